"""Nine Sentinel-2 bands from cover fractions: endmembers and mixtures, season, light, moisture, atmosphere, sensor.

Endmember magnitudes are typical ones of boreal and arctic covers in Level-2A images, set by hand. Covers overlap in
what a sensor sees much more than in the field: understorey, lichen, density and age of a stand, the time of the summer,
and slopes change a cover's reflectance by as much as two covers differ. So every tile draws two tables of endmembers,
each mixed with its usual companions, and every pixel lies somewhere between them.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .cover import COVERS
from .fields import Field, sigmoid, smooth_field

# Midsummer surface reflectance x 10000 in the order red, green, blue, rededge1, rededge2, rededge3, nir, swir1, swir2.
_ENDMEMBERS: dict[str, tuple[float, ...]] = {
    "water": (220, 330, 330, 210, 170, 160, 140, 45, 28),
    "rock": (1250, 1120, 950, 1400, 1500, 1600, 1700, 2250, 1950),
    "heath": (680, 660, 430, 1070, 1700, 1950, 2150, 2200, 1250),
    "tussock": (620, 690, 400, 1070, 1900, 2200, 2400, 1950, 1050),
    "shrub": (370, 630, 300, 970, 2650, 3250, 3450, 1650, 760),
    "black_spruce": (330, 430, 260, 640, 1450, 1700, 1850, 1000, 480),
    "conifer": (250, 390, 220, 560, 1500, 1850, 2000, 880, 400),
    "deciduous": (290, 590, 260, 920, 3100, 3900, 4100, 1600, 660),
    "fen": (490, 660, 340, 1010, 2300, 2800, 3000, 1500, 710),
    "bog": (600, 620, 360, 1050, 1800, 2100, 2300, 1600, 800),
    "grass": (780, 840, 490, 1330, 2250, 2600, 2800, 2450, 1350),
    "burn": (690, 610, 450, 860, 1050, 1180, 1330, 2100, 1850),
    "snow": (8300, 8600, 8800, 8100, 7800, 7600, 7400, 900, 600),
}
#: For a cover that this table does not know: the mean of low vegetation.
_UNKNOWN = (600, 650, 380, 1050, 1950, 2300, 2500, 1900, 1000)
#: What grows between and below a cover's own plants: companions, of which a tile draws shares up to the number.
_COMPANIONS: dict[str, tuple[float, tuple[str, ...]]] = {
    "rock": (0.3, ("heath", "grass", "shrub")),
    "heath": (0.4, ("tussock", "rock", "shrub")),
    "tussock": (0.45, ("heath", "shrub", "fen")),
    "shrub": (0.4, ("tussock", "deciduous", "heath", "grass")),
    "black_spruce": (0.5, ("heath", "bog", "shrub", "conifer")),
    "conifer": (0.4, ("deciduous", "black_spruce", "shrub")),
    "deciduous": (0.4, ("conifer", "shrub", "grass")),
    "fen": (0.4, ("tussock", "shrub", "grass", "water")),
    "bog": (0.45, ("tussock", "black_spruce", "fen", "heath")),
    "grass": (0.4, ("shrub", "heath", "fen")),
    "burn": (0.6, ("shrub", "grass", "deciduous", "heath")),
}
#: Share of green leaves that a season changes: needles hardly, leaves fully.
_SEASONAL = {
    "heath": 0.7, "tussock": 1.0, "shrub": 1.0, "black_spruce": 0.35, "conifer": 0.25, "deciduous": 1.0, "fen": 1.0,
    "bog": 0.7, "grass": 1.0, "burn": 0.6,
}  # fmt: skip
#: Standard deviation of a cover's brightness between tiles, log units.
_SPREAD = {"water": 0.3, "rock": 0.3, "burn": 0.2, "snow": 0.12}
#: Water loaded with silt: glacial rivers.
_SILT = np.array([1250, 1250, 900, 1150, 750, 650, 550, 90, 50], np.float32)
#: Log change of each band for one unit of greenness (more leaves, more chlorophyll), and of dry litter and lichen.
_GREEN = np.array([-0.16, -0.03, -0.10, -0.03, 0.10, 0.13, 0.13, -0.05, -0.12], np.float32)
_LITTER = np.array([0.14, 0.10, 0.12, 0.09, 0.01, 0.00, 0.00, 0.11, 0.18], np.float32)
#: How much wet ground darkens each band.
_DARKENING = np.array([0.10, 0.08, 0.06, 0.10, 0.08, 0.08, 0.10, 0.30, 0.35], np.float32)
#: Band centres, micrometres.
_WAVELENGTH = np.array([0.665, 0.560, 0.492, 0.704, 0.740, 0.783, 0.833, 1.614, 2.202])
#: Transmittance of the gases (ozone; water vapour in the wide near infrared band) down and up.
_GASES = np.array([0.95, 0.93, 0.98, 0.95, 0.95, 0.97, 0.88, 0.96, 0.95])
#: Share of tiles whose images are hardly (half of them) or not corrected for the atmosphere (Level-1C taken for 2A).
_UNCORRECTED = 0.1


def _table(rng: np.random.Generator, season: float) -> NDArray[np.float32]:
    """One draw of the endmembers of a tile, (covers, 9)."""
    pure = {name: np.array(_ENDMEMBERS.get(name, _UNKNOWN)) for name in COVERS}
    rows = []
    for name in COVERS:
        most, companions = _COMPANIONS.get(name, (0.0, ()))
        known = [c for c in companions if c in pure]
        row = pure[name]
        if known:
            share = float(rng.uniform(0, most))
            row = (1 - share) * row + share * (rng.dirichlet(np.ones(len(known))) @ np.stack([pure[c] for c in known]))
        green = _SEASONAL.get(name, 0.0) * (season + rng.normal(0, 0.4))
        spread = rng.normal(0, _SPREAD.get(name, 0.10)) + rng.normal(0, 0.05, row.shape)
        rows.append(row * np.exp(spread + green * _GREEN + _SEASONAL.get(name, 0.0) * rng.normal(0, 0.6) * _LITTER))
    return np.array(rows, np.float32)


def path_reflectance(cos_sun: float, aerosol: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Reflectance of the clear atmosphere seen from above, and its transmittance down and up, per band (9,).

    Single scattering, nadir view: tau P / (4 cos z). The optical depth of air is that of Hansen and Travis (1974),
    0.008569 w^-4 (1 + 0.0113 w^-2) for a wavelength of w micrometres; half of what air scatters is lost.

    Args:
        cos_sun: cosine of the sun's zenith angle.
        aerosol: optical depth at 0.55 micrometres; it falls with w^-1.3, and a tenth of its light goes back.
    """
    air = 0.008569 * _WAVELENGTH**-4.0 * (1 + 0.0113 * _WAVELENGTH**-2.0)
    dust = aerosol * (_WAVELENGTH / 0.55) ** -1.3
    phase = 0.75 * (1 + cos_sun**2)
    path = (air * phase + 0.3 * dust) / (4 * cos_sun)
    through = np.exp(-(0.5 * air + 0.15 * dust) * (1 / cos_sun + 1)) * _GASES
    return path, through


def make_reflectance(
    rng: np.random.Generator, cover: NDArray[np.float32], wetness: Field, incidence: Field, level_incidence: float
) -> NDArray[np.uint16]:
    """Reflectance x 10000, (9, h, w).

    Args:
        cover: fractions (covers, h, w), in the order of COVERS.
        wetness: 0-1.
        incidence: cosine of the sun's angle to the surface's normal; level_incidence: that of level ground.
    """
    shape = wetness.shape
    names = {name: i for i, name in enumerate(COVERS)}
    season = float(rng.normal(0, 0.7))
    first, second = _table(rng, season), _table(rng, season)
    # Stands of 100 to 500 m, and within them clumps of some pixels.
    stand = smooth_field(rng, shape, float(rng.uniform(8, 50)))
    clump = smooth_field(rng, shape, float(rng.uniform(1.0, 3.0)))
    between = sigmoid(np.float32(1.5) * stand + np.float32(0.8) * clump).astype(np.float32)
    fractions = cover.reshape(len(COVERS), -1)
    bands = (first.T @ fractions).reshape(-1, *shape)
    bands += between * ((second - first).T @ fractions).reshape(-1, *shape)

    water = cover[names["water"]]
    if rng.random() < 0.4:
        silt = np.float32(rng.uniform(0.1, 1.0)) * sigmoid(1 + smooth_field(rng, shape, 60))
        bands += (water * silt) * (_SILT - first[names["water"]])[:, None, None]

    # L2A corrects part of the topography, or too much: what is left is a power of the relative illumination.
    left_over = float(rng.uniform(-0.3, 0.6))
    light = np.float32(left_over) * np.log(np.clip(incidence / level_incidence, 0.2, 2.0))
    fine = rng.standard_normal(shape, dtype=np.float32)
    light = light + np.float32(0.07) * smooth_field(rng, shape, 3) + np.float32(0.05) * fine + rng.normal(0, 0.05)
    if rng.random() < 0.06:  # what a cloud mask leaves: thin shadows
        edge = smooth_field(rng, shape, 40) - float(rng.uniform(1.2, 2.2))
        light = light - np.float32(rng.uniform(0.2, 0.6)) * sigmoid(6 * edge)
    plants = 1 - water - cover[names["snow"]]
    green = plants * (np.float32(0.75) * smooth_field(rng, shape, float(rng.uniform(8, 50))) + np.float32(0.4) * clump)
    litter = plants * np.float32(0.7) * smooth_field(rng, shape, float(rng.uniform(4, 30)))
    calibration = np.exp(rng.normal(0, 0.03, len(bands)))

    # What the atmosphere's correction left or took too much of.
    path, through = path_reflectance(level_incidence, float(rng.gamma(2.0, 0.04)))
    if rng.random() < _UNCORRECTED:
        rest = 1.0 if rng.random() < 0.5 else float(rng.uniform(0.3, 1.0))
    else:
        rest = float(np.clip(rng.normal(0.08, 0.13), -0.15, 0.4))
    veil = 1 + np.float32(0.1) * stand if rest > 0 else np.float32(1.0)
    moisture = wetness * plants
    for k in range(len(bands)):
        band = bands[k] * np.exp(light + _GREEN[k] * green + _LITTER[k] * litter)
        band *= np.float32(calibration[k]) * (1 - _DARKENING[k] * moisture)
        band = ndimage.gaussian_filter(band, 0.6, mode="nearest")  # the sensor's point spread
        band = band * np.float32(through[k] ** rest) + np.float32(10000 * rest * path[k]) * veil
        band += (10 + np.float32(0.012) * band) * rng.standard_normal(shape, dtype=np.float32)
        bands[k] = band
    result: NDArray[np.uint16] = np.clip(np.rint(bands), 1, 15000).astype(np.uint16)
    return result

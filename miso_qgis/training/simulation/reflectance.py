"""Nine Sentinel-2 bands from cover fractions: endmembers, illumination, moisture, season, sensor."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from .cover import COVERS, INDEX
from .fields import Field, smooth_field

# Midsummer surface reflectance x 10000 in the order red, green, blue, rededge1, rededge2, rededge3, nir, swir1, swir2.
# Typical magnitudes for boreal and arctic covers, set by hand; every tile draws its own around them.
_ENDMEMBERS = {
    "water": (250, 350, 400, 230, 180, 170, 150, 80, 50),
    "rock": (1300, 1150, 1000, 1450, 1550, 1650, 1750, 2300, 2000),
    "heath": (650, 650, 420, 1050, 1700, 1950, 2150, 2200, 1250),
    "tussock": (600, 680, 380, 1050, 1900, 2200, 2400, 1950, 1050),
    "shrub": (350, 620, 280, 950, 2700, 3300, 3500, 1650, 750),
    "black_spruce": (300, 400, 230, 600, 1400, 1650, 1800, 950, 450),
    "conifer": (220, 360, 190, 520, 1500, 1850, 2000, 850, 380),
    "deciduous": (270, 580, 240, 900, 3200, 4000, 4200, 1600, 650),
    "fen": (480, 650, 330, 1000, 2300, 2800, 3000, 1500, 700),
    "bog": (600, 620, 350, 1050, 1800, 2100, 2300, 1600, 800),
    "grass": (800, 850, 500, 1350, 2200, 2500, 2700, 2500, 1400),
    "burn": (700, 600, 450, 850, 1000, 1100, 1250, 2100, 1900),
    "snow": (8500, 8800, 9000, 8300, 8000, 7800, 7600, 900, 600),
}
#: How much wet ground darkens each band.
_DARKENING = np.array([0.10, 0.08, 0.06, 0.10, 0.08, 0.08, 0.10, 0.30, 0.35], np.float32)


def make_reflectance(
    rng: np.random.Generator, cover: NDArray[np.float32], wetness: Field, incidence: Field, level_incidence: float
) -> NDArray[np.uint16]:
    """Reflectance x 10000, (9, h, w).

    Args:
        cover: fractions (13, h, w).
        wetness: 0-1.
        incidence: cosine of the sun's angle to the surface's normal; level_incidence: that of level ground.
    """
    shape = wetness.shape
    members = np.array([_ENDMEMBERS[name] for name in COVERS], np.float32)
    members = members * np.exp(rng.normal(0, 0.10, (len(COVERS), 1)) + rng.normal(0, 0.05, members.shape)).astype(
        np.float32
    )
    bands = np.tensordot(members.T, cover, axes=1)
    # L2A corrects part of the topography: what is left is a power of the relative illumination.
    left_over = float(rng.uniform(0.15, 0.6))
    light = np.clip(incidence / level_incidence, 0.15, 2.0) ** left_over
    light = light * np.exp(0.05 * smooth_field(rng, shape, 3) + 0.05 * smooth_field(rng, shape, 40))
    dry = 1.0 - cover[INDEX["water"]]
    moisture = wetness * dry
    haze = float(rng.normal(0, 25))
    for k in range(bands.shape[0]):
        band = bands[k] * light * (1 - _DARKENING[k] * moisture)
        band = ndimage.gaussian_filter(band, 0.6, mode="nearest")  # the sensor's point spread
        band += haze * (0.3 + 0.7 * (k == 2)) + rng.normal(0, 12, shape) + 0.015 * band * rng.standard_normal(shape)
        bands[k] = band
    return np.clip(np.rint(bands), 1, 15000).astype(np.uint16)

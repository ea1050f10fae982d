"""Climate as a smooth field of place, height and distance to the sea.

The coefficients below are robust least-squares fits (Huber weights, ridge) to 409 stations of Alaska and the Yukon
east of 170 W and north of 54.5 N: WorldClim and CRU values collected by the GSODR project, CC BY-SA 4.0, of which
the mean of both is taken for January and WorldClim's for the rest. Two tenfold elevations were corrected. The warmth
sums above 0 degC were converted to May-September by a sinusoid through the annual mean; where no month is below
freezing that sum says nothing about the amplitude, and it was taken from January. On held-out blocks of 2 x 4 degrees
R2 is 0.91 (January minimum), 0.86 (summer warmth index) and 0.84 (log precipitation), with root mean square errors of
2.8 K, 4.4 degC month and 0.29; these are what a tile's own offset is drawn from.

Heights were held at physical values, because valley stations say little about mountains: see `at_height`.

Both sources describe 1950-2000, probably at the mean height of a cell that holds a valley's hills too, so the fit is
cold: summers by 8.3 degC month (median over ten published normals of 1991-2020: Fairbanks, Utqiagvik, Bethel, Nome,
Anchorage, Juneau, Kotzebue, McGrath, Gulkana, Toolik), of which 3.3 is the change from 1961-90 to the last 30 years
(to 2009 or 2015) in three published 1 km grids. The intercepts hold +8.0 degC month and +1.0 K for it. The ten places
served for these two numbers only; the levels of the three grids (Toolik, Bonanza Creek, Seward Peninsula) were looked
at and not fitted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .fields import Field
from .place import coast_distances, lonlat, open_gulf_distance

# With u = lat - 64, v = (lon + 150) / 10, near = exp(-distance to the nearest coast / 40 km), wide = the same over
# 150 km, gulf = exp(-(distance to the open Gulf / 150 km)^2), the predictors are
#     1, u, v, u^2, v^2, u v, near, near u, wide, wide u, gulf, gulf v, u^3.
_JANUARY = np.array([
    -26.8163, -1.2252, -1.8728, -0.0088, 0.3745, 0.0294, -4.1211, 0.9860, 9.4034, -0.7525, 7.9754, 2.8974, -0.0006,
])  # fmt: skip
_WARMTH = np.array([
    69.3499, -1.7404, 6.9614, -0.3338, -4.0363, -0.5792, 4.5268, -0.3772, -8.2144, -0.1771, -17.7435, -2.8490, -0.0340,
])  # fmt: skip
_LOG_RAIN = np.array([
    5.7050, -0.0529, -0.1722, -0.0061, 0.0338, 0.0223, -0.0716, 0.0875, 0.0576, -0.0708, 1.1130, 0.8293, -0.0006,
])  # fmt: skip

#: Sum of cos(2 pi m / 12) over m = 4..8 (May to September counted from mid-January) is -3.732: see `annual_cycle`.
_SUMMER_COSINE = 3.7320508
#: January mean minus January mean minimum, K: mean over the fitted stations.
_JANUARY_RANGE = 3.3
#: Where summers are cool winters are long: February and March stay as cold as January. Kelvin of the annual mean for
#: each degC month below 60, to 40 below.
_LONG_WINTER = 0.04
#: Height above the valley floor over which winter inversions act, m.
_INVERSION_TOP = 250.0


@dataclass(frozen=True)
class ClimateDraw:
    """What a tile's climate differs by from the fit: offsets (K, degC month, log), lapse of the warmth index (degC
    month per km), winter inversion (K per km of the lowest 250 m above the valley floor, inland), and change of the
    January minimum with the valley floor's own height above 200 m (K per km, inland).
    """

    january: float
    warmth: float
    log_rain: float
    warmth_lapse: float
    inversion: float
    winter_lapse: float = -2.0


def draw_climate(rng: np.random.Generator) -> ClimateDraw:
    return ClimateDraw(
        january=float(rng.normal(0, 2.8)),
        warmth=float(rng.normal(0, 4.4)),
        log_rain=float(rng.normal(0, 0.28)),
        warmth_lapse=float(rng.uniform(24, 32)),
        inversion=float(rng.uniform(3, 12)),
        winter_lapse=float(rng.uniform(-5, 1)),
    )


def sea_level_climate(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    """January minimum (degC), warmth index (degC month) and log annual precipitation (log mm) at height 0, and what
    `at_height` needs to know of the place: how far inland it is (0-1) and how near the open Gulf (0-1).

    Args:
        x, y: metres in EPSG:3338.
    """
    lon, lat = lonlat(x, y)
    u, v = lat - 64.0, (lon + 150.0) / 10.0
    coast, open_gulf = coast_distances(x, y).min(axis=0), open_gulf_distance(x, y)
    near, wide, gulf = np.exp(-coast / 40.0), np.exp(-coast / 150.0), np.exp(-((open_gulf / 150.0) ** 2))
    predictors = np.stack(
        [np.ones_like(u), u, v, u * u, v * v, u * v, near, near * u, wide, wide * u, gulf, gulf * v, u**3]
    )
    fitted = (np.tensordot(c, predictors, axes=1) for c in (_JANUARY, _WARMTH, _LOG_RAIN))
    return (*fitted, 1.0 - np.exp(-coast / 100.0), np.exp(-open_gulf / 80.0))


def at_height(
    sea_level: tuple[NDArray[np.float64], ...], elevation: Field, above_floor: Field, draw: ClimateDraw
) -> NDArray[np.float32]:
    """Annual precipitation (mm), summer warmth index (degC month), January minimum (degC): (3, *shape).

    Summer cools by the drawn lapse (4.8 to 6.4 K/km). In January the lowest 250 m above a valley floor are inverted,
    inland by the drawn gradient and at the coast by a quarter of it; above them it cools by 4 K/km. Valley floors
    themselves differ by the drawn winter lapse, and by 3 K/km more at the coast, where the air is mixed. Precipitation
    grows by 57 % per km, near the open Gulf by 146 %, over the lowest 2 km.

    Args:
        sea_level: what `sea_level_climate` gives, broadcastable to the elevation.
        elevation: metres.
        above_floor: metres above the valley floor, for the inversion.
    """
    january, warmth, log_rain, inland, gulf = sea_level
    km = elevation / 1000.0
    floor = (elevation - above_floor) / 1000.0
    rise = np.minimum(above_floor, _INVERSION_TOP) / 1000.0
    january = january + draw.january + (draw.winter_lapse - 3.0 * (1 - inland)) * np.maximum(floor - 0.2, 0.0)
    january = january + draw.inversion * (0.25 + 0.75 * inland) * rise - 4.0 * (above_floor / 1000.0 - rise)
    warmth = warmth + draw.warmth - draw.warmth_lapse * km
    # The fit's errors are 1.4 times larger near the Gulf.
    rain = np.exp(log_rain + draw.log_rain * (1 + 0.4 * gulf) + 0.45 * (1 + gulf) * np.minimum(km, 2.0))
    return np.stack(np.broadcast_arrays(rain, warmth, january)).astype(np.float32)


def annual_cycle(warmth: Field, january: Field) -> tuple[Field, Field]:
    """Thawing and freezing degree-days (degC day) from the warmth index and the January minimum.

    Monthly means are taken as mean - amplitude * cos(2 pi m / 12) from mid-January; the two given values fix both
    parameters, and the degree-days are integrals of the sinusoid's two sides. The freezing side gets what late winters
    add where summers are cool (0.04 K of the annual mean for each degC month below 60: the sinusoid alone is warmer
    than the annual means of the three 1 km grids by 2.6 K at Toolik, 1.1 on the Seward Peninsula and 0.2 at Bonanza
    Creek, and than those of the stations north of 68 N by 1.1).
    """
    coldest = january + _JANUARY_RANGE
    mean = (warmth + _SUMMER_COSINE * coldest) / (5.0 + _SUMMER_COSINE)
    amplitude = np.maximum(mean - coldest, 1.0)
    ratio = np.clip(mean / amplitude, -0.999, 0.999)
    # mean + amplitude cos(t) is positive for |t| < acos(-ratio).
    half = np.arccos(-ratio)
    thaw = 365.0 / np.pi * (mean * half + amplitude * np.sin(half))
    freeze = thaw - 365.0 * mean
    # Nothing is added where it hardly freezes.
    winter = np.clip(-coldest / 10.0, 0.0, 1.0)
    freeze = freeze + 365.0 * _LONG_WINTER * winter * np.clip(60.0 - warmth, 0.0, 40.0)
    return np.maximum(thaw, 0.0).astype(np.float32), np.maximum(freeze, 0.0).astype(np.float32)

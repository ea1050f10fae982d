"""Climate as a smooth field of place, height and distance to the sea.

The coefficients below are least-squares fits (ridge, 444 stations of Alaska and the Yukon, WorldClim values collected
by the GSODR project, CC BY-SA 4.0; the summer warmth sums converted to May-September by a sinusoid through the annual
mean). On held-out blocks of 2 x 4 degrees R2 is 0.89 (January minimum), 0.75 (summer warmth index) and 0.68 (log
precipitation). The coefficients of height were held at physical values, because valley stations say little about
mountains: summer -5.2 K/km (drawn from 4.4 to 6.4 in a tile), winter +7.5 K/km in the lowest 200 m (inversion) and -4
above, precipitation +49 %/km. What the fit leaves (blocked root mean square errors 3.4 K, 6.2 degC month, 0.42) is
drawn anew for every tile. The fit is 6 to 11 degC month colder in summer than three published 1 km grids (Toolik 31,
Bonanza Creek 62, Seward 41), so the draws centre 5 above it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .fields import Field
from .place import coast_distances, lonlat

# 1, lat - 64, (lat - 64)^2, (lon + 150) / 10, its square, product of first orders, exp(-distance / scale) to three
# coasts, and exp(-distance / 200 km) to the nearest.
_COAST_SCALE_KM = np.array([120.0, 150.0, 120.0])
_NEAREST_SCALE_KM = 200.0
_JANUARY = np.array([-30.264, -1.584, 0.039, -2.275, 0.533, -0.126, -7.405, -7.841, 0.452, 14.469])
_WARMTH = np.array([62.350, -2.348, -0.263, 4.903, -2.987, 0.094, 0.317, 4.640, -1.841, -18.317])
_LOG_RAIN = np.array([5.363, -0.081, 0.006, -0.077, 0.028, -0.017, -1.649, -0.936, -0.185, 1.450])

#: Sum of cos(2 pi m / 12) over m = 4..8 (May to September counted from mid-January) is -3.732: see `annual_cycle`.
_SUMMER_COSINE = 3.7320508
#: January mean minus January mean minimum, K: mean over the fitted stations.
_JANUARY_RANGE = 3.3


@dataclass(frozen=True)
class ClimateDraw:
    """What a tile's climate differs by from the fit: offsets (K, degC month, log), lapse of the warmth index (degC
    month per km), winter inversion (K per km of the lowest 200 m above the valley floor).
    """

    january: float
    warmth: float
    log_rain: float
    warmth_lapse: float
    inversion: float


def draw_climate(rng: np.random.Generator) -> ClimateDraw:
    return ClimateDraw(
        january=float(rng.normal(0, 2.5)),
        warmth=float(rng.normal(5, 4.5)),
        log_rain=float(rng.normal(0, 0.35)),
        warmth_lapse=float(rng.uniform(22, 32)),
        inversion=float(rng.uniform(3, 10)),
    )


def sea_level_climate(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], ...]:
    """January minimum (degC), warmth index (degC month) and log annual precipitation (log mm) at height 0, places in
    EPSG:3338.
    """
    lon, lat = lonlat(x, y)
    u, v = lat - 64.0, (lon + 150.0) / 10.0
    distance = coast_distances(x, y)
    coast = np.exp(-distance / _COAST_SCALE_KM.reshape(3, *([1] * np.ndim(x))))
    nearest = np.exp(-distance.min(axis=0) / _NEAREST_SCALE_KM)
    predictors = np.stack([np.ones_like(u), u, u * u, v, v * v, u * v, *coast, nearest])
    return tuple(np.tensordot(c, predictors, axes=1) for c in (_JANUARY, _WARMTH, _LOG_RAIN))


def at_height(
    sea_level: tuple[NDArray[np.float64], ...], elevation: Field, above_floor: Field, draw: ClimateDraw
) -> NDArray[np.float32]:
    """Annual precipitation (mm), summer warmth index (degC month), January minimum (degC): (3, *shape).

    Args:
        sea_level: what `sea_level_climate` gives, broadcastable to the elevation.
        elevation: metres.
        above_floor: metres above the valley floor, for the inversion.
    """
    km = elevation / 1000.0
    floor = (elevation - above_floor) / 1000.0
    january = sea_level[0] + draw.january + 7.5 * np.minimum(floor, 0.2) - 4.0 * np.maximum(km - 0.2, 0.0)
    january = january + draw.inversion * np.minimum(above_floor, 200.0) / 1000.0
    warmth = sea_level[1] + draw.warmth - draw.warmth_lapse * km
    rain = np.exp(sea_level[2] + draw.log_rain + 0.4 * np.minimum(km, 2.5))
    return np.stack([rain, warmth, january]).astype(np.float32)


def annual_cycle(warmth: Field, january: Field) -> tuple[Field, Field]:
    """Thawing and freezing degree-days (degC day) from the warmth index and the January minimum.

    Monthly means are taken as mean - amplitude * cos(2 pi m / 12) from mid-January; the two given values fix both
    parameters, and the degree-days are integrals of the sinusoid's two sides.
    """
    coldest = january + _JANUARY_RANGE
    mean = (warmth + _SUMMER_COSINE * coldest) / (5.0 + _SUMMER_COSINE)
    amplitude = np.maximum(mean - coldest, 1.0)
    ratio = np.clip(mean / amplitude, -0.999, 0.999)
    # mean + amplitude cos(t) is positive for |t| < acos(-ratio).
    half = np.arccos(-ratio)
    thaw = 365.0 / np.pi * (mean * half + amplitude * np.sin(half))
    freeze = thaw - 365.0 * mean
    return np.maximum(thaw, 0.0).astype(np.float32), np.maximum(freeze, 0.0).astype(np.float32)

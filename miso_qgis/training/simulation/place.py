"""Where a tile lies: longitude and latitude, distance to the coasts, and the angle from grid north to true north."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from miso_qgis.engine.lattice import LATTICE, Box

# A generalised coastline (longitude, latitude), good to some tens of kilometres: distance to the sea is only a climate
# predictor.
# From the Canadian border along the Arctic Ocean, down the Bering Sea, and back along the Gulf of Alaska to Portland
# Canal.
ARCTIC_COAST = (
    (-141.0, 69.65), (-143.5, 70.1), (-148.0, 70.4), (-152.0, 70.85), (-156.5, 71.35), (-160.0, 70.6), (-163.0, 69.6),
    (-166.2, 68.9),
)  # fmt: skip
BERING_COAST = (
    (-166.3, 68.35), (-164.0, 67.6), (-162.5, 66.9), (-161.5, 66.4), (-163.5, 66.5), (-166.0, 66.2), (-168.1, 65.65),
    (-166.5, 64.9), (-165.4, 64.45), (-162.8, 64.4), (-161.0, 64.6), (-160.9, 63.9), (-162.5, 63.5), (-164.5, 63.1),
    (-164.9, 62.5), (-166.1, 61.6), (-164.5, 60.6), (-162.3, 59.95), (-161.9, 59.0), (-160.0, 58.7), (-158.5, 58.7),
    (-157.1, 58.75), (-157.6, 57.6), (-160.0, 56.1), (-163.0, 55.0), (-164.9, 54.6),
)  # fmt: skip
GULF_COAST = (
    (-164.9, 54.6), (-162.0, 54.9), (-159.5, 55.7), (-156.5, 57.0), (-154.2, 58.3), (-153.2, 59.3), (-151.8, 60.7),
    (-150.3, 61.2), (-151.4, 60.5), (-151.7, 59.5), (-149.5, 59.8), (-148.0, 60.0), (-146.5, 60.9), (-145.5, 60.4),
    (-144.0, 60.0), (-141.5, 60.0), (-139.7, 59.6), (-138.0, 59.0), (-136.5, 58.2), (-135.0, 57.0), (-133.0, 55.0),
    (-130.5, 54.8),
)  # fmt: skip
#: The Gulf of Alaska's open water, without Cook Inlet, Prince William Sound and the inside passages: where rain comes
#: from.
OPEN_GULF_COAST = (
    (-164.9, 54.6), (-162.0, 54.9), (-159.5, 55.7), (-156.5, 57.0), (-154.2, 57.9), (-152.0, 58.9), (-149.5, 59.8),
    (-148.0, 60.0), (-146.5, 60.5), (-145.5, 60.3), (-144.0, 60.0), (-141.5, 60.0), (-139.7, 59.6), (-138.0, 59.0),
    (-136.5, 58.2), (-135.0, 57.0), (-133.0, 55.0), (-130.5, 54.8),
)  # fmt: skip
#: The land border with Canada, which closes the outline.
BORDER = (
    (-130.0, 55.9),
    (-132.0, 57.1),
    (-134.3, 59.2),
    (-136.5, 59.5),
    (-139.0, 60.1),
    (-141.0, 60.3),
    (-141.0, 69.65),
)

_DENSIFY_METRES = 10_000.0


@lru_cache(maxsize=1)
def _to_albers() -> Transformer:
    return Transformer.from_crs("EPSG:4326", "EPSG:3338", always_xy=True)


@lru_cache(maxsize=1)
def _coasts() -> tuple[NDArray[np.float64], ...]:
    """Points every 10 km along the Arctic, Bering, Gulf and open Gulf coasts, (n, 2) metres in EPSG:3338."""
    coasts = []
    for line in (ARCTIC_COAST, BERING_COAST, GULF_COAST, OPEN_GULF_COAST):
        x, y = _to_albers().transform(*np.asarray(line).T)
        parts = []
        for i in range(len(x) - 1):
            count = max(2, int(np.hypot(x[i + 1] - x[i], y[i + 1] - y[i]) / _DENSIFY_METRES))
            t = np.linspace(0.0, 1.0, count, endpoint=False)
            parts.append(np.column_stack([x[i] + t * (x[i + 1] - x[i]), y[i] + t * (y[i + 1] - y[i])]))
        coasts.append(np.vstack(parts))
    return tuple(coasts)


@lru_cache(maxsize=1)
def outline() -> NDArray[np.float64]:
    """Vertices of mainland Alaska's generalised outline, (n, 2) metres in EPSG:3338."""
    ring = ARCTIC_COAST + BERING_COAST + GULF_COAST + BORDER
    return np.column_stack(_to_albers().transform(*np.asarray(ring).T))


def coast_distances(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance to the Arctic, Bering and Gulf coasts, (3, *x.shape) kilometres."""
    return np.stack([_distance(x, y, coast) for coast in _coasts()[:3]])


def open_gulf_distance(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distance to the open water of the Gulf of Alaska, kilometres, of x's shape."""
    return _distance(x, y, _coasts()[3])


def _distance(x: NDArray[np.float64], y: NDArray[np.float64], coast: NDArray[np.float64]) -> NDArray[np.float64]:
    flat = np.column_stack([np.ravel(x), np.ravel(y)])
    nearest: NDArray[np.float64] = np.sqrt(((flat[:, None] - coast[None]) ** 2).sum(axis=2)).min(axis=1) / 1000.0
    return nearest.reshape(np.shape(x))


def lonlat(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Longitude and latitude in degrees; longitudes west of the antimeridian run below -180, never jump."""
    lon, lat = _to_albers().transform(x, y, direction="INVERSE")
    return np.where(np.asarray(lon) > 0, np.asarray(lon) - 360.0, lon), np.asarray(lat)


def convergence(lon: float) -> float:
    """Degrees to add to an azimuth from grid north of EPSG:3338 to have it from true north.

    The cone constant of the projection (standard parallels 55 and 65 N) is 0.863, its central meridian 154 W.
    """
    return 0.863 * (lon + 154.0)


def centre(box: Box) -> tuple[float, float]:
    """x and y of a lattice box's centre, metres in EPSG:3338."""
    xmin, ymin, xmax, ymax = LATTICE.bounds(box)
    return (xmin + xmax) / 2, (ymin + ymax) / 2

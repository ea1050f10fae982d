"""Labelled points on tiles of input rasters: what models are fitted on and judged by, own or simulated alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS
from miso_qgis.training.data import Tile

TASKS = ("nsp", "order")


@dataclass(frozen=True)
class Observations:
    """The field points of one task; every array has one entry per point.

    x, y: metres in EPSG:3338, as recorded (a recorded position may be off). label: nsp 0 or 1; order 0..6. tile: index
    into Dataset.tiles. row, col: position in that tile in pixels, the first pixel's centre at 0.5.
    """

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    label: NDArray[np.uint8]
    tile: NDArray[np.int32]
    row: NDArray[np.float32]
    col: NDArray[np.float32]

    def __len__(self) -> int:
        return int(self.label.size)

    def subset(self, index: NDArray[np.intp] | NDArray[np.bool_]) -> Observations:
        return Observations(**{f.name: getattr(self, f.name)[index] for f in fields(self)})


@dataclass(frozen=True)
class Dataset:
    """Tiles, and per task the points that lie on them."""

    tiles: Sequence[Tile]
    observations: Mapping[str, Observations]

    def bands_at(self, points: Observations) -> NDArray[np.float32]:
        """The 19 bands of the pixel under each point, (n, 19), satellite first, NaN where missing."""
        values = np.full((len(points), len(SATELLITE_BANDS) + len(COVARIATE_BANDS)), np.nan, np.float32)
        for index in np.unique(points.tile):
            here = np.flatnonzero(points.tile == index)
            tile = self.tiles[int(index)]
            rows, cols = (np.floor(v[here]).astype(np.intp) for v in (points.row, points.col))
            values[here, : len(SATELLITE_BANDS)] = tile.satellite[:, rows, cols].T
            values[here, len(SATELLITE_BANDS) :] = tile.covariates[:, rows, cols].T
        return values

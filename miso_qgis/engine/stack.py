"""The model's nineteen inputs over any piece of the lattice, from whatever sources a run was given."""
# flake8: noqa: E203

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine import sources, terrain
from miso_qgis.engine.contract import CLIMATE_BANDS, COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS
from miso_qgis.engine.lattice import Box

_TERRAIN = len(TERRAIN_BANDS)


@dataclass(frozen=True)
class Inputs:
    """The inputs over a lattice box: satellite (9, h, w) and covariates (10, h, w) float32, NaN where missing. Valid
    until the stack has read the next box but one."""

    box: Box
    satellite: NDArray[np.float32]
    covariates: NDArray[np.float32]


class _Rows:
    """Rows that were read for one box and are needed again for the next one south of it."""

    def __init__(self, read: Callable[[Box], NDArray[np.float32]]) -> None:
        self._read = read
        self._box = Box(0, 0, 0, 0)
        self._values: NDArray[np.float32] | None = None
        # Two arrays take turns: while one is mapped the other is filled. New ones for every part would cost the time
        # the system takes to hand out (and blank) their memory.
        self._spare: NDArray[np.float32] | None = None

    def forget(self) -> None:
        self._values = self._spare = None

    def get(self, box: Box) -> NDArray[np.float32]:
        """The values over a box, (bands, height, width); only rows that the last box had not are read. The array is
        written again by the next call but one."""
        last, values, spare = self._box, self._values, self._spare
        shared = last.row1 - box.row0
        follows = (last.col0, last.col1) == (box.col0, box.col1) and last.row0 <= box.row0 and last.row1 < box.row1
        if values is not None and shared > 0 and follows:
            shape = (values.shape[0], box.height, box.width)
            out = spare if spare is not None and spare.shape == shape else np.empty(shape, np.float32)
            out[:, shared:] = self._read(Box(last.row1, box.col0, box.row1, box.col1))
            out[:, :shared] = values[:, values.shape[1] - shared :]
        else:
            out = self._read(box)
        self._box, self._values, self._spare = box, out, values
        return out


class InputStack:
    """Reads the inputs over lattice boxes. Made for boxes that follow each other from north to south: rows that two of
    them share are read and derived once. Not thread-safe: one thread reads.
    """

    def __init__(self, opened: sources.Sources, check: Callable[[], None]) -> None:
        """
        Args:
            check: called between pieces of work of a second or less; what it raises ends the reading.
        """
        self._opened = opened
        self.seconds = 0.0
        self._check = check
        self._satellite = _Rows(self._read_satellite)
        self._covariates = _Rows(self._read_covariates)
        self._elevation = _Rows(lambda box: self._source("elevation", box))

    def read(self, box: Box) -> Inputs:
        """The inputs over a lattice box.

        Raises:
            MisoError: "source.read" when a file fails.
        """
        start = time.perf_counter()
        if self._opened.get("imagery") is None:
            # One NaN stands for the whole array: it is only read.
            satellite: NDArray[np.float32] = np.broadcast_to(np.float32(np.nan), (len(SATELLITE_BANDS), *box.shape))
        else:
            satellite = self._satellite.get(box)
        covariates = self._covariates.get(box)
        self.seconds += time.perf_counter() - start
        return Inputs(box, satellite, covariates)

    def forget(self) -> None:
        """Give back the memory of what was read last."""
        for rows in (self._satellite, self._covariates, self._elevation):
            rows.forget()

    def _source(self, role: str, box: Box) -> NDArray[np.float32]:
        self._check()
        source = self._opened.by_role[role]
        return source.read(sources.lattice_target(box))

    def _read_satellite(self, box: Box) -> NDArray[np.float32]:
        return self._source("imagery", box)

    def _read_covariates(self, box: Box) -> NDArray[np.float32]:
        out = np.empty((len(COVARIATE_BANDS), *box.shape), np.float32)
        filled: set[str] = set()
        ready = {
            role.removeprefix("covariate "): role for role in self._opened.by_role if role.startswith("covariate ")
        }
        if self._opened.get("elevation") is not None and not ready.keys() >= set(TERRAIN_BANDS):
            wide = box.grown(terrain.REACH)
            height = self._elevation.get(wide)[0]
            out[:_TERRAIN] = terrain.derive(height, wide.row0, wide.col0, self._check)
            filled.update(TERRAIN_BANDS)
        if self._opened.get("climate") is not None:
            out[_TERRAIN:] = self._source("climate", box)
            filled.update(CLIMATE_BANDS)
        for name, role in ready.items():
            out[COVARIATE_BANDS.index(name)] = self._source(role, box)[0]
            filled.add(name)
        for index, name in enumerate(COVARIATE_BANDS):
            if name not in filled:
                out[index] = np.nan
        return out

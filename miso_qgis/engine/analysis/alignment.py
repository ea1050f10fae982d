"""One map on the grid of another: the pixel at each centre, or all finer pixels of each coarser one.

Pixels are placed by the exact transform of their centres. A finer pixel belongs to the coarser one its centre lies in,
so that every fine pixel counts once. Codes are never averaged: of percent rasters only percent are, and a coarse pixel
that holds more of some code (water, a glacier) than of percent takes the code.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from miso_qgis.engine.analysis import rasters, shapes, zones
from miso_qgis.engine.analysis.areas import CellAreas
from miso_qgis.engine.lattice import Box, transformer
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.engine.sources.resampling import same_crs
from miso_qgis.language import say

#: Fewer fine pixels per coarse one than this are not folded: some coarse pixels would hold no centre of theirs.
FEWEST = 4.0
#: Share of a coarse pixel's fine ones that must be known; and share of their usual number, for those at a map's edge.
KNOWN, USUAL = 0.5, 0.75
#: Pixels further than this beyond an edge are outside: a centre exactly on it goes through a change of CRS.
RIM = 1e-6

MISSING = -1
Codes = NDArray[np.int64]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Pixels:
    """Class codes, MISSING where there is nothing; and percent, NaN where there is none, of maps that have it."""

    codes: Codes
    percent: Floats | None = None


#: Reads a box of a map.
Reader = Callable[[Box], Pixels]


def positions(grid: OutputGrid, box: Box, other: OutputGrid) -> tuple[Floats, Floats]:
    """Where the centres of a grid's pixels lie on another grid: (row, col), (height, width) each; NaN: no place."""
    return _places(grid, np.meshgrid(np.arange(box.col0, box.col1) + 0.5, np.arange(box.row0, box.row1) + 0.5), other)


def _places(grid: OutputGrid, at: Sequence[Floats], other: OutputGrid) -> tuple[Floats, Floats]:
    """Where places of a grid, as (columns, rows), lie on another one, as (rows, columns)."""
    x, y = grid.transform @ (at[0], at[1])
    if not same_crs(grid.crs, other.crs):
        x, y = transformer(grid.crs, other.crs).transform(x, y)
    with np.errstate(invalid="ignore"):
        col, row = ~other.transform @ (np.asarray(x), np.asarray(y))
        lost = ~(np.isfinite(row) & np.isfinite(col))
        if other.crs.is_geographic and other.transform.b == other.transform.d == 0:
            # Brought by whole turns of the globe to the columns around the map.
            turn = 360.0 / abs(other.transform.a)
            before = max(0.0, (turn - other.width) / 2)
            col = col - np.floor((col + before) / turn) * turn
    if lost.any():
        row, col = np.where(lost, np.nan, row), np.where(lost, np.nan, col)
    return row, col


class Alignment:
    """A map brought to the grid of another one.

    Args:
        target: the grid; source: that of the map; read: reads it.
        fold: whether finer pixels are folded into coarser ones.
    """

    def __init__(self, target: OutputGrid, source: OutputGrid, read: Reader, fold: bool) -> None:
        self._target, self._source, self._read = target, source, read
        #: The pixels of the target that the map may reach; empty where they have no place in common.
        self.box = _common(target, source)
        #: Fine pixels per pixel of the target, as areas.
        self.fineness = _fineness(target, source, self.box) if not self.box.empty else 1.0
        self.folds = fold and self.fineness >= FEWEST
        self.method = (
            say("the mean of percent and the majority of codes") if self.folds else say("the pixel at the centre")
        )

    @property
    def strip_pixels(self) -> int:
        """Pixels of the target at a time, so that about `rasters.STRIP_PIXELS` of the map are read for them."""
        return max(1, int(rasters.STRIP_PIXELS / max(self.fineness, 1.0)))

    def pixels(self, box: Box) -> Pixels:
        """The map on a box of the target."""
        return self._folded(box) if self.folds else self._nearest(box)

    def _nearest(self, box: Box) -> Pixels:
        row, col = positions(self._target, box, self._source)
        height, width = self._source.height, self._source.width
        with np.errstate(invalid="ignore"):
            on = (row > -RIM) & (row < height + RIM) & (col > -RIM) & (col < width + RIM)
        codes = np.full(box.shape, MISSING, np.int64)
        if not on.any():
            return Pixels(codes, np.full(box.shape, np.nan))
        rows = np.clip(np.floor(row[on]), 0, height - 1).astype(np.int64)
        cols = np.clip(np.floor(col[on]), 0, width - 1).astype(np.int64)
        window = Box(int(rows.min()), int(cols.min()), int(rows.max()) + 1, int(cols.max()) + 1)
        found = self._read(window)
        at = rows - window.row0, cols - window.col0
        codes[on] = found.codes[at]
        if found.percent is None:
            return Pixels(codes)
        percent = np.full(box.shape, np.nan)
        percent[on] = found.percent[at]
        return Pixels(codes, percent)

    def _folded(self, box: Box) -> Pixels:
        cells = box.height * box.width
        counts: dict[int, NDArray[np.int64]] = {}
        number, total = np.zeros(cells, np.int64), np.zeros(cells)
        has_percent = False
        for window in self._windows(box):
            found = self._read(window)
            row, col = positions(self._source, window, self._target)
            with np.errstate(invalid="ignore"):
                down, across = np.floor(row) - box.row0, np.floor(col) - box.col0
                on = (down >= 0) & (down < box.height) & (across >= 0) & (across < box.width)
            cell = (down[on] * box.width + across[on]).astype(np.int64)
            codes = found.codes[on]
            if found.percent is not None:
                has_percent = True
                percent = found.percent[on]
                known = np.isfinite(percent)
                number += np.bincount(cell[known], minlength=cells)
                total += np.bincount(cell[known], weights=percent[known], minlength=cells)
                cell, codes = cell[~known], codes[~known]
            for code in np.unique(codes):
                here = np.bincount(cell[codes == code], minlength=cells)
                counts[int(code)] = counts.get(int(code), 0) + here
        percent_cells = np.full(cells, np.nan)
        most, best = np.zeros(cells, np.int64), np.full(cells, MISSING, np.int64)
        seen = number.copy()
        for code in sorted(counts):
            seen += counts[code]
            if code != MISSING:
                more = counts[code] > most
                best[more], most[more] = code, counts[code][more]
        if has_percent:
            mean = (number > 0) & (number >= most)
            percent_cells[mean] = total[mean] / number[mean]
            best[mean] = MISSING
        known_cells = seen - counts.get(MISSING, 0)
        few = known_cells < KNOWN * np.maximum(seen, USUAL * self.fineness)
        best[few], percent_cells[few] = MISSING, np.nan
        return Pixels(best.reshape(box.shape), percent_cells.reshape(box.shape) if has_percent else None)

    def _windows(self, box: Box) -> Iterator[Box]:
        """The map's pixels that may lie in a box of the target, in strips."""
        row, col = _places(self._target, _frame(box), self._source)
        whole = Box(0, 0, self._source.height, self._source.width)
        found = whole
        if np.isfinite(row).all():
            found = Box(int(row.min()) - 2, int(col.min()) - 2, int(row.max()) + 3, int(col.max()) + 3)
            found = found.intersection(whole)
        if not found.empty:
            yield from rasters.strips(found)


def _frame(box: Box) -> tuple[Floats, Floats]:
    """Points around a box, (cols, rows)."""
    steps = np.linspace(0.0, 1.0, 33)
    cols, rows = box.col0 + steps * box.width, box.row0 + steps * box.height
    first, last = np.full(33, float(box.row0)), np.full(33, float(box.row1))
    left, right = np.full(33, float(box.col0)), np.full(33, float(box.col1))
    return np.concatenate([cols, right, cols[::-1], left]), np.concatenate([first, rows, last, rows[::-1]])


def _common(target: OutputGrid, source: OutputGrid) -> Box:
    """The pixels of the target that a map's outline may touch."""
    outline = shapes.in_map_crs(zones.outline(source), source.crs, target.crs, target.bounds)
    if outline.is_empty:
        # A map whose edges have no place in the other's CRS, such as one of the whole world: take all.
        return Box(0, 0, target.height, target.width)
    edge = zones.outline(target)
    common = shapely.intersection(outline, edge)
    return zones.pixels_of(common.bounds, target) if common.area > 0 else Box(0, 0, 0, 0)


def _fineness(target: OutputGrid, source: OutputGrid, box: Box) -> float:
    middle_row, middle_col = (box.row0 + box.row1) // 2, (box.col0 + box.col1) // 2
    one = Box(middle_row, middle_col, middle_row + 1, middle_col + 1)
    row, col = positions(target, one, source)
    if not (np.isfinite(row).all() and np.isfinite(col).all()):
        return 1.0
    i = int(np.clip(row[0, 0], 0, source.height - 1))
    j = int(np.clip(col[0, 0], 0, source.width - 1))
    return float(CellAreas(target).of(one)[0, 0] / CellAreas(source).of(Box(i, j, i + 1, j + 1))[0, 0])

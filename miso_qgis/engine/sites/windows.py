"""Which windows of the model the sites need, each once, and how these are bundled into parts.

Windows lie on the lattice, as a map's do. A part is a run of neighbouring windows in one row of them, and owns only the
pixels between the sites in it; so nothing is read or asked of the model that no site needs.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from miso_qgis.engine.contract import Window
from miso_qgis.engine.lattice import LATTICE, Box, Grid
from miso_qgis.engine.sites.places import Place
from miso_qgis.engine.tiling import BLENDED_SIDE, PART_BYTES, Part, windows_over

#: Cells of the lattice looked at together for one polygon.
_MAX_CELLS = 4_000_000


@dataclass(frozen=True)
class Windows:
    """The parts to compute, and the sites that have pixels in each, by the part's number."""

    parts: tuple[Part, ...]
    sites: tuple[tuple[int, ...], ...]


def plan_windows(
    places: Sequence[Place | None],
    chips: Sequence[Box | None],
    grid: Grid,
    window: Window,
    pixel_bytes: float,
    part_bytes: float,
) -> Windows:
    """Bundle the windows that all places need.

    Args:
        places: by site, None for one that is left out.
        chips: pixels of a site's chip, by site.
        pixel_bytes, part_bytes: as `tiling.cut` takes them.
    """
    side = window.core
    if window.blended:
        side = -(-max(window.core, BLENDED_SIDE) // window.spacing) * window.spacing
    needs: dict[tuple[int, int], Box] = {}
    users: dict[tuple[int, int], list[int]] = {}
    for index, place in enumerate(places):
        if place is None:
            continue
        mine: dict[tuple[int, int], Box] = {}
        boxes = place.boxes(grid)
        polygon = boxes.pop() if place.is_area else None
        chip = chips[index]
        for box in [*boxes, *([] if chip is None else [chip])]:
            _add(mine, box, grid, side)
        if polygon is not None and not polygon.empty:
            _add_polygon(mine, polygon, grid, side, place)
        for cell, box in mine.items():
            needs[cell] = _hull(needs[cell], box) if cell in needs else box
            users.setdefault(cell, []).append(index)
    overhang = 2 * window.halo + 2 * (window.core - window.spacing)
    affordable = (min(PART_BYTES, part_bytes) / (pixel_bytes * (side + overhang)) - overhang) // side
    # Blended windows of two cells overlap: cells stay parts of their own.
    longest = 1 if window.blended else max(1, int(affordable))
    runs = sorted(_runs(needs, longest), key=lambda run: (run[0][1], run[-1][1], run[0][0]))
    parts, sites = [], []
    for number, run in enumerate(runs):
        owned = needs[run[0]]
        for cell in run[1:]:
            owned = _hull(owned, needs[cell])
        parts.append(Part(number, owned, tuple(windows_over(owned, window))))
        sites.append(tuple(sorted({index for cell in run for index in users[cell]})))
    return Windows(tuple(parts), tuple(sites))


def _hull(a: Box, b: Box) -> Box:
    return Box(min(a.row0, b.row0), min(a.col0, b.col0), max(a.row1, b.row1), max(a.col1, b.col1))


def _cells(box: Box, side: int) -> tuple[range, range]:
    return range(box.row0 // side, -(-box.row1 // side)), range(box.col0 // side, -(-box.col1 // side))


def _own(cell: tuple[int, int], side: int) -> Box:
    row, col = cell
    return Box(row * side, col * side, (row + 1) * side, (col + 1) * side)


def _add(needs: dict[tuple[int, int], Box], pixels: Box, grid: Grid, side: int) -> None:
    """Note what of a box of pixels lies in which cell."""
    box = grid.lattice_box(pixels)
    rows, cols = _cells(box, side)
    for row in rows:
        for col in cols:
            _note(needs, (row, col), box, grid, side)


def _note(needs: dict[tuple[int, int], Box], cell: tuple[int, int], box: Box, grid: Grid, side: int) -> None:
    part = box.intersection(_own(cell, side))
    if not grid.box_within(part).empty:  # of pixels larger than 10 m a cell may hold no centre
        needs[cell] = _hull(needs[cell], part) if cell in needs else part


def _add_polygon(needs: dict[tuple[int, int], Box], pixels: Box, grid: Grid, side: int, place: Place) -> None:
    """Note the cells a polygon touches; a long bent one leaves out what it goes around."""
    box = grid.lattice_box(pixels)
    rows, cols = _cells(box, side)
    if len(rows) * len(cols) <= 4 or len(rows) * len(cols) > _MAX_CELLS:
        _add(needs, pixels, grid, side)
        return
    shapely.prepare(place.shape)
    for row in rows:
        edges = np.array([LATTICE.bounds(_own((row, col), side).grown(_reach(grid))) for col in cols])
        touched = shapely.intersects(place.shape, shapely.box(*edges.T))
        for col in np.asarray(cols)[touched].tolist():
            _note(needs, (row, col), box, grid, side)


def _reach(grid: Grid) -> int:
    """Lattice pixels by which the centre of a pixel may lie in another cell than a corner of it: a polygon that ends
    near a cell's edge is looked for beyond it."""
    return max(1, math.ceil(grid.size / LATTICE.size))


def _runs(needs: dict[tuple[int, int], Box], longest: int) -> list[list[tuple[int, int]]]:
    """Neighbouring cells of a row together, cut at fixed multiples so that runs below each other have equal ends."""
    runs: list[list[tuple[int, int]]] = []
    for cell in sorted(needs):
        last = runs[-1][-1] if runs else (math.inf, math.inf)
        if (last[0], last[1] + 1) == cell and cell[1] % longest:
            runs[-1].append(cell)
        else:
            runs.append([cell])
    return runs

"""How an area is cut for computing: windows on the lattice, and parts of bounded size that own the pixels.

Windows lie on multiples of their spacing from the lattice's origin, never on the extent's corner, so the windows over a
pixel are the same whatever was drawn. Parts only bundle them: they bound the memory and are what a stopped run keeps.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, Window
from miso_qgis.engine.lattice import Box

#: Bytes of inputs and outputs of one part, at most (or one window's, if that is more). Two parts are in memory at a
#: time, one being read and one being mapped.
PART_BYTES = 192_000_000
#: Side of the area a part of blended windows owns, at least (pixels): windows that overhang it are run again by the
#: next part.
BLENDED_SIDE = 1024

INPUT_BYTES = 4 * (len(SATELLITE_BANDS) + len(COVARIATE_BANDS))


@dataclass(frozen=True)
class Part:
    """A share of the area: the lattice pixels it owns and the cores of the windows they need, in row-major order."""

    number: int
    box: Box
    windows: tuple[Box, ...]

    def inputs(self, halo: int) -> Box:
        """The lattice pixels its windows read."""
        first, last = self.windows[0], self.windows[-1]
        return Box(first.row0, first.col0, last.row1, last.col1).grown(halo)


def cut(area: Box, window: Window, pixel_bytes: float = INPUT_BYTES, part_bytes: float = math.inf) -> list[Part]:
    """Cut an area into parts, in panels of columns and within these from north to south.

    Args:
        area: lattice pixels; every one is owned by exactly one part.
        window: the model's.
        pixel_bytes: of inputs and outputs per lattice pixel.
        part_bytes: of one part at most, where that is less than PART_BYTES.
    """
    side = window.core
    if window.blended:
        side = -(-max(window.core, BLENDED_SIDE) // window.spacing) * window.spacing
    rows = range(area.row0 // side, -(-area.row1 // side))
    cols = range(area.col0 // side, -(-area.col1 // side))
    overhang = 2 * window.halo + 2 * (window.core - window.spacing)
    affordable = (min(PART_BYTES, part_bytes) / (pixel_bytes * (side + overhang)) - overhang) // side
    panels = -(-len(cols) // max(1, int(affordable)))
    parts: list[Part] = []
    for panel in range(panels):
        first, last = (cols.start + len(cols) * p // panels for p in (panel, panel + 1))
        for row in rows:
            owned = Box(row * side, first * side, (row + 1) * side, last * side).intersection(area)
            parts.append(Part(len(parts), owned, tuple(windows_over(owned, window))))
    return parts


def windows_over(box: Box, window: Window) -> list[Box]:
    """The cores of all windows that touch a box, in row-major order."""
    rows, cols = _lines(box.row0, box.row1, window), _lines(box.col0, box.col1, window)
    return [
        Box(r * window.spacing, c * window.spacing, r * window.spacing + window.core, c * window.spacing + window.core)
        for r in rows
        for c in cols
    ]


def count_over(box: Box, window: Window) -> int:
    """How many windows touch a box."""
    return len(_lines(box.row0, box.row1, window)) * len(_lines(box.col0, box.col1, window))


def _lines(start: int, end: int, window: Window) -> range:
    return range((start - window.core) // window.spacing + 1, -(-end // window.spacing))

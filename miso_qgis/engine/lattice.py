"""The 10 m lattice every map hangs on (the AKVEG grid, EPSG:3338), and extents and tiles on it.

Lattice coordinates: a pixel is (row, col), counted from the grid's north-west corner at x = -2199995, y = 2400005; rows
run south. Both may be negative or beyond the grid. A place in lattice units is continuous: pixel (r, c) covers
[r, r+1) x [c, c+1) and its centre is (r + 0.5, c + 0.5).
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from affine import Affine
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from miso_qgis.akveg import ORIGIN_X as ORIGIN_X
from miso_qgis.akveg import ORIGIN_Y as ORIGIN_Y
from miso_qgis.akveg import PIXEL as PIXEL
from miso_qgis.akveg import TILE_PIXELS as TILE_PIXELS
from miso_qgis.akveg import tile_position
from miso_qgis.language import say
from miso_qgis.protocol import MODEL_CRS, Extent, MisoError, first_line

#: A drawn edge this close to a pixel edge (in pixels) counts as lying on it: coordinates go through text and CRS
#: changes.
_SNAP = 1e-6


#: Characters of a CRS; the longest WKT of EPSG has 20,000.
MAX_CRS_TEXT = 200_000
#: Parameters of PROJ that name files, with a value that is a path and no bare name of a grid that came with PROJ.
_CRS_FILE = re.compile(r"\b(?:init|[a-z_]*grids?|catalog|file|filename)\s*=\s*[^\s\"]*[/\\]", re.IGNORECASE)


@dataclass(frozen=True)
class Box:
    """Pixels of a grid: rows [row0, row1), columns [col0, col1)."""

    row0: int
    col0: int
    row1: int
    col1: int

    @property
    def height(self) -> int:
        return self.row1 - self.row0

    @property
    def width(self) -> int:
        return self.col1 - self.col0

    @property
    def shape(self) -> tuple[int, int]:
        return self.height, self.width

    @property
    def empty(self) -> bool:
        return self.height <= 0 or self.width <= 0

    def grown(self, pixels: int) -> Box:
        return Box(self.row0 - pixels, self.col0 - pixels, self.row1 + pixels, self.col1 + pixels)

    def intersection(self, other: Box) -> Box:
        return Box(
            max(self.row0, other.row0),
            max(self.col0, other.col0),
            min(self.row1, other.row1),
            min(self.col1, other.col1),
        )

    def slices_in(self, outer: Box) -> tuple[slice, slice]:
        """Where this box lies in an array that covers `outer`."""
        return (
            slice(self.row0 - outer.row0, self.row1 - outer.row0),
            slice(self.col0 - outer.col0, self.col1 - outer.col0),
        )


@dataclass(frozen=True)
class Grid:
    """Square pixels of `size` metres in EPSG:3338, hung on the lattice's origin."""

    size: float = PIXEL

    def transform(self, box: Box) -> Affine:
        """Affine transform of an array that covers `box` (pixel corner to metres)."""
        return Affine(
            self.size,
            0.0,
            ORIGIN_X + box.col0 * self.size,
            0.0,
            -self.size,
            ORIGIN_Y - box.row0 * self.size,
        )

    def bounds(self, box: Box) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax in metres."""
        return (
            ORIGIN_X + box.col0 * self.size,
            ORIGIN_Y - box.row1 * self.size,
            ORIGIN_X + box.col1 * self.size,
            ORIGIN_Y - box.row0 * self.size,
        )

    def box(self, xmin: float, ymin: float, xmax: float, ymax: float) -> Box:
        """The smallest box whose pixels cover the rectangle (metres, EPSG:3338)."""
        return Box(
            math.floor((ORIGIN_Y - ymax) / self.size + _SNAP),
            math.floor((xmin - ORIGIN_X) / self.size + _SNAP),
            math.ceil((ORIGIN_Y - ymin) / self.size - _SNAP),
            math.ceil((xmax - ORIGIN_X) / self.size - _SNAP),
        )

    def lattice_box(self, box: Box) -> Box:
        """The 10 m pixels that hold the centre of some pixel of `box`."""
        scale = self.size / PIXEL
        return Box(
            math.floor((box.row0 + 0.5) * scale),
            math.floor((box.col0 + 0.5) * scale),
            math.floor((box.row1 - 0.5) * scale) + 1,
            math.floor((box.col1 - 0.5) * scale) + 1,
        )

    def box_within(self, box: Box) -> Box:
        """The pixels of this grid whose centre lies in the half-open 10 m lattice box `box`: a partition for a
        partition."""
        scale = PIXEL / self.size
        row0, col0, row1, col1 = (math.ceil(v * scale - 0.5) for v in (box.row0, box.col0, box.row1, box.col1))
        return Box(row0, col0, row1, col1)

    def lattice_positions(self, first: int, last: int, origin: int) -> np.ndarray:
        """Centres of pixels [first, last) of this grid along one axis, in lattice pixels from lattice line `origin`."""
        return (np.arange(first, last, dtype=np.float64) + 0.5) * (self.size / PIXEL) - origin


LATTICE = Grid(PIXEL)


def parse_crs(text: str, what: str) -> CRS:
    """A CRS from a WKT or an authority code.

    Raises:
        MisoError: code "crs.unknown".
    """
    shown = text if len(text) < 60 else text[:57] + "..."
    check_crs_text(text, f"{what} is {shown!r}")
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise MisoError(
            "crs.unknown",
            say("The CRS of {what} is {shown}, which is not known.", what=what, shown=f"{shown!r}"),
            say("Give an authority code such as EPSG:3338, or a WKT."),
        ) from error


def check_crs_text(text: str, what: str) -> None:
    """Refuses the text of a CRS that would make PROJ open a file or an address: a device there would be read for ever.

    Args:
        text: WKT, PROJ string or code.
        what: whose it is, for the message: "The CRS of" is put before it.

    Raises:
        MisoError: code "crs.unknown".
    """
    if len(text) > MAX_CRS_TEXT or "\0" in text or _CRS_FILE.search(text):
        raise MisoError(
            "crs.unknown",
            say("The CRS of {what}: it names a file, or is no text of a CRS.", what=what),
            say("Give an authority code such as EPSG:3338, or a WKT."),
        )


@lru_cache(maxsize=64)
def transformer(source: CRS, target: CRS) -> Transformer:
    """Coordinates in one CRS to another, x before y.

    Raises:
        MisoError: code "crs.unusable" when PROJ knows no way between them.
    """
    try:
        return Transformer.from_crs(source, target, always_xy=True)
    except ProjError as error:
        raise MisoError(
            "crs.unusable",
            say(
                "Coordinates cannot be changed from {source} to {target}: {error}.",
                source=source.name,
                target=target.name,
                error=first_line(error),
            ),
            say("Check the CRS of the raster, the extent and the output."),
        ) from error


def is_model_crs(crs: CRS) -> bool:
    """Whether coordinates in `crs` are coordinates of the lattice."""
    return bool(crs.equals(CRS.from_user_input(MODEL_CRS), ignore_axis_order=True)) or crs.to_epsg(100) == 3338


def extent_bounds(extent: Extent) -> tuple[float, float, float, float]:
    """Bounds in EPSG:3338 of an extent in any CRS; in degrees it may cross the antimeridian (xmin > xmax).

    Edges are densified, so that a rectangle which bends in EPSG:3338 stays wholly inside.

    Raises:
        MisoError: "extent.empty", "crs.unknown", or "extent.unprojectable" when it has no place in EPSG:3338.
    """
    crs = parse_crs(extent.crs, say("the extent"))
    if extent.xmin > extent.xmax and not crs.is_geographic:
        raise MisoError(
            "extent.empty",
            say(
                "The extent's XMIN {xmin} is larger than its XMAX {xmax}.",
                xmin=f"{extent.xmin:.10g}",
                xmax=f"{extent.xmax:.10g}",
            ),
            say("Give XMIN,YMIN,XMAX,YMAX; only an extent in degrees may run across the antimeridian."),
        )
    if is_model_crs(crs):
        return extent.xmin, extent.ymin, extent.xmax, extent.ymax
    xmax = extent.xmax + 360.0 if extent.xmin > extent.xmax else extent.xmax
    steps = np.linspace(0.0, 1.0, 65)
    xs = extent.xmin + steps * (xmax - extent.xmin)
    ys = extent.ymin + steps * (extent.ymax - extent.ymin)
    edge_x = np.concatenate([xs, xs, np.full_like(ys, extent.xmin), np.full_like(ys, xmax)])
    edge_y = np.concatenate([np.full_like(xs, extent.ymin), np.full_like(xs, extent.ymax), ys, ys])
    if crs.is_geographic:
        edge_x = (edge_x + 180.0) % 360.0 - 180.0
    x, y = transformer(crs, CRS.from_user_input(MODEL_CRS)).transform(edge_x, edge_y)
    if not (np.all(np.isfinite(x)) and np.all(np.isfinite(y))):
        raise MisoError(
            "extent.unprojectable",
            say(
                "The extent {xmin},{ymin},{xmax},{ymax} ({name}) has no place in Alaska Albers.",
                xmin=f"{extent.xmin:.10g}",
                ymin=f"{extent.ymin:.10g}",
                xmax=f"{extent.xmax:.10g}",
                ymax=f"{extent.ymax:.10g}",
                name=crs.name,
            ),
            say("Check that its coordinates and its CRS belong together."),
        )
    return float(x.min()), float(y.min()), float(x.max()), float(y.max())


def tile_box(tile: str) -> Box:
    """Lattice box of an AKVEG tile such as AK050H50V15 or AK050H050V015.

    Raises:
        MisoError: "extent.tile" when the id is malformed or outside 80 columns x 48 rows.
    """
    column, row = tile_position(tile)
    row0, col0 = (row - 1) * TILE_PIXELS, (column - 1) * TILE_PIXELS
    return Box(row0, col0, row0 + TILE_PIXELS, col0 + TILE_PIXELS)

"""Polygons as pixels: which pixels of a grid have their centre in a zone, and how much of a zone is mapped."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray

from miso_qgis.engine.analysis.areas import polygon_km2
from miso_qgis.engine.analysis.rasters import strips
from miso_qgis.engine.lattice import Box
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.engine.plan import inside


@dataclass(frozen=True)
class Footprint:
    """Where a zone lies on a grid.

    box: the pixels its outline may touch, empty where it lies elsewhere; share: of the zone's area that lies within the
    raster's edges; pixel: the one taken where no centre lies in the zone, which is smaller than a pixel then.
    """

    shape: shapely.Geometry
    box: Box
    share: float
    km2: float
    pixel: tuple[int, int] | None = None

    @property
    def outside(self) -> bool:
        return self.box.empty


def footprint(shape: shapely.Geometry, grid: OutputGrid) -> Footprint:
    """Where a zone, in the CRS of the grid, lies on it. `Footprint.pixel` is not decided yet: see `settled`."""
    nowhere = Box(0, 0, 0, 0)
    if shape.is_empty:
        return Footprint(shape, nowhere, 0.0, 0.0)
    km2 = polygon_km2(shape, grid.crs)
    box = pixels_of(shape.bounds, grid)
    if box.empty:
        return Footprint(shape, nowhere, 0.0, km2)
    edge = outline(grid)
    share = 1.0
    if not shapely.contains(edge, shape):
        part = shapely.intersection(edge, shape)
        if part.is_empty or part.area == 0:
            return Footprint(shape, nowhere, 0.0, km2)
        share = min(polygon_km2(part, grid.crs) / km2, 1.0) if km2 else 0.0
    return Footprint(shape, box, share, km2)


def settled(zone: Footprint, grid: OutputGrid) -> Footprint:
    """A zone no pixel's centre lies in: it takes the pixel that holds a point inside it."""
    point = shapely.point_on_surface(shapely.intersection(outline(grid), zone.shape))
    col, row = ~grid.transform @ (point.x, point.y)
    pixel = min(max(math.floor(row), 0), grid.height - 1), min(max(math.floor(col), 0), grid.width - 1)
    return Footprint(zone.shape, Box(pixel[0], pixel[1], pixel[0] + 1, pixel[1] + 1), zone.share, zone.km2, pixel)


def masks(zone: Footprint, grid: OutputGrid) -> Iterator[tuple[Box, NDArray[np.bool_]]]:
    """The zone's pixels in strips of rows: the same rule (pixel centres) and code as a map's own mask."""
    for box in strips(zone.box):
        if zone.pixel is not None:
            yield box, np.ones(box.shape, bool)
        else:
            yield box, inside(zone.shape, box.shape, grid.transform @ Affine.translation(box.col0, box.row0))


def outline(grid: OutputGrid) -> shapely.Polygon:
    """The edges of a raster in its CRS."""
    corners = [grid.transform @ at for at in ((0, 0), (grid.width, 0), (grid.width, grid.height), (0, grid.height))]
    return shapely.Polygon(corners)


def pixels_of(bounds: tuple[float, float, float, float], grid: OutputGrid) -> Box:
    """The pixels of a grid that a rectangle of its CRS touches."""
    west, south, east, north = bounds
    back = ~grid.transform
    cols, rows = zip(*(back @ at for at in ((west, south), (west, north), (east, south), (east, north))), strict=True)
    found = Box(math.floor(min(rows)), math.floor(min(cols)), math.ceil(max(rows)), math.ceil(max(cols)))
    return found.intersection(Box(0, 0, grid.height, grid.width))

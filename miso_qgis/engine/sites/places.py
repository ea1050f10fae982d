"""Where a site lies on the map: its geometry in EPSG:3338, its own pixel, and the pixels that are summed up for it."""
# flake8: noqa: E203

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS
from shapely.errors import ShapelyError

from miso_qgis.engine.lattice import ORIGIN_X, ORIGIN_Y, Box, Grid, is_model_crs, transformer
from miso_qgis.engine.plan import inside
from miso_qgis.language import say
from miso_qgis.protocol import MAX_COORDINATE, MODEL_CRS

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)
_KINDS = ("Point", "MultiPoint", "Polygon", "MultiPolygon")
#: Most points of one site: each has a buffer of its own.
MAX_POINTS = 10_000
#: Most pixels a polygon may cover, and longest side of what encloses it: all of Alaska at 10 m fits.
MAX_SIDE = 400_000
#: Pieces the longer side of a polygon is cut into, so that a straight line bends as it should in EPSG:3338.
_PIECES = 256


class Misplaced(ValueError):  # noqa: N818 - it is what the site is
    """A geometry that is no place; the message is a sentence that says why."""


@dataclass(frozen=True)
class Place:
    """A site on the map.

    Attributes:
        x, y: its point in EPSG:3338: a point itself, of several the first, of a polygon one inside it.
        shape: its geometry in EPSG:3338.
        radius: metres around its points; 0 for their pixels alone, and for polygons.
    """

    x: float
    y: float
    shape: Any
    radius: float

    @property
    def is_area(self) -> bool:
        return bool(self.shape.geom_type in ("Polygon", "MultiPolygon"))

    def pixel(self, grid: Grid) -> Box:
        """The pixel its point lies in."""
        row, col = math.floor((ORIGIN_Y - self.y) / grid.size), math.floor((self.x - ORIGIN_X) / grid.size)
        return Box(row, col, row + 1, col + 1)

    def boxes(self, grid: Grid) -> list[Box]:
        """Pixels that hold everything of it, its point's pixel first: one box, or one for each of several points."""
        found = [self.pixel(grid)]
        if self.is_area:
            found.append(grid.box(*self.shape.bounds))
        elif self.radius:
            found += [
                grid.box(x - self.radius, y - self.radius, x + self.radius, y + self.radius)
                for x, y in shapely.get_coordinates(self.shape)
            ]
        elif self.shape.geom_type == "MultiPoint":
            found += [grid.box(x, y, x, y) for x, y in shapely.get_coordinates(self.shape)]
            found = [found[0], *(Box(b.row0, b.col0, b.row0 + 1, b.col0 + 1) for b in found[1:])]
        return found

    def covers(self, grid: Grid, box: Box) -> NDArray[np.bool_]:
        """Which pixels of a box are summed up for it: those whose centre lies in the polygon, or within the radius of a
        point; without a radius those the points lie in."""
        if self.is_area:
            return inside(self.shape, box.shape, grid.transform(box))
        found = np.zeros(box.shape, bool)
        for x, y in shapely.get_coordinates(self.shape):
            row, col = (ORIGIN_Y - y) / grid.size - box.row0, (x - ORIGIN_X) / grid.size - box.col0
            if not self.radius:
                if 0 <= row < box.height and 0 <= col < box.width:
                    found[math.floor(row), math.floor(col)] = True
                continue
            reach = self.radius / grid.size
            top, left = max(0, math.floor(row - reach)), max(0, math.floor(col - reach))
            down = np.arange(top, min(box.height, math.ceil(row + reach) + 1)) + 0.5 - row
            across = np.arange(left, min(box.width, math.ceil(col + reach) + 1)) + 0.5 - col
            if down.size and across.size:
                near = down[:, None] ** 2 + across[None] ** 2 <= reach**2
                found[top : top + down.size, left : left + across.size] |= near
        return found


def place(geometry: Any, crs: CRS, radius: float) -> tuple[Place, Any, list[str]]:
    """Where a geometry lies.

    Degrees are taken as people write them: longitudes from 0 to 360, latitude before longitude, and polygons whose
    corners jump from 180 to -180.

    Args:
        geometry: in `crs`, with x before y; heights and measures are left alone.
        radius: metres around points.

    Returns:
        The place, the geometry as it is kept (turned or moved by whole circles where that was needed), and sentences
        about what was done.

    Raises:
        Misplaced: with the reason.
    """
    if geometry is None or geometry.is_empty:
        raise Misplaced(say("It has no geometry."))
    if geometry.geom_type not in _KINDS:
        raise Misplaced(say("It is a {geom_type}: only points and polygons are sites.", geom_type=geometry.geom_type))
    coordinates = shapely.get_coordinates(geometry)
    if not np.isfinite(coordinates).all():
        raise Misplaced(say("It has no coordinates."))
    if geometry.geom_type == "MultiPoint" and len(coordinates) > MAX_POINTS:
        raise Misplaced(
            say("It has {count} points; up to {max_points} are taken.", count=len(coordinates), max_points=MAX_POINTS)
        )
    kept = geometry
    notes: list[str] = []
    if crs.is_geographic:
        kept, notes = _on_earth(geometry, coordinates, math.degrees(crs.axis_info[0].unit_conversion_factor))
    shape = _albers(shapely.force_2d(kept), crs)
    if not np.all(np.abs(shapely.get_coordinates(shape)) <= MAX_COORDINATE):
        raise Misplaced(say("Its coordinates have no place in Alaska Albers (EPSG:3338)."))
    if shape.geom_type in ("Point", "MultiPoint"):
        x, y = shapely.get_coordinates(shape)[0]
        return Place(float(x), float(y), shape, radius), kept, notes
    west, south, east, north = shape.bounds
    if max(east - west, north - south) > 10 * MAX_SIDE:
        raise Misplaced(say("It is larger than Alaska."))
    middle = shapely.centroid(shape)
    if not shapely.contains(shape, middle):
        middle = shapely.point_on_surface(shape)
    return Place(float(middle.x), float(middle.y), shape, 0.0), kept, notes


def _on_earth(geometry: Any, coordinates: NDArray[np.float64], unit: float) -> tuple[Any, list[str]]:
    """A geometry in degrees with its axes in order and its longitudes together. unit: degrees in one of the CRS's."""
    notes: list[str] = []
    x, y = coordinates[:, 0] * unit, coordinates[:, 1] * unit
    if len(coordinates) == 1 and not x.any() and not y.any():
        raise Misplaced(say("Its coordinates are 0, 0, which stands for none."))
    if np.abs(y).max() > 90 and np.abs(x).max() <= 90:
        geometry = _moved(geometry, lambda xy: xy[:, ::-1])
        x, y = y, x
        notes.append(say("Its latitude and longitude were swapped."))
    if np.abs(y).max() > 90:
        raise Misplaced(say("{y} is no latitude.", y=f"{y[np.abs(y).argmax()]:.10g}"))
    if np.abs(x).max() > 360:
        raise Misplaced(say("{x} is no longitude.", x=f"{x[np.abs(x).argmax()]:.10g}"))
    if np.abs(x).max() > 180:
        notes.append(say("Its longitude {x} was taken by whole circles.", x=f"{x[np.abs(x).argmax()]:.10g}"))
    circle = 360 / unit
    if geometry.geom_type in ("Point", "MultiPoint"):
        return _moved(geometry, lambda xy: _column(xy, (xy[:, 0] + circle / 2) % circle - circle / 2)), notes
    if np.ptp(x) > 180:
        notes.append(say("It lies across the antimeridian."))
        geometry = _moved(geometry, lambda xy: _column(xy, np.where(xy[:, 0] < 0, xy[:, 0] + circle, xy[:, 0])))
    return geometry, notes


def _moved(geometry: Any, change: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> Any:
    """A geometry with other x and y, heights as they are."""
    if not geometry.has_z:
        return shapely.transform(geometry, change)
    return shapely.transform(geometry, lambda xyz: np.column_stack([change(xyz[:, :2]), xyz[:, 2]]), include_z=True)


def _column(xy: NDArray[np.float64], x: NDArray[np.float64]) -> NDArray[np.float64]:
    # A longitude that needs no circle keeps its last digit.
    return np.column_stack([np.where(np.abs(xy[:, 0] - x) < 1e-6, xy[:, 0], x), xy[:, 1]])


def _albers(shape: Any, crs: CRS) -> Any:
    """A flat geometry in EPSG:3338, polygons without self-intersections."""
    polygon = shape.geom_type in ("Polygon", "MultiPolygon")
    if polygon:
        shape = _repaired(shape)  # first: cutting the edges of a bow tie would lose one of its halves
    if is_model_crs(crs):
        return shape
    if polygon:
        west, south, east, north = shape.bounds
        shape = shapely.segmentize(shape, max(east - west, north - south) / _PIECES)
    change = transformer(crs, _MODEL_CRS)
    shape = shapely.transform(shape, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1])))
    return _repaired(shape) if polygon and np.isfinite(shapely.get_coordinates(shape)).all() else shape


def _repaired(shape: Any) -> Any:
    try:
        shape = shapely.make_valid(shape)
    except ShapelyError as error:
        raise Misplaced(say("Its polygon cannot be repaired.")) from error
    parts = [part for part in shapely.get_parts(shape) if part.geom_type in ("Polygon", "MultiPolygon")]
    shape = shapely.union_all(parts) if parts else shapely.Polygon()
    if shape.is_empty or shape.area == 0:
        raise Misplaced(say("Its polygon has no area."))
    return shape


def hint_for_outside(geometry: Any, crs: CRS) -> str:
    """What may be wrong with a place where no source has data: a longitude without its minus sign."""
    if not crs.is_geographic:
        return ""
    x, y = shapely.get_coordinates(geometry)[0]
    return say(" Is the minus sign of its longitude missing?") if 129 <= x <= 172 and 51 <= y <= 72 else ""

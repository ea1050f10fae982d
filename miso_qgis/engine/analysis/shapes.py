"""Geometries brought to the CRS of a map: across the antimeridian, repaired, and with a buffer in metres."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS
from shapely.errors import ShapelyError

from miso_qgis.engine.lattice import transformer
from miso_qgis.engine.plan import in_crs
from miso_qgis.engine.sources.resampling import same_crs

Bounds = tuple[float, float, float, float]

_GEOGRAPHIC = CRS.from_epsg(4326)
#: Segments of a quarter of a circle around the ends of a buffered line.
QUARTER_SEGMENTS = 16


def mended(shape: shapely.Geometry) -> shapely.Geometry:
    """A geometry whose rings do not cross, of the same dimension; itself where nothing is wrong with it."""
    if shapely.is_valid(shape):
        return shape
    made = shapely.make_valid(shape)
    area = [part for part in shapely.get_parts(made) if part.geom_type in ("Polygon", "MultiPolygon")]
    return shapely.union_all(area) if area else made


def in_map_crs(shape: shapely.Geometry, source: CRS, target: CRS, bounds: Bounds) -> shapely.Geometry:
    """A geometry in the CRS of a map, straight edges bent as they are there; empty where it has no place in it.

    Longitudes run on beyond 180 where a ring crosses the antimeridian, in the geometry (an edge of more than half a
    circle is taken for a crossing) and in the map.

    Args:
        bounds: of the map, in `target`.
    """
    if source.is_geographic:
        shape = _unrolled(shape)
    shape = mended(shape)
    if not same_crs(source, target):
        shape = in_crs(shape, source, target)
        if not np.isfinite(shapely.get_coordinates(shape)).all():
            return shapely.Polygon()
        if target.is_geographic:
            shape = _unrolled(shape)
    if target.is_geographic:
        shape = _turned(shape, bounds)
    return mended(shape)


def buffered(shape: shapely.Geometry, source: CRS, metres: float) -> tuple[shapely.Geometry, CRS]:
    """A geometry grown by metres, in an azimuthal equidistant CRS around its own middle: distances are true there to
    1 in 1000 for anything less than 900 km across, wherever it lies."""
    if source.is_geographic:
        shape = _unrolled(shape)
    west, south, east, north = shape.bounds
    lon, lat = transformer(source, _GEOGRAPHIC).transform((west + east) / 2, (south + north) / 2)
    if not (math.isfinite(lon) and math.isfinite(lat)):
        return shapely.Polygon(), source
    local = CRS.from_dict({"proj": "aeqd", "lat_0": lat, "lon_0": lon, "ellps": "GRS80", "units": "m"})
    if west == east and south == north:  # a point has no edges to bend, and no length to cut them by
        moved: shapely.Geometry = shapely.Point(*transformer(_GEOGRAPHIC, local).transform(lon, lat))
    else:
        moved = in_crs(shape, source, local)
    if not np.isfinite(shapely.get_coordinates(moved)).all():
        return shapely.Polygon(), source
    return shapely.buffer(moved, metres, quad_segs=QUARTER_SEGMENTS), local


def _rings(shape: shapely.Geometry, change: Callable[[NDArray[np.float64]], NDArray[np.float64]]) -> shapely.Geometry:
    """The same geometry with every ring or line changed on its own."""
    if shape.geom_type == "Polygon":
        if shape.is_empty:
            return shape
        shell = change(shapely.get_coordinates(shape.exterior))
        holes = [change(shapely.get_coordinates(ring)) for ring in shape.interiors]
        # A hole goes where its shell is.
        centre = float(shell[:, 0].mean())
        for hole in holes:
            hole[:, 0] += 360.0 * round((centre - float(hole[:, 0].mean())) / 360.0)
        return shapely.Polygon(shell, holes)
    if shape.geom_type == "LineString":
        return shapely.LineString(change(shapely.get_coordinates(shape)))
    if hasattr(shape, "geoms"):
        return type(shape)([_rings(part, change) for part in shape.geoms])
    return shape


def _unrolled(shape: shapely.Geometry) -> shapely.Geometry:
    """Longitudes without the jump at the antimeridian."""
    west, _, east, _ = shape.bounds
    if not east - west > 180.0:
        return shape

    def unroll(points: NDArray[np.float64]) -> NDArray[np.float64]:
        made = points.copy()
        steps = np.diff(points[:, 0])
        # An edge of exactly 360 degrees is that of a frame around the world.
        jumps = np.where((np.abs(steps) > 180.0) & (np.abs(steps) < 359.999), -360.0 * np.sign(steps), 0.0)
        made[1:, 0] += np.cumsum(jumps)
        return made

    try:
        return _rings(shape, unroll)
    except (ShapelyError, ValueError):
        return shape


def _turned(shape: shapely.Geometry, bounds: Bounds) -> shapely.Geometry:
    """Each part moved by whole turns to where the map has it; parts that lie elsewhere stay."""
    found = []
    for part in shapely.get_parts(shape):
        copies = [shapely.transform(part, lambda xy, by=turn: np.add(xy, (by, 0.0))) for turn in (-360.0, 0.0, 360.0)]
        on_map = [copy for copy in copies if copy.bounds[0] < bounds[2] and copy.bounds[2] > bounds[0]]
        found += on_map or [part]
    return found[0] if len(found) == 1 else shapely.union_all(found)

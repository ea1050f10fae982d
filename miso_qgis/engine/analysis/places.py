"""Where a site may be put: pixels with data, within an area, outside exclusions, near roads, at a bearable cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.analysis import features, rasters, shapes
from miso_qgis.engine.analysis.alignment import Alignment, Pixels
from miso_qgis.engine.analysis.features import Features
from miso_qgis.engine.analysis.rasters import MapRaster
from miso_qgis.engine.lattice import Box, transformer
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.engine.plan import in_crs
from miso_qgis.engine.sources.resampling import same_crs
from miso_qgis.language import say
from miso_qgis.protocol import MODEL_CRS, MisoError
from miso_qgis.requests.analysis import MapInput
from miso_qgis.requests.suggest import SuggestRequest

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]
_MODEL = CRS.from_user_input(MODEL_CRS)


def metric_crs(grid: OutputGrid) -> CRS:
    """The CRS in whose plane distances are measured: the map's own where it is in metres, else EPSG:3338."""
    own = grid.crs
    metres = own.is_projected and abs(own.axis_info[0].unit_conversion_factor - 1.0) < 1e-9
    return own if metres else _MODEL


class Polygons:
    """Polygons on a grid: which pixel centres lie in any of them."""

    def __init__(self, found: Sequence[shapely.Geometry], grid: OutputGrid) -> None:
        self._grid = grid
        self._shapes = np.array([shape for shape in found if not shape.is_empty], object)
        self._tree = shapely.STRtree(self._shapes)

    def mask(self, box: Box) -> Flags:
        transform = self._grid.transform @ Affine.translation(box.col0, box.row0)
        corners = [transform @ at for at in ((0, 0), (box.width, 0), (box.width, box.height), (0, box.height))]
        near = self._shapes[self._tree.query(shapely.Polygon(corners))]
        if not near.size:
            return np.zeros(box.shape, bool)
        burnt = rasterio.features.rasterize(
            list(near), box.shape, transform=transform, fill=0, default_value=1, dtype="uint8"
        )
        return np.asarray(burnt, bool)


class Roads:
    """Lines: the distance of places from the nearest one, in the plane of the metric CRS."""

    def __init__(self, found: Features, grid: OutputGrid) -> None:
        self._metric, self._grid = metric_crs(grid), grid
        lines = [shape for shape in found.shapes if shape is not None and not shape.is_empty]
        moved = [line if same_crs(found.crs, self._metric) else in_crs(line, found.crs, self._metric) for line in lines]
        good = [line for line in moved if np.isfinite(shapely.get_coordinates(line)).all()]
        if not good:
            raise MisoError(
                "suggest.roads",
                say("No line of {title} has a place in the CRS of the map.", title=found.title),
                say("Check the CRS of the roads."),
            )
        self._lines = np.array(good, object)
        self._tree = shapely.STRtree(self._lines)

    def within(self, metres: float) -> Polygons:
        """The ground within a distance."""
        around = [shapely.buffer(line, metres, quad_segs=shapes.QUARTER_SEGMENTS) for line in self._lines]
        bounds = self._grid.bounds
        return Polygons([shapes.in_map_crs(s, self._metric, self._grid.crs, bounds) for s in around], self._grid)

    def distances(self, x: Floats, y: Floats) -> Floats:
        """Metres from places in the metric CRS."""
        found = np.empty(x.shape)
        (index, _), distance = self._tree.query_nearest(shapely.points(x, y), return_distance=True, all_matches=False)
        found[index] = distance
        return found


@dataclass(frozen=True)
class Places:
    """The rules of a request on the grid of its map."""

    grid: OutputGrid
    metric: CRS
    area: Polygons | None = None
    excluded: Polygons | None = None
    near_roads: Polygons | None = None
    roads: Roads | None = None
    cost: Alignment | None = None
    max_cost: float | None = None

    @property
    def restricted(self) -> bool:
        """Whether some of the map is out of reach."""
        rules = (self.area, self.excluded, self.near_roads)
        return any(rule is not None for rule in rules) or self.max_cost is not None

    def allowed(self, box: Box) -> tuple[Flags, Floats | None]:
        """Where sites may be put in a box of the grid, and the cost there, where there is such a raster."""
        found = np.ones(box.shape, bool)
        if self.area is not None:
            found &= self.area.mask(box)
        if self.near_roads is not None:
            found &= self.near_roads.mask(box)
        if self.excluded is not None:
            found &= ~self.excluded.mask(box)
        cost = None
        if self.cost is not None:
            cost = self.cost.pixels(box).percent
            if cost is not None and self.max_cost is not None:
                with np.errstate(invalid="ignore"):
                    found &= cost <= self.max_cost  # what costs are not known of is out of reach
        return found, cost

    def metres(self, rows: NDArray[Any], cols: NDArray[Any]) -> tuple[Floats, Floats]:
        """The centres of pixels in the metric CRS."""
        x, y = self.grid.transform @ (cols + 0.5, rows + 0.5)
        if not same_crs(self.grid.crs, self.metric):
            x, y = transformer(self.grid.crs, self.metric).transform(x, y)
        return np.asarray(x, float), np.asarray(y, float)


def open_places(request: SuggestRequest, grid: OutputGrid) -> tuple[Places, list[MapRaster]]:
    """Read what a request says of where sites may be put. The rasters are the caller's to close.

    Raises:
        MisoError: what reading the layers raises, and "suggest.roads".
    """
    bounds = grid.bounds

    def polygons(found: Features, metres: float) -> Polygons:
        made = []
        for shape in found.shapes:
            if shape is None or shape.is_empty:
                continue
            one, crs = shapes.buffered(shape, found.crs, metres) if metres else (shape, found.crs)
            made.append(shapes.in_map_crs(one, crs, grid.crs, bounds))
        return Polygons(made, grid)

    area = excluded = near = roads = None
    if request.area is not None:
        area = polygons(features.read(request.area, "area", features.POLYGONS), 0.0)
    if request.exclude is not None:
        other = (*features.LINES, *features.POINTS) if request.exclude_buffer else ()
        kinds = (*features.POLYGONS, *other)
        excluded = polygons(features.read(request.exclude, "exclusion", kinds), request.exclude_buffer)
    if request.roads is not None:
        roads = Roads(features.read(request.roads, "roads", features.LINES), grid)
        near = roads.within(request.max_road) if request.max_road else None
    opened: list[MapRaster] = []
    cost = None
    if request.cost is not None:
        raster = rasters.open_map(MapInput(request.cost, kind="value", band=1), "cost")
        opened.append(raster)

        def read(box: Box) -> Pixels:
            values = raster.values(box, 1)
            return Pixels(np.zeros(values.shape, np.int64), values)

        # The pixel at the centre: costs are at times codes of impassable ground, which have no mean.
        cost = Alignment(grid, raster.grid, read, fold=False)
    return Places(grid, metric_crs(grid), area, excluded, near, roads, cost, request.max_cost), opened

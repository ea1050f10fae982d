"""True areas of the pixels of any grid, and of polygons in any CRS."""

from __future__ import annotations

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS
from shapely.geometry.polygon import orient

from miso_qgis.engine.lattice import Box, is_model_crs, transformer
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.engine.plan import in_crs
from miso_qgis.language import say

_GEOGRAPHIC = CRS.from_epsg(4326)
#: Nodes along each axis at which pixels are measured. Between them areas are interpolated: over all of Alaska in a
#: polar stereographic or UTM grid the error stays below 1e-4 of an area.
NODES = 65


class CellAreas:
    """km2 of the pixels of a grid: constant in EPSG:3338, which is equal-area; elsewhere measured on the ellipsoid."""

    def __init__(self, grid: OutputGrid) -> None:
        a, b, _, d, e, _ = tuple(grid.transform)[:6]
        self.constant = abs(a * e - b * d) / 1e6 if is_model_crs(grid.crs) else None
        if self.constant is not None:
            self.method = say(
                "EPSG:3338 is equal-area: every pixel counts as {constant} km2.", constant=f"{self.constant:g}"
            )
            return
        self.method = say(
            "{name}: every pixel is measured on the ellipsoid, whatever the CRS makes of it.", name=grid.crs.name
        )
        self._rows, self._cols = _nodes(grid.height), _nodes(grid.width)
        to_degrees = transformer(grid.crs, _GEOGRAPHIC)
        geod = grid.crs.get_geod() or _GEOGRAPHIC.get_geod()
        if geod is None:
            raise RuntimeError("neither CRS has an ellipsoid")
        self._nodes = np.empty((self._rows.size, self._cols.size))
        for i, row in enumerate(self._rows):
            for j, col in enumerate(self._cols):
                corners = [grid.transform @ (int(col) + x, int(row) + y) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]
                lon, lat = to_degrees.transform([c[0] for c in corners], [c[1] for c in corners])
                self._nodes[i, j] = abs(geod.polygon_area_perimeter(lon, lat)[0]) / 1e6

    def of(self, box: Box) -> NDArray[np.float64]:
        """The areas of a box, (height, width); read-only."""
        if self.constant is not None:
            return np.broadcast_to(np.float64(self.constant), box.shape)
        down = _weights(self._rows, np.arange(box.row0, box.row1))
        across = _weights(self._cols, np.arange(box.col0, box.col1))
        return np.asarray(down @ self._nodes @ across.T)


def _nodes(count: int) -> NDArray[np.int64]:
    return np.unique(np.linspace(0, count - 1, min(count, NODES)).round().astype(np.int64))


def _weights(nodes: NDArray[np.int64], at: NDArray[np.int64]) -> NDArray[np.float64]:
    """Linear interpolation from nodes as a matrix, (positions, nodes)."""
    found = np.zeros((at.size, nodes.size))
    if nodes.size == 1:
        found[:] = 1.0
        return found
    left = np.clip(np.searchsorted(nodes, at, side="right") - 1, 0, nodes.size - 2)
    share = (at - nodes[left]) / (nodes[left + 1] - nodes[left])
    line = np.arange(at.size)
    found[line, left] = 1 - share
    found[line, left + 1] += share
    return found


def polygon_km2(shape: shapely.Geometry, crs: CRS) -> float:
    """The true area of polygons: in the plane in EPSG:3338, else on the ellipsoid."""
    if is_model_crs(crs):
        return float(shape.area) / 1e6
    geod = crs.get_geod() or _GEOGRAPHIC.get_geod()
    if geod is None:
        raise RuntimeError("neither CRS has an ellipsoid")
    total = 0.0
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon" and not part.is_empty:
            outline = in_crs(orient(part), crs, _GEOGRAPHIC)
            total += abs(geod.geometry_area_perimeter(outline)[0])
    return total / 1e6

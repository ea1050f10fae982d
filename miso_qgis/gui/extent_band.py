"""Shows on the map the area that will be mapped: the extent grown to whole pixels of the lattice."""

from __future__ import annotations

from typing import Any, Mapping, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas, QgsRubberBand
from qgis.PyQt.QtCore import QObject

from miso_qgis.gui.polygon_tool import area_band

#: Points per edge, so that a straight edge of the lattice is drawn bent where the map's CRS bends it.
_POINTS = 32


class ExtentBand(QObject):
    """A rubber band for one extent; follows the map's CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._extent: Optional[Mapping[str, Any]] = None
        self._band: Optional[QgsRubberBand] = None
        canvas.destinationCrsChanged.connect(self._draw)

    def show(self, extent: Optional[Mapping[str, Any]]) -> None:
        """Draw an extent (xmin, ymin, xmax, ymax, crs), or nothing."""
        self._extent = extent
        self._draw()

    def geometry(self) -> QgsGeometry:
        """What is drawn, in the map's CRS; empty when nothing is."""
        return self._band.asGeometry() if self._band is not None else QgsGeometry()

    def remove(self) -> None:
        """Take the band off the canvas for good."""
        self._canvas.destinationCrsChanged.disconnect(self._draw)
        self.show(None)
        self.deleteLater()

    def _draw(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None
        if self._extent is None:
            return
        corners = (float(self._extent[name]) for name in ("xmin", "ymin", "xmax", "ymax"))
        shape = QgsGeometry.fromRect(QgsRectangle(*corners)).densifyByCount(_POINTS)
        to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem(str(self._extent["crs"])),
            self._canvas.mapSettings().destinationCrs(),
            QgsProject.instance(),
        )
        try:
            shape.transform(to_map)
        except QgsCsException:
            return  # a map of a place this extent has no coordinates in
        self._band = area_band(self._canvas)
        self._band.setToGeometry(shape, None)

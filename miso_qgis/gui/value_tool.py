"""The map tool "what is here?": a click picks a place of a run's map."""

from __future__ import annotations

from pathlib import Path
from typing import List, Optional

from qgis.core import QgsCsException, QgsMapLayer, QgsPointXY
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from miso_qgis.layers.results import record_of
from miso_qgis.processing.inputs import wkt

# A ring of two, seen on dark imagery as on a pale map: colour and pen width, from below.
_RINGS = ((QColor(255, 255, 255), 5), (QColor(204, 0, 102), 2))
_RING_SIZE = 18


class ValueTool(QgsMapTool):
    """A left click marks a place and names the run to ask; Escape goes back to the tool before."""

    #: x, y, their CRS as WKT, and the Path of the run's record, or None where no run is known.
    picked = pyqtSignal(float, float, str, object)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._rings: List[QgsVertexMarker] = []
        self._before: Optional[QgsMapTool] = None
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        canvas.mapToolSet.connect(self._remember)
        canvas.destinationCrsChanged.connect(self.clear)

    def flags(self) -> QgsMapTool.Flags:
        # The right click and the rectangle with Shift stay what they are elsewhere in QGIS.
        return QgsMapTool.Flag.AllowZoomRect | QgsMapTool.Flag.ShowContextMenu

    def activate(self) -> None:
        super().activate()
        self.canvas().setFocus()  # or Escape would not get here before the first click

    def deactivate(self) -> None:
        self.clear()
        super().deactivate()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pick(self.toMapCoordinates(event.pos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            return
        event.accept()
        before = self._before
        if before is not None and not sip.isdeleted(before):
            self.canvas().setMapTool(before)
        else:
            self.canvas().unsetMapTool(self)

    def pick(self, point: QgsPointXY) -> None:
        """Mark a place, in the canvas's CRS, and tell of it."""
        self._mark(point)
        crs = wkt(self.canvas().mapSettings().destinationCrs())
        self.picked.emit(point.x(), point.y(), crs, run_at(self.canvas(), point))

    def clear(self) -> None:
        """Take the mark off the map."""
        for ring in self._rings:
            self.canvas().scene().removeItem(ring)
        self._rings = []

    def _mark(self, point: QgsPointXY) -> None:
        self.clear()
        for colour, width in _RINGS:
            ring = QgsVertexMarker(self.canvas())
            ring.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            ring.setIconSize(_RING_SIZE)
            ring.setColor(colour)
            ring.setPenWidth(width)
            ring.setCenter(point)
            self._rings.append(ring)

    def _remember(self, new: Optional[QgsMapTool], old: Optional[QgsMapTool]) -> None:
        if new is self and old is not self:
            self._before = old


def run_at(canvas: QgsMapCanvas, point: QgsPointXY) -> Optional[Path]:
    """The record of the run a click is about: that of the current layer, else of the topmost map under the point, else
    of the current layer although it ends elsewhere."""
    current = canvas.currentLayer()
    chosen = record_of(current)
    for layer in [current, *canvas.layers()] if chosen is not None else canvas.layers():
        record = record_of(layer)
        if record is not None and _covers(canvas, layer, point):
            return record
    return chosen


def _covers(canvas: QgsMapCanvas, layer: QgsMapLayer, point: QgsPointXY) -> bool:
    try:
        return bool(layer.extent().contains(canvas.mapSettings().mapToLayerCoordinates(layer, point)))
    except QgsCsException:
        return False

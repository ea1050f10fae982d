"""The map tool with which a polygon is drawn around the area to map."""

from __future__ import annotations

from typing import List, Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

AREA_COLOUR = QColor(0, 114, 178)
_FILL = 40
_STROKE = 2


class PolygonTool(QgsMapTool):
    """Left click adds a corner; right click, double click or Enter ends; Backspace takes back; Escape gives up."""

    #: The polygon in the canvas's CRS.
    drawn = pyqtSignal(QgsGeometry)
    #: The tool was put down without a polygon.
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._corners: List[QgsPointXY] = []
        self._band: Optional[QgsRubberBand] = None
        self._ending = False
        self.setCursor(Qt.CursorShape.CrossCursor)

    def activate(self) -> None:
        super().activate()
        self._start_over()

    def deactivate(self) -> None:
        self._start_over()
        super().deactivate()

    # -- mouse and keys ------------------------------------------------------------------------------------------------

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if self._ending or event.button() == Qt.MouseButton.RightButton:
            self._finish()
        elif event.button() == Qt.MouseButton.LeftButton:
            point = self.toMapCoordinates(event.pos())
            if not self._corners or point != self._corners[-1]:
                self._corners.append(point)
            self._show(point)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(self.toMapCoordinates(event.pos()))

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        # Its first click has added the last corner already. The end is at the release, which would otherwise reach the
        # tool that comes next.
        self._ending = True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif key == Qt.Key.Key_Escape:
            self._start_over()
            self.given_up.emit()
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show(self._corners[-1] if self._corners else None)
        else:
            return
        event.accept()  # Escape and Backspace mean something else to the main window

    # -- the polygon ---------------------------------------------------------------------------------------------------

    def _finish(self) -> None:
        corners = self._corners
        polygon = QgsGeometry.fromPolygonXY([[*corners, corners[0]]]) if len(corners) >= 3 else QgsGeometry()
        self._start_over()
        if polygon.isNull() or polygon.area() <= 0:
            self.given_up.emit()
            return
        self.drawn.emit(polygon)

    def _start_over(self) -> None:
        self._corners, self._ending = [], False
        if self._band is not None:
            self.canvas().scene().removeItem(self._band)
            self._band = None

    def _show(self, cursor: Optional[QgsPointXY]) -> None:
        if self._band is None:
            self._band = area_band(self.canvas())
        shown = [*self._corners] if cursor is None else [*self._corners, cursor]
        if len(shown) < 2:
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self._band.setToGeometry(QgsGeometry.fromPolygonXY([[*shown, shown[0]]]), None)


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """A rubber band in the colours of MISO's area."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(AREA_COLOUR)
    fill = QColor(AREA_COLOUR)
    fill.setAlpha(_FILL)
    band.setFillColor(fill)
    band.setWidth(_STROKE)
    return band

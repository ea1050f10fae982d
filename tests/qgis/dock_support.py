"""Fixtures of the tests of the dock: a main window with a real map canvas and message bar, and the dock in it.

QGIS Desktop's own interface is used in test_desktop.py; here everything runs in the tests' process.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsMessageBar
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMainWindow
from qgis_support import wait_until

from miso_qgis.gui.dock import MisoDock


class Window(QMainWindow):
    """What the dock asks of QGIS's interface, with QGIS's own widgets behind it."""

    currentLayerChanged = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.canvas = QgsMapCanvas(self)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
        self.pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self.pan)
        self.bar = QgsMessageBar(self)
        self.active: Any = None
        self.setCentralWidget(self.canvas)
        self.resize(1100, 800)

    def mainWindow(self) -> QMainWindow:
        return self

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def activeLayer(self) -> Any:
        return self.active

    def messages(self) -> list:
        """Texts in the message bar."""
        return [item.text() for item in self.bar.items()]


@pytest.fixture
def window(qgis_app):
    made = Window()
    made.show()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def dock(window, provider, project, tmp_path):
    """The dock, shown, in an empty project, with a folder for results of its own."""
    made = MisoDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, made)
    made.show()
    made.options.folder.setFilePath(str(tmp_path / "maps"))
    yield made
    made.release()
    window.removeDockWidget(made)
    made.deleteLater()


@pytest.fixture
def layers(project, sample):
    """The sample's rasters as layers of the project."""
    made = SimpleNamespace(
        **{name.lower(): QgsRasterLayer(path, name.lower()) for name, path in sample.items()},
    )
    project.addMapLayers([made.imagery, made.elevation, made.climate])
    return made


def planned(dock: MisoDock, seconds: float = 120.0) -> dict:
    """The plan of what the dock shows now."""
    wait_until(lambda: not dock.planner.waiting, seconds)
    assert dock.plan is not None, dock.bar.line.text()
    return dock.plan


def set_extent(dock: MisoDock, west: float, south: float, east: float, north: float) -> None:
    """An extent typed or chosen by the user, in EPSG:3338."""
    rectangle = QgsRectangle(west, south, east, north)
    dock.area.extent.setOutputExtentFromUser(rectangle, QgsCoordinateReferenceSystem("EPSG:3338"))


def ended(dock: MisoDock, seconds: float = 300.0) -> None:
    """Wait until no run is under way."""
    wait_until(lambda: dock.queue.current is None and not dock.queue.waiting, seconds)


def to_pixel(canvas: QgsMapCanvas, x: float, y: float) -> QPoint:
    """Where a place lies on the canvas."""
    point = canvas.getCoordinateTransform().transform(QgsPointXY(x, y))
    return QPoint(round(point.x()), round(point.y()))


def click(canvas: QgsMapCanvas, place: QPoint, button: Any = Qt.MouseButton.LeftButton) -> None:
    QTest.mouseMove(canvas.viewport(), place)
    QTest.mouseClick(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def project_layers() -> list:
    """Names of the layers of the project's groups, from top to bottom."""
    root = QgsProject.instance().layerTreeRoot()
    return [(group.name(), [node.name() for node in group.children()]) for group in root.findGroups()]

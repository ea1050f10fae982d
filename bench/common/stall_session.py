"""The part of the benchmark `stall` that runs inside QGIS Desktop (qgis --code): uses QGIS and measures its stalls.

Reads MISO_STALL_FOLDER, MISO_STALL_SAMPLE and MISO_STALL_ROUNDS; writes stalls.json into the folder and ends QGIS.
"""

import json
import os
import time
import traceback
from collections import defaultdict
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QStyle, QStyleOptionSlider, QWidget
from qgis.utils import iface, loadPlugin, plugin_times, startPlugin, unloadPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["MISO_STALL_FOLDER"])
SAMPLE = Path(os.environ["MISO_STALL_SAMPLE"])
ROUNDS = int(os.environ["MISO_STALL_ROUNDS"])
TICK = 5
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


class Watch:
    """Measures the time between two ticks of a timer and keeps the longest of each phase."""

    def __init__(self):
        self.longest = defaultdict(list)
        self.phase = None
        self.arrived = None
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK)

    def begin(self, phase, arrived=None):
        """A new phase. With `arrived`, the stall in which that comes true belongs to "panel load", and what follows."""
        QTest.qWait(100)  # what the phase before has left to do is its own
        self.longest[phase].append(0.0)
        self.phase, self.arrived = phase, arrived

    def end(self):
        QTest.qWait(50)
        self.phase = self.arrived = None

    def _tick(self):
        now = time.perf_counter()
        if self.arrived is not None and self.arrived():
            self.phase, self.arrived = "panel load", None
            self.longest[self.phase].append(0.0)
        if self.phase is not None:
            self.longest[self.phase][-1] = max(self.longest[self.phase][-1], now - self._last)
        self._last = now


def until(condition, seconds=300.0):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError(f"not reached within {seconds:g} s")
        QTest.qWait(20)


def drag(start, end):
    view = iface.mapCanvas().viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(view, start + (end - start) * share)
        QTest.qWait(30)
    QTest.mouseRelease(view, LEFT, NONE, end)
    QTest.qWait(150)


def use_qgis(points):
    """What a user does: pan there and back, zoom, look into an attribute table."""
    canvas = iface.mapCanvas()
    iface.actionPan().trigger()
    drag(QPoint(300, 300), QPoint(240, 250))
    drag(QPoint(240, 250), QPoint(300, 300))
    canvas.zoomByFactor(0.5)
    QTest.qWait(300)
    canvas.zoomByFactor(2.0)
    QTest.qWait(300)
    table = iface.showAttributeTable(points)
    QTest.qWait(300)
    table.close()
    QTest.qWait(100)


def load_rasters():
    """The seven layers of a map as QGIS itself adds them (one of them twice, as the veil is), and their removal."""
    files = sorted((FOLDER / "files").glob("files_*.tif"))
    files.append(FOLDER / "files" / "files_applicability.tif")
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, "files")
    layers = [QgsRasterLayer(str(path), path.stem) for path in files]
    for layer in layers:
        QgsProject.instance().addMapLayer(layer, False)
        group.addLayer(layer)
    QTest.qWait(800)
    QgsProject.instance().removeMapLayers([layer.id() for layer in layers])
    QgsProject.instance().layerTreeRoot().removeChildNode(group)
    QTest.qWait(300)
    return len(layers)


def without(watch, points):
    watch.begin("idle")
    QTest.qWait(3000)
    watch.begin("use")
    for _ in range(3):
        use_qgis(points)
    watch.begin("load")
    load_rasters()
    watch.end()


def part(name):
    return iface.mainWindow().findChild(QDockWidget, "misoDock").findChild(QWidget, name)


def drag_threshold():
    """The slider's handle from one end to the other, one mouse move per frame."""
    slider = part("misoThresholdSlider")
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    control = QStyle.ComplexControl.CC_Slider
    style = slider.style()
    handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, slider)
    start = handle.center()
    before = slider.value()
    QTest.mousePress(slider, LEFT, NONE, start)
    for x in [*range(start.x(), slider.width(), 4), *range(slider.width(), 0, -4)]:
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(x, start.y()), LEFT, LEFT, NONE)
        QgsApplication.sendEvent(slider, event)
        QTest.qWait(16)
    QTest.mouseRelease(slider, LEFT, NONE, QPoint(0, start.y()))
    QTest.qWait(500)
    if slider.value() == before:
        raise RuntimeError("the threshold was not moved")


def with_plugin(watch, points, name):
    watch.begin("open")
    if not (loadPlugin("miso_qgis") and startPlugin("miso_qgis")):
        raise RuntimeError("the plugin could not be loaded")
    action = iface.mainWindow().findChild(QAction, "misoPanel")
    if not action.isChecked():
        action.trigger()
    QTest.qWait(500)
    part("misoFolder").setFilePath(str(FOLDER / "maps"))
    part("misoName").setText(name)
    part("misoOutput_confidence").setChecked(True)
    watch.begin("panel idle")
    QTest.qWait(3000)
    until(lambda: "km" in part("misoPlanLine").text())
    root = QgsProject.instance().layerTreeRoot()
    watch.begin("panel map", lambda: root.findGroup(name) is not None)
    QTest.mouseClick(part("misoRun"), LEFT)
    until(lambda: part("misoProgress").isVisible())
    while part("misoProgress").isVisible():
        use_qgis(points)
    until(lambda: watch.phase == "panel load")
    QTest.qWait(1500)
    watch.end()
    group = root.findGroup(name)
    tabs = part("misoTabs")
    tabs.setCurrentIndex(tabs.count() - 1)
    iface.setActiveLayer(group.findLayers()[-1].layer())
    QTest.qWait(300)
    watch.begin("panel threshold")
    drag_threshold()
    watch.end()
    QgsProject.instance().removeMapLayers(group.findLayerIds())
    root.removeChildNode(group)
    QTest.qWait(300)
    watch.begin("unload")
    unloadPlugin("miso_qgis")
    watch.end()


def visit():
    try:
        updateAvailablePlugins()
        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
        for name in ("imagery", "elevation", "climate"):
            project.addMapLayer(QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name))
        points = QgsVectorLayer(str(SAMPLE / "observations.gpkg"), "points", "ogr")
        project.addMapLayer(points)
        iface.mapCanvas().setExtent(project.mapLayersByName("imagery")[0].extent())
        iface.mapCanvas().refresh()
        QTest.qWait(2000)
        use_qgis(points)
        if load_rasters() != 7:
            raise RuntimeError("not the seven layers of a map")
        watch = Watch()
        starts = []
        for number in range(ROUNDS):
            without(watch, points)
            with_plugin(watch, points, f"round{number}")
            starts.append(str(plugin_times.get("miso_qgis", "")))
        without(watch, points)
        found = {"stalls": watch.longest, "starts": starts}
        (FOLDER / "stalls.json").write_text(json.dumps(found), encoding="utf-8")
    except Exception:  # noqa: BLE001 - whatever it is, QGIS has to end
        traceback.print_exc()
    os._exit(0)


QTimer.singleShot(1500, visit)

"""The dock in QGIS Desktop, driven by mouse and keyboard. Run by desktop_pytest.py, in this order, in one session."""

import gc
import json
import logging
import os
import threading
import time
from collections import Counter
from pathlib import Path

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt, QThread, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDockWidget, QMenu, QToolBar, QWidget
from qgis.utils import iface, loadPlugin, plugin_times, plugins, startPlugin, unloadPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["MISO_TEST_FOLDER"])
SAMPLE = Path(os.environ["MISO_TEST_SAMPLE"])
MAPS = FOLDER / "mäps"
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def until(condition, seconds=120.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not reached within {seconds:g} s"
        QTest.qWait(20)


def part(name, kind=QWidget):
    """The dock's widget with this object name."""
    found = iface.mainWindow().findChild(QDockWidget, "misoDock").findChild(kind, name)
    assert found is not None, name
    return found


def show_page(title):
    tabs = part("misoTabs")
    bar = tabs.tabBar()
    number = next(number for number in range(tabs.count()) if tabs.tabText(number) == title)
    QTest.mouseClick(bar, LEFT, NONE, bar.tabRect(number).center())
    if tabs.currentIndex() != number:  # scrolled out of a narrow dock's bar
        bar.setFocus()
        while tabs.currentIndex() != number:
            QTest.keyClick(bar, Qt.Key.Key_Right if tabs.currentIndex() < number else Qt.Key.Key_Left)
    QTest.qWait(50)


def press(name):
    button = part(name)
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def write(name, text):
    edit = part(name)
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, text)


def drag(start, end):
    view = iface.mapCanvas().viewport()
    QTest.mousePress(view, LEFT, NONE, start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(view, start + (end - start) * share)
        QTest.qWait(30)
    QTest.mouseRelease(view, LEFT, NONE, end)


def records():
    """Records in the folder, the newest last."""
    found = sorted(MAPS.glob("*.json"), key=lambda path: path.stat().st_mtime)
    return [json.loads(path.read_text(encoding="utf-8")) for path in found]


def idle():
    return not part("misoProgress").isVisible()


def toolbar_button(name):
    bar = iface.mainWindow().findChild(QToolBar, "misoToolBar")
    return bar.widgetForAction(iface.mainWindow().findChild(QObject, name))


@pytest.fixture(scope="module", autouse=True)
def plugin():
    updateAvailablePlugins()
    assert loadPlugin("miso_qgis")
    assert startPlugin("miso_qgis")
    yield
    unloadPlugin("miso_qgis")


def test_the_toolbar_opens_the_panel():
    assert iface.mainWindow().findChild(QDockWidget, "misoDock") is None, "made before anyone asked for it"
    QTest.mouseClick(toolbar_button("misoPanel"), LEFT)
    dock = iface.mainWindow().findChild(QDockWidget, "misoDock")
    assert dock.isVisible()
    QTest.mouseClick(toolbar_button("misoPanel"), LEFT)
    assert not dock.isVisible()
    QTest.mouseClick(toolbar_button("misoPanel"), LEFT)
    assert dock.isVisible()


def test_the_projects_layers_are_chosen_and_planned():
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
    for name in ("imagery", "elevation", "climate"):
        layer = QgsRasterLayer(str(SAMPLE / f"{name}.tif"), name)
        assert layer.isValid()
        project.addMapLayer(layer)
    assert part("misoImagery").currentText().startswith("imagery")
    iface.mapCanvas().setExtent(project.mapLayersByName("imagery")[0].extent())
    iface.mapCanvas().refresh()
    show_page("Model")
    write("misoName", "desktop")
    folder = part("misoFolder").lineEdit()
    folder.setFocus()
    folder.selectAll()
    QgsApplication.clipboard().setText(str(MAPS))  # QTest types ASCII only
    QTest.keyClick(folder, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert folder.text() == str(MAPS)
    until(lambda: "km" in part("misoPlanLine").text())


def test_an_extent_is_dragged():
    show_page("Area")
    canvas = iface.mapCanvas()
    before = canvas.mapTool()
    start, end = QPoint(120, 100), QPoint(canvas.width() - 150, canvas.height() - 120)
    press("misoDrawRectangle")
    drag(start, end)
    assert canvas.mapTool() is before
    drawn = QgsRectangle(
        canvas.getCoordinateTransform().toMapCoordinates(start), canvas.getCoordinateTransform().toMapCoordinates(end)
    )
    found = part("misoExtent").outputExtent()
    assert found.width() == pytest.approx(drawn.width(), abs=2 * canvas.mapUnitsPerPixel())
    assert found.center().distance(drawn.center()) < 2 * canvas.mapUnitsPerPixel()
    until(lambda: "Snapped" not in part("misoEstimate_lattice").text() and part("misoEstimate_lattice").isEnabled())


def test_a_band_is_changed():
    show_page("Data")
    until(lambda: part("misoBandTable").topLevelItemCount() == 19)
    combo = part("misoBand_swir1")
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentText() == "9: swir2"
    until(lambda: part("misoBand_swir1").currentText() == "9: swir2" and part("misoRematch").isEnabled())


def test_the_map_is_made_while_qgis_is_used():
    """Between 10 and 90 percent the map is panned and an attribute table opened."""
    canvas = iface.mapCanvas()
    points = QgsVectorLayer(str(SAMPLE / "observations.gpkg"), "points", "ogr")
    QgsProject.instance().addMapLayer(points)
    show_page("Model")
    part("misoOutput_confidence").setChecked(False)
    until(lambda: "km" in part("misoPlanLine").text() and part("misoEstimate_area").isEnabled())
    asked = part("misoExtent").outputExtent()
    press("misoRun")
    bar = part("misoProgress")
    until(lambda: bar.maximum() == 100 and 10 <= bar.value() < 90, 300)
    centre = canvas.extent().center()
    iface.actionPan().trigger()
    drag(QPoint(300, 300), QPoint(240, 260))
    assert canvas.extent().center().distance(centre) > 10 * canvas.mapUnitsPerPixel()
    table = iface.showAttributeTable(points)
    QTest.qWait(100)
    assert table is not None
    assert table.isVisible()
    table.close()
    assert bar.isVisible(), "the run was over before QGIS was used"
    assert 10 <= bar.value() <= 90
    until(idle, 600)
    record = records()[-1]
    assert record["name"] == "desktop"
    extent = record["request"]["extent"]
    for name, value in (
        ("xmin", asked.xMinimum()),
        ("ymin", asked.yMinimum()),
        ("xmax", asked.xMaximum()),
        ("ymax", asked.yMaximum()),
    ):
        assert extent[name] == pytest.approx(value, abs=1e-3)
    # The map is that extent in whole pixels, and no more.
    west, south, east, north = record["extent"]
    assert west <= asked.xMinimum() < west + 10
    assert south <= asked.yMinimum() < south + 10
    assert east - 10 < asked.xMaximum() <= east
    assert north - 10 < asked.yMaximum() <= north
    assert record["request"]["imagery"]["bands"] == [1, 2, 3, 4, 5, 6, 7, 9, 8]
    group = QgsProject.instance().layerTreeRoot().findGroup("desktop")
    assert group is not None
    assert len(group.children()) >= 5


def test_a_run_is_cancelled_and_made_again():
    count = len(records())
    press("misoRun")
    bar = part("misoProgress")
    until(lambda: bar.maximum() == 100 and bar.value() >= 5, 300)
    press("misoCancel")
    until(idle, 30)
    assert len(records()) == count
    assert not [path for path in MAPS.iterdir() if path.name.startswith(".")]
    show_page("Runs")
    table = part("misoRuns")
    assert table.topLevelItem(0).text(2) == "cancelled"
    item = table.visualItemRect(table.topLevelItem(0))
    QTest.mouseClick(table.viewport(), LEFT, NONE, item.center())
    press("misoRunAgain")
    until(lambda: not idle(), 30)
    until(idle, 600)
    assert len(records()) == count + 1
    assert records()[-1]["name"] == "desktop_3"
    request, first = records()[-1]["request"], records()[-2]["request"]
    assert {**request, "name": ""} == {**first, "name": ""}


def test_a_value_is_clicked():
    canvas = iface.mapCanvas()
    iface.setActiveLayer(QgsProject.instance().layerTreeRoot().findGroup("desktop").findLayers()[-1].layer())
    QTest.mouseClick(toolbar_button("misoValueTool"), LEFT)
    assert toolbar_button("misoValueTool").isChecked()
    QTest.mouseClick(canvas.viewport(), LEFT, NONE, QPoint(canvas.width() // 2, canvas.height() // 2))
    place = part("misoValuePlace")
    until(lambda: place.isVisible() and "EPSG:3338" in place.text(), 180)
    assert part("misoValueTable").topLevelItemCount() >= 3
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not toolbar_button("misoValueTool").isChecked()


def shown_as_present(layer, band):
    """Values of band `band` for which the layer's renderer draws something, and those for which it does not."""
    provider = layer.dataProvider()
    extent, width, height = layer.extent(), provider.xSize(), provider.ySize()
    colours = layer.renderer().block(1, extent, width, height)
    values = provider.block(band, extent, width, height)
    drawn, empty = set(), set()
    for row in range(0, height, 3):
        for column in range(width):
            value = int(values.value(row, column))
            (drawn if colours.color(row, column) >> 24 & 255 else empty).add(value)
    return drawn, empty


def threshold_layers():
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if "P \u2265" in layer.name() or "P >=" in layer.name()]


def test_the_threshold_is_moved():
    """From 50 to 38 exactly the places with 38 <= percent < 50 change."""
    show_page("Results")
    spin = part("misoThresholdSpin")
    shown = part("misoThresholdShown")
    if not shown.isChecked():
        QTest.mouseClick(shown, LEFT, NONE, QPoint(8, shown.height() // 2))
    until(threshold_layers)
    layer = threshold_layers()[0]
    areas = []
    for percent in (50, 38):
        spin.setFocus()
        spin.selectAll()
        QTest.keyClicks(spin, str(percent))
        QTest.keyClick(spin, Qt.Key.Key_Return)
        QTest.qWait(100)
        drawn, empty = shown_as_present(layer, 2)
        assert {value for value in drawn if value <= 100} == {v for v in drawn | empty if percent <= v <= 100}
        areas.append(part("misoThresholdArea").text())
    assert areas[0] != areas[1]


def test_the_project_is_saved_and_opened_again():
    project = QgsProject.instance()
    show_page("Model")
    write("misoName", "kept")
    path = str(FOLDER / "project.qgz")
    assert project.write(path)
    layers = sorted(layer.name() for layer in project.mapLayers().values())
    rows = part("misoRuns").topLevelItemCount()
    iface.newProject(False)
    assert part("misoRuns").topLevelItemCount() == 0
    assert part("misoName").text() == "miso"
    assert iface.addProject(path)
    assert sorted(layer.name() for layer in QgsProject.instance().mapLayers().values()) == layers
    assert part("misoName").text() == "kept"
    assert part("misoRuns").topLevelItemCount() == rows
    until(lambda: part("misoRematch").isEnabled())


def test_another_project_during_a_run():
    press("misoRun")
    bar = part("misoProgress")
    until(lambda: bar.maximum() == 100, 300)
    iface.newProject(False)
    until(idle, 600)
    assert QgsProject.instance().mapLayers() == {}
    texts = [item.text() for item in iface.messageBar().items()]
    assert any("Another project was opened" in text for text in texts), texts
    iface.messageBar().clearWidgets()


def state():
    window = iface.mainWindow()
    return {
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "actions": sorted(
            a.objectName()
            for a in window.findChildren(QObject)
            if a.inherits("QAction") and "miso" in a.objectName().lower()
        ),
        "menus": sorted(m.title() for m in window.findChildren(QMenu) if "MISO" in m.title()),
        "docks": sorted(d.objectName() for d in window.findChildren(QDockWidget) if "miso" in d.objectName().lower()),
        "toolbars": sorted(b.objectName() for b in window.findChildren(QToolBar) if "miso" in b.objectName().lower()),
        "threads": sorted(t.name for t in threading.enumerate() if t.name.startswith("miso")),
        "canvas": len(iface.mapCanvas().scene().items()),
        "dialogs": sorted(w.objectName() for w in QgsApplication.topLevelWidgets() if isinstance(w, QDialog)),
        "timers": len(window.findChildren(QTimer)),
        "threads of Qt": len(window.findChildren(QThread)) + len(QgsApplication.instance().findChildren(QThread)),
        "tasks": QgsApplication.taskManager().count(),
        "log handlers": len(logging.getLogger("miso_qgis").handlers),
        "map tool": type(iface.mapCanvas().mapTool()).__module__,
    }


def ours():
    """How many objects of the plugin's classes there are, by class; forgotten widgets, timers and tools are among them.

    Not those that describe a class or are held by a module, which Python frees with the modules or not at all.
    """
    gc.collect()
    kinds = Counter()
    for found in gc.get_objects():
        kind = type(found)
        if str(getattr(kind, "__module__", "")).startswith("miso_qgis") and issubclass(kind, (QObject, sip.wrapper)):
            kinds[kind.__name__] += 1
    return dict(kinds)


def settle():
    for _ in range(3):
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QTest.qWait(20)


def children():
    """Processes this QGIS has started, from whichever of its threads."""
    return {
        int(pid) for path in Path(f"/proc/{os.getpid()}/task").glob("*/children") for pid in path.read_text().split()
    }


def test_ten_times_loading_and_unloading_leaves_nothing():
    assert unloadPlugin("miso_qgis")
    settle()
    before = state()
    assert before["actions"] == []
    assert before["docks"] == []
    assert before["toolbars"] == []
    assert before["threads"] == []
    assert not any("miso" in provider for provider in before["providers"])
    processes = children()
    told = []

    def listen(text, tag, level):
        if level in (Qgis.MessageLevel.Warning, Qgis.MessageLevel.Critical):
            told.append(f"{tag}: {text}")

    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(listen)
    left = []
    for _ in range(10):
        assert loadPlugin("miso_qgis")
        assert startPlugin("miso_qgis")
        if iface.mainWindow().findChild(QDockWidget, "misoDock") is None:
            QTest.mouseClick(toolbar_button("misoPanel"), LEFT)
        assert iface.mainWindow().findChild(QDockWidget, "misoDock").isVisible()
        QTest.qWait(20)
        assert unloadPlugin("miso_qgis")
        settle()
        assert state() == before
        left.append(ours())
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].disconnect(listen)
    assert told == []
    assert left[-1] == left[1], "more objects of the plugin after every time"
    assert [name for name in plugin_times if "miso" in name] in ([], ["miso_qgis"])
    until(lambda: children() <= processes, 60)
    assert loadPlugin("miso_qgis")
    assert startPlugin("miso_qgis")
    assert "miso_qgis" in plugins

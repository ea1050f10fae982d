"""The sample project in QGIS Desktop, opened by its menu. Run by desktop_pytest.py, in this order, in one session."""

import json
import os
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox, QPushButton
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["MISO_TEST_FOLDER"])
BASE = FOLDER / "dökuments"
SAMPLE = BASE / "sample"
RECORD = SAMPLE / "maps" / "sample.json"
INSIDE = Path(os.environ["MISO_TEST_INSIDE"])
LEFT = Qt.MouseButton.LeftButton
answers = []


def until(condition, seconds=240.0):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"not reached within {seconds:g} s"
        QTest.qWait(20)


def answer(button):
    """Answer QGIS's next question with this button."""

    def press():
        box = QgsApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            answers.append(box.text())
            QTest.mouseClick(box.button(button), LEFT)
        else:
            QTimer.singleShot(100, press)

    QTimer.singleShot(100, press)


def open_sample():
    """Two clicks: the menu, and its entry."""
    menu = plugins["miso_qgis"].menu
    action = plugins["miso_qgis"].actions["misoSampleProject"]
    menu.popup(iface.mainWindow().geometry().center())
    QTest.mouseClick(menu, LEFT, Qt.KeyboardModifier.NoModifier, menu.actionGeometry(action).center())


def listing(folder):
    return sorted((str(path.relative_to(folder)), path.stat().st_size) for path in folder.rglob("*"))


def messages():
    return [item.text() for item in iface.messageBar().items()]


def test_an_unsaved_project_is_kept_when_the_user_says_so():
    updateAvailablePlugins()
    assert loadPlugin("miso_qgis")
    assert startPlugin("miso_qgis")
    QgsSettings().setValue("miso/default_folder", str(BASE))
    project = QgsProject.instance()
    project.setTitle("mine")
    project.setDirty(True)
    answer(QMessageBox.StandardButton.Cancel)
    open_sample()
    assert len(answers) == 1, "QGIS did not ask"
    assert project.title() == "mine"
    assert not RECORD.exists()


def test_two_clicks_make_a_finished_example():
    before = listing(INSIDE)
    answer(QMessageBox.StandardButton.Discard)
    open_sample()
    project = QgsProject.instance()
    assert Path(project.fileName()) == SAMPLE / "sample.qgz"
    assert project.crs().authid() == "EPSG:3338"
    until(RECORD.exists)
    until(lambda: len(project.layerTreeRoot().findLayers()) > 10)
    until(lambda: not project.isDirty(), 60)
    names = [node.name() for node in project.layerTreeRoot().children()]
    assert names == ["Sample observations", "sample", "Sample data (simulated)"]
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert json.loads(RECORD.read_text(encoding="utf-8"))["warnings"] is not None
    assert any("is done" in text for text in messages())
    assert listing(INSIDE) == before, "something was written into the plugin"


def test_the_map_is_zoomed_to_and_drawn():
    canvas = iface.mapCanvas()
    imagery = next(
        layer for layer in QgsProject.instance().mapLayers().values() if layer.source().endswith("imagery.tif")
    )
    shown, whole = canvas.extent(), imagery.extent()
    assert shown.contains(whole)
    assert shown.height() < 1.5 * whole.height()
    until(lambda: not canvas.isDrawing(), 60)
    picture = canvas.grab().toImage()
    middle = {
        picture.pixelColor(picture.width() // 2 + 20 * x, picture.height() // 2 + 20 * y).name()
        for x in range(-5, 6)
        for y in range(-5, 6)
    }
    assert len(middle) > 20, "the middle of the canvas is empty"


def test_the_summary_is_one_click_away():
    item = next(item for item in iface.messageBar().items() if "is done" in item.text())
    (button,) = [b for b in item.findChildren(QPushButton) if b.text() == "Summary"]
    for other in iface.messageBar().items():
        if other is not item:  # what QGIS itself has to say
            iface.messageBar().popWidget(other)
    QTest.qWait(200)
    QTest.mouseClick(button, LEFT)
    (window,) = [w for w in QgsApplication.topLevelWidgets() if w.objectName() == "misoSummary"]
    assert "Gelisols" in window.browser.toPlainText()
    window.close()


def test_the_second_time_it_is_opened_as_it_was_left():
    made = RECORD.stat().st_mtime_ns
    observations = next(
        layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsVectorLayer)
    )
    observations.setName("my notes")
    assert QgsProject.instance().write()
    iface.newProject()
    assert not QgsProject.instance().mapLayers()
    open_sample()
    project = QgsProject.instance()
    assert Path(project.fileName()) == SAMPLE / "sample.qgz"
    assert any(layer.name() == "my notes" for layer in project.mapLayers().values())
    assert sum(isinstance(layer, QgsRasterLayer) for layer in project.mapLayers().values()) >= 9
    QTest.qWait(1000)
    assert RECORD.stat().st_mtime_ns == made
    assert not list(BASE.glob("sample_2"))
    text, _ = project.readEntry("miso", "history", "[]")
    assert [run["record"] for run in json.loads(text)] == [str(RECORD)]


def test_with_the_panel_open_its_queue_makes_the_map():
    RECORD.unlink()  # as if it had never been finished
    iface.newProject()
    plugin = plugins["miso_qgis"]
    plugin.show_panel(True)
    QTest.qWait(200)
    iface.messageBar().clearWidgets()
    open_sample()
    project = QgsProject.instance()
    assert plugin.dock.queue.current is not None
    until(lambda: plugin.dock.queue.current is None)
    until(lambda: not project.isDirty(), 60)
    runs = json.loads(project.readEntry("miso", "history", "[]")[0])
    # The files of the first map are still there, and a result is never replaced.
    assert [Path(run["record"]).name for run in runs][:1] == ["sample_2.json"]
    assert plugin.dock.history.runs[0].record == runs[0]["record"]
    assert sum("is done" in text for text in messages()) == 1


def test_unloading_during_the_map_ends_it_and_closes_its_windows():
    from miso_qgis.gui.summary_window import show_summary

    assert not RECORD.exists()
    iface.newProject()
    open_sample()
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 1, 30)
    assert show_summary(iface, SAMPLE / "maps" / "sample_2.json") is not None
    assert unloadPlugin("miso_qgis")
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not [w for w in QgsApplication.topLevelWidgets() if w.objectName().startswith("miso")]
    until(lambda: QgsApplication.taskManager().countActiveTasks() == 0, 30)
    assert not RECORD.exists()

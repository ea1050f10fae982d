"""Runs inside QGIS Desktop: begins a map from the dock and closes QGIS in the middle of it, as a user would.

Writes the process ids of the engine's workers into MISO_TEST_FOLDER/pids.json and what it saw into seen.json.
"""

import json
import os
import traceback
from pathlib import Path

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMessageBox, QToolBar, QWidget
from qgis.utils import iface, loadPlugin, startPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["MISO_TEST_FOLDER"])
seen = {"questions": []}


def children():
    """Processes this QGIS has started, from whichever of its threads."""
    return [
        int(pid) for path in Path(f"/proc/{os.getpid()}/task").glob("*/children") for pid in path.read_text().split()
    ]


def answer():
    """QGIS asks whether tasks are to be cancelled, and stays open; and whether changes are to be dropped."""
    box = QApplication.activeModalWidget()
    if box is None and seen["questions"] and QgsApplication.taskManager().countActiveTasks() == 0:
        QTimer.singleShot(0, iface.actionExit().trigger)
    if isinstance(box, QMessageBox):
        seen["questions"].append(box.text())
        for kind in (QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.Discard):
            if box.button(kind) is not None:
                QTest.mouseClick(box.button(kind), Qt.MouseButton.LeftButton)
                return


def begin():
    try:
        updateAvailablePlugins()
        assert loadPlugin("miso_qgis")
        assert startPlugin("miso_qgis")
        for name in ("imagery", "elevation", "climate"):
            path = os.path.join(os.environ["MISO_TEST_SAMPLE"], f"{name}.tif")
            QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))
        window = iface.mainWindow()
        bar = window.findChild(QToolBar, "misoToolBar")
        QTest.mouseClick(bar.widgetForAction(bar.actions()[0]), Qt.MouseButton.LeftButton)
        dock = window.findChild(QDockWidget, "misoDock")
        dock.findChild(QWidget, "misoFolder").setFilePath(str(FOLDER / "maps"))
        QTest.mouseClick(dock.findChild(QWidget, "misoRun"), Qt.MouseButton.LeftButton)
        progress = dock.findChild(QWidget, "misoProgress")
        for _ in range(3000):
            QTest.qWait(50)
            if progress.maximum() == 100 and progress.value() >= 10:
                break
        seen["percent"] = progress.value()
        (FOLDER / "pids.json").write_text(json.dumps(children()))
        timer = QTimer(window)
        timer.timeout.connect(answer)
        timer.start(100)
        QApplication.instance().aboutToQuit.connect(
            lambda: (FOLDER / "seen.json").write_text(json.dumps(seen), encoding="utf-8")
        )
        iface.actionExit().trigger()
    except Exception:
        traceback.print_exc()
        os._exit(3)


QTimer.singleShot(1000, begin)

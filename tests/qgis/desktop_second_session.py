"""Runs inside one of two QGIS Desktops at the same time: maps into a folder of its own, then into one of both.

Waits for the other one before each run, and writes what became of the runs into seen_NUMBER.json.
"""

import json
import os
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar, QWidget
from qgis.utils import iface, loadPlugin, startPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["MISO_TEST_FOLDER"])
NUMBER = os.environ["MISO_TEST_NUMBER"]


def until(condition, seconds=240.0):
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError(f"not reached within {seconds:g} s")
        QTest.qWait(20)


def together(stage):
    """Go on when the other one has come as far."""
    (FOLDER / f"{stage}_{NUMBER}").touch()
    until(lambda: all((FOLDER / f"{stage}_{number}").exists() for number in (1, 2)))


def part(name):
    return iface.mainWindow().findChild(QDockWidget, "misoDock").findChild(QWidget, name)


def run(folder, name):
    """One run from the panel; returns its name and state in the list of runs."""
    part("misoFolder").setFilePath(str(folder))
    part("misoName").setText(name)
    together(name)
    QTest.mouseClick(part("misoRun"), Qt.MouseButton.LeftButton)
    until(lambda: part("misoProgress").isVisible())
    until(lambda: not part("misoProgress").isVisible())
    item = part("misoRuns").topLevelItem(0)
    return [item.text(0), item.text(2)]


def visit():
    seen = {}
    (FOLDER / f"up_{NUMBER}").touch()
    try:
        updateAvailablePlugins()
        assert loadPlugin("miso_qgis")
        assert startPlugin("miso_qgis")
        for name in ("imagery", "elevation", "climate"):
            path = os.path.join(os.environ["MISO_TEST_SAMPLE"], f"{name}.tif")
            QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))
        window = iface.mainWindow()
        if window.findChild(QDockWidget, "misoDock") is None:
            bar = window.findChild(QToolBar, "misoToolBar")
            QTest.mouseClick(bar.widgetForAction(bar.actions()[0]), Qt.MouseButton.LeftButton)
        part("misoTask_order").setChecked(False)
        seen["own"] = run(FOLDER / f"maps {NUMBER}", "own")
        seen["shared"] = run(FOLDER / "shared", "same")
    except Exception:
        seen["error"] = traceback.format_exc()
    (FOLDER / f"seen_{NUMBER}.json").write_text(json.dumps(seen), encoding="utf-8")
    os._exit(0)


QTimer.singleShot(1000, visit)

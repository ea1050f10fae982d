"""Runs inside QGIS Desktop: maps from the dock, and is killed: in the middle of the map, or when all has been quiet.

Writes the process ids of the engine's workers, and when it was killed, into MISO_TEST_FOLDER/killed.json.
"""

import json
import os
import signal
import time
import traceback
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar, QWidget
from qgis.utils import iface, loadPlugin, startPlugin, updateAvailablePlugins

FOLDER = Path(os.environ["MISO_TEST_FOLDER"])


def workers():
    """Processes this QGIS has started, from whichever of its threads, that are the engine's."""
    files = Path(f"/proc/{os.getpid()}/task").glob("*/children")
    pids = [int(pid) for path in files for pid in path.read_text().split()]
    return [pid for pid in pids if b"launch.py" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def until(condition):
    deadline = time.monotonic() + 240
    while not condition():
        if time.monotonic() > deadline:
            raise RuntimeError("not reached")
        QTest.qWait(20)


def visit():
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
        computing = os.environ["MISO_TEST_STATE"] == "computing"
        if computing:
            dock.findChild(QWidget, "misoPixelSize").setValue(2.5)
        QTest.mouseClick(dock.findChild(QWidget, "misoRun"), Qt.MouseButton.LeftButton)
        progress = dock.findChild(QWidget, "misoProgress")
        if computing:
            until(lambda: progress.maximum() == 100 and progress.value() >= 5)
        else:
            until(progress.isVisible)
            until(lambda: not progress.isVisible())
            QTest.qWait(1000)
        seen = {"workers": workers(), "percent": progress.value(), "at": time.time()}
        (FOLDER / "killed.json").write_text(json.dumps(seen))
        os.kill(os.getpid(), signal.SIGKILL)
    except Exception:
        traceback.print_exc()
        os._exit(3)


QTimer.singleShot(1000, visit)

"""Runs inside QGIS Desktop (qgis --code): loads the plugin, looks, unloads it, looks again, and writes what it saw.

The file to write is named by MISO_TEST_REPORT.
"""

import json
import logging
import os
import sys
import threading
import traceback

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMenu, QTextEdit, QToolBar
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin, updateAvailablePlugins


def state():
    window = iface.mainWindow()
    return {
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "raster menu": sorted(a.text() for a in iface.rasterMenu().actions()),
        "toolbars": sorted(
            action.objectName()
            for bar in window.findChildren(QToolBar)
            if bar.objectName().startswith("miso")
            for action in bar.actions()
        ),
        "actions": sorted(
            a.objectName()
            for a in window.findChildren(QObject)
            if a.inherits("QAction") and "miso" in a.objectName().lower()
        ),
        "menus": sorted(m.title() for m in window.findChildren(QMenu) if "MISO" in m.title()),
        "log handlers": len(logging.getLogger("miso_qgis").handlers),
        "threads": sorted(t.name for t in threading.enumerate() if t.name.startswith("miso")),
        "plugins": sorted(name for name in plugins if "miso" in name),
    }


def run_by_mouse(dialog):
    """Click Run with the sample as input; what stands in the layer tree when the results are loaded."""
    sample = os.environ["MISO_TEST_SAMPLE"]
    folder = os.environ["MISO_TEST_RESULTS"]
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
    files = {name.upper(): os.path.join(sample, f"{name}.tif") for name in ("imagery", "elevation", "climate")}
    dialog.setParameters({**files, "FOLDER": folder, "NAME": "clicked"})
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    finished = []
    dialog.algorithmFinished.connect(lambda *_: finished.append(True))
    for _ in range(600):
        QTest.qWait(100)
        if finished:
            break
    QTest.qWait(1500)  # nodes may still be moved by timers
    tree = QgsProject.instance().layerTreeRoot()
    return {
        "groups": [group.name() for group in tree.findGroups()],
        "layers": [node.name() for group in tree.findGroups() for node in group.children()],
        "project": len(QgsProject.instance().mapLayers()),
        "messages": dialog.findChild(QTextEdit, "txtLog").toPlainText()[-2000:],
    }


def visit():
    seen = {}
    try:
        updateAvailablePlugins()
        seen["before"] = state()
        seen["loaded"] = loadPlugin("miso_qgis") and startPlugin("miso_qgis")
        seen["with"] = state()

        import processing
        from qgis.core import QgsProcessingFeedback

        from miso_qgis.client.worker_client import current_client
        from miso_qgis.processing.jobs import run_job

        run_job("devices", {}, QgsProcessingFeedback())
        seen["worker"] = current_client().pid
        seen["with worker"] = state()

        # The action opens the algorithm's own dialog.
        iface.mainWindow().findChild(QObject, "misoMapSoils").trigger()
        QgsApplication.processEvents()
        from processing.gui.AlgorithmDialog import AlgorithmDialog

        dialogs = [w for w in QgsApplication.topLevelWidgets() if isinstance(w, AlgorithmDialog) and w.isVisible()]
        seen["dialog"] = [d.windowTitle() for d in dialogs]
        seen["dialog parameters"] = sorted(dialogs[0].mainWidget().wrappers) if dialogs else []
        # The sample is mapped from this dialog by a click on its button; Desktop loads the results.
        seen["results"] = run_by_mouse(dialogs[0])
        for dialog in dialogs:
            dialog.close()
        QgsProject.instance().clear()
        QgsApplication.processEvents()

        seen["unloaded"] = unloadPlugin("miso_qgis")
        QgsApplication.sendPostedEvents(None, 52)  # QEvent.DeferredDelete
        QgsApplication.processEvents()
        seen["after"] = state()
        seen["worker alive"] = os.path.exists(f"/proc/{seen['worker']}")
        seen["modules"] = sorted(
            name for name in sys.modules if name.split(".")[0] in ("numpy", "onnxruntime", "rasterio")
        )
        seen["processing is qgis's"] = processing.__name__
        # A second time: nothing of the first is in the way.
        seen["again"] = loadPlugin("miso_qgis") and startPlugin("miso_qgis")
        seen["with again"] = state()
        seen["unloaded again"] = unloadPlugin("miso_qgis")
    except Exception:
        seen["error"] = traceback.format_exc()
    with open(os.environ["MISO_TEST_REPORT"], "w", encoding="utf-8") as report:
        json.dump(seen, report)
    os._exit(0)


QTimer.singleShot(500, visit)

"""Runs inside QGIS Desktop of one locale (qgis --code): loads the plugin, opens what people read, and writes it down.

Into MISO_TEST_FOLDER/seen.json. The dock is filled with the sample in MISO_TEST_SAMPLE; MISO_TEST_BROKEN names a file
that is no raster, so that the engine itself has something to say.
"""

import json
import os
import traceback

from qgis.core import (
    QgsApplication,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsExtentWidget, QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QTabWidget,
    QWidget,
)
from qgis.utils import iface, loadPlugin, startPlugin, unloadPlugin, updateAvailablePlugins

WIDTH = 320
#: What stands in these is QGIS's, and not all of it is translated in every version.
FOREIGN = (QgsExtentWidget, QgsFileWidget, QgsProjectionSelectionWidget)


def texts(widget):
    """Every text of our own that a widget and those in it show: QGIS's widgets among them bring QGIS's words."""
    found = [widget.windowTitle()]
    foreign = {inner for kind in FOREIGN for one in widget.findChildren(kind) for inner in one.findChildren(QWidget)}
    for child in widget.findChildren(QWidget):
        if child in foreign:
            continue
        if isinstance(child, (QLabel, QAbstractButton)):
            found.append(child.text())
        elif isinstance(child, QGroupBox):
            found.append(child.title())
        elif isinstance(child, QComboBox):
            found += [child.itemText(i) for i in range(child.count())]
        elif isinstance(child, QTabWidget):
            found += [child.tabText(i) for i in range(child.count())]
        found.append(child.toolTip())
    return sorted({text for text in found if text.strip()})


def widest(page):
    """The labels and buttons of a page that need most room, to be named where it is too wide."""
    found = [
        (child.minimumSizeHint().width(), child.text())
        for child in page.findChildren(QWidget)
        if isinstance(child, (QLabel, QAbstractButton)) and child.text() and child.isVisible()
    ]
    return sorted(found, reverse=True)[:6]


def too_wide(dock):
    """Pages, and buttons and labels on them, that need more room than a dock of WIDTH pixels has."""
    found = []
    for page in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(page)
        dock.resize(WIDTH, 700)
        QTest.qWait(30)
        name = dock.tabs.tabText(page)
        inner = dock.tabs.widget(page).widget()
        if dock.minimumSizeHint().width() > WIDTH or inner.width() < inner.minimumSizeHint().width():
            found.append([name, dock.minimumSizeHint().width(), inner.minimumSizeHint().width(), widest(inner)])
        for child in inner.findChildren(QWidget):
            wraps = isinstance(child, QLabel) and (child.wordWrap() or not child.text())
            plain = isinstance(child, (QLabel, QAbstractButton)) and not wraps and bool(child.text())
            if plain and child.isVisible() and child.width() < child.minimumSizeHint().width():
                found.append([name, child.text(), child.width(), child.minimumSizeHint().width()])
    if dock.widget().width() < dock.widget().minimumSizeHint().width():
        found.append(["foot", dock.widget().minimumSizeHint().width()])
    return found


def engine_error(processing):
    """What a user reads who gives the map algorithm a file that is no raster."""
    told = []

    class Told(QgsProcessingFeedback):
        def reportError(self, text, fatal=False):
            told.append(text)

    try:
        parameters = {"IMAGERY": os.environ["MISO_TEST_BROKEN"], "FOLDER": os.environ["MISO_TEST_FOLDER"]}
        processing.run("miso:mapsoils", parameters, feedback=Told(False))
    except Exception as error:
        told.append(str(error))
    return told


def visit():
    seen = {}
    try:
        seen["locale"] = QgsApplication.locale()
        usual = QApplication.font()
        usual.setPointSize(9)
        QApplication.setFont(usual)
        updateAvailablePlugins()
        assert loadPlugin("miso_qgis")
        assert startPlugin("miso_qgis")
        import processing

        from miso_qgis.language import language

        for name in ("imagery", "elevation", "climate"):
            path = os.path.join(os.environ["MISO_TEST_SAMPLE"], f"{name}.tif")
            QgsProject.instance().addMapLayer(QgsRasterLayer(path, name))
        window = iface.mainWindow()
        menu = next(a.menu() for a in iface.rasterMenu().actions() if a.text() == "MISO")
        seen["menu"] = [action.text() for action in menu.actions() if action.text()]
        menu.actions()[0].trigger()
        dock = window.findChild(QDockWidget, "misoDock")
        dock.setFloating(True)
        for _ in range(1200):
            QTest.qWait(50)
            if not dock.planner.waiting and dock.plan is not None:
                break
        seen["plan"] = dock.plan
        seen["tabs"] = [dock.tabs.tabText(i) for i in range(dock.tabs.count())]
        seen["dock"] = texts(dock)
        seen["caveat"] = dock.findChild(QLabel, "misoCaveat").text()
        seen["too wide"] = too_wide(dock)
        algorithms = QgsApplication.processingRegistry().providerById("miso").algorithms()
        seen["algorithms"] = {
            algorithm.name(): {
                "name": algorithm.displayName(),
                "description": algorithm.shortDescription(),
                "help": algorithm.shortHelpString(),
                "parameters": [one.description() for one in algorithm.parameterDefinitions()],
            }
            for algorithm in algorithms
        }
        seen["choices"] = sorted(
            {
                option
                for algorithm in algorithms
                for one in algorithm.parameterDefinitions()
                if isinstance(one, QgsProcessingParameterEnum)
                for option in one.options()
            }
        )
        seen["error"] = engine_error(processing)
        seen["language"] = language()
        assert unloadPlugin("miso_qgis")
        from miso_qgis.translation import tr

        seen["after"] = tr("MISO panel")
    except Exception:
        seen["failed"] = traceback.format_exc()
    with open(os.path.join(os.environ["MISO_TEST_FOLDER"], "seen.json"), "w", encoding="utf-8") as report:
        json.dump(seen, report, default=str)
    os._exit(0)


QTimer.singleShot(200, visit)

"""Runs inside QGIS Desktop (qgis --code): what a new user does with the zip, by mouse and keyboard.

Installs the zip through the plugin manager, installs the engine from the panel, opens and maps the sample project, asks
the map at a place, and uninstalls. What was seen is written as JSON into the file JOURNEY_SEEN. With JOURNEY_PICTURES,
a folder, the steps are photographed for the tutorial.

The journey is a generator that a timer drives: a click on something that opens a modal window returns only when that
window is closed, so such clicks are made by a timer of their own while the journey goes on.
"""

import json
import os
import sys
import time
import traceback

import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, QRect, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QMenu, QMessageBox, QPushButton, QTextEdit, QWidget
from qgis.utils import iface

ZIP = os.environ["JOURNEY_ZIP"]
PICTURES = os.environ.get("JOURNEY_PICTURES", "")
LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
#: Seconds for one step: the engine's packages may come through a slow network.
PATIENCE = 420.0

window = iface.mainWindow()
seen = {"clicks": 0, "waits": {}, "errors": []}


# --- hands and eyes ---------------------------------------------------------------------------------------------------


def until(condition, what, seconds=PATIENCE):
    """Wait for something; its duration is noted under the name `what`."""
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > seconds:
            raise AssertionError(f"{what}: not reached within {seconds:g} s")
        yield
    seen["waits"][what] = round(time.monotonic() - began, 2)


def settle(ticks=6):
    """Let windows be laid out and drawn."""
    for _ in range(ticks):
        yield


def click(widget, at=None, modifier=PLAIN):
    """A click on a widget that may open a modal window."""
    assert widget.isVisible(), f"{widget.objectName()} is not visible"
    assert widget.isEnabled(), f"{widget.objectName()} is not enabled"
    seen["clicks"] += 1
    place = widget.rect().center() if at is None else at
    QTimer.singleShot(0, lambda: QTest.mouseClick(widget, LEFT, modifier, place))


def choose(*path, photographed=""):
    """Click through the menu bar: titles, then the object name or text of an action."""
    bar = window.menuBar()
    title = next(action for action in bar.actions() if action.text().replace("&", "") == path[0])
    click(bar, bar.actionGeometry(title).center())
    menu = title.menu()
    for number, wanted in enumerate(path[1:], 1):
        yield from until(menu.isVisible, f"menu {path[number - 1]}", 10)
        yield from settle(3)
        action = next(a for a in menu.actions() if wanted in (a.objectName(), a.text().replace("&", "")))
        if number == len(path) - 1 and photographed:
            QTest.mouseMove(menu, menu.actionGeometry(action).center())
            yield from settle(4)
            menus = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
            photograph(photographed, *menus, title=bar.actionGeometry(title))
        click(menu, menu.actionGeometry(action).center())
        menu = action.menu()
        yield from settle(3)


def dialog(kind):
    """The visible window with this object name or class."""
    for widget in QApplication.topLevelWidgets():
        if widget.isVisible() and kind in (widget.objectName(), type(widget).__name__):
            return widget
    return None


def part(name):
    return window.findChild(QDockWidget, "misoDock").findChild(QWidget, name)


def on_screen(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def photograph(name, *widgets, title=None):
    """What the screen shows of these widgets and a title of the menu bar, or all of it."""
    if not PICTURES:
        return
    screen = QgsApplication.primaryScreen().grabWindow(0)
    frame = QRect()
    for widget in widgets or (window,):
        frame = frame.united(on_screen(widget))
    if title is not None:
        frame = frame.united(QRect(window.menuBar().mapToGlobal(QPoint(0, 0)), title.bottomRight()))
    frame = frame.intersected(screen.rect())
    path = os.path.join(PICTURES, f"{name}.png")
    assert screen.copy(frame).save(path)
    from PIL import Image  # QGIS's own Python has it; only pictures need it

    # A screen has few colours: a palette makes the file a third as large, and nobody sees it.
    shot = Image.open(path).convert("RGB")
    shot.quantize(256, Image.MAXCOVERAGE, kmeans=2, dither=Image.NONE).save(path, optimize=True)


def messages():
    """Texts of QGIS's message bar."""
    return [item.text() for item in iface.messageBar().items()]


def tree_rows(node=None, depth=0):
    """The layer tree as it is shown: names, and under each layer its legend."""
    model = iface.layerTreeView().layerTreeModel()
    rows = []
    for child in (node or QgsProject.instance().layerTreeRoot()).children():
        rows.append({"name": child.name(), "depth": depth, "legend": []})
        if hasattr(child, "layer"):
            nodes = model.layerLegendNodes(child) if child.layer() is not None else []
            rows[-1]["legend"] = [str(n.data(Qt.ItemDataRole.DisplayRole)) for n in nodes]
            rows[-1]["valid"] = child.layer() is not None and child.layer().isValid()
        else:
            rows += tree_rows(child, depth + 1)
    return rows


def origins():
    """The files that the modules of this process come from."""
    found = {str(getattr(module, "__file__", "") or "") for module in list(sys.modules.values())}
    return sorted(found - {""})


def workers():
    """Command lines of the processes that this one has started."""
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8") as stream:
                parent = int(stream.read().rsplit(")", 1)[1].split()[1])
            with open(f"/proc/{entry}/cmdline", "rb") as stream:
                command = stream.read().decode("utf-8", "replace").split("\0")
        except OSError:
            continue  # it has ended
        if parent == os.getpid():
            found.append(command)
    return found


# --- the journey ------------------------------------------------------------------------------------------------------


def install_the_plugin():
    """Plugins > Manage and Install Plugins... > Install from ZIP."""
    yield from choose("Plugins", "mActionManagePlugins", photographed="plugins-menu")
    yield from until(lambda: dialog("QgsPluginManagerBase"), "the plugin manager", 60)
    manager = dialog("QgsPluginManagerBase")
    pages = manager.findChild(QWidget, "mOptionsListWidget")
    item = next(pages.item(row) for row in range(pages.count()) if pages.item(row).text() == "Install from ZIP")
    click(pages.viewport(), pages.visualItemRect(item).center())
    field = manager.findChild(QWidget, "mZipFileWidget")
    yield from until(field.isVisible, "the page Install from ZIP", 10)
    QTest.keyClicks(field.lineEdit(), ZIP)
    seen["clicks"] += 1  # into the field
    yield from settle()
    photograph("install-from-zip", manager)
    click(manager.findChild(QWidget, "buttonInstallFromZip"))
    yield from until(lambda: dialog("QMessageBox") or "miso_qgis" in qgis.utils.plugins, "the warning", 30)
    question = dialog("QMessageBox")
    if question is not None:
        seen["warning"] = question.text()
        yield from settle()
        photograph("security-warning", question)
        click(question.button(QMessageBox.StandardButton.Yes))
    yield from until(lambda: "miso_qgis" in qgis.utils.active_plugins, "installing the zip", 60)
    yield from settle()
    seen["manager says"] = [text.toPlainText() for text in manager.findChildren(QTextEdit)]
    seen["folder"] = os.path.join(qgis.utils.home_plugin_path, "miso_qgis")
    seen["unpacked"] = os.path.isdir(seen["folder"])
    photograph("installed", manager)
    yield from close(manager)


def close(manager):
    click(next(b for b in manager.findChildren(QPushButton) if b.text().replace("&", "") == "Close"))
    yield from until(lambda: not manager.isVisible(), "closing the plugin manager", 10)


def install_the_engine():
    """The panel, and the button it shows while there is no engine."""
    yield from choose("Raster", "MISO", "misoPanel", photographed="raster-menu")
    yield from until(lambda: window.findChild(QDockWidget, "misoDock") is not None, "the panel", 30)
    dock = window.findChild(QDockWidget, "misoDock")
    yield from until(lambda: part("misoEngineOfferInstall").isVisible(), "the offer of an engine", 10)
    yield from settle(20)
    seen["offer"] = part("misoEngineOfferText").text()
    seen["plan without engine"] = part("misoPlanLine").text()
    photograph("panel-without-engine", dock)
    click(part("misoEngineOfferInstall"))
    yield from until(lambda: part("misoEngineOfferProgress").value() >= 20, "the first fifth of the engine")
    yield from settle(4)
    photograph("engine-installing", part("misoEngineOffer"))
    yield from until(lambda: not part("misoEngineOffer").isVisible(), "the rest of the engine")
    yield from settle()
    seen["after the engine"] = messages()


def map_the_sample(began):
    """The sample project is opened, its map is made, its layers come with legends. `began`: when the first step did."""
    yield from choose("Raster", "MISO", "misoSampleProject")
    yield from until(lambda: QgsProject.instance().mapLayers(), "opening the sample project", 60)
    iface.messageBar().clearWidgets()
    yield from until(
        lambda: part("misoProgress").isVisible() and part("misoProgress").value() > 0, "the map begins", 60
    )
    yield from settle(8)
    photograph("mapping")
    yield from until(lambda: any("is done" in text for text in messages()), "the map of the sample")
    yield from until(lambda: not QgsProject.instance().isDirty(), "saving the project", 60)
    canvas = iface.mapCanvas()
    yield from until(lambda: not canvas.isDrawing(), "drawing", 60)
    seen["seconds to the map"] = round(time.monotonic() - began, 1)
    seen["clicks to the map"] = seen["clicks"]
    yield from settle(10)
    seen["project"] = QgsProject.instance().fileName()
    seen["tree"] = tree_rows()
    seen["messages"] = messages()
    if PICTURES:
        yield from make_room()
    image = canvas.grab().toImage()
    seen["colours"] = len({image.pixel(x, y) for x in range(0, image.width(), 9) for y in range(0, image.height(), 9)})
    photograph("first-map")
    said = next(item for item in iface.messageBar().items() if "is done" in item.text())
    click(next(b for b in said.findChildren(QPushButton) if b.text() == "Summary"))
    yield from until(lambda: dialog("misoSummary"), "the summary", 10)
    yield from settle(10)
    seen["summary"] = dialog("misoSummary").browser.toPlainText()
    photograph("summary", dialog("misoSummary"))
    dialog("misoSummary").close()


def make_room():
    """For the picture: the layers' names and legends in full, which a user would get by drawing the panels wider."""
    window.findChild(QDockWidget, "Browser").close()
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers, window.findChild(QDockWidget, "misoDock")], [310, 290], Qt.Orientation.Horizontal)
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        if "soil order" in node.name() and "probability" not in node.name():
            node.setExpanded(True)
    yield from settle(10)
    yield from until(lambda: not iface.mapCanvas().isDrawing(), "drawing again", 60)
    yield from settle(10)


def ask_at_a_place():
    """What is here?, a click on the map."""
    bar = window.findChild(QWidget, "misoToolBar")
    click(bar.widgetForAction(bar.actions()[2]))
    yield from settle(10)
    canvas = iface.mapCanvas()
    click(canvas.viewport())
    table = part("misoValueTable")
    yield from until(lambda: table.model().rowCount() > 0, "the answer at a place", 60)
    yield from settle(10)
    seen["answer"] = [str(table.model().index(row, 0).data()) for row in range(table.model().rowCount())]
    photograph("what-is-here", window.findChild(QDockWidget, "misoDock"))


def uninstall():
    """Plugins > Manage and Install Plugins... > Installed > MISO > Uninstall Plugin."""
    iface.newProject()
    yield from choose("Plugins", "mActionManagePlugins")
    yield from until(lambda: dialog("QgsPluginManagerBase"), "the plugin manager again", 60)
    manager = dialog("QgsPluginManagerBase")
    pages = manager.findChild(QWidget, "mOptionsListWidget")
    item = next(pages.item(row) for row in range(pages.count()) if pages.item(row).text() == "Installed")
    click(pages.viewport(), pages.visualItemRect(item).center())
    shown = manager.findChild(QWidget, "vwPlugins")
    yield from until(shown.isVisible, "the page Installed", 10)
    QTest.keyClicks(manager.findChild(QWidget, "leFilter"), "MISO")
    yield from until(lambda: shown.model().rowCount() == 1, "MISO among the installed plugins", 10)
    click(shown.viewport(), shown.visualRect(shown.model().index(0, 0)).center() + QPoint(20, 0))
    button = manager.findChild(QWidget, "buttonUninstall")
    yield from until(button.isEnabled, "the button to uninstall", 10)
    yield from settle(10)
    photograph("uninstall", manager)
    click(button)
    yield from until(lambda: dialog("QMessageBox"), "the question before uninstalling", 10)
    click(dialog("QMessageBox").button(QMessageBox.StandardButton.Yes))
    yield from until(lambda: "miso_qgis" not in qgis.utils.plugins, "uninstalling", 30)
    yield from settle(10)
    seen["left"] = os.path.exists(seen["folder"])
    seen["provider left"] = QgsApplication.processingRegistry().providerById("miso") is not None
    yield from close(manager)


def journey():
    began = time.monotonic()
    window.setGeometry(0, 0, 1280, 800)
    yield from settle(20)
    yield from install_the_plugin()
    yield from install_the_engine()
    yield from map_the_sample(began)
    yield from ask_at_a_place()
    seen["origins"] = origins()
    seen["version"] = qgis.utils.pluginMetadata("miso_qgis", "version")
    from miso_qgis.processing.jobs import engine_python

    seen["engine"] = str(engine_python())
    seen["workers"] = workers()
    yield from uninstall()


def end():
    with open(os.environ["JOURNEY_SEEN"], "w", encoding="utf-8") as stream:
        json.dump(seen, stream)
    os._exit(0)


steps = journey()


def tick():
    try:
        next(steps)
    except StopIteration:
        end()
    except ValueError:
        pass  # a step is under way below this one: a nested event loop
    except BaseException:
        seen["errors"].append(traceback.format_exc())
        QgsApplication.primaryScreen().grabWindow(0).save(os.environ["JOURNEY_SEEN"] + ".png")
        end()


timer = QTimer()
timer.timeout.connect(tick)
QTimer.singleShot(1500, lambda: timer.start(50))

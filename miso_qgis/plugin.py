"""The plugin object: what QGIS calls when it loads and unloads the plugin."""

from __future__ import annotations

import logging
from typing import Any, Callable, Dict, List, Optional

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from miso_qgis.client.worker_client import close_shared
from miso_qgis.processing.jobs import prefer_home
from miso_qgis.processing.provider import MisoProvider, icon_path
from miso_qgis.translation import Translations, tr

LOG_TAG = "MISO"
_DOCK_SHOWN = "miso/dock_shown"


class QgisLogHandler(logging.Handler):
    """Passes the package's log records to QGIS's message log; may be called from any thread."""

    def emit(self, record: logging.LogRecord) -> None:
        level = Qgis.MessageLevel.Info
        if record.levelno >= logging.ERROR:
            level = Qgis.MessageLevel.Critical
        elif record.levelno >= logging.WARNING:
            level = Qgis.MessageLevel.Warning
        try:
            QgsMessageLog.logMessage(self.format(record), LOG_TAG, level, False)
        except Exception:  # noqa: BLE001 - a log line is never worth an exception in the code that logs
            self.handleError(record)


class MisoPlugin:
    """Adds the provider, a menu, a toolbar and the dock, and takes off everything again.

    What is opened by a click is imported by that click: QGIS starts with all plugins, and most days without this one.
    """

    def __init__(self, iface: Any) -> None:
        """`iface` is QGIS Desktop's interface, None under qgis_process."""
        self.iface = iface
        self._translations = Translations()
        self.provider: Optional[MisoProvider] = None
        self.menu: Optional[QMenu] = None
        self.toolbar: Optional[QToolBar] = None
        self.dock: Any = None
        self.value_tool: Any = None
        self.actions: Dict[str, Any] = {}
        self._options: Any = None
        self._sample_opened = False
        self._dialogs: List[Any] = []
        self._handler: Optional[QgisLogHandler] = None
        self._level = logging.NOTSET

    # -- loading -------------------------------------------------------------------------------------------------------

    def initProcessing(self) -> None:
        """Register the provider. The only thing qgis_process calls."""
        if self._handler is None:
            self._handler = QgisLogHandler()
            logger = logging.getLogger("miso_qgis")
            self._level = logger.level
            logger.addHandler(self._handler)
            logger.setLevel(logging.INFO)
        prefer_home()
        if self.provider is None:
            provider = MisoProvider()
            if QgsApplication.processingRegistry().addProvider(provider):
                self.provider = provider

    def initGui(self) -> None:
        from miso_qgis.gui.options_page import MisoOptionsFactory  # not for qgis_process, which has no windows

        self.initProcessing()
        # The menu makes the actions: QAction lives in QtWidgets in Qt 5 and in QtGui in Qt 6.
        self.menu = QMenu("MISO", self.iface.mainWindow())
        self.menu.setObjectName("misoMenu")
        self.menu.setIcon(QIcon(icon_path("miso")))
        self._add("misoPanel", "miso", tr("MISO panel"), tr("Show or hide the MISO panel."), self.show_panel, True)
        self._add(
            "misoMapSoils",
            "map_soils",
            tr("Map permafrost and soil order..."),
            tr("Open the map algorithm's own dialog."),
            self.open_map_dialog,
        )
        self._add(
            "misoValueTool",
            "value_tool",
            tr("What is here?"),
            tr("Click a place on a MISO map to see its probabilities and inputs."),
            self.use_value_tool,
            True,
        )
        self.menu.addSeparator()
        self._add(
            "misoSampleProject",
            "sample_project",
            tr("Open sample project"),
            tr("Open a finished example without any data of your own."),
            self.open_sample_project,
        )
        self._add(
            "misoHelp",
            "/mActionHelpContents.svg",
            tr("Documentation"),
            tr("Open MISO's documentation in the browser; it came with the plugin and needs no network."),
            self.open_help,
        )
        self._add("misoSettings", "settings", tr("Settings..."), tr("MISO in QGIS's options."), self.open_settings)
        self.iface.rasterMenu().addMenu(self.menu)
        self.toolbar = self.iface.addToolBar("MISO")
        self.toolbar.setObjectName("misoToolBar")
        for name in ("misoPanel", "misoMapSoils", "misoValueTool"):
            self.toolbar.addAction(self.actions[name])
        self._options = MisoOptionsFactory()
        self.iface.registerOptionsWidgetFactory(self._options)
        if QgsSettings().value(_DOCK_SHOWN, False, type=bool):
            self.show_panel(True)

    def _add(
        self, name: str, icon: str, text: str, hint: str, called: Callable[..., None], checkable: bool = False
    ) -> None:
        if self.menu is None:
            raise RuntimeError("no menu")
        drawn = QgsApplication.getThemeIcon(icon) if icon.startswith("/") else QIcon(icon_path(icon))
        action = self.menu.addAction(drawn, text)
        action.setObjectName(name)
        action.setToolTip(hint)
        action.setStatusTip(hint)
        action.setCheckable(checkable)
        action.triggered.connect(called)
        self.actions[name] = action

    # -- actions -------------------------------------------------------------------------------------------------------

    def open_help(self) -> None:
        """Open the documentation's first page."""
        from qgis.PyQt.QtCore import QUrl

        from miso_qgis.gui.reader import open_address
        from miso_qgis.processing import help_pages

        open_address(QUrl(help_pages.address(help_pages.FRONT)))

    def show_panel(self, shown: bool = True) -> None:
        """Show or hide the dock; it is made when it is first shown."""
        if self.dock is None:
            if not shown:
                return
            from miso_qgis.gui.dock import MisoDock

            self.dock = MisoDock(self.iface)
            self.dock.visibilityChanged.connect(self._panel_shown)
            self.dock.results.offer_tool(self.actions["misoValueTool"])
            self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
            self.iface.mainWindow().restoreDockWidget(self.dock)
        self.dock.setUserVisible(shown)
        self._panel_shown()

    def _panel_shown(self, _visible: bool = True) -> None:
        # A dock behind another tab of its place is not visible, but the user has it open.
        shown = self.dock is not None and not self.dock.isHidden()
        self.actions["misoPanel"].setChecked(shown)
        if self.iface.mainWindow().isVisible():  # closing QGIS hides its docks too, which is no wish of the user's
            QgsSettings().setValue(_DOCK_SHOWN, shown)

    def open_map_dialog(self) -> None:
        """Open the algorithm's dialog, as a double click in the toolbox would: beside the map, not in front of it."""
        import processing

        dialog = processing.createAlgorithmDialog("miso:mapsoils", {})
        if dialog is not None:  # None where the algorithm cannot run; Processing has said why
            dialog.show()
            self._dialogs = [kept for kept in self._dialogs if not sip.isdeleted(kept)] + [dialog]

    def use_value_tool(self, used: bool = True) -> None:
        """Take up the map tool that says what is at a place, or put it down."""
        canvas = self.iface.mapCanvas()
        if not used:
            if self.value_tool is not None:
                canvas.unsetMapTool(self.value_tool)
            return
        self.show_panel(True)
        if self.value_tool is None:
            self.value_tool = self.dock.value_tool()
            self.value_tool.setAction(self.actions["misoValueTool"])
        canvas.setMapTool(self.value_tool)
        self.dock.show_results()

    def open_sample_project(self) -> None:
        """Open the sample project with its finished map."""
        from miso_qgis.gui.sample_project import open_sample_project

        self._sample_opened = True
        open_sample_project(self.iface, self.dock)

    def open_settings(self) -> None:
        """Open QGIS's options at MISO's page."""
        from miso_qgis.gui.messages import OPTIONS_PAGE

        self.iface.showOptionsDialog(self.iface.mainWindow(), OPTIONS_PAGE)

    # -- unloading -----------------------------------------------------------------------------------------------------

    def unload(self) -> None:
        from miso_qgis.gui.engine_task import end_task
        from miso_qgis.gui.reader import close_readers

        end_task()
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
        self._dialogs = []
        close_readers()
        self._unload_tool()
        self._unload_dock()
        if self._sample_opened:
            from miso_qgis.gui.sample_project import release

            release()
        if self._options is not None:
            self.iface.unregisterOptionsWidgetFactory(self._options)
            self._options = None
        if self.menu is not None:
            self.iface.rasterMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.menu = None
            self.actions = {}
        if self.toolbar is not None:
            self.iface.mainWindow().removeToolBar(self.toolbar)
            self.toolbar.deleteLater()
            self.toolbar = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        close_shared()
        self._translations.remove()
        if self._handler is not None:
            logger = logging.getLogger("miso_qgis")
            logger.removeHandler(self._handler)
            logger.setLevel(self._level)
            self._handler = None

    def _unload_tool(self) -> None:
        if self.value_tool is not None:
            self.iface.mapCanvas().unsetMapTool(self.value_tool)
            self.value_tool.deleteLater()
            self.value_tool = None

    def _unload_dock(self) -> None:
        if self.dock is not None:
            self.dock.visibilityChanged.disconnect(self._panel_shown)
            self.dock.release()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.dock = None

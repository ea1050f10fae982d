"""The plugin object: what QGIS calls when it loads and unloads the plugin."""

from __future__ import annotations

import logging
from typing import Any, List, Optional

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QMenu

from miso_qgis.client.worker_client import close_shared
from miso_qgis.processing.provider import MisoProvider, icon_path
from miso_qgis.translation import tr

LOG_TAG = "MISO"


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
    """Adds the provider and one action, and takes off everything again."""

    def __init__(self, iface: Any) -> None:
        """`iface` is QGIS Desktop's interface, None under qgis_process."""
        self.iface = iface
        self.provider: Optional[MisoProvider] = None
        self.menu: Optional[QMenu] = None
        self.map_action: Any = None
        self._dialogs: List[Any] = []
        self._handler: Optional[QgisLogHandler] = None
        self._level = logging.NOTSET

    def initProcessing(self) -> None:
        """Register the provider. The only thing qgis_process calls."""
        if self._handler is None:
            self._handler = QgisLogHandler()
            logger = logging.getLogger("miso_qgis")
            self._level = logger.level
            logger.addHandler(self._handler)
            logger.setLevel(logging.INFO)
        if self.provider is None:
            provider = MisoProvider()
            if QgsApplication.processingRegistry().addProvider(provider):
                self.provider = provider

    def initGui(self) -> None:
        self.initProcessing()
        # The menu makes the action: QAction lives in QtWidgets in Qt 5 and in QtGui in Qt 6.
        self.menu = QMenu("MISO", self.iface.mainWindow())
        self.menu.setIcon(QIcon(icon_path("miso")))
        self.map_action = self.menu.addAction(QIcon(icon_path("map_soils")), tr("Map permafrost and soil order..."))
        self.map_action.setObjectName("misoMapSoils")
        self.map_action.triggered.connect(self.open_map_dialog)
        self.iface.rasterMenu().addMenu(self.menu)
        self.iface.addRasterToolBarIcon(self.map_action)

    def open_map_dialog(self) -> None:
        """Open the algorithm's dialog, as a double click in the toolbox would: beside the map, not in front of it."""
        import processing

        dialog = processing.createAlgorithmDialog("miso:mapsoils", {})
        if dialog is not None:  # None where the algorithm cannot run; Processing has said why
            dialog.show()
            self._dialogs = [kept for kept in self._dialogs if not sip.isdeleted(kept)] + [dialog]

    def unload(self) -> None:
        for dialog in self._dialogs:
            if not sip.isdeleted(dialog):
                dialog.close()
                dialog.deleteLater()
        self._dialogs = []
        if self.menu is not None:
            self.iface.removeRasterToolBarIcon(self.map_action)
            self.iface.rasterMenu().removeAction(self.menu.menuAction())
            self.menu.deleteLater()
            self.menu = self.map_action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        close_shared()
        if self._handler is not None:
            logger = logging.getLogger("miso_qgis")
            logger.removeHandler(self._handler)
            logger.setLevel(self._level)
            self._handler = None

"""Makes the report for those who help, beside which QGIS goes on, and opens it to be read and copied."""

from __future__ import annotations

import threading
from typing import Any, Callable, List, Optional, Set, Tuple

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QT_VERSION_STR, QObject, QSysInfo, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from miso_qgis.client.diagnostics import report
from miso_qgis.gui.messages import recent_errors, show_details
from miso_qgis.translation import tr

# Reports under way: Qt's half of an object dies with Python's.
_under_way: Set[Report] = set()


class Report(QObject):
    """One report that is being made."""

    made = pyqtSignal(str)

    def __init__(self, setting: str) -> None:
        super().__init__()
        self._setting = setting
        self._facts = _facts()
        self._errors = recent_errors()
        self._stopped = threading.Event()
        self.made.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        _under_way.add(self)
        threading.Thread(target=self._work, name="miso-report", daemon=True).start()

    def stop(self, _gone: Any = None) -> None:
        """Nobody waits for it any more."""
        self._stopped.set()

    @property
    def stopped(self) -> bool:
        """Whether nobody waits for it."""
        return self._stopped.is_set()

    def _work(self) -> None:
        try:
            text = report(self._setting, self._facts, self._errors, self._stopped.is_set)
        except Exception as unexpected:  # noqa: BLE001 - a report that fails says why
            text = f"{type(unexpected).__name__}: {unexpected}"
        self.made.emit(text)

    def _end(self, _text: str) -> None:
        _under_way.discard(self)


def _facts() -> List[Tuple[str, str]]:
    return [
        ("QGIS", f"{Qgis.QGIS_VERSION}, {QgsApplication.platform()}, {QgsApplication.locale()}"),
        ("Qt", f"{QT_VERSION_STR}, PyQt {PYQT_VERSION_STR}, {QSysInfo.prettyProductName()}"),
    ]


def make_report(setting: str, parent: Optional[QWidget], done: Callable[[], None]) -> Report:
    """Begin a report; it opens beside `parent`, after `done` was called. Returns at once."""
    made = Report(setting)

    def show(text: str) -> None:
        if made.stopped:
            return
        done()
        show_details(parent, text, tr("MISO: report"))

    made.made.connect(show, Qt.ConnectionType.QueuedConnection)
    made.start()
    return made

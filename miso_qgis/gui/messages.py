"""Sentences in QGIS's message bar: an error says what is wrong and what to do, its details are one click away."""

from __future__ import annotations

import collections
import datetime
from functools import partial
from typing import Any, Callable, Deque, List, Optional, Sequence, Tuple, Union

import qgis.utils
from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMessageBar, QgsMessageBarItem
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

TITLE = "MISO"
#: Name by which `iface.showOptionsDialog` opens MISO's page.
OPTIONS_PAGE = "mOptionsPageMiso"
#: Seconds a success stays; an error stays until it is closed.
SUCCESS_SECONDS = 12
#: Longest text in the bar; a longer one is cut there and whole in the details.
_SHOWN = 220

#: The errors that were told last, for the report.
_recent: Deque[str] = collections.deque(maxlen=10)

Button = Tuple[str, Callable[[], Any]]


def show_error(bar: QgsMessageBar, problem: Union[MisoError, str]) -> QgsMessageBarItem:
    """Say what went wrong; stays until it is closed.

    Args:
        bar: `iface.messageBar()`, or the bar of a window.
        problem: an error with its hint, or a sentence.
    """
    _recent.append(f"{datetime.datetime.now().isoformat(' ', 'seconds')} {error_details(problem)}")
    buttons = [_details_button(bar, problem)]
    if isinstance(problem, MisoError) and problem.code == "engine.missing" and qgis.utils.iface is not None:
        buttons.insert(0, _options_button())
    return _push(bar, error_text(problem), Qgis.MessageLevel.Critical, 0, buttons)


def recent_errors() -> List[str]:
    """The last errors that were told since QGIS was started, with their times."""
    return list(_recent)


def show_warning(bar: QgsMessageBar, text: str, buttons: Sequence[Button] = ()) -> QgsMessageBarItem:
    """Say something the user should know of; stays until it is closed. `buttons` as in `show_success`."""
    return _push(bar, text, Qgis.MessageLevel.Warning, 0, _made(buttons))


def show_info(bar: QgsMessageBar, text: str, buttons: Sequence[Button] = ()) -> QgsMessageBarItem:
    """Say what is going on; goes by itself. `buttons` as in `show_success`."""
    return _push(bar, text, Qgis.MessageLevel.Info, SUCCESS_SECONDS, _made(buttons))


def show_success(bar: QgsMessageBar, text: str, buttons: Sequence[Button] = ()) -> QgsMessageBarItem:
    """Say that something was done; goes by itself.

    Args:
        buttons: pairs of a label and what a click calls.
    """
    return _push(bar, text, Qgis.MessageLevel.Success, SUCCESS_SECONDS, _made(buttons))


def error_text(problem: Union[MisoError, str]) -> str:
    """An error for the bar: message and hint on one line."""
    text = f"{problem.message} {problem.hint}" if isinstance(problem, MisoError) else str(problem)
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 3].rstrip() + "..."


def error_details(problem: Union[MisoError, str]) -> str:
    """An error for a report: everything that is known of it."""
    if not isinstance(problem, MisoError):
        return str(problem)
    parts = [problem.message]
    if problem.hint:
        parts.append(tr("What to do: {hint}").format(hint=problem.hint))
    parts.append(tr("Code: {code}").format(code=problem.code))
    return "\n\n".join(parts)


def show_details(parent: Optional[QWidget], text: str, title: str = "") -> QDialog:
    """Open a window, beside QGIS's own, with a text to read and to copy."""
    dialog = DetailsDialog(text, parent)
    if title:
        dialog.setWindowTitle(title)
    dialog.show()
    return dialog


class DetailsDialog(QDialog):
    """The whole text of an error, or of a report. Closing it frees it."""

    def __init__(self, text: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("misoErrorDetails")
        self.setWindowTitle(tr("MISO: what went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QPlainTextEdit(text, self)
        self.text.setObjectName("misoErrorText")
        self.text.setReadOnly(True)
        # A caret, so that the text can be walked and marked with the keyboard too.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        copy = buttons.addButton(tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("misoErrorCopy")
        copy.setAutoDefault(False)
        copy.clicked.connect(self.copy)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth()
        return QSize(80 * width, 16 * self.fontMetrics().lineSpacing())

    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QgsApplication.clipboard().setText(self.text.toPlainText())


def _details_button(bar: QgsMessageBar, problem: Union[MisoError, str]) -> QPushButton:
    button = QPushButton(tr("Details"))
    button.setObjectName("misoDetails")
    button.clicked.connect(partial(_open_details, bar, error_details(problem)))
    return button


def _options_button() -> QPushButton:
    button = QPushButton(tr("Set up the engine"))
    button.setObjectName("misoSetUpEngine")
    button.clicked.connect(_open_options)
    return button


def _open_options(_checked: bool = False) -> None:
    qgis.utils.iface.showOptionsDialog(qgis.utils.iface.mainWindow(), OPTIONS_PAGE)


def _open_details(bar: QgsMessageBar, text: str, _checked: bool = False) -> None:
    show_details(bar.window(), text)


def _made(buttons: Sequence[Button]) -> Sequence[QPushButton]:
    made = []
    for label, called in buttons:
        button = QPushButton(label)
        button.clicked.connect(partial(_call, called))
        made.append(button)
    return made


def _call(called: Callable[[], Any], _checked: bool = False) -> None:
    called()


def _push(
    bar: QgsMessageBar, text: str, level: Qgis.MessageLevel, seconds: int, buttons: Sequence[QPushButton]
) -> QgsMessageBarItem:
    item = bar.createMessage(TITLE, text)
    for button in buttons:
        item.layout().addWidget(button)
    item.setLevel(level)
    item.setDuration(seconds)
    bar.pushItem(item)
    return item

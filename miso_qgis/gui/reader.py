"""A window beside QGIS's own with something to read: a run's summary, a model's card."""

from __future__ import annotations

from typing import Callable, List, Optional

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from miso_qgis.translation import tr

# Open windows: Qt's half of a window dies with Python's, and all must be gone when the plugin is unloaded.
_open: List[Reader] = []


class Reader(QDialog):
    """A text browser with a row of buttons. Closing it frees it."""

    def __init__(
        self,
        name: str,
        title: str,
        parent: Optional[QWidget],
        on_link: Optional[Callable[[QUrl], None]] = None,
        letters: int = 96,
    ) -> None:
        """
        Args:
            name: object name; there is one window of a name.
            on_link: called with the address of a clicked link; by default web pages and files are opened by the
                system, nothing else.
            letters: how many stand in a line at first, about.
        """
        super().__init__(parent)
        self._letters = letters
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.browser = QTextBrowser(self)
        self.browser.setObjectName(f"{name}Text")
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(on_link or open_address)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        self.add_button(f"{name}Copy", tr("Copy"), self.copy)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(self.buttons)
        self.browser.setFocus()

    def add_button(self, name: str, label: str, called: Callable[[], object]) -> QPushButton:
        """One more button in the row."""
        button = self.buttons.addButton(label, QDialogButtonBox.ButtonRole.ActionRole)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _checked=False: called())
        return button

    def sizeHint(self) -> QSize:
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        wanted = QSize(self._letters * letter, 48 * line)
        screen = QgsApplication.primaryScreen()
        return wanted.boundedTo(screen.availableSize() * 0.9) if screen is not None else wanted

    def copy(self) -> None:
        """Put what is marked, or else all of it, on the clipboard: with its tables where those can be pasted."""
        if not self.browser.textCursor().hasSelection():
            self.browser.selectAll()
            self.browser.copy()
            cursor = self.browser.textCursor()
            cursor.clearSelection()
            self.browser.setTextCursor(cursor)
        else:
            self.browser.copy()


def open_address(url: QUrl) -> None:
    """Let the system show a web page, a folder or a file."""
    if url.scheme() in ("file", "http", "https"):
        QDesktopServices.openUrl(url)


def present(window: Reader) -> None:
    """Show a window; one that showed the same before is closed."""
    close_readers(window.objectName())
    _open.append(window)
    window.show()
    window.raise_()
    window.activateWindow()


def close_readers(name: str = "") -> None:
    """Close the window of this name, or all of them (when the plugin is unloaded)."""
    for window in list(_open):
        if sip.isdeleted(window):
            _open.remove(window)
        elif not name or window.objectName() == name:
            _open.remove(window)
            window.close()

"""Small widgets that several panels share."""
# flake8: noqa: E203

from __future__ import annotations

from typing import Optional, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QIcon, QWheelEvent
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QSizePolicy, QWidget

from miso_qgis.processing.provider import icon_path


def icon(name: str) -> QIcon:
    """One of QGIS's own icons ("/mActionFileOpen.svg"), or one of this plugin's by its bare name."""
    return QgsApplication.getThemeIcon(name) if name.startswith("/") else QIcon(icon_path(name))


def in_two_columns(buttons: Sequence[QWidget], room: int) -> QGridLayout:
    """Buttons two by two in `room` pixels; one whose words are too long for that, in some language, has a line."""
    grid = QGridLayout()
    grid.setSpacing(4)
    half = (room - grid.spacing()) // 2
    left, row = list(buttons), 0
    while left:
        taken = left[:2] if all(button.sizeHint().width() <= half for button in left[:2]) else left[:1]
        for column, button in enumerate(taken):
            grid.addWidget(button, row, column, 1, 2 if len(taken) == 1 and len(buttons) > 1 else 1)
        left, row = left[len(taken) :], row + 1
    return grid


class QuietComboBox(QComboBox):
    """A combo box that leaves the wheel to the page it stands on until it was clicked, and may become narrow."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class TextLabel(QLabel):
    """A label for sentences: wraps, can be copied from, and takes no room while it is empty."""

    def __init__(self, name: str, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setVisible(False)

    def say(self, text: str) -> None:
        """Show a text, or nothing."""
        self.setText(text)
        self.setVisible(bool(text))


class Page(QScrollArea):
    """A panel that scrolls up and down where the dock is too low for it, and never sideways."""

    def __init__(self, content: QWidget, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        # As narrow as the content can be made, so that the dock is never narrower than what it shows.
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.widget().minimumSizeHint().width() + bar, 80)

"""The foot of the dock: what the map would be in one line, Run and Cancel, and how far the current run is."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from miso_qgis.gui.estimate import duration_text
from miso_qgis.gui.run_queue import RunQueue
from miso_qgis.gui.widgets import TextLabel, icon
from miso_qgis.translation import tr


class RunBar(QWidget):
    """Shows a queue; the dock decides what is run."""

    run_wanted = pyqtSignal()
    help_wanted = pyqtSignal()

    def __init__(self, queue: RunQueue, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._queue = queue
        self.line = TextLabel("misoPlanLine", self)
        self.status = TextLabel("misoStatus", self)
        # Two lines in any case, so that a longer sentence does not move the buttons under the mouse.
        self.status.setMinimumHeight(2 * self.status.fontMetrics().lineSpacing())
        self.status.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("misoProgress")
        self.bar.setToolTip(tr("How far the current run is."))
        self.bar.setTextVisible(True)
        self.bar.setVisible(False)
        self.run_button = QPushButton(icon("run"), tr("Run"), self)
        self.run_button.setObjectName("misoRun")
        self.run_button.setToolTip(tr("Make the map. While one is being made, the next ones wait for it."))
        self.run_button.clicked.connect(self.run_wanted)
        self.cancel_button = QPushButton(icon("cancel"), tr("Cancel"), self)
        self.cancel_button.setObjectName("misoCancel")
        self.cancel_button.setToolTip(tr("Stop the current run; it leaves no files."))
        self.cancel_button.clicked.connect(self._cancel)
        self.help_button = QToolButton(self)
        self.help_button.setObjectName("misoHelp")
        self.help_button.setIcon(icon("/mActionHelpContents.svg"))
        self.help_button.setToolTip(tr("Open the documentation of this page."))
        self.help_button.clicked.connect(self.help_wanted)
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button, 1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.help_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.status)
        column.addWidget(self.bar)
        column.addLayout(buttons)
        queue.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the queue as it is now."""
        run = self._queue.current
        self.cancel_button.setEnabled(run is not None)
        self.bar.setVisible(run is not None)
        if run is None:
            self.status.say("")
            return
        percent = self._queue.fraction * 100.0
        # Before the first pixels there is nothing to tell: a moving bar says that it works.
        self.bar.setRange(0, 0 if percent <= 0 else 100)
        self.bar.setValue(round(percent))
        parts = [f"{run.name}: {self._queue.stage}" if self._queue.stage else run.name]
        remaining = self._queue.remaining
        if remaining is not None:
            parts.append(tr("about {time} left").format(time=duration_text(remaining)))
        waiting = len(self._queue.waiting)
        if waiting:
            parts.append(tr("{count} waiting").format(count=waiting))
        self.status.say(" · ".join(parts))

    def _cancel(self) -> None:
        run = self._queue.current
        if run is not None:
            self._queue.cancel(run)

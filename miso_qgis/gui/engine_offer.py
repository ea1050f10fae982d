"""What the dock shows above its foot while there is no engine: what is missing, and a button that installs it."""

from __future__ import annotations

import os
from functools import partial
from typing import Any, Optional

from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from miso_qgis.client.environment import PYTHON_VARIABLE
from miso_qgis.client.environments import install, place
from miso_qgis.gui import messages
from miso_qgis.gui.engine_box import state_text, tell_end
from miso_qgis.gui.engine_task import EngineTask, install_task
from miso_qgis.gui.engine_task import news as engine_news
from miso_qgis.gui.qgis_network import network
from miso_qgis.gui.settings import Settings
from miso_qgis.gui.widgets import TextLabel
from miso_qgis.processing.jobs import engine_python
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr


class EngineOffer(QGroupBox):
    """Installs the engine as it is proposed for this computer; everything else about it is in the options.

    Takes no room where there is an engine, and where the user has named an interpreter: installing one would not help
    with that name.
    """

    def __init__(self, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(tr("Set up the engine"), parent)
        self.setObjectName("misoEngineOffer")
        self._iface = iface
        self._task: Optional[EngineTask] = None
        self.text = TextLabel("misoEngineOfferText", self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("misoEngineOfferProgress")
        self.bar.setRange(0, 100)
        self.install_button = self._button("misoEngineOfferInstall", tr("Install"))
        self.install_button.setToolTip(
            tr("Fetch the engine's packages and try them. QGIS's own Python is left as it is.")
        )
        self.install_button.clicked.connect(lambda _checked: self._install())
        self.cancel_button = self._button("misoEngineOfferCancel", tr("Cancel"))
        self.cancel_button.setToolTip(tr("Cancel"))
        self.cancel_button.clicked.connect(lambda _checked: self._cancel())
        self.options_button = self._button("misoEngineOfferOptions", tr("Settings..."))
        self.options_button.setToolTip(tr("MISO in QGIS's options."))
        self.options_button.clicked.connect(lambda _checked: self._open_options())
        row = QHBoxLayout()
        row.addWidget(self.install_button, 1)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.options_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 2)
        column.addWidget(self.text)
        column.addLayout(row)
        engine_news.changed.connect(self.refresh)
        self.setVisible(False)  # until the dock is shown, which asks

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def release(self) -> None:
        """Hear no more of engines; the dock goes."""
        engine_news.changed.disconnect(self.refresh)

    def refresh(self) -> None:
        """Show what is missing, how far it is, or nothing."""
        if EngineTask.current is not None and self._task is not EngineTask.current:
            self._follow(EngineTask.current)
        busy = self._task is not None
        self.setVisible(_missing())
        self.bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.install_button.setVisible(not busy)
        self.options_button.setVisible(not busy)
        if not busy and _missing():
            self.text.say(state_text(install.status(measured=False)))

    def _install(self) -> None:
        if EngineTask.current is None:
            try:
                options = install.Options(network=network(place.home()))
            except (MisoError, OSError) as problem:
                self.text.say(str(problem))
                return
            task = install_task(options, repair=False)
            task.ended.connect(partial(tell_end, self._iface, task))
            self._follow(task)
            task.start()
        self.refresh()

    def _follow(self, task: EngineTask) -> None:
        self._task = task
        self.bar.setValue(round(task.progress()))
        self.text.say(task.line)
        task.progressChanged.connect(self._progress)
        task.told.connect(self._told)
        task.ended.connect(self._ended)

    def _progress(self, percent: float) -> None:
        self.bar.setValue(round(percent))

    def _told(self, line: str) -> None:
        self.text.say(line)

    def _cancel(self) -> None:
        if self._task is not None:
            self.cancel_button.setEnabled(False)
            self._task.cancel()

    def _ended(self) -> None:
        # The engine's news follow, and refresh what is shown. The task is held meanwhile: it is it that calls.
        task, self._task = self._task, None
        self.cancel_button.setEnabled(True)
        if task is not None:
            self.bar.setValue(0)

    def _open_options(self) -> None:
        self._iface.showOptionsDialog(self._iface.mainWindow(), messages.OPTIONS_PAGE)


def _missing() -> bool:
    if os.environ.get(PYTHON_VARIABLE, "").strip() or Settings().engine_python:
        return False
    try:
        engine_python()
    except MisoError:
        return True
    return False

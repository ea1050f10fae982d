"""What is installed of the engine, with buttons to install, repair and remove it; part of the options page."""

from __future__ import annotations

import os
from functools import partial
from typing import Any, Callable, Dict, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.client.environments import install, place, runtimes
from miso_qgis.gui.engine_task import EngineTask, install_task, remove_task
from miso_qgis.gui.messages import show_error, show_success
from miso_qgis.gui.qgis_network import network
from miso_qgis.gui.settings import Settings
from miso_qgis.gui.widgets import QuietComboBox, TextLabel
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.translation import tr


class EngineBox(QWidget):
    """The managed environment. What is under way goes on when the options are closed, and is shown when they are
    opened again."""

    def __init__(self, iface: Any, changed: Callable[[], None], parent: Optional[QWidget] = None) -> None:
        """`iface` is told how it ended; `changed` is called when an engine has come or gone."""
        super().__init__(parent)
        self._iface = iface
        self._changed = changed
        self._whole = self._repairs = False
        self.state = TextLabel("misoEngineState", self)
        self.packages = QgsFileWidget(self)
        self.packages.setObjectName("misoEnginePackages")
        self.packages.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.packages.setFilter(tr("Zip of packages (*.zip)"))
        self.packages.lineEdit().setPlaceholderText(tr("from the Python package index"))
        self.packages.lineEdit().setAccessibleName(tr("Packages"))
        self.packages.setToolTip(
            tr(
                "Without a network: a zip or a folder of packages, made on another computer with "
                "“python miso_qgis/launch.py engine wheels”. Left empty: fetched from pypi.org, about 100 MB."
            )
        )
        self.runtime = QuietComboBox(self)
        self.runtime.setObjectName("misoEngineRuntime")
        self.runtime.setToolTip(
            tr(
                "What runs the model. Automatic takes what suits this computer. Another one is installed beside the "
                "present one, and used from then on."
            )
        )
        self.runtime.addItem(tr("automatic ({name})").format(name=runtimes.suggested()), runtimes.AUTO)
        texts = _runtime_texts()
        for runtime in runtimes.offered():
            self.runtime.addItem(
                tr("{name}: {text}, about {size} MB to fetch").format(
                    name=runtime.name, text=texts[runtime.name], size=runtime.fetched
                ),
                runtime.name,
            )
        self.folder = QgsFileWidget(self)
        self.folder.setObjectName("misoEngineFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for the engine"))
        self.folder.lineEdit().setPlaceholderText(str(place.home()))
        self.folder.lineEdit().setAccessibleName(tr("Folder"))
        self.folder.setFilePath(Settings().engine_home)
        self.folder.setToolTip(
            tr("Where the engine is installed, for instance on another disk. Left empty: a folder of the user's own.")
        )
        if os.environ.get(place.HOME_VARIABLE, "").strip():
            self.folder.setEnabled(False)
            self.folder.setToolTip(
                tr("The environment variable {variable} says where.").format(variable=place.HOME_VARIABLE)
            )
        self.install_button = self._button("misoInstallEngine", tr("Install"), self._install)
        self.remove_button = self._button("misoRemoveEngine", tr("Remove"), self._remove)
        self.remove_button.setToolTip(tr("Delete the installed engine and those of other versions of the plugin."))
        self.bar = QProgressBar(self)
        self.bar.setObjectName("misoEngineProgress")
        self.cancel_button = self._button("misoCancelEngine", tr("Cancel"), self._cancel)
        self.note = TextLabel("misoEngineInstallNote", self)
        self.note.setTextFormat(Qt.TextFormat.PlainText)  # lines of pip, too

        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        for text, widget, buddy in (
            (tr("&Runtime"), self.runtime, self.runtime),
            (tr("&Packages"), self.packages, self.packages.lineEdit()),
            (tr("&Folder"), self.folder, self.folder.lineEdit()),
        ):
            label = QLabel(text, self)
            label.setBuddy(buddy)
            label.setToolTip(widget.toolTip())
            form.addRow(label, widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.install_button)
        row.addWidget(self.remove_button)
        running = QHBoxLayout()
        running.addWidget(self.bar, 1)
        running.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        column.addLayout(form)
        column.addLayout(row)
        column.addLayout(running)
        column.addWidget(self.note)
        self._task: Optional[EngineTask] = None
        self.runtime.currentIndexChanged.connect(lambda _index: self._show_state())
        if EngineTask.current is not None:
            self._follow(EngineTask.current)
        self._show_state()

    def _button(self, name: str, text: str, called: Callable[[], None]) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(lambda _checked: called())
        return button

    # -- what is there -------------------------------------------------------------------------------------------------

    def apply(self) -> None:
        """Store the folder that is shown."""
        if self.folder.isEnabled():
            Settings().engine_home = self.folder.filePath()
            place.prefer(Settings().engine_home)

    def _show_state(self) -> None:
        found = install.status(measured=False)
        self._whole = found["state"] == "whole"
        asked = self.runtime.currentData()
        same = self._whole and asked in (runtimes.AUTO, found["runtime"] or runtimes.DEFAULT)
        self.state.say(state_text(found))
        busy = self._task is not None
        self.bar.setVisible(busy)
        self.cancel_button.setVisible(self._task is not None and self._task.cancellable)
        self.install_button.setText(tr("Repair") if same else tr("Install"))
        self.install_button.setToolTip(
            tr("Build the engine anew. The present one stays until the new one works.")
            if same
            else tr("Fetch the engine's packages and try them. QGIS's own Python is left as it is.")
        )
        self.install_button.setEnabled(not busy)
        self.remove_button.setEnabled(not busy and found["state"] != "missing")
        self.packages.setEnabled(not busy)
        self.runtime.setEnabled(not busy)
        self._repairs = same

    # -- what is done --------------------------------------------------------------------------------------------------

    def _install(self) -> None:
        packages = self.packages.filePath().strip()
        self.apply()
        try:
            options = install.Options(
                wheels=packages, network=network(place.home()), runtime=self.runtime.currentData()
            )
        except (MisoError, OSError) as problem:
            self.note.say(str(problem))
            return
        self._start(install_task(options, repair=self._repairs))

    def _remove(self) -> None:
        answer = QMessageBox.question(
            self,
            tr("Remove the engine"),
            tr("Delete {folder}? Maps cannot be made until it is installed again.").format(
                folder=place.engines(place.home())
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self._start(remove_task())

    def _start(self, task: EngineTask) -> None:
        if EngineTask.current is not None:  # begun from another window meanwhile
            self._follow(EngineTask.current)
            return
        # Told by the task, not by this box, which may be gone by then.
        task.ended.connect(partial(tell_end, self._iface, task))
        self._follow(task)
        task.start()

    def _follow(self, task: EngineTask) -> None:
        self._task = task
        self.bar.setRange(0, 100)
        self.bar.setValue(round(task.progress()))
        self.note.say(task.line)
        task.progressChanged.connect(self._progress)
        task.told.connect(self._told)
        task.ended.connect(self._ended)
        self._show_state()

    def _progress(self, percent: float) -> None:
        self.bar.setValue(round(percent))

    def _told(self, line: str) -> None:
        self.note.say(line)

    def _cancel(self) -> None:
        if self._task is not None:
            self.cancel_button.setEnabled(False)
            self._task.cancel()

    def _ended(self) -> None:
        task, self._task = self._task, None
        problem = task.problem if task is not None else None
        self.cancel_button.setEnabled(True)
        self.note.say("" if problem is None else str(problem))
        self._show_state()
        self._changed()


def state_text(found: Dict[str, Any]) -> str:
    """What `install.status` found, as a sentence."""
    texts = {
        "whole": tr("Installed: {kind}, {size:.0f} MB, Python {python}, onnxruntime {runtime}, in {folder}"),
        "other": tr("Only the engine of another version of the plugin is installed. Install this version's."),
        "interrupted": tr("An installation was interrupted. Install again: it goes on where it stopped."),
        "missing": tr("Not installed. Maps need it: about 400 MB (for CPU) in {home}, apart from QGIS."),
    }
    return texts[found["state"]].format(
        kind=found["runtime"] or runtimes.DEFAULT,
        size=found["bytes"] / 1e6,
        python=found["python_version"],
        runtime=found["versions"].get("onnxruntime", "?"),
        folder=found["folder"],
        home=found["home"],
    )


def _runtime_texts() -> Dict[str, str]:
    """What each runtime is for, in the user's language."""
    return {
        "cpu": tr("the processor; on a Mac also its GPU through Core ML"),
        "cuda": tr("NVIDIA GPUs with a driver of 2025 or later (580)"),
        "directml": tr("any GPU with DirectX 12 on Windows"),
        "openvino": tr("Intel's processors and GPUs"),
        "torch": tr("PyTorch: NVIDIA GPUs on Linux, Apple's GPUs"),
    }


def tell_end(iface: Any, task: EngineTask) -> None:
    """Say in the main window how it ended: the options may be closed by then."""
    if iface is None or isinstance(task.problem, Cancelled):
        return
    if task.problem is not None:
        show_error(iface.messageBar(), task.problem)
    else:
        show_success(iface.messageBar(), task.done)

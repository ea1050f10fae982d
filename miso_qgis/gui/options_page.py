"""MISO's page in QGIS's options: the engine, where results go, defaults of new maps, and limits.

Nothing is stored before the user presses OK, and nothing that cannot be used: a wrong entry is named below its field as
it is typed, and then the setting stays as it was.
"""

from __future__ import annotations

import os
import threading
from pathlib import Path
from typing import Any, List, Mapping, Optional

import qgis.utils
from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QTimer, QUrl
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.client.environment import PYTHON_VARIABLE, find_python
from miso_qgis.client.worker_client import WorkerClient, worker_command
from miso_qgis.gui import settings
from miso_qgis.gui.engine_box import EngineBox
from miso_qgis.gui.engine_report import make_report
from miso_qgis.gui.messages import OPTIONS_PAGE, show_error
from miso_qgis.gui.reader import open_address
from miso_qgis.gui.threshold_choice import ThresholdChoice
from miso_qgis.gui.widgets import QuietComboBox, TextLabel
from miso_qgis.language import grouped
from miso_qgis.processing import help_pages
from miso_qgis.processing.provider import icon_path
from miso_qgis.protocol import DEVICES, ENCODINGS, MAX_PIXEL_SIZE, MIN_PIXEL_SIZE, MisoError
from miso_qgis.translation import tr

#: Milliseconds between two looks whether the engine has answered.
_LOOK = 100


class MisoOptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page whenever the options are opened. Register it with `iface.registerOptionsWidgetFactory`."""

    def __init__(self, iface: Any = None) -> None:
        """`iface` is where problems are told when the options close; by default QGIS Desktop's."""
        super().__init__()
        self._iface = iface
        self.setTitle("MISO")
        self.setIcon(self.icon())

    def icon(self) -> QIcon:
        return QIcon(icon_path("miso"))

    def createWidget(self, parent: Optional[QWidget] = None) -> OptionsPage:
        return OptionsPage(parent, self._iface)


def device_text(device: Mapping[str, Any]) -> str:
    """A device as the engine describes it, with what came out of its test."""
    name = str(device["name"]) + (f" ({device['hardware']})" if device["hardware"] else "")
    test = device["test"]
    if test is None:
        return name
    if not test["passed"]:
        return tr("{device}: cannot be used, {problem}").format(device=name, problem=test["problem"])
    return tr("{device}: works, {speed} pixels a second").format(device=name, speed=grouped(test["pixels_per_second"]))


class _EngineCheck:
    """Starts an engine with an interpreter, asks it who it is, and ends it, in a thread of its own."""

    def __init__(self, python: Path) -> None:
        self._client = WorkerClient(worker_command(python))
        self._stopped = threading.Event()
        #: What came out, in a sentence; None until then.
        self.answer: Optional[str] = None
        threading.Thread(target=self._ask, name="miso-check", daemon=True).start()

    def stop(self, _page: object = None) -> None:
        """The answer is not wanted any more."""
        self._stopped.set()

    def _ask(self) -> None:
        try:
            asked = {"test": True}  # on a window that is stored with the model: some seconds
            devices = self._client.run_job("devices", asked, is_cancelled=self._stopped.is_set)["devices"]
            said = self._client.hello
            answer = tr("Engine {engine} with onnxruntime {runtime}, Python {python}. Devices: {devices}.").format(
                engine=said.get("engine", "?"),
                runtime=said.get("versions", {}).get("onnxruntime", "?"),
                python=said.get("versions", {}).get("python", "?"),
                devices="; ".join(map(device_text, devices)),
            )
        except MisoError as problem:
            answer = str(problem)
        except Exception as unexpected:  # noqa: BLE001 - told instead of lost with the thread
            answer = f"{type(unexpected).__name__}: {unexpected}."
        self._client.close()
        self.answer = answer


class OptionsPage(QgsOptionsPageWidget):
    """The page. What it shows is what `Settings` holds; `apply` writes it back."""

    def __init__(self, parent: Optional[QWidget] = None, iface: Any = None) -> None:
        super().__init__(parent)
        self.setObjectName(OPTIONS_PAGE)
        self._iface = qgis.utils.iface if iface is None else iface
        self._settings = settings.Settings()
        self._check: Optional[_EngineCheck] = None
        column = QVBoxLayout(self)
        column.addWidget(self._engine_box())
        column.addWidget(self._folder_box())
        column.addWidget(self._defaults_box())
        column.addWidget(self._limits_box())
        column.addLayout(self._restore_row())
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK)
        self._timer.timeout.connect(self._look)
        self._show_settings()

    # -- the widgets ---------------------------------------------------------------------------------------------------

    def _engine_box(self) -> QGroupBox:
        box = QGroupBox(tr("Engine"), self)
        self.python = QgsFileWidget(box)
        self.python.setObjectName("misoEnginePython")
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setDialogTitle(tr("Python of the engine's environment"))
        self.python.setToolTip(
            tr(
                "The Python program that computes the maps, in an environment of its own. Left empty: the engine "
                "that is installed above."
            )
        )
        self.python.lineEdit().setPlaceholderText(tr("the installed one"))
        self.python.lineEdit().setAccessibleName(tr("Interpreter"))
        self.python.fileChanged.connect(self._python_changed)
        self.check_button = QPushButton(tr("Check"), box)
        self.check_button.setObjectName("misoCheckEngine")
        self.check_button.setToolTip(tr("Start the engine with this interpreter and see what it offers."))
        self.check_button.clicked.connect(self._check_engine)
        self.report_button = QPushButton(tr("Report"), box)
        self.report_button.setObjectName("misoReport")
        self.report_button.setToolTip(
            tr("Versions, places, devices and the last errors as a text to paste where you ask for help.")
        )
        self.report_button.clicked.connect(self._make_report)
        self.help_button = QPushButton(tr("Help"), box)
        self.help_button.setObjectName("misoOptionsHelp")
        self.help_button.setToolTip(tr("Open the documentation of this page."))
        self.help_button.clicked.connect(self._open_help)
        self.engine_note = TextLabel("misoEngineNote", box)
        row = QHBoxLayout()
        row.addWidget(self.python, 1)
        row.addWidget(self.check_button)
        row.addWidget(self.report_button)
        row.addWidget(self.help_button)
        self.engine = EngineBox(self._iface, self._forget_check, box)
        form = _form(box)
        form.addRow(self.engine)
        form.addRow(_label(tr("Interpreter"), self.python.lineEdit(), self.python.toolTip()), row)
        form.addRow(self.engine_note)
        return box

    def _folder_box(self) -> QGroupBox:
        box = QGroupBox(tr("Results"), self)
        self.folder = QgsFileWidget(box)
        self.folder.setObjectName("misoDefaultFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for the results"))
        self.folder.setToolTip(
            tr(
                "Where the maps of the panel and the sample project go, unless another folder is chosen there. "
                "@project_folder/maps is a folder beside the saved project. Left empty: {folder}."
            ).format(folder=settings.documents_folder())
        )
        self.folder.lineEdit().setPlaceholderText(settings.documents_folder())
        self.folder.lineEdit().setAccessibleName(tr("Default folder"))
        self.folder.fileChanged.connect(lambda _path: self._judge())
        self.folder_note = TextLabel("misoFolderNote", box)
        form = _form(box)
        form.addRow(_label(tr("Default folder"), self.folder.lineEdit(), self.folder.toolTip()), self.folder)
        form.addRow(self.folder_note)
        return box

    def _defaults_box(self) -> QGroupBox:
        box = QGroupBox(tr("New maps in the panel start with"), self)
        self.pixel_size = QDoubleSpinBox(box)
        self.pixel_size.setObjectName("misoDefaultPixelSize")
        self.pixel_size.setRange(MIN_PIXEL_SIZE, MAX_PIXEL_SIZE)
        self.pixel_size.setDecimals(2)
        self.pixel_size.setSuffix(tr(" m"))
        self.pixel_size.setToolTip(tr("Pixel size of the map. Below 10 m there are more pixels, not more detail."))
        self.threshold = ThresholdChoice(box)
        self.threshold.combo.setObjectName("misoDefaultThreshold")
        self.threshold.own.setObjectName("misoDefaultOwnThreshold")
        self.encoding = QuietComboBox(box)
        self.encoding.setObjectName("misoDefaultEncoding")
        self.encoding.setToolTip(
            tr("How probabilities are stored: as whole percent, or as fractions for further computation.")
        )
        for key, text in zip(ENCODINGS, (tr("Whole percent (1 byte)"), tr("Fractions 0 to 1 (4 bytes)"))):
            self.encoding.addItem(text, key)
        self.device = QuietComboBox(box)
        self.device.setObjectName("misoDefaultDevice")
        self.device.setToolTip(
            tr(
                "Where the model runs. Automatic takes a GPU when the engine can use one, else the processor. Check "
                "tells which the engine offers."
            )
        )
        for name in DEVICES:
            self.device.addItem(tr("automatic") if name == "auto" else name, name)
        form = _form(box)
        form.addRow(_label(tr("Pixel size"), self.pixel_size), self.pixel_size)
        form.addRow(_label(tr("Permafrost from"), self.threshold.combo), self.threshold)
        form.addRow(_label(tr("Values"), self.encoding), self.encoding)
        form.addRow(_label(tr("Device"), self.device), self.device)
        return box

    def _limits_box(self) -> QGroupBox:
        box = QGroupBox(tr("Limits of every map"), self)
        self.threads = QSpinBox(box)
        self.threads.setObjectName("misoThreadLimit")
        self.threads.setRange(0, settings.MAX_THREADS)
        self.threads.setSpecialValueText(tr("no limit ({count} here)").format(count=os.cpu_count() or 1))
        self.threads.setToolTip(
            tr("How many threads of the processor the engine may use at most, whatever is asked for in a run.")
        )
        self.memory = _MemoryBox(box)
        self.memory.setObjectName("misoMemoryLimit")
        self.memory.setToolTip(
            tr(
                "How much memory a map may take. The engine cuts the area into smaller parts to stay below, and a map "
                "that takes more all the same ends with a message. The bundled model needs about 850 MB; no map does "
                "with less than {least} MB."
            ).format(least=settings.MIN_MEMORY_MB)
        )
        note = QLabel(tr("Limits take effect with the next map, also for the toolbox, models and scripts."), box)
        note.setWordWrap(True)
        form = _form(box)
        form.addRow(_label(tr("Threads"), self.threads), self.threads)
        form.addRow(_label(tr("Memory"), self.memory), self.memory)
        form.addRow(note)
        return box

    def _restore_row(self) -> QHBoxLayout:
        self.restore_button = QPushButton(tr("Restore defaults"), self)
        self.restore_button.setObjectName("misoRestoreDefaults")
        self.restore_button.setToolTip(tr("Show the values MISO comes with on this page. OK stores them."))
        self.restore_button.clicked.connect(self.restore_defaults)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.restore_button)
        return row

    # -- values --------------------------------------------------------------------------------------------------------

    def _show_settings(self) -> None:
        kept = self._settings
        folder = kept.default_folder
        self.python.setFilePath(kept.engine_python)
        self.folder.setFilePath("" if folder == settings.documents_folder() else folder)
        self.pixel_size.setValue(kept.default_pixel_size)
        self.threshold.set_value(kept.default_threshold)
        self.encoding.setCurrentIndex(self.encoding.findData(kept.default_encoding))
        self.device.setCurrentIndex(self.device.findData(kept.default_device))
        self.threads.setValue(kept.threads)
        self.memory.setValue(kept.memory_mb)
        self._judge()

    def restore_defaults(self) -> None:
        """Show the values a fresh profile has; nothing is stored yet."""
        self.python.setFilePath("")
        self.folder.setFilePath("")
        self.pixel_size.setValue(settings.PIXEL_SIZE)
        self.threshold.set_value(settings.THRESHOLD)
        self.encoding.setCurrentIndex(self.encoding.findData(settings.ENCODING))
        self.device.setCurrentIndex(self.device.findData(settings.DEVICE))
        self.threads.setValue(0)
        self.memory.setValue(0)

    def problems(self) -> List[MisoError]:
        """What keeps entries of the page from being used."""
        return [problem for problem in (self._python_problem(), self._folder_problem()) if problem is not None]

    def isValid(self) -> bool:
        # Newer versions of QGIS ask before they close the options.
        return not self.problems()

    def apply(self) -> None:
        """Store what can be used; the message bar names what was left as it was."""
        kept = self._settings
        python, folder = self._python_problem(), self._folder_problem()
        self.engine.apply()
        if python is None:
            kept.engine_python = self.python.filePath()
        if folder is None:
            kept.default_folder = self.folder.filePath()
        kept.default_pixel_size = self.pixel_size.value()
        kept.default_threshold = self.threshold.value()
        kept.default_encoding = self.encoding.currentData()
        kept.default_device = self.device.currentData()
        kept.threads = self.threads.value()
        kept.memory_mb = self.memory.value()
        for problem in (python, folder):
            if problem is not None:
                self._tell(problem)

    def _tell(self, problem: MisoError) -> None:
        """Name a problem in the main window's message bar: the page is closing."""
        if self._iface is not None:
            text = tr("{problem} The setting is left as it was.").format(problem=problem.message)
            show_error(self._iface.messageBar(), MisoError(problem.code, text, problem.hint))

    # -- judging -------------------------------------------------------------------------------------------------------

    def _python_problem(self) -> Optional[MisoError]:
        text = self.python.filePath().strip()
        if not text:
            return None
        try:
            find_python(text, environ={})
        except MisoError:
            return MisoError(
                "engine.missing",
                tr("The interpreter {path!r} is no program.").format(path=text),
                tr("Choose the python program of an environment with the engine's packages, or leave it empty."),
            )
        return None

    def _folder_problem(self) -> Optional[MisoError]:
        text = self.folder.filePath().strip()
        if not text or text.startswith("@"):
            return None
        path = os.path.expanduser(text)
        problem = ""
        if not os.path.isabs(path):
            problem = tr("The folder {path!r} is not a whole path.")
        elif os.path.exists(path) and not os.path.isdir(path):
            problem = tr("The folder {path!r} is a file.")
        elif not _can_be_made(path):
            problem = tr("Nothing can be written to the folder {path!r}.")
        if not problem:
            return None
        hint = tr("Choose a folder you may write to, or leave it empty.")
        return MisoError("folder.unusable", problem.format(path=text), hint)

    def _judge(self) -> None:
        python, folder = self._python_problem(), self._folder_problem()
        self.engine_note.say(self._overruled() if python is None else str(python))
        self.folder_note.say("" if folder is None else str(folder))

    def _overruled(self) -> str:
        """What to know when an environment variable goes before the field; else nothing."""
        named = os.environ.get(PYTHON_VARIABLE, "").strip()
        if not named or named == self.python.filePath().strip():
            return ""
        return tr("Maps use {path}: the environment variable {variable} goes before this setting.").format(
            path=named, variable=PYTHON_VARIABLE
        )

    def _python_changed(self, _path: str) -> None:
        self._forget_check()
        self._judge()

    # -- the engine ----------------------------------------------------------------------------------------------------

    def _check_engine(self) -> None:
        try:
            # What the field names, not what a variable would put in its place: that is told beside it.
            variables = {name: value for name, value in os.environ.items() if name != PYTHON_VARIABLE}
            python = find_python(self.python.filePath(), environ=variables)
        except MisoError as problem:
            self.engine_note.say(str(problem))
            return
        self._forget_check()
        self.check_button.setEnabled(False)
        self.engine_note.say(tr("Starting the engine..."))
        self._check = _EngineCheck(python)
        self.destroyed.connect(self._check.stop)
        self._timer.start()

    def _open_help(self) -> None:
        open_address(QUrl(help_pages.address(help_pages.OPTIONS)))

    def _make_report(self) -> None:
        self.report_button.setEnabled(False)
        made = make_report(self.python.filePath().strip(), self.window(), self._report_made)
        self.destroyed.connect(made.stop)

    def _report_made(self) -> None:
        self.report_button.setEnabled(True)

    def _look(self) -> None:
        if self._check is not None and self._check.answer is not None:
            self.engine_note.say(" ".join(filter(None, (self._check.answer, self._overruled()))))
            self._forget_check()

    def _forget_check(self) -> None:
        self._timer.stop()
        self.check_button.setEnabled(True)
        if self._check is not None:
            self._check.stop()
            self._check = None


class _MemoryBox(QSpinBox):
    """Megabytes, or 0 for the engine's own measure; nothing between 0 and the least a map can do with."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setRange(0, settings.MAX_MEMORY_MB)
        self.setSingleStep(256)
        self.setSuffix(tr(" MB"))
        self.setSpecialValueText(tr("automatic (about 1.2 GB)"))
        self.editingFinished.connect(self._round)

    def stepBy(self, steps: int) -> None:
        before = self.value()
        super().stepBy(steps)
        if 0 < self.value() < settings.MIN_MEMORY_MB:
            self.setValue(settings.MIN_MEMORY_MB if before == 0 else 0)

    def _round(self) -> None:
        if 0 < self.value() < settings.MIN_MEMORY_MB:
            self.setValue(settings.MIN_MEMORY_MB)


def _form(box: QGroupBox) -> QFormLayout:
    form = QFormLayout(box)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _label(text: str, buddy: QWidget, hint: str = "") -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    label.setToolTip(hint or buddy.toolTip())
    return label


def _can_be_made(path: str) -> bool:
    """Whether the folder, or the nearest one above it that exists, may be written to."""
    while not os.path.isdir(path):
        above = os.path.dirname(path)
        if above == path or os.path.exists(path):
            return False
        path = above
    return os.access(path, os.W_OK)

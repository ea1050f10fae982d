"""The dock's third page: model, tasks, what is written and where, and how it is computed."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.gui.threshold_choice import ThresholdChoice
from miso_qgis.gui.widgets import QuietComboBox, TextLabel, icon, in_two_columns
from miso_qgis.language import speak
from miso_qgis.processing.map_parameters import MAX_THREADS, TASKS, installed_models
from miso_qgis.protocol import (
    DEFAULT_MODEL,
    DEVICES,
    ENCODINGS,
    MAX_PIXEL_SIZE,
    MIN_PIXEL_SIZE,
    OUTPUT_KINDS,
    PRECISIONS,
)
from miso_qgis.translation import tr

#: What the panel shows where a parameter is not given.
DEFAULTS: Dict[str, Any] = {
    "MODEL": DEFAULT_MODEL,
    "TASKS": list(TASKS),
    "PIXEL_SIZE": 10.0,
    "THRESHOLD": "0.5",
    "OUTPUTS": list(OUTPUT_KINDS),
    "ENCODING": "percent",
    "DEVICE": "auto",
    "PRECISION": "auto",
    "THREADS": 0,
    "FOLDER": "",
    "NAME": "miso",
    "LOAD": True,
    "RESUME": False,
}


class OptionsPanel(QWidget):
    """Everything of a run but its sources and its area."""

    changed = pyqtSignal()
    #: The user asks for the card of the model with this name or path.
    card_wanted = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._model_box())
        column.addWidget(self._map_box())
        column.addWidget(self._folder_box())
        column.addWidget(self._computing_box())
        column.addStretch(1)
        self.set_parameters({})

    # -- the widgets ---------------------------------------------------------------------------------------------------

    def _model_box(self) -> QGroupBox:
        box = QGroupBox(tr("Model"), self)
        self.model = QuietComboBox(box)
        self.model.setObjectName("misoModel")
        self.model.setEditable(True)
        self.model.setInsertPolicy(QuietComboBox.InsertPolicy.NoInsert)
        self.model.addItems(installed_models())
        self.model.setToolTip(tr("An installed model, or the path of an .onnx file that meets the model contract."))
        self.model.setAccessibleName(tr("Model"))
        self.model.currentTextChanged.connect(lambda _text: self._tell())
        self.card_button = QToolButton(box)
        self.card_button.setObjectName("misoModelCard")
        self.card_button.setIcon(icon("model_card"))
        self.card_button.setIconSize(QSize(16, 16))
        self.card_button.setToolTip(tr("Model card: what the model was trained on and how well it does."))
        self.card_button.clicked.connect(lambda: self.card_wanted.emit(self.model.currentText().strip()))
        row = QHBoxLayout()
        row.addWidget(self.model, 1)
        row.addWidget(self.card_button)
        self.caveat = TextLabel("misoCaveat", box)
        self.tasks = _checks(
            self,
            "misoTask_",
            (
                ("nsp", tr("Near-surface permafrost"), tr("Permafrost within 1 m of the surface: present or absent.")),
                ("order", tr("Soil order"), tr("The orders of USDA Soil Taxonomy.")),
            ),
        )
        column = QVBoxLayout(box)
        column.addLayout(row)
        column.addWidget(self.caveat)
        for check in self.tasks.values():
            check.clicked.connect(lambda _on, clicked=check: self._keep_one_task(clicked))
            column.addWidget(check)
        return box

    def _map_box(self) -> QGroupBox:
        box = QGroupBox(tr("Map"), self)
        self.pixel_size = QDoubleSpinBox(box)
        self.pixel_size.setObjectName("misoPixelSize")
        self.pixel_size.setRange(MIN_PIXEL_SIZE, MAX_PIXEL_SIZE)
        self.pixel_size.setDecimals(2)
        self.pixel_size.setSuffix(tr(" m"))
        self.pixel_size.setToolTip(tr("Pixel size of the map. Below 10 m there are more pixels, not more detail."))
        self.pixel_size.valueChanged.connect(lambda _value: self._tell())
        self.threshold = ThresholdChoice(box)
        self.threshold.changed.connect(self._tell)
        self.encoding = _combo(
            self,
            "misoEncoding",
            (("percent", tr("Whole percent (1 byte)")), ("float", tr("Fractions 0 to 1 (4 bytes)"))),
            tr("How probabilities are stored: as whole percent, or as fractions for further computation."),
        )
        self.outputs = _checks(
            self,
            "misoOutput_",
            (
                ("probability", tr("Probability"), tr("The probability of every class.")),
                ("class", tr("Class"), tr("The class of every pixel.")),
                ("confidence", tr("Confidence"), tr("How clear the most probable class is.")),
                (
                    "applicability",
                    tr("Applicability"),
                    tr("How alike the inputs are to what the model was trained on."),
                ),
            ),
        )
        checks = in_two_columns(list(self.outputs.values()), 260)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(tr("Pixel size"), self.pixel_size), self.pixel_size)
        form.addRow(_label(tr("Permafrost from"), self.threshold.combo), self.threshold)
        form.addRow(_label(tr("Values"), self.encoding), self.encoding)
        form.addRow(checks)
        return box

    def _folder_box(self) -> QGroupBox:
        box = QGroupBox(tr("Results"), self)
        self.folder = QgsFileWidget(box)
        self.folder.setObjectName("misoFolder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(tr("Folder for the results"))
        self.folder.setToolTip(
            tr("The rasters and the record of the run go here. @project_folder/maps is a folder beside the project.")
        )
        self.folder.lineEdit().setAccessibleName(tr("Folder"))
        self.folder.fileChanged.connect(lambda _path: self._tell())
        self.name = QLineEdit(box)
        self.name.setObjectName("misoName")
        self.name.setToolTip(tr("Begins the files' names and names the group of layers. A taken one is numbered."))
        self.name.textChanged.connect(lambda _text: self._tell())
        self.load = _check("misoLoad", tr("Add results to project"), tr("As one group with legends."))
        self.load.toggled.connect(lambda _on: self._tell())
        self.resume = _check(
            "misoResume",
            tr("Continue a stopped run"),
            tr("Continue the run of this name and folder that ended before it was whole, if there is one."),
        )
        self.resume.toggled.connect(lambda _on: self._tell())
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(tr("Folder"), self.folder.lineEdit(), self.folder.toolTip()), self.folder)
        form.addRow(_label(tr("Name"), self.name), self.name)
        form.addRow(self.load)
        form.addRow(self.resume)
        return box

    def _computing_box(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(tr("Computing"), self)
        box.setObjectName("misoComputing")
        self.device = _combo(
            self,
            "misoDevice",
            tuple((name, tr("automatic") if name == "auto" else name) for name in DEVICES),
            tr("Where the model runs. Automatic takes a GPU when the engine can use one, else the processor."),
        )
        self.precision = _combo(
            self,
            "misoPrecision",
            tuple((name, tr("automatic") if name == "auto" else name) for name in PRECISIONS),
            tr("Which form of a model that has two; float32 is the model itself, int8 is quicker on some processors."),
        )
        self.threads = QSpinBox(box)
        self.threads.setObjectName("misoThreads")
        self.threads.setRange(0, MAX_THREADS)
        self.threads.setSpecialValueText(tr("automatic"))
        self.threads.setToolTip(tr("How many threads of the processor the map may use."))
        self.threads.valueChanged.connect(lambda _value: self._tell())
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(tr("Device"), self.device), self.device)
        form.addRow(_label(tr("Precision"), self.precision), self.precision)
        form.addRow(_label(tr("Threads"), self.threads), self.threads)
        box.setCollapsed(True)
        return box

    # -- parameters ----------------------------------------------------------------------------------------------------

    def parameters(self) -> Dict[str, Any]:
        """The algorithm's parameters from MODEL to LOAD, all of them."""
        return {
            "MODEL": self.model.currentText().strip(),
            "TASKS": _checked(self.tasks),
            "PIXEL_SIZE": self.pixel_size.value(),
            "THRESHOLD": self.threshold.value(),
            "OUTPUTS": _checked(self.outputs),
            "ENCODING": self.encoding.currentData(),
            "DEVICE": self.device.currentData(),
            "PRECISION": self.precision.currentData(),
            "THREADS": self.threads.value(),
            "FOLDER": self.folder.filePath().strip(),
            "NAME": self.name.text(),
            "LOAD": self.load.isChecked(),
            "RESUME": self.resume.isChecked(),
        }

    def set_parameters(self, parameters: Mapping[str, Any]) -> None:
        """Show these parameters; what is not among them becomes its default."""
        shown = {**DEFAULTS, **{name: value for name, value in parameters.items() if name in DEFAULTS}}
        blocker = QSignalBlocker(self)
        self.model.setCurrentText(str(shown["MODEL"] or DEFAULT_MODEL))
        _set_checked(self.tasks, shown["TASKS"] or TASKS)
        self.pixel_size.setValue(float(shown["PIXEL_SIZE"]))
        self.threshold.set_value(str(shown["THRESHOLD"]))
        _set_checked(self.outputs, shown["OUTPUTS"])
        _set_data(self.encoding, shown["ENCODING"], ENCODINGS)
        _set_data(self.device, shown["DEVICE"], DEVICES)
        _set_data(self.precision, shown["PRECISION"], PRECISIONS)
        self.threads.setValue(int(shown["THREADS"]))
        self.folder.setFilePath(str(shown["FOLDER"]))
        self.name.setText(str(shown["NAME"]))
        self.load.setChecked(bool(shown["LOAD"]))
        self.resume.setChecked(bool(shown["RESUME"]))
        del blocker
        self.changed.emit()

    def show_plan(self, plan: Optional[Mapping[str, Any]]) -> None:
        """Show the model's own caveat, and which device and form of it would be used."""
        if plan is None:
            self.caveat.say("")
            return
        self.caveat.say(speak(str(plan["model"]["caveat"])))
        self.device.setItemText(0, tr("automatic ({device})").format(device=plan["device"]))
        offered = {str(device["id"]): device for device in plan["devices"]}
        for index in range(1, self.device.count()):
            name = str(self.device.itemData(index))
            text = tr("{device}, not offered by this engine").format(device=name)
            if name in offered:
                found = offered[name]
                text = f"{name}: {found['hardware'] or found['name']}"
                if found["memory_mb"]:
                    text = tr("{device}, {memory:.0f} GB").format(device=text, memory=found["memory_mb"] / 1024)
            self.device.setItemText(index, text)
            self.device.setItemData(index, text, Qt.ItemDataRole.ToolTipRole)
        self.precision.setItemText(0, tr("automatic ({form})").format(form=plan["precision"]))
        if self.device.currentData() != "auto":
            self.device.setItemText(0, tr("automatic"))
        if self.precision.currentData() != "auto":
            self.precision.setItemText(0, tr("automatic"))

    def _keep_one_task(self, clicked: QCheckBox) -> None:
        # No task at all means every task to the algorithm, which nobody expects who has just switched one off.
        if not _checked(self.tasks):
            clicked.setChecked(True)

    def _tell(self) -> None:
        self.changed.emit()


def _label(text: str, buddy: QWidget, hint: str = "") -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    label.setToolTip(hint or buddy.toolTip())
    return label


def _check(name: str, text: str, hint: str) -> QCheckBox:
    check = QCheckBox(text)
    check.setObjectName(name)
    check.setToolTip(hint)
    return check


def _checks(panel: OptionsPanel, prefix: str, entries: Sequence[Tuple[str, str, str]]) -> Dict[str, QCheckBox]:
    made: Dict[str, QCheckBox] = {}
    for key, text, hint in entries:
        made[key] = _check(prefix + key, text, hint)
        made[key].toggled.connect(lambda _on: panel._tell())
    return made


def _checked(checks: Mapping[str, QCheckBox]) -> List[str]:
    return [key for key, check in checks.items() if check.isChecked()]


def _set_checked(checks: Mapping[str, QCheckBox], wanted: Sequence[str]) -> None:
    for key, check in checks.items():
        check.setChecked(key in wanted)


def _combo(panel: OptionsPanel, name: str, entries: Sequence[Tuple[str, str]], hint: str) -> QuietComboBox:
    combo = QuietComboBox(panel)
    combo.setObjectName(name)
    combo.setToolTip(hint)
    for key, text in entries:
        combo.addItem(text, key)
    combo.currentIndexChanged.connect(lambda _index: panel._tell())
    return combo


def _set_data(combo: QuietComboBox, value: Any, allowed: Sequence[str]) -> None:
    combo.setCurrentIndex(combo.findData(value if value in allowed else allowed[0]))

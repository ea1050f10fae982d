"""The dock's page of accuracy: which map, which observations, and what came out."""

from __future__ import annotations

import json
import os
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.gui.layer_picker import LayerPicker
from miso_qgis.gui.widgets import QuietComboBox, TextLabel, icon
from miso_qgis.language import speak
from miso_qgis.requests.assess import DEPTH_UNITS, DESIGNS, MAX_BLOCK, MIN_BLOCK
from miso_qgis.translation import tr

#: What the panel shows where a parameter is not given.
DEFAULTS: Dict[str, Any] = {
    "RUN": "",
    "MAP": "",
    "TASK": "",
    "OBSERVATIONS": "",
    "LABEL_FIELD": "",
    "DEPTH_FIELD": "",
    "DEPTH_UNIT": "cm",
    "FILTERS": "",
    "PRESENCE_ONLY": False,
    "DESIGN": "none",
    "REGIONS": "",
    "REGION_FIELD": "",
    "BLOCK_SIZE": 10_000.0,
    "NAME": "assess",
}
#: Names of columns, in lower case, that say what they hold: task, depth and its unit.
_LABELS = {
    "nsp": "nsp",
    "permafrost": "nsp",
    "near_surface_permafrost": "nsp",
    "tax_order": "order",
    "taxorder": "order",
    "soil_order": "order",
    "order": "order",
}
_DEPTHS = {"depth_cm": "cm", "depth_m": "m", "depth_in": "in", "depth": "cm", "obs_depth": "cm", "probe_depth": "cm"}


class AccuracyPanel(QWidget):
    """Everything of an assessment but the folder, which is that of the maps."""

    changed = pyqtSignal()
    run_wanted = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        kinds = QgsMapLayerProxyModel.Filter
        self.map = LayerPicker("misoAssessedMap", tr("Map"), kinds.RasterLayer, self)
        self.map.setToolTip(
            tr(
                "A layer of a run stands for the run and the task it shows. Any other raster of classes or "
                "probabilities can be assessed too; or choose the .json file of a run."
            )
        )
        self.task = self._choice("misoAssessedTask", ("", "nsp", "order"), tr("Which of the run's maps is assessed."))
        self.task.setEditable(True)
        self.task.lineEdit().setPlaceholderText(tr("as the layer shows"))
        self.observations = LayerPicker("misoObservations", tr("Observations"), kinds.VectorLayer, self)
        self.observations.setToolTip(tr("Points in any CRS. The parts of a multipoint count one by one."))
        self.label_field = self._field("misoLabelField", tr("The column with the observed class."))
        self.depth_field = self._field(
            "misoDepthField",
            tr("How deep was dug or probed: an absence of permafrost counts only where this is 1 m or more."),
        )
        self.depth_unit = self._choice("misoDepthUnit", DEPTH_UNITS, tr("Unit of that column."))
        self.presence_only = QCheckBox(tr("Observations are presences only"), self)
        self.presence_only.setObjectName("misoPresenceOnly")
        self.presence_only.setToolTip(tr("They say where something is and not where it is not: only recall is given."))
        self.name = QLineEdit(self)
        self.name.setObjectName("misoAssessName")
        self.name.setToolTip(tr("Begins the files' names and names the layer. A taken one is numbered."))
        self.run_button = QPushButton(icon("assess_map"), tr("Assess"), self)
        self.run_button.setObjectName("misoAssess")
        self.run_button.setToolTip(tr("Compare the map with the observations. While a run is being made, it waits."))
        self.run_button.clicked.connect(self.run_wanted)
        self.note = TextLabel("misoAssessNote", self)
        self.figures = QTableWidget(0, 3, self)
        self.figures.setObjectName("misoFigures")
        self.figures.setHorizontalHeaderLabels([tr("Figure"), tr("Value"), tr("95 % interval")])
        self.figures.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.figures.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.figures.verticalHeader().hide()
        self.figures.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.figures.setMinimumHeight(220)
        self.figures.hide()
        form = _form(QFormLayout())
        for title, widget, buddy in (
            (tr("Map"), self.map, self.map.combo),
            (tr("Task"), self.task, self.task),
            (tr("Observations"), self.observations, self.observations.combo),
            (tr("Class"), self.label_field, self.label_field),
            (tr("Depth"), self.depth_field, self.depth_field),
            (tr("Depth unit"), self.depth_unit, self.depth_unit),
        ):
            form.addRow(_label(title, buddy), widget)
        form.addRow(self.presence_only)
        form.addRow(_label(tr("Name"), self.name), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(form)
        column.addWidget(self.run_button)
        column.addWidget(self.note)
        column.addWidget(self.figures)
        column.addWidget(self._sample_box())
        column.addStretch(1)
        self.map.changed.connect(self._enable)
        self.observations.changed.connect(self._observations_changed)
        self.regions.changed.connect(self._regions_changed)
        for combo in (self.label_field, self.depth_field, self.task):
            combo.editTextChanged.connect(lambda _text: self._enable())
        self.set_parameters({})

    def _sample_box(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(tr("Sample, regions and blocks"), self)
        box.setObjectName("misoAssessSample")
        self.design = self._choice(
            "misoDesign",
            DESIGNS,
            tr(
                "Areas adjusted for the map's errors, with intervals, are given only for a probability sample: simple "
                "(random), systematic, or stratified by the classes of this map. none for everything else."
            ),
        )
        self.filters = QLineEdit(box)
        self.filters.setObjectName("misoFilters")
        self.filters.setPlaceholderText("quality <= 30; seen_on >= 2010-01-01")
        self.filters.setToolTip(tr("Only observations for which all of these hold: FIELD OP VALUE, separated by “;”."))
        regions = QgsMapLayerProxyModel.Filter.PolygonLayer
        self.regions = LayerPicker("misoRegions", tr("Regions"), regions, box)
        self.regions.setToolTip(tr("Polygons to give figures for, such as ecoregions or permafrost zones."))
        self.region_field = self._field("misoRegionField", tr("The column that names a region."))
        self.block_size = QDoubleSpinBox(box)
        self.block_size.setObjectName("misoBlockSize")
        self.block_size.setRange(MIN_BLOCK / 1000.0, MAX_BLOCK / 1000.0)
        self.block_size.setDecimals(2)
        self.block_size.setSuffix(tr(" km"))
        self.block_size.setToolTip(
            tr(
                "Intervals come from drawing whole squares of this side: observations near each other are no "
                "independent evidence. None is given for fewer than 10 squares."
            )
        )
        form = _form(QFormLayout(box))
        for title, widget, buddy in (
            (tr("Design"), self.design, self.design),
            (tr("Filters"), self.filters, self.filters),
            (tr("Regions"), self.regions, self.regions.combo),
            (tr("Region"), self.region_field, self.region_field),
            (tr("Blocks"), self.block_size, self.block_size),
        ):
            form.addRow(_label(title, buddy), widget)
        box.setCollapsed(True)
        return box

    def _choice(self, name: str, entries: Tuple[str, ...], hint: str) -> QuietComboBox:
        combo = QuietComboBox(self)
        combo.setObjectName(name)
        combo.addItems(list(entries))
        combo.setToolTip(hint)
        return combo

    def _field(self, name: str, hint: str) -> QuietComboBox:
        combo = self._choice(name, (), hint)
        combo.setEditable(True)  # a file that is no layer of the project shows its columns to the engine only
        combo.setInsertPolicy(QuietComboBox.InsertPolicy.NoInsert)
        return combo

    # -- parameters ----------------------------------------------------------------------------------------------------

    def parameters(self) -> Dict[str, Any]:
        """The parameters of miso:assessmap that this page decides, without those that are empty."""
        shown = self.map.value()
        run = os.path.splitext(shown)[1].lower() == ".json"
        regions = self.regions.value()
        found = {
            "RUN": shown if run else "",
            "MAP": "" if run else shown,
            "TASK": self.task.currentText().strip(),
            "OBSERVATIONS": self.observations.value(),
            "LABEL_FIELD": self.label_field.currentText().strip(),
            "DEPTH_FIELD": self.depth_field.currentText().strip(),
            "DEPTH_UNIT": self.depth_unit.currentText(),
            "FILTERS": self.filters.text().strip(),
            "PRESENCE_ONLY": self.presence_only.isChecked(),
            "DESIGN": self.design.currentText(),
            "REGIONS": regions,
            "REGION_FIELD": self.region_field.currentText().strip() if regions else "",
            "BLOCK_SIZE": 1000.0 * self.block_size.value(),
            "NAME": self.name.text(),
        }
        return {name: value for name, value in found.items() if value not in ("", None)}

    def set_parameters(self, parameters: Mapping[str, Any]) -> None:
        """Show these parameters; what is not among them becomes its default."""
        shown = {**DEFAULTS, **{name: value for name, value in parameters.items() if name in DEFAULTS}}
        blocker = QSignalBlocker(self)
        self.map.set_value(str(shown["RUN"] or shown["MAP"]))
        self.observations.set_value(str(shown["OBSERVATIONS"]))
        self.regions.set_value(str(shown["REGIONS"]))
        for combo, name in (
            (self.task, "TASK"),
            (self.label_field, "LABEL_FIELD"),
            (self.depth_field, "DEPTH_FIELD"),
            (self.region_field, "REGION_FIELD"),
            (self.depth_unit, "DEPTH_UNIT"),
            (self.design, "DESIGN"),
        ):
            if combo.isEditable():
                combo.setCurrentText(str(shown[name]))
            else:
                combo.setCurrentIndex(max(0, combo.findText(str(shown[name]))))
        self.filters.setText(str(shown["FILTERS"]))
        self.presence_only.setChecked(bool(shown["PRESENCE_ONLY"]))
        self.block_size.setValue(float(shown["BLOCK_SIZE"]) / 1000.0)
        self.name.setText(str(shown["NAME"]))
        self._enable()
        del blocker
        self.changed.emit()

    # -- changes -------------------------------------------------------------------------------------------------------

    def _observations_changed(self) -> None:
        """Offer the columns of the chosen layer, and take those whose names say what they hold."""
        names = _columns(self.observations)
        _offer(self.label_field, names)
        _offer(self.depth_field, names)
        lower = {name.lower(): name for name in names}
        label = next((name for name in _LABELS if name in lower), "")
        if label:
            self.label_field.setCurrentText(lower[label])
            self.task.setCurrentText(_LABELS[label])
        depth = next((name for name in _DEPTHS if name in lower), "")
        if depth:
            self.depth_field.setCurrentText(lower[depth])
            self.depth_unit.setCurrentText(_DEPTHS[depth])
        self._enable()

    def _regions_changed(self) -> None:
        _offer(self.region_field, _columns(self.regions))
        self._enable()

    def _enable(self) -> None:
        self.depth_unit.setEnabled(bool(self.depth_field.currentText().strip()))
        self.region_field.setEnabled(bool(self.regions.value()))
        label = self.label_field.currentText().strip()
        self.run_button.setEnabled(bool(self.map.value() and self.observations.value() and label))
        self.changed.emit()

    # -- what came out -------------------------------------------------------------------------------------------------

    def show_record(self, path: str) -> None:
        """Show the figures of an assessment's record."""
        try:
            with open(path, encoding="utf-8") as stream:
                record = json.load(stream)
            rows = figure_rows(record)
            figures = record["figures"]
            said = tr("{name}: {count} observations that count, in {blocks} blocks of {size:g} km. {note}").format(
                name=record["name"],
                count=figures["count"],
                blocks=figures["blocks"],
                size=figures["block_size_m"] / 1000.0,
                note=figures.get("interval_note") or "",
            )
        except (OSError, ValueError, KeyError, TypeError):
            self.figures.hide()
            self.note.say(tr("The record {path} cannot be read.").format(path=path))
            return
        self.note.say(said.strip())
        self.figures.setRowCount(len(rows))
        for row, texts in enumerate(rows):
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                self.figures.setItem(row, column, item)
        self.figures.show()


def figure_rows(record: Mapping[str, Any]) -> List[Tuple[str, str, str]]:
    """Title, value and interval of the figures of an assessment's record, prevalence beside what depends on it."""
    titles = {
        "accuracy": tr("Overall accuracy"),
        "balanced_accuracy": tr("Balanced accuracy"),
        "kappa": tr("Kappa"),
        "macro_f1": tr("Macro F1"),
        "weighted_f1": tr("Weighted F1"),
        "roc_auc": tr("Area under the ROC curve"),
        "pr_auc": tr("Area under the precision-recall curve"),
        "brier": tr("Brier score"),
        "ece": tr("Expected calibration error"),
        "log_loss": tr("Log loss"),
    }
    figures = record["figures"]
    rows = [_row(titles.get(name, name), figure) for name, figure in figures["scores"].items()]
    for entry in figures["classes"]:
        name = speak(str(entry["name"]))
        if entry.get("prevalence") is not None:
            rows.append((tr("{name}: prevalence").format(name=name), f"{entry['prevalence']:.3f}", ""))
        for key, text in (
            ("recall", tr("{name}: recall")),
            ("precision", tr("{name}: precision")),
            ("f1", tr("{name}: F1")),
        ):
            if entry.get(key) is not None:
                rows.append(_row(text.format(name=name), entry[key]))
    return rows


def _row(title: str, figure: Mapping[str, Any]) -> Tuple[str, str, str]:
    value, low, high = (figure[key] for key in ("value", "low", "high"))
    interval = "" if low is None or high is None else f"{low:.3f} – {high:.3f}"
    return title, "–" if value is None else f"{value:.3f}", interval


def _columns(picker: LayerPicker) -> List[str]:
    layer = picker.layer()
    return [field.name() for field in layer.fields()] if isinstance(layer, QgsVectorLayer) else []


def _offer(combo: QuietComboBox, names: List[str]) -> None:
    """These columns, and none before them; what was typed goes with the old layer."""
    combo.clear()
    combo.addItems(["", *names])


def _form(form: QFormLayout) -> QFormLayout:
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    label.setToolTip(buddy.toolTip())
    return label

"""The dock's first page: which layers or files are imagery, elevation and climate, and which of their bands is what."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Set

from qgis.core import QgsMapLayerProxyModel, QgsProject
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from miso_qgis.gui.band_table import INPUTS, BandTable
from miso_qgis.gui.layer_picker import LayerPicker
from miso_qgis.gui.preselect import suggest
from miso_qgis.gui.widgets import TextLabel
from miso_qgis.processing import texts
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr


class SourcesPanel(QWidget):
    """Pickers for the three sources, the table of bands, and scales and covariates for those who need them."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._bands: Dict[str, Any] = {}
        self._values: Dict[str, str] = {}
        self._left_out: Set[str] = set()
        self.pickers: Dict[str, LayerPicker] = {}
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for role, name, title, hint in (
            (
                "imagery",
                "misoImagery",
                tr("Imagery"),
                tr("Sentinel-2, nine bands of midsummer surface reflectance x 10000. May be left out."),
            ),
            (
                "elevation",
                "misoElevation",
                tr("Elevation"),
                tr("Elevation (m), ideally reaching 1 km beyond the area. May be left out."),
            ),
            (
                "climate",
                "misoClimate",
                tr("Climate"),
                tr(
                    "Annual precipitation (mm), summer warmth index (degC month) and January minimum temperature "
                    "(degC). May be left out."
                ),
            ),
        ):
            picker = LayerPicker(name, title, QgsMapLayerProxyModel.Filter.RasterLayer, self)
            picker.setToolTip(hint)
            picker.changed.connect(lambda role=role: self._source_changed(role))
            self.pickers[role] = picker
            label = QLabel(title)
            label.setToolTip(hint)
            label.setBuddy(picker.combo)
            form.addRow(label, picker)
        self.suggest_button = QPushButton(tr("Fill from project"))
        self.suggest_button.setObjectName("misoSuggest")
        self.suggest_button.setToolTip(tr("Choose the layers of the project that fit by the names of their bands."))
        self.suggest_button.clicked.connect(self._suggest_all)
        self.rematch_button = QPushButton(tr("Match again"))
        self.rematch_button.setObjectName("misoRematch")
        self.rematch_button.setToolTip(tr("Drop the bands you have chosen and match them by name and order again."))
        self.rematch_button.setEnabled(False)
        self.rematch_button.clicked.connect(self._rematch)
        buttons = QHBoxLayout()
        buttons.addWidget(self.suggest_button)
        buttons.addWidget(self.rematch_button)
        buttons.addStretch(1)
        self.table = BandTable(self)
        self.table.setMinimumHeight(150)
        self.table.bandsChosen.connect(self._bands_chosen)
        self.notes = TextLabel("misoSourceNotes", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(form)
        column.addLayout(buttons)
        column.addWidget(self.table, 1)
        column.addWidget(self.notes)
        column.addWidget(self._more())
        self._keep_tab_order()

    def _more(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(tr("Scales and covariates"), self)
        box.setObjectName("misoMoreSources")
        self.scales = QLineEdit()
        self.scales.setObjectName("misoScales")
        self.scales.setPlaceholderText("imagery=1-1000; climate=0.1")
        self.scales.setToolTip(
            tr(
                "What stored values are multiplied by and what is then added, where the file does not say so itself: "
                "imagery=1-1000; elevation=0.3048; climate=0.1"
            )
        )
        self.covariates = QLineEdit()
        self.covariates.setObjectName("misoCovariates")
        self.covariates.setPlaceholderText("swi_10=/data/wetness.tif")
        self.covariates.setToolTip(
            tr("Rasters that replace derived covariates: name=path, name=path:band or name=path:band*scale+offset")
        )
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(tr("Scales"), self.scales)
        form.addRow(tr("Covariates"), self.covariates)
        for edit in (self.scales, self.covariates):
            edit.textChanged.connect(self.changed)
        box.setCollapsed(True)
        return box

    def _keep_tab_order(self) -> None:
        order = [widget for picker in self.pickers.values() for widget in (picker.combo, picker.file_button)]
        order += [self.suggest_button, self.rematch_button, self.table, self.scales, self.covariates]
        for one, other in zip(order, order[1:]):
            self.setTabOrder(one, other)

    # -- parameters ----------------------------------------------------------------------------------------------------

    def parameters(self) -> Dict[str, Any]:
        """IMAGERY, ELEVATION, CLIMATE, BANDS, SCALES and COVARIATES of the algorithm, as far as they are given."""
        found: Dict[str, Any] = {role.upper(): picker.value() for role, picker in self.pickers.items()}
        bands = {role: self._bands[role] for role in INPUTS if role in self._bands and found[role.upper()]}
        found["BANDS"] = texts.bands_text(bands)
        found["SCALES"] = self.scales.text().strip()
        found["COVARIATES"] = self.covariates.text().strip()
        return {name: value for name, value in found.items() if value}

    def set_parameters(self, parameters: Mapping[str, Any]) -> None:
        """Show these parameters; what is not among them becomes empty."""
        blocker = QSignalBlocker(self)
        for role, picker in self.pickers.items():
            picker.set_value(str(parameters.get(role.upper()) or ""))
        self.scales.setText(str(parameters.get("SCALES") or ""))
        self.covariates.setText(str(parameters.get("COVARIATES") or ""))
        try:
            self._bands = dict(texts.bands(str(parameters.get("BANDS") or "")))
        except MisoError:  # from a project file that someone has edited
            self._bands = {}
        self.rematch_button.setEnabled(bool(self._bands))
        # Settings from elsewhere mean what they leave out, but an empty dock waits for layers.
        self._left_out = {role for role in self.pickers if parameters and role.upper() not in parameters}
        del blocker
        self.changed.emit()

    def suggest(self) -> None:
        """Choose layers of the project for the sources that have none, unless the user has left them out."""
        found = suggest(QgsProject.instance().mapLayers().values())
        for role, identifier in found.items():
            if not self.pickers[role].value() and role not in self._left_out:
                self.pickers[role].set_value(identifier)

    def _suggest_all(self) -> None:
        self._left_out = set()
        self.suggest()

    def show_plan(self, plan: Optional[Mapping[str, Any]]) -> None:
        """Show a plan's bands; None clears the table."""
        if plan is None:
            self.table.clear_plan()
        else:
            self.table.show_plan(plan)

    # -- changes -------------------------------------------------------------------------------------------------------

    def _source_changed(self, role: str) -> None:
        value, before = self.pickers[role].value(), self._values.get(role, "")
        self._values[role] = value
        # Emptied by the user, and not because its layer has left the project.
        if not value and not self.pickers[role].leaving and QgsProject.instance().mapLayer(before) is not None:
            self._left_out.add(role)
        elif value:
            self._left_out.discard(role)
        self._bands.pop(role, None)
        self.rematch_button.setEnabled(bool(self._bands))
        self.changed.emit()

    def _bands_chosen(self, role: str, bands: Any) -> None:
        self._bands[role] = tuple(bands)
        self.rematch_button.setEnabled(True)
        self.changed.emit()

    def _rematch(self) -> None:
        self._bands = {}
        self.rematch_button.setEnabled(False)
        self.changed.emit()

"""The dock's page of field sites: which layer or table, what is summed up around them, and a button that runs it."""

from __future__ import annotations

import os
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import QgsMapLayerProxyModel, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.gui.layer_picker import LayerPicker
from miso_qgis.gui.widgets import QuietComboBox, TextLabel, icon
from miso_qgis.processing.sites_inputs import TABLES
from miso_qgis.requests.sites import MAX_BUFFER, MAX_CHIP
from miso_qgis.translation import tr

#: What the panel shows where a parameter is not given.
DEFAULTS: Dict[str, Any] = {
    "SITES": "",
    "ID_FIELD": "",
    "BUFFER": 0.0,
    "CHIP_SIZE": 0,
    "THUMBNAILS": False,
    "X_FIELD": "",
    "Y_FIELD": "",
    "SITES_CRS": "",
    "NAME": "sites",
}


class SitesPanel(QWidget):
    """Everything of a run of sites but sources, model and folder, which are those of the map."""

    changed = pyqtSignal()
    run_wanted = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.picker = LayerPicker("misoSites", tr("Sites"), QgsMapLayerProxyModel.Filter.VectorLayer, self)
        self.picker.setToolTip(
            tr("Points or polygons in any CRS, or a table with coordinates (CSV, also degrees-minutes-seconds).")
        )
        self.picker.changed.connect(self._sites_changed)
        self.id_field = self._field("misoSitesId", tr("The column that names the sites; empty: looked for."))
        self.buffer = QDoubleSpinBox(self)
        self.buffer.setObjectName("misoSitesBuffer")
        self.buffer.setRange(0.0, MAX_BUFFER)
        self.buffer.setDecimals(1)
        self.buffer.setSuffix(tr(" m"))
        self.buffer.setSpecialValueText(tr("none"))
        self.buffer.setToolTip(
            tr("Metres around points that are summed up; polygons are taken as they are. None: the point's pixel.")
        )
        self.chip_size = QSpinBox(self)
        self.chip_size.setObjectName("misoSitesChips")
        self.chip_size.setRange(0, MAX_CHIP)
        self.chip_size.setSuffix(tr(" px"))
        self.chip_size.setSpecialValueText(tr("none"))
        self.chip_size.setToolTip(tr("The side of a small map that is cut out around every site, a GeoTIFF each."))
        self.thumbnails = QCheckBox(tr("A picture of every chip"))
        self.thumbnails.setObjectName("misoSitesThumbnails")
        self.thumbnails.setToolTip(tr("A PNG beside every chip."))
        self.name = QLineEdit(self)
        self.name.setObjectName("misoSitesName")
        self.name.setToolTip(tr("Begins the files' names and names the group of layers. A taken one is numbered."))
        self.run_button = QPushButton(icon("map_sites"), tr("Run at sites"), self)
        self.run_button.setObjectName("misoRunSites")
        self.run_button.setToolTip(tr("Find what the map says at the sites. While a run is being made, it waits."))
        self.run_button.clicked.connect(self.run_wanted)
        self.note = TextLabel("misoSitesNote", self)
        self.note.say(tr("Rasters, model, folder and device are those of the pages Data and Model."))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for title, widget, buddy in (
            (tr("Sites"), self.picker, self.picker.combo),
            (tr("Id field"), self.id_field, self.id_field),
            (tr("Buffer"), self.buffer, self.buffer),
            (tr("Chips"), self.chip_size, self.chip_size),
        ):
            form.addRow(_label(title, buddy), widget)
        form.addRow(self.thumbnails)
        form.addRow(_label(tr("Name"), self.name), self.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addLayout(form)
        column.addWidget(self.note)
        column.addWidget(self.run_button)
        column.addWidget(self._table_box())
        column.addStretch(1)
        self._keep_tab_order()
        self.buffer.valueChanged.connect(lambda _value: self.changed.emit())
        self.chip_size.valueChanged.connect(lambda _value: self._enable())
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.set_parameters({})

    def _table_box(self) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(tr("Table without geometries"), self)
        box.setObjectName("misoSitesTable")
        self.x_field = self._field("misoSitesX", tr("The column with longitude or easting; empty: looked for."))
        self.y_field = self._field("misoSitesY", tr("The column with latitude or northing; empty: looked for."))
        self.crs = QgsProjectionSelectionWidget(box)
        self.crs.setObjectName("misoSitesCrs")
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setNotSetText(tr("degrees (WGS 84)"))
        self.crs.setToolTip(tr("What the coordinates of the table are in."))
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_label(tr("X field"), self.x_field), self.x_field)
        form.addRow(_label(tr("Y field"), self.y_field), self.y_field)
        form.addRow(_label(tr("CRS"), self.crs), self.crs)
        box.setCollapsed(True)
        return box

    def _field(self, name: str, hint: str) -> QuietComboBox:
        combo = QuietComboBox(self)
        combo.setObjectName(name)
        combo.setEditable(True)  # a file that is no layer of the project shows its columns to the engine only
        combo.setInsertPolicy(QuietComboBox.InsertPolicy.NoInsert)
        combo.setToolTip(hint)
        return combo

    def _keep_tab_order(self) -> None:
        order = [
            self.picker.combo,
            self.picker.file_button,
            self.id_field,
            self.buffer,
            self.chip_size,
            self.thumbnails,
            self.name,
            self.run_button,
            self.x_field,
            self.y_field,
            self.crs,
        ]
        for one, other in zip(order, order[1:]):
            self.setTabOrder(one, other)

    # -- parameters ----------------------------------------------------------------------------------------------------

    def parameters(self) -> Dict[str, Any]:
        """The parameters of miso:mapsites that this page decides, without those that are empty."""
        crs = self.crs.crs()
        found = {
            "SITES": self.picker.value(),
            "ID_FIELD": self.id_field.currentText().strip(),
            "BUFFER": self.buffer.value(),
            "CHIP_SIZE": self.chip_size.value(),
            "THUMBNAILS": self.thumbnails.isChecked() and self.chip_size.value() > 0,
            "X_FIELD": self.x_field.currentText().strip(),
            "Y_FIELD": self.y_field.currentText().strip(),
            "SITES_CRS": crs.authid() or crs.toWkt() if crs.isValid() else "",
            "NAME": self.name.text(),
        }
        return {name: value for name, value in found.items() if value not in ("", None)}

    def set_parameters(self, parameters: Mapping[str, Any]) -> None:
        """Show these parameters; what is not among them becomes its default."""
        shown = {**DEFAULTS, **{name: value for name, value in parameters.items() if name in DEFAULTS}}
        blocker = QSignalBlocker(self)
        self.picker.set_value(str(shown["SITES"]))
        self._offer_fields()
        self.id_field.setCurrentText(str(shown["ID_FIELD"]))
        self.buffer.setValue(float(shown["BUFFER"]))
        self.chip_size.setValue(int(shown["CHIP_SIZE"]))
        self.thumbnails.setChecked(bool(shown["THUMBNAILS"]))
        self.x_field.setCurrentText(str(shown["X_FIELD"]))
        self.y_field.setCurrentText(str(shown["Y_FIELD"]))
        crs = self.crs.crs()
        crs.createFromUserInput(str(shown["SITES_CRS"]))
        self.crs.setCrs(crs)
        self.name.setText(str(shown["NAME"]))
        self._enable()
        del blocker
        self.changed.emit()

    # -- changes -------------------------------------------------------------------------------------------------------

    def _sites_changed(self) -> None:
        self._offer_fields()
        self._enable()

    def _offer_fields(self) -> None:
        """The columns of the chosen layer, and none before them; what was typed goes with the old layer."""
        layer = self.picker.layer()
        names: List[str] = []
        if isinstance(layer, QgsVectorLayer):
            names = [field.name() for field in layer.fields()]
        for combo in (self.id_field, self.x_field, self.y_field):
            combo.clear()
            combo.addItems(["", *names])

    def _enable(self) -> None:
        layer, value = self.picker.layer(), self.picker.value()
        flat = isinstance(layer, QgsVectorLayer) and not layer.isSpatial()
        text = os.path.splitext(value)[1].lower() in TABLES
        for widget in (self.x_field, self.y_field, self.crs):
            widget.setEnabled(flat or text)
        self.thumbnails.setEnabled(self.chip_size.value() > 0)
        self.run_button.setEnabled(bool(value))
        self.changed.emit()


def _label(text: str, buddy: QWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(buddy)
    label.setToolTip(buddy.toolTip())
    return label

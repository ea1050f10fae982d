"""A layer of the project or a file: QGIS's layer combo box with a button for files beside it."""

from __future__ import annotations

import os
from typing import List, Optional

from qgis.core import QgsApplication, QgsMapLayer, QgsMapLayerProxyModel, QgsProject, QgsProviderRegistry, QgsSettings
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QToolButton, QWidget

from miso_qgis.translation import tr

_LAST_FOLDER = "miso/last_source_folder"


class LayerPicker(QWidget):
    """Gives the id of a loaded layer or the path of a file, as Processing's parameters take them; "" for nothing."""

    changed = pyqtSignal()

    def __init__(
        self, name: str, title: str, kind: QgsMapLayerProxyModel.Filter, parent: Optional[QWidget] = None
    ) -> None:
        """`name` begins the widgets' object names, `title` is what is picked, `kind` which layers are offered."""
        super().__init__(parent)
        self._title = title
        self._raster = kind == QgsMapLayerProxyModel.Filter.RasterLayer
        #: While the chosen layer leaves the project: it was not the user who chose nothing.
        self.leaving = False
        # Before the combo box hears of it, which would go on to the next layer: one that nobody has chosen.
        QgsProject.instance().layersWillBeRemoved.connect(self._let_go)
        self.combo = QgsMapLayerComboBox(self)
        self.combo.setObjectName(name)
        self.combo.setFilters(kind)
        self.combo.setAllowEmptyLayer(True)
        self.combo.setShowCrs(True)
        self.combo.setMinimumContentsLength(8)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setAccessibleName(title)
        self.file_button = QToolButton(self)
        self.file_button.setObjectName(f"{name}File")
        self.file_button.setIcon(QgsApplication.getThemeIcon("/mActionFileOpen.svg"))
        self.file_button.setToolTip(tr("Choose a file instead of a layer of the project: {title}").format(title=title))
        self.file_button.clicked.connect(self._choose_file)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self.file_button)
        self.setFocusProxy(self.combo)
        self._last = ""
        self.combo.currentIndexChanged.connect(self._tell)

    def setToolTip(self, text: str) -> None:
        self.combo.setToolTip(text)

    def layer(self) -> Optional[QgsMapLayer]:
        """The chosen layer, None for a file or nothing."""
        return self.combo.currentLayer()

    def value(self) -> str:
        """The layer's id, the file's path, or ""."""
        layer = self.combo.currentLayer()
        if layer is not None:
            return str(layer.id())
        text = self.combo.currentText()
        return text if text in self.combo.additionalItems() else ""

    def set_value(self, value: str) -> None:
        """Choose a layer by its id, a file by its path, or nothing. The id of a layer that is gone chooses nothing."""
        layer = QgsProject.instance().mapLayer(value) if value else None
        if layer is not None:
            self.combo.setLayer(layer)
        elif value and (os.path.isabs(value) or "/" in value or value.startswith("@")):
            self.combo.setAdditionalItems([value])
            self.combo.setCurrentIndex(self.combo.findText(value))
        else:
            self.combo.setLayer(None)
        self._tell()

    def _let_go(self, layers: List[str]) -> None:
        if self._last in layers:
            self.leaving = True
            self.combo.setLayer(None)
            self.leaving = False

    def _tell(self, _index: int = 0) -> None:
        # The combo box also speaks up when a layer beside the chosen one comes or goes.
        if self.value() != self._last:
            self._last = self.value()
            self.changed.emit()

    def _choose_file(self) -> None:
        registry = QgsProviderRegistry.instance()
        kinds = registry.fileRasterFilters() if self._raster else registry.fileVectorFilters()
        folder = str(QgsSettings().value(_LAST_FOLDER, "") or QgsProject.instance().homePath())
        path, _ = QFileDialog.getOpenFileName(self, self._title, folder, kinds)
        if path:
            QgsSettings().setValue(_LAST_FOLDER, os.path.dirname(path))
            self.set_value(path)

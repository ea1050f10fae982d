"""The dock's page of results: the threshold of permafrost of the current run, and what is at a place."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGroupBox, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from miso_qgis.gui.threshold_panel import ThresholdPanel
from miso_qgis.gui.value_panel import ValuePanel
from miso_qgis.gui.value_tool import ValueTool
from miso_qgis.translation import tr


class ResultsPanel(QWidget):
    """Acts on the run of the layer that is chosen in QGIS's layer tree."""

    def __init__(self, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.threshold = ThresholdPanel()
        self.value = ValuePanel()
        self.tool_button = QToolButton()
        self.tool_button.setObjectName("misoUseValueTool")
        self.tool_button.setToolTip(tr("Click a place on a MISO map to see its probabilities and inputs."))
        self.tool_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.tool_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tool_button.setVisible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        box = QGroupBox(tr("Permafrost threshold"))
        inside = QVBoxLayout(box)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.threshold)
        column.addWidget(box)
        box = QGroupBox(tr("What is here?"))
        inside = QVBoxLayout(box)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.tool_button)
        inside.addWidget(self.value, 1)
        column.addWidget(box, 1)
        iface.currentLayerChanged.connect(self.follow)
        self.follow(iface.activeLayer())

    def follow(self, layer: Optional[QgsMapLayer]) -> None:
        """Act on the run of this layer. Without a current layer, as when a group is chosen, the run stays."""
        if layer is not None:
            self.threshold.set_layer(layer)

    def offer_tool(self, action: Any) -> None:
        """Show the action that takes up the value tool as a button."""
        self.tool_button.setDefaultAction(action)
        self.tool_button.setVisible(True)

    def make_tool(self, canvas: QgsMapCanvas) -> ValueTool:
        """A value tool whose clicks this page answers."""
        tool = ValueTool(canvas)
        tool.picked.connect(self.value.inspect)
        return tool

    def release(self) -> None:
        """Follow no layer any more."""
        self._iface.currentLayerChanged.disconnect(self.follow)

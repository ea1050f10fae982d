"""Chooses the probability from which permafrost is called present: one of those in use, or one's own."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QHBoxLayout, QWidget

from miso_qgis.gui.widgets import QuietComboBox
from miso_qgis.translation import tr

_OWN = "own"


class ThresholdChoice(QWidget):
    """A list of thresholds in use with a spin box for one's own beside it."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.combo = QuietComboBox(self)
        self.combo.setObjectName("misoThreshold")
        self.combo.setToolTip(
            tr(
                "The probability from which permafrost is called present in the class map. Balanced: the model's own, "
                "with the best balanced accuracy. 38 % was tuned for another model and is offered for comparison."
            )
        )
        for value, text in (("0.5", "50 %"), ("0.38", "38 %"), ("balanced", tr("balanced")), (_OWN, tr("own"))):
            self.combo.addItem(text, value)
        self.own = QDoubleSpinBox(self)
        self.own.setObjectName("misoOwnThreshold")
        self.own.setRange(0.0, 100.0)
        self.own.setDecimals(1)
        self.own.setValue(50.0)
        self.own.setSuffix(tr(" %"))
        self.own.setToolTip(tr("Your own threshold (percent)."))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo, 1)
        row.addWidget(self.own)
        self.setFocusProxy(self.combo)
        self.combo.currentIndexChanged.connect(self._chosen)
        self.own.valueChanged.connect(lambda _value: self.changed.emit())
        self._chosen()

    def value(self) -> str:
        """What the algorithm's parameter THRESHOLD takes: "0.5", "0.38", "balanced", "0.23" ..."""
        chosen = str(self.combo.currentData())
        return f"{self.own.value() / 100:g}" if chosen == _OWN else chosen

    def set_value(self, value: str) -> None:
        """Show a threshold; a text that is none shows 50 %."""
        place = self.combo.findData(value)
        if place < 0:
            try:
                self.own.setValue(100.0 * float(value))
                place = self.combo.findData(_OWN)
            except ValueError:
                place = 0
        self.combo.setCurrentIndex(place)

    def _chosen(self, _index: int = 0) -> None:
        self.own.setVisible(self.combo.currentData() == _OWN)
        self.changed.emit()

"""The panel with which a threshold on the probability of permafrost is tried on a finished run."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Mapping, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QSignalBlocker, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QToolButton,
    QWidget,
)

from miso_qgis.gui.widgets import TextLabel
from miso_qgis.layers.results import Origin, binary_tasks, record_at, record_of
from miso_qgis.layers.threshold import (
    area_km2,
    area_words,
    find_threshold_layer,
    percent_of,
    probability_layer_of,
    run_percent,
    set_threshold,
    threshold_layer,
)
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr


class ThresholdPanel(QWidget):
    """A slider and a number from 0 to 100 %, the area they give, and the layer that shows it on the map.

    It acts on the run of the layer given to `set_layer`, and on no run where that layer is no result of MISO's. The
    layer "Permafrost, P >= t" is added to the project when the threshold is moved or the box is ticked.
    """

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._record_path: Optional[Path] = None
        self._record: Mapping[str, Any] = {}
        self._task = ""
        self.title = QLabel(self)
        self.title.setObjectName("misoThresholdRun")
        self.title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("misoThresholdSlider")
        self.slider.setAccessibleName(tr("Threshold in percent"))
        self.slider.setRange(0, 100)
        self.slider.setPageStep(10)
        self.slider.setTickInterval(10)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.spin = QSpinBox(self)
        self.spin.setObjectName("misoThresholdSpin")
        self.spin.setRange(0, 100)
        self.spin.setSuffix(tr(" %"))
        self.spin.setAccessibleName(self.slider.accessibleName())
        label = QLabel(tr("&Present from"), self)
        label.setBuddy(self.spin)
        for widget in (label, self.spin, self.slider):
            widget.setToolTip(tr("The probability from which permafrost is called present"))
        self.reset = QToolButton(self)
        self.reset.setObjectName("misoThresholdReset")
        self.reset.setText(tr("As mapped"))
        self.reset.setToolTip(tr("Back to the threshold of the run itself"))
        self.area = QLabel(self)
        self.area.setObjectName("misoThresholdArea")
        self.area.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.area.setWordWrap(True)
        self.shown = QCheckBox(tr("Show this threshold on the &map"), self)
        self.shown.setObjectName("misoThresholdShown")
        self.shown.setToolTip(tr("Show or hide the layer of what is present at this threshold"))
        self.note = TextLabel("misoThresholdNote", self)

        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.spin)
        row.addWidget(self.reset)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.title, 0, 0)
        grid.addLayout(row, 1, 0)
        grid.addWidget(self.slider, 2, 0)
        grid.addWidget(self.area, 3, 0)
        grid.addWidget(self.shown, 4, 0)
        grid.addWidget(self.note, 5, 0)
        self.setTabOrder(self.spin, self.reset)
        self.setTabOrder(self.reset, self.slider)
        self.setTabOrder(self.slider, self.shown)

        self.slider.valueChanged.connect(self._moved)
        self.spin.valueChanged.connect(self._moved)
        self.reset.clicked.connect(self._go_back)
        self.shown.toggled.connect(self._show_layer)
        project = QgsProject.instance()
        project.layersRemoved.connect(self._check_run)
        project.cleared.connect(self._forget)
        project.layerTreeRoot().visibilityChanged.connect(self._read_shown)
        self.set_layer(None)

    @property
    def percent(self) -> int:
        """The threshold as it stands."""
        return int(self.spin.value())

    # -- which run -----------------------------------------------------------------------------------------------------

    def set_layer(self, layer: Optional[QgsMapLayer]) -> None:
        """Act on the run of this layer, for instance the one chosen in the layer tree."""
        self._record_path, self._record, self._task = None, {}, ""
        path = record_of(layer)
        if path is not None:
            record = record_at(path)
            tasks = binary_tasks(record)
            if tasks:
                self._record_path, self._record, self._task = path, record, tasks[0]
        self._show_run(tr("This run has no probability of permafrost.") if path is not None else None)

    def _forget(self) -> None:
        self.set_layer(None)

    def _check_run(self, *_: Any) -> None:
        """Let go of a run whose last layer was removed: moving the slider would bring it back."""
        layers = QgsProject.instance().mapLayers().values()
        if self._record_path is not None and not any(record_of(layer) == self._record_path for layer in layers):
            self._forget()
        else:
            self._read_shown()

    def _show_run(self, problem: Optional[str]) -> None:
        active = self._record_path is not None
        for widget in (self.slider, self.spin, self.reset, self.shown, self.area):
            widget.setEnabled(active)
        if not active:
            self.title.setText(tr("No run chosen"))
            self.title.setToolTip("")
            self.area.clear()
            self.note.say(problem or tr("Choose a layer of a MISO run in the layer tree."))
        else:
            self.title.setText(tr("Run {name}").format(name=self._record["name"]))
            self.title.setToolTip(str(self._record_path))
            self.note.say("")
            layer = self._layer()
            own = run_percent(self._record, self._task)
            self._show_percent(percent_of(layer) if layer is not None else own)
            self.reset.setToolTip(tr("Back to the threshold of the run itself, {percent} %").format(percent=own))
        self._read_shown()

    def _layer(self) -> Optional[QgsRasterLayer]:
        """The run's threshold layer in the project, if it has one."""
        if self._record_path is None:
            return None
        return find_threshold_layer(QgsProject.instance(), Origin(self._record_path, f"{self._task}_probability"))

    # -- the threshold -------------------------------------------------------------------------------------------------

    def _moved(self, percent: int) -> None:
        if self._record_path is None:
            return
        self._show_percent(percent)
        try:
            layer = self._layer()
            if layer is None:
                layer = self._make()
                self._read_shown()
            set_threshold(layer, percent)
        except MisoError as problem:
            self.note.say(str(problem))

    def _go_back(self) -> None:
        self.spin.setValue(run_percent(self._record, self._task))

    def _make(self) -> QgsRasterLayer:
        if self._record_path is None:
            raise RuntimeError("no record path")
        return threshold_layer(probability_layer_of(QgsProject.instance(), self._record_path, self._task))

    def _show_percent(self, percent: int) -> None:
        for widget in (self.slider, self.spin):
            with QSignalBlocker(widget):
                widget.setValue(percent)
        whole = float(self._record["valid_km2"])
        share = area_km2(self._record, percent, self._task) / whole if whole > 0 else 0.0
        self.area.setText(
            tr("{area}, {share:.1f} % of the mapped area").format(
                area=area_words(self._record, percent, self._task), share=100.0 * share
            )
        )

    # -- on the map ----------------------------------------------------------------------------------------------------

    def _show_layer(self, shown: bool) -> None:
        if self._record_path is None:
            return
        layer = self._layer()
        if layer is None and shown:
            self._moved(self.percent)
            return
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if node is None:
            return
        if shown:
            node.setItemVisibilityCheckedParentRecursive(True)
        else:
            node.setItemVisibilityChecked(False)

    def _read_shown(self, *_: Any) -> None:
        """Tick the box when the layer tree shows the layer, whoever has switched it."""
        layer = self._layer()
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        with QSignalBlocker(self.shown):
            self.shown.setChecked(node is not None and node.isVisible())

"""The panel "what is here?": what a run's map says at one place, and from what."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QProgressBar,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.gui.background import Asker
from miso_qgis.gui.widgets import TextLabel
from miso_qgis.language import speak
from miso_qgis.layers.relocation import relocated_request
from miso_qgis.layers.results import Origin, origin_of, record_at
from miso_qgis.layers.threshold import is_threshold_layer
from miso_qgis.protocol import MODEL_CRS, MisoError
from miso_qgis.translation import tr

_SHARE = Qt.ItemDataRole.UserRole
_COLOUR = Qt.ItemDataRole.UserRole + 1
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_SWATCH = 12
#: Units that would leave no room for the rest in a narrow dock; the tool tip and the copied text have them whole.
_SHORT_UNITS = {
    "1": "",
    "reflectance x 10000": "",
    "degrees": "\u00b0",
    "degrees from grid north": "\u00b0",
    "degC": "\u00b0C",
    "degC month": "\u00b0C mo",
}
#: Percent by which an answer may differ from a map in whole percent: rounding, and another device's arithmetic.
_MAP_TOLERANCE = 2.0


class ValuePanel(QWidget):
    """Lists the probability of every class, confidence, applicability and the inputs at a place of a run's map."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._asker = Asker()
        self._record_path: Optional[Path] = None
        self._answer: Optional[Mapping[str, Any]] = None
        self.place = TextLabel("misoValuePlace", self)
        self.busy = QProgressBar(self)
        self.busy.setObjectName("misoValueBusy")
        self.busy.setRange(0, 0)
        self.busy.setTextVisible(False)
        self.busy.setMaximumHeight(8)
        self.busy.setAccessibleName(tr("The engine is computing"))
        self.note = TextLabel("misoValueNote", self)
        self.table = ValueTable(self)
        self.copy = QToolButton(self)
        self.copy.setObjectName("misoValueCopy")
        self.copy.setText(tr("&Copy as text"))
        self.copy.setToolTip(tr("Copy everything that is listed, with tabulators between the columns"))
        self.copy.setIcon(QgsApplication.getThemeIcon("/mActionEditCopy.svg"))
        self.copy.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.copy.clicked.connect(self.copy_text)
        self.table.copy_key = self.copy_text
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.place, self.busy, self.note):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)
        QgsProject.instance().cleared.connect(self.clear)
        self.clear()

    @property
    def answer(self) -> Optional[Mapping[str, Any]]:
        """What is shown, as the engine answered it; None while nothing is."""
        return self._answer

    # -- asking --------------------------------------------------------------------------------------------------------

    def inspect(self, x: float, y: float, crs: str, record_path: Optional[Path]) -> None:
        """Ask what a run's map says at a place. Returns at once.

        Args:
            x, y: in `crs`, as WKT or authority code.
            record_path: the run's record, None where no run is known.
        """
        self._asker.cancel()
        self._record_path = record_path
        if record_path is None:
            self._show_nothing(
                tr("No map made by MISO was clicked. Choose a layer of a run in the layer tree, or click on its map.")
            )
            return
        try:
            record = record_at(record_path)
        except MisoError as problem:
            self._show_nothing(str(problem))
            return
        self._ask(record["request"], {"x": x, "y": y, "crs": crs}, False)

    def clear(self) -> None:
        """Forget what is shown and what was asked."""
        self._asker.cancel()
        self._show_nothing(tr("Choose the tool \u201cWhat is here?\u201d and click on a map made by MISO."))

    def _ask(self, request: Mapping[str, Any], point: Mapping[str, Any], moved: bool) -> None:
        self.busy.setVisible(True)
        self.table.setEnabled(False)  # what it lists is of another place
        self.copy.setEnabled(False)
        self.note.say(tr("Asking the engine ..."))
        self._asker.ask(
            "inspect",
            {"request": dict(request), **point},
            lambda answer: self._show(answer, moved),
            lambda problem: self._fail(problem, point, moved),
        )

    def _fail(self, problem: MisoError, point: Mapping[str, Any], moved: bool) -> None:
        if problem.code not in ("source.missing", "model.missing"):
            self._show_nothing(str(problem))
            return
        if self._record_path is None:  # it was asked with one
            raise RuntimeError("no record path")
        request = None if moved else relocated_request(record_at(self._record_path), self._record_path)
        if request is not None:
            self._ask(request, point, True)
            return
        what = tr("the sources") if problem.code == "source.missing" else tr("the model")
        self._show_nothing(
            tr("This map cannot be asked any more, because {what} of the run cannot be found. {problem}").format(
                what=what, problem=problem.message
            )
            + " "
            + tr("Put the file back, or map the area again.")
        )

    # -- showing -------------------------------------------------------------------------------------------------------

    def _show_nothing(self, why: str) -> None:
        self._answer = None
        self.place.say("")
        self.busy.setVisible(False)
        self.note.say(why)
        self.table.clear()
        self.table.setEnabled(False)
        self.copy.setEnabled(False)

    def _show(self, answer: Mapping[str, Any], moved: bool) -> None:
        self._answer = answer
        self.busy.setVisible(False)
        self.place.say(self._place_text(answer))
        warnings = [str(sentence) for sentence in answer.get("warnings", [])]
        if moved:
            warnings.append(tr("The run's folder was moved; its sources were found at their new place."))
        if self._record_path is not None:
            warnings += _disagreements(answer, self._record_path)
        self.note.say("\n".join(warnings))
        self.table.show_answer(answer)
        self.table.setEnabled(True)
        self.copy.setEnabled(True)

    def _place_text(self, answer: Mapping[str, Any]) -> str:
        name = ""
        if self._record_path is not None:
            name = str(record_at(self._record_path)["name"])
        return tr("Run {name} at {x:.0f}, {y:.0f} ({crs})").format(
            name=name, x=float(answer["x"]), y=float(answer["y"]), crs=MODEL_CRS
        )

    # -- text ----------------------------------------------------------------------------------------------------------

    def text(self) -> str:
        """What is shown, as text with tabulators between the columns."""
        if self._answer is None:
            return ""
        lines = [self.place.text(), *self.table.lines()]
        if self.note.text():
            lines += ["", self.note.text()]
        return "\n".join(lines)

    def copy_text(self) -> None:
        """Put `text` on the clipboard."""
        if self._answer is not None:
            QgsApplication.clipboard().setText(self.text())


class ValueTable(QTreeWidget):
    """The answer as a tree of sections: one per task, the applicability, the inputs."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        #: Called on Ctrl+C.
        self.copy_key: Any = None
        self.setObjectName("misoValueTable")
        self.setAccessibleName(tr("What is here"))
        self.setColumnCount(3)
        self.setHeaderHidden(True)
        self.setIndentation(10)
        self.setAllColumnsShowFocus(True)
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # two infrared bands differ in their last words
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setItemDelegateForColumn(1, BarDelegate(self))
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy) and self.copy_key is not None:
            self.copy_key()
        else:
            super().keyPressEvent(event)

    def show_answer(self, answer: Mapping[str, Any]) -> None:
        """Show an answer of the worker's job "inspect"."""
        closed = {item.data(0, _SHARE) for item in self._sections() if not item.isExpanded()}
        place = self.verticalScrollBar().value()
        self.clear()
        for name, task in answer["tasks"].items():
            self._add_task(str(name), task)
        self._add_applicability(answer.get("applicability"))
        self._add_inputs(answer["inputs"])
        for item in self._sections():
            item.setExpanded(item.data(0, _SHARE) not in closed)
        self._share_width()
        self.verticalScrollBar().setValue(place)

    def lines(self) -> List[str]:
        """What is shown, one line per row, a blank one before each section."""
        found: List[str] = []
        for section in self._sections():
            found += ["", "\t".join(filter(None, (section.text(0), section.text(2))))]
            for number in range(section.childCount()):
                row = section.child(number)
                found.append("\t".join(filter(None, (row.text(column) for column in range(3)))))
                found[-1] += row.data(2, _SHARE) or ""
        return found

    def _share_width(self) -> None:
        """In a narrow dock the names of the classes come first, then numbers and places, then the bars."""
        rows = [section.child(number) for section in self._sections() for number in range(section.childCount())]
        named = [self.indexFromItem(row) for row in rows if row.data(1, _SHARE) is not None]
        names = max((self.sizeHintForIndex(index).width() for index in named), default=0) + 2 * self.indentation()
        names += self.fontMetrics().averageCharWidth()  # padding that a theme's style sheet adds
        last = self.sizeHintForColumn(2)
        room = max(self.viewport().width() - names - last, self.header().minimumSectionSize())
        self.setColumnWidth(1, min(self.sizeHintForColumn(1), room))
        self.setColumnWidth(2, last)

    def _sections(self) -> List[QTreeWidgetItem]:
        return [self.topLevelItem(number) for number in range(self.topLevelItemCount())]

    def _section(self, name: str, title: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self, [title, "", ""])
        item.setData(0, _SHARE, name)
        item.setToolTip(0, title)
        _bold(item, 0)
        return item

    def _add_task(self, name: str, task: Mapping[str, Any]) -> None:
        mapped = str(task.get("mapped_class") or task["class"])
        section = self._section(name, speak(str(task["title"])))
        section.setFirstColumnSpanned(True)
        for row in task["classes"]:
            item = self._bar(section, speak(str(row["name"])), float(row["probability"]), QColor(row["colour"]))
            item.setIcon(0, _swatch(QColor(row["colour"])))
            item.setToolTip(
                0,
                tr("{name}: probability {share:.2f} %").format(name=speak(row["name"]), share=100 * row["probability"]),
            )
            if row["name"] == mapped:
                item.setData(2, _SHARE, tr(" (class of the map)"))
                item.setToolTip(0, tr("{what}. The map shows this class.").format(what=item.toolTip(0)))
                _bold(item, 0)
                _bold(item, 2)
        confidence = self._bar(section, tr("Confidence"), float(task["confidence"]), None)
        confidence.setToolTip(0, tr("100 % where one class is certain, 0 % where all are equally probable."))

    def _add_applicability(self, value: Optional[float]) -> None:
        title = tr("Applicability")
        item = self._section("applicability", title)
        item.setToolTip(0, tr("How like the inputs are to what the model was trained on; no evidence of accuracy."))
        if value is None:
            item.setText(2, tr("unknown"))
        else:
            self._fill_bar(item, float(value), None)

    def _add_inputs(self, inputs: List[Mapping[str, Any]]) -> None:
        outside = sum(row["inside"] is False for row in inputs)
        missing = sum(row["inside"] is None for row in inputs)
        parts = [tr("{count} outside the training range").format(count=outside)] if outside else []
        parts += [tr("{count} missing").format(count=missing)] if missing else []
        title = tr("Inputs: {what}").format(what=", ".join(parts) or tr("all inside the training range"))
        section = self._section("inputs", title)
        section.setFirstColumnSpanned(True)
        for row in inputs:
            self._add_input(section, row)

    def _add_input(self, section: QTreeWidgetItem, row: Mapping[str, Any]) -> None:
        unit = str(row["unit"] or "")
        if row["value"] is not None:
            shown = f"{_number(float(row['value']))} {_SHORT_UNITS.get(unit, unit)}".strip()
        else:
            shown = tr("none") if row.get("note") else ""
        item = QTreeWidgetItem(section, [speak(str(row["title"])), shown, _position(row)])
        span = tr("trained on {low} to {high} {unit}").format(
            low=_number(float(row["low"])), high=_number(float(row["high"])), unit="" if unit == "1" else unit
        )
        item.setData(2, _SHARE, f" ({span.strip()})")
        for column in range(3):
            item.setToolTip(column, " ".join(filter(None, (f"{row['title']}: {span.strip()}.", row.get("note")))))
        item.setTextAlignment(1, _RIGHT)
        if row["inside"] is not True:
            _bold(item, 2)

    def _bar(self, section: QTreeWidgetItem, title: str, share: float, colour: Optional[QColor]) -> QTreeWidgetItem:
        item = QTreeWidgetItem(section, [title, "", ""])
        self._fill_bar(item, share, colour)
        return item

    @staticmethod
    def _fill_bar(item: QTreeWidgetItem, share: float, colour: Optional[QColor]) -> None:
        item.setText(2, f"{100.0 * share:.1f} %")
        item.setTextAlignment(2, _RIGHT)
        item.setData(1, _SHARE, share)
        item.setData(1, _COLOUR, colour)


class BarDelegate(QStyledItemDelegate):
    """Draws a share of 0 to 1 as a bar; anything else as usual."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        super().paint(painter, option, index)
        share = index.data(_SHARE)
        if share is None:
            return
        area = option.rect.adjusted(2, 4, -2, -4)
        ink = option.palette.color(option.palette.ColorRole.Text)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        ink.setAlpha(28)
        painter.fillRect(area, ink)
        filled = area.adjusted(0, 0, 0, 0)
        filled.setWidth(round(area.width() * min(max(float(share), 0.0), 1.0)))
        # A pale class on a pale page, and a dark one on a dark page, are told by the outline.
        ink.setAlpha(110)
        painter.fillRect(filled, index.data(_COLOUR) or ink)
        painter.setPen(ink)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> Any:
        size = super().sizeHint(option, index)
        if index.data(_SHARE) is not None:
            size.setWidth(max(size.width(), 6 * option.fontMetrics.averageCharWidth()))
        return size


def _number(value: float) -> str:
    return f"{value:.4g}" if abs(value) >= 1 else f"{value:.3g}"


def _position(row: Mapping[str, Any]) -> str:
    """Where an input's value lies seen from the training range: "inside", "< 12", "> 340", "missing"."""
    if row["inside"] is None:
        return tr("missing")
    if row["inside"]:
        return tr("inside")
    if row["value"] is None:
        return tr("outside")
    if float(row["value"]) < float(row["low"]):
        return f"< {_number(float(row['low']))}"
    return f"> {_number(float(row['high']))}"


def _bold(item: QTreeWidgetItem, column: int) -> None:
    font = item.font(column)
    font.setBold(True)
    item.setFont(column, font)


def _swatch(colour: QColor) -> QIcon:
    pixmap = QPixmap(_SWATCH, _SWATCH)
    pixmap.fill(QColor(128, 128, 128))
    painter = QPainter(pixmap)
    painter.fillRect(1, 1, _SWATCH - 2, _SWATCH - 2, colour)
    painter.end()
    return QIcon(pixmap)


def _disagreements(answer: Mapping[str, Any], record_path: Path) -> List[str]:
    """Sentences for tasks whose map, as far as it is open in the project, shows something else than was answered."""
    found = []
    values = _mapped(answer, record_path)
    for name, percent in values.items():
        task = answer["tasks"][name]
        row = max(task["classes"], key=lambda entry: float(entry["probability"]))
        if abs(percent - 100.0 * float(row["probability"])) > _MAP_TOLERANCE:
            found.append(
                tr(
                    "The map shows {mapped:.0f} % for {name} here and not {now:.0f} %: its sources, or the model, have "
                    "changed since it was made."
                ).format(mapped=percent, name=speak(row["name"]), now=100.0 * float(row["probability"]))
            )
    return found


def _mapped(answer: Mapping[str, Any], record_path: Path) -> Dict[str, float]:
    """What the probability layers of the run show at an answer's place, in percent, for its most probable class."""
    record = record_at(record_path)
    project = QgsProject.instance()
    found: Dict[str, float] = {}
    for layer in project.mapLayers().values():
        origin = origin_of(layer)
        if origin is None or is_threshold_layer(layer) or not origin.key.endswith("_probability"):
            continue
        name = origin.key.rpartition("_")[0]
        if origin != Origin(record_path, origin.key) or name not in answer["tasks"]:
            continue
        probabilities = [float(row["probability"]) for row in answer["tasks"][name]["classes"]]
        transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem(MODEL_CRS), layer.crs(), project)
        try:
            point = transform.transform(QgsPointXY(float(answer["x"]), float(answer["y"])))
        except QgsCsException:
            continue
        value, there = layer.dataProvider().sample(point, 1 + probabilities.index(max(probabilities)))
        if there:
            found[name] = value * (100.0 if record["request"]["encoding"] == "float" else 1.0)
    return found

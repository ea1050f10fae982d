"""The table that shows which band feeds which input of the model, why, and lets it be changed."""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from miso_qgis.gui.widgets import QuietComboBox
from miso_qgis.language import speak
from miso_qgis.translation import tr

#: Inputs that each source feeds. BANDS names a band for every one of them or for none.
INPUTS = {"imagery": 9, "elevation": 1, "climate": 3}
_NONE = 0


class BandTable(QTreeWidget):
    """One row per input of the model, filled from a plan of the engine."""

    #: A role and its band numbers in the contract's order, after the user has changed one.
    bandsChosen = pyqtSignal(str, tuple)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("misoBandTable")
        self.setToolTip(tr("Which band feeds which input of the model, and how that was found out."))
        self.setHeaderLabels([tr("Input"), tr("Band"), tr("Match by")])
        self.setRootIsDecorated(False)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformRowHeights(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._rows: List[Dict[str, Any]] = []
        self._role_bands: Dict[str, List[Dict[str, Any]]] = {}
        self._combos: Dict[str, QuietComboBox] = {}

    # -- what it shows -------------------------------------------------------------------------------------------------

    def show_plan(self, plan: Mapping[str, Any]) -> None:
        """Show the bands of a plan (its "bands" and "role_bands")."""
        rows, role_bands = list(plan["bands"]), dict(plan["role_bands"])
        if (rows, role_bands) == (self._rows, self._role_bands):
            return
        place = self.verticalScrollBar().value()
        focused = next((name for name, combo in self._combos.items() if combo.hasFocus()), None)
        self._rows, self._role_bands, self._combos = rows, role_bands, {}
        self.clear()
        for row in rows:
            self._add(row)
        self.verticalScrollBar().setValue(place)
        if focused in self._combos:
            self._combos[focused].setFocus()

    def clear_plan(self) -> None:
        """Show nothing, as before the first source is chosen."""
        self._rows, self._role_bands, self._combos = [], {}, {}
        self.clear()

    def combo(self, name: str) -> Optional[QuietComboBox]:
        """The combo box of an input, None where there is nothing to choose."""
        return self._combos.get(name)

    def reason(self, name: str) -> str:
        """How an input was matched: the plan's word for it, "" for an unknown input."""
        return next((str(row["reason"]) for row in self._rows if row["input"] == name), "")

    def _add(self, row: Mapping[str, Any]) -> None:
        unit = str(row["unit"] or "")
        title = speak(str(row["title"]))
        text = f"{title} ({unit})" if unit and unit != "1" else title
        item = QTreeWidgetItem(self, [title, "", _reason_word(str(row["reason"]))])
        item.setToolTip(0, f"{text}: {row['text']}")
        for column in (1, 2):
            item.setToolTip(column, str(row["text"]))
        if row["reason"] == "missing" and row["path"]:
            item.setIcon(2, self.style().standardIcon(self.style().StandardPixmap.SP_MessageBoxWarning))
        choices = self._choices(row)
        if len(choices) > 1 or (choices and row["band"] is None):
            self.setItemWidget(item, 1, self._combo(row, text, choices))
        elif row["band"] is not None:
            item.setText(1, _band_text(int(row["band"]), str(row["description"])))

    def _choices(self, row: Mapping[str, Any]) -> List[Dict[str, Any]]:
        """The bands one can choose from for a row; none for what is derived or given ready-made."""
        role = str(row["role"])
        fed = [other for other in self._rows if other["role"] == role and not _is_derived(other)]
        if _is_derived(row) or len(fed) != INPUTS.get(role):  # fewer: one of them is given ready-made
            return []
        return self._role_bands.get(role, [])

    def _combo(self, row: Mapping[str, Any], title: str, choices: List[Dict[str, Any]]) -> QuietComboBox:
        combo = QuietComboBox(self)
        combo.setObjectName(f"misoBand_{row['input']}")
        combo.setAccessibleName(tr("Band for {input}").format(input=title))
        combo.setToolTip(str(row["text"]))
        if row["band"] is None:
            combo.addItem(tr("choose..."), _NONE)
        for choice in choices:
            combo.addItem(_band_text(int(choice["band"]), str(choice["description"] or "")), int(choice["band"]))
        combo.setCurrentIndex(max(0, combo.findData(row["band"] or _NONE)))
        combo.setFrame(False)
        combo.activated.connect(lambda _index, name=str(row["input"]), box=combo: self._changed(name, box))
        self._combos[str(row["input"])] = combo
        return combo

    # -- what the user changes -----------------------------------------------------------------------------------------

    def _changed(self, name: str, combo: QuietComboBox) -> None:
        band = int(combo.currentData() or _NONE)
        row = next(row for row in self._rows if row["input"] == name)
        old = row["band"]
        if band in (_NONE, old):
            return
        # The input that had this band gets the one that became free: two bands change places.
        for other in self._of_role(str(row["role"])):
            if other is not row and other["band"] == band:
                other["band"] = old
                box = self._combos.get(str(other["input"]))
                if box is not None:
                    box.setCurrentIndex(max(0, box.findData(old or _NONE)))
        row["band"] = band
        bands = self.bands(str(row["role"]))
        if bands is not None:
            self.bandsChosen.emit(str(row["role"]), bands)

    def bands(self, role: str) -> Optional[Tuple[int, ...]]:
        """Band numbers of a role as they stand, None while one of them is not chosen."""
        numbers = [row["band"] for row in self._of_role(role)]
        return None if not numbers or None in numbers else tuple(int(number) for number in numbers)

    def _of_role(self, role: str) -> List[Dict[str, Any]]:
        return [row for row in self._rows if row["role"] == role and self._choices(row)]


def _is_derived(row: Mapping[str, Any]) -> bool:
    """Whether an input is computed from the elevation, whatever became of that."""
    return bool(row["role"] == "elevation" and row["input"] != "elevation")


def _band_text(band: int, description: str) -> str:
    return f"{band}: {description}" if description else str(band)


def _reason_word(reason: str) -> str:
    """The word in the table's last column."""
    words = {
        "name": tr("name"),
        "order": tr("order"),
        "chosen": tr("chosen"),
        "derived": tr("derived"),
        "given": tr("given"),
        "missing": tr("missing"),
    }
    return words.get(reason, reason)

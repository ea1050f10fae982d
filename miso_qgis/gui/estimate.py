"""Says what a map would be, from the engine's plan: area, pixels, time, disk, and what the sources cover."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from miso_qgis.gui.widgets import TextLabel
from miso_qgis.layers.appearance import area_text
from miso_qgis.translation import tr


def duration_text(seconds: float) -> str:
    """A time a person reads, of a second or more: "8 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return tr("{count} s").format(count=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 90:
        return tr("{count} min").format(count=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def bytes_text(count: float) -> str:
    """An amount of disk: "2.4 MB"."""
    return str(QLocale().formattedDataSize(int(count), 1, QLocale.DataSizeFormat.DataSizeSIFormat))


def plan_line(plan: Mapping[str, Any]) -> str:
    """A plan in one line: area, pixels, time, disk."""
    parts = [area_text(plan["area_km2"]), tr("{count} pixels").format(count=QLocale().toString(plan["pixels"]))]
    if plan["seconds"] is not None:
        parts.append(tr("about {time}").format(time=duration_text(plan["seconds"])))
    parts.append(bytes_text(plan["bytes"]))
    # A line ends between the parts, not between a number and its unit.
    return " · ".join(part.replace(" ", "\u00a0") for part in parts)


class EstimateView(QWidget):
    """The read-out in full."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._values: Dict[str, QLabel] = {}
        self._form = QFormLayout()
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(2)
        for key, title, hint in (
            ("area", tr("Area"), tr("What is mapped: the extent in whole pixels, inside the polygons if any.")),
            ("pixels", tr("Pixels"), tr("Columns x rows of the map, and the size of a pixel.")),
            ("time", tr("Time"), tr("Estimated for this computer.")),
            ("disk", tr("Disk"), tr("Estimated size of all files of the run.")),
            ("imagery", tr("Imagery covers"), tr("Share of the area for which the imagery has data.")),
            ("elevation", tr("Elevation covers"), tr("Share of the area for which the elevation has data.")),
            ("climate", tr("Climate covers"), tr("Share of the area for which the climate has data.")),
            ("lattice", tr("Snapped to"), tr("The extent grown to whole pixels of the AKVEG lattice (m, EPSG:3338).")),
        ):
            value = QLabel()
            value.setObjectName(f"misoEstimate_{key}")
            value.setWordWrap(True)
            value.setToolTip(hint)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label = QLabel(title)
            label.setToolTip(hint)
            self._values[key] = value
            self._form.addRow(label, value)
        self.notes = TextLabel("misoEstimateNotes", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._form)
        column.addWidget(self.notes)
        self.show_plan(None)

    def text(self, key: str) -> str:
        """What stands at "area", "pixels", "time", "disk", "imagery", "elevation", "climate" or "lattice"."""
        return self._values[key].text()

    def show_plan(self, plan: Optional[Mapping[str, Any]], note: str = "") -> None:
        """Show a plan, or why there is none."""
        for key, (text, hint) in (_texts(plan) if plan is not None else {}).items():
            self._values[key].setText(text)
            if hint:
                self._values[key].setToolTip(hint)
        if plan is None:
            for value in self._values.values():
                value.setText("–")
        self.notes.say(note or "\n".join(plan["warnings"] if plan is not None else []))

    def set_stale(self, stale: bool) -> None:
        """Grey while a newer plan is being made."""
        for value in self._values.values():
            value.setEnabled(not stale)


def _texts(plan: Mapping[str, Any]) -> Dict[str, Tuple[str, str]]:
    """Text and (where it is the plan's own) tooltip per row."""
    locale = QLocale()
    extent = plan["extent"]
    sides = {name: f"{float(extent[name]):.10g}" for name in ("xmin", "ymin", "xmax", "ymax")}
    time = tr("not measured yet")
    if plan["seconds"] is not None:
        time = tr("about {time}").format(time=duration_text(plan["seconds"]))
    found = {
        "area": (area_text(plan["area_km2"]), ""),
        "pixels": (
            tr("{count} ({width} x {height}, {size} m)").format(
                count=locale.toString(plan["pixels"]),
                width=locale.toString(plan["width"]),
                height=locale.toString(plan["height"]),
                size=locale.toString(float(plan["pixel_size"]), "g", 4),
            ),
            "",
        ),
        "time": (time, str(plan["measured"])),
        "disk": (bytes_text(plan["bytes"]), ""),
        "lattice": ("x {xmin} – {xmax}\ny {ymin} – {ymax}".format(**sides), ""),
    }
    for role, share in plan["coverage"].items():
        if share is None:
            found[role] = (tr("not given"), "")
        else:
            # Never 100 % where a corner is missing, nor 0 % where there is a corner.
            percent = 100.0 * share
            shown = 99.9 if 99.9 < percent < 100 else 0.1 if 0 < percent < 0.1 else percent
            found[role] = (tr("{share} %").format(share=locale.toString(shown, "f", 0 if shown in (0, 100) else 1)), "")
    return found

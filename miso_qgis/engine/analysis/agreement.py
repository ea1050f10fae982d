"""How far two maps agree: areas by pairs of classes, and differences of percent.

Quantity and allocation disagreement: Pontius and Millones (2011), Death to Kappa, International Journal of Remote
Sensing 32(15), 4407-4429. With shares of the compared area: quantity = half the sum over the classes of |share in the
old map - share in the new map|, allocation = all disagreement - quantity.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.analysis.alignment import MISSING
from miso_qgis.engine.analysis.legends import ClassView, folded
from miso_qgis.language import say

Numbers = NDArray[np.int64]
Floats = NDArray[np.float64]
_BASE = 256


@dataclass
class Agreement:
    """Pixels and km2 by (old class, new class), as numbers of the two views; km2 where one map alone has data."""

    km2: dict[tuple[int, int], float] = field(default_factory=dict)
    pixels: dict[tuple[int, int], int] = field(default_factory=dict)
    only_new_km2: float = 0.0
    only_old_km2: float = 0.0

    def add(self, new: Numbers, old: Numbers, km2: Floats) -> None:
        has_new, has_old = new != MISSING, old != MISSING
        self.only_new_km2 += float(km2[has_new & ~has_old].sum())
        self.only_old_km2 += float(km2[has_old & ~has_new].sum())
        both = has_new & has_old
        pair = old[both] * _BASE + new[both]
        found, index, counts = np.unique(pair, return_inverse=True, return_counts=True)
        areas = np.bincount(index, weights=km2[both], minlength=found.size)
        for one, count, area in zip(found, counts, areas, strict=True):
            key = int(one) // _BASE, int(one) % _BASE
            self.pixels[key] = self.pixels.get(key, 0) + int(count)
            self.km2[key] = self.km2.get(key, 0.0) + float(area)

    @property
    def compared_km2(self) -> float:
        return sum(self.km2.values())

    def pairs(self, new: ClassView, old: ClassView) -> list[dict[str, Any]]:
        """Every pair that occurs: what stayed, what changed, and what cannot be compared, each by falling area."""
        rows = []
        for (a, b), km2 in self.km2.items():
            state = _state(new, old, old.names[a], new.names[b])
            rows.append(
                {
                    "old": old.names[a],
                    "new": new.names[b],
                    "state": state,
                    "pixels": self.pixels[a, b],
                    "km2": round(km2, 9),
                    "numbers": [a, b],
                }
            )
        order = {"same": 0, "changed": 1, "not comparable": 2}
        return sorted(rows, key=lambda row: (order[row["state"]], -row["km2"], row["old"], row["new"]))

    def statistics(self, new: ClassView, old: ClassView) -> dict[str, Any]:
        """Agreement over the comparable area, and per class."""
        rows = self.pairs(new, old)
        good = [row for row in rows if row["state"] != "not comparable"]
        total = sum(row["km2"] for row in good)
        same = sum(row["km2"] for row in good if row["state"] == "same")
        names: dict[str, str] = {}
        for row in good:
            names.setdefault(folded(row["new"]), row["new"])
        for row in good:
            names.setdefault(folded(row["old"]), row["old"])
        classes, quantity = [], 0.0
        for key, name in names.items():
            in_old = sum(row["km2"] for row in good if folded(row["old"]) == key)
            in_new = sum(row["km2"] for row in good if folded(row["new"]) == key)
            both = sum(row["km2"] for row in good if folded(row["old"]) == key and row["state"] == "same")
            quantity += abs(in_old - in_new) / 2
            classes.append(
                {
                    "name": name,
                    "old_km2": round(in_old, 9),
                    "new_km2": round(in_new, 9),
                    "both_km2": round(both, 9),
                    "gained_km2": round(in_new - both, 9),
                    "lost_km2": round(in_old - both, 9),
                }
            )
        share = (lambda km2: round(km2 / total, 9)) if total else (lambda _: None)
        return {
            "compared_km2": round(self.compared_km2, 9),
            "comparable_km2": round(total, 9),
            "not_comparable_km2": round(self.compared_km2 - total, 9),
            "only_new_km2": round(self.only_new_km2, 9),
            "only_old_km2": round(self.only_old_km2, 9),
            "agreement": share(same),
            "quantity_disagreement": share(quantity),
            "allocation_disagreement": share(total - same - quantity),
            "classes": classes,
        }

    def matrix(self, new: ClassView, old: ClassView) -> dict[str, Any]:
        """km2 by class of the old map (rows) and of the new one (columns), classes in the order of their numbers."""
        rows = [[round(self.km2.get((a, b), 0.0), 9) for b in range(len(new.names))] for a in range(len(old.names))]
        return {"old": list(old.names), "new": list(new.names), "km2": rows}

    def warnings(self, new: ClassView, old: ClassView) -> list[str]:
        rows = [row for row in self.pairs(new, old) if row["state"] == "not comparable"]
        told = []
        if rows:
            km2 = sum(row["km2"] for row in rows)
            names = sorted({row["old"] for row in rows if not _known(row["old"], new, old)})
            other = sorted({row["new"] for row in rows} & {n for n in new.names if folded(n) in new.other})
            told.append(
                say(
                    "{km2} km2 cannot be compared and count neither as agreement nor as change: {why}.",
                    km2=f"{km2:.6g}",
                    why="; ".join(
                        part
                        for part in (
                            say("{names} of the old map has no counterpart", names=", ".join(names)) if names else "",
                            say("{names} of the new map is no class of the old one", names=", ".join(other))
                            if other
                            else "",
                        )
                        if part
                    ),
                )
            )
        if len(rows) == len(self.km2) and rows:
            told.append(
                say("No class of the old map is called as one of the new map: give a table of what stands for what.")
            )
        return told


def _known(old_name: str, new: ClassView, old: ClassView) -> bool:
    """Whether a class of the old map is one of the new map's: of its legend, or where it has none, of its pixels."""
    legend = new.declared | new.other or {folded(name) for name in new.names}
    return folded(old_name) in legend


def _state(new: ClassView, old: ClassView, old_name: str, new_name: str) -> str:
    if folded(old_name) == folded(new_name):
        return "same"
    beyond = folded(new_name) in new.other and folded(new_name) not in (old.declared | {folded(n) for n in old.names})
    if not _known(old_name, new, old) or beyond:
        return "not comparable"
    return "changed"


@dataclass
class Differences:
    """Sums of two percents, by area."""

    km2: float = 0.0
    new: float = 0.0
    old: float = 0.0
    absolute: float = 0.0
    squares: float = 0.0
    new_squares: float = 0.0
    old_squares: float = 0.0
    products: float = 0.0

    def add(self, new: Floats, old: Floats, km2: Floats) -> None:
        difference = new - old
        self.km2 += float(km2.sum())
        self.new += float((km2 * new).sum())
        self.old += float((km2 * old).sum())
        self.absolute += float((km2 * np.abs(difference)).sum())
        self.squares += float((km2 * difference * difference).sum())
        self.new_squares += float((km2 * new * new).sum())
        self.old_squares += float((km2 * old * old).sum())
        self.products += float((km2 * new * old).sum())

    def statistics(self) -> dict[str, Any] | None:
        """In percentage points, new minus old, over the pixels with percent in both maps; None without any."""
        if not self.km2:
            return None
        new, old = self.new / self.km2, self.old / self.km2
        spread = (self.new_squares / self.km2 - new * new) * (self.old_squares / self.km2 - old * old)
        return {
            "km2": round(self.km2, 9),
            "mean_new": round(new, 6),
            "mean_old": round(old, 6),
            "mean": round(new - old, 6),
            "mean_absolute": round(self.absolute / self.km2, 6),
            "root_mean_square": round((self.squares / self.km2) ** 0.5, 6),
            "correlation": round((self.products / self.km2 - new * old) / spread**0.5, 6) if spread > 1e-9 else None,
        }

"""What was observed, as a class of the map: labels, filters, and the depth to which somebody looked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.accuracy.table import Table, plain
from miso_qgis.language import later, say
from miso_qgis.protocol import MisoError
from miso_qgis.requests.assess import Filter

PRESENT_WORDS = frozenset(("present", "presence", "yes", "y", "true", "t", "1"))
ABSENT_WORDS = frozenset(("absent", "absence", "no", "n", "false", "f", "0"))
_NOTHING = frozenset(("", "na", "n/a", "nan", "none", "null", "-"))
#: The orders of the Keys to Soil Taxonomy: one that a map does not have is known, not ambiguous.
_ORDERS = frozenset(
    (
        "alfisols", "andisols", "aridisols", "entisols", "gelisols", "histosols", "inceptisols", "mollisols", "oxisols",
        "spodosols", "ultisols", "vertisols",
    )
)  # fmt: skip
#: Metres in a unit of depth.
METRES = {"cm": 0.01, "m": 1.0, "in": 0.0254, "ft": 0.3048}
#: Metres that must have been looked at before permafrost near the surface can be said to be absent. Half a millimetre
#: less counts too: 39.37 inches are meant as a metre.
ABSENCE_DEPTH = 1.0
_DEPTH_TIE = 0.0005
#: "> 100", ">=100", "100+": at least so deep.
_DEPTH = re.compile(r"(?:>|>=|≥)?\s*(\d+(?:[.,]\d+)?)\s*\+?\Z")

#: Why an observation does not count: code -> what it says.
REASONS: Mapping[str, str] = {
    "filter": later("left out by a filter"),
    "no_label": later("without a label"),
    "ignored_label": later("a label that was mapped to no class"),
    "ambiguous_label": later("an ambiguous label: it names no class"),
    "other_class": later("a class that the map does not have"),
    "absence_not_asked": later("an absence among presences only"),
    "absence_without_depth": later("an absence without an observed depth"),
    "absence_not_deep": later("an absence observed to less than 1 m"),
    "no_place": later("without a usable position"),
    "outside": later("outside the map"),
    "nodata": later("on nodata"),
    "conflict": later("in a pixel with observations of different classes"),
    "duplicate": later("in a pixel with another observation of the same class"),
}


@dataclass(frozen=True)
class MapClass:
    """One class of a map: code in a class raster (or number of the band), name, colour."""

    value: int
    name: str
    colour: str = ""


class Matcher:
    """Finds the class that a label means."""

    def __init__(self, classes: Sequence[MapClass], given: Mapping[str, str], present: int | None) -> None:
        """Prepare.

        Args:
            given: label -> class as the user mapped it.
            present: index of the class that means presence, of a map of two classes; None of others.

        Raises:
            MisoError: "assess.class" when a label is mapped to a class the map does not have.
        """
        self._known: dict[str, int | str] = {}
        for index, one in enumerate(classes):
            name = one.name.casefold()
            self._known[str(one.value)] = index
            self._known[name] = index
            if name.endswith("ols"):
                self._known[name[:-1]] = index  # one Gelisol
        if present is not None:
            for words, index in ((PRESENT_WORDS, present), (ABSENT_WORDS, 1 - present)):
                for word in words:
                    # In a map with the codes 1 and 2 the label 1 is a presence by custom and an absence by its code.
                    clash = self._known.get(word, index) != index
                    self._known[word] = "ambiguous_label" if clash else index
        # What the user says goes before all that.
        names = dict(self._known)
        for label, name in given.items():
            target: int | str = "ignored_label" if not name.strip() else names.get(name.strip().casefold(), "")
            if target == "":
                raise MisoError(
                    "assess.class",
                    say(
                        "The label {label} is mapped to {name}, which is no class of the map.",
                        label=f"{label!r}",
                        name=f"{name!r}",
                    ),
                    say("Its classes are: {classes}.", classes=", ".join(f"{c.name} ({c.value})" for c in classes)),
                )
            self._known[label.strip().casefold()] = target
        self._many = present is None

    def find(self, label: str) -> int | str:
        """Index of the class, or the reason (a key of REASONS) why there is none."""
        text = label.casefold()
        found = self._known.get(text)
        if found is not None:
            return found
        if text in _NOTHING:
            return "no_label"
        if self._many and (text in _ORDERS or f"{text}s" in _ORDERS):
            return "other_class"
        return "ambiguous_label"


def presence_of(classes: Sequence[MapClass], given: str) -> int | None:
    """Which of two classes means presence: as given, else by its name; None where nothing says.

    Raises:
        MisoError: "assess.class" when the one given is none of the map's.
    """
    if given.strip():
        wanted = given.strip().casefold()
        alike = [i for i, one in enumerate(classes) if wanted in (one.name.casefold(), str(one.value))]
        found = alike[0] if alike else None
        if found is None or len(classes) != 2:
            raise MisoError(
                "assess.class",
                say(
                    "The class of presence is given as {given}, and the map has {count} classes.",
                    given=f"{given!r}",
                    count=len(classes),
                ),
                say("It is one of two: {classes}.", classes=", ".join(c.name for c in classes[:20])),
            )
        return found
    if len(classes) != 2:
        return None
    names = [one.name.casefold() for one in classes]
    for index in (0, 1):
        if names[index] in PRESENT_WORDS and names[1 - index] in ABSENT_WORDS:
            return index
    return None


def read_labels(
    table: Table, name: str, matcher: Matcher
) -> tuple[NDArray[np.object_], NDArray[np.intp], NDArray[np.object_]]:
    """Per record: the label as text, the index of its class (-1 for none), and the reason ("" where it has one)."""
    texts = np.array([plain(value) for value in table.field(name)], dtype=object)
    codes, reasons = np.full(len(texts), -1, np.intp), np.full(len(texts), "", dtype=object)
    for text in set(texts.tolist()):
        found, where = matcher.find(text), texts == text
        if isinstance(found, str):
            reasons[where] = found
        else:
            codes[where] = found
    return texts, codes, reasons


def depths(values: NDArray[Any], unit: str) -> NDArray[np.float64]:
    """Depths in metres, NaN where nothing is said; "> 100" and "100+" are at least so deep."""
    found = np.full(len(values), np.nan)
    for index, value in enumerate(values):
        match = _DEPTH.match(plain(value))
        if match is not None:
            found[index] = float(match.group(1).replace(",", ".")) * METRES[unit]
    return found


def deep_enough(depth: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether an absence that was observed to these depths (m) is one; False where the depth is not known."""
    with np.errstate(invalid="ignore"):
        return np.asarray(depth >= ABSENCE_DEPTH - _DEPTH_TIE)


# --- filters ----------------------------------------------------------------------------------------------------------


def kept_by(table: Table, rule: Filter) -> NDArray[np.bool_]:
    """Which records a filter keeps.

    Raises:
        MisoError: "observations.field"; "assess.filter" when the field's values and the value do not go together.
    """
    values = table.field(rule.field)
    wanted = [part.strip() for part in rule.value.split(",")] if rule.operator == "in" else [rule.value.strip()]
    texts = [plain(value) for value in values]
    known = np.array([text.casefold() not in _NOTHING for text in texts], bool)
    if rule.operator in ("=", "!=", "in"):
        accepted = {_comparable(text) for text in wanted}
        same = np.array([_comparable(text) in accepted for text in texts], bool)
        return known & (~same if rule.operator == "!=" else same)
    read = _number if _number(wanted[0]) is not None else _day
    limit = read(wanted[0])
    found = [read(text) if there else None for text, there in zip(texts, known, strict=True)]
    bad = sorted({text for text, there, value in zip(texts, known, found, strict=True) if there and value is None})
    if limit is None or (bad and len(bad) == len({t for t, there in zip(texts, known, strict=True) if there})):
        raise MisoError(
            "assess.filter",
            say("The filter {rule} compares what is neither a number nor a date.", rule=f"{rule.describe()!r}")
            if limit is None
            else say(
                "The filter {rule} compares what is neither a number nor a date, for instance {bad}.",
                rule=f"{rule.describe()!r}",
                bad=f"{bad[0]!r}",
            ),
            say("Numbers such as 30 and dates such as 2019-07-31 have an order; of texts use = or in."),
        )
    compare = {"<": np.less, "<=": np.less_equal, ">": np.greater, ">=": np.greater_equal}[rule.operator]
    return np.array([value is not None and bool(compare(value, limit)) for value in found], bool)


def _comparable(text: str) -> str | float | int:
    number = _number(text)
    if number is not None:
        return number
    day = _day(text)
    return day if day is not None else text.casefold()


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if np.isfinite(value) else None


def _day(text: str) -> int | None:
    """The day's number of 2019-07-31 (a time may follow), 2019/07/31, 2019-07 or 7/31/2019."""
    parts = re.split(r"[T ]", text.strip())[0].replace("/", "-").split("-")
    if not 2 <= len(parts) <= 3 or not all(part.isdigit() for part in parts):
        return None
    values = [int(part) for part in parts]
    if len(values) == 3 and len(parts[2]) == 4:
        values = [values[2], values[0], values[1]]
    try:
        return date(*values, *([1] * (3 - len(values)))).toordinal()
    except ValueError:
        return None

"""The columns of a zonal table: their names, units and meaning, and their values out of tallies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from miso_qgis.engine.analysis.rasters import MapRaster
from miso_qgis.engine.analysis.tallies import Tally
from miso_qgis.language import say


@dataclass(frozen=True)
class Column:
    """One column. `shown`: "percent" or "class" where it is fit to colour the layer by, with the classes' colours."""

    name: str
    unit: str
    meaning: str
    values: Sequence[Any]
    shown: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)


def columns_of(raster: MapRaster, tallies: Sequence[Tally]) -> list[Column]:
    """What one raster says of every zone, None where it has no data there."""
    meaning = raster.meaning
    if meaning.kind == "class":
        return _class_columns(raster, tallies)
    found: list[Column] = []
    for band, name in meaning.bands.items():
        sums = [tally.bands.get(band) for tally in tallies]
        stem = _slug(meaning.label, name, meaning.tail)
        what = " ".join(word for word in (meaning.label, name) if word)
        if meaning.kind == "value":
            for statistic, values in (
                ("", [None if one is None else one.mean for one in sums]),
                ("sd", [None if one is None else one.deviation for one in sums]),
                ("min", [None if one is None or not one.km2 else one.low for one in sums]),
                ("max", [None if one is None or not one.km2 else one.high for one in sums]),
            ):
                of = {
                    "": say("mean"),
                    "sd": say("standard deviation"),
                    "min": say("least"),
                    "max": say("largest"),
                }[statistic]
                column = stem if not statistic else _slug(meaning.label, name, statistic)
                found.append(Column(column, "", f"{what}, {of}", _rounded(values)))
            continue
        kind = {"prob": say("mean probability"), "conf": say("mean confidence")}.get(meaning.tail, say("mean"))
        values = _rounded([None if one is None else one.mean for one in sums])
        shown = "percent" if meaning.tail != "conf" and meaning.output != "applicability" else ""
        found.append(Column(f"{stem}_pct", "%", f"{what}: {kind}", values, shown))
    # Codes above 100 in a raster of percent are areas of something else and in no mean.
    for code in sorted({code for tally in tallies for code in tally.classes}):
        km2 = [round(tally.classes.get(code, 0.0), 9) if tally.pixels else None for tally in tallies]
        name = raster.name_of(code)
        found.append(
            Column(
                f"{_slug(meaning.label, name)}_km2",
                "km2",
                say("{label} {name}: area", label=meaning.label, name=name),
                km2,
            )
        )
    return found


def _class_columns(raster: MapRaster, tallies: Sequence[Tally]) -> list[Column]:
    label = raster.meaning.label
    codes = sorted({*raster.meaning.names, *(code for tally in tallies for code in tally.classes)})
    found: list[Column] = []
    for code in codes:
        name = raster.name_of(code)
        areas = [tally.classes.get(code, 0.0) if tally.pixels else None for tally in tallies]
        shares = [None if a is None or not t.km2 else 100.0 * a / t.km2 for a, t in zip(areas, tallies, strict=True)]
        km2 = [None if area is None else round(area, 9) for area in areas]
        found.append(
            Column(f"{_slug(label, name)}_km2", "km2", say("{label} {name}: area", label=label, name=name), km2)
        )
        found.append(
            Column(
                f"{_slug(label, name)}_pct",
                "%",
                say("{label} {name}: share of the area with data", label=label, name=name),
                _rounded(shares),
            )
        )
    # Of equal areas the lowest code, as a map takes the first of equal classes.
    most = [min((-count, code) for code, count in t.classes.items())[1] if t.classes else None for t in tallies]
    colours = {raster.name_of(code): colour for code, colour in raster.meaning.colours.items()}
    names = [None if code is None else raster.name_of(code) for code in most]
    found.append(
        Column(
            f"{_slug(label)}_majority",
            "",
            say("{label}: class of the largest area", label=label),
            names,
            "class",
            colours,
        )
    )
    return found


def _rounded(values: Sequence[float | None]) -> list[float | None]:
    return [None if value is None else float(f"{value:.9g}") for value in values]


def _slug(*words: str) -> str:
    """Words as a field's name: lower case, letters and digits joined by underscores."""
    text = "_".join(word for word in words if word)
    return "_".join(filter(None, "".join(c.lower() if c.isalnum() else " " for c in text).split()))

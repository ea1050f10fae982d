"""Styles (.qml) of vector results: by a number or by a text, with what it means and its unit in the legend."""
# flake8: noqa: E203

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405 # written, never read

from miso_qgis.language import say

_QML_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


@dataclass(frozen=True)
class Step:
    """One line of a legend of numbers: from `low` to `high`."""

    low: float
    high: float
    label: str
    colour: str


@dataclass(frozen=True)
class Category:
    """One line of a legend of texts."""

    value: str
    label: str
    colour: str


def percent_steps(colours: Sequence[str]) -> list[Step]:
    """0 to 100 % in equal steps, one per colour."""
    width = 100.0 / len(colours)
    return [
        Step(
            i * width,
            (i + 1) * width,
            say("{low} to {high} %", low=f"{i * width:g}", high=f"{(i + 1) * width:g}"),
            colour,
        )
        for i, colour in enumerate(colours)
    ]


def write_steps(path: Path, column: str, steps: Sequence[Step], aliases: Mapping[str, str], kind: str) -> None:
    """A style by a number.

    Args:
        aliases: what each field is called in forms and tables, with its unit.
        kind: "fill" for polygons, "marker" for points.
    """
    renderer = ET.Element(
        "renderer-v2",
        {"type": "graduatedSymbol", "attr": _quoted(column), "graduatedMethod": "GraduatedColor", "enableorderby": "0"},
    )
    ranges = ET.SubElement(renderer, "ranges")
    symbols = ET.SubElement(renderer, "symbols")
    for number, step in enumerate(steps):
        ET.SubElement(
            ranges,
            "range",
            {
                "lower": f"{step.low!r}",
                "upper": f"{step.high!r}",
                "label": step.label,
                "symbol": str(number),
                "render": "true",
            },
        )
        symbols.append(_symbol(number, step.colour, kind))
    _write(path, renderer, aliases)


def write_categories(
    path: Path, column: str, categories: Sequence[Category], aliases: Mapping[str, str], kind: str
) -> None:
    """A style by a text; as `write_steps`."""
    renderer = ET.Element("renderer-v2", {"type": "categorizedSymbol", "attr": _quoted(column), "enableorderby": "0"})
    lines = ET.SubElement(renderer, "categories")
    symbols = ET.SubElement(renderer, "symbols")
    for number, one in enumerate(categories):
        ET.SubElement(
            lines,
            "category",
            {"value": one.value, "type": "string", "label": one.label, "symbol": str(number), "render": "true"},
        )
        symbols.append(_symbol(number, one.colour, kind))
    _write(path, renderer, aliases)


def write_single(path: Path, colour: str, label: str, aliases: Mapping[str, str], kind: str) -> None:
    """One symbol for all."""
    renderer = ET.Element("renderer-v2", {"type": "categorizedSymbol", "attr": "''", "enableorderby": "0"})
    lines = ET.SubElement(renderer, "categories")
    ET.SubElement(lines, "category", {"value": "", "type": "string", "label": label, "symbol": "0", "render": "true"})
    ET.SubElement(renderer, "symbols").append(_symbol(0, colour, kind))
    _write(path, renderer, aliases)


def _quoted(column: str) -> str:
    """A field's name as an expression of QGIS."""
    return '"' + column.replace('"', '""') + '"'


def _symbol(number: int, colour: str, kind: str) -> ET.Element:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    fill = f"{red},{green},{blue},{255 if kind == 'marker' else 190}"
    symbol = ET.Element("symbol", {"type": kind, "name": str(number), "alpha": "1", "clip_to_extent": "1"})
    options = {"color": fill, "outline_color": "35,35,35,255", "outline_style": "solid", "outline_width_unit": "MM"}
    if kind == "marker":
        what, more = "SimpleMarker", {"name": "circle", "size": "3", "size_unit": "MM", "outline_width": "0.3"}
    else:
        what, more = "SimpleFill", {"style": "solid", "outline_width": "0.26"}
    layer = ET.SubElement(symbol, "layer", {"class": what, "enabled": "1", "locked": "0"})
    layer.set("pass", "0")
    holder = ET.SubElement(layer, "Option", {"type": "Map"})
    for name, value in {**options, **more}.items():
        ET.SubElement(holder, "Option", {"type": "QString", "name": name, "value": value})
    return symbol


def _write(path: Path, renderer: ET.Element, aliases: Mapping[str, str]) -> None:
    root = ET.Element("qgis", {"version": "3.22.0", "styleCategories": "Symbology|Fields"})
    root.append(renderer)
    holder = ET.SubElement(root, "aliases")
    for index, (field, name) in enumerate(aliases.items()):
        ET.SubElement(holder, "alias", {"field": field, "index": str(index), "name": name})
    ET.indent(root)
    path.write_text(_QML_HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")

"""Styles of the layer of results for QGIS: one per task, and the first one beside the layer as its default."""
# flake8: noqa: E203

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405 # written, never read

from miso_qgis.engine.contract import Task
from miso_qgis.engine.outputs.styles import BLUES
from miso_qgis.engine.sites.results import column_slug
from miso_qgis.engine.sites.statistics import Classes
from miso_qgis.language import say, speak

_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_FAILED = "#E31A1C"
#: Steps of a probability's legend.
_STEPS = 5


def write(folder: Path, name: str, classes: Classes, kinds: set[str]) -> list[Path]:
    """NAME.qml (the first task's style) and NAME_TASK.qml for every task.

    Args:
        kinds: geometry types of the sites; where both points and polygons are among them there is no style.

    Returns:
        What was written.
    """
    areas = {kind.endswith("Polygon") for kind in kinds}
    if len(areas) != 1:
        return []
    symbol = "fill" if areas.pop() else "marker"
    written = []
    for number, task in enumerate(classes.tasks):
        text = _style(task, symbol)
        for path in [folder / f"{name}_{task.name}.qml", *([folder / f"{name}.qml"] if number == 0 else [])]:
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def _style(task: Task, symbol: str) -> str:
    """Probability of presence in steps for a task of two classes, else the class; failed sites as such."""
    root = ET.Element("qgis", {"version": "3.22.0", "styleCategories": "Symbology"})
    renderer = ET.SubElement(
        root, "renderer-v2", {"type": "RuleRenderer", "symbollevels": "0", "enableorderby": "0", "forceraster": "0"}
    )
    rules = ET.SubElement(renderer, "rules", {"key": "{root}"})
    symbols = ET.SubElement(renderer, "symbols")
    for number, (label, condition, colour) in enumerate(_rules(task)):
        ET.SubElement(
            rules,
            "rule",
            {"key": f"{{rule{number}}}", "label": label, "filter": condition, "symbol": str(number)},
        )
        symbols.append(_symbol(str(number), symbol, colour))
    ET.SubElement(root, "layerGeometryType").text = "2" if symbol == "fill" else "0"
    ET.indent(root)
    return _HEAD + ET.tostring(root, encoding="unicode") + "\n"


def _rules(task: Task) -> list[tuple[str, str, str]]:
    """Label, condition and colour of every line of the legend."""
    found = []
    if task.binary:
        present = task.classes[1]
        column = f'"{task.name}_{column_slug(present.name)}"'
        for step in range(_STEPS):
            low, high = 100 * step // _STEPS, 100 * (step + 1) // _STEPS
            upper = f"{column} <= 1" if step == _STEPS - 1 else f"{column} < {high / 100:g}"
            colour = BLUES[round(step * (len(BLUES) - 1) / (_STEPS - 1))]
            label = say(
                "{title}: {name} {low} to {high} %",
                title=speak(task.title),
                name=speak(present.name),
                low=low,
                high=high,
            )
            found.append((label, f"{column} >= {low / 100:g} AND {upper}", colour))
        missing = f"{column} IS NULL"
    else:
        column = f'"{task.name}_class"'
        for c in task.classes:
            quoted = c.name.replace("'", "''")
            found.append((speak(c.name), f"{column} = '{quoted}'", c.colour))
        missing = f"{column} IS NULL"
    found.append((say("No value (see miso_reason)"), missing, _FAILED))
    return found


def _symbol(name: str, kind: str, colour: str) -> ET.Element:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    failed = colour == _FAILED
    symbol = ET.Element("symbol", {"name": name, "type": kind, "alpha": "1", "clip_to_extent": "1"})
    style = "SimpleFill" if kind == "fill" else "SimpleMarker"
    layer = ET.SubElement(symbol, "layer", {"class": style, "enabled": "1", "locked": "0"})
    layer.set("pass", "0")
    options = {
        "color": f"{red},{green},{blue},{200 if kind == 'fill' else 255}",
        "outline_color": "35,35,35,255",
        "outline_style": "solid",
        "outline_width": "0.3",
        "outline_width_unit": "MM",
    }
    if kind == "fill":
        options["style"] = "no" if failed else "solid"
        if failed:
            options["outline_color"] = options["color"]
    else:
        options.update(name="cross2" if failed else "circle", size="3.2", size_unit="MM")
        if failed:
            options["outline_color"] = options["color"]
    for key, value in options.items():
        ET.SubElement(layer, "prop", {"k": key, "v": value})
    return symbol

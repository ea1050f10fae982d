"""The layer of hits and misses, and its legend."""
# flake8: noqa: E203

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET  # nosec B405 # written, never read

import numpy as np
import shapely
from numpy.typing import NDArray

from miso_qgis.engine.accuracy.labels import REASONS
from miso_qgis.engine.accuracy.maps import AssessedMap
from miso_qgis.engine.accuracy.observed import Observed
from miso_qgis.engine.guard import gdal_settings
from miso_qgis.language import later, speak
from miso_qgis.protocol import MODEL_CRS

_QML_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
NOT_USED = "not used"


@dataclass(frozen=True)
class _Line:
    """One line of the legend; shape and colour both tell hits from misses, for eyes that tell no colours."""

    outcome: str
    label: str
    shape: str
    colour: str
    size: float = 2.6
    outline: str = "#FFFFFF"


#: Of a map of presence and absence, and of one of many classes.
BINARY = (
    _Line("missed presence", later("Miss: observed present, mapped absent"), "triangle", "#E66101", 3.2),
    _Line("false presence", later("Miss: observed absent, mapped present"), "square", "#B2182B"),
    _Line("true presence", later("Hit: present"), "circle", "#4292C6"),
    _Line("true absence", later("Hit: absent"), "circle", "#FFFFFF", 2.4, "#2171B5"),
    _Line(NOT_USED, later("Not used (see the field reason)"), "cross", "#7F7F7F", 2.0, "#7F7F7F"),
)
MANY = (
    _Line("miss", later("Miss"), "triangle", "#E66101", 3.2),
    _Line("hit", later("Hit"), "circle", "#2166AC"),
    _Line(NOT_USED, later("Not used (see the field reason)"), "cross", "#7F7F7F", 2.0, "#7F7F7F"),
)
_FIELDS = {
    "record": later("Number of the record"),
    "id": later("Identifier"),
    "label": later("Label as written"),
    "observed": later("Observed class"),
    "mapped": later("Mapped class"),
    "outcome": later("Outcome"),
    "reason": later("Why it does not count"),
    "probability": later("Probability"),
    "p_observed": later("Probability of the observed class"),
    "depth_m": later("Observed depth (m)"),
    "stratum": later("Mapped class (code)"),
    "block": later("Block of the bootstrap"),
    "region": later("Region"),
    "map_row": later("Row of the pixel"),
    "map_col": later("Column of the pixel"),
}


def outcomes(observed: Observed, assessed: AssessedMap) -> NDArray[np.object_]:
    """What became of every place, as the layer's field `outcome` has it."""
    right = observed.observed == observed.sampled.mapped
    if assessed.present is None:
        found = np.where(right, "hit", "miss")
    else:
        is_present = observed.observed == assessed.present
        found = np.where(
            right,
            np.where(is_present, "true presence", "true absence"),
            np.where(is_present, "missed presence", "false presence"),
        )
    return np.where(observed.used, found, NOT_USED).astype(object)


def write_points(
    path: Path, observed: Observed, assessed: AssessedMap, regions: Sequence[str], block_size: float
) -> None:
    """Every place of the observations as a GeoPackage in EPSG:3338, those that do not count too, with the reason."""
    with gdal_settings.registering_vector_drivers():
        import pyogrio.raw

    logging.getLogger("pyogrio").setLevel(logging.WARNING)  # it tells of every file it makes
    names = np.array([one.name for one in assessed.classes] + [None], dtype=object)
    codes = np.array([float(one.value) for one in assessed.classes] + [np.nan])
    mapped, seen = observed.sampled.mapped, observed.observed
    count = len(mapped)
    chance, of_observed = np.full(count, np.nan), np.full(count, np.nan)
    if observed.sampled.probability is not None:
        rows = np.arange(count)
        shown = np.maximum(mapped, 0) if assessed.present is None else np.full(count, assessed.present)
        chance = np.where(mapped >= 0, observed.sampled.probability[rows, shown], np.nan)
        of_observed = np.where(seen >= 0, observed.sampled.probability[rows, np.maximum(seen, 0)], np.nan)
    placed = np.isfinite(observed.x) & np.isfinite(observed.y)
    geometry = np.full(count, None, dtype=object)
    geometry[placed] = shapely.to_wkb(shapely.points(observed.x[placed], observed.y[placed]))
    block = np.full(count, None, dtype=object)
    for index in np.flatnonzero(placed):
        east, north = np.floor(observed.x[index] / block_size), np.floor(observed.y[index] / block_size)
        block[index] = f"{int(east)},{int(north)}"
    reasons = {code: speak(text) for code, text in REASONS.items()}
    inside = observed.sampled.row >= 0
    columns: dict[str, NDArray[Any]] = {
        "record": observed.record,
        "id": observed.identifier,
        "label": observed.label,
        "observed": names[seen],
        "mapped": names[mapped],
        "outcome": outcomes(observed, assessed),
        "reason": np.array([reasons.get(str(code)) for code in observed.reason], dtype=object),
        "probability": chance,
        "p_observed": of_observed,
        "depth_m": observed.depth,
        "stratum": codes[mapped],
        "block": block,
        "region": np.array([text or None for text in regions] or [None] * count, dtype=object),
        "map_row": np.where(inside, observed.sampled.row, np.nan),
        "map_col": np.where(inside, observed.sampled.col, np.nan),
    }
    pyogrio.raw.write(
        path,
        geometry=geometry,
        field_data=list(columns.values()),
        fields=list(columns),
        geometry_type="Point",
        crs=MODEL_CRS,
        layer="observations",
        driver="GPKG",
    )


def write_legend(path: Path, observed: Observed, assessed: AssessedMap) -> None:
    """A .qml with a line for every outcome that occurs and the number of its places."""
    numbers = Counter(outcomes(observed, assessed).tolist())
    lines = [line for line in (MANY if assessed.present is None else BINARY) if numbers[line.outcome]]
    root = ET.Element("qgis", {"version": "3.22.0", "styleCategories": "Symbology|Fields"})
    renderer = ET.SubElement(
        root, "renderer-v2", {"type": "categorizedSymbol", "attr": "outcome", "enableorderby": "0", "symbollevels": "1"}
    )
    categories = ET.SubElement(renderer, "categories")
    symbols = ET.SubElement(renderer, "symbols")
    for number, line in enumerate(lines):
        ET.SubElement(
            categories,
            "category",
            {
                "value": line.outcome,
                "type": "string",
                "label": f"{speak(line.label)}: {numbers[line.outcome]}",
                "symbol": str(number),
                "render": "true",
            },
        )
        # Misses lie on top of hits, which lie on top of what is not used.
        symbols.append(_symbol(number, line, len(lines) - number))
    aliases = ET.SubElement(root, "aliases")
    for index, (field, title) in enumerate(_FIELDS.items(), start=1):
        ET.SubElement(aliases, "alias", {"field": field, "index": str(index), "name": speak(title)})
    ET.indent(root)
    path.write_text(_QML_HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _symbol(number: int, line: _Line, level: int) -> ET.Element:
    symbol = ET.Element("symbol", {"type": "marker", "name": str(number), "alpha": "1", "clip_to_extent": "1"})
    layer = ET.SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "pass": str(level), "locked": "0"})
    options = ET.SubElement(layer, "Option", {"type": "Map"})
    for name, value in {
        "name": line.shape,
        "color": _rgba(line.colour),
        "outline_color": _rgba(line.outline),
        "outline_style": "solid",
        "outline_width": "0.4",
        "outline_width_unit": "MM",
        "size": f"{line.size:g}",
        "size_unit": "MM",
    }.items():
        ET.SubElement(options, "Option", {"type": "QString", "name": name, "value": value})
    return symbol


def _rgba(colour: str) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"{red},{green},{blue},255"

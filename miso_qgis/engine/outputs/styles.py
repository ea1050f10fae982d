"""What makes a raster file speak for itself in any QGIS: its .qml style, .qmd metadata and category names.

Written by the engine, so that maps made from the shell are styled too and need no plugin to be read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405 # written, never read

from pyproj import CRS

from miso_qgis.language import language, say

#: ColorBrewer Blues (9 classes); its end is the colour of permafrost presence.
BLUES = ("#F7FBFF", "#DEEBF7", "#C6DBEF", "#9ECAE1", "#6BAED6", "#4292C6", "#2171B5", "#08519C", "#08306B")
#: ColorBrewer YlGn, for confidence.
GREENS = ("#FFFFE5", "#D9F0A3", "#78C679", "#238443", "#004529")
#: ColorBrewer RdYlBu turned to end in blue, for applicability: red is far from what the model has seen.
RED_BLUE = ("#D73027", "#FC8D59", "#FEE090", "#E0F3F8", "#4575B4")

#: How metadata name the languages of their words.
_ISO_639 = {"en": "ENG", "de": "DEU", "es": "SPA", "fr": "FRA", "ru": "RUS"}
_QML_HEAD = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"


@dataclass(frozen=True)
class LegendEntry:
    """One line of a legend: raster value (in the file's units), label, colour."""

    value: float
    label: str
    colour: str


def percent_entries(colours: Sequence[str], maximum: float) -> list[LegendEntry]:
    """A ramp from 0 to `maximum` (100 for percent files, 1 for float files), labelled in percent at its colours."""
    last = len(colours) - 1
    return [LegendEntry(maximum * i / last, f"{100 * i / last:.4g} %", colour) for i, colour in enumerate(colours)]


def with_meaning(entries: Sequence[LegendEntry], lowest: str, highest: str) -> list[LegendEntry]:
    """The same legend with words at its two ends."""
    first, *middle, last = entries
    return [
        replace(first, label=f"{first.label}: {lowest}"),
        *middle,
        replace(last, label=f"{last.label}: {highest}"),
    ]


def write_paletted(path: Path, entries: Sequence[LegendEntry]) -> None:
    """A .qml that shows exactly these classes of band 1 (QGIS would list all 256 rows of a TIFF's colour table)."""
    renderer = _renderer("paletted", 1)
    palette = ET.SubElement(renderer, "colorPalette")
    for entry in entries:
        ET.SubElement(
            palette,
            "paletteEntry",
            {"value": f"{entry.value:g}", "label": entry.label, "color": entry.colour, "alpha": "255"},
        )
    _write_qml(path, renderer)


def write_ramp(path: Path, band: int, entries: Sequence[LegendEntry]) -> None:
    """A .qml with a linear colour ramp on one band and a labelled legend."""
    low, high = f"{entries[0].value:g}", f"{entries[-1].value:g}"
    renderer = _renderer("singlebandpseudocolor", band)
    renderer.set("classificationMin", low)
    renderer.set("classificationMax", high)
    origin = ET.SubElement(renderer, "minMaxOrigin")
    origin.extend(_texts({"limits": "None", "extent": "WholeRaster", "statAccuracy": "Estimated"}))
    holder = ET.SubElement(renderer, "rastershader")
    shader = ET.SubElement(
        holder,
        "colorrampshader",
        {
            "colorRampType": "INTERPOLATED",
            "classificationMode": "1",
            "clip": "0",
            "minimumValue": low,
            "maximumValue": high,
            "labelPrecision": "0",
        },
    )
    for entry in entries:
        ET.SubElement(
            shader,
            "item",
            {"value": f"{entry.value:g}", "label": entry.label, "color": entry.colour, "alpha": "255"},
        )
    # A continuous bar would show only the ends; the discrete list names the steps.
    ET.SubElement(
        shader,
        "rampLegendSettings",
        {
            "useContinuousLegend": "0",
            "minimumLabel": "",
            "maximumLabel": "",
            "prefix": "",
            "suffix": "",
            "direction": "0",
            "orientation": "2",
        },
    )
    _write_qml(path, renderer)


def write_metadata(
    path: Path,
    *,
    identifier: str,
    title: str,
    abstract: str,
    caveat: str,
    history: Sequence[str],
    keywords: Sequence[str],
    record: str,
    crs: CRS,
    bounds: tuple[float, float, float, float],
    created: str,
) -> None:
    """A .qmd: QGIS's layer metadata.

    Args:
        caveat: what the maps are not fit for, as a constraint of their use.
        record: name of the run's record, beside the raster.
        bounds: xmin, ymin, xmax, ymax in `crs`.
        created: ISO 8601.
    """
    root = ET.Element("qgis", {"version": "3.22.0"})
    root.extend(
        _texts(
            {
                "identifier": identifier,
                "parentidentifier": "",
                "language": _ISO_639[language()],
                "type": "dataset",
                "title": title,
                "abstract": abstract,
            }
        )
    )
    for vocabulary, words in (("gmd:topicCategory", ["geoscientificInformation"]), ("MISO", keywords)):
        group = ET.SubElement(root, "keywords", {"vocabulary": vocabulary})
        for word in words:
            ET.SubElement(group, "keyword").text = word
    contact = ET.SubElement(root, "contact")
    contact.extend(
        _texts({"name": "", "organization": "", "position": "", "voice": "", "fax": "", "email": "", "role": ""})
    )
    link = {"name": say("Record of the run"), "type": "WWW:LINK", "url": record, "description": "", "format": "JSON"}
    ET.SubElement(ET.SubElement(root, "links"), "link", {**link, "mimeType": "application/json", "size": ""})
    for line in history:
        ET.SubElement(root, "history").text = line
    # Read by QGIS 3.30 and later; earlier ones find the date in the history.
    ET.SubElement(ET.SubElement(root, "dates"), "date", {"type": "Created", "value": created})
    ET.SubElement(root, "fees")
    ET.SubElement(root, "constraints", {"type": "Limitations"}).text = caveat
    ET.SubElement(root, "encoding")
    reference = ET.SubElement(ET.SubElement(root, "crs"), "spatialrefsys", {"nativeFormat": "Wkt"})
    authority = ":".join(crs.to_authority() or ())
    reference.extend(
        _texts(
            {
                "wkt": crs.to_wkt("WKT2_2019"),
                "authid": authority,
                "description": crs.name,
            }
        )
    )
    edges = dict(zip(("minx", "miny", "maxx", "maxy"), (f"{value!r}" for value in bounds), strict=True))
    place = {"dimensions": "2", "crs": authority, **edges, "minz": "0", "maxz": "0"}
    ET.SubElement(ET.SubElement(root, "extent"), "spatial", place)
    _write(path, root)


def write_categories(path: Path, names: dict[int, str]) -> None:
    """A GDAL .aux.xml with the category names of band 1, by class code."""
    root = ET.Element("PAMDataset")
    band = ET.SubElement(root, "PAMRasterBand", {"band": "1"})
    categories = ET.SubElement(band, "CategoryNames")
    for code in range(max(names) + 1):
        ET.SubElement(categories, "Category").text = names.get(code, "")
    ET.ElementTree(root).write(path, encoding="utf-8")


def _renderer(kind: str, band: int) -> ET.Element:
    return ET.Element(
        "rasterrenderer",
        {"type": kind, "band": str(band), "opacity": "1", "alphaBand": "-1", "nodataColor": ""},
    )


def _texts(values: dict[str, str]) -> list[ET.Element]:
    elements = []
    for tag, text in values.items():
        element = ET.Element(tag)
        element.text = text
        elements.append(element)
    return elements


def _write_qml(path: Path, renderer: ET.Element) -> None:
    root = ET.Element("qgis", {"version": "3.22.0", "styleCategories": "AllStyleCategories"})
    pipe = ET.SubElement(root, "pipe")
    provider = ET.SubElement(pipe, "provider")
    ET.SubElement(provider, "resampling", {"enabled": "false"})
    ET.SubElement(renderer, "rasterTransparency")
    pipe.append(renderer)
    ET.SubElement(pipe, "brightnesscontrast", {"brightness": "0", "contrast": "0", "gamma": "1"})
    ET.SubElement(pipe, "huesaturation", {"saturation": "0", "grayscaleMode": "0", "colorizeOn": "0"})
    ET.SubElement(pipe, "rasterresampler", {"maxOversampling": "2"})
    ET.SubElement(root, "blendMode").text = "0"
    _write(path, root)


def _write(path: Path, root: ET.Element) -> None:
    ET.indent(root)
    path.write_text(_QML_HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")

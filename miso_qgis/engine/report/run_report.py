"""The report of a map: what came out, where it holds, from what it was made and how it is made again."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from miso_qgis import akveg
from miso_qgis.engine.lattice import is_model_crs, parse_crs, transformer
from miso_qgis.engine.outputs.styles import BLUES, GREENS, RED_BLUE
from miso_qgis.engine.report import pictures, run_origin, texts
from miso_qgis.engine.report.document import (
    Axis,
    Bar,
    BarChart,
    Block,
    Bullets,
    Cell,
    Column,
    Details,
    Histogram,
    KeyValues,
    Legend,
    LineChart,
    Map,
    Mark,
    Meter,
    Ramp,
    Report,
    Row,
    Section,
    Series,
    Swatch,
    Table,
    Text,
)
from miso_qgis.protocol import MisoError, output_file

#: Side of a picture of one of several classes, pixels.
SMALL = 300
#: Inputs outside their training range, or missing, on less than this share of the map are left out of the chart.
LISTED = 0.001
#: Sentences of a record that are shown.
MOST_WARNINGS = 200


def build(record: Mapping[str, Any], path: Path) -> Report:
    """The report of the record of a map.

    Args:
        path: of the record; the maps are looked for beside it and nowhere else, wherever the record says they were.

    Raises:
        KeyError, TypeError and their like: the record is not whole.
    """
    maps = _Maps(record, path)
    tasks: Mapping[str, Any] = record["tasks"]
    sections = [
        *(_task(maps, name, task) for name, task in tasks.items()),
        _trust(maps),
        run_origin.inputs(record),
        run_origin.again(record),
        _files(maps),
    ]
    lead: list[Block] = [_facts(record)]
    warnings = [str(sentence) for sentence in record.get("warnings", [])][:MOST_WARNINGS]
    if warnings:
        lead.append(Bullets(warnings, "warning"))
    if maps.problems:
        lead.append(Text("Not everything could be shown:", "warning"))
        lead.append(Bullets(maps.problems, "warning"))
    name = str(record.get("name", path.stem))
    model = record["model"]
    return Report(
        title=" and ".join(str(task["title"]) for task in tasks.values()) or name,
        subtitle=f"Map {name}, {texts.day(record.get('created', ''))}",
        caveat=f"{model['title']} {model['version']}: {model['caveat']}",
        sections=sections,
        lead=lead,
        foot=f"Made by MISO for QGIS {record.get('miso', '')} from {path.name}. Model {model['name']} "
        f"{model['version']}, SHA-256 {model['sha256']}.",
    )


def with_words(report: Report, title: str, notes: str) -> Report:
    """A report with its author's own heading and notes; the heading it would have had goes into the subtitle."""
    if title.strip():
        report = replace(report, title=title.strip(), subtitle=f"{report.title}. {report.subtitle}")
    if notes.strip():
        report = replace(report, lead=(Text(notes.strip()), *report.lead))
    return report


# --- what it is -------------------------------------------------------------------------------------------------------


def _facts(record: Mapping[str, Any]) -> KeyValues:
    model, timings = record["model"], record.get("timings", {})
    shown = f"{record['width']} x {record['height']} pixels of {float(record['pixel_size']):g} m"
    rows: list[tuple[str, Cell]] = [
        ("Area with data", f"{texts.area(record['valid_km2'])} km\u00b2"),
        ("Grid", f"{shown}, {run_origin.short_crs(str(record['crs']))}"),
        ("Model", f"{model['name']} {model['version']}, {model.get('precision', 'float32')}"),
        ("Computed", f"in {texts.seconds(timings.get('map_s'))} on {record.get('device', 'cpu')}"),
    ]
    middle = _middle(record)
    if middle is not None:
        (lon, lat), tiles = middle
        east, north = "E" if lon >= 0 else "W", "N" if lat >= 0 else "S"
        rows.insert(1, ("Centre", f"{abs(lat):.4f}\u00b0 {north}, {abs(lon):.4f}\u00b0 {east}"))
        if tiles:
            more = f" and {len(tiles) - 3} more" if len(tiles) > 3 else ""
            rows.insert(3, ("AKVEG tiles", ", ".join(tiles[:3]) + more))
    if record.get("missing"):
        rows.append(("Not given", ", ".join(map(str, record["missing"]))))
    return KeyValues(rows)


def _middle(record: Mapping[str, Any]) -> tuple[tuple[float, float], list[str]] | None:
    """Longitude and latitude of the map's centre, and the tiles it touches; None where that cannot be computed."""
    try:
        xmin, ymin, xmax, ymax = (float(v) for v in record["extent"])
        crs = parse_crs(str(record["crs"]), "the map")
        lon, lat = transformer(crs, parse_crs("EPSG:4326", "the Earth")).transform((xmin + xmax) / 2, (ymin + ymax) / 2)
        tiles = akveg.tiles_in(xmin, ymin, xmax, ymax) if is_model_crs(crs) else []
    except (MisoError, TypeError, ValueError, OverflowError):
        return None
    return ((lon, lat), tiles) if math.isfinite(lon) and math.isfinite(lat) else None


# --- maps -------------------------------------------------------------------------------------------------------------


class _Maps:
    """Draws a record's rasters, and notes what could not be drawn."""

    def __init__(self, record: Mapping[str, Any], path: Path) -> None:
        self.record = record
        self.folder = path.absolute().parent
        self.problems: list[str] = []
        self.files: dict[str, Path] = {}
        name = str(record.get("name", path.stem))
        for key, value in record["outputs"].items():
            # Only the name counts: a record and its maps are moved together, and it may have been written by anyone.
            file = self.folder / (str(value).replace("\\", "/").rpartition("/")[2] or output_file(name, str(key)))
            self.files[str(key)] = file
            if not _is_file(file):
                self.problems.append(f"The file {file.name} is not beside the record: moved, renamed or deleted.")

    def draw(
        self,
        key: str,
        band: int,
        title: str,
        look: pictures.Classes | pictures.Scaled,
        legend: Ramp | Sequence[Swatch],
        side: int = pictures.SIDE,
        note: bool = True,
    ) -> list[Map]:
        """The map of one band of an output; nothing where there is none, or it cannot be read."""
        file = self.files.get(key)
        if file is None or not _is_file(file):
            return []
        try:
            drawn = pictures.draw(str(file), band, look, f"Map: {title}", side)
        except MisoError as problem:
            sentence = f"{file.name}: {problem}"
            if sentence not in self.problems:
                self.problems.append(sentence)
            return []
        told = ""
        step = float(self.record["pixel_size"])
        if note and math.isfinite(drawn.metres) and drawn.metres > 1.5 * step:
            told = f"Shown at about {drawn.metres:.0f} m per pixel; the file has {step:g} m."
        return [Map(title, drawn.picture, legend, drawn.scale, drawn.empty, told)]

    def share(self, colours: Sequence[str]) -> pictures.Scaled:
        """How percents, or shares from 0 to 1, are coloured."""
        return pictures.Scaled(colours, 0.0, 100.0 if self.record["request"]["encoding"] == "percent" else 1.0)


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def _ramp(colours: Sequence[str], low: str = "", high: str = "") -> Ramp:
    """A legend from 0 to 100 %, with words at its ends."""
    ends = f"0 %: {low}" if low else "0 %", f"100 %: {high}" if high else "100 %"
    return Ramp(colours, [(0.0, ends[0]), (0.5, "50 %"), (1.0, ends[1])])


# --- one task ---------------------------------------------------------------------------------------------------------


def _task(maps: _Maps, name: str, task: Mapping[str, Any]) -> Section:
    classes: Sequence[Mapping[str, Any]] = task["classes"]
    binary = len(classes) == 2
    blocks: list[Block] = []
    if binary and task.get("threshold") is not None:
        blocks.append(
            Text(
                f"Called \u201c{classes[1]['name']}\u201d where its probability is at least "
                f"{100 * float(task['threshold']):.4g} %.",
            )
        )
    legend = [Swatch(str(row["colour"]), str(row["name"])) for row in classes]
    look = pictures.Classes({int(row["value"]): str(row["colour"]) for row in classes})
    found = maps.draw(f"{name}_class", 1, "Class" if binary else "Most probable class", look, legend)
    if binary:
        title = f"Probability of \u201c{classes[1]['name']}\u201d"
        found = maps.draw(f"{name}_probability", 2, title, maps.share(BLUES), _ramp(BLUES)) + found
        blocks += [Row(found)] if found else []
        blocks.append(_areas(classes))
        if task.get("km2_per_percent"):
            blocks.append(_percents(task, str(classes[1]["name"])))
        return Section(str(task["title"]), blocks)
    blocks.append(Row([*found, _areas(classes)]))
    # One legend for all; scale and north are beside the map above them.
    several = [
        replace(small, legend=(), scale=None, empty=False)
        for band, row in enumerate(classes, 1)
        for small in maps.draw(f"{name}_probability", band, str(row["name"]), maps.share(BLUES), (), SMALL, False)
    ]
    if several:
        blocks += [Text("Probability of each class:"), Legend(_ramp(BLUES)), Row(several, small=True)]
    return Section(str(task["title"]), blocks)


def _areas(classes: Sequence[Mapping[str, Any]]) -> Table:
    """Area and share per class; many classes in the order of their area."""
    rows = list(classes) if len(classes) == 2 else sorted(classes, key=lambda row: -float(row["km2"]))
    whole = math.fsum(float(row["km2"]) for row in rows)
    lines: list[Sequence[Cell]] = [
        [
            Swatch(str(row["colour"]), str(row["name"])),
            texts.area(float(row["km2"])),
            texts.percent(float(row["share"])),
            Meter(float(row["share"]), str(row["colour"])),
        ]
        for row in rows
    ]
    columns = [
        Column("class"),
        Column("area, km\u00b2", "number"),
        Column("share", "number"),
        Column("0 to 100 %", "meter"),
    ]
    return Table(columns, [*lines, ["all classes", texts.area(whole), "", ""]], "Area per class", total=1)


def _percents(task: Mapping[str, Any], name: str) -> Block:
    """Area at each percent of the probability, and the area that a threshold there would call present."""
    values = [float(v) for v in task["km2_per_percent"]]
    above = [math.fsum(values[k:]) for k in range(len(values))]
    threshold = task.get("threshold")
    marks = [Mark(100 * float(threshold), f"threshold {100 * float(threshold):.4g} %")] if threshold is not None else []
    across = Axis(f"probability of \u201c{name}\u201d, %", 0, len(values) - 1)
    charts = Row(
        [
            Histogram("Area at each percent", values, 0, 1, across, Axis("area, km\u00b2", 0), marks),
            LineChart(
                f"Area called \u201c{name}\u201d at each threshold",
                [Series(f"area with at least this probability of \u201c{name}\u201d", range(len(values)), above)],
                replace(across, title="threshold, %"),
                Axis("area, km\u00b2", 0),
                marks=marks,
            ),
        ]
    )
    whole = above[0] if above else 0.0
    steps = [k for k in (10, 20, 30, 40, 50, 60, 70, 80, 90) if k < len(values)]
    table = Table(
        [Column("threshold, %", "number"), *(Column(f"{k}", "number") for k in steps)],
        [
            ["area, km\u00b2", *(texts.area(above[k]) for k in steps)],
            ["share", *(texts.percent(above[k] / whole if whole else math.nan) for k in steps)],
        ],
        f"What other thresholds would call \u201c{name}\u201d",
    )
    return Details("How the area depends on the threshold", [charts, table])


# --- how far it can be trusted ----------------------------------------------------------------------------------------


def _trust(maps: _Maps) -> Section:
    record = maps.record
    found: list[Map] = []
    for band, task in enumerate(record["tasks"].values(), 1):
        title = f"Confidence: {task['title']}"
        legend = _ramp(GREENS, "all classes alike", "one is certain")
        found += maps.draw("confidence", band, title, maps.share(GREENS), legend)
    applicability = record.get("applicability", {})
    beyond = applicability.get("beyond_threshold")
    ends = ("unlike the training data", "like it") if beyond is not None else ("no input", "every input")
    measure = maps.draw("applicability", 1, "Applicability", maps.share(RED_BLUE), _ramp(RED_BLUE, *ends))
    blocks: list[Block] = [
        Text(
            "Confidence is 1 - entropy of the class probabilities / its maximum. Applicability shows where the model "
            "has seen nothing alike; where it is high, that is no evidence of accuracy.",
            "note",
        )
    ]
    if found:
        blocks.append(Row(found))
    if beyond is not None:
        blocks.append(
            Text(
                f"{texts.percent(float(beyond))} of the map is farther from the training data than the threshold of "
                f"the model's applicability ({applicability.get('measure', '')})."
            )
        )
    titles = _input_titles(record)
    charts = [
        _shares(applicability.get(key) or {}, titles, title)
        for key, title in (
            ("outside", "Inputs outside their training range"),
            ("missing", "Inputs without data"),
        )
    ]
    beside: list[Block] = [*measure, *(chart for chart in charts if chart is not None)]
    blocks += [Row(beside)] if beside else []
    if charts[0] is None:
        blocks.append(Text("Every known input lies inside its training range nearly everywhere."))
    rows: list[Sequence[Cell]] = [
        [titles.get(name, name), texts.percent(share), texts.percent((applicability.get("missing") or {}).get(name))]
        for name, share in (applicability.get("outside") or {}).items()
    ]
    columns = [Column("input"), Column("outside the training range", "number"), Column("without data", "number")]
    blocks.append(Details("All inputs, share of the map", [Table(columns, rows)]))
    return Section("How far the map can be trusted", blocks)


def _shares(shares: Mapping[str, Any], titles: Mapping[str, str], title: str) -> BarChart | None:
    listed = sorted(((float(v), str(name)) for name, v in shares.items() if float(v) >= LISTED), reverse=True)
    if not listed:
        return None
    bars = [Bar(titles.get(name, name), 100 * share, text=texts.percent(share)) for share, name in listed]
    return BarChart(title, bars, "share of the map, %")


def _input_titles(record: Mapping[str, Any]) -> dict[str, str]:
    """What people call the inputs: the name that the map's contract has for it, with its band's name behind."""
    titles = {
        "red": "Red (B04)",
        "green": "Green (B03)",
        "blue": "Blue (B02)",
        "rededge1": "Red edge 1 (B05)",
        "rededge2": "Red edge 2 (B06)",
        "rededge3": "Red edge 3 (B07)",
        "nir": "Near infrared (B08)",
        "swir1": "SWIR 1 (B11)",
        "swir2": "SWIR 2 (B12)",
        "aspct_4": "Aspect",
        "elevation": "Elevation",
        "maxc_4": "Max. curvature",
        "sl_4": "Slope",
        "spi": "Stream power",
        "swi_10": "Wetness",
        "tpi_4": "Topogr. position",
        "ppt_annual": "Annual precipitation",
        "tmean_swi": "Summer warmth",
        "tmin_january": "January minimum",
    }
    return {name: titles.get(name, name) for name in (record.get("applicability", {}).get("outside") or {})}


def _files(maps: _Maps) -> Section:
    rows: list[Sequence[Cell]] = []
    for key, file in maps.files.items():
        try:
            told = texts.size(file.stat().st_size)
        except (OSError, ValueError):
            told = "missing"
        rows.append([file.name, key.replace("_", " "), told])
    columns = [Column("file"), Column("what it is"), Column("size", "number")]
    return Section("Files", [Text(f"In {maps.folder}", "note"), Table(columns, rows)])

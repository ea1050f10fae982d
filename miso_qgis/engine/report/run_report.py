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
from miso_qgis.language import say, speak
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
        lead.append(Text(say("Not everything could be shown:"), "warning"))
        lead.append(Bullets(maps.problems, "warning"))
    name = str(record.get("name", path.stem))
    model = record["model"]
    return Report(
        title=say(" and ").join(speak(str(task["title"])) for task in tasks.values()) or name,
        subtitle=say("Map {name}, {created}", name=name, created=texts.day(record.get("created", ""))),
        caveat=f"{speak(model['title'])} {model['version']}: {speak(model['caveat'])}",
        sections=sections,
        lead=lead,
        foot=say(
            "Made by MISO for QGIS {miso} from {name}. Model {model} {version}, SHA-256 {sha256}.",
            miso=record.get("miso", ""),
            name=path.name,
            model=model["name"],
            version=model["version"],
            sha256=model["sha256"],
        ),
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
    shown = say(
        "{width} x {height} pixels of {pixel_size} m",
        width=record["width"],
        height=record["height"],
        pixel_size=f"{float(record['pixel_size']):g}",
    )
    rows: list[tuple[str, Cell]] = [
        (say("Area with data"), f"{texts.area(record['valid_km2'])} km\u00b2"),
        (say("Grid"), f"{shown}, {run_origin.short_crs(str(record['crs']))}"),
        (say("Model"), f"{model['name']} {model['version']}, {model.get('precision', 'float32')}"),
        (
            say("Computed"),
            say("in {time} on {device}", time=texts.seconds(timings.get("map_s")), device=record.get("device", "cpu")),
        ),
    ]
    middle = _middle(record)
    if middle is not None:
        (lon, lat), tiles = middle
        east, north = say("E") if lon >= 0 else say("W"), say("N") if lat >= 0 else say("S")
        rows.insert(1, (say("Centre"), f"{abs(lat):.4f}\u00b0 {north}, {abs(lon):.4f}\u00b0 {east}"))
        if tiles:
            more = say(" and {count} more", count=len(tiles) - 3) if len(tiles) > 3 else ""
            rows.insert(3, (say("AKVEG tiles"), ", ".join(tiles[:3]) + more))
    if record.get("missing"):
        rows.append((say("Not given"), ", ".join(speak(str(role)) for role in record["missing"])))
    return KeyValues(rows)


def _middle(record: Mapping[str, Any]) -> tuple[tuple[float, float], list[str]] | None:
    """Longitude and latitude of the map's centre, and the tiles it touches; None where that cannot be computed."""
    try:
        xmin, ymin, xmax, ymax = (float(v) for v in record["extent"])
        crs = parse_crs(str(record["crs"]), say("the map"))
        lon, lat = transformer(crs, parse_crs("EPSG:4326", say("the Earth"))).transform(
            (xmin + xmax) / 2, (ymin + ymax) / 2
        )
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
                self.problems.append(
                    say("The file {name} is not beside the record: moved, renamed or deleted.", name=file.name)
                )

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
            drawn = pictures.draw(str(file), band, look, say("Map: {title}", title=title), side)
        except MisoError as problem:
            sentence = f"{file.name}: {problem}"
            if sentence not in self.problems:
                self.problems.append(sentence)
            return []
        told = ""
        step = float(self.record["pixel_size"])
        if note and math.isfinite(drawn.metres) and drawn.metres > 1.5 * step:
            told = say(
                "Shown at about {metres} m per pixel; the file has {step} m.",
                metres=f"{drawn.metres:.0f}",
                step=f"{step:g}",
            )
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
                say(
                    "Called “{name}” where its probability is at least {threshold} %.",
                    name=speak(classes[1]["name"]),
                    threshold=f"{100 * float(task['threshold']):.4g}",
                ),
            )
        )
    legend = [Swatch(str(row["colour"]), speak(str(row["name"]))) for row in classes]
    look = pictures.Classes({int(row["value"]): str(row["colour"]) for row in classes})
    found = maps.draw(f"{name}_class", 1, say("Class") if binary else say("Most probable class"), look, legend)
    if binary:
        title = say("Probability of “{name}”", name=speak(classes[1]["name"]))
        found = maps.draw(f"{name}_probability", 2, title, maps.share(BLUES), _ramp(BLUES)) + found
        blocks += [Row(found)] if found else []
        blocks.append(_areas(classes))
        if task.get("km2_per_percent"):
            blocks.append(_percents(task, speak(str(classes[1]["name"]))))
        return Section(speak(str(task["title"])), blocks)
    blocks.append(Row([*found, _areas(classes)]))
    # One legend for all; scale and north are beside the map above them.
    several = [
        replace(small, legend=(), scale=None, empty=False)
        for band, row in enumerate(classes, 1)
        for small in maps.draw(
            f"{name}_probability", band, speak(str(row["name"])), maps.share(BLUES), (), SMALL, False
        )
    ]
    if several:
        blocks += [Text(say("Probability of each class:")), Legend(_ramp(BLUES)), Row(several, small=True)]
    return Section(speak(str(task["title"])), blocks)


def _areas(classes: Sequence[Mapping[str, Any]]) -> Table:
    """Area and share per class; many classes in the order of their area."""
    rows = list(classes) if len(classes) == 2 else sorted(classes, key=lambda row: -float(row["km2"]))
    whole = math.fsum(float(row["km2"]) for row in rows)
    lines: list[Sequence[Cell]] = [
        [
            Swatch(str(row["colour"]), speak(str(row["name"]))),
            texts.area(float(row["km2"])),
            texts.percent(float(row["share"])),
            Meter(float(row["share"]), str(row["colour"])),
        ]
        for row in rows
    ]
    columns = [
        Column(say("class")),
        Column(say("area, km²"), "number"),
        Column(say("share"), "number"),
        Column(say("0 to 100 %"), "meter"),
    ]
    return Table(columns, [*lines, [say("all classes"), texts.area(whole), "", ""]], say("Area per class"), total=1)


def _percents(task: Mapping[str, Any], name: str) -> Block:
    """Area at each percent of the probability, and the area that a threshold there would call present."""
    values = [float(v) for v in task["km2_per_percent"]]
    above = [math.fsum(values[k:]) for k in range(len(values))]
    threshold = task.get("threshold")
    marks = (
        [Mark(100 * float(threshold), say("threshold {threshold} %", threshold=f"{100 * float(threshold):.4g}"))]
        if threshold is not None
        else []
    )
    across = Axis(say("probability of “{name}”, %", name=name), 0, len(values) - 1)
    charts = Row(
        [
            Histogram(say("Area at each percent"), values, 0, 1, across, Axis(say("area, km²"), 0), marks),
            LineChart(
                say("Area called “{name}” at each threshold", name=name),
                [Series(say("area with at least this probability of “{name}”", name=name), range(len(values)), above)],
                replace(across, title=say("threshold, %")),
                Axis(say("area, km²"), 0),
                marks=marks,
            ),
        ]
    )
    whole = above[0] if above else 0.0
    steps = [k for k in (10, 20, 30, 40, 50, 60, 70, 80, 90) if k < len(values)]
    table = Table(
        [Column(say("threshold, %"), "number"), *(Column(f"{k}", "number") for k in steps)],
        [
            [say("area, km²"), *(texts.area(above[k]) for k in steps)],
            [say("share"), *(texts.percent(above[k] / whole if whole else math.nan) for k in steps)],
        ],
        say("What other thresholds would call “{name}”", name=name),
    )
    return Details(say("How the area depends on the threshold"), [charts, table])


# --- how far it can be trusted ----------------------------------------------------------------------------------------


def _trust(maps: _Maps) -> Section:
    record = maps.record
    found: list[Map] = []
    for band, task in enumerate(record["tasks"].values(), 1):
        title = say("Confidence: {title}", title=speak(task["title"]))
        legend = _ramp(GREENS, say("all classes alike"), say("one is certain"))
        found += maps.draw("confidence", band, title, maps.share(GREENS), legend)
    applicability = record.get("applicability", {})
    beyond = applicability.get("beyond_threshold")
    ends = (
        (say("unlike the training data"), say("like it"))
        if beyond is not None
        else (say("no input"), say("every input"))
    )
    measure = maps.draw("applicability", 1, say("Applicability"), maps.share(RED_BLUE), _ramp(RED_BLUE, *ends))
    blocks: list[Block] = [
        Text(
            say(
                "Confidence is 1 - entropy of the class probabilities / its maximum. Applicability shows where "
                "the model has seen nothing alike; where it is high, that is no evidence of accuracy."
            ),
            "note",
        )
    ]
    if found:
        blocks.append(Row(found))
    if beyond is not None:
        blocks.append(
            Text(
                say(
                    "{beyond} of the map is farther from the training data than the threshold of the model's "
                    "applicability ({measure}).",
                    beyond=texts.percent(float(beyond)),
                    measure=applicability.get("measure", ""),
                )
            )
        )
    titles = _input_titles(record)
    charts = [
        _shares(applicability.get(key) or {}, titles, title)
        for key, title in (
            ("outside", say("Inputs outside their training range")),
            ("missing", say("Inputs without data")),
        )
    ]
    beside: list[Block] = [*measure, *(chart for chart in charts if chart is not None)]
    blocks += [Row(beside)] if beside else []
    if charts[0] is None:
        blocks.append(Text(say("Every known input lies inside its training range nearly everywhere.")))
    rows: list[Sequence[Cell]] = [
        [titles.get(name, name), texts.percent(share), texts.percent((applicability.get("missing") or {}).get(name))]
        for name, share in (applicability.get("outside") or {}).items()
    ]
    columns = [
        Column(say("input")),
        Column(say("outside the training range"), "number"),
        Column(say("without data"), "number"),
    ]
    blocks.append(Details(say("All inputs, share of the map"), [Table(columns, rows)]))
    return Section(say("How far the map can be trusted"), blocks)


def _shares(shares: Mapping[str, Any], titles: Mapping[str, str], title: str) -> BarChart | None:
    listed = sorted(((float(v), str(name)) for name, v in shares.items() if float(v) >= LISTED), reverse=True)
    if not listed:
        return None
    bars = [Bar(titles.get(name, name), 100 * share, text=texts.percent(share)) for share, name in listed]
    return BarChart(title, bars, say("share of the map, %"))


def _input_titles(record: Mapping[str, Any]) -> dict[str, str]:
    """What people call the inputs: the name that the map's contract has for it, with its band's name behind."""
    titles = {
        "red": say("Red (B04)"),
        "green": say("Green (B03)"),
        "blue": say("Blue (B02)"),
        "rededge1": say("Red edge 1 (B05)"),
        "rededge2": say("Red edge 2 (B06)"),
        "rededge3": say("Red edge 3 (B07)"),
        "nir": say("Near infrared (B08)"),
        "swir1": "SWIR 1 (B11)",
        "swir2": "SWIR 2 (B12)",
        "aspct_4": say("Aspect"),
        "elevation": say("Elevation"),
        "maxc_4": say("Max. curvature"),
        "sl_4": say("Slope"),
        "spi": say("Stream power"),
        "swi_10": say("Wetness"),
        "tpi_4": say("Topogr. position"),
        "ppt_annual": say("Annual precipitation"),
        "tmean_swi": say("Summer warmth"),
        "tmin_january": say("January minimum"),
    }
    return {name: titles.get(name, name) for name in (record.get("applicability", {}).get("outside") or {})}


def _files(maps: _Maps) -> Section:
    rows: list[Sequence[Cell]] = []
    for key, file in maps.files.items():
        try:
            told = texts.size(file.stat().st_size)
        except (OSError, ValueError):
            told = say("missing")
        task, _, kind = key.rpartition("_")
        rows.append([file.name, f"{task} {speak(kind)}".strip(), told])
    columns = [Column(say("file")), Column(say("what it is")), Column(say("size"), "number")]
    return Section(say("Files"), [Text(say("In {folder}", folder=maps.folder), "note"), Table(columns, rows)])

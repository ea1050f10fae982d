"""From what a map was made, and how it is made again: the last parts of its report."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any

from miso_qgis import command_line
from miso_qgis.engine.report import texts
from miso_qgis.engine.report.document import (
    Block,
    Bullets,
    Cell,
    Column,
    Command,
    Details,
    KeyValues,
    Section,
    Table,
    Text,
)
from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MODEL_CRS, MapRequest, MisoError


def short_crs(text: str) -> str:
    """A CRS' code; a WKT would fill the page."""
    return text if len(text) <= 40 else say("a CRS given as WKT")


def inputs(record: Mapping[str, Any]) -> Section:
    rows: list[Sequence[Cell]] = []
    for role, source in record.get("inputs", {}).items():
        for match in source["bands"]:
            described = match.get("description") or ""
            of = say(" of {file}", file=match["file"]) if match.get("file") else ""
            rows.append(
                [
                    str(match["input"]),
                    speak(str(role)),
                    say("band {band}{of}", band=match["band"], of=of)
                    + (f", \u201c{described}\u201d" if described else ""),
                    speak(_REASONS.get(str(match.get("reason")), str(match.get("reason")))),
                ]
            )
    files: list[Sequence[Cell]] = [
        [speak(str(role)), str(source.get("path")), short_crs(str(source.get("crs")))]
        for role, source in record.get("inputs", {}).items()
    ]
    conversions = [
        str(line) for source in record.get("inputs", {}).values() for line in source.get("conversions") or []
    ]
    blocks: list[Block] = [Table([Column(say("source")), Column(say("file")), Column(say("CRS"))], files)]
    if record.get("missing"):
        blocks.append(
            Text(
                say(
                    "Not given: {missing}. The model worked without.",
                    missing=", ".join(speak(str(role)) for role in record["missing"]),
                )
            )
        )
    if conversions:
        blocks.append(Bullets(conversions))
    columns = [Column(say("input")), Column(say("source")), Column(say("read from")), Column(say("matched by"))]
    blocks.append(Details(say("Which band feeds which input"), [Table(columns, rows)]))
    return Section(say("What it was made from"), blocks)


_REASONS = {
    "given": later("given"),
    "name": later("band name"),
    "file name": later("file name"),
    "order": later("order"),
}


def again(record: Mapping[str, Any]) -> Section:
    """The settings, and the command that makes the map again."""
    asked: Mapping[str, Any] = record["request"]
    blocks: list[Block] = []
    try:
        options = command_line.map_options(MapRequest.from_dict(asked))
        problem = ""
    except MisoError as error:  # of another version, or edited
        options, problem = None, str(error)
    name = str(record.get("name", "miso"))
    last = ["--out", "FOLDER", "--name", name]
    if problem:
        blocks.append(Text(say("The request in the record cannot be repeated: {problem}", problem=problem), "warning"))
    else:
        lines = [["miso", "map"], *options, last] if options is not None else [["miso", "repeat", f"{name}.json"], last]
        words = [word for line in lines for word in line]
        text = command_line.windows(words) if sys.platform == "win32" else command_line.posix(lines)
        note = (
            say("In a shell, this makes the map again (relative paths count from the folder it was made in).")
            if options is not None
            else say(
                "This makes the map again. Its mask, or what was set on a layer, stands in the record and in no file."
            )
        )
        blocks += [Text(note), Command(text)]
    settings = _settings(asked, record)
    timings = [(speak(_TIMES[key]), texts.seconds(v)) for key, v in record.get("timings", {}).items() if key in _TIMES]
    counts = [
        (speak(_COUNTS.get(key, key)), str(v)) for key, v in record.get("timings", {}).items() if key not in _TIMES
    ]
    versions = [(str(name), str(number)) for name, number in record.get("versions", {}).items()]
    blocks.append(Details(say("Settings"), [KeyValues(settings)]))
    blocks.append(Details(say("Time and software"), [KeyValues([*timings, *counts]), KeyValues(versions)]))
    return Section(say("How to make it again"), blocks)


_TIMES = {
    "load_s": later("loading"),
    "read_s": later("reading"),
    "model_s": later("model"),
    "write_s": later("writing"),
    "map_s": later("mapping in all"),
    "publish_s": later("final files"),
}


_SETTINGS = {
    "pixel_size": later("pixel size"),
    "crs": later("crs"),
    "threshold": later("threshold"),
    "encoding": later("encoding"),
    "tasks": later("tasks"),
    "outputs": later("outputs"),
    "device": later("device"),
    "precision": later("precision of the numbers"),
    "threads": later("threads"),
    "memory": later("memory"),
    "window": later("window"),
    "overlap": later("overlap"),
    "batch": later("batch"),
}

_COUNTS = {
    "windows": later("windows"),
    "window": later("window"),
    "parts": later("parts"),
    "parts_resumed": later("parts resumed"),
    "pixels": later("pixels"),
    "pixels_per_second": later("pixels per second"),
}


def _settings(asked: Mapping[str, Any], record: Mapping[str, Any]) -> list[tuple[str, Cell]]:
    rows: list[tuple[str, Cell]] = []
    if asked.get("tile"):
        rows.append((say("area"), say("AKVEG tile {tile}", tile=asked["tile"])))
    elif asked.get("extent"):
        drawn = asked["extent"]
        sides = ", ".join(f"{float(drawn[side]):.10g}" for side in ("xmin", "ymin", "xmax", "ymax"))
        rows.append((say("area"), f"{sides} ({short_crs(str(drawn.get('crs', MODEL_CRS)))})"))
    else:
        rows.append((say("area"), say("that of the first raster")))
    if asked.get("mask"):
        polygons = len(asked["mask"].get("polygons") or [])
        rows.append((say("mask"), f"{asked['mask'].get('title') or say('polygons')} ({polygons})"))
    xmin, ymin, xmax, ymax = (float(v) for v in record["extent"])
    rows.append((say("extent of the map"), f"{xmin:.10g}, {ymin:.10g}, {xmax:.10g}, {ymax:.10g}"))
    for key in ("pixel_size", "crs", "threshold", "encoding", "tasks", "outputs", "device", "precision"):
        value = asked.get(key)
        if isinstance(value, (list, tuple)):
            value = ", ".join(map(str, value)) or say("all")
        rows.append((speak(_SETTINGS[key]), short_crs(str(value)) if key == "crs" else str(value)))
    automatic = {key: asked.get(key) for key in ("threads", "memory", "window", "overlap", "batch")}
    rows += [(speak(_SETTINGS[key]), str(value) if value else say("automatic")) for key, value in automatic.items()]
    for title, why in (
        (say("computed on"), record.get("device_detail")),
        (say("why this device"), record.get("device_why")),
        (say("why this precision"), record["model"].get("precision_why")),
    ):
        if why:
            rows.append((title, str(why)))
    return rows

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
from miso_qgis.protocol import MODEL_CRS, MapRequest, MisoError


def short_crs(text: str) -> str:
    """A CRS' code; a WKT would fill the page."""
    return text if len(text) <= 40 else "a CRS given as WKT"


def inputs(record: Mapping[str, Any]) -> Section:
    rows: list[Sequence[Cell]] = []
    for role, source in record.get("inputs", {}).items():
        for match in source["bands"]:
            described = match.get("description") or ""
            of = f" of {match['file']}" if match.get("file") else ""
            rows.append(
                [
                    str(match["input"]),
                    str(role),
                    f"band {match['band']}{of}" + (f", \u201c{described}\u201d" if described else ""),
                    _REASONS.get(str(match.get("reason")), str(match.get("reason"))),
                ]
            )
    files: list[Sequence[Cell]] = [
        [str(role), str(source.get("path")), short_crs(str(source.get("crs")))]
        for role, source in record.get("inputs", {}).items()
    ]
    conversions = [
        str(line) for source in record.get("inputs", {}).values() for line in source.get("conversions") or []
    ]
    blocks: list[Block] = [Table([Column("source"), Column("file"), Column("CRS")], files)]
    if record.get("missing"):
        blocks.append(Text(f"Not given: {', '.join(map(str, record['missing']))}. The model worked without."))
    if conversions:
        blocks.append(Bullets(conversions))
    columns = [Column("input"), Column("source"), Column("read from"), Column("matched by")]
    blocks.append(Details("Which band feeds which input", [Table(columns, rows)]))
    return Section("What it was made from", blocks)


_REASONS = {"given": "given", "name": "band name", "file name": "file name", "order": "order"}


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
        blocks.append(Text(f"The request in the record cannot be repeated: {problem}", "warning"))
    else:
        lines = [["miso", "map"], *options, last] if options is not None else [["miso", "repeat", f"{name}.json"], last]
        words = [word for line in lines for word in line]
        text = command_line.windows(words) if sys.platform == "win32" else command_line.posix(lines)
        note = (
            "In a shell, this makes the map again (relative paths count from the folder it was made in)."
            if options is not None
            else "This makes the map again. Its mask, or what was set on a layer, stands in the record and in no file."
        )
        blocks += [Text(note), Command(text)]
    settings = _settings(asked, record)
    timings = [(_TIMES[key], texts.seconds(v)) for key, v in record.get("timings", {}).items() if key in _TIMES]
    counts = [(key.replace("_", " "), str(v)) for key, v in record.get("timings", {}).items() if key not in _TIMES]
    versions = [(str(name), str(number)) for name, number in record.get("versions", {}).items()]
    blocks.append(Details("Settings", [KeyValues(settings)]))
    blocks.append(Details("Time and software", [KeyValues([*timings, *counts]), KeyValues(versions)]))
    return Section("How to make it again", blocks)


_TIMES = {
    "load_s": "loading",
    "read_s": "reading",
    "model_s": "model",
    "write_s": "writing",
    "map_s": "mapping in all",
    "publish_s": "final files",
}


def _settings(asked: Mapping[str, Any], record: Mapping[str, Any]) -> list[tuple[str, Cell]]:
    rows: list[tuple[str, Cell]] = []
    if asked.get("tile"):
        rows.append(("area", f"AKVEG tile {asked['tile']}"))
    elif asked.get("extent"):
        drawn = asked["extent"]
        sides = ", ".join(f"{float(drawn[side]):.10g}" for side in ("xmin", "ymin", "xmax", "ymax"))
        rows.append(("area", f"{sides} ({short_crs(str(drawn.get('crs', MODEL_CRS)))})"))
    else:
        rows.append(("area", "that of the first raster"))
    if asked.get("mask"):
        polygons = len(asked["mask"].get("polygons") or [])
        rows.append(("mask", f"{asked['mask'].get('title') or 'polygons'} ({polygons})"))
    xmin, ymin, xmax, ymax = (float(v) for v in record["extent"])
    rows.append(("extent of the map", f"{xmin:.10g}, {ymin:.10g}, {xmax:.10g}, {ymax:.10g}"))
    for key in ("pixel_size", "crs", "threshold", "encoding", "tasks", "outputs", "device", "precision"):
        value = asked.get(key)
        if isinstance(value, (list, tuple)):
            value = ", ".join(map(str, value)) or "all"
        rows.append((key.replace("_", " "), short_crs(str(value)) if key == "crs" else str(value)))
    automatic = {key: asked.get(key) for key in ("threads", "memory", "window", "overlap", "batch")}
    rows += [(key, str(value) if value else "automatic") for key, value in automatic.items()]
    for title, why in (
        ("computed on", record.get("device_detail")),
        ("why this device", record.get("device_why")),
        ("why this precision", record["model"].get("precision_why")),
    ):
        if why:
            rows.append((title, str(why)))
    return rows

"""The report of a run at field sites: what the map says at each, and which could not be asked."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from miso_qgis import command_line
from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.report import run_origin, texts
from miso_qgis.engine.report.document import (
    Bar,
    BarChart,
    Block,
    Bullets,
    Cell,
    Column,
    Command,
    Details,
    KeyValues,
    Picture,
    Report,
    Section,
    Table,
    Text,
)
from miso_qgis.language import say, speak
from miso_qgis.protocol import MapRequest, MisoError, first_line

#: Sites and failures that are listed, and sites with a picture: a page must open on any computer.
MOST_SITES, MOST_PICTURES = 1000, 200
#: Bytes of a thumbnail: larger files beside the record are no thumbnails.
MAX_PICTURE_BYTES = 200_000

_PNG = b"\x89PNG\r\n\x1a\n"


def build(record: Mapping[str, Any], path: Path) -> Report:
    """The report of the record of a run at sites.

    Args:
        path: of the record; the layer of sites and its pictures are looked for beside it.

    Raises:
        KeyError, TypeError and their like: the record is not whole.
    """
    counts, model = record["sites"], record["model"]
    problems: list[str] = []
    table = _Values.read(record, path, problems)
    lead: list[Block] = [_facts(record)]
    warnings = [*map(str, record.get("warnings", [])), *problems][:MOST_SITES]
    if warnings:
        lead.append(Bullets(warnings, "warning"))
    sections = [] if table is None else [_summary(record, table), _sites(record, table, path.parent)]
    failures = _failures(record)
    sections += [*failures, run_origin.inputs(record), _again(record)]
    return Report(
        title=f"{counts['title']}: {say(' and ').join(speak(str(task['title'])) for task in record['tasks'].values())}",
        subtitle=say(
            "Field sites {name}, {created}",
            name=record.get("name", path.stem),
            created=texts.day(record.get("created", "")),
        ),
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


def _facts(record: Mapping[str, Any]) -> KeyValues:
    counts, asked = record["sites"], record["request"]
    buffer = float(asked.get("buffer") or 0.0)
    rows: list[tuple[str, Cell]] = [
        (
            say("Sites"),
            say(
                "{count}: {ok} whole, {partial} in part, {failed} failed",
                count=counts["count"],
                ok=counts["ok"],
                partial=counts["partial"],
                failed=counts["failed"],
            ),
        ),
        (say("Around points"), f"{buffer:g} m" if buffer else say("the point's pixel")),
        (say("Model"), f"{record['model']['name']} {record['model']['version']}, {record['model']['precision']}"),
        (
            say("Computed"),
            say(
                "in {time} on {device}",
                time=texts.seconds(record["timings"].get("total_s")),
                device=record.get("device", "cpu"),
            ),
        ),
    ]
    if record.get("missing"):
        rows.append((say("Not given"), ", ".join(speak(str(role)) for role in record["missing"])))
    return KeyValues(rows)


class _Values:
    """The columns of the result's layer."""

    def __init__(self, columns: Mapping[str, Sequence[Any]]) -> None:
        self.columns = columns
        self.count = len(next(iter(columns.values()), ()))

    @classmethod
    def read(cls, record: Mapping[str, Any], path: Path, problems: list[str]) -> _Values | None:
        """The layer beside the record; what is wrong with it is added to `problems`."""
        file = path.parent / Path(str(record["outputs"]["sites"])).name
        try:
            if not file.is_file():
                raise OSError(say("it is not beside the record"))
            with gdal_settings.registering_vector_drivers():
                import pyogrio.raw
            meta, _, _, values = pyogrio.raw.read(str(file), read_geometry=False)
        except Exception as error:  # a damaged file comes out of pyogrio as any of a dozen types
            problems.append(
                say("The sites in {name} cannot be shown: {error}.", name=file.name, error=first_line(error))
            )
            return None
        return cls({str(name): column for name, column in zip(meta["fields"], values, strict=True)})

    def text(self, name: str, row: int) -> str:
        value = self.columns[name][row] if name in self.columns else None
        return "" if value is None or value != value else str(value)

    def number(self, name: str, row: int) -> float | None:
        value = self.columns[name][row] if name in self.columns else None
        return None if value is None or isinstance(value, str) or value != value else float(value)


def _summary(record: Mapping[str, Any], table: _Values) -> Section:
    """How many sites are of which class, per task."""
    charts: list[Block] = []
    for name, task in record["tasks"].items():
        counts: dict[str, int] = {}
        for row in range(table.count):
            found = table.text(f"{name}_class", row)
            if found:
                counts[found] = counts.get(found, 0) + 1
        bars = [Bar(speak(label), float(count)) for label, count in sorted(counts.items(), key=lambda item: -item[1])]
        if bars:
            charts.append(BarChart(speak(str(task["title"])), bars, say("sites")))
    return Section(say("Classes of the sites"), charts or [Text(say("No site has a class."))])


def _sites(record: Mapping[str, Any], table: _Values, folder: Path) -> Section:
    tasks = list(record["tasks"])
    pictures = 0
    rows: list[list[Cell]] = []
    with_pictures = any(table.text("miso_thumbnail", row) for row in range(table.count))
    for row in range(min(table.count, MOST_SITES)):
        cells: list[Cell] = [table.text("miso_id", row)]
        if with_pictures:
            picture = _picture(folder, table.text("miso_thumbnail", row)) if pictures < MOST_PICTURES else None
            pictures += picture is not None
            cells.append(picture or "")
        for task in tasks:
            best = table.text(f"{task}_class", row)
            column = f"{task}_{best.lower().replace(' ', '_')}"
            cells += [
                speak(best) or "-",
                texts.percent(table.number(column, row)),
                texts.percent(table.number(f"{task}_confidence", row)),
            ]
        cells += [
            texts.percent(table.number("miso_applicability", row)),
            texts.number(table.number("miso_pixels", row)),
            texts.number(table.number("miso_missing", row)),
            texts.number(table.number("miso_edge_m", row)),
            table.text("miso_reason", row) or table.text("miso_status", row),
        ]
        rows.append(cells)
    columns = [Column(say("site")), *([Column(say("picture"), "picture")] if with_pictures else [])]
    for task in tasks:
        columns += [
            Column(say("{task}: class", task=task)),
            Column(say("probability"), "number"),
            Column(say("confidence"), "number"),
        ]
    columns += [
        Column(title, "number") for title in (say("applicability"), say("pixels"), say("missing"), say("data edge, m"))
    ]
    notes = []
    if table.count > MOST_SITES:
        notes.append(
            say(
                "The first {most_sites} of {count} sites; all of them stand in the layer.",
                most_sites=MOST_SITES,
                count=table.count,
            )
        )
    if pictures >= MOST_PICTURES:
        notes.append(say("Pictures of the first {most_pictures}.", most_pictures=MOST_PICTURES))
    notes.append(say("Means, ranges and shares around the sites stand in the layer."))
    return Section(say("The sites"), [Table([*columns, Column(say("status"))], rows, " ".join(notes))])


def _picture(folder: Path, name: str) -> Picture | None:
    """A thumbnail below the record's folder; anything else that the layer may name is left out."""
    if not name:
        return None
    file = (folder / name).resolve()
    try:
        if folder.resolve() not in file.parents or not file.is_file() or file.stat().st_size > MAX_PICTURE_BYTES:
            return None
        data = file.read_bytes()
    except OSError:
        return None
    if data[:8] != _PNG or data[12:16] != b"IHDR":
        return None
    width, height = int.from_bytes(data[16:20], "big"), int.from_bytes(data[20:24], "big")
    return (
        Picture(data, width, height, say("Chip of {stem}", stem=file.stem))
        if 0 < width <= 4096 and 0 < height <= 4096
        else None
    )


def _failures(record: Mapping[str, Any]) -> list[Section]:
    rows = [
        [str(row["row"]), str(row["id"]), str(row["status"]), str(row["reason"])]
        for row in record.get("rows", [])[:MOST_SITES]
    ]
    if not rows:
        return []
    columns = [Column(say("row"), "number"), Column(say("site")), Column(say("status")), Column(say("reason"))]
    return [Section(say("What could not be asked"), [Table(columns, rows)])]


def _again(record: Mapping[str, Any]) -> Section:
    asked: Mapping[str, Any] = record["request"]
    blocks: list[Block] = []
    try:
        lines = command_words(asked)
    except MisoError as error:  # of another version, or edited
        lines = None
        blocks.append(Text(say("The request in the record cannot be repeated: {error}", error=error), "warning"))
    if lines is not None:
        words = [word for line in lines for word in line]
        text = command_line.windows(words) if sys.platform == "win32" else command_line.posix(lines)
        blocks += [Text(say("In a shell, this makes the run again.")), Command(text)]
    settings = {**asked["map"], **asked["sites"], **{k: v for k, v in asked.items() if k not in ("map", "sites")}}
    rows = [(str(key).replace("_", " "), str(value)) for key, value in settings.items() if value not in (None, "", {})]
    versions = [(str(name), str(number)) for name, number in record.get("versions", {}).items()]
    blocks += [Details(say("Settings"), [KeyValues(rows)]), Details(say("Software"), [KeyValues(versions)])]
    return Section(say("How to make it again"), blocks)


def command_words(asked: Mapping[str, Any]) -> list[list[str]] | None:
    """`miso sites` with the options of a request, each as its words; None where the shell has none for a part."""
    request, sites = MapRequest.from_dict(asked["map"]), asked["sites"]
    options = command_line.map_options(request)
    if options is None:
        return None
    left_out = ("--outputs", "--encoding")
    lines = [["miso", "sites"], *(line for line in options if line[0] not in left_out)]
    for option, value, default in (
        ("--sites", sites["path"], ""),
        ("--sites-layer", sites.get("layer", ""), ""),
        ("--id-field", sites.get("id_field", ""), ""),
        ("--x-field", sites.get("x_field", ""), ""),
        ("--y-field", sites.get("y_field", ""), ""),
        ("--crs", sites.get("crs", ""), ""),
        ("--buffer", asked.get("buffer", 0.0), 0.0),
        ("--chips", asked.get("chip_size", 0), 0),
    ):
        if value != default:
            lines.append([f"{option}={value}"])
    if asked.get("thumbnails"):
        lines.append(["--thumbnails"])
    return [*lines, ["--out", "FOLDER", "--name", request.name]]

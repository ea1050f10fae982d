"""Tables of sites as text: any delimiter and encoding, coordinates as people write them, every odd row by its line."""
# flake8: noqa: E203

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS
from shapely.errors import ShapelyError

from miso_qgis.engine.lattice import parse_crs
from miso_qgis.engine.sites import coordinates
from miso_qgis.engine.sites.coordinates import Coordinate, Unreadable
from miso_qgis.engine.sites.table import MAX_SITES, Column, Table, find_field, too_many
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line
from miso_qgis.requests.sites import SitesSource

#: CRS of a table's degrees where none is named.
DEGREES = "EPSG:4326"
_DELIMITERS = (",", ";", "\t", "|")
#: Lines looked at to find the delimiter.
_LOOKED_AT = 50
_X_NAMES = (
    "longitude", "lon", "long", "lng", "decimallongitude", "longdd", "londd", "xlongitude", "gpslongitude",
    "easting", "east", "xcoord", "xcoordinate", "pointx", "coordx", "x",
)  # fmt: skip
_Y_NAMES = (
    "latitude", "lat", "decimallatitude", "latdd", "ylatitude", "gpslatitude",
    "northing", "north", "ycoord", "ycoordinate", "pointy", "coordy", "y",
)  # fmt: skip
_WKT_NAMES = ("wkt", "geometry", "geom", "thegeom", "wktgeom")
_WHOLE = re.compile(r"-?(?:0|[1-9]\d{0,17})\Z")
_REAL = re.compile(r"-?(?:0|[1-9]\d*)?\.?\d+(?:[eE][-+]?\d+)?\Z")


def read(path: str, source: SitesSource, title: str) -> Table:
    """A table of sites.

    Args:
        path: of a regular file.

    Raises:
        MisoError: "sites.unreadable", "sites.empty", "sites.too_many", "sites.field" when the columns of the
            coordinates cannot be told, "sites.no_crs" when they are no degrees and no CRS was given, "crs.unknown".
    """
    names, rows, lines, empty = _cells(path, source.path)
    if not rows:
        raise MisoError(
            "sites.empty",
            say("{path} (given as sites) has no row but its first.", path=source.path),
            say("Choose a table with sites."),
        )
    problems = [_wrong_length(row, names) for row in rows]
    rows = [row[: len(names)] + [""] * (len(names) - len(row)) for row in rows]
    wkt = "" if source.x_field else find_field(names, "", _WKT_NAMES, "geometry")
    x_name = find_field(names, source.x_field, _X_NAMES, say("longitude or easting"))
    y_name = find_field(names, source.y_field, _Y_NAMES, say("latitude or northing"))
    table = Table(
        title,
        CRS.from_user_input(DEGREES),
        [_column(name, [row[number] for row in rows]) for number, name in enumerate(names)],
        [None] * len(rows),
        lines,
        problems,
        [[] for _ in rows],
        empty_rows=empty,
    )
    if x_name and y_name:
        xs, ys = ([row[names.index(name)] for row in rows] for name in (x_name, y_name))
        table.crs = _crs_of(source, xs)
        _make_points(table, xs, ys, (x_name, y_name))
    elif wkt:
        table.crs = parse_crs(source.crs or DEGREES, say("the sites"))
        _read_wkt(table, [row[names.index(wkt)] for row in rows])
    else:
        raise MisoError(
            "sites.field",
            say(
                "{path} (given as sites) has no columns that look like longitude and latitude, or x and y.",
                path=source.path,
            ),
            say(
                "Name them (--x-field and --y-field; in QGIS: X field, Y field). It has: {names}.",
                names=", ".join(names[:30]),
            ),
        )
    return table


# --- text to cells ----------------------------------------------------------------------------------------------------


def _cells(path: str, shown: str) -> tuple[list[str], list[list[str]], list[int], int]:
    """Column names, rows of cells, their lines in the file, and how many empty rows were passed over."""
    with open(path, "rb") as handle:
        text = _decode(handle.read())
    hint = re.match(r"sep=(.)\r?\n", text, re.IGNORECASE)  # how Excel is told the delimiter
    delimiter = hint[1] if hint else _delimiter(text)
    # The whole line stays, so that lines are counted as the file has them.
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    names: list[str] = []
    rows: list[list[str]] = []
    lines: list[int] = []
    empty = 0
    start = 1
    try:
        for row in reader:
            line, start = start, reader.line_num + 1
            cells = [cell.strip() for cell in row]
            if hint and line == 1:
                continue
            if not any(cells):
                empty += 1 if names else 0
            elif not names:
                names = _names(cells, shown)
            else:
                rows.append(cells)
                lines.append(line)
                if len(rows) > MAX_SITES:
                    raise too_many(shown, say("more than {max_sites} rows", max_sites=MAX_SITES))
    except csv.Error as error:
        raise MisoError(
            "sites.unreadable",
            say("{shown} (given as sites) cannot be read as a table: {error}.", shown=shown, error=first_line(error)),
            say("Save it again as CSV."),
        ) from error
    if not names:
        raise MisoError(
            "sites.empty",
            say("{shown} (given as sites) has no line of column names.", shown=shown),
            say("Give it one."),
        )
    return names, rows, lines, empty


def _decode(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _delimiter(text: str) -> str:
    """The delimiter that gives most lines as many cells as the first has, and then the most cells."""

    def score(delimiter: str) -> tuple[bool, float, int]:
        reader = csv.reader(io.StringIO(text[:1_000_000], newline=""), delimiter=delimiter)
        counts: list[int] = []
        try:
            for row in reader:
                if any(cell.strip() for cell in row):
                    counts.append(len(row))
                if len(counts) >= _LOOKED_AT:
                    break
        except csv.Error:
            return False, 0.0, 0
        columns = counts[0] if counts else 0
        return columns > 1, sum(count == columns for count in counts) / max(len(counts), 1), columns

    return max(_DELIMITERS, key=score)


def _names(cells: Sequence[str], shown: str) -> list[str]:
    """Column names, each once and none empty."""
    if sum(bool(_REAL.match(cell.replace(",", "."))) for cell in cells) >= 2:
        raise MisoError(
            "sites.field",
            say(
                "The first line of {shown} (given as sites) holds numbers: {cells}.",
                shown=shown,
                cells=", ".join(cells[:5]),
            ),
            say("Put a line with the names of the columns first."),
        )
    found: list[str] = []
    for number, cell in enumerate(cells, start=1):
        name = plain = cell or f"column_{number}"
        count = 1
        while name.casefold() in {other.casefold() for other in found}:
            count += 1
            name = f"{plain}_{count}"
        found.append(name)
    return found


def _wrong_length(row: Sequence[str], names: Sequence[str]) -> str:
    if not any(row[len(names) :]):
        return ""
    return say(
        "It has {count} cells where the first line has {columns}: a delimiter stands inside a value, "
        "such as a decimal comma.",
        count=len(row),
        columns=len(names),
    )


def _column(name: str, texts: Sequence[str]) -> Column:
    """Whole numbers and decimal numbers where every cell is one, else texts: "007" and "64,8" stay as they are."""
    missing: NDArray[np.bool_] = np.array([not text for text in texts], bool)
    there = [text for text in texts if text]
    values: NDArray[np.generic]
    if there and all(_WHOLE.match(text) for text in there):
        values = np.array([int(text) if text else 0 for text in texts], np.int64)
    elif there and all(_REAL.match(text) for text in there):
        values = np.array([float(text) if text else np.nan for text in texts], np.float64)
    else:
        values = np.array([text or None for text in texts], object)
    return Column(name, values, missing)


# --- cells to geometries ----------------------------------------------------------------------------------------------


def _crs_of(source: SitesSource, xs: Sequence[str]) -> CRS:
    """The CRS given; without one the coordinates must look like degrees."""
    if source.crs:
        return parse_crs(source.crs, say("the sites"))
    known = [text for text in xs if not coordinates.is_nothing(text)]
    if known and sum(not _is_angle(text) for text in known) * 2 > len(known):
        raise MisoError(
            "sites.no_crs",
            say(
                "The coordinates of {path} (given as sites) are no degrees (the first is {known}), and no "
                "CRS was given for them.",
                path=source.path,
                known=f"{known[0][:40]!r}",
            ),
            say("Give their CRS (--crs EPSG:3338; in QGIS: CRS of the table)."),
        )
    return CRS.from_user_input(DEGREES)


def _is_angle(text: str) -> bool:
    try:
        return abs(coordinates.degrees(text).value) <= 360
    except Unreadable:
        return False


def _make_points(table: Table, xs: Sequence[str], ys: Sequence[str], names: tuple[str, str]) -> None:
    parse = coordinates.degrees if table.crs.is_geographic else coordinates.metres
    for index, texts in enumerate(zip(xs, ys, strict=True)):
        if table.problems[index]:
            continue
        gone = [name for name, text in zip(names, texts, strict=True) if coordinates.is_nothing(text)]
        if gone:
            table.problems[index] = say("It has no value in {gone}.", gone=" and ".join(gone))
            continue
        try:
            x, y = (parse(text) for text in texts)
        except Unreadable as error:
            table.problems[index] = say("Its coordinates cannot be read: {error}.", error=error)
            continue
        table.problems[index] = _put(table, index, x, y)


def _put(table: Table, index: int, x: Coordinate, y: Coordinate) -> str:
    """Make a row's point; returns what is wrong."""
    if x.axis == "y" or y.axis == "x":
        if x.axis in ("", "y") and y.axis in ("", "x"):
            x, y = y, x
            table.notes[index].append(say("Its coordinates stood in each other's columns and were swapped."))
        else:
            return say("Both of its coordinates name the same direction.")
    table.geometries[index] = shapely.Point(x.value, y.value)
    return ""


def _read_wkt(table: Table, texts: Sequence[str]) -> None:
    for index, text in enumerate(texts):
        if table.problems[index] or not text:
            table.problems[index] = table.problems[index] or say("It has no geometry.")
            continue
        try:
            table.geometries[index] = shapely.from_wkt(re.sub(r"^\s*SRID=\d+;", "", text))
        except (ShapelyError, ValueError) as error:
            table.problems[index] = say("Its geometry cannot be read: {error}.", error=first_line(error))
    kinds = {geometry.geom_type for geometry in table.geometries if geometry is not None}
    table.geometry_type = kinds.pop() if len(kinds) == 1 else "Unknown"

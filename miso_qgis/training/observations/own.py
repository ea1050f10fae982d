"""The user's own field points: read from any vector file, cleaned, and laid on tiles of the user's own rasters."""

from __future__ import annotations

import math
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.guard.locations import locate
from miso_qgis.engine.lattice import parse_crs, transformer
from miso_qgis.protocol import MODEL_CRS, MisoError, first_line
from miso_qgis.training.simulation.soil import ORDERS

NO_LABEL = 255
#: Bytes of a file of points, and records in it: all of them are read into memory.
MAX_BYTES = 2**30
MAX_RECORDS = 5_000_000

_PRESENT = {"1", "1.0", "true", "t", "yes", "y", "present", "presence"}
_ABSENT = {"0", "0.0", "false", "f", "no", "n", "absent", "absence"}
_NOTHING = {"", "na", "n/a", "nan", "none", "null"}
#: Orders of the Keys to Soil Taxonomy that the model does not map, dropped as in the paper.
OTHER_ORDERS = ("Alfisols", "Aridisols", "Oxisols", "Ultisols", "Vertisols")
_ORDER_CODES = {
    **{name.lower(): code for code, name in enumerate(ORDERS)},
    **{name.lower()[:-1]: code for code, name in enumerate(ORDERS)},
    **{str(code): code for code in range(len(ORDERS))},
    **{f"{code}.0": code for code in range(len(ORDERS))},
}
_OTHER = {name.lower() for name in OTHER_ORDERS} | {name.lower()[:-1] for name in OTHER_ORDERS}
#: Names of coordinate columns of a table without geometries, most telling first: degrees, then any unit.
_DEGREES = (("lon", "lat"), ("long", "lat"), ("longitude", "latitude"), ("lng", "lat"))
_PLANE = (("x", "y"), ("easting", "northing"), ("x_coord", "y_coord"), ("point_x", "point_y"))


@dataclass(frozen=True)
class Columns:
    """Which columns of a file say what, and which of its records are wanted.

    Attributes:
        nsp, order: labels; at least one. layer: of a file with several.
        x, y: coordinates of a table without geometries; found by their usual names when empty. crs: of the coordinates,
            where the file has none.
        quality: position quality; a record is kept when it is a number of at most `quality_max` (metres), or one of
            `quality_values`.
        date: when the place was described; `after` keeps that day and later, `before` what is earlier.
    """

    nsp: str = ""
    order: str = ""
    layer: str | None = None
    x: str = ""
    y: str = ""
    crs: str = ""
    quality: str = ""
    quality_max: float | None = None
    quality_values: tuple[str, ...] = ()
    date: str = ""
    after: str = ""
    before: str = ""


@dataclass(frozen=True)
class Points:
    """Labelled points: x, y metres in EPSG:3338, nsp and order (n,) with 255 for none; what was left out, counted."""

    x: NDArray[np.float64]
    y: NDArray[np.float64]
    nsp: NDArray[np.uint8]
    order: NDArray[np.uint8]
    records: int = 0
    dropped: dict[str, int] = field(default_factory=dict)

    def __len__(self) -> int:
        return int(self.x.size)


def read_points(path: str, columns: Columns) -> Points:
    """Read, filter and check the points of a file.

    Raises:
        MisoError: "points.missing", "points.refused", "points.unreadable", "points.too_large" for the file;
            "points.field" for a column that is not there; "points.no_crs", "points.geometry", "points.label",
            "points.date", "points.number", "points.quality" for what is in it; "points.none" when nothing is left,
            "points.one_class" when a label never differs.
    """
    if not (columns.nsp or columns.order):
        raise MisoError(
            "points.field", "No label field was named.", "Name one with --nsp-field, --order-field or both."
        )
    table = _read(path, columns)
    dropped: Counter[str] = Counter()
    keep = np.ones(table.count, bool)

    def leave(reason: str, there: NDArray[np.bool_]) -> None:
        dropped[reason] += int((keep & ~there).sum())
        np.logical_and(keep, there, out=keep)

    if columns.quality:
        leave("position not good enough or unknown", _good_position(path, table, columns))
    if columns.date:
        leave("outside the dates asked for, or without a date", _in_time(path, table, columns))
    none = np.full(table.count, NO_LABEL, np.uint8)
    nsp = _labels_nsp(path, table, columns.nsp, keep) if columns.nsp else none
    order, other = _labels_order(path, table, columns.order, keep) if columns.order else (none, np.zeros_like(keep))
    there = (nsp != NO_LABEL) | (order != NO_LABEL)
    dropped["an order the model does not map"] = int((keep & other & ~there).sum())
    dropped["no label"] = int((keep & ~there & ~other).sum())
    keep &= there
    x, y, record = table.places
    usable = keep[record]
    dropped["no place"] = int(keep.sum()) - int(np.unique(record[usable]).size)
    points = Points(
        x[usable],
        y[usable],
        nsp[record[usable]],
        order[record[usable]],
        table.count,
        {reason: count for reason, count in dropped.items() if count},
    )
    if not len(points):
        said = ", ".join(f"{count} {reason}" for reason, count in points.dropped.items()) or "the file is empty"
        raise MisoError(
            "points.none",
            f"None of the {table.count} records of {path} can be used ({said}).",
            "Check the label fields, the filters and the coordinates.",
        )
    check_classes(points, columns, path)
    return points


def check_classes(points: Points, columns: Columns, path: str) -> None:
    """Raises MisoError "points.one_class" when a label that was asked for has fewer than two values."""
    for task, name, labels in (("nsp", columns.nsp, points.nsp), ("order", columns.order, points.order)):
        found = np.unique(labels[labels != NO_LABEL])
        if name and found.size < 2:
            if task == "order":
                shown = ORDERS[int(found[0])] if found.size else "nothing"
            else:
                shown = ("absent", "present")[int(found[0])] if found.size else "nothing"
            raise MisoError(
                "points.one_class",
                f"The usable points of {path} have only one value in {name!r}: {shown}.",
                "A model needs at least two. Presence without absence cannot be learnt: add places where someone dug "
                "or probed to 1 m and found none."
                if task == "nsp"
                else "Leave the field out, or add points of other orders.",
            )


# --- the file ---------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Table:
    """A vector file in memory: columns by name, and places (x, y in EPSG:3338, which record each belongs to)."""

    count: int
    values: dict[str, NDArray[Any]]
    places: tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]


def _read(path: str, columns: Columns) -> _Table:
    try:
        place = locate(path, "points")
    except MisoError as error:
        raise MisoError(error.code.replace("source.", "points."), error.message, error.hint) from error
    if place.kind not in ("file", "folder", "archive"):
        raise MisoError(
            "points.refused", f"{path} (given as points) is no file on this computer.", "Save the points to a file."
        )
    if place.kind == "file" and os.path.getsize(place.file) > MAX_BYTES:
        raise MisoError(
            "points.too_large",
            f"{path} has {os.path.getsize(place.file) / 2**20:.0f} MB; up to {MAX_BYTES // 2**20} are read.",
            "Keep only the columns and records that are needed.",
        )
    with gdal_settings.registering_vector_drivers():
        import pyogrio
        import pyogrio.raw
    try:
        layer = columns.layer
        if layer is None:
            layers = pyogrio.list_layers(place.opened)
            layer = _only_layer(path, [str(row[0]) for row in layers])
        info = pyogrio.read_info(place.opened, layer=layer)
        asked = [columns.nsp, columns.order, columns.quality, columns.date, columns.x, columns.y]
        names = {name: _field(path, name, list(info["fields"])) for name in asked if name}
        flat = info["geometry_type"] is None
        if flat:
            x, y, degrees = _coordinate_columns(path, columns, list(info["fields"]))
            names[x], names[y] = x, y
        wanted = list(dict.fromkeys(names.values()))
        meta, _, geometries, data = pyogrio.raw.read(
            place.opened,
            layer=layer,
            columns=wanted,
            read_geometry=not flat,
            force_2d=True,
            datetime_as_string=True,
            max_features=MAX_RECORDS + 1,
        )
    except (MisoError, MemoryError):
        raise
    except Exception as error:  # a damaged file comes out of pyogrio as any of a dozen types
        raise MisoError(
            "points.unreadable",
            f"{path} (given as points) cannot be read: {first_line(error)}.",
            "Give a GeoPackage, shapefile, GeoJSON, CSV or another file OGR knows.",
        ) from error
    found = dict(zip([str(name) for name in meta["fields"]], data, strict=True))
    count = len(geometries) if geometries is not None else (len(data[0]) if data else 0)
    if count > MAX_RECORDS:
        raise MisoError(
            "points.too_large", f"{path} has more than {MAX_RECORDS} records.", "Keep only those that are needed."
        )
    if flat:
        crs = parse_crs(columns.crs or "EPSG:4326", "the points") if (columns.crs or degrees) else None
        if crs is None:
            raise _no_crs(path)
        numbers = [_numbers(path, name, found[name]) for name in (x, y)]
        places = _to_albers(crs, numbers[0], numbers[1], np.arange(count))
    else:
        # A CRS that was given wins over the file's: whoever gives one knows the file's to be wrong or absent.
        if not (columns.crs or meta["crs"]):
            raise _no_crs(path)
        crs = parse_crs(columns.crs or meta["crs"], "the points")
        places = _to_albers(crs, *_coordinates(path, geometries))
    values = {name: found[actual] for name, actual in names.items() if actual in found}
    return _Table(count, values, places)


def _only_layer(path: str, layers: list[str]) -> str:
    if len(layers) > 1:
        raise MisoError(
            "points.layer",
            f"{path} has several layers: {', '.join(layers[:12])}.",
            "Name the one with the points: --points-layer NAME.",
        )
    if not layers:
        raise MisoError("points.unreadable", f"{path} holds no layer.", "Choose a file with points.")
    return layers[0]


def _field(path: str, name: str, there: Sequence[str]) -> str:
    """The file's spelling of a field's name."""
    if name in there:
        return name
    alike = [other for other in there if other.lower() == name.lower()]
    if len(alike) == 1:
        return alike[0]
    raise MisoError(
        "points.field",
        f"{path} has no field {name!r}.",
        f"It has: {', '.join(there[:40]) or 'none'}{' ...' if len(there) > 40 else ''}.",
    )


def _coordinate_columns(path: str, columns: Columns, there: list[str]) -> tuple[str, str, bool]:
    """Names of the columns of x and y, and whether they hold degrees by their names."""
    if columns.x or columns.y:
        if not (columns.x and columns.y):
            raise MisoError("points.field", "Only one of --x-field and --y-field was given.", "Give both.")
        x, y = (_field(path, name, there) for name in (columns.x, columns.y))
        return x, y, (x.lower(), y.lower()) in _DEGREES
    lower = {name.lower(): name for name in there}
    for pairs, degrees in ((_DEGREES, True), (_PLANE, False)):
        for x, y in pairs:
            if x in lower and y in lower:
                return lower[x], lower[y], degrees
    raise MisoError(
        "points.geometry",
        f"{path} has no geometries, and no columns called lon and lat, or x and y.",
        f"Name the columns: --x-field NAME --y-field NAME. It has: {', '.join(there[:40]) or 'none'}.",
    )


def _no_crs(path: str) -> MisoError:
    return MisoError(
        "points.no_crs",
        f"The points {path} have no coordinate reference system.",
        "Give it: --points-crs EPSG:4326 for longitude and latitude, EPSG:3338 for Alaska Albers.",
    )


def _coordinates(path: str, blobs: Any) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]:
    """x, y and the record of every point; a multipoint gives each of its parts."""
    shapes = shapely.from_wkb(np.asarray(blobs, dtype=object), on_invalid="ignore")
    kinds = shapely.get_type_id(shapes)  # -1: none
    points = np.isin(kinds, (0, 4))
    if not points.any() and (kinds >= 0).any():
        names = Counter(shape.geom_type for shape in shapes if shape is not None)
        raise MisoError(
            "points.geometry",
            f"{path} holds no points but {', '.join(sorted(names))}.",
            "Give a layer of points, for instance the polygons' centroids.",
        )
    xy, owner = shapely.get_coordinates(np.where(points, shapes, None), return_index=True)
    return xy[:, 0], xy[:, 1], np.asarray(owner, np.intp)


def _to_albers(
    crs: CRS, x: NDArray[np.float64], y: NDArray[np.float64], record: NDArray[np.intp]
) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]:
    good = np.isfinite(x) & np.isfinite(y)
    if crs.is_geographic:
        with np.errstate(invalid="ignore"):
            good &= (np.abs(y) <= 90) & (np.abs(x) <= 360)
    x, y, record = x[good], y[good], record[good]
    if crs.is_geographic:
        x = (x + 180.0) % 360.0 - 180.0  # longitudes that run on beyond 180 across the antimeridian
    if x.size:
        x, y = transformer(crs, CRS.from_user_input(MODEL_CRS)).transform(x, y)
    x, y = np.asarray(x, np.float64), np.asarray(y, np.float64)
    good = np.isfinite(x) & np.isfinite(y)
    return x[good], y[good], record[good]


# --- values -----------------------------------------------------------------------------------------------------------


def _text(value: Any) -> str:
    """A value as people write it: no surrounding space, lower case, "" for nothing."""
    if value is None or (isinstance(value, (float, np.floating)) and math.isnan(value)):
        return ""
    text = str(value).strip().lower()
    return "" if text in _NOTHING else text


def _numbers(path: str, name: str, values: NDArray[Any]) -> NDArray[np.float64]:
    """A column as numbers, NaN where it is empty."""
    if values.dtype.kind in "iufb":
        return values.astype(np.float64)
    out, bad = np.full(len(values), np.nan), []
    for k, value in enumerate(values):
        text = _text(value)
        try:
            out[k] = float(text) if text else np.nan
        except ValueError:
            bad.append(str(value))
    if bad:
        raise MisoError(
            "points.number",
            f"The field {name!r} of {path} holds what is no number: {_some(bad)}.",
            "Give a field of numbers; for named qualities use --quality-values.",
        )
    return out


def _some(values: Sequence[str]) -> str:
    """Some different values, the most frequent first."""
    common = [repr(value) for value, _ in Counter(values).most_common(6)]
    return ", ".join(common[:5]) + (" and others" if len(common) > 5 else "")


def _labels_nsp(path: str, table: _Table, name: str, keep: NDArray[np.bool_]) -> NDArray[np.uint8]:
    out, bad = np.full(table.count, NO_LABEL, np.uint8), []
    for k in np.flatnonzero(keep):
        value = table.values[name][k]
        text = _text(value)
        if text in _PRESENT:
            out[k] = 1
        elif text in _ABSENT:
            out[k] = 0
        elif text:
            bad.append(str(value))
    if bad:
        raise MisoError(
            "points.label",
            f"{len(bad)} records of {path} have a value in {name!r} that is no presence or absence: {_some(bad)}.",
            "Write 1 or 0, true or false, yes or no, present or absent; leave it empty where nothing is known.",
        )
    return out


def _labels_order(
    path: str, table: _Table, name: str, keep: NDArray[np.bool_]
) -> tuple[NDArray[np.uint8], NDArray[np.bool_]]:
    """Codes 0..6, and which records have an order the model does not map."""
    out, other, bad = np.full(table.count, NO_LABEL, np.uint8), np.zeros(table.count, bool), []
    for k in np.flatnonzero(keep):
        value = table.values[name][k]
        text = _text(value)
        if text in _ORDER_CODES:
            out[k] = _ORDER_CODES[text]
        elif text in _OTHER:
            other[k] = True
        elif text:
            bad.append(str(value))
    if bad:
        raise MisoError(
            "points.label",
            f"{len(bad)} records of {path} have a value in {name!r} that is no soil order: {_some(bad)}.",
            f"Write {', '.join(ORDERS)}, or the codes 0 to 6 in that order; leave it empty where nothing is known.",
        )
    return out, other


def _good_position(path: str, table: _Table, columns: Columns) -> NDArray[np.bool_]:
    if (columns.quality_max is None) == (not columns.quality_values):
        raise MisoError(
            "request.invalid",
            "A field of the position quality needs --quality-max or --quality-values, one of them.",
            "For instance --quality-max 30 (metres), or --quality-values GPS,survey.",
        )
    values = table.values[columns.quality]
    if columns.quality_max is not None:
        numbers = _numbers(path, columns.quality, values)
        with np.errstate(invalid="ignore"):
            return np.asarray(numbers <= columns.quality_max)
    accepted = {_text(value) for value in columns.quality_values}
    good = np.array([_text(value) in accepted for value in values], bool)
    if not good.any():
        raise MisoError(
            "points.quality",
            f"No record of {path} has one of {', '.join(columns.quality_values)} in {columns.quality!r}.",
            f"It holds: {_some([str(v) for v in values if _text(v)])}.",
        )
    return good


def _in_time(path: str, table: _Table, columns: Columns) -> NDArray[np.bool_]:
    after = _day(columns.after, "--after") if columns.after else date.min
    before = _day(columns.before, "--before") if columns.before else None
    good, bad = np.zeros(table.count, bool), []
    for k, value in enumerate(table.values[columns.date]):
        text = _text(value)
        if not text:
            continue
        day = _parse_day(text)
        if day is None:
            bad.append(str(value))
        else:
            good[k] = day >= after and (before is None or day < before)
    if bad:
        raise MisoError(
            "points.date",
            f"{len(bad)} records of {path} have a value in {columns.date!r} that is no date: {_some(bad)}.",
            "Write 2019-07-31, 2019-07, 2019 or 07/31/2019.",
        )
    return good


def _day(text: str, option: str) -> date:
    day = _parse_day(text.strip())
    if day is None:
        raise MisoError("request.invalid", f"{option} is {text!r}.", "Write 2019-07-31, 2019-07 or 2019.")
    return day


def _parse_day(text: str) -> date | None:
    """A day from 2019-07-31 (a time may follow), 2019/07/31, 2019-07, 2019, 20190731 or 7/31/2019."""
    text = text.split("t")[0].split(" ")[0].split("+")[0].removesuffix(".0").replace("/", "-")
    if text.isdigit() and len(text) == 8:
        text = f"{text[:4]}-{text[4:6]}-{text[6:]}"
    parts = text.split("-")
    if not all(part.isdigit() for part in parts) or not 1 <= len(parts) <= 3:
        return None
    numbers = [int(part) for part in parts]
    if len(numbers) == 3 and len(parts[0]) <= 2 and len(parts[2]) == 4:
        numbers = [numbers[2], numbers[0], numbers[1]]  # month first, as in the United States
    try:
        return date(*[*numbers, 1, 1][:3])
    except ValueError:
        return None

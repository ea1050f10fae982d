"""Observations as they come from a file: fields by name, and places of any CRS."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.guard.locations import Location, locate
from miso_qgis.engine.lattice import parse_crs, transformer
from miso_qgis.engine.vectors import DRIVERS
from miso_qgis.language import say, speak
from miso_qgis.protocol import MisoError, first_line

#: Bytes of a file and records in it: all of them are read into memory.
MAX_BYTES = 2**30
MAX_RECORDS = 2_000_000
#: Names of coordinate columns of a table without geometries, most telling first: degrees, then any unit.
_DEGREES = (("lon", "lat"), ("long", "lat"), ("longitude", "latitude"), ("lng", "lat"))
_PLANE = (("x", "y"), ("easting", "northing"), ("x_coord", "y_coord"), ("point_x", "point_y"))


@dataclass(frozen=True)
class Table:
    """Records of a vector file.

    Attributes:
        title: name of the file, with the layer where it has several.
        fids: (records,) the file's own numbers of the records.
        fields: name -> values (records,).
        crs: of x and y.
        x, y, record: (places,) coordinates in `crs` and the index of the record; a multipoint has several places, and
            every record has one at least: NaN where it has none.
    """

    title: str
    fids: NDArray[np.int64]
    fields: dict[str, NDArray[Any]]
    crs: CRS
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    record: NDArray[np.intp]

    def field(self, name: str) -> NDArray[Any]:
        """The values of a field.

        Raises:
            MisoError: "observations.field".
        """
        return self.fields[field_name(self.title, name, list(self.fields))]

    def places_in(self, target: CRS) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """The places in another CRS, NaN where they have none there."""
        x, y = np.full(self.x.size, np.nan), np.full(self.y.size, np.nan)
        good = np.isfinite(self.x) & np.isfinite(self.y)
        if self.crs.is_geographic:
            with np.errstate(invalid="ignore"):
                good &= (np.abs(self.y) <= 90) & (np.abs(self.x) <= 360)
        own_x, own_y = self.x[good], self.y[good]
        if self.crs.is_geographic:
            own_x = (own_x + 180.0) % 360.0 - 180.0  # longitudes that run on beyond 180 across the antimeridian
        if own_x.size:
            same = self.crs.equals(target, ignore_axis_order=True)
            there = (own_x, own_y) if same else transformer(self.crs, target).transform(own_x, own_y)
            x[good], y[good] = (np.where(np.isfinite(values), values, np.nan) for values in there)
        return x, y


def read_table(
    path: str, role: str, layer: str, wanted: Sequence[str], crs: str, x_field: str = "", y_field: str = ""
) -> Table:
    """Read the points of a vector file, or of a table with coordinates.

    Args:
        role: what the file was given as, for the messages.
        layer: "" where there is one only.
        wanted: names of fields, in the file's spelling or another case.
        crs: of the coordinates; "" takes the file's, which a table without geometries has none of.

    Raises:
        MisoError: "observations.missing", "observations.refused", "observations.too_large", "observations.unreadable",
            "observations.layer", "observations.field", "observations.no_crs", "observations.geometry".
    """
    opened, layer, info = open_layer(path, role, layer, (*DRIVERS, "CSV"))
    import pyogrio.raw

    there = [str(name) for name in info["fields"]]
    number = str(info.get("fid_column") or "")  # QGIS shows it among the fields, OGR does not
    if number and number not in there:
        there.append(number)
    title = os.path.basename(path)
    names = {field_name(title, name, there) for name in wanted if name}
    flat = info["geometry_type"] is None
    degrees = False
    if flat or x_field:
        x_field, y_field, degrees = _coordinate_fields(title, x_field, y_field, there)
        names |= {x_field, y_field}
    try:
        meta, fids, blobs, data = pyogrio.raw.read(
            opened.opened,
            layer=layer,
            columns=[name for name in there if name in names and name in info["fields"]],
            read_geometry=not (flat or x_field),
            force_2d=True,
            datetime_as_string=True,
            return_fids=True,
            max_features=MAX_RECORDS + 1,
        )
    except MemoryError:
        raise
    except Exception as error:  # a damaged file comes out of pyogrio as any of a dozen types
        raise _unreadable(path, role, error) from error
    fids = np.asarray(fids, np.int64)
    if len(fids) > MAX_RECORDS:
        raise _too_large(path, role, say("more than {max_records} records", max_records=MAX_RECORDS))
    found = dict(zip([str(name) for name in meta["fields"]], data, strict=True))
    if number in names and number not in found:
        found[number] = fids
    if flat or x_field:
        if not (crs or degrees):
            raise _no_crs(title)
        place_crs = parse_crs(crs or "EPSG:4326", say("the observations"))
        x, y = (numbers(found[name]) for name in (x_field, y_field))
        record = np.arange(len(fids))
    else:
        # A CRS that was given wins over the file's: whoever gives one knows the file's to be wrong or absent.
        if not (crs or meta["crs"]):
            raise _no_crs(title)
        place_crs = parse_crs(crs or meta["crs"], say("the observations"))
        x, y, record = _coordinates(title, blobs)
    return Table(title, fids, found, place_crs, x, y, record)


def open_layer(path: str, role: str, layer: str, drivers: Sequence[str]) -> tuple[Location, str, dict[str, Any]]:
    """Judge a vector file and find its layer.

    Returns:
        The place, the layer's name, and what pyogrio says of it (read_info).

    Raises:
        MisoError: as `read_table`.
    """
    try:
        place = locate(path, role)
    except MisoError as error:
        raise MisoError(error.code.replace("source.", "observations."), error.message, error.hint) from error
    if place.kind not in ("file", "folder", "archive"):
        raise MisoError(
            "observations.refused",
            say("{path} (given as {role}) is no file on this computer.", path=path, role=speak(role)),
            say("Save the layer to a file, for instance a GeoPackage, and give that."),
        )
    names = [place.file]
    if place.kind == "folder":
        names = [entry.path for entry in os.scandir(place.file) if entry.is_file()]
    size = sum(os.path.getsize(name) for name in names)
    if size > MAX_BYTES:
        raise _too_large(path, role, say("{size} MB", size=f"{size / 2**20:.0f}"))
    with gdal_settings.registering_vector_drivers():
        import pyogrio
    try:
        layers = [str(row[0]) for row in pyogrio.list_layers(place.opened)]
        layer = _one_layer(path, role, layers, layer)
        info = pyogrio.read_info(place.opened, layer=layer, force_feature_count=False)
    except (MisoError, MemoryError):
        raise
    except Exception as error:
        raise _unreadable(path, role, error) from error
    if info["driver"] not in drivers:
        raise MisoError(
            "observations.refused",
            say(
                "{path} (given as {role}) is a {driver} file, which is not read as such.",
                path=path,
                role=speak(role),
                driver=info["driver"],
            ),
            say("Give a GeoPackage, shapefile, GeoJSON or CSV."),
        )
    if info["features"] > MAX_RECORDS:
        raise _too_large(path, role, say("{features} records", features=info["features"]))
    return place, layer, info


def _one_layer(path: str, role: str, layers: list[str], layer: str) -> str:
    if (layer and layer not in layers) or (not layer and len(layers) > 1):
        what = say("has no layer {layer}", layer=f"{layer!r}") if layer else say("has several layers")
        raise MisoError(
            "observations.layer",
            say(
                "{path} (given as {role}) {what}: {layers}.",
                path=path,
                role=speak(role),
                what=what,
                layers=", ".join(layers[:12]),
            ),
            say("Name one of them."),
        )
    if not layers:
        raise MisoError(
            "observations.unreadable",
            say("{path} (given as {role}) holds no layer.", path=path, role=speak(role)),
            say("Choose another file."),
        )
    return layer or layers[0]


def _unreadable(path: str, role: str, error: BaseException) -> MisoError:
    return MisoError(
        "observations.unreadable",
        say("{path} (given as {role}) cannot be read: {error}.", path=path, role=speak(role), error=first_line(error)),
        say("Give a GeoPackage, shapefile, GeoJSON, CSV or another file OGR knows."),
    )


def _too_large(path: str, role: str, what: str) -> MisoError:
    return MisoError(
        "observations.too_large",
        say(
            "{path} (given as {role}) has {what}; up to {max_bytes} MB and {max_records} records are read.",
            path=path,
            role=speak(role),
            what=what,
            max_bytes=MAX_BYTES // 2**20,
            max_records=MAX_RECORDS,
        ),
        say("Keep only the records and fields that are needed."),
    )


def _no_crs(title: str) -> MisoError:
    return MisoError(
        "observations.no_crs",
        say("The observations {title} have no coordinate reference system.", title=title),
        say("Give it (--crs): EPSG:4326 for longitude and latitude, EPSG:3338 for Alaska Albers."),
    )


def field_name(title: str, name: str, there: Sequence[str]) -> str:
    """The file's spelling of a field's name.

    Raises:
        MisoError: "observations.field".
    """
    if name in there:
        return name
    alike = [other for other in there if other.lower() == name.lower()]
    if len(alike) == 1:
        return alike[0]
    raise MisoError(
        "observations.field",
        say("{title} has no field {name}.", title=title, name=f"{name!r}"),
        say("It has: {there}{more}.", there=", ".join(there[:40]) or "none", more=" ..." if len(there) > 40 else ""),
    )


def _coordinate_fields(title: str, x: str, y: str, there: list[str]) -> tuple[str, str, bool]:
    """Names of the fields of x and y, and whether they hold degrees by their names."""
    if x:
        return field_name(title, x, there), field_name(title, y, there), (x.lower(), y.lower()) in _DEGREES
    lower = {name.lower(): name for name in there}
    for pairs, degrees in ((_DEGREES, True), (_PLANE, False)):
        for first, second in pairs:
            if first in lower and second in lower:
                return lower[first], lower[second], degrees
    raise MisoError(
        "observations.geometry",
        say("{title} has no geometries, and no fields called lon and lat, or x and y.", title=title),
        say("Name the fields of the coordinates. It has: {there}.", there=", ".join(there[:40]) or "none"),
    )


def _coordinates(title: str, blobs: Any) -> tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.intp]]:
    """x, y and the record of every point; a multipoint gives each of its parts, a record without a place NaN."""
    shapes = shapely.from_wkb(np.asarray(blobs, dtype=object), on_invalid="ignore")
    kinds = shapely.get_type_id(shapes)  # -1: none
    points = np.isin(kinds, (0, 4)) & ~shapely.is_empty(shapes)
    if not points.any() and (kinds >= 0).any() and not np.isin(kinds[kinds >= 0], (0, 4)).any():
        names = Counter(shape.geom_type for shape in shapes if shape is not None)
        raise MisoError(
            "observations.geometry",
            say("{title} holds no points but {names}.", title=title, names=", ".join(sorted(names))),
            say("Give a layer of points, for instance the polygons' centroids."),
        )
    xy, owner = shapely.get_coordinates(np.where(points, shapes, None), return_index=True)
    without = np.setdiff1d(np.arange(len(shapes)), owner)
    record = np.concatenate([owner, without])
    x, y = (np.concatenate([xy[:, k], np.full(without.size, np.nan)]) for k in (0, 1))
    order = np.argsort(record, kind="stable")
    return x[order], y[order], np.asarray(record[order], np.intp)


def plain(value: Any) -> str:
    """A value as text: "" for nothing, whole numbers without a point."""
    if value is None:
        return ""
    if isinstance(value, (float, np.floating)):
        if not np.isfinite(value):
            return ""
        number = float(value)
        return str(int(number)) if number == int(number) and abs(number) < 1e15 else repr(number)
    if isinstance(value, (bool, np.bool_)):
        return "true" if value else "false"
    return str(value).strip()


def numbers(values: NDArray[Any]) -> NDArray[np.float64]:
    """A field as numbers, NaN where it holds none."""
    if values.dtype.kind in "iufb":
        return values.astype(np.float64)
    found = np.array([_number(value) for value in values], np.float64)
    found[~np.isfinite(found)] = np.nan
    return found


def _number(value: Any) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return np.nan

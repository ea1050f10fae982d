"""Vector layers of this computer's files: features read through the guard, and tables of features written."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.guard.locations import Location, locate
from miso_qgis.engine.lattice import parse_crs
from miso_qgis.engine.vectors import DRIVERS, MAX_BYTES, MAX_FEATURES
from miso_qgis.language import say, speak
from miso_qgis.protocol import MisoError, first_line
from miso_qgis.requests.analysis import VectorInput

POLYGONS = ("Polygon", "MultiPolygon")
LINES = ("LineString", "MultiLineString")
POINTS = ("Point", "MultiPoint")


@dataclass(frozen=True)
class Features:
    """Features of a layer: geometries in `crs` (None where one has none), their numbers, and the fields asked for."""

    shapes: NDArray[Any]
    numbers: NDArray[np.int64]
    fields: Mapping[str, NDArray[Any]]
    crs: CRS
    title: str


def read(given: VectorInput, role: str, kinds: Collection[str], columns: Sequence[str] = ()) -> Features:
    """Read a layer.

    Args:
        role: what it was given as, for the messages.
        kinds: geometry types that are of use; features of others are an error, as they would silently count nothing.
        columns: fields to read.

    Raises:
        MisoError: "vector.missing", "vector.refused" when it is no local file, "vector.too_large",
            "vector.unreadable", "vector.no_crs", "vector.empty", "vector.type", "vector.field".
    """
    shown = say("{path} (given as {role})", path=given.path, role=speak(role))
    place = _locate(given.path, role, shown)
    with gdal_settings.registering_vector_drivers():
        import pyogrio
        import pyogrio.raw
    try:
        info = pyogrio.read_info(place.opened, layer=given.layer or 0, force_feature_count=False)
        if info["driver"] not in DRIVERS:
            raise MisoError(
                "vector.refused",
                say("{shown} is a {driver} file, which is not read here.", shown=shown, driver=info["driver"]),
                say("Give a GeoPackage, shapefile or GeoJSON."),
            )
        if info["features"] > MAX_FEATURES:
            raise _too_large(shown, say("{features} features", features=info["features"]))
        known = [str(name) for name in info["fields"]]
        numbered = str(info.get("fid_column") or "")
        for name in columns:
            if name not in known and name != numbered:
                raise MisoError(
                    "vector.field",
                    say("{shown} has no field {name}.", shown=shown, name=f"{name!r}"),
                    say("It has: {known}.", known=", ".join(known)) if known else say("It has no fields."),
                )
        meta, numbers, blobs, values = pyogrio.raw.read(
            place.opened,
            layer=given.layer or 0,
            columns=[name for name in columns if name in known],
            force_2d=True,
            return_fids=True,
            max_features=MAX_FEATURES + 1,
        )
    except (MisoError, MemoryError):
        raise
    except Exception as error:  # a damaged file comes out of pyogrio as any of a dozen types
        raise MisoError(
            "vector.unreadable",
            say("{shown} cannot be read as a vector layer: {error}.", shown=shown, error=first_line(error)),
            say("Give a GeoPackage, shapefile, GeoJSON or another file OGR knows."),
        ) from error
    if blobs is None or not len(blobs):
        raise MisoError(
            "vector.empty",
            say("{shown} holds no feature.", shown=shown),
            say("Choose another layer, or check the selection."),
        )
    if len(blobs) > MAX_FEATURES:
        raise _too_large(shown, say("more than {max_features} features", max_features=MAX_FEATURES))
    if not meta["crs"]:
        raise MisoError(
            "vector.no_crs",
            say("{shown} has no coordinate reference system.", shown=shown),
            say("Assign one to the file."),
        )
    shapes = shapely.from_wkb(np.asarray(blobs, object), on_invalid="ignore")
    _check_kinds(shapes, shown, kinds)
    by_name = dict(zip([str(name) for name in meta["fields"]], values, strict=True))
    by_name.update({name: np.asarray(numbers, np.int64) for name in columns if name not in known})
    title = given.title or os.path.basename(given.path)
    return Features(shapes, np.asarray(numbers, np.int64), by_name, parse_crs(meta["crs"], given.path), title)


def _check_kinds(shapes: NDArray[Any], shown: str, kinds: Collection[str]) -> None:
    found = {shape.geom_type for shape in shapes if shape is not None and not shape.is_empty}
    if not found:
        raise MisoError(
            "vector.empty", say("No feature of {shown} has a geometry.", shown=shown), say("Choose another layer.")
        )
    odd = sorted(found - set(kinds))
    if odd:
        wanted = [kind for kind in kinds if not kind.startswith("Multi")]
        raise MisoError(
            "vector.type",
            say(
                "{shown} holds {odd}; wanted is {wanted}.", shown=shown, odd=", ".join(odd), wanted=" or ".join(wanted)
            ),
            say("Choose another layer; lines and points become zones with a buffer."),
        )


def _locate(path: str, role: str, shown: str) -> Location:
    try:
        place = locate(path, role)
    except MisoError as error:
        raise MisoError(error.code.replace("source.", "vector."), error.message, error.hint) from error
    if place.kind not in ("file", "folder", "archive"):
        raise MisoError(
            "vector.refused",
            say("{shown} is no file on this computer.", shown=shown),
            say("Save the layer to a GeoPackage and give that."),
        )
    if place.kind == "folder":
        files = [entry.path for entry in os.scandir(place.file) if entry.is_file()]
    else:
        files = [place.file]
    size = sum(os.path.getsize(file) for file in files)
    if size > MAX_BYTES:
        raise _too_large(shown, say("{size} MB", size=f"{size / 2**20:.0f}"))
    return place


def _too_large(shown: str, what: str) -> MisoError:
    return MisoError(
        "vector.too_large",
        say(
            "{shown} has {what}; up to {max_bytes} MB and {max_features} features are read.",
            shown=shown,
            what=what,
            max_bytes=MAX_BYTES // 2**20,
            max_features=MAX_FEATURES,
        ),
        say("Dissolve or simplify the features, or give only those of the area."),
    )


# --- writing ----------------------------------------------------------------------------------------------------------


def write(path: Path, layer: str, shapes: Sequence[Any], columns: Mapping[str, Sequence[Any]], crs: CRS) -> None:
    """A GeoPackage of one layer. Values are texts, whole numbers, numbers, or None; a column holds one type.

    Raises:
        MisoError: "output.write".
    """
    with gdal_settings.registering_vector_drivers():
        import pyogrio.raw
    kind = "Point" if all(shape is not None and shape.geom_type == "Point" for shape in shapes) else "MultiPolygon"
    geometries = np.array(
        [None if s is None or s.is_empty else shapely.to_wkb(_multi(s, kind)) for s in shapes], object
    )
    data, masks = zip(*(_column(values) for values in columns.values()), strict=True)
    try:
        pyogrio.raw.write(
            str(path),
            geometries,
            list(data),
            list(columns),
            field_mask=list(masks),
            layer=layer,
            driver="GPKG",
            geometry_type=kind,
            crs=crs.to_wkt(),
            encoding="UTF-8",
        )
    except MemoryError:
        raise
    except Exception as error:
        raise MisoError(
            "output.write",
            say("Writing to {parent} failed: {error}.", parent=path.parent.parent, error=first_line(error)),
            say("Check that the disk has room."),
        ) from error


def _multi(shape: Any, kind: str) -> Any:
    return shapely.MultiPolygon([shape]) if kind == "MultiPolygon" and shape.geom_type == "Polygon" else shape


def _column(values: Sequence[Any]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """A column as an array, and where it is null."""
    missing = np.array([value is None or (isinstance(value, float) and np.isnan(value)) for value in values], bool)
    known = [value for value, gone in zip(values, missing, strict=True) if not gone]
    if all(isinstance(value, (bool, np.bool_)) for value in known) and known:
        return np.array([bool(v) if not m else False for v, m in zip(values, missing, strict=True)], bool), missing
    if all(isinstance(value, (int, np.integer)) for value in known) and known:
        return np.array([int(v) if not m else 0 for v, m in zip(values, missing, strict=True)], np.int64), missing
    if all(isinstance(value, (int, float, np.integer, np.floating)) for value in known):
        return np.array([float(v) if not m else 0.0 for v, m in zip(values, missing, strict=True)], float), missing
    return np.array([str(v) if not m else None for v, m in zip(values, missing, strict=True)], object), missing

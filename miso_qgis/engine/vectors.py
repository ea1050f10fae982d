"""Vector files for the shell: polygons of a mask, read by OGR through pyogrio. (QGIS sends its layers' polygons
itself.)"""

from __future__ import annotations

import os
from typing import Any

import shapely
import shapely.geometry

from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.guard.locations import Location, locate
from miso_qgis.language import say
from miso_qgis.protocol import Mask, MisoError, first_line

#: Bytes of a mask's file and features in it: all of them are read into memory.
MAX_BYTES = 256 * 2**20
MAX_FEATURES = 1_000_000
#: Formats that hold polygons in one file or folder of this computer.
DRIVERS = (
    "DXF",
    "ESRI Shapefile",
    "ESRIJSON",
    "FlatGeobuf",
    "GML",
    "GPKG",
    "GeoJSON",
    "GeoJSONSeq",
    "KML",
    "LIBKML",
    "MapInfo File",
    "OpenFileGDB",
    "Parquet",
    "SQLite",
    "TopoJSON",
)


def read_mask(path: str, layer: str | None = None) -> Mask:
    """All polygons of a vector layer.

    Raises:
        MisoError: "mask.missing", "mask.refused" when it is no local file, "mask.too_large", "mask.unreadable",
            "mask.no_crs", "mask.empty".
    """
    place = _locate(path)
    with gdal_settings.registering_vector_drivers():
        import pyogrio
        import pyogrio.raw
    try:
        # pyogrio would take 'name.zip' apart by itself; a path into an archive it leaves as it is.
        info = pyogrio.read_info(place.opened, layer=layer, force_feature_count=False)
        _check_info(path, info)
        meta, _, geometries, _ = pyogrio.raw.read(
            place.opened, layer=layer, columns=[], force_2d=True, max_features=MAX_FEATURES + 1
        )
    except (MisoError, MemoryError):
        raise
    except Exception as error:  # a damaged file comes out of pyogrio as any of a dozen types
        raise MisoError(
            "mask.unreadable",
            say(
                "{path} (given as mask) cannot be read as a vector layer: {error}.", path=path, error=first_line(error)
            ),
            say("Give a GeoPackage, shapefile, GeoJSON or another file OGR knows."),
        ) from error
    if geometries is not None and len(geometries) > MAX_FEATURES:
        raise _too_large(path, say("more than {max_features} features", max_features=MAX_FEATURES))
    if not meta["crs"]:
        raise MisoError(
            "mask.no_crs",
            say("The mask {path} has no coordinate reference system.", path=path),
            say("Assign one to the file."),
        )
    shapes = [shapely.from_wkb(blob) for blob in (geometries if geometries is not None else []) if blob is not None]
    polygons = [s for s in shapes if s.geom_type in ("Polygon", "MultiPolygon") and not s.is_empty]
    if not polygons:
        kinds = sorted({s.geom_type for s in shapes}) or ["nothing"]
        raise MisoError(
            "mask.empty",
            say("The mask {path} holds no polygon (it holds: {kinds}).", path=path, kinds=", ".join(kinds)),
            say("Choose a polygon layer."),
        )
    return Mask(tuple(shapely.geometry.mapping(p) for p in polygons), meta["crs"], os.path.basename(path))


def _locate(path: str) -> Location:
    try:
        place = locate(path, "mask")
    except MisoError as error:
        raise MisoError(error.code.replace("source.", "mask."), error.message, error.hint) from error
    if place.kind not in ("file", "folder", "archive"):
        raise MisoError(
            "mask.refused",
            say("{path} (given as mask) is no file on this computer.", path=path),
            say("Save the polygons to a file, for instance a GeoPackage, and give that."),
        )
    if place.kind == "folder":
        names = [entry.path for entry in os.scandir(place.file) if entry.is_file()]
    else:
        names = [place.file]
    size = sum(os.path.getsize(name) for name in names)
    if size > MAX_BYTES:
        raise _too_large(path, say("{size} MB", size=f"{size / 2**20:.0f}"))
    return place


def _check_info(path: str, info: dict[str, Any]) -> None:
    if info["driver"] not in DRIVERS:
        raise MisoError(
            "mask.refused",
            say(
                "{path} (given as mask) is a {driver} file, which is not read as a mask.",
                path=path,
                driver=info["driver"],
            ),
            say("Give a GeoPackage, shapefile or GeoJSON."),
        )
    if info["features"] > MAX_FEATURES:
        raise _too_large(path, say("{features} features", features=info["features"]))


def _too_large(path: str, what: str) -> MisoError:
    return MisoError(
        "mask.too_large",
        say(
            "{path} (given as mask) has {what}; up to {max_bytes} MB and {max_features} features are read.",
            path=path,
            what=what,
            max_bytes=MAX_BYTES // 2**20,
            max_features=MAX_FEATURES,
        ),
        say("Dissolve or simplify the polygons, or give only those of the area."),
    )

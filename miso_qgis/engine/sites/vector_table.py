"""Sites from vector files of any format and CRS, read by OGR through pyogrio."""

from __future__ import annotations

import json
import os
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine import vectors
from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.guard.locations import Location, locate
from miso_qgis.engine.lattice import parse_crs
from miso_qgis.engine.sites import csv_table
from miso_qgis.engine.sites.table import MAX_SITES, Column, Table, too_many
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line
from miso_qgis.requests.sites import SitesSource

#: Endings of tables as text, which are read here and not by OGR: it knows no degrees and minutes.
TABLES = (".csv", ".tsv", ".txt")
DRIVERS = (*vectors.DRIVERS, "GPX")
MAX_BYTES = vectors.MAX_BYTES
#: Bytes of a table as text, which is taken apart in memory.
MAX_TABLE_BYTES = 64 * 2**20


def read_sites(source: SitesSource) -> Table:
    """The sites of a request, with their ids.

    Raises:
        MisoError: "sites.missing", "sites.refused" when it is no local file, "sites.too_large", "sites.unreadable",
            "sites.layer", "sites.empty", "sites.too_many", "sites.no_crs", "sites.field", "crs.unknown".
    """
    place = _locate(source.path)
    title = source.title or os.path.basename(source.path)
    if _is_table(place):
        table = csv_table.read(place.file, source, title)
    else:
        table = _read_vector(place, source, title)
    table.name_rows(source.id_field)
    return table


def _is_table(place: Location) -> bool:
    return place.kind == "file" and place.file.lower().endswith(TABLES)


def _locate(path: str) -> Location:
    try:
        place = locate(path, "sites")
    except MisoError as error:
        raise MisoError(error.code.replace("source.", "sites."), error.message, error.hint) from error
    if place.kind not in ("file", "folder", "archive"):
        raise MisoError(
            "sites.refused",
            say("{path} (given as sites) is no file on this computer.", path=path),
            say("Save the sites to a file, for instance a GeoPackage, and give that."),
        )
    names = [place.file]
    if place.kind == "folder":
        names = [entry.path for entry in os.scandir(place.file) if entry.is_file()]
    size = sum(os.path.getsize(name) for name in names)
    most = MAX_TABLE_BYTES if _is_table(place) else MAX_BYTES
    if size > most:
        raise MisoError(
            "sites.too_large",
            say(
                "{path} (given as sites) has {size} MB; up to {most} MB are read.",
                path=path,
                size=f"{size / 2**20:.0f}",
                most=most // 2**20,
            ),
            say("Save only the sites of the area."),
        )
    return place


def _read_vector(place: Location, source: SitesSource, title: str) -> Table:
    with gdal_settings.registering_vector_drivers():
        import pyogrio
        import pyogrio.raw
    try:
        layers = _layers(pyogrio.list_layers(place.opened), source)
        found = []
        for layer in layers:
            info = pyogrio.read_info(place.opened, layer=layer, force_feature_count=False)
            _check_driver(source.path, str(info["driver"]))
            found.append(
                (layer, pyogrio.raw.read(place.opened, layer=layer, return_fids=True, max_features=MAX_SITES + 1))
            )
    except (MisoError, MemoryError):
        raise
    except Exception as error:  # a damaged file comes out of pyogrio as any of a dozen types
        raise MisoError(
            "sites.unreadable",
            say(
                "{path} (given as sites) cannot be read as a vector layer: {error}.",
                path=source.path,
                error=first_line(error),
            ),
            say("Give a GeoPackage, shapefile, GeoJSON, CSV table or another file OGR knows."),
        ) from error
    tables = [_table(content, source, layer, title) for layer, content in found]
    table = tables[0] if len(tables) == 1 else _together(tables, source)
    if not len(table):
        raise MisoError(
            "sites.empty",
            say("{path} (given as sites) has no feature.", path=source.path),
            say("Choose a layer with sites."),
        )
    if len(table) > MAX_SITES:
        raise too_many(source.path, say("more than {max_sites} features", max_sites=MAX_SITES))
    return table


def _layers(listed: NDArray[Any], source: SitesSource) -> list[str]:
    """The layer asked for, else all with geometries."""
    names = [str(name) for name, _ in listed]
    if source.layer:
        if source.layer not in names:
            raise MisoError(
                "sites.layer",
                say("{path} (given as sites) has no layer {layer}.", path=source.path, layer=f"{source.layer!r}"),
                say("It has: {names}.", names=", ".join(names[:30])),
            )
        return [source.layer]
    spatial = [str(name) for name, kind in listed if kind is not None]
    if not spatial:
        raise MisoError(
            "sites.empty",
            say("{path} (given as sites) has no layer with geometries.", path=source.path),
            say("Choose a layer of points or polygons, or save the table as CSV."),
        )
    return spatial


def _check_driver(path: str, driver: str) -> None:
    if driver not in DRIVERS:
        raise MisoError(
            "sites.refused",
            say("{path} (given as sites) is a {driver} file, which is not read as sites.", path=path, driver=driver),
            say("Give a GeoPackage, shapefile, GeoJSON or CSV table."),
        )


def _table(content: Any, source: SitesSource, layer: str, title: str) -> Table:
    meta, fids, blobs, values = content
    crs_text = source.crs or meta["crs"]
    if not crs_text:
        raise MisoError(
            "sites.no_crs",
            say(
                "{path} (given as sites) has no coordinate reference system in its layer {layer}.",
                path=source.path,
                layer=layer,
            ),
            say("Assign one to the file, or give it (--crs)."),
        )
    count = len(fids)
    geometries, problems = [], [""] * count
    for index, blob in enumerate(blobs if blobs is not None else [None] * count):
        geometry = None if blob is None else shapely.from_wkb(blob, on_invalid="ignore")
        if geometry is None:
            problems[index] = say("It has no geometry.") if blob is None else say("Its geometry cannot be read.")
        geometries.append(geometry)
    kinds = meta.get("ogr_types", [""] * len(values))
    columns = [
        _column(str(name), array, str(kind)) for name, array, kind in zip(meta["fields"], values, kinds, strict=True)
    ]
    return Table(
        title,
        parse_crs(crs_text, say("the sites")),
        columns,
        geometries,
        [int(fid) for fid in fids],
        problems,
        [[] for _ in range(count)],
        geometry_type=str(meta["geometry_type"]),
    )


def _column(name: str, values: NDArray[Any], kind: str) -> Column:
    """A column as it can be written again: whole numbers with gaps come as floats, lists as arrays."""
    if values.dtype == object:
        missing = np.array([value is None for value in values], bool)
        texts = [
            json.dumps(value.tolist()) if isinstance(value, np.ndarray) else value if value is not None else None
            for value in values
        ]
        out = np.empty(len(texts), object)
        out[:] = texts
        return Column(name, out, missing)
    if values.dtype.kind == "M":
        return Column(name, values, np.isnat(values))
    if values.dtype.kind == "f":
        missing = np.isnan(values)
        if kind.startswith("OFTInteger"):
            return Column(name, np.where(missing, 0, values).astype(np.int64), missing)
        return Column(name, values, missing)
    return Column(name, values, np.zeros(len(values), bool))


def _together(tables: list[Table], source: SitesSource) -> Table:
    """Layers of one file as one table. Columns of one name become one; where their types differ, texts."""
    first = tables[0]
    for other in tables[1:]:
        if not other.crs.equals(first.crs):
            raise MisoError(
                "sites.layer",
                say("The layers of {path} (given as sites) have different CRSs.", path=source.path),
                say("Name one of its {count} layers (--sites-layer).", count=len(tables)),
            )
    names = list(dict.fromkeys(column.name for table in tables for column in table.columns))
    kinds = {table.geometry_type for table in tables}
    return Table(
        first.title,
        first.crs,
        [_joined(name, tables) for name in names],
        [geometry for table in tables for geometry in table.geometries],
        [row for table in tables for row in table.rows],
        [problem for table in tables for problem in table.problems],
        [notes for table in tables for notes in table.notes],
        [
            say(
                "All {count} layers of {title} were taken together; --sites-layer names one.",
                count=len(tables),
                title=first.title,
            )
        ],
        geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
    )


def _joined(name: str, tables: list[Table]) -> Column:
    pieces = []
    for table in tables:
        there = next((column for column in table.columns if column.name == name), None)
        pieces.append(there or Column(name, np.empty(0), np.ones(len(table), bool)))
    types = {piece.values.dtype for piece in pieces if piece.values.size}
    missing = np.concatenate([piece.missing for piece in pieces])
    if len(types) == 1 and np.dtype(object) not in types:
        values = np.concatenate(
            [piece.values if piece.values.size else np.zeros(piece.missing.size, next(iter(types))) for piece in pieces]
        )
        return Column(name, values, missing)
    out = np.empty(missing.size, object)
    start = 0
    for piece in pieces:
        for offset, gone in enumerate(piece.missing):
            value = None if gone else piece.values[offset]
            out[start + offset] = value if value is None or isinstance(value, str) else str(value)
        start += piece.missing.size
    return Column(name, out, missing)


def crs_text(crs: CRS) -> str:
    """A CRS for the layer of results: authority and code, else WKT."""
    return ":".join(crs.to_authority() or ()) or crs.to_wkt()

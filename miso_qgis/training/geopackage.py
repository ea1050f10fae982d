"""A small GeoPackage writer (OGC 12-128r18): feature tables with attributes, by sqlite3 and shapely alone.

Rasterio brings no vector writer, and the sample data need nothing more.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyproj import CRS
from shapely import to_wkb
from shapely.geometry.base import BaseGeometry

#: Written as the time of the last change, so that the same data give the same file.
_TIME = "2026-01-01T00:00:00.000Z"
_TYPES = {int: "INTEGER", float: "REAL", str: "TEXT"}

_SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
    z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
"""


@dataclass(frozen=True)
class Layer:
    """A feature table: geometries of one type ("POINT", "POLYGON") and one row of attributes for each.

    The columns are those of the first row; their types (int, float, str) are those of its values.
    """

    name: str
    geometry_type: str
    description: str
    geometries: Sequence[BaseGeometry]
    rows: Sequence[Mapping[str, Any]]


def geometry_blob(geometry: BaseGeometry, srs_id: int) -> bytes:
    """GeoPackage binary: header with the xy envelope, then little-endian well-known binary (clause 2.1.3)."""
    xmin, ymin, xmax, ymax = geometry.bounds
    return struct.pack("<2sBBi4d", b"GP", 0, 0b0000_0011, srs_id, xmin, xmax, ymin, ymax) + to_wkb(
        geometry, byte_order=1
    )


def write(path: Path, layers: Sequence[Layer], epsg: int) -> None:
    """Write `layers` to a new file, replacing one of that name.

    Raises:
        ValueError: when a layer has no features, or not one row for each geometry.
    """
    path.unlink(missing_ok=True)
    connection = sqlite3.connect(path)
    try:
        connection.execute("PRAGMA application_id = 0x47504B47")  # "GPKG"
        connection.execute("PRAGMA user_version = 10300")
        connection.executescript(_SCHEMA)
        for code in (4326, epsg):
            crs = CRS.from_epsg(code)
            connection.execute(
                "INSERT OR IGNORE INTO gpkg_spatial_ref_sys VALUES (?, ?, 'EPSG', ?, ?, NULL)",
                (crs.name, code, code, crs.to_wkt("WKT1_GDAL")),
            )
        for code, name in ((-1, "Undefined Cartesian SRS"), (0, "Undefined geographic SRS")):
            connection.execute(
                "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, 'NONE', ?, 'undefined', NULL)", (name, code, code)
            )
        for layer in layers:
            _write_layer(connection, layer, epsg)
        connection.commit()
        connection.execute("VACUUM")
    finally:
        connection.close()


def _write_layer(connection: sqlite3.Connection, layer: Layer, epsg: int) -> None:
    if not layer.rows or len(layer.rows) != len(layer.geometries):
        raise ValueError(f"layer {layer.name!r} has {len(layer.geometries)} geometries and {len(layer.rows)} rows")
    columns = {name: _TYPES[type(value)] for name, value in layer.rows[0].items()}
    declared = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
    columns_of_table = f"fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom {layer.geometry_type}, {declared}"
    connection.execute(f'CREATE TABLE "{layer.name}" ({columns_of_table})')
    bounds = [g.bounds for g in layer.geometries]
    connection.execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            layer.name,
            layer.name,
            layer.description,
            _TIME,
            min(b[0] for b in bounds),
            min(b[1] for b in bounds),
            max(b[2] for b in bounds),
            max(b[3] for b in bounds),
            epsg,
        ),
    )
    connection.execute(
        "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (layer.name, layer.geometry_type, epsg)
    )
    marks = ", ".join("?" for _ in range(len(columns) + 1))
    names = ", ".join(f'"{name}"' for name in columns)
    connection.executemany(
        f'INSERT INTO "{layer.name}" (geom, {names}) VALUES ({marks})',  # noqa: S608 - names are ours, values are bound
        [
            (geometry_blob(geometry, epsg), *(row[name] for name in columns))
            for geometry, row in zip(layer.geometries, layer.rows, strict=True)
        ],
    )

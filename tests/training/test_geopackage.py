"""The GeoPackage writer: a valid file that others read."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
import shapely
from shapely.geometry import Point, Polygon

from miso_qgis.training import geopackage


def test_file_has_what_the_standard_asks_for(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    square = Polygon([(0, 0), (10, 0), (10, 10), (0, 10)])
    geopackage.write(
        path,
        [
            geopackage.Layer(
                "spots", "POINT", "", [Point(1, 2), Point(3, 4)], [{"id": "a", "n": 1}, {"id": "b", "n": 2}]
            ),
            geopackage.Layer("areas", "POLYGON", "", [square], [{"size": 1.5}]),
        ],
        3338,
    )
    blob = path.read_bytes()
    assert blob[68:72] == b"GPKG"
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert {r[0] for r in connection.execute("SELECT srs_id FROM gpkg_spatial_ref_sys")} == {-1, 0, 4326, 3338}
    contents = connection.execute("SELECT table_name, min_x, max_y, srs_id FROM gpkg_contents ORDER BY 1").fetchall()
    assert contents == [("areas", 0.0, 10.0, 3338), ("spots", 1.0, 4.0, 3338)]
    header = connection.execute("SELECT geom FROM areas").fetchone()[0]
    assert header[:4] == b"GP\x00\x03"
    assert shapely.from_wkb(header[40:]).equals(square)
    connection.close()


def test_rows_must_match_geometries(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="2 geometries and 1 rows"):
        geopackage.write(
            tmp_path / "a.gpkg", [geopackage.Layer("x", "POINT", "", [Point(0, 0), Point(1, 1)], [{"id": 1}])], 3338
        )

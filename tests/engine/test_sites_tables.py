"""Tables of sites as people have them: every row becomes a site, or says why it is none."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from pyproj import CRS, Transformer

from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import Window
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.sites import batch, coordinates
from miso_qgis.engine.sites.places import Misplaced, place
from miso_qgis.engine.sites.vector_table import read_sites
from miso_qgis.protocol import MapRequest, MisoError, Source
from miso_qgis.requests.sites import SitesRequest, SitesSource
from tests.engine import support

BOX = Box(support.ROW0, support.COL0, support.ROW0 + 150, support.COL0 + 150)
WEST, SOUTH, EAST, NORTH = LATTICE.bounds(BOX)
TO_DEGREES = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True)
TO_ALBERS = Transformer.from_crs("EPSG:4326", "EPSG:3338", always_xy=True)
#: A place on the test rasters, and what its degrees are.
X, Y = WEST + 703.0, SOUTH + 801.0
LON, LAT = TO_DEGREES.transform(X, Y)
MODELS = ModelCache()


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tables")
    _, elevation, _ = support.landscape(150, 150)
    support.write_raster(folder / "elevation.tif", elevation, box=BOX)
    window = Window(size=64, halo=8, stride=8, reach=support.RADIUS)
    support.write_model(folder / "tiny.onnx", support.contract(window=window).to_json())
    return folder


def run(ground: Path, out: Path, elevation: Path | None = None, **source: Any) -> dict[str, Any]:
    asked = MapRequest(
        str(out),
        elevation=Source(str(elevation or ground / "elevation.tif")),
        model=str(ground / "tiny.onnx"),
        tasks=("nsp",),
        encoding="float",
        name="sites",
    )
    return batch.run(SitesRequest(asked, SitesSource(**source)), MODELS, lambda *_: None, lambda: False)


def layer(record: dict[str, Any]) -> list[dict[str, Any]]:
    meta, _, blobs, values = pyogrio.raw.read(record["outputs"]["sites"])
    rows = [
        {
            **{name: column[number] for name, column in zip(meta["fields"], values, strict=True)},
            "geometry": None if blob is None else shapely.from_wkb(blob),
        }
        for number, blob in enumerate(blobs)
    ]
    return sorted(rows, key=lambda row: row["miso_row"])


def dms(value: float) -> tuple[int, int, float]:
    value = abs(value)
    degrees, minutes = int(value), int(value * 60 % 60)
    return degrees, minutes, value * 3600 % 60


# --- single coordinates -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "value", "axis"),
    [
        ("64.83675", 64.83675, ""),
        (" 64,83675 ", 64.83675, ""),
        ("−147.72", -147.72, ""),
        ("64.83675°", 64.83675, ""),
        ("64°50'12.3\"N", 64.83675, "y"),
        ("64° 50′ 12,3″ N", 64.83675, "y"),
        ("64º50’12.3”n", 64.83675, "y"),
        ("N64 50.205", 64.83675, "y"),
        ("64 50 12.3", 64.83675, ""),
        ("64:50:12.3", 64.83675, ""),
        ("64d50m12.3s", 64.83675, ""),
        ("64deg 50min 12.3sec S", -64.83675, "y"),
        ("64 50 12.3 South", -64.83675, "y"),
        ("147° 43' 12'' W", -147.72, "x"),
        ("W 147.72", -147.72, "x"),
        ("-147 43 12", -147.72, ""),
        ("-147.72 W", -147.72, "x"),
        ("-0 30 0", -0.5, ""),
    ],
)
def test_angles(text: str, value: float, axis: str) -> None:
    found = coordinates.degrees(text)
    assert found.value == pytest.approx(value, abs=1e-9)
    assert found.axis == axis


@pytest.mark.parametrize(
    "text", ["", "abc", "64,50,12", "64 75 0", "64 50 60", "64.5 30", "-147.7 E", "N 64 N", "64 50.5 12", "12/7/2020"]
)
def test_what_is_no_angle(text: str) -> None:
    with pytest.raises(coordinates.Unreadable):
        coordinates.degrees(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("266295.6", 266295.6),
        ("266295,6", 266295.6),
        ("266,295.6", 266295.6),
        ("1.677.601,25", 1677601.25),
        ("266,295", 266295),
        ("1 677 601", 1677601),
        ("1'677'601.5", 1677601.5),
        ("266295.600", 266295.6),
        ("-2,199,995", -2199995),
        ("500000 mE", 500000),
        ("7.1e6", 7.1e6),
    ],
)
def test_metres(text: str, value: float) -> None:
    assert coordinates.metres(text).value == pytest.approx(value)


# --- whole tables -----------------------------------------------------------------------------------------------------


def test_a_table_with_everything_that_happens(ground: Path, tmp_path: Path) -> None:
    """BOM, semicolons, CRLF, decimal commas and each row with another fault: all of them come back, by their lines."""
    deg, minutes, seconds = dms(LAT)
    wdeg, wminutes, wseconds = dms(LON)
    good = f"{LAT:.8f}".replace(".", ","), f"{LON:.8f}".replace(".", ",")
    lines = [
        "Site ID;Latitude;Longitude;depth cm;surveyor",
        f"P-1;{good[0]};{good[1]};35;Ann",
        f'P-2;{deg}° {minutes}\' {seconds:.4f}" N;{wdeg}° {wminutes}\' {wseconds:.4f}" W;40;"Bo; Carl"',
        "",
        ";;;;",
        f"P-3;{good[1]};{good[0]};12;swapped",
        f"P-4;;{good[1]};9;no latitude",
        "P-5;NA;n/a;9;none",
        f"P-6;{good[0]};{360 + LON:.8f};9;0 to 360",
        f"P-7;{good[0]};{-LON:.8f};9;no minus",
        "P-8;0;0;9;null island",
        "P-9;61,2;-149,9;9;Anchorage",
        "P-10;-9999;-9999;9;fill value",
        "P-11;somewhere;north;9;words",
        f"P-1;{good[0]};{good[1]};36;the same id",
        f";{good[0]};{good[1]};9;no id",
        "P-12;-33,86;151,21;9;Sydney",
        f"P-13;{good[0]};{good[1]};9;extra;cells",
        f"P-14;{good[0]}",
        f"P-15;{good[0]};{good[1]}",
    ]
    path = tmp_path / "field sites.csv"
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode() + b"\r\n")
    record = run(ground, tmp_path / "out", path=str(path))
    rows = layer(record)
    assert [row["miso_row"] for row in rows] == [2, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20]
    by = {int(row["miso_row"]): row for row in rows}
    assert record["sites"]["empty_rows"] == 2
    assert record["sites"]["id_field"] == "Site ID"
    for line in (2, 3, 6, 9, 15, 16, 20):
        assert by[line]["miso_status"] == "ok", by[line]["miso_reason"]
        assert (by[line]["miso_x"], by[line]["miso_y"]) == pytest.approx((X, Y), abs=0.01)
        assert by[line]["nsp_present"] == pytest.approx(by[2]["nsp_present"], abs=1e-6)
        assert by[line]["geometry"].x == pytest.approx(LON, abs=1e-6)
    for line, words in {
        3: "", 6: "swapped", 7: "no value in Latitude", 8: "no value in Longitude and Latitude", 9: "whole circles",
        10: "minus sign", 11: "0, 0", 12: "outside all sources", 13: "no latitude", 14: "is no angle",
        15: "Row 2 has the same Site ID", 2: "1 more row has the same Site ID", 16: "no Site ID",
        17: "outside all sources", 18: "6 cells", 19: "no value in Longitude",
    }.items():  # fmt: skip
        assert words in (by[line]["miso_reason"] or ""), line
    for line in (7, 8, 10, 11, 12, 13, 14, 17, 18, 19):
        assert by[line]["miso_status"] == "failed"
        assert np.isnan(by[line]["nsp_present"])
    assert by[3]["surveyor"] == "Bo; Carl"
    assert by[2]["depth cm"] == 35
    assert by[2]["Latitude"] == good[0], "as it was written"
    assert by[16]["miso_id"] == "row 16"
    assert record["sites"] == {
        "title": "field sites.csv", "id_field": "Site ID", "count": 17, "empty_rows": 2, "ok": 7, "partial": 0,
        "failed": 10,
    }  # fmt: skip


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", "\t", "|"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str, delimiter: str) -> None:
    path = tmp_path / "sites.txt"
    cells = [["plot", "y", "x", "who"], ["1", "64.8", "-147.7", "Muñoz"], ["2", "64,9", "-147,8", "O'Neil"]]
    if delimiter == ",":
        cells[2][1:3] = ['"64,9"', '"-147,8"']
    path.write_bytes("\n".join(delimiter.join(row) for row in cells).encode(encoding))
    table = read_sites(SitesSource(str(path)))
    assert table.ids == ["1", "2"]
    assert [(g.x, g.y) for g in table.geometries] == [(-147.7, 64.8), (-147.8, 64.9)]
    assert table.columns[3].values.tolist() == ["Muñoz", "O'Neil"]
    assert table.rows == [2, 3]


def test_decimal_commas_between_commas_are_named(tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text("id,lat,lon\na,64.8,-147.7\nb,64,8,-147,7\nc,64.8,-147.7\nd,64.8,-147.7\n")
    table = read_sites(SitesSource(str(path)))
    assert [bool(problem) for problem in table.problems] == [False, True, False, False]
    assert "decimal comma" in table.problems[1]


def test_metres_need_a_crs(ground: Path, tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    path.write_text(f'sep=;\nname;Easting;Northing\nA;{X:.2f};"{Y:,.2f}"\nB;{X:.2f};{Y:.2f}\n')
    with pytest.raises(MisoError) as caught:
        run(ground, tmp_path, path=str(path))
    assert caught.value.code == "sites.no_crs"
    rows = layer(run(ground, tmp_path, path=str(path), crs="EPSG:3338"))
    assert [row["miso_id"] for row in rows] == ["A", "B"]
    assert [row["miso_row"] for row in rows] == [3, 4]
    for row in rows:
        assert (row["miso_x"], row["miso_y"]) == pytest.approx((X, Y), abs=0.006)
        assert row["miso_status"] == "ok"


def test_geometries_as_text(ground: Path, tmp_path: Path) -> None:
    path = tmp_path / "sites.csv"
    square = shapely.box(X, Y, X + 55, Y + 45).wkt
    path.write_text(f'WKT,id\n"POINT Z ({X} {Y} 7)",a\n"{square}",b\n"POINT (1",c\n,d\n"LINESTRING (0 0, 1 1)",e\n')
    rows = layer(run(ground, tmp_path, path=str(path), crs="EPSG:3338"))
    assert [row["miso_status"] for row in rows] == ["ok", "ok", "failed", "failed", "failed"]
    assert rows[1]["miso_pixels"] > 10
    assert "only points and polygons" in rows[4]["miso_reason"]


def test_tables_that_cannot_be_read(tmp_path: Path) -> None:
    for text, code, named in (
        ("id,lat,lon\n", "sites.empty", "no row"),
        ("\n\n", "sites.empty", "no line"),
        ("1,64.8,-147.7\n2,64.9,-147.8\n", "sites.field", "64.8"),
        ("plot,depth,who\n1,2,x\n", "sites.field", "longitude and latitude"),
    ):
        path = tmp_path / "sites.csv"
        path.write_text(text)
        with pytest.raises(MisoError) as caught:
            read_sites(SitesSource(str(path)))
        assert caught.value.code == code
        assert named in caught.value.message
        assert caught.value.hint


def test_hostile_tables(tmp_path: Path) -> None:
    """A pipe, a device, a huge file, a cell without end, too many rows: said, and nothing is read for ever."""
    pipe, huge, long, many = (tmp_path / f"{name}.csv" for name in ("pipe", "huge", "long", "many"))
    os.mkfifo(pipe)
    with open(huge, "wb") as handle:
        handle.truncate(65 * 2**20)
    long.write_text('id,lat,lon\n"' + "x" * 200_000)
    many.write_text("id,lat,lon\n" + "a,64,-147\n" * 50_001)
    for path, code in (
        (str(pipe), "sites.refused"),
        ("/dev/zero", "sites.refused"),
        (str(huge), "sites.too_large"),
        (str(long), "sites.unreadable"),
        (str(many), "sites.too_many"),
        ("CSV:/etc/passwd", "sites.refused"),
    ):
        with pytest.raises(MisoError) as caught:
            read_sites(SitesSource(path))
        assert caught.value.code == code, path
        assert caught.value.hint


# --- across the antimeridian, and outside Alaska ----------------------------------------------------------------------


def test_sites_across_the_antimeridian(ground: Path, tmp_path: Path) -> None:
    """Points on both sides of 180 degrees, and a polygon drawn across it in three ways, on a raster across it."""
    x, y = TO_ALBERS.transform(180.0, 52.0)
    box = LATTICE.box(x - 1000, y - 1000, x + 1000, y + 1000)
    rng = np.random.default_rng(2)
    values = (200 + 50 * rng.random((1, *box.shape))).astype(np.float32)
    raster = support.write_raster(tmp_path / "e.tif", values, box=box)
    west = shapely.box(179.997, 51.998, 180.0, 52.002)
    east = shapely.box(-180.0, 51.998, -179.997, 52.002)
    shapes = [
        shapely.Point(179.998, 52.0),
        shapely.Point(-179.998, 52.0),
        shapely.Point(180.002, 52.0),
        shapely.MultiPolygon([west, east]),
        shapely.box(179.997, 51.998, 180.003, 52.002),
        shapely.Polygon([(179.997, 51.998), (-179.997, 51.998), (-179.997, 52.002), (179.997, 52.002)]),
    ]
    path = tmp_path / "sites.gpkg"
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(s) for s in shapes], object),
        field_data=[np.array(list("abcdef"), object)],
        fields=["id"],
        geometry_type="Unknown",
        crs="EPSG:4326",
    )
    rows = layer(run(ground, tmp_path, raster, path=str(path)))
    assert [row["miso_status"] for row in rows] == ["ok"] * 6
    for row, degrees in zip(rows, (179.998, -179.998, -179.998), strict=False):
        assert (row["miso_x"], row["miso_y"]) == pytest.approx(TO_ALBERS.transform(degrees, 52.0), abs=1e-6)
    assert rows[1]["nsp_present"] == rows[2]["nsp_present"]
    assert "whole circles" in rows[2]["miso_reason"]
    assert rows[3]["miso_pixels"] == pytest.approx(0.006 * 0.004 * 111.2e3**2 * np.cos(np.radians(52)) / 100, rel=0.02)
    for name in ("nsp_present_mean", "nsp_present_std", "miso_pixels"):
        assert rows[3][name] == rows[4][name] == rows[5][name]
    assert "antimeridian" in rows[5]["miso_reason"]


@pytest.mark.parametrize(
    ("geometry", "crs", "words"),
    [
        (None, 4326, "no geometry"),
        (shapely.Point(), 4326, "no geometry"),
        (shapely.Point(np.nan, 3), 3338, "no geometry|no coordinates"),
        (shapely.LineString([(0, 0), (1, 1)]), 3338, "LineString"),
        (shapely.Point(1000, 95), 4326, "no latitude"),
        (shapely.Point(700, 60), 4326, "no longitude"),
        (shapely.Polygon([(0, 0), (1, 1), (0, 0)]), 3338, "no area"),
        (shapely.Point(1e12, 1e12), 32606, "no place"),
        (shapely.box(-3e7, -3e7, 3e7, 3e7), 3338, "larger than Alaska"),
    ],
)
def test_what_has_no_place(geometry: Any, crs: int, words: str) -> None:
    with pytest.raises(Misplaced) as caught:
        place(geometry, CRS.from_epsg(crs), 0.0)
    assert any(part in str(caught.value) for part in words.split("|"))

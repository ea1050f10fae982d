"""Own points: files of many kinds and spellings, filters, what is refused and how, and tiles of the rasters."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import shapely
from pyproj import Transformer

from miso_qgis.engine import runtime, sources
from miso_qgis.engine.lattice import LATTICE
from miso_qgis.engine.stack import InputStack
from miso_qgis.protocol import MapRequest, MisoError, Source
from miso_qgis.training import export
from miso_qgis.training.observations import tiles as own_tiles
from miso_qgis.training.observations.own import Columns, Points, read_points

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
BOTH = Columns(nsp="nsp", order="tax_order")


def write(path: Path, geometries: list[Any], crs: str | None = "EPSG:3338", **columns: list[Any]) -> str:
    """A vector file; a column of strings may hold None."""
    kinds = {shape.geom_type for shape in geometries if shape is not None}
    data = [
        np.array(values, dtype=object if any(isinstance(v, (str, type(None))) for v in values) else None)
        for values in columns.values()
    ]
    pyogrio.raw.write(
        path,
        geometry=np.array([None if g is None else shapely.to_wkb(g) for g in geometries], dtype=object),
        geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
        fields=np.array(list(columns), dtype=object),
        field_data=data,
        crs=crs,
    )
    return str(path)


def places(count: int) -> list[Any]:
    return [shapely.Point(266000.0 + 100 * k, 1680000.0) for k in range(count)]


def test_the_same_points_from_any_format_and_crs(tmp_path: Path) -> None:
    expected = read_points(str(SAMPLE / "observations.gpkg"), BOTH)
    assert len(expected) == 300
    assert expected.dropped == {}
    order = np.array(["Andisols", "Entisols", "Gelisols", "Histosols", "Inceptisols", "Mollisols", "Spodosols"])
    labels = {"nsp": expected.nsp.astype(int).tolist(), "tax_order": order[expected.order].tolist()}
    utm = Transformer.from_crs("EPSG:3338", "EPSG:32606", always_xy=True).transform(expected.x, expected.y)
    lon, lat = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True).transform(expected.x, expected.y)
    rows = [f"{a:.9f},{b:.9f},{n},{o}" for a, b, n, o in zip(lat, lon, labels["nsp"], labels["tax_order"], strict=True)]
    table = tmp_path / "table.csv"
    table.write_text("Latitude,Longitude,nsp,tax_order\n" + "\n".join(rows) + "\n")
    degrees = [shapely.Point(a, b, 120.0) for a, b in zip(lon, lat, strict=True)]
    files = [
        write(tmp_path / "utm.shp", list(shapely.points(*utm)), "EPSG:32606", **labels),
        write(tmp_path / "degrees.geojson", degrees, "EPSG:4326", **labels),
        str(table),
    ]
    for file in files:
        columns = Columns(nsp="NSP", order="tax_order")  # the field's case does not matter
        found = read_points(file, columns)
        np.testing.assert_allclose(found.x, expected.x, atol=0.02)
        np.testing.assert_allclose(found.y, expected.y, atol=0.02)
        np.testing.assert_array_equal(found.nsp, expected.nsp)
        np.testing.assert_array_equal(found.order, expected.order)


def test_labels_are_read_in_every_spelling_and_may_stand_alone(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.gpkg",
        places(9),
        nsp=["1", "0", "True", "no", "PRESENT", "absent ", None, "", "yes"],
        tax=["gelisols", "4", None, "Histosol", "2.0", "Alfisols", "Spodosols", None, ""],
    )
    points = read_points(path, Columns(nsp="nsp", order="tax"))
    assert points.nsp.tolist() == [1, 0, 1, 0, 1, 0, 255, 1]
    assert points.order.tolist() == [2, 4, 255, 3, 2, 255, 6, 255]
    assert points.dropped == {"no label": 1}
    orders = read_points(path, Columns(order="tax"))
    assert orders.order.tolist() == [2, 4, 3, 2, 6]
    assert orders.dropped == {"an order the model does not map": 1, "no label": 3}
    numbers = write(tmp_path / "b.gpkg", places(3), nsp=[1.0, float("nan"), 0.0])
    assert read_points(numbers, Columns(nsp="nsp")).nsp.tolist() == [1, 0]


def test_geometries_without_a_place_are_left_out_and_multipoints_taken_apart(tmp_path: Path) -> None:
    shapes = [
        shapely.Point(266000, 1680000),
        None,
        shapely.Point(),
        shapely.MultiPoint([(266100, 1680000), (266200, 1680000)]),
        shapely.Point(float("nan"), 1680000),
        shapely.LineString([(0, 0), (1, 1)]),
    ]
    points = read_points(write(tmp_path / "a.gpkg", shapes, nsp=[1, 1, 1, 0, 1, 1]), Columns(nsp="nsp"))
    assert points.x.tolist() == [266000.0, 266100.0, 266200.0]
    assert points.nsp.tolist() == [1, 0, 0]
    assert points.dropped == {"no place": 4}


def test_longitudes_on_both_sides_of_the_antimeridian(tmp_path: Path) -> None:
    table = tmp_path / "aleutians.csv"
    table.write_text("lon,lat,nsp\n173.2,52.9,0\n-186.8,52.9,0\n187.0,52.5,1\n-173.0,52.5,1\n400,52,1\n")
    points = read_points(str(table), Columns(nsp="nsp"))
    assert points.dropped == {"no place": 1}
    assert abs(points.x[0] - points.x[1]) < 1e-3
    assert abs(points.x[2] - points.x[3]) < 1e-3
    assert points.x[0] < points.x[2] < -1_000_000  # both far west, the first farther


def test_filters_of_position_quality_and_date(tmp_path: Path) -> None:
    path = write(
        tmp_path / "a.gpkg",
        places(6),
        nsp=[1, 0, 1, 0, 1, 0],
        metres=[3.0, 10.0, 30.0, 31.0, float("nan"), 5.0],
        how=["GPS", "gps", "map", "text", None, "survey"],
        day=["1999-12-31", "2000-01-01", "07/31/2010", "2019", None, "2023-05"],
    )

    def kept(**columns: Any) -> list[int]:
        x = read_points(path, Columns(nsp="nsp", **columns)).x
        return np.rint((x - 266000) / 100).astype(int).tolist()

    assert kept(quality="metres", quality_max=30.0) == [0, 1, 2, 5]
    assert kept(quality="how", quality_values=("GPS", "survey")) == [0, 1, 5]
    assert kept(date="day", after="2000") == [1, 2, 3, 5]
    assert kept(date="day", after="2000-01-01", before="2010-08-01") == [1, 2]
    assert kept(date="day", after="1999", before="2019-01-01") == [0, 1, 2]


def code_of(path: str, columns: Columns) -> tuple[str, str]:
    with pytest.raises(MisoError) as caught:
        read_points(path, columns)
    return caught.value.code, str(caught.value)


def test_what_cannot_be_used_is_said_in_a_sentence(tmp_path: Path) -> None:
    good = str(SAMPLE / "observations.gpkg")
    assert code_of(good, Columns())[0] == "points.field"
    code, text = code_of(good, Columns(nsp="permafrost"))
    assert code == "points.field"
    assert "tax_order" in text
    assert code_of(str(tmp_path / "none.gpkg"), BOTH)[0] == "points.missing"
    code, text = code_of(good, Columns(nsp="origin"))
    assert code == "points.label"
    assert "'simulated'" in text
    code, text = code_of(good, Columns(order="id"))
    assert code == "points.label"
    assert "300 records" in text
    assert code_of(good, Columns(nsp="nsp", quality="depth_cm"))[0] == "request.invalid"
    code, text = code_of(good, Columns(nsp="nsp", quality="depth_cm", quality_max=-1.0))
    assert code == "points.none"
    assert "300 position not good enough" in text
    assert code_of(good, Columns(nsp="nsp", date="origin"))[0] == "points.date"
    only = write(tmp_path / "one.gpkg", places(3), nsp=[1, 1, 1])
    code, text = code_of(only, Columns(nsp="nsp"))
    assert code == "points.one_class"
    assert "present" in text
    table = tmp_path / "plane.csv"
    table.write_text("x,y,nsp\n266000,1680000,1\n266100,1680000,0\n")
    assert code_of(str(table), Columns(nsp="nsp"))[0] == "points.no_crs"
    assert read_points(str(table), Columns(nsp="nsp", crs="EPSG:3338")).x.tolist() == [266000.0, 266100.0]
    bare = tmp_path / "bare.csv"
    bare.write_text("where,nsp\nhere,1\n")
    code, text = code_of(str(bare), Columns(nsp="nsp"))
    assert code == "points.geometry"
    assert "where" in text
    assert code_of(str(SAMPLE / "sites.gpkg"), Columns(nsp="note"))[0] == "points.layer"
    lines = write(tmp_path / "lines.gpkg", [shapely.LineString([(0, 0), (1, 1)])], nsp=[1])
    assert code_of(lines, Columns(nsp="nsp"))[0] == "points.geometry"
    (tmp_path / "broken.gpkg").write_bytes(b"no database")
    assert code_of(str(tmp_path / "broken.gpkg"), BOTH)[0] == "points.unreadable"


def request(tmp_path: Path) -> MapRequest:
    files = {role: Source(str(SAMPLE / f"{role}.tif")) for role in ("imagery", "elevation", "climate")}
    return MapRequest(folder=str(tmp_path), **files)  # type: ignore[arg-type]


def test_tiles_hold_what_a_map_would_be_made_from(tmp_path: Path) -> None:
    every = read_points(str(SAMPLE / "observations.gpkg"), BOTH)
    near = (every.x < every.x.min() + 3000) & (every.y > every.y.max() - 3000)
    x, y = np.append(every.x[near], every.x.min() - 50_000), np.append(every.y[near], every.y.max())
    points = Points(
        x, y, np.append(every.nsp[near], 1).astype(np.uint8), np.append(every.order[near], 2).astype(np.uint8)
    )
    contract = export.contract_of(runtime.model_path(""))
    own = own_tiles.make_dataset(points, request(tmp_path), contract, tmp_path / "cache", lambda text: None)
    assert own.outside == 1
    nsp = own.dataset.observations["nsp"]
    assert len(nsp) == near.sum()
    # Another piece of the lattice, read at once, gives the same 19 values under every point, bit for bit.
    box = LATTICE.box(nsp.x.min(), nsp.y.min(), nsp.x.max() + 1, nsp.y.max() + 1).grown(5)
    with sources.Sources(request(tmp_path), contract) as opened:
        inputs = InputStack(opened, lambda: None).read(box)
    whole = np.concatenate([inputs.satellite, inputs.covariates])
    xmin, _, _, ymax = LATTICE.bounds(box)
    rows, cols = np.floor((ymax - nsp.y) / 10).astype(int), np.floor((nsp.x - xmin) / 10).astype(int)
    np.testing.assert_array_equal(own.dataset.bands_at(nsp), whole[:, rows, cols].T)
    assert np.isfinite(own.dataset.bands_at(nsp)[:, 1:]).mean() > 0.99
    # Read once: the second time the files on disk serve.
    before = {file: file.stat().st_mtime_ns for file in (tmp_path / "cache").iterdir()}
    again = own_tiles.make_dataset(points, request(tmp_path), contract, tmp_path / "cache", lambda text: None)
    assert {file: file.stat().st_mtime_ns for file in (tmp_path / "cache").iterdir()} == before
    assert isinstance(again.dataset.tiles[0].satellite, np.memmap)
    for tile, place in zip(own.dataset.tiles, own.boxes, strict=True):
        assert tile.satellite.shape[1] >= 128
        assert place.row0 % 16 == 0
    far = Points(points.x + 400_000, points.y, points.nsp, points.order)
    with pytest.raises(MisoError, match="lies on the rasters") as caught:
        own_tiles.make_dataset(far, request(tmp_path), contract, tmp_path / "cache", lambda text: None)
    assert caught.value.code == "points.outside"
    assert json.dumps(own.described)

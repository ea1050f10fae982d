"""`miso zonal` against sums made pixel by pixel, and with the zones people really have."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from affine import Affine
from pyproj import Geod, Transformer

from miso_qgis.engine.analysis import rasters, zonal
from miso_qgis.engine.plan import inside as mask_rule
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.requests.analysis import VectorInput
from miso_qgis.requests.zonal import ZonalRequest
from tests.engine.analysis_support import (
    GRID,
    NORTH,
    ROOT,
    WEST,
    ignore,
    layer,
    map_input,
    never,
    pixels,
    raster,
    record_at,
    star,
    table,
    true_km2,
    within,
)

pytest_plugins = ["tests.engine.analysis_support"]

SIDE = 120


def summarise(folder: Path, maps: list[Any], zones: Path, **more: Any) -> tuple[dict[str, Any], dict[str, list[Any]]]:
    request = ZonalRequest(str(folder), tuple(maps), VectorInput(str(zones)), **more)
    request = ZonalRequest.from_dict(json.loads(json.dumps(request.to_dict())))
    record = zonal.run(request, ignore, never)
    return record, table(record["outputs"]["layer"])


def refused(*arguments: Any, **more: Any) -> MisoError:
    with pytest.raises(MisoError) as caught:
        summarise(*arguments, **more)
    return caught.value


def at(col: float, row: float) -> tuple[float, float]:
    """A place in metres by pixels of the grid."""
    return WEST + 10 * col, NORTH - 10 * row


def box(col0: float, row0: float, col1: float, row1: float) -> shapely.Polygon:
    return shapely.box(*at(col0, row1), *at(col1, row0))


@pytest.fixture(scope="module")
def codes() -> np.ndarray:
    found = np.random.default_rng(3).integers(0, 4, (SIDE, SIDE)).astype(np.uint8)
    found[40:50, 40:70] = 255
    return found


@pytest.fixture(scope="module")
def classes(codes: np.ndarray, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return raster(tmp_path_factory.mktemp("classes") / "soil.tif", codes, nodata=255)


def class_sums(found: np.ndarray, inside: np.ndarray) -> dict[int, float]:
    return {code: float((found[inside] == code).sum()) * 1e-4 for code in range(4)}


def test_real_map_within_stars_holes_and_parts(real_map: Path, tmp_path: Path) -> None:
    """Areas, probabilities and confidence of a run against the pixels of its files, one by one."""
    record = record_at(real_map)
    folder = real_map.parent
    values, transform = pixels(folder / record["outputs"]["order_class"])
    height, width = values.shape
    west, south, east, north = record["extent"]
    middle_x, middle_y = (west + east) / 2, (south + north) / 2
    zones = [
        star(middle_x, middle_y, 900, 1),
        star(middle_x + 400, middle_y - 300, 700, 2).difference(star(middle_x + 400, middle_y - 300, 200, 3)),
        shapely.MultiPolygon([star(west + 500, south + 500, 250, 4), star(east - 500, north - 500, 250, 5)]),
        star(west, north, 800, 6),
    ]
    made, columns = summarise(
        tmp_path / "out", [map_input(real_map)], layer(tmp_path / "z.gpkg", zones, unit=[*"abcd"]), key="unit"
    )
    assert columns["unit"] == [*"abcd"]
    assert made["areas"].startswith("EPSG:3338 is equal-area")
    order = record["tasks"]["order"]["classes"]
    probability, _ = pixels(folder / record["outputs"]["nsp_probability"], 2)
    confidence, _ = pixels(folder / record["outputs"]["confidence"], 2)
    gelisols, _ = pixels(folder / record["outputs"]["order_probability"], 3)
    applicability, _ = pixels(folder / record["outputs"]["applicability"])
    for number, zone in enumerate(zones):
        inside = within(zone, transform, height, width)
        assert columns["pixels"][number] == inside.sum() > 100
        assert columns["map_km2"][number] == pytest.approx(inside.sum() * 1e-4)
        assert columns["zone_km2"][number] == pytest.approx(zone.area / 1e6)
        for row in order:
            stem = f"order_{row['name'].lower()}"
            km2 = (values[inside] == row["value"]).sum() * 1e-4
            assert columns[f"{stem}_km2"][number] == pytest.approx(km2)
            assert columns[f"{stem}_pct"][number] == pytest.approx(100 * km2 / (inside.sum() * 1e-4))
        names = {row["value"]: row["name"] for row in order}
        assert columns["order_majority"][number] == names[int(np.bincount(values[inside]).argmax())]
        for column, band in (
            ("nsp_present_prob_pct", probability),
            ("order_conf_pct", confidence),
            ("order_gelisols_prob_pct", gelisols),
            ("applicability_pct", applicability),
        ):
            assert columns[column][number] == pytest.approx(band[inside].astype(float).mean()), column
    assert columns["covered_pct"][:3] == pytest.approx([100, 100, 100])
    share = zones[3].intersection(shapely.box(west, south, east, north)).area / zones[3].area
    assert columns["covered_pct"][3] == pytest.approx(100 * share, abs=1e-3)
    assert columns["note"] == [None, None, None, zonal.PARTLY]


def test_the_pixels_are_those_of_a_map_cut_by_the_same_polygons(
    classes: Path, codes: np.ndarray, tmp_path: Path
) -> None:
    """GDAL's rule at exact ties (a centre on an edge) is the mask's too: counted by the mask's own code."""
    zones = [box(10.5, 10.5, 30.5, 30.5), star(*at(60, 60), 400, 8), box(0, 0, SIDE, SIDE)]
    _, columns = summarise(tmp_path / "out", [map_input(classes, kind="class")], layer(tmp_path / "z.gpkg", zones))
    for number, zone in enumerate(zones):
        inside = mask_rule(zone, codes.shape, GRID)
        assert columns["pixels"][number] == (inside & (codes != 255)).sum()


def test_strips_do_not_change_anything(classes: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    zones = layer(tmp_path / "z.gpkg", [star(*at(60, 60), 590, 9), box(3, 3, 110, 90)])
    _, whole = summarise(tmp_path / "a", [map_input(classes, kind="class")], zones)
    monkeypatch.setattr(rasters.strips, "__defaults__", (300,))
    _, cut = summarise(tmp_path / "b", [map_input(classes, kind="class")], zones)
    assert cut == whole


def test_nodata_lowers_the_covered_share_and_is_in_no_class(classes: Path, codes: np.ndarray, tmp_path: Path) -> None:
    zones = layer(tmp_path / "z.gpkg", [box(40, 40, 80, 60), box(42, 42, 60, 48)])
    record, columns = summarise(tmp_path / "out", [map_input(classes, kind="class")], zones)
    inside = np.zeros(codes.shape, bool)
    inside[40:60, 40:80] = True
    assert columns["pixels"] == [int((inside & (codes != 255)).sum()), 0]
    assert columns["covered_pct"] == pytest.approx([100 * (1 - 300 / 800), 0])
    for code, km2 in class_sums(codes, inside & (codes != 255)).items():
        assert columns[f"soil_code_{code}_km2"][0] == pytest.approx(km2)
        assert columns[f"soil_code_{code}_km2"][1] is None
    assert columns["note"] == [None, zonal.NOTHING]
    assert columns["soil_majority"][1] is None
    assert any("no data" in warning for warning in record["warnings"])


def test_percent_with_codes_above_100_are_not_averaged(tmp_path: Path) -> None:
    """101 is a glacier, 102 water, 255 nothing that was declared: none of them is 2.5 times a certainty."""
    values = np.random.default_rng(4).integers(0, 101, (50, 50)).astype(np.uint8)
    values[:10], values[10:14], values[14:16] = 101, 102, 255
    file = raster(tmp_path / "old map.tif", values)
    zones = layer(tmp_path / "z.gpkg", [box(0, 0, 50, 50), box(0, 0, 50, 10)])
    given = map_input(file, kind="percent", names={"101": "Glacier", "102": "Open water"})
    _, columns = summarise(tmp_path / "out", [given], zones)
    known = values[16:].astype(float)
    assert columns["old_map_mean_pct"][0] == pytest.approx(known.mean())
    assert columns["old_map_mean_pct"][1] is None
    assert columns["old_map_glacier_km2"] == pytest.approx([0.05, 0.05])
    assert columns["old_map_open_water_km2"] == pytest.approx([0.02, 0.0])
    assert columns["covered_pct"] == pytest.approx([100 * 48 / 50, 100])


def test_values_by_scale_with_deviation(tmp_path: Path) -> None:
    values = np.random.default_rng(5).normal(5, 2, (2, 60, 60)).astype(np.float32)
    values[0, :20] = np.nan
    file = raster(tmp_path / "depth.tif", values)
    _, columns = summarise(
        tmp_path / "out", [map_input(file, kind="value")], layer(tmp_path / "z.gpkg", [box(0, 0, 60, 60)])
    )
    first, second = values[0, 20:].astype(float), values[1].astype(float)
    assert columns["depth_band_1_mean"][0] == pytest.approx(first.mean())
    assert columns["depth_band_1_sd"][0] == pytest.approx(first.std())
    assert columns["depth_band_2_min"][0] == pytest.approx(second.min())
    assert columns["depth_band_2_max"][0] == pytest.approx(second.max())


def test_small_zones_take_the_pixel_they_lie_in_and_say_so(classes: Path, codes: np.ndarray, tmp_path: Path) -> None:
    tiny = shapely.Point(at(20.2, 30.3)).buffer(0.5)
    zones = layer(tmp_path / "z.gpkg", [tiny, box(5.6, 5, 6.4, 8)])
    record, columns = summarise(tmp_path / "out", [map_input(classes, kind="class")], zones)
    assert columns["pixels"] == [1, 1]
    assert columns[f"soil_code_{codes[30, 20]}_km2"][0] == pytest.approx(1e-4)
    assert columns["note"] == [zonal.NEAREST, zonal.NEAREST]
    assert columns["covered_pct"] == [100, 100]
    assert columns["zone_km2"][0] == pytest.approx(tiny.area / 1e6)
    assert any("smaller than a pixel" in warning for warning in record["warnings"])


def test_overlapping_broken_empty_and_distant_zones(classes: Path, codes: np.ndarray, tmp_path: Path) -> None:
    tie = shapely.Polygon([at(10, 10), at(30, 30), at(30, 10), at(10, 30)])
    zones = [box(70, 70, 100, 100), box(85, 85, 110, 110), tie, None, box(1000, 1000, 1010, 1010)]
    record, columns = summarise(
        tmp_path / "out",
        [map_input(classes, kind="class")],
        layer(tmp_path / "z.gpkg", zones, no=[10, 20, 30, 40, 50]),
        key="no",
    )
    assert columns["no"] == [10, 20, 30, 40, 50]
    assert columns["pixels"][:2] == [900, 625]
    inside = within(shapely.make_valid(tie), GRID, SIDE, SIDE)
    assert abs(columns["pixels"][2] - inside.sum()) <= 20, "but for centres on the diagonals"
    assert columns["zone_km2"][2] == pytest.approx(0.02)
    assert columns["pixels"][3:] == [0, 0]
    assert columns["note"][3:] == [zonal.OUTSIDE, zonal.OUTSIDE]
    told = " ".join(record["warnings"])
    assert "1 pairs of zones overlap" in told
    assert "1 zones have no geometry" in told


def test_the_same_key_can_be_one_zone(classes: Path, codes: np.ndarray, tmp_path: Path) -> None:
    """Overlapping polygons of one map unit count once."""
    zones = layer(
        tmp_path / "z.gpkg", [box(0, 0, 10, 10), box(5, 5, 15, 15), box(60, 60, 70, 70)], unit=["a", "a", "b"]
    )
    given = [map_input(classes, kind="class")]
    record, columns = summarise(tmp_path / "out", given, zones, key="unit", group=True)
    assert columns["unit"] == ["a", "b"]
    assert columns["pixels"] == [175, 100]
    apart, columns = summarise(tmp_path / "out", given, zones, key="unit")
    assert columns["pixels"] == [100, 100, 100]
    assert any("come more than once (the first: a)" in warning for warning in apart["warnings"])
    assert apart["name"] == "zonal_2", "the first results stay"
    assert Path(record["outputs"]["table"]).exists()


def test_road_buffers(classes: Path, codes: np.ndarray, tmp_path: Path) -> None:
    road = shapely.LineString([at(10, 20), at(60, 20), at(90, 70)])
    zones = layer(tmp_path / "roads.geojson", [road], crs="EPSG:3338")
    _, columns = summarise(tmp_path / "out", [map_input(classes, kind="class")], zones, buffer=100.0)
    # Distances on the ellipsoid: Alaska Albers stretches here by less than 1 %.
    truth = road.buffer(100.0)
    assert columns["zone_km2"][0] == pytest.approx(truth.area / 1e6, rel=0.01)
    inside = within(truth, GRID, SIDE, SIDE) & (codes != 255)
    assert columns["pixels"][0] == pytest.approx(inside.sum(), rel=0.02)
    error = refused(tmp_path / "out", [map_input(classes, kind="class")], zones)
    assert error.code == "vector.type"
    assert "LineString" in error.message


def test_zones_in_degrees_find_the_same_pixels(classes: Path, codes: np.ndarray, tmp_path: Path) -> None:
    back = Transformer.from_crs(3338, 4326, always_xy=True)
    shape = star(*at(60, 60), 500, 12, 40)
    dense = shapely.segmentize(shape, 5.0)
    degrees = shapely.transform(dense, lambda xy: np.column_stack(back.transform(xy[:, 0], xy[:, 1])))
    _, columns = summarise(
        tmp_path / "out", [map_input(classes, kind="class")], layer(tmp_path / "z.geojson", [degrees], crs="EPSG:4326")
    )
    inside = within(shape, GRID, SIDE, SIDE) & (codes != 255)
    assert columns["pixels"][0] == pytest.approx(inside.sum(), abs=1)


@pytest.mark.parametrize(
    "polygon",
    [
        shapely.Polygon([(179.0, 51.5), (-179.0, 51.5), (-179.0, 52.5), (179.0, 52.5)]),
        shapely.Polygon([(179.0, 51.5), (181.0, 51.5), (181.0, 52.5), (179.0, 52.5)]),
        shapely.MultiPolygon([shapely.box(179.0, 51.5, 180.0, 52.5), shapely.box(-180.0, 51.5, -179.0, 52.5)]),
    ],
    ids=["jumping", "running on", "split"],
)
def test_zones_across_the_antimeridian(polygon: Any, tmp_path: Path) -> None:
    """On a map in Alaska Albers, and on one in degrees that runs on beyond 180."""
    albers = raster(
        tmp_path / "albers.tif",
        np.ones((400, 300), np.uint8),
        transform=Affine(1000.0, 0, -1_950_000.0, 0, -1000.0, 700_000.0),
    )
    degrees = raster(
        tmp_path / "degrees.tif",
        np.ones((150, 200), np.uint8),
        transform=Affine(0.02, 0, 178.0, 0, -0.02, 53.0),
        crs="EPSG:4326",
    )
    zones = layer(tmp_path / "z.geojson", [polygon], crs="EPSG:4326")
    plain = Geod(ellps="WGS84").geometry_area_perimeter(shapely.segmentize(shapely.box(-1, 51.5, 1, 52.5), 0.01))[0]
    truth = abs(plain) / 1e6
    for file in (albers, degrees):
        record, columns = summarise(tmp_path / "out", [map_input(file, kind="class")], zones)
        assert columns["zone_km2"][0] == pytest.approx(truth, rel=2e-3), record["crs"]
        assert columns["map_km2"][0] == pytest.approx(truth, rel=5e-3)
        assert columns["covered_pct"][0] == pytest.approx(100, abs=1e-6)


@pytest.mark.parametrize(
    ("crs", "transform"),
    [
        ("EPSG:32606", Affine(30.0, 0, 700_000.0, 0, -30.0, 7_200_000.0)),
        ("EPSG:4326", Affine(0.001, 0, -147.0, 0, -0.0005, 65.0)),
        ("EPSG:3413", Affine(100.0, 0, -2_400_000.0, 0, -100.0, -100_000.0)),
    ],
)
def test_areas_are_true_in_any_crs(crs: str, transform: Affine, tmp_path: Path) -> None:
    """A pixel of UTM, of degrees and of the polar stereographic is not what its CRS says."""
    size = 260
    file = raster(tmp_path / "map.tif", np.ones((size, size), np.uint8), transform=transform, crs=crs)
    corner, other = transform @ (40, 30), transform @ (240, 200)
    zone = shapely.box(min(corner[0], other[0]), other[1], max(corner[0], other[0]), corner[1])
    record, columns = summarise(
        tmp_path / "out", [map_input(file, kind="class")], layer(tmp_path / "z.gpkg", [zone], crs=crs)
    )
    rows, cols = np.arange(30, 200, 10), np.arange(40, 240, 10)
    mean = np.mean([[true_km2(transform, int(r), int(c), crs) for c in cols + 4] for r in rows + 4])
    assert "ellipsoid" in record["areas"]
    assert columns["map_km2"][0] == pytest.approx(mean * 200 * 170, rel=1e-4)
    assert columns["zone_km2"][0] == pytest.approx(columns["map_km2"][0], rel=1e-3)


def test_maps_on_different_grids(classes: Path, tmp_path: Path) -> None:
    coarse = raster(
        tmp_path / "coarse.tif",
        np.full((6, 6), 50, np.uint8),
        transform=Affine(100.0, 0, WEST, 0, -100.0, NORTH),
    )
    record, columns = summarise(
        tmp_path / "out",
        [map_input(classes, kind="class"), map_input(coarse, kind="percent")],
        layer(tmp_path / "z.gpkg", [box(0, 0, 20, 20), box(90, 90, 100, 100)]),
    )
    assert columns["coarse_mean_pct"] == [50, None]
    assert any("2 different grids" in warning for warning in record["warnings"])


def test_the_table_joins_by_its_key(classes: Path, tmp_path: Path) -> None:
    """The key keeps its text or number, and the .csvt says which."""
    zones = layer(tmp_path / "z.gpkg", [box(0, 0, 9, 9), box(20, 20, 30, 30)], unit=["007", 'a "b", c'], no=[7, 8])
    for key, kind, expected in (("unit", "String", ["007", 'a "b", c']), ("no", "Integer64", ["7", "8"])):
        record, _ = summarise(tmp_path / key, [map_input(classes, kind="class")], zones, key=key)
        path = Path(record["outputs"]["table"])
        with open(path, encoding="utf-8", newline="") as handle:
            rows = list(csv.DictReader(handle))
        assert [row[key] for row in rows] == expected
        assert path.with_suffix(".csvt").read_text().startswith(f'"{kind}"')


def test_what_is_wrong_is_said(classes: Path, real_map: Path, tmp_path: Path) -> None:
    zones = layer(tmp_path / "z.gpkg", [box(0, 0, 9, 9)], unit=["a"])
    given = [map_input(classes, kind="class")]
    assert refused(tmp_path, given, zones, key="name").code == "vector.field"
    assert "unit" in refused(tmp_path, given, zones, key="name").hint
    assert refused(tmp_path, given, tmp_path / "none.gpkg").code == "vector.missing"
    assert refused(tmp_path, [map_input(tmp_path / "none.tif")], zones).code == "source.missing"
    assert refused(tmp_path, [map_input(zones)], zones).code.startswith("source.")
    assert refused(tmp_path, [map_input(real_map, output="soil")], zones).code == "record.output"
    other = tmp_path / "other.json"
    other.write_text('{"outputs": []}')
    assert refused(tmp_path, [map_input(other)], zones).code == "record.unreadable"
    far = layer(tmp_path / "far.gpkg", [box(5000, 5000, 5010, 5010)])
    assert refused(tmp_path, given, far).code == "zonal.outside"
    many = raster(tmp_path / "many.tif", np.arange(900, dtype=np.int32).reshape(30, 30))
    error = refused(tmp_path, [map_input(many, kind="class")], layer(tmp_path / "w.gpkg", [box(0, 0, 30, 30)]))
    assert error.code == "analysis.classes"
    with pytest.raises(MisoError, match="'colour'"):
        ZonalRequest.from_dict({"folder": "x", "maps": [], "zones": {"path": "y"}, "colour": 1})
    assert not list(tmp_path.glob("zonal*")), "nothing is left behind"
    assert not list(tmp_path.glob(".zonal*"))


def test_a_record_from_elsewhere_is_not_trusted(real_map: Path, classes: Path, tmp_path: Path) -> None:
    """Names lead to no file elsewhere, and what is missing or odd in it is an error and no crash."""
    zones = layer(tmp_path / "z.gpkg", [box(0, 0, 9, 9)])
    good = record_at(real_map)
    outside = {**good["outputs"], "order_class": str(classes)}
    changes: list[dict[str, Any]] = [
        {"outputs": outside},
        {"tasks": {"nsp": {}, "order": {}}},
        {"tasks": {"nsp": {"classes": [{"value": "x", "name": 1, "colour": 2}]}}},
        {"tasks": [1]},
        {"outputs": {"nsp_class": 7}},
        {"request": {}},
    ]
    for number, change in enumerate(changes):
        path = real_map.parent / f"odd{number}.json"
        path.write_text(json.dumps({**good, **change}), encoding="utf-8")
        error = refused(tmp_path / "out", [map_input(path)], zones)
        assert error.code == ("source.missing" if number == 0 else "record.unreadable"), error
        path.unlink()


def test_values_are_no_codes(tmp_path: Path) -> None:
    zones = layer(tmp_path / "z.gpkg", [box(0, 0, 5, 5)])
    whole = raster(tmp_path / "whole.tif", np.full((5, 5), 3.0, np.float32))
    _, columns = summarise(tmp_path / "out", [map_input(whole, kind="class")], zones)
    assert columns["whole_code_3_km2"] == pytest.approx([0.0025])
    half = raster(tmp_path / "half.tif", np.full((5, 5), 3.5, np.float32))
    error = refused(tmp_path / "out", [map_input(half, kind="class")], zones)
    assert (error.code, "3.5" in error.message) == ("analysis.classes", True)


def test_points_with_a_buffer(classes: Path, tmp_path: Path) -> None:
    places = [shapely.Point(at(30, 30)), shapely.MultiPoint([at(60, 60), at(90, 90)])]
    zones = layer(tmp_path / "z.gpkg", places)
    _, columns = summarise(tmp_path / "out", [map_input(classes, kind="class")], zones, buffer=50.0)
    assert columns["zone_km2"] == pytest.approx([np.pi * 0.0025, 2 * np.pi * 0.0025], rel=0.02)


def test_overwriting_leaves_no_older_file_of_the_name(classes: Path, tmp_path: Path) -> None:
    zones = layer(tmp_path / "z.gpkg", [box(0, 0, 9, 9)])
    for name in ("zonal.gpkg", "zonal.csvt"):
        (tmp_path / name).write_text("older", encoding="utf-8")
    record, _ = summarise(tmp_path, [map_input(classes, kind="class")], zones)
    assert record["name"] == "zonal_2"
    record, columns = summarise(tmp_path, [map_input(classes, kind="class")], zones, overwrite=True)
    assert record["name"] == "zonal"
    assert columns["pixels"] == [81]
    assert (tmp_path / "zonal.csvt").read_text(encoding="utf-8") != "older"


def test_a_cancel_leaves_nothing(classes: Path, tmp_path: Path) -> None:
    calls = iter(range(1000))
    request = ZonalRequest(
        str(tmp_path / "out"),
        (map_input(classes, kind="class"),),
        VectorInput(str(layer(tmp_path / "z.gpkg", [box(0, 0, 60, 60)] * 20))),
    )
    with pytest.raises(Cancelled):
        zonal.run(request, ignore, lambda: next(calls) > 25)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_the_shell(real_map: Path, tmp_path: Path) -> None:
    record = record_at(real_map)
    west, south, east, north = record["extent"]
    zones = layer(tmp_path / "z.gpkg", [shapely.box(west, south, east, north)], unit=["all"])
    command = [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "zonal", str(real_map), "--zones", str(zones)]
    done = subprocess.run(
        [*command, "--key", "unit", "--out", str(tmp_path / "out"), "--json"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    columns = table(json.loads(done.stdout)["outputs"]["layer"])
    for task in ("nsp", "order"):
        for row in record["tasks"][task]["classes"]:
            assert columns[f"{task}_{row['name'].lower()}_km2"][0] == pytest.approx(row["km2"]), "as in the record"
    done = subprocess.run(
        [*command, "--key", "none", "--out", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "no field 'none'" in done.stderr

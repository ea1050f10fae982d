"""What is written for field sites: the map's values, whatever the sites look like, one row for each."""

from __future__ import annotations

import dataclasses
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import rasterio.features
import shapely
from pyproj import Transformer

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS, Window
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.outputs import styles
from miso_qgis.engine.outputs.store import JOURNAL
from miso_qgis.engine.sites import batch
from miso_qgis.engine.sources import RasterSource
from miso_qgis.protocol import Cancelled, Extent, MapRequest, MisoError, Source
from miso_qgis.requests.sites import SitesRequest, SitesSource
from tests.engine import support

ROOT = Path(mapping.__file__).resolve().parents[2]
HEIGHT, WIDTH = 260, 300
AREA = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)
WEST, SOUTH, EAST, NORTH = LATTICE.bounds(AREA)
CLASSES = ["nsp_absent", "nsp_present", *(f"order_order_{i}" for i in range(7))]
TO_DEGREES = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True)
MODELS = ModelCache()


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sites")
    imagery, elevation, climate = support.landscape(HEIGHT, WIDTH)
    imagery[:, 150:170, 100:130] = 0  # a cloud over which the elevation is missing too
    elevation[:, 150:170, 100:130] = -9999
    support.write_raster(folder / "imagery.tif", imagery, box=AREA, names=SATELLITE_BANDS, nodata=0)
    support.write_raster(folder / "elevation.tif", elevation, box=AREA, nodata=-9999)
    support.write_raster(folder / "climate.tif", climate, box=AREA, names=CLIMATE_BANDS)
    window = Window(size=64, halo=8, stride=8, reach=support.RADIUS)
    support.write_model(folder / "tiny.onnx", support.contract(window=window).to_json())
    return folder


def map_request(place: Path, out: Path, **changes: Any) -> MapRequest:
    values: dict[str, Any] = {
        "folder": str(out),
        "imagery": Source(str(place / "imagery.tif")),
        "elevation": Source(str(place / "elevation.tif")),
        "climate": Source(str(place / "climate.tif")),
        "model": str(place / "tiny.onnx"),
        "encoding": "float",
        "name": "sites",
    }
    return MapRequest(**{**values, **changes})


def request(place: Path, out: Path, sites: Path, **changes: Any) -> SitesRequest:
    source = {key: changes.pop(key) for key in ("layer", "id_field", "x_field", "y_field", "crs") if key in changes}
    more = {key: changes.pop(key) for key in ("buffer", "chip_size", "thumbnails") if key in changes}
    return SitesRequest(map_request(place, out, **changes), SitesSource(str(sites), **source), **more)


def run(asked: SitesRequest) -> dict[str, Any]:
    return batch.run(SitesRequest.from_dict(json.loads(json.dumps(asked.to_dict()))), MODELS, _ignore, lambda: False)


def _ignore(share: float, text: str) -> None:
    assert 0 <= share <= 1
    assert text


@pytest.fixture(scope="module")
def the_map(place: Path) -> dict[str, Any]:
    asked = map_request(place, place / "map", name="whole", extent=Extent(*LATTICE.bounds(AREA)))
    return mapping.run(asked, MODELS, lambda *_: None, lambda: False)


class Grid:
    """The bands of a whole float map, read with rasterio."""

    def __init__(self, record: dict[str, Any]) -> None:
        self.bands: dict[str, np.ndarray] = {}
        names = {"nsp": CLASSES[:2], "order": CLASSES[2:]}
        for task, columns in names.items():
            with rasterio.open(record["outputs"][f"{task}_probability"]) as data:
                self.bands.update(zip(columns, data.read(), strict=True))
                self.transform = data.transform
            with rasterio.open(record["outputs"][f"{task}_class"]) as data:
                self.bands[f"{task}_class"] = data.read(1)
        with rasterio.open(record["outputs"]["confidence"]) as data:
            self.bands["nsp_confidence"], self.bands["order_confidence"] = data.read()
        with rasterio.open(record["outputs"]["applicability"]) as data:
            self.bands["miso_applicability"] = data.read(1)

    def at(self, x: float, y: float) -> dict[str, float]:
        row, col = rasterio.transform.rowcol(self.transform, x, y)
        return {name: float(band[row, col]) for name, band in self.bands.items()}

    def inside(self, shape: shapely.Geometry) -> np.ndarray:
        size = self.bands["nsp_present"].shape
        return rasterio.features.rasterize([shape], size, transform=self.transform, dtype="uint8").astype(bool)

    def within(self, x: float, y: float, radius: float) -> np.ndarray:
        rows, cols = np.mgrid[0:HEIGHT, 0:WIDTH]
        return np.hypot(WEST + cols * 10 + 5 - x, NORTH - rows * 10 - 5 - y) <= radius


@pytest.fixture(scope="module")
def grid(the_map: dict[str, Any]) -> Grid:
    return Grid(the_map)


def write(path: Path, shapes: list[Any], crs: str = "EPSG:3338", kind: str = "Unknown", **columns: Any) -> Path:
    columns = {"id": [f"S{number + 1}" for number in range(len(shapes))], **columns}
    pyogrio.raw.write(
        path,
        geometry=np.array([None if s is None else shapely.to_wkb(s) for s in shapes], object),
        field_data=[np.array(v, object if isinstance(v[0], str) else None) for v in columns.values()],
        field_mask=[v.mask if isinstance(v, np.ma.MaskedArray) else None for v in columns.values()],
        fields=list(columns),
        geometry_type=kind,
        crs=crs,
    )
    return path


def rows_of(record: dict[str, Any]) -> list[dict[str, Any]]:
    """The layer of results as plain rows."""
    meta, _, blobs, values = pyogrio.raw.read(record["outputs"]["sites"])
    found = []
    for number, blob in enumerate(blobs):
        row = {name: column[number] for name, column in zip(meta["fields"], values, strict=True)}
        row["geometry"] = None if blob is None else shapely.from_wkb(blob)
        row["crs"], row["kind"] = meta["crs"], meta["geometry_type"]
        found.append(row)
    return found


def random_points(count: int, seed: int = 3, margin: float = 25.0) -> list[shapely.Point]:
    rng = np.random.default_rng(seed)
    xs, ys = rng.uniform(WEST + margin, EAST - margin, count), rng.uniform(SOUTH + margin, NORTH - margin, count)
    return [shapely.Point(x, y) for x, y in zip(xs, ys, strict=True)]


def assert_is_point(row: dict[str, Any], expected: dict[str, float]) -> None:
    for name in [*CLASSES, "nsp_confidence", "order_confidence", "miso_applicability"]:
        np.testing.assert_allclose(row[name], expected[name], atol=1e-5, err_msg=name)
    if np.isfinite(expected["nsp_present"]):
        assert row["nsp_class"] == ("present" if expected["nsp_class"] else "absent")
        assert row["order_class"] == f"Order {expected['order_class']:.0f}"


def assert_is_area(row: dict[str, Any], grid: Grid, covered: np.ndarray) -> None:
    """Every statistic, computed anew from the map's pixels."""
    known = covered & np.isfinite(grid.bands["nsp_present"])
    assert row["miso_pixels"] == known.sum() > 0
    assert row["miso_missing"] == covered.sum() - known.sum()
    for name in CLASSES:
        values = grid.bands[name][known].astype(np.float64)
        for what, expected in (
            ("mean", values.mean()), ("min", values.min()), ("max", values.max()), ("std", values.std())
        ):  # fmt: skip
            np.testing.assert_allclose(row[f"{name}_{what}"], expected, atol=1e-5, err_msg=f"{name}_{what}")
    for task, titles in (("nsp", ["absent", "present"]), ("order", [f"Order {i}" for i in range(7)])):
        counts = np.bincount(grid.bands[f"{task}_class"][known], minlength=len(titles))
        assert row[f"{task}_majority"] == titles[counts.argmax()]
        np.testing.assert_allclose(row[f"{task}_majority_share"], counts.max() / counts.sum(), atol=1e-12)
        mean = grid.bands[f"{task}_confidence"][known].astype(np.float64).mean()
        np.testing.assert_allclose(row[f"{task}_confidence_mean"], mean, atol=1e-5)
    mean = grid.bands["miso_applicability"][known].astype(np.float64).mean()
    np.testing.assert_allclose(row["miso_applicability_mean"], mean, atol=1e-5)


# --- values -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("radius", [0.0, 137.0])
def test_points_have_the_values_of_the_map(place: Path, grid: Grid, tmp_path: Path, radius: float) -> None:
    points = random_points(60)
    record = run(request(place, tmp_path, write(tmp_path / "p.gpkg", points, kind="Point"), buffer=radius))
    rows = rows_of(record)
    assert [row["id"] for row in rows] == [f"S{number + 1}" for number in range(60)], "by id, S2 before S10"
    for row, point in zip(rows, points, strict=True):
        expected = grid.at(point.x, point.y)
        if np.isnan(expected["nsp_present"]):
            assert row["miso_status"] != "ok"
            continue
        assert_is_point(row, expected)
        column, line = int((point.x - WEST) // 10), int((NORTH - point.y) // 10)
        alone = np.zeros((HEIGHT, WIDTH), bool)
        alone[line, column] = True
        inside = WEST + radius < point.x < EAST - radius and SOUTH + radius < point.y < NORTH - radius
        if inside:
            assert_is_area(row, grid, grid.within(point.x, point.y, radius) if radius else alone)
        assert (row["miso_x"], row["miso_y"]) == pytest.approx((point.x, point.y), abs=1e-9)
        assert shapely.equals_exact(row["geometry"], point, 1e-9)
    assert {row["kind"] for row in rows} == {"Point"}


def test_polygons_of_any_crs_with_parts_holes_and_heights(place: Path, grid: Grid, tmp_path: Path) -> None:
    def at(x: float, y: float, w: float, h: float) -> shapely.Polygon:
        return shapely.box(WEST + x, SOUTH + y, WEST + x + w, SOUTH + y + h)

    lying = at(333, 444, 700, 500)
    parts = shapely.MultiPolygon([at(100, 100, 93, 83), at(2000, 2100, 311, 203)])
    holed = shapely.difference(at(1200, 900, 1300, 900), at(1500, 1100, 400, 300))  # crosses many windows
    bow = shapely.Polygon([(WEST + x, SOUTH + y) for x, y in ((503, 1801), (911, 2217), (902, 1808), (507, 2193))])
    cloudy = at(800, 800, 500, 500)
    shapes = [lying, parts, holed, bow, cloudy]
    high = [shapely.force_3d(shape, 12.0) for shape in shapes]
    change = Transformer.from_crs("EPSG:3338", "EPSG:32606", always_xy=True)
    # Of a bow tie shapely's segmentize keeps one half.
    dense = [shape if shape is high[3] else shapely.segmentize(shape, 5.0) for shape in high]

    def moved(xyz: np.ndarray) -> np.ndarray:
        return np.column_stack([*change.transform(xyz[:, 0], xyz[:, 1]), xyz[:, 2]])

    utm = [shapely.transform(shape, moved, include_z=True) for shape in dense]
    for name, geometries, crs in (("a.gpkg", high, "EPSG:3338"), ("b.shp", utm, "EPSG:32606")):
        kind = "MultiPolygon Z" if name == "a.gpkg" else "Polygon Z"
        path = write(tmp_path / name, geometries, crs=crs, kind=kind)
        rows = rows_of(run(request(place, tmp_path / name[0], path, buffer=500.0)))
        for row, shape, geometry in zip(rows, shapes, geometries, strict=True):
            assert_is_area(row, grid, grid.inside(shapely.make_valid(shape)))
            assert row["geometry"].has_z
            assert row["geometry"].area == pytest.approx(geometry.area)
            assert shapely.intersects(shapely.make_valid(shape), shapely.Point(row["miso_x"], row["miso_y"]))
            assert_is_point(row, grid.at(row["miso_x"], row["miso_y"]))
        assert rows[0]["crs"] == crs
        assert rows[4]["miso_status"] == "partial"
        assert rows[4]["miso_missing"] == (~np.isfinite(grid.bands["nsp_present"]) & grid.inside(cloudy)).sum() > 100
        assert "pixels have no value" in rows[4]["miso_reason"]


def test_several_points_are_one_site(place: Path, grid: Grid, tmp_path: Path) -> None:
    points = random_points(3, seed=5, margin=300)
    path = write(tmp_path / "m.gpkg", [shapely.MultiPoint(points)], kind="MultiPoint")
    row = rows_of(run(request(place, tmp_path, path, buffer=100.0)))[0]
    covered = np.zeros((HEIGHT, WIDTH), bool)
    for point in points:
        covered |= grid.within(point.x, point.y, 100.0)
    assert_is_area(row, grid, covered)
    assert_is_point(row, grid.at(points[0].x, points[0].y))


def test_a_site_smaller_than_a_pixel(place: Path, grid: Grid, tmp_path: Path) -> None:
    corner = shapely.box(WEST + 1000.5, SOUTH + 500.5, WEST + 1003, SOUTH + 503)
    row = rows_of(run(request(place, tmp_path, write(tmp_path / "t.gpkg", [corner], kind="Polygon"))))[0]
    expected = grid.at(WEST + 1002, SOUTH + 502)
    assert row["miso_pixels"] == 1
    assert row["nsp_present_mean"] == row["nsp_present_min"] == pytest.approx(expected["nsp_present"], abs=1e-5)
    assert (row["nsp_present_std"], row["nsp_majority_share"], row["miso_status"]) == (0, 1, "ok")
    assert row["nsp_majority"] == row["nsp_class"]
    assert "no centre of a pixel" in row["miso_reason"]


@pytest.mark.parametrize("size", [4.0, 30.0])
def test_values_of_maps_of_other_pixels(place: Path, tmp_path: Path, size: float) -> None:
    box = Extent(WEST, SOUTH, EAST, NORTH)
    record = mapping.run(
        map_request(place, tmp_path, name="whole", extent=box, pixel_size=size), MODELS, lambda *_: None, lambda: False
    )
    points = random_points(30, seed=8, margin=300)
    rows = rows_of(run(request(place, tmp_path, write(tmp_path / "p.gpkg", points), pixel_size=size, buffer=90.0)))
    with rasterio.open(record["outputs"]["nsp_probability"]) as data:
        present = data.read(2)
        for row, point in zip(rows, points, strict=True):
            line, column = data.index(point.x, point.y)
            np.testing.assert_allclose(row["nsp_present"], present[line, column], atol=1e-5)
            lines, columns = np.mgrid[0 : data.height, 0 : data.width]
            xs, ys = rasterio.transform.xy(data.transform, lines.ravel(), columns.ravel())
            near = (np.hypot(np.array(xs) - point.x, np.array(ys) - point.y) <= 90).reshape(present.shape)
            known = near & np.isfinite(present)
            assert (row["miso_pixels"], row["miso_missing"]) == (known.sum(), near.sum() - known.sum())
            if known.any():
                np.testing.assert_allclose(row["nsp_present_mean"], present[known].mean(), atol=1e-5)


def test_blended_windows(place: Path, tmp_path: Path) -> None:
    text = support.contract(window=Window(size=64, halo=8, stride=8, reach=support.RADIUS, step=24)).to_json()
    model = support.write_model(tmp_path / "blended.onnx", text)
    asked = map_request(place, tmp_path, name="whole", extent=Extent(WEST, SOUTH, EAST, NORTH), model=str(model))
    record = mapping.run(asked, MODELS, lambda *_: None, lambda: False)
    points = random_points(12, seed=9)
    rows = rows_of(run(request(place, tmp_path, write(tmp_path / "p.gpkg", points), model=str(model))))
    with rasterio.open(record["outputs"]["order_probability"]) as data:
        values = data.read()
        for row, point in zip(rows, points, strict=True):
            line, column = data.index(point.x, point.y)
            found = [row[name] for name in CLASSES[2:]]
            np.testing.assert_allclose(found, values[:, line, column], atol=1e-5)


def test_edges_of_the_data(place: Path, tmp_path: Path) -> None:
    """Distance to the rim of the rasters and to a hole in them, as far as the halo of 80 m reaches."""
    hole = LATTICE.bounds(Box(AREA.row0 + 150, AREA.col0 + 100, AREA.row0 + 170, AREA.col0 + 130))
    points = [
        (WEST + 33.0, SOUTH + 1300, 33.0),
        (EAST - 12.5, NORTH - 41.0, 12.5),
        (hole[0] - 21.0, hole[1] + 55, 21.0),
        (hole[2] + 30.0, hole[3] + 40, 50.0),
        (hole[0] + 55, hole[1] + 55, 0.0),
        (WEST + 600, SOUTH + 2000, 80.0),
    ]
    shapes: list[Any] = [shapely.Point(x, y) for x, y, _ in points]
    shapes += [shapely.box(hole[0] - 300, hole[1] - 300, hole[0] - 17, hole[1] - 100)]
    shapes += [shapely.box(hole[0] - 300, hole[1], hole[0] - 17, hole[1] + 40)]
    rows = rows_of(run(request(place, tmp_path, write(tmp_path / "e.gpkg", shapes))))
    found = [row["miso_edge_m"] for row in rows]
    # In the hole there is no map either.
    assert rows[4]["miso_status"] == "failed"
    assert np.isnan(found[4])
    expected = [p[2] for p in points] + [80.0, 17.0]
    np.testing.assert_allclose(np.delete(found, 4), np.delete(expected, 4), atol=1e-6)


# --- work -------------------------------------------------------------------------------------------------------------


def test_shared_windows_are_computed_once(place: Path, tmp_path: Path) -> None:
    """A thousand sites in one valley cost the windows under them, in any order; distant ones only their own."""
    rng = np.random.default_rng(1)
    near = [shapely.Point(WEST + x, SOUTH + y) for x, y in rng.uniform(500, 1400, (1000, 2))]
    record = run(request(place, tmp_path, write(tmp_path / "a.gpkg", near)))
    cells = {((NORTH_LINE - p.y) // 480, (p.x - WEST_LINE) // 480) for p in near}
    assert record["timings"]["windows"] == record["timings"]["windows_needed"] == len(cells) <= 9
    far = [shapely.Point(WEST + 30, SOUTH + 30), shapely.Point(EAST - 30, NORTH - 30)]
    assert run(request(place, tmp_path, write(tmp_path / "b.gpkg", far)))["timings"]["windows"] == 2
    # A large polygon with nothing in its middle leaves out what it goes around.
    ring = shapely.box(WEST + 5, SOUTH + 5, EAST - 5, NORTH - 5)
    ring = shapely.difference(ring, ring.buffer(-60))
    record = run(request(place, tmp_path, write(tmp_path / "c.gpkg", [ring])))
    whole = (len(range(AREA.row0 // 48, -(-AREA.row1 // 48)))) * (len(range(AREA.col0 // 48, -(-AREA.col1 // 48))))
    assert record["timings"]["windows"] < 0.75 * whole


WEST_LINE, NORTH_LINE = -2199995.0, 2400005.0


def test_a_part_that_cannot_be_read_fails_its_sites_only(
    place: Path, grid: Grid, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    points = [shapely.Point(WEST + x, SOUTH + 300) for x in (300, 1500, 2700)]
    read = RasterSource.read

    def failing(source: RasterSource, target: Any) -> Any:
        west = target.transform.c
        if source.role == "climate" and west < points[1].x < west + 10 * target.width:
            raise MisoError("source.read", "Reading climate.tif failed: a bad block.", "Copy it again.")
        return read(source, target)

    monkeypatch.setattr(RasterSource, "read", failing)
    record = run(request(place, tmp_path, write(tmp_path / "p.gpkg", points)))
    rows = rows_of(record)
    assert [row["miso_status"] for row in rows] == ["ok", "failed", "ok"]
    assert "a bad block" in rows[1]["miso_reason"]
    assert rows[1]["geometry"] == points[1]
    assert all(np.isnan(rows[1][name]) for name in CLASSES)
    for index in (0, 2):
        assert_is_point(rows[index], grid.at(points[index].x, points[index].y))
    assert (record["sites"]["ok"], record["sites"]["failed"]) == (2, 1)
    assert [entry["id"] for entry in record["rows"]] == ["S2"]


def test_cancelled_in_the_middle(place: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "p.gpkg", random_points(200))
    asked = request(place, tmp_path / "out", path)
    cancelled = threading.Event()

    def progress(share: float, text: str) -> None:
        if "Mapping" in text and share > 0.3:
            cancelled.set()

    with pytest.raises(Cancelled):
        batch.run(asked, MODELS, progress, cancelled.is_set)
    assert cancelled.is_set()
    assert list((tmp_path / "out").iterdir()) == []


def killed(asked: SitesRequest, lines: int) -> None:
    """The run in a worker of its own, killed once its journal has so many lines."""
    process = subprocess.Popen(
        [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=dict(os.environ),
    )
    assert process.stdin is not None
    message = {"type": "request", "id": "1", "kind": "sites", "body": asked.to_dict()}
    process.stdin.write(json.dumps(message) + "\n")
    process.stdin.flush()
    journal = Path(asked.map.folder) / f".{asked.map.name}.partial" / JOURNAL
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        if journal.exists() and journal.read_bytes().count(b"\n") >= lines:
            break
        time.sleep(0.001)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def test_killed_and_continued(place: Path, tmp_path: Path) -> None:
    """The result is that of a straight run, chips included, and finished parts are not computed again."""
    points = random_points(40)
    polygon = shapely.box(WEST + 200, SOUTH + 200, EAST - 200, NORTH - 200)  # in every part
    path = write(tmp_path / "p.gpkg", [*points, polygon])
    settings: dict[str, Any] = {"buffer": 60.0, "chip_size": 9}
    straight = run(request(place, tmp_path / "straight", path, **settings))
    assert straight["timings"]["parts"] == 6  # one per row of windows
    asked = request(place, tmp_path / "out", path, **settings)
    killed(asked, 3)
    assert [p.name for p in (tmp_path / "out").iterdir()] == [".sites.partial"], "nothing that looks like a result"
    with pytest.raises(MisoError) as caught:
        run(dataclasses.replace(asked, buffer=61.0, map=dataclasses.replace(asked.map, resume=True)))
    assert caught.value.code == "resume.other"
    assert "request.buffer" in caught.value.message
    record = run(dataclasses.replace(asked, map=dataclasses.replace(asked.map, resume=True)))
    timings = record["timings"]
    assert 2 <= timings["parts_resumed"] < 6
    assert timings["windows"] <= straight["timings"]["windows"] - timings["parts_resumed"]
    for mine, other in zip(rows_of(record), rows_of(straight), strict=True):
        assert {k: v for k, v in mine.items() if v == v} == {k: v for k, v in other.items() if v == v}
    for name in ("S1.tif", "S37.tif"):
        folders = (tmp_path / "out", tmp_path / "straight")
        found = [rasterio.open(folder / "sites_chips" / name).read() for folder in folders]
        np.testing.assert_array_equal(*found)
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == sorted(
        p.name for p in (tmp_path / "straight").iterdir()
    )


def test_names_are_kept_and_the_input_is_never_replaced(place: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "sites.gpkg", random_points(3, margin=300))
    before = path.read_bytes()
    asked = request(place, tmp_path, path)
    assert run(asked)["name"] == "sites_2"
    assert run(asked)["name"] == "sites_3"
    with pytest.raises(MisoError) as caught:
        run(request(place, tmp_path, path, overwrite=True))
    assert caught.value.code == "output.input"
    assert path.read_bytes() == before
    record = run(request(place, tmp_path, path, overwrite=True, name="sites_2", tasks=("nsp",)))
    assert record["name"] == "sites_2"
    assert not any(name.startswith("order_") for name in record["columns"])
    # A run on a run's result keeps both: the older columns get another name.
    again = run(request(place, tmp_path, Path(record["outputs"]["sites"]), name="again", tasks=("nsp",)))
    row = rows_of(again)[0]
    assert row["nsp_present_own"] == row["nsp_present"]
    assert any("nsp_present_own" in sentence for sentence in again["warnings"])


def test_chips_of_another_run_are_replaced_and_nothing_else(place: Path, tmp_path: Path) -> None:
    points = [shapely.Point(WEST + 503, SOUTH + 504), shapely.Point(WEST + 2001, SOUTH + 600)]
    path = write(tmp_path / "p.gpkg", points)
    (tmp_path / "sites_chips").mkdir()
    (tmp_path / "sites_chips" / "notes.txt").write_text("mine")
    assert run(request(place, tmp_path, path, chip_size=5))["name"] == "sites_2", "a folder of that name is taken"
    assert [p.name for p in (tmp_path / "sites_chips").iterdir()] == ["notes.txt"]
    (tmp_path / "sites_chips" / "old.tif").write_text("of an older run")
    record = run(request(place, tmp_path, path, chip_size=5, overwrite=True))
    assert record["name"] == "sites"
    assert sorted(p.name for p in (tmp_path / "sites_chips").iterdir()) == ["S1.tif", "S2.tif", "notes.txt"]


def test_all_layers_of_a_file(place: Path, grid: Grid, tmp_path: Path) -> None:
    """Points and polygons of one file in one result, columns of one name together; one layer where it is named."""
    points = [shapely.Point(WEST + 503, SOUTH + 504), shapely.Point(WEST + 2001, SOUTH + 600)]
    path = write(tmp_path / "p.gpkg", points, kind="Point", depth=np.array([3, 4]), note=["a", "b"])
    square = shapely.box(WEST + 402, SOUTH + 402, WEST + 701, SOUTH + 801)
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(square)], object),
        field_data=[np.array(["A1"], object), np.array(["deep"], object)],
        fields=["id", "depth"],
        geometry_type="Polygon",
        crs="EPSG:3338",
        layer="areas",
        append=True,
    )
    record = run(request(place, tmp_path, path))
    area, first, second = rows_of(record)
    assert [row["id"] for row in (area, first, second)] == ["A1", "S1", "S2"]
    assert [row["depth"] for row in (area, first, second)] == ["deep", "3", "4"]
    assert [row["note"] for row in (area, first, second)] == [None, "a", "b"]
    assert any("All 2 layers" in warning for warning in record["warnings"])
    assert_is_area(area, grid, grid.inside(square))
    assert_is_point(first, grid.at(points[0].x, points[0].y))
    assert [row["id"] for row in rows_of(run(request(place, tmp_path / "one", path, layer="areas")))] == ["A1"]


def test_a_run_in_which_every_site_fails(place: Path, tmp_path: Path) -> None:
    path = write(tmp_path / "p.gpkg", [shapely.Point(WEST - 5e5, SOUTH), None])
    record = run(request(place, tmp_path, path, chip_size=8, thumbnails=True))
    assert (record["sites"]["failed"], record["timings"]["windows"]) == (2, 0)
    assert [row["miso_status"] for row in rows_of(record)] == ["failed", "failed"]
    assert list((tmp_path / "sites_chips").iterdir()) == []


def test_own_attributes_stay(place: Path, tmp_path: Path) -> None:
    points = random_points(3, margin=400)
    when = np.array(["2019-07-01", "2020-08-02", "NaT"], "datetime64[D]")
    path = write(
        tmp_path / "p.gpkg",
        points,
        id=["007", "ä 12", "x"],
        depth=np.ma.array([12, 40, 7], mask=[False, False, True]),
        share=np.array([0.5, np.nan, 1.25]),
        note=["frozen, at 40 cm", None, "日本"],
        day=when,
        wet=np.array([True, False, True]),
    )
    rows = {row["id"]: row for row in rows_of(run(request(place, tmp_path, path)))}
    assert set(rows) == {"007", "ä 12", "x"}
    assert [rows[key]["note"] for key in ("007", "ä 12", "x")] == ["frozen, at 40 cm", None, "日本"]
    assert rows["007"]["depth"] == 12
    assert np.isnan(rows["x"]["depth"])
    assert np.isnan(rows["ä 12"]["share"])
    assert rows["x"]["share"] == 1.25
    assert str(rows["ä 12"]["day"])[:10] == "2020-08-02"
    assert rows["ä 12"]["wet"] == 0


def test_chips_are_cut_from_the_map(place: Path, grid: Grid, tmp_path: Path) -> None:
    points = [shapely.Point(WEST + x, SOUTH + y) for x, y in ((503, 504), (2001, 600), (1555, 2111), (444, 1888))]
    points.append(shapely.Point(WEST - 9e5, SOUTH))
    path = write(tmp_path / "p.gpkg", points, id=["plot/1", "plot 1", "plot/1", "ü", "far"])
    record = run(request(place, tmp_path, path, chip_size=31, thumbnails=True))
    rows = {row["miso_row"]: row for row in rows_of(record)}
    assert [rows[n]["miso_chip"] for n in (1, 2, 3, 4, 5)] == [
        "sites_chips/plot_1.tif", "sites_chips/plot_1_2.tif", "sites_chips/plot_1_3.tif", "sites_chips/ü.tif", None,
    ]  # fmt: skip
    for number, point in enumerate(points[:4], start=1):
        with rasterio.open(tmp_path / rows[number]["miso_chip"]) as chip:
            assert chip.shape == (31, 31)
            assert chip.index(point.x, point.y) == (15, 15)
            assert chip.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            line, column = rasterio.transform.rowcol(grid.transform, chip.bounds.left + 5, chip.bounds.top - 5)
            values = dict(zip(chip.descriptions, chip.read(), strict=True))
            window = np.s_[line : line + 31, column : column + 31]
            for band, mine in (
                ("nsp present", "nsp_present"), ("order Order 3", "order_order_3"), ("nsp confidence", "nsp_confidence")
            ):  # fmt: skip
                np.testing.assert_allclose(values[band], grid.bands[mine][window], atol=1e-5)
        with rasterio.open(tmp_path / rows[number]["miso_thumbnail"]) as picture:
            assert (picture.driver, picture.count) == ("PNG", 4)
            shown = picture.read()[:3, 4::9, 4::9][:, :31, :31]
            present = grid.bands["nsp_present"][window]
            stops = np.linspace(0, 1, len(styles.BLUES))
            for band, position in zip(shown, (1, 3, 5), strict=True):
                levels = [int(colour[position : position + 2], 16) for colour in styles.BLUES]
                expected = np.interp(present, stops, levels)
                marked = np.zeros(present.shape, bool)
                marked[15] = marked[:, 15] = True  # where the mark of the middle may stand
                np.testing.assert_allclose(band[~marked], expected[~marked], atol=1)


# --- what is refused --------------------------------------------------------------------------------------------------


def test_unfit_files_are_named(place: Path, tmp_path: Path) -> None:
    text = tmp_path / "text.gpkg"
    text.write_text("no vector")
    nowhere = tmp_path / "nowhere.gpkg"
    write(nowhere, [shapely.Point(1, 1)], crs=None)  # type: ignore[arg-type]
    good = write(tmp_path / "good.gpkg", random_points(2))
    for path, changes, code, named in (
        (tmp_path / "none.gpkg", {}, "sites.missing", "none.gpkg"),
        (text, {}, "sites.unreadable", "text.gpkg"),
        (nowhere, {}, "sites.no_crs", "nowhere.gpkg"),
        (good, {"layer": "plots"}, "sites.layer", "plots"),
        (good, {"id_field": "plot"}, "sites.field", "plot"),
        (Path("/vsicurl/https://example.org/a.gpkg"), {}, "sites.refused", "example.org"),
        (place / "imagery.tif", {}, "sites.unreadable", "imagery.tif"),
    ):
        with pytest.raises(MisoError) as caught:
            run(request(place, tmp_path / "out", path, **changes))
        assert caught.value.code == code
        assert named in caught.value.message
        assert caught.value.hint
    assert not (tmp_path / "out").exists()


def test_requests_are_checked(place: Path, tmp_path: Path) -> None:
    body = request(place, tmp_path, tmp_path / "a.gpkg").to_dict()
    for change, named in (
        ({"buffer": -1}, "buffer"),
        ({"buffer": True}, "buffer"),
        ({"chip_size": 2.5}, "chips"),
        ({"chip_size": 100_000}, "chips"),
        ({"thumbnails": "yes"}, "thumbnails"),
        ({"thumbnails": True}, "chips"),
        ({"bufer": 3}, "bufer"),
        ({"sites": {"path": ""}}, "sites"),
        ({"sites": {"path": "a", "x_field": "x"}}, "coordinate columns"),
        ({"sites": {"path": "a", "fields": "x"}}, "fields"),
        ({"sites": "a.gpkg"}, "sites"),
        ({"map": {**body["map"], "tile": "AK050H50V15"}}, "tile"),
        ({"map": {**body["map"], "crs": "EPSG:4326"}}, "CRS"),
        ({"map": {**body["map"], "pixel_size": 0}}, "pixel size"),
    ):
        with pytest.raises(MisoError) as caught:
            SitesRequest.from_dict({**body, **change})
        assert caught.value.code == "request.invalid"
        assert named in caught.value.message

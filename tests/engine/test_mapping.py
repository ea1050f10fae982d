"""The engine on a tiny real model: values, grids, seamlessness, outputs and what happens to bad input."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from pyproj import Transformer
from rasterio.transform import rowcol
from rio_cogeo.cogeo import cog_validate

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS, Contract
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.protocol import Cancelled, Extent, MapRequest, Mask, MisoError, Source, output_file
from tests.engine import support

HEIGHT, WIDTH = 190, 230
ROOT = Path(mapping.__file__).resolve().parents[2]
AREA = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)


@dataclasses.dataclass
class Place:
    folder: Path
    imagery: np.ndarray
    elevation: np.ndarray
    climate: np.ndarray
    models: ModelCache

    def request(self, **changes: Any) -> MapRequest:
        values: dict[str, Any] = {
            "folder": str(self.folder / "out"),
            "imagery": Source(str(self.folder / "imagery.tif")),
            "elevation": Source(str(self.folder / "elevation.tif")),
            "climate": Source(str(self.folder / "climate.tif")),
            "model": str(self.folder / "tiny.onnx"),
            "encoding": "float",
        }
        return MapRequest(**{**values, **changes})

    def run(self, **changes: Any) -> dict[str, Any]:
        return mapping.run(self.request(**changes), self.models, lambda *_: None, lambda: False)

    def read(self, record: dict[str, Any], key: str) -> np.ndarray:
        with rasterio.open(record["outputs"][key]) as data:
            return data.read()

    def truth(self) -> np.ndarray:
        """P(present) over AREA less the tiny model's radius, from the analytic formula."""
        logit = support.expected_logit(self.imagery[0], self.aspect())
        return 1 / (1 + np.exp(-logit))

    def aspect(self) -> np.ndarray:
        """The tiny model reads the first covariate, which `covariate aspct_4` replaces by plain elevation."""
        return self.elevation[0]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Place:
    folder = tmp_path_factory.mktemp("place")
    imagery, elevation, climate = support.landscape(HEIGHT, WIDTH)
    support.write_raster(folder / "imagery.tif", imagery, names=SATELLITE_BANDS)
    support.write_raster(folder / "elevation.tif", elevation)
    support.write_raster(folder / "climate.tif", climate, names=CLIMATE_BANDS)
    support.write_model(folder / "tiny.onnx")
    return Place(folder, imagery, elevation, climate, ModelCache())


@pytest.fixture
def place(base: Place) -> Place:
    shutil.rmtree(base.folder / "out", ignore_errors=True)
    return base


def plain(place: Place, **changes: Any) -> dict[str, Any]:
    """A run whose first covariate is the elevation itself, so that the truth is a formula."""
    return place.run(covariates={"aspct_4": Source(str(place.folder / "elevation.tif"))}, **changes)


def test_values_are_the_models(place: Place) -> None:
    record = plain(place)
    present = place.read(record, "nsp_probability")[1]
    r = support.RADIUS
    np.testing.assert_allclose(present[r:-r, r:-r], place.truth(), atol=2e-5)
    assert present.max() - present.min() > 0.3
    assert not np.isnan(present).any()


def test_grid_and_names(place: Place) -> None:
    record = plain(place)
    with rasterio.open(record["outputs"]["order_probability"]) as data:
        assert data.crs.to_epsg() == 3338
        assert data.transform == LATTICE.transform(AREA)
        assert data.shape == (HEIGHT, WIDTH)
        assert data.descriptions == tuple(f"Order {i}" for i in range(7))
        assert np.isnan(data.nodata)
        np.testing.assert_allclose(data.read().sum(axis=0), 1, atol=1e-5)
    assert record["extent"] == [*LATTICE.bounds(AREA)]


def test_percent_class_confidence_and_statistics_agree(place: Place) -> None:
    exact = plain(place)
    record = plain(place, encoding="percent", threshold=0.38, name="percent")
    percent = place.read(record, "nsp_probability")[1]
    probability = place.read(exact, "nsp_probability")[1]
    np.testing.assert_array_equal(percent, np.rint(probability * 100))
    classes = place.read(record, "nsp_class")[0]
    np.testing.assert_array_equal(classes, percent >= 38)
    order = place.read(exact, "order_probability")
    np.testing.assert_array_equal(place.read(record, "order_class")[0], order.argmax(axis=0))
    entropy = -(order * np.log(np.maximum(order, 1e-12))).sum(axis=0)
    confidence = np.rint(100 * (1 - entropy / np.log(7)))
    assert np.abs(place.read(record, "confidence")[1] - confidence).max() <= 1
    rows = record["tasks"]["nsp"]["classes"]
    assert [row["pixels"] for row in rows] == [int((classes == v).sum()) for v in (0, 1)]
    assert rows[1]["km2"] == pytest.approx((classes == 1).sum() * 1e-4)
    steps = np.array(record["tasks"]["nsp"]["km2_per_percent"])
    np.testing.assert_allclose(steps, np.bincount(percent.ravel(), minlength=101) * 1e-4, atol=1e-5)
    assert steps[38:].sum() == pytest.approx(rows[1]["km2"])
    with rasterio.open(record["outputs"]["nsp_probability"]) as data:
        assert data.nodata == 255
        tags = data.tags(2)
        assert float(tags["STATISTICS_MAXIMUM"]) == percent.max()
        assert float(tags["STATISTICS_MEAN"]) == pytest.approx(percent.mean())


def test_every_output_is_a_cog_with_its_companions(place: Place) -> None:
    record = place.run(encoding="percent")
    keys = {
        "nsp_probability", "nsp_class", "order_probability", "order_class", "confidence", "applicability", "record",
    }  # fmt: skip
    assert set(record["outputs"]) == keys
    for key in keys - {"record"}:
        path = Path(record["outputs"][key])
        assert path.name == output_file("miso", key)
        valid, errors, _ = cog_validate(path)
        assert valid, errors
        for suffix in (".qml", ".qmd"):
            assert ElementTree.parse(path.with_suffix(suffix)).getroot().tag == "qgis"
    palette = ElementTree.parse(Path(record["outputs"]["order_class"]).with_suffix(".qml")).iter("paletteEntry")
    assert [(e.get("value"), e.get("label"), e.get("color")) for e in palette] == [
        (str(i), f"Order {i}", f"#{i:02X}40C0") for i in range(7)
    ]
    abstract = ElementTree.parse(Path(record["outputs"]["nsp_class"]).with_suffix(".qmd")).findtext("abstract")
    assert abstract is not None
    assert "A model for tests only." in abstract
    present = record["tasks"]["nsp"]["classes"][1]
    assert f"present: {present['km2']:.4f} km2" in abstract
    assert_metadata_tell_the_run(record)
    written = json.loads(Path(record["outputs"]["record"]).read_text(encoding="utf-8"))
    assert written["outputs"]["nsp_class"] == "miso_nsp_class.tif"
    names = [c.text for c in ElementTree.parse(record["outputs"]["order_class"] + ".aux.xml").iter("Category")]
    assert names == [f"Order {i}" for i in range(7)]
    with rasterio.open(record["outputs"]["order_class"]) as data:
        assert data.colormap(1)[3] == (3, 0x40, 0xC0, 255)
    left = {p.name for p in Path(record["folder"]).iterdir()}
    assert not any(name.startswith(".") for name in left)
    assert len(left) == 6 * 3 + 2 + 1


def assert_metadata_tell_the_run(record: dict[str, Any]) -> None:
    """Every layer's metadata: caveat, request, model, software, place, date, and where the rest stands."""
    for key, path in record["outputs"].items():
        if key == "record":
            continue
        root = ElementTree.parse(Path(path).with_suffix(".qmd")).getroot()
        abstract = root.findtext("abstract") or ""
        for words in (
            "A model for tests only.",
            f"Model tiny 1 (sha256 {record['model']['sha256'][:12]}): Tiny model for tests.",
            "Made from imagery imagery.tif, elevation elevation.tif, climate climate.tif.",
            f"{record['width']} x {record['height']} pixels of 10 m in EPSG:3338.",
            "Everything about the run stands in miso.json, beside this file.",
        ):
            assert words in abstract, (key, words)
        assert "{" not in abstract
        assert root.findtext("constraints") == "A model for tests only."
        history = "\n".join(element.text or "" for element in root.iter("history"))
        assert f"Made by MISO for QGIS {record['miso']} on {record['created']} with the model tiny 1" in history
        assert f"onnxruntime {record['versions']['onnxruntime']}" in history
        assert "Read imagery (EPSG:3338): red from band 1, green from band 2" in history
        spatial = root.find("extent/spatial")
        assert spatial is not None
        assert [float(spatial.get(edge, "nan")) for edge in ("minx", "miny", "maxx", "maxy")] == record["extent"]
        assert spatial.get("crs") == root.findtext("crs/spatialrefsys/authid") == "EPSG:3338"
        date = root.find("dates/date")
        assert date is not None
        assert (date.get("type"), date.get("value")) == ("Created", record["created"])
        assert [link.get("url") for link in root.iter("link")] == ["miso.json"]
        assert not root.findall("license")


def test_a_taken_name_gets_a_number_and_overwrite_replaces(place: Place) -> None:
    names = [plain(place)["name"] for _ in range(3)]
    assert names == ["miso", "miso_2", "miso_3"]
    assert plain(place, overwrite=True)["name"] == "miso"
    assert sorted(p.name for p in (place.folder / "out").glob("*.json")) == ["miso.json", "miso_2.json", "miso_3.json"]


def test_window_borders_leave_no_step(place: Place) -> None:
    present = place.read(plain(place), "nsp_probability")[1]
    core = support.contract().window.core
    steps = np.abs(np.diff(present, axis=1)).mean(axis=0)
    borders = [i for i in range(WIDTH - 1) if (AREA.col0 + i + 1) % core == 0]
    others = np.delete(steps, borders)
    assert len(borders) >= 3
    assert np.median(steps[borders]) <= 1.15 * np.median(others)


@pytest.mark.parametrize("size", [2.5, 7.0, 20.0, 100.0])
def test_any_pixel_size_queries_the_same_field(place: Place, size: float) -> None:
    record = plain(place, pixel_size=size)
    present = place.read(record, "nsp_probability")[1]
    xmin, _, xmax, ymax = record["extent"]
    assert (xmax - xmin) / size == pytest.approx(record["width"])
    truth = place.truth()
    # Linear interpolation of the formula at the pixels' centres, away from the data's edge.
    row = (LATTICE.bounds(AREA)[3] - (ymax - (np.arange(record["height"]) + 0.5) * size)) / 10 - 0.5 - support.RADIUS
    col = (xmin + (np.arange(record["width"]) + 0.5) * size - LATTICE.bounds(AREA)[0]) / 10 - 0.5 - support.RADIUS
    logit = np.log(truth / (1 - truth))
    inner_rows = (row >= 0) & (row <= truth.shape[0] - 1)
    inner_cols = (col >= 0) & (col <= truth.shape[1] - 1)
    r, c = row[inner_rows][:, None], col[inner_cols][None]
    r0, c0 = (
        np.minimum(np.floor(r).astype(int), truth.shape[0] - 2),
        np.minimum(np.floor(c).astype(int), truth.shape[1] - 2),
    )
    fr, fc = r - r0, c - c0
    expected = (
        logit[r0, c0] * (1 - fr) * (1 - fc)
        + logit[r0, c0 + 1] * (1 - fr) * fc
        + logit[r0 + 1, c0] * fr * (1 - fc)
        + logit[r0 + 1, c0 + 1] * fr * fc
    )
    got = present[np.ix_(inner_rows, inner_cols)]
    assert got.size > 100
    np.testing.assert_allclose(got, 1 / (1 + np.exp(-expected)), atol=1e-4)


def test_another_output_crs(place: Place) -> None:
    record = plain(place, crs="EPSG:32606", name="utm")
    base = plain(place)
    with (
        rasterio.open(record["outputs"]["nsp_probability"]) as data,
        rasterio.open(base["outputs"]["nsp_probability"]) as albers,
    ):
        assert data.crs.to_epsg() == 32606
        values, truth = data.read(2), albers.read(2)
        rows, cols = np.nonzero(~np.isnan(values))
        picked = np.random.default_rng(0).choice(len(rows), 400, replace=False)
        x, y = data.xy(rows[picked], cols[picked])
        ax, ay = Transformer.from_crs(32606, 3338, always_xy=True).transform(x, y)
        row, col = rowcol(albers.transform, ax, ay)
    good = (
        (np.asarray(row) > 0) & (np.asarray(row) < HEIGHT - 1) & (np.asarray(col) > 0) & (np.asarray(col) < WIDTH - 1)
    )
    nearest = truth[np.asarray(row)[good], np.asarray(col)[good]]
    assert np.abs(values[rows[picked], cols[picked]][good] - nearest).mean() < 0.01
    # Rotated against the grid of EPSG:3338, so the corners are nodata, and areas agree nevertheless.
    assert np.isnan(values).any()
    total = sum(row["km2"] for row in record["tasks"]["nsp"]["classes"])
    assert total == pytest.approx(HEIGHT * WIDTH * 1e-4, rel=0.01)


def test_geographic_sources_land_where_they_should(place: Place) -> None:
    """The elevation in degrees, warped outside the engine, gives the map of the one on the lattice."""
    from rasterio.warp import Resampling, calculate_default_transform, reproject

    with rasterio.open(place.folder / "elevation.tif") as data:
        transform, width, height = calculate_default_transform(
            data.crs, "EPSG:4326", data.width, data.height, *data.bounds, resolution=(0.0001, 0.00005)
        )
        values = np.full((1, height, width), -32767, np.float32)
        reproject(
            data.read(), values, src_transform=data.transform, src_crs=data.crs, dst_transform=transform,
            dst_crs="EPSG:4326", dst_nodata=-32767, resampling=Resampling.cubic, tolerance=0.0,
        )  # fmt: skip
    support.write_raster(place.folder / "degrees.tif", values, crs="EPSG:4326", transform=transform, nodata=-32767)
    degrees = place.run(
        elevation=None, covariates={"aspct_4": Source(str(place.folder / "degrees.tif"))}, name="degrees"
    )
    lattice = place.run(
        elevation=None, covariates={"aspct_4": Source(str(place.folder / "elevation.tif"))}, name="lattice"
    )
    a, b = place.read(degrees, "nsp_probability")[1], place.read(lattice, "nsp_probability")[1]
    inner = slice(6, -6)
    assert np.abs(a[inner, inner] - b[inner, inner]).max() < 2e-3


def test_nodata_stays_nodata_and_zero_stays_zero(place: Place) -> None:
    imagery, elevation = place.imagery.copy(), place.elevation.copy()
    imagery[:, 20:60, 30:80] = 0
    elevation[:, 40:90, 60:120] = np.nan
    elevation[:, 150:, 200:] = 0.0
    support.write_raster(place.folder / "holes.tif", imagery, names=SATELLITE_BANDS)
    support.write_raster(place.folder / "sea.tif", elevation)
    record = place.run(imagery=Source(str(place.folder / "holes.tif")), elevation=Source(str(place.folder / "sea.tif")))
    lost = np.isnan(place.read(record, "nsp_probability")[1])
    both = np.zeros_like(lost)
    both[40:60, 60:80] = True
    np.testing.assert_array_equal(lost, both)
    classes = place.read(record, "nsp_class")[0]
    assert set(np.unique(classes[both])) == {255}
    assert record["valid_pixels"] == HEIGHT * WIDTH - both.sum()


def test_user_nodata_wins_over_the_file(place: Place) -> None:
    values = place.elevation.copy()
    values[:, :50] = 42.0
    support.write_raster(place.folder / "marked.tif", values)
    record = place.run(imagery=None, elevation=Source(str(place.folder / "marked.tif"), nodata=42.0))
    assert np.isnan(place.read(record, "nsp_probability")[1][:50]).all()


def test_declared_scale_and_offset_are_applied(place: Place) -> None:
    """A Sentinel-2 product of baseline 04.00: stored value + 1000, scale 0.0001, offset -0.1."""
    path = support.write_raster(place.folder / "shifted.tif", place.imagery + 1000, names=SATELLITE_BANDS)
    with rasterio.open(path, "r+") as data:
        data.scales, data.offsets = (1e-4,) * 9, (-0.1,) * 9
    shifted = plain(place, imagery=Source(str(path)), name="shifted")
    base = plain(place)
    np.testing.assert_allclose(place.read(shifted, "nsp_probability"), place.read(base, "nsp_probability"), atol=1e-5)


def test_mask_cuts_by_pixel_centre(place: Place) -> None:
    xmin, _, _, ymax = LATTICE.bounds(AREA)
    # 30 x 20 pixels, its edges 4 m beyond pixel edges: no further centre is inside.
    ring = [(xmin + x * 10 + dx, ymax - y * 10 + dy) for x, y, dx, dy in
            ((50, 40, -4, 4), (80, 40, 4, 4), (80, 60, 4, -4), (50, 60, -4, -4), (50, 40, -4, 4))]  # fmt: skip
    mask = Mask(({"type": "Polygon", "coordinates": [ring]},), "EPSG:3338", "plot")
    extent = Extent(*LATTICE.bounds(AREA))
    record = plain(place, mask=mask, extent=extent)
    inside = ~np.isnan(place.read(record, "nsp_probability")[1])
    expected = np.zeros_like(inside)
    expected[40:60, 50:80] = True
    np.testing.assert_array_equal(inside, expected)
    assert sum(row["pixels"] for row in record["tasks"]["order"]["classes"]) == 600
    # Values inside are those of the unmasked map: a mask cuts the output only.
    whole = place.read(plain(place), "nsp_probability")[1]
    np.testing.assert_array_equal(place.read(record, "nsp_probability")[1][expected], whole[expected])
    # In degrees it is the same plot.
    lon, lat = Transformer.from_crs(3338, 4326, always_xy=True).transform(*zip(*ring, strict=True))
    degrees = Mask(({"type": "Polygon", "coordinates": [list(zip(lon, lat, strict=True))]},), "EPSG:4326")
    again = plain(place, mask=degrees, extent=extent, name="degrees")
    np.testing.assert_array_equal(~np.isnan(place.read(again, "nsp_probability")[1]), expected)


def test_a_mask_cuts_another_crs_by_its_own_pixels(place: Place) -> None:
    xmin, _, _, ymax = LATTICE.bounds(AREA)
    to_utm = Transformer.from_crs(3338, 32606, always_xy=True)
    x, y = to_utm.transform(xmin + 1100, ymax - 900)
    x0, y0 = round(x / 10) * 10.0, round(y / 10) * 10.0
    ring = [(x0, y0), (x0 + 300, y0), (x0 + 300, y0 + 200), (x0, y0 + 200), (x0, y0)]
    mask = Mask(({"type": "Polygon", "coordinates": [ring]},), "EPSG:32606", "plot")
    record = plain(place, mask=mask, crs="EPSG:32606", extent=Extent(*LATTICE.bounds(AREA)))
    with rasterio.open(record["outputs"]["nsp_probability"]) as data:
        inside = ~np.isnan(data.read(2))
        rows, cols = np.nonzero(inside)
        assert data.xy(rows.min(), cols.min()) == (x0 + 5, y0 + 195)
    assert inside.sum() == 600
    assert sum(row["pixels"] for row in record["tasks"]["nsp"]["classes"]) == 600


def test_missing_modalities_are_said(place: Place) -> None:
    record = place.run(imagery=None, climate=None)
    assert record["missing"] == ["imagery", "climate"]
    assert "No imagery and no climate was given" in record["warnings"][0]
    assert record["applicability"]["missing"]["red"] == 1.0
    share = place.read(record, "applicability")[0]
    assert np.nanmax(share) <= 7 / 19 + 1e-6


def test_outside_the_training_range_is_counted(place: Place) -> None:
    document = json.loads(support.contract().to_json())
    document["covariates"][9]["high"] = float(place.climate[2].mean())
    path = support.write_model(place.folder / "narrow.onnx", json.dumps(document))
    record = place.run(model=str(path))
    expected = float((place.climate[2] > document["covariates"][9]["high"]).mean())
    assert record["applicability"]["outside"]["tmin_january"] == pytest.approx(expected, abs=1e-3)
    assert any(f"{100 * expected:.0f} % of the area lies outside" in text for text in record["warnings"])


def test_cancel_leaves_nothing(place: Place) -> None:
    seen: list[float] = []
    with pytest.raises(Cancelled):
        mapping.run(place.request(), place.models, lambda f, _: seen.append(f), lambda: bool(seen and seen[-1] >= 0.3))
    assert 0.3 <= max(seen) < 0.9
    assert list((place.folder / "out").iterdir()) == []
    assert plain(place)["name"] == "miso"


def test_what_a_killed_run_left_is_taken_over(place: Place) -> None:
    left = place.folder / "out" / ".miso.partial"
    left.mkdir(parents=True)
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True)
    (left / "pid").write_bytes(ended.stdout.strip())
    assert place.run()["name"] == "miso"
    assert not left.exists()


# --- bad input --------------------------------------------------------------------------------------------------------


def _bad_sources(folder: Path) -> dict[str, tuple[dict[str, Any], str, str]]:
    """name: (changes to the request, error code, what the message must name)."""
    text = folder / "text.tif"
    text.write_text("This is no raster.")
    imagery, elevation, _ = support.landscape(40, 50)
    no_crs = support.write_raster(folder / "no_crs.tif", elevation, crs=None)
    no_place = folder / "no_place.tif"
    with rasterio.open(no_place, "w", driver="GTiff", width=9, height=9, count=1, dtype="uint8", crs="EPSG:3338") as d:
        d.write(np.ones((1, 9, 9), np.uint8))
    seven = support.write_raster(folder / "seven.tif", imagery[:7], names=["B2", "B3", "B4", "B5", "B6", "B7", "B8"])
    ten = support.write_raster(folder / "ten.tif", np.concatenate([imagery, imagery[:1]]))
    void = support.write_raster(folder / "void.tif", np.full((1, HEIGHT, WIDTH), -32767, np.float32), nodata=-32767)
    not_onnx = folder / "text.onnx"
    not_onnx.write_text("This is no model.")
    bare = support.write_model(folder / "bare.onnx", "")
    narrow = support.write_model(folder / "eight.onnx", bands=8)
    locked = folder / "file"
    locked.write_text("in the way")
    far = LATTICE.bounds(Box(100, 100, 200, 200))
    return {
        "no such file": ({"imagery": Source(str(folder / "none.tif"))}, "source.missing", "none.tif"),
        "not a raster": ({"imagery": Source(str(text))}, "source.unreadable", "text.tif"),
        "no CRS": ({"elevation": Source(str(no_crs))}, "source.no_crs", "no_crs.tif"),
        "no geotransform": ({"elevation": Source(str(no_place))}, "source.no_transform", "no_place.tif"),
        "too few bands": ({"imagery": Source(str(seven))}, "source.bands", "swir1, swir2"),
        "unnamed bands": ({"imagery": Source(str(ten))}, "source.bands", "10 bands"),
        "extent outside": ({"extent": Extent(*far)}, "extent.outside", "imagery.tif"),
        "all nodata": ({"elevation": Source(str(void))}, "source.all_nodata", "void.tif"),
        "not ONNX": ({"model": str(not_onnx)}, "model.unreadable", "text.onnx"),
        "no contract": ({"model": str(bare)}, "model.contract", "bare.onnx"),
        "other inputs": ({"model": str(narrow)}, "model.contract", "satellite"),
        "no model": ({"model": "nosuchmodel"}, "model.missing", "nosuchmodel"),
        "folder is a file": ({"folder": str(locked)}, "output.folder", "file"),
        "unknown task": ({"tasks": ("ph",)}, "model.task", "'ph'"),
        "unknown covariate": ({"covariates": {"ndvi": Source(str(void))}}, "source.covariate", "'ndvi'"),
        "unknown CRS": ({"crs": "EPSG:1"}, "crs.unknown", "EPSG:1"),
        "unknown tile": ({"tile": "AK050H99V99"}, "extent.tile", "AK050H99V99"),
        "absent device": ({"device": "directml"}, "device.unavailable", "directml"),
    }


CASES = (
    "no such file", "not a raster", "no CRS", "no geotransform", "too few bands", "unnamed bands", "extent outside",
    "all nodata", "not ONNX", "no contract", "other inputs", "no model", "folder is a file", "unknown task",
    "unknown covariate", "unknown CRS", "unknown tile", "absent device",
)  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_bad_input(place: Place, case: str) -> None:
    changes, code, named = _bad_sources(place.folder)[case]
    with pytest.raises(MisoError) as caught:
        place.run(**changes)
    assert caught.value.code == code
    assert named in caught.value.message
    assert caught.value.hint
    out = place.folder / "out"
    assert not out.exists() or list(out.iterdir()) == []


def test_every_bad_case_is_run(place: Place) -> None:
    assert set(CASES) == set(_bad_sources(place.folder))


def test_a_full_disk_is_said(place: Place, tmp_path: Path) -> None:
    """A map larger than the disk is refused before anything is computed."""
    free = shutil.disk_usage(tmp_path).free
    side = int((free / 8) ** 0.5 * 10) + 10_000
    xmin, _, _, ymax = LATTICE.bounds(AREA)
    with pytest.raises(MisoError) as caught:
        place.run(extent=Extent(xmin, ymax - side, xmin + side, ymax), folder=str(tmp_path / "big"))
    assert caught.value.code == "output.space"
    assert list((tmp_path / "big").iterdir()) == []


def test_the_model_reads_no_file_beside_it(place: Place, tmp_path: Path) -> None:
    """Weights outside the model file are refused, wherever they point."""
    import onnx

    model = onnx.load(place.folder / "tiny.onnx")
    path = tmp_path / "outside.onnx"
    onnx.save_model(model, path, save_as_external_data=True, all_tensors_to_one_file=True, size_threshold=0)
    with pytest.raises(MisoError) as caught:
        place.run(model=str(path))
    assert caught.value.code == "model.external"


# --- shell ------------------------------------------------------------------------------------------------------------


def shell(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, **options)


def test_the_shell_maps_as_the_engine_does(place: Place, tmp_path: Path) -> None:
    done = shell(
        "map", "--imagery", str(place.folder / "imagery.tif"), "--elevation", str(place.folder / "elevation.tif"),
        "--climate", str(place.folder / "climate.tif"), "--model", str(place.folder / "tiny.onnx"),
        "--encoding", "float", "--out", str(tmp_path / "out"), "--name", "R", "--json", cwd=tmp_path,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    record = json.loads(done.stdout)
    base = place.run()
    np.testing.assert_array_equal(place.read(record, "order_probability"), place.read(base, "order_probability"))
    assert "100 %" in done.stderr


def test_the_shell_says_errors_in_two_lines(place: Place, tmp_path: Path) -> None:
    done = shell(
        "map", "--imagery", "none.tif", "--out", str(tmp_path), "--json", "--model", str(place.folder / "tiny.onnx")
    )
    assert done.returncode == 2
    assert done.stderr.splitlines()[-2].startswith("Error: There is no file none.tif")
    assert done.stderr.splitlines()[-1].startswith("Hint: ")
    assert json.loads(done.stdout)["error"]["code"] == "source.missing"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "arguments",
    [("--extent", "1,2,3"), ("--extent", "-5,0,-9,1"), ("--threshold", "much"), ("--imagery-bands", "a")],
)
def test_the_shell_refuses_bad_arguments(tmp_path: Path, arguments: tuple[str, str]) -> None:
    done = shell("map", "--imagery", "none.tif", "--out", str(tmp_path), *arguments)
    assert done.returncode == 2
    assert "Error: " in done.stderr
    assert "Traceback" not in done.stderr


def test_ctrl_c_leaves_nothing(place: Place, tmp_path: Path) -> None:
    command = [
        sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "map", "--imagery", str(place.folder / "imagery.tif"),
        "--model", str(place.folder / "tiny.onnx"), "--pixel-size", "2.5", "--out", str(tmp_path / "out"),
    ]  # fmt: skip
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stderr is not None
    for line in process.stderr:
        if "window" in line:
            break
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert "Interrupted" in err
    assert list((tmp_path / "out").iterdir()) == []


# --- worker -----------------------------------------------------------------------------------------------------------


class Peer:
    """The other end of a real worker process."""

    def __init__(self) -> None:
        command = [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "worker"]
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self.hello = self.receive()

    def send(self, message: dict[str, Any] | bytes) -> None:
        assert self.process.stdin is not None
        data = message if isinstance(message, bytes) else json.dumps(message).encode() + b"\n"
        self.process.stdin.write(data)
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        return json.loads(self.process.stdout.readline())

    def answer(self) -> dict[str, Any]:
        while True:
            message = self.receive()
            if message["type"] in ("result", "error"):
                return message

    def close(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(timeout=20)


@pytest.fixture
def peer() -> Any:
    peer = Peer()
    yield peer
    if peer.process.poll() is None:
        peer.process.kill()
        peer.process.wait()


def ask(kind: str, body: dict[str, Any], identifier: str = "1") -> dict[str, Any]:
    return {"type": "request", "id": identifier, "kind": kind, "body": body}


def test_the_worker_answers_and_survives_errors(place: Place, peer: Peer) -> None:
    assert peer.hello["type"] == "hello"
    assert peer.hello["pid"] == peer.process.pid
    for bad in (b"nonsense\n", b"[]\n", {"type": "request", "kind": "map"}, {"type": "dance", "id": "x"}):
        peer.send(bad)
        assert peer.answer()["type"] == "error"
    peer.send(ask("bake", {}))
    assert "bake" in peer.answer()["message"]
    peer.send(ask("map", {"folder": "x", "imagery": {"path": "none.tif"}, "model": str(place.folder / "tiny.onnx")}))
    error = peer.answer()
    assert (error["id"], error["code"]) == ("1", "source.missing")
    peer.send(ask("map", place.request().to_dict()))
    result = peer.answer()
    assert result["type"] == "result"
    assert Path(result["body"]["outputs"]["nsp_class"]).is_file()
    assert peer.process.poll() is None


def test_the_worker_cancels_within_a_second(place: Place, peer: Peer) -> None:
    peer.send(ask("map", place.request(pixel_size=2.5).to_dict()))
    while peer.receive()["type"] != "progress":
        pass
    start = time.monotonic()
    peer.send({"type": "cancel", "id": "1"})
    error = peer.answer()
    assert error["code"] == "cancelled"
    assert time.monotonic() - start < 1.0
    assert list((place.folder / "out").iterdir()) == []


def test_the_worker_ends_with_its_parent_while_computing(place: Place, peer: Peer) -> None:
    peer.send(ask("map", place.request(pixel_size=2.5).to_dict()))
    while peer.receive()["type"] != "progress":
        pass
    start = time.monotonic()
    peer.close()
    assert time.monotonic() - start < 3.0
    assert peer.process.returncode == 0
    out = place.folder / "out"
    left = [p.name for p in out.iterdir()] if out.exists() else []
    assert left in ([], [".miso.partial"]), "at most what a resumed run needs"


def test_contract_of_the_tiny_model_is_read_back(place: Place) -> None:
    model = place.models.get(str(place.folder / "tiny.onnx"), "cpu")
    assert model.contract == Contract.from_json(support.contract().to_json())
    assert os.path.samefile(model.path, place.folder / "tiny.onnx")

"""What is said of one place is what the map says there: against float maps of the bundled model and of a tiny one."""

from __future__ import annotations

import dataclasses
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import shapely
import shapely.geometry
from pyproj import Transformer

from miso_qgis.engine import inspection, mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import Window
from miso_qgis.engine.inspection import Inspector
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.plan import Plan
from miso_qgis.protocol import Extent, MapRequest, Mask, MisoError, Source
from miso_qgis.version import PLUGIN_ROOT
from tests.engine.support import COL0, ROW0, landscape, write_model, write_raster

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
#: Forty pixels of the sample's middle, in one of the model's windows; and others across the corner of four.
AREA = Box(72_150, 247_250, 72_190, 247_290)
CORNER = Extent(*LATTICE.bounds(Box(72_172, 247_276, 72_212, 247_316)))
#: The south-eastern quarter of the first.
QUARTER = shapely.geometry.mapping(shapely.box(*LATTICE.bounds(Box(72_170, 247_270, 72_190, 247_290))))


@pytest.fixture(scope="module")
def models() -> ModelCache:
    return ModelCache()


@pytest.fixture(scope="module")
def inspector(models: ModelCache) -> Inspector:
    return Inspector(models)


def sample_request(folder: Path, **changes: Any) -> MapRequest:
    values: dict[str, Any] = {
        "folder": str(folder),
        "imagery": Source(str(SAMPLE / "imagery.tif")),
        "elevation": Source(str(SAMPLE / "elevation.tif")),
        "climate": Source(str(SAMPLE / "climate.tif")),
        "encoding": "float",
        "extent": Extent(*LATTICE.bounds(AREA)),
    }
    return MapRequest(**{**values, **changes})


def compare(request: MapRequest, models: ModelCache, inspector: Inspector, places: int = 5) -> list[dict[str, Any]]:
    """Map a request, and hold what is said at random places of it against the rasters' pixels. Returns the answers."""
    record = mapping.run(request, models, lambda *_: None, lambda: False)
    rasters = {}
    for key in ("nsp_probability", "order_probability", "confidence", "applicability", "nsp_class"):
        with rasterio.open(record["outputs"][key]) as data:
            rasters[key], transform = data.read(), data.transform
    height, width = rasters["applicability"].shape[1:]
    assert np.ptp(rasters["nsp_probability"][1][np.isfinite(rasters["nsp_probability"][1])]) > 1e-3, "a flat map"
    random = np.random.default_rng(5)
    answers = []
    for row, col in random.uniform((0, 0), (height, width), (places, 2)):
        x, y = transform @ (col, row)
        answer = inspector.inspect(request, x, y, record["crs"], lambda: False)
        answers.append(answer)
        at = np.s_[:, math.floor(row), math.floor(col)]
        if np.isnan(rasters["applicability"][at]).any():
            assert any("outside the mask" in warning for warning in answer["warnings"])
            continue
        assert not any("outside the" in warning for warning in answer["warnings"])
        for number, (task, said) in enumerate(answer["tasks"].items()):
            found = [row["probability"] for row in said["classes"]]
            np.testing.assert_allclose(found, rasters[f"{task}_probability"][at], rtol=0, atol=1e-5)
            assert said["confidence"] == pytest.approx(rasters["confidence"][at][number], abs=1e-4)
            assert said["class"] == said["classes"][int(np.argmax(found))]["name"]
        assert answer["applicability"] == pytest.approx(float(rasters["applicability"][at][0]), abs=1e-5)
        present = answer["tasks"]["nsp"]
        assert (present["mapped_class"] == present["classes"][1]["name"]) == bool(rasters["nsp_class"][at][0])
    return answers


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"extent": CORNER}, set()),
        ({"imagery": None}, {"imagery"}),
        ({"mask": Mask((QUARTER,), "EPSG:3338", "corner"), "climate": None}, {"climate"}),
        ({"pixel_size": 25.0, "threshold": 0.38}, set()),
        ({"pixel_size": 2.5, "elevation": None}, {"elevation"}),
        ({"crs": "EPSG:32606"}, set()),
        ({"crs": "EPSG:4326", "pixel_size": 20.0}, set()),
    ],
    ids=["four windows", "no imagery", "mask", "25 m", "2.5 m", "UTM", "degrees"],
)
def test_it_says_what_the_map_says(
    changes: dict[str, Any], missing: set[str], models: ModelCache, inspector: Inspector, tmp_path: Path
) -> None:
    answers = compare(sample_request(tmp_path, **changes), models, inspector)
    assert len(answers[0]["inputs"]) == 19
    for one in answers[0]["inputs"]:
        unknown = one["role"] in missing
        assert (one["inside"] is None) == unknown, one
        assert unknown == (one["value"] is None) or one["note"], one
    if "mask" in changes:
        outside = [a for a in answers if any("outside the mask" in w for w in a["warnings"])]
        assert 0 < len(outside) < len(answers)


def test_a_window_that_is_too_small_would_be_seen(
    models: ModelCache, inspector: Inspector, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted mistake: with a halo of one stride the comparison fails."""

    def short(own: Window, plan: Plan) -> Window:
        return dataclasses.replace(own, size=3 * own.stride, halo=own.stride, reach=0)

    monkeypatch.setattr(inspection, "_window", short)
    with pytest.raises(AssertionError, match="Not equal to tolerance"):
        compare(sample_request(tmp_path), models, inspector)


def test_inputs_are_the_rasters_values(inspector: Inspector, tmp_path: Path) -> None:
    x, y = LATTICE.transform(AREA) @ (7.5, 3.5)
    answer = inspector.inspect(sample_request(tmp_path), x, y, "EPSG:3338", lambda: False)
    inputs = {one["name"]: one for one in answer["inputs"]}
    with rasterio.open(SAMPLE / "imagery.tif") as data:
        stored = next(data.sample([(x, y)]))
        assert [inputs[name]["value"] for name in ("red", "green", "blue")] == list(stored[:3])
    with rasterio.open(SAMPLE / "elevation.tif") as data:
        there = Transformer.from_crs("EPSG:3338", data.crs, always_xy=True).transform(x, y)
        assert inputs["elevation"]["value"] == pytest.approx(float(next(data.sample([there]))[0]), abs=15)
    for one in inputs.values():
        if one["value"] is not None and one["name"] != "aspct_4":
            assert one["inside"] == (one["low"] <= one["value"] <= one["high"])
    assert answer["x"] == x
    assert answer["y"] == y
    # The same place in another CRS.
    lon, lat = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True).transform(x, y)
    again = inspector.inspect(sample_request(tmp_path), lon, lat, "EPSG:4326", lambda: False)
    assert again["tasks"] == answer["tasks"]


def test_outside_the_extent_and_outside_everything(inspector: Inspector, tmp_path: Path) -> None:
    west, south, east, north = LATTICE.bounds(AREA)
    beyond = inspector.inspect(sample_request(tmp_path), east + 500, north + 500, "EPSG:3338", lambda: False)
    assert any("outside the map's extent" in warning for warning in beyond["warnings"])
    for x, y, crs in ((west - 1e6, south, "EPSG:3338"), (0.0, -89.0, "EPSG:4326")):
        with pytest.raises(MisoError) as caught:
            inspector.inspect(sample_request(tmp_path), x, y, crs, lambda: False)
        assert caught.value.code == "inspect.outside"


@pytest.fixture
def tiny(tmp_path: Path) -> dict[str, Any]:
    """A tiny model and a landscape with a hole, ready-made slopes and a plain."""
    imagery, elevation, climate = landscape(96, 96)
    imagery[:, 40:44, 40:44] = 0
    elevation[:, 40:44, 40:44] = -9999
    elevation[0, 60:, 60:] = 120.0
    return {
        "folder": str(tmp_path / "out"),
        "model": str(write_model(tmp_path / "tiny.onnx")),
        "imagery": Source(str(write_raster(tmp_path / "i.tif", imagery))),
        "elevation": Source(str(write_raster(tmp_path / "e.tif", elevation, nodata=-9999))),
        "climate": Source(str(write_raster(tmp_path / "c.tif", climate))),
        "encoding": "float",
    }


def place(row: float, col: float) -> tuple[float, float]:
    return LATTICE.transform(Box(ROW0, COL0, ROW0, COL0)) @ (col + 0.5, row + 0.5)


def test_models_of_any_window(tiny: dict[str, Any], models: ModelCache, inspector: Inspector) -> None:
    answers = compare(MapRequest(**tiny), models, inspector, places=20)
    assert {answer["precision"] for answer in answers} == {"float32"}


def test_a_hole_in_the_data_has_no_value(tiny: dict[str, Any], inspector: Inspector) -> None:
    with pytest.raises(MisoError) as caught:
        inspector.inspect(MapRequest(**tiny), *place(41, 41), "EPSG:3338", lambda: False)
    assert caught.value.code == "inspect.nodata"
    only_imagery_lost = {**tiny, "elevation": Source(tiny["climate"].path, (1,))}
    answer = inspector.inspect(MapRequest(**only_imagery_lost), *place(41, 41), "EPSG:3338", lambda: False)
    assert {one["inside"] for one in answer["inputs"] if one["role"] == "imagery"} == {None}


def test_level_ground_has_no_direction(tiny: dict[str, Any], inspector: Inspector) -> None:
    answer = inspector.inspect(MapRequest(**tiny), *place(85, 85), "EPSG:3338", lambda: False)
    aspect = next(one for one in answer["inputs"] if one["name"] == "aspct_4")
    assert aspect["value"] is None
    assert aspect["inside"] is True
    assert "direction" in aspect["note"]


def test_ready_made_covariates_are_what_is_shown(tiny: dict[str, Any], inspector: Inspector, tmp_path: Path) -> None:
    slopes = write_raster(tmp_path / "s.tif", np.full((1, 96, 96), 7.5, np.float32))
    request = MapRequest(**tiny, covariates={"sl_4": Source(str(slopes))})
    answer = inspector.inspect(request, *place(20, 20), "EPSG:3338", lambda: False)
    slope = next(one for one in answer["inputs"] if one["name"] == "sl_4")
    assert (slope["value"], slope["role"]) == (7.5, "covariate sl_4")


def test_a_changed_file_is_seen(tiny: dict[str, Any], inspector: Inspector, tmp_path: Path) -> None:
    request = MapRequest(**tiny)
    before = inspector.inspect(request, *place(20, 20), "EPSG:3338", lambda: False)
    imagery = landscape(96, 96, seed=9)[0]
    write_raster(Path(tiny["imagery"].path), imagery)
    after = inspector.inspect(request, *place(20, 20), "EPSG:3338", lambda: False)
    assert after["inputs"][0]["value"] == float(imagery[0, 20, 20]) != before["inputs"][0]["value"]

"""The bundled model on the bundled sample, end to end."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from sklearn.metrics import roc_auc_score

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import Window
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.protocol import Extent, MapRequest, Source
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"


def request(folder: Path, **changes: Any) -> MapRequest:
    values: dict[str, Any] = {
        "folder": str(folder),
        "imagery": Source(str(SAMPLE / "imagery.tif")),
        "elevation": Source(str(SAMPLE / "elevation.tif")),
        "climate": Source(str(SAMPLE / "climate.tif")),
        "encoding": "float",
    }
    return MapRequest(**{**values, **changes})


@pytest.fixture(scope="module")
def models() -> ModelCache:
    return ModelCache()


def make(asked: MapRequest, models: ModelCache) -> dict[str, Any]:
    return mapping.run(asked, models, lambda *_: None, lambda: False)


def present(record: dict[str, Any]) -> np.ndarray:
    with rasterio.open(record["outputs"]["nsp_probability"]) as data:
        return data.read(2)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory, models: ModelCache) -> dict[str, Any]:
    return make(request(tmp_path_factory.mktemp("whole")), models)


def test_the_sample_maps_without_gaps(whole: dict[str, Any]) -> None:
    with rasterio.open(SAMPLE / "imagery.tif") as imagery:
        assert (whole["height"], whole["width"]) == imagery.shape
        assert whole["extent"] == list(imagery.bounds)
    for key, path in whole["outputs"].items():
        if key != "record":
            with rasterio.open(path) as data:
                values = data.read()
            assert not (np.isnan(values) if values.dtype == np.float32 else values == 255).any(), key
    assert whole["missing"] == []
    assert whole["applicability"]["missing"]["elevation"] == 0


def test_the_map_ranks_observations_it_was_not_trained_on(whole: dict[str, Any]) -> None:
    meta, _, geometry, fields = pyogrio.raw.read(SAMPLE / "observations.gpkg", columns=["nsp"])
    assert list(meta["fields"]) == ["nsp"]
    points = [shapely.from_wkb(g) for g in geometry]
    with rasterio.open(whole["outputs"]["nsp_probability"]) as data:
        probability = np.array([v[1] for v in data.sample([(p.x, p.y) for p in points])])
    assert len(points) == 300
    assert roc_auc_score(fields[0], probability) >= 0.75


def test_window_borders_cannot_be_seen(whole: dict[str, Any], models: ModelCache, tmp_path: Path) -> None:
    """Against a map whose windows lie elsewhere: neither a value nor a step at a border changes."""
    values = present(whole)
    model = models.get("", "cpu")
    kept = model.contract
    core = kept.window.core
    other = dataclasses.replace(kept.window, size=core - 128 + 2 * kept.window.halo)
    assert other.core != core
    model.contract = dataclasses.replace(kept, window=other)
    try:
        moved = present(make(request(tmp_path), models))
    finally:
        model.contract = kept
    assert np.abs(values - moved).max() <= 1e-5
    west, _, _, north = whole["extent"]
    box = LATTICE.box(west, north - 10, west + 10, north)
    ratios = []
    for axis, first in ((0, box.row0), (1, box.col0)):
        steps, same = (np.abs(np.diff(v, axis=axis)) for v in (values, moved))
        borders = [i for i in range(steps.shape[axis]) if (first + i + 1) % core == 0]
        assert borders
        ratios.append(np.median(steps.take(borders, axis)) / np.median(same.take(borders, axis)))
    assert max(ratios) <= 1.05


def test_a_short_halo_would_be_seen(whole: dict[str, Any], models: ModelCache, tmp_path: Path) -> None:
    """The planted mistake: with a halo of one stride the same comparison fails."""
    model = models.get("", "cpu")
    kept = model.contract
    stride = kept.window.stride
    model.contract = dataclasses.replace(kept, window=Window(384 + 2 * stride, stride, stride, 0))
    try:
        short = present(make(request(tmp_path), models))
    finally:
        model.contract = kept
    assert np.abs(present(whole) - short).max() > 1e-3


def test_two_extents_agree(whole: dict[str, Any], models: ModelCache, tmp_path: Path) -> None:
    west, _, _, north = whole["extent"]
    corner = LATTICE.box(west, north - 10, west + 10, north)
    part = Box(corner.row0 + 133, corner.col0 + 271, corner.row0 + 420, corner.col0 + 391)
    record = make(request(tmp_path, extent=Extent(*LATTICE.bounds(part))), models)
    # The sample's climate is resampled from 1 km, whose last bits depend on the part of the file that was read.
    np.testing.assert_allclose(present(record), present(whole)[133:420, 271:391], rtol=0, atol=1e-5)


def test_coarser_pixels_show_the_same_field(whole: dict[str, Any], models: ModelCache, tmp_path: Path) -> None:
    record = make(request(tmp_path, pixel_size=20.0), models)
    fine = present(whole)
    west, _, _, north = record["extent"]
    assert (west, north) == (whole["extent"][0], whole["extent"][3]), "the sample lies on even lattice lines"
    mean = fine.reshape(fine.shape[0] // 2, 2, fine.shape[1] // 2, 2).mean(axis=(1, 3))
    difference = np.abs(present(record) - mean)
    assert difference.mean() <= 0.005
    assert np.mean(difference < 0.05) >= 0.95


def test_every_modality_can_be_left_out(whole: dict[str, Any], models: ModelCache, tmp_path: Path) -> None:
    extent = Extent(*whole["extent"])
    for left_out in ("imagery", "elevation", "climate"):
        record = make(request(tmp_path, extent=extent, name=left_out, **{left_out: None}), models)
        values = present(record)
        assert not np.isnan(values).any()
        assert record["missing"] == [left_out]
        assert np.abs(values - present(whole)).max() > 1e-3


def test_permafrost_means_gelisols(whole: dict[str, Any]) -> None:
    with rasterio.open(whole["outputs"]["order_probability"]) as data:
        gelisols = data.read(data.descriptions.index("Gelisols") + 1)
    assert np.mean(gelisols < present(whole) - 0.05) < 0.01

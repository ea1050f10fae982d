"""The distance to the training data: what is fitted, and what a map shows with it."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from miso_qgis.engine import mapping, runtime
from miso_qgis.engine.applicability import Likeness, features
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, Applicability, Contract
from miso_qgis.protocol import MapRequest, Source
from miso_qgis.training import applicability, export, quantize
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
RAIN, WARMTH, JANUARY = (9 + COVARIATE_BANDS.index(n) for n in ("ppt_annual", "tmean_swi", "tmin_january"))

Floats = NDArray[np.float32]


def landscape(blocks: int, per_block: int, seed: int) -> tuple[Floats, NDArray[np.int64]]:
    """Points of many blocks whose climate, relief and colour follow from a few causes, as in a simulation."""
    rng = np.random.default_rng(seed)
    number = np.repeat(np.arange(blocks), per_block)
    south, coast = (np.repeat(rng.uniform(0, 1, blocks), per_block) for _ in range(2))
    n = number.size
    height = np.abs(rng.normal(300, 250, n)) + 5
    slope = rng.gamma(1.5, 4.0, n).clip(0.05, 60)
    green = rng.uniform(0, 1, n)
    terrain = {
        "aspct_4": rng.uniform(0, 360, n),
        "elevation": height,
        "maxc_4": rng.normal(0, 0.002, n),
        "sl_4": slope,
        "spi": rng.gamma(0.5, 40, n),
        "swi_10": 12 - 0.3 * slope + rng.normal(0, 1, n),
        "tpi_4": rng.normal(0, 1, n),
        "ppt_annual": np.exp(5.5 + 2.0 * coast + rng.normal(0, 0.1, n)),
        "tmean_swi": 20 + 40 * south - height / 100 + rng.normal(0, 1, n),
        "tmin_january": -30 + 22 * coast + rng.normal(0, 1, n),
    }
    image = [600 + 200 * i + (250 * i) * green + rng.normal(0, 30, n) for i in range(len(SATELLITE_BANDS))]
    return np.stack([*image, *(terrain[name] for name in COVARIATE_BANDS)]).astype(np.float32), number


@pytest.fixture(scope="module")
def space() -> Applicability:
    return applicability.fit_points(*landscape(60, 60, 1), seed=3, prototypes=48)


def test_held_out_places_of_the_same_kind_are_inside(space: Applicability) -> None:
    likeness = Likeness(space)
    values, _ = landscape(60, 60, 2)
    for modalities in range(1, 8):
        found = likeness.applicability(list(applicability.without(values, modalities)))
        assert 0.88 < (found == 1).mean() <= 0.995, modalities
        assert found.min() >= 0


def test_the_middle_is_inside_and_what_no_place_has_is_not(space: Applicability) -> None:
    likeness = Likeness(space)
    values, _ = landscape(60, 60, 2)
    middle = np.median(values, axis=1, keepdims=True)
    assert likeness.applicability(list(middle))[0] == 1
    far = middle.copy()
    far[:9] = 15_000
    far[9 + 1] = 6000
    far[WARMTH] = -60
    assert likeness.applicability(list(far))[0] == 0
    odd = values.copy()
    odd[RAIN], odd[WARMTH], odd[JANUARY] = 9000, 20, -30
    found = likeness.applicability(list(odd))
    assert (found < 1).mean() > 0.95
    assert found.mean() < 0.7
    assert (likeness.applicability(list(applicability.without(odd, 6))) < 1).mean() > 0.95


def test_it_falls_with_distance(space: Applicability) -> None:
    likeness = Likeness(space)
    values, _ = landscape(4, 50, 9)
    shares = []
    for factor in (1.0, 2.0, 3.0, 5.0):
        bright = values.copy()
        bright[:9] *= factor
        shares.append(float(likeness.applicability(list(bright)).mean()))
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.9 > 0.2 > shares[-1]


def test_the_same_seed_gives_the_same_document_and_a_small_one(space: Applicability) -> None:
    again = applicability.fit_points(*landscape(60, 60, 1), seed=3, prototypes=48)
    assert again == space
    other = applicability.fit_points(*landscape(60, 60, 1), seed=4, prototypes=48)
    assert other != space
    assert len(json.dumps(dataclasses.asdict(space))) < 20_000


def test_one_block_cannot_be_held_out() -> None:
    values, blocks = landscape(1, 50, 1)
    with pytest.raises(ValueError, match="one block"):
        applicability.fit_points(values, blocks, 1)


def test_few_points_are_their_own_prototypes() -> None:
    values, blocks = landscape(10, 4, 5)
    few = applicability.fit_points(values, blocks, 1, folds=10)
    assert len(few.prototypes) == 40
    likeness = Likeness(few)
    assert likeness.index(list(values))[0].max() < 0.01, "a training point is no distance from itself"
    # Meyer and Pebesma's index, held out: the nearest point of another block, over the mean distance of two points.
    found = features(list(values)).astype(np.float64)
    standard = ((found.T - [f.centre for f in few.features]) / [f.scale for f in few.features]).clip(-12, 12)
    weighted = standard * [f.weight for f in few.features]
    gap = np.linalg.norm(weighted[:, None] - weighted[None], axis=2)
    assert few.mean_distance == pytest.approx(gap.mean(), rel=0.02)
    gap[blocks[:, None] == blocks[None]] = np.inf
    expected = np.quantile(gap.min(axis=1) / few.mean_distance, applicability.INSIDE)
    assert few.thresholds[-1] == pytest.approx(expected, rel=0.01)


def test_what_the_points_do_not_have_is_not_looked_at() -> None:
    values, blocks = landscape(12, 30, 6)
    blind = applicability.without(values, 6)
    space = applicability.fit_points(blind, blocks, 1)
    weights = np.array([feature.weight for feature in space.features])
    assert (weights[:9] == 0).all()
    assert (weights[9:] > 0).all()
    terrain, climate = (weights[9:17] ** 2).sum(), (weights[17:] ** 2).sum()
    assert terrain == pytest.approx(climate, rel=1e-4)
    text = dataclasses.replace(export.contract_of(runtime.MODEL_FOLDER / "miso-fast.onnx"), applicability=space)
    assert Contract.from_json(text.to_json()).applicability == space
    likeness = Likeness(space)
    np.testing.assert_allclose(likeness.index(list(values))[0], likeness.index(list(blind))[0], atol=1e-6)
    assert likeness.applicability(list(blind)).mean() > 0.95
    assert (likeness.applicability(list(applicability.without(values, 1))) == 0).all(), "nothing it could look at"
    with pytest.raises(ValueError, match="any feature"):
        applicability.fit_points(values * np.nan, blocks, 1)


def test_a_feature_in_which_the_points_hardly_differ_does_not_decide() -> None:
    values, blocks = landscape(12, 30, 7)
    values[JANUARY] = np.random.default_rng(0).normal(-25, 0.01, values.shape[1])
    elsewhere = values.copy()
    elsewhere[JANUARY] = -25.3
    strict = applicability.fit_points(values, blocks, 1)
    assert Likeness(strict).applicability(list(elsewhere)).max() == 0
    least = np.zeros(len(strict.features))
    least[-1] = 0.35
    lenient = applicability.fit_points(values, blocks, 1, least=least)
    assert lenient.features[-1].scale == 0.35
    assert lenient.features[:-1] == strict.features[:-1]
    assert Likeness(lenient).applicability(list(elsewhere)).mean() > 0.9


def test_the_sample_mapped_with_it(tmp_path: Path) -> None:
    """The bundled model with an applicability fitted on one half of the sample's own pixels: the map says where it
    differs, and a climate no pixel has is outside."""
    source = runtime.MODEL_FOLDER / "miso-fast.onnx"
    contract = export.contract_of(source)
    with rasterio.open(SAMPLE / "imagery.tif") as data:
        image = data.read().astype(np.float32)
        valid = (image > 0).all(axis=0)
    rng = np.random.default_rng(0)
    rows, cols = (v[:4000] for v in rng.permutation(np.argwhere(valid)).T)
    # Terrain and climate by their ranges: what is compared is imagery against itself.
    low = np.array([band.low for band in contract.covariates], np.float32)[:, None]
    high = np.array([band.high for band in contract.covariates], np.float32)[:, None]
    values = np.concatenate([image[:, rows, cols], rng.uniform(low, high, (10, rows.size))]).astype(np.float32)
    space = applicability.fit_points(values, rows // 100 * 100 + cols // 100, seed=1, prototypes=32, data="this sample")
    model = tmp_path / "with.onnx"
    model.write_bytes(source.read_bytes())
    quantize.write_contract(model, dataclasses.replace(contract, applicability=space))
    assert Contract.from_json(export.contract_of(model).to_json()).applicability == space

    def run(name: str, path: Path) -> tuple[dict[str, object], NDArray[np.uint8]]:
        request = MapRequest(
            folder=str(tmp_path),
            name=name,
            model=str(model),
            imagery=Source(str(path)),
            outputs=("applicability",),
            tasks=("nsp",),
        )
        record = mapping.run(request, ModelCache(), lambda *_: None, lambda: False)
        with rasterio.open(record["outputs"]["applicability"]) as raster:
            return record, raster.read(1)

    record, found = run("same", SAMPLE / "imagery.tif")
    share = record["applicability"]["beyond_threshold"]
    assert share < 0.15
    assert (found[found != 255] == 100).mean() > 0.85
    with rasterio.open(SAMPLE / "imagery.tif") as data:
        profile, names = data.profile, data.descriptions
    with rasterio.open(tmp_path / "bright.tif", "w", **profile) as out:
        out.write((image * 2.6).clip(0, 10000).astype(profile["dtype"]))
        out.descriptions = names
    record, found = run("bright", tmp_path / "bright.tif")
    assert record["applicability"]["beyond_threshold"] > 0.8
    assert any("farther from this sample" in warning for warning in record["warnings"])
    assert found[found != 255].mean() < 50
    style = (tmp_path / "bright_applicability.qml").read_text(encoding="utf-8")
    assert "like this sample (no evidence of accuracy)" in style
    assert "no evidence of accuracy" in (tmp_path / "bright_applicability.qmd").read_text(encoding="utf-8")

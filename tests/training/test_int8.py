"""The static int8 form of the bundled model: as near to the float32 one as stated, and as much a field as that."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
import rasterio
from numpy.typing import NDArray
from onnx import numpy_helper

from miso_qgis.engine import mapping, runtime
from miso_qgis.engine.choice import ModelCache, near_enough
from miso_qgis.engine.contract import COVARIATE_BANDS, Contract
from miso_qgis.protocol import MapRequest, Source
from miso_qgis.training import data, export, quantize
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
FLOAT32 = runtime.MODEL_FOLDER / "miso-fast.onnx"
INT8 = runtime.MODEL_FOLDER / "miso-fast-int8.onnx"
SIDE = 384

Feeds = dict[str, NDArray[np.float32]]


@pytest.fixture(scope="module")
def int8() -> onnxruntime.InferenceSession:
    return export.session(INT8, 2)


def feeds(side: int = SIDE, seed: int = 4) -> Feeds:
    """A window of smooth random inputs with holes, asked at every second pixel and off the pixel centres."""
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[0:side, 0:side]
    wave = np.sin(row / 19) * np.cos(col / 31) + 0.1 * rng.normal(size=(side, side))
    satellite = np.stack([900 + 150 * i + 300 * wave for i in range(9)])
    satellite[:, 40:70, 100:180] = np.nan
    covariates = np.stack(
        [
            {
                "aspct_4": 180 + 170 * wave / 1.5,
                "elevation": 300 + 200 * wave,
                "maxc_4": 0.002 * wave,
                "sl_4": 8 + 5 * wave,
                "spi": 40 + 30 * wave,
                "swi_10": 9 + 2 * wave,
                "tpi_4": 2 * wave,
                "ppt_annual": 350 + 10 * wave,
                "tmean_swi": 45 + 3 * wave,
                "tmin_january": -24 + wave,
            }[name]
            for name in COVARIATE_BANDS
        ]
    )
    covariates[3, 200:240] = np.nan
    return {
        "satellite": satellite[None].astype(np.float32),
        "covariates": covariates[None].astype(np.float32),
        "query_rows": np.arange(0.5, side, 2, dtype=np.float32),
        "query_cols": np.arange(1.25, side - 1, 2.5, dtype=np.float32),
    }


def probabilities(session: onnxruntime.InferenceSession, given: Feeds) -> tuple[NDArray[np.float32], ...]:
    return tuple(session.run(["nsp", "order"], given))


def test_its_contract_differs_from_the_float32_models_in_name_and_figures_only() -> None:
    contract, original = export.contract_of(INT8), export.contract_of(FLOAT32)
    assert contract.name == "miso-fast-int8"
    assert contract.title != original.title
    assert contract.caveat.startswith(original.caveat)
    own = ("name", "title", "caveat", "provenance", "performance", "original")
    same = {field: getattr(original, field) for field in own}
    assert dataclasses.replace(contract, **same) == original
    card = INT8.with_suffix(".md").read_text(encoding="utf-8")
    assert card.startswith(f"**{contract.caveat}**")
    assert "Against the float32 model" in card
    document = json.loads(INT8.with_suffix(".json").read_text(encoding="utf-8"))
    assert document["contract"] == json.loads(contract.to_json())
    assert document["bytes"] == INT8.stat().st_size < FLOAT32.stat().st_size / 2


def test_its_card_states_figures_within_the_bounds() -> None:
    """Held-out tiles: a loss of ROC-AUC under 0.003 and a mean difference of probability under 0.01."""
    contract, original = export.contract_of(INT8), export.contract_of(FLOAT32)
    assert str(original.version) in contract.provenance["quantised_from"]
    for condition, scores in original.performance["test"].items():
        found = contract.performance["test"][condition]
        assert found["nsp"]["roc_auc"] > scores["nsp"]["roc_auc"] - 0.003, condition
        assert found["nsp"]["ece"] < scores["nsp"]["ece"] + 0.01, condition
        assert found["order"]["accuracy"] > scores["order"]["accuracy"] - 0.01, condition
    for condition, gap in contract.performance["against_float32"].items():
        assert 0 < gap["nsp_mean"] < 0.01, condition
        assert gap["nsp_max"] < 0.15, condition


def test_it_was_made_from_the_float32_model_that_is_bundled() -> None:
    assert runtime.Model(FLOAT32).sha256 in export.contract_of(INT8).provenance["quantised_from"]


def test_weights_have_seven_bits_and_scales_are_fixed() -> None:
    """What keeps processors without VNNI from saturating, and pixels from depending on their batch."""
    model = onnx.load(str(INT8))
    kinds = {node.op_type for node in model.graph.node}
    assert {"QuantizeLinear", "DequantizeLinear"} <= kinds
    assert not kinds & {"DynamicQuantizeLinear", "MatMulInteger", "ConvInteger"}
    arrays = {i.name: onnx.numpy_helper.to_array(i) for i in model.graph.initializer}
    weights = {name: a for name, a in arrays.items() if a.dtype == np.int8 and a.ndim == 4}
    assert len(weights) > 20
    assert max(int(np.abs(a.astype(int)).max()) for a in weights.values()) <= 64
    dequantised = {node.output[0] for node in model.graph.node if node.op_type == "DequantizeLinear"}
    convolutions = [node for node in model.graph.node if node.op_type == "Conv"]
    in_float = len(convolutions) - sum(node.input[1] in dequantised for node in convolutions)
    assert 1 <= in_float <= 5, "the last one, those that read the inputs and the branch of positions"


def test_a_pixel_does_not_depend_on_batch_or_threads(int8: onnxruntime.InferenceSession) -> None:
    given = feeds(192)
    expected = probabilities(int8, given)
    one = export.session(INT8, 1)
    rng = np.random.default_rng(1)
    others = rng.uniform(-5000, 20000, (3, 19, 192, 192)).astype(np.float32)
    batch = {
        **given,
        "satellite": np.concatenate([others[:2, :9], given["satellite"], others[2:, :9]]),
        "covariates": np.concatenate([others[:2, 9:], given["covariates"], others[2:, 9:]]),
    }
    for session in (int8, one):
        for found in (probabilities(session, given), tuple(p[2:3] for p in probabilities(session, batch))):
            for a, b in zip(expected, found, strict=True):
                np.testing.assert_array_equal(a, b)


def test_a_pixel_does_not_depend_on_the_other_queries(int8: onnxruntime.InferenceSession) -> None:
    given = feeds(192)
    part = {**given, "query_rows": given["query_rows"][37:51], "query_cols": given["query_cols"][3:66]}
    for a, b in zip(probabilities(int8, given), probabilities(int8, part), strict=True):
        np.testing.assert_array_equal(a[:, :, 37:51, 3:66], b)


def test_nothing_beyond_the_reach_changes_a_prediction(int8: onnxruntime.InferenceSession) -> None:
    reach = export.contract_of(INT8).window.reach
    given = feeds()
    centre = np.array([SIDE / 2 + 0.5], np.float32)
    asked = {**given, "query_rows": centre, "query_cols": centre}
    expected = probabilities(int8, asked)
    row, col = np.mgrid[0:SIDE, 0:SIDE]
    far = np.maximum(np.abs(row - SIDE // 2), np.abs(col - SIDE // 2))

    def changed(where: NDArray[np.bool_], value: float) -> float:
        spoilt = {k: v.copy() for k, v in asked.items()}
        spoilt["satellite"][:, :, where] = value
        spoilt["covariates"][:, :, where] = value
        return max(float(np.abs(a - b).max()) for a, b in zip(expected, probabilities(int8, spoilt), strict=True))

    for value in (np.nan, 30000.0, -4000.0):
        assert changed(far > reach, value) == 0.0
    assert changed(far > 8, 30000.0) > 0.01, "the same change nearer by shows"


def test_windows_elsewhere_on_the_lattice_give_the_same_number(int8: onnxruntime.InferenceSession) -> None:
    window = export.contract_of(INT8).window
    given = feeds()
    shift, side = 2 * window.stride, 2 * window.halo + 64
    results = []
    for row in (0, shift):
        cut = np.s_[:, :, row : row + side, 0:side]
        lines = np.arange(window.halo + shift, window.halo + 64, dtype=np.float32) + np.float32(0.5)
        results.append(
            probabilities(
                int8,
                {
                    "satellite": given["satellite"][cut],
                    "covariates": given["covariates"][cut],
                    "query_rows": lines - row,
                    "query_cols": lines,
                },
            )
        )
    for a, b in zip(*results, strict=True):
        np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("missing", ["imagery", "terrain", "climate", "all but elevation"])
def test_missing_inputs(int8: onnxruntime.InferenceSession, missing: str) -> None:
    given = feeds(192)
    if missing in ("imagery", "all but elevation"):
        given["satellite"][:] = np.nan
    if missing == "terrain":
        given["covariates"][:, :7] = np.nan
    if missing == "climate":
        given["covariates"][:, 7:] = np.nan
    if missing == "all but elevation":
        given["covariates"][:, [i for i, n in enumerate(COVARIATE_BANDS) if n != "elevation"]] = np.nan
    nsp, order = probabilities(int8, given)
    for values in (nsp, order):
        assert np.isfinite(values).all()
        assert values.min() >= 0
        assert values.max() <= 1 + 1e-6
        np.testing.assert_allclose(values.sum(axis=1), 1, atol=1e-5)
    assert (order[:, 2] >= nsp[:, 1] - 1e-6).all(), "permafrost within 1 m is a Gelisol"
    original = probabilities(export.session(FLOAT32, 2), given)
    assert np.abs(nsp - original[0]).mean() < 0.02


def test_its_map_of_the_sample_is_the_float32_models(tmp_path: Path) -> None:
    models = ModelCache()
    maps: dict[str, dict[str, Any]] = {}
    for model in ("miso-fast", "miso-fast-int8"):
        request = MapRequest(
            folder=str(tmp_path),
            name=model,
            model=model,
            imagery=Source(str(SAMPLE / "imagery.tif")),
            elevation=Source(str(SAMPLE / "elevation.tif")),
            climate=Source(str(SAMPLE / "climate.tif")),
            encoding="float",
        )
        maps[model] = mapping.run(request, models, lambda *_: None, lambda: False)
    assert maps["miso-fast-int8"]["model"]["name"] == "miso-fast-int8"
    values = {}
    for model, record in maps.items():
        with rasterio.open(record["outputs"]["nsp_probability"]) as raster:
            present = raster.read(2)
        with rasterio.open(record["outputs"]["order_probability"]) as raster:
            values[model] = present, raster.read()
    for a, b in zip(values["miso-fast"], values["miso-fast-int8"], strict=True):
        gap = np.abs(a - b)
        assert 0 < gap.mean() < 0.01
        assert np.quantile(gap, 0.999) < 0.05
    a, b = (v[0] >= 0.44 for v in values.values())
    assert np.mean(a != b) < 0.01


def test_a_graph_of_another_kind_is_refused(tmp_path: Path) -> None:
    node = onnx.helper.make_node("Relu", ["x"], ["y"])
    floats = onnx.TensorProto.FLOAT
    value = onnx.helper.make_tensor_value_info
    graph = onnx.helper.make_graph([node], "g", [value("x", floats, [1])], [value("y", floats, [1])])
    with pytest.raises(ValueError, match="0 convolutions and 0 matrix products"):
        quantize.quantisable(graph)


def test_the_first_and_last_convolutions_stay_float() -> None:
    model = onnx.load(str(FLOAT32))
    quantize.merge_sums(model)
    graph = model.graph
    names, weights = quantize.quantisable(graph)
    convolutions = [node for node in graph.node if node.op_type == "Conv"]
    in_float = [node for node in convolutions if node.name not in names]
    sizes = {tensor.name: list(tensor.dims) for tensor in graph.initializer}
    # Two pyramids' first, the two of the branch of positions, and the head's last.
    assert [sizes[node.input[1]][1] for node in in_float] == [10, 21, 10, 48, 64]
    assert in_float[-1] is convolutions[-1]
    assert sorted(weights.values()) == ["left"] * 4 + ["right"]
    kinds = {node.op_type for node in graph.node if node.name in names}
    assert kinds == {"Conv", "MatMul", "Relu", "Add", "Concat"}


def test_a_contract_can_be_read_back(tmp_path: Path) -> None:
    path = tmp_path / "copy.onnx"
    path.write_bytes(INT8.read_bytes())
    contract = dataclasses.replace(export.contract_of(INT8), title="Another")
    quantize.write_contract(path, contract)
    assert isinstance(export.contract_of(path), Contract)
    assert runtime.Model(path).contract == contract


def test_preparing_the_graph_keeps_the_function(tmp_path: Path) -> None:
    """Equalised channels and merged sums: other weights, the same probabilities."""
    model = onnx.load(str(FLOAT32))
    before = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    given = feeds(128)
    quantize.equalise(model, quantize.quantisable(model.graph)[1], lambda: [given])
    equalised = {tensor.name: onnx.numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
    assert sum(not np.array_equal(before[name], equalised[name]) for name in before) > 20
    quantize.merge_sums(model)
    kinds = [node.op_type for node in model.graph.node]
    assert kinds.count("Conv") == 31, "36, of which 9 projections became 4"
    onnx.checker.check_model(model)
    onnx.save(model, str(tmp_path / "prepared.onnx"))
    expected = probabilities(export.session(FLOAT32, 2), given)
    for a, b in zip(expected, probabilities(export.session(tmp_path / "prepared.onnx", 2), given), strict=True):
        np.testing.assert_allclose(a, b, atol=2e-6)


def test_a_range_may_lose_its_tail_but_not_its_body() -> None:
    rng = np.random.default_rng(0)
    body = rng.uniform(0, 1, 100_000).astype(np.float32)
    assert quantize._least_error(body, 0.0, 1.0) == (0.0, 1.0)
    low, high = quantize._least_error(body, 0.0, 40.0)
    assert (low, high) == (0.0, 40.0 * quantize.LEAST_RANGE)


def test_quantised_again_it_is_near_and_the_same_file(tmp_path: Path) -> None:
    """The whole recipe, on two small tiles of this test's own."""
    tiles = []
    for seed in (4, 5):
        given = feeds(160, seed)
        satellite = np.nan_to_num(given["satellite"][0], nan=900).clip(1, 9000).astype(np.uint16)
        labels = np.zeros((160, 160), np.uint8)
        covariates = given["covariates"][0].copy()
        covariates[3] = np.nan_to_num(covariates[3], nan=8)
        tiles.append(data.Tile(satellite, covariates, labels, labels, np.zeros(2)))
    how = data.Spoiling(holes=0, margin=0, lost_band=0)
    for name in ("one.onnx", "two.onnx"):
        quantize.quantise(FLOAT32, tmp_path / name, tiles * 4, 7, how, crop=128)
    assert (tmp_path / "one.onnx").read_bytes() == (tmp_path / "two.onnx").read_bytes()
    assert not list(tmp_path.glob("*.prepared"))
    predict = [export.onnx_predictor(path, 2) for path in (FLOAT32, tmp_path / "one.onnx")]
    found = quantize.difference(predict[0], predict[1], tiles, 0.45, ("all inputs", "no imagery"))
    for condition, gap in found.items():
        assert 0 < gap["nsp_q99"] <= gap["nsp_q999"] <= gap["nsp_max"], condition
        assert gap["nsp_within"] > 0.98, condition
    same = quantize.difference(predict[0], predict[0], tiles, 0.45, ("all inputs",))["all inputs"]
    assert same["nsp_within"] == 1
    assert same["nsp_max"] == same["order_class_changes"] == 0


def test_the_contract_says_what_the_engine_chooses_by() -> None:
    original = export.contract_of(FLOAT32)
    gap = {"nsp_within": 0.9995, "nsp_class_changes": 0.001, "order_class_changes": 0.004}
    worse = {**gap, "nsp_within": 0.998}
    figures = {"all inputs": gap, "no imagery": worse}
    contract = export.make_int8_contract(original, "a" * 64, "crops", {"against_float32": figures})
    assert contract.original is not None
    assert (contract.original.sha256, contract.original.share_within) == ("a" * 64, 0.998)
    assert contract.original.class_changes == 0.004
    assert Contract.from_json(contract.to_json()) == contract
    assert not near_enough(contract.original)
    near = export.make_int8_contract(original, "a" * 64, "crops", {"against_float32": {"all inputs": gap}})
    assert near.original is not None
    assert near_enough(near.original)
    silent = export.make_int8_contract(original, "a" * 64, "crops", {})
    assert silent.original is not None
    assert not near_enough(silent.original)


def test_a_card_of_ones_own_points_does_not_speak_of_simulation(tmp_path: Path) -> None:
    original = export.contract_of(FLOAT32)
    bands = np.array([(band.low, band.high) for band in original.bands])
    caveat = "Trained on 1,234 points of a survey; its accuracy elsewhere is unknown."
    contract = export.make_contract("own", "1", bands, 0.4, {"trained_on": "points.gpkg"}, {}, caveat=caveat)
    card, _ = export.write_card(contract, tmp_path, {"bytes": 1})
    text = card.read_text(encoding="utf-8")
    assert text.splitlines()[0] == f"**{caveat}**"
    assert "simulat" not in text.replace(contract.title, "")
    usual = export.make_contract("usual", "1", bands, 0.4, {}, {})
    assert usual.caveat == export.CAVEAT
    assert "simulation" in export.write_card(usual, tmp_path, {})[0].read_text(encoding="utf-8")


def test_the_last_convolution_takes_back_what_shifted(tmp_path: Path) -> None:
    """A copy whose last biases are off scores as the original again after the fit."""
    model = onnx.load(str(FLOAT32))
    last = [node for node in model.graph.node if node.op_type == "Conv"][-1]
    for tensor in model.graph.initializer:
        if tensor.name == last.input[2]:
            shifted = numpy_helper.to_array(tensor) + np.linspace(-1, 1, 8, dtype=np.float32)
            tensor.CopyFrom(numpy_helper.from_array(shifted, tensor.name))
    target = tmp_path / "shifted.onnx"
    onnx.save(model, str(target))
    given = feeds(128)

    def gap() -> float:
        one, other = (
            onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"]).run(["nsp"], given)[0]
            for path in (FLOAT32, target)
        )
        return float(np.abs(one - other).max())

    assert gap() > 0.05
    quantize.refit_last(FLOAT32, target, lambda: [feeds(128, seed) for seed in (4, 5, 6)], 1)
    assert gap() < 0.005

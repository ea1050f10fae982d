"""The network: missing inputs, reach, what it must not depend on; export; losses; calibration scores."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch

from miso_qgis.engine.contract import METADATA_KEY, Contract
from miso_qgis.training import data, evaluate, export, losses
from miso_qgis.training.architecture import Configuration, Miso, flops_per_pixel

SIZE = 256
CORE = slice(112, 144)


@pytest.fixture(scope="module")
def model() -> Miso:
    """The bundled configuration with random weights, and batch statistics that are not the identity."""
    torch.manual_seed(0)
    model = Miso()
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.2)  # type: ignore[union-attr]
            module.running_var.uniform_(0.5, 1.5)  # type: ignore[union-attr]
    return model.eval()


@pytest.fixture(scope="module")
def inputs() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(0)
    satellite = rng.uniform(100, 4000, (9, SIZE, SIZE)).astype(np.float32)
    low = np.array([0, 200, -0.01, 0, 0, 3, -5, 200, 20, -35], np.float32)[:, None, None]
    high = np.array([360, 400, 0.01, 30, 500, 15, 5, 600, 60, -15], np.float32)[:, None, None]
    covariates = rng.uniform(low, high, (10, SIZE, SIZE)).astype(np.float32)
    covariates[0, :40, :40] = np.nan  # level ground has no aspect
    return satellite, covariates


def ask(model: Miso, satellite: np.ndarray, covariates: np.ndarray, rows: np.ndarray | None = None) -> np.ndarray:
    rows = np.arange(4, SIZE, 8) + 0.5 if rows is None else rows
    lines = torch.from_numpy(rows.astype(np.float32))
    with torch.no_grad():
        nsp, order = model(torch.from_numpy(satellite)[None], torch.from_numpy(covariates)[None], lines, lines)
    return np.concatenate([nsp[0].numpy(), order[0].numpy()])


def test_probabilities_are_probabilities(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    p = ask(model, *inputs)
    assert ((p >= 0) & (p <= 1)).all()
    np.testing.assert_allclose(p[:2].sum(axis=0), 1, atol=1e-5)
    np.testing.assert_allclose(p[2:].sum(axis=0), 1, atol=1e-5)
    assert (p[4] >= p[1] - 1e-6).all()  # Gelisols at least as likely as permafrost within 1 m


@pytest.mark.parametrize("missing", ["satellite", "terrain", "climate", "all", "holes", *map(str, range(10))])
def test_any_input_may_be_missing(model: Miso, inputs: tuple[np.ndarray, np.ndarray], missing: str) -> None:
    satellite, covariates = (a.copy() for a in inputs)
    if missing in ("satellite", "all"):
        satellite[:] = np.nan
    if missing in ("terrain", "all"):
        covariates[:7] = np.nan
    if missing in ("climate", "all"):
        covariates[7:] = np.nan
    if missing == "holes":
        satellite[:, 30:100, 50:90] = np.nan
        covariates[1, 80:120] = np.nan
    if missing.isdigit():
        covariates[int(missing)] = np.nan
    assert np.isfinite(ask(model, satellite, covariates)).all()


def test_absurd_values_stay_finite(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    satellite, covariates = (a.copy() for a in inputs)
    satellite[0, 10:20] = 1e9
    satellite[1, 10:20] = -1e9
    covariates[:, 30:40] = 1e12
    covariates[:, 50:60] = -1e12
    assert np.isfinite(ask(model, satellite, covariates)).all()


def test_reach_is_no_more_than_the_contract_says(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    """Whatever lies beyond REACH pixels, missing or other values, changes nothing; what lies within does."""
    core = np.arange(CORE.start, CORE.stop) + 0.5
    expected = ask(model, *inputs, core)
    for distance, changes in ((export.REACH, False), (export.REACH - 16, True)):
        inner = slice(CORE.start - distance, CORE.stop + distance)
        outside = np.ones((SIZE, SIZE), bool)
        outside[inner, inner] = False
        for value in (np.nan, 1.5):
            satellite, covariates = (a.copy() for a in inputs)
            satellite[:, outside] = satellite[:, outside] * value
            covariates[:, outside] = covariates[:, outside] * value
            gap = np.abs(ask(model, satellite, covariates, core) - expected).max()
            assert (gap > 1e-7) if changes else (gap < 1e-6)


def test_reach_holds_for_every_phase(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    """A pixel's reach depends on where in its cells it lies: all 16 phases, through gradients."""
    satellite, covariates = (torch.from_numpy(a)[None].requires_grad_() for a in inputs)
    at = torch.arange(120, 136, dtype=torch.float32) + 0.5
    maps, _, _ = model.field.encode(satellite, covariates)
    model.head(model.field.query(maps, at, at)).sum().backward()
    for array in (satellite, covariates):
        rows, cols = np.nonzero(array.grad[0].nan_to_num().abs().sum(0).numpy())  # type: ignore[union-attr]
        for first, last in ((rows.min(), rows.max()), (cols.min(), cols.max())):
            assert first >= 120 - export.REACH
            assert last <= 135 + export.REACH


def test_windows_agree_where_they_overlap(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    inner = np.arange(16 + export.HALO, SIZE - export.HALO) + 0.5
    whole = ask(model, *inputs, inner)
    part = ask(model, *(a[:, 16:, 16:] for a in inputs), inner - 16)
    np.testing.assert_allclose(part, whole, atol=1e-6)


def test_batch_does_not_matter_and_queries_are_a_field(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    satellite, covariates = (torch.from_numpy(a) for a in inputs)
    rows, cols = torch.tensor([60.5, 100.25, 200.0]), torch.tensor([31.5, 77.75])
    with torch.no_grad():
        single = model(satellite[None], covariates[None], rows, cols)[0]
        mirrored = satellite.flip(2)
        double = model(torch.stack([mirrored, satellite]), torch.stack([covariates] * 2), rows, cols)[0]
        one = model(satellite[None], covariates[None], rows[1:2], cols[1:2])[0]
    torch.testing.assert_close(double[1], single[0], atol=1e-6, rtol=0)
    torch.testing.assert_close(one[0, :, 0, 0], single[0, :, 1, 1], atol=1e-6, rtol=0)


def test_place_takes_no_part_in_predictions(model: Miso) -> None:
    names = {name for name, _ in model.named_parameters() if name.startswith(("geo.", "embed_"))}
    assert names
    clone = Miso()
    clone.load_state_dict(model.state_dict())
    clone.eval()
    with torch.no_grad():
        for name, parameter in clone.named_parameters():
            if name in names:
                parameter.normal_()
    rng = np.random.default_rng(1)
    args = [torch.from_numpy(rng.uniform(0, 300, (1, n, 64, 64)).astype(np.float32)) for n in (9, 10)]
    lines = torch.arange(64) + 0.5
    with torch.no_grad():
        for a, b in zip(model(*args, lines, lines), clone(*args, lines, lines), strict=True):
            torch.testing.assert_close(a, b, atol=0, rtol=0)


def test_cost_and_size_are_within_bounds(model: Miso) -> None:
    core, halo = export.CORE, export.HALO
    assert halo >= export.REACH
    assert core % export.STRIDE == halo % export.STRIDE == 0
    assert flops_per_pixel(Configuration(), core + 2 * halo, core) < 0.4e6
    assert model.described()["parameters"] < 10_000_000


def test_onnx_is_the_same_model(model: Miso, inputs: tuple[np.ndarray, np.ndarray], tmp_path: Path) -> None:
    quantiles = np.tile([0.0, 1.0], (19, 1))
    contract = export.make_contract("test", "1", quantiles, 0.4, {"trained_on": "nothing"}, {})
    path = tmp_path / "test.onnx"
    export.export(model, contract, path)
    agreement = export.compare(model, path, *inputs, sizes=(64, 96, 160))
    assert agreement.cases >= 60
    assert agreement.difference < 1e-4
    session = onnxruntime.InferenceSession(str(path))
    assert Contract.from_json(session.get_modelmeta().custom_metadata_map[METADATA_KEY]) == contract
    assert [i.name for i in session.get_inputs()] == ["satellite", "covariates", "query_rows", "query_cols"]
    assert [o.name for o in session.get_outputs()] == ["nsp", "order"]
    assert path.stat().st_size < 12e6
    names = {p.name for p in tmp_path.iterdir()}
    assert names == {"test.onnx"}  # no external data


def test_order_loss_is_that_of_the_probabilities(model: Miso) -> None:
    logits = torch.randn(2, 8, 5, 4)
    fresh = Miso(dataclasses.replace(Configuration(), satellite=(4, 4, 4, 4), covariates=(4, 4, 4, 4), query=4, head=4))
    nsp, order = fresh.probabilities(logits)
    torch.testing.assert_close(losses.order_log_probabilities(logits).exp(), order, atol=1e-6, rtol=1e-5)
    labels = torch.randint(0, 2, (2, 5, 4), dtype=torch.uint8)
    expected = torch.nn.functional.binary_cross_entropy(nsp[:, 1], labels.float())
    torch.testing.assert_close(losses.nsp_loss(logits, labels), expected)
    labels[0] = 255
    expected = torch.nn.functional.binary_cross_entropy(nsp[1:, 1], labels[1:].float())
    torch.testing.assert_close(losses.nsp_loss(logits, labels), expected)


def test_info_nce_prefers_matching_rows() -> None:
    vectors = torch.nn.functional.normalize(torch.randn(6, 16), dim=1)
    usable = torch.ones(6, dtype=torch.bool)
    assert losses.info_nce(vectors, vectors, usable) < losses.info_nce(vectors, vectors.roll(1, 0), usable)
    usable[1:] = False
    assert losses.info_nce(vectors, vectors, usable) == 0


def test_mirroring_is_its_own_inverse(inputs: tuple[np.ndarray, np.ndarray]) -> None:
    satellite, covariates = (a.copy() for a in inputs)
    data.mirror(satellite, covariates)
    assert covariates[0, 100, 0] == pytest.approx(360 - inputs[1][0, 100, -1], abs=1e-3)
    data.mirror(satellite, covariates)
    np.testing.assert_array_equal(satellite, inputs[0])
    np.testing.assert_allclose(covariates, inputs[1], atol=1e-3)


def test_batches_are_a_function_of_the_seed() -> None:
    rng = np.random.default_rng(0)
    tile = data.Tile(
        rng.integers(1, 4000, (9, 96, 96)).astype(np.uint16),
        rng.normal(0, 1, (10, 96, 96)).astype(np.float32),
        rng.integers(0, 2, (96, 96)).astype(np.uint8),
        rng.integers(0, 7, (96, 96)).astype(np.uint8),
        np.array([0.0, 0.0]),
    )
    first, second = (data.make_batch(np.random.default_rng(5), [tile], 6, 64, 10, data.Spoiling()) for _ in range(2))
    np.testing.assert_array_equal(first.covariates, second.covariates)
    assert first.nsp.shape == (6, 10, 10)
    assert np.isfinite(tile.covariates).all()  # the tile itself is never spoilt
    for k in range(6):
        assert np.isnan(first.satellite[k]).all() != first.has_satellite[k]


def test_scores_of_known_cases() -> None:
    labels = np.array([0, 0, 1, 1], bool)
    perfect = evaluate.binary_scores(labels, np.array([0.0, 0.1, 0.9, 1.0]))
    assert perfect["roc_auc"] == 1
    assert evaluate.binary_scores(labels, np.full(4, 0.5))["brier"] == pytest.approx(0.25)
    rng = np.random.default_rng(0)
    probability = rng.uniform(0, 1, 40_000)
    drawn = rng.uniform(0, 1, 40_000) < probability
    assert evaluate.expected_calibration_error(drawn, probability) < 0.02
    assert evaluate.expected_calibration_error(drawn, np.sqrt(probability)) > 0.1
    assert evaluate.balanced_threshold(drawn, probability) == pytest.approx(0.5, abs=0.05)

"""The network: missing inputs, reach, what it must not depend on; export; losses; calibration scores."""

from __future__ import annotations

import dataclasses
import hashlib
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from miso_qgis.engine.contract import METADATA_KEY, Contract
from miso_qgis.training import data, evaluate, export, losses
from miso_qgis.training.architecture import Configuration, Miso, build, configuration_from, flops_per_pixel

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


def test_one_query_sees_more_than_a_kilometre(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    """Width of the square whose pixels change the answer at one point, at 10 m a pixel, by gradients."""
    widths = {}
    for name, index in (("satellite", 0), ("covariates", 1)):
        arrays = [torch.from_numpy(a)[None] for a in inputs]
        arrays[index].requires_grad_()
        at = torch.tensor([128.3])
        logits, _ = model.logits(*arrays, at, at)
        logits.sum().backward()
        touched = arrays[index].grad[0].nan_to_num().abs().sum(0) > 0  # type: ignore[index]
        widths[name] = [10 * int(np.ptp(np.nonzero(touched.any(axis).numpy())[0]) + 1) for axis in (0, 1)]
    assert min(widths["satellite"]) >= 1000
    assert min(widths["covariates"]) >= 1600
    assert max(widths["covariates"]) <= 10 * (2 * export.REACH + 1)


def test_scattered_points_get_what_the_lattice_gets(model: Miso, inputs: tuple[np.ndarray, np.ndarray]) -> None:
    """Each crop at its own points: on and off the pixel centres, on the window's edge and beyond it."""
    rng = np.random.default_rng(7)
    satellite = torch.from_numpy(np.stack([inputs[0], inputs[0][:, ::-1].copy(), np.full_like(inputs[0], np.nan)]))
    covariates = torch.from_numpy(np.stack([inputs[1]] * 3))
    edges = [0.0, 0.5, 1.0, 8.0, 127.5, SIZE - 0.5, SIZE, SIZE + 3.0]
    chosen = np.stack(
        [
            np.concatenate([np.stack([edges, rng.permutation(edges)], 1), rng.uniform(0, SIZE, (40, 2))])
            for _ in range(3)
        ]
    )
    points = torch.from_numpy(chosen.astype(np.float32))
    with torch.no_grad():
        found, pooled = model.logits_at(satellite, covariates, points)
        assert found.shape == (3, 8, 48)
        for image in range(3):
            one = (satellite[image : image + 1], covariates[image : image + 1])
            lattice, _ = model.logits(*one, points[image, :, 0], points[image, :, 1])
            torch.testing.assert_close(found[image], lattice[0].diagonal(dim1=1, dim2=2), atol=1e-5, rtol=0)
        rows, cols = torch.tensor([60.5, 100.25]), torch.tensor([31.5, 77.75, 9.0])
        _, expected = model.logits(satellite, covariates, rows, cols)
        crossed = torch.cartesian_prod(rows, cols).expand(3, -1, -1)
        _, pooled = model.logits_at(satellite, covariates, crossed)
    for name in expected:
        torch.testing.assert_close(pooled[name], expected[name], atol=1e-5, rtol=1e-5)


def test_windows_of_one_coarse_cell_can_be_asked(model: Miso) -> None:
    rng = np.random.default_rng(2)
    args = [torch.from_numpy(rng.uniform(1, 30, (1, n, 16, 16)).astype(np.float32)) for n in (9, 10)]
    points = torch.tensor([[[0.0, 0.0], [7.3, 12.1], [15.5, 16.0]]])
    with torch.no_grad():
        found, _ = model.logits_at(*args, points)
        lattice, _ = model.logits(*args, points[0, :, 0], points[0, :, 1])
    torch.testing.assert_close(found[0], lattice[0].diagonal(dim1=1, dim2=2), atol=1e-5, rtol=0)


def test_scattered_points_train_as_the_lattice_does(inputs: tuple[np.ndarray, np.ndarray]) -> None:
    """The same gradient reaches every weight that a prediction uses, whichever way the points are asked."""
    torch.manual_seed(3)
    model = build(Configuration()).eval()
    arrays = [torch.from_numpy(a[:, :64, :96])[None] for a in inputs]
    rows, cols = torch.tensor([3.2, 40.5, 63.9]), torch.tensor([10.0, 95.5])
    gradients = []
    for points in (None, torch.cartesian_prod(rows, cols)[None]):
        model.zero_grad()
        if points is None:
            logits, pooled = model.logits(*arrays, rows, cols)
        else:
            logits, pooled = model.logits_at(*arrays, points)
        loss = (logits.flatten(2) * torch.arange(6.0)).sum() + pooled["visual"].square().sum()
        loss.backward()
        gradients.append({name: p.grad.clone() for name, p in model.named_parameters() if p.grad is not None})
    assert gradients[0].keys() == gradients[1].keys()
    assert {name.split(".")[0] for name in gradients[0]} == {"field", "head"}
    for name, value in gradients[0].items():
        assert value.abs().max() > 0
        torch.testing.assert_close(gradients[1][name], value, atol=1e-4, rtol=1e-3)


def test_weights_of_earlier_versions_still_mean_the_same() -> None:
    """Names and shapes of the state dict, and scores from weights made by a formula, as the first version gave them."""
    model = build(Configuration()).eval()
    layout = sorted((name, tuple(value.shape)) for name, value in model.state_dict().items())
    digest = hashlib.sha256(repr(layout).encode()).hexdigest()
    assert digest == "b68583484e7633e97af7d6d594bc07f3c866133ef35b3b7b2ad920b8318c337d"
    with torch.no_grad():
        for number, (name, value) in enumerate(sorted(model.state_dict().items())):
            if not value.is_floating_point():
                continue
            wave = torch.sin(torch.arange(value.numel(), dtype=torch.float64) * (0.7 + 0.01 * number))
            wave = wave.reshape(value.shape).float()
            if name.endswith("running_var"):
                value.copy_(1 + 0.3 * wave)
            elif value.ndim > 1 and not name.startswith("field.satellite_input"):
                value.copy_(wave * (2.0 / value[0].numel()) ** 0.5)
            elif name.endswith("norm.weight") or ".1.weight" in name:
                value.copy_(1 + 0.2 * wave)
            elif value.ndim == 1:
                value.copy_(0.1 * wave)
    row, col = torch.meshgrid(torch.arange(64.0), torch.arange(96.0), indexing="ij")
    wave = torch.sin(row / 9) * torch.cos(col / 13)
    satellite = torch.stack([900 + 150 * i + 300 * wave for i in range(9)])
    satellite[:, 10:20, 30:50] = torch.nan
    middle = torch.tensor([180.0, 300, 0, 8, 40, 9, 0, 350, 45, -24])
    swing = torch.tensor([150.0, 200, 0.002, 5, 30, 2, 2, 10, 3, 1])
    covariates = middle[:, None, None] + swing[:, None, None] * wave
    covariates[0, 40:50] = torch.nan
    points = torch.tensor([[[3.25, 40.0], [40.5, 90.75]]])
    with torch.no_grad():
        found, _ = model.logits_at(satellite[None], covariates[None], points)
    expected = [
        [0.65419, 0.40171, -0.41877, -0.58906, -0.33677, 0.22099, 0.75189, 0.30829],
        [0.72598, 0.65069, -0.23696, -0.65285, -0.58356, 0.03341, 0.80763, 0.55264],
    ]
    torch.testing.assert_close(found[0].T, torch.tensor(expected), atol=2e-4, rtol=0)


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


def test_place_trains_the_encoders_but_changes_no_prediction(inputs: tuple[np.ndarray, np.ndarray]) -> None:
    """Shuffled coordinates leave predictions and modalities alone; the loss on the place reaches both encoders."""
    torch.manual_seed(4)
    model = build(Configuration()).eval()
    satellite = torch.from_numpy(np.stack([inputs[0][:, :64, k : k + 64] for k in (0, 64, 128)]))
    covariates = torch.from_numpy(np.stack([inputs[1][:, :64, k : k + 64] for k in (0, 64, 128)]))
    points = torch.rand(3, 5, 2) * 64
    xy = torch.tensor([[250005.0, 1650005.0], [-300000.0, 900000.0], [700000.0, 1200000.0]])
    logits, pooled = model.logits_at(satellite, covariates, points)
    again, _ = model.logits_at(satellite, covariates, points)
    here, there = model.embeddings(pooled, xy), model.embeddings(pooled, xy[[2, 0, 1]])
    torch.testing.assert_close(logits, again, atol=0, rtol=0)
    for name in ("satellite", "covariates", "visual"):
        torch.testing.assert_close(here[name], there[name], atol=0, rtol=0)
        torch.testing.assert_close(here[name].norm(dim=1), torch.ones(3))
    torch.testing.assert_close(here["geo"][[2, 0, 1]], there["geo"])
    assert (here["geo"] - there["geo"]).abs().max() > 0.01
    losses.info_nce(here["visual"], here["geo"], torch.ones(3, dtype=torch.bool)).backward()
    for part in (model.field.satellite, model.field.covariates, model.field.position, model.geo):
        assert all(p.grad is not None and p.grad.abs().max() > 0 for p in part.parameters() if p.ndim > 1)
    assert all(p.grad is None for p in model.head.parameters())


def test_configurations_survive_json() -> None:
    changed = dataclasses.replace(Configuration(), query=32)
    values = {k: list(v) if isinstance(v, tuple) else v for k, v in dataclasses.asdict(changed).items()}
    assert configuration_from(values) == changed
    assert configuration_from({}) == Configuration()
    with pytest.raises(ValueError, match="no configuration 'fsat'"):
        configuration_from({"name": "fsat"})


def test_operations_are_counted_right() -> None:
    """The formula against torch's own count of a whole window."""
    with torch.device("meta"):
        model = build(Configuration()).eval()
        arrays = torch.empty(1, 9, 192, 192), torch.empty(1, 10, 192, 192)
        lines = torch.arange(64.0)
        with FlopCounterMode(display=False) as counter, torch.no_grad():
            model(*arrays, lines, lines)
    assert counter.get_total_flops() / 64**2 == pytest.approx(flops_per_pixel(Configuration(), 192, 64), rel=0.001)


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

"""Fitting on points: the same seed gives the same weights, a stopped fit goes on to the same result, what is left out
is not seen; and the settings of the fit on simulated tiles."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import numpy as np
import pytest
import torch

from miso_qgis.training import export, fit
from miso_qgis.training.architecture import Configuration, Miso
from miso_qgis.training.data import Tile
from miso_qgis.training.observations.dataset import Dataset, Observations
from miso_qgis.training.points import fitting as points
from miso_qgis.training.points import starting
from miso_qgis.training.points.network import PixelBranch, PointModel

TINY = dataclasses.replace(points.QUICK_POINTS, steps=12, validate_every=4, bf16=False, warm_up=2, device="cpu")
SIZE = 80


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    """Six tiles on which permafrost follows the elevation of the pixel, with some wrong labels."""
    rng = np.random.default_rng(3)
    tiles, found = [], []
    for index in range(6):
        ramp = np.linspace(0, 1, SIZE, dtype=np.float32)
        height = 300 + 200 * np.abs(ramp[:, None] - rng.random()) + 100 * ramp[None, :] * rng.random()
        covariates = np.tile(np.float32([180, 0, 0, 5, 10, 8, 0, 300, 40, -20])[:, None, None], (1, SIZE, SIZE))
        covariates[1] = height + rng.normal(0, 1, height.shape)
        satellite = rng.integers(200, 3000, (9, SIZE, SIZE)).astype(np.uint16)
        nothing = np.full((SIZE, SIZE), 255, np.uint8)
        tiles.append(
            Tile(satellite, covariates.astype(np.float32), nothing, nothing, np.array([3e5 + 1e4 * index, 1.6e6]))
        )
        position = rng.uniform(1, SIZE - 1, (60, 2))
        row, col = position.astype(int).T
        present = (height[row, col] > 350) ^ (rng.random(60) < 0.03)
        found.append((position, present, np.full(60, index)))
    position, present, tile = (np.concatenate(parts) for parts in zip(*found, strict=True))
    x = np.array([tiles[t].xy[0] for t in tile]) + position[:, 1] * 10
    y = np.array([tiles[t].xy[1] for t in tile]) - position[:, 0] * 10
    row, col = position.astype(np.float32).T

    def of(labels: np.ndarray) -> Observations:
        return Observations(x, y, labels.astype(np.uint8), tile.astype(np.int32), row, col)

    return Dataset(tiles, {"nsp": of(present), "order": of(np.where(present, 2, 4))})


def parts(dataset: Dataset) -> list[dict[str, np.ndarray]]:
    """Training, validation and test points: tiles 0 to 3, 4, and 5."""
    edges = ((0, 4), (4, 5), (5, 6))
    return [
        {t: np.flatnonzero((o.tile >= low) & (o.tile < high)) for t, o in dataset.observations.items()}
        for low, high in edges
    ]


def same(one: torch.nn.Module, other: torch.nn.Module) -> bool:
    return all(torch.equal(a, b) for a, b in zip(one.state_dict().values(), other.state_dict().values(), strict=True))


def test_same_seed_same_weights_and_a_stopped_fit_goes_on(dataset: Dataset, tmp_path: Path) -> None:
    training, validation, _ = parts(dataset)
    settings = dataclasses.replace(TINY, ensemble=2)
    straight = fit.fit_observations(dataset, training, validation, settings, None, lambda text: None)

    class StopError(Exception):
        pass

    for times in (1, 3):  # in the first network, and in the second

        def stop(text: str, seen: list[str] = [], times: int = times) -> None:  # noqa: B006
            seen.append(text)
            if sum("validation" in t for t in seen) > times:
                raise StopError

        with pytest.raises(StopError):
            fit.fit_observations(dataset, training, validation, settings, tmp_path, stop)
    told: list[str] = []
    resumed = fit.fit_observations(dataset, training, validation, settings, tmp_path, told.append)
    assert told[0].startswith("resumed network 2 at step")
    assert same(straight, resumed)
    assert (tmp_path / "curve.png").read_bytes().startswith(b"\x89PNG")
    rows = (tmp_path / "curve.csv").read_text().splitlines()
    assert rows[0].startswith("member,step,train_nsp")
    assert [row.split(",")[:2] for row in rows[1:]] == [[m, s] for m in "12" for s in ("4", "8", "12")]
    other = fit.fit_observations(
        dataset, training, validation, dataclasses.replace(settings, seed=2), tmp_path, lambda text: None
    )
    assert not same(straight, other)


def test_unlucky_validation_points_do_not_choose_an_unfinished_network(dataset: Dataset, tmp_path: Path) -> None:
    """Validation labels turned round: what has learnt least does best on them, and the fit would end with it."""
    training, validation, _ = parts(dataset)
    nsp = dataset.observations["nsp"]
    turned = nsp.label.copy()
    turned[validation["nsp"]] = 1 - turned[validation["nsp"]]
    unlucky = Dataset(dataset.tiles, {"nsp": dataclasses.replace(nsp, label=turned)})
    only = {"nsp": training["nsp"]}, {"nsp": validation["nsp"]}
    settings = dataclasses.replace(TINY, steps=60, validate_every=5, patience=2, averaging=0.5)
    fit.fit_observations(unlucky, *only, settings, tmp_path, lambda text: None)
    rows = [[float(v) for v in row.split(",")] for row in (tmp_path / "curve.csv").read_text().splitlines()[1:]]
    looks = {int(row[1]): row[4] for row in rows}
    assert min(looks, key=looks.__getitem__) < 30  # the premise
    kept = torch.load(tmp_path / "checkpoint.pt", weights_only=True)["member 0"]["best"]
    assert kept == pytest.approx(min(loss for step, loss in looks.items() if step >= 30), abs=1e-4)
    assert 40 <= max(looks) < 60  # patience counts from the middle on


def test_a_fit_learns_and_answers_in_the_order_asked(dataset: Dataset) -> None:
    training, validation, test = parts(dataset)
    settings = dataclasses.replace(TINY, steps=80, validate_every=20, learning_rate=5e-3, crop=64, threads=1)
    model = fit.fit_observations(dataset, training, validation, settings, None, lambda text: None)
    p = fit.predict_observations(model, dataset, "nsp", test["nsp"], settings)
    assert p.shape == (60, 2)
    assert p.dtype == np.float32
    np.testing.assert_allclose(p.sum(axis=1), 1, atol=1e-5)
    labels = dataset.observations["nsp"].label[test["nsp"]]
    loss = -np.log(np.clip(p[np.arange(60), labels], 1e-7, 1)).mean()
    share = labels.mean()
    # Below what the share of permafrost alone gives (0.39 against 0.48 when written, give or take 0.02).
    assert loss < -(share * np.log(share) + (1 - share) * np.log(1 - share)) - 0.05
    shuffled = test["nsp"][::-1]
    np.testing.assert_allclose(fit.predict_observations(model, dataset, "nsp", shuffled, settings), p[::-1], atol=1e-5)
    orders = fit.predict_observations(model, dataset, "order", test["order"], settings)
    assert orders.shape == (60, 7)
    assert (orders[:, 2] >= p[:, 1] - 1e-5).all()


def test_one_task_and_no_validation_points_are_enough(dataset: Dataset) -> None:
    training, _, test = parts(dataset)
    settings = dataclasses.replace(TINY, steps=4, validate_every=2, label_smoothing=0.1)
    model = fit.fit_observations(dataset, {"order": training["order"]}, {}, settings, None, lambda text: None)
    assert np.isfinite(fit.predict_observations(model, dataset, "order", test["order"], settings)).all()
    assert float(model.nsp_slope) == 1.0
    with pytest.raises(ValueError, match="no training point"):
        fit.fit_observations(dataset, {}, {}, settings)


def test_a_modality_left_out_changes_nothing(dataset: Dataset) -> None:
    training, validation, test = parts(dataset)
    settings = dataclasses.replace(TINY, steps=4, validate_every=4, modalities=("terrain",))
    model = fit.fit_observations(dataset, training, validation, settings, None, lambda text: None)
    tile = dataset.tiles[5]
    inputs = [torch.from_numpy(a.astype(np.float32))[None] for a in (tile.satellite, tile.covariates)]
    lines = torch.arange(4.5, SIZE, 8)
    with torch.no_grad():
        before = model(*inputs, lines, lines)[0]
        warmer = inputs[1].clone()
        warmer[:, 7:] += 10
        assert torch.equal(before, model(inputs[0] * 0.5, warmer, lines, lines)[0])
        higher = inputs[1].clone()
        higher[:, 1] *= 1.5
        assert not torch.equal(before, model(inputs[0], higher, lines, lines)[0])
    assert test


def test_lattice_and_points_agree_with_the_pixel_branch_and_several_networks() -> None:
    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    branches = [PixelBranch(4, 16) for _ in range(2)]
    for branch in branches:
        branch.set_quantiles(torch.from_numpy(rng.uniform(0, 300, (500, 19))))
        torch.nn.init.normal_(branch.last.weight)
    model = PointModel([Miso(TINY.configuration) for _ in range(2)], branches).eval()
    satellite = torch.from_numpy(rng.uniform(0, 300, (2, 9, 64, 64)).astype(np.float32))
    covariates = torch.from_numpy(rng.uniform(0, 300, (2, 10, 64, 64)).astype(np.float32))
    satellite[:, :, 10:20] = float("nan")
    covariates[0, 3] = float("nan")
    rows, cols = torch.tensor([0.5, 13.2, 40.0, 63.9]), torch.tensor([5.5, 31.7, 63.5])
    points_ = torch.stack([v.flatten() for v in torch.meshgrid(rows, cols, indexing="ij")], dim=1)
    with torch.no_grad():
        lattice, _ = model.logits(satellite, covariates, rows, cols)
        scattered, _ = model.logits_at(satellite, covariates, points_[None].repeat(2, 1, 1))
        plain = (model.members[0].logits(satellite, covariates, rows, cols)[0]) - lattice
    torch.testing.assert_close(scattered, lattice.flatten(2), atol=1e-5, rtol=1e-5)
    assert float(plain.abs().max()) > 0.01
    assert torch.isfinite(lattice).all()


def test_a_model_file_gives_the_weights_it_was_made_from(dataset: Dataset, tmp_path: Path) -> None:
    torch.manual_seed(1)
    model = Miso()
    for module in model.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.2)  # type: ignore[union-attr]
            module.running_var.uniform_(0.5, 1.5)  # type: ignore[union-attr]
    model.nsp_slope.fill_(0.8)
    model.eval()
    contract = export.make_contract("m", "1", np.tile([0.0, 1.0], (19, 1)), 0.5, {}, {})
    export.export(model, contract, tmp_path / "m.onnx")
    started = starting.load_start(str(tmp_path / "m.onnx"), Configuration(), dataset.tiles, tmp_path).eval()
    inputs = [
        torch.from_numpy(a[:, :64, :64].astype(np.float32))[None]
        for a in (dataset.tiles[0].satellite, dataset.tiles[0].covariates)
    ]
    lines = torch.arange(4.5, 64, 8)
    with torch.no_grad():
        for a, b in zip(model(*inputs, lines, lines), started(*inputs, lines, lines), strict=True):
            torch.testing.assert_close(a, b, atol=1e-4, rtol=1e-3)
    with pytest.raises(Exception, match="not a model of the architecture"):
        starting.load_start(str(tmp_path / "m.onnx"), TINY.configuration, dataset.tiles, tmp_path)


def test_old_checkpoints_lack_new_settings() -> None:
    whole = json.loads(json.dumps(dataclasses.asdict(fit.Settings())))
    old = {k: v for k, v in whole.items() if k not in ("keep_best", "threads")}
    assert fit._same_settings(json.dumps(old), json.dumps(whole))
    assert not fit._same_settings(json.dumps({**old, "seed": 3}), json.dumps(whole))

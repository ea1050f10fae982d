"""The published architecture: its size, its parts against independent computations, its checkpoints, a run for real."""

from __future__ import annotations

import dataclasses
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from miso_qgis.engine.contract import COVARIATE_BANDS
from miso_qgis.training import losses
from miso_qgis.training.architecture import (
    Configuration,
    Miso,
    PublishedConfiguration,
    PublishedMiso,
    build,
    configuration_from,
    flops_per_pixel,
    published_flops,
    start_from_satlas,
)
from miso_qgis.training.architecture.geo import GridCellEncoder
from miso_qgis.training.architecture.published_inputs import PublishedCovariates, PublishedSatellite
from miso_qgis.training.architecture.query import LocalImplicit
from miso_qgis.training.architecture.satlas import PREFIX
from miso_qgis.training.architecture.swin import swin_module
from miso_qgis.version import PLUGIN_ROOT

SMALL = 64
BAND = {name: i for i, name in enumerate(COVARIATE_BANDS)}


@pytest.fixture(scope="module")
def model() -> PublishedMiso:
    """The whole model with random weights."""
    torch.manual_seed(0)
    built = build(PublishedConfiguration())
    assert isinstance(built, PublishedMiso)
    return built.eval()


@pytest.fixture(scope="module")
def skeleton() -> PublishedMiso:
    """The whole model without storage, for what is a matter of names, shapes and counts."""
    with torch.device("meta"):
        return PublishedMiso().eval()


def crops(count: int, size: int, seed: int = 0) -> tuple[Tensor, Tensor]:
    rng = np.random.default_rng(seed)
    satellite = rng.uniform(100, 4000, (count, 9, size, size)).astype(np.float32)
    low = np.array([0, 200, -0.01, 0, 0, 3, -5, 200, 20, -35], np.float32)[:, None, None]
    high = np.array([360, 400, 0.01, 30, 500, 15, 5, 600, 60, -15], np.float32)[:, None, None]
    covariates = rng.uniform(low, high, (count, 10, size, size)).astype(np.float32)
    return torch.from_numpy(satellite), torch.from_numpy(covariates)


def weights(module: torch.nn.Module) -> int:
    return sum(p.numel() for p in module.parameters())


def test_it_has_the_published_size(skeleton: PublishedMiso) -> None:
    assert weights(skeleton) == pytest.approx(212e6, rel=0.01)
    assert weights(skeleton) == 210_947_860
    parts = {name: weights(part) for name, part in skeleton.named_children()}
    assert parts["satellite"] == 86_916_088
    assert parts["covariates"] == 86_778_616
    assert parts["satellite_query"] == parts["covariate_query"] == 10_611_712
    assert parts["satellite_mapper"] == parts["covariate_mapper"] == parts["visual_mapper"] == 2_101_248
    assert parts["head"] == 1_578_504
    assert skeleton.described()["parameters"] == 202_800_396
    hidden = [
        [m.out_features for m in level.mlp if isinstance(m, torch.nn.Linear)]
        for level in skeleton.satellite_query.levels
    ]
    assert hidden == [[256, 512, 1024], [256, 512, 1024], [512, 1024, 1024], [1024, 1024, 1024]]


def test_maps_lie_at_four_scales(skeleton: PublishedMiso) -> None:
    with torch.device("meta"), torch.no_grad():
        seen, known = skeleton.encode(torch.empty(1, 9, 250, 250), torch.empty(1, 10, 250, 250))
    shapes = [(1, 64, 64, 128), (1, 32, 32, 256), (1, 16, 16, 512), (1, 8, 8, 1024)]
    assert [tuple(m.shape) for m in seen] == [tuple(m.shape) for m in known] == shapes


def test_encoders_are_the_library_s(skeleton: PublishedMiso) -> None:
    """Names and shapes of torchvision's own models, but for the first convolution and Swin-B's window."""
    library = swin_module()
    with torch.device("meta"):
        pairs = (skeleton.satellite, library.swin_v2_b()), (skeleton.covariates, library.swin_b())
    for ours, theirs in pairs:
        shapes = {n: tuple(v.shape) for n, v in theirs.state_dict().items() if n.startswith("features")}
        found = {n: tuple(v.shape) for n, v in ours.state_dict().items()}
        assert found.keys() == shapes.keys()
        differing = {n for n in shapes if found[n] != shapes[n] and "relative_position" not in n}
        assert differing == {"features.0.0.weight"}
        windows = {block.attn.window_size[0] for stage in ours.features[1::2] for block in stage}
        assert windows == {8}


def test_cost_is_what_was_measured_of_the_authors_code() -> None:
    """83 GFLOP per crop and 151 MFLOP per point, of which 16 are the geo branch, which no prediction needs."""
    encoders, point = published_flops(PublishedConfiguration(), 250)
    assert encoders == pytest.approx(83e9, rel=0.03)
    assert point == pytest.approx(135e6, rel=0.01)
    whole = flops_per_pixel(PublishedConfiguration(), 250, 250)
    assert whole == pytest.approx(encoders / 250**2 + point)
    assert whole > 300 * flops_per_pixel(Configuration(), 704, 512)


def test_run_for_real(
    model: PublishedMiso, record_property: Callable[[str, object], None], capsys: pytest.CaptureFixture[str]
) -> None:
    """Forward, loss, backward and 1,000 query points on a 250 px crop, in the paper's configuration."""
    satellite, covariates = crops(1, 250)
    covariates[0, BAND["aspct_4"], :40, :40] = torch.nan
    points = torch.rand(1, 1000, 2, generator=torch.Generator().manual_seed(1)) * 250
    nsp = (points[..., 0] > 125).to(torch.uint8)
    order = (points[..., 1] // 50).to(torch.uint8)
    xy = torch.tensor([[250005.0, 1650005.0]])
    model.train()
    start = time.perf_counter()
    logits, pooled = model.logits_at(satellite, covariates, points)
    forward = time.perf_counter() - start
    embedded = model.embeddings(pooled, xy)
    loss = losses.nsp_loss(logits[..., None], nsp[..., None]) + losses.order_loss(logits[..., None], order[..., None])
    loss = loss - (embedded["visual"] * embedded["geo"]).sum() - (embedded["satellite"] * embedded["covariates"]).sum()
    loss.backward()
    whole = time.perf_counter() - start
    model.eval()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**3 if sys.platform == "darwin" else 1024**2)
    with capsys.disabled():
        print(f" [published: forward {forward:.1f} s, with backward {whole:.1f} s, peak {peak:.2f} GiB] ", end="")
    record_property("seconds", round(whole, 1))
    record_property("peak_gib", round(peak, 2))
    assert logits.shape == (1, 8, 1000)
    assert torch.isfinite(logits).all()
    unused = {name.split(".")[0] for name, p in model.named_parameters() if p.grad is None}
    assert unused == {"geo_head"}
    assert all(torch.isfinite(p.grad).all() for p in model.parameters() if p.grad is not None)
    assert all(p.grad.abs().max() > 0 for p in model.satellite.features[0].parameters() if p.grad is not None)
    model.zero_grad()


def test_lattice_and_points_agree_whatever_the_chunks(model: PublishedMiso) -> None:
    satellite, covariates = crops(2, SMALL)
    rows, cols = torch.tensor([0.0, 0.5, 13.3, 40.0, 63.9]), torch.tensor([0.0, 7.75, 32.0, 64.0])
    crossed = torch.cartesian_prod(rows, cols)
    with torch.no_grad():
        lattice, pooled = model.logits(satellite, covariates, rows, cols)
        assert lattice.shape == (2, 8, 5, 4)
        # Each crop in its own order of points: nothing may be shared between crops or depend on neighbours in a chunk.
        turn = torch.stack([torch.randperm(20, generator=torch.Generator().manual_seed(k)) for k in (0, 1)])
        kept = model.configuration
        model.configuration = dataclasses.replace(kept, chunk=6)
        scattered, other = model.logits_at(satellite, covariates, crossed[turn])
        model.configuration = kept
    for image in range(2):
        torch.testing.assert_close(scattered[image], lattice[image].flatten(1)[:, turn[image]], atol=1e-5, rtol=0)
    for name in pooled:
        torch.testing.assert_close(other[name], pooled[name], atol=1e-4, rtol=0)
    assert lattice.flatten(2).std(2).min() > 1e-4


def test_any_input_may_be_missing(model: PublishedMiso) -> None:
    cases: list[tuple[list[int], list[int]]] = [([], []), (list(range(9)), []), ([], list(range(10)))]
    cases += [(list(range(9)), list(range(10))), ([], list(range(7))), ([], [7, 8, 9]), ([3], [])]
    cases += [([], [band]) for band in range(10)]
    satellite, covariates = (a.repeat(len(cases) + 1, 1, 1, 1) for a in crops(1, 32))
    for image, (seen, known) in enumerate(cases):
        satellite[image, seen] = torch.nan
        covariates[image, known] = torch.nan
    satellite[-1, :, 5:20, 3:9] = torch.nan
    covariates[-1, 1, 10:] = torch.nan
    points = torch.tensor([[3.0, 4.0], [20.0, 30.5]]).expand(len(cases) + 1, -1, -1)
    with torch.no_grad():
        logits, pooled = model.logits_at(satellite, covariates, points)
        embedded = model.embeddings(pooled, torch.zeros(len(cases) + 1, 2))
        nsp, order = model.probabilities(logits)
    assert all(torch.isfinite(value).all() for value in (logits, *embedded.values()))
    assert all((logits[k] - logits[0]).abs().max() > 1e-6 for k in range(1, len(cases) + 1))
    torch.testing.assert_close(nsp.sum(1), torch.ones_like(nsp[:, 0]))
    torch.testing.assert_close(order.sum(1), torch.ones_like(order[:, 0]))


def test_place_trains_the_encoders_but_changes_no_prediction(model: PublishedMiso) -> None:
    satellite, covariates = crops(3, 32)
    points = torch.tensor([[[16.0, 16.0]]]).expand(3, 1, 2)
    xy = torch.tensor([[250005.0, 1650005.0], [-300000.0, 900000.0], [700000.0, 1200000.0]])
    with torch.no_grad():
        kept = [p.clone() for p in model.geo.parameters()]
        for parameter in model.geo.parameters():
            parameter.add_(1.0)
        again, _ = model.logits_at(satellite, covariates, points)
        for parameter, value in zip(model.geo.parameters(), kept, strict=True):
            parameter.copy_(value)
    logits, pooled = model.logits_at(satellite, covariates, points)
    here, there = model.embeddings(pooled, xy), model.embeddings(pooled, xy[[2, 0, 1]])
    torch.testing.assert_close(again, logits, atol=0, rtol=0)
    for name in ("satellite", "covariates", "visual"):
        torch.testing.assert_close(here[name], there[name], atol=0, rtol=0)
    torch.testing.assert_close(here["geo"][[2, 0, 1]], there["geo"], atol=1e-5, rtol=0)
    assert (here["geo"] - there["geo"]).abs().max() > 1e-3
    losses.info_nce(here["visual"], here["geo"], torch.ones(3, dtype=torch.bool)).backward()
    for part in (model.satellite, model.covariates, model.geo):
        first = next(p for p in part.parameters() if p.ndim > 1)
        assert first.grad is not None
        assert first.grad.abs().max() > 0
    assert all(p.grad is None for p in model.head.parameters())
    model.zero_grad()


def test_the_geo_head_reads_the_place_alone(model: PublishedMiso) -> None:
    with torch.no_grad():
        scores = model.geo_logits(torch.tensor([[250005.0, 1650005.0], [-300000.0, 900000.0]]))
    assert scores.shape == (2, 8)
    assert (scores[0] - scores[1]).abs().max() > 1e-4


@torch.no_grad()
def test_liif_is_the_formula() -> None:
    """Point by point: the four nearest cells, the network on (cell, offset), areas of the opposite rectangles."""
    torch.manual_seed(5)
    layer = LocalImplicit(3, (7, 6), 4).double()
    height, width = 5, 4
    values = torch.randn(2, height, width, 3, dtype=torch.float64)
    shares = torch.cat([torch.rand(2, 30, 2), torch.tensor([[[0.0, 0.0], [1.0, 1.0], [0.1, 0.5]]] * 2)], 1).double()
    found = layer(values, shares)
    for image in range(2):
        for k, (a, b) in enumerate(shares[image]):
            row, col = float(a) * height, float(b) * width
            parts, areas = [], []
            for up in (-0.5, 0.5):
                for left in (-0.5, 0.5):
                    i = min(max(int(np.floor(row + up)), 0), height - 1)
                    j = min(max(int(np.floor(col + left)), 0), width - 1)
                    offset = torch.tensor([2 * (row - i - 0.5), 2 * (col - j - 0.5)]).double()
                    parts.append(layer.mlp(torch.cat([values[image, i, j], offset])))
                    # The centre opposite lies on the lattice of cells also where that cell is beyond the border.
                    opposite = np.floor(row - up) + 0.5, np.floor(col - left) + 0.5
                    areas.append(abs((row - opposite[0]) * (col - opposite[1])))
            assert sum(areas) == pytest.approx(1.0)
            blended = torch.stack([p * area for p, area in zip(parts, areas, strict=True)]).sum(0)
            torch.testing.assert_close(found[image, k], layer.norm(layer.linear(blended)), atol=1e-9, rtol=0)


@torch.no_grad()
def test_liif_is_continuous_and_keeps_rows_and_columns_apart() -> None:
    torch.manual_seed(6)
    layer = LocalImplicit(3, (16,), 4).double()
    values = torch.randn(1, 6, 6, 3, dtype=torch.float64)
    line = torch.linspace(0, 1, 4001, dtype=torch.float64)
    for points in (torch.stack([line, 0.37 + 0 * line], 1), torch.stack([0.37 + 0 * line, line], 1)):
        steps = layer(values, points[None]).diff(dim=1).abs().amax(2)[0]
        assert steps.max() < 20 * steps.median()  # no jump where the nearest cells change
    points = torch.rand(1, 20, 2, dtype=torch.float64)
    turned = LocalImplicit(3, (16,), 4).double()
    turned.load_state_dict(layer.state_dict())
    first = turned.mlp[0].weight
    first[:, -2:] = first[:, -2:].flip(1)
    same = turned(values.transpose(1, 2).contiguous(), points.flip(2))
    torch.testing.assert_close(same, layer(values, points), atol=1e-12, rtol=0)


@torch.no_grad()
def test_reflectance_is_scaled_as_published() -> None:
    scale = PublishedSatellite()
    scale.missing.fill_(-7.0)
    x = torch.zeros(1, 9, 32, 32)
    x[:, 0, 0, :3] = torch.tensor([78.0, 3318.0, 1698.0])
    x[:, 1, 0, :3] = torch.tensor([158.0, 3411.0, 1e6])
    x[:, 2, 0, :3] = torch.tensor([167.0, 3335.0, torch.nan])
    x[:, 8, 0, :3] = torch.tensor([0.0, 8160.0, 4080.0])
    y = scale(x, (32, 32))
    expected = [[0, 1, 0.5], [0, 1, 1], [0, 1, -7.0], [0, 1, 0.5]]
    torch.testing.assert_close(y[0, [0, 1, 2, 8], 0, :3], torch.tensor(expected), atol=1e-6, rtol=0)


@torch.no_grad()
def test_resizing_blends_no_value_with_a_gap() -> None:
    scale = PublishedSatellite()
    scale.missing.fill_(-7.0)
    x = torch.full((1, 9, 250, 250), 4080.0)
    x[:, :, :, 100:] = torch.nan
    y = scale(x, (256, 256))[0, 8]
    assert y.shape == (256, 256)
    assert set(np.round(np.unique(y.numpy()), 5)) == {-7.0, 0.5}
    assert int((y[0] > 0).sum()) == 102  # 100 of 250 columns


@torch.no_grad()
def test_covariates_are_bounded_and_aspect_is_a_direction() -> None:
    scale = PublishedCovariates()
    scale.missing.fill_(9.0)
    c = torch.zeros(1, 10, 32, 32)
    c[0, BAND["elevation"]] = 479.10
    c[0, BAND["sl_4"]] = 30.0
    c[0, BAND["aspct_4"], 0, :4] = torch.tensor([0.0, 90.0, 359.999, torch.nan])
    c[0, BAND["spi"], 1, :3] = torch.tensor([36.6e6, -2.33e6, torch.nan])
    c[0, BAND["ppt_annual"], 1, :2] = torch.tensor([1e9, torch.nan])
    y = scale(c, (32, 32))[0]
    assert y.shape == (11, 32, 32)
    torch.testing.assert_close(y[:2, 0, :4], torch.tensor([[2.0, 0, 2, 0], [0, 2.0, 0, 0]]), atol=1e-4, rtol=0)
    assert y[5, 0, 0] == 0  # the mean elevation
    assert y[3, 1, 2] == 9.0
    assert y[8, 1].tolist()[:2] == [5.0, 9.0]
    assert y[:, 1:].abs().max() <= 15.0


def test_grid_cells_are_space2vec_s() -> None:
    encoder = GridCellEncoder(8)
    corners = torch.tensor([[-2199995.0, 2400005.0], [1500005.0, 5.0], [-349995.0, 1200005.0]])
    cells = encoder.cells(corners).reshape(3, 2, 64, 2)
    radii = 0.0005 * (2 / 0.0005) ** (np.arange(64) / 63)
    for place, unit in zip(cells, ((-1, -1), (1, 1), (0, 0)), strict=True):
        for axis in range(2):
            angles = unit[axis] / radii
            np.testing.assert_allclose(place[axis, :, 0].numpy(), np.sin(angles), atol=2e-3)
            np.testing.assert_allclose(place[axis, :, 1].numpy(), np.cos(angles), atol=2e-3)
    assert encoder(corners).shape == (3, 8)


def test_configuration_survives_json() -> None:
    changed = dataclasses.replace(PublishedConfiguration(), chunk=64)
    again = configuration_from(json.loads(json.dumps(dataclasses.asdict(changed))))
    assert again == changed
    assert isinstance(build(Configuration()), Miso)


# --- SatlasPretrain ---------------------------------------------------------------------------------------------------


def checkpoint(bands: int = 9) -> dict[str, Tensor]:
    """A state dict in SatlasPretrain's layout: torchvision's Swin V2-B under the prefix beside a pyramid and a head.

    Every tensor holds one number of its own, without storage for more, but for the first convolution.
    """
    with torch.device("meta"):
        names = swin_module().swin_v2_b().state_dict()
    state = {}
    for number, (name, value) in enumerate(names.items()):
        fill = torch.tensor(number + 1, dtype=value.dtype)
        state[PREFIX + name] = fill.expand(value.shape)
    state[PREFIX + "features.0.0.weight"] = torch.randn(128, bands, 4, 4, generator=torch.Generator().manual_seed(9))
    state["backbone.fpn.inner_blocks.0.0.weight"] = torch.zeros(2, 2)
    state["upsample.layers.0.0.weight"] = torch.zeros(2, 2)
    state["heads.0.layers.0.0.weight"] = torch.zeros(2, 2)
    return state


@pytest.fixture
def fresh(model: PublishedMiso) -> Iterator[PublishedMiso]:
    """The model with its satellite encoder set to numbers that no checkpoint here holds, for the one test."""
    kept = {name: value.clone() for name, value in model.satellite.state_dict().items()}
    for value in model.satellite.state_dict().values():
        value.fill_(-5)
    yield model
    model.satellite.load_state_dict(kept)


@pytest.mark.parametrize(("bands", "taken"), [(9, 9), (3, 3), (11, 0)])
def test_the_satellite_encoder_starts_from_a_satlas_checkpoint(
    fresh: PublishedMiso, tmp_path: Path, bands: int, taken: int
) -> None:
    state = checkpoint(bands)
    torch.save(state, tmp_path / "satlas.pth")
    before = {name: float(value.detach().sum()) for name, value in fresh.covariates.named_parameters()}
    started = start_from_satlas(fresh, tmp_path / "satlas.pth")
    assert started.bands == taken
    assert started.tensors == len(fresh.satellite.state_dict())
    assert started.ignored == 3 + 4  # and the classifier's norm and linear layer
    for name, value in fresh.satellite.state_dict().items():
        given = state[PREFIX + name]
        if name == "features.0.0.weight":
            assert torch.equal(value[:, :taken], given[:, :taken])
            assert (value[:, taken:] == -5).all()
        else:
            assert torch.equal(value, given), name
    assert before == {name: float(value.detach().sum()) for name, value in fresh.covariates.named_parameters()}


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda s: s.pop(PREFIX + "features.5.17.mlp.3.bias"), r"1 missing \(features\.5\.17\.mlp\.3\.bias\)"),
        (lambda s: s.update({PREFIX + "features.9.weight": torch.zeros(1)}), r"1 unknown here \(features\.9\.weight\)"),
        (lambda s: s.update({PREFIX + "features.1.0.norm1.bias": torch.zeros(96)}), r"norm1\.bias \(96,\) instead"),
        (lambda s: s.update({PREFIX + "features.0.0.weight": torch.zeros(96, 9, 4, 4)}), r"\(96, 9, 4, 4\) instead of"),
        (lambda s: [s.pop(n) for n in list(s) if n.startswith(PREFIX)], r"Its names begin with backbone\.fpn"),
        (lambda s: s.update({"epoch": 3}), "plain dictionary of tensors"),
    ],
)  # fmt: skip
def test_another_file_is_refused_by_what_differs(
    fresh: PublishedMiso, tmp_path: Path, spoil: Callable[[dict[str, object]], object], message: str
) -> None:
    state = checkpoint()
    spoil(state)  # type: ignore[arg-type]
    torch.save(state, tmp_path / "other.pth")
    with pytest.raises(ValueError, match=message):
        start_from_satlas(fresh, tmp_path / "other.pth")
    assert all((value == -5).all() for value in fresh.satellite.state_dict().values())


@pytest.mark.parametrize("attempted", [False, True], ids=["fresh process", "after a failed import"])
def test_torchvision_is_found_in_any_state(attempted: bool) -> None:
    """A new process builds the encoders, also when something tried to import torchvision before and failed."""
    before = "try:\n    import torchvision\nexcept (ImportError, RuntimeError):\n    pass\n" if attempted else ""
    program = before + (
        "import torch\n"
        "from miso_qgis.training.architecture.swin import SwinEncoder, swin_module\n"
        "assert swin_module() is swin_module()\n"
        "with torch.device('meta'):\n"
        "    maps = SwinEncoder(3, 2, 0.0)(torch.empty(1, 3, 64, 64))\n"
        "print([tuple(m.shape) for m in maps])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=PLUGIN_ROOT, check=False, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert "(1, 2, 2, 1024)" in done.stdout

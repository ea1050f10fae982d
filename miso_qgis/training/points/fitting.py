"""Fitting a model on labelled field points: crops around them in, a calibrated model out.

The losses are the paper's (Lin et al. 2025, arXiv 2506.17302): binary cross-entropy for permafrost, cross-entropy for
the order, and 0.1 x symmetric InfoNCE between imagery and covariates and between what is seen and where it is; a share
of the crops comes from places without labels and takes part in the latter two only.
"""

from __future__ import annotations

import csv
import hashlib
import json
import math
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from miso_qgis.training import calibration, curves, data, devices, losses
from miso_qgis.training.architecture import SCORES, AnyConfiguration, Configuration, build
from miso_qgis.training.data import Tile
from miso_qgis.training.evaluation.folds import count_blocks
from miso_qgis.training.observations.dataset import TASKS, Dataset
from miso_qgis.training.schedule import learning_rate

from .network import MODALITIES, PixelBranch, PointModel

Progress = Callable[[str], None]
Indexes = Mapping[str, NDArray[np.intp]]

#: Labelled points this close to a crop's edge, pixels, are not used in that crop: their surroundings are cut off.
EDGE = 8
#: Labelled points of one crop, at most; more are drawn at random.
MOST_POINTS = 192
#: Points at which a crop is asked, at least.
PSEUDO_POINTS = 16
#: Share of the steps before which no look at the validation points counts: the network is not done, and where the few
#: validation blocks happen to be unlike the others, it is the one that knows least that does best on them.
FIRST_LOOK = 0.5
#: Pixels of the training tiles from which the normalisation is taken.
_STATISTICS_STEP = 8
_CURVE = ("member", "step", "train_nsp", "train_order", "validation_nsp", "validation_order", "seconds")


@dataclass(frozen=True)
class PointSettings:
    """Everything that decides a fit on points.

    Attributes:
        steps, batch: optimizer steps, and crops in each. crop: side of a crop, pixels.
        unlabelled: share of a batch's crops that come from anywhere and serve the contrastive losses only.
        averaging: decay per step of the running mean of the weights (Polyak averaging), and of the statistics of batch
            normalisation with them; 0: none. What is looked at, kept and used is the mean: the weights themselves
            wander from tile to tile, and a look at them says more of the last tiles than of the fit.
        validate_every, patience: steps between two looks at the validation points; looks without a gain after which the
            fit ends (0: never). The weights of the best look in the second half of the steps (FIRST_LOOK) are kept.
        label_smoothing: share of a label's weight spread evenly over the classes: field labels are not all right.
        order_weight: weight of the orders' loss beside that of permafrost.
        satellite_covariate, visual_geo: weights of the contrastive losses. geo: False leaves out the second.
        modalities: of MODALITIES, what the model may see; the others are missing to it, in fitting and predicting.
        pixel_bins, pixel_width, pixel_dropout: the pixel branch (network.PixelBranch); pixel_bins 0 leaves it out.
        ensemble: networks fitted with different seeds whose scores are averaged.
        bf16: bfloat16 products where the device is fast at them. device: of devices.DEVICES.
        threads: of torch on the processor; 0 leaves torch's setting.
    """

    seed: int = 1
    steps: int = 400
    batch: int = 16
    crop: int = 128
    unlabelled: float = 0.25
    learning_rate: float = 3e-3
    weight_decay: float = 0.05
    warm_up: int = 20
    clip: float = 1.0
    averaging: float = 0.98
    validate_every: int = 40
    patience: int = 4
    label_smoothing: float = 0.0
    order_weight: float = 1.0
    satellite_covariate: float = losses.CONTRASTIVE_WEIGHT
    visual_geo: float = losses.CONTRASTIVE_WEIGHT
    geo: bool = True
    modalities: tuple[str, ...] = MODALITIES
    spoiling: data.Spoiling = field(
        default_factory=lambda: data.Spoiling(
            constant_climate=0.03, no_satellite=0.03, no_climate=0.02, no_terrain=0.02, holes=0.05, margin=0.02,
            lost_band=0.02,
        )
    )  # fmt: skip
    configuration: AnyConfiguration = field(
        default_factory=lambda: Configuration(
            satellite=(16, 24, 32, 48), covariates=(16, 32, 48, 64), blocks=(1, 1, 1, 1), position=24, query=32,
            head=32, embedding=32,
        )
    )  # fmt: skip
    pixel_bins: int = 32
    pixel_width: int = 256
    pixel_dropout: float = 0.3
    ensemble: int = 1
    bf16: bool = True
    device: str = "auto"
    threads: int = 0


#: A fit of seconds, for tests: it shows that the path works, not that the model is good.
QUICK_POINTS = PointSettings(
    steps=40, batch=4, crop=64, warm_up=4, averaging=0.8, validate_every=10, patience=0, pixel_bins=4, pixel_width=16,
    configuration=Configuration(
        satellite=(8, 8, 16, 16), covariates=(8, 8, 16, 16), blocks=(1, 1, 1, 1), position=8, query=16, head=16,
        embedding=8,
    ),
)  # fmt: skip


@dataclass(frozen=True)
class _Labels:
    """The labelled points of one tile: positions (n, 2) as (row, col), labels nsp and order (n,), 255 for none."""

    position: NDArray[np.float32]
    nsp: NDArray[np.uint8]
    order: NDArray[np.uint8]


@dataclass(frozen=True)
class _Crops:
    """A batch: satellite (n, 9, s, s), covariates (n, 10, s, s), points (n, k, 2), labels (n, k), xy (n, 2), and which
    crops have imagery and covariates at all (n,)."""

    satellite: NDArray[np.float32]
    covariates: NDArray[np.float32]
    points: NDArray[np.float32]
    nsp: NDArray[np.uint8]
    order: NDArray[np.uint8]
    xy: NDArray[np.float32]
    has_satellite: NDArray[np.bool_]
    has_covariates: NDArray[np.bool_]


def _labels_by_tile(dataset: Dataset, chosen: Indexes) -> dict[int, _Labels]:
    """The chosen points of both tasks, tile by tile."""
    parts = []
    for task in TASKS:
        if task not in dataset.observations or task not in chosen or len(chosen[task]) == 0:
            continue
        points = dataset.observations[task].subset(np.asarray(chosen[task]))
        none = np.full(len(points), losses.NO_LABEL, np.uint8)
        nsp, order = (points.label, none) if task == "nsp" else (none, points.label)
        parts.append((points.tile, np.stack([points.row, points.col], axis=1), nsp, order))
    if not parts:
        return {}
    tile, position, nsp, order = (np.concatenate(values) for values in zip(*parts, strict=True))
    found = {}
    for index in np.unique(tile):
        here = tile == index
        found[int(index)] = _Labels(position[here].astype(np.float32), nsp[here], order[here])
    return found


class _Drawer:
    """Draws the batches of a fit. A batch depends on the settings' seed, the network's number and the step alone."""

    def __init__(self, tiles: Sequence[Tile], labels: Mapping[int, _Labels], settings: PointSettings) -> None:
        self._tiles, self._labels, self._settings = tiles, labels, settings
        self._places = np.array(sorted(labels))
        self._anchor_tile = np.concatenate([np.full(len(labels[t].nsp), t) for t in self._places.tolist()])
        self._anchor = np.concatenate([np.arange(len(labels[t].nsp)) for t in self._places.tolist()])
        # A point stands for itself, not for its cluster: anchors are drawn in inverse proportion to how many points a
        # crop around them holds.
        weights = []
        for t in self._places.tolist():
            position = labels[t].position
            gap = np.abs(position[:, None] - position[None]).max(axis=2)
            weights.append(1.0 / (gap < settings.crop / 2).sum(axis=1))
        self._weight = np.concatenate(weights)
        self._weight /= self._weight.sum()

    def draw(self, rng: np.random.Generator) -> _Crops:
        how = self._settings
        free = round(how.batch * how.unlabelled)
        crops = []
        anchors = rng.choice(self._weight.size, how.batch - free, p=self._weight)
        for anchor in anchors:
            tile = int(self._anchor_tile[anchor])
            crops.append(self._crop(rng, tile, self._labels[tile].position[self._anchor[anchor]]))
        crops += [self._crop(rng, int(place), None) for place in rng.choice(self._places, free)]
        most = max(1, max(len(c[3]) for c in crops))
        # Where a crop has fewer labels, pseudo points stand in: they serve the contrastive losses.
        points = rng.uniform(EDGE, how.crop - EDGE, (len(crops), max(most, PSEUDO_POINTS), 2)).astype(np.float32)
        nsp = np.full(points.shape[:2], losses.NO_LABEL, np.uint8)
        order = nsp.copy()
        for k, crop in enumerate(crops):
            count = len(crop[3])
            points[k, :count], nsp[k, :count], order[k, :count] = crop[2], crop[3], crop[4]
        return _Crops(
            np.stack([c[0] for c in crops]),
            np.stack([c[1] for c in crops]),
            points,
            nsp,
            order,
            np.stack([c[5] for c in crops]).astype(np.float32),
            np.array([c[6] for c in crops]),
            np.array([c[7] for c in crops]),
        )

    def _crop(self, rng: np.random.Generator, index: int, anchor: NDArray[np.float32] | None) -> tuple[Any, ...]:
        """One crop, around a labelled point or anywhere on a tile, without labels then."""
        how, tile = self._settings, self._tiles[index]
        size = how.crop
        height, width = tile.satellite.shape[1:]
        corner = []
        for axis, length in enumerate((height, width)):
            spare = max(0, length - size)
            if anchor is None:
                corner.append(int(rng.integers(0, spare + 1)))
            else:
                start = int(anchor[axis]) - int(rng.integers(size // 4, size - size // 4))
                corner.append(min(max(start, 0), spare))
        row, col = corner
        image, causes = crop_of(tile, row, col, size)
        position = np.empty((0, 2), np.float32)
        nsp = order = np.empty(0, np.uint8)
        if anchor is not None:
            own = self._labels[index]
            position = own.position - np.array([row, col], np.float32)
            edge = np.array([[EDGE], [EDGE]]) * (np.array([[height], [width]]) > size)
            inside = ((position >= edge[:, 0]) & (position < size - edge[:, 0])).all(axis=1)
            chosen = np.flatnonzero(inside)
            if chosen.size > MOST_POINTS:
                chosen = np.sort(rng.choice(chosen, MOST_POINTS, replace=False))
            position, nsp, order = position[chosen], own.nsp[chosen], own.order[chosen]
        if rng.random() < how.spoiling.mirrored:
            data.mirror(image, causes)
            position = np.stack([position[:, 0], size - position[:, 1]], axis=1)
        seen, known = data.spoil(rng, image, causes, how.spoiling)
        seen, known = seen and "imagery" in how.modalities, known and bool({"terrain", "climate"} & {*how.modalities})
        leave_out(image, causes, how.modalities)
        xy = tile.xy + np.array([col + size / 2 - width / 2, height / 2 - row - size / 2]) * 10.0
        return image, causes, position, nsp, order, xy, seen, known


def crop_of(tile: Tile, row: int, col: int, size: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Inputs of a crop as new arrays; missing where it reaches beyond its tile."""
    found = []
    for bands in (tile.satellite, tile.covariates):
        part = bands[:, row : row + size, col : col + size].astype(np.float32)
        if part.shape[1:] != (size, size):
            whole = np.full((bands.shape[0], size, size), np.nan, np.float32)
            whole[:, : part.shape[1], : part.shape[2]] = part
            part = whole
        found.append(part)
    return found[0], found[1]


def leave_out(satellite: NDArray[np.float32], covariates: NDArray[np.float32], kept: Sequence[str]) -> None:
    """Make all modalities but those kept missing, in place."""
    data.drop(
        satellite,
        covariates,
        no_satellite="imagery" not in kept,
        no_terrain="terrain" not in kept,
        no_climate="climate" not in kept,
    )


def _known(logits: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
    """Scores (m, 8, 1, 1) and labels (m, 1, 1) of the labelled among points (n, 8, k), (n, k)."""
    there = labels != losses.NO_LABEL
    return logits.transpose(1, 2)[there][:, :, None, None], labels[there][:, None, None]


def _loss(
    model: PointModel, crops: _Crops, settings: PointSettings, device: torch.device
) -> tuple[Tensor, dict[str, float]]:
    """The loss of a batch, and the two supervised parts of it."""

    def to(array: NDArray[Any]) -> Tensor:
        return torch.from_numpy(array).to(device)

    with devices.autocast(device, settings.bf16):
        logits, pooled = model.logits_at(to(crops.satellite), to(crops.covariates), to(crops.points))
    logits = logits.float()
    parts, loss = {}, logits.sum() * 0.0
    for task, labels, weight in (("nsp", crops.nsp, 1.0), ("order", crops.order, settings.order_weight)):
        parts[task] = float("nan")
        scores, truth = _known(logits, to(labels))
        if truth.numel():
            one = losses.nsp_loss if task == "nsp" else losses.order_loss
            value = one(scores, truth, settings.label_smoothing)
            parts[task] = float(value.detach())
            loss = loss + weight * value
    geo = settings.visual_geo if settings.geo else 0.0
    if settings.satellite_covariate or geo:
        embedded = model.embeddings({name: value.float() for name, value in pooled.items()}, to(crops.xy))
        usable = to(crops.has_satellite & crops.has_covariates)
        if settings.satellite_covariate:
            pair = losses.info_nce(embedded["satellite"], embedded["covariates"], usable)
            loss = loss + settings.satellite_covariate * pair
        if geo:
            loss = loss + geo * losses.info_nce(embedded["visual"], embedded["geo"], torch.ones_like(usable))
    return loss, parts


def fit_observations(
    dataset: Dataset,
    training: Indexes,
    validation: Indexes,
    settings: PointSettings,
    folder: Path | None = None,
    progress: Progress = lambda text: print(text, file=sys.stderr, flush=True),
    start: nn.Module | None = None,
) -> PointModel:
    """Fit a model on points.

    Args:
        training, validation: per task, indexes into `dataset.observations[task]`. Validation points end the fit and
            calibrate the model, and are best whole spatial blocks; nothing else of the dataset is looked at but the
            rasters of the tiles the training points lie on.
        folder: where the checkpoint, the learning curve (curve.csv, curve.png) and the fitted model (done.pt) are kept.
            A fit that was stopped goes on from there to the same result; None keeps nothing.
        start: a network to start from, of the settings' configuration; its weights are copied.

    Returns:
        The model, on the processor, in its state of use.

    Raises:
        ValueError: when there is no training point.
    """
    labels, watched = _labels_by_tile(dataset, training), _labels_by_tile(dataset, validation)
    if not labels:
        raise ValueError("there is no training point")
    if settings.threads:
        torch.set_num_threads(settings.threads)
    device = devices.choose_device(settings.device)
    keeper = _Keeper(folder, _identity(settings, labels, watched, start))
    members, branches = [], []
    for number in range(max(1, settings.ensemble)):
        one = _fit_one(dataset.tiles, labels, watched, settings, number, device, keeper, progress, start)
        members.extend(one.members)
        branches.extend(one.branches)
    model = PointModel(members, branches, settings.modalities).to("cpu").eval()
    blocks = count_blocks(dataset.observations, validation)
    _calibrate(model.to(device), dataset.tiles, watched, blocks, settings, device)
    keeper.draw()
    return model.to("cpu").eval()


def _new_model(
    tiles: Sequence[Tile], labels: Mapping[int, _Labels], settings: PointSettings, number: int, start: nn.Module | None
) -> PointModel:
    torch.manual_seed(settings.seed * 1000 + number)
    network = build(settings.configuration)
    bands = _sample_bands([tiles[t] for t in sorted(labels)])
    if start is not None:
        network.load_state_dict(start.state_dict())
        for name, neutral in (("nsp_slope", 1.0), ("nsp_offset", 0.0), ("order_temperature", 1.0)):
            getattr(network, name).fill_(neutral)
    elif hasattr(network, "field") and np.isfinite(bands[:, :9]).any(axis=0).all():
        roots = np.sqrt(np.clip(bands[:, :9] * 1e-4, 0, 1.6))
        network.field.satellite_input.mean.copy_(torch.from_numpy(np.nanmean(roots, axis=0)[:, None, None]))
        spread = np.maximum(np.nanstd(roots, axis=0), 1e-3)
        network.field.satellite_input.scale.copy_(torch.from_numpy(spread[:, None, None]))
    branches = []
    if settings.pixel_bins:
        branch = PixelBranch(settings.pixel_bins, settings.pixel_width, settings.pixel_dropout)
        branch.set_quantiles(torch.from_numpy(bands))
        branches.append(branch)
    return PointModel([network], branches, settings.modalities)


def _sample_bands(tiles: Sequence[Tile]) -> NDArray[np.float64]:
    """Some pixels of every tile, (n, 19)."""
    cut = np.s_[:, ::_STATISTICS_STEP, ::_STATISTICS_STEP]
    parts = [
        np.concatenate([tile.satellite[cut].astype(np.float64), tile.covariates[cut]], axis=0).reshape(19, -1).T
        for tile in tiles
    ]
    return np.concatenate(parts)


class _Keeper:
    """What a fit leaves in its folder, if it has one."""

    def __init__(self, folder: Path | None, identity: str) -> None:
        self._folder, self._identity = folder, identity
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            if self.load() is None:
                with (folder / "curve.csv").open("w", newline="", encoding="utf-8") as stream:
                    csv.writer(stream).writerow(_CURVE)

    def load(self) -> dict[str, Any] | None:
        """The last state of the same fit."""
        if self._folder is None or not (self._folder / "checkpoint.pt").exists():
            return None
        state: dict[str, Any] = torch.load(self._folder / "checkpoint.pt", weights_only=True, map_location="cpu")
        return state if state["identity"] == self._identity else None

    def save(self, state: dict[str, Any], row: Sequence[float]) -> None:
        if self._folder is None:
            return
        with (self._folder / "curve.csv").open("a", newline="", encoding="utf-8") as stream:
            csv.writer(stream).writerow([*row[:2], *(f"{v:.5g}" for v in row[2:])])
        partial = self._folder / "checkpoint.partial"
        torch.save({"identity": self._identity, **state}, partial)
        partial.replace(self._folder / "checkpoint.pt")

    def draw(self) -> None:
        if self._folder is not None:
            curves.draw_curve(self._folder / "curve.csv", self._folder / "curve.png")


def _identity(
    settings: PointSettings, labels: Mapping[int, _Labels], watched: Mapping[int, _Labels], start: nn.Module | None
) -> str:
    """What must be the same for a stopped fit to be continued: settings, points, and the weights it began with."""
    digest = hashlib.sha256()
    for part in (labels, watched):
        for tile in sorted(part):
            own = part[tile]
            digest.update(f"{tile};{len(own.nsp)}".encode())
            for array in (own.position, own.nsp, own.order):
                digest.update(np.ascontiguousarray(array).tobytes())
    if start is not None:
        for value in start.state_dict().values():
            digest.update(value.detach().cpu().contiguous().numpy().tobytes())
    asked = asdict(settings)
    for name in ("device", "threads"):
        del asked[name]
    return json.dumps({"settings": asked, "points": digest.hexdigest()}, sort_keys=True)


def _fit_one(
    tiles: Sequence[Tile],
    labels: Mapping[int, _Labels],
    watched: Mapping[int, _Labels],
    settings: PointSettings,
    number: int,
    device: torch.device,
    keeper: _Keeper,
    progress: Progress,
    start: nn.Module | None,
) -> PointModel:
    """One network of an ensemble, its best weights by the validation loss."""
    model = _new_model(tiles, labels, settings, number, start).to(device)
    model = model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    drawer = _Drawer(tiles, labels, settings)
    decayed = [p for p in model.parameters() if p.ndim > 1]
    plain = [p for p in model.parameters() if p.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": settings.weight_decay}, {"params": plain, "weight_decay": 0.0}],
        lr=settings.learning_rate,
    )
    average = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(settings.averaging), use_buffers=True)
    first, best, best_state, waited = 0, math.inf, None, 0
    finished = False
    state = keeper.load()
    if state is not None and f"member {number}" in state:
        done = state[f"member {number}"]
        model.load_state_dict(done["model"])
        average.load_state_dict(done["average"])
        best, best_state, waited, first = done["best"], done["best_state"], done["waited"], done["step"]
        finished = done["finished"]
        if not finished:
            optimizer.load_state_dict(done["optimizer"])
            progress(f"resumed network {number + 1} at step {first}")
    others = {name: value for name, value in (state or {}).items() if name.startswith("member ")}
    began, sums = time.monotonic(), {"nsp": [], "order": []}  # type: dict[str, list[float]]
    step = first
    while not finished and step < settings.steps:
        model.train()
        # Dropout draws from torch's own stream: a resumed fit must find it as a straight one does.
        torch.manual_seed(settings.seed * 1_000_003 + number * 100_003 + step)
        crops = drawer.draw(np.random.default_rng([settings.seed, 11, number, step]))
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(settings.learning_rate, settings.warm_up, settings.steps, step)
        loss, parts = _loss(model, crops, settings, device)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizer.step()
        average.update_parameters(model)
        for task, value in parts.items():
            sums[task].append(value)
        step += 1
        if step % settings.validate_every and step < settings.steps:
            continue
        held = _watch(average.module, tiles, watched, settings, device)
        known = [value for value in held.values() if not math.isnan(value)]
        score = sum(known) if known else -float(step)  # nothing held out: the last weights
        if step < FIRST_LOOK * settings.steps:
            pass
        elif score < best:
            best, waited = score, 0
            best_state = {name: value.detach().cpu().clone() for name, value in average.module.state_dict().items()}
        else:
            waited += 1
        finished = step >= settings.steps or bool(settings.patience and waited >= settings.patience)
        means = [float(np.nanmean(sums[t])) if np.isfinite(sums[t]).any() else float("nan") for t in TASKS]
        sums = {"nsp": [], "order": []}
        seconds = time.monotonic() - began
        progress(
            f"network {number + 1} of {max(1, settings.ensemble)}, step {step} of {settings.steps}: training nsp "
            f"{means[0]:.4f} order {means[1]:.4f}, validation nsp {held['nsp']:.4f} order {held['order']:.4f}, "
            f"{seconds:.0f} s" + (" (stopped early)" if finished and step < settings.steps else "")
        )
        others[f"member {number}"] = {
            "model": model.state_dict(),
            "average": average.state_dict(),
            "optimizer": {} if finished else optimizer.state_dict(),
            "best": best,
            "best_state": best_state,
            "waited": waited,
            "step": step,
            "finished": finished,
        }
        keeper.save(others, (number + 1, step, *means, held["nsp"], held["order"], seconds))
    if best_state is not None:
        model.load_state_dict(best_state)
    return model.eval()


def _scores(
    model: PointModel,
    tiles: Sequence[Tile],
    labels: Mapping[int, _Labels],
    settings: PointSettings,
    device: torch.device,
) -> tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.uint8]]:
    """Raw scores (8, n) at labelled points from their whole tiles, and the labels."""
    scores, nsp, order = [], [], []
    for index in sorted(labels):
        own = labels[index]
        scores.append(_tile_scores(model, tiles[index], own.position, settings, device))
        nsp.append(own.nsp)
        order.append(own.order)
    if not scores:
        return np.empty((SCORES, 0), np.float32), np.empty(0, np.uint8), np.empty(0, np.uint8)
    return np.concatenate(scores, axis=1), np.concatenate(nsp), np.concatenate(order)


def _tile_scores(
    model: PointModel, tile: Tile, position: NDArray[np.float32], settings: PointSettings, device: torch.device
) -> NDArray[np.float32]:
    """Raw scores (8, n) at positions (n, 2) of a tile, which is padded to whole strides where it is not."""
    stride = model.configuration.stride
    size = [-(-length // stride) * stride for length in tile.satellite.shape[1:]]
    inputs = []
    for bands in (tile.satellite, tile.covariates):
        whole = np.full((bands.shape[0], *size), np.nan, np.float32)
        whole[:, : bands.shape[1], : bands.shape[2]] = bands
        inputs.append(whole)
    leave_out(inputs[0], inputs[1], settings.modalities)
    model.eval()
    with torch.no_grad(), devices.autocast(device, settings.bf16):
        found, _ = model.logits_at(
            *(torch.from_numpy(a[None]).to(device) for a in inputs),
            torch.from_numpy(np.ascontiguousarray(position, np.float32)[None]).to(device),
        )
    return np.asarray(found[0].float().cpu().numpy())


def _watch(
    model: PointModel,
    tiles: Sequence[Tile],
    watched: Mapping[int, _Labels],
    settings: PointSettings,
    device: torch.device,
) -> dict[str, float]:
    """Loss of each task on the validation points, NaN without any."""
    scores, *labels = _scores(model, tiles, watched, settings, device)
    found = {}
    for task, truth, one in zip(TASKS, labels, (losses.nsp_loss, losses.order_loss), strict=True):
        there = truth != losses.NO_LABEL
        found[task] = float("nan")
        if there.any():
            logits = torch.from_numpy(scores[:, there].T[:, :, None, None])
            found[task] = float(one(logits, torch.from_numpy(truth[there])[:, None, None]))
    return found


def _calibrate(
    model: PointModel,
    tiles: Sequence[Tile],
    watched: Mapping[int, _Labels],
    blocks: int,
    settings: PointSettings,
    device: torch.device,
) -> None:
    found = calibration.fit_calibration(*_scores(model, tiles, watched, settings, device), blocks=blocks)
    model.nsp_slope.fill_(found.nsp_slope)
    model.nsp_offset.fill_(found.nsp_offset)
    model.order_temperature.fill_(found.order_temperature)


def predict_observations(
    model: PointModel, dataset: Dataset, task: str, index: NDArray[np.intp], settings: PointSettings
) -> NDArray[np.float32]:
    """Calibrated probabilities at points of a task.

    Args:
        index: which of `dataset.observations[task]`.

    Returns:
        (n, 2) absent and present, or (n, 7) soil orders; rows in the order of `index`.
    """
    device = devices.choose_device(settings.device)
    model = model.to(device).eval()
    points = dataset.observations[task].subset(np.asarray(index))
    found = np.empty((len(points), 2 if task == "nsp" else 7), np.float32)
    for tile in np.unique(points.tile):
        here = np.flatnonzero(points.tile == tile)
        position = np.stack([points.row[here], points.col[here]], axis=1)
        scores = torch.from_numpy(_tile_scores(model, dataset.tiles[int(tile)], position, settings, device))
        with torch.no_grad():
            nsp, order = model.probabilities(scores.T[:, :, None, None].to(device))
        found[here] = (nsp if task == "nsp" else order)[:, :, 0, 0].cpu().numpy()
    model.to("cpu")
    return found

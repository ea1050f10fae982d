"""Training: crops in, a calibrated model out, with checkpoints that resume to the same result.

Here: on tiles whose every pixel has a label (the bundled model's way). On field points: points.py, whose functions are
offered here too.
"""

from __future__ import annotations

import csv
import json
import math
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.special import expit
from torch import Tensor

from . import calibration, curves, data, evaluate, losses
from .architecture import Configuration, Miso
from .data import Tile
from .devices import bf16_is_fast
from .points.fitting import QUICK_POINTS, PointSettings, fit_observations, predict_observations
from .schedule import learning_rate

__all__ = [
    "QUICK",
    "QUICK_POINTS",
    "PointSettings",
    "Settings",
    "bf16_is_fast",
    "calibrate",
    "fit_observations",
    "held_out_logits",
    "predict_observations",
    "refresh_statistics",
    "total_loss",
    "train",
    "watch",
]


@dataclass(frozen=True)
class Settings:
    """Everything that decides a training run. The defaults are the bundled model's.

    tiles, tile_size: how many simulated tiles of how many pixels to fit on; validation_tiles, test_tiles likewise.
    crop, queries: pixels of a crop, and rows and columns at which it is asked.
    keep_best: return the weights of the least validation loss instead of the last ones.
    threads: of torch; 0 leaves torch's setting.
    """

    seed: int = 20250617
    tiles: int = 640
    validation_tiles: int = 56
    test_tiles: int = 60
    tile_size: int = 384
    steps: int = 3400
    batch: int = 8
    crop: int = 256
    queries: int = 48
    learning_rate: float = 2e-3
    weight_decay: float = 0.01
    warm_up: int = 100
    clip: float = 1.0
    validate_every: int = 150
    spoiling: data.Spoiling = field(default_factory=lambda: data.Spoiling(cell_relief=1.0, no_satellite=0.33))
    configuration: Configuration = field(default_factory=Configuration)
    bf16: bool = True
    keep_best: bool = False
    threads: int = 0


#: A run of well under a minute on two cores, for tests: it shows that the path works, not that the model is good.
QUICK = Settings(
    tiles=4, validation_tiles=2, test_tiles=2, tile_size=192, steps=12, batch=4, crop=128, queries=24, warm_up=2,
    validate_every=6,
    configuration=Configuration(
        satellite=(8, 16, 16, 16), covariates=(8, 16, 16, 16), blocks=(1, 1, 1, 1), position=8, query=16, head=16,
        embedding=8,
    ),
)  # fmt: skip


def total_loss(model: Miso, batch: data.Batch, bf16: bool) -> tuple[Tensor, dict[str, float]]:
    """The training loss of a batch, and its parts."""
    to = torch.from_numpy
    with torch.autocast("cpu", dtype=torch.bfloat16, enabled=bf16):
        logits, pooled = model.logits(to(batch.satellite), to(batch.covariates), to(batch.rows), to(batch.cols))
    logits = logits.float()
    embedded = model.embeddings({k: v.float() for k, v in pooled.items()}, to(batch.xy))
    seen, known = to(batch.has_satellite), to(batch.has_covariates)
    nsp = losses.nsp_loss(logits, to(batch.nsp))
    order = losses.order_loss(logits, to(batch.order))
    modalities = losses.info_nce(embedded["satellite"], embedded["covariates"], seen & known)
    place = losses.info_nce(embedded["visual"], embedded["geo"], torch.ones_like(seen))
    loss = nsp + 0.5 * order + losses.CONTRASTIVE_WEIGHT * (modalities + place)
    parts = {"nsp": nsp, "order": order, "satellite_covariate": modalities, "visual_geo": place}
    return loss, {k: float(v.detach()) for k, v in parts.items()}


def train(
    settings: Settings,
    tiles: Sequence[Tile],
    validation: Sequence[Tile],
    folder: Path,
    resume: bool = True,
    progress: Callable[[str], None] = lambda text: print(text, file=sys.stderr, flush=True),
) -> Miso:
    """Fit a model on `tiles`; `validation` is only watched, unless `settings.keep_best` chooses by it.

    The crops of a step depend on the seed and the step alone, so a run resumed from `folder`/checkpoint.pt goes
    through the same steps as one that was never stopped. The learning curve is written to `folder`/curve.csv and
    curve.png.
    """
    folder.mkdir(parents=True, exist_ok=True)
    if settings.threads:
        torch.set_num_threads(settings.threads)
    torch.manual_seed(settings.seed)
    model = Miso(settings.configuration)
    _, roots = data.band_statistics(tiles)
    model.field.satellite_input.mean.copy_(torch.from_numpy(roots[:, :1, None]))
    model.field.satellite_input.scale.copy_(torch.from_numpy(roots[:, 1:, None]))
    model = model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    decayed = [p for p in model.parameters() if p.ndim > 1]
    plain = [p for p in model.parameters() if p.ndim <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": decayed, "weight_decay": settings.weight_decay}, {"params": plain, "weight_decay": 0.0}],
        lr=settings.learning_rate,
    )
    checkpoint, curve, best = folder / "checkpoint.pt", folder / "curve.csv", folder / "best.pt"
    identity = json.dumps(asdict(settings), sort_keys=True)
    first = 0
    if resume and checkpoint.exists():
        state = torch.load(checkpoint, weights_only=True)
        if _same_settings(state["settings"], identity):
            model.load_state_dict(state["model"])
            optimizer.load_state_dict(state["optimizer"])
            first = int(state["step"])
            progress(f"resumed at step {first}")
    lowest = math.inf
    if first == 0:
        best.unlink(missing_ok=True)
    elif settings.keep_best and best.exists():
        lowest = float(torch.load(best, weights_only=True)["loss"])
    if first == 0:
        curve.write_text("step,train_nsp,train_order,validation_nsp,validation_order,validation_nsp_auc,seconds\n")
    bf16 = settings.bf16 and bf16_is_fast()
    started, sums = time.monotonic(), np.zeros(3)
    for step in range(first, settings.steps):
        model.train()
        rng = np.random.default_rng([settings.seed, 1, step])
        batch = data.make_batch(rng, tiles, settings.batch, settings.crop, settings.queries, settings.spoiling)
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(settings.learning_rate, settings.warm_up, settings.steps, step)
        loss, parts = total_loss(model, batch, bf16)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), settings.clip)
        optimizer.step()
        sums += (parts["nsp"], parts["order"], 1)
        if (step + 1) % settings.validate_every == 0 or step + 1 == settings.steps:
            watched = watch(model, settings, validation)
            seconds = time.monotonic() - started
            row = (step + 1, *(sums[:2] / sums[2]), watched["nsp"], watched["order"], watched["nsp_auc"], seconds)
            with curve.open("a", newline="") as stream:
                csv.writer(stream).writerow([row[0], *(f"{v:.5g}" for v in row[1:])])
            progress(
                f"step {step + 1}/{settings.steps}: training nsp {row[1]:.4f} order {row[2]:.4f}, "
                f"validation nsp {row[3]:.4f} (AUC {row[5]:.4f}) order {row[4]:.4f}, {seconds:.0f} s"
            )
            sums[:] = 0
            if settings.keep_best and watched["nsp"] + watched["order"] < lowest:
                lowest = watched["nsp"] + watched["order"]
                torch.save({"loss": lowest, "model": model.state_dict(), "step": step + 1}, best.with_suffix(".part"))
                best.with_suffix(".part").replace(best)
            partial = checkpoint.with_suffix(".partial")
            torch.save(
                {
                    "settings": identity,
                    "model": model.state_dict(),
                    "optimizer": optimizer.state_dict(),
                    "step": step + 1,
                },
                partial,
            )
            partial.replace(checkpoint)
    if settings.keep_best and best.exists():
        chosen = torch.load(best, weights_only=True)
        model.load_state_dict(chosen["model"])
        progress(f"taking the weights of step {chosen['step']}")
    curves.draw_curve(curve, folder / "curve.png")
    refresh_statistics(model, settings, tiles)
    return model


def _same_settings(one: str, other: str) -> bool:
    """Whether two runs' settings (JSON) are the same, where a field that one of them lacks has its default."""

    def filled(text: str) -> dict[str, Any]:
        values = json.loads(text)
        whole = json.loads(json.dumps(asdict(Settings())))
        for name, value in values.items():
            whole[name] = {**whole.get(name, {}), **value} if isinstance(value, dict) else value
        return whole

    return filled(one) == filled(other)


def refresh_statistics(model: Miso, settings: Settings, tiles: Sequence[Tile], batches: int = 48) -> None:
    """Replace the running batch statistics by means over many batches with the final weights, and freeze them."""
    norms = [m for m in model.modules() if isinstance(m, torch.nn.BatchNorm2d)]
    for norm in norms:
        norm.reset_running_stats()
        norm.momentum = None  # a plain mean
    model.train()
    for k in range(min(batches, settings.steps)):
        rng = np.random.default_rng([settings.seed, 3, k])
        batch = data.make_batch(rng, tiles, settings.batch, settings.crop, settings.queries, settings.spoiling)
        with torch.no_grad():
            model.field.encode(torch.from_numpy(batch.satellite), torch.from_numpy(batch.covariates))
    model.eval()


def held_out_logits(
    model: Miso, settings: Settings, tiles: Sequence[Tile], batches: int
) -> tuple[NDArray[np.float32], NDArray[np.uint8], NDArray[np.uint8]]:
    """Raw scores (8, n) and labels of random, spoilt crops of tiles that were not fitted on."""
    model.eval()
    scores, nsp, order = [], [], []
    count = min(settings.batch, len(tiles))
    for k in range(batches):
        rng = np.random.default_rng([settings.seed, 2, k])
        batch = data.make_batch(rng, tiles, count, settings.crop, settings.queries, settings.spoiling)
        with torch.no_grad():
            logits, _ = model.logits(
                *(torch.from_numpy(a) for a in (batch.satellite, batch.covariates, batch.rows, batch.cols))
            )
        known = batch.nsp != losses.NO_LABEL
        scores.append(logits.numpy().transpose(1, 0, 2, 3)[:, known])
        nsp.append(batch.nsp[known])
        order.append(batch.order[known])
    return np.concatenate(scores, axis=1), np.concatenate(nsp), np.concatenate(order)


def watch(model: Miso, settings: Settings, tiles: Sequence[Tile]) -> dict[str, float]:
    """Losses and ROC-AUC on the same crops of the validation tiles each time."""
    scores, nsp, order = held_out_logits(model, settings, tiles, batches=max(1, len(tiles) // settings.batch * 2))
    logits = torch.from_numpy(scores.T[:, :, None, None])
    labels = torch.from_numpy(nsp)[:, None, None]
    probability = expit(scores[0].astype(np.float64))
    return {
        "nsp": float(losses.nsp_loss(logits, labels)),
        "order": float(losses.order_loss(logits, torch.from_numpy(order)[:, None, None])),
        "nsp_auc": evaluate.binary_scores(nsp == 1, probability).get("roc_auc", float("nan")),
    }


def calibrate(model: Miso, settings: Settings, tiles: Sequence[Tile]) -> dict[str, float]:
    """Fit Platt's slope and offset (nsp) and a temperature (order) on validation tiles; sets the model's buffers.

    Returns the three numbers, and the threshold that maximises balanced accuracy on the same tiles.
    """
    scores, nsp, order = held_out_logits(model, settings, tiles, batches=3 * max(4, len(tiles) // settings.batch))
    found = calibration.fit_calibration(scores, nsp, order)
    model.nsp_slope.fill_(found.nsp_slope)
    model.nsp_offset.fill_(found.nsp_offset)
    model.order_temperature.fill_(found.order_temperature)
    slope, offset = found.nsp_slope, found.nsp_offset
    probability = expit(scores[0].astype(np.float64) * slope + offset)
    return {
        "nsp_slope": slope,
        "nsp_offset": offset,
        "order_temperature": found.order_temperature,
        "threshold_balanced": evaluate.balanced_threshold(nsp == 1, probability),
    }

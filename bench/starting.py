"""Whether a model on own points gains by starting from the bundled weights (`miso train --points --start`).

    nice ./run bench starting [--points 300,1500] [--draws 3] [--tiles 64] [--steps 240] [--start miso-fast]

Simulates a small field campaign per draw, holds half of its blocks of 10 km out, and fits on some of the other half's
pits: from random weights (the default network, and the larger one the bundled weights are of) and from the bundled
weights. Beside these stands the bundled model as it is. Prints the scores on the held-out blocks. What is finished is
kept under --work: the same command goes on.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from miso_qgis.training import evaluate
from miso_qgis.training.architecture import Configuration
from miso_qgis.training.evaluation.folds import block_ids, draw_folds
from miso_qgis.training.observations.campaign import CampaignSettings, make_campaign
from miso_qgis.training.observations.dataset import TASKS, Dataset
from miso_qgis.training.points import starting
from miso_qgis.training.points.commands import START_LEARNING_RATE
from miso_qgis.training.points.fitting import PointSettings, fit_observations, predict_observations
from miso_qgis.training.points.network import PointModel
from miso_qgis.training.points.pipeline import VALIDATION_PART
from miso_qgis.training.simulation.unobserved import Variation

BLOCK = 10_000.0
#: Pits of a campaign: half of them are held out, and the most that are fitted on come from the other half.
PITS = 4000
#: Score, task, and its name in the table.
SCORES = (
    ("nsp", "roc_auc", "nsp ROC-AUC"),
    ("nsp", "brier", "nsp Brier"),
    ("nsp", "log_loss", "nsp log loss"),
    ("order", "log_loss", "order log loss"),
    ("order", "accuracy", "order accuracy"),
    ("order", "macro_f1", "order macro F1"),
)
AS_IS, SCRATCH, LARGE, STARTED = "bundled model as it is", "random weights", "random, larger network", "started"

Found = dict[str, dict[str, float]]


def campaign_of(draw: int, tiles: int) -> CampaignSettings:
    """Pits with both labels, a third of them with permafrost; cold places are visited as often as mild ones. What no
    input shows is set here, so that the figures do not hang on the protocol's defaults."""
    unobserved = {"temperature": Variation(1.5, 8.0)}
    unobserved |= {cause: Variation(0.2, 15.0) for cause in ("organic", "spodic", "andic", "mollic", "cambic")}
    return CampaignSettings(
        draw=draw, nsp=PITS, order=PITS, tiles=tiles, prevalence=1 / 3, discontinuous=1.0, cold=1.0,
        unobserved=unobserved, nugget=0.5, nugget_region=0.5,
    )  # fmt: skip


def settings_of(how: str, seed: int, steps: int) -> PointSettings:
    """The fit of one way to begin: as `miso train --points` sets it, but for smaller crops and batches."""
    settings = PointSettings(
        seed=seed, steps=steps, batch=8, crop=64, validate_every=steps // 10, bf16=False, device="cpu", threads=1
    )
    if how in (LARGE, STARTED):
        settings = dataclasses.replace(settings, configuration=Configuration())
    if how == STARTED:
        settings = dataclasses.replace(settings, learning_rate=START_LEARNING_RATE)
    return settings


def score(model: PointModel, dataset: Dataset, test: NDArray[np.intp], settings: PointSettings) -> Found:
    """Scores at the held-out pits."""
    found = {}
    for task in TASKS:
        labels = dataset.observations[task].label[test]
        p = predict_observations(model, dataset, task, test, settings).astype(np.float64)
        found[task] = (
            evaluate.binary_scores(labels == 1, p[:, 1]) if task == "nsp" else evaluate.order_scores(labels, p.T)
        )
    return found


def fitted(
    dataset: Dataset,
    training: NDArray[np.intp],
    validation: NDArray[np.intp],
    settings: PointSettings,
    start: torch.nn.Module | None,
) -> PointModel:
    both = [dict.fromkeys(TASKS, index) for index in (training, validation)]
    return fit_observations(dataset, both[0], both[1], settings, None, lambda text: None, start)


def study(options: argparse.Namespace, draw: int, kept: Path) -> dict[str, Found]:
    """Scores of one draw by the way to begin and the number of points."""
    document: dict[str, Found] = json.loads(kept.read_text(encoding="utf-8")) if kept.is_file() else {}

    def keep(key: str, found: Found, began: float) -> None:
        document[key] = found
        kept.write_text(json.dumps(document, indent=1), encoding="utf-8")
        print(
            f"draw {draw}, {key}: nsp ROC-AUC {found['nsp']['roc_auc']:.3f}, order log loss "
            f"{found['order']['log_loss']:.3f} ({time.process_time() - began:.0f} s of processor time)",
            file=sys.stderr,
            flush=True,
        )

    began = time.process_time()
    dataset = make_campaign(campaign_of(draw, options.tiles), Path(options.work), workers=1)
    pits = dataset.observations["order"]
    if not np.array_equal(pits.x, dataset.observations["nsp"].x):
        raise RuntimeError("the pits of both tasks are not the same")
    blocks = block_ids(pits.x, pits.y, BLOCK)
    side = draw_folds(blocks, 2, draw)
    test, rest = np.flatnonzero(side == 0), np.flatnonzero(side == 1)
    print(
        f"draw {draw}: {len(pits)} pits in {np.unique(blocks).size} blocks, {test.size} of them held out, "
        f"{dataset.observations['nsp'].label.mean():.0%} with permafrost ({time.process_time() - began:.0f} s)",
        file=sys.stderr,
        flush=True,
    )
    start = starting.load_start(options.start, Configuration(), dataset.tiles, Path(options.work))
    if AS_IS not in document:
        began = time.process_time()
        keep(AS_IS, score(PointModel([start], []), dataset, test, settings_of(STARTED, draw, options.steps)), began)
    for count in options.points:
        chosen = np.sort(np.random.default_rng([draw, count]).permutation(rest)[:count])
        held = draw_folds(blocks[chosen], VALIDATION_PART, draw) == 0
        for how in (SCRATCH, LARGE, STARTED):
            key = f"{how}, {chosen.size} points"
            if key in document:
                continue
            began = time.process_time()
            settings = settings_of(how, draw, options.steps)
            model = fitted(dataset, chosen[~held], chosen[held], settings, start if how == STARTED else None)
            keep(key, score(model, dataset, test, settings), began)
    return document


def table(draws: Mapping[int, Mapping[str, Found]]) -> str:
    """Means over the draws, and how far starting is from random weights, draw by draw."""
    keys = list(next(iter(draws.values())))
    titles = [title for _, _, title in SCORES]
    lines = ["| mean of the draws | " + " | ".join(titles) + " |", "|---" * (len(titles) + 1) + "|"]
    for key in keys:
        means = [np.mean([found[key][task][name] for found in draws.values()]) for task, name, _ in SCORES]
        lines.append(f"| {key} | " + " | ".join(f"{value:.3f}" for value in means) + " |")
    lines += ["", "| started minus random, per draw | " + " | ".join(titles) + " |", "|---" * (len(titles) + 1) + "|"]
    for key in keys:
        if not key.startswith(STARTED):
            continue
        for other in (SCRATCH, LARGE):
            gaps = [
                [found[key][task][name] - found[key.replace(STARTED, other)][task][name] for found in draws.values()]
                for task, name, _ in SCORES
            ]
            cells = [", ".join(f"{gap:+.3f}" for gap in row) for row in gaps]
            lines.append(f"| {key}, against {other} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=lambda text: [int(v) for v in text.split(",")], default=[300, 1500])
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--tiles", type=int, default=64)
    parser.add_argument("--steps", type=int, default=240)
    parser.add_argument("--start", default="miso-fast")
    parser.add_argument("--work", default="build/starting")
    options = parser.parse_args()
    torch.set_num_threads(1)
    folder = Path(options.work)
    folder.mkdir(parents=True, exist_ok=True)
    draws = {
        draw: study(
            options, draw, folder / f"scores_{Path(options.start).stem}_{options.tiles}_{options.steps}_{draw}.json"
        )
        for draw in range(1, options.draws + 1)
    }
    print(table(draws))
    print(f"\n{time.process_time():.0f} s of processor time in this run")
    return 0


if __name__ == "__main__":
    sys.exit(main())

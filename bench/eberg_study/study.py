"""Predictions of every model on the same folds of one seed, and what they are worth over all seeds."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.training.evaluation.folds import draw_folds
from miso_qgis.training.evaluation.metrics import COMPARED, block_bootstrap, class_scores

from . import fitting, forests
from .data import Survey
from .fitting import Crops, Settings

FOLDS = 5
MODELS = ("MISO", "RF", "RF with context")
SHOWN = {
    "accuracy": "accuracy",
    "balanced_accuracy": "balanced accuracy",
    "macro_f1": "macro F1",
    "log_loss": "log loss",
    "ece": "ECE",
}
Predictions = dict[str, NDArray[np.float32]]


def predict(
    survey: Survey, model: str, settings: Settings, seed: int, progress: Callable[[str], None]
) -> NDArray[np.float32]:
    """Probabilities (points, classes), every point's by the fit that did not see its block."""
    fold = draw_folds(survey.block, FOLDS, seed)
    crops = Crops(survey) if model == "MISO" else None
    found = np.zeros((len(survey.label), len(survey.classes)), dtype=np.float32)
    for k in range(FOLDS):
        training, test = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        if crops is not None:
            found[test], note = fitting.fit_predict(crops, training, test, settings, seed * FOLDS + k)
            progress(f"MISO, seed {seed}, fold {k}: {note}")
        else:
            inputs = survey.pixels if model == "RF" else survey.context
            found[test] = forests.fit_predict(inputs, survey.label, found.shape[1], training, test, seed * FOLDS + k)
    return found


def stored_prediction(
    survey: Survey, model: str, settings: Settings, seed: int, folder: Path, progress: Callable[[str], None]
) -> NDArray[np.float32]:
    """`predict`, or what an earlier run with the same settings wrote to `folder`."""
    identity = asdict(settings) if model == "MISO" else [forests.TREES, forests.SMALLEST_LEAF]
    name = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:12]
    path = folder / f"{model.replace(' ', '-')}-seed{seed}-{name}.npy"
    if not path.exists():
        found = predict(survey, model, settings, seed, progress)
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.npy")
        np.save(partial, found)
        partial.rename(path)
    stored: NDArray[np.float32] = np.load(path)
    return stored


def summarise(survey: Survey, runs: list[Predictions], repeats: int = 2000) -> dict[str, Any]:
    """Scores per model (mean and standard deviation over the seeds) and the paired differences with their intervals.

    The interval draws whole blocks; a block brings its points of all seeds along, so that seeds are no new ground.
    """
    labels, blocks = np.tile(survey.label, len(runs)), np.tile(survey.block, len(runs))
    scores = {}
    for model in MODELS:
        each = [class_scores(survey.label, run[model]) for run in runs]
        scores[model] = {
            name: {"mean": float(np.mean([e[name] for e in each])), "sd": float(np.std([e[name] for e in each]))}
            for name in SHOWN
        }
    joined = {model: np.concatenate([run[model] for run in runs]) for model in MODELS}
    differences = {
        f"MISO - {other}": {
            name: block_bootstrap(score(labels, joined["MISO"]), score(labels, joined[other]), blocks, repeats)
            for name, score in COMPARED["order"].items()
            if name in ("accuracy", "log_loss")
        }
        for other in MODELS[1:]
    }
    return {
        "points": len(survey.label),
        "classes": list(survey.classes),
        "blocks": int(np.unique(survey.block).size),
        "seeds": len(runs),
        "scores": scores,
        "differences": differences,
    }


def table(result: dict[str, Any]) -> str:
    """The summary as Markdown."""
    lines = [
        f"{result['points']} points of {len(result['classes'])} classes, {result['blocks']} blocks of 2 km, "
        f"{FOLDS} folds, {result['seeds']} fold seeds (mean, standard deviation over the seeds)",
        "",
        "| model | " + " | ".join(SHOWN.values()) + " |",
        "|---" * (len(SHOWN) + 1) + "|",
    ]
    for model, scores in result["scores"].items():
        cells = " | ".join(f"{scores[name]['mean']:.3f} ± {scores[name]['sd']:.3f}" for name in SHOWN)
        lines.append(f"| {model} | {cells} |")
    lines += ["", "| difference | of | value | 95 % interval |", "|---|---|---|---|"]
    for pair, found in result["differences"].items():
        for name, d in found.items():
            lines.append(f"| {pair} | {SHOWN[name]} | {d['difference']:+.3f} | {d['low']:+.3f} to {d['high']:+.3f} |")
    return "\n".join(lines)

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
#: The forest with one temperature, fitted as MISO's is: on the training parts left out.
SCALED = "RF, temperature scaled"
FORESTS = ("RF", SCALED, "RF with context")
#: MISO as a whole, then its two parts alone.
HEADS = dict(zip(fitting.HEADS, ("MISO", "MISO, encoders alone", "MISO, linear head alone"), strict=True))
MODELS = (*HEADS.values(), *FORESTS)
SHOWN = {
    "accuracy": "accuracy",
    "balanced_accuracy": "balanced accuracy",
    "macro_f1": "macro F1",
    "log_loss": "log loss",
    "ece": "ECE",
}
Predictions = dict[str, NDArray[np.float32]]


def predict_miso(survey: Survey, settings: Settings, seed: int, progress: Callable[[str], None]) -> NDArray[np.float32]:
    """Probabilities (HEADS, points, classes), every point's by the fit that did not see its block."""
    fold, crops = draw_folds(survey.block, FOLDS, seed), Crops(survey)
    found = np.zeros((len(HEADS), len(survey.label), len(survey.classes)), dtype=np.float32)
    for k in range(FOLDS):
        training, test = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        found[:, test], note = fitting.fit_predict(crops, training, test, settings, seed * FOLDS + k)
        progress(f"MISO, seed {seed}, fold {k}: {note}")
    return found


def predict_forest(survey: Survey, context: bool, seed: int) -> NDArray[np.float32]:
    """The same of a forest, (points, classes)."""
    fold = draw_folds(survey.block, FOLDS, seed)
    inputs = survey.context if context else survey.pixels
    found = np.zeros((len(survey.label), len(survey.classes)), dtype=np.float32)
    for k in range(FOLDS):
        training, test = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        found[test] = forests.fit_predict(inputs, survey.label, found.shape[1], training, test, seed * FOLDS + k)
    return found


def scale_forest(
    survey: Survey, probability: NDArray[np.float32], settings: Settings, seed: int
) -> NDArray[np.float32]:
    """The forest's probabilities with a temperature from the training parts that MISO's comes from."""
    fold, scaled = draw_folds(survey.block, FOLDS, seed), np.zeros_like(probability)
    for k in range(FOLDS):
        training, test = np.flatnonzero(fold != k), np.flatnonzero(fold == k)
        part = fitting.validation_parts(survey.block[training], settings.parts, seed * FOLDS + k)
        calibration = forests.fit_temperature(
            survey.pixels, survey.label, probability.shape[1], training, part, settings.members, seed * FOLDS + k
        )
        scaled[test] = calibration.apply(probability[test])
    return scaled


def _stored(folder: Path, name: str, identity: Any, make: Callable[[], NDArray[np.float32]]) -> NDArray[np.float32]:
    digest = hashlib.sha256(json.dumps(identity, sort_keys=True).encode()).hexdigest()[:12]
    path = folder / f"{name}-{digest}.npy"
    if not path.exists():
        found = make()
        folder.mkdir(parents=True, exist_ok=True)
        partial = path.with_suffix(f".{os.getpid()}.npy")
        np.save(partial, found)
        partial.rename(path)
    stored: NDArray[np.float32] = np.load(path)
    return stored


def stored_prediction(
    survey: Survey, model: str, settings: Settings, seed: int, folder: Path, progress: Callable[[str], None]
) -> Predictions:
    """Predictions by name of "MISO" (all heads) or of one forest, read from `folder` where an earlier run with the same
    settings wrote them."""
    if model == "MISO":
        found = _stored(
            folder, f"MISO-seed{seed}", asdict(settings), lambda: predict_miso(survey, settings, seed, progress)
        )
        return dict(zip(HEADS.values(), found, strict=True))
    forest = [forests.TREES, forests.SMALLEST_LEAF]
    if model == SCALED:
        plain = stored_prediction(survey, "RF", settings, seed, folder, progress)["RF"]
        identity = [*forest, settings.parts, settings.members]
        scaled = _stored(folder, f"RF-scaled-seed{seed}", identity, lambda: scale_forest(survey, plain, settings, seed))
        return {model: scaled}
    name = f"{model.replace(' ', '-')}-seed{seed}"
    return {model: _stored(folder, name, forest, lambda: predict_forest(survey, model != "RF", seed))}


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
        for other in FORESTS
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

"""Every model on every fold: out-of-fold predictions, their scores, and intervals of differences between models.

One fold is done by: fit on its training points; tune, stop, calibrate and choose the threshold on its validation
points; predict its test points once. Predictions are kept in files: a run that was stopped goes on where it was.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from miso_qgis.training.calibration import PRIOR_SD
from miso_qgis.training.observations.campaign import CampaignSettings, make_campaign
from miso_qgis.training.observations.dataset import TASKS, Dataset

from . import baselines, metrics, report
from .folds import INTERVAL_SIDE, SCHEMES, Index, Split, block_ids, count_blocks, make_splits

Say = Callable[[str], None]

#: MISO and what is left out of it: fields of fitting.PointSettings to change.
MISO_VARIANTS: dict[str, dict[str, Any]] = {
    "miso": {},
    "miso-no-imagery": {"modalities": ("terrain", "climate")},
    "miso-no-terrain": {"modalities": ("imagery", "climate")},
    "miso-no-climate": {"modalities": ("imagery", "terrain")},
    "miso-no-geo": {"geo": False, "visual_geo": 0.0},
    "miso-no-contrastive": {"satellite_covariate": 0.0, "visual_geo": 0.0},
}
MODELS = (*baselines.BASELINES, *MISO_VARIANTS)
DEFAULT_MODELS = ("miso", "rf11", "rf-xy", "boosting", "rf11-context", "boosting-context")
DEFAULT_SCHEMES = ("random", "1km", "10km")
#: Crops among which the matching one is looked for.
RETRIEVAL_CROPS = 32


class Fitted(Protocol):
    """A model that was fitted on one fold."""

    def predict(self, task: str, index: Index) -> NDArray[np.float64]:
        """Probabilities (n, classes) of the points `index` of a task."""


@dataclass(frozen=True)
class OutOfFold:
    """What a model says of each held-out point of a task.

    index: points, each once. fold: per point. probability: (n, classes), calibrated on the fold's validation points.
    raw: as the model gave it. threshold: per point the one of its fold (nsp; NaN for orders).
    """

    index: Index
    fold: NDArray[np.int64]
    probability: NDArray[np.float64]
    raw: NDArray[np.float64]
    threshold: NDArray[np.float64]


class _FittedMiso:
    def __init__(self, model: Any, dataset: Dataset, settings: Any) -> None:
        self.model = model
        self._dataset = dataset
        self.settings = settings

    def predict(self, task: str, index: Index) -> NDArray[np.float64]:
        from miso_qgis.training.points import fitting

        found = fitting.predict_observations(self.model, self._dataset, task, index, self.settings)
        return np.asarray(found, np.float64)


def fit_miso(
    name: str, dataset: Dataset, split: Split, seed: int, folder: Path | None, settings: Any, say: Say
) -> _FittedMiso:
    """Fit MISO or one of MISO_VARIANTS on a fold; `settings` (fitting.PointSettings) are the protocol's when None."""
    from miso_qgis.training.points import fitting

    chosen = replace(settings or fitting.PointSettings(), seed=seed, **MISO_VARIANTS[name])
    model = fitting.fit_observations(dataset, split.training, split.validation, chosen, folder, progress=say)
    return _FittedMiso(model, dataset, chosen)


def retrieval(fitted: _FittedMiso, dataset: Dataset, split: Split, seed: int) -> dict[str, float]:
    """How often the matching other side of a held-out crop is found among RETRIEVAL_CROPS crops.

    One crop is cut from the middle of each of at most RETRIEVAL_CROPS tiles that hold test points and no training or
    validation points.

    Returns:
        crops (their number), and the shares found at first choice: covariates for imagery
        ("satellite_covariates"), place for what is seen ("visual_geo"); by chance 1 / crops. Empty with under 4 crops.
    """
    import torch

    from miso_qgis.training.points import fitting

    tiles = {
        part: set(np.concatenate([dataset.observations[t].tile[index[t]] for t in index]).tolist())
        for part, index in (("seen", split.training), ("watched", split.validation), ("test", split.test))
    }
    alone = np.array(sorted(tiles["test"] - tiles["seen"] - tiles["watched"]))
    if alone.size < 4:
        return {}
    rng = np.random.default_rng([0x52455452, seed, split.fold])
    chosen = rng.permutation(alone)[:RETRIEVAL_CROPS]
    satellites, covariates, places = [], [], []
    size = fitted.settings.crop
    for index in chosen:
        tile = dataset.tiles[int(index)]
        row, col = (max((n - size) // 2, 0) for n in tile.satellite.shape[1:])
        satellite, covariate = fitting.crop_of(tile, row, col, size)
        fitting.leave_out(satellite, covariate, fitted.settings.modalities)
        satellites.append(satellite)
        covariates.append(covariate)
        places.append(tile.xy)
    middle = torch.full((len(chosen), 1, 2), size / 2)
    with torch.no_grad():
        _, pooled = fitted.model.logits_at(
            torch.from_numpy(np.stack(satellites)), torch.from_numpy(np.stack(covariates)), middle
        )
        found = fitted.model.embeddings(pooled, torch.from_numpy(np.stack(places).astype(np.float32)))
    result = {"crops": float(len(chosen))}
    for name, (one, other) in {
        "satellite_covariates": ("satellite", "covariates"),
        "visual_geo": ("visual", "geo"),
    }.items():
        nearest = (found[one] @ found[other].T).argmax(dim=1).numpy()
        result[name] = float((nearest == np.arange(len(chosen))).mean())
    return result


def _fingerprint(dataset: Dataset, model: str, scheme: str, seed: int, extra: str) -> str:
    """Changes with the points, the model's settings and the folds."""
    parts = [f"{model} {scheme} {seed} {extra}".encode()]
    for task in sorted(dataset.observations):
        points = dataset.observations[task]
        parts += [points.x.tobytes(), points.y.tobytes(), points.label.tobytes()]
    return hashlib.sha256(b"".join(parts)).hexdigest()[:16]


def _described(model: str) -> str:
    """What is fixed of a model here, the same in every process (the text of a function holds its address)."""
    baseline = baselines.BASELINES.get(model)
    return f"{baseline.features.__name__} {baseline.grid} {baseline.calibrated}" if baseline else ""


def cross_validate(
    dataset: Dataset,
    model: str,
    scheme: str,
    seed: int = 1,
    folder: Path | None = None,
    regions: Path | None = None,
    threads: int = 2,
    settings: Any = None,
    tasks: Sequence[str] = TASKS,
    say: Say = lambda text: None,
    first_folds: int = 0,
) -> tuple[dict[str, OutOfFold], dict[str, Any]]:
    """Out-of-fold predictions of one model under one scheme of folds.

    Args:
        dataset: tiles and points.
        model: of MODELS.
        scheme: of folds.SCHEMES.
        seed: of the folds, and of the model.
        folder: where predictions are kept per fold and taken up again; None keeps nothing.
        regions: polygons for the scheme "ecoregion".
        threads: of forests.
        settings: fitting.PointSettings for MISO instead of the default ones.
        tasks: those that baselines are fitted to (MISO fits both at once).
        say: progress.
        first_folds: test only so many folds, the others' points get no prediction; 0: all.

    Returns:
        Per task the predictions, and details: per fold what was tuned, thresholds, numbers of points, seconds, and for
        MISO the retrieval.

    Raises:
        ValueError: for an unknown model.
    """
    if model not in MODELS:
        raise ValueError(f"There is no model {model!r}; there are {', '.join(MODELS)}.")
    tasks = [t for t in tasks if t in dataset.observations]
    splits = make_splits(dataset.observations, scheme, seed, regions=regions)
    splits = splits[: first_folds or len(splits)]
    is_miso = model in MISO_VARIANTS
    features: dict[str, Any] = {}
    parts: dict[str, list[OutOfFold]] = {t: [] for t in tasks}
    details: list[dict[str, Any]] = []
    key = _fingerprint(dataset, model, scheme, seed, f"{regions} {settings} {_described(model)} {PRIOR_SD}")
    for split in splits:
        kept = folder / f"{model}_{scheme}_{seed}_{split.fold}_{key}.npz" if folder else None
        if kept and kept.exists():
            loaded, detail = _load(kept, tasks)
            for task in tasks:
                parts[task].append(loaded[task])
            details.append(detail)
            continue
        started = time.monotonic()
        detail = {"fold": split.fold, "points": {}, "thresholds": {}}
        fitted: Fitted
        if is_miso:
            own = folder / f"{model}_{scheme}_{seed}_{split.fold}_{key}" if folder else None
            fitted = fit_miso(model, dataset, split, seed, own, settings, say)
            detail["retrieval"] = retrieval(fitted, dataset, split, seed)
        else:
            if not features:
                features = {t: baselines.BASELINES[model].features(dataset, dataset.observations[t]) for t in tasks}
            fitted = baselines.fit_baseline(
                model, dataset, features, split.training, split.validation, seed, threads, tasks
            )
            detail["tuned"] = fitted.tuned
        blocks = count_blocks(dataset.observations, split.validation)
        for task in tasks:
            labels = dataset.observations[task].label
            watched, held = split.validation[task], split.test[task]
            raw_watched, raw = fitted.predict(task, watched), fitted.predict(task, held)
            calibration = metrics.Calibration()
            if not is_miso and baselines.BASELINES[model].calibrated:  # MISO has done so itself on the same points
                calibration = metrics.fit_calibration(labels[watched], raw_watched, blocks)
            changed = calibration != metrics.Calibration()
            probability = calibration.apply(raw) if changed else raw
            threshold = np.nan
            if task == "nsp":
                seen = calibration.apply(raw_watched) if changed else raw_watched
                threshold = 0.5
                if np.unique(labels[watched]).size == 2:
                    threshold = metrics.balanced_threshold(labels[watched] == 1, seen[:, 1])
                detail["thresholds"][task] = threshold
            detail["points"][task] = [int(p[task].size) for p in (split.training, split.validation, split.test)]
            parts[task].append(
                OutOfFold(held, np.full(held.size, split.fold), probability, raw, np.full(held.size, threshold))
            )
        detail["seconds"] = round(time.monotonic() - started, 1)
        details.append(detail)
        if kept:
            kept.parent.mkdir(parents=True, exist_ok=True)
            _save(kept, {t: parts[t][-1] for t in tasks}, detail)
        say(f"{model}, {scheme} folds: {len(details)} of {len(splits)} done, {detail['seconds']} s")
    return {t: _join(parts[t]) for t in tasks}, {"folds": details}


_FIELDS = ("index", "fold", "probability", "raw", "threshold")


def _join(parts: Sequence[OutOfFold]) -> OutOfFold:
    """One table, in the order of the points."""
    joined = {name: np.concatenate([getattr(p, name) for p in parts]) for name in _FIELDS}
    order = np.argsort(joined["index"], kind="stable")
    return OutOfFold(**{name: values[order] for name, values in joined.items()})


def _save(path: Path, found: Mapping[str, OutOfFold], detail: dict[str, Any]) -> None:
    arrays = {f"{task}_{name}": getattr(part, name) for task, part in found.items() for name in _FIELDS}
    partial = path.with_suffix(".partial")
    with partial.open("wb") as stream:
        np.savez(stream, detail=np.array(json.dumps(detail)), **arrays)
    partial.rename(path)


def _load(path: Path, tasks: Sequence[str]) -> tuple[dict[str, OutOfFold], dict[str, Any]]:
    with np.load(path) as arrays:
        found = {task: OutOfFold(**{name: arrays[f"{task}_{name}"] for name in _FIELDS}) for task in tasks}
        return found, json.loads(str(arrays["detail"]))


def score(dataset: Dataset, task: str, found: OutOfFold) -> dict[str, Any]:
    """Scores over all held-out points, of the raw probabilities beside them, and per fold."""
    labels = dataset.observations[task].label[found.index]

    def of(probability: NDArray[np.float64], part: NDArray[np.bool_]) -> dict[str, Any]:
        if task == "nsp":
            return metrics.nsp_scores(labels[part], probability[part], probability[part, 1] >= found.threshold[part])
        return metrics.class_scores(labels[part], probability[part])

    everything = np.ones(labels.size, bool)
    folds = [{"fold": int(f), **of(found.probability, found.fold == f)} for f in np.unique(found.fold)]
    result = {"points": int(labels.size), **of(found.probability, everything), "per_fold": folds}
    raw = of(found.raw, everything)
    result["raw"] = {k: raw[k] for k in ("brier", "log_loss", "ece")}
    if task == "nsp":
        result["reliability"] = metrics.reliability(labels == 1, found.probability[:, 1])
    else:
        top = found.probability.max(axis=1)
        result["reliability"] = metrics.reliability(found.probability.argmax(axis=1) == labels, top)
    return result


def compare(
    dataset: Dataset, task: str, first: OutOfFold, second: OutOfFold, repeats: int = 500, side: float = INTERVAL_SIDE
) -> dict[str, dict[str, float]]:
    """Differences first - second of metrics.COMPARED with intervals from drawing blocks of `side` metres.

    Raises:
        ValueError: when the two are not of the same points.
    """
    if not np.array_equal(first.index, second.index):
        raise ValueError("The two models were not tested on the same points.")
    points = dataset.observations[task].subset(first.index)
    blocks = block_ids(points.x, points.y, side)
    return {
        name: metrics.block_bootstrap(
            make(points.label, first.probability), make(points.label, second.probability), blocks, repeats
        )
        for name, make in metrics.COMPARED[task].items()
    }


def evaluate_points(
    dataset: Dataset,
    models: Sequence[str] = DEFAULT_MODELS,
    schemes: Sequence[str] = DEFAULT_SCHEMES,
    seed: int = 1,
    folder: Path | None = None,
    regions: Path | None = None,
    threads: int = 2,
    settings: Any = None,
    reference: str | None = None,
    repeats: int = 500,
    say: Say = lambda text: None,
    first_folds: int = 0,
) -> tuple[dict[str, Any], dict[str, dict[str, dict[str, OutOfFold]]]]:
    """All models on all folds of one dataset.

    Args:
        reference: the model that all others are compared with: the first of `models` unless named.
        others: as of `cross_validate`.

    Returns:
        A document {"points", "models", "schemes": {scheme: {task: {"scores": {model: ...}, "differences": {model:
        ...}}, "folds": {model: ...}}}}, and the predictions [scheme][model][task].
    """
    reference = reference or models[0]
    document: dict[str, Any] = {
        "points": _describe(dataset),
        "models": list(models),
        "reference": reference,
        "first_folds": first_folds or None,
        "schemes": {},
    }
    everything: dict[str, dict[str, dict[str, OutOfFold]]] = {}
    for scheme in schemes:
        found: dict[str, dict[str, OutOfFold]] = {}
        part: dict[str, Any] = {"folds": {}}
        for model in models:
            found[model], part["folds"][model] = cross_validate(
                dataset, model, scheme, seed, folder, regions, threads, settings, say=say, first_folds=first_folds
            )
        for task in dataset.observations:
            part[task] = {
                "scores": {model: score(dataset, task, found[model][task]) for model in models},
                "differences": {
                    model: compare(dataset, task, found[reference][task], found[model][task], repeats)
                    for model in models
                    if model != reference
                },
            }
        document["schemes"][scheme] = part
        everything[scheme] = found
    return document, everything


def _describe(dataset: Dataset) -> dict[str, Any]:
    described: dict[str, Any] = {"tiles": len(dataset.tiles)}
    for task, points in dataset.observations.items():
        described[task] = {
            "points": len(points),
            "prevalence": (np.bincount(points.label, minlength=baselines.CLASSES[task]) / len(points)).tolist(),
            "blocks_of_10_km": int(np.unique(block_ids(points.x, points.y, 10_000.0)).size),
        }
    return described


#: Scores of the protocol's summary: name -> path in the scores of a task.
SUMMARY: dict[str, dict[str, tuple[str, ...]]] = {
    "nsp": {
        "accuracy at 50 %": ("at_50", "accuracy"),
        "balanced accuracy": ("at_chosen", "balanced_accuracy"),
        "ROC-AUC": ("roc_auc",),
        "PR-AUC": ("pr_auc",),
        "Brier": ("brier",),
        "log loss": ("log_loss",),
        "ECE": ("ece",),
        "prevalence": ("prevalence",),
    },
    "order": {
        "accuracy": ("accuracy",),
        "balanced accuracy": ("balanced_accuracy",),
        "weighted F1": ("weighted_f1",),
        "macro F1": ("macro_f1",),
        "log loss": ("log_loss",),
        "ECE": ("ece",),
        "largest class": ("largest_class_share",),
    },
}


def summarise(documents: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Mean and sd over draws of the SUMMARY scores and of the differences, these with an interval of the mean.

    Returns:
        {scheme: {task: {"scores" or "differences": {score: {model: {"mean", "sd", "values"}}}}}}; differences have
        "low" and "high" too.
    """
    summary: dict[str, Any] = {}
    for scheme, first in documents[0]["schemes"].items():
        for task in (t for t in TASKS if t in first):
            parts = [d["schemes"][scheme][task] for d in documents]
            scores: dict[str, Any] = {}
            for name, path in SUMMARY[task].items():
                scores[name] = {m: _spread([_at(p["scores"][m], path) for p in parts]) for m in parts[0]["scores"]}
            differences = {
                name: {
                    m: _spread([p["differences"][m][name]["difference"] for p in parts])
                    | metrics.mean_interval([p["differences"][m][name] for p in parts])
                    for m in parts[0]["differences"]
                }
                for name in metrics.COMPARED[task]
            }
            summary.setdefault(scheme, {})[task] = {"scores": scores, "differences": differences}
    return summary


def _at(value: Any, path: Sequence[str]) -> float:
    """A score, NaN where it is not defined (ranking scores of points of one class)."""
    for name in path:
        value = value.get(name, {})
    return float(value) if isinstance(value, float) else float("nan")


def _spread(values: Sequence[float]) -> dict[str, Any]:
    sd = float(np.std(values, ddof=1)) if len(values) > 1 else None
    return {"mean": float(np.mean(values)), "sd": sd, "values": list(values)}


def protocol_dataset(draw: int, context: float, work: Path, workers: int, say: Say) -> Dataset:
    """One draw of the frozen protocol, simulated under `work` where it is not there yet."""

    def counted(done: int, total: int) -> None:
        if done % 40 == 0 or done == total:
            say(f"draw {draw}, context {context:g}: {done} of {total} tiles")

    return make_campaign(replace(CampaignSettings(), draw=draw, context=context), work, workers, counted)


def main(
    out: Path,
    dataset: Dataset | None = None,
    draws: int = 5,
    models: Sequence[str] = DEFAULT_MODELS,
    schemes: Sequence[str] = DEFAULT_SCHEMES,
    context: float = 1.0,
    seed: int = 1,
    work: Path = Path("build/protocol"),
    regions: Path | None = None,
    threads: int = 2,
    settings: Any = None,
    repeats: int = 500,
    reference: str | None = None,
    say: Say = lambda text: print(text, file=sys.stderr, flush=True),
    first_folds: int = 0,
) -> dict[str, Any]:
    """`miso evaluate --points` (with `dataset`) and `miso evaluate --protocol` (without).

    Writes evaluation.json, evaluation.html and per draw the out-of-fold predictions (.npz) into `out`.

    Args:
        out: folder, made if needed.
        dataset: own points on own tiles; None runs the frozen protocol.
        draws, context: of the protocol.
        models: of MODELS; schemes: of folds.SCHEMES.
        seed: of the folds of own points; in the protocol it is the number of the draw.
        work: where simulated tiles and finished folds are kept.
        regions: polygons of ecoregions.
        threads: of forests, and processes that simulate; 0: as many as there are processors.
        settings: fitting.PointSettings instead of the default ones.
        repeats: draws of the block bootstrap.
        reference: the model that the others are compared with.
        first_folds: test only so many folds of every scheme; 0: all. The report says so.

    Returns:
        The document of evaluation.json.

    Raises:
        ValueError: for an unknown model or scheme.
    """
    for kind, given, known in (("model", models, MODELS), ("scheme of folds", schemes, SCHEMES)):
        for name in given:
            if name not in known:
                raise ValueError(f"There is no {kind} {name!r}; there are {', '.join(known)}.")
    threads = threads if threads > 0 else os.cpu_count() or 1
    out.mkdir(parents=True, exist_ok=True)
    numbers = [seed] if dataset is not None else list(range(1, draws + 1))
    documents, figures = [], None
    for number in numbers:
        own = dataset if dataset is not None else protocol_dataset(number, context, work, threads, say)
        document, found = evaluate_points(
            own, models, schemes, number, work / "folds", regions, threads, settings, reference, repeats, say,
            first_folds,
        )  # fmt: skip
        documents.append({"draw": number, **document})
        for scheme, by_model in found.items():
            for model, by_task in by_model.items():
                _save(out / f"predictions_{number}_{scheme}_{model}.npz", by_task, {})
        figures = figures or report.figures(own, found)
    whole = {
        "kind": "own points" if dataset is not None else "frozen protocol, simulated",
        "context": None if dataset is not None else context,
        "first_folds": first_folds or None,
        "draws": documents,
        "summary": summarise(documents),
    }
    text = json.dumps(report.finite(whole), indent=1)
    (out / "evaluation.json").write_text(text, encoding="utf-8")
    (out / "evaluation.html").write_text(report.page(whole, figures or {}), encoding="utf-8")
    say(f"wrote {out / 'evaluation.json'} and {out / 'evaluation.html'}")
    return whole

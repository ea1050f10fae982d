"""Scores of probabilities and decisions, the threshold and calibration rules of every model, the block bootstrap."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import optimize
from sklearn import metrics

from miso_qgis.training.calibration import PRIOR_SD

Labels = NDArray[np.integer[Any]]
#: Probabilities (n, classes).
Probability = NDArray[np.floating[Any]]

ECE_BINS = 15
_SMALLEST = 1e-7


def expected_calibration_error(
    labels: NDArray[np.bool_], probability: NDArray[np.floating[Any]], bins: int = ECE_BINS
) -> float:
    """Mean difference of predicted and observed frequency over bins of equal count, weighted by count."""
    parts = np.array_split(np.argsort(probability, kind="stable"), bins)
    gaps = [abs(probability[p].mean() - labels[p].mean()) * p.size for p in parts if p.size]
    return float(sum(gaps) / labels.size)


def reliability(
    labels: NDArray[np.bool_], probability: NDArray[np.floating[Any]], bins: int = ECE_BINS
) -> list[tuple[float, float, int]]:
    """Mean prediction, observed frequency and count of every bin of equal count."""
    parts = np.array_split(np.argsort(probability, kind="stable"), bins)
    return [(float(probability[p].mean()), float(labels[p].mean()), int(p.size)) for p in parts if p.size]


def binary_scores(labels: NDArray[np.bool_], probability: NDArray[np.floating[Any]]) -> dict[str, float]:
    """ROC-AUC, PR-AUC (average precision), Brier score, log loss, ECE and prevalence of one two-class task."""
    clipped = np.clip(probability, _SMALLEST, 1 - _SMALLEST)
    scores = {
        "prevalence": float(labels.mean()),
        "brier": float(np.mean((probability - labels) ** 2)),
        "log_loss": float(-np.mean(np.where(labels, np.log(clipped), np.log1p(-clipped)))),
        "ece": expected_calibration_error(labels, probability),
    }
    if 0 < labels.mean() < 1:
        scores["roc_auc"] = float(metrics.roc_auc_score(labels, probability))
        scores["pr_auc"] = float(metrics.average_precision_score(labels, probability))
        scores["balanced_accuracy_at_50"] = float(metrics.balanced_accuracy_score(labels, probability >= 0.5))
    return scores


def order_scores(labels: NDArray[np.uint8], probability: NDArray[np.floating[Any]]) -> dict[str, float]:
    """Accuracy, macro F1 over the classes that occur, log loss, and the largest class's share. probability: (7, n)."""
    chosen = probability.argmax(axis=0)
    shares = np.bincount(labels, minlength=probability.shape[0]) / labels.size
    return {
        "accuracy": float((chosen == labels).mean()),
        "macro_f1": float(metrics.f1_score(labels, chosen, labels=np.unique(labels), average="macro", zero_division=0)),
        "log_loss": float(-np.mean(np.log(np.clip(probability[labels, np.arange(labels.size)], _SMALLEST, 1)))),
        "largest_class_share": float(shares.max()),
    }


def balanced_threshold(labels: NDArray[np.bool_], probability: NDArray[np.floating[Any]]) -> float:
    """The threshold that maximises balanced accuracy, rounded to whole percent as maps store them."""
    grid = np.arange(1, 100) / 100
    present, absent = np.sort(probability[labels]), np.sort(probability[~labels])
    hit = 1 - np.searchsorted(present, grid) / max(present.size, 1)
    rejected = np.searchsorted(absent, grid) / max(absent.size, 1)
    return float(grid[np.argmax(hit + rejected)])


def confusion(labels: Labels, chosen: Labels, classes: int) -> NDArray[np.int64]:
    """Counts (classes, classes): true class by row, chosen class by column."""
    flat = np.asarray(labels, np.int64) * classes + np.asarray(chosen, np.int64)
    return np.bincount(flat, minlength=classes * classes).reshape(classes, classes)


def decision_scores(counts: NDArray[Any]) -> dict[str, Any]:
    """What follows from a confusion matrix (counts or weights): overall scores, and lists per class.

    F1, precision and recall of a class that is never chosen are 0; means (macro) are over the classes that occur.
    """
    hits, support, chosen = np.diag(counts).astype(float), counts.sum(axis=1), counts.sum(axis=0)
    precision = np.divide(hits, chosen, out=np.zeros_like(hits), where=chosen > 0)
    recall = np.divide(hits, support, out=np.zeros_like(hits), where=support > 0)
    both = chosen + support
    f1 = np.divide(2 * hits, both, out=np.zeros_like(hits), where=both > 0)
    occurs = support > 0
    return {
        "accuracy": float(hits.sum() / support.sum()),
        "balanced_accuracy": float(recall[occurs].mean()),
        "weighted_f1": float((f1 * support).sum() / support.sum()),
        "macro_f1": float(f1[occurs].mean()),
        "precision": precision.tolist(),
        "recall": recall.tolist(),
        "f1": f1.tolist(),
        "support": support.tolist(),
        "prevalence": (support / support.sum()).tolist(),
        "confusion": counts.tolist(),
    }


def multiclass_log_loss(labels: Labels, probability: Probability) -> float:
    """Mean of -ln of the true class's probability, clipped at 1e-7."""
    return float(-np.mean(np.log(np.clip(probability[np.arange(labels.size), labels], _SMALLEST, 1))))


def nsp_scores(labels: Labels, probability: Probability, decision: NDArray[np.bool_]) -> dict[str, Any]:
    """All scores of the permafrost task.

    Args:
        labels: 0 or 1.
        probability: (n, 2), absent and present.
        decision: present or not, by a threshold that was chosen on other points.

    Returns:
        `binary_scores`, and `decision_scores` at 50 % ("at_50") and of `decision` ("at_chosen").
    """
    present = labels == 1
    scores: dict[str, Any] = dict(binary_scores(present, probability[:, 1].astype(np.float64)))
    for name, chosen in (("at_50", probability[:, 1] >= 0.5), ("at_chosen", decision)):
        scores[name] = decision_scores(confusion(labels, chosen.astype(np.int64), 2))
    return scores


def class_scores(labels: Labels, probability: Probability) -> dict[str, Any]:
    """All scores of a task of many classes, the likeliest one chosen.

    Brier is the sum over the classes of the squared difference to the one-hot label; "ece" compares the likeliest
    class's probability with how often it is right; ROC-AUC and PR-AUC are of each class against all others (None
    without both).
    """
    n, classes = probability.shape
    p = probability.astype(np.float64)
    chosen = p.argmax(axis=1)
    one_hot = np.zeros((n, classes))
    one_hot[np.arange(n), labels] = 1
    both = [0 < one_hot[:, k].sum() < n for k in range(classes)]
    scores = decision_scores(confusion(labels, chosen, classes))
    scores |= {
        "log_loss": multiclass_log_loss(labels, p),
        "brier": float(((p - one_hot) ** 2).sum(axis=1).mean()),
        "ece": expected_calibration_error(chosen == labels, p.max(axis=1)),
        "ece_per_class": [expected_calibration_error(one_hot[:, k] == 1, p[:, k]) for k in range(classes)],
        "roc_auc": [float(metrics.roc_auc_score(one_hot[:, k], p[:, k])) if both[k] else None for k in range(classes)],
        "pr_auc": [
            float(metrics.average_precision_score(one_hot[:, k], p[:, k])) if both[k] else None for k in range(classes)
        ],
        "largest_class_share": float(max(scores["prevalence"])),
    }
    return scores


@dataclass(frozen=True)
class Calibration:
    """What is fitted on validation points: logit * slope + offset for two classes, scores / temperature for more."""

    slope: float = 1.0
    offset: float = 0.0
    temperature: float = 1.0

    def apply(self, probability: Probability) -> NDArray[np.float64]:
        """Calibrated probabilities, (n, classes)."""
        p = np.clip(probability.astype(np.float64), 1e-4, 1)
        p /= p.sum(axis=1, keepdims=True)
        if p.shape[1] == 2:
            logit = self.slope * (np.log(p[:, 1]) - np.log(p[:, 0])) + self.offset
            present = 1 / (1 + np.exp(-np.clip(logit, -30, 30)))
            return np.column_stack([1 - present, present])
        scaled = np.log(p) / self.temperature
        scaled = np.exp(scaled - scaled.max(axis=1, keepdims=True))
        return np.asarray(scaled / scaled.sum(axis=1, keepdims=True))


def fit_calibration(labels: Labels, probability: Probability, blocks: int = 0) -> Calibration:
    """Platt's slope and offset (two classes) or a temperature (more) that minimise the log loss.

    With `blocks`, the number of spatial blocks the points lie in, a block counts as one observation, and the numbers
    have the prior of `training.calibration`, as MISO's own have.

    Probabilities enter as logarithms, clipped at 1e-4: a forest of 100 trees says 0 where it has seen nothing. Slope
    and temperature are positive, so that no ranking changes. With one class only, nothing is changed.
    """
    if np.unique(labels).size < 2:
        return Calibration()
    binary = probability.shape[1] == 2
    strength = 0.5 / (PRIOR_SD**2 * blocks) if blocks else 0.0

    def make(parameters: NDArray[np.float64]) -> Calibration:
        scale = float(np.exp(np.clip(parameters[0], -4, 4)))
        return Calibration(slope=scale, offset=float(parameters[1])) if binary else Calibration(temperature=scale)

    found = optimize.minimize(
        lambda v: multiclass_log_loss(labels, make(v).apply(probability)) + strength * float((v**2).sum()),
        np.zeros(1 + binary),
        method="Nelder-Mead",
    )
    return make(found.x)


def mean_interval(found: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The interval of the mean of differences from `block_bootstrap` over draws that share no points.

    The draws' distances from value to end are added as errors of independent measurements are, each side for itself.
    It covers the chance of which blocks a draw holds; draws of the same simulation say nothing of another one.

    Returns:
        low, high: with one draw its own.
    """
    mean = float(np.mean([one["difference"] for one in found]))
    below = float(np.sqrt(sum((one["difference"] - one["low"]) ** 2 for one in found))) / len(found)
    above = float(np.sqrt(sum((one["high"] - one["difference"]) ** 2 for one in found))) / len(found)
    return {"low": mean - below, "high": mean + above}


#: A score of one model at fixed points as a function of the points' weights (n,).
Weighted = Callable[[NDArray[np.float64]], float]


def _mean(values: NDArray[np.floating[Any]]) -> Weighted:
    return lambda weight: float(weight @ values / weight.sum())


def _ranking(labels: Labels, probability: Probability, precision: bool) -> Weighted:
    """ROC-AUC or average precision from points sorted once; equal predictions share one step, as in scikit-learn."""
    order = np.argsort(-probability[:, 1], kind="stable")
    sorted_p = probability[order, 1]
    last = np.flatnonzero(np.append(sorted_p[1:] != sorted_p[:-1], True))
    present = labels[order] == 1

    def score(weight: NDArray[np.float64]) -> float:
        own = weight[order]
        hits = np.cumsum(own * present)[last]
        alarms = np.cumsum(own * ~present)[last]
        if hits[-1] <= 0 or alarms[-1] <= 0:
            return float("nan")
        if precision:
            both = np.maximum(hits + alarms, 1e-12)
            return float(np.sum(np.diff(hits, prepend=0.0) * hits / both) / hits[-1])
        middle = (hits + np.append(0.0, hits[:-1])) / 2
        return float(np.sum(np.diff(alarms, prepend=0.0) * middle) / (hits[-1] * alarms[-1]))

    return score


def _f1(labels: Labels, probability: Probability, average: str) -> Weighted:
    classes = probability.shape[1]
    flat = labels.astype(np.int64) * classes + probability.argmax(axis=1)

    def score(weight: NDArray[np.float64]) -> float:
        counts = np.bincount(flat, weights=weight, minlength=classes * classes).reshape(classes, classes)
        return float(decision_scores(counts)[average])

    return score


def _surprise(labels: Labels, probability: Probability) -> NDArray[np.float64]:
    return np.asarray(-np.log(np.clip(probability[np.arange(labels.size), labels], _SMALLEST, 1)))


#: Scores that intervals are made of: labels and probability (n, classes) -> the score as a function of weights. Less is
#: better for "brier" and "log_loss".
COMPARED: dict[str, dict[str, Callable[[Labels, Probability], Weighted]]] = {
    "nsp": {
        "roc_auc": lambda y, p: _ranking(y, p, precision=False),
        "pr_auc": lambda y, p: _ranking(y, p, precision=True),
        "brier": lambda y, p: _mean((p[:, 1] - y) ** 2),
        "log_loss": lambda y, p: _mean(_surprise(y, p)),
        "accuracy": lambda y, p: _mean(((p[:, 1] >= 0.5) == (y == 1)).astype(np.float64)),
    },
    "order": {
        "log_loss": lambda y, p: _mean(_surprise(y, p)),
        "macro_f1": lambda y, p: _f1(y, p, "macro_f1"),
        "weighted_f1": lambda y, p: _f1(y, p, "weighted_f1"),
        "accuracy": lambda y, p: _mean((p.argmax(axis=1) == y).astype(np.float64)),
    },
}


def block_bootstrap(
    first: Weighted,
    second: Weighted,
    blocks: NDArray[np.integer[Any]],
    repeats: int = 500,
    seed: int = 0,
    level: float = 0.95,
) -> dict[str, float]:
    """The difference of two models' score and its interval, by drawing whole blocks with replacement.

    Both models are scored on the same drawn blocks each time (paired): a block drawn k times weighs k. Draws on which a
    score is not defined (one class only) are left out and counted.

    Args:
        first, second: the same score of the two models at the same points, made by COMPARED.
        blocks: (n,) an integer per point; points of one block are drawn together.
        repeats: number of draws.
        seed: of the draws.
        level: of the interval between percentiles.

    Returns:
        difference (first - second), low, high, blocks (their number), repeats (draws that count).
    """
    names, inverse = np.unique(blocks, return_inverse=True)
    inverse = inverse.ravel()
    rng = np.random.default_rng([0x424F4F54, seed])
    differences = np.empty(repeats)
    for k in range(repeats):
        drawn = np.bincount(rng.integers(0, names.size, names.size), minlength=names.size).astype(np.float64)
        weight = drawn[inverse]
        differences[k] = first(weight) - second(weight)
    differences = differences[np.isfinite(differences)]
    low, high = np.quantile(differences, ((1 - level) / 2, (1 + level) / 2)) if differences.size else (np.nan, np.nan)
    whole = np.ones(inverse.size)
    return {
        "difference": float(first(whole) - second(whole)),
        "low": float(low),
        "high": float(high),
        "blocks": int(names.size),
        "repeats": int(differences.size),
    }

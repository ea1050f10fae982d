"""Figures of a confusion matrix and of probabilities. numpy only; equal to scikit-learn's where it has them.

A figure that is not defined (the precision of a class that is never mapped, the recall of one that is never observed,
kappa where chance alone agrees) is NaN, as in scikit-learn with zero_division=nan.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Counts = NDArray[Any]
Vector = NDArray[np.float64]

#: Bins of equal width of the calibration curve and the ECE.
BINS = 10
#: What a stored probability may differ from a threshold and still reach it, as where maps are classified.
TIE = 1e-9


def divide(above: Any, below: Any) -> NDArray[np.float64]:
    """above / below, NaN where below is 0."""
    above, below = np.broadcast_arrays(np.asarray(above, np.float64), np.asarray(below, np.float64))
    return np.divide(above, below, out=np.full(above.shape, np.nan), where=below > 0)


def _mean_of_defined(values: Vector) -> NDArray[np.float64]:
    """Mean along the last axis of what is not NaN; NaN where nothing is."""
    there = ~np.isnan(values)
    return divide(np.where(there, values, 0.0).sum(axis=-1), there.sum(axis=-1))


def confusion(observed: NDArray[np.intp], mapped: NDArray[np.intp], classes: int) -> NDArray[np.int64]:
    """Counts (classes, classes): observed class by row, mapped class by column."""
    return np.bincount(observed * classes + mapped, minlength=classes * classes).reshape(classes, classes)


def decision_scores(counts: Counts) -> dict[str, NDArray[np.float64]]:
    """What follows from confusion matrices.

    Args:
        counts: (..., k, k), counts or weights; observed class by row, mapped class by column.

    Returns:
        Of shape (...): accuracy; balanced_accuracy (mean recall over the classes that were observed); kappa (Cohen
        1960); macro_f1 (mean over the classes that were observed or mapped); weighted_f1 (by the observed number).
        Of shape (..., k): precision (user's accuracy), recall (producer's accuracy), f1, prevalence (share of the
        observations), mapped_share.
    """
    counts = np.asarray(counts, np.float64)
    hits = np.diagonal(counts, axis1=-2, axis2=-1)
    observed, mapped = counts.sum(axis=-1), counts.sum(axis=-2)
    total = observed.sum(axis=-1)
    recall = divide(hits, observed)
    f1 = divide(2 * hits, observed + mapped)
    agreed = divide(hits.sum(axis=-1), total)
    chance = divide((observed * mapped).sum(axis=-1), total * total)
    return {
        "accuracy": agreed,
        "balanced_accuracy": _mean_of_defined(recall),
        "kappa": divide(agreed - chance, 1.0 - chance),
        "macro_f1": _mean_of_defined(f1),
        "weighted_f1": divide(np.where(np.isnan(f1), 0.0, f1 * observed).sum(axis=-1), total),
        "precision": divide(hits, mapped),
        "recall": recall,
        "f1": f1,
        "prevalence": divide(observed, total[..., None]),
        "mapped_share": divide(mapped, total[..., None]),
    }


@dataclass(frozen=True)
class Ranked:
    """Points sorted by falling probability, equal ones as one step: what ROC and precision-recall curves are made of.

    Attributes:
        order: index of the points by falling probability.
        last: in that order, the last point of every step.
        thresholds: the probability of every step, falling.
        hits: whether a point is of the class, in that order.
    """

    order: NDArray[np.intp]
    last: NDArray[np.intp]
    thresholds: Vector
    hits: NDArray[np.bool_]

    @classmethod
    def of(cls, is_class: NDArray[np.bool_], probability: Vector) -> Ranked:
        order = np.argsort(-probability, kind="stable")
        falling = probability[order]
        last = np.flatnonzero(np.append(falling[1:] != falling[:-1], True))
        return cls(order, last, falling[last], is_class[order])

    def totals(self, weights: NDArray[Any] | None = None) -> tuple[Vector, Vector]:
        """Weight of hits and of false alarms from the highest probability down to every step, (..., steps).

        Args:
            weights: (..., n) of the points in their own order; None counts each once.
        """
        own = np.ones(self.order.size) if weights is None else np.asarray(weights, np.float64)[..., self.order]
        return (
            np.cumsum(np.where(self.hits, own, 0.0), axis=-1)[..., self.last],
            np.cumsum(np.where(self.hits, 0.0, own), axis=-1)[..., self.last],
        )


def roc_auc(hits: Vector, alarms: Vector) -> NDArray[np.float64]:
    """Area under the ROC curve by trapezoids; NaN without either sort of points. (..., steps) of `Ranked.totals`."""
    start = np.zeros((*hits.shape[:-1], 1))
    before = np.concatenate([start, hits[..., :-1]], axis=-1)
    area = (np.diff(alarms, axis=-1, prepend=0.0) * (hits + before) / 2).sum(axis=-1)
    return divide(area, hits[..., -1] * alarms[..., -1])


def average_precision(hits: Vector, alarms: Vector) -> NDArray[np.float64]:
    """Sum over the steps of the gain in recall x precision (no interpolation); NaN without points of the class."""
    precision = np.nan_to_num(divide(hits, hits + alarms))
    gained = (np.diff(hits, axis=-1, prepend=0.0) * precision).sum(axis=-1)
    return divide(gained, hits[..., -1])


def bin_of(probability: Vector) -> NDArray[np.intp]:
    """The bin of equal width of every probability; one on an edge belongs to the lower bin."""
    edges = np.linspace(0.0, 1.0, BINS + 1)
    return np.searchsorted(edges[1:-1], probability)


def calibration_error(count: Vector, predicted: Vector, observed: Vector) -> NDArray[np.float64]:
    """Expected calibration error: mean over the points of |observed frequency - mean probability| of their bin.

    Args:
        count, predicted, observed: (..., BINS): number, sum of the probabilities and number of hits of every bin.
    """
    return divide(np.abs(observed - predicted).sum(axis=-1), count.sum(axis=-1))

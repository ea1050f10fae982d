"""The figures of a set of points, each with its interval: what stands in the results, whole and by region."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.accuracy import curves, scores
from miso_qgis.engine.accuracy.bootstrap import Blocks
from miso_qgis.engine.accuracy.scores import BINS, Ranked

Check = Callable[[], None]

#: Figures of the whole confusion matrix, and those of one class.
OVERALL = ("accuracy", "balanced_accuracy", "kappa", "macro_f1", "weighted_f1")
OF_CLASS = ("precision", "recall", "f1")


@dataclass(frozen=True)
class Evidence:
    """Points that count.

    Attributes:
        classes: names.
        present: index of the class of presence, of two classes; None of more.
        observed, mapped: (n,) index of the class.
        probability: (n, classes), NaN where the map has none; None for a map without probabilities.
    """

    classes: Sequence[str]
    present: int | None
    observed: NDArray[np.intp]
    mapped: NDArray[np.intp]
    probability: NDArray[np.float64] | None

    def subset(self, index: NDArray[np.intp] | NDArray[np.bool_]) -> Evidence:
        probability = None if self.probability is None else self.probability[index]
        return replace(self, observed=self.observed[index], mapped=self.mapped[index], probability=probability)

    @property
    def seen(self) -> NDArray[np.intp]:
        """The classes that were observed."""
        return np.unique(self.observed)


def all_figures(evidence: Evidence, blocks: Blocks, recall_only: bool, check: Check) -> dict[str, Any]:
    """Everything that is said of a set of points.

    Args:
        recall_only: the points say where a class is and not where it is not.

    Returns:
        count, blocks, block_size_m, interval_note ("" where there are intervals), confusion (observed by row), scores
        and classes: figures as {"value", "low", "high"}, None for what is not defined or has no interval.
    """
    k = len(evidence.classes)
    counts = scores.confusion(evidence.observed, evidence.mapped, k)
    found = scores.decision_scores(counts)
    drawn = blocks.decisions(evidence.observed, evidence.mapped, k, check)
    rows: list[dict[str, Any]] = []
    for index, name in enumerate(evidence.classes):
        row: dict[str, Any] = {
            "name": name,
            "observed": int(counts[index].sum()),
            "mapped": int(counts[:, index].sum()),
            "right": int(counts[index, index]),
            "prevalence": None if recall_only else float(found["prevalence"][index]),
        }
        for figure in ("recall",) if recall_only else OF_CLASS:
            row[figure] = blocks.figure(float(found[figure][index]), drawn[figure][:, index])
        rows.append(row)
    overall = {} if recall_only else {name: blocks.figure(float(found[name]), drawn[name]) for name in OVERALL}
    if not recall_only and evidence.probability is not None:
        _add_probability(evidence, blocks, overall, rows, check)
    return {
        "count": int(evidence.observed.size),
        "blocks": blocks.count,
        "block_size_m": blocks.size,
        "interval_note": blocks.reason,
        "confusion": counts.tolist(),
        "scores": overall,
        "classes": rows,
    }


def with_probability(evidence: Evidence) -> NDArray[np.bool_]:
    """The points where the map has probabilities."""
    if evidence.probability is None:
        return np.zeros(evidence.observed.size, bool)
    return np.asarray(np.isfinite(evidence.probability).all(axis=1), bool)


def judged_classes(evidence: Evidence) -> list[int]:
    """The classes whose probability is judged: of two that of presence, the other is its mirror image."""
    return [evidence.present] if evidence.present is not None else list(range(len(evidence.classes)))


def _add_probability(
    evidence: Evidence, blocks: Blocks, overall: dict[str, Any], rows: list[dict[str, Any]], check: Check
) -> None:
    """ROC-AUC, PR-AUC, Brier score and ECE: per class, and for a map of many classes over all of them."""
    good = with_probability(evidence)
    if not good.any():
        return
    part, blocks = evidence.subset(good), replace(blocks, index=blocks.index[good])
    if part.probability is None:
        raise RuntimeError("the evidence has no probability")
    for index in judged_classes(part):
        is_class, probability = part.observed == index, part.probability[:, index]
        ranked = Ranked.of(is_class, probability)
        hits, alarms = ranked.totals()
        areas, precisions = blocks.ranking(ranked, check)
        figures = {
            "roc_auc": blocks.figure(float(scores.roc_auc(hits, alarms)), areas),
            "pr_auc": blocks.figure(float(scores.average_precision(hits, alarms)), precisions),
            "brier": _mean(blocks, (probability - is_class) ** 2),
            "ece": _calibration_error(blocks, is_class, probability),
        }
        rows[index] |= figures
        if part.present is not None:
            overall |= figures
    if part.present is None:
        one_hot = np.eye(len(part.classes))[part.observed]
        overall["brier"] = _mean(blocks, ((part.probability - one_hot) ** 2).sum(axis=1))
        chosen = part.probability[np.arange(part.mapped.size), part.mapped]
        overall["ece"] = _calibration_error(blocks, part.mapped == part.observed, chosen)


def _mean(blocks: Blocks, values: NDArray[np.float64]) -> dict[str, float | None]:
    sums = blocks.sums(np.column_stack([values, np.ones(values.size)]))
    return blocks.figure(float(values.mean()), scores.divide(sums[:, 0], sums[:, 1]))


def _calibration_error(
    blocks: Blocks, is_class: NDArray[np.bool_], probability: NDArray[np.float64]
) -> dict[str, float | None]:
    bins = np.eye(BINS)[scores.bin_of(probability)]
    columns = np.concatenate([bins, bins * probability[:, None], bins * is_class[:, None]], axis=1)

    def error(sums: NDArray[np.float64]) -> NDArray[np.float64]:
        return scores.calibration_error(*np.split(sums, 3, axis=-1))

    return blocks.figure(float(error(columns.sum(axis=0))), error(blocks.sums(columns)))


def all_curves(evidence: Evidence, recall_only: bool) -> dict[str, Any]:
    """Per judged class that was observed: its ROC, precision-recall and calibration curves as arrays and rows."""
    good = with_probability(evidence)
    if recall_only or not good.any():
        return {}
    part = evidence.subset(good)
    if part.probability is None:
        raise RuntimeError("the evidence has no probability")
    made: dict[str, Any] = {}
    for index in judged_classes(part):
        is_class, probability = part.observed == index, part.probability[:, index]
        if 0 < is_class.sum() < is_class.size:
            ranked = Ranked.of(is_class, probability)
            made[part.classes[index]] = {
                "roc": curves.roc_curve(ranked),
                "precision_recall": curves.precision_recall_curve(ranked),
                "calibration": curves.calibration_curve(is_class, probability),
            }
    return made


def threshold_rows(evidence: Evidence, recall_only: bool) -> list[dict[str, Any]]:
    """The table of thresholds of a map of two classes with probabilities; else nothing."""
    good = with_probability(evidence)
    if evidence.present is None or not good.any():
        return []
    part = evidence.subset(good)
    if part.probability is None:
        raise RuntimeError("the evidence has no probability")
    return curves.threshold_table(part.observed == part.present, part.probability[:, part.present], recall_only)


def jsonable(value: Any) -> Any:
    """Numbers of numpy as Python's, and None for what is not finite: JSON has no word for it."""
    if isinstance(value, dict):
        return {str(key): jsonable(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [jsonable(item) for item in value]
    if isinstance(value, np.ndarray):
        return jsonable(value.tolist())
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value

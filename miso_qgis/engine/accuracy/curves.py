"""Curves of one class against the rest: ROC, precision and recall, calibration, and the table of thresholds."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.accuracy import scores
from miso_qgis.engine.accuracy.scores import Ranked, Vector, divide


def roc_curve(ranked: Ranked) -> dict[str, Vector]:
    """False and true positive rates at every threshold, from "nothing is called present" on.

    Returns:
        false_positive_rate, true_positive_rate, threshold: (steps + 1,); the first threshold is infinite.
    """
    hits, alarms = ranked.totals()
    return {
        "false_positive_rate": np.append(0.0, divide(alarms, alarms[-1])),
        "true_positive_rate": np.append(0.0, divide(hits, hits[-1])),
        "threshold": np.append(np.inf, ranked.thresholds),
    }


def precision_recall_curve(ranked: Ranked) -> dict[str, Vector]:
    """Precision and recall at every threshold, falling. precision, recall, threshold: (steps,)."""
    hits, alarms = ranked.totals()
    return {
        "precision": divide(hits, hits + alarms),
        "recall": divide(hits, hits[-1]),
        "threshold": ranked.thresholds,
    }


def calibration_curve(is_class: NDArray[np.bool_], probability: Vector) -> list[dict[str, float]]:
    """Per bin of equal width that holds points: its edges, number of points, mean probability, observed frequency."""
    bins = scores.bin_of(probability)
    count = np.bincount(bins, minlength=scores.BINS)
    mean = divide(np.bincount(bins, weights=probability, minlength=scores.BINS), count)
    frequency = divide(np.bincount(bins, weights=is_class, minlength=scores.BINS), count)
    return [
        {
            "from": round(k / scores.BINS, 10),
            "to": round((k + 1) / scores.BINS, 10),
            "count": int(count[k]),
            "mean_probability": float(mean[k]),
            "observed_frequency": float(frequency[k]),
        }
        for k in np.flatnonzero(count)
    ]


def threshold_table(present: NDArray[np.bool_], probability: Vector, recall_only: bool) -> list[dict[str, Any]]:
    """What every whole percent from 0 to 100 would give as the threshold.

    Args:
        recall_only: no absence is known, so recall and the share called present are all that can be said.
    """
    rows: list[dict[str, Any]] = []
    on, off = np.sort(probability[present]), np.sort(probability[~present])
    for percent in range(101):
        lowest = percent / 100 - scores.TIE
        hit = on.size - int(np.searchsorted(on, lowest))
        false = off.size - int(np.searchsorted(off, lowest))
        row: dict[str, Any] = {"threshold": percent / 100, "true_present": hit, "missed_present": on.size - hit}
        if not recall_only:
            row |= {"false_present": false, "true_absent": off.size - false}
        counts = np.array([[off.size - false, false], [on.size - hit, hit]])
        found = scores.decision_scores(counts)
        row["recall"] = float(found["recall"][1])
        if not recall_only:
            row |= {
                "specificity": float(found["recall"][0]),
                "precision": float(found["precision"][1]),
                "f1": float(found["f1"][1]),
            }
            row |= {name: float(found[name]) for name in ("accuracy", "balanced_accuracy", "kappa")}
            row["prevalence"] = float(found["prevalence"][1])
        rows.append(row)
    return rows

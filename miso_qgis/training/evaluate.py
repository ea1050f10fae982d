"""How well a model does on simulated tiles: scores of both tasks under several states of the inputs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn import metrics

from . import data
from .data import Tile
from .evaluation.metrics import (
    ECE_BINS,
    balanced_threshold,
    binary_scores,
    expected_calibration_error,
    order_scores,
)

__all__ = [
    "CONDITIONS",
    "ECE_BINS",
    "MIXED",
    "Predictor",
    "balanced_threshold",
    "binary_scores",
    "evaluate",
    "expected_calibration_error",
    "order_scores",
    "spoil",
]

#: Probabilities at query rows and columns: (9, h, w), (10, h, w), rows, cols -> nsp (2, rows, cols), order (7, rows,
#: cols).
Predictor = Callable[
    [NDArray[np.float32], NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]],
    tuple[NDArray[np.float32], NDArray[np.float32]],
]

#: The states of the inputs that are reported: what is dropped and whether climate is one constant per tile.
CONDITIONS: dict[str, dict[str, bool]] = {
    "all inputs": {},
    "no imagery": {"no_satellite": True},
    "no imagery, climate one constant": {"no_satellite": True, "constant_climate": True},
    "terrain only": {"no_satellite": True, "no_climate": True},
    "no elevation": {"no_terrain": True},
    "imagery only": {"no_terrain": True, "no_climate": True},
}
#: Tiles with this share of permafrost count as mixed.
MIXED = (0.1, 0.9)


def spoil(tile: Tile, **condition: bool) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """A tile's inputs in one of the CONDITIONS."""
    satellite, covariates = tile.satellite.astype(np.float32), tile.covariates.copy()
    if condition.get("constant_climate"):
        data.constant_climate(covariates)
    data.drop(satellite, covariates, **{k: v for k, v in condition.items() if k != "constant_climate"})
    return satellite, covariates


def evaluate(
    predict: Predictor,
    tiles: Sequence[Tile],
    conditions: Sequence[str] = tuple(CONDITIONS),
    step: int = 4,
    margin: int = 0,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """Scores over all labelled pixels of `tiles` (every `step`-th row and column), and within each mixed tile.

    Args:
        predict: the model.
        tiles: of another seed and other blocks than anything the model was fitted, chosen or calibrated on.
        conditions: keys of CONDITIONS.
        step: distance of the queried pixels.
        margin: pixels at the tiles' edges that are not scored.
        report: called with (done, total).

    Returns:
        {condition: {"nsp": scores, "order": scores, "within_mixed_tiles": {"tiles", "roc_auc_mean", "roc_auc_min",
        ...}}}.
    """
    result: dict[str, Any] = {}
    done, total = 0, len(conditions) * len(tiles)
    for condition in conditions:
        labels, probabilities, orders, order_probabilities, within = [], [], [], [], []
        for tile in tiles:
            rows, cols = (np.arange(margin + step // 2, n - margin, step) for n in tile.nsp.shape)
            nsp, order = predict(
                *spoil(tile, **CONDITIONS[condition]), (rows + 0.5).astype(np.float32), (cols + 0.5).astype(np.float32)
            )
            truth = tile.nsp[np.ix_(rows, cols)]
            known = truth != 255
            labels.append(truth[known] == 1)
            probabilities.append(nsp[1][known].astype(np.float64))
            orders.append(tile.order[np.ix_(rows, cols)][known])
            order_probabilities.append(order[:, known].astype(np.float64))
            if known.any() and MIXED[0] <= labels[-1].mean() <= MIXED[1]:
                within.append(float(metrics.roc_auc_score(labels[-1], probabilities[-1])))
            done += 1
            report(done, total)
        result[condition] = {
            "nsp": binary_scores(np.concatenate(labels), np.concatenate(probabilities)),
            "order": order_scores(np.concatenate(orders), np.concatenate(order_probabilities, axis=1)),
            "within_mixed_tiles": {
                "tiles": len(within),
                "roc_auc_mean": float(np.mean(within)) if within else None,
                "roc_auc_median": float(np.median(within)) if within else None,
                "roc_auc_min": float(np.min(within)) if within else None,
                "share_at_least_0.75": float(np.mean(np.array(within) >= 0.75)) if within else None,
            },
        }
    return result

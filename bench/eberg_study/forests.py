"""The two random forests MISO is compared with: pixel values alone, and with focal statistics."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

from miso_qgis.training.evaluation.metrics import Calibration, fit_calibration

from .data import Floats, Integers

TREES = 200
#: Points in the smallest leaf: 3 gives the figures that the benchmark was set with (accuracy 0.40, log loss 1.53).
SMALLEST_LEAF = 3


def fit_predict(
    inputs: Floats, label: Integers, classes: int, training: Integers, test: Integers, seed: int
) -> NDArray[np.float64]:
    """Probabilities (len(test), classes); a class without a training point gets 0."""
    forest = RandomForestClassifier(TREES, min_samples_leaf=SMALLEST_LEAF, random_state=seed, n_jobs=1)
    forest.fit(inputs[training], label[training])
    probability = np.zeros((len(test), classes))
    probability[:, forest.classes_] = forest.predict_proba(inputs[test])
    return probability


def fit_temperature(
    inputs: Floats, label: Integers, classes: int, training: Integers, part: Integers, held: int, seed: int
) -> Calibration:
    """The temperature of forests that were each fitted without one part, on the points of the parts left out.

    Args:
        part: of each training point, as MISO's `validation_parts` deals them. held: parts 0 to held - 1 are left out.
    """
    left = [
        (training[part == p], fit_predict(inputs, label, classes, training[part != p], training[part == p], seed))
        for p in range(held)
    ]
    return fit_calibration(
        np.concatenate([label[points] for points, _ in left]), np.concatenate([found for _, found in left])
    )

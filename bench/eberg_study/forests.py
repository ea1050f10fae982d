"""The two random forests MISO is compared with: pixel values alone, and with focal statistics."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier

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

"""Areas adjusted for the map's errors, and accuracies weighted by area, from a probability sample.

After Olofsson, Foody, Herold, Stehman, Woodcock and Wulder (2014), Good practices for estimating area and assessing
accuracy of land change, Remote Sensing of Environment 148, 42-57: their equations 4 (cell proportions), 9 to 11 (area,
its standard error and interval), 1 to 3 (overall, user's and producer's accuracy) and 5 to 7 (variances of these). They
hold for simple and systematic samples (post-stratified by the map) and for samples stratified by the map's classes; for
a systematic sample the variance is that of a simple one, commonly too large.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.accuracy.scores import divide
from miso_qgis.language import say

#: Half width of a 95 % interval in standard errors.
Z = 1.959963984540054
#: Observations of a mapped class below which its share of the error is known badly; Olofsson et al. advise 50 to 100.
FEW = 50


@dataclass(frozen=True)
class Estimate:
    """Shares of the area and accuracies, with standard errors. Leading axes are those of the counts.

    Attributes:
        proportion: (..., k) of the area, by true class.
        proportion_se: its standard error.
        overall, overall_se: (...) share of the area that is mapped right.
        users, users_se, producers, producers_se: (..., k) by mapped and by true class.
    """

    proportion: NDArray[np.float64]
    proportion_se: NDArray[np.float64]
    overall: NDArray[np.float64]
    overall_se: NDArray[np.float64]
    users: NDArray[np.float64]
    users_se: NDArray[np.float64]
    producers: NDArray[np.float64]
    producers_se: NDArray[np.float64]


def estimate(counts: NDArray[Any], weights: NDArray[np.float64]) -> Estimate:
    """Estimate from a sample.

    Args:
        counts: (..., k, k) number of sample units: mapped class by ROW, true class by COLUMN, as in Olofsson et al.
        weights: (k,) share of the mapped area in every mapped class; sums to 1.

    Returns:
        NaN where a mapped class with area has fewer than two units (one, for what needs no variance).
    """
    n = np.asarray(counts, np.float64)
    used = weights > 0
    total = n.sum(axis=-1)
    # A class that is nowhere mapped has no stratum: it adds nothing.
    share = np.where(used[:, None], divide(n, total[..., None]), 0.0)
    variance = np.where(used[:, None], divide(share * (1 - share), (total - 1)[..., None]), 0.0)
    joint = weights[:, None] * share
    proportion = joint.sum(axis=-2)
    proportion_se = np.sqrt((weights[:, None] ** 2 * variance).sum(axis=-2))
    users = np.where(used, np.diagonal(share, axis1=-2, axis2=-1), np.nan)
    own = np.diagonal(variance, axis1=-2, axis2=-1)
    right = np.diagonal(joint, axis1=-2, axis2=-1)
    producers = divide(right, proportion)
    others = (weights[:, None] ** 2 * variance).sum(axis=-2) - weights**2 * own
    producers_variance = divide((weights * (1 - producers)) ** 2 * own + producers**2 * others, proportion**2)
    return Estimate(
        proportion,
        proportion_se,
        right.sum(axis=-1),
        np.sqrt((weights**2 * own).sum(axis=-1)),
        users,
        np.sqrt(np.where(used, own, np.nan)),
        producers,
        np.sqrt(producers_variance),
    )


def interval(value: NDArray[np.float64], error: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """95 % intervals of shares, cut at 0 and 1; NaN where the sample met no error or no such class: that the standard
    error is then 0 is chance and no certainty."""
    width = np.where(error > 0, Z * error, np.nan)
    return np.clip(value - width, 0.0, 1.0), np.clip(value + width, 0.0, 1.0)


def obstacle(names: list[str], counts: NDArray[np.int64], weights: NDArray[np.float64]) -> str:
    """Why a sample gives no estimate, empty where it does: every mapped class needs two units at least."""
    poor = [f"{names[k]} ({int(counts[k].sum())})" for k in np.flatnonzero(weights > 0) if counts[k].sum() < 2]
    if not poor:
        return ""
    return say(
        "every mapped class needs at least two observations; too few lie where the map says {poor}",
        poor=", ".join(poor),
    )

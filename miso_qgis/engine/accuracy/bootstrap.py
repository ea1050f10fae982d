"""Intervals by drawing whole spatial blocks: points near each other are no independent evidence.

The blocks are squares of EPSG:3338 that hang on its origin, so they do not depend on the points. A block that is drawn
k times counts k times with all of its points.
"""
# flake8: noqa: E203

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.accuracy import scores
from miso_qgis.engine.accuracy.scores import Ranked, Vector
from miso_qgis.language import say

#: Blocks with observations below which no interval is given: so few are no sample of places.
MIN_BLOCKS = 10
LEVEL = 0.95
#: Least share of the draws on which a figure must be defined for it to get an interval.
MIN_DEFINED = 0.9
#: Weights of points, or cells of matrices, that are in memory at a time.
_CHUNK = 4_000_000
_TAG = 0x41434355


@dataclass(frozen=True)
class Blocks:
    """Which block every used point lies in, and how often every draw takes each block.

    Attributes:
        size: side in metres.
        index: (n,) of the points.
        count: number of blocks.
        draws: (repeats, count); empty where there are too few blocks for an interval.
        seed: of the draws.
    """

    size: float
    index: NDArray[np.intp]
    count: int
    draws: NDArray[np.int64]
    seed: int

    @classmethod
    def of(cls, x: Vector, y: Vector, size: float, repeats: int, seed: int) -> Blocks:
        """x, y: metres in EPSG:3338."""
        cells = np.column_stack([np.floor(x / size), np.floor(y / size)])
        unique, index = np.unique(cells, axis=0, return_inverse=True)
        count = len(unique)
        draws = np.zeros((0, count), np.int64)
        if count >= MIN_BLOCKS:
            # Drawing as many blocks as there are, with replacement.
            draws = np.random.default_rng([_TAG, seed]).multinomial(count, np.full(count, 1.0 / count), size=repeats)
        return cls(size, np.asarray(index, np.intp).ravel(), count, draws, seed)

    @property
    def reason(self) -> str:
        """Why there is no interval; empty where there is one."""
        if self.count >= MIN_BLOCKS:
            return ""
        size = f"{self.size / 1000:g}"
        if self.count == 1:
            return say(
                "no interval: the observations lie in 1 block of {size} km, and at least {least} are needed",
                size=size,
                least=MIN_BLOCKS,
            )
        return say(
            "no interval: the observations lie in {count} blocks of {size} km, and at least {least} are needed",
            count=self.count,
            size=size,
            least=MIN_BLOCKS,
        )

    def sums(self, columns: NDArray[Any]) -> NDArray[np.float64]:
        """Columns (n, m) summed over the points of every draw: (repeats, m)."""
        per_block = np.zeros((self.count, columns.shape[1]))
        np.add.at(per_block, self.index, columns.astype(np.float64))
        return np.asarray(self.draws @ per_block)

    def decisions(
        self, observed: NDArray[np.intp], mapped: NDArray[np.intp], classes: int, check: Callable[[], None]
    ) -> dict[str, NDArray[np.float64]]:
        """`scores.decision_scores` of the draws: (repeats,) and (repeats, classes). Only some matrices of many classes
        are in memory at a time."""
        cells, own = np.unique(observed * classes + mapped, return_inverse=True)
        own = np.asarray(own).ravel()
        step = max(1, _CHUNK // (classes * classes))
        parts = [scores.decision_scores(np.zeros((0, classes, classes)))]
        for first in range(0, len(self.draws), step):
            check()
            drawn = self.draws[first : first + step]
            counts = np.zeros((len(drawn), classes * classes))
            for number, weights in enumerate(drawn):
                counts[number, cells] = np.bincount(own, weights=weights[self.index], minlength=cells.size)
            parts.append(scores.decision_scores(counts.reshape(-1, classes, classes)))
        return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

    def ranking(self, ranked: Ranked, check: Callable[[], None]) -> tuple[Vector, Vector]:
        """ROC-AUC and average precision of the draws, (repeats,) each."""
        area, precision = np.empty(len(self.draws)), np.empty(len(self.draws))
        step = max(1, _CHUNK // max(self.index.size, 1))
        for first in range(0, len(self.draws), step):
            check()
            rows = slice(first, first + step)
            hits, alarms = ranked.totals(self.draws[rows][:, self.index])
            area[rows], precision[rows] = scores.roc_auc(hits, alarms), scores.average_precision(hits, alarms)
        return area, precision

    def interval(self, drawn: Vector) -> tuple[float | None, float | None]:
        """The interval of one figure between percentiles of its draws; None where it is not given."""
        good = drawn[np.isfinite(drawn)]
        if not len(drawn) or good.size < MIN_DEFINED * len(drawn):
            return None, None
        low, high = np.quantile(good, ((1 - LEVEL) / 2, (1 + LEVEL) / 2))
        return float(low), float(high)

    def figure(self, value: float, drawn: Vector) -> dict[str, float | None]:
        """A figure as it stands in the results: value, low, high; None for what is not defined or not given."""
        low, high = self.interval(drawn)
        return {"value": float(value) if np.isfinite(value) else None, "low": low, "high": high}

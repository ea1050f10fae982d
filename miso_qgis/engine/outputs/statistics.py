"""Counts and sums over parts of a map that add up to those of the whole, and that a journal can hold as JSON."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass
class BandStatistics:
    """Number, sum, sum of squares, smallest and largest of a band's valid values."""

    count: int = 0
    total: float = 0.0
    squares: float = 0.0
    low: float | None = None
    high: float | None = None

    @classmethod
    def of(cls, values: NDArray[Any]) -> BandStatistics:
        if not values.size:
            return cls()
        if values.dtype == np.uint8:
            # Counting the 256 values first is exact and several times faster than summing every pixel.
            numbers = np.bincount(values.ravel(), minlength=256)
            levels = np.flatnonzero(numbers)
            weights = numbers[levels].astype(np.float64)
            total, squares = float((levels * weights).sum()), float((levels * levels * weights).sum())
            return cls(int(values.size), total, squares, float(levels[0]), float(levels[-1]))
        wide = values.astype(np.float64)
        return cls(
            int(values.size),
            float(wide.sum()),
            float((wide * wide).sum()),
            float(values.min()),
            float(values.max()),
        )

    def add(self, other: BandStatistics) -> None:
        if other.low is None or other.high is None:
            return
        self.low = other.low if self.low is None else min(self.low, other.low)
        self.high = other.high if self.high is None else max(self.high, other.high)
        self.count += other.count
        self.total += other.total
        self.squares += other.squares

    def tags(self, pixels: int) -> dict[str, str]:
        """The GDAL metadata items of a band of so many pixels."""
        if self.low is None or self.high is None:
            return {}
        mean = self.total / self.count
        spread = max(self.squares / self.count - mean * mean, 0.0) ** 0.5
        return {
            "STATISTICS_MINIMUM": f"{self.low:.17g}",
            "STATISTICS_MAXIMUM": f"{self.high:.17g}",
            "STATISTICS_MEAN": f"{mean:.17g}",
            "STATISTICS_STDDEV": f"{spread:.17g}",
            "STATISTICS_VALID_PERCENT": f"{100 * self.count / pixels:.4g}",
        }


@dataclass
class TaskTotals:
    """Pixels and km2 per class, and km2 per whole percent of the second class (tasks of two classes)."""

    pixels: NDArray[np.int64]
    area: NDArray[np.float64]
    percent_area: NDArray[np.float64] = field(default_factory=lambda: np.zeros(101))

    def add(self, other: TaskTotals) -> None:
        self.pixels = self.pixels + other.pixels
        self.area = self.area + other.area
        self.percent_area = self.percent_area + other.percent_area


@dataclass
class MapTally:
    """Of the rasters: valid pixels and km2, totals per task, statistics per layer and band."""

    pixels: int = 0
    km2: float = 0.0
    tasks: dict[str, TaskTotals] = field(default_factory=dict)
    layers: dict[str, list[BandStatistics]] = field(default_factory=dict)

    def add(self, other: MapTally) -> None:
        self.pixels += other.pixels
        self.km2 += other.km2
        for name, totals in other.tasks.items():
            if name in self.tasks:
                self.tasks[name].add(totals)
            else:
                self.tasks[name] = totals
        for key, bands in other.layers.items():
            for mine, theirs in zip(self.layers.setdefault(key, [BandStatistics() for _ in bands]), bands, strict=True):
                mine.add(theirs)

    def to_json(self) -> dict[str, Any]:
        return {
            "pixels": self.pixels,
            "km2": self.km2,
            "tasks": {
                name: [t.pixels.tolist(), t.area.tolist(), t.percent_area.tolist()] for name, t in self.tasks.items()
            },
            "layers": {
                key: [[b.count, b.total, b.squares, b.low, b.high] for b in bands] for key, bands in self.layers.items()
            },
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> MapTally:
        return cls(
            value["pixels"],
            value["km2"],
            {
                name: TaskTotals(np.array(p, np.int64), np.array(a, np.float64), np.array(s, np.float64))
                for name, (p, a, s) in value["tasks"].items()
            },
            {key: [BandStatistics(*band) for band in bands] for key, bands in value["layers"].items()},
        )


@dataclass
class InputTally:
    """Of the inputs, over the valid pixels: per band how many lie outside the training range and how many are missing;
    how many windows were run; and how many pixels are farther from the training data than the model's threshold."""

    pixels: int
    outside: NDArray[np.int64]
    missing: NDArray[np.int64]
    windows: int = 0
    dissimilar: int = 0

    @classmethod
    def empty(cls, bands: int) -> InputTally:
        return cls(0, np.zeros(bands, np.int64), np.zeros(bands, np.int64))

    def add(self, other: InputTally) -> None:
        self.pixels += other.pixels
        self.outside = self.outside + other.outside
        self.missing = self.missing + other.missing
        self.windows += other.windows
        self.dissimilar += other.dissimilar

    def to_json(self) -> dict[str, Any]:
        return {
            "pixels": self.pixels,
            "outside": self.outside.tolist(),
            "missing": self.missing.tolist(),
            "windows": self.windows,
            "dissimilar": self.dissimilar,
        }

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> InputTally:
        return cls(
            value["pixels"],
            np.array(value["outside"], np.int64),
            np.array(value["missing"], np.int64),
            value["windows"],
            value["dissimilar"],
        )

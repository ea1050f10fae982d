"""What a raster holds in a zone: sums that add up over strips."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.analysis.rasters import MapRaster
from miso_qgis.engine.lattice import Box
from miso_qgis.language import say
from miso_qgis.protocol import MisoError

#: Codes beyond which a raster is no map of classes.
MAX_CLASSES = 256


@dataclass
class BandSums:
    """Over the pixels with a value: km2, km2 x value, km2 x value x value, least and largest value."""

    km2: float = 0.0
    total: float = 0.0
    squares: float = 0.0
    low: float = np.inf
    high: float = -np.inf

    def add(self, values: NDArray[np.float64], km2: NDArray[np.float64]) -> None:
        if not values.size:
            return
        self.km2 += float(km2.sum())
        self.total += float((km2 * values).sum())
        self.squares += float((km2 * values * values).sum())
        self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))

    @property
    def mean(self) -> float | None:
        return self.total / self.km2 if self.km2 else None

    @property
    def deviation(self) -> float | None:
        """Of the pixels' values by area, not of their mean."""
        mean = self.mean
        return None if mean is None else max(self.squares / self.km2 - mean * mean, 0.0) ** 0.5


@dataclass
class Tally:
    """Pixels and km2 with data (in the first band), km2 of all pixels of the zone, km2 by class, sums by band."""

    pixels: int = 0
    km2: float = 0.0
    all_km2: float = 0.0
    classes: dict[int, float] = field(default_factory=dict)
    bands: dict[int, BandSums] = field(default_factory=dict)

    def add(self, raster: MapRaster, box: Box, inside: NDArray[np.bool_], km2: NDArray[np.float64]) -> None:
        """Add a strip of a zone.

        Args:
            inside: (height, width), the zone's pixels; km2: their areas.
        """
        weights = km2[inside]
        self.all_km2 += float(weights.sum())
        if raster.meaning.kind == "class":
            codes, missing = raster.codes(box)
            known = ~missing[inside]
            self._count(known, weights)
            self._classify(codes[inside][known], weights[known], raster.path)
            return
        for number, band in enumerate(raster.meaning.bands):
            if raster.meaning.kind == "value":
                values = raster.values(box, band)[inside]
                known = np.isfinite(values)
            else:
                percent, above = raster.percent(box, band)
                values, codes = percent[inside], above[inside]
                known = np.isfinite(values)
                self._classify(codes[codes > 0], weights[codes > 0], raster.path)
                if not number:
                    self._count(known | (codes > 0), weights)
            if raster.meaning.kind == "value" and not number:
                self._count(known, weights)
            self.bands.setdefault(band, BandSums()).add(values[known], weights[known])

    def _count(self, known: NDArray[np.bool_], weights: NDArray[np.float64]) -> None:
        self.pixels += int(known.sum())
        self.km2 += float(weights[known].sum())

    def _classify(self, codes: NDArray[np.int64], km2: NDArray[np.float64], path: str) -> None:
        found, index = np.unique(codes, return_inverse=True)
        for code, area in zip(found, np.bincount(index, weights=km2, minlength=found.size), strict=True):
            self.classes[int(code)] = self.classes.get(int(code), 0.0) + float(area)
        if len(self.classes) > MAX_CLASSES:
            raise MisoError(
                "analysis.classes",
                say("{path} holds more than {max_classes} different codes.", path=path, max_classes=MAX_CLASSES),
                say("It is no map of classes: give it as values or as percent."),
            )

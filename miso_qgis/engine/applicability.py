"""How like the training data a pixel is: the dissimilarity index of Meyer and Pebesma (2021).

Meyer, H. and Pebesma, E. (2021): Predicting into unknown space? Estimating the area of applicability of spatial
prediction models. Methods in Ecology and Evolution 12, 1620-1633. The index is the distance to the nearest training
point in standardised features weighted by importance, divided by the mean distance of two training points. Here a few
hundred prototypes (centres of clusters) stand for the training points, so that it costs one small matrix product per
pixel; the threshold is measured against prototypes too (training/applicability.py).

A pixel's number has the same bits in whatever block it is computed, by whatever library of linear algebra: weighted
features are rounded to multiples of a power of two, so small that it does not matter (2^-22 of the largest) and so
large that every product and sum of the distance is a whole number below 2^53, which float64 holds exactly in any order.
Float32 products do not do: libraries compute a column in another order where it lies elsewhere in the matrix.
"""
# flake8: noqa: E203

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.contract import CLIMATE_BANDS, COVARIATE_BANDS, FEATURES, SATELLITE_BANDS, Applicability

Floats = NDArray[np.float32]
Whole = NDArray[np.float64]  #: whole numbers, exact up to 2^53

#: Pixels computed at a time: the distances to all prototypes stay in the processor's cache.
BLOCK = 4096
#: Standardised values are clipped here: a wild fill value is far away, and its square is still a number.
CLIP = np.float32(12.0)
#: Multiple of the threshold at which the applicability has fallen to 0.
FAR = 2.0

_IMAGE = len(SATELLITE_BANDS)
_CLIMATE = len(FEATURES) - len(CLIMATE_BANDS)
_BAND = {name: _IMAGE + index for index, name in enumerate(COVARIATE_BANDS)}
_ROW = {name: index for index, name in enumerate(FEATURES)}
#: Bits of the features of each modality, in a pixel's pattern of what is known.
_BITS = (
    (1 << _IMAGE) - 1,
    ((1 << _CLIMATE) - 1) & ~((1 << _IMAGE) - 1),
    ((1 << len(FEATURES)) - 1) & ~((1 << _CLIMATE) - 1),
)
_EVERYTHING = _BITS[0] | _BITS[1] | _BITS[2]
#: Patterns in which each modality is there whole or not at all.
_WHOLE = frozenset(
    sum(bits for number, bits in enumerate(_BITS) if modalities >> number & 1) for modalities in range(1, 8)
)
#: Multiply-adds up to which OpenBLAS computes a product in the calling thread.
_ONE_THREAD = 262_144
#: Patterns remembered at a time.
_MOST_CASES = 4096
#: Bits of a weighted feature as a whole number: 20 products of two, doubled and summed, stay below 2^53.
_PRECISION = 22
#: Signed logarithms bend beyond these: sign(x) log(1 + |x| / s).
_BENDS = {"maxc_4": 0.002, "spi": 5.0, "tpi_4": 0.5}
_LEAST_RAIN = np.float32(20.0)


def features(bands: Sequence[Floats], out: Floats | None = None) -> Floats:
    """The features of pixels whose inputs are given in physical units, before standardising.

    Reflectance enters as square root, aspect and slope as the normal's horizontal components (level ground has no
    aspect, and none is needed), stream power, curvature and position by signed logarithm, precipitation by logarithm.

    Args:
        bands: nineteen arrays (n,), NaN where missing, in the contract's order.
        out: (20, n) to write to.

    Returns:
        (20, n) in the order of FEATURES, NaN where missing.
    """
    result = np.empty((len(FEATURES), bands[0].size), np.float32) if out is None else out
    for index in range(_IMAGE):
        row = result[index]
        np.clip(bands[index], 0.0, 16000.0, out=row)
        row *= np.float32(1e-4)
        np.sqrt(row, out=row)
    slope = np.sin(np.clip(bands[_BAND["sl_4"]], 0.0, 89.0) * np.float32(np.pi / 180))
    level = slope == 0
    aspect = bands[_BAND["aspct_4"]] * np.float32(np.pi / 180)
    for name, part in (("tilt_north", np.cos), ("tilt_east", np.sin)):
        row = result[_ROW[name]]
        part(aspect, out=row)
        row *= slope
        np.copyto(row, np.float32(0.0), where=level)
    for name in FEATURES[_ROW["elevation"] :]:
        row, values = result[_ROW[name]], bands[_BAND[name]]
        if name == "sl_4":
            row[:] = slope
        elif name in _BENDS:
            np.abs(values, out=row)
            row *= np.float32(1 / _BENDS[name])
            np.log1p(row, out=row)
            np.copysign(row, values, out=row)
        elif name == "ppt_annual":
            np.log(np.maximum(values, _LEAST_RAIN), out=row)
        else:
            row[:] = values
    return result


@dataclass(frozen=True)
class _Case:
    """For one pattern of known features: the prototypes' squares over them, the matrix that takes a pixel's features
    and 1 to 2 p x - |p|2, the factor from distance to index, and the threshold."""

    squares: Whole
    prototypes: Whole
    scale: np.float64
    threshold: np.float32


class Likeness:
    """Dissimilarity index and applicability of pixels, for one model."""

    def __init__(self, space: Applicability) -> None:
        weights = np.array([feature.weight for feature in space.features], np.float64)
        scales = np.array([feature.scale for feature in space.features], np.float64)
        self._centre = np.array([feature.centre for feature in space.features], np.float32)[:, None]
        self._scale = (1 / scales).astype(np.float32)[:, None]
        weighted = np.array(space.prototypes, np.float64) * weights
        largest = max(float(CLIP) * float(weights.max()), float(np.abs(weighted).max()))
        self._unit = 2.0 ** (np.ceil(np.log2(largest)) - _PRECISION if largest else 0)
        self._weight = (weights / self._unit).astype(np.float32)[:, None]
        self._squares = weights**2
        whole = np.rint(weighted / self._unit)
        # |x - p|2 = |x|2 - (2 p x - |p|2): one product with a row of ones gives the bracket for every prototype.
        self._prototypes: Whole = np.concatenate([whole * 2, np.zeros((len(whole), 1))], axis=1)
        self._prototype_squares: Whole = whole**2
        self._mean_distance = space.mean_distance
        self._thresholds = space.thresholds
        self._cases: dict[int, _Case] = {}
        self._raw = np.zeros((len(SATELLITE_BANDS) + len(COVARIATE_BANDS), BLOCK), np.float32)
        self._standard = np.zeros((len(FEATURES), BLOCK), np.float32)
        self._features: Whole = np.ones((len(FEATURES) + 1, BLOCK))
        # The product is taken piece by piece, each too small for the linear algebra library to start threads for:
        # they would wait for each other where the model, the reader and the writer work too.
        width = BLOCK
        while width > 32 and len(weighted) * len(self._features) * width > _ONE_THREAD:
            width //= 2
        self._pieces = self._features.reshape(len(self._features), -1, width).transpose(1, 0, 2)
        self._products: Whole = np.zeros((BLOCK // width, len(weighted), width))
        self._squared: Whole = np.zeros((len(FEATURES), BLOCK))

    def index(self, bands: Sequence[Floats]) -> tuple[Floats, Floats]:
        """Dissimilarity index of pixels, and the threshold of each.

        The distance is taken over the features that are known and scaled up to all of them; the threshold is that of
        the modalities that are there. Not thread-safe.

        Args:
            bands: nineteen arrays of one shape, NaN where missing, in the contract's order.

        Returns:
            Two arrays of that shape; infinite and 1 where nothing is known.
        """
        shape = bands[0].shape
        index, threshold = np.empty(shape, np.float32), np.empty(shape, np.float32)
        width = max(1, shape[-1])
        # Whole rows where they fit, else pieces of one row: views, without a copy of the whole.
        tall, wide = max(1, BLOCK // width), min(width, BLOCK)
        grid = [band.reshape(-1, width) for band in bands]
        flat_index, flat_threshold = index.reshape(-1, width), threshold.reshape(-1, width)
        for top in range(0, grid[0].shape[0], tall):
            for left in range(0, width, wide):
                cut = np.s_[top : top + tall, left : left + wide]
                found = self._block([band[cut] for band in grid])
                flat_index[cut] = found[0].reshape(flat_index[cut].shape)
                flat_threshold[cut] = found[1].reshape(flat_index[cut].shape)
        return index, threshold

    def applicability(self, bands: Sequence[Floats]) -> Floats:
        """1 up to the threshold of the dissimilarity index, falling linearly to 0 at `FAR` times it."""
        index, threshold = self.index(bands)
        index /= threshold
        np.subtract(np.float32(FAR), index, out=index)
        index *= np.float32(1 / (FAR - 1))
        return np.clip(index, 0.0, 1.0, out=index)

    def _block(self, bands: Sequence[Floats]) -> tuple[Floats, Floats]:
        count = bands[0].size
        # Whole pieces are computed, whatever is in their last columns.
        width = self._products.shape[2]
        pieces = -(-count // width)
        raw, standard = self._raw[:, : pieces * width], self._standard[:, : pieces * width]
        for row, band in zip(raw, bands, strict=True):
            row[:count].reshape(band.shape)[...] = band
        with np.errstate(invalid="ignore"):
            features(list(raw), standard)
        standard -= self._centre
        standard *= self._scale
        np.clip(standard, -CLIP, CLIP, out=standard)
        standard *= self._weight
        missing = np.isnan(standard)
        pattern, cases = None, [_EVERYTHING]
        if missing.any():
            standard[missing] = 0.0
            packed = np.packbits(~missing, axis=0, bitorder="little").astype(np.int32)
            pattern = (packed[0] | packed[1] << 8 | packed[2] << 16)[:count]
            cases = [int(case) for case in np.unique(pattern)]
        values = np.rint(standard, out=self._features[:-1, : pieces * width])
        squared = np.multiply(values, values, out=self._squared[:, : pieces * width])
        own = squared.sum(axis=0)
        index, threshold = np.empty(count, np.float32), np.empty(count, np.float32)
        products, plain = self._products[:pieces], False
        for number in cases:
            case = self._case(number)
            where = slice(count) if pattern is None or len(cases) == 1 else np.flatnonzero(pattern == number)
            if number in _WHOLE:
                near = _largest(np.matmul(case.prototypes, self._pieces[:pieces], out=products))[where]
                plain = False
            else:
                if not plain:
                    np.matmul(self._prototypes, self._pieces[:pieces], out=products)
                    plain = True
                piece, column = np.divmod(np.arange(count)[where], width)
                near = (products[piece, :, column] - case.squares).max(axis=1)
            index[where] = np.sqrt(own[:count][where] - near) * case.scale
            threshold[where] = case.threshold
        return index, threshold

    def _case(self, pattern: int) -> _Case:
        """What is needed for pixels of which the features in `pattern` are known."""
        if pattern not in self._cases:
            known = np.array([bool(pattern >> bit & 1) for bit in range(len(FEATURES))])
            squares = (self._prototype_squares * known).sum(axis=1)
            share = float(self._squares[known].sum() / self._squares.sum())
            modalities = sum(1 << number for number, bits in enumerate(_BITS) if pattern & bits)
            if not share:
                squares += 1  # a distance of 1, which the scale makes infinite
            prototypes = self._prototypes.copy()
            prototypes[:, -1] = -squares
            if len(self._cases) >= _MOST_CASES:
                self._cases.clear()
            self._cases[pattern] = _Case(
                squares,
                prototypes,
                np.float64(self._unit / (share**0.5 * self._mean_distance) if share else np.inf),
                np.float32(self._thresholds[modalities - 1] if modalities else 1.0),
            )
        return self._cases[pattern]


def _largest(values: Whole) -> Whole:
    """Largest along the middle axis, flattened; the array is used up. Halving it keeps the operations long: numpy's own
    reduction over a middle axis takes three times as long."""
    rest = values.shape[1]
    while rest > 1:
        half = rest // 2
        np.maximum(values[:, :half], values[:, rest - half : rest], out=values[:, :half])
        rest -= half
    return values[:, 0].reshape(-1)

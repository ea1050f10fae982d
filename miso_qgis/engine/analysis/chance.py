"""Random numbers that belong to pixels: the same for a pixel and a seed, however a map is cut into strips.

The finaliser of SplitMix64 (Steele, Lea and Flood 2014, Fast splittable pseudorandom number generators, OOPSLA). The k
pixels with the smallest numbers of a class are a simple random sample of it without replacement.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.lattice import Box

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)


def numbers(seed: int, box: Box) -> NDArray[np.uint64]:
    """One number per pixel of a box of a grid, (height, width), uniform over 64 bits."""
    with np.errstate(over="ignore"):
        rows = _mixed(np.arange(box.row0, box.row1).astype(np.uint64) * _GOLDEN + _mixed(np.uint64(seed) + _GOLDEN))
        cols = np.arange(box.col0, box.col1).astype(np.uint64) * _GOLDEN
        return np.asarray(_mixed(rows[:, None] ^ _mixed(cols + _SECOND)[None, :]))


def _mixed(value: NDArray[np.uint64] | np.uint64) -> NDArray[np.uint64]:
    value = (value ^ (value >> np.uint64(30))) * _FIRST
    value = (value ^ (value >> np.uint64(27))) * _SECOND
    return np.asarray(value ^ (value >> np.uint64(31)))


def unit(values: NDArray[np.uint64]) -> NDArray[np.float64]:
    """Numbers from 0 to below 1."""
    return (values >> np.uint64(11)).astype(np.float64) * 2.0**-53

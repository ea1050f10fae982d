"""Regional variation that no covariate shows: smooth random fields over all Alaska, the same for every tile of a draw.

A field is a sum of cosines with random frequencies and phases (random Fourier features: Rahimi and Recht 2007,
Advances in Neural Information Processing Systems 20), which tends to a Gaussian random field as their number grows and
can be evaluated anywhere without a grid.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

#: Causes that a landscape takes offsets of: kelvin for the first, sd units for the others.
EFFECTS = ("temperature", "organic", "spodic", "andic", "mollic", "cambic")

_FEATURES = 400
#: Draws that no other part of the simulation shares.
_STREAM = 0x554E4F42


@dataclass(frozen=True)
class Variation:
    """How one cause varies: sd in the cause's unit; range_km, the distance at which the correlation falls to 1/e."""

    sd: float
    range_km: float


@lru_cache(maxsize=64)
def _features(seed: int, name: str, range_km: float) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Angular frequencies (_FEATURES, 2) in 1/m and phases (_FEATURES,).

    Correlation exp(-(d / range)^2) has a normal spectral density with sd sqrt(2) / range.
    """
    rng = np.random.default_rng([_STREAM, seed & 0xFFFFFFFF, EFFECTS.index(name)])
    frequency = rng.standard_normal((_FEATURES, 2)) * (np.sqrt(2.0) / (range_km * 1000.0))
    return frequency, rng.uniform(0.0, 2.0 * np.pi, _FEATURES)


def field(seed: int, name: str, range_km: float, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """The standardised field of a cause (a key of EFFECTS) at places in EPSG:3338, metres; the shape of `x`.

    Mean 0 and sd 1 over many seeds or over an area much wider than the range.
    """
    frequency, phase = _features(seed, name, range_km)
    shape = np.broadcast_shapes(np.shape(x), np.shape(y))
    flat = np.column_stack([np.broadcast_to(v, shape).ravel() for v in (x, y)]).astype(np.float64)
    values = np.empty(flat.shape[0])
    for first in range(0, flat.shape[0], 8192):
        part = np.s_[first : first + 8192]
        values[part] = np.cos(flat[part] @ frequency.T + phase).sum(axis=1)
    return np.asarray((values * np.sqrt(2.0 / _FEATURES)).reshape(shape))


@dataclass(frozen=True)
class UnobservedFields:
    """The unobserved causes of one draw: called with places, gives the offsets `make_landscape` takes as `effects`."""

    seed: int
    variations: Mapping[str, Variation]

    def __post_init__(self) -> None:
        unknown = set(self.variations) - set(EFFECTS)
        if unknown:
            raise ValueError(f"No cause is called {sorted(unknown)}; there are {', '.join(EFFECTS)}.")

    def __call__(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> dict[str, NDArray[np.float64]]:
        """Offsets at x, y (metres, EPSG:3338), each of their shape; causes without variation are left out."""
        return {
            name: v.sd * field(self.seed, name, v.range_km, x, y) for name, v in self.variations.items() if v.sd > 0
        }

"""What grows where: fractions of thirteen covers, and the age of the last fire."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .fields import Field, sigmoid, smooth_field

COVERS = (
    "water", "rock", "heath", "tussock", "shrub", "black_spruce", "conifer", "deciduous", "fen", "bog", "grass", "burn",
    "snow",
)  # fmt: skip
INDEX = {name: i for i, name in enumerate(COVERS)}
#: Height of the vegetation, m: what a model of the surface sees.
HEIGHTS = {
    "water": 0.0, "rock": 0.0, "heath": 0.1, "tussock": 0.2, "shrub": 1.5, "black_spruce": 4.0, "conifer": 11.0,
    "deciduous": 12.0, "fen": 0.3, "bog": 1.0, "grass": 0.3, "burn": 1.5, "snow": 0.0,
}  # fmt: skip


@dataclass(frozen=True)
class CoverDraw:
    """A region's vegetation: warmth index of the treeline (degC month), fire return (years), sharpness of the mosaic,
    and how strongly covers differ from what the site alone would have.
    """

    treeline: float
    fire_return: float
    sharpness: float
    chance: float


def draw_cover(rng: np.random.Generator) -> CoverDraw:
    return CoverDraw(
        treeline=float(rng.uniform(31, 39)),
        fire_return=float(rng.uniform(70, 250)),
        sharpness=float(rng.uniform(1.2, 2.5)),
        chance=float(rng.uniform(0.25, 0.65)),
    )


def years_since_fire(rng: np.random.Generator, wooded: Field, wetness: Field, draw: CoverDraw) -> Field:
    """Years since the last fire: patches of some kilometres, rarer on wet ground and beyond the treeline."""
    age = -draw.fire_return * np.log(1 - 0.999 * _uniform(smooth_field(rng, wooded.shape, 110)))
    ragged = 0.25 * smooth_field(rng, wooded.shape, 12)
    spared = (1 - wooded) * 3 + np.maximum(wetness - 0.75, 0) * 4
    return np.clip(age * np.exp(ragged + spared), 1, 500).astype(np.float32)


def _uniform(field: Field) -> Field:
    """Values of a standard normal field as their probabilities, 0-1."""
    from scipy.special import ndtr

    return ndtr(field).astype(np.float32)  # type: ignore[no-any-return]


def make_cover(
    rng: np.random.Generator,
    draw: CoverDraw,
    *,
    warmth: Field,
    radiation: Field,
    rain: Field,
    wetness: Field,
    slope: Field,
    exposure: Field,
    fire: Field,
    lake: Field,
    gravel: Field,
) -> NDArray[np.float32]:
    """Cover fractions (13, h, w) that sum to 1.

    Args:
        warmth: summer warmth index at the pixel (degC month).
        radiation: relative to level ground.
        rain: annual precipitation (mm).
        wetness: 0 (drained) to 1 (saturated).
        slope: degrees.
        exposure: height above the surroundings in units of their relief, 0 in shelter.
        fire: years since fire.
        lake: 0-1, open water.
        gravel: 0-1, fresh river deposits.
    """
    shape = warmth.shape
    wooded = sigmoid((warmth + 25 * (radiation - 1) - draw.treeline) / 3.0)
    bare = np.log(wooded + 1e-4)
    treeless = np.log(1 - wooded + 1e-4)
    coastal = sigmoid((rain - 900) / 150)
    young = sigmoid((60 - fire) / 15) * wooded
    fresh = sigmoid((7 - fire) / 1.5) * wooded
    warm = radiation - 1
    logits = np.empty((len(COVERS), *shape), np.float32)
    logits[INDEX["water"]] = np.where(lake > 0.5, 14.0, -12.0)
    logits[INDEX["rock"]] = -4.5 + 0.11 * slope + 4.0 * gravel + 0.10 * np.maximum(22 - warmth, -12) + 1.0 * exposure
    logits[INDEX["heath"]] = treeless + 0.6 + 1.4 * exposure - 3.5 * wetness + 0.03 * slope
    logits[INDEX["tussock"]] = treeless + 1.6 + 2.0 * wetness - 0.09 * slope - 4 * np.maximum(wetness - 0.75, 0)
    logits[INDEX["shrub"]] = 0.3 + 0.5 * np.tanh((warmth - 25) / 8) + 1.2 * gravel + 0.4 * young - 0.6 * exposure
    logits[INDEX["black_spruce"]] = (
        bare + 0.1 + 2.4 * wetness - 10.0 * warm - 2.0 * young - 4.0 * coastal - 1.5 * gravel
    )
    logits[INDEX["conifer"]] = bare + 1.0 - 2.2 * wetness + 1.0 * warm - 1.6 * young + 2.5 * coastal + 1.0 * gravel
    logits[INDEX["deciduous"]] = bare + 0.7 - 2.8 * wetness + 7.0 * warm + 2.2 * young - 1.0 * coastal
    logits[INDEX["fen"]] = -1.8 + 6.0 * np.maximum(wetness - 0.45, 0) - 0.35 * slope
    logits[INDEX["bog"]] = -1.5 + 5.0 * np.maximum(wetness - 0.45, 0) - 0.3 * slope + 1.2 * coastal + 0.4 * wooded
    logits[INDEX["grass"]] = -2.4 + 9.0 * np.maximum(warm - 0.05, 0) - 1.5 * wetness + 0.8 * gravel + 0.8 * coastal
    logits[INDEX["burn"]] = np.log(fresh + 1e-5) + 3.5
    logits[INDEX["snow"]] = -9.0 + 0.35 * np.maximum(2 - warmth, 0) + 1.0 * sigmoid((rain - 1200) / 200)
    for k in range(1, len(COVERS) - 2):
        patches = smooth_field(rng, shape, float(rng.uniform(4, 30)))
        logits[k] += np.float32(draw.chance) * patches
    logits *= np.float32(draw.sharpness)
    logits -= logits.max(axis=0)
    np.exp(logits, out=logits)
    logits /= logits.sum(axis=0)
    return logits

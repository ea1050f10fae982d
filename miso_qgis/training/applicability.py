"""What a model's contract stores so that the engine can say how far a pixel lies from the training data.

After Meyer and Pebesma (2021, Methods in Ecology and Evolution 12, 1620-1633): features are standardised and weighted;
the dissimilarity index of a point is its distance to the nearest training point over the mean distance of two training
points; the threshold comes from the index of training points whose own spatial block was left out. Here prototypes
(centres of k-means clusters) stand for the training points, in the threshold as in the map, and the threshold is the
quantile `INSIDE` of the held-out index, once for every set of modalities that can be there. With fewer training points
than prototypes every point is its own.

By default imagery, terrain and climate weigh alike, whatever their number of features. The paper weighs by importance;
permutation importance of the simulated model gave most of the weight to correlated bands and next to none to
precipitation, so that a climate no place has passed as known.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from sklearn.cluster import KMeans

from miso_qgis.engine.applicability import CLIP, Likeness, features
from miso_qgis.engine.contract import (
    CLIMATE_BANDS,
    FEATURES,
    MODALITY_CASES,
    SATELLITE_BANDS,
    TERRAIN_BANDS,
    Applicability,
    Feature,
)

from .data import Tile

#: Prototypes a model stores: more cost time at every pixel of every map.
PROTOTYPES = 96
#: Share of the held-out training points that count as inside.
INSIDE = 0.95
#: Side of the blocks left out together, metres.
BLOCK = 100_000.0
FOLDS = 5
#: Pixels taken from a tile.
PER_TILE = 300
SIMULATED = "simulated landscapes"

_MODALITIES = (
    slice(0, len(SATELLITE_BANDS)),
    slice(len(SATELLITE_BANDS), len(SATELLITE_BANDS) + len(TERRAIN_BANDS)),
    slice(len(SATELLITE_BANDS) + len(TERRAIN_BANDS), None),
)
_PAIRS = 200_000

Floats = NDArray[np.float32]


def sample(tiles: Sequence[Tile], seed: int, per_tile: int = PER_TILE) -> tuple[Floats, NDArray[np.int64]]:
    """Inputs of random pixels of the tiles, (19, n) in physical units, and the number of each one's 100 km block."""
    rng = np.random.default_rng([seed, 32])
    values, blocks = [], []
    for tile in tiles:
        rows, cols = (rng.integers(0, n, per_tile) for n in tile.nsp.shape)
        image = np.asarray(tile.satellite[:, rows, cols]).astype(np.float32)
        values.append(np.concatenate([image, np.asarray(tile.covariates[:, rows, cols], np.float32)]))
        corner = np.floor(np.asarray(tile.xy, np.float64) / BLOCK).astype(np.int64)
        blocks.append(np.full(per_tile, corner[0] * 100_000 + corner[1]))
    return np.concatenate(values, axis=1), np.concatenate(blocks)


def fit(
    tiles: Sequence[Tile],
    seed: int,
    weights: NDArray[np.float64] | None = None,
    data: str = SIMULATED,
    prototypes: int = PROTOTYPES,
) -> Applicability:
    """The applicability of a model trained on `tiles`.

    Args:
        seed: of the choice of pixels and clusters: the same seed gives the same numbers.
        weights: (20,) of the features, of any scale; None lets the three modalities weigh alike.
        data: what the tiles are, for legends.
        prototypes: how many; fewer where there are not that many pixels.

    Raises:
        ValueError: when the tiles lie in fewer than two 100 km blocks, or hold no pixel with every feature known.
    """
    values, blocks = sample(tiles, seed)
    return fit_points(values, blocks, seed, weights, data, prototypes)


def fit_points(
    values: Floats,
    blocks: NDArray[np.int64],
    seed: int,
    weights: NDArray[np.float64] | None = None,
    data: str = SIMULATED,
    prototypes: int = PROTOTYPES,
    folds: int = FOLDS,
    least: NDArray[np.float64] | None = None,
) -> Applicability:
    """As `fit`, from the inputs (19, n) at points and the number of the spatial block of each (n,).

    A feature that no point has weighs nothing: the model never saw it.

    Args:
        folds: groups of blocks that are held out in turn for the threshold; as many as there are blocks at most.
        least: (20,) smallest scale of each feature: where the points hardly differ in one, any other place would be
            far.

    Raises:
        ValueError: when the points lie in fewer than two blocks, or none has any feature.
    """
    numbers = np.unique(blocks)
    if numbers.size < 2:
        raise ValueError("the training data lie in one block: nothing can be held out")
    found = features(list(values)).astype(np.float64)
    seen = np.isfinite(found).any(axis=1)
    if not seen.any():
        raise ValueError("no point has any feature")
    centre, scale = np.zeros(len(FEATURES)), np.ones(len(FEATURES))
    centre[seen], scale[seen] = np.nanmean(found[seen], axis=1), np.nanstd(found[seen], axis=1)
    scale = np.maximum(scale, 1e-6 if least is None else np.maximum(least, 1e-6))
    strength = (_balanced(seen) if weights is None else np.asarray(weights, np.float64)) * seen
    described = tuple(
        Feature(name, _short(c), _short(s), _short(w))
        for name, c, s, w in zip(FEATURES, centre, scale, strength / strength.mean(), strict=True)
    )
    centre, scale, strength = (np.array([getattr(f, key) for f in described]) for key in ("centre", "scale", "weight"))
    standard = np.clip((found.T - centre) / scale, -float(CLIP), float(CLIP)).astype(np.float32)
    # A point without one of its features is taken at the middle of that feature: it may still stand for the others.
    standard = np.nan_to_num(standard, nan=0.0)
    mean_distance = _mean_distance(standard * strength.astype(np.float32), seed)

    def space(chosen: NDArray[np.bool_], limits: Sequence[float]) -> Applicability:
        centres = _centres(standard[chosen], strength, prototypes, seed)
        return Applicability(data, described, centres, mean_distance, tuple(limits))

    folds = min(folds, numbers.size)
    fold = np.random.default_rng([seed, 33]).permutation(numbers.size) % folds
    held_out = fold[np.searchsorted(numbers, blocks)]
    found_index: list[list[NDArray[np.float32]]] = [[] for _ in range(MODALITY_CASES)]
    for number in range(folds):
        apart = held_out == number
        likeness = Likeness(space(~apart, [1.0] * MODALITY_CASES))
        for case in range(MODALITY_CASES):
            found_index[case].append(likeness.index(list(without(values[:, apart], case + 1)))[0])
    limits = []
    for parts in found_index:
        known = np.concatenate(parts)
        known = known[np.isfinite(known)]
        # Without a point that has any of these modalities there is nothing to compare with: everything is outside.
        limits.append(_short(max(float(np.quantile(known, INSIDE)), 1e-3)) if known.size else 1e-3)
    return space(np.ones(blocks.size, bool), limits)


def without(values: Floats, modalities: int) -> Floats:
    """Inputs (19, n) of which only some modalities are there: satellite 1 + terrain 2 + climate 4."""
    left = values.copy()
    for number, bands in enumerate(_MODALITIES):
        if not modalities >> number & 1:
            left[bands] = np.nan
    return left


def _balanced(seen: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Weights with which the features seen of each modality together weigh alike in the mean squared distance."""
    image, climate = len(SATELLITE_BANDS), len(CLIMATE_BANDS)
    parts = np.split(seen, [image, len(FEATURES) - climate])
    return np.concatenate([np.full(part.size, (1 / max(part.sum(), 1)) ** 0.5) for part in parts])


def _centres(standard: Floats, strength: NDArray[np.float64], count: int, seed: int) -> tuple[tuple[float, ...], ...]:
    """Centres of clusters in weighted space, given back without weights and rounded as they are stored."""
    weight = strength.astype(np.float32)
    clusters = KMeans(min(count, len(np.unique(standard, axis=0))), n_init=1, max_iter=40, random_state=seed % 2**32)
    clusters.fit(standard * weight)
    centres = clusters.cluster_centers_ / np.where(weight > 0, weight, 1)
    return tuple(tuple(round(float(v), 3) for v in row) for row in centres)


def _mean_distance(weighted: Floats, seed: int) -> float:
    """Mean distance of two points, over random pairs."""
    rng = np.random.default_rng([seed, 34])
    first, second = (rng.integers(0, len(weighted), _PAIRS) for _ in range(2))
    gap = weighted[first] - weighted[second]
    # Not 0 where all points are alike: anything else is then far.
    return _short(max(float(np.sqrt((gap * gap).sum(axis=1, dtype=np.float64)).mean()), 1e-6))


def _short(value: float) -> float:
    return float(f"{value:.6g}")

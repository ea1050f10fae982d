"""Training crops: cut from tiles, spoilt the way real inputs are, with labels at a random lattice of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.contract import CLIMATE_BANDS, COVARIATE_BANDS, TERRAIN_BANDS

_TERRAIN = slice(0, len(TERRAIN_BANDS))
_CLIMATE = slice(len(TERRAIN_BANDS), len(COVARIATE_BANDS))
_ASPECT = COVARIATE_BANDS.index("aspct_4")
_ELEVATION = COVARIATE_BANDS.index("elevation")
_RAIN, _WARMTH, _JANUARY = (COVARIATE_BANDS.index(name) for name in CLIMATE_BANDS)


@dataclass(frozen=True)
class Tile:
    """satellite (9, h, w), covariates (10, h, w), labels nsp and order (h, w; 255: none), xy metres in EPSG:3338."""

    satellite: NDArray[np.uint16]
    covariates: NDArray[np.float32]
    nsp: NDArray[np.uint8]
    order: NDArray[np.uint8]
    xy: NDArray[np.float64]

    @property
    def prevalence(self) -> float:
        """Share of permafrost among the labelled pixels, NaN without any."""
        known = self.nsp != 255
        return float(self.nsp[known].mean()) if known.any() else float("nan")


def load_tile(path: Path) -> Tile:
    with np.load(path) as arrays:
        return Tile(arrays["satellite"], arrays["covariates"], arrays["nsp"], arrays["order"], arrays["xy"])


def load_tiles(paths: Sequence[Path]) -> list[Tile]:
    return [load_tile(path) for path in paths]


@dataclass(frozen=True)
class Spoiling:
    """How often inputs are missing or coarse in training, as probabilities per crop.

    cell_relief: a coarse climate cell's height differs from the crop's by this share of the crop's own standard
    deviation of height, on average; the constant climate is moved by the lapse rates.
    """

    constant_climate: float = 0.5
    cell_relief: float = 0.0
    no_satellite: float = 0.25
    no_climate: float = 0.12
    no_terrain: float = 0.10
    holes: float = 0.25
    margin: float = 0.10
    lost_band: float = 0.10
    mirrored: float = 0.5


@dataclass(frozen=True)
class Batch:
    """Arrays of `data.make_batch`: satellite (n, 9, s, s), covariates (n, 10, s, s), rows and cols (q,), labels (n, q,
    q), xy (n, 2), and which crops have imagery and covariates at all (n,).
    """

    satellite: NDArray[np.float32]
    covariates: NDArray[np.float32]
    rows: NDArray[np.float32]
    cols: NDArray[np.float32]
    nsp: NDArray[np.uint8]
    order: NDArray[np.uint8]
    xy: NDArray[np.float32]
    has_satellite: NDArray[np.bool_]
    has_covariates: NDArray[np.bool_]


def constant_climate(covariates: NDArray[np.float32]) -> None:
    """Replace the climate bands by their means, in place."""
    for band in covariates[_CLIMATE]:
        if not np.isnan(band).all():
            band[:] = np.nanmean(band)


def drop(
    satellite: NDArray[np.float32],
    covariates: NDArray[np.float32],
    *,
    no_satellite: bool = False,
    no_terrain: bool = False,
    no_climate: bool = False,
) -> None:
    """Set whole modalities to missing, in place."""
    if no_satellite:
        satellite[:] = np.nan
    if no_terrain:
        covariates[_TERRAIN] = np.nan
    if no_climate:
        covariates[_CLIMATE] = np.nan


def mirror(satellite: NDArray[np.float32], covariates: NDArray[np.float32]) -> None:
    """Swap east and west, in place: insolation is symmetric about north, so labels mirror with the inputs.

    North and south are never swapped, nor the axes: the sun would stand elsewhere.
    """
    satellite[:] = satellite[:, :, ::-1].copy()
    covariates[:] = covariates[:, :, ::-1].copy()
    covariates[_ASPECT] = (360.0 - covariates[_ASPECT]) % 360.0


def spoil(
    rng: np.random.Generator, satellite: NDArray[np.float32], covariates: NDArray[np.float32], how: Spoiling
) -> tuple[bool, bool]:
    """Missing modalities, holes, margins, bands and coarse climate, in place; whether each modality is still there."""
    size = satellite.shape[1]
    if rng.random() < how.constant_climate:
        constant_climate(covariates)
        covariates[_RAIN] *= np.exp(rng.normal(0, 0.12))
        covariates[_WARMTH] += rng.normal(0, 2.0)
        covariates[_JANUARY] += rng.normal(0, 1.0)
        if how.cell_relief:
            # Free-air lapse over the five summer months, the weaker one of winter, and rain by height.
            height = rng.normal(0, how.cell_relief) * float(np.nanstd(covariates[_ELEVATION])) / 1000
            covariates[_WARMTH] -= 27.0 * height
            covariates[_JANUARY] -= 3.0 * height
            covariates[_RAIN] *= np.exp(0.4 * height)
    satellite *= np.float32(np.exp(rng.normal(0, 0.04)))
    no_satellite = rng.random() < how.no_satellite
    no_climate = rng.random() < how.no_climate
    no_terrain = rng.random() < how.no_terrain and not (no_satellite and no_climate)
    drop(satellite, covariates, no_satellite=no_satellite, no_terrain=no_terrain, no_climate=no_climate)
    parts = (satellite, covariates[_TERRAIN], covariates[_CLIMATE])
    if rng.random() < how.holes:
        part = parts[rng.choice(3, p=(0.6, 0.25, 0.15))]
        for _ in range(int(rng.integers(1, 4))):
            height, width = rng.integers(6, size // 2, 2)
            row, col = rng.integers(0, size - height), rng.integers(0, size - width)
            part[:, row : row + height, col : col + width] = np.nan
    if rng.random() < how.margin:
        depth = int(rng.integers(4, size // 2))
        side = int(rng.integers(4))
        cut = [np.s_[:, :depth], np.s_[:, -depth:], np.s_[:, :, :depth], np.s_[:, :, -depth:]][side]
        for part in parts:
            if rng.random() < 0.6:
                part[cut] = np.nan
    if rng.random() < how.lost_band:
        bands = satellite if rng.random() < 0.4 else covariates
        bands[int(rng.integers(bands.shape[0]))] = np.nan
    return not no_satellite, not (no_terrain and no_climate)


def make_batch(
    rng: np.random.Generator, tiles: Sequence[Tile], count: int, size: int, queries: int, how: Spoiling
) -> Batch:
    """`count` crops of `size` pixels from random tiles, all asked at the same random `queries` rows and columns."""
    margin = 12
    rows = np.sort(rng.choice(np.arange(margin, size - margin), queries, replace=False))
    cols = np.sort(rng.choice(np.arange(margin, size - margin), queries, replace=False))
    satellites, covariates, nsp, order, xy = [], [], [], [], []
    seen, known = np.ones(count, bool), np.ones(count, bool)
    chosen = rng.choice(len(tiles), count, replace=count > len(tiles))
    for k, index in enumerate(chosen):
        tile = tiles[int(index)]
        row, col = (int(rng.integers(0, n - size + 1)) for n in tile.nsp.shape)
        cut = np.s_[row : row + size, col : col + size]
        image = tile.satellite[(slice(None), *cut)].astype(np.float32)
        causes = tile.covariates[(slice(None), *cut)].copy()
        labels = np.stack([tile.nsp[cut], tile.order[cut]])
        if rng.random() < how.mirrored:
            mirror(image, causes)
            labels = labels[:, :, ::-1]
        seen[k], known[k] = spoil(rng, image, causes, how)
        satellites.append(image)
        covariates.append(causes)
        at_queries = labels[:, rows][:, :, cols]
        nsp.append(at_queries[0])
        order.append(at_queries[1])
        xy.append(tile.xy)
    return Batch(
        np.stack(satellites),
        np.stack(covariates),
        (rows + 0.5).astype(np.float32),
        (cols + 0.5).astype(np.float32),
        np.stack(nsp),
        np.stack(order),
        np.stack(xy).astype(np.float32),
        seen,
        known,
    )


def band_statistics(tiles: Sequence[Tile], step: int = 8) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Quantiles 1 and 99 % of each of the 19 bands, (19, 2), and mean and sd of sqrt(reflectance), (9, 2)."""
    images = np.concatenate([t.satellite[:, ::step, ::step].reshape(9, -1) for t in tiles], axis=1).astype(np.float64)
    causes = np.concatenate([t.covariates[:, ::step, ::step].reshape(10, -1) for t in tiles], axis=1)
    quantiles = np.concatenate(
        [np.nanquantile(images, (0.01, 0.99), axis=1).T, np.nanquantile(causes, (0.01, 0.99), axis=1).T]
    )
    root = np.sqrt(np.clip(images * 1e-4, 0, 1.6))
    return quantiles, np.column_stack([root.mean(axis=1), root.std(axis=1)])

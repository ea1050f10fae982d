"""Folds by space: which points are held out together, so that no model is tested beside what it has seen.

A group is a pit (random folds), a square block or an ecoregion. Groups are drawn to folds over the points of both tasks
at once: no order point of a test block is fitted on, nor any nsp point.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pyproj import Transformer

from miso_qgis.training.observations.dataset import Observations

Index = NDArray[np.intp]

#: Sides of the blocks of each scheme, m; random folds and ecoregions have none.
BLOCK_SIDES: dict[str, float] = {"1km": 1_000.0, "5km": 5_000.0, "10km": 10_000.0}
SCHEMES = ("random", *BLOCK_SIDES, "ecoregion")
FOLDS = 5
#: Share of the training points that models are tuned, stopped, calibrated and thresholded on.
VALIDATION_SHARE = 0.15
#: Side of the blocks that intervals draw and that calibration counts, m, whatever the folds.
INTERVAL_SIDE = 10_000.0
#: Side of the validation blocks where the test groups are ecoregions, m.
_ECOREGION_VALIDATION_SIDE = 10_000.0
_STREAM = 0x464F4C44

#: Rough regions of our own: a place belongs to the nearest of these (longitude, latitude) anchors. Used when no
#: polygons are given.
REGION_ANCHORS: dict[str, tuple[tuple[float, float], ...]] = {
    "Arctic coast and foothills": ((-149, 69.7), (-155, 69.8), (-161, 69.5), (-145, 69.6)),
    "Brooks Range": ((-143, 68.4), (-149, 68.0), (-155, 67.9), (-161, 68.2)),
    "Seward Peninsula and Kotzebue": ((-165, 65.2), (-162.5, 65.4), (-161, 66.7), (-158, 66.8)),
    "Interior lowlands": ((-145, 66.4), (-148, 64.6), (-152, 65.0), (-156, 64.8), (-153, 66.2), (-155, 63.3)),
    "Interior uplands": ((-143, 64.5), (-145.5, 65.3), (-149, 65.5), (-142, 63.6)),
    "Bering coast and Yukon-Kuskokwim": ((-164, 62), (-162, 60.8), (-160, 62.3), (-158, 61.6)),
    "Alaska Range and Copper basin": ((-150, 63.1), (-147, 63.2), (-145, 62.5), (-143, 62.4), (-153, 61.8)),
    "Bristol Bay and peninsula": ((-157, 59), (-159, 59.3), (-155.5, 60), (-160, 56)),
    "Cook Inlet and Gulf": ((-150, 61.5), (-150.5, 60.3), (-147, 61), (-144.5, 60.6), (-153, 57.8)),
    "Southeast": ((-139, 59.7), (-135.5, 59), (-134, 57), (-131.5, 55.5)),
}


@dataclass(frozen=True)
class Split:
    """One fold: indices per task of the points fitted on, of those tuned on, and of those held out."""

    fold: int
    training: Mapping[str, Index]
    validation: Mapping[str, Index]
    test: Mapping[str, Index]


def block_ids(x: NDArray[np.float64], y: NDArray[np.float64], side: float) -> NDArray[np.int64]:
    """One integer per point for the square block of `side` metres it lies in; the blocks hang on EPSG:3338's origin."""
    col, row = (np.floor(np.asarray(v, np.float64) / side).astype(np.int64) for v in (x, y))
    return (row + 2**30) * 2**31 + (col + 2**30)


def count_blocks(observations: Mapping[str, Observations], chosen: Mapping[str, Index]) -> int:
    """Blocks of INTERVAL_SIDE that the chosen points of all tasks lie in together."""
    ids = [
        block_ids(points.x[chosen[task]], points.y[chosen[task]], INTERVAL_SIDE)
        for task, points in observations.items()
        if task in chosen
    ]
    return int(np.unique(np.concatenate(ids)).size) if ids else 0


def pit_ids(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
    """One integer per point, the same for points within one decimetre: both labels of a pit stay together."""
    return block_ids(x, y, 0.1)


def default_regions(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
    """Index into REGION_ANCHORS of the nearest anchor's region."""
    to_albers = Transformer.from_crs("EPSG:4326", "EPSG:3338", always_xy=True)
    best, region = np.full(np.shape(x), np.inf), np.zeros(np.shape(x), np.int64)
    for index, anchors in enumerate(REGION_ANCHORS.values()):
        for lon, lat in anchors:
            ax, ay = to_albers.transform(lon, lat)
            distance = np.hypot(np.asarray(x) - ax, np.asarray(y) - ay)
            region = np.where(distance < best, index, region)
            best = np.minimum(best, distance)
    return region


def polygon_regions(path: Path, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.int64]:
    """Index of the polygon of a vector file (any CRS that OGR reads) a point lies in, or of the nearest one.

    Args:
        path: polygons; the first layer is read. Features are regions in the file's order.
        x, y: metres in EPSG:3338.
    """
    import pyogrio
    import shapely
    from pyogrio.raw import read

    crs = pyogrio.read_info(path)["crs"]
    _, _, geometry, _ = read(path, columns=[])
    shapes = shapely.make_valid(shapely.from_wkb(geometry))
    if crs:
        change = Transformer.from_crs(crs, "EPSG:3338", always_xy=True)
        shapes = shapely.transform(shapes, lambda p: np.column_stack(change.transform(*p.T)))
    return np.asarray(shapely.STRtree(shapes).nearest(shapely.points(x, y)), np.int64)


def group_ids(scheme: str, points: Observations, regions: Path | None = None) -> NDArray[np.int64]:
    """The group of each point under a scheme of SCHEMES.

    Raises:
        ValueError: for an unknown scheme.
    """
    if scheme == "random":
        return pit_ids(points.x, points.y)
    if scheme in BLOCK_SIDES:
        return block_ids(points.x, points.y, BLOCK_SIDES[scheme])
    if scheme == "ecoregion":
        return polygon_regions(regions, points.x, points.y) if regions else default_regions(points.x, points.y)
    raise ValueError(f"Folds {scheme!r} are not known; there are {', '.join(SCHEMES)}.")


def draw_folds(groups: NDArray[np.int64], count: int, seed: int) -> NDArray[np.int64]:
    """A fold 0..count-1 for every point: groups in random order, each to the fold with the fewest points so far."""
    names, inverse, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    rng = np.random.default_rng([_STREAM, seed])
    fold_of, filled = np.empty(names.size, np.int64), np.zeros(count, np.int64)
    for group in rng.permutation(names.size):
        fold_of[group] = int(np.argmin(filled))
        filled[fold_of[group]] += sizes[group]
    return fold_of[inverse.ravel()]


def _draw_validation(groups: NDArray[np.int64], share: float, rng: np.random.Generator) -> NDArray[np.bool_]:
    """Groups in random order until `share` of the points is reached (at least one group, and one left)."""
    names, inverse, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    order = rng.permutation(names.size)
    before = np.cumsum(sizes[order]) - sizes[order]
    chosen = np.zeros(names.size, bool)
    chosen[order] = before < share * groups.size
    chosen[order[-1]] &= names.size == 1
    return chosen[inverse.ravel()]


def make_splits(
    observations: Mapping[str, Observations],
    scheme: str,
    seed: int,
    folds: int = FOLDS,
    regions: Path | None = None,
    smallest_region: int = 200,
) -> list[Split]:
    """Training, validation and test points of every fold.

    Args:
        observations: per task.
        scheme: of SCHEMES. "ecoregion" leaves one region out at a time; regions with fewer than `smallest_region`
            points (of all tasks) are never tested, only fitted on.
        seed: of the draw of groups to folds, and of validation groups within the training part.
        folds: number of folds of the other schemes.
        regions: polygons of the ecoregions; without them our own rough regions.

    Raises:
        ValueError: for an unknown scheme, and for ecoregions when all points lie in one.
    """
    tasks = list(observations)
    sizes = [len(observations[t]) for t in tasks]
    task_of = np.repeat(np.arange(len(tasks)), sizes)
    within = np.concatenate([np.arange(n) for n in sizes])
    groups = np.concatenate([group_ids(scheme, observations[t], regions) for t in tasks])
    if scheme == "ecoregion":
        names, counts = np.unique(groups, return_counts=True)
        held_out = [int(name) for name, count in zip(names, counts, strict=True) if count >= smallest_region]
        if names.size < 2:
            raise ValueError("All points lie in one ecoregion: there is none to leave out.")
        fold_of = groups
        validation_groups = np.concatenate(
            [block_ids(observations[t].x, observations[t].y, _ECOREGION_VALIDATION_SIDE) for t in tasks]
        )
    else:
        held_out = list(range(folds))
        fold_of = draw_folds(groups, folds, seed)
        validation_groups = groups
    splits = []
    for fold in held_out:
        test = fold_of == fold
        rest = np.flatnonzero(~test)
        rng = np.random.default_rng([_STREAM, seed, 1, fold])
        validation = np.zeros(test.size, bool)
        validation[rest] = _draw_validation(validation_groups[rest], VALIDATION_SHARE, rng)

        def by_task(mask: NDArray[np.bool_]) -> dict[str, Index]:
            return {name: within[mask & (task_of == k)].astype(np.intp) for k, name in enumerate(tasks)}

        splits.append(Split(fold, by_task(~test & ~validation), by_task(validation), by_task(test)))
    return splits

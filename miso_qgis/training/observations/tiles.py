"""Tiles of the user's rasters around points, read as a map is, kept on disk."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine import sources, terrain
from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, Contract
from miso_qgis.engine.lattice import LATTICE, ORIGIN_X, ORIGIN_Y, PIXEL, Box
from miso_qgis.engine.stack import InputStack
from miso_qgis.protocol import MapRequest, MisoError
from miso_qgis.training.data import Tile

from .dataset import Dataset, Observations
from .own import NO_LABEL, Points

#: Side of the lattice squares whose points share a tile, pixels.
SQUARE = 256
#: What a tile has around its points, pixels, so that a crop can lie around any of them.
MARGIN = 64
#: Tiles start and end on multiples of the network's coarsest stride.
STRIDE = 16
#: Goes into the names of cached tiles: change it whenever what is in them changes.
VERSION = 1

_BANDS = len(SATELLITE_BANDS) + len(COVARIATE_BANDS)


@dataclass(frozen=True)
class OwnData:
    """The points on their tiles; `outside`: points under which no raster has a value; `boxes`: of the tiles."""

    dataset: Dataset
    outside: int
    boxes: list[Box]
    described: dict[str, Any]
    warnings: list[str]


def tile_boxes(points: Points) -> tuple[list[Box], NDArray[np.intp]]:
    """Lattice boxes of the tiles, north to south and west to east, and the box of each point."""
    row, col = lattice_position(points)
    square = np.stack([np.floor(row / SQUARE), np.floor(col / SQUARE)], axis=1).astype(np.int64)
    unique, owner = np.unique(square, axis=0, return_inverse=True)
    owner = owner.reshape(-1)
    boxes = []
    for index in range(len(unique)):
        r, c = row[owner == index], col[owner == index]
        low = [int(np.floor(v.min() / STRIDE)) * STRIDE for v in (r, c)]
        high = [int(np.floor(v.max() / STRIDE)) * STRIDE + STRIDE for v in (r, c)]
        boxes.append(Box(low[0], low[1], high[0], high[1]).grown(MARGIN))
    return boxes, owner


def lattice_position(points: Points) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Row and column of points on the lattice, the first pixel's centre at 0.5."""
    return (ORIGIN_Y - points.y) / PIXEL, (points.x - ORIGIN_X) / PIXEL


def make_dataset(
    points: Points,
    request: MapRequest,
    contract: Contract,
    cache: Path,
    progress: Callable[[str], None],
    shown: str = "the points",
) -> OwnData:
    """Read what a map would be made from around every point.

    Args:
        request: names the rasters, as for a map; its extent is not looked at.
        contract: says what values are plausible (of any model).
        cache: folder of the tiles. A tile is read once for the same rasters; all are opened as maps of memory, so that
            any number of them takes little of it.

    Raises:
        MisoError: what opening and reading the rasters raises; "points.outside" when no point lies on them;
            "points.space" when the tiles do not fit the disk.
    """
    cache.mkdir(parents=True, exist_ok=True)
    with sources.Sources(request, contract) as opened:
        inside = _near(points, opened)
        if not inside.any():
            raise _all_outside(points, opened, shown)
        near = _subset(points, inside)
        boxes, owner = tile_boxes(near)
        key = hashlib.sha256(json.dumps(_identity(request, opened), sort_keys=True).encode()).hexdigest()[:16]
        files = [cache / f"{key}_{box.row0}_{box.col0}_{box.height}_{box.width}.npy" for box in boxes]
        missing = [(box, file) for box, file in zip(boxes, files, strict=True) if not file.exists()]
        _check_space(cache, sum(4 * _BANDS * box.height * box.width for box, _ in missing), len(missing))
        stack = InputStack(opened, lambda: None)
        for done, (box, file) in enumerate(missing, 1):
            inputs = stack.read(box)
            partial = file.with_suffix(".partial")
            with partial.open("wb") as stream:
                np.save(stream, np.concatenate([inputs.satellite, inputs.covariates]))
            partial.replace(file)
            stack.forget()
            if done % 50 == 0 or done == len(missing):
                progress(f"read the rasters around the points: {done} of {len(missing)} tiles")
        described = {role: source.describe() for role, source in opened.by_role.items()}
        warnings = list(opened.warnings)
        tiles = [_open(file, box) for file, box in zip(files, boxes, strict=True)]
        row, col = lattice_position(near)
        corner = np.array([(box.row0, box.col0) for box in boxes])[owner]
        row, col = row - corner[:, 0], col - corner[:, 1]
        covered = np.zeros(len(near), bool)
        for index, tile in enumerate(tiles):
            here = np.flatnonzero(owner == index)
            r, c = (np.floor(v[here]).astype(np.intp) for v in (row, col))
            covered[here] = np.isfinite(tile.satellite[:, r, c]).any(axis=0)
            covered[here] |= np.isfinite(tile.covariates[:, r, c]).any(axis=0)
        if not covered.any():
            raise _all_outside(points, opened, shown)
    observations = {}
    for task, labels in (("nsp", near.nsp), ("order", near.order)):
        use = covered & (labels != NO_LABEL)
        observations[task] = Observations(
            near.x[use],
            near.y[use],
            labels[use],
            owner[use].astype(np.int32),
            row[use].astype(np.float32),
            col[use].astype(np.float32),
        )
    return OwnData(Dataset(tiles, observations), len(points) - int(covered.sum()), boxes, described, warnings)


def _open(file: Path, box: Box) -> Tile:
    bands = np.load(file, mmap_mode="r")
    nothing: NDArray[np.uint8] = np.broadcast_to(np.uint8(NO_LABEL), box.shape)
    xmin, ymin, xmax, ymax = LATTICE.bounds(box)
    count = len(SATELLITE_BANDS)
    return Tile(bands[:count], bands[count:], nothing, nothing, np.array([(xmin + xmax) / 2, (ymin + ymax) / 2]))


def _subset(points: Points, index: NDArray[np.bool_]) -> Points:
    return Points(
        points.x[index], points.y[index], points.nsp[index], points.order[index], points.records, points.dropped
    )


def _near(points: Points, opened: sources.Sources) -> NDArray[np.bool_]:
    """Points inside the bounds of some raster: the others' tiles need not be read."""
    inside = np.zeros(len(points), bool)
    for source in opened.by_role.values():
        xmin, ymin, xmax, ymax = source.bounds_in(sources.lattice_target(Box(0, 0, 1, 1)).crs)
        inside |= (points.x >= xmin) & (points.x <= xmax) & (points.y >= ymin) & (points.y <= ymax)
    return inside


def _identity(request: MapRequest, opened: sources.Sources) -> dict[str, Any]:
    """What decides the values of a tile."""
    asked = request.to_dict()
    return {
        "version": VERSION,
        "terrain": terrain.VERSION,
        "asked": {name: asked[name] for name in ("imagery", "elevation", "climate", "covariates")},
        "files": {role: source.fingerprint() for role, source in opened.by_role.items()},
    }


def _all_outside(points: Points, opened: sources.Sources, shown: str) -> MisoError:
    crs = sources.lattice_target(Box(0, 0, 1, 1)).crs
    where = "; ".join(
        f"{role}: {', '.join(f'{v:.0f}' for v in source.bounds_in(crs))}" for role, source in opened.by_role.items()
    )
    return MisoError(
        "points.outside",
        f"None of the {len(points)} points of {shown} lies on the rasters. The points lie between "
        f"{points.x.min():.0f}, {points.y.min():.0f} and {points.x.max():.0f}, {points.y.max():.0f}, the rasters "
        f"(EPSG:3338, xmin, ymin, xmax, ymax) {where}.",
        "Check the CRS of the points and of the rasters.",
    )


def _check_space(cache: Path, needed: int, tiles: int) -> None:
    free = shutil.disk_usage(cache).free
    if needed > 0.95 * free:
        raise MisoError(
            "points.space",
            f"The {tiles} tiles around the points need {needed / 2**30:.1f} GB in {cache}, where {free / 2**30:.1f} GB "
            "are free.",
            "Give another folder with --work, or fewer points.",
        )

"""Sets of simulated tiles: where they lie, and files of them on disk."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from pathlib import Path

import numpy as np
from matplotlib.path import Path as Outline
from numpy.typing import NDArray

from miso_qgis.engine.lattice import LATTICE, Box

from .simulation.climate import annual_cycle, at_height, draw_climate, sea_level_climate
from .simulation.landscape import make_landscape
from .simulation.place import centre, outline

#: Goes into the names of cached tiles: change it whenever a simulated pixel changes.
VERSION = 6

#: Sides of the blocks whose tiles all belong to one split, m: the split is a function of the block a tile's centre lies
#: in. Tiles at a block's edge may touch one of another split; they share no pixel, each is simulated by itself.
BLOCK = 100_000.0
SPLITS = ("train", "validation", "test")
_SPLIT_SHARES = (0.7, 0.15, 0.15)
#: Tiles of different splits also come from different streams of draws.
_SPLIT_STREAM = {"train": 0, "validation": 1, "test": 2}


def split_of(x: float, y: float) -> str:
    """The split the 100 km block around a place belongs to; the same for every seed."""
    block = [int(np.floor(v / BLOCK)) & 0xFFFFFFFF for v in (x, y)]
    return str(np.random.default_rng([77, *block]).choice(SPLITS, p=_SPLIT_SHARES))


def choose_tiles(seed: int, split: str, count: int, size: int) -> list[tuple[int, Box]]:
    """Seeds and places of `count` tiles of `size` pixels.

    Places are uniform over Alaska's outline, then thinned so that about half lie where the mean annual air temperature
    is between -6 and 0 degC: there permafrost is neither everywhere nor absent.
    """
    rng = np.random.default_rng([seed, _SPLIT_STREAM[split], count])
    ring = outline()
    shape = Outline(ring)
    tiles: list[tuple[int, Box]] = []
    step = 16  # corners on multiples of the coarsest stride
    while len(tiles) < count:
        x, y = rng.uniform(ring.min(axis=0), ring.max(axis=0))
        if not shape.contains_point((x, y)) or split_of(x, y) != split:
            continue
        _, warmth, january = at_height(
            sea_level_climate(np.array(x), np.array(y)),
            np.float32(200.0),
            np.float32(20.0),
            draw_climate(rng),  # type: ignore[arg-type]
        )
        thaw, freeze = annual_cycle(warmth, january)
        mean = float(thaw - freeze) / 365.0
        if rng.random() > (1.0 if -6 <= mean <= 0 else 0.7 if mean < -6 else 0.45):
            continue
        middle = LATTICE.box(x, y, x + 10, y + 10)
        row0, col0 = ((v - size // 2) // step * step for v in (middle.row0, middle.col0))
        tiles.append((int(rng.integers(1, 2**31)), Box(row0, col0, row0 + size, col0 + size)))
    return tiles


def tile_file(folder: Path, seed: int, box: Box) -> Path:
    return folder / f"v{VERSION}_{seed}_{box.row0}_{box.col0}_{box.height}.npz"


def make_tile(seed: int, box: Box) -> dict[str, NDArray[np.generic]]:
    """The arrays of one tile that training needs: satellite, covariates, nsp, order, xy (of the centre)."""
    land = make_landscape(seed, box)
    return {
        "satellite": land.satellite,
        "covariates": land.covariates(),
        "nsp": land.nsp,
        "order": land.order,
        "xy": np.array(centre(box)),
    }


def _write_tile(folder: Path, seed: int, box: Box) -> Path:
    path = tile_file(folder, seed, box)
    if not path.exists():
        partial = path.with_suffix(f".{os.getpid()}.partial")
        with partial.open("wb") as stream:
            np.savez(stream, **make_tile(seed, box))  # type: ignore[arg-type]
        partial.rename(path)
    return path


def write_tiles(
    folder: Path,
    tiles: Sequence[tuple[int, Box]],
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> list[Path]:
    """Simulate tiles into `folder` (those already there are kept) and return their files in order."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [tile_file(folder, seed, box) for seed, box in tiles]
    missing = [(seed, box) for (seed, box), path in zip(tiles, paths, strict=True) if not path.exists()]
    done = len(tiles) - len(missing)
    report(done, len(tiles))
    if workers <= 1 or len(missing) < 2:
        for seed, box in missing:
            _write_tile(folder, seed, box)
            done += 1
            report(done, len(tiles))
        return paths
    with ProcessPoolExecutor(workers) as pool:
        for future in as_completed([pool.submit(_write_tile, folder, seed, box) for seed, box in missing]):
            future.result()
            done += 1
            report(done, len(tiles))
    return paths

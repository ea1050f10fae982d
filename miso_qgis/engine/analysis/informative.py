"""Sites where a map would learn most: uncertain, unlike the training data, apart from each other, and near a road.

One candidate is taken from every block of the map, the pixel with the highest score; from those the best are chosen one
by one, each at least the spacing from all before. So memory is that of the candidates, and the same seed gives the same
sites however the map is cut into strips.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.analysis import chance
from miso_qgis.engine.analysis.areas import CellAreas
from miso_qgis.engine.analysis.places import Places
from miso_qgis.engine.analysis.rasters import STRIP_PIXELS, MapRaster, strips
from miso_qgis.engine.analysis.results import IsCancelled, stop
from miso_qgis.engine.lattice import Box
from miso_qgis.language import say
from miso_qgis.protocol import MisoError
from miso_qgis.requests.suggest import SuggestRequest

Floats = NDArray[np.float64]

#: Candidates at most: blocks grow with the map. And pixels along a block at most, so that one fits into memory.
MAX_CANDIDATES = 200_000
MAX_BLOCK = 1024
#: Blocks along the spacing of two sites.
BLOCKS_PER_SPACING = 4
#: The distance from a road at which access counts half.
HALF_ACCESS = 1000.0
#: What chance adds to a score, so that it decides between equal ones only (percent are whole).
_CHANCE = 1e-6


@dataclass(frozen=True)
class Inputs:
    """What the score is made of: bands of percent that make up the uncertainty, and the applicability."""

    #: Class probabilities, or None where the confidence is known.
    probability: MapRaster | None
    confidence: MapRaster | None
    applicability: MapRaster | None
    classes: MapRaster | None

    def uncertainty(self, box: Box) -> Floats:
        """1 - confidence, 0 to 1, NaN where nothing is mapped."""
        if self.confidence is not None:
            return 1.0 - self.confidence.percent(box)[0] / 100.0
        if self.probability is None:
            raise RuntimeError("there is neither confidence nor probability")
        bands = [self.probability.percent(box, band)[0] / 100.0 for band in self.probability.meaning.bands]
        if len(bands) == 1:
            bands.append(1.0 - bands[0])
        entropy = np.zeros(box.shape)
        for band in bands:
            entropy -= band * np.log(np.maximum(band, 1e-12))
        return np.asarray(np.clip(entropy / math.log(len(bands)), 0.0, 1.0))


@dataclass
class Candidates:
    """Pixels that may become sites, with what speaks for them; NaN where something is not known."""

    rows: NDArray[np.int64]
    cols: NDArray[np.int64]
    uncertainty: Floats
    novelty: Floats
    cost: Floats
    chance: Floats

    def pick(self, index: NDArray[np.int64]) -> Candidates:
        return Candidates(*(getattr(self, name)[index] for name in self.__dataclass_fields__))


def reachable(
    inputs: Inputs, places: Places, progress: Callable[[float], None], is_cancelled: IsCancelled
) -> tuple[float, float]:
    """km2 of the map, and of what of it a site may be put on."""
    grid, areas = places.grid, CellAreas(places.grid)
    total = allowed = 0.0
    for box in strips(Box(0, 0, grid.height, grid.width)):
        stop(is_cancelled)
        known = np.isfinite(inputs.uncertainty(box))
        km2 = areas.of(box)
        total += float(km2[known].sum())
        allowed += float(km2[known & places.allowed(box)[0]].sum()) if places.restricted else 0.0
        progress(box.row1 / grid.height)
    return total, allowed if places.restricted else total


def block_side(places: Places, spacing: float) -> int:
    """Pixels along a block."""
    grid = places.grid
    x, y = places.metres(np.array([grid.height // 2] * 2), np.array([grid.width // 2, grid.width // 2 + 1]))
    pixel = max(float(np.hypot(x[1] - x[0], y[1] - y[0])), 1e-9)
    side = max(spacing / BLOCKS_PER_SPACING / pixel, math.sqrt(grid.height * grid.width / MAX_CANDIDATES), 1.0)
    return min(math.ceil(side - 1e-9), MAX_BLOCK)


def candidates(
    request: SuggestRequest,
    inputs: Inputs,
    places: Places,
    side: int,
    progress: Callable[[float], None],
    is_cancelled: IsCancelled,
) -> Candidates:
    """The best pixel of every block by uncertainty and novelty.

    Raises:
        MisoError: "suggest.nowhere" when there is none.
    """
    found: list[tuple[NDArray[Any], ...]] = []
    grid = places.grid
    for box in _blocks(grid.height, grid.width, side):
        stop(is_cancelled)
        uncertainty = inputs.uncertainty(box)
        allowed, cost = places.allowed(box)
        novelty = np.zeros(box.shape)
        if inputs.applicability is not None:
            novelty = 1.0 - inputs.applicability.percent(box)[0] / 100.0
        luck = chance.unit(chance.numbers(request.seed, box))
        score = request.weight_uncertainty * uncertainty + request.weight_novelty * np.nan_to_num(novelty)
        score = np.where(allowed & np.isfinite(uncertainty), score + _CHANCE * luck, -np.inf)
        row, col = _best(score, side)
        good = np.isfinite(score[row, col])
        row, col = row[good], col[good]
        cost_here = np.full(row.shape, np.nan) if cost is None else cost[row, col]
        found.append(
            (row + box.row0, col + box.col0, uncertainty[row, col], novelty[row, col], cost_here, luck[row, col])
        )
        progress(box.row1 / grid.height)
    columns = [np.concatenate(parts) for parts in zip(*found, strict=True)]
    if not columns[0].size:
        raise MisoError(
            "suggest.nowhere",
            say("There is no pixel on which a site may be put."),
            say("Check the area, the exclusions and the limits of distance and cost."),
        )
    rows, cols = columns[0].astype(np.int64), columns[1].astype(np.int64)
    return Candidates(rows, cols, *columns[2:])


def _blocks(height: int, width: int, side: int) -> Iterator[Box]:
    """The map in pieces of whole blocks."""
    columns = side * max(1, STRIP_PIXELS // (side * side))
    rows = side * max(1, STRIP_PIXELS // (side * min(columns, width)))
    for row in range(0, height, rows):
        for col in range(0, width, columns):
            yield Box(row, col, min(row + rows, height), min(col + columns, width))


def _best(score: Floats, side: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Row and column of the highest score of each block."""
    height, width = score.shape
    down, across = -(-height // side), -(-width // side)
    padded = np.full((down * side, across * side), -np.inf)
    padded[:height, :width] = score
    cells = padded.reshape(down, side, across, side).transpose(0, 2, 1, 3).reshape(down * across, side * side)
    best = cells.argmax(axis=1)
    block = np.arange(down * across)
    row = block // across * side + best // side
    col = block % across * side + best % side
    return np.minimum(row, height - 1), np.minimum(col, width - 1)


def scores(request: SuggestRequest, found: Candidates, road: Floats | None) -> Floats:
    """0 to 1: the weighted mean of uncertainty, novelty and access."""
    parts = [(request.weight_uncertainty, found.uncertainty), (request.weight_novelty, np.nan_to_num(found.novelty))]
    access = []
    if road is not None:
        access.append(1.0 / (1.0 + road / HALF_ACCESS))
    if np.isfinite(found.cost).any():
        low, high = float(np.nanmin(found.cost)), float(np.nanmax(found.cost))
        access.append(1.0 - np.nan_to_num((found.cost - low) / max(high - low, 1e-12), nan=1.0))
    if access:
        parts.append((request.weight_access, np.mean(access, axis=0)))
    total = sum(weight for weight, _ in parts)
    return np.asarray(sum(weight * values for weight, values in parts) / total)


def choose(count: int, score: Floats, luck: Floats, x: Floats, y: Floats, spacing: float) -> list[int]:
    """The best candidates in turn, each at least the spacing from those before it; fewer where there is no room."""
    order = np.lexsort((-luck, -score))
    chosen: list[int] = []
    near: dict[tuple[int, int], list[int]] = {}
    size = max(spacing, 1e-9)
    for index in order.tolist():
        if len(chosen) == count:
            break
        cell = (math.floor(x[index] / size), math.floor(y[index] / size)) if spacing else (0, 0)
        if spacing and any(
            math.hypot(x[index] - x[other], y[index] - y[other]) < spacing
            for i in (-1, 0, 1)
            for j in (-1, 0, 1)
            for other in near.get((cell[0] + i, cell[1] + j), ())
        ):
            continue
        chosen.append(index)
        near.setdefault(cell, []).append(index)
    return chosen

"""Relief with drainage: fractal uplands carved by rivers, valley floors filled with sediment, fine texture on slopes.

Rivers cut by the stream power law dz/dt = -K A^0.5 S along the steepest descent, solved implicitly for a whole
drainage tree at once (Braun and Willett 2013, Geomorphology 180-181), which stays stable for any step.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage, sparse
from scipy.sparse.linalg import splu

from .fields import Field, power_law_field, resize, sigmoid, smooth_field

#: Side of a cell of the two carving grids, in 10 m pixels.
COARSE = 8
FINE = 4
#: Coarse cells beyond the domain, so that its rivers come from and leave to somewhere.
_MARGIN = 12

_STEPS = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))


@dataclass(frozen=True)
class Relief:
    """(h, w) at 10 m: elevation in metres, height above the nearest channel in metres, log10 of the upstream area in
    m2, age of the surface (0: a bar the river has just left, 1: ground it has not touched for thousands of years), and
    the large river's channel (0-1).
    """

    elevation: Field
    above_channel: Field
    log_area: Field
    age: Field
    river: Field


@dataclass(frozen=True)
class ReliefStyle:
    """A region's relief: `height` (sd of the uplands, m), `base` (m), `roughness` (fractal exponent), `ridged` (0-1),
    `carving` (0-1, how far rivers have cut), `fill` (m of valley sediment), `texture` (m of fine relief),
    `floodplain` (whether a large river has left terraces).
    """

    height: float
    base: float
    roughness: float
    ridged: float
    carving: float
    fill: float
    texture: float
    floodplain: bool = False


def draw_style(rng: np.random.Generator) -> ReliefStyle:
    """Plains, hills and mountains in about the shares 3 : 4 : 2 (a third of Alaska is lowland)."""
    kind = rng.choice(3, p=(0.34, 0.44, 0.22))
    height = float(np.exp(rng.uniform(*np.log([(4, 22), (25, 100), (110, 270)][kind]))))
    return ReliefStyle(
        height=height,
        base=float(rng.uniform(*[(5, 300), (20, 700), (50, 1500)][kind])),
        roughness=float(rng.uniform(2.8, 3.8)),
        ridged=float(rng.uniform(0.0, 0.8)),
        carving=float(rng.uniform(0.4, 1.0)),
        fill=float(rng.uniform(0.01, 0.08) * height + rng.uniform(0.5, 4)),
        texture=float(rng.uniform(0.2, 1.0)),
        floodplain=bool(rng.random() < (0.7, 0.25, 0.1)[kind]),
    )


class _Drainage:
    """Steepest descent on a grid: receivers, upstream area, and linear systems along the drainage tree."""

    def __init__(self, surface: Field, cell: float) -> None:
        self.shape = surface.shape
        rows, cols = surface.shape
        padded = np.pad(surface, 1, mode="edge")
        best = np.zeros(surface.shape, np.float32)
        index = np.arange(rows * cols).reshape(rows, cols)
        receiver = index.copy()
        length = np.full(surface.shape, cell, np.float32)
        padded_index = np.pad(index, 1, mode="edge")
        for dr, dc in _STEPS:
            distance = cell * float(np.hypot(dr, dc))
            fall = (surface - padded[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols]) / distance
            steeper = fall > best
            best[steeper] = fall[steeper]
            receiver[steeper] = padded_index[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols][steeper]
            length[steeper] = distance
        for edge in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):  # the rim drains out of the domain
            receiver[edge] = index[edge]
        self.order = np.argsort(surface, axis=None, kind="stable")
        rank = np.empty(rows * cols, np.int64)
        rank[self.order] = np.arange(rows * cols)
        self._receiver = rank[receiver.ravel()[self.order]]  # in order of height: receivers come first
        self._flows = self._receiver != np.arange(rows * cols)
        self.length = length.ravel()[self.order]
        self.area = self._solve(np.ones(rows * cols), np.full(rows * cols, cell * cell), upstream=True)

    def _solve(
        self, weight: NDArray[np.float64], right: NDArray[np.float64], upstream: bool = False
    ) -> NDArray[np.float64]:
        """x - weight x(receiver) = right, or with `upstream` its transpose (sums over what drains into a cell)."""
        size = right.size
        own = np.arange(size)
        weight = np.where(self._flows, weight, 0.0)
        matrix = sparse.csc_matrix(
            (np.concatenate([np.ones(size), -weight]), (np.tile(own, 2), np.concatenate([own, self._receiver]))),
            shape=(size, size),
        )
        matrix.sum_duplicates()
        solution: NDArray[np.float64] = splu(matrix, permc_spec="NATURAL", diag_pivot_thresh=0.0).solve(
            right, trans="T" if upstream else "N"
        )
        return solution

    def to_grid(self, values: NDArray[np.float64]) -> Field:
        grid = np.empty(values.size, np.float32)
        grid[self.order] = values
        return grid.reshape(self.shape)

    def carve(self, surface: Field, strength: float) -> Field:
        """One implicit step of stream power; `strength` is K dt in m^0 (area exponent 0.5 makes K A^0.5 / length
        unitless).
        """
        factor = strength * np.sqrt(self.area) / self.length
        old = surface.ravel()[self.order].astype(np.float64)
        share = np.where(self._flows, factor / (1 + factor), 0.0)
        return self.to_grid(self._solve(share, (1 - share) * old))

    def channel_height(self, surface: Field, threshold: float) -> Field:
        """Elevation of the first channel cell (upstream area above `threshold` m2) downstream of each cell."""
        old = surface.ravel()[self.order].astype(np.float64)
        ends = (self.area >= threshold) | ~self._flows
        return self.to_grid(self._solve(np.where(ends, 0.0, 1.0), np.where(ends, old, 0.0)))


def _fill_pits(surface: Field, rounds: int) -> Field:
    """Raise pits until they drain to the rim (Planchon and Darboux 2002, Catena 46), as far as `rounds` sweeps go."""
    filled = np.full(surface.shape, surface.max() + 1, np.float32)
    for edge in (np.s_[0], np.s_[-1], np.s_[:, 0], np.s_[:, -1]):
        filled[edge] = surface[edge]
    for _ in range(rounds):
        lower = np.maximum(surface, ndimage.minimum_filter(filled, size=3, mode="nearest") + np.float32(0.02))
        np.minimum(lower, filled, out=lower)
        if np.array_equal(lower, filled):
            break
        filled = lower
    return filled


def _cut_floodplain(rng: np.random.Generator, surface: Field, cell: float) -> tuple[Field, Field, Field]:
    """A large river's belt in `surface`: the channel, an active floodplain with bars, an older terrace, and what it
    never reached; with the age of the surface and the channel (see Relief).

    Terraces of such rivers stand some metres above each other, and permafrost grows with their age (Viereck et al.
    1993, Canadian Journal of Forest Research 23, on the Tanana).
    """
    rows, cols = (np.float32(cell) * v for v in np.mgrid[: surface.shape[0], : surface.shape[1]])
    turn = float(rng.uniform(0, np.pi))
    along = (rows - rows.mean()) * np.float32(np.cos(turn)) + (cols - cols.mean()) * np.float32(np.sin(turn))
    across = (cols - cols.mean()) * np.float32(np.cos(turn)) - (rows - rows.mean()) * np.float32(np.sin(turn))
    bend, wave = float(rng.uniform(100, 700)), float(rng.uniform(1500, 5000))
    across = across - float(rng.uniform(-2000, 2000)) + bend * np.sin(2 * np.pi * along / wave)
    across = across + 120 * smooth_field(rng, surface.shape, 400 / cell)
    distance = np.abs(across).astype(np.float32)
    channel = float(rng.uniform(20, 90))
    active = channel + float(rng.uniform(80, 500))
    terrace = active + float(rng.uniform(200, 1500))
    low_step, high_step = float(rng.uniform(0.8, 2.5)), float(rng.uniform(1.0, 6.0))
    on_terrace, beyond = sigmoid((distance - active) / 25), sigmoid((distance - terrace) / 30)
    # The belt is cut into a smoothed surface: rivers level what they sweep.
    level = ndimage.gaussian_filter(surface, 300 / cell, mode="nearest")
    bars = float(rng.uniform(0.15, 0.5)) * np.sin(2 * np.pi * distance / float(rng.uniform(120, 260)))
    belt = level - (low_step + high_step) + low_step * on_terrace + bars * (1 - 0.7 * on_terrace)
    belt = belt - 2.0 * sigmoid((channel - distance) / 15)
    # Never filled up: where the land is lower than the belt would be, it stays.
    cut = np.where(beyond < 0.999, np.minimum(surface, beyond * surface + (1 - beyond) * belt), surface)
    river = sigmoid((channel - distance) / 10)
    return cut.astype(np.float32), (0.5 * on_terrace + 0.5 * beyond).astype(np.float32), river


def make_relief(rng: np.random.Generator, shape: tuple[int, int], style: ReliefStyle) -> Relief:
    """A relief of `shape` 10 m pixels.

    Args:
        rng: source of every random number, so that the same state gives the same relief.
        shape: (h, w) pixels.
        style: what kind of country it is.
    """
    coarse_shape = (-(-shape[0] // COARSE) + 2 * _MARGIN, -(-shape[1] // COARSE) + 2 * _MARGIN)
    longest = float(rng.uniform(50, 110))
    uplands = power_law_field(rng, coarse_shape, style.roughness, longest)
    ridges = 1.0 - 2.0 * np.abs(power_law_field(rng, coarse_shape, style.roughness, longest / 2))
    tilt_row, tilt_col = rng.normal(0, 0.7, 2)
    rows, cols = np.mgrid[-1 : 1 : coarse_shape[0] * 1j, -1 : 1 : coarse_shape[1] * 1j]
    surface = (1 - style.ridged) * uplands + style.ridged * ridges + tilt_row * rows + tilt_col * cols
    surface = (style.height * surface).astype(np.float32)
    surface = 0.6 * _fill_pits(surface, 250) + 0.4 * surface
    for _ in range(12):  # routed over filled pits, cut into the surface itself: closed basins are breached
        surface = _Drainage(_fill_pits(surface, 200), COARSE * 10.0).carve(surface, 0.2 * style.carving)
        surface = ndimage.gaussian_filter(surface, 0.45, mode="nearest")

    fine_shape = (coarse_shape[0] * COARSE // FINE, coarse_shape[1] * COARSE // FINE)
    surface = resize(surface, fine_shape, COARSE // FINE, order=3)
    surface = surface + np.float32(0.02 * style.height) * power_law_field(rng, fine_shape, 2.6, 24)
    for _ in range(4):
        surface = _Drainage(_fill_pits(surface, 60), FINE * 10.0).carve(surface, 0.08 * style.carving)
        surface = ndimage.gaussian_filter(surface, 0.5, mode="nearest")

    # Sediment fills valleys up to a smooth floor.
    width = int(rng.integers(2, 6))
    disc = np.hypot(*np.mgrid[-width : width + 1, -width : width + 1]) <= width + 0.5
    floor = ndimage.gaussian_filter(ndimage.minimum_filter(surface, footprint=disc, mode="nearest"), width)
    softness = np.float32(max(style.fill / 3, 0.3))
    surface = softness * np.logaddexp(surface / softness, (floor + style.fill) / softness).astype(np.float32)

    surface = surface + np.float32(0.4 + 0.05 * style.fill) * power_law_field(rng, fine_shape, 2.4, 30)

    age, river = np.ones(fine_shape, np.float32), np.zeros(fine_shape, np.float32)
    if style.floodplain:
        surface, age, river = _cut_floodplain(rng, surface, FINE * 10.0)

    # Hydrography on the finished surface; channels get a shallow bed so that they stay where they are.
    drainage = _Drainage(_fill_pits(surface, 120), FINE * 10.0)
    area = drainage.to_grid(drainage.area)
    above = np.maximum(surface - drainage.channel_height(surface, 2.5e5), 0.0)
    surface = surface - np.float32(min(2.0, 0.1 * style.fill)) * np.clip(np.log10(area) - 5.0, 0.0, 2.0).astype(
        np.float32
    )

    inner = _MARGIN * COARSE
    cut = np.s_[inner : inner + shape[0], inner : inner + shape[1]]

    def to_pixels(field: Field, order: int) -> Field:
        return resize(field, (fine_shape[0] * FINE, fine_shape[1] * FINE), FINE, order)[cut]

    elevation = to_pixels(surface, 3)
    steep = np.hypot(*np.gradient(elevation, 10.0))
    texture = power_law_field(rng, shape, 2.6, 20) * (0.1 + np.minimum(steep * 6, 2.0)) * np.float32(style.texture)
    gullies = -np.abs(smooth_field(rng, shape, 12)) * np.minimum(steep, 0.5) * np.float32(6 * style.texture)
    elevation = elevation + texture + gullies
    elevation = elevation - elevation.min() + np.float32(style.base)
    log_area = np.log10(ndimage.gaussian_filter(area, 0.7, mode="nearest"))
    return Relief(
        elevation.astype(np.float32),
        np.maximum(to_pixels(ndimage.gaussian_filter(above, 0.7, mode="nearest"), 1), 0.0).astype(np.float32),
        to_pixels(log_area.astype(np.float32), 1).astype(np.float32),
        np.clip(to_pixels(age, 1), 0.0, 1.0),
        np.clip(to_pixels(river, 1), 0.0, 1.0),
    )

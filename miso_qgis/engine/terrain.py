"""Seven terrain covariates from an elevation model on the 10 m lattice.

Simulation, training and mapping all call `derive`, so that a model sees in a map what it saw in training. Every value
has a finite reach (`REACH` pixels) and depends on nothing else: not on the drawn extent and not on the array it was
cut from.

Definitions (docs/terrain.md gives the agreement with other software):

- Slope, aspect and maximum curvature come from the least-squares quadratic z = a x^2 + b y^2 + c x y + d x + e y + f
  through the 9 x 9 cells around a pixel (Wood 1996, The geomorphological characterisation of digital elevation
  models); x runs east and y north of the grid.
- Topographic position is the height above the mean of those 81 cells.
- Flow runs over f, the quadratic's own height, averaged to 20 m cells on even lattice lines: the fit removes the small
  pits of a measured surface, and what pits remain keep their water. It is shared among the lower neighbours by
  (drop / distance)^1.1 (Freeman 1991, Computers & Geosciences 17) and accumulated for FLOW_STEPS steps, so an upstream
  area is counted as far as it is reached in that many cells (800 m), which caps it.
- Wetness follows Boehner and Selige (2006): the area is raised to the largest of its neighbours', damped by the slope
  with suction 10, for SUCTION_STEPS steps.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.contract import TERRAIN_BANDS
from miso_qgis.engine.lattice import PIXEL

#: Cells at each side of the fit's centre: the "_4" in the bands' names.
RADIUS = 4
#: Lattice pixels along the side of a flow cell.
FLOW_FACTOR = 2
FLOW_CELL = PIXEL * FLOW_FACTOR
FLOW_STEPS = 40
FLOW_EXPONENT = 1.1
SUCTION = 10.0
SUCTION_STEPS = 10
#: Added to the slope under the wetness index's logarithm, so that a plain stays finite.
SLOPE_OFFSET_DEGREES = 0.1

#: Lattice pixels beyond a pixel that its terrain may depend on: fit, flow cell, flow and suction, interpolation back
#: to 10 m.
REACH = 112
assert RADIUS + FLOW_FACTOR * (FLOW_STEPS + 1 + SUCTION_STEPS + 2) <= REACH

#: Goes into model contracts: a model must not be fed terrain of another definition.
VERSION = (
    f"miso-terrain-1: quadratic 9x9; MFD p={FLOW_EXPONENT} on {FLOW_CELL:.0f} m, {FLOW_STEPS} steps; "
    f"suction {SUCTION:.0f}, {SUCTION_STEPS} steps"
)

# Moments of the coordinates -4..4: sums of x^2 = y^2, x^4 and x^2 y^2 over the 81 cells.
_N = 81.0
_S2 = 540.0
_S4 = 6372.0
_S22 = 3600.0

# Rows worked on at once: their float64 intermediates stay in the processor's cache.
_BLOCK_ROWS = 32

# The eight neighbours as (row step, column step).
_NEIGHBOURS = ((-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1))


def derive(
    elevation: NDArray[np.float32], row0: int, col0: int, check: Callable[[], None] = lambda: None
) -> NDArray[np.float32]:
    """The terrain bands of the inner part of an elevation array.

    Args:
        elevation: (h, w) metres, NaN where unknown, on the 10 m lattice of EPSG:3338.
        row0, col0: lattice row and column of elevation[0, 0].
        check: called every few milliseconds to seconds of work; what it raises ends the computation.

    Returns:
        (7, h - 2 REACH, w - 2 REACH) in the order of contract.TERRAIN_BANDS: aspect (degrees clockwise from grid
        north, NaN where flat), elevation (m), maximum curvature (1/m), slope (degrees), stream power (m), wetness (log
        m), topographic position (m). NaN where the elevation or a neighbour in the fit is.

    Raises:
        ValueError: when the array is not larger than its margins.
    """
    height, width = elevation.shape
    if height <= 2 * REACH or width <= 2 * REACH:
        raise ValueError(f"elevation of shape {elevation.shape} leaves nothing inside a margin of {REACH} pixels")
    surface, slope_tangent, aspect, curvature, position = _quadratic(elevation, check)
    inner = slice(REACH - RADIUS, height - REACH - RADIUS), slice(REACH - RADIUS, width - REACH - RADIUS)
    area, modified = _catchment(surface, row0 + RADIUS, col0 + RADIUS, check)
    out = np.empty((len(TERRAIN_BANDS), height - 2 * REACH, width - 2 * REACH), np.float32)
    tangent = slope_tangent[inner]
    slope = np.degrees(np.arctan(tangent))
    shape = out.shape[1:]
    origin = row0 + REACH, col0 + REACH
    area_here = _to_lattice(area, origin, shape)
    modified_here = _to_lattice(modified, origin, shape)
    out[0] = aspect[inner]
    out[1] = elevation[REACH:-REACH, REACH:-REACH]
    out[2] = curvature[inner]
    out[3] = slope
    np.exp(area_here, out=area_here)
    np.multiply(area_here, tangent, out=out[4])
    damped = np.tan(np.radians(slope + np.float32(SLOPE_OFFSET_DEGREES)))
    np.subtract(modified_here, np.log(damped), out=out[5])
    out[6] = position[inner]
    return out


def _quadratic(elevation: NDArray[np.float32], check: Callable[[], None]) -> tuple[NDArray[np.float32], ...]:
    """Height f, tangent of slope, aspect, maximum curvature and topographic position, each (h - 8, w - 8)."""
    height, width = elevation.shape
    shape = height - 2 * RADIUS, width - 2 * RADIUS
    surface, tangent, aspect, curvature, position = (np.empty(shape, np.float32) for _ in range(5))
    for top in range(0, shape[0], _BLOCK_ROWS):
        check()
        bottom = min(top + _BLOCK_ROWS, shape[0])
        z = elevation[top : bottom + 2 * RADIUS].astype(np.float64)
        rows = z.shape[0] - 2 * RADIUS
        centre = z[RADIUS : RADIUS + rows]
        column0 = centre.copy()
        column1 = np.zeros_like(centre)
        column2 = np.zeros_like(centre)
        for k in range(1, RADIUS + 1):
            north = z[RADIUS - k : RADIUS - k + rows]
            south = z[RADIUS + k : RADIUS + k + rows]
            pair = north + south
            column0 += pair
            column1 += k * (north - south)
            column2 += (k * k) * pair
        sz, sxz, sxxz = _row_moments(column0, 2)
        syz, sxyz = _row_moments(column1, 1)
        (syyz,) = _row_moments(column2, 0)
        total = (sxxz + syyz - (2 * _S2 / _N) * sz) / (_S4 + _S22 - 2 * _S2 * _S2 / _N)  # a + b
        difference = (sxxz - syyz) / (_S4 - _S22)  # a - b
        cross = sxyz / _S22
        mean = sz / _N
        d = sxz / (_S2 * PIXEL)
        e = syz / (_S2 * PIXEL)
        d[np.isnan(mean)] = np.nan  # the centre has no weight in a gradient, but without it there is no fit
        surface[top:bottom] = mean - (_S2 / _N) * total
        tangent[top:bottom] = np.sqrt(d * d + e * e)
        angle = np.degrees(np.arctan2(-d, -e))
        angle[angle < 0] += 360.0
        angle[(d == 0) & (e == 0)] = np.nan
        aspect[top:bottom] = angle
        curvature[top:bottom] = (np.sqrt(difference * difference + cross * cross) - total) / (PIXEL * PIXEL)
        position[top:bottom] = centre[:, RADIUS:-RADIUS] - mean
    # Rounding to float32 may reach 360 from below, which is 0.
    aspect[aspect >= 360.0] = 0.0
    return surface, tangent, aspect, curvature, position


def _row_moments(values: NDArray[np.float64], order: int) -> list[NDArray[np.float64]]:
    """Sums over nine columns of value times x^0 .. x^order; (rows, w) in, (rows, w - 8) out."""
    width = values.shape[1] - 2 * RADIUS
    sums = [np.array(values[:, RADIUS : RADIUS + width])] + [np.zeros((values.shape[0], width)) for _ in range(order)]
    for k in range(1, RADIUS + 1):
        west = values[:, RADIUS - k : RADIUS - k + width]
        east = values[:, RADIUS + k : RADIUS + k + width]
        pair = west + east
        sums[0] += pair
        if order >= 1:
            sums[1] += k * (east - west)
        if order >= 2:
            sums[2] += (k * k) * pair
    return sums


class _Flow:
    """A field on the flow cells: values, and the lattice row and column of the first cell's corner."""

    def __init__(self, values: NDArray[np.float32], row0: int, col0: int) -> None:
        self.values, self.row0, self.col0 = values, row0, col0


def _catchment(surface: NDArray[np.float32], row0: int, col0: int, check: Callable[[], None]) -> tuple[_Flow, _Flow]:
    """Logarithms of the specific catchment area and of the modified one (m), on the flow cells."""
    skip_row, skip_col = -row0 % FLOW_FACTOR, -col0 % FLOW_FACTOR
    rows = (surface.shape[0] - skip_row) // FLOW_FACTOR
    cols = (surface.shape[1] - skip_col) // FLOW_FACTOR
    even = surface[skip_row : skip_row + rows * FLOW_FACTOR, skip_col : skip_col + cols * FLOW_FACTOR]
    z = (even[0::2, 0::2] + even[1::2, 0::2] + even[0::2, 1::2] + even[1::2, 1::2]) * np.float32(0.25)
    padded = np.pad(z, 1, constant_values=np.nan)
    steps = [np.float32(np.hypot(dr, dc) * FLOW_CELL) for dr, dc in _NEIGHBOURS]
    weights = np.empty((8, rows, cols), np.float32)
    gradient2 = np.zeros((rows, cols), np.float32)
    for k, (dr, dc) in enumerate(_NEIGHBOURS):
        fall = (z - padded[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols]) / steps[k]
        np.nan_to_num(fall, copy=False, nan=0.0)
        np.maximum(fall, 0, out=fall)
        np.maximum(gradient2, fall, out=gradient2)
        np.power(fall, np.float32(FLOW_EXPONENT), out=weights[k])
    total = weights.sum(axis=0)
    np.divide(weights, total, out=weights, where=total > 0)

    area = np.ones((rows, cols), np.float32)
    area[np.isnan(z)] = 0.0
    own = area.copy()
    given = np.zeros((rows + 2, cols + 2), np.float32)
    part = np.empty((rows, cols), np.float32)
    for _ in range(FLOW_STEPS):
        check()
        given.fill(0.0)
        given[1:-1, 1:-1] = own
        for k, (dr, dc) in enumerate(_NEIGHBOURS):
            np.multiply(weights[k], area, out=part)
            given[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols] += part
        area[:] = given[1:-1, 1:-1]
    area *= np.float32(FLOW_CELL)  # cells x cell area / cell width

    # The slope that damps the suction is the steepest fall, in radians.
    slope = np.arctan(gradient2)
    damping = np.power(np.float32(1 / SUCTION), slope * np.exp(np.power(np.float32(SUCTION), slope)), dtype=np.float32)
    modified = area.copy()
    around = np.zeros((rows + 2, cols + 2), np.float32)
    largest = np.empty((rows, cols), np.float32)
    for _ in range(SUCTION_STEPS):
        check()
        around[1:-1, 1:-1] = modified
        largest.fill(0.0)
        for dr, dc in _NEIGHBOURS:
            np.maximum(largest, around[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols], out=largest)
        largest *= damping
        np.maximum(modified, largest, out=modified)
    missing = np.isnan(z)
    for field in (area, modified):
        np.log(np.maximum(field, np.float32(FLOW_CELL), out=field), out=field)
        field[missing] = np.nan
    origin = row0 + skip_row, col0 + skip_col
    return _Flow(area, *origin), _Flow(modified, *origin)


def _to_lattice(flow: _Flow, origin: tuple[int, int], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Flow cells interpolated linearly to the lattice pixels of `shape` at `origin` (lattice row, column)."""
    rows = _interpolate(flow.values, origin[0] - flow.row0, shape[0])
    return np.ascontiguousarray(_interpolate(rows.T, origin[1] - flow.col0, shape[1]).T)


def _interpolate(values: NDArray[np.float32], first: int, count: int) -> NDArray[np.float32]:
    """Rows at 10 m from rows at 20 m: pixel centres lie a quarter cell off the cells' centres.

    A missing neighbour is replaced by the pixel's own cell, so that missing data do not grow.
    """
    pixel = np.arange(first, first + count)
    cell = pixel // FLOW_FACTOR
    other = np.where(pixel % FLOW_FACTOR == 0, cell - 1, cell + 1)
    near, far = values[cell], values[other]
    far = np.where(np.isnan(far), near, far)
    result: NDArray[np.float32] = near * np.float32(0.75) + far * np.float32(0.25)
    return result

"""Seven terrain covariates from an elevation model on the 10 m lattice.

Simulation, training and mapping all call `derive`, so that a model sees in a map what it saw in training. Every value
has a finite reach (`REACH` pixels) and depends on nothing else: not on the drawn extent and not on the array it was
cut from.

Definitions (docs/terrain.md gives the agreement with other software):

- Slope, aspect and maximum curvature come from the least-squares quadratic z = a x^2 + b y^2 + c x y + d x + e y + f
  through the 9 x 9 cells around a pixel (Wood 1996, The geomorphological characterisation of digital elevation
  models); x runs east and y north of the grid.
- Topographic position is the height above the mean of those 81 cells.
- Flow runs over f, the quadratic's own height, averaged to 20 m cells on even lattice lines. The fit removes the small
  pits of a measured surface; what is left of them is filled by up to FILL_DEPTH, as far as a lower way out lies within
  FILL_STEPS cells (the h-minima transform, Soille 2003, Morphological Image Analysis, ended after so many steps, with
  a slight tilt towards the way out as in Planchon and Darboux 2002, Catena 46). Deeper pits, and level ground without a
  way out within that distance, keep what flows into them.
- Flow is shared among the lower neighbours by (drop / distance)^1.1 (Freeman 1991, Computers & Geosciences 17) and
  accumulated for FLOW_STEPS steps, so an upstream area is counted as far as it is reached in that many cells (720 m),
  which caps it.
- Wetness follows Boehner and Selige (2006): the area is raised to the largest of its neighbours', damped by the slope
  with suction 10, for SUCTION_STEPS steps. Their iteration has no end on level ground, where nothing damps it; instead
  LEVEL_AREA is taken to lie LEVEL_STEPS cells away from everywhere, which leaves lakes and plains wet and vanishes on
  slopes above a degree.
"""
# flake8: noqa: E203

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
#: Pits are filled by so much (m), where a way out lies within so many cells; the tilt is the rise per cell (m).
FILL_DEPTH = 2.0
FILL_STEPS = 8
FILL_TILT = 0.002
FLOW_STEPS = 36
FLOW_EXPONENT = 1.1
SUCTION = 10.0
SUCTION_STEPS = 15
#: Specific catchment area (m) that reaches every cell through so many cells of its own slope.
LEVEL_AREA = 4000.0
LEVEL_STEPS = 40
#: Added to the slope under the wetness index's logarithm, so that a plain stays finite.
SLOPE_OFFSET_DEGREES = 0.1

#: Lattice pixels beyond a pixel that its terrain may depend on: the fit; then flow cells: the fill, the neighbours that
#: share a cell's flow, flow, suction, interpolation back to 10 m and a cell cut by the array's edge.
REACH = 128
assert RADIUS + FLOW_FACTOR * (FILL_STEPS + 1 + FLOW_STEPS + SUCTION_STEPS + 2) <= REACH  # nosec B101 # of constants

#: Goes into model contracts: a model must not be fed terrain of another definition.
VERSION = (
    f"miso-terrain-2: quadratic 9x9; {FLOW_CELL:.0f} m cells, filled {FILL_DEPTH:.0f} m within {FILL_STEPS} steps; "
    f"MFD p={FLOW_EXPONENT}, {FLOW_STEPS} steps; suction {SUCTION:.0f}, {SUCTION_STEPS} steps, "
    f"level {LEVEL_AREA:.0f} m at {LEVEL_STEPS} steps"
)

_ASPECT, _ELEVATION, _CURVATURE, _SLOPE, _POWER, _WETNESS, _POSITION = range(len(TERRAIN_BANDS))

# Moments of the coordinates -4..4: sums of x^2 = y^2, x^4 and x^2 y^2 over the 81 cells.
_N = 81.0
_S2 = 540.0
_S4 = 6372.0
_S22 = 3600.0

# Rows worked on at once: their float64 intermediates stay in the processor's cache.
_BLOCK_ROWS = 32
_FLOW_ROWS = 16

# The eight neighbours as (row step, column step); the k-th and the (7 - k)-th are opposite.
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
    out = np.empty((len(TERRAIN_BANDS), height - 2 * REACH, width - 2 * REACH), np.float32)
    surface = _quadratic(elevation, out, check)
    area, modified = _catchment(surface, row0 + RADIUS, col0 + RADIUS, check)
    del surface
    shape = height - 2 * REACH, width - 2 * REACH
    origin = row0 + REACH, col0 + REACH
    tangent = np.tan(np.radians(out[_SLOPE], dtype=np.float32))
    here = _to_lattice(area, origin, shape)
    np.exp(here, out=here)
    np.multiply(here, tangent, out=out[_POWER])
    np.add(out[_SLOPE], np.float32(SLOPE_OFFSET_DEGREES), out=tangent)
    np.log(np.tan(np.radians(tangent, out=tangent), out=tangent), out=tangent)
    np.subtract(_to_lattice(modified, origin, shape), tangent, out=out[_WETNESS])
    return out


def _quadratic(
    elevation: NDArray[np.float32], out: NDArray[np.float32], check: Callable[[], None]
) -> NDArray[np.float32]:
    """The fit's height f, (h - 8, w - 8); its other bands, and the elevation, are written into the inner part `out`."""
    rows, cols = elevation.shape[0] - 2 * RADIUS, elevation.shape[1] - 2 * RADIUS
    edge = REACH - RADIUS
    inner = slice(edge, cols - edge)
    surface = np.empty((rows, cols), np.float32)
    for top in range(0, rows, _BLOCK_ROWS):
        check()
        bottom = min(top + _BLOCK_ROWS, rows)
        z = elevation[top : bottom + 2 * RADIUS].astype(np.float64)
        count = bottom - top
        column0 = z[RADIUS : RADIUS + count].copy()
        column2 = np.zeros_like(column0)
        for k in range(1, RADIUS + 1):
            pair = z[RADIUS - k : RADIUS - k + count] + z[RADIUS + k : RADIUS + k + count]
            column0 += pair
            pair *= k * k
            column2 += pair
        sz, sxz, sxxz = _row_moments(column0, 2)
        (syyz,) = _row_moments(column2, 0)
        total = (sxxz + syyz - (2 * _S2 / _N) * sz) / (_S4 + _S22 - 2 * _S2 * _S2 / _N)  # a + b
        mean = sz / _N
        surface[top:bottom] = mean - (_S2 / _N) * total

        first, last = max(top, edge), min(bottom, rows - edge)
        if first >= last:  # margin: only the flow needs it
            continue
        part = slice(first - top, last - top), inner
        target = out[:, first - edge : last - edge]
        z = z[first - top : last - top + 2 * RADIUS, edge : edge + out.shape[2] + 2 * RADIUS]
        count = last - first
        column1 = np.zeros((count, z.shape[1]))
        for k in range(1, RADIUS + 1):
            column1 += k * (z[RADIUS - k : RADIUS - k + count] - z[RADIUS + k : RADIUS + k + count])
        syz, sxyz = _row_moments(column1, 1)
        difference = (sxxz[part] - syyz[part]) / (_S4 - _S22)  # a - b
        cross = sxyz / _S22
        centre = z[RADIUS : RADIUS + count, RADIUS:-RADIUS]
        d = sxz[part] / (_S2 * PIXEL)
        e = syz / (_S2 * PIXEL)
        d[np.isnan(mean[part])] = np.nan  # the centre has no weight in a gradient, but without it there is no fit
        angle = np.degrees(np.arctan2(-d, -e))
        angle[angle < 0] += 360.0
        angle[(d == 0) & (e == 0)] = np.nan
        target[_ASPECT] = angle
        target[_ASPECT][target[_ASPECT] >= 360.0] = 0.0  # rounding to float32 may reach 360 from below
        target[_ELEVATION] = centre
        target[_CURVATURE] = (np.sqrt(difference * difference + cross * cross) - total[part]) / (PIXEL * PIXEL)
        target[_SLOPE] = np.degrees(np.arctan(np.sqrt(d * d + e * e)))
        target[_POSITION] = centre - mean[part]
    return surface


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
    missing = np.isnan(z)
    steepest = _steepest_fall(z)
    area = _accumulate(_inflow(_fill(z, check)), missing, check)
    modified = _suck(area, steepest, check)
    for field in (area, modified):
        np.log(np.maximum(field, np.float32(FLOW_CELL), out=field), out=field)
        field[missing] = np.nan
    origin = row0 + skip_row, col0 + skip_col
    return _Flow(area, *origin), _Flow(modified, *origin)


def _steepest_fall(z: NDArray[np.float32]) -> NDArray[np.float32]:
    """The largest gradient to a lower neighbour, 0 in pits and on level ground."""
    rows, cols = z.shape
    padded = np.pad(z, 1, constant_values=np.nan)
    result = np.zeros_like(z)
    fall = np.empty_like(z)
    for dr, dc in _NEIGHBOURS:
        np.subtract(z, padded[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols], out=fall)
        fall *= np.float32(1 / (np.hypot(dr, dc) * FLOW_CELL))
        np.fmax(result, fall, out=result)  # takes the number where the other is NaN
    return result


def _fill(z: NDArray[np.float32], check: Callable[[], None]) -> NDArray[np.float32]:
    """The surface with its pits filled: raised everywhere, and lowered again from whatever is lower around."""
    rows, cols = z.shape
    missing = np.isnan(z)
    bottom = np.where(missing, np.float32(np.inf), z)
    level = bottom + np.float32(FILL_DEPTH)
    padded = np.full((rows + 2, cols + 2), np.inf, np.float32)
    for _ in range(FILL_STEPS):
        check()
        padded[1:-1, 1:-1] = level
        low = _around(padded, np.minimum)
        low += np.float32(FILL_TILT)
        np.maximum(low, bottom, out=low)
        np.minimum(level, low, out=level)
    level[missing] = np.nan
    return level


def _around(padded: NDArray[np.float32], choose: np.ufunc) -> NDArray[np.float32]:
    """Minimum or maximum of the 3 x 3 cells, (h, w) of an array (h + 2, w + 2)."""
    rows = choose(padded[:-2], padded[1:-1])
    choose(rows, padded[2:], out=rows)
    result: NDArray[np.float32] = choose(rows[:, :-2], rows[:, 1:-1])
    choose(result, rows[:, 2:], out=result)
    return result


def _inflow(z: NDArray[np.float32]) -> NDArray[np.float32]:
    """(8, h, w): the share of what the k-th neighbour has that it gives to a cell."""
    rows, cols = z.shape
    padded = np.pad(z, 1, constant_values=np.nan)
    shares = np.zeros((8, rows, cols), np.float32)
    total = np.zeros((rows + 2, cols + 2), np.float32)
    for k in range(4):  # each pair of cells once: water crosses it one way
        (dr, dc), step = _NEIGHBOURS[k], np.hypot(*_NEIGHBOURS[k]) * FLOW_CELL
        there = slice(1 + dr, 1 + dr + rows), slice(1 + dc, 1 + dc + cols)
        rise = padded[there] - z
        rise *= np.float32(1 / step)
        rise[np.isnan(rise)] = 0.0
        weight = np.abs(rise)
        np.power(weight, np.float32(FLOW_EXPONENT), out=weight)
        np.copyto(shares[k], weight, where=rise > 0)
        total[there] += shares[k]
        # The same pair from the other side; its cells beyond the array are missing, and so is what they would get.
        weight[rise > 0] = 0.0
        total[1:-1, 1:-1] += weight
        inside = slice(max(dr, 0), rows + min(dr, 0)), slice(max(dc, 0), cols + min(dc, 0))
        here = slice(max(-dr, 0), rows + min(-dr, 0)), slice(max(-dc, 0), cols + min(-dc, 0))
        shares[7 - k][inside] = weight[here]
    total[total == 0] = 1.0
    for k, (dr, dc) in enumerate(_NEIGHBOURS):
        shares[k] /= total[1 + dr : 1 + dr + rows, 1 + dc : 1 + dc + cols]
    return shares


def _accumulate(
    inflow: NDArray[np.float32], missing: NDArray[np.bool_], check: Callable[[], None]
) -> NDArray[np.float32]:
    """The specific catchment area (m): cells that drain here within FLOW_STEPS steps x cell area / cell width."""
    rows, cols = missing.shape
    own = np.where(missing, np.float32(0), np.float32(FLOW_CELL))
    area = np.zeros((rows + 2, cols + 2), np.float32)
    area[1:-1, 1:-1] = own
    following = np.zeros_like(area)
    part = np.empty((_FLOW_ROWS, cols), np.float32)
    for _ in range(FLOW_STEPS):
        check()
        for top in range(0, rows, _FLOW_ROWS):
            bottom = min(top + _FLOW_ROWS, rows)
            target = following[1 + top : 1 + bottom, 1:-1]
            target[:] = own[top:bottom]
            given = part[: bottom - top]
            for k, (dr, dc) in enumerate(_NEIGHBOURS):
                source = area[1 + top + dr : 1 + bottom + dr, 1 + dc : 1 + dc + cols]
                np.multiply(inflow[k, top:bottom], source, out=given)
                target += given
        area, following = following, area
    return area[1:-1, 1:-1].copy()


def _suck(area: NDArray[np.float32], gradient: NDArray[np.float32], check: Callable[[], None]) -> NDArray[np.float32]:
    """The modified specific catchment area (m); `gradient` is the steepest fall of the unfilled surface."""
    rows, cols = area.shape
    slope = np.arctan(gradient)
    logarithm = np.float32(np.log(SUCTION))
    # ln of the damping (1 / SUCTION)^(slope e^(SUCTION^slope)), negated.
    loss = logarithm * slope * np.exp(np.exp(logarithm * slope))
    damping = np.exp(-loss)
    level = np.exp(np.float32(np.log(LEVEL_AREA)) - np.float32(LEVEL_STEPS) * loss)
    modified = np.zeros((rows + 2, cols + 2), np.float32)
    inner = modified[1:-1, 1:-1]
    inner[:] = area
    for _ in range(SUCTION_STEPS):
        check()
        largest = _around(modified, np.maximum)
        largest *= damping
        np.maximum(inner, largest, out=inner)
    return np.maximum(inner, level)


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

"""Resampling whose result at a pixel depends on nothing but the pixel: bit-identical for any extent read.

A target grid is divided into blocks that hang on its own absolute rows and columns, never on what was asked for. In
each block the centres of every 16th pixel are transformed exactly and the positions in between are interpolated
linearly; where that misses the exact position by more than `TOLERANCE`, nodes stand closer. Values are interpolated
linearly between the centres of source pixels. A source finer than the target is averaged: blocks of n x n source pixels
first (anchored at the file's own first pixel), then k x k points of each target pixel. Both are symmetric about the
target pixel's centre, so that a linear field stays exact.

Missing data: a target pixel is valid where the source pixel it falls in is valid; the weights of missing neighbours are
left out and the others scaled to 1. Averaged pixels are valid where at least half of their points are.
"""
# flake8: noqa: E203

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.lattice import LATTICE, ORIGIN_X, ORIGIN_Y, PIXEL, Box, is_model_crs, transformer
from miso_qgis.protocol import MODEL_CRS

Floats = NDArray[np.float64]
Values = NDArray[np.float32]
#: Reads a box of source pixels: (bands, height, width) float32, NaN where missing.
Reader = Callable[[Box], Values]

#: Rows and columns of a block of the target grid. Its arrays stay in the cache of one core.
BLOCK_ROWS, BLOCK_COLS = 64, 512
#: Rows of blocks whose source pixels are read at once, when interpolating and when averaging.
READ_ROWS, READ_ROWS_FINE = 512, 128
#: Spacings of exactly transformed nodes, in target pixels; the first that is accurate enough is taken.
SPACINGS = (16, 8, 4)
#: Largest error of an interpolated position, in source pixels and in target pixels.
TOLERANCE = 2e-4
#: A source with pixels this many times finer than the target's is averaged, not interpolated.
FINER = 1.5
#: Values (pixels x bands) read at once while averaging.
MAX_READ_VALUES = 8_000_000
#: Positions this far outside the source's rim (in pixels) count as inside: coordinates go through a CRS change.
RIM = 1e-6
#: Where the source's pixel size is compared with the target's, if the source covers it: the middle of Alaska.
_MIDDLE = (-152.0, 64.5)

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)
_WGS84 = CRS.from_epsg(4326)


@dataclass(frozen=True)
class Target:
    """A north-up grid to read onto. `transform` places the corner of its first pixel."""

    crs: CRS
    transform: Affine
    height: int
    width: int


def lattice_target(box: Box) -> Target:
    """The 10 m lattice's pixels of a box."""
    return Target(_MODEL_CRS, LATTICE.transform(box), box.height, box.width)


@lru_cache(maxsize=256)
def same_crs(a: CRS, b: CRS) -> bool:
    """Whether coordinates in one are coordinates in the other."""
    if a is b or (is_model_crs(a) and is_model_crs(b)):
        return True
    return bool(a.equals(b, ignore_axis_order=True))


@dataclass(frozen=True)
class _Axis:
    """Pixel centres along one axis by absolute index: origin + (index + 0.5) x step; `first` is the target's first."""

    origin: float
    step: float
    first: int

    @classmethod
    def of(cls, start: float, step: float, origin: float | None) -> _Axis:
        """The axis of a target that starts at `start`; the same for every part of one grid.

        Without a known origin the grid is taken to hang on a multiple of its pixel size, or on a fixed fraction of a
        pixel beside it (rounded to a millionth, so that it does not carry the extent's rounding error).
        """
        if origin is not None and abs((start - origin) / step - round((start - origin) / step)) < 1e-6:
            return cls(origin, step, round((start - origin) / step))
        # The quarter keeps the common fractions 0 and 1/2 away from where floor would jump.
        first = math.floor(start / step + 0.25)
        return cls(round(start / step - first, 6) * step, step, first)

    def at(self, index: Floats) -> Floats:
        return self.origin + (index + 0.5) * self.step


class Placement:
    """Where the pixels of a target grid lie in a source, in source pixels: pixel (r, c) covers [r, r+1) x [c, c+1).

    Args:
        crs, transform, shape: of the source: (height, width), any affine transform.
        target: the grid.
    """

    def __init__(self, crs: CRS, transform: Affine, shape: tuple[int, int], target: Target) -> None:
        if target.transform.b or target.transform.d:
            raise ValueError("A target grid is north-up.")
        self.height, self.width = shape
        self._crs = crs
        on_lattice = abs(target.transform.a) == PIXEL and abs(target.transform.e) == PIXEL
        on_lattice = on_lattice and same_crs(target.crs, _MODEL_CRS)
        self.cols = _Axis.of(target.transform.c, target.transform.a, ORIGIN_X if on_lattice else None)
        self.rows = _Axis.of(target.transform.f, target.transform.e, ORIGIN_Y if on_lattice else None)
        self._change = None if same_crs(crs, target.crs) else transformer(target.crs, crs)
        self._transform = transform
        #: Columns around the globe, for a source in degrees; 0 for another.
        self.period = 0.0
        if crs.is_geographic and transform.b == transform.d == 0:
            self.period = abs(2 * math.pi / crs.axis_info[0].unit_conversion_factor / transform.a)
        #: Whether the source goes round the globe, so that its last column neighbours its first.
        self.wraps = self.period > 0 and abs(self.period - self.width) < 1e-3
        # The source lies in the middle of the columns that a position is brought back to.
        self._before = max(0.0, (self.period - self.width) / 2)

    def exact(self, rows: Floats, cols: Floats) -> tuple[Floats, Floats]:
        """Source (row, col) of target pixels by absolute index (any shape, fractions allowed); NaN without a place."""
        x, y = self.cols.at(cols), self.rows.at(rows)
        if self._change is not None:
            x, y = self._change.transform(x, y)
        return self.from_xy(np.asarray(x), np.asarray(y))

    def from_xy(self, x: Floats, y: Floats) -> tuple[Floats, Floats]:
        """Source (row, col) of coordinates in the source's CRS."""
        a, b, c, d, e, f = tuple(self._transform)[:6]
        x, y = x - c, y - f
        if b == d == 0:
            row, col = y / e, x / a
        else:
            det = a * e - b * d
            row, col = (a * y - d * x) / det, (e * x - b * y) / det
        lost = ~(np.isfinite(row) & np.isfinite(col))
        if lost.any():
            row, col = np.where(lost, np.nan, row), np.where(lost, np.nan, col)
        return row, col

    def around(self, col: Floats) -> Floats:
        """Columns brought to those around the source, by whole turns of the globe."""
        if not self.period:
            return col
        turns = np.floor((col + self._before) / self.period)
        return col - turns * self.period if np.any(turns) else col

    def inside(self, row: Floats, col: Floats, margin: tuple[float, float] = (0.0, 0.0)) -> NDArray[np.bool_]:
        """Which source positions lie on the source, at least `margin` (rows, columns) from its rim."""
        col = self.around(col)
        down, across = margin[0] - RIM, margin[1] - RIM
        found = (row >= down) & (row <= self.height - down)
        if not self.wraps:
            found &= (col >= across) & (col <= self.width - across)
        return found

    def nodes(self, row0: int, col0: int) -> _Nodes:
        """The nodes of the block that starts at an absolute row and column."""
        for spacing in SPACINGS:
            half = spacing // 2
            rows = row0 + half * np.arange(2 * (BLOCK_ROWS // spacing) + 1, dtype=np.float64)
            cols = col0 + half * np.arange(2 * (BLOCK_COLS // spacing) + 1, dtype=np.float64)
            row, col = self.exact(*np.meshgrid(rows, cols, indexing="ij"))
            if np.isnan(row).any():
                continue  # the CRS ends in this block: closer nodes lose less of it, and exact positions nothing
            if self.period:
                # One sheet per block, continuous across the antimeridian, near the source.
                first = col[0, 0]
                col = col - np.round((col - first) / self.period) * self.period
                col += self.around(col[:1, :1])[0, 0] - first
            found = _Nodes(row0, col0, spacing, row[::2, ::2], col[::2, ::2])
            if found.error(row, col) <= TOLERANCE * min(1.0, _finest(row, col) / half):
                return found
        return _Nodes(row0, col0, 0, np.empty((0, 0)), np.empty((0, 0)))

    def positions(self, nodes: _Nodes, rows: Floats, cols: Floats) -> tuple[Floats, Floats]:
        """Source (row, col) of target pixels of a block, (len(rows), len(cols)) each; indices are absolute."""
        if nodes.spacing:
            return nodes.at(rows, cols)
        row, col = self.exact(*np.meshgrid(rows, cols, indexing="ij"))
        return row, self.around(col)

    def fineness(self) -> tuple[float, float, float, float]:
        """Source pixels per target pixel: along the target's columns and rows, and of the source's columns and rows.

        Taken at one place of the source, the nearest it has to the middle of Alaska, so that it is one figure for any
        extent. NaN where the source has no place in the target's CRS.
        """
        change = self._change
        a, b, c, d, e, f = tuple(self._transform)[:6]
        for row, col in (self._middle(), (self.height / 2, self.width / 2)):
            x, y = a * col + b * row + c, d * col + e * row + f
            if change is not None:
                x, y = change.transform(x, y, direction="INVERSE")
            j = (x - self.cols.origin) / self.cols.step - 0.5
            i = (y - self.rows.origin) / self.rows.step - 0.5
            rows, cols = self.exact(np.array([i, i, i + 1.0]), np.array([j, j + 1.0, j]))
            if self.period:
                cols = cols - np.round((cols - cols[0]) / self.period) * self.period
            if np.isfinite(rows).all():
                drow, dcol = rows[1:] - rows[0], cols[1:] - cols[0]
                along = np.hypot(drow, dcol)
                return (
                    float(along[0]),
                    float(along[1]),
                    float(math.hypot(dcol[0], dcol[1])),
                    float(math.hypot(drow[0], drow[1])),
                )
        return math.nan, math.nan, math.nan, math.nan

    def _middle(self) -> tuple[float, float]:
        x, y = transformer(_WGS84, self._crs).transform(*_MIDDLE)
        row, col = self.from_xy(np.array([x]), np.array([y]))
        col = self.around(col)
        if not np.isfinite(row[0]):
            return self.height / 2, self.width / 2
        return min(max(float(row[0]), 0.0), self.height), min(max(float(col[0]), 0.0), self.width)


@dataclass(frozen=True)
class _Nodes:
    """Source positions of every `spacing`-th pixel of a block; spacing 0: none is accurate enough, take exact ones."""

    row0: int
    col0: int
    spacing: int
    row: Floats
    col: Floats

    def _weights(self, index: Floats, start: int, count: int) -> tuple[NDArray[np.intp], Floats]:
        place = (index - start) / self.spacing
        cell = np.clip(np.floor(place), 0, count - 2)
        return cell.astype(np.intp), place - cell

    def at(self, rows: Floats, cols: Floats) -> tuple[Floats, Floats]:
        i, ti = self._weights(rows, self.row0, self.row.shape[0])
        j, tj = self._weights(cols, self.col0, self.row.shape[1])
        ti = ti[:, None]
        found = []
        for node in (self.row, self.col):
            left = node[:, j]
            lines = left + tj * (node[:, j + 1] - left)
            upper = lines[i]
            step = lines[i + 1]
            step -= upper
            step *= ti
            step += upper
            found.append(step)
        return found[0], found[1]

    def error(self, row: Floats, col: Floats) -> float:
        """Largest distance of interpolated from exact positions at the nodes and half-way between, source pixels."""
        half = self.spacing // 2
        at_row, at_col = self.at(
            self.row0 + half * np.arange(row.shape[0], dtype=np.float64),
            self.col0 + half * np.arange(row.shape[1], dtype=np.float64),
        )
        return float(np.hypot(at_row - row, at_col - col).max())


def _finest(row: Floats, col: Floats) -> float:
    """Smallest distance between neighbouring nodes."""
    along = np.hypot(np.diff(row, axis=1), np.diff(col, axis=1)).min()
    down = np.hypot(np.diff(row, axis=0), np.diff(col, axis=0)).min()
    return float(min(along, down))


@dataclass(frozen=True)
class Scheme:
    """How one source is brought to one target grid: blocks of `rows` x `cols` source pixels averaged first, then
    `down` x `across` points per target pixel interpolated between the blocks' centres and averaged."""

    rows: int = 1
    cols: int = 1
    down: int = 1
    across: int = 1

    @property
    def averages(self) -> bool:
        return self.down * self.across > 1

    @classmethod
    def of(cls, place: Placement) -> Scheme:
        across, down, cols, rows = place.fineness()
        if not math.isfinite(across + down + cols + rows) or max(across, down) < FINER:
            return cls()
        n_cols = 1 if place.wraps else max(1, min(math.floor(cols / 2), place.width))
        n_rows = max(1, min(math.floor(rows / 2), place.height))
        # A footprint turned against the source's axes is cut by the finer of the two.
        if min(n_cols, n_rows) == 1 and max(across, down) < 2 * FINER:
            n_cols = n_rows = 1
        step = min(n_cols, n_rows)
        return cls(n_rows, n_cols, max(1, math.floor(down / step + 0.5)), max(1, math.floor(across / step + 0.5)))


def resample(
    read: Reader,
    transform: Affine,
    crs: CRS,
    shape: tuple[int, int],
    target: Target,
    bands: int | None = None,
    *,
    scheme: Scheme | None = None,
    mend: bool = True,
) -> Values:
    """A source on a target grid.

    Args:
        read: gives a box of source pixels, (bands, height, width) float32, NaN where missing.
        transform, crs, shape: of the source; shape is (height, width).
        target: the grid.
        bands: how many `read` gives; None asks it for a pixel.
        scheme: how to average; None decides by the pixel sizes.
        mend: False leaves out what has a missing neighbour or lies in the source's outer half pixel.

    Returns:
        (bands, target.height, target.width) float32, NaN outside the source and where it is missing.
    """
    if bands is None:
        bands = read(Box(0, 0, 1, 1)).shape[0]
    place = Placement(crs, transform, shape, target)
    scheme = Scheme.of(place) if scheme is None else scheme
    out = np.full((bands, target.height, target.width), np.nan, np.float32)
    area = Box(
        place.rows.first, place.cols.first, place.rows.first + target.height, place.cols.first + target.width
    )  # fmt: skip
    source = _Source(read, place, scheme, bands, mend)
    tall = READ_ROWS_FINE if scheme.averages else READ_ROWS
    for row0 in range(area.row0 // tall * tall, area.row1, tall):
        for col0 in range(area.col0 // BLOCK_COLS * BLOCK_COLS, area.col1, BLOCK_COLS):
            part = Box(row0, col0, row0 + tall, col0 + BLOCK_COLS).intersection(area)
            _fill(source, part, out[(slice(None), *part.slices_in(area))])
    return out


def _fill(source: _Source, part: Box, out: Values) -> None:
    """Resample the target pixels of `part` (within one column of blocks) into `out`, (bands, height, width)."""
    place, scheme = source.place, source.scheme
    cols = np.arange(part.col0, part.col1, dtype=np.float64)
    col0 = part.col0 // BLOCK_COLS * BLOCK_COLS
    points = []
    for row0 in range(part.row0 // BLOCK_ROWS * BLOCK_ROWS, part.row1, BLOCK_ROWS):
        first, last = max(row0, part.row0), min(row0 + BLOCK_ROWS, part.row1)
        rows = np.arange(first, last, dtype=np.float64)
        nodes = place.nodes(row0, col0)
        shifted = []
        for down in range(scheme.down):
            for across in range(scheme.across):
                row, col = place.positions(
                    nodes,
                    rows + ((down + 0.5) / scheme.down - 0.5),
                    cols + ((across + 0.5) / scheme.across - 0.5),
                )
                shifted.append((row, place.around(col)))
        points.append((slice(first - part.row0, last - part.row0), shifted))
    window = source.window([p for _, shifted in points for p in shifted])
    if window is None:
        return
    for lines, shifted in points:
        if scheme.averages:
            window.average(shifted, out[:, lines])
        else:
            window.interpolate(*shifted[0], out[:, lines])


class _Source:
    """A source as `Scheme` sees it: an array of averaged blocks of pixels."""

    def __init__(self, read: Reader, place: Placement, scheme: Scheme, bands: int, mend: bool) -> None:
        self.place, self.scheme, self.mend = place, scheme, mend
        self._read, self._bands = read, bands
        # Pixels of the last, incomplete block (less than half a target pixel) are left to the one before.
        self.height, self.width = place.height // scheme.rows, place.width // scheme.cols

    def window(self, points: list[tuple[Floats, Floats]]) -> _Window | None:
        """The averaged blocks around source positions; None when all lie outside."""
        place = self.place
        low_row = min(float(np.nanmin(row, initial=np.inf)) for row, _ in points)
        high_row = max(float(np.nanmax(row, initial=-np.inf)) for row, _ in points)
        low_col = min(float(np.nanmin(col, initial=np.inf)) for _, col in points)
        high_col = max(float(np.nanmax(col, initial=-np.inf)) for _, col in points)
        # No need to read where no pixel can use it.
        low_row, high_row = max(low_row, 0.0), min(high_row, float(place.height))
        if not place.wraps:
            low_col, high_col = max(low_col, 0.0), min(high_col, float(place.width))
        if not (low_row <= high_row and low_col <= high_col):
            return None
        box = Box(
            max(math.floor(low_row / self.scheme.rows - 0.5), -1),
            math.floor(low_col / self.scheme.cols - 0.5),
            min(math.floor(high_row / self.scheme.rows - 0.5) + 2, self.height + 1),
            math.floor(high_col / self.scheme.cols - 0.5) + 2,
        )
        if not place.wraps:
            box = Box(box.row0, max(box.col0, -1), box.row1, min(box.col1, self.width + 1))
        return _Window(self, box, self._values(box))

    def _values(self, box: Box) -> Values:
        """Blocks of a box that may reach one beyond the source's rim, where the outermost is repeated."""
        inside = Box(max(box.row0, 0), box.col0, min(box.row1, self.height), box.col1)
        if not self.place.wraps:
            inside = Box(inside.row0, max(box.col0, 0), inside.row1, min(box.col1, self.width))
        if inside.empty:  # only the rim's repetition was asked for
            inside = Box(min(max(inside.row0, 0), self.height - 1), min(max(inside.col0, 0), self.width - 1), 0, 0)
            inside = Box(inside.row0, inside.col0, inside.row0 + 1, inside.col0 + 1)
        values = self._averaged(inside)
        pads = (
            max(inside.row0 - box.row0, 0),
            max(box.row1 - inside.row1, 0),
            max(inside.col0 - box.col0, 0),
            max(box.col1 - inside.col1, 0),
        )
        if any(pads):
            values = np.pad(values, ((0, 0), pads[:2], pads[2:]), mode="edge")
        return np.ascontiguousarray(values)

    def _averaged(self, box: Box) -> Values:
        n_rows, n_cols = self.scheme.rows, self.scheme.cols
        if n_rows == n_cols == 1:
            return self._turned(box)
        out = np.empty((self._bands, *box.shape), np.float32)
        wide = max(1, min(box.width, MAX_READ_VALUES // (self._bands * n_cols * n_rows)))
        tall = max(1, MAX_READ_VALUES // (self._bands * n_cols * n_rows * wide))
        for row in range(box.row0, box.row1, tall):
            for col in range(box.col0, box.col1, wide):
                part = Box(row, col, row + tall, col + wide).intersection(box)
                pixels = self._turned(
                    Box(part.row0 * n_rows, part.col0 * n_cols, part.row1 * n_rows, part.col1 * n_cols)
                )
                out[(slice(None), *part.slices_in(box))] = _block_means(pixels, n_rows, n_cols)
        return out

    def _turned(self, box: Box) -> Values:
        """Source pixels, with columns counted round the globe where the source goes round it."""
        width = self.place.width
        if not self.place.wraps or (box.col0 >= 0 and box.col1 <= width):
            return self._read(box)
        parts = []
        col = box.col0
        while col < box.col1:
            start = col % width
            count = min(width - start, box.col1 - col)
            parts.append(self._read(Box(box.row0, start, box.row1, start + count)))
            col += count
        return np.concatenate(parts, axis=2)


def _block_means(pixels: Values, n_rows: int, n_cols: int) -> Values:
    """Means of n_rows x n_cols pixels, (bands, h / n_rows, w / n_cols); NaN where more than half are missing.

    Added pixel by pixel, not by numpy's sum, whose order depends on the array's size.
    """
    total: Floats | None = None
    missing = np.isnan(pixels)
    some = bool(missing.any())
    if some:
        pixels = np.where(missing, np.float32(0), pixels)
    for i in range(n_rows):
        for j in range(n_cols):
            one = pixels[:, i::n_rows, j::n_cols]
            total = one.astype(np.float64) if total is None else np.add(total, one, out=total)
    if total is None:
        raise RuntimeError("a block of no pixels")
    size = n_rows * n_cols
    if not some:
        return (total / size).astype(np.float32)
    lost = np.zeros(total.shape, np.int32)
    for i in range(n_rows):
        for j in range(n_cols):
            lost += missing[:, i::n_rows, j::n_cols]
    with np.errstate(invalid="ignore", divide="ignore"):
        means = total / (size - lost)
    means[2 * lost > size] = np.nan
    return means.astype(np.float32)


class _Window:
    """Source values around the positions of some target pixels."""

    def __init__(self, source: _Source, box: Box, values: Values) -> None:
        self._source, self._box, self._values = source, box, values
        self._some_missing = bool(np.isnan(values).any())
        self._all_missing = self._some_missing and bool(np.isnan(values).all())

    def interpolate(self, row: Floats, col: Floats, out: Values) -> None:
        """Values at positions (h, w) into `out` (bands, h, w); pixels outside are left as they are."""
        if self._all_missing:
            return
        inside = self._inside(row, col)
        place = self._cells(row, col)
        for band, values in zip(out, self._values, strict=True):
            if inside is None and band.flags.c_contiguous:
                self._one(values, *place, band)
                continue
            found = np.empty(row.shape, np.float32)
            self._one(values, *place, found)
            np.copyto(band, found, where=True if inside is None else inside)

    def average(self, points: list[tuple[Floats, Floats]], out: Values) -> None:
        """Means of the values at several positions per target pixel."""
        if self._all_missing:
            return
        shape = points[0][0].shape
        total = np.zeros((len(out), *shape), np.float32)
        valid = np.zeros((len(out), *shape), np.int32)
        found = np.empty(shape, np.float32)
        for row, col in points:
            inside = self._inside(row, col)
            place = self._cells(row, col)
            for number, values in enumerate(self._values):
                self._one(values, *place, found)
                if inside is None and not self._some_missing:
                    total[number] += found
                    valid[number] += 1
                    continue
                known = ~np.isnan(found)
                if inside is not None:
                    known &= inside
                np.add(total[number], found, out=total[number], where=known)
                valid[number] += known
        with np.errstate(invalid="ignore", divide="ignore"):
            total /= valid.astype(np.float32)
        np.copyto(out, total, where=2 * valid >= len(points) if self._source.mend else valid == len(points))

    def _inside(self, row: Floats, col: Floats) -> NDArray[np.bool_] | None:
        """Which positions lie on the source (or far enough inside, to need no mending); None for all."""
        place, scheme = self._source.place, self._source.scheme
        margin = (0.0, 0.0) if self._source.mend else (scheme.rows / 2, scheme.cols / 2)
        down, across = margin[0] - RIM, margin[1] - RIM
        fits = row.min() >= down and row.max() <= place.height - down
        if fits and (place.wraps or (col.min() >= across and col.max() <= place.width - across)):
            return None
        return place.inside(row, col, margin)

    def _cells(self, row: Floats, col: Floats) -> tuple[NDArray[np.intp], Values, Values]:
        """Flat index of the upper left of each position's four neighbours, and how far down and right it lies."""
        scheme, box = self._source.scheme, self._box
        row = row / scheme.rows - 0.5 if scheme.rows > 1 else row - 0.5
        col = col / scheme.cols - 0.5 if scheme.cols > 1 else col - 0.5
        top, left = np.floor(row), np.floor(col)
        down = (row - top).astype(np.float32)
        right = (col - left).astype(np.float32)
        top -= box.row0
        left -= box.col0
        height, width = self._values.shape[1:]
        if not (top.min() >= 0 and top.max() <= height - 2 and left.min() >= 0 and left.max() <= width - 2):
            # Outside the source (or NaN): any neighbour will do, the value is not used. Within RIM: the rim's own.
            np.clip(np.nan_to_num(top, copy=False), 0, height - 2, out=top)
            np.clip(np.nan_to_num(left, copy=False), 0, width - 2, out=left)
        top *= width
        top += left
        return top.astype(np.intp), down, right

    def _one(self, values: Values, index: NDArray[np.intp], down: Values, right: Values, out: Values) -> None:
        """Linear interpolation of one band."""
        flat = values.ravel()
        width = values.shape[1]
        # Indexes were made to fit; "clip" only spares numpy a second look at them.
        upper = flat.take(index, mode="clip")
        step = flat[1:].take(index, mode="clip")
        step -= upper
        step *= right
        upper += step
        lower = flat[width:].take(index, mode="clip")
        flat[width + 1 :].take(index, out=step, mode="clip")
        step -= lower
        step *= right
        lower += step
        lower -= upper
        lower *= down
        np.add(upper, lower, out=out)
        if self._some_missing and self._source.mend:
            self._mend(flat, width, index, down, right, out)

    @staticmethod
    def _mend(flat: Values, width: int, index: NDArray[np.intp], down: Values, right: Values, out: Values) -> None:
        """Interpolate again where a neighbour is missing, from the others, if the nearest is known."""
        lost = np.isnan(out)
        if not lost.any():
            return
        at, y, x = index[lost], down[lost], right[lost]
        one = np.float32(1)
        near = at + np.where(y >= 0.5, width, 0) + np.where(x >= 0.5, 1, 0)
        known = ~np.isnan(flat[near])
        if not known.any():
            return
        at, y, x = at[known], y[known], x[known]
        total = np.zeros(at.shape, np.float32)
        weight = np.zeros(at.shape, np.float32)
        for offset, share in (
            (0, (one - y) * (one - x)),
            (1, (one - y) * x),
            (width, y * (one - x)),
            (width + 1, y * x),
        ):
            value = flat[at + offset]
            there = ~np.isnan(value)
            total[there] += (share * value)[there]
            weight[there] += share[there]
        found = np.full(known.shape, np.nan, np.float32)
        found[known] = total / weight
        out[lost] = found

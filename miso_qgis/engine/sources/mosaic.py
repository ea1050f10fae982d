"""Files as pixels: one raster file read in physical units, and files of one grid read as one array.

Files that share CRS, pixel size and alignment are one array of pixels, so that interpolation knows no seam between
them. Where they overlap the first that has data wins, band by band. Only `MAX_OPEN` files are held open.
"""

from __future__ import annotations

import math
import os
from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import DatasetReader
from rasterio.windows import Window

from miso_qgis.engine.guard import rasters
from miso_qgis.engine.lattice import Box, parse_crs
from miso_qgis.engine.sources import resampling
from miso_qgis.engine.sources.resampling import Placement, Scheme, Target, Values, same_crs
from miso_qgis.engine.sources.units import POSSIBLE, Conversion, Declared
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, Source

#: Files held open at once by one source.
MAX_OPEN = 32
#: Files whose pixels lie this close to one grid (in pixels, over the whole file) are pixels of it.
ALIGNED = 5e-4
#: Endings of the raster files of a folder.
RASTER_ENDINGS = frozenset(
    (".tif", ".tiff", ".gtiff", ".vrt", ".jp2", ".img", ".asc", ".bil", ".bip", ".bsq", ".hgt", ".dem", ".flt", ".rst")
)


def expand(source: Source) -> tuple[str, ...]:
    """The files of a source: a folder gives its rasters, sorted by name."""
    found: list[str] = []
    for path in (source.path, *source.more):
        if not os.path.isdir(path):
            found.append(path)
            continue
        with os.scandir(path) as entries:
            names = sorted(
                entry.name
                for entry in entries
                if not entry.name.startswith(".") and os.path.splitext(entry.name)[1].lower() in RASTER_ENDINGS
            )
        # Some folders are one raster; of another without rasters `guard` says so.
        found.extend([os.path.join(path, name) for name in names] or [path])
    return tuple(dict.fromkeys(found))


def is_remote(path: str) -> bool:
    """Whether a path is a URL."""
    return "://" in path or path.startswith("/vsicurl")


class Pool:
    """Open datasets of one source, the least recently used closed first."""

    def __init__(self, role: str, limit: int = MAX_OPEN) -> None:
        self._role, self._limit = role, limit
        self._open: OrderedDict[str, DatasetReader] = OrderedDict()

    def get(self, path: str) -> DatasetReader:
        data = self._open.get(path)
        if data is None:
            data = rasters.open_raster(path, self._role)
            self._open[path] = data
            while len(self._open) > self._limit:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(path)
        return data

    @property
    def held(self) -> int:
        return len(self._open)

    def close(self) -> None:
        while self._open:
            self._open.popitem()[1].close()


@dataclass(frozen=True)
class Feed:
    """Band `band` (1-based) of a file gives the `position`-th input of the role, `name`, by `conversion`."""

    position: int
    name: str
    band: int
    conversion: Conversion


class RasterFile:
    """One raster file: its georeferencing and declarations, and its pixels in physical units."""

    def __init__(self, pool: Pool, path: str, source: Source, role: str) -> None:
        """Open and check.

        Raises:
            MisoError: what `rasters.open_raster` raises, "source.no_crs", "source.no_transform", "crs.unknown".
        """
        self.path = path
        self._pool, self._role = pool, role
        self._user_nodata = source.nodata
        data = pool.get(path)
        self.crs = _find_crs(data, source, path)
        self.transform = _find_transform(data, path)
        self.height, self.width = data.height, data.width
        self._types = [np.dtype(name) for name in data.dtypes]
        self.descriptions = tuple((text or "").strip() for text in data.descriptions)
        self.alpha = tuple(
            n for n, kind in enumerate(data.colorinterp, start=1) if kind == ColorInterp.alpha and data.count > 1
        )
        self._nodata = tuple(data.nodatavals)
        self._scales, self._offsets = tuple(data.scales), tuple(data.offsets)
        self._units = tuple(unit or "" for unit in data.units)
        self._masked = tuple(
            MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags for flags in data.mask_flag_enums
        )
        self.files = tuple(data.files) or (path,)
        self.feeds: tuple[Feed, ...] = ()

    @property
    def count(self) -> int:
        return len(self.descriptions)

    @property
    def whole(self) -> Box:
        return Box(0, 0, self.height, self.width)

    def declared(self, band: int) -> Declared:
        """What the file says of a band; its name is the description, or the file's own where that is missing."""
        stem = os.path.splitext(os.path.basename(self.path))[0]
        return Declared(
            float(self._scales[band - 1]),
            float(self._offsets[band - 1]),
            self._units[band - 1],
            self.descriptions[band - 1] if self.descriptions[band - 1] and self.count > 1 else stem,
            self._types[band - 1].kind in "iu",
        )

    def bytes_only(self, feed: Feed) -> bool:
        return self._types[feed.band - 1] == np.uint8 and not feed.conversion.declared

    def overviews(self) -> list[int]:
        return list(self._pool.get(self.path).overviews(self.feeds[0].band))

    def pixels(self, box: Box, shape: tuple[int, int] | None = None, *, judged: bool = True) -> Values:
        """The fed bands of a box, (feeds, h, w) in the model's units, NaN where masked, nodata or a fill value.

        Args:
            box: inside the file.
            shape: read decimated to (h, w).
            judged: values that are impossible in the model's units are missing; False keeps them, to judge units.
        """
        data = self._pool.get(self.path)
        window = Window(box.col0, box.row0, box.width, box.height)
        options: dict[str, Any] = {"window": window}
        if shape is not None:
            options["out_shape"] = shape
        raw = data.read([feed.band for feed in self.feeds], **options)
        out = np.empty(raw.shape, np.float32)
        hidden = self._hidden(data, options, raw)
        for feed, stored, values in zip(self.feeds, raw, out, strict=True):
            nodata = self._user_nodata if self._user_nodata is not None else self._nodata[feed.band - 1]
            missing = _equals(stored, nodata)
            if not judged:
                missing = _or(missing, _filled(stored))
            conversion = feed.conversion
            with np.errstate(over="ignore"):  # fill values of float64 are infinite in float32
                if conversion.scale == 1.0:
                    values[...] = stored
                else:
                    np.multiply(stored, np.float32(conversion.scale), out=values, casting="unsafe")
                if conversion.offset:
                    values += np.float32(conversion.offset)
            missing = _or(missing, hidden)
            low, high = POSSIBLE[feed.name] if judged else (-np.inf, np.inf)
            least, most = values.min(initial=np.inf), values.max(initial=-np.inf)
            if not (least >= low and most <= high and math.isfinite(float(least) + float(most))):
                with np.errstate(invalid="ignore"):
                    missing = _or(missing, ~((values >= low) & (values <= high) & np.isfinite(values)))
            if missing is not None:
                values[missing] = np.nan
            if feed.name == "aspct_4" and judged and (least < 0 or most >= 360 or missing is not None):
                np.mod(values, np.float32(360), out=values)
        return out

    def _hidden(self, data: DatasetReader, options: dict[str, Any], raw: NDArray[Any]) -> NDArray[np.bool_] | None:
        """Pixels hidden by a mask or an alpha band, or zero in all bands of imagery without a nodata value."""
        hidden: NDArray[np.bool_] | None = None
        if self._user_nodata is not None:
            return None
        first = self.feeds[0].band
        if self._masked[first - 1]:
            hidden = data.read_masks(first, **options) == 0
        for band in self.alpha:
            hidden = _or(hidden, data.read(band, **options) == 0)
        if self._role == "imagery" and all(self._nodata[feed.band - 1] is None for feed in self.feeds):
            zero = raw[0] == 0
            for stored in raw[1:]:
                if not zero.any():
                    break
                zero &= stored == 0
            if zero.any():
                hidden = _or(hidden, zero)
        return hidden


def _or(first: NDArray[np.bool_] | None, second: NDArray[np.bool_] | None) -> NDArray[np.bool_] | None:
    if first is None or second is None:
        return second if first is None else first
    return first | second


def _equals(stored: NDArray[Any], nodata: float | None) -> NDArray[np.bool_] | None:
    """Where a band holds its nodata value; None where it cannot."""
    if nodata is None or math.isnan(nodata):
        return None
    if stored.dtype.kind in "iu":
        limits = np.iinfo(stored.dtype)
        if nodata != round(nodata) or not limits.min <= nodata <= limits.max:
            return None
        found = stored == stored.dtype.type(int(nodata))
    else:
        with np.errstate(over="ignore"):  # the lowest double as nodata of a float32 band
            found = stored == stored.dtype.type(nodata)
    return found if found.any() else None


def _filled(stored: NDArray[Any]) -> NDArray[np.bool_]:
    """Numbers used as fill values by undeclared convention, left out when units are judged."""
    if stored.dtype.kind in "iu":
        found = np.isin(stored, (-9999, -32767, -32768, -99999))
        if stored.dtype.itemsize > 1:
            found |= stored == np.iinfo(stored.dtype).max
        return found
    with np.errstate(invalid="ignore"):
        return ~(np.abs(stored) < 1e20) | np.isin(stored, (-9999.0, -32767.0, -32768.0, -99999.0))


def _find_crs(data: DatasetReader, source: Source, path: str) -> CRS:
    if source.crs:
        return parse_crs(source.crs, path)
    if data.crs is None:
        if _only_points(data):
            raise _points_only(path)
        raise MisoError(
            "source.no_crs",
            say("{path} has no coordinate reference system.", path=path),
            say("Assign one to the file, or set it on the layer in QGIS."),
        )
    return parse_crs(data.crs.to_wkt(), path)


def _only_points(data: DatasetReader) -> bool:
    return data.transform == Affine.identity() and bool(data.gcps[0] or data.rpcs)


def _points_only(path: str) -> MisoError:
    return MisoError(
        "source.no_transform",
        say(
            "{path} is placed by ground control points or a sensor model (GCP, RPC), not by a geotransform.", path=path
        ),
        say("Warp it first (Raster > Projections > Warp in QGIS, or gdalwarp)."),
    )


def _find_transform(data: DatasetReader, path: str) -> Affine:
    transform = data.transform
    if _only_points(data):
        raise _points_only(path)
    if transform == Affine.identity():
        raise MisoError(
            "source.no_transform",
            say("{path} is not georeferenced: it has no geotransform.", path=path),
            say("Georeference the raster first (QGIS's Georeferencer: in the menu Layer, in older versions Raster)."),
        )
    return transform


@dataclass(frozen=True)
class _Member:
    file: RasterFile
    row: int
    col: int

    @property
    def box(self) -> Box:
        return Box(self.row, self.col, self.row + self.file.height, self.col + self.file.width)


class Array:
    """Files of one grid as one array of pixels. `positions` are the inputs of the role that it gives, `circular` those
    that are directions."""

    def __init__(self, files: Sequence[RasterFile], offsets: Sequence[tuple[int, int]], circular: bool) -> None:
        self.files = tuple(files)
        self.crs = files[0].crs
        turn = _turn(files[0])
        places = _unrolled(files, offsets, turn) if turn else list(offsets)
        top, left = min(row for row, _ in places), min(col for _, col in places)
        self._members = [_Member(f, row - top, col - left) for f, (row, col) in zip(files, places, strict=True)]
        self.height = max(member.box.row1 for member in self._members)
        self.width = max(member.box.col1 for member in self._members)
        if turn:
            self.width = min(self.width, turn)
        self.transform = self._corner()
        self.positions = tuple(sorted({feed.position for f in files for feed in f.feeds}))
        self._circular = circular
        self._scheme: tuple[Target, Scheme] | None = None

    def _corner(self) -> Affine:
        """The geotransform of the whole array, exactly as the outermost files state it."""
        first = self._members[0]
        if first.row == first.col == 0:
            return first.file.transform
        one = first.file.transform
        if one.b or one.d:
            return one @ Affine.translation(-first.col, -first.row)
        west = next(m for m in self._members if m.col == 0).file.transform.c
        north = next(m for m in self._members if m.row == 0).file.transform.f
        return Affine(one.a, 0.0, west, 0.0, one.e, north)

    def read(self, box: Box) -> Values:
        """Pixels of a box inside the array, (positions, h, w), NaN where no file has data."""
        out: Values | None = None
        for member in self._members:
            for shift in (0, -self.width) if member.box.col1 > self.width else (0,):
                there = member.box
                there = Box(there.row0, there.col0 + shift, there.row1, there.col1 + shift)
                part = there.intersection(box)
                if part.empty:
                    continue
                inside = Box(
                    part.row0 - there.row0, part.col0 - there.col0, part.row1 - there.row0, part.col1 - there.col0
                )
                values = member.file.pixels(inside)
                given = tuple(feed.position for feed in member.file.feeds)
                if out is None:
                    if part == box and given == self.positions and len(self._members) == 1:
                        return values
                    out = np.full((len(self.positions), *box.shape), np.nan, np.float32)
                for position, band in zip(given, values, strict=True):
                    target = out[(self.positions.index(position), *part.slices_in(box))]
                    np.copyto(target, band, where=np.isnan(target))
        return np.full((len(self.positions), *box.shape), np.nan, np.float32) if out is None else out

    def sample(self, target: Target, mend: bool = True) -> Values:
        """The array on a target grid, (positions, height, width); `mend` as in `resampling.resample`."""
        box = self._aligned(target)
        if box is not None:
            if box.intersection(Box(0, 0, self.height, self.width)) == box:
                return self.read(box)
            out = np.full((len(self.positions), *box.shape), np.nan, np.float32)
            found = box.intersection(Box(0, 0, self.height, self.width))
            if not found.empty:
                out[(slice(None), *found.slices_in(box))] = self.read(found)
            return out
        read, bands = (self._directions, 2) if self._circular else (self.read, len(self.positions))
        shape = (self.height, self.width)
        scheme = self._scheme_for(target)
        out = resampling.resample(read, self.transform, self.crs, shape, target, bands, scheme=scheme, mend=mend)
        if not self._circular:
            return out
        return _degrees(out)

    def place(self, target: Target) -> Placement:
        """Where a target grid lies in the array."""
        return Placement(self.crs, self.transform, (self.height, self.width), target)

    def _scheme_for(self, target: Target) -> Scheme:
        """How to average, found once: every part of one target grid gives the same."""
        if self._scheme is None or not _same_grid(self._scheme[0], target):
            self._scheme = (target, Scheme.of(self.place(target)))
        return self._scheme[1]

    def _directions(self, box: Box) -> Values:
        """Sine and cosine of directions in degrees."""
        degrees = np.radians(self.read(box)[0].astype(np.float64))
        return np.stack([np.sin(degrees), np.cos(degrees)]).astype(np.float32)

    def _aligned(self, target: Target) -> Box | None:
        """The target's pixels as pixels of this array, if they are."""
        mine, other = self.transform, target.transform
        if mine.b or mine.d or abs(mine.a - other.a) > 1e-9 * abs(mine.a) or abs(mine.e - other.e) > 1e-9 * abs(mine.e):
            return None
        col, row = (other.c - mine.c) / mine.a, (other.f - mine.f) / mine.e
        if abs(col - round(col)) > 1e-6 or abs(row - round(row)) > 1e-6 or not same_crs(self.crs, target.crs):
            return None
        return Box(round(row), round(col), round(row) + target.height, round(col) + target.width)

    def inside(self, target: Target, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Which places of a target grid (rows, cols from its corner) lie on a file of the array."""
        place = self.place(target)
        row, col = place.exact(rows + place.rows.first - 0.5, cols + place.cols.first - 0.5)
        col = place.around(col)
        found = place.inside(row, col)
        if len(self._members) == 1 or not found.any():
            return found
        on_file = np.zeros(found.shape, bool)
        for member in self._members:
            box = member.box
            on_file |= (row >= box.row0) & (row <= box.row1) & (col >= box.col0) & (col <= box.col1)
        return found & on_file

    def spots(
        self, target: Target, rows: NDArray[np.float64], cols: NDArray[np.float64]
    ) -> Iterator[tuple[RasterFile, NDArray[np.bool_], NDArray[np.float64], NDArray[np.float64]]]:
        """Per file of the array: which places of a target grid (rows, cols from its corner) lie on it, and the file's
        rows and columns of these."""
        place = self.place(target)
        row, col = place.exact(rows + place.rows.first - 0.5, cols + place.cols.first - 0.5)
        col = place.around(col)
        inside = place.inside(row, col)
        for member in self._members:
            box = member.box
            for shift in (0, -self.width) if box.col1 > self.width else (0,):
                on_file = inside & (row >= box.row0) & (row <= box.row1)
                on_file &= (col >= box.col0 + shift) & (col <= box.col1 + shift)
                if on_file.any():
                    yield member.file, on_file, row[on_file] - box.row0, col[on_file] - box.col0 - shift


def _degrees(sine_cosine: Values) -> Values:
    sine, cosine = sine_cosine.astype(np.float64)
    degrees = np.degrees(np.arctan2(sine, cosine)) % 360.0
    # Opposite slopes that cancel have no direction.
    degrees[np.hypot(sine, cosine) < 1e-6] = np.nan
    out = degrees.astype(np.float32)
    out[out >= 360.0] = 0.0
    return out[None]


def _same_grid(a: Target, b: Target) -> bool:
    """Whether two targets are parts of one grid, as far as their pixels' size tells."""
    return a.crs is b.crs and a.transform.a == b.transform.a and a.transform.e == b.transform.e


def arrays(files: Iterable[RasterFile], circular: bool) -> list[Array]:
    """Group files into arrays of one grid each, in the order of each group's first file."""
    groups: list[tuple[list[RasterFile], list[tuple[int, int]]]] = []
    for file in files:
        for members, offsets in groups:
            offset = _offset(members[0], file)
            if offset is not None:
                members.append(file)
                offsets.append(offset)
                break
        else:
            groups.append(([file], [(0, 0)]))
    return [Array(members, offsets, circular) for members, offsets in groups]


def _turn(file: RasterFile) -> int:
    """Columns around the globe of a file in degrees, if they are a whole number; else 0."""
    target = Target(file.crs, Affine(1, 0, 0, 0, -1, 0), 1, 1)
    period = Placement(file.crs, file.transform, (file.height, file.width), target).period
    return round(period) if period and abs(period - round(period)) < 1e-3 else 0


def _offset(first: RasterFile, other: RasterFile) -> tuple[int, int] | None:
    """Row and column of another file's first pixel in the grid of the first, or None where they share none."""
    one, two = first.transform, other.transform
    size = max(first.height, first.width, other.height, other.width)
    scale = math.sqrt(abs(one.determinant))
    differences = np.abs(np.subtract((one.a, one.b, one.d, one.e), (two.a, two.b, two.d, two.e)))
    if differences.max() * size > ALIGNED * scale:
        return None
    col, row = ~one @ (two.c, two.f)
    if abs(col - round(col)) > ALIGNED or abs(row - round(row)) > ALIGNED:
        return None
    return (round(row), round(col)) if same_crs(first.crs, other.crs) else None


def _unrolled(files: Sequence[RasterFile], offsets: Sequence[tuple[int, int]], turn: int) -> list[tuple[int, int]]:
    """Offsets along the globe such that files on both sides of the antimeridian lie beside each other."""
    starts = [col % turn for _, col in offsets]
    order = sorted(range(len(files)), key=lambda k: starts[k])
    reach = max(starts[k] + files[k].width - turn for k in order)  # what runs over the turn's end
    gap, begin = -1, starts[order[0]]
    end = max(reach, 0)
    for k in order:
        if starts[k] - end > gap:
            gap, begin = starts[k] - end, starts[k]
        end = max(end, starts[k] + files[k].width)
    return [(row, (start - begin) % turn) for (row, _), start in zip(offsets, starts, strict=True)]

"""The rasters of a request: opened, matched to the model's inputs, judged and read onto one grid."""

from __future__ import annotations

import os
import re
from collections import Counter, OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.errors import RasterioError

from miso_qgis.akveg import TILE_COLUMNS, TILE_ROWS
from miso_qgis.engine import bands
from miso_qgis.engine.contract import Band, Contract
from miso_qgis.engine.lattice import (
    LATTICE,
    TILE_PIXELS,
    Box,
    extent_bounds,
    tile_box,
    transformer,
)
from miso_qgis.engine.sources import plausibility, units
from miso_qgis.engine.sources.mosaic import Array, Feed, Pool, RasterFile, arrays, expand, is_remote
from miso_qgis.engine.sources.resampling import Placement, Target, Values, same_crs
from miso_qgis.language import say
from miso_qgis.protocol import MODEL_CRS, MapRequest, MisoError, Source, first_line

Bounds = tuple[float, float, float, float]
#: Takes what is wrong with a source. To end there it raises; what it returns from is left out or taken as it is.
Note = Callable[[MisoError], None]

#: Files of one source whose values are looked at to judge units, and values per file.
SURVEY_FILES, SURVEY_SIDE = 8, 256
#: Pixels of a file without overviews that are read whole for that; a larger one is looked at in patches.
SURVEY_PIXELS = 4_000_000
SURVEY_PATCHES, SURVEY_PATCH = 5, 32
#: Looks at files that are kept for the next time.
MAX_LOOKS = 24

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)
#: The AKVEG grid: all of Alaska.
_GRID = LATTICE.bounds(Box(0, 0, TILE_ROWS * TILE_PIXELS, TILE_COLUMNS * TILE_PIXELS))


def refuse(problem: MisoError) -> None:
    """The note that ends at the first thing that is wrong."""
    raise problem


@dataclass(frozen=True)
class Look:
    """Some pixels of a file: (feeds, h, w) as stored and converted, NaN where missing, spread evenly over `box`."""

    box: Box
    values: Values


class Looks:
    """Keeps what was seen of files, so that asking again about the same ones reads nothing. A file that changed is
    looked at again."""

    def __init__(self) -> None:
        self._kept: OrderedDict[Hashable, list[Look]] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], list[Look]]) -> list[Look]:
        """What is kept under a key, else what `make` gives."""
        found = self._kept.pop(key, None)
        found = make() if found is None else found
        self._kept[key] = found
        while len(self._kept) > MAX_LOOKS:
            self._kept.popitem(last=False)
        return found


class RasterSource:
    """One raster, or several read as one, in one role. Not thread-safe: one thread reads it."""

    def __init__(self, source: Source, role: str, note: Note = refuse) -> None:
        """Open and check.

        Args:
            note: told of bands that match no input, which are left out if it returns.

        Raises:
            MisoError: what `rasters.open_raster` raises, "source.no_crs", "source.no_transform", "source.bands",
                "crs.unknown".
        """
        self.path = source.path
        self.role = role
        self._source = source
        self._pool = Pool(role)
        self._looks: dict[str, list[Look]] = {}
        try:
            paths = expand(source)
            self._files = [RasterFile(self._pool, path, source, role) for path in paths]
            #: What the files say of their bands, in the order of the files.
            self.names = tuple(bands.Names(f.path, f.descriptions, f.alpha) for f in self._files)
            try:
                matched = bands.match_files(role, self.names, source.bands)
            except bands.UnmatchedError as problem:
                note(problem)
                matched = problem.matches
            inputs = bands.ROLES[role]
            for file, matches in zip(self._files, matched, strict=True):
                file.feeds = tuple(
                    Feed(
                        inputs.index(m.input),
                        m.input,
                        m.band,
                        units.conversion(m.input, file.declared(m.band), source.scale, source.offset),
                    )
                    for m in matches
                )
            self._count = len(inputs)
            self._arrays = arrays(self._files, circular=role == "aspct_4")
        except BaseException:
            self._pool.close()
            raise
        self.crs = self._arrays[0].crs
        # One line per input: the first file that gives it.
        first: dict[str, bands.BandMatch] = {}
        for matches in matched:
            for m in matches:
                first.setdefault(m.input, m)
        self.matches = tuple(first[name] for name in inputs if name in first)

    def close(self) -> None:
        self._pool.close()

    @property
    def doubts(self) -> list[str]:
        """Declarations that could not be understood, once each."""
        found = {
            say("{name} of {path}: {doubt}.", name=feed.name, path=self.path, doubt=feed.conversion.doubt)
            for file in self._files
            for feed in file.feeds
            if feed.conversion.doubt
        }
        return sorted(found)

    def describe(self) -> dict[str, Any]:
        """What the run's record says of this source: path, crs, bands, and where there are: files, conversions."""
        found: dict[str, Any] = {
            "path": self.path,
            "crs": self.crs.to_string() if self.crs.to_authority() else self.crs.name,
            "bands": [asdict(m) for m in self.matches],
        }
        if len(self._files) > 1:
            found["files"] = [file.path for file in self._files]
        notes: dict[str, str] = {}
        for file in self._files:
            for feed in file.feeds:
                if feed.conversion.note:
                    notes.setdefault(feed.name, feed.conversion.note)
        if notes:
            found["conversions"] = notes
        return found

    def fingerprint(self) -> list[dict[str, Any]]:
        """Every file that is read (a VRT's parts, an archive): absolute path, size and time of change; URLs as such."""
        found: dict[str, dict[str, Any]] = {}
        for path in (path for file in self._files for path in (file.path, *file.files)):
            local = None if is_remote(path) else _on_disk(path)
            if local is None:
                found[path] = {"path": path}
            else:
                state = os.stat(local)
                found[local] = {"path": local, "size": state.st_size, "mtime_ns": state.st_mtime_ns}
        return list(found.values())

    def touches(self, target: Target) -> bool:
        """Whether any of a target grid lies on the source."""
        rows = np.linspace(0, target.height, min(target.height, 96) + 1)
        cols = np.linspace(0, target.width, min(target.width, 96) + 1)
        nodes = np.meshgrid(rows, cols, indexing="ij")
        if any(array.inside(target, *nodes).any() for array in self._arrays):
            return True
        # A source that fits between the nodes: do its own places lie on the target?
        for file in self._files:
            x, y = _places(file, target.crs)
            col = (x - target.transform.c) / target.transform.a
            row = (y - target.transform.f) / target.transform.e
            with np.errstate(invalid="ignore"):
                if ((row >= 0) & (row <= target.height) & (col >= 0) & (col <= target.width)).any():
                    return True
        return False

    def bounds_in(self, crs: CRS) -> Bounds:
        """xmin, ymin, xmax, ymax of the source in another CRS (edges densified).

        In EPSG:3338 a source that reaches beyond Alaska is cut at the AKVEG grid, if it touches that at all.

        Raises:
            MisoError: "source.unprojectable".
        """
        boxes = []
        for file in self._files:
            x, y = _places(file, crs)
            good = np.isfinite(x) & np.isfinite(y)
            if good.any():
                boxes.append((x[good].min(), y[good].min(), x[good].max(), y[good].max()))
        if not boxes:
            raise MisoError(
                "source.unprojectable",
                say("{path} ({crs}) has no place in {target}.", path=self.path, crs=self.crs.name, target=crs.name),
                say("Check the CRS of the raster."),
            )
        edges = np.array(boxes)
        found = (*edges[:, :2].min(axis=0).tolist(), *edges[:, 2:].max(axis=0).tolist())
        if same_crs(crs, _MODEL_CRS):
            found = self._in_alaska(found)
        return found[0], found[1], found[2], found[3]

    def _in_alaska(self, found: tuple[float, ...]) -> tuple[float, ...]:
        """Bounds cut at the AKVEG grid; those of a source that wraps the map are found from the grid's own places."""
        cut = (max(found[0], _GRID[0]), max(found[1], _GRID[1]), min(found[2], _GRID[2]), min(found[3], _GRID[3]))
        if cut == found or cut[0] >= cut[2] or cut[1] >= cut[3]:
            return found
        step = 10_000.0
        x, y = np.meshgrid(np.arange(_GRID[0], _GRID[2] + step, step), np.arange(_GRID[1], _GRID[3] + step, step))
        grid = Target(_MODEL_CRS, Affine(step, 0, _GRID[0], 0, -step, _GRID[3]), 1, 1)
        rows, cols = (_GRID[3] - y) / step, (x - _GRID[0]) / step
        there = np.zeros(x.shape, bool)
        for array in self._arrays:
            there |= array.inside(grid, rows, cols)
        if not there.any():
            return found if min(found[2] - found[0], found[3] - found[1]) > 4 * step else cut
        near = (
            x[there].min() - step,
            y[there].min() - step,
            x[there].max() + step,
            y[there].max() + step,
        )
        return (*np.maximum(cut[:2], near[:2]).tolist(), *np.minimum(cut[2:], near[2:]).tolist())

    def read(self, target: Target) -> NDArray[np.float32]:
        """The role's bands on the target grid, (bands, height, width) float32 in physical units, NaN where missing.

        Raises:
            MisoError: "source.read" when a file fails under way.
        """
        try:
            return self._read(target)
        except (RasterioError, OSError) as error:
            raise self._failed(error) from error

    def _failed(self, error: BaseException) -> MisoError:
        return MisoError(
            "source.read",
            say("Reading {path} failed: {error}.", path=self.path, error=first_line(error)),
            say("Check that the file is whole and still there."),
        )

    def _read(self, target: Target) -> Values:
        every = tuple(range(self._count))
        if len(self._arrays) == 1 and self._arrays[0].positions == every:
            return self._arrays[0].sample(target)
        out = np.full((self._count, target.height, target.width), np.nan, np.float32)
        near = [array for array in self._arrays if self._near(array, target)]
        givers = Counter(position for array in near for position in array.positions)
        # Where grids overlap, a value that needs no mending goes before the rim of an earlier grid.
        for mend in (False, True) if max(givers.values(), default=0) > 1 else (True,):
            for array in near:
                if not mend and all(givers[p] == 1 for p in array.positions):
                    continue
                wanted = [p for p in array.positions if np.isnan(out[p]).any()]
                if not wanted:
                    continue
                found = array.sample(target, mend)
                for position in wanted:
                    band = out[position]
                    np.copyto(band, found[array.positions.index(position)], where=np.isnan(band))
        return out

    @staticmethod
    def _near(array: Array, target: Target) -> bool:
        """Whether an array may have pixels of a target; spares the work where it is far away."""
        rows = np.linspace(-1, target.height + 1, 17)
        cols = np.linspace(-1, target.width + 1, 17)
        place = array.place(target)
        row, col = place.exact(
            *np.meshgrid(rows + place.rows.first - 0.5, cols + place.cols.first - 0.5, indexing="ij")
        )
        if np.isnan(row).any() or place.wraps:
            return True
        if place.period:
            col = col - np.round((col - col[0, 0]) / place.period) * place.period
            col = col + (place.around(col[:1, :1])[0, 0] - col[0, 0])
            if col.min() < 0 or col.max() > place.period:
                return bool(row.max() >= 0 and row.min() <= array.height)
        slack_row, slack_col = 1 + np.ptp(row) / 8, 1 + np.ptp(col) / 8
        return bool(
            row.max() + slack_row >= 0
            and row.min() - slack_row <= array.height
            and col.max() + slack_col >= 0
            and col.min() - slack_col <= array.width
        )

    def survey(
        self, trained: dict[str, Band], area: Bounds | None, looks: Looks | None = None
    ) -> list[plausibility.Found]:
        """Some values of each band, inside `area` (EPSG:3338) if given: as stored, converted, fill values left out.

        Args:
            looks: kept from earlier surveys.

        Raises:
            MisoError: "source.read".
        """
        values: dict[str, list[Values]] = {}
        only_bytes: dict[str, bool] = {}
        for file in self._files:
            # Single-band files: every band is looked at; tiles of one kind: a few.
            if all(len(values.get(feed.name, ())) >= SURVEY_FILES for feed in file.feeds):
                continue
            box = file.whole if area is None else _under(file, area)
            if box.empty:
                continue
            try:
                seen = _some_pixels(file, box) if looks is None else self._remembered(looks, file, box)
            except (RasterioError, OSError) as error:
                raise self._failed(error) from error
            self._looks[file.path] = seen
            for look in seen:
                for feed, band in zip(file.feeds, look.values, strict=True):
                    values.setdefault(feed.name, []).append(band[np.isfinite(band)])
                    only_bytes[feed.name] = only_bytes.get(feed.name, True) and file.bytes_only(feed)
        return [
            plausibility.Found(trained[name], np.concatenate(some), only_bytes[name])
            for name, some in values.items()
            if name in trained
        ]

    def _remembered(self, looks: Looks, file: RasterFile, box: Box) -> list[Look]:
        states = tuple(
            (path, state.st_size, state.st_mtime_ns)
            for path, state in ((path, os.stat(path)) for path in file.files if os.path.isfile(path))
        )
        return looks.get((self._source, self.role, file.path, states, box), lambda: _some_pixels(file, box))

    def covered(self, target: Target, rows: NDArray[np.float64], cols: NDArray[np.float64]) -> NDArray[np.bool_]:
        """At which places of a target grid (rows, cols from its corner) the source has data, as far as is known without
        reading it: inside its files, and where the last survey saw a file's pixels, near a known one of every band."""
        given = sorted({feed.position for file in self._files for feed in file.feeds})
        known = np.zeros((max(given, default=0) + 1, *rows.shape), bool)
        for array in self._arrays:
            for file, on_file, row, col in array.spots(target, rows, cols):
                if not given:
                    known[:, on_file] = True
                for feed, there in zip(file.feeds, self._seen(file, row, col), strict=True):
                    known[feed.position, on_file] |= there
        return np.asarray(known[given or [0]].all(axis=0))

    def _seen(self, file: RasterFile, row: NDArray[np.float64], col: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Whether the pixels of a file that were looked at nearest to places in it are known, (feeds, places)."""
        found = np.ones((len(file.feeds), row.size), bool)
        nearest = np.full(row.shape, np.inf)
        for look in self._looks.get(file.path, ()):
            box, (height, width) = look.box, look.values.shape[1:]
            near_row = np.clip(row, box.row0, box.row1)
            near_col = np.clip(col, box.col0, box.col1)
            distance = np.hypot(row - near_row, col - near_col)
            here = distance < nearest
            nearest[here] = distance[here]
            i = np.minimum((near_row[here] - box.row0) * (height / box.height), height - 1).astype(np.intp)
            j = np.minimum((near_col[here] - box.col0) * (width / box.width), width - 1).astype(np.intp)
            found[:, here] = np.isfinite(look.values[:, i, j])
        return found


def _on_disk(path: str) -> str | None:
    """Absolute path of the file that holds `path`: itself, or the archive it lies in; None for a file's part."""
    path = re.sub(r"^(/vsi\w+/)+", "", path).replace("{", "").replace("}", "") if path.startswith("/vsi") else path
    while path and not os.path.exists(path):
        path = os.path.dirname(path) if os.path.dirname(path) != path else ""
    return os.path.abspath(path) if path and os.path.isfile(path) else None


def _places(file: RasterFile, crs: CRS) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Coordinates in another CRS of places on a file's rim and inside it."""
    steps = np.linspace(0, 1, 65)
    inner = np.linspace(0, 1, 9)
    zeros, ones = np.zeros_like(steps), np.ones_like(steps)
    across, down = (part.ravel() for part in np.meshgrid(inner, inner))
    cols = np.concatenate([steps, steps, zeros, ones, across]) * file.width
    rows = np.concatenate([zeros, ones, steps, steps, down]) * file.height
    a, b, c, d, e, f = tuple(file.transform)[:6]
    x, y = a * cols + b * rows + c, d * cols + e * rows + f
    if same_crs(file.crs, crs):
        return x, y
    x, y = transformer(file.crs, crs).transform(x, y)
    return np.asarray(x), np.asarray(y)


def _under(file: RasterFile, area: Bounds) -> Box:
    """A file's pixels under an area in EPSG:3338."""
    x, y = np.meshgrid(np.linspace(area[0], area[2], 33), np.linspace(area[1], area[3], 33))
    target = Target(_MODEL_CRS, Affine(1, 0, 0, 0, -1, 0), 1, 1)
    place = Placement(file.crs, file.transform, (file.height, file.width), target)
    if not same_crs(file.crs, _MODEL_CRS):
        x, y = transformer(_MODEL_CRS, file.crs).transform(x, y)
    row, col = place.from_xy(np.asarray(x), np.asarray(y))
    col = place.around(col)
    good = np.isfinite(row)
    if not good.any():
        return Box(0, 0, 0, 0)
    row, col = row[good], col[good]
    return Box(
        int(np.floor(row.min())), int(np.floor(col.min())), int(np.ceil(row.max())), int(np.ceil(col.max()))
    ).intersection(file.whole)  # fmt: skip


def _some_pixels(file: RasterFile, box: Box) -> list[Look]:
    """Values of a file's box, decimated or in patches so that the work is bounded whatever the size."""
    side = max(1, -(-max(box.shape) // SURVEY_SIDE))
    if side == 1:
        return [Look(box, file.pixels(box, judged=False))]
    shape = max(1, box.height // side), max(1, box.width // side)
    coarse = [factor for factor in file.overviews() if factor <= side]
    if box.height * box.width <= SURVEY_PIXELS or (coarse and max(coarse) * 8 >= side):
        return [Look(box, file.pixels(box, shape, judged=False))]
    tall, wide = min(SURVEY_PATCH, box.height), min(SURVEY_PATCH, box.width)
    rows = np.linspace(box.row0, box.row1 - tall, SURVEY_PATCHES).astype(int).tolist()
    cols = np.linspace(box.col0, box.col1 - wide, SURVEY_PATCHES).astype(int).tolist()
    patches = [Box(r, c, r + tall, c + wide) for r in rows for c in cols]
    return [Look(patch, file.pixels(patch, judged=False)) for patch in patches]


class Sources:
    """All rasters of one request, opened together and closed together."""

    def __init__(
        self, request: MapRequest, contract: Contract, note: Note = refuse, looks: Looks | None = None
    ) -> None:
        """Open all.

        Args:
            note: told what is wrong with a source; one that cannot be opened is left out if it returns, and one whose
                bands or values are wrong is there with what could be matched.
            looks: what was seen of files before.

        Raises:
            MisoError: whatever `note` raises; "source.covariate", "extent.*".
        """
        names = {band.name for band in contract.covariates}
        for name in request.covariates:
            if name not in names:
                raise MisoError(
                    "source.covariate",
                    say("The model has no covariate {name}.", name=f"{name!r}"),
                    say("Choose from: {names}.", names=", ".join(sorted(names))),
                )
        #: What the user should know of the sources: unusual values, declarations that were not understood.
        self.warnings: list[str] = []
        self.by_role: dict[str, RasterSource] = {}
        try:
            for role in ("imagery", "elevation", "climate"):
                source = getattr(request, role)
                if source is not None:
                    self._open(role, source, role, note)
            for name, source in request.covariates.items():
                self._open(f"covariate {name}", source, name, note)
            self._judge(request, contract, note, looks)
        except BaseException:
            self.close()
            raise

    def _open(self, role: str, source: Source, inputs: str, note: Note) -> None:
        try:
            self.by_role[role] = RasterSource(source, inputs, note)
        except MisoError as problem:
            note(problem)

    def _judge(self, request: MapRequest, contract: Contract, note: Note, looks: Looks | None) -> None:
        """Compare values with the training ranges.

        Raises:
            MisoError: "source.units", "source.read" (unless `note` returns); "extent.*" for an extent that is none.
        """
        area: Bounds | None = None
        if request.tile:
            area = LATTICE.bounds(tile_box(request.tile))
        elif request.extent is not None:
            area = extent_bounds(request.extent)
        trained = {band.name: band for band in contract.bands}
        for source in self.by_role.values():
            self.warnings.extend(source.doubts)
            try:
                found = source.survey(trained, area, looks)
                self.warnings.extend(plausibility.judge(source.role, source.path, found))
            except MisoError as problem:
                note(problem)

    def get(self, role: str) -> RasterSource | None:
        return self.by_role.get(role)

    def close(self) -> None:
        for source in self.by_role.values():
            source.close()

    def __enter__(self) -> Sources:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

"""Rasters of any CRS and pixel size, read as aligned float32 arrays on a grid, NaN where nothing is known."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from types import TracebackType
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject
from rasterio.windows import Window

from miso_qgis.engine import bands, guard
from miso_qgis.engine.contract import Contract
from miso_qgis.engine.lattice import LATTICE, Box, is_model_crs, parse_crs, transformer
from miso_qgis.protocol import MODEL_CRS, MapRequest, MisoError, Source, first_line

#: Stored values at or below this are fill values in every product met (-9999, -32767, -32768, -3e38), whatever is
#: declared.
FILL_VALUE = -9999.0
#: Elevations outside are fill values too (m); Alaska spans -20 to 6190.
ELEVATION_RANGE = (-500.0, 9000.0)
#: A source with pixels this many times finer than the target's is averaged, not interpolated.
FINER = 1.5
#: Source pixels read at once for one target block; larger needs are split.
MAX_READ_PIXELS = 16_000_000


@dataclass(frozen=True)
class Target:
    """A grid to read onto."""

    crs: CRS
    transform: Affine
    height: int
    width: int


_MODEL_CRS = CRS.from_user_input(MODEL_CRS)


def lattice_target(box: Box) -> Target:
    return Target(_MODEL_CRS, LATTICE.transform(box), box.height, box.width)


class RasterSource:
    """One opened raster in one role. Not thread-safe: one thread reads it."""

    def __init__(self, source: Source, role: str) -> None:
        """Open and check.

        Raises:
            MisoError: "source.missing", "source.unreadable", "source.no_crs", "source.no_transform", "source.bands",
                "crs.unknown".
        """
        self.path = source.path
        self.role = role
        self._data = guard.open_raster(source.path, role)
        try:
            self.crs = self._find_crs(source)
            self._check_transform()
            self.matches = bands.match(role, source.path, self._data.descriptions, source.bands)
        except BaseException:
            self._data.close()
            raise
        self._indexes = [m.band for m in self.matches]
        self._nodata = source.nodata
        declared = [self._data.nodatavals[i - 1] for i in self._indexes]
        self._zero_is_missing = role == "imagery" and source.nodata is None and all(n is None for n in declared)
        self._scales = [
            (
                self._data.scales[i - 1] if source.scale is None else source.scale,
                self._data.offsets[i - 1] if source.offset is None else source.offset,
            )
            for i in self._indexes
        ]
        if role == "imagery":
            # A declared scale gives reflectance 0..1; the model's unit is reflectance x 10000.
            self._scales = [(s * 1e4, o * 1e4) if 0 < s <= 1e-3 else (s, o) for s, o in self._scales]
        self._native = (
            is_model_crs(self.crs)
            and self._data.transform.b == self._data.transform.d == 0
            and math.isclose(self._data.transform.a, 10.0, abs_tol=1e-9)
            and math.isclose(self._data.transform.e, -10.0, abs_tol=1e-9)
            and _on_lattice(self._data.transform)
        )
        self.valid_pixels = 0

    def _find_crs(self, source: Source) -> CRS:
        if source.crs:
            return parse_crs(source.crs, source.path)
        if self._data.crs is None:
            raise MisoError(
                "source.no_crs",
                f"{source.path} has no coordinate reference system.",
                "Assign one to the file, or set it on the layer in QGIS.",
            )
        return CRS.from_wkt(self._data.crs.to_wkt())

    def _check_transform(self) -> None:
        transform = self._data.transform
        values = tuple(transform)[:6]
        if not all(math.isfinite(v) for v in values) or transform.determinant == 0:
            raise MisoError(
                "source.no_transform",
                f"{self.path} has the geotransform {values}, which places no pixel.",
                "Georeference the raster first.",
            )
        if transform == Affine.identity():
            raise MisoError(
                "source.no_transform",
                f"{self.path} is not georeferenced: it has no geotransform.",
                "Georeference the raster first (Raster > Georeferencer in QGIS).",
            )

    def close(self) -> None:
        self._data.close()

    def bounds_in(self, crs: CRS) -> tuple[float, float, float, float]:
        """xmin, ymin, xmax, ymax of the raster's footprint in another CRS (edges densified)."""
        width, height = self._data.width, self._data.height
        steps = np.linspace(0, 1, 65)
        zeros, ones = np.zeros_like(steps), np.ones_like(steps)
        cols = np.concatenate([steps, steps, zeros, ones]) * width
        rows = np.concatenate([zeros, ones, steps, steps]) * height
        x, y = _apply(self._data.transform, cols, rows)
        x, y = transformer(self.crs, crs).transform(x, y)
        good = np.isfinite(x) & np.isfinite(y)
        if not good.any():
            raise MisoError(
                "source.unprojectable",
                f"{self.path} ({self.crs.name}) has no place in {crs.name}.",
                "Check the CRS of the raster.",
            )
        return float(x[good].min()), float(y[good].min()), float(x[good].max()), float(y[good].max())

    def describe(self) -> dict[str, Any]:
        """What the run's record says of this source."""
        return {
            "path": self.path,
            "crs": self.crs.to_string() if self.crs.to_authority() else self.crs.name,
            "bands": [asdict(m) for m in self.matches],
        }

    def read(self, target: Target) -> NDArray[np.float32]:
        """The role's bands on the target grid, (bands, height, width) float32 in physical units, NaN where missing.

        Raises:
            MisoError: "source.read" when the file fails under way.
        """
        try:
            return self._read(target)
        except (RasterioError, OSError) as error:
            raise MisoError(
                "source.read",
                f"Reading {self.path} failed: {first_line(error)}.",
                "Check that the file is whole and still there.",
            ) from error

    def _read(self, target: Target) -> NDArray[np.float32]:
        out = np.full((len(self._indexes), target.height, target.width), np.nan, np.float32)
        if self._native and target.crs is _MODEL_CRS and math.isclose(target.transform.a, 10.0):
            col0 = round((target.transform.c - self._data.transform.c) / 10.0)
            row0 = round((self._data.transform.f - target.transform.f) / 10.0)
            asked = Box(row0, col0, row0 + target.height, col0 + target.width)
            found = asked.intersection(Box(0, 0, self._data.height, self._data.width))
            if not found.empty:
                out[(slice(None), *found.slices_in(asked))] = self._pixels(found)
            return out
        window, step = self._window(target)
        if window.empty:
            return out
        if window.height * window.width > MAX_READ_PIXELS and max(target.height, target.width) > 1:
            return self._read_halves(target)
        pixels = self._pixels(window)
        if not np.isfinite(pixels).any():
            return out
        shifted = self._data.transform @ Affine.translation(window.col0, window.row0)
        options: dict[str, Any] = {"tolerance": 0.0}
        if step < FINER:
            options.update(XSCALE="1", YSCALE="1")  # GDAL would otherwise choose a kernel by the extent
        for source, destination in zip(pixels, out, strict=True):
            reproject(
                source,
                destination,
                src_transform=shifted,
                src_crs=self.crs.to_wkt(),
                src_nodata=np.nan,
                dst_transform=target.transform,
                dst_crs=target.crs.to_wkt(),
                dst_nodata=np.nan,
                resampling=Resampling.average if step >= FINER else Resampling.bilinear,
                num_threads=1,
                **options,
            )
        return out

    def _read_halves(self, target: Target) -> NDArray[np.float32]:
        if target.height >= target.width:
            half = target.height // 2
            upper = Target(target.crs, target.transform, half, target.width)
            moved = target.transform @ Affine.translation(0, half)
            lower = Target(target.crs, moved, target.height - half, target.width)
            return np.concatenate([self._read(upper), self._read(lower)], axis=1)
        half = target.width // 2
        left = Target(target.crs, target.transform, target.height, half)
        moved = target.transform @ Affine.translation(half, 0)
        right = Target(target.crs, moved, target.height, target.width - half)
        return np.concatenate([self._read(left), self._read(right)], axis=2)

    def _window(self, target: Target) -> tuple[Box, float]:
        """Source pixels under a target, and how many source pixels lie along one target pixel."""
        rows, cols = np.meshgrid(
            np.linspace(0, target.height, min(target.height, 32) + 1),
            np.linspace(0, target.width, min(target.width, 32) + 1),
            indexing="ij",
        )
        x, y = _apply(target.transform, cols, rows)
        x, y = transformer(target.crs, self.crs).transform(x, y)
        col, row = _apply(~self._data.transform, np.asarray(x), np.asarray(y))
        good = np.isfinite(col) & np.isfinite(row)
        if not good.any():
            return Box(0, 0, 0, 0), 1.0
        margin = 3  # bilinear support, and the bend of the grid between the nodes
        whole = Box(0, 0, self._data.height, self._data.width)
        box = Box(
            math.floor(row[good].min()) - margin,
            math.floor(col[good].min()) - margin,
            math.ceil(row[good].max()) + margin,
            math.ceil(col[good].max()) + margin,
        ).intersection(whole)
        with np.errstate(invalid="ignore"):
            along = np.hypot(np.diff(col, axis=1), np.diff(row, axis=1)) / (target.width / (cols.shape[1] - 1))
        return box, float(np.nanmedian(along))

    def _pixels(self, box: Box) -> NDArray[np.float32]:
        """Pixels of the file in physical units, NaN where masked, nodata or a fill value."""
        window = Window(box.col0, box.row0, box.width, box.height)
        raw = self._data.read(self._indexes, window=window, masked=self._nodata is None)
        values: NDArray[np.float32] = np.ma.getdata(raw).astype(np.float32)
        missing = ~np.isfinite(values)
        missing |= values <= FILL_VALUE
        if self._nodata is not None:
            missing |= np.ma.getdata(raw) == self._nodata
        elif np.ma.getmask(raw) is not np.ma.nomask:
            missing |= np.ma.getmaskarray(raw)
        if self._zero_is_missing:
            missing |= (values == 0).all(axis=0)
        for band, (scale, offset) in zip(values, self._scales, strict=True):
            if scale != 1.0:
                band *= np.float32(scale)
            if offset != 0.0:
                band += np.float32(offset)
        values[missing] = np.nan
        if self.role == "elevation":
            with np.errstate(invalid="ignore"):
                values[(values < ELEVATION_RANGE[0]) | (values > ELEVATION_RANGE[1])] = np.nan
        return values


class Sources:
    """All rasters of one request, opened together and closed together."""

    def __init__(self, request: MapRequest, contract: Contract) -> None:
        names = {band.name for band in contract.covariates}
        for name in request.covariates:
            if name not in names:
                raise MisoError(
                    "source.covariate",
                    f"The model has no covariate {name!r}.",
                    f"Choose from: {', '.join(sorted(names))}.",
                )
        self.by_role: dict[str, RasterSource] = {}
        try:
            for role in ("imagery", "elevation", "climate"):
                source = getattr(request, role)
                if source is not None:
                    self.by_role[role] = RasterSource(source, role)
            for name, source in request.covariates.items():
                self.by_role[f"covariate {name}"] = RasterSource(source, name)
        except BaseException:
            self.close()
            raise

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


def _apply(
    transform: Affine, cols: NDArray[np.float64], rows: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    a, b, c, d, e, f = tuple(transform)[:6]
    return a * cols + b * rows + c, d * cols + e * rows + f


def _on_lattice(transform: Affine) -> bool:
    origin = LATTICE.transform(Box(0, 0, 1, 1))
    offsets = ((transform.c - origin.c) / 10.0, (transform.f - origin.f) / 10.0)
    return all(abs(v - round(v)) < 1e-6 for v in offsets)

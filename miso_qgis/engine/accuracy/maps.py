"""The map that is assessed: a run's rasters or any class or probability raster, read at points and as areas."""
# flake8: noqa: E203

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from types import TracebackType

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from miso_qgis.engine.accuracy.labels import MapClass
from miso_qgis.engine.accuracy.scores import TIE
from miso_qgis.engine.outputs.maps import OutputGrid, cell_areas
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line

#: Values (pixels x bands) read at a time when areas are summed up.
_STRIP = 4_000_000

Check = Callable[[], None]


@dataclass
class Layer:
    """One raster of the map: an open file, the bands that are read, and how stored values become the map's.

    Attributes:
        nodata: value that is nodata besides the file's own, as for layers in QGIS; None for none.
        scale, offset: value = stored * scale + offset.
        most: the largest stored value that is a value; None for any.
    """

    path: str
    data: DatasetReader
    bands: tuple[int, ...]
    nodata: float | None = None
    scale: float = 1.0
    offset: float = 0.0
    most: float | None = None

    def read(self, window: Window) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Values (bands, h, w) and where all of the bands have one (h, w)."""
        try:
            stored = self.data.read(self.bands, window=window)
            if all(self.data.nodatavals[band - 1] is not None for band in self.bands):
                # Not by masks: GDAL takes the last of four bands for transparency, and warns of it.
                own = np.array([self.data.nodatavals[band - 1] for band in self.bands])[:, None, None]
                valid = (stored != own).all(axis=0)
            else:
                valid = (self.data.read_masks(self.bands, window=window) > 0).all(axis=0)
            if self.nodata is not None:
                valid &= (stored != self.nodata).all(axis=0)
        except RasterioError as error:
            raise MisoError(
                "source.unreadable",
                say("{path} cannot be read: {error}.", path=self.path, error=first_line(error)),
                say("Check the file."),
            ) from error
        values = stored.astype(np.float64)
        valid &= np.isfinite(values).all(axis=0)
        if self.most is not None:
            valid &= (values <= self.most).all(axis=0)
        return values * self.scale + self.offset, valid


@dataclass(frozen=True)
class Sampled:
    """The map at points.

    Attributes:
        row, col: (n,) the pixel; -1 outside the map.
        mapped: (n,) index of the class; -1 outside and on nodata.
        probability: (n, classes) 0 to 1, NaN where there is none; None for a map without probabilities.
    """

    row: NDArray[np.int64]
    col: NDArray[np.int64]
    mapped: NDArray[np.intp]
    probability: NDArray[np.float64] | None


@dataclass
class AssessedMap:
    """A map that can be asked for its class and probabilities. Use as a context, which closes its files.

    Attributes:
        title: what it shows; name: of the run or file.
        task: of the run, or as the user said.
        classes: of the map, in the order of its codes or bands.
        present: index of the class of presence, of a map of two classes.
        threshold: probability from which presence is mapped; None where that is not known or plays no part.
        by_threshold: whether the classes come from the probability at that threshold, and not from a class raster.
        classes_layer, probability_layer: what is read; at least one.
        files: names of the rasters.
        model: name, version and caveat of the model that made a run; None of another raster.
        recorded_km2: of every class, as the run's record has it; None where it does not say so of these classes.
        held: its open files.
    """

    title: str
    name: str
    task: str
    classes: list[MapClass]
    present: int | None
    threshold: float | None
    by_threshold: bool
    crs: CRS
    classes_layer: Layer | None
    probability_layer: Layer | None
    files: list[str]
    model: dict[str, str] | None = None
    recorded_km2: list[float] | None = None
    held: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> AssessedMap:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.held.close()

    @property
    def _decides(self) -> Layer:
        """The layer that says which class is mapped where."""
        layer = self.probability_layer if self.by_threshold or self.classes_layer is None else self.classes_layer
        if layer is None:
            raise RuntimeError("there is no layer to decide by")
        return layer

    def sample(self, x: NDArray[np.float64], y: NDArray[np.float64], check: Check) -> Sampled:
        """The map at places in its own CRS; NaN lies outside."""
        decides = self._decides
        row, col = _pixels(decides.data, x, y)
        values, valid = _at(decides, row, col, check)
        mapped = np.full(row.size, -1, np.intp)
        mapped[valid] = self._classified(values[:, valid], decides)
        probability = None
        if self.probability_layer is not None:
            layer = self.probability_layer
            if layer is not decides:
                values, valid = _at(layer, *_pixels(layer.data, x, y), check)
            probability = np.full((row.size, len(self.classes)), np.nan)
            probability[valid] = self._probabilities(values[:, valid])
            worst = float(np.nanmax(values[:, valid], initial=0.0))
            if worst > 1 + 1e-3 or float(np.nanmin(values[:, valid], initial=0.0)) < -1e-3:
                raise MisoError(
                    "assess.scale",
                    say(
                        "{path} holds {worst}, which is no probability from 0 to 1.",
                        path=os.path.basename(layer.path),
                        worst=f"{worst:g}",
                    ),
                    say("Give its scale, for instance --map-scale 0.01 for percent, or say that it holds classes."),
                )
        return Sampled(row, col, mapped, probability)

    def _probabilities(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """(n, classes) of (bands, n): one band of two classes is that of presence."""
        if len(values) == 1 and self.present is not None:
            both = np.empty((values.shape[1], 2))
            both[:, self.present], both[:, 1 - self.present] = values[0], 1.0 - values[0]
            return both
        return values.T

    def _classified(self, values: NDArray[np.float64], layer: Layer) -> NDArray[np.intp]:
        """Index of the class of valid values (bands, n); -1 for a code that is none of the classes."""
        if layer is self.classes_layer and not self.by_threshold:
            codes = np.array([c.value for c in self.classes], np.float64)
            order = np.argsort(codes)
            at = np.clip(np.searchsorted(codes[order], values[0]), 0, len(codes) - 1)
            found = order[at]
            return np.where(codes[found] == values[0], found, -1)
        probability = self._probabilities(values)
        if self.present is None or self.threshold is None:
            return probability.argmax(axis=1)
        reached = probability[:, self.present] >= self.threshold - TIE
        return np.where(reached, self.present, 1 - self.present)

    def class_areas(self, progress: Callable[[float], None], check: Check) -> NDArray[np.float64]:
        """km2 of every class on the whole map, (classes,), by the true area of the pixels."""
        layer = self._decides
        data = layer.data
        cell = cell_areas(OutputGrid(self.crs, data.transform, data.height, data.width))
        area = np.zeros(len(self.classes))
        for window in strips(layer):
            check()
            progress(window.row_off / data.height)
            values, valid = layer.read(window)
            weights = np.broadcast_to(cell[window.row_off : window.row_off + window.height, None], valid.shape)
            mapped = self._classified(values[:, valid], layer)
            inside = mapped >= 0
            area += np.bincount(mapped[inside], weights=weights[valid][inside], minlength=len(area))
        return area


def _pixels(
    data: DatasetReader, x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Row and column of the pixel every place lies in, -1 for those outside."""
    inverse = ~data.transform
    across = inverse.a * x + inverse.b * y + inverse.c
    down = inverse.d * x + inverse.e * y + inverse.f
    with np.errstate(invalid="ignore"):
        inside = (across >= 0) & (across < data.width) & (down >= 0) & (down < data.height)
    row, col = np.full(x.size, -1, np.int64), np.full(x.size, -1, np.int64)
    row[inside], col[inside] = np.floor(down[inside]), np.floor(across[inside])
    return row, col


def _at(
    layer: Layer, row: NDArray[np.int64], col: NDArray[np.int64], check: Check
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Values (bands, n) and validity (n,) at pixels; every block of the file that holds some is read once."""
    data = layer.data
    height, width = data.block_shapes[0]
    values, valid = np.full((len(layer.bands), row.size), np.nan), np.zeros(row.size, bool)
    inside = np.flatnonzero(row >= 0)
    if not inside.size:
        return values, valid
    block = (row[inside] // height) * (data.width // width + 1) + col[inside] // width
    order = np.argsort(block, kind="stable")
    for group in np.split(inside[order], np.flatnonzero(np.diff(block[order])) + 1):
        check()
        # No more of the block than the points in it need.
        top, left = int(row[group].min()), int(col[group].min())
        window = Window(left, top, int(col[group].max()) - left + 1, int(row[group].max()) - top + 1)
        read, good = layer.read(window)
        values[:, group] = read[:, row[group] - top, col[group] - left]
        valid[group] = good[row[group] - top, col[group] - left]
    return values, valid


def strips(layer: Layer) -> Iterator[Window]:
    """Windows over a whole raster, of whole blocks and bounded size."""
    data = layer.data
    height = data.block_shapes[0][0]
    rows = max(1, _STRIP // max(1, data.width * height * len(layer.bands))) * height
    for top in range(0, data.height, rows):
        yield Window(0, top, data.width, min(rows, data.height - top))

"""The map that is assessed: a run's rasters or any class or probability raster, read at points and as areas."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.enums import ColorInterp
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from miso_qgis.engine.accuracy import labels
from miso_qgis.engine.accuracy.labels import MapClass
from miso_qgis.engine.accuracy.scores import TIE
from miso_qgis.engine.guard import vrt
from miso_qgis.engine.guard.rasters import open_raster
from miso_qgis.engine.lattice import parse_crs
from miso_qgis.engine.outputs.maps import OutputGrid, cell_areas
from miso_qgis.protocol import MisoError, Source, first_line
from miso_qgis.requests.assess import MAX_CLASSES, PERMAFROST_TASK, AssessRequest

MAX_RECORD_BYTES = 64 * 2**20
#: Values (pixels x bands) read at a time when areas are summed up.
_STRIP = 4_000_000
#: Whole percents above 100 are codes of something else (water, glaciers) in maps of percent.
_PERCENT = 100

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
                "source.unreadable", f"{self.path} cannot be read: {first_line(error)}.", "Check the file."
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
    _stack: ExitStack = field(default_factory=ExitStack)

    def __enter__(self) -> AssessedMap:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @property
    def _decides(self) -> Layer:
        """The layer that says which class is mapped where."""
        layer = self.probability_layer if self.by_threshold or self.classes_layer is None else self.classes_layer
        assert layer is not None
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
                    f"{os.path.basename(layer.path)} holds {worst:g}, which is no probability from 0 to 1.",
                    "Give its scale, for instance --map-scale 0.01 for percent, or say that it holds classes.",
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
        for window in _strips(layer):
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


def _strips(layer: Layer) -> Iterator[Window]:
    data = layer.data
    height = data.block_shapes[0][0]
    rows = max(1, _STRIP // max(1, data.width * height * len(layer.bands))) * height
    for top in range(0, data.height, rows):
        yield Window(0, top, data.width, min(rows, data.height - top))


# --- opening ----------------------------------------------------------------------------------------------------------


def open_map(request: AssessRequest, check: Check) -> AssessedMap:
    """Open what a request assesses.

    Raises:
        MisoError: what `open_raster` raises; "assess.run" and "assess.task" of a record, "assess.kind",
            "assess.classes", "assess.threshold", "assess.class", "source.no_crs".
    """
    stack = ExitStack()
    try:
        stack.enter_context(rasterio.Env())
        made = _of_run(request, stack) if request.run else _of_raster(request, stack, check)
    except BaseException:
        stack.close()
        raise
    made._stack = stack
    return made


def _of_run(request: AssessRequest, stack: ExitStack) -> AssessedMap:
    record, folder = read_run(request.run)
    tasks = record["tasks"]
    task = request.task or (next(iter(tasks)) if len(tasks) == 1 else "")
    if task not in tasks:
        raise MisoError(
            "assess.task",
            f"The task is {request.task!r}." if request.task else "No task of the run was named.",
            f"The run has: {', '.join(tasks)}.",
        )
    classes = [MapClass(int(row["value"]), str(row["name"]), str(row["colour"])) for row in tasks[task]["classes"]]
    present = labels.presence_of(classes, request.present) if len(classes) == 2 else None
    if len(classes) == 2 and present is None:
        present = 1  # the second of two classes, by the contract of models
    layers: dict[str, Layer] = {}
    for kind in ("class", "probability"):
        name = record["outputs"].get(f"{task}_{kind}")
        if name:
            # By its name beside the record: a folder of results may have been moved.
            path = str(folder / os.path.basename(str(name)))
            data = stack.enter_context(open_raster(path, f"{kind} raster of the run"))
            bands = tuple(range(1, data.count + 1))
            percent = kind == "probability" and np.dtype(data.dtypes[0]).kind in "iu"
            layers[kind] = Layer(path, data, bands, scale=0.01 if percent else 1.0)
            if kind == "probability" and data.count != len(classes):
                raise MisoError(
                    "assess.run",
                    f"{os.path.basename(path)} has {data.count} bands and the task {task} {len(classes)} classes.",
                    "Make the map again.",
                )
    if not layers:
        raise MisoError(
            "assess.run",
            f"The run {request.run} has neither classes nor probabilities of the task {task}.",
            "Make the map again with one of these outputs.",
        )
    own = tasks[task].get("threshold") if present is not None else None
    return _finished(
        request,
        AssessedMap(
            title=str(tasks[task].get("title", task)),
            name=str(record.get("name") or Path(request.run).stem),
            task=task,
            classes=classes,
            present=present,
            threshold=own,
            by_threshold=False,
            crs=_crs_of(next(iter(layers.values())).data, None),
            classes_layer=layers.get("class"),
            probability_layer=layers.get("probability"),
            files=[os.path.basename(layer.path) for layer in layers.values()],
            model=_model_of(record),
            recorded_km2=[float(row.get("km2", "nan")) for row in tasks[task]["classes"]],
        ),
    )


def read_run(path: str) -> tuple[dict[str, Any], Path]:
    """The record of a run and its folder.

    Raises:
        MisoError: "assess.run".
    """
    file = Path(path).expanduser()
    try:
        if file.stat().st_size > MAX_RECORD_BYTES or not file.is_file():
            raise ValueError("it is no small text file")
        record = json.loads(file.read_text(encoding="utf-8"))
        if not record["tasks"] or not isinstance(record["outputs"], dict):
            raise ValueError("it lists no tasks and outputs")
        for task in record["tasks"].values():
            for row in task["classes"]:
                int(row["value"]), str(row["name"]), str(row["colour"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise MisoError(
            "assess.run",
            f"{path} is not the record of a run: {type(error).__name__}: {first_line(error)}.",
            "Choose the .json file that lies beside the rasters of a run.",
        ) from error
    return dict(record), file.resolve().parent


def _model_of(record: dict[str, Any]) -> dict[str, str] | None:
    model = record.get("model")
    if not isinstance(model, dict):
        return None
    return {key: str(model.get(key, "")) for key in ("name", "version", "caveat")}


def _of_raster(request: AssessRequest, stack: ExitStack, check: Check) -> AssessedMap:
    source = request.raster
    assert source is not None
    data = stack.enter_context(open_raster(source.path, "map"))
    bands = source.bands or tuple(
        number
        for number, kind in enumerate(data.colorinterp, start=1)
        # GDAL calls the last of four bytes transparency unasked: one with a name is a class.
        if data.count == 1 or kind != ColorInterp.alpha or data.descriptions[number - 1]
    )
    if max(bands) > data.count:
        raise MisoError("assess.kind", f"{source.path} has no band {max(bands)}.", f"It has {data.count}.")
    names = _category_names(source.path)
    kind = request.map_kind if request.map_kind != "auto" else _kind_of(data, bands, names, source.path)
    layer = Layer(source.path, data, bands, source.nodata)
    made = AssessedMap(
        title=os.path.basename(source.path),
        name=Path(source.path).stem,
        task=request.task,
        classes=[],
        present=None,
        threshold=None,
        by_threshold=False,
        crs=_crs_of(data, source),
        classes_layer=layer if kind == "class" else None,
        probability_layer=layer if kind == "probability" else None,
        files=[os.path.basename(source.path)],
    )
    if kind == "class":
        if len(bands) != 1:
            raise MisoError(
                "assess.kind", f"{source.path} has {len(bands)} bands, and classes are in one.", "Name it (--map-band)."
            )
        made.classes = _classes_of_codes(request, layer, names, check)
    else:
        _scale(layer, source)
        made.classes = _classes_of_bands(data, bands)
        made.threshold = 0.5
    made.present = labels.presence_of(made.classes, request.present)
    if made.present is None and request.task == PERMAFROST_TASK:
        raise MisoError(
            "assess.classes",
            f"Which class of {source.path} means permafrost is not clear: its classes are "
            f"{', '.join(c.name for c in made.classes[:20])}.",
            "Permafrost needs a map of two classes: name the one that means presence (--present CLASS).",
        )
    return _finished(request, made)


def _finished(request: AssessRequest, made: AssessedMap) -> AssessedMap:
    """The map with the threshold of the request."""
    if request.threshold is not None:
        if made.present is None or made.probability_layer is None:
            raise MisoError(
                "assess.threshold",
                f"A threshold ({request.threshold:g}) was given for a map that has no probability of presence.",
                "Leave it out, or give a run or raster with the probability.",
            )
        made.by_threshold = made.classes_layer is None or request.threshold != made.threshold
        if request.threshold != made.threshold:
            made.recorded_km2 = None
        made.threshold = request.threshold
    elif made.present is not None and made.probability_layer is not None and made.threshold is None:
        made.threshold = 0.5
    return made


def _crs_of(data: DatasetReader, source: Source | None) -> CRS:
    if source is not None and source.crs:
        return parse_crs(source.crs, "the map")
    if data.crs is None:
        raise MisoError(
            "source.no_crs", f"{data.name} has no coordinate reference system.", "Assign one to the file or layer."
        )
    return parse_crs(data.crs.to_wkt(), "the map")


def _kind_of(data: DatasetReader, bands: tuple[int, ...], names: dict[int, str], path: str) -> str:
    if np.dtype(data.dtypes[bands[0] - 1]).kind == "f" or len(bands) > 1:
        return "probability"
    if names or data.colorinterp[bands[0] - 1] == ColorInterp.palette:
        return "class"
    raise MisoError(
        "assess.kind",
        f"{path} holds whole numbers: whether they are classes or percent is not clear.",
        "Say what the map holds: --map-kind class or --map-kind probability.",
    )


def _scale(layer: Layer, source: Source) -> None:
    """How stored values become probabilities: as given, as declared, else percent where they are whole numbers."""
    index = layer.bands[0] - 1
    if source.scale is not None:
        layer.scale, layer.offset = source.scale, source.offset or 0.0
    elif layer.data.scales[index] != 1 or layer.data.offsets[index] != 0:
        layer.scale, layer.offset = layer.data.scales[index], layer.data.offsets[index]
    elif np.dtype(layer.data.dtypes[index]).kind in "iu":
        layer.scale, layer.most = 0.01, _PERCENT


def _classes_of_bands(data: DatasetReader, bands: tuple[int, ...]) -> list[MapClass]:
    if len(bands) == 1:
        return [MapClass(0, "absent"), MapClass(1, "present")]
    names = [(data.descriptions[band - 1] or "").strip() or f"band {band}" for band in bands]
    if len(set(names)) < len(names):
        names = [f"{name} (band {band})" for name, band in zip(names, bands, strict=True)]
    return [MapClass(index, name) for index, name in enumerate(names)]


def _classes_of_codes(request: AssessRequest, layer: Layer, names: dict[int, str], check: Check) -> list[MapClass]:
    """The classes of a class raster: those with a name, else those that occur, named by the user's mapping."""
    if names:
        return [MapClass(code, name) for code, name in sorted(names.items())]
    codes: set[float] = set()
    for window in _strips(layer):
        check()
        values, valid = layer.read(window)
        codes.update(np.unique(values[0][valid]).tolist())
        if len(codes) > MAX_CLASSES or any(code != int(code) for code in codes):
            raise MisoError(
                "assess.classes",
                f"{layer.path} holds more than {MAX_CLASSES} different values or fractions.",
                "A class raster holds codes; for probabilities say --map-kind probability.",
            )
    if not codes:
        raise MisoError("assess.classes", f"{layer.path} is all nodata.", "Choose another map.")
    known = sorted(int(code) for code in codes)
    if request.task == PERMAFROST_TASK and set(known) <= {0, 1}:
        return [MapClass(0, "absent"), MapClass(1, "present")]
    given = {name.strip(): label.strip() for label, name in reversed(list(request.classes.items()))}
    return [MapClass(code, given.get(str(code), str(code))) for code in known]


def _category_names(path: str) -> dict[int, str]:
    """The category names that GDAL keeps beside a raster (X.aux.xml), by code."""
    try:
        text = Path(f"{path}.aux.xml").read_bytes()
        root = vrt.parse(text)
    except (OSError, ValueError):
        return {}
    for dataset in root.children:
        for band in dataset.children:
            for holder in band.children:
                if band.name == "pamrasterband" and holder.name == "categorynames":
                    found = [child.text.strip() for child in holder.children if child.name == "category"]
                    return {code: name for code, name in enumerate(found) if name}
    return {}

"""Writing the maps of a run: strips in, cloud-optimised GeoTIFFs with legends, statistics and metadata out.

Nothing appears under its final name before everything is whole: a run works in a hidden folder beside its results. A
run that fails or is cancelled removes it; one that is killed leaves it, and can be continued.
"""
# flake8: noqa: E203

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS, Geod
from rasterio.errors import RasterioError

from miso_qgis.engine.contract import Contract, Task
from miso_qgis.engine.lattice import transformer
from miso_qgis.engine.outputs import cog, description, styles
from miso_qgis.engine.outputs.scratch import Reserved, check_space, reserve, write_error
from miso_qgis.engine.outputs.statistics import BandStatistics, InputTally, MapTally, TaskTotals
from miso_qgis.engine.outputs.store import Shape, Store
from miso_qgis.language import say, speak
from miso_qgis.protocol import MODEL_CRS, output_file

PERCENT_NODATA = 255
#: Rows of a piece encoded at a time.
ENCODE_ROWS = 32
#: Share of its raw size that a finished file keeps, with its overviews: classes, and other values by encoding. Measured
#: on the sample area (0.08; 0.38; 0.97).
KEPT_CLASSES, KEPT = 0.08, {"percent": 0.4, "float": 1.0}
_GEOGRAPHIC = CRS.from_epsg(4326)


#: In the working folder: the files that are being moved to their final names.
_MOVING = "moving"


@dataclass(frozen=True)
class Strip:
    """A piece of a map whose upper left pixel is (row, col) of the output grid.

    part: its number; probability: per task (classes, rows, cols) float32, NaN where nodata; applicability: (rows,
    cols), how far the model applies 0..1, NaN where nodata; inputs: what went into it.
    """

    part: int
    row: int
    col: int
    probability: dict[str, NDArray[np.float32]]
    applicability: NDArray[np.float32]
    inputs: InputTally


@dataclass(frozen=True)
class OutputGrid:
    """The grid of a run's rasters."""

    crs: CRS
    transform: Affine
    height: int
    width: int

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        west, north = self.transform.c, self.transform.f
        east, south = self.transform @ (self.width, self.height)
        return west, float(south), float(east), north


@dataclass(frozen=True)
class _Layer:
    """One output raster: its key, band names and type, and the colours of its classes by code, if it holds classes."""

    key: str
    names: tuple[str, ...]
    dtype: str
    colours: dict[int, str] = field(default_factory=dict)

    @property
    def shape(self) -> Shape:
        return Shape(len(self.names), self.dtype)


def _layers(tasks: Mapping[str, Task], kinds: Sequence[str], encoding: str) -> list[_Layer]:
    values = "uint8" if encoding == "percent" else "float32"
    layers = []
    for name, task in tasks.items():
        if "probability" in kinds:
            layers.append(_Layer(f"{name}_probability", tuple(c.name for c in task.classes), values))
        if "class" in kinds:
            colours = {c.value: c.colour for c in task.classes}
            layers.append(_Layer(f"{name}_class", (task.title,), "uint8", colours))
    if "confidence" in kinds:
        layers.append(_Layer("confidence", tuple(f"{name} confidence" for name in tasks), values))
    if "applicability" in kinds:
        layers.append(_Layer("applicability", ("applicability",), values))
    return layers


@dataclass(frozen=True)
class Disk:
    """Bytes a run takes on disk: its finished files, about; and at most while it works, which must be free."""

    finished: int
    working: int


def disk_needs(
    tasks: Mapping[str, Task], kinds: Sequence[str], encoding: str, height: int, width: int, share: float = 1.0
) -> Disk:
    """What a run's rasters will take.

    Args:
        share: of the pixels that are not nodata; nodata compresses to next to nothing.
    """
    layers = _layers(tasks, kinds, encoding)
    sizes = [layer.shape.bytes_on(height, width) for layer in layers]
    kept = sum(
        size * (KEPT_CLASSES if layer.colours else KEPT[encoding]) for size, layer in zip(sizes, layers, strict=True)
    )
    return Disk(round(kept * share), sum(sizes) + max(sizes))


class OutputSet:
    """All rasters of one run. Use as a context: leaving it without `publish` or `keep` removes everything written."""

    def __init__(
        self,
        *,
        folder: str,
        name: str,
        overwrite: bool,
        contract: Contract,
        tasks: tuple[str, ...],
        kinds: tuple[str, ...],
        encoding: str,
        threshold: float | str,
        grid: OutputGrid,
        identity: Mapping[str, Any] | None = None,
        taken_over: Reserved | None = None,
    ) -> None:
        """Reserve the name and open the rasters.

        Args:
            identity: what the run is, kept in a journal so that it can be continued; None keeps none.
            taken_over: the stopped run to continue, instead of a new name.

        Raises:
            MisoError: "output.folder" when the folder cannot be written, "output.space" when the disk is too small.
        """
        self._contract, self._encoding, self._grid = contract, encoding, grid
        self._tasks: dict[str, Task] = {task: contract.task(task) for task in tasks}
        self._thresholds = {name_: task.threshold(threshold) for name_, task in self._tasks.items()}
        self._layers = {layer.key: layer for layer in _layers(self._tasks, kinds, encoding)}
        reserved = taken_over or reserve(folder, name, [*self._layers, "record"], overwrite)
        self.folder, self.name, self.scratch = reserved.folder, reserved.name, reserved.scratch
        self._tallies: dict[int, MapTally] = {}
        self._kept = False
        self._total = MapTally()
        self._cell_km2 = cell_areas(grid)
        self.store: Store | None = None
        #: Bytes on disk: the raw rasters and, while it is made, the compressed copy of the largest.
        self.needs = disk_needs(self._tasks, kinds, encoding, grid.height, grid.width).working
        try:
            if not reserved.resumed:
                check_space(self.scratch, self.needs)
            self.store = Store(
                self.scratch,
                {key: layer.shape for key, layer in self._layers.items()},
                grid.height,
                grid.width,
                identity,
                reserved.resumed and identity is not None,
            )
        except BaseException as error:
            if not reserved.resumed:  # what a stopped run had done is not lost with this attempt
                self.discard()
            if isinstance(error, (RasterioError, OSError)):
                raise write_error(error, self.folder) from error
            raise

    def __enter__(self) -> OutputSet:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._kept and self.store is not None:
            self.store.close()
        else:
            self.discard()

    def keep(self) -> None:
        """Leave what is written so far for a run that continues this one."""
        self._kept = True

    def write(self, strip: Strip) -> None:
        """Add a piece; each pixel of the grid is written once, pieces in any order.

        Raises:
            MisoError: "output.space" or "output.write".
        """
        if self.store is None:
            raise RuntimeError("there is no store of parts to write to")
        values, tally = self._encode_strip(strip)
        note = {"inputs": strip.inputs.to_json(), "maps": tally.to_json()}
        try:
            self.store.write(strip.part, strip.row, strip.col, values, note)
        except (RasterioError, OSError) as error:
            raise write_error(error, self.folder) from error

    def _encode_strip(self, strip: Strip) -> tuple[dict[str, NDArray[Any]], MapTally]:
        """The rasters' values of a piece, and its statistics.

        Works on a few rows at a time, whose intermediates stay in the processor's cache and take no memory to speak of.
        """
        shape = strip.applicability.shape
        values = {key: np.empty((layer.shape.bands, *shape), layer.dtype) for key, layer in self._layers.items()}
        tally = MapTally()
        for top in range(0, shape[0], ENCODE_ROWS):
            rows = slice(top, min(top + ENCODE_ROWS, shape[0]))
            found, counted = self._encode_rows(strip, rows)
            for key, array in values.items():
                array[:, rows] = found[key]
            tally.add(counted)
        return values, tally

    def _encode_rows(self, strip: Strip, rows: slice) -> tuple[dict[str, NDArray[Any]], MapTally]:
        applicability = strip.applicability[rows]
        cells = self._cell_km2[strip.row + rows.start : strip.row + rows.stop, None]
        areas = np.broadcast_to(cells, applicability.shape)
        valid = ~np.isnan(applicability)
        all_valid = bool(valid.all())
        tally = MapTally(int(valid.sum()), float(areas[valid].sum()))
        values: dict[str, NDArray[Any]] = {}
        confidences = []
        for name, task in self._tasks.items():
            probability = strip.probability[name][:, rows]
            written = encode(probability, self._encoding, all_valid)
            values[f"{name}_probability"] = written
            index = classify(task, probability, written, self._thresholds[name], self._encoding)
            inside, weights = index[valid], areas[valid]
            totals = TaskTotals(
                np.bincount(inside, minlength=len(task.classes)).astype(np.int64),
                np.bincount(inside, weights=weights, minlength=len(task.classes)).astype(np.float64),
            )
            if task.binary:
                percent = np.rint(probability[1][valid] * 100).astype(np.intp)
                totals.percent_area = np.bincount(percent, weights=weights, minlength=101).astype(np.float64)
            tally.tasks[name] = totals
            codes = np.array([c.value for c in task.classes], np.uint8)[index]
            codes[~valid] = PERCENT_NODATA
            values[f"{name}_class"] = codes[None]
            if "confidence" in self._layers:
                confidences.append(confidence(probability))
        if confidences:
            values["confidence"] = encode(np.stack(confidences), self._encoding, all_valid)
        values["applicability"] = encode(applicability[None], self._encoding, all_valid)
        for key in self._layers:
            tally.layers[key] = [BandStatistics.of(band if all_valid else band[valid]) for band in values[key]]
        return values, tally

    def publish(self, record: dict[str, Any], progress: Callable[[float], None]) -> dict[str, Any]:
        """Make the COGs and their companions, move everything to its final name and return the finished record.

        Args:
            record: the run's record without outputs and statistics, which are added.
            progress: called with 0..1.
        """
        try:
            return self._publish(record, progress)
        except (RasterioError, OSError) as error:
            raise write_error(error, self.folder) from error

    def _publish(self, record: dict[str, Any], progress: Callable[[float], None]) -> dict[str, Any]:
        if self.store is None:
            raise RuntimeError("there is no store of parts to write to")
        started = time.perf_counter()
        for _, note in self.store.notes():
            self._total.add(MapTally.from_json(note["maps"]))
        record = {**record, "name": self.name, "folder": str(self.folder), "tasks": self._task_statistics()}
        record["valid_pixels"] = self._total.pixels
        record["valid_km2"] = round(self._total.km2, 6)
        files: list[Path] = []
        outputs: dict[str, str] = {}
        sizes = {key: layer.shape.bytes_on(self._grid.height, self._grid.width) for key, layer in self._layers.items()}
        done = 0
        for key, layer in self._layers.items():
            progress(done / sum(sizes.values()))
            done += sizes[key]
            path = self.scratch / output_file(self.name, key)
            if self.store.has(key):
                cog.write(self._raw(layer), path)
                self.store.release(key)
            files.append(path)
            files += self._companions(path, key, self._task_of(key), record)
            outputs[key] = path.name
        outputs["record"] = output_file(self.name, "record")
        record["outputs"] = outputs
        if "timings" in record:
            record["timings"] = {**record["timings"], "publish_s": round(time.perf_counter() - started, 3)}
        path = self.scratch / outputs["record"]
        path.write_text(json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False) + "\n", encoding="utf-8")
        files.append(path)  # last: where the record stands, the run is whole
        for file in files:
            _sync(file)
        (self.scratch / _MOVING).write_text(json.dumps([file.name for file in files]), encoding="utf-8")
        _sync(self.scratch / _MOVING)
        self.store.close()
        return finish_moving(self.folder, self.scratch)

    def _raw(self, layer: _Layer) -> cog.RawRaster:
        if self.store is None:
            raise RuntimeError("there is no store of parts to write to")
        bands = self._total.layers.get(layer.key) or [BandStatistics() for _ in layer.names]
        pixels = self._grid.width * self._grid.height
        return cog.RawRaster(
            path=self.store.path(layer.key),
            crs=self._grid.crs,
            transform=self._grid.transform,
            height=self._grid.height,
            width=self._grid.width,
            dtype=layer.dtype,
            nodata=PERCENT_NODATA if layer.dtype == "uint8" else np.nan,
            names=layer.names,
            band_tags=[band.tags(pixels) for band in bands],
            tags={
                "MISO_MODEL": self._contract.name,
                "MISO_CAVEAT": self._contract.caveat,
                "TITLE": description.title(layer.key, self._task_of(layer.key), self._contract),
            },
            colours=layer.colours,
        )

    def _task_of(self, key: str) -> Task | None:
        return self._tasks.get(key.rpartition("_")[0])

    def _companions(self, path: Path, key: str, task: Task | None, record: dict[str, Any]) -> list[Path]:
        """The .qml, .qmd and category names beside one raster."""
        style, metadata = path.with_suffix(".qml"), path.with_suffix(".qmd")
        files = [style, metadata]
        maximum = 100.0 if self._encoding == "percent" else 1.0
        if task and key.endswith("_class"):
            styles.write_paletted(style, [styles.LegendEntry(c.value, speak(c.name), c.colour) for c in task.classes])
            categories = path.with_name(path.name + ".aux.xml")
            styles.write_categories(categories, {c.value: c.name for c in task.classes})
            files.append(categories)
        elif task:
            # A task of many classes opens on the class that covers most.
            band = 2 if task.binary else int(np.argmax(self._total.tasks[task.name].area)) + 1
            styles.write_ramp(style, band, styles.percent_entries(styles.BLUES, maximum))
        else:
            colours = styles.GREENS if key == "confidence" else styles.RED_BLUE
            entries = styles.percent_entries(colours, maximum)
            if key == "applicability" and self._contract.applicability is not None:
                entries = styles.with_meaning(entries, *self._likeness_labels())
            styles.write_ramp(style, 1, entries)
        styles.write_metadata(
            metadata,
            identifier=f"{self.name}_{key}",
            title=f"{self.name}: {description.title(key, task, self._contract)}",
            abstract=description.abstract(key, task, self._contract, record),
            caveat=speak(self._contract.caveat),
            history=description.history(record),
            keywords=[speak(task.title) for task in self._tasks.values()],
            record=output_file(self.name, "record"),
            crs=self._grid.crs,
            bounds=self._grid.bounds,
            created=record["created"],
        )
        return files

    def _likeness_labels(self) -> tuple[str, str]:
        """What the two ends of the applicability's legend mean."""
        if self._contract.applicability is None:
            raise RuntimeError("the model has no applicability by distance")
        data = speak(self._contract.applicability.data)
        return say("far from {data}", data=data), say("like {data} (no evidence of accuracy)", data=data)

    def _task_statistics(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, task in self._tasks.items():
            totals = self._total.tasks.get(name) or TaskTotals(
                np.zeros(len(task.classes), np.int64), np.zeros(len(task.classes))
            )
            whole = max(float(totals.area.sum()), 1e-12)
            found[name] = {
                "title": task.title,
                "threshold": self._thresholds[name] if task.binary else None,
                "classes": [
                    {
                        "value": c.value,
                        "name": c.name,
                        "colour": c.colour,
                        "pixels": int(pixels),
                        "km2": round(float(area), 6),
                        "share": round(float(area) / whole, 6),
                    }
                    for c, pixels, area in zip(task.classes, totals.pixels, totals.area, strict=True)
                ],
            }
            if task.binary:
                found[name]["km2_per_percent"] = [round(float(v), 6) for v in totals.percent_area]
        return found

    def discard(self) -> None:
        """Close and remove what is not published. Safe to call twice."""
        if self.store is not None:
            self.store.close()
        shutil.rmtree(self.scratch, ignore_errors=True)


def encode(values: NDArray[np.float32], encoding: str, all_valid: bool) -> NDArray[Any]:
    """As written: percent with nodata 255, or the float itself."""
    if encoding == "float":
        return values
    scaled = values * np.float32(100)
    np.rint(scaled, out=scaled)
    if not all_valid:
        np.copyto(scaled, np.float32(PERCENT_NODATA), where=np.isnan(scaled))
    return scaled.astype(np.uint8)


def classify(
    task: Task, probability: NDArray[np.float32], written: NDArray[Any], threshold: float, encoding: str
) -> NDArray[np.intp]:
    """Index of the class per pixel (0 where nodata). Two classes follow the value as written, so that the class map
    and a threshold on the probability file never disagree; more take the most probable before rounding.

    Args:
        probability, written: (classes, rows, columns), before and after `encode`.
        threshold: probability from which the second of two classes is called, 0 to 1.
    """
    if not task.binary:
        return _largest(probability)
    present = written[1] >= np.float64(threshold) * (100 if encoding == "percent" else 1) - 1e-9
    present &= ~np.isnan(probability[1])
    return np.asarray(present.astype(np.intp))


def is_moving(scratch: Path) -> bool:
    """Whether a stopped run had made all its files and was moving them to their final names."""
    return (scratch / _MOVING).exists()


def finish_moving(folder: Path, scratch: Path) -> dict[str, Any]:
    """Move what is left of a finished run to its final names, remove the working folder, and return the record with
    absolute paths."""
    names = json.loads((scratch / _MOVING).read_text(encoding="utf-8"))
    for name in names:
        if (scratch / name).exists():  # else it was moved before the run was stopped
            os.replace(scratch / name, folder / name)
    record: dict[str, Any] = json.loads((folder / names[-1]).read_text(encoding="utf-8"))
    shutil.rmtree(scratch, ignore_errors=True)
    return {**record, "outputs": {key: str(folder / value) for key, value in record["outputs"].items()}}


def _sync(path: Path) -> None:
    """Force a file to disk, so that a power cut after the rename cannot leave it empty."""
    with open(path, "rb+") as handle:
        os.fsync(handle.fileno())


def _largest(probability: NDArray[np.float32]) -> NDArray[np.intp]:
    """Index of the largest along the first axis, the first of equals, 0 where NaN. numpy's argmax along the outer axis
    is several times slower."""
    best = probability[0].copy()
    index = np.zeros(best.shape, np.intp)
    for number in range(1, probability.shape[0]):
        larger = probability[number] > best
        np.copyto(best, probability[number], where=larger)
        index[larger] = number
    return index


def confidence(probability: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 - entropy / log(classes) along the first axis: 0 where all classes are equally likely, 1 where one is
    certain."""
    logs = np.log(np.maximum(probability, np.float32(1e-12)))
    entropy = -(probability * logs).sum(axis=0)
    result: NDArray[np.float32] = 1 - entropy / np.float32(np.log(probability.shape[0]))
    return np.clip(result, 0, 1)


def cell_areas(grid: OutputGrid) -> NDArray[np.float64]:
    """km2 of a cell in each row of the grid, (height,). EPSG:3338 is equal-area; elsewhere the middle column's cells
    are measured on the ellipsoid."""
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    if grid.crs.equals(CRS.from_user_input(MODEL_CRS), ignore_axis_order=True):
        return np.full(grid.height, abs(a * e - b * d) / 1e6)
    geod = Geod(ellps="WGS84")
    to_degrees = transformer(grid.crs, _GEOGRAPHIC)
    middle = grid.width // 2
    # Areas change slowly from row to row: a few hundred measured rows, the rest interpolated.
    rows = np.unique(np.linspace(0, grid.height - 1, min(grid.height, 257)).round().astype(int))
    areas = []
    for row in rows:
        corners = [grid.transform @ (middle + i, int(row) + j) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))]
        lon, lat = to_degrees.transform([c[0] for c in corners], [c[1] for c in corners])
        areas.append(abs(geod.polygon_area_perimeter(lon, lat)[0]) / 1e6)
    return np.interp(np.arange(grid.height), rows, areas)

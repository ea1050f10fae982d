"""Writing the maps of a run: strips of rows in, cloud-optimised GeoTIFFs with legends, statistics and metadata out.

Nothing appears under its final name before everything is whole: a run works in a hidden folder beside its results, and
a run that fails or is cancelled removes it.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS, Geod
from rasterio.errors import RasterioError
from rasterio.windows import Window

from miso_qgis.engine import styles
from miso_qgis.engine.contract import Contract, Task
from miso_qgis.engine.lattice import transformer
from miso_qgis.protocol import MODEL_CRS, SCRATCH_OWNER, MisoError, output_file, scratch_folder

PERCENT_NODATA = 255
_GEOGRAPHIC = CRS.from_epsg(4326)


@dataclass(frozen=True)
class Strip:
    """Rows of a map, from row `row` of the output grid, over its whole width.

    probability: per task (classes, rows, width) float32, NaN where nodata; applicability: (rows, width), share of
    inputs inside the training range 0..1, NaN where nodata.
    """

    row: int
    probability: dict[str, NDArray[np.float32]]
    applicability: NDArray[np.float32]


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


@dataclass
class _BandStatistics:
    count: int = 0
    total: float = 0.0
    squares: float = 0.0
    low: float = np.inf
    high: float = -np.inf

    def add(self, values: NDArray[Any]) -> None:
        if values.size:
            wide = values.astype(np.float64)
            self.count += values.size
            self.total += float(wide.sum())
            self.squares += float((wide * wide).sum())
            self.low = min(self.low, float(values.min()))
            self.high = max(self.high, float(values.max()))

    def tags(self, pixels: int) -> dict[str, str]:
        if not self.count:
            return {}
        mean = self.total / self.count
        spread = max(self.squares / self.count - mean * mean, 0.0) ** 0.5
        return {
            "STATISTICS_MINIMUM": f"{self.low:.17g}",
            "STATISTICS_MAXIMUM": f"{self.high:.17g}",
            "STATISTICS_MEAN": f"{mean:.17g}",
            "STATISTICS_STDDEV": f"{spread:.17g}",
            "STATISTICS_VALID_PERCENT": f"{100 * self.count / pixels:.4g}",
        }


@dataclass(frozen=True)
class _Layer:
    """One output raster: its key, band names and type, and the colours of its classes by code, if it holds classes."""

    key: str
    names: tuple[str, ...]
    dtype: str
    colours: dict[int, str] = field(default_factory=dict)

    def bytes_on(self, grid: OutputGrid) -> int:
        return grid.height * grid.width * len(self.names) * np.dtype(self.dtype).itemsize


class _Raster:
    """One output raster while it is being written, uncompressed; `finish` makes the COG."""

    def __init__(self, layer: _Layer, scratch: Path, grid: OutputGrid) -> None:
        self.layer = layer
        self._grid = grid
        self._scratch = scratch / f"{layer.key}.scratch.tif"
        self._nodata: float = PERCENT_NODATA if layer.dtype == "uint8" else np.nan
        self._statistics = [_BandStatistics() for _ in layer.names]
        self._data = rasterio.open(
            self._scratch,
            "w",
            driver="GTiff",
            width=grid.width,
            height=grid.height,
            count=len(layer.names),
            dtype=layer.dtype,
            crs=grid.crs.to_wkt(),
            transform=grid.transform,
            nodata=self._nodata,
            BIGTIFF="IF_SAFER",
        )
        for index, name in enumerate(layer.names, start=1):
            self._data.set_band_description(index, name)
        if layer.colours:  # before the first pixel: a TIFF fixes then how its values are shown
            self._data.write_colormap(1, {code: _rgba(colour) for code, colour in layer.colours.items()})

    def write(self, row: int, values: NDArray[Any]) -> None:
        """(bands, rows, width) of the raster's type."""
        for statistics, band in zip(self._statistics, values, strict=True):
            valid = ~np.isnan(band) if np.isnan(self._nodata) else band != self._nodata
            statistics.add(band[valid])
        self._data.write(values, window=Window(0, row, self._grid.width, values.shape[1]))

    def finish(self, path: Path, tags: dict[str, str]) -> None:
        pixels = self._grid.width * self._grid.height
        for index, statistics in enumerate(self._statistics, start=1):
            self._data.update_tags(index, **statistics.tags(pixels))
        self._data.update_tags(**tags)
        self._data.close()
        rasterio.shutil.copy(
            self._scratch,
            path,
            driver="COG",
            COMPRESS="DEFLATE",
            PREDICTOR="YES",
            BIGTIFF="IF_SAFER",
            NUM_THREADS="ALL_CPUS",
            OVERVIEW_RESAMPLING="NEAREST" if self.layer.colours else "AVERAGE",
        )
        self._scratch.unlink()

    def close(self) -> None:
        self._data.close()


@dataclass
class _TaskTotals:
    """Running totals of one task, in pixels and km2."""

    pixels: NDArray[np.int64]
    area: NDArray[np.float64]
    percent_area: NDArray[np.float64] = field(default_factory=lambda: np.zeros(101))


class OutputSet:
    """All rasters of one run. Use as a context: leaving it without `publish` removes everything written."""

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
    ) -> None:
        """Reserve the name and open the rasters.

        Raises:
            MisoError: "output.folder" when the folder cannot be written, "output.space" when the disk is too small.
        """
        self._contract, self._encoding, self._grid = contract, encoding, grid
        self._tasks: dict[str, Task] = {task: contract.task(task) for task in tasks}
        self._thresholds = {name_: task.threshold(threshold) for name_, task in self._tasks.items()}
        self._rasters: dict[str, _Raster] = {}
        layers = self._plan(kinds)
        self.folder, self.name, self.scratch = reserve(
            folder, name, [*(layer.key for layer in layers), "record"], overwrite
        )
        try:
            _check_space(self.scratch, grid, layers)
            for layer in layers:
                self._rasters[layer.key] = _Raster(layer, self.scratch, grid)
        except (RasterioError, OSError) as error:
            self.discard()
            raise _written(error, self.folder) from error
        except BaseException:
            self.discard()
            raise
        self._totals = {
            name_: _TaskTotals(np.zeros(len(task.classes), np.int64), np.zeros(len(task.classes)))
            for name_, task in self._tasks.items()
        }
        self._cell_km2 = _cell_areas(grid)
        self.valid_pixels = 0
        self.valid_km2 = 0.0

    def _plan(self, kinds: tuple[str, ...]) -> list[_Layer]:
        values = "uint8" if self._encoding == "percent" else "float32"
        layers = []
        for name, task in self._tasks.items():
            if "probability" in kinds:
                layers.append(_Layer(f"{name}_probability", tuple(c.name for c in task.classes), values))
            if "class" in kinds:
                colours = {c.value: c.colour for c in task.classes}
                layers.append(_Layer(f"{name}_class", (task.title,), "uint8", colours))
        if "confidence" in kinds:
            layers.append(_Layer("confidence", tuple(f"{name} confidence" for name in self._tasks), values))
        if "applicability" in kinds:
            layers.append(_Layer("applicability", ("applicability",), values))
        return layers

    def __enter__(self) -> OutputSet:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.discard()

    def write(self, strip: Strip) -> None:
        """Add rows; each row of the grid is written once, in any order.

        Raises:
            MisoError: "output.space" or "output.write".
        """
        try:
            self._write(strip)
        except (RasterioError, OSError) as error:
            raise _written(error, self.folder) from error

    def _write(self, strip: Strip) -> None:
        rows = strip.applicability.shape[0]
        areas = np.broadcast_to(self._cell_km2[strip.row : strip.row + rows, None], strip.applicability.shape)
        valid = ~np.isnan(strip.applicability)
        self.valid_pixels += int(valid.sum())
        self.valid_km2 += float(areas[valid].sum())
        confidences = []
        for name, task in self._tasks.items():
            probability = strip.probability[name]
            written = self._encode(probability)
            if f"{name}_probability" in self._rasters:
                self._rasters[f"{name}_probability"].write(strip.row, written)
            index = self._classify(task, probability, written)
            totals = self._totals[name]
            totals.pixels += np.bincount(index[valid], minlength=len(task.classes))
            totals.area += np.bincount(index[valid], weights=areas[valid], minlength=len(task.classes))
            if task.binary:
                percent = np.rint(probability[1][valid] * 100).astype(np.int64)
                totals.percent_area += np.bincount(percent, weights=areas[valid], minlength=101)
            if f"{name}_class" in self._rasters:
                codes = np.array([c.value for c in task.classes], np.uint8)[index]
                codes[~valid] = PERCENT_NODATA
                self._rasters[f"{name}_class"].write(strip.row, codes[None])
            if "confidence" in self._rasters:
                confidences.append(confidence(probability))
        if confidences:
            self._rasters["confidence"].write(strip.row, self._encode(np.stack(confidences)))
        if "applicability" in self._rasters:
            self._rasters["applicability"].write(strip.row, self._encode(strip.applicability[None]))

    def _encode(self, values: NDArray[np.float32]) -> NDArray[Any]:
        """As written: percent with nodata 255, or the float itself."""
        if self._encoding == "float":
            return values
        with np.errstate(invalid="ignore"):
            percent = np.rint(values * 100)
        return np.where(np.isnan(percent), PERCENT_NODATA, percent).astype(np.uint8)

    def _classify(self, task: Task, probability: NDArray[np.float32], written: NDArray[Any]) -> NDArray[np.intp]:
        """Index of the class per pixel (0 where nodata). Two classes follow the value as written, so that the class
        map and a threshold on the probability file never disagree; more take the most probable before rounding."""
        if task.binary:
            scale = 100 if self._encoding == "percent" else 1
            present = written[1] >= np.float64(self._thresholds[task.name]) * scale - 1e-9
            return np.where(np.isnan(probability[1]), 0, present).astype(np.intp)
        return np.argmax(np.nan_to_num(probability, nan=-1.0), axis=0)

    def publish(self, record: dict[str, Any], progress: Callable[[float], None]) -> dict[str, Any]:
        """Make the COGs and their companions, move everything to its final name and return the finished record.

        Args:
            record: the run's record without outputs and statistics, which are added.
            progress: called with 0..1.
        """
        try:
            return self._publish(record, progress)
        except (RasterioError, OSError) as error:
            raise _written(error, self.folder) from error

    def _publish(self, record: dict[str, Any], progress: Callable[[float], None]) -> dict[str, Any]:
        record = {**record, "name": self.name, "folder": str(self.folder), "tasks": self._task_statistics()}
        record["valid_pixels"] = self.valid_pixels
        record["valid_km2"] = round(self.valid_km2, 6)
        files: list[Path] = []
        outputs: dict[str, str] = {}
        common = {"MISO_MODEL": self._contract.name, "MISO_CAVEAT": self._contract.caveat}
        for done, (key, raster) in enumerate(self._rasters.items()):
            progress(done / len(self._rasters))
            path = self.scratch / output_file(self.name, key)
            task = self._tasks.get(key.rpartition("_")[0])
            raster.finish(path, {**common, "TITLE": self._title(key)})
            files.append(path)
            files += self._companions(path, key, task, record)
            outputs[key] = path.name
        outputs["record"] = output_file(self.name, "record")
        record["outputs"] = outputs
        path = self.scratch / outputs["record"]
        path.write_text(json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False) + "\n", encoding="utf-8")
        files.append(path)  # last: where the record stands, the run is whole
        for file in files:
            _sync(file)
            os.replace(file, self.folder / file.name)
        self.discard()
        return {**record, "outputs": {key: str(self.folder / value) for key, value in outputs.items()}}

    def _title(self, key: str) -> str:
        task = self._tasks.get(key.rpartition("_")[0])
        if task and key.endswith("_probability"):
            return f"{task.title}: probability"
        if task and key.endswith("_class"):
            return task.title
        return {"confidence": "Confidence", "applicability": "Applicability (inputs inside the training range)"}[key]

    def _companions(self, path: Path, key: str, task: Task | None, record: dict[str, Any]) -> list[Path]:
        """The .qml, .qmd and category names beside one raster."""
        style, metadata = path.with_suffix(".qml"), path.with_suffix(".qmd")
        files = [style, metadata]
        maximum = 100.0 if self._encoding == "percent" else 1.0
        if task and key.endswith("_class"):
            styles.write_paletted(style, [styles.LegendEntry(c.value, c.name, c.colour) for c in task.classes])
            categories = path.with_name(path.name + ".aux.xml")
            styles.write_categories(categories, {c.value: c.name for c in task.classes})
            files.append(categories)
        elif task:
            # A task of many classes opens on the class that covers most.
            band = 2 if task.binary else int(np.argmax(self._totals[task.name].area)) + 1
            styles.write_ramp(style, band, styles.percent_entries(styles.BLUES, maximum))
        else:
            colours = styles.GREENS if key == "confidence" else styles.RED_BLUE
            styles.write_ramp(style, 1, styles.percent_entries(colours, maximum))
        styles.write_metadata(
            metadata,
            identifier=f"{self.name}_{key}",
            title=f"{self.name}: {self._title(key)}",
            abstract=self._abstract(key, task, record),
            crs=self._grid.crs,
            created=record["created"],
        )
        return files

    def _abstract(self, key: str, task: Task | None, record: dict[str, Any]) -> str:
        lines = [self._contract.caveat]
        if task:
            statistics = record["tasks"][task.name]
            if task.binary:
                lines.append(f"Called present from a probability of {100 * statistics['threshold']:g} %.")
            lines += [f"{row['name']}: {row['km2']:.4f} km2 ({row['share']:.1%})" for row in statistics["classes"]]
        if key.endswith("_probability"):
            unit = "percent, nodata 255" if self._encoding == "percent" else "0 to 1, nodata NaN"
            lines.append(f"Probability ({unit}), one band per class.")
        elif key == "confidence":
            lines.append("Confidence: 1 - entropy of the class probabilities / its maximum; one band per task.")
        elif key == "applicability":
            lines.append(
                "Share of the model's inputs that lie inside the range seen in training; missing inputs count "
                "as outside."
            )
        lines += record["warnings"]
        model, versions = record["model"], record["versions"]
        lines.append(f"Model {model['name']} {model['version']} (sha256 {model['sha256'][:12]}).")
        lines.append("Software: " + ", ".join(f"{name} {number}" for name, number in versions.items()) + ".")
        lines.append(f"Request: {json.dumps(record['request'], ensure_ascii=False)}")
        return "\n".join(lines)

    def _task_statistics(self) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, task in self._tasks.items():
            totals = self._totals[name]
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
        for raster in self._rasters.values():
            raster.close()
        shutil.rmtree(self.scratch, ignore_errors=True)


def confidence(probability: NDArray[np.float32]) -> NDArray[np.float32]:
    """1 - entropy / log(classes) along the first axis: 0 where all classes are equally likely, 1 where one is
    certain."""
    logs = np.log(np.maximum(probability, np.float32(1e-12)))
    entropy = -(probability * logs).sum(axis=0)
    result: NDArray[np.float32] = 1 - entropy / np.float32(np.log(probability.shape[0]))
    return np.clip(result, 0, 1)


def reserve(folder: str, name: str, keys: Iterable[str], overwrite: bool) -> tuple[Path, str, Path]:
    """Take a free run name in a folder by making its hidden working folder.

    Returns:
        The folder, the name ("R", or "R_2" ... when "R" has results and may not be replaced) and the working folder.

    Raises:
        MisoError: "output.folder" when the folder cannot be made or written.
    """
    base = Path(folder).expanduser()
    try:
        base.mkdir(parents=True, exist_ok=True)
        keys = list(keys)
        number = 1
        while True:
            tried = name if number == 1 else f"{name}_{number}"
            number += 1
            if not overwrite and any((base / output_file(tried, key)).exists() for key in keys):
                continue
            scratch = base / scratch_folder(tried)
            try:
                scratch.mkdir()
            except FileExistsError:
                if _is_abandoned(scratch):
                    shutil.rmtree(scratch)
                    scratch.mkdir()
                else:
                    continue
            (scratch / SCRATCH_OWNER).write_text(str(os.getpid()), encoding="ascii")
            return base, tried, scratch
    except OSError as error:
        raise MisoError(
            "output.folder",
            f"The output folder {base} cannot be written: {error.strerror or error}.",
            "Choose a folder you may write to.",
        ) from error


def _is_abandoned(scratch: Path) -> bool:
    """Whether the process that made a working folder is gone (it was killed before it could clean up)."""
    try:
        pid = int((scratch / SCRATCH_OWNER).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return False
    if pid == os.getpid():
        return True
    if os.name == "nt":
        return False  # os.kill(pid, 0) would end the process there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def _check_space(scratch: Path, grid: OutputGrid, layers: list[_Layer]) -> None:
    """The uncompressed rasters and one compressed copy of the largest must fit."""
    sizes = [layer.bytes_on(grid) for layer in layers]
    needed = sum(sizes) + max(sizes)
    free = shutil.disk_usage(scratch).free
    if needed > free:
        raise MisoError(
            "output.space",
            f"The map needs up to {needed / 1e9:.1f} GB in {scratch.parent}, where {free / 1e9:.1f} GB are free.",
            "Free some space, choose another folder, or map a smaller extent.",
        )


def _written(error: RasterioError | OSError, folder: Path) -> MisoError:
    """A failure while writing, as an error a user can act on."""
    full = getattr(error, "errno", None) == errno.ENOSPC
    if not full:
        try:
            full = shutil.disk_usage(folder).free < 1_000_000
        except OSError:
            full = False
    if full:
        return MisoError("output.space", f"The disk that holds {folder} is full.", "Free some space and run again.")
    return MisoError(
        "output.write", f"Writing to {folder} failed: {error}.", "Check that the folder is still there and writable."
    )


def _sync(path: Path) -> None:
    """Force a file to disk, so that a power cut after the rename cannot leave it empty."""
    with open(path, "rb+") as handle:
        os.fsync(handle.fileno())


def _rgba(colour: str) -> tuple[int, int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16), 255


def _cell_areas(grid: OutputGrid) -> NDArray[np.float64]:
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

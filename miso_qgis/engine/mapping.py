"""From a request to a map: plan the windows on the lattice, read, predict, write.

Windows hang on the lattice, never on the extent, and every window that touches a pixel is run whole, so the value at a
pixel does not depend on what was drawn. Two ways lead to a raster: straight from the windows when the output is in
EPSG:3338, and through a float raster in EPSG:3338 that is then resampled when another CRS was asked for.
"""

from __future__ import annotations

import dataclasses
import math
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import rasterio
import rasterio.features
import rasterio.transform
import rasterio.warp
import rasterio.windows
import shapely
import shapely.geometry
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.enums import Resampling
from shapely.errors import ShapelyError

from miso_qgis.engine import runtime, sources, terrain
from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS, Contract
from miso_qgis.engine.lattice import Box, Grid, extent_bounds, is_model_crs, parse_crs, tile_box, transformer, windows
from miso_qgis.engine.outputs import OutputGrid, OutputSet, Strip
from miso_qgis.protocol import MODEL_CRS, Cancelled, MapRequest, Mask, MisoError
from miso_qgis.version import version

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]

#: A band with more than this share of the map outside its training range is warned about.
OUTSIDE_WARNING = 0.05
#: Rows resampled at once to another CRS.
WARP_ROWS = 512
#: Seconds between two looks whether the user has cancelled, while the model runs.
CANCEL_POLL = 0.05
#: Share of the progress bar that mapping takes; the rest is writing the final files.
MAPPING_SHARE = 0.9

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)
_ASPECT = COVARIATE_BANDS.index("aspct_4")
_ELEVATION = COVARIATE_BANDS.index("elevation")


@dataclass(frozen=True)
class Plan:
    """Where a run computes: the model grid, its output box, the mask in EPSG:3338, and the final grid when it
    differs."""

    grid: Grid
    box: Box
    mask: shapely.Geometry | None
    final: OutputGrid | None


def run(
    request: MapRequest, models: runtime.ModelCache, progress: Progress, is_cancelled: IsCancelled
) -> dict[str, Any]:
    """Make one map.

    Returns:
        The run's record (docs/record.md), with absolute paths in its "outputs".

    Raises:
        MisoError: what is wrong with the request, the data, the model or the disk; nothing is left behind.
        Cancelled: `is_cancelled` answered True.
    """
    started = time.perf_counter()
    progress(0.0, "Loading the model")
    model = models.get(request.model, request.device, request.threads)
    contract = model.contract
    tasks = request.tasks or tuple(task.name for task in contract.tasks)
    for task in tasks:
        contract.task(task)
    with sources.Sources(request, contract) as opened:
        plan = make_plan(request, opened)
        field = _Field(model, opened, tasks, is_cancelled)
        grid = _output_grid(plan.grid, plan.box)
        with OutputSet(
            folder=request.folder,
            name=request.name,
            overwrite=request.overwrite,
            contract=contract,
            tasks=tasks,
            kinds=request.outputs,
            encoding=request.encoding,
            threshold=request.threshold,
            grid=plan.final or grid,
        ) as outputs:
            loaded = time.perf_counter()
            if plan.final is None:
                for strip in field.strips(plan, progress):
                    outputs.write(strip)
            else:
                for strip in _resampled(field, plan, grid, tasks, outputs.scratch, progress):
                    outputs.write(strip)
            field.check_sources_had_data()
            mapped = time.perf_counter()
            record = _record(request, model, opened, field, plan.final or grid, tasks)
            record["timings"] = {
                "load_s": round(loaded - started, 3),
                "read_s": round(field.read_seconds, 3),
                "model_s": round(field.model_seconds, 3),
                "map_s": round(mapped - loaded, 3),
                "windows": field.windows_run,
                "pixels": grid.width * grid.height,
                "pixels_per_second": round(grid.width * grid.height / max(mapped - loaded, 1e-9)),
            }
            _stop(is_cancelled)

            def publishing(share: float) -> None:
                _stop(is_cancelled)
                progress(MAPPING_SHARE + (1 - MAPPING_SHARE) * share, "Writing the maps")

            finished = outputs.publish(record, publishing)
    progress(1.0, "Done")
    return finished


def _stop(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled()


def make_plan(request: MapRequest, opened: sources.Sources) -> Plan:
    """Decide the output box (and the final grid, for another CRS) of a request.

    Raises:
        MisoError: "extent.*", "mask.*", "crs.unknown".
    """
    grid = Grid(request.pixel_size)
    mask = _mask_geometry(request.mask) if request.mask else None
    bounds, what = _asked_bounds(request, opened, mask)
    for role, source in opened.by_role.items():
        covered = source.bounds_in(_MODEL_CRS)
        if not _overlap(bounds, covered):
            raise MisoError(
                "extent.outside",
                f"{what} ({_show(bounds)}, EPSG:3338) lies outside the {role} {source.path} ({_show(covered)}).",
                f"Draw the extent where the data are, or leave the {role} out.",
            )
    if mask is not None and not _overlap(bounds, mask.bounds):
        raise MisoError(
            "mask.outside",
            f"The mask ({_show(mask.bounds)}, EPSG:3338) lies outside {what[0].lower() + what[1:]} ({_show(bounds)}).",
            "Draw the extent over the mask.",
        )
    crs = parse_crs(request.crs, "the output")
    if is_model_crs(crs):
        return Plan(grid, grid.box(*bounds), mask, None)
    final = _grid_in(crs, request, bounds)
    # One pixel more on each side, so that the resampling at the rim has its neighbours.
    west, south, east, north = rasterio.warp.transform_bounds(
        final.crs.to_wkt(), MODEL_CRS, *final.bounds, densify_pts=64
    )
    return Plan(grid, grid.box(west, south, east, north).grown(1), mask, final)


def _asked_bounds(
    request: MapRequest, opened: sources.Sources, mask: shapely.Geometry | None
) -> tuple[tuple[float, float, float, float], str]:
    if request.tile:
        box = tile_box(request.tile)
        return Grid().bounds(box), f"The tile {request.tile}"
    if request.extent is not None:
        return extent_bounds(request.extent), "The extent"
    source = next(iter(opened.by_role.values()))
    bounds = source.bounds_in(_MODEL_CRS)
    if mask is not None and _overlap(bounds, mask.bounds):
        # A mask without an extent: nothing beyond the polygons needs a raster.
        west, south, east, north = mask.bounds
        bounds = max(bounds[0], west), max(bounds[1], south), min(bounds[2], east), min(bounds[3], north)
    return bounds, f"The extent of {source.path}"


def _overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _show(bounds: tuple[float, ...]) -> str:
    return ", ".join(f"{v:.0f}" for v in bounds)


def _mask_geometry(mask: Mask) -> shapely.Geometry:
    """The mask's polygons as one geometry in EPSG:3338."""
    crs = parse_crs(mask.crs, "the mask")
    try:
        shape = shapely.union_all(
            [shapely.make_valid(shapely.force_2d(shapely.geometry.shape(g))) for g in mask.polygons]
        )
    except (ShapelyError, ValueError, TypeError, KeyError, IndexError) as error:
        raise MisoError(
            "mask.invalid",
            f"The mask {mask.title!r} cannot be read: {error}.",
            "Repair its geometries (Fix geometries).",
        ) from error
    if shape.is_empty or shape.area == 0:
        raise MisoError("mask.empty", f"The mask {mask.title!r} covers no area.", "Choose a layer with polygons in it.")
    if not is_model_crs(crs):
        shape = _in_crs(shape, crs, _MODEL_CRS)
    if not np.all(np.isfinite(shapely.get_coordinates(shape))):
        raise MisoError(
            "mask.invalid",
            f"The mask {mask.title!r} has no place in Alaska Albers.",
            "Check that its coordinates and its CRS belong together.",
        )
    return shape


def _in_crs(shape: shapely.Geometry, source: CRS, target: CRS) -> shapely.Geometry:
    """A geometry in another CRS, edges densified so that a straight line bends as it should."""
    west, south, east, north = shape.bounds
    change = transformer(source, target)
    dense = shapely.segmentize(shape, max(east - west, north - south) / 256)
    return shapely.transform(dense, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1])))


def _inside(shape: shapely.Geometry, size: tuple[int, int], transform: Affine) -> NDArray[np.bool_]:
    """Pixels whose centre lies in a geometry, (height, width)."""
    burnt = rasterio.features.rasterize([shape], size, transform=transform, fill=0, default_value=1, dtype="uint8")
    return np.asarray(burnt, bool)


def _output_grid(grid: Grid, box: Box) -> OutputGrid:
    return OutputGrid(_MODEL_CRS, grid.transform(box), box.height, box.width)


def _grid_in(crs: CRS, request: MapRequest, bounds: tuple[float, float, float, float]) -> OutputGrid:
    """A north-up grid in another CRS over the asked bounds, edges on multiples of its pixel size."""
    xmin, ymin, xmax, ymax = rasterio.warp.transform_bounds(MODEL_CRS, crs.to_wkt(), *bounds, densify_pts=64)
    if xmin > xmax:
        raise MisoError(
            "extent.antimeridian",
            f"In {crs.name} the extent crosses the antimeridian ({xmin:.4f} to {xmax:.4f}).",
            "Write the map in EPSG:3338, which does not break there, or map each side by itself.",
        )
    unit = crs.axis_info[0].unit_conversion_factor
    if crs.is_geographic:
        size = math.degrees(request.pixel_size / 6_371_000.0)
    else:
        size = request.pixel_size / unit
    grid = rasterio.transform.from_origin(math.floor(xmin / size) * size, math.ceil(ymax / size) * size, size, size)
    width = math.ceil(xmax / size) - math.floor(xmin / size)
    height = math.ceil(ymax / size) - math.floor(ymin / size)
    return OutputGrid(crs, grid, height, width)


class _Field:
    """The model's field over opened sources: strips of it on demand, and counts of what went in."""

    def __init__(
        self, model: runtime.Model, opened: sources.Sources, tasks: tuple[str, ...], is_cancelled: IsCancelled
    ) -> None:
        self._model, self._opened, self._tasks, self._is_cancelled = model, opened, tasks, is_cancelled
        self.contract: Contract = model.contract
        self.read_seconds = 0.0
        self.model_seconds = 0.0
        self.windows_run = 0
        self.pixels = 0
        bands = self.contract.bands
        self._low = np.array([b.low for b in bands], np.float32)[:, None, None]
        self._high = np.array([b.high for b in bands], np.float32)[:, None, None]
        self.outside = np.zeros(len(bands), np.int64)
        self.missing = np.zeros(len(bands), np.int64)
        self._had_data = dict.fromkeys(opened.by_role, False)
        self._interrupt = onnxruntime.RunOptions()

    # --- reading ---

    def _read(self, box: Box, inner: Box) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Satellite and covariate bands over a lattice box; `inner` is the part that is mapped.

        Looks for a cancel between the sources and inside the terrain: a wide strip takes seconds.
        """
        start = time.perf_counter()
        # Without imagery one NaN stands for the whole array: it is only read.
        satellite: NDArray[np.float32] = np.broadcast_to(np.float32(np.nan), (len(SATELLITE_BANDS), *box.shape))
        covariates = np.full((len(COVARIATE_BANDS), *box.shape), np.nan, np.float32)
        mapped = inner.slices_in(box)
        imagery = self._opened.get("imagery")
        _stop(self._is_cancelled)
        if imagery is not None:
            satellite = imagery.read(sources.lattice_target(box))
            self._saw("imagery", satellite, mapped)
        elevation = self._opened.get("elevation")
        if elevation is not None:
            wide = box.grown(terrain.REACH)
            height = elevation.read(sources.lattice_target(wide))[0]
            _stop(self._is_cancelled)
            covariates[: len(TERRAIN_BANDS)] = terrain.derive(
                height, wide.row0, wide.col0, lambda: _stop(self._is_cancelled)
            )
            self._saw("elevation", covariates[_ELEVATION], mapped)
        climate = self._opened.get("climate")
        _stop(self._is_cancelled)
        if climate is not None:
            covariates[len(TERRAIN_BANDS) :] = climate.read(sources.lattice_target(box))
            self._saw("climate", covariates[len(TERRAIN_BANDS) :], mapped)
        for role, source in self._opened.by_role.items():
            if role.startswith("covariate "):
                name = role.removeprefix("covariate ")
                values = source.read(sources.lattice_target(box))[0]
                covariates[COVARIATE_BANDS.index(name)] = values
                self._saw(role, values, mapped)
        self.read_seconds += time.perf_counter() - start
        return satellite, covariates

    def _saw(self, role: str, values: NDArray[np.float32], mapped: tuple[slice, slice]) -> None:
        if not self._had_data[role]:
            self._had_data[role] = bool(np.isfinite(values[(..., *mapped)]).any())

    def check_sources_had_data(self) -> None:
        """Raises MisoError "source.all_nodata" when a source gave no value inside the mapped area."""
        for role, seen in self._had_data.items():
            if not seen:
                raise MisoError(
                    "source.all_nodata",
                    f"The {role} {self._opened.by_role[role].path} has no valid pixel inside the extent: it is all "
                    "nodata.",
                    f"Check the nodata value of the file, draw another extent, or leave the {role} out.",
                )

    # --- predicting ---

    def strips(self, plan: Plan, progress: Progress) -> Iterator[Strip]:
        """The field over plan.box, one strip per row of windows, reading one row of windows ahead."""
        window = self.contract.window
        rows = list(windows(plan.grid.lattice_box(plan.box), window.core))
        total = sum(len(row) for row in rows)
        done = 0
        with self._watched(), ThreadPoolExecutor(1, thread_name_prefix="miso-read") as reader:
            ahead = reader.submit(self._read_row, rows[0], plan)
            for number, cores in enumerate(rows):
                satellite, covariates = ahead.result()
                if number + 1 < len(rows):
                    ahead = reader.submit(self._read_row, rows[number + 1], plan)
                for strip_done in self._map_row(cores, satellite, covariates, plan):
                    if isinstance(strip_done, Strip):
                        yield strip_done
                        continue
                    done += 1
                    progress(MAPPING_SHARE * done / total, f"Mapping: window {done} of {total}")

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """While inside, a cancel ends the model's call under way: a large window may take longer than a user waits."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(CANCEL_POLL):
                if self._is_cancelled():
                    self._interrupt.terminate = True
                    return

        watcher = threading.Thread(target=watch, name="miso-cancel", daemon=True)
        watcher.start()
        try:
            yield
        except MisoError:
            _stop(self._is_cancelled)  # an interrupted call fails: that is the cancel, no error of the model
            raise
        finally:
            over.set()
            watcher.join()

    def _read_row(self, cores: list[Box], plan: Plan) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        halo = self.contract.window.halo
        whole = Box(cores[0].row0, cores[0].col0, cores[-1].row1, cores[-1].col1)
        return self._read(whole.grown(halo), whole.intersection(plan.grid.lattice_box(plan.box)))

    def _map_row(
        self, cores: list[Box], satellite: NDArray[np.float32], covariates: NDArray[np.float32], plan: Plan
    ) -> Iterator[Strip | None]:
        """Runs the windows of one row, yielding None after each, and the finished strip at the end."""
        halo = self.contract.window.halo
        outer = Box(cores[0].row0, cores[0].col0, cores[-1].row1, cores[-1].col1).grown(halo)
        first = plan.grid.box_within(cores[0]).intersection(plan.box)
        strip = Box(first.row0, plan.box.col0, first.row1, plan.box.col1)
        if strip.height <= 0:  # coarse pixels: this row of windows holds no pixel centre of the box
            yield from (None for _ in cores)
            return
        sampled_rows = np.floor(plan.grid.lattice_positions(strip.row0, strip.row1, outer.row0)).astype(np.intp)
        sampled_cols = np.floor(plan.grid.lattice_positions(strip.col0, strip.col1, outer.col0)).astype(np.intp)
        at = np.ix_(sampled_rows, sampled_cols)
        valid = self._valid(satellite, covariates)[at]
        if plan.mask is not None:
            valid &= _inside(plan.mask, strip.shape, plan.grid.transform(strip))
        applicability = self._applicability(satellite, covariates, at, valid)
        probability = {
            task: np.full((len(self.contract.task(task).classes), *strip.shape), np.nan, np.float32)
            for task in self._tasks
        }
        for core in cores:
            _stop(self._is_cancelled)
            target = plan.grid.box_within(core).intersection(strip)
            inside = target.slices_in(strip)
            if not target.empty and valid[inside].any():
                window = core.grown(halo)
                view = (slice(None), *window.slices_in(outer))
                start = time.perf_counter()
                found = self._model.run(
                    runtime.Window(
                        np.ascontiguousarray(satellite[view]),
                        np.ascontiguousarray(covariates[view]),
                        plan.grid.lattice_positions(target.row0, target.row1, window.row0).astype(np.float32),
                        plan.grid.lattice_positions(target.col0, target.col1, window.col0).astype(np.float32),
                    ),
                    self._tasks,
                    self._interrupt,
                )
                self.model_seconds += time.perf_counter() - start
                self.windows_run += 1
                for task, values in found.items():
                    probability[task][(slice(None), *inside)] = np.where(valid[inside], values, np.nan)
            yield None
        yield Strip(strip.row0 - plan.box.row0, probability, applicability)

    def _valid(self, satellite: NDArray[np.float32], covariates: NDArray[np.float32]) -> NDArray[np.bool_]:
        """Pixels with something to predict from at 10 m: imagery or terrain; climate only where nothing else was
        given."""
        fine = [satellite, covariates[: len(TERRAIN_BANDS)]]
        given = set(self._opened.by_role)
        climate_only = given <= {"climate", *(f"covariate {n}" for n in COVARIATE_BANDS[len(TERRAIN_BANDS) :])}
        if climate_only:
            fine = [covariates]
        valid = np.zeros(satellite.shape[1:], bool)
        for values in fine:
            for band in values:
                valid |= np.isfinite(band)
        return valid

    def _applicability(
        self,
        satellite: NDArray[np.float32],
        covariates: NDArray[np.float32],
        at: tuple[NDArray[np.intp], ...],
        valid: NDArray[np.bool_],
    ) -> NDArray[np.float32]:
        """Share of the inputs inside the training range at each output pixel, missing counted as outside; NaN where
        nodata."""
        inside = np.zeros(valid.shape, np.float32)
        count = int(valid.sum())
        self.pixels += count
        flat_is_known = np.isfinite(covariates[_ELEVATION][at])
        bands = [*satellite, *covariates]
        for index, band in enumerate(bands):
            values = band[at]
            known = np.isfinite(values)
            with np.errstate(invalid="ignore"):
                good = (values >= self._low[index, 0, 0]) & (values <= self._high[index, 0, 0])
            if index == len(SATELLITE_BANDS) + _ASPECT:
                # Every direction was seen in training, and a plain has none.
                known = known | flat_is_known
                good = known
            inside += good
            self.missing[index] += int((~known & valid).sum())
            self.outside[index] += int((known & ~good & valid).sum())
        inside /= len(bands)
        inside[~valid] = np.nan
        return inside


def _resampled(
    field: _Field, plan: Plan, grid: OutputGrid, tasks: tuple[str, ...], scratch: Path, progress: Progress
) -> Iterator[Strip]:
    """The field in another CRS: mapped in EPSG:3338 as float, then interpolated linearly to the final grid."""
    assert plan.final is not None
    final = plan.final
    # Cut on the final grid, by its own pixels' centres; before that only what is far outside is left out.
    mask = None if plan.mask is None else _in_crs(plan.mask, _MODEL_CRS, final.crs)
    near = None if plan.mask is None else plan.mask.buffer(8 * plan.grid.size)
    plan = dataclasses.replace(plan, mask=near)
    counts = {task: len(field.contract.task(task).classes) for task in tasks}
    path = scratch / "field.scratch.tif"
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        width=grid.width,
        height=grid.height,
        count=sum(counts.values()) + 1,
        dtype="float32",
        crs=grid.crs.to_wkt(),
        transform=grid.transform,
        nodata=np.nan,
        BIGTIFF="IF_SAFER",
    ) as data:
        for strip in field.strips(plan, lambda share, text: progress(share * 0.9, text)):
            stack = np.concatenate([*(strip.probability[task] for task in tasks), strip.applicability[None]])
            data.write(stack, window=rasterio.windows.Window(0, strip.row, grid.width, stack.shape[1]))
    with rasterio.open(path) as data:
        for row in range(0, final.height, WARP_ROWS):
            rows = min(WARP_ROWS, final.height - row)
            values = np.full((data.count, rows, final.width), np.nan, np.float32)
            rasterio.warp.reproject(
                rasterio.band(data, list(range(1, data.count + 1))),
                values,
                src_nodata=np.nan,
                dst_nodata=np.nan,
                dst_crs=final.crs.to_wkt(),
                dst_transform=final.transform @ Affine.translation(0, row),
                resampling=Resampling.bilinear,
                tolerance=0.0,
                XSCALE="1",
                YSCALE="1",
            )
            if mask is not None:
                moved = final.transform @ Affine.translation(0, row)
                values[:, ~_inside(mask, (rows, final.width), moved)] = np.nan
            probability, start = {}, 0
            for task, count in counts.items():
                probability[task] = values[start : start + count]
                start += count
            yield Strip(row, probability, values[-1])
    path.unlink()


def _record(
    request: MapRequest,
    model: runtime.Model,
    opened: sources.Sources,
    field: _Field,
    grid: OutputGrid,
    tasks: tuple[str, ...],
) -> dict[str, Any]:
    contract = model.contract
    names = [band.name for band in contract.bands]
    share = 1.0 / max(field.pixels, 1)
    outside = {name: round(float(n) * share, 6) for name, n in zip(names, field.outside, strict=True)}
    missing = {name: round(float(n) * share, 6) for name, n in zip(names, field.missing, strict=True)}
    absent = [role for role in ("imagery", "elevation", "climate") if getattr(request, role) is None]
    warnings = [
        f"{100 * value:.0f} % of the area lies outside the training range of {name}."
        for name, value in outside.items()
        if value > OUTSIDE_WARNING
    ]
    if absent:
        warnings.insert(0, f"No {' and no '.join(absent)} was given: the model worked without.")
    derived = [n for n in TERRAIN_BANDS if f"covariate {n}" not in opened.by_role]
    if opened.get("elevation") is not None and derived and contract.terrain != terrain.VERSION:
        warnings.append(
            f"The model was trained on terrain of another definition ({contract.terrain}) than is derived here "
            f"({terrain.VERSION})."
        )
    return {
        "miso": version(),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "request": request.to_dict(),
        "model": {
            "name": contract.name,
            "title": contract.title,
            "version": contract.version,
            "caveat": contract.caveat,
            "sha256": model.sha256,
            "path": str(model.path),
        },
        "device": model.device,
        "versions": versions(),
        "crs": ":".join(grid.crs.to_authority() or ()) or grid.crs.to_wkt(),
        "pixel_size": request.pixel_size,
        "extent": list(grid.bounds),
        "width": grid.width,
        "height": grid.height,
        "inputs": {role: source.describe() for role, source in opened.by_role.items()},
        "missing": absent,
        "applicability": {"outside": outside, "missing": missing},
        "warnings": warnings,
    }


def versions() -> dict[str, str]:
    """Versions of what computes a map, for records and reports."""
    return {
        "miso": version(),
        "python": ".".join(map(str, sys.version_info[:3])),
        "onnxruntime": onnxruntime.__version__,
        "numpy": np.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
    }

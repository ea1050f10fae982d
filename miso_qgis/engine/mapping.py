"""From a request to a map: open, plan, compute, write, publish.

Reading, computing and writing overlap: while the model works on one part of the area, a thread reads the next one and
another encodes and writes the one before. Two ways lead to a raster: straight from the field when the output is in
EPSG:3338, and through a float raster in EPSG:3338 that is then resampled when another CRS was asked for.
"""
# flake8: noqa: E203

from __future__ import annotations

import dataclasses
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime, timezone
from typing import Any

import numpy as np
import onnxruntime
import rasterio
from affine import Affine
from pyproj import CRS

from miso_qgis.engine import runtime, sources, terrain
from miso_qgis.engine.choice import Choice, ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS, Contract
from miso_qgis.engine.field import Field, IsCancelled, Progress
from miso_qgis.engine.outputs.maps import OutputGrid, OutputSet, Strip, finish_moving, is_moving
from miso_qgis.engine.outputs.scratch import check_space, take_over, write_error
from miso_qgis.engine.outputs.statistics import InputTally
from miso_qgis.engine.outputs.store import Shape, Store
from miso_qgis.engine.plan import Plan, absent, crs_text, in_crs, inside, make_plan, notes, output_grid, window_of
from miso_qgis.language import say, speak
from miso_qgis.protocol import MODEL_CRS, Cancelled, MapRequest, MisoError
from miso_qgis.version import version

#: A band with more than this share of the map outside its training range is warned about.
OUTSIDE_WARNING = 0.05
#: Rows resampled at once to another CRS.
WARP_ROWS = 512
#: Share of the progress bar that mapping takes; the rest is writing the final files.
MAPPING_SHARE = 0.9
#: Fields of a request that do not change the map: a stopped run may be continued with others.
FREE_FIELDS = ("folder", "overwrite", "resume", "threads", "batch")
#: Failures after which what is mapped so far stays, to be continued.
KEPT_AFTER = ("source.read", "model.run", "device.memory")

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)


def run(request: MapRequest, models: ModelCache, progress: Progress, is_cancelled: IsCancelled) -> dict[str, Any]:
    """Make one map.

    Returns:
        The run's record (docs/record.md), with absolute paths in its "outputs".

    Raises:
        MisoError: what is wrong with the request, the data, the model or the disk; nothing that looks like a result is
            left behind.
        Cancelled: `is_cancelled` answered True.
    """
    started = time.perf_counter()
    progress(0.0, say("Loading the model"))
    choice = models.choose(request)
    model = choice.model
    contract = model.contract
    window = window_of(contract, request)
    tasks = request.tasks or tuple(task.name for task in contract.tasks)
    for task in tasks:
        contract.task(task)
    with sources.Sources(request, contract) as opened:
        plan = make_plan(request, opened)
        grid = output_grid(plan.grid, plan.box)
        identity = _identity(request, model, opened, plan, grid)
        taken_over = take_over(request.folder, request.name, identity) if request.resume else None
        if taken_over is not None and is_moving(taken_over.scratch):
            return finish_moving(taken_over.folder, taken_over.scratch)
        computed = plan
        if plan.final is not None and plan.mask is not None:
            # Cut later, on the final grid; before that only what is far outside is left out.
            computed = dataclasses.replace(plan, mask=plan.mask.buffer(8 * plan.grid.size))
        field = Field(
            model,
            opened,
            computed,
            window,
            tasks,
            is_cancelled,
            request.batch,
            request.memory,
            lambda: models.get(str(model.path), "cpu", request.threads),
        )
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
            identity=identity if plan.final is None else None,
            taken_over=taken_over,
        ) as outputs:
            loaded = time.perf_counter()
            writer = _Writer(outputs.write)
            try:
                if plan.final is None:
                    if outputs.store is None:
                        raise RuntimeError("there is no store of parts to write to")
                    resumed = len(outputs.store.done)
                    for strip in field.strips(set(outputs.store.done), _scaled(progress, 0.0, MAPPING_SHARE)):
                        writer.write(strip)
                    writer.finish()
                    inputs = _sum_inputs(outputs.store, contract)
                else:

                    def mapping(share: float, text: str) -> None:
                        _stop(is_cancelled)
                        progress(MAPPING_SHARE * share, text)

                    inputs, resumed = _through_albers(field, plan, grid, tasks, outputs, identity, writer, mapping)
            except BaseException as problem:
                writer.abandon()
                if isinstance(problem, MisoError) and problem.code in KEPT_AFTER and (writer.written or taken_over):
                    outputs.keep()
                    hint = say(
                        "What is mapped so far is kept: run the same with --resume (Continue a stopped run in QGIS)."
                    )
                    raise MisoError(problem.code, problem.message, f"{problem.hint} {hint}") from problem
                raise
            _check_sources_had_data(opened, contract, inputs)
            field.forget()
            mapped = time.perf_counter()
            record = _record(request, choice, opened, inputs, plan.final or grid, tasks)
            record["warnings"] = [*choice.refused, *field.remarks, *record["warnings"]]
            record["timings"] = {
                "load_s": round(loaded - started, 3),
                "read_s": round(field.read_seconds, 3),
                "model_s": round(field.model_seconds, 3),
                "write_s": round(writer.seconds, 3),
                "map_s": round(mapped - loaded, 3),
                "windows": field.windows_run,
                "window": window.size,
                "parts": len(field.parts),
                "parts_resumed": resumed,
                "pixels": grid.width * grid.height,
                "pixels_per_second": round(grid.width * grid.height / max(mapped - loaded, 1e-9)),
            }
            _stop(is_cancelled)

            def publishing(share: float) -> None:
                _stop(is_cancelled)
                progress(MAPPING_SHARE + (1 - MAPPING_SHARE) * share, say("Writing the maps"))

            result = outputs.publish(record, publishing)
    progress(1.0, say("Done"))
    return result


def _stop(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled()


def _scaled(progress: Progress, start: float, end: float) -> Progress:
    """Progress of a stage as a share of the whole."""
    return lambda share, text: progress(start + (end - start) * share, text)


class _Writer:
    """Writes one strip behind the computation, in a thread of its own; at most one waits."""

    def __init__(self, write: Callable[[Strip], None]) -> None:
        self.seconds = 0.0
        self.written = 0
        self._write_strip = write
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="miso-write")
        self._pending: Future[None] | None = None

    def write(self, strip: Strip) -> None:
        """Hand over a strip. Raises what writing the one before raised."""
        self._wait()
        self._pending = self._thread.submit(self._write, strip)

    def _write(self, strip: Strip) -> None:
        start = time.perf_counter()
        self._write_strip(strip)
        self.written += 1
        self.seconds += time.perf_counter() - start

    def _wait(self) -> None:
        pending, self._pending = self._pending, None
        if pending is not None:
            pending.result()

    def finish(self) -> None:
        """Wait for the last strip."""
        try:
            self._wait()
        finally:
            self._thread.shutdown()

    def abandon(self) -> None:
        """End after the strip under way, whatever became of it."""
        self._thread.shutdown(wait=True)


def _identity(
    request: MapRequest, model: runtime.Model, opened: sources.Sources, plan: Plan, grid: OutputGrid
) -> dict[str, Any]:
    """What must be the same for a stopped run to be continued: everything that decides the pixels."""
    asked = {key: value for key, value in request.to_dict().items() if key not in FREE_FIELDS}
    return _plain(
        {
            "request": asked,
            "model": {"name": model.contract.name, "sha256": model.sha256},
            "device": model.device,
            "versions": versions(),
            "terrain": terrain.VERSION,
            "sources": {role: source.fingerprint() for role, source in opened.by_role.items()},
            "grid": [*tuple(grid.transform)[:6], grid.height, grid.width],
        }
    )


def _plain(value: Any) -> Any:
    """A value as it comes back from JSON."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return value


def _sum_inputs(store: Store, contract: Contract) -> InputTally:
    """What went into all parts of a store."""
    total = InputTally.empty(len(contract.bands))
    for _, note in store.notes():
        total.add(InputTally.from_json(note["inputs"]))
    return total


def _check_sources_had_data(opened: sources.Sources, contract: Contract, inputs: InputTally) -> None:
    """Raises MisoError "source.all_nodata" when a source gave no value inside the mapped area."""
    names = [band.name for band in contract.bands]
    replaced = {role.removeprefix("covariate ") for role in opened.by_role if role.startswith("covariate ")}
    feeds = {"imagery": SATELLITE_BANDS, "elevation": ("elevation",), "climate": CLIMATE_BANDS}
    for role, source in opened.by_role.items():
        fed = feeds.get(role, (role.removeprefix("covariate "),))
        judged = [name for name in fed if name not in replaced or role.startswith("covariate ")]
        known = [inputs.pixels - int(inputs.missing[names.index(name)]) for name in judged]
        if judged and not any(known):
            raise MisoError(
                "source.all_nodata",
                say(
                    "The {role} {path} has no valid pixel inside the extent: it is all nodata.",
                    role=speak(role),
                    path=source.path,
                ),
                say(
                    "Check the nodata value of the file, draw another extent, or leave the {role} out.",
                    role=speak(role),
                ),
            )


def _through_albers(
    field: Field,
    plan: Plan,
    grid: OutputGrid,
    tasks: tuple[str, ...],
    outputs: OutputSet,
    identity: dict[str, Any],
    writer: _Writer,
    progress: Progress,
) -> tuple[InputTally, int]:
    """The field in another CRS: mapped in EPSG:3338 as float, then interpolated linearly to the final grid.

    Returns:
        What went into it, and how many parts were there already from a stopped run.
    """
    counts = {task: len(field.contract.task(task).classes) for task in tasks}
    shape = Shape(sum(counts.values()) + 1, "float32")
    resume = (outputs.scratch / "field.raw").exists()
    try:
        if not resume:
            check_space(outputs.scratch, outputs.needs + shape.bytes_on(grid.height, grid.width))
        store = Store(outputs.scratch, {"field": shape}, grid.height, grid.width, identity, resume)
    except OSError as error:
        raise write_error(error, outputs.folder) from error

    def write(strip: Strip) -> None:
        stack = np.concatenate([*(strip.probability[task] for task in tasks), strip.applicability[None]])
        try:
            note = {"inputs": strip.inputs.to_json()}
            store.write(strip.part, strip.row, strip.col, {"field": stack}, note)
        except OSError as error:
            raise write_error(error, outputs.folder) from error

    try:
        resumed = len(store.done)
        first = _Writer(write)
        try:
            for strip in field.strips(set(store.done), _scaled(progress, 0.0, 0.9)):
                first.write(strip)
            first.finish()
        except BaseException:
            first.abandon()
            writer.written += first.written
            raise
        for strip in _resampled(field, plan, grid, counts, store, _scaled(progress, 0.9, 1.0)):
            writer.write(strip)
        writer.finish()
        # The field stays until the maps are whole: a run that is stopped before need not compute it again.
        return _sum_inputs(store, field.contract), resumed
    finally:
        store.close()


def _resampled(
    field: Field, plan: Plan, grid: OutputGrid, counts: dict[str, int], store: Store, progress: Progress
) -> Iterator[Strip]:
    """The stored float field on the final grid, strip by strip."""
    if plan.final is None:
        raise RuntimeError("the plan has no final grid")
    final = plan.final
    # By the final grid's own pixels' centres.
    mask = None if plan.mask is None else in_crs(plan.mask, _MODEL_CRS, final.crs)
    for number, row in enumerate(range(0, final.height, WARP_ROWS)):
        progress(row / final.height, say("Resampling to {name}", name=final.crs.name))
        rows = min(WARP_ROWS, final.height - row)
        moved = final.transform @ Affine.translation(0, row)
        values = sources.resample(
            lambda box: store.read("field", box),
            grid.transform,
            grid.crs,
            (grid.height, grid.width),
            sources.Target(final.crs, moved, rows, final.width),
            sum(counts.values()) + 1,
        )
        if mask is not None:
            values[:, ~inside(mask, (rows, final.width), moved)] = np.nan
        probability, start = {}, 0
        for task, count in counts.items():
            probability[task] = values[start : start + count]
            start += count
        yield Strip(number, row, 0, probability, values[-1], InputTally.empty(0))


def _record(
    request: MapRequest,
    choice: Choice,
    opened: sources.Sources,
    inputs: InputTally,
    grid: OutputGrid,
    tasks: tuple[str, ...],
) -> dict[str, Any]:
    model = choice.model
    contract = model.contract
    names = [band.name for band in contract.bands]
    share = 1.0 / max(inputs.pixels, 1)
    outside = {name: round(float(n) * share, 6) for name, n in zip(names, inputs.outside, strict=True)}
    missing = {name: round(float(n) * share, 6) for name, n in zip(names, inputs.missing, strict=True)}
    warnings = [
        say(
            "{outside} % of the area lies outside the training range of {title}.",
            outside=f"{100 * outside[band.name]:.0f}",
            title=speak(band.title),
        )
        for band in contract.bands
        if outside[band.name] > OUTSIDE_WARNING
    ]
    applicability: dict[str, Any] = {"outside": outside, "missing": missing, "beyond_threshold": None}
    if contract.applicability is not None:
        beyond = round(inputs.dissimilar * share, 6)
        applicability["beyond_threshold"] = beyond
        applicability["measure"] = say("dissimilarity index, {data}", data=speak(contract.applicability.data))
        if beyond > OUTSIDE_WARNING:
            warnings.insert(
                0,
                say(
                    "{beyond} % of the area is farther from {data}, which the model was trained on, than "
                    "the threshold of its applicability.",
                    beyond=f"{100 * beyond:.0f}",
                    data=speak(contract.applicability.data),
                ),
            )
    else:
        applicability["measure"] = say("share of inputs inside the training range")
    warnings = [*notes(request, opened, contract), *warnings]
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
            "precision": contract.precision,
            "precision_why": choice.why,
        },
        "device": model.device,
        "device_detail": model.session.detail,
        "device_why": choice.device_why,
        "versions": versions(),
        "crs": crs_text(grid),
        "pixel_size": request.pixel_size,
        "extent": list(grid.bounds),
        "width": grid.width,
        "height": grid.height,
        "inputs": {role: source.describe() for role, source in opened.by_role.items()},
        "missing": absent(request),
        "applicability": applicability,
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

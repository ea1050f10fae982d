"""From a request for sites to a layer of results: read, find the windows, compute each once, write, publish.

The values are a map's: the same sources, model, lattice windows and field. Work goes by place; results come by id. A
site that fails is a row with its reason.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.errors import RasterioError

from miso_qgis.engine import memory, runtime, sources, terrain
from miso_qgis.engine.choice import Choice, ModelCache
from miso_qgis.engine.contract import Contract, Window
from miso_qgis.engine.field import Field, IsCancelled, Progress, bytes_per_pixel
from miso_qgis.engine.lattice import LATTICE, Box, Grid
from miso_qgis.engine.mapping import FREE_FIELDS, KEPT_AFTER, versions
from miso_qgis.engine.outputs.scratch import Reserved, check_space, reserve, take_over, write_error
from miso_qgis.engine.plan import Plan, absent, notes, window_of
from miso_qgis.engine.sites import publishing
from miso_qgis.engine.sites.chips import Chips, chip_box
from miso_qgis.engine.sites.journal import Journal
from miso_qgis.engine.sites.places import Misplaced, Place, hint_for_outside, place
from miso_qgis.engine.sites.results import Outcome, judge
from miso_qgis.engine.sites.statistics import Classes, Edges, Totals, gather
from miso_qgis.engine.sites.table import Table
from miso_qgis.engine.sites.vector_table import read_sites
from miso_qgis.engine.sites.windows import Windows, plan_windows
from miso_qgis.engine.stack import Inputs
from miso_qgis.engine.tiling import Part
from miso_qgis.language import say
from miso_qgis.protocol import MODEL_CRS, Cancelled, MisoError
from miso_qgis.requests.sites import SitesRequest
from miso_qgis.version import version

#: Shares of the progress bar at which computing begins and ends.
_COMPUTE_FROM, _COMPUTE_TO = 0.02, 0.92
_MODEL_CRS = CRS.from_user_input(MODEL_CRS)


def run(request: SitesRequest, models: ModelCache, progress: Progress, is_cancelled: IsCancelled) -> dict[str, Any]:
    """Find what the map of a request says at its sites.

    Returns:
        The run's record (docs/sites.md), with absolute paths in its "outputs".

    Raises:
        MisoError: what is wrong with the request, the sources, the model, the file of the sites as a whole, or the
            disk; nothing that looks like a result is left behind.
        Cancelled: `is_cancelled` answered True.
    """
    started = time.perf_counter()
    progress(0.0, say("Reading the sites"))
    table = read_sites(request.sites)
    progress(0.01, say("Loading the model"))
    choice = models.choose(request.map)
    contract = choice.model.contract
    window = window_of(contract, request.map)
    tasks = request.map.tasks or tuple(task.name for task in contract.tasks)
    classes = Classes(
        tuple(contract.task(task) for task in tasks),
        tuple(contract.task(task).threshold(request.map.threshold) for task in tasks),
        request.map.encoding,
    )
    _stop(is_cancelled)
    with sources.Sources(request.map, contract) as opened:
        grid = Grid(request.map.pixel_size)
        outcome = _places(table, request.buffer, opened, grid, is_cancelled)
        side = request.chip_size
        boxes = [chip_box(p, side, grid) if p is not None and side else None for p in outcome.places]
        pixel_bytes = bytes_per_pixel(choice.model, grid, tasks)
        windows = plan_windows(outcome.places, boxes, grid, window, pixel_bytes, memory.part_bytes(request.map.memory))
        identity = _identity(request, choice.model, opened, table)
        reserved = _reserve(request, identity)
        if publishing.is_moving(reserved.scratch):
            return publishing.finish_moving(reserved.folder, reserved.scratch)
        path, threads = str(choice.model.path), request.map.threads
        job = _Job(
            request, choice.model, opened, grid, window, tasks, classes, outcome, boxes, windows, is_cancelled,
            lambda: models.get(path, "cpu", threads),
        )  # fmt: skip
        try:
            found = job.compute(reserved, identity, progress)
            timings = {
                "read_s": round(job.read_seconds, 3),
                "model_s": round(job.model_seconds, 3),
                "compute_s": round(job.compute_seconds, 3),
                "windows": job.windows_run,
                "windows_needed": sum(len(part.windows) for part in windows.parts),
                "window": window.size,
                "parts": len(windows.parts),
                "parts_resumed": job.resumed,
            }
            judge(outcome, found.totals)
            record = _record(request, choice, opened, contract, classes, table, outcome, found.totals)
            record["warnings"] = [*choice.refused, *job.remarks, *record["warnings"]]
            record["edge_reach_m"] = found.reach
            record["timings"] = {"total_s": 0.0, **timings}
            report = _scaled(progress, _COMPUTE_TO, 1.0, is_cancelled)
            result = publishing.publish(
                publishing.Finished(
                    request, reserved, contract, grid, classes, table, outcome, found.totals, found.reach, found.chips,
                    boxes,
                ),
                record,
                started,
                report,
            )  # fmt: skip
        except (RasterioError, OSError) as error:
            _discard(reserved)
            raise write_error(error, reserved.folder) from error
        except BaseException:
            _discard(reserved)
            raise
    progress(1.0, say("Done"))
    return result


def _stop(is_cancelled: IsCancelled) -> None:
    if is_cancelled():
        raise Cancelled()


def _scaled(progress: Progress, start: float, end: float, is_cancelled: IsCancelled) -> Progress:
    def report(share: float, text: str) -> None:
        _stop(is_cancelled)
        progress(start + (end - start) * share, text)

    return report


def _reserve(request: SitesRequest, identity: dict[str, Any]) -> Reserved:
    """The run's name and working folder; those of a stopped run where it is continued."""
    asked = request.map
    if asked.resume:
        taken_over = take_over(asked.folder, asked.name, identity)
        if taken_over is not None:
            return taken_over
    if asked.overwrite:
        publishing.check_not_its_own(asked.folder, asked.name, request.sites.path)
    return reserve(asked.folder, asked.name, ("sites", "record", "chips"), asked.overwrite)


def _discard(reserved: Reserved) -> None:
    if not publishing.is_moving(reserved.scratch):
        shutil.rmtree(reserved.scratch, ignore_errors=True)


# --- where the sites lie ----------------------------------------------------------------------------------------------


def _places(table: Table, buffer: float, opened: sources.Sources, grid: Grid, is_cancelled: IsCancelled) -> Outcome:
    """Put every site on the map, or say why it has no place there."""
    outcome = Outcome(
        [None] * len(table), list(table.geometries), list(table.problems), [list(said) for said in table.notes]
    )
    bounds = [_bounds(source) for source in opened.by_role.values()]
    for site, geometry in enumerate(table.geometries):
        if site % 64 == 0:
            _stop(is_cancelled)
        if outcome.problems[site]:
            continue
        try:
            found, kept, said = place(geometry, table.crs, buffer)
        except Misplaced as reason:
            outcome.problems[site] = str(reason)
            continue
        outcome.kept[site] = kept
        outcome.notes[site] += said
        if _reached(found, opened, bounds, grid):
            outcome.places[site] = found
        else:
            hint = hint_for_outside(kept, table.crs)
            outcome.problems[site] = say(
                "It lies outside all sources, at {x}, {y} (EPSG:3338).{hint}",
                x=f"{found.x:.0f}",
                y=f"{found.y:.0f}",
                hint=hint,
            )
    return outcome


def _bounds(source: sources.RasterSource) -> tuple[float, float, float, float] | None:
    try:
        return source.bounds_in(_MODEL_CRS)
    except MisoError:
        return None


def _reached(
    found: Place, opened: sources.Sources, bounds: Sequence[tuple[float, float, float, float] | None], grid: Grid
) -> bool:
    """Whether a source may have data at a place."""
    boxes = found.boxes(grid)
    hull = Box(
        min(b.row0 for b in boxes), min(b.col0 for b in boxes), max(b.row1 for b in boxes), max(b.col1 for b in boxes)
    )
    west, south, east, north = grid.bounds(hull)
    for edges in bounds:
        if edges and edges[0] < east and west < edges[2] and edges[1] < north and south < edges[3]:
            return True
    target = sources.lattice_target(LATTICE.box(west, south, east, north))
    return any(source.touches(target) for source in opened.by_role.values())


# --- what the map says ------------------------------------------------------------------------------------------------


@dataclass
class _Found:
    totals: Totals
    chips: Chips | None
    reach: float


class _Job:
    """Computes the parts of one run, and keeps its times."""

    def __init__(
        self,
        request: SitesRequest,
        model: runtime.Model,
        opened: sources.Sources,
        grid: Grid,
        window: Window,
        tasks: tuple[str, ...],
        classes: Classes,
        outcome: Outcome,
        chip_boxes: Sequence[Box | None],
        windows: Windows,
        is_cancelled: IsCancelled,
        on_cpu: Callable[[], runtime.Model],
    ) -> None:
        self._request, self._model, self._opened, self._grid = request, model, opened, grid
        self._window, self._tasks, self._classes, self._outcome = window, tasks, classes, outcome
        self._chip_boxes, self._windows, self._is_cancelled = chip_boxes, windows, is_cancelled
        self._edges = Edges(list(opened.by_role), window.halo, grid)
        self._near: dict[int, float] = {}
        self.read_seconds = self.model_seconds = self.compute_seconds = 0.0
        self.windows_run = self.resumed = 0
        self._on_cpu = on_cpu
        #: What the field had to say, each sentence once.
        self.remarks: dict[str, None] = {}

    def compute(self, reserved: Reserved, identity: dict[str, Any], progress: Progress) -> _Found:
        """Compute what is not in the journal yet."""
        begun = time.perf_counter()
        totals = Totals(len(self._outcome.places), self._classes)
        chips = None
        side = self._request.chip_size
        if side:
            if not reserved.resumed:
                size = 4 * (self._classes.count + len(self._classes.tasks) + 1) * side * side
                check_space(reserved.scratch, 2 * size * len(self._outcome.places))
            chips = Chips(reserved.scratch, len(self._outcome.places), side, self._classes, reserved.resumed)
        journal = Journal(reserved.scratch, identity, reserved.resumed)
        try:
            for number, rows in journal.done.items():
                if number < len(self._windows.parts):
                    for row in rows:
                        totals.add(row)
            done = set(journal.done)
            self.resumed = len(done)
            while len(done) < len(self._windows.parts):
                self._go_on(done, totals, chips, journal, progress)
        finally:
            journal.close()
            self.compute_seconds = time.perf_counter() - begun
        return _Found(totals, chips, self._edges.reach)

    def _go_on(self, done: set[int], totals: Totals, chips: Chips | None, journal: Journal, progress: Progress) -> None:
        """Compute until the end, or until a part fails: its sites then failed, and the rest goes on without it."""
        parts = self._windows.parts
        hull = self._hull()
        asked = self._request.map
        field = Field(
            self._model,
            self._opened,
            Plan(self._grid, hull, None, None),
            self._window,
            self._tasks,
            self._is_cancelled,
            asked.batch,
            asked.memory,
            self._on_cpu,
            parts,
        )
        report = _scaled(progress, _COMPUTE_FROM, _COMPUTE_TO, lambda: False)
        try:
            for strip in field.strips(done, report, self._look_around):
                height, width = strip.applicability.shape
                row, col = hull.row0 + strip.row, hull.col0 + strip.col
                box = Box(row, col, row + height, col + width)
                rows = []
                for site in self._windows.sites[strip.part]:
                    where, chip = self._outcome.places[site], self._chip_boxes[site]
                    if where is None:
                        raise RuntimeError("the site has no place on the map")
                    found = gather(site, where, strip, box, self._grid, self._classes)
                    rows.append({**found, "edge": self._near[site]})
                    totals.add(rows[-1])
                    if chips is not None and chip is not None:
                        chips.add(site, chip, strip, box)
                if chips is not None:
                    chips.flush()
                journal.write(strip.part, rows)
                done.add(strip.part)
        except MisoError as problem:
            if problem.code not in KEPT_AFTER:
                raise
            broken = next(part.number for part in parts if part.number not in done)
            for site in self._windows.sites[broken]:
                self._outcome.problems[site] = problem.message
            done.add(broken)
        finally:
            self.remarks.update(dict.fromkeys(field.remarks))
            self.read_seconds += field.read_seconds
            self.model_seconds += field.model_seconds
            self.windows_run += field.windows_run

    def _hull(self) -> Box:
        """Pixels of the grid that hold all parts."""
        boxes = [self._grid.box_within(part.box) for part in self._windows.parts]
        return Box(
            min(b.row0 for b in boxes),
            min(b.col0 for b in boxes),
            max(b.row1 for b in boxes),
            max(b.col1 for b in boxes),
        )

    def _look_around(self, part: Part, inputs: Inputs) -> None:
        """How far from the sites of a part the data end, before its inputs are written again."""
        unknown: NDArray[np.bool_] = self._edges.unknown(inputs)
        for site in self._windows.sites[part.number]:
            where = self._outcome.places[site]
            if where is None:
                raise RuntimeError("the site has no place on the map")
            self._near[site] = self._edges.distance(where, part, unknown, inputs.box)


# --- what is said of it -----------------------------------------------------------------------------------------------


def _identity(request: SitesRequest, model: runtime.Model, opened: sources.Sources, table: Table) -> dict[str, Any]:
    """What must be the same for a stopped run to be continued. The sites count by what they hold, not by their path:
    QGIS hands its layers over in files of passing names."""
    asked = {key: value for key, value in request.map.to_dict().items() if key not in FREE_FIELDS}
    whole = {
        "request": {**asked, "buffer": request.buffer, "chip_size": request.chip_size},
        "sites": {"count": len(table), "sha256": _digest(table)},
        "model": {"name": model.contract.name, "sha256": model.sha256},
        "device": model.device,
        "versions": versions(),
        "terrain": terrain.VERSION,
        "sources": {role: source.fingerprint() for role, source in opened.by_role.items()},
    }
    plain: dict[str, Any] = json.loads(json.dumps(whole))
    return plain


def _digest(table: Table) -> str:
    digest = hashlib.sha256(table.crs.to_wkt().encode())
    for geometry, problem, name in zip(table.geometries, table.problems, table.ids, strict=True):
        digest.update(b"-" if geometry is None else shapely.to_wkb(geometry))
        digest.update(f"\0{problem}\0{name}\0".encode(errors="surrogatepass"))
    for column in table.columns:
        digest.update(f"{column.name}\0{column.values.tolist()!r}".encode(errors="surrogatepass"))
    return digest.hexdigest()


def _record(
    request: SitesRequest,
    choice: Choice,
    opened: sources.Sources,
    contract: Contract,
    classes: Classes,
    table: Table,
    outcome: Outcome,
    totals: Totals,
) -> dict[str, Any]:
    status = [outcome.status(site, totals) for site in range(len(table))]
    said = notes(request.map, opened, contract)
    return {
        "kind": "sites",
        "miso": version(),
        "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "request": request.to_dict(),
        "model": {
            "name": contract.name,
            "title": contract.title,
            "version": contract.version,
            "caveat": contract.caveat,
            "sha256": choice.model.sha256,
            "path": str(choice.model.path),
            "precision": contract.precision,
            "precision_why": choice.why,
        },
        "device": choice.model.device,
        "device_detail": choice.model.session.detail,
        "device_why": choice.device_why,
        "versions": versions(),
        "inputs": {role: source.describe() for role, source in opened.by_role.items()},
        "missing": absent(request.map),
        "tasks": {task.name: {"title": task.title} for task in classes.tasks},
        "warnings": [*table.warnings, *said],
        "sites": {
            "title": table.title,
            "id_field": table.id_field,
            "count": len(table),
            "empty_rows": table.empty_rows,
            **{word: status.count(word) for word in ("ok", "partial", "failed")},
        },
        "rows": [
            {
                "row": table.rows[site],
                "id": table.ids[site],
                "status": status[site],
                "reason": outcome.reason(site),
            }
            for site in table.order()
            if outcome.problems[site] or outcome.notes[site]
        ],
    }

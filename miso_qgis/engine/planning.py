"""What a map would be, before it is made: its pixels, time and disk, which band feeds which input, what the sources
cover, and what keeps it from being made. Nothing is written, and of the rasters little is read."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from miso_qgis.engine import sources
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import Band, Contract, Window
from miso_qgis.engine.lattice import LATTICE
from miso_qgis.engine.outputs.maps import OutputGrid, cell_areas, disk_needs
from miso_qgis.engine.outputs.scratch import too_full
from miso_qgis.engine.outputs.store import Shape
from miso_qgis.engine.plan import Plan, absent, crs_text, make_plan, notes, output_grid, role_of, window_of
from miso_qgis.engine.tiling import count_over, windows_over
from miso_qgis.engine.trial import Check, Speeds, Work
from miso_qgis.language import say, speak
from miso_qgis.protocol import NO_FOLDER, MapRequest, MisoError

#: Places per side of the extent at which it is looked whether the sources have data.
NODES = 64
#: Most windows that are compared with a mask one by one.
MAX_WINDOWS = 50_000
#: A source that covers less of the extent than this is warned about.
COVERED = 0.995

_REASONS = {"given": "chosen", "name": "name", "file name": "name", "order": "order"}


class Planner:
    """Plans maps one after the other; what it found out of models and files makes the next plan quicker."""

    def __init__(self, models: ModelCache, speeds: Speeds) -> None:
        self._models, self._speeds = models, speeds
        self._looks = sources.Looks()

    def plan(self, request: MapRequest, measure: bool, check: Check) -> dict[str, Any]:
        """The plan of a request, as docs/engine.md describes it.

        Args:
            measure: try the model's speed where it is not known yet, which takes about a second.
            check: called between pieces of work; what it raises ends the planning.

        Raises:
            MisoError: what makes a plan impossible: the model, the extent, or that no source can be opened. What only
                keeps the map from being made stands in the plan's "problems".
        """
        choice = self._models.choose(request)
        contract = choice.model.contract
        tasks = {name: contract.task(name) for name in request.tasks or [task.name for task in contract.tasks]}
        window = window_of(contract, request)
        problems: list[MisoError] = []
        check()
        with sources.Sources(request, contract, problems.append, self._looks) as opened:
            if not opened.by_role:
                raise problems[0]
            plan = make_plan(request, opened, problems.append)
            covered = _coverage(opened, plan)
            rows = _band_rows(request, opened, contract)
            role_bands = {role: _bands_of(source) for role, source in opened.by_role.items()}
            said = notes(request, opened, contract)
        check()
        grid = plan.final or output_grid(plan.grid, plan.box)
        work, share = _work(plan, window)
        disk = disk_needs(tasks, request.outputs, request.encoding, grid.height, grid.width, share)
        working = disk.working
        if plan.final is not None:
            layers = sum(len(task.classes) for task in tasks.values()) + 1
            working += Shape(layers, "float32").bytes_on(plan.box.height, plan.box.width)
        problems += _space_problem(request.folder, working)
        if measure:
            self._speeds.measure(choice.model, request.threads, check)
        estimate = self._speeds.estimate(choice.model, request.threads, work)
        pixels = grid.width * grid.height
        return {
            "extent": {**dict(zip(("xmin", "ymin", "xmax", "ymax"), grid.bounds, strict=True)), "crs": crs_text(grid)},
            "width": grid.width,
            "height": grid.height,
            "pixel_size": request.pixel_size,
            "pixels": pixels,
            "area_km2": round(_area_km2(grid) * share, 6),
            "bytes": disk.finished,
            "bytes_working": working,
            "pixels_per_second": None if estimate is None else round(pixels / estimate.seconds),
            "seconds": None if estimate is None else round(estimate.seconds, 2),
            "measured": say("Not measured yet.") if estimate is None else estimate.how,
            "coverage": covered,
            "bands": rows,
            "role_bands": role_bands,
            "missing": absent(request),
            "warnings": [*choice.refused, *map(str, problems), *said, *_coverage_warnings(covered)],
            "problems": [problem.to_dict() for problem in problems],
            "model": {key: getattr(contract, key) for key in ("name", "title", "version", "caveat")},
            "device": choice.model.device,
            "device_why": choice.device_why,
            "devices": self._models.devices(),
            "precision": contract.precision,
            "precision_why": choice.why,
        }


# --- which band feeds which input -------------------------------------------------------------------------------------


def _band_rows(request: MapRequest, opened: sources.Sources, contract: Contract) -> list[dict[str, Any]]:
    """One row per input of the model, in its order."""
    return [_band_row(request, opened, band) for band in contract.bands]


def _band_row(request: MapRequest, opened: sources.Sources, band: Band) -> dict[str, Any]:
    name = band.name
    ready = name in request.covariates
    role = role_of(request, name)
    row = {"input": name, "title": band.title, "unit": band.unit, "role": role, "path": "", "band": None}
    missing = {**row, "description": "", "reason": "missing"}
    asked = request.covariates[name] if ready else getattr(request, role)
    if asked is None:
        return {**missing, "text": say("No {role} was given: the model works without.", role=speak(role))}
    source = opened.get(role)
    missing["path"] = asked.path
    if source is None:
        return {**missing, "text": say("{path} cannot be used.", path=_short(asked.path))}
    if role == "elevation" and name != "elevation":
        if not source.matches:
            return {
                **missing,
                "text": say("The elevation it is derived from is not known in {path}.", path=_short(source.path)),
            }
        text = say("Derived from the elevation in {path}.", path=_short(source.path))
        return {**missing, "reason": "derived", "text": text}
    match = next((m for m in source.matches if m.input == name), None)
    if match is None:
        return {
            **missing,
            "text": say("No band of {path} could be matched to it: choose one.", path=_short(source.path)),
        }
    path = match.file or source.path
    where = say("Band {band} of {path}", band=match.band, path=_short(path))
    called = f", {match.description}" if match.description else ""
    texts = {
        "given": say("{where}{called}: chosen by you.", where=where, called=called),
        "name": say("{where}: its name is {description}.", where=where, description=match.description),
        "file name": say("{where}: the file's name tells.", where=where),
        "order": say(
            "{where}{called}: by its place, since the names of the bands tell nothing.", where=where, called=called
        ),
    }
    text = say("{where}{called}: given ready-made.", where=where, called=called) if ready else texts[match.reason]
    conversion = source.describe().get("conversions", {}).get(name)
    if conversion:
        text += say(" Values: {conversion}.", conversion=conversion)
    return {
        **row,
        "path": path,
        "band": match.band,
        "description": match.description,
        "reason": "given" if ready else _REASONS[match.reason],
        "text": text,
    }


def _short(path: str) -> str:
    return os.path.basename(path.rstrip("/\\")) or path


def _bands_of(source: sources.RasterSource) -> list[dict[str, Any]]:
    """The bands one can choose from: those of the first file, whose numbers count for all."""
    names = source.names[0]
    return [{"band": number, "description": names.descriptions[number - 1]} for number in names.data]


# --- the ground -------------------------------------------------------------------------------------------------------


def _coverage(opened: sources.Sources, plan: Plan) -> dict[str, float | None]:
    """Share of the area at which each modality has data, None for one that is not there."""
    box, grid = plan.box, plan.grid
    target = sources.Target(output_grid(grid, box).crs, grid.transform(box), box.height, box.width)
    lines = [(np.arange(count) + 0.5) * (size / count) for size in box.shape for count in (min(size, NODES),)]
    rows, cols = (part.ravel() for part in np.meshgrid(*lines, indexing="ij"))
    if plan.mask is not None:
        x, y = target.transform @ (cols, rows)
        kept = shapely.contains_xy(plan.mask, x, y)
        if kept.any():
            rows, cols = rows[kept], cols[kept]
    found: dict[str, float | None] = {}
    for role in ("imagery", "elevation", "climate"):
        source = opened.get(role)
        found[role] = None if source is None else round(float(source.covered(target, rows, cols).mean()), 4)
    return found


def _coverage_warnings(covered: Mapping[str, float | None]) -> list[str]:
    return [
        say(
            "The {role} covers about {share} of the area; the model works without it elsewhere.",
            role=speak(role),
            share=f"{share:.0%}",
        )
        for role, share in covered.items()
        if share is not None and share < COVERED
    ]


def _work(plan: Plan, window: Window) -> tuple[Work, float]:
    """What the map asks of the machine, and the share of its pixels that a mask leaves."""
    area, pixels = plan.grid.lattice_box(plan.box), plan.box.height * plan.box.width
    count, share = count_over(area, window), 1.0
    if plan.mask is not None:
        whole = shapely.box(*plan.grid.bounds(plan.box))
        share = float(shapely.intersection(plan.mask, whole).area / whole.area)
        if count <= MAX_WINDOWS:
            cores = np.array([LATTICE.bounds(core.intersection(area)) for core in windows_over(area, window)])
            shapely.prepare(plan.mask)
            count = int(shapely.intersects(plan.mask, shapely.box(*cores.T)).sum())
        else:
            count = max(1, round(count * share))
    return Work(count * window.size**2, round(pixels * share), pixels), share


def _area_km2(grid: OutputGrid) -> float:
    return float(cell_areas(grid).sum()) * grid.width


def _space_problem(folder: str, needed: int) -> Iterable[MisoError]:
    """The problem of a folder without room for the run."""
    if folder == NO_FOLDER:
        return []
    place = Path(folder).expanduser().absolute()
    try:
        there = next(parent for parent in (place, *place.parents) if parent.exists())
        free = shutil.disk_usage(there).free
    except (OSError, StopIteration):
        return []  # no such disk: the run will say so
    return [too_full(place, needed, free)] if needed > free else []

"""What a map says at one place, and from what: one window of the model around it, through the sources, the lattice and
the field that a map is made with."""
# flake8: noqa: E203

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import rasterio.warp
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine import sources
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import Band, Contract, Task, Window
from miso_qgis.engine.field import Field, IsCancelled
from miso_qgis.engine.lattice import ORIGIN_X, ORIGIN_Y, PIXEL, Box, is_model_crs, parse_crs, transformer
from miso_qgis.engine.outputs.maps import OutputGrid, classify, confidence, encode
from miso_qgis.engine.outputs.statistics import InputTally
from miso_qgis.engine.plan import Plan, in_crs, inside, make_plan, notes, output_grid, role_of, window_of
from miso_qgis.language import say
from miso_qgis.protocol import MODEL_CRS, MapRequest, MisoError

Floats = NDArray[np.float32]

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)


class Inspector:
    """Answers one place after the other; what it saw of files is not read again."""

    def __init__(self, models: ModelCache) -> None:
        self._models = models
        self._looks = sources.Looks()

    def inspect(self, request: MapRequest, x: float, y: float, crs: str, is_cancelled: IsCancelled) -> dict[str, Any]:
        """What the map of a request says at a place, as docs/engine.md describes it.

        Args:
            x, y: in `crs`.
            crs: WKT or authority code.

        Raises:
            MisoError: "inspect.outside" where no source has data or the place is none, "inspect.nodata" where the map
                has no value; what is wrong with the request, the model or the sources.
        """
        x, y = _in_model_crs(x, y, crs)
        choice = self._models.choose(request)
        contract = choice.model.contract
        tasks = request.tasks or tuple(task.name for task in contract.tasks)
        with sources.Sources(request, contract, looks=self._looks) as opened:
            _check_touched(opened, x, y)
            place = place_of(request, opened, x, y)
            window = _window(window_of(contract, request), place.plan)
            seen = _see(Field(choice.model, opened, place.plan, window, tasks, is_cancelled), place, tasks)
            warnings = notes(request, opened, contract)
        if seen is None:
            raise MisoError(
                "inspect.nodata",
                say(
                    "The map has no value at {x}, {y} (EPSG:3338): neither imagery nor elevation is known there.",
                    x=f"{x:.0f}",
                    y=f"{y:.0f}",
                ),
                say("Choose a place where the sources have data."),
            )
        if not place.in_extent:
            warnings.append(say("The place lies outside the map's extent: this is what the map would say there."))
        elif not place.in_mask:
            warnings.append(
                say("The place lies outside the mask: the map is cut there, and this is what it would say.")
            )
        return {
            "x": x,
            "y": y,
            "tasks": {
                name: _task(contract.task(name), probability, request) for name, probability in seen.probability.items()
            },
            "applicability": None if math.isnan(seen.applicability) else seen.applicability,
            "inputs": _inputs(contract, request, seen),
            "warnings": warnings,
            "device": choice.model.device,
            "precision": contract.precision,
        }


def _in_model_crs(x: float, y: float, crs: str) -> tuple[float, float]:
    given = parse_crs(crs, say("the place"))
    if is_model_crs(given):
        return x, y
    u, v = transformer(given, _MODEL_CRS).transform(x, y)
    if not (math.isfinite(u) and math.isfinite(v)):
        raise MisoError(
            "inspect.outside",
            say("The place {x}, {y} ({name}) is not on the map.", x=f"{x:.10g}", y=f"{y:.10g}", name=given.name),
            say("Choose a place on the map, and check its CRS."),
        )
    return float(u), float(v)


def _check_touched(opened: sources.Sources, x: float, y: float) -> None:
    """Raises MisoError "inspect.outside" when no source reaches the place."""
    point = sources.Target(_MODEL_CRS, Affine(PIXEL, 0, x - PIXEL / 2, 0, -PIXEL, y + PIXEL / 2), 1, 1)
    if not any(source.touches(point) for source in opened.by_role.values()):
        raise MisoError(
            "inspect.outside",
            say("The place {x}, {y} (EPSG:3338) lies outside all sources.", x=f"{x:.0f}", y=f"{y:.0f}"),
            say("Choose a place where the sources have data."),
        )


# --- the pixel --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Place:
    """Where one pixel of a map comes from.

    plan: of the little that must be mapped for it; for an output in another CRS its final grid is that pixel, and its
    box the pixels of EPSG:3338 from which it is interpolated. centre: of the pixel, in lattice pixels (row, col).
    """

    plan: Plan
    centre: tuple[float, float]
    in_extent: bool
    in_mask: bool


def place_of(request: MapRequest, opened: sources.Sources, x: float, y: float) -> Place:
    """The pixel of a request's map that holds a place (EPSG:3338), also beyond the mapped area and its mask."""
    whole = make_plan(request, opened, lambda _: None)
    grid = whole.grid
    frame = whole.final or output_grid(grid, whole.box)
    u, v = x, y
    if whole.final is not None:
        u, v = transformer(_MODEL_CRS, frame.crs).transform(x, y)
        if frame.crs.is_geographic and u < frame.bounds[0] and u + 360.0 <= frame.bounds[2]:
            u += 360.0  # the map runs on beyond the antimeridian
    across, down = ~frame.transform @ (u, v)
    if not (math.isfinite(across) and math.isfinite(down)):
        raise MisoError(
            "inspect.outside",
            say(
                "The place {x}, {y} (EPSG:3338) has no coordinates in {name}.",
                x=f"{x:.0f}",
                y=f"{y:.0f}",
                name=frame.crs.name,
            ),
            say("Choose a place on the map."),
        )
    row, col = math.floor(down), math.floor(across)
    pixel = OutputGrid(frame.crs, frame.transform @ Affine.translation(col, row), 1, 1)
    middle = pixel.transform @ (0.5, 0.5)
    if whole.final is None:
        first, left = whole.box.row0 + row, whole.box.col0 + col
        plan = Plan(grid, Box(first, left, first + 1, left + 1), None, None)
    else:
        west, south, east, north = rasterio.warp.transform_bounds(frame.crs.to_wkt(), MODEL_CRS, *pixel.bounds)
        plan = Plan(grid, grid.box(west, south, east, north).grown(1), None, pixel)
        middle = transformer(frame.crs, _MODEL_CRS).transform(*middle)
    in_mask = True
    if whole.mask is not None:
        mask = whole.mask if whole.final is None else in_crs(whole.mask, _MODEL_CRS, frame.crs)
        in_mask = bool(inside(mask, (1, 1), pixel.transform)[0, 0])
    return Place(
        plan,
        ((ORIGIN_Y - middle[1]) / PIXEL, (middle[0] - ORIGIN_X) / PIXEL),
        0 <= row < frame.height and 0 <= col < frame.width,
        in_mask,
    )


@dataclass(frozen=True)
class _Seen:
    """A pixel of the map: probabilities per task (classes, 1, 1), applicability, the 19 inputs, and which of them are
    missing or outside their training range."""

    probability: dict[str, Floats]
    applicability: float
    values: Floats
    tally: InputTally


def _window(own: Window, plan: Plan) -> Window:
    """The smallest window that gives the plan's pixels: with the model's whole halo their values are those of any
    other. Models that blend have none but their own."""
    if own.blended:
        return own
    side = max(plan.grid.lattice_box(plan.box).shape)
    return replace(own, size=-(-side // own.stride) * own.stride + 2 * own.halo, step=0)


def _see(field: Field, place: Place, tasks: tuple[str, ...]) -> _Seen | None:
    """Map what a place needs; None where the map has no value."""
    plan, box = place.plan, place.plan.box
    scale = PIXEL / plan.grid.size
    row, col = (math.floor(value * scale) for value in place.centre)
    probability: dict[str, Floats] = {
        task: np.full((len(field.contract.task(task).classes), *box.shape), np.nan, np.float32) for task in tasks
    }
    applicability = np.full((1, *box.shape), np.nan, np.float32)
    judged: tuple[Floats, InputTally] | None = None
    for part in field.parts:
        strip, inputs = field.piece(part)
        if strip is None:
            continue
        height, width = strip.applicability.shape
        there = np.s_[:, strip.row : strip.row + height, strip.col : strip.col + width]
        for task, values in strip.probability.items():
            probability[task][there] = values
        applicability[there] = strip.applicability
        down, across = row - box.row0 - strip.row, col - box.col0 - strip.col
        if 0 <= down < height and 0 <= across < width:
            judged = field.values(inputs, Box(row, col, row + 1, col + 1))
    if plan.final is not None:
        probability = {task: _resampled(values, plan) for task, values in probability.items()}
        applicability = _resampled(applicability, plan)
    if judged is None or any(np.isnan(values).any() for values in probability.values()):
        return None
    return _Seen(probability, float(applicability[0, 0, 0]), judged[0][:, 0, 0], judged[1])


def _resampled(values: Floats, plan: Plan) -> Floats:
    """Values on the plan's box at the one pixel of its final grid, as a map in another CRS is made."""
    if plan.final is None:
        raise RuntimeError("the plan has no final grid")
    box, final = plan.box, plan.final
    return sources.resample(
        lambda part: values[:, part.row0 : part.row1, part.col0 : part.col1],
        plan.grid.transform(box),
        _MODEL_CRS,
        box.shape,
        sources.Target(final.crs, final.transform, 1, 1),
        values.shape[0],
    )


# --- the answer -------------------------------------------------------------------------------------------------------


def _task(task: Task, probability: Floats, request: MapRequest) -> dict[str, Any]:
    threshold = task.threshold(request.threshold)
    written = encode(probability, request.encoding, True)
    mapped = task.classes[int(classify(task, probability, written, threshold, request.encoding)[0, 0])]
    values = [float(value) for value in probability[:, 0, 0]]
    return {
        "title": task.title,
        "classes": [
            {"name": c.name, "colour": c.colour, "probability": value}
            for c, value in zip(task.classes, values, strict=True)
        ],
        "class": task.classes[values.index(max(values))].name,
        "mapped_class": mapped.name,
        "threshold": threshold if task.binary else None,
        "confidence": float(confidence(probability)[0, 0]),
    }


def _inputs(contract: Contract, request: MapRequest, seen: _Seen) -> list[dict[str, Any]]:
    return [
        _input(
            band,
            role_of(request, band.name),
            float(seen.values[index]),
            missing=bool(seen.tally.missing[index]),
            outside=bool(seen.tally.outside[index]),
        )
        for index, band in enumerate(contract.bands)
    ]


def _input(band: Band, role: str, value: float, *, missing: bool, outside: bool) -> dict[str, Any]:
    unknown = math.isnan(value)
    return {
        "name": band.name,
        "title": band.title,
        "unit": band.unit,
        "role": role,
        "value": None if unknown else value,
        "low": band.low,
        "high": band.high,
        "inside": None if missing else not outside,
        # Known, and yet no number: a plain has no aspect.
        "note": say("Level ground has no direction.") if unknown and not missing else "",
    }

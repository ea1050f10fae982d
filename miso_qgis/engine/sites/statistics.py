"""What the map says at every site, gathered piece by piece: at its point, and over its pixels.

Sums, numbers and extremes of pieces add up to those of the whole, in double precision, so that a site that lies across
several parts, or a run that was stopped, ends in the same values.
"""
# flake8: noqa: E203

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from miso_qgis.engine.contract import COVARIATE_BANDS, TERRAIN_BANDS, Task
from miso_qgis.engine.lattice import LATTICE, Box, Grid
from miso_qgis.engine.outputs.maps import Strip, classify, confidence, encode
from miso_qgis.engine.sites.places import Place
from miso_qgis.engine.stack import Inputs
from miso_qgis.engine.tiling import Part

Floats = NDArray[np.float64]
_ELEVATION = COVARIATE_BANDS.index("elevation")


@dataclass(frozen=True)
class Classes:
    """The tasks of a run and how their classes are called, as the map of the same request does it."""

    tasks: tuple[Task, ...]
    thresholds: tuple[float, ...]
    encoding: str

    @property
    def count(self) -> int:
        return sum(len(task.classes) for task in self.tasks)

    def index(self, number: int, probability: NDArray[np.float32]) -> NDArray[np.intp]:
        """Index of the class of pixels (classes, 1, n) of one task, (1, n)."""
        written = encode(probability, self.encoding, True)
        return classify(self.tasks[number], probability, written, self.thresholds[number], self.encoding)


class Totals:
    """All sites' totals, one row per site."""

    def __init__(self, sites: int, classes: Classes) -> None:
        count, tasks = classes.count, len(classes.tasks)
        #: Probability of every class and applicability at the site's point, NaN where the map has no value.
        self.point = np.full((sites, count), np.nan, np.float32)
        self.point_applicability = np.full(sites, np.nan, np.float32)
        #: Pixels that have a value, and that have none.
        self.pixels = np.zeros(sites, np.int64)
        self.missing = np.zeros(sites, np.int64)
        self.sums = np.zeros((sites, count))
        self.squares = np.zeros((sites, count))
        self.low = np.full((sites, count), np.inf)
        self.high = np.full((sites, count), -np.inf)
        self.votes = np.zeros((sites, count), np.int64)
        self.confidence = np.zeros((sites, tasks))
        self.applicability = np.zeros(sites)
        #: Metres to the nearest pixel at which a source has no data.
        self.edge = np.full(sites, np.inf)

    def add(self, found: Mapping[str, Any]) -> None:
        """Add what one part gave one site, as `gather` returns it."""
        site = found["site"]
        if "point" in found:
            self.point[site] = np.array(found["point"], np.float32)
            self.point_applicability[site] = found["point_applicability"]
        self.edge[site] = min(self.edge[site], found.get("edge", np.inf))
        self.missing[site] += found["missing"]
        if not found["pixels"]:
            return
        self.pixels[site] += found["pixels"]
        for name in ("sums", "squares", "votes", "confidence"):
            getattr(self, name)[site] += np.array(found[name])
        self.low[site] = np.minimum(self.low[site], found["low"])
        self.high[site] = np.maximum(self.high[site], found["high"])
        self.applicability[site] += found["applicability"]


def gather(site: int, place: Place, strip: Strip, box: Box, grid: Grid, classes: Classes) -> dict[str, Any]:
    """What one piece of the map says of a site, as plain numbers.

    Args:
        box: pixels of the grid the strip covers.
    """
    found: dict[str, Any] = {"site": site, "pixels": 0, "missing": 0}
    tasks = [strip.probability[task.name] for task in classes.tasks]
    first, *areas = place.boxes(grid)
    if not first.intersection(box).empty:
        row, col = first.row0 - box.row0, first.col0 - box.col0
        value = float(strip.applicability[row, col])
        if not np.isnan(value):
            found["point"] = [float(v) for values in tasks for v in values[:, row, col]]
            found["point_applicability"] = value
    area = _hull([piece for piece in areas or [first] if not piece.intersection(box).empty])
    if area is None:
        return found
    area = area.intersection(box)
    covered = place.covers(grid, area)
    rows, cols = area.slices_in(box)
    applicability = strip.applicability[rows, cols][covered]
    known = ~np.isnan(applicability)
    found["pixels"], found["missing"] = int(known.sum()), int((~known).sum())
    if not found["pixels"]:
        return found
    found.update(sums=[], squares=[], low=[], high=[], votes=[], confidence=[])
    for number, values in enumerate(tasks):
        probability = values[:, rows, cols][:, covered][:, known]
        wide = probability.astype(np.float64)
        found["sums"] += wide.sum(axis=1).tolist()
        found["squares"] += (wide * wide).sum(axis=1).tolist()
        found["low"] += wide.min(axis=1).tolist()
        found["high"] += wide.max(axis=1).tolist()
        called = classes.index(number, probability[:, None])[0]
        found["votes"] += np.bincount(called, minlength=len(values)).tolist()
        found["confidence"].append(float(confidence(probability).astype(np.float64).sum()))
    found["applicability"] = float(applicability[known].astype(np.float64).sum())
    return found


def _hull(boxes: Sequence[Box]) -> Box | None:
    if not boxes:
        return None
    return Box(
        min(b.row0 for b in boxes), min(b.col0 for b in boxes), max(b.row1 for b in boxes), max(b.col1 for b in boxes)
    )


# --- how far the data reach -------------------------------------------------------------------------------------------


class Edges:
    """Distances from sites to the nearest 10 m pixel at which one of the given sources has no data.

    Looked for as far as the windows' halo reaches on every side, which is read anyway: a site farther in has that
    distance.
    """

    def __init__(self, roles: Sequence[str], halo: int, grid: Grid) -> None:
        """
        Args:
            roles: the sources that were given.
            halo: of the windows, pixels.
            grid: of the map: a point may lie in another window than the centre of its pixel.
        """
        slack = math.ceil(grid.size / LATTICE.size) if grid.size > LATTICE.size else 0
        #: Metres; 0 where windows have no halo, and nothing can be said.
        self.reach = max(0, halo - slack) * LATTICE.size
        self._halo = halo
        self._roles = roles

    def unknown(self, inputs: Inputs) -> NDArray[np.bool_]:
        """Pixels of the inputs' box where a given source has no data."""
        found = np.zeros(inputs.box.shape, bool)
        for role in self._roles:
            if role == "imagery":
                bands = inputs.satellite
            elif role == "elevation":
                bands = inputs.covariates[_ELEVATION : _ELEVATION + 1]
            elif role == "climate":
                bands = inputs.covariates[len(TERRAIN_BANDS) :]
            else:
                name = role.removeprefix("covariate ")
                if name == "aspct_4":  # level ground has none
                    continue
                index = COVARIATE_BANDS.index(name)
                bands = inputs.covariates[index : index + 1]
            known = np.isfinite(bands[0])
            for band in bands[1:]:
                if known.all():
                    break
                known |= np.isfinite(band)
            found |= ~known
        return found

    def distance(self, place: Place, part: Part, unknown: NDArray[np.bool_], outer: Box) -> float:
        """Metres from a site to the nearest unknown pixel near it, 0 on one, at most `reach`.

        Args:
            part: whose inputs were read; only the pixels it owns are looked around.
            unknown: of the lattice box `outer`.
        """
        best = self.reach
        for box in _lattice_boxes(place):
            near = box.intersection(part.box)
            near = box.intersection(outer) if near.empty else near
            if near.empty:
                continue
            near = near.grown(self._halo).intersection(outer)
            there = unknown[near.slices_in(outer)]
            if not there.any():
                continue
            if self._on_unknown(place, there, near):
                return 0.0
            rows, cols = np.nonzero(_rim(there))
            edges = LATTICE.transform(near)
            west, north = edges.c + cols * LATTICE.size, edges.f - rows * LATTICE.size
            shape = place.shape
            if shape.geom_type == "Point":
                dx = np.maximum(np.maximum(west - place.x, place.x - west - LATTICE.size), 0)
                dy = np.maximum(np.maximum(place.y - north, north - LATTICE.size - place.y), 0)
                best = min(best, float(np.hypot(dx, dy).min()))
            else:
                pixels = shapely.box(west, north - LATTICE.size, west + LATTICE.size, north)
                shapely.prepare(shape)
                best = min(best, float(shapely.distance(shape, pixels).min()))
        return best

    @staticmethod
    def _on_unknown(place: Place, there: NDArray[np.bool_], near: Box) -> bool:
        flat = Place(place.x, place.y, place.shape, 0.0)
        return bool((flat.covers(LATTICE, near) & there).any())


def _lattice_boxes(place: Place) -> list[Box]:
    """The 10 m pixels a site lies in, without its radius."""
    boxes = Place(place.x, place.y, place.shape, 0.0).boxes(LATTICE)
    return boxes[1:] or boxes


def _rim(unknown: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Unknown pixels that have a known neighbour: the nearest one is among them."""
    inner = np.ones_like(unknown)
    inner[1:] &= unknown[:-1]
    inner[:-1] &= unknown[1:]
    inner[:, 1:] &= unknown[:, :-1]
    inner[:, :-1] &= unknown[:, 1:]
    rim: NDArray[np.bool_] = unknown & ~inner
    return rim

"""The layer of results: the sites' own attributes, what the map says of them, and why a site has no values."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from miso_qgis.engine.contract import Task
from miso_qgis.engine.guard import gdal_settings
from miso_qgis.engine.outputs.maps import confidence
from miso_qgis.engine.sites.places import Place
from miso_qgis.engine.sites.statistics import Classes, Totals
from miso_qgis.engine.sites.table import Column, Table
from miso_qgis.engine.sites.vector_table import crs_text
from miso_qgis.language import say

OK, PARTIAL, FAILED = "ok", "partial", "failed"


@dataclass
class Outcome:
    """What became of every site, by its index in the table.

    places: None where it has none; kept: its geometry as it is written; problems: why it failed, "" where it did not;
    notes: further sentences; chips, pictures: files beside the layer.
    """

    places: list[Place | None]
    kept: list[Any]
    problems: list[str]
    notes: list[list[str]]
    chips: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)

    def status(self, site: int, totals: Totals) -> str:
        if self.problems[site]:
            return FAILED
        whole = not totals.missing[site] and not np.isnan(totals.point[site, 0])
        return OK if whole else PARTIAL

    def reason(self, site: int) -> str:
        """Why a site failed, and what else is to be said of it."""
        return " ".join(filter(None, [self.problems[site], *self.notes[site]]))


def judge(outcome: Outcome, totals: Totals) -> None:
    """Say of sites with too little under them what is missing."""
    for site, place in enumerate(outcome.places):
        if outcome.problems[site] or place is None:
            continue
        used, gone = int(totals.pixels[site]), int(totals.missing[site])
        at_point = not np.isnan(totals.point[site, 0])
        if not used and not at_point:
            outcome.problems[site] = say("The map has no value there: neither imagery nor elevation is known.")
        elif not used and not gone:
            outcome.notes[site].append(say("It holds no centre of a pixel: the pixel it lies in was taken."))
        elif gone:
            outcome.notes[site].append(say("{gone} of its {used} pixels have no value.", gone=gone, used=used + gone))
        if used and not at_point:
            outcome.notes[site].append(say("The map has no value at its point."))


# --- columns ----------------------------------------------------------------------------------------------------------


def result_columns(table: Table, outcome: Outcome, totals: Totals, classes: Classes, reach: float) -> list[Column]:
    """The columns that are added to a site's own, in the order of the table's rows.

    Args:
        reach: metres as far as data's edges were looked for; 0 where they were not.
    """
    status = [outcome.status(site, totals) for site in range(len(table))]
    failed = np.array([word == FAILED for word in status])
    area = _Area(totals, failed)
    columns = [
        _texts("miso_id", table.ids),
        Column("miso_row", np.array(table.rows, np.int64), np.zeros(len(table), bool)),
        _texts("miso_status", status),
        _texts("miso_reason", [outcome.reason(site) for site in range(len(table))]),
        _reals("miso_x", [np.nan if place is None else place.x for place in outcome.places]),
        _reals("miso_y", [np.nan if place is None else place.y for place in outcome.places]),
    ]
    start = 0
    for number, task in enumerate(classes.tasks):
        columns += _task_columns(number, task, slice(start, start + len(task.classes)), area, classes)
        start += len(task.classes)
    nowhere = failed | np.array([place is None for place in outcome.places])
    edge = np.where(np.isfinite(totals.edge), totals.edge, np.nan)
    columns += [
        _reals("miso_applicability", np.where(failed, np.nan, totals.point_applicability)),
        _reals("miso_applicability_mean", area.applicability()),
        Column("miso_pixels", area.pixels, nowhere),
        Column("miso_missing", totals.missing, nowhere),
        _reals("miso_edge_m", np.where(failed | (reach == 0), np.nan, edge)),
    ]
    if outcome.chips:
        columns.append(_texts("miso_chip", outcome.chips))
    if outcome.pictures:
        columns.append(_texts("miso_thumbnail", outcome.pictures))
    return columns


class _Area:
    """Means and the like over the sites' pixels; of a site that holds no pixel's centre, those of its point."""

    def __init__(self, totals: Totals, failed: NDArray[np.bool_]) -> None:
        self.totals, self.failed = totals, failed
        self.alone = (totals.pixels == 0) & (totals.missing == 0) & ~np.isnan(totals.point[:, 0])
        self.pixels = np.where(self.alone, 1, totals.pixels)
        self._count = np.where(failed | (totals.pixels == 0), np.nan, totals.pixels)

    def of(self, values: NDArray[Any], alone: NDArray[Any]) -> NDArray[np.float64]:
        """Values over the pixels, those of the point where a site has but that, NaN where it failed."""
        found = np.where(np.isnan(self._count), np.nan, values)
        return np.where(self.failed, np.nan, np.where(self.alone, alone, found))

    def mean(self, index: int) -> NDArray[np.float64]:
        return self.of(self.totals.sums[:, index] / self._count, self.totals.point[:, index])

    def deviation(self, index: int) -> NDArray[np.float64]:
        """Standard deviation of the pixels (not of a sample of them)."""
        mean = self.totals.sums[:, index] / self._count
        spread = np.sqrt(np.maximum(self.totals.squares[:, index] / self._count - mean * mean, 0))
        flat = self.totals.low[:, index] == self.totals.high[:, index]
        return self.of(np.where(flat, 0.0, spread), np.zeros(len(mean)))

    def applicability(self) -> NDArray[np.float64]:
        return self.of(self.totals.applicability / self._count, self.totals.point_applicability)

    def confidence(self, number: int, point: NDArray[np.float64]) -> NDArray[np.float64]:
        return self.of(self.totals.confidence[:, number] / self._count, point)


def _task_columns(number: int, task: Task, own: slice, area: _Area, classes: Classes) -> list[Column]:
    totals, failed = area.totals, area.failed
    at_point = totals.point[:, own]
    known = ~np.isnan(at_point[:, 0]) & ~failed
    names = np.array([c.name for c in task.classes], object)
    called = np.full(len(failed), None, object)
    sure = np.full(len(failed), np.nan)
    if known.any():
        probability = np.ascontiguousarray(at_point[known].T)[:, None]
        called[known] = names[classes.index(number, probability)[0]]
        sure[known] = confidence(probability)[0]
    votes = totals.votes[:, own]
    most = names[votes.argmax(axis=1)]
    majority = called.copy()
    majority[~area.alone] = None
    majority[totals.pixels > 0] = most[totals.pixels > 0]
    majority[failed] = None
    share = area.of(votes.max(axis=1) / np.maximum(totals.pixels, 1), np.ones(len(failed)))
    slugs = [column_slug(c.name) for c in task.classes]
    columns = [_texts(f"{task.name}_class", called)]
    columns += [
        _reals(f"{task.name}_{slug}", np.where(failed, np.nan, at_point[:, index])) for index, slug in enumerate(slugs)
    ]
    for index, slug in enumerate(slugs, start=own.start):
        columns += [
            _reals(f"{task.name}_{slug}_mean", area.mean(index)),
            _reals(f"{task.name}_{slug}_min", area.of(totals.low[:, index], totals.point[:, index])),
            _reals(f"{task.name}_{slug}_max", area.of(totals.high[:, index], totals.point[:, index])),
            _reals(f"{task.name}_{slug}_std", area.deviation(index)),
        ]
    return [
        *columns,
        _texts(f"{task.name}_majority", majority),
        _reals(f"{task.name}_majority_share", share),
        _reals(f"{task.name}_confidence", sure),
        _reals(f"{task.name}_confidence_mean", area.confidence(number, sure)),
    ]


def column_slug(name: str) -> str:
    """A class's name as a part of column names."""
    return re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_") or "class"


def _texts(name: str, values: Sequence[Any] | NDArray[Any]) -> Column:
    out = np.empty(len(values), object)
    out[:] = [value or None for value in values]
    return Column(name, out, np.array([value is None for value in out], bool))


def _reals(name: str, values: Any) -> Column:
    out = np.asarray(values, np.float64)
    return Column(name, out, np.isnan(out))


def joined_columns(own: Sequence[Column], added: Sequence[Column]) -> tuple[list[Column], list[str]]:
    """Own columns before the added ones, and sentences on those whose name was taken."""
    taken = {column.name.casefold() for column in added} | {"fid", "geom"}
    found, said = [], []
    for column in own:
        name, number = column.name, 1
        while name.casefold() in taken:
            name = f"{column.name}_own" if number == 1 else f"{column.name}_own{number}"
            number += 1
        taken.add(name.casefold())
        if name != column.name:
            said.append(say("The sites' column {column} is called {new} in the result.", column=column.name, new=name))
        found.append(Column(name, column.values, column.missing))
    unique: dict[str, Column] = {}
    for column in added:
        name, number = column.name, 1
        while name in unique:
            number += 1
            name = f"{column.name}_{number}"
        unique[name] = Column(name, column.values, column.missing)
    return [*found, *unique.values()], said


# --- the file ---------------------------------------------------------------------------------------------------------


def write_layer(
    path: Path, layer: str, table: Table, outcome: Outcome, columns: Sequence[Column], description: str
) -> None:
    """One layer of a GeoPackage, rows in the order of their ids, geometries in the sites' own CRS.

    Raises:
        OSError: when the disk fails.
    """
    with gdal_settings.registering_vector_drivers():
        import pyogrio.errors
        import pyogrio.raw
    logging.getLogger("pyogrio").setLevel(logging.WARNING)  # it tells how many features it wrote
    order = table.order()
    kinds = {outcome.kept[site].geom_type for site in order if outcome.kept[site] is not None}
    blobs = np.empty(len(order), object)
    for row, site in enumerate(order):
        blobs[row] = None if outcome.kept[site] is None else shapely.to_wkb(outcome.kept[site], include_srid=False)
    try:
        pyogrio.raw.write(
            str(path),
            geometry=blobs,
            field_data=[column.values[order] for column in columns],
            fields=np.array([column.name for column in columns], object),
            field_mask=[column.missing[order] if column.values.dtype != object else None for column in columns],
            layer=layer,
            driver="GPKG",
            geometry_type=_geometry_type(table, outcome, kinds),
            crs=crs_text(table.crs),
            layer_metadata={"DESCRIPTION": description},
            encoding="UTF-8",
        )
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError) as error:
        raise OSError(str(error)) from error
    with open(path, "rb+") as handle:
        os.fsync(handle.fileno())


def _geometry_type(table: Table, outcome: Outcome, kinds: set[str]) -> str:
    """The type of the layer: the source's own where all geometries fit, else what holds them all."""
    if not kinds:
        return "Point"
    deep = any(geometry is not None and geometry.has_z for geometry in outcome.kept)
    if len(kinds) == 1:
        kind = kinds.pop()
    elif kinds <= {"Point", "MultiPoint"} or kinds <= {"Polygon", "MultiPolygon"}:
        kind = next(kind for kind in kinds if kind.startswith("Multi"))
        outcome.kept = [_multi(geometry, kind) for geometry in outcome.kept]
    else:
        kind = "Unknown"
    return f"{kind} Z" if deep and kind != "Unknown" else kind


def _multi(geometry: Any, kind: str) -> Any:
    if geometry is None or geometry.geom_type == kind:
        return geometry
    return shapely.MultiPoint([geometry]) if kind == "MultiPoint" else shapely.MultiPolygon([geometry])

"""Every observed place with what the map says there, and why it does not count where it does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.accuracy import labels
from miso_qgis.engine.accuracy.labels import Matcher
from miso_qgis.engine.accuracy.maps import AssessedMap, Sampled
from miso_qgis.engine.accuracy.table import Table, plain
from miso_qgis.protocol import MODEL_CRS
from miso_qgis.requests.assess import PERMAFROST_TASK, AssessRequest


@dataclass(frozen=True)
class Observed:
    """All places of the observations, those that do not count too. Arrays of (places,).

    Attributes:
        record: the file's number of the record; identifier: the user's name of it.
        label: as written; observed: index of the class, -1 for none.
        reason: key of labels.REASONS, "" for a place that counts.
        depth: metres to which was looked; NaN where unknown.
        x, y: EPSG:3338, NaN without a position.
        sampled: what the map says.
    """

    record: NDArray[np.int64]
    identifier: NDArray[np.object_]
    label: NDArray[np.object_]
    observed: NDArray[np.intp]
    reason: NDArray[np.object_]
    depth: NDArray[np.float64]
    x: NDArray[np.float64]
    y: NDArray[np.float64]
    sampled: Sampled

    @property
    def used(self) -> NDArray[np.bool_]:
        return np.asarray(self.reason == "", bool)

    def counted(self) -> dict[str, int]:
        """Number of places per reason, in the order in which they are judged."""
        return {code: n for code in labels.REASONS if (n := int((self.reason == code).sum()))}


def observe(request: AssessRequest, table: Table, assessed: AssessedMap, check: Callable[[], None]) -> Observed:
    """Judge every place: filters, label, depth, position, and the pixel it lies in, in this order.

    Raises:
        MisoError: "assess.class", "assess.filter", "observations.field" and what reading the map raises.
    """
    matcher = Matcher(assessed.classes, request.classes, assessed.present)
    label, observed, reason = labels.read_labels(table, request.label_field, matcher)
    for rule in request.filters:
        reason[~labels.kept_by(table, rule)] = "filter"
    depth = np.full(len(label), np.nan)
    if request.depth_field:
        depth = labels.depths(table.field(request.depth_field), request.depth_unit)
    absent = np.zeros(len(label), bool)
    if assessed.present is not None:
        absent = (observed >= 0) & (observed != assessed.present)
    if request.presence_only:
        _say(reason, absent, "absence_not_asked")
    elif request.task == PERMAFROST_TASK or assessed.task == PERMAFROST_TASK:
        _say(reason, absent & np.isnan(depth), "absence_without_depth")
        _say(reason, absent & ~labels.deep_enough(depth), "absence_not_deep")
    identifier = np.full(len(label), "", dtype=object)
    if request.id_field:
        identifier = np.array([plain(value) for value in table.field(request.id_field)], dtype=object)

    # From records to places.
    own = table.record
    reason, observed = reason[own], observed[own]
    x, y = table.places_in(CRS.from_user_input(MODEL_CRS))
    map_x, map_y = table.places_in(assessed.crs)
    sampled = assessed.sample(map_x, map_y, check)
    _say(reason, np.isnan(map_x) | np.isnan(x), "no_place")
    _say(reason, sampled.row < 0, "outside")
    _say(reason, sampled.mapped < 0, "nodata")
    _judge_pixels(reason, observed, sampled)
    return Observed(table.fids[own], identifier[own], label[own], observed, reason, depth[own], x, y, sampled)


def _say(reason: NDArray[np.object_], where: NDArray[np.bool_], code: str) -> None:
    """The first reason that is found stands."""
    reason[where & (reason == "")] = code


def _judge_pixels(reason: NDArray[np.object_], observed: NDArray[np.intp], sampled: Sampled) -> None:
    """Of the observations in one pixel the first counts where all agree, and none where they do not."""
    used = np.flatnonzero(reason == "")
    if not used.size:
        return
    pixel = np.column_stack([sampled.row[used], sampled.col[used]])
    _, first, inverse = np.unique(pixel, axis=0, return_index=True, return_inverse=True)
    inverse = np.asarray(inverse).ravel()
    low, high = np.full(len(first), np.iinfo(np.intp).max), np.full(len(first), -1)
    np.minimum.at(low, inverse, observed[used])
    np.maximum.at(high, inverse, observed[used])
    differ = (low != high)[inverse]
    again = np.ones(used.size, bool)
    again[first] = False
    reason[used[differ]] = "conflict"
    reason[used[again & ~differ]] = "duplicate"

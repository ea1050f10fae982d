"""The request of `miso suggest`: where to sample next."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional

from miso_qgis.language import say
from miso_qgis.protocol import Source
from miso_qgis.requests.analysis import (
    MapInput,
    VectorInput,
    build,
    check_output,
    map_input,
    number,
    reject,
    text,
    vector_input,
)

#: "informative": where a site teaches most, unfit for area estimates. "stratified": a random sample per class.
DESIGNS = ("informative", "stratified")
#: How a stratified sample is shared among the classes: by area, equally, or by area x expected deviation (Neyman).
ALLOCATIONS = ("proportional", "equal", "neyman")
MAX_SITES = 20_000
MAX_SEED = 2**53
MAX_DISTANCE = 10_000_000.0
MAX_WEIGHT = 1e6


@dataclass(frozen=True)
class SuggestRequest:
    """Everything that decides a suggestion.

    Attributes:
        folder: where the results go; made when missing.
        map: a run's record; for a stratified design also any raster of classes, for an informative one also any
            raster of percent or probabilities.
        count: sites wanted.
        design: one of DESIGNS.
        seed: of the random numbers; the same seed gives the same sites.
        task: of the run; "" takes the first.
        area: polygons outside of which no site is put.
        exclude: polygons (lines and points with a buffer) in which no site is put: water, private land.
        exclude_buffer: metres around them that are excluded too.
        roads: lines from which the distance is measured.
        max_road: no site is further from a road, metres; 0 for no limit.
        cost: raster of what reaching a place costs, in any unit.
        max_cost: no site costs more; None for no limit.
        spacing: least distance of two sites of an informative design, metres; None takes half the mean spacing.
        weight_uncertainty, weight_novelty, weight_access: of the parts of an informative site's score.
        allocation: one of ALLOCATIONS.
        minimum: sites that every class gets at least in a stratified design.
        expected: expected share of correct pixels by class name (0 to 1) for the Neyman allocation; without it the
            mean probability of the mapped class is taken.
        name: stem of the files' names; taken names get "_2" unless overwrite.
        overwrite: replace results of that name.
    """

    folder: str
    map: MapInput
    count: int
    design: str = "informative"
    seed: int = 1
    task: str = ""
    area: Optional[VectorInput] = None
    exclude: Optional[VectorInput] = None
    exclude_buffer: float = 0.0
    roads: Optional[VectorInput] = None
    max_road: float = 0.0
    cost: Optional[Source] = None
    max_cost: Optional[float] = None
    spacing: Optional[float] = None
    weight_uncertainty: float = 1.0
    weight_novelty: float = 1.0
    weight_access: float = 1.0
    allocation: str = "proportional"
    minimum: int = 2
    expected: Dict[str, float] = field(default_factory=dict)
    name: str = "sites"
    overwrite: bool = False

    def __post_init__(self) -> None:
        check_output(self.folder, self.name, self.overwrite)
        for what, value, least, most in (
            (say("The number of sites"), self.count, 1, MAX_SITES),
            (say("The seed"), self.seed, 0, MAX_SEED),
            (say("The least number of sites of a class"), self.minimum, 0, MAX_SITES),
        ):
            if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
                raise reject(what, value, say("Give a whole number from {least} to {most}.", least=least, most=most))
        for what, choice, allowed in (
            (say("The design"), self.design, DESIGNS),
            (say("The allocation"), self.allocation, ALLOCATIONS),
        ):
            if choice not in allowed:
                raise reject(what, choice, say("Choose one of: {allowed}.", allowed=", ".join(allowed)))
        text(say("The task"), self.task)
        number(say("The buffer of the excluded features"), self.exclude_buffer, 0.0, MAX_DISTANCE)
        number(say("The largest distance from a road"), self.max_road, 0.0, MAX_DISTANCE)
        if self.max_cost is not None:
            number(say("The largest cost"), self.max_cost)
        self._check_design()

    def _check_design(self) -> None:
        if self.max_road and self.roads is None:
            raise reject(say("The largest distance from a road"), self.max_road, say("Give the roads as well."))
        if self.max_cost is not None and self.cost is None:
            raise reject(say("The largest cost"), self.max_cost, say("Give the raster of costs as well."))
        if self.spacing is not None:
            number(say("The spacing of the sites"), self.spacing, 0.0, MAX_DISTANCE)
            if self.design == "stratified":
                raise reject(
                    say("The spacing of a stratified design"),
                    self.spacing,
                    say("Leave it out: a least distance would change the inclusion probabilities."),
                )
        weights = (self.weight_uncertainty, self.weight_novelty, self.weight_access)
        for what, weight in zip(("uncertainty", "novelty", "access"), weights):
            number(say("The weight of {what}", what=what), weight, 0.0, MAX_WEIGHT)
        if not any(weights):
            raise reject(say("The sum of the weights"), 0, say("Give at least one weight above 0."))
        if not isinstance(self.expected, Mapping):
            raise reject(say("The expected accuracies"), self.expected, say("Give an object of class: share."))
        for name, share in self.expected.items():
            number(say("The expected accuracy of {name}", name=text(say("A class"), name)), share, 0.0, 1.0)

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> SuggestRequest:
        if not isinstance(value, Mapping):
            raise reject(say("The request"), value, say("Give an object with the fields of SuggestRequest."))
        parts = dict(value)
        if parts.get("map") is not None:
            parts["map"] = map_input(parts["map"], say("The map"))
        for name, what in (
            ("area", say("The area")),
            ("exclude", say("The excluded features")),
            ("roads", say("The roads")),
        ):
            if parts.get(name) is not None:
                parts[name] = vector_input(parts[name], what)
        if parts.get("cost") is not None:
            parts["cost"] = build(Source, parts["cost"], say("The cost"))
        return build(cls, parts, say("The request"))

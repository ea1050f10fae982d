"""The request of an accuracy assessment: a finished map against observations. Standard library only."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple

from miso_qgis.language import say
from miso_qgis.protocol import MapRequest, MisoError, Source
from miso_qgis.protocol import _build as build
from miso_qgis.protocol import _number as number
from miso_qgis.protocol import _path as path_text
from miso_qgis.protocol import _reject as reject
from miso_qgis.protocol import _text as text

#: The task whose absence is only known where somebody looked deep enough.
PERMAFROST_TASK = "nsp"
#: What the values of a raster are: class codes, or probabilities (percent where they are whole numbers, else 0 to 1).
MAP_KINDS = ("auto", "class", "probability")
#: How the observed places were chosen. Only the last three are probability samples.
DESIGNS = ("none", "simple", "systematic", "stratified")
DEPTH_UNITS = ("cm", "m", "in", "ft")
OPERATORS = ("=", "!=", "<", "<=", ">", ">=", "in")
#: Metres: side of the blocks of the bootstrap.
MIN_BLOCK, MAX_BLOCK = 10.0, 2_000_000.0
MIN_REPEATS, MAX_REPEATS = 100, 20_000
MAX_CLASSES = 255


@dataclass(frozen=True)
class Filter:
    """Keeps the observations whose field compares with a value: as numbers where the field holds numbers, as days
    where both are dates, else as text without regard to case. An empty value of the field is never kept.

    Attributes:
        field: of the observations.
        operator: one of OPERATORS; "in" takes several values with commas between.
        value: what to compare with.
    """

    field: str
    operator: str
    value: str

    def __post_init__(self) -> None:
        if not text(say("The field of a filter"), self.field).strip():
            raise reject(say("The field of a filter"), self.field, say("Name a field of the observations."))
        if self.operator not in OPERATORS:
            raise reject(
                say("The operator of a filter"),
                self.operator,
                say("Choose one of: {operators}.", operators=" ".join(OPERATORS)),
            )
        if not text(say("The value of a filter"), self.value).strip():
            raise reject(say("The value of a filter"), self.value, say("Give a number, a date or a text."))

    def describe(self) -> str:
        return f"{self.field} {self.operator} {self.value}"


@dataclass(frozen=True)
class AssessRequest:
    """Everything that decides an assessment. The toolbox, the shell and the tests all build this.

    Attributes:
        folder: where the results go; made when missing.
        observations: a vector file of points, or a table with coordinates.
        label_field: of the observations: the class that was observed.
        run: the record R.json of a run; or
        raster: any raster instead of it.
        map_kind: what the values of `raster` are, one of MAP_KINDS.
        task: of the run; with a raster what it shows: "nsp" makes the rules for permafrost hold.
        layer: of the observations' file; "" where it has one only.
        crs: of the observations' coordinates; "" takes the file's.
        x_field, y_field: coordinates of a table without geometries; "" finds them by their usual names.
        id_field: of the observations, kept with each of them; "" for none.
        classes: label -> name or code of the map's class; "" as class means that such labels are not used.
        present: name or code of the class that means presence, where the map has two and its names do not say so.
        depth_field: of the observations: how deep was looked.
        depth_unit: one of DEPTH_UNITS.
        filters: all of them must hold.
        presence_only: the observations tell where something is, never where it is not.
        design: how the places were chosen, one of DESIGNS: the user's declaration.
        regions: polygons to give figures for; "" for none.
        regions_layer: of that file; "" where it has one only.
        regions_crs: of the polygons' coordinates; "" takes the file's.
        region_field: names a region; polygons of one name are one region.
        block_size: metres in EPSG:3338, side of the squares that the bootstrap draws.
        repeats: draws of the bootstrap.
        seed: of these draws.
        threshold: probability from which presence is mapped; None takes the run's, or 0.5.
        name: stem of the files' names; a taken one gets "_2".
    """

    folder: str
    observations: str
    label_field: str
    run: str = ""
    raster: Optional[Source] = None
    map_kind: str = "auto"
    task: str = ""
    layer: str = ""
    crs: str = ""
    x_field: str = ""
    y_field: str = ""
    id_field: str = ""
    classes: Dict[str, str] = field(default_factory=dict)
    present: str = ""
    depth_field: str = ""
    depth_unit: str = "cm"
    filters: Tuple[Filter, ...] = ()
    presence_only: bool = False
    design: str = "none"
    regions: str = ""
    regions_layer: str = ""
    regions_crs: str = ""
    region_field: str = ""
    block_size: float = 10_000.0
    repeats: int = 1000
    seed: int = 0
    threshold: Optional[float] = None
    name: str = "assess"

    def __post_init__(self) -> None:
        self._check_places()
        for what, value, allowed in (
            (say("The kind of the map"), self.map_kind, MAP_KINDS),
            (say("The unit of the depth"), self.depth_unit, DEPTH_UNITS),
            (say("The design of the sample"), self.design, DESIGNS),
        ):
            if value not in allowed:
                raise reject(what, value, say("Choose one of: {allowed}.", allowed=", ".join(allowed)))
        for name in ("task", "layer", "crs", "x_field", "y_field", "id_field", "present", "depth_field"):
            text(say("The field {name}", name=f"{name!r}"), getattr(self, name))
        for name in ("regions_layer", "regions_crs", "region_field"):
            text(say("The field {name}", name=f"{name!r}"), getattr(self, name))
        if bool(self.x_field) != bool(self.y_field):
            raise reject(
                say("The pair of coordinate fields"), (self.x_field, self.y_field), say("Give both, or neither.")
            )
        if not isinstance(self.classes, Mapping) or len(self.classes) > 100_000:
            raise reject(say("The mapping of labels to classes"), self.classes, say("Give an object of label: class."))
        for label, name in self.classes.items():
            text(say("A label"), label)
            text(say("The class of the label {label}", label=f"{label!r}"), name)
        if not isinstance(self.filters, (list, tuple)) or not all(isinstance(f, Filter) for f in self.filters):
            raise reject(say("The list of filters"), self.filters, say("Give a list of filters."))
        object.__setattr__(self, "filters", tuple(self.filters))
        if self.presence_only is not True and self.presence_only is not False:
            raise reject(say("The field 'presence_only'"), self.presence_only, say("Give true or false."))
        if self.presence_only and self.design != "none":
            raise MisoError(
                "request.invalid",
                say(
                    "The observations are said to be presences only and a {design} probability sample.",
                    design=self.design,
                ),
                say("A probability sample notes absences too: give one of the two."),
            )
        number(say("The side of the blocks"), self.block_size, MIN_BLOCK, MAX_BLOCK)
        for what, count, low, high in (
            (say("The number of bootstrap draws"), self.repeats, MIN_REPEATS, MAX_REPEATS),
            (say("The seed"), self.seed, 0, 2**32 - 1),
        ):
            if isinstance(count, bool) or not isinstance(count, int) or not low <= count <= high:
                raise reject(what, count, say("Give a whole number from {low} to {high}.", low=low, high=high))
        if self.threshold is not None:
            number(say("The threshold"), self.threshold, 0.0, 1.0)

    def _check_places(self) -> None:
        for what, value in ((say("The output folder"), self.folder), (say("The observations"), self.observations)):
            if not path_text(what, value).strip():
                raise reject(what, value, say("Name it."))
        if not text(say("The label field"), self.label_field).strip():
            raise reject(say("The label field"), self.label_field, say("Name the field that holds what was observed."))
        path_text(say("The run"), self.run)
        path_text(say("The regions"), self.regions)
        if bool(self.run.strip()) == (self.raster is not None):
            raise MisoError(
                "assess.map",
                say("Both a run and a raster were given to be assessed.") if self.run else say("No map was given."),
                say("Give either the record (R.json) of a run or a raster."),
            )
        if self.raster is not None and self.raster.more:
            raise reject(
                say("The list of rasters"), self.raster.more, say("Give one raster; several can be joined by a VRT.")
            )
        if bool(self.regions) != bool(self.region_field):
            raise MisoError(
                "assess.regions",
                say("Of the regions and the field that names them only one was given."),
                say("Give a layer of polygons and the field with their names, or neither."),
            )
        # A run's name follows the same rules.
        MapRequest(folder=self.folder, elevation=Source("-"), name=self.name)

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> AssessRequest:
        """A request from JSON; unknown keys are refused.

        Raises:
            MisoError: "request.invalid" and what the parts raise.
        """
        if not isinstance(value, Mapping):
            raise reject(say("The request"), value, say("Give an object with the fields of AssessRequest."))
        parts = dict(value)
        if parts.get("raster") is not None:
            parts["raster"] = build(Source, parts["raster"], say("The raster"))
        filters = parts.get("filters") or ()
        if not isinstance(filters, (list, tuple)):
            raise reject(say("The list of filters"), filters, say("Give a list of filters."))
        parts["filters"] = tuple(build(Filter, entry, say("A filter")) for entry in filters)
        return build(cls, parts, say("The request"))

"""What a model needs and what it gives: the JSON document an ``.onnx`` file carries under the metadata key ``miso``.

The engine knows no model by name. Everything it must know about one (bands, units, window, tasks, classes, colours,
thresholds, training ranges, provenance) stands in this document, described field by field in docs/model-contract.md.
"""

from __future__ import annotations

import json
import math
import re
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Mapping

from miso_qgis.language import say
from miso_qgis.protocol import MisoError

METADATA_KEY = "miso"
CONTRACT_VERSION = 1

SATELLITE_BANDS = ("red", "green", "blue", "rededge1", "rededge2", "rededge3", "nir", "swir1", "swir2")
TERRAIN_BANDS = ("aspct_4", "elevation", "maxc_4", "sl_4", "spi", "swi_10", "tpi_4")
CLIMATE_BANDS = ("ppt_annual", "tmean_swi", "tmin_january")
COVARIATE_BANDS = TERRAIN_BANDS + CLIMATE_BANDS
#: Features in which the distance to the training data is measured (applicability.py): one per band but for aspect,
#: which with slope gives the two horizontal components of the surface's normal.
FEATURES = (*SATELLITE_BANDS, "tilt_north", "tilt_east", *TERRAIN_BANDS[1:], *CLIMATE_BANDS)
#: Satellite, terrain and climate can each be there or not: thresholds of the seven cases in which one is.
MODALITY_CASES = 7
#: Most prototypes a model may bring: each costs time at every pixel.
MAX_PROTOTYPES = 1024

#: Largest side of a window, pixels.
MAX_WINDOW = 4096

INPUT_SATELLITE = "satellite"
INPUT_COVARIATES = "covariates"
INPUT_ROWS = "query_rows"
INPUT_COLS = "query_cols"

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
_NAME = re.compile(r"[a-z][a-z0-9_]*\Z")


def _bad(what: str, value: object, hint: str) -> MisoError:
    return MisoError(
        "model.contract", say("The model's contract gives {what} as {value}.", what=what, value=f"{value!r}"), hint
    )


def _finite(what: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        raise _bad(what, value, say("It must be a finite number."))
    return float(value)


def _whole(what: str, value: Any, minimum: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < minimum:
        raise _bad(what, value, say("It must be a whole number of {minimum} or more.", minimum=minimum))
    return value


def _word(what: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise _bad(what, value, say("It must be a text."))
    return value


@dataclass(frozen=True)
class Band:
    """One input band: physical `unit`, and the 1-99 % quantiles of the training data (`low` to `high`)."""

    name: str
    title: str
    unit: str
    low: float
    high: float


@dataclass(frozen=True)
class SoilClass:
    """One class of a task: its code in class rasters (0..254), name and colour."""

    value: int
    name: str
    colour: str


@dataclass(frozen=True)
class Task:
    """A task: its classes in the order of the output's second axis.

    A two-class task is thresholded on its second class (nsp: absent, present); `threshold_balanced` is the one that
    maximised balanced accuracy on held-out blocks. Tasks of more classes take the most probable class.
    """

    name: str
    title: str
    classes: tuple[SoilClass, ...]
    threshold_balanced: float = 0.5

    @property
    def binary(self) -> bool:
        return len(self.classes) == 2

    def threshold(self, asked: float | str) -> float:
        return self.threshold_balanced if asked == "balanced" else float(asked)


@dataclass(frozen=True)
class Window:
    """How the model reads space, in pixels of its lattice.

    size: side of the square the engine should feed; halo: pixels at each side whose output is not used, at least the
    receptive field's reach; stride: window corners lie on multiples of it; reach: how far an input influences an
    output; step: distance between neighbouring windows, 0 for the core's side. With a step below the core's side the
    cores overlap and are blended, which is for models without a finite reach (attention windows, global layers).
    """

    size: int
    halo: int
    stride: int
    reach: int
    step: int = 0

    @property
    def core(self) -> int:
        return self.size - 2 * self.halo

    @property
    def spacing(self) -> int:
        return self.step or self.core

    @property
    def blended(self) -> bool:
        return self.spacing < self.core

    def for_pixels(self, size: float) -> Window:
        """The window for pixels of `size` metres: where they are finer than the lattice's 10 m, the core shrinks with
        them, so that a window asks for no more places, and takes no more memory, than at 10 m. Blended windows stay."""
        if size >= 10.0 or self.blended:
            return self
        core = max(self.stride, math.ceil(self.core * size / 10.0 / self.stride) * self.stride)
        return replace(self, size=core + 2 * self.halo)

    def resized(self, size: int = 0, halo: int = 0) -> Window:
        """The window with another side or halo; 0 keeps the model's own.

        Raises:
            MisoError: "request.window" when the model cannot be run so.
        """
        if not size and not halo:
            return self
        halo = halo or self.halo
        size = size or self.core + 2 * halo
        new = Window(size, halo, self.stride, self.reach, self.step)
        problem = _window_problem(new)
        if problem:
            raise MisoError(
                "request.window",
                say(
                    "Windows of {size} pixels with an overlap of {halo} do not fit the model: {problem}.",
                    size=size,
                    halo=halo,
                    problem=problem,
                ),
                say("The model's own are {size} and {halo}.", size=self.size, halo=self.halo),
            )
        return new


def _window_problem(window: Window) -> str:
    """What is wrong with a window, "" if nothing is."""
    if window.size > MAX_WINDOW:
        return say("the side is more than {max_window}", max_window=MAX_WINDOW)
    if window.core < 1:
        return say("the side is not more than twice the halo")
    if window.spacing > window.core:
        return say("the step {step} is more than the core's side {core}", step=window.step, core=window.core)
    if window.halo < window.reach and not window.blended:
        return say("the halo is less than the reach {reach}", reach=window.reach)
    if window.halo % window.stride or window.core % window.stride or window.spacing % window.stride:
        return say("halo, core and step are not all multiples of the stride {stride}", stride=window.stride)
    return ""


@dataclass(frozen=True)
class Feature:
    """One feature of the applicability space: (value - centre) / scale is standardised, `weight` its importance."""

    name: str
    centre: float
    scale: float
    weight: float


@dataclass(frozen=True)
class Applicability:
    """What is needed to say how far a pixel lies from the training data (Meyer and Pebesma 2021).

    data: what the model was trained on, for legends ("simulated landscapes"); features: FEATURES in that order;
    prototypes: centres that stand for the training data, per feature in standardised units without weights;
    mean_distance: mean weighted distance of two training points; thresholds: dissimilarity index up to which a pixel
    counts as inside, per set of modalities that are there (satellite 1 + terrain 2 + climate 4, from 1 to 7).
    """

    data: str
    features: tuple[Feature, ...]
    prototypes: tuple[tuple[float, ...], ...]
    mean_distance: float
    thresholds: tuple[float, ...]


@dataclass(frozen=True)
class Original:
    """Of a model in 8-bit integers: the float32 model it was made from, and how near it is to that on held-out tiles.

    sha256: of the float32 file; share_within: smallest share over the conditions compared of pixels whose probability
    of each two-class task differs by at most `tolerance`; class_changes: largest share of pixels whose class differs.
    """

    name: str
    sha256: str
    tolerance: float
    share_within: float
    class_changes: float


@dataclass(frozen=True)
class Contract:
    """The parsed document. `provenance` and `performance` are free-form, for the card and the layers' metadata.

    applicability: None for models that only know the range of each band; original: None for float32 models.
    """

    name: str
    title: str
    version: str
    caveat: str
    pixel_size: float
    crs: str
    window: Window
    satellite: tuple[Band, ...]
    covariates: tuple[Band, ...]
    tasks: tuple[Task, ...]
    terrain: str
    provenance: dict[str, Any] = field(default_factory=dict)
    performance: dict[str, Any] = field(default_factory=dict)
    applicability: Applicability | None = None
    original: Original | None = None

    @property
    def precision(self) -> str:
        """Of the arithmetic: float32 or int8."""
        return "float32" if self.original is None else "int8"

    @property
    def bands(self) -> tuple[Band, ...]:
        return self.satellite + self.covariates

    def task(self, name: str) -> Task:
        for task in self.tasks:
            if task.name == name:
                return task
        raise MisoError(
            "model.task",
            say("The model {model} has no task {task}.", model=self.name, task=f"{name!r}"),
            say("Choose from: {tasks}.", tasks=", ".join(t.name for t in self.tasks)),
        )

    def to_json(self) -> str:
        """The document as it is written into a model file."""
        values = {key: value for key, value in asdict(self).items() if value is not None}
        return json.dumps({"contract": CONTRACT_VERSION, **values}, ensure_ascii=False, allow_nan=False)

    @classmethod
    def from_json(cls, text: str) -> Contract:
        """Parse and check a document.

        Raises:
            MisoError: code "model.contract", naming the first field that differs from the contract and its value.
        """
        try:
            document = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise _bad(say("a document that is no JSON"), str(error), say("Export the model again.")) from error
        if not isinstance(document, dict):
            raise _bad(say("the document"), type(document).__name__, say("It must be a JSON object."))
        if document.get("contract") != CONTRACT_VERSION:
            raise _bad(
                say("its version"),
                document.get("contract"),
                say("This engine reads contracts of version {contract_version}.", contract_version=CONTRACT_VERSION),
            )
        missing = sorted(
            {"name", "title", "version", "caveat", "pixel_size", "crs", "window", "satellite", "covariates", "tasks"}
            - set(document)
        )
        if missing:
            raise _bad(
                say("no {missing}", missing=f"{missing[0]!r}"),
                None,
                say("Every field of the model contract must be there."),
            )
        pixel_size = _finite("pixel_size", document["pixel_size"])
        if pixel_size != 10.0 or document["crs"] != "EPSG:3338":
            raise _bad(
                say("pixel size and CRS"),
                (pixel_size, document["crs"]),
                say("This engine maps on the 10 m lattice of EPSG:3338."),
            )
        tasks = tuple(_parse_task(value) for value in _rows("tasks", document["tasks"]))
        if not tasks or len({task.name for task in tasks}) != len(tasks):
            raise _bad(say("the tasks"), [task.name for task in tasks], say("Give at least one, each name once."))
        return cls(
            name=_word("name", document["name"]),
            title=_word("title", document["title"]),
            version=_word("version", document["version"]),
            caveat=_word("caveat", document["caveat"]),
            pixel_size=pixel_size,
            crs=document["crs"],
            window=_parse_window(document["window"]),
            satellite=_parse_bands("satellite", document["satellite"], SATELLITE_BANDS),
            covariates=_parse_bands("covariates", document["covariates"], COVARIATE_BANDS),
            tasks=tasks,
            terrain=_word("terrain", document.get("terrain", "unknown")),
            provenance=dict(document.get("provenance") or {}),
            performance=dict(document.get("performance") or {}),
            applicability=_parse_applicability(document.get("applicability")),
            original=_parse_original(document.get("original")),
        )


def _rows(what: str, value: Any) -> list[Mapping[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise _bad(what, value, say("It must be a list of objects."))
    return value


def _parse_bands(what: str, value: Any, names: tuple[str, ...]) -> tuple[Band, ...]:
    rows = _rows(what, value)
    found = tuple(row.get("name") for row in rows)
    if found != names:
        raise _bad(
            say("the {what} bands", what=what),
            list(found),
            say("This engine feeds, in this order: {names}.", names=", ".join(names)),
        )
    bands = []
    for row in rows:
        low, high = (
            _finite(say("{key} of {name}", key=key, name=row["name"]), row.get(key)) for key in ("low", "high")
        )
        if low >= high:
            raise _bad(say("the range of {name}", name=row["name"]), (low, high), say("low must be below high."))
        bands.append(
            Band(
                row["name"],
                _word(say("title of {name}", name=row["name"]), row.get("title")),
                str(row.get("unit", "")),
                low,
                high,
            )
        )
    return tuple(bands)


def _parse_window(value: Any) -> Window:
    if not isinstance(value, dict):
        raise _bad("window", value, say("It must be an object."))
    fields = {
        key: _whole(f"window.{key}", value.get(key), low)
        for key, low in (("size", 16), ("halo", 0), ("stride", 1), ("reach", 0))
    }
    window = Window(**fields, step=_whole("window.step", value.get("step", 0), 0))
    problem = _window_problem(window)
    if problem:
        raise _bad(say("the window"), value, f"{problem[0].upper()}{problem[1:]}.")
    return window


def _parse_task(value: Mapping[str, Any]) -> Task:
    name = value.get("name")
    if not isinstance(name, str) or not _NAME.match(name):
        raise _bad(say("a task's name"), name, say("Use lower-case letters, digits and '_'."))
    classes = []
    for row in _rows(say("the classes of {name}", name=name), value.get("classes")):
        code = _whole(say("a class code of {name}", name=name), row.get("value"), 0)
        colour = row.get("colour")
        if not isinstance(colour, str) or not _COLOUR.match(colour):
            raise _bad(say("a colour of {name}", name=name), colour, say("Write it as #RRGGBB."))
        classes.append(
            SoilClass(code, _word(say("a class name of {name}", name=name), row.get("name")), colour.upper())
        )
    codes = [c.value for c in classes]
    if not 2 <= len(classes) <= 64 or len(set(codes)) != len(codes) or max(codes) > 254:
        raise _bad(
            say("the class codes of {name}", name=name), codes, say("Give 2 to 64 different codes from 0 to 254.")
        )
    threshold = _finite(say("threshold_balanced of {name}", name=name), value.get("threshold_balanced", 0.5))
    if not 0 < threshold < 1:
        raise _bad(say("threshold_balanced of {name}", name=name), threshold, say("It lies between 0 and 1."))
    return Task(name, _word(say("title of {name}", name=name), value.get("title")), tuple(classes), threshold)


def _parse_applicability(value: Any) -> Applicability | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise _bad("applicability", type(value).__name__, say("It must be an object."))
    rows = _rows(say("the features of applicability"), value.get("features"))
    if tuple(row.get("name") for row in rows) != FEATURES:
        names = [row.get("name") for row in rows]
        raise _bad(
            say("the features of applicability"),
            names,
            say("This engine knows, in this order: {features}.", features=", ".join(FEATURES)),
        )
    features = tuple(
        Feature(
            name,
            *(
                _finite(say("{key} of {name}", key=key, name=name), row.get(key))
                for key in ("centre", "scale", "weight")
            ),
        )
        for name, row in zip(FEATURES, rows, strict=True)
    )
    for feature in features:
        if feature.scale <= 0 or feature.weight < 0:
            numbers = feature.scale, feature.weight
            raise _bad(
                say("scale and weight of {name}", name=feature.name),
                numbers,
                say("Neither is negative, and the scale is not 0."),
            )
    if not any(feature.weight for feature in features):
        raise _bad(say("the weights of applicability"), 0, say("At least one must be positive."))
    prototypes = _numbers(say("the prototypes of applicability"), value.get("prototypes"), 1, MAX_PROTOTYPES, list)
    for prototype in prototypes:
        _numbers(say("a prototype of applicability"), prototype, len(FEATURES), len(FEATURES))
    thresholds = _numbers(
        say("the thresholds of applicability"), value.get("thresholds"), MODALITY_CASES, MODALITY_CASES
    )
    mean_distance = _finite(say("mean_distance of applicability"), value.get("mean_distance"))
    if mean_distance <= 0 or min(thresholds) <= 0:
        raise _bad(say("the distances of applicability"), (mean_distance, thresholds), say("They must be positive."))
    return Applicability(
        _word(say("data of applicability"), value.get("data")),
        features,
        tuple(tuple(float(number) for number in prototype) for prototype in prototypes),
        mean_distance,
        tuple(float(number) for number in thresholds),
    )


def _numbers(what: str, value: Any, least: int, most: int, kind: type | None = None) -> list[Any]:
    """A list of `least` to `most` finite numbers, or things of another kind."""
    if not isinstance(value, list) or not least <= len(value) <= most:
        count = f"{least}" if least == most else say("{least} to {most}", least=least, most=most)
        found = len(value) if isinstance(value, list) else type(value).__name__
        raise _bad(what, found, say("Give a list of {count}.", count=count))
    for item in value:
        if kind is None:
            _finite(say("a number of {what}", what=what), item)
        elif not isinstance(item, kind):
            raise _bad(what, item, say("Each must be a {name}.", name=kind.__name__))
    return value


def _parse_original(value: Any) -> Original | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise _bad("original", type(value).__name__, say("It must be an object."))
    return Original(
        _word("original.name", value.get("name")),
        _word("original.sha256", value.get("sha256")),
        *(_finite(f"original.{key}", value.get(key)) for key in ("tolerance", "share_within", "class_changes")),
    )

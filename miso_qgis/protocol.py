"""What the QGIS side and the engine say to each other: requests, results, errors and the wire format.

Standard library only and Python 3.9 syntax, because both QGIS's own interpreter and the engine's import it.
On the wire every message is one JSON object on one line (UTF-8, no newline inside).
"""

from __future__ import annotations

import dataclasses
import json
import math
import re
import sys
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Tuple, Type, TypeVar

from miso_qgis.language import say

PROTOCOL_VERSION = 1

#: Longest line either side accepts, in bytes: a polygon mask of many vertices fits, a runaway writer does not.
MAX_LINE_BYTES = 32 * 1024 * 1024

#: EPSG:3338, Alaska Albers: the CRS of the model's lattice and of every output unless another is asked for.
MODEL_CRS = "EPSG:3338"

#: The model taken when none is named.
DEFAULT_MODEL = "miso-fast"

DEVICES = ("auto", "cpu", "cuda", "tensorrt", "rocm", "directml", "coreml", "openvino", "torch")
ENCODINGS = ("percent", "float")
PRECISIONS = ("auto", "float32", "int8")
OUTPUT_KINDS = ("probability", "class", "confidence", "applicability")
MAX_PATH_LENGTH = 4096
#: The folder of a request that writes nothing: a plan, or what is asked of one place.
NO_FOLDER = "-"
#: Coordinates beyond this lie outside the Earth in any unit.
MAX_COORDINATE = 1e9
#: Least limit of the memory of a map, MB: below it no map can be made.
MIN_MEMORY_MB = 512
MAX_MEMORY_MB = 1024 * 1024
MIN_PIXEL_SIZE = 2.5
MAX_PIXEL_SIZE = 100.0


class MisoError(Exception):
    """An error a user can act on.

    Attributes:
        code: stable identifier, for programs (``"extent.outside"``).
        message: one sentence that says what is wrong, with the value found.
        hint: one sentence that says what to do next.
    """

    def __init__(self, code: str, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()

    def to_dict(self) -> Dict[str, str]:
        return {"code": self.code, "message": self.message, "hint": self.hint}

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> MisoError:
        return cls(
            str(value.get("code", "internal")), str(value.get("message", "Unknown error.")), str(value.get("hint", ""))
        )


class Cancelled(MisoError):  # noqa: N818 - it is no failure
    """The user asked the job to stop. Nothing that looks like a result is left behind."""

    def __init__(self) -> None:
        super().__init__(
            "cancelled", say("The run was cancelled."), say("No output was written; start it again when you like.")
        )


def first_line(error: BaseException) -> str:
    """What a library's error says, short enough for a sentence of ours and without its full stop."""
    return (str(error) or type(error).__name__).strip().splitlines()[0][:300].rstrip(".")


_T = TypeVar("_T")


def _reject(what: str, value: object, hint: str) -> MisoError:
    shown = repr(value)
    return MisoError(
        "request.invalid",
        say("{what} is {shown}.", what=what, shown=shown if len(shown) <= 300 else shown[:297] + "..."),
        hint,
    )


def _build(cls: Type[_T], value: Any, what: str) -> _T:
    """Make the dataclass `cls` from a JSON object; unknown keys and missing required ones are errors."""
    if not isinstance(value, Mapping):
        raise _reject(what, value, say("Give an object with the fields of {name}.", name=cls.__name__))
    known = {f.name for f in dataclasses.fields(cls)}  # type: ignore[arg-type]
    unknown = sorted(set(value) - known)
    if unknown:
        raise _reject(
            say("The field {unknown} of {what}", unknown=f"{unknown[0]!r}", what=what),
            value[unknown[0]],
            say("Known fields: {known}.", known=sorted(known)),
        )
    try:
        return cls(**{str(k): v for k, v in value.items()})
    except TypeError as error:
        raise MisoError(
            "request.invalid",
            say("{what} is incomplete: {error}.", what=what, error=error),
            say("Give every required field."),
        ) from error


def _number(what: str, value: Any, minimum: float = -math.inf, maximum: float = math.inf) -> float:
    # Integers of any length come through JSON; beyond a float's range they have no place in a computation.
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not abs(value) <= sys.float_info.max:
        raise _reject(what, value, say("Give a finite number."))
    if not minimum <= value <= maximum:
        raise _reject(
            what,
            value,
            say("Give a number from {minimum} to {maximum}.", minimum=f"{minimum:g}", maximum=f"{maximum:g}"),
        )
    return float(value)


def coordinate(what: str, value: Any) -> float:
    """A number that can be a coordinate in some CRS.

    Raises:
        MisoError: "request.invalid".
    """
    return _number(what, value, -MAX_COORDINATE, MAX_COORDINATE)


def _text(what: str, value: Any) -> str:
    if not isinstance(value, str):
        raise _reject(what, value, say("Give a text."))
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _reject(what, value, say("Give a text of whole characters.")) from None
    return value


def _path(what: str, value: Any) -> str:
    if "\0" in _text(what, value) or len(value) > MAX_PATH_LENGTH:
        raise _reject(
            what,
            value,
            say("A path has no zero character and at most {max_path_length} others.", max_path_length=MAX_PATH_LENGTH),
        )
    return str(value)


@dataclass(frozen=True)
class Source:
    """A raster to read: where it is, and what the user's settings override in the file.

    Attributes:
        path: anything GDAL opens, or a folder whose rasters are read as one.
        more: further files read together with it as one source; where they overlap, the first that has data wins.
        bands: 1-based band numbers in the contract's order; empty means "match by name, else by order".
        crs: WKT or authority code that wins over the file's; None takes the file's.
        nodata: value that wins over the file's; None takes the file's.
        scale, offset: physical = stored * scale + offset; None takes the file's declaration (1 and 0 without one).
    """

    path: str
    bands: Tuple[int, ...] = ()
    crs: Optional[str] = None
    nodata: Optional[float] = None
    scale: Optional[float] = None
    offset: Optional[float] = None
    more: Tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not isinstance(self.more, (list, tuple)):
            raise _reject(
                say("The list of files read together with {path}", path=self.path),
                self.more,
                say("Give a list of paths."),
            )
        object.__setattr__(self, "more", tuple(self.more))
        for path in (self.path, *self.more):
            if not _text(say("The path of a source"), path).strip():
                raise _reject(say("The path of a source"), path, say("Name a raster file."))
        if not isinstance(self.bands, (list, tuple)):
            raise _reject(
                say("The band list of {path}", path=self.path),
                self.bands,
                say("Give band numbers, for instance 3,2,1."),
            )
        for band in self.bands:
            if isinstance(band, bool) or not isinstance(band, int) or band < 1:
                raise _reject(say("A band number of {path}", path=self.path), band, say("Band numbers start at 1."))
        object.__setattr__(self, "bands", tuple(self.bands))
        for name in ("scale", "offset"):
            if getattr(self, name) is not None:
                _number(say("The {name} of {path}", name=name, path=self.path), getattr(self, name))
        if self.nodata is not None and (isinstance(self.nodata, bool) or not isinstance(self.nodata, (int, float))):
            raise _reject(say("The nodata value of {path}", path=self.path), self.nodata, say("Give a number."))
        if self.nodata is not None and math.isnan(self.nodata):
            object.__setattr__(self, "nodata", None)  # NaN is nodata anyway, and JSON has no word for it
        if self.crs is not None:
            _text(say("The CRS of {path}", path=self.path), self.crs)


@dataclass(frozen=True)
class CovariateFile:
    """A ready-made covariate as people write it: FILE[:BAND][*SCALE[+OFFSET]]."""

    path: str
    band: int = 0
    scale: Optional[float] = None
    offset: Optional[float] = None


#: A drive letter's colon is followed by no number alone, and no file's name holds a "*".
_COVARIATE_FILE = re.compile(
    r"(?P<path>[^*]+?)(?::(?P<band>\d{1,6}))?"
    r"(?:\*(?P<scale>[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)"
    r"(?P<offset>[-+](?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)?)?\Z",
    re.DOTALL,
)


def split_covariate(text: str) -> CovariateFile:
    """Read FILE[:BAND][*SCALE[+OFFSET]]; band 0 stands for none. With a scale and no offset the offset is 0.

    Raises:
        ValueError: when the text is not of that form.
    """
    found = _COVARIATE_FILE.match(text.strip())
    if found is None:
        raise ValueError(text)
    scale = None if found["scale"] is None else float(found["scale"])
    offset = None if scale is None else float(found["offset"] or 0.0)
    return CovariateFile(found["path"].strip(), int(found["band"] or 0), scale, offset)


@dataclass(frozen=True)
class Extent:
    """A rectangle in the units of `crs`. In degrees, xmin > xmax means it crosses the antimeridian."""

    xmin: float
    ymin: float
    xmax: float
    ymax: float
    crs: str = MODEL_CRS

    def __post_init__(self) -> None:
        for name in ("xmin", "ymin", "xmax", "ymax"):
            _number(say("The {name} of the extent", name=name), getattr(self, name), -MAX_COORDINATE, MAX_COORDINATE)
        _text(say("The CRS of the extent"), self.crs)
        if self.ymin >= self.ymax or self.xmin == self.xmax:
            raise MisoError(
                "extent.empty",
                say(
                    "The extent {xmin},{ymin},{xmax},{ymax} is empty.",
                    xmin=f"{self.xmin:.10g}",
                    ymin=f"{self.ymin:.10g}",
                    xmax=f"{self.xmax:.10g}",
                    ymax=f"{self.ymax:.10g}",
                ),
                say("Give XMIN,YMIN,XMAX,YMAX with XMIN below XMAX and YMIN below YMAX."),
            )


@dataclass(frozen=True)
class Mask:
    """Polygons outside of which the outputs are nodata. Pixels are decided by their centre.

    Attributes:
        polygons: GeoJSON Polygon or MultiPolygon geometries, coordinates in `crs`.
        crs: WKT or authority code.
        title: what to call it in the record (a layer or file name).
    """

    polygons: Tuple[Dict[str, Any], ...]
    crs: str
    title: str = ""

    def __post_init__(self) -> None:
        if not isinstance(self.polygons, (list, tuple)) or not self.polygons:
            raise MisoError(
                "mask.empty",
                say("The mask {title} holds no polygon.", title=f"{self.title!r}"),
                say("Choose a layer with polygons in it."),
            )
        for geometry in self.polygons:
            kind = geometry.get("type") if isinstance(geometry, Mapping) else geometry
            if kind not in ("Polygon", "MultiPolygon"):
                raise _reject(say("A geometry of the mask"), kind, say("Only polygons can mask a map."))
        object.__setattr__(self, "polygons", tuple(self.polygons))


@dataclass(frozen=True)
class MapRequest:
    """Everything that decides a map. The toolbox, the dock, the shell and the tests all build this.

    Attributes:
        folder: where the outputs go; made when missing.
        imagery, elevation, climate: the three modalities; any may be None, not all.
        covariates: ready-made covariates by contract band name, replacing derived ones.
        extent: None means the extent of the imagery, else of the elevation, else of the climate.
        tile: an AKVEG tile id instead of an extent.
        mask: polygons that cut the output.
        model: name of an installed model or path of an .onnx file.
        tasks: tasks to map; empty means all of the model's.
        pixel_size: metres in EPSG:3338, 2.5 to 100.
        crs: CRS of the outputs.
        device: one of DEVICES.
        precision: which form of a model that has two: one of PRECISIONS; "auto" lets the engine choose.
        encoding: "percent" (uint8, nodata 255) or "float" (float32, nodata NaN).
        outputs: subset of OUTPUT_KINDS.
        threshold: probability from which a two-class task is called present; "balanced" takes the model's own.
        name: file name stem; taken names get "_2" unless overwrite.
        overwrite: replace an existing result of that name.
        threads: 0 lets the engine choose.
        window: side in pixels of the windows the model is fed; 0 takes the model's own.
        overlap: pixels at each side of a window whose result is not used; 0 takes the model's own.
        batch: windows fed at a time; 0 lets the engine choose.
        resume: continue the run of this name that was stopped before it was whole, if there is one.
        memory: MB (2**20 bytes) that making the map may take; 0 for no limit.
    """

    folder: str
    imagery: Optional[Source] = None
    elevation: Optional[Source] = None
    climate: Optional[Source] = None
    covariates: Dict[str, Source] = field(default_factory=dict)
    extent: Optional[Extent] = None
    tile: Optional[str] = None
    mask: Optional[Mask] = None
    model: str = ""
    tasks: Tuple[str, ...] = ()
    pixel_size: float = 10.0
    crs: str = MODEL_CRS
    device: str = "auto"
    encoding: str = "percent"
    outputs: Tuple[str, ...] = OUTPUT_KINDS
    threshold: Any = 0.5
    name: str = "miso"
    overwrite: bool = False
    threads: int = 0
    window: int = 0
    overlap: int = 0
    batch: int = 0
    resume: bool = False
    precision: str = "auto"
    memory: int = 0

    def __post_init__(self) -> None:
        if not _path(say("The output folder"), self.folder).strip():
            raise _reject(say("The output folder"), self.folder, say("Name a folder for the results."))
        if not (self.imagery or self.elevation or self.climate or self.covariates):
            raise MisoError(
                "request.no_sources",
                say("No imagery, elevation or climate raster was given."),
                say("Give at least one; a map from elevation and climate alone is possible."),
            )
        _path(say("The model"), self.model)
        if self.tile is not None:
            _text(say("The tile"), self.tile)
        if self.extent is not None and self.tile:
            raise MisoError(
                "request.invalid",
                say("Both an extent and the tile {tile} were given.", tile=f"{self.tile!r}"),
                say("Give one of them."),
            )
        _number(say("The pixel size"), self.pixel_size, MIN_PIXEL_SIZE, MAX_PIXEL_SIZE)
        for what, value, allowed in (
            (say("The device"), self.device, DEVICES),
            (say("The encoding"), self.encoding, ENCODINGS),
            (say("The precision"), self.precision, PRECISIONS),
        ):
            if value not in allowed:
                raise _reject(what, value, say("Choose one of: {allowed}.", allowed=", ".join(allowed)))
        for name in ("tasks", "outputs"):
            value = getattr(self, name)
            if not isinstance(value, (list, tuple)) or not all(isinstance(v, str) for v in value):
                raise _reject(say("The list of {name}", name=name), value, say("Give a list of names."))
            object.__setattr__(self, name, tuple(value))
        for kind in self.outputs:
            if kind not in OUTPUT_KINDS:
                raise _reject(
                    say("An output"), kind, say("Choose from: {output_kinds}.", output_kinds=", ".join(OUTPUT_KINDS))
                )
        if not self.outputs:
            raise _reject(
                say("The list of outputs"),
                self.outputs,
                say("Choose from: {output_kinds}.", output_kinds=", ".join(OUTPUT_KINDS)),
            )
        if self.threshold != "balanced":
            _number(say("The threshold"), self.threshold, 0.0, 1.0)
        name = _text(say("The name of the run"), self.name)
        if not name.strip() or name in (".", "..") or any(c in '/\\:*?"<>|' or ord(c) < 32 for c in name):
            raise _reject(say("The name of the run"), name, say("Use letters, digits, spaces, '-', '_' and '.'."))
        for what, number, largest in (
            (say("The number of threads"), self.threads, 1024),
            (say("The memory limit"), self.memory, MAX_MEMORY_MB),
            (say("The side of the windows"), self.window, 4096),
            (say("The overlap of the windows"), self.overlap, 2048),
            (say("The number of windows at a time"), self.batch, 256),
        ):
            if isinstance(number, bool) or not isinstance(number, int) or not 0 <= number <= largest:
                raise _reject(what, number, say("Give 0 (automatic) to {largest}.", largest=largest))
        if self.memory:
            _number(say("The memory limit"), self.memory, MIN_MEMORY_MB, MAX_MEMORY_MB)
        for what, flag in (("overwrite", self.overwrite), ("resume", self.resume)):
            if flag is not True and flag is not False:
                raise _reject(say("The field {what}", what=f"{what!r}"), flag, say("Give true or false."))

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> MapRequest:
        if not isinstance(value, Mapping):
            raise _reject(say("The request"), value, say("Give an object with the fields of MapRequest."))
        parts = dict(value)
        for name, kind in (
            ("imagery", Source),
            ("elevation", Source),
            ("climate", Source),
            ("extent", Extent),
            ("mask", Mask),
        ):
            if parts.get(name) is not None:
                parts[name] = _build(kind, parts[name], say("The {name}", name=name))
        covariates = parts.get("covariates") or {}
        if not isinstance(covariates, Mapping):
            raise _reject(say("The covariates"), covariates, say("Give an object of band name: source."))
        parts["covariates"] = {
            str(k): _build(Source, v, say("The covariate {name}", name=k)) for k, v in covariates.items()
        }
        return _build(cls, parts, say("The request"))


def output_file(name: str, key: str) -> str:
    """File name of one output of the run `name`: key is "record", "sites", "confidence", "nsp_probability" ..."""
    others = {"record": f"{name}.json", "sites": f"{name}.gpkg", "chips": f"{name}_chips"}
    return others.get(key, f"{name}_{key}.tif")


def scratch_folder(name: str) -> str:
    """Name of the hidden folder, beside its results, in which the run `name` works until it is whole."""
    return f".{name}.partial"


#: Matches every scratch folder; and the file in one that holds the process id of the run that works there.
SCRATCH_PATTERN = scratch_folder("*")
SCRATCH_OWNER = "pid"


# --- wire -------------------------------------------------------------------------------------------------------------


def encode(message: Mapping[str, Any]) -> bytes:
    """One message as one line. NaN and infinity have no JSON form and are refused."""
    return (json.dumps(message, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n").encode("utf-8")


def decode(line: bytes) -> Dict[str, Any]:
    """The message in one line.

    Raises:
        MisoError: code "protocol.malformed", when the line is no JSON object with a "type".
    """
    try:
        message = json.loads(line.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise MisoError("protocol.malformed", say("A message could not be read: {error}.", error=error), "") from error
    if not isinstance(message, dict) or not isinstance(message.get("type"), str):
        raise MisoError("protocol.malformed", say("A message is not an object with a type."), "")
    return message


def hello(engine_version: str, pid: int, versions: Mapping[str, str]) -> Dict[str, Any]:
    return {
        "type": "hello",
        "protocol": PROTOCOL_VERSION,
        "engine": engine_version,
        "pid": pid,
        "versions": dict(versions),
    }


def request(job: str, kind: str, body: Mapping[str, Any]) -> Dict[str, Any]:
    return {"type": "request", "id": job, "kind": kind, "body": dict(body)}


def progress(job: str, fraction: float, text: str) -> Dict[str, Any]:
    return {"type": "progress", "id": job, "fraction": round(fraction, 5), "text": text}


def log(job: Optional[str], level: str, text: str) -> Dict[str, Any]:
    return {"type": "log", "id": job, "level": level, "text": text}


def result(job: str, body: Mapping[str, Any]) -> Dict[str, Any]:
    return {"type": "result", "id": job, "body": dict(body)}


def error(job: Optional[str], problem: MisoError) -> Dict[str, Any]:
    return {"type": "error", "id": job, **problem.to_dict()}


def cancel(job: str) -> Dict[str, Any]:
    return {"type": "cancel", "id": job}


def shutdown() -> Dict[str, Any]:
    return {"type": "shutdown"}

"""What the tools on finished maps have in common: the maps and vector layers they read, and the files they write.

The checks are those of the protocol's own requests, so that a wrong value is named in the same words everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional, Type, TypeVar

from miso_qgis.language import say
from miso_qgis.protocol import MisoError, Source
from miso_qgis.protocol import _build as build
from miso_qgis.protocol import _number as number
from miso_qgis.protocol import _path as path_text
from miso_qgis.protocol import _reject as reject
from miso_qgis.protocol import _text as text

__all__ = [
    "KINDS",
    "MapInput",
    "VectorInput",
    "build",
    "check_flag",
    "check_output",
    "map_input",
    "named_classes",
    "number",
    "reject",
    "text",
    "vector_input",
]

#: What the values of a raster are. "class": codes. "percent": 0 to 100, and codes of something else above 100.
#: "probability": 0 to 1. "value": any quantity. "auto": by what the file says of itself.
KINDS = ("auto", "class", "percent", "probability", "value")
#: Codes that a class may have in a file.
MAX_CODE = 2**31 - 1

_T = TypeVar("_T")


@dataclass(frozen=True)
class MapInput:
    """A finished map: a run's record, or any raster.

    Attributes:
        source: the raster, or the record R.json of a run.
        output: which of the record's outputs, for instance "nsp_class"; "" for all of them, or for a raster.
        kind: one of KINDS; a record knows its own.
        band: 1-based; 0 takes the band that matters (the last of two classes, else the first), or all.
        names: class names by code (as text, as JSON has it), which win over the file's own.
        label: what to call it in results; "" takes the file's name.
    """

    source: Source
    output: str = ""
    kind: str = "auto"
    band: int = 0
    names: Dict[str, str] = field(default_factory=dict)
    label: str = ""

    def __post_init__(self) -> None:
        text(say("The output of a map"), self.output)
        text(say("The label of a map"), self.label)
        if self.kind not in KINDS:
            raise reject(say("The kind of a map"), self.kind, say("Choose one of: {kinds}.", kinds=", ".join(KINDS)))
        if isinstance(self.band, bool) or not isinstance(self.band, int) or not 0 <= self.band <= 10_000:
            raise reject(
                say("The band of {path}", path=self.source.path),
                self.band,
                say("Band numbers start at 1; 0 leaves it open."),
            )
        object.__setattr__(
            self, "names", dict(named_classes(say("The class names of {path}", path=self.source.path), self.names))
        )

    @property
    def is_record(self) -> bool:
        return self.source.path.lower().endswith(".json")


@dataclass(frozen=True)
class VectorInput:
    """A vector layer in a file of this computer.

    Attributes:
        path: the file.
        layer: its layer; None takes the first.
        title: what to call it in results; "" takes the file's name.
    """

    path: str
    layer: Optional[str] = None
    title: str = ""

    def __post_init__(self) -> None:
        if not path_text(say("The path of a vector layer"), self.path).strip():
            raise reject(say("The path of a vector layer"), self.path, say("Name a vector file."))
        if self.layer is not None:
            text(say("The layer of a vector file"), self.layer)
        text(say("The title of a vector layer"), self.title)


def named_classes(what: str, value: Any) -> Mapping[str, str]:
    """Class names by code, checked.

    Raises:
        MisoError: "request.invalid".
    """
    if not isinstance(value, Mapping):
        raise reject(what, value, say("Give an object of code: name."))
    for code, name in value.items():
        if not isinstance(code, str) or not code.lstrip("-").isdigit() or abs(int(code)) > MAX_CODE:
            raise reject(say("A code in {what}", what=_inside(what)), code, say("Give a whole number."))
        if not text(say("The name of the class {code}", code=code), name).strip():
            raise reject(say("The name of the class {code}", code=code), name, say("Give it a name."))
    return value


def check_output(folder: Any, name: Any, overwrite: Any) -> None:
    """The three fields that say where results go.

    Raises:
        MisoError: "request.invalid".
    """
    if not path_text(say("The output folder"), folder).strip():
        raise reject(say("The output folder"), folder, say("Name a folder for the results."))
    stem = text(say("The name of the results"), name)
    if not stem.strip() or stem in (".", "..") or any(c in '/\\:*?"<>|' or ord(c) < 32 for c in stem):
        raise reject(say("The name of the results"), stem, say("Use letters, digits, spaces, '-', '_' and '.'."))
    check_flag("overwrite", overwrite)


def check_flag(name: str, value: Any) -> None:
    """Raises MisoError "request.invalid" for what is neither true nor false."""
    if value is not True and value is not False:
        raise reject(say("The field {name}", name=f"{name!r}"), value, say("Give true or false."))


def map_input(value: Any, what: str) -> MapInput:
    """A map from JSON.

    Raises:
        MisoError: "request.invalid".
    """
    return _nested(MapInput, value, what, {"source": Source})


def vector_input(value: Any, what: str) -> VectorInput:
    """A vector layer from JSON.

    Raises:
        MisoError: "request.invalid".
    """
    return _nested(VectorInput, value, what, {})


def _nested(cls: Type[_T], value: Any, what: str, parts: Mapping[str, Type[Any]]) -> _T:
    if not isinstance(value, Mapping):
        raise reject(what, value, say("Give an object with the fields of {name}.", name=cls.__name__))
    made = dict(value)
    for name, kind in parts.items():
        if made.get(name) is None:
            raise MisoError(
                "request.invalid", say("{what} has no {name}.", what=what, name=name), say("Give every required field.")
            )
        made[name] = build(kind, made[name], say("The {name} of {what}", name=name, what=_inside(what)))
    return build(cls, made, what)


def _inside(what: str) -> str:
    """What a sentence begins with, as it stands inside one."""
    return what[:1].lower() + what[1:]

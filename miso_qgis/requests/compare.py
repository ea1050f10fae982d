"""The request of `miso compare`: how a map differs from another one."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any, Dict, Mapping, Optional

from miso_qgis.language import say
from miso_qgis.requests.analysis import MapInput, build, check_output, map_input, number, reject, text

#: Which grid two maps are compared on.
GRIDS = ("coarser", "new", "old")
#: How the other map comes to that grid: by the mean or majority of its finer pixels, or by the pixel at the centre.
METHODS = ("fold", "nearest")


@dataclass(frozen=True)
class CompareRequest:
    """Everything that decides a comparison.

    Attributes:
        folder: where the results go; made when missing.
        new, old: the two maps; changes are from the old one to the new one.
        match: class of the old map, as its name or its code as text: name of the class of the new map it stands for.
            Without it classes are the same that have the same name.
        threshold: probability from which percent and probabilities are called present.
        old_threshold: that of the old map; None takes the same.
        grid: one of GRIDS.
        method: one of METHODS.
        name: stem of the files' names; taken names get "_2" unless overwrite.
        overwrite: replace results of that name.
    """

    folder: str
    new: MapInput
    old: MapInput
    match: Dict[str, str] = field(default_factory=dict)
    threshold: float = 0.5
    old_threshold: Optional[float] = None
    grid: str = "coarser"
    method: str = "fold"
    name: str = "comparison"
    overwrite: bool = False

    def __post_init__(self) -> None:
        check_output(self.folder, self.name, self.overwrite)
        if not isinstance(self.match, Mapping):
            raise reject(say("The table of classes"), self.match, say("Give an object of old class: new class."))
        for old, new in self.match.items():
            text(say("A class of the old map"), old)
            if not text(say("What the class {old} stands for", old=old), new).strip():
                raise reject(say("What the class {old} stands for", old=old), new, say("Name a class of the new map."))
        number(say("The threshold"), self.threshold, 0.0, 1.0)
        if self.old_threshold is not None:
            number(say("The threshold of the old map"), self.old_threshold, 0.0, 1.0)
        for what, value, allowed in ((say("The grid"), self.grid, GRIDS), (say("The method"), self.method, METHODS)):
            if value not in allowed:
                raise reject(what, value, say("Choose one of: {allowed}.", allowed=", ".join(allowed)))

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> CompareRequest:
        if not isinstance(value, Mapping):
            raise reject(say("The request"), value, say("Give an object with the fields of CompareRequest."))
        parts = dict(value)
        for name, what in (("new", say("The new map")), ("old", say("The old map"))):
            if parts.get(name) is not None:
                parts[name] = map_input(parts[name], what)
        return build(cls, parts, say("The request"))

"""The request of `miso zonal`: what finished maps hold within polygons."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Dict, Mapping, Tuple

from miso_qgis.language import say
from miso_qgis.requests.analysis import (
    MapInput,
    VectorInput,
    build,
    check_flag,
    check_output,
    map_input,
    number,
    reject,
    text,
    vector_input,
)

#: Metres around a feature that a zone may reach.
MAX_BUFFER = 200_000.0


@dataclass(frozen=True)
class ZonalRequest:
    """Everything that decides a zonal summary.

    Attributes:
        folder: where the results go; made when missing.
        maps: the maps, of one run or of any rasters.
        zones: polygons; lines and points too where there is a buffer.
        key: field that names a zone, and by which the table joins; "" takes the number of the feature.
        key_name: what the key is called in the results; "" for the field's own name.
        group: features with the same key are one zone.
        buffer: metres around each feature.
        name: stem of the files' names; taken names get "_2" unless overwrite.
        overwrite: replace results of that name.
    """

    folder: str
    maps: Tuple[MapInput, ...]
    zones: VectorInput
    key: str = ""
    key_name: str = ""
    group: bool = False
    buffer: float = 0.0
    name: str = "zonal"
    overwrite: bool = False

    def __post_init__(self) -> None:
        check_output(self.folder, self.name, self.overwrite)
        if not isinstance(self.maps, (list, tuple)) or not self.maps:
            raise reject(say("The list of maps"), self.maps, say("Give a run's record or at least one raster."))
        object.__setattr__(self, "maps", tuple(self.maps))
        text(say("The key field"), self.key)
        text(say("The name of the key"), self.key_name)
        check_flag("group", self.group)
        if self.group and not self.key:
            raise reject(say("The key field"), self.key, say("Name the field by which polygons are one zone."))
        number(say("The buffer"), self.buffer, 0.0, MAX_BUFFER)

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> ZonalRequest:
        if not isinstance(value, Mapping):
            raise reject(say("The request"), value, say("Give an object with the fields of ZonalRequest."))
        parts = dict(value)
        if isinstance(parts.get("maps"), (list, tuple)):
            parts["maps"] = tuple(map_input(one, say("The map")) for one in parts["maps"])
        if parts.get("zones") is not None:
            parts["zones"] = vector_input(parts["zones"], say("The layer of zones"))
        return build(cls, parts, say("The request"))

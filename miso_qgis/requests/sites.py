"""The request for field sites: what the model says at points and polygons of a vector layer or a table."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Dict, Mapping

from miso_qgis.language import say
from miso_qgis.protocol import MAX_PATH_LENGTH, MODEL_CRS, MapRequest, MisoError

#: Widest buffer around a point, metres.
MAX_BUFFER = 20_000.0
#: Longest side of a chip, pixels.
MAX_CHIP = 1024
#: Fields of a map's request that say where a map lies: the sites say that themselves.
_WHERE = ("extent", "tile", "mask")


def _refuse(what: str, value: Any, hint: str) -> MisoError:
    return MisoError("request.invalid", say("{what} is {value}.", what=what, value=f"{str(value)[:300]!r}"), hint)


def _number(what: str, value: Any, most: float) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= most:
        raise _refuse(what, value, say("Give a number from 0 to {most}.", most=f"{most:g}"))


def _known(kind: Any, value: Any, what: str) -> Dict[str, Any]:
    if not isinstance(value, Mapping):
        raise _refuse(what, value, say("Give an object with the fields of {name}.", name=kind.__name__))
    names = [f.name for f in dataclasses.fields(kind)]
    unknown = sorted(set(map(str, value)) - set(names))
    if unknown:
        raise _refuse(
            say("The field {unknown} of {what}", unknown=f"{unknown[0]!r}", what=what.lower()),
            value[unknown[0]],
            say("Known fields: {names}.", names=names),
        )
    return {str(key): item for key, item in value.items()}


@dataclass(frozen=True)
class SitesSource:
    """The layer or table of the sites.

    Attributes:
        path: a vector file OGR reads, or a table as text (.csv, .tsv, .txt) with a line of column names.
        layer: layer of the file; empty takes all of its layers.
        id_field: column that names the sites; empty looks for one called id, site or the like, else numbers the rows.
        x_field, y_field: columns of a table with longitude or easting and latitude or northing; empty looks for them.
        crs: WKT or authority code that wins over the file's; of a table, empty stands for WGS 84 degrees.
        title: what to call it in the record; empty takes the file's name.
    """

    path: str
    layer: str = ""
    id_field: str = ""
    x_field: str = ""
    y_field: str = ""
    crs: str = ""
    title: str = ""

    def __post_init__(self) -> None:
        for name in ("path", "layer", "id_field", "x_field", "y_field", "crs", "title"):
            value = getattr(self, name)
            if not isinstance(value, str) or "\0" in value:
                raise _refuse(say("The field {name} of the sites", name=f"{name!r}"), value, say("Give a text."))
        if not self.path.strip() or len(self.path) > MAX_PATH_LENGTH:
            raise _refuse(say("The path of the sites"), self.path, say("Name a vector file or a CSV table."))
        if bool(self.x_field) != bool(self.y_field):
            raise _refuse(
                say("The pair of coordinate columns"), (self.x_field, self.y_field), say("Give both, or neither.")
            )


@dataclass(frozen=True)
class SitesRequest:
    """Everything that decides the values at sites.

    Attributes:
        map: the map the values are those of: sources, model, tasks, pixel size, device, encoding (which decides how
            classes are rounded and what chips are made of), folder, name. Its extent, tile and mask stay empty.
        sites: where the sites stand.
        buffer: metres around points whose pixels are summed up; 0 takes the point's pixel. Polygons are taken as they
            are.
        chip_size: side in pixels of a small map that is cut out around every site; 0 for none.
        thumbnails: a picture (PNG) of every chip.
    """

    map: MapRequest
    sites: SitesSource
    buffer: float = 0.0
    chip_size: int = 0
    thumbnails: bool = False

    def __post_init__(self) -> None:
        for name in _WHERE:
            if getattr(self.map, name):
                raise _refuse(
                    say("The {name} of a request for sites", name=name), getattr(self.map, name), say("Leave it out.")
                )
        if self.map.crs != MODEL_CRS:
            raise _refuse(
                say("The CRS of a request for sites"),
                self.map.crs,
                say("Values are those of a map in {model_crs}.", model_crs=MODEL_CRS),
            )
        _number(say("The buffer"), self.buffer, MAX_BUFFER)
        if isinstance(self.chip_size, bool) or not isinstance(self.chip_size, int):
            raise _refuse(
                say("The side of the chips"), self.chip_size, say("Give a whole number of pixels, 0 for none.")
            )
        _number(say("The side of the chips"), self.chip_size, MAX_CHIP)
        if self.thumbnails is not True and self.thumbnails is not False:
            raise _refuse(say("The field 'thumbnails'"), self.thumbnails, say("Give true or false."))
        if self.thumbnails and not self.chip_size:
            raise _refuse(
                say("The side of the chips"), self.chip_size, say("Thumbnails are pictures of chips: give their side.")
            )

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> SitesRequest:
        """The request in a JSON object.

        Raises:
            MisoError: "request.invalid" with the field that is wrong or unknown, and what MapRequest raises.
        """
        parts = _known(cls, value, say("The request for sites"))
        if "map" not in parts or "sites" not in parts:
            raise _refuse(say("The request for sites"), sorted(parts), say("Give the fields 'map' and 'sites'."))
        sites = _known(SitesSource, parts["sites"], say("The sites"))
        if "path" not in sites:
            raise _refuse(say("The path of the sites"), "", say("Name a vector file or a CSV table."))
        return cls(**{**parts, "map": MapRequest.from_dict(parts["map"]), "sites": SitesSource(**sites)})

"""Which band of a raster feeds which input of the model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from miso_qgis.engine.contract import CLIMATE_BANDS, COVARIATE_BANDS, SATELLITE_BANDS
from miso_qgis.protocol import MisoError

#: Names people and providers give the bands, without case, spaces and punctuation. Sentinel-2 numbers are added below.
_ALIASES: dict[str, tuple[str, ...]] = {
    "red": ("red", "surreflb01"),
    "green": ("green", "surreflb04"),
    "blue": ("blue", "surreflb03"),
    "rededge1": ("rededge1", "re1", "vegetationrededge1", "rededge705"),
    "rededge2": ("rededge2", "re2", "vegetationrededge2", "rededge740"),
    "rededge3": ("rededge3", "re3", "vegetationrededge3", "rededge783"),
    "nir": ("nir", "nir1", "nearinfrared", "surreflb02"),
    "swir1": ("swir1", "swir16", "swir1610"),
    "swir2": ("swir2", "swir22", "swir2190"),
    "elevation": ("elevation", "dem", "dtm", "dsm", "height", "altitude", "z", "elev", "data"),
    "ppt_annual": ("pptannual", "ppt", "precipitation", "annualprecipitation", "precip", "map", "bio12"),
    "tmean_swi": ("tmeanswi", "swi", "summerwarmthindex", "summerwarmth", "warmthindex"),
    "tmin_january": ("tminjanuary", "tminjan", "januarytmin", "jantmin", "tmin01", "tmin1", "januaryminimum"),
}
_SENTINEL = {
    "red": 4,
    "green": 3,
    "blue": 2,
    "rededge1": 5,
    "rededge2": 6,
    "rededge3": 7,
    "nir": 8,
    "swir1": 11,
    "swir2": 12,
}
_NUMBER = re.compile(r"(?:^|[^a-z0-9])(?:b|band)[ _-]?0*(\d+)(?![a-z0-9])")

ROLES: dict[str, tuple[str, ...]] = {
    "imagery": SATELLITE_BANDS,
    "elevation": ("elevation",),
    "climate": CLIMATE_BANDS,
    **{name: (name,) for name in COVARIATE_BANDS if name != "elevation"},
}


@dataclass(frozen=True)
class BandMatch:
    """Band `band` (1-based) of a raster feeds the model's input `input`; `reason` is "given", "name" or "order"."""

    input: str
    band: int
    description: str
    reason: str


def _names(description: str, wanted: Sequence[str]) -> str | None:
    """The wanted input a description names, or None."""
    text = description.lower()
    plain = re.sub(r"[^a-z0-9]", "", text)
    for name in wanted:
        if plain == name.replace("_", "") or plain in _ALIASES.get(name, ()):
            return name
    # B4, B04, "Band 4", "B04 - Red", "S2_B4"; but B8A is another band than B8.
    number = _NUMBER.search(text)
    if number:
        for name in wanted:
            if _SENTINEL.get(name) == int(number.group(1)):
                return name
    return None


def match(role: str, path: str, descriptions: Sequence[str | None], given: Sequence[int] = ()) -> tuple[BandMatch, ...]:
    """Match a raster's bands to the inputs of a role: bands the user gave, else by name, else by the contract's order.

    Args:
        role: "imagery", "elevation", "climate" or the name of a covariate.
        path: for the messages.
        descriptions: one per band of the raster, None or "" where it has none.
        given: 1-based band numbers in the order of the role's inputs.

    Raises:
        MisoError: "source.bands", naming the inputs that were not found.
    """
    wanted = ROLES[role]
    names = [(text or "").strip() for text in descriptions]
    count = len(names)
    if given:
        if len(given) != len(wanted):
            raise MisoError(
                "source.bands",
                f"{len(given)} band numbers were given for {path}, but {role} needs {len(wanted)}.",
                f"Give one for each of: {', '.join(wanted)}.",
            )
        for band in given:
            if band > count:
                raise MisoError(
                    "source.bands",
                    f"Band {band} was asked of {path}, which has {count}.",
                    f"Give numbers from 1 to {count} for: {', '.join(wanted)}.",
                )
        return tuple(BandMatch(n, b, names[b - 1], "given") for n, b in zip(wanted, given, strict=True))

    found: dict[str, int] = {}
    for number, text in enumerate(names, start=1):
        name = _names(text, wanted) if text else None
        if name is not None:
            found.setdefault(name, number)
    if len(found) == len(wanted):
        return tuple(BandMatch(n, found[n], names[found[n] - 1], "name") for n in wanted)
    if not found and count == len(wanted):
        return tuple(BandMatch(n, i, names[i - 1], "order") for i, n in enumerate(wanted, start=1))

    missing = [name for name in wanted if name not in found]
    has = ", ".join(f"{i} {text or '(no name)'}" for i, text in enumerate(names[:16], start=1))
    more = f" and {count - 16} more" if count > 16 else ""
    if count < len(wanted):
        trouble = f"{path} has {count} band{'s' if count != 1 else ''}, but {role} needs {len(wanted)}"
    else:
        trouble = f"The {count} bands of {path} could not be matched"
    raise MisoError(
        "source.bands",
        f"{trouble}: not found {', '.join(missing)} (its bands: {has}{more}).",
        f"Name the bands in the file, or give band numbers in this order: {', '.join(wanted)}.",
    )

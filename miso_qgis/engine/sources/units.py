"""What stored numbers mean: declared scale and offset, declared units, published scalings, and what cannot be a value.

Nothing that is not declared, by the user, by the file or by a published file name, is ever scaled.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from miso_qgis.engine.contract import SATELLITE_BANDS
from miso_qgis.language import say

#: Values outside are fill values or artefacts in every product met (-9999, -32767, -32768, 65535, 3.4e38), whatever is
#: declared: least and greatest physical value, in the model's units.
POSSIBLE: dict[str, tuple[float, float]] = {
    **dict.fromkeys(SATELLITE_BANDS, (-5000.0, 65_534.0)),
    "elevation": (-500.0, 9000.0),  # Alaska spans -20 to 6190 m
    # Published aspects overshoot 0 and 360 where they were once interpolated as numbers; they are taken modulo 360.
    "aspct_4": (-45.0, 405.0),
    "maxc_4": (-10.0, 10.0),
    "sl_4": (-1.0, 90.0),
    "spi": (0.0, 1e12),  # published rasters hold negative fill values
    "swi_10": (-50.0, 100.0),
    "tpi_4": (-5000.0, 5000.0),
    "ppt_annual": (0.0, 30_000.0),
    "tmean_swi": (-400.0, 200.0),
    "tmin_january": (-90.0, 50.0),
}

#: Unit names (lower case, no spaces, no dots) -> (scale, offset) to the model's unit.
_LENGTH = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), (1.0, 0.0)),
    **dict.fromkeys(("ft", "foot", "feet", "internationalfoot", "footinternational"), (0.3048, 0.0)),
    **dict.fromkeys(
        ("ussurveyfoot", "us-ft", "us_ft", "usft", "ftus", "ft-us", "ft_us", "footus", "us-foot", "ussurveyfeet"),
        (1200 / 3937, 0.0),
    ),
    **dict.fromkeys(("dm", "decimetre", "decimeter"), (0.1, 0.0)),
    **dict.fromkeys(("cm", "centimetre", "centimeter", "centimetres", "centimeters"), (0.01, 0.0)),
    **dict.fromkeys(("mm", "millimetre", "millimeter", "millimetres", "millimeters"), (0.001, 0.0)),
    **dict.fromkeys(("km", "kilometre", "kilometer"), (1000.0, 0.0)),
}
_DEPTH = {
    **{name: (scale * 1000, offset) for name, (scale, offset) in _LENGTH.items() if not name.startswith("us")},
    **dict.fromkeys(("mm", "millimetre", "millimeter", "millimetres", "millimeters"), (1.0, 0.0)),
    **dict.fromkeys(("kgm-2", "kg/m2", "l/m2"), (1.0, 0.0)),
    **dict.fromkeys(("mm/year", "mm/yr", "mmyr-1", "mm/a", "mmyear-1", "mmperyear"), (1.0, 0.0)),
    **dict.fromkeys(("in", "inch", "inches"), (25.4, 0.0)),
}  # fmt: skip
_CELSIUS = ("degc", "c", "celsius", "°c", "degreec", "degreescelsius", "degreecelsius", "deg_c", "degree_celsius")
_TEMPERATURE = {
    **dict.fromkeys(_CELSIUS, (1.0, 0.0)),
    **dict.fromkeys(("k", "kelvin", "degk", "°k"), (1.0, -273.15)),
    **dict.fromkeys(("degf", "f", "fahrenheit", "°f", "degreesfahrenheit"), (5 / 9, -160 / 9)),
}
_DEGREES = dict.fromkeys(("deg", "degree", "degrees", "°", "degreesfromgridnorth"), (1.0, 0.0))
_KNOWN: dict[str, dict[str, tuple[float, float]]] = {
    "elevation": _LENGTH,
    "tpi_4": _LENGTH,
    "aspct_4": {**_DEGREES, **dict.fromkeys(("rad", "radian", "radians"), (57.29577951308232, 0.0))},
    "sl_4": {**_DEGREES, **dict.fromkeys(("rad", "radian", "radians"), (57.29577951308232, 0.0))},
    "maxc_4": dict.fromkeys(("1/m", "m-1", "m^-1", "1/metre", "1/meter"), (1.0, 0.0)),
    "ppt_annual": _DEPTH,
    # The index is a sum of five monthly means: another zero would be counted five times.
    "tmean_swi": dict.fromkeys(
        (*_CELSIUS, "degcmonth", "°cmonth", "degcmonths", "°cmonths", "degc*month", "celsiusmonth"), (1.0, 0.0)
    ),
    "tmin_january": _TEMPERATURE,
}

#: The topographic covariates of the Alaska Soil Data Bank as the AKVEG project published them: whole numbers, scaled by
#: the power of ten at the end of the file's name. Names and factors are those of the two generations of its scaling
#: table (repository akveg-map/foliar-cover, 03_data_topography: 16-bit, then 32-bit integers). Inferred here: that a
#: band of whole numbers with one of these names, without a scale declared, is such a raster. (The scaling that the
#: authors of the paper feed to their network, minimum to maximum as 0 to 1, is of arrays in memory and no published
#: file's.)
PUBLISHED: dict[str, tuple[str, float]] = {
    "aspct_4_10k": ("aspct_4", 1e-4),
    "aspct_4_10": ("aspct_4", 1e-1),
    "maxc_4_10m": ("maxc_4", 1e-7),
    "maxc_4_1m": ("maxc_4", 1e-6),
    "sl_4_10k": ("sl_4", 1e-4),
    "sl_4_100": ("sl_4", 1e-2),
    "spi_10k": ("spi", 1e-4),
    "spi_10": ("spi", 1e-1),
    "swi_10_10k": ("swi_10", 1e-4),
    "swi_10_1k": ("swi_10", 1e-3),
    "tpi_4_10k": ("tpi_4", 1e-4),
    "tpi_4_1k": ("tpi_4", 1e-3),
}


@dataclass(frozen=True)
class Conversion:
    """physical = stored x scale + offset, in the model's unit; `note` says where that comes from, "" for as stored.

    `declared` tells a scale or unit that the user or the file states from none.
    """

    scale: float = 1.0
    offset: float = 0.0
    note: str = ""
    declared: bool = False
    doubt: str = ""


@dataclass(frozen=True)
class Declared:
    """What a file says of one band."""

    scale: float
    offset: float
    unit: str
    name: str
    whole_numbers: bool


def conversion(name: str, said: Declared, scale: float | None, offset: float | None) -> Conversion:
    """How stored numbers become the input `name`.

    Args:
        name: the model's input.
        said: the file's declarations; `said.name` is the band's description or the file's stem.
        scale, offset: what the user set, or None; they win over all else.
    """
    if scale is not None or offset is not None:
        by, to = (1.0 if scale is None else scale), (0.0 if offset is None else offset)
        found = Conversion(by, to, say("x {by} {to} (set by the user)", by=f"{by:g}", to=f"{to:+g}"), declared=True)
        return _reflectance(name, found)
    if said.scale != 1.0 or said.offset != 0.0:
        note = say("x {scale} {offset} (declared in the file)", scale=f"{said.scale:g}", offset=f"{said.offset:+g}")
        found = _reflectance(name, Conversion(said.scale, said.offset, note, declared=True))
    else:
        published = PUBLISHED.get(said.name.lower())
        if published is not None and published[0] == name and said.whole_numbers:
            note = say(
                "x {published} (the Alaska Soil Data Bank's scaling of {name})",
                published=f"{published[1]:g}",
                name=said.name,
            )
            return Conversion(published[1], 0.0, note, declared=True)
        found = Conversion()
    return _unit(name, said.unit, found)


def _reflectance(name: str, found: Conversion) -> Conversion:
    """A scale as small as this gives reflectance from 0 to 1; the model's unit is reflectance x 10000."""
    if name in SATELLITE_BANDS and 0 < found.scale <= 1e-3:
        note = say("{note}, reflectance to reflectance x 10000", note=found.note)
        return Conversion(found.scale * 1e4, found.offset * 1e4, note, declared=True)
    return found


def _unit(name: str, unit: str, found: Conversion) -> Conversion:
    known = _KNOWN.get(name)
    plain = re.sub(r"[\s.]", "", unit.lower())
    if known is None or not plain:
        return found
    if plain not in known:
        doubt = say(
            "its unit is declared as {unit}, which is not known for {name}: taken as it is", unit=f"{unit!r}", name=name
        )
        return Conversion(found.scale, found.offset, found.note, found.declared, doubt)
    scale, offset = known[plain]
    if (scale, offset) == (1.0, 0.0):
        return found
    note = say("{note}, {unit} converted", note=found.note, unit=unit).removeprefix(", ")
    return Conversion(found.scale * scale, found.offset * scale + offset, note, declared=True)

"""Coordinates as people write them in tables: decimal commas, degrees with minutes and seconds, hemispheres, thousands.

Standard library only.
"""
# flake8: noqa: E203

from __future__ import annotations

import re
from dataclasses import dataclass

from miso_qgis.language import say

_LOOK_ALIKES = str.maketrans(
    {
        "\u2212": "-", "\u2013": "-", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\ufeff": " ",
        "\u00ba": "°", "\u02da": "°", "\u2032": "'", "\u2019": "'", "\u00b4": "'", "\u2018": "'", "\u02b9": "'",
        "\u2033": '"', "\u201d": '"', "\u201c": '"', "\u02ba": '"',
    }
)  # fmt: skip
_WORDS = (("NORTH", "N"), ("SOUTH", "S"), ("EAST", "E"), ("WEST", "W"), ("DEGREES", "°"), ("DEG", "°"))
#: Texts that stand for a value nobody has.
_NOTHING = frozenset(("", "-", "--", "?", "NA", "N/A", "NAN", "NULL", "NONE", "#N/A", "UNKNOWN"))
_DECIMAL = r"\d+(?:[.,]\d*)?|[.,]\d+"
_ANGLE = re.compile(
    rf"(?P<before>[NSEW])?\s*(?P<sign>[-+])?\s*(?P<degrees>{_DECIMAL})\s*"
    rf"(?:[°:\s]\s*(?:(?P<minutes>{_DECIMAL})\s*(?:['’:\s]\s*(?:(?P<seconds>{_DECIMAL})\s*(?:\"|'')?\s*)?)?)?)?"
    r"(?P<after>[NSEW])?\Z"
)
_PLAIN = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:E[-+]?\d+)?\Z")
_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:([,.' ])\d{3})(?:\1\d{3})*\Z")


class Unreadable(ValueError):  # noqa: N818 - it is what the text is
    """A text that is no coordinate; the message says why."""


@dataclass(frozen=True)
class Coordinate:
    """A number read from a text; axis: "x" or "y" where a hemisphere letter says so, else ""."""

    value: float
    axis: str = ""


def is_nothing(text: str) -> bool:
    """Whether a cell stands for no value."""
    return text.translate(_LOOK_ALIKES).strip().upper() in _NOTHING


def degrees(text: str) -> Coordinate:
    """An angle: 64.83, "64,83", 64°50'12.3"N, N64 50.205, -147 49 52, 64:50:12, 64d50m12s, 147.7W.

    Raises:
        Unreadable: it is none of these, minutes or seconds are 60 or more, or sign and hemisphere contradict.
    """
    plain = text.translate(_LOOK_ALIKES).strip().upper()
    if _PLAIN.match(plain):
        return Coordinate(float(plain))
    for word, sign in _WORDS:
        plain = plain.replace(word, sign)
    if re.search(r"\d\s*M", plain):  # an S behind minutes marked by a letter marks seconds, no hemisphere
        plain = re.sub(r"(?<=\d)\s*D\s*", "° ", plain)
        plain = re.sub(r"(?<=\d)\s*M(?:IN)?\s*", "' ", plain)
        plain = re.sub(r"(?<=\d)\s*S(?:EC)?", '"', plain)
    found = _ANGLE.match(" ".join(plain.split()))
    if found is None or (found["before"] and found["after"]):
        raise Unreadable(say("{value} is no angle", value=_shown(text)))
    whole, minutes, seconds = (_decimal(found[name] or "0") for name in ("degrees", "minutes", "seconds"))
    if (found["minutes"] and whole % 1) or (found["seconds"] and minutes % 1):
        raise Unreadable(say("{value} has a fraction in front of a smaller unit", value=_shown(text)))
    if minutes >= 60 or seconds >= 60:
        raise Unreadable(say("{value} has 60 or more minutes or seconds", value=_shown(text)))
    letter = found["before"] or found["after"] or ""
    value = whole + minutes / 60 + seconds / 3600
    if found["sign"] == "-":
        if letter in ("N", "E") and value:
            raise Unreadable(say("{value} has a minus and the letter {letter}", value=_shown(text), letter=letter))
        value = -value
    elif letter in ("S", "W"):
        value = -value
    return Coordinate(value, {"N": "y", "S": "y", "E": "x", "W": "x"}.get(letter, ""))


def metres(text: str) -> Coordinate:
    """An easting or northing: 266295.6, "266295,6", "266,295.6", "1.677.601", "266 295".

    One comma or point with three digits behind it and at most three before it parts thousands: no easting in metres is
    that small.

    Raises:
        Unreadable: it is no number.
    """
    plain = text.translate(_LOOK_ALIKES).strip().upper()
    letter = plain[-1:] if plain[-1:] in ("N", "E") else ""
    plain = plain.removesuffix(letter).strip().removesuffix("M").strip()
    grouped = _THOUSANDS.match(plain)
    if grouped and (grouped[1] != "." or plain.count(".") > 1):
        plain = plain.replace(grouped[1], "")
    else:
        plain = plain.replace(" ", "").replace("'", "")
        if "," in plain and "." in plain:
            last = max(plain.rfind(","), plain.rfind("."))
            plain = re.sub(r"[.,]", "", plain[:last]) + "." + plain[last + 1 :]
        else:
            plain = plain.replace(",", ".")
    if not _PLAIN.match(plain):
        raise Unreadable(say("{value} is no number", value=_shown(text)))
    return Coordinate(float(plain), {"N": "y", "E": "x"}.get(letter, ""))


def _decimal(text: str) -> float:
    return float(text.replace(",", "."))


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:37] + "...")

"""Texts of a report: what comes from files and attributes is made harmless, numbers get the digits that are of use."""

from __future__ import annotations

import html
import math
import re
import unicodedata

from miso_qgis.language import say

#: Characters of one text. A longer one (an attribute may hold a book) is cut, and says so.
MAX_TEXT = 4000
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")
#: Columns of a word from which it may be broken anywhere.
_LONG_WORD = 18
#: Signs that turn the direction of what follows them, by which a name can pose as another one.
_TURNING = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def visible(value: object, most: int = MAX_TEXT) -> str:
    """A text without anything that is not to be seen: control characters, signs that turn the writing's direction and
    halves of characters are spelt out as \\uXXXX. Line ends stay."""
    text = str(value)
    if len(text) > most:
        text = say("{start}... ({count} characters)", start=text[:most], count=len(text))
    return "".join(c if not _hidden(c) else f"\\u{ord(c):04x}" for c in text)


def _hidden(character: str) -> bool:
    code = ord(character)
    if character in "\n\t":
        return False
    return code in _TURNING or unicodedata.category(character) in ("Cc", "Cs")


def escaped(value: object) -> str:
    """A text as it may stand in HTML and SVG, between tags and in quoted attributes."""
    return html.escape(visible(value), quote=True)


def shortened(text: str, columns: float) -> str:
    """A text that takes so many columns at most."""
    used = 0.0
    for position, character in enumerate(text):
        used += _columns(character)
        if used > columns:
            return text[: max(position - 1, 0)].rstrip() + "\u2026"
    return text


def has_long_word(text: str) -> bool:
    """Whether a text has a word (a path, or a text without blanks) that must be broken to fit a table's column."""
    return any(columns_of(word) > _LONG_WORD for word in text[:MAX_TEXT].split())


def columns_of(text: str) -> float:
    """How many letters of common width a text is long, roughly: East Asian characters count twice, capitals more."""
    return sum(map(_columns, text))


def _columns(character: str) -> float:
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 2.0
    return 1.7 if character in "WM@" else 1.25 if character.isupper() else 1.0


def colour(value: object, otherwise: str = "#808080") -> str:
    """A colour as #RRGGBB; anything else becomes grey, so that no colour of a record can say more than a colour."""
    return value if isinstance(value, str) and _COLOUR.match(value) else otherwise


# --- numbers ----------------------------------------------------------------------------------------------------------


def number(value: object, digits: int = 3) -> str:
    """A number with so many significant digits (whole ones with all of theirs) and no exponent between 1e-4 and 1e15;
    "-" for what is none."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "-"
    try:
        value = float(value)
    except OverflowError:
        return "-"
    if not math.isfinite(value):
        return "-"
    if value.is_integer() and abs(value) < 1e15:
        return f"{value:.0f}"
    if not 1e-4 <= abs(value) < 1e15:
        return f"{value:.{digits}g}"
    return f"{value:.{max(digits - 1 - math.floor(math.log10(abs(value))), 0)}f}"


def area(km2: object) -> str:
    """An area in km2 for a cell that stands under "km2": "1234", "27.2", "4.48", "0.012"."""
    if isinstance(km2, bool) or not isinstance(km2, (int, float)) or not math.isfinite(km2):
        return "-"
    if km2 == 0:
        return "0"
    if km2 >= 1:
        return f"{km2:.{0 if km2 >= 100 else 1 if km2 >= 10 else 2}f}"
    return f"{km2:.2g}" if km2 >= 1e-4 else f"{km2:.6f}"


def percent(share: object) -> str:
    """A share as percent: "62 %", "1.6 %", and never 0 or 100 % for what is not that."""
    if isinstance(share, bool) or not isinstance(share, (int, float)) or not math.isfinite(share):
        return "-"
    value = 100.0 * share
    if 0.0 < value < 0.1:
        return "< 0.1 %"
    if 99.9 < value < 100.0:
        return "> 99.9 %"
    return f"{value:.{0 if value in (0.0, 100.0) or 10.0 <= value < 99.0 else 1}f} %"


def size(count: int) -> str:
    """Bytes as people say them: "489 kB", "1.4 MB"."""
    if count < 1000:
        return say("{count} bytes", count=count)
    for unit, scale in (("kB", 1e3), ("MB", 1e6), ("GB", 1e9)):
        if count < 999.5 * scale or unit == "GB":
            return f"{count / scale:.{1 if count < 9.95 * scale else 0}f} {unit}"
    raise AssertionError


def seconds(value: object) -> str:
    """A time span: "5.6 s", "3 min 20 s", "2 h 5 min"."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not math.isfinite(value):
        return "-"
    if value < 60:
        return f"{value:.1f} s" if value < 10 else f"{value:.0f} s"
    minutes, rest = divmod(round(value), 60)
    if minutes < 60:
        return say("{minutes} min {rest} s", minutes=minutes, rest=rest)
    return say("{hours} h {minutes} min", hours=minutes // 60, minutes=minutes % 60)


def day(created: object) -> str:
    """The time of a record: "2026-11-23 10:29:12 UTC"."""
    return str(created).replace("T", " ").replace("+00:00", " UTC")

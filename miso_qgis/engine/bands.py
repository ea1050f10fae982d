"""Which band of which raster feeds which input of the model."""
# flake8: noqa: E203

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from miso_qgis.engine.contract import CLIMATE_BANDS, COVARIATE_BANDS, SATELLITE_BANDS
from miso_qgis.language import say, speak
from miso_qgis.protocol import MisoError

#: Names people and providers give the bands, without case, spaces and punctuation. Sentinel-2 numbers are added below;
#: "surrefl" bands are MODIS's, whose numbers mean other wavelengths.
_ALIASES: dict[str, tuple[str, ...]] = {
    "red": ("red", "surreflb01"),
    "green": ("green", "surreflb04"),
    "blue": ("blue", "surreflb03"),
    "rededge1": ("rededge1", "re1", "redge1", "vegetationrededge1", "rededge705"),
    "rededge2": ("rededge2", "re2", "redge2", "vegetationrededge2", "rededge740"),
    "rededge3": ("rededge3", "re3", "redge3", "vegetationrededge3", "rededge783"),
    "nir": ("nir", "nir1", "nearinfrared", "surreflb02"),
    "swir1": ("swir1", "swir16", "swir1610", "surreflb06"),
    "swir2": ("swir2", "swir22", "swir2190", "surreflb07"),
    "elevation": ("elevation", "dem", "dtm", "dsm", "height", "altitude", "z", "elev", "data"),
    "ppt_annual": (
        "pptannual", "ppt", "precipitation", "annualprecipitation", "precipitationannual", "precip", "map", "bio12",
        "annualppt", "precipitationmeanannual", "meanannualprecipitation",
    ),
    "tmean_swi": ("tmeanswi", "swi", "summerwarmthindex", "summerwarmth", "warmthindex"),
    "tmin_january": (
        "tminjanuary", "tminjan", "januarytmin", "jantmin", "tmin01", "tmin1", "januaryminimum",
        "januaryminimumtemperature",
    ),
}  # fmt: skip
#: Aliases too common to be looked for inside a file's name.
_VAGUE = {"map", "z", "data", "height"}
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
#: Most words of a file's name that are looked up as one band name.
_NAME_WORDS = 4

ROLES: dict[str, tuple[str, ...]] = {
    "imagery": SATELLITE_BANDS,
    "elevation": ("elevation",),
    "climate": CLIMATE_BANDS,
    **{name: (name,) for name in COVARIATE_BANDS if name != "elevation"},
}
_EVERY_INPUT = (*SATELLITE_BANDS, *COVARIATE_BANDS)


@dataclass(frozen=True)
class BandMatch:
    """Band `band` (1-based) of the raster `file` feeds the model's input `input`.

    `reason` is "given", "name" (of the band), "file name" or "order"; `file` is "" where a source is one file.
    """

    input: str
    band: int
    description: str
    reason: str
    file: str = ""


@dataclass(frozen=True)
class Names:
    """What a raster says of its bands: one description per band ("" without), and the numbers of those that are no
    data (alpha)."""

    path: str
    descriptions: tuple[str, ...]
    no_data: tuple[int, ...] = ()

    @property
    def data(self) -> tuple[int, ...]:
        """Numbers of the bands that hold data, from 1."""
        return tuple(n for n in range(1, len(self.descriptions) + 1) if n not in self.no_data)

    def named(self, wanted: Sequence[str]) -> dict[str, int]:
        """Wanted inputs that a band's description names, and the band."""
        found: dict[str, int] = {}
        texts = {number: self.descriptions[number - 1] for number in self.data}
        if all(text.lower().replace(" ", "").replace("_", "") == f"band{n}" for n, text in texts.items()):
            return {}  # "Band 1" to "Band 9" in a row is a viewer's numbering, not Sentinel-2's
        for number, text in texts.items():
            name = _names(text, wanted) if text else None
            if name is not None:
                found.setdefault(name, number)
        return found


class UnmatchedError(MisoError):
    """Bands that could not be matched to all inputs of a role; `matches` are those that could, one tuple per file."""

    def __init__(self, message: str, hint: str, matches: Sequence[tuple[BandMatch, ...]]) -> None:
        super().__init__("source.bands", message, hint)
        self.matches = list(matches)


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _whole(plain: str, wanted: Sequence[str]) -> str | None:
    """The wanted input whose whole name or alias this is."""
    for name in wanted:
        if plain == name.replace("_", "") or plain in _ALIASES.get(name, ()):
            return name
    return None


def _names(description: str, wanted: Sequence[str]) -> str | None:
    """The wanted input a description names, or None."""
    text = description.lower()
    plain = _plain(text)
    found = _whole(plain, wanted)
    if found is not None:
        return found
    if "surrefl" in plain:
        modis = re.search(r"surreflb\d\d", plain)
        return _whole(modis.group(), wanted) if modis else None
    # B4, B04, "Band 4", "B04 - Red", "S2_B4"; but B8A is another band than B8.
    number = _NUMBER.search(text)
    if number:
        for name in wanted:
            if _SENTINEL.get(name) == int(number.group(1)):
                return name
    return None


def named_by_file(path: str, wanted: Sequence[str]) -> str | None:
    """The wanted input that a file's name tells, or None: "T06WVT_20230731T213531_B04_10m.jp2" is red.

    Words are looked up from the left, the longest run first, so that swi_10 is never read as the warmth index swi.
    """
    stem = os.path.splitext(os.path.basename(path.partition("?")[0].replace("\\", "/")))[0]
    words = [word for word in re.split(r"[^a-z0-9]+", stem.lower()) if word]
    found: list[str] = []
    at = 0
    while at < len(words):
        for count in range(min(_NAME_WORDS, len(words) - at), 0, -1):
            run = words[at : at + count]
            plain = "".join(run)
            name = None if plain in _VAGUE else _whole(plain, _EVERY_INPUT)
            if name is None and count == 1:
                number = re.fullmatch(r"b0*(\d+)", plain)
                name = next((n for n, b in _SENTINEL.items() if number and b == int(number.group(1))), None)
            if name is not None:
                found.append(name)
                at += count
                break
        else:
            at += 1
    fitting = {name for name in found if name in wanted}
    return fitting.pop() if len(fitting) == 1 else None


def match(role: str, path: str, descriptions: Sequence[str | None], given: Sequence[int] = ()) -> tuple[BandMatch, ...]:
    """Match one raster's bands to a role's inputs: bands the user gave, else by name, else by the contract's order.

    Args:
        role: "imagery", "elevation", "climate" or the name of a covariate.
        path: for the messages.
        descriptions: one per band of the raster, None or "" where it has none.
        given: 1-based band numbers in the order of the role's inputs.

    Raises:
        UnmatchedError: "source.bands", naming the inputs that were not found.
    """
    return match_files(role, [Names(path, tuple((text or "").strip() for text in descriptions))], given)[0]


def match_files(role: str, files: Sequence[Names], given: Sequence[int] = ()) -> list[tuple[BandMatch, ...]]:
    """Match the bands of files that are read as one source; one tuple per file.

    Each file's bands are matched by description; a file with one band also by its own name. Files may give different
    inputs (nine single-band files), or the same ones for different places. In a file without any name that has as many
    bands as the role has inputs the order decides.

    Raises:
        UnmatchedError: "source.bands", naming the inputs that were not found.
    """
    wanted = ROLES[role]
    if given:
        return [_given(role, wanted, file, given, len(files)) for file in files]
    found = [file.named(wanted) for file in files]
    if len(files) == 1:
        file, names = files[0], found[0]
        if len(names) == len(wanted):
            return [tuple(_match(file, n, names[n], "name") for n in wanted)]
        if not names and len(file.data) == len(wanted):
            return [tuple(_match(file, n, b, "order") for n, b in zip(wanted, file.data, strict=True))]
        raise _unmatched(role, wanted, file, names)
    matches: list[tuple[BandMatch, ...]] = []
    for file, names in zip(files, found, strict=True):
        if not names and len(file.data) == 1 and len(wanted) > 1:
            name = named_by_file(file.path, wanted)
            if name is not None:
                matches.append((_match(file, name, file.data[0], "file name"),))
                continue
        if not names and len(file.data) == len(wanted):
            matches.append(tuple(_match(file, n, b, "order") for n, b in zip(wanted, file.data, strict=True)))
            continue
        matches.append(tuple(_match(file, n, names[n], "name") for n in wanted if n in names))
    told = {m.input for one in matches for m in one}
    unread = next((file for file, one in zip(files, matches, strict=True) if not one), None)
    if told != set(wanted) or unread is not None:
        raise _unmatched_files(role, wanted, files, _with_files(files, matches), unread)
    return _with_files(files, matches)


def _with_files(files: Sequence[Names], matches: Sequence[tuple[BandMatch, ...]]) -> list[tuple[BandMatch, ...]]:
    return [tuple(replace(m, file=file.path) for m in one) for file, one in zip(files, matches, strict=True)]


def _match(file: Names, name: str, band: int, reason: str) -> BandMatch:
    return BandMatch(name, band, file.descriptions[band - 1], reason)


def _given(role: str, wanted: Sequence[str], file: Names, given: Sequence[int], files: int) -> tuple[BandMatch, ...]:
    count = len(file.descriptions)
    if len(given) != len(wanted):
        raise UnmatchedError(
            say(
                "{count} band numbers were given for {path}, but {role} needs {needed}.",
                count=len(given),
                path=file.path,
                role=speak(role),
                needed=len(wanted),
            ),
            say("Give one for each of: {wanted}.", wanted=", ".join(wanted)),
            [()] * files,
        )
    for band in given:
        if band > count:
            raise UnmatchedError(
                say("Band {band} was asked of {path}, which has {count}.", band=band, path=file.path, count=count),
                say("Give numbers from 1 to {count} for: {wanted}.", count=count, wanted=", ".join(wanted)),
                [()] * files,
            )
    return tuple(_match(file, n, b, "given") for n, b in zip(wanted, given, strict=True))


def _unmatched(role: str, wanted: Sequence[str], file: Names, told: dict[str, int]) -> UnmatchedError:
    count = len(file.data)
    missing = [name for name in wanted if name not in told]
    shown = [f"{n} {file.descriptions[n - 1] or say('(no name)')}" for n in file.data]
    has = ", ".join(shown[:16]) + (say(" and {count} more", count=count - 16) if count > 16 else "")
    if count < len(wanted):
        trouble = (
            say("{path} has 1 band, but {role} needs {needed}", path=file.path, role=speak(role), needed=len(wanted))
            if count == 1
            else say(
                "{path} has {count} bands, but {role} needs {needed}",
                path=file.path,
                count=count,
                role=speak(role),
                needed=len(wanted),
            )
        )
        if not told and role == "imagery":
            missing = _short_of(count, wanted)
    else:
        trouble = say("The {count} bands of {path} could not be matched", count=count, path=file.path)
    return UnmatchedError(
        say("{trouble}: not found {missing} (its bands: {has}).", trouble=trouble, missing=", ".join(missing), has=has),
        say("Name the bands in the file, or give band numbers in this order: {wanted}.", wanted=", ".join(wanted)),
        [tuple(_match(file, name, told[name], "name") for name in wanted if name in told)],
    )


def _short_of(count: int, wanted: Sequence[str]) -> list[str]:
    """The inputs an unnamed stack of `count` Sentinel-2 bands in the order of their wavelengths lacks.

    Such stacks are cut at the long end (B2 to B8 have 7 bands): what the shorter ones surely lack.
    """
    by_wavelength = sorted(wanted, key=lambda name: _SENTINEL[name])
    lacking = set(by_wavelength[count:])
    return [name for name in wanted if name in lacking]


def _unmatched_files(
    role: str,
    wanted: Sequence[str],
    files: Sequence[Names],
    matches: Sequence[tuple[BandMatch, ...]],
    unread: Names | None,
) -> UnmatchedError:
    hint = say(
        "Name the bands in the files, or single-band files after their band (B04, red, ppt_annual), or "
        "give band numbers in this order for every file: {wanted}.",
        wanted=", ".join(wanted),
    )
    told = {m.input for one in matches for m in one}
    missing = [name for name in wanted if name not in told]
    if missing and (told or unread is None):
        names = ", ".join(os.path.basename(file.path) for file in files[:6])
        more = say(" and {count} more", count=len(files) - 6) if len(files) > 6 else ""
        trouble = say(
            "The {count} files of {role} ({names}{more}) lack {missing}.",
            count=len(files),
            role=speak(role),
            names=names,
            more=more,
            missing=", ".join(missing),
        )
        return UnmatchedError(trouble, hint, matches)
    file = unread or files[0]
    return UnmatchedError(
        say(
            "Which of {wanted} the 1 band of {path} holds cannot be told from their names.",
            wanted=", ".join(wanted),
            path=file.path,
        )
        if len(file.data) == 1
        else say(
            "Which of {wanted} the {count} bands of {path} hold cannot be told from their names.",
            wanted=", ".join(wanted),
            count=len(file.data),
            path=file.path,
        ),
        hint,
        matches,
    )

"""Options of the shell that name rasters, and what they mean: the same for every command that reads some."""

from __future__ import annotations

import argparse
from typing import Any

from miso_qgis.language import say
from miso_qgis.protocol import MisoError, Source, split_covariate

#: The modalities and what their rasters hold.
ROLES = (
    ("imagery", "Sentinel-2 reflectance x 10000: red, green, blue, rededge1-3, nir, swir1, swir2"),
    ("elevation", "elevation in metres"),
    ("climate", "ppt_annual (mm), tmean_swi (degC month), tmin_january (degC)"),
)


def add_sources(parser: Any) -> None:
    """Add the options that name rasters to a parser or to a group of its options."""
    for role, what in ROLES:
        parser.add_argument(
            f"--{role}", nargs="+", metavar="FILE", help=f"{what}; several files, a folder or an address of a COG too"
        )
        parser.add_argument(f"--{role}-bands", metavar="N,N,...", help="band numbers in that order, instead of names")
        parser.add_argument(
            f"--{role}-scale", metavar="S[,O]", help="physical = stored x S + O, instead of what the file declares"
        )
    parser.add_argument(
        "--covariate",
        action="append",
        default=[],
        metavar="NAME=FILE[:BAND][*SCALE[+OFFSET]]",
        help="a ready-made covariate that replaces the derived one, for instance swi_10=wetness.tif or "
        "tmin_january=climate.tif:3*1-273.15 (repeatable)",
    )


def sources_of(options: argparse.Namespace) -> dict[str, Any]:
    """The rasters of parsed options as fields of a MapRequest: the roles that were given, and "covariates".

    Raises:
        MisoError: "request.invalid", naming the option and what it holds.
    """
    found: dict[str, Any] = {"covariates": dict(covariate(text) for text in options.covariate)}
    for role, _ in ROLES:
        paths = getattr(options, role)
        if paths:
            bands, scaling = getattr(options, f"{role}_bands"), getattr(options, f"{role}_scale")
            scale, offset = scaled(f"--{role}-scale", scaling) if scaling else (None, None)
            found[role] = Source(
                paths[0],
                tuple(whole_numbers(f"--{role}-bands", bands)) if bands else (),
                scale=scale,
                offset=offset,
                more=tuple(paths[1:]),
            )
    return found


def covariate(text: str) -> tuple[str, Source]:
    """NAME=FILE[:BAND][*SCALE[+OFFSET]].

    Raises:
        MisoError: "request.invalid".
    """
    name, equals, rest = text.partition("=")
    try:
        if not equals:
            raise ValueError(text)
        file = split_covariate(rest)
    except ValueError as error:
        raise MisoError(
            "request.invalid",
            say("--covariate is {value}.", value=f"{text!r}"),
            say("Write NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE or NAME=FILE:BAND*SCALE+OFFSET."),
        ) from error
    return name, Source(file.path, (file.band,) if file.band else (), scale=file.scale, offset=file.offset)


def words(text: str) -> tuple[str, ...]:
    """Words with commas between, without empty ones."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def numbers(option: str, text: str, count: int) -> list[float]:
    """So many numbers with commas between.

    Raises:
        MisoError: "request.invalid".
    """
    try:
        values = [float(word) for word in text.split(",")]
    except ValueError:
        values = []
    if len(values) != count:
        raise MisoError(
            "request.invalid",
            say("{option} is {value}.", option=option, value=f"{text!r}"),
            say("Give 1 number.") if count == 1 else say("Give {count} numbers.", count=count),
        )
    return values


def whole_numbers(option: str, text: str) -> list[int]:
    """Band numbers with commas between.

    Raises:
        MisoError: "request.invalid".
    """
    try:
        return [int(word) for word in text.split(",")]
    except ValueError as error:
        raise MisoError(
            "request.invalid",
            say("{option} is {value}.", option=option, value=f"{text!r}"),
            say("Give band numbers such as 3,2,1."),
        ) from error


def scaled(option: str, text: str) -> tuple[float, float]:
    """SCALE or SCALE,OFFSET.

    Raises:
        MisoError: "request.invalid".
    """
    values = numbers(option, text, 2 if "," in text else 1)
    return values[0], values[1] if len(values) == 2 else 0.0

"""Whether values can be what they are taken for: found ranges against the model's training ranges.

Refused is only what has no honest reading in the unit it is taken for; what is merely unusual is warned about. Every
message names the band, what was found, the training range and the remedy.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.contract import SATELLITE_BANDS, Band
from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MisoError

#: Fewer values say nothing about units.
MIN_VALUES = 10
#: Highest point of Alaska and of the model's area, with room for datum and noise (m).
HIGHEST = 6300.0


@dataclass(frozen=True)
class Found:
    """Some values of one band in the model's unit (fill values taken out), and what was stored."""

    band: Band
    values: NDArray[np.float32]
    bytes_only: bool = False  # stored as 8-bit integers without a declared scale

    @property
    def enough(self) -> bool:
        return self.values.size >= MIN_VALUES

    def at(self, percent: float) -> float:
        return float(np.percentile(self._sorted, percent))

    @cached_property
    def _sorted(self) -> NDArray[np.float32]:
        """Percentiles are asked for several times."""
        return np.sort(self.values)

    @property
    def shown(self) -> str:
        return say("{low} to {high}", low=_number(self.at(1)), high=_number(self.at(99)))


#: (path, values, option that sets the scale) -> warning or None; raises MisoError "source.units".
Check = Callable[[str, Found, str], "str | None"]


def judge(role: str, path: str, found: list[Found]) -> list[str]:
    """Warnings about a source's values.

    Args:
        role: "imagery", "elevation", "climate" or the name of a covariate.
        path: of the source, for the messages.
        found: some values of each band.

    Raises:
        MisoError: "source.units" when they cannot be in the model's units.
    """
    some = [one for one in found if one.enough]
    if not some:
        return []
    if role == "imagery":
        return _imagery(path, some)
    option = f"--{role}-scale" if role in ("elevation", "climate") else ""
    warnings = []
    for one in some:
        said = _CHECKS[one.band.name](path, one, option) if one.band.name in _CHECKS else None
        if said:
            warnings.append(said)
    return warnings


def _number(value: float) -> str:
    return f"{value:.4g}" if abs(value) < 1e5 else f"{value:.3e}"


def _sentence(path: str, one: Found, what: str) -> str:
    band = one.band
    unit = f" {band.unit}" if band.unit else ""
    return say(
        "The values of {name} in {path} run from {shown} (1 to 99 %), {what}; the model was trained on "
        "{low} to {high}{unit}.",
        name=band.name,
        path=path,
        shown=one.shown,
        what=what,
        low=_number(band.low),
        high=_number(band.high),
        unit=unit,
    )


def _refuse(path: str, one: Found, what: str, hint: str) -> MisoError:
    return MisoError("source.units", _sentence(path, one, what), hint)


def _scale_hint(one: Found, option: str, scale: float, offset: float = 0.0) -> str:
    """How to say a scale (and offset) for one band."""
    change = f"*{scale:g}{offset:+g}" if offset else f"*{scale:g}"
    alone = f"--covariate {one.band.name}=FILE:BAND{change}"
    if option == "--elevation-scale":
        return say(
            "Give {option} {scale}{offset} (in QGIS: Scales of the sources, "
            "elevation={scale}{change}), or declare the unit in the file.",
            option=option,
            scale=f"{scale:g}",
            offset=f",{offset:g}" if offset else "",
            change=f"{offset:+g}" if offset else "",
        )
    return say(
        "Give the band by itself with its scale ({alone}; in QGIS under Ready-made covariates), or "
        "declare scale and offset in the file.",
        alone=alone,
    )


def _power(one: Found) -> float | None:
    """The power of ten that brings the middle of the values nearest to the middle of the training range, if inside."""
    middle = one.at(50)
    centre, half = (one.band.low + one.band.high) / 2, (one.band.high - one.band.low) / 2
    fits = [(abs(middle * s - centre), s) for s in (1e-1, 1e-2, 1e-3, 1e-4) if abs(middle * s - centre) <= 1.5 * half]
    return min(fits)[1] if fits else None


def _imagery(path: str, found: list[Found]) -> list[str]:
    highest = max(one.at(99) for one in found)
    first = max(found, key=lambda one: one.at(99))
    if all(one.bytes_only for one in found) and highest <= 255:
        raise _refuse(
            path,
            first,
            say("stored as 8-bit numbers: a picture stretched for the eye, not reflectance"),
            say("Use the reflectance raster the picture was made from (uint16, reflectance x 10000)."),
        )
    if highest <= 2.5:
        raise _refuse(
            path,
            first,
            say("as reflectance from 0 to 1"),
            say(
                "Give --imagery-scale 10000 (in QGIS: Scales of the sources, imagery=10000), or declare "
                "the scale in the file."
            ),
        )
    if highest <= 150:
        raise _refuse(
            path,
            first,
            say("far below reflectance x 10000 (reflectance in percent?)"),
            say(
                "Give the scale to reflectance x 10000, for percent --imagery-scale 100 (in QGIS: Scales "
                "of the sources, imagery=100)."
            ),
        )
    warnings = []
    lowest = min(found, key=lambda one: one.at(1))
    if len(found) == len(SATELLITE_BANDS) and lowest.at(1) >= 950:
        warnings.append(
            say(
                "No value of any band in {path} lies below {lowest} (lowest: {name}). Sentinel-2 of "
                "processing baseline 04.00 and later stores reflectance + 1000: if this is such a product, "
                "give --imagery-scale 1,-1000 (in QGIS: Scales of the sources, imagery=1-1000).",
                path=path,
                lowest=f"{lowest.at(1):.0f}",
                name=lowest.band.name,
            )
        )
    if first.at(50) > 20_000:
        warnings.append(
            _sentence(path, first, say("more than any surface reflects")).rstrip(".") + say(": check its scale.")
        )
    return warnings


def _elevation(path: str, one: Found, option: str) -> str | None:
    too_high = float((one.values > HIGHEST).mean())
    if too_high > 0.001:
        top = float(one.values.max())
        if top * 0.3048 <= HIGHEST:
            what = say("up to {top}: impossible in metres (feet?)", top=f"{top:.0f}")
            raise _refuse(path, one, what, _scale_hint(one, option, 0.3048))
        scale = next((s for s in (0.1, 0.01, 0.001) if top * s <= HIGHEST), None)
        what = say("up to {top}: impossible in metres (decimetres, centimetres?)", top=f"{top:.6g}")
        raise _refuse(path, one, what, _scale_hint(one, option, scale or 0.01))
    if one.at(99) <= 1.0 and one.at(99) - one.at(1) > 0.01 and not np.all(one.values == np.rint(one.values)):
        return _sentence(path, one, say("hardly any relief: scaled to 0..1, or in kilometres?"))
    if one.at(1) < -150:
        return _sentence(path, one, say("far below the sea: bathymetry, or an undeclared nodata value?"))
    return None


def _january(path: str, one: Found, option: str) -> str | None:
    middle = one.at(50)
    if 150 < middle < 330:
        raise _refuse(path, one, say("as in kelvin"), _scale_hint(one, option, 1, -273.15))
    if middle < -75 or middle > 60:
        scale = _power(one)
        what = (
            say("as if stored x {scale}", scale=f"{1 / scale:g}") if scale else say("no temperature in degrees Celsius")
        )
        raise _refuse(path, one, what, _scale_hint(one, option, scale or 0.1))
    if middle > 8:
        return _sentence(path, one, say("warmer than any January minimum of the region (degrees Fahrenheit?)"))
    if one.at(99) <= 1 and one.at(1) >= 0 and one.at(99) - one.at(1) > 0.01:
        return _sentence(path, one, say("as if scaled to 0..1"))
    return None


def _warmth(path: str, one: Found, option: str) -> str | None:
    middle = one.at(50)
    if 1200 < middle < 1500:
        raise _refuse(path, one, say("as a sum of five months in kelvin"), _scale_hint(one, option, 1, -1365.75))
    if abs(middle) > 120:
        scale = _power(one)
        what = (
            say("as if stored x {scale} (AKVEG stores this index x 100)", scale=f"{1 / scale:g}")
            if scale
            else say("no sum of five months")
        )
        raise _refuse(path, one, what, _scale_hint(one, option, scale or 0.01))
    if one.at(99) <= 1 and one.at(99) - one.at(1) > 0.01 and one.at(1) >= 0:
        return _sentence(path, one, say("as if scaled to 0..1"))
    return None


def _precipitation(path: str, one: Found, option: str) -> str | None:
    middle = one.at(50)
    if middle <= 12:
        raise _refuse(
            path, one, say("less than any desert gets in a year (metres?)"), _scale_hint(one, option, 1000)
        )  # fmt: skip
    if middle < 35:
        raise _refuse(
            path,
            one,
            say("less than any place of the region gets in a year (centimetres, inches or mm a month?)"),
            say("Give the band by itself with its scale (--covariate ppt_annual=FILE:BAND*10 from centimetres, "
                "*25.4 from inches, *12 from mm a month)."),
        )  # fmt: skip
    if middle > 12_000:
        scale = _power(one)
        raise _refuse(path, one, say("more than falls anywhere on earth"), _scale_hint(one, option, scale or 0.1))
    if middle < 80:
        return _sentence(path, one, say("very dry: check that the unit is mm a year, not centimetres or mm a month"))
    return None


def _slope(path: str, one: Found, option: str) -> str | None:
    if one.at(99) > 90:
        scale = _power(one)
        what = say("more than 90 degrees") + (
            say(", as if stored x {scale}", scale=f"{1 / scale:g}") if scale else " (percent?)"
        )
        raise _refuse(path, one, what, _scale_hint(one, option, scale or 1e-4))
    if one.band.high > 10 and 0.05 < one.values.max() <= 1.6 and one.at(50) > 0.02:
        return _sentence(path, one, say("very flat: check that the unit is degrees, not radians or a ratio"))
    return None


def _aspect(path: str, one: Found, option: str) -> str | None:
    if one.at(99) > 405:
        scale = _power(one)
        raise _refuse(path, one, say("more than a full turn"), _scale_hint(one, option, scale or 1e-4))
    if 1.0 < one.at(99) <= 6.4 and one.at(1) >= -3.2:
        raise _refuse(path, one, say("as in radians"), _scale_hint(one, option, 57.29578))
    return None


def _scaled(limit: float, percent: float, what: str, fallback: float) -> Check:
    """A check of a band whose size exceeds `limit` only when it is stored scaled."""

    def check(path: str, one: Found, option: str) -> str | None:
        size = float(np.percentile(np.abs(one.values), percent))
        if size > limit:
            scale = _power(one)
            as_if = say(", as if stored x {scale}", scale=f"{1 / scale:g}") if scale else ""
            raise _refuse(path, one, speak(what) + as_if, _scale_hint(one, option, scale or fallback))
        return None

    return check


#: What looks at each input; imagery is judged all bands together.
_CHECKS: dict[str, Check] = {
    "elevation": _elevation,
    "ppt_annual": _precipitation,
    "tmean_swi": _warmth,
    "tmin_january": _january,
    "sl_4": _slope,
    "aspct_4": _aspect,
    "swi_10": _scaled(45.0, 50, later("more than the logarithm of any catchment area"), 1e-4),
    "tpi_4": _scaled(600.0, 99, later("higher than any hill above the 90 m around it"), 1e-4),
    "maxc_4": _scaled(1.0, 99, later("sharper than any terrain at 10 m"), 1e-7),
}

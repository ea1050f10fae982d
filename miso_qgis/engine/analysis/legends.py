"""Two maps' classes as one legend: which class of the old map is which of the new one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.analysis.alignment import MISSING, Pixels
from miso_qgis.engine.analysis.rasters import FULL, MapRaster
from miso_qgis.engine.lattice import Box
from miso_qgis.language import say
from miso_qgis.protocol import MisoError

#: Classes one map may have: their numbers share two bytes with the other map's.
MAX_NAMES = 255
#: What a map of percent is made of by a threshold.
ABSENT, PRESENT = "absent", "present"
#: Percent as written and a threshold are equal to this.
_EPSILON = 1e-9


class ClassView:
    """A map read as classes: codes of a class map; absent and present by a threshold, and codes above 100, of percent.

    Args:
        threshold: 0 to 1.
        match: name by class name or code, for the classes that are called otherwise on the other map.
    """

    def __init__(self, raster: MapRaster, threshold: float, match: Mapping[str, str]) -> None:
        self.raster, self._least = raster, threshold * FULL - _EPSILON
        self.has_percent = raster.meaning.kind in ("percent", "probability")
        self._match = {key.strip().casefold(): name.strip() for key, name in match.items()}
        #: Names in the order of their numbers, and the numbers of codes.
        self.names: list[str] = []
        self._numbers: dict[int, int] = {}
        self._used: set[str] = set()
        #: Names that stand in the map's own legend, whether a pixel has them or not.
        self.declared: set[str] = set()
        if self.has_percent:
            self.declared = {folded(self._called(ABSENT, "")), folded(self._called(PRESENT, ""))}
        else:
            self.declared = {folded(self._called(name, str(code))) for code, name in raster.meaning.names.items()}
        #: Names of the codes above 100, which are classes of no legend of percent.
        self.other: set[str] = set()

    def read(self, box: Box) -> Pixels:
        """A box of the map as its codes and percent."""
        if not self.has_percent:
            codes, missing = self.raster.codes(box)
            codes[missing] = MISSING
            return Pixels(codes)
        percent, above = self.raster.percent(box)
        return Pixels(np.where(above > 0, above, MISSING), percent)

    def numbers(self, pixels: Pixels) -> NDArray[np.int64]:
        """The numbers of the pixels' classes, MISSING where there is none."""
        codes = pixels.codes
        if self.has_percent and pixels.percent is not None:
            known = np.isfinite(pixels.percent)
            present = np.where(known, pixels.percent, 0.0) >= self._least
            codes = np.where(known, present.astype(np.int64), codes)
        found, index = np.unique(codes, return_inverse=True)
        lookup = np.array([MISSING if code == MISSING else self._number(int(code)) for code in found], np.int64)
        return lookup[index].reshape(codes.shape)

    def unmatched(self) -> list[str]:
        """Entries of the table that no pixel of the map has used."""
        return sorted(key for key in self._match if key not in self._used)

    def _number(self, code: int) -> int:
        if code not in self._numbers:
            name = self._name(code)
            known = [folded(one) for one in self.names]
            if folded(name) in known:
                self._numbers[code] = known.index(folded(name))
            else:
                self._numbers[code] = len(self.names)
                self.names.append(name)
            if len(self.names) > MAX_NAMES:
                raise MisoError(
                    "analysis.classes",
                    say(
                        "{path} holds more than {max_names} different classes.",
                        path=self.raster.path,
                        max_names=MAX_NAMES,
                    ),
                    say("It is no map of classes: say what its values are."),
                )
        return self._numbers[code]

    def _name(self, code: int) -> str:
        if self.has_percent and code <= 1:
            return self._called(PRESENT if code else ABSENT, "")
        name = self._called(self.raster.name_of(code), str(code))
        if self.has_percent:
            self.other.add(folded(name))
        return name

    def _called(self, name: str, code: str) -> str:
        for key in (code, folded(name)):
            if key and key in self._match:
                self._used.add(key)
                return self._match[key]
        return name

    def colours(self) -> dict[str, str]:
        """Colours of the map's own classes by folded name."""
        meaning = self.raster.meaning
        return {
            folded(self._called(meaning.names[c], str(c))): colour
            for c, colour in meaning.colours.items()
            if c in meaning.names
        }


def folded(name: str) -> str:
    """A name as names are compared: letters' case and outer spaces do not matter."""
    return name.strip().casefold()


def described(view: ClassView, threshold: float) -> dict[str, Any]:
    """What the record says of a map."""
    meaning = view.raster.meaning
    return {
        "path": view.raster.path,
        "output": meaning.output,
        "kind": meaning.kind,
        "band": view.raster.first_band,
        "threshold": threshold if view.has_percent else None,
    }

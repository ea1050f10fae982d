"""A stratified random sample of a class map's pixels, with the inclusion probability of every site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.analysis import chance
from miso_qgis.engine.analysis.allocation import allocate, deviation
from miso_qgis.engine.analysis.areas import CellAreas
from miso_qgis.engine.analysis.places import Places
from miso_qgis.engine.analysis.rasters import MapRaster, strips
from miso_qgis.engine.analysis.results import IsCancelled, stop
from miso_qgis.engine.analysis.tallies import MAX_CLASSES
from miso_qgis.engine.lattice import Box
from miso_qgis.language import say
from miso_qgis.protocol import MisoError
from miso_qgis.requests.suggest import SuggestRequest


@dataclass
class Stratum:
    """One class: what can be drawn of it, and the pixels with the smallest random numbers."""

    code: int
    name: str
    pixels: int = 0
    km2: float = 0.0
    #: km2 of the whole map, out of reach or not.
    map_km2: float = 0.0
    #: km2 x probability of this class, where it is known.
    probability: float = 0.0
    known_km2: float = 0.0
    luck: NDArray[np.uint64] = field(default_factory=lambda: np.empty(0, np.uint64))
    rows: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    cols: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    sites: int = 0
    expected: float | None = None

    def keep(self, luck: NDArray[np.uint64], rows: NDArray[np.int64], cols: NDArray[np.int64], most: int) -> None:
        """Add pixels; those with the smallest numbers stay."""
        self.luck = np.concatenate([self.luck, luck])
        self.rows, self.cols = np.concatenate([self.rows, rows]), np.concatenate([self.cols, cols])
        order = np.lexsort((self.cols, self.rows, self.luck))[:most]
        self.luck, self.rows, self.cols = self.luck[order], self.rows[order], self.cols[order]

    @property
    def inclusion(self) -> float:
        """The probability with which each of its pixels that can be drawn was drawn."""
        return self.sites / self.pixels


def draw(
    request: SuggestRequest,
    classes: MapRaster,
    probability: MapRaster | None,
    places: Places,
    progress: Callable[[float], None],
    is_cancelled: IsCancelled,
) -> list[Stratum]:
    """The strata of a map with their samples, in the order of their codes.

    Raises:
        MisoError: "suggest.nowhere", "suggest.minimum", "suggest.expected", "analysis.classes".
    """
    found: dict[int, Stratum] = {}
    grid, areas = places.grid, CellAreas(places.grid)
    for box in strips(Box(0, 0, grid.height, grid.width)):
        stop(is_cancelled)
        codes, missing = classes.codes(box)
        allowed = ~missing & places.allowed(box)[0]
        luck, km2 = chance.numbers(request.seed, box), areas.of(box)
        for code in np.unique(codes[~missing]).tolist():
            stratum = found.setdefault(code, Stratum(code, classes.name_of(code)))
            if len(found) > MAX_CLASSES:
                raise MisoError(
                    "analysis.classes",
                    say(
                        "{path} holds more than {max_classes} different codes.",
                        path=classes.path,
                        max_classes=MAX_CLASSES,
                    ),
                    say("A stratified design needs a map of classes."),
                )
            all_of_it = ~missing & (codes == code)
            here = all_of_it & allowed
            stratum.map_km2 += float(km2[all_of_it].sum())
            stratum.pixels += int(here.sum())
            stratum.km2 += float(km2[here].sum())
            if here.any():
                _keep(stratum, luck, here, box, request.count)
                if probability is not None and request.allocation == "neyman":
                    _judge(stratum, probability, classes, box, here, km2)
        progress(box.row1 / grid.height)
    strata = [found[code] for code in sorted(found) if found[code].pixels]
    if not strata:
        raise MisoError(
            "suggest.nowhere",
            say("There is no pixel on which a site may be put."),
            say("Check the area, the exclusions and the limits of distance and cost."),
        )
    _allocate(request, strata)
    return strata


def _keep(stratum: Stratum, luck: NDArray[np.uint64], here: NDArray[np.bool_], box: Box, count: int) -> None:
    rows, cols = np.nonzero(here)
    values = luck[rows, cols]
    if stratum.luck.size == count:
        better = values <= stratum.luck[-1]
        rows, cols, values = rows[better], cols[better], values[better]
    elif values.size > count:
        least = np.partition(values, count - 1)[count - 1]
        better = values <= least
        rows, cols, values = rows[better], cols[better], values[better]
    stratum.keep(values, rows + box.row0, cols + box.col0, count)


def _judge(
    stratum: Stratum,
    probability: MapRaster,
    classes: MapRaster,
    box: Box,
    here: NDArray[np.bool_],
    km2: NDArray[np.float64],
) -> None:
    """The mean probability of the mapped class."""
    codes = list(classes.meaning.names)
    if stratum.code not in codes:
        return
    if len(codes) == 2:
        percent = probability.percent(box, 2)[0]
        percent = percent if codes.index(stratum.code) == 1 else 100.0 - percent
    else:
        percent = probability.percent(box, codes.index(stratum.code) + 1)[0]
    known = here & np.isfinite(percent)
    stratum.probability += float((km2[known] * percent[known]).sum()) / 100.0
    stratum.known_km2 += float(km2[known].sum())


def _allocate(request: SuggestRequest, strata: list[Stratum]) -> None:
    """Decide the sites of each stratum."""
    sizes = [one.pixels for one in strata]
    least = sum(min(request.minimum, size) for size in sizes)
    if least > request.count:
        raise MisoError(
            "suggest.minimum",
            say(
                "{count} classes with at least {minimum} sites each need {least} sites; asked for were {asked}.",
                count=len(strata),
                minimum=request.minimum,
                least=least,
                asked=request.count,
            ),
            say("Ask for more sites, or a smaller minimum."),
        )
    shares = [one.km2 for one in strata]
    if request.allocation == "equal":
        shares = [1.0] * len(strata)
    if request.allocation == "neyman":
        _expect(request, strata)
        shares = [one.km2 * deviation(one.expected or 0.0) for one in strata]
    for one, sites in zip(strata, allocate(request.count, shares, sizes, request.minimum), strict=True):
        one.sites = sites


def _expect(request: SuggestRequest, strata: list[Stratum]) -> None:
    given = {name.strip().casefold(): share for name, share in request.expected.items()}
    known = {one.name.strip().casefold() for one in strata}
    for name in given:
        if name not in known:
            raise MisoError(
                "suggest.expected",
                say("An expected accuracy was given for {name}, which is no class of the map.", name=f"{name!r}"),
                say("The map has: {strata}.", strata=", ".join(one.name for one in strata)),
            )
    for one in strata:
        one.expected = given.get(one.name.strip().casefold())
        if one.expected is None and one.known_km2:
            one.expected = one.probability / one.known_km2
        if one.expected is None:
            raise MisoError(
                "suggest.expected",
                say("How much of the class {name} is expected to be right is not known.", name=one.name),
                say("Give the expected accuracy of every class, or a run that has probabilities."),
            )

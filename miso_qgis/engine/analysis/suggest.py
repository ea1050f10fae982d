"""`miso suggest`: new sampling sites, where they would teach most or by a stratified random design."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.analysis import features, informative, rasters, stratified, vector_styles
from miso_qgis.engine.analysis.areas import CellAreas
from miso_qgis.engine.analysis.change_styles import area, hue
from miso_qgis.engine.analysis.informative import Inputs
from miso_qgis.engine.analysis.places import Places, open_places
from miso_qgis.engine.analysis.rasters import MapRaster
from miso_qgis.engine.analysis.results import IsCancelled, Progress, Results, write_table
from miso_qgis.engine.lattice import Box, transformer
from miso_qgis.engine.plan import crs_text
from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MisoError
from miso_qgis.requests.analysis import MapInput
from miso_qgis.requests.suggest import SuggestRequest

LAYER, TABLE, TYPES, STYLE = ".gpkg", ".csv", ".csvt", ".qml"
UNFIT = later("unfit for area estimates: chosen, not drawn")
FIT = later("fit for area estimates with the inclusion probabilities")
#: What every column of the table is, with its unit.
COLUMNS = {
    "site": later("number of the site, the most useful or the first to be visited first"),
    "stratum": later("mapped class"),
    "area_estimates": later("whether areas and accuracies may be estimated from these sites (1) or not (0)"),
    "use": later("what the sites are fit for"),
    "inclusion_probability": later("with which probability a pixel of the stratum was drawn"),
    "weight_km2": later("area a site stands for (km2)"),
    "score": later("0 to 1: weighted mean of uncertainty, novelty and access"),
    "confidence_pct": later("confidence of the map (%)"),
    "applicability_pct": later("applicability of the model (%)"),
    "road_m": later("distance from the nearest road (m)"),
    "cost": later("cost of reaching the site, in the units of its raster"),
    "reason": later("why this place"),
    "x": later("easting in the CRS of the map"),
    "y": later("northing in the CRS of the map"),
    "lon": later("longitude (degrees, WGS 84)"),
    "lat": later("latitude (degrees, WGS 84)"),
}
#: ColorBrewer YlOrRd.
_SCORES = ("#FFFFB2", "#FECC5C", "#FD8D3C", "#F03B20", "#BD0026")
_GEOGRAPHIC = CRS.from_epsg(4326)


def run(request: SuggestRequest, progress: Progress, is_cancelled: IsCancelled) -> dict[str, Any]:
    """Suggest sites.

    Returns:
        The record (docs/analysis.md), with full paths in its "outputs".

    Raises:
        MisoError: what is wrong with the request, the data or the disk; nothing is left behind then.
        Cancelled: `is_cancelled` answered True.
    """
    progress(0.0, say("Opening the map"))
    opened: list[MapRaster] = []
    try:
        maps = _Maps(request, opened)
        places, more = open_places(request, maps.first.grid)
        opened += more
        if places.cost is not None and places.cost.box.empty:
            raise MisoError(
                "suggest.cost",
                say("The raster of costs lies elsewhere than the map."),
                say("Check its CRS, or leave it out."),
            )
        make = _stratified if request.design == "stratified" else _informative
        return make(request, maps, places, progress, is_cancelled)
    finally:
        for one in opened:
            one.close()


class _Maps:
    """The rasters of a run that sites are suggested from."""

    def __init__(self, request: SuggestRequest, opened: list[MapRaster]) -> None:
        self.confidence = self.probability = self.applicability = self.classes = None
        self.given = request.map
        if not request.map.is_record or request.map.output:
            self._open_one(request, opened)
            return
        record = rasters.read_record(request.map.source.path)
        tasks = list(record["tasks"])
        task = request.task or tasks[0]
        if task not in tasks:
            raise MisoError(
                "suggest.task",
                say("The run has no task {task}.", task=f"{task!r}"),
                say("It has: {tasks}.", tasks=", ".join(tasks)),
            )

        def take(key: str, band: int = 0) -> MapRaster | None:
            if key not in record["outputs"]:
                return None
            opened.append(rasters.open_map(MapInput(request.map.source, output=key, band=band), "map"))
            return opened[-1]

        self.confidence = take("confidence", tasks.index(task) + 1)
        self.probability = take(f"{task}_probability")
        self.applicability = take("applicability")
        self.classes = take(f"{task}_class")
        self._need(request)

    def _open_one(self, request: SuggestRequest, opened: list[MapRaster]) -> None:
        raster = rasters.open_map(request.map, "map")
        opened.append(raster)
        kind = raster.meaning.kind
        if kind == "value" and request.map.kind == "auto" and raster.is_whole and request.design == "stratified":
            raise MisoError(
                "suggest.map",
                say("What the values of {path} are is not known.", path=raster.path),
                say("Say that they are classes, if they are."),
            )
        if kind == "class":
            self.classes = raster
        elif kind in ("percent", "probability"):
            self.probability = raster
        self._need(request)

    def _need(self, request: SuggestRequest) -> None:
        path = request.map.source.path
        if request.design == "stratified" and self.classes is None:
            raise MisoError(
                "suggest.map",
                say("{path} has no map of classes.", path=path),
                say("A stratified design needs one: they are its strata."),
            )
        if request.design == "informative" and self.confidence is None and self.probability is None:
            raise MisoError(
                "suggest.map",
                say("{path} says nothing of how sure the map is.", path=path),
                say("Give a run with its confidence or probabilities, or a raster of percent or probabilities."),
            )

    @property
    def first(self) -> MapRaster:
        found = self.classes or self.confidence or self.probability
        if found is None:
            raise RuntimeError("there is no map to suggest from")
        return found


def _informative(
    request: SuggestRequest, maps: _Maps, places: Places, progress: Progress, is_cancelled: IsCancelled
) -> dict[str, Any]:
    inputs = Inputs(maps.probability, maps.confidence, maps.applicability, maps.classes)
    total, allowed = informative.reachable(
        inputs, places, lambda part: progress(0.4 * part, say("Looking at the map")), is_cancelled
    )
    spacing = request.spacing
    if spacing is None:
        spacing = 0.5 * math.sqrt(allowed * 1e6 / request.count)
    side = informative.block_side(places, spacing)
    found = informative.candidates(
        request,
        inputs,
        places,
        side,
        lambda part: progress(0.4 + 0.5 * part, say("Looking for candidates")),
        is_cancelled,
    )
    x, y = places.metres(found.rows, found.cols)
    road = None if places.roads is None else places.roads.distances(x, y)
    score = informative.scores(request, found, road)
    chosen = np.array(informative.choose(request.count, score, found.chance, x, y, spacing))
    picked = found.pick(chosen)
    roads = None if road is None else road[chosen]
    apart = _nearest(x[chosen], y[chosen])
    sites = chosen.size
    columns: dict[str, list[Any]] = {
        "site": list(range(1, sites + 1)),
        "stratum": _classes_at(maps.classes, picked.rows, picked.cols),
        "area_estimates": [0] * sites,
        "use": [speak(UNFIT)] * sites,
        "inclusion_probability": [None] * sites,
        "weight_km2": [None] * sites,
        "score": [round(float(v), 4) for v in score[chosen]],
        "confidence_pct": _percent(1.0 - picked.uncertainty),
        "applicability_pct": _percent(1.0 - picked.novelty) if maps.applicability is not None else [None] * sites,
        "road_m": [None] * sites if roads is None else [round(float(v), 1) for v in roads],
        "cost": [None if not np.isfinite(v) else float(v) for v in picked.cost],
    }
    columns["reason"] = [_reason(columns, i, apart[i]) for i in range(sites)]
    warnings = [
        say("These sites are chosen and not drawn at random: no area and no accuracy can be estimated from them.")
    ]
    if sites < request.count:
        block = say(", one candidate per {side} x {side} pixels", side=side) if side > 1 else ""
        warnings.append(
            say(
                "Only {sites} of {count} sites were found: no further place is {spacing} m from all of "
                "them{block}. A smaller spacing makes room for more.",
                sites=sites,
                count=request.count,
                spacing=f"{spacing:.6g}",
                block=block,
            )
        )
    if maps.applicability is None and request.weight_novelty:
        warnings.append(say("The map says nothing of its applicability: the score goes without."))
    if places.restricted:
        warnings.append(
            say(
                "Sites may be put on {allowed} of the map's {total} km2.",
                allowed=f"{allowed:.6g}",
                total=f"{total:.6g}",
            )
        )
    steps = [
        vector_styles.Step(
            i / 5,
            (i + 1) / 5,
            say("score {low} to {high} ({use})", low=f"{i / 5:g}", high=f"{(i + 1) / 5:g}", use=speak(UNFIT))
            if not i
            else say("score {low} to {high}", low=f"{i / 5:g}", high=f"{(i + 1) / 5:g}"),
            colour,
        )
        for i, colour in enumerate(_SCORES)
    ]
    extra = {
        "spacing_m": round(spacing, 3),
        "block_pixels": side,
        "candidates": int(found.rows.size),
        "map_km2": round(total, 6),
        "allowed_km2": round(allowed, 6),
    }
    return _publish(request, places, picked.rows, picked.cols, columns, ("score", steps), warnings, extra)


def _stratified(
    request: SuggestRequest, maps: _Maps, places: Places, progress: Progress, is_cancelled: IsCancelled
) -> dict[str, Any]:
    if maps.classes is None:
        raise RuntimeError("there is no map of classes")
    strata = stratified.draw(
        request,
        maps.classes,
        maps.probability,
        places,
        lambda part: progress(0.9 * part, say("Drawing from the map")),
        is_cancelled,
    )
    drawn = [(one, i) for one in strata for i in range(one.sites)]
    rows = np.array([one.rows[i] for one, i in drawn], np.int64)
    cols = np.array([one.cols[i] for one, i in drawn], np.int64)
    x, y = places.metres(rows, cols)
    road = None if places.roads is None else places.roads.distances(x, y)
    sites = len(drawn)
    columns: dict[str, list[Any]] = {
        "site": list(range(1, sites + 1)),
        "stratum": [one.name for one, _ in drawn],
        "area_estimates": [1] * sites,
        "use": [speak(FIT)] * sites,
        "inclusion_probability": [one.inclusion for one, _ in drawn],
        "weight_km2": [float(f"{one.km2 / one.sites:.12g}") for one, _ in drawn],
        "score": [None] * sites,
        "confidence_pct": _percent_at(maps.confidence, rows, cols),
        "applicability_pct": _percent_at(maps.applicability, rows, cols),
        "road_m": [None] * sites if road is None else [round(float(v), 1) for v in road],
        "cost": [None] * sites if places.cost is None else _costs_at(places, rows, cols),
        "reason": [
            say(
                "drawn at random, number {number} of {sites} from {pixels} pixels of {name} ({km2} km2)",
                number=i + 1,
                sites=one.sites,
                pixels=one.pixels,
                name=one.name,
                km2=f"{one.km2:.6g}",
            )
            for one, i in drawn
        ],
    }
    warnings = []
    pixels = sum(one.pixels for one in strata)
    if sites < request.count:
        warnings.append(
            say("Only {sites} of {count} sites were drawn: there are no more pixels.", sites=sites, count=request.count)
        )
    if places.restricted:
        here, total = sum(one.km2 for one in strata), sum(one.map_km2 for one in strata)
        warnings.append(
            say(
                "Sites were drawn from {here} of the map's {total} km2 ({share}): estimates from them hold "
                "for that part only.",
                here=f"{here:.6g}",
                total=f"{total:.6g}",
                share=f"{here / total:.1%}",
            )
        )
    few = [one.name for one in strata if one.sites < 2]
    if few:
        warnings.append(say("With fewer than 2 sites a class has no standard error: {few}.", few=", ".join(few)))
    if CellAreas(places.grid).constant is None:
        warnings.append(
            say(
                "The map's CRS is not EPSG:3338: pixels, which were drawn with equal probability, differ "
                "in area. weight_km2 is the mean of the stratum."
            )
        )
    colours = {one.name: maps.classes.meaning.colours.get(one.code, hue(n)) for n, one in enumerate(strata)}
    lines = [
        vector_styles.Category(
            one.name,
            say("{name}: {sites} sites for {km2}", name=one.name, sites=one.sites, km2=area(one.km2)),
            colours[one.name],
        )
        for one in strata
        if one.sites
    ]
    extra = {
        "strata": [
            {
                "name": one.name,
                "code": one.code,
                "pixels": one.pixels,
                "km2": round(one.km2, 9),
                "map_km2": round(one.map_km2, 9),
                "sites": one.sites,
                "inclusion_probability": one.inclusion,
                "expected": one.expected,
            }
            for one in strata
        ],
        "pixels": pixels,
    }
    return _publish(request, places, rows, cols, columns, ("stratum", lines), warnings, extra)


# --- what both write --------------------------------------------------------------------------------------------------


def _publish(
    request: SuggestRequest,
    places: Places,
    rows: NDArray[np.int64],
    cols: NDArray[np.int64],
    columns: dict[str, list[Any]],
    style: tuple[str, Sequence[Any]],
    warnings: Sequence[str],
    extra: Mapping[str, Any],
) -> dict[str, Any]:
    x, y = places.grid.transform @ (cols + 0.5, rows + 0.5)
    lon, lat = transformer(places.grid.crs, _GEOGRAPHIC).transform(x, y)
    # A grid that runs on beyond 180 has its sites where everybody looks for them.
    lon = (np.asarray(lon) + 180.0) % 360.0 - 180.0
    for name, values in (("x", x), ("y", y), ("lon", lon), ("lat", lat)):
        columns[name] = [float(f"{value:.12g}") for value in values]
    with Results(request.folder, request.name, (LAYER, TABLE, TYPES, STYLE), request.overwrite) as results:
        features.write(results.path(LAYER), results.name, list(shapely.points(x, y)), columns, places.grid.crs)
        write_table(results.path(TABLE), columns)
        column, lines = style
        write = vector_styles.write_steps if column == "score" else vector_styles.write_categories
        write(results.path(STYLE), column, lines, {name: speak(text) for name, text in COLUMNS.items()}, "marker")
        record = {
            "kind": "suggest",
            "design": request.design,
            "request": request.to_dict(),
            "crs": crs_text(places.grid),
            "distances": say("Metres in the plane of {name}.", name=places.metric.name),
            "asked": request.count,
            "sites": len(columns["site"]),
            "fit_for_area_estimates": request.design == "stratified",
            **extra,
            "columns": [{"name": name, "meaning": speak(COLUMNS[name])} for name in columns],
            "warnings": list(warnings),
        }
        return results.publish(record, {"layer": LAYER, "table": TABLE})


def _percent(share: NDArray[np.float64]) -> list[float | None]:
    return [None if not np.isfinite(value) else round(100.0 * float(value), 3) for value in share]


def _classes_at(raster: MapRaster | None, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> list[str | None]:
    if raster is None:
        return [None] * rows.size
    found: list[str | None] = []
    for row, col in zip(rows.tolist(), cols.tolist(), strict=True):
        codes, missing = raster.codes(_one(row, col))
        found.append(None if missing[0, 0] else raster.name_of(int(codes[0, 0])))
    return found


def _percent_at(raster: MapRaster | None, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> list[float | None]:
    if raster is None:
        return [None] * rows.size
    values = [float(raster.percent(_one(r, c))[0][0, 0]) for r, c in zip(rows.tolist(), cols.tolist(), strict=True)]
    return [value if np.isfinite(value) else None for value in values]


def _costs_at(places: Places, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> list[float | None]:
    if places.cost is None:
        raise RuntimeError("there is no map of costs")
    found: list[float | None] = []
    for row, col in zip(rows.tolist(), cols.tolist(), strict=True):
        cost = places.cost.pixels(_one(row, col)).percent
        value = math.nan if cost is None else float(cost[0, 0])
        found.append(value if math.isfinite(value) else None)
    return found


def _one(row: int, col: int) -> Box:
    return Box(row, col, row + 1, col + 1)


def _nearest(x: NDArray[np.float64], y: NDArray[np.float64]) -> list[float | None]:
    """Distance of every site from the next one, metres."""
    if x.size < 2:
        return [None] * x.size
    points = shapely.points(x, y)
    tree = shapely.STRtree(points)
    (index, _), distance = tree.query_nearest(points, exclusive=True, return_distance=True, all_matches=False)
    found: list[float | None] = [None] * x.size
    for i, value in zip(index.tolist(), distance.tolist(), strict=True):
        found[i] = value
    return found


def _reason(columns: Mapping[str, Sequence[Any]], i: int, apart: float | None) -> str:
    """Why a place was chosen, the strongest argument first."""
    confidence, applicability = columns["confidence_pct"][i], columns["applicability_pct"][i]
    figure = f"{confidence:.0f}"
    if confidence < 50:
        told = say("the map is unsure here (confidence {confidence} %)", confidence=figure)
    elif confidence < 80:
        told = say("the map is fairly sure here (confidence {confidence} %)", confidence=figure)
    else:
        told = say("the map is sure here (confidence {confidence} %)", confidence=figure)
    parts = [(confidence, told)]
    if applicability is not None:
        figure = f"{applicability:.0f}"
        if applicability < 50:
            told = say(
                "the inputs are unlike the training data (applicability {applicability} %)", applicability=figure
            )
        elif applicability < 80:
            told = say(
                "the inputs are little like the training data (applicability {applicability} %)", applicability=figure
            )
        else:
            told = say("the inputs are like the training data (applicability {applicability} %)", applicability=figure)
        parts.append((applicability, told))
    said = [text for _, text in sorted(parts, key=lambda part: part[0])]
    if columns["road_m"][i] is not None:
        said.append(say("{road_m} m from a road", road_m=f"{columns['road_m'][i]:.0f}"))
    if columns["cost"][i] is not None:
        said.append(say("cost {cost}", cost=f"{columns['cost'][i]:.4g}"))
    if apart is not None:
        said.append(say("{apart} m from the next site", apart=f"{apart:.0f}"))
    return "; ".join(said)

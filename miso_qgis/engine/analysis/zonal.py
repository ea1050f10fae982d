"""`miso zonal`: class areas, mean probability, confidence and more of finished maps within polygons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from pyproj import CRS

from miso_qgis.engine.analysis import features, rasters, shapes, vector_styles, zones
from miso_qgis.engine.analysis.areas import CellAreas
from miso_qgis.engine.analysis.columns import Column, columns_of
from miso_qgis.engine.analysis.rasters import MapRaster
from miso_qgis.engine.analysis.results import IsCancelled, Progress, Results, stop, write_table
from miso_qgis.engine.analysis.tallies import Tally
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.engine.outputs.styles import BLUES
from miso_qgis.engine.plan import crs_text
from miso_qgis.engine.sources.resampling import same_crs
from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MisoError
from miso_qgis.requests.zonal import ZonalRequest

LAYER, TABLE, TYPES, STYLE = ".gpkg", ".csv", ".csvt", ".qml"
#: The field of the zones' numbers where no key was named, and the notes on a zone.
NUMBER = "feature"
OUTSIDE, NOTHING, PARTLY = later("outside the map"), later("no data on the map"), later("partly outside the map")
NEAREST = later("smaller than a pixel: the pixel it lies in")
_GREY = "#C8C8C8"
#: Zones x rasters whose sums are held in memory at once.
MAX_SUMS = 1_000_000
#: Pairs of touching zones that are looked at for overlaps.
MAX_PAIRS = 20_000


@dataclass
class _Zone:
    """What is summarised under one key: geometries with their CRS, and where it lies on each grid."""

    key: Any
    parts: list[tuple[shapely.Geometry, CRS]]
    places: list[zones.Footprint]


@dataclass(frozen=True)
class _Group:
    """Rasters on one grid, by their number among all."""

    grid: OutputGrid
    rasters: tuple[tuple[int, MapRaster], ...]
    areas: CellAreas


def run(request: ZonalRequest, progress: Progress, is_cancelled: IsCancelled) -> dict[str, Any]:
    """Make one summary.

    Returns:
        The record (docs/analysis.md), with full paths in its "outputs".

    Raises:
        MisoError: what is wrong with the request, the data or the disk; nothing is left behind then.
        Cancelled: `is_cancelled` answered True.
    """
    progress(0.0, say("Reading the zones"))
    kinds = [*features.POLYGONS, *((*features.LINES, *features.POINTS) if request.buffer else ())]
    found = features.read(request.zones, "zones", kinds, [request.key] if request.key else ())
    maps: list[MapRaster] = []
    try:
        for given in request.maps:
            maps += rasters.open_maps(given, "map")
        listed = _zones(found, request)
        if len(listed) * len(maps) > MAX_SUMS:
            raise MisoError(
                "zonal.many",
                say(
                    "{count} zones on {rasters} rasters are more than can be held at once ({max_sums} sums).",
                    count=len(listed),
                    rasters=len(maps),
                    max_sums=MAX_SUMS,
                ),
                say("Group the features by a key, choose fewer maps, or sum up parts of the layer."),
            )
        groups = _by_grid(maps)
        tallies = _tally(listed, groups, len(maps), progress, is_cancelled)
        progress(0.98, say("Writing the table"))
        return _publish(request, found, listed, maps, groups, tallies)
    finally:
        for one in maps:
            one.close()


def _zones(found: features.Features, request: ZonalRequest) -> list[_Zone]:
    """The zones in the order of the layer; of the same key in one, where that was asked for."""
    listed: list[_Zone] = []
    by_key: dict[Any, _Zone] = {}
    keys = found.fields[request.key] if request.key else found.numbers
    for shape, raw in zip(found.shapes, keys, strict=True):
        key = _plain(raw)
        zone = by_key.get(key) if request.group else None
        if zone is None:
            zone = _Zone(key, [], [])
            by_key[key] = zone
            listed.append(zone)
        if shape is not None and not shape.is_empty:
            grown = shapes.buffered(shape, found.crs, request.buffer) if request.buffer else (shape, found.crs)
            zone.parts.append(grown)
    return listed


def _plain(value: Any) -> Any:
    """A field's value as a whole number, a number, a text or None."""
    if value is None or (isinstance(value, (float, np.floating)) and not np.isfinite(value)):
        return None
    if isinstance(value, np.datetime64) and np.isnat(value):
        return None
    if isinstance(value, (bool, np.bool_, int, np.integer)):
        return int(value)
    if isinstance(value, (float, np.floating)):
        # A column of whole numbers with a gap comes as numbers with a point.
        return int(value) if float(value).is_integer() else float(value)
    return str(value)


def _by_grid(maps: Sequence[MapRaster]) -> list[_Group]:
    groups: list[tuple[OutputGrid, list[tuple[int, MapRaster]]]] = []
    for number, one in enumerate(maps):
        for grid, members in groups:
            alike = (grid.height, grid.width) == (one.grid.height, one.grid.width)
            if alike and grid.transform == one.grid.transform and same_crs(grid.crs, one.crs):
                members.append((number, one))
                break
        else:
            groups.append((one.grid, [(number, one)]))
    return [_Group(grid, tuple(members), CellAreas(grid)) for grid, members in groups]


def _tally(
    listed: Sequence[_Zone], groups: Sequence[_Group], count: int, progress: Progress, is_cancelled: IsCancelled
) -> list[list[Tally]]:
    """Per zone, per raster."""
    found = [[Tally() for _ in range(count)] for _ in listed]
    for group in groups:
        for zone in listed:
            stop(is_cancelled)
            zone.places.append(zones.footprint(_shape(zone, group.grid), group.grid))
    work = sum(_work(place, group) for zone in listed for place, group in zip(zone.places, groups, strict=True))
    done = 0
    for number, group in enumerate(groups):
        # From north to south, so that a block of a file is decoded once for its neighbours.
        for index in sorted(range(len(listed)), key=lambda i: listed[i].places[number].box.row0):
            place = listed[index].places[number]
            if place.outside:
                continue
            tallies = found[index]
            for attempt in (place, None):
                if attempt is None:
                    place = listed[index].places[number] = zones.settled(place, group.grid)
                hit = False
                for box, inside in zones.masks(place, group.grid):
                    stop(is_cancelled)
                    if inside.any():
                        hit = True
                        km2 = group.areas.of(box)
                        for order, raster in group.rasters:
                            tallies[order].add(raster, box, inside, km2)
                    if attempt is not None:
                        done += box.height * box.width * len(group.rasters)
                        progress(0.02 + 0.95 * done / max(work, 1), say("Summing up the zones"))
                if hit:
                    break
    return found


def _work(place: zones.Footprint, group: _Group) -> int:
    return place.box.height * place.box.width * len(group.rasters)


def _shape(zone: _Zone, grid: OutputGrid) -> shapely.Geometry:
    """A zone in the CRS of a grid, its parts as one."""
    found = [shapes.in_map_crs(shape, crs, grid.crs, grid.bounds) for shape, crs in zone.parts]
    if len(found) == 1:
        return found[0]
    return shapely.union_all([shape for shape in found if not shape.is_empty])


def _note(zone: _Zone, tally: Tally) -> str:
    place = zone.places[0]
    if place.outside:
        return speak(OUTSIDE)
    if not tally.pixels:
        return speak(NOTHING)
    return "; ".join([*([speak(NEAREST)] if place.pixel else []), *([speak(PARTLY)] if place.share < 1 - 1e-9 else [])])


def _publish(
    request: ZonalRequest,
    found: features.Features,
    listed: Sequence[_Zone],
    maps: Sequence[MapRaster],
    groups: Sequence[_Group],
    tallies: Sequence[Sequence[Tally]],
) -> dict[str, Any]:
    if all(place.outside for zone in listed for place in zone.places):
        raise MisoError(
            "zonal.outside",
            say("No zone of {title} lies on {path}.", title=found.title, path=maps[0].path),
            say("Check the CRS of the zones, or choose the map of their area."),
        )
    notes = [_note(zone, row[0]) for zone, row in zip(listed, tallies, strict=True)]
    columns = [
        Column(request.key_name or request.key or NUMBER, "", say("names the zone"), [zone.key for zone in listed]),
        Column("zone_km2", "km2", say("area of the zone"), [_round(zone.places[0].km2) for zone in listed]),
        Column("map_km2", "km2", say("area of its pixels with data"), [_round(row[0].km2) for row in tallies]),
        Column(
            "covered_pct",
            "%",
            say("share of the zone with data"),
            [_covered(z, r) for z, r in zip(listed, tallies, strict=True)],
        ),
        Column("pixels", "", say("pixels with data"), [row[0].pixels for row in tallies]),
    ]
    for number, raster in enumerate(maps):
        columns += columns_of(raster, [row[number] for row in tallies])
    columns.append(Column("note", "", say("what to know of the zone"), [note or None for note in notes]))
    table = _unique(columns, ("fid", "geom"))
    grid = maps[0].grid
    with Results(request.folder, request.name, (LAYER, TABLE, TYPES, STYLE), request.overwrite) as results:
        places = [zone.places[0].shape for zone in listed]
        features.write(results.path(LAYER), results.name, places, table, grid.crs)
        write_table(results.path(TABLE), _unique(columns, ()))
        _style(results, columns, list(table), maps)
        record = {
            "kind": "zonal",
            "request": request.to_dict(),
            "crs": crs_text(grid),
            "areas": groups[0].areas.method,
            "zones": len(listed),
            "notes": dict(Counter(note for note in notes if note)),
            "columns": [
                {"name": name, "unit": column.unit, "meaning": column.meaning}
                for name, column in zip(table, columns, strict=True)
            ],
            "warnings": _warnings(request, found, listed, notes, groups),
        }
        return results.publish(record, {"layer": LAYER, "table": TABLE})


def _covered(zone: _Zone, row: Sequence[Tally]) -> float:
    """Percent of a zone's area that has data: what lies within the raster's edges, less its nodata pixels."""
    share = zone.places[0].share * row[0].km2 / row[0].all_km2 if row[0].all_km2 else 0.0
    return round(100.0 * share, 4)


def _round(km2: float) -> float:
    return float(f"{km2:.12g}")


def _unique(columns: Sequence[Column], reserved: Sequence[str]) -> dict[str, Sequence[Any]]:
    """The columns by name; names that come twice (fields of a GeoPackage know no case) get a number."""
    found: dict[str, Sequence[Any]] = {}
    taken = set(reserved)
    for column in columns:
        name, number = column.name, 1
        while name.lower() in taken:
            number += 1
            name = f"{column.name}_{number}"
        taken.add(name.lower())
        found[name] = column.values
    return found


def _style(results: Results, columns: Sequence[Column], names: Sequence[str], maps: Sequence[MapRaster]) -> None:
    """By the first mean percent, else by the class that covers most of a zone."""
    aliases = {
        name: f"{column.meaning} ({column.unit})" if column.unit else column.meaning
        for name, column in zip(names, columns, strict=True)
        if column is not columns[0]
    }
    path = results.path(STYLE)
    for name, column in zip(names, columns, strict=True):
        if column.shown == "percent":
            steps = vector_styles.percent_steps(BLUES[::2])
            steps = [vector_styles.Step(s.low, s.high, f"{column.meaning}: {s.label}", s.colour) for s in steps]
            vector_styles.write_steps(path, name, steps, aliases, "fill")
            return
    for name, column in zip(names, columns, strict=True):
        if column.shown == "class":
            used = {value for value in column.values if value is not None}
            lines = [
                vector_styles.Category(label, label, colour)
                for label, colour in column.colours.items()
                if label in used
            ]
            rest = sorted(used - set(column.colours))
            lines += [vector_styles.Category(label, label, _GREY) for label in rest]
            vector_styles.write_categories(path, name, lines, aliases, "fill")
            return
    vector_styles.write_single(path, _GREY, say("zone"), aliases, "fill")


def _warnings(
    request: ZonalRequest,
    found: features.Features,
    listed: Sequence[_Zone],
    notes: Sequence[str],
    groups: Sequence[_Group],
) -> list[str]:
    told = []
    for note, count in Counter(part for text in notes if text for part in text.split("; ")).items():
        told.append(say("{count} of {zones} zones: {note}.", count=count, zones=len(listed), note=note))
    empty = sum(not zone.parts for zone in listed)
    if empty:
        told.append(say("{empty} zones have no geometry.", empty=empty))
    keys = Counter(zone.key for zone in listed)
    if keys[None] and request.key:
        told.append(say("{keys} features have no {key}: their rows join to nothing.", keys=keys[None], key=request.key))
    twice = [key for key, count in keys.items() if count > 1 and key is not None]
    if twice:
        told.append(
            say(
                "{count} values of {key} come more than once (the first: {twice}): a join takes one of "
                "their rows. Group the features by the key to make them one zone.",
                count=len(twice),
                key=request.key,
                twice=twice[0],
            )
        )
    if len(groups) > 1:
        told.append(
            say(
                "The maps lie on {count} different grids; zone_km2, map_km2, covered_pct and pixels are "
                "those of the first.",
                count=len(groups),
            )
        )
    overlapping = _overlapping(listed, groups[0].grid)
    if overlapping:
        told.append(
            say(
                "{overlapping} pairs of zones overlap: what lies in both is counted in each of them.",
                overlapping=overlapping,
            )
        )
    return told


def _overlapping(listed: Sequence[_Zone], grid: OutputGrid) -> int:
    """Pairs of zones that have more than a pixel's area in common."""
    outlines = np.array([zone.places[0].shape for zone in listed if not zone.places[0].outside], object)
    one, other = shapely.STRtree(outlines).query(outlines, predicate="intersects")
    pairs = np.flatnonzero(one < other)[:MAX_PAIRS]
    a, b, _, d, e, _ = tuple(grid.transform)[:6]
    common = shapely.area(shapely.intersection(outlines[one[pairs]], outlines[other[pairs]]))
    return int((common > abs(a * e - b * d)).sum())

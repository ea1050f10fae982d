"""A simulated field campaign: where soil scientists would have dug in simulated Alaska, and what they would have noted.

Tiles lie in clusters along roads and rivers, and some far from both. Inside a tile pits lie on transects that start
near channels. A pit's labels are those of the place where it is, its recorded position is off, and inputs are read at
the recorded position. Everything is a function of the settings (docs/protocol.md has the frozen ones).
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field, replace
from functools import lru_cache
from pathlib import Path

import numpy as np
from matplotlib.path import Path as Outline
from numpy.typing import NDArray
from pyproj import Transformer

from miso_qgis.engine.lattice import LATTICE, ORIGIN_X, ORIGIN_Y, PIXEL, Box
from miso_qgis.training import simulate
from miso_qgis.training.data import Tile
from miso_qgis.training.simulation import soil
from miso_qgis.training.simulation.climate import ClimateDraw, annual_cycle, at_height, sea_level_climate
from miso_qgis.training.simulation.landscape import drawn_style, make_landscape, region_climate
from miso_qgis.training.simulation.place import centre, outline
from miso_qgis.training.simulation.unobserved import UnobservedFields, Variation

from .dataset import TASKS, Dataset, Observations

#: Draws of pits that no other part of the simulation shares.
_PITS = 0x50495453
_REGIONS = 0x42474552

# Rough courses (longitude, latitude), drawn by hand to some kilometres: only where people dig depends on them.
ROADS: Mapping[str, tuple[tuple[float, float], ...]] = {
    "Parks": (
        (-149.9, 61.2), (-149.4, 61.6), (-150.1, 62.3), (-149.8, 63.0), (-148.9, 63.4), (-149.0, 63.9), (-149.1, 64.6),
        (-148.0, 64.85),
    ),
    "Richardson": (
        (-146.3, 61.1), (-145.4, 61.8), (-145.5, 62.3), (-145.5, 63.0), (-145.75, 63.5), (-145.7, 64.05),
        (-146.9, 64.5), (-147.7, 64.85),
    ),
    "Glenn": ((-149.9, 61.2), (-149.1, 61.6), (-147.9, 61.8), (-146.5, 62.0), (-145.5, 62.1)),
    "Alaska": ((-145.7, 64.05), (-144.0, 63.7), (-143.0, 63.35), (-141.8, 62.9), (-141.0, 62.6)),
    "Tok Cutoff": ((-145.4, 62.3), (-144.0, 62.75), (-143.2, 63.2), (-143.0, 63.35)),
    "Taylor": ((-142.5, 63.35), (-142.2, 63.8), (-141.9, 64.1), (-141.2, 64.8)),
    "Steese": ((-147.7, 64.85), (-146.5, 65.2), (-145.2, 65.5), (-144.05, 65.8)),
    "Elliott": ((-147.7, 64.9), (-148.1, 65.3), (-149.0, 65.4), (-150.6, 65.0)),
    "Dalton": (
        (-148.6, 65.5), (-149.7, 65.9), (-150.2, 66.6), (-150.1, 67.2), (-149.8, 68.0), (-149.4, 68.6), (-148.8, 69.3),
        (-148.5, 70.2),
    ),
    "Denali": ((-145.5, 63.05), (-146.6, 63.1), (-147.8, 63.2), (-148.9, 63.4)),
    "Sterling": ((-149.6, 60.5), (-150.8, 60.5), (-151.3, 60.1), (-151.5, 59.65)),
    "Seward": ((-149.6, 60.9), (-149.4, 60.5), (-149.45, 60.15)),
    "Nome": ((-165.4, 64.5), (-164.6, 64.6), (-164.0, 65.0), (-165.0, 64.9), (-165.4, 65.2)),
    "Haines": ((-135.5, 59.25), (-136.4, 59.45)),
}  # fmt: skip
RIVERS: Mapping[str, tuple[tuple[float, float], ...]] = {
    "Yukon": (
        (-141.0, 64.7), (-143.5, 65.4), (-145.3, 66.5), (-149.0, 65.9), (-152.0, 65.2), (-156.5, 64.75),
        (-158.7, 64.3), (-160.0, 62.6), (-161.5, 61.9), (-163.5, 62.3),
    ),
    "Tanana": ((-142.0, 63.1), (-144.5, 63.7), (-147.0, 64.5), (-149.1, 64.6), (-152.0, 65.15)),
    "Kuskokwim": ((-154.0, 63.3), (-155.6, 62.95), (-157.5, 61.8), (-159.5, 61.55), (-161.7, 60.8), (-162.4, 60.1)),
    "Koyukuk": ((-150.2, 67.3), (-152.6, 66.6), (-155.7, 65.7), (-157.5, 64.95)),
    "Noatak": ((-156.0, 67.6), (-159.5, 68.0), (-162.0, 67.9), (-162.5, 67.1)),
    "Kobuk": ((-154.5, 66.9), (-157.5, 66.95), (-160.0, 66.95), (-161.5, 66.9)),
    "Copper": ((-144.5, 62.6), (-145.4, 62.1), (-144.6, 61.45), (-144.8, 60.9)),
    "Susitna": ((-147.7, 63.0), (-149.4, 62.8), (-150.1, 62.2), (-150.5, 61.4)),
    "Colville": ((-157.5, 68.9), (-154.5, 69.0), (-152.0, 69.3), (-151.0, 70.1)),
    "Porcupine": ((-141.5, 67.2), (-143.5, 66.8), (-145.0, 66.6)),
    "Nushagak": ((-155.5, 60.8), (-156.8, 60.2), (-157.8, 59.3)),
    "Kvichak": ((-154.8, 59.4), (-156.0, 59.3), (-157.0, 58.9)),
}  # fmt: skip


@dataclass(frozen=True)
class CampaignSettings:
    """Everything that decides a campaign. The defaults are the frozen protocol's (docs/protocol.md).

    draw: which draw; it seeds places, regions, landscapes, fields and pits. nsp, order: points of either task; the nsp
    pits are among the order pits. tiles, tile_size (px): how much ground. cluster: tiles that lie together on average;
    cluster_km: sd of their distance from the cluster's middle. region_km: side of the squares whose tiles share the
    coefficients of climate, cover, ground and soil. roads, rivers, remote: shares of the clusters.
    zone: mean annual air temperatures, degC, between which permafrost comes and goes within a tile; discontinuous,
    cold: chance that a tile is visited within the zone, and where it is colder; where it is milder it is 1.
    prevalence: the share of permafrost among the nsp pits that the preference within the visited tiles is set to.
    context: strength of what a label owes to its surroundings. unobserved: fields that no covariate shows.
    margin: pixels at a tile's edge without pits. transect: pits on one transect on average; spacing: metres between
    them. position_shares, position_errors: shares of the records and the sd of their position error per axis, m.
    seasonal: chance that seasonal frost is noted as permafrost where the ground freezes in winter. stony: chance that
    permafrost is missed in a pit that is all stones. nugget: share of the pits without permafrost whose order is
    another than the pixel's, as soils differ within metres: that of another pit without permafrost, in nugget_region
    of the cases one of the same region, else one of the whole campaign.
    """

    draw: int = 1
    nsp: int = 15_000
    order: int = 32_000
    tiles: int = 160
    tile_size: int = 256
    cluster: float = 5.0
    cluster_km: float = 6.0
    region_km: float = 300.0
    roads: float = 0.5
    rivers: float = 0.35
    remote: float = 0.15
    zone: tuple[float, float] = (-8.0, 2.0)
    discontinuous: float = 0.005
    cold: float = 0.15
    prevalence: float = 0.235
    context: float = 1.0
    unobserved: Mapping[str, Variation] = field(
        default_factory=lambda: {
            "temperature": Variation(1.5, 8.0),
            "organic": Variation(0.2, 15.0),
            "spodic": Variation(0.2, 15.0),
            "andic": Variation(0.2, 15.0),
            "mollic": Variation(0.2, 15.0),
            "cambic": Variation(0.2, 15.0),
        }
    )
    margin: int = 90
    transect: float = 12.0
    spacing: float = 40.0
    position_shares: tuple[float, ...] = (0.80, 0.15, 0.05)
    position_errors: tuple[float, ...] = (4.0, 45.0, 210.0)
    seasonal: float = 0.01
    stony: float = 0.1
    nugget: float = 0.65
    nugget_region: float = 0.5

    def identity(self) -> str:
        """A short name of everything that decides the simulated tiles (not the pits on them)."""
        keys = (
            "draw", "tiles", "tile_size", "cluster", "cluster_km", "region_km", "roads", "rivers", "remote", "zone",
            "discontinuous", "cold", "context", "unobserved",
        )  # fmt: skip
        document = {k: v for k, v in asdict(self).items() if k in keys}
        text = json.dumps({**document, "version": simulate.VERSION}, sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:12]


def with_context(settings: CampaignSettings, context: float) -> CampaignSettings:
    """The same places, fields and draws with another strength of context."""
    return replace(settings, context=context)


@lru_cache(maxsize=1)
def _to_albers() -> Transformer:
    return Transformer.from_crs("EPSG:4326", "EPSG:3338", always_xy=True)


def _along(
    rng: np.random.Generator, lines: Mapping[str, tuple[tuple[float, float], ...]], away_km: float
) -> tuple[float, float]:
    """A place at most some km from a line, every km of the lines equally likely."""
    starts, ends = [], []
    for vertices in lines.values():
        points = np.column_stack(_to_albers().transform(*np.asarray(vertices).T))
        starts.append(points[:-1])
        ends.append(points[1:])
    first, last = np.concatenate(starts), np.concatenate(ends)
    lengths = np.hypot(*(last - first).T)
    k = int(rng.choice(lengths.size, p=lengths / lengths.sum()))
    place = first[k] + rng.random() * (last[k] - first[k]) + rng.normal(0, away_km * 1000.0, 2)
    return float(place[0]), float(place[1])


def region_of(settings: CampaignSettings, x: float, y: float) -> int:
    """The number of the region a place (EPSG:3338) lies in: squares of `settings.region_km`, shifted by chance."""
    side = 1000.0 * settings.region_km
    shift = np.random.default_rng([_REGIONS, settings.draw]).uniform(0.0, side, 2)
    col, row = (int(np.floor((v + s) / side)) & 0xFFFFFFFF for v, s in zip((x, y), shift, strict=True))
    return int(np.random.default_rng([_REGIONS, settings.draw, row, col]).integers(1, 2**31))


#: The climate of a place as fitted, without what a region differs by.
_FITTED = ClimateDraw(0.0, 0.0, 0.0, 28.0, 7.5)


def mean_annual_temperature(x: float, y: float, elevation: float = 250.0, draw: ClimateDraw = _FITTED) -> float:
    """Mean annual air temperature (degC) at a place (EPSG:3338), 30 m above its valley floor."""
    sea_level = sea_level_climate(np.array(x), np.array(y))
    height, floor = np.float32(elevation), np.float32(30.0)
    _, warmth, january = at_height(sea_level, height, floor, draw)  # type: ignore[arg-type]
    thaw, freeze = annual_cycle(warmth, january)
    return float(thaw - freeze) / 365.0


def choose_places(settings: CampaignSettings) -> list[tuple[int, Box]]:
    """Seeds and lattice boxes of the campaign's tiles; no two touch, and all lie within Alaska's outline.

    A tile is kept always where the mean annual air temperature is above 0 degC, by chance where it is colder. That
    temperature is what people would know of the place: its region's climate, at the height of its lowest ground.
    """
    rng = np.random.default_rng([0x43414D50, settings.draw])
    shape, ring = Outline(outline()), outline()
    places: list[tuple[int, Box]] = []
    taken: list[tuple[float, float]] = []
    size = settings.tile_size
    apart = (size + 16) * PIXEL
    while len(places) < settings.tiles:
        kind = rng.choice(3, p=np.array([settings.roads, settings.rivers, settings.remote]))
        if kind == 2:
            x, y = (float(v) for v in rng.uniform(ring.min(axis=0), ring.max(axis=0)))
        else:
            x, y = _along(rng, (ROADS, RIVERS)[kind], 3.0)
        count = 1 + int(rng.poisson(max(settings.cluster - 1.0, 0.0)))
        if not shape.contains_point((x, y)):
            continue
        for _ in range(count):
            px, py = (v + rng.normal(0, settings.cluster_km * 1000.0) for v in (x, y))
            seed, chance = int(rng.integers(1, 2**31)), rng.random()
            clear = all(max(abs(px - a), abs(py - b)) >= apart for a, b in taken)
            if len(places) == settings.tiles or not clear or not shape.contains_point((px, py)):
                continue
            middle = LATTICE.box(px, py, px + PIXEL, py + PIXEL)
            row0, col0 = ((v - size // 2) // 16 * 16 for v in (middle.row0, middle.col0))
            box = Box(row0, col0, row0 + size, col0 + size)
            temperature, (cold, mild) = place_temperature(settings, seed, box), settings.zone
            kept = 1.0 if temperature > mild else settings.discontinuous if temperature > cold else settings.cold
            if chance > kept:
                continue
            places.append((seed, box))
            taken.append((px, py))
    return places


def place_temperature(settings: CampaignSettings, seed: int, box: Box) -> float:
    """Mean annual air temperature (degC) of a tile as known beforehand: its region's climate at its lowest ground."""
    x, y = centre(box)
    climate = region_climate(region_of(settings, x, y))
    return mean_annual_temperature(x, y, drawn_style(seed, box).base + 30.0, climate)


def _tile_files(folder: Path, index: int) -> dict[str, Path]:
    return {name: folder / f"{index:04d}_{name}.npy" for name in ("satellite", "covariates", "truth")}


def _write(path: Path, array: NDArray[np.generic]) -> None:
    partial = path.with_suffix(f".{os.getpid()}.partial")
    with partial.open("wb") as stream:
        np.save(stream, array)
    partial.rename(path)


def _simulate(folder: Path, index: int, seed: int, box: Box, settings: CampaignSettings) -> None:
    """One tile's files; the truth (nsp, order, stones in percent, channel distance in dm; uint16) comes last."""
    files = _tile_files(folder, index)
    if files["truth"].exists():
        return
    effects = UnobservedFields(settings.draw, settings.unobserved)
    region = region_of(settings, *centre(box))
    land = make_landscape(seed, box, context=settings.context, effects=effects, region=region)
    truth = np.stack(
        [land.nsp, land.order, 100 * np.clip(land.coarse, 0, 1), np.clip(10 * land.above_channel, 0, 60_000)]
    )
    _write(files["satellite"], land.satellite)
    _write(files["covariates"], land.covariates().astype(np.float32))
    _write(files["truth"], np.rint(truth).astype(np.uint16))


def simulate_tiles(
    settings: CampaignSettings,
    work: Path,
    workers: int = 2,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Path:
    """Simulate a campaign's tiles under `work` (those already there are kept); returns their folder."""
    folder = work / f"campaign_{settings.draw}_{settings.identity()}"
    folder.mkdir(parents=True, exist_ok=True)
    note = folder / "settings.json"
    note.write_text(json.dumps({**asdict(settings), "version": simulate.VERSION}, indent=1), encoding="utf-8")
    jobs = [(folder, index, seed, box, settings) for index, (seed, box) in enumerate(choose_places(settings))]
    jobs = [job for job in jobs if not _tile_files(folder, job[1])["truth"].exists()]
    done = settings.tiles - len(jobs)
    report(done, settings.tiles)
    if workers <= 1:
        for job in jobs:
            _simulate(*job)
            done += 1
            report(done, settings.tiles)
        return folder
    with ProcessPoolExecutor(workers) as pool:
        for future in as_completed([pool.submit(_simulate, *job) for job in jobs]):
            future.result()
            done += 1
            report(done, settings.tiles)
    return folder


def load_tiles(settings: CampaignSettings, folder: Path) -> tuple[list[Tile], list[NDArray[np.uint16]]]:
    """The tiles as a mapper has them (files mapped into memory, no label on any pixel), and their truths."""
    tiles, truths = [], []
    none = np.broadcast_to(np.uint8(255), (settings.tile_size, settings.tile_size))
    for index, (_, box) in enumerate(choose_places(settings)):
        files = _tile_files(folder, index)
        satellite, covariates = (np.load(files[k], mmap_mode="r") for k in ("satellite", "covariates"))
        tiles.append(Tile(satellite, covariates, none, none, np.array(centre(box))))
        truths.append(np.load(files["truth"], mmap_mode="r"))
    return tiles, truths


def _transects(
    rng: np.random.Generator, settings: CampaignSettings, truth: NDArray[np.uint16], count: int
) -> NDArray[np.float64]:
    """`count` pits (row, col) of one tile, on straight transects that start low above a channel; all on soil."""
    _, order, _, above = truth
    size, margin = settings.tile_size, settings.margin
    inner = np.s_[margin : size - margin, margin : size - margin]
    ground = (order[inner] != soil.NO_SOIL).astype(np.float64)
    if ground.sum() == 0:
        return np.empty((0, 2))
    metres = above[inner].astype(np.float64) / 10.0
    weight = (ground * (0.05 + np.exp(-metres / 6.0))).ravel()
    weight /= weight.sum()
    pits: list[NDArray[np.float64]] = []
    found, tries = 0, 0
    while found < count and tries < 50 * count:
        tries += 1
        start = np.array(np.unravel_index(rng.choice(weight.size, p=weight), ground.shape)) + margin + rng.random(2)
        heading = rng.uniform(0, 2 * np.pi)
        length = 1 + rng.poisson(settings.transect - 1)
        steps = np.arange(length)[:, None] * settings.spacing / PIXEL
        line = start + steps * (np.sin(heading), np.cos(heading)) + rng.normal(0, 0.8, (length, 2))
        inside = ((line >= margin) & (line < size - margin)).all(axis=1)
        rows, cols = np.floor(line[inside]).astype(np.intp).T
        line = line[inside][order[rows, cols] != soil.NO_SOIL]
        pits.append(line)
        found += len(line)
    return np.asarray(np.concatenate(pits)[:count]) if pits else np.empty((0, 2))


def _counts(rng: np.random.Generator, weight: NDArray[np.float64], total: int) -> NDArray[np.intp]:
    """`total` pits over the tiles in proportion to `weight`, the rest of rounding by chance."""
    share = weight / weight.sum() * total
    counts = np.floor(share).astype(np.intp)
    rest = total - int(counts.sum())
    if rest:
        counts[rng.choice(weight.size, rest, replace=False, p=(share - counts) / (share - counts).sum())] += 1
    return np.asarray(counts)


def _effort(temperature: NDArray[np.float64], chance: NDArray[np.float64], slope: float) -> NDArray[np.float64]:
    """How much is dug per tile: a random part, and more (slope > 0) or less where the climate is mild."""
    return np.asarray(chance * np.exp(np.clip(slope * (temperature - temperature.mean()), -4, 4)))


def make_campaign(
    settings: CampaignSettings,
    work: Path,
    workers: int = 2,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> Dataset:
    """The points of a campaign on its tiles, simulated under `work` where they are not there yet (see `dig`)."""
    return dig(settings, *load_tiles(settings, simulate_tiles(settings, work, workers, report)))


def dig(settings: CampaignSettings, tiles: list[Tile], truths: Sequence[NDArray[np.uint16]]) -> Dataset:
    """The points of a campaign on given ground.

    The share of permafrost among the nsp pits is brought to `settings.prevalence` by how much is dug in mild and in
    cold tiles (their mean annual air temperature, which mappers know), never by the labels of single pits.

    Args:
        settings: of the campaign.
        tiles, truths: as of `load_tiles`.

    Raises:
        ValueError: when no such preference gives the prevalence within 3 points.
    """
    rng = np.random.default_rng([_PITS, settings.draw])
    temperature = np.array([_tile_temperature(tile) for tile in tiles])
    trial = [_pits(settings, index, truths[index], temperature[index], 150) for index in range(len(tiles))]
    share = np.array([pits.nsp.mean() if pits.nsp.size else 0.0 for pits in trial])
    chance = np.where([pits.nsp.size > 0 for pits in trial], rng.gamma(2.0, 0.5, len(tiles)) + 0.1, 0.0)

    def expected(slope: float) -> float:
        effort = _effort(temperature, chance, slope)
        return float((effort * share).sum() / effort.sum())

    low, high = -2.0, 2.0  # warmer tiles have less permafrost: the share falls with the slope
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if expected(middle) > settings.prevalence else (low, middle)
    slope = (low + high) / 2
    if abs(expected(slope) - settings.prevalence) > 0.03:
        raise ValueError(
            f"Where people dig cannot bring the share of permafrost from {expected(0.0):.3f} to {settings.prevalence}."
        )
    counts = _counts(rng, _effort(temperature, chance, slope), settings.order)
    pits = [_pits(settings, k, truths[k], temperature[k], int(count)) for k, count in enumerate(counts)]
    boxes = [box for _, box in choose_places(settings)]
    return _record(settings, tiles, boxes, _differ(settings, boxes, pits), rng)


def _tile_temperature(tile: Tile) -> float:
    """Mean annual air temperature of a tile from its climate bands, degC."""
    warmth, january = (np.float32(np.nanmean(tile.covariates[k])) for k in (8, 9))
    thaw, freeze = annual_cycle(warmth, january)  # type: ignore[arg-type]
    return float(thaw - freeze) / 365.0


@dataclass(frozen=True)
class _Pits:
    """Of one tile: recorded positions (n, 2) as (row, col), labels as noted, and whose order is another than the
    pixel's.
    """

    recorded: NDArray[np.float64]
    nsp: NDArray[np.uint16]
    order: NDArray[np.uint16]
    other: NDArray[np.bool_]


def _pits(settings: CampaignSettings, index: int, truth: NDArray[np.uint16], temperature: float, count: int) -> _Pits:
    """The first `count` pits of a tile: fewer are the first of more. Orders are not replaced yet (`_differ`)."""
    rng = np.random.default_rng([_PITS, settings.draw, index])
    truth = np.asarray(truth)
    pits = _transects(rng, settings, truth, count)
    rows, cols = np.floor(pits).astype(np.intp).T
    nsp, order, stones = (truth[k][rows, cols] for k in range(3))
    own = np.random.default_rng([_PITS, settings.draw, index, 1])
    nsp, order, other = _mistakes(own, settings, nsp, order, stones / 100.0, temperature)
    own = np.random.default_rng([_PITS, settings.draw, index, 2])
    error = own.choice(np.array(settings.position_errors), len(pits), p=np.array(settings.position_shares))
    recorded = pits + own.standard_normal(pits.shape) * error[:, None] / PIXEL
    # Nobody notes a place on another tile: positions beyond the rim are put at the rim.
    return _Pits(np.clip(recorded, 0.5, settings.tile_size - 0.5), nsp, order, other)


def _differ(settings: CampaignSettings, boxes: Sequence[Box], pits: list[_Pits]) -> list[_Pits]:
    """The pits with the orders of `other` ones replaced by those of pits without permafrost: of the same region in
    `settings.nugget_region` of the cases, else of the whole campaign.
    """
    regions = np.array([region_of(settings, *centre(box)) for box in boxes])
    own = [p.order[(p.nsp == 0) & (p.order != soil.GELISOLS) & ~p.other] for p in pits]
    fallback = np.array([soil.INCEPTISOLS], np.uint16)
    campaign = np.concatenate(own)
    campaign = campaign if campaign.size else fallback
    replaced = []
    for index, tile in enumerate(pits):
        rng = np.random.default_rng([_PITS, settings.draw, index, 3])
        near = np.concatenate([own[k] for k in np.flatnonzero(regions == regions[index])])
        near = near if near.size else campaign
        count = tile.order.size
        found = np.where(
            rng.random(count) < settings.nugget_region, rng.choice(near, count), rng.choice(campaign, count)
        )
        replaced.append(replace(tile, order=np.where(tile.other, found, tile.order)))
    return replaced


def _record(
    settings: CampaignSettings, tiles: list[Tile], boxes: Sequence[Box], pits: list[_Pits], rng: np.random.Generator
) -> Dataset:
    """The pits of all tiles as observations: each has an order, some (drawn) were also dug or probed for permafrost."""
    tile = np.repeat(np.arange(len(pits)), [p.nsp.size for p in pits]).astype(np.int32)
    recorded = np.concatenate([p.recorded for p in pits])
    first = np.array([(box.col0, box.row0) for box in boxes], np.float64)[tile]
    columns = {
        "x": ORIGIN_X + PIXEL * (first[:, 0] + recorded[:, 1]),
        "y": ORIGIN_Y - PIXEL * (first[:, 1] + recorded[:, 0]),
        "tile": tile,
        "row": recorded[:, 0].astype(np.float32),
        "col": recorded[:, 1].astype(np.float32),
    }
    found = {}
    for task in TASKS:
        label = np.concatenate([getattr(p, task) for p in pits]).astype(np.uint8)
        index = np.sort(rng.permutation(tile.size)[: getattr(settings, task)])
        found[task] = Observations(label=label[index], **{k: v[index] for k, v in columns.items()})
    return Dataset(tiles, found)


def _mistakes(
    rng: np.random.Generator,
    settings: CampaignSettings,
    nsp: NDArray[np.uint16],
    order: NDArray[np.uint16],
    stones: NDArray[np.float64],
    temperature: float,
) -> tuple[NDArray[np.uint16], NDArray[np.uint16], NDArray[np.bool_]]:
    """Labels as noted with the two mistakes about frost; and the pits whose order is that of another pit: where
    permafrost was missed, and where the soil differs from the pixel's within metres.
    """
    missed = (nsp == 1) & (rng.random(nsp.size) < settings.stony * stones)
    # Seasonal frost lasts into the field season where winters are cold.
    frost = settings.seasonal if temperature < 2.0 else 0.0
    taken = (nsp == 0) & (rng.random(nsp.size) < frost)
    differs = (nsp == 0) & (order != soil.GELISOLS) & (rng.random(nsp.size) < settings.nugget)
    order = np.where(taken, soil.GELISOLS, order)
    nsp = np.where(missed, 0, np.where(taken, 1, nsp))
    return nsp, order, missed | (differs & ~taken)

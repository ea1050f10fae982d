"""Does a model respond to terrain and climate as permafrost does? Experiments on synthetic relief at 65 N, without
imagery and with climate as one constant.

The relief is given to the engine's own terrain code, so that a model meets here what it meets in a map. Bounds are
those of the response tests in docs/responses.md; figures without a bound are reported only. The same contrasts can be
taken from the simulation's labels (`simulated_responses`), which shows what there was to learn.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.path import Path as Outline
from numpy.typing import NDArray
from pyproj import CRS
from scipy import ndimage

from miso_qgis.engine import runtime, terrain
from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS, Contract
from miso_qgis.engine.lattice import LATTICE, Box, transformer

from . import export
from .evaluate import Predictor
from .simulation import relief
from .simulation.climate import ClimateDraw, at_height, sea_level_climate
from .simulation.fields import Field, power_law_field, smooth_field
from .simulation.landscape import MARGIN, make_landscape
from .simulation.place import centre, convergence, lonlat, outline
from .simulation.soil import GELISOLS, NO_SOIL

Mask = NDArray[np.bool_]

#: Side of the scored square, pixels: a multiple of the stride (16) and of STEP, so that the queried pixels mirror too.
CORE = 288
STEP = 3
#: Pixels around it that the model reads; a multiple of the stride.
HALO = 96
_STRIDE = 16
#: Where the experiments stand.
LONGITUDE, LATITUDE = -150.0, 65.0
SLOPE = 15.0
#: Relative position is taken between the lowest and the highest ground within so many pixels.
POSITION_RADIUS = 100

#: Largest |dp| between a map and the mirror image of the map of the mirrored relief: one step of a map in percent.
MIRROR_TOLERANCE = 0.01
#: Warmth may raise a probability by so much from one value to a later one, and must lower it by so much in all.
RISE_TOLERANCE, LEAST_FALL = 0.02, 0.1


@dataclass(frozen=True)
class Climate:
    """Annual precipitation (mm), summer warmth index (degC month), January minimum (degC)."""

    rain: float
    warmth: float
    january: float


INTERIOR = Climate(350.0, 55.0, -29.0)
NORTH_SLOPE = Climate(250.0, 25.0, -30.0)
SOUTHEAST = Climate(2500.0, 45.0, -5.0)
WARMTHS = tuple(range(20, 70, 5))
JANUARIES = (-35, -29, -23, -17, -11, -5)
RAINS = (150, 350, 700, 1400, 2800)


@dataclass(frozen=True)
class Relief:
    """A named elevation model in metres over `wide_box()`."""

    name: str
    elevation: Field


@dataclass(frozen=True)
class Surface:
    """What decides where a pixel is counted, (CORE, CORE) each: aspect (degrees from true north, NaN where level),
    slope (degrees), position (0 at the lowest, 1 at the highest ground within POSITION_RADIUS)."""

    aspect: Field
    slope: Field
    position: Field

    def faces(self, azimuth: float, within: float) -> Mask:
        turn = np.abs((np.nan_to_num(self.aspect, nan=azimuth + 180.0) - azimuth + 180.0) % 360.0 - 180.0)
        return np.asarray(turn <= within)

    @property
    def middle(self) -> Mask:
        return np.asarray((self.position > 0.3) & (self.position < 0.7))

    def slopes(self, low: float, high: float) -> Mask:
        return np.asarray((self.slope >= low) & (self.slope <= high))


@dataclass
class Figure:
    """A measured value; `bound` in words and `passed`, None where the figure is only reported. parts: per relief."""

    title: str
    value: float
    bound: str = ""
    passed: bool | None = None
    parts: dict[str, float] = field(default_factory=dict)
    note: str = ""

    def as_dict(self) -> dict[str, Any]:
        spread = {}
        if self.parts:
            values = np.array(list(self.parts.values()))
            spread = {"sd": float(values.std()), "least": float(values.min()), "largest": float(values.max())}
        return {
            "title": self.title,
            "value": self.value,
            "bound": self.bound,
            "passed": self.passed,
            "note": self.note,
            "parts": self.parts,
            **spread,
        }


# --- place and relief -------------------------------------------------------------------------------------------------


def core_box() -> Box:
    """The scored square: corners on lattice lines that are multiples of the stride, centre near 150 W, 65 N."""
    x, y = transformer(CRS.from_epsg(4326), CRS.from_epsg(3338)).transform(LONGITUDE, LATITUDE)
    pixel = LATTICE.box(x, y, x + 10.0, y + 10.0)
    row0, col0 = ((v - CORE // 2) // _STRIDE * _STRIDE for v in (pixel.row0, pixel.col0))
    return Box(row0, col0, row0 + CORE, col0 + CORE)


def wide_box(halo: int = HALO) -> Box:
    """The elevation that is needed: the square, the model's halo and the terrain's reach."""
    return core_box().grown(halo + terrain.REACH)


def _turn() -> float:
    """Degrees from grid north to true north at the square."""
    lon, _ = lonlat(*(np.array(v) for v in centre(core_box())))
    return convergence(float(lon))


def _true_coordinates(shape: tuple[int, int]) -> tuple[Field, Field]:
    """Metres towards true north and true east from the array's centre."""
    rows, cols = np.mgrid[: shape[0], : shape[1]].astype(np.float32)
    north, east = (shape[0] / 2 - 0.5 - rows) * 10.0, (cols - shape[1] / 2 + 0.5) * 10.0
    turn = np.radians(_turn())  # an azimuth from true north is that from grid north + turn
    return (
        (north * np.cos(turn) - east * np.sin(turn)).astype(np.float32),
        (north * np.sin(turn) + east * np.cos(turn)).astype(np.float32),
    )


def _ridges(across: Field, along: Field, height: float, floor: float, rounding: float, slope: float = SLOPE) -> Field:
    """Parallel ridges `height` m high with planar sides of `slope` degrees, valley floors `floor` m wide, crests 60 m
    wide, edges rounded over about `rounding` m; floors fall by 5 m per km, so that they drain."""
    step = 5.0
    side = height / np.tan(np.radians(slope))
    knots = np.cumsum([0.0, floor / 2, side, 60.0, side, floor / 2])
    s = np.arange(0.0, knots[-1], step)
    profile = np.interp(s, knots, [0.0, 0.0, height, height, 0.0, 0.0])
    profile = ndimage.gaussian_filter1d(profile, rounding / step, mode="wrap")
    period = s.size * step
    shifted = (across + 0.37 * period) % period
    wave = np.interp(shifted, np.append(s, period), np.append(profile, profile[0]))
    return np.asarray(250.0 + wave - 0.005 * along, np.float32)


def _waves(across: Field, along: Field, height: float) -> Field:
    """Sinusoidal ridges whose steepest ground, half-way up, has SLOPE degrees."""
    length = np.pi * height / np.tan(np.radians(SLOPE))
    wave = height / 2 * (1 + np.sin(2 * np.pi * across / length))
    return np.asarray(250.0 + wave - 0.005 * along, np.float32)


def _noise(seed: int, shape: tuple[int, int], length: float, tangent: float) -> Field:
    """Smooth random hills: correlation length in pixels, root mean square gradient `tangent`."""
    rng = np.random.default_rng([31, seed])
    hills = ndimage.gaussian_filter(smooth_field(rng, shape, length), 6.0, mode="nearest")
    gradient = np.sqrt(sum(np.mean(g**2) for g in np.gradient(hills, 10.0)))
    hills = hills * np.float32(tangent / gradient)
    return np.asarray(hills - hills.min() + 150.0, np.float32)


@lru_cache(maxsize=16)
def _simulated(seed: int, shape: tuple[int, int], height: float, base: float) -> Field:
    """A relief with drainage of the simulation; `height` is the sd of its uplands in metres."""
    rng = np.random.default_rng([32, seed])
    style = relief.ReliefStyle(
        height=height, base=base, roughness=3.3, ridged=0.4, carving=0.8, fill=0.04 * height + 1.0, texture=0.5
    )
    return relief.make_relief(rng, shape, style).elevation


def _gentle(seed: int, shape: tuple[int, int]) -> Field:
    """A smooth plain: fractal relief of 12 m sd."""
    plain = power_law_field(np.random.default_rng([33, seed]), shape, 4.0, 200.0)
    return (80.0 + 12.0 * plain).astype(np.float32)


def hillslopes(shape: tuple[int, int]) -> Iterator[Relief]:
    """Reliefs with slopes of 15 degrees to true north and south."""
    north, east = _true_coordinates(shape)
    for height in (100.0, 150.0, 200.0):
        yield Relief(f"planar sides, {height:.0f} m", _ridges(north, east, height, 60.0, 30.0))
    for height in (100.0, 150.0, 200.0):
        yield Relief(f"sinusoid, {height:.0f} m", _waves(north, east, height))
    for seed, length in enumerate((35.0, 50.0, 70.0)):
        yield Relief(f"smooth hills, {10 * length:.0f} m", _noise(seed, shape, length, 0.22))
    for seed in range(3):
        yield Relief(f"simulated relief {seed + 1}", _simulated(seed, shape, 140.0, 200.0))


def valleys(shape: tuple[int, int], *, east_west: bool) -> Iterator[Relief]:
    """Flat-floored valleys between ridges whose sides face east and west, or north and south."""
    north, east = _true_coordinates(shape)
    across, along = (east, north) if east_west else (north, east)
    for floor, height, slope in (
        (200.0, 100.0, 15.0),
        (300.0, 150.0, 15.0),
        (400.0, 100.0, 10.0),
        (600.0, 150.0, 12.0),
    ):
        name = f"floor {floor:.0f} m, sides {height:.0f} m at {slope:.0f} degrees"
        yield Relief(name, _ridges(across, along, height, floor, 30.0, slope))


def surface_of(bands: NDArray[np.float32], elevation: Field, turn: float) -> Surface:
    """Where pixels lie, from terrain bands (7, h, w) and the wider elevation they were derived from (same centre)."""
    low = ndimage.minimum_filter(elevation, 2 * POSITION_RADIUS + 1, mode="nearest")
    high = ndimage.maximum_filter(elevation, 2 * POSITION_RADIUS + 1, mode="nearest")
    margin = [(n - m) // 2 for n, m in zip(elevation.shape, bands.shape[1:], strict=True)]
    inner = tuple(slice(m, n - m) for m, n in zip(margin, elevation.shape, strict=True))
    height = bands[TERRAIN_BANDS.index("elevation")]
    position = (height - low[inner]) / np.maximum(high[inner] - low[inner], 1.0)
    aspect = (bands[TERRAIN_BANDS.index("aspct_4")] + np.float32(turn)) % np.float32(360.0)
    return Surface(aspect, bands[TERRAIN_BANDS.index("sl_4")], np.clip(position, 0.0, 1.0).astype(np.float32))


# --- asking a model ---------------------------------------------------------------------------------------------------


def file_predictor(model: str | Path, threads: int = 0) -> tuple[Predictor, Contract]:
    """A model file (or an installed model's name) in onnxruntime, and its contract.

    Raises:
        MisoError: "model.missing" when there is no such model.
    """
    path = runtime.model_path(str(model))
    return export.onnx_predictor(path, threads), export.contract_of(path)


class _Experiment:
    """Asks one model on reliefs, and counts where P(Gelisols) falls below P(nsp)."""

    def __init__(self, predict: Predictor, halo: int) -> None:
        self._predict, self._halo = predict, -(-halo // _STRIDE) * _STRIDE
        self.shape = wide_box(self._halo).shape
        self.turn = _turn()
        self._below = self._asked = 0
        self._side = CORE + 2 * self._halo
        self._lines = (np.arange(STEP // 2, CORE, STEP) + 0.5).astype(np.float32)

    def terrain(self, relief_: Relief) -> NDArray[np.float32]:
        """(7, side, side): the square and its halo."""
        wide = wide_box(self._halo)
        return terrain.derive(np.ascontiguousarray(relief_.elevation), wide.row0, wide.col0)

    def surface(self, relief_: Relief, bands: NDArray[np.float32]) -> Surface:
        """At the queried pixels."""
        inner = slice(self._halo, self._side - self._halo)
        whole = surface_of(bands[:, inner, inner], relief_.elevation, self.turn)
        pick = np.s_[STEP // 2 :: STEP, STEP // 2 :: STEP]
        return Surface(whole.aspect[pick], whole.slope[pick], whole.position[pick])

    def ask(
        self, bands: NDArray[np.float32], climate: Climate | None, satellite: NDArray[np.float32] | None = None
    ) -> Field:
        """P(nsp) at the queried pixels of the square."""
        covariates = np.full((len(COVARIATE_BANDS), self._side, self._side), np.nan, np.float32)
        covariates[: len(TERRAIN_BANDS)] = bands
        if climate is not None:
            covariates[len(TERRAIN_BANDS) :] = np.array(
                [climate.rain, climate.warmth, climate.january], np.float32
            ).reshape(3, 1, 1)
        if satellite is None:
            satellite = np.full((len(SATELLITE_BANDS), self._side, self._side), np.nan, np.float32)
        at = self._lines + np.float32(self._halo)
        nsp, order = self._predict(satellite, covariates, at, at)
        self._below += int((order[GELISOLS] < nsp[1] - 0.05).sum())
        self._asked += nsp[1].size
        return np.asarray(nsp[1], np.float32)

    @property
    def share_below(self) -> float:
        return self._below / max(self._asked, 1)

    def imagery(self, seed: int) -> NDArray[np.float32]:
        """Smooth random reflectances, (9, side, side): not a landscape, only inputs within what imagery can hold."""
        rng = np.random.default_rng([34, seed])
        shape = self._side, self._side
        level = np.array([450, 600, 350, 900, 1800, 2100, 2300, 1900, 1100], np.float32).reshape(9, 1, 1)
        fields = [0.8 * smooth_field(rng, shape, 20) + 0.6 * smooth_field(rng, shape, 3) for _ in range(9)]
        return (level * np.exp(0.5 * np.stack(fields))).astype(np.float32)


def _mean(values: Field, where: Mask, least: int = 30) -> float:
    """Mean over a mask, NaN where it holds too few pixels to say anything."""
    return float(values[where].mean()) if where.sum() >= least else float("nan")


def _contrast(title: str, bound: float, parts: dict[str, float], note: str) -> Figure:
    parts = {name: value for name, value in parts.items() if np.isfinite(value)}
    value = float(np.mean(list(parts.values()))) if parts else float("nan")
    return Figure(title, value, f">= {bound}", bool(value >= bound), parts, note)


def _mirrored(bands: NDArray[np.float32]) -> NDArray[np.float32]:
    """Terrain bands of the relief seen in a mirror: east and west swapped, aspect turned with them."""
    out = bands[:, :, ::-1].copy()
    aspect = TERRAIN_BANDS.index("aspct_4")
    out[aspect] = (360.0 - out[aspect]) % 360.0
    return out


def _aspect_figures(lab: _Experiment) -> dict[str, Figure]:
    difference, east_west = {}, {}
    for hill in hillslopes(lab.shape):
        bands = lab.terrain(hill)
        surface, p = lab.surface(hill, bands), lab.ask(bands, INTERIOR)
        steep = surface.middle & surface.slopes(SLOPE - 2, SLOPE + 2)
        difference[hill.name] = _mean(p, steep & surface.faces(0, 25)) - _mean(p, steep & surface.faces(180, 25))
        east_west[hill.name] = _mean(p, steep & surface.faces(90, 25)) - _mean(p, steep & surface.faces(270, 25))
    finite = {k: abs(v) for k, v in east_west.items() if np.isfinite(v)}
    return {
        "aspect": _contrast(
            "north slope minus south slope, 15 degrees",
            0.25,
            difference,
            "13-17 degrees, within 25 degrees of true north and south, middle 40 % of the relief within 1 km",
        ),
        "east_west": Figure(
            "east slope against west slope, 15 degrees, mean |difference|",
            float(np.mean(list(finite.values()))) if finite else float("nan"),
            parts=finite,
            note="east and west faces of the same reliefs: insolation is the same, so 0 is right",
        ),
    }


def _valley_figures(lab: _Experiment) -> dict[str, Figure]:
    figures = {}
    for east_west in (True, False):
        parts = {}
        for valley in valleys(lab.shape, east_west=east_west):
            bands = lab.terrain(valley)
            surface, p = lab.surface(valley, bands), lab.ask(bands, INTERIOR)
            first, second = (90, 270) if east_west else (0, 180)
            side = surface.middle & surface.slopes(5, 30)
            floor = (surface.position < 0.06) & surface.slopes(0, 1.5)
            mid = (_mean(p, side & surface.faces(first, 45)) + _mean(p, side & surface.faces(second, 45))) / 2
            parts[valley.name] = _mean(p, floor) - mid
        figure = _contrast(
            f"valley floor minus mid-slope ({'east and west' if east_west else 'north and south'} sides)",
            0.2,
            parts,
            "level floor of the lowest 6 % against the mean of the two sides, middle 40 % of the relief",
        )
        if not east_west:  # one bound is enough, on the valleys in which aspect plays no part
            figure = replace(figure, bound="", passed=None)
        figures["valley" if east_west else "valley_north_south"] = figure
    return figures


def _mirror_figures(lab: _Experiment) -> dict[str, Figure]:
    parts, mean, reachable, terrain_gap = {}, {}, {}, {}
    reliefs = [Relief("smooth hills", _noise(5, lab.shape, 50.0, 0.2))]
    reliefs += [Relief(f"simulated relief {n + 1}", _simulated(10 + n, lab.shape, 60.0, 200.0)) for n in range(2)]
    for hill in reliefs:
        bands = lab.terrain(hill)
        swapped = lab.terrain(Relief(hill.name, np.ascontiguousarray(hill.elevation[:, ::-1])))
        here, there = lab.ask(bands, INTERIOR), lab.ask(swapped, INTERIOR)
        gap = np.abs(there[:, ::-1] - here)
        parts[hill.name], mean[hill.name] = float(gap.max()), float(gap.mean())
        # The same model made symmetric by averaging it with its mirror image: what is left of the gap is rounding.
        symmetric = (here + lab.ask(_mirrored(bands), INTERIOR)[:, ::-1]) / 2
        other = (there + lab.ask(_mirrored(swapped), INTERIOR)[:, ::-1]) / 2
        reachable[hill.name] = float(np.abs(other[:, ::-1] - symmetric).max())
        expected = _mirrored(bands)
        turn = ((swapped - expected)[TERRAIN_BANDS.index("aspct_4")] + 180.0) % 360.0 - 180.0
        others = [k for k, name in enumerate(TERRAIN_BANDS) if name != "aspct_4"]
        scale = np.nanstd(expected[others], axis=(1, 2), keepdims=True)
        gaps = np.abs(swapped - expected)[others] / np.maximum(scale, 1e-9)
        terrain_gap[hill.name] = max(float(np.nanmax(gaps)), float(np.nanmax(np.abs(turn))) / 90.0)
    worst = max(parts.values())
    return {
        "mirror": Figure(
            "mirrored relief, largest |dp| after mirroring back",
            worst,
            f"<= {MIRROR_TOLERANCE}",
            bool(worst <= MIRROR_TOLERANCE),
            parts,
            "mirrored about a lattice line that is a multiple of the stride, so that windows and cells mirror too",
        ),
        "mirror_mean": Figure("the same, mean |dp|", float(np.mean(list(mean.values()))), parts=mean),
        "mirror_reachable": Figure(
            "the same, largest |dp| of the model averaged with its own mirror image",
            max(reachable.values()),
            parts=reachable,
            note="what rounding leaves: the least a model in float32 can reach",
        ),
        "mirror_terrain": Figure(
            "the same, terrain bands, largest difference (sd; aspect in right angles)",
            max(terrain_gap.values()),
            parts=terrain_gap,
        ),
    }


def _climate_figures(lab: _Experiment) -> dict[str, Figure]:
    north, east = _true_coordinates(lab.shape)
    reliefs = [
        Relief("valleys", _ridges(north, east, 120.0, 300.0, 30.0)),
        Relief("smooth hills", _noise(6, lab.shape, 60.0, 0.15)),
        Relief("simulated relief", _simulated(20, lab.shape, 50.0, 200.0)),
    ]
    prepared = [lab.terrain(hill) for hill in reliefs]

    def sweep(name: str, values: Sequence[float]) -> dict[str, float]:
        found = {}
        for value in values:
            climate = replace(INTERIOR, **{name: float(value)})
            found[f"{value:g}"] = float(np.mean([lab.ask(bands, climate).mean() for bands in prepared]))
        return found

    warm = sweep("warmth", WARMTHS)
    p = list(warm.values())
    rise = max(b - a for i, a in enumerate(p) for b in p[i + 1 :])
    fall = p[0] - p[-1]
    figures = {
        "warmth": Figure(
            f"mean probability, warmth index {WARMTHS[0]} minus {WARMTHS[-1]}",
            fall,
            f">= {LEAST_FALL}, no rise above {RISE_TOLERANCE}",
            bool(fall >= LEAST_FALL and rise <= RISE_TOLERANCE),
            warm,
            f"largest rise between any two values {rise:.3f}; parts: probability by warmth index",
        )
    }
    for name, values, title in (
        ("january", JANUARIES, "January minimum"),
        ("rain", RAINS, "annual precipitation"),
    ):
        found = sweep(name, values)
        p = list(found.values())
        figures[name] = Figure(f"mean probability, {title} {values[0]} minus {values[-1]}", p[0] - p[-1], parts=found)
    return figures


def _extreme_figures(lab: _Experiment) -> dict[str, Figure]:
    cold = [Relief(f"smooth plain {n + 1}", _gentle(n, lab.shape)) for n in range(2)]
    cold += [Relief(f"simulated plain {n + 1}", _simulated(40 + n, lab.shape, 12.0, 60.0)) for n in range(2)]
    wet = [Relief("smooth mountains", _noise(8, lab.shape, 70.0, 0.4))]
    wet += [Relief("simulated hills", _simulated(50, lab.shape, 80.0, 20.0))]
    wet += [Relief("simulated mountains", _simulated(51, lab.shape, 200.0, 100.0))]
    high = {hill.name: float((lab.ask(lab.terrain(hill), NORTH_SLOPE) >= 0.9).mean()) for hill in cold}
    low = {hill.name: float((lab.ask(lab.terrain(hill), SOUTHEAST) <= 0.05).mean()) for hill in wet}
    figures = {}
    for key, title, parts, bound in (
        ("north_slope", "North Slope, share of pixels with P >= 0.9", high, 0.9),
        ("southeast", "Southeast, share of pixels with P <= 0.05", low, 0.95),
    ):
        value = float(np.mean(list(parts.values())))
        figures[key] = Figure(title, value, f">= {bound}", bool(value >= bound), parts, "mean over the reliefs")
    return figures


def _gelisol_figures(lab: _Experiment) -> dict[str, Figure]:
    """Over everything asked so far, and over inputs with imagery and without climate."""
    bands = lab.terrain(Relief("simulated relief", _simulated(60, lab.shape, 60.0, 200.0)))
    for seed in range(2):
        lab.ask(bands, INTERIOR, lab.imagery(seed))
    lab.ask(bands, None)
    lab.ask(np.full_like(bands, np.nan), INTERIOR)
    lab.ask(np.full_like(bands, np.nan), None, lab.imagery(2))
    share = lab.share_below
    title = "share of pixels with P(Gelisols) < P(nsp) - 0.05"
    return {"gelisols": Figure(title, share, "< 0.01", share < 0.01, note="over every input asked for")}


#: What is measured, and the keys it gives. The last looks at every probability asked for before it.
GROUPS: dict[str, Callable[[_Experiment], dict[str, Figure]]] = {
    "aspect": _aspect_figures,
    "valley": _valley_figures,
    "mirror": _mirror_figures,
    "climate": _climate_figures,
    "extremes": _extreme_figures,
    "gelisols": _gelisol_figures,
}


def measure(predict: Predictor, halo: int = HALO, groups: Sequence[str] = tuple(GROUPS)) -> dict[str, dict[str, Any]]:
    """The responses of a predictor.

    Args:
        predict: gives probabilities of both tasks; inputs may be NaN.
        halo: pixels beyond the scored square that it is given.
        groups: keys of GROUPS, in that order.

    Returns:
        {key: {"title", "value", "bound", "passed" (None: only reported), "note", "parts", "sd", "least", "largest"}};
        parts are the values of the single reliefs or of the steps of a climate variable.
    """
    lab = _Experiment(predict, halo)
    found: dict[str, Figure] = {}
    for name in groups:
        found |= GROUPS[name](lab)
    return {key: figure.as_dict() for key, figure in found.items()}


def run(model_path: str | Path, threads: int = 0) -> dict[str, dict[str, Any]]:
    """`measure` of a model file or an installed model.

    Raises:
        MisoError: "model.*".
    """
    predict, contract = file_predictor(model_path, threads)
    return measure(predict, contract.window.halo)


def table(figures: Mapping[str, Mapping[str, Any]], *, parts: bool = True) -> str:
    """The figures as text, each with its reliefs below it."""
    lines = [f"{'value':>8} {'sd':>6} {'least':>7} {'largest':>7}  {'bound':<27} {'':<6} figure"]
    columns = (("sd", 6), ("least", 7), ("largest", 7))
    for figure in figures.values():
        value = figure["value"]
        shown = f"{value:8.1e}" if 0 < abs(value) < 1e-3 else f"{value:8.4f}"
        spread = " ".join(f"{figure[key]:{width}.3f}" if key in figure else " " * width for key, width in columns)
        verdict = {True: "passed", False: "FAILED", None: ""}[figure["passed"]]
        lines.append(f"{shown} {spread}  {figure['bound']:<27} {verdict:<6} {figure['title']}")
        if parts and figure["parts"]:
            lines.append(" " * 33 + ", ".join(f"{name}: {value:.3g}" for name, value in figure["parts"].items()))
    return "\n".join(lines)


# --- the simulation's own responses -----------------------------------------------------------------------------------

#: Octants clockwise from true north; classes of slope (upper bounds, degrees) and of position (upper bounds).
OCTANTS = ("N", "NE", "E", "SE", "S", "SW", "W", "NW")
SLOPE_CLASSES = (2.0, 6.0, 10.0, 13.0, 17.0, 25.0, 90.0)
POSITION_CLASSES = (0.06, 0.3, 0.7, 1.0)
#: A simulated pixel counts where its climate lies this near INTERIOR (factor of precipitation, degC month, degC).
NEAR = (1.6, 7.0, 4.0)
#: Tiles simulated at most for each one wanted: draws of climate may lie too far off.
_ATTEMPTS = 6
_TILE = 288


def _places() -> list[tuple[float, float]]:
    """Places in Alaska whose fitted climate at 200 m is nearest to INTERIOR, nearest first (metres, EPSG:3338)."""
    ring = outline()
    low, high = ring.min(axis=0), ring.max(axis=0)
    x, y = np.meshgrid(np.arange(low[0], high[0], 20_000.0), np.arange(low[1], high[1], 20_000.0))
    inside = Outline(ring).contains_points(np.column_stack([x.ravel(), y.ravel()]))
    x, y = x.ravel()[inside], y.ravel()[inside]
    usual = ClimateDraw(january=0.0, warmth=0.0, log_rain=0.0, warmth_lapse=27.0, inversion=6.5)
    height = np.full(x.shape, 200.0, np.float32)
    rain, warmth, january = at_height(sea_level_climate(x, y), height, np.zeros_like(height), usual)
    distance = np.hypot(np.log(rain / INTERIOR.rain) / 0.4, (warmth - INTERIOR.warmth) / 5.0)
    order = np.argsort(np.hypot(distance, (january - INTERIOR.january) / 3.0))
    return [(float(x[k]), float(y[k])) for k in order[:60]]


def _tile_counts(seed: int, x: float, y: float) -> NDArray[np.int64] | None:
    """(2, octants, slopes, positions) pixels and pixels with permafrost of one hilly tile; None where its climate is
    another."""
    rng = np.random.default_rng([35, seed])
    pixel = LATTICE.box(x, y, x + 10.0, y + 10.0)
    row0, col0 = (v // _STRIDE * _STRIDE for v in (pixel.row0, pixel.col0))
    box = Box(row0, col0, row0 + _TILE, col0 + _TILE)
    style = replace(relief.draw_style(rng), height=float(rng.uniform(50, 140)), base=float(rng.uniform(50, 300)))
    land = make_landscape(seed, box, style)
    middle = land.climate.mean(axis=(1, 2))
    far = np.array([np.log(middle[0] / INTERIOR.rain), middle[1] - INTERIOR.warmth, middle[2] - INTERIOR.january])
    if (np.abs(far) > np.array([np.log(NEAR[0]), NEAR[1], NEAR[2]])).any():
        return None
    elevation = getattr(land, "elevation_true_wide", land.elevation_wide)
    wide = box.grown(MARGIN)
    cut = box.grown(terrain.REACH).slices_in(wide)
    bands = terrain.derive(np.ascontiguousarray(elevation[cut]), row0 - terrain.REACH, col0 - terrain.REACH)
    surface = surface_of(bands, elevation, convergence(float(lonlat(np.array(x), np.array(y))[0])))
    known = (land.nsp != NO_SOIL) & np.isfinite(surface.aspect)
    octant = (np.nan_to_num(surface.aspect) / 45.0 + 0.5).astype(int) % 8
    slope = np.searchsorted(SLOPE_CLASSES, np.minimum(surface.slope, 89.0))
    position = np.searchsorted(POSITION_CLASSES, surface.position)
    shape = 8, len(SLOPE_CLASSES), len(POSITION_CLASSES)
    counts = np.zeros((2, *shape), np.int64)
    for k, where in enumerate((known, known & (land.nsp == 1))):
        index = np.ravel_multi_index((octant[where], slope[where], position[where]), shape)
        counts[k] = np.bincount(index, minlength=int(np.prod(shape))).reshape(shape)
    return counts


def _share(counts: NDArray[np.int64], *where: Any) -> float:
    """Share of permafrost in a part of the counts, NaN below 50 pixels."""
    pixels, present = (int(part[where].sum()) for part in counts)
    return present / pixels if pixels >= 50 else float("nan")


def simulated_responses(count: int, seed: int = 0, workers: int = 1) -> dict[str, Any]:
    """The contrasts of the response tests among the labels of simulated hilly tiles with a climate near INTERIOR.

    Args:
        count: tiles wanted; fewer are found when the draws of climate rarely come near.
        seed: of the tiles.
        workers: processes.

    Returns:
        {"tiles", "pixels", "prevalence", "contrasts": {name: {"mean", "sd", "tiles"}}, "table": rows of {"slope",
        "position", "pixels", aspect octant: share of permafrost, None below 50 pixels}}. Contrasts are means over the
        tiles that have enough pixels of both classes.
    """
    places = _places()
    jobs = [(seed * 10_000 + k, *places[k % len(places)]) for k in range(_ATTEMPTS * count)]
    found: list[NDArray[np.int64]] = []
    with ProcessPoolExecutor(max(1, workers)) as pool:
        for start in range(0, len(jobs), count):
            some = pool.map(_tile_counts, *zip(*jobs[start : start + count], strict=True))
            found += [counts for counts in some if counts is not None]
            if len(found) >= count:
                break
    found = found[:count]
    if not found:
        raise RuntimeError(f"None of {len(jobs)} simulated tiles has a climate near {INTERIOR}.")
    total = np.sum(found, axis=0)
    steep = SLOPE_CLASSES.index(17.0)
    middle, floor = POSITION_CLASSES.index(0.7), 0
    sides, level = slice(SLOPE_CLASSES.index(6.0), len(SLOPE_CLASSES)), 0
    contrasts = {
        "north slope minus south slope, 13-17 degrees": [
            _share(c, 0, steep, middle) - _share(c, 4, steep, middle) for c in found
        ],
        "valley floor minus mid-slope (mean of east and west)": [
            _share(c, slice(None), level, floor) - (_share(c, 2, sides, middle) + _share(c, 6, sides, middle)) / 2
            for c in found
        ],
        "valley floor minus mid-slope (mean of north and south)": [
            _share(c, slice(None), level, floor) - (_share(c, 0, sides, middle) + _share(c, 4, sides, middle)) / 2
            for c in found
        ],
    }
    rows = []
    for p, upper in enumerate(POSITION_CLASSES):
        for s, steepest in enumerate(SLOPE_CLASSES):
            rows.append(
                {
                    "position": f"{(0.0, *POSITION_CLASSES)[p]:g}-{upper:g}",
                    "slope": f"{(0.0, *SLOPE_CLASSES)[s]:g}-{steepest:g}",
                    "pixels": int(total[0, :, s, p].sum()),
                    **{name: _or_none(_share(total, a, s, p)) for a, name in enumerate(OCTANTS)},
                }
            )
    return {
        "tiles": len(found),
        "pixels": int(total[0].sum()),
        "prevalence": float(total[1].sum() / total[0].sum()),
        "contrasts": {name: _summary(values) for name, values in contrasts.items()},
        "table": rows,
    }


def _or_none(value: float) -> float | None:
    return value if np.isfinite(value) else None


def _summary(values: Sequence[float]) -> dict[str, float | None]:
    known = np.array([v for v in values if np.isfinite(v)])
    if not known.size:
        return {"mean": None, "sd": None, "tiles": 0}
    return {"mean": float(known.mean()), "sd": float(known.std()), "tiles": int(known.size)}


def simulated_table(found: Mapping[str, Any]) -> str:
    """What `simulated_responses` found, as text."""
    lines = [f"{found['tiles']} simulated tiles, {found['pixels']} pixels, {found['prevalence']:.1%} with permafrost"]
    for name, value in found["contrasts"].items():
        if value["tiles"]:
            lines.append(f"{value['mean']:7.3f} (sd {value['sd']:.3f} over {value['tiles']} tiles)  {name}")
    lines.append("share of permafrost by position (0 lowest, 1 highest within 1 km), slope and aspect")
    lines.append(f"{'position':>9} {'slope':>6} {'pixels':>8} " + " ".join(f"{name:>5}" for name in OCTANTS))
    for row in found["table"]:
        if row["pixels"]:
            shares = " ".join("    -" if row[name] is None else f"{row[name]:5.2f}" for name in OCTANTS)
            lines.append(f"{row['position']:>9} {row['slope']:>6} {row['pixels']:8d} {shares}")
    return "\n".join(lines)

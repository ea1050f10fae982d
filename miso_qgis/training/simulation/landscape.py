"""A whole tile: the truth (profiles, labels), and what a mapper has of it (elevation, climate, imagery)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from miso_qgis.engine import terrain
from miso_qgis.engine.lattice import LATTICE, Box

from . import climate, cover, ground, insolation, reflectance, relief, soil
from .fields import Field, block_mean, blur, local_minimum, resize, sigmoid, smooth_field
from .place import centre, convergence, lonlat

#: Pixels simulated around a tile: terrain's reach, and as much again of what surrounds it.
MARGIN = 128
assert MARGIN >= terrain.REACH

#: Offsets of unobserved fields at places in EPSG:3338, m: (x, y) -> {"temperature" (K), "organic", "spodic", "andic",
#: "mollic", "cambic" (sd units)}, any of them.
Effects = Callable[[NDArray[np.float64], NDArray[np.float64]], Mapping[str, NDArray[np.float64]]]

#: Draws that no hash of a seed and a place shares with anything else in this package.
_STREAM = 0x4D49534F
_REGIONS = 0x52454749


@dataclass(frozen=True)
class Draws:
    """Every coefficient of one tile."""

    style: relief.ReliefStyle
    climate: climate.ClimateDraw
    cover: cover.CoverDraw
    ground: ground.GroundDraw
    soil: soil.SoilDraw


@dataclass(frozen=True)
class Landscape:
    """A simulated tile. Arrays cover `box`, those named `wide` the box grown by MARGIN.

    nsp, order: labels, soil.NO_SOIL where there is no soil. satellite: uint16 (9, h, w). elevation_wide: the degraded
    model a mapper has, m. elevation_true_wide: the ground itself. climate: (3, h, w), coarse. coarse: 0-1, stones.
    above_channel: m. thaw_depth, temperature, organic, wetness, radiation, cover:
    truth, for tests and figures.
    """

    box: Box
    seed: int
    draws: Draws
    nsp: NDArray[np.uint8]
    order: NDArray[np.uint8]
    satellite: NDArray[np.uint16]
    elevation_wide: Field
    elevation_true_wide: Field
    climate: NDArray[np.float32]
    temperature: Field
    thaw_depth: Field
    organic: Field
    wetness: Field
    radiation: Field
    slope: Field
    coarse: Field
    above_channel: Field
    cover: NDArray[np.float32]

    def covariates(self) -> NDArray[np.float32]:
        """The covariates in the contract's order, (10, h, w): terrain of the degraded elevation, coarse climate."""
        wide = self.box.grown(terrain.REACH)
        cut = wide.slices_in(self.box.grown(MARGIN))
        bands = terrain.derive(np.ascontiguousarray(self.elevation_wide[cut]), wide.row0, wide.col0)
        return np.concatenate([bands, self.climate])


def generator(seed: int, box: Box) -> np.random.Generator:
    """The random numbers of a tile: a function of the seed and the place alone."""
    mask = 0xFFFFFFFF
    return np.random.default_rng([_STREAM, seed & mask, box.row0 & mask, box.col0 & mask])


def drawn_style(seed: int, box: Box) -> relief.ReliefStyle:
    """The relief style that `make_landscape` draws for a tile."""
    return relief.draw_style(generator(seed, box))


def region_climate(region: int) -> climate.ClimateDraw:
    """The climate that the tiles of a region share (`region` of `make_landscape`)."""
    return climate.draw_climate(_region_generator(region))


def _region_generator(region: int) -> np.random.Generator:
    return np.random.default_rng([_REGIONS, region & 0xFFFFFFFF])


def _coefficients(
    rng: np.random.Generator, lon: float, lat: float
) -> tuple[climate.ClimateDraw, cover.CoverDraw, ground.GroundDraw, soil.SoilDraw]:
    return climate.draw_climate(rng), cover.draw_cover(rng), ground.draw_ground(rng), soil.draw_soil(rng, lon, lat)


def make_landscape(
    seed: int,
    box: Box,
    style: relief.ReliefStyle | None = None,
    context: float = 1.0,
    effects: Effects | None = None,
    region: int | None = None,
) -> Landscape:
    """Simulate a tile.

    Args:
        seed: chooses the draws; tiles of one seed at two places differ too.
        box: lattice pixels of the tile (at least 64 x 64).
        style: a relief to use instead of the drawn one.
        context: factor of all that a label owes to its surroundings: position within 500 to 1000 m, shelter, inversion,
            channels and terraces. With 0 a label depends on what is at its own pixel only.
        effects: offsets of fields that no input shows, added to causes before the labels are made.
        region: a number whose tiles share the coefficients of climate, cover, ground and soil; relief, imagery and
            the errors of the inputs stay each tile's own. None: every tile has its own coefficients.
    """
    rng = generator(seed, box)
    wide = box.grown(MARGIN)
    shape = wide.shape
    x, y = centre(box)
    lon, lat = (float(v) for v in lonlat(np.array(x), np.array(y)))
    own_style = relief.draw_style(rng)
    # A region's coefficients replace the tile's own, which are drawn all the same: what follows stays as it was.
    coefficients = _coefficients(rng, lon, lat)
    if region is not None:
        coefficients = _coefficients(_region_generator(region), lon, lat)
    draws = Draws(style or own_style, *coefficients)
    land = relief.make_relief(rng, shape, draws.style)
    z = land.elevation

    # Surface form of the true relief, aspect from true north.
    smooth = ndimage.gaussian_filter(z, 1.0, mode="nearest")
    south, east = np.gradient(smooth, 10.0)
    slope = np.degrees(np.arctan(np.hypot(south, east))).astype(np.float32)
    aspect_grid = np.degrees(np.arctan2(-east, south)) % 360.0  # downhill is (-east, +south) seen as (x, y)
    aspect = ((aspect_grid + convergence(lon)) % 360.0).astype(np.float32)
    transmissivity, diffuse = float(rng.uniform(0.6, 0.75)), float(rng.uniform(0.2, 0.4))
    radiation = insolation.relative_radiation(slope, aspect, lat, transmissivity, diffuse)

    # Position within 500-1000 m.
    radius = int(rng.integers(50, 100))
    floor = np.minimum(local_minimum(z, radius), z)
    top = np.maximum(-local_minimum(-z, radius), z)
    span = top - floor
    inversion_height = (z - floor).astype(np.float32)
    low = (1 - inversion_height / (span + 3.0)).astype(np.float32)
    exposure = ((z - blur(z, 25)) / (0.25 * span + 5.0)).astype(np.float32)
    hollow = (blur(z, 15) - blur(z, 2)).astype(np.float32)

    # What the surroundings do is scaled about its own mean.
    def scaled(field: Field) -> Field:
        return field if context == 1 else (field.mean() + context * (field - field.mean())).astype(np.float32)

    above_floor = np.maximum(scaled(inversion_height), 0)
    above_channel, log_area = np.maximum(scaled(land.above_channel), 0), scaled(land.log_area)
    low, hollow, exposure = scaled(low), scaled(hollow), scaled(exposure)
    age = np.clip(scaled(land.age), 0, 1)

    sea_level = climate.sea_level_climate(np.array(x), np.array(y))
    local = climate.at_height(sea_level, z, above_floor, draws.climate)
    rain, warmth, january = local

    hidden = [smooth_field(rng, shape, float(rng.uniform(3, 30))) for _ in range(3)]
    coarse = sigmoid(
        float(rng.uniform(-3.0, -1.2))
        + 0.07 * slope
        + 0.9 * exposure
        - 1.0 * low
        + 1.1 * smooth_field(rng, shape, 60)
        + 0.6 * hidden[0]
    ).astype(np.float32)
    big_river = sigmoid(3 * (log_area - float(rng.uniform(6.3, 7.2))))
    gravel = big_river * np.exp(-above_channel / 2.0) * sigmoid(2 * smooth_field(rng, shape, 20))
    young = 1 - age
    gravel = np.maximum(gravel, 0.7 * sigmoid(12 * (young - 0.8))).astype(np.float32)
    coarse = np.maximum(coarse, np.maximum(gravel, 0.5 * young))
    wetness = ground.make_wetness(
        draws.ground, low, hollow, above_channel, log_area, slope, radiation, rain, warmth, hidden[1]
    )
    wetness = wetness * (1 - 0.6 * gravel) * (1 - 0.4 * young)
    lakes = smooth_field(rng, shape, float(rng.uniform(8, 25))) - float(rng.uniform(1.3, 3.0))
    lake = (((slope < 2.0) & (wetness > 0.6) & (lakes > 0)) | (land.river > 0.5)).astype(np.float32)

    wooded = sigmoid((warmth - draws.cover.treeline) / 3.0)
    fire = cover.years_since_fire(rng, wooded, wetness, draws.cover)
    # Plants on young ground are as young as the ground: some tens of years on bars, centuries on the lower terrace.
    since = np.minimum(fire, (25 * np.exp(6 * age)).astype(np.float32))
    covers = cover.make_cover(
        rng, draws.cover, warmth=warmth, radiation=radiation, rain=rain, wetness=wetness, slope=slope,
        exposure=exposure, fire=since, lake=lake, gravel=gravel,
    )  # fmt: skip
    organic = ground.make_organic(draws.ground, covers, wetness, warmth, since, slope, radiation, hidden[2]) * (
        0.15 + 0.85 * age
    )
    offsets = _offsets(wide, effects)
    organic = (organic * np.exp(0.4 * offsets["organic"])).astype(np.float32)

    thaw, freeze = climate.annual_cycle(warmth, january)
    temperature, surface = ground.ground_temperature(
        draws.ground, covers, thaw, freeze, radiation, wetness, organic, coarse, exposure, rain
    )
    unseen = (
        0.4 * smooth_field(rng, shape, 3) + 0.65 * smooth_field(rng, shape, 15) + 0.65 * smooth_field(rng, shape, 60)
    )
    temperature = temperature - np.float32(draws.ground.memory) + np.float32(draws.ground.noise) * unseen
    # The river's own heat, and the time permafrost takes to grow.
    temperature = (temperature + draws.ground.young * young + offsets["temperature"]).astype(np.float32)
    thaw_depth = ground.active_layer(draws.ground, surface, organic, wetness, coarse, temperature)
    thaw_depth = thaw_depth * np.exp(0.15 * smooth_field(rng, shape, 4))
    unmapped = np.stack([0.6 * smooth_field(rng, shape, 5) + 0.8 * smooth_field(rng, shape, 60) for _ in range(4)])
    profile = soil.make_profile(
        draws.soil, temperature=temperature, thaw_depth=thaw_depth, organic=organic, cover=covers, rain=rain,
        warmth=warmth, radiation=radiation, wetness=wetness, slope=slope, coarse=coarse, gravel=gravel, hidden=unmapped,
        offsets=offsets,
    )  # fmt: skip
    nsp, order = soil.classify(profile)
    no_soil = (covers[cover.INDEX["water"]] > 0.5) | (covers[cover.INDEX["snow"]] > 0.5)
    nsp[no_soil] = soil.NO_SOIL
    order[no_soil] = soil.NO_SOIL

    # Ice lifts frozen fine ground above what has thawed around it (peat plateaus, palsas, thermokarst: some decimetres
    # to two metres).
    plateau = (temperature < 0) * np.clip(organic / 0.15, 0, 1) * (1 - coarse) * np.exp(-slope / 3) * (1 - young)
    heave = draws.ground.heave * ndimage.gaussian_filter(plateau.astype(np.float32), 1.0, mode="nearest")
    surface_model = (z + heave).astype(np.float32)
    canopy = np.tensordot(np.array([cover.HEIGHTS[name] for name in cover.COVERS], np.float32), covers, axes=1)

    inner = box.slices_in(wide)
    within = (slice(None), *inner)
    zenith, azimuth = lat - 18.0 + float(rng.uniform(-1, 3)), float(rng.uniform(155, 180))
    incidence = insolation.cosine_of_incidence(slope[inner], aspect[inner], zenith, azimuth)
    satellite = reflectance.make_reflectance(
        rng, covers[within], wetness[inner], incidence, float(np.cos(np.radians(zenith)))
    )
    return Landscape(
        box=box,
        seed=seed,
        draws=draws,
        nsp=nsp[inner],
        order=order[inner],
        satellite=satellite,
        elevation_wide=degrade_elevation(rng, surface_model, canopy),
        elevation_true_wide=surface_model,
        climate=coarse_climate(rng, wide, z, above_floor, sea_level, draws.climate)[within],
        temperature=temperature[inner],
        thaw_depth=thaw_depth[inner],
        organic=organic[inner],
        wetness=wetness[inner],
        radiation=radiation[inner],
        slope=slope[inner],
        coarse=coarse[inner],
        above_channel=land.above_channel[inner],
        cover=covers[within],
    )


def _offsets(wide: Box, effects: Effects | None) -> dict[str, Field]:
    """The offsets of `effects` at the pixels of a box (every 8th, linear between), 0 for what it does not name."""
    names = ("temperature", "organic", "spodic", "andic", "mollic", "cambic")
    if effects is None:
        return {name: np.zeros((1, 1), np.float32) for name in names}
    step = 8
    xmin, _, _, ymax = LATTICE.bounds(wide)
    rows, cols = (np.arange(-(-n // step)) * step * 10.0 + 5.0 * step for n in wide.shape)
    x, y = np.meshgrid(xmin + cols, ymax - rows)
    found = effects(x, y)
    return {
        name: resize(np.asarray(found[name], np.float32), wide.shape, step)
        if name in found
        else np.zeros((1, 1), np.float32)
        for name in names
    }


#: Cells of elevation models, m: IfSAR 5, ArcticDEM 10, resampled 20, Copernicus GLO-30, and older or averaged ones.
_CELLS = (5.0, 10.0, 10.0, 20.0, 30.0, 30.0, 50.0)


def degrade_elevation(rng: np.random.Generator, ground: Field, canopy: Field) -> Field:
    """An elevation model as one has it, interpolated to the 10 m lattice: cells of 5 to 50 m on a grid of another
    projection (turned, shifted), random and correlated errors, and in a third of the models part of the canopy's height
    (Copernicus and radar models are of the surface).
    """
    cell = float(rng.choice(_CELLS)) / 10.0
    seen = ground
    if rng.random() < 0.35:
        seen = ground + np.float32(rng.uniform(0.2, 0.8)) * canopy
    off = 0.0
    if cell > 1:
        seen = ndimage.uniform_filter(seen, round(cell), mode="nearest")
        off = 0.5 if round(cell) % 2 == 0 else 0.0  # an even window's mean lies half a pixel before its index
    turn, shift = float(rng.normal(0, 0.06)), rng.uniform(0, 1, 2)
    matrix = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    middle = np.array(ground.shape) / 2
    size = int(np.ceil(max(ground.shape) * (abs(np.cos(turn)) + abs(np.sin(turn))) / cell)) + 3
    centre_cell = size / 2 + shift
    # Cell indices to pixel indices, and back.
    cells = ndimage.affine_transform(
        seen, matrix * cell, middle - matrix @ centre_cell * cell + off, (size, size), order=1, mode="nearest"
    )
    error = float(np.exp(rng.uniform(np.log(0.05), np.log(0.6))))
    cells = cells + np.float32(error) * (
        0.5 * rng.standard_normal(cells.shape, dtype=np.float32) + 0.85 * smooth_field(rng, cells.shape, 4)
    )
    back = matrix.T / cell
    found: Field = ndimage.affine_transform(
        cells, back, centre_cell - back @ middle, ground.shape, order=1, mode="nearest"
    ).astype(np.float32)
    return found


def coarse_climate(
    rng: np.random.Generator,
    wide: Box,
    z: Field,
    above_floor: Field,
    sea_level: tuple[NDArray[np.float64], ...],
    draw: climate.ClimateDraw,
) -> NDArray[np.float32]:
    """The climate grid a mapper has: 1-2 km cells, bilinear between them, without the inversion's detail, and with its
    errors.
    """
    cell = int(rng.choice([100, 150, 200]))
    field = climate.at_height(sea_level, block_mean(z, cell), block_mean(above_floor, cell), draw)
    field[0] *= np.exp(rng.normal(0, 0.08)) * np.exp(rng.normal(0, 0.02, field[0].shape))
    field[1] += rng.normal(0, 1.5) + rng.normal(0, 0.4, field[1].shape)
    field[2] += rng.normal(0, 0.8) + rng.normal(0, 0.3, field[2].shape)
    return np.stack([resize(band, wide.shape, cell) for band in field])

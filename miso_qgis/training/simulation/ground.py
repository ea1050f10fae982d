"""Water, peat, snow and heat in the ground: wetness, organic layer, TTOP temperature, Stefan's active layer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .cover import COVERS, INDEX
from .fields import Field

_SECONDS_PER_DAY = 86400.0
#: Latent heat of fusion times the density of water, J/m3.
_LATENT = 3.34e8

# Ranges of the n-factors (FACTS): summer nt = surface / air thawing index, winter nf = surface / air freezing index.
_NT_RANGES = {
    "water": (0.9, 1.0), "rock": (0.95, 1.2), "heath": (0.75, 1.0), "tussock": (0.65, 0.9), "shrub": (0.6, 0.85),
    "black_spruce": (0.35, 0.58), "conifer": (0.5, 0.75), "deciduous": (0.75, 1.0), "fen": (0.7, 0.95),
    "bog": (0.5, 0.75), "grass": (0.9, 1.1), "burn": (0.95, 1.2), "snow": (0.05, 0.2),
}  # fmt: skip
_NF_RANGES = {
    "water": (0.1, 0.3), "rock": (0.7, 1.0), "heath": (0.6, 0.85), "tussock": (0.5, 0.7), "shrub": (0.25, 0.45),
    "black_spruce": (0.25, 0.4), "conifer": (0.22, 0.36), "deciduous": (0.2, 0.34), "fen": (0.28, 0.45),
    "bog": (0.28, 0.45), "grass": (0.4, 0.6), "burn": (0.35, 0.55), "snow": (0.3, 0.5),
}  # fmt: skip


@dataclass(frozen=True)
class GroundDraw:
    """A region's physical coefficients, each drawn uniformly from its published range.

    nt, nf: per cover. radiation: how much of the relative radiation reaches the surface's thawing index (0.6-1.1).
    rk_dry, rk_peat: ratio of thawed to frozen conductivity of dry mineral and of peaty ground. conductivity_organic,
    conductivity_mineral: thawed, W/(m K). water_organic, water_mineral: ice content, share of volume. memory: degC by
    which permafrost outlives the present climate. wet_threshold, wet_width: of the wetness curve. peat: scale of peat
    growth. noise: degC of ground temperature that no map shows. young: degC by which ground a river has just left is
    warmer. heave: m by which ice lifts frozen peat. shade: how much thicker moss
    grows for each unit of missing radiation (logarithm).
    """

    nt: tuple[float, ...]
    nf: tuple[float, ...]
    radiation: float
    rk_dry: float
    rk_peat: float
    conductivity_organic: float
    conductivity_mineral: float
    water_organic: float
    water_mineral: float
    memory: float
    wet_threshold: float
    wet_width: float
    peat: float
    noise: float
    young: float
    heave: float
    shade: float


def draw_ground(rng: np.random.Generator) -> GroundDraw:
    share_t, share_f = rng.uniform(0, 1, 2)  # a region is warm or cold in all covers together, with some play of each

    def pick(ranges: dict[str, tuple[float, float]], share: float) -> tuple[float, ...]:
        play = np.clip(share + rng.normal(0, 0.2, len(COVERS)), 0, 1)
        return tuple(float(a + (b - a) * p) for (a, b), p in zip((ranges[c] for c in COVERS), play, strict=True))

    return GroundDraw(
        nt=pick(_NT_RANGES, float(share_t)),
        nf=pick(_NF_RANGES, float(share_f)),
        radiation=float(rng.uniform(0.6, 1.1)),
        rk_dry=float(rng.uniform(0.85, 1.0)),
        rk_peat=float(rng.uniform(0.4, 0.52)),
        conductivity_organic=float(rng.uniform(0.2, 0.4)),
        conductivity_mineral=float(rng.uniform(0.9, 1.6)),
        water_organic=float(rng.uniform(0.35, 0.55)),
        water_mineral=float(rng.uniform(0.33, 0.48)),
        memory=float(rng.uniform(0.0, 0.3)),
        wet_threshold=float(rng.uniform(-0.3, 0.3)),
        wet_width=float(rng.uniform(0.6, 1.1)),
        peat=float(rng.uniform(0.7, 1.3)),
        noise=float(rng.uniform(0.15, 0.4)),
        young=float(rng.uniform(0.8, 2.0)),
        heave=float(rng.uniform(0.3, 2.0)),
        shade=float(rng.uniform(1.0, 2.5)),
    )


def make_wetness(
    draw: GroundDraw,
    low: Field,
    hollow: Field,
    above_channel: Field,
    log_area: Field,
    slope: Field,
    radiation: Field,
    rain: Field,
    warmth: Field,
    hidden: Field,
) -> Field:
    """Wetness 0-1 of the upper metre.

    Args:
        low: position between the lowest (1) and the highest (0) ground within 500-1000 m.
        hollow: m below the mean of some 150 m: on plains a metre decides what drains.
        above_channel: m above the nearest channel.
        log_area: log10 of the upstream area in m2.
        slope: degrees. radiation: relative to level ground: what dries a slope.
        rain: mm a year; warmth: degC month (evaporation).
        hidden: sd 1, what no map shows.
    """
    surplus = np.log(np.maximum(rain, 80) / 350.0) - 0.04 * (warmth - 45.0)
    score = (
        2.6 * (low - 0.55)
        + 0.9 * np.tanh(hollow / 0.8)
        + 0.7 * np.exp(-above_channel / 8.0)
        + 0.35 * (log_area - 4.3)
        - 1.1 * np.tanh(slope / 9.0)
        + 0.45
        + 0.5 * surplus
        - 2.0 * (radiation - 1)
        + 0.3 * hidden
        - draw.wet_threshold
    )
    return (1 / (1 + np.exp(-score / (0.55 * draw.wet_width)))).astype(np.float32)


def make_organic(
    draw: GroundDraw,
    cover: NDArray[np.float32],
    wetness: Field,
    warmth: Field,
    fire: Field,
    slope: Field,
    radiation: Field,
    hidden: Field,
) -> Field:
    """Thickness of the organic layer in metres: litter and moss by cover, more where little sun falls, peat where wet
    and flat, less after fire."""
    base = np.array([0.0, 0.01, 0.08, 0.18, 0.09, 0.26, 0.11, 0.05, 0.25, 0.35, 0.04, 0.07, 0.0], np.float32)
    thickness = np.tensordot(base, cover, axes=1) * np.exp(-draw.shade * (radiation - 1))
    peat = (
        1.1
        * draw.peat
        * np.maximum(wetness - 0.72, 0)
        / 0.28
        * np.exp(-slope / 2.5)
        * np.exp(-(((warmth - 42) / 26) ** 2))
    )
    peat = peat * (0.5 + cover[INDEX["bog"]] + cover[INDEX["fen"]])
    wooded = cover[INDEX["black_spruce"]] + cover[INDEX["burn"]] + cover[INDEX["deciduous"]]
    burnt = 1 - 0.6 * wooded * np.exp(-fire / 45.0)
    return (thickness * burnt * np.exp(0.3 * hidden) + peat * np.exp(0.5 * hidden)).astype(np.float32)


def ground_temperature(
    draw: GroundDraw,
    cover: NDArray[np.float32],
    thaw: Field,
    freeze: Field,
    radiation: Field,
    wetness: Field,
    organic: Field,
    coarse: Field,
    exposure: Field,
    rain: Field,
) -> tuple[Field, Field]:
    """Temperature at the top of permafrost (degC) and the thawing index of the surface (degC day).

    TTOP = (rk nt TDD - nf FDD) / 365 (Smith and Riseborough 1996, Permafrost and Periglacial Processes 7).

    Args:
        cover: fractions (13, h, w). thaw, freeze: degree-days of the air. radiation: relative to level ground.
        wetness: 0-1. organic: m. coarse: 0-1, gravel and rock. exposure: wind-blown crests above 0. rain: mm a year.
    """
    nt = np.tensordot(np.array(draw.nt, np.float32), cover, axes=1)
    nf = np.tensordot(np.array(draw.nf, np.float32), cover, axes=1)
    canopy = cover[INDEX["black_spruce"]] + cover[INDEX["conifer"]] + cover[INDEX["deciduous"]]
    # Snow insulates: deeper with more precipitation, blown off treeless crests, into shelter.
    snow = np.clip(rain / 350.0, 0.5, 6.0) ** -0.45 * (1 + 0.35 * (1 - canopy) * np.clip(exposure, -0.6, 1.0))
    nf = np.clip(nf * snow, 0.08, 1.0)
    surface = np.maximum(thaw * nt * (1 + draw.radiation * (radiation - 1)), 0)
    peaty = np.clip(organic / 0.35, 0, 1) * (0.35 + 0.65 * wetness)
    moist = draw.rk_dry - 0.25 * wetness * (1 - coarse)
    rk = moist + (draw.rk_peat - moist) * peaty
    return ((rk * surface - nf * freeze) / 365.0).astype(np.float32), surface.astype(np.float32)


def active_layer(
    draw: GroundDraw, surface: Field, organic: Field, wetness: Field, coarse: Field, temperature: Field
) -> Field:
    """Depth of thaw in metres by the Stefan equation, sqrt(2 k I 86400 / (L rho w)), through organic over mineral
    ground.

    The organic layer first uses up the index it needs; the rest thaws the mineral below it, in series with it.

    Args:
        surface: thawing index of the surface (degC day). organic: m. wetness, coarse: 0-1. temperature: of the
            permafrost, degC; cold ground takes up heat of its own, 8 % of the depth for each degree (in the manner of
            the modified Berggren factor, which is 0.5-1).
    """
    k_organic = draw.conductivity_organic
    k_mineral = draw.conductivity_mineral * (1 + 0.4 * coarse)
    latent_organic = _LATENT * draw.water_organic * (0.5 + 0.5 * wetness)
    latent_mineral = _LATENT * draw.water_mineral * (0.65 + 0.35 * wetness) * (1 - 0.4 * coarse)
    needed = latent_organic * organic**2 / (2 * k_organic * _SECONDS_PER_DAY)
    within = np.sqrt(2 * k_organic * _SECONDS_PER_DAY * surface / latent_organic)
    ratio = k_mineral / k_organic * organic
    left = np.maximum(surface - needed, 0)
    below = -ratio + np.sqrt(ratio**2 + 2 * k_mineral * _SECONDS_PER_DAY * left / latent_mineral)
    depth = np.where(surface <= needed, within, organic + below)
    return (depth / (1 + 0.08 * np.clip(-temperature, 0, 12))).astype(np.float32)

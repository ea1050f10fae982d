"""One soil profile per pixel, and the two labels that follow from it in the order of the Keys to Soil Taxonomy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .cover import INDEX
from .fields import Field, sigmoid

ORDERS = ("Andisols", "Entisols", "Gelisols", "Histosols", "Inceptisols", "Mollisols", "Spodosols")
ANDISOLS, ENTISOLS, GELISOLS, HISTOSOLS, INCEPTISOLS, MOLLISOLS, SPODOSOLS = range(7)
#: Label of pixels without a soil: water, ice and snow.
NO_SOIL = 255


@dataclass(frozen=True)
class SoilDraw:
    """A region's parent materials: ash (m of tephra), base (base saturation of the parent, sd units), spodic (ease of
    podzolisation, sd units), age (soil development, sd units), noise (sd units of what no map shows).
    """

    ash: float
    base: float
    spodic: float
    age: float
    noise: float


def draw_soil(rng: np.random.Generator, lon: float, lat: float) -> SoilDraw:
    """Tephra is common in the south-west and on the Gulf, rare inland; the rest does not depend on place."""
    near_volcanoes = np.exp(-(((lon + 156) / 6) ** 2) - ((lat - 58.5) / 3) ** 2)
    ash = float(rng.gamma(1.2, 0.08 + 0.5 * near_volcanoes))
    return SoilDraw(
        ash=ash,
        base=float(rng.normal(0, 0.8)),
        spodic=float(rng.normal(0, 0.7)),
        age=float(rng.normal(0, 0.6)),
        noise=float(rng.uniform(0.5, 0.9)),
    )


@dataclass(frozen=True)
class Profile:
    """(h, w) each: frozen (permafrost at any depth), thaw depth m, organic m, and the strength of the diagnostic
    features.
    """

    frozen: NDArray[np.bool_]
    thaw_depth: Field
    organic: Field
    fibric: Field
    cryoturbation: Field
    spodic: Field
    andic: Field
    mollic: Field
    cambic: Field


def make_profile(
    draw: SoilDraw,
    *,
    temperature: Field,
    thaw_depth: Field,
    organic: Field,
    cover: NDArray[np.float32],
    rain: Field,
    warmth: Field,
    radiation: Field,
    wetness: Field,
    slope: Field,
    coarse: Field,
    gravel: Field,
    hidden: NDArray[np.float32],
    offsets: Mapping[str, Field],
) -> Profile:
    """The profile from its causes. `hidden` (4, h, w), sd 1: ash, base, podzolisation and age that no map shows;
    `offsets`: of the same four, by the names of the features, in sd units (landscape.Effects)."""
    conifer = cover[INDEX["conifer"]] + 0.5 * cover[INDEX["black_spruce"]] + 0.5 * cover[INDEX["heath"]]
    grassy = cover[INDEX["grass"]] + 0.6 * cover[INDEX["deciduous"]] + 0.3 * cover[INDEX["shrub"]]
    # Tephra stays on gentle, stable ground.
    andic = (
        draw.ash * np.exp(-slope / 18.0) * (1 - gravel) * np.exp(0.5 * draw.noise * hidden[0] + 0.5 * offsets["andic"])
    )
    mollic = (
        0.9 * draw.base + 2.2 * grassy + 3.0 * np.maximum(radiation - 1, 0) - 2.6 * np.log(rain / 330.0)
        + 0.03 * (warmth - 45) - 1.5 * wetness - 1.3 + draw.noise * hidden[1] + offsets["mollic"]
    )  # fmt: skip
    spodic = (
        draw.spodic + 2.4 * np.log(rain / 620.0) + 1.6 * conifer + 0.8 * coarse - 2.0 * wetness - 0.04 * slope
        - 1.5 * gravel + draw.noise * hidden[2] + offsets["spodic"]
    )  # fmt: skip
    cambic = (
        draw.age
        + 1.15
        - 3.0 * gravel
        - 0.055 * slope
        + 0.02 * (warmth - 35)
        + draw.noise * hidden[3]
        + offsets["cambic"]
    )
    cryoturbation = sigmoid(3 * (wetness - 0.35) - 2 * coarse - 0.06 * slope).astype(np.float32)
    return Profile(
        frozen=temperature < 0,
        thaw_depth=thaw_depth,
        organic=organic,
        fibric=cover[INDEX["bog"]],
        cryoturbation=cryoturbation,
        spodic=spodic,
        andic=andic,
        mollic=mollic,
        cambic=cambic,
    )


def classify(profile: Profile) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Near-surface permafrost (0, 1) and soil order (0..6) of each profile.

    The order is the first of the Keys that fits: Gelisols (permafrost within 1 m, or within 2 m with cryoturbation),
    Histosols (organic 0.4 m; 0.6 m where fibric moss), Spodosols, Andisols (0.36 m of andic material), Mollisols,
    Inceptisols, Entisols. So nsp = 1 implies Gelisols.
    """
    nsp = profile.frozen & (profile.thaw_depth < 1.0)
    gelic = profile.frozen & (profile.thaw_depth < 2.0) & (profile.cryoturbation > 0.5)
    histic = profile.organic >= np.where(profile.fibric > 0.5, 0.6, 0.4)
    order = np.full(nsp.shape, ENTISOLS, np.uint8)
    for code, holds in (
        (INCEPTISOLS, profile.cambic > 0),
        (MOLLISOLS, profile.mollic > 0),
        (ANDISOLS, profile.andic >= 0.36),
        (SPODOSOLS, profile.spodic > 0),
        (HISTOSOLS, histic),
        (GELISOLS, nsp | gelic),
    ):
        order[holds] = code
    return nsp.astype(np.uint8), order

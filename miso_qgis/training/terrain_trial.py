"""What a model makes of terrain alone: held-out simulated tiles mapped from elevation models of 10, 30 and 50 m.

The tile's true ground is averaged to the cells of a real GeoTIFF, in EPSG:3338 with an origin off the lattice and in
the tile's UTM zone, with errors; the engine's own sources read it back onto the lattice and its terrain code derives
the bands, as in a map. Climate is one constant per tile, imagery is absent. The score is the ROC-AUC of near-surface
permafrost within each mixed tile, so that a model cannot earn it by telling warm tiles from cold ones.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import rasterio
import rasterio.warp
from affine import Affine
from numpy.typing import NDArray
from rasterio.enums import Resampling
from sklearn.metrics import roc_auc_score

from miso_qgis.engine import runtime, sources
from miso_qgis.engine.contract import SATELLITE_BANDS, TERRAIN_BANDS, Contract
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.stack import InputStack
from miso_qgis.protocol import MODEL_CRS, Extent, MapRequest, Source

from . import simulate, simulation
from .evaluate import MIXED
from .responses import Predictor, file_predictor
from .simulation.fields import Field, smooth_field
from .simulation.landscape import MARGIN, make_landscape
from .simulation.place import centre, lonlat
from .simulation.soil import NO_SOIL

CELLS = (10, 30, 50)
SYSTEMS = ("EPSG:3338", "UTM")
#: Mean within-tile ROC-AUC that each kind of elevation model is to reach.
BOUND = 0.85
#: Share of tiles that reach this is reported too.
FAIR = 0.75
#: Distance of the scored pixels.
STEP = 4

#: Standard deviation of an elevation model's local error by cell size, m; half of its variance differs from cell to
#: cell, half is correlated over CORRELATION cells. Beside it one shift per tile (datum, mean canopy), sd SHIFT m.
ERRORS = {10: 0.3, 30: 0.6, 50: 0.8}
CORRELATION = 4.0
SHIFT = 2.0

#: Upper bounds, m, of the standard deviation of height in a tile of each class.
RELIEF_CLASSES = (("plains", 10.0), ("hills", 80.0), ("mountains", np.inf))
_NODATA = -32767.0


@dataclass(frozen=True)
class Ground:
    """The truth of one tile: elevation (m) of the box grown by MARGIN, labels of the box (255: no soil), climate (3,)
    as the mean of the grid a mapper has."""

    seed: int
    box: Box
    elevation: Field
    nsp: NDArray[np.uint8]
    climate: NDArray[np.float32]

    @property
    def prevalence(self) -> float:
        """Share of permafrost among the labelled pixels, NaN without any."""
        known = self.nsp != NO_SOIL
        return float(self.nsp[known].mean()) if known.any() else float("nan")

    @property
    def height_sd(self) -> float:
        return float(self.elevation[MARGIN:-MARGIN, MARGIN:-MARGIN].std())

    @property
    def relief_class(self) -> str:
        return next(name for name, upper in RELIEF_CLASSES if self.height_sd < upper)


@dataclass(frozen=True)
class TileScore:
    """One tile mapped from one elevation model: labels and probabilities of its scored pixels."""

    seed: int
    box: Box
    relief_class: str
    height_sd: float
    cell: int
    system: str
    labels: NDArray[np.bool_]
    probability: NDArray[np.float32]

    @property
    def prevalence(self) -> float:
        return float(self.labels.mean()) if self.labels.size else float("nan")

    @property
    def mixed(self) -> bool:
        return MIXED[0] <= self.prevalence <= MIXED[1]

    @property
    def roc_auc(self) -> float:
        return float(roc_auc_score(self.labels, self.probability))


# --- truth ------------------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def _simulation_digest() -> str:
    """Changes with any file of the simulation, so that a cached tile is never that of another."""
    digest = hashlib.sha256()
    for path in sorted(Path(str(simulation.__file__)).parent.glob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def make_ground(seed: int, box: Box) -> Ground:
    """Simulate a tile.

    Raises:
        AttributeError: when the simulation does not give its true elevation.
    """
    land = make_landscape(seed, box)
    elevation = getattr(land, "elevation_true_wide", None)
    if elevation is None:
        raise AttributeError("Landscape has no elevation_true_wide: the trial needs the ground before it is degraded.")
    return Ground(seed, box, elevation, land.nsp, land.climate.mean(axis=(1, 2)))


def ground_of(folder: Path, seed: int, box: Box) -> Ground:
    """`make_ground`, kept in `folder` for the next time."""
    name = f"ground_v{simulate.VERSION}_{_simulation_digest()}_{seed}_{box.row0}_{box.col0}_{box.height}.npz"
    path = folder / name
    if path.exists():
        with np.load(path) as arrays:
            return Ground(seed, box, arrays["elevation"], arrays["nsp"], arrays["climate"])
    ground = make_ground(seed, box)
    folder.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(f".{os.getpid()}.partial")
    with partial.open("wb") as stream:
        np.savez(stream, elevation=ground.elevation, nsp=ground.nsp, climate=ground.climate)
    partial.rename(path)
    return ground


# --- elevation models -------------------------------------------------------------------------------------------------


def utm_zone(box: Box) -> str:
    """EPSG code of the UTM zone a box's centre lies in."""
    x, y = centre(box)
    lon, _ = lonlat(np.array(x), np.array(y))
    return f"EPSG:{32600 + int((float(lon) + 180.0) % 360.0 // 6.0) + 1}"


def write_elevation(path: Path, ground: Ground, cell: int, system: str) -> None:
    """The tile's ground as an elevation model of `cell` metres: averaged to its cells, with ERRORS, as a GeoTIFF.

    Args:
        system: one of SYSTEMS. Origins lie off the lattice by an arbitrary part of a cell, another for each model.
    """
    crs = MODEL_CRS if system == "EPSG:3338" else utm_zone(ground.box)
    rng = np.random.default_rng([36, ground.seed, cell, SYSTEMS.index(system)])
    wide = ground.box.grown(MARGIN)
    west, south, east, north = rasterio.warp.transform_bounds(MODEL_CRS, crs, *LATTICE.bounds(wide), densify_pts=64)
    west, north = west - cell * float(rng.uniform(0, 1)), north + cell * float(rng.uniform(0, 1))
    shape = int(np.ceil((north - south) / cell)), int(np.ceil((east - west) / cell))
    transform = Affine(cell, 0.0, west, 0.0, -cell, north)
    values = np.full(shape, np.nan, np.float32)
    rasterio.warp.reproject(
        ground.elevation,
        values,
        src_transform=LATTICE.transform(wide),
        src_crs=MODEL_CRS,
        src_nodata=np.nan,
        dst_transform=transform,
        dst_crs=crs,
        dst_nodata=np.nan,
        resampling=Resampling.average,
    )
    noise = rng.standard_normal(shape, dtype=np.float32) + smooth_field(rng, shape, CORRELATION)
    values += np.float32(ERRORS[cell] * np.sqrt(0.5)) * noise + np.float32(rng.normal(0, SHIFT))
    values[np.isnan(values)] = _NODATA
    profile = {"driver": "GTiff", "dtype": "float32", "count": 1, "height": shape[0], "width": shape[1]}
    with rasterio.open(path, "w", crs=crs, transform=transform, nodata=_NODATA, **profile) as target:
        target.write(values, 1)


def read_covariates(
    path: Path, box: Box, climate: NDArray[np.float32], contract: Contract, halo: int
) -> NDArray[np.float32]:
    """The ten covariates over a box and its halo, (10, h + 2 halo, w + 2 halo), as a map of the elevation model has
    them: read and resampled by the engine's sources, terrain derived by its stack, climate constant."""
    request = MapRequest(
        folder=str(path.parent), elevation=Source(str(path)), extent=Extent(*LATTICE.bounds(box), crs=MODEL_CRS)
    )
    with sources.Sources(request, contract) as opened:
        covariates = InputStack(opened, lambda: None).read(box.grown(halo)).covariates
    covariates[len(TERRAIN_BANDS) :] = climate.reshape(3, 1, 1)
    return covariates


# --- scores -----------------------------------------------------------------------------------------------------------


def score_tile(
    predict: Predictor,
    contract: Contract,
    ground: Ground,
    cells: Sequence[int] = CELLS,
    systems: Sequence[str] = SYSTEMS,
    step: int = STEP,
) -> list[TileScore]:
    """Map a tile from each kind of elevation model.

    The elevation ends MARGIN pixels beyond the tile. The model's halo lies inside that; the terrain of the halo's outer
    pixels lacks some of its surroundings and is what the engine derives at the edge of any raster. Pixels without soil
    are not scored.
    """
    halo = contract.window.halo
    if halo > MARGIN:
        raise ValueError(f"The model's halo of {halo} pixels reaches beyond the {MARGIN} simulated around a tile.")
    rows, cols = (np.arange(step // 2, n, step) for n in ground.box.shape)
    truth = ground.nsp[np.ix_(rows, cols)]
    known = truth != NO_SOIL
    side = tuple(n + 2 * halo for n in ground.box.shape)
    satellite = np.full((len(SATELLITE_BANDS), *side), np.nan, np.float32)
    lines = [(part + halo + 0.5).astype(np.float32) for part in (rows, cols)]
    scores = []
    with TemporaryDirectory() as folder:
        for system in systems:
            for cell in cells:
                path = Path(folder) / f"elevation_{cell}.tif"
                write_elevation(path, ground, cell, system)
                covariates = read_covariates(path, ground.box, ground.climate, contract, halo)
                nsp, _ = predict(satellite, covariates, *lines)
                scores.append(
                    TileScore(
                        ground.seed,
                        ground.box,
                        ground.relief_class,
                        ground.height_sd,
                        cell,
                        system,
                        truth[known] == 1,
                        nsp[1][known],
                    )
                )
    return scores


@lru_cache(maxsize=1)
def _loaded(model: str) -> tuple[Predictor, Contract]:
    return file_predictor(model, 1)


def _score_cached(model: str, folder: Path, seed: int, box: Box) -> list[TileScore]:
    return score_tile(*_loaded(model), ground_of(folder, seed, box))


def run(
    model: str,
    work: Path,
    count: int,
    seed: int,
    size: int = 512,
    workers: int = 1,
    report: Callable[[int, int], None] = lambda done, total: None,
) -> dict[str, Any]:
    """The trial of a model file (or an installed model) on `count` held-out tiles.

    Args:
        work: tiles are kept in work/tiles.
        seed, size: of the tiles, as `simulate.choose_tiles` takes them.
        workers: processes, each with one thread.
        report: called with (done, total) tiles.

    Returns:
        What `summarise` gives.

    Raises:
        MisoError: "model.*".
    """
    runtime.model_path(model)
    tiles = simulate.choose_tiles(seed, "test", count, size)
    scores: list[TileScore] = []
    report(0, count)
    with ProcessPoolExecutor(max(1, workers)) as pool:
        jobs = [pool.submit(_score_cached, model, work / "tiles", *tile) for tile in tiles]
        for done, job in enumerate(as_completed(jobs), 1):
            scores += job.result()
            report(done, count)
    order = {tile: k for k, tile in enumerate(tiles)}
    return summarise(sorted(scores, key=lambda score: order[(score.seed, score.box)]))


def _spread(scores: Sequence[TileScore]) -> dict[str, Any]:
    """Within-tile ROC-AUC over the mixed tiles among some scores."""
    within = np.array([score.roc_auc for score in scores if score.mixed])
    if not within.size:
        return {"tiles": 0, "mean": None, "median": None, "min": None, "share_fair": None}
    return {
        "tiles": int(within.size),
        "mean": float(within.mean()),
        "median": float(np.median(within)),
        "min": float(within.min()),
        "share_fair": float((within >= FAIR).mean()),
    }


def summarise(scores: Sequence[TileScore]) -> dict[str, Any]:
    """Scores by kind of elevation model and relief class.

    Returns:
        {"bound", "passed", "variants": rows of {"cell", "system", "tiles" (mixed ones), "mean", "median", "min",
        "share_fair" (of tiles at FAIR or more), "pooled" (ROC-AUC over the pixels of all tiles), "passed", "by_relief":
        {class: the same}}, "tiles": rows of one tile and one elevation model}.
    """
    variants = []
    kinds = dict.fromkeys((score.cell, score.system) for score in scores)
    for cell, system in kinds:
        some = [score for score in scores if (score.cell, score.system) == (cell, system)]
        labels = np.concatenate([score.labels for score in some])
        probability = np.concatenate([score.probability for score in some])
        spread = _spread(some)
        variants.append(
            {
                "cell": cell,
                "system": system,
                **spread,
                "pooled": float(roc_auc_score(labels, probability)) if 0 < labels.mean() < 1 else None,
                "passed": spread["mean"] is not None and spread["mean"] >= BOUND,
                "by_relief": {
                    name: _spread([score for score in some if score.relief_class == name]) for name, _ in RELIEF_CLASSES
                },
            }
        )
    rows = [
        {
            "seed": score.seed,
            "row0": score.box.row0,
            "col0": score.box.col0,
            "relief": score.relief_class,
            "height_sd": round(score.height_sd, 1),
            "cell": score.cell,
            "system": score.system,
            "prevalence": round(score.prevalence, 4),
            "mean_probability": round(float(score.probability.mean()), 4),
            "roc_auc": round(score.roc_auc, 4) if score.mixed else None,
        }
        for score in scores
        if score.labels.size
    ]
    return {
        "bound": BOUND,
        "passed": bool(variants) and all(variant["passed"] for variant in variants),
        "variants": variants,
        "tiles": rows,
    }


def table(found: Mapping[str, Any]) -> str:
    """The summary as text."""

    def number(value: float | None) -> str:
        return f"{value:6.3f}" if value is not None else "     -"

    lines = [f"{'cells':>6} {'CRS':<10} {'tiles':>5} {'mean':>6} {'median':>6} {'min':>6} {'>=.75':>6} {'pooled':>6}"]
    lines[0] += "".join(f" {name:>16}" for name, _ in RELIEF_CLASSES)
    for row in found["variants"]:
        numbers = " ".join(number(row[key]) for key in ("mean", "median", "min", "share_fair", "pooled"))
        parts = "".join(f" {number(part['mean']):>10} ({part['tiles']:>3})" for part in row["by_relief"].values())
        verdict = "passed" if row["passed"] else "FAILED"
        lines.append(f"{row['cell']:>4} m {row['system']:<10} {row['tiles']:>5} {numbers}{parts}  {verdict}")
    lines.append(f"bound: mean within-tile ROC-AUC >= {found['bound']} for each; by relief: mean (mixed tiles)")
    return "\n".join(lines)

"""The judges of a model's responses: they pass what behaves as the ground does, and fail what does not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from miso_qgis.engine import runtime
from miso_qgis.engine.contract import COVARIATE_BANDS, Contract
from miso_qgis.engine.lattice import Box
from miso_qgis.training import responses, terrain_trial
from miso_qgis.training.simulation.landscape import MARGIN
from miso_qgis.training.simulation.soil import GELISOLS, NO_SOIL

Score = Callable[[dict[str, NDArray[np.float32]]], NDArray[np.float32]]
ASPECT, SLOPE = "aspct_4", "sl_4"


def north(c: dict[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    return np.cos(np.radians(c[ASPECT])) * np.sin(np.radians(c[SLOPE]))


def predictor(score: Score, gelisols: float = 0.0) -> responses.Predictor:
    """Probability of a score of the covariates at each pixel; `gelisols` is P(Gelisols) - P(nsp)."""

    def predict(
        satellite: NDArray[np.float32],
        covariates: NDArray[np.float32],
        rows: NDArray[np.float32],
        cols: NDArray[np.float32],
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        at = np.ix_(np.floor(rows).astype(int), np.floor(cols).astype(int))
        bands = {name: np.nan_to_num(covariates[k][at]) for k, name in enumerate(COVARIATE_BANDS)}
        p = (1 / (1 + np.exp(-score(bands)))).astype(np.float32)
        order = np.zeros((7, *p.shape), np.float32)
        order[GELISOLS] = np.clip(p + gelisols, 0, 1)
        return np.stack([1 - p, p]), order

    return predict


def physical(c: dict[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    wet = np.exp(-((c[SLOPE] / 4) ** 2))
    climate = -0.12 * (c["tmean_swi"] - 50) - 0.35 * (c["tmin_january"] + 27)
    return 9 * north(c) + 3 * wet + climate - 1.5


def test_physical_predictor_passes_every_bound() -> None:
    found = responses.measure(predictor(physical), halo=0)
    assert {key: figure["passed"] for key, figure in found.items() if figure["bound"]} == dict.fromkeys(
        ("aspect", "valley", "mirror", "warmth", "north_slope", "southeast", "gelisols"), True
    )
    assert len(found["aspect"]["parts"]) == 12  # every relief has slopes to compare
    assert found["aspect"]["least"] <= found["aspect"]["value"] <= found["aspect"]["largest"]
    assert found["east_west"]["value"] < 0.05
    json.dumps(found, allow_nan=False)
    text = responses.table(found)
    assert "passed" in text
    assert "FAILED" not in text


@pytest.mark.parametrize(
    ("group", "key", "score", "gelisols"),
    [
        ("aspect", "aspect", lambda c: physical(c) - 9 * north(c), 0.0),
        ("valley", "valley", lambda c: 9 * north(c), 0.0),
        ("mirror", "mirror", lambda c: 5 * np.sin(np.radians(c[ASPECT])) * np.sin(np.radians(c[SLOPE])), 0.0),
        ("climate", "warmth", north, 0.0),
        ("climate", "warmth", lambda c: -0.3 * (c["tmean_swi"] - 40) + 30 * (c["tmean_swi"] == 50), 0.0),
        ("extremes", "north_slope", lambda c: physical(c) - 5, 0.0),
        ("extremes", "southeast", lambda c: physical(c) + 8, 0.0),
        ("gelisols", "gelisols", lambda c: 0 * c[SLOPE], -0.1),
    ],
)
def test_each_bound_can_fail(group: str, key: str, score: Score, gelisols: float) -> None:
    found = responses.measure(predictor(score, gelisols), 0, (group,))
    assert found[key]["passed"] is False


def test_ridges_have_the_slopes_and_faces_they_claim() -> None:
    lab = responses._Experiment(predictor(north), 0)
    for relief in responses.hillslopes(lab.shape):
        surface = lab.surface(relief, lab.terrain(relief))
        for azimuth in (0, 180):
            facing = surface.faces(azimuth, 25) & surface.middle & surface.slopes(13, 17)
            assert facing.sum() >= 30, relief.name
    for relief in responses.valleys(lab.shape, east_west=True):
        surface = lab.surface(relief, lab.terrain(relief))
        side = surface.middle & (surface.slope > 8)
        # The compass is true north, which is 3.4 degrees off the grid's; the valleys fall to the north by a little.
        east, west = (np.median(surface.aspect[side & surface.faces(azimuth, 45)]) for azimuth in (90, 270))
        assert (east + west) / 2 == pytest.approx(180, abs=0.3)
        assert east == pytest.approx(90, abs=2)


# --- terrain alone ----------------------------------------------------------------------------------------------------

BOX = Box(86_400, 235_200, 86_464, 235_264)


@pytest.fixture(scope="module")
def contract() -> Contract:
    return runtime.Model(runtime.model_path("")).contract


@pytest.fixture(scope="module")
def ground() -> terrain_trial.Ground:
    """Hills whose north-facing slopes have permafrost, with a lake."""
    side = BOX.height + 2 * MARGIN
    rows, cols = np.mgrid[:side, :side].astype(np.float32)
    elevation = (300 + 25 * np.sin(2 * np.pi * rows / 40) + 10 * np.sin(2 * np.pi * cols / 55)).astype(np.float32)
    south = np.gradient(elevation, axis=0)[MARGIN:-MARGIN, MARGIN:-MARGIN]
    nsp = (south > 0).astype(np.uint8)  # rises to the south: faces north
    nsp[:10, :10] = NO_SOIL
    return terrain_trial.Ground(7, BOX, elevation, nsp, np.array([350, 55, -29], np.float32))


def test_elevation_models_come_back_as_the_ground(
    ground: terrain_trial.Ground, contract: Contract, tmp_path: Path
) -> None:
    truth = ground.elevation[MARGIN:-MARGIN, MARGIN:-MARGIN]
    for system in terrain_trial.SYSTEMS:
        for cell in terrain_trial.CELLS:
            path = tmp_path / f"{system[:4]}_{cell}.tif"
            terrain_trial.write_elevation(path, ground, cell, system)
            with rasterio.open(path) as data:
                assert data.res == (cell, cell)
                assert data.crs.to_epsg() == (3338 if system == "EPSG:3338" else 32605)
                assert (data.transform.c - 5) % 10 > 1e-3  # off the lattice
            covariates = terrain_trial.read_covariates(path, BOX, ground.climate, contract, 32)
            assert covariates.shape == (10, 128, 128)
            assert np.isfinite(covariates[1:]).all()
            assert (covariates[8] == 55).all()
            found = covariates[1, 32:-32, 32:-32]
            error = found - truth - (found - truth).mean()
            assert error.std() < {10: 0.8, 30: 1.5, 50: 4.0}[cell]
            assert np.abs((found - truth).mean()) < 4 * terrain_trial.SHIFT


def test_trial_tells_who_reads_the_terrain(ground: terrain_trial.Ground, contract: Contract) -> None:
    right = terrain_trial.summarise(terrain_trial.score_tile(predictor(north), contract, ground))
    assert right["passed"]
    assert len(right["variants"]) == 6
    assert all(row["mean"] > 0.95 and row["tiles"] == 1 for row in right["variants"])
    wrong = terrain_trial.summarise(terrain_trial.score_tile(predictor(lambda c: -north(c)), contract, ground, (30,)))
    assert not wrong["passed"]
    assert wrong["variants"][0]["mean"] < 0.05
    constant = predictor(lambda c: c["tmean_swi"] - 55)
    blind = terrain_trial.summarise(terrain_trial.score_tile(constant, contract, ground, (50,), ("UTM",)))
    assert not blind["passed"]
    assert blind["variants"][0]["mean"] == 0.5
    known = terrain_trial.score_tile(predictor(north), contract, ground, (10,), ("UTM",), step=1)[0]
    assert known.labels.size == BOX.height * BOX.width - 100  # no lake
    assert "FAILED" in terrain_trial.table(wrong)
    json.dumps(right, allow_nan=False)


def test_tiles_that_are_not_mixed_count_in_the_pool_only(ground: terrain_trial.Ground, contract: Contract) -> None:
    everywhere = terrain_trial.Ground(8, BOX, ground.elevation, np.ones_like(ground.nsp), ground.climate)
    scores = terrain_trial.score_tile(predictor(north), contract, ground, (10,), ("UTM",))
    alone = terrain_trial.summarise(scores)["variants"][0]
    scores += terrain_trial.score_tile(predictor(north), contract, everywhere, (10,), ("UTM",))
    both = terrain_trial.summarise(scores)
    assert both["variants"][0]["tiles"] == 1
    assert both["variants"][0]["mean"] == alone["mean"]
    assert both["variants"][0]["pooled"] < alone["pooled"] - 0.1
    assert both["tiles"][1]["roc_auc"] is None


def test_ground_is_kept_and_needs_the_true_elevation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = terrain_trial.ground_of(tmp_path, 3, BOX)
    assert first.elevation.shape == (BOX.height + 2 * MARGIN, BOX.width + 2 * MARGIN)
    assert first.nsp.shape == BOX.shape
    monkeypatch.setattr(terrain_trial, "make_landscape", lambda *_: SimpleNamespace(nsp=first.nsp))
    again = terrain_trial.ground_of(tmp_path, 3, BOX)
    assert (again.elevation == first.elevation).all()
    assert (again.nsp == first.nsp).all()
    with pytest.raises(AttributeError, match="elevation_true_wide"):
        terrain_trial.ground_of(tmp_path, 4, BOX)

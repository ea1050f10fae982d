"""The bundled model and sample: what the first map rests on."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
import rasterio

from miso_qgis.engine import terrain
from miso_qgis.engine.contract import CLIMATE_BANDS, METADATA_KEY, SATELLITE_BANDS, Contract
from miso_qgis.engine.lattice import ORIGIN_X, ORIGIN_Y, Box
from miso_qgis.training import evaluate, export
from miso_qgis.training.data import Tile
from miso_qgis.training.simulation.landscape import make_landscape
from miso_qgis.training.simulation.relief import ReliefStyle
from miso_qgis.training.simulation.soil import ORDERS

ROOT = Path(__file__).resolve().parents[2]
MODEL = ROOT / "resources" / "models" / "miso-fast.onnx"
SAMPLE = ROOT / "resources" / "sample"


@pytest.fixture(scope="module")
def contract() -> Contract:
    session = onnxruntime.InferenceSession(str(MODEL))
    return Contract.from_json(session.get_modelmeta().custom_metadata_map[METADATA_KEY])


def test_contract_and_card_say_what_it_was_trained_on(contract: Contract) -> None:
    assert MODEL.stat().st_size < 12e6
    assert contract.title == export.TITLE
    assert contract.applicability is not None
    assert contract.terrain == terrain.VERSION
    assert contract.window.halo >= contract.window.reach
    assert [c.name for c in contract.task("order").classes] == list(ORDERS)
    assert "simulated" in contract.provenance["trained_on"]
    assert "no field data" in contract.caveat
    card = MODEL.with_suffix(".md").read_text(encoding="utf-8")
    assert "simulated" in card.splitlines()[0].lower()
    document = json.loads(MODEL.with_suffix(".json").read_text(encoding="utf-8"))
    assert document["contract"] == json.loads(contract.to_json())
    assert (
        document["contract"]["performance"]["test"]["no imagery, climate one constant"]["within_mixed_tiles"]["tiles"]
        > 5
    )


def test_finds_permafrost_from_terrain_on_a_fresh_mixed_tile(contract: Contract) -> None:
    """The issue's bar: climate one constant, no imagery, a tile the model has not seen; ROC-AUC of nsp at least
    0.75."""
    box = Box(72208, 246608, 72208 + 384, 246608 + 384)
    style = ReliefStyle(height=70, base=180, roughness=3.3, ridged=0.3, carving=0.8, fill=5, texture=0.5)
    land = make_landscape(424245, box, style)
    tile = Tile(land.satellite, land.covariates(), land.nsp, land.order, np.zeros(2))
    assert 0.1 <= tile.prevalence <= 0.9
    scores = evaluate.evaluate(
        export.onnx_predictor(MODEL, 2), [tile], ["no imagery, climate one constant", "all inputs"], step=2
    )
    assert scores["no imagery, climate one constant"]["nsp"]["roc_auc"] >= 0.75
    assert scores["all inputs"]["nsp"]["roc_auc"] >= 0.75


def test_sample_rasters() -> None:
    with rasterio.open(SAMPLE / "imagery.tif") as imagery:
        assert imagery.descriptions == SATELLITE_BANDS
        assert imagery.shape == (800, 800)
        assert imagery.crs.to_epsg() == 3338
        assert imagery.dtypes[0] == "uint16"
        assert (imagery.bounds.left - ORIGIN_X) % 10 == (ORIGIN_Y - imagery.bounds.top) % 10 == 0
        assert imagery.tags()["SIMULATED"] == "yes"
        assert imagery.read(masked=True).count() == 9 * 800 * 800
        bounds = imagery.bounds
    for name, bands, margin in (("elevation.tif", ("elevation",), 2500), ("climate.tif", CLIMATE_BANDS, 1000)):
        with rasterio.open(SAMPLE / name) as raster:
            assert raster.descriptions == bands
            assert raster.tags()["SIMULATED"] == "yes"
            assert raster.bounds.left <= bounds.left - margin
            assert raster.bounds.bottom <= bounds.bottom - margin
            assert raster.bounds.right >= bounds.right + margin
            assert raster.bounds.top >= bounds.top + margin
            assert np.isfinite(raster.read(masked=True).filled(np.nan)).all()
    assert sum(p.stat().st_size for p in SAMPLE.iterdir()) < 4e6
    assert "SIMULATED" in (SAMPLE / "README.md").read_text(encoding="utf-8")


def test_sample_sites_and_observations() -> None:
    sites = sqlite3.connect(SAMPLE / "sites.gpkg")
    ids = [r[0] for t in ("site_points", "site_areas") for r in sites.execute(f'SELECT id FROM "{t}"')]
    sites.close()
    assert len(ids) == len(set(ids)) == 20
    observations = sqlite3.connect(SAMPLE / "observations.gpkg")
    rows = observations.execute("SELECT nsp, tax_order, depth_cm FROM observations").fetchall()
    observations.close()
    assert len(rows) == 300
    assert 0.1 < np.mean([r[0] for r in rows]) < 0.9
    assert len({r[1] for r in rows}) >= 3
    for nsp, order, depth in rows:
        assert order in ORDERS
        assert (nsp == 1) <= (order == "Gelisols")
        assert (depth <= 100) if nsp else (depth >= 100)

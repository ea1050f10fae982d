"""Simulated field campaigns: deterministic, on soil, with the errors of field work, and as much permafrost as asked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from miso_qgis.engine.lattice import ORIGIN_X, ORIGIN_Y, PIXEL, Box
from miso_qgis.training.data import Tile
from miso_qgis.training.observations import campaign
from miso_qgis.training.observations.campaign import CampaignSettings
from miso_qgis.training.observations.dataset import Dataset
from miso_qgis.training.simulation import landscape, soil, unobserved
from miso_qgis.training.simulation.place import centre
from miso_qgis.training.simulation.unobserved import UnobservedFields, Variation

SMALL = CampaignSettings(draw=1, nsp=120, order=260, tiles=3, tile_size=96, margin=20, transect=6, prevalence=0.4)


@pytest.fixture(scope="module")
def ground(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Tile], list[np.ndarray]]:
    work = tmp_path_factory.mktemp("campaign")
    folder = campaign.simulate_tiles(SMALL, work, workers=1)
    return folder, *campaign.load_tiles(SMALL, folder)


def made_ground(settings: CampaignSettings, seed: int = 0) -> tuple[list[Tile], list[np.ndarray]]:
    """Tiles without a simulation: the colder, the more permafrost, in stripes; every third pixel is stony."""
    rng = np.random.default_rng(seed)
    size = settings.tile_size
    tiles, truths = [], []
    for box in (b for _, b in campaign.choose_places(settings)):
        covariates = rng.normal(0, 1, (10, size, size)).astype(np.float32)
        january = rng.uniform(-30, -10)
        covariates[8], covariates[9] = 45.0, january
        share = np.clip((-10 - january) / 20, 0.02, 0.98)
        nsp = np.broadcast_to(np.arange(size) % 50 < 50 * share, (size, size)).astype(np.uint16)
        order = np.where(nsp == 1, soil.GELISOLS, rng.choice([1, 4, 6], (size, size))).astype(np.uint16)
        water = np.zeros((size, size), bool)
        water[:30] = True
        order[water] = nsp[water] = soil.NO_SOIL
        stones = np.broadcast_to((np.arange(size) % 3 == 0)[:, None] * 100, (size, size))
        none = np.full((size, size), 255, np.uint8)
        x, y = ORIGIN_X + PIXEL * box.col0, ORIGIN_Y - PIXEL * box.row0
        tiles.append(Tile(np.full((9, size, size), 500, np.uint16), covariates, none, none, np.array([x, y])))
        truths.append(np.stack([nsp, order, stones, rng.integers(0, 300, (size, size))]).astype(np.uint16))
    return tiles, truths


LARGE = replace(SMALL, nsp=3000, order=6000, tiles=60, prevalence=0.235)


@pytest.fixture(scope="module")
def dug() -> Dataset:
    return campaign.dig(LARGE, *made_ground(LARGE))


def test_fields_have_the_asked_sd_and_range() -> None:
    rng = np.random.default_rng(0)
    x, y = rng.uniform(-800_000, 800_000, (2, 4000))
    field = UnobservedFields(3, {"temperature": Variation(1.7, 12.0)})
    here = field(x, y)["temperature"]
    assert here.std() == pytest.approx(1.7, rel=0.1)
    assert abs(here.mean()) < 0.25
    heading = rng.uniform(0, 2 * np.pi, x.size)
    for km, correlation in ((1.0, np.exp(-((1 / 12) ** 2))), (12.0, np.exp(-1)), (40.0, 0.0)):
        there = field(x + 1000 * km * np.cos(heading), y + 1000 * km * np.sin(heading))["temperature"]
        assert np.corrcoef(here, there)[0, 1] == pytest.approx(correlation, abs=0.08)


def test_fields_are_functions_of_seed_cause_and_place() -> None:
    both = {"spodic": Variation(1.0, 10.0), "mollic": Variation(1.0, 10.0), "cambic": Variation(0.0, 10.0)}
    x, y = np.meshgrid(np.linspace(0, 50_000, 7), np.linspace(1e6, 1.05e6, 5))
    one = UnobservedFields(1, both)(x, y)
    assert set(one) == {"spodic", "mollic"}
    assert one["spodic"].shape == x.shape
    at = UnobservedFields(1, both)(x[3, 4:5], y[3, 4:5])
    np.testing.assert_allclose(at["spodic"], one["spodic"][3, 4:5], atol=1e-9)
    assert np.abs(one["spodic"] - one["mollic"]).max() > 0.1
    assert np.abs(one["spodic"] - UnobservedFields(2, both)(x, y)["spodic"]).max() > 0.1
    with pytest.raises(ValueError, match="wetness"):
        UnobservedFields(1, {"wetness": Variation(1.0, 1.0)})
    assert set(unobserved.EFFECTS) >= set(both)


def test_places_are_apart_clustered_and_in_alaska() -> None:
    settings = replace(SMALL, tiles=120, tile_size=256)
    places = campaign.choose_places(settings)
    assert places == campaign.choose_places(settings)
    assert places != campaign.choose_places(replace(settings, draw=2))
    corners = np.array([(b.col0, b.row0) for _, b in places]) * PIXEL / 1000
    apart = np.abs(corners[:, None] - corners[None]).max(axis=2) + 1e9 * np.eye(len(places))
    assert apart.min() >= 2.56  # no two share ground
    assert np.median(apart.min(axis=1)) < 12.0  # but most have a neighbour some km away
    x, y = ORIGIN_X + 1000 * corners[:, 0], ORIGIN_Y - 1000 * corners[:, 1]
    # Leaving out cold places makes the campaign milder.
    cold = campaign.choose_places(replace(settings, discontinuous=1.0, cold=1.0))
    mild = np.mean([campaign.mean_annual_temperature(a, b) for a, b in zip(x, y, strict=True)])
    elsewhere = [
        campaign.mean_annual_temperature(ORIGIN_X + PIXEL * b.col0, ORIGIN_Y - PIXEL * b.row0) for _, b in cold
    ]
    assert mild > np.mean(elsewhere) + 0.5


def test_simulated_ground_is_kept_and_shows_no_label(ground: tuple[Path, list[Tile], list[np.ndarray]]) -> None:
    folder, tiles, truths = ground
    assert len(tiles) == 3
    for tile, truth in zip(tiles, truths, strict=True):
        assert tile.satellite.shape == (9, 96, 96)
        assert tile.covariates.shape == (10, 96, 96)
        assert isinstance(tile.covariates, np.memmap)
        assert (tile.nsp == 255).all()
        assert (tile.order == 255).all()
        assert set(np.unique(truth[0])) <= {0, 1, 255}
        assert (truth[1][truth[0] == 1] == soil.GELISOLS).all()
        assert truth[2].max() <= 100
    before = {p: p.stat().st_mtime_ns for p in folder.glob("*.npy")}
    assert len(before) == 9
    campaign.simulate_tiles(SMALL, folder.parent, workers=1)
    assert before == {p: p.stat().st_mtime_ns for p in folder.glob("*.npy")}


def test_other_ground_has_another_name_and_other_pits_do_not() -> None:
    pits = replace(SMALL, nsp=50, nugget=0.3, nugget_region=0.2, position_errors=(1.0, 2.0, 3.0))
    assert SMALL.identity() == pits.identity()
    for other in (
        replace(SMALL, draw=2),
        replace(SMALL, region_km=50.0),
        campaign.with_context(SMALL, 0.0),
        replace(SMALL, unobserved={"temperature": Variation(2.0, 10.0)}),
        replace(SMALL, cold=0.0),
    ):
        assert other.identity() != SMALL.identity()


def test_effects_and_context_reach_the_labels(
    ground: tuple[Path, list[Tile], list[np.ndarray]], tmp_path: Path
) -> None:
    _, tiles, truths = ground
    one = replace(SMALL, tiles=1)
    frozen = replace(one, unobserved={"temperature": Variation(1e-9, 10.0)})
    shares = {}
    for name, settings in {"plain": frozen, "no context": campaign.with_context(frozen, 0.0)}.items():
        folder = campaign.simulate_tiles(settings, tmp_path, workers=1)
        own_tiles, own = campaign.load_tiles(settings, folder)
        shares[name] = own[0]
        # What is drawn stays the same: the tile's climate.
        np.testing.assert_allclose(own_tiles[0].covariates[8].mean(), tiles[0].covariates[8].mean(), atol=3.0)
    assert (shares["plain"] != shares["no context"]).any()
    assert (shares["plain"] != truths[0]).any()


def test_campaign_has_the_asked_points_and_prevalence(dug: Dataset) -> None:
    nsp, order = dug.observations["nsp"], dug.observations["order"]
    assert (len(nsp), len(order)) == (3000, 6000)
    assert nsp.label.mean() == pytest.approx(0.235, abs=0.025)
    assert set(np.unique(nsp.label)) == {0, 1}
    for points in (nsp, order):
        boxes = [b for _, b in campaign.choose_places(LARGE)]
        col0, row0 = np.array([(b.col0, b.row0) for b in boxes])[points.tile].T
        np.testing.assert_allclose(points.x, ORIGIN_X + PIXEL * (col0 + points.col), atol=0.01)
        np.testing.assert_allclose(points.y, ORIGIN_Y - PIXEL * (row0 + points.row), atol=0.01)
        assert points.row.min() >= 0
        assert points.col.max() < LARGE.tile_size
    # A pit that was probed has both labels, and they agree.
    both = {(x, y): k for k, (x, y) in enumerate(zip(order.x, order.y, strict=True))}
    pairs = [(nsp.label[k], order.label[both[p]]) for k, p in enumerate(zip(nsp.x, nsp.y, strict=True)) if p in both]
    assert len(pairs) > 2500
    assert all(gelic == soil.GELISOLS for present, gelic in pairs if present == 1)


def test_same_settings_give_the_same_points(dug: Dataset) -> None:
    again = campaign.dig(LARGE, *made_ground(LARGE)).observations["nsp"]
    np.testing.assert_array_equal(again.x, dug.observations["nsp"].x)
    np.testing.assert_array_equal(again.label, dug.observations["nsp"].label)


def test_points_lie_on_transects(dug: Dataset) -> None:
    """Pits have a neighbour at the spacing far more often than pits strewn at random."""
    points = dug.observations["order"].subset(dug.observations["order"].tile == 7)
    apart = np.hypot(points.x[:, None] - points.x, points.y[:, None] - points.y)
    near = ((apart > 45) & (apart < 75)).any(axis=1).mean()
    rng = np.random.default_rng(0)
    strewn = rng.uniform(0, 560, (len(points), 2))
    apart = np.hypot(*(strewn[:, None] - strewn[None]).transpose(2, 0, 1))
    assert near > 0.5
    assert near > ((apart > 45) & (apart < 75)).any(axis=1).mean() - 0.4


def test_mistakes_are_asymmetric() -> None:
    rng = np.random.default_rng(1)
    n = 20_000
    nsp = (np.arange(n) % 2).astype(np.uint16)
    order = np.where(nsp == 1, soil.GELISOLS, soil.SPODOSOLS).astype(np.uint16)
    stones = (np.arange(n) % 4 < 2).astype(float)
    settings = replace(SMALL, seasonal=0.03, stony=0.3, nugget=0.0)
    noted, noted_order, other = campaign._mistakes(rng, settings, nsp, order, stones, -4.0)
    missed = (nsp == 1) & (noted == 0)
    assert missed[stones == 0].sum() == 0
    assert missed[(stones == 1) & (nsp == 1)].mean() == pytest.approx(0.3, abs=0.02)
    assert ((nsp == 0) & (noted == 1))[nsp == 0].mean() == pytest.approx(0.03, abs=0.005)
    assert (noted_order[noted == 1] == soil.GELISOLS).all()
    np.testing.assert_array_equal(other, missed)  # a missed pit gets the order of a pit without permafrost
    warm, _, _ = campaign._mistakes(rng, settings, nsp, order, 0 * stones, 5.0)
    np.testing.assert_array_equal(warm, nsp)  # no frost to mistake, no stones


def test_position_errors_move_the_record_and_not_the_label() -> None:
    exact = replace(LARGE, position_errors=(0.0, 0.0, 0.0), seasonal=0.0, stony=0.0, nugget=0.0)
    tiles, truths = made_ground(LARGE)
    precise = campaign.dig(exact, tiles, truths).observations["order"]
    rows, cols = (np.floor(v).astype(int) for v in (precise.row, precise.col))
    under = np.array([truths[t][1][r, c] for t, r, c in zip(precise.tile, rows, cols, strict=True)])
    np.testing.assert_array_equal(under, precise.label)
    vague = campaign.dig(replace(exact, position_errors=(4.0, 45.0, 210.0)), tiles, truths).observations["order"]
    np.testing.assert_array_equal(vague.label, precise.label)
    moved = np.hypot(vague.x - precise.x, vague.y - precise.y)
    assert np.quantile(moved, 0.75) < 15.0
    assert 0.08 < (moved > 30).mean() < 0.2
    assert 0.01 < (moved > 150).mean() < 0.06


def one_order_a_tile(settings: CampaignSettings) -> tuple[list[Tile], list[np.ndarray]]:
    """Ground where each tile is of one order, by its region; where there is permafrost it is Gelisols."""
    tiles, truths = made_ground(settings)
    boxes = [box for _, box in campaign.choose_places(settings)]
    regions = [campaign.region_of(settings, *centre(box)) for box in boxes]
    names = sorted(set(regions))
    orders = np.array([soil.SPODOSOLS, soil.ENTISOLS, soil.MOLLISOLS, soil.ANDISOLS])
    for truth, region in zip(truths, regions, strict=True):
        free = (truth[0] == 0) & (truth[1] != soil.NO_SOIL)
        truth[1][free] = orders[names.index(region) % orders.size]
    return tiles, truths


def test_a_nugget_comes_from_other_tiles_of_the_campaign_or_the_region() -> None:
    exact = replace(LARGE, position_errors=(0.0, 0.0, 0.0), seasonal=0.0, stony=0.0, nugget=0.5)
    ground = one_order_a_tile(exact)
    changed = {}
    for share in (0.0, 1.0):
        points = campaign.dig(replace(exact, nugget_region=share), *ground).observations["order"]
        rows, cols = (np.floor(v).astype(int) for v in (points.row, points.col))
        under = np.array([ground[1][t][1][r, c] for t, r, c in zip(points.tile, rows, cols, strict=True)])
        gelic = under == soil.GELISOLS
        np.testing.assert_array_equal(points.label[gelic], under[gelic])  # permafrost is not a matter of metres here
        changed[share] = (points.label != under)[~gelic].mean()
    assert changed[1.0] == 0.0  # every pit of a region has the region's order
    assert 0.25 < changed[0.0] < 0.5  # half of the pits, of which some draw their own order again


def test_regions_are_blocks_of_a_draw() -> None:
    side = 1000 * SMALL.region_km
    x, y = np.meshgrid(np.arange(20) * side / 4, 1e6 + np.arange(20) * side / 4)
    numbers = np.array([campaign.region_of(SMALL, a, b) for a, b in zip(x.ravel(), y.ravel(), strict=True)])
    _, counts = np.unique(numbers, return_counts=True)
    assert counts.max() == 16  # blocks of four by four steps
    assert 25 <= counts.size <= 36
    other = replace(SMALL, draw=2)
    assert campaign.region_of(other, x[0, 0], y[0, 0]) != numbers[0]


def test_tiles_of_a_region_share_coefficients_and_nothing_else() -> None:
    box, other = Box(80_000, 60_000, 80_064, 60_064), Box(80_320, 60_320, 80_384, 60_384)
    alone = landscape.make_landscape(5, box)
    one = landscape.make_landscape(5, box, region=77)
    two = landscape.make_landscape(6, other, region=77)
    assert one.draws.climate == two.draws.climate == landscape.region_climate(77)
    assert one.draws.ground == two.draws.ground
    assert one.draws.cover == two.draws.cover
    assert one.draws.soil.spodic == two.draws.soil.spodic
    assert one.draws.ground != alone.draws.ground
    # Relief, and what is drawn after the coefficients, stay the tile's.
    assert one.draws.style == alone.draws.style == landscape.drawn_style(5, box)
    assert one.draws.style != two.draws.style
    np.testing.assert_array_equal(one.above_channel, alone.above_channel)
    assert (one.coarse != two.coarse).any()


@pytest.mark.parametrize(
    ("place", "lon", "lat", "published"),
    [("Fairbanks", -147.9, 64.8, -2.4), ("Bethel", -161.8, 60.8, -0.3), ("Anchorage", -150.0, 61.2, 3.1)],
)
def test_places_have_the_fitted_climate(place: str, lon: float, lat: float, published: float) -> None:
    """No correction is added to the fit; normals of 1991-2020 within its own error."""
    x, y = campaign._to_albers().transform(lon, lat)
    fitted = campaign.mean_annual_temperature(x, y, elevation=60.0)
    assert fitted == pytest.approx(published, abs=2.5), place
    warmer = campaign.mean_annual_temperature(x, y, 60.0, replace(campaign._FITTED, warmth=5.0))
    assert 0.3 < warmer - fitted < 1.0


def test_a_tile_counts_with_its_regions_climate_and_height() -> None:
    seed, box = campaign.choose_places(SMALL)[0]
    x, y = centre(box)
    region = landscape.region_climate(campaign.region_of(SMALL, x, y))
    height = landscape.drawn_style(seed, box).base + 30.0
    expected = campaign.mean_annual_temperature(x, y, height, region)
    assert campaign.place_temperature(SMALL, seed, box) == expected
    # The climate bands of the tile that is simulated there say much the same.
    land = landscape.make_landscape(seed, box, region=campaign.region_of(SMALL, x, y))
    _, warmth, january = land.climate.mean(axis=(1, 2))
    thaw, freeze = campaign.annual_cycle(warmth, january)
    assert (thaw - freeze) / 365.0 == pytest.approx(expected, abs=2.0)


def test_a_prevalence_out_of_reach_is_refused() -> None:
    with pytest.raises(ValueError, match="cannot bring"):
        campaign.dig(replace(LARGE, prevalence=0.999), *made_ground(LARGE))

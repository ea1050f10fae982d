"""The simulation: deterministic, causal, and labels that obey the Keys."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from pyproj import Geod, Transformer

from miso_qgis.engine.contract import COVARIATE_BANDS
from miso_qgis.engine.lattice import Box
from miso_qgis.training import simulate
from miso_qgis.training.simulation import climate, cover, ground, insolation, place, relief, soil
from miso_qgis.training.simulation.landscape import Landscape, degrade_elevation, make_landscape

#: In the tile AK050H50V15, near Fairbanks.
HILLS = Box(72000, 246608, 72000 + 224, 246608 + 224)


@pytest.fixture(scope="module")
def tiles() -> list[Landscape]:
    return [make_landscape(seed, HILLS) for seed in range(1, 7)]


def test_same_seed_and_place_give_the_same_tile(tiles: list[Landscape]) -> None:
    again = make_landscape(1, HILLS)
    np.testing.assert_array_equal(again.satellite, tiles[0].satellite)
    np.testing.assert_array_equal(again.order, tiles[0].order)
    np.testing.assert_array_equal(again.elevation_wide, tiles[0].elevation_wide)
    assert again.draws == tiles[0].draws
    assert tiles[1].draws != tiles[0].draws


def test_nothing_is_missing_and_values_are_plausible(tiles: list[Landscape]) -> None:
    for tile in tiles:
        covariates = tile.covariates()
        assert covariates.shape == (10, *HILLS.shape)
        flat = COVARIATE_BANDS.index("aspct_4")
        others = np.delete(covariates, flat, axis=0)
        assert np.isfinite(others).all()
        assert np.isfinite(covariates[flat]).mean() > 0.99
        assert tile.satellite.dtype == np.uint16
        assert tile.satellite.min() >= 1
        assert tile.satellite.max() <= 15000
        assert 50 < covariates[7].mean() < 8000
        assert -60 < covariates[9].mean() < 5
        np.testing.assert_allclose(tile.cover.sum(axis=0), 1, atol=1e-4)


def test_permafrost_within_a_metre_is_a_gelisol(tiles: list[Landscape]) -> None:
    for tile in tiles:
        assert set(np.unique(tile.nsp)) <= {0, 1, soil.NO_SOIL}
        assert set(np.unique(tile.order)) <= {*range(7), soil.NO_SOIL}
        assert (tile.order[tile.nsp == 1] == soil.GELISOLS).all()
        assert ((tile.order == soil.NO_SOIL) == (tile.nsp == soil.NO_SOIL)).all()
        present = tile.nsp == 1
        assert (tile.temperature[present] < 0).all()
        assert (tile.thaw_depth[present] < 1).all()


def test_north_slopes_and_wet_floors_have_more_permafrost(tiles: list[Landscape]) -> None:
    north, south, wet, dry = [], [], [], []
    for tile in tiles:
        aspect, slope = (tile.covariates()[COVARIATE_BANDS.index(name)] for name in ("aspct_4", "sl_4"))
        steep = (slope > 6) & (tile.nsp != soil.NO_SOIL)
        north.append(tile.nsp[steep & ((aspect < 60) | (aspect > 300))])
        south.append(tile.nsp[steep & (aspect > 120) & (aspect < 240)])
        level = (slope < 4) & (tile.nsp != soil.NO_SOIL)
        wet.append(tile.nsp[level & (tile.wetness > 0.75)])
        dry.append(tile.nsp[level & (tile.wetness < 0.35)])
    assert np.concatenate(north).mean() > np.concatenate(south).mean() + 0.1
    assert np.concatenate(wet).mean() > np.concatenate(dry).mean() + 0.2


def test_radiation_and_equivalent_latitude() -> None:
    slope, aspect = np.float32([0, 15, 15, 15]), np.float32([np.nan, 180, 0, 90])
    level, south, north, east = insolation.relative_radiation(slope, aspect, 65.0, 0.7, 0.3)
    assert level == pytest.approx(1, abs=1e-6)
    assert north < east < south
    assert south > 1.05 > 0.9 > north
    # A slope of 15 degrees towards the pole at 65 N is parallel to the ground at 80 N; towards the equator, at 50 N.
    np.testing.assert_allclose(
        insolation.equivalent_latitude(np.float32([15, 15]), np.float32([0, 180]), 65.0), [80, 50], atol=1e-3
    )


def test_convergence_is_that_of_the_projection() -> None:
    to_lonlat = Transformer.from_crs(3338, 4326, always_xy=True)
    for x, y in ((270000.0, 1660000.0), (-600000.0, 1900000.0), (1100000.0, 1100000.0)):
        lon, lat = to_lonlat.transform(x, y)
        lon2, lat2 = to_lonlat.transform(x, y + 100.0)
        azimuth_of_grid_north = Geod(ellps="GRS80").inv(lon, lat, lon2, lat2)[0]
        assert place.convergence(lon) == pytest.approx(azimuth_of_grid_north, abs=0.3)


def test_annual_cycle_gives_back_what_went_in() -> None:
    warmth, january = np.float32([55.0, 25.0]), np.float32([-29.0, -30.0])
    thaw, freeze = climate.annual_cycle(warmth, january)
    days = np.arange(365) / 365 * 12
    for k in range(2):
        mean = (warmth[k] + 3.7320508 * (january[k] + 3.3)) / 8.7320508
        daily = mean - (mean - january[k] - 3.3) * np.cos(2 * np.pi * days / 12)
        assert thaw[k] == pytest.approx(daily[daily > 0].sum(), rel=0.01)
        late = 365 * 0.04 * np.clip(60 - warmth[k], 0, 40)  # long winters, where summers are cool
        assert freeze[k] == pytest.approx(-daily[daily < 0].sum() + late, rel=0.01)
    assert thaw[0] > thaw[1]


def test_climate_of_known_places() -> None:
    to_albers = Transformer.from_crs(4326, 3338, always_xy=True)
    draw = climate.ClimateDraw(0, 0, 0, 27, 0)

    def at(lon: float, lat: float, height: float) -> np.ndarray:
        x, y = to_albers.transform(lon, lat)
        return climate.at_height(
            climate.sea_level_climate(np.array(x), np.array(y)), np.float32(height), np.float32(0), draw
        )

    fairbanks, barrow, juneau = at(-147.7, 64.8, 130), at(-156.8, 71.3, 5), at(-134.4, 58.3, 20)
    assert 200 < fairbanks[0] < 450
    assert 45 < fairbanks[1] < 70
    assert -33 < fairbanks[2] < -23
    assert barrow[1] < 20 < fairbanks[1]
    assert juneau[2] > -15
    assert juneau[0] > 800


def test_stefan_depth_of_one_layer_and_of_two() -> None:
    draw = ground.draw_ground(np.random.default_rng(0))
    zero = np.float32([0.0])
    args = {"wetness": np.float32([1.0]), "coarse": zero, "temperature": zero}
    surface = np.float32([900.0])
    bare = ground.active_layer(draw, surface, zero, **args)
    expected = np.sqrt(2 * draw.conductivity_mineral * 900 * 86400 / (3.34e8 * draw.water_mineral))
    assert bare[0] == pytest.approx(expected, rel=1e-4)
    moss = ground.active_layer(draw, surface, np.float32([0.2]), **args)
    deep_moss = ground.active_layer(draw, surface, np.float32([3.0]), **args)
    assert deep_moss[0] < moss[0] < bare[0]
    organic = np.sqrt(2 * draw.conductivity_organic * 900 * 86400 / (3.34e8 * draw.water_organic))
    assert deep_moss[0] == pytest.approx(organic, rel=1e-4)


def test_keys_are_applied_in_order() -> None:
    def profile(**values: float) -> soil.Profile:
        base = {
            "frozen": 0.0, "thaw_depth": 9.0, "organic": 0.0, "fibric": 0.0, "cryoturbation": 0.0, "spodic": -1.0,
            "andic": 0.0, "mollic": -1.0, "cambic": -1.0,
        }  # fmt: skip
        arrays = {k: np.float32([v]) for k, v in {**base, **values}.items()}
        return soil.Profile(**{**arrays, "frozen": arrays["frozen"] > 0})  # type: ignore[arg-type]

    def order(**values: float) -> str:
        return soil.ORDERS[soil.classify(profile(**values))[1][0]]

    everything = {"organic": 0.5, "spodic": 1.0, "andic": 0.5, "mollic": 1.0, "cambic": 1.0}
    assert order(frozen=1, thaw_depth=0.9, **everything) == "Gelisols"
    assert order(frozen=1, thaw_depth=1.5, cryoturbation=1) == "Gelisols"
    assert order(frozen=1, thaw_depth=1.5) == "Entisols"
    assert order(**everything) == "Histosols"
    assert order(**{**everything, "fibric": 1.0}) == "Spodosols"
    assert order(andic=0.4, mollic=1.0, cambic=1.0) == "Andisols"
    assert order(mollic=1.0, cambic=1.0) == "Mollisols"
    assert order(cambic=1.0) == "Inceptisols"
    assert order() == "Entisols"


def test_a_large_river_leaves_young_terraces_without_permafrost() -> None:
    style = relief.ReliefStyle(3, 100, 3.3, 0.3, 0.7, 2, 0.4, floodplain=True)
    land = relief.make_relief(np.random.default_rng(4), (400, 400), style)
    assert land.age.min() < 0.05
    assert land.age.max() > 0.95
    assert 0 < (land.river > 0.5).mean() < 0.3
    young, old = land.age < 0.1, land.age > 0.9
    assert land.elevation[young].mean() < land.elevation[old].mean() - 1
    with_river = [make_landscape(seed, HILLS, style) for seed in range(1, 6)]
    without = [make_landscape(seed, HILLS, dataclasses.replace(style, floodplain=False)) for seed in range(1, 6)]
    share = [np.mean([(t.nsp == 1).mean() for t in tiles]) for tiles in (with_river, without)]
    assert share[0] < share[1] - 0.03


def test_without_context_a_label_owes_nothing_to_its_surroundings() -> None:
    """The contrast of valley floors and hills is that of their own pixels; with context it is larger."""
    contrast = {}
    for context in (0.0, 1.0, 2.0):
        gaps = []
        for seed in range(1, 7):
            tile = make_landscape(seed, HILLS, context=context)
            low = tile.above_channel <= np.quantile(tile.above_channel, 0.2)
            high = tile.above_channel >= np.quantile(tile.above_channel, 0.8)
            gaps.append(float((tile.nsp[low] == 1).mean() - (tile.nsp[high] == 1).mean()))
        contrast[context] = float(np.mean(gaps))
    assert contrast[0.0] < contrast[1.0] - 0.1
    assert contrast[0.0] < contrast[2.0] - 0.1


def test_effects_move_the_labels_and_nothing_else() -> None:
    plain = make_landscape(3, HILLS)
    warm = make_landscape(3, HILLS, effects=lambda x, y: {"temperature": np.full_like(x, 3.0)})
    np.testing.assert_array_equal(plain.satellite, warm.satellite)
    np.testing.assert_array_equal(plain.climate, warm.climate)
    np.testing.assert_allclose(warm.temperature, plain.temperature + 3, atol=1e-4)
    assert (warm.nsp == 1).sum() < (plain.nsp == 1).sum()
    east = make_landscape(3, HILLS, effects=lambda x, y: {"temperature": (x - x.min()) / np.ptp(x) * 4})
    gain = east.temperature - plain.temperature
    assert gain[:, -20:].mean() > gain[:, :20].mean() + 1


def test_an_elevation_model_is_the_ground_with_errors() -> None:
    rows, cols = np.mgrid[:300, :300].astype(np.float32)
    ground_height = (200 + 0.8 * rows + 30 * np.sin(cols / 25)).astype(np.float32)
    canopy = np.full_like(ground_height, 10.0)
    offsets = []
    for seed in range(12):
        model = degrade_elevation(np.random.default_rng(seed), ground_height, canopy)
        error = (model - ground_height)[20:-20, 20:-20]
        offsets.append(float(np.median(error)))
        assert error.std() < 1.5  # no shift: 1 pixel along the rows alone would be 0.8 m, along the columns more
    assert sum(offset > 1.5 for offset in offsets) >= 1  # some see the canopy
    assert sum(abs(offset) < 0.5 for offset in offsets) >= 5


def test_splits_do_not_share_blocks() -> None:
    blocks = {}
    for split in simulate.SPLITS:
        for seed, box in simulate.choose_tiles(3, split, 25, 128):
            x, y = place.centre(box)
            assert box.row0 % 16 == box.col0 % 16 == 0
            assert seed > 0
            blocks.setdefault((x // simulate.BLOCK, y // simulate.BLOCK), set()).add(split)
    # A tile's corner is snapped to 160 m, so one may lie just over its block's edge.
    assert sum(len(splits) > 1 for splits in blocks.values()) <= 1
    assert simulate.choose_tiles(3, "test", 4, 128) == simulate.choose_tiles(3, "test", 4, 128)


def test_cover_follows_the_climate() -> None:
    rng = np.random.default_rng(0)
    draw = cover.draw_cover(rng)
    shape = (64, 64)

    def fractions(warmth: float, wetness: float) -> np.ndarray:
        constant = {
            "warmth": warmth, "radiation": 1.0, "rain": 350.0, "wetness": wetness, "slope": 2.0, "exposure": 0.0,
            "fire": 200.0, "lake": 0.0, "gravel": 0.0,
        }  # fmt: skip
        fields = {k: np.full(shape, v, np.float32) for k, v in constant.items()}
        return cover.make_cover(np.random.default_rng(1), draw, **fields).mean(axis=(1, 2))

    trees = [cover.INDEX[name] for name in ("black_spruce", "conifer", "deciduous")]
    assert fractions(58, 0.4)[trees].sum() > 0.5 > 0.1 > fractions(15, 0.4)[trees].sum()
    wet, dry = fractions(58, 0.9), fractions(58, 0.1)
    assert wet[cover.INDEX["black_spruce"]] > dry[cover.INDEX["black_spruce"]]

"""The simulated climate against stations, 1 km grids and physics."""

from __future__ import annotations

import csv
import warnings
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from pyproj import Transformer

from miso_qgis.training.simulation import climate, place

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
DAYS = np.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
#: Of the fit alone: no offset, means of the drawn lapses.
FIT = climate.ClimateDraw(0, 0, 0, 28, 7.5)


def at(lon: np.ndarray | float, lat: np.ndarray | float, height: np.ndarray | float, above: float = 0.0) -> np.ndarray:
    x, y = Transformer.from_crs(4326, 3338, always_xy=True).transform(np.asarray(lon), np.asarray(lat))
    sea_level = climate.sea_level_climate(np.asarray(x), np.asarray(y))
    return climate.at_height(sea_level, np.float32(height), np.float32(above), FIT)


@cache
def grid(site: str) -> dict[str, np.ndarray]:
    """Monthly means of the last 30 years of a published 1 km grid."""
    if not (DATA / "snap_1km").is_dir():
        pytest.skip("shared/data/snap_1km is not here")
    import rasterio

    def read(kind: str, name: str, last: int) -> np.ndarray:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with rasterio.open(f"netcdf:{DATA}/snap_1km/{site}_{kind}.nc:{name}") as source:
                return np.asarray(source.read(range(source.count - last + 1, source.count + 1)), np.float64)

    found = {k: read("historic-climate", k, 360).reshape(30, 12, 10, 10).mean(axis=0) for k in ("tair", "precip")}
    found |= {k: read("historic-climate", k, 1)[0] for k in ("lon", "lat")}
    return {**found, "z": read("topo", "elevation", 1)[0]}


def test_field_explains_stations() -> None:
    file = DATA / "climate_stations" / "alaska_yukon_climate_points.csv"
    if not file.is_file():
        pytest.skip("shared/data/climate_stations is not here")
    names = ("lon", "lat", "elev_m", "annual_precip_mm", "swi_c_month", "jan_tmin_c")
    with file.open(encoding="utf-8") as stream:
        rows = [
            [float(row[n]) if row[n] not in ("", "NA") else np.nan for n in names] for row in csv.DictReader(stream)
        ]
    lon, lat, z, rain, warmth, january = np.array(rows).T
    # North of 60 N the stations' warmth sum is nearly that of May to September; three elevations are wrong or missing.
    use = np.isfinite([z, rain, warmth, january]).all(axis=0) & (lat > 60) & (z < 3000) & (lon < -130) & (lon > -170)
    found = at(lon[use], lat[use], z[use])
    for seen, field, least in (
        (np.log(rain), np.log(found[0]), 0.75),
        (warmth, found[1], 0.75),
        (january, found[2], 0.8),
    ):
        left = seen[use] - field
        assert use.sum() > 300
        assert 1 - left.var() / seen[use].var() > least


@pytest.mark.parametrize(("site", "kelvin"), [("toolik", 8.0), ("bonanza", 6.0), ("seward", 3.0)])
def test_field_agrees_with_grids_it_was_not_fitted_to(site: str, kelvin: float) -> None:
    truth = grid(site)
    rain, warmth, january = at(truth["lon"], truth["lat"], truth["z"])
    assert warmth.mean() == pytest.approx(truth["tair"][4:9].sum(axis=0).mean(), abs=4.5)
    assert rain.mean() == pytest.approx(truth["precip"].sum(axis=0).mean(), rel=0.35)
    # The grids give means, the field minima. The stations' own values are cold at Toolik: docs/simulation.md.
    assert january.mean() == pytest.approx(truth["tair"][0].mean() - 3.3, abs=kelvin)


@pytest.mark.parametrize("site", ["toolik", "bonanza", "seward"])
def test_annual_cycle_against_monthly_means(site: str) -> None:
    monthly = grid(site)["tair"].mean(axis=(1, 2))
    thaw, freeze = climate.annual_cycle(np.float32(monthly[4:9].sum()), np.float32(monthly[0] - 3.3))
    assert thaw == pytest.approx((np.maximum(monthly, 0) * DAYS).sum(), rel=0.05)
    assert freeze == pytest.approx((np.maximum(-monthly, 0) * DAYS).sum(), rel=0.16)
    assert (thaw - freeze) / 365 == pytest.approx((monthly * DAYS).sum() / 365, abs=1.6)


def test_rain_falls_on_the_outer_coast_and_its_mountains() -> None:
    fairbanks, yakutat, mountain = at(-147.9, 64.8, 130)[0], at(-139.7, 59.5, 10)[0], at(-139.7, 59.7, 1000)[0]
    assert 230 < fairbanks < 380
    assert 1500 < yakutat < 4500
    assert 1.8 * yakutat < mountain < 6000
    assert at(-147.9, 64.8, 1000)[0] < 1.7 * fairbanks


def test_inversions_are_inland() -> None:
    inland = at(-147.9, 64.8, 330, 200)[2] - at(-147.9, 64.8, 130, 0)[2]
    coast = at(-139.7, 59.5, 330, 200)[2] - at(-139.7, 59.5, 130, 0)[2]
    assert inland > 1.0 > coast
    # Above the inversion it cools.
    assert at(-147.9, 64.8, 1000, 800)[2] < at(-147.9, 64.8, 1000, 250)[2]


def test_summer_cools_with_height_by_the_drawn_lapse() -> None:
    low, high = at(-150, 63, 300)[1], at(-150, 63, 1300)[1]
    assert low - high == pytest.approx(28, abs=1e-3)


def test_cool_summers_have_long_winters_only_where_it_freezes() -> None:
    def mean(warmth: float, january: float) -> float:
        thaw, freeze = climate.annual_cycle(np.float32(warmth), np.float32(january))
        return float(thaw - freeze) / 365

    def sinusoid(warmth: float, january: float) -> float:
        return (warmth + 3.7320508 * (january + 3.3)) / 8.7320508

    assert mean(61, -28) == pytest.approx(sinusoid(61, -28), abs=0.01)
    assert mean(30, -28) == pytest.approx(sinusoid(30, -28) - 1.2, abs=0.01)
    assert mean(40, 0) == pytest.approx(sinusoid(40, 0), abs=0.1)
    warm = [mean(w, -28) for w in range(5, 70, 5)]
    assert np.all(np.diff(warm) > 0)


def test_field_is_smooth_and_plausible_over_alaska() -> None:
    ring = place.outline()
    x, y = np.meshgrid(*(np.arange(a, b, 30_000.0) for a, b in zip(ring.min(axis=0), ring.max(axis=0), strict=True)))
    from matplotlib.path import Path as Outline

    inside = Outline(ring).contains_points(np.column_stack([x.ravel(), y.ravel()])).reshape(x.shape)
    rain, warmth, january = climate.at_height(
        climate.sea_level_climate(x, y), np.full(x.shape, 200.0, np.float32), np.float32(0), FIT
    )
    assert 80 < rain[inside].min() < rain[inside].max() < 7000
    assert 0 < warmth[inside].min() < warmth[inside].max() < 75
    assert -38 < january[inside].min() < january[inside].max() < 4
    both = inside[:, 1:] & inside[:, :-1]
    for field, step in ((np.log(rain), 0.7), (warmth, 11.0), (january, 5.5)):
        assert np.abs(np.diff(field, axis=1))[both].max() < step


def test_open_gulf_is_not_cook_inlet() -> None:
    x, y = Transformer.from_crs(4326, 3338, always_xy=True).transform(-150.0, 61.2)
    here = (np.array([x]), np.array([y]))
    assert place.coast_distances(*here).min() < 30
    assert 120 < place.open_gulf_distance(*here)[0] < 200

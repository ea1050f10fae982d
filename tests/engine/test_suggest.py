"""`miso suggest` against searches over every pixel, against the laws of chance, and with the limits of the field."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from miso_qgis.engine.analysis import chance, informative, rasters, stratified, suggest
from miso_qgis.engine.analysis.allocation import allocate
from miso_qgis.engine.analysis.places import Places, metric_crs
from miso_qgis.engine.lattice import Box
from miso_qgis.protocol import Cancelled, MisoError, Source
from miso_qgis.requests.analysis import VectorInput
from miso_qgis.requests.suggest import SuggestRequest
from tests.engine.analysis_support import (
    GRID,
    NORTH,
    ROOT,
    WEST,
    ignore,
    layer,
    map_input,
    never,
    pixels,
    raster,
    record_at,
    table,
)

pytest_plugins = ["tests.engine.analysis_support"]


def suggested(folder: Path, map_: Any, count: int, **more: Any) -> tuple[dict[str, Any], dict[str, list[Any]]]:
    request = SuggestRequest(str(folder), map_, count, **more)
    request = SuggestRequest.from_dict(json.loads(json.dumps(request.to_dict())))
    record = suggest.run(request, ignore, never)
    return record, table(record["outputs"]["layer"])


def refused(*arguments: Any, **more: Any) -> MisoError:
    with pytest.raises(MisoError) as caught:
        suggested(*arguments, **more)
    return caught.value


def vector(path: Path) -> VectorInput:
    return VectorInput(str(path))


def indices(columns: dict[str, list[Any]], transform: Affine = GRID) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns of the sites, which are pixel centres."""
    cols, rows = ~transform @ (np.array(columns["x"]), np.array(columns["y"]))
    assert np.allclose(cols % 1, 0.5, atol=1e-4)
    assert np.allclose(rows % 1, 0.5, atol=1e-4)
    return np.floor(rows).astype(int), np.floor(cols).astype(int)


def smooth(seed: int, height: int = 70, width: int = 90) -> np.ndarray:
    """Probabilities without two equal ones."""
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[0:height, 0:width]
    wave = np.sin(row / 9 + seed) + np.cos(col / 7) + 0.2 * rng.normal(size=(height, width))
    return (1 / (1 + np.exp(-2 * wave))).astype(np.float32)


def entropy(p: np.ndarray) -> np.ndarray:
    p = p.astype(float)
    return -(p * np.log(p) + (1 - p) * np.log(1 - p)) / np.log(2)


# --- where a site teaches most ----------------------------------------------------------------------------------------


def test_the_best_of_all_pixels_in_turn(tmp_path: Path) -> None:
    """With a small spacing every pixel is a candidate: a plain search over all of them finds the same sites."""
    values = smooth(1)
    values[20:30, 20:30] = np.nan
    file = raster(tmp_path / "p.tif", values)
    record, columns = suggested(tmp_path / "out", map_input(file, kind="probability"), 25, spacing=38.0)
    assert record["block_pixels"] == 1
    uncertainty = np.nan_to_num(entropy(values), nan=-1)
    order = np.argsort(-uncertainty, axis=None)
    chosen: list[tuple[int, int]] = []
    for index in order:
        r, c = divmod(int(index), values.shape[1])
        if all(np.hypot(10 * (r - a), 10 * (c - b)) >= 38 for a, b in chosen):
            chosen.append((r, c))
        if len(chosen) == 25:
            break
    rows, cols = indices(columns)
    assert list(zip(rows.tolist(), cols.tolist(), strict=True)) == chosen
    assert columns["confidence_pct"] == pytest.approx(100 * (1 - uncertainty[rows, cols]), abs=2e-3)
    assert columns["site"] == list(range(1, 26))
    assert not record["fit_for_area_estimates"]
    assert set(columns["use"]) == {suggest.UNFIT}
    assert set(columns["area_estimates"]) == {0}
    assert set(columns["inclusion_probability"]) == {None}
    assert any("no area and no accuracy" in warning for warning in record["warnings"])


def test_a_real_run(real_map: Path, tmp_path: Path) -> None:
    """Confidence, applicability and class at the sites are the map's, and the sites are spread over it."""
    run = record_at(real_map)
    record, columns = suggested(tmp_path / "out", map_input(real_map), 15, task="order")
    conf, transform = pixels(real_map.parent / run["outputs"]["confidence"], 2)
    like, _ = pixels(real_map.parent / run["outputs"]["applicability"])
    codes, _ = pixels(real_map.parent / run["outputs"]["order_class"])
    rows, cols = indices(columns, transform)
    assert columns["confidence_pct"] == conf[rows, cols].tolist()
    assert columns["applicability_pct"] == like[rows, cols].tolist()
    names = {row["value"]: row["name"] for row in run["tasks"]["order"]["classes"]}
    assert columns["stratum"] == [names[code] for code in codes[rows, cols].tolist()]
    spacing = 0.5 * np.sqrt(conf.size * 100 / 15)
    assert record["spacing_m"] == pytest.approx(spacing, abs=1e-3)
    points = np.column_stack([columns["x"], columns["y"]])
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    assert apart[~np.eye(15, dtype=bool)].min() >= spacing
    assert conf[rows, cols].mean() < conf.mean() - 20, "unsure places"
    score = (1 - conf[rows, cols] / 100 + 1 - like[rows, cols] / 100) / 2
    assert columns["score"] == pytest.approx(score.round(4), abs=1e-4)
    assert columns["score"] == sorted(columns["score"], reverse=True)
    for reason, sure in zip(columns["reason"], conf[rows, cols].tolist(), strict=True):
        assert f"confidence {sure:.0f} %" in reason
        assert "from the next site" in reason
    lon, lat = Transformer.from_crs(3338, 4326, always_xy=True).transform(columns["x"], columns["y"])
    assert columns["lon"] == pytest.approx(list(lon))
    assert columns["lat"] == pytest.approx(list(lat))


def test_the_seed_decides_ties_and_strips_decide_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    flat = np.full((80, 90), 50, np.uint8)
    flat[:, 60:] = 40
    file = map_input(raster(tmp_path / "flat.tif", flat), kind="percent")
    (_, one), (_, same), (_, other) = (
        suggested(tmp_path / str(n), file, 8, seed=seed) for n, seed in enumerate((3, 3, 4))
    )
    assert one == same
    assert (one["x"], one["y"]) != (other["x"], other["y"])
    monkeypatch.setattr(rasters.strips, "__defaults__", (500,))
    monkeypatch.setattr(informative, "STRIP_PIXELS", 700)
    _, cut = suggested(tmp_path / "cut", file, 8, seed=3)
    assert cut == one


def test_area_exclusions_roads_and_costs_hold(tmp_path: Path) -> None:
    values = smooth(2, 120, 150)
    file = map_input(raster(tmp_path / "p.tif", values), kind="probability")
    area = shapely.box(WEST + 200, NORTH - 1100, WEST + 1400, NORTH - 100)
    lake = shapely.Point(WEST + 700, NORTH - 500).buffer(250)
    road = shapely.LineString([(WEST, NORTH - 300), (WEST + 800, NORTH - 900), (WEST + 1500, NORTH - 900)])
    back = Transformer.from_crs(3338, 32606, always_xy=True)
    x0, y0 = back.transform(WEST, NORTH)
    cost = np.tile(np.arange(60, dtype=np.float32), (60, 1))
    cost[10] = np.nan
    cost_grid = Affine(50.0, 0, round(x0) - 1000, 0, -50.0, round(y0) + 1000)
    record, columns = suggested(
        tmp_path / "out",
        file,
        12,
        spacing=60.0,
        area=vector(layer(tmp_path / "area.gpkg", [area])),
        exclude=vector(layer(tmp_path / "lake.gpkg", [lake])),
        exclude_buffer=30.0,
        roads=vector(layer(tmp_path / "road.gpkg", [road])),
        max_road=200.0,
        cost=Source(str(raster(tmp_path / "cost.tif", cost, transform=cost_grid, crs="EPSG:32606"))),
        max_cost=40.0,
    )
    assert record["sites"] == 12
    for n, (x, y) in enumerate(zip(columns["x"], columns["y"], strict=True)):
        point = shapely.Point(x, y)
        assert area.contains(point)
        assert lake.distance(point) > 29, "Albers is not true to 1 in 100"
        assert columns["road_m"][n] == pytest.approx(road.distance(point), abs=0.06)
        assert columns["road_m"][n] <= 200
        col, row = ~cost_grid @ back.transform(x, y)
        assert columns["cost"][n] == cost[int(row), int(col)] <= 40
        assert f"{columns['road_m'][n]:.0f} m from a road" in columns["reason"][n]
    assert any("Sites may be put on" in warning for warning in record["warnings"])
    inside = area.difference(lake).intersection(road.buffer(200)).area / 1e6
    assert 0.3 * inside < record["allowed_km2"] < inside


def test_more_sites_than_there_is_room_for(tmp_path: Path) -> None:
    file = map_input(raster(tmp_path / "p.tif", smooth(3)), kind="probability")
    record, columns = suggested(tmp_path / "out", file, 50, spacing=400.0)
    assert 2 <= record["sites"] == len(columns["x"]) < 12
    assert any(f"Only {record['sites']} of 50 sites" in warning for warning in record["warnings"])


def test_a_map_in_degrees_is_measured_in_metres(tmp_path: Path) -> None:
    transform = Affine(0.0004, 0, 179.98, 0, -0.0002, 52.5)
    file = map_input(raster(tmp_path / "p.tif", smooth(4), transform=transform, crs="EPSG:4326"), kind="probability")
    record, columns = suggested(tmp_path / "out", file, 10, spacing=150.0)
    assert record["sites"] == 10
    geod = Geod(ellps="WGS84")
    for i in range(10):
        for j in range(i):
            a, b = ((columns["lon"][k], columns["lat"][k]) for k in (i, j))
            assert geod.inv(*a, *b)[2] > 147, "Albers is true to 2 in 100 out there"
    assert min(columns["lon"]) < -179.9 or max(columns["lon"]) <= 180


# --- by chance --------------------------------------------------------------------------------------------------------


def classes_file(tmp_path: Path) -> tuple[Path, np.ndarray]:
    codes = np.zeros((60, 80), np.uint8)
    codes[:, 40:] = 1
    codes[50:, 70:] = 2
    codes[:3] = 255
    return raster(tmp_path / "c.tif", codes, nodata=255), codes


NAMES = {"0": "Dry", "1": "Moist", "2": "Wet"}


def test_a_stratified_design(tmp_path: Path) -> None:
    path, codes = classes_file(tmp_path)
    record, columns = suggested(
        tmp_path / "out", map_input(path, kind="class", names=NAMES), 50, design="stratified", minimum=5
    )
    sizes = {NAMES[str(code)]: int((codes == code).sum()) for code in range(3)}
    drawn = Counter(columns["stratum"])
    assert sum(drawn.values()) == 50
    assert drawn["Wet"] == 5, "its share would be 1"
    rows, cols = indices(columns)
    assert len(set(zip(rows.tolist(), cols.tolist(), strict=True))) == 50
    assert [NAMES[str(code)] for code in codes[rows, cols].tolist()] == columns["stratum"]
    for n, name in enumerate(columns["stratum"]):
        assert columns["inclusion_probability"][n] == pytest.approx(drawn[name] / sizes[name])
        assert columns["weight_km2"][n] == pytest.approx(sizes[name] * 1e-4 / drawn[name])
    # The Horvitz-Thompson estimate of the whole area is the whole area.
    assert sum(1e-4 / p for p in columns["inclusion_probability"]) == pytest.approx((codes != 255).sum() * 1e-4)
    assert set(columns["use"]) == {suggest.FIT}
    assert record["fit_for_area_estimates"]
    assert columns["reason"][0].startswith("drawn at random, number 1 of ")
    _, again = suggested(
        tmp_path / "again", map_input(path, kind="class", names=NAMES), 50, design="stratified", minimum=5
    )
    assert again == columns


def test_strips_decide_nothing_of_a_design(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, _ = classes_file(tmp_path)
    given_ = map_input(path, kind="class")
    _, whole = suggested(tmp_path / "a", given_, 40, design="stratified")
    monkeypatch.setattr(rasters.strips, "__defaults__", (200,))
    _, cut = suggested(tmp_path / "b", given_, 40, design="stratified")
    assert cut == whole


def test_every_pixel_is_drawn_as_often_as_it_should_be(tmp_path: Path) -> None:
    """Over many seeds: inclusion frequencies by pixel, and of pairs of neighbours, as in a simple random sample."""
    codes = np.zeros((8, 10), np.uint8)
    codes[:, 6:] = 1
    one = rasters.open_map(map_input(raster(tmp_path / "c.tif", codes), kind="class"), "map")
    places = Places(one.grid, metric_crs(one.grid))
    hits, pairs, seeds = np.zeros(codes.shape), 0, 2000
    for seed in range(seeds):
        request = SuggestRequest("x", map_input("x.tif"), 20, "stratified", seed=seed, allocation="equal")
        strata = stratified.draw(request, one, None, places, lambda _: None, never)
        found = np.zeros(codes.shape, bool)
        for stratum in strata:
            assert stratum.sites == 10
            found[stratum.rows[:10], stratum.cols[:10]] = True
        hits += found
        pairs += int((found[:, 0] & found[:, 1]).sum())
    for code, size in ((0, 48), (1, 32)):
        share = 10 / size
        z = (hits[codes == code] - seeds * share) / np.sqrt(seeds * share * (1 - share))
        assert np.abs(z).max() < 4.5
        # Without replacement the counts of a stratum's pixels vary a little less than binomially: (N - 1) / N.
        assert (z**2).mean() == pytest.approx(1.0, abs=0.75)
    assert pairs == pytest.approx(seeds * 8 * 10 * 9 / (48 * 47), rel=0.1)
    one.close()


def test_chance_is_even_and_belongs_to_the_pixel() -> None:
    whole = chance.numbers(7, Box(0, 0, 300, 400))
    part = chance.numbers(7, Box(100, 200, 150, 260))
    assert np.array_equal(part, whole[100:150, 200:260])
    assert np.unique(whole).size == whole.size
    values = chance.unit(whole)
    counts = np.histogram(values, 100, (0, 1))[0]
    assert ((counts - 1200) ** 2 / 1200).sum() < 160, "chi-square of 99 degrees of freedom"
    assert abs(np.corrcoef(values[:, :-1].ravel(), values[:, 1:].ravel())[0, 1]) < 0.01
    assert abs(np.corrcoef(values.ravel(), chance.unit(chance.numbers(8, Box(0, 0, 300, 400))).ravel())[0, 1]) < 0.01


def test_neyman_takes_the_run_s_probabilities_or_what_is_expected(real_map: Path, tmp_path: Path) -> None:
    run = record_at(real_map)
    codes, _ = pixels(real_map.parent / run["outputs"]["order_class"])
    expected, shares = {}, {}
    for row in run["tasks"]["order"]["classes"]:
        here = codes == row["value"]
        if here.any():
            percent, _ = pixels(real_map.parent / run["outputs"]["order_probability"], row["value"] + 1)
            expected[row["name"]] = percent[here].astype(float).mean() / 100
            shares[row["name"]] = here.sum() * np.sqrt(expected[row["name"]] * (1 - expected[row["name"]]))
    options = {"design": "stratified", "task": "order", "allocation": "neyman", "minimum": 0}
    record, _ = suggested(tmp_path / "a", map_input(real_map), 200, **options)
    assert {row["name"]: row["expected"] for row in record["strata"]} == pytest.approx(expected)
    for row in record["strata"]:
        assert abs(row["sites"] - 200 * shares[row["name"]] / sum(shares.values())) < 1
    even = dict.fromkeys(expected, 0.5)
    record, _ = suggested(tmp_path / "b", map_input(real_map), 200, expected=even, **options)
    for row in record["strata"]:
        assert abs(row["sites"] - 200 * row["pixels"] / codes.size) < 1, "equal deviations: by area"
    error = refused(tmp_path / "c", map_input(real_map), 200, expected={"Alfisols": 0.5}, **options)
    assert error.code == "suggest.expected"


@settings(max_examples=300, deadline=None)
@given(
    st.lists(st.tuples(st.floats(0, 1000), st.integers(1, 500)), min_size=1, max_size=9),
    st.integers(1, 2000),
    st.integers(0, 30),
)
def test_an_allocation_is_whole(classes: list[tuple[float, int]], count: int, minimum: int) -> None:
    shares, sizes = [share for share, _ in classes], [size for _, size in classes]
    least = [min(minimum, size) for size in sizes]
    if sum(least) > count:
        return
    found = allocate(count, shares, sizes, minimum)
    assert sum(found) == min(count, sum(sizes))
    assert all(low <= n <= size for low, n, size in zip(least, found, sizes, strict=True))


def test_a_restricted_design_says_what_it_speaks_for(tmp_path: Path) -> None:
    path, codes = classes_file(tmp_path)
    half = layer(tmp_path / "half.gpkg", [shapely.box(WEST, NORTH - 600, WEST + 200, NORTH)])
    record, columns = suggested(
        tmp_path / "out", map_input(path, kind="class", names=NAMES), 30, design="stratified", area=vector(half)
    )
    assert set(columns["stratum"]) == {"Dry"}
    assert record["strata"][0]["pixels"] == int((codes[:, :20] == 0).sum())
    assert any("estimates from them hold for that part only" in warning for warning in record["warnings"])


def test_what_is_wrong_is_said(real_map: Path, tmp_path: Path) -> None:
    path, _ = classes_file(tmp_path)
    classes = map_input(path, kind="class")
    error = refused(tmp_path / "out", classes, 5, design="stratified", minimum=3)
    assert (error.code, "need 9 sites" in error.message) == ("suggest.minimum", True)
    assert refused(tmp_path / "out", classes, 5).code == "suggest.map"
    assert refused(tmp_path / "out", classes, 50, design="stratified", allocation="neyman").code == "suggest.expected"
    assert refused(tmp_path / "out", map_input(real_map), 5, task="ph").code == "suggest.task"
    far = vector(layer(tmp_path / "far.gpkg", [shapely.box(0, 0, 10, 10)]))
    assert refused(tmp_path / "out", map_input(real_map), 5, area=far).code == "suggest.nowhere"
    away = raster(tmp_path / "away.tif", np.ones((9, 9), np.float32), transform=Affine(10.0, 0, 0.0, 0, -10.0, 1e6))
    assert refused(tmp_path / "out", map_input(real_map), 5, cost=Source(str(away))).code == "suggest.cost"
    for wrong in (
        {"spacing": 100.0, "design": "stratified"},
        {"max_road": 100.0},
        {"max_cost": 1.0},
        {"weight_uncertainty": 0.0, "weight_novelty": 0.0, "weight_access": 0.0},
        {"seed": -1},
    ):
        with pytest.raises(MisoError) as caught:
            SuggestRequest("x", classes, 5, **wrong)
        assert caught.value.code == "request.invalid"
    small = map_input(raster(tmp_path / "small.tif", np.zeros((3, 4), np.uint8)), kind="class")
    record, columns = suggested(tmp_path / "all", small, 50, design="stratified")
    assert record["sites"] == 12
    assert columns["inclusion_probability"] == [1.0] * 12
    assert any("Only 12 of 50" in warning for warning in record["warnings"])
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_a_cancel_leaves_nothing(real_map: Path, tmp_path: Path) -> None:
    for design in ("informative", "stratified"):
        request = SuggestRequest(str(tmp_path / "out"), map_input(real_map), 5, design)
        with pytest.raises(Cancelled):
            suggest.run(request, ignore, lambda: True)
    assert not (tmp_path / "out").exists()


def test_the_shell(real_map: Path, tmp_path: Path) -> None:
    command = [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "suggest", str(real_map), "--out", str(tmp_path)]
    done = subprocess.run(
        [*command, "--count", "6", "--weights", "1,0,0", "--spacing", "200"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("6 sites, unfit for area estimates")
    done = subprocess.run([*command, "--count", "0"], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "whole number from 1" in done.stderr

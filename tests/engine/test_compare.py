"""`miso compare` against tables counted pixel by pixel, on equal and on different grids."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import rasterio
from affine import Affine
from pyproj import Transformer
from rio_cogeo.cogeo import cog_validate

from miso_qgis.engine.analysis import compare, rasters
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.requests.compare import CompareRequest
from tests.engine.analysis_support import (
    GRID,
    NORTH,
    ROOT,
    WEST,
    ignore,
    map_input,
    never,
    pixels,
    raster,
    record_at,
    true_km2,
)

pytest_plugins = ["tests.engine.analysis_support"]

NAMES = {"0": "Dry", "1": "Moist", "2": "Wet"}


def compared(folder: Path, new: Any, old: Any, **more: Any) -> dict[str, Any]:
    request = CompareRequest(str(folder), new, old, **more)
    request = CompareRequest.from_dict(json.loads(json.dumps(request.to_dict())))
    return compare.run(request, ignore, never)


def refused(*arguments: Any, **more: Any) -> MisoError:
    with pytest.raises(MisoError) as caught:
        compared(*arguments, **more)
    return caught.value


def pairs(record: dict[str, Any]) -> dict[tuple[str, str], float]:
    return {(row["old"], row["new"]): row["km2"] for row in record["pairs"]}


def random_codes(seed: int, shape: tuple[int, int] = (60, 90), classes: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, classes, shape).astype(np.uint8)


def test_classes_on_one_grid(tmp_path: Path) -> None:
    """Every number of the table, and the layer of changes pixel by pixel."""
    new, old = random_codes(1), random_codes(2)
    new[:5], old[:, :7] = 255, 255
    a = map_input(raster(tmp_path / "new.tif", new, nodata=255), kind="class", names=NAMES)
    b = map_input(raster(tmp_path / "old.tif", old, nodata=255), kind="class", names=NAMES)
    record = compared(tmp_path / "out", a, b)
    both = (new != 255) & (old != 255)
    truth = Counter(zip(old[both].tolist(), new[both].tolist(), strict=True))
    expected = {(NAMES[str(o)], NAMES[str(n)]): count * 1e-4 for (o, n), count in truth.items()}
    assert pairs(record) == pytest.approx(expected)
    assert record["agreement"] == pytest.approx((new[both] == old[both]).mean())
    shares_new = np.bincount(new[both], minlength=3) / both.sum()
    shares_old = np.bincount(old[both], minlength=3) / both.sum()
    quantity = np.abs(shares_new - shares_old).sum() / 2
    assert record["quantity_disagreement"] == pytest.approx(quantity)
    assert record["allocation_disagreement"] == pytest.approx(1 - record["agreement"] - quantity)
    assert record["only_new_km2"] == pytest.approx(((new != 255) & (old == 255)).sum() * 1e-4)
    assert record["only_old_km2"] == pytest.approx(((old != 255) & (new == 255)).sum() * 1e-4)
    wet = next(row for row in record["classes"] if row["name"] == "Wet")
    assert wet["gained_km2"] == pytest.approx((both & (new == 2) & (old != 2)).sum() * 1e-4)
    assert wet["lost_km2"] == pytest.approx((both & (new != 2) & (old == 2)).sum() * 1e-4)

    with open(record["outputs"]["matrix"], encoding="utf-8", newline="") as handle:
        lines = list(csv.reader(handle))
    columns = lines[0][1:-1]
    for line in lines[1:-1]:
        for name, value in zip(columns, line[1:-1], strict=True):
            assert float(value) == pytest.approx(expected.get((line[0], name), 0))
    assert float(lines[-1][-1]) == pytest.approx(both.sum() * 1e-4)

    path = Path(record["outputs"]["change"])
    assert cog_validate(str(path))[0]
    change, transform = pixels(path)
    assert transform == GRID
    assert np.array_equal(change == 255, ~both)
    legend = {
        int(entry.get("value")): entry.get("label")
        for entry in ElementTree.parse(path.with_suffix(".qml")).iter("paletteEntry")
    }
    for code, label in legend.items():
        row = record["pairs"][code]
        o, n = (next(int(k) for k, v in NAMES.items() if v == row[side]) for side in ("old", "new"))
        assert np.array_equal(change == code, both & (old == o) & (new == n))
        assert label.startswith(f"{row['new']}, as before" if o == n else f"{row['old']} to {row['new']}")
        assert label.endswith("km²")
    assert "difference" not in record["outputs"]
    assert record["difference"] is None


def test_a_real_map_against_a_30_m_map_of_percent_with_codes(real_map: Path, tmp_path: Path) -> None:
    """The coarser grid decides: 3 x 3 pixels of the run are averaged, and 101, 102 and 255 are no percent."""
    run = record_at(real_map)
    values, transform = pixels(real_map.parent / run["outputs"]["nsp_probability"], 2)
    height, width = values.shape[0] // 3, values.shape[1] // 3
    mean = values[: 3 * height, : 3 * width].astype(float).reshape(height, 3, width, 3).mean(axis=(1, 3))
    rng = np.random.default_rng(5)
    old = np.clip(np.rint(mean + rng.normal(0, 15, mean.shape)), 0, 100).astype(np.uint8)
    old[:10], old[10:15], old[15:18] = 101, 102, 255
    coarse = transform @ Affine.scale(3)
    file = raster(tmp_path / "older.tif", old, transform=coarse)
    given = map_input(file, kind="percent", names={"101": "Glacier", "102": "Water"})
    record = compared(tmp_path / "out", map_input(real_map, output="nsp_probability"), given)
    percent = old <= 100
    difference = mean[percent] - old[percent]
    found = record["difference"]
    assert found["km2"] == pytest.approx(percent.sum() * 9e-4)
    assert found["mean"] == pytest.approx(difference.mean(), abs=1e-5)
    assert found["mean_absolute"] == pytest.approx(np.abs(difference).mean(), abs=1e-5)
    assert found["root_mean_square"] == pytest.approx((difference**2).mean() ** 0.5, abs=1e-5)
    assert found["correlation"] == pytest.approx(np.corrcoef(mean[percent], old[percent])[0, 1], abs=1e-5)
    state = {True: "present", False: "absent"}
    truth: Counter[tuple[str, str]] = Counter()
    for o, n in zip(old[old != 255].tolist(), mean[old != 255].tolist(), strict=True):
        truth[{101: "Glacier", 102: "Water"}.get(o) or state[o >= 50], state[n >= 50]] += 1
    assert pairs(record) == pytest.approx({pair: count * 9e-4 for pair, count in truth.items()})
    assert record["not_comparable_km2"] == pytest.approx(15 * width * 9e-4)
    assert record["comparable_km2"] == pytest.approx(percent.sum() * 9e-4)
    assert any("Glacier, Water of the old map has no counterpart" in warning for warning in record["warnings"])
    layer, at = pixels(record["outputs"]["difference"])
    assert at == coarse
    assert np.array_equal(np.isnan(layer[:height, :width]), ~percent)
    assert np.allclose(layer[:height, :width][percent], difference, atol=1e-4)
    qml = Path(record["outputs"]["difference"]).with_suffix(".qml").read_text(encoding="utf-8")
    assert "+100 percentage points" in qml
    assert record["grid"].startswith("That of the old map")


def test_percent_on_the_finer_grid_and_by_the_centre(tmp_path: Path) -> None:
    """grid=new: a fine pixel takes the coarse one it lies in. method=nearest: the fine pixel at the coarse centre."""
    rng = np.random.default_rng(6)
    fine, coarse = (rng.integers(0, 101, shape).astype(np.uint8) for shape in ((90, 60), (30, 20)))
    coarse[3, 3] = 101
    a = map_input(raster(tmp_path / "fine.tif", fine), kind="percent")
    b = map_input(
        raster(tmp_path / "coarse.tif", coarse, transform=Affine(30.0, 0, WEST, 0, -30.0, NORTH)), kind="percent"
    )
    record = compared(tmp_path / "new", a, b, grid="new")
    layer, transform = pixels(record["outputs"]["difference"])
    spread = np.kron(coarse, np.ones((3, 3))).astype(float)
    assert transform == GRID
    assert np.array_equal(np.isnan(layer), spread > 100)
    assert np.allclose(layer[spread <= 100], (fine - spread)[spread <= 100])
    record = compared(tmp_path / "near", a, b, method="nearest")
    layer, _ = pixels(record["outputs"]["difference"])
    assert np.allclose(layer[coarse <= 100], (fine[1::3, 1::3].astype(float) - coarse)[coarse <= 100])


def test_codes_win_a_coarse_pixel_by_majority(tmp_path: Path) -> None:
    fine = np.full((6, 6), 40, np.uint8)
    fine[:3, :3] = [[101, 101, 101], [101, 101, 20], [20, 20, 20]]  # 5 of glacier, 4 of percent
    fine[:3, 3:] = [[101, 101, 101], [101, 30, 30], [30, 30, 60]]  # 4 of glacier, 5 of percent: mean 36
    fine[3:, :3] = [[255, 255, 255], [255, 255, 80], [80, 80, 80]]  # 5 of 9 unknown
    a = map_input(raster(tmp_path / "fine.tif", fine), kind="percent", names={"101": "Glacier"})
    plain = np.full((2, 2), 10, np.uint8)
    b = map_input(
        raster(tmp_path / "coarse.tif", plain, transform=Affine(30.0, 0, WEST, 0, -30.0, NORTH)), kind="percent"
    )
    record = compared(tmp_path / "out", a, b)
    layer, _ = pixels(record["outputs"]["difference"])
    assert np.array_equal(np.isnan(layer), [[True, False], [True, False]])
    assert layer[0, 1] == pytest.approx(36 - 10)
    assert layer[1, 1] == pytest.approx(30)
    assert pairs(record) == pytest.approx({("absent", "absent"): 0.0018, ("absent", "Glacier"): 0.0009})


def test_another_crs_and_pixel_size_pixel_by_pixel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fine pixels in Albers, coarse ones in UTM: each fine centre is put by pyproj into the coarse pixel it lies in."""
    fine = random_codes(7, (200, 220))
    fine[50:60] = 255
    x, y = Transformer.from_crs(3338, 32606, always_xy=True).transform(WEST, NORTH)
    coarse_grid = Affine(70.0, 0, round(x) - 150.0, 0, -70.0, round(y) + 130.0)
    coarse = random_codes(8, (36, 40))
    coarse[5, 5:9] = 255
    a = map_input(raster(tmp_path / "fine.tif", fine, nodata=255), kind="class", names=NAMES)
    b = map_input(
        raster(tmp_path / "coarse.tif", coarse, transform=coarse_grid, crs="EPSG:32606", nodata=255),
        kind="class",
        names=NAMES,
    )
    record = compared(tmp_path / "out", a, b)
    assert record["crs"] == "EPSG:32606"
    assert "ellipsoid" in record["areas"]
    rows, cols = np.mgrid[0:200, 0:220] + 0.5
    px, py = GRID @ (cols, rows)
    ux, uy = Transformer.from_crs(3338, 32606, always_xy=True).transform(px, py)
    cx, cy = ~coarse_grid @ (ux, uy)
    bins: dict[tuple[int, int], list[int]] = {}
    for r, c, code in zip(
        np.floor(cy).astype(int).ravel(), np.floor(cx).astype(int).ravel(), fine.ravel(), strict=True
    ):
        bins.setdefault((int(r), int(c)), []).append(int(code))
    truth: Counter[tuple[str, str]] = Counter()
    for (r, c), members in bins.items():
        if not (0 <= r < 36 and 0 <= c < 40) or coarse[r, c] == 255:
            continue
        known = [code for code in members if code != 255]
        if len(known) < 0.5 * max(len(members), 0.75 * 49.3) or not known:
            continue
        most = min(range(3), key=lambda code: (-known.count(code), code))
        truth[NAMES[str(coarse[r, c])], NAMES[str(most)]] += true_km2(coarse_grid, r, c, "EPSG:32606")
    assert sum(truth.values()) > 3
    assert pairs(record) == pytest.approx(dict(truth), rel=1e-4)

    monkeypatch.setattr(rasters, "STRIP_PIXELS", 3000)
    monkeypatch.setattr(rasters.strips, "__defaults__", (3000,))
    cut = compared(tmp_path / "cut", a, b)
    assert pairs(cut) == pytest.approx(pairs(record), rel=1e-12)
    assert np.array_equal(pixels(cut["outputs"]["change"])[0], pixels(record["outputs"]["change"])[0])


@pytest.mark.parametrize("grid", ["new", "old"])
def test_across_the_antimeridian(grid: str, tmp_path: Path) -> None:
    """A map in degrees that runs on beyond 180, and one in Alaska Albers: what lies where is the same in both."""
    albers_grid, degrees_grid = (
        Affine(2000.0, 0, -1_900_000.0, 0, -2000.0, 640_000.0),
        Affine(0.01, 0, 178.5, 0, -0.01, 52.8),
    )
    forth = Transformer.from_crs(3338, 4326, always_xy=True)
    rows, cols = np.mgrid[0:120, 0:100] + 0.5
    lon, _ = forth.transform(*(albers_grid @ (cols, rows)))
    albers = (np.mod(lon, 360) > 180).astype(np.uint8)  # 1 in the western hemisphere
    degrees = np.tile((np.arange(300) * 0.01 + 178.505 > 180).astype(np.uint8), (120, 1))
    a = map_input(raster(tmp_path / "albers.tif", albers, transform=albers_grid), kind="class")
    b = map_input(raster(tmp_path / "degrees.tif", degrees, transform=degrees_grid, crs="EPSG:4326"), kind="class")
    record = compared(tmp_path / "out", a, b, grid=grid)
    found = pairs(record)
    assert found["code 0", "code 0"] > 1000 < found["code 1", "code 1"]
    assert record["agreement"] > 0.98, "but for pixels on the line"


def test_classes_by_name_by_code_and_by_a_table(tmp_path: Path) -> None:
    """An old map with other codes, other names and one class more."""
    new = np.array([[0, 0, 1, 1], [2, 2, 2, 0]], np.uint8).repeat(10, 0).repeat(10, 1)
    old = np.array([[7, 8, 8, 9], [5, 5, 9, 7]], np.uint8).repeat(10, 0).repeat(10, 1)
    a = map_input(raster(tmp_path / "new.tif", new), kind="class", names=NAMES)
    b = map_input(raster(tmp_path / "old.tif", old), kind="class", names={"7": "DRY ", "8": "Damp", "9": "Lake"})
    record = compared(tmp_path / "a", a, b)
    states = {(row["old"], row["new"]): row["state"] for row in record["pairs"]}
    assert states["DRY ", "Dry"] == "same"
    assert states["Damp", "Moist"] == states["code 5", "Wet"] == states["Lake", "Moist"] == "not comparable"
    record = compared(tmp_path / "b", a, b, match={"damp": "Moist", "5": "Wet", "44": "Dry"})
    states = {(row["old"], row["new"]): row["state"] for row in record["pairs"]}
    assert states["Moist", "Moist"] == states["Wet", "Wet"] == "same"
    assert states["Moist", "Dry"] == "changed"
    assert record["agreement"] == pytest.approx(5 / 6)
    assert record["not_comparable_km2"] == pytest.approx(0.02)
    assert any("does not hold: 44" in warning for warning in record["warnings"])


def test_class_codes_in_a_file_s_own_categories(real_map: Path, tmp_path: Path) -> None:
    """A class raster of a run, given as a plain file: names and colours come from what lies beside it."""
    run = record_at(real_map)
    path = real_map.parent / run["outputs"]["order_class"]
    record = compared(tmp_path, map_input(path), map_input(real_map, output="order_class"))
    assert record["agreement"] == 1
    assert {row["old"] for row in record["pairs"]} <= {row["name"] for row in run["tasks"]["order"]["classes"]}
    error = refused(tmp_path, map_input(real_map, output="order_probability"), map_input(path))
    assert error.code == "compare.band"
    assert "Gelisols" in error.message


def test_more_pairs_than_colours(tmp_path: Path) -> None:
    new, old = (random_codes(seed, (200, 200), 40) for seed in (9, 10))
    a, b = (map_input(raster(tmp_path / f"{n}.tif", v), kind="class") for n, v in (("new", new), ("old", old)))
    record = compared(tmp_path / "out", a, b)
    assert len(record["pairs"]) > 254
    change, _ = pixels(record["outputs"]["change"])
    assert np.array_equal(change == 0, new == old)
    assert np.array_equal(change == 1, new != old)


def test_what_cannot_be_compared_is_said(real_map: Path, tmp_path: Path) -> None:
    one = raster(tmp_path / "one.tif", random_codes(1), nodata=255)
    far = raster(tmp_path / "far.tif", random_codes(1), transform=Affine(10.0, 0, 0.0, 0, -10.0, 900_000.0))
    a = map_input(one, kind="class")
    error = refused(tmp_path / "out", a, map_input(far, kind="class"))
    assert error.code == "compare.no_overlap"
    assert "far.tif lies at 0," in error.message
    empty = np.full((60, 90), 255, np.uint8)
    nothing = map_input(raster(tmp_path / "empty.tif", empty, nodata=255), kind="class")
    error = refused(tmp_path / "out", a, nothing)
    assert error.code == "compare.nothing"
    assert "0.54 km2" in error.hint
    heights = map_input(raster(tmp_path / "dem.tif", random_codes(1).astype(np.float32)))
    assert refused(tmp_path / "out", a, heights).code == "compare.kind"
    coloured = raster(tmp_path / "ramp.tif", random_codes(1), colours={0: (0, 0, 0), 1: (255, 255, 255)})
    probability = map_input(real_map, output="nsp_probability")
    assert refused(tmp_path / "out", probability, map_input(coloured)).code == "compare.kind"
    assert refused(tmp_path / "out", map_input(real_map), a).code == "record.output"
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_overwriting_takes_away_what_the_new_results_do_not_have(tmp_path: Path) -> None:
    values = map_input(raster(tmp_path / "p.tif", random_codes(1) * 30), kind="percent")
    classes = map_input(raster(tmp_path / "c.tif", random_codes(1)), kind="class")
    first = compared(tmp_path / "out", values, values)
    assert Path(first["outputs"]["difference"]).exists()
    second = compared(tmp_path / "out", classes, classes, overwrite=True)
    assert second["name"] == first["name"]
    assert not Path(first["outputs"]["difference"]).exists()
    assert not Path(first["outputs"]["difference"]).with_suffix(".qml").exists()


def test_a_cancel_leaves_nothing(tmp_path: Path) -> None:
    a = map_input(raster(tmp_path / "new.tif", random_codes(1)), kind="class")
    calls = iter(range(100))
    with pytest.raises(Cancelled):
        compare.run(CompareRequest(str(tmp_path / "out"), a, a), ignore, lambda: next(calls) > 0)
    assert not list((tmp_path / "out").iterdir())


def test_the_shell_and_a_second_run(real_map: Path, tmp_path: Path) -> None:
    table = tmp_path / "match.csv"
    table.write_text("old;new\nGelisols;Gelisols\nMollisols;Gelisols\n", encoding="utf-8")
    command = [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "compare", *[f"{real_map}#order_class"] * 2]
    arguments = ["--match", str(table), "--out", str(tmp_path / "out"), "--json"]
    for name in ("comparison", "comparison_2"):
        done = subprocess.run(
            [*command, *arguments],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert done.returncode == 0, done.stderr
        record = json.loads(done.stdout)
        assert record["name"] == name
        assert all(Path(path).exists() for path in record["outputs"].values())
    values, _ = pixels(real_map.parent / record_at(real_map)["outputs"]["order_class"])
    assert pairs(record)["Gelisols", "Mollisols"] == pytest.approx((values == 5).sum() * 1e-4)
    with rasterio.open(record["outputs"]["change"]) as data:
        assert data.overviews(1) is not None

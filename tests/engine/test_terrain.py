from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from miso_qgis.engine import terrain
from miso_qgis.engine.contract import TERRAIN_BANDS

R = terrain.REACH
ASPECT, ELEVATION, CURVATURE, SLOPE, SPI, SWI, TPI = range(7)


def hills(height: int, width: int, seed: int = 3) -> np.ndarray:
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[0:height, 0:width]
    z = 500 + 120 * np.sin(row / 37) * np.cos(col / 41) + 30 * np.sin((row + 2 * col) / 23)
    return (z + rng.normal(0, 0.5, z.shape)).astype(np.float32)


def plane(east: float, north: float, side: int = 2 * R + 40) -> np.ndarray:
    """A plane that rises by `east` m per metre eastward and `north` m per metre northward."""
    row, col = np.mgrid[0:side, 0:side] * 10.0
    return (1000 + east * col - north * row).astype(np.float32)


@pytest.mark.parametrize(
    ("east", "north", "aspect"),
    [(0, -0.2, 0), (-0.2, 0, 90), (0, 0.2, 180), (0.2, 0, 270), (-0.1, -0.1, 45)],
)
def test_a_plane_has_its_slope_and_faces_downhill(east: float, north: float, aspect: float) -> None:
    bands = terrain.derive(plane(east, north), 0, 0)
    slope = np.degrees(np.arctan(np.hypot(east, north)))
    assert np.abs(bands[SLOPE] - slope).max() < 0.01
    turned = (bands[ASPECT] - aspect + 180) % 360 - 180
    assert np.abs(turned).max() < 0.05
    assert np.abs(bands[CURVATURE]).max() < 1e-5
    assert np.abs(bands[TPI]).max() < 1e-3


def test_a_paraboloid_has_its_curvature() -> None:
    """z = -(x^2 + 3 y^2) / 2000: curvature 1/1000 along x and 3/1000 along y at the summit."""
    side = 2 * R + 41
    row, col = (np.mgrid[0:side, 0:side] - side // 2) * 10.0
    z = (5000 - (col**2 + 3 * row**2) / 2000).astype(np.float32)
    bands = terrain.derive(z, 0, 0)
    assert bands[CURVATURE][20, 20] == pytest.approx(3e-3, abs=1e-5)
    assert bands[TPI][20, 20] == pytest.approx((1 + 3) * 666.67 / 2000, abs=0.01)
    # A quadratic is its own fit: slope and aspect are those of the surface everywhere.
    x, y = col[R:-R, R:-R], -row[R:-R, R:-R]
    slope = np.degrees(np.arctan(np.hypot(x, 3 * y) / 1000))
    assert np.abs(bands[SLOPE] - slope).max() < 1e-3
    off = np.hypot(x, y) > 50
    assert np.abs((bands[ASPECT] - np.degrees(np.arctan2(x, 3 * y)) + 180) % 360 - 180)[off].max() < 0.1


def test_a_sphere_has_its_curvature_and_slope() -> None:
    radius = 6000.0
    side = 2 * R + 101
    row, col = (np.mgrid[0:side, 0:side] - side // 2) * 10.0
    z = np.sqrt(radius**2 - row**2 - col**2).astype(np.float32)
    bands = terrain.derive(z, 0, 0)
    assert bands[CURVATURE][50, 50] == pytest.approx(1 / radius, rel=2e-3)
    distance = np.hypot(row, col)[R:-R, R:-R]
    assert np.abs(bands[SLOPE] - np.degrees(np.arcsin(distance / radius))).max() < 0.01


def test_the_fit_is_the_least_squares_quadratic() -> None:
    """Against a general solver, window by window."""
    z = hills(2 * R + 30, 2 * R + 30, seed=9)
    bands = terrain.derive(z, 0, 0)
    north, east = (m.ravel() * 10.0 for m in np.mgrid[4:-5:-1, -4:5])
    design = np.stack([east**2, north**2, east * north, east, north, np.ones(81)], axis=1)
    for row, col in np.random.default_rng(2).integers(0, 30, (25, 2)):
        window = z[R + row - 4 : R + row + 5, R + col - 4 : R + col + 5].astype(np.float64)
        a, b, c, d, e, _ = np.linalg.lstsq(design, window.ravel(), rcond=None)[0]
        assert bands[SLOPE][row, col] == pytest.approx(np.degrees(np.arctan(np.hypot(d, e))), abs=1e-4)
        assert bands[CURVATURE][row, col] == pytest.approx(np.hypot(a - b, c) - a - b, abs=1e-9)
        assert (bands[ASPECT][row, col] - np.degrees(np.arctan2(-d, -e)) + 180) % 360 == pytest.approx(180, abs=1e-3)
        assert bands[TPI][row, col] == pytest.approx(window[4, 4] - window.mean(), abs=1e-4)


def slow_wetness(surface: np.ndarray, part: slice) -> tuple[np.ndarray, np.ndarray]:
    """Area and modified area of flow cells by the definitions, cell by cell, in float64 (docs/terrain.md).

    `surface`: heights of the flow cells; `part`: the rows and columns wanted, far enough from its edges.
    """
    around = [(i, j, np.hypot(i, j) * 20) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0)]
    rows, cols = surface.shape
    level = surface + terrain.FILL_DEPTH
    inside = [(r, c) for r in range(1, rows - 1) for c in range(1, cols - 1)]
    for _ in range(terrain.FILL_STEPS):
        before = level.copy()
        for r, c in inside:
            way_out = min(before[r + i, c + j] for i, j, _ in [*around, (0, 0, 0)]) + terrain.FILL_TILT
            level[r, c] = min(before[r, c], max(surface[r, c], way_out))
    shares: dict[tuple[int, int], list[tuple[int, int, float]]] = {cell: [] for cell in inside}
    damping = {}
    for r, c in inside:
        falls = [(r + i, c + j, max(0.0, (level[r, c] - level[r + i, c + j]) / way)) for i, j, way in around]
        total = sum(f**terrain.FLOW_EXPONENT for _, _, f in falls)
        for y, x, f in falls:
            if f > 0 and (y, x) in shares:
                shares[y, x].append((r, c, f**terrain.FLOW_EXPONENT / total))
        slope = np.arctan(max(0.0, *((surface[r, c] - surface[r + i, c + j]) / way for i, j, way in around)))
        damping[r, c] = (1 / terrain.SUCTION) ** (slope * np.exp(terrain.SUCTION**slope))
    area = dict.fromkeys(inside, 20.0)
    for _ in range(terrain.FLOW_STEPS):
        area = {cell: 20.0 + sum(area[y, x] * part for y, x, part in shares[cell]) for cell in inside}
    modified = dict(area)
    for _ in range(terrain.SUCTION_STEPS):
        modified = {
            (r, c): max(modified[r, c], damping[r, c] * max(modified.get((r + i, c + j), 0.0) for i, j, _ in around))
            for r, c in inside
        }
    for cell in inside:
        modified[cell] = max(modified[cell], terrain.LEVEL_AREA * damping[cell] ** terrain.LEVEL_STEPS)
    wanted = range(part.start, part.stop)
    of_area, of_modified = (np.array([[field[r, c] for c in wanted] for r in wanted]) for field in (area, modified))
    return of_area, of_modified


@pytest.mark.parametrize("kind", ["hills", "rough plain", "lake"])
def test_area_and_wetness_follow_their_definitions_cell_by_cell(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With fewer steps, which the slow way needs; how many there are shows on the plane below."""
    monkeypatch.setattr(terrain, "FLOW_STEPS", 9)
    monkeypatch.setattr(terrain, "SUCTION_STEPS", 4)
    z = hills(120, 120, seed=4)
    if kind == "rough plain":
        z = (0.004 * z + np.random.default_rng(6).normal(0, 0.4, z.shape)).astype(np.float32)
    if kind == "lake":
        z = np.maximum(z, np.float32(np.quantile(z, 0.4)))
    surface = fitted(z)
    area, modified = terrain._catchment(surface, 4, 8, lambda: None)
    cells = surface.astype(np.float64).reshape(56, 2, 56, 2).mean(axis=(1, 3))
    expected = slow_wetness(cells, slice(26, 34))
    np.testing.assert_allclose(np.exp(area.values[26:34, 26:34]), expected[0], rtol=0.02)
    np.testing.assert_allclose(np.exp(modified.values[26:34, 26:34]), expected[1], rtol=0.02)
    assert np.ptp(expected[1]) > (0 if kind == "lake" else 50)


@pytest.mark.parametrize("east", [-0.1, -0.001])
def test_water_is_followed_for_its_steps_from_the_edge_of_the_data(east: float) -> None:
    """On a plane that falls eastward from where the data begin: one cell more each cell, and then no more than 37."""
    z = plane(east, 0, 2 * R + 160)
    z[:, : R + 20] = np.nan
    bands = terrain.derive(z, 0, 0)
    area = bands[SPI][80] / np.tan(np.radians(bands[SLOPE][80]))
    assert np.isnan(area[:24]).all()
    cells = (np.arange(30, 90) - 24) / 2 + 0.75
    np.testing.assert_allclose(area[30:90], 20 * cells, rtol=0.06)
    np.testing.assert_allclose(area[100:], 37 * 20, rtol=0.01)


def fitted(z: np.ndarray) -> np.ndarray:
    """Height of the fit at its centre, by weights of the least-squares solution."""
    north, east = (m.ravel() * 1.0 for m in np.mgrid[4:-5:-1, -4:5])
    design = np.stack([east**2, north**2, east * north, east, north, np.ones(81)], axis=1)
    weights = np.linalg.pinv(design)[5].reshape(9, 9)
    windows = np.lib.stride_tricks.sliding_window_view(z.astype(np.float64), (9, 9))
    return np.einsum("rcij,ij->rc", windows, weights).astype(np.float32)


def test_a_flat_has_no_aspect_no_stream_power_and_is_wet() -> None:
    """Level ground of any height, also of one that float32 cannot hold exactly when it is summed."""
    for height in (0.0, 7.0, 523.37, -31.4, 6000.01):
        bands = terrain.derive(np.full((2 * R + 20, 2 * R + 20), height, np.float32), 0, 0)
        assert np.isnan(bands[ASPECT]).all()
        assert (bands[SLOPE] == 0).all()
        assert (bands[SPI] == 0).all()
        assert np.abs(bands[CURVATURE]).max() < 1e-9
        assert np.abs(bands[TPI]).max() < 1e-6
        wet = np.log(terrain.LEVEL_AREA / np.tan(np.radians(terrain.SLOPE_OFFSET_DEGREES)))
        np.testing.assert_allclose(bands[SWI], wet, rtol=1e-5)
        assert (bands[ELEVATION] == np.float32(height)).all()


def test_a_lake_and_the_sea_are_wetter_than_the_slopes_around() -> None:
    """A lake of 2 km: its middle is farther from any slope than flow and suction reach."""
    side = 2 * R + 500
    row, col = np.mgrid[0:side, 0:side]
    distance = np.hypot(row - side / 2, col - side / 2) * 10
    z = np.maximum(200 + (distance - 1000) * 0.08, 200).astype(np.float32)
    bands = terrain.derive(z, 0, 0)
    middle = bands[SWI][245:255, 245:255]
    slope = bands[SWI][(distance > 1300)[R:-R, R:-R]]
    assert middle.min() > slope.max() + 3
    sea = np.where(col < side // 2, 0, (col - side // 2) * 0.5).astype(np.float32)
    bands = terrain.derive(sea, 0, 0)
    assert bands[SWI][:, :200].min() > bands[SWI][:, 280:].max() + 3
    assert np.isfinite(bands[SWI]).all()
    assert (bands[SPI][:, :200] == 0).all()


def test_a_low_coast_drains_into_the_sea() -> None:
    """The sea is no pit to be filled: a coastal plain of 0 to 2 m keeps its flow and its area grows seaward."""
    side = 2 * R + 400
    col = np.arange(side)
    z = np.where(col < side // 2, 0, (col - side // 2) * 0.01)[None].repeat(side, axis=0).astype(np.float32)
    bands = terrain.derive(z, 0, 0)
    shore, inland = (bands[SPI][200, c] / np.tan(np.radians(bands[SLOPE][200, c])) for c in (215, 300))
    assert shore == pytest.approx(inland, rel=0.05)  # both as far as the flow is followed: itself and 36 cells
    assert shore == pytest.approx(37 * 20, rel=0.1)


def test_negative_elevations_are_elevations() -> None:
    z = hills(2 * R + 40, 2 * R + 40)
    up, down = terrain.derive(z, 0, 0), terrain.derive(z - 900, 0, 0)
    assert down[ELEVATION].max() < 0 < up[ELEVATION].min()
    for band in (CURVATURE, SLOPE, TPI):
        np.testing.assert_allclose(down[band], up[band], atol=1e-3)
    assert np.abs(down[SWI] - up[SWI]).max() < 0.05


def slope_with(depth: float, width: float, side: int = 2 * R + 200) -> np.ndarray:
    """A plane of 3 % that falls to the south, with a round pit of so many metres of depth and half-width."""
    row, col = np.mgrid[0:side, 0:side] * 10.0
    middle = side * 5.0
    pit = depth * np.exp(-((row - middle) ** 2 + (col - middle) ** 2) / (2 * width**2))
    return (900 - 0.03 * row - pit).astype(np.float32)


def test_a_shallow_pit_is_passed_and_a_deep_depression_keeps_its_water(monkeypatch: pytest.MonkeyPatch) -> None:
    def areas(z: np.ndarray) -> tuple[float, float]:
        """At the bottom, and 300 m downhill of it."""
        bands = terrain.derive(z, 0, 0)
        area = bands[SPI] / np.tan(np.radians(bands[SLOPE]))
        assert np.isfinite(bands[SWI]).all()
        return float(np.nanmax(area[90:112, 96:104])), float(area[132, 98:102].mean())

    _, open_slope = areas(slope_with(0.0, 40.0))
    _, below_shallow = areas(slope_with(3.0, 40.0))
    bottom, below_deep = areas(slope_with(30.0, 120.0))
    assert open_slope == pytest.approx(37 * 20, rel=0.02)
    assert below_shallow > 0.9 * open_slope
    assert bottom > 3 * open_slope
    assert below_deep < 0.7 * open_slope
    # Planted: without the fill the shallow pit keeps its water too.
    monkeypatch.setattr(terrain, "FILL_STEPS", 0)
    assert areas(slope_with(3.0, 40.0))[1] < 0.6 * open_slope


def test_noise_on_a_plain_does_not_stop_the_water(monkeypatch: pytest.MonkeyPatch) -> None:
    """A plain of 0.5 % with 0.2 m of noise per 30 m: the fill keeps most of the area."""
    side = 2 * R + 160
    rng = np.random.default_rng(8)
    noise = np.repeat(np.repeat(rng.normal(0, 0.2, (side // 3 + 1, side // 3 + 1)), 3, 0), 3, 1)[:side, :side]
    z = (100 - 0.005 * np.arange(side)[:, None] * 10 + noise).astype(np.float32)

    def mean_area() -> float:
        bands = terrain.derive(z, 0, 0)
        return float(np.nanmean(bands[SPI] / np.tan(np.radians(bands[SLOPE]))))

    filled = mean_area()
    monkeypatch.setattr(terrain, "FILL_STEPS", 0)
    assert filled > 1.3 * mean_area()


def test_valleys_are_wetter_than_ridges() -> None:
    side = 2 * R + 120
    col = np.arange(side) * 10.0
    row = np.arange(side) * 10.0
    z = 300 + 60 * np.cos(2 * np.pi * col / 600)[None] + 0.05 * row[::-1, None]
    bands = terrain.derive(z.astype(np.float32), 0, 0)
    height = bands[ELEVATION] - 0.05 * row[::-1][R:-R, None]
    valley, ridge = height < 250, height > 350
    assert np.median(bands[SWI][valley]) > np.median(bands[SWI][ridge]) + 3
    assert np.median(bands[SPI][valley]) > 4 * np.median(bands[SPI][ridge])


WIDE = (420, 460)
PLACE = 1000, 2001
LANDS = {
    "hills": hills(*WIDE),
    "rough plain": (hills(*WIDE) * 0.003 + np.random.default_rng(1).normal(0, 0.3, WIDE)).astype(np.float32),
    "lakes and voids": np.where(
        np.random.default_rng(2).random(WIDE) < 2e-4, np.nan, np.maximum(hills(*WIDE), 480)
    ).astype(np.float32),
}
WHOLE = {name: terrain.derive(z, *PLACE) for name, z in LANDS.items()}


@settings(max_examples=40, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_value_does_not_depend_on_the_array_it_was_cut_from(data: st.DataObject) -> None:
    """Bit for bit, for extents of any size at even and odd lattice pixels."""
    name = data.draw(st.sampled_from(sorted(LANDS)))
    height, width = data.draw(st.integers(2 * R + 1, WIDE[0])), data.draw(st.integers(2 * R + 1, WIDE[1]))
    top, left = data.draw(st.integers(0, WIDE[0] - height)), data.draw(st.integers(0, WIDE[1] - width))
    z = LANDS[name][top : top + height, left : left + width]
    part = terrain.derive(z, PLACE[0] + top, PLACE[1] + left)
    assert part.shape == (7, height - 2 * R, width - 2 * R)
    np.testing.assert_array_equal(part, WHOLE[name][:, top : top + part.shape[1], left : left + part.shape[2]])


def test_a_smaller_margin_is_noticed() -> None:
    """Planted: with a margin a few flow cells short the same comparison fails, so it is not too weak to see one."""
    short = copy_with_reach(R - 8)
    z = LANDS["rough plain"]
    whole = short.derive(z, *PLACE)
    wrong = 0
    for top, left in ((0, 1), (31, 60), (90, 33), (101, 150)):
        part = short.derive(z[top : top + 300, left : left + 300], PLACE[0] + top, PLACE[1] + left)
        same = whole[:, top : top + part.shape[1], left : left + part.shape[2]]
        wrong += int((~((part == same) | (np.isnan(part) & np.isnan(same)))).sum())
    assert wrong > 0


def copy_with_reach(reach: int) -> ModuleType:
    """The module as it would be with another margin, past its own assertion."""
    source = Path(terrain.__file__).read_text(encoding="utf-8")
    changed = source.replace("\nREACH = 128\n", f"\nREACH = {reach}\n").replace("\nassert RADIUS", "\nRADIUS")
    lines = [line for line in changed.splitlines() if not line.startswith("RADIUS + FLOW_FACTOR")]
    module = ModuleType("terrain_of_another_reach")
    sys.modules[module.__name__] = module
    exec(compile("\n".join(lines), "terrain", "exec"), module.__dict__)
    assert reach == module.REACH
    return module


def test_the_margin_is_as_long_as_the_steps() -> None:
    """Planted: the module refuses to load when a step is added without its margin."""
    source = Path(terrain.__file__).read_text(encoding="utf-8")
    longer = source.replace("FLOW_STEPS = 36", "FLOW_STEPS = 37")
    assert longer != source
    module = ModuleType("terrain_of_more_steps")
    sys.modules[module.__name__] = module
    with pytest.raises(AssertionError):
        exec(compile(longer, "terrain", "exec"), module.__dict__)


def test_the_flow_cells_hang_on_the_lattice() -> None:
    """The planted mistake: told a wrong lattice row, the same elevations give other wetness."""
    z = hills(340, 340)
    assert not np.array_equal(terrain.derive(z, 0, 0)[SWI], terrain.derive(z, 1, 0)[SWI])


def test_nothing_beyond_the_reach_matters() -> None:
    z = hills(2 * R + 31, 2 * R + 31)
    changed = z.copy()
    changed[:2], changed[-2:], changed[:, :2], changed[:, -2:] = 0, 0, 9000, 9000
    inner = slice(2, -2)
    np.testing.assert_array_equal(
        terrain.derive(z, 0, 0)[:, inner, inner], terrain.derive(changed, 0, 0)[:, inner, inner]
    )


def test_missing_elevations_stay_missing_and_stay_small() -> None:
    z = hills(2 * R + 60, 2 * R + 60)
    z[R + 30, R + 30] = np.nan
    bands = terrain.derive(z, 0, 0)
    assert np.isnan(bands[ELEVATION]).sum() == 1
    hole = np.isnan(bands[SLOPE])
    assert hole.sum() == 81
    assert hole[26:35, 26:35].all()
    assert np.isnan(bands[SWI]).sum() <= 121


def test_voids_and_a_nodata_edge_end_the_flow_and_nothing_else() -> None:
    z = hills(2 * R + 120, 2 * R + 120)
    cut = z.copy()
    cut[:, : R + 50] = np.nan  # the model's edge
    cut[R + 60 : R + 75, R + 80 : R + 95] = np.nan  # a void
    whole, bands = terrain.derive(z, 0, 0), terrain.derive(cut, 0, 0)
    near = np.zeros((120, 120), bool)
    near[:, :54] = True
    near[56:79, 76:99] = True
    for band in (SLOPE, CURVATURE, TPI):
        np.testing.assert_array_equal(np.isnan(bands[band]), near)
        np.testing.assert_array_equal(bands[band][~near], whole[band][~near])
    np.testing.assert_array_equal(np.isnan(bands[ELEVATION]), np.isnan(cut[R:-R, R:-R]))
    assert np.isfinite(bands[SWI][:, 60:][~near[:, 60:]]).mean() > 0.98


def test_all_missing() -> None:
    assert np.isnan(terrain.derive(np.full((2 * R + 9, 2 * R + 9), np.nan, np.float32), 3, 5)).all()


def test_extreme_relief_stays_finite() -> None:
    """Cliffs of 9,000 m, spikes of -12,000 m: no warning, no infinity, slope below 90 degrees."""
    z = hills(2 * R + 50, 2 * R + 50)
    z[:, R + 25 :] += 9000
    z[R + 10, R + 10] = -12_000
    bands = terrain.derive(z, 1, 1)
    assert np.isfinite(bands).all()
    assert 80 < bands[SLOPE].max() < 90
    assert bands[SWI].min() > -5


def test_small_steps_on_high_ground_keep_their_slope_and_direction() -> None:
    """6,000 m with 0.01 m per 10 m: float32 keeps steps of 0.0005 m there."""
    side = 2 * R + 60
    z = (6000 + 0.01 * np.arange(side)[None] + np.zeros((side, 1))).astype(np.float32)
    bands = terrain.derive(z, 0, 0)
    np.testing.assert_allclose(bands[SLOPE], np.degrees(np.arctan(0.001)), rtol=0.01)
    assert np.abs(bands[ASPECT] - 270).max() < 0.5
    area = bands[SPI] / np.tan(np.radians(bands[SLOPE]))
    assert np.median(area) == pytest.approx(37 * 20, rel=0.1)


def test_the_same_twice() -> None:
    z = LANDS["rough plain"]
    np.testing.assert_array_equal(terrain.derive(z, *PLACE), WHOLE["rough plain"])


def test_a_cancel_ends_it() -> None:
    calls = 0

    def check() -> None:
        nonlocal calls
        calls += 1
        if calls == 30:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        terrain.derive(LANDS["hills"], 0, 0, check)
    assert calls == 30


def test_too_small() -> None:
    with pytest.raises(ValueError, match="margin"):
        terrain.derive(np.zeros((2 * R, 400), np.float32), 0, 0)
    assert len(TERRAIN_BANDS) == 7

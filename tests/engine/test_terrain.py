from __future__ import annotations

import numpy as np
import pytest

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


def test_a_flat_has_no_aspect_and_no_stream_power() -> None:
    bands = terrain.derive(np.full((2 * R + 20, 2 * R + 20), 7.0, np.float32), 0, 0)
    assert np.isnan(bands[ASPECT]).all()
    assert (bands[SLOPE] == 0).all()
    assert (bands[SPI] == 0).all()
    assert np.isfinite(bands[SWI]).all()
    assert (bands[ELEVATION] == 7).all()


def test_a_paraboloid_has_its_curvature() -> None:
    """z = -(x^2 + 3 y^2) / 2000: curvature 1/1000 along x and 3/1000 along y at the summit."""
    side = 2 * R + 41
    row, col = (np.mgrid[0:side, 0:side] - side // 2) * 10.0
    z = (5000 - (col**2 + 3 * row**2) / 2000).astype(np.float32)
    bands = terrain.derive(z, 0, 0)
    assert bands[CURVATURE][20, 20] == pytest.approx(3e-3, abs=1e-5)
    assert bands[TPI][20, 20] == pytest.approx((1 + 3) * 666.67 / 2000, abs=0.01)


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


@pytest.mark.parametrize("offset", [(0, 0), (37, 61), (50, 3)])
def test_a_value_does_not_depend_on_the_array_it_was_cut_from(offset: tuple[int, int]) -> None:
    z = hills(420, 460)
    whole = terrain.derive(z, 1000, 2001)
    top, left = offset
    part = terrain.derive(z[top : top + 330, left : left + 360], 1000 + top, 2001 + left)
    same = whole[:, top : top + part.shape[1], left : left + part.shape[2]]
    assert part.shape[1:] == (330 - 2 * R, 360 - 2 * R)
    np.testing.assert_array_equal(part, same)


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


def test_too_small() -> None:
    with pytest.raises(ValueError, match="margin"):
        terrain.derive(np.zeros((2 * R, 400), np.float32), 0, 0)
    assert len(TERRAIN_BANDS) == 7

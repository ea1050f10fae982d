"""The tiles of the AKVEG grid, counted without numpy, agree with the engine's lattice."""

from __future__ import annotations

import math

import pytest

from miso_qgis import akveg
from miso_qgis.engine.lattice import LATTICE, tile_box
from miso_qgis.protocol import MisoError

WEST, SOUTH, EAST, NORTH = -2199995.0, 2400005.0 - 48 * 50000, -2199995.0 + 80 * 50000, 2400005.0


def every_tile() -> list[str]:
    return [akveg.tile_id(column, row) for row in range(1, 49) for column in range(1, 81)]


def test_every_tile_is_where_the_lattice_has_it() -> None:
    for tile in every_tile():
        assert akveg.tile_bounds(tile) == LATTICE.bounds(tile_box(tile))


def test_the_tile_of_fairbanks_holds_its_middle_and_its_north_west_corner() -> None:
    assert akveg.tile_bounds("ak050h050v015") == (250005.0, 1650005.0, 300005.0, 1700005.0)
    for x, y in ((275000.0, 1675000.0), (250005.0, 1700005.0), (299995.0, 1650015.0)):
        assert akveg.tile_of(x, y) == "AK050H50V15"
    assert akveg.tile_of(300005.0, 1700005.0) == "AK050H51V15"
    assert akveg.tile_of(250005.0, 1650005.0) == "AK050H50V16"


def test_every_tiles_middle_lies_in_it_and_nowhere_else() -> None:
    for tile in every_tile():
        xmin, ymin, xmax, ymax = akveg.tile_bounds(tile)
        assert akveg.tile_of((xmin + xmax) / 2, (ymin + ymax) / 2) == tile
        assert akveg.tiles_in(xmin, ymin, xmax, ymax) == [tile]


def test_tiles_in_a_rectangle_come_row_by_row_from_the_north_west() -> None:
    grown = (250005.0 - 1, 1650005.0 - 1, 300005.0 + 1, 1700005.0 + 1)
    assert akveg.tiles_in(*grown) == [f"AK050H{column}V{row}" for row in (14, 15, 16) for column in (49, 50, 51)]
    assert akveg.tiles_in(-1e7, -1e7, 1e7, 1e7) == every_tile()
    assert akveg.tiles_in(260000.0, 1660000.0, 260000.0, 1660000.0) == ["AK050H50V15"]


@pytest.mark.parametrize(
    "box",
    [
        (EAST, SOUTH, EAST + 10, NORTH),
        (WEST - 10, SOUTH, WEST, NORTH),
        (WEST, NORTH, EAST, NORTH + 10),
        (WEST, SOUTH - 10, EAST, SOUTH),
        (1.0, 1.0, 0.0, 2.0),
        (math.nan, 0.0, 1.0, 1.0),
        (-math.inf, 0.0, math.inf, 1.0),
    ],
)
def test_no_tile_lies_beside_the_grid_or_in_no_rectangle(box: tuple[float, float, float, float]) -> None:
    assert akveg.tiles_in(*box) == []


@pytest.mark.parametrize(
    ("x", "y"), [(WEST - 0.01, 0.0), (EAST, 0.0), (0.0, NORTH + 0.01), (0.0, SOUTH), (math.nan, 0.0)]
)
def test_a_place_beside_the_grid_is_named(x: float, y: float) -> None:
    with pytest.raises(MisoError) as caught:
        akveg.tile_of(x, y)
    assert caught.value.code == "extent.tile"

from __future__ import annotations

import numpy as np
import pytest

from miso_qgis.engine.lattice import LATTICE, Box, extent_bounds, tile_box
from miso_qgis.protocol import Extent, MisoError


def test_the_tile_of_fairbanks() -> None:
    for name in ("AK050H50V15", "ak050h050v015"):
        assert LATTICE.bounds(tile_box(name)) == (250005.0, 1650005.0, 300005.0, 1700005.0)


@pytest.mark.parametrize("name", ["AK050H00V15", "AK050H81V15", "AK050H50V49", "H50V15", "", "AK050H50V15x"])
def test_other_names_are_no_tiles(name: str) -> None:
    with pytest.raises(MisoError, match="no AKVEG tile"):
        tile_box(name)


def test_a_box_covers_its_rectangle_and_no_more() -> None:
    xmin, ymin, xmax, ymax = 250005.0, 1650005.0, 250105.0, 1650065.0
    box = LATTICE.box(xmin, ymin, xmax, ymax)
    assert LATTICE.bounds(box) == (xmin, ymin, xmax, ymax)
    # Rounding in a text or a transformation must not add a row ...
    assert LATTICE.box(xmin + 1e-7, ymin - 1e-7, xmax + 1e-7, ymax - 1e-7) == box
    # ... but a real overhang does.
    assert LATTICE.box(xmin - 0.1, ymin, xmax, ymax) == Box(box.row0, box.col0 - 1, box.row1, box.col1)


def test_extent_across_the_antimeridian() -> None:
    """From 172 E to 163 W over the Aleutians: 25 degrees wide, not 335."""
    west, south, east, north = extent_bounds(Extent(172, 51, -163, 55, "EPSG:4326"))
    assert 1_400_000 < east - west < 2_000_000
    assert west < -1_900_000
    assert south < north


def test_an_extent_in_degrees_lies_wholly_inside_its_bounds() -> None:
    from pyproj import Transformer

    west, south, east, north = extent_bounds(Extent(-152, 64, -146, 66, "EPSG:4326"))
    lon, lat = np.meshgrid(np.linspace(-152, -146, 50), np.linspace(64, 66, 50))
    x, y = Transformer.from_crs(4326, 3338, always_xy=True).transform(lon, lat)
    assert x.min() >= west - 1
    assert x.max() <= east + 1
    assert y.min() >= south - 1
    assert y.max() <= north + 1


@pytest.mark.parametrize(
    ("extent", "code"),
    [
        (Extent(10, 0, 5, 1, "EPSG:3338"), "extent.empty"),
        (Extent(0, 0, 1, 1, "EPSG:999999"), "crs.unknown"),
        (Extent(0, 95, 1, 99, "EPSG:4326"), "extent.unprojectable"),
    ],
)
def test_bad_extents(extent: Extent, code: str) -> None:
    with pytest.raises(MisoError) as caught:
        extent_bounds(extent)
    assert caught.value.code == code
    assert caught.value.hint

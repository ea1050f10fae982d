"""Resampling: exact positions, the same bits at every extent, missing data that neither grow nor shrink."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyproj import CRS

from miso_qgis.engine.lattice import LATTICE, Box, transformer
from miso_qgis.engine.sources import RasterSource, Target, lattice_target, resampling
from miso_qgis.protocol import Source

ALBERS = CRS.from_epsg(3338)
#: A strip 5,000 pixels wide near Fairbanks, its corner on no block's.
STRIP = Box(72_345, 243_789, 72_345 + 90, 243_789 + 5_000)
#: A smaller area for the comparison of extents; it holds corners of blocks.
AREA = Box(72_345, 246_789, 72_345 + 330, 246_789 + 700)
ALBERS_LOCAL = "+proj=tmerc +lat_0=64 +lon_0=-149 +k=0.9999 +x_0=1000 +y_0=2000 +ellps=GRS80 +units=m"
#: name: (CRS, pixel size, turn in degrees, offset as fractions of a pixel)
GRIDS: dict[str, tuple[str, float, float, tuple[float, float]]] = {
    "degrees 30 m": ("EPSG:4326", 1 / 3600, 0, (0.3, 0.7)),
    "degrees 8 m": ("EPSG:4326", 0.25 / 3600, 0, (0.1, 0.45)),
    "UTM 6 N": ("EPSG:32606", 10, 0, (0.2, 0.9)),
    "polar stereographic": ("EPSG:3413", 10, 0, (0.4, 0.4)),
    "Albers between the pixels": ("EPSG:3338", 10, 0, (0.37, 0.61)),
    "Albers turned by 30 degrees": ("EPSG:3338", 12, 30, (0.5, 0.0)),
    "UTM turned by 30 degrees": ("EPSG:32606", 10, 30, (0.5, 0.0)),
    "local transverse Mercator 25 m": (ALBERS_LOCAL, 25, 0, (0.0, 0.3)),
    "UTM 5 m": ("EPSG:32606", 5, 0, (0.2, 0.4)),
    "UTM 2 m": ("EPSG:32606", 2, 0, (0.25, 0.4)),
    "Albers 3 m turned by 30 degrees": ("EPSG:3338", 3, 30, (0.1, 0.2)),
}

#: Grids whose pixels are small enough to be averaged.
FINER = {"degrees 8 m", "UTM 5 m", "UTM 2 m", "Albers 3 m turned by 30 degrees"}


def grid(name: str, box: Box) -> tuple[CRS, Affine, tuple[int, int]]:
    """CRS, geotransform and shape of a raster of the kind `name` that covers a box of the lattice with a margin."""
    code, size, turn, (dx, dy) = GRIDS[name]
    crs = CRS.from_user_input(code)
    west, south, east, north = LATTICE.bounds(box)
    x, y = np.meshgrid(np.linspace(west, east, 41), np.linspace(south, north, 41))
    x, y = transformer(ALBERS, crs).transform(x, y)
    turned = Affine.rotation(turn)
    u, v = ~turned @ (x, y)
    margin = 4 * size
    origin = ((math.floor(u.min() / size) + dx) * size - margin, (math.ceil(v.max() / size) + dy) * size + margin)
    shape = (math.ceil((origin[1] - v.min()) / size) + 5, math.ceil((u.max() - origin[0]) / size) + 5)
    return crs, turned @ Affine.translation(*origin) @ Affine.scale(size, -size), shape


def field(x: np.ndarray, y: np.ndarray, box: Box) -> tuple[np.ndarray, np.ndarray]:
    """Two fields in lattice pixels: columns and rows from the box's centre. 1e-3 of them is a position off by that."""
    west, south, east, north = LATTICE.bounds(box)
    return (x - (west + east) / 2) / 10, ((south + north) / 2 - y) / 10


def at_pixels(crs: CRS, transform: Affine, box: Box, pixels: Box) -> np.ndarray:
    """The two fields at the true places of the raster's pixels, float64."""
    cols, rows = np.meshgrid(np.arange(pixels.col0, pixels.col1) + 0.5, np.arange(pixels.row0, pixels.row1) + 0.5)
    x, y = transform @ (cols, rows)
    if not resampling.same_crs(crs, ALBERS):
        x, y = transformer(crs, ALBERS).transform(x, y)
    return np.stack(field(x, y, box))


@pytest.mark.parametrize("name", GRIDS)
def test_a_linear_field_comes_back(name: str) -> None:
    """Error below 1e-3 pixel over 5,000 px, of the source's and of the target's pixels, whichever is smaller."""
    crs, transform, shape = grid(name, STRIP)

    def read(box: Box) -> np.ndarray:
        return at_pixels(crs, transform, STRIP, box).astype(np.float32)

    found = resampling.resample(read, transform, crs, shape, lattice_target(STRIP), 2)
    west, _, _, north = LATTICE.bounds(STRIP)
    x = west + (np.arange(STRIP.width) + 0.5) * 10
    y = north - (np.arange(STRIP.height) + 0.5) * 10
    expected = np.stack(field(*np.meshgrid(x, y), STRIP))
    # float32 rounds columns of up to 2,500 to 1.2e-4 of a pixel; the rest is position.
    rounding = 2.5e-4
    size = GRIDS[name][1] * (111_000 * math.cos(math.radians(65)) if crs.is_geographic else 1)
    error = np.abs(found - expected).max()
    assert error < 1e-3 * min(1.0, size / 10) + rounding
    assert error < 1e-3


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", ["degrees 30 m", "UTM turned by 30 degrees"])
def test_a_linear_field_comes_back_from_a_file(tmp_path: Path, name: str, dtype: str) -> None:
    box = Box(STRIP.row0, STRIP.col0, STRIP.row1, STRIP.col0 + 900)
    crs, transform, (height, width) = grid(name, box)
    values = at_pixels(crs, transform, box, Box(0, 0, height, width)).astype(dtype)
    path = tmp_path / "field.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=width, height=height, count=1, dtype=dtype, crs=crs.to_wkt(),
        transform=transform,
    ) as data:  # fmt: skip
        data.write(values[:1])
    source = RasterSource(Source(str(path)), "elevation")
    found = source.read(lattice_target(box))[0]
    expected = np.broadcast_to(np.arange(box.width) + 0.5 - box.width / 2, box.shape)
    assert np.abs(found - expected).max() < 1e-3
    source.close()


def holes(shape: tuple[int, int], seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    missing = rng.random(shape) < 0.02
    missing[shape[0] // 3 : shape[0] // 3 + 9, shape[1] // 3 : shape[1] // 2] = True
    return missing


class Raster:
    """A random raster in memory, with and without holes."""

    def __init__(self, name: str, crs: CRS, transform: Affine, shape: tuple[int, int]) -> None:
        rng = np.random.default_rng(len(name))
        self.crs, self.transform, self.shape = crs, transform, shape
        self.full = (rng.normal(size=(2, *shape)) * 1000).astype(np.float32)
        self.holed = self.full.copy()
        self.holed[0][holes(shape, 1)] = np.nan
        self.holed[1][holes(shape, 2)] = np.nan

    def sample(self, target: Target, holed: bool = False) -> np.ndarray:
        values = self.holed if holed else self.full

        def read(box: Box) -> np.ndarray:
            assert box.row0 >= 0
            assert box.col0 >= 0
            assert box.row1 <= self.shape[0]
            assert box.col1 <= self.shape[1]
            return values[:, box.row0 : box.row1, box.col0 : box.col1]

        return resampling.resample(read, self.transform, self.crs, self.shape, target, 2)


@pytest.fixture(scope="module", params=GRIDS)
def raster(request: pytest.FixtureRequest) -> Raster:
    # The raster ends inside the area: its rim is compared too.
    inner = Box(AREA.row0 + 20, AREA.col0 + 30, AREA.row1 - 25, AREA.col1 - 5)
    return Raster(request.param, *grid(request.param, inner))


@st.composite
def boxes(draw: st.DrawFn) -> Box:
    row, col = draw(st.integers(0, AREA.height - 1)), draw(st.integers(0, AREA.width - 1))
    height, width = draw(st.integers(1, AREA.height - row)), draw(st.integers(1, AREA.width - col))
    return Box(AREA.row0 + row, AREA.col0 + col, AREA.row0 + row + height, AREA.col0 + col + width)


WHOLE: dict[tuple[int, bool], np.ndarray] = {}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(box=boxes(), holed=st.booleans())
def test_any_extent_gives_the_same_bits(raster: Raster, box: Box, holed: bool) -> None:
    key = (id(raster), holed)
    if key not in WHOLE:
        WHOLE[key] = raster.sample(lattice_target(AREA), holed)
    part = raster.sample(lattice_target(box), holed)
    np.testing.assert_array_equal(part, WHOLE[key][(slice(None), *box.slices_in(AREA))])


@pytest.mark.parametrize("raster", [n for n, (crs, *_) in GRIDS.items() if crs != "EPSG:3338"], indirect=True)
def test_blocks_hung_on_the_extent_would_be_found(raster: Raster, monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted mistake: nodes counted from the extent's own corner give other bits. (In one CRS positions are
    linear, and there are no nodes to go wrong.)"""
    whole = raster.sample(lattice_target(AREA))
    original = resampling._Axis.of

    def hung(start: float, step: float, origin: float | None) -> resampling._Axis:
        return resampling._Axis(start, step, 0) if origin is not None else original(start, step, origin)

    monkeypatch.setattr(resampling._Axis, "of", hung)
    box = Box(AREA.row0 + 7, AREA.col0 + 5, AREA.row1, AREA.col1)
    part = raster.sample(lattice_target(box))
    assert not np.array_equal(part, whole[(slice(None), *box.slices_in(AREA))], equal_nan=True)


def test_other_target_grids_give_the_same_bits() -> None:
    """The way out of EPSG:3338: the field's raster on grids in degrees and in UTM, in parts."""
    raster = Raster("Albers", ALBERS, LATTICE.transform(AREA), AREA.shape)
    for code, size in (("EPSG:4326", math.degrees(10 / 6_371_000.0)), ("EPSG:32606", 10.0), ("EPSG:32605", 7.0)):
        crs = CRS.from_user_input(code)
        west, south, east, north = LATTICE.bounds(AREA)
        x, y = transformer(ALBERS, crs).transform([west, west, east, east], [south, north, south, north])
        col, row = math.floor(min(x) / size), math.ceil(max(y) / size)
        width, height = math.ceil(max(x) / size) - col, row - math.floor(min(y) / size)
        whole = raster.sample(Target(crs, Affine(size, 0, col * size, 0, -size, row * size), height, width), True)
        assert np.isfinite(whole).any()
        moved = Affine(size, 0, col * size, 0, -size, row * size) @ Affine.translation(37, 101)
        part = raster.sample(Target(crs, moved, 150, 211), True)
        np.testing.assert_array_equal(part, whole[:, 101:251, 37:248])


@pytest.mark.parametrize("raster", [name for name in GRIDS if name not in FINER], indirect=True)
def test_missing_data_do_not_move(raster: Raster) -> None:
    """Where the source pixel under a target pixel is known the target is, and with four known neighbours it has the
    bits it has without holes."""
    target = lattice_target(AREA)
    place = resampling.Placement(raster.crs, raster.transform, raster.shape, target)
    # Averaged pixels follow another rule: they are valid where half of their points are.
    assert not resampling.Scheme.of(place).averages
    full, holed = raster.sample(target), raster.sample(target, True)
    rows, cols = np.meshgrid(
        np.arange(AREA.row0, AREA.row1, dtype=float), np.arange(AREA.col0, AREA.col1, dtype=float), indexing="ij"
    )
    row, col = place.exact(rows, cols)
    inside = place.inside(row, col)
    r, c = np.clip(np.floor(row), 0, raster.shape[0] - 1), np.clip(np.floor(col), 0, raster.shape[1] - 1)
    known = ~np.isnan(raster.holed[:, r.astype(int), c.astype(int)])
    # Positions are good to 2e-4 pixel: what lies nearer to a pixel's edge may fall on either side.
    sure = np.minimum(np.abs(row - np.rint(row)), np.abs(col - np.rint(col))) > 1e-3
    assert sure.mean() > 0.95
    np.testing.assert_array_equal((~np.isnan(holed))[:, sure], (known & inside)[:, sure])
    padded = np.pad(raster.holed, ((0, 0), (1, 1), (1, 1)), mode="edge")
    top, left = np.floor(row - 0.5).astype(int) + 1, np.floor(col - 0.5).astype(int) + 1
    top, left = np.clip(top, 0, raster.shape[0]), np.clip(left, 0, raster.shape[1])
    four = ~np.isnan(padded[:, top, left] + padded[:, top + 1, left] + padded[:, top, left + 1]
                     + padded[:, top + 1, left + 1])  # fmt: skip
    four &= sure & inside
    assert four.mean() > 0.7
    np.testing.assert_array_equal(holed[four], full[four])
    assert np.nanmax(np.abs(holed)) <= np.abs(raster.full).max()


def test_averages_are_of_the_pixels_below(tmp_path: Path) -> None:
    """A raster of 2 m on the lattice: the mean of its 25 pixels, within what two points per side can do; and its
    total."""
    box = Box(AREA.row0, AREA.col0, AREA.row0 + 60, AREA.col0 + 80)
    rng = np.random.default_rng(0)
    row, col = np.mgrid[0 : box.height * 5, 0 : box.width * 5]
    smooth = 100 * np.sin(row / 40) + 50 * np.cos(col / 30)
    values = (smooth + rng.normal(size=smooth.shape)).astype(np.float32)[None]
    transform = LATTICE.transform(box) @ Affine.scale(0.2)
    found = resampling.resample(
        lambda b: values[:, b.row0 : b.row1, b.col0 : b.col1], transform, ALBERS, values.shape[1:], lattice_target(box)
    )
    means = values[0].reshape(box.height, 5, box.width, 5).mean(axis=(1, 3))
    noise = means - smooth.reshape(box.height, 5, box.width, 5).mean(axis=(1, 3))
    assert np.abs(found[0] - means)[2:-2, 2:-2].max() < 5 * noise.std() + 0.3
    assert abs(found.mean() - means.mean()) < 0.02
    constant = resampling.resample(
        lambda b: np.full((1, *b.shape), 7.3, np.float32), transform, ALBERS, values.shape[1:], lattice_target(box)
    )
    np.testing.assert_allclose(constant, np.float32(7.3), rtol=2e-7)


def test_averages_of_aligned_pixels_are_exact() -> None:
    """5 m pixels on the lattice's edges: the mean of the four below, and half a target pixel of missing data is
    enough to lose it, less is not."""
    box = Box(AREA.row0, AREA.col0, AREA.row0 + 30, AREA.col0 + 40)
    values = np.random.default_rng(0).normal(500, 100, (1, box.height * 2, box.width * 2)).astype(np.float32)
    whole = values[0].reshape(box.height, 2, box.width, 2)
    lost = np.random.default_rng(1).random(whole.shape) < 0.3
    holed = np.where(lost.reshape(values.shape), np.nan, values).astype(np.float32)
    transform = LATTICE.transform(box) @ Affine.scale(0.5)

    def sampled(pixels: np.ndarray) -> np.ndarray:
        return resampling.resample(
            lambda b: pixels[:, b.row0 : b.row1, b.col0 : b.col1],
            transform,
            ALBERS,
            values.shape[1:],
            lattice_target(box),
        )[0]

    np.testing.assert_allclose(sampled(values), whole.mean(axis=(1, 3)), rtol=1e-6)
    missing = lost.sum(axis=(1, 3))
    known = np.where(lost, 0, whole).sum(axis=(1, 3)) / np.maximum(4 - missing, 1)
    expected = np.where(missing <= 2, known, np.nan)
    np.testing.assert_allclose(sampled(holed), expected, rtol=1e-6)
    np.testing.assert_array_equal(sampled(holed)[missing == 0], sampled(values)[missing == 0])


def test_very_fine_sources_are_read_in_parts() -> None:
    """5 cm pixels: 200 of them along a lattice pixel, never more than a bounded number at once."""
    box = Box(AREA.row0, AREA.col0, AREA.row0 + 70, AREA.col0 + 40)
    transform = LATTICE.transform(box) @ Affine.scale(1 / 200)
    shape = (box.height * 200, box.width * 200)
    largest = 0

    def read(part: Box) -> np.ndarray:
        nonlocal largest
        largest = max(largest, part.height * part.width)
        across = ((np.arange(part.col0, part.col1) + 0.5) / 200).astype(np.float32)
        return np.broadcast_to(across, (1, *part.shape))

    found = resampling.resample(read, transform, ALBERS, shape, lattice_target(box))
    assert largest <= resampling.MAX_READ_VALUES
    expected = np.arange(box.width) + 0.5
    assert np.abs(found[0][:, 1:-1] - expected[1:-1]).max() < 1e-3


def test_the_rim_is_half_a_pixel() -> None:
    """A single pixel of 100 m covers exactly the 10 x 10 lattice pixels below it."""
    box = Box(AREA.row0, AREA.col0, AREA.row0 + 30, AREA.col0 + 30)
    transform = LATTICE.transform(box) @ Affine.translation(10, 10) @ Affine.scale(10)
    found = resampling.resample(lambda b: np.full((1, *b.shape), 5.0, np.float32), transform, ALBERS, (1, 1),
                            lattice_target(box))  # fmt: skip
    expected = np.full(box.shape, np.nan, np.float32)
    expected[10:20, 10:20] = 5
    np.testing.assert_array_equal(found[0], expected)


def test_nodes_stand_closer_where_the_crs_bends() -> None:
    """Near the pole longitudes run together: 16 pixels are too far for linear positions there, and found to be."""
    crs = CRS.from_epsg(4326)
    transform = Affine(1 / 360, 0, -180, 0, -1 / 3600, 90)
    target = Target(CRS.from_epsg(3413), Affine(10, 0, 3000, 0, -10, -2000), 64, 512)
    place = resampling.Placement(crs, transform, (36_000, 129_600), target)
    nodes = place.nodes(place.rows.first // 64 * 64, place.cols.first // 512 * 512)
    assert nodes.spacing < 16
    rows, cols = np.arange(64.0) + nodes.row0, np.arange(512.0) + nodes.col0
    row, col = place.positions(nodes, rows, cols)
    exact_row, exact_col = place.exact(*np.meshgrid(rows, cols, indexing="ij"))
    turn = (col - exact_col) / place.period
    assert np.abs(row - exact_row).max() < 1e-3
    assert (np.abs(turn - np.rint(turn)) * place.period).max() < 1e-3


def test_positions_are_exact_everywhere() -> None:
    """Interpolated positions against exact ones, all pixels of the strip, in source pixels."""
    for name in GRIDS:
        crs, transform, shape = grid(name, STRIP)
        place = resampling.Placement(crs, transform, shape, lattice_target(STRIP))
        row0, col0 = STRIP.row0 // 64 * 64, STRIP.col0 // 512 * 512
        rows, cols = np.arange(64.0) + row0, np.arange(512.0) + col0
        row, col = place.positions(place.nodes(row0, col0), rows, cols)
        exact_row, exact_col = place.exact(*np.meshgrid(rows, cols, indexing="ij"))
        assert np.hypot(row - exact_row, col - exact_col).max() < 2 * resampling.TOLERANCE, name

"""A map is a field: the value at a pixel depends on the place and the data, on nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pyproj import Transformer

from miso_qgis.engine import field, mapping, tiling
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS, Window
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.protocol import Extent, MapRequest, Source
from tests.engine import support

HEIGHT, WIDTH = 190, 230
AREA = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)
SLOW = settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


class Place:
    """Sources of three kinds around one place: imagery in UTM, elevation in degrees with a hole, climate on the
    lattice's CRS at 1 km; and the tiny model in several forms."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.models = ModelCache(8)
        imagery, elevation, climate = support.landscape(HEIGHT + 60, WIDTH + 60)
        imagery[:, 70:84, 90:120] = 0
        elevation[:, 75:120, 100:150] = np.nan
        wide = AREA.grown(30)
        support.write_raster(folder / "imagery.tif", imagery, box=wide, names=SATELLITE_BANDS)
        support.write_raster(folder / "elevation.tif", elevation, box=wide)
        support.write_raster(folder / "climate.tif", climate, box=wide, names=CLIMATE_BANDS)
        self._warp("imagery.tif", "utm.tif", "EPSG:32606", 10.0)
        self._warp("elevation.tif", "degrees.tif", "EPSG:4326", 0.0002)
        support.write_model(folder / "tiny.onnx")
        step = support.contract(window=Window(size=48, halo=0, stride=4, reach=500, step=16)).to_json()
        support.write_model(folder / "blended.onnx", step)
        short = support.contract(window=Window(size=48, halo=0, stride=1, reach=0)).to_json()
        support.write_model(folder / "short.onnx", short)

    def _warp(self, name: str, new: str, crs: str, size: float) -> None:
        from rasterio.warp import Resampling, calculate_default_transform, reproject

        with rasterio.open(self.folder / name) as data:
            transform, width, height = calculate_default_transform(
                data.crs, crs, data.width, data.height, *data.bounds, resolution=size
            )
            values = data.read()
            out = np.zeros((data.count, height, width), values.dtype)
            nodata = 0 if values.dtype == np.uint16 else -32767.0
            reproject(
                values, out, src_transform=data.transform, src_crs=data.crs, dst_transform=transform, dst_crs=crs,
                src_nodata=0 if values.dtype == np.uint16 else np.nan, dst_nodata=nodata, resampling=Resampling.nearest,
            )  # fmt: skip
            names = [d for d in data.descriptions if d]
        support.write_raster(self.folder / new, out, crs=crs, transform=transform, nodata=nodata, names=names)

    def run(self, box: Box, name: str, *, native: bool = True, model: str = "tiny", **changes: Any) -> np.ndarray:
        """P(present), rounded to nothing, over a lattice box."""
        elevation = "elevation.tif" if native else "degrees.tif"
        values: dict[str, Any] = {
            "folder": str(self.folder / "out"),
            "imagery": Source(str(self.folder / ("imagery.tif" if native else "utm.tif"))),
            "elevation": Source(str(self.folder / elevation)),
            "climate": Source(str(self.folder / "climate.tif")),
            "covariates": {"aspct_4": Source(str(self.folder / "elevation.tif"))},
            "model": str(self.folder / f"{model}.onnx"),
            "encoding": "float",
            "outputs": ("probability",),
            "tasks": ("nsp",),
            "extent": Extent(*LATTICE.bounds(box)),
            "name": name,
            "overwrite": True,
        }
        record = mapping.run(MapRequest(**{**values, **changes}), self.models, lambda *_: None, lambda: False)
        with rasterio.open(record["outputs"]["nsp_probability"]) as data:
            assert data.transform == LATTICE.transform(box)
            found: np.ndarray = data.read(2)
        return found

    def difference(self, first: Box, second: Box, changes: dict[str, Any] | None = None, **both: Any) -> float:
        """Largest difference of two extents' float maps where they overlap; infinite when nodata differs."""
        shared = first.intersection(second)
        a = self.run(first, "a", **both)[shared.slices_in(first)]
        b = self.run(second, "b", **{**both, **(changes or {})})[shared.slices_in(second)]
        if not np.array_equal(np.isnan(a), np.isnan(b)):
            return float("inf")
        return float(np.nanmax(np.abs(a - b))) if np.isfinite(a).any() else 0.0


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("seamless")
    yield Place(folder)
    shutil.rmtree(folder, ignore_errors=True)


@st.composite
def overlapping(draw: st.DrawFn) -> tuple[Box, Box]:
    row, col = draw(st.integers(0, HEIGHT - 1)), draw(st.integers(0, WIDTH - 1))

    def around() -> Box:
        return Box(
            AREA.row0 + draw(st.integers(0, row)),
            AREA.col0 + draw(st.integers(0, col)),
            AREA.row0 + draw(st.integers(row + 1, HEIGHT)),
            AREA.col0 + draw(st.integers(col + 1, WIDTH)),
        )

    return around(), around()


def one_pixel(row: int, col: int) -> Box:
    return Box(AREA.row0 + row, AREA.col0 + col, AREA.row0 + row + 1, AREA.col0 + col + 1)


def sliver(row: int) -> Box:
    return Box(AREA.row0 + row, AREA.col0, AREA.row0 + row + 1, AREA.col1)


def test_the_model_under_test_varies(place: Place) -> None:
    values = place.run(AREA, "whole")
    assert np.nanmax(values) - np.nanmin(values) > 0.3
    blended = place.run(AREA, "whole", model="blended")
    assert np.nanmax(blended) - np.nanmin(blended) > 0.3


@SLOW
@example(boxes=(AREA, one_pixel(0, 0)), threads=1, batch=3, native=False, model="tiny")
@example(boxes=(AREA, one_pixel(100, 117)), threads=1, batch=2, native=True, model="blended")
@example(boxes=(AREA, sliver(77)), threads=1, batch=4, native=False, model="tiny")
@given(
    boxes=overlapping(),
    threads=st.sampled_from([0, 1, 2, 3]),
    batch=st.sampled_from([1, 2, 4]),
    native=st.booleans(),
    model=st.sampled_from(["tiny", "blended"]),
)
def test_extents_agree_bit_for_bit(
    place: Place, boxes: tuple[Box, Box], threads: int, batch: int, native: bool, model: str
) -> None:
    """Whatever was drawn, however many threads compute and however many windows at a time, from sources on the lattice
    and from resampled ones with holes."""
    if boxes[0].intersection(boxes[1]).empty:
        return
    changes = {"threads": threads, "batch": batch}
    assert place.difference(*boxes, changes, native=native, model=model, threads=2) == 0.0


@SLOW
@given(boxes=overlapping(), panel=st.sampled_from([50_000, 400_000, 2_000_000]))
def test_how_the_area_is_cut_does_not_matter(place: Place, boxes: tuple[Box, Box], panel: int) -> None:
    """Parts of a few windows and parts as wide as the map."""
    whole = place.run(boxes[0], "a", native=False)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tiling, "PART_BYTES", panel)
        np.testing.assert_array_equal(place.run(boxes[0], "b", native=False), whole)


def test_windows_hung_on_the_extent_would_be_found(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """The planted mistake: with windows on the extent's corner and no halo, the same comparison fails."""

    def on_extent(area: Box, window: Window, pixel_bytes: float, part_bytes: float) -> list[tiling.Part]:
        side = window.core
        cores = [
            Box(row, col, row + side, col + side)
            for row in range(area.row0, area.row1, side)
            for col in range(area.col0, area.col1, side)
        ]
        return [tiling.Part(n, core.intersection(area), (core,)) for n, core in enumerate(cores)]

    first = Box(AREA.row0, AREA.col0, AREA.row0 + 60, AREA.col0 + 70)
    second = Box(AREA.row0 + 13, AREA.col0 + 7, AREA.row0 + 60, AREA.col0 + 70)
    assert place.difference(first, second, model="short") == 0.0
    monkeypatch.setattr(field, "cut", on_extent)
    assert place.difference(first, second, model="short") > 1e-3


@pytest.mark.parametrize(("window", "overlap"), [(0, 16), (128, 0), (96, 24), (48, 8)])
def test_other_windows_give_the_same_map(place: Place, window: int, overlap: int) -> None:
    changes = {"window": window, "overlap": overlap}
    assert place.difference(AREA, AREA, changes) <= 1e-5


def test_a_blended_map_has_no_step_at_a_window(place: Place) -> None:
    values = place.run(AREA, "whole", model="blended")
    steps = np.nanmean(np.abs(np.diff(values, axis=1)), axis=0)
    borders = [i for i in range(WIDTH - 1) if (AREA.col0 + i + 1) % 16 == 0]
    assert np.median(steps[borders]) <= 1.15 * np.median(np.delete(steps, borders))


def test_data_gained_far_away_change_nothing(place: Place) -> None:
    """A pixel may change only where the source gains or loses data within the model's reach."""
    before = place.run(AREA, "a")
    with rasterio.open(place.folder / "imagery.tif") as data:
        values = data.read()
    values[:, 130:140, 60:90] = 0
    support.write_raster(place.folder / "less.tif", values, box=AREA.grown(30), names=SATELLITE_BANDS)
    after = place.run(AREA, "b", imagery=Source(str(place.folder / "less.tif")))
    changed = np.argwhere((before != after) & ~(np.isnan(before) & np.isnan(after)))
    reach = support.RADIUS
    assert changed.min(axis=0).tolist() == [100 - reach, 30 - reach]
    assert changed.max(axis=0).tolist() == [110 - 1 + reach, 60 - 1 + reach]


def test_across_the_antimeridian(place: Place) -> None:
    """The Aleutians in longitude and latitude: imagery in two files, one on each side of 180 degrees."""
    lon = {"west": (179.90, 180.0), "east": (-180.0, -179.90)}
    top, size = 52.06, 0.0004
    rows, cols = 150, 250
    rng = np.random.default_rng(3)
    full = (1000 + 300 * np.sin(np.arange(2 * cols) / 9)[None] + 300 * rng.random((rows, 2 * cols))).astype(np.uint16)
    paths = []
    for number, (side, (west, _)) in enumerate(lon.items()):
        part = np.repeat(full[None, :, number * cols : (number + 1) * cols], 9, axis=0)
        path = support.write_raster(
            place.folder / f"{side}.tif", part, crs="EPSG:4326", names=SATELLITE_BANDS,
            transform=support.transform_at(size, west, top),
        )  # fmt: skip
        paths.append(str(path))
    request = {
        "folder": str(place.folder / "aleutians"),
        "imagery": Source(paths[0], more=(paths[1],)),
        "model": str(place.folder / "tiny.onnx"),
        "encoding": "float",
        "tasks": ("nsp",),
    }
    found = {}
    for name, extent in {
        "wide": Extent(179.92, 52.01, -179.92, 52.05, "EPSG:4326"),
        "narrow": Extent(179.97, 52.02, -179.96, 52.04, "EPSG:4326"),
    }.items():
        record = mapping.run(
            MapRequest(**request, extent=extent, name=name), place.models, lambda *_: None, lambda: False
        )
        with rasterio.open(record["outputs"]["nsp_probability"]) as data:
            found[name] = (LATTICE.box(*data.bounds), data.read(2))
    (wide, a), (narrow, b) = found["wide"], found["narrow"]
    assert 900 < wide.width < 2500
    np.testing.assert_array_equal(a[narrow.slices_in(wide)], b)
    # No gap along the line, where the data are on both sides.
    x, y = Transformer.from_crs(4326, 3338, always_xy=True).transform(np.full(50, 180.0), np.linspace(52.02, 52.04, 50))
    line_cols = np.floor((x - LATTICE.bounds(wide)[0]) / 10).astype(int)
    line_rows = np.floor((LATTICE.bounds(wide)[3] - y) / 10).astype(int)
    for offset in range(-8, 9):
        assert np.isfinite(a[line_rows, line_cols + offset]).all()

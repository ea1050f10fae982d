"""What people have: many files, odd numbers, declared and undeclared units, masks, and the antimeridian."""

from __future__ import annotations

import http.server
import os
import re
import socket
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from affine import Affine
from pyproj import CRS
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp

from miso_qgis import cli
from miso_qgis.engine import bands
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS
from miso_qgis.engine.lattice import LATTICE, Box, transformer
from miso_qgis.engine.sources import RasterSource, Sources, Target, lattice_target, mosaic
from miso_qgis.engine.sources.units import PUBLISHED
from miso_qgis.protocol import Extent, MapRequest, MisoError, Source
from miso_qgis.shell import source_options
from tests.engine import support

BOX = Box(support.ROW0, support.COL0, support.ROW0 + 60, support.COL0 + 80)
ALBERS = CRS.from_epsg(3338)


def read(source: Source | str | Path, role: str, box: Box = BOX) -> np.ndarray:
    opened = RasterSource(source if isinstance(source, Source) else Source(str(source)), role)
    try:
        return opened.read(lattice_target(box))
    finally:
        opened.close()


def elevation(box: Box = BOX) -> np.ndarray:
    rng = np.random.default_rng(5)
    row, col = np.mgrid[box.row0 : box.row1, box.col0 : box.col1]
    return (300 + 50 * np.sin(row / 9) + 40 * np.cos(col / 7) + rng.normal(size=box.shape)).astype(np.float32)[None]


# --- numbers ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["uint8", "int8", "uint16", "int16", "int32", "uint32", "float32", "float64"])
def test_every_type_is_read(tmp_path: Path, dtype: str) -> None:
    values = (np.arange(BOX.height * BOX.width).reshape(1, *BOX.shape) % 100).astype(dtype)
    found = read(support.write_raster(tmp_path / "a.tif", values), "elevation")
    np.testing.assert_array_equal(found, values.astype(np.float32))


def test_complex_numbers_are_refused(tmp_path: Path) -> None:
    path = support.write_raster(tmp_path / "a.tif", elevation().astype(np.complex64))
    with pytest.raises(MisoError) as caught:
        read(path, "elevation")
    assert caught.value.code == "source.type"


@pytest.mark.parametrize(
    ("dtype", "fill", "declared"),
    [
        ("int16", -32767, None), ("int16", -32768, -32768), ("int16", -9999, None), ("float32", -3e38, None),
        ("float32", -3.4028234663852886e38, -3.4028234663852886e38), ("float32", np.nan, None),
        ("float64", -1.7976931348623157e308, -1.7976931348623157e308), ("int32", -2147483648, -2147483648),
        ("uint16", 65535, None), ("float32", 0.0, 0.0), ("int16", 7, 7),
    ],
)  # fmt: skip
def test_every_nodata(tmp_path: Path, dtype: str, fill: float, declared: float | None) -> None:
    values = np.rint(elevation())
    values[:, 10:20, 30:50] = 1
    stored = values.astype(dtype)
    stored[:, 10:20, 30:50] = fill
    found = read(support.write_raster(tmp_path / "a.tif", stored, nodata=declared), "elevation")
    lost = np.zeros(BOX.shape, bool)
    lost[10:20, 30:50] = True
    np.testing.assert_array_equal(np.isnan(found[0]), lost)
    np.testing.assert_array_equal(found[0][~lost], values[0][~lost])


def test_zero_is_missing_in_imagery_without_nodata_only(tmp_path: Path) -> None:
    imagery = np.full((9, *BOX.shape), 500, np.uint16)
    imagery[:, :5] = 0
    imagery[0, 30:] = 0  # one dark band is no hole
    plain = read(support.write_raster(tmp_path / "a.tif", imagery), "imagery")
    assert np.isnan(plain[:, :5]).all()
    assert np.isfinite(plain[:, 5:]).all()
    declared = read(support.write_raster(tmp_path / "b.tif", imagery, nodata=65535), "imagery")
    assert (declared[:, :5] == 0).all()
    flat = np.zeros((1, *BOX.shape), np.float32)
    assert (read(support.write_raster(tmp_path / "c.tif", flat), "elevation") == 0).all()


def test_an_alpha_band_masks_and_is_no_data(tmp_path: Path) -> None:
    imagery = support.landscape(*BOX.shape)[0]
    alpha = np.full((1, *BOX.shape), 65535, np.uint16)
    alpha[:, 20:30] = 0
    path = support.write_raster(tmp_path / "a.tif", np.concatenate([imagery, alpha]))
    with rasterio.open(path, "r+") as data:
        data.colorinterp = [*(ColorInterp.gray for _ in range(9)), ColorInterp.alpha]
    found = read(path, "imagery")
    assert np.isnan(found[:, 20:30]).all()
    np.testing.assert_array_equal(found[:, 30:], imagery[:, 30:])


@pytest.mark.parametrize("internal", [True, False])
def test_a_mask_of_the_file_masks(tmp_path: Path, internal: bool) -> None:
    path = support.write_raster(tmp_path / "a.tif", elevation())
    mask = np.full(BOX.shape, 255, np.uint8)
    mask[5:9, 7:70] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=internal), rasterio.open(path, "r+") as data:
        data.write_mask(mask)
    assert Path(f"{path}.msk").exists() != internal
    np.testing.assert_array_equal(np.isnan(read(path, "elevation")[0]), mask == 0)


@pytest.mark.parametrize(
    ("stored", "scale", "offset", "expected"),
    [(3500, 1e-4, -0.1, 2500), (3500, 1.0, -1000.0, 2500), (0.25, 1e4, 0.0, 2500), (40_000, 2.75e-5, -0.2, 9000)],
)
def test_declared_scales_of_reflectance(
    tmp_path: Path, stored: float, scale: float, offset: float, expected: float
) -> None:
    values = np.full((9, *BOX.shape), stored, np.float32 if stored < 1 else np.uint16)
    path = support.write_raster(tmp_path / "a.tif", values)
    with rasterio.open(path, "r+") as data:
        data.scales, data.offsets = (scale,) * 9, (offset,) * 9
    np.testing.assert_allclose(read(path, "imagery"), expected, rtol=1e-6)
    plain = support.write_raster(tmp_path / "b.tif", values)
    np.testing.assert_allclose(read(Source(str(plain), scale=scale, offset=offset), "imagery"), expected, rtol=1e-6)


@pytest.mark.parametrize(
    ("unit", "value", "expected"),
    [("ft", 1000, 304.8), ("US survey foot", 1000, 1200000 / 3937), ("m", 1000, 1000), ("cm", 1000, 10), ("", 7, 7)],
)
def test_declared_units_of_elevation(tmp_path: Path, unit: str, value: float, expected: float) -> None:
    path = support.write_raster(tmp_path / "a.tif", np.full((1, *BOX.shape), value, np.float32))
    with rasterio.open(path, "r+") as data:
        data.units = (unit,)
    np.testing.assert_allclose(read(path, "elevation"), expected, rtol=1e-6)
    source = RasterSource(Source(str(path)), "elevation")
    assert ("conversions" in source.describe()) == (expected != value)
    source.close()


def test_declared_units_of_climate(tmp_path: Path) -> None:
    values = np.stack([np.full(BOX.shape, v, np.float32) for v in (0.4, 50.0, 248.15)])
    path = support.write_raster(tmp_path / "a.tif", values, names=CLIMATE_BANDS)
    with rasterio.open(path, "r+") as data:
        data.units = ("m", "degC month", "K")
    found = read(path, "climate")
    np.testing.assert_allclose(found[:, 0, 0], [400, 50, -25], rtol=1e-5)
    with rasterio.open(path, "r+") as data:
        data.units = ("m", "bananas", "K")
    source = RasterSource(Source(str(path)), "climate")
    assert "'bananas'" in source.doubts[0]
    source.close()


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_scalings_are_undone_by_name(tmp_path: Path, name: str) -> None:
    role, factor = PUBLISHED[name]
    truth = {"aspct_4": 123.4, "maxc_4": 0.0021, "sl_4": 12.34, "spi": 45.6, "swi_10": 11.2, "tpi_4": -1.25}[role]
    stored = np.full((1, *BOX.shape), round(truth / factor), np.int32)
    by_file = support.write_raster(tmp_path / f"{name}.tif", stored, nodata=-2147483648)
    np.testing.assert_allclose(read(by_file, role), truth, rtol=0.02)
    other = support.write_raster(tmp_path / f"{role}.tif", np.full((1, *BOX.shape), truth, np.float32))
    np.testing.assert_allclose(read(other, role), truth, rtol=1e-6)
    set_by_user = Source(str(by_file), scale=factor * 2)
    assert np.allclose(read(set_by_user, role), 2 * truth, rtol=0.02) or role == "aspct_4"


def test_aspect_is_turned_not_averaged(tmp_path: Path) -> None:
    """Between 350 and 10 degrees lies north, not south."""
    col = np.arange(40)
    values = np.broadcast_to(((col % 2) * 20 + 350) % 360, (1, 30, 40)).astype(np.float32)
    transform = LATTICE.transform(BOX) @ Affine.scale(2)
    path = support.write_raster(tmp_path / "a.tif", values, transform=transform)
    found = read(path, "aspct_4")[0]
    assert (np.minimum(found, 360 - found) <= 10.001).all()
    assert ((found >= 0) & (found < 360)).all()


# --- georeference -----------------------------------------------------------------------------------------------------


def test_gcps_only_are_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "a.tif"
    points = [GroundControlPoint(r, c, 1000.0 * c, -1000.0 * r) for r, c in ((0, 0), (0, 9), (9, 0), (9, 9))]
    with rasterio.open(path, "w", driver="GTiff", width=9, height=9, count=1, dtype="uint8") as data:
        data.write(np.ones((1, 9, 9), np.uint8))
        data.gcps = (points, rasterio.CRS.from_epsg(3338))
    with pytest.raises(MisoError) as caught:
        read(path, "elevation")
    assert caught.value.code == "source.no_transform"
    assert "Warp" in caught.value.hint


def test_a_local_crs_without_a_code(tmp_path: Path) -> None:
    crs = CRS.from_user_input("+proj=tmerc +lat_0=64 +lon_0=-149 +k=0.9999 +x_0=1000 +y_0=2000 +ellps=GRS80 +units=m")
    west, south, east, north = LATTICE.bounds(BOX)
    x, y = transformer(ALBERS, crs).transform((west + east) / 2, (south + north) / 2)
    path = support.write_raster(
        tmp_path / "a.tif", np.full((1, 200, 200), 321, np.int16), crs=crs.to_wkt(),
        transform=Affine(10, 0, x - 1000, 0, -10, y + 1000),
    )  # fmt: skip
    assert (read(path, "elevation") == 321).all()


def test_a_vrt_with_its_parts_in_the_fingerprint(tmp_path: Path) -> None:
    path = support.write_raster(tmp_path / "part.tif", elevation())
    vrt = tmp_path / "whole.vrt"
    west, _, _, north = LATTICE.bounds(BOX)
    vrt.write_text(
        f"""<VRTDataset rasterXSize="{BOX.width}" rasterYSize="{BOX.height}"><SRS>EPSG:3338</SRS>
        <GeoTransform>{west}, 10, 0, {north}, 0, -10</GeoTransform><VRTRasterBand dataType="Float32" band="1">
        <SimpleSource><SourceFilename relativeToVRT="1">part.tif</SourceFilename><SourceBand>1</SourceBand>
        </SimpleSource></VRTRasterBand></VRTDataset>"""
    )
    np.testing.assert_array_equal(read(vrt, "elevation"), elevation())
    source = RasterSource(Source(str(vrt)), "elevation")
    before = source.fingerprint()
    assert {row["path"] for row in before} >= {str(path), str(vrt)}
    assert all(row["size"] == os.path.getsize(row["path"]) for row in before)
    os.utime(path, ns=(1, 1))
    assert source.fingerprint() != before
    source.close()


def test_the_fingerprint_of_an_archive_is_the_archives(tmp_path: Path) -> None:
    path = support.write_raster(tmp_path / "a.tif", elevation())
    archive = tmp_path / "a.zip"
    with zipfile.ZipFile(archive, "w") as one:
        one.write(path, "a.tif")
    source = RasterSource(Source(f"/vsizip/{archive}/a.tif"), "elevation")
    np.testing.assert_array_equal(source.read(lattice_target(BOX)), elevation())
    (row,) = source.fingerprint()
    assert row["size"] == archive.stat().st_size
    source.close()


# --- several files ----------------------------------------------------------------------------------------------------


def tiles(folder: Path, values: np.ndarray, box: Box, cuts: tuple[int, ...], **options: Any) -> list[str]:
    """A raster cut into a row of tiles."""
    folder.mkdir(exist_ok=True)
    edges = [0, *cuts, values.shape[2]]
    transform = options.pop("transform", LATTICE.transform(box))
    return [
        str(
            support.write_raster(
                folder / f"tile{number}.tif",
                values[:, :, a:b],
                transform=transform @ Affine.translation(a, 0),
                **options,
            )
        )
        for number, (a, b) in enumerate(zip(edges, edges[1:], strict=False))
    ]


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:32606", "EPSG:3338"])
def test_tiles_of_one_grid_have_no_seam(tmp_path: Path, crs: str) -> None:
    """Same bits as one large file, also by a folder."""
    west, south, east, north = LATTICE.bounds(BOX.grown(20))
    x, y = transformer(ALBERS, CRS.from_user_input(crs)).transform(
        [west, west, east, east], [south, north, south, north]
    )
    if crs == "EPSG:3338":
        x, y = [west + 3.3, east], [south, north - 1.7]
    size = 0.0003 if crs == "EPSG:4326" else 12.0
    shape = (int((max(y) - min(y)) / size), int((max(x) - min(x)) / size))
    values = np.random.default_rng(2).normal(1000, 200, (1, *shape)).astype(np.float32)
    values[:, 10:14, shape[1] // 3 - 3 : shape[1] // 3 + 5] = np.nan
    transform = Affine(size, 0, min(x), 0, -size, max(y))
    whole = support.write_raster(tmp_path / "whole.tif", values, crs=crs, transform=transform)
    expected = read(whole, "elevation")
    assert np.isfinite(expected).mean() > 0.9
    paths = tiles(tmp_path / "tiles", values, BOX, (shape[1] // 3, shape[1] // 2), crs=crs, transform=transform)
    np.testing.assert_array_equal(read(Source(paths[0], more=tuple(paths[1:])), "elevation"), expected)
    np.testing.assert_array_equal(read(Source(paths[2], more=(paths[0], paths[1])), "elevation"), expected)
    for name in (".hidden.tif", "notes.txt", "tile0.tif.aux.xml", "tile0.tif.ovr", "tile0.tif.msk"):
        (tmp_path / "tiles" / name).write_text("<PAMDataset/>" if name.endswith("xml") else "no raster")
    for name in ("tile0.tif.ovr", "tile0.tif.msk"):
        (tmp_path / "tiles" / name).unlink()  # GDAL would open these two itself
    np.testing.assert_array_equal(read(tmp_path / "tiles", "elevation"), expected)
    edge = RasterSource(Source(str(tmp_path / "tiles")), "elevation")
    assert len(edge.describe()["files"]) == 3
    assert len(edge._arrays) == 1
    edge.close()


def test_files_of_other_grids_fill_what_the_first_lacks(tmp_path: Path) -> None:
    first = np.full((1, *BOX.shape), 100.0, np.float32)
    first[:, :, 40:] = np.nan
    a = support.write_raster(tmp_path / "a.tif", first)
    b = support.write_raster(
        tmp_path / "b.tif", np.full((1, 30, 40), 200.0, np.float32), transform=LATTICE.transform(BOX) @ Affine.scale(2)
    )
    found = read(Source(str(a), more=(str(b),)), "elevation")[0]
    assert (found[:, :40] == 100).all()
    assert (found[:, 40:] == 200).all()
    turned = read(Source(str(b), more=(str(a),)), "elevation")[0]
    assert (turned[1:-1, 1:-1] == 200).all()
    # The outer half pixel of the first gives way to what has data all around.
    assert (turned[0, :39] == 100).all()
    assert (turned[0, 41:] == 200).all()


def test_two_utm_zones_are_one_source(tmp_path: Path) -> None:
    """Zones 5 and 6 meet at 150 W: a field that is linear in EPSG:3338 comes back across, without a gap or a step."""
    x0, y0 = transformer(CRS.from_epsg(4326), ALBERS).transform(-150.0, 64.5)
    box = LATTICE.box(x0 - 3000, y0 - 300, x0 + 3000, y0 + 300)
    paths = []
    for zone, (west, east) in ((5, (-150.1, -149.995)), (6, (-150.005, -149.9))):
        crs = CRS.from_epsg(32600 + zone)
        x, y = transformer(CRS.from_epsg(4326), crs).transform([west, west, east, east], [64.45, 64.55, 64.45, 64.55])
        left, top = min(x), max(y)
        height, width = int((top - min(y)) / 10), int((max(x) - left) / 10)
        transform = Affine(10, 0, left, 0, -10, top)
        cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
        truth, _ = transformer(crs, ALBERS).transform(*(transform @ (cols, rows)))
        lon, _ = transformer(crs, CRS.from_epsg(4326)).transform(*(transform @ (cols, rows)))
        values = np.where((lon >= west) & (lon <= east), (truth - x0) / 10 + 1000, np.nan).astype(np.float32)
        paths.append(
            str(support.write_raster(tmp_path / f"z{zone}.tif", values[None], crs=crs.to_wkt(), transform=transform))
        )
    found = read(Source(paths[0], more=(paths[1],)), "elevation", box)[0]
    west = LATTICE.bounds(box)[0]
    expected = (west + (np.arange(box.width) + 0.5) * 10 - x0) / 10 + 1000
    assert np.abs(found - expected).max() < 1e-3
    alone = read(paths[0], "elevation", box)[0]
    only = ~np.isnan(alone)
    assert 0.3 < only.mean() < 0.7
    # Alone the first file has its whole rim too, half a pixel of it mended.
    assert np.abs(alone - expected)[only].max() > 0.05
    part = Box(box.row0 + 11, box.col0 + 230, box.row1 - 5, box.col1 - 170)
    again = read(Source(paths[0], more=(paths[1],)), "elevation", part)[0]
    np.testing.assert_array_equal(again, found[part.slices_in(box)])


S2 = ["B04", "B03", "B02", "B05", "B06", "B07", "B08", "B11", "B12"]


def test_single_band_files_are_told_by_their_names(tmp_path: Path) -> None:
    """Nine files of a Sentinel-2 item, 10 m and 20 m; B8A and the true colour picture are other bands."""
    imagery = support.landscape(*BOX.shape)[0]
    folder = tmp_path / "item"
    folder.mkdir()
    for number, name in enumerate(S2):
        coarse = name in ("B05", "B06", "B07", "B11", "B12")
        values = imagery[number, ::2, ::2] if coarse else imagery[number]
        transform = LATTICE.transform(BOX) @ Affine.scale(2 if coarse else 1)
        support.write_raster(folder / f"T06WVT_20230731T213531_{name}_{'20m' if coarse else '10m'}.tif", values[None],
                             transform=transform)  # fmt: skip
    source = RasterSource(Source(str(folder)), "imagery")
    assert [m.input for m in source.matches] == list(SATELLITE_BANDS)
    assert {m.reason for m in source.matches} == {"file name"}
    assert all(S2[k] in m.file for k, m in enumerate(source.matches))
    found = source.read(lattice_target(BOX))
    for number, name in enumerate(S2):
        if name in ("B02", "B03", "B04", "B08"):
            np.testing.assert_array_equal(found[number], imagery[number])
        else:
            fine = found[number].reshape(30, 2, 40, 2).mean(axis=(1, 3))
            assert abs(fine.mean() - imagery[number, ::2, ::2].mean()) < 2
    source.close()
    (folder / "T06WVT_20230731T213531_B11_20m.tif").unlink()
    with pytest.raises(MisoError) as caught:
        RasterSource(Source(str(folder)), "imagery")
    assert caught.value.code == "source.bands"
    assert re.search(r"lack swir1\.", caught.value.message)


@pytest.mark.parametrize(
    ("path", "wanted", "found"),
    [
        ("T06WVT_20230731T213531_B04_10m.jp2", SATELLITE_BANDS, "red"),
        ("T06WVT_20230731T213531_B8A_20m.jp2", SATELLITE_BANDS, None),
        ("/data/B08.tif", SATELLITE_BANDS, "nir"),
        ("https://example.org/a/B12.tif?sig=B04.x/y", SATELLITE_BANDS, "swir2"),
        ("LC/s2_swir1_2023.tif", SATELLITE_BANDS, "swir1"),
        ("C:\\data\\swir_16.tif", SATELLITE_BANDS, "swir1"),
        ("MOD09A1_sur_refl_b02.tif", SATELLITE_BANDS, "nir"),
        ("ppt_annual_1991_2020.tif", CLIMATE_BANDS, "ppt_annual"),
        ("SummerWarmth_MeanAnnual_2006_2015_10m_3338.tif", CLIMATE_BANDS, "tmean_swi"),
        ("January_MinimumTemperature_2006_2015_10m_3338.tif", CLIMATE_BANDS, "tmin_january"),
        ("Precipitation_MeanAnnual_2006_2015_10m_3338.tif", CLIMATE_BANDS, "ppt_annual"),
        ("swi_10.tif", CLIMATE_BANDS, None),
        ("swir1.tif", CLIMATE_BANDS, None),
        ("tmean_swi.tif", CLIMATE_BANDS, "tmean_swi"),
        ("akveg_map.tif", CLIMATE_BANDS, None),
        ("red_green.tif", SATELLITE_BANDS, None),
    ],
)
def test_file_names(path: str, wanted: tuple[str, ...], found: str | None) -> None:
    assert bands.named_by_file(path, wanted) == found


def test_climate_files_and_bands_that_cannot_be_told(tmp_path: Path) -> None:
    climate = support.landscape(*BOX.shape)[2]
    names = ["tmin_january.tif", "ppt_annual.tif", "tmean_swi.tif"]
    for name, index in zip(names, (2, 0, 1), strict=True):
        support.write_raster(tmp_path / name, climate[index][None])
    paths = [str(tmp_path / name) for name in names]
    np.testing.assert_array_equal(read(Source(paths[0], more=tuple(paths[1:])), "climate"), climate)
    odd = [str(support.write_raster(tmp_path / f"x{k}.tif", climate[k][None])) for k in range(3)]
    with pytest.raises(MisoError) as caught:
        read(Source(odd[0], more=tuple(odd[1:])), "climate")
    assert "x0.tif" in caught.value.message
    whole = [str(support.write_raster(tmp_path / f"w{k}.tif", climate)) for k in range(2)]
    np.testing.assert_array_equal(read(Source(whole[0], more=(whole[1],)), "climate"), climate)


def test_hundreds_of_files_hold_few_open(tmp_path: Path) -> None:
    values = elevation()
    paths = tiles(tmp_path / "many", values, BOX, tuple(range(1, BOX.width)))
    assert len(paths) > 2 * mosaic.MAX_OPEN
    source = RasterSource(Source(str(tmp_path / "many")), "elevation")
    np.testing.assert_array_equal(source.read(lattice_target(BOX)), values)
    assert source._pool.held <= mosaic.MAX_OPEN
    assert len(source.fingerprint()) == len(paths)
    source.close()


def test_a_folder_without_rasters_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(MisoError) as caught:
        read(tmp_path / "empty", "elevation")
    assert "empty" in caught.value.message


# --- the antimeridian -------------------------------------------------------------------------------------------------

SIZE = 0.01
#: Around 52 N, 180: Amchitka to Adak.
X180, Y180 = transformer(CRS.from_epsg(4326), ALBERS).transform(180.0, 52.0)
ISLANDS = LATTICE.box(X180 - 20_000, Y180 - 3_000, X180 + 20_000, Y180 + 3_000)


def longitudes(folder: Path, name: str, west: float, east: float, size: float = SIZE) -> str:
    """A raster in degrees of a field that knows no antimeridian: EPSG:3338 metres east of 180, in 10 m, from 4000."""
    width, height = round((east - west) / size), round(3 / size)
    lon, lat = np.meshgrid(west + (np.arange(width) + 0.5) * size, 53.5 - (np.arange(height) + 0.5) * size)
    x, _ = transformer(CRS.from_epsg(4326), ALBERS).transform(lon, lat)
    values = np.where(np.abs(x - X180) < 60_000, (x - X180) / 10 + 4000, -32767).astype(np.float32)[None]
    return str(
        support.write_raster(folder / f"{name}.tif", values, crs="EPSG:4326", nodata=-32767,
                             transform=Affine(size, 0, west, 0, -size, 53.5))
    )  # fmt: skip


@pytest.mark.parametrize(
    "spans",
    [
        ((172, 180), (-180, -163)),
        ((-180, -163), (172, 180)),
        ((172, 197),),
        ((-190, -179), (179, 197)),
        ((178, 190), (-185, -163)),
        ((-190, -163),),
        ((-180, 180),),
        ((0, 360),),
    ],
    ids=str,
)
def test_the_antimeridian_is_no_edge(tmp_path: Path, spans: tuple[tuple[float, float], ...]) -> None:
    paths = [longitudes(tmp_path, f"part{k}", *span) for k, span in enumerate(spans)]
    source = RasterSource(Source(paths[0], more=tuple(paths[1:])), "elevation")
    target = lattice_target(ISLANDS)
    assert source.touches(target)
    found = source.read(target)[0]
    west, _, _, north = LATTICE.bounds(ISLANDS)
    # The field bends within a source pixel of 700 m x 1.1 km: linear interpolation is off by up to 0.1 (1 m).
    expected = np.broadcast_to((west + (np.arange(ISLANDS.width) + 0.5) * 10 - X180) / 10 + 4000, found.shape)
    assert not np.isnan(found).any()
    assert np.abs(found - expected).max() < 0.2
    # No step at the line: neighbouring columns differ by one pixel everywhere.
    assert np.abs(np.diff(found, axis=1) - 1).max() < 0.01
    bounds = source.bounds_in(ALBERS)
    assert bounds[0] < west
    assert bounds[2] > LATTICE.bounds(ISLANDS)[2]
    assert bounds[3] > north
    if max(b - a for a, b in spans) < 30:
        # As wide as the islands, not as the map: 172 E to 163 W is 1,900 km at most.
        assert bounds[2] - bounds[0] < 2_500_000
        # And one array of pixels, no wider than they reach: not the turn of the globe between them.
        assert len(source._arrays) == 1
        assert source._arrays[0].width * SIZE < 40
    # Any extent gives the same bits there too.
    part = Box(ISLANDS.row0 + 31, ISLANDS.col0 + 1700, ISLANDS.row1 - 7, ISLANDS.col1 - 1501)
    np.testing.assert_array_equal(source.read(lattice_target(part))[0], found[part.slices_in(ISLANDS)])
    away = lattice_target(Box(72_000, 246_000, 72_100, 246_100))
    assert source.touches(away) == any(b - a == 360 for a, b in spans) or not source.touches(away)
    source.close()


def test_touches_small_sources_and_not_far_ones(tmp_path: Path) -> None:
    tiny = support.write_raster(
        tmp_path / "a.tif", np.ones((1, 2, 2), np.float32), box=Box(BOX.row0 + 17, BOX.col0 + 3, 0, 0)
    )
    source = RasterSource(Source(str(tiny)), "elevation")
    assert source.touches(lattice_target(BOX))
    assert source.touches(lattice_target(Box(BOX.row0 - 5000, BOX.col0 - 5000, BOX.row1 + 5000, BOX.col1 + 5000)))
    assert source.touches(lattice_target(Box(BOX.row0 + 18, BOX.col0 + 4, BOX.row0 + 19, BOX.col0 + 5)))
    assert not source.touches(lattice_target(Box(BOX.row0 + 30, BOX.col0 + 30, BOX.row0 + 40, BOX.col0 + 40)))
    assert not source.touches(lattice_target(Box(0, 0, 100, 100)))
    degrees = Target(CRS.from_epsg(4326), Affine(0.001, 0, -180, 0, -0.001, 80), 1000, 1000)
    assert not source.touches(degrees)
    source.close()


# --- units that cannot be ---------------------------------------------------------------------------------------------


def opened(tmp_path: Path, role: str, values: np.ndarray, **source: Any) -> Sources:
    """Sources of one request with the bundled model's training ranges."""
    names = {"imagery": SATELLITE_BANDS, "climate": CLIMATE_BANDS}.get(role)
    path = support.write_raster(tmp_path / "a.tif", values, names=names)
    given = Source(str(path), **source)
    parts = {role: given} if role in ("imagery", "elevation", "climate") else {"covariates": {role: given}}
    from miso_qgis.engine.choice import ModelCache

    contract = ModelCache().get("", "cpu", 1).contract
    return Sources(MapRequest(folder=str(tmp_path), **parts), contract)


def scene(factor: float = 1.0, add: float = 0.0, dtype: str = "float32") -> np.ndarray:
    """Plausible summer reflectance, changed."""
    rng = np.random.default_rng(4)
    middle = np.array([350, 480, 260, 780, 1800, 2200, 2300, 950, 450])[:, None, None]
    return ((middle * rng.uniform(0.6, 1.4, (9, 50, 60)) + add) * factor).astype(dtype)


def climate(ppt: float = 350, swi: float = 50, tmin: float = -25) -> np.ndarray:
    noise = np.random.default_rng(3).uniform(0.95, 1.05, (3, 50, 60))
    return (np.array([ppt, swi, tmin])[:, None, None] * noise).astype(np.float32)


def heights(low: float, high: float) -> np.ndarray:
    return np.linspace(low, high, 3000, dtype=np.float32).reshape(1, 50, 60)


REFUSED = [
    ("imagery", scene(1e-4), "0 to 1", "--imagery-scale 10000"),
    ("imagery", scene(1e-2), "percent", "--imagery-scale 100"),
    ("imagery", (scene(0.05)).clip(1, 255).astype(np.uint8), "8-bit", "reflectance raster"),
    ("elevation", heights(500, 14_000), "feet", "--elevation-scale 0.3048"),
    ("elevation", heights(500, 40_000), "decimetres", "--elevation-scale 0.1"),
    ("climate", climate(tmin=248), "kelvin", "--covariate tmin_january=FILE:BAND*1-273.15"),
    ("climate", climate(tmin=-250), "stored x 10", "*0.1"),
    ("climate", climate(tmin=-2500), "stored x 100", "*0.01"),
    ("climate", climate(swi=5000), "AKVEG", "--covariate tmean_swi=FILE:BAND*0.01"),
    ("climate", climate(ppt=0.35), "metres", "*1000"),
    ("climate", climate(ppt=25), "inches", "*25.4"),
    ("climate", climate(ppt=70_000), "anywhere", "*0.01"),
    ("sl_4", heights(0, 3000), "90 degrees", "*"),
    ("aspct_4", heights(0, 6.28), "radians", "*57.2958"),
    ("aspct_4", heights(0, 3_600_000), "full turn", "*0.0001"),
    ("swi_10", heights(50_000, 150_000), "stored x 10000", "*0.0001"),
    ("tpi_4", heights(-30_000, 30_000), "hill", "*0.0001"),
    ("maxc_4", heights(-15_000, 60_000), "terrain", "*"),
]


@pytest.mark.parametrize(("role", "values", "what", "remedy"), REFUSED, ids=[f"{r[0]} {r[2]}" for r in REFUSED])
def test_impossible_units_are_refused_by_name(
    tmp_path: Path, role: str, values: np.ndarray, what: str, remedy: str
) -> None:
    with pytest.raises(MisoError) as caught:
        opened(tmp_path, role, values)
    assert caught.value.code == "source.units"
    assert what in caught.value.message
    assert "a.tif" in caught.value.message
    assert "the model was trained on" in caught.value.message
    assert remedy in caught.value.hint


@pytest.mark.parametrize(
    ("role", "values", "what"),
    [
        ("imagery", scene(add=1000), "--imagery-scale 1,-1000"),
        ("climate", climate(tmin=12), "Fahrenheit"),
        ("climate", climate(ppt=60), "very dry"),
        ("elevation", heights(-900, 200), "bathymetry"),
        ("elevation", heights(0, 0.9), "0..1"),
        ("sl_4", heights(0, 1.2), "radians"),
    ],
)
def test_unusual_values_are_warned_about(tmp_path: Path, role: str, values: np.ndarray, what: str) -> None:
    with opened(tmp_path, role, values) as sources:
        assert len(sources.warnings) == 1
        assert what in sources.warnings[0]


@pytest.mark.parametrize(
    ("role", "values", "source"),
    [
        ("imagery", scene(), {}),
        ("imagery", scene(1e-4), {"scale": 1e4}),
        ("imagery", scene(add=1000), {"scale": 1.0, "offset": -1000.0}),
        ("elevation", heights(0, 6190), {}),
        ("elevation", heights(500, 14_000), {"scale": 0.3048}),
        ("elevation", heights(-5, 3), {}),
        ("climate", climate(), {}),
        ("climate", climate(ppt=3000, swi=15, tmin=-3), {}),
        ("climate", climate(ppt=105, swi=12, tmin=-33), {}),
        ("tmean_swi", heights(1000, 6500), {"scale": 0.01}),
        ("tmin_january", heights(240, 265), {"scale": 1.0, "offset": -273.15}),
        ("spi", heights(0, 40_000), {}),
    ],
)
def test_plausible_values_pass_in_silence(
    tmp_path: Path, role: str, values: np.ndarray, source: dict[str, float]
) -> None:
    with opened(tmp_path, role, values, **source) as sources:
        assert sources.warnings == []


def test_only_what_is_mapped_is_judged(tmp_path: Path) -> None:
    """Fill values, and a corner in other units outside the extent, do not speak."""
    values = heights(500, 1500)
    values[:, :20] = 20_000
    values[:, 40:, :10] = -32767
    path = support.write_raster(tmp_path / "a.tif", values)
    from miso_qgis.engine.choice import ModelCache

    contract = ModelCache().get("", "cpu", 1).contract
    xmin, ymin, xmax, ymax = LATTICE.bounds(Box(support.ROW0 + 25, support.COL0, support.ROW0 + 50, support.COL0 + 60))
    inside = MapRequest(folder="x", elevation=Source(str(path)), extent=Extent(xmin, ymin, xmax, ymax))
    with Sources(inside, contract) as sources:
        assert sources.warnings == []
    with pytest.raises(MisoError, match="impossible in metres"):
        Sources(MapRequest(folder="x", elevation=Source(str(path))), contract)


def test_judging_a_large_file_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=9000, height=9000, count=1, dtype="int16", tiled=True, compress="deflate",
        crs="EPSG:3338", transform=LATTICE.transform(BOX), SPARSE_OK=True,
    ) as data:  # fmt: skip
        data.write(np.full((1, 512, 512), 300, np.int16), window=rasterio.windows.Window(0, 0, 512, 512))
    seen: list[int] = []
    original = mosaic.RasterFile.pixels

    def counted(self: mosaic.RasterFile, box: Box, *rest: Any, **options: Any) -> np.ndarray:
        seen.append(box.height * box.width)
        return original(self, box, *rest, **options)

    monkeypatch.setattr(mosaic.RasterFile, "pixels", counted)
    from miso_qgis.engine.choice import ModelCache

    contract = ModelCache().get("", "cpu", 1).contract
    Sources(MapRequest(folder="x", elevation=Source(str(path))), contract).close()
    assert 0 < sum(seen) <= 25 * 32 * 32


# --- the shell --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("swi_10=/a/b.tif", ("swi_10", Source("/a/b.tif"))),
        ("swi_10=/a/b.tif:3", ("swi_10", Source("/a/b.tif", (3,)))),
        ("swi_10=C:\\x.tif:2*0.01", ("swi_10", Source("C:\\x.tif", (2,), scale=0.01, offset=0.0))),
        ("swi_10=C:\\x.tif*1e-4", ("swi_10", Source("C:\\x.tif", scale=1e-4, offset=0.0))),
        ("spi=https://host:80/a.tif", ("spi", Source("https://host:80/a.tif"))),
        ("tmin_january=a-b.tif:3*1-273.15", ("tmin_january", Source("a-b.tif", (3,), scale=1.0, offset=-273.15))),
    ],
)
def test_covariates_of_the_shell(text: str, expected: tuple[str, Source]) -> None:
    assert source_options.covariate(text) == expected


@pytest.mark.parametrize("text", ["swi_10", "swi_10=", "swi_10=a.tif*x", "swi_10=a.tif*2*3"])
def test_malformed_covariates_are_refused(text: str) -> None:
    with pytest.raises(MisoError) as caught:
        source_options.covariate(text)
    assert caught.value.code == "request.invalid"


def test_sources_of_the_shell() -> None:
    options = cli._parser().parse_args(
        ["map", "--imagery", "a.tif", "b.tif", "--imagery-scale", "1,-1000", "--elevation", "d.tif",
         "--elevation-scale", "0.3048", "--out", "x"]
    )  # fmt: skip
    request = cli._map_request(options, folder=options.out)
    assert request.imagery == Source("a.tif", more=("b.tif",), scale=1.0, offset=-1000.0)
    assert request.elevation == Source("d.tif", scale=0.3048, offset=0.0)


# --- http -------------------------------------------------------------------------------------------------------------


class _Ranges(http.server.BaseHTTPRequestHandler):
    """Serves the files of one folder, with ranges."""

    folder: Path
    asked: list[str]

    def do_HEAD(self) -> None:
        self._answer(False)

    def do_GET(self) -> None:
        self._answer(True)

    def _answer(self, body: bool) -> None:
        self.asked.append(self.path)
        file = self.folder / self.path.lstrip("/")
        if not file.is_file():
            self.send_error(404)
            return
        data = file.read_bytes()
        asked = re.match(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        start, stop = (int(asked[1]), int(asked[2] or len(data) - 1) + 1) if asked else (0, len(data))
        part = data[start:stop]
        self.send_response(206 if asked else 200)
        if asked:
            self.send_header("Content-Range", f"bytes {start}-{start + len(part) - 1}/{len(data)}")
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Length", str(len(part)))
        self.end_headers()
        if body:
            self.wfile.write(part)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def server(tmp_path: Path) -> Iterator[tuple[str, type[_Ranges]]]:
    handler = type("Handler", (_Ranges,), {"folder": tmp_path, "asked": []})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as one:
        thread = threading.Thread(target=one.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{one.server_port}", handler
        one.shutdown()
        thread.join()


@pytest.mark.parametrize("prefix", ["", "/vsicurl/"])
def test_a_cog_over_http(tmp_path: Path, server: tuple[str, type[_Ranges]], prefix: str) -> None:
    address, handler = server
    support.write_raster(tmp_path / "dem.tif", elevation(), driver="COG")
    source = RasterSource(Source(f"{prefix}{address}/dem.tif"), "elevation")
    np.testing.assert_array_equal(source.read(lattice_target(BOX)), elevation())
    assert source.fingerprint() == [{"path": f"{prefix}{address}/dem.tif"}] or not prefix
    assert all("size" not in row for row in source.fingerprint())
    source.close()
    assert handler.asked
    assert set(handler.asked) == {"/dem.tif"}


def test_a_missing_address_and_a_dead_server_are_said_quickly(server: tuple[str, type[_Ranges]]) -> None:
    address, _ = server
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        dead = f"http://127.0.0.1:{free.getsockname()[1]}/dem.tif"
        for path in (f"{address}/none.tif", dead):
            start = time.perf_counter()
            with pytest.raises(MisoError) as caught:
                RasterSource(Source(path), "elevation")
            assert time.perf_counter() - start < 10
            assert caught.value.code in ("source.unreadable", "source.missing")
            assert path in caught.value.message

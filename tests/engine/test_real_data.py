"""Real rasters: each goes through reading, and where its bands suffice through mapping with the bundled model."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from pyproj import CRS

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import SATELLITE_BANDS
from miso_qgis.engine.lattice import LATTICE, Box, transformer
from miso_qgis.engine.sources import RasterSource, Sources, lattice_target
from miso_qgis.protocol import Extent, MapRequest, MisoError, Source

DATA = Path(mapping.__file__).resolve().parents[3] / "shared" / "data"
pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="The shared real data are not there.")

ALBERS = CRS.from_epsg(3338)
BYKOVSKY = str(DATA / "sentinel2_arctic" / "S2_20210721T035541_20210721T035540_T52WEE.tif")
PEEL = str(DATA / "sentinel2_arctic" / "S2_20210821T210019_20210821T210020_T08WMA.tif")
EOLEARN = str(DATA / "eolearn" / "s2_l1c_13band_date4.tif")
SEN1 = str(DATA / "sen1floods11" / "Spain_7370579_S2Hand.tif")
HEALY = str(DATA / "healy" / "COP30_63.84_-149.29_63.92_-149.21.tif")
COLUMBIA = str(DATA / "columbia_dem" / "dem_Columbia.tif")

#: name: (role, source)
RASTERS: dict[str, tuple[str, Source]] = {
    "Bykovsky": ("imagery", Source(BYKOVSKY, (3, 2, 1, 4, 5, 6, 7, 9, 10))),
    "eolearn imagery": ("imagery", Source(EOLEARN, scale=1e4)),
    "eolearn elevation": ("elevation", Source(str(DATA / "eolearn" / "dem.tif"))),
    "sen1floods11": ("imagery", Source(SEN1)),
    "healy": ("elevation", Source(HEALY)),
    "columbia_dem": ("elevation", Source(COLUMBIA)),
    "bc_wetland": ("elevation", Source(str(DATA / "bc_wetland" / "DEM.tif"))),
}
SIDE = 48


@pytest.fixture(scope="module")
def models() -> ModelCache:
    return ModelCache()


def middle(source: RasterSource, side: int = SIDE) -> Box:
    """A lattice box in the middle of a source's first file."""
    file = source._files[0]
    x, y = file.transform @ (file.width / 2, file.height / 2)
    x, y = transformer(file.crs, ALBERS).transform(x, y)
    return LATTICE.box(x - 5 * side, y - 5 * side, x + 5 * side, y + 5 * side)


@pytest.mark.parametrize("name", RASTERS)
def test_read_as_the_file_says(name: str) -> None:
    """Values at lattice pixels lie within those of the 3 x 3 (or averaged) source pixels around, read by rasterio."""
    role, given = RASTERS[name]
    source = RasterSource(given, role)
    box = middle(source)
    found = source.read(lattice_target(box))
    assert np.isfinite(found).all()
    with rasterio.open(given.path) as data:
        stored = data.read([m.band for m in source.matches]).astype(np.float64) * (given.scale or 1.0)
        west, _, _, north = LATTICE.bounds(box)
        centres = np.arange(SIDE)
        x, y = np.meshgrid(west + (centres + 0.5) * 10, north - (centres + 0.5) * 10)
        x, y = transformer(ALBERS, CRS.from_wkt(data.crs.to_wkt())).transform(x, y)
        col, row = (np.floor(v).astype(int) for v in ~data.transform @ (x, y))
    around = np.stack([stored[:, row + i, col + j] for i in (-1, 0, 1) for j in (-1, 0, 1)])
    inner = (slice(None), slice(SIDE), slice(SIDE))
    assert (found[inner] >= around.min(axis=0) - 1e-3).all()
    assert (found[inner] <= around.max(axis=0) + 1e-3).all()
    # And they are not merely the nearest: linear interpolation is smoother.
    assert np.abs(np.diff(found[inner], axis=2)).mean() <= np.abs(np.diff(around[4], axis=2)).mean() * 1.01 + 1e-6
    source.close()


@pytest.mark.parametrize("name", RASTERS)
def test_mapped_with_the_bundled_model(name: str, models: ModelCache, tmp_path: Path) -> None:
    role, given = RASTERS[name]
    source = RasterSource(given, role)
    box = middle(source)
    source.close()
    request = MapRequest(
        folder=str(tmp_path),
        extent=Extent(*LATTICE.bounds(box)),
        threads=1,
        outputs=("probability", "class"),
        encoding="float",
        **{role: given},
    )
    record = mapping.run(request, models, lambda *_: None, lambda: False)
    assert (record["height"], record["width"]) == box.shape
    assert record["valid_pixels"] == box.height * box.width
    for task, count in (("nsp", 2), ("order", 7)):
        with rasterio.open(record["outputs"][f"{task}_probability"]) as data:
            values = data.read()
        assert values.shape == (count, *box.shape)
        assert np.isfinite(values).all()
        assert (values >= 0).all()
        assert (values <= 1).all()
        np.testing.assert_allclose(values.sum(axis=0), 1, atol=1e-3)
        pixels = sum(row["pixels"] for row in record["tasks"][task]["classes"])
        assert pixels == box.height * box.width


def test_bands_are_told_by_name_where_they_have_one() -> None:
    for path in (EOLEARN, SEN1):
        source = RasterSource(Source(path, scale=1e4), "imagery")
        assert [m.input for m in source.matches] == list(SATELLITE_BANDS)
        assert [m.band for m in source.matches] == [4, 3, 2, 5, 6, 7, 8, 12, 13]
        assert {m.reason for m in source.matches} == {"name"}
        source.close()


def test_bykovsky_needs_band_numbers() -> None:
    with pytest.raises(MisoError) as caught:
        RasterSource(Source(BYKOVSKY), "imagery")
    assert caught.value.code == "source.bands"
    assert "10 bands" in caught.value.message


def test_peels_seven_bands_lack_the_short_wave_infrared() -> None:
    with pytest.raises(MisoError) as caught:
        RasterSource(Source(PEEL), "imagery")
    assert caught.value.code == "source.bands"
    assert "not found swir1, swir2 (" in caught.value.message
    assert "7 bands" in caught.value.message


def test_reflectance_from_0_to_1_is_refused_by_name(models: ModelCache, tmp_path: Path) -> None:
    contract = models.get("", "cpu", 1).contract
    with pytest.raises(MisoError) as caught:
        Sources(MapRequest(folder=str(tmp_path), imagery=Source(EOLEARN)), contract)
    assert caught.value.code == "source.units"
    assert "--imagery-scale 10000" in caught.value.hint


@pytest.mark.parametrize("name", RASTERS)
def test_units_of_real_data_pass(name: str, models: ModelCache, tmp_path: Path) -> None:
    role, given = RASTERS[name]
    parts: dict[str, Any] = {role: given}
    with Sources(MapRequest(folder=str(tmp_path), **parts), models.get("", "cpu", 1).contract) as opened:
        assert opened.warnings == []


def test_two_grids_slightly_off_line_up() -> None:
    """bc_wetland: elevation and B4 on grids 1.9 m and 26.8 m apart; both read where they are, to a tenth of a pixel.

    Each is compared with itself moved by that offset: the best match is at no shift.
    """
    elevation = RasterSource(Source(str(DATA / "bc_wetland" / "DEM.tif")), "elevation")
    red = RasterSource(Source(str(DATA / "bc_wetland" / "B4_SENT2.tif")), "elevation")
    dem, b4 = elevation._files[0], red._files[0]
    assert not math.isclose(dem.transform.c, b4.transform.c, abs_tol=1)
    assert len({(f.transform.c, f.transform.f) for f in (dem, b4)}) == 2
    box = middle(elevation, 200)
    for source in (elevation, red):
        file = source._files[0]
        found = source.read(lattice_target(box))[0].astype(np.float64)
        with rasterio.open(file.path) as data:
            stored = data.read(1).astype(np.float64)
        west, _, _, north = LATTICE.bounds(box)
        # Shifts along x and y of the places compared, in metres.
        scores = {}
        for dx in (-10, -2.5, 0, 2.5, 10):
            for dy in (-10, -2.5, 0, 2.5, 10):
                x, y = np.meshgrid(west + np.arange(5, 195) * 10 + 5 + dx, north - np.arange(5, 195) * 10 - 5 + dy)
                x, y = transformer(ALBERS, file.crs).transform(x, y)
                col, row = ~file.transform @ (x, y)
                col, row = col - 0.5, row - 0.5
                c, r = np.floor(col).astype(int), np.floor(row).astype(int)
                fc, fr = col - c, row - r
                expected = (
                    stored[r, c] * (1 - fr) * (1 - fc)
                    + stored[r, c + 1] * (1 - fr) * fc
                    + stored[r + 1, c] * fr * (1 - fc)
                    + stored[r + 1, c + 1] * fr * fc
                )
                scores[dx, dy] = np.abs(found[5:195, 5:195] - expected).mean()
        assert min(scores, key=scores.__getitem__) == (0, 0)
        assert scores[0, 0] < 1e-3
        source.close()


def test_no_authority_code_is_no_hindrance() -> None:
    source = RasterSource(Source(COLUMBIA), "elevation")
    assert source.crs.to_authority() is None
    west, south, east, north = source.bounds_in(ALBERS)
    assert 63_000 < east - west < 75_000
    assert 58_000 < north - south < 70_000
    source.close()

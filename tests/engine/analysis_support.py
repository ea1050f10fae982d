"""Maps, layers and plain ways to the right answer for the tests of the tools on finished maps."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import Geod, Transformer

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.protocol import Extent, MapRequest, Source
from miso_qgis.requests.analysis import MapInput

ROOT = Path(mapping.__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample"
WEST, NORTH = 266_005.0, 1_684_005.0
GRID = Affine(10.0, 0.0, WEST, 0.0, -10.0, NORTH)


def ignore(*_: Any) -> None:
    """A progress nobody watches."""


def never() -> bool:
    return False


@pytest.fixture(scope="session")
def real_map(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of a map of a part of the sample by the bundled model."""
    request = MapRequest(
        folder=str(tmp_path_factory.mktemp("real")),
        imagery=Source(str(SAMPLE / "imagery.tif")),
        elevation=Source(str(SAMPLE / "elevation.tif")),
        climate=Source(str(SAMPLE / "climate.tif")),
        extent=Extent(268_005, 1_678_005, 271_505, 1_681_005),
        name="R",
    )
    record = mapping.run(request, ModelCache(), ignore, never)
    return Path(record["outputs"]["record"])


def raster(
    path: Path,
    values: np.ndarray,
    *,
    transform: Affine = GRID,
    crs: str = "EPSG:3338",
    nodata: float | None = None,
    colours: dict[int, tuple[int, int, int]] | None = None,
) -> Path:
    """A GeoTIFF of (h, w) or (bands, h, w)."""
    bands = values[None] if values.ndim == 2 else values
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        dtype=bands.dtype,
        count=bands.shape[0],
        height=bands.shape[1],
        width=bands.shape[2],
        crs=crs,
        transform=transform,
        nodata=nodata,
    ) as data:
        data.write(bands)
        if colours:
            data.write_colormap(1, colours)
    return path


def pixels(path: str | Path, band: int = 1) -> tuple[np.ndarray, Affine]:
    with rasterio.open(path) as data:
        return data.read(band), data.transform


def layer(path: Path, shapes: list[Any], crs: str = "EPSG:3338", **fields: list[Any]) -> Path:
    """A vector file of these geometries and fields."""
    blobs = np.array([None if s is None else shapely.to_wkb(s) for s in shapes], object)
    arrays = [np.array(v, object if any(isinstance(x, str) or x is None for x in v) else None) for v in fields.values()]
    driver = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".shp": "ESRI Shapefile"}[path.suffix]
    pyogrio.raw.write(
        str(path), blobs, arrays, list(fields), driver=driver, geometry_type="Unknown", crs=crs, layer=path.stem
    )
    return path


def table(path: str | Path) -> dict[str, list[Any]]:
    """A vector layer's fields as lists, None where null."""
    meta, _, _, values = pyogrio.raw.read(str(path), read_geometry=False)
    found = {}
    for name, column in zip(meta["fields"], values, strict=True):
        found[str(name)] = [None if v is None or (isinstance(v, float) and np.isnan(v)) else v for v in column.tolist()]
    return found


def centres(transform: Affine, height: int, width: int) -> tuple[np.ndarray, np.ndarray]:
    cols, rows = np.meshgrid(np.arange(width) + 0.5, np.arange(height) + 0.5)
    x, y = transform @ (cols, rows)
    return x, y


def within(shape: Any, transform: Affine, height: int, width: int) -> np.ndarray:
    """Pixels whose centre lies in a shape, by shapely, point by point."""
    x, y = centres(transform, height, width)
    return np.asarray(shapely.contains_xy(shape, x, y))


def true_km2(transform: Affine, row: int, col: int, crs: str) -> float:
    """One pixel's area on the ellipsoid."""
    corners = [transform @ (col + i, row + j) for i, j in ((0, 0), (1, 0), (1, 1), (0, 1))]
    lon, lat = Transformer.from_crs(crs, "EPSG:4326", always_xy=True).transform(*zip(*corners, strict=True))
    return abs(Geod(ellps="WGS84").polygon_area_perimeter(lon, lat)[0]) / 1e6


def star(x: float, y: float, radius: float, seed: int, points: int = 17) -> shapely.Polygon:
    rng = np.random.default_rng(seed)
    angles = np.sort(rng.uniform(0, 2 * np.pi, points))
    reach = radius * rng.uniform(0.3, 1.0, points)
    return shapely.Polygon(np.column_stack([x + reach * np.cos(angles), y + reach * np.sin(angles)]))


def map_input(path: Path | str, **more: Any) -> MapInput:
    return MapInput(Source(str(path)), **more)


def record_at(path: Path | str) -> dict[str, Any]:
    return dict(json.loads(Path(path).read_text(encoding="utf-8")))

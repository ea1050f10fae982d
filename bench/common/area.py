"""Sources of any size for the benchmarks, from the bundled sample by mirrored repetition.

Mirrored, the sample's relief and imagery go on without a step, so slopes, catchments and compression stay those of a
landscape. Everything is written once into a cache folder and found there again.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.warp
import rasterio.windows
from affine import Affine
from numpy.typing import NDArray

from miso_qgis.engine import terrain
from miso_qgis.engine.contract import CLIMATE_BANDS, COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS
from miso_qgis.engine.lattice import LATTICE, Box, tile_box
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
#: Fairbanks.
TILE = "AK050H50V15"
#: Lattice pixels that the sources reach beyond the mapped area: a window's overhang, its halo, the terrain's reach.
MARGIN = 736
NODATA = -3.4e38
_BLOCK = 512
_ROWS = 512

Sampler = Callable[[NDArray[np.float64], NDArray[np.float64]], NDArray[Any]]


@dataclass(frozen=True)
class Area:
    """What to map: the lattice box, and the sources as `miso map` takes them."""

    box: Box
    arguments: tuple[str, ...]

    @property
    def extent(self) -> str:
        return ",".join(f"{value:.0f}" for value in LATTICE.bounds(self.box))


def area_box(height: int, width: int) -> Box:
    """An area at the north-west corner of the benchmarks' tile; 5000 x 5000 is the whole tile."""
    corner = tile_box(TILE)
    return Box(corner.row0, corner.col0, corner.row0 + height, corner.col0 + width)


class Mirrored:
    """A sample raster continued without end by mirroring it at its edges."""

    def __init__(self, name: str) -> None:
        with rasterio.open(SAMPLE / f"{name}.tif") as data:
            self.values: NDArray[Any] = data.read()
            self._inverse = ~data.transform

    def _position(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[NDArray[Any], NDArray[Any]]:
        a, b, c, d, e, f = tuple(self._inverse)[:6]
        return d * x + e * y + f, a * x + b * y + c

    def nearest(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[Any]:
        """Values (bands, ...) of the pixels that hold places in EPSG:3338, metres."""
        row, col = self._position(x, y)
        height, width = self.values.shape[1:]
        found: NDArray[Any] = self.values[:, _fold(np.floor(row), height), _fold(np.floor(col), width)]
        return found

    def linear(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[Any]:
        """Values (bands, ...) interpolated between pixel centres."""
        row, col = self._position(x, y)
        height, width = self.values.shape[1:]
        top, left = np.floor(row - 0.5), np.floor(col - 0.5)
        down, right = (row - 0.5 - top).astype(np.float32), (col - 0.5 - left).astype(np.float32)
        rows = _fold(top, height), _fold(top + 1, height)
        cols = _fold(left, width), _fold(left + 1, width)
        v = self.values
        upper = v[:, rows[0], cols[0]] * (1 - right) + v[:, rows[0], cols[1]] * right
        lower = v[:, rows[1], cols[0]] * (1 - right) + v[:, rows[1], cols[1]] * right
        return np.asarray(upper * (1 - down) + lower * down)


def _fold(index: NDArray[np.float64], count: int) -> NDArray[np.int64]:
    """0, 1 .. n-1, n-1 .. 1, 0, 0, 1 ..."""
    inside = index.astype(np.int64) % (2 * count)
    return np.where(inside < count, inside, 2 * count - 1 - inside)


def make(kind: str, height: int, width: int, cache: Path) -> Area:
    """The sources of an area: "warped" (imagery in UTM, elevation in degrees, climate of 1 km; terrain is derived)
    or "aligned" (imagery and all ten covariates on the lattice)."""
    box = area_box(height, width)
    folder = cache / f"{kind}_{height}x{width}"
    whole = folder / "whole.json"
    if not whole.is_file():
        print(f"writing the {kind} sources into {folder} ...", file=sys.stderr, flush=True)
        folder.mkdir(parents=True, exist_ok=True)
        files = (_warped if kind == "warped" else _aligned)(box, folder)
        whole.write_text(json.dumps(files), encoding="utf-8")
    return Area(box, tuple(json.loads(whole.read_text(encoding="utf-8"))))


def create(path: Path, names: tuple[str, ...], dtype: str, shape: tuple[int, int], crs: str, grid: Affine) -> Any:
    """A tiled, compressed GeoTIFF of (len(names), *shape), opened for writing."""
    data = rasterio.open(
        path, "w", driver="GTiff", dtype=dtype, count=len(names), height=shape[0], width=shape[1], crs=crs,
        transform=grid, nodata=0 if dtype == "uint16" else NODATA, tiled=True, blockxsize=_BLOCK, blockysize=_BLOCK,
        interleave="band", compress="deflate", predictor=2 if dtype == "uint16" else 3, zlevel=6, BIGTIFF="IF_SAFER",
        num_threads="all_cpus",
    )  # fmt: skip
    for index, name in enumerate(names, start=1):
        data.set_band_description(index, name)
    return data


def fill(data: Any, sample: Sampler) -> None:
    """Write a raster by rows; `sample` gives the values at places in EPSG:3338."""
    crs = data.crs.to_string()
    for row in range(0, data.height, _ROWS):
        rows = min(_ROWS, data.height - row)
        col, line = np.meshgrid(np.arange(data.width) + 0.5, np.arange(row, row + rows) + 0.5)
        x, y = data.transform @ (col, line)
        if crs != "EPSG:3338":
            changed = rasterio.warp.transform(data.crs, "EPSG:3338", x.ravel(), y.ravel())
            x, y = (np.asarray(v).reshape(col.shape) for v in changed[:2])
        data.write(sample(x, y).astype(data.dtypes[0]), window=rasterio.windows.Window(0, row, data.width, rows))


def _grid_over(box: Box, crs: str, step: tuple[float, float]) -> tuple[Affine, tuple[int, int]]:
    west, south, east, north = rasterio.warp.transform_bounds(
        "EPSG:3338", crs, *LATTICE.bounds(box.grown(MARGIN)), densify_pts=64
    )
    west, north = np.floor(west / step[0]) * step[0], np.ceil(north / step[1]) * step[1]
    shape = int(np.ceil((north - south) / step[1])), int(np.ceil((east - west) / step[0]))
    return Affine(step[0], 0, west, 0, -step[1], north), shape


def _warped(box: Box, folder: Path) -> list[str]:
    """UTM zone 6 as Sentinel-2 comes, the Copernicus elevation model's 1 x 2 arc seconds, and climate of 1 km."""
    jobs: list[tuple[str, tuple[str, ...], str, str, tuple[float, float]]] = [
        ("imagery", SATELLITE_BANDS, "uint16", "EPSG:32606", (10.0, 10.0)),
        ("elevation", ("elevation",), "float32", "EPSG:4326", (2 / 3600, 1 / 3600)),
        ("climate", CLIMATE_BANDS, "float32", "EPSG:3338", (1000.0, 1000.0)),
    ]
    arguments = []
    for name, names, dtype, crs, step in jobs:
        grid, shape = _grid_over(box, crs, step)
        source = Mirrored(name)
        path = folder / f"{name}.tif"
        with create(path, names, dtype, shape, crs, grid) as data:
            fill(data, source.nearest if name == "imagery" else source.linear)
        arguments += [f"--{name}", str(path)]
    return arguments


def _aligned(box: Box, folder: Path) -> list[str]:
    """Imagery, and one file for each covariate, as a published stack comes."""
    wide = box.grown(MARGIN)
    grid = LATTICE.transform(wide)
    imagery = Mirrored("imagery")
    with create(folder / "imagery.tif", SATELLITE_BANDS, "uint16", wide.shape, "EPSG:3338", grid) as data:
        fill(data, imagery.nearest)
    arguments = ["--imagery", str(folder / "imagery.tif")]
    climate, elevation = Mirrored("climate"), Mirrored("elevation")
    for index, name in enumerate(CLIMATE_BANDS):
        with create(folder / f"{name}.tif", (name,), "float32", wide.shape, "EPSG:3338", grid) as data:
            fill(data, lambda x, y, index=index: climate.linear(x, y)[index : index + 1])  # type: ignore[misc]
    files = [
        create(folder / f"{name}.tif", (name,), "float32", wide.shape, "EPSG:3338", grid) for name in TERRAIN_BANDS
    ]
    for row in range(wide.row0, wide.row1, _ROWS):
        part = Box(row, wide.col0, min(row + _ROWS, wide.row1), wide.col1)
        around = part.grown(terrain.REACH)
        col, line = np.meshgrid(np.arange(around.width) + 0.5, np.arange(around.height) + 0.5)
        x, y = LATTICE.transform(around) @ (col, line)
        bands = terrain.derive(elevation.linear(x, y)[0].astype(np.float32), around.row0, around.col0)
        bands[~np.isfinite(bands)] = NODATA
        for data, values in zip(files, bands, strict=True):
            window = rasterio.windows.Window(0, row - wide.row0, part.width, part.height)
            data.write(values[None], window=window)
    for data in files:
        data.close()
    for name in COVARIATE_BANDS:
        arguments += ["--covariate", f"{name}={folder / f'{name}.tif'}"]
    return arguments

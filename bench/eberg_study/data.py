"""The Ebergoetzen survey: points with a soil class, grids as channels, 2 km blocks, crops that hang on the blocks.

Source of the data and what its bands are: README.md of the data folder (Envirometrix/plotKML, GPL). HBTSOL is the soil
class itself and is never read as a predictor.
"""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from scipy import ndimage

Floats = NDArray[np.float32]
Integers = NDArray[np.int64]

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "eberg"
#: The band that maps the soil class itself.
SOIL_MAP = "HBTSOLx"
#: Classes with fewer points are left out: no fold could fit or score them.
FEWEST = 30
#: Pixels of 25 m in a block of 2 km, and of the margin around it that a crop adds (400 m).
BLOCK = 80
MARGIN = 16
CROP = BLOCK + 2 * MARGIN
#: Radii in pixels of the relative elevation: 100, 200, 400, 800 and 1,600 m.
RELATIVE_RADII = (4, 8, 16, 32, 64)
#: Radii in pixels of the focal statistics that the forest with context gets: 50 to 800 m.
FOCAL_RADII = (2, 4, 8, 16, 32)
#: Radii in pixels of the means that the point branch and the linear head read beside the pixel itself: 100 and 400 m.
POINT_RADII = (4, 16)
_COARSE = 4  # pixels of 25 m in one of 100 m


@dataclass(frozen=True)
class Survey:
    """Points and grids.

    Attributes:
        terrain: (c, 400, 400) elevation, wetness, relative elevation, slope components.
        cover: (d, 400, 400) vegetation index, thermal infrared, parent material and land cover, one channel a code.
        terrain_names, cover_names: of the channels.
        components: positions in `terrain` of the slope's east and north components: a mirror image changes their signs.
        pixels: (n, 21) the values at the points, codes one-hot: what the forest sees.
        context: (n, m) `pixels` and the focal statistics: what the forest with context sees.
        position: (n, 2) row and column in pixels of 25 m, the first pixel's centre at 0.5.
        xy: (n, 2) metres in EPSG:31467.
        label: (n,) index into `classes`.
        block: (n,) index of the 2 km block.
        corner: (blocks, 2) first row and column of each.
    """

    terrain: Floats
    cover: Floats
    terrain_names: tuple[str, ...]
    cover_names: tuple[str, ...]
    components: tuple[int, int]
    pixels: Floats
    context: Floats
    position: NDArray[np.float64]
    xy: NDArray[np.float64]
    label: Integers
    classes: tuple[str, ...]
    block: Integers
    corner: Integers


def _bands(path: Path) -> tuple[dict[str, Floats], rasterio.Affine]:
    with rasterio.open(path) as source:
        bands = {name: source.read(i + 1) for i, name in enumerate(source.descriptions) if name != SOIL_MAP}
        if any((band == source.nodata).any() for band in bands.values()):
            raise ValueError(f"{path.name} holds nodata; the study expects full grids")
        return {name: band.astype(np.float32) for name, band in bands.items()}, source.transform


def _fine(band: Floats) -> Floats:
    """A 100 m band on the 25 m grid, each cell repeated."""
    return np.repeat(np.repeat(band, _COARSE, axis=0), _COARSE, axis=1)


def focal_mean(band: Floats, radius: int) -> Floats:
    """Mean over a square of 2 radius + 1 pixels; beyond the edge the outer pixel is repeated."""
    mean: Floats = ndimage.uniform_filter(band.astype(np.float64), 2 * radius + 1, mode="nearest").astype(np.float32)
    return mean


def focal_deviation(band: Floats, radius: int) -> Floats:
    """Standard deviation over the same square."""
    centred = band.astype(np.float64) - float(band.mean())
    mean = ndimage.uniform_filter(centred, 2 * radius + 1, mode="nearest")
    square = ndimage.uniform_filter(centred * centred, 2 * radius + 1, mode="nearest")
    deviation: Floats = np.sqrt(np.maximum(square - mean * mean, 0.0)).astype(np.float32)
    return deviation


def slope_components(elevation: Floats, pixel: float = 25.0) -> tuple[Floats, Floats]:
    """Rise to the east and to the north, metres a metre."""
    south, east = np.gradient(elevation, pixel)
    return east.astype(np.float32), (-south).astype(np.float32)


def load(folder: Path = FOLDER) -> Survey:
    """Read the survey.

    Raises:
        FileNotFoundError: the data folder is not there.
    """
    if not (folder / "eberg_points.csv").exists():
        raise FileNotFoundError(f"{folder} does not hold the Ebergoetzen data")
    fine, transform = _bands(folder / "eberg_grid25.tif")
    coarse = {name: _fine(band) for name, band in _bands(folder / "eberg_grid100.tif")[0].items()}
    elevation = fine["DEMTOPx"]
    east, north = slope_components(elevation)
    terrain = {
        "elevation": elevation,
        "wetness": fine["TWITOPx"],
        "elevation_100": coarse["DEMSRT6"],
        "wetness_100": coarse["TWISRT6"],
        "slope": np.hypot(east, north),
        "east": east,
        "north": north,
    }
    terrain |= {f"relative_{25 * r}": elevation - focal_mean(elevation, r) for r in RELATIVE_RADII}
    codes = {
        f"{name}_{code}": (coarse[name] == code).astype(np.float32)
        for name in ("PRMGEO6", "LNCCOR6")
        for code in np.unique(coarse[name]).astype(int)
    }
    cover = {"vegetation": fine["NVILANx"], "thermal": coarse["TIRAST6"], **codes}

    with (folder / "eberg_points.csv").open(newline="") as stream:
        rows = [(float(r["X"]), float(r["Y"]), r["TAXGRSC"]) for r in csv.DictReader(stream) if r["TAXGRSC"]]
    xy = np.array([r[:2] for r in rows])
    names = np.array([r[2] for r in rows])
    position = np.stack([(xy[:, 1] - transform.f) / transform.e, (xy[:, 0] - transform.c) / transform.a], axis=1)
    inside = ((position >= 0) & (position < elevation.shape)).all(axis=1)
    found, counts = np.unique(names[inside], return_counts=True)
    classes = tuple(str(name) for name in found[counts >= FEWEST])
    kept = inside & np.isin(names, classes)
    xy, names, position = xy[kept], names[kept], position[kept]
    row, col = position.astype(int).T

    raw = [fine["DEMTOPx"], fine["TWITOPx"], fine["NVILANx"], coarse["DEMSRT6"], coarse["TWISRT6"], coarse["TIRAST6"]]
    pixels = np.stack([band[row, col] for band in (*raw, *codes.values())], axis=1)
    focal = []
    for radius in FOCAL_RADII:
        for band in raw:
            focal += [focal_mean(band, radius), focal_deviation(band, radius)]
        focal += [elevation - focal_mean(elevation, radius)]
        focal += [focal_mean(code, radius) for code in codes.values()]
    context = np.concatenate([pixels, np.stack([band[row, col] for band in focal], axis=1)], axis=1)

    corner, block = np.unique((position // BLOCK).astype(np.int64), axis=0, return_inverse=True)
    return Survey(
        terrain=np.stack(list(terrain.values())),
        cover=np.stack(list(cover.values())),
        terrain_names=tuple(terrain),
        cover_names=tuple(cover),
        components=(list(terrain).index("east"), list(terrain).index("north")),
        pixels=pixels,
        context=context,
        position=position,
        xy=xy,
        label=np.searchsorted(np.array(classes), names).astype(np.int64),
        classes=classes,
        block=block.reshape(-1).astype(np.int64),
        corner=corner * BLOCK,
    )


def block_crops(survey: Survey, cell: int) -> Floats:
    """(blocks, c + d, CROP / cell, CROP / cell): each block with its margin, terrain before cover.

    Values are means of cell x cell pixels; beyond the grid the edge is repeated.
    """
    bands = np.concatenate([survey.terrain, survey.cover])
    padded = np.pad(bands, ((0, 0), (MARGIN, MARGIN), (MARGIN, MARGIN)), mode="edge")
    crops = np.stack([padded[:, r : r + CROP, c : c + CROP] for r, c in survey.corner])
    size = CROP // cell
    means: Floats = crops.reshape(*crops.shape[:2], size, cell, size, cell).mean((3, 5), dtype=np.float32)
    return means


def point_values(survey: Survey) -> Floats:
    """(n, scales, c + d): the channels at the points' pixels, and their means over POINT_RADII around."""
    row, col = survey.position.astype(int).T
    bands = np.concatenate([survey.terrain, survey.cover])
    scales = [bands] + [np.stack([focal_mean(band, radius) for band in bands]) for radius in POINT_RADII]
    values: Floats = np.stack([scale[:, row, col].T for scale in scales], axis=1)
    return values

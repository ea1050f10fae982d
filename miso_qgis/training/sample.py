"""The bundled sample area: a simulated place with everything a first map needs, and field sites to go with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyogrio.raw
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from shapely import to_wkb
from shapely.geometry import Point, Polygon
from shapely.geometry.base import BaseGeometry

from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS
from miso_qgis.engine.lattice import LATTICE, Box, tile_box

from .simulation.landscape import MARGIN, Landscape, make_landscape
from .simulation.relief import ReliefStyle
from .simulation.soil import ORDERS

#: Seed of the sample; training, validation and test draw theirs from another range of numbers and other places.
SEED = 13
#: The AKVEG tile near Fairbanks the sample lies in, and its corner's offset there (pixels).
TILE = "AK050H50V15"
OFFSET = 1600
SIZE = 800
#: Elevation and climate reach this far beyond the imagery, so that terrain has its surroundings: 2.56 km and more.
SURROUNDINGS = 256
#: A rolling upland with a broad valley, so that both slopes and floors are on the sample's map.
STYLE = ReliefStyle(height=75, base=150, roughness=3.3, ridged=0.35, carving=0.8, fill=6, texture=0.4)
#: Stored reflectance is rounded to multiples of these, to keep the file small: visible, red edge 1, the others.
_ROUNDING = (20, 20, 20, 40, 60, 60, 60, 60, 40)

_TAGS = {"SIMULATED": "yes", "DESCRIPTION": "SIMULATED landscape, made by 'miso simulate --sample'. Not a real place."}

README = """# Sample area (SIMULATED)

Everything in this folder is simulated by this repository's own training package
(`./run miso simulate --sample resources/sample`); nothing of it was measured. It lies at true coordinates near
Fairbanks (AKVEG tile {tile}), but its hills, climate, imagery and soils are invented. Its seed is not
among those the bundled model was trained or tested on.

- `imagery.tif`: nine Sentinel-2-like bands, reflectance x 10000 (rounded to 20-60), uint16, 800 x 800 pixels of 10 m,
  EPSG:3338
- `elevation.tif`: elevation in metres, 20 m pixels, at least 2.5 km wider on each side
- `climate.tif`: annual precipitation (mm), summer warmth index (degC month), January minimum (degC), 1 km pixels,
  2.5 km wider on each side
- `sites.gpkg`: 20 field sites: 12 points (layer `site_points`) and 8 areas (`site_areas`), with `id`
- `observations.gpkg`: 300 points (layer `observations`) with `nsp` (1: permafrost within 1 m), `tax_order` and
  `depth_cm` (to frozen ground, or how deep was dug)

Permafrost within 1 m lies under {share:.0%} of the area. Soil orders: {orders}.
"""


def make_landscape_of_sample() -> tuple[Landscape, Box]:
    """The simulated surroundings, and the box of the imagery inside them."""
    tile = tile_box(TILE)
    box = Box(tile.row0 + OFFSET, tile.col0 + OFFSET, tile.row0 + OFFSET + SIZE, tile.col0 + OFFSET + SIZE)
    return make_landscape(SEED, box.grown(SURROUNDINGS), STYLE), box


def write_sample(folder: Path) -> dict[str, Any]:
    """Write the sample into `folder`; returns the files' sizes and what lies under the area."""
    folder.mkdir(parents=True, exist_ok=True)
    land, box = make_landscape_of_sample()
    cut = box.slices_in(land.box)
    steps = np.array(_ROUNDING, np.float32)[:, None, None]
    imagery = np.maximum(np.rint(land.satellite[(slice(None), *cut)] / steps) * steps, steps).astype(np.uint16)
    _write_raster(
        folder / "imagery.tif",
        imagery,
        LATTICE.transform(box),
        SATELLITE_BANDS,
        ("reflectance x 10000",) * 9,
        predictor=2,
    )
    wide = land.box.grown(MARGIN)
    elevation = _blocks(land.elevation_wide[None], 2)
    _write_raster(
        folder / "elevation.tif",
        np.round(elevation * 8) / 8,  # 1/8 m: what an elevation model is good for, and few bits to store
        LATTICE.transform(wide) @ Affine.scale(2.0),
        ("elevation",),
        ("m",),
        predictor=3,
    )
    # Whole kilometres of the simulated domain; the coarse field itself is smooth, so block means lose nothing.
    cells = _blocks(land.climate[:, : land.box.height // 100 * 100, : land.box.width // 100 * 100], 100)
    _write_raster(
        folder / "climate.tif",
        np.round(cells, 2),
        LATTICE.transform(land.box) @ Affine.scale(100.0),
        CLIMATE_BANDS,
        ("mm", "degC month", "degC"),
        predictor=3,
    )
    nsp, order = land.nsp[cut], land.order[cut]
    rng = np.random.default_rng(SEED)
    _write_observations(folder / "observations.gpkg", rng, box, nsp, order, land.thaw_depth[cut])
    _write_sites(folder / "sites.gpkg", rng, box)
    known = nsp != 255
    shares = np.bincount(order[known], minlength=len(ORDERS)) / known.sum()
    orders = {name: round(float(share), 4) for name, share in zip(ORDERS, shares, strict=True)}
    share = float((nsp[known] == 1).mean())
    listed = ", ".join(f"{name} {part:.0%}" for name, part in orders.items() if part >= 0.005)
    (folder / "README.md").write_text(README.format(tile=TILE, share=share, orders=listed), encoding="utf-8")
    sizes = {path.name: path.stat().st_size for path in sorted(folder.iterdir())}
    return {"folder": str(folder), "bytes": sum(sizes.values()), "files": sizes, "nsp_share": share, "orders": orders}


def _blocks(bands: NDArray[np.float32], factor: int) -> NDArray[np.float32]:
    count, rows, cols = bands.shape
    blocks = bands.reshape(count, rows // factor, factor, cols // factor, factor)
    mean: NDArray[np.float32] = blocks.mean(axis=(2, 4), dtype=np.float64).astype(np.float32)
    return mean


def _write_raster(
    path: Path, bands: NDArray[Any], transform: Affine, names: tuple[str, ...], units: tuple[str, ...], predictor: int
) -> None:
    with rasterio.open(
        path,
        "w",
        driver="GTiff",
        count=bands.shape[0],
        height=bands.shape[1],
        width=bands.shape[2],
        dtype=bands.dtype,
        crs="EPSG:3338",
        transform=transform,
        compress="DEFLATE",
        zlevel=9,
        predictor=predictor,
        interleave="band",
        nodata=0 if bands.dtype == np.uint16 else -3.4e38,
        **({"tiled": True, "blockxsize": 512, "blockysize": 512} if bands.shape[1] > 512 else {}),
    ) as target:
        target.write(bands)
        target.descriptions = names
        target.units = units
        target.update_tags(**_TAGS)


def _write_layer(
    path: Path, name: str, title: str, geometries: Sequence[BaseGeometry], rows: Sequence[Mapping[str, Any]]
) -> None:
    """Add a layer of one geometry type to a GeoPackage, with the columns of the first row."""
    columns = list(rows[0])
    # The file says when it was written: always the same, so that the same sample gives the same file.
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2026-01-01T00:00:00.000Z"})
    pyogrio.raw.write(
        path,
        layer=name,
        geometry=np.array([to_wkb(g) for g in geometries], dtype=object),
        geometry_type=geometries[0].geom_type,
        fields=np.array(columns, dtype=object),
        field_data=[np.array([row[c] for row in rows], dtype=_column_type(rows[0][c])) for c in columns],
        crs="EPSG:3338",
        layer_options={"DESCRIPTION": title},
        append=path.exists(),
    )


def _column_type(value: Any) -> Any:
    return object if isinstance(value, str) else type(value)


def _write_observations(
    path: Path,
    rng: np.random.Generator,
    box: Box,
    nsp: NDArray[np.uint8],
    order: NDArray[np.uint8],
    thaw_depth: NDArray[np.float32],
) -> None:
    rows, cols = np.nonzero(nsp != 255)
    geometries, table = [], []
    for k, index in enumerate(np.sort(rng.choice(rows.size, 300, replace=False))):
        row, col = int(rows[index]), int(cols[index])
        x, y = LATTICE.transform(box) @ (col + float(rng.uniform(0.1, 0.9)), row + float(rng.uniform(0.1, 0.9)))
        present = int(nsp[row, col])
        depth = 100 * float(thaw_depth[row, col]) if present else float(rng.integers(100, 151))
        geometries.append(Point(round(x, 1), round(y, 1)))
        table.append(
            {
                "id": f"P{k + 1:03d}",
                "nsp": present,
                "tax_order": ORDERS[order[row, col]],
                "depth_cm": round(depth, 0),
                "origin": "simulated",
            }
        )
    path.unlink(missing_ok=True)
    title = "SIMULATED soil observations; depth_cm is to frozen ground, or how deep was dug"
    _write_layer(path, "observations", title, geometries, table)


def _write_sites(path: Path, rng: np.random.Generator, box: Box) -> None:
    xmin, ymin, xmax, ymax = LATTICE.bounds(box)

    def place(inset: float) -> tuple[float, float]:
        return float(rng.uniform(xmin + inset, xmax - inset)), float(rng.uniform(ymin + inset, ymax - inset))

    points = [Point(*(round(v, 1) for v in place(200))) for _ in range(12)]
    areas = []
    for _ in range(8):
        x, y = place(800)
        angles = np.sort(rng.uniform(0, 2 * np.pi, 9))
        radii = rng.uniform(150, 500, 9)
        areas.append(
            Polygon(
                [(round(x + r * np.cos(a), 1), round(y + r * np.sin(a), 1)) for a, r in zip(angles, radii, strict=True)]
            )
        )
    note = "simulated site"
    path.unlink(missing_ok=True)
    for layer, title, letter, places in (
        ("site_points", "SIMULATED field sites (points)", "S", points),
        ("site_areas", "SIMULATED field sites (areas)", "A", areas),
    ):
        rows = [{"id": f"{letter}{k + 1:02d}", "note": note} for k in range(len(places))]
        _write_layer(path, layer, title, places, rows)

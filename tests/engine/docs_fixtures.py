"""The files the documentation's commands name, made from the sample: pieces of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pyogrio.raw
import rasterio
import shapely
from pyproj import Transformer
from rasterio.windows import Window

from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
#: Side of the piece in pixels of the imagery, and its first pixel.
SIDE, FIRST = 160, 320
BANDS = ("B04", "B03", "B02", "B05", "B06", "B07", "B08", "B11", "B12")
#: What `...` of a command means on every page.
SOURCES = {"--imagery": "s2.tif", "--elevation": "dem.tif", "--climate": "climate.tif"}


def write(folder: Path) -> None:
    """Rasters, points, lines, polygons and tables under the names that the pages use."""
    folder.mkdir(parents=True, exist_ok=True)
    with rasterio.open(SAMPLE / "imagery.tif") as source:
        window = Window(FIRST, FIRST, SIDE, SIDE)
        pixels = source.read(window=window)
        profile = {**source.profile, "width": SIDE, "height": SIDE, "transform": source.window_transform(window)}
        names = source.descriptions
        box = rasterio.windows.bounds(window, source.transform)
    _raster(folder / "s2.tif", pixels, profile, names)
    _imagery(folder, pixels, profile)
    shutil.copy(SAMPLE / "elevation.tif", folder / "dem.tif")
    shutil.copy(SAMPLE / "climate.tif", folder / "climate.tif")
    with rasterio.open(SAMPLE / "climate.tif") as source:
        _raster(folder / "kelvin.tif", source.read() + 273.15, source.profile, source.descriptions)
    _months(folder)
    _tiles(folder / "ifsar_tiles")
    grid = {**profile, "count": 1, "nodata": 255, "dtype": "uint8"}
    rows, columns = np.mgrid[:SIDE, :SIDE]
    for name in ("soils.tif", "gnatsgo.tif"):
        _raster(folder / name, ((rows // 40 + columns // 40) % 3 + 1)[np.newaxis].astype("uint8"), grid, ("class",))
    for name in ("pastick.tif", "pastick_2015.tif"):
        _raster(folder / name, (columns * 100 // SIDE)[np.newaxis].astype("uint8"), grid, ("percent",))
    _raster(
        folder / "probability.tif", (columns / SIDE)[np.newaxis].astype("float32"), {**grid, "dtype": "float32"}, ("p",)
    )
    wetness = np.stack([rows, 500 + columns]).astype("uint16")
    _raster(
        folder / "wetness.tif", wetness, {**grid, "count": 2, "dtype": "uint16", "nodata": None}, ("slope", "wetness")
    )
    _tables(folder)
    _vectors(folder, box)


def _raster(path: Path, pixels: np.ndarray, profile: dict, names: tuple[str, ...]) -> None:
    with rasterio.open(path, "w", **profile) as file:
        file.write(pixels)
        file.descriptions = names


def _imagery(folder: Path, pixels: np.ndarray, profile: dict) -> None:
    """The bands of one scene as delivered: a file each, 10 m and 20 m, with an offset of 1000 that no file declares."""
    plain = {
        "driver": "JP2OpenJPEG",
        "count": 1,
        "dtype": "uint16",
        "crs": profile["crs"],
        "QUALITY": 100,
        "REVERSIBLE": "YES",
    }
    for name, band in zip(BANDS, pixels, strict=True):
        coarse = name not in ("B02", "B03", "B04", "B08")
        stored = (band[::2, ::2] if coarse else band) + 1000
        place = profile["transform"] @ rasterio.Affine.scale(2) if coarse else profile["transform"]
        options = {**plain, "width": stored.shape[1], "height": stored.shape[0], "transform": place}
        _raster(folder / f"{name}.jp2", stored[np.newaxis].astype("uint16"), options, (None,))
    classes = np.full((1, SIDE // 2, SIDE // 2), 4, "uint8")
    classes[0, :20, :20] = 9  # a cloud
    coarse = {"width": SIDE // 2, "height": SIDE // 2, "transform": profile["transform"] @ rasterio.Affine.scale(2)}
    _raster(folder / "SCL.jp2", classes, {**plain, "dtype": "uint8", **coarse}, (None,))
    for name in ("clear_2.tif", "clear_3.tif"):
        _raster(folder / name, pixels + 1000, {**profile, "nodata": 0}, (None,) * 9)
    _raster(folder / "stack.tif", np.concatenate([pixels, pixels[:2]]) + 1000, {**profile, "count": 11}, (None,) * 11)


def _months(folder: Path) -> None:
    """Monthly rasters whose sums are the sample's climate."""
    with rasterio.open(SAMPLE / "climate.tif") as source:
        ppt, warmth, january = source.read()
        profile = {**source.profile, "count": 1}
    months = {f"ppt_{month:02}.tif": ppt / 12 for month in range(1, 13)}
    months |= {f"tmean_{month:02}.tif": warmth / 5 for month in range(5, 10)}
    for name, values in {**months, "tmin_01.tif": january}.items():
        _raster(folder / name, values[np.newaxis], profile, (None,))


def _tiles(folder: Path) -> None:
    """The elevation as two files that touch."""
    folder.mkdir()
    with rasterio.open(SAMPLE / "elevation.tif") as source:
        half = source.height // 2
        for number, (top, height) in enumerate(((0, half), (half, source.height - half)), 1):
            window = Window(0, top, source.width, height)
            profile = {**source.profile, "height": height, "transform": source.window_transform(window)}
            _raster(folder / f"tile_{number}.tif", source.read(window=window), profile, ("elevation",))
        small = {**source.profile, "width": 100, "height": 100}
        _raster(folder.parent / "dem_Columbia.tif", source.read(window=Window(0, 0, 100, 100)), small, ("elevation",))


def _tables(folder: Path) -> None:
    for name, text in {
        "codes.csv": "code,name\n101,glacier\n102,water\n",
        "orders.csv": "code,name\n1,Gelisol\n2,Inceptisol\n3,Alfisol\n",
        "stands_for.csv": "old,new\nGelisol,Gelisols\nInceptisol,Inceptisols\n",
    }.items():
        (folder / name).write_text(text, encoding="utf-8")
    meta, _, wkb, columns = pyogrio.raw.read(SAMPLE / "observations.gpkg", layer="observations")
    found = dict(zip(meta["fields"], columns, strict=True))
    points = shapely.from_wkb(wkb)
    for name in ("pits.gpkg", "pedons.gpkg"):
        shutil.copy(SAMPLE / "observations.gpkg", folder / name)
    to_degrees = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform(shapely.get_x(points), shapely.get_y(points))
    pits = ["lon,lat,frozen,dug,error_m,seen_on"]
    for x, y, frozen, depth in zip(lon, lat, found["nsp"], found["depth_cm"], strict=True):
        pits.append(f"{x:.6f},{y:.6f},{'ja' if frozen else 'nein'},{max(float(depth), 100) / 100:g},5,2015-07-31")
    (folder / "pits.csv").write_text("\n".join(pits) + "\n", encoding="utf-8")
    pedons = [
        "pedon,lon,lat",
        *(f"P{number},{x:.6f},{y:.6f}" for number, (x, y) in enumerate(zip(lon[:4], lat[:4], strict=True))),
    ]
    (folder / "pedons.csv").write_text("\n".join(pedons) + "\n", encoding="utf-8")


def _vectors(folder: Path, box: tuple[float, float, float, float]) -> None:
    left, bottom, right, top = box
    middle = (left + right) / 2
    halves = [shapely.box(left, bottom, middle, top), shapely.box(middle, bottom, right, top)]
    across = shapely.linestrings([[left, bottom], [right, top]])
    lake = shapely.box(middle - 50, bottom, middle + 50, top)
    inside = [shapely.Point(left + 300, bottom + 300), shapely.Point(right - 300, top - 300)]
    for name, kind, shapes, fields in (
        ("units.gpkg", "Polygon", halves, {"musym": ["11A", "12B"]}),
        ("ecoregions.gpkg", "Polygon", halves, {"COMMON_NAME": ["Lowlands", "Uplands"]}),
        ("roads.gpkg", "LineString", [across], {"name": ["road"]}),
        ("water.gpkg", "Polygon", [lake], {"name": ["lake"]}),
        ("area.gpkg", "Polygon", [halves[0]], {"name": ["area"]}),
        ("plots.gpkg", "Point", inside, {"id": ["a", "b"]}),
    ):
        pyogrio.raw.write(
            folder / name,
            shapely.to_wkb(shapes),
            [np.array(values, object) for values in fields.values()],
            list(fields),
            geometry_type=kind,
            crs="EPSG:3338",
        )

"""Raw rasters become cloud-optimised GeoTIFFs."""
# flake8: noqa: E203

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET  # nosec B405 # written, never read

import numpy as np
import rasterio.shutil
from affine import Affine
from pyproj import CRS

#: Deflate level: 1 costs a third less time than 6 for files that are a few percent larger.
DEFLATE_LEVEL = 1

_GDAL_TYPES = {"uint8": "Byte", "float32": "Float32"}


@dataclass(frozen=True)
class RawRaster:
    """A raw file (band after band, rows from north to south, little-endian) and what its GeoTIFF says of it."""

    path: Path
    crs: CRS
    transform: Affine
    height: int
    width: int
    dtype: str
    nodata: float
    names: Sequence[str]
    #: Metadata items per band and of the file.
    band_tags: Sequence[Mapping[str, str]]
    tags: Mapping[str, str]
    #: Code: #RRGGBB, for a raster of classes.
    colours: Mapping[int, str] = field(default_factory=dict)


def write(raster: RawRaster, path: Path, block: int = 512) -> None:
    """Write `path`, with overviews (nearest for classes, average else); it appears when it is whole.

    Args:
        block: side of the file's tiles in pixels, a multiple of 16: a raster that is smaller is filled up to one.

    Raises:
        RasterioError, OSError: when the disk fails.
    """
    description = raster.path.with_suffix(".vrt")
    unfinished = path.with_name(f"{path.name}.part")
    description.write_text(_describe(raster), encoding="utf-8")
    rasterio.shutil.copy(
        description,
        unfinished,
        driver="COG",
        COMPRESS="DEFLATE",
        LEVEL=str(DEFLATE_LEVEL),
        BLOCKSIZE=str(block),
        PREDICTOR="YES",
        BIGTIFF="IF_SAFER",
        NUM_THREADS="ALL_CPUS",
        OVERVIEW_RESAMPLING="NEAREST" if raster.colours else "AVERAGE",
    )
    description.unlink()
    with open(unfinished, "rb+") as handle:
        os.fsync(handle.fileno())
    os.replace(unfinished, path)


def _describe(raster: RawRaster) -> str:
    """The raw file as a GDAL VRT."""
    size = np.dtype(raster.dtype).itemsize
    root = ET.Element("VRTDataset", rasterXSize=str(raster.width), rasterYSize=str(raster.height))
    # GDAL's axis mapping: x is the first coordinate in the file, whatever order the authority has.
    ET.SubElement(root, "SRS", dataAxisToSRSAxisMapping=_axes(raster.crs)).text = raster.crs.to_wkt()
    a, b, c, d, e, f = tuple(raster.transform)[:6]
    ET.SubElement(root, "GeoTransform").text = ", ".join(f"{v!r}" for v in (c, a, b, f, d, e))
    _metadata(root, raster.tags)
    for index, name in enumerate(raster.names):
        band = ET.SubElement(
            root,
            "VRTRasterBand",
            dataType=_GDAL_TYPES[raster.dtype],
            band=str(index + 1),
            subClass="VRTRawRasterBand",
        )
        _metadata(band, raster.band_tags[index])
        ET.SubElement(band, "Description").text = name
        ET.SubElement(band, "NoDataValue").text = f"{raster.nodata:g}"
        if raster.colours:
            ET.SubElement(band, "ColorInterp").text = "Palette"
            table = ET.SubElement(band, "ColorTable")
            for code in range(max(raster.colours) + 1):
                colour = raster.colours.get(code, "#000000")
                red, green, blue = (str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
                ET.SubElement(table, "Entry", c1=red, c2=green, c3=blue, c4="255")
        ET.SubElement(band, "SourceFilename", relativetoVRT="1").text = raster.path.name
        ET.SubElement(band, "ImageOffset").text = str(index * raster.height * raster.width * size)
        ET.SubElement(band, "PixelOffset").text = str(size)
        ET.SubElement(band, "LineOffset").text = str(raster.width * size)
        ET.SubElement(band, "ByteOrder").text = "LSB"
    return ET.tostring(root, encoding="unicode")


def _axes(crs: CRS) -> str:
    """Which axis of the CRS the first and second coordinate in a file are: "2,1" where the authority puts north
    first."""
    directions = [axis.direction for axis in crs.axis_info[:2]]
    north_first = len(directions) == 2 and directions[0] in ("north", "south") and directions[1] in ("east", "west")
    return "2,1" if north_first else "1,2"


def _metadata(parent: ET.Element, items: Mapping[str, str]) -> None:
    if items:
        metadata = ET.SubElement(parent, "Metadata")
        for key, value in items.items():
            ET.SubElement(metadata, "MDI", key=key).text = value

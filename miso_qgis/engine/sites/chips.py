"""Small maps cut out around sites: gathered in one raw file while the parts are computed, written as cloud-optimised
GeoTIFFs and pictures at the end."""
# flake8: noqa: E203

from __future__ import annotations

import re
import struct
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.engine.contract import Contract
from miso_qgis.engine.lattice import Box, Grid
from miso_qgis.engine.outputs import cog, styles
from miso_qgis.engine.outputs.maps import PERCENT_NODATA, Strip, confidence, encode
from miso_qgis.engine.outputs.statistics import BandStatistics
from miso_qgis.engine.sites.places import Place
from miso_qgis.engine.sites.statistics import Classes
from miso_qgis.protocol import MODEL_CRS

RAW = "chips.raw"
#: Side of a picture, pixels, at least.
PICTURE = 256
_MODEL_CRS = CRS.from_user_input(MODEL_CRS)
#: Sides of a chip's tiles are multiples of this.
_TILE = 64
#: Characters of a file's name that come from a site's id.
_MAX_NAME = 80


def chip_box(place: Place, side: int, grid: Grid) -> Box:
    """The pixels of a site's chip: its point's pixel in the middle, or left and above of it."""
    pixel = place.pixel(grid)
    row, col = pixel.row0 - (side - 1) // 2, pixel.col0 - (side - 1) // 2
    return Box(row, col, row + side, col + side)


class Chips:
    """The chips of all sites as one file: (sites, bands, side, side) float32, NaN where nodata."""

    def __init__(self, folder: Path, sites: int, side: int, classes: Classes, resume: bool) -> None:
        """
        Raises:
            OSError: when the disk fails.
        """
        self._classes, self._side = classes, side
        self.bands = classes.count + len(classes.tasks) + 1
        path = folder / RAW
        shape = (sites, self.bands, side, side)
        self._values: NDArray[np.float32] = np.memmap(
            path, np.dtype("<f4"), "r+" if resume and path.exists() else "w+", shape=shape
        )

    def add(self, site: int, chip: Box, strip: Strip, box: Box) -> None:
        """Take what a piece of the map has of a chip. box: pixels of the grid the strip covers."""
        part = chip.intersection(box)
        if part.empty:
            return
        from_rows, from_cols = part.slices_in(box)
        to_rows, to_cols = part.slices_in(chip)
        tasks = [strip.probability[task.name][:, from_rows, from_cols] for task in self._classes.tasks]
        stack = [*tasks, *(confidence(values)[None] for values in tasks)]
        stack.append(strip.applicability[None, from_rows, from_cols])
        self._values[site][:, to_rows, to_cols] = np.concatenate(stack)

    def flush(self) -> None:
        """Force what was taken to disk.

        Raises:
            OSError: when the disk fails or is full.
        """
        self._values.flush()  # type: ignore[attr-defined]

    def get(self, site: int) -> NDArray[np.float32]:
        return np.array(self._values[site])

    def close(self) -> None:
        del self._values


def file_names(ids: Sequence[str]) -> list[str]:
    """A file name for every id: letters that any system takes, each name once."""
    taken: set[str] = set()
    names = []
    for text in ids:
        plain = re.sub(r"[^\w.-]+", "_", text).strip("._")[:_MAX_NAME] or "site"
        name, number = plain, 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain}_{number}"
        taken.add(name.casefold())
        names.append(name)
    return names


def write_chip(
    path: Path, values: NDArray[np.float32], box: Box, grid: Grid, classes: Classes, contract: Contract
) -> None:
    """A chip as a cloud-optimised GeoTIFF: probabilities of every class, confidence of every task, applicability.

    Raises:
        OSError, RasterioError: when the disk fails.
    """
    names = [f"{task.name} {c.name}" for task in classes.tasks for c in task.classes]
    names += [*(f"{task.name} confidence" for task in classes.tasks), "applicability"]
    percent = classes.encoding == "percent"
    written = encode(values, classes.encoding, False)
    raw = path.with_suffix(".raw")
    written.astype(written.dtype.newbyteorder("<")).tofile(raw)
    valid = [band[~np.isnan(source)] for band, source in zip(written, values, strict=True)]
    pixels = values.shape[1] * values.shape[2]
    cog.write(
        cog.RawRaster(
            path=raw,
            crs=_MODEL_CRS,
            transform=grid.transform(box),
            height=box.height,
            width=box.width,
            dtype="uint8" if percent else "float32",
            nodata=PERCENT_NODATA if percent else np.nan,
            names=names,
            band_tags=[BandStatistics.of(band).tags(pixels) for band in valid],
            tags={"MISO_MODEL": contract.name, "MISO_CAVEAT": contract.caveat},
        ),
        path,
        min(512, -(-max(box.shape) // _TILE) * _TILE),
    )
    raw.unlink()


def write_picture(path: Path, values: NDArray[np.float32], classes: Classes) -> None:
    """A chip's first task as a PNG: the probability of presence on its ramp, or the colours of the classes; nodata is
    transparent, and a mark stands at the four sides of the middle.

    Raises:
        OSError: when the disk fails.
    """
    task = classes.tasks[0]
    probability = values[: len(task.classes)]
    gone = np.isnan(probability[0])
    if task.binary:
        stops = np.linspace(0, 1, len(styles.BLUES))
        ramp = np.array([_rgb(colour) for colour in styles.BLUES], np.float64)
        filled = np.where(gone, 0, probability[1])
        colours = np.stack([np.interp(filled, stops, ramp[:, band]) for band in range(3)], axis=-1)
    else:
        palette = np.array([_rgb(c.colour) for c in task.classes], np.float64)
        colours = palette[classes.index(0, np.where(gone, 0, probability))]
    rgba = np.dstack([np.rint(colours), np.where(gone, 0, 255)]).astype(np.uint8)
    scale = max(1, -(-PICTURE // max(rgba.shape[:2])))
    large = rgba.repeat(scale, axis=0).repeat(scale, axis=1)
    _mark(large, scale)
    path.write_bytes(_png(large))


def _mark(picture: NDArray[np.uint8], scale: int) -> None:
    """Short lines towards the site's pixel from its four sides, which leave the pixel itself free."""
    side = picture.shape[0]
    first = ((side // scale - 1) // 2) * scale
    last, length, width = first + scale, max(4, side // 24), max(1, side // 256)
    middle = (first + last) // 2
    across = slice(max(0, middle - width), middle + width)
    for part in (slice(max(0, first - 2 * length), max(0, first - length)), slice(last + length, last + 2 * length)):
        picture[part, across] = (228, 26, 28, 255)
        picture[across, part] = (228, 26, 28, 255)


def _rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return red, green, blue


def _png(picture: NDArray[np.uint8]) -> bytes:
    """A picture (rows, columns, 4) in the PNG format: one header, one block of deflated rows, one end (RFC 2083)."""
    height, width = picture.shape[:2]
    rows = np.zeros((height, 1 + 4 * width), np.uint8)  # each row begins with its filter, 0 for none
    rows[:, 1:] = picture.reshape(height, 4 * width)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    body = zlib.compress(rows.tobytes(), 6)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")

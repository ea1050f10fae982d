"""Rasters of any size that take a few megabytes: a small tiled GeoTIFF whose tile table names the same tiles again and
again. To a reader it is an ordinary file, whose every tile has to be read and decompressed.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray

#: Side of the tiles; the repeated raster's sides must be multiples of it.
TILE = 400

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 11: 4, 12: 8, 16: 8, 17: 8, 18: 8}
_WIDTH, _HEIGHT, _OFFSETS, _COUNTS = 256, 257, 324, 325
_LONG8 = 16


def write(
    path: Path,
    values: NDArray[Any],
    height: int,
    width: int,
    names: tuple[str, ...],
    transform: Affine,
    nodata: float,
) -> None:
    """A raster of (bands, height, width) that repeats `values` (bands, h, w) in both directions, in EPSG:3338.

    Raises:
        ValueError: when h or w is no multiple of TILE, or the file GDAL wrote is not laid out as expected.
    """
    rows, cols = values.shape[1:]
    if rows % TILE or cols % TILE:
        raise ValueError(f"{rows} x {cols} pixels are not whole tiles of {TILE}")
    floats = values.dtype.kind == "f"
    with rasterio.open(
        path, "w", driver="GTiff", dtype=values.dtype, count=len(values), height=rows, width=cols, crs="EPSG:3338",
        transform=transform, nodata=nodata, tiled=True, blockxsize=TILE, blockysize=TILE, interleave="band",
        compress="deflate", predictor=3 if floats else 2, BIGTIFF="YES", ENDIANNESS="LITTLE",
    ) as data:  # fmt: skip
        data.write(values)
        for index, name in enumerate(names, start=1):
            data.set_band_description(index, name)
    _enlarge(path, (rows // TILE, cols // TILE), (height, width), len(values))


def _enlarge(path: Path, period: tuple[int, int], shape: tuple[int, int], bands: int) -> None:
    """Append a new directory with the larger size and the repeated tile table, and point the header at it.

    The layout is that of BigTIFF (https://www.awaresystems.be/imaging/tiff/bigtiff.html): 8-byte offsets, entries of
    20 bytes, values of up to 8 bytes inside the entry.
    """
    blob = path.read_bytes()
    mark, version = struct.unpack_from("<2sH", blob)
    if mark != b"II" or version != 43:
        raise ValueError(f"{path} is no little-endian BigTIFF")
    (start,) = struct.unpack_from("<Q", blob, 8)
    (count,) = struct.unpack_from("<Q", blob, start)
    entries: dict[int, tuple[int, int, bytes]] = {}
    for number in range(count):
        tag, kind, length, value = struct.unpack_from("<HHQ8s", blob, start + 8 + 20 * number)
        size = _SIZES[kind] * length
        if size > 8:
            (at,) = struct.unpack("<Q", value)
            value = blob[at : at + size]
        entries[tag] = kind, length, value[:size]
    down, across = (-(-side // TILE) for side in shape)
    table = (
        np.arange(bands)[:, None, None] * (period[0] * period[1])
        + (np.arange(down) % period[0])[None, :, None] * period[1]
        + (np.arange(across) % period[1])[None, None, :]
    ).ravel()
    for tag in (_OFFSETS, _COUNTS):
        kind, length, value = entries[tag]
        numbers = np.frombuffer(value, {3: "<u2", 4: "<u4", _LONG8: "<u8"}[kind]).astype("<u8")
        if numbers.size != bands * period[0] * period[1]:
            raise ValueError(f"{path} has {numbers.size} tiles")
        repeated = numbers[table]
        entries[tag] = _LONG8, repeated.size, repeated.tobytes()
    entries[_WIDTH] = 4, 1, struct.pack("<I", shape[1])
    entries[_HEIGHT] = 4, 1, struct.pack("<I", shape[0])
    with path.open("r+b") as stream:
        stream.seek(0, 2)
        directory = b""
        for tag, (kind, length, value) in sorted(entries.items()):
            if len(value) > 8:
                stream.write(b"\0" * (-stream.tell() % 8))
                at = stream.tell()
                stream.write(value)
                value = struct.pack("<Q", at)
            directory += struct.pack("<HHQ8s", tag, kind, length, value.ljust(8, b"\0"))
        stream.write(b"\0" * (-stream.tell() % 8))
        at = stream.tell()
        stream.write(struct.pack("<Q", len(entries)) + directory + struct.pack("<Q", 0))
        stream.seek(8)
        stream.write(struct.pack("<Q", at))

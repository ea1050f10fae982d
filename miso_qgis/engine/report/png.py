"""PNG files in memory, without GDAL: its driver writes through a temporary file and leaves an .aux.xml beside it.

A PNG of 8-bit pixels is a header, one zlib stream and checksums.
"""
# flake8: noqa: E203

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_LEVEL = 9


def indexed(codes: NDArray[np.uint8], palette: Sequence[tuple[int, int, int, int]]) -> bytes:
    """A picture of at most 256 colours.

    Args:
        codes: (height, width), which colour of the palette each pixel has.
        palette: red, green, blue, opacity of each, 0 to 255.

    Raises:
        ValueError: when a code has no colour, or there are none or too many of either.
    """
    if not 1 <= len(palette) <= 256 or codes.ndim != 2 or not codes.size or int(codes.max()) >= len(palette):
        raise ValueError(f"{codes.shape} codes for {len(palette)} colours")
    colours = b"".join(bytes(entry[:3]) for entry in palette)
    opacity = bytes(entry[3] for entry in palette)
    chunks = [(b"PLTE", colours)] + ([(b"tRNS", opacity)] if min(opacity) < 255 else [])
    # Rows of codes have no slope to be predicted from: filter 0.
    rows = np.zeros((codes.shape[0], codes.shape[1] + 1), np.uint8)
    rows[:, 1:] = codes
    return _file(codes.shape[1], codes.shape[0], 3, chunks, rows.tobytes())


def truecolour(pixels: NDArray[np.uint8]) -> bytes:
    """A picture of red, green and blue, and opacity where there is a fourth value: (height, width, 3 or 4)."""
    if pixels.ndim != 3 or pixels.shape[2] not in (3, 4) or not pixels.size:
        raise ValueError(f"{pixels.shape} pixels")
    height, width, parts = pixels.shape
    rows = np.empty((height, width * parts + 1), np.uint8)
    rows[:, 0] = 1  # filter "Sub": each byte less that of the pixel to its left
    flat: NDArray[Any] = pixels.reshape(height, width * parts)
    rows[:, 1:] = flat
    rows[:, 1 + parts :] -= flat[:, :-parts]
    return _file(width, height, 2 if parts == 3 else 6, [], rows.tobytes())


def _file(width: int, height: int, kind: int, chunks: Sequence[tuple[bytes, bytes]], data: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0)
    parts = [(b"IHDR", header), *chunks, (b"IDAT", zlib.compress(data, _LEVEL)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )

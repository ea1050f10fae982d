"""Corrupted and hostile inputs, written byte by byte: each is meant to end in an error a user can read.

Standard library only, so that the engine's tests and those in QGIS use the same. A file is written only when it differs
from what any raster library would agree to write.
"""

from __future__ import annotations

import gzip
import io
import os
import random
import socket
import struct
import tarfile
import tempfile
import threading
import zipfile
import zlib
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional, Sequence, Tuple

#: Upper left corner of the sound raster (EPSG:3338, on the lattice, near Fairbanks), its side in pixels, its bands.
WEST, NORTH, SIDE, BANDS = 267895.0, 1676555.0, 64, 9
EXTENT = {"xmin": WEST + 100, "ymin": NORTH - 540, "xmax": WEST + 540, "ymax": NORTH - 100}

# Types of TIFF fields.
SHORT, LONG, DOUBLE, ASCII = 3, 4, 12, 2
_FORMATS = {SHORT: "H", LONG: "I", DOUBLE: "d"}


@dataclass(frozen=True)
class Hostile:
    """One input.

    Attributes:
        kind: what is wrong with it.
        name: which one of its kind.
        body: what replaces the fields of a sound request.
        codes: beginnings of the error codes that tell the user the right thing.
    """

    kind: str
    name: str
    body: Dict[str, Any]
    codes: Tuple[str, ...] = ("source.",)

    @property
    def id(self) -> str:
        return f"{self.kind}-{self.name}"

    @property
    def path(self) -> Optional[str]:
        """The path given as imagery where that is all that is hostile, else None."""
        imagery = self.body.get("imagery")
        only = set(self.body) == {"imagery"} and isinstance(imagery, dict) and set(imagery) == {"path"}
        return imagery["path"] if only and isinstance(imagery["path"], str) else None


# --- TIFF -------------------------------------------------------------------------------------------------------------


def tiff(
    *,
    width: int = SIDE,
    height: int = SIDE,
    bands: int = BANDS,
    bits: int = 16,
    sample_format: int = 1,
    scale: Sequence[float] = (10.0, 10.0, 0.0),
    tie: Sequence[float] = (0.0, 0.0, 0.0, WEST, NORTH, 0.0),
    data: Optional[bytes] = None,
    compression: int = 1,
    planar: int = 1,
    tags: Optional[Dict[int, Optional[Tuple[int, Sequence[Any]]]]] = None,
) -> bytes:
    """A little-endian classic TIFF of one strip in EPSG:3338; `tags` replace fields, None leaves one out."""
    if data is None:
        data = struct.pack("<H", 1200) * (SIDE * SIDE * BANDS)
    stored = zlib.compress(data) if compression == 8 else data
    fields: Dict[int, Tuple[int, Sequence[Any]]] = {
        256: (LONG, [width]),
        257: (LONG, [height]),
        258: (SHORT, [bits] * bands),
        259: (SHORT, [compression]),
        262: (SHORT, [1]),
        273: (LONG, [8]),
        277: (SHORT, [bands]),
        278: (LONG, [height]),
        279: (LONG, [len(stored)]),
        284: (SHORT, [planar]),
        338: (SHORT, [0] * (bands - 1)),
        339: (SHORT, [sample_format] * bands),
        33550: (DOUBLE, scale),
        33922: (DOUBLE, tie),
        34735: (SHORT, [1, 1, 0, 3, 1024, 0, 1, 1, 1025, 0, 1, 1, 3072, 0, 1, 3338]),
    }
    for tag, value in (tags or {}).items():
        if value is None:
            fields.pop(tag, None)
        else:
            fields[tag] = value
    directory = 8 + len(stored) + len(stored) % 2
    after = directory + 2 + 12 * len(fields) + 4
    entries, extra = b"", b""
    for tag in sorted(fields):
        kind, values = fields[tag]
        packed = bytes(values) if kind == ASCII else struct.pack(f"<{len(values)}{_FORMATS[kind]}", *values)
        count = len(values)
        if len(packed) <= 4:
            place = packed.ljust(4, b"\0")
        else:
            place = struct.pack("<I", after + len(extra))
            extra += packed + b"\0" * (len(packed) % 2)
        entries += struct.pack("<HHI", tag, kind, count) + place
    head = struct.pack("<2sHI", b"II", 42, directory)
    return head + stored + b"\0" * (len(stored) % 2) + struct.pack("<H", len(fields)) + entries + bytes(4) + extra


def png(width: int, height: int, data: bytes = b"") -> bytes:
    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def netcdf(size: int) -> bytes:
    """A classic netCDF file whose one variable says it has size x size values, and holds none."""

    def named(text: bytes) -> bytes:
        return struct.pack(">I", len(text)) + text.ljust(-(-len(text) // 4) * 4, b"\0")

    dimensions = struct.pack(">II", 10, 2) + named(b"y") + struct.pack(">I", size) + named(b"x")
    dimensions += struct.pack(">I", size) + bytes(8)
    variable = named(b"v") + struct.pack(">III", 2, 0, 1) + bytes(8) + struct.pack(">III", 5, 4 * 4, 200)
    return b"CDF\x01" + bytes(4) + dimensions + struct.pack(">II", 11, 1) + variable


# --- virtual rasters --------------------------------------------------------------------------------------------------

GEO = f"<SRS>EPSG:3338</SRS><GeoTransform>{WEST}, 10, 0, {NORTH}, 0, -10</GeoTransform>"


def vrt(inner: str, width: Any = SIDE, height: Any = SIDE) -> str:
    return f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">{GEO}{inner}</VRTDataset>'


def source(path: str, relative: int = 0, tag: str = "SourceFilename", more: str = "") -> str:
    return (
        f'<VRTRasterBand dataType="UInt16" band="1"><SimpleSource><{tag} relativeToVRT="{relative}">{path}</{tag}>'
        f"<SourceBand>1</SourceBand>{more}</SimpleSource></VRTRasterBand>"
    )


# --- models -----------------------------------------------------------------------------------------------------------


def _varint(number: int) -> bytes:
    out = b""
    while number > 127:
        out += bytes([number & 127 | 128])
        number >>= 7
    return out + bytes([number])


def _message(*fields: Tuple[int, Any]) -> bytes:
    out = b""
    for number, value in fields:
        if isinstance(value, int):
            out += _varint(number << 3) + _varint(value)
        else:
            content = value.encode() if isinstance(value, str) else value
            out += _varint(number << 3 | 2) + _varint(len(content)) + content
    return out


def onnx(tensor: bytes) -> bytes:
    """An ONNX model: output y = Identity(w), w the given TensorProto."""
    node = _message((1, "w"), (2, "y"), (4, "Identity"))
    value = _message((1, "y"), (2, _message((1, _message((1, 1))))))
    graph = _message((1, node), (2, "g"), (5, tensor), (12, value))
    return _message((1, 9), (7, graph), (8, _message((1, ""), (2, 17))))


def tensor(dims: Sequence[int], *fields: Tuple[int, Any]) -> bytes:
    return _message(*((1, d) for d in dims), (2, 1), (8, "w"), *fields)


def external(location: str) -> bytes:
    return onnx(tensor([4], (13, _message((1, "location"), (2, location))), (14, 1)))


def external_sum(location: str) -> bytes:
    """y = x + w, w in another file: nothing of it is computed while the model is loaded."""

    def value(name: str) -> bytes:
        shape = _message((1, _message((2, "n"))))
        return _message((1, name), (2, _message((1, _message((1, 1), (2, shape))))))

    node = _message((1, "x"), (1, "w"), (2, "y"), (4, "Add"))
    weights = tensor([4], (13, _message((1, "location"), (2, location))), (14, 1))
    graph = _message((1, node), (2, "g"), (5, weights), (11, value("x")), (12, value("y")))
    return _message((1, 9), (7, graph), (8, _message((1, ""), (2, 17))))


# --- the list ---------------------------------------------------------------------------------------------------------


@dataclass
class _Shelf:
    """Where the inputs are written and listed."""

    folder: Path
    address: str
    found: List[Hostile] = field(default_factory=list)

    def write(self, name: str, content: Any) -> str:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return str(path)

    def path(self, kind: str, name: str, path: Any, *codes: str) -> None:
        self.body(kind, name, {"imagery": {"path": path}}, *(codes or ("source.",)))

    def file(self, kind: str, name: str, content: Any, *codes: str) -> None:
        self.path(kind, name, self.write(f"{kind}/{name}", content), *codes)

    def body(self, kind: str, name: str, body: Dict[str, Any], *codes: str) -> None:
        self.found.append(Hostile(kind, name, body, codes or ("source.",)))


def make(folder: Path, port: int) -> List[Hostile]:
    """Write all of them below `folder`; addresses lead to `port` of this machine. The sound raster is sound.tif."""
    shelf = _Shelf(folder, f"http://127.0.0.1:{port}/asked.tif")
    shelf.write("sound.tif", tiff())
    parts: Tuple[Callable[[_Shelf], None], ...] = (
        _truncated,
        _no_raster,
        _types,
        _geotransforms,
        _zero_sizes,
        _enormous,
        _blocks,
        _pixels,
        _remote,
        _devices,
        _virtual,
        _archives,
        _sidecars,
        _paths,
        _crs,
        _models,
        _masks,
        _requests,
    )
    for part in parts:
        part(shelf)
    return shelf.found


def _truncated(shelf: _Shelf) -> None:
    whole = tiff(data=bytes(range(256)) * 288)
    for length in (0, 1, 4, 8, 40, len(whole) // 2, len(whole) - 300, len(whole) - 10):
        shelf.file("truncated", f"{length}.tif", whole[:length])
    # The directory first and the pixels cut off: what a broken download of a cloud-optimised file looks like.
    shelf.file("truncated", "offset_beyond_the_end.tif", tiff(tags={273: (LONG, [10_000_000])}), "source.")
    shelf.file("truncated", "image.png", png(SIDE, SIDE, bytes(65 * 64))[:60])
    shelf.file("truncated", "header.nc", netcdf(64)[:50])
    shelf.file("truncated", "image.jp2", b"\x00\x00\x00\x0cjP  \r\n\x87\n\x00\x00\x00\x14ftypjp2 \x00\x00\x00\x00jp2 ")
    shelf.file("truncated", "mosaic.vrt", vrt(source("sound.tif"))[:120])


def _no_raster(shelf: _Shelf) -> None:
    for name, content in (
        ("page.tif", "<!DOCTYPE html><html><body>Please log in</body></html>"),
        ("text.tif", "This is no raster.\n" * 100),
        ("program.tif", b"\x7fELF\x02\x01\x01" + bytes(500)),
        ("zeros.tif", bytes(100_000)),
        ("item.json", '{"type": "Feature", "stac_version": "1.0.0", "assets": {}}'),
        ("points.xyz", "".join(f"{x} {y} 1\n" for y in range(20) for x in range(20))),
        ("database.gpkg", b"SQLite format 3\x00" + bytes(4000)),
        ("archive.zip", b"PK\x05\x06" + bytes(18)),
        ("headers.hdr", "ncols 5\nnrows 5\n"),
        ("image.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
    ):
        shelf.file("no raster", name, content)


def _types(shelf: _Shelf) -> None:
    for name, bits, kind in (
        ("complex64", 64, 6),
        ("complex128", 128, 6),
        ("complex_int16", 32, 5),
        ("complex_int32", 64, 5),
        ("unknown_format", 16, 77),
        ("13_bit_float", 13, 3),
        ("0_bits", 0, 1),
        ("4096_bits", 4096, 1),
    ):
        content = tiff(bits=bits, sample_format=kind, data=bytes(SIDE * SIDE * BANDS * 16))
        shelf.file("data type", f"{name}.tif", content, "source.type" if "complex" in name else "source.unreadable")


def _geotransforms(shelf: _Shelf) -> None:
    nan, inf = float("nan"), float("inf")
    for name, scale, tie in (
        ("nan_scale", (nan, nan, 0), (0, 0, 0, WEST, NORTH, 0)),
        ("nan_origin", (10, 10, 0), (0, 0, 0, nan, nan, 0)),
        ("infinite_scale", (inf, 10, 0), (0, 0, 0, WEST, NORTH, 0)),
        ("infinite_origin", (10, 10, 0), (0, 0, 0, -inf, NORTH, 0)),
        ("huge", (1e300, 1e300, 0), (0, 0, 0, 1e300, 1e300, 0)),
        ("denormal", (1e-320, 1e-320, 0), (0, 0, 0, WEST, NORTH, 0)),
        ("elsewhere", (10, 10, 0), (0, 0, 0, 1e11, -1e11, 0)),
    ):
        shelf.file("geotransform", f"{name}.tif", tiff(scale=scale, tie=tie), "source.no_transform", "extent.outside")
    singular = (DOUBLE, [10, 10, 0, WEST, 10, 10, 0, NORTH, 0, 0, 0, 0, 0, 0, 0, 1])
    shelf.file("geotransform", "singular.tif", tiff(tags={33550: None, 33922: None, 34264: singular}))
    shelf.file("geotransform", "none.tif", tiff(tags={33550: None, 33922: None}))
    world = shelf.write("geotransform/world.png", png(SIDE, SIDE, bytes(65 * 64)))
    shelf.write("geotransform/world.pgw", "nan\n0\n0\nnan\ninf\n-inf\n")
    shelf.path("geotransform", "world_file.png", world)


def _zero_sizes(shelf: _Shelf) -> None:
    shelf.file("zero size", "width.tif", tiff(width=0))
    shelf.file("zero size", "height.tif", tiff(height=0))
    shelf.file("zero size", "bands.tif", tiff(tags={277: (SHORT, [0])}))
    shelf.file("zero size", "rows_per_strip.tif", tiff(tags={278: (LONG, [0])}))
    shelf.file("zero size", "image.png", png(0, 0))
    shelf.file("zero size", "empty.vrt", vrt("", 0, 0))
    shelf.file("zero size", "negative.vrt", vrt("", -5, -5))
    shelf.file("zero size", "no_band.vrt", vrt(""))
    shelf.file("zero size", "grid.asc", "ncols 0\nnrows 0\nxllcorner 0\nyllcorner 0\ncellsize 10\n\n")


def _enormous(shelf: _Shelf) -> None:
    kind = "enormous"
    tiles = {
        273: None,
        278: None,
        279: None,
        322: (LONG, [256]),
        323: (LONG, [256]),
        324: (LONG, [8]),
        325: (LONG, [8]),
    }
    for name, side in (("2e9", 2_000_000_000), ("4e9", 4_294_967_295), ("2e7", 20_000_000)):
        shelf.file(kind, f"{name}.tif", tiff(width=side, height=side))
        shelf.file(kind, f"{name}_tiled.tif", tiff(width=side, height=side, tags=tiles))
    shelf.file(kind, "many_bands.tif", tiff(tags={277: (SHORT, [65535]), 258: (SHORT, [16] * 65535), 339: None}))
    shelf.file(kind, "mosaic.vrt", vrt(source(str(shelf.folder / "sound.tif")), 2_147_483_647, 2_147_483_647))
    shelf.file(kind, "image.png", png(2_147_483_647, 2_147_483_647))
    shelf.file(kind, "variable.nc", netcdf(2_000_000_000))
    grid = "ncols 1000000000\nnrows 1000000000\nxllcorner 0\nyllcorner 0\ncellsize 10\n1 2 3\n"
    shelf.file(kind, "grid.asc", grid)
    # Counts of dimensions, attributes and variables for which the netCDF library asks memory before it looks.
    shelf.file(kind, "dimensions.nc", b"CDF\x01" + bytes(4) + struct.pack(">II", 10, 2**31 - 1) + bytes(4000))
    shelf.file(kind, "attributes.nc", b"CDF\x01" + bytes(12) + struct.pack(">II", 12, 2**31 - 1) + bytes(4000))
    shelf.file(kind, "variables.nc", b"CDF\x02" + bytes(20) + struct.pack(">II", 11, 2**28) + bytes(4000))
    shelf.write(f"{kind}/raw.hdr", "ENVI\nsamples = 1000000000\nlines = 1000000000\nbands = 9\ndata type = 12\n")
    shelf.file(kind, "raw.img", bytes(1000))


def _blocks(shelf: _Shelf) -> None:
    kind = "decompression bomb"
    side = 20_000
    # 20,000 x 20,000 x 9 bands x 2 bytes = 7.2 GB to decode for one pixel.
    shelf.file(kind, "one_strip.tif", tiff(width=side, height=side, compression=8), "source.too_large")
    shelf.file(
        kind, "one_strip_by_band.tif", tiff(width=side, height=side, compression=8, planar=2), "source.too_large"
    )
    tile = {273: None, 278: None, 279: None, 322: (LONG, [32768]), 323: (LONG, [32768]), 324: (LONG, [8])}
    tile[325] = (LONG, [500])
    shelf.file(kind, "one_tile.tif", tiff(compression=8, tags=tile), "source.too_large")
    shelf.file(kind, "image.gif", b"GIF89a" + struct.pack("<HHBBB", 65535, 65535, 0, 0, 0) + b",")
    # A picture in 25 bytes that says it has 16,384 x 16,384 pixels.
    lossless = b"VP8L" + struct.pack("<I", 5) + b"\x2f" + struct.pack("<I", 0x0FFFFFFF) + b"\0"
    shelf.file(kind, "image.webp", b"RIFF" + struct.pack("<I", 4 + len(lossless)) + b"WEBP" + lossless)


def _pixels(shelf: _Shelf) -> None:
    """Sound headers over pixels that cannot be decoded, or that hold nothing."""
    kind = "corrupt pixels"
    for name, compression in (
        ("deflate", 8),
        ("lzw", 5),
        ("packbits", 32773),
        ("jpeg", 7),
        ("lerc", 34887),
        ("zstd", 50000),
    ):
        garbage = bytes((i * 7919 + 13) % 251 for i in range(5000))
        content = tiff(compression=1, data=garbage, tags={259: (SHORT, [compression])})
        shelf.file(kind, f"{name}.tif", content)
    shelf.file(kind, "unknown_codec.tif", tiff(tags={259: (SHORT, [31999])}))
    shelf.file(kind, "byte_count.tif", tiff(compression=8, tags={279: (LONG, [4_000_000_000])}))
    nan = struct.pack("<f", float("nan")) * (SIDE * SIDE * BANDS)
    shelf.file(kind, "all_nan.tif", tiff(bits=32, sample_format=3, data=nan))
    infinite = struct.pack("<f", float("inf")) * (SIDE * SIDE * BANDS)
    shelf.file(kind, "all_infinite.tif", tiff(bits=32, sample_format=3, data=infinite))


def _remote(shelf: _Shelf) -> None:
    kind, address = "remote", shelf.address
    host = address[len("http://") :]
    for name, text in (
        ("vsis3", "/vsis3/bucket/a.tif"),
        ("vsigs", "/vsigs/bucket/a.tif"),
        ("vsiaz", "/vsiaz/container/a.tif"),
        ("vsioss", "/vsioss/bucket/a.tif"),
        ("vsiswift", "/vsiswift/bucket/a.tif"),
        ("vsihdfs", f"/vsihdfs/{address}"),
        ("vsiwebhdfs", f"/vsiwebhdfs/{address}"),
        ("vsicurl_streaming", f"/vsicurl_streaming/{address}"),
        ("vsicurl_ftp", f"/vsicurl/ftp://{host}"),
        ("vsicurl_options", f"/vsicurl?url={address}"),
        ("vsizip_vsicurl", f"/vsizip//vsicurl/{address}/a.tif"),
        ("vsizip_braces", f"/vsizip/{{/vsicurl/{address}}}/a.tif"),
        ("vsitar_vsicurl", f"/vsitar//vsicurl/{address}"),
        ("vsicached", f"/vsicached?file=/vsicurl/{address}"),
        ("vsisubfile", f"/vsisubfile/0_100,/vsicurl/{address}"),
        ("vsisparse", f"/vsisparse//vsicurl/{address}"),
        ("s3", "s3://bucket/a.tif"),
        ("gs", "gs://bucket/a.tif"),
        ("ftp", f"ftp://{host}"),
        ("zip_http", f"zip+{address}"),
        ("vrt_scheme", f"vrt:///vsicurl/{address}"),
        ("netcdf_http", f'NETCDF:"{address}":v'),
        ("netcdf_dap", f"NETCDF:{address}:v"),
        ("hdf5_vsicurl", f'HDF5:"/vsicurl/{address}"://v'),
        ("zarr", f'ZARR:"/vsicurl/{address}"'),
        ("wms", f"WMS:{address}?SERVICE=WMS"),
        ("wmts", f"WMTS:{address}"),
        ("wcs", f"WCS:{address}"),
        ("stacit", f"STACIT:{address}"),
        ("stacta", f"STACTA:{address}"),
        ("postgis", "PG:host=127.0.0.1 dbname=a mode=2"),
        ("derived", f"DERIVED_SUBDATASET:LOGAMPLITUDE:/vsicurl/{address}"),
        ("inline_wms", f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}</ServerUrl></Service></GDAL_WMS>'),
        ("inline_vrt", vrt(source(f"/vsicurl/{address}"))),
        ("inline_json", '{"type": "gdal_virtual_file", "url": "' + address + '"}'),
    ):
        shelf.path(kind, name, text)
    service = f'<GDAL_WMS><Service name="TMS"><ServerUrl>{address}/${{z}}/${{x}}/${{y}}</ServerUrl></Service>'
    service += "<DataWindow><UpperLeftX>0</UpperLeftX><UpperLeftY>1</UpperLeftY><LowerRightX>1</LowerRightX>"
    service += "<LowerRightY>0</LowerRightY><TileLevel>1</TileLevel></DataWindow><BandsCount>3</BandsCount></GDAL_WMS>"
    shelf.file(kind, "service.xml", service)
    shelf.file(kind, "service.tif", service)
    shelf.file(kind, "coverage.wcs", f"<WCS_GDAL><ServiceURL>{address}</ServiceURL></WCS_GDAL>")
    shelf.file(
        kind, "index.mrf", f"<MRF_META><CachedSource><Source>/vsicurl/{address}</Source></CachedSource></MRF_META>"
    )
    shelf.file(kind, "item.json", f'{{"type":"FeatureCollection","stac_version":"1.0.0","href":"{address}"}}')
    shelf.file(kind, "mosaic.vrt", vrt(source(f"/vsicurl/{address}")))
    shelf.file(kind, "mosaic_plain.vrt", vrt(source(address)))
    shelf.file(kind, "mosaic_s3.vrt", vrt(source("/vsis3/bucket/a.tif")))
    shelf.file(kind, "mosaic.tif", vrt(source(f"/vsicurl/{address}")))
    shelf.file(kind, "mosaic_case.vrt", vrt(source(f"/vsicurl/{address}", tag="SOURCEFILENAME")))
    shelf.file(kind, "mosaic_netcdf.vrt", vrt(source(f"NETCDF:&quot;{address}&quot;:v")))
    shelf.file(kind, "mosaic_inline.vrt", vrt(source(service.replace("<", "&lt;").replace(">", "&gt;"))))
    attribute = f'<VRTRasterBand dataType="UInt16" band="1"><SimpleSource SourceFilename="/vsicurl/{address}"/>'
    shelf.file(kind, "mosaic_attribute.vrt", vrt(attribute + "</VRTRasterBand>"))
    warped = f'<VRTDataset rasterXSize="64" rasterYSize="64" subClass="VRTWarpedDataset">{GEO}<GDALWarpOptions>'
    warped += f"<SourceDataset>/vsicurl/{address}</SourceDataset></GDALWarpOptions></VRTDataset>"
    shelf.file(kind, "warped.vrt", warped)
    address_band = f"<SourceFilename>/vsicurl/{address}</SourceFilename><SourceBand>1</SourceBand>"
    sharpened = f'<VRTDataset subClass="VRTPansharpenedDataset"><PansharpeningOptions><PanchroBand>{address_band}'
    sharpened += f"</PanchroBand><SpectralBand>{address_band}</SpectralBand></PansharpeningOptions></VRTDataset>"
    shelf.file(kind, "pansharpened.vrt", sharpened)
    processed = f'<VRTDataset subClass="VRTProcessedDataset"><Input>{address_band}</Input><ProcessingSteps><Step>'
    processed += "<Algorithm>LUT</Algorithm></Step></ProcessingSteps></VRTDataset>"
    shelf.file(kind, "processed.vrt", processed)
    trimming = f'<Argument name="trimming_dataset_filename">/vsicurl/{address}</Argument>'
    sound = f"<SourceFilename>{shelf.folder / 'sound.tif'}</SourceFilename>"
    trimmed = f'<VRTDataset subClass="VRTProcessedDataset"><Input>{sound}</Input><ProcessingSteps><Step>'
    trimmed += f"<Algorithm>Trimming</Algorithm>{trimming}</Step></ProcessingSteps></VRTDataset>"
    shelf.file(kind, "trimmed.vrt", trimmed)
    array = f'<VRTDataset><Group name="/"><Array name="a"><Source>{address_band}</Source></Array></Group></VRTDataset>'
    shelf.file(kind, "array.vrt", array)
    below = shelf.write("remote/below.vrt", vrt(source(f"/vsicurl/{address}")))
    shelf.file(kind, "nested.vrt", vrt(source(below)))
    xml_entity = f'<!DOCTYPE a [<!ENTITY e SYSTEM "{address}">]>' + vrt(source("&e;"))
    shelf.file(kind, "entity.vrt", xml_entity)
    geolocation = f'<Metadata domain="GEOLOCATION"><MDI key="X_DATASET">/vsicurl/{address}</MDI></Metadata>'
    shelf.file(kind, "geolocation.vrt", vrt(geolocation + source(str(shelf.folder / "sound.tif"))))


def _devices(shelf: _Shelf) -> None:
    kind = "device"
    for path in (
        "/dev/zero",
        "/dev/full",
        "/dev/random",
        "/dev/stdin",
        "/dev/fd/0",
        "/dev/tty",
        "/proc/self/mem",
        "/proc/kcore",
        "/proc/kmsg",
        "/proc/self/environ",
        "/vsistdin/",
        "/vsistdin?buffer_limit=1",
        "/vsimem/a.tif",
        "/vsizip//dev/zero/a.tif",
        "/vsigzip//dev/zero",
        "/",
        "file:///dev/zero",
        'NETCDF:"/dev/zero":v',
        "GTIFF_DIR:1:/dev/zero",
        "/./vsistdin/",
    ):
        shelf.path(kind, path.strip("/").replace("/", "_") or "root", path)
    below = shelf.folder / kind
    below.mkdir()
    os.mkfifo(below / "pipe.tif")
    shelf.path(kind, "pipe", str(below / "pipe.tif"))
    (below / "link.tif").symlink_to("/dev/zero")
    shelf.path(kind, "link", str(below / "link.tif"))
    (below / "loop.tif").symlink_to(below / "loop.tif")
    shelf.path(kind, "link_to_itself", str(below / "loop.tif"))
    (below / "folder.tif").mkdir()
    shelf.path(kind, "folder", str(below / "folder.tif"))
    with socket.socket(socket.AF_UNIX) as unix:
        here = Path.cwd()
        os.chdir(below)  # the name of a socket may have no more than 100 characters
        unix.bind("socket.tif")
        os.chdir(here)
    shelf.path(kind, "socket", str(below / "socket.tif"))
    for name, path in (("zero", "/dev/zero"), ("stdin", "/vsistdin/"), ("pipe", str(below / "pipe.tif"))):
        shelf.file(kind, f"mosaic_{name}.vrt", vrt(source(path)))
    raw = '<VRTRasterBand dataType="UInt16" band="1" subClass="VRTRawRasterBand">'
    raw += "<SourceFilename>/dev/zero</SourceFilename></VRTRasterBand>"
    shelf.file(kind, "raw.vrt", vrt(raw))


def _virtual(shelf: _Shelf) -> None:
    kind = "virtual raster"
    sound = str(shelf.folder / "sound.tif")
    laughs = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{i + 1} "{f"&a{i};" * 10}">' for i in range(9))
    shelf.file(kind, "entity_bomb.vrt", f"<!DOCTYPE b [{laughs}]>" + vrt(source("&a9;")))
    shelf.file(kind, "itself.vrt", vrt(source("itself.vrt", 1)))
    shelf.write(f"{kind}/there.vrt", vrt(source("back.vrt", 1)))
    shelf.file(kind, "back.vrt", vrt(source("there.vrt", 1)))
    for level in range(12):
        below = f"level{level + 1}.vrt" if level < 11 else sound
        shelf.write(f"{kind}/level{level}.vrt", vrt(source(below, int(level < 11))))
    shelf.path(kind, "too_deep.vrt", str(shelf.folder / kind / "level0.vrt"))
    for level in range(8):
        below = f"wide{level + 1}.vrt" if level < 7 else sound
        shelf.write(f"{kind}/wide{level}.vrt", vrt(source(below, int(level < 7)) * 10))
    shelf.path(kind, "too_wide.vrt", str(shelf.folder / kind / "wide0.vrt"))
    code = "<PixelFunctionType>f</PixelFunctionType><PixelFunctionLanguage>Python</PixelFunctionLanguage>"
    code += f"<PixelFunctionCode>import os\nopen({str(shelf.folder / 'ran')!r}, 'w')</PixelFunctionCode>"
    band = f'<VRTRasterBand dataType="UInt16" band="1" subClass="VRTDerivedRasterBand">{code}<SimpleSource>'
    band += f"<SourceFilename>{sound}</SourceFilename></SimpleSource></VRTRasterBand>"
    shelf.file(kind, "python.vrt", vrt(band))
    shelf.file(kind, "missing.vrt", vrt(source("not_there.tif", 1)))
    shelf.file(kind, "many_missing.vrt", vrt("".join(source(f"m{i}.tif", 1) for i in range(50_000))))
    rectangles = '<SrcRect xOff="0" yOff="0" xSize="1000000" ySize="1000000"/>'
    rectangles += '<DstRect xOff="0" yOff="0" xSize="1" ySize="1"/>'
    shelf.file(kind, "shrinks.vrt", vrt(source(sound, more=rectangles)))
    shelf.file(kind, "nested_elements.vrt", "<VRTDataset>" + "<a>" * 200_000)
    shelf.file(kind, "text_as_source.vrt", vrt(source("/etc/passwd")))
    shelf.file(kind, "polyglot.tif", tiff(tags={270: (ASCII, b"<VRTDataset>\0")})[:8] + b"<VRTDataset>" + tiff()[20:])
    bomb = str(shelf.folder / "decompression bomb" / "one_strip.tif")
    shelf.file(kind, "bomb_inside.vrt", vrt(source(bomb)))


def _archives(shelf: _Shelf) -> None:
    kind = "archive"

    def zipped(*members: Tuple[str, Any]) -> bytes:
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, content in members:
                archive.writestr(name, content)
        return stream.getvalue()

    def inside(name: str, content: bytes, member: str, virtual: str = "vsizip") -> None:
        shelf.path(kind, name, f"/{virtual}/{shelf.write(f'{kind}/{name}', content)}/{member}")

    sound = zipped(("a.tif", tiff()))
    directory = sound.rfind(b"PK\x01\x02")
    inside("bomb.zip", sound[: directory + 24] + struct.pack("<I", 4_000_000_000) + sound[directory + 28 :], "a.tif")
    inside("missing_member.zip", sound, "b.tif")
    inside("truncated.zip", sound[: len(sound) // 2], "a.tif")
    inside("corrupt.zip", sound[:60] + bytes(200) + sound[260:], "a.tif")
    inside("zip_in_zip.zip", zipped(("b.zip", sound)), "b.zip")
    inside("remote.zip", zipped(("a.vrt", vrt(source(f"/vsicurl/{shelf.address}")))), "a.vrt")
    inside("device.zip", zipped(("a.vrt", vrt(source("/dev/zero")))), "a.vrt")
    inside("overview.zip", zipped(("a.tif", tiff()), ("a.tif.ovr", vrt(source("/vsistdin/")))), "a.tif")
    inside("up.zip", zipped(("a.vrt", vrt(source("../../../../../../etc/passwd", 1)))), "a.vrt")
    end = sound.rfind(b"PK\x05\x06")
    inside("directory.zip", sound[: end + 12] + struct.pack("<I", 500_000_000) + sound[end + 16 :], "a.tif")
    # 64 MB of zeros pack to 64 kB, and any number of such parts is one gzip file.
    part = gzip.compress(bytes(2**26), 9)
    shelf.path(kind, "bomb.gz", "/vsigzip/" + shelf.write(f"{kind}/bomb.tif.gz", part * 20))
    shelf.path(kind, "garbage.gz", "/vsigzip/" + shelf.write(f"{kind}/garbage.tif.gz", b"\x1f\x8b" + bytes(100)))
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as archive:
        link = tarfile.TarInfo("a.tif")
        link.type, link.linkname = tarfile.SYMTYPE, "/dev/zero"
        archive.addfile(link)
    inside("link.tar", stream.getvalue(), "a.tif", "vsitar")
    inside("garbage.tar", bytes(range(256)) * 20, "a.tif", "vsitar")


def _sidecars(shelf: _Shelf) -> None:
    kind = "sidecar"

    def beside(name: str, suffix: str, content: Any) -> None:
        shelf.file(kind, f"{name}.tif", tiff())
        shelf.write(f"{kind}/{name}.tif{suffix}", content)

    def overview(text: str) -> str:
        return f'<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">{text}</MDI></Metadata></PAMDataset>'

    beside("remote_overview", ".aux.xml", overview(f"/vsicurl/{shelf.address}"))
    beside("device_overview", ".aux.xml", overview("/dev/zero"))
    beside("entity", ".aux.xml", '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///dev/zero">]><PAMDataset>&e;</PAMDataset>')
    beside("virtual_overview", ".ovr", vrt(source(f"/vsicurl/{shelf.address}")))
    beside("virtual_mask", ".msk", vrt(source("/dev/zero")))
    below = shelf.folder / kind
    shelf.file(kind, "linked_overview.tif", tiff())
    (below / "linked_overview.tif.ovr").symlink_to("/dev/zero")
    shelf.file(kind, "piped_mask.tif", tiff())
    os.mkfifo(below / "piped_mask.tif.msk")
    for suffix in ("tfw", "prj", "IMD"):
        shelf.file(kind, f"piped_{suffix}.tif", tiff())
        os.mkfifo(below / f"piped_{suffix}.{suffix}")
    gdal_metadata = f'<GDALMetadata><Item name="OVERVIEW_FILE" domain="OVERVIEWS">/vsicurl/{shelf.address}</Item>'
    text = (gdal_metadata + "</GDALMetadata>\0").encode()
    shelf.file(kind, "inner_metadata.tif", tiff(tags={42112: (ASCII, text)}))


def _paths(shelf: _Shelf) -> None:
    sound = str(shelf.folder / "sound.tif")
    for name, path in (
        ("nul", sound + "\0"),
        ("nul_inside", "/tmp/a\0b.tif"),
        ("newline", "/tmp/a\nb.tif"),
        ("escape", "/tmp/\x1b[31mred.tif"),
        ("long", "/" + "a" * 100_000),
        ("long_name", "/tmp/" + "a" * 3000 + ".tif"),
        ("surrogate", "/tmp/\ud800.tif"),
        ("blank", "   "),
        ("empty", ""),
        ("number", 7),
        ("list", [sound]),
        ("object", {"path": sound}),
    ):
        shelf.path("path", name, path, "source.", "request.")


def _crs(shelf: _Shelf) -> None:
    sound = str(shelf.folder / "sound.tif")
    for name, text in (
        ("address", shelf.address),
        ("init_device", "+init=/dev/zero:1"),
        ("init_pipe", f"+init={shelf.folder / 'device' / 'pipe.tif'}:1"),
        ("grid_address", f"+proj=longlat +ellps=GRS80 +nadgrids={shelf.address} +type=crs"),
        ("long", "PROJCS[" * 100_000),
        ("unit_of_nothing", "+proj=utm +zone=6 +to_meter=0"),
        ("nan", "+proj=aea +lat_1=nan +lat_2=nan +type=crs"),
        ("nul", "EPSG:3338\0"),
        ("newline", "EPSG:\n3338x"),
    ):
        codes = ("crs.", "source.", "extent.", "request.")
        shelf.body("crs", f"source_{name}", {"imagery": {"path": sound, "crs": text}}, *codes)
        shelf.body("crs", f"extent_{name}", {"extent": {**EXTENT, "crs": text}}, *codes)
        shelf.body("crs", f"output_{name}", {"crs": text}, *codes)


def _models(shelf: _Shelf) -> None:
    kind = "model"
    plain = onnx(tensor([1], (9, struct.pack("<f", 1.0))))
    for name, content in (
        ("empty.onnx", b""),
        ("garbage.onnx", bytes(range(256)) * 10),
        ("text.onnx", "not a model"),
        ("truncated.onnx", plain[: len(plain) // 2]),
        ("no_contract.onnx", plain),
        ("external_file.onnx", external("passwd")),
        ("external_absolute.onnx", external("/etc/passwd")),
        ("external_device.onnx", external("dev/zero")),
        ("external_up.onnx", external("../../../../../../etc/passwd")),
        ("external_optimised_away.onnx", external_sum("tmp/weights.bin")),
        ("endless_number.onnx", b"\xff" * 1000),
        ("enormous_tensor.onnx", onnx(tensor([2**40, 2**40], (9, bytes(16))))),
        ("negative_tensor.onnx", onnx(tensor([2**64 - 5], (9, bytes(16))))),
        ("field_length.onnx", b"\x3a" + _varint(2**40) + bytes(50)),
    ):
        shelf.body(kind, name, {"model": shelf.write(f"{kind}/{name}", content)}, "model.")
    (shelf.folder / kind / "folder.onnx").mkdir()
    os.mkfifo(shelf.folder / kind / "pipe.onnx")
    (shelf.folder / kind / "device.onnx").symlink_to("/dev/zero")
    for name in ("folder.onnx", "pipe.onnx", "device.onnx", "not_there.onnx"):
        shelf.body(kind, name, {"model": str(shelf.folder / kind / name)}, "model.")
    for name, text in (
        ("up", "../../secret"),
        ("nul", "a\0b"),
        ("nul_path", "/tmp/a\0b.onnx"),
        ("address", shelf.address + ".onnx"),
        ("number", 5),
    ):
        shelf.body(kind, name, {"model": text}, "model.", "request.")


def _masks(shelf: _Shelf) -> None:
    def polygon(*rings: Any) -> Dict[str, Any]:
        return {"type": "Polygon", "coordinates": list(rings)}

    box = [[WEST, NORTH], [WEST + 500, NORTH], [WEST + 500, NORTH - 500], [WEST, NORTH]]
    for name, polygons in (
        ("huge_coordinates", [polygon([[1e308, 1e308], [-1e308, 1e308], [1e308, -1e308], [1e308, 1e308]])]),
        ("nan", [polygon([[float("nan"), 0], [1, 1], [2, 2], [float("nan"), 0]])]),
        ("one_point", [polygon([[0, 0]])]),
        ("texts", [polygon([["a", "b"]] * 4)]),
        ("numbers", [polygon(1, 2, 3)]),
        ("no_coordinates", [{"type": "Polygon"}]),
        ("point", [{"type": "Point", "coordinates": [0, 0]}]),
        ("nothing", []),
        ("null", [None]),
        ("flat", [polygon([[WEST, NORTH], [WEST + 500, NORTH], [WEST + 900, NORTH], [WEST, NORTH]])]),
        ("elsewhere", [polygon([[x + 5e6, y] for x, y in box])]),
        ("deep", [polygon(_deep(90))]),
    ):
        mask = {"polygons": polygons, "crs": "EPSG:3338", "title": name}
        shelf.body("mask", name, {"mask": mask}, "mask.", "request.")


def _deep(levels: int) -> Any:
    value: Any = 1.0
    for _ in range(levels):
        value = [value]
    return value


def _requests(shelf: _Shelf) -> None:
    kind, codes = "request", ("request.", "extent.", "source.", "output.", "outputs.", "folder.", "mask.", "crs.")
    sound = str(shelf.folder / "sound.tif")
    a_file = shelf.write("request/a_file", "x")
    for name, body in (
        ("huge_extent", {"extent": {"xmin": -1e308, "ymin": -1e308, "xmax": 1e308, "ymax": 1e308}}),
        ("wide_extent", {"extent": {"xmin": -1e15, "ymin": -1e15, "xmax": 1e15, "ymax": 1e15}}),
        ("nan_extent", {"extent": {"xmin": float("nan"), "ymin": 0, "xmax": 1, "ymax": 1}}),
        ("infinite_extent", {"extent": {"xmin": float("-inf"), "ymin": 0, "xmax": float("inf"), "ymax": 1}}),
        ("backward_extent", {"extent": {"xmin": 10, "ymin": 10, "xmax": 0, "ymax": 0}}),
        ("text_extent", {"extent": {"xmin": "0", "ymin": "0", "xmax": "1", "ymax": "1"}}),
        ("list_extent", {"extent": [0, 0, 1, 1]}),
        ("large_integer_extent", {"extent": {"xmin": 0, "ymin": 0, "xmax": 10**400, "ymax": 1}}),
        ("tile", {"extent": None, "tile": "../../AK050H50V15"}),
        ("tile_number", {"extent": None, "tile": 5}),
        ("pixel_nan", {"pixel_size": float("nan")}),
        ("pixel_zero", {"pixel_size": 0}),
        ("pixel_tiny", {"pixel_size": 1e-9}),
        ("pixel_text", {"pixel_size": "10"}),
        ("name_up", {"name": "../evil"}),
        ("name_absolute", {"name": "/etc/cron.d/evil"}),
        ("name_nul", {"name": "a\0b"}),
        ("name_long", {"name": "a" * 5000}),
        ("name_surrogate", {"name": "\ud800"}),
        ("folder_nul", {"folder": "/tmp/a\0b"}),
        ("folder_file", {"folder": a_file}),
        ("folder_device", {"folder": "/dev/null"}),
        ("folder_forbidden", {"folder": "/proc/1/out"}),
        ("folder_long", {"folder": "/tmp/" + "a" * 5000}),
        ("folder_surrogate", {"folder": "/tmp/\ud800"}),
        ("no_source", {"imagery": None}),
        ("unknown_field", {"__class__": "os.system"}),
        ("unknown_source_field", {"imagery": {"path": sound, "driver": "WMS"}}),
        ("bands_huge", {"imagery": {"path": sound, "bands": [10**30] * 9}}),
        ("bands_many", {"imagery": {"path": sound, "bands": [1] * 100_000}}),
        ("bands_text", {"imagery": {"path": sound, "bands": "123456789"}}),
        ("scale_infinite", {"imagery": {"path": sound, "scale": float("inf")}}),
        ("nodata_text", {"imagery": {"path": sound, "nodata": "none"}}),
        ("covariate_unknown", {"covariates": {"../../x": {"path": sound}}}),
        ("covariates_list", {"covariates": [sound]}),
        ("threads", {"threads": 10**9}),
        ("threshold", {"threshold": float("nan")}),
        ("threshold_list", {"threshold": [0.5]}),
        ("outputs", {"outputs": ["probability", "../../x"]}),
        ("outputs_text", {"outputs": "probability"}),
        ("tasks", {"tasks": ["nsp", "../x"]}),
        ("tasks_numbers", {"tasks": [1, 2]}),
        ("device", {"device": "cuda:/dev/zero"}),
        ("encoding", {"encoding": None}),
    ):
        shelf.body(kind, name, body, *codes, "model.", "device.", "task.")


class Server(ThreadingHTTPServer):
    """A web server on this machine that counts who connects. It has one file, asked.tif, and serves parts of it."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.connections = 0
        self.asked: List[str] = []
        threading.Thread(target=self.serve_forever, name="hostile-server", daemon=True).start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}/asked.tif"

    def get_request(self) -> Any:
        connection = super().get_request()
        self.connections += 1
        return connection


class _Handler(BaseHTTPRequestHandler):
    def do_HEAD(self) -> None:
        self._answer(False)

    def do_GET(self) -> None:
        self._answer(True)

    def _answer(self, body: bool) -> None:
        self.server.asked.append(self.path)  # type: ignore[attr-defined]
        content = tiff()
        if self.path != "/asked.tif":
            self.send_error(404)
            return
        first, last = 0, len(content) - 1
        span = self.headers.get("Range", "")
        if span.startswith("bytes="):
            start, _, end = span[len("bytes=") :].partition("-")
            first, last = int(start), min(int(end or last), last)
        self.send_response(206 if span else 200)
        self.send_header("Accept-Ranges", "bytes")
        if span:
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
        self.send_header("Content-Length", str(last - first + 1))
        self.end_headers()
        if body:
            self.wfile.write(content[first : last + 1])

    def log_message(self, *_: Any) -> None:
        pass


def names() -> List[str]:
    """The ids of all inputs."""
    with tempfile.TemporaryDirectory() as folder:
        return [hostile.id for hostile in make(Path(folder), 9)]


def mutations(count: int, seed: int = 20260101) -> List[bytes]:
    """A sound tiled raster with bytes changed, removed, repeated or cut off at random places."""
    chance = random.Random(seed)
    plain = tiff(compression=8)
    made = []
    for _ in range(count):
        content = bytearray(plain)
        # The directory matters most, and lies at the end.
        for _ in range(chance.choice((1, 1, 2, 4, 16))):
            place = (
                chance.randrange(len(content)) if chance.random() < 0.3 else chance.randrange(-500, 0) % len(content)
            )
            content[place] = chance.choice((0, 1, 127, 128, 255, chance.randrange(256), content[place] ^ 1))
        way = chance.random()
        if way < 0.15:
            content = content[: chance.randrange(len(content))]
        elif way < 0.25:
            place = chance.randrange(len(content))
            content[place:place] = bytes(chance.randrange(1, 40))
        made.append(bytes(content))
    return made

"""Opening files that come from anywhere: what is not asked for is not touched, and what cannot be read is named.

A raster is opened in three steps: the path is judged by itself (`locations`), then what its first bytes say it opens in
turn, then what GDAL says of it. Only after all three is a pixel read.
"""

from __future__ import annotations

import math
import os
import tarfile
import warnings
import zipfile
import zlib

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader

from miso_qgis.engine.guard import trial, vrt
from miso_qgis.engine.guard.locations import MAX_HEAD, Location, beside, folder_of, locate, open_bytes
from miso_qgis.engine.lattice import check_crs_text
from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MisoError, first_line

#: Formats that are opened. Left out are those that reach servers, that are only an index of other files, that are a
#: text any table could be taken for (XYZ), or that hold no map.
DRIVERS = (
    "GTiff",
    "AAIGrid",
    "AIG",
    "BMP",
    "BT",
    "DTED",
    "ECW",
    "EHdr",
    "ENVI",
    "GIF",
    "GPKG",
    "GRASSASCIIGrid",
    "GRIB",
    "GS7BG",
    "GSAG",
    "GSBG",
    "HFA",
    "JP2ECW",
    "JP2KAK",
    "JP2MrSID",
    "JP2OpenJPEG",
    "JPEG",
    "MrSID",
    "OpenFileGDB",
    "PCRaster",
    "PNG",
    "RRASTER",
    "RST",
    "SAGA",
    "SENTINEL2",
    "SRTMHGT",
    "USGSDEM",
    "WEBP",
)
#: Formats that are opened in a trial process first, and the bytes by which their files are known.
TRIED_DRIVERS = ("netCDF", "HDF5", "HDF5Image", "KEA", "HDF4", "HDF4Image")
_TRIED_MARKS = (b"CDF\x01", b"CDF\x02", b"CDF\x05", b"\x89HDF\r\n\x1a\n", b"\x0e\x03\x13\x01")
#: A folder that is one raster.
FOLDER_DRIVERS = ("AIG", "OpenFileGDB", "SENTINEL2")
#: Formats behind a URL: the ones that are read by parts of one file.
URL_DRIVERS = ("GTiff", "JP2OpenJPEG", "HFA", "PNG", "JPEG")

#: Pixels along one side. The Earth has 4 million of 10 m around the equator.
MAX_SIDE = 10_000_000
MAX_BANDS = 10_000
#: Bytes of one block once decoded: GDAL decodes a whole block for one of its pixels.
MAX_BLOCK_BYTES = 256 * 2**20
#: Coordinates and pixel sizes beyond this place no pixel, in any unit.
MAX_COORDINATE = 1e12
#: Bytes in which a file says that it is a virtual raster.
_HEAD = 4096
#: Virtual rasters in virtual rasters; files one may name in all; and sources behind one pixel, counted with their
#: repetitions: ten levels that each name the next one ten times would read 10^10 files.
MAX_DEPTH = 10
MAX_CHILDREN = 10_000
MAX_SOURCES = 1_000_000
MAX_SIDECAR_BYTES = 16 * 2**20
#: Formats that decode the whole picture for one pixel, whatever their blocks.
_WHOLE_PICTURE = ("GIF", "WEBP")
_FORMATS_HINT = later("Choose a GeoTIFF or another raster GDAL knows; gdal_translate makes a GeoTIFF of most.")


def open_raster(path: str, role: str) -> DatasetReader:
    """Open a raster for reading.

    Args:
        path: what the user gave: a file, a folder that is one raster, a part of a file (NETCDF:"file":variable), a file
            in a local archive, or an http or https address.
        role: what it was given as, for the messages.

    Raises:
        MisoError: "source.path", "source.missing", "source.refused", "source.unreadable", "source.too_large",
            "source.type", "source.no_transform".
    """
    place = locate(path, role)
    given = say("{path} (given as {role})", path=_short(path), role=speak(role))
    if place.kind == "url":
        data = _open_url(place, given)
    else:
        drivers = _Vetting(given).check(place)
        # GDAL follows a link to a virtual raster and counts relative paths from there, as the check did.
        opened = os.path.realpath(place.file) if place.kind == "file" and drivers == ("VRT",) else place.opened
        with rasterio.Env():
            data = _open(opened, drivers, given)
    try:
        _check_files(data, place, given)
        _check_limits(data, given)
    except BaseException:
        data.close()
        raise
    return data


def _short(path: str) -> str:
    return path if len(path) <= 300 else path[:297] + "..."


def _open(opened: str, drivers: tuple[str, ...], given: str) -> DatasetReader:
    """Open with these drivers only. The caller has entered a rasterio.Env."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)  # the sources say it as an error
            return DatasetReader(opened, driver=list(drivers))
    except MemoryError:
        raise
    except Exception as error:  # a damaged header comes out of rasterio as any of a dozen types
        raise MisoError(
            "source.unreadable",
            say("{given} is not a raster that can be read: {error}.", given=given, error=first_line(error)),
            speak(_FORMATS_HINT),
        ) from error


def _open_url(place: Location, given: str) -> DatasetReader:
    # Exactly this address: no file beside it, and nothing it might point to. Its handle stays open, so that reading
    # needs the permission no more, in whatever thread.
    with rasterio.Env(
        CPL_VSIL_CURL_ALLOWED_FILENAME=place.opened,
        GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR",
    ):
        return _open(place.opened, URL_DRIVERS, given)


class _Vetting:
    """Follows what a raster refers to, before GDAL does."""

    def __init__(self, given: str) -> None:
        self._given = given
        self._sources: dict[str, int] = {}  # sources behind one pixel of each file that was looked at
        self._under_way: list[str] = []
        self._no_files: dict[str, list[str]] = {}  # devices and pipes in the folders that were looked at

    def check(self, place: Location) -> tuple[str, ...]:
        """The drivers a place may be opened with.

        Raises:
            MisoError: as `open_raster`.
        """
        if place.kind == "part":
            self._check_sidecars(place)
            return self._tried(place, (place.driver,)) if place.driver in TRIED_DRIVERS else (place.driver,)
        if place.kind == "folder":
            if _is_raster_folder(place.file):
                return FOLDER_DRIVERS
            raise MisoError(
                "source.folder",
                say("{given} is a folder, no raster.", given=self._given),
                say("Give the files in it, or a list of them."),
            )
        head = self._read(place, _HEAD)
        if vrt.MARK in head:
            self._follow(place)
            return ("VRT",)
        self._sources[place.opened] = 1
        self._check_sidecars(place)
        # The mark of HDF5 may come after a block of the user's own.
        if head.startswith(_TRIED_MARKS) or _TRIED_MARKS[3] in head:
            return self._tried(place, TRIED_DRIVERS)
        return DRIVERS

    def _tried(self, place: Location, drivers: tuple[str, ...]) -> tuple[str, ...]:
        why = trial.failure(place.opened, place.file, drivers)
        if why:
            raise MisoError(
                "source.unreadable",
                say("{given} is not a raster that can be read: {why}.", given=self._given, why=why),
                speak(_FORMATS_HINT),
            )
        return drivers

    def _read(self, place: Location, limit: int) -> bytes:
        try:
            with open_bytes(place) as stream:
                return stream.read(limit)
        except (OSError, EOFError, KeyError, RuntimeError, zlib.error, zipfile.BadZipFile, tarfile.TarError) as error:
            raise MisoError(
                "source.unreadable",
                say("{given} cannot be read: {error}.", given=self._given, error=first_line(error)),
                say("Check the file."),
            ) from error

    def _follow(self, place: Location) -> None:
        """Check a virtual raster and everything below it."""
        name = os.path.basename(place.member or place.file)
        if self._under_way and os.path.dirname(os.path.realpath(place.file)) != os.path.realpath(
            os.path.dirname(place.file)
        ):
            raise self._refused(
                say("{name} in it is a link to a virtual raster elsewhere", name=name), say("Name that file itself.")
            )
        if place.opened in self._under_way:
            raise self._refused(say("{name} refers to itself", name=name), say("Make it again with gdalbuildvrt."))
        if len(self._under_way) >= MAX_DEPTH:
            raise self._refused(
                say("it holds virtual rasters in more than {max_depth} levels", max_depth=MAX_DEPTH),
                say("Make one of the files themselves."),
            )
        text = self._read(place, MAX_HEAD + 1)
        if len(text) > MAX_HEAD:
            raise self._refused(
                say("{name} has more than {max_head} MB", name=name, max_head=MAX_HEAD // 2**20),
                say("Make several smaller ones."),
            )
        try:
            references = vrt.references(text)
        except vrt.MalformedError as error:
            raise MisoError(
                "source.unreadable",
                say("{given} is a virtual raster that cannot be read: {error}.", given=self._given, error=error),
                say("Make it again with gdalbuildvrt."),
            ) from error
        except vrt.RefusedError as error:
            raise self._refused(str(error), say("Write it to a GeoTIFF with gdal_translate first.")) from error
        self._under_way.append(place.opened)
        total = 0
        for reference in references:
            total += self._check_child(reference, place, name)
            if total > MAX_SOURCES:
                raise self._refused(
                    say("more than {max_sources} sources lie behind it", max_sources=MAX_SOURCES),
                    say("Write it to a GeoTIFF with gdal_translate first."),
                )
        self._under_way.pop()
        self._sources[place.opened] = max(total, 1)
        self._check_sidecars(place)

    def _check_child(self, reference: vrt.Reference, parent: Location, name: str) -> int:
        try:
            place = locate(
                reference.path, say("a source of {name}", name=name), folder_of(parent) if reference.relative else ""
            )
        except MisoError as error:
            raise MisoError(
                error.code,
                say("{given} cannot be used: {message}", given=self._given, message=error.message),
                error.hint,
            ) from error
        if place.kind == "url":
            raise self._refused(
                say(
                    "{name} refers to the address {path}, which you did not give yourself",
                    name=name,
                    path=_short(reference.path),
                ),
                say("Give the addresses of the rasters themselves."),
            )
        if place.opened in self._sources:
            return self._sources[place.opened]
        if len(self._sources) >= MAX_CHILDREN:
            raise self._refused(
                say("it names more than {max_children} files", max_children=MAX_CHILDREN),
                say("Make several smaller ones."),
            )
        if reference.raw:
            self._sources[place.opened] = 1
            return 1
        drivers = self.check(place)
        if drivers != ("VRT",):
            told = say("{given}: its source {path}", given=self._given, path=_short(reference.path))
            with rasterio.Env(), _open(place.opened, drivers, told) as data:
                _check_files(data, place, told)
                _check_limits(data, told, placed=False)
        return self._sources.setdefault(place.opened, 1)

    def _check_sidecars(self, place: Location) -> None:
        """What lies beside a file under its name (overviews, masks, metadata, world files) GDAL opens unasked."""
        self._check_neighbours(place)
        for suffix in (".ovr", ".msk", ".msk.ovr", ".ovr.msk", ".aux.xml"):
            side = beside(place, suffix)
            if side is None:
                continue
            name = os.path.basename(side.file)
            if side.kind != "file":
                raise self._refused(say("{name} beside it is no file", name=name), say("Remove {name}.", name=name))
            if suffix != ".aux.xml":
                if vrt.MARK in self._read(side, _HEAD):
                    raise self._refused(
                        say("{name} beside it is a virtual raster", name=name), say("Remove {name}.", name=name)
                    )
                continue
            text = self._read(side, MAX_SIDECAR_BYTES + 1)
            if len(text) > MAX_SIDECAR_BYTES:
                raise self._refused(
                    say(
                        "{name} beside it has more than {max_sidecar_bytes} MB",
                        name=name,
                        max_sidecar_bytes=MAX_SIDECAR_BYTES // 2**20,
                    ),
                    say("Remove {name}.", name=name),
                )
            try:
                references = vrt.sidecar_references(text)
            except vrt.MalformedError as error:
                raise self._refused(
                    say("{name} beside it cannot be read: {error}", name=name, error=error),
                    say("Remove {name}.", name=name),
                ) from error
            if references:
                raise self._refused(
                    say("{name} beside it refers to another file, {path}", name=name, path=_short(references[0].path)),
                    say("Remove {name}.", name=name),
                )

    def _check_neighbours(self, place: Location) -> None:
        """A pipe called as a world file would be read for ever."""
        if place.kind not in ("file", "part"):
            return
        folder, name = os.path.split(place.file)
        if folder not in self._no_files:
            try:
                with os.scandir(folder) as entries:
                    odd = [e for e in entries if not (e.is_file() or e.is_dir()) and os.path.exists(e.path)]
            except OSError:
                odd = []  # a folder that may be passed but not listed: GDAL cannot list it either
            self._no_files[folder] = [e.name for e in odd]
        stem = os.path.splitext(name)[0]
        for other in self._no_files[folder]:
            if other.startswith(stem):
                raise self._refused(
                    say("{other} beside it is no file", other=other), say("Remove {other}.", other=other)
                )

    def _refused(self, why: str, hint: str) -> MisoError:
        return MisoError("source.refused", say("{given} is not opened: {why}.", given=self._given, why=why), hint)


def _is_raster_folder(path: str) -> bool:
    names = ("hdr.adf", "gdb", "MTD_MSIL2A.xml", "MTD_MSIL1C.xml")
    return any(os.path.isfile(os.path.join(path, name)) for name in names)


# --- what GDAL says of it ---------------------------------------------------------------------------------------------


def _check_files(data: DatasetReader, place: Location, given: str) -> None:
    """The files behind an opened raster are files like any other, and its metadata name no more of them."""
    if place.kind != "url":
        for file in data.files:
            if file != place.opened:
                try:
                    locate(file, say("a part of it"))
                except MisoError as error:
                    raise MisoError(
                        error.code,
                        say("{given} cannot be used: {message}", given=given, message=error.message),
                        error.hint,
                    ) from error
    for domain, key in (("OVERVIEWS", "OVERVIEW_FILE"), ("GEOLOCATION", "X_DATASET"), ("GEOLOCATION", "Y_DATASET")):
        named = data.tags(ns=domain).get(key)
        if named and data.driver != "VRT":
            raise MisoError(
                "source.refused",
                say(
                    "{given} is not opened: its metadata refer to another file, {named}.",
                    given=given,
                    named=_short(named),
                ),
                say("Write it anew with gdal_translate or gdalwarp."),
            )


def _check_limits(data: DatasetReader, given: str, placed: bool = True) -> None:
    """Size, types and georeference as declared; nothing of the pixels is read.

    Raises:
        MisoError: "source.unreadable" without a band, "source.too_large", "source.type", "source.no_transform".
    """
    if data.count == 0:
        parts = data.subdatasets
        shown = "; ".join(parts[:5]) + ("; ..." if len(parts) > 5 else "")
        raise MisoError(
            "source.unreadable",
            say("{given} holds no raster band of its own.", given=given),
            say("Choose one of its parts: {shown}", shown=shown) if parts else say("Choose another raster."),
        )
    if max(data.width, data.height) > MAX_SIDE:
        raise MisoError(
            "source.too_large",
            say(
                "{given} says it has {width} x {height} pixels; up to {max_side} along a side are read.",
                given=given,
                width=data.width,
                height=data.height,
                max_side=MAX_SIDE,
            ),
            say("Check the file, or cut it with gdal_translate."),
        )
    if data.count > MAX_BANDS:
        raise MisoError(
            "source.too_large",
            say(
                "{given} has {count} bands; up to {max_bands} are read.",
                given=given,
                count=data.count,
                max_bands=MAX_BANDS,
            ),
            say("Choose another file."),
        )
    for number, name in enumerate(data.dtypes, start=1):
        if "complex" in name:
            raise MisoError(
                "source.type",
                say("{given} holds complex numbers ({name}) in band {number}.", given=given, name=name, number=number),
                say("Choose a raster of real numbers."),
            )
    _check_blocks(data, given)
    if data.crs is not None:
        check_crs_text(data.crs.to_wkt(), given)
    values = tuple(data.transform)[:6]
    determinant = values[0] * values[4] - values[1] * values[3]
    good = all(math.isfinite(v) and abs(v) <= MAX_COORDINATE for v in values) and determinant != 0
    if placed and not good:
        raise MisoError(
            "source.no_transform",
            say("{given} has the geotransform {values}, which places no pixel.", given=given, values=values),
            say("Georeference the raster first."),
        )


def _check_blocks(data: DatasetReader, given: str) -> None:
    whole = data.driver in _WHOLE_PICTURE
    together = data.count if whole or (data.interleaving is not None and data.interleaving.name == "pixel") else 1
    for (rows, columns), dtype in zip(data.block_shapes, data.dtypes, strict=True):
        if whole:
            rows, columns = data.height, data.width
        size = rows * columns * together * _item_size(dtype)
        if size > MAX_BLOCK_BYTES:
            raise MisoError(
                "source.too_large",
                say(
                    "{given} is stored in blocks of {columns} x {rows} pixels: {size} MB to read one "
                    "pixel; up to {max_block_bytes} MB are read.",
                    given=given,
                    columns=columns,
                    rows=rows,
                    size=f"{size / 2**20:.0f}",
                    max_block_bytes=MAX_BLOCK_BYTES // 2**20,
                ),
                say("Write it with tiles: gdal_translate -co TILED=YES."),
            )


def _item_size(dtype: str) -> int:
    try:
        return int(np.dtype(dtype).itemsize)
    except TypeError:
        return 8

"""What a path may be: a regular file, a file in a local archive, a part of a local file, or the URL a user wrote.

GDAL takes far more than paths: inline XML, connection strings, dozens of virtual file systems that reach servers,
standard input or other processes. Everything here is decided by the text and by what the operating system says of the
file, before any GDAL sees it. Standard library only.
"""
# flake8: noqa: E203

from __future__ import annotations

import gzip
import io
import os
import posixpath
import re
import stat
import struct
import tarfile
import zipfile
import zlib
from dataclasses import dataclass
from typing import IO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from miso_qgis.language import say, speak
from miso_qgis.protocol import MisoError, first_line

#: A path longer than this is no path (Linux ends at 4096, Windows at 32767 with its long form).
MAX_PATH = 8192
#: Bytes of one file in an archive once unpacked: GDAL unpacks all before the place it reads.
MAX_UNPACKED = 2**30
#: Bytes of a zip's table of contents, which is read into memory; about 100,000 files.
MAX_ZIP_DIRECTORY = 8 * 2**20
#: Bytes of a file that this program itself ever looks at: a virtual raster's whole text.
MAX_HEAD = 64 * 2**20
#: Files in a tar that are looked through for the one asked for.
MAX_TAR_MEMBERS = 10_000

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
_PREFIX = re.compile(r"([A-Za-z][A-Za-z0-9_]+):")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_QUOTED = re.compile(r'"([^"]+)"(:.*)?\Z', re.DOTALL)
_DIRECTORY_NUMBER = re.compile(r"((?:off:)?\d+:)(.+)\Z", re.DOTALL)
#: Folders whose files are windows into the kernel, though they look like regular files; and what is allowed in them.
_KERNEL_FOLDERS = ("/dev", "/proc", "/sys")
_MEMORY_FOLDER = "/dev/shm"  # noqa: S108 # nosec B108 # not written to
#: Connection strings that name a part of a local file, and the driver that reads each.
PART_DRIVERS = {
    "GPKG": "GPKG",
    "GTIFF_DIR": "GTiff",
    "HDF4_EOS": "HDF4Image",
    "HDF4_SDS": "HDF4Image",
    "HDF5": "HDF5Image",
    "NETCDF": "netCDF",
    "OPENFILEGDB": "OpenFileGDB",
    "SENTINEL2_L1B": "SENTINEL2",
    "SENTINEL2_L1C": "SENTINEL2",
    "SENTINEL2_L2A": "SENTINEL2",
}
_ARCHIVES = ("/vsizip/", "/vsitar/", "/vsigzip/")


@dataclass(frozen=True)
class Location:
    """A place that may be opened.

    Attributes:
        opened: what GDAL is given.
        kind: "file", "folder", "archive", "part" or "url".
        file: the file or folder on this machine; empty for a URL.
        member: the file inside the archive `file`.
        driver: the driver that reads it, where the text says so; else empty.
    """

    opened: str
    kind: str
    file: str = ""
    member: str = ""
    driver: str = ""


def locate(path: str, role: str, base: str = "") -> Location:
    """Decide what a path is.

    Args:
        path: what the user or a file gave.
        role: what it was given as, for the messages.
        base: folder (or folder in an archive) a relative path starts from; empty takes the working folder.

    Raises:
        MisoError: "source.path" when it is no path, "source.missing", "source.refused" when it is something that is not
            opened, "source.folder", "source.too_large" for an archive.
    """
    given = say("{path} (given as {role})", path=_shown(path), role=speak(role))
    if _CONTROL.search(path) or not path.strip() or len(path) > MAX_PATH or _undecodable(path):
        raise MisoError(
            "source.path",
            say(
                "{given} is no path: it is empty, has more than {max_path} characters, or holds control characters.",
                given=given,
                max_path=MAX_PATH,
            ),
            say("Give the path of a file."),
        )
    scheme = _SCHEME.match(path)
    if scheme and scheme.group(1).lower() == "file":
        path, scheme = url2pathname(urlsplit(path).path), None
    elif scheme and not base:
        return _url(path, given)
    if path.startswith("/vsicurl/") and not base:
        return _url(path[len("/vsicurl/") :], given)
    if path.startswith("/vsi"):
        return _virtual(path, given)
    if not scheme and os.path.exists(_absolute(path, base)):
        return _local(_absolute(path, base), given)
    prefix = _PREFIX.match(path)
    if prefix and prefix.group(1).upper() in PART_DRIVERS:
        return _part(prefix.group(1), path[prefix.end() :], given, base)
    if scheme or prefix or path.lstrip().startswith(("<", "{")):
        raise MisoError(
            "source.refused",
            say("{given} is a connection or a description of data elsewhere, no file on this computer.", given=given),
            say("Save the data to a file, for instance a GeoTIFF, and give that."),
        )
    if base.startswith("/vsi"):
        return _virtual(_absolute(path, base), given)
    raise MisoError(
        "source.missing", say("There is no file {given}.", given=given), say("Check the path, or choose another file.")
    )


def _shown(path: str) -> str:
    """A path as messages show it: as it is, unless it is long or would break the line."""
    text = path if len(path) <= 300 else path[:297] + "..."
    return repr(text) if _CONTROL.search(text) or _undecodable(text) or not text.strip() else text


def _undecodable(path: str) -> bool:
    try:
        os.fsencode(path)
        path.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return True
    return False


def _absolute(path: str, base: str) -> str:
    if base.startswith("/vsi"):
        return path if path.startswith("/") else f"{base}/{path}"
    return os.path.abspath(os.path.join(base, path))


def _url(text: str, given: str) -> Location:
    parts = urlsplit(text)
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        raise MisoError(
            "source.refused",
            say("{given} names no file on this computer and no http or https address.", given=given),
            say("Give a file, or an address that begins with https://."),
        )
    return Location(f"/vsicurl/{text}", "url")


def _local(path: str, given: str) -> Location:
    """A file or folder of this machine that exists; `path` is absolute, so that GDAL finds no prefix in it."""
    try:
        real = os.path.realpath(path)
        mode = os.stat(real).st_mode
    except (OSError, ValueError) as error:
        raise MisoError(
            "source.missing",
            say("{given} cannot be reached: {error}.", given=given, error=first_line(error)),
            say("Check the path and its permissions."),
        ) from error
    inside_kernel = any(real == folder or real.startswith(folder + "/") for folder in _KERNEL_FOLDERS)
    if path.startswith("/vsi") or (inside_kernel and not real.startswith(_MEMORY_FOLDER + "/")):
        raise MisoError(
            "source.refused",
            say("{given} is no file on a disk.", given=given),
            say("Give the path of a file with data."),
        )
    if stat.S_ISDIR(mode):
        return Location(path, "folder", path)
    if not stat.S_ISREG(mode):
        raise MisoError(
            "source.refused",
            say("{given} is {mode}, not a regular file.", given=given, mode=_kind_of(mode)),
            say("Give the path of a file with data."),
        )
    if os.stat(real).st_size == 0:
        raise MisoError(
            "source.unreadable",
            say("{given} is empty: it has 0 bytes.", given=given),
            say("Copy or download it again."),
        )
    return Location(path, "file", path)


def _kind_of(mode: int) -> str:
    if stat.S_ISCHR(mode) or stat.S_ISBLK(mode):
        return say("a device")
    if stat.S_ISFIFO(mode):
        return say("a pipe")
    if stat.S_ISSOCK(mode):
        return say("a socket")
    return say("something else")


def _part(prefix: str, rest: str, given: str, base: str) -> Location:
    """A connection string such as NETCDF:"file":variable whose file is a regular one."""
    driver = PART_DRIVERS[prefix.upper()]
    before, after = f"{prefix}:", ""
    if prefix.upper() == "GTIFF_DIR":
        match = _DIRECTORY_NUMBER.match(rest)
        before, path = (before + match.group(1), match.group(2)) if match else (before, "")
        quote = ""
    elif match := _QUOTED.match(rest):
        path, after = match.group(1), match.group(2) or ""
        quote = '"'
    else:
        ends = [len(rest), *(m.start() for m in reversed(list(re.finditer(":", rest))))]
        found = next((end for end in ends if os.path.exists(_absolute(rest[:end], base)) and rest[:end]), None)
        path, after = (rest[:found], rest[found:]) if found is not None else (rest, "")
        quote = ""
    if not path or path.startswith("/vsi") or _SCHEME.match(path):
        raise MisoError(
            "source.refused",
            say("{given} names no file on this computer.", given=given),
            say('Write {prefix}:"FILE":NAME with the path of a local file.', prefix=prefix),
        )
    if not os.path.exists(_absolute(path, base)):
        raise MisoError(
            "source.missing",
            say("There is no file {path}, named in {given}.", path=_shown(path), given=given),
            say("Check the path of the file."),
        )
    local = _local(_absolute(path, base), given)
    return Location(f"{before}{quote}{local.file}{quote}{after}", "part", local.file, driver=driver)


# --- archives ---------------------------------------------------------------------------------------------------------


def _virtual(path: str, given: str) -> Location:
    """A file in a local zip or tar, or a local gzip file; every other virtual file system is refused."""
    kind = next((kind for kind in _ARCHIVES if path.startswith(kind)), None)
    if kind is None:
        raise MisoError(
            "source.refused",
            say("{given} lies in a virtual file system that is not opened.", given=given),
            say("Give a local file, a file in a local archive (/vsizip/, /vsitar/, /vsigzip/), or an https address."),
        )
    rest = path[len(kind) :]
    if rest.startswith("{") and "}" in rest:
        archive, _, member = rest[1:].partition("}")
    else:
        archive, member = _split_archive(rest)
    # An archive inside an archive would be unpacked once for every look into it.
    if not archive or archive.startswith("/vsi") or _SCHEME.match(archive):
        raise MisoError(
            "source.refused",
            say("{given} is not an archive on this computer.", given=given),
            say("Unpack it, and give the file."),
        )
    if not os.path.exists(os.path.abspath(archive)):
        raise MisoError(
            "source.missing",
            say("There is no archive {archive}, named in {given}.", archive=_shown(archive), given=given),
            say("Check the path."),
        )
    local = _local(os.path.abspath(archive), given)
    if local.kind != "file":
        raise MisoError(
            "source.refused", say("{given} names a folder, no archive.", given=given), say("Give the files in it.")
        )
    # A relative path in an archived file may climb, but not out of the archive.
    member = posixpath.normpath(member).strip("/") if member.strip("/") else ""
    try:
        if kind == "/vsizip/":
            member = _check_zip(local.file, member, given)
        elif kind == "/vsitar/":
            member = _check_tar(local.file, member, given)
        else:
            _check_gzip(local.file, given)
            return Location(f"/vsigzip/{local.file}", "archive", local.file)
    except (
        OSError,
        EOFError,
        ValueError,
        zlib.error,
        tarfile.TarError,
        zipfile.BadZipFile,
        NotImplementedError,
    ) as error:
        raise MisoError(
            "source.unreadable",
            say("{given} cannot be unpacked: {error}.", given=given, error=first_line(error)),
            say("Copy or download the archive again, or unpack it and give the file."),
        ) from error
    return Location(f"{kind}{{{local.file}}}/{member}", "archive", local.file, member)


def _split_archive(rest: str) -> tuple[str, str]:
    """`/data/a.zip/b/c.tif` as the archive `/data/a.zip` and its member `b/c.tif`: the first part that is a file."""
    ends = [*(m.start() for m in re.finditer("/", rest) if m.start() > 0), len(rest)]
    for end in ends:
        if os.path.isfile(os.path.abspath(rest[:end])):
            return rest[:end], rest[end:]
    return rest, ""


def _too_much(given: str, what: str) -> MisoError:
    return MisoError("source.too_large", f"{given} {what}.", say("Unpack it, and give the unpacked file."))


def _absent(given: str, member: str, names: list[str]) -> MisoError:
    shown = ", ".join(names[:5]) + (", ..." if len(names) > 5 else "")
    what = (
        say("holds no file {member}", member=_shown(member))
        if member
        else say("does not say which file of the archive")
    )
    return MisoError(
        "source.missing",
        say("{given} {what} (it holds: {shown}).", given=given, what=what, shown=shown or "nothing"),
        say("Name the file in it."),
    )


def _check_zip(path: str, member: str, given: str) -> str:
    """The member asked for, or the only one; refuses one that unpacks to too much."""
    size = _zip_directory_size(path)
    if size > MAX_ZIP_DIRECTORY:
        raise _too_much(given, say("has a table of contents of {size} MB", size=f"{size / 2**20:.0f}"))
    with zipfile.ZipFile(path) as archive:
        files = {info.filename: info for info in archive.infolist() if not info.is_dir()}
    if not member and len(files) == 1:
        member = next(iter(files))
    if member not in files:
        raise _absent(given, member, list(files))
    unpacked = files[member].file_size
    if unpacked > MAX_UNPACKED:
        raise _too_much(
            given,
            say(
                "unpacks to {unpacked} GB; up to {max_unpacked} GB are read",
                unpacked=f"{unpacked / 2**30:.1f}",
                max_unpacked=f"{MAX_UNPACKED / 2**30:.0f}",
            ),
        )
    return member


def _zip_directory_size(path: str) -> int:
    """Bytes of a zip's central directory as its end record (or the 64 bit one) states it."""
    with open(path, "rb") as stream:
        length = stream.seek(0, os.SEEK_END)
        stream.seek(max(0, length - 70_000))
        tail = stream.read()
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or at + 22 > len(tail):
        raise zipfile.BadZipFile(say("it has no end record of a zip"))
    (size,) = struct.unpack_from("<I", tail, at + 12)
    wide = tail.rfind(b"PK\x06\x06", 0, at)
    if wide >= 0 and wide + 56 <= len(tail):
        size = max(size if size != 0xFFFFFFFF else 0, struct.unpack_from("<Q", tail, wide + 40)[0])
    return int(size)


def _check_tar(path: str, member: str, given: str) -> str:
    if _is_gzip(path):
        _check_gzip(path, given)
    names: list[str] = []
    with tarfile.open(path) as archive:
        for info in archive:
            if info.isfile():
                names.append(info.name)
                if member and info.name.removeprefix("./") == member.removeprefix("./"):
                    if info.size > MAX_UNPACKED:
                        raise _too_much(given, say("unpacks to {size} GB", size=f"{info.size / 2**30:.1f}"))
                    return info.name.removeprefix("./")
            if len(names) > MAX_TAR_MEMBERS:
                raise _too_much(given, say("holds more than {max_tar_members} files", max_tar_members=MAX_TAR_MEMBERS))
    if not member and len(names) == 1:
        return names[0].removeprefix("./")
    raise _absent(given, member, names)


def _is_gzip(path: str) -> bool:
    with open(path, "rb") as stream:
        return stream.read(2) == b"\x1f\x8b"


def _check_gzip(path: str, given: str) -> None:
    """Refuses a gzip file that unpacks to too much; its own statement of the size is no proof, so it is unpacked."""
    # Deflate packs at most 1032 to 1.
    if os.path.getsize(path) * 1032 <= MAX_UNPACKED:
        return
    unpacked = 0
    with gzip.open(path) as stream:
        while part := stream.read(1 << 22):
            unpacked += len(part)
            if unpacked > MAX_UNPACKED:
                raise _too_much(
                    given, say("unpacks to more than {max_unpacked} GB", max_unpacked=f"{MAX_UNPACKED / 2**30:.0f}")
                )


def open_bytes(location: Location) -> IO[bytes]:
    """The bytes of a file or of a file in an archive. The caller closes it.

    Raises:
        OSError, EOFError, KeyError, zipfile.BadZipFile, tarfile.TarError, zlib.error: what the archive's reader raises.
    """
    if location.kind != "archive":
        return open(location.file, "rb")
    if location.opened.startswith("/vsigzip/"):
        return io.BufferedReader(gzip.open(location.file))
    if location.opened.startswith("/vsizip/"):
        with zipfile.ZipFile(location.file) as archive:
            return archive.open(location.member)
    with tarfile.open(location.file) as packed:
        stream = packed.extractfile(location.member) if location.member in packed.getnames() else None
        stream = stream or packed.extractfile(f"./{location.member}")
        if stream is None:
            raise OSError(say("{member} is no file", member=location.member))
        # The archive is closed here, so its few bytes of interest are copied; the size was checked before.
        return _copied(stream)


def _copied(stream: IO[bytes]) -> IO[bytes]:
    return io.BytesIO(stream.read(MAX_HEAD))


def folder_of(location: Location) -> str:
    """The folder relative paths in a file start from; a link is followed, as GDAL does for virtual rasters."""
    if location.kind == "archive":
        return os.path.dirname(location.opened)
    return os.path.dirname(os.path.realpath(location.file))


def beside(location: Location, suffix: str) -> Location | None:
    """The file called as this one with `suffix` added, or None where there is none."""
    if location.kind == "archive":
        try:
            return _virtual(location.opened + suffix, location.opened)
        except MisoError:
            return None
    path = location.file + suffix
    if location.kind not in ("file", "part") or not os.path.lexists(path):
        return None
    return _local(path, path)

"""The gate's look at the zip itself: its structure, and what kinds of files are in it."""

from __future__ import annotations

import stat
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

#: The plugin repository's limit in bytes.
MOST_BYTES = 25_000_000
#: Unpacked, and for one file: what a user's disk and an upload form may be asked for.
MOST_UNPACKED = 100_000_000
#: Characters of a path in the zip. Windows allows 260 for the whole one, and a profile's plugin folder takes about 110.
LONGEST_PATH = 140
FORBIDDEN_FOLDERS = ("__MACOSX", ".git", "__pycache__")
#: Folders of the checkout that no user needs.
UNNEEDED_FOLDERS = ("tests", "training", "bench", "tools", "build", "dist", "requirements")
#: The documentation, whose pages may be folders of any name.
HELP = ("resources", "help")
NEEDED_FILES = ("__init__.py", "metadata.txt", "LICENSE")
#: Every kind of file the plugin has a use for. `.onnx`, `.npz`, `.tif` and `.gpkg` are data: the models, a stored
#: window and the sample area; the last row is the documentation's.
ALLOWED = {
    *(".py", ".txt", ".md", ".svg", ".css"),
    *(".onnx", ".npz", ".tif", ".gpkg", ".qm"),
    *(".html", ".js", ".json", ".png", ".xml", ".woff2", ".ico"),
}
ALLOWED_NAMES = {"LICENSE"}
PROGRAMS = {
    *(".exe", ".dll", ".so", ".dylib", ".pyd", ".pyc", ".pyo", ".o", ".a", ".lib", ".jar", ".class", ".whl", ".egg"),
    *(".bat", ".cmd", ".com", ".msi", ".ps1", ".scr", ".sh", ".vbs", ".zip", ".gz", ".7z", ".tar"),
}
#: How programs begin, whatever they are called: Linux, Windows, macOS, a zip, a script.
_BEGINNINGS = {
    b"\x7fELF": "an ELF program",
    b"MZ": "a Windows program",
    b"\xcf\xfa\xed\xfe": "a macOS program",
    b"\xca\xfe\xba\xbe": "a macOS program",
    b"#!": "a script to execute",
}


def structure(path: Path) -> Iterator[str]:
    """What is wrong with the zip as an archive; the other rules need one that this finds nothing in."""
    if path.stat().st_size > MOST_BYTES:
        yield f"{path.name} has {path.stat().st_size:,} bytes; the repository takes {MOST_BYTES:,}"
    try:
        with zipfile.ZipFile(path) as archive:
            bad = archive.testzip()
            if bad is not None:
                yield f"{bad}: damaged"
            yield from _entries(archive.infolist())
    except zipfile.BadZipFile as error:
        yield f"{path.name} is no zip: {error}"


def _entries(entries: list[zipfile.ZipInfo]) -> Iterator[str]:
    names = [entry.filename for entry in entries]
    tops = sorted({name.split("/")[0] for name in names})
    if len(tops) != 1 or any("/" not in name for name in names):
        yield f"not one top folder: {', '.join(tops) or 'nothing'}"
    elif not tops[0].isidentifier():
        yield f"{tops[0]}: the top folder's name is no Python identifier"
    for needed in NEEDED_FILES:
        if len(tops) == 1 and f"{tops[0]}/{needed}" not in names:
            yield f"{needed}: missing"
    for name, count in Counter(name.lower() for name in names).items():
        if count > 1:
            yield f"{name}: {count} times (Windows and macOS do not tell upper from lower case)"
    unpacked = sum(entry.file_size for entry in entries)
    if unpacked > MOST_UNPACKED:
        yield f"{unpacked:,} bytes when unpacked; at most {MOST_UNPACKED:,}"
    for entry in entries:
        yield from (f"{entry.filename}: {problem}" for problem in _entry(entry))


def _entry(entry: zipfile.ZipInfo) -> Iterator[str]:
    parts = PurePosixPath(entry.filename).parts
    mode = entry.external_attr >> 16
    if ".." in entry.filename or entry.filename.startswith("/") or "\\" in entry.filename or ":" in entry.filename:
        yield "leads out of its folder, or says on which disk it lies"
    if stat.S_ISLNK(mode):
        yield "a link"
    elif mode & 0o111 and not entry.is_dir():
        yield "marked as executable"
    for folder in FORBIDDEN_FOLDERS:
        if folder in parts:
            yield f"lies in {folder}"
    if any(part.startswith(".") for part in parts):
        yield "hidden"
    if parts[1:3] != HELP and any(part in UNNEEDED_FOLDERS for part in parts[1:-1]):
        yield "of no use to who maps"
    if len(entry.filename) > LONGEST_PATH:
        yield f"{len(entry.filename)} characters; at most {LONGEST_PATH}, because of Windows"


def kinds(folder: Path) -> Iterator[str]:
    """Programs and files of unknown kind among the unpacked files below `folder`."""
    for path in sorted(folder.rglob("*")):
        if path.is_dir():
            continue
        name = path.relative_to(folder).as_posix()
        suffix = path.suffix.lower()
        if suffix in PROGRAMS:
            yield f"{name}: a program or an archive ({suffix})"
        elif suffix not in ALLOWED and path.name not in ALLOWED_NAMES:
            yield f"{name}: of no kind that was foreseen ({suffix or 'no suffix'})"
        with open(path, "rb") as stream:
            start = stream.read(4)
        for beginning, meaning in _BEGINNINGS.items():
            if start.startswith(beginning):
                yield f"{name}: begins as {meaning}"

"""Folders of wheels: one to install from without a network, made on this machine for any other."""
# flake8: noqa: E203

from __future__ import annotations

import json
import shutil
import stat
import zipfile
import zlib
from pathlib import Path
from typing import Callable, Dict, List, NamedTuple, Tuple

from miso_qgis.client.environments import fetched_python, index, interpreter, pip, place
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line


class Platform(NamedTuple):
    """What pip calls a platform, and how requirements see it."""

    tags: Tuple[str, ...]
    sys_platform: str
    machine: str
    system: str


def _manylinux(machine: str) -> Tuple[str, ...]:
    """The tags a system with glibc 2.28 accepts; pip does not add the older ones itself."""
    return (*(f"manylinux_2_{minor}_{machine}" for minor in range(28, 16, -1)), f"manylinux2014_{machine}")


#: The platforms the lock is made for.
PLATFORMS: Dict[str, Platform] = {
    "linux-x64": Platform(_manylinux("x86_64"), "linux", "x86_64", "Linux"),
    "linux-arm64": Platform(_manylinux("aarch64"), "linux", "aarch64", "Linux"),
    "windows-x64": Platform(("win_amd64",), "win32", "AMD64", "Windows"),
    "macos-arm64": Platform(("macosx_14_0_arm64",), "darwin", "arm64", "Darwin"),
    "macos-x64": Platform(("macosx_14_0_x86_64",), "darwin", "x86_64", "Darwin"),
}
PYTHONS = ("3.11", "3.12", "3.13")

_MAX_FILES = 500
_MAX_BYTES = 2 * 1024**3

# Requirements of the lock that hold for another platform; pip itself would judge by the machine it runs on.
_FILTER = """
import json, re, sys
sys.path.insert(0, sys.argv[1])
from pip._vendor.packaging.markers import Marker
environment = json.loads(sys.argv[3])
text = open(sys.argv[2], encoding="utf-8").read().replace("\\\\\\n", " ")
for line in text.splitlines():
    line = line.split("#")[0].strip()
    if not line: continue
    found = re.match(r"(\\S+)\\s*(?:;(.*?))?((?:\\s+--hash=\\S+)+)$", line)
    if not found: sys.exit("This line of the lock has no digest: " + line)
    if not found[2] or Marker(found[2].strip()).evaluate(environment): print(found[1] + found[3])
"""


def opened(path: Path, scratch: Path) -> Path:
    """The folder of wheels at `path`; a zip is unpacked into `scratch` first.

    Raises:
        MisoError: code "engine.wheels", when there is none, or the zip holds anything but plain files;
            "engine.damaged".
    """
    if path.is_dir():
        return path.resolve()
    if not zipfile.is_zipfile(str(path)):
        raise MisoError(
            "engine.wheels",
            say("{path} is neither a folder nor a zip of wheels.", path=f"{str(path)!r}"),
            say("Make one: miso engine wheels."),
        )
    target = scratch / "wheels"
    target.mkdir()
    try:
        _unpack(path, target)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
        raise MisoError(
            "engine.damaged",
            say("{path} is a damaged zip: {error}.", path=f"{str(path)!r}", error=first_line(error)),
            say("Make or copy it anew."),
        ) from error
    return target


def _unpack(path: Path, target: Path) -> None:
    """The wheels of the zip `path`, and the Pythons beside them, into `target`."""
    with zipfile.ZipFile(str(path)) as archive:
        members = [member for member in archive.infolist() if not member.is_dir()]
        if len(members) > _MAX_FILES or sum(member.file_size for member in members) > _MAX_BYTES:
            raise MisoError(
                "engine.wheels",
                say("{path} holds too much for a folder of wheels.", path=f"{str(path)!r}"),
                say("Make it anew."),
            )
        for member in members:
            parts = member.filename.replace("\\", "/").split("/")
            kind = stat.S_IFMT(member.external_attr >> 16)
            if ".." in parts or parts[0] == "" or ":" in member.filename or kind not in (0, stat.S_IFREG):
                raise MisoError(
                    "engine.wheels",
                    say(
                        "{path} holds the path {filename}, which leads out of it.",
                        path=f"{str(path)!r}",
                        filename=f"{member.filename!r}",
                    ),
                    say("Make it anew."),
                )
            if parts[-1].endswith(".whl"):
                copied = target / parts[-1]
            elif fetched_python.FOLDER in parts[:-1] and parts[-1].endswith(".tar.gz"):
                copied = target.joinpath(*parts[parts.index(fetched_python.FOLDER) :])
                copied.parent.mkdir(parents=True, exist_ok=True)
            else:
                continue
            with archive.open(member) as source, open(str(copied), "wb") as copy:
                shutil.copyfileobj(source, copy)


def make(
    folder: Path,
    platform: str,
    python: str,
    builder: str = "",
    network: index.Network = index.Network(),  # noqa: B008 - frozen
    lock: Path = place.LOCK,
    progress: Callable[[float, str], None] = lambda fraction, text: None,
    is_cancelled: Callable[[], bool] = lambda: False,
    dry: bool = False,
    with_python: bool = False,
) -> List[str]:
    """Fill `folder` with the wheels of the lock for `platform` and `python`, and pip's; returns their names.

    Args:
        folder: made when missing.
        platform: one of `PLATFORMS`.
        python: one of `PYTHONS`.
        builder: a Python to run pip with; empty to look for one.
        network: how the index is reached.
        lock: the pinned requirements.
        progress: called with a fraction and a line.
        is_cancelled: asked about 20 times a second.
        dry: only find out whether every requirement has a wheel there.
        with_python: add a Python, for a machine that has none that fits; `python` must be its version.

    Raises:
        MisoError: a wheel is missing or cannot be fetched; `Cancelled`.
    """
    if platform not in PLATFORMS or python not in PYTHONS:
        raise MisoError(
            "engine.platform",
            say("There is no lock for {platform} with Python {python}.", platform=platform, python=python),
            say(
                "Platforms: {platforms}. Pythons: {pythons}.",
                platforms=", ".join(PLATFORMS),
                pythons=", ".join(PYTHONS),
            ),
        )
    if with_python and python != fetched_python.VERSION.rpartition(".")[0]:
        raise MisoError(
            "engine.platform",
            say(
                "The Python that is added is {version}, and wheels for {python} were asked for.",
                version=fetched_python.VERSION,
                python=python,
            ),
            say("Ask for {version}.", version=fetched_python.VERSION.rpartition(".")[0]),
        )
    folder = folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    base = interpreter.choose(builder)
    wheel = pip.wheel(folder, None, network, is_cancelled)
    chosen = PLATFORMS[platform]
    markers = {
        "sys_platform": chosen.sys_platform,
        "platform_machine": chosen.machine,
        "platform_system": chosen.system,
        "os_name": "nt" if chosen.sys_platform == "win32" else "posix",
        "python_version": python,
        "python_full_version": python + ".0",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }
    listing = pip.run(
        [str(base.path), "-I", "-c", _FILTER, str(wheel), str(lock), json.dumps(markers)],
        say("Reading the lock"),
        folder,
        is_cancelled,
    )
    wanted = folder / "requirements.txt"
    wanted.write_text(listing + "\n", encoding="utf-8")
    arguments = (
        ["install", "--dry-run", "--ignore-installed", "--target", str(folder / "none")]
        if dry
        else ["download", "-d", str(folder)]
    )
    arguments += ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--python-version", python]
    for tag in chosen.tags:
        arguments += ["--platform", tag]
    arguments += ["--no-cache-dir", *pip.network_arguments(network), "-r", str(wanted)]
    total = max(1, len(listing.splitlines()))
    seen: List[str] = []

    def on_line(line: str) -> None:
        if line.startswith("Collecting "):
            seen.append(line)
        progress(min(0.95, len(seen) / total), line.strip()[:200])

    command = pip.command(base.path, wheel, arguments)
    pip.run(command, say("Fetching the wheels"), folder, is_cancelled, on_line, network.proxy)
    if with_python:
        progress(0.95, say("Fetching a Python"))
        fetched_python.save(folder, platform, network, is_cancelled)
    progress(1.0, say("{total} packages", total=total))
    return sorted(path.name for path in folder.glob("*.whl"))

"""A Python for machines that have none that fits, fetched by uv. uv is a pinned wheel; it checks the digest of what it
fetches."""

from __future__ import annotations

import json
import os
import stat
import sys
import zipfile
from pathlib import Path
from typing import Callable, Dict, List, Optional, Tuple
from urllib.parse import unquote

from miso_qgis.client.environments import index, pip, runtimes
from miso_qgis.language import say
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT

PIN = PLUGIN_ROOT / "resources" / "engine" / "uv.txt"
#: The Python that is fetched: uv knows one file of it per platform, with its digest.
VERSION = "3.12.16"
#: Beside the environments: where fetched Pythons lie, and below a folder of wheels: what they are unpacked from.
FOLDER = "python"

_RELEASES = "/releases/download/"
_SYSTEMS = {"linux": "linux", "windows": "windows", "macos": "macos"}
_MACHINES = {"x64": "x86_64", "arm64": "aarch64"}


def fetch(
    engines: Path,
    scratch: Path,
    wheels: Optional[Path],
    network: index.Network,
    is_cancelled: Callable[[], bool],
    on_line: Callable[[str], None],
) -> Path:
    """The program of a Python `VERSION` in the folder of environments `engines`, fetched unless it is there.

    Args:
        engines: the folder of environments.
        scratch: a folder for temporary files.
        wheels: a folder of wheels made with a Python; None for the network.
        network: how servers are reached; `pythons` may name a mirror.
        is_cancelled: asked about 20 times a second.
        on_line: called with what uv says.

    Raises:
        MisoError: there is no uv for this machine, it cannot be fetched, or the Python is not the known one;
            `Cancelled`.
    """
    target = engines / FOLDER
    there = _program(target)
    if there is not None:
        return there
    uv = _unpacked(_wheel(runtimes.here(), engines, wheels, network, is_cancelled), scratch)
    arguments = ["python", "install", VERSION, "--install-dir", str(target), "--no-bin", "--no-registry"]
    mirror = network.pythons if wheels is None else (wheels / FOLDER).as_uri()
    if mirror:
        arguments += ["--mirror", mirror]
    _run(uv, arguments, scratch, network, is_cancelled, on_line)
    there = _program(target)
    if there is None:
        raise MisoError(
            "engine.python", say("uv left no Python in {target}.", target=f"{str(target)!r}"), say("Install again.")
        )
    return there


def save(folder: Path, platform: str, network: index.Network, is_cancelled: Callable[[], bool]) -> List[str]:
    """Put uv and the Python of `platform` into a folder of wheels; returns the files' names.

    Raises:
        MisoError: something cannot be fetched; `Cancelled`.
    """
    wheel = _wheel(platform, folder, None, network, is_cancelled)
    own = _wheel(runtimes.here(), folder, None, network, is_cancelled)
    uv = _unpacked(own, folder)
    try:
        arguments = [
            "python",
            "list",
            VERSION,
            "--only-downloads",
            "--all-platforms",
            "--all-arches",
            "--output-format",
            "json",
        ]
        listing = _run(uv, arguments, folder, network, is_cancelled, lambda line: None)
    finally:
        uv.unlink()
        if own != wheel:
            own.unlink()
    address = _address(listing, platform)
    release, name = unquote(address.split(_RELEASES, 1)[1]).split("/")
    if network.pythons:
        address = network.pythons.rstrip("/") + "/" + address.split(_RELEASES, 1)[1]
    target = folder / FOLDER / release / name
    target.parent.mkdir(parents=True, exist_ok=True)

    def read() -> bytes:
        with index.opened(address, network) as answer:
            return bytes(answer.read())

    data = index.fetched(read, network, say("Fetching Python"), is_cancelled)
    partial = target.with_name(f"{name}.{os.getpid()}")
    partial.write_bytes(data)  # its digest is checked by uv when it is installed
    os.replace(str(partial), str(target))
    return [wheel.name, name]


def _address(listing: str, platform: str) -> str:
    """Where uv would fetch the Python of `platform` from."""
    system, machine = platform.split("-")
    for row in json.loads(listing):
        known = row["implementation"], row["variant"], row["os"], row["arch"]
        if known == ("cpython", "default", _SYSTEMS[system], _MACHINES[machine]) and row["libc"] in ("gnu", "none"):
            return str(row["url"])
    raise MisoError(
        "engine.platform",
        say("uv has no Python {version} for {platform}.", version=VERSION, platform=platform),
        say("Install Python there yourself."),
    )


def _wheel(
    platform: str,
    folder: Path,
    wheels: Optional[Path],
    network: index.Network,
    is_cancelled: Callable[[], bool],
) -> Path:
    pins: Dict[str, Tuple[str, str]] = {}
    for line in PIN.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            where, name, digest = line.split()
            pins[where] = (name, digest)
    if platform not in pins:
        raise MisoError(
            "engine.python",
            say("No Python from 3.11 to 3.13 was found, and none can be fetched for this machine."),
            say("Install one and name it (--python)."),
        )
    return index.pinned_file(folder, "uv", *pins[platform], wheels, network, is_cancelled)


def _unpacked(wheel: Path, folder: Path) -> Path:
    """uv's program out of its wheel, in `folder`."""
    name = "uv.exe" if sys.platform == "win32" else "uv"
    target = folder / f"{os.getpid()}-{name}"
    with zipfile.ZipFile(str(wheel)) as archive:
        member = next(one for one in archive.namelist() if one.endswith(f".data/scripts/{name}"))
        target.write_bytes(archive.read(member))
    target.chmod(target.stat().st_mode | stat.S_IXUSR)
    return target


def _run(
    uv: Path,
    arguments: List[str],
    scratch: Path,
    network: index.Network,
    is_cancelled: Callable[[], bool],
    on_line: Callable[[str], None],
) -> str:
    """uv's output. Its settings files and cache are left alone."""
    always = ["--no-config", "--no-progress", "--color", "never", "--cache-dir", str(scratch / "uv-cache")]
    more = {"SSL_CERT_FILE": os.path.abspath(network.certificate)} if network.certificate else {}
    return pip.run(
        [str(uv), *always, *arguments], say("Fetching a Python"), scratch, is_cancelled, on_line, network.proxy, more
    )


def _program(folder: Path) -> Optional[Path]:
    """The fetched Python's program below `folder`, if it is there."""
    pattern = f"cpython-{VERSION}-*/python.exe" if sys.platform == "win32" else f"cpython-{VERSION}-*/bin/python3.12"
    return next(iter(sorted(folder.glob(pattern))), None)

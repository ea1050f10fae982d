"""Which package runs the model: exactly one per environment, because they share one import name. Each has a lock of its
own, and thereby a folder of its own."""

from __future__ import annotations

import os
import platform
import re
import sys
from pathlib import Path
from typing import Dict, NamedTuple, Tuple

from miso_qgis.language import say
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT

_LOCKS = PLUGIN_ROOT / "resources" / "engine"
_MB = 1024 * 1024
_COMMON = ("onnxruntime", "numpy", "rasterio", "rasterio.warp", "pyproj", "shapely", "pyogrio")

#: File beside the environments that names the runtime the user decided for.
CHOICE = "runtime.txt"


class Runtime(NamedTuple):
    """A runtime that can be installed.

    Attributes:
        name: what the user calls it by.
        lock: its pinned requirements with hashes.
        platforms: those of `wheelhouse.PLATFORMS` it exists for.
        packages: imported when an installation is tried.
        needed: bytes of free space an installation asks for: the wheels, what they unpack to, and some room.
        fetched: megabytes that come through the network, about.
        text: what it is for.
    """

    name: str
    lock: Path
    platforms: Tuple[str, ...]
    packages: Tuple[str, ...]
    needed: int
    fetched: int
    text: str


RUNTIMES: Dict[str, Runtime] = {
    runtime.name: runtime
    for runtime in (
        Runtime(
            "cpu",
            _LOCKS / "requirements.txt",
            ("linux-x64", "linux-arm64", "windows-x64", "macos-arm64", "macos-x64"),
            _COMMON,
            700 * _MB,
            100,
            "the processor; on a Mac also its GPU through Core ML",
        ),
        Runtime(
            "cuda",
            _LOCKS / "cuda.txt",
            ("linux-x64", "windows-x64"),
            _COMMON,
            6500 * _MB,
            1700,
            "NVIDIA GPUs with a driver of 2025 or later (580), without a CUDA toolkit",
        ),
        Runtime(
            "directml",
            _LOCKS / "directml.txt",
            ("windows-x64",),
            _COMMON,
            800 * _MB,
            110,
            "any GPU with DirectX 12 on Windows",
        ),
        Runtime(
            "openvino",
            _LOCKS / "openvino.txt",
            ("linux-x64", "windows-x64"),
            _COMMON,
            1000 * _MB,
            190,
            "Intel's processors and GPUs",
        ),
        Runtime(
            "torch",
            _LOCKS / "torch.txt",
            ("linux-x64", "macos-arm64"),
            (*_COMMON, "torch", "onnx"),
            11000 * _MB,
            2900,
            "PyTorch beside onnxruntime: NVIDIA GPUs on Linux, Apple's GPUs (MPS)",
        ),
    )
}
DEFAULT = "cpu"
#: The first NVIDIA driver with CUDA 13.
CUDA_DRIVER = 580
AUTO = "auto"


def here() -> str:
    """This machine in the words of `wheelhouse.PLATFORMS`; "" when it is none of them."""
    systems = {"linux": "linux", "win32": "windows", "darwin": "macos"}
    machines = {"x86_64": "x64", "amd64": "x64", "aarch64": "arm64", "arm64": "arm64"}
    system, machine = systems.get(sys.platform, ""), machines.get(platform.machine().lower(), "")
    return f"{system}-{machine}" if system and machine else ""


def offered(where: str = "") -> Tuple[Runtime, ...]:
    """The runtimes that exist for a platform, by default this machine's. For an unknown one: that of the processor."""
    found = tuple(runtime for runtime in RUNTIMES.values() if (where or here()) in runtime.platforms)
    return found or (RUNTIMES[DEFAULT],)


def suggested() -> str:
    """The runtime that uses what this machine has: an NVIDIA GPU, another GPU on Windows, else the processor.

    Looked for by the driver's files: QGIS asks this, and a driver that is broken must not be loaded into it.
    """
    names = [runtime.name for runtime in offered()]
    if "cuda" in names and _nvidia():
        return "cuda"
    return "directml" if "directml" in names else DEFAULT


def _nvidia() -> bool:
    """Whether there is an NVIDIA driver that the runtime can work with, as far as its files tell."""
    if sys.platform == "win32":
        return os.path.isfile(os.path.join(os.environ.get("SYSTEMROOT", "C:\\Windows"), "System32", "nvcuda.dll"))
    try:
        return driver_fits(Path("/proc/driver/nvidia/version").read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return os.path.isfile("/usr/lib/wsl/lib/libcuda.so.1")  # Linux in Windows


def driver_fits(version: str) -> bool:
    """Whether the text of /proc/driver/nvidia/version names a driver that has CUDA 13."""
    found = re.search(r"Kernel Module\D*?(?:x86_64\D*)?(\d{3,})\.", version)
    return found is not None and int(found[1]) >= CUDA_DRIVER


def chosen(engines: Path) -> str:
    """The runtime that was decided for in the folder of environments `engines`; "" when nothing was."""
    try:
        name = (engines / CHOICE).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""
    return name if name in RUNTIMES else ""


def choose(engines: Path, name: str) -> None:
    """Remember the runtime `name` for the folder of environments `engines`."""
    partial = engines / f"{CHOICE}.{os.getpid()}"
    partial.write_text(name + "\n", encoding="utf-8")
    os.replace(str(partial), str(engines / CHOICE))


def named(name: str, engines: Path) -> Runtime:
    """The runtime called `name`; "auto" or "" is the one decided for earlier, else the one that suits this machine.

    Raises:
        MisoError: code "engine.runtime", when there is none of that name for this machine.
    """
    if name in ("", AUTO):
        name = chosen(engines) or suggested()
    found = {runtime.name: runtime for runtime in offered()}
    if name not in found:
        raise MisoError(
            "engine.runtime",
            say("There is no runtime {name} for {platform}.", name=f"{name!r}", platform=here() or platform.platform()),
            say("Choose one of: {allowed}.", allowed=", ".join([AUTO, *found])),
        )
    return found[name]

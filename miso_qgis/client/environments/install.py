"""Builds the engine's environment beside the old one, tries it, and only then lets it be found."""
# flake8: noqa: E203

from __future__ import annotations

import contextlib
import json
import os
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Optional

from miso_qgis.client.environments import (
    failures,
    fetched_python,
    index,
    interpreter,
    pip,
    place,
    process_lock,
    runtimes,
    wheelhouse,
)
from miso_qgis.language import say
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.version import version

OnProgress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]

_ATTEMPTS = 3

# Every package is imported, and a graph of one addition is computed: a runtime may import and still not run.
# In groups, because a scanner for secrets takes a long word of digits for a key.
_VERIFY = """
import importlib, json, sys
modules = [importlib.import_module(name) for name in sys.argv[1:]]
import onnxruntime, numpy, pyproj, rasterio.crs
graph = bytes.fromhex("08073a35 0a0e0a01 780a0178 12017922 03416464 1201675a 0f0a0178 120a0a08 08011204 0a020802"
                      "620f0a01 79120a0a 08080112 040a0208 0242040a 00100d")
session = onnxruntime.InferenceSession(graph, providers=["CPUExecutionProvider"])
assert session.run(None, {"x": numpy.float32([1, 2])})[0].tolist() == [2.0, 4.0]
pyproj.Transformer.from_crs(4326, 3338, always_xy=True).transform(-150.0, 65.0, errcheck=True)
rasterio.crs.CRS.from_epsg(3338).to_wkt()
print("versions=" + json.dumps({m.__name__: m.__version__ for m in modules if hasattr(m, "__version__")}))
"""


@dataclass(frozen=True)
class Options:
    """What is installed, where and from what. The defaults do for most machines.

    Attributes:
        home: folder of the environments; empty for MISO_HOME or the user's data folder.
        python: interpreter to build from; empty to look for one.
        wheels: folder or zip of wheels to install from, without the network; empty for the package index.
        network: how the index is reached.
        runtime: one of `runtimes.RUNTIMES`, or "auto": what was decided for earlier, else what suits the machine.
    """

    home: str = ""
    python: str = ""
    wheels: str = ""
    network: index.Network = field(default_factory=index.Network)
    runtime: str = runtimes.AUTO


def _silent(fraction: float, text: str) -> None:
    pass


def install(
    options: Options,
    progress: OnProgress = _silent,
    is_cancelled: IsCancelled = lambda: False,
    repair: bool = False,
    before_removal: Callable[[], None] = lambda: None,
) -> place.Environment:
    """Make sure that a whole environment for this version's lock of a runtime exists, and return it.

    Args:
        options: see `Options`.
        progress: called with a fraction from 0 to 1 and a line of text, from the calling thread.
        is_cancelled: asked about 20 times a second.
        repair: build a new one even if there is a whole one, which stays until the new one is whole.
        before_removal: called before one that was replaced is taken away, so that what runs in it can be ended.

    Raises:
        MisoError: with what went wrong and what to do; `Cancelled` after a cancel. What was there before still is.
    """
    home = place.home(options.home)
    parent = place.engines(home)
    with _writable(parent):
        parent.mkdir(parents=True, exist_ok=True)
        lock = process_lock.held(
            parent / ".lock",
            lambda: progress(0.0, say("Another installation is running; waiting for it")),
            is_cancelled,
        )
        with lock:
            return _install(options, home, progress, is_cancelled, repair, before_removal)


def _install(
    options: Options,
    home: Path,
    progress: OnProgress,
    is_cancelled: IsCancelled,
    repair: bool,
    before_removal: Callable[[], None],
) -> place.Environment:
    parent = place.engines(home)
    usable = [one.folder for one in place.whole(home)]
    leftovers = [path for path in place.ours(parent) if path not in usable]
    if leftovers:
        progress(0.0, say("Clearing up after an installation that was interrupted"))
    for path in leftovers:
        _retire(path)
    runtime = runtimes.named(options.runtime, parent)
    key = place.lock_key(runtime.lock)
    before = place.whole(home, key)
    if before and not repair:
        try:
            verify(before[0].python, parent, runtime, is_cancelled)
            runtimes.choose(parent, runtime.name)
            progress(1.0, say("The engine is installed"))
            return before[0]
        except Cancelled:
            raise
        except MisoError:
            progress(0.0, say("The installed engine is damaged; building it anew"))
    free = shutil.disk_usage(str(parent)).free
    if free < runtime.needed:
        raise MisoError(
            "engine.disk_full",
            say(
                "The disk of {parent} has {free} MB free; the engine with the runtime {name} needs {needed} MB.",
                parent=f"{str(parent)!r}",
                free=f"{free / 1e6:.0f}",
                name=runtime.name,
                needed=f"{runtime.needed / 1e6:.0f}",
            ),
            say(
                "Free some space, name a folder on another disk (Folder in QGIS's options, --home, or the "
                "variable MISO_HOME), or choose the runtime cpu, which is the smallest."
            ),
        )
    stem = f"{time.time_ns():x}"
    scratch = parent / f"{key}-py3.0-{stem}.files{place.PARTIAL}"
    partial = scratch
    try:
        scratch.mkdir()
        wheels = wheelhouse.opened(Path(options.wheels).expanduser(), scratch) if options.wheels else None
        progress(0.02, say("Looking for a Python"))
        base = _base(options, parent, scratch, wheels, progress, is_cancelled)
        name = f"{key}-py{base.version[0]}.{base.version[1]}-{stem}"
        partial = parent / (name + place.PARTIAL)
        versions = _build(options.network, runtime, base, partial, scratch, parent, wheels, progress, is_cancelled)
        facts: Dict[str, Any] = {
            "key": key,
            "runtime": runtime.name,
            "made": time.time(),
            "plugin": version(),
            "python": f"{base.version[0]}.{base.version[1]}",
            "base": str(base.path),
            "versions": versions,
            "bytes": place.size(partial),
        }
        marker = partial / place.MARKER
        with open(str(marker), "w", encoding="utf-8") as stream:
            json.dump(facts, stream, indent=1)
            stream.flush()
            os.fsync(stream.fileno())
        final = parent / name
        _rename(partial, final)
    finally:
        pip.clear(scratch)
        pip.clear(partial)
    runtimes.choose(parent, runtime.name)
    if before:
        before_removal()
    for old in before:
        _retire(old.folder)
    progress(1.0, say("The engine is installed"))
    return place.Environment(final, place.python_of(final), facts)


def _base(
    options: Options,
    parent: Path,
    scratch: Path,
    wheels: Optional[Path],
    progress: OnProgress,
    is_cancelled: IsCancelled,
) -> interpreter.Interpreter:
    """The Python the user named, one that is there, or one that is fetched."""
    try:
        return interpreter.choose(options.python)
    except MisoError as missing:
        offline = wheels is not None and not (wheels / fetched_python.FOLDER).is_dir()
        if options.python.strip() or offline:
            raise
        progress(0.02, say("{message} Fetching one", message=missing.message))
        program = fetched_python.fetch(
            parent, scratch, wheels, options.network, is_cancelled, lambda line: progress(0.03, line.strip()[:200])
        )
        return interpreter.choose(str(program))


def _build(
    network: index.Network,
    runtime: runtimes.Runtime,
    base: interpreter.Interpreter,
    partial: Path,
    scratch: Path,
    parent: Path,
    wheels: Optional[Path],
    progress: OnProgress,
    is_cancelled: IsCancelled,
) -> Dict[str, str]:
    """The environment in `partial`; returns the packages' versions as imported there."""
    progress(0.04, say("Making an environment with {path}", path=base.path))
    venv = ["-I", "-c", pip.WATCHED + "import sys, venv\nvenv.main(sys.argv[1:])", "--without-pip", str(partial)]
    pip.run([str(base.path), *venv], say("Making the environment"), scratch, is_cancelled)
    progress(0.06, say("Fetching pip"))
    installer = pip.wheel(parent, wheels, network, is_cancelled)
    arguments = ["install", "--require-hashes", "--only-binary", ":all:", "--no-compile", "-r", str(runtime.lock)]
    if wheels is not None:
        arguments += ["--no-index", "--find-links", str(wheels), "--no-cache-dir"]
    else:
        # Kept until an installation succeeds: one that was killed need not fetch again what it had.
        arguments += ["--cache-dir", str(parent / "cache"), *pip.network_arguments(network)]
    total = max(1, sum("==" in line for line in runtime.lock.read_text(encoding="utf-8").splitlines()))
    seen: List[str] = []

    def on_line(line: str) -> None:
        if line.startswith(("Collecting ", "Processing ")):  # from the index, from a folder
            seen.append(line)
        progress(min(0.85, 0.08 + 0.7 * len(seen) / total), line.strip()[:200])

    python = place.python_of(partial)
    for attempt in range(_ATTEMPTS):
        try:
            command = pip.command(python, installer, arguments)
            pip.run(command, say("Installing the packages"), scratch, is_cancelled, on_line, network.proxy)
            break
        except Cancelled:
            raise
        except MisoError as problem:
            if wheels is not None or attempt + 1 == _ATTEMPTS or not failures.temporary(problem):
                raise
            progress(0.08, f"Trying again: {problem.message}"[:200])
            _wait(2.0**attempt, is_cancelled)
    progress(0.9, say("Trying every package"))
    versions = verify(python, scratch, runtime, is_cancelled)
    pip.clear(parent / "cache")
    return versions


def verify(
    python: Path, scratch: Path, runtime: runtimes.Runtime, is_cancelled: IsCancelled = lambda: False
) -> Dict[str, str]:
    """Import every package of `runtime` in a child of `python` and compute something; returns their versions.

    Raises:
        MisoError: classified from what the child printed.
    """
    command = [str(python), "-I", "-c", pip.WATCHED + _VERIFY, *runtime.packages]
    output = pip.run(command, say("Trying the engine"), scratch, is_cancelled)
    for line in output.splitlines():
        if line.startswith("versions="):
            found: Dict[str, str] = json.loads(line[len("versions=") :])
            return found
    raise failures.classify(output, say("Trying the engine"))


def status(home_setting: str = "", measured: bool = True) -> Dict[str, Any]:
    """Place, size, versions and state, without starting a process.

    Unless `measured`, which takes a look at every file, ``bytes`` is what was measured when it was built, and
    ``bytes_all`` is left out. ``state`` is "whole", "other" (only environments of other versions), "interrupted" or
    "missing".
    """
    home = place.home(home_setting)
    parent = place.engines(home)
    runtime = runtimes.chosen(parent)
    key = place.lock_key(runtimes.RUNTIMES[runtime or runtimes.DEFAULT].lock)
    everything = place.whole(home)
    mine = [one for one in everything if one.folder.name.startswith(key)]
    usable = [one.folder for one in everything]
    partial = [str(path) for path in place.ours(parent) if path not in usable] if parent.is_dir() else []
    state = "whole" if mine else "interrupted" if partial else "other" if everything else "missing"
    return {
        "state": state,
        "home": str(home),
        "key": key,
        "runtime": runtime,
        "python": str(mine[0].python) if mine else "",
        "folder": str(mine[0].folder) if mine else "",
        "bytes": 0 if not mine else place.size(mine[0].folder) if measured else mine[0].facts.get("bytes", 0),
        **({"bytes_all": place.size(parent)} if measured else {}),
        "versions": mine[0].facts.get("versions", {}) if mine else {},
        "python_version": mine[0].facts.get("python", "") if mine else "",
        "others": [str(one.folder) for one in everything if one not in mine[:1]],
        "partial": partial,
    }


def remove(home_setting: str = "", only_others: bool = False) -> int:
    """Take the environments away, or only those that are not used; returns the bytes freed.

    Raises:
        MisoError: "engine.busy" when an installation is running, or the folder cannot be written to.
    """
    home = place.home(home_setting)
    parent = place.engines(home)
    if not parent.is_dir():
        return 0

    def busy() -> None:
        raise MisoError(
            "engine.busy", say("An installation is running."), say("Wait until it has ended, or cancel it.")
        )

    used = place.current(home) if only_others else None
    before = place.size(parent)
    with _writable(parent), process_lock.held(parent / ".lock", busy, lambda: False):
        for path in place.ours(parent):
            if used is None or path != used.folder:
                _retire(path)
        if used is None:
            # An environment needs the Python it was made from, also a fetched one.
            for name in ("cache", fetched_python.FOLDER):
                pip.clear(parent / name)
        for path in [*parent.glob("*.whl"), *([] if used is not None else [parent / runtimes.CHOICE])]:
            with contextlib.suppress(FileNotFoundError):
                path.unlink()
    return before - place.size(parent)


def _retire(folder: Path) -> None:
    """Unmark, then delete: what is killed half-way is not found as whole, and taken away by the next installation."""
    with contextlib.suppress(FileNotFoundError):
        (folder / place.MARKER).unlink()
    pip.clear(folder)


def _rename(source: Path, target: Path) -> None:
    """Rename; Windows refuses while a virus scanner reads a file inside, so a few times."""
    for attempt in range(6):
        try:
            os.rename(str(source), str(target))
            return
        except PermissionError:  # noqa: PERF203
            if attempt == 5:
                raise
            time.sleep(0.3 * 2**attempt)


def _wait(seconds: float, is_cancelled: IsCancelled) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if is_cancelled():
            raise Cancelled()
        time.sleep(0.05)


@contextlib.contextmanager
def _writable(folder: Path) -> Iterator[None]:
    """Turns the system's refusals into sentences that name the folder."""
    try:
        yield
    except OSError as error:
        raise failures.classify(str(error), say("Writing to {folder}", folder=f"{str(folder)!r}")) from error

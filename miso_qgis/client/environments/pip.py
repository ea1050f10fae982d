"""pip, run from its wheel in a child process: neither ensurepip nor an installed pip is needed."""

from __future__ import annotations

import collections
import hashlib
import os
import queue
import re
import shutil
import ssl
import subprocess
import threading
import time
import urllib.parse
import urllib.request
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Deque, Dict, List, Optional, Sequence

from miso_qgis.client.environment import child_environment
from miso_qgis.client.environments import failures, interpreter
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.version import PLUGIN_ROOT

#: The pip that is used, with its digest.
PIN = PLUGIN_ROOT / "resources" / "engine" / "pip.txt"
INDEX = "https://pypi.org/simple"

# pip as a child that ends with its parent: its stdin is a pipe nobody writes to, whose end means that the installer
# was killed. Left running it would go on filling a folder that the next installer takes away.
_RUNNER = """
import os, runpy, sys, threading
def watch():
    while os.read(0, 4096): pass
    os._exit(1)
threading.Thread(target=watch, daemon=True).start()
wheel = sys.argv.pop(1)
sys.path.insert(0, wheel)
sys.argv[0] = "pip"
runpy.run_module("pip", run_name="__main__", alter_sys=True)
"""
# The same for a step that is code of our own.
WATCHED = """
import os, threading
def watch():
    while os.read(0, 4096): pass
    os._exit(1)
threading.Thread(target=watch, daemon=True).start()
"""
_POLL_SECONDS = 0.05
_KEPT_LINES = 400
# Settings of pip and uv that a shell may hold would change what is installed, and from where.
_FOREIGN_PREFIXES = ("PIP_", "UV_")


@dataclass(frozen=True)
class Network:
    """How the package index is reached. Empty: as the system says.

    Attributes:
        index: address of a package index; default the public one.
        proxy: ``http://USER:PASSWORD@HOST:PORT``.
        certificate: file of certificates (PEM) to trust.
        retries: how often a connection is tried again.
        timeout: seconds without an answer after which a connection counts as broken.
    """

    index: str = ""
    proxy: str = ""
    certificate: str = ""
    retries: int = 3
    timeout: float = 30.0


def environment(scratch: Path) -> Dict[str, str]:
    """The variables of every child: scrubbed, and with `scratch` as the folder of temporary files."""
    variables = {n: v for n, v in child_environment().items() if not n.upper().startswith(_FOREIGN_PREFIXES)}
    variables.update({name: str(scratch) for name in ("TMPDIR", "TEMP", "TMP")})
    variables["PYTHONUTF8"] = "1"
    return variables


def run(
    command: Sequence[str],
    step: str,
    scratch: Path,
    is_cancelled: Callable[[], bool],
    on_line: Optional[Callable[[str], None]] = None,
    proxy: str = "",
) -> str:
    """Run `command` and return its output; its stdin stays open until it ends.

    A `proxy` is handed over as a variable.

    Raises:
        Cancelled: `is_cancelled` said so; the process has ended.
        MisoError: it failed; classified from what it printed.
    """
    options: Dict[str, Any] = interpreter.hidden()
    variables = environment(scratch)
    if proxy:
        variables.update(dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy))
    try:
        child = subprocess.Popen(
            list(command),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=variables,
            cwd=os.path.abspath(os.sep),
            **options,
        )
    except OSError as error:
        raise failures.classify(str(error), step) from error
    lines: queue.Queue[Optional[str]] = queue.Queue()

    def read() -> None:
        assert child.stdout is not None  # noqa: S101 - for the type checker
        for raw in child.stdout:
            lines.put(raw.decode("utf-8", "replace").rstrip())
        lines.put(None)

    threading.Thread(target=read, name="miso-install", daemon=True).start()
    kept: Deque[str] = collections.deque(maxlen=_KEPT_LINES)
    try:
        while True:
            if is_cancelled():
                raise Cancelled()
            try:
                line = lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if line is None:
                break
            kept.append(line)
            if on_line is not None:
                on_line(line)
        code = child.wait()
    except BaseException:
        child.kill()
        child.wait()
        raise
    finally:
        for stream in (child.stdin, child.stdout):
            if stream is not None:
                stream.close()
    output = "\n".join(kept)
    if code != 0:
        raise failures.classify(output or f"it ended with status {code}", step)
    return output


def command(python: Path, wheel: Path, arguments: Sequence[str]) -> List[str]:
    """The command line of pip from `wheel` for the environment of `python`."""
    always = ["--isolated", "--disable-pip-version-check", "--no-input", "--no-color"]
    return [str(python), "-I", "-u", "-c", _RUNNER, str(wheel), *always, *arguments]


def network_arguments(network: Network) -> List[str]:
    """pip's options for `network`; the proxy goes in `run`'s variables, because every user sees a command line."""
    arguments = ["--index-url", network.index or INDEX, "--retries", str(network.retries)]
    arguments += ["--timeout", f"{network.timeout:g}"]
    if network.certificate:
        arguments += ["--cert", os.path.abspath(network.certificate)]
    return arguments


def wheel(folder: Path, wheels: Optional[Path], network: Network) -> Path:
    """pip's wheel in `folder`, put there from the folder `wheels` or from the index, its digest checked.

    Raises:
        MisoError: it is not in `wheels`, cannot be fetched, or is another file than the pinned one.
    """
    pinned = re.match(r"pip==(\S+) --hash=sha256:([0-9a-f]{64})", PIN.read_text(encoding="utf-8"))
    if pinned is None:
        raise MisoError(
            "engine.damaged", f"{str(PIN)!r} does not name pip and its digest.", "Install the plugin again."
        )
    name, digest = f"pip-{pinned[1]}-py3-none-any.whl", pinned[2]
    target = folder / name
    if target.is_file() and _digest(target.read_bytes()) == digest:
        return target
    if wheels is not None:
        source = wheels / name
        if not source.is_file():
            raise MisoError(
                "engine.wheels", f"The folder of wheels has no {name}.", "Make it anew with: miso engine wheels."
            )
        data = source.read_bytes()
    else:
        data = _fetch(name, network)
    if _digest(data) != digest:
        raise failures.classify("THESE PACKAGES DO NOT MATCH THE HASHES: " + name, "Fetching pip")
    partial = target.with_name(f"{name}.{os.getpid()}")
    partial.write_bytes(data)
    os.replace(str(partial), str(target))
    return target


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _fetch(name: str, network: Network) -> bytes:
    """The file `name` of pip from the package index. Addresses other than http(s) and file are refused."""
    index = (network.index or INDEX).rstrip("/") + "/pip/"
    handlers: List[Any] = []
    if network.proxy:
        handlers.append(urllib.request.ProxyHandler({"http": network.proxy, "https": network.proxy}))
    step = "Fetching pip from the package index"
    for attempt in range(network.retries + 1):
        try:
            context = ssl.create_default_context(cafile=network.certificate or None)
            opener = urllib.request.build_opener(*handlers, urllib.request.HTTPSHandler(context=context))
            with opener.open(index, timeout=network.timeout) as answer:
                page = answer.read().decode("utf-8", "replace")
                base = answer.geturl()
            link = re.search(r'href="([^"#]*' + re.escape(name) + r')[#"]', page)
            if link is None:
                raise MisoError(
                    "engine.no_wheel", f"The package index {index!r} has no {name}.", "Name another index (--index)."
                )
            address = urllib.parse.urljoin(base, link[1])
            if not address.lower().startswith(("https://", "http://", "file://")):
                raise MisoError("engine.network", f"The package index links to {address!r}.", "Name another (--index).")
            with opener.open(address, timeout=network.timeout) as answer:
                return bytes(answer.read())
        except (OSError, ValueError) as error:  # noqa: PERF203
            problem = failures.classify(str(error), step)
            if attempt == network.retries or not failures.temporary(problem):
                raise problem from error
            time.sleep(2.0**attempt)
    raise AssertionError("unreachable")


def clear(folder: Path) -> None:
    """Take a folder away as far as the system lets us: what another program holds is tried again next time."""
    shutil.rmtree(str(folder), ignore_errors=True)

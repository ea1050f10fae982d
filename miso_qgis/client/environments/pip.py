"""pip, run from its wheel in a child process: neither ensurepip nor an installed pip is needed."""

from __future__ import annotations

import collections
import os
import queue
import re
import shutil
import subprocess  # nosec B404 # lists of arguments, never a shell
import threading
from pathlib import Path
from typing import Any, Callable, Deque, Dict, List, Mapping, Optional, Sequence

from miso_qgis.client.environment import child_environment
from miso_qgis.client.environments import failures, index, interpreter
from miso_qgis.language import say
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.version import PLUGIN_ROOT

#: The pip that is used, with its digest.
PIN = PLUGIN_ROOT / "resources" / "engine" / "pip.txt"

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


def environment(scratch: Path) -> Dict[str, str]:
    """The variables of every child: scrubbed, and with `scratch` as the folder of temporary files."""
    variables = {n: v for n, v in child_environment().items() if not n.upper().startswith(_FOREIGN_PREFIXES)}
    variables.update({name: str(scratch) for name in ("TMPDIR", "TEMP", "TMP")})
    variables["PYTHONUTF8"] = "1"
    variables["PIP_CONFIG_FILE"] = os.devnull  # --isolated leaves out the user's pip.conf, not the system's
    return variables


def run(
    command: Sequence[str],
    step: str,
    scratch: Path,
    is_cancelled: Callable[[], bool],
    on_line: Optional[Callable[[str], None]] = None,
    proxy: str = "",
    more: Mapping[str, str] = {},
) -> str:
    """Run `command` and return its output; its stdin stays open until it ends.

    A `proxy` is handed over as a variable, `more` are further ones.

    Raises:
        Cancelled: `is_cancelled` said so; the process has ended.
        MisoError: it failed; classified from what it printed.
    """
    options: Dict[str, Any] = interpreter.hidden()
    variables = {**environment(scratch), **more}
    if proxy:
        variables.update(dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"), proxy))
    try:
        child = subprocess.Popen(  # nosec B603 # a list of arguments, no shell
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
        if child.stdout is None:
            raise RuntimeError("no stdout")
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
        raise failures.classify(output or say("it ended with status {code}", code=code), step)
    return output


def command(python: Path, wheel: Path, arguments: Sequence[str]) -> List[str]:
    """The command line of pip from `wheel` for the environment of `python`."""
    always = ["--isolated", "--disable-pip-version-check", "--no-input", "--no-color"]
    return [str(python), "-I", "-u", "-c", _RUNNER, str(wheel), *always, *arguments]


def network_arguments(network: index.Network) -> List[str]:
    """pip's options for `network`; the proxy goes in `run`'s variables, because every user sees a command line."""
    arguments = ["--index-url", network.index or index.INDEX, "--retries", str(network.retries)]
    arguments += ["--timeout", f"{network.timeout:g}"]
    if network.certificate:
        arguments += ["--cert", os.path.abspath(network.certificate)]
    return arguments


def wheel(
    folder: Path, wheels: Optional[Path], network: index.Network, is_cancelled: Callable[[], bool] = lambda: False
) -> Path:
    """pip's wheel in `folder`, put there from the folder `wheels` or from the index, its digest checked.

    Raises:
        MisoError: it is not in `wheels`, cannot be fetched, or is another file than the pinned one; `Cancelled`.
    """
    pinned = re.match(r"pip==(\S+) --hash=sha256:([0-9a-f]{64})", PIN.read_text(encoding="utf-8"))
    if pinned is None:
        raise MisoError(
            "engine.damaged",
            say("{pin} does not name pip and its digest.", pin=f"{str(PIN)!r}"),
            say("Install the plugin again."),
        )
    name = f"pip-{pinned[1]}-py3-none-any.whl"
    return index.pinned_file(folder, "pip", name, pinned[2], wheels, network, is_cancelled)


def clear(folder: Path) -> None:
    """Take a folder away as far as the system lets us: what another program holds is tried again next time."""
    shutil.rmtree(str(folder), ignore_errors=True)

"""A report to paste where help is asked for: versions, places, what the engine can use.

Nothing is sent anywhere, and the user's name is left out of the paths.
"""

from __future__ import annotations

import getpass
import os
import platform
import re
import shutil
import sys
import time
from pathlib import Path
from typing import Callable, List, Sequence, Tuple

from miso_qgis.client.environment import PYTHON_VARIABLE, find_python
from miso_qgis.client.environments import install, runtimes
from miso_qgis.client.worker_client import WorkerClient, worker_command
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT, version

#: Seconds the engine gets to start and to say who it is.
ENGINE_SECONDS = 90.0
_SHORTEST_NAME = 2


def report(
    setting: str = "",
    facts: Sequence[Tuple[str, str]] = (),
    errors: Sequence[str] = (),
    is_cancelled: Callable[[], bool] = lambda: False,
) -> str:
    """The report as text, a fact per line. Starts an engine and ends it.

    Args:
        setting: the user's setting for the interpreter.
        facts: titles and values of what only the caller knows (QGIS's version).
        errors: what the user was told last, the latest at the end.
        is_cancelled: asked while the engine starts.
    """
    rows: List[Tuple[str, str]] = [
        ("MISO for QGIS", version()),
        ("System", f"{platform.platform()}, {platform.machine()}"),
        ("Processors", str(os.cpu_count() or "?")),
        *facts,
        ("Python", f"{platform.python_version()} ({sys.executable})"),
        ("Plugin", str(PLUGIN_ROOT)),
        *_installed(),
        *_engine(setting, is_cancelled),
    ]
    lines = [f"{title}: {value}" for title, value in rows]
    if errors:
        lines += ["Last errors:", *(f"- {' '.join(text.split())}" for text in errors)]
    return without_user("\n".join(lines)) + "\n"


def _installed() -> List[Tuple[str, str]]:
    found = install.status(measured=False)
    home = Path(found["home"])
    there = next((folder for folder in (home, *home.parents) if folder.is_dir()), Path(os.sep))
    free = shutil.disk_usage(str(there)).free
    kind = f"{found['state']}, runtime {found['runtime'] or 'not chosen'} (suggested: {runtimes.suggested()})"
    rows = [("Environment", f"{kind}, lock {found['key']}, in {home} ({free / 1e9:.1f} GB free)")]
    if found["versions"]:
        rows.append(("Packages", ", ".join(f"{name} {number}" for name, number in sorted(found["versions"].items()))))
    return rows


def _engine(setting: str, is_cancelled: Callable[[], bool]) -> List[Tuple[str, str]]:
    named = os.environ.get(PYTHON_VARIABLE, "").strip()
    rows = [(PYTHON_VARIABLE, named)] if named else []
    rows += [("Interpreter in the settings", setting)] if setting else []
    try:
        python = find_python(setting)
        rows.append(("Engine", str(python)))
        client = WorkerClient(worker_command(python))
        end = time.monotonic() + ENGINE_SECONDS
        try:
            answer = client.run_job(
                "devices", {"test": True}, is_cancelled=lambda: is_cancelled() or time.monotonic() > end
            )
            versions = client.hello.get("versions", {})
        finally:
            client.close()
    except MisoError as problem:
        return [*rows, ("Engine", f"{problem.code}: {problem}")]
    rows.append(("Engine's versions", ", ".join(f"{name} {number}" for name, number in sorted(versions.items()))))
    for device in answer["devices"]:
        test = device["test"]
        nodes = ", ".join(f"{count} operators on {name}" for name, count in test["nodes"].items())
        said = f"cannot be used: {test['problem']}" if test["problem"] else f"{test['pixels_per_second']:,} pixels/s"
        hardware = f", {device['hardware']}, {device['memory_mb']} MB"
        rows.append((f"Device {device['id']}", f"{device['name']}{hardware}: {said}" + (f"; {nodes}" if nodes else "")))
    return rows


def without_user(text: str) -> str:
    """`text` with the home folder as ~ and the user's name as USER where it is a part of a path."""
    home = str(Path.home())
    if len(home) > 1:
        text = re.sub(rf"(?<![\w\\/]){re.escape(home)}(?=[\\/\s'\"),]|$)", "~", text, flags=re.MULTILINE)
    try:
        name = getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user on this system
        name = ""
    for known in {name, Path.home().name}:
        if len(known) >= _SHORTEST_NAME:
            text = re.sub(rf"(?<=[\\/]){re.escape(known)}(?=[\\/\s'\"),]|$)", "USER", text, flags=re.MULTILINE)
    return text

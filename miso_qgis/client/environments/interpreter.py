"""Finds a Python from 3.11 to 3.13 from which an environment can be made."""

from __future__ import annotations

import json
import os
import shutil
import subprocess  # nosec B404 # lists of arguments, never a shell
import sys
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Tuple

from miso_qgis.client.environment import child_environment
from miso_qgis.language import say
from miso_qgis.protocol import MisoError

OLDEST: Tuple[int, int] = (3, 11)
NEWEST: Tuple[int, int] = (3, 13)

_PROBE = (
    "import json, struct, sys, sysconfig, venv; "
    "print(json.dumps([sys.version_info[0], sys.version_info[1], sysconfig.get_platform(), struct.calcsize('P') * 8]))"
)
_PROBE_SECONDS = 60


class Interpreter(NamedTuple):
    """A Python that can make the environment."""

    path: Path
    version: Tuple[int, int]
    platform: str


def choose(named: str = "") -> Interpreter:
    """The interpreter the user named, else this one, else one on PATH.

    Raises:
        MisoError: code "engine.python", when the named one is unfit (it is never passed over) or none is found.
    """
    hint = say(
        "Install Python 3.12 from python.org or your system's packages, or name one from 3.11 to 3.13 (--python)."
    )
    if named.strip():
        path = Path(os.path.abspath(os.path.expanduser(named.strip())))
        try:
            found = _probe(path)
        except MisoError as problem:
            raise MisoError(problem.code, problem.message, hint) from problem
        return found
    refused: List[str] = []
    for path in _candidates():
        try:
            return _probe(path)
        except MisoError as problem:  # noqa: PERF203
            refused.append(problem.message)
    looked = " ".join(refused) or say("There is none on PATH.")
    raise MisoError("engine.python", say("No Python from 3.11 to 3.13 was found. {looked}", looked=looked), hint)


def _candidates() -> List[Path]:
    """Interpreters worth asking, the likeliest first. Inside QGIS for Windows sys.executable is QGIS itself."""
    names = ["python3.12", "python3.13", "python3.11", "python3", "python"]
    inside = [Path(sys.prefix) / "python.exe"] if sys.platform == "win32" else [Path(sys.prefix) / "bin" / "python3"]
    own = Path(sys.executable or "")
    paths = [own] if own.name.lower().startswith("python") else []
    paths += [path for path in inside if path.is_file()]
    paths += [Path(found) for found in map(shutil.which, names) if found]
    return list(dict.fromkeys(paths))


def _probe(path: Path) -> Interpreter:
    try:
        done = subprocess.run(  # nosec B603 # a list of arguments, no shell
            [str(path), "-I", "-c", _PROBE],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=_PROBE_SECONDS,
            env=child_environment(),
            cwd=os.path.abspath(os.sep),
            check=False,
            **hidden(),
        )
        major, minor, platform, bits = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise MisoError(
            "engine.python", say("{path} is no Python that can make environments.", path=f"{str(path)!r}")
        ) from error
    version = (int(major), int(minor))
    if not OLDEST <= version <= NEWEST:
        raise MisoError(
            "engine.python", say("{path} is Python {major}.{minor}.", path=f"{str(path)!r}", major=major, minor=minor)
        )
    if bits != 64:
        raise MisoError(
            "engine.python",
            say(
                "{path} is a {bits}-bit Python; the packages exist for 64 bits only.", path=f"{str(path)!r}", bits=bits
            ),
        )
    return Interpreter(path, version, str(platform))


def hidden() -> Dict[str, Any]:
    """Options of subprocess that keep a console window from opening on Windows."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NO_WINDOW}
    return {}

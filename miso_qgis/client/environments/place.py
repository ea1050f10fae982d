"""Where the managed environments lie, and which of them is whole for this version's lock."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from pathlib import Path
from typing import Any, Dict, List, Mapping, NamedTuple, Optional

from miso_qgis.client.environments import runtimes

#: Environment variable that moves everything the plugin keeps per user.
HOME_VARIABLE = "MISO_HOME"
#: The pinned requirements with hashes of the default runtime, for all platforms.
LOCK = runtimes.RUNTIMES[runtimes.DEFAULT].lock
#: The last file of a build. A folder without it was never finished.
MARKER = "whole.json"
#: Ending of a folder that is being built.
PARTIAL = ".partial"
# What the installer names its folders. Nothing else below the folder of environments is ever taken away.
_NAME = re.compile(r"[0-9a-f]{12}-py3\.\d+-[0-9a-f]+(\.files)?(\.partial)?")

_preferred = ""


class Environment(NamedTuple):
    """A whole environment: its folder, its interpreter, and what its marker says."""

    folder: Path
    python: Path
    facts: Dict[str, Any]


def prefer(folder: str) -> None:
    """Take `folder` (the user's setting in QGIS) for `home` from now on, in this process; empty for none."""
    global _preferred
    _preferred = folder.strip()


def preferred() -> str:
    """The folder that `prefer` was told last."""
    return _preferred


def home(setting: str = "", environ: Optional[Mapping[str, str]] = None) -> Path:
    """The folder of all managed environments.

    It is the `setting` (of one command), else the variable MISO_HOME, else the one preferred in QGIS's settings, else
    the user's data folder.
    """
    variables = os.environ if environ is None else environ
    named = setting.strip() or variables.get(HOME_VARIABLE, "").strip() or _preferred
    if named:
        return Path(os.path.abspath(os.path.expanduser(named)))
    if sys.platform == "win32":
        base = variables.get("LOCALAPPDATA") or os.path.join(os.path.expanduser("~"), "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(os.path.expanduser("~"), "Library", "Application Support")
    else:
        base = variables.get("XDG_DATA_HOME", "")
        if not os.path.isabs(base):  # the specification says to ignore a relative one
            base = os.path.join(os.path.expanduser("~"), ".local", "share")
    return Path(base) / "miso-qgis"


def engines(home_folder: Path) -> Path:
    """The folder whose subfolders are environments."""
    return home_folder / "engine"


def lock_key(lock: Path = LOCK) -> str:
    """A short hash of the pinned requirements, the same however line ends were checked out."""
    return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()[:12]


def python_of(folder: Path) -> Path:
    """The interpreter of the environment in `folder`; it need not exist."""
    if sys.platform == "win32":
        return folder / "Scripts" / "python.exe"
    return folder / "bin" / "python"


def whole(home_folder: Path, key: str = "") -> List[Environment]:
    """The environments that were finished, the newest first; with `key` only those of that lock."""
    found: List[Environment] = []
    try:
        folders = list(engines(home_folder).iterdir())
    except OSError:
        return found
    for folder in folders:
        if folder.name.endswith(PARTIAL) or not folder.name.startswith(key):
            continue
        try:
            facts = json.loads((folder / MARKER).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        python = python_of(folder)
        if isinstance(facts, dict) and python.is_file() and os.access(str(python), os.X_OK):
            found.append(Environment(folder, python, facts))
    return sorted(found, key=lambda one: float(one.facts.get("made", 0)), reverse=True)


def current(home_folder: Path) -> Optional[Environment]:
    """The environment to use: of the runtime that was decided for, and of this version's lock of it."""
    name = runtimes.chosen(engines(home_folder)) or runtimes.DEFAULT
    lock = runtimes.RUNTIMES[name].lock
    if not lock.is_file():
        return None
    return next(iter(whole(home_folder, lock_key(lock))), None)


def ours(parent: Path) -> List[Path]:
    """The folders in the folder of environments `parent` that an installer made, whole or not."""
    return sorted(path for path in parent.iterdir() if _NAME.fullmatch(path.name) and not path.is_symlink())


def size(folder: Path) -> int:
    """Bytes of all files below `folder`; what vanishes meanwhile is not counted."""
    total = 0
    for root, _, names in os.walk(str(folder)):
        for name in names:
            try:
                total += os.lstat(os.path.join(root, name)).st_size
            except OSError:  # noqa: PERF203
                continue
    return total

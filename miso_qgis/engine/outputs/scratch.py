"""The hidden folder a run works in beside its results: taking a name or a stopped run over, and the disk's errors."""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError

from miso_qgis.engine.outputs.store import read_journal
from miso_qgis.language import say
from miso_qgis.protocol import SCRATCH_OWNER, MisoError, output_file, scratch_folder

#: Free bytes below which a failed write is put down to the disk being full.
_FULL = 1_000_000


@dataclass(frozen=True)
class Reserved:
    """A name that is this run's: the results' folder, the name, the working folder, and whether a stopped run is
    continued in it."""

    folder: Path
    name: str
    scratch: Path
    resumed: bool = False


def reserve(
    folder: str,
    name: str,
    keys: Iterable[str],
    overwrite: bool,
    file_of: Callable[[str, str], str] = output_file,
) -> Reserved:
    """Take a free run name in a folder by making its working folder.

    Args:
        keys: of the files that the run will write; `file_of` says what such a file is called in a run of a name.

    Returns:
        With the name "R", or "R_2" ... when "R" has results that may not be replaced.

    Raises:
        MisoError: "output.folder" when the folder cannot be made or written.
    """
    base = Path(folder).expanduser()
    keys = list(keys)
    try:
        base.mkdir(parents=True, exist_ok=True)
        number = 1
        while True:
            tried = _numbered(name, number)
            number += 1
            if not overwrite and any((base / file_of(tried, key)).exists() for key in keys):
                continue
            scratch = base / scratch_folder(tried)
            try:
                scratch.mkdir()
            except FileExistsError:
                if not _is_abandoned(scratch):
                    continue
                shutil.rmtree(scratch)
                scratch.mkdir()
            (scratch / SCRATCH_OWNER).write_text(str(os.getpid()), encoding="ascii")
            return Reserved(base, tried, scratch)
    except (OSError, ValueError) as error:
        raise MisoError(
            "output.folder",
            say(
                "The output folder {base} cannot be written: {error}.",
                base=base,
                error=getattr(error, "strerror", None) or error,
            ),
            say("Choose a folder you may write to."),
        ) from error


def take_over(folder: str, name: str, identity: Mapping[str, Any]) -> Reserved | None:
    """Take over the working folder of a stopped run of this name and identity; None where no run was stopped.

    Raises:
        MisoError: "resume.other" when the stopped run was another one, naming the first thing that differs.
    """
    base = Path(folder).expanduser()
    difference = None
    number = 1
    for scratch in sorted(base.glob(scratch_folder(f"{glob.escape(name)}*"))):
        tried = scratch.name[1:].rpartition(".")[0]
        number = 1 if tried == name else _number_of(tried, name)
        if not number or not _is_abandoned(scratch):
            continue
        header, _ = read_journal(scratch)
        if header is None:
            continue  # stopped before the first strip: nothing to continue
        different = _first_difference(header, identity)
        if different:
            difference = difference or (tried, different)
        elif _claim(scratch):
            return Reserved(base, tried, scratch, resumed=True)
    if difference:
        tried, (what, old, new) = difference
        raise MisoError(
            "resume.other",
            say(
                "The stopped run {tried} in {base} was made with {what} = {old}; this one has {new}.",
                tried=tried,
                base=base,
                what=what,
                old=old,
                new=new,
            ),
            say("Repeat the request that was stopped, or leave --resume out to start from the beginning."),
        )
    return None


def _numbered(name: str, number: int) -> str:
    return name if number == 1 else f"{name}_{number}"


def _number_of(tried: str, name: str) -> int:
    text = tried.removeprefix(f"{name}_")
    return int(text) if text != tried and text.isdecimal() else 0


def _first_difference(old: Any, new: Any, where: str = "") -> tuple[str, str, str] | None:
    if isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys([*new, *old]):
            found = _first_difference(old.get(key), new.get(key), f"{where}.{key}" if where else str(key))
            if found:
                return found
        return None
    if isinstance(old, (list, tuple)) and isinstance(new, (list, tuple)) and len(old) == len(new):
        for index, (a, b) in enumerate(zip(old, new, strict=True)):
            found = _first_difference(a, b, f"{where}[{index}]")
            if found:
                return found
        return None
    return None if old == new else (where, _short(old), _short(new))


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


def _claim(scratch: Path) -> bool:
    """Make this process the owner; False when another process was faster."""
    owner = scratch / SCRATCH_OWNER
    mine = scratch / f"{SCRATCH_OWNER}.{os.getpid()}"
    try:
        os.rename(owner, mine)  # only one of two processes finds it there
        mine.write_text(str(os.getpid()), encoding="ascii")
        os.replace(mine, owner)
    except OSError:
        return False
    return True


def _is_abandoned(scratch: Path) -> bool:
    """Whether the process that made a working folder is gone (it was killed before it could clean up)."""
    try:
        pid = int((scratch / SCRATCH_OWNER).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return False
    if pid == os.getpid():
        return True
    if os.name == "nt":
        return not _windows_process_lives(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    # A process that has ended but whose parent has not asked for its status still has its number.
    with contextlib.suppress(OSError):
        return (
            Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()[0] == "Z"
        )
    return False


def _windows_process_lives(pid: int) -> bool:
    """os.kill(pid, 0) would end the process there."""
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(0x00100000, False, pid)  # SYNCHRONIZE
    if not handle:
        return False
    try:
        return bool(kernel.WaitForSingleObject(handle, 0) == 0x102)  # WAIT_TIMEOUT: still running
    finally:
        kernel.CloseHandle(handle)


def check_space(scratch: Path, needed: int) -> None:
    """Raises MisoError "output.space" when fewer bytes are free than will be needed."""
    free = shutil.disk_usage(scratch).free
    if needed > free:
        raise too_full(scratch.parent, needed, free)


def too_full(folder: Path, needed: int, free: int) -> MisoError:
    """The error of a folder with fewer free bytes than a run will need."""
    return MisoError(
        "output.space",
        say(
            "The map needs up to {needed} GB in {folder}, where {free} GB are free.",
            needed=f"{needed / 1e9:.1f}",
            folder=folder,
            free=f"{free / 1e9:.1f}",
        ),
        say("Free some space, choose another folder, or map a smaller extent."),
    )


def write_error(error: RasterioError | OSError, folder: Path) -> MisoError:
    """A failure while writing, as an error a user can act on."""
    full = getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT)
    if not full:
        try:
            full = shutil.disk_usage(folder).free < _FULL
        except OSError:
            full = False
    if full:
        return MisoError(
            "output.space",
            say("The disk that holds {folder} is full.", folder=folder),
            say("Free some space and run again."),
        )
    return MisoError(
        "output.write",
        say("Writing to {folder} failed: {error}.", folder=folder, error=error),
        say("Check that the folder is still there and writable."),
    )

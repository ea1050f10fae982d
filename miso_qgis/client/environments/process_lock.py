"""One installer at a time: a lock that the system releases when its holder ends, however it ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from pathlib import Path
from typing import Callable, Iterator

from miso_qgis.protocol import Cancelled

_POLL_SECONDS = 0.2
#: What the system says of a lock that another process has. Anything else (a share without locks) is told.
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


@contextlib.contextmanager
def held(path: Path, on_wait: Callable[[], None], is_cancelled: Callable[[], bool]) -> Iterator[None]:
    """Hold the lock of file `path`; `on_wait` is called once when another process has it.

    Raises:
        Cancelled: `is_cancelled` said so while waiting.
        OSError: the file cannot be made, or its file system has no locks.
    """
    descriptor = os.open(str(path), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        told = False
        while not _try(descriptor):
            if not told:
                on_wait()
                told = True
            if is_cancelled():
                raise Cancelled()
            time.sleep(_POLL_SECONDS)
        yield
    finally:
        os.close(descriptor)


def _try(descriptor: int) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, 0, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _HELD:
            raise
        return False
    return True

"""How a map keeps within the memory a user allows it: parts are cut to fit, and a map that does not fit ends early.

Without a limit the parts have the size that `tiling.PART_BYTES` gives them, and nothing is watched.
"""

from __future__ import annotations

import math
import os
import sys
from pathlib import Path

from miso_qgis.language import say
from miso_qgis.protocol import MisoError

MB = 2**20
#: What a map takes beside its parts, and per byte of a part's inputs and outputs: with the bundled model and 1,400 x
#: 5,000 pixels, parts of 57, 183 and 266 MB took 815, 1,166 and 1,432 MB at the peak. 65 MB are kept in reserve.
FIXED_BYTES = 655_000_000 + 65_000_000
BYTES_PER_BYTE = 2.9


def part_bytes(limit: int) -> float:
    """The most that a part of a map may take within a limit in MB; infinite for 0, which is no limit.

    May be less than a single window needs, which is then a part of its own: whether that fits, `check` tells.
    """
    return max(0.0, (limit * MB - FIXED_BYTES) / BYTES_PER_BYTE) if limit else math.inf


def check(limit: int) -> None:
    """Raises MisoError "memory.limit" when this process takes more than the limit in MB; 0 is no limit."""
    if not limit:
        return
    taken = resident_bytes()
    if taken > limit * MB:
        raise MisoError(
            "memory.limit",
            say(
                "The map takes {taken} MB of memory, and {limit} MB are allowed.",
                taken=f"{taken / MB:.0f}",
                limit=limit,
            ),
            say("Allow more memory (in QGIS: Settings > Options > MISO), or use a model with smaller windows."),
        )


def bound() -> None:
    """Keep this process from asking for more than the machine has, where the system can hold it to that (Linux).

    What asks for more (a model may) then fails with an error, instead of the system ending some process or swapping for
    hours. Address space that is only reserved, as GPU drivers do, is not counted.
    """
    if sys.platform == "linux":
        import resource

        machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        if hard == resource.RLIM_INFINITY or hard > machine:
            resource.setrlimit(resource.RLIMIT_DATA, (machine, hard))


def resident_bytes() -> int:
    """Memory that this process takes now (on macOS: took at most)."""
    if sys.platform == "win32":
        return _working_set()
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    import resource

    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * resource.getpagesize()


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    class _Counters(ctypes.Structure):
        """PROCESS_MEMORY_COUNTERS of psapi.h."""

        _fields_ = (
            ("cb", wintypes.DWORD),
            ("PageFaultCount", wintypes.DWORD),
            ("PeakWorkingSetSize", ctypes.c_size_t),
            ("WorkingSetSize", ctypes.c_size_t),
            ("QuotaPeakPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPagedPoolUsage", ctypes.c_size_t),
            ("QuotaPeakNonPagedPoolUsage", ctypes.c_size_t),
            ("QuotaNonPagedPoolUsage", ctypes.c_size_t),
            ("PagefileUsage", ctypes.c_size_t),
            ("PeakPagefileUsage", ctypes.c_size_t),
        )

    def _working_set() -> int:
        counters = _Counters()
        counters.cb = ctypes.sizeof(counters)
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        ask = kernel.K32GetProcessMemoryInfo
        ask.argtypes = (wintypes.HANDLE, ctypes.POINTER(_Counters), wintypes.DWORD)
        ask.restype = wintypes.BOOL
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        found = ask(kernel.GetCurrentProcess(), ctypes.byref(counters), counters.cb)
        return int(counters.WorkingSetSize) if found else 0

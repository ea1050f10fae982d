"""Opens a file in a process of its own first, for the formats whose libraries do not survive a damaged one.

netCDF and HDF take sizes and offsets from the file on trust: a changed byte can make them ask for gigabytes, or end
the process. Such an end then takes the trial and not the engine.
"""

from __future__ import annotations

import os
import subprocess  # nosec B404 # lists of arguments, never a shell
import sys
from typing import Any

from miso_qgis.language import say

#: Seconds and bytes of address space a trial may take.
SECONDS = 15.0
BYTES = 3 * 2**29

_SCRIPT = """
import sys
try:
    import resource
    resource.setrlimit(resource.RLIMIT_AS, (int(sys.argv[1]), int(sys.argv[1])))
except (ImportError, ValueError, OSError):
    pass
import warnings
warnings.simplefilter("ignore")
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window
with rasterio.Env():
    try:
        with DatasetReader(sys.argv[2], driver=sys.argv[3].split(",")) as data:
            for band in range(1, min(data.count, 3) + 1):
                data.read(band, window=Window(0, 0, 1, 1))
    except MemoryError:
        sys.exit("it needs too much memory")
    except Exception as error:
        sys.exit((str(error) or type(error).__name__).strip().splitlines()[0][:300])
"""

#: What was tried and found good: (path, time of change, bytes).
_good: set[tuple[str, int, int]] = set()


def failure(opened: str, file: str, drivers: tuple[str, ...]) -> str:
    """Why a file cannot be opened and its first pixel not be read; "" when it can.

    Args:
        opened: what GDAL is given.
        file: the file behind it, whose time of change says whether it was tried before.
        drivers: the drivers to try.
    """
    stat = os.stat(file)
    key = opened, stat.st_mtime_ns, stat.st_size
    if key in _good:
        return ""
    options: dict[str, Any] = {}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    command = [sys.executable, "-I", "-X", "utf8", "-c", _SCRIPT, str(BYTES), opened, ",".join(drivers)]
    try:
        done = subprocess.run(  # nosec B603 # a list of arguments, no shell
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            timeout=SECONDS,
            check=False,
            **options,
        )
    except subprocess.TimeoutExpired:
        return say("it took more than {seconds} seconds", seconds=f"{SECONDS:g}")
    if done.returncode == 0:
        _good.add(key)
        return ""
    if done.returncode == 1:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        return said[-1].rstrip(".") if said else say("its library failed")
    return say("its library crashed on it ({returncode})", returncode=done.returncode)

"""Starts QGIS Desktop under a virtual screen, with this checkout as its plugin, to run a script and then end."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis_support import ROOT, qgis_environment


def desktop(folder: Path, script: Path, seconds: float, log_name: str = "qgis.log", **variables: Any) -> str:
    """Run a script in a fresh QGIS Desktop; returns what QGIS printed.

    Args:
        folder: for its profile: an empty one, or that of another QGIS, also of one that runs.
        script: calls os._exit when it is done; finds pytest and the folder `folder` (MISO_TEST_FOLDER).
        seconds: QGIS is ended after them.
        log_name: of the file in `folder` with what QGIS prints.
        variables: more environment variables.
    """
    if not shutil.which("xvfb-run") or not shutil.which("qgis"):
        pytest.skip("QGIS Desktop needs a display: install xvfb (and qgis)")
    plugins = folder / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(FileExistsError):
        (plugins / "miso_qgis").symlink_to(ROOT, target_is_directory=True)
    environment = qgis_environment(folder / "config")
    del environment["QT_QPA_PLATFORM"], environment["QGIS_CUSTOM_CONFIG_PATH"]
    environment["MISO_TEST_FOLDER"] = str(folder)
    # QGIS has the system's Python, which has no pytest.
    environment["MISO_TEST_PACKAGES"] = os.pathsep.join(path for path in sys.path if path.endswith("site-packages"))
    environment.update({name: str(value) for name, value in variables.items()})
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "qgis", "--noversioncheck", "--nologo"]
    command += ["--profiles-path", str(folder / "config"), "--code", str(script)]
    log = folder / log_name
    with open(log, "wb") as output:
        # A session of its own, so that a hanging QGIS goes with its display.
        process = subprocess.Popen(command, stdout=output, stderr=output, env=environment, start_new_session=True)
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(seconds)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    return log.read_text(errors="replace")

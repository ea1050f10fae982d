"""Builds the zip, and drives journey.py in a QGIS Desktop that has nothing but this zip."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
JOURNEY = Path(__file__).with_name("journey.py")
SCREEN = (1280, 800)
#: Of this process's variables, those that say how the network is reached. Nothing else of the checkout's may be seen.
_NETWORK = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "SSL_CERT_FILE")


def build() -> Path:
    """Pack the checkout; returns the zip."""
    command = [sys.executable, str(ROOT / "tools" / "build_package.py")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return ROOT / done.stdout.split(":")[0]


def why_not() -> str:
    """Why the journey cannot be made on this computer; empty where it can."""
    for program in ("xvfb-run", "qgis"):
        if not shutil.which(program):
            return f"there is no {program}"
    try:
        urllib.request.urlopen("https://pypi.org/simple/pip/", timeout=20).close()
    except (urllib.error.URLError, OSError) as error:
        return f"the package index cannot be reached: {error}"
    return ""


def travel(home: Path, package: Path, pictures: Path | None = None, seconds: float = 500.0) -> dict[str, Any]:
    """Make the journey; what it saw, with QGIS's own output under "log".

    Args:
        home: an empty folder that is the user's home; the zip is copied into it.
        package: the zip.
        pictures: a folder for pictures of the steps.
        seconds: QGIS is ended after them.
    """
    zip_path = shutil.copy(package, home)
    script = shutil.copy(JOURNEY, home)
    report = home / "seen.json"
    environment = {name: os.environ[name] for name in _NETWORK if name in os.environ}
    environment.update(PATH="/usr/local/bin:/usr/bin:/bin", HOME=str(home), LANG="C.UTF-8")
    environment.update(JOURNEY_ZIP=str(zip_path), JOURNEY_SEEN=str(report))
    if pictures is not None:
        environment["JOURNEY_PICTURES"] = str(pictures)
    size = "-screen 0 {}x{}x24".format(*SCREEN)
    command = ["xvfb-run", "-a", "-s", size, "qgis", "--noversioncheck", "--nologo"]
    command += ["--profiles-path", str(home / "profiles"), "--code", str(script)]
    log = home / "qgis.log"
    with open(log, "wb") as output:
        # A session of its own, so that a hanging QGIS goes with its display.
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env=environment, cwd=home, start_new_session=True
        )
        try:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(seconds)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    text = log.read_text(errors="replace")
    assert report.exists(), text[-4000:]
    seen: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
    assert seen["errors"] == [], seen["errors"][0] + text[-2000:]
    return {**seen, "log": text}

"""Whether QGIS stays usable: the longest stall of its window with the plugin over the longest without it, in one run.

    ./run bench stall [--rounds 3]

Starts QGIS Desktop on a virtual screen (xvfb-run) with a fresh profile. A timer of the window's own thread ticks every
5 ms; a stall is the time between two ticks. Without the plugin QGIS is idle, is used (the map is panned and zoomed, an
attribute table opened) and loads the seven rasters of a map, before and after the part with the plugin. With it, the
panel lies open, the sample is mapped while QGIS is used in the same way, the layers of the map arrive, and the
threshold is dragged. Everything of QGIS itself is done once before anything is counted.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from miso_qgis.client.environment import child_environment
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
SESSION = Path(__file__).parent / "common" / "stall_session.py"
SECONDS = 900
WITHOUT = {"idle": "QGIS idle", "use": "QGIS used", "load": "seven rasters loaded by QGIS"}
WITH = {
    "panel idle": "panel open, planning included",
    "panel map": "QGIS used while a map is made",
    "panel load": "the map's layers arrive",
    "panel threshold": "threshold dragged",
}
#: Once per session, and so not among the phases that are compared.
ONCE = {"open": "the panel opened for the first time", "unload": "the plugin unloaded"}


def map_sample(folder: Path) -> Path:
    """The sample and its map as plain files; returns the folder of the sample."""
    sample = Path(shutil.copytree(SAMPLE, folder / "sample"))
    command = [os.environ["MISO_ENGINE_PYTHON"], str(PLUGIN_ROOT / "miso_qgis" / "launch.py"), "map"]
    for name in ("imagery", "elevation", "climate"):
        command += [f"--{name}", str(sample / f"{name}.tif")]
    subprocess.run(
        [*command, "--out", str(folder / "files"), "--name", "files"],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
    )
    return sample


def session(folder: Path, rounds: int) -> tuple[dict[str, list[float]], list[str]]:
    """Stalls in seconds by phase, as the session in QGIS measured them, one per round; and what QGIS took each time to
    start the plugin, in its own words."""
    plugins = folder / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "miso_qgis").symlink_to(PLUGIN_ROOT, target_is_directory=True)
    sample = map_sample(folder)
    environment = child_environment()
    environment.update(
        MISO_ENGINE_PYTHON=os.environ["MISO_ENGINE_PYTHON"],
        MISO_STALL_FOLDER=str(folder),
        MISO_STALL_SAMPLE=str(sample),
        MISO_STALL_ROUNDS=str(rounds),
    )
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24", "qgis", "--noversioncheck", "--nologo"]
    command += ["--profiles-path", str(folder), "--code", str(SESSION)]
    with open(folder / "qgis.log", "wb") as log:
        subprocess.run(command, stdout=log, stderr=log, env=environment, timeout=SECONDS, check=False)
    report = folder / "stalls.json"
    if not report.is_file():
        print((folder / "qgis.log").read_text(errors="replace")[-3000:], file=sys.stderr)
        raise SystemExit("The session in QGIS Desktop ended before its time.")
    found = json.loads(report.read_text(encoding="utf-8"))
    return found["stalls"], found["starts"]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=3, help="with and without the plugin, how often")
    options = parser.parse_args()
    if not shutil.which("xvfb-run") or not shutil.which("qgis"):
        print("QGIS Desktop and xvfb-run are needed.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="miso-stall-") as folder:
        stalls, starts = session(Path(folder), options.rounds)

    def longest(phases: dict[str, str]) -> float:
        return max(value for phase in phases for value in stalls[phase])

    print("longest stall of the window, ms       median of the rounds   longest")
    for title, phases in (("without the plugin", WITHOUT), ("with the plugin", WITH), ("once", ONCE)):
        print(f"{title} ({len(stalls[next(iter(phases))])} times)")
        for phase, text in phases.items():
            values = [1000 * value for value in stalls[phase]]
            print(f"  {text:<36}{statistics.median(values):>12.0f}{max(values):>18.0f}")
    ratio = longest(WITH) / longest(WITHOUT)
    both = f"with the plugin {1000 * longest(WITH):.0f} ms, without {1000 * longest(WITHOUT):.0f} ms"
    print(f"longest {both}: ratio {ratio:.2f}")
    print(f"start of the plugin (qgis.utils.plugin_times), without the panel: {', '.join(starts)}")
    print(f"{os.cpu_count()} cores; load of the machine at the end {os.getloadavg()[0]:.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

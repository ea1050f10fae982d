"""Makes the locks of the engine's runtimes anew from requirements/engine*.in: python tools/engine_locks.py UV.

UV is the program uv (pip install uv). The CPU's lock is made first; the others take its pins for all they share.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from miso_qgis.client.environments import fetched_python, runtimes, wheelhouse
from miso_qgis.version import PLUGIN_ROOT

OPTIONS = ["--universal", "--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url"]


def _limit(folder: Path, platforms: tuple[str, ...]) -> None:
    """Have uv resolve for these platforms only."""
    known = [wheelhouse.PLATFORMS[platform] for platform in platforms]
    markers = [f"sys_platform == '{one.sys_platform}' and platform_machine == '{one.machine}'" for one in known]
    project = '[project]\nname = "x"\nversion = "0"\nrequires-python = ">=3.11,<3.14"\n'
    (folder / "pyproject.toml").write_text(f"{project}[tool.uv]\nenvironments = {json.dumps(markers)}\n")


def main() -> None:
    uv = sys.argv[1]
    assert fetched_python.VERSION.rpartition(".")[0] in wheelhouse.PYTHONS
    shared = ""
    for name, runtime in runtimes.RUNTIMES.items():
        suffix = "" if name == runtimes.DEFAULT else f"-{name}"
        with tempfile.TemporaryDirectory() as folder:
            source = Path(folder) / "requirements.in"
            source.write_text((PLUGIN_ROOT / "requirements" / f"engine{suffix}.in").read_text())
            (Path(folder) / "constraints.txt").write_text(shared)
            if name != runtimes.DEFAULT:  # that one is for every system
                _limit(Path(folder), runtime.platforms)
            command = [uv, "pip", "compile", "-q", *OPTIONS, "--python-version", wheelhouse.PYTHONS[0]]
            command += ["-c", "constraints.txt", "requirements.in", "-o", str(runtime.lock)]
            subprocess.run(command, check=True, cwd=folder)
        if name == runtimes.DEFAULT:
            lines = runtime.lock.read_text().splitlines()
            pins = [line.rstrip(" \\") for line in lines if "==" in line and not line.startswith("onnxruntime")]
            shared = "\n".join(pins) + "\n"
        print(runtime.lock)


if __name__ == "__main__":
    main()

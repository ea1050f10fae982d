"""Writes docs/third-party.md anew from the engine's locks: python tools/third_party.py (asks the package index).

What a package says of its licence is taken from its own metadata: the licence expression, else the free text, else the
classifiers (pip 25 or later passes all three on). The page is committed; a test compares its packages with the locks.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from miso_qgis.client.environments import runtimes
from miso_qgis.version import PLUGIN_ROOT

PAGE = PLUGIN_ROOT / "docs" / "third-party.md"
_LINUX = ("manylinux2014_x86_64", *(f"manylinux_2_{minor}_x86_64" for minor in range(17, 40)))
#: Wheels for these are looked at, in this order, until one is found: (pip's platform tags, Python).
PLATFORMS = (
    *((_LINUX, python) for python in ("3.12", "3.13", "3.11")),
    (("win_amd64",), "3.12"),
    (("macosx_14_0_arm64", "macosx_13_0_universal2"), "3.12"),
    (("macosx_13_0_x86_64",), "3.12"),
)
HEAD = """\
# Licences of third parties

MISO for QGIS is licensed under GPL-2.0-or-later. The sample area, the models' weights and the icons were made by this
repository's own code and hands, and fall under the same licence.

The engine is installed from the package index when the user asks for it. These are the packages it may consist of;
each comes with its own licence text in its own folder (`*.dist-info`). The wheels of rasterio, pyogrio, pyproj and
shapely bring GDAL (MIT), PROJ (MIT) and GEOS (LGPL-2.1-or-later) as shared libraries; those of the CUDA and torch
runtimes bring NVIDIA's libraries under NVIDIA's own terms, which is why they are fetched from their publisher and never
bundled here. Where no Python fits, the program uv (Apache-2.0 OR MIT) fetches a CPython (PSF-2.0) built by the project
python-build-standalone.

This page is written by `python tools/third_party.py` from `resources/engine/*.txt`; the licences are what the packages
state in their metadata.

| package | versions | licence, as stated | runtimes |
|---|---|---|---|
"""


def locked() -> dict[str, dict[str, set[str]]]:
    """Name of every locked package -> its versions -> the runtimes that have it."""
    found: dict[str, dict[str, set[str]]] = {}
    for name, runtime in runtimes.RUNTIMES.items():
        for line in runtime.lock.read_text(encoding="utf-8").splitlines():
            pin = re.match(r"([A-Za-z0-9._-]+)==([^\s;\\]+)", line)
            if pin:
                found.setdefault(pin[1], {}).setdefault(pin[2], set()).add(name)
    return found


def metadata(name: str, version: str) -> dict[str, Any]:
    """A package's metadata from the index, from a wheel of the first platform that has one."""
    for tags, python in PLATFORMS:
        with tempfile.TemporaryDirectory() as folder:
            report = Path(folder) / "report.json"
            command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
            command += ["--no-deps", "--ignore-requires-python"]  # pip would ask for the Python that runs this
            command += ["--target", f"{folder}/none", "--only-binary=:all:", "--python-version", python]
            command += [part for tag in tags for part in ("--platform", tag)]
            command += ["--report", str(report), f"{name}=={version}"]
            if subprocess.run(command, capture_output=True, check=False).returncode == 0:
                found: dict[str, Any] = json.loads(report.read_text())["install"][0]["metadata"]
                return found
    raise SystemExit(f"The package index has no wheel of {name} {version} for any of {PLATFORMS}.")


def licence(stated: dict[str, Any]) -> str:
    """What a package's metadata say of its licence, in one line."""
    if stated.get("license_expression"):
        return str(stated["license_expression"])
    marker = "License :: "
    classes = [line.rpartition(" :: ")[2] for line in stated.get("classifier", []) if line.startswith(marker)]
    text = str(stated.get("license") or "").strip().splitlines()
    short = text[0].strip() if text and len(text[0]) < 60 else ""
    return short or ", ".join(classes) or "see the package"


def main() -> None:
    rows = []
    for name, versions in sorted(locked().items()):
        said = sorted({licence(metadata(name, version)) for version in versions})
        owners = sorted(set().union(*versions.values()), key=list(runtimes.RUNTIMES).index)
        everywhere = "all" if len(owners) == len(runtimes.RUNTIMES) else ", ".join(owners)
        rows.append(f"| {name} | {', '.join(sorted(versions))} | {'; '.join(said)} | {everywhere} |")
    PAGE.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    print(PAGE)


if __name__ == "__main__":
    main()

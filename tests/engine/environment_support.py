"""What the tests of the managed environment share: wheels fetched once per session, and an installation only read."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from miso_qgis.client.environments import index, install, place, wheelhouse
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT

LINUX_ONLY = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="signals, mounts and the wheels are Linux's"
)

LAUNCHER = PLUGIN_ROOT / "miso_qgis" / "launch.py"


#: How these tests reach the package index: as the machine is set up for pip.
NETWORK = index.Network(certificate=os.environ.get("PIP_CERT", ""), index=os.environ.get("PIP_INDEX_URL", ""))


@pytest.fixture(scope="session")
def wheels(tmp_path_factory):
    """A folder of wheels for this machine, from the index."""
    folder = tmp_path_factory.mktemp("wheels")
    machine = "linux-arm64" if os.uname().machine == "aarch64" else "linux-x64"
    try:
        wheelhouse.make(folder, machine, f"3.{sys.version_info[1]}", sys.executable, NETWORK)
    except MisoError as problem:
        if problem.code != "engine.network":
            raise
        pytest.skip(f"no package index: {problem.message}")
    return folder


@pytest.fixture(scope="session")
def installed(wheels, tmp_path_factory):
    """A home with a whole environment that tests only read."""
    home = tmp_path_factory.mktemp("installed")
    return home, install.install(options(home, wheels))


def options(home: Path, wheels: Path, **more) -> install.Options:
    return install.Options(
        **{"home": str(home), "python": sys.executable, "wheels": str(wheels), "runtime": "cpu", **more}
    )


def shell(home: Path, wheels: Path) -> subprocess.Popen:
    command = [sys.executable, str(LAUNCHER), "engine", "install", "--home", str(home), "--wheels", str(wheels)]
    command += ["--python", sys.executable, "--runtime", "cpu", "--json"]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def leftovers(home: Path) -> list:
    return [path.name for path in place.engines(home).iterdir() if path.name.endswith(place.PARTIAL)]

"""Another runtime installed for real beside the first, used, and changed back: OpenVINO, which also runs on processors
that are not Intel's, stands for those that need hardware this machine may lack."""

from __future__ import annotations

import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from miso_qgis.client import environment
from miso_qgis.client.environments import install, place, runtimes, wheelhouse
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT
from tests.engine.environment_support import LINUX_ONLY, NETWORK, options

pytest_plugins = ["tests.engine.environment_support"]
pytestmark = [
    LINUX_ONLY,
    pytest.mark.skipif(platform.machine() != "x86_64", reason="OpenVINO's runtime exists for x86_64"),
]


def shell(python: Path, home: Path, *arguments: str) -> dict:
    command = [str(python), "-I", str(PLUGIN_ROOT / "miso_qgis" / "launch.py"), *arguments, "--json"]
    variables = {**environment.child_environment(), "MISO_HOME": str(home)}
    done = subprocess.run(command, env=variables, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_another_runtime_beside_the_first(wheels, tmp_path_factory):
    home = tmp_path_factory.mktemp("runtimes")
    folder = tmp_path_factory.mktemp("openvino")
    wheelhouse.make(
        folder,
        "linux-x64",
        f"3.{sys.version_info[1]}",
        sys.executable,
        NETWORK,
        runtimes.RUNTIMES["openvino"].lock,
    )
    first = install.install(options(home, wheels))
    second = install.install(options(home, folder, runtime="openvino"))
    assert second.facts["runtime"] == "openvino"
    assert {one.folder for one in place.whole(home)} == {first.folder, second.folder}
    # What was decided for last is used, by every face, and kept by an installation that does not say.
    assert environment.find_python(environ={"MISO_HOME": str(home)}) == second.python
    assert install.status(str(home))["runtime"] == "openvino"
    assert install.install(options(home, folder, runtime="auto")).folder == second.folder
    found = {row["id"]: row for row in shell(second.python, home, "devices")["devices"]}
    assert found["openvino"]["test"]["passed"], found["openvino"]
    assert found["openvino"]["test"]["nodes"]["OpenVINOExecutionProvider"] > 100
    assert found["openvino"]["test"]["difference"] < 1e-3
    assert "device_type" in found["openvino"]["test"]["detail"]
    maps = {}
    for device in ("cpu", "openvino"):
        arguments = ["map", "--out", str(home / device), "--device", device, "--encoding", "float"]
        arguments += ["--precision", "float32"]
        for role in ("imagery", "elevation", "climate"):
            arguments += [f"--{role}", str(PLUGIN_ROOT / "resources" / "sample" / f"{role}.tif")]
        record = shell(second.python, home, *arguments)
        assert record["device"] == device
        maps[device] = record["outputs"]["nsp_probability"]
    import numpy as np
    import rasterio

    values = []
    for path in maps.values():
        with rasterio.open(path) as dataset:
            values.append(dataset.read())
    assert np.nanmax(np.abs(values[0] - values[1])) < 1e-3
    # Back again: nothing is built, and only what is not used is taken away.
    assert install.install(options(home, wheels)).folder == first.folder
    assert environment.find_python(environ={"MISO_HOME": str(home)}) == first.python
    assert install.remove(str(home), only_others=True) > 100e6
    assert [one.folder for one in place.whole(home)] == [first.folder]


def test_a_runtime_for_another_system_is_refused(tmp_path):
    with pytest.raises(MisoError) as caught:
        install.install(install.Options(home=str(tmp_path), runtime="directml"))
    assert caught.value.code == "engine.runtime"
    assert "openvino" in caught.value.hint


def test_what_suits_the_machine(tmp_path, monkeypatch):
    assert runtimes.suggested() in [one.name for one in runtimes.offered()]
    assert runtimes.named("auto", tmp_path).name == runtimes.suggested()
    runtimes.choose(tmp_path, "openvino")
    assert runtimes.named("auto", tmp_path).name == "openvino"
    (tmp_path / runtimes.CHOICE).write_text("nonsense\n")
    assert runtimes.chosen(tmp_path) == ""
    for version, fits in (
        ("NVRM version: NVIDIA UNIX x86_64 Kernel Module  550.54.14  Thu Feb 22 01:44:30 UTC 2024", False),
        ("NVRM version: NVIDIA UNIX x86_64 Kernel Module  580.65.06  Sun Jul 27 07:11:56 UTC 2025", True),
        ("NVRM version: NVIDIA UNIX Open Kernel Module for x86_64  590.10  Release Build", True),
        ("", False),
    ):
        assert runtimes.driver_fits(version) == fits, version
    assert [one.name for one in runtimes.offered("windows-x64")] == ["cpu", "cuda", "directml", "openvino"]
    assert [one.name for one in runtimes.offered("plan9-vax")] == ["cpu"]

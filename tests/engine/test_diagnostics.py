"""The report for those who help: what is in it, and what is not."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

import numpy
import onnxruntime
import pytest

from miso_qgis.client import diagnostics
from miso_qgis.protocol import Cancelled
from miso_qgis.version import PLUGIN_ROOT, version


@pytest.fixture(autouse=True)
def _place(monkeypatch, tmp_path):
    monkeypatch.setenv("MISO_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("MISO_ENGINE_PYTHON", sys.executable)


def test_it_names_versions_places_devices_and_errors(tmp_path):
    text = diagnostics.report("", [("QGIS", "3.99")], ["no\nsuch file"])
    lines = dict(line.split(": ", 1) for line in text.splitlines() if ": " in line)
    assert lines["MISO for QGIS"] == version()
    assert lines["QGIS"] == "3.99"
    assert lines["Environment"].startswith("missing")
    assert f"onnxruntime {onnxruntime.__version__}" in lines["Engine's versions"]
    assert f"numpy {numpy.__version__}" in lines["Engine's versions"]
    assert f"python {platform.python_version()}" in lines["Engine's versions"]
    assert "pixels/s" in lines["Device cpu"]
    assert "operators on CPUExecutionProvider" in lines["Device cpu"]
    assert text.splitlines()[-1] == "- no such file"


def test_an_engine_that_does_not_start_is_part_of_the_report(monkeypatch):
    monkeypatch.setenv("MISO_ENGINE_PYTHON", "/bin/false")
    text = diagnostics.report()
    assert "/bin/false" in text
    assert "Engine: worker.died" in text
    assert "Device cpu" not in text


def test_it_ends_when_nobody_waits():
    assert Cancelled().code in diagnostics.report(is_cancelled=lambda: True)


def test_the_users_name_is_left_out():
    home = str(Path.home())
    name = Path.home().name
    found = diagnostics.without_user(f"{home}/maps and /data/{name}/x, C:\\Users\\{name}\\y, {name}land")
    assert found == "~/maps and /data/USER/x, C:\\Users\\USER\\y, " + f"{name}land"


def test_from_the_shell_in_any_python(tmp_path):
    command = [sys.executable, str(PLUGIN_ROOT / "miso_qgis" / "launch.py"), "engine", "report", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=dict(os.environ))
    assert f"onnxruntime {onnxruntime.__version__}" in json.loads(done.stdout)["report"]

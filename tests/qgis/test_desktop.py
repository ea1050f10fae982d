"""The plugin in the real QGIS Desktop: loading adds its menu, button and provider, unloading takes all off."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from qgis_support import qgis_environment

pytest_plugins = ["qgis_support"]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What desktop_session.py saw."""
    if not shutil.which("xvfb-run") or not shutil.which("qgis"):
        pytest.skip("QGIS Desktop needs a display: install xvfb (and qgis)")
    folder = tmp_path_factory.mktemp("desktop")
    plugins = folder / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    root = Path(__file__).resolve().parent.parent.parent
    (plugins / "miso_qgis").symlink_to(root, target_is_directory=True)
    report = folder / "report.json"
    environment = qgis_environment(folder / "config")
    del environment["QT_QPA_PLATFORM"], environment["QGIS_CUSTOM_CONFIG_PATH"]
    environment["MISO_TEST_REPORT"] = str(report)
    environment["MISO_TEST_FOLDER"] = str(folder / "results")
    environment["MISO_TEST_SAMPLE"] = str(shutil.copytree(root / "resources" / "sample", folder / "sample"))
    command = ["xvfb-run", "-a", "qgis", "--noversioncheck", "--nologo", "--profiles-path", str(folder / "config")]
    command += ["--code", str(Path(__file__).with_name("desktop_session.py"))]
    log = folder / "qgis.log"
    with open(log, "wb") as output:
        # A session of its own, so that a hanging QGIS goes with its display.
        process = subprocess.Popen(command, stdout=output, stderr=output, env=environment, start_new_session=True)
        try:
            process.wait(90)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert report.exists(), log.read_text(errors="replace")[-3000:]
    found = json.loads(report.read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    return found


def test_loading_adds_menu_button_and_provider(seen):
    assert seen["loaded"]
    assert "miso" not in seen["before"]["providers"]
    assert "miso" in seen["with"]["providers"]
    assert set(seen["with"]["raster menu"]) - set(seen["before"]["raster menu"]) == {"MISO"}
    assert seen["with"]["raster toolbar"] == seen["before"]["raster toolbar"] + 1
    assert seen["with"]["actions"] == ["misoMapSoils"]
    assert seen["with"]["log handlers"] == 1
    assert seen["with"]["threads"] == [], "the engine was started before anyone asked for it"


def test_the_action_opens_the_algorithms_dialog(seen):
    assert seen["dialog"] == ["Map permafrost and soil order"]
    assert {"IMAGERY", "ELEVATION", "CLIMATE", "EXTENT", "MASK", "MODEL", "FOLDER"} <= set(seen["dialog parameters"])


def test_a_click_on_run_fills_one_group_with_all_layers(seen):
    """In Desktop a new layer goes in beside the current one, which after the first result is in the run's group."""
    assert seen["results"]["groups"] == ["clicked"], seen["results"]["messages"]
    assert seen["results"]["layers"] == [
        "Near-surface permafrost (within 1 m)",
        "USDA soil order",
        "Near-surface permafrost (within 1 m): probability",
        "USDA soil order: probability",
        "Confidence",
        "Applicability",
    ]
    assert seen["results"]["project"] == 6


def test_unloading_leaves_nothing(seen):
    assert seen["unloaded"]
    assert len(seen["with worker"]["threads"]) == 3
    assert seen["after"] == seen["before"]
    assert not seen["worker alive"]


def test_it_can_be_loaded_again(seen):
    assert seen["again"]
    assert seen["with again"] == seen["with"]
    assert seen["unloaded again"]


def test_the_plugin_brings_nothing_numeric_into_qgis(seen):
    """QGIS itself may have numpy; onnxruntime and rasterio have no business here."""
    assert not {"onnxruntime", "rasterio"} & {name.split(".")[0] for name in seen["modules"]}

"""The plugin in the real QGIS Desktop: loading adds its menu, button and provider, unloading takes all off."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from desktop_support import desktop
from qgis_support import SAMPLE

pytest_plugins = ["qgis_support"]


@pytest.fixture(scope="module")
def seen(tmp_path_factory):
    """What desktop_session.py saw."""
    folder = tmp_path_factory.mktemp("desktop")
    report = folder / "report.json"
    log = desktop(
        folder,
        Path(__file__).with_name("desktop_session.py"),
        300,
        MISO_TEST_REPORT=report,
        MISO_TEST_RESULTS=folder / "results",
        MISO_TEST_SAMPLE=shutil.copytree(SAMPLE, folder / "sample"),
    )
    assert report.exists(), log[-3000:]
    found = json.loads(report.read_text(encoding="utf-8"))
    assert "error" not in found, found["error"]
    return found


def test_loading_adds_menu_button_and_provider(seen):
    assert seen["loaded"]
    assert "miso" not in seen["before"]["providers"]
    assert "miso" in seen["with"]["providers"]
    assert set(seen["with"]["raster menu"]) - set(seen["before"]["raster menu"]) == {"MISO"}
    assert seen["with"]["toolbars"] == ["misoMapSoils", "misoPanel", "misoValueTool"]
    assert seen["with"]["actions"] == [
        "misoHelp",
        "misoMapSoils",
        "misoPanel",
        "misoSampleProject",
        "misoSettings",
        "misoValueTool",
    ]
    assert seen["with"]["log handlers"] == 1
    assert seen["with"]["threads"] == [], "the engine was started before anyone asked for it"


def test_the_action_opens_the_algorithms_dialog(seen):
    # Newer versions put the group before the name.
    assert [title.split(" - ")[-1] for title in seen["dialog"]] == ["Map permafrost and soil order"]
    assert {"IMAGERY", "ELEVATION", "CLIMATE", "EXTENT", "MASK", "MODEL", "FOLDER"} <= set(seen["dialog parameters"])


def test_a_click_on_run_fills_one_group_with_all_layers(seen):
    """In Desktop a new layer goes in beside the current one, which after the first result is in the run's group."""
    assert seen["results"]["groups"] == ["clicked"], seen["results"]["messages"]
    assert seen["results"]["layers"] == [
        "Outside the training range",
        "Near-surface permafrost (within 1 m)",
        "USDA soil order",
        "Near-surface permafrost (within 1 m): probability",
        "USDA soil order: probability",
        "Confidence",
        "Applicability",
    ]
    assert seen["results"]["project"] == 7


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

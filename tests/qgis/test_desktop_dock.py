"""The dock inside QGIS Desktop: the cases of desktop_dock_cases.py, each reported here as a test."""

from __future__ import annotations

import ast
import json
import os
import shutil
import time
from pathlib import Path
from types import SimpleNamespace
from xml.etree import ElementTree

import pytest
from desktop_support import desktop
from qgis_support import SAMPLE, fresh_python

pytest_plugins = ["qgis_support"]

CASES = Path(__file__).with_name("desktop_dock_cases.py")
NAMES = [
    node.name
    for node in ast.parse(CASES.read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
]


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """What pytest inside QGIS Desktop reported, by case."""
    folder = tmp_path_factory.mktemp("dock") / "a rather long näme"
    folder.mkdir()
    sample = shutil.copytree(SAMPLE, folder / "sample")
    log = desktop(
        folder,
        Path(__file__).with_name("desktop_pytest.py"),
        1800,
        MISO_TEST_CASES=CASES,
        MISO_TEST_SAMPLE=sample,
    )
    report = folder / "cases.xml"
    assert report.exists(), log[-4000:]
    cases = {case.get("name"): case for case in ElementTree.parse(report).iter("testcase")}
    return SimpleNamespace(cases=cases, folder=folder)


@pytest.mark.parametrize("name", NAMES)
def test_case(session, name):
    case = session.cases.get(name)
    assert case is not None, "not reached: a case before it failed"
    for failure in [*case.findall("failure"), *case.findall("error")]:
        pytest.fail(failure.text or str(failure.get("message")), pytrace=False)
    assert case.find("skipped") is None


READ_PROJECT = """
import json, sys
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
project = QgsProject()
read = project.read(sys.argv[1])
layers = [
    [layer.name(), layer.isValid(), layer.renderer().type(), layer.source()]
    for layer in project.mapLayers().values()
]
print(json.dumps([read, layers, project.readEntry("miso", "history", "")[0]]))
"""


def test_the_projects_folder_may_move_to_someone_without_the_plugin(session, tmp_path):
    """The whole folder under another name, read by a QGIS with an empty profile."""
    assert session.cases["test_the_project_is_saved_and_opened_again"].find("failure") is None
    moved = tmp_path / "elsewhere"
    shutil.copytree(session.folder, moved, ignore=shutil.ignore_patterns("config", "*.log"))
    session.folder.rename(session.folder.with_name("gone"))
    try:
        read, layers, history = fresh_python(READ_PROJECT, moved / "project.qgz", config=tmp_path / "empty")
    finally:
        session.folder.with_name("gone").rename(session.folder)
    assert read
    assert len(layers) > 10
    assert [name for name, valid, _, _ in layers if not valid] == []
    assert all(str(moved) in source for _, _, _, source in layers)
    kinds = {name: kind for name, _, kind, _ in layers}
    assert kinds["USDA soil order"] == "paletted"
    assert any(name.startswith("Permafrost, P") and kind == "singlebandpseudocolor" for name, kind in kinds.items())
    assert {run["state"] for run in json.loads(history)} == {"done", "cancelled"}


def test_qgis_is_closed_in_the_middle_of_a_run(tmp_path):
    """It asks, ends, and leaves neither a worker nor a file behind."""
    log = desktop(
        tmp_path,
        Path(__file__).with_name("desktop_close_session.py"),
        400,
        MISO_TEST_SAMPLE=shutil.copytree(SAMPLE, tmp_path / "sample"),
    )
    assert (tmp_path / "seen.json").exists(), log[-3000:]
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert 10 <= seen["percent"] < 100
    assert any("Map permafrost and soil order" in text for text in seen["questions"]), seen["questions"]
    pids = json.loads((tmp_path / "pids.json").read_text(encoding="utf-8"))
    assert len(pids) >= 2, "the worker that maps and the one that plans"
    deadline = time.monotonic() + 10
    while any(os.path.exists(f"/proc/{pid}") for pid in pids) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert [pid for pid in pids if os.path.exists(f"/proc/{pid}")] == []
    maps = tmp_path / "maps"
    assert not maps.exists() or list(maps.iterdir()) == []
    assert "Traceback" not in log

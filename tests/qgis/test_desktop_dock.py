"""The dock inside QGIS Desktop: the cases of desktop_dock_cases.py, each reported here as a test."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from desktop_support import desktop
from qgis_support import SAMPLE

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
    return {case.get("name"): case for case in ElementTree.parse(report).iter("testcase")}


@pytest.mark.parametrize("name", NAMES)
def test_case(session, name):
    case = session.get(name)
    assert case is not None, "not reached: a case before it failed"
    for failure in [*case.findall("failure"), *case.findall("error")]:
        pytest.fail(failure.text or str(failure.get("message")), pytrace=False)
    assert case.find("skipped") is None

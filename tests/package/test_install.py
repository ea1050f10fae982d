"""The zip as a new user meets it: installed by the plugin manager of a real QGIS into an empty profile, and used there.

No checkout, no engine and no variable of the tests is in reach of that QGIS; journey.py says what is clicked.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
import tomllib

sys.path.insert(0, str(Path(__file__).resolve().parent))

from package_support import ROOT, build, travel, why_not


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def seen(home):
    reason = why_not()
    if reason:
        pytest.skip(reason)
    return travel(home, build())


def test_the_plugin_manager_installs_the_zip(seen, home):
    assert "untrusted source" in seen["warning"]
    assert seen["manager says"] == ["Plugin installed successfully"]
    assert seen["unpacked"]
    assert Path(seen["folder"]) == home / "profiles/profiles/default/python/plugins/miso_qgis"
    assert "Traceback" not in seen["log"]


def test_the_panel_offers_the_engine_and_installs_it(seen, home):
    assert str(home / ".local/share/miso-qgis") in seen["offer"]
    assert "The engine is installed." in seen["after the engine"]
    assert Path(seen["engine"]).is_relative_to(home / ".local/share/miso-qgis/engine")


def test_nothing_in_the_process_comes_from_the_checkout(seen):
    ours = [origin for origin in seen["origins"] if "miso_qgis" in origin]
    assert len(ours) > 50
    assert [origin for origin in ours if not origin.startswith(seen["folder"])] == []
    assert [origin for origin in seen["origins"] if Path(origin).is_relative_to(ROOT)] == []
    started = [command for command in seen["workers"] if any("launch.py" in word for word in command)]
    assert started, "no engine is running"
    for command in started:
        assert command[0] == seen["engine"]
        assert [word for word in command if str(ROOT) in word] == []
    assert [origin for origin in seen["origins"] if "onnxruntime" in origin or "rasterio" in origin] == []


def test_the_sample_is_mapped_with_legends(seen, home):
    folder = home / "Documents/MISO/sample"
    assert Path(seen["project"]) == folder / "sample.qgz"
    rows = {row["name"]: row for row in seen["tree"]}
    assert all(row.get("valid", True) for row in rows.values())
    orders = rows["USDA soil order"]["legend"][1:]
    assert [name.split(",")[0] for name in orders][2] == "Gelisols"
    assert sum(float(text.split(", ")[1].split()[0]) for text in orders) == pytest.approx(64.0, abs=0.1)
    frozen = rows["Near-surface permafrost (within 1 m)"]["legend"]
    assert [text.split(",")[0] for text in frozen[1:]] == ["absent", "present"]
    assert rows["Near-surface permafrost (within 1 m): probability"]["legend"][-1] == "100 %"
    assert seen["colours"] > 200, "the map is not drawn"
    record = json.loads((folder / "maps/sample.json").read_text(encoding="utf-8"))
    assert len(record["outputs"]) >= 6
    assert [name for name in record["outputs"].values() if not (folder / "maps" / name).is_file()] == []


def test_the_caveat_is_where_the_results_are_read(seen):
    assert "no field data" in seen["summary"]
    assert "Near-surface permafrost (within 1 m)" in seen["answer"]
    assert any("Inputs" in row for row in seen["answer"])


def test_uninstalling_leaves_nothing_but_the_users_files(seen, home):
    assert not seen["left"]
    assert not Path(seen["folder"]).exists()
    assert not seen["provider left"]
    assert (home / "Documents/MISO/sample/maps/sample.json").is_file()


def test_few_clicks_and_little_waiting(seen):
    """Five minutes at a beginner's ten seconds for a click, with the waiting, but for what a slow network takes."""
    network = sum(seconds for what, seconds in seen["waits"].items() if "engine" in what)
    assert seen["clicks to the map"] * 10 + seen["seconds to the map"] - network < 300


def test_the_version_is_the_same_everywhere(seen):
    text = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"\nversion={seen['version']}\n" in text
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "project" not in pyproject, "a second place for the version"

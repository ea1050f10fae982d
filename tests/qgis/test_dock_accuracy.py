"""The dock's page of accuracy: chosen by mouse and keyboard, run through the dock's queue, the toolbox's figures."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from dock_support import ended, project_layers
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis_support import SAMPLE, Recorder, shell, wait_until

from miso_qgis.gui import command_text
from miso_qgis.gui.run_queue import ASSESS_ALGORITHM, CANCELLED, DONE

pytest_plugins = ["qgis_support", "dock_support"]

LEFT = Qt.MouseButton.LeftButton
COMPUTED = ("figures", "thresholds", "best_threshold", "curves", "area", "regions", "bootstrap", "warnings", "map")


@pytest.fixture(scope="module")
def observations(tmp_path_factory):
    """A copy of the sample's: QGIS changes a GeoPackage by opening it."""
    return shutil.copy(SAMPLE / "observations.gpkg", tmp_path_factory.mktemp("observations"))


@pytest.fixture
def places(project, observations):
    layer = QgsVectorLayer(str(observations), "soil pits", "ogr")
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def chosen(dock, layers, places, project, whole, window):
    """The page with the layer of a run and the pits chosen by the keyboard."""
    path = whole.results["NSP_CLASS"]
    mapped = QgsRasterLayer(str(path), "permafrost")
    project.addMapLayer(mapped)
    window.show()
    dock.resize(340, 800)
    bar = dock.tabs.tabBar()
    number = next(number for number in range(dock.tabs.count()) if dock.tabs.tabText(number) == "Accuracy")
    QTest.mouseClick(bar, LEFT, Qt.KeyboardModifier.NoModifier, bar.tabRect(number).center())
    panel = dock.accuracy
    assert not panel.run_button.isEnabled()
    panel.map.set_value(mapped.id())
    combo = panel.observations.combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert panel.observations.layer() == places
    return panel


def close(one, other) -> int:
    """Every number of two records equal within 1e-6; how many there were."""
    if isinstance(one, dict):
        assert set(one) == set(other)
        return sum(close(one[key], other[key]) for key in one)
    if isinstance(one, list):
        assert len(one) == len(other)
        return sum(close(a, b) for a, b in zip(one, other))
    if isinstance(one, float):
        assert other == pytest.approx(one, abs=1e-6)
        return 1
    assert one == other
    return int(isinstance(one, int))


def test_300_observations_by_mouse_and_keyboard(dock, chosen, window, whole, observations, tmp_path):
    """The figures of the dock, the toolbox and the shell are the same; they stand in the page and in the project."""
    panel = chosen
    # What the names of the columns say is taken.
    assert (panel.label_field.currentText(), panel.depth_field.currentText()) == ("nsp", "depth_cm")
    assert (panel.depth_unit.currentText(), panel.task.currentText()) == ("cm", "nsp")
    assert panel.run_button.isEnabled()
    panel.block_size.setFocus()
    panel.block_size.selectAll()
    QTest.keyClicks(panel.block_size, "1")
    QTest.keyClick(panel.block_size, Qt.Key.Key_Tab)
    QTest.mouseClick(panel.run_button, LEFT)
    run = dock.queue.current
    assert (run.name, run.algorithm) == ("assess", ASSESS_ALGORITHM)
    ended(dock)
    assert run.state == DONE, run.message
    record = json.loads(Path(run.record).read_text(encoding="utf-8"))
    assert record["figures"]["count"] == 300
    assert record["figures"]["blocks"] >= 10
    assert any("hits" in name.lower() or "assess" in name for _, names in project_layers() for name in names)
    assert any("The assessment assess is done." in text for text in window.messages())
    shown = {panel.figures.item(row, 0).text(): row for row in range(panel.figures.rowCount())}
    row = shown["Overall accuracy"]
    accuracy = record["figures"]["scores"]["accuracy"]
    assert panel.figures.item(row, 1).text() == f"{accuracy['value']:.3f}"
    assert panel.figures.item(row, 2).text() == f"{accuracy['low']:.3f} – {accuracy['high']:.3f}"
    assert "present: prevalence" in shown
    assert "300 observations" in panel.note.text()
    folder = os.environ.get("MISO_PICTURES")
    if folder:
        QTest.qWait(200)
        assert dock.grab().save(str(Path(folder) / "accuracy.png"))
    import processing

    given = {
        "RUN": whole.results["RECORD"], "OBSERVATIONS": str(observations), "LABEL_FIELD": "nsp", "TASK": "nsp",
        "DEPTH_FIELD": "depth_cm", "BLOCK_SIZE": 1000, "LOAD": False, "FOLDER": str(tmp_path / "toolbox"),
    }  # fmt: skip
    results = processing.run("miso:assessmap", given, feedback=Recorder())
    toolbox = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    done = shell(
        "assess", f"--run={whole.results['RECORD']}", f"--observations={observations}", "--label-field=nsp",
        "--task=nsp", "--depth-field=depth_cm", "--block-size=1000", f"--out={tmp_path / 'shell'}", "--json",
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    for other in (toolbox, told):
        assert close({key: record[key] for key in COMPUTED}, {key: other[key] for key in COMPUTED}) > 200


def test_it_is_remembered_repeated_and_copied(dock, chosen, project, tmp_path):
    panel = chosen
    panel.block_size.setValue(1.5)
    panel.filters.setText("depth_cm >= 50")
    before = panel.parameters()
    path = str(tmp_path / "kept.qgz")
    assert project.write(path)
    project.clear()
    assert "OBSERVATIONS" not in panel.parameters()
    assert project.read(path)
    assert panel.parameters() == before
    QTest.mouseClick(panel.run_button, LEFT)
    ended(dock)
    run = dock.history.runs[0]
    assert run.state == DONE, run.message
    text = command_text.command(run.parameters, QgsProject.instance(), "linux", run.algorithm)
    for part in ("miso:assessmap", "OBSERVATIONS=", "observations.gpkg", "BLOCK_SIZE=1500.0", "LABEL_FIELD=nsp"):
        assert part in text
    # From its record, in a dock that has forgotten all.
    dock.history.forget(run)
    panel.set_parameters({})
    dock.runs.add_record(Path(run.record))
    again = dock.runs.chosen()
    assert again.algorithm == ASSESS_ALGORITHM
    dock.use_settings(again)
    wait_until(lambda: dock.tabs.tabText(dock.tabs.currentIndex()) == "Accuracy", 5)
    shown = panel.parameters()
    assert (shown["BLOCK_SIZE"], shown["FILTERS"]) == (1500.0, "depth_cm >= 50")
    assert panel.figures.rowCount() > 5


def test_a_cancel_leaves_nothing(dock, chosen, tmp_path):
    panel = chosen
    panel.name.setText("stopped")
    before = set((tmp_path / "maps").glob("*")) if (tmp_path / "maps").exists() else set()
    QTest.mouseClick(panel.run_button, LEFT)
    run = dock.queue.current
    dock.queue.cancel(run)
    ended(dock)
    assert run.state == CANCELLED
    after = set((tmp_path / "maps").glob("*")) if (tmp_path / "maps").exists() else set()
    assert after == before


def test_what_is_wrong_is_told(dock, chosen, window):
    """A column that is not there: the engine's sentence, and nothing is shown as a figure."""
    panel = chosen
    panel.label_field.setCurrentText("no such column")
    QTest.mouseClick(panel.run_button, LEFT)
    if dock.queue.current is not None:
        ended(dock)
    assert any("no such column" in text for text in window.messages())
    assert panel.figures.isHidden()

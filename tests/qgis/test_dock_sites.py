"""The dock's page of field sites: chosen by mouse and keyboard, run through the dock's queue, remembered."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from dock_support import ended, project_layers
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis_support import wait_until
from sites_support import AREAS, POINTS, assert_equal, rows

from miso_qgis.gui import command_text
from miso_qgis.gui.run_queue import DONE, SITES_ALGORITHM

pytest_plugins = ["qgis_support", "dock_support", "sites_support"]


@pytest.fixture
def points(project):
    layer = QgsVectorLayer(POINTS, "field plots", "ogr")
    project.addMapLayer(layer)
    return layer


def turn_to(dock, title: str) -> None:
    """Click the tab of this title."""
    bar = dock.tabs.tabBar()
    number = next(number for number in range(dock.tabs.count()) if dock.tabs.tabText(number) == title)
    QTest.mouseClick(bar, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, bar.tabRect(number).center())
    assert dock.tabs.currentIndex() == number


def kept_picture(widget, name: str) -> None:
    """A picture of a widget for people to look at, where MISO_PICTURES names a folder for them."""
    folder = os.environ.get("MISO_PICTURES")
    if folder:
        QTest.qWait(100)
        assert widget.grab().save(str(Path(folder) / f"{name}.png"))


def test_sites_by_mouse_and_keyboard(dock, layers, points, window, tmp_path):
    """Layer, id and buffer by the keyboard, the run by the mouse: its layer stands in the project."""
    panel = dock.sites
    window.show()
    dock.resize(340, 760)
    turn_to(dock, "Sites")
    assert not panel.run_button.isEnabled()
    combo = panel.picker.combo
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert panel.picker.layer() == points
    assert panel.run_button.isEnabled()
    assert [panel.id_field.itemText(i) for i in range(panel.id_field.count())] == ["", "fid", "id", "note"]
    QTest.keyClick(panel.id_field, Qt.Key.Key_Down)
    QTest.keyClick(panel.id_field, Qt.Key.Key_Down)
    panel.buffer.setFocus()
    panel.buffer.selectAll()
    QTest.keyClicks(panel.buffer, "60")
    QTest.keyClick(panel.buffer, Qt.Key.Key_Tab)
    assert not panel.x_field.isEnabled(), "a layer with geometries has no columns of coordinates"
    assert not panel.thumbnails.isEnabled()
    QTest.keyClick(panel.chip_size, Qt.Key.Key_Up)
    assert panel.chip_size.value() == 1
    panel.chip_size.setValue(16)
    QTest.mouseClick(panel.thumbnails, Qt.MouseButton.LeftButton)
    kept_picture(dock, "sites")
    found = dock.sites_parameters()
    assert {name: found[name] for name in ("SITES", "ID_FIELD", "BUFFER", "CHIP_SIZE", "THUMBNAILS")} == {
        "SITES": points.id(), "ID_FIELD": "id", "BUFFER": 60.0, "CHIP_SIZE": 16, "THUMBNAILS": True,
    }  # fmt: skip
    assert found["IMAGERY"] == layers.imagery.id()
    QTest.mouseClick(panel.run_button, Qt.MouseButton.LeftButton)
    (run,) = [dock.queue.current]
    assert (run.name, run.algorithm) == ("sites", SITES_ALGORITHM)
    ended(dock)
    assert run.state == DONE, run.message
    assert ("sites", ["sites: sites"]) in project_layers()
    record = json.loads(Path(run.record).read_text(encoding="utf-8"))
    assert (record["sites"]["ok"], record["sites"]["id_field"]) == (12, "id")
    assert record["request"]["buffer"] == 60.0
    chips = tmp_path / "maps" / "sites_chips"
    assert len(list(chips.glob("*.tif"))) == len(list(chips.glob("*.png"))) == 12
    assert any("The sites sites are done." in text for text in window.messages())
    # A second run takes another name; its summary is no map's.
    turn_to(dock, "Runs")
    dock.runs.choose(run)
    assert not dock.runs._actions["misoSummary"].isEnabled()
    QTest.mouseClick(dock.runs._actions["misoRunAgain"], Qt.MouseButton.LeftButton)
    ended(dock)
    assert dock.history.runs[0].name == "sites_2"
    assert dock.history.runs[0].state == DONE


@pytest.mark.parametrize(("path", "name"), [(POINTS, "site_points"), (AREAS, "site_areas")])
def test_the_dock_gives_what_the_shell_gives(dock, layers, by_shell, path, name):
    """Every column of the sample's 20 sites."""
    dock.sites.set_parameters({"SITES": path, "BUFFER": 100.0})
    turn_to(dock, "Sites")
    QTest.mouseClick(dock.sites.run_button, Qt.MouseButton.LeftButton)
    run = dock.queue.current
    ended(dock)
    assert run.state == DONE, run.message
    assert_equal(rows(Path(run.record).with_suffix(".gpkg")), by_shell[name])


def test_a_table_of_degrees(dock, layers, tmp_path):
    """A file that is no layer: its columns are written by hand."""
    points = QgsVectorLayer(POINTS, "points", "ogr")
    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3338"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    lines = ["plot;north;west"]
    for feature in points.getFeatures():
        place = to.transform(feature.geometry().asPoint())
        lines.append(f"{feature['id']};{place.y():.9f};{-place.x():.9f} W".replace(".", ","))
    table = tmp_path / "plots.csv"
    table.write_text("\n".join(lines))
    panel = dock.sites
    turn_to(dock, "Sites")
    panel.picker.set_value(str(table))
    assert panel.x_field.isEnabled()
    for combo, text in ((panel.x_field, "west"), (panel.y_field, "north"), (panel.id_field, "plot")):
        combo.setFocus()
        QTest.keyClicks(combo.lineEdit(), text)
    dock.options.tasks["order"].setChecked(False)
    QTest.keyClick(panel.run_button, Qt.Key.Key_Space)
    run = dock.queue.current
    ended(dock)
    assert run.state == DONE, run.message
    record = json.loads(Path(run.record).read_text(encoding="utf-8"))
    assert record["sites"]["ok"] == 12
    assert not any(name.startswith("order_") for name in record["columns"])


def test_what_is_wrong_is_told_and_nothing_is_queued(dock, layers, project, window):
    lines = QgsVectorLayer("LineString?crs=EPSG:3338", "roads", "memory")
    project.addMapLayer(lines)
    dock.sites.picker.set_value(lines.id())
    turn_to(dock, "Sites")
    QTest.mouseClick(dock.sites.run_button, Qt.MouseButton.LeftButton)
    assert dock.queue.current is None
    assert any("are lines" in text for text in window.messages())


def test_sites_are_remembered_and_repeated(dock, layers, points, project, tmp_path):
    panel = dock.sites
    panel.set_parameters({"SITES": points.id(), "ID_FIELD": "id", "BUFFER": 35.0, "NAME": "plots"})
    before = panel.parameters()
    path = str(tmp_path / "kept.qgz")
    assert project.write(path)
    project.clear()
    assert "SITES" not in panel.parameters()
    assert project.read(path)
    assert panel.parameters() == before
    dock.run_sites()
    ended(dock)
    (run,) = dock.history.runs
    assert run.state == DONE, run.message
    text = command_text.command(run.parameters, project, "linux", run.algorithm)
    for part in ("miso:mapsites", "SITES=", "site_points", "BUFFER=35.0", "ID_FIELD=id"):
        assert part in text
    assert "EXTENT" not in text
    # From its record, in a dock that has forgotten all.
    dock.history.forget(run)
    panel.set_parameters({})
    dock.runs.add_record(Path(run.record))
    again = dock.runs.chosen()
    assert again.algorithm == SITES_ALGORITHM
    dock.use_settings(again)
    wait_until(lambda: dock.tabs.tabText(dock.tabs.currentIndex()) == "Sites", 5)
    shown = panel.parameters()
    assert (shown["BUFFER"], shown["ID_FIELD"], shown["NAME"]) == (35.0, "id", "plots")
    assert shown["SITES"].endswith("sites.gpkg|layername=site_points")


def test_a_run_at_sites_is_cancelled(dock, layers, points, tmp_path):
    dock.sites.picker.set_value(points.id())
    dock.run_sites()
    run = dock.queue.current
    wait_until(lambda: dock.queue.fraction > 0.05, 120)
    QTest.mouseClick(dock.bar.cancel_button, Qt.MouseButton.LeftButton)
    ended(dock)
    assert run.state == "cancelled"
    folder = tmp_path / "maps"
    assert not folder.exists() or list(folder.iterdir()) == []

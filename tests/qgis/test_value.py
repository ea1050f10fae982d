"""The tool and panel "what is here?": clicks on a real canvas, answers of the real engine."""

from __future__ import annotations

import re
import shutil
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionViewItem
from qgis_support import extent_text, read, wait_until, write

from miso_qgis.gui.value_panel import ValuePanel
from miso_qgis.gui.value_tool import ValueTool, run_at
from miso_qgis.layers.project import add_run
from miso_qgis.layers.results import read_record

pytest_plugins = ["qgis_support"]


SHORT = {
    "reflectance x 10000": "",
    "degrees": "\u00b0",
    "degrees from grid north": "\u00b0",
    "degC": "\u00b0C",
    "degC month": "\u00b0C mo",
}


@pytest.fixture(scope="module")
def floats(run, sample, small, tmp_path_factory):
    """A map of both tasks in float encoding."""
    folder = tmp_path_factory.mktemp("value")
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(folder), ENCODING="float", NAME="here")
    return {**results, "RECORD": Path(results["RECORD"])}


@pytest.fixture
def shown(floats, project):
    return add_run(project, read_record(floats["RECORD"]))


@pytest.fixture
def canvas(project):
    made = QgsMapCanvas()
    made.resize(400, 400)
    made.show()
    yield made
    made.setMapTool(QgsMapToolPan(made))
    made.close()
    made.deleteLater()


@pytest.fixture
def panel(qgis_app):
    made = ValuePanel()
    made.resize(320, 600)
    made.show()
    yield made
    made.clear()
    made.close()
    made.deleteLater()


def answered(panel: ValuePanel) -> None:
    wait_until(lambda: not panel.busy.isVisible(), 120)
    assert panel.answer is not None, panel.note.text()


def centre(small: tuple, row: int, col: int) -> tuple:
    """The centre of a pixel of the small map."""
    return small[0] + 10 * col + 5, small[3] - 10 * row - 5


def look_at(canvas: QgsMapCanvas, layers: list, crs: str = "EPSG:3338") -> None:
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
    canvas.setLayers(layers)
    transform = QgsCoordinateTransform(layers[-1].crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    canvas.setExtent(transform.transformBoundingBox(layers[-1].extent()))


def click(canvas: QgsMapCanvas, point: QgsPointXY, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    pixel = canvas.getCoordinateTransform().transform(point)
    QTest.mouseClick(
        canvas.viewport(),
        button,
        Qt.KeyboardModifier.NoModifier,
        QPoint(round(pixel.x()), round(pixel.y())),
    )


def rows(panel: ValuePanel) -> dict:
    """What the table shows: section -> rows of three texts."""
    table = panel.table
    found = {}
    for number in range(table.topLevelItemCount()):
        item = table.topLevelItem(number)
        found[item.text(0)] = [
            [item.child(i).text(column) for column in range(3)] for i in range(item.childCount())
        ] or item.text(2)
    return found


# --- the panel --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("row", "col"), [(0, 0), (41, 73), (99, 99)])
def test_the_panel_lists_what_the_map_says(panel, floats, shown, small, row, col):
    x, y = centre(small, row, col)
    panel.inspect(x, y, "EPSG:3338", floats["RECORD"])
    assert panel.busy.isVisible()
    assert not panel.table.isEnabled()
    answered(panel)
    record = read_record(floats["RECORD"])
    for task in ("nsp", "order"):
        mapped = read(floats[f"{task.upper()}_PROBABILITY"])[:, row, col]
        answer = panel.answer["tasks"][task]
        assert [entry["probability"] for entry in answer["classes"]] == pytest.approx(list(mapped), abs=1e-5)
        listed = rows(panel)[record["tasks"][task]["title"]]
        expected = [[entry["name"], "", f"{100 * value:.1f} %"] for entry, value in zip(answer["classes"], mapped)]
        assert listed[:-1] == expected
        code = int(read(floats[f"{task.upper()}_CLASS"], 1)[row, col])
        name = next(entry["name"] for entry in record["tasks"][task]["classes"] if entry["value"] == code)
        section = panel.table.topLevelItem(("nsp", "order").index(task))
        bold = [section.child(i).text(0) for i in range(section.childCount()) if section.child(i).font(0).bold()]
        assert bold == [name]
        confidence = read(floats["CONFIDENCE"], 1 if task == "nsp" else 2)[row, col]
        assert listed[-1][0] == "Confidence"
        assert float(listed[-1][2].split()[0]) == pytest.approx(100 * confidence, abs=0.1)
    applicability = read(floats["APPLICABILITY"], 1)[row, col]
    assert float(rows(panel)["Applicability"].split()[0]) == pytest.approx(100 * applicability, abs=0.1)
    assert panel.place.text() == f"Run here at {x:.0f}, {y:.0f} (EPSG:3338)"


def test_inputs_are_marked_with_units_and_the_side_they_leave_on(panel, run, sample, small, project, tmp_path):
    """Imagery three times too bright: every band that leaves its range says so, and by what it is judged."""
    values = np.minimum(read(sample["IMAGERY"]).astype(int) * 3, 30000).astype(np.uint16)
    bright = write(tmp_path / "imagery.tif", values, Path(sample["IMAGERY"]))
    results = run(
        **{**sample, "IMAGERY": str(bright)}, EXTENT=extent_text(*small), FOLDER=str(tmp_path / "out"), TASKS=["nsp"]
    )
    panel.inspect(*centre(small, 50, 50), "EPSG:3338", Path(results["RECORD"]))
    answered(panel)
    inputs = panel.answer["inputs"]
    assert len(inputs) == 19
    listed = next(value for title, value in rows(panel).items() if title.startswith("Inputs"))
    outside = 0
    for entry, (title, value, mark) in zip(inputs, listed):
        assert title == entry["title"]
        number, _, unit = value.partition(" ")
        assert float(number) == pytest.approx(entry["value"], rel=6e-3)
        assert unit == SHORT.get(entry["unit"], entry["unit"])
        if entry["value"] > entry["high"]:
            assert mark.startswith("> ")
            assert float(mark[2:]) == pytest.approx(entry["high"], rel=6e-3)
            outside += 1
        elif entry["value"] < entry["low"]:
            assert mark.startswith("< ")
            assert float(mark[2:]) == pytest.approx(entry["low"], rel=6e-3)
            outside += 1
        else:
            assert mark == "inside"
    assert outside >= 3
    assert f"Inputs: {outside} outside the training range" in rows(panel)
    assert any(value.endswith(" m") for _, value, _ in listed)
    # The elevation of the pixel, from the file: the sample's cells of 20 m around it.
    elevation = QgsRasterLayer(sample["ELEVATION"], "e")
    height, _ = elevation.dataProvider().sample(QgsPointXY(*centre(small, 50, 50)), 1)
    found = next(entry for entry in inputs if entry["name"] == "elevation")
    assert found["value"] == pytest.approx(height, abs=5)


def test_missing_inputs_are_marked(panel, run, sample, small, tmp_path):
    parts = {key: sample[key] for key in ("ELEVATION", "CLIMATE")}
    results = run(**parts, EXTENT=extent_text(*small), FOLDER=str(tmp_path), TASKS=["nsp"], OUTPUTS=["class"])
    panel.inspect(*centre(small, 10, 10), "EPSG:3338", Path(results["RECORD"]))
    answered(panel)
    title, listed = next((title, value) for title, value in rows(panel).items() if title.startswith("Inputs"))
    assert "9 missing" in title
    assert [value for _, value, mark in listed if mark == "missing"] == [""] * 9


def test_the_text_has_everything_and_can_be_copied(panel, floats, small):
    QgsApplication.clipboard().setText("before")
    assert not panel.copy.isEnabled()
    panel.inspect(*centre(small, 20, 30), "EPSG:3338", floats["RECORD"])
    answered(panel)
    QTest.mouseClick(panel.copy, Qt.MouseButton.LeftButton)
    text = QgsApplication.clipboard().text()
    lines = text.splitlines()
    for task in panel.answer["tasks"].values():
        assert task["title"] in lines
        for entry in task["classes"]:
            mapped = " (class of the map)" if entry["name"] == task["mapped_class"] else ""
            assert f"{entry['name']}\t{100 * entry['probability']:.1f} %{mapped}" in lines
    for entry in panel.answer["inputs"]:
        line = next(line for line in lines if line.startswith(f"{entry['title']}\t"))
        assert line.endswith(f" {entry['unit']})")
        low, high = re.search(r"trained on (\S+) to (\S+) ", line).groups()
        assert (float(low), float(high)) == pytest.approx((entry["low"], entry["high"]), rel=6e-3)
    QgsApplication.clipboard().setText("before")
    panel.table.setFocus()
    QTest.keyClick(panel.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QgsApplication.clipboard().text() == text


def test_bars_are_as_long_as_the_probability_and_have_the_colour_of_the_class(panel, floats, small):
    panel.inspect(*centre(small, 41, 73), "EPSG:3338", floats["RECORD"])
    answered(panel)
    panel.table.resize(400, 700)
    section = panel.table.topLevelItem(1)
    for number, entry in enumerate(panel.answer["tasks"]["order"]["classes"]):
        index = panel.table.indexFromItem(section.child(number), 1)
        option = QStyleOptionViewItem()
        option.rect.setRect(0, 0, 204, 20)
        image = QImage(204, 20, QImage.Format.Format_ARGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        panel.table.itemDelegateForColumn(1).paint(painter, option, index)
        painter.end()
        colour = QColor(entry["colour"])
        coloured = sum(image.pixelColor(x, 10) == colour for x in range(204))
        assert abs(coloured - 200 * entry["probability"]) <= 3, entry["name"]


def test_a_place_outside_all_sources_is_told_in_words(panel, floats):
    panel.inspect(0.0, 0.0, "EPSG:3338", floats["RECORD"])
    wait_until(lambda: not panel.busy.isVisible(), 120)
    assert panel.answer is None
    assert "outside all sources" in panel.note.text()
    assert panel.table.topLevelItemCount() == 0
    assert not panel.copy.isEnabled()


def test_a_click_beside_every_run_says_what_to_do(panel):
    panel.inspect(0.0, 0.0, "EPSG:3338", None)
    assert not panel.busy.isVisible()
    assert "layer tree" in panel.note.text()
    panel.inspect(0.0, 0.0, "EPSG:3338", Path("/nowhere/r.json"))
    assert "/nowhere/r.json" in panel.note.text()


def test_the_last_question_wins(panel, floats, small):
    first, second = centre(small, 10, 10), centre(small, 80, 80)
    panel.inspect(*first, "EPSG:3338", floats["RECORD"])
    panel.inspect(*second, "EPSG:3338", floats["RECORD"])
    answered(panel)
    assert (panel.answer["x"], panel.answer["y"]) == second
    deadline = time.monotonic() + 1.5
    while time.monotonic() < deadline:
        QgsApplication.processEvents()
        assert (panel.answer["x"], panel.answer["y"]) == second
    panel.inspect(*first, "EPSG:3338", floats["RECORD"])
    panel.clear()
    deadline = time.monotonic() + 1.5
    while time.monotonic() < deadline:
        QgsApplication.processEvents()
    assert panel.answer is None
    assert panel.note.text().startswith("Choose the tool")


def test_another_project_forgets_the_answer(panel, floats, shown, small, project):
    panel.inspect(*centre(small, 10, 10), "EPSG:3338", floats["RECORD"])
    answered(panel)
    project.clear()
    assert panel.answer is None
    assert panel.table.topLevelItemCount() == 0


# --- sources that moved -----------------------------------------------------------------------------------------------


@pytest.fixture
def own_folder(run, sample, small, tmp_path):
    """A folder with sources and the map made of them: its path and the record's."""
    folder = tmp_path / "field work"
    (folder / "data").mkdir(parents=True)
    copies = {key: shutil.copy(path, folder / "data" / Path(path).name) for key, path in sample.items()}
    results = run(
        **{key: str(path) for key, path in copies.items()},
        EXTENT=extent_text(*small),
        FOLDER=str(folder / "maps"),
        NAME="m",
        TASKS=["nsp"],
    )
    return folder, Path(results["RECORD"])


def test_a_folder_moved_with_its_sources_still_answers(panel, own_folder, small):
    folder, record = own_folder
    panel.inspect(*centre(small, 50, 50), "EPSG:3338", record)
    answered(panel)
    before = panel.answer["tasks"]
    moved = folder.with_name("archive")
    folder.rename(moved)
    panel.inspect(*centre(small, 50, 50), "EPSG:3338", moved / "maps" / "m.json")
    answered(panel)
    assert panel.answer["tasks"] == before
    assert "moved" in panel.note.text()


def test_sources_that_are_gone_are_named(panel, own_folder, small):
    folder, record = own_folder
    (folder / "data" / "elevation.tif").rename(folder / "elsewhere.tif")
    panel.inspect(*centre(small, 50, 50), "EPSG:3338", record)
    wait_until(lambda: not panel.busy.isVisible(), 120)
    assert panel.answer is None
    text = panel.note.text()
    assert "cannot be found" in text
    assert "elevation.tif" in text
    assert "map the area again" in text


def test_sources_that_changed_since_are_noticed(panel, own_folder, small, project):
    folder, record = own_folder
    add_run(project, read_record(record))
    panel.inspect(*centre(small, 50, 50), "EPSG:3338", record)
    answered(panel)
    assert "changed" not in panel.note.text()
    imagery = folder / "data" / "imagery.tif"
    values = read(imagery)
    write(folder / "new.tif", np.minimum(values.astype(int) * 4 + 4000, 60000).astype(np.uint16), imagery)
    (folder / "new.tif").replace(imagery)
    panel.inspect(*centre(small, 50, 50), "EPSG:3338", record)
    answered(panel)
    assert "have changed since" in panel.note.text()


# --- the tool ---------------------------------------------------------------------------------------------------------


def rings(canvas: QgsMapCanvas) -> list:
    return [item for item in canvas.scene().items() if isinstance(item, QgsVertexMarker)]


def test_a_click_on_the_canvas_asks_and_marks(canvas, panel, floats, shown, small):
    look_at(canvas, [shown["order_class"]])
    tool = ValueTool(canvas)
    tool.picked.connect(panel.inspect)
    canvas.setMapTool(tool)
    point = QgsPointXY(*centre(small, 50, 50))
    click(canvas, point)
    assert panel.busy.isVisible()
    answered(panel)
    clicked = QgsPointXY(panel.answer["x"], panel.answer["y"])
    assert clicked.distance(point) <= canvas.mapUnitsPerPixel()
    assert len(rings(canvas)) == 2
    assert all(ring.center() == clicked for ring in rings(canvas))
    column = int((clicked.x() - small[0]) // 10)
    row = int((small[3] - clicked.y()) // 10)
    mapped = read(floats["NSP_PROBABILITY"])[:, row, column]
    assert [c["probability"] for c in panel.answer["tasks"]["nsp"]["classes"]] == pytest.approx(list(mapped), abs=1e-5)
    click(canvas, QgsPointXY(*centre(small, 20, 20)))
    assert len(rings(canvas)) == 2, "the mark of the click before is still there"


def test_a_click_in_another_crs_means_the_same_place(canvas, panel, floats, shown, small):
    look_at(canvas, [shown["order_class"]], "EPSG:4326")
    tool = ValueTool(canvas)
    tool.picked.connect(panel.inspect)
    canvas.setMapTool(tool)
    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3338"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    point = QgsPointXY(*centre(small, 30, 60))
    click(canvas, transform.transform(point))
    answered(panel)
    # One pixel of the canvas is some 5 m in this picture.
    assert QgsPointXY(panel.answer["x"], panel.answer["y"]).distance(point) < 15
    assert panel.place.text().startswith("Run here at ")


def test_escape_goes_back_to_the_tool_before(canvas, shown):
    look_at(canvas, [shown["order_class"]])
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    tool = ValueTool(canvas)
    canvas.setMapTool(tool)
    tool.pick(canvas.center())
    assert len(rings(canvas)) == 2
    QTest.keyClick(canvas, Qt.Key.Key_A)
    assert canvas.mapTool() is tool
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is pan
    assert rings(canvas) == [], "the mark outlives the tool"
    canvas.unsetMapTool(pan)
    canvas.setMapTool(tool)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is None


def test_only_the_left_button_asks(canvas, shown):
    look_at(canvas, [shown["order_class"]])
    tool = ValueTool(canvas)
    asked = []
    tool.picked.connect(lambda *given: asked.append(given))
    canvas.setMapTool(tool)
    menus = []

    def close_menu() -> None:
        menu = QApplication.activePopupWidget()
        if menu is None:
            QTimer.singleShot(50, close_menu)
        else:
            menus.append(menu.metaObject().className())
            menu.close()

    QTimer.singleShot(50, close_menu)
    click(canvas, canvas.center(), Qt.MouseButton.RightButton)  # QGIS opens its menu as with any other tool
    assert menus == ["QMenu"]
    assert asked == []
    click(canvas, canvas.center())
    assert len(asked) == 1
    crs, record = asked[0][2:]
    assert QgsCoordinateReferenceSystem.fromWkt(crs) == canvas.mapSettings().destinationCrs()
    assert record.name == "here.json"


def test_the_run_under_the_click_is_asked(canvas, floats, shown, sample, small, whole, project):
    """The current layer's run where it covers the place, else the topmost map there, else the current layer's."""
    other = add_run(project, read_record(Path(whole.results["RECORD"])))
    image = QgsRasterLayer(sample["IMAGERY"], "Sentinel-2")
    project.addMapLayer(image)
    look_at(canvas, [shown["order_class"], other["nsp_class"], image])
    inside = QgsPointXY(*centre(small, 50, 50))
    beside = QgsPointXY(small[0] - 1000, small[1])
    nowhere = QgsPointXY(0, 0)
    here, sample_record = floats["RECORD"], Path(whole.results["RECORD"])
    for current, point, expected in (
        (None, inside, here),
        (image, inside, here),
        (image, beside, sample_record),
        (image, nowhere, None),
        (shown["confidence"], inside, here),
        (other["confidence"], inside, sample_record),
        (shown["confidence"], beside, sample_record),
        (shown["confidence"], nowhere, here),
    ):
        canvas.setCurrentLayer(current)
        assert run_at(canvas, point) == expected

"""The dock's pages: what they show, what they make of it, and what the project remembers."""

from __future__ import annotations

from pathlib import Path

import pytest
from dock_support import click, ended, planned, set_extent, to_pixel
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapToolExtent
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
)
from qgis_support import wait_until

from miso_qgis.gui.dock import MisoDock

pytest_plugins = ["qgis_support", "dock_support"]


# --- sources ----------------------------------------------------------------------------------------------------------


def test_the_projects_layers_are_preselected_by_their_bands(dock, layers):
    """The layers come after the dock."""
    assert dock.parameters()["IMAGERY"] == layers.imagery.id()
    assert dock.parameters()["ELEVATION"] == layers.elevation.id()
    assert dock.parameters()["CLIMATE"] == layers.climate.id()


def test_a_source_that_was_left_out_stays_out(dock, layers, project, sample):
    dock.sources.pickers["climate"].combo.setCurrentIndex(0)
    assert "CLIMATE" not in dock.parameters()
    project.addMapLayer(layers.climate.clone())
    assert "CLIMATE" not in dock.parameters()
    QTest.mouseClick(dock.sources.suggest_button, Qt.MouseButton.LeftButton)
    assert "CLIMATE" in dock.parameters()


def test_no_other_layer_takes_the_place_of_one_that_is_removed(dock, layers, project):
    """QGIS's own combo box goes on to the next layer, which nobody has chosen."""
    places = [QgsVectorLayer("Polygon?crs=EPSG:3338", name, "memory") for name in ("one", "two")]
    project.addMapLayers(places)
    dock.area.mask.set_value(places[0].id())
    assert dock.parameters()["MASK"] == places[0].id()
    again = layers.elevation.clone()
    project.removeMapLayers([layers.elevation.id(), places[0].id()])
    assert not {"ELEVATION", "MASK"} & set(dock.parameters())
    assert dock.parameters()["IMAGERY"] == layers.imagery.id()
    # It was not the user who left it out: the next that fits is taken.
    project.addMapLayer(again)
    assert dock.parameters()["ELEVATION"] == again.id()


def test_a_file_is_a_source_too(dock, sample):
    dock.sources.pickers["imagery"].set_value(sample["IMAGERY"])
    assert dock.parameters()["IMAGERY"] == sample["IMAGERY"]
    assert dock.sources.pickers["imagery"].combo.currentText() == sample["IMAGERY"]
    plan = planned(dock)
    assert plan["coverage"]["elevation"] is None


def test_the_band_table_shows_and_changes_the_match(dock, layers):
    plan = planned(dock)
    table = dock.sources.table
    assert table.topLevelItemCount() == len(plan["bands"]) == 19
    assert {row["input"]: table.reason(row["input"]) for row in plan["bands"]} == {
        row["input"]: "derived" if row["role"] == "elevation" and row["input"] != "elevation" else "name"
        for row in plan["bands"]
    }
    assert "BANDS" not in dock.parameters()
    # By the keyboard: red takes the band that green had, and green gets red's.
    red = table.combo("red")
    assert red.currentText() == "1: red"
    red.setFocus()
    QTest.keyClick(red, Qt.Key.Key_Down)
    assert red.currentText() == "2: green"
    assert dock.parameters()["BANDS"] == "imagery=2,1,3,4,5,6,7,8,9"
    planned(dock)
    wait_until(lambda: table.reason("red") == "chosen")
    assert table.combo("green").currentText() == "1: red"
    # Another source forgets the choice; so does the button.
    QTest.mouseClick(dock.sources.rematch_button, Qt.MouseButton.LeftButton)
    assert "BANDS" not in dock.parameters()
    planned(dock)
    wait_until(lambda: table.reason("red") == "name")


def test_problems_of_a_source_are_said_where_it_is_chosen(dock, layers, project):
    """A layer whose file has gone, and one that is no file."""
    planned(dock)
    memory = QgsVectorLayer("Point", "points", "memory")
    project.addMapLayer(memory)
    dock.sources.scales.setText("imagery=nonsense")
    wait_until(lambda: not dock.planner.waiting)
    assert "imagery=nonsense" in dock.bar.line.text()
    assert dock.plan is None
    dock.sources.scales.clear()
    assert planned(dock)["area_km2"] == pytest.approx(64.0)


# --- area -------------------------------------------------------------------------------------------------------------


def test_the_read_out_tells_the_plan(dock, layers, small):
    west, south, east, north = small
    set_extent(dock, west + 3, south + 3, east - 3, north - 3)
    plan = planned(dock)
    assert (plan["width"], plan["height"]) == (100, 100)
    estimate = dock.area.estimate
    assert estimate.text("area") == "1.00 km²"
    assert "10,000" in estimate.text("pixels")
    assert estimate.text("imagery") == estimate.text("climate") == "100 %"
    assert f"{west:.10g}" in estimate.text("lattice")
    assert "B" in estimate.text("disk")
    assert "1.00\u00a0km²" in dock.bar.line.text()
    # The rubber band shows the snapped extent.
    assert dock.band.geometry().boundingBox() == QgsRectangle(west, south, east, north)


def test_an_extent_beyond_the_sources_says_how_much_they_cover(dock, layers, small):
    west, south, east, north = small
    set_extent(dock, west - 4000, south, east - 2000, north)
    assert 0 < planned(dock)["coverage"]["imagery"] < 0.5
    assert dock.area.estimate.text("imagery") != "100 %"
    assert "covers" in dock.area.estimate.notes.text()


def test_without_a_source_it_says_what_to_do(dock):
    wait_until(lambda: not dock.planner.waiting)
    assert dock.bar.line.text() == "Choose imagery, elevation or climate on the page Data."
    assert dock.band.geometry().isEmpty()


def test_a_rectangle_is_dragged_on_the_map(dock, layers, window):
    canvas = window.canvas
    canvas.setExtent(layers.imagery.extent())
    planned(dock)  # by now the window has its size
    corner, other = QPoint(120, 90), QPoint(320, 250)
    transform = canvas.getCoordinateTransform()
    QTest.mouseClick(dock.area.rectangle_button, Qt.MouseButton.LeftButton)
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    QTest.mouseMove(canvas.viewport(), QPoint(200, 200))
    QTest.mouseMove(canvas.viewport(), other)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, other)
    drawn = QgsRectangle(transform.toMapCoordinates(corner), transform.toMapCoordinates(other))
    found = dock.area.extent.outputExtent()
    tolerance = canvas.mapUnitsPerPixel() * 1.01
    for one, two in (
        (drawn.xMinimum(), found.xMinimum()),
        (drawn.yMinimum(), found.yMinimum()),
        (drawn.xMaximum(), found.xMaximum()),
        (drawn.yMaximum(), found.yMaximum()),
    ):
        assert abs(one - two) <= tolerance
    assert canvas.mapTool() is window.pan


def test_a_released_dock_leaves_no_tool_that_the_canvas_deletes_too(window, provider, project):
    """QGIS's widget for extents and the canvas both own the tool for rectangles: closing canvas first crashed."""
    dock = MisoDock(window)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    QTest.mouseClick(dock.area.rectangle_button, Qt.MouseButton.LeftButton)
    assert len(window.canvas.findChildren(QgsMapToolExtent)) == 1
    dock.release()
    assert window.canvas.findChildren(QgsMapToolExtent) == []
    sip.delete(window.takeCentralWidget())
    sip.delete(dock)


@pytest.mark.parametrize("end", ["right click", "double click", "enter"])
def test_a_polygon_is_drawn_on_the_map(dock, layers, window, small, end):
    west, south, east, north = small
    canvas = window.canvas
    canvas.setExtent(layers.imagery.extent())
    corners = [to_pixel(canvas, *corner) for corner in ((west, south), (east, south), (west, north))]
    QTest.mouseClick(dock.area.polygon_button, Qt.MouseButton.LeftButton)
    assert dock.area.polygon_button.isChecked()
    for corner in corners[:2]:
        click(canvas, corner)
    click(canvas, to_pixel(canvas, east, north))
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)
    click(canvas, corners[2])
    if end == "right click":
        click(canvas, corners[2], Qt.MouseButton.RightButton)
    elif end == "double click":
        QTest.mouseDClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corners[2])
        QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corners[2])
    else:
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert canvas.mapTool() is window.pan
    assert not dock.area.polygon_button.isChecked()
    mask = dock.parameters()["MASK"]
    assert mask.endswith("[EPSG:3338]")
    shape = QgsGeometry.fromWkt(mask.partition("[")[0])
    assert shape.area() == pytest.approx(0.5e6, rel=0.1)
    assert "Drawn polygon" in dock.area.drawn_label.text()
    assert not dock.area.mask.isEnabled()
    plan = planned(dock)
    assert plan["area_km2"] == pytest.approx(shape.area() / 1e6, rel=0.03)
    # Another extent means another area.
    set_extent(dock, *small)
    assert "MASK" not in dock.parameters()
    assert dock.area.mask.isEnabled()


def test_escape_gives_a_polygon_up(dock, layers, window, small):
    canvas = window.canvas
    canvas.setExtent(layers.imagery.extent())
    QTest.mouseClick(dock.area.polygon_button, Qt.MouseButton.LeftButton)
    click(canvas, QPoint(100, 100))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is window.pan
    assert not {"MASK", "EXTENT"} & set(dock.parameters())


def selected(project: QgsProject, geometry: str, crs: str, window) -> QgsVectorLayer:
    kind = geometry.partition("(")[0]
    layer = QgsVectorLayer(f"{kind}?crs={crs}", "places", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(geometry))
    layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    window.active = layer
    return layer


def test_selected_polygons_become_the_area(dock, layers, window, project, small):
    west, south, east, north = small
    ring = f"{west} {south},{east} {south},{west} {north},{west} {south}"
    layer = selected(project, f"Polygon(({ring}))", "EPSG:3338", window)
    QTest.mouseClick(dock.area.selection_button, Qt.MouseButton.LeftButton)
    assert "No feature" in " ".join(window.messages())
    layer.selectAll()
    QTest.mouseClick(dock.area.selection_button, Qt.MouseButton.LeftButton)
    parameters = dock.parameters()
    assert "1 selected of places" in dock.area.drawn_label.text()
    assert QgsGeometry.fromWkt(parameters["MASK"].partition("[")[0]).area() == pytest.approx(0.5e6)
    # What was taken stays, whatever becomes of the layer.
    project.removeMapLayer(layer.id())
    assert dock.parameters() == parameters
    assert planned(dock)["area_km2"] == pytest.approx(0.5, rel=0.02)


def test_a_selection_too_detailed_for_a_text_says_what_to_do(dock, layers, window, project):
    ring = QgsGeometry.fromPointXY(QgsPointXY(268500, 1681500)).buffer(400, 4000).asWkt()
    layer = selected(project, ring, "EPSG:3338", window)
    layer.selectAll()
    QTest.mouseClick(dock.area.selection_button, Qt.MouseButton.LeftButton)
    assert "too many to be passed on" in " ".join(window.messages())
    assert not {"MASK", "EXTENT"} & set(dock.parameters())


def test_the_map_in_another_crs(dock, layers, window, small):
    """A polygon drawn in degrees is kept in EPSG:3338, its edges bent; the snapped extent is drawn bent too."""
    canvas = window.canvas
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    canvas.setDestinationCrs(degrees)
    to_degrees = QgsCoordinateTransform(layers.imagery.crs(), degrees, QgsProject.instance())
    canvas.setExtent(to_degrees.transformBoundingBox(layers.imagery.extent()))
    planned(dock)
    west, south, east, north = small
    corners = [QgsPointXY(*c) for c in ((west, south), (east, south), (east, north), (west, north))]
    QTest.mouseClick(dock.area.polygon_button, Qt.MouseButton.LeftButton)
    for corner in corners:
        place = to_degrees.transform(corner)
        click(canvas, to_pixel(canvas, place.x(), place.y()))
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    shape = QgsGeometry.fromWkt(dock.parameters()["MASK"].partition("[")[0])
    assert shape.area() == pytest.approx(1e6, rel=0.1)
    assert shape.constGet().nCoordinates() > 20
    plan = planned(dock)
    extent = plan["extent"]
    assert extent["xmin"] <= shape.boundingBox().xMinimum() < extent["xmin"] + 10
    drawn = dock.band.geometry()
    assert drawn.constGet().nCoordinates() > 100
    centre = to_degrees.transform(QgsPointXY((west + east) / 2, (south + north) / 2))
    assert drawn.contains(centre)
    canvas.setDestinationCrs(layers.imagery.crs())
    assert dock.band.geometry().boundingBox().width() == pytest.approx(extent["xmax"] - extent["xmin"])


def test_selected_points_give_the_extent_only(dock, layers, window, project):
    layer = selected(project, "MultiPoint((-147.8 64.8),(-147.7 64.9))", "EPSG:4326", window)
    layer.selectAll()
    QTest.mouseClick(dock.area.selection_button, Qt.MouseButton.LeftButton)
    assert "EXTENT" in dock.parameters()
    assert "MASK" not in dock.parameters()


def test_a_tile_and_an_extent_take_turns(dock, small):
    set_extent(dock, *small)
    dock.area.tile.setText("AK050H50V15")
    assert dock.parameters()["TILE"] == "AK050H50V15"
    assert "EXTENT" not in dock.parameters()
    set_extent(dock, *small)
    assert "TILE" not in dock.parameters()
    assert "EXTENT" in dock.parameters()


def test_the_map_view_and_bookmarks_give_extents(dock, window, small, project):
    from qgis.core import QgsBookmark, QgsReferencedRectangle

    window.canvas.setExtent(QgsRectangle(*small))
    QTest.mouseClick(dock.area.canvas_button, Qt.MouseButton.LeftButton)
    shown = dock.area.extent.outputExtent()
    assert shown.width() == pytest.approx(window.canvas.extent().width(), abs=0.01)
    bookmark = QgsBookmark()
    bookmark.setName("here")
    bookmark.setExtent(QgsReferencedRectangle(QgsRectangle(*small), QgsCoordinateReferenceSystem("EPSG:3338")))
    project.bookmarkManager().addBookmark(bookmark)
    menu = dock.area.bookmark_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "here").trigger()
    assert dock.area.extent.outputExtent().width() == pytest.approx(1000.0)


# --- options ----------------------------------------------------------------------------------------------------------


def test_every_option_reaches_the_parameters(dock):
    options = dock.options
    options.tasks["order"].click()
    options.tasks["nsp"].click()  # the last one stays
    options.pixel_size.setValue(20.0)
    for row, expected in ((1, "0.38"), (2, "balanced"), (0, "0.5"), (3, "0.235")):
        options.threshold.combo.setCurrentIndex(row)
        options.threshold.own.setValue(23.5)
        assert dock.parameters()["THRESHOLD"] == expected
    options.outputs["confidence"].click()
    options.encoding.setCurrentIndex(1)
    options.device.setCurrentIndex(1)
    options.precision.setCurrentIndex(1)
    options.threads.setValue(2)
    options.name.setText("north slope")
    options.load.click()
    options.resume.click()
    found = dock.parameters()
    assert found["TASKS"] == ["nsp"]
    assert found["OUTPUTS"] == ["probability", "class", "applicability"]
    expected = {
        "PIXEL_SIZE": 20.0,
        "ENCODING": "float",
        "DEVICE": "cpu",
        "PRECISION": "float32",
        "THREADS": 2,
        "NAME": "north slope",
        "LOAD": False,
        "RESUME": True,
        "MODEL": "miso-fast",
    }
    assert {name: found[name] for name in expected} == expected
    # What is set is what is shown again.
    dock.set_parameters(found)
    assert dock.parameters() == found


def test_the_model_says_what_it_was_trained_on(dock, layers):
    planned(dock)
    assert "simulated" in dock.options.caveat.text()
    assert dock.options.device.itemText(0) == "automatic (cpu)"


# --- the project ------------------------------------------------------------------------------------------------------


def test_the_project_remembers_the_dock(dock, layers, project, small, tmp_path):
    set_extent(dock, *small)
    dock.options.name.setText("remembered")
    planned(dock)
    dock.sources.table.combo("red").setFocus()
    QTest.keyClick(dock.sources.table.combo("red"), Qt.Key.Key_Down)
    kept = dock.parameters()
    path = str(tmp_path / "project.qgz")
    assert project.write(path)
    assert not project.isDirty()
    project.clear()
    emptied = dock.parameters()
    assert not {"IMAGERY", "EXTENT", "BANDS"} & set(emptied)
    assert emptied["NAME"] == "miso"
    assert project.read(path)
    assert dock.parameters() == kept


def test_a_project_file_someone_has_edited_is_no_problem(dock, project, tmp_path):
    for state, history in (("{", "["), ("[]", "{}"), ('{"parameters": 3}', '[1, {"name": 3}]')):
        project.writeEntry("miso", "dock", state)
        project.writeEntry("miso", "history", history)
        path = str(tmp_path / "edited.qgz")
        window_state = dock.parameters()
        assert window_state
        assert project.write(path)
        assert dock.parameters()["NAME"] == "miso"
        assert dock.history.runs == []


# --- the widgets ------------------------------------------------------------------------------------------------------


def test_every_widget_has_a_name_and_a_tooltip(dock):
    """Of those a user touches; parts of QGIS's own widgets are QGIS's."""
    ours = [
        widget
        for kind in (QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QLineEdit)
        for widget in dock.findChildren(kind)
        if widget.objectName().startswith("miso")
    ]
    assert len(ours) > 30
    assert [widget.objectName() for widget in ours if not widget.toolTip()] == []
    names = [widget.objectName() for widget in ours]
    assert len(names) == len(set(names))


def test_the_keyboard_walks_the_pages_from_top_to_bottom(dock):
    for page in (dock.sources, dock.area, dock.options):
        walked = [page]
        while len(walked) < 400:
            walked.append(walked[-1].nextInFocusChain())
        named = [w for w in walked if w.objectName().startswith("miso") and page.isAncestorOf(w)]
        touched = [w for w in dict.fromkeys(named) if isinstance(w, (QAbstractButton, QComboBox, QLineEdit))]
        dock.tabs.setCurrentIndex((dock.sources, dock.area, dock.options).index(page))
        QTest.qWait(20)
        places = [(w.mapTo(page, QPoint(0, 0)).y(), w.mapTo(page, QPoint(0, 0)).x()) for w in touched if w.isVisible()]
        rows = [(round(y / 12), x) for y, x in places]
        assert rows == sorted(rows), [w.objectName() for w in touched]


@pytest.fixture
def usual_letters(qgis_app):
    """Letters of the usual size; offscreen they are a third larger."""
    before = QApplication.font()
    usual = QApplication.font()
    usual.setPointSize(9)
    QApplication.setFont(usual)
    yield
    QApplication.setFont(before)


def fits(dock) -> None:
    """Every page can be as narrow as 320 pixels with nothing cut off at its side."""
    for page in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(page)
        dock.resize(320, 700)
        QTest.qWait(20)
        assert dock.minimumSizeHint().width() <= 320, dock.tabs.tabText(page)
        inner = dock.tabs.widget(page).widget()
        assert inner.width() >= inner.minimumSizeHint().width(), "cut off at the side"
        # A foot or tabs that need more would be cut by the dock itself.
        assert dock.widget().width() >= dock.widget().minimumSizeHint().width()


def test_the_dock_can_be_320_pixels_wide(usual_letters, dock, layers):
    planned(dock)
    fits(dock)


def test_nor_is_it_wider_with_a_run_chosen_and_a_place_asked(usual_letters, dock, window, whole, project, small):
    """Everything a finished run adds: its row, its threshold, the answer at a place, a long name, the tool's button."""
    dock.results.offer_tool(QMenu(dock).addAction("What is here?"))
    dock.runs.add_record(Path(whole.results["RECORD"]))
    dock.runs.chosen().name = "a run with a rather long name that somebody has thought about for a while"
    dock.runs.refresh()
    layer = QgsRasterLayer(whole.results["NSP_PROBABILITY"], "probability")
    project.addMapLayer(layer)
    window.active = layer
    window.currentLayerChanged.emit(layer)
    panel = dock.results.threshold
    assert panel.slider.isEnabled()
    for percent in (0, 38, 100):
        panel.spin.setValue(percent)
        fits(dock)
    west, south, east, north = small
    dock.results.value.inspect((west + east) / 2, (south + north) / 2, "EPSG:3338", Path(whole.results["RECORD"]))
    wait_until(lambda: dock.results.value.answer is not None, 180)
    fits(dock)
    # The names of the classes can be read even so.
    dock.tabs.setCurrentIndex(dock.tabs.count() - 1)
    dock.resize(320, 700)
    QTest.qWait(50)
    table = dock.results.value.table
    for section in range(2):
        for number in range(table.topLevelItem(section).childCount()):
            row = table.topLevelItem(section).child(number)
            inside = table.columnWidth(0) - 2 * table.indentation()
            letters = QFontMetrics(row.font(0)).horizontalAdvance(row.text(0))
            assert letters + (4 if row.icon(0).isNull() else 24) <= inside, row.text(0)
    # While a run is under way and another waits, the foot says so.
    dock.set_parameters({**dock.history.runs[0].parameters, "FOLDER": dock.options.folder.filePath()})
    for _ in range(2):
        dock.run()
    wait_until(lambda: dock.queue.fraction > 0.05, 180)
    fits(dock)
    for run in [*dock.queue.waiting, dock.queue.current]:
        dock.queue.cancel(run)
    ended(dock)
    fits(dock)

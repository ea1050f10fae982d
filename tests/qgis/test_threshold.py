"""The layer "Permafrost, P >= t" and the panel that moves its threshold."""

from __future__ import annotations

import json
import math
import shutil
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from pictures import legend, pixels, rendered, rgba
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QMouseEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QStyle, QStyleOptionSlider
from qgis.PyQt.QtXml import QDomDocument
from qgis_support import extent_text, fresh_python, read

from miso_qgis.gui.threshold_panel import ThresholdPanel
from miso_qgis.layers.appearance import OUTPUT_PROPERTY, area_text
from miso_qgis.layers.project import add_run
from miso_qgis.layers.results import origin_of, read_record
from miso_qgis.layers.threshold import area_km2, percent_of, set_threshold, threshold_layer
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support"]


@pytest.fixture
def shown(whole, project):
    """The sample's map in the project: its layers by output key."""
    return add_run(project, read_record(Path(whole.results["RECORD"])))


@pytest.fixture(scope="module")
def floats(run, sample, small, tmp_path_factory):
    """A map in float encoding, made with a threshold that is no whole percent of the record's steps."""
    folder = tmp_path_factory.mktemp("floats")
    results = run(
        **sample, EXTENT=extent_text(*small), FOLDER=str(folder), ENCODING="float", THRESHOLD="0.38", TASKS=["nsp"]
    )
    record = read_record(Path(results["RECORD"]))
    return SimpleNamespace(results=results, record=record, values=read(results["NSP_PROBABILITY"], 2))


def visible(layer: QgsRasterLayer) -> np.ndarray:
    """Where a layer draws anything."""
    return rendered(layer)[..., 3] > 0


# --- which pixels -----------------------------------------------------------------------------------------------------


def test_moving_from_50_to_38_changes_exactly_the_pixels_between(whole, shown):
    percent = read(whole.paths["nsp_probability"], 2)
    between = (percent >= 38) & (percent < 50)
    assert between.sum() > 1000
    layer = threshold_layer(shown["nsp_probability"])
    assert percent_of(layer) == 50
    before = rendered(layer)
    set_threshold(layer, 38)
    after = rendered(layer)
    assert np.array_equal((before != after).any(axis=2), between)
    present = whole.record["tasks"]["nsp"]["classes"][1]["colour"]
    assert {tuple(pixel) for pixel in np.unique(after[between], axis=0)} == {rgba(present)}
    assert not before[between][:, 3].any(), "absent is not transparent"


def test_at_the_runs_own_threshold_it_is_the_class_map(whole, shown):
    layer = threshold_layer(shown["nsp_probability"])
    assert np.array_equal(visible(layer), read(whole.paths["nsp_class"], 1) == 1)


@pytest.mark.parametrize("percent", [0, 1, 37, 38, 50, 99, 100])
def test_every_threshold_cuts_at_its_percent(whole, shown, percent):
    layer = threshold_layer(shown["nsp_probability"])
    set_threshold(layer, percent)
    assert np.array_equal(visible(layer), read(whole.paths["nsp_probability"], 2) >= percent)


@pytest.mark.parametrize("percent", [0, 5, 38, 50, 90])
def test_a_float_map_is_cut_at_the_threshold_itself(floats, project, percent):
    layer = threshold_layer(add_run(project, floats.record)["nsp_probability"])
    set_threshold(layer, percent)
    expected = floats.values >= percent / 100 - 1e-9
    rounded = np.rint(floats.values * 100) >= percent
    assert np.array_equal(visible(layer), expected)
    if percent == 38:
        assert np.array_equal(visible(layer), read(floats.results["NSP_CLASS"], 1) == 1)
        assert (expected != rounded).any(), "rounded percents would have given the same: this test saw nothing"


def test_the_shader_tells_neighbouring_floats_apart(floats, project):
    """For every percent: the float32 at the threshold is present, the next one below it is not, as in the engine."""
    layer = threshold_layer(add_run(project, floats.record)["nsp_probability"])
    reopened = QgsRasterLayer(layer.source(), "as a project keeps it")
    for percent in range(1, 101):
        set_threshold(layer, percent)
        style = QDomDocument()
        layer.exportNamedStyle(style)
        assert reopened.importNamedStyle(style)[0]
        shade = reopened.renderer().shader().shade
        at = np.float32(percent / 100)
        for value in (np.nextafter(at, np.float32(0)), at, np.nextafter(at, np.float32(2))):
            drawn, _, _, _, alpha = shade(float(value))
            assert drawn
            engine = float(value) >= percent / 100 - 1e-9
            assert (alpha == 255) == engine, (percent, value)
            assert alpha in (0, 255)


def test_nodata_is_never_present(run, sample, small, project, tmp_path):
    xmin, ymin, xmax, ymax = small
    triangle = f"POLYGON(({xmin} {ymin},{xmax} {ymin},{xmin} {ymax},{xmin} {ymin})) [EPSG:3338]"
    for encoding in ("percent", "float"):
        results = run(
            **sample,
            EXTENT=extent_text(*small),
            MASK=triangle,
            FOLDER=str(tmp_path),
            NAME=encoding,
            ENCODING=encoding,
            OUTPUTS=["probability"],
        )
        layer = threshold_layer(add_run(project, read_record(Path(results["RECORD"])))["nsp_probability"])
        set_threshold(layer, 0)
        values = read(results["NSP_PROBABILITY"], 2)
        known = ~np.isnan(values) if encoding == "float" else values != 255
        assert 0.3 < known.mean() < 0.7
        assert np.array_equal(visible(layer), known)


# --- areas ------------------------------------------------------------------------------------------------------------


def test_the_area_is_that_of_the_pixels_shown(whole, shown):
    percent = read(whole.paths["nsp_probability"], 2)
    layer = threshold_layer(shown["nsp_probability"])
    for value in range(101):
        counted = float((percent >= value).sum()) * 1e-4
        assert area_km2(whole.record, value) == pytest.approx(counted, abs=1e-6)
    for value in (38, 50):
        set_threshold(layer, value)
        counted = float((percent >= value).sum()) * 1e-4
        assert legend(layer) == ["below", f"present from {value} %, {area_text(counted)}"]


def test_the_area_of_a_float_map_is_exact_where_it_can_be_and_else_says_about(floats, project):
    layer = threshold_layer(add_run(project, floats.record)["nsp_probability"])
    own = float((floats.values >= 0.38 - 1e-9).sum()) * 1e-4
    assert percent_of(layer) == 38
    assert area_km2(floats.record, 38) == pytest.approx(own, abs=1e-6)
    assert legend(layer)[-1] == f"present from 38 %, {area_text(own)}"
    for value in range(1, 101):
        counted = float((floats.values >= value / 100 - 1e-9).sum()) * 1e-4
        step = floats.record["tasks"]["nsp"]["km2_per_percent"][value]
        assert abs(area_km2(floats.record, value) - counted) <= step / 2 + 1e-6
    set_threshold(layer, 50)
    assert "about" in legend(layer)[-1]
    assert area_km2(floats.record, 0) == pytest.approx(floats.record["valid_km2"], abs=1e-4)


# --- the layer in the project -----------------------------------------------------------------------------------------


def test_there_is_one_per_run_on_top_of_its_maps(whole, shown, project):
    layer = threshold_layer(shown["nsp_probability"])
    assert threshold_layer(shown["nsp_probability"]) is layer
    assert layer.name() == "Permafrost, P \u2265 50 %"
    group = project.layerTreeRoot().findLayer(layer.id()).parent()
    assert group.name() == "sample"
    order = [node.layer().customProperty(OUTPUT_PROPERTY) for node in group.findLayers()]
    assert order[:3] == ["veil", "threshold", "nsp_class"]
    assert project.layerTreeRoot().findLayer(layer.id()).isVisible()
    # What the run called present before would show through where a higher threshold leaves it out.
    assert not project.layerTreeRoot().findLayer(shown["nsp_class"].id()).isVisible()
    assert isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer)
    assert layer.metadata().abstract() == shown["nsp_probability"].metadata().abstract()


def test_a_users_name_and_opacity_stay(shown):
    layer = threshold_layer(shown["nsp_probability"])
    layer.setOpacity(0.4)
    set_threshold(layer, 44)
    assert layer.name() == "Permafrost, P \u2265 44 %"
    layer.setName("cautious")
    set_threshold(layer, 60)
    assert layer.name() == "cautious"
    assert layer.opacity() == pytest.approx(0.4)
    set_threshold(layer, 400)
    assert percent_of(layer) == 100


def test_what_has_no_two_classes_is_refused(shown, sample):
    for layer in (shown["order_probability"], shown["nsp_class"], QgsRasterLayer(sample["IMAGERY"], "Sentinel-2")):
        with pytest.raises(MisoError) as caught:
            threshold_layer(layer)
        assert caught.value.code == "threshold.layer"
        assert layer.name() in caught.value.message
    with pytest.raises(MisoError):
        set_threshold(shown["nsp_probability"], 40)


DRAWN = """
import json, os, sys
from qgis.core import QgsApplication, QgsProject, QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
application = QgsApplication([], True)
application.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
(layer,) = project.mapLayersByName(sys.argv[2])
settings = QgsMapSettings()
settings.setLayers([layer])
settings.setDestinationCrs(layer.crs())
settings.setExtent(layer.extent())
settings.setOutputSize(QSize(layer.width(), layer.height()))
settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
job = QgsMapRendererParallelJob(settings)
job.start()
job.waitForFinished()
assert job.renderedImage().save(sys.argv[3])
print(json.dumps({"plugin": any(name.startswith("miso") for name in sys.modules)}), flush=True)
os._exit(0)
"""


def test_the_threshold_is_remembered_by_a_project_that_moves(whole, project, tmp_path):
    first, second = tmp_path / "first", tmp_path / "second"
    shutil.copytree(whole.results["FOLDER"], first)
    layers = add_run(project, read_record(first / "sample.json"))
    set_threshold(threshold_layer(layers["nsp_probability"]), 38)
    assert project.write(str(first / "map.qgz"))
    project.clear()
    first.rename(second)
    png = tmp_path / "drawn.png"
    seen = fresh_python(DRAWN, second / "map.qgz", "Permafrost, P \u2265 38 %", png, config=tmp_path / "empty")
    assert seen["plugin"] is False
    expected = read(whole.paths["nsp_probability"], 2) >= 38
    assert np.array_equal(pixels(QImage(str(png)))[..., 3] > 0, expected)
    # With the plugin it is the same layer, and goes on from there.
    assert project.read(str(second / "map.qgz"))
    (probability,) = (
        layer for layer in project.mapLayers().values() if layer.customProperty(OUTPUT_PROPERTY) == "nsp_probability"
    )
    layer = threshold_layer(probability)
    assert len(project.mapLayers()) == 8
    assert percent_of(layer) == 38
    assert origin_of(layer).record == second / "sample.json"
    set_threshold(layer, 70)
    assert np.array_equal(visible(layer), read(whole.paths["nsp_probability"], 2) >= 70)


# --- the panel --------------------------------------------------------------------------------------------------------


@pytest.fixture
def panel(project):
    made = ThresholdPanel()
    made.resize(320, 200)
    made.show()
    yield made
    made.close()
    made.deleteLater()


def threshold_layers() -> list:
    layers = QgsProject.instance().mapLayers().values()
    return [layer for layer in layers if layer.customProperty(OUTPUT_PROPERTY) == "threshold"]


def drag(panel: ThresholdPanel, percent: int) -> None:
    """Drag the slider's handle with the mouse until it stands at a percent."""
    slider = panel.slider
    option = QStyleOptionSlider()
    slider.initStyleOption(option)
    style = slider.style()
    control = QStyle.ComplexControl.CC_Slider
    handle = style.subControlRect(control, option, QStyle.SubControl.SC_SliderHandle, slider)
    groove = style.subControlRect(control, option, QStyle.SubControl.SC_SliderGroove, slider)
    start = handle.center()
    step = -1 if percent < panel.percent else 1
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    x = start.x()
    while panel.percent != percent and groove.left() <= x <= groove.right():
        x += step
        # Not QTest.mouseMove, which moves the pointer only: offscreen nobody tells the slider of that.
        button = Qt.MouseButton.LeftButton
        place = QPointF(x, start.y())
        event = QMouseEvent(QEvent.Type.MouseMove, place, button, button, Qt.KeyboardModifier.NoModifier)
        QgsApplication.sendEvent(slider, event)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, start.y()))


def test_the_panel_acts_on_the_run_of_the_current_layer(panel, whole, shown):
    assert not panel.slider.isEnabled()
    assert "layer tree" in panel.note.text()
    panel.set_layer(shown["confidence"])
    assert panel.slider.isEnabled()
    assert panel.title.text() == "Run sample"
    assert panel.percent == 50
    assert threshold_layers() == [], "looking at a run is no reason to change the project"
    km2 = whole.record["tasks"]["nsp"]["classes"][1]["km2"]
    assert panel.area.text().startswith(area_text(km2) + ", ")
    assert f"{100 * km2 / whole.record['valid_km2']:.1f} %" in panel.area.text()


def test_dragging_the_slider_moves_the_threshold_on_the_map(panel, whole, shown):
    panel.resize(500, 200)  # more pixels than percents
    panel.set_layer(shown["nsp_probability"])
    QTest.qWaitForWindowExposed(panel)
    drag(panel, 38)
    assert panel.percent == panel.slider.value() == panel.spin.value() == 38
    (layer,) = threshold_layers()
    assert percent_of(layer) == 38
    assert panel.shown.isChecked()
    percent = read(whole.paths["nsp_probability"], 2)
    assert np.array_equal(visible(layer), percent >= 38)
    assert panel.area.text().startswith(area_text(float((percent >= 38).sum()) * 1e-4))


def test_keys_and_typing_move_it_too(panel, shown):
    panel.set_layer(shown["nsp_class"])
    QTest.keyClick(panel.slider, Qt.Key.Key_Left)
    QTest.keyClick(panel.slider, Qt.Key.Key_PageDown)
    assert panel.percent == 39
    panel.spin.selectAll()
    QTest.keyClicks(panel.spin, "72")
    assert panel.slider.value() == 72
    (layer,) = threshold_layers()
    assert percent_of(layer) == 72
    QTest.mouseClick(panel.reset, Qt.MouseButton.LeftButton)
    assert percent_of(layer) == 50
    assert panel.reset.toolTip().endswith("50 %")


def test_the_box_shows_and_hides_the_layer(panel, shown, project):
    panel.set_layer(shown["nsp_class"])
    QTest.mouseClick(panel.shown, Qt.MouseButton.LeftButton, pos=QPoint(10, panel.shown.height() // 2))
    (layer,) = threshold_layers()
    node = project.layerTreeRoot().findLayer(layer.id())
    assert node.isVisible()
    QTest.mouseClick(panel.shown, Qt.MouseButton.LeftButton, pos=QPoint(10, panel.shown.height() // 2))
    assert not node.isVisible()
    node.setItemVisibilityChecked(True)  # in the layer tree
    assert panel.shown.isChecked()
    project.removeMapLayer(layer.id())
    assert not panel.shown.isChecked()
    panel.spin.setValue(20)
    (again,) = threshold_layers()
    assert percent_of(again) == 20


def test_the_panel_goes_on_where_the_project_stands(panel, whole, shown, sample, project):
    set_threshold(threshold_layer(shown["nsp_probability"]), 12)
    panel.set_layer(shown["order_class"])
    assert panel.percent == 12
    assert panel.shown.isChecked()
    other = QgsRasterLayer(sample["IMAGERY"], "Sentinel-2")
    panel.set_layer(other)
    assert not panel.slider.isEnabled()
    assert not panel.area.text()
    panel.set_layer(threshold_layers()[0])
    assert panel.percent == 12


def test_a_run_that_left_the_project_is_let_go(panel, whole, shown, project):
    panel.set_layer(shown["nsp_class"])
    panel.spin.setValue(30)
    project.removeMapLayers([layer.id() for layer in project.mapLayers().values()])
    assert not panel.slider.isEnabled()
    panel.slider.setValue(60)
    assert project.mapLayers() == {}
    panel.set_layer(add_run(project, read_record(Path(whole.results["RECORD"])))["nsp_class"])
    assert panel.percent == 50
    project.clear()
    assert not panel.slider.isEnabled()


def test_a_run_whose_probability_is_not_in_the_project_or_not_there(panel, run, sample, small, project, tmp_path):
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), NAME="c", OUTPUTS=["class"])
    layers = add_run(project, read_record(Path(results["RECORD"])))
    panel.set_layer(layers["nsp_class"])
    assert not panel.slider.isEnabled()
    assert "no probability" in panel.note.text()
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), NAME="p", ENCODING="float")
    layers = add_run(project, read_record(Path(results["RECORD"])))
    project.removeMapLayer(layers["nsp_probability"].id())
    panel.set_layer(layers["nsp_class"])
    panel.spin.setValue(41)
    (layer,) = threshold_layers()
    assert np.array_equal(visible(layer), read(results["NSP_PROBABILITY"], 2) >= 0.41 - 1e-9)
    assert project.layerTreeRoot().findLayer(layer.id()).parent().name() == "p"
    # The record goes away while the panel is open.
    record = Path(results["RECORD"])
    kept = record.read_text(encoding="utf-8")
    record.unlink()
    panel.spin.setValue(42)
    assert str(record) in panel.note.text()
    record.write_text(kept, encoding="utf-8")
    assert math.isclose(json.loads(kept)["valid_km2"], 1.0)

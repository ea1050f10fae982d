"""Results in a project: the group of a run, styles and metadata on arrival, and the project with its print layout."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsLayerTreeGroup,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis_support import OUTPUT_KEYS, ROOT, Recorder, extent_text, qgis_environment

from miso_qgis.layers.project import LAYOUT_NAME, build_project, export_layout_png
from miso_qgis.layers.results import read_record, result_layers
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support"]


@pytest.fixture
def load(provider, sample, small, project, tmp_path):
    """Runs the algorithm and has Processing load its results into the project, as the toolbox does."""
    import processing

    def call(**parameters):
        feedback = Recorder()
        given = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), **parameters}
        results = processing.runAndLoadResults("miso:mapsoils", given, feedback=feedback)
        assert not feedback.errors
        return results

    return call


def groups(project) -> list:
    return [node for node in project.layerTreeRoot().children() if isinstance(node, QgsLayerTreeGroup)]


def test_results_arrive_as_one_styled_group(load, project):
    results = load(NAME="Creek")
    assert [group.name() for group in groups(project)] == ["Creek"]
    assert len(project.layerTreeRoot().children()) == 1, "a layer stayed outside of the group"
    nodes = groups(project)[0].findLayers()
    titles = [
        task["title"] for task in json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))["tasks"].values()
    ]
    results_expected = [*titles, *(f"{title}: probability" for title in titles), "Confidence", "Applicability"]
    expected = ["Outside the training range", *results_expected]
    assert [node.name() for node in nodes] == expected
    assert [node.layer().name() for node in nodes] == expected
    assert [node.itemVisibilityChecked() for node in nodes[1:]] == [True] + [False] * 5
    assert len(project.mapLayers()) == 7
    for node in nodes:
        layer = node.layer()
        assert layer.isValid()
        assert layer.metadata().abstract(), "the layer's notes were not loaded"
    nodes = nodes[1:]  # the veil has tests of its own
    assert isinstance(nodes[0].layer().renderer(), QgsPalettedRasterRenderer)
    classes = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))["tasks"]["nsp"]["classes"]
    labels = [c.label for c in nodes[0].layer().renderer().classes()]
    assert [label.split(", ")[0] for label in labels] == [row["name"] for row in classes]
    assert isinstance(nodes[2].layer().renderer(), QgsSingleBandPseudoColorRenderer)
    assert nodes[2].layer().renderer().band() == 2
    assert "km2" in nodes[1].layer().metadata().abstract()


def test_every_run_has_a_group_of_its_own(load, project, tmp_path):
    load(NAME="area", OUTPUTS=["class"], FOLDER=str(tmp_path / "a"))
    load(NAME="area", OUTPUTS=["class"], FOLDER=str(tmp_path / "b"))
    assert [group.name() for group in groups(project)] == ["area", "area"]
    first, second = ({node.layer().source() for node in group.findLayers()} for group in groups(project))
    assert len(first) == len(second) == 2
    assert not first & second


def test_a_group_made_by_the_user_keeps_the_runs_together(load, project):
    """With "results group" set in Processing's options, the run's group is made inside it."""
    from processing.core.ProcessingConfig import ProcessingConfig

    before = ProcessingConfig.getSetting(ProcessingConfig.RESULTS_GROUP_NAME)
    ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, "Results")
    try:
        load(NAME="inner")
    finally:
        ProcessingConfig.setSettingValue(ProcessingConfig.RESULTS_GROUP_NAME, before)
    assert [group.name() for group in groups(project)] == ["Results"]
    inner = groups(project)[0].children()
    assert [group.name() for group in inner] == ["inner"]
    assert len(inner[0].findLayers()) == 7


def test_nothing_is_loaded_without_being_asked(load, project):
    load(LOAD=False)
    assert project.mapLayers() == {}
    assert project.layerTreeRoot().children() == []


def test_nothing_is_loaded_without_a_project(run, sample, small, tmp_path):
    context = QgsProcessingContext()
    run(context=context, **sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), OUTPUTS=["class"])
    assert context.layersToLoadOnCompletion() == {}


# --- a project from a record ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def demo(whole, tmp_path_factory):
    """A project built by tools/demo_project.py in a process of its own, and the PNG of its layout."""
    folder = tmp_path_factory.mktemp("demo")
    project, png = folder / "demo.qgz", folder / "demo.png"
    done = subprocess.run(
        ["/usr/bin/python3", str(ROOT / "tools" / "demo_project.py"), whole.results["RECORD"], str(project), str(png)],
        capture_output=True,
        text=True,
        env=qgis_environment(folder / "config"),
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return project, png


def test_the_project_opens_with_styled_layers_in_the_models_crs(demo, whole):
    project = QgsProject()
    assert project.read(str(demo[0]))
    assert project.crs().authid() == "EPSG:3338"
    assert [group.name() for group in groups(project)] == ["sample"]
    layers = {Path(layer.source()).name: layer for layer in project.mapLayers().values()}
    assert set(layers) == {Path(path).name for path in whole.paths.values()}
    assert all(layer.isValid() for layer in layers.values())
    orders = layers["sample_order_class.tif"].renderer().classes()
    assert [c.label.split(", ")[0] for c in orders] == [c["name"] for c in whole.record["tasks"]["order"]["classes"]]
    project.clear()


def test_the_project_moves_with_its_files(whole, tmp_path):
    import shutil

    first = tmp_path / "first"
    shutil.copytree(whole.results["FOLDER"], first)
    project = build_project(first / "sample.json", first / "map.qgz")
    project.clear()
    second = tmp_path / "second"
    first.rename(second)
    moved = QgsProject()
    assert moved.read(str(second / "map.qgz"))
    assert len(moved.mapLayers()) == 7
    assert all(layer.isValid() for layer in moved.mapLayers().values())
    moved.clear()


def test_the_layout_has_what_a_map_needs(demo, whole):
    project = QgsProject()
    assert project.read(str(demo[0]))
    layout = project.layoutManager().layoutByName(LAYOUT_NAME)
    page = layout.pageCollection().page(0)
    assert (page.pageSize().width(), page.pageSize().height()) == (297.0, 210.0)
    items = layout.items()

    def of(kind):
        return [item for item in items if isinstance(item, kind)]

    maps = of(QgsLayoutItemMap)
    assert sorted(Path(m.layers()[0].source()).name for m in maps) == [
        "sample_nsp_probability.tif",
        "sample_order_class.tif",
    ]
    for item in maps:
        assert item.crs().authid() == "EPSG:3338"
        assert item.extent().contains(item.layers()[0].extent())
    assert len(of(QgsLayoutItemScaleBar)) == 1
    assert of(QgsLayoutItemPicture)[0].picturePath().endswith("north.svg")
    texts = " ".join(label.text() for label in of(QgsLayoutItemLabel))
    assert whole.record["model"]["caveat"] in texts
    assert "permafrost" in texts
    lines = {}
    for legend in sorted(of(QgsLayoutItemLegend), key=lambda item: item.pos().x()):
        node = legend.model().rootGroup().findLayers()[0]
        shown = [str(n.data(Qt.ItemDataRole.DisplayRole)) for n in legend.model().layerLegendNodes(node)]
        lines.setdefault(Path(node.layer().source()).name, []).extend(shown)
    assert lines["sample_order_class.tif"] == [c["name"] for c in whole.record["tasks"]["order"]["classes"]]
    assert lines["sample_nsp_probability.tif"] == ["0 %", "25 %", "50 %", "75 %", "100 %"]
    export_layout_png(
        project, LAYOUT_NAME, demo[1].with_name("again.png"), dpi=60
    )  # a legend has a size once it is drawn
    # Nothing lies on top of anything else but the page.
    boxes = [
        (item.id(), item.mapRectToScene(item.rect()))
        for item in items
        if isinstance(
            item,
            (QgsLayoutItemMap, QgsLayoutItemLabel, QgsLayoutItemLegend, QgsLayoutItemScaleBar, QgsLayoutItemPicture),
        )
    ]
    for i, (name, box) in enumerate(boxes):
        assert not box.isEmpty(), name
        assert page.rect().contains(box), f"{name} leaves the page: {box}"
        for other, space in boxes[i + 1 :]:
            shared = box.intersected(space)
            assert shared.width() <= 0.5 or shared.height() <= 0.5, f"{name} covers {other}"
    project.clear()


def test_the_png_shows_the_map_and_its_legend(demo, whole):
    image = QImage(str(demo[1])).convertToFormat(QImage.Format.Format_RGB888)
    assert (image.width(), image.height()) == (1754, 1240) or abs(image.width() - 1754) <= 1
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    pixels = np.frombuffer(bits, np.uint8).reshape(image.height(), -1)[:, : 3 * image.width()].reshape(-1, 3)
    codes = (pixels.astype(int) << np.array([16, 8, 0])).sum(axis=1)
    seen, counts = np.unique(codes, return_counts=True)
    count = dict(zip(seen.tolist(), counts.tolist()))
    for row in whole.record["tasks"]["order"]["classes"]:
        colour = QColor(row["colour"])
        # At least the legend's patch, 6 x 3.8 mm at 150 dpi.
        assert count.get((colour.red() << 16) + (colour.green() << 8) + colour.blue(), 0) > 500, row["name"]
    assert count.get(0x1D2B3A, 0) > 1000, "there is hardly any text"


def test_a_record_of_one_task_makes_a_layout_of_one_map(run, sample, small, tmp_path):
    results = run(
        **sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), TASKS=["order"], OUTPUTS=["class"], NAME="one"
    )
    project = build_project(Path(results["RECORD"]), tmp_path / "one.qgz")
    items = project.layoutManager().layoutByName(LAYOUT_NAME).items()
    assert len([item for item in items if isinstance(item, QgsLayoutItemMap)]) == 1
    export_layout_png(project, LAYOUT_NAME, tmp_path / "one.png", dpi=50)
    assert not QImage(str(tmp_path / "one.png")).isNull()
    with pytest.raises(MisoError, match="'Poster'"):
        export_layout_png(project, "Poster", tmp_path / "x.png")
    project.clear()


def test_a_record_that_is_none_is_named(tmp_path):
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"outputs": 3}', encoding="utf-8")
    for path in (wrong, tmp_path / "missing.json"):
        with pytest.raises(MisoError) as caught:
            read_record(path)
        assert str(path) in caught.value.message
        assert caught.value.hint


def test_the_order_of_layers_follows_the_record(whole):
    layers = result_layers(whole.record | {"outputs": whole.paths})
    assert [entry.key for entry in layers] == [
        "nsp_class",
        "order_class",
        "nsp_probability",
        "order_probability",
        "confidence",
        "applicability",
    ]
    assert len(layers) == len(OUTPUT_KEYS)

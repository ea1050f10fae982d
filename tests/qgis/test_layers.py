"""The layers of a run in a project: their order and legends, the veil, imagery below, and that all of it lasts."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import numpy as np
import pytest
from pictures import legend, pixels, rendered
from qgis.core import (
    Qgis,
    QgsLayerDefinition,
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeModel,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis_support import Recorder, extent_text, fresh_python, read, write

from miso_qgis.layers.appearance import OUTPUT_PROPERTY, OVER_IMAGERY, area_text
from miso_qgis.layers.relocation import relocated_request
from miso_qgis.layers.results import origin_of, record_at, record_of
from miso_qgis.layers.veil import VEIL, anything_low, veil_layer
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support"]

VEIL_NAME = "Outside the training range"


@pytest.fixture(scope="module")
def bright(sample, tmp_path_factory):
    """The sample with imagery far too bright in its columns before 250, as over snow or cloud."""
    values = read(sample["IMAGERY"])
    values[:, :, :250] = np.minimum(values[:, :, :250].astype(int) * 3 + 6000, 20000)
    path = write(tmp_path_factory.mktemp("bright") / "imagery.tif", values, Path(sample["IMAGERY"]))
    return {**sample, "IMAGERY": path.as_posix()}


@pytest.fixture(scope="module")
def far(run, bright, small, tmp_path_factory):
    """A map whose left half lies outside of what the model was trained on."""
    folder = tmp_path_factory.mktemp("far")
    return run(**bright, EXTENT=extent_text(*small), FOLDER=str(folder), NAME="far")


@pytest.fixture
def load(provider, small, project):
    """Runs the algorithm and has Processing load its results, as the toolbox does; returns its results."""
    import processing

    def call(sources, folder, **parameters):
        feedback = Recorder()
        given = {**sources, "EXTENT": extent_text(*small), "FOLDER": str(folder), **parameters}
        results = processing.runAndLoadResults("miso:mapsoils", given, feedback=feedback)
        assert not feedback.errors
        return results

    return call


def group_of(project: QgsProject) -> QgsLayerTreeGroup:
    (group,) = [node for node in project.layerTreeRoot().children() if isinstance(node, QgsLayerTreeGroup)]
    return group


def by_output(project: QgsProject) -> dict:
    """The project's result layers by what they show."""
    return {layer.customProperty(OUTPUT_PROPERTY): layer for layer in project.mapLayers().values()}


# --- order, legends, areas --------------------------------------------------------------------------------------------


def test_the_group_holds_the_veil_and_the_maps_in_order(load, bright, project, tmp_path):
    results = load(bright, tmp_path, NAME="Snowy creek")
    group = group_of(project)
    assert group.name() == "Snowy creek"
    shown = {node.layer().customProperty(OUTPUT_PROPERTY): node.itemVisibilityChecked() for node in group.findLayers()}
    assert list(shown) == [
        VEIL,
        "nsp_class",
        "order_class",
        "nsp_probability",
        "order_probability",
        "confidence",
        "applicability",
    ]
    assert [key for key, visible in shown.items() if visible] == [VEIL, "nsp_class"]
    layers = by_output(project)
    assert layers[VEIL].name() == VEIL_NAME
    assert layers[VEIL].source() == layers["applicability"].source()
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    for layer in layers.values():
        notes = "\n".join([layer.metadata().abstract(), *layer.metadata().history()])
        for part in (record["model"]["caveat"], record["model"]["name"], "imagery.tif", "onnxruntime"):
            assert part in notes, f"{layer.name()} does not say {part}"


def test_the_legend_of_classes_shows_their_areas(load, sample, project, tmp_path):
    results = load(sample, tmp_path)
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    model = QgsLayerTreeModel(project.layerTreeRoot())
    for task in ("nsp", "order"):
        layer = by_output(project)[f"{task}_class"]
        node = project.layerTreeRoot().findLayer(layer.id())
        lines = [str(item.data(Qt.ItemDataRole.DisplayRole)) for item in model.layerLegendNodes(node)]
        codes = read(results[f"{task.upper()}_CLASS"], 1)
        expected = [
            f"{row['name']}, {area_text(float((codes == row['value']).sum()) * 1e-4)}"
            for row in record["tasks"][task]["classes"]
        ]
        assert lines[-len(expected) :] == expected
        assert any(not line.endswith(", 0 km\u00b2") for line in expected)


@pytest.mark.parametrize(
    ("km2", "text"),
    [
        (0.0, "0 km\u00b2"),
        (0.0001, "0.0001 km\u00b2"),
        (0.00000625, "0.000006 km\u00b2"),
        (0.6803, "0.68 km\u00b2"),
        (4.4837, "4.48 km\u00b2"),
        (32.3938, "32.4 km\u00b2"),
        (29.04, "29.0 km\u00b2"),
        (123456.7, "123457 km\u00b2"),
    ],
)
def test_areas_are_written_with_as_many_digits_as_are_needed(km2, text):
    assert area_text(km2) == text


# --- the veil ---------------------------------------------------------------------------------------------------------


def test_the_veil_is_denser_the_less_the_model_applies(far):
    applicability = QgsRasterLayer(far["APPLICABILITY"], "a")
    values = read(far["APPLICABILITY"], 1)
    assert values.min() < 30, "nothing is far outside: this test would see nothing"
    assert (values == 100).any()
    veil = rendered(veil_layer(applicability))
    seen = np.unique(values)
    alphas = [np.unique(veil[values == value][:, 3]) for value in seen]
    assert all(len(found) == 1 for found in alphas)
    alpha = np.array([int(found[0]) for found in alphas])
    assert alpha[seen == 100] == 0
    assert (np.diff(alpha) < 0).all()
    assert np.abs(alpha - 190 * (1 - seen / 100.0)).max() <= 1.5
    grey = veil[values < 30][:, :3]
    assert np.abs(grey.astype(int) - 128).max() <= 2


def test_the_veil_fades_the_map_below_it_and_only_where_it_should(far):
    applicability = QgsRasterLayer(far["APPLICABILITY"], "a")
    values = read(far["APPLICABILITY"], 1)
    below = QgsRasterLayer(far["ORDER_CLASS"], "b")
    plain, faded = rendered(below), rendered(veil_layer(applicability), below)
    inside, low = values == 100, values < 30
    assert np.array_equal(plain[inside], faded[inside])
    weight = (190 * (1 - values[low] / 100.0) / 255.0)[:, None]
    expected = plain[low][:, :3] * (1 - weight) + 128 * weight
    assert np.abs(faded[low][:, :3] - expected).max() <= 3
    assert (plain[low] != faded[low]).any(axis=1).all()


def test_nodata_has_no_veil(run, bright, small, tmp_path):
    xmin, ymin, xmax, ymax = small
    triangle = f"POLYGON(({xmin} {ymin},{xmax} {ymin},{xmin} {ymax},{xmin} {ymin})) [EPSG:3338]"
    for encoding in ("percent", "float"):
        results = run(
            **bright, EXTENT=extent_text(*small), MASK=triangle, FOLDER=str(tmp_path / encoding), ENCODING=encoding
        )
        values = read(results["APPLICABILITY"], 1).astype(float)
        nothing = np.isnan(values) if encoding == "float" else values == 255
        alpha = rendered(veil_layer(QgsRasterLayer(results["APPLICABILITY"], "a")))[..., 3]
        assert 0.3 < nothing.mean() < 0.7
        assert not alpha[nothing].any()
        scale = 1.0 if encoding == "float" else 100.0
        assert np.abs(alpha[~nothing] - 190 * (1 - values[~nothing] / scale)).max() <= 1.5
        assert alpha.max() > 130


def test_the_veil_is_off_only_where_nothing_is_low(load, sample, bright, whole, project, tmp_path):
    values = read(whole.paths["applicability"], 1)
    inside = QgsRasterLayer(whole.paths["applicability"]).extent()
    blocks = ((row, col) for row in range(0, 700, 100) for col in range(0, 700, 100))
    row, col = next((r, c) for r, c in blocks if (values[r : r + 100, c : c + 100] == 100).all())
    west, north = inside.xMinimum() + 10 * col, inside.yMaximum() - 10 * row
    calm = extent_text(west, north - 1000, west + 1000, north)
    load(sample, tmp_path / "calm", EXTENT=calm)
    layers = by_output(project)
    assert not anything_low(layers["applicability"])
    node = project.layerTreeRoot().findLayer(layers[VEIL].id())
    assert not node.itemVisibilityChecked()
    assert not rendered(layers[VEIL])[..., 3].any(), "the veil that is off would have faded something"
    node.setItemVisibilityChecked(True)
    assert node.isVisible()
    project.clear()
    load(bright, tmp_path / "bright", ENCODING="float")
    layers = by_output(project)
    assert anything_low(layers["applicability"])
    assert project.layerTreeRoot().findLayer(layers[VEIL].id()).itemVisibilityChecked()


def test_the_veils_legend_has_the_words_of_the_applicability(far):
    applicability = QgsRasterLayer(far["APPLICABILITY"], "a")
    lines, own = legend(veil_layer(applicability)), legend(applicability)
    assert lines == [own[0], "50 %", own[-1]]
    assert "simulated landscapes" in lines[0]
    assert "no evidence of accuracy" in lines[-1]


def test_a_run_without_applicability_has_no_veil(load, sample, project, tmp_path):
    load(sample, tmp_path, OUTPUTS=["class"])
    assert set(by_output(project)) == {"nsp_class", "order_class"}


# --- over imagery -----------------------------------------------------------------------------------------------------


def test_imagery_shows_through_and_an_empty_page_does_not(load, sample, project, tmp_path):
    load(sample, tmp_path / "alone")
    assert {layer.opacity() for layer in project.mapLayers().values()} == {1.0}
    load(sample, tmp_path / "second")
    assert {layer.opacity() for layer in project.mapLayers().values()} == {1.0}, "the first run was taken for imagery"
    project.clear()
    image = QgsRasterLayer(sample["IMAGERY"], "Sentinel-2")
    project.addMapLayer(image)
    project.addMapLayer(QgsVectorLayer("Point?crs=EPSG:3338", "points", "memory"))
    load(sample, tmp_path / "over")
    layers = by_output(project)
    assert {key: layer.opacity() for key, layer in layers.items() if key and key != VEIL} == dict.fromkeys(
        set(layers) - {None, "", VEIL}, OVER_IMAGERY
    )
    assert layers[VEIL].opacity() == 1.0
    assert image.opacity() == 1.0
    alone, over = rendered(layers["nsp_class"]), rendered(layers["nsp_class"], image)
    assert set(np.unique(alone[..., 3])) == {round(255 * OVER_IMAGERY)}
    assert len(np.unique(over.reshape(-1, 4), axis=0)) > 100, "the imagery cannot be seen"


# --- it lasts ---------------------------------------------------------------------------------------------------------

REOPENED = """
import json, os, sys
from qgis.core import QgsApplication, QgsLayerDefinition, QgsProject, QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor
application = QgsApplication([], True)
application.initQgis()
project = QgsProject.instance()
path, folder = sys.argv[1:]
if path.endswith(".qlr"):
    done, message = QgsLayerDefinition.loadLayerDefinition(path, project, project.layerTreeRoot())
    assert done, message
else:
    assert project.read(path)
found = {}
for node in project.layerTreeRoot().findLayers():
    layer = node.layer()
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    png = os.path.join(folder, "%d.png" % len(found))
    assert job.renderedImage().save(png)
    found[layer.name()] = {
        "png": png, "valid": layer.isValid(), "visible": node.isVisible(), "source": layer.source(),
        "abstract": layer.metadata().abstract(), "parent": node.parent().name(), "opacity": layer.opacity(),
    }
plugin = any(name.startswith("miso") for name in sys.modules)
print(json.dumps({"plugin": plugin, "layers": found}), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("kind", ["project", "definition"])
def test_styles_and_veil_survive_a_moved_folder_and_an_empty_profile(load, bright, project, tmp_path, kind):
    first, second = tmp_path / "first", tmp_path / "zweite H\u00e4lfte"
    load(bright, first, NAME="kept")
    before = {layer.name(): rendered(layer) for layer in project.mapLayers().values()}
    names = [node.name() for node in project.layerTreeRoot().findLayers()]
    abstracts = {layer.name(): layer.metadata().abstract() for layer in project.mapLayers().values()}
    if kind == "project":
        path = first / "map.qgz"
        assert project.filePathStorage() == Qgis.FilePathType.Relative
        assert project.write(str(path))
    else:
        path = first / "kept.qlr"
        # The paths are written relative to the file, as QGIS does when a user saves a group.
        done, message = QgsLayerDefinition.exportLayerDefinition(str(path), [group_of(project)])
        assert done, message
    project.clear()
    first.rename(second)
    (tmp_path / "png").mkdir()
    seen = fresh_python(REOPENED, second / path.name, tmp_path / "png", config=tmp_path / "empty")
    assert seen["plugin"] is False
    assert list(seen["layers"]) == names
    for name, layer in seen["layers"].items():
        assert layer["valid"]
        assert Path(layer["source"]).resolve().parent == second.resolve()
        assert layer["parent"] == "kept"
        assert layer["abstract"] == abstracts[name]
        assert np.array_equal(pixels(QImage(layer["png"])), before[name]), name
    assert seen["layers"][VEIL_NAME]["visible"]


def test_the_group_of_a_reopened_project_is_still_that_of_its_run(load, bright, project, tmp_path):
    load(bright, tmp_path, NAME="kept")
    path = tmp_path / "map.qgz"
    assert project.write(str(path))
    project.clear()
    assert project.read(str(path))
    layers = by_output(project)
    assert record_of(layers["nsp_class"]) == tmp_path / "kept.json"
    assert record_of(layers[VEIL]) == tmp_path / "kept.json"
    load(bright, tmp_path, NAME="again")
    groups = [node for node in project.layerTreeRoot().children() if QgsLayerTree.isGroup(node)]
    assert sorted(group.name() for group in groups) == ["again", "kept"]
    assert [len(group.findLayers()) for group in groups] == [7, 7]


# --- from a layer to its record ---------------------------------------------------------------------------------------


def test_the_record_is_found_beside_every_result_wherever_it_lies(whole, tmp_path):
    moved = tmp_path / "moved"
    shutil.copytree(whole.results["FOLDER"], moved)
    for key, path in whole.paths.items():
        assert record_of(QgsRasterLayer(path, "any name")) == Path(whole.results["RECORD"])
        origin = origin_of(QgsRasterLayer(str(moved / Path(path).name), "x"))
        assert (origin.record, origin.key) == (moved / "sample.json", key)


def test_names_with_underscores_are_told_apart(run, sample, small, tmp_path):
    """The file b_nsp_nsp_class.tif is of the run b_nsp; b_nsp_class.tif is of b, though b_nsp.json stands beside it."""
    for name in ("b", "b_nsp"):
        run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), NAME=name, OUTPUTS=["class"])
    for file, record in (("b_nsp_class", "b"), ("b_nsp_nsp_class", "b_nsp"), ("b_order_class", "b")):
        assert record_of(QgsRasterLayer(str(tmp_path / f"{file}.tif"), "x")) == tmp_path / f"{record}.json"


def test_other_layers_have_no_record(whole, sample, tmp_path):
    stranger = tmp_path / "sample_copy.tif"
    shutil.copy(whole.paths["nsp_class"], stranger)
    shutil.copy(whole.results["RECORD"], tmp_path / "sample.json")
    assert record_of(QgsRasterLayer(str(stranger), "x")) is None, "the record does not list this file"
    assert record_of(QgsRasterLayer(sample["IMAGERY"], "x")) is None
    assert record_of(QgsVectorLayer("Point?crs=EPSG:3338", "points", "memory")) is None
    assert record_of(None) is None
    lone = tmp_path / "lone_nsp_class.tif"
    shutil.copy(whole.paths["nsp_class"], lone)
    assert record_of(QgsRasterLayer(str(lone), "x")) is None
    (tmp_path / "lone.json").write_text("[1, 2]", encoding="utf-8")
    assert record_of(QgsRasterLayer(str(lone), "x")) is None


def test_a_record_is_read_again_when_it_changes(whole, tmp_path):
    path = tmp_path / "r.json"
    record = json.loads(Path(whole.results["RECORD"]).read_text(encoding="utf-8"))
    path.write_text(json.dumps({**record, "name": "one"}), encoding="utf-8")
    assert record_at(path)["name"] == "one"
    assert record_at(path) is record_at(path)
    path.write_text(json.dumps({**record, "name": "another"}), encoding="utf-8")
    assert record_at(path)["name"] == "another"
    path.unlink()
    with pytest.raises(MisoError) as caught:
        record_at(path)
    assert caught.value.code == "record.unreadable"


def test_sources_that_moved_with_the_run_are_found(tmp_path):
    old, new = tmp_path / "old", tmp_path / "new"
    for folder in (new / "data", new / "results"):
        folder.mkdir(parents=True)
    for name in ("a.tif", "b.tif", "m.onnx"):
        (new / "data" / name).touch()
    elsewhere = tmp_path / "elsewhere.tif"
    elsewhere.touch()
    request = {
        "folder": str(old / "results"),
        "imagery": {"path": str(old / "data" / "a.tif"), "more": [str(old / "data" / "b.tif")]},
        "elevation": {"path": str(elsewhere), "more": []},
        "climate": {"path": str(old / "data" / "gone.tif"), "more": []},
        "covariates": {"swi_10": {"path": "../data/b.tif", "more": []}},
        "model": str(old / "data" / "m.onnx"),
    }
    made = relocated_request({"request": request}, new / "results" / "r.json")
    assert made["imagery"] == {"path": str(new / "data" / "a.tif"), "more": [str(new / "data" / "b.tif")]}
    assert made["elevation"]["path"] == str(elsewhere)
    assert made["climate"]["path"] == str(old / "data" / "gone.tif")
    assert made["model"] == str(new / "data" / "m.onnx")
    assert request["imagery"]["path"] == str(old / "data" / "a.tif"), "the record was changed"
    assert relocated_request({"request": {**request, "covariates": {}}}, old / "results" / "r.json") is None
    assert os.path.isabs(made["imagery"]["path"])

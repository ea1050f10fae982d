"""The algorithm miso:assessmap on the sample: equal to the shell to the last figure, and its layer in the project."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis_support import SAMPLE, Recorder, extent_text, shell, wait_until, write, write_polygons

from miso_qgis.layers.loading import RUN_PROPERTY
from miso_qgis.processing.assess_map import NUMBERS, classes_from, filters_from
from miso_qgis.protocol import MisoError
from miso_qgis.requests.assess import Filter

pytest_plugins = ["qgis_support"]

COMMON = {"LABEL_FIELD": "nsp", "TASK": "nsp", "DEPTH_FIELD": "depth_cm", "BLOCK_SIZE": 1000, "LOAD": False}
#: What is computed, without times, folders and names.
COMPUTED = (
    "figures", "thresholds", "best_threshold", "curves", "area", "regions", "bootstrap", "recall_only", "warnings",
    "map",
)  # fmt: skip


@pytest.fixture(scope="module")
def observations(tmp_path_factory):
    """A copy of the sample's: QGIS changes a GeoPackage by opening it."""
    return shutil.copy(SAMPLE / "observations.gpkg", tmp_path_factory.mktemp("observations"))


@pytest.fixture
def assess(provider, observations, tmp_path):
    """Runs miso:assessmap; returns its results and the record."""
    import processing

    def call(feedback=None, context=None, **parameters):
        given = {"OBSERVATIONS": observations, "FOLDER": str(tmp_path / "out"), **COMMON, **parameters}
        results = processing.run("miso:assessmap", given, feedback=feedback or Recorder(), context=context)
        return results, json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))

    return call


def computed(record: dict) -> dict:
    return {key: record[key] for key in COMPUTED}


def by_shell(tmp_path, *arguments) -> dict:
    done = shell("assess", *arguments, f"--out={tmp_path / 'shell'}", "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def close(one, other, where="") -> int:
    """Every number of two records equal within 1e-6; returns how many were compared."""
    if isinstance(one, dict):
        assert set(one) == set(other), where
        return sum(close(one[key], other[key], f"{where}.{key}") for key in one)
    if isinstance(one, list):
        assert len(one) == len(other), where
        return sum(close(a, b, f"{where}[{i}]") for i, (a, b) in enumerate(zip(one, other)))
    if isinstance(one, float):
        assert other == pytest.approx(one, abs=1e-6), where
        return 1
    assert one == other, where
    return int(isinstance(one, int))


@pytest.mark.parametrize("task", ["nsp", "order"])
def test_300_observations_from_the_toolbox_and_the_shell_give_the_same(assess, whole, observations, tmp_path, task):
    run = whole.results["RECORD"]
    regions = write_polygons(
        tmp_path / "zones.gpkg",
        ["POLYGON((266000 1676000, 270000 1676000, 270000 1684000, 266000 1684000, 266000 1676000))",
         "POLYGON((270000 1676000, 274000 1676000, 274000 1684000, 270000 1684000, 270000 1676000))"],
        3338,
    )  # fmt: skip
    label = {"nsp": "nsp", "order": "tax_order"}[task]
    feedback = Recorder()
    results, record = assess(
        feedback, RUN=run, TASK=task, LABEL_FIELD=label, DESIGN="simple", REGIONS=str(regions), REGION_FIELD="number"
    )
    told = by_shell(
        tmp_path, f"--run={run}", f"--observations={observations}", f"--label-field={label}", f"--task={task}",
        "--depth-field=depth_cm", "--block-size=1000", "--design=simple", f"--regions={regions}",
        "--region-field=number",
    )  # fmt: skip
    assert record["observations"] == told["observations"]
    assert record["figures"]["count"] == 300
    assert close(computed(record), computed(told)) > 500
    # The outputs are the record's.
    for name, key in NUMBERS.items():
        figure = record["figures"]["scores"].get(key)
        assert results.get(name) == (figure["value"] if figure else None), name
    assert results["COUNT"] == 300
    assert results["BLOCKS"] == record["bootstrap"]["blocks"] >= 10
    for name in ("CONFUSION", "SCORES", "CLASS_TABLE", "AREA", "REGION_TABLE", "UNUSED", "CURVES", "CALIBRATION"):
        with open(results[name], encoding="utf-8", newline="") as handle:
            assert next(csv.reader(handle)), name
    assert ("THRESHOLDS" in results) == (task == "nsp")
    if task == "nsp":
        assert results["RECALL"] == record["figures"]["classes"][1]["recall"]["value"]
        assert results["PREVALENCE"] == record["figures"]["classes"][1]["prevalence"]
    accuracy = record["figures"]["scores"]["accuracy"]
    assert any(f"{accuracy['value']:.4f}  [{accuracy['low']:.4f}" in line for line in feedback.infos)
    # The map of the sample is far better than chance, and its mapped areas are those of the run's record.
    assert accuracy["value"] > 0.7
    for row, mapped in zip(record["area"]["rows"], whole.record["tasks"][task]["classes"]):
        assert row["mapped_km2"] == pytest.approx(mapped["km2"], abs=1e-6)


def test_layers_with_filters_selections_and_edits_are_what_is_assessed(assess, whole, observations, project, context):
    run = whole.results["RECORD"]
    _, plain = assess(RUN=run, FILTERS="depth_cm >= 70")
    layer = QgsVectorLayer(f"{observations}|layername=observations", "pits", "ogr")
    project.addMapLayer(layer)
    layer.setSubsetString('"depth_cm" >= 70')
    _, filtered = assess(context=context, RUN=run, OBSERVATIONS="pits")
    assert filtered["figures"] == plain["figures"]
    layer.setSubsetString("")
    layer.selectByExpression('"depth_cm" >= 70')
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    _, selected = assess(context=context, RUN=run, OBSERVATIONS=chosen)
    assert selected["figures"] == plain["figures"]
    assert selected["observations"]["places"] == plain["figures"]["count"]
    assert layer.startEditing()
    for feature in layer.getFeatures('"depth_cm" < 70'):
        layer.deleteFeature(feature.id())
    _, edited = assess(context=context, RUN=run, OBSERVATIONS=layer)
    assert edited["figures"] == plain["figures"]
    assert layer.rollBack()
    memory = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=frozen:string&field=seen:date&field=dug:double", "memory", "memory"
    )
    transformed = []
    move = QgsCoordinateTransform(layer.crs(), memory.crs(), QgsProject.instance().transformContext())
    for feature in layer.getFeatures('"depth_cm" >= 70'):
        made = QgsFeature(memory.fields())
        made.setGeometry(QgsGeometry.fromPointXY(move.transform(feature.geometry().asPoint())))
        made.setAttributes(["ja" if feature["nsp"] else "nein", "2020-07-01", feature["depth_cm"] / 100])
        transformed.append(made)
    memory.dataProvider().addFeatures(transformed)
    words = {"LABEL_FIELD": "frozen", "CLASSES": "ja=present; nein=absent", "FILTERS": "seen > 2019-12-31"}
    _, by_words = assess(OBSERVATIONS=memory, RUN=run, DEPTH_FIELD="dug", DEPTH_UNIT="m", **words)
    assert by_words["figures"] == plain["figures"]
    _, shallow = assess(OBSERVATIONS=memory, RUN=run, DEPTH_FIELD=None, **words)
    assert shallow["recall_only"], "without a depth only the presences count"


def test_a_layer_of_the_run_stands_for_the_run(assess, whole, project, context):
    _, expected = assess(RUN=whole.results["RECORD"])
    layer = QgsRasterLayer(whole.paths["nsp_class"], "permafrost")
    project.addMapLayer(layer)
    results, record = assess(context=context, MAP=layer, TASK="")
    assert record["figures"] == expected["figures"]
    assert record["map"]["task"] == "nsp"
    assert results["ROC_AUC"] > 0.8, "the probability of the run is assessed too"
    # A copy elsewhere is a raster like any other: its classes have the names that lie beside it.
    copy = Path(results["FOLDER"]) / "elsewhere.tif"
    gdal.Translate(str(copy), whole.paths["nsp_class"])
    results, record = assess(MAP=str(copy))
    assert record["figures"]["confusion"] == expected["figures"]["confusion"]
    assert "ROC_AUC" not in results
    percent = Path(results["FOLDER"]) / "percent.tif"
    gdal.Translate(str(percent), whole.paths["nsp_probability"], bandList=[2])
    _, record = assess(MAP=str(percent), MAP_KIND="probability", THRESHOLD=0.5)
    assert record["figures"] == expected["figures"]


def test_hits_and_misses_lie_in_the_group_of_the_run(provider, sample, small, observations, project, tmp_path):
    import processing

    given = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path / "maps"), "NAME": "here"}
    mapped = processing.runAndLoadResults("miso:mapsoils", given, feedback=Recorder())
    group = next(child for child in project.layerTreeRoot().children() if child.customProperty(RUN_PROPERTY))
    before = [node.name() for node in group.findLayers()]
    given = {**COMMON, "RUN": mapped["RECORD"], "OBSERVATIONS": observations, "FOLDER": str(tmp_path), "LOAD": True}
    results = processing.runAndLoadResults("miso:assessmap", given, feedback=Recorder())
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    wait_until(lambda: len(group.findLayers()) == len(before) + 1)
    top = group.findLayers()[0]
    assert top.name() == "assess: hits and misses"
    assert top.isVisible()
    assert [node.name() for node in group.findLayers()[1:]] == before
    layer = top.layer()
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:3338")
    assert layer.featureCount() == 300
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    assert renderer.classAttribute() == "outcome"
    counted = {}
    for feature in layer.getFeatures():
        counted[feature["outcome"]] = counted.get(feature["outcome"], 0) + 1
    shown = {category.value(): category.label() for category in renderer.categories()}
    assert set(shown) == set(counted), "every outcome has its line in the legend, and no other"
    assert all(label.endswith(f": {counted[value]}") for value, label in shown.items())
    assert counted["not used"] == record["observations"]["not_used"]["outside"]["count"] == 300 - results["COUNT"]
    shapes = {c.value(): c.symbol().symbolLayer(0).properties()["name"] for c in renderer.categories()}
    assert shapes["not used"] == "cross"
    assert len({category.symbol().color().name() for category in renderer.categories()}) == len(shown)
    assert layer.attributeDisplayName(layer.fields().lookupField("p_observed")) == "Probability of the observed class"


def test_what_is_wrong_is_said_before_or_while_it_runs(assess, provider, whole, observations, context, tmp_path):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:assessmap")
    run = whole.results["RECORD"]
    good = {"OBSERVATIONS": observations, "RUN": run, "FOLDER": str(tmp_path), **COMMON}
    assert algorithm.checkParameterValues(good, context)[0]
    lines = write_polygons(tmp_path / "lines.gpkg", ["LINESTRING(0 0, 1 1)"], 3338)
    for change, word in (
        ({"RUN": None}, "No map"),
        ({"MAP": str(SAMPLE / "elevation.tif")}, "Both"),
        ({"OBSERVATIONS": str(tmp_path / "none.gpkg")}, "none.gpkg"),
        ({"CLASSES": "frozen"}, "frozen"),
        ({"FILTERS": "depth_cm"}, "depth_cm"),
        ({"DESIGN": "random"}, "random"),
        ({"REGION_FIELD": "x", "REGIONS": None, "PRESENCE_ONLY": True, "DESIGN": "simple"}, "presences only"),
        ({"NAME": "a/b"}, "a/b"),
        ({"LABEL_FIELD": ""}, "label"),
    ):
        ok, message = algorithm.checkParameterValues({**good, **change}, context)
        assert not ok, change
        assert word in message, message
    for change, word in (
        ({"LABEL_FIELD": "tax_order"}, "None of the 300"),
        ({"OBSERVATIONS": str(lines), "LABEL_FIELD": "number", "DEPTH_FIELD": ""}, "LineString"),
        ({"TASK": "moss"}, "moss"),
        ({"LABEL_FIELD": "thaw"}, "thaw"),
    ):
        with pytest.raises(QgsProcessingException, match=word):
            assess(RUN=run, **change)


def test_a_raster_whose_crs_the_user_set(assess, whole, project, context, tmp_path):
    """The CRS that the file lacks and the layer has goes with it to the engine."""
    values = gdal.Open(whole.paths["nsp_class"]).ReadAsArray()[None]
    path = write(tmp_path / "bare.tif", values, SAMPLE / "imagery.tif", crs=False, nodata=255, names=["nsp"])
    layer = QgsRasterLayer(str(path), "bare")
    project.addMapLayer(layer)
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        assess(context=context, MAP=str(path), MAP_KIND="class")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
    _, record = assess(context=context, MAP="bare", MAP_KIND="class")
    _, expected = assess(RUN=whole.results["RECORD"])
    assert record["figures"]["confusion"] == expected["figures"]["confusion"]


def test_texts_of_classes_and_filters():
    assert classes_from("a = b=present ; x=") == {"a = b": "present", "x": ""}
    assert filters_from('quality<=30; "error (m)" > 2 ;method in pit, probe; seen on != x') == (
        Filter("quality", "<=", "30"),
        Filter("error (m)", ">", "2"),
        Filter("method", "in", "pit, probe"),
        Filter("seen on", "!=", "x"),
    )
    with pytest.raises(MisoError):
        filters_from("quality like 3")

"""Field sites through the toolbox in a real QGIS: any layer, the same values as from the shell, loaded with styles."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDateTime
from qgis_support import Recorder, qgis_environment, wait_until
from sites_support import AREAS, POINTS, SITES, assert_equal, rows

from miso_qgis.layers.loading import RUN_PROPERTY
from miso_qgis.processing.map_sites import MapSites
from miso_qgis.processing.sites_inputs import chosen_sites

pytest_plugins = ["qgis_support", "sites_support"]

#: How the sites reach the engine: nothing of the values may depend on it.
OF_THE_WAY = ("miso_row",)


@pytest.fixture(scope="session")
def sites(provider, sample):
    """Runs miso:mapsites on the sample's rasters."""
    import processing

    def call(feedback=None, context=None, **parameters):
        given = {**sample, "BUFFER": 100.0, **parameters}
        return processing.run("miso:mapsites", given, feedback=feedback or Recorder(), context=context)

    return call


def memory(kind: str, crs: str, source: QgsVectorLayer, change=None) -> QgsVectorLayer:
    """A layer in memory with the features of another, in another CRS."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}&field=id:string&field=note:string", "in memory", "memory")
    to = QgsCoordinateTransform(source.crs(), QgsCoordinateReferenceSystem(crs), QgsProject.instance())
    made = []
    for feature in source.getFeatures():
        new = QgsFeature(layer.fields())
        new.setAttributes([feature["id"], feature["note"]])
        geometry = QgsGeometry(feature.geometry())
        geometry.transform(to)
        new.setGeometry(change(geometry) if change else geometry)
        made.append(new)
    assert layer.dataProvider().addFeatures(made)[0]
    layer.updateExtents()
    return layer


# --- the same values whatever way they go -----------------------------------------------------------------------------


@pytest.mark.parametrize(("path", "name"), [(POINTS, "site_points"), (AREAS, "site_areas")])
def test_the_toolbox_gives_what_the_shell_gives(sites, by_shell, tmp_path, path, name):
    feedback = Recorder()
    results = sites(feedback, SITES=path, FOLDER=str(tmp_path))
    assert set(results) == {"SITES_RESULT", "RECORD", "FOLDER"}
    mine = rows(results["SITES_RESULT"])
    assert_equal(mine, by_shell[name])
    assert {key: row["geometry"] for key, row in mine.items()} == {
        key: row["geometry"] for key, row in by_shell[name].items()
    }
    assert all(row["miso_status"] == "ok" for row in mine.values())
    assert any(f"{len(mine)} sites" in line for line in feedback.infos)


def test_layers_in_memory_selected_and_filtered(sites, by_shell, context, project, tmp_path):
    """One layer after the other, with the same sites in it: what comes out is the same."""
    points = QgsVectorLayer(POINTS, "points", "ogr")
    whole = by_shell["site_points"]

    in_memory = memory("Point", "EPSG:3338", points)
    project.addMapLayer(in_memory)
    results = sites(context=context, SITES=in_memory.id(), FOLDER=str(tmp_path / "memory"), LOAD=False)
    assert_equal(rows(results["SITES_RESULT"]), whole)

    in_memory.selectByExpression("\"id\" IN ('S02', 'S07')")
    chosen = QgsProcessingFeatureSourceDefinition(in_memory.id(), True)
    results = sites(context=context, SITES=chosen, FOLDER=str(tmp_path / "selected"), LOAD=False)
    assert_equal(rows(results["SITES_RESULT"]), {key: whole[key] for key in ("S02", "S07")}, OF_THE_WAY)

    assert points.setSubsetString("\"id\" > 'S09'")
    project.addMapLayer(points)
    results = sites(context=context, SITES=points, FOLDER=str(tmp_path / "filtered"), LOAD=False)
    assert_equal(rows(results["SITES_RESULT"]), {key: whole[key] for key in ("S10", "S11", "S12")}, OF_THE_WAY)


def test_another_crs_with_parts_and_heights(sites, by_shell, context, project, tmp_path):
    """Multipart with Z in degrees: what is cut from the ground is the same, but for pixels on the very edge."""

    def high(geometry: QgsGeometry) -> QgsGeometry:
        geometry.get().addZValue(250.0)
        geometry.convertToMultiType()
        return geometry

    points = memory("MultiPointZ", "EPSG:4326", QgsVectorLayer(POINTS, "points", "ogr"), high)
    areas = memory("MultiPolygonZ", "EPSG:32606", QgsVectorLayer(AREAS, "areas", "ogr"), high)
    project.addMapLayers([points, areas])
    results = sites(context=context, SITES=points, FOLDER=str(tmp_path / "points"), LOAD=False)
    mine = rows(results["SITES_RESULT"])
    assert_equal(mine, by_shell["site_points"])
    result = QgsVectorLayer(results["SITES_RESULT"], "r", "ogr")
    assert result.crs() == QgsCoordinateReferenceSystem("EPSG:4326")
    assert QgsWkbTypes.displayString(result.wkbType()) == "MultiPointZ"
    assert next(result.getFeatures()).geometry().constGet().geometryN(0).z() == 250.0
    results = sites(context=context, SITES=areas, FOLDER=str(tmp_path / "areas"), LOAD=False)
    for key, row in rows(results["SITES_RESULT"]).items():
        other = by_shell["site_areas"][key]
        assert abs(row["miso_pixels"] - other["miso_pixels"]) <= 2
        assert row["nsp_present_mean"] == pytest.approx(other["nsp_present_mean"], abs=1e-3)
        assert "MULTIPOLYGON Z" in row["geometry"]


def test_tables_as_files_and_as_layers(sites, by_shell, context, project, tmp_path):
    """A CSV of degrees by its path, by a layer of delimited text, and by one without geometry and odd columns."""
    whole = by_shell["site_points"]
    degrees = memory("Point", "EPSG:4326", QgsVectorLayer(POINTS, "points", "ogr"))
    lines, odd = ["id,note,lat,lon"], ["id;note;north of equator;elsewhere"]
    for feature in degrees.getFeatures():
        point = feature.geometry().asPoint()
        lines.append(f"{feature['id']},{feature['note']},{point.y():.12f},{point.x():.12f}")
        comma = f"{point.y():.12f};{point.x():.12f}".replace(".", ",")
        odd.append(f"{feature['id']};{feature['note']};{comma}")
    plain, strange = tmp_path / "plain.csv", tmp_path / "strange.csv"
    plain.write_text("\n".join(lines))
    strange.write_text("\n".join(odd))
    text = QgsVectorLayer(
        f"{plain.as_uri()}?type=csv&xField=lon&yField=lat&crs=EPSG:4326&detectTypes=yes", "text", "delimitedtext"
    )
    table = QgsVectorLayer(str(strange), "table", "ogr")
    assert text.isValid()
    assert table.isValid()
    project.addMapLayers([text, table])
    columns = (*OF_THE_WAY, "lat", "lon", "north of equator", "elsewhere")
    fields = {"X_FIELD": "elsewhere", "Y_FIELD": "north of equator"}
    for number, given in enumerate(
        ({"SITES": str(plain)}, {"SITES": text}, {"SITES": table, **fields}, {"SITES": str(strange), **fields})
    ):
        results = sites(context=context, **given, FOLDER=str(tmp_path / str(number)), LOAD=False)
        mine = rows(results["SITES_RESULT"])
        for row in mine.values():
            for name in columns:
                row.pop(name, None)
        assert_equal(mine, {k: {n: v for n, v in row.items() if n not in columns} for k, row in whole.items()})


def test_what_is_handed_over_as_it_is(provider, context, project, tmp_path):
    """A layer whose file says everything goes by its file; one with edits, joins or another CRS is written anew."""
    algorithm = provider.algorithm("mapsites").create()
    settings = {"id_field": "", "x_field": "", "y_field": "", "crs": ""}

    def chosen(value):
        return chosen_sites(algorithm, {"SITES": value}, "SITES", settings, context)

    layer = QgsVectorLayer(POINTS, "points", "ogr")
    project.addMapLayer(layer)
    file = chosen(layer.id()).file
    assert (file.path, file.layer, file.title) == (str(SITES), "site_points", "points")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32606"))
    assert chosen(layer).file is None
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
    assert chosen(layer).file is not None
    layer.addExpressionField("1 + 1", QgsField("two", layer.fields()[0].type(), "int"))
    assert chosen(layer).file is None
    written = chosen(layer).source(context, Recorder())
    copy = QgsVectorLayer(written.path, "copy", "ogr")
    assert [field.name() for field in copy.fields()][-1] == "two"
    assert [feature["two"] for feature in copy.getFeatures()] == [2] * 12


def test_columns_of_any_type_arrive(provider, context, project):
    """Lists become texts, a column fid that is no number keeps its content, gaps stay gaps."""
    layer = QgsVectorLayer(
        "Point?crs=EPSG:3338&field=fid:string&field=tags:string[]&field=n:int8&field=when:datetime&field=ok:bool",
        "odd",
        "memory",
    )
    made = []
    for number in range(2):
        feature = QgsFeature(layer.fields())
        odd = ["x", ["a", "b"], 2**40, QDateTime(2020, 7, 31, 10, 0, 0), True]
        feature.setAttributes(odd if number == 0 else ["y", None, None, None, None])
        feature.setGeometry(QgsGeometry.fromWkt("Point(270000 1680000)"))
        made.append(feature)
    assert layer.dataProvider().addFeatures(made)[0]
    project.addMapLayer(layer)
    algorithm = provider.algorithm("mapsites").create()
    settings = {"id_field": "", "x_field": "", "y_field": "", "crs": ""}
    chosen = chosen_sites(algorithm, {"SITES": layer}, "SITES", settings, context)
    data = ogr.Open(chosen.source(context, Recorder()).path)
    first, second = ({**feature.items(), "number": feature.GetFID()} for feature in data.GetLayer(0))
    assert (first["fid_own"], json.loads(first["tags"]), first["n"]) == ("x", ["a", "b"], 2**40)
    assert first["when"].startswith("2020/07/31 10:00:00")
    assert first["ok"]
    assert [second[name] for name in ("fid_own", "tags", "n", "when")] == ["y", None, None, None]


# --- what is refused --------------------------------------------------------------------------------------------------


def test_what_is_no_site_is_said(sites, provider, context, project, tmp_path):
    lines = QgsVectorLayer("LineString?crs=EPSG:3338", "roads", "memory")
    nowhere = QgsVectorLayer("Point", "nowhere", "memory")
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    project.addMapLayers([lines, nowhere])
    table = tmp_path / "t.csv"
    table.write_text("plot,depth\n1,2\n")
    for given, words in (
        ({"SITES": lines}, "are lines"),
        ({"SITES": nowhere}, "no coordinate reference system"),
        ({"SITES": str(tmp_path / "none.gpkg")}, "none.gpkg"),
        ({"SITES": str(table)}, "look like longitude and latitude"),
        ({"SITES": POINTS, "ID_FIELD": "plot"}, "no column 'plot'"),
        ({"SITES": POINTS, "THUMBNAILS": True}, "Thumbnails are pictures of chips"),
        ({"SITES": POINTS, "IMAGERY": None, "ELEVATION": None, "CLIMATE": None}, "No imagery, elevation or climate"),
    ):
        with pytest.raises(QgsProcessingException) as caught:
            sites(context=context, **given, FOLDER=str(tmp_path / "out"))
        assert words in str(caught.value), words
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_failing_rows_are_told(sites, tmp_path):
    table = tmp_path / "mixed.csv"
    table.write_text("id,x,y\nin,270000,1680000\nout,-900000,400000\nnone,,\n")
    feedback = Recorder()
    results = sites(
        feedback, SITES=str(table), SITES_CRS=QgsCoordinateReferenceSystem("EPSG:3338"), FOLDER=str(tmp_path / "out")
    )
    found = rows(results["SITES_RESULT"])
    assert {key: row["miso_status"] for key, row in found.items()} == {"in": "ok", "out": "failed", "none": "failed"}
    assert found["none"]["geometry"] is None
    text = "\n".join(feedback.infos)
    assert "Row 3, out (failed): It lies outside all sources" in text
    assert "Row 4, none (failed): It has no value in x and y." in text


# --- in a project -----------------------------------------------------------------------------------------------------


@pytest.fixture
def load(provider, sample, project):
    """Runs the algorithm and has Processing load its result, as the toolbox does."""
    import processing

    def call(**parameters):
        feedback = Recorder()
        results = processing.runAndLoadResults("miso:mapsites", {**sample, **parameters}, feedback=feedback)
        assert not feedback.errors
        return results

    return call


def test_the_layer_arrives_styled_in_the_runs_group(load, project, tmp_path):
    results = load(SITES=POINTS, FOLDER=str(tmp_path), NAME="plots")
    assert results["SITES_RESULT"] == str(tmp_path / "plots.gpkg")
    wait_until(lambda: project.layerTreeRoot().findGroup("plots") is not None, 5)
    group = project.layerTreeRoot().findGroup("plots")
    assert group.customProperty(RUN_PROPERTY)
    (node,) = group.findLayers()
    layer = node.layer()
    assert layer.name() == "plots: sites"
    first, second = layer.styleManager().styles()
    assert (first, second) == ("Near-surface permafrost (within 1 m)", "USDA soil order")
    assert layer.styleManager().currentStyle() == first
    assert layer.displayExpression() == '"miso_id"'
    rules = layer.renderer().rootRule().children()
    assert len(rules) == 6
    assert rules[4].label().endswith("80 to 100 %")
    for feature in layer.getFeatures():
        (fitting,) = [rule for rule in rules if rule.filter().evaluate(_scope(layer, feature))]
        low = int(fitting.label().split()[-4])
        assert low <= 100 * feature["nsp_present"] <= low + 20
    layer.styleManager().setCurrentStyle(second)
    colours = {rule.label(): rule.symbol().color().name().upper() for rule in layer.renderer().rootRule().children()}
    assert colours["Gelisols"] == "#6677CD"
    assert len(colours) == 8


def _scope(layer, feature):
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils

    scope = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    scope.setFeature(feature)
    return scope


def test_replacing_a_loaded_result(load, sites, project, tmp_path):
    """The layer of a result that is replaced shows the new one, wherever it stands in the project."""
    first = sites(SITES=POINTS, FOLDER=str(tmp_path), NAME="plots")
    loaded = project.addMapLayer(QgsVectorLayer(first["SITES_RESULT"], "loaded", "ogr"))
    before = {feature["id"]: feature["nsp_present_max"] for feature in loaded.getFeatures()}
    again = sites(SITES=POINTS, FOLDER=str(tmp_path), NAME="plots", BUFFER=300.0)
    assert Path(again["RECORD"]).name == "plots_2.json"
    third = load(SITES=POINTS, FOLDER=str(tmp_path), NAME="plots", BUFFER=300.0, OVERWRITE=True)
    assert third["SITES_RESULT"] == first["SITES_RESULT"]
    assert loaded.isValid()
    after = {feature["id"]: feature["nsp_present_max"] for feature in loaded.getFeatures()}
    assert all(after[key] >= before[key] for key in before)
    assert any(after[key] > before[key] + 0.01 for key in before)


# --- in a model, a batch and qgis_process -----------------------------------------------------------------------------


def test_in_a_model(sample, provider, context, project, by_shell, tmp_path):
    model = QgsProcessingModelAlgorithm("sites in a model", "tests")
    model.addModelParameter(QgsProcessingParameterFeatureSource("WHERE", "where"), QgsProcessingModelParameter("WHERE"))
    child = QgsProcessingModelChildAlgorithm("miso:mapsites")
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    given = {**sample, "BUFFER": 100.0, "FOLDER": str(tmp_path), "LOAD": False}
    for name, value in given.items():
        child.addParameterSources(name, [static(value)])
    child.addParameterSources("SITES", [QgsProcessingModelChildParameterSource.fromModelParameter("WHERE")])
    child.setChildId("sites")
    output = QgsProcessingModelOutput("found")
    output.setChildId("sites")
    output.setChildOutputName("SITES_RESULT")
    child.setModelOutputs({"found": output})
    model.addChildAlgorithm(child)
    after = QgsProcessingModelChildAlgorithm("native:extractbyexpression")
    after.setChildId("after")
    after.addParameterSources(
        "INPUT", [QgsProcessingModelChildParameterSource.fromChildOutput("sites", "SITES_RESULT")]
    )
    after.addParameterSources("EXPRESSION", [static("\"nsp_class\" = 'present'")])
    kept = QgsProcessingModelOutput("kept")
    kept.setChildId("after")
    kept.setChildOutputName("OUTPUT")
    after.setModelOutputs({"kept": kept})
    model.addChildAlgorithm(after)
    model.initAlgorithm()
    layer = memory("Point", "EPSG:3338", QgsVectorLayer(POINTS, "points", "ogr"))
    project.addMapLayer(layer)
    results, ok = model.run({"WHERE": layer.id(), "after:kept": "memory:"}, context, Recorder())
    assert ok
    assert_equal(rows(tmp_path / "sites.gpkg"), by_shell["site_points"])
    present = sum(row["nsp_class"] == "present" for row in by_shell["site_points"].values())
    assert 0 < present < 12
    assert QgsProcessingUtils.mapLayerFromString(results["after:kept"], context).featureCount() == present


def test_in_qgis_process(sample, by_shell, qgis_profile, tmp_path):
    """As a shell script would call it: parameters as text, in a QGIS of its own."""
    program = next((p for p in ("/usr/bin/qgis_process.bin", "/usr/bin/qgis_process") if os.path.exists(p)), None)
    if program is None:
        pytest.skip("no qgis_process")
    environment = qgis_environment(qgis_profile)

    def call(*arguments):
        return subprocess.run(
            [program, *arguments], capture_output=True, text=True, env=environment, timeout=180, check=False
        )

    enabled = call("plugins", "enable", "miso_qgis")
    assert enabled.returncode == 0, enabled.stderr
    given = {**sample, "SITES": POINTS, "BUFFER": "100", "FOLDER": str(tmp_path / "out")}
    done = call("run", "miso:mapsites", "--", *(f"{key}={value}" for key, value in given.items()))
    assert done.returncode == 0, done.stdout + done.stderr
    assert_equal(rows(tmp_path / "out" / "sites.gpkg"), by_shell["site_points"])


def test_in_a_batch(sites, tmp_path):
    """What the batch dialog does: one algorithm after the other, each with its own row of parameters."""
    found = [
        sites(SITES=path, FOLDER=str(tmp_path), NAME="batch", TASKS=["nsp"])["SITES_RESULT"] for path in (POINTS, AREAS)
    ]
    assert [Path(path).name for path in found] == ["batch.gpkg", "batch_2.gpkg"]
    assert [len(rows(path)) for path in found] == [12, 8]
    assert not any(name.startswith("order_") for name in rows(found[0])["S01"])


def test_every_parameter_has_help(provider):
    algorithm = MapSites()
    algorithm.initAlgorithm({})
    for definition in algorithm.parameterDefinitions():
        assert len(definition.help()) > 20, definition.name()
    names = [definition.name() for definition in algorithm.parameterDefinitions()]
    assert {"SITES", "ID_FIELD", "BUFFER", "CHIP_SIZE", "THUMBNAILS", "FOLDER", "NAME", "OVERWRITE", "LOAD"} <= set(
        names
    )
    assert not {"EXTENT", "TILE", "MASK", "OUTPUTS"} & set(names)

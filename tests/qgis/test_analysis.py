"""The tools on finished maps in a real QGIS: toolbox, models and qgis_process, with layers as people have them."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis_support import Recorder, extent_text, qgis_environment, read, wait_until, write, write_polygons

pytest_plugins = ["qgis_support"]


@pytest.fixture(scope="module")
def mapped(run, sample, small, tmp_path_factory):
    """A run of 100 x 100 pixels of the sample: its record's path and its content."""
    folder = tmp_path_factory.mktemp("mapped")
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(folder), NAME="R", LOAD=False)
    return Path(results["RECORD"])


@pytest.fixture
def tool(provider, context):
    """Runs an algorithm of the provider."""
    import processing

    def call(name, feedback=None, **parameters):
        return processing.run(f"miso:{name}", parameters, feedback=feedback or Recorder(), context=context)

    return call


def refused(context, name, **parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"miso:{name}")
    ok, message = algorithm.checkParameterValues({"FOLDER": "x", **parameters}, context)
    assert not ok
    return message


def rows(path):
    with open(path, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def halves(small, crs="EPSG:3338", field="unit:string(10)"):
    """A memory layer: the western and the eastern half of the map, in attribute order "west", "east"."""
    west, south, east, north = small
    middle = (west + east) / 2
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field={field}", "halves", "memory")
    for name, left, right in (("west", west, middle), ("east", middle, east)):
        feature = QgsFeature(layer.fields())
        text = f"POLYGON(({left} {south},{right} {south},{right} {north},{left} {north},{left} {south}))"
        feature.setGeometry(QgsGeometry.fromWkt(text))
        feature.setAttributes([name])
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


# --- zonal summary ----------------------------------------------------------------------------------------------------


def test_zonal_summary_joins_to_a_memory_layer(tool, mapped, small, project, tmp_path):
    layer = halves(small)
    project.addMapLayer(layer)
    results = tool("zonalsummary", RUN=str(mapped), ZONES=layer, KEY="unit", FOLDER=str(tmp_path), LOAD=False)
    classes = read(mapped.parent / "R_nsp_class.tif", 1)
    probability = read(mapped.parent / "R_nsp_probability.tif", 2)
    table = QgsVectorLayer(results["TABLE"], "table", "ogr")
    assert table.isValid()
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(table)
    join.setJoinFieldName("unit")
    join.setTargetFieldName("unit")
    join.setPrefix("m_")
    join.setUsingMemoryCache(True)
    project.addMapLayer(table)
    assert layer.addJoin(join)
    for feature, cols in zip(layer.getFeatures(), (slice(0, 50), slice(50, 100))):
        assert feature["m_pixels"] == 5000
        assert feature["m_nsp_present_km2"] == pytest.approx((classes[:, cols] == 1).sum() * 1e-4)
        assert feature["m_nsp_present_prob_pct"] == pytest.approx(probability[:, cols].astype(float).mean())


def test_zonal_summary_of_the_selection_and_of_a_filter(tool, mapped, small, project, tmp_path):
    """What the layer shows is what counts: selection, filter, and edits that are not saved."""
    layer = halves(small)
    project.addMapLayer(layer)
    layer.selectByExpression("\"unit\" = 'east'")
    chosen = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    results = tool("zonalsummary", RUN=str(mapped), ZONES=chosen, KEY="unit", FOLDER=str(tmp_path / "a"), LOAD=False)
    assert [row["unit"] for row in rows(results["TABLE"])] == ["east"]
    assert layer.setSubsetString("\"unit\" = 'west'")
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), 0, "edited")
    results = tool("zonalsummary", RUN=str(mapped), ZONES=layer, KEY="unit", FOLDER=str(tmp_path / "b"), LOAD=False)
    assert [row["unit"] for row in rows(results["TABLE"])] == ["edited"]
    layer.rollBack()


def test_zonal_summary_in_another_crs_by_number_and_by_a_layer_of_the_run(tool, mapped, small, project, tmp_path):
    """A GeoPackage in degrees, no key field, and a class layer that is known by the record beside it."""
    import processing

    layer = halves(small)
    moved = processing.run(
        "native:reprojectlayer",
        {"INPUT": layer, "TARGET_CRS": "EPSG:4326", "OUTPUT": str(tmp_path / "degrees.gpkg")},
        feedback=Recorder(),
    )["OUTPUT"]
    raster = QgsRasterLayer(str(mapped.parent / "R_order_class.tif"), "soil", "gdal")
    project.addMapLayer(raster)
    results = tool("zonalsummary", MAPS=[raster.id()], ZONES=moved, FOLDER=str(tmp_path), LOAD=False)
    found = rows(results["TABLE"])
    assert [row["feature"] for row in found] == ["1", "2"]
    classes = read(mapped.parent / "R_order_class.tif", 1)
    assert abs(sum(int(row["pixels"]) for row in found) - classes.size) <= 100, "straight edges bend in Albers"
    assert "order_gelisols_km2" in found[0]


def test_zonal_summary_of_road_buffers(tool, mapped, small, tmp_path):
    west, south, east, north = small
    middle = (south + north) / 2
    roads = write_polygons(tmp_path / "roads.gpkg", [f"LINESTRING({west} {middle},{east} {middle})"], 3338)
    given = {"RUN": str(mapped), "ZONES": str(roads), "FOLDER": str(tmp_path / "out"), "LOAD": False}
    results = tool("zonalsummary", BUFFER=100, KEY="number", **given)
    (row,) = rows(results["TABLE"])
    assert int(row["pixels"]) == pytest.approx(2000, rel=0.02)
    assert 0 < float(row["covered_pct"]) < 100, "round ends reach beyond the map"


def test_zonal_summary_arrives_styled(provider, mapped, small, project, tmp_path):
    import processing

    layer = halves(small)
    project.addMapLayer(layer)
    processing.runAndLoadResults(
        "miso:zonalsummary",
        {"RUN": str(mapped), "ZONES": layer, "KEY": "unit", "FOLDER": str(tmp_path), "NAME": "parks"},
    )
    wait_until(lambda: len(project.mapLayers()) == 2)
    (made,) = [one for one in project.mapLayers().values() if one.id() != layer.id()]
    assert made.name() == "parks: zones"
    renderer = made.renderer()
    assert renderer.type() == "graduatedSymbol"
    labels = [step.label() for step in renderer.ranges()]
    assert labels[0] == "nsp present: mean probability: 0 to 20 %"
    assert len(labels) == 5
    for feature in made.getFeatures():
        expected = min(int(feature["nsp_present_prob_pct"] // 20), 4)
        step = renderer.rangeForValue(feature["nsp_present_prob_pct"])
        assert step.label() == labels[expected]
        assert step.symbol().color().name() == renderer.ranges()[expected].symbol().color().name()
    assert renderer.ranges()[4].symbol().color().name().upper() == "#08306B"
    index = made.fields().lookupField("nsp_present_km2")
    assert made.attributeAlias(index) == "nsp present: area (km2)"


def test_what_is_wrong_is_said_in_the_dialog(provider, context, mapped, small, project, tmp_path):
    import processing

    layer = halves(small)
    project.addMapLayer(layer)
    points = QgsVectorLayer("Point?crs=EPSG:3338", "points", "memory")
    project.addMapLayer(points)
    assert "at least one raster" in refused(context, "zonalsummary", ZONES=layer)
    assert "of no use here" in refused(context, "zonalsummary", ZONES=points, RUN=str(mapped))
    assert "No key field" in refused(context, "zonalsummary", ZONES=layer, RUN=str(mapped), GROUP=True)
    assert "has no field 'park'" in refused(context, "zonalsummary", ZONES=layer, RUN=str(mapped), KEY="park")
    other = tmp_path / "other.json"
    other.write_text("{}")
    given = {"RUN": str(other), "ZONES": layer, "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match="not the record of a map"):
        processing.run("miso:zonalsummary", given, feedback=Recorder())
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_zonal_summary_in_a_model(provider, context, mapped, small, tmp_path):
    """A child buffers the zones, the next one sums them up, and its table is the model's."""
    model = QgsProcessingModelAlgorithm("zonal", "test")
    zones = QgsProcessingModelParameter("zones")
    model.addModelParameter(QgsProcessingParameterFeatureSource("zones", "zones"), zones)
    model.addModelParameter(
        QgsProcessingParameterFolderDestination("folder", "folder"), QgsProcessingModelParameter("folder")
    )
    value = QgsProcessingModelChildParameterSource.fromStaticValue
    shrink = QgsProcessingModelChildAlgorithm("native:buffer")
    shrink.setChildId("shrink")
    shrink.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("zones")])
    shrink.addParameterSources("DISTANCE", [value(-100)])
    model.addChildAlgorithm(shrink)
    child = QgsProcessingModelChildAlgorithm("miso:zonalsummary")
    child.setChildId("zonal")
    child.addParameterSources("RUN", [value(str(mapped))])
    child.addParameterSources("ZONES", [QgsProcessingModelChildParameterSource.fromChildOutput("shrink", "OUTPUT")])
    child.addParameterSources("KEY", [value("unit")])
    child.addParameterSources("FOLDER", [value(str(tmp_path))])
    child.addParameterSources("LOAD", [value(False)])
    child.addParameterSources("NAME", [value("model")])
    model.addChildAlgorithm(child)
    _, ok = model.run({"zones": halves(small), "folder": str(tmp_path)}, context, Recorder())
    assert ok
    found = rows(tmp_path / "model.csv")
    assert [int(row["pixels"]) for row in found] == [30 * 80, 30 * 80]


def test_qgis_process_runs_it(mapped, small, qgis_profile, tmp_path):
    """The whole way a script takes: qgis_process, a GeoPackage, JSON out."""
    west, south, east, north = small
    ring = f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"
    zones = write_polygons(tmp_path / "zones.gpkg", [ring], 3338)
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    environment = qgis_environment(qgis_profile)
    subprocess.run([program, "plugins", "enable", "miso_qgis"], env=environment, capture_output=True, check=False)
    done = subprocess.run(
        [
            program,
            "run",
            "miso:zonalsummary",
            "--json",
            "--",
            f"RUN={mapped}",
            f"ZONES={zones}",
            f"FOLDER={tmp_path / 'out'}",
        ],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert rows(results["TABLE"])[0]["pixels"] == "10000"
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    assert record["columns"][0]["name"] == "feature"


# --- comparison -------------------------------------------------------------------------------------------------------


def older(path, mapped, *, block=3):
    """A 30 m map of percent made from the run's probability, with water and unknown ground."""
    values = read(mapped.parent / "R_nsp_probability.tif", 2).astype(float)
    size = values.shape[0] // block
    coarse = values[: size * block, : size * block].reshape(size, block, size, block).mean(axis=(1, 3))
    made = np.clip(np.rint(coarse * 0.8), 0, 100).astype(np.uint8)
    made[:4], made[4:6] = 102, 255
    other = gdal.Open(str(mapped.parent / "R_nsp_class.tif"))
    west, step, _, north, _, _ = other.GetGeoTransform()
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_Byte)
    data.SetGeoTransform((west, step * block, 0, north, 0, -step * block))
    data.SetProjection(other.GetProjection())
    data.GetRasterBand(1).WriteArray(made)
    return coarse, made


def test_compare_a_layer_of_a_run_with_an_older_map(tool, mapped, project, tmp_path):
    coarse, old = older(tmp_path / "older.tif", mapped)
    raster = QgsRasterLayer(str(mapped.parent / "R_nsp_probability.tif"), "probability", "gdal")
    project.addMapLayer(raster)
    results = tool(
        "comparemaps",
        NEW=raster,
        OLD=str(tmp_path / "older.tif"),
        OLD_KIND="percent",
        OLD_NAMES=["102", "Water"],
        FOLDER=str(tmp_path / "out"),
        LOAD=False,
    )
    known = old <= 100
    assert results["AGREEMENT"] == pytest.approx(((coarse >= 50) == (old >= 50))[known].mean())
    difference = read(results["DIFFERENCE"], 1)
    assert np.array_equal(np.isnan(difference[:33, :33]), ~known)
    assert np.allclose(difference[:33, :33][known], (coarse - old)[known], atol=1e-4)
    matrix = rows(results["MATRIX"])
    water = next(row for row in matrix if row["old map (rows), new map (columns), km2"] == "Water")
    assert float(water["all"]) == pytest.approx(4 * 33 * 9e-4)


def test_a_comparison_arrives_styled_with_areas_in_its_legend(provider, mapped, project, tmp_path):
    import processing

    older(tmp_path / "older.tif", mapped)
    processing.runAndLoadResults(
        "miso:comparemaps",
        {
            "NEW": str(mapped.parent / "R_nsp_probability.tif"),
            "OLD": str(tmp_path / "older.tif"),
            "OLD_KIND": "percent",
            "OLD_NAMES": "102=Water",
            "FOLDER": str(tmp_path / "out"),
            "NAME": "since 2015",
        },
    )
    wait_until(lambda: len(project.mapLayers()) == 2)
    by_name = {layer.name(): layer for layer in project.mapLayers().values()}
    change = by_name["since 2015: changes"]
    difference = by_name["since 2015: difference, new minus old (percentage points)"]
    assert change.renderer().type() == "paletted"
    labels = [entry.label for entry in change.renderer().classes()]
    assert any(label.startswith("absent to present: ") and label.endswith(" km²") for label in labels)
    assert any("not comparable" in label for label in labels)
    record = json.loads((tmp_path / "out" / "since 2015.json").read_text(encoding="utf-8"))
    assert len(labels) == len(record["pairs"])
    assert difference.renderer().type() == "singlebandpseudocolor"
    items = difference.renderer().shader().rasterShaderFunction().colorRampItemList()
    assert [items[0].label, items[-1].label] == ["-100 percentage points", "+100 percentage points"]


def test_comparison_with_the_nodata_a_user_set_on_a_layer(tool, mapped, project, tmp_path):
    """And with classes matched by a table; a raster without a meaning is asked for."""
    codes = read(mapped.parent / "R_order_class.tif", 1) + 10
    path = write(tmp_path / "codes.tif", codes[None].astype(np.uint8), mapped.parent / "R_order_class.tif")
    layer = QgsRasterLayer(str(path), "codes", "gdal")
    project.addMapLayer(layer)
    run_classes = str(mapped.parent / "R_order_class.tif")
    given = {"NEW": run_classes, "OLD": layer, "OLD_KIND": "class", "FOLDER": str(tmp_path / "out"), "LOAD": False}
    match = [str(cell) for pair in ((12, "Gelisols"), (14, "Inceptisols"), (15, "Mollisols")) for cell in pair]
    assert tool("comparemaps", MATCH=match, **given)["AGREEMENT"] == 1
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(15, 15)])
    results = tool("comparemaps", MATCH=match, **given)
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    assert record["only_new_km2"] == pytest.approx((codes == 15).sum() * 1e-4)
    dem = write(tmp_path / "dem.tif", np.ones((1, 100, 100), np.float32), mapped.parent / "R_order_class.tif")
    with pytest.raises(QgsProcessingException, match=r"values of .* are is not known"):
        tool("comparemaps", **{**given, "OLD": str(dem), "OLD_KIND": "auto"})


# --- sites ------------------------------------------------------------------------------------------------------------


def test_suggested_sites_keep_off_what_a_layer_excludes(tool, mapped, small, project, tmp_path):
    """An excluded half as a selection, roads in degrees, and every site with its reason."""
    import processing

    layer = halves(small)
    project.addMapLayer(layer)
    layer.selectByExpression("\"unit\" = 'west'")
    west, south, east, north = small
    line = write_polygons(tmp_path / "road.gpkg", [f"LINESTRING({west} {south},{east} {north})"], 3338)
    roads = processing.run(
        "native:reprojectlayer",
        {"INPUT": str(line), "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"},
        feedback=Recorder(),
    )["OUTPUT"]
    feedback = Recorder()
    results = tool(
        "suggestsites",
        feedback,
        RUN=str(mapped),
        COUNT=8,
        EXCLUDE=QgsProcessingFeatureSourceDefinition(layer.id(), True),
        ROADS=roads,
        MAX_ROAD=200,
        FOLDER=str(tmp_path / "out"),
        LOAD=False,
    )
    sites = QgsVectorLayer(results["OUTPUT"], "sites", "ogr")
    assert sites.crs().authid() == "EPSG:3338"
    assert sites.featureCount() == results["SITES"] == 8
    road = QgsGeometry.fromWkt(f"LINESTRING({west} {south},{east} {north})")
    confidence = read(mapped.parent / "R_confidence.tif", 1)
    for feature in sites.getFeatures():
        point = feature.geometry().asPoint()
        assert point.x() > (west + east) / 2
        assert feature["road_m"] == pytest.approx(road.distance(feature.geometry()), abs=0.5)
        assert feature["road_m"] <= 200.5
        assert feature["confidence_pct"] == confidence[int((north - point.y()) // 10), int((point.x() - west) // 10)]
        assert feature["area_estimates"] == 0
        assert "unfit for area estimates" in feature["use"]
        assert "from a road" in feature["reason"]
    assert any("not drawn at random" in warning for warning in feedback.warnings)


def test_a_stratified_design_arrives_styled(provider, mapped, project, tmp_path):
    import processing

    processing.runAndLoadResults(
        "miso:suggestsites",
        {
            "RUN": str(mapped),
            "TASK": "nsp",
            "DESIGN": "stratified",
            "COUNT": 20,
            "ALLOCATION": "neyman",
            "EXPECTED": "absent=0.9; present=0.6",
            "MINIMUM": 4,
            "FOLDER": str(tmp_path),
            "NAME": "pits",
        },
    )
    wait_until(lambda: project.mapLayers())
    (layer,) = project.mapLayers().values()
    assert layer.name() == "pits: stratified random sites"
    classes = read(mapped.parent / "R_nsp_class.tif", 1)
    pixels = {"absent": int((classes == 0).sum()), "present": int((classes == 1).sum())}
    features = list(layer.getFeatures())
    counts = {name: sum(f["stratum"] == name for f in features) for name in pixels}
    assert sum(counts.values()) == 20
    for feature in features:
        name = feature["stratum"]
        assert feature["inclusion_probability"] == pytest.approx(counts[name] / pixels[name])
        assert feature["area_estimates"] == 1
    renderer = layer.renderer()
    assert renderer.type() == "categorizedSymbol"
    shown = {category.value(): category for category in renderer.categories()}
    assert set(shown) == {name for name, count in counts.items() if count}
    assert shown["present"].label().startswith(f"present: {counts['present']} sites for ")
    assert shown["present"].label().endswith(" km²")
    assert shown["present"].symbol().color().name().upper() == "#08306B", "the class's own colour"


def test_informative_sites_arrive_marked_as_unfit(provider, mapped, project, tmp_path):
    import processing

    processing.runAndLoadResults("miso:suggestsites", {"RUN": str(mapped), "COUNT": 5, "FOLDER": str(tmp_path)})
    wait_until(lambda: project.mapLayers())
    (layer,) = project.mapLayers().values()
    assert layer.name() == "sites: informative sites, unfit for area estimates"
    assert "unfit for area estimates" in layer.renderer().ranges()[0].label()
    for feature in layer.getFeatures():
        assert layer.renderer().rangeForValue(feature["score"]) is not None


def test_sites_are_asked_for_rightly(provider, context, mapped, small, project):
    layer = halves(small)
    project.addMapLayer(layer)
    given = {"RUN": str(mapped), "COUNT": 5}
    assert "No map was given" in refused(context, "suggestsites", COUNT=5)
    assert "Both a run" in refused(context, "suggestsites", **given, MAP=str(mapped.parent / "R_nsp_class.tif"))
    assert "of no use here" in refused(context, "suggestsites", **given, ROADS=layer)
    assert "Give the roads" in refused(context, "suggestsites", **given, MAX_ROAD=100)
    stratified = {**given, "DESIGN": "stratified"}
    assert "inclusion probabilities" in refused(context, "suggestsites", **stratified, SPACING=100)
    assert "'a lot'" in refused(context, "suggestsites", **stratified, EXPECTED=["absent", "a lot"])
    assert "half empty" in refused(context, "suggestsites", **stratified, EXPECTED=["absent", ""])


def test_a_cancel_ends_the_engine_s_job_and_leaves_nothing(tool, mapped, small, project, tmp_path):
    class Impatient(Recorder):
        def setProgressText(self, text):
            self.cancel()

    layer = halves(small)
    project.addMapLayer(layer)
    for name, more in (("zonalsummary", {"ZONES": layer}), ("suggestsites", {})):
        with pytest.raises(QgsProcessingException, match="cancelled"):
            tool(name, Impatient(), RUN=str(mapped), FOLDER=str(tmp_path / name), LOAD=False, **more)
        assert not (tmp_path / name).exists() or not list((tmp_path / name).iterdir())

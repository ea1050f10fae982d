"""What goes in from QGIS: layers with the user's settings, masks, extents, and everything that must be refused."""

from __future__ import annotations

import json
import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis_support import OUTPUT_KEYS, Recorder, extent_text, read, shell, worker_pid, write, write_polygons

from miso_qgis.processing import inputs, texts
from miso_qgis.processing.map_parameters import installed_models
from miso_qgis.processing.map_soils import MapSoils
from miso_qgis.protocol import DEVICES, ENCODINGS, OUTPUT_KINDS, PRECISIONS, MisoError

pytest_plugins = ["qgis_support"]


def record_of(results: dict) -> dict:
    return json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))


# --- the mask ---------------------------------------------------------------------------------------------------------


def inside(polygon: QgsGeometry, small: tuple, crs: str) -> np.ndarray:
    """Which of the 100 x 100 pixel centres of the small extent lie in a polygon, by QGIS's own geometry."""
    xmin, _, _, ymax = small
    to = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3338"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    engine = QgsGeometry.createGeometryEngine(polygon.constGet())
    engine.prepareGeometry()
    found = np.zeros((100, 100), bool)
    for row in range(100):
        for column in range(100):
            point = to.transform(QgsPointXY(xmin + 10 * column + 5, ymax - 10 * row - 5))
            found[row, column] = engine.contains(QgsPoint(point))
    return found


def circle(small: tuple, radius: float, crs: str) -> QgsGeometry:
    xmin, ymin, xmax, ymax = small
    made = QgsGeometry.fromPointXY(QgsPointXY((xmin + xmax) / 2 + 3.3, (ymin + ymax) / 2 - 1.7)).buffer(radius, 24)
    made.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:3338"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
        )
    )
    return made


def check_masked(results: dict, free: dict, kept: np.ndarray) -> None:
    """The masked map is the free one inside and nodata outside, and each class's area is the count of its pixels."""
    for key in OUTPUT_KEYS:
        values, reference = read(results[key.upper()]), read(free[key.upper()])
        assert np.array_equal(values[:, kept], reference[:, kept]), key
        assert (values[:, ~kept] == 255).all(), key
    tasks, free_tasks = record_of(results)["tasks"], record_of(free)["tasks"]
    for task in ("nsp", "order"):
        codes = read(free[f"{task.upper()}_CLASS"], 1)
        for row in tasks[task]["classes"]:
            pixels = int((codes[kept] == row["value"]).sum())
            assert row["pixels"] == pixels
            assert row["km2"] == pytest.approx(pixels * 1e-4, abs=1e-9)
        assert tasks[task]["classes"] != free_tasks[task]["classes"]


@pytest.fixture(scope="module")
def free(run, sample, small, tmp_path_factory):
    """The small extent without a mask."""
    return run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path_factory.mktemp("free")))


@pytest.mark.parametrize("crs", ["EPSG:3338", "EPSG:4326"])
def test_a_mask_changes_each_class_to_the_count_of_its_pixels(run, sample, small, free, tmp_path, crs):
    polygon = circle(small, 333.0, crs)
    mask = write_polygons(tmp_path / "mask.gpkg", [polygon.asWkt(17)], int(crs.split(":")[1]))
    results = run(**sample, EXTENT=extent_text(*small), MASK=str(mask), FOLDER=str(tmp_path / "out"))
    check_masked(results, free, inside(polygon, small, crs))


def test_only_the_selected_polygons_mask(run, sample, small, free, project, tmp_path):
    one, other = circle(small, 200.0, "EPSG:3338"), circle(small, 444.0, "EPSG:3338")
    path = write_polygons(tmp_path / "mask.gpkg", [one.asWkt(17), other.asWkt(17)], 3338)
    layer = QgsVectorLayer(str(path), "two circles", "ogr")
    project.addMapLayer(layer)
    layer.selectByExpression('"number" = 0')
    context = QgsProcessingContext()
    context.setProject(project)
    definition = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    results = run(
        context=context, **sample, EXTENT=extent_text(*small), MASK=definition, FOLDER=str(tmp_path / "out"), LOAD=False
    )
    check_masked(results, free, inside(one, small, "EPSG:3338"))
    layer.removeSelection()
    with pytest.raises(QgsProcessingException, match=r"two circles.*no polygon"):
        run(context=context, **sample, MASK=definition, FOLDER=str(tmp_path / "none"))


def test_heights_curves_holes_and_bow_ties_in_a_mask(run, sample, small, free, project, tmp_path):
    xmin, ymin, xmax, ymax = small
    layer = QgsVectorLayer("MultiPolygonZM?crs=EPSG:3338", "odd", "memory")

    def ring(*corners):
        return "(" + ",".join(f"{x} {y} 5 1" for x, y in (*corners, corners[0])) + ")"

    def square(x, y, side):
        return ring((x, y), (x + side, y), (x + side, y + side), (x, y + side))

    bow_tie = ring((xmax - 400, ymax - 400), (xmax, ymax), (xmax, ymax - 400), (xmax - 400, ymax))  # crosses itself
    shapes = (
        f"MultiPolygonZM(({square(xmin, ymin, 400)},{square(xmin + 100, ymin + 100, 100)}))",  # with a hole
        f"MultiPolygonZM(({bow_tie}))",
    )
    for wkt in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.dataProvider().addFeature(QgsFeature(layer.fields()))  # one without a geometry
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    results = run(
        context=context, **sample, EXTENT=extent_text(*small), MASK=layer.id(), FOLDER=str(tmp_path), LOAD=False
    )
    kept = read(results["NSP_CLASS"], 1) != 255
    square = kept[60:, :40]
    assert square.sum() == 40 * 40 - 10 * 10
    tie = kept[:40, 60:]
    assert 0.4 < tie.mean() < 0.6, "half of the square around a bow tie lies in it"
    assert kept.sum() == square.sum() + tie.sum()


# --- what the user set on a layer -------------------------------------------------------------------------------------


def test_the_layers_crs_wins_over_the_files(run, sample, small, free, project, tmp_path):
    elevation = read(sample["ELEVATION"]).astype("float32")
    bare = write(tmp_path / "bare.tif", elevation, Path(sample["ELEVATION"]), crs=False)
    layer = QgsRasterLayer(str(bare), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3338"))
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    given = {**sample, "ELEVATION": layer.id()}
    results = run(context=context, **given, EXTENT=extent_text(*small), FOLDER=str(tmp_path / "out"), LOAD=False)
    assert np.array_equal(read(results["ORDER_PROBABILITY"]), read(free["ORDER_PROBABILITY"]))
    assert "Alaska" in record_of(results)["request"]["elevation"]["crs"]
    # A file nobody set a CRS for has none. (The path of `bare` would find the layer, which has one.)
    other = write(tmp_path / "other.tif", elevation, Path(sample["ELEVATION"]), crs=False)
    with pytest.raises(QgsProcessingException, match="no coordinate reference system"):
        run(**{**sample, "ELEVATION": str(other)}, FOLDER=str(tmp_path / "out2"))


def test_the_layers_nodata_wins_over_the_files(run, sample, small, project, tmp_path):
    elevation = read(sample["ELEVATION"]).astype("float32")
    data = gdal.Open(sample["ELEVATION"])
    west, step, _, north, _, _ = data.GetGeoTransform()
    row, column = round((north - small[3]) / step), round((small[0] - west) / step)
    patch = (slice(None), slice(row + 20, row + 60), slice(column + 20, column + 60))
    elevation[patch] = 1234.0
    found = {}
    context = QgsProcessingContext()
    context.setProject(project)
    for name, nodata in (("declared", 1234.0), ("undeclared", None), ("set", None)):
        path = write(tmp_path / f"{name}.tif", elevation, Path(sample["ELEVATION"]), nodata=nodata)
        layer = QgsRasterLayer(str(path), name)
        if name == "set":
            layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(1234.0, 1234.0)])
        project.addMapLayer(layer)
        given = {"ELEVATION": layer.id(), "FOLDER": str(tmp_path / name), "EXTENT": extent_text(*small)}
        found[name] = read(run(context=context, **given, OUTPUTS=["probability"], LOAD=False)["NSP_PROBABILITY"], 2)
    assert np.array_equal(found["set"], found["declared"])
    assert not np.array_equal(found["set"], found["undeclared"])
    assert (found["set"] == 255).any()
    assert not (found["undeclared"] == 255).any()


def test_a_nodata_range_is_refused(run, sample, project, tmp_path):
    layer = QgsRasterLayer(sample["ELEVATION"], "ranged")
    layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(-10.0, 0.0)])
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    with pytest.raises(QgsProcessingException, match=r"'ranged'.*-10 to 0"):
        run(context=context, ELEVATION=layer.id(), FOLDER=str(tmp_path))


def test_a_layer_of_another_provider_is_refused_by_name(run, sample, project, tmp_path):
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=1", "a web map", "wms")
    assert layer.isValid()
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    with pytest.raises(QgsProcessingException, match=r"'a web map'.*'wms'.*GeoTIFF"):
        run(context=context, **{**sample, "IMAGERY": layer.id()}, FOLDER=str(tmp_path / "out"))
    assert not (tmp_path / "out").exists()


def test_a_ready_made_covariate_replaces_the_derived_one(run, sample, small, free, tmp_path):
    elevation = read(sample["ELEVATION"]).astype("float32")
    pair = np.concatenate([np.full_like(elevation, 3.0), np.full_like(elevation, 25.0)])
    path = write(tmp_path / "slope.tif", pair, Path(sample["ELEVATION"]), names=["flat", "steep"])
    results = run(
        **sample,
        EXTENT=extent_text(*small),
        COVARIATES=f"sl_4={path}:2",
        FOLDER=str(tmp_path / "out"),
        ENCODING="float",
        PRECISION="float32",
    )
    record = record_of(results)
    assert record["request"]["covariates"]["sl_4"]["bands"] == [2]
    assert not np.array_equal(np.rint(100 * read(results["ORDER_PROBABILITY"])), read(free["ORDER_PROBABILITY"]))


# --- extents ----------------------------------------------------------------------------------------------------------


def test_an_extent_in_any_form_is_the_same(run, sample, small, free, tmp_path):
    xmin, ymin, xmax, ymax = small
    rectangle = QgsReferencedRectangle(QgsRectangle(*small), QgsCoordinateReferenceSystem("EPSG:3338"))
    layer = QgsRasterLayer(free["NSP_CLASS"], "extent")
    # Bare numbers are meant in EPSG:3338 where there is no project with a CRS.
    for i, given in enumerate((rectangle, layer, free["NSP_CLASS"], f"{xmin},{xmax},{ymin},{ymax}")):
        results = run(**sample, EXTENT=given, FOLDER=str(tmp_path / str(i)), OUTPUTS=["class"], TASKS=["nsp"])
        assert gdal.Open(results["NSP_CLASS"]).GetGeoTransform() == gdal.Open(free["NSP_CLASS"]).GetGeoTransform()
        assert np.array_equal(read(results["NSP_CLASS"]), read(free["NSP_CLASS"]))


def test_an_extent_across_the_antimeridian_is_not_turned_inside_out(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    found = inputs.extent(algorithm, {"EXTENT": "172,-163.5,51,53.25 [EPSG:4326]"}, "EXTENT", QgsProcessingContext())
    assert (found.xmin, found.ymin, found.xmax, found.ymax) == (172.0, 51.0, -163.5, 53.25)
    assert "WGS 84" in found.crs


# --- refusals ---------------------------------------------------------------------------------------------------------


def bad_inputs(folder: Path, sample: dict, small: tuple) -> dict:
    """Case -> (parameters, the shell's arguments). What is not named is the good sample."""
    imagery = Path(sample["IMAGERY"])
    text = folder / "notes.tif"
    text.write_text("no raster")
    corner = read(imagery)[:, :50, :50]
    two = write(folder / "two.tif", corner[:2].copy(), imagery, names=["", ""])
    bare = write(folder / "bare.tif", corner.copy(), imagery, crs=False)
    empty = write(folder / "empty.tif", np.zeros_like(corner), imagery, nodata=0)
    broken = folder / "broken.onnx"
    broken.write_bytes(b"this is no model")
    foreign = folder / "foreign.onnx"
    bundled = Path(installed_models_folder()) / f"{installed_models()[0]}.onnx"
    foreign.write_bytes(bundled.read_bytes().replace(b"\x0a\x04miso\x12", b"\x0a\x04mist\x12"))
    xmin, ymin, xmax, ymax = small
    away = (xmin + 5e5, ymin, xmax + 5e5, ymax)
    none = (xmin, ymin, xmin, ymax)

    def extent(box: tuple) -> tuple:
        return {"EXTENT": extent_text(*box)}, ["--extent", ",".join(map(repr, box))]

    only_empty = {"IMAGERY": str(empty), "ELEVATION": None, "CLIMATE": None}
    return {
        "no such file": ({"IMAGERY": str(folder / "nowhere.tif")}, ["--imagery", folder / "nowhere.tif"]),
        "not a raster": ({"ELEVATION": str(text)}, ["--elevation", text]),
        "too few bands": ({"IMAGERY": str(two)}, ["--imagery", two]),
        "no crs": ({"IMAGERY": str(bare)}, ["--imagery", bare]),
        "extent outside the data": extent(away),
        "empty extent": extent(none),
        "all nodata": (only_empty, ["--imagery", empty]),
        "model is no onnx": ({"MODEL": str(broken)}, ["--model", broken]),
        "model without a contract": ({"MODEL": str(foreign)}, ["--model", foreign]),
        "no such model": ({"MODEL": "swin-huge"}, ["--model", "swin-huge"]),
        "folder cannot be written": ({"FOLDER": str(text / "out")}, ["--out", text / "out"]),
        "pixel size": ({"PIXEL_SIZE": 1.0}, ["--pixel-size", "1"]),
    }


def installed_models_folder() -> str:
    from qgis_support import ROOT

    return str(ROOT / "resources" / "models")


CASES = (
    "no such file",
    "not a raster",
    "too few bands",
    "no crs",
    "extent outside the data",
    "empty extent",
    "all nodata",
    "model is no onnx",
    "model without a contract",
    "no such model",
    "folder cannot be written",
    "pixel size",
)


@pytest.mark.parametrize("case", CASES)
def test_bad_input_is_refused_in_the_shells_words(run, sample, small, free, tmp_path, case):
    """The same sentence and hint from the toolbox and the shell, no output, and the worker lives on."""
    pid = worker_pid()
    assert pid is not None
    data = tmp_path / "data"
    data.mkdir()
    parameters, arguments = bad_inputs(data, sample, small)[case]
    before = set(data.rglob("*"))
    out = tmp_path / "out"
    given = {key: value for key, value in {**sample, "FOLDER": str(out), **parameters}.items() if value is not None}
    with pytest.raises(QgsProcessingException) as caught:
        run(**given)
    said = str(caught.value)

    words = [f"--{key.lower()}={value}" for key, value in given.items() if key in sample and key not in parameters]
    if "--out" not in arguments:
        words += ["--out", out]
    done = shell("map", *words, *arguments, "--json")
    assert done.returncode == 2, done.stderr
    problem = json.loads(done.stdout)["error"]
    assert problem["hint"], "no hint what to do"
    assert f"{problem['message']} {problem['hint']}" in said
    assert f"Error: {problem['message']}" in done.stderr

    assert not out.exists() or list(out.iterdir()) == []
    assert set(data.rglob("*")) == before, "something was left among the inputs"
    assert worker_pid() == pid, "the worker did not survive the error"


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"IMAGERY": "", "ELEVATION": "", "CLIMATE": ""}, "No imagery, elevation or climate raster"),
        ({"DEVICE": "abacus"}, "'abacus'"),
        ({"ENCODING": "roman"}, "'roman'"),
        ({"PRECISION": "double"}, "'double'"),
        ({"OUTPUTS": ["probability", "gossip"]}, "'gossip'"),
        ({"OUTPUTS": []}, "list of outputs"),
        ({"THRESHOLD": "half"}, "'half'"),
        ({"THRESHOLD": "1.5"}, "1.5"),
        ({"NAME": "a/b"}, "'a/b'"),
        ({"EXTENT": "somewhere"}, "'somewhere'"),
        ({"EXTENT": "1,2,3,4 [EPSG:0]"}, "'EPSG:0'"),
        ({"COVARIATES": "swi_10"}, "'swi_10'"),
        ({"MASK": "/nowhere.gpkg"}, "'/nowhere.gpkg'"),
    ],
)
def test_wrong_parameters_are_named_before_anything_runs(provider, sample, tmp_path, parameters, words):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    given = {**sample, "FOLDER": str(tmp_path / "out"), **parameters}
    ok, message = algorithm.checkParameterValues(given, QgsProcessingContext())
    assert not ok
    assert words in message
    assert not (tmp_path / "out").exists()


def test_a_mask_of_points_or_without_crs_is_refused(provider, sample, project, tmp_path):
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    points = QgsVectorLayer("Point?crs=EPSG:3338", "pits", "memory")
    nowhere = QgsVectorLayer("Polygon", "adrift", "memory")
    project.addMapLayers([points, nowhere])
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    for layer, words in ((points, "'pits' holds Point"), (nowhere, "'adrift' has no coordinate reference system")):
        given = {**sample, "FOLDER": str(tmp_path), "MASK": layer.id()}
        ok, message = algorithm.checkParameterValues(given, context)
        assert not ok
        assert words in message


def test_the_engine_missing_is_said_before_the_dialog_opens(provider, monkeypatch):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    assert algorithm.canExecute()[0]
    monkeypatch.setenv("MISO_ENGINE_PYTHON", os.path.join(os.sep, "no", "python"))
    ok, message = algorithm.canExecute()
    assert not ok
    assert "MISO_ENGINE_PYTHON" in message
    assert os.path.join(os.sep, "no", "python") in message


# --- the algorithm's face ---------------------------------------------------------------------------------------------


def test_parameters_and_outputs_have_their_fixed_names(provider):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    assert [p.name() for p in algorithm.parameterDefinitions()] == [
        "IMAGERY", "ELEVATION", "CLIMATE", "COVARIATES", "SCALES", "BANDS", "EXTENT", "TILE", "MASK", "MODEL", "TASKS",
        "PIXEL_SIZE", "DEVICE", "THREADS", "PRECISION", "ENCODING", "OUTPUTS", "THRESHOLD", "FOLDER", "NAME", "RESUME",
        "LOAD",
    ]  # fmt: skip
    outputs = {o.name() for o in algorithm.outputDefinitions()}
    assert outputs == {key.upper() for key in OUTPUT_KEYS} | {"RECORD", "FOLDER", "SUMMARY"}
    for parameter in algorithm.parameterDefinitions():
        assert len(parameter.help()) > 40, parameter.name()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    assert {p.name() for p in algorithm.parameterDefinitions() if p.flags() & advanced} == {
        "COVARIATES", "SCALES", "BANDS", "TILE", "PIXEL_SIZE", "DEVICE", "THREADS", "PRECISION", "ENCODING", "OUTPUTS",
        "THRESHOLD", "RESUME",
    }  # fmt: skip
    for name, options in (
        ("DEVICE", DEVICES),
        ("PRECISION", PRECISIONS),
        ("ENCODING", ENCODINGS),
        ("OUTPUTS", OUTPUT_KINDS),
    ):
        assert tuple(algorithm.parameterDefinition(name).options()) == options
        assert algorithm.parameterDefinition(name).usesStaticStrings()
    assert algorithm.parameterDefinition("MODEL").defaultValue() in installed_models()
    assert "simulated" in algorithm.shortHelpString()
    assert not algorithm.icon().isNull()
    assert algorithm.shortDescription()


def test_choices_by_name_and_by_number():
    assert texts.choices("nsp, order", ("nsp", "order"), []) == ("nsp", "order")
    assert texts.choices(["1"], ("nsp", "order"), []) == ("order",)
    assert texts.choices(0, ("nsp", "order"), []) == ("nsp",)
    assert texts.choices("7", ("nsp", "order"), []) == ("7",)
    assert texts.choices(None, ("nsp", "order"), ["order"]) == ("order",)


def test_covariates_from_text(qgis_app):
    context = QgsProcessingContext()
    found = inputs.covariate_sources("swi_10=/a/b.tif:3; spi = C:\\x\\y.tif ;", context, [])
    assert found["swi_10"].path == "/a/b.tif"
    assert found["swi_10"].bands == (3,)
    assert found["spi"].path == "C:\\x\\y.tif"
    assert found["spi"].bands == ()
    with pytest.raises(MisoError, match="twice"):
        inputs.covariate_sources("spi=/a.tif;spi=/b.tif", context, [])
    found = inputs.covariate_sources("tmean_swi=/c.tif:2*0.01;tmin_january=C:\\c.tif*1-273.15", context, [])
    assert (found["tmean_swi"].bands, found["tmean_swi"].scale, found["tmean_swi"].offset) == ((2,), 0.01, 0.0)
    assert (found["tmin_january"].path, found["tmin_january"].offset) == ("C:\\c.tif", -273.15)
    for bad in ("spi", "spi=", "=x.tif", "spi=/a.tif*x", "1spi=/a.tif"):
        with pytest.raises(MisoError, match="cannot be read"):
            inputs.covariate_sources(bad, context, [])


def test_scales_from_text(qgis_app):
    assert texts.scales("") == {}
    assert texts.scales("imagery=1-1000; climate = 0.1 ;elevation=0.3048") == {
        "imagery": (1.0, -1000.0), "climate": (0.1, 0.0), "elevation": (0.3048, 0.0),
    }  # fmt: skip
    for bad in ("imagery", "imagery=x", "soil=1", "imagery=1;imagery=2", "imagery=1*2"):
        with pytest.raises(MisoError, match="cannot be read"):
            texts.scales(bad)


def test_a_scale_makes_reflectance_from_0_to_1_readable(run, sample, small, free, tmp_path):
    """Without it such imagery is refused by name; with it the map is that of the original."""
    values = read(sample["IMAGERY"]).astype("float32") / 10000
    path = write(tmp_path / "unit.tif", values, Path(sample["IMAGERY"]))
    given = {**sample, "IMAGERY": str(path), "EXTENT": extent_text(*small), "FOLDER": str(tmp_path / "out")}
    with pytest.raises(QgsProcessingException, match=r"reflectance from 0 to 1.*imagery=10000"):
        run(**given)
    results = run(**given, SCALES="imagery=10000")
    difference = read(results["NSP_PROBABILITY"]).astype(int) - read(free["NSP_PROBABILITY"])
    assert np.abs(difference).max() <= 1


def test_the_request_needs_no_layer_after_it_was_prepared(provider, sample, small, tmp_path, project):
    """processAlgorithm runs in a thread of its own: the layer may be gone by then."""
    layer = QgsRasterLayer(sample["IMAGERY"], "short-lived")
    project.addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(project)
    algorithm = MapSoils()
    algorithm.initAlgorithm()
    given = {"IMAGERY": layer.id(), "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), "LOAD": False}
    assert algorithm.prepareAlgorithm(given, context, Recorder())
    project.removeMapLayer(layer.id())
    results = algorithm.processAlgorithm(given, context, Recorder())
    assert read(results["NSP_CLASS"]).shape == (1, 100, 100)

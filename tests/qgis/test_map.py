"""The algorithm on the sample through processing.run: what is written, where, and that it is right."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer
from qgis_support import OUTPUT_KEYS, SAMPLE, Recorder, extent_text, read, shell

pytest_plugins = ["qgis_support"]

ORDERS = ["Andisols", "Entisols", "Gelisols", "Histosols", "Inceptisols", "Mollisols", "Spodosols"]


def test_every_output_is_written_and_nothing_else(whole):
    assert set(whole.results) == {key.upper() for key in OUTPUT_KEYS} | {"RECORD", "FOLDER", "SUMMARY"}
    folder = Path(whole.results["FOLDER"])
    expected = {f"sample_{key}{end}" for key in OUTPUT_KEYS for end in (".tif", ".qml", ".qmd")}
    expected |= {"sample.json", "sample_summary.html", "sample_nsp_class.tif.aux.xml", "sample_order_class.tif.aux.xml"}
    assert {path.name for path in folder.iterdir()} == expected


@pytest.mark.parametrize("key", OUTPUT_KEYS)
def test_grid_crs_nodata_and_bands(whole, model, key):
    data = gdal.Open(whole.paths[key])
    imagery = gdal.Open(str(SAMPLE / "imagery.tif"))
    west, step, _, north, _, minus = data.GetGeoTransform()
    # The lattice's pixel edges lie at x = -2199995 + 10 k, y = 2400005 - 10 k.
    assert (step, minus) == (10.0, -10.0)
    assert (west + 2199995) % 10 == 0
    assert (2400005 - north) % 10 == 0
    # Without an extent the map covers the imagery.
    assert data.GetGeoTransform() == imagery.GetGeoTransform()
    assert (data.RasterXSize, data.RasterYSize) == (imagery.RasterXSize, imagery.RasterYSize)
    assert QgsRasterLayer(whole.paths[key]).crs() == QgsCoordinateReferenceSystem("EPSG:3338")
    alaska = osr.SpatialReference()
    alaska.ImportFromEPSG(3338)
    assert data.GetSpatialRef().IsSame(alaska)
    names = {
        "nsp_probability": [row["name"] for row in model.task["nsp"]["classes"]],
        "order_probability": ORDERS,
        "nsp_class": [model.task["nsp"]["title"]],
        "order_class": [model.task["order"]["title"]],
        "confidence": ["nsp confidence", "order confidence"],
        "applicability": ["applicability"],
    }[key]
    bands = [data.GetRasterBand(i + 1) for i in range(data.RasterCount)]
    assert [band.GetDescription() for band in bands] == names
    assert {band.DataType for band in bands} == {gdal.GDT_Byte}
    assert {band.GetNoDataValue() for band in bands} == {255.0}
    assert bands[0].GetOverviewCount() > 0


def test_values_are_percent_and_have_no_hole(whole):
    for key in OUTPUT_KEYS:
        values = read(whole.paths[key])
        assert values.max() <= 100, f"{key} holds nodata or more than 100 % inside the imagery"
    for key in ("nsp_probability", "order_probability"):
        total = read(whole.paths[key]).astype(int).sum(axis=0)
        classes = 2 if key.startswith("nsp") else 7
        assert np.abs(total - 100).max() <= classes / 2, "the classes' probabilities do not add up to 100 %"
    present = read(whole.paths["nsp_probability"], 2)
    assert np.percentile(present, 95) - np.percentile(present, 5) >= 20, "the map is all but flat"


def test_classes_follow_from_probabilities(whole):
    present = read(whole.paths["nsp_probability"], 2)
    assert np.array_equal(read(whole.paths["nsp_class"], 1), (present >= 50).astype(np.uint8))
    order = read(whole.paths["order_probability"]).astype(int)
    chosen = read(whole.paths["order_class"], 1)
    # Made before rounding: the chosen class has the highest percent, or lies one below through rounding.
    of_chosen = np.take_along_axis(order, chosen[None].astype(int), 0)[0]
    assert (order.max(axis=0) - of_chosen).max() <= 1
    assert (order.max(axis=0) == of_chosen).mean() > 0.98


def test_confidence_is_one_minus_relative_entropy(whole):
    for band, key in ((1, "nsp_probability"), (2, "order_probability")):
        p = read(whole.paths[key]).astype(float) / 100.0
        p /= p.sum(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            entropy = -np.nansum(np.where(p > 0, p * np.log(p), 0.0), axis=0)
        expected = 100.0 * (1.0 - entropy / np.log(p.shape[0]))
        found = read(whole.paths["confidence"], band).astype(float)
        # The percents in the file are rounded, and entropy is steep at 0 and 1.
        assert np.abs(found - expected).mean() < 2.0


def test_the_record_counts_what_the_rasters_show(whole):
    for task in ("nsp", "order"):
        codes = read(whole.paths[f"{task}_class"], 1)
        for row in whole.record["tasks"][task]["classes"]:
            pixels = int((codes == row["value"]).sum())
            assert row["pixels"] == pixels
            assert row["km2"] == pytest.approx(pixels * 1e-4, abs=1e-6)
    percent = whole.record["tasks"]["nsp"]["km2_per_percent"]
    counted = np.bincount(read(whole.paths["nsp_probability"], 2).ravel(), minlength=101) * 1e-4
    assert percent == pytest.approx(list(counted), abs=1e-6)


def test_the_log_says_what_was_done(whole):
    text = "\n".join(whole.feedback.infos)
    assert whole.record["model"]["caveat"] in text
    for row in whole.record["tasks"]["order"]["classes"]:
        assert f"{row['name']} {row['km2']:.2f}" in text
    assert whole.feedback.texts, "no progress was told"


def test_the_shell_makes_the_same_map(run, sample, small, tmp_path):
    """One request, one engine: what the toolbox and the shell write is equal to the last byte of the pixels."""
    by_qgis = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path / "qgis"), ENCODING="float", NAME="a")
    arguments = [f"--{key.lower()}={path}" for key, path in sample.items()]
    done = shell(
        "map",
        *arguments,
        "--extent",
        ",".join(map(repr, small)),
        "--encoding",
        "float",
        "--out",
        tmp_path / "shell",
        "--json",
    )
    assert done.returncode == 0, done.stderr
    by_shell = json.loads(done.stdout)["outputs"]
    for key in OUTPUT_KEYS:
        ours, theirs = read(by_qgis[key.upper()]), read(by_shell[key])
        assert ours.shape[1:] == (100, 100)
        assert np.array_equal(ours, theirs, equal_nan=True), key


def test_a_part_is_cut_from_the_whole(run, sample, small, whole, tmp_path):
    """A map is a field: the same place has the same value whatever extent was asked for."""
    part = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path))
    for key in OUTPUT_KEYS:
        inside = read(whole.paths[key])[:, 200:300, 200:300].astype(int)
        found = read(part[key.upper()]).astype(int)
        if key.endswith("_class"):
            assert (found != inside).mean() < 1e-3
        else:
            assert np.abs(found - inside).max() <= 1


def test_float_encoding(run, sample, small, tmp_path):
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), ENCODING="float")
    data = gdal.Open(results["ORDER_PROBABILITY"])
    assert data.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert np.isnan(data.GetRasterBand(1).GetNoDataValue())
    values = data.ReadAsArray()
    assert np.abs(values.sum(axis=0) - 1).max() < 1e-4
    # Before rounding the class is exactly the most probable one.
    assert np.array_equal(read(results["ORDER_CLASS"], 1), values.argmax(axis=0))
    present = read(results["NSP_PROBABILITY"], 2)
    assert np.array_equal(read(results["NSP_CLASS"], 1), (present >= np.float32(0.5)).astype(np.uint8))


def test_tasks_outputs_threshold_and_pixel_size(run, sample, small, tmp_path):
    results = run(
        **sample,
        EXTENT=extent_text(*small),
        FOLDER=str(tmp_path),
        TASKS=["nsp"],
        OUTPUTS=["probability", "class"],
        THRESHOLD="0.23",
        PIXEL_SIZE=20.0,
        NAME="thin",
    )
    assert set(results) == {"NSP_PROBABILITY", "NSP_CLASS", "RECORD", "FOLDER", "SUMMARY"}
    present = read(results["NSP_PROBABILITY"], 2)
    assert present.shape == (50, 50)
    assert gdal.Open(results["NSP_CLASS"]).GetGeoTransform()[1] == 20.0
    assert np.array_equal(read(results["NSP_CLASS"], 1), (present >= 23).astype(np.uint8))


def test_the_models_own_threshold(run, model, sample, small, tmp_path):
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), TASKS="nsp", THRESHOLD="balanced")
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    assert record["tasks"]["nsp"]["threshold"] == pytest.approx(model.task["nsp"]["threshold_balanced"])
    present = read(results["NSP_PROBABILITY"], 2)
    expected = present >= 100 * model.task["nsp"]["threshold_balanced"]
    assert np.array_equal(read(results["NSP_CLASS"], 1), expected.astype(np.uint8))


def test_a_taken_name_is_numbered(run, sample, small, tmp_path):
    first = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), NAME="area", OUTPUTS=["class"])
    before = Path(first["NSP_CLASS"]).read_bytes()
    second = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), NAME="area", OUTPUTS=["class"])
    assert Path(first["RECORD"]).name == "area.json"
    assert Path(second["RECORD"]).name == "area_2.json"
    assert Path(first["NSP_CLASS"]).read_bytes() == before


def test_an_extent_in_degrees_grows_to_whole_pixels(run, sample, small, tmp_path):
    from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle

    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3338"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    degrees = to_degrees.transformBoundingBox(QgsRectangle(*small))
    text = extent_text(degrees.xMinimum(), degrees.yMinimum(), degrees.xMaximum(), degrees.yMaximum(), "EPSG:4326")
    results = run(**sample, EXTENT=text, FOLDER=str(tmp_path), OUTPUTS=["class"], TASKS=["nsp"])
    data = gdal.Open(results["NSP_CLASS"])
    west, step, _, north, _, _ = data.GetGeoTransform()
    east, south = west + data.RasterXSize * step, north - data.RasterYSize * step
    assert (west + 2199995) % 10 == 0
    assert west <= small[0]
    assert south <= small[1]
    assert east >= small[2]
    assert north >= small[3]
    # A rectangle in degrees is turned against the grid: its bounding box is larger, but of the same order.
    assert (east - west) < 3 * (small[2] - small[0])


@pytest.mark.parametrize("left_out", ["IMAGERY", "ELEVATION", "CLIMATE"])
def test_a_missing_modality_is_legal_and_said(run, sample, small, tmp_path, left_out):
    given = {key: value for key, value in sample.items() if key != left_out}
    feedback = Recorder()
    results = run(feedback, **given, EXTENT=extent_text(*small), FOLDER=str(tmp_path), OUTPUTS=["probability"])
    assert read(results["NSP_PROBABILITY"]).max() <= 100
    assert json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))["missing"] == [left_out.lower()]
    assert any(left_out.lower() in warning for warning in feedback.warnings)

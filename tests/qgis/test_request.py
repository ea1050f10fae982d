"""The parameters that say which bands, which tile, how many threads, and the texts that stand for a path or polygon."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException, QgsProject
from qgis_support import extent_text, read, write

from miso_qgis.processing import texts
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support"]

THIN = {"TASKS": ["nsp"], "OUTPUTS": ["probability"], "ENCODING": "float"}


def request_of(results: dict) -> dict:
    return json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))["request"]


def test_bands_in_another_order_give_the_same_map(run, sample, small, tmp_path):
    """A file with its bands reversed and unnamed, put right by BANDS, is the sample again."""
    values = gdal.Open(sample["IMAGERY"]).ReadAsArray()
    turned = write(tmp_path / "turned.tif", values[::-1].copy(), Path(sample["IMAGERY"]), names=["x"] * 9)
    given = {**sample, "EXTENT": extent_text(*small), **THIN}
    plain = run(**given, FOLDER=str(tmp_path / "plain"))
    wrong = run(**{**given, "IMAGERY": str(turned)}, FOLDER=str(tmp_path / "wrong"))
    right = run(
        **{**given, "IMAGERY": str(turned)},
        BANDS="imagery = 9,8,7,6,5,4,3,2,1; climate=1, 2,3 ;elevation=1",
        FOLDER=str(tmp_path / "right"),
    )
    request = request_of(right)
    assert request["imagery"]["bands"] == [9, 8, 7, 6, 5, 4, 3, 2, 1]
    assert request["climate"]["bands"] == [1, 2, 3]
    assert request["elevation"]["bands"] == [1]
    expected = read(plain["NSP_PROBABILITY"])
    assert np.array_equal(read(right["NSP_PROBABILITY"]), expected, equal_nan=True)
    assert np.nanmax(np.abs(read(wrong["NSP_PROBABILITY"]) - expected)) > 0.05


def test_the_bands_text_is_read_and_written():
    assert texts.bands("") == {}
    read_back = texts.bands("imagery=3,2,1; climate = 2, 1,3;elevation=1;")
    assert read_back == {"imagery": (3, 2, 1), "climate": (2, 1, 3), "elevation": (1,)}
    assert texts.bands(texts.bands_text(read_back)) == read_back
    for bad in ("imagery", "imagery=", "imagery=1,,2", "imagery=-1", "soil=1", "imagery=1;imagery=2", "climate=a"):
        with pytest.raises(MisoError) as caught:
            texts.bands(bad)
        assert caught.value.code == "bands.malformed"


def test_tile_and_threads_reach_the_request(provider, sample):
    """Only the request: a whole tile takes minutes. What the engine makes of a tile is tested there."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    given = {**sample, "TILE": " AK050H50V15 ", "THREADS": 3}
    request = algorithm.request(given, QgsProcessingContext(), "folder", None, [])
    assert (request.tile, request.extent, request.threads) == ("AK050H50V15", None, 3)
    request = algorithm.request(sample, QgsProcessingContext(), "folder", None, [])
    assert (request.tile, request.threads) == (None, 0)


def test_a_tile_and_an_extent_exclude_each_other(run, sample, small, tmp_path):
    with pytest.raises(QgsProcessingException, match="Both an extent and the tile"):
        run(**sample, TILE="AK050H50V15", EXTENT=extent_text(*small), FOLDER=str(tmp_path))


def test_a_mask_may_be_written_as_text(run, sample, small, tmp_path):
    """The lower left triangle of the extent."""
    west, south, east, north = small
    text = f"POLYGON(({west} {south}, {east} {south}, {west} {north}, {west} {south})) [EPSG:3338]"
    results = run(**sample, EXTENT=extent_text(*small), MASK=text, FOLDER=str(tmp_path), **THIN)
    inside = ~np.isnan(read(results["NSP_PROBABILITY"], 2))
    rows, columns = np.mgrid[0:100, 0:100]
    assert np.array_equal(inside[columns != rows], (columns < rows)[columns != rows])
    for bad, said in (("POLYGON((0 0, 1 1))", "is no polygon"), ("POLYGON((0 0,1 0,1 1,0 0)) [EPSG:0]", "CRS of the")):
        with pytest.raises(QgsProcessingException, match=said):
            run(**sample, MASK=bad, FOLDER=str(tmp_path))


def test_paths_may_begin_with_the_projects_folder(run, sample, small, context, project, tmp_path):
    for parameter in ("FOLDER", "IMAGERY"):
        given = {**sample, "FOLDER": str(tmp_path), parameter: "@project_folder/here"}
        with pytest.raises(QgsProcessingException, match="the project is not saved"):
            run(context=context, **given, EXTENT=extent_text(*small))
    home = tmp_path / "höhe"
    home.mkdir()
    (home / "sources").symlink_to(Path(sample["IMAGERY"]).parent)
    assert project.write(str(home / "project.qgz"))
    given = {**sample, "IMAGERY": "@project_folder/sources/imagery.tif"}
    results = run(context=context, **given, EXTENT=extent_text(*small), FOLDER="@project_folder/maps", **THIN)
    assert Path(results["FOLDER"]) == home / "maps"
    assert Path(results["RECORD"]).is_file()
    assert request_of(results)["imagery"]["path"] == str(home / "sources" / "imagery.tif")


def test_an_at_sign_in_a_name_is_left_alone(project):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    for text in ("@work/maps", "a@project_folder/b", "/x/@project_folder", "me@home"):
        assert texts.path(text, context) == text

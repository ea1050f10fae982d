"""The sample project: its folder and layers here, and the whole of it inside QGIS Desktop (desktop_sample_cases.py)."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from desktop_support import desktop
from qgis.core import QgsMultiBandColorRenderer, QgsRasterLayer, QgsVectorLayer
from qgis_support import SAMPLE

from miso_qgis.gui.sample_project import FILES, prepare_folder
from miso_qgis.layers.sample_layers import is_field_work, sample_layers
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support"]

CASES = Path(__file__).with_name("desktop_sample_cases.py")
NAMES = [
    node.name
    for node in ast.parse(CASES.read_text(encoding="utf-8")).body
    if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
]


# --- the folder -------------------------------------------------------------------------------------------------------


def test_the_sample_is_copied_once_and_found_again(tmp_path):
    folder = prepare_folder(tmp_path / "a" / "b")
    assert folder == tmp_path / "a" / "b" / "sample"
    assert sorted(path.name for path in folder.iterdir()) == sorted(FILES)
    for name in FILES:
        assert (folder / name).read_bytes() == (SAMPLE / name).read_bytes()
    (folder / "observations.gpkg").write_bytes(b"changed by the user")
    (folder / "climate.tif").unlink()
    assert prepare_folder(tmp_path / "a" / "b") == folder
    assert (folder / "observations.gpkg").read_bytes() == b"changed by the user"
    assert (folder / "climate.tif").is_file(), "what was lost is there again"


def test_another_folder_or_version_is_left_alone(tmp_path):
    (tmp_path / "sample").mkdir()
    (tmp_path / "sample" / "thesis.txt").write_text("mine")
    (tmp_path / "sample_2").mkdir()
    (tmp_path / "sample_2" / "imagery.tif").write_bytes(b"of another version")
    (tmp_path / "sample_3").write_text("a file")
    (tmp_path / "sample_4").mkdir()
    assert prepare_folder(tmp_path) == tmp_path / "sample_4", "an empty folder will do"
    assert [path.name for path in (tmp_path / "sample").iterdir()] == ["thesis.txt"]
    assert [path.name for path in (tmp_path / "sample_2").iterdir()] == ["imagery.tif"]


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(MisoError) as caught:
        prepare_folder(tmp_path / "file")
    assert caught.value.code == "sample.copy"
    assert str(tmp_path / "file") in caught.value.message
    assert caught.value.hint


# --- the layers -------------------------------------------------------------------------------------------------------


def test_the_layers_are_valid_and_styled(qgis_app, tmp_path):
    folder = prepare_folder(tmp_path)
    layers = sample_layers(folder)
    by_file = {Path(layer.source().split("|")[0]).name: layer for layer, _ in layers}
    assert set(by_file) == {"imagery.tif", "elevation.tif", "climate.tif", "observations.gpkg", "sites.gpkg"}
    assert all(layer.isValid() and layer.name().startswith("Sample") for layer, _ in layers)
    assert [is_field_work(layer) for layer, _ in layers] == [True, False, False, False, False, False]
    renderer = by_file["imagery.tif"].renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (1, 2, 3)
    highest = {
        stretch.maximumValue()
        for stretch in (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    }
    assert len(highest) == 1
    assert 300 < highest.pop() < 3000, "reflectance x 10000 of tundra and forest"
    categories = by_file["observations.gpkg"].renderer().categories()
    assert [category.value() for category in categories] == [1, 0]
    found = {feature["nsp"] for feature in by_file["observations.gpkg"].getFeatures()}
    assert found == {0, 1}
    for layer, _ in layers:
        assert isinstance(layer, (QgsRasterLayer, QgsVectorLayer))


def test_a_broken_file_is_named(qgis_app, tmp_path):
    folder = prepare_folder(tmp_path)
    (folder / "elevation.tif").write_bytes(b"no raster")
    with pytest.raises(MisoError) as caught:
        sample_layers(folder)
    assert caught.value.code == "sample.layer"
    assert "elevation.tif" in caught.value.message


# --- QGIS Desktop -----------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    """What pytest inside QGIS Desktop reported, by case."""
    folder = tmp_path_factory.mktemp("desktop")
    # QGIS takes what lies in the temporary folder for temporary, and warns of it before it opens another project.
    temporary = folder / "temporary"
    temporary.mkdir()
    log = desktop(
        folder,
        Path(__file__).with_name("desktop_pytest.py"),
        900,
        MISO_TEST_CASES=CASES,
        MISO_TEST_INSIDE=SAMPLE,
        TMPDIR=temporary,
    )
    report = folder / "cases.xml"
    assert report.exists(), log[-4000:]
    yield {case.get("name"): case for case in ElementTree.parse(report).iter("testcase")}
    shutil.rmtree(temporary, ignore_errors=True)


@pytest.mark.parametrize("name", NAMES)
def test_case(session, name):
    case = session.get(name)
    assert case is not None, "not reached: a case before it failed"
    for failure in [*case.findall("failure"), *case.findall("error")]:
        pytest.fail(failure.text or str(failure.get("message")), pytrace=False)
    assert case.find("skipped") is None

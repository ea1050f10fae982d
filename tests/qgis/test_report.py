"""Reports from QGIS: the algorithms miso:report and miso:mappdf, and the panel's button."""

from __future__ import annotations

import json
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingOutputHtml,
    QgsProject,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QDesktopServices, QImage
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QToolButton
from qgis_support import Recorder, run_batch, shell, wait_until

from miso_qgis.layers.map_pdf import SHEETS

pytest_plugins = ["qgis_support", "dock_support"]

POPPLER = shutil.which("pdftotext") and shutil.which("pdftoppm") and shutil.which("pdfinfo")
needs_poppler = pytest.mark.skipif(not POPPLER, reason="poppler's programs are not on this computer")


@pytest.fixture
def make(provider):
    """Runs one of the two algorithms and returns its results."""
    import processing

    def call(name: str, feedback=None, **parameters) -> dict:
        return processing.run(f"miso:{name}", parameters, feedback=feedback or Recorder())

    return call


def printed(*arguments) -> str:
    """What a program prints, its ligatures taken apart."""
    done = subprocess.run([*map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=True)
    return unicodedata.normalize("NFKC", done.stdout)


def test_the_report_is_the_one_of_the_shell(make, whole, tmp_path):
    """One request, one engine: the same bytes."""
    results = make(
        "report", RECORD=whole.results["RECORD"], OUTPUT=str(tmp_path / "a.html"), TITLE="Märchen", NOTES="n"
    )
    assert results == {"OUTPUT": str(tmp_path / "a.html")}
    done = shell("report", whole.results["RECORD"], "--out", tmp_path / "b.html", "--title", "Märchen", "--notes", "n")
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "a.html").read_bytes() == (tmp_path / "b.html").read_bytes()
    content = (tmp_path / "a.html").read_text(encoding="utf-8")
    assert "<h1><bdi>Märchen</bdi></h1>" in content
    assert whole.record["model"]["caveat"] in content
    assert content.count('<img class="raster') == 13


def test_a_report_goes_to_a_temporary_file_when_no_other_is_named(make, whole):
    results = make("report", RECORD=whole.results["RECORD"], OUTPUT="TEMPORARY_OUTPUT")
    assert results["OUTPUT"].endswith(".html")
    assert Path(results["OUTPUT"]).read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("name", ["report", "mappdf"])
def test_what_is_no_record_is_said(make, tmp_path, name):
    path = tmp_path / "no.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"Choose the \.json file"):
        make(name, RECORD=str(path), OUTPUT=str(tmp_path / "x"))
    assert [file.name for file in tmp_path.iterdir()] == ["no.json"]


def test_processing_s_batch_dialog_makes_several(provider, whole, tmp_path):
    """It ends in an error over HTML outputs, and a destination for HTML makes one unasked."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    dialog = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("miso:report"))
    panel = dialog.mainWidget()
    panel.addRow()
    files = [tmp_path / "first.html", tmp_path / "second.html"]
    for row, file in enumerate(files):
        wrapper = panel.wrappers[row][panel.parameter_to_column["RECORD"]]
        wrapper.setParameterValue(whole.results["RECORD"], QgsProcessingContext())
        panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["OUTPUT"]).setValue(str(file))
    assert run_batch(dialog, 2) == ["Report first", "Report second"]
    assert [file.read_bytes()[:15] for file in files] == [b"<!DOCTYPE html>"] * 2
    dialog.close()
    dialog.deleteLater()
    for name in ("report", "mappdf"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"miso:{name}")
        outputs = algorithm.outputDefinitions()
        assert [output.name() for output in outputs] == ["OUTPUT"]
        assert not any(isinstance(output, QgsProcessingOutputHtml) for output in outputs)


def test_every_parameter_and_algorithm_says_what_it_is(provider):
    for name in ("report", "mappdf"):
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"miso:{name}")
        assert algorithm.shortDescription()
        assert len(algorithm.shortHelpString()) > 100
        assert all(p.help() for p in algorithm.parameterDefinitions() if not p.isDestination())
        assert algorithm.canExecute()[0]
    assert algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


# --- the page as a PDF ------------------------------------------------------------------------------------------------


@needs_poppler
@pytest.mark.parametrize("page", ["A4", "Letter"])
def test_the_map_page(make, whole, tmp_path, page):
    """One page of that size with title, caveat, legends, scale and both maps."""
    out = tmp_path / "map.pdf"
    feedback = Recorder()
    layers = dict(QgsProject.instance().mapLayers())
    results = make("mappdf", feedback, RECORD=whole.results["RECORD"], PAGE=page, OUTPUT=str(out))
    assert results == {"OUTPUT": str(out)}
    assert feedback.warnings == []
    assert dict(QgsProject.instance().mapLayers()) == layers
    info = dict(line.split(":", 1) for line in printed("pdfinfo", out).splitlines() if ":" in line)
    assert info["Pages"].strip() == "1"
    width, height = (float(v) * 25.4 / 72 for v in info["Page size"].split("pts")[0].split("x"))
    assert (width, height) == pytest.approx((SHEETS[page].width, SHEETS[page].height), abs=0.6)
    text = " ".join(printed("pdftotext", "-layout", out, "-").split())
    caveat = whole.record["model"]["caveat"].split()
    assert all(word in text for word in caveat)
    assert "Near-surface permafrost and soil order" in text
    for row in whole.record["tasks"]["order"]["classes"]:
        assert row["name"] in text
    assert " km" in text
    assert "50 %" in text
    printed("pdftoppm", "-r", "50", "-png", "-singlefile", out, tmp_path / "page")
    picture = QImage(str(tmp_path / "page.png"))
    assert not picture.isNull()
    mapped = [
        {picture.pixelColor(x, y).name() for x in range(start, end, 3) for y in range(80, picture.height() - 120, 3)}
        for start, end in ((30, picture.width() // 2 - 20), (picture.width() // 2 + 20, picture.width() - 30))
    ]
    assert len(mapped[0]) > 30, "the probability has no shades"
    assert {"#6677cd", "#267300"} <= mapped[1], "the colours of the orders are not there"


@needs_poppler
def test_a_page_of_what_is_still_there(make, whole, tmp_path):
    """A moved run without its soil order: one map, a sentence about the files; without any map, an error."""
    folder = tmp_path / "moved"
    shutil.copytree(whole.results["FOLDER"], folder)
    for file in folder.glob("sample_order*.tif"):
        file.unlink()
    out, feedback = tmp_path / "map.pdf", Recorder()
    make("mappdf", feedback, RECORD=str(folder / "sample.json"), TITLE="Only <b>frost</b> & more", OUTPUT=str(out))
    assert len(feedback.warnings) == 2
    assert "sample_order_class.tif" in "".join(feedback.warnings)
    text = printed("pdftotext", "-layout", out, "-")
    assert "Only <b>frost</b> & more" in text
    assert "Gelisols" not in text
    for file in folder.glob("*.tif"):
        file.unlink()
    with pytest.raises(QgsProcessingException, match="None of the maps"):
        make("mappdf", RECORD=str(folder / "sample.json"), OUTPUT=str(tmp_path / "none.pdf"))
    assert not (tmp_path / "none.pdf").exists()


def test_a_page_that_is_not_known_or_cannot_be_written(make, whole, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match="could not be written"):
        make("mappdf", RECORD=whole.results["RECORD"], OUTPUT=str(tmp_path / "file" / "x.pdf"))


def test_a_record_s_report_with_a_missing_map_says_so(make, whole, tmp_path):
    folder = tmp_path / "moved"
    shutil.copytree(whole.results["FOLDER"], folder)
    (folder / "sample_confidence.tif").unlink()
    record = json.loads((folder / "sample.json").read_text(encoding="utf-8"))
    assert record["outputs"]["confidence"] == "sample_confidence.tif"
    out = make("report", RECORD=str(folder / "sample.json"), OUTPUT=str(tmp_path / "r.html"))["OUTPUT"]
    assert "The file sample_confidence.tif is not beside the record" in Path(out).read_text(encoding="utf-8")


# --- the panel's button -----------------------------------------------------------------------------------------------


def test_the_button_writes_the_report_and_opens_it(dock, whole, window, tmp_path, monkeypatch):
    """Beside the record; a second press writes it anew; a record that is gone is said in the message bar."""
    folder = tmp_path / "run é #1"
    shutil.copytree(whole.results["FOLDER"], folder)
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    button = dock.runs.findChild(QToolButton, "misoReport")
    assert not button.isEnabled()
    dock.runs.add_record(folder / "sample.json")
    assert button.isEnabled()
    for count in (1, 2):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        wait_until(lambda count=count: len(opened) == count)
    out = folder / "sample_report.html"
    assert [Path(url.toLocalFile()) for url in opened] == [out, out]
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    (folder / "sample.json").unlink()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    wait_until(lambda: any("is no record" in text for text in window.messages()))
    assert len(opened) == 2

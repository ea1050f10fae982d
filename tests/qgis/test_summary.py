"""The summary of a run, as lines, as HTML, as a page and in its window; and the model's card."""

from __future__ import annotations

import copy
import json
import re
import shutil
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis_support import Recorder, extent_text

from miso_qgis.gui.model_card import show_model_card
from miso_qgis.gui.reader import close_readers
from miso_qgis.gui.summary_window import show_summary
from miso_qgis.layers.appearance import area_text
from miso_qgis.layers.cards import card_path
from miso_qgis.layers.results import read_record
from miso_qgis.layers.summary import (
    BAR_LENGTH,
    input_title,
    share_text,
    summary_html,
    summary_lines,
    summary_page,
    write_page,
)
from miso_qgis.version import PLUGIN_ROOT

pytest_plugins = ["qgis_support", "dock_support"]


@pytest.fixture
def record(whole):
    return read_record(Path(whole.results["RECORD"]))


@pytest.fixture(autouse=True)
def _no_window_stays(qgis_app):
    yield
    close_readers()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def plain(html: str) -> str:
    """What a reader of the HTML sees."""
    document = QTextDocument()
    document.setHtml(html)
    return document.toPlainText().replace("\u00a0", " ")


def windows() -> list:
    return [
        w for w in QApplication.topLevelWidgets() if w.objectName() in ("misoSummary", "misoCard") and w.isVisible()
    ]


# --- what it says -----------------------------------------------------------------------------------------------------


def test_the_caveat_comes_first_and_every_class_has_its_area_and_share(record):
    caveat = record["model"]["caveat"]
    lines = summary_lines(record)
    assert lines[0] == caveat
    text = plain(summary_html(record))
    assert text.startswith(caveat)
    for task in record["tasks"].values():
        assert task["title"] in text
        for row in task["classes"]:
            assert f"{row['name']} {row['km2']:.2f} ({share_text(row['share'])})" in "\n".join(lines)
            assert row["name"] in text
            if row["pixels"]:
                assert area_text(row["km2"]) in text
                assert share_text(row["share"]) in text
    assert "probability is at least 50 %" in text


def test_the_bars_are_as_long_as_the_shares_and_have_the_legends_colours(record):
    html = summary_html(record)
    for task in record["tasks"].values():
        for row in task["classes"]:
            bars = re.findall(rf'width="(\d+)" bgcolor="{row["colour"]}"', html)
            if not row["pixels"]:
                assert bars == []
                continue
            assert len(bars) == 1, row["name"]
            assert int(bars[0]) == pytest.approx(BAR_LENGTH * row["share"], abs=2)


def test_orders_are_listed_by_size_and_the_absent_ones_named(record):
    rows = record["tasks"]["order"]["classes"]
    text = plain(summary_html(record))
    text = text[text.index(record["tasks"]["order"]["title"]) :]
    found = sorted((row for row in rows if row["pixels"]), key=lambda row: text.index(row["name"]))
    assert [row["km2"] for row in found] == sorted((row["km2"] for row in found), reverse=True)
    missing = [row["name"] for row in rows if not row["pixels"]]
    assert missing, "the sample has every order: this test needs one without"
    assert f"Nowhere on this map: {', '.join(missing)}." in text


def test_inputs_outside_their_range_are_named_with_their_share(record):
    changed = copy.deepcopy(record)
    changed["applicability"]["outside"] = dict.fromkeys(changed["applicability"]["outside"], 0.0)
    changed["applicability"]["outside"].update(sl_4=0.034, nir=0.25, red=0.0099)
    text = plain(summary_html(changed))
    assert text.index("Near infrared (B08)") < text.index("Slope")
    assert "25 %" in text
    assert "3.4 %" in text
    assert "Red (B04)" not in text, "less than a percent is not listed"
    assert "Outside the training range on part of the map: Near infrared (B08) 25 %, Slope 3.4 %." in summary_lines(
        changed
    )
    changed["applicability"]["outside"] = dict.fromkeys(changed["applicability"]["outside"], 0.0)
    assert "Every known input lies inside its training range" in plain(summary_html(changed))
    for name in record["applicability"]["outside"]:
        assert input_title(name) != name, "a name no user knows"


def test_a_run_without_imagery_says_so(run, sample, small, tmp_path):
    given = {key: value for key, value in sample.items() if key != "IMAGERY"}
    feedback = Recorder()
    results = run(feedback, **given, EXTENT=extent_text(*small), FOLDER=str(tmp_path), TASKS=["nsp"])
    text = plain(summary_html(read_record(Path(results["RECORD"]))))
    assert "No imagery was given" in text
    assert "Red (B04)" not in text, "what was not given is told once, not band by band"
    for sentence in read_record(Path(results["RECORD"]))["warnings"]:
        assert sentence in text


def test_texts_of_a_record_are_texts(record):
    """A record may come from anywhere: what stands in it is shown, never executed or loaded."""
    hostile = '<img src="http://example.com/x.png"><script>x</script>'
    changed = copy.deepcopy(record)
    changed["name"] = changed["model"]["title"] = changed["model"]["caveat"] = hostile
    changed["warnings"] = [hostile]
    row = changed["tasks"]["nsp"]["classes"][1]
    row["name"], row["colour"] = hostile, '"><img src=x>'
    html = summary_html(changed)
    assert "<img" not in html
    assert "<script" not in html
    assert hostile in plain(html)


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (0.0, "0 %"),
        (0.0004, "< 0.1 %"),
        (0.012, "1.2 %"),
        (0.5, "50 %"),
        (0.994, "99.4 %"),
        (0.9996, "> 99.9 %"),
        (1.0, "100 %"),
    ],
)
def test_a_share_is_never_rounded_to_nothing_or_all(share, text):
    assert share_text(share) == text


# --- where it stands --------------------------------------------------------------------------------------------------


def test_the_algorithm_leaves_a_page_whose_links_survive_a_move(whole, tmp_path):
    moved = tmp_path / "some where else"
    shutil.copytree(Path(whole.results["SUMMARY"]).parent, moved)
    page = moved / Path(whole.results["SUMMARY"]).name
    html = page.read_text(encoding="utf-8")
    assert whole.record["model"]["caveat"] in html
    base = QUrl.fromLocalFile(str(page))
    targets = [base.resolved(QUrl(link)).toLocalFile() for link in re.findall(r'<a href="([^"]+)"', html)]
    assert Path(targets[0]) == moved
    assert json.loads(Path(targets[1]).read_text(encoding="utf-8"))["name"] == whole.record["name"]
    assert Path(targets[2]).suffix == ".md"
    assert all(Path(target).exists() for target in targets)


def test_the_log_has_the_summary(whole):
    for line in summary_lines(whole.record):
        assert any(line in info for info in whole.feedback.infos), line


def test_a_page_with_another_alphabet_in_its_names(record, tmp_path):
    folder = tmp_path / "Карта №1 #a%20b"
    folder.mkdir()
    changed = copy.deepcopy(record)
    changed["name"], changed["folder"] = "вечная мерзлота", str(folder)
    changed["outputs"]["record"] = str(folder / "вечная мерзлота #1.json")
    page = write_page(changed)
    assert page.parent == folder
    html = page.read_text(encoding="utf-8")
    assert html == summary_page(changed)
    base = QUrl.fromLocalFile(str(page))
    links = re.findall(r'<a href="([^"]+)"', html)
    assert base.resolved(QUrl(links[1])).toLocalFile() == changed["outputs"]["record"]


# --- its window -------------------------------------------------------------------------------------------------------


def test_the_window_shows_it_and_a_link_opens_the_models_card(window, whole):
    shown = show_summary(window, Path(whole.results["RECORD"]))
    assert windows() == [shown]
    text = shown.browser.toPlainText().replace("\u00a0", " ")
    assert whole.record["model"]["caveat"] in text
    shown.browser.moveCursor(shown.browser.textCursor().MoveOperation.End)
    found = shown.browser.document().find("Model card")
    assert not found.isNull()
    found.setPosition(found.selectionStart() + 3)
    place = shown.browser.cursorRect(found).center()
    assert shown.browser.viewport().rect().contains(place)
    QTest.mouseClick(shown.browser.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    card = next(w for w in windows() if w is not shown)
    assert "Held-out figures" in card.browser.toPlainText()
    # Asked for again, there is still one window of each.
    again = show_summary(window, whole.results["RECORD"])
    assert [w.objectName() for w in windows()].count("misoSummary") == 1
    QTest.keyClick(again, Qt.Key.Key_Escape)
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(again)


def test_copy_takes_all_of_it_or_what_is_marked(window, whole):
    shown = show_summary(window, Path(whole.results["RECORD"]))
    QTest.mouseClick(shown.findChild(QPushButton, "misoSummaryCopy"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text().startswith(whole.record["model"]["caveat"])
    assert "Gelisols" in QApplication.clipboard().text()
    cursor = shown.browser.document().find("Gelisols")
    shown.browser.setTextCursor(cursor)
    QTest.mouseClick(shown.findChild(QPushButton, "misoSummaryCopy"), Qt.MouseButton.LeftButton)
    assert QApplication.clipboard().text() == "Gelisols"


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"outputs": {}, "tasks": {}}', '{"outputs": {"record": "r"}, "tasks": 1}']
)
def test_a_file_that_is_no_record_is_named_in_the_message_bar(window, tmp_path, text):
    path = tmp_path / "run.json"
    path.write_text(text)
    assert show_summary(window, path) is None
    assert len(window.messages()) == 1
    assert "run.json" in window.messages()[0]
    assert windows() == []
    show_summary(window, tmp_path / "gone.json")
    assert len(window.messages()) == 2


# --- the card ---------------------------------------------------------------------------------------------------------


def test_the_card_of_the_bundled_model_by_name_and_by_path(window):
    for model in ("", "miso-fast", str(PLUGIN_ROOT / "resources" / "models" / "miso-fast.onnx")):
        card = show_model_card(window, model)
        assert windows() == [card]
        text = card.browser.toPlainText()
        assert text.startswith("Trained on simulated landscapes only"), "the caveat first, as text and not as **text**"
        assert "miso-fast" in card.windowTitle()


def test_a_model_without_a_card_says_so(window, tmp_path):
    (tmp_path / "mine.onnx").write_bytes(b"")
    for model in (str(tmp_path / "mine.onnx"), "unknown", str(tmp_path / "gone.onnx"), "\0"):
        assert card_path(model) is None
        assert "has no card" in show_model_card(window, model).browser.toPlainText()
    (tmp_path / "mine.md").write_text("# Mine\n\n- so good", encoding="utf-8")
    assert "so good" in show_model_card(window, str(tmp_path / "mine.onnx")).browser.toPlainText()

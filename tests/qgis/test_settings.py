"""Settings, the page for them in QGIS's options, and the messages that errors become."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingContext, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton
from qgis_support import wait_until

from miso_qgis.gui import messages, settings
from miso_qgis.gui.messages import OPTIONS_PAGE
from miso_qgis.gui.options_page import MisoOptionsFactory, OptionsPage
from miso_qgis.gui.settings import Settings
from miso_qgis.processing.jobs import engine_python
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support", "dock_support"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture(autouse=True)
def _fresh(qgis_app, monkeypatch, tmp_path):
    """No settings of ours before and after, and no variable that goes before them; what the profile had comes back."""
    monkeypatch.delenv("MISO_ENGINE_PYTHON", raising=False)
    monkeypatch.setenv("MISO_HOME", str(tmp_path / "home"))
    stored = QgsSettings()
    stored.beginGroup("miso")
    kept = {key: stored.value(key) for key in stored.allKeys()}
    stored.remove("")
    stored.endGroup()
    yield
    stored.remove("miso")
    for key, value in kept.items():
        stored.setValue(f"miso/{key}", value)


def keys() -> list:
    stored = QgsSettings()
    stored.beginGroup("miso")
    return sorted(stored.allKeys())


@pytest.fixture
def page(window):
    made = MisoOptionsFactory(window).createWidget(None)
    made.show()
    yield made
    made.close()
    made.deleteLater()


# --- settings ---------------------------------------------------------------------------------------------------------


def test_a_fresh_profile_has_defaults_and_stores_nothing():
    fresh = Settings()
    assert fresh.engine_python == ""
    assert fresh.default_folder == settings.documents_folder()
    assert os.path.basename(fresh.default_folder) == "MISO"
    assert (fresh.threads, fresh.memory_mb) == (0, 0)
    assert (fresh.default_device, fresh.default_pixel_size) == ("auto", 10.0)
    assert (fresh.default_threshold, fresh.default_encoding) == ("0.5", "percent")
    assert keys() == []


def test_what_is_set_is_read_back_and_the_default_is_not_stored(tmp_path):
    given = {
        "engine_python": "/opt/engine/bin/python",
        "default_folder": str(tmp_path / "mäps"),
        "threads": 3,
        "memory_mb": 2048,
        "default_device": "cpu",
        "default_pixel_size": 30.0,
        "default_threshold": "balanced",
        "default_encoding": "float",
    }
    fresh = {name: getattr(Settings(), name) for name in given}
    for name, value in given.items():
        setattr(Settings(), name, value)
        assert getattr(Settings(), name) == value
    assert len(keys()) == len(given)
    for name, value in fresh.items():
        setattr(Settings(), name, value)
    assert keys() == []


@pytest.mark.parametrize(
    ("key", "name", "values", "default"),
    [
        ("threads", "threads", ["many", "-1", "1e9", ["2"], "nan"], 0),
        ("memory_mb", "memory_mb", ["100", "-5", "inf", "x"], 0),
        ("default_device", "default_device", ["gpu", ""], "auto"),
        ("default_pixel_size", "default_pixel_size", ["0", "1e9", "ten", "nan"], 10.0),
        ("default_threshold", "default_threshold", ["1.5", "-0.1", "half", "nan"], "0.5"),
        ("default_encoding", "default_encoding", ["bytes"], "percent"),
    ],
)
def test_what_nobody_could_have_set_reads_as_the_default(key, name, values, default):
    for value in values:
        QgsSettings().setValue(f"miso/{key}", value)
        assert getattr(Settings(), name) == default, value


def test_numbers_written_as_text_are_numbers():
    """An .ini file knows nothing but texts."""
    QgsSettings().setValue("miso/threads", "4")
    QgsSettings().setValue("miso/default_pixel_size", "20")
    assert Settings().threads == 4
    assert Settings().default_pixel_size == 20.0


def test_the_defaults_are_parameters_the_algorithm_takes(provider, sample, tmp_path):
    Settings().default_threshold = "0.38"
    Settings().default_pixel_size = 20.0
    Settings().default_encoding = "float"
    Settings().default_device = "cpu"
    Settings().default_folder = str(tmp_path)
    parameters = Settings().default_parameters()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    assert {definition.name() for definition in algorithm.parameterDefinitions()} >= set(parameters)
    context = QgsProcessingContext()
    ok, message = algorithm.checkParameterValues({**sample, **parameters}, context)
    assert ok, message
    request = algorithm.request({**sample, **parameters}, context, str(tmp_path), None, [])
    assert (request.threshold, request.pixel_size, request.encoding, request.device) == (0.38, 20.0, "float", "cpu")


# --- the page ---------------------------------------------------------------------------------------------------------


def test_the_page_shows_the_settings_and_stores_them(page, window, tmp_path):
    assert page.objectName() == OPTIONS_PAGE
    assert page.isValid()
    page.folder.lineEdit().setFocus()
    QTest.keyClicks(page.folder.lineEdit(), str(tmp_path / "new"))
    page.python.setFilePath(str(engine_python()))
    page.pixel_size.setValue(30)
    page.threshold.set_value("0.42")
    page.encoding.setCurrentIndex(page.encoding.findData("float"))
    page.device.setCurrentIndex(page.device.findData("cpu"))
    page.threads.setValue(1)
    page.memory.setValue(1500)
    assert keys() == [], "nothing is stored before OK"
    page.apply()
    found = Settings()
    assert found.default_folder == str(tmp_path / "new")
    assert found.engine_python == str(engine_python())
    assert found.default_pixel_size == 30.0
    assert found.default_threshold == "0.42"
    assert (found.default_encoding, found.default_device) == ("float", "cpu")
    assert (found.threads, found.memory_mb) == (1, 1500)
    # Opened again, it shows them.
    again = OptionsPage(None, window)
    assert again.folder.filePath() == str(tmp_path / "new")
    assert again.threshold.value() == "0.42"
    assert (again.threads.value(), again.memory.value()) == (1, 1500)
    assert (again.encoding.currentData(), again.device.currentData()) == ("float", "cpu")
    # Restored, it shows what a fresh profile has, and stores it with OK only.
    QTest.mouseClick(again.restore_button, LEFT)
    assert Settings().threads == 1
    again.apply()
    assert keys() == []
    again.deleteLater()


def test_a_wrong_interpreter_is_named_and_not_stored(page, window, tmp_path):
    Settings().engine_python = "/usr/bin/env"
    text = tmp_path / "python"
    text.write_text("no program")
    for wrong in (str(tmp_path / "nothing"), str(text), str(tmp_path)):
        page.python.setFilePath(wrong)
        assert page.engine_note.isVisible()
        assert wrong in page.engine_note.text()
        assert not page.isValid()
        page.apply()
        assert Settings().engine_python == "/usr/bin/env"
        assert any(wrong in text for text in window.messages())
    page.python.setFilePath("")
    assert not page.engine_note.isVisible()
    assert page.isValid()


def test_a_wrong_folder_is_named_and_not_stored(page, tmp_path):
    (tmp_path / "file").write_text("")
    for wrong in ("maps", str(tmp_path / "file"), str(tmp_path / "file" / "below")):
        page.folder.setFilePath(wrong)
        assert wrong in page.folder_note.text(), wrong
        assert not page.isValid()
        page.apply()
        assert Settings().default_folder == settings.documents_folder()
    for right in (str(tmp_path), str(tmp_path / "a" / "b"), "@project_folder/maps", ""):
        page.folder.setFilePath(right)
        assert not page.folder_note.isVisible(), right
        assert page.isValid()


def test_the_memory_limit_is_none_or_enough(page):
    box = page.memory
    assert "automatic" in box.text()
    box.stepUp()
    assert box.value() == settings.MIN_MEMORY_MB
    box.stepDown()
    assert box.value() == 0
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "100")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert box.value() == settings.MIN_MEMORY_MB


def test_check_starts_the_engine_and_ends_it(page, provider, monkeypatch):
    used = str(engine_python())
    page.python.setFilePath(used)

    def engines() -> set:
        found = set()
        for entry in Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    command = (entry / "cmdline").read_bytes()
                    parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                except OSError:
                    continue
                if b"launch.py" in command and parent == os.getpid():
                    found.add(entry.name)
        return found

    before = engines()
    QTest.mouseClick(page.check_button, LEFT)
    assert not page.check_button.isEnabled()
    wait_until(lambda: page.check_button.isEnabled(), 120)
    assert "onnxruntime" in page.engine_note.text()
    assert "CPU" in page.engine_note.text()
    wait_until(lambda: engines() == before, 10)
    # A program that is no engine: told, and nothing stays behind.
    page.python.setFilePath("/usr/bin/env")
    QTest.mouseClick(page.check_button, LEFT)
    wait_until(lambda: page.check_button.isEnabled(), 60)
    assert page.engine_note.text()
    assert "onnxruntime" not in page.engine_note.text()
    wait_until(lambda: engines() == before, 10)
    # A variable that goes before the field: Check still tries the field, and the variable is named.
    monkeypatch.setenv("MISO_ENGINE_PYTHON", used)
    QTest.mouseClick(page.check_button, LEFT)
    wait_until(lambda: page.check_button.isEnabled(), 60)
    assert "onnxruntime" not in page.engine_note.text()
    assert "MISO_ENGINE_PYTHON" in page.engine_note.text()
    assert used in page.engine_note.text()
    page.python.setFilePath(used)
    assert page.engine_note.text() == ""


def test_a_check_that_nobody_waits_for_ends(page, provider):
    QTest.mouseClick(page.check_button, LEFT)
    page.python.setFilePath("/usr/bin/env")  # another one is wanted: the check is dropped
    assert page.check_button.isEnabled()
    QTest.qWait(300)
    assert "onnxruntime" not in page.engine_note.text()


def test_the_report_opens_to_be_copied(page, window, monkeypatch):
    monkeypatch.setenv("MISO_ENGINE_PYTHON", str(engine_python()))
    messages.show_error(window.messageBar(), MisoError("some.code", "Something went wrong.", "Do this."))
    QTest.mouseClick(page.report_button, LEFT)
    assert not page.report_button.isEnabled()
    wait_until(lambda: page.report_button.isEnabled(), 120)
    dialog = page.window().findChild(messages.DetailsDialog)
    text = dialog.text.toPlainText()
    assert Qgis.QGIS_VERSION in text
    assert "onnxruntime" in text
    assert "Something went wrong. What to do: Do this. Code: some.code" in text
    QTest.mouseClick(dialog.findChild(QPushButton, "misoErrorCopy"), LEFT)
    assert QgsApplication.clipboard().text() == text
    dialog.close()
    QApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dialog)


def test_every_field_says_what_it_is(page):
    for widget in (page.python, page.folder, page.pixel_size, page.threshold.combo, page.encoding, page.device):
        assert widget.toolTip()
    for widget in (page.threads, page.memory, page.check_button, page.restore_button):
        assert widget.toolTip()
        assert widget.objectName().startswith("miso")


# --- messages ---------------------------------------------------------------------------------------------------------


def test_an_error_is_a_sentence_with_its_details_one_click_away(window):
    problem = MisoError("extent.outside", "The extent lies\noutside. " + "x" * 400, "Draw it elsewhere.")
    item = messages.show_error(window.bar, problem)
    assert window.bar.currentItem() is item
    assert item.level() == Qgis.MessageLevel.Critical
    assert item.duration() == 0, "an error stays until it is closed"
    assert "\n" not in item.text()
    assert len(item.text()) <= 220
    QTest.mouseClick(item.findChild(QPushButton, "misoDetails"), LEFT)
    (dialog,) = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "misoErrorDetails"]
    assert dialog.isVisible()
    shown = dialog.text.toPlainText()
    assert problem.message in shown
    assert "Draw it elsewhere." in shown
    assert "extent.outside" in shown
    QTest.mouseClick(dialog.findChild(QPushButton, "misoErrorCopy"), LEFT)
    assert QApplication.clipboard().text() == shown
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dialog)


def test_a_long_message_keeps_its_hint_in_the_details(window):
    item = messages.show_error(window.bar, "A sentence of its own.")
    assert item.text() == "A sentence of its own."
    pressed = []
    item = messages.show_success(window.bar, "Done.", [("Open", lambda: pressed.append(1))])
    assert item.level() == Qgis.MessageLevel.Success
    assert item.duration() > 0
    (button,) = [b for b in item.findChildren(QPushButton) if b.text() == "Open"]
    QTest.mouseClick(button, LEFT)
    assert pressed == [1]
    assert messages.show_warning(window.bar, "Careful.").level() == Qgis.MessageLevel.Warning
    assert messages.show_info(window.bar, "By the way.").level() == Qgis.MessageLevel.Info

"""The dock's offer of an engine where there is none. That it installs one: tests/package/test_install.py."""

from __future__ import annotations

import pytest
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis_support import wait_until

from miso_qgis.client import environment
from miso_qgis.gui.engine_task import EngineTask
from miso_qgis.gui.messages import OPTIONS_PAGE
from miso_qgis.processing.jobs import ENGINE_PYTHON_SETTING

pytest_plugins = ["qgis_support", "dock_support"]

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def nowhere(monkeypatch, tmp_path):
    """An empty place for engines, and a plugin folder that is no checkout."""
    monkeypatch.delenv("MISO_ENGINE_PYTHON", raising=False)
    monkeypatch.setenv("MISO_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(environment, "bundled_python", lambda _root: tmp_path / "python")
    return tmp_path / "home"


def test_it_takes_no_room_where_there_is_an_engine(dock):
    assert not dock.offer.isVisible()


def test_it_says_what_is_missing_and_fits_the_dock(nowhere, dock):
    assert dock.offer.isVisible()
    assert str(nowhere) in dock.offer.text.text()
    assert dock.offer.install_button.isVisible()
    assert not dock.offer.bar.isVisible()
    assert dock.offer.minimumSizeHint().width() <= 320


def test_who_named_an_interpreter_is_not_offered_another(nowhere, dock):
    QgsSettings().setValue(ENGINE_PYTHON_SETTING, "/nowhere/python")
    try:
        dock.offer.refresh()
        assert not dock.offer.isVisible()
    finally:
        QgsSettings().remove(ENGINE_PYTHON_SETTING)


def test_its_second_button_leads_to_the_options(nowhere, dock, window, monkeypatch):
    opened = []
    monkeypatch.setattr(window, "showOptionsDialog", lambda *given: opened.append(given), raising=False)
    QTest.mouseClick(dock.offer.options_button, LEFT)
    assert opened == [(window, OPTIONS_PAGE)]


def test_a_cancelled_or_failed_installation_is_offered_again(nowhere, dock):
    """With a network it is cancelled, without one it fails by itself."""
    QTest.mouseClick(dock.offer.install_button, LEFT)
    assert EngineTask.current is not None
    assert dock.offer.bar.isVisible()
    assert not dock.offer.install_button.isVisible()
    wait_until(lambda: dock.offer.bar.value() > 0 or EngineTask.current is None, 120)
    if EngineTask.current is not None:
        QTest.mouseClick(dock.offer.cancel_button, LEFT)
    wait_until(lambda: EngineTask.current is None, 60)
    assert environment.place.whole(nowhere) == []
    wait_until(lambda: dock.offer.install_button.isVisible(), 5)
    assert dock.offer.cancel_button.isEnabled()
    assert str(nowhere) in dock.offer.text.text()
    assert not [path for path in (nowhere / "engine").glob("*") if path.is_dir() and path.name.endswith(".partial")]

"""The engine installed, repaired and removed from the options page, by clicks, from packages fetched once."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from dock_support import planned
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton
from qgis_support import wait_until

from miso_qgis.client.environment import find_python
from miso_qgis.client.environments import index, place, wheelhouse
from miso_qgis.client.worker_client import light_client
from miso_qgis.gui import messages
from miso_qgis.gui.engine_task import EngineTask, end_task
from miso_qgis.gui.options_page import MisoOptionsFactory
from miso_qgis.gui.qgis_network import network
from miso_qgis.processing.jobs import engine_python, prefer_home
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support", "dock_support"]

LEFT = Qt.MouseButton.LeftButton
SECONDS = 300


@pytest.fixture(scope="session")
def wheels(tmp_path_factory):
    """A folder of wheels for this machine, from the index."""
    folder = tmp_path_factory.mktemp("wheels")
    machine = "linux-arm64" if os.uname().machine == "aarch64" else "linux-x64"
    reached = index.Network(certificate=os.environ.get("PIP_CERT", ""), index=os.environ.get("PIP_INDEX_URL", ""))
    try:
        wheelhouse.make(folder, machine, f"3.{sys.version_info[1]}", "", reached)
    except MisoError as problem:
        if problem.code != "engine.network":
            raise
        pytest.skip(f"no package index: {problem.message}")
    return folder


@pytest.fixture
def home(monkeypatch, tmp_path):
    """An empty place for engines, and nothing that goes before it."""
    monkeypatch.delenv("MISO_ENGINE_PYTHON", raising=False)
    monkeypatch.setenv("MISO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def open_page(window):
    made = []

    def opened():
        page = MisoOptionsFactory(window).createWidget(None)
        page.show()
        made.append(page)
        QTest.qWait(50)
        return page

    yield opened
    if EngineTask.current is not None:
        EngineTask.current.cancel()
    wait_until(lambda: EngineTask.current is None, SECONDS)
    for page in made:
        page.close()
        page.deleteLater()


def libraries() -> dict:
    """Digests of the files of QGIS's numpy, GDAL, PROJ and (where it is) pyproj, as this process has them."""
    import numpy
    from osgeo import gdal
    from qgis.core import QgsProjUtils

    origins = [numpy.__file__, gdal.__file__]
    pyproj = importlib.util.find_spec("pyproj")
    origins += [pyproj.origin] if pyproj is not None else []
    files = []
    for origin in map(Path, origins):
        files += [*sorted(origin.parent.rglob("*.so")), origin]
    mapped = {line.split(maxsplit=5)[5] for line in Path("/proc/self/maps").read_text().splitlines() if "/" in line}
    files += [Path(path) for path in sorted(mapped) if re.search(r"lib(proj|gdal)\.so", path)]
    files += [path for folder in QgsProjUtils.searchPaths() for path in Path(folder).glob("proj.db")]
    names = " ".join(map(str, files))
    assert "libproj" in names
    assert "proj.db" in names
    return {str(path): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def children() -> str:
    """Command lines of this process's children."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
                command = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if parent == os.getpid():
                found.append(command.replace(b"\0", b" ").decode("utf-8", "replace"))
    return "\n".join(found)


def answer_yes() -> None:
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    QTest.mouseClick(box.button(QMessageBox.StandardButton.Yes), LEFT)


def test_installed_repaired_and_removed_by_clicks(home, wheels, open_page, window, dock, layers):
    before = libraries()
    planned(dock)
    plans = []
    dock.planner.planned.connect(plans.append)
    page = open_page()
    box = page.engine
    assert "Not installed" in box.state.text()
    assert box.install_button.text() == "Install"
    assert not box.remove_button.isEnabled()
    box.packages.setFilePath(str(wheels))
    QTest.mouseClick(box.install_button, LEFT)
    assert box.bar.isVisible()
    assert not box.install_button.isEnabled()
    # QGIS goes on meanwhile, the options may be closed, and opened again they show how far it is.
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(20)
    wait_until(lambda: box.bar.value() > 0, SECONDS)
    page.close()
    again = open_page().engine
    assert again.bar.isVisible()
    wait_until(lambda: EngineTask.current is None, SECONDS)
    assert len(ticks) > 20
    assert "Installed" in again.state.text()
    assert again.install_button.text() == "Repair"
    assert "The engine is installed." in window.messages()[-1]
    first = find_python()
    assert home in first.parents
    assert engine_python() == first
    # The panel asks the new one, though nothing else has changed.
    wait_until(lambda: plans, 120)
    assert light_client(first).hello
    # Check, in the same group, tries what was installed.
    check = open_page()
    QTest.mouseClick(check.check_button, LEFT)
    wait_until(lambda: check.check_button.isEnabled(), 120)
    assert "onnxruntime" in check.engine_note.text()
    check.close()
    # With the interpreter taken from the installed engine, and not from the checkout of these tests.
    assert find_python(environ={"MISO_HOME": str(home)}) == first
    # A repair that is cancelled leaves the one there is; one that ends takes its place.
    again.packages.setFilePath(str(wheels))
    QTest.mouseClick(again.install_button, LEFT)
    wait_until(lambda: again.bar.value() > 5, SECONDS)
    QTest.mouseClick(again.cancel_button, LEFT)
    wait_until(lambda: EngineTask.current is None, SECONDS)
    assert find_python() == first
    QTest.mouseClick(again.install_button, LEFT)
    wait_until(lambda: EngineTask.current is None, SECONDS)
    assert find_python() != first
    assert not first.exists()
    # Nothing of it is in this process, and QGIS's own libraries are as they were.
    assert not [m for m in list(sys.modules.values()) if str(home) in str(getattr(m, "__file__", "") or "")]
    assert str(home) not in Path("/proc/self/maps").read_text()
    assert libraries() == before
    QTimer.singleShot(300, answer_yes)
    QTest.mouseClick(again.remove_button, LEFT)
    wait_until(lambda: EngineTask.current is None, SECONDS)
    assert "Not installed" in again.state.text()
    assert place.whole(home) == []


def test_unloading_ends_an_installation(home, wheels, open_page):
    box = open_page().engine
    box.packages.setFilePath(str(wheels))
    QTest.mouseClick(box.install_button, LEFT)
    wait_until(lambda: box.bar.value() > 5, SECONDS)
    end_task()  # what the plugin's unload calls first
    assert not list((home / "engine").glob("*.partial"))
    assert "pip" not in children()
    wait_until(lambda: EngineTask.current is None, 10)
    assert "Not installed" in box.state.text()


def test_the_folder_and_the_runtime_are_settings(wheels, open_page, tmp_path, monkeypatch):
    """On another disk, by a setting; and a runtime for which the folder of packages holds nothing is told."""
    monkeypatch.delenv("MISO_HOME", raising=False)
    monkeypatch.delenv("MISO_ENGINE_PYTHON", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    try:
        box = open_page().engine
        assert str(tmp_path / "data") in box.state.text()
        box.folder.setFilePath(str(tmp_path / "other disk"))
        box.packages.setFilePath(str(wheels))
        box.runtime.setCurrentIndex(box.runtime.findData("cpu"))
        QTest.mouseClick(box.install_button, LEFT)
        wait_until(lambda: EngineTask.current is None, SECONDS)
        assert "Installed: cpu" in box.state.text()
        assert tmp_path / "other disk" in find_python().parents
        assert not (tmp_path / "data" / "miso-qgis" / "engine").exists()
        # Another session of QGIS finds it by the setting.
        place.prefer("")
        assert place.home() == tmp_path / "data" / "miso-qgis"
        prefer_home()
        assert tmp_path / "other disk" in find_python().parents
        again = open_page().engine
        assert again.install_button.text() == "Repair"
        index = again.runtime.findData("openvino")
        if index >= 0:
            again.runtime.setCurrentIndex(index)
            assert again.install_button.text() == "Install"
            again.packages.setFilePath(str(wheels))
            QTest.mouseClick(again.install_button, LEFT)
            wait_until(lambda: EngineTask.current is None, SECONDS)
            assert "No matching distribution" in again.note.text()
            assert "Installed: cpu" in again.state.text()
    finally:
        QgsSettings().remove("miso/engine_home")
        place.prefer("")


def test_what_goes_wrong_is_said_where_the_user_is(home, open_page, tmp_path, window):
    box = open_page().engine
    box.packages.setFilePath(str(tmp_path / "no such.zip"))
    QTest.mouseClick(box.install_button, LEFT)
    wait_until(lambda: EngineTask.current is None, SECONDS)
    assert "no such.zip" in box.note.text()
    assert "no such.zip" in window.messages()[-1]
    assert "Not installed" in box.state.text()
    assert box.install_button.isEnabled()
    assert not [path for path in (home / "engine").iterdir() if path.is_dir()]


def test_without_an_engine_the_message_opens_the_options(home, window, monkeypatch):
    import qgis.utils

    opened = []
    monkeypatch.setattr(qgis.utils, "iface", window)
    monkeypatch.setattr(window, "showOptionsDialog", lambda *given: opened.append(given), raising=False)
    item = messages.show_error(window.messageBar(), MisoError("engine.missing", "The engine is not installed.", ""))
    button = item.findChild(QPushButton, "misoSetUpEngine")
    QTest.mouseClick(button, LEFT)
    assert opened[0][1] == messages.OPTIONS_PAGE


@pytest.fixture
def proxy_settings(qgis_app):
    stored = QgsSettings()
    stored.beginGroup("proxy")
    kept = {key: stored.value(key) for key in stored.allKeys()}
    stored.remove("")
    stored.endGroup()

    def put(**values):
        for key, value in values.items():
            stored.setValue(f"proxy/{key}", value)

    yield put
    stored.remove("proxy")
    put(**kept)


def test_the_proxy_of_qgis_is_used(proxy_settings, tmp_path):
    assert network(tmp_path).proxy == ""
    proxy_settings(proxyEnabled=True, proxyType="DefaultProxy", proxyHost="ignored")
    assert network(tmp_path).proxy == ""
    proxy_settings(proxyType="HttpProxy", proxyHost="proxy.example", proxyPort="3128")
    assert network(tmp_path).proxy == "http://proxy.example:3128"
    proxy_settings(proxyUser="anna", proxyPassword="p@ss:word")
    assert network(tmp_path).proxy == "http://anna:p%40ss%3Aword@proxy.example:3128"
    proxy_settings(proxyType="Socks5Proxy")
    with pytest.raises(MisoError, match="Socks5Proxy"):
        network(tmp_path)
    proxy_settings(proxyType="HttpProxy", noProxyUrls=["https://pypi.org"])
    assert network(tmp_path).proxy == ""
    proxy_settings(noProxyUrls=[], authcfg="missing")
    with pytest.raises(MisoError, match="missing"):
        network(tmp_path)
    proxy_settings(proxyEnabled=False)
    assert network(tmp_path).proxy == ""


def test_qgis_of_another_python_is_not_needed(home, wheels):
    """The shell's command in QGIS's own Python, without any package of the engine."""
    command = [sys.executable, str(Path(messages.__file__).parents[1] / "launch.py"), "engine", "status", "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert '"missing"' in done.stdout

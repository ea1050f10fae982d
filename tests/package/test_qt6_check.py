"""tools/qt6_check.py: one planted fault per rule, each told with its file and line, and none in the plugin."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "build" / "env" / "qt6" / "bin" / "python"
FILE = "miso_qgis/gui/panel.py"

FAULTS = {
    "PyQt5": ("from PyQt5.QtCore import Qt", "import: PyQt5.QtCore"),
    "PySide": ("import PySide6.QtCore", "import: PySide6.QtCore"),
    "sip": ("import sip", "import: sip"),
    "a module as a whole": ("import qgis.PyQt.QtCore", "import: write from qgis.PyQt.QtCore"),
    "no scope": ("from qgis.PyQt.QtCore import Qt; x = Qt.AlignRight", "Qt has no AlignRight"),
    "no scope by its module": ("from qgis.PyQt import QtCore; x = QtCore.Qt.UserRole", "QtCore.Qt has no UserRole"),
    "an enum that is called otherwise": (
        "from qgis.PyQt.QtCore import Qt; x = Qt.MouseButton.MidButton",
        "Qt.MouseButton has no MidButton",
    ),
    "no scope in an inherited enum": (
        "from qgis.PyQt.QtWidgets import QTableWidget; x = QTableWidget.SelectRows",
        "QTableWidget has no SelectRows",
    ),
    "a moved class": ("from qgis.PyQt.QtWidgets import QAction", "qgis.PyQt.QtWidgets has no QAction"),
    "a class that is gone": ("from qgis.PyQt.QtCore import QRegExp", "qgis.PyQt.QtCore has no QRegExp"),
    "a class that is gone, by its module": (
        "from qgis.PyQt import QtWidgets; x = QtWidgets.QDesktopWidget",
        "QtWidgets has no QDesktopWidget",
    ),
    "a module that is gone": ("from qgis.PyQt.QtWebKit import QWebPage", "no module QtWebKit"),
    "a type of QVariant": ("from qgis.PyQt.QtCore import QVariant; x = QVariant.Int", "QVariant has no Int"),
    "exec_": ("dialog.exec_()", "exec_ is gone"),
    "a margin": ("self.layout().setMargin(3)", "setMargin is gone"),
    "compiled resources": ("from .resources_rc import *", "compiled resources"),
    "syntax": ("match x:\n    case 1: pass", "syntax"),
    "a type that came later": ("from typing import TypeAlias", "3.10"),
    "a module that came later": ("import tomllib", "3.11"),
    "an argument that came later": ("zip([], [], strict=True)", "3.10"),
}
FINE = """from __future__ import annotations

from qgis.PyQt import QtGui, sip
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHeaderView, QLabel, QSizePolicy, QStyle, QTableWidget


def fine(x: int | None) -> None:
    Qt.ItemDataRole.UserRole, Qt.AlignmentFlag.AlignRight.value, QSizePolicy.Policy.Ignored
    QTableWidget.SelectionBehavior.SelectRows, QHeaderView.ResizeMode.Stretch, QLabel.setText, QStyle.StandardPixmap
    QEvent.Type.DeferredDelete, QtGui.QPalette.ColorRole.Window, sip.isdeleted, QObject.__doc__, pyqtSignal
"""


def check(root: Path) -> subprocess.CompletedProcess:
    command = [PYTHON, ROOT / "tools" / "qt6_check.py", root]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)


def plant(root: Path, text: str) -> Path:
    path = root / FILE
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_plugin_is_clean():
    done = check(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split("3.9: ")[1].split(" files")[0]) > 100


def test_what_is_right_is_left_alone(tmp_path):
    plant(tmp_path, FINE)
    done = check(tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", list(FAULTS))
def test_a_planted_fault_is_found_with_its_line(tmp_path, name):
    fault, told = FAULTS[name]
    plant(tmp_path, '"""A panel."""\n\n' + fault + "\n")
    done = check(tmp_path)
    assert done.returncode == 1
    found = [row for row in done.stdout.splitlines() if told in row]
    assert found, done.stdout
    # Of a syntax error the place where it is noticed.
    assert found[0].startswith((f"{FILE}:3:", f"{FILE}:4:") if name == "syntax" else f"{FILE}:3:"), found


def test_a_file_of_resources_is_found(tmp_path):
    plant(tmp_path, "")
    (tmp_path / "icons.qrc").write_text("<RCC/>")
    done = check(tmp_path)
    assert done.returncode == 1
    assert "icons.qrc:1: compiled resources" in done.stdout


def test_a_folder_without_the_plugin_is_no_success(tmp_path):
    assert check(tmp_path).returncode == 1

"""tools/qt6_check.py: one planted fault per rule, each told with its file and line, and none in the plugin."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / "build" / "env" / "qt6" / "bin" / "python"
FOLDER = "miso_qgis/gui"
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
    "all of a module": ("from qgis.PyQt.QtCore import *", "import: import what is used"),
    "PyQt as a whole": ("import qgis.PyQt; x = qgis.PyQt.QtCore.Qt", "import: write from qgis.PyQt"),
    "PyQt by QGIS": ("from qgis import PyQt", "import: import what is used"),
    "a chain from QGIS": ("import qgis.utils; x = qgis.PyQt.QtCore.Qt.AlignRight", "import: write from qgis.PyQt"),
    "PyQt5 by a text": ("import importlib; importlib.import_module('PyQt5.QtCore')", "import: PyQt5.QtCore"),
    "no scope behind another name": (
        "from qgis.PyQt.QtCore import Qt; Name = Qt; x = Name.AlignRight",
        '"type[Qt]" has no attribute "AlignRight"',
    ),
    "no scope by getattr": ("from qgis.PyQt.QtCore import Qt; x = getattr(Qt, 'AlignRight')", "Qt has no AlignRight"),
    "no scope from an instance": (
        "from qgis.PyQt.QtWidgets import QMessageBox; box = QMessageBox(); box.addButton(box.Ok)",
        '"QMessageBox" has no attribute "Ok"',
    ),
    "no scope in a class of our own": (
        "from qgis.PyQt.QtWidgets import QDialog\nclass Own(QDialog):\n    def end(self): self.done(self.Accepted)",
        '"Own" has no attribute "Accepted"',
    ),
    "a number of an enum": (
        "from qgis.PyQt.QtCore import Qt; x = int(Qt.CheckState.Checked)",
        '"int" matches argument type "CheckState"',
    ),
    "a number for an enum": (
        "from qgis.PyQt.QtWidgets import QCheckBox; QCheckBox().setCheckState(2)",
        'expected "CheckState"',
    ),
    "the width of a text": ("x = panel.fontMetrics().width('abc')", "width of a text is gone"),
    "the width of a text, by its type": (
        "from qgis.PyQt.QtGui import QFont, QFontMetrics; x = QFontMetrics(QFont()).width",
        '"QFontMetrics" has no attribute "width"',
    ),
    "the wheel's delta": ("x = event.delta()", "delta is gone"),
    "the mouse's place": (
        "from qgis.PyQt.QtGui import QMouseEvent; event: QMouseEvent; event.x()",
        '"QMouseEvent" has no attribute "x"',
    ),
    "the place of a drop": (
        "from qgis.PyQt.QtGui import QDropEvent; event: QDropEvent; event.pos()",
        '"QDropEvent" has no attribute "pos"',
    ),
    "an event without a type": ("def mousePressEvent(self, event): return event.x()", "give the event's type"),
    "a signal of two forms": ("combo.currentIndexChanged[str].connect(print)", "one form in Qt 6"),
    "a signal that is gone": (
        "from qgis.PyQt.QtCore import QProcess; QProcess().error.connect(print)",
        'has no attribute "connect"',
    ),
    "compiled resources beside it": ("from . import resources_rc", "compiled resources"),
    "compiled resources above it": ("from miso_qgis import icons_rc", "compiled resources"),
    "a path of compiled resources": ("icon = ':/plugins/miso_qgis/icon.png'", "compiled resources"),
    "the data of compiled resources": ("qt_resource_data = b''", "compiled resources"),
    "what loads compiled resources": (
        "from qgis.PyQt import QtCore; QtCore.qRegisterResourceData(3, b'', b'', b'')",
        "compiled resources",
    ),
    "types with a stroke": ("Number = int | None", "Unsupported left operand type for |"),
    "a check of types with a stroke": ("isinstance(3, int | str)", "Unsupported left operand type for |"),
    "one argument that came later": ("import traceback; traceback.print_exception(ValueError())", "print_exception"),
    "a star in an index": ("x = {}; y = (1,); x[*y]", "a star in an index"),
    "a module that left Python": ("import distutils.util", "gone in Python 3.13"),
    "a member of a module that left Python": ("from cgi import parse", "gone in Python 3.13"),
    "an escape": ("x = '\\d'", "invalid escape"),
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


def plant(root: Path, name: str, text: str) -> None:
    path = root / FOLDER / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


@pytest.fixture(scope="module")
def planted(tmp_path_factory) -> list[str]:
    """What is told of all the faults, each in a file of its own, and of a file that is right."""
    root = tmp_path_factory.mktemp("planted")
    for number, (fault, _) in enumerate(FAULTS.values()):
        plant(root, f"fault_{number}.py", '"""A panel."""\n\n' + fault + "\n")
    plant(root, "fine.py", FINE)
    plant(root, "icons.qrc", "<RCC/>")
    done = check(root)
    assert done.returncode == 1, done.stderr
    return done.stdout.splitlines()


def test_the_plugin_is_clean():
    done = check(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split("3.9: ")[1].split(" files")[0]) > 100


def test_what_is_right_is_left_alone(planted):
    assert [row for row in planted if "fine.py" in row] == []


def test_nothing_wrong_is_no_fault(tmp_path):
    plant(tmp_path, "fine.py", FINE)
    done = check(tmp_path)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("name", list(FAULTS))
def test_a_planted_fault_is_found_with_its_line(planted, name):
    path = f"{FOLDER}/fault_{list(FAULTS).index(name)}.py"
    found = [row for row in planted if row.startswith(f"{path}:") and FAULTS[name][1] in row]
    assert found, [row for row in planted if row.startswith(f"{path}:")]
    # Two lines stand before the fault, whose last line is the wrong one; of a syntax error the first may be told.
    last = 3 + FAULTS[name][0].count("\n")
    assert found[0].startswith((f"{path}:{last}:", f"{path}:3:") if name == "syntax" else f"{path}:{last}:"), found


def test_a_file_of_resources_is_found(planted):
    assert f"{FOLDER}/icons.qrc:1: compiled resources: load icons by their path" in planted


def test_a_folder_without_the_plugin_is_no_success(tmp_path):
    assert check(tmp_path).returncode == 1

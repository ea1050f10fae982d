"""Looks for what Qt 6, QGIS 4 and Python 3.9 would stumble over: `python tools/qt6_check.py [FOLDER]`.

QGIS 4 cannot be run where this project is tested. What can be told from the source is told here, with file and line:

- Qt comes through `qgis.PyQt` alone, never from PyQt5, PyQt6 or PySide;
- every name imported from `qgis.PyQt.X`, and every chain of attributes that starts there (`Qt.ItemDataRole.UserRole`),
  is in the stubs of PyQt6: enums without their scope, moved classes (QAction) and those that are gone (QRegExp) are
  not;
- no method that Qt 6 has lost, by its name (`exec_`, `setMargin` ...) and by the type of what has it: mypy follows the
  variables, with `qgis.PyQt` as PyQt6 (tools/qt6_types.py);
- no compiled resources (`resources_rc`, `.qrc`);
- the syntax of Python 3.9, nothing of the standard library that came later (by vermin), and no module of it that is
  gone in Python 3.13.

The enums of QGIS itself (`QgsProcessing.SourceType...`) are looked up in a real one: tests/qgis/test_qgis_names.py.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from qt6_stubs import Scope, look_up, stubs
from qt6_types import told

ROOT = Path(__file__).resolve().parents[1]
#: QGIS's interpreter runs these; the rest is the engine's and needs Python 3.11.
QGIS_SIDE = (
    "__init__.py",
    "miso_qgis/__init__.py",
    "miso_qgis/akveg.py",
    "miso_qgis/known_words.py",
    "miso_qgis/language.py",
    "miso_qgis/plugin.py",
    "miso_qgis/protocol.py",
    "miso_qgis/translation.py",
    "miso_qgis/version.py",
    "miso_qgis/client",
    "miso_qgis/gui",
    "miso_qgis/layers",
    "miso_qgis/processing",
    "miso_qgis/requests",
    "tests/qgis",
)
#: Bindings of Qt that must not be named.
_BINDINGS = re.compile(r"^(PyQt[456]|PySide\d?|sip)(\.|$)")
_NAMED_BINDING = re.compile(r"^(PyQt[456]|PySide\d)(\.\w+)*$")
#: What pyrcc writes, and what loads it.
_COMPILED = ("qt_resource_data", "qt_resource_struct", "qInitResources", "qRegisterResourceData", "registerResource")
#: Signals that had one form for a number and one for a text in Qt 5; they have one form in Qt 6.
_ONE_FORM = ("activated", "buttonClicked", "currentIndexChanged", "highlighted", "mapped", "valueChanged")
#: Modules of Python 3.9 that Python 3.13 has no longer.
_LEFT_PYTHON = re.compile(
    r"(aifc|asynchat|asyncore|audioop|binhex|cgi|cgitb|chunk|crypt|distutils|formatter|imghdr|imp|lib2to3|mailcap|msilib|"
    r"nis|nntplib|ossaudiodev|parser|pipes|smtpd|sndhdr|spwd|sunau|symbol|telnetlib|uu|xdrlib)(\.|$)"
)
#: Methods that are gone in Qt 6 or PyQt6, and what takes their place. By name alone: only names nothing else has.
_GONE = {
    "exec_": "exec",
    "print_": "print",
    "setMargin": "setContentsMargins",
    "setTabStopWidth": "setTabStopDistance",
    "setResizeMode": "setSectionResizeMode",
    "posF": "position",
    "globalX": "globalPosition().x",
    "globalY": "globalPosition().y",
    "toTime_t": "toSecsSinceEpoch",
    "fromTime_t": "fromSecsSinceEpoch",
    "qApp": "QApplication.instance()",
    "desktop": "QGuiApplication.screens",
}
#: The lowest Python of a QGIS that is supported, on Windows.
_PYTHON = (3, 9)


@dataclass(frozen=True)
class Finding:
    """One thing that would go wrong."""

    path: Path
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


# --- the rules --------------------------------------------------------------------------------------------------------


def _chain(node: ast.Attribute) -> Optional[list[str]]:
    """["Qt", "ItemDataRole", "UserRole"] of such an expression, None of any other."""
    names = [node.attr]
    inner = node.value
    while isinstance(inner, ast.Attribute):
        names.append(inner.attr)
        inner = inner.value
    if not isinstance(inner, ast.Name):
        return None
    return [inner.id, *reversed(names)]


class _Looker(ast.NodeVisitor):
    def __init__(self, path: Path) -> None:
        self.path = path
        self.findings: list[Finding] = []
        #: Names of this file that stand for a class of PyQt6, or for a module of it.
        self.known: dict[str, Optional[Scope]] = {}

    def _tell(self, node: ast.AST, rule: str, text: str) -> None:
        self.findings.append(Finding(self.path, getattr(node, "lineno", 1), rule, text))

    def visit_Import(self, node: ast.Import) -> None:
        for name in node.names:
            self._module(node, name.name)
            if name.name.startswith("qgis.PyQt"):
                self._tell(node, "import", f"write from {name.name} import ..., so that what is used can be told")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        if not node.level:
            self._module(node, module)
        for name in node.names:
            self._compiled(node, f"{module}.{name.name}" if module else name.name)
            if name.name == "*" or (module == "qgis" and name.name == "PyQt"):
                self._tell(node, "import", f"import what is used of {module} by its name, so that it can be told")
        if module == "qgis.PyQt":
            for name in node.names:
                if name.name not in ("sip", "uic"):
                    self.known[name.asname or name.name] = self._stubs_of(node, name.name)
        elif module.startswith("qgis.PyQt."):
            scope = self._stubs_of(node, module.rpartition(".")[2])
            for name in node.names:
                if name.name == "*":
                    continue
                if scope is not None and name.name not in scope.members:
                    self._tell(node, "moved or gone", f"{module} has no {name.name} in Qt 6")
                elif scope is not None:
                    self.known[name.asname or name.name] = scope.members[name.name]

    def _stubs_of(self, node: ast.AST, module: str) -> Optional[Scope]:
        found = stubs(module)
        if found is None:
            self._tell(node, "moved or gone", f"PyQt6 has no module {module}")
        return found

    def _module(self, node: ast.AST, name: str) -> None:
        if _BINDINGS.match(name):
            self._tell(node, "import", f"{name} is a binding of one Qt; import from qgis.PyQt")
        if _LEFT_PYTHON.match(name):
            self._tell(node, "Python", f"{name} is gone in Python 3.13")
        self._compiled(node, name)

    def _compiled(self, node: ast.AST, name: str) -> None:
        if any(re.fullmatch(r"resources(_rc|3)?|\w+_rc", part) for part in name.split(".")) or name in _COMPILED:
            self._tell(node, "compiled resources", f"{name}: load icons by their path")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in _GONE:
            self._tell(node, "gone", f"{node.attr} is gone in Qt 6; {_GONE[node.attr]} takes its place")
        self._compiled(node, node.attr if node.attr in _COMPILED else "")
        names = _chain(node)
        if names is None:
            self.generic_visit(node)
        elif names[:2] == ["qgis", "PyQt"]:
            self._tell(node, "import", "write from qgis.PyQt.X import ..., so that what is used can be told")
        elif self.known.get(names[0]) is not None:
            self._resolve(node, names)

    def visit_Call(self, node: ast.Call) -> None:
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if method == "width" and node.args:
            self._tell(node, "gone", "width of a text is gone in Qt 6; horizontalAdvance takes its place")
        if method == "delta" and not node.args and not node.keywords:
            self._tell(node, "gone", "delta is gone in Qt 6; angleDelta takes its place")
        # Without a third argument getattr is no more than a dot.
        if isinstance(node.func, ast.Name) and node.func.id == "getattr" and len(node.args) == 2:
            owner, name = node.args
            if isinstance(name, ast.Constant) and isinstance(name.value, str):
                self.visit(ast.copy_location(ast.Attribute(owner, name.value, ast.Load()), node))
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        signal = node.value.attr if isinstance(node.value, ast.Attribute) else ""
        if signal in _ONE_FORM and isinstance(node.slice, ast.Name) and node.slice.id in ("int", "str"):
            self._tell(node, "gone", f"{signal}[{node.slice.id}]: this signal has one form in Qt 6")
        if isinstance(node.slice, ast.Tuple) and any(isinstance(part, ast.Starred) for part in node.slice.elts):
            self._tell(node, "syntax", "a star in an index came with Python 3.11")
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        arguments = node.args.args
        if node.name.endswith("Event") and len(arguments) > 1 and arguments[1].annotation is None:
            self._tell(node, "untyped", f"{node.name}: give the event's type, so that what it has in Qt 6 can be told")
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            if _NAMED_BINDING.match(node.value):
                self._tell(node, "import", f"{node.value} is a binding of one Qt; import from qgis.PyQt")
            if node.value.startswith(":/plugins/"):
                self._tell(node, "compiled resources", f"{node.value}: load icons by their path")

    def visit_Name(self, node: ast.Name) -> None:
        self._compiled(node, node.id if node.id in _COMPILED else "")
        if node.id == "qApp":
            self._tell(node, "gone", f"qApp is gone in Qt 6; {_GONE['qApp']} takes its place")

    def _resolve(self, node: ast.Attribute, names: list[str]) -> None:
        scope, done = self.known[names[0]], names[0]
        for name in names[1:]:
            if scope is None:
                return  # a method or a value: what it has cannot be told
            there, scope = look_up(scope, name)
            if not there and name not in dir(object):
                self._tell(node, "not in Qt 6", f"{done} has no {name} (an enum without its scope?)")
                return
            done = f"{done}.{name}"


def look(path: Path, shown: Path) -> list[Finding]:
    """What is wrong in one file."""
    text = path.read_text(encoding="utf-8")
    with warnings.catch_warnings():
        # Invalid escapes in texts, which later versions of Python refuse.
        warnings.simplefilter("error")
        try:
            tree = ast.parse(text, feature_version=_PYTHON)
        except SyntaxError as error:
            return [Finding(shown, error.lineno or 1, "syntax", f"{error.msg} (Python {_PYTHON[0]}.{_PYTHON[1]})")]
    looker = _Looker(shown)
    looker.visit(tree)
    return looker.findings


def too_new(root: Path, paths: list[Path]) -> list[str]:
    """What vermin finds that Python 3.9 has not."""
    target = f"--target={_PYTHON[0]}.{_PYTHON[1]}-"
    options = [target, "--no-tips", "--no-parse-comments", "--violations", "-f", "parsable"]
    command = [str(Path(sys.executable).with_name("vermin")), *options, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return []
    # FILE:LINE:COLUMN:PYTHON2:PYTHON3:FEATURE; a line per file and one for all have no number.
    rows = [row.split(":", 5) for row in done.stdout.splitlines()]
    found = [
        f"{Path(file).relative_to(root)}:{line}: Python: {feature} came with Python {version}"
        for file, line, _column, _old, version, feature in rows
        if line
    ]
    return found or [f"vermin failed: {done.stdout}{done.stderr}"]


def files(root: Path) -> list[Path]:
    """The files of QGIS's side."""
    found: list[Path] = []
    for name in QGIS_SIDE:
        path = root / name
        found += sorted(path.rglob("*.py")) if path.is_dir() else [path] if path.is_file() else []
    return found


def resource_files(root: Path) -> list[Path]:
    """Files of compiled resources, and what they are compiled from."""
    found = []
    for folder, inner, names in os.walk(root):
        inner[:] = [name for name in inner if name not in ("build", "dist", ".git")]
        found += [Path(folder, name) for name in names if name.endswith((".qrc", ".rcc", "_rc.py"))]
    return sorted(found)


def main(root: Path) -> int:
    checked = files(root)
    found = [one for path in checked for one in look(path, path.relative_to(root))]
    # mypy gives up on all files where one cannot be read.
    unreadable = {one.path for one in found if one.rule == "syntax"}
    typed = [path for path in checked if path.relative_to(root) not in unreadable]
    found += [Finding(path, line, "not in Qt 6 or Python 3.9", text) for path, line, text in told(root, typed)]
    found += [
        Finding(path.relative_to(root), 1, "compiled resources", "load icons by their path")
        for path in resource_files(root)
    ]
    findings = list(map(str, found))
    findings += too_new(root, checked)
    for finding in findings:
        print(finding)
    print(f"Qt 6 and Python {_PYTHON[0]}.{_PYTHON[1]}: {len(checked)} files, {len(findings)} findings")
    return int(bool(findings) or not checked)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT))

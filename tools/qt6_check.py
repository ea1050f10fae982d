"""Looks for what Qt 6, QGIS 4 and Python 3.9 would stumble over: `python tools/qt6_check.py [FOLDER]`.

QGIS 4 cannot be run where this project is tested. What can be told from the source is told here, with file and line:

- Qt comes through `qgis.PyQt` alone, never from PyQt5, PyQt6 or PySide;
- every name imported from `qgis.PyQt.X`, and every chain of attributes that starts there (`Qt.ItemDataRole.UserRole`),
  is in the stubs of PyQt6: enums without their scope, moved classes (QAction) and those that are gone (QRegExp) are
  not;
- no method that Qt 6 has lost, as far as its name tells (`exec_`, `setMargin` ...);
- no compiled resources (`resources_rc`, `.qrc`);
- the syntax of Python 3.9, and nothing of the standard library that came later (by vermin).

The enums of QGIS itself (`QgsProcessing.SourceType...`) are looked up in a real one: tests/qgis/test_qgis_names.py.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Iterator, Optional

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
)
#: Bindings of Qt that must not be named.
_BINDINGS = re.compile(r"^(PyQt[456]|PySide\d?|sip)(\.|$)")
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
    "toString_": "toString",
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


# --- the stubs of PyQt6 -----------------------------------------------------------------------------------------------


@dataclass
class Scope:
    """A module or class of the stubs: what it holds by name, and the classes it is made from."""

    members: dict[str, Optional[Scope]] = field(default_factory=dict)
    bases: list[str] = field(default_factory=list)


def _scope(body: list[ast.stmt]) -> Scope:
    found = Scope()
    for node in body:
        if isinstance(node, ast.ClassDef):
            inner = _scope(node.body)
            inner.bases = [ast.unparse(base) for base in node.bases]
            found.members[node.name] = inner
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.members.setdefault(node.name, None)
        elif isinstance(node, ast.Assign):
            found.members.update({target.id: None for target in node.targets if isinstance(target, ast.Name)})
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            found.members[node.target.id] = None
        elif isinstance(node, (ast.If, ast.Try)):
            found.members.update(_scope(node.body).members)
    return found


@cache
def stubs(module: str) -> Optional[Scope]:
    """The stubs of a module of PyQt6, None where it has no such module."""
    spec = importlib.util.find_spec("PyQt6")
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit("PyQt6 is not installed: run ./run lint, which sets it up.")
    path = Path(next(iter(spec.submodule_search_locations))) / f"{module}.pyi"
    return _scope(ast.parse(path.read_text(encoding="utf-8")).body) if path.is_file() else None


def _look_up(scope: Scope, name: str) -> tuple[bool, Optional[Scope]]:
    """Whether a class has a member, its own or one of its bases', and the member where it is a class too."""
    if name in scope.members:
        return True, scope.members[name]
    for base in scope.bases:
        module, _, rest = base.rpartition(".")
        if module in ("enum", "typing", "") or rest in ("wrapper", "simplewrapper"):
            # Enums have name and value; of sip's own classes and of what is not a class of Qt nothing is known.
            if module == "enum" and name in ("name", "value"):
                return True, None
            found = None
            if not module and base not in ("object", "int"):
                found = next((one.members.get(base) for one in _modules() if base in one.members), None)
        else:
            home = stubs(module.rpartition(".")[2])
            found = home.members.get(rest) if home is not None else None
        if found is not None:
            there, inner = _look_up(found, name)
            if there:
                return True, inner
    return False, None


def _modules() -> Iterator[Scope]:
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport", "QtTest"):
        found = stubs(name)
        if found is not None:
            yield found


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
            if name.name.startswith("qgis.PyQt."):
                self._tell(node, "import", f"write from {name.name} import ..., so that what is used can be told")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        module = node.module or ""
        self._module(node, module)
        if module == "qgis.PyQt":
            for name in node.names:
                if name.name not in ("sip", "uic"):
                    self.known[name.asname or name.name] = self._stubs_of(node, name.name)
        elif module.startswith("qgis.PyQt."):
            scope = self._stubs_of(node, module.rpartition(".")[2])
            for name in node.names:
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
        if re.search(r"(^|\.)resources(_rc|3)?$", name) and "miso_qgis" not in name:
            self._tell(node, "compiled resources", f"{name}: load icons by their path")

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in _GONE:
            self._tell(node, "gone", f"{node.attr} is gone in Qt 6; {_GONE[node.attr]} takes its place")
        names = _chain(node)
        if names is None:
            self.generic_visit(node)
        elif self.known.get(names[0]) is not None:
            self._resolve(node, names)

    def visit_Name(self, node: ast.Name) -> None:
        if node.id == "qApp":
            self._tell(node, "gone", f"qApp is gone in Qt 6; {_GONE['qApp']} takes its place")

    def _resolve(self, node: ast.Attribute, names: list[str]) -> None:
        scope, done = self.known[names[0]], names[0]
        for name in names[1:]:
            if scope is None:
                return  # a method or a value: what it has cannot be told
            there, scope = _look_up(scope, name)
            if not there and name not in dir(object):
                self._tell(node, "not in Qt 6", f"{done} has no {name} (an enum without its scope?)")
                return
            done = f"{done}.{name}"


def look(path: Path, shown: Path) -> list[Finding]:
    """What is wrong in one file."""
    text = path.read_text(encoding="utf-8")
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


def main(root: Path) -> int:
    checked = files(root)
    findings = [str(one) for path in checked for one in look(path, path.relative_to(root))]
    findings += [
        f"{path.relative_to(root)}:1: compiled resources: load icons by their path"
        for pattern in ("*.qrc", "resources_rc.py")
        for path in root.rglob(pattern)
        if "build" not in path.relative_to(root).parts
    ]
    findings += too_new(root, checked)
    for finding in findings:
        print(finding)
    print(f"Qt 6 and Python {_PYTHON[0]}.{_PYTHON[1]}: {len(checked)} files, {len(findings)} findings")
    return int(bool(findings) or not checked)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else ROOT))

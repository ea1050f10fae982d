"""The stubs of PyQt6 as scopes of names, for tools/qt6_check.py. They are read, never imported: Qt 6 is not needed."""

from __future__ import annotations

import ast
import importlib.util
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Iterator, Optional


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


def look_up(scope: Scope, name: str) -> tuple[bool, Optional[Scope]]:
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
            there, inner = look_up(found, name)
            if there:
                return True, inner
    return False, None


def _modules() -> Iterator[Scope]:
    for name in ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport", "QtTest"):
        found = stubs(name)
        if found is not None:
            yield found

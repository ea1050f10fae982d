"""Every class, enum and member of QGIS that the plugin names is there in this version of QGIS.

Names that came later stand behind a `hasattr` of their own, or in this file's list of those that do.
"""

from __future__ import annotations

import ast
import importlib
from pathlib import Path

import pytest
from qgis_support import ROOT

pytest_plugins = ["qgis_support"]

MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")
FOLDERS = ("gui", "layers", "processing")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / "miso_qgis" / folder).glob("*.py"))


def chains(tree: ast.AST) -> list:
    """(line, names) of every chain of attributes, the longest of each place: (3, ["Qgis", "MessageLevel", "Info"])."""
    found, inner = [], set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute) or id(node) in inner:
            continue
        names, value = [node.attr], node.value
        while isinstance(value, ast.Attribute):
            inner.add(id(value))
            names.append(value.attr)
            value = value.value
        if isinstance(value, ast.Name):
            found.append((node.lineno, [value.id, *reversed(names)]))
    return found


def guarded(tree: ast.AST) -> set:
    """(owner, name) of every `hasattr(owner, "name")`: newer names that are used where they are there."""
    return {
        (ast.unparse(node.args[0]), node.args[1].value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("hasattr", "getattr")
        and len(node.args) > 1
        and isinstance(node.args[1], ast.Constant)
    }


def missing(text: str) -> list:
    """What a file names that this QGIS lacks, with its line."""
    tree = ast.parse(text)
    known, told = {}, []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in MODULES:
            module = importlib.import_module(node.module)
            for name in node.names:
                if hasattr(module, name.name):
                    known[name.asname or name.name] = getattr(module, name.name)
                else:
                    told.append(f"{node.lineno}: {node.module} has no {name.name}")
    later = guarded(tree)
    for line, names in chains(tree):
        owner, done = known.get(names[0]), names[0]
        if owner is None:
            continue
        for name in names[1:]:
            if not hasattr(owner, name):
                if (done, name) not in later:
                    told.append(f"{line}: {done} has no {name}")
                break
            owner, done = getattr(owner, name), f"{done}.{name}"
            if not isinstance(owner, type):
                break  # a method or a member: what comes behind it is no name of QGIS's
    return told


def unscoped(text: str) -> list:
    """Members of enums that are named without their enum, which QGIS 4 does not know."""
    tree = ast.parse(text)
    known = {
        name.asname or name.name: getattr(importlib.import_module(node.module), name.name, None)
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in MODULES
        for name in node.names
    }
    told = []
    for line, names in chains(tree):
        owner = known.get(names[0])
        if owner is None or not isinstance(owner, type):
            continue
        for name in names[1:]:
            value = getattr(owner, name, None)
            if value is None:
                break
            # Of an enum with a scope the member belongs to the enum; without one it is a number in the class.
            if isinstance(value, int) and not isinstance(value, bool) and not issubclass(owner, int):
                scoped = [
                    kind
                    for kind in vars(owner).values()
                    if isinstance(kind, type) and issubclass(kind, int) and isinstance(value, kind)
                ]
                if type(value) is not int and scoped:
                    told.append(f"{line}: {'.'.join(names)} without {scoped[0].__name__}")
            if not isinstance(value, type):
                break
            owner = value
    return told


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_names_are_there(path: Path):
    text = path.read_text(encoding="utf-8")
    assert missing(text) == []
    assert unscoped(text) == []


def test_planted_names_are_found():
    text = """
from qgis.core import Qgis, QgsFieldProxyModel, QgsProcessing, QgsNoSuchThing
Qgis.MessageLevel.Info, QgsProcessing.SourceType.TypeVectorPolygon
Qgis.MessageLevel.Shouting
QgsProcessing.TypeVectorPolygon
if hasattr(Qgis, "NotYet"):
    Qgis.NotYet.Value
"""
    assert missing(text) == ["2: qgis.core has no QgsNoSuchThing", "4: Qgis.MessageLevel has no Shouting"]
    # The enum is called otherwise in newer versions.
    assert [told.rpartition(" ")[0] for told in unscoped(text)] == ["5: QgsProcessing.TypeVectorPolygon without"]

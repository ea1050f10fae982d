"""Every class, enum and member of QGIS that the plugin names is there in this version of QGIS.

Names that came later stand behind a `hasattr` of their own, or in this file's list of those that do.
"""

from __future__ import annotations

import ast
import importlib
from enum import Enum
from pathlib import Path
from types import ModuleType

import pytest
from qgis_support import ROOT

pytest_plugins = ["qgis_support"]

MODULES = ("qgis.core", "qgis.gui", "qgis.analysis")
FOLDERS = ("gui", "layers", "processing")
FILES = [
    *(ROOT / "miso_qgis" / name for name in ("plugin.py", "translation.py")),
    *sorted(path for folder in FOLDERS for path in (ROOT / "miso_qgis" / folder).rglob("*.py")),
]


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
        # Without a third argument getattr guards nothing.
        and (node.func.id, len(node.args)) in (("hasattr", 2), ("getattr", 3))
        and isinstance(node.args[1], ast.Constant)
    }


def names_of_qgis(tree: ast.AST) -> dict:
    """What the names of a file stand for in QGIS: what it imports, and its own classes as what they are made from."""
    known = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in MODULES:
            module = importlib.import_module(node.module)
            known.update({name.asname or name.name: getattr(module, name.name, None) for name in node.names})
        elif isinstance(node, ast.ImportFrom) and node.module == "qgis":
            found = {name.asname or name.name: f"qgis.{name.name}" for name in node.names}
            known.update({name: importlib.import_module(path) for name, path in found.items() if path in MODULES})
    return known


def members_of_self(tree: ast.AST, known: dict) -> list:
    """(line, class of QGIS, name) of what looks like an enum's member, taken from an object or class of our own."""
    found = []
    for kind in ast.walk(tree):
        if not isinstance(kind, ast.ClassDef):
            continue
        made_from = [known.get(base.id) for base in kind.bases if isinstance(base, ast.Name)]
        owner = next((base for base in made_from if isinstance(base, type)), None)
        if owner is None:
            continue
        within = set(ast.walk(kind))
        found += [
            (node.lineno, owner, node.attr)
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and (node.value.id == kind.name or (node.value.id == "self" and node in within))
            and node.attr[0].isupper()
        ]
    return found


def missing(text: str) -> list:
    """What a file names that this QGIS lacks, with its line."""
    tree = ast.parse(text)
    known = names_of_qgis(tree)
    told = [
        f"{node.lineno}: {node.module} has no {name.name}"
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module in MODULES
        for name in node.names
        if known[name.asname or name.name] is None
    ]
    told += [
        f"{node.lineno}: import what is used of {name.name} by its name"
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for name in node.names
        if name.name in MODULES
    ]
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
            if not isinstance(owner, (type, ModuleType)):
                break  # a method or a member: what comes behind it is no name of QGIS's
    return told


def enum_of(owner: object, name: str) -> str:
    """The enum a member belongs to where it is taken from something else, a class or a module; otherwise nothing."""
    value = getattr(owner, name, None)
    kind = type(value)
    # The enums of sip are numbers of a type of their own; newer ones are Python's.
    member = isinstance(value, Enum) or (isinstance(value, int) and kind not in (int, bool))
    return kind.__name__ if member and owner is not kind else ""


def unscoped(text: str) -> list:
    """Members of enums that are named without their enum, which QGIS 4 does not know."""
    tree = ast.parse(text)
    known = names_of_qgis(tree)
    told = []
    for line, names in chains(tree):
        owner = known.get(names[0])
        for name in names[1:]:
            enum = enum_of(owner, name)
            if enum:
                told.append(f"{line}: {'.'.join(names)} without {enum}")
            owner = getattr(owner, name, None)
            if not isinstance(owner, (type, ModuleType)):
                break
    for line, owner, name in members_of_self(tree, known):
        enum = enum_of(owner, name)
        if enum:
            told.append(f"{line}: {owner.__name__}.{name} without {enum}")
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
if hasattr(Qgis, "NotYet"):
    Qgis.NotYet.Value
getattr(Qgis, "NoSuch"), Qgis.NoSuch
from qgis import core
core.QgsNoSuchThing
import qgis.core
"""
    assert set(missing(text)) == {
        "2: qgis.core has no QgsNoSuchThing",
        "10: import what is used of qgis.core by its name",
        "4: Qgis.MessageLevel has no Shouting",
        "7: Qgis has no NoSuch",
        "9: core has no QgsNoSuchThing",
    }
    assert unscoped(text) == []


UNSCOPED = {
    "sip's enum": ("QgsProcessing.TypeVectorPolygon", "QgsProcessing.TypeVectorPolygon"),
    "Python's enum": ("Qgis.Critical", "Qgis.Critical"),
    "an enum of a base": (
        "QgsProcessingParameterRasterLayer.FlagAdvanced",
        "QgsProcessingParameterRasterLayer.FlagAdvanced",
    ),
    "an enum from elsewhere": ("QgsMapLayer.VectorLayer", "QgsMapLayer.VectorLayer"),
    "an object of our own": ("class Own(QgsTask): flag = lambda self: self.CanCancel", "QgsTask.CanCancel"),
    "a class of our own": ("class Own(QgsTask): pass\nOwn.CanCancel", "QgsTask.CanCancel"),
}


@pytest.mark.parametrize("name", list(UNSCOPED))
def test_members_without_their_enum_are_found(name):
    classes = "Qgis, QgsMapLayer, QgsProcessing, QgsProcessingParameterRasterLayer, QgsTask"
    text, told = UNSCOPED[name]
    # The enums are called otherwise in newer versions.
    found = [row.rpartition(" ")[0] for row in unscoped(f"from qgis.core import {classes}\n{text}\n")]
    assert found == [f"{2 + text.count(chr(10))}: {told} without"]


@pytest.mark.parametrize(
    "name",
    [
        "QgsWkbTypes.GeometryType.PolygonGeometry",
        "QgsWkbTypes.Type.Polygon",
        "QgsTask.Flag.CanCancel",
        "QgsMapLayerProxyModel.Filter.RasterLayer",
        "Qgis.QGIS_VERSION_INT",
        "QgsTask.fromFunction",
    ],
)
def test_members_with_their_enum_are_left_alone(name):
    text = f"from qgis.core import {name.partition('.')[0]}\n{name}\n"
    assert missing(text) == unscoped(text) == []

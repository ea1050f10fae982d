"""The gate: the plugin's own zip passes, and one violation per rule, planted in a small plugin, is found and named."""

from __future__ import annotations

import re
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))

import package_gate
from package_support import ROOT, build

METADATA = {
    "name": "Small",
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "description": "A plugin to plant mistakes in",
    "about": "It does nothing.",
    "version": "1.2.3",
    "author": "Somebody",
    "email": "somebody@example.org",
    "category": "Raster",
    "icon": "icon.svg",
    "tags": "one,two",
    "homepage": "https://example.org/small",
    "tracker": "https://example.org/small/issues",
    "repository": "https://example.org/small/code",
    "hasProcessingProvider": "yes",
    "server": "False",
    "experimental": "False",
    "deprecated": "False",
    "changelog": "\n    1.2.3\n    - First.",
}
CODE = '''"""Small."""


def initProcessing():
    """Nothing to register."""
'''
FILES = {
    "small/__init__.py": '"""Small."""\n',
    "small/plugin.py": CODE,
    "small/icon.svg": "<svg/>",
    "small/LICENSE": "GPL",
    "small/CHANGELOG.md": "# Changelog\n\n## [1.2.3]\n",
}


def packed(folder: Path, files=(), without=(), metadata=()) -> Path:
    """A zip of the small plugin with other or more files and metadata."""
    keys = {key: value for key, value in {**METADATA, **dict(metadata)}.items() if value is not None}
    text = "[general]\n" + "".join(f"{key}={value}\n" for key, value in keys.items())
    content = {**FILES, "small/metadata.txt": text, **dict(files)}
    path = folder / "small-1.2.3.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for entry, data in content.items():
            if entry not in without:
                archive.writestr(entry, data)
    return path


def findings(path: Path, *rules: str) -> list[str]:
    found = package_gate.check(path, rules or ("none",))
    return [f"{rule}: {problem}" for rule, problems in found.items() for problem in problems]


def test_the_plugin_passes_every_rule():
    """As people call it, on the zip of this checkout; and two builds are the same bytes."""
    first = build()
    data = first.read_bytes()
    command = [sys.executable, str(ROOT / "tools" / "package_gate.py"), str(first)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 findings" in done.stdout
    assert done.stdout.count(" passed\n") == 1 + len(package_gate.RULES)
    assert len(data) < 25_000_000
    assert build().read_bytes() == data
    names = zipfile.ZipFile(first).namelist()
    assert names == sorted(names)
    for needed in ("resources/models/miso-fast.onnx", "resources/sample/imagery.tif", "resources/engine/pip.txt"):
        assert f"miso_qgis/{needed}" in names


def test_the_plugin_is_described_with_all_algorithms():
    described = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    folder = ROOT / "miso_qgis" / "processing"
    names = [
        name
        for path in folder.glob("*.py")
        for name in re.findall(r'def displayName.*\n\s+return tr\("(.+)"\)', path.read_text(encoding="utf-8"))
    ]
    assert len(names) >= 9
    assert [name for name in names if name not in described] == []
    for package in ("onnxruntime", "numpy", "rasterio", "pyproj", "shapely", "pyogrio"):
        assert package in described


def test_the_small_plugin_passes_every_rule(tmp_path):
    assert findings(packed(tmp_path), *(rule.name for rule in package_gate.RULES)) == []


STRUCTURE = [
    ({"other/__init__.py": ""}, (), "not one top folder: other, small"),
    ({"readme.txt": ""}, (), "not one top folder: readme.txt, small"),
    ({}, ("small/LICENSE",), "LICENSE: missing"),
    ({}, ("small/__init__.py",), "__init__.py: missing"),
    ({}, ("small/metadata.txt",), "metadata.txt: missing"),
    ({"small/__MACOSX/x.txt": ""}, (), "small/__MACOSX/x.txt: lies in __MACOSX"),
    ({"small/.git/config": ""}, (), "small/.git/config: lies in .git"),
    ({"small/__pycache__/x.py": ""}, (), "small/__pycache__/x.py: lies in __pycache__"),
    ({"small/.hidden.txt": ""}, (), "small/.hidden.txt: hidden"),
    ({"small/../out.txt": ""}, (), "small/../out.txt: leads out of its folder"),
    ({"small/a\\..\\out.txt": ""}, (), "leads out of its folder"),
    ({"small/tests/test_x.py": ""}, (), "small/tests/test_x.py: of no use to who maps"),
    ({"small/Icon.svg": ""}, (), "small/icon.svg: 2 times"),
    ({f"small/{'x' * 140}.txt": ""}, (), "at most 140, because of Windows"),
]


@pytest.mark.parametrize(("files", "without", "named"), STRUCTURE, ids=[row[2] for row in STRUCTURE])
def test_structure(tmp_path, files, without, named):
    found = findings(packed(tmp_path, files, without=without))
    assert any(line.startswith("structure: ") and named in line for line in found), found


def test_a_top_folder_of_another_name(tmp_path):
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("my-plugin 1/__init__.py", "")
    assert any("no Python identifier" in line for line in findings(path))


def test_sizes_links_executables_and_damage(tmp_path, monkeypatch):
    path = packed(tmp_path)
    with zipfile.ZipFile(path, "a") as archive:
        for name, mode in (("small/link.txt", 0o120777), ("small/run.py", 0o100755)):
            entry = zipfile.ZipInfo(name)
            entry.create_system, entry.external_attr = 3, mode << 16
            archive.writestr(entry, "plugin.py")
    found = findings(path)
    assert "structure: small/link.txt: a link" in found
    assert "structure: small/run.py: marked as executable" in found
    monkeypatch.setattr(package_gate.gate_archive, "MOST_BYTES", 500)
    monkeypatch.setattr(package_gate.gate_archive, "MOST_UNPACKED", 300)
    found = findings(path)
    assert any("the repository takes 500" in line for line in found)
    assert any("when unpacked; at most 300" in line for line in found)
    whole = packed(tmp_path).read_bytes()
    at = whole.index(b"<svg/>")
    path.write_bytes(whole[:at] + b"<svgX>" + whole[at + 6 :])
    assert "structure: small/icon.svg: damaged" in findings(path)
    path.write_bytes(whole[:100])
    assert any("is no zip" in line for line in findings(path))


KINDS = [
    ("small/tool.exe", b"x", "tool.exe: a program or an archive (.exe)"),
    ("small/lib.so", b"x", "lib.so: a program"),
    ("small/lib.DLL", b"x", "lib.DLL: a program"),
    ("small/x.pyd", b"x", "x.pyd: a program"),
    ("small/x.pyc", b"x", "x.pyc: a program"),
    ("small/x.sh", b"x", "x.sh: a program"),
    ("small/x.whl", b"x", "x.whl: a program or an archive"),
    ("small/x.dat", b"x", "x.dat: of no kind that was foreseen (.dat)"),
    ("small/x", b"x", "x: of no kind that was foreseen (no suffix)"),
    ("small/x.txt", b"\x7fELF....", "x.txt: begins as an ELF program"),
    ("small/x.png", b"MZ....", "x.png: begins as a Windows program"),
    ("small/x.py", b"#!/bin/sh\n", "x.py: begins as a script to execute"),
]


@pytest.mark.parametrize(("name", "data", "named"), KINDS, ids=[row[2] for row in KINDS])
def test_kinds(tmp_path, name, data, named):
    found = findings(packed(tmp_path, {name: data}), "kinds")
    assert any(line.startswith(f"kinds: {named}") for line in found), found


METADATA_CASES = [
    *(({key: None}, f"{key}: missing") for key in (*package_gate.gate_metadata.REQUIRED, "homepage", "icon", "tags")),
    ({"changelog": None}, "changelog: missing"),
    ({"qgisMaximumVersion": None}, "qgisMaximumVersion: missing"),
    ({"hasProcessingProvider": None}, "hasProcessingProvider: missing"),
    ({"version": "1.2"}, "version: '1.2' is not of the form 1.2.3"),
    ({"version": "1.2.4", "changelog": "1.2.4"}, "version: 1.2.4, but the file is called small-1.2.3.zip"),
    ({"version": "1.2.4", "changelog": "1.2.4"}, "changelog: CHANGELOG.md has no section [1.2.4]"),
    ({"changelog": "0.9.0\n    - Old."}, "changelog: begins with '0.9.0'"),
    ({"qgisMinimumVersion": "three"}, "qgisMinimumVersion: 'three' is no version of QGIS"),
    ({"qgisMinimumVersion": "5.0"}, "qgisMinimumVersion: above qgisMaximumVersion"),
    ({"tracker": "http://bugs"}, "tracker: 'http://bugs' is no https address"),
    ({"repository": "example.org"}, "repository: 'example.org' is no https address"),
    ({"homepage": "https://"}, "homepage: 'https://' is no https address"),
    ({"email": "somebody"}, "email: 'somebody' is no address"),
    ({"author": "A/B"}, "author: may have no slash"),
    ({"icon": "gone.svg"}, "icon: there is no picture gone.svg"),
    ({"experimental": "maybe"}, "experimental: 'maybe' is neither"),
    ({"description": "x" * 201}, "description: more than one line"),
    ({"about": "100 % sure"}, "cannot be read"),
    ({"about": "<b>bold</b>"}, "about: holds HTML"),
    ({"tags": "one,,two"}, "tags: one is empty or twice there"),
]


@pytest.mark.parametrize(("changes", "named"), METADATA_CASES, ids=[row[1] for row in METADATA_CASES])
def test_metadata(tmp_path, changes, named):
    found = findings(packed(tmp_path, metadata=changes), "metadata")
    assert any(line.startswith(f"metadata: {named}") for line in found), found


def test_a_provider_that_is_not_there(tmp_path):
    found = findings(packed(tmp_path, {"small/plugin.py": '"""Small."""\n'}), "metadata")
    assert found == ["metadata: hasProcessingProvider: no initProcessing is defined"]


# Secrets and calls are put together here, so that this file holds none.
KEY = "AKIA" + "QWERTYUIOPASDFGH"
CODE_CASES = [
    ("python", "match 1:\n    case 1:\n        pass\n", "x.py:1: Cannot use `match` statement on Python 3.9"),
    ("python", "def f(:\n", "x.py:1"),
    ("flake8", "import os\n", "x.py:1:1: F401"),
    ("flake8", f'x = "{"long " * 30}"\n', "x.py:1:121: E501"),
    ("bandit", "assert 1\n", "x.py:1: B101"),
    ("bandit", "import subprocess\nsubprocess.run('ls', shell=True)\n", "x.py:2: B602"),
    ("bandit", "eval('1')\n", "x.py:1: B307"),
    ("nosec", "eval('1')  # nosec\n", "x.py:1: nosec without test and reason"),
    ("nosec", "eval('1')  # nosec B307\n", "x.py:1: nosec without test and reason"),
    ("nosec", "a = 1  # pragma: " + "allowlist secret\n", "x.py:1: a secret that is to be overlooked"),
    ("secrets", f'k = "{KEY}"\n', "x.py:1: AWS Access Key"),
    ("secrets", 'a = "https://me:' + 'hunter2@example.org"\n', "x.py:1: Basic Auth Credentials"),
]


@pytest.mark.parametrize(("rule", "code", "named"), CODE_CASES, ids=[f"{row[0]} {row[2]}" for row in CODE_CASES])
def test_code(tmp_path, rule, code, named):
    found = findings(packed(tmp_path, {"small/x.py": code}), rule)
    assert any(line.startswith(f"{rule}: {named}") for line in found), found


def test_secrets_are_found_in_every_file(tmp_path):
    found = findings(packed(tmp_path, {"small/help/page.html": f"<p>'{KEY}'</p>"}), "secrets")
    assert found == ["secrets: help/page.html:1: AWS Access Key"]


def test_its_exit_status_and_table(tmp_path):
    gate = [sys.executable, str(ROOT / "tools" / "package_gate.py")]
    bad = subprocess.run(
        [*gate, str(packed(tmp_path, {"small/x.py": "import os\n"}))], capture_output=True, text=True, check=False
    )
    assert bad.returncode == 1
    assert "flake8, 120 columns" in bad.stdout
    assert "flake8: x.py:1:1: F401 'os' imported but unused" in bad.stdout
    assert "1 found" in bad.stdout
    assert bad.stdout.splitlines()[-1].startswith("The gate: 1 findings")
    assert subprocess.run(gate, capture_output=True, check=False).returncode == 2

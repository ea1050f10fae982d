"""Files of the repository that say something another file says too."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from miso_qgis.version import PLUGIN_ROOT, version

sys.path.insert(0, str(PLUGIN_ROOT / "tools"))

from third_party import PAGE, locked


def test_every_locked_package_has_its_licence_listed():
    rows = re.findall(r"^\| ([\w.-]+) \| ([^|]+) \| ([^|]+) \| ([^|]+) \|$", PAGE.read_text(encoding="utf-8"), re.M)[1:]
    listed = {name: (set(versions.split(", ")), said) for name, versions, said, _ in rows}
    assert {name: set(versions) for name, versions in locked().items()} == {name: v for name, (v, _) in listed.items()}
    assert [name for name, (_, said) in listed.items() if not said.strip()] == []


def test_the_version_is_semantic_and_written_once():
    number = version()
    assert re.fullmatch(r"\d+\.\d+\.\d+", number)
    assert f"## [{number}]" in (PLUGIN_ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    written = re.compile(rf"(?i)^\W*_*version_*\W*[:=]\s*[\"']?{re.escape(number)}")
    listed = subprocess.run(["git", "ls-files"], cwd=PLUGIN_ROOT, capture_output=True, text=True, check=False).stdout
    where = []
    for name in listed.splitlines():
        path = PLUGIN_ROOT / name
        if path.suffix in {".py", ".toml", ".cfg", ".txt", ".cff", ".yml", ".in"} and path.is_file():
            where += [name for line in path.read_text(encoding="utf-8").splitlines() if written.search(line)]
    assert listed == "" or where == ["metadata.txt"]


def test_the_citation_names_the_paper():
    text = Path(PLUGIN_ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert "https://arxiv.org/abs/2506.17302" in text
    assert text.startswith("cff-version: 1.2.0")
    assert not re.search(r"^version:", text, re.M), "the version stands in metadata.txt alone"

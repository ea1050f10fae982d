"""The gate's look at the code: the plugin repository's three scanners, and whether Python 3.9 can read it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any

#: The oldest Python a supported QGIS brings (3.22 on Windows), and so the oldest that may import the plugin.
OLDEST_PYTHON = "py39"
LINE_LENGTH = 120
#: A scanner that says nothing in this time hangs.
_SECONDS = 300


def bandit(folder: Path) -> Iterator[str]:
    """Every finding of every severity; the repository asks only for those of some tests."""
    done = _run("bandit", "--recursive", ".", "--format", "json", "--quiet", folder=folder, good=(0, 1))
    found = json.loads(done)
    for error in found["errors"]:
        yield f"{_plain(error['filename'])}: {error['reason']}"
    for one in found["results"]:
        yield f"{_plain(one['filename'])}:{one['line_number']}: {one['test_id']} {one['issue_text']}"


def secrets(folder: Path) -> Iterator[str]:
    """Every finding of every detector, in every file but metadata.txt, whose commit is no secret."""
    options = ("scan", "--all-files", "--exclude-files", r"(^|/)metadata\.txt$", ".")
    found = json.loads(_run("detect_secrets", *options, folder=folder, good=(0,)))
    for name, hits in sorted(found["results"].items()):
        for hit in hits:
            yield f"{name}:{hit['line_number']}: {hit['type']}"


def flake8(folder: Path) -> Iterator[str]:
    """The default checks of flake8, as the repository calls it; no configuration of anyone's is read."""
    options = ("--isolated", f"--max-line-length={LINE_LENGTH}", ".")
    yield from (_plain(line) for line in _run("flake8", *options, folder=folder, good=(0, 1)).splitlines())


def oldest_python(folder: Path) -> Iterator[str]:
    """Syntax that the oldest Python does not have."""
    options = ("check", "--isolated", "--no-cache", "--target-version", OLDEST_PYTHON, "--select", "F7")
    found: list[dict[str, Any]] = json.loads(
        _run("ruff", *options, "--output-format", "json", ".", folder=folder, good=(0, 1))
    )
    for one in found:
        name = Path(one["filename"]).relative_to(folder.resolve()).as_posix()
        yield f"{name}:{one['location']['row']}: {one['message']}"


def reasons(folder: Path) -> Iterator[str]:
    """Places where a scanner is told to be silent without naming the test and the reason."""
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(folder).as_posix()
        with open(path, "rb") as stream:
            comments = [t for t in tokenize.tokenize(stream.readline) if t.type == tokenize.COMMENT]
        for comment in comments:
            if "nosec" in comment.string and not re.search(r"# nosec B\d{3}(, ?B\d{3})*  ?# \S", comment.string):
                yield f"{name}:{comment.start[0]}: nosec without test and reason: {comment.string}"
            if "allowlist secret" in comment.string:
                yield f"{name}:{comment.start[0]}: a secret that is to be overlooked"


def _run(module: str, *options: str, folder: Path, good: tuple[int, ...]) -> str:
    command = [sys.executable, "-m", module, *options]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=_SECONDS, check=False)
    if done.returncode not in good:
        raise RuntimeError(f"{module} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def _plain(name: str) -> str:
    return name[2:] if name.startswith("./") else name

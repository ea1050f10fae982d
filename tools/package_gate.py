"""Repeats the checks of the QGIS plugin repository on a zip: `python tools/package_gate.py dist/miso_qgis-VERSION.zip`.

Prints a table of the rules with their findings below it; exit status 1 when there is one. What the repository does
and this does not: it asks whether the addresses in metadata.txt can be reached, which needs a network.
"""

from __future__ import annotations

import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import gate_archive
import gate_code
import gate_metadata


@dataclass(frozen=True)
class Rule:
    """A rule looks at the unpacked plugin folder and at the zip, and says what is wrong."""

    name: str
    title: str
    findings: Callable[[Path, Path], Iterator[str]]


STRUCTURE = Rule("structure", "the archive: size, one folder, paths, hidden", lambda _, p: gate_archive.structure(p))
RULES = (
    Rule("kinds", "no programs, only foreseen kinds of files", lambda folder, _: gate_archive.kinds(folder)),
    Rule("metadata", "metadata.txt", lambda folder, path: gate_metadata.metadata(folder, path.name)),
    Rule("python", "readable by Python 3.9", lambda folder, _: gate_code.oldest_python(folder)),
    Rule("flake8", "flake8, 120 columns", lambda folder, _: gate_code.flake8(folder)),
    Rule("bandit", "bandit, all tests and severities", lambda folder, _: gate_code.bandit(folder)),
    Rule("nosec", "exceptions from bandit name test and reason", lambda folder, _: gate_code.reasons(folder)),
    Rule("secrets", "detect-secrets, all detectors", lambda folder, _: gate_code.secrets(folder)),
)


def check(path: Path, only: tuple[str, ...] = ()) -> dict[str, list[str]]:
    """The findings on a zip by the name of the rule, of all rules or some.

    A zip whose structure is wrong is not unpacked: the other rules are left out then.
    """
    found = {STRUCTURE.name: list(STRUCTURE.findings(path, path))}
    if found[STRUCTURE.name]:
        return found
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder)
        (plugin,) = Path(folder).iterdir()
        for rule in RULES:
            if not only or rule.name in only:
                found[rule.name] = list(rule.findings(plugin, path))
    return found


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("Usage: package_gate.py PLUGIN.zip", file=sys.stderr)
        return 2
    path = Path(arguments[0])
    started = time.monotonic()
    found = check(path)
    print(f"{path.name}: {path.stat().st_size:,} bytes")
    for rule in (STRUCTURE, *RULES):
        said = f"{len(found[rule.name])} found" if found.get(rule.name) else "passed"
        print(f"  {rule.name:<10} {rule.title:<46} {said if rule.name in found else 'not reached'}")
    for name, problems in found.items():
        for problem in problems:
            print(f"{name}: {problem}")
    count = sum(map(len, found.values()))
    print(f"The gate: {count} findings, {time.monotonic() - started:.0f} s")
    return 1 if count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

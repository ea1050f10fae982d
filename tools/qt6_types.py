"""What mypy tells of QGIS's side when `qgis.PyQt` is PyQt6 and Python is 3.9; part of tools/qt6_check.py.

The names in a file tell nothing of what a variable is. mypy follows it: a method that Qt 6 has lost (`event.x()` of a
`QMouseEvent`, `width` of a `QFontMetrics`), a member of an enum taken from an instance (`self.Accepted`), an enum where
Qt 6 wants no number. QGIS itself has no stubs: what comes from it is taken for anything.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Iterator

#: What is told, by mypy's own word for it; the rest (None where it may be, overridden methods) is no matter of Qt 6.
_TOLD = re.compile(
    r"^(?P<path>[^:]+):(?P<line>\d+): error: (?P<text>.*)  \[(?P<code>attr-defined|name-defined|call-overload|operator|"
    r"valid-type|call-arg|arg-type)\]$"
)
#: An attribute of our own that is called like a method of Qt's is allowed in both; the stubs lack connect's second
#: argument.
_NOT_QT = re.compile(r'"Callable\[(?!.* has no attribute "(dis)?connect"$)|^"None" |"connect" of "pyqtBoundSignal"')
_MODULES = ("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtXml", "QtSvg", "QtPrintSupport", "QtTest", "sip", "uic")
_ANYTHING = "from typing import Any\n\ndef __getattr__(name: str) -> Any: ...\n"


def _qgis(folder: Path) -> Path:
    """Stubs of a `qgis` whose Qt is PyQt6; written only where they differ, for mypy's cache."""
    texts = {f"PyQt/{module}.pyi": f"from PyQt6.{module} import *\n" for module in _MODULES}
    texts |= {f"{module}.pyi": _ANYTHING for module in ("__init__", "core", "gui", "analysis", "utils")}
    texts["PyQt/__init__.pyi"] = ""
    for name, text in texts.items():
        path = folder / "qgis" / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    return folder


def _matters(code: str, text: str) -> bool:
    if _NOT_QT.search(text):
        return False
    if code in ("arg-type", "call-overload"):
        # What is handed to Qt, and numbers made of enums.
        return bool(re.search(r'(of|variant of) "(Q[A-Z]\w*|int|float|range)"', text))
    return True


def told(root: Path, paths: list[Path]) -> Iterator[tuple[Path, int, str]]:
    """(path, line, text) of what PyQt6 or Python 3.9 would refuse in these files, which are below the root."""
    # The folder above may be called anything; of QTest the stubs do not say that its methods are static.
    names = [str(path.relative_to(root)) for path in paths if path.relative_to(root).parts[0] == "miso_qgis"]
    if not names:
        return
    own = Path(sys.prefix)
    homes = [root, _qgis(own / "qgis-stubs")]
    command = [sys.executable, "-m", "mypy", "--config-file=", f"--cache-dir={own / 'mypy-cache'}"]
    command += ["--python-version=3.9", "--explicit-package-bases", "--follow-imports=silent", "--no-error-summary"]
    command += ["--ignore-missing-imports", "--check-untyped-defs", "--no-strict-optional", "--no-pretty", *names]
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(map(str, homes))}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1) or done.stderr:
        # It gives up on a file it cannot read, and nothing was looked at.
        yield Path(names[0]), 1, f"mypy failed: {done.stdout}{done.stderr}"
        return
    for row in done.stdout.splitlines():
        found = _TOLD.match(row)
        if found and _matters(found["code"], found["text"]):
            yield Path(found["path"]), int(found["line"]), found["text"]

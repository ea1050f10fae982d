"""The messages that docs/troubleshooting.md explains are messages of the program, to the letter."""

from __future__ import annotations

import ast
import re

from miso_qgis.version import PLUGIN_ROOT

PAGE = PLUGIN_ROOT / "docs" / "troubleshooting.md"
SPEAKERS = {"say", "tr", "later"}


def said() -> set[str]:
    """The literals that the program shows to people."""
    texts = set()
    for path in (PLUGIN_ROOT / "miso_qgis").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in SPEAKERS:
                texts |= {a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)}
    return texts


def quoted(page: str) -> list[str]:
    """The first column of the tables of messages."""
    rows = []
    for table in re.split(r"^\| message \|.*\n\|[-|]+\n", page, flags=re.M)[1:]:
        rows += re.findall(r"^\| (.+?) \| ", table.split("\n\n")[0], re.M)
    return rows


def test_every_quoted_message_is_one_of_the_program():
    texts = said()
    rows = quoted(PAGE.read_text(encoding="utf-8"))
    # A long message may be quoted by its first sentences.
    assert [row for row in rows if not any(text.startswith(row) for text in texts)] == []
    assert len(rows) > 40


def test_a_message_that_was_changed_is_found():
    page = "| message | what |\n|---|---|\n| The engine is not there. | x |\n"
    (row,) = quoted(page)
    assert not any(text.startswith(row) for text in said())

"""What the documentation asks its readers to type: commands, Python and JSON, taken out of the Markdown pages.

A block is fenced (its word says what it holds; none means commands) or indented by four columns after an empty line.
In a block of commands each line is one, a backslash goes on to the next line, and what follows ` # ` is an
explanation. Commands also stand in running text, between backquotes.
"""

from __future__ import annotations

import itertools
import re
import shlex
from dataclasses import dataclass

#: The programs a page may tell its reader to start.
PROGRAMS = ("./run", "miso", "python", "gdal", "ogr", "pip", "pre-commit", "git", "uv", "apt", "sudo", "cd ", "MISO_")
_COMMAND = re.compile(
    r"(\./run|miso|python|gdal\w*(\.py)?|ogr\w+|pip|pre-commit|git|sudo|cd|[A-Z_]+=\S+ (\./run|miso)) \S"
)
_SHELL = {"", "sh", "bash", "shell", "console"}
_PASSED_BY = {"text", "mermaid", "csv", "xml", "ini"}


@dataclass(frozen=True)
class Found:
    """A piece of a page: `kind` is command, python, json or unknown; `inline` means between backquotes."""

    page: str
    line: int
    kind: str
    text: str
    inline: bool = False

    @property
    def where(self) -> str:
        return f"{self.page}:{self.line}: {self.text}"


def pieces(page: str, markdown: str) -> list[Found]:
    """Commands, Python and JSON of one page, in its order."""
    found: list[Found] = []
    fence: tuple[str, int, list[str]] | None = None
    indented: list[tuple[int, str]] = []
    before = ""  # the last line that is not empty: below an item of a list, indented text is the item's
    empty = True

    def close() -> None:
        if indented:
            lines = [text for _, text in indented]
            found.extend(_block(page, indented[0][0], _guess(lines), lines))
            indented.clear()

    for number, line in enumerate(markdown.splitlines(), 1):
        bare = line.strip()
        if bare.startswith("```"):
            close()
            if fence is None:
                fence = (bare.strip("`").strip().lower(), number + 1, [])
            else:
                found.extend(_block(page, fence[1], _kind(fence[0]), fence[2]))
                fence = None
            before, empty = "", True
        elif fence is not None:
            fence[2].append(line)
        elif (
            line.startswith("    ")
            and bare
            and (indented or _COMMAND.match(bare) or (empty and not re.match(r"\s*([-*+]|\d+\.) ", before)))
        ):
            indented.append((number, line[4:]))
        elif bare:
            close()
            told = re.findall(r"`([^`]+)`", line)
            found.extend(Found(page, number, "command", text, True) for text in told if _COMMAND.match(text))
            before, empty = line, False
        else:
            close()
            empty = True
    close()
    return found


def _kind(word: str) -> str:
    return (
        "command" if word in _SHELL else word if word in {"python", "json"} else "" if word in _PASSED_BY else "unknown"
    )


def _guess(lines: list[str]) -> str:
    first = lines[0]
    if re.match(r"(from|import|def|class|with|for) |\w+(, \w+)* = ", first):
        return "python"
    return "json" if first.startswith("{") else "command" if first.startswith(PROGRAMS) else "unknown"


def _block(page: str, line: int, kind: str, lines: list[str]) -> list[Found]:
    if not kind:
        return []
    if kind != "command":
        return [Found(page, line, kind, "\n".join(lines))]
    found: list[Found] = []
    begun = ""
    for offset, text in enumerate(lines):
        told = (begun + re.sub(r"(^|\s)#(\s.*)?$", "", text)).strip()
        if told.endswith("\\"):
            begun = told[:-1].rstrip() + " "
            continue
        begun = ""
        if told:
            found.append(Found(page, line + offset, kind, re.sub(r"\s+", " ", told)))
    return found


def options(markdown: str) -> set[str]:
    """The options a page names between backquotes in running text, outside of commands."""
    text = re.sub(r"^```.*?^```", "", markdown, flags=re.M | re.S)
    return {
        option for code in re.findall(r"`(--[^`]+)`", text) for option in re.findall(r"(?<![\w-])--[a-z][\w-]*", code)
    }


def variants(command: str) -> list[list[str]]:
    """Words of the commands a usage line stands for: `[--group]` is taken, `a|b` is both, `...` stays a word."""
    split = shlex.split(re.sub(r"(?<=[\s\]])\[|\](?=\s|$|\[)", " ", command))
    choices = [word.split("|") if "|" in word and not word.startswith("-") else [word] for word in split]
    longest = max(map(len, choices), default=1)
    # Every alternative once, not every combination.
    return [[choice[min(index, len(choice) - 1)] for choice in choices] for index in range(longest)]


def grouped(found: list[Found]) -> dict[str, list[Found]]:
    """The same by page."""
    return {page: list(rows) for page, rows in itertools.groupby(found, key=lambda piece: piece.page)}

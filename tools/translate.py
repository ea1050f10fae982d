"""Collects the texts for people, keeps i18n/*.ts complete and compiles them: `./run translate`, `./run lint`.

    translate.py [--import LANGUAGE=FILE.json ...]    refresh, import, compile, and say what is missing
    translate.py --list FILE.json                     the texts and where they stand
    translate.py --check                              write nothing; fail where anything is out of date

What is collected are the literals of `tr` (QGIS's side), `say` and `later` (engine, client, shell). A call with
anything else, such as an f-string, is an error: nobody would find its text. So are words that a MisoError is given past
these functions. How to work with it: docs/translations.md.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from miso_qgis.language import LANGUAGES  # noqa: E402

PACKAGE = ROOT / "miso_qgis"
FOLDER = ROOT / "i18n"
CONTEXT = "miso"
#: Functions whose first argument is a text, and whether Qt is asked for it.
_FUNCTIONS = {"tr": True, "say": False, "later": False}
#: Where these functions are made, and what stays English.
_LEFT_OUT = ("translation.py", "language.py", "training")
#: Of the texts with more letters than this so many may equal their source: names, units, international terms.
LETTERS, SHARE_EQUAL = 12, 0.05
_PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\d|%s")
_TAG = re.compile(r"</?[a-z][^<>]*>")


@dataclass
class Text:
    """A text of the source: the files it stands in, whether Qt and whether the engine's catalogue holds it."""

    files: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    qt: bool = False
    engine: bool = False


def collect(package: Path) -> tuple[dict[str, Text], list[str]]:
    """All texts in the order of the files, and what is wrong with calls, each with file and line."""
    found: dict[str, Text] = {}
    wrong: list[str] = []
    for path in sorted(package.rglob("*.py")):
        name = path.relative_to(package).as_posix()
        if name.split("/", 1)[0] in _LEFT_OUT:
            continue
        calls = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Call)]
        for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
            if not isinstance(call.func, ast.Name):
                continue
            if call.func.id == "MisoError" and any(_has_words(argument) for argument in call.args[1:]):
                wrong.append(f"miso_qgis/{name}:{call.lineno}: MisoError() takes texts of say() or tr()")
            if call.func.id not in _FUNCTIONS:
                continue
            text = call.args[0] if call.args else None
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str) or not text.value.strip():
                wrong.append(f"miso_qgis/{name}:{call.lineno}: {call.func.id}() takes one literal text")
                continue
            if call.func.id == "say":
                wrong += [f"miso_qgis/{name}:{call.lineno}: {problem}" for problem in _values(text.value, call)]
            entry = found.setdefault(text.value, Text())
            entry.places.append(f"{name}:{call.lineno}")
            if name not in entry.files:
                entry.files.append(name)
            entry.qt |= _FUNCTIONS[call.func.id]
            entry.engine |= not _FUNCTIONS[call.func.id]
    return found, wrong


def _has_words(argument: ast.expr) -> bool:
    """Whether a literal or f-string holds words of its own, beside what is filled in."""
    parts = argument.values if isinstance(argument, ast.JoinedStr) else [argument]
    texts = [part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return any(re.search("[A-Za-z]{2}", text) for text in texts)


def _values(text: str, call: ast.Call) -> list[str]:
    """What does not match between the placeholders of a text of `say` and its values."""
    given = {keyword.arg for keyword in call.keywords}
    asked = set(re.findall(r"\{(\w*)\}", text))
    if not given:
        return []
    return [f"say() gets no value for {{{name}}}" for name in sorted(asked - given)] + [
        f"say() has no place for the value {name}" for name in sorted(str(name) for name in given - asked)
    ]


# --- the files --------------------------------------------------------------------------------------------------------


def ts_path(language: str) -> Path:
    return FOLDER / f"miso_{language}.ts"


def read_ts(path: Path) -> dict[str, str]:
    """Translations by source; "" for one that is unfinished."""
    if not path.exists():
        return {}
    made = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        done = translation is not None and translation.get("type") is None
        made[message.findtext("source") or ""] = (translation.text or "") if done and translation is not None else ""
    return made


def ts_text(language: str, texts: dict[str, Text], translations: dict[str, str]) -> str:
    """The file as Qt Linguist writes it; its locations have no line numbers, so that only texts make a difference."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, text in texts.items():
        translation = translations.get(source, "")
        lines.append("    <message>")
        lines += [f'        <location filename="../miso_qgis/{name}"/>' for name in text.files]
        lines.append(f"        <source>{_xml(source)}</source>")
        kind = "" if translation else ' type="unfinished"'
        lines.append(f"        <translation{kind}>{_xml(translation)}</translation>")
        lines.append("    </message>")
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def catalogue_text(texts: dict[str, Text], translations: dict[str, str]) -> str:
    """What the engine reads: its own texts alone, as JSON, because it has no Qt and is to parse nothing of weight."""
    made = {source: translations[source] for source, text in texts.items() if text.engine and translations.get(source)}
    return json.dumps(made, ensure_ascii=False, indent=0, sort_keys=True) + "\n"


# --- the checks -------------------------------------------------------------------------------------------------------


def problems(source: str, translation: str) -> list[str]:
    """What is wrong with one translation."""
    found = []
    for what, pattern in (("placeholders", _PLACEHOLDER), ("tags", _TAG)):
        here, there = Counter(pattern.findall(source)), Counter(pattern.findall(translation))
        if here != there:
            found.append(f"{what} {sorted(there.elements())} instead of {sorted(here.elements())}")
    if _ends(source) != _ends(translation):
        found.append("blanks at its ends differ")
    if source.count("\n") != translation.count("\n"):
        found.append("line breaks differ")
    if _mnemonics(source) != _mnemonics(translation):
        found.append("the mark of the access key (&) differs")
    return found


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _mnemonics(text: str) -> int:
    return len(re.findall(r"&(?=\w)(?!\w+;)", text.replace("&&", "")))


def equal_share(translations: dict[str, str]) -> tuple[float, list[str]]:
    """Which share of the longer texts equals its source, and those texts."""
    longer = [source for source in translations if sum(letter.isalpha() for letter in source) > LETTERS]
    equal = [source for source in longer if translations[source] == source]
    return len(equal) / max(len(longer), 1), equal


def report(texts: dict[str, Text], made: dict[str, dict[str, str]]) -> list[str]:
    """What keeps the translations from being complete and right."""
    said = []
    for language, translations in made.items():
        unfinished = [source for source in texts if not translations.get(source)]
        if unfinished:
            said.append(f"{language}: {len(unfinished)} of {len(texts)} texts are unfinished:")
            said += [f"    {source!r} ({texts[source].places[0]})" for source in unfinished]
        for source in texts:
            for problem in problems(source, translations[source]) if translations.get(source) else []:
                said.append(f"{language}: {source!r}: {problem}")
        share, equal = equal_share({source: translations.get(source, "") for source in texts})
        if share > SHARE_EQUAL:
            said.append(f"{language}: {share:.1%} of the longer texts equal their source, for instance {equal[:5]}")
    return said


def check(texts: dict[str, Text]) -> list[str]:
    """What is out of date or wrong, without writing anything."""
    said = []
    made = {language: read_ts(ts_path(language)) for language in LANGUAGES}
    for language, translations in made.items():
        expected = (
            (ts_path(language), ts_text(language, texts, translations)),
            (FOLDER / f"miso_{language}.json", catalogue_text(texts, translations)),
        )
        for path, content in expected:
            if not path.exists() or path.read_text(encoding="utf-8") != content:
                said.append(f"i18n/{path.name} is out of date: run ./run translate")
        compiled = FOLDER / f"miso_{language}.qm"
        held = compiled.read_bytes() if compiled.exists() else b""
        # Compiled messages are held as UTF-16: whether all are there needs no Qt.
        lacking = [s for s in texts if translations.get(s) and translations[s].encode("utf-16-be") not in held]
        if lacking:
            said.append(f"i18n/{compiled.name} lacks {len(lacking)} texts ({lacking[0]!r}): run ./run translate")
    return said + report(texts, made)


# --- the verbs --------------------------------------------------------------------------------------------------------


def refresh(texts: dict[str, Text], imported: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Bring all files in line with the source; returns the translations by language."""
    FOLDER.mkdir(exist_ok=True)
    made = {}
    for language in LANGUAGES:
        path = ts_path(language)
        given = {source: told for source, told in imported.get(language, {}).items() if told}
        translations = {**read_ts(path), **given}
        for source in given:
            if source not in texts:
                print(f"{language}: no text of the source: {source!r}", file=sys.stderr)
        made[language] = {source: translations.get(source, "") for source in texts}
        path.write_text(ts_text(language, texts, made[language]), encoding="utf-8")
        (FOLDER / f"miso_{language}.json").write_text(catalogue_text(texts, made[language]), encoding="utf-8")
    return made


def compile_all() -> None:
    """The .qm files, by Qt's own program."""
    program = shutil.which("lrelease") or shutil.which("lrelease-qt5") or shutil.which("lrelease6")
    if program is None:
        sys.exit("Error: lrelease is missing. Install Qt's translation tools (Debian: qttools5-dev-tools).")
    for language in LANGUAGES:
        path = ts_path(language)
        command = [program, "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            sys.exit(f"Error: lrelease failed on {path.name}: {done.stderr or done.stdout}")


def main() -> int:
    parser = argparse.ArgumentParser(description="Refresh, import, compile and check the translations.")
    parser.add_argument("--check", action="store_true", help="write nothing; fail where anything is out of date")
    parser.add_argument("--import", dest="imports", action="append", default=[], metavar="LANGUAGE=FILE.json")
    parser.add_argument("--list", metavar="FILE.json", help="write the texts and where they stand, and end")
    options = parser.parse_args()
    texts, wrong = collect(PACKAGE)
    if wrong:
        print("\n".join(wrong), file=sys.stderr)
        return 1
    if options.list:
        listed = [{"source": source, "where": text.places} for source, text in texts.items()]
        Path(options.list).write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        return 0
    if options.check:
        said = check(texts)
    else:
        imported: dict[str, dict[str, str]] = {}
        for given in options.imports:
            language, _, file = given.partition("=")
            if language not in LANGUAGES:
                parser.error(f"--import takes one of {', '.join(LANGUAGES)}, then = and a file")
            imported.setdefault(language, {}).update(json.loads(Path(file).read_text(encoding="utf-8")))
        made = refresh(texts, imported)
        compile_all()
        said = report(texts, made)
    print("\n".join(said) if said else f"translations: {len(texts)} texts in {len(LANGUAGES)} languages, complete")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main())

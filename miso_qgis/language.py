"""Texts for people in the language they read, without Qt: for the engine, its client, the requests and the shell.

QGIS's side asks Qt (`miso_qgis.translation`). Both read what is in i18n/; docs/translations.md says how it gets there.
What programs read (codes, keys of a record, names of columns and bands, log lines) is never passed through here.

Standard library only and Python 3.9 syntax, because QGIS's own interpreter imports it too.
"""

from __future__ import annotations

import json
import os
import re
from functools import cache
from pathlib import Path
from typing import Any, Dict, FrozenSet, Optional

#: Environment variable that names the language of a process's texts; QGIS sets it for the engine it starts.
LANGUAGE_VARIABLE = "MISO_LANGUAGE"
#: Languages there are texts in besides English, the language of the source.
LANGUAGES = ("de", "es", "fr", "ru")
ENGLISH = "en"
#: What stands between braces in a text and is filled in.
PLACEHOLDER = re.compile(r"\{(\w*)\}")

_FOLDER = Path(__file__).resolve().parents[1] / "i18n"
_chosen: Optional[str] = None


def known_language(name: str) -> str:
    """The language of a locale such as `fr_CA.UTF-8`; English where there are no texts in it."""
    code = re.split(r"[^a-z]", name.strip().lower(), maxsplit=1)[0]
    return code if code in LANGUAGES else ENGLISH


def language() -> str:
    """The language of this process's texts: as chosen, else as its environment says, else English."""
    global _chosen
    if _chosen is None:
        _chosen = known_language(os.environ.get(LANGUAGE_VARIABLE, ""))
    return _chosen


def use_language(name: Optional[str]) -> str:
    """Choose the language of a locale for this process, or with None what the environment says; returns which it is."""
    global _chosen
    _chosen = None if name is None else known_language(name)
    return language()


def say(text: str, /, **values: Any) -> str:
    """`text` in the language of this process with `values` for its placeholders.

    `text` is a literal, so that `./run translate` finds it; numbers come formatted. A text without values is taken as
    it stands, with its braces. A translation that is missing or damaged never costs the user the message: it comes in
    English.
    """
    return speak(text, **values)


def later(text: str) -> str:
    """`text` itself, marked for translation: for tables made when a module is imported, and said by `speak` later."""
    return text


def speak(text: str, /, **values: Any) -> str:
    """A text marked with `later`, in the language of this process with `values` for its placeholders."""
    told = text if language() == ENGLISH else _translated(language(), text)
    return told.format(**values) if values else told


@cache
def _translated(code: str, text: str) -> str:
    told = _catalogue(code).get(text, text)
    return told if placeholders(told) == placeholders(text) else text


def grouped(number: int) -> str:
    """A large number with its thousands apart: by a comma in English, elsewhere, where a comma begins the fraction, by
    a narrow blank that does not break (ISO 80000-1)."""
    told = f"{number:,}"
    return told if language() == ENGLISH else told.replace(",", "\u202f")


def placeholders(text: str) -> FrozenSet[str]:
    """Names of the placeholders of a text; a brace that belongs to none makes it differ from every sound text."""
    names = PLACEHOLDER.findall(text)
    rest = PLACEHOLDER.sub("", text).replace("{{", "").replace("}}", "")
    return frozenset(names + [brace for brace in "{}" if brace in rest])


@cache
def _catalogue(code: str) -> Dict[str, str]:
    try:
        made = json.loads((_FOLDER / f"miso_{code}.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):  # a copy without translations speaks English
        return {}
    return {str(source): str(told) for source, told in made.items()} if isinstance(made, dict) else {}

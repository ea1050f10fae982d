"""The plugin in QGIS Desktop in each of its languages: what people read there is what i18n/ says, and it fits.

One QGIS per language, each in a profile of its own whose settings name the locale, as QGIS's options write it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from desktop_support import desktop
from qgis_support import ROOT, SAMPLE, qgis_environment

from miso_qgis.language import LANGUAGES

#: The system's locale stays English: the setting alone decides.
SYSTEM = "C.UTF-8"

pytest_plugins = ["qgis_support"]


def translations(language: str) -> dict:
    root = ET.parse(ROOT / "i18n" / f"miso_{language}.ts").getroot()
    return {one.findtext("source"): one.findtext("translation") for one in root.iter("message")}


def choose(config: Path, locale: str) -> None:
    """What QGIS's options write into a profile when a locale is chosen there."""
    settings = config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[locale]\noverrideFlag=true\nuserLocale={locale}\n", encoding="utf-8")


def visit(folder: Path, locale: str) -> dict:
    """What locale_session.py saw in a QGIS of this locale."""
    choose(folder / "config", locale)
    broken = folder / "broken.tif"
    broken.write_text("no raster", encoding="utf-8")
    log = desktop(
        folder,
        Path(__file__).with_name("locale_session.py"),
        150,
        MISO_TEST_SAMPLE=shutil.copytree(SAMPLE, folder / "sample"),
        MISO_TEST_BROKEN=broken,
        LC_ALL=SYSTEM,
    )
    report = folder / "seen.json"
    assert report.exists(), log[-3000:]
    seen = json.loads(report.read_text(encoding="utf-8"))
    assert "failed" not in seen, seen["failed"]
    return seen


@pytest.fixture(scope="module")
def visits(tmp_path_factory):
    """All languages, two at a time: much of a start is waiting."""
    folders = {language: tmp_path_factory.mktemp(language) for language in LANGUAGES}
    with ThreadPoolExecutor(2) as pool:
        running = {language: pool.submit(visit, folders[language], language) for language in LANGUAGES}
        return {language: one.result() for language, one in running.items()}


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return str(request.param)


@pytest.fixture
def seen(visits, language):
    return visits[language]


@pytest.fixture
def told(language):
    """Translations by source."""
    return translations(language)


def untranslated(texts: list, told: dict) -> list:
    """Texts that stand in English though the language says them otherwise."""
    others = set(told.values())
    return [text for text in texts if told.get(text, text) != text and text not in others]


def test_the_setting_chooses_the_language(seen, language):
    assert seen["locale"] == language
    assert seen["language"] == language


def test_the_menu_is_in_the_language(seen, told):
    assert seen["menu"] == [
        told[text]
        for text in (
            "MISO panel",
            "Map permafrost and soil order...",
            "What is here?",
            "Open sample project",
            "Documentation",
            "Settings...",
        )
    ]


def test_the_dock_is_in_the_language(seen, told):
    assert len(seen["dock"]) > 60
    # The values of choices are those of the algorithms' parameters, the same in every language.
    assert untranslated(sorted(set(seen["dock"]) - set(seen["choices"])), told) == []
    known = [text for text in seen["dock"] if text in set(told.values())]
    assert len(known) > 40, "texts that i18n/ knows"
    caveat = "Trained on simulated landscapes only; it has seen no field data and its accuracy in the field is unknown."
    assert seen["caveat"].startswith(told[caveat].rstrip("."))


def test_the_algorithms_are_in_the_language(seen, told):
    assert len(seen["algorithms"]) >= 8
    # Long sentences of the source; a help is put together from several.
    sources = [text for text in told if len(text) > 40 and told[text] != text and "{" not in text]
    for name, algorithm in seen["algorithms"].items():
        shown = [algorithm["name"], algorithm["description"], *algorithm["parameters"]]
        assert untranslated(shown, told) == [], name
        assert [text for text in sources if text in algorithm["help"]] == [], name
        assert [text for text in sources if told[text] in algorithm["help"]], f"the help of {name}"
    assert seen["algorithms"]["mapsoils"]["name"] == told["Map permafrost and soil order"]


def test_the_engine_answers_in_the_language(seen, told):
    """The error comes out of another process, in words that Qt never saw."""
    template = told["{given} is not a raster that can be read: {why}."]
    pattern = ".*".join(re.escape(part) for part in re.split(r"\{\w+\}", template))
    assert re.search(pattern, "\n".join(seen["error"])), seen["error"]
    # So does the plan, whose words the dock shows beside each input.
    assert untranslated([row["text"] for row in seen["plan"]["bands"]], told) == []


def test_the_texts_fit_a_dock_of_320_pixels(seen):
    assert seen["too wide"] == []


def test_unloading_takes_the_language_off(seen):
    assert seen["after"] == "MISO panel"


def test_qgis_process_speaks_the_language_too(qgis_profile):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    choose(qgis_profile, "es")
    environment = {**qgis_environment(qgis_profile), "LC_ALL": SYSTEM}
    for arguments in (["plugins", "enable", "miso_qgis"], ["help", "miso:mapsoils"]):
        done = subprocess.run(
            [program, *arguments], capture_output=True, encoding="utf-8", env=environment, check=False
        )
    assert translations("es")["Map permafrost and soil order"] in done.stdout, done.stderr

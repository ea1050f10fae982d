"""Texts in the user's language: errors, progress and reports come translated, and nothing costs the user a message."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import onnxruntime
import pytest

from miso_qgis import known_words, language
from miso_qgis.client.environment import child_environment
from miso_qgis.language import LANGUAGE_VARIABLE, LANGUAGES, later, placeholders, say, speak, use_language
from miso_qgis.version import PLUGIN_ROOT
from tools import translate

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
I18N = PLUGIN_ROOT / "i18n"


@pytest.fixture(autouse=True)
def _english_again():
    yield
    use_language("en")
    for cached in (language._catalogue, language._translated):
        cached.cache_clear()


@pytest.fixture
def catalogue(tmp_path, monkeypatch):
    """Writes a German catalogue of its own and chooses German."""

    def write(content: Any) -> None:
        text = content if isinstance(content, str) else json.dumps(content)
        (tmp_path / "miso_de.json").write_text(text, encoding="utf-8")
        language._catalogue.cache_clear()
        language._translated.cache_clear()
        use_language("de")

    monkeypatch.setattr(language, "_FOLDER", tmp_path)
    return write


def told(code: str) -> dict[str, str]:
    return json.loads((I18N / f"miso_{code}.json").read_text(encoding="utf-8"))


def shell(code: str, *arguments: Any) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, LANGUAGE_VARIABLE: code, "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, str(PLUGIN_ROOT / "miso_qgis" / "launch.py"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", env=environment, timeout=300, check=False)


# --- which language ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("fr", "fr"),
        ("fr_CA", "fr"),
        ("de-AT", "de"),
        ("es_ES.UTF-8", "es"),
        ("RU", "ru"),
        ("en_GB", "en"),
        ("C", "en"),
        ("", "en"),
        ("fro", "en"),
        ("pt_BR", "en"),
        ("../de", "en"),
    ],
)
def test_locales_name_their_language(name, code):
    assert language.known_language(name) == code


def test_the_environment_chooses_and_the_engine_inherits_it(monkeypatch):
    monkeypatch.setenv(LANGUAGE_VARIABLE, "es_MX")
    assert use_language(None) == "es"
    assert child_environment()[LANGUAGE_VARIABLE] == "es"
    # What QGIS speaks wins over what its environment says.
    use_language("de")
    assert child_environment()[LANGUAGE_VARIABLE] == "de"


# --- what is said -----------------------------------------------------------------------------------------------------


def test_values_are_filled_in_and_braces_without_values_stay(catalogue):
    catalogue({"{path} has no CRS.": "{path} hat kein KBS.", "Press {this}.": "Drücken Sie {this}."})
    assert say("{path} has no CRS.", path="{a}.tif") == "{a}.tif hat kein KBS."
    assert say("Press {this}.") == "Drücken Sie {this}."
    assert say("{{{name}}}", name="x") == "{x}"
    assert speak(later("Never translated.")) == "Never translated."
    use_language("en")
    assert say("{path} has no CRS.", path="a.tif") == "a.tif has no CRS."


@pytest.mark.parametrize(
    "damaged",
    [
        "hat kein KBS",
        "{pfad} hat kein KBS",
        "{path} {more} hat kein KBS",
        "{path hat kein KBS",
        "path} hat kein {path}",
        "{path!r} hat kein KBS",
        "{path.__class__} hat kein KBS",
        "{0} {path} hat kein KBS",
        "{} hat kein KBS",
        "",
    ],
)
def test_a_damaged_translation_comes_in_english(catalogue, damaged):
    catalogue({"{path} has no CRS.": damaged})
    assert say("{path} has no CRS.", path="a.tif") == "a.tif has no CRS."


@pytest.mark.parametrize("content", ["", "no JSON", "[1, 2]", '{"Done": 3}', "\ufeff{}"])
def test_a_damaged_catalogue_leaves_english(catalogue, content):
    catalogue(content)
    assert say("The disk is full.") == "The disk is full."


@pytest.mark.parametrize(
    ("code", "told"), [("en", "1,234,567"), ("de", "1\u202f234\u202f567"), ("ru", "1\u202f234\u202f567")]
)
def test_thousands_are_never_read_as_a_fraction(code, told):
    use_language(code)
    assert language.grouped(1_234_567) == told
    assert language.grouped(999) == "999"


def test_a_copy_without_translations_speaks_english(catalogue, tmp_path):
    catalogue({})
    (tmp_path / "miso_de.json").unlink()
    language._catalogue.cache_clear()
    assert say("Done") == "Done"


# --- the engine in a language -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", LANGUAGES)
def test_an_error_comes_translated(code, tmp_path):
    missing = tmp_path / "missing.tif"
    done = shell(code, "map", "--imagery", missing, "--out", tmp_path / "maps")
    words = told(code)
    assert done.returncode == 2
    given = words["{path} (given as {role})"].format(path=missing, role=words["imagery"])
    assert words["There is no file {given}."].format(given=given) in done.stderr
    assert words["Check the path, or choose another file."] in done.stderr
    # The code is for programs.
    asked = shell(code, "map", "--imagery", missing, "--out", tmp_path / "maps", "--json")
    assert json.loads(asked.stdout)["error"]["code"] == "source.missing"


def test_unknown_languages_get_english(tmp_path):
    done = shell("xx", "map", "--imagery", tmp_path / "missing.tif", "--out", tmp_path / "maps")
    assert done.returncode == 2
    assert "There is no file" in done.stderr


def test_a_map_its_legend_and_its_report_are_in_russian(tmp_path):
    """Letters outside Latin go the whole way: progress, record, .qml, .qmd and HTML."""
    words = told("ru")
    sources = [f"--{role}={SAMPLE / f'{role}.tif'}" for role in ("imagery", "elevation")]
    area = "--extent=268005,1678005,269005,1679005"
    done = shell("ru", "map", *sources, area, "--out", tmp_path, "--name", "карта")
    assert done.returncode == 0, done.stderr
    assert words["Loading the model"] in done.stderr
    made = json.loads((tmp_path / "карта.json").read_text(encoding="utf-8"))
    lacking = words["No {left_out} was given: the model works without."].format(left_out=words["climate"])
    assert lacking in made["warnings"]
    # What programs compare stays as the model has it.
    assert [row["name"] for row in made["tasks"]["nsp"]["classes"]] == ["absent", "present"]
    legend = (tmp_path / "карта_nsp_class.qml").read_text(encoding="utf-8")
    assert f'label="{words["present"]}"' in legend
    about = (tmp_path / "карта_nsp_class.qmd").read_text(encoding="utf-8")
    assert words["Near-surface permafrost (within 1 m)"] in about
    assert "<language>RUS</language>" in about
    report = tmp_path / "report.html"
    done = shell("ru", "report", tmp_path / "карта.json", "--out", report)
    assert done.returncode == 0, done.stderr
    page = report.read_text(encoding="utf-8")
    assert page.startswith('<!DOCTYPE html>\n<html lang="ru">')
    for text in ("How far the map can be trusted", "What it was made from", "How to make it again", "Area with data"):
        assert words[text] in page, text
        assert text not in page
    # English words that were not asked for do not hide in between.
    shown = re.sub(r"<style.*?</style>|<[^>]*>", " ", page, flags=re.S)
    sentences = [source for source in words if len(source) > 30 and "{" not in source and words[source] != source]
    assert [source for source in sentences if source in shown] == []


# --- words out of files -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", sorted((PLUGIN_ROOT / "resources" / "models").glob("*.onnx")), ids=lambda p: p.stem)
def test_every_word_of_a_bundled_model_is_known(path):
    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    contract = json.loads(session.get_modelmeta().custom_metadata_map["miso"])
    words = {contract["title"], contract["caveat"], contract["applicability"]["data"]}
    words |= {band["title"] for kind in ("satellite", "covariates") for band in contract[kind]}
    for task in contract["tasks"]:
        words.add(task["title"])
        if task["name"] != "order":  # soil orders are names
            words |= {row["name"] for row in task["classes"]}
    assert words <= set(known_words.MODELS)


# --- how texts are collected ------------------------------------------------------------------------------------------


def planted(tmp_path: Path, line: str) -> list[str]:
    (tmp_path / "one.py").write_text(f"# a comment\n{line}\n", encoding="utf-8")
    return translate.collect(tmp_path)[1]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('tr(f"{path} is missing")', "one.py:2: tr() takes one literal text"),
        ('say("a" + "b")', "one.py:2: say() takes one literal text"),
        ("say(text)", "one.py:2: say() takes one literal text"),
        ('later("")', "one.py:2: later() takes one literal text"),
        ('say("{path} is missing", name=1)', "one.py:2: say() gets no value for {path}"),
        ('say("It is missing", name=1)', "one.py:2: say() has no place for the value name"),
        ('MisoError("map.failed", "It is missing")', "one.py:2: MisoError() takes texts of say() or tr()"),
        ('MisoError("map.failed", f"{path} is missing")', "one.py:2: MisoError() takes texts of say() or tr()"),
        ('MisoError("a.b", say("It is {x}", x=1), "Try it")', "one.py:2: MisoError() takes texts of say() or tr()"),
    ],
)
def test_what_cannot_be_collected_is_refused(tmp_path, line, problem):
    assert any(text.endswith(problem) for text in planted(tmp_path, line))


def test_literals_are_collected_once_with_their_files(tmp_path):
    sound = """tr("One " "text"); say("One text"); say("{x}!", x=1); MisoError("a.b", f"{x} {y}.", problem.hint)"""
    assert planted(tmp_path, sound) == []
    found = translate.collect(tmp_path)[0]
    assert list(found) == ["One text", "{x}!"]
    assert found["One text"].qt
    assert found["One text"].engine
    assert found["One text"].files == ["one.py"]


@pytest.mark.parametrize(
    ("source", "translation", "problem"),
    [
        ("{a} of {b}", "{b} von {a}", ""),
        ("{a} of {b}", "{b} von {c}", "placeholders"),
        ("{a:.1f} m", "{a} m", "placeholders"),
        ("<b>Map</b>", "<b>Karte</b>", ""),
        ("<b>Map</b>", "<b>Karte<b>", "tags"),
        (" and ", " und", "blanks"),
        ("&Run", "Starten", "access key"),
        ("&Run", "&Starten", ""),
        ("one\ntwo", "eins zwei", "line breaks"),
    ],
)
def test_translations_that_do_not_match_are_found(source, translation, problem):
    found = translate.problems(source, translation)
    assert (problem in " ".join(found)) if problem else not found


def test_the_files_keep_what_is_translated_and_nothing_else(tmp_path, monkeypatch):
    monkeypatch.setattr(translate, "FOLDER", tmp_path)
    (tmp_path / "one.py").write_text('tr("A <b> & \\"text\\""); say("Done")', encoding="utf-8")
    texts = translate.collect(tmp_path)[0]
    translate.refresh(texts, {"de": {'A <b> & "text"': "Ein <b> & „Text“", "Gone": "Fort"}})
    assert translate.read_ts(tmp_path / "miso_de.ts") == {'A <b> & "text"': "Ein <b> & „Text“", "Done": ""}
    assert json.loads((tmp_path / "miso_de.json").read_text(encoding="utf-8")) == {}
    made = translate.refresh(texts, {"de": {"Done": "Fertig"}})
    assert made["de"]["Done"] == "Fertig"
    assert json.loads((tmp_path / "miso_de.json").read_text(encoding="utf-8")) == {"Done": "Fertig"}
    assert any("fr: 2 of 2 texts are unfinished" in line for line in translate.report(texts, made))
    assert any("miso_de.qm lacks 2 texts" in line for line in translate.check(texts))


def test_the_translations_are_complete_and_up_to_date():
    """As ./run lint asks: nothing unfinished, placeholders and tags match, few texts equal their source."""
    texts, wrong = translate.collect(translate.PACKAGE)
    assert wrong == []
    assert translate.check(texts) == []
    for code in LANGUAGES:
        share, equal = translate.equal_share(translate.read_ts(translate.ts_path(code)))
        assert share <= translate.SHARE_EQUAL, (code, share, equal)
        # The engine takes the very texts that the check lets through.
        assert [text for text, made in told(code).items() if placeholders(text) != placeholders(made)] == []

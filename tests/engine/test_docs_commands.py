"""What the documentation tells its readers to type works: commands are run on a piece of the sample, or, where they
take minutes, a network, a screen or root, at least their words are known to the program they start. Python and JSON
are held too.

A command that can neither be run nor is listed in NOT_RUN fails: whoever writes one says how it is tested.
"""

from __future__ import annotations

import ast
import functools
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from miso_qgis import cli
from miso_qgis.engine import terrain
from miso_qgis.version import PLUGIN_ROOT
from tests.engine import docs_fixtures
from tests.engine.docs_text import Found, grouped, options, pieces, variants

PAGES = (PLUGIN_ROOT / "README.md", PLUGIN_ROOT / "CONTRIBUTING.md", *sorted((PLUGIN_ROOT / "docs").glob("*.md")))
#: Commands of the shell that are run as they stand; the rest of the shell is in NOT_RUN.
RUN = {"map", "plan", "inspect", "sites", "zonal", "compare", "suggest", "assess", "report", "repeat", "models"}
#: Commands that are only held against their options, by their beginning, with the reason.
NOT_RUN = (
    ("./run demo", "installs QGIS where it is missing; continuous integration runs it"),
    ("./run test", "runs this test"),
    ("./run test-matrix", "needs root and an hour; the workflow runs it"),
    ("./run lint", "a step of its own in continuous integration"),
    ("./run translate", "writes translations; ./run lint runs its check"),
    ("./run package", "tests/package runs it"),
    ("./run qgis", "needs a screen; tests/qgis starts QGIS Desktop by the same means"),
    ("./run setup", "builds environments"),
    ("./run docs", "builds the site in an environment of its own; continuous integration runs it"),
    ("./run bench", "minutes to hours"),
    ("miso devices", "tries each device for seconds; test_devices.py runs it"),
    ("./run train", "an hour; tests/training runs it with --quick"),
    ("miso train", "minutes to an hour; tests/training runs it with --quick"),
    ("miso evaluate", "hours; tests/training runs it on few tiles"),
    ("miso export", "needs a checkpoint; tests/training runs it"),
    ("miso simulate", "minutes; tests/training runs it"),
    ("miso engine", "needs a network and 400 MB; test_environment_install.py runs every verb"),
    ("miso map --model models/mine.onnx", "needs the model trained before; tests/training maps with one"),
    ("miso map --elevation https://", "needs a server; test_sources.py has one"),
    ("pip", "needs a network"),
    ("cd", "a step of the shell"),
    ("git", "needs a network, or writes to the checkout"),
    ("pre-commit", "writes to the checkout"),
    ("python tools/third_party.py", "writes a page; test_repository.py compares it"),
)
#: Whole commands in running text, which are run as those of blocks are; others there are parts of sentences.
RUN_INLINE = ("./run miso report D/miso.json", "./run miso sites", "./run miso assess", "./run miso map --help")
#: Pages whose Python is run among their commands; that of the others is compiled and its imports are done.
RUN_PYTHON = ("docs/model-contract.md", "docs/preparing-data.md")
#: Another file under a page's name for it.
INSTEAD = {"docs/assessment.md": {"pastick.tif": "probability.tif"}}
#: What `...` and a fragment stand for.
FILL = {**docs_fixtures.SOURCES, "--out": "D"}
VERBS = set(
    re.findall(r"^    ([a-z|\- ]+)\)", re.search(r"\ncase .*", (PLUGIN_ROOT / "run").read_text(), re.S)[0], re.M)
)
RUN_VERBS = {verb.strip() for line in VERBS for verb in line.split("|")}


def found_in(path: Path) -> list[Found]:
    return pieces(path.relative_to(PLUGIN_ROOT).as_posix(), path.read_text(encoding="utf-8"))


ALL = [piece for path in PAGES if path.is_file() for piece in found_in(path)]
COMMANDS = [piece for piece in ALL if piece.kind == "command"]


# --- which program, which options -------------------------------------------------------------------------------------


def plain(words: list[str]) -> list[str]:
    """`./run miso X`, `miso X` and `python miso_qgis/launch.py X` are the same, with a variable in front or not."""
    words = [word for index, word in enumerate(words) if not (index == 0 and re.match(r"[A-Z_]+=", word))]
    for start in (["./run", "miso"], ["python", "miso_qgis/launch.py"]):
        if words[:2] == start:
            return ["miso", *words[2:]]
    return words


def listed(words: list[str]) -> str | None:
    """Why this command is not run; None where it is, or where nobody has said."""
    text = " ".join(words) + " "
    return next((why for start, why in NOT_RUN if text.startswith(start if start.endswith("/") else start + " ")), None)


def is_run(piece: Found, words: list[str]) -> bool:
    if piece.inline and not piece.text.startswith(RUN_INLINE):
        return False
    return listed(words) is None and (
        (words[0] == "miso" and words[1:2] and words[1] in RUN) or words[0].startswith("gdal")
    )


@functools.cache
def parser():
    return cli._parser()


def filled(words: list[str], fragment: bool) -> list[str]:
    """A command of the shell with what `...` stands for; of `miso sites` in a sentence."""
    rest = [word for word in words if word != "..."]
    if rest == words and not (fragment and rest[1] == "sites"):
        return rest
    known = shell_options().get(rest[1], set())
    train = {"--sites": "plots.gpkg", "--nsp-field": "nsp"} if rest[1] in ("train", "evaluate") else {}
    for option, value in {**FILL, **train}.items():
        if option in known and option not in rest and "--help" not in rest:
            rest += [option, value]
    return rest


@functools.cache
def shell_options() -> dict[str, set[str]]:
    """The options of each command of the shell."""
    commands = next(action for action in parser()._actions if hasattr(action, "choices") and action.choices)
    return {
        name: {option for action in command._actions for option in action.option_strings}
        | {
            option
            for action in command._actions
            if isinstance(action.choices, dict)
            for verb in action.choices.values()
            for option in verb._option_string_actions
        }
        for name, command in commands.choices.items()
    }


def written_options(*paths: Path) -> set[str]:
    """The options that programs of ours name in their source."""
    return {option for path in paths for option in re.findall(r"[\"'](--[a-z][\w-]*)[\"']", path.read_text("utf-8"))}


def wrong(piece: Found) -> str | None:
    """What is wrong with the words of a command, without running it."""
    for variant in variants(piece.text):
        words = plain(variant)
        problem = wrong_words(words, piece.inline)
        if problem:
            return f"{piece.where}\n  {problem}"
        if not piece.inline and not is_run(piece, words) and listed(words) is None:
            return f"{piece.where}\n  is neither run nor listed in NOT_RUN"
    return None


def wrong_words(words: list[str], inline: bool) -> str | None:
    program = words[0]
    if program == "miso":
        return wrong_shell(words, inline)
    if program == "./run":
        if words[1] not in RUN_VERBS:
            return f"./run has no verb {words[1]}"
        if words[1] == "train":
            return wrong_shell(["miso", *words[1:]], inline)
        if words[1] == "bench" and len(words) > 2:
            path = PLUGIN_ROOT / "bench" / f"{words[2]}.py"
            if not path.is_file():
                return f"there is no {path.name} in bench/"
            sources = [path, *path.parent.glob("common/*.py"), *path.parent.glob("eberg_study/*.py")]
            return unknown(words[3:], written_options(*sources))
        if words[1] == "translate":
            return unknown(words[2:], written_options(PLUGIN_ROOT / "tools" / "translate.py"))
        if words[1] == "test" and len(words) > 2 and words[2] not in {"engine", "training", "qgis", "package", "..."}:
            return f"./run test has no part {words[2]}"
        return None
    if program == "python":
        return None if (PLUGIN_ROOT / words[1]).is_file() or words[1] == "-m" else f"there is no {words[1]}"
    return None


def unknown(words: list[str], known: set[str]) -> str | None:
    missing = [word.split("=")[0] for word in words if word.startswith("--") and word.split("=")[0] not in known]
    return f"unknown options: {', '.join(missing)}" if missing else None


def wrong_shell(words: list[str], inline: bool) -> str | None:
    if len(words) > 1 and words[1] not in shell_options():
        return f"miso has no command {words[1]}"
    if inline and len([word for word in words if word != "..."]) < 3:
        return None  # a bare name
    if inline:
        return unknown(words[2:], shell_options()[words[1]])
    try:
        parser().parse_args(cli._join_negative(filled(words, False)[1:]))
    except SystemExit as end:
        return None if end.code == 0 else "its options are not understood"
    return None


def test_every_command_is_known_and_either_run_or_listed(capsys):
    problems = [problem for problem in map(wrong, COMMANDS) if problem]
    assert problems == [], "\n".join(problems) + "\n" + capsys.readouterr().err
    assert len(COMMANDS) > 80


def test_every_option_named_in_running_text_exists():
    known = set().union(*shell_options().values(), *verb_options())
    known |= written_options(*(PLUGIN_ROOT / "bench").rglob("*.py"), *(PLUGIN_ROOT / "tools").glob("*.py"))
    missing = {path.name: sorted(options(path.read_text("utf-8")) - known) for path in PAGES if path.is_file()}
    assert {name: names for name, names in missing.items() if names} == {}


def verb_options() -> list[set[str]]:
    engine = PLUGIN_ROOT / "miso_qgis" / "client" / "environments" / "commands.py"
    training = (PLUGIN_ROOT / "miso_qgis" / "training").rglob("*.py")
    return [written_options(engine, *training)]


def test_no_reason_is_left_over():
    all_words = [" ".join(plain(variant)) + " " for piece in COMMANDS for variant in variants(piece.text)]
    spare = {"pip", "./run docs"}
    assert [
        start for start, _ in NOT_RUN if start not in spare and not any(w.startswith(start) for w in all_words)
    ] == []


@pytest.mark.parametrize(
    "text",
    [
        "miso map --imagry s2.tif --out D",
        "./run miso sites --sites plots.gpkg --bufer 100 --out D",
        "python miso_qgis/launch.py engine instal",
        "./run bench map_tile --sorces warped",
        "./run bench map_tiles",
        "./run benches map_tile",
        "miso maps --out D",
        "miso compare R.json class=a.tif --grid coarse --out D",
        "curl https://example.org",
    ],
)
def test_a_planted_mistake_is_found(text, capsys):
    page = f"Do this:\n\n    {text}\n"
    if text.startswith("curl"):
        page = f"```sh\n{text}\n```\n"
    (piece,) = pieces("planted.md", page)
    assert wrong(piece)


# --- commands are run -------------------------------------------------------------------------------------------------


def run(words: list[str], folder: Path) -> None:
    program = [sys.executable, str(PLUGIN_ROOT / "miso_qgis" / "launch.py")] if words[0] == "miso" else [words[0]]
    words = [name for word in words for name in (sorted(map(str, folder.glob(word))) if "*." in word else [word])]
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    environment.pop("MISO_LANGUAGE", None)
    done = subprocess.run(
        [*program, *words[1:]], cwd=folder, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, f"{shlex.join(words)}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Path:
    """What the pages' commands name: rasters, points, and the records of a run (R), an assessment (A) and sites (B)."""
    folder = tmp_path_factory.mktemp("files")
    docs_fixtures.write(folder)
    sources = [word for pair in docs_fixtures.SOURCES.items() for word in pair]
    run(["miso", "map", *sources, "--out", ".", "--name", "R"], folder)
    run(["miso", "sites", *sources, "--sites", "plots.gpkg", "--out", ".", "--name", "B"], folder)
    observed = ["--observations", "pits.gpkg", "--label-field", "nsp", "--task", "nsp", "--depth-field", "depth_cm"]
    run(["miso", "assess", "--run", "R.json", *observed, "--out", ".", "--name", "A"], folder)
    return folder


RUNNABLE = grouped(
    [
        piece
        for piece in ALL
        if (piece.kind == "python" and piece.page in RUN_PYTHON)
        or (piece.kind == "command" and is_run(piece, plain(variants(piece.text)[0])))
    ]
)


@pytest.fixture(scope="module")
def runs(request, files, tmp_path_factory):
    """The pages that are asked for, two at a time: each command is a process of one thread."""
    chosen = [
        item.callspec.params["page"]
        for item in request.session.items
        if hasattr(item, "callspec") and item.callspec.params.get("page") in RUNNABLE
    ]
    with ThreadPoolExecutor(2) as pool:
        yield {page: pool.submit(run_page, page, files, tmp_path_factory.mktemp("page") / "work") for page in chosen}


@pytest.mark.parametrize("page", RUNNABLE)
def test_the_commands_of_a_page_run(page, runs):
    missing = runs[page].result()
    if missing:
        pytest.skip(missing)


def run_page(page: str, files: Path, folder: Path) -> str:
    """Run what a page says, in its order; what could not be run for want of a program is returned."""
    shutil.copytree(files, folder)
    (folder / "resources").symlink_to(PLUGIN_ROOT / "resources")
    for name, other in INSTEAD.get(page, {}).items():
        shutil.copy(files / other, folder / name)
    for piece in RUNNABLE[page]:
        if piece.kind == "python":
            run([sys.executable, "-c", piece.text], folder)
            continue
        for variant in variants(piece.text):
            words = plain(variant)
            if words[0] != "miso" and shutil.which(words[0]) is None:
                return f"{words[0]} is not installed: {piece.where}"
            run(filled(words, piece.inline) if words[0] == "miso" else words, folder)
    return ""


# --- Python and JSON --------------------------------------------------------------------------------------------------


def test_python_of_the_pages_compiles_and_its_names_exist():
    blocks = [piece for piece in ALL if piece.kind == "python"]
    for piece in blocks:
        tree = ast.parse(piece.text, piece.where)
        imports = [node for node in tree.body if isinstance(node, ast.ImportFrom | ast.Import)]
        exec(compile(ast.Module(imports, []), piece.where, "exec"), {})
    assert blocks


def test_the_model_contract_names_the_terrain_of_this_engine():
    assert f"`{terrain.VERSION}`" in (PLUGIN_ROOT / "docs" / "model-contract.md").read_text(encoding="utf-8")


def test_json_of_the_pages_parses():
    for piece in ALL:
        if piece.kind == "json":
            json.loads(piece.text)


def test_every_block_is_of_a_kind_that_is_tested():
    assert [piece.where for piece in ALL if piece.kind == "unknown"] == []

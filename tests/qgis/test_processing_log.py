"""Runs of the dock in Processing's history, and that what is repeated from there, or as a command, is the same map."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from dock_support import ended, set_extent
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject
from qgis.gui import QgsGui
from qgis_support import Recorder, extent_text, qgis_environment, read, run_batch

from miso_qgis.gui.run_queue import ALGORITHM, DONE

pytest_plugins = ["qgis_support", "dock_support"]


def commands() -> list:
    """The Python commands in Processing's history, the oldest first."""
    if hasattr(QgsGui, "historyProviderRegistry"):
        entries = QgsGui.historyProviderRegistry().queryEntries(providerId="processing")
        return [entry.entry["python_command"] for entry in sorted(entries, key=lambda entry: entry.timestamp)]
    from processing.core.ProcessingLog import ProcessingLog

    return [entry.text for entry in ProcessingLog.getLogEntries()]


def repeated(command: str) -> dict:
    """What a command from the history gives when it is pasted into the Python console."""
    names: dict = {}
    exec(f"import processing\nfound = {command}", names)
    return names["found"]


def requests_match(one: dict, other: dict) -> None:
    assert {**one, "name": ""} == {**other, "name": ""}


def test_a_run_of_the_dock_can_be_repeated_from_processings_history(dock, layers, small, tmp_path):
    from processing.core.ProcessingResults import resultsList

    before, pages = len(commands()), len(resultsList.getResults())
    west, south, east, north = small
    dock.set_parameters(
        {
            **dock.parameters(),
            "EXTENT": f"{west},{east},{south},{north} [EPSG:3338]",
            "MASK": f"POLYGON(({west} {south}, {east} {south}, {west} {north}, {west} {south})) [EPSG:3338]",
            "THRESHOLD": "0.38",
            "OUTPUTS": ["class", "probability"],
            "NAME": "it's one",
            "FOLDER": str(tmp_path / "höhe's"),
        }
    )
    dock.run()
    ended(dock)
    run = dock.history.runs[0]
    assert run.state == DONE, run.message
    first = json.loads(Path(run.record).read_text(encoding="utf-8"))
    (command,) = commands()[before:]
    assert len(resultsList.getResults()) == pages, "Processing's viewer would open beside the panel's own summary"
    assert f'"{ALGORITHM}"' in command.replace("'", '"')
    results = repeated(command)
    second = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    assert second["name"] == first["name"] + "_2"
    requests_match(first["request"], second["request"])
    for key in ("nsp_probability", "order_probability", "nsp_class", "order_class"):
        one, other = (read(tmp_path / "höhe's" / record["outputs"][key]) for record in (first, second))
        assert np.array_equal(one, other), key


def test_a_run_that_never_began_is_not_in_the_history(dock, layers, small):
    set_extent(dock, *small)
    before = len(commands())
    dock.run()
    dock.run()
    dock.queue.cancel(dock.queue.waiting[0])
    assert len(commands()) == before + 1
    ended(dock)
    assert len(commands()) == before + 1


@pytest.mark.parametrize("layer_ids", [False, True])
def test_copy_as_python_gives_the_same_map(run, sample, small, layers, tmp_path, layer_ids):
    """What the algorithm's dialog copies, from files and from layers of the project."""
    sources = {key: getattr(layers, key.lower()).id() for key in sample} if layer_ids else sample
    parameters = {
        **sources,
        "EXTENT": extent_text(*small),
        "FOLDER": str(tmp_path),
        "NAME": "copied",
        "TASKS": ["nsp"],
        "BANDS": "imagery=1,2,3,4,5,6,7,9,8",
        "PIXEL_SIZE": 12.5,
    }
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    first = run(Recorder(), context, **parameters)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    second = repeated(algorithm.asPythonCommand(parameters, context))
    assert first["RECORD"] != second["RECORD"]
    one, other = (json.loads(Path(found["RECORD"]).read_text(encoding="utf-8")) for found in (first, second))
    requests_match(one["request"], other["request"])
    assert np.array_equal(read(first["NSP_PROBABILITY"]), read(second["NSP_PROBABILITY"]))


def test_the_commands_and_json_of_qgis_process_give_the_same_map(
    run, provider, sample, small, project, qgis_profile, tmp_path
):
    """The panel's command; and, where this QGIS has them, Processing's own command and its parameters as JSON."""
    from miso_qgis.gui.command_text import command

    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process is part of QGIS"
    environment = qgis_environment(qgis_profile)
    subprocess.run([program, "plugins", "enable", "miso_qgis"], env=environment, capture_output=True, check=False)
    parameters = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path / "out"), "TASKS": ["nsp"]}
    first = read(run(**parameters)["NSP_PROBABILITY"])
    calls = [(["bash", "-c", command(parameters, project).replace(" run ", " run --json ", 1)], None)]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    if hasattr(algorithm, "asMap"):
        context = QgsProcessingContext()
        text, complete = algorithm.asQgisProcessCommand(parameters, context)
        assert complete
        calls.append((["bash", "-c", text.replace("qgis_process run", f"{program} run --json", 1)], None))
        calls.append(([program, "run", ALGORITHM, "-"], json.dumps(algorithm.asMap(parameters, context))))
    for arguments, given in calls:
        done = subprocess.run(
            arguments, input=given, capture_output=True, text=True, env=environment, timeout=300, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
        assert np.array_equal(read(results["NSP_PROBABILITY"]), first)


def test_two_rows_of_a_batch_do_not_overwrite_each_other(provider, project, sample, small, tmp_path):
    """Both with the default name in one folder, in Processing's own batch dialog."""
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    west, south, east, north = small
    extents = [extent_text(*small), extent_text(west - 500, south - 500, east - 500, north - 500)]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
    dialog = BatchAlgorithmDialog(algorithm)
    panel = dialog.mainWidget()
    panel.addRow()
    assert panel.batchRowCount() == 2
    context = QgsProcessingContext()
    for row, extent in enumerate(extents):
        for name, value in {**sample, "EXTENT": extent, "TASKS": ["nsp"]}.items():
            panel.wrappers[row][panel.parameter_to_column[name]].setParameterValue(value, context)
        folder = panel.tblParameters.cellWidget(row + 1, panel.parameter_to_column["FOLDER"])
        folder.setValue(str(tmp_path))
    assert run_batch(dialog, 2) == ["Summary of miso", "Summary of miso_2"]
    records = {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in tmp_path.glob("miso*.json")}
    assert sorted(records) == ["miso", "miso_2"]
    assert [records[name]["request"]["extent"]["xmin"] for name in ("miso", "miso_2")] == [west, west - 500]
    files = [set(record["outputs"].values()) for record in records.values()]
    assert not files[0] & files[1]
    assert all((tmp_path / file).is_file() for file in files[0] | files[1])
    groups = [group.name() for group in project.layerTreeRoot().findGroups()]
    assert sorted(groups) == ["miso", "miso_2"]
    dialog.close()
    dialog.deleteLater()

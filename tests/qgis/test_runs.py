"""The ways a run is started and ended: tasks, cancel, models, qgis_process, errors that leave the worker alive."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)
from qgis_support import Recorder, extent_text, qgis_environment, read, wait_until, worker_pid

pytest_plugins = ["qgis_support"]


class Task:
    """miso:mapsoils run as the toolbox does. Holds what must live as long as the task: QGIS keeps bare pointers."""

    def __init__(self, parameters, feedback, context, algorithm=None):
        self.algorithm = algorithm or QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
        self.context, self.feedback = context, feedback
        self.outcome = []
        self.task = QgsProcessingAlgRunnerTask(self.algorithm, parameters, context, feedback)
        self.task.executed.connect(lambda ok, results: self.outcome.append((ok, results)))
        QgsApplication.taskManager().addTask(self.task)

    def wait(self):
        """(succeeded, results)"""
        wait_until(lambda: self.outcome)
        return self.outcome[0]


def test_a_task_succeeds_in_the_background(provider, sample, small, context, tmp_path):
    feedback = Recorder()
    parameters = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), "NAME": "task"}
    ok, results = Task(parameters, feedback, context).wait()
    assert ok, feedback.errors
    assert read(results["NSP_CLASS"]).shape == (1, 100, 100)
    assert set(context.layersToLoadOnCompletion()) == {
        value for key, value in results.items() if key not in ("FOLDER", "RECORD", "SUMMARY")
    }


def test_a_cancel_at_30_percent_leaves_no_file_and_the_next_run_is_good(provider, sample, context, tmp_path):
    folder = tmp_path / "out"
    feedback = Recorder()
    parameters = {**sample, "FOLDER": str(folder), "NAME": "cut"}
    cancelled_at = []

    def watch(percent):
        if percent >= 30 and not cancelled_at:
            cancelled_at.append((percent, time.monotonic(), worker_pid()))
            feedback.cancel()

    feedback.progressChanged.connect(watch)
    ok, results = Task(parameters, feedback, context).wait()
    ended = time.monotonic()
    percent, when, pid = cancelled_at[0]
    assert 30 <= percent < 90, "the run was over before it could be cancelled"
    assert not ok, "a cancelled algorithm counted as successful"
    assert results == {}
    assert any("cancelled" in text for text in feedback.errors)
    # The engine answers within a second, or is ended.
    assert ended - when < 2.5
    assert worker_pid() in (pid, None)
    assert not folder.exists() or list(folder.iterdir()) == []
    assert context.layersToLoadOnCompletion() == {}

    again = Recorder()
    ok, results = Task(parameters, again, context).wait()
    assert ok, again.errors
    assert Path(results["RECORD"]).name == "cut.json"


def test_a_cancelled_processing_run_raises(run, sample, tmp_path):
    feedback = Recorder()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 5 else None)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback, **sample, FOLDER=str(tmp_path / "out"))
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def model_with_statistics() -> QgsProcessingModelAlgorithm:
    """A model: map the soils, then statistics of band 2 of the permafrost probability."""
    model = QgsProcessingModelAlgorithm("soils and statistics")
    for name in ("elevation", "imagery"):
        model.addModelParameter(QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name))
    source = QgsProcessingModelChildParameterSource
    soils = QgsProcessingModelChildAlgorithm("miso:mapsoils")
    soils.setChildId("soils")
    soils.addParameterSources("IMAGERY", [source.fromModelParameter("imagery")])
    soils.addParameterSources("ELEVATION", [source.fromModelParameter("elevation")])
    soils.addParameterSources("TASKS", [source.fromStaticValue(["nsp"])])
    soils.addParameterSources("LOAD", [source.fromStaticValue(False)])
    folder = QgsProcessingModelOutput("folder", "folder")
    folder.setChildId("soils")
    folder.setChildOutputName("FOLDER")
    soils.setModelOutputs({"folder": folder})
    model.addChildAlgorithm(soils)
    statistics = QgsProcessingModelChildAlgorithm("native:rasterlayerstatistics")
    statistics.setChildId("statistics")
    statistics.addParameterSources("INPUT", [source.fromChildOutput("soils", "NSP_PROBABILITY")])
    statistics.addParameterSources("BAND", [source.fromStaticValue(2)])
    model.addChildAlgorithm(statistics)
    model.updateDestinationParameters()
    return model


def test_the_next_step_of_a_model_reads_an_output(provider, sample, context, tmp_path):
    model = model_with_statistics()
    destination = next(p.name() for p in model.parameterDefinitions() if p.isDestination())
    parameters = {"imagery": sample["IMAGERY"], "elevation": sample["ELEVATION"], destination: str(tmp_path / "out")}
    feedback = Recorder()
    ok, message = model.checkParameterValues(parameters, context)
    assert ok, message
    # In a task, as the modeller runs it: the steps are prepared and run outside the main thread.
    ok, results = Task(parameters, feedback, context, model).wait()
    assert ok, feedback.errors
    present = read(tmp_path / "out" / "miso_nsp_probability.tif", 2)
    statistics = results["CHILD_RESULTS"]["statistics"]
    assert statistics["MEAN"] == pytest.approx(float(present.mean()), rel=1e-6)
    assert statistics["MAX"] == present.max()


@pytest.mark.parametrize("good", [True, False])
def test_qgis_process(qgis_profile, sample, small, tmp_path, whole, good):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    assert program, "qgis_process is part of QGIS"
    environment = qgis_environment(qgis_profile)

    def call(*arguments):
        return subprocess.run(
            [program, *arguments], capture_output=True, text=True, env=environment, timeout=120, check=False
        )

    enabled = call("plugins", "enable", "miso_qgis")
    assert enabled.returncode == 0, enabled.stderr
    arguments = [f"{key}={value}" for key, value in sample.items()]
    if not good:
        arguments[0] = f"IMAGERY={tmp_path / 'nowhere.tif'}"
    done = call(
        "run",
        "--json",
        "miso:mapsoils",
        "--",
        *arguments,
        f"EXTENT={extent_text(*small)}",
        f"FOLDER={tmp_path / 'out'}",
    )
    if not good:
        assert done.returncode != 0
        assert f"There is no file {tmp_path / 'nowhere.tif'}" in done.stdout + done.stderr
        assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []
        return
    assert done.returncode == 0, done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["RECORD"] == str(tmp_path / "out" / "miso.json")
    found = read(results["ORDER_PROBABILITY"]).astype(int)
    assert np.abs(found - read(whole.paths["order_probability"])[:, 200:300, 200:300]).max() <= 1


def test_the_worker_starts_with_the_first_run_and_stays(run, sample, small, tmp_path):
    run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), OUTPUTS=["class"])
    pid = worker_pid()
    assert pid is not None
    run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), OUTPUTS=["class"])
    assert worker_pid() == pid


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_worker_fails_the_run_with_a_sentence_and_the_next_one_works(run, sample, small, tmp_path):
    run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path / "a"), OUTPUTS=["class"])
    feedback = Recorder()
    killed = []

    def kill(percent):
        if percent > 5 and not killed:
            killed.append(worker_pid())
            os.kill(killed[0], signal.SIGKILL)

    feedback.progressChanged.connect(kill)
    with pytest.raises(QgsProcessingException) as caught:
        run(feedback, **sample, FOLDER=str(tmp_path / "b"))
    assert "SIGKILL" in str(caught.value)
    assert {path.name for path in (tmp_path / "b").iterdir()} <= {".miso.partial"}, "it left what looks like a result"
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path / "b"), OUTPUTS=["class"])
    assert Path(results["NSP_CLASS"]).name == "miso_nsp_class.tif", "the killed run's name stayed taken"
    assert worker_pid() not in (None, killed[0])
    assert not (tmp_path / "b" / ".miso.partial").exists(), "what it left was not removed"


@pytest.mark.skipif(os.name == "nt", reason="signals")
def test_a_killed_run_is_continued(run, sample, whole, tmp_path):
    """RESUME goes on where the engine was killed, and the map is the same."""
    feedback = Recorder()
    journal = tmp_path / ".miso.partial" / "journal"

    def kill(percent):
        if percent > 5 and journal.exists() and journal.read_bytes().count(b"\n") >= 2:
            os.kill(worker_pid(), signal.SIGKILL)

    feedback.progressChanged.connect(kill)
    with pytest.raises(QgsProcessingException):
        run(feedback, **sample, FOLDER=str(tmp_path))
    assert journal.exists()
    results = run(**sample, FOLDER=str(tmp_path), RESUME=True)
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    assert record["timings"]["parts_resumed"] >= 1
    for key in ("nsp_probability", "order_class", "applicability"):
        assert np.array_equal(read(results[key.upper()]), read(whole.paths[key]))


def test_two_runs_at_once_wait_for_each_other(provider, sample, small, project, tmp_path):
    tasks = []
    for name in ("one", "two"):
        parameters = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), "NAME": name}
        tasks.append(Task(parameters, Recorder(), QgsProcessingContext()))
    outcomes = [task.wait() for task in tasks]
    assert [ok for ok, _ in outcomes] == [True, True], [task.feedback.errors for task in tasks]
    one, two = (read(results["ORDER_PROBABILITY"]) for _, results in outcomes)
    assert np.array_equal(one, two)

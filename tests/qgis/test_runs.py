"""The ways a run is started and ended: tasks, cancel, models, qgis_process, errors that leave the worker alive."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
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
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterLayer,
    QgsTask,
)
from qgis_support import Recorder, extent_text, qgis_environment, read, wait_until, worker_pid

pytest_plugins = ["qgis_support"]


def start_task(parameters, feedback, context):
    """Run miso:mapsoils as the toolbox does; returns the task and the list its outcome is put into."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda ok, results: outcome.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    return task, outcome


def test_a_task_succeeds_in_the_background(provider, sample, small, context, tmp_path):
    feedback = Recorder()
    parameters = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), "NAME": "task"}
    _, outcome = start_task(parameters, feedback, context)
    wait_until(lambda: outcome)
    ok, results = outcome[0]
    assert ok, feedback.errors
    assert read(results["NSP_CLASS"]).shape == (1, 100, 100)
    assert set(context.layersToLoadOnCompletion()) == {
        value for key, value in results.items() if key not in ("FOLDER", "RECORD")
    }


def test_a_cancel_at_30_percent_leaves_no_file_and_the_next_run_is_good(provider, sample, context, tmp_path):
    folder = tmp_path / "out"
    feedback = Recorder()
    # Smaller pixels make the run long enough to be cancelled in its middle on any computer.
    parameters = {**sample, "FOLDER": str(folder), "NAME": "cut", "PIXEL_SIZE": 4.0}
    cancelled_at = []

    def watch(percent):
        if percent >= 30 and not cancelled_at:
            cancelled_at.append((percent, time.monotonic(), worker_pid()))
            feedback.cancel()

    feedback.progressChanged.connect(watch)
    task, outcome = start_task(parameters, feedback, context)
    wait_until(lambda: outcome or task.status() in (QgsTask.TaskStatus.Terminated, QgsTask.TaskStatus.Complete))
    ended = time.monotonic()
    wait_until(lambda: outcome, 5)
    ok, results = outcome[0]
    percent, when, pid = cancelled_at[0]
    assert 30 <= percent < 90, "the run was over before it could be cancelled"
    assert not ok, "a cancelled algorithm counted as successful"
    assert results == {}
    assert any("cancelled" in text for text in feedback.errors)
    assert ended - when < 1.5
    assert worker_pid() == pid, "the engine had to be ended: it did not answer the cancel"
    assert not folder.exists() or list(folder.iterdir()) == []
    assert context.layersToLoadOnCompletion() == {}

    again = Recorder()
    _, outcome = start_task({**parameters, "PIXEL_SIZE": 10.0}, again, context)
    wait_until(lambda: outcome)
    assert outcome[0][0], again.errors
    assert Path(outcome[0][1]["RECORD"]).name == "cut.json"
    assert worker_pid() == pid


def test_a_cancelled_processing_run_raises(run, sample, tmp_path):
    feedback = Recorder()
    feedback.progressChanged.connect(lambda percent: feedback.cancel() if percent > 5 else None)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(feedback, **sample, FOLDER=str(tmp_path / "out"), PIXEL_SIZE=4.0)
    assert not (tmp_path / "out").exists() or list((tmp_path / "out").iterdir()) == []


def model_with_statistics() -> QgsProcessingModelAlgorithm:
    """A model: map the soils, then statistics of band 2 of the permafrost probability."""
    model = QgsProcessingModelAlgorithm("soils and statistics")
    for parameter in (
        QgsProcessingParameterRasterLayer("elevation", "Elevation"),
        QgsProcessingParameterRasterLayer("imagery", "Imagery"),
        QgsProcessingParameterFolderDestination("folder", "Folder"),
    ):
        if not isinstance(parameter, QgsProcessingParameterFolderDestination):
            model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
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
    statistics.setDependencies([])
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
    task = QgsProcessingAlgRunnerTask(model, parameters, context, feedback)
    outcome = []
    task.executed.connect(lambda done, results: outcome.append((done, results)))
    QgsApplication.taskManager().addTask(task)
    wait_until(lambda: outcome)
    ok, results = outcome[0]
    assert ok, feedback.errors
    present = read(tmp_path / "out" / "miso_nsp_probability.tif", 2)
    statistics = results["CHILD_RESULTS"]["statistics"] if "CHILD_RESULTS" in results else None
    if statistics is None:  # where the model's results do not carry them, its log does
        statistics = json.loads(next(t for t in feedback.infos if "'MEAN'" in t).partition("{")[1:] and "{}")
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
        "run", "--json", "miso:mapsoils", "--", *arguments, f"EXTENT={extent_text(*small)}", f"FOLDER={tmp_path / 'out'}"
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
        run(feedback, **sample, FOLDER=str(tmp_path / "b"), PIXEL_SIZE=4.0)
    assert "SIGKILL" in str(caught.value)
    assert not list((tmp_path / "b").glob("*.tif"))
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path / "b"), OUTPUTS=["class"])
    assert Path(results["NSP_CLASS"]).name == "miso_nsp_class.tif", "the killed run's name stayed taken"
    assert worker_pid() not in (None, killed[0])


def test_two_runs_at_once_wait_for_each_other(provider, sample, small, project, tmp_path):
    outcomes, contexts, feedbacks = [], [], []
    for name in ("one", "two"):
        contexts.append(QgsProcessingContext())
        feedbacks.append(Recorder())
        parameters = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), "NAME": name}
        _, outcome = start_task(parameters, feedbacks[-1], contexts[-1])
        outcomes.append(outcome)
    wait_until(lambda: all(outcomes))
    assert [outcome[0][0] for outcome in outcomes] == [True, True], [f.errors for f in feedbacks]
    one, two = (read(outcome[0][1]["ORDER_PROBABILITY"]) for outcome in outcomes)
    assert np.array_equal(one, two)


def test_a_thread_that_is_not_qgis_own_may_run_it(provider, sample, small, tmp_path):
    """The algorithm needs no event loop of its own: prepare in one thread, run in another."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:mapsoils")
    context, feedback = QgsProcessingContext(), Recorder()
    parameters = {**sample, "EXTENT": extent_text(*small), "FOLDER": str(tmp_path), "OUTPUTS": ["class"]}
    outcome = []
    thread = threading.Thread(target=lambda: outcome.append(algorithm.run(parameters, context, feedback)))
    thread.start()
    wait_until(lambda: not thread.is_alive())
    results, ok = outcome[0]
    assert ok
    assert gdal.Open(results["NSP_CLASS"]).RasterXSize == 100

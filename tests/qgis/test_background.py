"""Short questions to the engine's second worker, and the limits and problems that runs carry."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsSettings
from qgis_support import extent_text, wait_until, worker_pid
from test_runs import Task

from miso_qgis.client import worker_client
from miso_qgis.client.worker_client import close_shared, light_client
from miso_qgis.gui.background import Asker, ask
from miso_qgis.gui.run_queue import RunFeedback
from miso_qgis.processing.jobs import THREADS_SETTING, allowed_threads, engine_python
from miso_qgis.protocol import MisoError

pytest_plugins = ["qgis_support"]


class Heard:
    """What the callbacks were called with, and in which thread."""

    def __init__(self) -> None:
        self.answers: list = []
        self.problems: list = []
        self.threads: set = set()

    def answered(self, answer):
        self.threads.add(threading.current_thread())
        self.answers.append(answer)

    def failed(self, problem):
        self.threads.add(threading.current_thread())
        self.problems.append(problem)


def test_a_question_is_answered_while_a_map_is_made(provider, sample, context, tmp_path):
    feedback = RunFeedback()
    heard = Heard()
    ask("devices", {}, heard.answered, heard.failed)  # the second worker takes a moment to start
    wait_until(lambda: heard.answers)
    heard.answers.clear()
    task = Task({**sample, "FOLDER": str(tmp_path)}, feedback, context)
    try:
        wait_until(lambda: feedback.progress() > 5, 120)
        ask("devices", {}, heard.answered, heard.failed)
        assert heard.answers == [], "called back from within ask"
        wait_until(lambda: heard.answers or heard.problems)
        assert not task.outcome, "the map was made before the question was answered"
    finally:
        feedback.cancel()
        task.wait()
    assert heard.answers[0]["devices"][0]["name"] == "CPU"
    assert heard.threads == {threading.main_thread()}
    light = light_client(engine_python()).pid
    assert light is not None
    assert light != worker_pid()
    close_shared()
    assert not Path(f"/proc/{light}").exists()
    assert worker_pid() is None


def test_a_refused_question_comes_back_as_an_error(provider):
    heard = Heard()
    ask("nonsense", {}, heard.answered, heard.failed)
    wait_until(lambda: heard.problems)
    assert heard.problems[0].code == "protocol.unknown"
    assert heard.answers == []


def test_without_an_engine_the_answer_is_what_to_do(provider, monkeypatch, tmp_path):
    monkeypatch.setenv("MISO_ENGINE_PYTHON", str(tmp_path / "none"))
    heard = Heard()
    ask("devices", {}, heard.answered, heard.failed)
    wait_until(lambda: heard.problems)
    assert heard.problems[0].code == "engine.missing"


def test_a_later_question_withdraws_the_one_before(provider):
    first, second = Heard(), Heard()
    asker = Asker()
    early = asker.ask("devices", {}, first.answered, first.failed)
    asker.ask("models", {}, second.answered, second.failed)
    assert not early.pending
    assert asker.waiting
    wait_until(lambda: second.answers)
    assert not asker.waiting
    assert "models" in second.answers[0]
    asker.ask("devices", {}, first.answered, first.failed)
    asker.cancel()
    third = Heard()
    ask("devices", {}, third.answered, third.failed)
    wait_until(lambda: third.answers)
    assert first.answers == first.problems == []


def test_a_withdrawn_question_does_not_cost_the_worker(provider):
    """The child that is still busy with it is not ended, as that of a cancelled map is after a second."""
    assert worker_client.LIGHT_CANCEL_SECONDS > 10 * worker_client.CANCEL_SECONDS
    heard = Heard()
    ask("devices", {}, heard.answered, heard.failed)
    wait_until(lambda: heard.answers)
    before = light_client(engine_python()).pid
    ask("models", {}, heard.answered, heard.failed).cancel()
    ask("devices", {}, heard.answered, heard.failed)
    wait_until(lambda: len(heard.answers) == 2)
    assert light_client(engine_python()).pid == before


@pytest.mark.parametrize(
    ("limit", "asked", "allowed"),
    [(0, 0, 0), (0, 3, 3), (1, 0, 1), (1, 3, 1), (2, 1, 1), ("nonsense", 2, 2), (-1, 2, 2)],
)
def test_the_limit_of_threads_holds_for_every_run(qgis_app, limit, asked, allowed):
    QgsSettings().setValue(THREADS_SETTING, limit)
    try:
        assert allowed_threads(asked) == allowed
    finally:
        QgsSettings().remove(THREADS_SETTING)


def test_a_feedback_may_keep_the_problem_itself(run, sample, small, tmp_path):
    """Code and hint, for which an algorithm's exception has no room."""
    feedback = RunFeedback()
    with pytest.raises(QgsProcessingException):
        run(feedback, **sample, EXTENT=extent_text(0, 0, 10, 10), FOLDER=str(tmp_path))
    assert isinstance(feedback.problem, MisoError)
    assert feedback.problem.code == "extent.outside"
    assert feedback.problem.hint

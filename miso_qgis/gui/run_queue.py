"""Runs of the map algorithm in the background, one after the other, as the toolbox would run them."""

from __future__ import annotations

import datetime
import time
import uuid
from collections import deque
from dataclasses import asdict, dataclass, field, fields
from functools import partial
from pathlib import Path
from typing import Any, Deque, Dict, List, Mapping, Optional

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
)
from qgis.PyQt.QtCore import QEventLoop, QObject, QTimer, pyqtSignal

from miso_qgis.gui.processing_log import LogEntry
from miso_qgis.layers.loading import one_by_one
from miso_qgis.processing.jobs import ProblemFeedback, engine_python
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.translation import tr

ALGORITHM = "miso:mapsoils"
SITES_ALGORITHM = "miso:mapsites"
ASSESS_ALGORITHM = "miso:assessmap"

WAITING, RUNNING, DONE, FAILED, CANCELLED = "waiting", "running", "done", "failed", "cancelled"

#: Seconds a cancelled run may take when QGIS ends or the plugin is unloaded.
SHUTDOWN_SECONDS = 3.0
#: A remaining time is told from this share and after these seconds on.
_TELL_SHARE, _TELL_SECONDS = 0.02, 1.5


@dataclass
class Run:
    """One run as the queue and the history know it.

    Attributes:
        parameters: of the algorithm, JSON-able.
        sources: paths of the layers among them, by parameter, for the time after they have left the project.
        created: local time, ISO 8601.
        record: path of the run's record, "" until it is done.
        message: why it failed.
        algorithm: what makes it, ALGORITHM, SITES_ALGORITHM or ASSESS_ALGORITHM.
    """

    name: str
    folder: str
    parameters: Dict[str, Any]
    sources: Dict[str, str] = field(default_factory=dict)
    state: str = WAITING
    created: str = ""
    record: str = ""
    message: str = ""
    key: str = field(default_factory=lambda: uuid.uuid4().hex)
    algorithm: str = ALGORITHM

    def to_dict(self) -> Dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Run:
        """A run from a project file.

        Raises:
            TypeError, ValueError: for anything that `to_dict` has not made.
        """
        known = {entry.name for entry in fields(cls)}
        run = cls(**{name: part for name, part in value.items() if name in known})
        texts = (run.name, run.folder, run.state, run.created, run.record, run.message, run.key)
        if not all(isinstance(text, str) for text in texts) or not isinstance(run.parameters, dict):
            raise ValueError(run)
        if run.state not in (WAITING, RUNNING, DONE, FAILED, CANCELLED):
            raise ValueError(run.state)
        if run.algorithm not in (ALGORITHM, SITES_ALGORITHM, ASSESS_ALGORITHM):
            raise ValueError(run.algorithm)
        if run.state in (WAITING, RUNNING):
            run.state = CANCELLED  # QGIS has ended meanwhile
        return run


@dataclass(frozen=True)
class EndedRun:
    """A run that is over, with what only matters at its end."""

    run: Run
    problem: Optional[MisoError] = None
    warnings: List[str] = field(default_factory=list)


class RunFeedback(ProblemFeedback):
    """Tells the stage and keeps what the algorithm says."""

    stage = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.warnings: List[str] = []
        self.errors: List[str] = []

    def setProgressText(self, text: str) -> None:
        super().setProgressText(text)
        self.stage.emit(text)

    def pushWarning(self, text: str) -> None:
        super().pushWarning(text)
        self.warnings.append(text)

    def reportError(self, text: str, fatal: bool = False) -> None:
        super().reportError(text, fatal)
        self.errors.append(text)


class _Entry:
    """A run with what QGIS needs to make it. QGIS keeps bare pointers to all of this: it must live as long."""

    def __init__(self, run: Run, algorithm: QgsProcessingAlgorithm, project: int) -> None:
        self.run = run
        self.project = project
        self.algorithm = algorithm
        self.feedback = RunFeedback()
        self.context = QgsProcessingContext()
        self.context.setProject(QgsProject.instance())
        self.started = 0.0
        # Layers and project are looked at here and now: what the user removes or opens later does not matter.
        self.log = LogEntry(algorithm, run.parameters, self.context)
        self.task = QgsProcessingAlgRunnerTask(algorithm, run.parameters, self.context, self.feedback)


class RunQueue(QObject):
    """The runs of this session that are not over yet, and what becomes of them."""

    #: A run was added, has begun, moved on or ended.
    changed = pyqtSignal()
    #: An EndedRun: one is over, whatever its end, and its layers are in the project.
    ended = pyqtSignal(object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        super().__init__(parent)
        self._waiting: List[_Entry] = []
        self._current: Optional[_Entry] = None
        self._project = 0
        self._over = False
        self.stage = ""
        self.fraction = 0.0
        QgsProject.instance().cleared.connect(self._project_left)

    # -- what there is -------------------------------------------------------------------------------------------------

    @property
    def current(self) -> Optional[Run]:
        """The run that is being made."""
        return self._current.run if self._current is not None else None

    @property
    def waiting(self) -> List[Run]:
        """The runs that come next, in their order."""
        return [entry.run for entry in self._waiting]

    @property
    def remaining(self) -> Optional[float]:
        """Seconds the current run may still take, None while that cannot be told."""
        if self._current is None or not self._current.started:
            return None
        elapsed = time.monotonic() - self._current.started
        if self.fraction < _TELL_SHARE or elapsed < _TELL_SECONDS:
            return None
        return elapsed * (1.0 - self.fraction) / self.fraction

    # -- commands ------------------------------------------------------------------------------------------------------

    def add(
        self,
        parameters: Mapping[str, Any],
        sources: Optional[Mapping[str, str]] = None,
        algorithm_id: str = ALGORITHM,
    ) -> Run:
        """Queue a run. Its sources, area and settings are settled now.

        Raises:
            MisoError: what is wrong with the parameters, or "engine.missing".
        """
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
        if algorithm is None:
            raise MisoError(
                "provider.missing",
                tr("The algorithm {name} is not there.").format(name=algorithm_id),
                tr("Enable the plugin Processing and the provider MISO in its options."),
            )
        engine_python()
        given = dict(parameters)
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm.check(given, context)
        ok, message = algorithm.checkParameterValues(given, context)
        if not ok:
            raise MisoError("request.invalid", str(message), "")
        now = datetime.datetime.now().astimezone().isoformat(timespec="seconds")
        run = Run(str(given.get("NAME", "")), str(given.get("FOLDER", "")), given, dict(sources or {}), created=now)
        run.algorithm = algorithm_id
        entry = _Entry(run, algorithm, self._project)
        entry.feedback.stage.connect(lambda text: self._stage(entry, text))
        entry.feedback.progressChanged.connect(lambda percent: self._progress(entry, percent))
        entry.task.executed.connect(lambda ok, results: self._executed(entry, ok, results))
        self._waiting.append(entry)
        self._start_next()
        self.changed.emit()
        return run

    def cancel(self, run: Run) -> None:
        """Stop a run, or take it out of the queue. A run that is over is left as it is."""
        if self._current is not None and self._current.run is run:
            if run.state != RUNNING:  # made already, its layers are being added
                return
            self.stage = tr("Cancelling")
            self._current.task.cancel()
            self.changed.emit()
            return
        entry = next((entry for entry in self._waiting if entry.run is run), None)
        if entry is not None:
            self._waiting.remove(entry)
            run.state, run.message = CANCELLED, str(Cancelled())
            self.changed.emit()
            self.ended.emit(EndedRun(run, Cancelled()))

    def shutdown(self) -> None:
        """Cancel everything and wait for its end, when the plugin is unloaded or QGIS ends."""
        QgsProject.instance().cleared.disconnect(self._project_left)
        self.blockSignals(True)
        self._over = True
        self._waiting.clear()
        entry = self._current
        if entry is not None:
            if entry.run.state == RUNNING:  # else its task is gone, and only layers are left to be added
                entry.task.cancel()
            deadline = time.monotonic() + SHUTDOWN_SECONDS
            while self._current is entry and time.monotonic() < deadline:
                QgsApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)
                time.sleep(0.01)

    # -- what happens --------------------------------------------------------------------------------------------------

    def _project_left(self) -> None:
        self._project += 1

    def _start_next(self) -> None:
        if self._current is not None or not self._waiting:
            return
        entry = self._current = self._waiting.pop(0)
        entry.run.state = RUNNING
        entry.started = time.monotonic()
        self.stage, self.fraction = tr("Starting the engine"), 0.0
        entry.log.write()
        QgsApplication.taskManager().addTask(entry.task)

    def _stage(self, entry: _Entry, text: str) -> None:
        if entry is self._current and not entry.feedback.isCanceled():
            self.stage = text
            self.changed.emit()

    def _progress(self, entry: _Entry, percent: float) -> None:
        if entry is self._current and entry.run.state == RUNNING:
            self.fraction = percent / 100.0
            self.changed.emit()

    def _executed(self, entry: _Entry, ok: bool, results: Mapping[str, Any]) -> None:
        if self._over:
            self._current = None
            return
        run, feedback = entry.run, entry.feedback
        if ok:
            run.state = DONE
            run.record = str(results.get("RECORD", ""))
            run.name = Path(run.record).stem or run.name  # taken meanwhile by another program
            run.folder = str(results.get("FOLDER", run.folder))
            entry.log.finish(results)
            self.stage, self.fraction = tr("Adding the layers"), 1.0
            self._load(entry, deque(one_by_one(entry.context)))
            return
        problem = feedback.problem
        stopped = isinstance(problem, Cancelled) or feedback.isCanceled()
        run.state = CANCELLED if stopped else FAILED
        last = feedback.errors[-1] if feedback.errors else tr("The run ended without saying why.")
        run.message = str(problem) if problem is not None else last
        if problem is None:
            feedback.problem = MisoError("run.failed", last, "")
        self._end(entry)

    def _end(self, entry: _Entry) -> None:
        self._current = None
        self.stage, self.fraction = "", 0.0
        self._start_next()
        self.changed.emit()
        self.ended.emit(EndedRun(entry.run, entry.feedback.problem, entry.feedback.warnings))

    def _load(self, entry: _Entry, contexts: Deque[QgsProcessingContext]) -> None:
        """Add the layers as the toolbox does, but one after the other: all at once would hold up QGIS."""
        if self._over:
            self._current = None
        elif contexts and entry.project != self._project:
            if entry.run.parameters.get("LOAD", True):
                entry.run.message = tr("Another project was opened meanwhile, so its layers were not added.")
            self._end(entry)
        elif contexts:
            self._add_layers(entry, contexts.popleft())
            QTimer.singleShot(0, partial(self._load, entry, contexts))
        else:
            self._end(entry)

    def _add_layers(self, entry: _Entry, context: QgsProcessingContext) -> None:
        from processing.gui.Postprocessing import handleAlgorithmResults

        try:
            handleAlgorithmResults(
                alg=entry.algorithm,
                context=context,
                feedback=entry.feedback,
                parameters=entry.run.parameters,
            )
        except Exception as error:  # noqa: BLE001 - whatever QGIS's own Python raises must not stop the queue
            entry.run.message = tr("A layer could not be added: {error}").format(error=error)

"""Runs a job in the engine on behalf of an algorithm: progress, log, cancel and errors in Processing's terms."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, Mapping, Optional

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings

from miso_qgis.client.environment import find_python
from miso_qgis.client.environments import place
from miso_qgis.client.worker_client import remove_leftovers, shared_client
from miso_qgis.protocol import MAX_MEMORY_MB, MIN_MEMORY_MB, Cancelled, MisoError

#: Key in QgsSettings of the path of the engine's interpreter; empty or absent means the plugin's own.
ENGINE_PYTHON_SETTING = "miso/engine_python"
#: Key in QgsSettings of the folder in which engines are installed; empty or absent means the user's own.
ENGINE_HOME_SETTING = "miso/engine_home"
#: Key in QgsSettings of the most threads that a run may use; 0 or absent means no limit.
THREADS_SETTING = "miso/threads"
#: Key in QgsSettings of the memory that a map may take, MB; 0 or absent means no limit.
MEMORY_SETTING = "miso/memory_mb"


def engine_python() -> Path:
    """The engine's interpreter as variable, settings or set-up give it.

    Raises:
        MisoError: code "engine.missing".
    """
    return find_python(str(QgsSettings().value(ENGINE_PYTHON_SETTING, "") or ""))


def prefer_home() -> None:
    """Have engines looked for in the folder of the user's settings, when the plugin is loaded."""
    place.prefer(str(QgsSettings().value(ENGINE_HOME_SETTING, "") or ""))


def allowed_threads(asked: int) -> int:
    """Threads for a run that asks for so many (0: the engine's choice), within the limit of the user's settings.

    Where there is a limit, the engine's own choice (every core) is spelt out, so that it stays below it.
    """
    try:
        limit = int(QgsSettings().value(THREADS_SETTING, 0) or 0)
    except (TypeError, ValueError):  # edited by hand
        limit = 0
    if limit <= 0:
        return asked
    return min(limit, asked or os.cpu_count() or limit)


def allowed_memory() -> int:
    """MB that a map may take as the user has limited it, 0 for no limit."""
    try:
        limit = int(QgsSettings().value(MEMORY_SETTING, 0) or 0)
    except (TypeError, ValueError):  # edited by hand
        return 0
    return limit if MIN_MEMORY_MB <= limit <= MAX_MEMORY_MB else 0


class ProblemFeedback(QgsProcessingFeedback):
    """A feedback that keeps why a run ended, with code and hint, which an algorithm's exception has no room for."""

    def __init__(self) -> None:
        super().__init__(False)
        self.problem: Optional[MisoError] = None


def tell_problem(feedback: QgsProcessingFeedback, problem: MisoError) -> None:
    """Hand a problem to a feedback that keeps such; the exception that follows carries its text to all others."""
    if isinstance(feedback, ProblemFeedback):
        feedback.problem = problem


def run_job(kind: str, body: Mapping[str, Any], feedback: QgsProcessingFeedback) -> Dict[str, Any]:
    """Run one job in the shared worker and wait for it; may be called from any thread.

    Raises:
        QgsProcessingException: with the engine's message and hint, also after a cancel. An algorithm that returned
            after a cancel would count as successful.
    """
    shown = ""

    def on_progress(fraction: float, text: str) -> None:
        nonlocal shown
        feedback.setProgress(100.0 * fraction)
        if text and text != shown:
            shown = text
            feedback.setProgressText(text)

    def on_log(level: str, text: str) -> None:
        if level == "error":
            feedback.reportError(text, False)
        elif level == "warning":
            feedback.pushWarning(text)
        elif level == "debug":
            feedback.pushDebugInfo(text)
        else:
            feedback.pushInfo(text)

    try:
        client = shared_client(engine_python())
        try:
            return client.run_job(kind, body, on_progress, feedback.isCanceled, on_log)
        except Cancelled:
            # A child that had to be ended could not clean up. One that crashed leaves what it had for a resumed run.
            folder = body.get("folder") or body.get("map", {}).get("folder")
            if client.ended_pid is not None and folder:
                remove_leftovers(Path(str(folder)).expanduser(), client.ended_pid)
            raise
    except MisoError as problem:
        tell_problem(feedback, problem)
        raise QgsProcessingException(str(problem)) from problem

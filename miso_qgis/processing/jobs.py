"""Runs a job in the engine on behalf of an algorithm: progress, log, cancel and errors in Processing's terms."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Mapping

from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsSettings

from miso_qgis.client.environment import find_python
from miso_qgis.client.worker_client import remove_leftovers, shared_client
from miso_qgis.protocol import Cancelled, MisoError

#: Key in QgsSettings of the path of the engine's interpreter; empty or absent means the plugin's own.
ENGINE_PYTHON_SETTING = "miso/engine_python"


def engine_python() -> Path:
    """The engine's interpreter as variable, settings or set-up give it.

    Raises:
        MisoError: code "engine.missing".
    """
    return find_python(str(QgsSettings().value(ENGINE_PYTHON_SETTING, "") or ""))


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
            if client.ended_pid is not None and "folder" in body:
                remove_leftovers(Path(str(body["folder"])).expanduser(), client.ended_pid)
            raise
    except MisoError as problem:
        raise QgsProcessingException(str(problem)) from problem

"""Runs of the dock in Processing's own history, where those of the toolbox stand."""

from __future__ import annotations

from typing import Any, Dict, Mapping, Optional

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext
from qgis.gui import QgsGui

_PROVIDER = "processing"


class LogEntry:
    """One run's line in Processing's history: opened again, it fills the algorithm's dialog.

    To be made while the layers among the parameters are in the project, and written when the run begins.
    """

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, Any], context: QgsProcessingContext
    ) -> None:
        given = dict(parameters)
        self._algorithm = str(algorithm.id())
        self._details: Dict[str, Any] = {
            "algorithm_id": self._algorithm,
            "python_command": algorithm.asPythonCommand(given, context),
        }
        self._number: Optional[int] = None
        if hasattr(algorithm, "asMap"):  # from 3.24 on, where the history has these too
            self._details["parameters"] = algorithm.asMap(given, context)
            command, complete = algorithm.asQgisProcessCommand(given, context)
            if complete:
                self._details["process_command"] = command

    def write(self) -> None:
        """Add the line. A history that cannot be written is no reason not to run."""
        QgsGui.instance().processingRecentAlgorithmLog().push(self._algorithm)
        if hasattr(QgsGui, "historyProviderRegistry"):  # from 3.24 on
            number, written = QgsGui.historyProviderRegistry().addEntry(_PROVIDER, self._details)
            self._number = number if written else None
        else:
            from processing.core.ProcessingLog import ProcessingLog

            ProcessingLog.addToLog(self._details["python_command"])

    def finish(self, results: Mapping[str, Any]) -> None:
        """Add what came of the run, where the history has a place for it."""
        if self._number is not None:
            self._details["results"] = dict(results)
            QgsGui.historyProviderRegistry().updateEntry(self._number, self._details)

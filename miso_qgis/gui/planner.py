"""Keeps the dock's plan up to date: asks the engine a moment after the last change, and drops answers nobody needs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, List, Mapping, Optional

from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeatureSource, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from miso_qgis.gui.background import Asker
from miso_qgis.gui.run_queue import ALGORITHM
from miso_qgis.processing import inputs, texts
from miso_qgis.protocol import Mask, MisoError
from miso_qgis.translation import tr

#: Milliseconds after the last change until the engine is asked.
DELAY = 400
#: A mask layer with more features than this is left out of the plan: reading it would hold up QGIS.
MOST_FEATURES = 200
#: Finished runs the engine is told of, so that it learns how fast this computer is.
_MOST_RUNS = 5
_NO_FOLDER = "-"


class Planner(QObject):
    """Asks for plans of what the dock shows."""

    #: A change was made and a new plan is being asked for.
    asking = pyqtSignal()
    planned = pyqtSignal(dict)
    failed = pyqtSignal(MisoError)

    def __init__(self, parameters: Callable[[], Dict[str, Any]], parent: Optional[QObject] = None) -> None:
        """`parameters` gives the algorithm's parameters as the dock shows them now."""
        super().__init__(parent)
        self._parameters = parameters
        self._asker = Asker()
        self._runs: List[Dict[str, Any]] = []
        self._asked: Optional[str] = None
        self._over = False
        #: Whether the computer is busy with a map, so that a trial would measure that.
        self.busy = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.ask_now)

    @property
    def waiting(self) -> bool:
        """Whether a plan is due or under way."""
        return self._timer.isActive() or self._asker.waiting

    def ask_soon(self) -> None:
        """Something has changed."""
        if not self._over:
            self._timer.start()

    def ask_again(self) -> None:
        """Ask in any case, also when nothing has changed: files may have."""
        self._asked = None
        self.ask_soon()

    def learn(self, record: Path) -> None:
        """Tell the engine of a finished run with the next question."""
        try:
            self._runs = [*self._runs, json.loads(record.read_text(encoding="utf-8"))][-_MOST_RUNS:]
        except (OSError, ValueError):
            return
        self.ask_again()

    def stop(self) -> None:
        """Ask nothing more, when the dock goes: a run that ends afterwards begins nothing again."""
        self._over = True
        self._timer.stop()
        self._asker.cancel()

    def ask_now(self) -> None:
        """Ask for a plan of what the dock shows, unless that is what was asked for last."""
        self._timer.stop()
        if self._over:
            return
        try:
            request = self._request(self._parameters())
        except MisoError as problem:
            self._asker.cancel()
            self._asked = None
            self.failed.emit(problem)
            return
        body = {"request": request, "measure": not self.busy, "runs": self._runs}
        asked = json.dumps(request, sort_keys=True)
        if asked == self._asked:
            return
        self._asked = asked
        self.asking.emit()
        self._asker.ask("plan", body, self._answered, self._refused)

    def _answered(self, plan: Dict[str, Any]) -> None:
        self._runs = []  # learnt
        self.planned.emit(plan)

    def _refused(self, problem: MisoError) -> None:
        self._asked = None
        self.failed.emit(problem)

    def _request(self, parameters: Mapping[str, Any]) -> Dict[str, Any]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if algorithm is None:
            raise MisoError("provider.missing", tr("The provider MISO is not there."), tr("Enable Processing."))
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        given = dict(parameters)
        folder = texts.path(str(given.get("FOLDER") or ""), context) or _NO_FOLDER
        found: Dict[str, Any] = algorithm.request(given, context, folder, self._mask(given, context), []).to_dict()
        return found

    def _mask(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Optional[Mask]:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        source = inputs.mask_source(algorithm, parameters, "MASK", context)
        if isinstance(source, QgsProcessingFeatureSource):
            return inputs.mask_polygons(source) if 0 <= source.featureCount() <= MOST_FEATURES else None
        return source

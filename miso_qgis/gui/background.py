"""Asks the engine short questions (jobs "plan" and "inspect") without holding up QGIS.

The questions wait in threads of their own and not in a QgsTask: a task takes a thread of the pool that also draws the
map, and on two cores one map run and one question would leave none for drawing.
"""

from __future__ import annotations

import contextlib
import threading
from typing import Any, Callable, Dict, Optional, Set, Union

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from miso_qgis.client.worker_client import light_client
from miso_qgis.processing.jobs import engine_python
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.translation import tr

Answered = Callable[[Dict[str, Any]], None]
Failed = Callable[[MisoError], None]

# Asks that are under way: Qt's half of an object dies with Python's.
_under_way: Set[Ask] = set()


class Ask(QObject):
    """One question that is under way. Neither callback is called after `cancel`."""

    _ended = pyqtSignal(object)

    def __init__(self, kind: str, body: Dict[str, Any], answered: Answered, failed: Failed) -> None:
        super().__init__()
        self._kind, self._body = kind, body
        self._answered: Optional[Answered] = answered
        self._failed: Optional[Failed] = failed
        self._cancelled = threading.Event()
        # Queued in any case, so that callbacks come from the event loop, never from within `ask`.
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name=f"miso-ask-{kind}", daemon=True)

    def start(self) -> None:
        _under_way.add(self)
        self._thread.start()

    def cancel(self) -> None:
        """Withdraw the question. One that waits is never asked; the answer to one that was asked is dropped."""
        self._answered = self._failed = None
        self._cancelled.set()

    @property
    def pending(self) -> bool:
        """Whether an answer may still come."""
        return self._answered is not None

    def _work(self) -> None:
        outcome: Union[Dict[str, Any], MisoError]
        try:
            client = light_client(engine_python())
            outcome = client.run_job(self._kind, self._body, is_cancelled=self._cancelled.is_set)
        except MisoError as problem:
            outcome = problem
        except Exception as unexpected:  # noqa: BLE001 - shown to the user instead of lost with the thread
            outcome = MisoError("internal", f"{type(unexpected).__name__}: {unexpected}.", tr("Please report this."))
        with contextlib.suppress(RuntimeError):  # QGIS has ended meanwhile and taken Qt's half with it
            self._ended.emit(outcome)

    def _deliver(self, outcome: Union[Dict[str, Any], MisoError]) -> None:
        _under_way.discard(self)
        answered, failed = self._answered, self._failed
        self._answered = self._failed = None
        if isinstance(outcome, Cancelled):
            return
        if isinstance(outcome, MisoError):
            if failed is not None:
                failed(outcome)
        elif answered is not None:
            answered(outcome)


def ask(kind: str, body: Dict[str, Any], answered: Answered, failed: Failed) -> Ask:
    """Ask the engine's second worker; to be called on the main thread, and returns at once.

    Args:
        kind: "plan" or "inspect" (any kind the worker knows).
        body: the job's fields, JSON-able.
        answered: called on the main thread with the worker's result.
        failed: called on the main thread with what went wrong.
    """
    made = Ask(kind, body, answered, failed)
    made.start()
    return made


class Asker:
    """Asks for one panel: a later question withdraws the one before, whose answer nobody wants any more."""

    def __init__(self) -> None:
        self._current: Optional[Ask] = None

    def ask(self, kind: str, body: Dict[str, Any], answered: Answered, failed: Failed) -> Ask:
        """As the module's `ask`, after withdrawing the question before."""
        self.cancel()
        self._current = ask(kind, body, answered, failed)
        return self._current

    def cancel(self) -> None:
        """Withdraw the question under way, if any."""
        if self._current is not None:
            self._current.cancel()
            self._current = None

    @property
    def waiting(self) -> bool:
        """Whether a question is under way."""
        return self._current is not None and self._current.pending


def cancel_all() -> None:
    """Withdraw every question, when the plugin is unloaded."""
    for each in list(_under_way):
        each.cancel()

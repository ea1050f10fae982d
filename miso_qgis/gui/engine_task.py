"""Installing and removing the engine as a task of QGIS, beside which everything else goes on."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from miso_qgis.client.environments import install
from miso_qgis.client.worker_client import close_shared
from miso_qgis.protocol import Cancelled, MisoError
from miso_qgis.translation import tr

Work = Callable[[Callable[[float, str], None], Callable[[], bool]], Any]


#: Milliseconds that a cancelled task gets to clear up.
_END_MS = 20_000


class _News(QObject):
    #: An engine was installed, replaced or removed, or that was tried.
    changed = pyqtSignal()


#: For windows that can do more, or less, from then on.
news = _News()


class EngineTask(QgsTask):
    """Does one thing with the engine's environment in a thread of QGIS's task manager.

    Signals (delivered on the main thread):
        told: a line of what is being done.
        ended: after the last one; `problem` is None, or says why it came to nothing.
    """

    told = pyqtSignal(str)
    ended = pyqtSignal()

    #: The one that is under way, or None. The task manager holds it no longer than it runs, and only by its Qt half.
    current: Optional[EngineTask] = None

    def __init__(self, title: str, done: str, work: Work, cancellable: bool = True) -> None:
        """`done` is the sentence for its success; `work` gets a progress callback and one that asks for a cancel."""
        super().__init__(title, QgsTask.Flag.CanCancel if cancellable else QgsTask.Flag(0))
        self.cancellable = cancellable
        self.done = done
        self.line = title
        self.problem: Optional[MisoError] = None
        self._work = work

    def start(self) -> None:
        """Begin. There is one at a time."""
        if EngineTask.current is not None:
            raise RuntimeError("another task of the engine is under way")
        EngineTask.current = self
        QgsApplication.taskManager().addTask(self)

    def run(self) -> bool:
        try:
            self._work(self._progress, self.isCanceled)
        except MisoError as problem:
            self.problem = problem
        except Exception as unexpected:  # noqa: BLE001 - told instead of lost with the thread
            self.problem = MisoError(
                "engine.install", f"{type(unexpected).__name__}: {unexpected}.", tr("Please report this.")
            )
        return self.problem is None

    def _progress(self, fraction: float, line: str) -> None:
        self.setProgress(100.0 * fraction)
        self.line = line
        self.told.emit(line)

    def finished(self, succeeded: bool) -> None:
        EngineTask.current = None
        if not succeeded and self.problem is None:  # cancelled before it began
            self.problem = Cancelled()
        self.ended.emit()
        news.changed.emit()


def end_task() -> None:
    """Cancel what is under way and wait until its processes have ended, when the plugin is unloaded."""
    task = EngineTask.current
    if task is not None:
        task.cancel()
        task.waitForFinished(_END_MS)


def install_task(options: install.Options, repair: bool) -> EngineTask:
    """A task that installs the engine, or builds it anew beside the one there is."""

    def work(progress: Callable[[float, str], None], is_cancelled: Callable[[], bool]) -> None:
        # Windows deletes nothing that a process uses.
        install.install(options, progress, is_cancelled, repair, before_removal=close_shared)

    title = tr("Repairing MISO's engine") if repair else tr("Installing MISO's engine")
    return EngineTask(title, tr("The engine is installed."), work)


def remove_task() -> EngineTask:
    """A task that takes all engines away."""

    def work(progress: Callable[[float, str], None], _is_cancelled: Callable[[], bool]) -> None:
        progress(0.1, tr("Removing the engine"))
        close_shared()  # Windows deletes nothing that a process uses
        install.remove()

    return EngineTask(tr("Removing MISO's engine"), tr("The engine is removed."), work, cancellable=False)

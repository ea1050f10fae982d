"""The dock's page of runs: those that are under way or wait, and those the project remembers."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QLocale, QPoint, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QMenu,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.gui import command_text, widgets
from miso_qgis.gui.background import Asker
from miso_qgis.gui.history import History, run_from_record
from miso_qgis.gui.run_queue import ALGORITHM, CANCELLED, DONE, FAILED, RUNNING, WAITING, Run, RunQueue
from miso_qgis.protocol import MisoError
from miso_qgis.requests.report import ReportRequest
from miso_qgis.translation import tr

_RUN = Qt.ItemDataRole.UserRole
_ICONS = {
    WAITING: "/mTaskQueued.svg",
    RUNNING: "/mTaskRunning.svg",
    DONE: "/mTaskComplete.svg",
    FAILED: "/mTaskTerminated.svg",
    CANCELLED: "/mTaskCancel.svg",
}
#: Commands that need what a run has left.
_OF_RECORD = ("misoSummary", "misoReport")


def state_text(state: str) -> str:
    """What a run's state is called."""
    words = {
        WAITING: tr("waiting"),
        RUNNING: tr("running"),
        DONE: tr("done"),
        FAILED: tr("failed"),
        CANCELLED: tr("cancelled"),
    }
    return words.get(state, state)


def time_text(created: str) -> str:
    """A run's time as the user writes dates; the text itself where it is none."""
    try:
        # Python before 3.11 reads no "Z".
        when = datetime.datetime.fromisoformat(created.replace("Z", "+00:00")).astimezone()
    except ValueError:
        return created
    day = QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)
    return f"{day} {when:%H:%M}"


class RunsPanel(QWidget):
    """A table of runs with what can be done with the chosen one."""

    again_wanted = pyqtSignal(object)
    settings_wanted = pyqtSignal(object)
    summary_wanted = pyqtSignal(str)
    #: Something the user should be told in the message bar.
    failed = pyqtSignal(MisoError)
    said = pyqtSignal(str)

    def __init__(self, queue: RunQueue, history: History, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._queue, self._history = queue, history
        self._asker = Asker()
        self.table = QTreeWidget(self)
        self.table.setObjectName("misoRuns")
        self.table.setAccessibleName(tr("Runs"))
        self.table.setToolTip(
            tr("The runs of this project, newest first. The right mouse button shows what can be done.")
        )
        self.table.setHeaderLabels([tr("Name"), tr("Started"), tr("State")])
        self.table.setRootIsDecorated(False)
        self.table.setAllColumnsShowFocus(True)
        self.table.setAlternatingRowColors(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._menu)
        self.table.currentItemChanged.connect(lambda *_: self._enable())
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        self._actions: Dict[str, QToolButton] = {}
        for name, text, icon, hint, act in self._commands():
            button = QToolButton(self)
            button.setObjectName(name)
            button.setText(text)
            button.setIcon(widgets.icon(icon))
            button.setIconSize(QSize(16, 16))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setToolTip(hint)
            button.clicked.connect(lambda _checked=False, act=act: self._act(act))
            self._actions[name] = button
        self.open_button = QToolButton(self)
        self.open_button.setObjectName("misoOpenRecord")
        self.open_button.setText(tr("Add a run from its record..."))
        self.open_button.setIcon(widgets.icon("/mActionFileOpen.svg"))
        self.open_button.setIconSize(QSize(16, 16))
        self.open_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.open_button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open_button.setToolTip(
            tr("Read the record (.json) of a run made elsewhere, to look at it or to repeat it.")
        )
        self.open_button.clicked.connect(self._open_record)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.table, 1)
        column.addLayout(widgets.in_two_columns(list(self._actions.values()), 284))
        column.addWidget(self.open_button)
        self.refresh()

    def _commands(self) -> List[Any]:
        """Object name, text, icon, tooltip and what it does, of every command on the chosen run."""
        return [
            (
                "misoRunAgain",
                tr("Run again"),
                "run",
                tr("Queue the chosen run once more, under a new name."),
                self.again_wanted.emit,
            ),
            (
                "misoUseSettings",
                tr("Use settings"),
                "history",
                tr("Fill the dock with the settings of the chosen run."),
                self.settings_wanted.emit,
            ),
            (
                "misoOpenFolder",
                tr("Open folder"),
                "/mActionFileOpen.svg",
                tr("Open the folder with the results of the chosen run."),
                self.open_folder,
            ),
            (
                "misoSummary",
                tr("Summary"),
                "summary",
                tr("Areas per class and warnings of the chosen run."),
                lambda run: self.summary_wanted.emit(run.record),
            ),
            (
                "misoReport",
                tr("Report"),
                "report",
                tr("Write the chosen run as one page to read, print and hand on, and open it."),
                self.make_report,
            ),
            (
                "misoCopyCommand",
                tr("Command"),
                "/mActionEditCopy.svg",
                tr("Copy the chosen run as a qgis_process command for the shell."),
                self._copy_command,
            ),
            (
                "misoRemoveRun",
                tr("Remove"),
                "/mActionDeleteSelected.svg",
                tr("Cancel the chosen run, or remove it from this list; its files stay."),
                self._remove,
            ),
        ]

    # -- what it shows -------------------------------------------------------------------------------------------------

    def runs(self) -> List[Run]:
        """The runs from top to bottom: waiting ones, the current one, past ones."""
        current = [self._queue.current] if self._queue.current is not None else []
        live = [*reversed(self._queue.waiting), *current]
        keys = {run.key for run in live}
        return [*live, *(run for run in self._history.runs if run.key not in keys)]

    def chosen(self) -> Optional[Run]:
        """The run on whose row the user is."""
        item = self.table.currentItem()
        return item.data(0, _RUN) if item is not None else None

    def choose(self, run: Run) -> None:
        """Go to the row of a run."""
        for number in range(self.table.topLevelItemCount()):
            item = self.table.topLevelItem(number)
            if item.data(0, _RUN).key == run.key:
                self.table.setCurrentItem(item)

    def refresh(self) -> None:
        """Show the runs as they are now."""
        runs = self.runs()
        chosen = self.chosen()
        if [run.key for run in runs] != [
            self.table.topLevelItem(number).data(0, _RUN).key for number in range(self.table.topLevelItemCount())
        ]:
            self.table.clear()
            self.table.addTopLevelItems([QTreeWidgetItem() for _ in runs])
        for number, run in enumerate(runs):
            item = self.table.topLevelItem(number)
            item.setData(0, _RUN, run)
            for column, text in enumerate((run.name, time_text(run.created), state_text(run.state))):
                if item.text(column) != text:
                    item.setText(column, text)
                    item.setToolTip(column, "\n".join(filter(None, (text, run.message, run.folder))))
            if item.data(2, _RUN) != run.state:
                item.setData(2, _RUN, run.state)
                item.setIcon(2, widgets.icon(_ICONS[run.state]))
        if chosen is not None and self.chosen() is None:
            self.choose(chosen)
        if self.chosen() is None and runs:
            self.table.setCurrentItem(self.table.topLevelItem(0))
        self._enable()

    def _enable(self) -> None:
        run = self.chosen()
        for name, button in self._actions.items():
            recorded = run is not None and bool(run.record)
            summed = recorded and run.algorithm == ALGORITHM
            possible = summed if name == "misoSummary" else recorded or name not in _OF_RECORD
            button.setEnabled(run is not None and possible)
        button = self._actions["misoRemoveRun"]
        live = run is not None and run.state in (WAITING, RUNNING)
        button.setText(tr("Cancel") if live else tr("Remove"))

    # -- what the user does --------------------------------------------------------------------------------------------

    def _act(self, act: Callable[[Run], None]) -> None:
        run = self.chosen()
        if run is not None:
            act(run)

    def _menu(self, place: QPoint) -> None:
        if self.table.itemAt(place) is None:
            return
        menu = QMenu(self)
        for button in self._actions.values():
            action = menu.addAction(button.icon(), button.text())
            action.setEnabled(button.isEnabled())
            action.triggered.connect(button.click)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.table.viewport().mapToGlobal(place))

    def open_folder(self, run: Run) -> None:
        """Show the folder of a run in the system's file manager."""
        folder = Path(run.record).parent if run.record else Path(run.folder).expanduser()
        if not folder.is_dir():
            self.failed.emit(
                MisoError(
                    "folder.missing",
                    tr("The folder {folder} is not there.").format(folder=folder),
                    tr("It is made when a run writes its results."),
                )
            )
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def make_report(self, run: Run) -> None:
        """Write the report of a run beside its record, in the engine, and open it in the user's browser."""
        record = Path(run.record)
        out = record.with_name(f"{record.stem}_report.html")
        try:
            request = ReportRequest(str(record), str(out), overwrite=True)
        except MisoError as problem:
            self.failed.emit(problem)
            return
        self.said.emit(tr("The report of {name} is being written.").format(name=run.name))
        # By the worker of short questions: a map that is under way does not hold it up.
        self._asker.ask("report", request.to_dict(), self._open_report, self.failed.emit)

    def _open_report(self, answer: Dict[str, Any]) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(answer["report"])))

    def _copy_command(self, run: Run) -> None:
        project = QgsProject.instance()
        try:
            text = command_text.command(
                command_text.with_sources(run.parameters, run.sources, project), project, algorithm_id=run.algorithm
            )
        except MisoError as problem:
            self.failed.emit(problem)
            return
        QgsApplication.clipboard().setText(text)
        self.said.emit(tr("The command of {name} is in the clipboard.").format(name=run.name))

    def _remove(self, run: Run) -> None:
        if run.state in (WAITING, RUNNING):
            self._queue.cancel(run)
        else:
            self._history.forget(run)
            self.refresh()

    def _open_record(self) -> None:
        start = QgsProject.instance().homePath()
        path, _ = QFileDialog.getOpenFileName(self, tr("Record of a run"), start, tr("Record (*.json)"))
        if path:
            self.add_record(Path(path))

    def add_record(self, path: Path) -> None:
        """Take the run of a record into the list."""
        try:
            run, warnings = run_from_record(path)
        except MisoError as problem:
            self.failed.emit(problem)
            return
        self._history.add(run)
        self.refresh()
        self.choose(run)
        if warnings:
            self.failed.emit(MisoError("record.partial", warnings[0], " ".join(warnings[1:])))

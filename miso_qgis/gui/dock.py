"""The dock panel "MISO": builds the parameters of the map algorithm, runs it, and shows what became of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, Optional

from qgis.core import QgsProject
from qgis.gui import QgsDockWidget, QgsMapTool
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from miso_qgis.gui import background, command_text
from miso_qgis.gui.accuracy_panel import AccuracyPanel
from miso_qgis.gui.area_panel import AreaPanel
from miso_qgis.gui.engine_offer import EngineOffer
from miso_qgis.gui.engine_task import news as engine_news
from miso_qgis.gui.estimate import plan_line
from miso_qgis.gui.extent_band import ExtentBand
from miso_qgis.gui.history import SCOPE, History
from miso_qgis.gui.messages import show_error, show_success, show_warning
from miso_qgis.gui.options_panel import OptionsPanel
from miso_qgis.gui.planner import Planner
from miso_qgis.gui.reader import open_address
from miso_qgis.gui.results_panel import ResultsPanel
from miso_qgis.gui.run_bar import RunBar
from miso_qgis.gui.run_names import distinct_name
from miso_qgis.gui.run_queue import (
    ALGORITHM,
    ASSESS_ALGORITHM,
    CANCELLED,
    DONE,
    SITES_ALGORITHM,
    EndedRun,
    Run,
    RunQueue,
)
from miso_qgis.gui.runs_panel import RunsPanel
from miso_qgis.gui.settings import Settings
from miso_qgis.gui.sites_panel import SitesPanel
from miso_qgis.gui.sources_panel import SourcesPanel
from miso_qgis.gui.widgets import Page
from miso_qgis.processing import help_pages
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

_STATE = "dock"


class MisoDock(QgsDockWidget):
    """Pages for sources, area, options, runs and results above a foot with Run and Cancel."""

    def __init__(self, iface: Any) -> None:
        super().__init__(tr("MISO"), iface.mainWindow())
        self.setObjectName("misoDock")
        self._iface = iface
        self._project = QgsProject.instance()
        self.plan: Optional[Dict[str, Any]] = None
        self.queue = RunQueue(self)
        self.history = History()
        self.sources = SourcesPanel()
        self.area = AreaPanel(iface)
        self.options = OptionsPanel()
        self.sites = SitesPanel()
        self.accuracy = AccuracyPanel()
        self.runs = RunsPanel(self.queue, self.history)
        self.results = ResultsPanel(iface)
        self.offer = EngineOffer(iface)
        self.bar = RunBar(self.queue)
        self.band = ExtentBand(iface.mapCanvas())
        self.planner = Planner(self.parameters, self)

        self._sites_page = Page(self.sites)
        self._accuracy_page = Page(self.accuracy)
        #: Where the help of each page is, in the order of the tabs.
        self.help_places: List[str] = []
        self.tabs = QTabWidget()
        self.tabs.setObjectName("misoTabs")
        self.tabs.setDocumentMode(True)
        self.tabs.setUsesScrollButtons(True)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for name, page, title, hint in (
            ("sources", Page(self.sources), tr("Data"), tr("Imagery, elevation and climate")),
            ("area", Page(self.area), tr("Area"), tr("Where the map is made")),
            ("options", Page(self.options), tr("Model"), tr("Model, tasks, outputs, folder and device")),
            ("sites", self._sites_page, tr("Sites"), tr("What the map says at points and polygons")),
            ("runs", Page(self.runs), tr("Runs"), tr("Current and past runs")),
            ("accuracy", self._accuracy_page, tr("Accuracy"), tr("A map against observations")),
            ("results", Page(self.results), tr("Results"), tr("Threshold of permafrost, and what is at a place")),
        ):
            self.tabs.setTabToolTip(self.tabs.addTab(page, title), hint)
            self.help_places.append(help_pages.PANEL[name])
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.offer)
        column.addWidget(self.bar)
        self.setWidget(content)
        self._connect()
        self._read_project()

    def _connect(self) -> None:
        for panel in (self.sources, self.area, self.options):
            panel.changed.connect(self._changed)
        self.area.failed.connect(self._tell_problem)
        self.runs.failed.connect(self._tell_problem)
        self.runs.said.connect(self._say)
        self.runs.again_wanted.connect(self.run_again)
        self.runs.settings_wanted.connect(self.use_settings)
        self.runs.summary_wanted.connect(self._show_summary)
        self.options.card_wanted.connect(self._show_card)
        self.bar.run_wanted.connect(self.run)
        self.bar.help_wanted.connect(self.open_help)
        self.sites.run_wanted.connect(self.run_sites)
        self.accuracy.run_wanted.connect(self.run_assessment)
        self.queue.changed.connect(self._queue_changed)
        self.queue.ended.connect(self._run_ended)
        self.planner.asking.connect(lambda: self.area.estimate.set_stale(True))
        self.planner.planned.connect(self._planned)
        self.planner.failed.connect(self._not_planned)
        self._project.readProject.connect(self._project_read)
        self._project.cleared.connect(self._read_project)
        self._project.writeProject.connect(self._write_project)
        self._project.layersAdded.connect(self._layers_added)
        engine_news.changed.connect(self.planner.ask_again)

    def release(self) -> None:
        """End runs and take everything off the canvas and the project; the dock cannot be used afterwards."""
        self._project.readProject.disconnect(self._project_read)
        self._project.cleared.disconnect(self._read_project)
        self._project.writeProject.disconnect(self._write_project)
        self._project.layersAdded.disconnect(self._layers_added)
        engine_news.changed.disconnect(self.planner.ask_again)
        self.offer.release()
        self.planner.stop()
        self.queue.shutdown()
        background.cancel_all()
        self.area.release()
        self.results.release()
        self.band.remove()

    def value_tool(self) -> QgsMapTool:
        """A map tool whose clicks are answered on the page of results."""
        tool = self.results.make_tool(self._iface.mapCanvas())
        tool.picked.connect(self.show_results)
        return tool

    def show_results(self, *_: Any) -> None:
        """Turn to the page of results."""
        self.tabs.setCurrentIndex(self.tabs.count() - 1)

    def open_help(self) -> None:
        """Open the documentation of the page that is shown."""
        open_address(QUrl(help_pages.address(self.help_places[self.tabs.currentIndex()])))

    # -- parameters ----------------------------------------------------------------------------------------------------

    def parameters(self) -> Dict[str, Any]:
        """The parameters of miso:mapsoils as the dock shows them."""
        return {**self.sources.parameters(), **self.area.parameters(), **self.options.parameters()}

    def set_parameters(self, parameters: Dict[str, Any]) -> None:
        """Show these parameters; what is not among them becomes empty or its default."""
        self.sources.set_parameters(parameters)
        self.area.set_parameters(parameters)
        self.options.set_parameters({**Settings().default_parameters(), **parameters})
        self.tabs.setCurrentIndex(0)

    def sites_parameters(self) -> Dict[str, Any]:
        """The parameters of miso:mapsites as the dock shows them: the map's, but for what says where and of what it is
        made."""
        options = self.options.parameters()
        for name in ("OUTPUTS", "ENCODING"):
            del options[name]
        return {**self.sources.parameters(), **options, **self.sites.parameters()}

    def assess_parameters(self) -> Dict[str, Any]:
        """The parameters of miso:assessmap as the dock shows them."""
        return {"FOLDER": self.options.parameters().get("FOLDER", ""), **self.accuracy.parameters()}

    def use_settings(self, run: Run) -> None:
        """Show the parameters of an earlier run."""
        parameters = self._still_there(run)
        if run.algorithm == ASSESS_ALGORITHM:
            self.accuracy.set_parameters(parameters)
            if run.record:
                self.accuracy.show_record(run.record)
            self.tabs.setCurrentWidget(self._accuracy_page)
            return
        if run.algorithm == ALGORITHM:
            self.set_parameters(parameters)
            return
        shown = {**self.options.parameters(), **parameters, "NAME": self.options.name.text()}
        self.sources.set_parameters(parameters)
        self.options.set_parameters(shown)
        self.sites.set_parameters(parameters)
        self.tabs.setCurrentWidget(self._sites_page)

    # -- the project ---------------------------------------------------------------------------------------------------

    def _project_read(self, _document: Any = None) -> None:
        self._read_project()

    def _read_project(self) -> None:
        """Show what the open project remembers, else the defaults and what its layers suggest."""
        self.history.read(self._project)
        text, _ = self._project.readEntry(SCOPE, _STATE, "")
        try:
            state = json.loads(text) if text else {}
            parameters, sites = dict(state.get("parameters", {})), dict(state.get("sites", {}))
            accuracy = dict(state.get("accuracy", {}))
        except (ValueError, AttributeError, TypeError):
            parameters, sites, accuracy = {}, {}, {}
        self.set_parameters(parameters)
        self.sites.set_parameters(sites)
        self.accuracy.set_parameters(accuracy)
        if not parameters:
            self.sources.suggest()
        self.runs.refresh()

    def _write_project(self, _document: Any = None) -> None:
        # Entries written now are saved with the project; written at every change they would make it unsaved.
        state = {
            "parameters": self.parameters(),
            "sites": self.sites.parameters(),
            "accuracy": self.accuracy.parameters(),
        }
        self._project.writeEntry(SCOPE, _STATE, json.dumps(state))
        self.history.write(self._project)

    def _layers_added(self, _layers: List[Any]) -> None:
        self.sources.suggest()

    # -- plans ---------------------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        if self.isVisible():
            self.planner.ask_soon()

    def showEvent(self, event: QEvent) -> None:
        super().showEvent(event)
        self.offer.refresh()
        self.planner.ask_soon()
        self.band.show(self.plan["extent"] if self.plan is not None else None)

    def hideEvent(self, event: QEvent) -> None:
        super().hideEvent(event)
        self.band.show(None)

    def _planned(self, plan: Dict[str, Any]) -> None:
        self.plan = plan
        self.area.estimate.set_stale(False)
        self.sources.show_plan(plan)
        self.area.show_plan(plan)
        self.options.show_plan(plan)
        self.bar.line.say(plan_line(plan))
        problems = [f"{problem['message']} {problem['hint']}".strip() for problem in plan.get("problems", [])]
        self.bar.line.setToolTip(str(plan["measured"]))
        self.sources.notes.say("\n".join(problems))
        self.band.show(plan["extent"] if self.isVisible() else None)

    def _not_planned(self, problem: MisoError) -> None:
        self.plan = None
        self.area.estimate.set_stale(False)
        self.area.show_plan(None, str(problem))
        self.bar.line.say(problem.message)
        self.bar.line.setToolTip(str(problem))
        if problem.code == "request.no_sources":
            self.sources.show_plan(None)
            self.bar.line.say(tr("Choose imagery, elevation or climate on the page Data."))
        self.sources.notes.say("")
        self.band.show(None)

    # -- runs ----------------------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Queue a run with what the dock shows."""
        self._add_run(self.parameters(), {})

    def run_sites(self) -> None:
        """Queue a run at the field sites with what the dock shows."""
        self._add_run(self.sites_parameters(), {}, SITES_ALGORITHM)

    def run_assessment(self) -> None:
        """Queue an assessment with what the dock shows."""
        self._add_run(self.assess_parameters(), {}, ASSESS_ALGORITHM)

    def run_again(self, run: Run) -> None:
        """Queue a run with the parameters of an earlier one."""
        self._add_run(self._still_there(run), run.sources, run.algorithm)

    def _still_there(self, run: Run) -> Dict[str, Any]:
        return command_text.with_sources(run.parameters, run.sources, self._project)

    def _add_run(self, parameters: Dict[str, Any], sources: Dict[str, str], algorithm: str = ALGORITHM) -> None:
        try:
            if not str(parameters.get("FOLDER") or "").strip():
                raise MisoError(
                    "folder.none", tr("No folder for the results is given."), tr("Choose one on the page Model.")
                )
            if not parameters.get("RESUME"):
                taken = [run.name for run in self.runs.runs()]
                parameters["NAME"] = distinct_name(parameters, taken, self._project)
            found = {**sources, **command_text.sources_of(parameters, self._project)}
            run = self.queue.add(parameters, found, algorithm)
        except MisoError as problem:
            self._tell_problem(problem)
            return
        self.history.add(run)
        self.runs.refresh()
        self.runs.choose(run)

    def _queue_changed(self) -> None:
        self.planner.busy = self.queue.current is not None
        self.runs.refresh()

    def _run_ended(self, ended: EndedRun) -> None:
        run = ended.run
        if run.state == DONE:
            if run.algorithm == ALGORITHM:
                self.planner.learn(Path(run.record))
            self._tell_success(run)
        elif run.state == CANCELLED:
            self._say(tr("The run {name} was cancelled.").format(name=run.name))
        elif ended.problem is not None:
            self._tell_problem(ended.problem)
        self.runs.refresh()

    # -- what is told --------------------------------------------------------------------------------------------------

    def _tell_problem(self, problem: MisoError) -> None:
        show_error(self._iface.messageBar(), problem)

    def _tell_success(self, run: Run) -> None:
        text = tr("The map {name} is done.").format(name=run.name)
        buttons = [
            (tr("Report"), lambda: self.runs.make_report(run)),
            (tr("Open folder"), lambda: self.runs.open_folder(run)),
        ]
        if run.algorithm == ALGORITHM:
            buttons.insert(0, (tr("Summary"), lambda: self._show_summary(run.record)))
        elif run.algorithm == SITES_ALGORITHM:
            text = tr("The sites {name} are done.").format(name=run.name)
        else:
            text = tr("The assessment {name} is done.").format(name=run.name)
            self.accuracy.show_record(run.record)
        if run.message:
            show_warning(self._iface.messageBar(), f"{text} {run.message}", buttons)
        else:
            show_success(self._iface.messageBar(), text, buttons)

    def _say(self, text: str) -> None:
        self._iface.messageBar().pushInfo(tr("MISO"), text)

    def _show_summary(self, record: str) -> None:
        from miso_qgis.gui.summary_window import show_summary

        show_summary(self._iface, Path(record))

    def _show_card(self, model: str) -> None:
        from miso_qgis.gui.model_card import show_model_card

        show_model_card(self, model)

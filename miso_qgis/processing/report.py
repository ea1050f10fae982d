"""The algorithms ``miso:report`` and ``miso:mappdf``: what a record holds, as a page to read and as a page to print."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from miso_qgis.layers.map_pdf import SHEETS, check_fonts, write_map_pdf
from miso_qgis.processing import help_pages, results_viewer, texts
from miso_qgis.processing.jobs import engine_python, run_job, tell_problem
from miso_qgis.protocol import MisoError
from miso_qgis.requests.report import ReportRequest
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT


class _OfRecord(QgsProcessingAlgorithm):
    """What the two have in common: a record goes in, a file comes out."""

    RECORD = "RECORD"
    TITLE = "TITLE"
    OUTPUT = "OUTPUT"

    def group(self) -> str:
        return tr("Reports")

    def groupId(self) -> str:
        return "reports"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_ROOT / "resources" / "icons" / "report.svg")

    def helpUrl(self) -> str:
        return help_pages.of_algorithm(self.name())

    def _add_record(self, text: str, kinds: str) -> None:
        record = QgsProcessingParameterFile(
            self.RECORD, text, QgsProcessingParameterFile.Behavior.File, fileFilter=tr("Record (*.json)")
        )
        record.setHelp(kinds)
        self.addParameter(record)

    def _add_title(self) -> None:
        title = QgsProcessingParameterString(self.TITLE, tr("Title"), "", optional=True)
        title.setHelp(tr("The heading. Left empty, it says what is shown."))
        self.addParameter(title)

    def _add_output(self, text: str, kinds: str) -> None:
        # An output of its own, because a destination for HTML would make one that Processing's batch dialog fails over.
        self.addParameter(QgsProcessingParameterFileDestination(self.OUTPUT, text, kinds), False)
        self.addOutput(QgsProcessingOutputFile(self.OUTPUT, text))

    def _paths(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[str, str]:
        """Where the record is, and where the file goes.

        Raises:
            MisoError: what is wrong with either.
        """
        record = texts.path(self.parameterAsFile(parameters, self.RECORD, context), context)
        out = texts.path(self.parameterAsFileOutput(parameters, self.OUTPUT, context), context)
        return record, out


class MakeReport(_OfRecord):
    """Writes the report of a record in the engine."""

    NOTES = "NOTES"

    def __init__(self) -> None:
        super().__init__()
        self._page = ""

    def createInstance(self) -> MakeReport:
        return MakeReport()

    def name(self) -> str:
        return "report"

    def displayName(self) -> str:
        return tr("Report of a run")

    def tags(self) -> List[str]:
        return tr("report,html,print,summary,areas,charts,record").split(",")

    def shortDescription(self) -> str:
        return tr("Writes what came out of a run as one page to read, print and hand on.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes one HTML file from the record (.json) that a run has left beside its results: maps with legend, "
            "scale and north arrow, areas per class, charts, how far the model applies, and the settings and the "
            "command that make it again. It begins with what the model is not fit for.</p><p>The file needs nothing "
            "else: no other file and no network. It can be sent by mail, opened in any browser, and printed.</p>"
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self._add_record(tr("Record of the run"), tr("The .json file beside the results of a run."))
        self._add_title()
        notes = QgsProcessingParameterString(self.NOTES, tr("Notes"), "", multiLine=True, optional=True)
        notes.setHelp(tr("A text of your own below the heading."))
        notes.setFlags(notes.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(notes)
        self._add_output(tr("Report"), tr("HTML files (*.html)"))

    def canExecute(self) -> Tuple[bool, str]:
        try:
            engine_python()
        except MisoError as problem:
            return False, str(problem)
        return True, ""

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        try:
            record, out = self._paths(parameters, context)
            # Whether a file may be replaced has been asked where it was chosen.
            request = ReportRequest(
                record,
                out,
                self.parameterAsString(parameters, self.TITLE, context),
                self.parameterAsString(parameters, self.NOTES, context),
                overwrite=True,
            )
        except MisoError as problem:
            tell_problem(feedback, problem)
            raise QgsProcessingException(str(problem)) from problem
        self._page = str(run_job("report", request.to_dict(), feedback)["report"])
        return {self.OUTPUT: self._page}

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        if self._page:
            results_viewer.show(self, tr("Report {name}").format(name=Path(self._page).stem), self._page, feedback)
        return {}


class MapPdf(_OfRecord):
    """Prints the maps of a run on one page, through a print layout."""

    PAGE = "PAGE"

    def createInstance(self) -> MapPdf:
        return MapPdf()

    def name(self) -> str:
        return "mappdf"

    def displayName(self) -> str:
        return tr("Map page of a run (PDF)")

    def tags(self) -> List[str]:
        return tr("pdf,print,layout,map,legend,scale,north,A4,letter").split(",")

    def shortDescription(self) -> str:
        return tr("Prints the maps of a run on one page with legend, scale and north arrow.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a PDF with the probability of permafrost and the soil order of a run beside each other, with "
            "their legends, a scale bar, an arrow to true north, and what the model is not fit for.</p>"
        )

    def flags(self) -> Any:
        # Layouts and their fonts belong to the main thread.
        return super().flags() | QgsProcessingAlgorithm.Flag.FlagNoThreading

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self._add_record(tr("Record of the run"), tr("The .json file beside the rasters of a map."))
        self._add_title()
        page = QgsProcessingParameterEnum(
            self.PAGE, tr("Page"), list(SHEETS), defaultValue="A4", usesStaticStrings=True
        )
        page.setHelp(tr("Size of the paper, landscape."))
        self.addParameter(page)
        self._add_output(tr("Map page"), tr("PDF files (*.pdf)"))

    def canExecute(self) -> Tuple[bool, str]:
        try:
            check_fonts()
        except MisoError as problem:
            return False, str(problem)
        return True, ""

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        try:
            record, out = self._paths(parameters, context)
            chosen = texts.choices(
                parameters.get(self.PAGE), list(SHEETS), [self.parameterAsEnumString(parameters, self.PAGE, context)]
            )
            sheet = SHEETS.get(",".join(chosen))
            if sheet is None:
                raise MisoError(
                    "request.invalid",
                    tr("The page is {page!r}.").format(page=",".join(chosen)),
                    tr("Choose one of: {names}.").format(names=", ".join(SHEETS)),
                )
            title = self.parameterAsString(parameters, self.TITLE, context).strip()
            for sentence in write_map_pdf(Path(record), Path(out), sheet, title):
                feedback.pushWarning(sentence)
        except MisoError as problem:
            tell_problem(feedback, problem)
            raise QgsProcessingException(str(problem)) from problem
        return {self.OUTPUT: out}

"""What the algorithms on finished maps have in common: the run in the engine, its messages and its layers."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from miso_qgis.layers.analysis import load_result
from miso_qgis.processing import help_pages, texts
from miso_qgis.processing.jobs import engine_python, run_job, tell_problem
from miso_qgis.processing.vector_inputs import VectorExport
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

FOLDER, NAME, LOAD, RECORD = "FOLDER", "NAME", "LOAD", "RECORD"


class AnalysisAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that makes one request of the engine. What it is and asks for, its subclasses say."""

    #: Kind of the worker's job, and name of the icon.
    KIND = ""
    ICON = ""
    #: Algorithm output -> key in the record's "outputs", of those that are layers: vectors and rasters.
    VECTORS: Mapping[str, str] = MappingProxyType({})
    RASTERS: Mapping[str, str] = MappingProxyType({})
    FILES: Mapping[str, str] = MappingProxyType({})
    #: Algorithm output -> number in the record.
    NUMBERS: Mapping[str, str] = MappingProxyType({})

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Any = None
        self._problem: Optional[MisoError] = None
        self._vectors: List[VectorExport] = []

    # -- what subclasses say -------------------------------------------------------------------------------------------

    def request(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        vectors: List[VectorExport],
        warnings: List[str],
    ) -> Any:
        """The engine's request; layers it needs are added to `vectors`, sentences for the user to `warnings`.

        Raises:
            MisoError: what is wrong with which parameter.
        """
        raise NotImplementedError

    def titles(self, record: Dict[str, Any]) -> Dict[str, str]:
        """What the result layers are called, by algorithm output."""
        raise NotImplementedError

    def summary(self, record: Dict[str, Any]) -> List[str]:
        """What the log says of the results."""
        return []

    # -- what they share -----------------------------------------------------------------------------------------------

    def group(self) -> str:
        return tr("Maps and field work")

    def groupId(self) -> str:
        return "analysis"

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_ROOT / "resources" / "icons" / f"{self.ICON}.svg")

    def helpUrl(self) -> str:
        return help_pages.of_algorithm(self.name())

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        """Add a parameter with its help."""
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    def add_folder(self, name: str) -> None:
        """The parameters that say where results go."""
        self.add(
            QgsProcessingParameterFolderDestination(FOLDER, tr("Output folder")),
            tr("Where the results go. It is made when missing. Existing results are never replaced."),
        )
        self.add(
            QgsProcessingParameterString(NAME, tr("Name of the results"), name),
            tr("Begins the name of every file. A taken name gets _2, _3 and so on."),
        )
        self.add(
            QgsProcessingParameterBoolean(LOAD, tr("Add the results to the project"), True),
            tr("Adds the result layers with their legends. Switch it off inside models."),
        )

    def canExecute(self) -> Tuple[bool, str]:
        try:
            engine_python()
        except MisoError as problem:
            return False, str(problem)
        return True, ""

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        try:
            self.request(parameters, context, "-", [], [])
        except MisoError as problem:
            return False, str(problem)
        ok, message = super().checkParameterValues(parameters, context)
        return bool(ok), str(message)

    def prepareAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Layers may be touched here and not in processAlgorithm, which runs in a thread of its own.
        warnings: List[str] = []
        self._prepared, self._problem, self._vectors = None, None, []
        try:
            folder = texts.path(self.parameterAsFileOutput(parameters, FOLDER, context), context)
            self._prepared = self.request(parameters, context, folder, self._vectors, warnings)
        except MisoError as problem:
            # Raised in processAlgorithm: what is raised here reaches the log only, and the caller is told of "errors".
            self._problem = problem
        for warning in warnings:
            feedback.pushWarning(warning)
        return True

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        if self._problem is not None:
            tell_problem(feedback, self._problem)
            raise QgsProcessingException(str(self._problem)) from self._problem
        for vector in self._vectors:
            vector.write(feedback)
        record = run_job(self.KIND, self._prepared.to_dict(), feedback)
        for sentence in record["warnings"]:
            feedback.pushWarning(str(sentence))
        for line in self.summary(record):
            feedback.pushInfo(line)
        outputs: Dict[str, str] = record["outputs"]
        if self.parameterAsBool(parameters, LOAD, context) and context.project() is not None:
            titles = self.titles(record)
            for layers, vector_layers in ((self.RASTERS, False), (self.VECTORS, True)):
                for output, key in layers.items():
                    if key in outputs:
                        load_result(context, outputs[key], titles[output], output, key, vector_layers)
        results: Dict[str, Any] = {
            output: outputs[key]
            for output, key in {**self.VECTORS, **self.RASTERS, **self.FILES}.items()
            if key in outputs
        }
        results.update({output: record[key] for output, key in self.NUMBERS.items()})
        results[FOLDER] = record["folder"]
        results[RECORD] = outputs["record"]
        return results

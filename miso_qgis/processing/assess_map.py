"""The algorithm ``miso:assessmap``: a run or any raster against observations."""

from __future__ import annotations

import dataclasses
import re
from types import MappingProxyType
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingUtils,
    QgsRasterLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from miso_qgis.layers.hits_misses import load_hits_and_misses
from miso_qgis.layers.results import origin_of
from miso_qgis.processing import help_pages, inputs, texts
from miso_qgis.processing.assess_parameters import assess_parameters
from miso_qgis.processing.jobs import engine_python, run_job, tell_problem
from miso_qgis.processing.vector_files import VectorFile, vector_file
from miso_qgis.protocol import NO_FOLDER, MisoError, Source
from miso_qgis.requests.assess import DEPTH_UNITS, DESIGNS, MAP_KINDS, AssessRequest, Filter
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

_FILTER = re.compile(r'\s*(?:"([^"]+)"|(\w[^<>=!"]*?))\s*(<=|>=|!=|=|<|>|\sin\s)\s*(.+?)\s*\Z', re.IGNORECASE)

#: Algorithm output -> key in the record's "outputs".
FILES = MappingProxyType(
    {
        "CONFUSION": "confusion",
        "SCORES": "scores",
        "CLASS_TABLE": "classes",
        "THRESHOLDS": "thresholds",
        "CURVES": "curves",
        "CALIBRATION": "calibration",
        "AREA": "area",
        "REGION_TABLE": "regions",
        "UNUSED": "unused",
        "RECORD": "record",
    }
)
#: Algorithm output -> figure of the whole map.
NUMBERS = MappingProxyType(
    {
        "OVERALL_ACCURACY": "accuracy",
        "BALANCED_ACCURACY": "balanced_accuracy",
        "KAPPA": "kappa",
        "MACRO_F1": "macro_f1",
        "WEIGHTED_F1": "weighted_f1",
        "ROC_AUC": "roc_auc",
        "PR_AUC": "pr_auc",
        "BRIER": "brier",
        "ECE": "ece",
    }
)


class AssessMap(QgsProcessingAlgorithm):
    """Assesses the accuracy of a finished map in the engine's worker process."""

    POINTS = "POINTS"
    #: Of a map of presence and absence: recall, precision and prevalence of presence.
    OF_PRESENCE = MappingProxyType({"RECALL": "recall", "PRECISION": "precision"})

    def __init__(self) -> None:
        super().__init__()
        self._request: Optional[AssessRequest] = None
        self._problem: Optional[MisoError] = None
        self._vectors: List[Tuple[VectorFile, List[str]]] = []

    def createInstance(self) -> AssessMap:
        return AssessMap()

    def name(self) -> str:
        return "assessmap"

    def displayName(self) -> str:
        return tr("Assess a map's accuracy")

    def group(self) -> str:
        return tr("Maps and field work")

    def groupId(self) -> str:
        return "analysis"

    def tags(self) -> List[str]:
        words = tr("accuracy,validation,confusion,error matrix,kappa,f1,roc,calibration,area,olofsson,pedon,permafrost")
        return words.split(",")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_ROOT / "resources" / "icons" / "assess_map.svg")

    def shortDescription(self) -> str:
        return tr("Compares a run or any class or probability raster with observations, and says how right it is.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares a map with observations: confusion matrix; precision, recall and F1 of each class; overall "
            "and balanced accuracy, kappa; ROC and precision-recall curves, Brier score and calibration where the map "
            "has probabilities; a table of thresholds. Intervals come from a bootstrap of spatial blocks.</p>"
            "<p><b>Please note:</b> every accuracy depends on how common the classes are among the observations (the "
            "prevalence beside it) and on where people looked. Only a probability sample says something about the "
            "whole area; declare its design, and the areas adjusted for the map's errors are given with intervals "
            "(Olofsson et al. 2014).</p><p>Absence of permafrost counts only where somebody looked to 1 m or deeper. "
            "Observations that do not count are listed with the reason.</p>"
        )

    def helpUrl(self) -> str:
        return help_pages.of_algorithm(self.name())

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        for parameter in assess_parameters():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputVectorLayer(self.POINTS, tr("Hits and misses")))
        for output, title in (
            ("RECORD", tr("Record of the assessment")),
            ("CONFUSION", tr("Confusion matrix")),
            ("SCORES", tr("Overall figures")),
            ("CLASS_TABLE", tr("Figures by class")),
            ("THRESHOLDS", tr("Table of thresholds")),
            ("CURVES", tr("ROC and precision-recall curves")),
            ("CALIBRATION", tr("Calibration curve")),
            ("AREA", tr("Areas")),
            ("REGION_TABLE", tr("Figures by region")),
            ("UNUSED", tr("Observations that do not count")),
        ):
            self.addOutput(QgsProcessingOutputFile(output, title))
        for output, title in (
            ("OVERALL_ACCURACY", tr("Overall accuracy")),
            ("BALANCED_ACCURACY", tr("Balanced accuracy")),
            ("KAPPA", tr("Kappa")),
            ("MACRO_F1", tr("Macro F1")),
            ("WEIGHTED_F1", tr("Weighted F1")),
            ("ROC_AUC", tr("Area under the ROC curve")),
            ("PR_AUC", tr("Area under the precision-recall curve")),
            ("BRIER", tr("Brier score")),
            ("ECE", tr("Expected calibration error")),
            ("RECALL", tr("Recall of presence")),
            ("PRECISION", tr("Precision of presence")),
            ("PREVALENCE", tr("Prevalence among the observations")),
            ("COUNT", tr("Observations that count")),
            ("BLOCKS", tr("Blocks with observations")),
        ):
            self.addOutput(QgsProcessingOutputNumber(output, title))

    # -- before it runs ------------------------------------------------------------------------------------------------

    def canExecute(self) -> Tuple[bool, str]:
        try:
            engine_python()
        except MisoError as problem:
            return False, str(problem)
        return True, ""

    def check(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Look for what keeps these parameters from being a request.

        Raises:
            MisoError: what is wrong.
        """
        self._build(parameters, context, NO_FOLDER, [])

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        try:
            self.check(parameters, context)
        except MisoError as problem:
            return False, str(problem)
        # A raster that QGIS cannot load may be one for the engine, and was judged above as all the rest.
        rest = {name: value for name, value in parameters.items() if name != "MAP"}
        ok, message = super().checkParameterValues(rest, context)
        return bool(ok), str(message)

    def prepareAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Layers may be touched here and not in processAlgorithm, which runs in a thread of its own.
        warnings: List[str] = []
        self._request, self._problem, self._vectors = None, None, []
        try:
            folder = texts.path(self.parameterAsFileOutput(parameters, "FOLDER", context), context)
            self._request = self._build(parameters, context, folder, warnings)
        except MisoError as problem:
            # Raised in processAlgorithm: what is raised here reaches the log only, and the caller is told of "errors".
            self._problem = problem
        for warning in warnings:
            feedback.pushWarning(warning)
        return True

    def _build(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, folder: str, warnings: List[str]
    ) -> AssessRequest:
        """The engine's request, which checks itself; the layers to be written are kept."""
        run, raster, task = self._map(parameters, context, warnings)
        point, polygon = QgsWkbTypes.GeometryType.PointGeometry, QgsWkbTypes.GeometryType.PolygonGeometry
        observations = vector_file(self, parameters, "OBSERVATIONS", context, point)
        regions = vector_file(self, parameters, "REGIONS", context, polygon)
        if observations is None:
            raise MisoError("assess.observations", tr("No observations were given."), tr("Choose a layer of points."))

        def text(name: str) -> str:
            return str(self.parameterAsString(parameters, name, context) or "").strip()

        threshold = parameters.get("THRESHOLD")
        request = AssessRequest(
            folder=folder,
            observations=observations.path,
            label_field=text("LABEL_FIELD"),
            run=run,
            raster=raster,
            map_kind=self._choice(parameters, "MAP_KIND", context, MAP_KINDS),
            task=task,
            layer=observations.layer,
            crs=observations.crs,
            id_field=text("ID_FIELD"),
            classes=classes_from(text("CLASSES")),
            present=text("PRESENT"),
            depth_field=text("DEPTH_FIELD"),
            depth_unit=self._choice(parameters, "DEPTH_UNIT", context, DEPTH_UNITS),
            filters=filters_from(text("FILTERS")),
            presence_only=self.parameterAsBool(parameters, "PRESENCE_ONLY", context),
            design=self._choice(parameters, "DESIGN", context, DESIGNS),
            regions=regions.path if regions is not None else "",
            regions_layer=regions.layer if regions is not None else "",
            regions_crs=regions.crs if regions is not None else "",
            region_field=text("REGION_FIELD") if regions is not None else "",
            block_size=self.parameterAsDouble(parameters, "BLOCK_SIZE", context),
            repeats=self.parameterAsInt(parameters, "REPEATS", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            threshold=(None if threshold in (None, "") else self.parameterAsDouble(parameters, "THRESHOLD", context)),
            name=self.parameterAsString(parameters, "NAME", context),
        )
        wanted = [request.label_field, request.depth_field, request.id_field, *(f.field for f in request.filters)]
        self._vectors = [(observations, wanted)]
        if regions is not None:
            self._vectors.append((regions, [request.region_field]))
        return request

    def _map(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, warnings: List[str]
    ) -> Tuple[str, Optional[Source], str]:
        """The record of a run or another raster, and the task."""
        task = self.parameterAsString(parameters, "TASK", context).strip()
        run = texts.path(self.parameterAsString(parameters, "RUN", context).strip(), context)
        value = parameters.get("MAP")
        raster = inputs.raster_source(self, parameters, "MAP", context, warnings)
        if raster is None or run:
            return run, raster, task
        layer = value if isinstance(value, QgsRasterLayer) else None
        if isinstance(value, str):
            layer = QgsProcessingUtils.mapLayerFromString(value, context, False, QgsProcessingUtils.LayerHint.Raster)
        origin = origin_of(layer)
        if origin is not None and raster.crs is None and raster.nodata is None:
            shown, _, kind = origin.key.rpartition("_")
            if kind in ("class", "probability"):
                return str(origin.record), None, task or shown
        band = self.parameterAsInt(parameters, "MAP_BAND", context)
        scale = parameters.get("MAP_SCALE")
        if band:
            raster = dataclasses.replace(raster, bands=(band,))
        if scale not in (None, ""):
            raster = dataclasses.replace(raster, scale=self.parameterAsDouble(parameters, "MAP_SCALE", context))
        return "", raster, task

    def _choice(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext, options: Tuple[str, ...]
    ) -> str:
        evaluated = [self.parameterAsEnumString(parameters, name, context)]
        return ",".join(texts.choices(parameters.get(name), options, evaluated))

    # -- the run -------------------------------------------------------------------------------------------------------

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        if self._problem is not None:
            tell_problem(feedback, self._problem)
            raise QgsProcessingException(str(self._problem)) from self._problem
        request = self._request
        if request is None:
            raise QgsProcessingException(tr("The algorithm was run without being prepared."))
        for vector, wanted in self._vectors:
            vector.write(feedback, wanted)
        record = run_job("assess", request.to_dict(), feedback)
        for line in record["text"]:
            feedback.pushInfo(line)
        for sentence in record["warnings"]:
            feedback.pushWarning(sentence)
        outputs: Dict[str, str] = record["outputs"]
        if self.parameterAsBool(parameters, "LOAD", context) and context.project() is not None:
            load_hits_and_misses(record, context, self.POINTS)
        results: Dict[str, Any] = {name: outputs[key] for name, key in FILES.items() if key in outputs}
        results[self.POINTS] = outputs["points"]
        results["FOLDER"] = record["folder"]
        results.update(self._numbers(record))
        return results

    def _numbers(self, record: Dict[str, Any]) -> Dict[str, Any]:
        """The figures that are defined."""
        figures = record["figures"]
        found = {name: figures["scores"].get(key, {}).get("value") for name, key in NUMBERS.items()}
        found["COUNT"], found["BLOCKS"] = figures["count"], figures["blocks"]
        for row in figures["classes"]:
            if row["name"] == record["map"]["present"]:
                found["PREVALENCE"] = row["prevalence"]
                found.update({name: row.get(key, {}).get("value") for name, key in self.OF_PRESENCE.items()})
        return {name: value for name, value in found.items() if value is not None}


def classes_from(text: str) -> Dict[str, str]:
    """Label -> class from "frozen=present; thawed=absent".

    Raises:
        MisoError: "assess.classes_text" with the part that cannot be read.
    """
    found: Dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        label, equals, name = part.rpartition("=")
        if not equals or not label.strip():
            raise MisoError(
                "assess.classes_text",
                tr("The mapping {part!r} of a label to a class cannot be read.").format(part=part),
                tr("Write LABEL=CLASS separated by ';', for instance frozen=present; thawed=absent."),
            )
        found[label.strip()] = name.strip()
    return found


def filters_from(text: str) -> Tuple[Filter, ...]:
    """Filters from "quality <= 30; method in pit,probe".

    Raises:
        MisoError: "assess.filter_text" with the part that cannot be read.
    """
    found: List[Filter] = []
    for part in filter(None, (part.strip() for part in text.split(";"))):
        match = _FILTER.match(part)
        if match is None:
            raise MisoError(
                "assess.filter_text",
                tr("The filter {part!r} cannot be read.").format(part=part),
                tr("Write FIELD OP VALUE separated by ';', for instance quality <= 30; method in pit,probe."),
            )
        field = (match.group(1) or match.group(2)).strip()
        found.append(Filter(field, match.group(3).strip().lower(), match.group(4)))
    return tuple(found)

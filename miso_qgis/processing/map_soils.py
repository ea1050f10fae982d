"""The algorithm ``miso:mapsoils``: from rasters and an extent to probability and class rasters with legends."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from miso_qgis.layers.loading import load_on_completion
from miso_qgis.layers.summary import summary_html, summary_lines, write_page
from miso_qgis.processing import help_pages, inputs, results_viewer, texts
from miso_qgis.processing.jobs import (
    allowed_memory,
    allowed_threads,
    engine_python,
    run_job,
    tell_problem,
)
from miso_qgis.processing.map_parameters import TASKS, map_parameters
from miso_qgis.protocol import (
    DEVICES,
    ENCODINGS,
    OUTPUT_KINDS,
    PRECISIONS,
    MapRequest,
    Mask,
    MisoError,
    Source,
)
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

#: Algorithm output -> key in the record's "outputs".
RESULTS = {
    "NSP_PROBABILITY": "nsp_probability",
    "ORDER_PROBABILITY": "order_probability",
    "NSP_CLASS": "nsp_class",
    "ORDER_CLASS": "order_class",
    "CONFIDENCE": "confidence",
    "APPLICABILITY": "applicability",
}


class MapSoils(QgsProcessingAlgorithm):
    """Maps near-surface permafrost and soil order with an ONNX model in the engine's worker process."""

    IMAGERY = "IMAGERY"
    ELEVATION = "ELEVATION"
    CLIMATE = "CLIMATE"
    COVARIATES = "COVARIATES"
    SCALES = "SCALES"
    BANDS = "BANDS"
    EXTENT = "EXTENT"
    TILE = "TILE"
    MASK = "MASK"
    MODEL = "MODEL"
    TASKS = "TASKS"
    PIXEL_SIZE = "PIXEL_SIZE"
    DEVICE = "DEVICE"
    THREADS = "THREADS"
    PRECISION = "PRECISION"
    ENCODING = "ENCODING"
    OUTPUTS = "OUTPUTS"
    THRESHOLD = "THRESHOLD"
    FOLDER = "FOLDER"
    NAME = "NAME"
    RESUME = "RESUME"
    LOAD = "LOAD"
    RECORD = "RECORD"
    SUMMARY = "SUMMARY"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[MapRequest] = None
        self._problem: Optional[MisoError] = None
        self._load = False
        self._page = ""

    # -- what it is ----------------------------------------------------------------------------------------------------

    def createInstance(self) -> MapSoils:
        return MapSoils()

    def name(self) -> str:
        return "mapsoils"

    def displayName(self) -> str:
        return tr("Map permafrost and soil order")

    def group(self) -> str:
        return tr("Mapping")

    def groupId(self) -> str:
        return "mapping"

    def tags(self) -> List[str]:
        words = tr("permafrost,soil,soil order,soil taxonomy,gelisols,alaska,sentinel-2,climate,probability,onnx,map")
        return words.split(",")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_ROOT / "resources" / "icons" / "map_soils.svg")

    def shortDescription(self) -> str:
        return tr("Maps near-surface permafrost and soil order in Alaska from imagery, elevation and climate rasters.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Maps near-surface permafrost (present within 1 m of the surface) and USDA soil order in Alaska at 10 "
            "m from a Sentinel-2 composite, an elevation model and a climate raster. Any of the three may be left "
            "out; the more there is, the better the map.</p><p><b>Please note:</b> the bundled model was trained on "
            "simulated landscapes and has seen no field data. Its maps show how the software works; they say nothing "
            "reliable about a real place.</p><p>The computation runs in a separate process on this computer; QGIS "
            "stays responsive and a running map can be cancelled at any time. A cancelled run leaves no "
            "files.</p><p>Results: probability and class rasters for each task, the confidence of the most probable "
            "class, how alike the inputs are to what the model was trained on (applicability), all as "
            "cloud-optimised GeoTIFFs in EPSG:3338 with styles beside them, and a record of the run (JSON) with "
            "areas per class in km2.</p>"
        )

    def helpUrl(self) -> str:
        return help_pages.of_algorithm(self.name())

    # -- parameters and outputs ----------------------------------------------------------------------------------------

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        for parameter in map_parameters():
            self.addParameter(parameter)
        for output, title in (
            ("NSP_PROBABILITY", tr("Permafrost probability")),
            ("ORDER_PROBABILITY", tr("Soil order probability")),
            ("NSP_CLASS", tr("Permafrost class")),
            ("ORDER_CLASS", tr("Soil order class")),
            ("CONFIDENCE", tr("Confidence")),
            ("APPLICABILITY", tr("Applicability")),
        ):
            self.addOutput(QgsProcessingOutputRasterLayer(output, title))
        self.addOutput(QgsProcessingOutputFile(self.RECORD, tr("Record of the run")))
        # Not an HTML output: Processing's batch dialog ends in an error over those. See results_viewer.
        self.addOutput(QgsProcessingOutputFile(self.SUMMARY, tr("Summary")))

    def asPythonCommand(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> str:
        # QGIS 3.22 writes '' for a list of static strings, which would mean every task and every output.
        lists = {name: ",".join(map(str, v)) for name, v in parameters.items() if isinstance(v, (list, tuple))}
        return str(super().asPythonCommand({**parameters, **lists}, context))

    # -- before it runs ------------------------------------------------------------------------------------------------

    def canExecute(self) -> Tuple[bool, str]:
        try:
            engine_python()
        except MisoError as problem:
            return False, str(problem)
        return True, ""

    def check(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Judge the parameters that make up the request, without reading a pixel or a polygon.

        Raises:
            MisoError: what is wrong with which of them.
        """
        inputs.mask_source(self, parameters, self.MASK, context)
        folder = parameters.get(self.FOLDER)
        if isinstance(folder, str):
            texts.path(folder, context)
        self.request(parameters, context, "-", None, [])

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        try:
            self.check(parameters, context)
        except MisoError as problem:
            return False, str(problem)
        # What was read above has been judged in the engine's words. Processing's own test would refuse a missing file
        # or an extent across the antimeridian as an "incorrect parameter value" and no more.
        judged = {
            self.IMAGERY,
            self.ELEVATION,
            self.CLIMATE,
            self.EXTENT,
            self.MASK,
            self.TASKS,
            self.DEVICE,
            self.PRECISION,
            self.ENCODING,
            self.OUTPUTS,
        }
        rest = {name: value for name, value in parameters.items() if name not in judged}
        ok, message = super().checkParameterValues(rest, context)
        return bool(ok), str(message)

    def prepareAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Layers may be touched here and not in processAlgorithm, which runs in a thread of its own.
        warnings: List[str] = []
        self._prepared = self._problem = None
        try:
            mask = inputs.mask(self, parameters, self.MASK, context)
            folder = texts.path(self.parameterAsFileOutput(parameters, self.FOLDER, context), context)
            self._prepared = self.request(parameters, context, folder, mask, warnings)
        except MisoError as problem:
            # Raised in processAlgorithm: what is raised here reaches the log only, and the caller is told of "errors".
            self._problem = problem
            return True
        for warning in warnings:
            feedback.pushWarning(warning)
        self._load = self.parameterAsBool(parameters, self.LOAD, context)
        return True

    def request(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        mask: Optional[Mask],
        warnings: List[str],
    ) -> MapRequest:
        """The engine's request. It checks itself, so that a wrong value is named in the same words everywhere.

        Args:
            parameters: the algorithm's; FOLDER and MASK are not looked at.
            folder, mask: what they came to.
            warnings: sentences for the user are added here.
        """
        scales = texts.scales(self.parameterAsString(parameters, self.SCALES, context))
        bands = texts.bands(self.parameterAsString(parameters, self.BANDS, context))
        sources: Dict[str, Optional[Source]] = {}
        for role, name in (("imagery", self.IMAGERY), ("elevation", self.ELEVATION), ("climate", self.CLIMATE)):
            source = inputs.raster_source(self, parameters, name, context, warnings)
            if source is not None and role in scales:
                scale, offset = scales[role]
                source = dataclasses.replace(source, scale=scale, offset=offset)
            if source is not None and role in bands:
                source = dataclasses.replace(source, bands=bands[role])
            sources[role] = source
        return MapRequest(
            folder=folder,
            **sources,
            covariates=inputs.covariate_sources(
                self.parameterAsString(parameters, self.COVARIATES, context), context, warnings
            ),
            extent=inputs.extent(self, parameters, self.EXTENT, context),
            tile=self.parameterAsString(parameters, self.TILE, context).strip() or None,
            mask=mask,
            model=texts.path(self.parameterAsString(parameters, self.MODEL, context).strip(), context),
            tasks=self._choices(parameters, self.TASKS, context, TASKS),
            pixel_size=self.parameterAsDouble(parameters, self.PIXEL_SIZE, context),
            device=self._choice(parameters, self.DEVICE, context, DEVICES),
            encoding=self._choice(parameters, self.ENCODING, context, ENCODINGS),
            outputs=self._choices(parameters, self.OUTPUTS, context, OUTPUT_KINDS),
            threshold=texts.threshold(self.parameterAsString(parameters, self.THRESHOLD, context)),
            name=self.parameterAsString(parameters, self.NAME, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            precision=self._choice(parameters, self.PRECISION, context, PRECISIONS),
            threads=allowed_threads(self.parameterAsInt(parameters, self.THREADS, context)),
            memory=allowed_memory(),
        )

    def _choice(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext, options: Tuple[str, ...]
    ) -> str:
        evaluated = [self.parameterAsEnumString(parameters, name, context)]
        chosen = texts.choices(parameters.get(name), options, evaluated)
        return ",".join(chosen)

    def _choices(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext, options: Tuple[str, ...]
    ) -> Tuple[str, ...]:
        return texts.choices(parameters.get(name), options, self.parameterAsEnumStrings(parameters, name, context))

    # -- the run -------------------------------------------------------------------------------------------------------

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        if self._problem is not None:
            tell_problem(feedback, self._problem)
            raise QgsProcessingException(str(self._problem)) from self._problem
        request = self._prepared
        if request is None:
            raise QgsProcessingException(tr("The algorithm was run without being prepared."))
        record = run_job("map", request.to_dict(), feedback)
        outputs: Dict[str, str] = record["outputs"]
        for sentence in record.get("warnings", []):
            feedback.pushWarning(str(sentence))
        lines, page = summary_lines(record), summary_html(record)
        if hasattr(feedback, "pushFormattedMessage"):  # came after 3.22
            feedback.pushFormattedMessage(page, "\n".join(lines))
        else:
            for line in lines:
                feedback.pushInfo(line)
        if feedback.isCanceled():
            # The engine had finished before the cancel reached it. The files are whole, and saying otherwise would be
            # wrong.
            raise QgsProcessingException(
                tr("The run was cancelled, but had just finished: its files are in {folder}.").format(
                    folder=record["folder"]
                )
            )
        if self._load and context.project() is not None:
            load_on_completion(record, context, {key: name for name, key in RESULTS.items()})
        results: Dict[str, Any] = {name: outputs[key] for name, key in RESULTS.items() if key in outputs}
        results[self.FOLDER] = record["folder"]
        results[self.RECORD] = outputs["record"]
        try:
            results[self.SUMMARY] = self._page = str(write_page(record))
        except MisoError as problem:
            feedback.pushWarning(str(problem))
        return results

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Dict[str, Any]:
        if self._page:
            run = Path(self._page).stem.removesuffix("_summary")
            results_viewer.show(self, tr("Summary of {run}").format(run=run), self._page, feedback)
        return {}

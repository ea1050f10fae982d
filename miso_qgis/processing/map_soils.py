"""The algorithm ``miso:mapsoils``: from rasters and an extent to probability and class rasters with legends."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtGui import QIcon

from miso_qgis.layers.loading import load_on_completion
from miso_qgis.processing import inputs
from miso_qgis.processing.jobs import engine_python, run_job
from miso_qgis.protocol import (
    DEFAULT_MODEL,
    DEVICES,
    ENCODINGS,
    MAX_PIXEL_SIZE,
    MIN_PIXEL_SIZE,
    OUTPUT_KINDS,
    PRECISIONS,
    MapRequest,
    Mask,
    MisoError,
    Source,
)
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

TASKS = ("nsp", "order")
#: Algorithm output -> key in the record's "outputs".
RESULTS = {
    "NSP_PROBABILITY": "nsp_probability",
    "ORDER_PROBABILITY": "order_probability",
    "NSP_CLASS": "nsp_class",
    "ORDER_CLASS": "order_class",
    "CONFIDENCE": "confidence",
    "APPLICABILITY": "applicability",
}


def installed_models() -> List[str]:
    """Names of the models that came with the plugin or were put beside them, without the 8-bit forms of models that are
    there: the engine chooses the form (PRECISION)."""
    names = {path.stem for path in (PLUGIN_ROOT / "resources" / "models").glob("*.onnx")}
    return sorted(name for name in names if not (name.endswith("-int8") and name[:-5] in names))


class MapSoils(QgsProcessingAlgorithm):
    """Maps near-surface permafrost and soil order with an ONNX model in the engine's worker process."""

    IMAGERY = "IMAGERY"
    ELEVATION = "ELEVATION"
    CLIMATE = "CLIMATE"
    COVARIATES = "COVARIATES"
    SCALES = "SCALES"
    EXTENT = "EXTENT"
    MASK = "MASK"
    MODEL = "MODEL"
    TASKS = "TASKS"
    PIXEL_SIZE = "PIXEL_SIZE"
    DEVICE = "DEVICE"
    PRECISION = "PRECISION"
    ENCODING = "ENCODING"
    OUTPUTS = "OUTPUTS"
    THRESHOLD = "THRESHOLD"
    FOLDER = "FOLDER"
    NAME = "NAME"
    RESUME = "RESUME"
    LOAD = "LOAD"
    RECORD = "RECORD"

    def __init__(self) -> None:
        super().__init__()
        self._prepared: Optional[MapRequest] = None
        self._problem: Optional[MisoError] = None
        self._load = False

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
        return "https://github.com/miso-qgis/miso-qgis"

    # -- parameters and outputs ----------------------------------------------------------------------------------------

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self._add(
            QgsProcessingParameterRasterLayer(self.IMAGERY, tr("Sentinel-2 imagery"), optional=True),
            tr(
                "Nine bands of midsummer surface reflectance x 10000: red, green, blue, three red edges, near "
                "infrared and two short-wave infrareds (B04, B03, B02, B05, B06, B07, B08, B11, B12). Bands are "
                "matched by their names, else by this order. May be left out."
            ),
        )
        self._add(
            QgsProcessingParameterRasterLayer(self.ELEVATION, tr("Elevation"), optional=True),
            tr(
                "Elevation in metres, one band, ideally reaching a kilometre beyond the extent: slope, aspect, "
                "curvature, position and wetness are derived from it. May be left out."
            ),
        )
        self._add(
            QgsProcessingParameterRasterLayer(self.CLIMATE, tr("Climate"), optional=True),
            tr(
                "Three bands: annual precipitation (mm), summer warmth index (degC month) and January minimum "
                "temperature (degC), named ppt_annual, tmean_swi and tmin_january or in this order. May be left out."
            ),
        )
        self._add(
            QgsProcessingParameterString(self.COVARIATES, tr("Ready-made covariates"), optional=True),
            tr(
                "Rasters that replace derived covariates, as name=path, name=path:band or "
                "name=path:band*scale+offset separated by ';', for instance swi_10=/data/wetness.tif;"
                "tmean_swi=/data/climate.tif:2*0.01. The path may also be the name of a raster layer."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterString(self.SCALES, tr("Scales of the sources"), optional=True),
            tr(
                "What the stored values are multiplied by (and what is then added), where the file does not say so "
                "itself, as imagery=10000; elevation=0.3048; climate=0.1. For Sentinel-2 of processing baseline 04.00 "
                "and later that does not declare its offset: imagery=1-1000."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True),
            tr(
                "The area to map, in any CRS; it grows to whole pixels of the AKVEG grid. Left empty: the extent of "
                "the imagery, else of the elevation. In degrees it may cross the antimeridian (172,-163,51,53 "
                "[EPSG:4326])."
            ),
        )
        self._add(
            QgsProcessingParameterFeatureSource(
                self.MASK, tr("Mask polygons"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Pixels whose centre lies outside these polygons become nodata. The map inside does not change."),
        )
        models = installed_models()
        default = DEFAULT_MODEL if DEFAULT_MODEL in models or not models else models[0]
        self._add(
            QgsProcessingParameterString(self.MODEL, tr("Model (name or .onnx file)"), default),
            tr(
                "The name of an installed model ({names}), or the path of an .onnx file that meets the model contract."
            ).format(names=", ".join(models) or tr("none is installed")),
        )
        self._add(
            QgsProcessingParameterEnum(self.TASKS, tr("Tasks"), list(TASKS), True, list(TASKS), True, True),
            tr("nsp: near-surface permafrost; order: soil order. Nothing chosen means every task of the model."),
        )
        self._add(
            QgsProcessingParameterNumber(
                self.PIXEL_SIZE,
                tr("Pixel size (m)"),
                QgsProcessingParameterNumber.Type.Double,
                10.0,
                False,
                MIN_PIXEL_SIZE,
                MAX_PIXEL_SIZE,
            ),
            tr(
                "Pixel size of the map in metres. The model always reads its inputs at 10 m and can be asked at any "
                "point; a smaller size adds pixels, not detail."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterEnum(self.DEVICE, tr("Device"), list(DEVICES), False, "auto", False, True),
            tr("Where the model runs. auto takes a GPU when the installed engine can use one, else the CPU."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterEnum(self.PRECISION, tr("Precision"), list(PRECISIONS), False, "auto", False, True),
            tr(
                "Which form of a model that has two. auto takes the 8-bit form for percent maps on processors made for "
                "it, when its model card shows that it hardly differs; float32 is the model itself."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterEnum(self.ENCODING, tr("Encoding"), list(ENCODINGS), False, "percent", False, True),
            tr(
                "percent: whole percent in one byte, nodata 255. float: probability 0 to 1 in four bytes, nodata "
                "NaN, for further computation."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterEnum(
                self.OUTPUTS, tr("Outputs"), list(OUTPUT_KINDS), True, list(OUTPUT_KINDS), False, True
            ),
            tr("The rasters to write. The record of the run is always written."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterString(self.THRESHOLD, tr("Permafrost threshold"), "0.5"),
            tr(
                "The probability (0 to 1) from which permafrost is called present in the class raster. balanced "
                "takes the model's own threshold, the one with the best balanced accuracy on its held-out blocks."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterFolderDestination(self.FOLDER, tr("Output folder")),
            tr("Where the rasters and the record go. It is made when missing. Existing results are never replaced."),
        )
        self._add(
            QgsProcessingParameterString(self.NAME, tr("Name of the run"), "miso"),
            tr("Begins the name of every file and names the layer group. A taken name gets _2, _3 and so on."),
        )
        self._add(
            QgsProcessingParameterBoolean(self.RESUME, tr("Continue a stopped run"), False),
            tr(
                "Continues the run of this name and folder that ended before it was whole (a crash, a power cut, a "
                "source that could not be read any more), if there is one with the same inputs and settings. Without "
                "it, what such a run left is removed."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean(self.LOAD, tr("Add the results to the project"), True),
            tr("Adds the rasters as one layer group with their legends. Switch it off inside models."),
        )
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

    def _add(self, parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)

    # -- before it runs ------------------------------------------------------------------------------------------------

    def canExecute(self) -> Tuple[bool, str]:
        try:
            engine_python()
        except MisoError as problem:
            return False, str(problem)
        return True, ""

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        try:
            inputs.mask_layer(self, parameters, self.MASK, context)
            self._request(parameters, context, "-", None, [])
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
            source = inputs.mask_layer(self, parameters, self.MASK, context)
            mask = None if source is None else inputs.mask_polygons(source)
            folder = self.parameterAsFileOutput(parameters, self.FOLDER, context)
            self._prepared = self._request(parameters, context, folder, mask, warnings)
        except MisoError as problem:
            # Raised in processAlgorithm: what is raised here reaches the log only, and the caller is told of "errors".
            self._problem = problem
            return True
        for warning in warnings:
            feedback.pushWarning(warning)
        self._load = self.parameterAsBool(parameters, self.LOAD, context)
        return True

    def _request(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        mask: Optional[Mask],
        warnings: List[str],
    ) -> MapRequest:
        """The engine's request. It checks itself, so that a wrong value is named in the same words everywhere."""
        scales = inputs.scales(self.parameterAsString(parameters, self.SCALES, context))
        sources: Dict[str, Optional[Source]] = {}
        for role, name in (("imagery", self.IMAGERY), ("elevation", self.ELEVATION), ("climate", self.CLIMATE)):
            source = inputs.raster_source(self, parameters, name, context, warnings)
            if source is not None and role in scales:
                scale, offset = scales[role]
                source = dataclasses.replace(source, scale=scale, offset=offset)
            sources[role] = source
        return MapRequest(
            folder=folder,
            **sources,
            covariates=inputs.covariate_sources(
                self.parameterAsString(parameters, self.COVARIATES, context), context, warnings
            ),
            extent=inputs.extent(self, parameters, self.EXTENT, context),
            mask=mask,
            model=self.parameterAsString(parameters, self.MODEL, context).strip(),
            tasks=self._choices(parameters, self.TASKS, context, TASKS),
            pixel_size=self.parameterAsDouble(parameters, self.PIXEL_SIZE, context),
            device=self._choice(parameters, self.DEVICE, context, DEVICES),
            encoding=self._choice(parameters, self.ENCODING, context, ENCODINGS),
            outputs=self._choices(parameters, self.OUTPUTS, context, OUTPUT_KINDS),
            threshold=inputs.threshold(self.parameterAsString(parameters, self.THRESHOLD, context)),
            name=self.parameterAsString(parameters, self.NAME, context),
            resume=self.parameterAsBool(parameters, self.RESUME, context),
            precision=self._choice(parameters, self.PRECISION, context, PRECISIONS),
        )

    def _choice(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext, options: Tuple[str, ...]
    ) -> str:
        evaluated = [self.parameterAsEnumString(parameters, name, context)]
        chosen = inputs.choices(parameters.get(name), options, evaluated)
        return ",".join(chosen)

    def _choices(
        self, parameters: Dict[str, Any], name: str, context: QgsProcessingContext, options: Tuple[str, ...]
    ) -> Tuple[str, ...]:
        return inputs.choices(parameters.get(name), options, self.parameterAsEnumStrings(parameters, name, context))

    # -- the run -------------------------------------------------------------------------------------------------------

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        if self._problem is not None:
            raise QgsProcessingException(str(self._problem)) from self._problem
        request = self._prepared
        if request is None:
            raise QgsProcessingException(tr("The algorithm was run without being prepared."))
        record = run_job("map", request.to_dict(), feedback)
        outputs: Dict[str, str] = record["outputs"]
        for sentence in record.get("warnings", []):
            feedback.pushWarning(str(sentence))
        for line in summary(record):
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
        return results


def summary(record: Dict[str, Any]) -> List[str]:
    """The record in a few lines for the log: model and caveat, size, km2 per class."""
    model = record["model"]
    lines = [
        tr("Model: {title} {version}. {caveat}").format(
            title=model["title"], version=model["version"], caveat=model["caveat"]
        ),
        tr("Map: {width} x {height} pixels of {size:g} m in {crs}.").format(
            width=record["width"], height=record["height"], size=record["pixel_size"], crs=record["crs"]
        ),
    ]
    for task in record.get("tasks", {}).values():
        areas = ", ".join(f"{c['name']} {c['km2']:.2f}" for c in task["classes"])
        lines.append(tr("{title}, km2: {areas}.").format(title=task["title"], areas=areas))
    return lines

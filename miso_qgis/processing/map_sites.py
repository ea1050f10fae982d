"""The algorithm ``miso:mapsites``: what the map says at points and polygons, as one layer."""

from __future__ import annotations

import dataclasses
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from miso_qgis.language import speak
from miso_qgis.layers.sites import load_sites
from miso_qgis.processing import texts
from miso_qgis.processing.inputs import wkt
from miso_qgis.processing.jobs import run_job, tell_problem
from miso_qgis.processing.map_parameters import map_parameters
from miso_qgis.processing.map_soils import MapSoils
from miso_qgis.processing.sites_inputs import ChosenSites, chosen_sites
from miso_qgis.protocol import NO_FOLDER, OUTPUT_KINDS, MapRequest, MisoError
from miso_qgis.requests.sites import MAX_BUFFER, MAX_CHIP, SitesRequest
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

#: Parameters of miso:mapsoils that say where a map lies or what it is made of.
_OF_MAPS_ONLY = ("EXTENT", "TILE", "MASK", "OUTPUTS")
#: Rows with something to be said of them that are written to the log.
_SHOWN = 20


def sites_parameters() -> List[QgsProcessingParameterDefinition]:
    """The definitions in the order of the dialog: the sites', then those shared with miso:mapsoils."""
    made: List[QgsProcessingParameterDefinition] = []

    def add(parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        made.append(parameter)

    add(
        QgsProcessingParameterFeatureSource("SITES", tr("Sites"), [QgsProcessing.SourceType.TypeVector]),
        tr(
            "Points or polygons in any CRS, also with several parts and heights, or a table with coordinates (CSV: "
            "degrees with decimal point or comma, degrees-minutes-seconds, or eastings and northings)."
        ),
    )
    add(
        QgsProcessingParameterField("ID_FIELD", tr("Id field"), parentLayerParameterName="SITES", optional=True),
        tr("The column that names the sites. Left empty: one called id, site or the like, else the rows' numbers."),
    )
    add(
        QgsProcessingParameterNumber(
            "BUFFER", tr("Buffer (m)"), QgsProcessingParameterNumber.Type.Double, 0.0, False, 0.0, MAX_BUFFER
        ),
        tr(
            "Metres around points whose pixels are summed up to mean, minimum, maximum and standard deviation; 0 "
            "takes the point's pixel alone. Polygons are taken as they are."
        ),
    )
    add(
        QgsProcessingParameterNumber(
            "CHIP_SIZE", tr("Chip size (pixels)"), QgsProcessingParameterNumber.Type.Integer, 0, False, 0, MAX_CHIP
        ),
        tr("The side of a small map that is cut out around every site and written as a GeoTIFF; 0 for none."),
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean("THUMBNAILS", tr("Thumbnails"), False),
        tr("A picture (PNG) beside every chip."),
        advanced=True,
    )
    for name, title, text in (
        ("X_FIELD", tr("X field"), tr("Of a table without geometries: the column with longitude or easting.")),
        ("Y_FIELD", tr("Y field"), tr("Of a table without geometries: the column with latitude or northing.")),
    ):
        add(
            QgsProcessingParameterField(name, title, parentLayerParameterName="SITES", optional=True),
            text + " " + tr("Left empty: one with a usual name."),
            advanced=True,
        )
    add(
        QgsProcessingParameterCrs("SITES_CRS", tr("CRS of the table"), optional=True),
        tr("Of a table without geometries. Left empty: degrees (WGS 84)."),
        advanced=True,
    )
    for parameter in map_parameters():
        if parameter.name() in _OF_MAPS_ONLY:
            continue
        if parameter.name() == "ENCODING":
            parameter.setDefaultValue("float")
            parameter.setHelp(
                tr(
                    "The map whose values these are: float, or percent, which may take the model's 8-bit form and "
                    "calls classes from whole percent. The values of sites are never rounded; chips are."
                )
            )
        elif parameter.name() == "FOLDER":
            parameter.setHelp(
                tr(
                    "Where the layer and the record go. It is made when missing. @project_folder/sites is a folder "
                    "beside the saved project."
                )
            )
        elif parameter.name() == "NAME":
            parameter.setDefaultValue("sites")
        made.append(parameter)
        if parameter.name() == "NAME":
            add(
                QgsProcessingParameterBoolean("OVERWRITE", tr("Replace results of this name"), False),
                tr("Otherwise a taken name gets _2, _3 and so on."),
                advanced=True,
            )
    return made


class MapSites(MapSoils):
    """Finds what the map of a model says at field sites, in the engine's worker process."""

    SITES = "SITES"
    ID_FIELD = "ID_FIELD"
    BUFFER = "BUFFER"
    CHIP_SIZE = "CHIP_SIZE"
    THUMBNAILS = "THUMBNAILS"
    OVERWRITE = "OVERWRITE"
    SITES_RESULT = "SITES_RESULT"
    CHIPS = "CHIPS"

    def __init__(self) -> None:
        super().__init__()
        self._map: Optional[MapRequest] = None
        self._chosen: Optional[ChosenSites] = None
        self._numbers: Dict[str, Any] = {}

    # -- what it is ----------------------------------------------------------------------------------------------------

    def createInstance(self) -> MapSites:
        return MapSites()

    def name(self) -> str:
        return "mapsites"

    def displayName(self) -> str:
        return tr("Permafrost and soil order at field sites")

    def tags(self) -> List[str]:
        words = tr("permafrost,soil,soil order,alaska,sites,plots,pedons,points,csv,sample,extract,buffer,chips,batch")
        return words.split(",")

    def svgIconPath(self) -> str:
        return str(PLUGIN_ROOT / "resources" / "icons" / "map_sites.svg")

    def shortDescription(self) -> str:
        return tr("Says what the map has at points and polygons, without making the map of all between them.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes a layer with the sites' own columns and what the map of the same settings has there: the "
            "probability of every class at the point; mean, minimum, maximum and standard deviation in the buffer or "
            "polygon; the class that covers most and its share; confidence, applicability, pixels with and without a "
            "value, and the distance to the edge of the data.</p><p>Only the windows under the sites are computed, "
            "each once. A site that fails is a row with its reason (miso_status, miso_reason).</p><p><b>Please "
            "note:</b> the bundled model was trained on simulated landscapes and has seen no field data.</p>"
        )

    # -- parameters and outputs ----------------------------------------------------------------------------------------

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        for parameter in sites_parameters():
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputVectorLayer(self.SITES_RESULT, tr("Sites with values")))
        self.addOutput(QgsProcessingOutputFile(self.RECORD, tr("Record of the run")))
        self.addOutput(QgsProcessingOutputFolder(self.CHIPS, tr("Chips")))

    # -- before it runs ------------------------------------------------------------------------------------------------

    def check(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> None:
        """Judge the parameters without reading a feature or a pixel.

        Raises:
            MisoError: what is wrong with which of them.
        """
        folder = parameters.get(self.FOLDER)
        if isinstance(folder, str):
            texts.path(folder, context)
        self.numbers(parameters, context)
        request = self.map_request(parameters, context, NO_FOLDER, [])
        chosen = chosen_sites(self, parameters, self.SITES, self.settings(parameters, context), context)
        if chosen.file is not None:
            SitesRequest(request, chosen.file, **self.numbers(parameters, context))

    def prepareAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        warnings: List[str] = []
        self._map = self._problem = self._chosen = None
        try:
            folder = texts.path(self.parameterAsFileOutput(parameters, self.FOLDER, context), context)
            self._map = self.map_request(parameters, context, folder, warnings)
            self._numbers = self.numbers(parameters, context)
            self._chosen = chosen_sites(self, parameters, self.SITES, self.settings(parameters, context), context)
        except MisoError as problem:
            self._problem = problem  # raised in processAlgorithm, as in miso:mapsoils
            return True
        for warning in warnings:
            feedback.pushWarning(warning)
        self._load = self.parameterAsBool(parameters, self.LOAD, context)
        return True

    def map_request(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, folder: str, warnings: List[str]
    ) -> MapRequest:
        """The map whose values are asked for."""
        rest = {name: value for name, value in parameters.items() if name not in _OF_MAPS_ONLY}
        request = self.request({**rest, self.OUTPUTS: list(OUTPUT_KINDS)}, context, folder, None, warnings)
        return dataclasses.replace(request, overwrite=self.parameterAsBool(parameters, self.OVERWRITE, context))

    def numbers(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Dict[str, Any]:
        """Buffer and chips as fields of a SitesRequest."""
        return {
            "buffer": self.parameterAsDouble(parameters, self.BUFFER, context),
            "chip_size": self.parameterAsInt(parameters, self.CHIP_SIZE, context),
            "thumbnails": self.parameterAsBool(parameters, self.THUMBNAILS, context),
        }

    def settings(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Dict[str, str]:
        """The columns and the CRS as fields of a SitesSource."""

        def field(name: str) -> str:
            value = parameters.get(name)
            return value if isinstance(value, str) else self.parameterAsString(parameters, name, context)

        crs = self.parameterAsCrs(parameters, "SITES_CRS", context)
        return {
            "id_field": field(self.ID_FIELD),
            "x_field": field("X_FIELD"),
            "y_field": field("Y_FIELD"),
            "crs": wkt(crs) if crs.isValid() else "",
        }

    # -- the run -------------------------------------------------------------------------------------------------------

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        try:
            if self._problem is not None:
                raise self._problem
            if self._map is None or self._chosen is None:
                raise QgsProcessingException(tr("The algorithm was run without being prepared."))
            source = self._chosen.source(context, feedback)
            request = SitesRequest(self._map, source, **self._numbers)
        except MisoError as problem:
            tell_problem(feedback, problem)
            raise QgsProcessingException(str(problem)) from problem
        record = run_job("sites", request.to_dict(), feedback)
        for sentence in record.get("warnings", []):
            feedback.pushWarning(str(sentence))
        for line in sites_lines(record):
            feedback.pushInfo(line)
        if feedback.isCanceled():
            raise QgsProcessingException(
                tr("The run was cancelled, but had just finished: its files are in {folder}.").format(
                    folder=record["folder"]
                )
            )
        if self._load and context.project() is not None:
            load_sites(record, context, self.SITES_RESULT)
        outputs: Dict[str, str] = record["outputs"]
        results: Dict[str, Any] = {
            self.SITES_RESULT: outputs["sites"],
            self.RECORD: outputs["record"],
            self.FOLDER: record["folder"],
        }
        if "chips" in outputs:
            results[self.CHIPS] = outputs["chips"]
        return results


def sites_lines(record: Dict[str, Any]) -> List[str]:
    """A run's record in a few lines for a log."""
    counts = record["sites"]
    found = [
        speak(str(record["model"]["caveat"])),
        tr("{count} sites: {ok} ok, {partial} with parts missing, {failed} failed.").format(
            count=counts["count"], ok=counts["ok"], partial=counts["partial"], failed=counts["failed"]
        ),
    ]
    pattern = tr("Row {row}, {id} ({status}): {reason}")
    found += [pattern.format(**row) for row in record["rows"][:_SHOWN]]
    if len(record["rows"]) > _SHOWN:
        found.append(tr("... and {count} more rows in the record.").format(count=len(record["rows"]) - _SHOWN))
    return found

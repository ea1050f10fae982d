"""The algorithm ``miso:suggestsites``: new sampling sites, where they teach most or by a stratified random design."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsWkbTypes,
)

from miso_qgis.layers.appearance import area_text
from miso_qgis.processing import inputs
from miso_qgis.processing.analysis import NAME, RECORD, AnalysisAlgorithm
from miso_qgis.processing.map_inputs import map_input, record_input
from miso_qgis.processing.tables import pairs, pairs_parameter
from miso_qgis.processing.vector_inputs import VectorExport, vector_export
from miso_qgis.protocol import MisoError
from miso_qgis.requests.analysis import KINDS, VectorInput
from miso_qgis.requests.suggest import ALLOCATIONS, DESIGNS, MAX_DISTANCE, MAX_SITES, MAX_WEIGHT, SuggestRequest
from miso_qgis.translation import tr

_POLYGONS = (QgsWkbTypes.GeometryType.PolygonGeometry,)
_LINES = (QgsWkbTypes.GeometryType.LineGeometry,)
_ANY = (*_POLYGONS, *_LINES, QgsWkbTypes.GeometryType.PointGeometry)


class SuggestSites(AnalysisAlgorithm):
    """Suggests sampling sites on a run's maps, or on another raster."""

    KIND = "suggest"
    ICON = "suggest_sites"
    VECTORS = MappingProxyType({"OUTPUT": "layer"})
    FILES = MappingProxyType({"TABLE": "table"})
    NUMBERS = MappingProxyType({"SITES": "sites"})

    RUN = "RUN"
    MAP = "MAP"
    MAP_KIND = "MAP_KIND"
    NAMES = "NAMES"
    TASK = "TASK"
    COUNT = "COUNT"
    DESIGN = "DESIGN"
    SEED = "SEED"
    AREA = "AREA"
    EXCLUDE = "EXCLUDE"
    EXCLUDE_BUFFER = "EXCLUDE_BUFFER"
    ROADS = "ROADS"
    MAX_ROAD = "MAX_ROAD"
    COST = "COST"
    MAX_COST = "MAX_COST"
    SPACING = "SPACING"
    WEIGHT_UNCERTAINTY = "WEIGHT_UNCERTAINTY"
    WEIGHT_NOVELTY = "WEIGHT_NOVELTY"
    WEIGHT_ACCESS = "WEIGHT_ACCESS"
    ALLOCATION = "ALLOCATION"
    MINIMUM = "MINIMUM"
    EXPECTED = "EXPECTED"

    def createInstance(self) -> SuggestSites:
        return SuggestSites()

    def name(self) -> str:
        return "suggestsites"

    def displayName(self) -> str:
        return tr("Suggest sampling sites")

    def tags(self) -> List[str]:
        return tr("sampling,design,sites,stratified,random,uncertainty,field work,points,neyman,accuracy").split(",")

    def shortDescription(self) -> str:
        return tr("Suggests sampling sites: where they would teach most, or a stratified random design.")

    def shortHelpString(self) -> str:
        return tr(
            "<p><b>informative</b>: sites where the map is unsure and its inputs are unlike the training data, apart "
            "from each other and, if wanted, near roads or where they cost little. They are chosen and not drawn: "
            "<b>no area and no accuracy can be estimated from them</b>, and every site says so.</p><p><b>stratified"
            "</b>: a random sample of the pixels of every class, with the inclusion probability of each site, from "
            "which areas and accuracies can be estimated.</p><p>The same seed gives the same sites. Each site has a "
            "reason, its class, confidence and applicability.</p>"
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        number, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterFile(self.RUN, tr("Record of a run"), extension="json", optional=True),
            tr("The .json file beside the rasters of a run."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.MAP, tr("Another map"), optional=True),
            tr("Instead of a run: a raster of classes (stratified), or of percent or probabilities (informative)."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MAP_KIND, tr("Values of the other map"), list(KINDS[:4]), False, "auto", False, True
            ),
            tr("What the values of the other map are; auto: by what its file says."),
            advanced=True,
        )
        self.add(
            pairs_parameter(self.NAMES, tr("Class names of the other map"), [tr("Code"), tr("Name")]),
            tr("Names of its codes, where its file has none. As text: 1=Peat; 2=Rock."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString(self.TASK, tr("Task"), "", optional=True),
            tr("Of the run: nsp or order. Left empty: its first."),
        )
        self.add(
            QgsProcessingParameterNumber(self.COUNT, tr("Number of sites"), whole, 30, False, 1, MAX_SITES),
            tr("How many sites are wanted. Where there is no room for so many, the log says so."),
        )
        self.add(
            QgsProcessingParameterEnum(self.DESIGN, tr("Design"), list(DESIGNS), False, "informative", False, True),
            tr("informative: where a site teaches most. stratified: at random within every class."),
        )
        self.add(
            QgsProcessingParameterNumber(self.SEED, tr("Seed"), whole, 1, False, 0),
            tr("Of the random numbers. The same seed gives the same sites."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.AREA, tr("Area"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
            ),
            tr("Polygons outside of which no site is put."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.EXCLUDE, tr("Excluded"), [QgsProcessing.SourceType.TypeVectorAnyGeometry], optional=True
            ),
            tr("Features in which no site is put: water, private land, roads and pipelines with a buffer."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.EXCLUDE_BUFFER, tr("Buffer of the excluded (m)"), number, 0.0, False, 0.0, MAX_DISTANCE
            ),
            tr("Metres around them in which no site is put either."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.ROADS, tr("Roads"), [QgsProcessing.SourceType.TypeVectorLine], optional=True
            ),
            tr("Lines from which the distance of every site is measured."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.MAX_ROAD, tr("Largest distance from a road (m)"), number, 0.0, False, 0.0, MAX_DISTANCE
            ),
            tr("No site is further away; 0 for no limit."),
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.COST, tr("Cost"), optional=True),
            tr("What reaching a place costs, in any unit: hours, dollars."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(self.MAX_COST, tr("Largest cost"), number, None, True),
            tr("No site costs more, and none is put where the cost is not known."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                self.SPACING, tr("Least distance of two sites (m)"), number, None, True, 0.0, MAX_DISTANCE
            ),
            tr("Of the informative design. Left empty: half the mean spacing that so many sites would have."),
        )
        for name, title in (
            (self.WEIGHT_UNCERTAINTY, tr("Weight of uncertainty")),
            (self.WEIGHT_NOVELTY, tr("Weight of being unlike the training data")),
            (self.WEIGHT_ACCESS, tr("Weight of access (roads, cost)")),
        ):
            self.add(
                QgsProcessingParameterNumber(name, title, number, 1.0, False, 0.0, MAX_WEIGHT),
                tr("In the score of the informative design."),
                advanced=True,
            )
        self.add(
            QgsProcessingParameterEnum(
                self.ALLOCATION, tr("Sites per class"), list(ALLOCATIONS), False, "proportional", False, True
            ),
            tr(
                "Of the stratified design. proportional: by area. equal: the same for all. neyman: by area x expected "
                "deviation, which serves estimates of the whole best."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(self.MINIMUM, tr("Least sites of a class"), whole, 2, False, 0, MAX_SITES),
            tr("Of the stratified design; a class needs two for a standard error."),
        )
        self.add(
            pairs_parameter(self.EXPECTED, tr("Expected accuracy"), [tr("Class"), tr("Share (0 to 1)")]),
            tr(
                "For neyman: the share of a class's pixels that you expect to be right. Left empty: the mean "
                "probability of the mapped class. As text: Gelisols=0.9; Histosols=0.6."
            ),
            advanced=True,
        )
        self.add_folder("sites")
        self.addOutput(QgsProcessingOutputVectorLayer("OUTPUT", tr("Sites")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Table (CSV)")))
        self.addOutput(QgsProcessingOutputNumber("SITES", tr("Number of sites found")))
        self.addOutput(QgsProcessingOutputFile(RECORD, tr("Record")))

    def request(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        vectors: List[VectorExport],
        warnings: List[str],
    ) -> SuggestRequest:
        run = self.parameterAsString(parameters, self.RUN, context)
        kind = self.parameterAsEnumString(parameters, self.MAP_KIND, context)
        names = pairs(self, parameters, self.NAMES, context)
        given = map_input(self, parameters, self.MAP, context, warnings, kind=kind, names=names)
        if run.strip() and given is None:
            given = record_input(run, context)
        elif run.strip() or given is None:
            raise MisoError(
                "suggest.maps",
                tr("Both a run and another map were given.") if run.strip() else tr("No map was given."),
                tr("Give the record of a run, or one raster."),
            )
        buffer = self.parameterAsDouble(parameters, self.EXCLUDE_BUFFER, context)

        def vector(name: str, kinds: Any) -> Optional[VectorInput]:
            export = vector_export(self, parameters, name, context, kinds)
            if export is None:
                return None
            vectors.append(export)
            return export.given

        def optional(name: str) -> Optional[float]:
            return None if parameters.get(name) is None else self.parameterAsDouble(parameters, name, context)

        return SuggestRequest(
            folder=folder,
            map=given,
            count=self.parameterAsInt(parameters, self.COUNT, context),
            design=self.parameterAsEnumString(parameters, self.DESIGN, context),
            seed=self.parameterAsInt(parameters, self.SEED, context),
            task=self.parameterAsString(parameters, self.TASK, context).strip(),
            area=vector(self.AREA, _POLYGONS),
            exclude=vector(self.EXCLUDE, _ANY if buffer > 0 else _POLYGONS),
            exclude_buffer=buffer,
            roads=vector(self.ROADS, _LINES),
            max_road=self.parameterAsDouble(parameters, self.MAX_ROAD, context),
            cost=inputs.raster_source(self, parameters, self.COST, context, warnings),
            max_cost=optional(self.MAX_COST),
            spacing=optional(self.SPACING),
            weight_uncertainty=self.parameterAsDouble(parameters, self.WEIGHT_UNCERTAINTY, context),
            weight_novelty=self.parameterAsDouble(parameters, self.WEIGHT_NOVELTY, context),
            weight_access=self.parameterAsDouble(parameters, self.WEIGHT_ACCESS, context),
            allocation=self.parameterAsEnumString(parameters, self.ALLOCATION, context),
            minimum=self.parameterAsInt(parameters, self.MINIMUM, context),
            expected=self._expected(parameters, context),
            name=self.parameterAsString(parameters, NAME, context),
        )

    def _expected(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Dict[str, float]:
        return {name: _share(name, text) for name, text in pairs(self, parameters, self.EXPECTED, context).items()}

    def titles(self, record: Dict[str, Any]) -> Dict[str, str]:
        if record["fit_for_area_estimates"]:
            return {"OUTPUT": tr("{name}: stratified random sites").format(name=record["name"])}
        return {"OUTPUT": tr("{name}: informative sites, unfit for area estimates").format(name=record["name"])}

    def summary(self, record: Dict[str, Any]) -> List[str]:
        lines = [tr("{count} sites.").format(count=record["sites"])]
        lines += [
            tr("{name}: {sites} sites of {pixels} pixels, {area}.").format(
                name=row["name"], sites=row["sites"], pixels=row["pixels"], area=area_text(row["km2"])
            )
            for row in record.get("strata", ())
        ]
        return lines


def _share(name: str, text: str) -> float:
    try:
        return float(text)
    except ValueError:
        raise MisoError(
            "suggest.expected",
            tr("The expected accuracy of {name} is {share!r}.").format(name=name, share=text),
            tr("Give a number from 0 to 1."),
        ) from None

"""The algorithm ``miso:comparemaps``: how a map differs from an older one."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBand,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from miso_qgis.layers.appearance import area_text
from miso_qgis.processing.analysis import NAME, RECORD, AnalysisAlgorithm
from miso_qgis.processing.map_inputs import map_input
from miso_qgis.processing.tables import pairs, pairs_parameter
from miso_qgis.processing.vector_inputs import VectorExport
from miso_qgis.protocol import MisoError
from miso_qgis.requests.analysis import KINDS
from miso_qgis.requests.compare import GRIDS, METHODS, CompareRequest
from miso_qgis.translation import tr


class CompareMaps(AnalysisAlgorithm):
    """Compares two rasters of classes, percent or probabilities."""

    KIND = "compare"
    ICON = "compare_maps"
    RASTERS = MappingProxyType({"CHANGE": "change", "DIFFERENCE": "difference"})
    FILES = MappingProxyType({"MATRIX": "matrix"})
    NUMBERS = MappingProxyType({"AGREEMENT": "agreement"})

    NEW = "NEW"
    NEW_KIND = "NEW_KIND"
    NEW_BAND = "NEW_BAND"
    OLD = "OLD"
    OLD_KIND = "OLD_KIND"
    OLD_BAND = "OLD_BAND"
    OLD_NAMES = "OLD_NAMES"
    MATCH = "MATCH"
    THRESHOLD = "THRESHOLD"
    OLD_THRESHOLD = "OLD_THRESHOLD"
    GRID = "GRID"
    METHOD = "METHOD"

    def createInstance(self) -> CompareMaps:
        return CompareMaps()

    def name(self) -> str:
        return "comparemaps"

    def displayName(self) -> str:
        return tr("Compare maps")

    def tags(self) -> List[str]:
        return tr("compare,change,difference,agreement,matrix,crosstab,confusion,older map,permafrost,soil").split(",")

    def shortDescription(self) -> str:
        return tr(
            "Compares a map with an older one: agreement, layers of changes and differences, change matrix in km2."
        )

    def shortHelpString(self) -> str:
        return tr(
            "<p>Compares a map with an older one of classes, percent or probabilities.</p><p>Results: a layer of "
            "changes from class to class, a layer of differences where both are percent, the change matrix in km2 "
            "(CSV), and a record with agreement and what was done.</p><p>Maps of different pixel sizes are compared on "
            "the coarser grid: of percent the finer pixels are averaged, of classes the majority counts. Codes above "
            "100 in percent (101 glacier, 102 water) are classes of their own and in no mean.</p><p>Classes are the "
            "same that have the same name, or that the table says so. What has no counterpart counts neither as "
            "agreement nor as change.</p>"
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        kinds = tr(
            "class: codes. percent: 0 to 100, higher values being codes of something else. probability: 0 to 1. auto: "
            "by what the file says, or by the other map; a raster of a run is known."
        )
        self.add(
            QgsProcessingParameterRasterLayer(self.NEW, tr("New map")),
            tr("A class or probability raster of a run, or any raster of classes, percent or probabilities."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.NEW_KIND, tr("Values of the new map"), list(KINDS[:4]), False, "auto", False, True
            ),
            kinds,
            advanced=True,
        )
        band = tr("Which band; left empty: of a permafrost probability that of presence, else the first.")
        self.add(
            QgsProcessingParameterBand(self.NEW_BAND, tr("Band of the new map"), None, self.NEW, optional=True),
            band,
            advanced=True,
        )
        self.add(QgsProcessingParameterRasterLayer(self.OLD, tr("Older map")), tr("In any CRS and pixel size."))
        self.add(
            QgsProcessingParameterEnum(
                self.OLD_KIND, tr("Values of the older map"), list(KINDS[:4]), False, "auto", False, True
            ),
            kinds,
        )
        self.add(
            QgsProcessingParameterBand(self.OLD_BAND, tr("Band of the older map"), None, self.OLD, optional=True),
            band,
            advanced=True,
        )
        self.add(
            pairs_parameter(self.OLD_NAMES, tr("Class names of the older map"), [tr("Code"), tr("Name")]),
            tr("Names of its codes, where its file has none: 101, Glacier. As text: 101=Glacier; 102=Water."),
        )
        self.add(
            pairs_parameter(self.MATCH, tr("What stands for what"), [tr("Older class"), tr("New class")]),
            tr("A class of the older map, by name or code, and the class of the new map it is. As text: 5=Gelisols."),
        )
        number = QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber(self.THRESHOLD, tr("Threshold"), number, 0.5, False, 0.0, 1.0),
            tr("The probability from which percent and probabilities are called present."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.OLD_THRESHOLD, tr("Threshold of the older map"), number, None, True, 0.0, 1.0
            ),
            tr("Left empty: the same."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(
                self.GRID, tr("Compare on the grid"), list(GRIDS), False, "coarser", False, True
            ),
            tr("coarser: of the map with the larger pixels. new, old: of that map."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterEnum(self.METHOD, tr("Finer pixels"), list(METHODS), False, "fold", False, True),
            tr(
                "fold: the mean of percent and the majority of classes over all fine pixels of a coarse one. nearest: "
                "the fine pixel at its centre."
            ),
            advanced=True,
        )
        self.add_folder("comparison")
        self.addOutput(QgsProcessingOutputRasterLayer("CHANGE", tr("Changes")))
        self.addOutput(QgsProcessingOutputRasterLayer("DIFFERENCE", tr("Difference")))
        self.addOutput(QgsProcessingOutputFile("MATRIX", tr("Change matrix (CSV)")))
        self.addOutput(QgsProcessingOutputNumber("AGREEMENT", tr("Agreement (0 to 1)")))
        self.addOutput(QgsProcessingOutputFile(RECORD, tr("Record")))

    def request(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        vectors: List[VectorExport],
        warnings: List[str],
    ) -> CompareRequest:
        names = pairs(self, parameters, self.OLD_NAMES, context)
        maps = {}
        for name, kind, band, of in (
            (self.NEW, self.NEW_KIND, self.NEW_BAND, {}),
            (self.OLD, self.OLD_KIND, self.OLD_BAND, names),
        ):
            number = self.parameterAsInt(parameters, band, context) if parameters.get(band) is not None else 0
            chosen = self.parameterAsEnumString(parameters, kind, context)
            maps[name] = map_input(self, parameters, name, context, warnings, kind=chosen, band=number, names=of)
            if maps[name] is None:
                raise MisoError(
                    "compare.maps", tr("{name} was not given.").format(name=name), tr("Choose two rasters.")
                )
        old = parameters.get(self.OLD_THRESHOLD)
        return CompareRequest(
            folder=folder,
            new=maps[self.NEW],
            old=maps[self.OLD],
            match=pairs(self, parameters, self.MATCH, context),
            threshold=self.parameterAsDouble(parameters, self.THRESHOLD, context),
            old_threshold=None if old is None else self.parameterAsDouble(parameters, self.OLD_THRESHOLD, context),
            grid=self.parameterAsEnumString(parameters, self.GRID, context),
            method=self.parameterAsEnumString(parameters, self.METHOD, context),
            name=self.parameterAsString(parameters, NAME, context),
        )

    def titles(self, record: Dict[str, Any]) -> Dict[str, str]:
        return {
            "CHANGE": tr("{name}: changes").format(name=record["name"]),
            "DIFFERENCE": tr("{name}: difference, new minus old (percentage points)").format(name=record["name"]),
        }

    def summary(self, record: Dict[str, Any]) -> List[str]:
        lines = [str(record["grid"]), str(record["areas"])]
        if record["agreement"] is not None:
            lines.append(
                tr("Agreement: {share:.1f} % of {area}.").format(
                    share=100 * record["agreement"], area=area_text(record["comparable_km2"])
                )
            )
        lines += [f"{row['old']} \u2192 {row['new']}: {area_text(row['km2'])}" for row in record["pairs"]]
        return lines

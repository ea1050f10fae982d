"""The algorithm ``miso:zonalsummary``: class areas, mean probability and confidence of finished maps per polygon."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsWkbTypes,
)

from miso_qgis.processing.analysis import NAME, RECORD, AnalysisAlgorithm
from miso_qgis.processing.map_inputs import map_inputs, record_input
from miso_qgis.processing.vector_inputs import KEY as KEY_FIELD
from miso_qgis.processing.vector_inputs import NUMBER, VectorExport, vector_export
from miso_qgis.protocol import MisoError
from miso_qgis.requests.analysis import KINDS
from miso_qgis.requests.zonal import MAX_BUFFER, ZonalRequest
from miso_qgis.translation import tr


class ZonalSummary(AnalysisAlgorithm):
    """Summarises a run's maps, or any rasters, within polygons or around lines and points."""

    KIND = "zonal"
    ICON = "zonal_summary"
    VECTORS = MappingProxyType({"OUTPUT": "layer"})
    FILES = MappingProxyType({"TABLE": "table"})

    RUN = "RUN"
    MAPS = "MAPS"
    MAPS_KIND = "MAPS_KIND"
    ZONES = "ZONES"
    KEY = "KEY"
    GROUP = "GROUP"
    BUFFER = "BUFFER"

    def createInstance(self) -> ZonalSummary:
        return ZonalSummary()

    def name(self) -> str:
        return "zonalsummary"

    def displayName(self) -> str:
        return tr("Zonal summary")

    def tags(self) -> List[str]:
        return tr("zonal,statistics,polygon,map unit,park,road,buffer,area,km2,permafrost,soil,table,join").split(",")

    def shortDescription(self) -> str:
        return tr("Sums up finished maps per polygon: class areas in km2, mean probability, confidence and more.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Sums up finished maps within polygons such as map units or parks, or within a distance of roads or "
            "points: the area of every class in km2 and percent, the class of the largest area, mean probability, "
            "confidence and applicability.</p><p>Results: a table (CSV) that joins to the layer by its key, the zones "
            "as a styled layer with the same columns, and a record that explains each column.</p><p>A pixel belongs "
            "to a zone when its centre lies inside, as in a map's own mask. A zone in which no centre lies takes the "
            "pixel it lies in, and its note says so. Areas are true areas, whatever the CRS of the map.</p>"
        )

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        self.add(
            QgsProcessingParameterFile(self.RUN, tr("Record of a run"), extension="json", optional=True),
            tr("The .json file beside the rasters of a run: all of its maps are summed up."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                self.MAPS, tr("Other maps"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr("Rasters instead of a run, or besides it. One that belongs to a run is known by the record beside it."),
        )
        self.add(
            QgsProcessingParameterEnum(
                self.MAPS_KIND, tr("Values of the other maps"), list(KINDS), False, "auto", False, True
            ),
            tr(
                "class: codes. percent: 0 to 100, where higher values are codes of something else (water, glaciers) "
                "and are never averaged. probability: 0 to 1. value: any quantity. auto: by what the file says."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                self.ZONES, tr("Zones"), [QgsProcessing.SourceType.TypeVectorAnyGeometry]
            ),
            tr("Polygons in any CRS; lines and points too where a buffer is given."),
        )
        self.add(
            QgsProcessingParameterField(self.KEY, tr("Key field"), None, self.ZONES, optional=True),
            tr("Names a zone in the table, for the join. Left empty: the number of the feature."),
        )
        self.add(
            QgsProcessingParameterBoolean(self.GROUP, tr("Features with the same key are one zone"), False),
            tr("For map units of many polygons. What they have in common counts once."),
        )
        self.add(
            QgsProcessingParameterNumber(
                self.BUFFER,
                tr("Buffer (m)"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                False,
                0.0,
                MAX_BUFFER,
            ),
            tr("Metres around each feature, measured on the ground. Roads and points need one."),
        )
        self.add_folder("zonal")
        self.addOutput(QgsProcessingOutputVectorLayer("OUTPUT", tr("Zones with their summary")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Table (CSV)")))
        self.addOutput(QgsProcessingOutputFile(RECORD, tr("Record")))

    def request(
        self,
        parameters: Dict[str, Any],
        context: QgsProcessingContext,
        folder: str,
        vectors: List[VectorExport],
        warnings: List[str],
    ) -> ZonalRequest:
        kind = self.parameterAsEnumString(parameters, self.MAPS_KIND, context)
        maps = []
        run = self.parameterAsString(parameters, self.RUN, context)
        if run.strip():
            maps.append(record_input(run, context))
        maps += map_inputs(self, parameters, self.MAPS, context, warnings, kind=kind)
        buffer = self.parameterAsDouble(parameters, self.BUFFER, context)
        key = self.parameterAsString(parameters, self.KEY, context)
        kinds = [QgsWkbTypes.GeometryType.PolygonGeometry]
        if buffer > 0:
            kinds += [QgsWkbTypes.GeometryType.LineGeometry, QgsWkbTypes.GeometryType.PointGeometry]
        zones = vector_export(self, parameters, self.ZONES, context, kinds, key)
        if zones is None:
            raise MisoError("zonal.zones", tr("No layer of zones was given."), tr("Choose a layer of polygons."))
        vectors.append(zones)
        group = self.parameterAsBool(parameters, self.GROUP, context)
        if group and not key:
            raise MisoError(
                "zonal.key",
                tr("No key field was given by which features are one zone."),
                tr("Choose the key field, or let every feature be a zone."),
            )
        return ZonalRequest(
            folder=folder,
            maps=tuple(maps),
            zones=zones.given,
            key=KEY_FIELD if key else NUMBER,
            key_name=key or "feature",
            group=group,
            buffer=buffer,
            name=self.parameterAsString(parameters, NAME, context),
        )

    def titles(self, record: Dict[str, Any]) -> Dict[str, str]:
        return {"OUTPUT": tr("{name}: zones").format(name=record["name"])}

    def summary(self, record: Dict[str, Any]) -> List[str]:
        return [tr("{count} zones.").format(count=record["zones"]), str(record["areas"])]

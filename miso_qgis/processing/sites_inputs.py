"""The sites a user chose in QGIS, as the engine takes them: the file of a layer where that says everything, else a file
written from what the layer shows (selected, filtered or edited features, layers of databases and in memory)."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from miso_qgis.processing import texts
from miso_qgis.processing.inputs import wkt
from miso_qgis.protocol import MisoError
from miso_qgis.requests.sites import SitesSource
from miso_qgis.translation import tr

#: Tables the engine reads itself: it knows coordinates as people write them.
TABLES = (".csv", ".tsv", ".txt")
#: Files the engine reads through OGR.
_FILES = (".gpkg", ".shp", ".geojson", ".json", ".fgb", ".gml", ".kml", ".tab", ".sqlite", ".gpx")
#: Features that are written between two looks at the cancel button.
_AT_ONCE = 500


@dataclass
class ChosenSites:
    """What was chosen: a file as it is, or features that are still to be written to one."""

    file: Any  # a SitesSource; None while there are features
    features: Optional[QgsProcessingFeatureSource]
    settings: Dict[str, str]

    def source(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> SitesSource:
        """The file for the engine; written now where that is needed. May be called from any thread.

        Raises:
            MisoError: "sites.export" when it cannot be written.
        """
        if self.features is not None:
            return _export(self.features, self.settings, context, feedback)
        return self.file


def chosen_sites(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    settings: Dict[str, str],
    context: QgsProcessingContext,
) -> ChosenSites:
    """The sites given as a parameter. To be called where layers may be touched.

    Args:
        settings: id_field, x_field, y_field and crs of a SitesSource.

    Raises:
        MisoError: "sites.unreadable", "sites.type" when it holds lines, "sites.no_crs".
    """
    value = parameters.get(name)
    if isinstance(value, str):
        path = texts.path(value.strip(), context)
        loaded = QgsProcessingUtils.mapLayerFromString(value, context, False)
        if loaded is None and path.lower().endswith(TABLES):
            return ChosenSites(SitesSource(path=path, **settings), None, settings)
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        shown = value if isinstance(value, str) else algorithm.parameterAsString(parameters, name, context)
        raise MisoError(
            "sites.unreadable",
            tr("The sites {value!r} cannot be read as a vector layer.").format(value=shown),
            tr("Choose a layer of points or polygons, or a CSV table."),
        )
    kind = QgsWkbTypes.geometryType(source.wkbType())
    layer = algorithm.parameterAsVectorLayer(parameters, name, context)
    table = kind == QgsWkbTypes.GeometryType.NullGeometry
    if kind == QgsWkbTypes.GeometryType.LineGeometry:
        raise MisoError(
            "sites.type",
            tr("The sites {name!r} are lines.").format(name=source.sourceName()),
            tr("Choose points or polygons; lines can be buffered first."),
        )
    if not table and not source.sourceCrs().isValid():
        raise MisoError(
            "sites.no_crs",
            tr("The sites {name!r} have no coordinate reference system.").format(name=source.sourceName()),
            tr("Set the CRS of the layer."),
        )
    own = {**settings, "title": source.sourceName()}
    if not table:
        own.update(x_field="", y_field="", crs="")
    file = _plain_file(layer, value, table) if layer is not None else None
    if file is not None:
        return ChosenSites(SitesSource(path=file[0], layer=file[1], **own), None, own)
    return ChosenSites(None, source, own)


def _plain_file(layer: QgsVectorLayer, value: Any, table: bool) -> Optional[Tuple[str, str]]:
    """The file and layer name that say all of a layer, None where they do not."""
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        narrowed = value.selectedFeaturesOnly or value.featureLimit != -1
        if narrowed or getattr(value, "filterExpression", "") or not _is_static(value.source):
            return None
    provider = layer.dataProvider()
    if layer.providerType() != "ogr" or provider is None or layer.subsetString() or layer.isEditable():
        return None
    if layer.fields().count() != provider.fields().count() or layer.crs() != provider.crs():
        return None  # joined or computed columns, or a CRS set by the user
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = str(parts.get("path") or ""), str(parts.get("layerName") or "")
    if not os.path.isfile(path) or parts.get("openOptions") or parts.get("subset"):
        return None
    if table:
        return (path, "") if path.lower().endswith(TABLES) else None
    if not path.lower().endswith(_FILES):
        return None
    several = not name and len(provider.subLayers()) > 1
    return None if several else (path, name)


def _is_static(source: QgsProperty) -> bool:
    # 3.22 knows the types of a property only as numbers of another class; both know the comparison.
    return bool(source.propertyType() == QgsProperty.fromValue("").propertyType())


# --- features to a file -----------------------------------------------------------------------------------------------


def _export(
    source: QgsProcessingFeatureSource,
    settings: Dict[str, str],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> SitesSource:
    """Write features to a file of this run: a GeoPackage, or a table where they have no geometry."""
    flat = QgsWkbTypes.geometryType(source.wkbType()) == QgsWkbTypes.GeometryType.NullGeometry
    path = QgsProcessingUtils.generateTempFilename("sites.csv" if flat else "sites.gpkg")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "CSV" if flat else "GPKG"
    options.layerName = "sites"
    options.fileEncoding = "UTF-8"
    fields = _fields(source.fields())
    kind = QgsWkbTypes.dropM(QgsWkbTypes.linearType(source.wkbType()))
    if flat:
        kind = QgsWkbTypes.Type.NoGeometry
    crs = QgsCoordinateReferenceSystem() if flat else source.sourceCrs()
    writer = QgsVectorFileWriter.create(path, fields, kind, crs, context.transformContext(), options)
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for number, feature in enumerate(source.getFeatures(QgsFeatureRequest(), flag)):
        if number % _AT_ONCE == 0 and feedback.isCanceled():
            break
        if not writer.addFeature(_plain_feature(feature, fields, flat)):
            break
    problem = writer.errorMessage() if writer.hasError() != QgsVectorFileWriter.WriterError.NoError else ""
    del writer  # closes the file
    if problem:
        raise MisoError(
            "sites.export",
            tr("The sites {name!r} cannot be handed to the engine: {problem}").format(
                name=source.sourceName(), problem=problem
            ),
            tr("Export the layer to a GeoPackage and choose that."),
        )
    own = dict(settings)
    if not flat:
        own["crs"] = wkt(source.sourceCrs())
    return SitesSource(path=path, **own)


#: One field of every type a GeoPackage keeps as it is; the first is a text, the next two are whole numbers.
_KEPT = (
    "NoGeometry?field=a:string&field=b:integer&field=c:int8&field=d:double&field=e:bool&field=f:date&field=g:datetime"
)


def _types() -> List[Any]:
    """The types of `_KEPT`. Asked of QGIS, which calls them by other classes' names from one version to the next."""
    return [field.type() for field in QgsVectorLayer(_KEPT, "types", "memory").fields()]


def _fields(fields: QgsFields) -> QgsFields:
    """The fields with types a GeoPackage has: lists and the like become texts, and a column fid which is no number
    would be taken for the features' own."""
    types = _types()
    found = QgsFields()
    for field in fields:
        name = field.name()
        if name.lower() == "fid" and field.type() not in types[1:3]:
            name = "fid_own"
        found.append(QgsField(name, field.type() if field.type() in types else types[0]))
    return found


def _plain_feature(feature: QgsFeature, fields: QgsFields, flat: bool) -> QgsFeature:
    """A feature with straight edges and without measures."""
    made = QgsFeature(fields)
    values: List[Any] = feature.attributes()
    made.setAttributes([_text(value) if isinstance(value, (list, tuple, dict)) else value for value in values])
    if flat or not feature.hasGeometry():
        return made
    straight = QgsGeometry(feature.geometry().constGet().segmentize())
    if straight.get().isMeasure():
        straight.get().dropMValue()
    made.setGeometry(straight)
    return made


def _text(value: Any) -> str:
    """A list or an object as a text."""
    return json.dumps(value, ensure_ascii=False, default=str)

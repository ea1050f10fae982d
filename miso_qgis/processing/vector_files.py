"""A vector layer as a file the engine reads: the layer's own file where it says all, else a temporary GeoPackage."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Any, Dict, Optional, Sequence

from qgis.core import (
    QgsFields,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProperty,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from miso_qgis.processing import texts
from miso_qgis.processing.inputs import wkt
from miso_qgis.processing.vector_parameters import is_given, judged_source, write_features
from miso_qgis.translation import tr


@dataclass
class VectorFile:
    """What the engine is told of a vector parameter.

    Attributes:
        path: of the file; a temporary one is there only after `write`.
        layer: in that file; "" where it has one only.
        crs: WKT that wins over the file's; "" where the file's holds.
    """

    path: str
    layer: str = ""
    crs: str = ""
    _source: Optional[QgsProcessingFeatureSource] = None

    def write(self, feedback: QgsProcessingFeedback, wanted: Sequence[str]) -> None:
        """Write the temporary file, where there is one: the features with the fields that are needed.

        Raises:
            QgsProcessingException: after a cancel, or when the file cannot be written.
        """
        source = self._source
        if source is None:
            return
        own = source.fields()
        indices = [index for index in range(own.count()) if own.at(index).name() in wanted]
        fields = QgsFields()
        for index in indices:
            fields.append(own.at(index))
        write_features(
            source,
            self.path,
            self.layer,
            fields,
            source.wkbType(),
            indices,
            lambda geometry: geometry,
            lambda feature: [feature.attribute(index) for index in indices],
            feedback,
        )


def vector_file(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    geometry: QgsWkbTypes.GeometryType,
) -> Optional[VectorFile]:
    """The file behind a vector parameter, None when nothing was given. Layers may be touched where this is called.

    Raises:
        MisoError: "vector.unreadable", "vector.type", "vector.no_crs".
    """
    if not is_given(parameters, name):
        return None
    value = parameters[name]
    if isinstance(value, str):
        text = texts.path(value, context)
        layer = QgsProcessingUtils.mapLayerFromString(text, context, False, QgsProcessingUtils.LayerHint.Vector)
        direct = _of_source_text(text) if layer is None else None
        if direct is not None:
            return direct
    source = judged_source(algorithm, parameters, name, context, (geometry,), tr("Choose another layer."))
    layer = None if _is_part(value) else algorithm.parameterAsVectorLayer(parameters, name, context)
    own = _of_layer(layer) if layer is not None else None
    if own is not None:
        return own
    return VectorFile(QgsProcessingUtils.generateTempFilename("features.gpkg"), "features", "", source)


def _is_part(value: Any) -> bool:
    """Whether only some of a layer's features are meant, or what is meant is yet to be evaluated."""
    if isinstance(value, QgsProperty):
        return True
    if not isinstance(value, QgsProcessingFeatureSourceDefinition):
        return False
    filtered = bool(getattr(value, "filterExpression", ""))  # came after 3.22
    return bool(value.selectedFeaturesOnly) or value.featureLimit >= 0 or filtered


def _of_layer(layer: QgsVectorLayer) -> Optional[VectorFile]:
    """The file of a layer that shows all of it, unfiltered, as it is on disk, and with its own fields."""
    joined = layer.fields().count() != layer.dataProvider().fields().count()
    if layer.providerType() != "ogr" or layer.subsetString() or layer.isModified() or joined:
        return None
    made = _of_source_text(layer.source())
    if made is not None and layer.crs() != layer.dataProvider().crs():
        made.crs = wkt(layer.crs())
    return made


def _of_source_text(text: str) -> Optional[VectorFile]:
    """The file and layer of a source of the provider ogr ("/data/pits.gpkg|layername=pits"); None where the text has
    more to say, or names no file."""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", text)
    path = str(parts.get("path") or "")
    known = {"path", "layerName", "databaseName", "layerId"}
    # Other versions list what is not given as empty values, and a GeoPackage as a database too.
    if not os.path.exists(path) or any(parts.get(key) for key in set(parts) - known):
        return None
    if parts.get("layerId") not in (None, "") and not parts.get("layerName"):
        return None
    return VectorFile(path, str(parts.get("layerName") or ""))

"""Vector layers for the engine: written to a temporary GeoPackage, whatever provider, filter or edits they have."""

from __future__ import annotations

import os
import uuid
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from miso_qgis.protocol import MisoError
from miso_qgis.requests.analysis import VectorInput
from miso_qgis.translation import tr

#: Fields of the temporary file: the feature's number in its own layer, and the key. Their own names might be taken by
#: the GeoPackage itself ("fid").
NUMBER, KEY = "miso_number", "miso_key"


class VectorExport:
    """A vector parameter: judged where layers may be touched, written in the algorithm's own thread."""

    def __init__(self, source: QgsProcessingFeatureSource, key: str = "") -> None:
        self._source, self._key = source, key
        # Named by hand: QGIS's own call makes a folder, and a dialog asks at every change.
        self._path = os.path.join(QgsProcessingUtils.tempFolder(), f"miso_{uuid.uuid4().hex}.gpkg")

    @property
    def given(self) -> VectorInput:
        """What the engine is told."""
        return VectorInput(self._path, title=self._source.sourceName())

    def write(self, feedback: QgsProcessingFeedback) -> None:
        """Write the features (the selected ones where only those are asked for).

        Raises:
            QgsProcessingException: after a cancel, or when the temporary folder cannot be written.
        """
        own = self._source.fields()
        # By a memory layer's fields, because the numbers of the types have moved to another class in newer versions.
        fields = QgsFields()
        fields.append(QgsVectorLayer(f"None?field={NUMBER}:int8", "", "memory").fields().at(0))
        if self._key:
            key = QgsField(own.field(self._key))
            key.setName(KEY)
            fields.append(key)
        index = own.lookupField(self._key) if self._key else -1
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = "features"
        kind = QgsWkbTypes.Type.Unknown  # simple and multiple geometries together
        writer = QgsVectorFileWriter.create(
            self._path, fields, kind, self._source.sourceCrs(), QgsCoordinateTransformContext(), options
        )
        if writer.hasError():
            raise QgsProcessingException(writer.errorMessage())
        request = QgsFeatureRequest()
        request.setSubsetOfAttributes([index] if index >= 0 else [])
        flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
        for feature in self._source.getFeatures(request, flag):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("The run was cancelled."))
            made = QgsFeature(fields)
            made.setGeometry(_straight(feature.geometry()))
            made.setAttributes([feature.id(), *([feature.attribute(index)] if index >= 0 else [])])
            if not writer.addFeature(made, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(writer.errorMessage())
        del writer  # written to the end before anyone reads it


def _straight(geometry: QgsGeometry) -> QgsGeometry:
    """Without curves, heights and measures."""
    if geometry.isNull():
        return geometry
    made = QgsGeometry(geometry.constGet().segmentize())
    shape = made.get()
    if shape.is3D():
        shape.dropZValue()
    if shape.isMeasure():
        shape.dropMValue()
    return made


def vector_export(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    kinds: Sequence[QgsWkbTypes.GeometryType],
    key: str = "",
) -> Optional[VectorExport]:
    """The layer given as a parameter, None when nothing was given.

    Raises:
        MisoError: "vector.unreadable", "vector.type", "vector.no_crs", "vector.field".
    """
    value = parameters.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        shown = value if isinstance(value, str) else algorithm.parameterAsString(parameters, name, context)
        raise MisoError(
            "vector.unreadable",
            tr("{name} is {value!r}, which cannot be read as a vector layer.").format(name=name, value=shown),
            tr("Choose a vector layer or file."),
        )
    if QgsWkbTypes.geometryType(source.wkbType()) not in kinds:
        raise MisoError(
            "vector.type",
            tr("The layer {name!r} holds {kind}, which is of no use here.").format(
                name=source.sourceName(), kind=QgsWkbTypes.displayString(source.wkbType())
            ),
            tr("Choose another layer; lines and points become zones with a buffer."),
        )
    if not source.sourceCrs().isValid():
        raise MisoError(
            "vector.no_crs",
            tr("The layer {name!r} has no coordinate reference system.").format(name=source.sourceName()),
            tr("Set the CRS of the layer."),
        )
    if key and source.fields().lookupField(key) < 0:
        names: List[str] = source.fields().names()
        raise MisoError(
            "vector.field",
            tr("The layer {name!r} has no field {key!r}.").format(name=source.sourceName(), key=key),
            tr("It has: {names}.").format(names=", ".join(names)),
        )
    return VectorExport(source, key)

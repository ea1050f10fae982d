"""Vector layers for the engine: written to a temporary GeoPackage, whatever provider, filter or edits they have."""

from __future__ import annotations

import os
import uuid
from typing import Any, Dict, List, Optional, Sequence

from qgis.core import (
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)

from miso_qgis.processing.vector_parameters import given_source, write_features
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
        wanted = [index] if index >= 0 else []
        write_features(
            self._source,
            self._path,
            "features",
            fields,
            QgsWkbTypes.Type.Unknown,  # simple and multiple geometries together
            wanted,
            _straight,
            lambda feature: [feature.id(), *(feature.attribute(index) for index in wanted)],
            feedback,
        )


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
    hint = tr("Choose another layer; lines and points become zones with a buffer.")
    source = given_source(algorithm, parameters, name, context, kinds, hint)
    if source is None:
        return None
    if key and source.fields().lookupField(key) < 0:
        names: List[str] = source.fields().names()
        raise MisoError(
            "vector.field",
            tr("The layer {name!r} has no field {key!r}.").format(name=source.sourceName(), key=key),
            tr("It has: {names}.").format(names=", ".join(names)),
        )
    return VectorExport(source, key)

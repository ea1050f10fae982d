"""What the algorithms' vector parameters have in common: judging the layer, and writing its features for the engine."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional, Sequence

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr


def is_given(parameters: Dict[str, Any], name: str) -> bool:
    """Whether a parameter has a value at all."""
    value = parameters.get(name)
    return value is not None and not (isinstance(value, str) and not value.strip())


def judged_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    kinds: Sequence[QgsWkbTypes.GeometryType],
    other_kind: str,
) -> QgsProcessingFeatureSource:
    """The features of a parameter that is given, where they can be of use.

    Args:
        kinds: types of geometry that are of use.
        other_kind: what to do with a layer of another type.

    Raises:
        MisoError: "vector.unreadable", "vector.type", "vector.no_crs".
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        value = parameters[name]
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
            other_kind,
        )
    if not source.sourceCrs().isValid():
        raise MisoError(
            "vector.no_crs",
            tr("The layer {name!r} has no coordinate reference system.").format(name=source.sourceName()),
            tr("Set the CRS of the layer."),
        )
    return source


def write_features(
    source: QgsProcessingFeatureSource,
    path: str,
    layer: str,
    fields: QgsFields,
    kind: QgsWkbTypes.Type,
    wanted: Sequence[int],
    shape: Callable[[QgsGeometry], QgsGeometry],
    values: Callable[[QgsFeature], Sequence[Any]],
    feedback: QgsProcessingFeedback,
) -> None:
    """Write features into a new GeoPackage.

    Args:
        wanted: numbers of the source's fields that `values` needs.
        shape: makes the geometry that is written of a feature's own.
        values: the written fields' values of a feature.

    Raises:
        QgsProcessingException: after a cancel, or when the file cannot be written.
    """
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = layer
    writer = QgsVectorFileWriter.create(
        path, fields, kind, source.sourceCrs(), QgsCoordinateTransformContext(), options
    )
    if writer.hasError():
        raise QgsProcessingException(writer.errorMessage())
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(list(wanted))
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(request, flag):
        if feedback.isCanceled():
            raise QgsProcessingException(tr("The run was cancelled."))
        made = QgsFeature(fields)
        made.setGeometry(shape(feature.geometry()))
        made.setAttributes(list(values(feature)))
        if not writer.addFeature(made, QgsFeatureSink.Flag.FastInsert):
            raise QgsProcessingException(writer.errorMessage())
    del writer  # written to the end before anyone reads it


def given_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    kinds: Sequence[QgsWkbTypes.GeometryType],
    other_kind: str,
) -> Optional[QgsProcessingFeatureSource]:
    """As `judged_source`, and None where the parameter is not given."""
    if not is_given(parameters, name):
        return None
    return judged_source(algorithm, parameters, name, context, kinds, other_kind)

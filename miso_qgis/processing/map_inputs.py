"""Finished maps as parameters: a run's record, a raster that belongs to a run, or any other raster."""

from __future__ import annotations

from typing import Any, Dict, List, Optional

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)

from miso_qgis.layers.results import origin_of, origin_of_file
from miso_qgis.processing import inputs, texts
from miso_qgis.protocol import Source
from miso_qgis.requests.analysis import MapInput


def record_input(text: str, context: QgsProcessingContext, output: str = "") -> MapInput:
    """A run's record by its path."""
    return MapInput(Source(texts.path(text.strip(), context)), output=output)


def map_input(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    warnings: List[str],
    **more: Any,
) -> Optional[MapInput]:
    """The map behind a raster parameter, None when nothing was given.

    A raster of a run is known by the record beside it, and then needs no kind and no class names.

    Args:
        more: fields of the `MapInput` of a raster that belongs to no run.
    """
    value = parameters.get(name)
    if isinstance(value, str) and value.strip().lower().endswith(".json"):
        return record_input(value, context)
    source = inputs.raster_source(algorithm, parameters, name, context, warnings)
    return None if source is None else _of_source(source, value, context, more)


def map_inputs(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    warnings: List[str],
    **more: Any,
) -> List[MapInput]:
    """As `map_input`, for a list of layers."""
    value = parameters.get(name)
    if value is None:
        return []
    single = [value] if not isinstance(value, (list, tuple)) else list(value)
    if len(single) == 1 and isinstance(single[0], str) and ";" in single[0]:
        single = [part.strip() for part in single[0].split(";") if part.strip()]
    found = []
    for one in single:
        made = map_input(algorithm, {name: one}, name, context, warnings, **more)
        if made is not None:
            found.append(made)
    return found


def _of_source(source: Source, value: Any, context: QgsProcessingContext, more: Dict[str, Any]) -> MapInput:
    layer = value if isinstance(value, QgsRasterLayer) else _layer_called(value, context)
    changed = source.crs is not None or source.nodata is not None
    origin = origin_of(layer) if layer is not None else origin_of_file(source.path)
    if origin is not None and not changed:
        return MapInput(Source(str(origin.record)), output=origin.key, band=int(more.get("band", 0)))
    label = layer.name() if layer is not None and layer.name() else ""
    return MapInput(source, label=label, **more)


def _layer_called(value: Any, context: QgsProcessingContext) -> Optional[QgsRasterLayer]:
    """The loaded layer a text names; never opens a file."""
    if not isinstance(value, str):
        return None
    project: Optional[QgsProject] = context.project()
    layer = QgsProcessingUtils.mapLayerFromString(value, context, False, QgsProcessingUtils.LayerHint.Raster)
    if layer is None and project is not None:
        layer = project.mapLayer(value)
    return layer if isinstance(layer, QgsRasterLayer) else None

"""Adds the results of the tools on finished maps to the user's project, with the styles that lie beside their files."""

from __future__ import annotations

from collections import deque
from pathlib import Path
from typing import Deque

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from miso_qgis.layers.appearance import OUTPUT_PROPERTY


class AnalysisStyle(QgsProcessingLayerPostProcessorInterface):
    """Called by Processing on the main thread when a result was opened for the project."""

    def __init__(self, path: str, title: str, key: str) -> None:
        super().__init__()
        self._style = str(Path(path).with_suffix(".qml"))
        self._title, self._key = title, key

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        # By its name: the default style of a GeoPackage's layer is looked for inside the file first.
        _, loaded = layer.loadNamedStyle(self._style)
        if loaded and isinstance(layer, QgsRasterLayer):
            layer.setCustomProperty(OUTPUT_PROPERTY, self._key)
        layer.setName(self._title)
        layer.triggerRepaint()


# Python's halves of the post-processors, held until long after the layers are loaded.
_styles: Deque[AnalysisStyle] = deque(maxlen=50)


def load_result(context: QgsProcessingContext, path: str, title: str, output: str, key: str, vector: bool) -> None:
    """Ask Processing to load one result when the algorithm has ended. May be called from the algorithm's thread.

    Args:
        title: what the layer is called; output: the algorithm's name for it; key: that in the record's outputs.
    """
    hint = QgsProcessingUtils.LayerHint.Vector if vector else QgsProcessingUtils.LayerHint.Raster
    details = QgsProcessingContext.LayerDetails(title, context.project(), output, hint)
    details.forceName = True
    style = AnalysisStyle(path, title, key)
    _styles.append(style)
    details.setPostProcessor(style)
    context.addLayerToLoadOnCompletion(path, details)

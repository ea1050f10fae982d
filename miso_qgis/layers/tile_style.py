"""How the tiles of the AKVEG grid look when they are loaded: outlines, and each tile's id inside."""

from __future__ import annotations

from qgis.core import (
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalLayerSettings,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

#: Seen on imagery, relief and maps, and taken by no class.
_LINE = "#b5179e"


class TileStyle(QgsProcessingLayerPostProcessorInterface):
    """Called by Processing on the main thread when the tiles were opened for the project."""

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            style_tiles(layer)


def style_tiles(layer: QgsVectorLayer) -> None:
    """Give a layer of tiles its outlines and labels. A click inside a tile finds it, though it is see-through."""
    symbol = QgsFillSymbol.createSimple(
        {"color": "181,23,158,0", "outline_color": _LINE, "outline_width": "0.4", "joinstyle": "miter"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    settings = QgsPalLayerSettings()
    settings.fieldName = "tile"
    text = QgsTextFormat()
    text.setColor(QColor(_LINE))
    text.setSize(9)
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("#ffffff"))
    text.setBuffer(buffer)
    settings.setFormat(text)
    # Only where it fits: zoomed out, the ids of 3,840 tiles would be a carpet.
    settings.fitInPolygonOnly = True
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)
    layer.triggerRepaint()

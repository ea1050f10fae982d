"""How layers look: rendered pixels and the lines of their legends."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeModel,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage


def rgba(colour: str) -> tuple:
    made = QColor(colour)
    return made.red(), made.green(), made.blue(), 255


def rendered(*layers: QgsRasterLayer) -> np.ndarray:
    """Layers, the topmost first, drawn pixel by pixel of the first on nothing: (height, width, 4), red, green, blue,
    alpha."""
    layer = layers[0]
    settings = QgsMapSettings()
    settings.setLayers(list(layers))
    settings.setDestinationCrs(layer.crs())
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    return pixels(job.renderedImage())


def pixels(image: QImage) -> np.ndarray:
    """The pixels of a picture: (height, width, 4), red, green, blue, alpha."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return (
        np.frombuffer(bits, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)[:, : image.width()].copy()
    )


def legend(layer: QgsRasterLayer) -> list:
    """The lines of the layer's legend as the layer tree shows them, without the one that only names the band."""
    tree = QgsLayerTree()
    node = tree.addLayer(layer)
    model = QgsLayerTreeModel(tree)
    lines = [str(item.data(Qt.ItemDataRole.DisplayRole)) for item in model.layerLegendNodes(node)]
    return [line for line in lines if not line.startswith("Band ")]

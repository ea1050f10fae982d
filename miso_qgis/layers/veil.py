"""The veil: a layer on top of a run's maps that fades them where the model was not made for what it was given."""

from __future__ import annotations

from typing import Dict

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsRasterBandStats,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from miso_qgis.layers.appearance import mark
from miso_qgis.translation import tr

#: What `mark` notes in a veil; the raster itself is the run's "applicability".
VEIL = "veil"

#: Grey and not white, which is the colour of improbable permafrost and of absence.
_GREY = (128, 128, 128)
#: Alpha where the applicability is 0, of 255. What lies below can still be read.
_DENSEST = 190


def veil_layer(applicability: QgsRasterLayer) -> QgsRasterLayer:
    """A second layer on the file of an applicability raster: clear at 100 %, the denser the lower it is.

    It needs nothing of the plugin's: saved in a project or layer definition it is an ordinary styled raster.

    Args:
        applicability: with the style that lies beside its file, whose words the legend takes over.
    """
    layer = QgsRasterLayer(applicability.source(), tr("Outside the training range"), "gdal")
    layer.loadDefaultMetadata()
    layer.setRenderer(_renderer(layer.dataProvider(), _words(applicability)))
    mark(layer, VEIL)
    return layer


def whole(provider: QgsRasterDataProvider) -> float:
    """The raster's value for 100 %: 100 in percent files (bytes), 1 in files of float."""
    return 100.0 if provider.dataTypeSize(1) == 1 else 1.0


def anything_low(layer: QgsRasterLayer) -> bool:
    """Whether an applicability raster has a pixel below 100 %, by the statistics in its file.

    Nothing is computed, as that would hold up QGIS for a large map: without statistics the answer is yes.
    """
    provider = layer.dataProvider()
    if not provider.hasStatistics(1, QgsRasterBandStats.Stats.Min):
        return True
    return bool(provider.bandStatistics(1, QgsRasterBandStats.Stats.Min).minimumValue < whole(provider))


def _words(applicability: QgsRasterLayer) -> Dict[float, str]:
    """The lines of an applicability layer's own legend, by value."""
    renderer = applicability.renderer()
    shader = renderer.shader() if isinstance(renderer, QgsSingleBandPseudoColorRenderer) else None
    ramp = shader.rasterShaderFunction() if shader is not None else None
    return {item.value: item.label for item in ramp.colorRampItemList()} if ramp is not None else {}


def _renderer(provider: QgsRasterDataProvider, words: Dict[float, str]) -> QgsSingleBandPseudoColorRenderer:
    maximum = whole(provider)
    ramp = QgsColorRampShader(0.0, maximum)
    ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
    items = []
    for share in (0.0, 0.5, 1.0):
        colour = QColor(*_GREY, round(_DENSEST * (1.0 - share)))
        text = words.get(maximum * share) or tr("{percent:g} %").format(percent=100.0 * share)
        items.append(QgsColorRampShader.ColorRampItem(maximum * share, colour, text))
    ramp.setColorRampItemList(items)
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(False)  # a bar would show only its ends' numbers
    ramp.setLegendSettings(settings)
    shader = QgsRasterShader(0.0, maximum)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(provider, 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(maximum)
    return renderer

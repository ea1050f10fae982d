"""The layers of the sample, styled to be looked at: imagery in true colour, shaded relief, climate, field work."""

from __future__ import annotations

from pathlib import Path
from typing import List, Tuple

from qgis.core import (
    QgsBilinearRasterResampler,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsFillSymbol,
    QgsGradientColorRamp,
    QgsHillshadeRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRectangle,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

#: The colours of the permafrost classes in the maps.
_ABSENT, _PRESENT = "#deebf7", "#08306b"
_INK = "#1d2b3a"
_SITE = "#ffb000"
#: Pixels that are looked at for the imagery's stretch.
_SAMPLE_SIZE = 250_000
#: The relief of the sample is gentle.
_EXAGGERATION = 2.0


def is_field_work(layer: QgsMapLayer) -> bool:
    """Whether a layer shows what was found in the field, and so belongs on top of a map."""
    return isinstance(layer, QgsVectorLayer) and "layername=observations" in layer.source()


def sample_layers(folder: Path) -> List[Tuple[QgsMapLayer, bool]]:
    """The sample's layers from top to bottom, and whether each is switched on.

    Args:
        folder: a copy of resources/sample.

    Raises:
        MisoError: "sample.layer" when one cannot be opened.
    """
    return [
        (_observations(folder), True),
        (_sites(folder, "site_areas", tr("Sample sites, areas")), False),
        (_sites(folder, "site_points", tr("Sample sites, points")), False),
        (_imagery(folder), True),
        (_elevation(folder), True),
        (_climate(folder), False),
    ]


def _checked(layer: QgsMapLayer, path: Path) -> None:
    if not layer.isValid():
        raise MisoError(
            "sample.layer",
            tr("The file {path} of the sample cannot be opened.").format(path=path),
            tr("Remove its folder and open the sample project again."),
        )


def _raster(path: Path, title: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(path), title, "gdal")
    _checked(layer, path)
    return layer


def _vector(path: Path, table: str, title: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={table}", title, "ogr")
    _checked(layer, path)
    return layer


def _imagery(folder: Path) -> QgsRasterLayer:
    """True colour from no reflectance to the brightest 2 %, the same for all bands: else moss would be neon."""
    layer = _raster(folder / "imagery.tif", tr("Sample imagery"))
    layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
    layer.setContrastEnhancement(
        QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
        QgsRasterMinMaxOrigin.Limits.CumulativeCut,
        QgsRectangle(),
        _SAMPLE_SIZE,
    )
    renderer = layer.renderer()
    stretches = [
        QgsContrastEnhancement(stretch)
        for stretch in (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    ]
    brightest = max(stretch.maximumValue() for stretch in stretches)
    for stretch in stretches:
        stretch.setMinimumValue(0.0)
        stretch.setMaximumValue(brightest)
    renderer.setRedContrastEnhancement(stretches[0])
    renderer.setGreenContrastEnhancement(stretches[1])
    renderer.setBlueContrastEnhancement(stretches[2])
    return layer


def _elevation(folder: Path) -> QgsRasterLayer:
    """Relief, shaded from several sides."""
    layer = _raster(folder / "elevation.tif", tr("Sample elevation"))
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, 315.0, 45.0)
    renderer.setZFactor(_EXAGGERATION)
    renderer.setMultiDirectional(True)
    layer.setRenderer(renderer)
    layer.resampleFilter().setZoomedInResampler(QgsBilinearRasterResampler())
    return layer


def _climate(folder: Path) -> QgsRasterLayer:
    """The summer warmth index, from cool to warm."""
    layer = _raster(folder / "climate.tif", tr("Sample climate (summer warmth index)"))
    band = 2
    limits = layer.dataProvider().bandStatistics(band)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band)
    renderer.setClassificationMin(limits.minimumValue)
    renderer.setClassificationMax(limits.maximumValue)
    ramp = QgsGradientColorRamp(QColor("#4575b4"), QColor("#d73027"))
    renderer.createShader(
        ramp, QgsColorRampShader.Type.Interpolated, QgsColorRampShader.ClassificationMode.EqualInterval, 5
    )
    layer.setRenderer(renderer)
    return layer


def _observations(folder: Path) -> QgsVectorLayer:
    """Field points by what was found, in the colours of the permafrost map."""
    layer = _vector(folder / "observations.gpkg", "observations", tr("Sample observations"))
    categories = [
        QgsRendererCategory(value, _marker(colour), label)
        for value, colour, label in (
            (1, _PRESENT, tr("permafrost within 1 m")),
            (0, _ABSENT, tr("no permafrost within 1 m")),
        )
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("nsp", categories))
    return layer


def _marker(colour: str, name: str = "circle", size: str = "2") -> QgsMarkerSymbol:
    # The outline sets a point off from imagery, relief and a class of its own colour.
    return QgsMarkerSymbol.createSimple(
        {"name": name, "color": colour, "size": size, "outline_color": _INK, "outline_width": "0.25"}
    )


def _sites(folder: Path, table: str, title: str) -> QgsVectorLayer:
    layer = _vector(folder / "sites.gpkg", table, title)
    if table == "site_areas":
        symbol = QgsFillSymbol.createSimple(
            {"style": "no", "color": _SITE, "outline_color": _SITE, "outline_width": "0.6"}
        )
    else:
        symbol = _marker(_SITE, "triangle", "3")
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer

"""How a result looks in a project, beyond the style that lies beside its file: areas in the legend, imagery below."""

from __future__ import annotations

from typing import Any, Mapping, Sequence

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer

from miso_qgis.language import speak
from miso_qgis.translation import tr

#: Marks a layer as made by MISO; its value is the key of the run's output, for instance "nsp_class".
OUTPUT_PROPERTY = "miso/output"
#: Opacity of a result with other rasters in the project: ground and roads show through, classes keep their colours.
#: Colours are mixed in the normal mode: multiplied with dark tundra, classes could not be told apart.
OVER_IMAGERY = 0.7


def dress(layer: QgsMapLayer) -> None:
    """Give a layer the style (.qml) and the metadata (.qmd) that lie beside its file."""
    layer.loadDefaultStyle()
    layer.loadDefaultMetadata()
    layer.triggerRepaint()


def mark(layer: QgsMapLayer, key: str) -> None:
    """Note in the layer which output of its run it shows."""
    layer.setCustomProperty(OUTPUT_PROPERTY, key)


def let_imagery_through(layer: QgsRasterLayer, project: QgsProject) -> None:
    """Make a result translucent where the project has rasters that are no results; alone it stays opaque."""
    others = project.mapLayers().values()
    if any(isinstance(other, QgsRasterLayer) and not other.customProperty(OUTPUT_PROPERTY) for other in others):
        layer.setOpacity(OVER_IMAGERY)


def area_text(km2: float) -> str:
    """An area as legends show it, with no more digits than are of use there: "1234 km²", "27.2 km²", "4.48 km²"."""
    if km2 == 0:
        number = "0"
    elif km2 >= 1:
        number = f"{km2:.{0 if km2 >= 100 else 1 if km2 >= 10 else 2}f}"
    else:
        number = f"{km2:.2g}" if km2 >= 1e-4 else f"{km2:.6f}"
    return tr("{number} km\u00b2").format(number=number)


def class_label(row: Mapping[str, Any]) -> str:
    """The legend's line of one class of a record: its name and area."""
    return tr("{name}, {area}").format(name=speak(row["name"]), area=area_text(float(row["km2"])))


def write_areas(layer: QgsRasterLayer, classes: Sequence[Mapping[str, Any]]) -> None:
    """Put the area of every class behind its name in the legend of a class layer.

    The names stand in the renderer and not in the layer tree's own labels, which go by a line's number: those would
    stay behind when the user reorders the classes or chooses another renderer.

    Args:
        classes: rows of the record with "value", "name" and "km2".
    """
    old = layer.renderer()
    if not isinstance(old, QgsPalettedRasterRenderer):
        return
    labels = {int(row["value"]): class_label(row) for row in classes}
    entries = old.classes()
    for entry in entries:
        entry.label = labels.get(int(entry.value), entry.label)
    made = QgsPalettedRasterRenderer(layer.dataProvider(), old.band(), entries)
    made.setOpacity(old.opacity())
    layer.setRenderer(made)
    layer.triggerRepaint()

"""An area given as polygons by drawing or by a selection, kept as text so that a run can be repeated anywhere."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Iterable, List, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)

from miso_qgis.layers.appearance import area_text
from miso_qgis.protocol import MODEL_CRS, MisoError
from miso_qgis.translation import tr

#: Centimetres: pixels are ten metres.
_DECIMALS = 2
#: Characters of an outline, at most: it stands in commands and in the project's file.
MAX_TEXT = 60_000
#: Corners of all selected polygons, at most: they are joined while QGIS waits.
MAX_POINTS = 50_000
#: Points an edge is divided into before it goes into another CRS.
_POINTS = 16
_SAME = 0.011
_OUTLINE = re.compile(r"\s*((?:MULTI)?POLYGON\s*\(.*\))\s*\[EPSG:3338\]\s*\Z", re.IGNORECASE | re.DOTALL)
_EXTENT = re.compile(r"\s*([-+.\deE]+)\s*,\s*([-+.\deE]+)\s*,\s*([-+.\deE]+)\s*,\s*([-+.\deE]+)\s*\[(.*)\]\s*\Z")


@dataclass(frozen=True)
class DrawnArea:
    """Polygons in EPSG:3338, or (not `is_outline`) only the box around features that are no polygons."""

    shape: QgsGeometry
    title: str
    is_outline: bool = True

    def text(self) -> str:
        """What the algorithm's parameter MASK takes."""
        return f"{self.shape.asWkt(_DECIMALS)} [{MODEL_CRS}]"

    def box(self) -> QgsRectangle:
        """The rectangle around it, in EPSG:3338."""
        return self.shape.boundingBox()

    def describe(self) -> str:
        """A line for the panel: what it is and how large."""
        return f"{self.title}, {area_text(self.shape.area() / 1e6)}"


def from_geometries(
    shapes: Iterable[QgsGeometry], to_model: QgsCoordinateTransform, title: str, polygons: bool = True
) -> DrawnArea:
    """An area from geometries in another CRS, edges bent as the CRS bends them.

    Raises:
        MisoError: "area.transform", "area.empty", "area.too_detailed".
    """
    same = to_model.isShortCircuited()
    parts: List[QgsGeometry] = []
    count = 0
    for shape in shapes:
        count += shape.constGet().nCoordinates()
        if polygons and count > MAX_POINTS:  # before any work that would be felt
            raise _too_detailed(count)
        part = QgsGeometry(shape) if same else shape.densifyByCount(_POINTS)
        try:
            part.transform(to_model)
        except QgsCsException as error:
            raise MisoError(
                "area.transform",
                tr("The area has no place in Alaska Albers: {error}.").format(error=str(error).strip().rstrip(".")),
                tr("Draw it in Alaska, or check the CRS of the layer."),
            ) from error
        parts.append(part)
    if not polygons:
        whole = QgsRectangle()
        for part in parts:
            whole.combineExtentWith(part.boundingBox())
        if whole.isEmpty():
            raise MisoError(
                "area.empty",
                tr("The selected features span no area."),
                tr("Select more of them, or draw a rectangle around the place."),
            )
        return DrawnArea(QgsGeometry.fromRect(whole), title, False)
    union = QgsGeometry.unaryUnion([part.makeValid() for part in parts])
    outline = QgsGeometry.collectGeometry(
        [
            part
            for part in union.asGeometryCollection()
            if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and part.area() > 0
        ]
    )
    if outline.isNull() or outline.isEmpty():
        raise MisoError("area.empty", tr("The polygon covers no area."), tr("Draw it again."))
    # What is drawn is what the text says, to the last digit.
    area = DrawnArea(QgsGeometry.fromWkt(outline.asWkt(_DECIMALS)), title)
    if len(area.text()) > MAX_TEXT:
        raise _too_detailed(outline.constGet().nCoordinates())
    return area


def _too_detailed(count: int) -> MisoError:
    return MisoError(
        "area.too_detailed",
        tr("The outline has {count} corners or more, too many to be passed on as text.").format(count=count),
        tr("Export the features as a layer of their own and choose that layer under 'Inside polygons'."),
    )


def from_selection(layer: Any) -> DrawnArea:
    """The selected features of a vector layer; of polygons the outline, of others the box around them.

    Raises:
        MisoError: "area.no_selection" and what `from_geometries` raises.
    """
    if not isinstance(layer, QgsVectorLayer) or layer.selectedFeatureCount() == 0:
        raise MisoError(
            "area.no_selection",
            tr("No feature of the current layer is selected."),
            tr("Choose a vector layer in the layer tree and select features of it on the map."),
        )
    to_model = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(MODEL_CRS), QgsProject.instance())
    shapes = [feature.geometry() for feature in layer.getSelectedFeatures() if feature.hasGeometry()]
    polygons = layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
    count = layer.selectedFeatureCount()
    title = tr("{count} selected of {layer}").format(count=count, layer=layer.name())
    return from_geometries(shapes, to_model, title, polygons)


def from_text(text: str) -> Optional[DrawnArea]:
    """The outline a MASK parameter holds, None when it names a layer or nothing."""
    match = _OUTLINE.match(text)
    shape = QgsGeometry.fromWkt(match.group(1)) if match else QgsGeometry()
    return None if shape.isNull() or shape.isEmpty() else DrawnArea(shape, tr("Polygon"))


# --- extents as text --------------------------------------------------------------------------------------------------


def extent_text(box: QgsRectangle, crs: str = MODEL_CRS) -> str:
    """What the algorithm's parameter EXTENT takes."""
    sides = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    return f"{','.join(f'{side:.10g}' for side in sides)} [{crs}]"


def extent_from_text(text: str) -> Optional[QgsRectangle]:
    """The extent a parameter EXTENT holds, in EPSG:3338; None for nothing, or where it has no place there."""
    match = _EXTENT.match(text)
    if match is None:
        return None
    try:
        xmin, xmax, ymin, ymax = (float(match.group(i)) for i in range(1, 5))
    except ValueError:
        return None
    crs = QgsCoordinateReferenceSystem(match.group(5).strip())
    if xmin > xmax:  # across the antimeridian
        xmax += 360.0
    to_model = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(MODEL_CRS), QgsProject.instance())
    try:
        return to_model.transformBoundingBox(QgsRectangle(xmin, ymin, xmax, ymax))
    except QgsCsException:
        return None


def same_box(one: QgsRectangle, other: QgsRectangle) -> bool:
    """Whether two extents are one, but for digits that a widget does not show."""
    pairs = (
        (one.xMinimum(), other.xMinimum()),
        (one.yMinimum(), other.yMinimum()),
        (one.xMaximum(), other.xMaximum()),
        (one.yMaximum(), other.yMaximum()),
    )
    return all(abs(a - b) < _SAME for a, b in pairs)

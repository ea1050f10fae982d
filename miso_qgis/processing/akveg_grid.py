"""The algorithm ``miso:akveggrid``: the 50 km tiles of the AKVEG grid as polygons with their ids."""

from __future__ import annotations

from collections import deque
from typing import Any, Deque, Dict, List, Optional, Tuple

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtGui import QIcon

from miso_qgis.akveg import TILE_COLUMNS, TILE_ROWS, tile_bounds, tile_id, tile_position, tiles_in
from miso_qgis.layers.tile_style import TileStyle
from miso_qgis.processing import help_pages, inputs
from miso_qgis.protocol import MODEL_CRS, Extent, MisoError
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

#: Pieces an edge of an extent is cut into before it is moved to EPSG:3338, where it bends.
_PIECES = 64

# Python's halves of the layers' post-processors, held until long after the layers are loaded.
_styles: Deque[TileStyle] = deque(maxlen=50)


class AkvegGrid(QgsProcessingAlgorithm):
    """Writes the tiles that an extent touches, or all of them."""

    EXTENT = "EXTENT"
    OUTPUT = "OUTPUT"
    COUNT = "COUNT"

    def __init__(self) -> None:
        super().__init__()
        self._tiles: List[str] = []

    def createInstance(self) -> AkvegGrid:
        return AkvegGrid()

    def name(self) -> str:
        return "akveggrid"

    def displayName(self) -> str:
        return tr("AKVEG tile grid")

    def group(self) -> str:
        return tr("Mapping")

    def groupId(self) -> str:
        return "mapping"

    def tags(self) -> List[str]:
        return tr("akveg,grid,tiles,index,alaska,fishnet").split(",")

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        return str(PLUGIN_ROOT / "resources" / "icons" / "akveg_grid.svg")

    def shortDescription(self) -> str:
        return tr("Writes the 50 km tiles of the AKVEG grid of Alaska as polygons with their ids.")

    def shortHelpString(self) -> str:
        return tr(
            "<p>Writes the tiles of the AKVEG grid (80 x 48 tiles of 50 km, EPSG:3338) that an extent touches, each "
            "with its id such as AK050H50V15, its column and its row. A tile's id can be given as the area of "
            "<i>Map permafrost and soil order</i>.</p><p>Every map of MISO lies on the 10 m lattice of this grid.</p>"
        )

    def helpUrl(self) -> str:
        return help_pages.of_algorithm(self.name())

    def initAlgorithm(self, configuration: Optional[Dict[str, Any]] = None) -> None:
        extent = QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True)
        extent.setHelp(
            tr(
                "The tiles that this extent touches are written; it may be in any CRS and, in degrees, cross the "
                "antimeridian. Left empty: the whole grid."
            )
        )
        self.addParameter(extent)
        output = QgsProcessingParameterFeatureSink(
            self.OUTPUT, tr("AKVEG tiles"), QgsProcessing.SourceType.TypeVectorPolygon
        )
        output.setHelp(tr("Polygons in EPSG:3338 with the fields tile, column and row."))
        self.addParameter(output)
        self.addOutput(QgsProcessingOutputNumber(self.COUNT, tr("Number of tiles")))

    def checkParameterValues(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> Tuple[bool, str]:
        try:
            self._found(parameters, context)
        except MisoError as problem:
            return False, str(problem)
        # Processing's own test would refuse an extent across the antimeridian.
        rest = {name: value for name, value in parameters.items() if name != self.EXTENT}
        ok, message = super().checkParameterValues(rest, context)
        return bool(ok), str(message)

    def prepareAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # An extent may be that of a layer, which may be touched here only.
        try:
            self._tiles = self._found(parameters, context)
        except MisoError as problem:
            raise QgsProcessingException(str(problem)) from problem
        return True

    def _found(self, parameters: Dict[str, Any], context: QgsProcessingContext) -> List[str]:
        extent = inputs.extent(self, parameters, self.EXTENT, context)
        return touched_tiles(extent, context)

    def processAlgorithm(
        self, parameters: Dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Dict[str, Any]:
        # By their names, because the numbers of the types have moved to another class in newer versions.
        fields = QgsVectorLayer(
            "None?field=tile:string(16)&field=column:integer&field=row:integer", "", "memory"
        ).fields()
        crs = QgsCoordinateReferenceSystem(MODEL_CRS)
        sink, target = self.parameterAsSink(parameters, self.OUTPUT, context, fields, QgsWkbTypes.Type.Polygon, crs)
        if sink is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        for number, tile in enumerate(self._tiles):
            if feedback.isCanceled():
                raise QgsProcessingException(tr("The run was cancelled."))
            feature = QgsFeature(fields)
            feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*tile_bounds(tile))))
            feature.setAttributes([tile, *tile_position(tile)])
            if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                raise QgsProcessingException(self.writeFeatureError(sink, parameters, self.OUTPUT))
            feedback.setProgress(100.0 * (number + 1) / len(self._tiles))
        del sink  # written to the end before anyone reads it
        if context.willLoadLayerOnCompletion(target):
            style = TileStyle()
            _styles.append(style)
            context.layerToLoadOnCompletionDetails(target).setPostProcessor(style)
        feedback.pushInfo(tr("{count} tiles.").format(count=len(self._tiles)))
        return {self.OUTPUT: target, self.COUNT: len(self._tiles)}


def touched_tiles(extent: Optional[Extent], context: QgsProcessingContext) -> List[str]:
    """The ids of the tiles that an extent touches, row by row from the north-west; all for None.

    Raises:
        MisoError: "extent.unprojectable", "extent.empty", and "extent.outside" when it touches none.
    """
    if extent is None:
        return [tile_id(column, row) for row in range(1, TILE_ROWS + 1) for column in range(1, TILE_COLUMNS + 1)]
    outline = _outline(extent, context)
    box = outline.boundingBox()
    near = tiles_in(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    if extent.crs != MODEL_CRS and len(near) > 1:
        near = [tile for tile in near if outline.intersects(QgsGeometry.fromRect(QgsRectangle(*tile_bounds(tile))))]
    if not near:
        raise MisoError(
            "extent.outside",
            tr("The extent {extent} touches no tile of the AKVEG grid.").format(
                extent=f"{extent.xmin:.10g},{extent.ymin:.10g},{extent.xmax:.10g},{extent.ymax:.10g}"
            ),
            tr("The grid covers Alaska; check the extent and its CRS, or leave it empty for the whole grid."),
        )
    return near


def _outline(extent: Extent, context: QgsProcessingContext) -> QgsGeometry:
    """An extent as a polygon in EPSG:3338, its edges bent as they are there."""
    own = QgsCoordinateReferenceSystem.fromWkt(extent.crs)
    if not own.isValid():
        own = QgsCoordinateReferenceSystem(extent.crs)
    east = extent.xmax
    if extent.xmin > extent.xmax:
        if not own.isGeographic():
            raise MisoError(
                "extent.empty",
                tr("The extent's XMIN {xmin:.10g} is larger than its XMAX {xmax:.10g}.").format(
                    xmin=extent.xmin, xmax=extent.xmax
                ),
                tr("Give the smaller one first; only an extent in degrees may run across the antimeridian."),
            )
        east += 360.0
    steps = [number / _PIECES for number in range(_PIECES)]
    xs = [extent.xmin + step * (east - extent.xmin) for step in steps]
    ys = [extent.ymin + step * (extent.ymax - extent.ymin) for step in steps]
    ring = [
        *((x, extent.ymin) for x in xs),
        *((east, y) for y in ys),
        *((x, extent.ymax) for x in (east - (x - extent.xmin) for x in xs)),
        *((extent.xmin, y) for y in (extent.ymax - (y - extent.ymin) for y in ys)),
    ]
    transform = QgsCoordinateTransform(own, QgsCoordinateReferenceSystem(MODEL_CRS), context.transformContext())
    try:
        points = [transform.transform(QgsPointXY(_wrapped(x, own), y)) for x, y in ring]
    except QgsCsException as error:
        raise MisoError(
            "extent.unprojectable",
            tr("The extent {extent} has no place in Alaska Albers.").format(
                extent=f"{extent.xmin:.10g},{extent.ymin:.10g},{extent.xmax:.10g},{extent.ymax:.10g}"
            ),
            tr("Check that its coordinates and its CRS belong together."),
        ) from error
    return QgsGeometry.fromPolygonXY([points])


def _wrapped(x: float, crs: QgsCoordinateReferenceSystem) -> float:
    """A longitude between -180 and 180; other coordinates as they are."""
    return (x + 180.0) % 360.0 - 180.0 if crs.isGeographic() and not -180.0 <= x <= 180.0 else x

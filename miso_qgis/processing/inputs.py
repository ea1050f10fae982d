"""Turns what a user chose in QGIS (layers, extents, polygons, texts) into the parts of an engine request.

Everything here touches layers and is called from an algorithm's checkParameterValues and prepareAlgorithm only.
Problems are `MisoError`s in the engine's manner: what is wrong, with the value found, and what to do.
"""

from __future__ import annotations

import math
import re
from typing import Any, Dict, List, Optional, Set, Union

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingUtils,
    QgsProperty,
    QgsRasterLayer,
    QgsWkbTypes,
)

from miso_qgis.processing import texts
from miso_qgis.protocol import MODEL_CRS, Extent, Mask, MisoError, Source, split_covariate
from miso_qgis.translation import tr

_NUMBER = r"\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)\s*"
_EXTENT_TEXT = re.compile(rf"{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}(?:\[(.*)\])?\s*\Z")
_POLYGON_TEXT = re.compile(r"\s*((?:MULTI)?POLYGON\s*Z?M?\s*\(.*\))\s*(?:\[(.*)\])?\s*\Z", re.IGNORECASE | re.DOTALL)
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*\Z")


def wkt(crs: QgsCoordinateReferenceSystem) -> str:
    """The CRS as WKT 2: an authority code alone would lose a user's own definition."""
    return str(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED))


# --- rasters ----------------------------------------------------------------------------------------------------------


def raster_source(
    algorithm: QgsProcessingAlgorithm,
    parameters: Dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    warnings: List[str],
) -> Optional[Source]:
    """The source behind a raster parameter, None when nothing was given.

    A text that names no loaded layer is handed on as a path, unopened: the engine then says what is wrong with it, in
    the same words as in the shell, and QGIS's own GDAL, which follows any reference in a file, does not see it.
    """
    value = parameters.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, QgsProperty):
        value = algorithm.parameterAsString(parameters, name, context)
    if isinstance(value, str):
        return _text_source(value, context, warnings)
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    if layer is not None:
        return layer_source(layer, context, warnings)
    raise MisoError(
        "source.unreadable",
        tr("The layer given as {name} cannot be read as a raster.").format(name=name),
        tr("Choose a raster layer or a raster file."),
    )


def _text_source(text: str, context: QgsProcessingContext, warnings: List[str]) -> Source:
    """The loaded raster layer a text names by id, name or source; else the text as a path, with QGIS's variables in it
    replaced."""
    text = texts.path(text, context)
    layer = QgsProcessingUtils.mapLayerFromString(text, context, False, QgsProcessingUtils.LayerHint.Raster)
    if layer is None and context.project() is not None:
        layer = context.project().mapLayer(text)  # Processing passes over broken ones
    if isinstance(layer, QgsRasterLayer):
        return layer_source(layer, context, warnings)
    return Source(path=_plain_path(text, text, warnings))


def _plain_path(path: str, name: str, warnings: List[str]) -> str:
    """A source of the provider gdal without the options that QGIS may have put behind the path."""
    for separator in ("|option:", "|credential:"):
        path, found, options = path.partition(separator)
        if found:
            warnings.append(
                tr("The open options of the layer {name!r} are not passed on: {options}.").format(
                    name=name, options=options if separator == "|option:" else tr("credentials")
                )
            )
    return path


def layer_source(layer: QgsRasterLayer, context: QgsProcessingContext, warnings: List[str]) -> Source:
    """The file behind a raster layer, with the CRS and nodata value the user set on the layer.

    Raises:
        MisoError: "source.provider" when the layer is no file GDAL reads, "source.layer" when it is broken,
            "source.nodata" when its nodata settings cannot be passed on.
    """
    provider = layer.dataProvider()
    if provider is None or not layer.isValid():
        raise MisoError(
            "source.layer",
            tr("The layer {name!r} is broken: its source {source!r} cannot be read.").format(
                name=layer.name(), source=layer.source()
            ),
            tr("Repair the layer's data source, or choose the file itself."),
        )
    if layer.providerType() != "gdal":
        raise MisoError(
            "source.provider",
            tr("The layer {name!r} comes from the provider {provider!r}, which the engine cannot read.").format(
                name=layer.name(), provider=layer.providerType()
            ),
            tr("Export it to a GeoTIFF (Export > Save As) and choose that file."),
        )
    path = _plain_path(layer.source(), layer.name(), warnings)
    # A layer Processing itself opened from a path carries no choice of the user's.
    opened_here = context.temporaryLayerStore().mapLayer(layer.id()) is not None
    if opened_here:
        return Source(path=path)
    crs = None
    if layer.crs().isValid() and layer.crs() != provider.crs():
        crs = wkt(layer.crs())
    return Source(path=path, crs=crs, nodata=_layer_nodata(layer, warnings))


def _layer_nodata(layer: QgsRasterLayer, warnings: List[str]) -> Optional[float]:
    """The one nodata value the user set on the layer, None when there is none (the file's own holds then)."""
    provider = layer.dataProvider()
    values: Set[float] = set()
    for band in range(1, layer.bandCount() + 1):
        for span in provider.userNoDataValues(band):
            if span.min() != span.max():
                raise MisoError(
                    "source.nodata",
                    tr("The layer {name!r} has the nodata range {low:g} to {high:g}.").format(
                        name=layer.name(), low=span.min(), high=span.max()
                    ),
                    tr("Set a single additional nodata value, or write the raster with one."),
                )
            values.add(float(span.min()))
        if provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band):
            warnings.append(
                tr(
                    "The layer {name!r} ignores the nodata value {value:g} of its file (band {band}); the engine "
                    "does not."
                ).format(name=layer.name(), value=provider.sourceNoDataValue(band), band=band)
            )
    if len(values) > 1:
        raise MisoError(
            "source.nodata",
            tr("The layer {name!r} has {count} additional nodata values: {values}.").format(
                name=layer.name(), count=len(values), values=", ".join(f"{v:g}" for v in sorted(values))
            ),
            tr("Keep one of them, or write the raster with one nodata value."),
        )
    return values.pop() if values and not math.isnan(next(iter(values))) else None


def covariate_sources(text: str, context: QgsProcessingContext, warnings: List[str]) -> Dict[str, Source]:
    """Ready-made covariates from "name=path[:band][*scale[+offset]]; name=path ..."; a path may also be the name of a
    raster layer.

    Raises:
        MisoError: "covariates.malformed" with the part that cannot be read.
    """
    found: Dict[str, Source] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        name, _, rest = (piece.strip() for piece in part.partition("="))
        try:
            if not _NAME.match(name) or name in found:
                raise ValueError
            file = split_covariate(rest)
        except ValueError as error:
            raise MisoError(
                "covariates.malformed",
                tr("The covariate {part!r} cannot be read, or is given twice.").format(part=part),
                tr(
                    "Write name=path, name=path:band or name=path:band*scale+offset, separated by ';', for instance "
                    "swi_10=/data/wetness.tif:1."
                ),
            ) from error
        source = _text_source(file.path, context, warnings)
        bands = (file.band,) if file.band else ()
        found[name] = Source(source.path, bands, source.crs, source.nodata, file.scale, file.offset)
    return found


# --- extent -----------------------------------------------------------------------------------------------------------


def extent(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Optional[Extent]:
    """The extent in its own CRS, None when nothing was given.

    A text is read here and not by QgsRectangle, which swaps its edges when west is larger than east: an extent across
    the antimeridian would become the rest of the world.

    Raises:
        MisoError: "extent.malformed", "extent.empty", "crs.unknown".
    """
    value = parameters.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    if isinstance(value, str):
        match = _EXTENT_TEXT.match(value)
        if match:
            xmin, xmax, ymin, ymax = (float(match.group(i)) for i in range(1, 5))
            crs = _named_crs(tr("the extent"), match.group(5), context)
            return Extent(xmin, ymin, xmax, ymax, wkt(crs))
    rectangle = algorithm.parameterAsExtent(parameters, name, context)
    if rectangle.isNull():
        raise MisoError(
            "extent.malformed",
            tr("The extent {value!r} cannot be read.").format(value=str(value)),
            tr("Write XMIN,XMAX,YMIN,YMAX [EPSG:code], or name a layer."),
        )
    crs = algorithm.parameterAsExtentCrs(parameters, name, context)
    if not crs.isValid():
        crs = _context_crs(context)
    return Extent(rectangle.xMinimum(), rectangle.yMinimum(), rectangle.xMaximum(), rectangle.yMaximum(), wkt(crs))


def _named_crs(what: str, name: Optional[str], context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
    """The CRS that stands in brackets behind coordinates; what bare numbers are meant in when there is none."""
    if name is None:
        return _context_crs(context)
    text = name.strip()
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        crs = QgsCoordinateReferenceSystem.fromWkt(text)
    if not crs.isValid():
        raise MisoError(
            "crs.unknown",
            tr("The CRS of {what} is {crs!r}, which is not known.").format(what=what, crs=name),
            tr("Give an authority code such as EPSG:3338."),
        )
    return crs


def _context_crs(context: QgsProcessingContext) -> QgsCoordinateReferenceSystem:
    """What bare numbers are meant in: the project's CRS, and Alaska Albers where there is no project."""
    project = context.project()
    if project is not None and project.crs().isValid():
        return project.crs()
    return QgsCoordinateReferenceSystem(MODEL_CRS)


# --- mask -------------------------------------------------------------------------------------------------------------


def mask(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Optional[Mask]:
    """The polygons given as mask, None when nothing was given.

    Raises:
        MisoError: what `mask_source` raises, and "mask.empty".
    """
    source = mask_source(algorithm, parameters, name, context)
    return mask_polygons(source) if isinstance(source, QgsProcessingFeatureSource) else source


def mask_source(
    algorithm: QgsProcessingAlgorithm, parameters: Dict[str, Any], name: str, context: QgsProcessingContext
) -> Union[QgsProcessingFeatureSource, Mask, None]:
    """The layer given as mask, or the polygon where one was written as text; None when nothing was given.

    Raises:
        MisoError: "mask.unreadable", "mask.type" when it holds no polygons, "mask.crs" when it has no CRS, "mask.empty"
            and "crs.unknown" of a text.
    """
    value = parameters.get(name)
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    match = _POLYGON_TEXT.match(value) if isinstance(value, str) else None
    if match is not None:
        return _written_mask(match.group(1), _named_crs(tr("the mask"), match.group(2), context))
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        shown = value if isinstance(value, str) else algorithm.parameterAsString(parameters, name, context)
        raise MisoError(
            "mask.unreadable",
            tr("The mask {value!r} cannot be read as a vector layer.").format(value=shown),
            tr("Choose a layer or a file with polygons."),
        )
    if QgsWkbTypes.geometryType(source.wkbType()) != QgsWkbTypes.GeometryType.PolygonGeometry:
        raise MisoError(
            "mask.type",
            tr("The mask {name!r} holds {kind}, no polygons.").format(
                name=source.sourceName(), kind=QgsWkbTypes.displayString(source.wkbType())
            ),
            tr("Choose a layer with polygons; lines and points can be buffered first."),
        )
    if not source.sourceCrs().isValid():
        raise MisoError(
            "mask.crs",
            tr("The mask {name!r} has no coordinate reference system.").format(name=source.sourceName()),
            tr("Set the CRS of the layer."),
        )
    return source


def _written_mask(text: str, crs: QgsCoordinateReferenceSystem) -> Mask:
    polygons = _flat_polygons(QgsGeometry.fromWkt(text))
    if not polygons:
        raise MisoError(
            "mask.empty",
            tr("The mask {text!r} is no polygon.").format(text=text if len(text) <= 80 else text[:77] + "..."),
            tr("Write POLYGON((x y, x y, x y, x y)), the last point like the first."),
        )
    return Mask(tuple(polygons), wkt(crs))


def mask_polygons(source: QgsProcessingFeatureSource) -> Mask:
    """The polygons of a layer (the selected ones where only those are asked for) in the layer's own CRS.

    Heights and measures are dropped, curves become segments, invalid rings are repaired: which pixel centres lie inside
    is all that is asked of them.

    Raises:
        MisoError: "mask.empty".
    """
    polygons: List[Dict[str, Any]] = []
    request = QgsFeatureRequest().setNoAttributes()
    flag = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    for feature in source.getFeatures(request, flag):
        if feature.hasGeometry():
            polygons.extend(_flat_polygons(feature.geometry()))
    if not polygons:
        raise MisoError(
            "mask.empty",
            tr("The mask {name!r} holds no polygon.").format(name=source.sourceName()),
            tr("Choose a layer with polygons in it, and check the selection if only selected features are used."),
        )
    return Mask(tuple(polygons), wkt(source.sourceCrs()), source.sourceName())


def _flat_polygons(geometry: QgsGeometry) -> List[Dict[str, Any]]:
    if geometry.isNull():
        return []
    straight = QgsGeometry(geometry.constGet().segmentize())
    shape = straight.get()
    if shape.is3D():
        shape.dropZValue()
    if shape.isMeasure():
        shape.dropMValue()
    if not straight.isGeosValid():
        straight = straight.makeValid()
    found: List[Dict[str, Any]] = []
    for part in straight.asGeometryCollection():
        polygon = part.type() == QgsWkbTypes.GeometryType.PolygonGeometry
        if polygon and not part.isEmpty() and part.area() > 0:
            # Not asJson, which rounds and so moves coordinates by their last digit.
            rings = [[[point.x(), point.y()] for point in ring] for ring in part.asPolygon()]
            found.append({"type": "Polygon", "coordinates": rings})
    return found

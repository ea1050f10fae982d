"""The parameters of the algorithm ``miso:mapsoils``, each with its help."""

from __future__ import annotations

from typing import List

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from miso_qgis.protocol import (
    DEFAULT_MODEL,
    DEVICES,
    ENCODINGS,
    MAX_PIXEL_SIZE,
    MIN_PIXEL_SIZE,
    OUTPUT_KINDS,
    PRECISIONS,
)
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

TASKS = ("nsp", "order")
MAX_THREADS = 1024


def installed_models() -> List[str]:
    """Names of the models that came with the plugin or were put beside them, without the 8-bit forms of models that are
    there: the engine chooses the form (PRECISION)."""
    names = {path.stem for path in (PLUGIN_ROOT / "resources" / "models").glob("*.onnx")}
    return sorted(name for name in names if not (name.endswith("-int8") and name[:-5] in names))


def map_parameters() -> List[QgsProcessingParameterDefinition]:
    """The definitions in the order of the dialog."""
    made: List[QgsProcessingParameterDefinition] = []

    def add(parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        made.append(parameter)

    add(
        QgsProcessingParameterRasterLayer("IMAGERY", tr("Sentinel-2 imagery"), optional=True),
        tr(
            "Nine bands of midsummer surface reflectance x 10000: red, green, blue, three red edges, near "
            "infrared and two short-wave infrareds (B04, B03, B02, B05, B06, B07, B08, B11, B12). Bands are "
            "matched by their names, else by this order. May be left out."
        ),
    )
    add(
        QgsProcessingParameterRasterLayer("ELEVATION", tr("Elevation"), optional=True),
        tr(
            "Elevation in metres, one band, ideally reaching a kilometre beyond the extent: slope, aspect, "
            "curvature, position and wetness are derived from it. May be left out."
        ),
    )
    add(
        QgsProcessingParameterRasterLayer("CLIMATE", tr("Climate"), optional=True),
        tr(
            "Three bands: annual precipitation (mm), summer warmth index (degC month) and January minimum "
            "temperature (degC), named ppt_annual, tmean_swi and tmin_january or in this order. May be left out."
        ),
    )
    add(
        QgsProcessingParameterString("COVARIATES", tr("Ready-made covariates"), optional=True),
        tr(
            "Rasters that replace derived covariates, as name=path, name=path:band or "
            "name=path:band*scale+offset separated by ';', for instance swi_10=/data/wetness.tif;"
            "tmean_swi=/data/climate.tif:2*0.01. The path may also be the name of a raster layer."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterString("SCALES", tr("Scales of the sources"), optional=True),
        tr(
            "What the stored values are multiplied by (and what is then added), where the file does not say so "
            "itself, as imagery=10000; elevation=0.3048; climate=0.1. For Sentinel-2 of processing baseline 04.00 "
            "and later that does not declare its offset: imagery=1-1000."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterString("BANDS", tr("Bands of the sources"), optional=True),
        tr(
            "Which band feeds which input, where names and order do not tell, as imagery=3,2,1,4,5,6,7,8,9; "
            "climate=2,1,3; elevation=1: numbers from 1, in the order in which the help of the source lists the "
            "inputs. Left empty: bands are matched by their names, else by that order."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterExtent("EXTENT", tr("Extent"), optional=True),
        tr(
            "The area to map, in any CRS; it grows to whole pixels of the AKVEG grid. Left empty: the tile, else "
            "the extent of the imagery, else of the elevation. In degrees it may cross the antimeridian "
            "(172,-163,51,53 [EPSG:4326])."
        ),
    )
    add(
        QgsProcessingParameterString("TILE", tr("AKVEG tile"), optional=True),
        tr("The id of a 50 km tile of the AKVEG grid instead of an extent, for instance AK050H50V15 (Fairbanks)."),
        advanced=True,
    )
    add(
        QgsProcessingParameterFeatureSource(
            "MASK", tr("Mask polygons"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        ),
        tr(
            "Pixels whose centre lies outside these polygons become nodata. The map inside does not change. In a "
            "command or a script also a polygon as text: POLYGON((x y, x y, ...)) [EPSG:code]."
        ),
    )
    models = installed_models()
    default = DEFAULT_MODEL if DEFAULT_MODEL in models or not models else models[0]
    add(
        QgsProcessingParameterString("MODEL", tr("Model (name or .onnx file)"), default),
        tr(
            "The name of an installed model ({names}), or the path of an .onnx file that meets the model contract."
        ).format(names=", ".join(models) or tr("none is installed")),
    )
    add(
        QgsProcessingParameterEnum("TASKS", tr("Tasks"), list(TASKS), True, list(TASKS), True, True),
        tr("nsp: near-surface permafrost; order: soil order. Nothing chosen means every task of the model."),
    )
    add(
        QgsProcessingParameterNumber(
            "PIXEL_SIZE",
            tr("Pixel size (m)"),
            QgsProcessingParameterNumber.Type.Double,
            10.0,
            False,
            MIN_PIXEL_SIZE,
            MAX_PIXEL_SIZE,
        ),
        tr(
            "Pixel size of the map in metres. The model always reads its inputs at 10 m and can be asked at any "
            "point; a smaller size adds pixels, not detail."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterEnum("DEVICE", tr("Device"), list(DEVICES), False, "auto", False, True),
        tr("Where the model runs. auto takes a GPU when the installed engine can use one, else the CPU."),
        advanced=True,
    )
    add(
        QgsProcessingParameterNumber(
            "THREADS",
            tr("Processor threads"),
            QgsProcessingParameterNumber.Type.Integer,
            0,
            False,
            0,
            MAX_THREADS,
        ),
        tr(
            "How many threads of the processor the map may use, within the limit of the options; 0 lets the engine "
            "choose."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterEnum("PRECISION", tr("Precision"), list(PRECISIONS), False, "auto", False, True),
        tr(
            "Which form of a model that has two. auto takes the 8-bit form for percent maps on processors made for "
            "it, when its model card shows that it hardly differs; float32 is the model itself."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterEnum("ENCODING", tr("Encoding"), list(ENCODINGS), False, "percent", False, True),
        tr(
            "percent: whole percent in one byte, nodata 255. float: probability 0 to 1 in four bytes, nodata "
            "NaN, for further computation."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterEnum("OUTPUTS", tr("Outputs"), list(OUTPUT_KINDS), True, list(OUTPUT_KINDS), False, True),
        tr("The rasters to write. The record of the run is always written."),
        advanced=True,
    )
    add(
        QgsProcessingParameterString("THRESHOLD", tr("Permafrost threshold"), "0.5"),
        tr(
            "The probability (0 to 1) from which permafrost is called present in the class raster. balanced "
            "takes the model's own threshold, the one with the best balanced accuracy on its held-out blocks."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterFolderDestination("FOLDER", tr("Output folder")),
        tr(
            "Where the rasters and the record go. It is made when missing. Existing results are never replaced. "
            "@project_folder/maps is a folder beside the saved project."
        ),
    )
    add(
        QgsProcessingParameterString("NAME", tr("Name of the run"), "miso"),
        tr("Begins the name of every file and names the layer group. A taken name gets _2, _3 and so on."),
    )
    add(
        QgsProcessingParameterBoolean("RESUME", tr("Continue a stopped run"), False),
        tr(
            "Continues the run of this name and folder that ended before it was whole (a crash, a power cut, a "
            "source that could not be read any more), if there is one with the same inputs and settings. Without "
            "it, what such a run left is removed."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterBoolean("LOAD", tr("Add the results to the project"), True),
        tr("Adds the rasters as one layer group with their legends. Switch it off inside models."),
    )
    return made

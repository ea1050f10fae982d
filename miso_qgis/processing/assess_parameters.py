"""The parameters of the algorithm ``miso:assessmap``, each with its help."""

from __future__ import annotations

from typing import List, Optional, Tuple

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from miso_qgis.requests.assess import (
    DEPTH_UNITS,
    DESIGNS,
    MAP_KINDS,
    MAX_BLOCK,
    MAX_REPEATS,
    MIN_BLOCK,
    MIN_REPEATS,
)
from miso_qgis.translation import tr


def _field(name: str, title: str, parent: str, optional: bool = True) -> QgsProcessingParameterField:
    return QgsProcessingParameterField(name, title, None, parent, optional=optional)


def _enum(name: str, title: str, options: Tuple[str, ...], default: str) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(name, title, list(options), False, default, False, True)


def _number(
    name: str, title: str, kind: QgsProcessingParameterNumber.Type, default: Optional[float], low: float, high: float
) -> QgsProcessingParameterNumber:
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, low, high)


def assess_parameters() -> List[QgsProcessingParameterDefinition]:
    """The definitions in the order of the dialog."""
    made: List[QgsProcessingParameterDefinition] = []
    whole = QgsProcessingParameterNumber.Type.Integer
    real = QgsProcessingParameterNumber.Type.Double

    def add(parameter: QgsProcessingParameterDefinition, text: str, advanced: bool = False) -> None:
        parameter.setHelp(text)
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        made.append(parameter)

    add(
        QgsProcessingParameterFile("RUN", tr("Record of a run"), extension="json", optional=True),
        tr("The .json file beside the rasters of a run: its classes and probabilities are assessed together."),
    )
    add(
        QgsProcessingParameterRasterLayer("MAP", tr("Or a map"), optional=True),
        tr(
            "A raster of classes or probabilities instead of a run. A layer of a run of MISO stands for the run and "
            "the task it shows."
        ),
    )
    add(
        QgsProcessingParameterString("TASK", tr("Task"), optional=True),
        tr(
            "The task of the run, nsp (near-surface permafrost) or order (soil order). For another raster nsp says "
            "that it shows permafrost, so that the rule on observed depths holds."
        ),
    )
    add(
        QgsProcessingParameterFeatureSource(
            "OBSERVATIONS", tr("Observations"), [QgsProcessing.SourceType.TypeVectorPoint]
        ),
        tr("Points in any CRS. The parts of a multipoint count one by one."),
    )
    add(
        _field("LABEL_FIELD", tr("Field of the observed class"), "OBSERVATIONS", optional=False),
        tr(
            "Names or codes of the map's classes; of presence and absence also 1 and 0, yes and no, true and false. "
            "Other labels are counted and listed unless they are mapped to a class below."
        ),
    )
    add(
        QgsProcessingParameterString("CLASSES", tr("What other labels mean"), optional=True),
        tr(
            "LABEL=CLASS separated by ';', for instance frozen=present; thawed=absent. LABEL= leaves observations with "
            "this label out."
        ),
    )
    add(
        _field("DEPTH_FIELD", tr("Field of the observed depth"), "OBSERVATIONS"),
        tr(
            "How deep was dug or probed. An absence of permafrost counts only where this is 1 m or more; without the "
            "field no absence counts, and recall is all that can be said."
        ),
    )
    add(
        _enum("DEPTH_UNIT", tr("Unit of the depth"), DEPTH_UNITS, "cm"),
        tr("Unit of that field."),
    )
    add(
        QgsProcessingParameterString("FILTERS", tr("Filters"), optional=True),
        tr(
            "Keeps the observations for which all of these hold: FIELD OP VALUE separated by ';', with =, !=, <, <=, "
            ">, >= or in, for instance quality <= 30; seen_on >= 2010-01-01; method in pit,probe."
        ),
    )
    add(
        QgsProcessingParameterBoolean("PRESENCE_ONLY", tr("Observations are presences only"), False),
        tr("They say where something is and not where it is not: only recall is given."),
    )
    add(
        _enum("DESIGN", tr("Sampling design"), DESIGNS, "none"),
        tr(
            "Areas adjusted for the map's errors, with intervals, are given only for a probability sample: simple "
            "(random), systematic, or stratified by the classes of this map. none for everything else."
        ),
    )
    add(
        QgsProcessingParameterFeatureSource(
            "REGIONS", tr("Regions"), [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        ),
        tr("Polygons to give figures for, such as ecoregions, land resource areas or permafrost zones."),
    )
    add(
        _field("REGION_FIELD", tr("Field that names a region"), "REGIONS"),
        tr("Polygons with the same name are one region."),
    )
    add(
        _number("BLOCK_SIZE", tr("Blocks of the bootstrap (m)"), real, 10_000.0, MIN_BLOCK, MAX_BLOCK),
        tr(
            "Intervals come from drawing whole squares of this size in EPSG:3338, because observations near each other "
            "are no independent evidence. None is given for fewer than 10 squares with observations."
        ),
        advanced=True,
    )
    add(
        _number("REPEATS", tr("Draws of the bootstrap"), whole, 1000, MIN_REPEATS, MAX_REPEATS),
        tr("More draws make the ends of the intervals steadier."),
        advanced=True,
    )
    add(
        _number("SEED", tr("Seed of the draws"), whole, 0, 0, 2**31 - 1),
        tr("The same seed gives the same intervals."),
        advanced=True,
    )
    add(
        _number("THRESHOLD", tr("Threshold of presence"), real, None, 0.0, 1.0),
        tr("The probability (0 to 1) from which presence is mapped. Left empty: the run's, or 0.5."),
        advanced=True,
    )
    add(
        _enum("MAP_KIND", tr("Values of another map"), MAP_KINDS, "auto"),
        tr("class: codes. probability: percent in whole numbers, or 0 to 1. auto: by what the file says."),
        advanced=True,
    )
    add(
        QgsProcessingParameterNumber("MAP_BAND", tr("Band of another map"), whole, 0, False, 0, 10_000),
        tr("The band to assess, where the raster has several and only one counts. 0 leaves it open."),
        advanced=True,
    )
    add(
        _number("MAP_SCALE", tr("Scale of another map"), real, None, -1e9, 1e9),
        tr("What stored values are multiplied by to be probabilities, for instance 0.01."),
        advanced=True,
    )
    add(
        QgsProcessingParameterString("PRESENT", tr("Class of presence of another map"), optional=True),
        tr("Name or code of the class of two that means presence, where the names do not say so."),
        advanced=True,
    )
    add(
        _field("ID_FIELD", tr("Field that names an observation"), "OBSERVATIONS"),
        tr("Kept in the layer of hits and misses and in the list of what does not count."),
        advanced=True,
    )
    add(
        QgsProcessingParameterFolderDestination("FOLDER", tr("Output folder")),
        tr("Where tables, layer and record go. It is made when missing. Existing results are never replaced."),
    )
    add(
        QgsProcessingParameterString("NAME", tr("Name of the assessment"), "assess"),
        tr("Begins the name of every file. A taken name gets _2, _3 and so on."),
    )
    add(
        QgsProcessingParameterBoolean("LOAD", tr("Add the layer of hits and misses to the project"), True),
        tr("Adds it to the group of the run, with its legend. Switch it off inside models."),
    )
    return made

"""The layer "Permafrost, P >= t": a threshold of the user's choice on a run's probability raster, without a new run.

The layer shows the raster of the run itself through two colours, nothing below the threshold and the class's own from
it on. So a change costs a repaint, the project remembers it as the style of an ordinary layer, and nothing of the
plugin is needed to open it.

A percent file is cut halfway between two whole percents. A float file is cut at the threshold itself, as the class map
of such a run is; the record counts areas by the rounded percent, so there half of the threshold's own step is counted
and the area is exact only at the run's own threshold.
"""
# flake8: noqa: E203

from __future__ import annotations

import math
from pathlib import Path
from typing import Any, Mapping, Optional

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from miso_qgis.language import speak
from miso_qgis.layers.appearance import OUTPUT_PROPERTY, area_text, mark
from miso_qgis.layers.loading import THRESHOLD_RANK, add_in_order
from miso_qgis.layers.results import Origin, binary_tasks, origin_of, record_at, record_of
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

#: What `appearance.mark` notes in a threshold layer.
THRESHOLD = "threshold"
#: Holds the percent in the layer.
PERCENT_PROPERTY = "miso/threshold"

# The engine calls a class from this close below the threshold. (Also no float32 lies exactly there: whether QGIS counts
# a value that equals a step to the one side or the other is not told apart.)
_ENGINE_TOLERANCE = 1e-9


def threshold_layer(probability_layer: QgsRasterLayer) -> QgsRasterLayer:
    """The threshold layer of the run of a probability layer; added to the project, on top of the run's maps, when it is
    not there yet. It starts at the run's own threshold.

    Raises:
        MisoError: "threshold.layer" when the layer is no probability raster of two classes.
    """
    origin = _probability(probability_layer)
    if origin is None:
        raise MisoError(
            "threshold.layer",
            tr("The layer {name!r} is no probability of two classes that MISO has mapped.").format(
                name=probability_layer.name()
            ),
            tr("Choose the probability layer of permafrost in the group of a run."),
        )
    project = probability_layer.project() or QgsProject.instance()
    return find_threshold_layer(project, origin) or _add(project, probability_layer, origin)


def probability_layer_of(project: QgsProject, record_path: Path, task: str) -> QgsRasterLayer:
    """The probability layer of a run; opened from its file, outside of the project, where the project has none."""
    origin = Origin(record_path, f"{task}_probability")
    for layer in project.mapLayers().values():
        if origin_of(layer) == origin and not is_threshold_layer(layer):
            return layer
    return QgsRasterLayer(record_at(record_path)["outputs"][origin.key], origin.key, "gdal")


def find_threshold_layer(project: QgsProject, origin: Origin) -> Optional[QgsRasterLayer]:
    """The threshold layer a project has on a run's probability raster, if any."""
    for layer in project.mapLayers().values():
        if is_threshold_layer(layer) and origin_of(layer) == origin:
            return layer
    return None


def is_threshold_layer(layer: Any) -> bool:
    """Whether a layer was made here."""
    return isinstance(layer, QgsRasterLayer) and layer.customProperty(OUTPUT_PROPERTY) == THRESHOLD


def percent_of(layer: QgsRasterLayer) -> int:
    """The percent a threshold layer stands at."""
    return int(layer.customProperty(PERCENT_PROPERTY, 50))


def run_percent(record: Mapping[str, Any], task: str) -> int:
    """The run's own threshold as a whole percent. In a percent file it cuts the same pixels."""
    own = 100.0 * float(record["tasks"][task]["threshold"])
    return round(own) if _is_float(record) else math.ceil(own - 1e-7)


def set_threshold(layer: QgsRasterLayer, percent: int) -> None:
    """Let a threshold layer show what has a probability of at least so many percent, 0 to 100.

    Raises:
        MisoError: "threshold.layer" when it is none or its record is gone.
    """
    percent = min(max(int(percent), 0), 100)
    origin = _probability(layer)
    if origin is None or not is_threshold_layer(layer):
        raise MisoError(
            "threshold.layer",
            tr("The layer {name!r} has lost the record of its run.").format(name=layer.name()),
            tr("Restore the .json file beside the raster, or add the run's layers again."),
        )
    record, task = record_at(origin.record), _task(origin)
    renamed = layer.name() != _name(record, task, percent_of(layer))
    if not renamed:  # a name of the user's own stays
        layer.setName(_name(record, task, percent))
    layer.setCustomProperty(PERCENT_PROPERTY, percent)
    opacity = layer.renderer().opacity()
    layer.setRenderer(_renderer(layer, record, task, percent))
    layer.renderer().setOpacity(opacity)
    layer.triggerRepaint()


def area_words(record: Mapping[str, Any], percent: int, task: str = "nsp") -> str:
    """`area_km2` as text, which says where it is an estimate."""
    text = area_text(area_km2(record, percent, task))
    exact = not _is_float(record) or percent <= 0 or _is_own(record, percent, task)
    return text if exact else tr("about {area}").format(area=text)


def area_km2(record: Mapping[str, Any], percent: int, task: str = "nsp") -> float:
    """The area with a probability of at least so many percent, from the record's area per percent step.

    For float maps it is an estimate within the area of the step itself (see above), but for the run's own threshold.
    """
    found = record["tasks"][task]
    steps = [float(step) for step in found["km2_per_percent"]]
    if not _is_float(record) or percent <= 0:
        return math.fsum(steps[max(percent, 0) :])
    if _is_own(record, percent, task):
        return float(found["classes"][1]["km2"])
    return math.fsum(steps[percent + 1 :]) + steps[percent] / 2.0


# --- the layer --------------------------------------------------------------------------------------------------------


def _probability(layer: QgsRasterLayer) -> Optional[Origin]:
    """Where a layer comes from when it is the probability raster of a task with two classes."""
    origin = origin_of(layer)
    if origin is None or not origin.key.endswith("_probability"):
        return None
    return origin if _task(origin) in binary_tasks(record_at(origin.record)) else None


def _task(origin: Origin) -> str:
    return origin.key.rpartition("_")[0]


def _is_float(record: Mapping[str, Any]) -> bool:
    return bool(record["request"]["encoding"] == "float")


def _is_own(record: Mapping[str, Any], percent: int, task: str) -> bool:
    """Whether it is the threshold of the run itself."""
    return math.isclose(100.0 * float(record["tasks"][task]["threshold"]), percent, abs_tol=1e-7)


def _add(project: QgsProject, probability_layer: QgsRasterLayer, origin: Origin) -> QgsRasterLayer:
    record, task = record_at(origin.record), _task(origin)
    percent = run_percent(record, task)
    layer = QgsRasterLayer(probability_layer.source(), _name(record, task, percent), "gdal")
    layer.loadDefaultMetadata()
    mark(layer, THRESHOLD)
    layer.setCustomProperty(PERCENT_PROPERTY, percent)
    layer.setRenderer(_renderer(layer, record, task, percent))
    layer.setOpacity(probability_layer.opacity())
    root = project.layerTreeRoot()
    nodes = [node for node in root.findLayers() if record_of(node.layer()) == origin.record]
    add_in_order(project, nodes[0].parent() if nodes else root, layer, THRESHOLD_RANK, True)
    for node in nodes:
        # The run's own class map would show through where the threshold leaves out what it holds.
        if origin_of(node.layer()) == Origin(origin.record, f"{task}_class"):
            node.setItemVisibilityChecked(False)
    return layer


def _name(record: Mapping[str, Any], task: str, percent: int) -> str:
    title = tr("Permafrost") if task == "nsp" else speak(str(record["tasks"][task]["title"]))
    return tr("{title}, P \u2265 {percent} %").format(title=title, percent=percent)


def _cut(record: Mapping[str, Any], percent: int) -> float:
    """The step of the shader that is passed by exactly the values the threshold lets through."""
    if _is_float(record):
        return percent / 100.0 - _ENGINE_TOLERANCE
    return percent - 0.5


def _renderer(
    layer: QgsRasterLayer, record: Mapping[str, Any], task: str, percent: int
) -> QgsSingleBandPseudoColorRenderer:
    present = record["tasks"][task]["classes"][1]
    clear = QColor(present["colour"])
    clear.setAlpha(0)
    area = area_words(record, percent, task)
    ramp = QgsColorRampShader()
    ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
    ramp.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(_cut(record, percent), clear, tr("below")),
            QgsColorRampShader.ColorRampItem(
                math.inf,
                QColor(present["colour"]),
                tr("{name} from {percent} %, {area}").format(name=speak(present["name"]), percent=percent, area=area),
            ),
        ]
    )
    settings = QgsColorRampLegendNodeSettings()
    settings.setUseContinuousLegend(False)
    ramp.setLegendSettings(settings)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(ramp)
    return QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 2, shader)

"""Puts the layer of hits and misses of an assessment into the group of the run that was assessed."""

from __future__ import annotations

import os
import uuid
from collections import deque
from functools import partial
from pathlib import Path
from typing import Any, Deque, Mapping, Optional

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from miso_qgis.layers.loading import RUN_PROPERTY, group_of_run, put_in_order
from miso_qgis.layers.results import record_of
from miso_qgis.translation import tr

#: Above the veil and the run's rasters.
POINTS_RANK = -1

# Python's halves of the post-processors, held until long after the layers are loaded.
_loaders: Deque[HitsAndMisses] = deque(maxlen=50)


class HitsAndMisses(QgsProcessingLayerPostProcessorInterface):
    """Called by Processing on the main thread when the layer was opened for the project."""

    def __init__(self, style: str, title: str, run: str, name: str) -> None:
        """`style` is the .qml beside the layer, `run` the record that was assessed ("" for another raster), `name` what
        its group is called where there is none yet."""
        super().__init__()
        self._style, self._title, self._run, self._name = style, title, run, name

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        # By its name: the default style of a GeoPackage's layer is looked for inside the file first.
        layer.loadNamedStyle(self._style)
        layer.setName(self._title)
        layer.triggerRepaint()
        project = context.project()
        if project is not None and self._run and not self._arrange(project, layer.id()):
            # Newer versions build the layer's node after this call.
            QTimer.singleShot(0, partial(self._arrange, project, layer.id()))

    def _arrange(self, project: QgsProject, layer_id: str) -> bool:
        """Put the layer's node into the run's group. False when there is no node (yet)."""
        root = project.layerTreeRoot()
        node = root.findLayer(layer_id)
        if node is None:
            return False
        group = group_of(project, self._run) or group_of_run(root, uuid.uuid4().hex, self._name)
        node = put_in_order(group, node, POINTS_RANK)
        node.setItemVisibilityChecked(True)
        return True


def group_of(project: QgsProject, run: str) -> Optional[QgsLayerTreeGroup]:
    """The group that holds the layers of a run, by its record; None where none are in the project."""
    wanted = os.path.normcase(os.path.realpath(run))
    for node in project.layerTreeRoot().findLayers():
        record = record_of(node.layer())
        parent = node.parent()
        if record is None or os.path.normcase(os.path.realpath(str(record))) != wanted:
            continue
        if isinstance(parent, QgsLayerTreeGroup) and parent.customProperty(RUN_PROPERTY) is not None:
            return parent
    return None


def load_hits_and_misses(record: Mapping[str, Any], context: QgsProcessingContext, output: str) -> None:
    """Ask Processing to load the layer when the algorithm has ended. May be called from the algorithm's thread.

    Args:
        record: of the assessment, outputs as full paths.
        output: the algorithm's name for the layer.
    """
    title = tr("{name}: hits and misses").format(name=record["name"])
    details = QgsProcessingContext.LayerDetails(title, context.project(), output, QgsProcessingUtils.LayerHint.Vector)
    details.forceName = True
    run = str(record["request"]["run"])
    loader = HitsAndMisses(
        record["outputs"]["points_style"], title, str(Path(run).expanduser()) if run else "", record["map"]["name"]
    )
    _loaders.append(loader)
    details.setPostProcessor(loader)
    context.addLayerToLoadOnCompletion(record["outputs"]["points"], details)

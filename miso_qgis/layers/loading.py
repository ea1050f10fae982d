"""Adds the rasters of a finished run to the user's project: styled, described, and together in one group."""

from __future__ import annotations

import os
import uuid
from collections import deque
from functools import partial
from typing import Any, Deque, Mapping, Optional, Tuple

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QTimer

from miso_qgis.layers.results import ResultLayer, result_layers

#: Marks the group of one run, so that a renamed group is still found and a namesake is not taken for it.
RUN_PROPERTY = "miso/run"
#: Marks a layer's place in its group: layers arrive in any order.
RANK_PROPERTY = "miso/rank"


def dress(layer: QgsMapLayer) -> None:
    """Give a layer the style (.qml) and the metadata (.qmd) that lie beside its file."""
    layer.loadDefaultStyle()
    layer.loadDefaultMetadata()
    layer.triggerRepaint()


def group_of_run(parent: QgsLayerTreeGroup, run: str, name: str) -> QgsLayerTreeGroup:
    """The group of the run with the token `run` below `parent`, made on top when it is not there yet."""
    for child in parent.children():
        if QgsLayerTree.isGroup(child) and child.customProperty(RUN_PROPERTY) == run:
            return child
    group = parent.insertGroup(0, name)
    group.setCustomProperty(RUN_PROPERTY, run)
    return group


def put_in_order(group: QgsLayerTreeGroup, node: QgsLayerTreeNode, rank: int) -> QgsLayerTreeNode:
    """Move a layer's node into `group`, above everything of a higher rank. Returns the node's new self."""
    parent = node.parent()
    twin = node.clone()
    twin.setCustomProperty(RANK_PROPERTY, rank)
    if parent == group:
        parent.removeChildNode(node)
        node = None
    place = 0
    for child in group.children():
        if int(child.customProperty(RANK_PROPERTY, -1)) > rank:
            break
        place += 1
    # The twin goes in before the original goes out: a layer without any node is taken out of the project.
    group.insertChildNode(place, twin)
    if node is not None:
        parent.removeChildNode(node)
    return twin


class RunLoader(QgsProcessingLayerPostProcessorInterface):
    """Called by Processing on the main thread, once for each raster of one run, after it was added to the project."""

    def __init__(self, record: Mapping[str, Any]) -> None:
        super().__init__()
        self.name = str(record["name"])
        self.token = uuid.uuid4().hex
        self.layers = result_layers(dict(record))

    def postProcessLayer(  # noqa: N802
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        dress(layer)
        found = self._entry(layer)
        project = context.project()
        if found is None or project is None:
            return
        rank, entry = found
        # The name of the run's layer, whatever the user's settings call results: six layers named "output" help nobody.
        layer.setName(entry.title)
        if not self._arrange(project, layer.id(), rank, entry):
            # Newer versions build the node after this call, in the group named by LayerDetails.
            QTimer.singleShot(0, partial(self._arrange, project, layer.id(), rank, entry))

    def _arrange(self, project: QgsProject, layer_id: str, rank: int, entry: ResultLayer) -> bool:
        """Put the layer's node into the run's group at its place. False when there is no node (yet)."""
        node = project.layerTreeRoot().findLayer(layer_id)
        if node is None:
            return False
        parent = node.parent()
        if parent.customProperty(RUN_PROPERTY) == self.token:
            group = parent
        elif parent.parent() is not None and parent.name() == self.name:  # made by Processing for this run
            group = parent
            group.setCustomProperty(RUN_PROPERTY, self.token)
        else:
            group = group_of_run(parent, self.token, self.name)
        node = put_in_order(group, node, rank)
        node.setItemVisibilityChecked(entry.shown)
        node.setExpanded(entry.shown)
        return True

    def _entry(self, layer: QgsMapLayer) -> Optional[Tuple[int, ResultLayer]]:
        source = os.path.normcase(os.path.realpath(layer.source()))
        for rank, entry in enumerate(self.layers):
            if os.path.normcase(os.path.realpath(entry.path)) == source:
                return rank, entry
        return None


# Processing keeps a bare pointer to a post-processor. The last runs' are held here until long after their layers are loaded.
_loaders: Deque[RunLoader] = deque(maxlen=64)


def load_on_completion(
    record: Mapping[str, Any], context: QgsProcessingContext, output_names: Mapping[str, str]
) -> None:
    """Ask Processing to load a run's rasters when the algorithm has ended. May be called from the algorithm's thread.

    Args:
        record: the result of a map job, outputs as full paths.
        context: the algorithm's context, with a project.
        output_names: record key -> name of the algorithm's output.
    """
    loader = RunLoader(record)
    _loaders.append(loader)
    for rank, entry in enumerate(loader.layers):
        details = QgsProcessingContext.LayerDetails(
            entry.title, context.project(), output_names.get(entry.key, ""), QgsProcessingUtils.LayerHint.Raster
        )
        details.forceName = True
        # Both came after 3.22. There the post-processor moves the layer, here Processing puts it where it belongs.
        if hasattr(details, "groupName"):
            details.groupName = loader.name
        if hasattr(details, "layerSortKey"):
            details.layerSortKey = len(loader.layers) - rank
        details.setPostProcessor(loader)
        context.addLayerToLoadOnCompletion(entry.path, details)



"""Adds the rasters of a finished run to the user's project: styled, described, and together in one group."""

from __future__ import annotations

import uuid
from collections import deque
from functools import partial
from typing import Any, Deque, List, Mapping, Sequence

from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsLayerTreeNode,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QTimer

from miso_qgis.layers.appearance import OUTPUT_PROPERTY, dress, let_imagery_through, mark, write_areas
from miso_qgis.layers.results import ResultLayer, result_layers
from miso_qgis.layers.veil import VEIL, anything_low, veil_layer

#: Marks the group of one run, so that a renamed group is still found and a namesake is not taken for it.
RUN_PROPERTY = "miso/run"
#: Marks a layer's place in its group: layers arrive in any order, and some only when they are asked for.
RANK_PROPERTY = "miso/rank"
#: The places, from the top; the run's rasters take `FIRST_RANK` and those behind it.
VEIL_RANK, THRESHOLD_RANK, FIRST_RANK = range(3)


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
    # The twin goes in before the original goes out: a layer without any node is taken out of the project. (QGIS Desktop
    # puts a new layer beside the current one, so the original may already be in the group.)
    group.insertChildNode(_place(group, rank), twin)
    parent.removeChildNode(node)
    return twin


def _place(group: QgsLayerTreeGroup, rank: int) -> int:
    """Where in a group something of this rank goes: above everything of a higher one."""
    place = 0
    for child in group.children():
        if int(child.customProperty(RANK_PROPERTY, -1)) > rank:
            break
        place += 1
    return place


def add_in_order(
    project: QgsProject, group: QgsLayerTreeGroup, layer: QgsMapLayer, rank: int, shown: bool
) -> QgsLayerTreeLayer:
    """Add a layer that is not in the project yet to a group of its tree. Returns its node."""
    project.addMapLayer(layer, False)
    node = group.insertLayer(_place(group, rank), layer)
    node.setCustomProperty(RANK_PROPERTY, rank)
    node.setItemVisibilityChecked(shown)
    node.setExpanded(shown)
    return node


def add_veil(project: QgsProject, group: QgsLayerTreeGroup, applicability: QgsRasterLayer) -> None:
    """Put the veil on top of a run's group, switched on where it would fade anything."""
    for node in group.findLayers():
        if node.layer() is not None and node.layer().customProperty(OUTPUT_PROPERTY) == VEIL:
            return
    veil = veil_layer(applicability)
    add_in_order(project, group, veil, VEIL_RANK, anything_low(veil)).setExpanded(False)


def prepare(layer: QgsRasterLayer, entry: ResultLayer, classes: Sequence[Mapping[str, Any]]) -> None:
    """Style and describe a result that is about to be shown; `classes` as in `classes_of`."""
    dress(layer)
    mark(layer, entry.key)
    if classes:
        write_areas(layer, classes)


def classes_of(record: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
    """The record's classes, with their areas, where an output is a class raster; else nothing."""
    task, _, kind = key.rpartition("_")
    return record["tasks"][task]["classes"] if kind == "class" else ()


class ResultLoader(QgsProcessingLayerPostProcessorInterface):
    """Called by Processing on the main thread after one raster of a run was opened for the project.

    One object per raster: Processing's context deletes each layer's post-processor when it goes.
    """

    HINT = QgsProcessingUtils.LayerHint.Raster

    def __init__(
        self,
        entry: ResultLayer,
        rank: int,
        run: str,
        name: str,
        classes: Sequence[Mapping[str, Any]],
        output: str,
        sort_key: int,
    ) -> None:
        """`rank` is the layer's place in the group, `run` a token the run's loaders share, `name` the group's name;
        `classes` are those of the record when it is a class layer; `output` is the algorithm's name for the layer, and
        `sort_key` its place in newer versions of Processing, which put the highest on top."""
        super().__init__()
        self.entry = entry
        self.rank = rank
        self.token = run
        self.name = name
        self.classes = classes
        self.output = output
        self.sort_key = sort_key

    def twin(self) -> ResultLoader:
        """Another loader of the same layer, for a context of its own."""
        return ResultLoader(self.entry, self.rank, self.token, self.name, self.classes, self.output, self.sort_key)

    def ask_for(self, context: QgsProcessingContext) -> None:
        """Add the layer to those that are loaded at the end, with this as its post-processor."""
        details = QgsProcessingContext.LayerDetails(self.entry.title, context.project(), self.output, self.HINT)
        details.forceName = True
        # Both came after 3.22. There the post-processor moves the layer, here Processing puts it where it belongs.
        if hasattr(details, "groupName"):
            details.groupName = self.name
        if hasattr(details, "layerSortKey"):
            details.layerSortKey = self.sort_key
        _loaders.append(self)
        details.setPostProcessor(self)
        context.addLayerToLoadOnCompletion(self.entry.path, details)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        prepare(layer, self.entry, self.classes)
        # The name of the run's layer, whatever the user's settings call results: six layers named "output" help nobody.
        layer.setName(self.entry.title)
        project = context.project()
        if project is None:
            return
        let_imagery_through(layer, project)
        self.arrange(project, layer.id())

    def arrange(self, project: QgsProject, layer_id: str) -> None:
        """Put the layer's node into the run's group at its place, now or as soon as there is one."""
        if not self._arrange(project, layer_id):
            # Newer versions build the node after this call, in the group named by LayerDetails.
            QTimer.singleShot(0, partial(self._arrange, project, layer_id))

    def _arrange(self, project: QgsProject, layer_id: str) -> bool:
        """Put the layer's node into the run's group at its place. False when there is no node (yet)."""
        node = project.layerTreeRoot().findLayer(layer_id)
        if node is None:
            return False
        parent = node.parent()
        run = parent.customProperty(RUN_PROPERTY)
        if run is None and parent.parent() is not None and parent.name() == self.name:
            group = parent  # made by Processing for this run
            group.setCustomProperty(RUN_PROPERTY, self.token)
        elif run is None:
            group = group_of_run(parent, self.token, self.name)
        else:  # this run's group, or beside that of another run which happened to be the current one
            group = parent if run == self.token else group_of_run(parent.parent(), self.token, self.name)
        node = put_in_order(group, node, self.rank)
        node.setItemVisibilityChecked(self.entry.shown)
        node.setExpanded(self.entry.shown)
        if self.entry.key == "applicability":
            add_veil(project, group, node.layer())
        return True


# Python's halves of the loaders, held until long after their layers are loaded.
_loaders: Deque[ResultLoader] = deque(maxlen=600)


def load_on_completion(
    record: Mapping[str, Any], context: QgsProcessingContext, output_names: Mapping[str, str]
) -> None:
    """Ask Processing to load a run's rasters when the algorithm has ended. May be called from the algorithm's thread.

    Args:
        record: the result of a map job, outputs as full paths.
        context: the algorithm's context, with a project.
        output_names: record key -> name of the algorithm's output.
    """
    run = uuid.uuid4().hex
    name = str(record["name"])
    entries = result_layers(dict(record))
    for rank, entry in enumerate(entries, FIRST_RANK):
        output = output_names.get(entry.key, "")
        classes = classes_of(record, entry.key)
        ResultLoader(entry, rank, run, name, classes, output, len(entries) - rank).ask_for(context)


def one_by_one(context: QgsProcessingContext) -> List[QgsProcessingContext]:
    """Contexts with one of the context's layers each, so that QGIS can do other things between them.

    They have post-processors of their own: each context deletes those it holds.
    """
    loaders = [details.postProcessor() for details in context.layersToLoadOnCompletion().values()]
    if not all(isinstance(loader, ResultLoader) for loader in loaders):
        return [context]
    made = []
    for loader in sorted(loaders, key=lambda loader: loader.rank):
        one = QgsProcessingContext()
        one.setProject(context.project())
        loader.twin().ask_for(one)
        made.append(one)
    return made

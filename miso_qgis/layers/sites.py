"""Adds the layer of a finished run of sites to the user's project, with a style for every task."""

from __future__ import annotations

import os
import uuid
from pathlib import Path
from typing import Any, List, Mapping, Tuple

from qgis.core import (
    QgsMapLayer,
    QgsMapLayerStyle,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from miso_qgis.language import speak
from miso_qgis.layers.loading import FIRST_RANK, ResultLoader
from miso_qgis.layers.results import ResultLayer
from miso_qgis.translation import tr

#: Key of the layer in a record's "outputs".
SITES = "sites"


def task_styles(record: Mapping[str, Any]) -> List[Tuple[str, str]]:
    """Title and file of the styles that lie beside a run's layer, the default first."""
    path = Path(record["outputs"][SITES])
    found = []
    for name, task in record["tasks"].items():
        file = path.with_name(f"{path.stem}_{name}.qml")
        if file.exists():
            found.append((speak(str(task["title"])), str(file)))
    return found


def dress_sites(layer: QgsVectorLayer, styles: List[Tuple[str, str]]) -> None:
    """Give a layer of results its styles, the first of them shown."""
    manager = layer.styleManager()
    for number, (title, file) in enumerate(styles):
        if number == 0:
            layer.loadNamedStyle(file)
            manager.renameStyle(manager.currentStyle(), title)
        else:
            manager.addStyle(title, QgsMapLayerStyle(Path(file).read_text(encoding="utf-8")))
    if layer.fields().indexOf("miso_id") >= 0:
        layer.setDisplayExpression('"miso_id"')


class SitesLoader(ResultLoader):
    """Called by Processing on the main thread after the layer of a run of sites was opened for the project."""

    HINT = QgsProcessingUtils.LayerHint.Vector

    def __init__(self, entry: ResultLayer, run: str, name: str, output: str, styles: List[Tuple[str, str]]) -> None:
        super().__init__(entry, FIRST_RANK, run, name, (), output, 1)
        self.styles = styles

    def twin(self) -> SitesLoader:
        return SitesLoader(self.entry, self.token, self.name, self.output, self.styles)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        dress_sites(layer, self.styles)
        layer.setName(self.entry.title)
        if context.project() is not None:
            reload_all(context.project(), layer)
            self.arrange(context.project(), layer.id())


def file_of(layer: QgsMapLayer) -> str:
    """The file a vector layer is read from, "" where it is none."""
    if not isinstance(layer, QgsVectorLayer) or layer.providerType() != "ogr":
        return ""
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    return str(parts.get("path") or "")


def reload_all(project: QgsProject, layer: QgsMapLayer) -> None:
    """Let layers of the project that show an older file of this name read the new one. The layer itself may be one of
    them: Processing takes one that is loaded already."""
    mine = os.path.normcase(os.path.abspath(file_of(layer)))
    for other in project.mapLayers().values():
        if file_of(other) and os.path.normcase(os.path.abspath(file_of(other))) == mine:
            other.setDataSource(other.source(), other.name(), "ogr")
            other.triggerRepaint()


def load_sites(record: Mapping[str, Any], context: QgsProcessingContext, output: str) -> None:
    """Ask Processing to load a run's layer when the algorithm has ended. May be called from the algorithm's thread.

    Args:
        record: the result of a job for sites, outputs as full paths.
        output: the algorithm's name for the layer.
    """
    name = str(record["name"])
    title = tr("{name}: sites").format(name=name)
    entry = ResultLayer(SITES, str(record["outputs"][SITES]), title, True)
    SitesLoader(entry, uuid.uuid4().hex, name, output, task_styles(record)).ask_for(context)

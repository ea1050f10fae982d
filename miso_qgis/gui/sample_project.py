"""The sample project: a finished example on simulated data, two clicks away for someone without any data.

The sample is copied out of the plugin first, because QGIS writes statistics beside what it opens. Its map is made on
the spot, by the same algorithm and in the same way as any other map.
"""

from __future__ import annotations

import filecmp
import shutil
from functools import partial
from pathlib import Path
from typing import Any, Dict, Optional

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsReferencedRectangle, QgsVectorLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QTimer

from miso_qgis.gui.history import History
from miso_qgis.gui.messages import show_error, show_info, show_success, show_warning
from miso_qgis.gui.run_queue import CANCELLED, DONE, EndedRun, Run, RunQueue
from miso_qgis.gui.settings import Settings, documents_folder
from miso_qgis.gui.summary_window import show_summary
from miso_qgis.layers.sample_layers import is_field_work, sample_layers
from miso_qgis.protocol import MODEL_CRS, MisoError, output_file
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
RASTERS = ("imagery.tif", "elevation.tif", "climate.tif")
FILES = (*RASTERS, "observations.gpkg", "sites.gpkg", "README.md")
#: Names below the default folder.
FOLDER, PROJECT, MAPS, NAME = "sample", "sample.qgz", "maps", "sample"
#: Folders of that name, numbered, that are looked at before giving up.
_MOST_FOLDERS = 100
#: Milliseconds after the end of the run in which its layers find their places, before the project is saved.
_SETTLE = 500

# The queue of runs when there is no dock with one: made by the first sample project, ended by `release`.
_own_queue: Optional[RunQueue] = None


def open_sample_project(iface: QgisInterface, dock: Any = None) -> bool:
    """Open the sample project and make its map, unless it was made before.

    Args:
        dock: the MISO panel, when it is open: its queue makes the map, and it tells of the end.

    Returns:
        Whether the project is open. False when the user did not want to leave the present project, and when something
        is wrong, which the message bar then says.
    """
    try:
        folder = prepare_folder(Path(_base_folder()))
    except MisoError as problem:
        show_error(iface.messageBar(), problem)
        return False
    # QGIS asks here what is to become of unsaved changes and of temporary layers.
    if not iface.newProject(True):
        return False
    project = QgsProject.instance()
    project_path = folder / PROJECT
    if project_path.is_file() and iface.addProject(str(project_path)):
        if record_path(folder).is_file():
            return True
    else:
        try:
            _fill(iface, project, folder)
        except MisoError as problem:
            show_error(iface.messageBar(), problem)
            return False
    _make_map(iface, folder, dock)
    return True


def release() -> None:
    """End a map of the sample that is being made, when the plugin is unloaded."""
    global _own_queue
    if _own_queue is not None:
        _own_queue.shutdown()
        _own_queue.deleteLater()
        _own_queue = None


# --- files ------------------------------------------------------------------------------------------------------------


def record_path(folder: Path) -> Path:
    """Where the record of the sample's map lies, once it is made."""
    return folder / MAPS / output_file(NAME, "record")


def prepare_folder(base: Path) -> Path:
    """A folder below `base` that holds the sample: the one of an earlier time, or a new one.

    A folder in which something else lies, or the sample of another version, is left alone.

    Raises:
        MisoError: "sample.copy".
    """
    try:
        for number in range(1, _MOST_FOLDERS):
            folder = base / (FOLDER if number == 1 else f"{FOLDER}_{number}")
            if not folder.exists() or (folder.is_dir() and _is_sample(folder)):
                folder.mkdir(parents=True, exist_ok=True)
                for name in FILES:
                    if not (folder / name).exists():
                        shutil.copyfile(SAMPLE / name, folder / name)
                return folder
        raise FileExistsError(tr("{count} folders of that name are there").format(count=_MOST_FOLDERS - 1))
    except OSError as error:
        raise MisoError(
            "sample.copy",
            tr("The sample could not be copied to {folder}: {error}.").format(
                folder=base, error=error.strerror or error
            ),
            tr("Choose a default folder you may write to in Settings > Options > MISO."),
        ) from error


def _is_sample(folder: Path) -> bool:
    """Whether a folder is empty or holds this version's sample. The vector files are not compared: to open them is to
    change them."""
    there = [name for name in RASTERS if (folder / name).is_file()]
    if not there:
        return next(folder.iterdir(), None) is None
    return all(filecmp.cmp(SAMPLE / name, folder / name, shallow=False) for name in there)


def _base_folder() -> str:
    folder = Settings().default_folder
    # A folder beside the project has no meaning before there is a project.
    return documents_folder() if folder.startswith("@") else folder


# --- the project ------------------------------------------------------------------------------------------------------


def _fill(iface: QgisInterface, project: QgsProject, folder: Path) -> None:
    """Make the project of the sample's layers, and save it.

    Raises:
        MisoError: "sample.layer", "project.unwritable".
    """
    crs = QgsCoordinateReferenceSystem(MODEL_CRS)
    project.setCrs(crs)
    project.setTitle(tr("MISO sample (simulated)"))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    group = project.layerTreeRoot().addGroup(tr("Sample data (simulated)"))
    for layer, shown in sample_layers(folder):
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(shown)
        node.setExpanded(shown and isinstance(layer, QgsVectorLayer))
        if Path(layer.source()).name == "imagery.tif":
            whole = layer.extent()
            whole.scale(1.08)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(whole, crs))
    # The canvas takes the layers now, and not later, because it shows everything when it gets its first ones.
    iface.layerTreeCanvasBridge().setCanvasLayers()
    iface.mapCanvas().setDestinationCrs(crs)
    iface.mapCanvas().setExtent(whole)
    iface.mapCanvas().refresh()
    path = str(folder / PROJECT)
    if not project.write(path):
        raise MisoError(
            "project.unwritable",
            tr("The project {path} could not be written: {error}.").format(path=path, error=project.error()),
            tr("Choose a default folder you may write to in Settings > Options > MISO."),
        )


# --- the map ----------------------------------------------------------------------------------------------------------


def _make_map(iface: QgisInterface, folder: Path, dock: Any) -> None:
    """Queue the run that makes the sample's map; its progress is shown as that of any other."""
    global _own_queue
    if dock is None and _own_queue is None:
        _own_queue = RunQueue(iface.mainWindow())
    queue = dock.queue if dock is not None else _own_queue
    parameters: Dict[str, Any] = {
        "IMAGERY": str(folder / "imagery.tif"),
        "ELEVATION": str(folder / "elevation.tif"),
        "CLIMATE": str(folder / "climate.tif"),
        "FOLDER": str(folder / MAPS),
        "NAME": NAME,
    }
    try:
        run = queue.add(parameters)
    except MisoError as problem:
        show_error(iface.messageBar(), problem)
        return
    if dock is not None:
        dock.history.add(run)
        dock.runs.refresh()

    def over(ended: EndedRun) -> None:
        if ended.run is run:
            queue.ended.disconnect(over)
            _tell_end(iface, folder, ended, dock is None)

    queue.ended.connect(over)
    show_info(
        iface.messageBar(),
        tr("The sample area is being mapped; QGIS shows how far it is in its status bar. The data are simulated."),
    )


def _tell_end(iface: QgisInterface, folder: Path, ended: EndedRun, alone: bool) -> None:
    """The sample's map is done, cancelled, or failed. `alone`: there is no dock that tells of it."""
    run = ended.run
    if run.state == DONE:
        QTimer.singleShot(_SETTLE, partial(_finish, folder, run, alone))
    if not alone:
        return  # the dock tells of the end
    bar = iface.messageBar()
    if run.state == DONE:
        show_success(
            bar,
            tr("The map of the sample area is done."),
            [(tr("Summary"), partial(show_summary, iface, Path(run.record)))],
        )
    elif run.state == CANCELLED:
        show_warning(bar, tr("The map of the sample area was cancelled; open the sample project again to make it."))
    elif ended.problem is not None:
        show_error(bar, ended.problem)


def _is_open(project: QgsProject, folder: Path) -> bool:
    return bool(project.fileName()) and Path(project.fileName()).resolve() == (folder / PROJECT).resolve()


def _finish(folder: Path, run: Run, alone: bool) -> None:
    """Put the map's layers below the field work and save, unless another project was opened meanwhile."""
    if _is_open(QgsProject.instance(), folder):
        _field_work_on_top(QgsProject.instance())
        # The tree tells of its changes later, which would make a project that was saved at once an unsaved one.
        QTimer.singleShot(_SETTLE, partial(_save, folder, run, alone))


def _save(folder: Path, run: Run, alone: bool) -> None:
    """Save the sample project with its map; `alone`: there is no dock that writes its history into it."""
    project = QgsProject.instance()
    if not _is_open(project, folder):
        return
    if alone:
        history = History()
        history.read(project)
        history.add(run)
        history.write(project)
    project.write()


def _field_work_on_top(project: QgsProject) -> None:
    """Show the observations above the map that was added on top of them."""
    root = project.layerTreeRoot()
    for node in root.findLayers():
        if node.parent() is not root and node.layer() is not None and is_field_work(node.layer()):
            # The twin goes in before the original goes out: a layer without a node is taken out of the project.
            root.insertChildNode(0, node.clone())
            node.parent().removeChildNode(node)

"""A run as a qgis_process command for the shell of this platform."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorLayer,
)

from miso_qgis import command_line
from miso_qgis.gui.history import parameters_of
from miso_qgis.gui.run_queue import ALGORITHM, ASSESS_ALGORITHM, SITES_ALGORITHM
from miso_qgis.processing import texts
from miso_qgis.protocol import NO_FOLDER, MisoError
from miso_qgis.translation import tr

_LAYERS = ("IMAGERY", "ELEVATION", "CLIMATE", "MASK", "SITES", "MAP", "OBSERVATIONS", "REGIONS")
#: Parameters of maps only, and those of runs at sites.
_OF_MAPS = ("EXTENT", "TILE", "MASK", "OUTPUTS")
_OF_SITES = ("ID_FIELD", "BUFFER", "CHIP_SIZE", "THUMBNAILS", "X_FIELD", "Y_FIELD", "SITES_CRS", "OVERWRITE")
#: Longest line that cmd.exe takes.
_LONGEST_WINDOWS = 8191


def with_sources(parameters: Mapping[str, Any], sources: Mapping[str, str], project: QgsProject) -> Dict[str, Any]:
    """Parameters in which layers that have left the project are replaced by the files they came from."""
    found = dict(parameters)
    for name, path in sources.items():
        if found.get(name) and project.mapLayer(str(found[name])) is None:
            found[name] = path
    return found


def sources_of(parameters: Mapping[str, Any], project: QgsProject) -> Dict[str, str]:
    """Sources of the layers among parameters, by parameter."""
    layers = {name: project.mapLayer(str(parameters.get(name) or "")) for name in _LAYERS}
    kept = {name: layer for name, layer in layers.items() if layer is not None and layer.providerType() != "memory"}
    return {name: _layer_text(layer) for name, layer in kept.items()}


def command(
    parameters: Mapping[str, Any],
    project: QgsProject,
    platform: str = sys.platform,
    algorithm_id: str = ALGORITHM,
) -> str:
    """The command that makes the run of these parameters again, to be pasted into a shell.

    Layers become the files behind them. A layer with a CRS or nodata value of its own, which its file does not have,
    stays a layer: the command then opens the saved project.

    Args:
        platform: as sys.platform; decides on quotes and on the program's name.

    Raises:
        MisoError: what is wrong with the parameters; "command.unsaved" when a layer has no file, or the project that a
            layer needs is not saved; "command.too_long".
    """
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(algorithm_id)
    context = QgsProcessingContext()
    context.setProject(project)
    folder = texts.path(str(parameters.get("FOLDER") or ""), context)
    if algorithm_id == ASSESS_ALGORITHM:
        given = _of_assessment(parameters, project, context, folder)
        return _text([_program(platform), "run", algorithm_id, "--"], given, platform)
    of_sites = algorithm_id == SITES_ALGORITHM
    if of_sites:
        request = algorithm.map_request(dict(parameters), context, folder or NO_FOLDER, [])
    else:
        request = algorithm.request(dict(parameters), context, folder or NO_FOLDER, None, [])
    given, _ = parameters_of(request)
    by_project = [
        name
        for name in ("IMAGERY", "ELEVATION", "CLIMATE")
        for source in [getattr(request, name.lower())]
        if source is not None and (source.crs is not None or source.nodata is not None)
    ]
    given.update({name: parameters[name] for name in by_project})
    mask = str(parameters.get("MASK") or "")
    if mask:
        layer = project.mapLayer(mask)
        given["MASK"] = _vector_text(layer) if layer is not None else texts.path(mask, context)
    if of_sites:
        given = {name: value for name, value in given.items() if name not in _OF_MAPS}
        layer = project.mapLayer(str(parameters.get("SITES") or ""))
        text = _vector_text(layer) if layer is not None else texts.path(str(parameters.get("SITES") or ""), context)
        given = {"SITES": text, **{name: parameters.get(name) for name in _OF_SITES}, **given}
    given["LOAD"] = False  # a shell has no project to load into
    arguments = [_program(platform), "run", algorithm_id]
    if by_project:
        arguments.append(f"--PROJECT_PATH={_saved(project, by_project[0], parameters)}")
    arguments.append("--")
    return _text(arguments, given, platform)


def _text(start: List[str], given: Mapping[str, Any], platform: str) -> str:
    """A command that begins with `start`, followed by parameters."""
    rest = [f"{name}={_value_text(value)}" for name, value in given.items() if value not in ("", None)]
    if platform == "win32":
        return _windows([*start, *rest])
    return command_line.posix([start, *([argument] for argument in rest)])


def _of_assessment(
    parameters: Mapping[str, Any], project: QgsProject, context: QgsProcessingContext, folder: str
) -> Dict[str, Any]:
    """The parameters of an assessment with files in place of layers."""
    given = {**parameters, "FOLDER": folder, "LOAD": False}
    for name in ("MAP", "OBSERVATIONS", "REGIONS"):
        value = str(parameters.get(name) or "")
        layer = project.mapLayer(value)
        given[name] = _vector_text(layer) if layer is not None else texts.path(value, context)
    return given


def _value_text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple)):
        return ",".join(map(str, value))
    return repr(value) if isinstance(value, float) else str(value)


def _saved(project: QgsProject, name: str, parameters: Mapping[str, Any]) -> str:
    path = project.fileName()
    if path and not project.isDirty():
        return str(path)
    layer: Optional[QgsMapLayer] = project.mapLayer(str(parameters[name]))
    raise MisoError(
        "command.unsaved",
        tr("The layer {layer!r} has a CRS or nodata value that its file lacks, and the project is not saved.").format(
            layer=layer.name() if layer is not None else name
        ),
        tr("Save the project: the command then takes the layer from there."),
    )


def _vector_text(layer: QgsMapLayer) -> str:
    """A vector layer as a text that QGIS opens as the same layer elsewhere."""
    if isinstance(layer, QgsVectorLayer) and layer.providerType() == "memory":
        raise MisoError(
            "command.unsaved",
            tr("The layer {layer!r} is a temporary one and has no file.").format(layer=layer.name()),
            tr("Save it (Export > Make Permanent) and copy the command again."),
        )
    return _layer_text(layer)


def _layer_text(layer: QgsMapLayer) -> str:
    provider = layer.providerType() if hasattr(layer, "providerType") else ""
    if provider in ("gdal", "ogr"):
        return str(layer.source())
    return str(QgsProcessingUtils.encodeProviderKeyAndUri(provider, layer.source()))


def _program(platform: str) -> str:
    """What QGIS's program is called here: on Windows and macOS it is not on the search path."""
    prefix = Path(QgsApplication.prefixPath())
    if platform == "win32":
        for folder in (prefix.parent.parent / "bin", prefix / "bin"):
            for name in ("qgis_process-qgis.bat", "qgis_process-qgis-ltr.bat"):
                if (folder / name).is_file():
                    return str(folder / name)
        return "qgis_process-qgis.bat"
    if platform == "darwin":
        inside = prefix / "bin" / "qgis_process"
        return str(inside) if inside.is_file() else "qgis_process"
    # Where there is a program of this name, qgis_process is a script around it, which in some versions fails.
    return "qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process"


def _windows(arguments: List[str]) -> str:
    line = command_line.windows(arguments)
    if len(line) > _LONGEST_WINDOWS:
        raise MisoError(
            "command.too_long",
            tr("The command has {count} characters; the command prompt takes {most}.").format(
                count=len(line), most=_LONGEST_WINDOWS
            ),
            tr("Save the polygons as a layer and choose that layer under 'Inside polygons'."),
        )
    return line

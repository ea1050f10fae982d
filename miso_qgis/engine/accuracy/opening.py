"""Opening the map that is assessed: which raster holds what, its classes, and which of them means presence."""

from __future__ import annotations

import json
import os
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from pyproj import CRS
from rasterio.enums import ColorInterp
from rasterio.io import DatasetReader

from miso_qgis.engine.accuracy import labels
from miso_qgis.engine.accuracy.labels import MapClass
from miso_qgis.engine.accuracy.maps import AssessedMap, Check, Layer, strips
from miso_qgis.engine.guard import vrt
from miso_qgis.engine.guard.rasters import open_raster
from miso_qgis.engine.lattice import parse_crs
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, Source, first_line
from miso_qgis.requests.assess import MAX_CLASSES, PERMAFROST_TASK, AssessRequest

MAX_RECORD_BYTES = 64 * 2**20
#: Whole percents above 100 are codes of something else (water, glaciers) in maps of percent.
_PERCENT = 100


def open_map(request: AssessRequest, check: Check) -> AssessedMap:
    """Open what a request assesses.

    Raises:
        MisoError: what `open_raster` raises; "assess.run" and "assess.task" of a record, "assess.kind",
            "assess.classes", "assess.threshold", "assess.class", "source.no_crs".
    """
    stack = ExitStack()
    try:
        stack.enter_context(rasterio.Env())
        made = _of_run(request, stack) if request.run else _of_raster(request, stack, check)
    except BaseException:
        stack.close()
        raise
    made.held = stack
    return made


def _of_run(request: AssessRequest, stack: ExitStack) -> AssessedMap:
    record, folder = read_run(request.run)
    tasks = record["tasks"]
    task = request.task or (next(iter(tasks)) if len(tasks) == 1 else "")
    if task not in tasks:
        raise MisoError(
            "assess.task",
            say("The task is {task}.", task=f"{request.task!r}")
            if request.task
            else say("No task of the run was named."),
            say("The run has: {tasks}.", tasks=", ".join(tasks)),
        )
    classes = [MapClass(int(row["value"]), str(row["name"]), str(row["colour"])) for row in tasks[task]["classes"]]
    present = labels.presence_of(classes, request.present) if len(classes) == 2 else None
    if len(classes) == 2 and present is None:
        present = 1  # the second of two classes, by the contract of models
    layers: dict[str, Layer] = {}
    for kind in ("class", "probability"):
        name = record["outputs"].get(f"{task}_{kind}")
        if name:
            # By its name beside the record: a folder of results may have been moved.
            path = str(folder / os.path.basename(str(name)))
            data = stack.enter_context(open_raster(path, f"{kind} raster of the run"))
            bands = tuple(range(1, data.count + 1))
            percent = kind == "probability" and np.dtype(data.dtypes[0]).kind in "iu"
            layers[kind] = Layer(path, data, bands, scale=0.01 if percent else 1.0)
            if kind == "probability" and data.count != len(classes):
                raise MisoError(
                    "assess.run",
                    say(
                        "{path} has {bands} bands and the task {task} {classes} classes.",
                        path=os.path.basename(path),
                        bands=data.count,
                        task=task,
                        classes=len(classes),
                    ),
                    say("Make the map again."),
                )
    if not layers:
        raise MisoError(
            "assess.run",
            say("The run {run} has neither classes nor probabilities of the task {task}.", run=request.run, task=task),
            say("Make the map again with one of these outputs."),
        )
    own = tasks[task].get("threshold") if present is not None else None
    return _finished(
        request,
        AssessedMap(
            title=str(tasks[task].get("title", task)),
            name=str(record.get("name") or Path(request.run).stem),
            task=task,
            classes=classes,
            present=present,
            threshold=own,
            by_threshold=False,
            crs=_crs_of(next(iter(layers.values())).data, None),
            classes_layer=layers.get("class"),
            probability_layer=layers.get("probability"),
            files=[os.path.basename(layer.path) for layer in layers.values()],
            model=_model_of(record),
            recorded_km2=[float(row.get("km2", "nan")) for row in tasks[task]["classes"]],
        ),
    )


def read_run(path: str) -> tuple[dict[str, Any], Path]:
    """The record of a run and its folder.

    Raises:
        MisoError: "assess.run".
    """
    file = Path(path).expanduser()
    try:
        if file.stat().st_size > MAX_RECORD_BYTES or not file.is_file():
            raise ValueError(say("it is no small text file"))
        record = json.loads(file.read_text(encoding="utf-8"))
        if not record["tasks"] or not isinstance(record["outputs"], dict):
            raise ValueError(say("it lists no tasks and outputs"))
        for task in record["tasks"].values():
            for row in task["classes"]:
                int(row["value"]), str(row["name"]), str(row["colour"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise MisoError(
            "assess.run",
            say(
                "{path} is not the record of a run: {name}: {error}.",
                path=path,
                name=type(error).__name__,
                error=first_line(error),
            ),
            say("Choose the .json file that lies beside the rasters of a run."),
        ) from error
    return dict(record), file.resolve().parent


def _model_of(record: dict[str, Any]) -> dict[str, str] | None:
    model = record.get("model")
    if not isinstance(model, dict):
        return None
    return {key: str(model.get(key, "")) for key in ("name", "version", "caveat")}


def _of_raster(request: AssessRequest, stack: ExitStack, check: Check) -> AssessedMap:
    source = request.raster
    if source is None:
        raise RuntimeError("the request names no raster")
    data = stack.enter_context(open_raster(source.path, "map"))
    bands = source.bands or tuple(
        number
        for number, kind in enumerate(data.colorinterp, start=1)
        # GDAL calls the last of four bytes transparency unasked: one with a name is a class.
        if data.count == 1 or kind != ColorInterp.alpha or data.descriptions[number - 1]
    )
    if max(bands) > data.count:
        raise MisoError(
            "assess.kind",
            say("{path} has no band {bands}.", path=source.path, bands=max(bands)),
            say("It has {count}.", count=data.count),
        )
    names = _category_names(source.path)
    kind = request.map_kind if request.map_kind != "auto" else _kind_of(data, bands, names, source.path)
    layer = Layer(source.path, data, bands, source.nodata)
    made = AssessedMap(
        title=os.path.basename(source.path),
        name=Path(source.path).stem,
        task=request.task,
        classes=[],
        present=None,
        threshold=None,
        by_threshold=False,
        crs=_crs_of(data, source),
        classes_layer=layer if kind == "class" else None,
        probability_layer=layer if kind == "probability" else None,
        files=[os.path.basename(source.path)],
    )
    if kind == "class":
        if len(bands) != 1:
            raise MisoError(
                "assess.kind",
                say("{path} has {count} bands, and classes are in one.", path=source.path, count=len(bands)),
                say("Name it (--map-band)."),
            )
        made.classes = _classes_of_codes(request, layer, names, check)
    else:
        _scale(layer, source)
        made.classes = _classes_of_bands(data, bands)
        made.threshold = 0.5
    made.present = labels.presence_of(made.classes, request.present)
    if made.present is None and request.task == PERMAFROST_TASK:
        raise MisoError(
            "assess.classes",
            say(
                "Which class of {path} means permafrost is not clear: its classes are {classes}.",
                path=source.path,
                classes=", ".join(c.name for c in made.classes[:20]),
            ),
            say("Permafrost needs a map of two classes: name the one that means presence (--present CLASS)."),
        )
    return _finished(request, made)


def _finished(request: AssessRequest, made: AssessedMap) -> AssessedMap:
    """The map with the threshold of the request."""
    if request.threshold is not None:
        if made.present is None or made.probability_layer is None:
            raise MisoError(
                "assess.threshold",
                say(
                    "A threshold ({threshold}) was given for a map that has no probability of presence.",
                    threshold=f"{request.threshold:g}",
                ),
                say("Leave it out, or give a run or raster with the probability."),
            )
        made.by_threshold = made.classes_layer is None or request.threshold != made.threshold
        if request.threshold != made.threshold:
            made.recorded_km2 = None
        made.threshold = request.threshold
    elif made.present is not None and made.probability_layer is not None and made.threshold is None:
        made.threshold = 0.5
    return made


def _crs_of(data: DatasetReader, source: Source | None) -> CRS:
    if source is not None and source.crs:
        return parse_crs(source.crs, say("the map"))
    if data.crs is None:
        raise MisoError(
            "source.no_crs",
            say("{name} has no coordinate reference system.", name=data.name),
            say("Assign one to the file or layer."),
        )
    return parse_crs(data.crs.to_wkt(), say("the map"))


def _kind_of(data: DatasetReader, bands: tuple[int, ...], names: dict[int, str], path: str) -> str:
    if np.dtype(data.dtypes[bands[0] - 1]).kind == "f" or len(bands) > 1:
        return "probability"
    if names or data.colorinterp[bands[0] - 1] == ColorInterp.palette:
        return "class"
    raise MisoError(
        "assess.kind",
        say("{path} holds whole numbers: whether they are classes or percent is not clear.", path=path),
        say("Say what the map holds: --map-kind class or --map-kind probability."),
    )


def _scale(layer: Layer, source: Source) -> None:
    """How stored values become probabilities: as given, as declared, else percent where they are whole numbers."""
    index = layer.bands[0] - 1
    if source.scale is not None:
        layer.scale, layer.offset = source.scale, source.offset or 0.0
    elif layer.data.scales[index] != 1 or layer.data.offsets[index] != 0:
        layer.scale, layer.offset = layer.data.scales[index], layer.data.offsets[index]
    elif np.dtype(layer.data.dtypes[index]).kind in "iu":
        layer.scale, layer.most = 0.01, _PERCENT


def _classes_of_bands(data: DatasetReader, bands: tuple[int, ...]) -> list[MapClass]:
    if len(bands) == 1:
        return [MapClass(0, "absent"), MapClass(1, "present")]
    names = [(data.descriptions[band - 1] or "").strip() or say("band {band}", band=band) for band in bands]
    if len(set(names)) < len(names):
        names = [say("{name} (band {band})", name=name, band=band) for name, band in zip(names, bands, strict=True)]
    return [MapClass(index, name) for index, name in enumerate(names)]


def _classes_of_codes(request: AssessRequest, layer: Layer, names: dict[int, str], check: Check) -> list[MapClass]:
    """The classes of a class raster: those with a name, else those that occur, named by the user's mapping."""
    if names:
        return [MapClass(code, name) for code, name in sorted(names.items())]
    codes: set[float] = set()
    for window in strips(layer):
        check()
        values, valid = layer.read(window)
        codes.update(np.unique(values[0][valid]).tolist())
        if len(codes) > MAX_CLASSES or any(code != int(code) for code in codes):
            raise MisoError(
                "assess.classes",
                say(
                    "{path} holds more than {max_classes} different values or fractions.",
                    path=layer.path,
                    max_classes=MAX_CLASSES,
                ),
                say("A class raster holds codes; for probabilities say --map-kind probability."),
            )
    if not codes:
        raise MisoError("assess.classes", say("{path} is all nodata.", path=layer.path), say("Choose another map."))
    known = sorted(int(code) for code in codes)
    if request.task == PERMAFROST_TASK and set(known) <= {0, 1}:
        return [MapClass(0, "absent"), MapClass(1, "present")]
    given = {name.strip(): label.strip() for label, name in reversed(list(request.classes.items()))}
    return [MapClass(code, given.get(str(code), str(code))) for code in known]


def _category_names(path: str) -> dict[int, str]:
    """The category names that GDAL keeps beside a raster (X.aux.xml), by code."""
    try:
        text = Path(f"{path}.aux.xml").read_bytes()
        root = vrt.parse(text)
    except (OSError, ValueError):
        return {}
    for dataset in root.children:
        for band in dataset.children:
            for holder in band.children:
                if band.name == "pamrasterband" and holder.name == "categorynames":
                    found = [child.text.strip() for child in holder.children if child.name == "category"]
                    return {code: name for code, name in enumerate(found) if name}
    return {}

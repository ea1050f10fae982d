"""A run's record read as a list of layers, and the way back: from a layer to the record of its run."""
# flake8: noqa: E203

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Iterator, List, Mapping, Optional, Tuple

from qgis.core import QgsMapLayer, QgsProviderRegistry, QgsRasterLayer

from miso_qgis.language import speak
from miso_qgis.protocol import MisoError, output_file
from miso_qgis.translation import tr


@dataclass(frozen=True)
class ResultLayer:
    """One raster of a run.

    Attributes:
        key: key in the record's "outputs", for instance "nsp_class".
        path: full path of the file.
        title: what the layer is called in the layer tree.
        shown: whether it is switched on when it is added.
    """

    key: str
    path: str
    title: str
    shown: bool


def read_record(path: Path) -> Dict[str, Any]:
    """A record from its file, with the outputs' names made full paths, as in the result of a job.

    Raises:
        MisoError: code "record.unreadable".
    """
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        outputs = {key: str((path.parent / name).resolve()) for key, name in record["outputs"].items()}
        tasks = record["tasks"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MisoError(
            "record.unreadable",
            tr("{path} is not the record of a MISO run: {error}.").format(path=path, error=error),
            tr("Choose the .json file that lies beside the rasters of the run."),
        ) from error
    record["outputs"] = outputs
    record["folder"] = str(path.parent.resolve())
    record["tasks"] = tasks
    return dict(record)


def result_layers(record: Dict[str, Any]) -> List[ResultLayer]:
    """The rasters of a run from top to bottom: classes, probabilities, confidence, applicability.

    Only the topmost is switched on: it covers the others, or they would shine through it.
    """
    outputs: Dict[str, str] = record["outputs"]
    titles = {name: speak(str(task["title"])) for name, task in record.get("tasks", {}).items()}
    candidates = [
        *((f"{name}_class", title) for name, title in titles.items()),
        *((f"{name}_probability", tr("{title}: probability").format(title=title)) for name, title in titles.items()),
        ("confidence", tr("Confidence")),
        ("applicability", tr("Applicability")),
    ]
    found = [(key, title) for key, title in candidates if key in outputs]
    return [ResultLayer(key, outputs[key], title, rank == 0) for rank, (key, title) in enumerate(found)]


# --- from a layer to its run ------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Origin:
    """Where a layer comes from: the record of its run, and the key of its file in the record's "outputs"."""

    record: Path
    key: str


def record_of(layer: Optional[QgsMapLayer]) -> Optional[Path]:
    """The record beside a result raster, None for any other layer. Works wherever the folder was moved to."""
    origin = origin_of(layer)
    return origin.record if origin is not None else None


def origin_of(layer: Optional[QgsMapLayer]) -> Optional[Origin]:
    """The record beside a result raster and which of its outputs that is: found by the file's name, and confirmed by
    what the record lists."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return None
    return origin_of_file(layer.source())


def origin_of_file(source: str) -> Optional[Origin]:
    """As `origin_of`, by a layer's source or a file's path."""
    for candidate in _candidates(source):
        try:
            outputs = record_at(candidate.record)["outputs"]
        except MisoError:
            continue
        file = outputs.get(candidate.key, "")
        if os.path.normcase(os.path.basename(file)) == os.path.normcase(candidate.file):
            return Origin(candidate.record, candidate.key)
    return None


@dataclass(frozen=True)
class _Candidate:
    """What a file would be if it were of the run of this record."""

    record: Path
    key: str
    file: str


@lru_cache(maxsize=512)
def _candidates(source: str) -> Tuple[_Candidate, ...]:
    """By a layer's source, and nothing but its text: a slider asks at every step."""
    path = Path(str(QgsProviderRegistry.instance().decodeUri("gdal", source).get("path") or ""))
    if path.suffix != ".tif":
        return ()
    return tuple(
        _Candidate(path.with_name(output_file(name, "record")), path.stem[len(name) + 1 :], path.name)
        for name in _run_names(path.stem)
    )


def _run_names(stem: str) -> Iterator[str]:
    """What the run may be called whose file is called `stem`: longest first, as names may hold underscores."""
    name, separator, _ = stem.rpartition("_")
    while separator:
        if name:
            yield name
        name, separator, _ = name.rpartition("_")


def record_at(path: Path) -> Mapping[str, Any]:
    """As `read_record`, and free while the file stays as it is. Not to be changed by the caller.

    Raises:
        MisoError: code "record.unreadable".
    """
    try:
        state = path.stat()
    except OSError:
        return read_record(path)  # which says what is wrong
    return _read_once(str(path), state.st_mtime_ns, state.st_size)


@lru_cache(maxsize=16)
def _read_once(path: str, changed: int, size: int) -> Mapping[str, Any]:
    return read_record(Path(path))


def binary_tasks(record: Mapping[str, Any]) -> List[str]:
    """The tasks of a run with two classes and a probability raster, on which a threshold can be tried."""
    return [
        name
        for name, task in record.get("tasks", {}).items()
        if task.get("km2_per_percent") and f"{name}_probability" in record["outputs"]
    ]

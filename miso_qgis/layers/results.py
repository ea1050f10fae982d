"""A run's record read as a list of layers: which files there are, how they are called and how they stack."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List

from miso_qgis.protocol import MisoError
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
    """The rasters of a run from top to bottom: classes, probabilities, confidence, applicability."""
    outputs: Dict[str, str] = record["outputs"]
    titles = {name: str(task["title"]) for name, task in record.get("tasks", {}).items()}
    candidates = [
        *((f"{name}_class", title, True) for name, title in titles.items()),
        *(
            (f"{name}_probability", tr("{title}: probability").format(title=title), True)
            for name, title in titles.items()
        ),
        ("confidence", tr("Confidence"), False),
        ("applicability", tr("Applicability"), False),
    ]
    return [ResultLayer(key, outputs[key], title, shown) for key, title, shown in candidates if key in outputs]

"""Names for runs that are not taken yet."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Iterable, Mapping

from qgis.core import QgsProcessingContext, QgsProject

from miso_qgis.processing import texts
from miso_qgis.protocol import output_file

_COUNTED = re.compile(r"(.+)_(\d{1,6})\Z", re.DOTALL)


def distinct_name(parameters: Mapping[str, Any], taken: Iterable[str], project: QgsProject) -> str:
    """The run's name, counted on (_2, _3 ...) where a run, waiting or made, or a file in its folder has it.

    Raises:
        MisoError: "project.unsaved" when the folder cannot be told.
    """
    context = QgsProcessingContext()
    context.setProject(project)
    folder = Path(texts.path(str(parameters.get("FOLDER") or ""), context)).expanduser()
    wanted = str(parameters.get("NAME") or "")
    names = set(taken)
    match = _COUNTED.match(wanted)
    stem, number, name = (match.group(1), int(match.group(2)), wanted) if match else (wanted, 1, wanted)
    while wanted.strip() and (name in names or (folder / output_file(name, "record")).exists()):
        number += 1
        name = f"{stem}_{number}"
    return name

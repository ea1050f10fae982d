"""Tables of two columns as Processing gives them: class codes and names, and what stands for what."""

from __future__ import annotations

from typing import Any, Dict, List

from qgis.core import QgsProcessingContext, QgsProcessingParameterMatrix

from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr


def pairs_parameter(name: str, title: str, headers: List[str]) -> QgsProcessingParameterMatrix:
    """A table parameter of two columns, empty at first."""
    return QgsProcessingParameterMatrix(name, title, 1, False, headers, [], True)


def pairs(algorithm: Any, parameters: Dict[str, Any], name: str, context: QgsProcessingContext) -> Dict[str, str]:
    """The rows of a table as {first column: second column}; "101=Glacier; 102=Water" as text does as well.

    Raises:
        MisoError: "table.malformed".
    """
    value = parameters.get(name)
    if isinstance(value, str) and "=" in value:
        cells = [cell for part in value.split(";") if part.strip() for cell in (*part.split("=", 1),)]
    else:
        given = algorithm.parameterAsMatrix(parameters, name, context)
        cells = [inner for cell in given for inner in (cell if isinstance(cell, (list, tuple)) else [cell])]
    texts = ["" if cell is None else str(cell).strip() for cell in cells]
    found: Dict[str, str] = {}
    for left, right in zip(texts[::2], texts[1::2]):
        if not left and not right:
            continue
        if not left or not right or left in found:
            raise MisoError(
                "table.malformed",
                tr("The row {left!r}, {right!r} of {name} is half empty, or its first column comes twice.").format(
                    left=left, right=right, name=name
                ),
                tr("Fill both columns, or remove the row."),
            )
        found[left] = right
    return found

"""Parameters that are written as text: scales, bands, thresholds, names out of a list, paths with project variables."""
# flake8: noqa: E203

from __future__ import annotations

import re
from typing import Any, Dict, Iterator, Mapping, Sequence, Tuple

from qgis.core import QgsExpressionContextUtils, QgsProcessingContext

from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

_UNSIGNED = r"(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_SCALE = re.compile(rf"(imagery|elevation|climate)\s*=\s*([-+]?{_UNSIGNED})\s*([-+]{_UNSIGNED})?\Z")
_BANDS = re.compile(r"(imagery|elevation|climate)\s*=\s*(\d{1,6}(?:\s*,\s*\d{1,6})*)\Z")
_VARIABLE = re.compile(r"\s*@([A-Za-z_]\w*)(?=[\\/]|\s*\Z)")


def _parts(text: str) -> Iterator[str]:
    return filter(None, (part.strip() for part in text.split(";")))


def scales(text: str) -> Dict[str, Tuple[float, float]]:
    """Scale and offset per role from "imagery=10000; climate=0.1+0": physical value = stored x scale + offset.

    Raises:
        MisoError: "scales.malformed" with the part that cannot be read.
    """
    found: Dict[str, Tuple[float, float]] = {}
    for part in _parts(text):
        match = _SCALE.match(part)
        if match is None or match.group(1) in found:
            raise MisoError(
                "scales.malformed",
                tr("The scale {part!r} cannot be read, or is given twice.").format(part=part),
                tr("Write imagery=SCALE, elevation=SCALE or climate=SCALE+OFFSET, separated by ';'."),
            )
        found[match.group(1)] = (float(match.group(2)), float(match.group(3) or 0.0))
    return found


def bands(text: str) -> Dict[str, Tuple[int, ...]]:
    """Band numbers per role from "imagery=3,2,1,4,5,6,7,8,9; climate=2,1,3; elevation=1", in the contract's order.

    Raises:
        MisoError: "bands.malformed" with the part that cannot be read.
    """
    found: Dict[str, Tuple[int, ...]] = {}
    for part in _parts(text):
        match = _BANDS.match(part)
        if match is None or match.group(1) in found:
            raise MisoError(
                "bands.malformed",
                tr("The bands {part!r} cannot be read, or are given twice.").format(part=part),
                tr("Write imagery=3,2,1,4,5,6,7,8,9 or climate=2,1,3 or elevation=1, separated by ';'."),
            )
        found[match.group(1)] = tuple(int(number) for number in match.group(2).split(","))
    return found


def bands_text(bands_by_role: Mapping[str, Sequence[int]]) -> str:
    """What `bands` reads, for instance "imagery=3,2,1; elevation=1"."""
    return "; ".join(f"{role}={','.join(map(str, numbers))}" for role, numbers in bands_by_role.items() if numbers)


def path(text: str, context: QgsProcessingContext) -> str:
    """A path in which a leading variable of QGIS ("@project_folder/maps") is replaced by its value.

    A name that is no variable is left as it stands: a folder may be called so.

    Raises:
        MisoError: "project.unsaved" when the variable has no value, as the project's folder before it is saved.
    """
    match = _VARIABLE.match(text)
    if match is None:
        return text
    name = match.group(1)
    scope = context.expressionContext()
    if not scope.hasVariable(name) and context.project() is not None:
        scope = QgsExpressionContextUtils.projectScope(context.project())
    if not scope.hasVariable(name) and name not in ("project_folder", "project_home"):
        return text
    value = str(scope.variable(name) or "")
    if not value:
        raise MisoError(
            "project.unsaved",
            tr("The path {text!r} refers to @{name}, which has no value: the project is not saved.").format(
                text=text, name=name
            ),
            tr("Save the project, or write the whole path."),
        )
    return value + text[match.end() :]


def threshold(text: str) -> Any:
    """A probability from a text: a number, or "balanced" for the model's own.

    Raises:
        MisoError: "threshold.malformed"; a number out of range is the request's to refuse.
    """
    word = text.strip()
    if word.lower() == "balanced":
        return "balanced"
    try:
        return float(word)
    except ValueError:
        raise MisoError(
            "threshold.malformed",
            tr("The threshold is {text!r}.").format(text=text),
            tr("Give a number from 0 to 1, or the word balanced."),
        ) from None


def choices(value: Any, options: Sequence[str], evaluated: Sequence[str]) -> Tuple[str, ...]:
    """The chosen names of a choice among `options`.

    Args:
        value: what was given as parameter: names, or their numbers (as qgis_process says one may write), or both.
        options: the names there are.
        evaluated: what Processing makes of the value; used for everything that is no text, number or list of them.

    Returns:
        The names. Unknown ones are kept, so that the request can name them in its refusal.
    """
    if isinstance(value, str):
        value = [part.strip() for part in value.split(",") if part.strip()]
    elif isinstance(value, int) and not isinstance(value, bool):
        value = [value]
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, (str, int)) for item in value):
        return tuple(evaluated)
    words = [str(item) for item in value]
    return tuple(options[int(word)] if word.isdigit() and int(word) < len(options) else word for word in words)

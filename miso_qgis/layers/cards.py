"""Where a model's card lies: the .md of the same name beside its .onnx file."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from miso_qgis.protocol import DEFAULT_MODEL
from miso_qgis.version import PLUGIN_ROOT

MODEL_FOLDER = PLUGIN_ROOT / "resources" / "models"


def card_path(model: str) -> Optional[Path]:
    """The card of a model, None where there is none.

    Args:
        model: name of an installed model or path of an .onnx file, as the algorithm's MODEL takes it; "" is the bundled
            one.
    """
    name = model.strip() or DEFAULT_MODEL
    path = Path(name).expanduser()
    if path.suffix.lower() != ".onnx":
        path = MODEL_FOLDER / f"{path.name}.onnx"
    card = path.with_suffix(".md")
    try:
        return card if card.is_file() else None
    except (OSError, ValueError):  # no possible path
        return None

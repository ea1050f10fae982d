"""A model's card in a window: what it was trained on, how well it does, what it is not for."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtWidgets import QWidget

from miso_qgis.gui.reader import Reader, present
from miso_qgis.layers.cards import card_path
from miso_qgis.protocol import DEFAULT_MODEL
from miso_qgis.translation import tr

NAME = "misoCard"


def show_model_card(parent: Optional[QWidget], model: str) -> Reader:
    """Show the card of a model; a model without one gets a sentence that says so.

    Args:
        model: name of an installed model, or path of an .onnx file; "" is the bundled one.
    """
    shown = model.strip() or DEFAULT_MODEL
    card = card_path(model)
    text = ""
    if card is not None:
        try:
            text = card.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            card = None
    title = shown if card is None else card.stem
    window = Reader(NAME, tr("MISO: model card of {name}").format(name=title), parent, letters=132)
    if card is None:
        window.browser.setPlainText(
            tr(
                "The model {name} has no card: there is no .md file of its name beside the .onnx file. What it was "
                "trained on is not known here."
            ).format(name=shown)
        )
    elif hasattr(window.browser, "setMarkdown"):  # Qt 5.14
        window.browser.setMarkdown(text)
    else:
        window.browser.setPlainText(text)
    present(window)
    return window

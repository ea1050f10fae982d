"""The one function through which the QGIS side's texts are translated, and what makes Qt know the translations."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from miso_qgis.language import ENGLISH, known_language, use_language

_FOLDER = Path(__file__).resolve().parents[1] / "i18n"


def tr(text: str) -> str:
    """`text` in the language of the user's QGIS, itself where there is no translation."""
    return str(QCoreApplication.translate("miso", text))


class Translations:
    """The plugin's texts in QGIS's language, for as long as the plugin is loaded.

    Qt holds a translator by its address alone: whoever made this keeps it until `remove`.
    """

    def __init__(self) -> None:
        self._translator: Optional[QTranslator] = None
        # QGIS's own setting where the user overrides the system's locale, else the system's.
        language = known_language(QgsApplication.locale())
        if language != ENGLISH:
            translator = QTranslator()
            if translator.load(str(_FOLDER / f"miso_{language}.qm")):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
        # The client's texts, and those of the engine that it starts.
        use_language(language)

    def remove(self) -> None:
        """Take the texts off again. Safe to call twice."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        use_language(None)

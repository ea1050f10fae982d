"""The one function through which the QGIS side's texts are translated."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def tr(text: str) -> str:
    """`text` in the language of the user's QGIS, itself where there is no translation."""
    return str(QCoreApplication.translate("miso", text))

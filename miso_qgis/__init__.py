"""MISO for QGIS: permafrost and soil order in Alaska, mapped from imagery, elevation and climate."""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:
    """The plugin object; imported only now, because the engine imports this package too and has no QGIS."""
    from .plugin import MisoPlugin

    return MisoPlugin(iface)

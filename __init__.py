"""The plugin folder. It is usually called ``miso_qgis``, and so is the package inside it.

Pointing the search path at the inner folder makes the two one package: ``miso_qgis.protocol`` is the same module inside
QGIS, in the engine's interpreter and in the tests, whatever this folder is called.
"""

from __future__ import annotations

import os
from typing import Any

__path__ = [os.path.join(os.path.dirname(os.path.realpath(__file__)), "miso_qgis")]


def classFactory(iface: Any) -> Any:
    """The plugin object; imported only now, so that looking at the package costs nothing."""
    from .plugin import MisoPlugin

    return MisoPlugin(iface)

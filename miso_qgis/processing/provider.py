"""The Processing provider ``miso``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from miso_qgis.client.environment import plugin_root
from miso_qgis.processing.map_soils import MapSoils
from miso_qgis.translation import tr
from miso_qgis.version import version


def icon_path(name: str) -> str:
    """Full path of an icon in resources/icons, for instance "miso"."""
    return str(plugin_root() / "resources" / "icons" / f"{name}.svg")


class MisoProvider(QgsProcessingProvider):
    """Offers every MISO algorithm to the toolbox, the modeller, qgis_process and processing.run."""

    def id(self) -> str:
        return "miso"

    def name(self) -> str:
        return "MISO"

    def longName(self) -> str:  # noqa: N802
        return tr("MISO: permafrost and soil order in Alaska")

    def versionInfo(self) -> str:  # noqa: N802
        return version()

    def icon(self) -> QIcon:
        return QIcon(icon_path("miso"))

    def svgIconPath(self) -> str:  # noqa: N802
        return icon_path("miso")

    def loadAlgorithms(self) -> None:  # noqa: N802
        self.addAlgorithm(MapSoils())

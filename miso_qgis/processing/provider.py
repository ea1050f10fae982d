"""The Processing provider ``miso``."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from miso_qgis.processing.akveg_grid import AkvegGrid
from miso_qgis.processing.assess_map import AssessMap
from miso_qgis.processing.compare_maps import CompareMaps
from miso_qgis.processing.map_sites import MapSites
from miso_qgis.processing.map_soils import MapSoils
from miso_qgis.processing.report import MakeReport, MapPdf
from miso_qgis.processing.suggest_sites import SuggestSites
from miso_qgis.processing.zonal_summary import ZonalSummary
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT, version


def icon_path(name: str) -> str:
    """Full path of an icon in resources/icons, for instance "miso"."""
    return str(PLUGIN_ROOT / "resources" / "icons" / f"{name}.svg")


class MisoProvider(QgsProcessingProvider):
    """Offers every MISO algorithm to the toolbox, the modeller, qgis_process and processing.run."""

    def id(self) -> str:
        return "miso"

    def name(self) -> str:
        return "MISO"

    def longName(self) -> str:
        return tr("MISO: permafrost and soil order in Alaska")

    def versionInfo(self) -> str:
        return version()

    def icon(self) -> QIcon:
        return QIcon(icon_path("miso"))

    def svgIconPath(self) -> str:
        return icon_path("miso")

    def loadAlgorithms(self) -> None:
        self.addAlgorithm(MapSoils())
        self.addAlgorithm(MapSites())
        self.addAlgorithm(AkvegGrid())
        self.addAlgorithm(MakeReport())
        self.addAlgorithm(MapPdf())
        self.addAlgorithm(ZonalSummary())
        self.addAlgorithm(CompareMaps())
        self.addAlgorithm(SuggestSites())
        self.addAlgorithm(AssessMap())

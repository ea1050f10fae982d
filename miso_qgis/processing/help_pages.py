"""Where the documentation of something is: on this computer if it came with the plugin, else in the repository.

The plugin's zip brings the built site (resources/help); a checkout may have built one (build/docs-site).
"""

from __future__ import annotations

import configparser
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QUrl

from miso_qgis.version import PLUGIN_ROOT

SITES = (PLUGIN_ROOT / "resources" / "help", PLUGIN_ROOT / "build" / "docs-site")

#: Page and anchor of every algorithm, and of the panel's pages by the name of what is on them.
ALGORITHMS = {
    "mapsoils": "map-algorithm.html",
    "mapsites": "sites.html",
    "akveggrid": "map-algorithm.html#areas-and-tiles",
    "assessmap": "assessment.html",
    "zonalsummary": "analysis.html#zonal-summary",
    "comparemaps": "analysis.html#comparison",
    "suggestsites": "analysis.html#sampling-sites",
    "report": "reports.html",
    "mappdf": "reports.html#on-paper-the-map-page-as-a-pdf",
}
PANEL = {
    "sources": "sources.html",
    "area": "panel.html",
    "options": "panel.html",
    "sites": "sites.html",
    "runs": "panel.html",
    "accuracy": "assessment.html",
    "results": "reading-a-map.html",
}
OPTIONS = "environment.html"
FRONT = "index.html"


@lru_cache(maxsize=1)
def _repository() -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(PLUGIN_ROOT / "metadata.txt", encoding="utf-8")
    return parser.get("general", "repository")


def address(place: str) -> str:
    """The address of "PAGE.html" or "PAGE.html#ANCHOR" of the documentation, for a browser."""
    page, _, anchor = place.partition("#")
    for site in SITES:
        if (site / page).is_file():
            url = QUrl.fromLocalFile(str(site / page))
            break
    else:
        url = QUrl(f"{_repository()}/blob/main/docs/{Path(page).stem}.md")
    if anchor:
        url.setFragment(anchor)
    return str(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))


def of_algorithm(name: str) -> str:
    """The address of an algorithm's documentation."""
    return address(ALGORITHMS[name])

"""Help buttons lead to a page and heading that exist: on this computer where the site is, else in the repository."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QObject, Qt, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis_support import ROOT

from miso_qgis.processing import help_pages

pytest_plugins = ["qgis_support", "dock_support"]

DOCS = ROOT / "docs"


@pytest.mark.parametrize(
    "place", sorted({*help_pages.ALGORITHMS.values(), *help_pages.PANEL.values(), help_pages.OPTIONS, help_pages.FRONT})
)
def test_every_place_exists_in_the_documentation(place):
    """That its heading does is looked up in the built site: tests/package/test_docs.py."""
    page = place.partition("#")[0]
    assert (DOCS / page.replace(".html", ".md")).is_file()
    assert page.replace(".html", ".md") in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


def test_every_algorithm_has_a_page(provider, monkeypatch, tmp_path):
    monkeypatch.setattr(help_pages, "SITES", (tmp_path / "site with a blank", tmp_path / "none"))
    algorithms = provider.algorithms()
    assert {algorithm.name() for algorithm in algorithms} == set(help_pages.ALGORITHMS)
    for algorithm in algorithms:
        place = help_pages.ALGORITHMS[algorithm.name()]
        url = algorithm.createInstance().helpUrl()
        assert url == f"https://github.com/miso-qgis/miso-qgis/blob/main/docs/{place.replace('.html', '.md')}"
    for place in help_pages.ALGORITHMS.values():
        page = tmp_path / "site with a blank" / place.partition("#")[0]
        page.parent.mkdir(exist_ok=True)
        page.write_text("<html></html>")
    for algorithm in algorithms:
        url = QUrl(algorithm.createInstance().helpUrl())
        assert url.isLocalFile()
        page, _, anchor = help_pages.ALGORITHMS[algorithm.name()].partition("#")
        assert url.toLocalFile() == str(tmp_path / "site with a blank" / page)
        assert url.fragment() == anchor


@pytest.fixture
def browser(qgis_app):
    """Stands where QGIS would start a browser, and keeps what it is given."""

    class Handler(QObject):
        @pyqtSlot(QUrl)
        def take(self, url):
            self.opened.append(url)

    handler = Handler()
    handler.opened = []
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, handler, "take")
    yield handler
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def test_the_panels_button_opens_the_page_of_its_tab(dock, browser):
    assert len(dock.help_places) == dock.tabs.count()
    for index, place in enumerate(dock.help_places):
        dock.tabs.setCurrentIndex(index)
        QTest.mouseClick(dock.bar.help_button, Qt.MouseButton.LeftButton)
        assert browser.opened[-1].toString() == QUrl(help_pages.address(place)).toString()
    assert len(browser.opened) == dock.tabs.count()


def test_the_options_button_opens_their_page(qgis_app, browser):
    from miso_qgis.gui.options_page import OptionsPage

    page = OptionsPage(None)
    page.help_button.click()
    assert browser.opened[-1].toString() == QUrl(help_pages.address(help_pages.OPTIONS)).toString()
    page.deleteLater()

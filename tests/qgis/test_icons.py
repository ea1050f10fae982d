"""The plugin's icons: one family, drawn without text, and to be told from light and dark ground at 16 pixels."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis_support import ROOT

from miso_qgis.processing.provider import icon_path

ICONS = sorted(path for path in (ROOT / "resources" / "icons").glob("*.svg") if path.stem != "north")
SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "miso_qgis").rglob("*.py"))
#: What the code names: icon_path("miso"), icon("run"), "icons" / "map_soils.svg", _add("misoPanel", "miso", ...).
NAMES = {
    name
    for pattern in (r'\bicon(?:_path)?\(\s*"(\w+)"', r'"icons" / "(\w+)\.svg"', r'_add\(\s*"\w+",\s*"(\w+)"')
    for name in re.findall(pattern, SOURCES)
}


def brightness(colour: QColor) -> float:
    return (0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()) / 255.0


def drawn(path: Path, ground: str, size: int) -> QImage:
    picture = QImage(size, size, QImage.Format.Format_RGB32)
    picture.fill(QColor(ground))
    painter = QPainter(picture)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
@pytest.mark.parametrize("ground", ["#efefef", "#323232"])
def test_an_icon_is_seen_at_16_pixels_on_light_and_dark(qgis_app, path, ground):
    assert QSvgRenderer(str(path)).isValid()
    picture = drawn(path, ground, 16)
    behind = brightness(QColor(ground))
    seen = sum(abs(brightness(picture.pixelColor(x, y)) - behind) > 0.2 for x in range(16) for y in range(16))
    assert seen >= 0.18 * 256, f"{seen} of 256 pixels differ from the ground"


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_the_icons_are_of_one_family(path):
    text = path.read_text(encoding="utf-8")
    assert 'width="24" height="24" viewBox="0 0 24 24"' in text
    assert "#1d2b3a" in text, "the ink of all outlines"
    for foreign in ("<text", "<image", "<style", "href", "<!DOCTYPE", "inkscape", "Adobe"):
        assert foreign not in text


def test_every_icon_that_is_used_is_there():
    assert {"miso", "map_soils", "settings", "sample_project", "akveg_grid"} <= NAMES, "the patterns find too little"
    for name in sorted(NAMES):
        assert Path(icon_path(name)).is_file(), name

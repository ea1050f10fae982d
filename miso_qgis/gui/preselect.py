"""Finds, among the layers of a project, those that look like imagery, elevation and climate."""

from __future__ import annotations

import re
from typing import Dict, Iterable, List, Set

from qgis.core import QgsMapLayer, QgsRasterLayer

# Words, without case and punctuation, that a band's or a layer's name holds. Only a suggestion: which band feeds which
# input is the engine's to match, and the user sees and may change both.
_BANDS: Dict[str, Set[str]] = {
    "imagery": {"red", "green", "blue", "rededge1", "rededge2", "rededge3", "nir", "swir1", "swir2"}
    | {f"b{number:02d}" for number in (2, 3, 4, 5, 6, 7, 8, 11, 12)}
    | {f"b{number}" for number in (2, 3, 4, 5, 6, 7, 8)},
    "climate": {"pptannual", "ppt", "precipitation", "tmeanswi", "swi", "summerwarmthindex", "tminjanuary", "tminjan"},
    "elevation": {"elevation", "dem", "dtm", "dsm", "height"},
}
_LAYERS: Dict[str, Set[str]] = {
    "imagery": {"sentinel", "sentinel2", "s2", "imagery", "composite", "geomedian"},
    "climate": {"climate", "prism", "ppt", "precipitation"},
    "elevation": {"elevation", "dem", "dtm", "dsm", "ifsar", "arcticdem", "copernicus"},
}
_NEEDED = {"imagery": 9, "climate": 3, "elevation": 1}
#: Bands of a layer that are looked at: more than any source has that is meant here.
_MOST_BANDS = 64


def suggest(layers: Iterable[QgsMapLayer]) -> Dict[str, str]:
    """Ids of the layers that fit best, by role; roles for which nothing fits are left out."""
    found: Dict[str, str] = {}
    scores: Dict[str, float] = {}
    for layer in layers:
        if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
            continue
        for role in _NEEDED:
            score = _score(layer, role)
            if score > scores.get(role, 0.0):
                scores[role], found[role] = score, layer.id()
    return found


def _score(layer: QgsRasterLayer, role: str) -> float:
    """0 for a layer that cannot be it, more the more of its names say so."""
    count = layer.bandCount()
    if count < _NEEDED[role] or (role == "elevation" and count > 1):
        return 0.0
    names = [_plain(_description(layer, band)) for band in range(1, min(count, _MOST_BANDS) + 1)]
    told = sum(1 for name in set(names) if name in _BANDS[role])
    score = told / _NEEDED[role] if told >= min(3, _NEEDED[role]) else 0.0
    if _LAYERS[role] & set(_words(layer.name())):
        score += 0.5
    return score


def _description(layer: QgsRasterLayer, band: int) -> str:
    """A band's own name: QGIS shows it as "Band 01: red" or "Band 01 (Gray)"."""
    match = re.match(r"[^:]*:\s*(.+)\Z", layer.bandName(band))
    return match.group(1) if match else ""


def _plain(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _words(text: str) -> List[str]:
    return [word for word in re.split(r"[^a-z0-9]+", text.lower()) if word]

from __future__ import annotations

import pytest

from miso_qgis.engine import bands
from miso_qgis.engine.contract import SATELLITE_BANDS
from miso_qgis.protocol import MisoError

SENTINEL = ["B04", "B03", "B02", "B05", "B06", "B07", "B08", "B11", "B12"]


@pytest.mark.parametrize(
    "names",
    [
        list(SATELLITE_BANDS),
        SENTINEL,
        ["Red", "Green", "Blue", "RedEdge1", "RedEdge2", "RedEdge3", "NIR", "SWIR1", "SWIR2"],
        ["red", "green", "blue", "rededge1", "rededge2", "rededge3", "nir", "swir16", "swir22"],
        ["B4 - Red", "B3", "Band 2", "b5", "S2_B6", "B07", "B8", "B11", "B12"],
    ],
)
def test_names_decide_in_any_order(names: list[str]) -> None:
    turned = names[::-1]
    found = bands.match("imagery", "x.tif", turned)
    assert [m.input for m in found] == list(SATELLITE_BANDS)
    assert [turned[m.band - 1] for m in found] == names
    assert {m.reason for m in found} == {"name"}


def test_thirteen_bands_by_number_without_the_narrow_infrared() -> None:
    names = ["B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9", "B10", "B11", "B12"]
    found = bands.match("imagery", "x.tif", names)
    assert [names[m.band - 1] for m in found] == ["B4", "B3", "B2", "B5", "B6", "B7", "B8", "B11", "B12"]


def test_without_names_the_order_decides() -> None:
    found = bands.match("imagery", "x.tif", [None] * 9)
    assert [(m.band, m.reason) for m in found] == [(i, "order") for i in range(1, 10)]


def test_given_numbers_win_over_names() -> None:
    found = bands.match("climate", "x.tif", ["tmin_january", "ppt_annual", "tmean_swi"], (1, 2, 3))
    assert [(m.band, m.reason) for m in found] == [(1, "given"), (2, "given"), (3, "given")]


def test_climate_names_are_whole_words() -> None:
    """swi_10 (wetness), tmean_swi (warmth) and swir1 share a stem."""
    found = bands.match("climate", "x.tif", ["swi_10", "swir1", "tmean_swi", "tmin_january", "ppt_annual"])
    assert [m.band for m in found] == [5, 3, 4]


@pytest.mark.parametrize(
    ("role", "names", "missing"),
    [
        ("imagery", ["B2", "B3", "B4", "B5", "B6", "B7", "B8"], "swir1, swir2"),
        ("imagery", [None] * 10, "red, green"),
        ("imagery", [None] * 3, "swir2"),
        ("climate", ["ppt_annual", "tmean_swi", "x"], "tmin_january"),
        ("elevation", ["a", "b"], "elevation"),
    ],
)
def test_what_is_missing_is_named(role: str, names: list[str | None], missing: str) -> None:
    with pytest.raises(MisoError) as caught:
        bands.match(role, "some.tif", names)
    assert caught.value.code == "source.bands"
    assert missing in caught.value.message
    assert "some.tif" in caught.value.message


@pytest.mark.parametrize("given", [(1, 2), (1, 2, 9)])
def test_bad_numbers(given: tuple[int, ...]) -> None:
    with pytest.raises(MisoError, match=r"2 band numbers|Band 9"):
        bands.match("climate", "x.tif", ["a", "b", "c"], given)

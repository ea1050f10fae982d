"""How a comparison looks: a colour for every change, greys for what stayed, and a diverging ramp for differences."""
# flake8: noqa: E203

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence
from typing import Any

from miso_qgis.engine.analysis.legends import folded
from miso_qgis.engine.outputs.styles import LegendEntry
from miso_qgis.language import say

#: Told apart by all eyes: Okabe and Ito's colours and some of Tol's.
CHANGES = (
    "#D55E00",
    "#0072B2",
    "#009E73",
    "#E69F00",
    "#CC79A7",
    "#56B4E9",
    "#882255",
    "#F0E442",
    "#332288",
    "#44AA99",
    "#999933",
    "#661100",
)
#: ColorBrewer RdBu, red for less and blue for more.
RED_BLUE = ("#67001F", "#D6604D", "#FDDBC7", "#F7F7F7", "#D1E5F0", "#4393C3", "#053061")
NOT_COMPARABLE = "#5A5A5A"
#: Codes of a raster of changes, 255 being nodata.
MAX_CODES = 254


def change_legend(
    pairs: Sequence[Mapping[str, Any]], colours: Mapping[str, str]
) -> tuple[list[LegendEntry], dict[tuple[int, int], int]]:
    """The legend of a raster of changes, and the code of every pair of classes.

    Args:
        pairs: as `Agreement.pairs` gives them; colours: of the new map's classes, by folded name.
    """
    codes: dict[tuple[int, int], int] = {}
    entries: list[LegendEntry] = []
    if len(pairs) > MAX_CODES:
        # Too many to be told apart: only whether something changed.
        for code, (state, label, colour) in enumerate(
            (
                ("same", say("same class"), "#D9D9D9"),
                ("changed", say("changed"), CHANGES[0]),
                ("not comparable", say("not comparable"), NOT_COMPARABLE),
            )
        ):
            rows = [row for row in pairs if row["state"] == state]
            entries.append(LegendEntry(code, f"{label}: {area(sum(row['km2'] for row in rows))}", colour))
            codes.update({(row["numbers"][0], row["numbers"][1]): code for row in rows})
        return entries, codes
    changes = 0
    for code, row in enumerate(pairs):
        codes[row["numbers"][0], row["numbers"][1]] = code
        if row["state"] == "same":
            colour = pale(colours.get(folded(row["new"]), "#808080"))
            label = say("{new}, as before", new=row["new"])
        elif row["state"] == "changed":
            colour = CHANGES[changes] if changes < len(CHANGES) else hue(changes)
            changes += 1
            label = say("{old} to {new}", old=row["old"], new=row["new"])
        else:
            colour, label = NOT_COMPARABLE, say("{old} / {new}, not comparable", old=row["old"], new=row["new"])
        entries.append(LegendEntry(code, f"{label}: {area(row['km2'])}", colour))
    return entries, codes


def difference_entries() -> list[LegendEntry]:
    """From -100 to 100 percentage points."""
    last = len(RED_BLUE) - 1
    entries = []
    for i, colour in enumerate(RED_BLUE):
        value = -100.0 + 200.0 * i / last
        entries.append(
            LegendEntry(
                value,
                say("{value} percentage points", value=f"{value:+.0f}") if value else say("no difference"),
                colour,
            )
        )
    return entries


def area(km2: float) -> str:
    """An area as the legend shows it."""
    return f"{km2:.4g} km\u00b2" if km2 < 1e4 else f"{km2:.0f} km\u00b2"


def pale(colour: str) -> str:
    """A class's colour, so pale that it lies behind the changes."""
    parts = [int(colour[i : i + 2], 16) for i in (1, 3, 5)]
    grey = sum(parts) / 3
    return "#" + "".join(f"{round(255 - 0.3 * (255 - (0.4 * part + 0.6 * grey))):02X}" for part in parts)


def hue(number: int) -> str:
    """Colours without end: hues by the golden angle."""
    red, green, blue = colorsys.hls_to_rgb((number * 0.381966) % 1.0, 0.45, 0.6)
    return f"#{round(red * 255):02X}{round(green * 255):02X}{round(blue * 255):02X}"

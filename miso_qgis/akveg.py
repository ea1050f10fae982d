"""The AKVEG grid: the origin of every map's lattice, and the 50 km tiles that people name areas by.

Standard library only and Python 3.9 syntax: QGIS's side and the engine both count by it. Coordinates are metres in
EPSG:3338. Tiles have 5000 x 5000 pixels of 10 m, 80 columns from west to east and 48 rows from north to south, both
counted from 1. A tile holds its west and north edge; its east and south edge are its neighbours'.
"""

from __future__ import annotations

import math
import re
from typing import List, Tuple

from miso_qgis.language import say
from miso_qgis.protocol import MisoError

#: The grid's north-west corner.
ORIGIN_X = -2199995.0
ORIGIN_Y = 2400005.0
PIXEL = 10.0
TILE_PIXELS = 5000
TILE_COLUMNS = 80
TILE_ROWS = 48
#: Side of a tile, metres.
TILE_SIZE = TILE_PIXELS * PIXEL

_TILE = re.compile(r"AK050H(\d{2,3})V(\d{2,3})\Z", re.IGNORECASE)


def tile_id(column: int, row: int) -> str:
    """The id of the tile in this column and row, for instance "AK050H50V15"."""
    return f"AK050H{column:02d}V{row:02d}"


def tile_position(tile: str) -> Tuple[int, int]:
    """Column and row of a tile such as AK050H50V15 or AK050H050V015.

    Raises:
        MisoError: "extent.tile" when the id is malformed or outside 80 columns x 48 rows.
    """
    match = _TILE.match(tile.strip())
    column, row = (int(match.group(1)), int(match.group(2))) if match else (0, 0)
    if not (1 <= column <= TILE_COLUMNS and 1 <= row <= TILE_ROWS):
        raise MisoError(
            "extent.tile",
            say("{tile} is no AKVEG tile.", tile=f"{tile!r}"),
            say(
                "Tiles run from AK050H01V01 to AK050H{tile_columns}V{tile_rows}, for instance AK050H50V15 (Fairbanks).",
                tile_columns=TILE_COLUMNS,
                tile_rows=TILE_ROWS,
            ),
        )
    return column, row


def tile_bounds(tile: str) -> Tuple[float, float, float, float]:
    """xmin, ymin, xmax, ymax of a tile.

    Raises:
        MisoError: as `tile_position`.
    """
    column, row = tile_position(tile)
    xmin, ymax = ORIGIN_X + (column - 1) * TILE_SIZE, ORIGIN_Y - (row - 1) * TILE_SIZE
    return xmin, ymax - TILE_SIZE, xmin + TILE_SIZE, ymax


def tile_of(x: float, y: float) -> str:
    """The id of the tile that holds a place.

    Raises:
        MisoError: "extent.tile" when no tile does.
    """
    if math.isfinite(x) and math.isfinite(y):
        column, row = math.floor((x - ORIGIN_X) / TILE_SIZE) + 1, math.floor((ORIGIN_Y - y) / TILE_SIZE) + 1
        if 1 <= column <= TILE_COLUMNS and 1 <= row <= TILE_ROWS:
            return tile_id(column, row)
    raise MisoError(
        "extent.tile",
        say("The place {x}, {y} (EPSG:3338) lies in no AKVEG tile.", x=f"{x:.10g}", y=f"{y:.10g}"),
        say("The grid covers Alaska; check the place and its CRS."),
    )


def tiles_in(xmin: float, ymin: float, xmax: float, ymax: float) -> List[str]:
    """The ids of the tiles that a rectangle lies in, row by row from the north-west; none where it lies beside the
    grid. A rectangle without width or height lies in the tiles that hold its points."""
    if not (all(map(math.isfinite, (xmin, ymin, xmax, ymax))) and xmin <= xmax and ymin <= ymax):
        return []
    columns = _lines((xmin - ORIGIN_X) / TILE_SIZE, (xmax - ORIGIN_X) / TILE_SIZE, TILE_COLUMNS)
    rows = _lines((ORIGIN_Y - ymax) / TILE_SIZE, (ORIGIN_Y - ymin) / TILE_SIZE, TILE_ROWS)
    return [tile_id(column, row) for row in rows for column in columns]


def _lines(start: float, end: float, count: int) -> range:
    """Columns or rows, from 1, that [start, end] (in tiles from the grid's corner) has a share in."""
    first = math.floor(start)
    last = max(first, math.ceil(end) - 1)
    return range(max(0, first) + 1, min(count - 1, last) + 2)

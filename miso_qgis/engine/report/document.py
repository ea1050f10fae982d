"""What a report is made of: blocks of text, numbers, pictures, charts and maps, without a word on how they look.

Every text in a block may come from anywhere (file names, attributes): the writer makes it harmless. Colours are
"#RRGGBB"; an empty one takes the report's own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Union

# --- cells ------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Picture:
    """A PNG.

    Attributes:
        alt: what is to be seen in it, for those who do not see it.
    """

    png: bytes
    width: int
    height: int
    alt: str


@dataclass(frozen=True)
class Swatch:
    """A colour and its name."""

    colour: str
    text: str


@dataclass(frozen=True)
class Meter:
    """A share (0 to 1) as a bar as long as it; `text` stands in a column of its own if it is to be read."""

    share: float
    colour: str = ""


Cell = Union[str, Picture, Swatch, Meter]


# --- blocks -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Text:
    """A paragraph; `note` ones are set back, `warning` ones stand out."""

    text: str
    kind: str = "plain"


@dataclass(frozen=True)
class Bullets:
    items: Sequence[str]
    kind: str = "plain"


@dataclass(frozen=True)
class KeyValues:
    rows: Sequence[tuple[str, Cell]]


@dataclass(frozen=True)
class Column:
    """A table's column.

    Attributes:
        kind: "text", "number" (aligned right, unbroken), "meter" (takes the room that is left) or "picture".
    """

    title: str
    kind: str = "text"


@dataclass(frozen=True)
class Table:
    """A table; the first cell of each row is its head. `total` rows at the end are set apart."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[Cell]]
    caption: str = ""
    total: int = 0


@dataclass(frozen=True)
class Matrix:
    """A matrix of counts: rows are what was found, columns what was mapped; cells are shaded by their share of the row.

    Attributes:
        columns_after: further columns, title and one text per row (user's or producer's accuracy with its interval).
        rows_after: further rows, title and one text per column.
    """

    title: str
    row_title: str
    column_title: str
    labels: Sequence[str]
    counts: Sequence[Sequence[float]]
    columns_after: Sequence[tuple[str, Sequence[str]]] = ()
    rows_after: Sequence[tuple[str, Sequence[str]]] = ()


@dataclass(frozen=True)
class Bar:
    """One bar; `low` and `high` are an interval around its value, `text` is written beside it instead of the number."""

    label: str
    value: float
    colour: str = ""
    low: float = math.nan
    high: float = math.nan
    text: str = ""


@dataclass(frozen=True)
class BarChart:
    """Bars that lie, one below the other.

    Attributes:
        axis: what is measured, with its unit.
        top: the axis' end; NaN takes a round number above the longest bar.
        unit: behind the numbers beside the bars.
    """

    title: str
    bars: Sequence[Bar]
    axis: str
    top: float = math.nan
    unit: str = ""


@dataclass(frozen=True)
class Axis:
    """An axis from `low` to `high`; NaN for either takes it from the data."""

    title: str
    low: float = math.nan
    high: float = math.nan


@dataclass(frozen=True)
class Mark:
    """A line across a chart at one value of x."""

    x: float
    label: str


@dataclass(frozen=True)
class Histogram:
    """Bars that stand side by side: values[i] belongs to start + i * step."""

    title: str
    values: Sequence[float]
    start: float
    step: float
    x: Axis
    y: Axis
    marks: Sequence[Mark] = ()


@dataclass(frozen=True)
class Series:
    """A line through points (NaN breaks it), with an interval as a band around it where `low` and `high` are given.

    Attributes:
        dots: whether its points are marked, as for a calibration in bins.
        steps: whether it keeps its value until the next point, as a ROC does.
    """

    name: str
    x: Sequence[float]
    y: Sequence[float]
    low: Sequence[float] = ()
    high: Sequence[float] = ()
    dots: bool = False
    steps: bool = False


@dataclass(frozen=True)
class LineChart:
    """Lines over two axes.

    Attributes:
        diagonal: label of a line from corner to corner ("as good as chance", "perfectly calibrated"); "" for none.
        level: label and height of a level line, as a prevalence.
        square: whether both axes are as long as each other.
    """

    title: str
    series: Sequence[Series]
    x: Axis
    y: Axis
    diagonal: str = ""
    level: tuple[str, float] | None = None
    marks: Sequence[Mark] = ()
    square: bool = False


@dataclass(frozen=True)
class Ramp:
    """A legend's colours between two ends, with texts at places from 0 to 1."""

    colours: Sequence[str]
    ticks: Sequence[tuple[float, str]]


@dataclass(frozen=True)
class Scale:
    """What a map's furniture needs to know of the ground.

    Attributes:
        metres: width of the whole picture on the ground, through its centre.
        north: degrees clockwise from up in which true north lies at the centre.
    """

    metres: float
    north: float


@dataclass(frozen=True)
class Map:
    """A picture of a raster with legend, scale and north arrow.

    Attributes:
        legend: colours with their names, or a ramp; empty where one `Legend` is that of several maps.
        scale: None where the place of the picture on the Earth is not known, or a map beside it says it.
        empty: whether there are pixels without data, which the legend then names.
    """

    title: str
    picture: Picture
    legend: Ramp | Sequence[Swatch]
    scale: Scale | None = None
    empty: bool = False
    note: str = ""


@dataclass(frozen=True)
class Legend:
    """A legend that several maps share."""

    legend: Ramp | Sequence[Swatch]
    empty: bool = False


@dataclass(frozen=True)
class Row:
    """Blocks side by side where there is room; `small` ones take less."""

    blocks: Sequence[Block]
    small: bool = False


@dataclass(frozen=True)
class Details:
    """Blocks that can be folded away on a screen; printed whole."""

    title: str
    blocks: Sequence[Block]


@dataclass(frozen=True)
class Command:
    """A command for a shell."""

    text: str


@dataclass(frozen=True)
class Section:
    title: str
    blocks: Sequence[Block]


Block = Union[
    Text,
    Bullets,
    KeyValues,
    Table,
    Matrix,
    BarChart,
    Histogram,
    LineChart,
    Map,
    Legend,
    Row,
    Details,
    Command,
]


@dataclass(frozen=True)
class Report:
    """A whole report.

    Attributes:
        caveat: what the reader has to know before anything else; stands first.
        foot: by what it was made and when.
    """

    title: str
    subtitle: str
    caveat: str
    sections: Sequence[Section]
    lead: Sequence[Block] = field(default_factory=tuple)
    foot: str = ""

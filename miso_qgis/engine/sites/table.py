"""The sites as they were read: their own columns, geometries as given, ids, and what is to be said of single rows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS

from miso_qgis.language import say
from miso_qgis.protocol import MisoError

#: Sites of one run: their numbers, and what is computed of them, are held in memory.
MAX_SITES = 50_000
#: Names of columns that are taken for the id when none is named, best first.
_ID_NAMES = ("id", "siteid", "site", "plotid", "plot", "pedonid", "pedon", "stationid", "station", "code", "name")


@dataclass
class Column:
    """One of the sites' own attributes: values (n,), missing (n,) true where there is none."""

    name: str
    values: NDArray[Any]
    missing: NDArray[np.bool_]


@dataclass
class Table:
    """Sites as read, one item per row in every list.

    Attributes:
        title: what the layer is called.
        crs: of the geometries.
        columns: own attributes.
        geometries: shapely geometries as given, None where there is none.
        rows: number of the row in its source: the line of a text, the feature id of a layer.
        problems: why a row cannot be a site, "" where it can.
        notes: what is to be said of a row.
        warnings: what is to be said of the table.
        empty_rows: rows without any content, which were passed over.
        geometry_type: as OGR calls it, for the layer of results.
        id_field: the column the ids come from, "" where the rows were numbered.
    """

    title: str
    crs: CRS
    columns: list[Column]
    geometries: list[Any]
    rows: list[int]
    problems: list[str]
    notes: list[list[str]]
    warnings: list[str] = field(default_factory=list)
    empty_rows: int = 0
    geometry_type: str = "Point"
    id_field: str = ""
    ids: list[str] = field(default_factory=list)

    def __len__(self) -> int:
        return len(self.geometries)

    def name_rows(self, asked: str) -> None:
        """Give every row its id from the column asked for, or from one that looks like it; note ids that are missing
        or that several rows share.

        Raises:
            MisoError: "sites.field" when there is no such column.
        """
        names = [column.name for column in self.columns]
        self.id_field = find_field(names, asked, _ID_NAMES, "id")
        column = next((c for c in self.columns if c.name == self.id_field), None)
        if column is None:
            self.ids = [str(row) for row in self.rows]
            return
        texts = [
            "" if gone else as_text(value) for value, gone in zip(column.values.tolist(), column.missing, strict=True)
        ]
        counts = Counter(texts)
        first: dict[str, int] = {}
        for index, text in enumerate(texts):
            if not text:
                self.notes[index].append(say("It has no {id_field}: it is called by its row.", id_field=self.id_field))
                continue
            before = first.setdefault(text, index)
            if before != index:
                self.notes[index].append(
                    say("Row {row} has the same {id_field}.", row=self.rows[before], id_field=self.id_field)
                )
            elif counts[text] > 1:
                self.notes[index].append(
                    say("1 more row has the same {id_field}.", id_field=self.id_field)
                    if counts[text] == 2
                    else say(
                        "{count} more rows have the same {id_field}.", count=counts[text] - 1, id_field=self.id_field
                    )
                )
        self.ids = [text or f"row {row}" for text, row in zip(texts, self.rows, strict=True)]

    def order(self) -> list[int]:
        """Indexes of the rows in the order of their ids, numbers in them by value, rows of one id as they stand."""
        if not self.id_field:
            return list(range(len(self)))
        return sorted(range(len(self)), key=lambda index: (natural(self.ids[index]), index))


def as_text(value: Any) -> str:
    """A value as an id: whole numbers without a decimal point."""
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return str(int(value))
    return str(value).strip()


def natural(text: str) -> list[tuple[int, int, str]]:
    """A key that sorts S2 before S10."""
    parts = [part for part in re.split(r"(\d+)", text.casefold()) if part]
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]


def plain_name(name: str) -> str:
    """A column's name as names are compared: letters and digits only."""
    return re.sub(r"[^a-z0-9]", "", name.casefold())


def find_field(names: Sequence[str], asked: str, known: Sequence[str], what: str) -> str:
    """The column asked for, else the first that has one of the known names, else "".

    Raises:
        MisoError: "sites.field" when the one asked for is not there.
    """
    if asked:
        if asked in names:
            return asked
        alike = [name for name in names if name.casefold().strip() == asked.casefold().strip()]
        if len(alike) == 1:
            return alike[0]
        raise MisoError(
            "sites.field",
            say("The sites have no column {asked} for the {what}.", asked=f"{asked!r}", what=what),
            say("They have: {names}.", names=", ".join(names[:30]) or "none"),
        )
    for word in known:
        for name in names:
            if plain_name(name) == word:
                return name
    return ""


def too_many(path: str, what: str) -> MisoError:
    """The error of more sites than one run takes."""
    return MisoError(
        "sites.too_many",
        say(
            "{path} (given as sites) has {what}; up to {max_sites} sites are taken at a time.",
            path=path,
            what=what,
            max_sites=MAX_SITES,
        ),
        say("Split the sites into several runs."),
    )

"""Options of the shell that name field sites, the request they make, and what is printed of its result."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from miso_qgis.language import say, speak
from miso_qgis.protocol import MapRequest
from miso_qgis.requests.sites import SitesRequest, SitesSource

#: Rows with something to be said of them that are printed.
_SHOWN = 20


def add(command: argparse.ArgumentParser) -> None:
    """Add the options to a parser."""
    command.add_argument(
        "--sites", required=True, metavar="FILE", help="points or polygons in a vector file, or a table (.csv, .tsv)"
    )
    command.add_argument("--sites-layer", default="", metavar="NAME", help="layer of the file; default all of them")
    command.add_argument("--id-field", default="", metavar="NAME", help="column that names the sites")
    command.add_argument("--x-field", default="", metavar="NAME", help="of a table: longitude or easting")
    command.add_argument("--y-field", default="", metavar="NAME", help="of a table: latitude or northing")
    command.add_argument(
        "--crs", default="", metavar="CRS", help="of the sites; default the file's, of a table WGS 84 degrees"
    )
    command.add_argument(
        "--buffer", type=float, default=0.0, metavar="M", help="metres around points that are summed up"
    )
    command.add_argument("--chips", type=int, default=0, metavar="PX", help="side of a small map around every site")
    command.add_argument("--thumbnails", action="store_true", help="a picture of every chip")


def request(options: argparse.Namespace, map_request: MapRequest) -> SitesRequest:
    """The request of parsed options.

    Raises:
        MisoError: "request.invalid".
    """
    source = SitesSource(
        options.sites,
        options.sites_layer,
        options.id_field,
        options.x_field,
        options.y_field,
        options.crs,
    )
    return SitesRequest(map_request, source, options.buffer, options.chips, options.thumbnails)


def lines(record: dict[str, Any]) -> Iterator[str]:
    """What a run's record says, for people."""
    counts = record["sites"]
    yield (
        say(
            "{count} sites: {ok} ok, {partial} with parts missing, {failed} failed",
            count=counts["count"],
            ok=counts["ok"],
            partial=counts["partial"],
            failed=counts["failed"],
        )
    )
    for row in record["rows"][:_SHOWN]:
        yield "  " + say(
            "row {row}, {id} ({status}): {reason}",
            row=row["row"],
            id=row["id"],
            status=row["status"],
            reason=row["reason"],
        )
    if len(record["rows"]) > _SHOWN:
        yield "  " + say("... and {count} more rows in the record", count=len(record["rows"]) - _SHOWN)
    for warning in record["warnings"]:
        yield say("Note: {warning}", warning=warning)
    yield speak(record["model"]["caveat"])
    yield from record["outputs"].values()

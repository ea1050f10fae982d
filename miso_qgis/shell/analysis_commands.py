"""The shell's commands on finished maps. Nothing that loads GDAL is imported before a command runs."""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Callable, Sequence
from typing import Any

from miso_qgis.language import say, speak
from miso_qgis.protocol import MAX_PATH_LENGTH, MisoError, Source, first_line
from miso_qgis.requests.analysis import KINDS, MapInput, VectorInput
from miso_qgis.requests.compare import GRIDS, METHODS, CompareRequest
from miso_qgis.requests.suggest import ALLOCATIONS, DESIGNS, SuggestRequest
from miso_qgis.requests.zonal import ZonalRequest
from miso_qgis.shell import source_options

_MAP_HELP = (
    "a run's record R.json (or R.json#OUTPUT for one of its maps), or a raster as [KIND=]FILE[#BAND], "
    f"KIND one of {', '.join(KINDS)}"
)


def register(commands: Any, reporter: Callable[[], Any]) -> None:
    """Add the commands to the shell's subparsers.

    Args:
        reporter: makes what shows progress, with an `end`.
    """
    _add_zonal(commands, reporter)
    _add_compare(commands, reporter)
    _add_suggest(commands, reporter)


def _add_zonal(commands: Any, reporter: Callable[[], Any]) -> None:
    command = commands.add_parser(
        "zonal",
        help="class areas, mean probability and confidence per polygon",
        description="Summarise finished maps within polygons, or within a distance of lines or points: a table that "
        "joins to the layer by its key, and a styled layer of the zones.",
    )
    command.add_argument("maps", nargs="+", metavar="MAP", help=_MAP_HELP)
    add_vector(command, "zones", "polygons; lines or points with --buffer", required=True)
    command.add_argument("--key", default="", metavar="FIELD", help="field that names a zone, for the join")
    command.add_argument("--group", action="store_true", help="polygons with the same key are one zone")
    command.add_argument("--buffer", type=float, default=0.0, metavar="M", help="metres around each feature")
    command.add_argument("--names", metavar="CSV", help="class names of the rasters: two columns, code and name")
    add_output(command, "zonal")

    def run(options: argparse.Namespace) -> int:
        from miso_qgis.engine.analysis import zonal

        names = read_names(options.names)
        request = ZonalRequest(
            folder=options.out,
            maps=tuple(map_of(text, names) for text in options.maps),
            zones=vector_of(options, "zones"),
            key=options.key,
            group=options.group,
            buffer=options.buffer,
            name=options.name,
            overwrite=options.overwrite,
        )
        record = perform(zonal.run, request, reporter)
        return tell(record, options.json, [say("{zones} zones", zones=record["zones"]), record["areas"]])

    command.set_defaults(run=run)


def _add_compare(commands: Any, reporter: Callable[[], Any]) -> None:
    command = commands.add_parser(
        "compare",
        help="agreement, difference and change matrix of two maps",
        description="Compare a map with an older one: agreement, a layer of changes, a layer of differences where both "
        "are percent, and the change matrix in km2.",
    )
    command.add_argument("new", metavar="NEW", help=_MAP_HELP)
    command.add_argument("old", metavar="OLD", help="the older map, in the same way")
    command.add_argument(
        "--match", metavar="CSV", help="two columns: class of the old map (name or code), class of the new"
    )
    command.add_argument("--names", metavar="CSV", help="class names of the old raster: two columns, code and name")
    command.add_argument("--threshold", type=float, default=0.5, metavar="P", help="present from; default %(default)s")
    command.add_argument("--old-threshold", type=float, metavar="P", help="that of the old map; default the same")
    command.add_argument("--grid", choices=GRIDS, default="coarser", help="compare on this grid; default %(default)s")
    command.add_argument(
        "--method",
        choices=METHODS,
        default="fold",
        help="finer pixels: all of a coarser one (fold, default), or only the one at its centre",
    )
    add_output(command, "comparison")

    def run(options: argparse.Namespace) -> int:
        from miso_qgis.engine.analysis import compare

        request = CompareRequest(
            folder=options.out,
            new=map_of(options.new, {}),
            old=map_of(options.old, read_names(options.names)),
            match=dict(read_pairs(options.match)) if options.match else {},
            threshold=options.threshold,
            old_threshold=options.old_threshold,
            grid=options.grid,
            method=options.method,
            name=options.name,
            overwrite=options.overwrite,
        )
        record = perform(compare.run, request, reporter)
        return tell(record, options.json, summary_of_comparison(record))

    command.set_defaults(run=run)


def summary_of_comparison(record: dict[str, Any]) -> list[str]:
    """The comparison in a few lines."""
    lines = [record["grid"], record["areas"]]
    if record["agreement"] is not None:
        lines.append(
            say(
                "Agreement {agreement} of {comparable_km2} km2",
                agreement=f"{record['agreement']:.1%}",
                comparable_km2=f"{record['comparable_km2']:.6g}",
            )
        )
    lines += [
        f"  {row['old']} -> {row['new']}: {row['km2']:.6g} km2 ({speak(row['state'])})" for row in record["pairs"]
    ]
    if record["difference"]:
        found = record["difference"]
        lines.append(
            say(
                "Mean difference {mean} percentage points, absolute {mean_absolute}",
                mean=f"{found['mean']:+.2f}",
                mean_absolute=f"{found['mean_absolute']:.2f}",
            )
        )
    return lines


def _add_suggest(commands: Any, reporter: Callable[[], Any]) -> None:
    command = commands.add_parser(
        "suggest",
        help="new sampling sites: where they teach most, or a stratified random design",
        description="Suggest sampling sites on a map. informative: where the map is unsure and the inputs are unlike "
        "the training data, apart from each other; unfit for area estimates. stratified: a random sample per class "
        "with inclusion probabilities.",
    )
    command.add_argument("map", metavar="MAP", help=_MAP_HELP)
    command.add_argument("--count", type=int, required=True, metavar="N", help="sites wanted")
    command.add_argument("--design", choices=DESIGNS, default="informative", help="default %(default)s")
    command.add_argument("--seed", type=int, default=1, help="of the random numbers; default %(default)s")
    command.add_argument("--task", default="", help="task of the run; default its first")
    command.add_argument("--names", metavar="CSV", help="class names of a raster: two columns, code and name")
    add_vector(command, "area", "polygons outside of which no site is put")
    add_vector(command, "exclude", "features in which no site is put (water, private land)")
    command.add_argument("--exclude-buffer", type=float, default=0.0, metavar="M", help="metres around them")
    add_vector(command, "roads", "lines from which distances are measured")
    command.add_argument("--max-road", type=float, default=0.0, metavar="M", help="no site further from a road")
    command.add_argument("--cost", metavar="FILE", help="raster of what reaching a place costs")
    command.add_argument("--max-cost", type=float, metavar="C", help="no site costs more")
    command.add_argument("--spacing", type=float, metavar="M", help="informative: least distance of two sites")
    command.add_argument(
        "--weights",
        default="1,1,1",
        metavar="U,N,A",
        help="informative: of uncertainty, novelty, access; default 1,1,1",
    )
    command.add_argument(
        "--allocation", choices=ALLOCATIONS, default="proportional", help="stratified: sites per class"
    )
    command.add_argument("--minimum", type=int, default=2, metavar="N", help="stratified: least sites of a class")
    command.add_argument("--expected", metavar="CSV", help="neyman: two columns, class and expected accuracy (0 to 1)")
    add_output(command, "sites")

    def run(options: argparse.Namespace) -> int:
        from miso_qgis.engine.analysis import suggest

        weights = source_options.numbers("--weights", options.weights, 3)
        expected = dict(read_pairs(options.expected)) if options.expected else {}
        request = SuggestRequest(
            folder=options.out,
            map=map_of(options.map, read_names(options.names)),
            count=options.count,
            design=options.design,
            seed=options.seed,
            task=options.task,
            area=vector_of(options, "area"),
            exclude=vector_of(options, "exclude"),
            exclude_buffer=options.exclude_buffer,
            roads=vector_of(options, "roads"),
            max_road=options.max_road,
            cost=Source(options.cost) if options.cost else None,
            max_cost=options.max_cost,
            spacing=options.spacing,
            weight_uncertainty=weights[0],
            weight_novelty=weights[1],
            weight_access=weights[2],
            allocation=options.allocation,
            minimum=options.minimum,
            expected={name: source_options.numbers("--expected", share, 1)[0] for name, share in expected.items()},
            name=options.name,
            overwrite=options.overwrite,
        )
        record = perform(suggest.run, request, reporter)
        lines = [
            say("{sites} sites, fit for area estimates", sites=record["sites"])
            if record["fit_for_area_estimates"]
            else say("{sites} sites, unfit for area estimates", sites=record["sites"])
        ]
        lines += [
            "  "
            + say(
                "{name}: {sites} of {pixels} pixels, {km2} km2",
                name=row["name"],
                sites=row["sites"],
                pixels=row["pixels"],
                km2=f"{row['km2']:.6g}",
            )
            for row in record.get("strata", ())
        ]
        return tell(record, options.json, lines)

    command.set_defaults(run=run)


# --- what the commands have in common ---------------------------------------------------------------------------------


def add_vector(command: argparse.ArgumentParser, name: str, text: str, required: bool = False) -> None:
    """--NAME FILE and --NAME-layer LAYER."""
    command.add_argument(f"--{name}", required=required, metavar="FILE", help=text)
    command.add_argument(f"--{name}-layer", metavar="LAYER", help="layer of that file; default: its first")


def vector_of(options: argparse.Namespace, name: str) -> Any:
    path = getattr(options, name.replace("-", "_"))
    return VectorInput(path, getattr(options, f"{name.replace('-', '_')}_layer")) if path else None


def add_output(command: argparse.ArgumentParser, name: str) -> None:
    command.add_argument("--out", required=True, metavar="DIR", help="folder of the results")
    command.add_argument("--name", default=name, help="stem of the files' names; default %(default)s")
    command.add_argument("--overwrite", action="store_true", help="replace results of that name")
    command.add_argument("--json", action="store_true", help="print the record as JSON")


def map_of(text: str, names: dict[str, str]) -> MapInput:
    """A map as people write it: R.json, R.json#nsp_class, FILE, percent=FILE, class=FILE#2."""
    kind, found, path = text.partition("=")
    if not found or kind not in KINDS:
        kind, path = "auto", text
    file, _, part = path.rpartition("#")
    if file.lower().endswith(".json"):
        return MapInput(Source(file), output=part)
    if path.lower().endswith(".json"):
        return MapInput(Source(path))
    if file and part.isdigit():
        return MapInput(Source(file), kind=kind, band=int(part), names=names)
    return MapInput(Source(path), kind=kind, names=names)


def read_names(path: str | None) -> dict[str, str]:
    """A table of two columns, code and name; a first line without a number is a heading.

    Raises:
        MisoError: "table.unreadable".
    """
    if not path:
        return {}
    return dict(read_pairs(path, numbers=True))


def read_pairs(path: str, numbers: bool = False) -> list[tuple[str, str]]:
    """The rows of a table of two columns, separated by commas, semicolons or tabs.

    Args:
        numbers: the first column holds codes; a heading is known by having none.

    Raises:
        MisoError: "table.unreadable".
    """
    rows: list[tuple[str, str]] = []
    try:
        with open(path, encoding="utf-8-sig", newline="") as handle:
            text = handle.read(2**22)
        separator = next((c for c in "\t;" if c in text), ",")
        for number, row in enumerate(csv.reader(text.splitlines(), delimiter=separator), start=1):
            cells = [cell.strip() for cell in row]
            if not any(cells):
                continue
            if len(cells) < 2 or not cells[0] or not cells[1]:
                raise ValueError(say("line {number} has no two columns", number=number))
            if numbers and not cells[0].lstrip("-").isdigit():
                if number == 1:
                    continue
                raise ValueError(say("line {number} does not start with a code", number=number))
            rows.append((cells[0], cells[1]))
    except (OSError, ValueError, csv.Error) as error:
        raise MisoError(
            "table.unreadable",
            say("The table {path} cannot be read: {error}.", path=path[:MAX_PATH_LENGTH], error=first_line(error)),
            say("Give a text file of two columns separated by a comma."),
        ) from error
    return rows


def perform(run: Callable[..., dict[str, Any]], request: Any, reporter: Callable[[], Any]) -> dict[str, Any]:
    shown = reporter()
    record = run(request, shown, lambda: False)
    shown.end()
    return record


def tell(record: dict[str, Any], as_json: bool, lines: Sequence[str]) -> int:
    """Print the record, or a few lines, its warnings and its files."""
    if as_json:
        print(json.dumps(record, ensure_ascii=False))
        return 0
    for line in lines:
        print(line)
    for warning in record["warnings"]:
        print(say("Note: {warning}", warning=warning))
    for path in record["outputs"].values():
        print(path)
    return 0

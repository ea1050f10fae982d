"""The shell: maps, field sites, accuracy, reports and the tools on finished maps; what is installed and what it runs
on; the worker; and the training commands where torch is installed. `miso --help` lists them.

Exit status 0: done. 2: an error a user can act on, said on stderr (and as JSON on stdout with --json). 130:
interrupted. 141: nobody read the output.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from miso_qgis import protocol
from miso_qgis.client.environments import commands as engine_commands
from miso_qgis.engine.guard import gdal_settings
from miso_qgis.language import grouped, say, speak
from miso_qgis.protocol import MapRequest, MisoError
from miso_qgis.requests.report import ReportRequest
from miso_qgis.shell import accuracy_commands, analysis_commands, sites_options, source_options
from miso_qgis.version import version

EXIT_ERROR = 2
EXIT_INTERRUPTED = 130
#: As a shell reports a program that ended because nobody read its output (128 + SIGPIPE).
EXIT_PIPE = 141


def main(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status."""
    gdal_settings.apply()
    options = _parser().parse_args(_join_negative(arguments))
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        status = _run(options)
        sys.stdout.flush()
    except BrokenPipeError:
        # Whoever read our output (`miso map ... | head`) has enough. Python would flush once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return EXIT_PIPE
    return status


def _run(options: argparse.Namespace) -> int:
    command: Callable[[argparse.Namespace], int] = options.run
    try:
        return command(options)
    except MisoError as problem:
        if getattr(options, "json", False):
            print(json.dumps({"error": problem.to_dict()}, ensure_ascii=False))
        print(say("Error: {message}", message=problem.message), file=sys.stderr)
        if problem.hint:
            print(say("Hint: {hint}", hint=problem.hint), file=sys.stderr)
        return EXIT_ERROR
    except KeyboardInterrupt:
        print(say("Interrupted: no output was written."), file=sys.stderr)
        return EXIT_INTERRUPTED


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _join_negative(arguments: Sequence[str]) -> list[str]:
    """`--extent -100,2,3,4` as `--extent=-100,2,3,4`: argparse takes a leading minus for an option. So for --at."""
    joined: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument in ("--extent", "--at"):
            argument = f"{argument}={next(rest, '')}"
        joined.append(argument)
    return joined


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="miso", description="Map near-surface permafrost and soil order in Alaska with a MISO model."
    )
    parser.add_argument("--version", action="version", version=f"miso {version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_map(commands)
    _add_repeat(commands)
    _add_report(commands)
    _add_sites(commands)
    _add_plan(commands)
    _add_inspect(commands)
    analysis_commands.register(commands, _Reporter)
    accuracy_commands.register(commands, _Reporter)
    for name, run, text in (
        ("models", _models, "list the installed models"),
        ("devices", _devices, "list the devices the installed runtimes offer, and try each against the CPU"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("--json", action="store_true", help="print machine-readable JSON")
        if name == "devices":
            command.add_argument("--model", default="", metavar="NAME|FILE", help="model to try them with")
            command.add_argument("--only", default="", metavar="NAME", help="just this one")
            command.add_argument("--no-test", action="store_true", help="only list them: a test takes seconds")
        command.set_defaults(run=run)
    engine_commands.fill(commands.add_parser("engine", help="install, check, repair or remove the engine"))
    worker = commands.add_parser("worker", help="serve requests on stdin and stdout (used by the plugin)")
    worker.set_defaults(run=_worker)
    try:
        # The packaged plugin comes without the training package; the checkout has it.
        import miso_qgis.training.commands as training
    except ModuleNotFoundError as error:
        if not (error.name or "").startswith("miso_qgis.training"):
            raise
    else:
        training.register(commands)
    return parser


def _add_map(commands: Any) -> None:
    command = commands.add_parser(
        "map",
        help="make a map of an extent",
        description="Make a map. Any of imagery, elevation and climate may be left out; the extent left out is that of "
        "the imagery, else of the elevation, else of the climate.",
    )
    command.set_defaults(run=_map)
    _add_request(command)
    _add_results(command, "miso", "miso")


def _add_repeat(commands: Any) -> None:
    command = commands.add_parser(
        "repeat",
        help="make a map again from its record",
        description="Make the map of a record again, with everything that was asked for: the mask too, and what was "
        "set on the layers of QGIS. Relative paths count from the folder this is run in.",
    )
    command.set_defaults(run=_repeat)
    command.add_argument("record", metavar="RECORD.json", help="the record beside the maps")
    _add_results(command, "", "that of the record")


def _add_results(command: argparse.ArgumentParser, name: str, default: str) -> None:
    """Options that say where a map goes."""
    command.add_argument(
        "--resume", action="store_true", help="continue the run of this name that was killed, if there is one"
    )
    command.add_argument("--out", required=True, metavar="DIR", help="folder of the results")
    command.add_argument("--name", default=name, metavar="R", help=f"stem of the files' names; default {default}")
    command.add_argument("--overwrite", action="store_true", help="replace results of that name")
    command.add_argument("--json", action="store_true", help="print the run's record as JSON")


def _add_report(commands: Any) -> None:
    command = commands.add_parser(
        "report",
        help="write a record as a report to read, print and hand on (HTML)",
        description="Write one HTML file with maps, legends, areas, charts and settings of a record. It needs nothing "
        "else: no other file, no network.",
    )
    command.set_defaults(run=_report)
    command.add_argument("record", metavar="RECORD.json", help="the record beside the results")
    command.add_argument("--out", metavar="FILE.html", help="default: RECORD_report.html beside the record")
    command.add_argument("--title", default="", help="heading; default: what the record holds")
    command.add_argument("--notes", default="", metavar="TEXT", help="a text of yours below the heading")
    command.add_argument("--overwrite", action="store_true", help="replace a file of that name")
    command.add_argument("--json", action="store_true", help="print the result as JSON")


def _add_sites(commands: Any) -> None:
    command = commands.add_parser(
        "sites",
        help="say what the map says at field sites",
        description="Write a layer with the values that 'miso map' of the same options would have at points and "
        "polygons, without making the map.",
    )
    command.set_defaults(run=_sites, extent=None, tile=None, mask=None, out_crs=protocol.MODEL_CRS)
    sites_options.add(command)
    _add_model(command)
    command.set_defaults(encoding="float", outputs=",".join(protocol.OUTPUT_KINDS))
    command.add_argument("--resume", action="store_true", help="continue the run of this name that was killed")
    command.add_argument("--out", required=True, metavar="DIR", help="folder of the results")
    command.add_argument("--name", default="sites", metavar="B", help="stem of the files' names; default %(default)s")
    command.add_argument("--overwrite", action="store_true", help="replace results of that name")
    command.add_argument("--json", action="store_true", help="print the run's record as JSON")


def _add_plan(commands: Any) -> None:
    command = commands.add_parser(
        "plan",
        help="say what a map would be: pixels, time, disk, and which band feeds which input",
        description="Say what 'miso map' would make of the same options: nothing is written.",
    )
    command.set_defaults(run=_plan)
    _add_request(command)
    command.add_argument(
        "--out", default=protocol.NO_FOLDER, metavar="DIR", help="folder whose free space is looked at"
    )
    command.add_argument("--no-measure", action="store_true", help="do not try the model's speed, which takes a second")
    command.add_argument("--json", action="store_true", help="print the plan as JSON")


def _add_inspect(commands: Any) -> None:
    command = commands.add_parser(
        "inspect",
        help="say what the map says at one place, and from what",
        description="Say what 'miso map' of the same options would say at one place, beside the inputs there.",
    )
    command.set_defaults(run=_inspect)
    _add_request(command)
    command.add_argument("--at", required=True, metavar="X,Y", help="the place")
    command.add_argument("--at-crs", default=protocol.MODEL_CRS, metavar="CRS", help="default %(default)s")
    command.add_argument("--json", action="store_true", help="print the answer as JSON")


def _add_request(command: argparse.ArgumentParser) -> None:
    """Options that say what is mapped and how, whatever becomes of it."""
    _add_model(command)
    command.add_argument("--extent", metavar="XMIN,YMIN,XMAX,YMAX")
    command.add_argument("--extent-crs", default=protocol.MODEL_CRS, metavar="CRS", help="default %(default)s")
    command.add_argument("--tile", metavar="ID", help="an AKVEG tile, for instance AK050H50V15")
    command.add_argument("--mask", metavar="FILE", help="polygons outside of which the map is nodata")
    command.add_argument("--mask-layer", metavar="NAME", help="layer of the mask's file; default the first")
    command.add_argument("--out-crs", default=protocol.MODEL_CRS, metavar="CRS", help="default %(default)s")
    command.add_argument(
        "--outputs", default=",".join(protocol.OUTPUT_KINDS), metavar="KIND,...", help="default %(default)s"
    )


def _add_model(command: argparse.ArgumentParser) -> None:
    """Options that say from what and with which model values are computed."""
    source_options.add_sources(command)
    command.add_argument("--model", default="", metavar="NAME|FILE", help="installed model or .onnx file")
    command.add_argument("--tasks", default="", metavar="TASK,...", help="default: all of the model's")
    command.add_argument("--pixel-size", type=float, default=10.0, metavar="M", help="metres, 2.5 to 100; default 10")
    command.add_argument("--device", default="auto", choices=protocol.DEVICES)
    command.add_argument(
        "--precision",
        default="auto",
        choices=protocol.PRECISIONS,
        help="which form of a model that has two; auto: int8 for percent maps on processors made for it",
    )
    command.add_argument("--encoding", default="percent", choices=protocol.ENCODINGS)
    command.add_argument(
        "--threshold", default="0.5", metavar="P", help="probability called present, or 'balanced'; default %(default)s"
    )
    command.add_argument("--threads", type=int, default=0, metavar="N", help="default: one per core")
    command.add_argument(
        "--memory", type=int, default=0, metavar="MB", help="memory the map may take at most; default: about 1200 MB"
    )
    command.add_argument("--batch", type=int, default=0, metavar="N", help="windows given to the model at a time")
    command.add_argument("--window", type=int, default=0, metavar="PX", help="side of a window; default the model's")
    command.add_argument(
        "--overlap",
        type=int,
        default=0,
        metavar="PX",
        help="pixels at a window's sides that are not used; default the model's",
    )


def _map(options: argparse.Namespace) -> int:
    request = _map_request(
        options, name=options.name, overwrite=options.overwrite, resume=options.resume, folder=options.out
    )
    return _make_map(request, options)


def _repeat(options: argparse.Namespace) -> int:
    from miso_qgis.engine.report import records

    asked = dict(records.map_request(options.record))
    asked.update(folder=options.out, overwrite=options.overwrite, resume=options.resume)
    if options.name:
        asked["name"] = options.name
    return _make_map(MapRequest.from_dict(asked), options)


def _report(options: argparse.Namespace) -> int:
    from miso_qgis.engine.report import records

    out = options.out or os.path.splitext(options.record)[0] + "_report.html"
    request = ReportRequest(options.record, out, options.title, options.notes, options.overwrite)
    reporter = _Reporter()
    result = records.make(request, reporter)
    reporter.end()
    print(json.dumps(result, ensure_ascii=False) if options.json else result["report"])
    return 0


def _make_map(request: MapRequest, options: argparse.Namespace) -> int:
    from miso_qgis.engine import mapping
    from miso_qgis.engine.choice import ModelCache

    reporter = _Reporter()
    record = mapping.run(request, ModelCache(), reporter, lambda: False)
    reporter.end()
    if options.json:
        print(json.dumps(record, ensure_ascii=False))
        return 0
    for statistics in record["tasks"].values():
        print(speak(statistics["title"]))
        for row in statistics["classes"]:
            print(f"  {speak(row['name']):<14}{row['km2']:>12.3f} km2 {row['share']:>7.1%}")
    for warning in record["warnings"]:
        print(say("Note: {warning}", warning=warning))
    print(speak(record["model"]["caveat"]))
    for path in record["outputs"].values():
        print(path)
    return 0


def _sites(options: argparse.Namespace) -> int:
    from miso_qgis.engine.choice import ModelCache
    from miso_qgis.engine.sites import batch

    map_request = _map_request(
        options, name=options.name, overwrite=options.overwrite, resume=options.resume, folder=options.out
    )
    reporter = _Reporter()
    record = batch.run(sites_options.request(options, map_request), ModelCache(), reporter, lambda: False)
    reporter.end()
    if options.json:
        print(json.dumps(record, ensure_ascii=False))
        return 0
    for line in sites_options.lines(record):
        print(line)
    return 0


def _plan(options: argparse.Namespace) -> int:
    from miso_qgis.engine import planning, trial
    from miso_qgis.engine.choice import ModelCache

    planner = planning.Planner(ModelCache(), trial.Speeds())
    plan = planner.plan(_map_request(options, folder=options.out), not options.no_measure, lambda: None)
    if options.json:
        print(json.dumps(plan, ensure_ascii=False))
        return EXIT_ERROR if plan["problems"] else 0
    extent = plan["extent"]
    print(
        say(
            "{title} on {device}, {precision}",
            title=plan["model"]["title"],
            device=plan["device"],
            precision=plan["precision"],
        )
    )
    print(
        say(
            "{width} x {height} pixels of {pixel_size} m, {area_km2} km2: {xmin},{ymin},{xmax},{ymax} ({crs})",
            width=plan["width"],
            height=plan["height"],
            pixel_size=f"{plan['pixel_size']:g}",
            area_km2=f"{plan['area_km2']:.6g}",
            xmin=f"{extent['xmin']:.10g}",
            ymin=f"{extent['ymin']:.10g}",
            xmax=f"{extent['xmax']:.10g}",
            ymax=f"{extent['ymax']:.10g}",
            crs=extent["crs"],
        )
    )
    if plan["seconds"] is not None:
        print(
            say(
                "About {seconds} s, {pixels_per_second} pixels a second. {measured}",
                seconds=f"{plan['seconds']:.0f}",
                pixels_per_second=plan["pixels_per_second"],
                measured=plan["measured"],
            )
        )
    print(
        say(
            "About {bytes} MB, up to {bytes_working} MB while it is made",
            bytes=f"{plan['bytes'] / 1e6:.1f}",
            bytes_working=f"{plan['bytes_working'] / 1e6:.1f}",
        )
    )
    for role, share in plan["coverage"].items():
        print(
            f"  {role:<14}"
            + (say("not given") if share is None else say("covers {share} of the area", share=f"{share:.1%}"))
        )
    for row in plan["bands"]:
        print(f"  {row['input']:<14}{row['text']}")
    for warning in plan["warnings"]:
        print(say("Note: {warning}", warning=warning))
    return EXIT_ERROR if plan["problems"] else 0


def _inspect(options: argparse.Namespace) -> int:
    from miso_qgis.engine import inspection
    from miso_qgis.engine.choice import ModelCache

    x, y = source_options.numbers("--at", options.at, 2)
    inspector = inspection.Inspector(ModelCache())
    found = inspector.inspect(_map_request(options, folder=protocol.NO_FOLDER), x, y, options.at_crs, lambda: False)
    if options.json:
        print(json.dumps(found, ensure_ascii=False))
        return 0
    for task in found["tasks"].values():
        print(
            say(
                "{title}: {mapped_class} (confidence {confidence})",
                title=task["title"],
                mapped_class=task["mapped_class"],
                confidence=f"{task['confidence']:.0%}",
            )
        )
        for row in task["classes"]:
            print(f"  {row['name']:<14}{row['probability']:>8.1%}")
    if found["applicability"] is not None:
        print(say("Applicability: {applicability}", applicability=f"{found['applicability']:.0%}"))
    for row in found["inputs"]:
        value = say("missing") if row["value"] is None else f"{row['value']:.6g} {row['unit']}"
        mark = (
            ""
            if row["inside"] is not False
            else "  " + say("outside {low} to {high}", low=f"{row['low']:.6g}", high=f"{row['high']:.6g}")
        )
        print(f"  {row['name']:<14}{row['note'] or value}{mark}")
    for warning in found["warnings"]:
        print(say("Note: {warning}", warning=warning))
    return 0


def _map_request(options: argparse.Namespace, **more: Any) -> MapRequest:
    """The request of parsed options; `more` are its fields that not every command has."""
    extent = None
    if options.extent is not None:
        xmin, ymin, xmax, ymax = source_options.numbers("--extent", options.extent, 4)
        extent = protocol.Extent(xmin, ymin, xmax, ymax, options.extent_crs)
    mask = None
    if options.mask:
        from miso_qgis.engine import vectors

        mask = vectors.read_mask(options.mask, options.mask_layer)
    threshold: float | str = options.threshold
    if threshold != "balanced":
        threshold = source_options.numbers("--threshold", options.threshold, 1)[0]
    return MapRequest(
        extent=extent,
        tile=options.tile,
        mask=mask,
        model=options.model,
        tasks=source_options.words(options.tasks),
        pixel_size=options.pixel_size,
        crs=options.out_crs,
        device=options.device,
        encoding=options.encoding,
        outputs=source_options.words(options.outputs),
        threshold=threshold,
        threads=options.threads,
        memory=options.memory,
        window=options.window,
        overlap=options.overlap,
        batch=options.batch,
        precision=options.precision,
        **more,
        **source_options.sources_of(options),
    )


def _models(options: argparse.Namespace) -> int:
    from miso_qgis.engine import runtime

    models = runtime.describe_models()
    if options.json:
        print(json.dumps({"models": models}, ensure_ascii=False))
        return 0
    for row in models:
        if "error" in row:
            print(say("{name}: cannot be used. {error}", name=row["name"], error=row["error"]))
            continue
        print(f"{row['name']} {row['version']}: {speak(row['title'])}")
        print("  " + say("tasks: {tasks}", tasks=", ".join(task["name"] for task in row["tasks"])))
        print(f"  {speak(row['caveat'])}")
    return 0


def _devices(options: argparse.Namespace) -> int:
    from miso_qgis.engine.choice import ModelCache

    # One that is asked for alone is tried in this very process: the engine asks so, and outlives what happens here.
    found = ModelCache(isolated=not options.only).devices(options.model, not options.no_test, options.only)
    if options.json:
        print(json.dumps({"devices": found}, ensure_ascii=False))
        return 0
    for row in found:
        memory = f", {row['memory_mb'] / 1024:.1f} GB" if row["memory_mb"] else ""
        print(f"{row['id']}: {row['name']}" + (f": {row['hardware']}{memory}" if row["hardware"] else ""))
        test = row["test"]
        if test is not None and test["problem"]:
            print("  " + say("cannot be used: {problem}", problem=test["problem"]))
        elif test is not None:
            where = ", ".join(
                say("{count} operators on {name}", count=count, name=name) for name, count in test["nodes"].items()
            )
            print(
                "  "
                + say(
                    "{pixels_per_second} pixels/s, within {difference} of the CPU; {where}",
                    pixels_per_second=grouped(test["pixels_per_second"]),
                    difference=f"{test['difference']:.1g}",
                    where=where,
                )
            )
    return 0


def _worker(options: argparse.Namespace) -> int:
    from miso_qgis.engine import worker

    return worker.main()


class _Reporter:
    """Progress on stderr: one line that is rewritten on a terminal, a line every ten percent elsewhere."""

    def __init__(self) -> None:
        self._terminal = sys.stderr.isatty()
        self._shown = -1
        self._last = 0.0

    def __call__(self, fraction: float, text: str) -> None:
        percent = int(fraction * 100)
        if self._terminal:
            if time.monotonic() - self._last > 0.1 or fraction >= 1:
                self._last = time.monotonic()
                print(f"\r{percent:3d} % {text:<60}", end="", file=sys.stderr, flush=True)
        elif percent // 10 > self._shown // 10 or self._shown < 0:
            self._shown = percent
            print(f"{percent} % {text}", file=sys.stderr, flush=True)

    def end(self) -> None:
        if self._terminal:
            print(file=sys.stderr)

"""The shell: `miso map`, `miso models`, `miso devices`, `miso worker`, and the training commands where torch is
installed.

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
from miso_qgis.engine.guard import gdal_settings
from miso_qgis.protocol import MapRequest, MisoError
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
        print(f"Error: {problem.message}", file=sys.stderr)
        if problem.hint:
            print(f"Hint: {problem.hint}", file=sys.stderr)
        return EXIT_ERROR
    except KeyboardInterrupt:
        print("Interrupted: no output was written.", file=sys.stderr)
        return EXIT_INTERRUPTED


def _interrupt(number: int, frame: object) -> NoReturn:
    raise KeyboardInterrupt


def _join_negative(arguments: Sequence[str]) -> list[str]:
    """`--extent -100,2,3,4` as `--extent=-100,2,3,4`: argparse takes a leading minus for an option."""
    joined: list[str] = []
    rest = iter(arguments)
    for argument in rest:
        if argument == "--extent":
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
    for name, run, text in (
        ("models", _models, "list the installed models"),
        ("devices", _devices, "list the devices the installed runtime offers"),
    ):
        command = commands.add_parser(name, help=text)
        command.add_argument("--json", action="store_true", help="print machine-readable JSON")
        command.set_defaults(run=run)
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
    for role, what in (
        ("imagery", "Sentinel-2 reflectance x 10000: red, green, blue, rededge1-3, nir, swir1, swir2"),
        ("elevation", "elevation in metres"),
        ("climate", "ppt_annual (mm), tmean_swi (degC month), tmin_january (degC)"),
    ):
        command.add_argument(
            f"--{role}", nargs="+", metavar="FILE", help=f"{what}; several files, a folder or an address of a COG too"
        )
        command.add_argument(f"--{role}-bands", metavar="N,N,...", help="band numbers in that order, instead of names")
        command.add_argument(
            f"--{role}-scale", metavar="S[,O]", help="physical = stored x S + O, instead of what the file declares"
        )
    command.add_argument(
        "--covariate",
        action="append",
        default=[],
        metavar="NAME=FILE[:BAND][*SCALE[+OFFSET]]",
        help="a ready-made covariate that replaces the derived one, for instance swi_10=wetness.tif or "
        "tmin_january=climate.tif:3*1-273.15 (repeatable)",
    )
    command.add_argument("--extent", metavar="XMIN,YMIN,XMAX,YMAX")
    command.add_argument("--extent-crs", default=protocol.MODEL_CRS, metavar="CRS", help="default %(default)s")
    command.add_argument("--tile", metavar="ID", help="an AKVEG tile, for instance AK050H50V15")
    command.add_argument("--mask", metavar="FILE", help="polygons outside of which the map is nodata")
    command.add_argument("--mask-layer", metavar="NAME", help="layer of the mask's file; default the first")
    command.add_argument("--model", default="", metavar="NAME|FILE", help="installed model or .onnx file")
    command.add_argument("--tasks", default="", metavar="TASK,...", help="default: all of the model's")
    command.add_argument("--pixel-size", type=float, default=10.0, metavar="M", help="metres, 2.5 to 100; default 10")
    command.add_argument("--out-crs", default=protocol.MODEL_CRS, metavar="CRS", help="default %(default)s")
    command.add_argument("--device", default="auto", choices=protocol.DEVICES)
    command.add_argument(
        "--precision",
        default="auto",
        choices=protocol.PRECISIONS,
        help="which form of a model that has two; auto: int8 for percent maps on processors made for it",
    )
    command.add_argument("--encoding", default="percent", choices=protocol.ENCODINGS)
    command.add_argument(
        "--outputs", default=",".join(protocol.OUTPUT_KINDS), metavar="KIND,...", help="default %(default)s"
    )
    command.add_argument(
        "--threshold", default="0.5", metavar="P", help="probability called present, or 'balanced'; default %(default)s"
    )
    command.add_argument("--threads", type=int, default=0, metavar="N", help="default: one per core")
    command.add_argument("--batch", type=int, default=0, metavar="N", help="windows given to the model at a time")
    command.add_argument("--window", type=int, default=0, metavar="PX", help="side of a window; default the model's")
    command.add_argument(
        "--overlap",
        type=int,
        default=0,
        metavar="PX",
        help="pixels at a window's sides that are not used; default the model's",
    )
    command.add_argument(
        "--resume", action="store_true", help="continue the run of this name that was killed, if there is one"
    )
    command.add_argument("--out", required=True, metavar="DIR", help="folder of the results")
    command.add_argument("--name", default="miso", metavar="R", help="stem of the files' names; default %(default)s")
    command.add_argument("--overwrite", action="store_true", help="replace results of that name")
    command.add_argument("--json", action="store_true", help="print the run's record as JSON")


def _map(options: argparse.Namespace) -> int:
    from miso_qgis.engine import mapping, runtime

    request = _map_request(options)
    reporter = _Reporter()
    record = mapping.run(request, runtime.ModelCache(), reporter, lambda: False)
    reporter.end()
    if options.json:
        print(json.dumps(record, ensure_ascii=False))
        return 0
    for statistics in record["tasks"].values():
        print(statistics["title"])
        for row in statistics["classes"]:
            print(f"  {row['name']:<14}{row['km2']:>12.3f} km2 {row['share']:>7.1%}")
    for warning in record["warnings"]:
        print(f"Note: {warning}")
    print(record["model"]["caveat"])
    for path in record["outputs"].values():
        print(path)
    return 0


def _map_request(options: argparse.Namespace) -> MapRequest:
    extent = None
    if options.extent is not None:
        xmin, ymin, xmax, ymax = _floats("--extent", options.extent, 4)
        extent = protocol.Extent(xmin, ymin, xmax, ymax, options.extent_crs)
    mask = None
    if options.mask:
        from miso_qgis.engine import vectors

        mask = vectors.read_mask(options.mask, options.mask_layer)
    threshold: float | str = options.threshold
    if threshold != "balanced":
        threshold = _floats("--threshold", options.threshold, 1)[0]
    sources = {}
    for role in ("imagery", "elevation", "climate"):
        paths = getattr(options, role)
        if paths:
            bands, scaling = getattr(options, f"{role}_bands"), getattr(options, f"{role}_scale")
            scale, offset = _scale(f"--{role}-scale", scaling) if scaling else (None, None)
            sources[role] = protocol.Source(
                paths[0],
                tuple(_whole(f"--{role}-bands", bands)) if bands else (),
                scale=scale,
                offset=offset,
                more=tuple(paths[1:]),
            )
    return MapRequest(
        folder=options.out,
        covariates=dict(_covariate(text) for text in options.covariate),
        extent=extent,
        tile=options.tile,
        mask=mask,
        model=options.model,
        tasks=_words(options.tasks),
        pixel_size=options.pixel_size,
        crs=options.out_crs,
        device=options.device,
        encoding=options.encoding,
        outputs=_words(options.outputs),
        threshold=threshold,
        name=options.name,
        overwrite=options.overwrite,
        threads=options.threads,
        window=options.window,
        overlap=options.overlap,
        batch=options.batch,
        resume=options.resume,
        precision=options.precision,
        **sources,
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _floats(option: str, text: str, count: int) -> list[float]:
    try:
        values = [float(word) for word in text.split(",")]
    except ValueError:
        values = []
    if len(values) != count:
        raise MisoError("request.invalid", f"{option} is {text!r}.", f"Give {count} number{'s' * (count > 1)}.")
    return values


def _whole(option: str, text: str) -> list[int]:
    try:
        return [int(word) for word in text.split(",")]
    except ValueError as error:
        raise MisoError("request.invalid", f"{option} is {text!r}.", "Give band numbers such as 3,2,1.") from error


def _scale(option: str, text: str) -> tuple[float, float]:
    """SCALE or SCALE,OFFSET."""
    values = _floats(option, text, 2 if "," in text else 1)
    return values[0], values[1] if len(values) == 2 else 0.0


def _covariate(text: str) -> tuple[str, protocol.Source]:
    name, equals, rest = text.partition("=")
    try:
        if not equals:
            raise ValueError
        file = protocol.split_covariate(rest)
    except ValueError as error:
        raise MisoError(
            "request.invalid",
            f"--covariate is {text!r}.",
            "Write NAME=FILE, NAME=FILE:BAND, NAME=FILE*SCALE or NAME=FILE:BAND*SCALE+OFFSET.",
        ) from error
    bands = (file.band,) if file.band else ()
    return name, protocol.Source(file.path, bands, scale=file.scale, offset=file.offset)


def _models(options: argparse.Namespace) -> int:
    from miso_qgis.engine import runtime

    models = runtime.describe_models()
    if options.json:
        print(json.dumps({"models": models}, ensure_ascii=False))
        return 0
    for row in models:
        if "error" in row:
            print(f"{row['name']}: cannot be used. {row['error']}")
            continue
        print(f"{row['name']} {row['version']}: {row['title']}")
        print(f"  tasks: {', '.join(task['name'] for task in row['tasks'])}")
        print(f"  {row['caveat']}")
    return 0


def _devices(options: argparse.Namespace) -> int:
    from miso_qgis.engine import runtime

    found = runtime.devices()
    if options.json:
        print(json.dumps({"devices": found}, ensure_ascii=False))
        return 0
    for row in found:
        print(f"{row['id']}: {row['name']}")
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

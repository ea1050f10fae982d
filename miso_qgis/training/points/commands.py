"""Options of `miso train --points` and `miso evaluate --points`, and what runs them. Torch comes only when one runs."""

from __future__ import annotations

import argparse
import dataclasses
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from miso_qgis.protocol import MapRequest, MisoError
from miso_qgis.shell import source_options

Print = Callable[[dict[str, Any], bool], int]


def add_points_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that name the user's points and rasters."""
    group = parser.add_argument_group("own points and rasters (docs/own-points.md)")
    group.add_argument("--points", metavar="FILE", help="field points: GeoPackage, shapefile, CSV, GeoJSON ...")
    group.add_argument("--points-layer", metavar="NAME", help="layer of a file with several")
    group.add_argument(
        "--points-crs", default="", metavar="CRS", help="CRS of the coordinates, where the file has none"
    )
    group.add_argument("--x-field", default="", metavar="F", help="column of x or longitude, for tables")
    group.add_argument("--y-field", default="", metavar="F", help="column of y or latitude, for tables")
    group.add_argument("--nsp-field", default="", metavar="F", help="permafrost within 1 m: 1 or 0, present or absent")
    group.add_argument("--order-field", default="", metavar="F", help="soil order: its name, or its code 0 to 6")
    group.add_argument("--quality-field", default="", metavar="F", help="how good the position is")
    group.add_argument("--quality-max", type=float, metavar="M", help="keep positions of at most so many metres")
    group.add_argument("--quality-values", default="", metavar="V,V", help="keep positions of these kinds")
    group.add_argument("--date-field", default="", metavar="F", help="when the place was described")
    group.add_argument("--after", default="", metavar="DATE", help="keep this day and later, for instance 1990")
    group.add_argument("--before", default="", metavar="DATE", help="keep what is earlier than this day")
    source_options.add_sources(group)


def add_fit_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how a model is fitted on points."""
    group = parser.add_argument_group("fitting on own points")
    group.add_argument(
        "--start",
        default="none",
        metavar="NAME|FILE|none",
        help="weights to start from: miso-fast, an .onnx file or a checkpoint; default %(default)s",
    )
    group.add_argument(
        "--block-size", type=float, default=10_000.0, metavar="M", help="side of the held-out blocks; default 10000"
    )
    group.add_argument("--folds", type=int, metavar="N", help="of the cross-validation, 0 for none; default 5")
    group.add_argument("--crop", type=int, metavar="PX", help="side of a training crop, a multiple of 16; default 128")
    group.add_argument("--ensemble", type=int, metavar="N", help="networks whose scores are averaged; default 1")
    group.add_argument("--device", default="auto", choices=("auto", "cpu", "cuda", "mps"), help="default %(default)s")


def columns_of(options: argparse.Namespace) -> Any:
    """observations.own.Columns of the options."""
    from miso_qgis.training.observations.own import Columns

    return Columns(
        nsp=options.nsp_field,
        order=options.order_field,
        layer=options.points_layer,
        x=options.x_field,
        y=options.y_field,
        crs=options.points_crs,
        quality=options.quality_field,
        quality_max=options.quality_max,
        quality_values=source_options.words(options.quality_values),
        date=options.date_field,
        after=options.after,
        before=options.before,
    )


def request_of(options: argparse.Namespace) -> MapRequest:
    """The rasters of the options as a map's request."""
    return MapRequest(folder=str(options.out), **source_options.sources_of(options))


def settings_of(options: argparse.Namespace) -> Any:
    """points.PointSettings of the options."""
    from miso_qgis.training.architecture import Configuration

    from .fitting import QUICK_POINTS, PointSettings

    settings = QUICK_POINTS if options.quick else PointSettings()
    given = {name: getattr(options, name) for name in ("seed", "steps", "crop", "ensemble")}
    changed = {name: value for name, value in given.items() if value is not None}
    if changed.get("crop", 16) % 16 or not 32 <= changed.get("crop", 64) <= 128:
        raise MisoError("request.invalid", f"--crop is {changed['crop']}.", "Give a multiple of 16 from 32 to 128.")
    for name in ("steps", "ensemble"):
        if changed.get(name, 1) < 1:
            raise MisoError("request.invalid", f"--{name} is {changed[name]}.", "Give 1 or more.")
    if options.start != "none":
        # The weights of the bundled architecture fit no smaller network.
        changed["configuration"] = Configuration()
        changed["learning_rate"] = START_LEARNING_RATE
    return dataclasses.replace(settings, device=options.device, threads=options.threads, **changed)


#: Peak of the learning rate where the weights know something already.
START_LEARNING_RATE = 5e-4


def train(options: argparse.Namespace, say: Callable[[str], None], show: Print) -> int:
    """`miso train --points`."""
    from . import pipeline

    name = options.name
    if not name.strip() or name.startswith(".") or any(c in '/\\:*?"<>|' or ord(c) < 32 for c in name):
        raise MisoError("request.invalid", f"--name is {name!r}.", "Use letters, digits, '-' and '_'.")
    folds = options.folds if options.folds is not None else (2 if options.quick else 5)
    if folds < 0 or folds == 1:
        raise MisoError("request.invalid", f"--folds is {folds}.", "Give 2 or more, or 0 for no cross-validation.")
    if not 10 <= options.block_size <= 1e6:
        raise MisoError("request.invalid", f"--block-size is {options.block_size:g}.", "Give metres, 10 to 1000000.")
    run = pipeline.OwnRun(
        points=options.points,
        columns=columns_of(options),
        request=request_of(options),
        settings=settings_of(options),
        start="" if options.start == "none" else options.start,
        block_size=options.block_size,
        folds=folds,
        command=_command(),
    )
    try:
        result = pipeline.train_on_points(run, Path(options.work), Path(options.out), name, not options.fresh, say)
    except KeyboardInterrupt:
        say(f"Stopped. What was fitted is kept in {Path(options.work) / 'runs' / name}: the same command goes on.")
        raise
    if options.json:
        return show(result, True)
    print(pipeline.describe(result))
    return 0


def _command() -> str:
    """How the shell was called, with file names instead of paths."""
    words = [word if word.startswith("--") or "/" not in word else Path(word).name for word in sys.argv[1:]]
    return "miso " + " ".join(words) if words[:1] == ["train"] else "miso train --points"


def evaluate(options: argparse.Namespace, say: Callable[[str], None], show: Print) -> int:
    """`miso evaluate --points` and `miso evaluate --protocol`: models fitted and compared on folds."""
    from miso_qgis.training.evaluation import crossvalidation

    from . import pipeline
    from .fitting import QUICK_POINTS, PointSettings

    if not options.out:
        raise MisoError("request.invalid", "No folder for the report was given.", "Give --out DIR.")
    work = Path(options.work)
    settings = QUICK_POINTS if options.quick else PointSettings()
    if options.steps:
        settings = dataclasses.replace(settings, steps=options.steps)
    dataset = None
    if options.points:
        run = pipeline.OwnRun(options.points, columns_of(options), request_of(options), settings)
        dataset = pipeline.load(run, work, say)[1].dataset
        dataset = type(dataset)(dataset.tiles, {t: o for t, o in dataset.observations.items() if len(o)})
    try:
        result = crossvalidation.main(
            Path(options.out),
            dataset,
            draws=options.draws,
            models=source_options.words(options.models) or crossvalidation.DEFAULT_MODELS,
            schemes=source_options.words(options.schemes) or crossvalidation.DEFAULT_SCHEMES,
            context=options.context,
            work=work / "protocol",
            regions=Path(options.regions) if options.regions else None,
            first_folds=options.first_folds,
            threads=options.threads,
            settings=settings,
            say=say,
        )
    except ValueError as error:
        raise MisoError("request.invalid", f"{error}", "See 'miso evaluate --help'.") from error
    return show(result if options.json else {"report": str(Path(options.out) / "evaluation.html")}, options.json)


def add_evaluate_options(parser: argparse.ArgumentParser) -> None:
    """Add the options of `evaluate`."""
    group = parser.add_argument_group("models fitted and compared on folds, instead of a model file on tiles")
    group.add_argument("--protocol", action="store_true", help="run the frozen protocol (docs/protocol.md)")
    group.add_argument("--out", default="", metavar="DIR", help="folder of the report")
    group.add_argument("--models", default="", metavar="M,M", help="default: miso and the baselines")
    group.add_argument("--schemes", default="", metavar="S,S", help="of random, 1km, 5km, 10km, ecoregion")
    group.add_argument("--draws", type=int, default=5, metavar="N", help="of the protocol; default %(default)s")
    group.add_argument("--context", type=float, default=1.0, metavar="C", help="strength of context effects")
    group.add_argument("--first-folds", type=int, default=0, metavar="N", help="test the first N folds only; 0: all")
    group.add_argument("--steps", type=int, metavar="N", help="optimizer steps of MISO, at most")
    group.add_argument("--regions", default="", metavar="FILE", help="polygons of the ecoregions")
    group.add_argument("--quick", action="store_true", help="tiny fits that show that the path works")

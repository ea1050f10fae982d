"""The shell's training commands: `miso simulate`, `train`, `evaluate`, `export`. Torch comes only when one runs."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .points import commands as point_commands

#: Where cached tiles and checkpoints lie unless told otherwise (git-ignored).
WORK = Path("build/training")
MODEL_NAME = "miso-fast"


def register(commands: Any) -> None:
    """Add the four commands to the sub-parsers of the shell."""
    simulate = commands.add_parser(
        "simulate",
        help="simulate landscapes: the bundled sample, or training tiles",
        description="Simulate landscapes of causes (docs/simulation.md). The same seed and place give the same tile.",
    )
    what = simulate.add_mutually_exclusive_group(required=True)
    what.add_argument("--sample", metavar="DIR", help="write the bundled sample area")
    what.add_argument("--out", metavar="DIR", help="write training tiles (.npz)")
    simulate.add_argument("--tiles", type=int, default=8, metavar="N", help="default %(default)s")
    simulate.add_argument(
        "--split", choices=("train", "validation", "test"), default="train", help="default %(default)s"
    )
    simulate.add_argument("--size", type=int, default=512, metavar="PX", help="side of a tile; default %(default)s")
    simulate.add_argument("--seed", type=int, default=1, help="default %(default)s")
    simulate.set_defaults(run=_simulate)

    train = commands.add_parser(
        "train",
        help="train a model on own points and rasters, or on simulated landscapes, and export it",
        description="Fit, calibrate, test and export. With --points on own field points and rasters; without on"
        " simulated landscapes: with no option but --out that repeats the bundled model.",
    )
    train.add_argument("--out", required=True, metavar="DIR", help="folder of the model and its card")
    train.add_argument("--name", default=MODEL_NAME, help="default %(default)s")
    train.add_argument("--quick", action="store_true", help="a tiny run that shows that the path works, not a model")
    train.add_argument("--seed", type=int, help="another seed than the bundled model's")
    train.add_argument("--steps", type=int, metavar="N", help="another number of steps")
    train.add_argument("--tiles", type=int, metavar="N", help="another number of training tiles")
    train.add_argument("--fresh", action="store_true", help="start anew instead of resuming a checkpoint")
    train.add_argument(
        "--keep-best", action="store_true", help="take the weights of the least validation loss (simulated landscapes)"
    )
    point_commands.add_points_options(train)
    point_commands.add_fit_options(train)
    train.set_defaults(run=_train)

    export = commands.add_parser(
        "export",
        help="export the checkpoint of a training run again",
        description="Calibrate, test and export the last checkpoint of a training run, finished or not, as float32 and"
        " as static int8 (NAME-int8).",
    )
    export.add_argument("--out", required=True, metavar="DIR", help="folder of the model and its card")
    export.add_argument("--name", default=MODEL_NAME, help="default %(default)s")
    export.add_argument(
        "--int8",
        action="store_true",
        help="only quantise the NAME.onnx that lies in DIR, as it is; needs the run's tiles",
    )
    export.set_defaults(run=_export)

    evaluate = commands.add_parser(
        "evaluate",
        help="score a model on simulated tiles, or compare models on folds of points",
        description="Score a model file on simulated tiles of the test blocks, with all inputs and with some missing;"
        " or fit and compare models on folds of own points (--points) or of the frozen protocol (--protocol).",
    )
    evaluate.add_argument("--model", default="", metavar="NAME|FILE", help="installed model or .onnx file")
    evaluate.add_argument("--tiles", type=int, default=12, metavar="N", help="default %(default)s")
    evaluate.add_argument("--size", type=int, default=512, metavar="PX", help="side of a tile; default %(default)s")
    evaluate.add_argument("--seed", type=int, default=991, help="default %(default)s")
    point_commands.add_points_options(evaluate)
    point_commands.add_evaluate_options(evaluate)
    evaluate.set_defaults(run=_evaluate)

    for command in (train, export, evaluate):
        command.add_argument(
            "--work", default=str(WORK), metavar="DIR", help="tiles and checkpoints; default %(default)s"
        )
    for command in (simulate, train, export, evaluate):
        command.add_argument(
            "--workers", type=int, default=2, metavar="N", help="processes that simulate; default %(default)s"
        )
        command.add_argument(
            "--threads", type=int, default=2, metavar="N", help="threads of torch; default %(default)s"
        )
        command.add_argument("--json", action="store_true", help="print the result as JSON")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _counter(what: str, every: int = 10) -> Callable[[int, int], None]:
    def report(done: int, total: int) -> None:
        if done % every == 0 or done == total:
            _say(f"{what}: {done} of {total}")

    return report


def _print(result: dict[str, Any], as_json: bool) -> int:
    if as_json:
        print(json.dumps(result, ensure_ascii=False))
    else:
        for key, value in result.items():
            print(f"{key}: {value}" if not isinstance(value, dict) else f"{key}:\n{_table(value)}")
    return 0


def _table(rows: dict[str, Any]) -> str:
    lines = []
    for name, value in rows.items():
        if isinstance(value, dict):
            parts = []
            for key, entry in value.items():
                if isinstance(entry, dict):
                    inner = ", ".join(f"{k} {v:.3f}" if isinstance(v, float) else f"{k} {v}" for k, v in entry.items())
                    parts.append(f"\n    {key}: {inner}")
                else:
                    parts.append(f" {key} {entry}")
            lines.append(f"  {name}:{''.join(parts)}")
        else:
            lines.append(f"  {name}: {value}")
    return "\n".join(lines)


def _simulate(options: argparse.Namespace) -> int:
    if options.sample:
        from . import sample

        return _print(sample.write_sample(Path(options.sample)), options.json)
    from . import simulate

    tiles = simulate.choose_tiles(options.seed, options.split, options.tiles, options.size)
    paths = simulate.write_tiles(Path(options.out), tiles, options.workers, _counter("simulated tiles"))
    return _print({"tiles": [str(path) for path in paths]}, options.json)


def _train(options: argparse.Namespace) -> int:
    if options.points:
        return point_commands.train(options, _say, _print)
    import dataclasses

    import torch

    from . import fit, pipeline

    torch.set_num_threads(options.threads)
    settings = fit.QUICK if options.quick else fit.Settings()
    changed = {
        name: getattr(options, name) for name in ("seed", "steps", "tiles") if getattr(options, name) is not None
    }
    settings = dataclasses.replace(settings, **changed, keep_best=options.keep_best)
    command = "miso train" + "".join(
        [
            " --quick" if options.quick else "",
            *(f" --{name} {value}" for name, value in changed.items()),
            " --keep-best" if options.keep_best else "",
        ]
    )
    result = pipeline.train_and_export(
        settings, Path(options.work), Path(options.out), options.name, command, options.workers, not options.fresh, _say
    )
    return _print(result, options.json)


def _export(options: argparse.Namespace) -> int:
    import torch

    from . import pipeline

    torch.set_num_threads(options.threads)
    export = pipeline.export_int8 if options.int8 else pipeline.export_checkpoint
    result = export(Path(options.work), Path(options.out), options.name, options.workers, _say)
    return _print(result, options.json)


def _evaluate(options: argparse.Namespace) -> int:
    if options.points or options.protocol:
        return point_commands.evaluate(options, _say, _print)
    from miso_qgis.engine import runtime

    from . import data, evaluate, export, simulate

    path = runtime.model_path(options.model)
    chosen = simulate.choose_tiles(options.seed, "test", options.tiles, options.size)
    folder = Path(options.work) / "tiles"
    tiles = data.load_tiles(simulate.write_tiles(folder, chosen, options.workers, _counter("simulated tiles")))
    scores = evaluate.evaluate(export.onnx_predictor(path, options.threads), tiles, report=_counter("scored"))
    return _print({"model": str(path), "tiles": len(tiles), "seed": options.seed, "scores": scores}, options.json)

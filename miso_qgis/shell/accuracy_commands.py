"""The shell's `miso assess`: its options and the request they make."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from typing import Any

from miso_qgis.engine.accuracy.text import text_of
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, Source
from miso_qgis.requests.assess import DEPTH_UNITS, DESIGNS, MAP_KINDS, OPERATORS, AssessRequest, Filter

#: Makes what shows the progress of a command: called with fraction and text; it has an end().
Reporter = Callable[[], Any]


def register(commands: Any, reporter: Reporter) -> None:
    """Add the command to the shell's."""
    command = commands.add_parser(
        "assess",
        help="how right a map is: a run or raster against observations",
        description="Assess the accuracy of a finished map against observations: confusion matrix, figures with "
        "intervals by spatial block, curves, areas adjusted for the map's errors where the observations are a "
        "probability sample, and a layer of hits and misses.",
    )
    command.set_defaults(run=lambda options: _assess(options, reporter))
    command.add_argument("--run", dest="record", default="", metavar="R.json", help="record of the run to assess")
    command.add_argument("--map", metavar="FILE", help="or any raster of classes or probabilities")
    command.add_argument("--map-kind", choices=MAP_KINDS, default="auto", help="what it holds; default %(default)s")
    command.add_argument("--map-band", type=int, metavar="N", help="the band to assess, where the raster has several")
    command.add_argument("--map-scale", metavar="S[,O]", help="probability = stored x S + O, for instance 0.01")
    command.add_argument("--map-crs", metavar="CRS", help="CRS of the raster, where the file has none or a wrong one")
    command.add_argument("--map-nodata", type=float, metavar="V", help="nodata value besides the file's")
    command.add_argument("--task", default="", metavar="T", help="task of the run; nsp or another name for a raster")
    command.add_argument("--present", default="", metavar="CLASS", help="of two classes the one that means presence")
    command.add_argument(
        "--threshold", type=float, metavar="P", help="probability from which presence is mapped; default the run's"
    )
    command.add_argument("--observations", required=True, metavar="FILE", help="vector file or table of points")
    command.add_argument("--layer", default="", metavar="L", help="layer of that file")
    command.add_argument("--crs", default="", metavar="CRS", help="CRS of the observations, instead of the file's")
    command.add_argument("--x-field", default="", metavar="F", help="field of longitude or easting in a table")
    command.add_argument("--y-field", default="", metavar="F", help="field of latitude or northing in a table")
    command.add_argument("--label-field", required=True, metavar="F", help="field of the observed class")
    command.add_argument("--id-field", default="", metavar="F", help="field that names an observation")
    command.add_argument(
        "--classes",
        nargs="+",
        default=[],
        metavar="TEXT=CLASS",
        help="what labels mean that are not the classes' own names; TEXT= for labels that are not used",
    )
    command.add_argument(
        "--depth-field", default="", metavar="F", help="how deep was looked: an absence of permafrost counts from 1 m"
    )
    command.add_argument("--depth-unit", choices=DEPTH_UNITS, default="cm", help="default %(default)s")
    command.add_argument(
        "--filter",
        nargs=3,
        action="append",
        default=[],
        metavar=("FIELD", "OP", "VALUE"),
        help=f"keep what compares so ({' '.join(OPERATORS)}), for instance --filter quality '<=' 30 (repeatable)",
    )
    command.add_argument("--presence-only", action="store_true", help="nothing is known where there is no observation")
    command.add_argument(
        "--design",
        choices=DESIGNS,
        default="none",
        help="the probability sample that the observations are; default none",
    )
    command.add_argument("--regions", default="", metavar="FILE", help="polygons to give figures for")
    command.add_argument("--regions-layer", default="", metavar="L", help="layer of that file")
    command.add_argument("--regions-crs", default="", metavar="CRS", help="CRS of the polygons, instead of the file's")
    command.add_argument("--region-field", default="", metavar="F", help="field that names a region")
    command.add_argument(
        "--block-size", type=float, default=10_000.0, metavar="M", help="blocks of the bootstrap; default 10000 m"
    )
    command.add_argument("--repeats", type=int, default=1000, metavar="N", help="its draws; default %(default)s")
    command.add_argument("--seed", type=int, default=0, metavar="N", help="of the draws; default %(default)s")
    command.add_argument("--out", required=True, metavar="DIR", help="folder of the results")
    command.add_argument("--name", default="assess", metavar="A", help="stem of the files' names; default %(default)s")
    command.add_argument("--json", action="store_true", help="print the record as JSON")


def request_of(options: argparse.Namespace) -> AssessRequest:
    """The request of parsed options."""
    raster = None
    if options.map is not None:
        scale, offset = _scaled(options.map_scale) if options.map_scale else (None, None)
        bands = (options.map_band,) if options.map_band is not None else ()
        raster = Source(options.map, bands, options.map_crs, options.map_nodata, scale, offset)
    return AssessRequest(
        folder=options.out,
        observations=options.observations,
        label_field=options.label_field,
        run=options.record,
        raster=raster,
        map_kind=options.map_kind,
        task=options.task,
        layer=options.layer,
        crs=options.crs,
        x_field=options.x_field,
        y_field=options.y_field,
        id_field=options.id_field,
        classes=dict(_pair(text) for text in options.classes),
        present=options.present,
        depth_field=options.depth_field,
        depth_unit=options.depth_unit,
        filters=tuple(Filter(*three) for three in options.filter),
        presence_only=options.presence_only,
        design=options.design,
        regions=options.regions,
        regions_layer=options.regions_layer,
        regions_crs=options.regions_crs,
        region_field=options.region_field,
        block_size=options.block_size,
        repeats=options.repeats,
        seed=options.seed,
        threshold=options.threshold,
        name=options.name,
    )


def _scaled(text: str) -> tuple[float, float]:
    try:
        scale, offset = (float(part) for part in (text if "," in text else f"{text},0").split(","))
    except ValueError as error:
        raise MisoError(
            "request.invalid", say("--map-scale is {value}.", value=f"{text!r}"), say("Give SCALE or SCALE,OFFSET.")
        ) from error
    return scale, offset


def _pair(text: str) -> tuple[str, str]:
    label, equals, name = text.rpartition("=")
    if not equals:
        raise MisoError(
            "request.invalid",
            say("--classes has {value}.", value=f"{text!r}"),
            say("Write TEXT=CLASS, for instance frozen=present."),
        )
    return label, name


def _assess(options: argparse.Namespace, reporter: Reporter) -> int:
    from miso_qgis.engine.accuracy import assessment

    request = request_of(options)
    shown = reporter()
    record = assessment.run(request, shown, lambda: False)
    shown.end()
    print(json.dumps(record, ensure_ascii=False) if options.json else "\n".join(text_of(record)))
    return 0

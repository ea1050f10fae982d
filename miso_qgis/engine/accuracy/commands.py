"""The shell's `miso assess`: its options, the request they make, and the table it prints."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Mapping
from typing import Any

from miso_qgis.protocol import MisoError, Source
from miso_qgis.requests.assess import DEPTH_UNITS, DESIGNS, MAP_KINDS, OPERATORS, AssessRequest, Filter

#: Makes what shows the progress of a command: called with fraction and text; it has an end().
Reporter = Callable[[], Any]

_TITLES = {
    "accuracy": "Overall accuracy",
    "balanced_accuracy": "Balanced accuracy",
    "kappa": "Kappa",
    "macro_f1": "Macro F1",
    "weighted_f1": "Weighted F1",
    "roc_auc": "ROC-AUC",
    "pr_auc": "PR-AUC",
    "brier": "Brier score",
    "ece": "Calibration error (ECE)",
    "precision": "precision",
    "recall": "recall",
    "f1": "F1",
}


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
        raise MisoError("request.invalid", f"--map-scale is {text!r}.", "Give SCALE or SCALE,OFFSET.") from error
    return scale, offset


def _pair(text: str) -> tuple[str, str]:
    label, equals, name = text.rpartition("=")
    if not equals:
        raise MisoError("request.invalid", f"--classes has {text!r}.", "Write TEXT=CLASS, for instance frozen=present.")
    return label, name


def _assess(options: argparse.Namespace, reporter: Reporter) -> int:
    from miso_qgis.engine.accuracy import assessment

    request = request_of(options)
    shown = reporter()
    record = assessment.run(request, shown, lambda: False)
    shown.end()
    print(json.dumps(record, ensure_ascii=False) if options.json else "\n".join(text_of(record)))
    return 0


# --- the table --------------------------------------------------------------------------------------------------------


def text_of(record: Mapping[str, Any]) -> list[str]:
    """A record as lines of text, as the shell and the toolbox's log show it."""
    lines = [_heading(record)]
    seen, figures = record["observations"], record["figures"]
    lines.append(f"{seen['used']} of {seen['places']} observations count ({seen['file']})")
    lines += [f"  {row['count']:>7} {row['text']}" for row in seen["not_used"].values()]
    lines += _matrix(figures)
    share = ", ".join(f"{row['name']} {row['prevalence']:.1%}" for row in figures["classes"] if row["prevalence"])
    if share:
        lines.append(f"Prevalence among the observations: {share}")
    lines += [_line(_TITLES[name], figure) for name, figure in figures["scores"].items()]
    for row in figures["classes"]:
        if row["observed"] or row["mapped"]:
            lines.append(f"{row['name']}: observed {row['observed']}, mapped {row['mapped']}, right {row['right']}")
            lines += [
                _line(f"  {_TITLES[key]}", figure)
                for key, figure in row.items()
                if key in _TITLES and key not in figures["scores"]
            ]
    blocks = record["bootstrap"]
    lines.append(
        f"Intervals: {blocks['level']:.0%}, {blocks['repeats']} draws of {blocks['blocks']} blocks of "
        f"{blocks['block_size_m'] / 1000:g} km"
        if not figures["interval_note"]
        else f"Intervals: {figures['interval_note']}"
    )
    lines += _thresholds(record)
    lines += _areas(record["area"])
    lines += _regions(record["regions"])
    lines += [f"Note: {warning}" for warning in record["warnings"]]
    return [*lines, *record["outputs"].values()]


def _heading(record: Mapping[str, Any]) -> str:
    shown = record["map"]
    threshold = "" if shown["threshold"] is None else f", presence from {100 * shown['threshold']:g} %"
    return f"{shown['title']} ({shown['name']}){threshold}"


def _number(value: float | None, digits: int = 4) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _line(title: str, figure: Mapping[str, Any]) -> str:
    text = f"{title:<24}{_number(figure['value']):>9}"
    return text if figure["low"] is None else f"{text}  [{_number(figure['low'])}, {_number(figure['high'])}]"


def _matrix(figures: Mapping[str, Any]) -> list[str]:
    rows = [(row["name"], counts) for row, counts in zip(figures["classes"], figures["confusion"], strict=True)]
    shown = [k for k, row in enumerate(figures["classes"]) if row["observed"] or row["mapped"]]
    width = max(12, *(len(figures["classes"][k]["name"]) + 1 for k in shown))
    lines = [f"{'observed / mapped':<20}" + "".join(f"{rows[k][0]:>{width}}" for k in shown)]
    return lines + [f"{rows[k][0]:<20}" + "".join(f"{rows[k][1][j]:>{width}}" for j in shown) for k in shown]


def _thresholds(record: Mapping[str, Any]) -> list[str]:
    rows = [row for row in record["thresholds"] if round(100 * row["threshold"]) % 10 == 0]
    if not rows:
        return []
    names = [
        name for name in ("recall", "specificity", "precision", "accuracy", "balanced_accuracy") if name in rows[0]
    ]
    lines = ["threshold" + "".join(f"{name.replace('_', ' '):>19}" for name in names)]
    lines += [f"{row['threshold']:>9.0%}" + "".join(f"{_number(row[name]):>19}" for name in names) for row in rows]
    if best := record["best_threshold"]:
        lines.append(
            f"Best balanced accuracy on these very points, {best['balanced_accuracy']:.4f}, at {best['threshold']:.0%}"
        )
    return lines


def _areas(table: Mapping[str, Any]) -> list[str]:
    lines = [f"Areas (design: {table['design']})"]
    for row in table["rows"]:
        if row["mapped_km2"] is not None:
            text = f"  {row['name']:<14}mapped {row['mapped_km2']:>14.3f} km2"
            if not table["note"]:
                text += f", adjusted {row['adjusted_km2']:.3f} km2"
                if row["low_km2"] is not None:
                    text += f" [{row['low_km2']:.3f}, {row['high_km2']:.3f}]"
            lines.append(text)
    if table["note"]:
        return [*lines, f"  {table['note']}"]
    overall = table["overall"]
    return [*lines, _line("  Right by area", overall)]


def _regions(regions: list[Mapping[str, Any]]) -> list[str]:
    lines = []
    for region in regions:
        share = ", ".join(f"{row['name']} {row['prevalence']:.0%}" for row in region["classes"] if row["prevalence"])
        figures = ", ".join(
            f"{_TITLES[name].lower()} {_number(region['scores'][name]['value'], 3)}"
            for name in ("accuracy", "balanced_accuracy", "kappa")
            if name in region["scores"]
        ) or ", ".join(
            f"recall of {r['name']} {_number(r['recall']['value'], 3)}" for r in region["classes"] if r["observed"]
        )
        lines.append(f"  {region['name']}: {region['count']} observations ({share}), {figures}".replace(" ()", ""))
    return ["By region", *lines] if lines else []

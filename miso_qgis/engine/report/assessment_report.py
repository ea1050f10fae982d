"""The report of an assessment: how right a map is, on what evidence, and what that does not say."""

from __future__ import annotations

import math
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from miso_qgis import command_line
from miso_qgis.engine.report import texts
from miso_qgis.engine.report.document import (
    Axis,
    Bar,
    BarChart,
    Block,
    Bullets,
    Cell,
    Column,
    Command,
    Details,
    KeyValues,
    LineChart,
    Matrix,
    Report,
    Row,
    Section,
    Series,
    Table,
    Text,
)
from miso_qgis.language import later, say, speak

#: Rows of the table of thresholds, and of regions and observations that do not count, that are shown.
THRESHOLDS, REGIONS, LISTED = 21, 200, 200

_TITLES = {
    "accuracy": later("overall accuracy"),
    "balanced_accuracy": later("balanced accuracy"),
    "kappa": later("kappa"),
    "macro_f1": later("macro F1"),
    "weighted_f1": later("weighted F1"),
    "roc_auc": later("area under the ROC curve"),
    "pr_auc": later("area under the precision-recall curve"),
    "brier": later("Brier score"),
    "ece": later("expected calibration error"),
    "log_loss": later("log loss"),
}
#: Columns of the table of thresholds.
_COLUMNS = {
    "recall": later("recall"),
    "specificity": later("specificity"),
    "precision": later("precision"),
    "f1": "F1",
    "accuracy": later("accuracy"),
    "balanced_accuracy": later("balanced accuracy"),
    "kappa": later("kappa"),
}
_CAVEAT = later(
    "These figures hold for the places that were observed. They say something of the whole area only "
    "where the observations are a probability sample of it."
)


def build(record: Mapping[str, Any], path: Path) -> Report:
    """The report of the record of an assessment.

    Args:
        path: of the record.

    Raises:
        KeyError, TypeError and their like: the record is not whole.
    """
    mapped: Mapping[str, Any] = record["map"]
    model = mapped.get("model") or {}
    caveat = (
        f"{model['name']} {model['version']}: {speak(model['caveat'])} {speak(_CAVEAT)}" if model else speak(_CAVEAT)
    )
    lead: list[Block] = [_facts(record)]
    warnings = [str(sentence) for sentence in record.get("warnings", [])][:LISTED]
    if warnings:
        lead.append(Bullets(warnings, "warning"))
    sections = [
        _figures(record["figures"], str(mapped.get("present") or "")),
        *_curves(record),
        *_thresholds(record),
        _areas(record["area"]),
        *_regions(record),
        _unused(record["observations"]),
        _again(record),
    ]
    return Report(
        title=say("Accuracy of {title}", title=mapped["title"]),
        subtitle=say(
            "Assessment {name} of {map}, {created}",
            name=record.get("name", path.stem),
            map=mapped["name"],
            created=texts.day(record.get("created", "")),
        ),
        caveat=caveat,
        sections=sections,
        lead=lead,
        foot=say("Made by MISO for QGIS {miso} from {name}.", miso=record.get("miso", ""), name=path.name),
    )


def _facts(record: Mapping[str, Any]) -> KeyValues:
    figures, mapped, seen = record["figures"], record["map"], record["observations"]
    blocks = say(
        "{blocks} blocks of {block_size_m} km",
        blocks=figures["blocks"],
        block_size_m=f"{float(figures['block_size_m']) / 1000:g}",
    )
    rows: list[tuple[str, Cell]] = [
        (say("Map"), ", ".join(map(str, mapped["files"]))),
        (
            say("Observations"),
            say(
                "{count} of {records} in {file} count, in {blocks}",
                count=figures["count"],
                records=seen["records"],
                file=seen["file"],
                blocks=blocks,
            ),
        ),
        (say("Intervals"), _intervals(record)),
    ]
    if mapped.get("threshold") is not None:
        rows.append(
            (
                say("Threshold"),
                say(
                    "{present} from {threshold}",
                    present=mapped["present"],
                    threshold=texts.percent(mapped["threshold"]),
                ),
            )
        )
    if record.get("recall_only"):
        rows.append((say("Recall alone"), str(record["recall_only"])))
    return KeyValues(rows)


def _intervals(record: Mapping[str, Any]) -> str:
    note = record["figures"].get("interval_note")
    if note:
        return str(note)
    how = record["bootstrap"]
    return say(
        "{level}, from {repeats} draws of whole blocks (seed {seed})",
        level=texts.percent(how["level"]),
        repeats=how["repeats"],
        seed=how["seed"],
    )


def _value(figure: Any) -> str:
    """A figure with its interval, "0.883 (0.843 to 0.922)"."""
    if not isinstance(figure, Mapping) or figure["value"] is None:
        return "-"
    text = f"{float(figure['value']):.3f}"
    if figure["low"] is None or figure["high"] is None:
        return text
    return say(
        "{value} ({low} to {high})", value=text, low=f"{float(figure['low']):.3f}", high=f"{float(figure['high']):.3f}"
    )


# --- figures ----------------------------------------------------------------------------------------------------------


def _figures(figures: Mapping[str, Any], present: str) -> Section:
    classes: Sequence[Mapping[str, Any]] = figures["classes"]
    names = [str(entry["name"]) for entry in classes]
    prevalence = next((entry["prevalence"] for entry in classes if entry["name"] == present), None)
    beside = (
        say(" Prevalence of {present}: {prevalence}.", present=present, prevalence=texts.percent(prevalence))
        if prevalence is not None
        else ""
    )
    commonest = max((entry["prevalence"] for entry in classes if entry.get("prevalence") is not None), default=None)
    guess = (
        say(" Always naming the commonest class would be right in {commonest}.", commonest=texts.percent(commonest))
        if commonest
        else ""
    )
    rows = [(speak(_TITLES.get(name, name)), _value(figure)) for name, figure in figures["scores"].items()]
    matrix = Matrix(
        say("Confusion matrix"),
        say("observed"),
        say("mapped"),
        names,
        figures["confusion"],
        columns_after=[(say("recall"), [_value(entry.get("recall")) for entry in classes])],
        rows_after=[(say("precision"), [_value(entry.get("precision")) for entry in classes])],
    )
    table = Table(
        [Column(say("class")), Column(say("observed"), "number"), Column(say("mapped"), "number"),
         Column(say("prevalence"), "number"), Column(say("precision")), Column(say("recall")), Column("F1")],
        [
            [
                str(entry["name"]),
                str(entry["observed"]),
                str(entry["mapped"]),
                texts.percent(entry.get("prevalence")),
                *(_value(entry.get(key)) for key in ("precision", "recall", "f1")),
            ]
            for entry in classes
        ],
    )  # fmt: skip
    return Section(
        say("How right the map is"),
        [
            Text(say("{count} observations.{beside}{guess}", count=figures["count"], beside=beside, guess=guess)),
            Table([Column(say("figure")), Column(say("value and 95 % interval"))], rows),
            matrix,
            table,
        ],
    )


def _curves(record: Mapping[str, Any]) -> list[Section]:
    """ROC, precision against recall, and calibration of the classes that have them."""
    sections = []
    scores = {entry["name"]: entry for entry in record["figures"]["classes"]}
    for name, curves in (record.get("curves") or {}).items():
        entry = scores.get(name, {})
        charts: list[Block] = []
        roc, pr, bins = curves.get("roc"), curves.get("precision_recall"), curves.get("calibration")
        if roc:
            label = say("{name}, area {roc_auc}", name=name, roc_auc=_value(entry.get("roc_auc")))
            line = Series(label, roc["false_positive_rate"], roc["true_positive_rate"], steps=True)
            charts.append(
                LineChart(
                    "ROC",
                    [line],
                    Axis(say("false positive rate"), 0, 1),
                    Axis(say("recall"), 0, 1),
                    say("by chance"),
                    square=True,
                )
            )
        if pr:
            label = say("{name}, area {pr_auc}", name=name, pr_auc=_value(entry.get("pr_auc")))
            level = entry.get("prevalence")
            charts.append(
                LineChart(
                    say("Precision and recall"),
                    [Series(label, pr["recall"], pr["precision"], steps=True)],
                    Axis(say("recall"), 0, 1),
                    Axis(say("precision"), 0, 1),
                    level=(say("prevalence"), float(level)) if level is not None else None,
                    square=True,
                )
            )
        filled = [row for row in bins or [] if row["count"]]
        if filled:
            charts.append(
                LineChart(
                    say("Calibration"),
                    [
                        Series(
                            say("{name}, expected calibration error {ece}", name=name, ece=_value(entry.get("ece"))),
                            [float(row["mean_probability"]) for row in filled],
                            [float(row["observed_frequency"]) for row in filled],
                            dots=True,
                        )
                    ],
                    Axis(say("mean probability"), 0, 1),
                    Axis(say("observed frequency"), 0, 1),
                    say("perfectly calibrated"),
                    square=True,
                )
            )
        if charts:
            sections.append(Section(say("Probabilities of {name}", name=name), [Row(charts)]))
    return sections


def _thresholds(record: Mapping[str, Any]) -> list[Section]:
    rows: Sequence[Mapping[str, Any]] = record.get("thresholds") or []
    if not rows:
        return []
    step = max(1, math.ceil((len(rows) - 1) / (THRESHOLDS - 1)))
    blocks: list[Block] = []
    best = record.get("best_threshold")
    if best:
        blocks.append(
            Text(
                say(
                    "Balanced accuracy is highest from {threshold}: {balanced_accuracy}. A threshold chosen on "
                    "these observations is flattered by them.",
                    threshold=texts.percent(best["threshold"]),
                    balanced_accuracy=f"{float(best['balanced_accuracy']):.3f}",
                )
            )
        )
    titles = [Column(say("threshold"), "number"), *(Column(speak(title), "number") for title in _COLUMNS.values())]
    shown = [[texts.percent(row["threshold"]), *(texts.number(row.get(c)) for c in _COLUMNS)] for row in rows[::step]]
    blocks.append(Table(titles, shown, say("All thresholds stand in the table beside the record.")))
    return [Section(say("Thresholds"), blocks)]


def _areas(area: Mapping[str, Any]) -> Section:
    rows: Sequence[Mapping[str, Any]] = area.get("rows") or []
    blocks: list[Block] = [Text(say("Sampling design: {design}.", design=area["design"]))]
    if area.get("note"):
        blocks.append(Text(str(area["note"])))
    if any(row.get("adjusted_km2") is not None for row in rows):
        blocks.append(
            Table(
                [Column(say("class")), *(Column(t, "number") for t in (say("mapped, km²"), say("adjusted, km²"))),
                 Column(say("95 % interval, km²")), Column(say("user's accuracy")), Column(say("producer's accuracy"))],
                [
                    [
                        str(row["name"]),
                        texts.area(row["mapped_km2"]),
                        texts.area(row.get("adjusted_km2")),
                        say(
                            "{low} to {high}",
                            low=texts.area(row.get("low_km2")),
                            high=texts.area(row.get("high_km2")),
                        ),
                        _value(row.get("users")),
                        _value(row.get("producers")),
                    ]
                    for row in rows
                ],
                say("Adjusted for the map's errors after {source}.", source=area.get("source", "")),
            )
        )  # fmt: skip
        bars = [
            Bar(str(row["name"]), float(row["adjusted_km2"]), "", float(row["low_km2"]), float(row["high_km2"]))
            for row in rows
            if row.get("adjusted_km2") is not None and row.get("low_km2") is not None
        ]
        if bars:
            blocks.append(BarChart(say("Adjusted areas with 95 % intervals"), bars, "km\u00b2"))
    elif rows:
        table = [[str(row["name"]), texts.area(row.get("mapped_km2"))] for row in rows]
        blocks.append(Table([Column(say("class")), Column(say("mapped, km²"), "number")], table))
    return Section(say("Areas"), blocks)


def _regions(record: Mapping[str, Any]) -> list[Section]:
    regions: Sequence[Mapping[str, Any]] = record.get("regions") or []
    if not regions:
        return []
    rows = []
    for region in regions[:REGIONS]:
        scores = region["scores"]
        rows.append(
            [
                str(region.get("name", "")),
                str(region["count"]),
                str(region.get("blocks", "")),
                *(_value(scores.get(key)) for key in ("accuracy", "balanced_accuracy", "kappa")),
            ]
        )
    columns = [Column(say("region")), Column(say("observations"), "number"), Column(say("blocks"), "number")]
    columns += [Column(title) for title in (say("overall accuracy"), say("balanced accuracy"), say("kappa"))]
    note = say("The first {regions} of {count}.", regions=REGIONS, count=len(regions)) if len(regions) > REGIONS else ""
    return [Section(say("By region"), [Table(columns, rows, note)])]


def _unused(seen: Mapping[str, Any]) -> Section:
    blocks: list[Block] = [
        Text(say("{used} of {records} observations count.", used=seen["used"], records=seen["records"]))
    ]
    reasons = [[str(reason), str(count)] for reason, count in (seen.get("not_used") or {}).items()]
    if reasons:
        blocks.append(Table([Column(say("reason")), Column(say("observations"), "number")], reasons))
    labels = [
        [str(label), str(entry.get("class") or say("not used")), str(entry["count"])]
        for label, entry in list((seen.get("labels") or {}).items())[:LISTED]
    ]
    if labels:
        table = Table([Column(say("label")), Column(say("read as")), Column(say("observations"), "number")], labels)
        blocks.append(Details(say("Labels"), [table]))
    return Section(say("Observations"), blocks)


# --- how it is made again ---------------------------------------------------------------------------------------------


def _again(record: Mapping[str, Any]) -> Section:
    asked: Mapping[str, Any] = record["request"]
    lines = command_words(asked)
    blocks: list[Block] = []
    if lines is not None:
        words = [word for line in lines for word in line]
        text = command_line.windows(words) if sys.platform == "win32" else command_line.posix(lines)
        blocks += [Text(say("In a shell, this makes the assessment again.")), Command(text)]
    settings = [(str(key).replace("_", " "), str(value)) for key, value in asked.items() if value not in (None, "")]
    versions = [(str(name), str(number)) for name, number in record.get("versions", {}).items()]
    blocks += [Details(say("Settings"), [KeyValues(settings)]), Details(say("Software"), [KeyValues(versions)])]
    return Section(say("How to make it again"), blocks)


def command_words(asked: Mapping[str, Any]) -> list[list[str]] | None:
    """`miso assess` with the options of a request, each as its words; None where the shell has none for a part."""
    raster = asked.get("raster")
    lines = [["miso", "assess"]]
    if raster:
        lines.append(["--map", str(raster["path"])])
        if len(raster.get("bands") or []) > 1 or raster.get("more"):
            return None
        for option, value in (
            ("--map-band", (raster.get("bands") or [None])[0]),
            ("--map-crs", raster.get("crs")),
            ("--map-nodata", raster.get("nodata")),
        ):
            if value is not None:
                lines.append([f"{option}={value}"])
        if raster.get("scale") is not None:
            lines.append([f"--map-scale={raster['scale']!r},{raster.get('offset') or 0.0!r}"])
    else:
        lines.append(["--run", str(asked["run"])])
    for option, name, default in (
        ("--map-kind", "map_kind", "auto"),
        ("--task", "task", ""),
        ("--present", "present", ""),
        ("--threshold", "threshold", None),
        ("--observations", "observations", ""),
        ("--layer", "layer", ""),
        ("--crs", "crs", ""),
        ("--x-field", "x_field", ""),
        ("--y-field", "y_field", ""),
        ("--label-field", "label_field", ""),
        ("--id-field", "id_field", ""),
        ("--depth-field", "depth_field", ""),
        ("--depth-unit", "depth_unit", "cm"),
        ("--design", "design", "none"),
        ("--regions", "regions", ""),
        ("--regions-layer", "regions_layer", ""),
        ("--regions-crs", "regions_crs", ""),
        ("--region-field", "region_field", ""),
        ("--block-size", "block_size", 10_000.0),
        ("--repeats", "repeats", 1000),
        ("--seed", "seed", 0),
        ("--name", "name", "assess"),
    ):
        if asked.get(name, default) != default:
            lines.append([f"{option}={asked[name]}"])
    lines += [["--filter", str(one["field"]), str(one["operator"]), str(one["value"])] for one in asked["filters"]]
    if asked["classes"]:
        lines.append(["--classes", *(f"{label}={name}" for label, name in asked["classes"].items())])
    if asked.get("presence_only"):
        lines.append(["--presence-only"])
    return [*lines, ["--out", "FOLDER"]]

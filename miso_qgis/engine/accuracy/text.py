"""An assessment as lines of text, as the shell and the toolbox's log show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from miso_qgis.language import later, say, speak

_TITLES = {
    "accuracy": later("Overall accuracy"),
    "balanced_accuracy": later("Balanced accuracy"),
    "kappa": later("Kappa"),
    "macro_f1": later("Macro F1"),
    "weighted_f1": later("Weighted F1"),
    "roc_auc": "ROC-AUC",
    "pr_auc": "PR-AUC",
    "brier": later("Brier score"),
    "ece": later("Calibration error (ECE)"),
    "precision": later("precision"),
    "recall": later("recall"),
    "f1": "F1",
}
#: Columns of the table of thresholds.
_COLUMNS = {
    "recall": later("recall"),
    "specificity": later("specificity"),
    "precision": later("precision"),
    "accuracy": later("accuracy"),
    "balanced_accuracy": later("balanced accuracy"),
}


def text_of(record: Mapping[str, Any]) -> list[str]:
    """A record as lines of text, as the shell and the toolbox's log show it."""
    lines = [_heading(record)]
    seen, figures = record["observations"], record["figures"]
    lines.append(
        say(
            "{used} of {places} observations count ({file})",
            used=seen["used"],
            places=seen["places"],
            file=seen["file"],
        )
    )
    lines += [f"  {row['count']:>7} {row['text']}" for row in seen["not_used"].values()]
    lines += _matrix(figures)
    share = ", ".join(f"{row['name']} {row['prevalence']:.1%}" for row in figures["classes"] if row["prevalence"])
    if share:
        lines.append(say("Prevalence among the observations: {share}", share=share))
    lines += [_line(speak(_TITLES[name]), figure) for name, figure in figures["scores"].items()]
    for row in figures["classes"]:
        if row["observed"] or row["mapped"]:
            lines.append(
                say(
                    "{name}: observed {observed}, mapped {mapped}, right {right}",
                    name=row["name"],
                    observed=row["observed"],
                    mapped=row["mapped"],
                    right=row["right"],
                )
            )
            lines += [
                _line(f"  {speak(_TITLES[key])}", figure)
                for key, figure in row.items()
                if key in _TITLES and key not in figures["scores"]
            ]
    blocks = record["bootstrap"]
    lines.append(
        say(
            "Intervals: {level}, {repeats} draws of {blocks} blocks of {block_size_m} km",
            level=f"{blocks['level']:.0%}",
            repeats=blocks["repeats"],
            blocks=blocks["blocks"],
            block_size_m=f"{blocks['block_size_m'] / 1000:g}",
        )
        if not figures["interval_note"]
        else say("Intervals: {interval_note}", interval_note=figures["interval_note"])
    )
    lines += _thresholds(record)
    lines += _areas(record["area"])
    lines += _regions(record["regions"])
    lines += [say("Note: {warning}", warning=warning) for warning in record["warnings"]]
    return [*lines, *record["outputs"].values()]


def _heading(record: Mapping[str, Any]) -> str:
    shown = record["map"]
    threshold = (
        ""
        if shown["threshold"] is None
        else say(", presence from {threshold} %", threshold=f"{100 * shown['threshold']:g}")
    )
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
    lines = [f"{say('observed / mapped'):<20}" + "".join(f"{rows[k][0]:>{width}}" for k in shown)]
    return lines + [f"{rows[k][0]:<20}" + "".join(f"{rows[k][1][j]:>{width}}" for j in shown) for k in shown]


def _thresholds(record: Mapping[str, Any]) -> list[str]:
    rows = [row for row in record["thresholds"] if round(100 * row["threshold"]) % 10 == 0]
    if not rows:
        return []
    names = [name for name in _COLUMNS if name in rows[0]]
    lines = [f"{say('threshold'):<9}" + "".join(f"{speak(_COLUMNS[name]):>19}" for name in names)]
    lines += [f"{row['threshold']:>9.0%}" + "".join(f"{_number(row[name]):>19}" for name in names) for row in rows]
    if best := record["best_threshold"]:
        lines.append(
            say(
                "Best balanced accuracy on these very points, {balanced_accuracy}, at {threshold}",
                balanced_accuracy=f"{best['balanced_accuracy']:.4f}",
                threshold=f"{best['threshold']:.0%}",
            )
        )
    return lines


def _areas(table: Mapping[str, Any]) -> list[str]:
    lines = [say("Areas (design: {design})", design=table["design"])]
    for row in table["rows"]:
        if row["mapped_km2"] is not None:
            text = f"  {row['name']:<14}" + say("mapped {km2} km2", km2=f"{row['mapped_km2']:>14.3f}")
            if not table["note"]:
                text += say(", adjusted {adjusted_km2} km2", adjusted_km2=f"{row['adjusted_km2']:.3f}")
                if row["low_km2"] is not None:
                    text += f" [{row['low_km2']:.3f}, {row['high_km2']:.3f}]"
            lines.append(text)
    if table["note"]:
        return [*lines, f"  {table['note']}"]
    overall = table["overall"]
    return [*lines, _line("  " + say("Right by area"), overall)]


def _regions(regions: list[Mapping[str, Any]]) -> list[str]:
    lines = []
    for region in regions:
        share = ", ".join(f"{row['name']} {row['prevalence']:.0%}" for row in region["classes"] if row["prevalence"])
        figures = ", ".join(
            f"{speak(_TITLES[name]).lower()} {_number(region['scores'][name]['value'], 3)}"
            for name in ("accuracy", "balanced_accuracy", "kappa")
            if name in region["scores"]
        ) or ", ".join(
            say("recall of {name} {value}", name=r["name"], value=_number(r["recall"]["value"], 3))
            for r in region["classes"]
            if r["observed"]
        )
        lines.append(
            "  "
            + say(
                "{name}: {count} observations ({share}), {figures}",
                name=region["name"],
                count=region["count"],
                share=share,
                figures=figures,
            ).replace(" ()", "")
        )
    return [say("By region"), *lines] if lines else []

"""An assessment as lines of text, as the shell and the toolbox's log show it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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

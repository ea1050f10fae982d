"""The report of an evaluation: one HTML file with its figures inside, and numbers fit for JSON."""

from __future__ import annotations

import base64
import html
import io
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from sklearn import metrics as sk

from miso_qgis.training.observations.dataset import Dataset

NSP_CLASSES = ("absent", "present")
ORDER_CLASSES = ("Andisols", "Entisols", "Gelisols", "Histosols", "Inceptisols", "Mollisols", "Spodosols")
#: Scores where less is better.
_LOSSES = ("brier", "log_loss")
_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; max-width: 1100px; margin: 2em auto; padding: 0 1em; color: #1b1f24 }
table { border-collapse: collapse; margin: .6em 0 1.4em }
td, th { padding: .2em .7em; border-bottom: 1px solid #d7dce1 }
th { text-align: left; background: #f2f4f6 } td + td { text-align: right; font-variant-numeric: tabular-nums }
img { max-width: 100% } h2 { margin-top: 2em } .note { color: #57606a }
"""


def finite(value: Any) -> Any:
    """The same document with numpy numbers made plain and NaN and infinities made None, for strict JSON."""
    if isinstance(value, Mapping):
        return {str(k): finite(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(v) for v in value]
    if isinstance(value, (np.integer, np.bool_)):
        return value.item()
    if isinstance(value, (float, np.floating)):
        return float(value) if math.isfinite(value) else None
    return value


def _embed(figure: Figure) -> str:
    stream = io.BytesIO()
    figure.savefig(stream, format="png", dpi=80, bbox_inches="tight")
    return "data:image/png;base64," + base64.b64encode(stream.getvalue()).decode()


def figures(dataset: Dataset, found: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> dict[str, dict[str, str]]:
    """Figures of one dataset's predictions [scheme][model][task]: {scheme: {title: image as data address}}."""
    result: dict[str, dict[str, str]] = {}
    for scheme, by_model in found.items():
        own = result.setdefault(scheme, {})
        own["Where the folds lie"] = _fold_map(dataset, next(iter(by_model.values())))
        if "nsp" in dataset.observations:
            own["Permafrost: reliability, ROC and precision-recall"] = _curves(dataset, by_model)
        own["Confusion (share of the true class)"] = _confusions(dataset, by_model)
        own["Per fold"] = _fold_bars(dataset, by_model)
    return result


def _fold_map(dataset: Dataset, by_task: Mapping[str, Any]) -> str:
    figure = Figure(figsize=(6.0 * len(by_task), 4.2))
    for k, (task, found) in enumerate(by_task.items()):
        axes = figure.add_subplot(1, len(by_task), k + 1)
        points = dataset.observations[task].subset(found.index)
        axes.scatter(points.x / 1000, points.y / 1000, c=found.fold, s=3, cmap="tab10", linewidths=0)
        axes.set(title=f"{task}: held out together", xlabel="x, km (EPSG:3338)", ylabel="y, km", aspect="equal")
    return _embed(figure)


def _curves(dataset: Dataset, by_model: Mapping[str, Mapping[str, Any]]) -> str:
    figure = Figure(figsize=(14, 4.4))
    reliability, roc, recall = figure.subplots(1, 3)
    for model, by_task in by_model.items():
        found = by_task["nsp"]
        labels = dataset.observations["nsp"].label[found.index]
        p = found.probability[:, 1]
        parts = np.array_split(np.argsort(p, kind="stable"), 15)
        reliability.plot([p[i].mean() for i in parts], [labels[i].mean() for i in parts], "o-", ms=3, label=model)
        if np.unique(labels).size == 2:
            roc.plot(*sk.roc_curve(labels, p)[:2], lw=1)
            precision, hit, _ = sk.precision_recall_curve(labels, p)
            recall.plot(hit, precision, lw=1)
            recall.axhline(labels.mean(), color="0.7", lw=0.8)
    for axes in (reliability, roc):
        axes.plot([0, 1], [0, 1], color="0.7", lw=0.8)
    reliability.set(xlabel="predicted", ylabel="observed", title="15 bins of equal count")
    reliability.legend(fontsize=8)
    roc.set(xlabel="false alarms", ylabel="hits", title="ROC")
    recall.set(xlabel="recall", ylabel="precision", title="precision-recall (line: prevalence)")
    return _embed(figure)


def _chosen(task: str, found: Any) -> Any:
    return (
        (found.probability[:, 1] >= found.threshold).astype(int) if task == "nsp" else found.probability.argmax(axis=1)
    )


def _confusions(dataset: Dataset, by_model: Mapping[str, Mapping[str, Any]]) -> str:
    tasks = list(next(iter(by_model.values())))
    figure = Figure(figsize=(3.6 * len(by_model), 3.6 * len(tasks)))
    grid = figure.subplots(len(tasks), len(by_model), squeeze=False)
    for row, task in zip(grid, tasks, strict=True):
        names = NSP_CLASSES if task == "nsp" else ORDER_CLASSES
        for axes, (model, by_task) in zip(row, by_model.items(), strict=True):
            labels = dataset.observations[task].label[by_task[task].index].astype(int)
            counts = np.zeros((len(names), len(names)))
            np.add.at(counts, (labels, _chosen(task, by_task[task])), 1)
            shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
            axes.imshow(shares, vmin=0, vmax=1, cmap="Blues")
            for i, j in np.ndindex(shares.shape):
                axes.text(j, i, f"{100 * shares[i, j]:.0f}", ha="center", va="center", fontsize=7,
                          color="w" if shares[i, j] > 0.6 else "k")  # fmt: skip
            axes.set_xticks(range(len(names)), [n[:4] for n in names], fontsize=7)
            axes.set_yticks(range(len(names)), [n[:4] for n in names], fontsize=7)
            axes.set_title(f"{model}, {task}", fontsize=9)
    figure.tight_layout()
    return _embed(figure)


def _fold_bars(dataset: Dataset, by_model: Mapping[str, Mapping[str, Any]]) -> str:
    tasks = list(next(iter(by_model.values())))
    figure = Figure(figsize=(6.5 * len(tasks), 3.6))
    for axes, task in zip(figure.subplots(1, len(tasks), squeeze=False)[0], tasks, strict=True):
        width = 0.8 / len(by_model)
        for k, (model, by_task) in enumerate(by_model.items()):
            found = by_task[task]
            right = dataset.observations[task].label[found.index] == _chosen(task, found)
            folds = np.unique(found.fold)
            axes.bar(
                np.arange(folds.size) + k * width, [right[found.fold == f].mean() for f in folds], width, label=model
            )
            axes.set_xticks(np.arange(folds.size) + 0.4 - width / 2, [str(f) for f in folds])
        axes.set(title=f"{task}: accuracy at the chosen threshold", ylim=(0, 1), xlabel="fold")
        axes.legend(fontsize=7)
    figure.tight_layout()
    return _embed(figure)


def _number(value: float | None) -> str:
    return "" if value is None or not math.isfinite(value) else f"{value:.3f}"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    top = "".join(f"<th>{html.escape(v)}</th>" for v in head)
    body = "".join("<tr>" + "".join(f"<td>{html.escape(v)}</td>" for v in row) + "</tr>" for row in rows)
    return f"<table><tr>{top}</tr>{body}</table>"


def page(document: Mapping[str, Any], images: Mapping[str, Mapping[str, str]]) -> str:
    """The whole report as HTML without any outside file.

    Args:
        document: as of crossvalidation.main.
        images: as of `figures`, of the first draw.
    """
    draws = document["draws"]
    several = len(draws) > 1
    parts = [f"<h1>Evaluation: {html.escape(document['kind'])}</h1>"]
    for draw in draws:
        points = draw["points"]
        counts = "; ".join(
            f"{task}: {points[task]['points']} points in {points[task]['blocks_of_10_km']} blocks of 10 km, classes "
            + ", ".join(f"{100 * v:.1f} %" for v in points[task]["prevalence"])
            for task in ("nsp", "order")
            if task in points
        )
        parts.append(f"<p>Draw {draw['draw']}: {points['tiles']} tiles; {counts}.</p>")
    parts.append(
        "<p class=note>Thresholds maximise balanced accuracy on validation blocks of the training part. Probabilities "
        "are calibrated on the same blocks, except rf-xy, xy-only and terrain-only, which stand as published. "
        "Intervals: 95 %, whole blocks of 10 km drawn with replacement, both models on the same blocks.</p>"
    )
    for scheme, tasks in document["summary"].items():
        parts.append(f"<h2>Folds: {html.escape(scheme)}</h2>")
        for task, summary in tasks.items():
            models = list(next(iter(summary["scores"].values())))
            head = ["mean (sd of draws)" if several else "score", *models]
            rows = []
            for name, values in summary["scores"].items():
                spread = [values[m]["sd"] for m in models]
                rows.append(
                    [name]
                    + [
                        _number(values[m]["mean"]) + (f" ({_number(sd)})" if sd is not None else "")
                        for m, sd in zip(models, spread, strict=True)
                    ]
                )
            parts += [f"<h3>{task}</h3>", _table(head, rows)]
            parts.append(_per_class(task, draws[0]["schemes"][scheme][task]["scores"]))
            parts.append(_differences(task, scheme, draws, summary["differences"] if several else {}))
        for title, image in images.get(scheme, {}).items():
            parts.append(f"<h3>{html.escape(title)}{' (first draw)' if several else ''}</h3><img alt='' src='{image}'>")
    body = "\n".join(parts)
    top = f"<meta charset=utf-8><title>Evaluation</title><style>{_STYLE}</style>"
    return f"<!doctype html><html lang=en>{top}{body}</html>"


def _per_class(task: str, scores: Mapping[str, Any]) -> str:
    rows = []
    names = NSP_CLASSES if task == "nsp" else ORDER_CLASSES
    for model, own in scores.items():
        decided = own["at_chosen"] if task == "nsp" else own
        for k, name in enumerate(names):
            rows.append(
                [f"{model}: {name}"] + [_number(decided[v][k]) for v in ("precision", "recall", "f1", "prevalence")]
            )
    return _table(["first draw", "precision", "recall", "F1", "share"], rows)


def _differences(
    task: str, scheme: str, draws: Sequence[Mapping[str, Any]], means: Mapping[str, Mapping[str, Mapping[str, float]]]
) -> str:
    rows = [
        [
            f"mean of {len(draws)} draws: {draws[0]['reference']} minus {model}",
            name + (" (less is better)" if name in _LOSSES else ""),
            _number(found["mean"]),
            f"{_number(found['low'])} to {_number(found['high'])}",
            "",
        ]
        for name, by_model in means.items()
        for model, found in by_model.items()
    ]
    for draw in draws:
        for model, by_score in draw["schemes"][scheme][task]["differences"].items():
            for name, found in by_score.items():
                rows.append(
                    [
                        f"draw {draw['draw']}: {draw['reference']} minus {model}",
                        name + (" (less is better)" if name in _LOSSES else ""),
                        _number(found["difference"]),
                        f"{_number(found['low'])} to {_number(found['high'])}",
                        str(found["blocks"]),
                    ]
                )
    return _table(["difference", "score", "value", "interval", "blocks"], rows) if rows else ""

"""The learning curve of a run as a figure beside its table."""

from __future__ import annotations

import csv
from pathlib import Path


def draw_curve(table: Path, figure: Path) -> None:
    """Draw the columns train_* and validation_* of a learning curve's CSV over its column step.

    One panel per task or score: what follows the first underscore. A table without a row draws nothing.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    with table.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    if not rows:
        return
    columns = [name for name in rows[0] if name.startswith(("train_", "validation_"))]
    panels = list(dict.fromkeys(name.partition("_")[2] for name in columns))
    fits = list(dict.fromkeys(row.get("member", "") for row in rows))
    canvas = Figure(figsize=(4 * len(panels), 3.2), layout="constrained")
    FigureCanvasAgg(canvas)
    axes = canvas.subplots(1, len(panels), squeeze=False)[0]
    for axis, panel in zip(axes, panels, strict=True):
        for number, fit in enumerate(fits):
            here = [row for row in rows if row.get("member", "") == fit]
            for part, line in (("train", "--"), ("validation", "-")):
                name = f"{part}_{panel}"
                if name in columns:
                    points = [(float(row["step"]), float(row[name])) for row in here]
                    label = part if number == 0 else None
                    axis.plot(*zip(*points, strict=True), line, color=f"C{number}", label=label)
        axis.set_title(panel.replace("_", " "))
        axis.set_xlabel("step")
        axis.legend()
    partial = figure.with_suffix(".partial.png")
    canvas.savefig(partial, dpi=110)
    partial.replace(figure)

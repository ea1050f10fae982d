"""The card of a model that was fitted on somebody's own points."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from miso_qgis.engine.contract import Contract
from miso_qgis.training.applicability import INSIDE

CAVEAT = (
    "Trained on the user's own field points; its figures hold for the blocks they were measured on, and its accuracy "
    "elsewhere is unknown."
)

_TASK_TITLES = {"nsp": "Near-surface permafrost (within 1 m)", "order": "Soil order"}
_COLUMNS = {
    "nsp": (
        "points",
        "blocks",
        "prevalence",
        "roc_auc",
        "pr_auc",
        "brier",
        "log_loss",
        "ece",
        "balanced_accuracy_at_50",
    ),
    "order": ("points", "blocks", "largest_class_share", "accuracy", "macro_f1", "log_loss"),
}
_PARTS = {
    "cross_validation": "every point predicted by a fit that saw nothing of its block",
    "validation_blocks": "the blocks that ended the fit and calibrated the model: too good by what was chosen on them",
}


def write_card(contract: Contract, folder: Path, details: Mapping[str, Any]) -> tuple[Path, Path]:
    """The card as Markdown and JSON beside the model."""
    markdown, document = folder / f"{contract.name}.md", folder / f"{contract.name}.json"
    document.write_text(
        json.dumps({"caveat": contract.caveat, "contract": json.loads(contract.to_json()), **details}, indent=1) + "\n",
        encoding="utf-8",
    )
    lines = [f"**{contract.caveat}**", "", f"# {contract.title}, version {contract.version}", "", "## Training", ""]
    lines += [f"- {key.replace('_', ' ')}: {_plain(value)}" for key, value in contract.provenance.items()]
    lines += ["", "## Figures", ""]
    for part, meaning in _PARTS.items():
        found = contract.performance.get(part) or {}
        if found:
            lines += [f"{part.replace('_', ' ').capitalize()}: {meaning}.", ""]
        for task, scores in found.items():
            columns = [name for name in _COLUMNS[task] if name in scores]
            lines += [
                f"| {_TASK_TITLES[task]} | " + " | ".join(name.replace("_", " ") for name in columns) + " |",
                "|---" * (len(columns) + 1) + "|",
                "| | " + " | ".join("-" if scores[name] is None else f"{scores[name]:g}" for name in columns) + " |",
                "",
            ]
    gap = contract.performance.get("against_float32")
    for condition, one in (gap or {}).items():
        lines += [
            f"Against the float32 model, on training tiles with {condition}: the permafrost probability differs by"
            f" {one['nsp_mean']:g} on average and {one['nsp_max']:g} at most; the class at the balanced threshold on"
            f" {one['nsp_class_changes']:.2%} of pixels, the order on {one['order_class_changes']:.2%}.",
            "",
        ]
    space = contract.applicability
    lines += [
        "## Use and limits",
        "",
        "- A figure beside its prevalence: the accuracy of always naming the larger class is free.",
        "- Probabilities are calibrated to the share of permafrost among the points, not to the share on the ground.",
        "- Classes that are not among the points are never mapped; kinds of rasters that were not given are not looked"
        " at.",
        f"- The threshold that maximises balanced accuracy is {contract.task('nsp').threshold_balanced:.2f}.",
        *(
            []
            if space is None
            else [
                f"- The applicability layer is 1 where the inputs are at most {space.thresholds[-1]:.2f} (dissimilarity"
                f" index) from {space.data}: so near lie {INSIDE:.0%} of them to those of the other folds."
            ]
        ),
        f"- A pixel depends on inputs up to {contract.window.reach} pixels away; terrain as `{contract.terrain}`.",
        "",
        "## File",
        "",
        *(f"- {key.replace('_', ' ')}: {value}" for key, value in details.items()),
        "",
    ]
    markdown.write_text("\n".join(lines), encoding="utf-8")
    return markdown, document


def _plain(value: Any) -> str:
    return "; ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, Mapping) else str(value)

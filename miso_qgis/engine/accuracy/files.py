"""The files of an assessment: tables, the layer of hits and misses with its legend, and the record."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from rasterio.errors import RasterioError

from miso_qgis.engine.accuracy.figures import OF_CLASS, OVERALL, jsonable
from miso_qgis.engine.outputs.scratch import reserve, write_error
from miso_qgis.protocol import SCRATCH_OWNER

#: Output -> what its file's name ends in.
ENDINGS: Mapping[str, str] = {
    "points": "_points.gpkg",
    "points_style": "_points.qml",
    "confusion": "_confusion.csv",
    "scores": "_scores.csv",
    "classes": "_classes.csv",
    "thresholds": "_thresholds.csv",
    "curves": "_curves.csv",
    "calibration": "_calibration.csv",
    "area": "_area.csv",
    "regions": "_regions.csv",
    "unused": "_unused.csv",
    "record": ".json",
}
_PROBABILITY = ("roc_auc", "pr_auc", "brier", "ece")
_BLOCKS = ("count", "blocks", "block_size_m", "interval_note")


class Files:
    """The files of one assessment. Use as a context: leaving it without `publish` removes everything written."""

    def __init__(self, folder: str, name: str) -> None:
        """Take a free name; raises MisoError "output.folder"."""
        taken = reserve(folder, name, ENDINGS, False, lambda stem, key: f"{stem}{ENDINGS[key]}")
        self.folder, self.name, self._scratch = taken.folder, taken.name, taken.scratch

    def __enter__(self) -> Files:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._scratch, ignore_errors=True)
        if isinstance(error, (OSError, RasterioError)):
            raise write_error(error, self.folder) from error

    def path(self, key: str) -> Path:
        """Where to write an output until all are whole."""
        return self._scratch / f"{self.name}{ENDINGS[key]}"

    def table(self, key: str, header: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Write a CSV; None is an empty cell."""
        with open(self.path(key), "w", encoding="utf-8", newline="") as handle:
            writer = csv.writer(handle)
            writer.writerow(header)
            writer.writerows([["" if value is None else value for value in jsonable(list(row))] for row in rows])

    def publish(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """Move everything to its final name, the record last; returns it with full paths as outputs."""
        outputs = {key: f"{self.name}{end}" for key, end in ENDINGS.items() if self.path(key).exists()}
        outputs["record"] = f"{self.name}{ENDINGS['record']}"
        made = jsonable({**record, "name": self.name, "folder": str(self.folder), "outputs": outputs})
        self.path("record").write_text(
            json.dumps(made, ensure_ascii=False, indent=1, allow_nan=False) + "\n", encoding="utf-8"
        )
        names = sorted(entry.name for entry in self._scratch.iterdir() if entry.name != SCRATCH_OWNER)
        for name in sorted(names, key=lambda name: name == outputs["record"]):
            with open(self._scratch / name, "rb+") as handle:
                os.fsync(handle.fileno())
            os.replace(self._scratch / name, self.folder / name)
        return {**made, "outputs": {key: str(self.folder / name) for key, name in outputs.items()}}


def write_tables(files: Files, record: Mapping[str, Any], curves: Mapping[str, Any]) -> None:
    """Every table there is something to say in."""
    whole = record["figures"]
    names = [row["name"] for row in whole["classes"]]
    files.table(
        "confusion",
        ["observed \\ mapped", *names],
        [[name, *row] for name, row in zip(names, whole["confusion"], strict=True)],
    )
    edge = [whole[key] for key in _BLOCKS]
    files.table(
        "scores",
        ["figure", "value", "low", "high", "prevalence", *_BLOCKS],
        [[name, *_three(f), _prevalences(whole), *edge] for name, f in whole["scores"].items()],
    )
    figures = [name for name in (*OF_CLASS, *_PROBABILITY) if any(name in row for row in whole["classes"])]
    files.table(
        "classes",
        ["class", "observed", "mapped", "right", "prevalence", *_columns(figures), *_BLOCKS],
        [
            [row["name"], row["observed"], row["mapped"], row["right"], row["prevalence"], *_cells(row, figures), *edge]
            for row in whole["classes"]
        ],
    )
    if record["thresholds"]:
        header = list(record["thresholds"][0])
        files.table("thresholds", header, [[row[key] for key in header] for row in record["thresholds"]])
    if curves:
        _write_curves(files, curves)
    _write_area(files, record["area"])
    if record["regions"]:
        files.table(
            "regions",
            ["region", "class", *_columns(OVERALL), "observed", "mapped", "prevalence", *_columns(OF_CLASS), *_BLOCKS],
            [
                [
                    region["name"],
                    row["name"],
                    *_cells(region["scores"], OVERALL),
                    *(row[key] for key in ("observed", "mapped", "prevalence")),
                    *_cells(row, OF_CLASS),
                    *(region[key] for key in _BLOCKS),
                ]
                for region in record["regions"]
                for row in region["classes"]
            ],
        )


def _write_curves(files: Files, curves: Mapping[str, Any]) -> None:
    rows: list[list[Any]] = []
    for name, found in curves.items():
        roc, both = found["roc"], found["precision_recall"]
        columns = (roc["threshold"], roc["false_positive_rate"], roc["true_positive_rate"])
        rows += [[name, "roc", *map(float, values)] for values in zip(*columns, strict=True)]
        columns = (both["threshold"], both["recall"], both["precision"])
        rows += [[name, "precision_recall", *map(float, values)] for values in zip(*columns, strict=True)]
    files.table("curves", ["class", "curve", "threshold", "x", "y"], rows)
    header = ["from", "to", "count", "mean_probability", "observed_frequency"]
    files.table(
        "calibration",
        ["class", *header],
        [[name, *(row[key] for key in header)] for name, found in curves.items() for row in found["calibration"]],
    )


def _write_area(files: Files, table: Mapping[str, Any]) -> None:
    plain = ["observations_mapped", "mapped_km2", "mapped_share"]
    adjusted = ["adjusted_share", "adjusted_km2", "se_km2", "low_km2", "high_km2"]
    files.table(
        "area",
        ["class", *plain, *adjusted, *_columns(("users", "producers")), "design", "note"],
        [
            [
                row["name"],
                *(row.get(key) for key in (*plain, *adjusted)),
                *_cells(row, ("users", "producers")),
                table["design"],
                table["note"],
            ]
            for row in table["rows"]
        ],
    )


def _prevalences(whole: Mapping[str, Any]) -> str:
    """Prevalence of every class in words, for beside an accuracy."""
    return "; ".join(f"{row['name']} {row['prevalence']:.4g}" for row in whole["classes"] if row["observed"])


def _columns(names: Iterable[str]) -> list[str]:
    return [column for name in names for column in (name, f"{name}_low", f"{name}_high")]


def _three(figure: Mapping[str, Any]) -> list[Any]:
    return [figure["value"], figure["low"], figure["high"]]


def _cells(row: Mapping[str, Any], names: Iterable[str]) -> list[Any]:
    nothing = {"value": None, "low": None, "high": None}
    return [cell for name in names for cell in _three(row.get(name) or nothing)]

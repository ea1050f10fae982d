"""The files of a run of sites: made in its working folder, moved to their final names when all are whole."""

from __future__ import annotations

import json
import os
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from miso_qgis.engine.contract import Contract
from miso_qgis.engine.field import Progress
from miso_qgis.engine.lattice import Box, Grid
from miso_qgis.engine.outputs.scratch import Reserved
from miso_qgis.engine.sites import chips as chip_files
from miso_qgis.engine.sites import style
from miso_qgis.engine.sites.chips import Chips
from miso_qgis.engine.sites.results import FAILED, Outcome, joined_columns, result_columns, write_layer
from miso_qgis.engine.sites.statistics import Classes, Totals
from miso_qgis.engine.sites.table import Table
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, output_file
from miso_qgis.requests.sites import SitesRequest

#: In the working folder: what is being moved to its final name.
_MOVING = "moving"


@dataclass
class Finished:
    """A run whose values are known."""

    request: SitesRequest
    reserved: Reserved
    contract: Contract
    grid: Grid
    classes: Classes
    table: Table
    outcome: Outcome
    totals: Totals
    reach: float
    chips: Chips | None
    chip_boxes: Sequence[Box | None]


def check_not_its_own(folder: str, name: str, sites: str) -> None:
    """Raises MisoError "output.input" when the layer of results would replace the file of the sites."""
    result = Path(folder).expanduser() / output_file(name, "sites")
    try:
        same = result.exists() and os.path.samefile(result, sites)
    except OSError:
        same = False
    if same:
        raise MisoError(
            "output.input",
            say("The results would replace the sites themselves: {result}.", result=result),
            say("Choose another name or folder."),
        )


def publish(run: Finished, record: dict[str, Any], started: float, progress: Progress) -> dict[str, Any]:
    """Write layer, styles, chips and record, and move them to their final names.

    Args:
        started: when the run began, by time.perf_counter.

    Returns:
        The record with absolute paths in its "outputs".

    Raises:
        OSError, RasterioError: when the disk fails.
    """
    begun = time.perf_counter()
    folder, name = run.reserved.scratch, run.reserved.name
    names: list[str] = []
    outputs: dict[str, str] = {}
    if run.chips is not None:
        outputs["chips"] = output_file(name, "chips")
        _write_chips(run, folder / outputs["chips"], progress)
        names.append(outputs["chips"])
    progress(0.9, say("Writing the sites"))
    added = result_columns(run.table, run.outcome, run.totals, run.classes, run.reach)
    columns, said = joined_columns(run.table.columns, added)
    outputs["sites"] = output_file(name, "sites")
    (folder / outputs["sites"]).unlink(missing_ok=True)
    write_layer(folder / outputs["sites"], name, run.table, run.outcome, columns, run.contract.caveat)
    names.append(outputs["sites"])
    kinds = {geometry.geom_type for geometry in run.outcome.kept if geometry is not None}
    names += [file.name for file in style.write(folder, name, run.classes, kinds)]
    outputs["record"] = output_file(name, "record")
    timings = record["timings"]
    timings["write_s"] = round(time.perf_counter() - begun, 3)
    timings["total_s"] = round(time.perf_counter() - started, 3)
    record = {
        **record,
        "name": name,
        "folder": str(run.reserved.folder),
        "warnings": [*record["warnings"], *said],
        "columns": [column.name for column in columns],
        "outputs": outputs,
    }
    path = folder / outputs["record"]
    path.write_text(json.dumps(record, ensure_ascii=False, indent=1, allow_nan=False) + "\n", encoding="utf-8")
    names.append(path.name)  # last: where the record stands, the run is whole
    for item in names:
        _sync(folder / item)
    # In one step: half of this list would move half of the files.
    (folder / f"{_MOVING}.new").write_text(json.dumps(names), encoding="utf-8")
    _sync(folder / f"{_MOVING}.new")
    os.replace(folder / f"{_MOVING}.new", folder / _MOVING)
    return finish_moving(run.reserved.folder, folder)


def _write_chips(run: Finished, folder: Path, progress: Progress) -> None:
    if run.chips is None:
        raise RuntimeError("the run has no chips")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    files = chip_files.file_names(run.table.ids)
    made = [""] * len(files)
    pictures = list(made)
    for site, file in enumerate(files):
        progress(0.9 * site / len(files), say("Writing chip {site} of {count}", site=site + 1, count=len(files)))
        box = run.chip_boxes[site]
        if box is None or run.outcome.status(site, run.totals) == FAILED:
            continue
        values = run.chips.get(site)
        chip_files.write_chip(folder / f"{file}.tif", values, box, run.grid, run.classes, run.contract)
        made[site] = f"{folder.name}/{file}.tif"
        if run.request.thumbnails:
            chip_files.write_picture(folder / f"{file}.png", values, run.classes)
            pictures[site] = f"{folder.name}/{file}.png"
    run.chips.close()
    run.outcome.chips = made
    run.outcome.pictures = pictures if run.request.thumbnails else []


def is_moving(scratch: Path) -> bool:
    """Whether a stopped run had made all its files and was moving them to their final names."""
    return (scratch / _MOVING).exists()


def finish_moving(folder: Path, scratch: Path) -> dict[str, Any]:
    """Move what is left of a finished run to its final names, remove the working folder, and return the record with
    absolute paths."""
    names = json.loads((scratch / _MOVING).read_text(encoding="utf-8"))
    for name in names:
        source, target = scratch / name, folder / name
        if not source.exists():
            continue  # moved before the run was stopped
        if target.is_dir():
            _replace_chips(source, target)
        else:
            os.replace(source, target)
    record: dict[str, Any] = json.loads((folder / names[-1]).read_text(encoding="utf-8"))
    shutil.rmtree(scratch, ignore_errors=True)
    return {**record, "outputs": {key: str(folder / value) for key, value in record["outputs"].items()}}


def _replace_chips(source: Path, target: Path) -> None:
    """Put chips in the place of older ones of this name; whatever else a user keeps in their folder stays there."""
    for old in target.iterdir():
        if old.suffix in (".tif", ".png"):
            old.unlink()
    for file in source.iterdir():
        os.replace(file, target / file.name)


def _sync(path: Path) -> None:
    """Force a file, or the files of a folder, to disk."""
    for file in path.iterdir() if path.is_dir() else (path,):
        with open(file, "rb+") as handle:
            os.fsync(handle.fileno())

"""From the user's own points and rasters to a model file: read, cross-validate on blocks, fit, export.

What `miso train --points` runs.
"""

from __future__ import annotations

import dataclasses
import hashlib
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from miso_qgis.engine import runtime, terrain
from miso_qgis.engine.contract import CLIMATE_BANDS, TERRAIN_BANDS, Applicability, Contract
from miso_qgis.protocol import MapRequest, MisoError
from miso_qgis.training import applicability, evaluate, export, quantize
from miso_qgis.training.data import Tile
from miso_qgis.training.evaluation.folds import block_ids, draw_folds
from miso_qgis.training.observations.dataset import TASKS, Dataset
from miso_qgis.training.observations.own import Columns, Points, read_points
from miso_qgis.training.observations.tiles import OwnData, make_dataset
from miso_qgis.version import version

from . import card, starting
from .fitting import MODALITIES, Indexes, PointSettings, fit_observations, predict_observations
from .network import PointModel

Say = Callable[[str], None]

#: Share of the blocks that end a fit and calibrate its model: one in this many.
VALIDATION_PART = 6
#: Fewer blocks than this cannot be parted into fitting, validation and test.
FEWEST_BLOCKS = 4
#: PyTorch and onnxruntime may differ by this much in probability.
TOLERANCE = 1e-4
#: Pixels a window gives where the model has a pixel branch.
SMALL_CORE = 256
#: A feature's scale in the distance to the points is at least this share of its scale over simulated Alaska.
LEAST_SCALE = 0.05
#: Sides of the windows on which PyTorch and onnxruntime are compared, pixels; a tile is never smaller.
_PROBE = (64, 128)


@dataclass(frozen=True)
class OwnRun:
    """What the user asked for: `points` (a path), which `columns`, the rasters (a map's `request`), and how.

    start: installed model, model file or checkpoint whose weights the fit starts from; "" for none. block_size: side of
    the blocks that are held out together, m. folds: of the cross-validation, 0 for none. command: for the card.
    """

    points: str
    columns: Columns
    request: MapRequest
    settings: PointSettings
    start: str = ""
    block_size: float = 10_000.0
    folds: int = 5
    command: str = "miso train"


def load(run: OwnRun, work: Path, say: Say) -> tuple[Points, OwnData]:
    """The user's points on tiles of the user's rasters (kept in work/own-tiles).

    Raises:
        MisoError: of `read_points` and `make_dataset`; "points.one_class" when those on the rasters have one class.
    """
    points = read_points(run.points, run.columns)
    for reason, count in points.dropped.items():
        say(f"left out: {count} of {points.records} records, {reason}")
    judge = export.contract_of(runtime.model_path(""))
    own = make_dataset(points, run.request, judge, work / "own-tiles", say, run.points)
    for warning in own.warnings:
        say(f"Note: {warning}")
    if own.outside:
        say(f"left out: {own.outside} of {len(points)} points, outside the rasters or on nodata")
    for task, name in (("nsp", run.columns.nsp), ("order", run.columns.order)):
        labels = own.dataset.observations[task].label
        if name and np.unique(labels).size < 2:
            raise MisoError(
                "points.one_class",
                f"The {labels.size} points of {run.points} on the rasters have only one value in {name!r}.",
                "Give rasters that cover more of the points, or leave the field out.",
            )
        if name:
            counts = np.bincount(labels, minlength=2 if task == "nsp" else 7)
            say(f"{task}: {labels.size} points on {len(own.dataset.tiles)} tiles, per class {counts.tolist()}")
    return points, own


def train_on_points(run: OwnRun, work: Path, out: Path, name: str, resume: bool, say: Say) -> dict[str, Any]:
    """Fit, cross-validate and export; returns the figures.

    Args:
        work: tiles, checkpoints and learning curves are kept in work/own-tiles and work/runs/NAME.
        out: NAME.onnx, NAME-int8.onnx and their cards are written here.

    Raises:
        MisoError: what is wrong with the points, the rasters or the request.
    """
    points, own = load(run, work, say)
    dataset = own.dataset
    settings = dataclasses.replace(run.settings, modalities=_modalities(run.request, run.settings))
    blocks = {
        task: block_ids(dataset.observations[task].x, dataset.observations[task].y, run.block_size) for task in TASKS
    }
    number = np.unique(np.concatenate(list(blocks.values()))).size
    if number < FEWEST_BLOCKS:
        raise MisoError(
            "points.blocks",
            f"The points lie in {number} blocks of {run.block_size:g} m; at least {FEWEST_BLOCKS} are needed to hold "
            "some out.",
            "Give a smaller --block-size: figures then say less about other places.",
        )
    folder = work / "runs" / name
    if not resume:
        _forget(folder)
    start = starting.load_start(run.start, settings.configuration, dataset.tiles, work) if run.start else None
    scores, threshold = {}, None
    folds = min(run.folds, number)
    if folds >= 2:
        scores, threshold = _cross_validate(dataset, blocks, run, settings, folds, folder, start, say)
    say("fitting the model on all blocks but the validation ones")
    parts = _hold_out(blocks, VALIDATION_PART, settings.seed, None)
    model = fit_observations(dataset, parts[0], parts[1], settings, folder / "model", say, start)
    validation = _score(
        dataset, {task: parts[1][task] for task in TASKS}, _predicted(model, dataset, parts[1], settings)
    )
    if threshold is None:
        threshold = validation.pop("threshold", 0.5)
    validation.pop("threshold", None)
    figures = {"cross_validation": scores, "validation_blocks": validation}
    space = fit_applicability(dataset, blocks, parts[0], settings, folds, f"the points of {Path(run.points).name}")
    provenance = _provenance(run, settings, points, own, number, parts, folds)
    return _export(
        model, dataset.tiles, out, name, settings, provenance, _rounded(figures), float(threshold), space, say
    )


def _forget(folder: Path) -> None:
    """Remove the checkpoints of an earlier run of the name."""
    for file in folder.glob("*/checkpoint.pt"):
        file.unlink()


def _modalities(request: MapRequest, settings: PointSettings) -> tuple[str, ...]:
    """Those of the settings for which there is a raster: a model must not look at what it never saw."""
    ready = set(request.covariates)
    given = {
        "imagery": request.imagery is not None,
        "terrain": request.elevation is not None or bool(ready & set(TERRAIN_BANDS)),
        "climate": request.climate is not None or bool(ready & set(CLIMATE_BANDS)),
    }
    return tuple(name for name in MODALITIES if given[name] and name in settings.modalities)


def _hold_out(
    blocks: Mapping[str, NDArray[np.int64]], parts: int, seed: int, among: Mapping[str, NDArray[np.intp]] | None
) -> tuple[dict[str, NDArray[np.intp]], dict[str, NDArray[np.intp]]]:
    """Points (of those `among`, or of all) outside and inside one of `parts` groups of whole blocks."""
    index = {task: among[task] if among is not None else np.arange(blocks[task].size) for task in TASKS}
    together = np.concatenate([blocks[task][index[task]] for task in TASKS])
    fold = draw_folds(together, max(2, min(parts, np.unique(together).size)), seed)
    first = {}
    rest = {}
    begin = 0
    for task in TASKS:
        own = fold[begin : begin + index[task].size]
        begin += index[task].size
        first[task], rest[task] = index[task][own == 0], index[task][own != 0]
    return rest, first


def _cross_validate(
    dataset: Dataset,
    blocks: Mapping[str, NDArray[np.int64]],
    run: OwnRun,
    settings: PointSettings,
    folds: int,
    folder: Path,
    start: torch.nn.Module | None,
    say: Say,
) -> tuple[dict[str, Any], float | None]:
    """Scores over all points, each predicted by a fit that saw nothing of its block; the balanced threshold on them."""
    parts = _folds(blocks, folds, settings.seed)
    found = {task: np.full((blocks[task].size, 2 if task == "nsp" else 7), np.nan, np.float32) for task in TASKS}
    for number in range(folds):
        say(f"cross-validation: fold {number + 1} of {folds}")
        test = {task: np.flatnonzero(parts[task] == number) for task in TASKS}
        rest = {task: np.flatnonzero(parts[task] != number) for task in TASKS}
        training, validation = _hold_out(blocks, VALIDATION_PART, settings.seed + number, rest)
        if not any(index.size for index in training.values()):
            raise MisoError(
                "points.blocks",
                "A fold of the cross-validation has no points to fit on.",
                "Give a smaller --block-size.",
            )
        model = fit_observations(
            dataset, training, validation, settings, folder / f"fold-{number + 1}", lambda text: say(f"  {text}"), start
        )
        for task in TASKS:
            if test[task].size:
                found[task][test[task]] = predict_observations(model, dataset, task, test[task], settings)
    scores = _score(dataset, {task: np.arange(blocks[task].size) for task in TASKS}, found)
    threshold = scores.pop("threshold", None)
    for task in TASKS:
        if task in scores:
            scores[task]["folds"] = folds
            scores[task]["blocks"] = int(np.unique(blocks[task]).size)
    return scores, threshold


def _folds(blocks: Mapping[str, NDArray[np.int64]], folds: int, seed: int) -> dict[str, NDArray[np.int64]]:
    """The fold of the cross-validation each point is in, whole blocks of both tasks together."""
    fold = draw_folds(np.concatenate([blocks[task] for task in TASKS]), folds, seed)
    return dict(zip(TASKS, np.split(fold, [blocks[TASKS[0]].size]), strict=True))


def fit_applicability(
    dataset: Dataset,
    blocks: Mapping[str, NDArray[np.int64]],
    training: Indexes,
    settings: PointSettings,
    folds: int,
    data: str,
) -> Applicability:
    """How far a pixel lies from the points the model is fitted on, in what the model looks at.

    The threshold comes from the folds of the cross-validation: each point is measured against those of the other folds.
    Without one (folds 0) as many are drawn in the same way as it has by default.

    Args:
        training: per task, indexes of the points the model is fitted on.
        data: what the points are, for legends.
    """
    parts = _folds(blocks, folds or applicability.FOLDS, settings.seed)
    observations = {task: dataset.observations[task].subset(np.asarray(training[task])) for task in TASKS}
    place = np.concatenate([np.stack([o.tile, o.row, o.col]) for o in observations.values()], axis=1)
    _, once = np.unique(place, axis=1, return_index=True)  # a pit with both labels is one place
    values = np.concatenate([dataset.bands_at(o) for o in observations.values()])[once].T
    held_out, block = (
        np.concatenate([of[task][training[task]] for task in observations])[once] for of in (parts, blocks)
    )
    seen = sum(1 << MODALITIES.index(name) for name in settings.modalities)
    # Validation blocks can leave the training points in one fold when there are few blocks.
    groups = held_out if np.unique(held_out).size > 1 else block
    judge = export.contract_of(runtime.model_path("")).applicability
    return applicability.fit_points(
        applicability.without(values, seen),
        groups,
        settings.seed,
        data=data,
        folds=np.unique(groups).size,
        least=None if judge is None else np.array([LEAST_SCALE * feature.scale for feature in judge.features]),
    )


def _predicted(
    model: PointModel, dataset: Dataset, index: Indexes, settings: PointSettings
) -> dict[str, NDArray[np.float32]]:
    return {task: predict_observations(model, dataset, task, index[task], settings) for task in TASKS}


def _score(dataset: Dataset, index: Indexes, probability: Mapping[str, NDArray[np.float32]]) -> dict[str, Any]:
    """Scores per task that has points, and the threshold that maximises balanced accuracy of permafrost."""
    scores: dict[str, Any] = {}
    for task in TASKS:
        labels, p = dataset.observations[task].label[index[task]], probability[task].astype(np.float64)
        if labels.size == 0:
            continue
        if task == "nsp":
            scores[task] = evaluate.binary_scores(labels == 1, p[:, 1])
            if 0 < (labels == 1).mean() < 1:
                scores["threshold"] = evaluate.balanced_threshold(labels == 1, p[:, 1])
        else:
            scores[task] = evaluate.order_scores(labels, p.T)
        scores[task]["points"] = int(labels.size)
    return scores


def _provenance(
    run: OwnRun,
    settings: PointSettings,
    points: Points,
    own: OwnData,
    blocks: int,
    parts: Sequence[Indexes],
    folds: int,
) -> dict[str, Any]:
    observations = own.dataset.observations

    def count(index: Indexes) -> str:
        return " and ".join(f"{index[task].size} {task}" for task in TASKS if observations[task].label.size)

    filters = [
        f"{run.columns.quality} at most {run.columns.quality_max:g}" if run.columns.quality_max is not None else "",
        f"{run.columns.quality} one of {', '.join(run.columns.quality_values)}" if run.columns.quality_values else "",
        f"{run.columns.date} on or after {run.columns.after}" if run.columns.after else "",
        f"{run.columns.date} before {run.columns.before}" if run.columns.before else "",
    ]
    return {
        "trained_on": f"{count(parts[0])} points of {Path(run.points).name} ({points.records} records), with "
        + ", ".join(settings.modalities),
        "filters": "; ".join(text for text in filters if text) or "none",
        "left_out": "; ".join(f"{n} {reason}" for reason, n in points.dropped.items()) or "none",
        "outside_rasters": own.outside,
        "calibrated_on": f"{count(parts[1])} points in other blocks of {run.block_size:g} m",
        "cross_validation": f"{folds} folds over {blocks} blocks of {run.block_size:g} m" if folds >= 2 else "none",
        "started_from": run.start or "random weights",
        "rasters": {role: Path(described["path"]).name for role, described in own.described.items()},
        "command": run.command,
        "seed": settings.seed,
        "networks": max(1, settings.ensemble),
        "steps": settings.steps,
        "terrain": terrain.VERSION,
        "torch": torch.__version__,
    }


def training_ranges(tiles: Sequence[Tile], fallback: Contract, step: int = 4) -> NDArray[np.float64]:
    """1 and 99 % quantiles of the 19 bands over the tiles, (19, 2); a band without a value has the fallback's range."""
    found = np.array([(band.low, band.high) for band in fallback.bands])
    cut = np.s_[:, ::step, ::step]
    values = [np.concatenate([t.satellite[cut], t.covariates[cut]]).reshape(found.shape[0], -1) for t in tiles]
    together = np.concatenate(values, axis=1).astype(np.float64)
    for index, band in enumerate(together):
        known = band[np.isfinite(band)]
        if known.size:
            found[index] = np.quantile(known, (0.01, 0.99))
    return found


def _export(
    model: PointModel,
    tiles: Sequence[Tile],
    out: Path,
    name: str,
    settings: PointSettings,
    provenance: Mapping[str, Any],
    figures: Mapping[str, Any],
    threshold: float,
    space: Applicability,
    say: Say,
) -> dict[str, Any]:
    """The model as float32 and static int8 with their cards."""
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{name}.onnx"
    fallback = export.contract_of(runtime.model_path(""))
    ranges = training_ranges(tiles, fallback)
    contract = export.make_contract(name, version(), ranges, threshold, provenance, figures, applicability=space)
    if len(model.branches):
        # The pixel branch holds many numbers per pixel: smaller windows keep a map's memory where it was.
        window = dataclasses.replace(contract.window, size=SMALL_CORE + 2 * contract.window.halo)
        contract = dataclasses.replace(contract, window=window)
    contract = dataclasses.replace(contract, title=f"MISO, own points ({name})", caveat=card.CAVEAT)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", torch.jit.TracerWarning)
        export.export(model, contract, path)
    say("comparing PyTorch and onnxruntime")
    probe = max(tiles, key=lambda tile: min(tile.satellite.shape[1:]))
    inputs = np.asarray(probe.satellite, np.float32), np.asarray(probe.covariates, np.float32)
    agreement = export.compare(model, path, *inputs, sizes=_PROBE)
    if agreement.difference > TOLERANCE:
        raise RuntimeError(f"PyTorch and onnxruntime differ by {agreement.difference:.2g} in probability")
    details = _file(path) | {
        "parameters": model.described()["parameters"],
        "pytorch_onnxruntime_difference": float(f"{agreement.difference:.2g}"),
    }
    card.write_card(contract, out, details)
    say("quantising to static int8")
    target = out / f"{name}-int8.onnx"
    chosen = [tiles[index] for index in quantize.calibration_tiles(len(tiles))]
    quantize.quantise(path, target, chosen, settings.seed, settings.spoiling, _PROBE[1])
    gap = _rounded(
        quantize.difference(
            export.onnx_predictor(path),
            export.onnx_predictor(target),
            chosen[:: len(chosen) // 8],
            threshold,
            ("all inputs",),
            step=8,
        )
    )
    small = export.make_int8_contract(
        contract,
        details["sha256"],
        f"{len(chosen)} crops of the training tiles",
        {**figures, "against_float32": gap},
    )
    quantize.write_contract(target, small)
    card.write_card(small, out, _file(target) | {"parameters": details["parameters"]})
    return {"model": str(path), **details, "figures": figures, "threshold_balanced": threshold, "int8": {
        "model": str(target), "against_float32": gap}}  # fmt: skip


def _file(path: Path) -> dict[str, Any]:
    return {"sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "bytes": path.stat().st_size}


def _rounded(value: Any) -> Any:
    """Figures as they go into a contract: rounded, and nothing that JSON has no word for."""
    if isinstance(value, Mapping):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, float):
        return round(value, 5) if np.isfinite(value) else None
    return value


def describe(result: Mapping[str, Any]) -> str:
    """A few lines for the shell."""
    lines = []
    for title, part in (
        ("held-out blocks (cross-validation)", "cross_validation"),
        ("validation blocks", "validation_blocks"),
    ):
        for task, scores in result["figures"][part].items():
            shown = ", ".join(f"{k.replace('_', ' ')} {v:g}" for k, v in scores.items() if v is not None)
            lines.append(f"{title}, {task}: {shown}")
    return "\n".join([*lines, f"model: {result['model']}", f"int8: {result['int8']['model']}"])

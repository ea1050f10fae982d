"""From nothing to a model file: simulate, fit, calibrate, test, export. What `miso train` and `miso export` run."""

from __future__ import annotations

import dataclasses
import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import torch

from miso_qgis.engine import terrain
from miso_qgis.engine.contract import Contract
from miso_qgis.version import version

from . import applicability, data, evaluate, export, fit, quantize, simulate
from .architecture import Miso, configuration_from, flops_per_pixel
from .data import Tile
from .fit import Settings

#: PyTorch and onnxruntime may differ by this much in probability.
TOLERANCE = 1e-4

Say = Callable[[str], None]


def make_tiles(
    settings: Settings, work: Path, split: str, workers: int, say: Say, choose: Callable[[int], list[int]] | None = None
) -> list[Tile]:
    """The simulated tiles of one split (or those that `choose` names, given their number), from the cache in
    `work`/tiles where they are there."""
    count = {"train": settings.tiles, "validation": settings.validation_tiles, "test": settings.test_tiles}[split]
    chosen = simulate.choose_tiles(settings.seed, split, count, settings.tile_size)
    if choose is not None:
        chosen = [chosen[index] for index in choose(count)]

    def report(done: int, total: int) -> None:
        if done % 20 == 0 or done == total:
            say(f"simulated {split} tiles: {done} of {total}")

    return data.load_tiles(simulate.write_tiles(work / "tiles", chosen, workers, report))


def train_and_export(
    settings: Settings, work: Path, out: Path, name: str, command: str, workers: int, resume: bool, say: Say
) -> dict[str, Any]:
    """Simulate, fit, calibrate on validation tiles, export to `out`, test the exported file; returns the figures.

    Args:
        work: tiles are cached in work/tiles, the run's checkpoint and learning curve lie in work/runs/NAME.
        out: NAME.onnx, NAME.md and NAME.json are written here.
        command: how the shell was called, for the model's provenance.
    """
    tiles = make_tiles(settings, work, "train", workers, say)
    validation = make_tiles(settings, work, "validation", workers, say)
    folder = work / "runs" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "run.json").write_text(
        json.dumps({"settings": dataclasses.asdict(settings), "command": command}), encoding="utf-8"
    )
    model = fit.train(settings, tiles, validation, folder, resume, say)
    return _finish(model, settings, tiles, validation, work, out, name, command, workers, say)


def export_checkpoint(work: Path, out: Path, name: str, workers: int, say: Say) -> dict[str, Any]:
    """Calibrate, test and export the last checkpoint of the run `name` in `work`.

    Raises:
        FileNotFoundError: when there is no such run.
    """
    folder = work / "runs" / name
    run = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    settings = settings_from(run["settings"])
    state = torch.load(folder / "checkpoint.pt", weights_only=True)
    model = Miso(settings.configuration)
    model.load_state_dict(state["model"])
    # As fit.train leaves it: sums of another memory order are rounded otherwise.
    model = model.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    command = run["command"]
    if int(state["step"]) < settings.steps:
        command += f" (stopped at step {state['step']})"
    tiles = make_tiles(settings, work, "train", workers, say)
    validation = make_tiles(settings, work, "validation", workers, say)
    fit.refresh_statistics(model, settings, tiles)
    return _finish(model, settings, tiles, validation, work, out, name, command, workers, say)


def settings_from(values: dict[str, Any]) -> Settings:
    """Settings from what dataclasses.asdict made of them, through JSON or not."""
    parts = dict(values)
    parts["spoiling"] = data.Spoiling(**parts["spoiling"])
    parts["configuration"] = configuration_from(parts["configuration"])
    return Settings(**parts)


def _finish(
    model: Miso,
    settings: Settings,
    tiles: list[Tile],
    validation: list[Tile],
    work: Path,
    out: Path,
    name: str,
    command: str,
    workers: int,
    say: Say,
) -> dict[str, Any]:
    say("calibrating on the validation tiles")
    calibration = fit.calibrate(model, settings, validation)
    quantiles, _ = data.band_statistics(tiles)
    labelled = int(sum((t.nsp != 255).sum() for t in tiles))
    prevalence = float(np.nanmean([t.prevalence for t in tiles]))
    provenance = {
        "trained_on": f"{settings.tiles} simulated tiles of {settings.tile_size} x {settings.tile_size} pixels of 10 m"
        f" over Alaska ({labelled} labelled pixels, {prevalence:.0%} with permafrost); no field data",
        "calibrated_on": f"{settings.validation_tiles} simulated tiles of other 100 km blocks and draws",
        "tested_on": f"{settings.test_tiles} simulated tiles of yet other blocks and draws, used for nothing else",
        "command": f"{command} --out DIR",
        "seed": settings.seed,
        "steps": settings.steps,
        "crops_per_step": settings.batch,
        "simulation_version": simulate.VERSION,
        "terrain": terrain.VERSION,
        "torch": torch.__version__,
    }
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"{name}.onnx"
    number = version()

    space = applicability.fit(tiles, settings.seed)

    def write(performance: dict[str, Any]) -> Contract:
        contract = export.make_contract(
            name,
            number,
            quantiles,
            calibration["threshold_balanced"],
            provenance,
            performance,
            applicability=space,
        )
        export.export(model, contract, path)
        return contract

    write({})
    say("comparing PyTorch and onnxruntime")
    probe = validation[0]
    side = min(probe.nsp.shape) // model.configuration.stride
    sizes = [max(1, side // part) * model.configuration.stride for part in (4, 2, 1)]
    agreement = export.compare(model, path, probe.satellite.astype(np.float32), probe.covariates, sizes)
    if agreement.difference > TOLERANCE:
        raise RuntimeError(f"PyTorch and onnxruntime differ by {agreement.difference:.2g} in probability")
    test = make_tiles(settings, work, "test", workers, say)

    def report(done: int, total: int) -> None:
        if done % 40 == 0 or done == total:
            say(f"tested: {done} of {total}")

    scores = evaluate.evaluate(export.onnx_predictor(path), test, report=report)
    contract = write({"test": _rounded(scores), "calibration": _rounded(calibration)})
    details = {
        "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "bytes": path.stat().st_size,
        "parameters": model.described()["parameters"],
        "operations_per_output_pixel": round(
            flops_per_pixel(model.configuration, contract.window.size, contract.window.core)
        ),
        "pytorch_onnxruntime_difference": float(f"{agreement.difference:.2g}"),
        "pytorch_onnxruntime_cases": agreement.cases,
    }
    export.write_card(contract, out, details)
    chosen = [tiles[index] for index in quantize.calibration_tiles(len(tiles))]
    int8 = _finish_int8(path, settings, chosen, test, say)
    return {"model": str(path), **details, "calibration": calibration, "test": scores, "int8": int8}


def export_int8(work: Path, out: Path, name: str, workers: int, say: Say) -> dict[str, Any]:
    """Quantise `out`/NAME.onnx as it lies there, with the tiles of the run `name` in `work`.

    Raises:
        FileNotFoundError: when there is no such run, or no such model.
    """
    run = json.loads((work / "runs" / name / "run.json").read_text(encoding="utf-8"))
    settings = settings_from(run["settings"])
    path = out / f"{name}.onnx"
    if not path.is_file():
        raise FileNotFoundError(f"There is no {path} to quantise.")
    tiles = make_tiles(settings, work, "train", workers, say, quantize.calibration_tiles)
    test = make_tiles(settings, work, "test", workers, say)
    return _finish_int8(path, settings, tiles, test, say)


def _finish_int8(path: Path, settings: Settings, tiles: list[Tile], test: list[Tile], say: Say) -> dict[str, Any]:
    """NAME-int8.onnx with its card beside the float32 model `path`, tested against the truth and against that model."""
    say("quantising to static int8")
    document = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    target = path.with_name(f"{path.stem}-int8.onnx")
    quantize.quantise(path, target, tiles, settings.seed, settings.spoiling, min(quantize.CROP, settings.crop))

    def report(done: int, total: int) -> None:
        if done % 40 == 0 or done == total:
            say(f"tested int8: {done} of {total}")

    original = export.contract_of(path)
    scores = evaluate.evaluate(export.onnx_predictor(target), test, report=report)
    threshold = original.task("nsp").threshold_balanced
    gaps = quantize.difference(export.onnx_predictor(path), export.onnx_predictor(target), test, threshold)
    contract = export.make_int8_contract(
        original,
        hashlib.sha256(path.read_bytes()).hexdigest(),
        f"{len(tiles)} crops of {min(quantize.CROP, settings.crop)} pixels of the training tiles",
        {"test": _rounded(scores), "against_float32": _rounded(gaps)},
    )
    quantize.write_contract(target, contract)
    details = {
        "sha256": hashlib.sha256(target.read_bytes()).hexdigest(),
        "bytes": target.stat().st_size,
        "parameters": document["parameters"],
        "operations_per_output_pixel": document["operations_per_output_pixel"],
    }
    export.write_card(contract, target.parent, details)
    return {"model": str(target), **details, "test": scores, "against_float32": gaps}


def _rounded(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _rounded(v) for k, v in value.items()}
    return round(value, 5) if isinstance(value, float) else value

"""A model file on one device: loading it with its contract, and running windows."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from miso_qgis.engine.contract import (
    INPUT_COLS,
    INPUT_COVARIATES,
    INPUT_ROWS,
    INPUT_SATELLITE,
    METADATA_KEY,
    Contract,
)
from miso_qgis.engine.devices import catalogue
from miso_qgis.engine.devices.session import failed
from miso_qgis.engine.guard import onnx_file
from miso_qgis.language import say
from miso_qgis.protocol import DEFAULT_MODEL, MisoError, first_line
from miso_qgis.version import PLUGIN_ROOT

MODEL_FOLDER = PLUGIN_ROOT / "resources" / "models"
#: A model file larger than this is not loaded: it is read into memory whole.
MAX_MODEL_BYTES = 2_000_000_000


def model_path(model: str) -> Path:
    """The file of a model given by name (in resources/models) or by path; "" is the bundled one.

    Raises:
        MisoError: "model.missing".
    """
    name = model or DEFAULT_MODEL
    if not name.lower().endswith(".onnx") and not any(sep in name for sep in (os.sep, "/")):
        bundled = MODEL_FOLDER / f"{name}.onnx"
        if bundled.is_file():
            return bundled
        names = sorted(p.stem for p in MODEL_FOLDER.glob("*.onnx"))
        raise MisoError(
            "model.missing",
            say("There is no model called {name}.", name=f"{name!r}"),
            say("Installed: {names}; or give the path of an .onnx file.", names=", ".join(names) or "none"),
        )
    path = Path(name)
    if not path.is_file():
        raise MisoError(
            "model.missing",
            say("There is no model file {name}.", name=name),
            say("Check the path, or choose an installed model by name."),
        )
    return path


@dataclass(frozen=True)
class Windows:
    """What one call of the model reads: satellite (n, 9, h, w) and covariates (n, 10, h, w) of n windows, and the query
    lines, the same for all, in window pixels."""

    satellite: NDArray[np.float32]
    covariates: NDArray[np.float32]
    rows: NDArray[np.float32]
    cols: NDArray[np.float32]


class Model:
    """A loaded model on one device."""

    def __init__(self, path: Path, device: str = "cpu", threads: int = 0) -> None:
        """Load and check.

        Args:
            path: an .onnx file without external data.
            device: one of the protocol's DEVICES but "auto".
            threads: threads of the CPU provider; 0 takes one per core.

        Raises:
            MisoError: "model.unreadable" when it is no ONNX model, "model.contract" when it does not meet the contract,
                "device.unavailable" when the installed runtimes do not offer the device, "device.fallback" when the one
                that does silently took another device.
        """
        self.path = path
        self.device = device
        size = path.stat().st_size
        if size > MAX_MODEL_BYTES:
            raise MisoError(
                "model.unreadable",
                say("{path} has {size} bytes.", path=path, size=size),
                say("Models of up to {max_model_bytes} bytes are read.", max_model_bytes=MAX_MODEL_BYTES),
            )
        blob = path.read_bytes()
        self.sha256 = hashlib.sha256(blob).hexdigest()
        kind = catalogue.named(device)
        _refuse_external_data(blob, path)
        try:
            self.session = catalogue.open_session(blob, kind, threads)
        except MisoError:
            raise
        except Exception as error:  # onnxruntime raises a dozen types, none with a common base but Exception
            raise MisoError(
                "model.unreadable",
                say("{path} is not an ONNX model that can be loaded: {error}.", path=path, error=first_line(error)),
                say("Choose a model exported with 'miso export', or the bundled one."),
            ) from error
        del blob
        metadata = self.session.metadata
        if METADATA_KEY not in metadata:
            raise MisoError(
                "model.contract",
                say(
                    "{path} carries no {metadata_key} metadata (it has: {metadata}).",
                    path=path,
                    metadata_key=f"{METADATA_KEY!r}",
                    metadata=", ".join(sorted(metadata)) or "none",
                ),
                say("MISO reads models that state their contract; export it with 'miso export'."),
            )
        self.contract = Contract.from_json(metadata[METADATA_KEY])
        self._check_graph()

    def _check_graph(self) -> None:
        inputs = self.session.inputs
        wanted = {
            INPUT_SATELLITE: (4, len(self.contract.satellite)),
            INPUT_COVARIATES: (4, len(self.contract.covariates)),
            INPUT_ROWS: (1, None),
            INPUT_COLS: (1, None),
        }
        if set(inputs) != set(wanted):
            raise MisoError(
                "model.contract",
                say("The model's inputs are {inputs}.", inputs=", ".join(sorted(inputs)) or "none"),
                say("They must be {wanted}.", wanted=", ".join(wanted)),
            )
        for name, (rank, bands) in wanted.items():
            shape = inputs[name]
            if len(shape) != rank or (bands is not None and shape[1] != bands):
                raise MisoError(
                    "model.contract",
                    say("The model's input {name} has the shape {shape}.", name=name, shape=shape),
                    say("It must have {rank} dimensions and {bands} bands.", rank=rank, bands=bands)
                    if bands
                    else say("It must have {rank} dimensions.", rank=rank),
                )
        outputs = self.session.outputs
        for task in self.contract.tasks:
            shape = outputs.get(task.name, [])
            if len(shape) != 4 or shape[1] != len(task.classes):
                raise MisoError(
                    "model.contract",
                    say(
                        "The model's output for the task {name} has the shape {shape}.",
                        name=task.name,
                        shape=shape or "none",
                    ),
                    say("It must be [n, {count}, rows, cols].", count=len(task.classes)),
                )

    def run(
        self, windows: Windows, tasks: tuple[str, ...], stop: ort.RunOptions | None = None
    ) -> list[dict[str, NDArray[np.float32]]]:
        """Per window the probabilities per task, each (classes, rows, cols) float32.

        Args:
            stop: setting its `terminate` from another thread ends the call early, with an error.

        Raises:
            MisoError: "device.memory" when the device's memory does not suffice, "model.run" when the runtime fails
                otherwise, "model.output" when it returns something that is no probability.
        """
        feed = {
            INPUT_SATELLITE: windows.satellite,
            INPUT_COVARIATES: windows.covariates,
            INPUT_ROWS: windows.rows,
            INPUT_COLS: windows.cols,
        }
        try:
            values = self.session.run(tasks, feed, stop)
        except Exception as error:
            what = say(
                "{count} window(s) of {size} pixels",
                count=windows.satellite.shape[0],
                size=windows.satellite.shape[2:],
            )
            raise failed(error, self.device, what) from error
        expected = windows.satellite.shape[0], windows.rows.size, windows.cols.size
        for task, probability in zip(tasks, values, strict=True):
            shape = probability.shape
            if probability.dtype != np.float32 or (shape[0], *shape[2:]) != expected:
                raise MisoError(
                    "model.output",
                    say(
                        "The model's output for {task} is {dtype} of the shape {shape}.",
                        task=task,
                        dtype=probability.dtype,
                        shape=shape,
                    ),
                    say(
                        "It must be float32 for {count} windows of {rows} x {columns} places: "
                        "the model file is at fault.",
                        count=expected[0],
                        rows=expected[1],
                        columns=expected[2],
                    ),
                )
            # NaN fails every comparison, so this also finds outputs that are no number.
            if not (probability.min() >= -1e-4 and probability.max() <= 1 + 1e-4):
                raise MisoError(
                    "model.output",
                    say(
                        "The model's output for {task} runs from {low} to {high}.",
                        task=task,
                        low=probability.min(),
                        high=probability.max(),
                    ),
                    say("Probabilities lie between 0 and 1: the model file is at fault."),
                )
            np.clip(probability, 0.0, 1.0, out=probability)
        return [{task: value[n] for task, value in zip(tasks, values, strict=True)} for n in range(expected[0])]


def _refuse_external_data(blob: bytes, path: Path) -> None:
    """Loaded from bytes, a model's external data would be looked for from the working folder on: any file it names."""
    try:
        elsewhere = onnx_file.has_external_data(blob)
    except onnx_file.MalformedError as error:
        raise MisoError(
            "model.unreadable",
            say("{path} is not an ONNX model that can be loaded: {error}.", path=path, error=error),
            say("Choose a model exported with 'miso export', or the bundled one."),
        ) from error
    if elsewhere:
        raise MisoError(
            "model.external",
            say("{path} keeps its weights in another file.", path=path),
            say("Save the model as one file, without external data."),
        )


def describe_models() -> list[dict[str, Any]]:
    """The installed models, for a list to choose from. A file that cannot be used is listed with its error."""
    rows: list[dict[str, Any]] = []
    for path in sorted(MODEL_FOLDER.glob("*.onnx")):
        try:
            contract = Model(path).contract
        except MisoError as error:
            rows.append({"name": path.stem, "path": str(path), "error": str(error)})
            continue
        rows.append({"path": str(path), **summary(contract), "performance": contract.performance})
    return rows


def summary(contract: Contract) -> Mapping[str, Any]:
    return {
        "name": contract.name,
        "title": contract.title,
        "version": contract.version,
        "caveat": contract.caveat,
        "precision": contract.precision,
        "tasks": [
            {
                "name": task.name,
                "title": task.title,
                "threshold_balanced": task.threshold_balanced,
                "classes": [{"value": c.value, "name": c.name, "colour": c.colour} for c in task.classes],
            }
            for task in contract.tasks
        ],
    }

"""onnxruntime sessions: loading a model file with its contract, choosing a device, running windows."""

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

from miso_qgis.engine import processor
from miso_qgis.engine.contract import (
    INPUT_COLS,
    INPUT_COVARIATES,
    INPUT_ROWS,
    INPUT_SATELLITE,
    METADATA_KEY,
    Contract,
    Original,
)
from miso_qgis.engine.guard import onnx_file
from miso_qgis.protocol import DEFAULT_MODEL, DEVICES, MapRequest, MisoError, first_line
from miso_qgis.version import PLUGIN_ROOT

MODEL_FOLDER = PLUGIN_ROOT / "resources" / "models"
#: A model file larger than this is not loaded: it is read into memory whole.
MAX_MODEL_BYTES = 2_000_000_000
#: The int8 form of NAME.onnx is NAME-int8.onnx beside it.
INT8_SUFFIX = "-int8"
#: An int8 form is chosen by itself only when its contract says that on held-out tiles, in every condition compared, at
#: least SHARE_WITHIN of the pixels' probabilities differ from the float32 form's by at most TOLERANCE, and at most
#: CLASS_CHANGES of their classes.
TOLERANCE = 0.02
SHARE_WITHIN = 0.999
CLASS_CHANGES = 0.005

_PROVIDERS: dict[str, tuple[str, dict[str, str]]] = {
    # Tensor-float 32 rounds the products to 10 bits, which would break agreement with the CPU.
    "cuda": ("CUDAExecutionProvider", {"use_tf32": "0", "cudnn_conv_algo_search": "HEURISTIC"}),
    "directml": ("DmlExecutionProvider", {}),
    "coreml": ("CoreMLExecutionProvider", {}),
    "openvino": ("OpenVINOExecutionProvider", {}),
    "cpu": ("CPUExecutionProvider", {}),
}
_TITLES = {
    "cpu": "CPU",
    "cuda": "NVIDIA GPU (CUDA)",
    "directml": "GPU (DirectML)",
    "coreml": "Apple GPU or neural engine (Core ML)",
    "openvino": "Intel CPU, GPU or NPU (OpenVINO)",
}


def devices() -> list[dict[str, str]]:
    """The devices the installed runtime offers, fastest kind first."""
    offered = set(ort.get_available_providers())
    return [{"id": name, "name": _TITLES[name]} for name, (provider, _) in _PROVIDERS.items() if provider in offered]


def choose_device(asked: str) -> str:
    """The device to use for "auto" or a named one.

    Raises:
        MisoError: "device.unavailable" when the installed runtime does not offer the named device.
    """
    offered = [device["id"] for device in devices()]
    if asked == "auto":
        return "cuda" if "cuda" in offered else "cpu"
    if asked not in DEVICES or asked not in offered:
        raise MisoError(
            "device.unavailable",
            f"The device {asked!r} is not offered by the installed onnxruntime {ort.__version__}.",
            f"Choose one of: auto, {', '.join(offered)}.",
        )
    return asked


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
            f"There is no model called {name!r}.",
            f"Installed: {', '.join(names) or 'none'}; or give the path of an .onnx file.",
        )
    path = Path(name)
    if not path.is_file():
        raise MisoError(
            "model.missing", f"There is no model file {name}.", "Check the path, or choose an installed model by name."
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
            device: as chosen by `choose_device`.
            threads: threads of the CPU provider; 0 takes one per core.

        Raises:
            MisoError: "model.unreadable" when it is no ONNX model, "model.contract" when it does not meet the contract,
                "device.fallback" when the runtime silently took another device.
        """
        self.path = path
        self.device = device
        size = path.stat().st_size
        if size > MAX_MODEL_BYTES:
            raise MisoError(
                "model.unreadable", f"{path} has {size} bytes.", f"Models of up to {MAX_MODEL_BYTES} bytes are read."
            )
        blob = path.read_bytes()
        self.sha256 = hashlib.sha256(blob).hexdigest()
        options = session_options(threads)
        provider, settings = _PROVIDERS[device]
        chosen: list[Any] = [(provider, settings)]
        if device != "cpu":
            chosen.append(("CPUExecutionProvider", {}))
        _refuse_external_data(blob, path)
        try:
            self._session = ort.InferenceSession(blob, sess_options=options, providers=chosen)
        except Exception as error:  # onnxruntime raises a dozen types, none with a common base but Exception
            raise MisoError(
                "model.unreadable",
                f"{path} is not an ONNX model that can be loaded: {first_line(error)}.",
                "Choose a model exported with 'miso export', or the bundled one.",
            ) from error
        del blob
        actual = self._session.get_providers()[0]
        if actual != provider:
            raise MisoError(
                "device.fallback",
                f"The device {device!r} was asked for, but onnxruntime fell back to {actual}.",
                "Choose the CPU, or repair the driver of the device.",
            )
        metadata = self._session.get_modelmeta().custom_metadata_map
        if METADATA_KEY not in metadata:
            raise MisoError(
                "model.contract",
                f"{path} carries no {METADATA_KEY!r} metadata (it has: {', '.join(sorted(metadata)) or 'none'}).",
                "MISO reads models that state their contract; export it with 'miso export'.",
            )
        self.contract = Contract.from_json(metadata[METADATA_KEY])
        self._check_graph()

    def _check_graph(self) -> None:
        inputs = {value.name: list(value.shape) for value in self._session.get_inputs()}
        wanted = {
            INPUT_SATELLITE: (4, len(self.contract.satellite)),
            INPUT_COVARIATES: (4, len(self.contract.covariates)),
            INPUT_ROWS: (1, None),
            INPUT_COLS: (1, None),
        }
        if set(inputs) != set(wanted):
            raise MisoError(
                "model.contract",
                f"The model's inputs are {', '.join(sorted(inputs)) or 'none'}.",
                f"They must be {', '.join(wanted)}.",
            )
        for name, (rank, bands) in wanted.items():
            shape = inputs[name]
            if len(shape) != rank or (bands is not None and shape[1] != bands):
                raise MisoError(
                    "model.contract",
                    f"The model's input {name} has the shape {shape}.",
                    f"It must have {rank} dimensions" + (f" and {bands} bands." if bands else "."),
                )
        outputs = {value.name: list(value.shape) for value in self._session.get_outputs()}
        for task in self.contract.tasks:
            shape = outputs.get(task.name, [])
            if len(shape) != 4 or shape[1] != len(task.classes):
                raise MisoError(
                    "model.contract",
                    f"The model's output for the task {task.name} has the shape {shape or 'none'}.",
                    f"It must be [n, {len(task.classes)}, rows, cols].",
                )

    def run(
        self, windows: Windows, tasks: tuple[str, ...], stop: ort.RunOptions | None = None
    ) -> list[dict[str, NDArray[np.float32]]]:
        """Per window the probabilities per task, each (classes, rows, cols) float32.

        Args:
            stop: setting its `terminate` from another thread ends the call early, with an error.

        Raises:
            MisoError: "model.run" when the runtime fails, "model.output" when it returns something that is no
            probability.
        """
        feed = {
            INPUT_SATELLITE: windows.satellite,
            INPUT_COVARIATES: windows.covariates,
            INPUT_ROWS: windows.rows,
            INPUT_COLS: windows.cols,
        }
        try:
            values = self._session.run(list(tasks), feed, stop)
        except Exception as error:
            raise MisoError(
                "model.run",
                f"The model failed on {windows.satellite.shape[0]} window(s) of {windows.satellite.shape[2:]} pixels: "
                f"{first_line(error)}.",
                "Try the CPU device; if it fails there too, the model file is at fault.",
            ) from error
        expected = windows.satellite.shape[0], windows.rows.size, windows.cols.size
        for task, probability in zip(tasks, values, strict=True):
            shape = probability.shape
            if probability.dtype != np.float32 or (shape[0], *shape[2:]) != expected:
                raise MisoError(
                    "model.output",
                    f"The model's output for {task} is {probability.dtype} of the shape {shape}.",
                    f"It must be float32 for {expected[0]} windows of {expected[1]} x {expected[2]} places: the model "
                    "file is at fault.",
                )
            # NaN fails every comparison, so this also finds outputs that are no number.
            if not (probability.min() >= -1e-4 and probability.max() <= 1 + 1e-4):
                raise MisoError(
                    "model.output",
                    f"The model's output for {task} runs from {probability.min()} to {probability.max()}.",
                    "Probabilities lie between 0 and 1: the model file is at fault.",
                )
            np.clip(probability, 0.0, 1.0, out=probability)
        return [{task: value[n] for task, value in zip(tasks, values, strict=True)} for n in range(expected[0])]


def session_options(threads: int = 0) -> ort.SessionOptions:
    """How sessions run on the CPU.

    Args:
        threads: of one operator; 0 takes one per core.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    options.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    options.log_severity_level = 3
    # The arena keeps the largest window's buffers for the next one. A memory pattern would plan them a second time
    # after the first run: 240 MB more with the bundled model, and no faster.
    options.enable_cpu_mem_arena = True
    options.enable_mem_pattern = False
    # Threads that wait for work by spinning take the time of those that read and write beside the model.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _refuse_external_data(blob: bytes, path: Path) -> None:
    """Loaded from bytes, a model's external data would be looked for from the working folder on: any file it names."""
    try:
        elsewhere = onnx_file.has_external_data(blob)
    except onnx_file.MalformedError as error:
        raise MisoError(
            "model.unreadable",
            f"{path} is not an ONNX model that can be loaded: {error}.",
            "Choose a model exported with 'miso export', or the bundled one.",
        ) from error
    if elsewhere:
        raise MisoError(
            "model.external",
            f"{path} keeps its weights in another file.",
            "Save the model as one file, without external data.",
        )


@dataclass(frozen=True)
class Choice:
    """The model a run uses, and why it is in this form (float32 or int8)."""

    model: Model
    why: str


def near_enough(original: Original) -> bool:
    """Whether an int8 form may stand for its float32 model without being asked for."""
    return (
        original.tolerance <= TOLERANCE
        and original.share_within >= SHARE_WITHIN
        and original.class_changes <= CLASS_CHANGES
    )


class ModelCache:
    """Keeps the models used last warm: a second run on a small extent starts computing at once."""

    def __init__(self, limit: int = 2) -> None:
        self._limit = limit
        self._models: dict[tuple[Any, ...], Model] = {}

    def choose(self, request: MapRequest) -> Choice:
        """The model of a request in the form asked for, or in the one that suits the request and the machine.

        By itself ("auto") a model's int8 form is taken on the CPU, when the processor has instructions for products of
        8-bit integers, the map is written in whole percent, and the form is as near to float32 as `near_enough` says.
        Nothing is measured: the same request takes the same form on the same machine.

        Raises:
            MisoError: "model.precision" when the model has not the form asked for; else as `get`.
        """
        path, asked = model_path(request.model), request.precision
        int8 = path.with_name(f"{path.stem}{INT8_SUFFIX}.onnx")
        if asked != "int8" and not int8.is_file():
            return self._only(request, path)
        if asked == "float32":
            return Choice(self._load(path, request), "asked for")
        if asked == "auto":
            device = choose_device(request.device)
            if device != "cpu":
                return Choice(self._load(path, request), f"int8 is for the CPU, and the device is {device}")
            if request.encoding != "percent":
                return Choice(self._load(path, request), "int8 is for maps in whole percent")
            if not processor.int8_products():
                why = "the processor has no instructions for products of 8-bit integers that this engine knows"
                return Choice(self._load(path, request), why)
        if not int8.is_file():
            named = self._load(path, request)
            if named.contract.precision == "int8":
                return Choice(named, "asked for")
            raise MisoError(
                "model.precision",
                f"The model {path.stem} has no int8 form: there is no {int8.name} beside it.",
                "Ask for float32 or auto.",
            )
        try:
            small = self._load(int8, request)
            problem = self._untied(small, path)
        except MisoError as error:
            if asked == "int8":
                raise
            return Choice(self._load(path, request), f"{int8.name} cannot be used ({error.code})")
        if problem and asked == "int8":
            raise MisoError("model.precision", f"{int8.name} {problem}.", "Ask for float32, or name the int8 file.")
        if asked == "int8":
            return Choice(small, "asked for")
        original = small.contract.original
        if problem or original is None or not near_enough(original):
            return Choice(self._load(path, request), f"{int8.name} {problem or 'differs too much from float32'}")
        return Choice(
            small,
            f"whole percent on a processor with products of 8-bit integers ({processor.int8_products()}); "
            f"{original.share_within:.2%} of held-out probabilities within {original.tolerance:g} of float32",
        )

    def _only(self, request: MapRequest, path: Path) -> Choice:
        """A model that has no other form beside it."""
        model = self._load(path, request)
        form = model.contract.precision
        if request.precision not in ("auto", form):
            raise MisoError(
                "model.precision",
                f"The model {path.stem} is an {form} form, and {request.precision} was asked for.",
                "Name the model it was made from, or ask for auto.",
            )
        return Choice(model, "asked for" if request.precision != "auto" else f"{path.name} is the only form")

    @staticmethod
    def _untied(small: Model, path: Path) -> str:
        """Why a model is not the int8 form of the float32 file `path`, "" if it is."""
        original = small.contract.original
        if original is None:
            return "does not say which file it was made from"
        if original.sha256 != hashlib.sha256(path.read_bytes()).hexdigest():
            return f"was made from another file than {path.name}"
        return ""

    def _load(self, path: Path, request: MapRequest) -> Model:
        return self.get(str(path), request.device, request.threads)

    def get(self, model: str, device: str, threads: int = 0) -> Model:
        """The model of a file or name as it is, whatever other forms it has."""
        path = model_path(model)
        chosen = choose_device(device)
        stat = path.stat()
        key = (str(path.resolve()), stat.st_mtime_ns, stat.st_size, chosen, threads)
        loaded = self._models.pop(key, None) or Model(path, chosen, threads)
        self._models[key] = loaded
        while len(self._models) > self._limit:
            del self._models[next(iter(self._models))]
        return loaded


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

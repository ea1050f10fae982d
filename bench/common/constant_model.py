"""A model that costs nothing: the bundled one's contract and window, and waves over each window for an answer."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from miso_qgis.engine import runtime
from miso_qgis.engine.contract import (
    COVARIATE_BANDS,
    INPUT_COLS,
    INPUT_COVARIATES,
    INPUT_ROWS,
    INPUT_SATELLITE,
    METADATA_KEY,
    SATELLITE_BANDS,
)


def write(path: Path) -> Path:
    """Write the model: nsp present = 0.5 + 0.45 sin(row / 40) sin(col / 40); the orders share what varies."""
    contract = dataclasses.replace(
        runtime.Model(runtime.model_path("")).contract,
        name="constant",
        title="Waves, for benchmarks",
        caveat="No model: waves that cost nothing, for measuring everything else.",
        provenance={},
        performance={},
    )
    classes = len(contract.task("order").classes)
    tilt = np.linspace(-0.2, 0.2, classes) / classes
    constants = {
        "scale": np.float32(1 / 40),
        "amplitude": np.float32(0.45),
        "half": np.float32(0.5),
        "one": np.float32(1),
        "tilt": tilt.astype(np.float32).reshape(1, -1, 1, 1),
        "share": np.full((1, classes, 1, 1), 1 / classes, np.float32),
        "across": np.array([0, 1, 2], np.int64),
        "along": np.array([0, 1, 3], np.int64),
        "first": np.array([0], np.int64),
        "ones": np.array([1, 1, 1], np.int64),
    }
    node = helper.make_node
    nodes = [
        node("Mul", [INPUT_ROWS, "scale"], ["r0"]),
        node("Sin", ["r0"], ["r1"]),
        node("Unsqueeze", ["r1", "along"], ["r2"]),
        node("Mul", [INPUT_COLS, "scale"], ["c0"]),
        node("Sin", ["c0"], ["c1"]),
        node("Unsqueeze", ["c1", "across"], ["c2"]),
        node("Mul", ["r2", "c2"], ["wave1"]),
        node("Shape", [INPUT_SATELLITE], ["shape"]),
        node("Gather", ["shape", "first"], ["n"]),
        node("Concat", ["n", "ones"], ["batch"], axis=0),
        node("Expand", ["wave1", "batch"], ["wave"]),
        node("Mul", ["wave", "amplitude"], ["low"]),
        node("Add", ["low", "half"], ["present"]),
        node("Sub", ["one", "present"], ["absent"]),
        node("Concat", ["absent", "present"], ["nsp"], axis=1),
        node("Mul", ["wave", "tilt"], ["part"]),
        node("Add", ["part", "share"], ["order"]),
    ]
    floats = TensorProto.FLOAT
    value = helper.make_tensor_value_info
    graph = helper.make_graph(
        nodes,
        "constant",
        [
            value(INPUT_SATELLITE, floats, ["n", len(SATELLITE_BANDS), "h", "w"]),
            value(INPUT_COVARIATES, floats, ["n", len(COVARIATE_BANDS), "h", "w"]),
            value(INPUT_ROWS, floats, ["rows"]),
            value(INPUT_COLS, floats, ["cols"]),
        ],
        [value("nsp", floats, ["n", 2, "rows", "cols"]), value("order", floats, ["n", classes, "rows", "cols"])],
        [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 8
    helper.set_model_props(model, {METADATA_KEY: contract.to_json()})
    onnx.checker.check_model(model)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(model.SerializeToString())
    return path

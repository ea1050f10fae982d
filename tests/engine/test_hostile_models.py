"""Models that would run code, or ask for more than there is, are refused before the runtime sees them, or by it; the
worker lives on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from miso_qgis.client.worker_client import WorkerClient, worker_command
from miso_qgis.engine import runtime
from miso_qgis.engine.guard import onnx_file
from miso_qgis.protocol import MisoError
from tests.engine import support


@pytest.fixture
def model(tmp_path: Path) -> Path:
    return support.write_model(tmp_path / "odd.onnx")


def refused(path: Path) -> MisoError:
    with pytest.raises(MisoError) as caught:
        runtime.Model(path)
    assert caught.value.code == "model.unreadable"
    return caught.value


def test_an_operator_of_somebody_elses_library(model: Path) -> None:
    graph = onnx.load(model)
    graph.graph.node.append(helper.make_node("Run", ["by_row"], ["unused"], domain="com.example.shell"))
    graph.opset_import.append(helper.make_opsetid("com.example.shell", 1))
    onnx.save(graph, model)
    assert "com.example.shell" in refused(model).message


def test_more_operators_than_anybody_needs(model: Path) -> None:
    graph = onnx.load(model)
    graph.graph.node.extend(
        helper.make_node("Identity", ["zero"], [f"i{number}"]) for number in range(onnx_file.MAX_NODES)
    )
    onnx.save(graph, model)
    assert str(onnx_file.MAX_NODES) in refused(model).message


@pytest.mark.parametrize("packed", [True, False])
def test_a_tensor_that_says_it_is_huge(model: Path, packed: bool) -> None:
    graph = onnx.load(model)
    tensor = numpy_helper.from_array(np.zeros(1, np.float32), "huge")
    tensor.dims[:] = [2**20, 2**20]
    graph.graph.initializer.append(tensor)
    data = graph.SerializeToString()
    if packed:
        plain = b"".join(b"\x08" + b"\x80\x80\x40" for _ in range(2))
        assert plain in data
        body = b"\x80\x80\x40" * 2
        # Both ways of writing repeated numbers, of the same length but for one byte: the message's length must follow.
        start = data.index(plain)
        length_at = start - 1
        assert data[length_at] < 128
        data = data[:start] + b"\x0a" + bytes([len(body)]) + body + data[start + len(plain) :]
    model.write_bytes(data)
    assert str(onnx_file.MAX_ELEMENTS) in refused(model).message


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit is Linux's")
def test_a_model_that_asks_for_more_memory_than_there_is(model: Path) -> None:
    """Only when it is run: the worker's own limit turns it into an error, and the worker answers the next question."""
    graph = onnx.load(model)
    machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    shape = numpy_helper.from_array(np.array([machine // 4 + 2**28], np.int64), "enormous")
    graph.graph.initializer.append(shape)
    for node in graph.graph.node:
        node.output[:] = ["nsp_before" if name == "nsp" else name for name in node.output]
    value = helper.make_tensor("value", TensorProto.FLOAT, [1], [1.0])
    graph.graph.node.extend(
        [
            helper.make_node("ConstantOfShape", ["enormous"], ["filled"], value=value),
            helper.make_node("ReduceMax", ["filled"], ["largest"], keepdims=0),
            helper.make_node("Mul", ["nsp_before", "largest"], ["nsp"]),
        ]
    )
    onnx.save(graph, model)
    client = WorkerClient(worker_command(Path(sys.executable)))
    try:
        pid = client.run_job("devices", {}) and client.pid
        with pytest.raises(MisoError) as caught:
            client.run_job("devices", {"model": str(model), "test": True})
        assert caught.value.code in ("model.unreadable", "device.memory", "model.run", "memory"), caught.value
        assert client.run_job("devices", {})["devices"]
        assert client.pid == pid
    finally:
        client.close()

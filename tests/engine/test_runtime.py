"""Sessions: options that are really applied, batches, and outputs that are no probability."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from miso_qgis.engine import runtime
from miso_qgis.protocol import MisoError
from miso_qgis.version import PLUGIN_ROOT
from tests.engine import support

TASKS = ("nsp", "order")


def windows(count: int = 1, size: int = 64, seed: int = 0) -> runtime.Windows:
    rng = np.random.default_rng(seed)
    lines = np.arange(size, dtype=np.float32) + 0.5
    return runtime.Windows(
        rng.uniform(200, 3000, (count, 9, size, size)).astype(np.float32),
        rng.uniform(0, 300, (count, 10, size, size)).astype(np.float32),
        lines,
        lines[5:50],
    )


def test_session_options_are_applied() -> None:
    """Read back from the session itself: onnxruntime ignores a misspelt argument without a word."""
    model = runtime.Model(runtime.model_path(""), "cpu", 3)
    options = model.session.options()
    assert options.intra_op_num_threads == 3
    assert options.inter_op_num_threads == 1
    assert options.enable_cpu_mem_arena is True
    assert options.enable_mem_pattern is False
    assert options.get_session_config_entry("session.intra_op.allow_spinning") == "0"
    assert options.graph_optimization_level.name == "ORT_ENABLE_ALL"


_THREADS = """
import os, sys
sys.path.insert(0, sys.argv[1])
from miso_qgis.engine import runtime
kept, before = [], len(os.listdir("/proc/self/task"))
for threads, more in ((1, 0), (4, 3)):  # the calling thread is one of them
    kept.append(runtime.Model(runtime.model_path(""), "cpu", threads))
    now = len(os.listdir("/proc/self/task"))
    print(threads, now - before)
    before = now
"""


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="threads of a process are counted in /proc")
def test_the_number_of_threads_is_the_number_of_threads() -> None:
    """In a process of its own, in which no other library's threads come and go."""
    command = [sys.executable, "-I", "-c", _THREADS, str(PLUGIN_ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["1", "0", "4", "3"]


def test_a_batch_gives_each_window_what_it_gets_alone(tmp_path: Path) -> None:
    for path in (support.write_model(tmp_path / "tiny.onnx"), runtime.model_path("")):
        model = runtime.Model(path)
        many = windows(3)
        together = model.run(many, TASKS)
        for number, found in enumerate(together):
            part = runtime.Windows(
                many.satellite[number : number + 1], many.covariates[number : number + 1], many.rows, many.cols
            )
            alone = model.run(part, TASKS)[0]
            for task in TASKS:
                np.testing.assert_array_equal(found[task], alone[task])
                assert found[task].shape[1:] == (64, 45)


def _constant_model(path: Path, value: float, kind: int = TensorProto.FLOAT, rows: str = "rows") -> Path:
    """A model whose nsp is one value everywhere."""
    original = onnx.load(support.write_model(path))
    nodes = [n for n in original.graph.node if n.output[0] not in ("nsp", "present", "absent")]
    nodes.append(helper.make_node("Mul", ["logit", "nought"], ["flat"]))
    nodes.append(helper.make_node("Add", ["flat", "level"], ["level_everywhere"]))
    nodes.append(helper.make_node("Concat", ["level_everywhere"] * 2, ["wide"], axis=1))
    nodes.append(helper.make_node("Cast", ["wide"], ["nsp"], to=kind))
    del original.graph.node[:]
    original.graph.node.extend(nodes)
    for name, number in (("nought", 0.0), ("level", value)):
        original.graph.initializer.append(onnx.numpy_helper.from_array(np.float32(number), name))
    for output in original.graph.output:
        if output.name == "nsp":
            output.type.tensor_type.elem_type = kind
    onnx.save(original, path)
    return path


@pytest.mark.parametrize("value", [1.5, -0.2, float("nan"), float("inf")])
def test_an_output_that_is_no_probability_is_refused(tmp_path: Path, value: float) -> None:
    model = runtime.Model(_constant_model(tmp_path / "odd.onnx", value))
    with pytest.raises(MisoError) as caught:
        model.run(windows(), TASKS)
    assert caught.value.code == "model.output"


def test_an_output_of_another_type_is_refused(tmp_path: Path) -> None:
    model = runtime.Model(_constant_model(tmp_path / "double.onnx", 0.5, TensorProto.DOUBLE))
    with pytest.raises(MisoError) as caught:
        model.run(windows(), TASKS)
    assert caught.value.code == "model.output"
    assert "float64" in caught.value.message


def test_a_call_can_be_stopped_from_another_thread() -> None:
    import onnxruntime

    model = runtime.Model(runtime.model_path(""), "cpu", 1)
    stop = onnxruntime.RunOptions()
    timer = threading.Timer(0.05, lambda: setattr(stop, "terminate", True))
    timer.start()
    with pytest.raises(MisoError) as caught:
        model.run(windows(4, 704), TASKS, stop)
    assert caught.value.code == "model.run"

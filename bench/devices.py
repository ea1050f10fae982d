"""Every device this machine's runtimes offer, beside the CPU, in one run: agreement, pixels per second, share of peak.

    ./run bench devices [--model NAME|FILE] [--repeat 5]

Each device runs the stored window of the self-test (all pixels of its inner part) and a product of two 4096 x 4096
float32 matrices, in turns with the CPU, so that a machine that slows down slows both. The ratio is the device's pixels
per second over the CPU's; the share of peak is the model's operations per second over the product's on the same device.
A device that cannot be used is named with the reason. For a whole tile: ./run bench map_tile --device NAME.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time

import numpy as np
import onnx
from common import measure

from miso_qgis.engine import runtime, self_test
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.devices import catalogue
from miso_qgis.engine.devices.session import Session

SIDE = 4096


def product_model() -> bytes:
    """A product of two SIDE x SIDE float32 matrices; both are made on the device, one number comes back."""
    helper, kind = onnx.helper, onnx.TensorProto.FLOAT
    value = helper.make_tensor("value", kind, [1], [0.5])
    nodes = [
        helper.make_node("ConstantOfShape", ["shape"], ["filled"], value=value),
        helper.make_node("Mul", ["filled", "factor"], ["a"]),
        helper.make_node("MatMul", ["a", "a"], ["product"]),
        helper.make_node("ReduceMax", ["product"], ["largest"], keepdims=0),
    ]
    shape = onnx.numpy_helper.from_array(np.array([SIDE, SIDE], np.int64), "shape")
    graph = helper.make_graph(
        nodes,
        "product",
        [helper.make_tensor_value_info("factor", kind, [])],
        [helper.make_tensor_value_info("largest", kind, [])],
        [shape],
    )
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8).SerializeToString()


def timed(session: Session, names: list[str], feed: dict) -> float:
    start = time.perf_counter()
    session.run(names, feed, None)
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="", help="installed model or file; default: the bundled one")
    parser.add_argument("--repeat", type=int, default=5)
    options = parser.parse_args()
    models = ModelCache(2)
    rows = {row["id"]: row for row in models.devices(options.model, True)}
    reference = models.get(options.model, "cpu")
    feed = self_test.window(reference.contract)
    names = [task.name for task in reference.contract.tasks]
    pixels = feed["query_rows"].size * feed["query_cols"].size
    operations = measure.operations_per_pixel(options.model)
    blob, factor = product_model(), {"factor": np.array(1, np.float32)}
    for name, row in rows.items():
        test = row["test"]
        memory = f", {row['memory_mb'] / 1024:.0f} GB" if row["memory_mb"] else ""
        print(f"{name}: {row['name']}, {row['hardware'] or 'unnamed'}{memory}")
        if test["problem"]:
            print(f"  cannot be used: {test['problem']}")
            continue
        model = runtime.Model(runtime.model_path(options.model), name)
        product = catalogue.open_session(blob, catalogue.named(name), 0)
        timed(model.session, names, feed)
        timed(product, ["largest"], factor)
        turns = [
            (
                timed(model.session, names, feed),
                timed(reference.session, names, feed),
                timed(product, ["largest"], factor),
            )
            for _ in range(options.repeat)
        ]
        mine, cpu, peak = (statistics.median(column) for column in zip(*turns, strict=True))
        print(f"  probabilities within {test['difference']:.1g} of the CPU's; operators: {dict(test['nodes'])}")
        print(f"  {pixels / mine:,.0f} pixels/s, the CPU {pixels / cpu:,.0f}: ratio {cpu / mine:.2f}")
        speed = 2 * SIDE**3 / peak
        said = f"  matrix product {speed / 1e9:,.0f} GFLOP/s"
        if operations is not None:
            said += (
                f"; the model {pixels / mine * operations / 1e9:,.0f}: {pixels / mine * operations / speed:.2f} of it"
            )
        print(said)
    return 0


if __name__ == "__main__":
    sys.exit(main())

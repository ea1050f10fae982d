"""Speed of the models themselves, beside a matrix product and the published architecture, all in one run.

    ./run bench model_speed [--threads 2] [--repeat 5] [--window 704] [--points 256] [--no-published]

The bundled model (float32, and static int8 where its file is there) answers at every pixel of whole windows in
onnxruntime, without halo: all output pixels are counted. Between its windows a product of two 2048 x 2048 float32
matrices runs through onnxruntime with the same threads; the ratio is the model's operations per second over the
product's. The published architecture (PyTorch, random weights, the same threads) encodes one crop of 250 px and answers
at a sample of its points; its rate is what a whole crop would take, extrapolated from those points.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Sequence

import numpy as np
import onnx
import onnxruntime
import torch
from common import measure

from miso_qgis.engine.runtime import MODEL_FOLDER
from miso_qgis.training.architecture import (
    Configuration,
    PublishedConfiguration,
    PublishedMiso,
    flops_per_pixel,
    published_flops,
)

SIDE = 2048
FLOAT32, INT8 = "miso-fast", "miso-fast-int8"


def matrix_product(threads: int) -> Callable[[], object]:
    """A product of two SIDE x SIDE float32 matrices through onnxruntime."""
    kind = onnx.TensorProto.FLOAT
    inputs = [onnx.helper.make_tensor_value_info(name, kind, [SIDE, SIDE]) for name in "ab"]
    output = onnx.helper.make_tensor_value_info("c", kind, [SIDE, SIDE])
    node = onnx.helper.make_node("MatMul", ["a", "b"], ["c"])
    graph = onnx.helper.make_graph([node], "product", inputs, [output])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 17)], ir_version=8)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(
        model.SerializeToString(), sess_options=options, providers=["CPUExecutionProvider"]
    )
    rng = np.random.default_rng(0)
    feed = {name: rng.normal(size=(SIDE, SIDE)).astype(np.float32) for name in "ab"}
    return lambda: session.run(None, feed)


def window_call(name: str, threads: int, size: int) -> Callable[[], object]:
    """The bundled model at every pixel of one window."""
    bare = measure.BareRuntime(name, threads)
    rng = np.random.default_rng(0)
    satellite = rng.uniform(200, 3000, (9, size, size)).astype(np.float32)
    covariates = rng.uniform(0, 50, (10, size, size)).astype(np.float32)
    lines = np.arange(size, dtype=np.float32) + np.float32(0.5)
    return lambda: bare.predict(satellite, covariates, lines, lines)


def interleaved(calls: Sequence[Callable[[], object]], repeat: int) -> list[list[float]]:
    """Seconds of each call, `repeat` rounds, one after the other in a round; the first round is not counted."""
    seconds: list[list[float]] = [[] for _ in calls]
    for number in range(repeat + 1):
        for call, times in zip(calls, seconds, strict=True):
            start = time.perf_counter()
            call()
            if number:
                times.append(time.perf_counter() - start)
    return seconds


def published_seconds(points: int, repeat: int) -> tuple[float, float]:
    """Median seconds of encoding one crop, and of one query point, in PyTorch."""
    torch.manual_seed(0)
    model = PublishedMiso().eval()
    crop = model.configuration.crop
    satellite, covariates = torch.rand(1, 9, crop, crop) * 3000, torch.rand(1, 10, crop, crop) * 50
    shares = torch.rand(1, points, 2)
    with torch.no_grad():
        maps = model.encode(satellite, covariates)
        calls = (lambda: model.encode(satellite, covariates), lambda: model.decode(*maps, shares))
        encoding, decoding = interleaved(calls, repeat)
    return statistics.median(encoding), statistics.median(decoding) / points


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--window", type=int, default=704, help="pixels, a multiple of 16")
    parser.add_argument("--points", type=int, default=256, help="query points of the published architecture")
    parser.add_argument("--no-published", action="store_true")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    names = [name for name in (FLOAT32, INT8) if (MODEL_FOLDER / f"{name}.onnx").is_file()]
    if names[:1] != [FLOAT32]:
        print(f"There is no {FLOAT32}.onnx in {MODEL_FOLDER}.", file=sys.stderr)
        return 2
    calls = [matrix_product(options.threads), *(window_call(n, options.threads, options.window) for n in names)]
    product, *models = interleaved(calls, options.repeat)
    speed = 2 * SIDE**3 / statistics.median(product)
    print(f"matrix product {SIDE} x {SIDE}, float32, onnxruntime, {options.threads} threads: {speed / 1e9:.0f} GFLOP/s")
    work = flops_per_pixel(Configuration(), options.window, options.window)
    rates = {}
    for name, seconds in zip(names, models, strict=True):
        rates[name] = options.window**2 / statistics.median(seconds)
        unit = "floating-point operations" if name == FLOAT32 else "operations"
        print(
            f"{name}: {rates[name]:,.0f} px/s ({min(seconds):.2f} to {max(seconds):.2f} s for a window of"
            f" {options.window} px, all pixels asked, no halo); {work / 1e6:.3f} million {unit} per pixel,"
            f" {rates[name] * work / speed:.2f} of the matrix product's operations per second"
        )
    if not options.no_published:
        encoding, point = published_seconds(options.points, max(1, options.repeat // 2))
        side = PublishedConfiguration().crop
        rate = side**2 / (encoding + side**2 * point)
        encoder_work, point_work = published_flops(PublishedConfiguration(), side)
        print(
            f"published (PyTorch, float32, {options.threads} threads): {rate:,.0f} px/s, extrapolated from"
            f" {options.points} of the {side**2:,} points of a crop of {side} px ({encoding:.2f} s for its encoders,"
            f" {1000 * point:.2f} ms per point); {point_work / 1e6 + encoder_work / 1e6 / side**2:.0f} MFLOP per pixel,"
            f" {rate * (point_work + encoder_work / side**2) / speed:.2f} of the matrix product's operations per second"
        )
        print("ratio to published, per output pixel: " + ", ".join(f"{n} {r / rate:,.0f}" for n, r in rates.items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Whole-map speed against onnxruntime alone, in one run: how much of the time is not the model.

    ./run bench map_sample [--repeat 3] [--model NAME|FILE]

Maps the sample area and then runs the model alone on as many windows of the same size with the same threads. Prints
pixels per second, the share of time that is overhead, and the peak memory of the process.
"""

from __future__ import annotations

import argparse
import dataclasses
import resource
import statistics
import sys
import tempfile
import time

import numpy as np

from miso_qgis.engine import mapping, runtime
from miso_qgis.protocol import MapRequest, Source
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"


def model_seconds(model: runtime.Model, windows: int) -> float:
    """Seconds of the runtime alone for so many whole windows, every core pixel asked."""
    window = model.contract.window
    rng = np.random.default_rng(0)
    satellite = rng.uniform(200, 3000, (9, window.size, window.size)).astype(np.float32)
    covariates = rng.uniform(0, 50, (10, window.size, window.size)).astype(np.float32)
    lines = (np.arange(window.core) + window.halo + 0.5).astype(np.float32)
    tasks = tuple(task.name for task in model.contract.tasks)
    asked = runtime.Window(satellite, covariates, lines, lines)
    model.run(asked, tasks)
    start = time.perf_counter()
    for _ in range(windows):
        model.run(asked, tasks)
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--model", default="")
    options = parser.parse_args()
    models = runtime.ModelCache()
    rates, overheads = [], []
    with tempfile.TemporaryDirectory() as folder:
        request = MapRequest(
            folder=folder,
            imagery=Source(str(SAMPLE / "imagery.tif")),
            elevation=Source(str(SAMPLE / "elevation.tif")),
            climate=Source(str(SAMPLE / "climate.tif")),
            model=options.model,
        )
        model = models.get(request.model, "cpu")
        for number in range(options.repeat):
            start = time.perf_counter()
            record = mapping.run(
                dataclasses.replace(request, name=f"run{number}"), models, lambda *_: None, lambda: False
            )
            whole = time.perf_counter() - start
            timings = record["timings"]
            # The sample's windows overhang its edge: compare with the model on the pixels really asked.
            window = model.contract.window
            alone = model_seconds(model, timings["windows"])
            computed = timings["windows"] * window.core**2
            rates.append(timings["pixels"] / whole)
            overheads.append(1 - alone / whole)
            print(
                f"run {number + 1}: {timings['pixels']} px in {whole:.2f} s ({rates[-1]:,.0f} px/s); "
                f"{timings['windows']} windows, {computed / timings['pixels']:.2f} core px per px mapped; "
                f"model alone {alone:.2f} s ({computed / alone:,.0f} core px/s); overhead {overheads[-1]:.0%}"
            )
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1e6 if sys.platform != "darwin" else 1e9)
    print(
        f"median: {statistics.median(rates):,.0f} px/s end to end, overhead {statistics.median(overheads):.0%}, "
        f"peak memory {peak:.2f} GB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

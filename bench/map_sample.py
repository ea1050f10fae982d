"""Whole-map speed against onnxruntime alone, in one run: how much of the time is not the model.

    ./run bench map_sample [--repeat 3] [--model NAME|FILE]

Maps the sample area in a warm process and then gives the same windows to onnxruntime alone with the same threads.
Prints pixels per second and the share of time that is overhead. (Memory is measured by map_tile and memory.)
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import statistics
import sys
import tempfile
import time

from common import measure

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.lattice import LATTICE
from miso_qgis.protocol import MapRequest, Source
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--model", default="")
    options = parser.parse_args()
    models = ModelCache()
    rates, overheads = [], []
    with tempfile.TemporaryDirectory() as folder:
        request = MapRequest(
            folder=folder,
            imagery=Source(str(SAMPLE / "imagery.tif")),
            elevation=Source(str(SAMPLE / "elevation.tif")),
            climate=Source(str(SAMPLE / "climate.tif")),
            model=options.model,
        )
        models.choose(request)
        bare = measure.BareRuntime(options.model, os.cpu_count() or 1)
        for number in range(options.repeat):
            start = time.perf_counter()
            record = mapping.run(
                dataclasses.replace(request, name=f"run{number}"), models, lambda *_: None, lambda: False
            )
            whole = time.perf_counter() - start
            timings = record["timings"]
            west, south, east, north = record["extent"]
            asked = bare.queries(LATTICE.box(west, south, east, north))
            alone = bare.seconds(asked)
            rates.append(timings["pixels"] / whole)
            overheads.append(1 - alone / whole)
            print(
                f"run {number + 1}: {timings['pixels']} px in {whole:.2f} s ({rates[-1]:,.0f} px/s); "
                f"onnxruntime alone on the same {len(asked)} windows {alone:.2f} s; overhead {overheads[-1]:.0%}"
            )
    print(f"median: {statistics.median(rates):,.0f} px/s end to end, overhead {statistics.median(overheads):.0%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

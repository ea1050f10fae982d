"""What the distance to the training data costs a map: the same maps with and without it, in turn, in one run.

    ./run bench applicability [--repeat 5] [--model NAME|FILE] [--size 2000]

Maps the sample area, or with --size a square of that many pixels from sources in other grids (bench/common/area.py), in
a warm process; once with the model as it is and once with a copy whose contract knows only the ranges of the bands.
Prints the ratios of wall time and of processor time, pair by pair and their medians.
"""

from __future__ import annotations

import argparse
import dataclasses
import statistics
import sys
import tempfile
import time
from pathlib import Path

import onnx
from common import area

from miso_qgis.engine import mapping, runtime
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import METADATA_KEY, Contract
from miso_qgis.protocol import Extent, MapRequest, Source
from miso_qgis.version import PLUGIN_ROOT


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeat", type=int, default=5)
    parser.add_argument("--model", default="")
    parser.add_argument("--size", type=int, default=0, help="side of the area, pixels; 0: the sample")
    options = parser.parse_args()
    models = ModelCache()
    with tempfile.TemporaryDirectory() as folder:
        pair = copies(runtime.model_path(options.model), Path(folder))
        request = MapRequest(folder=folder, **sources(options.size))
        for path in pair:  # loaded, and its memory taken
            mapping.run(
                dataclasses.replace(request, name="warm", overwrite=True, model=str(path)), models, quiet, lambda: False
            )
        walls, cpus = [], []
        for number in range(options.repeat):
            wall, cpu = [0.0, 0.0], [0.0, 0.0]
            for which in (0, 1) if number % 2 else (1, 0):
                name = f"run{number}_{which}"
                start, used = time.perf_counter(), time.process_time()
                record = mapping.run(
                    dataclasses.replace(request, name=name, model=str(pair[which])), models, quiet, lambda: False
                )
                wall[which], cpu[which] = time.perf_counter() - start, time.process_time() - used
            walls.append(wall[0] / wall[1])
            cpus.append(cpu[0] / cpu[1])
            print(
                f"pair {number + 1}: {record['timings']['pixels']} px in {wall[0]:.2f} s with, {wall[1]:.2f} s without "
                f"({walls[-1]:.3f}); processor time {cpu[0]:.2f} and {cpu[1]:.2f} s ({cpus[-1]:.3f})",
                flush=True,
            )
    print(f"median: {statistics.median(walls):.3f} times the wall time, {statistics.median(cpus):.3f} times the work")
    return 0


def quiet(share: float, text: str) -> None:
    """Nobody watches the progress."""


def copies(model: Path, folder: Path) -> tuple[Path, Path]:
    """The model alone (without its other precision beside it), and the same without an applicability."""
    found = []
    for name in ("with", "without"):
        copied = onnx.load(str(model))
        for entry in copied.metadata_props:
            if entry.key == METADATA_KEY and name == "without":
                contract = Contract.from_json(entry.value)
                entry.value = dataclasses.replace(contract, applicability=None).to_json()
        found.append(folder / f"{name}.onnx")
        onnx.save(copied, str(found[-1]))
    return found[0], found[1]


def sources(size: int) -> dict[str, object]:
    """The rasters and the extent of the request."""
    if not size:
        return {role: Source(str(area.SAMPLE / f"{role}.tif")) for role in ("imagery", "elevation", "climate")}
    made = area.make("warped", size, size, PLUGIN_ROOT / "build" / "bench")
    files = dict(zip(made.arguments[::2], made.arguments[1::2], strict=True))
    return {
        **{name.removeprefix("--"): Source(path) for name, path in files.items()},
        "extent": Extent(*(float(value) for value in made.extent.split(","))),
    }


if __name__ == "__main__":
    sys.exit(main())

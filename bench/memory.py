"""Memory of the process tree and time as the area grows: in both directions, and in rows only. One run.

    ./run bench memory [--base 5000] [--times 1,4,16,64] [--model constant|NAME|FILE] [--threads 2] [--quick]

Maps 1, 4, 16 and 64 times 5,000 x 5,000 pixels with all outputs, imagery and elevation on the lattice, terrain derived.
The sources repeat one mirrored landscape through their tile tables, so they are small files that read like large ones.
The default model is one that costs nothing; everything around it is the same. --quick: 1, 4 and 16 times 768 x 768.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

import numpy as np
from affine import Affine
from common import area, constant_model, measure, repeated

from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.version import PLUGIN_ROOT


def sources(box: Box, folder: Path) -> list[str]:
    """Imagery and elevation on the lattice and climate of 1 km over `box` and its surroundings."""
    wide = box.grown(area.MARGIN)
    grid = LATTICE.transform(wide)
    imagery, elevation = area.Mirrored("imagery"), area.Mirrored("elevation")
    side = 2 * imagery.values.shape[1]  # the period of a mirrored landscape
    col, row = np.meshgrid(np.arange(side // 2) + 0.5, np.arange(side // 2) + 0.5)
    x, y = Affine(10, 0, 266005, 0, -10, 1684005) @ (col, row)
    quarter = elevation.linear(x, y).astype(np.float32)
    for name, names, values, nodata in (
        ("imagery", SATELLITE_BANDS, imagery.values, 0.0),
        ("elevation", ("elevation",), quarter, area.NODATA),
    ):
        half = np.concatenate([values, values[:, ::-1]], axis=1)
        whole = np.concatenate([half, half[:, :, ::-1]], axis=2)
        repeated.write(folder / f"{name}.tif", whole, wide.height, wide.width, names, grid, nodata)
    shape = -(-wide.height // 100), -(-wide.width // 100)
    climate = area.Mirrored("climate")
    with area.create(
        folder / "climate.tif", CLIMATE_BANDS, "float32", shape, "EPSG:3338", grid @ Affine.scale(100)
    ) as data:
        area.fill(data, climate.linear)
    return [part for name in ("imagery", "elevation", "climate") for part in (f"--{name}", str(folder / f"{name}.tif"))]


def measured(height: int, width: int, model: str, threads: int, cache: Path) -> dict[str, float]:
    """Map one area in a process of its own; its time and memory."""
    box = area.area_box(height, width)
    folder = Path(tempfile.mkdtemp(prefix="miso-bench-", dir=cache))
    try:
        arguments = sources(box, folder)
        bounds = ",".join(f"{value:.0f}" for value in LATTICE.bounds(box))
        child = measure.run_child(
            [
                *measure.miso_command(), "map", *arguments, f"--extent={bounds}", "--model", model, "--device", "cpu",
                "--threads", str(threads), "--out", str(folder / "out"), "--json",
            ]
        )  # fmt: skip
    finally:
        shutil.rmtree(folder)
    if child.code:
        raise SystemExit(f"miso map failed with exit status {child.code}")
    timings = json.loads(child.output)["timings"]
    assert timings["pixels"] == height * width
    print(
        f"{height:>7} x {width:<7}{height * width / 1e6:>9.1f} Mpx {child.wall:>8.1f} s "
        f"{height * width / child.wall:>10,.0f} px/s {child.peak_rss / 1e6:>7.0f} MB resident "
        f"{child.peak_pss / 1e6:>7.0f} MB proportional {child.max_rss / 1e6:>7.0f} MB largest process",
        flush=True,
    )
    return {"height": height, "width": width, "wall": child.wall, "peak": child.peak_rss / 1e6}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", type=int, default=5000, help="side of the first area; default %(default)s")
    parser.add_argument("--times", default="1,4,16,64", help="multiples of the first area; default %(default)s")
    parser.add_argument("--model", default="constant", help="'constant', an installed model or a file")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--only", choices=("square", "rows"), help="only one of the two series")
    parser.add_argument("--quick", action="store_true", help="1, 4 and 16 times 768 x 768 pixels")
    parser.add_argument("--cache", type=Path, default=PLUGIN_ROOT / "build" / "bench")
    options = parser.parse_args()
    base = 768 if options.quick else options.base
    times = [1, 4, 16] if options.quick else [int(word) for word in options.times.split(",")]
    options.cache.mkdir(parents=True, exist_ok=True)
    model = options.model
    if model == "constant":
        model = str(constant_model.write(options.cache / "constant.onnx"))
    print(f"model {options.model}, {options.threads} threads")
    if options.only != "rows":
        print("growing in both directions:")
        rows = [
            measured(side, side, model, options.threads, options.cache)
            for side in (round(base * number**0.5) for number in times)
        ]
        if len(rows) > 1:
            slope = np.polyfit([row["width"] / 1000 for row in rows], [row["peak"] for row in rows], 1)[0]
            print(
                f"  {slope:.1f} MB per 1,000 px of width; {rows[-1]['width'] / rows[0]['width']:.0f} times the width "
                f"takes {rows[-1]['peak'] / rows[0]['peak']:.2f} times the memory"
            )
    if options.only != "square":
        print("growing in rows only:")
        rows = [measured(base * number, base, model, options.threads, options.cache) for number in times]
        if len(rows) > 1:
            print(
                f"  {times[-1] // times[0]} times the rows take {rows[-1]['peak'] / rows[0]['peak']:.2f} times the "
                f"memory and {rows[-1]['wall'] / rows[0]['wall']:.1f} times the time"
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())

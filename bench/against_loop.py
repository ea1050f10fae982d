"""Against the loop that a user would write: read each tile through GDAL, derive terrain, predict, paste. One run.

    ./run bench against_loop [--size 2000] [--model NAME|FILE] [--threads 2] [--cache build/bench]

The loop goes over tiles of the model's core, reads every source of the tile and its halo through a WarpedVRT
(bilinear), derives terrain from that tile's elevation with the engine's own function, asks onnxruntime with the same
threads, and pastes percent and classes into compressed GeoTIFFs: four rasters, without overviews, confidence,
applicability, statistics or legends, which `miso map` also makes. Both run in a process of their own, from start to
files.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio
import rasterio.windows
from common import area, measure
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

from miso_qgis.engine import terrain
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.version import PLUGIN_ROOT


def loop(place: area.Area, model_name: str, threads: int, out: Path) -> None:
    """The plain loop. Tiles start at the extent's corner, as such loops do."""
    model = measure.BareRuntime(model_name, threads)
    window = model.contract.window
    paths = dict(zip(place.arguments[::2], place.arguments[1::2], strict=True))
    wide = place.box.grown(window.halo + terrain.REACH + window.core)
    options = {
        "crs": "EPSG:3338", "transform": LATTICE.transform(wide), "height": wide.height, "width": wide.width,
        "resampling": Resampling.bilinear,
    }  # fmt: skip
    profile = {
        "driver": "GTiff", "crs": "EPSG:3338", "transform": LATTICE.transform(place.box), "dtype": "uint8",
        "height": place.box.height, "width": place.box.width, "nodata": 255, "tiled": True, "blockxsize": 512,
        "blockysize": 512, "compress": "deflate", "num_threads": "all_cpus",
    }  # fmt: skip
    sources = {
        role: WarpedVRT(rasterio.open(paths[f"--{role}"]), **options) for role in ("imagery", "elevation", "climate")
    }
    results = {}
    for task in model.contract.tasks:
        results[f"{task.name}_probability"] = rasterio.open(
            out / f"{task.name}_probability.tif", "w", count=len(task.classes), **profile
        )
        results[f"{task.name}_class"] = rasterio.open(out / f"{task.name}_class.tif", "w", count=1, **profile)

    def read(role: str, box: Box) -> np.ndarray:
        at = rasterio.windows.Window(box.col0 - wide.col0, box.row0 - wide.row0, box.width, box.height)
        values = sources[role].read(window=at, masked=True)
        return values.astype(np.float32).filled(np.nan)

    for row in range(place.box.row0, place.box.row1, window.core):
        for col in range(place.box.col0, place.box.col1, window.core):
            core = Box(row, col, row + window.core, col + window.core)
            target = core.intersection(place.box)
            around = core.grown(window.halo)
            height = around.grown(terrain.REACH)
            covariates = np.concatenate(
                [
                    terrain.derive(read("elevation", height)[0], height.row0, height.col0),
                    read("climate", around),
                ]
            )
            rows = np.arange(target.height, dtype=np.float32) + np.float32(window.halo + 0.5)
            cols = np.arange(target.width, dtype=np.float32) + np.float32(window.halo + 0.5)
            found = model.predict(read("imagery", around), covariates, rows, cols)
            at = rasterio.windows.Window(
                target.col0 - place.box.col0, target.row0 - place.box.row0, target.width, target.height
            )
            for task in model.contract.tasks:
                percent = np.rint(found[task.name] * 100).astype(np.uint8)
                results[f"{task.name}_probability"].write(percent, window=at)
                codes = (
                    (percent[1] >= 50).astype(np.uint8)
                    if task.binary
                    else found[task.name].argmax(axis=0).astype(np.uint8)
                )
                results[f"{task.name}_class"].write(codes, 1, window=at)
    for data in results.values():
        data.close()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="", help="installed model or file; default: the bundled one")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--size", type=int, default=2000, help="side of the area in pixels; default %(default)s")
    parser.add_argument("--repeat", type=int, default=2, help="times that both are run; default %(default)s")
    parser.add_argument("--cache", type=Path, default=PLUGIN_ROOT / "build" / "bench")
    parser.add_argument("--loop-into", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    place = area.make("warped", options.size, options.size, options.cache)
    if options.loop_into:
        loop(place, options.model, options.threads, options.loop_into)
        return 0
    pixels = place.box.height * place.box.width
    ratios = []
    for _ in range(options.repeat):
        walls, figures = {}, {}
        for name in ("loop", "miso"):
            out = Path(tempfile.mkdtemp(prefix="miso-bench-", dir=options.cache))
            if name == "loop":
                command = [
                    sys.executable, __file__, "--size", str(options.size), "--cache", str(options.cache), "--model",
                    options.model, "--threads", str(options.threads), "--loop-into", str(out),
                ]  # fmt: skip
            else:
                command = [
                    *measure.miso_command(), "map", *place.arguments, f"--extent={place.extent}", "--model",
                    options.model, "--device", "cpu", "--threads", str(options.threads), "--out", str(out), "--json",
                ]  # fmt: skip
            time.sleep(0.5)
            try:
                child = measure.run_child(command)
            finally:
                shutil.rmtree(out)
            if child.code:
                print(f"{name} failed with exit status {child.code}", file=sys.stderr)
                return 1
            walls[name], figures[name] = child.wall, child
            print(
                f"{name:>5}: {child.wall:6.1f} s, {pixels / child.wall:>9,.0f} px/s, {child.cpu:6.1f} s of processor "
                f"time, peak {child.peak_rss / 1e9:.2f} GB"
            )
        ratios.append(walls["loop"] / walls["miso"])
        print(f"  miso map takes 1/{ratios[-1]:.2f} of the loop's time")
    print(
        f"{place.box.height} x {place.box.width} px, {options.threads} threads: the loop takes "
        f"{min(ratios):.2f} to {max(ratios):.2f} times as long, and makes four of the six rasters"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""A whole 50 km tile, all outputs: pixels per second, memory, and overhead over onnxruntime alone, in one run.

    ./run bench map_tile [--sources warped|aligned] [--model NAME|FILE] [--device cpu] [--threads 2]
                         [--size 5000] [--cache DIR]

`warped`: imagery in UTM, elevation in degrees, climate of 1 km; everything is reprojected and terrain derived.
`aligned`: imagery and all ten covariates lie on the lattice. The map is made by `miso map` in a process of its own; the
same windows are then given to onnxruntime alone with the same threads, half of them before the map and half after it,
so that a machine that slows down slows both. Overhead is 1 - (onnxruntime alone / end to end).
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path

from common import area, measure

from miso_qgis.version import PLUGIN_ROOT


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sources", choices=("warped", "aligned"), default="warped")
    parser.add_argument("--model", default="", help="installed model or file; default: the bundled one")
    parser.add_argument("--device", default="cpu", help="of the map; what it is compared with runs on the CPU")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--size", type=int, default=5000, help="side of the area in pixels; default %(default)s")
    parser.add_argument("--cache", type=Path, default=PLUGIN_ROOT / "build" / "bench")
    parser.add_argument("--out", type=Path, help="keep the maps in this folder")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON too")
    options = parser.parse_args()
    place = area.make(options.sources, options.size, options.size, options.cache)
    bare = measure.BareRuntime(options.model, options.threads)
    asked = bare.queries(place.box)
    alone = bare.seconds(asked[::2])
    out = options.out or Path(tempfile.mkdtemp(prefix="miso-bench-", dir=options.cache))
    try:
        child = measure.run_child(
            [
                *measure.miso_command(), "map", *place.arguments,
                f"--extent={place.extent}", "--model", options.model, "--device", options.device,
                "--threads", str(options.threads), "--out", str(out), "--name", "bench", "--overwrite", "--json",
            ]
        )  # fmt: skip
        written = sum(path.stat().st_size for path in out.glob("bench*"))
    finally:
        if not options.out:
            shutil.rmtree(out)
    if child.code:
        print(f"miso map failed with exit status {child.code}", file=sys.stderr)
        return 1
    alone += bare.seconds(asked[1::2])
    record = json.loads(child.output)
    timings = record["timings"]
    pixels = place.box.height * place.box.width
    operations = measure.operations_per_pixel(options.model)
    figures = {
        "model": record["model"]["name"],
        "device": record["device"],
        "sources": options.sources,
        "threads": options.threads,
        "pixels": pixels,
        "wall_s": round(child.wall, 2),
        "pixels_per_second": round(pixels / child.wall),
        "mapping_pixels_per_second": round(pixels / timings["map_s"]),
        "cpu_s": round(child.cpu, 1),
        "alone_s": round(alone, 2),
        "alone_pixels_per_second": round(pixels / alone),
        "overhead": round(1 - alone / child.wall, 3),
        "windows": [timings["windows"], len(asked)],
        "peak_rss_gb": round(child.peak_rss / 1e9, 3),
        "peak_pss_gb": round(child.peak_pss / 1e9, 3),
        "max_rss_gb": round(child.max_rss / 1e9, 3),
        "written_mb": round(written / 1e6, 1),
        "operations_per_pixel": operations,
        "timings": timings,
    }
    print(
        f"{figures['model']}, {options.sources} sources, {place.box.height} x {place.box.width} px, "
        f"{options.threads} threads\n"
        f"  end to end, with the start of the process: {child.wall:.1f} s, {pixels / child.wall:,.0f} px/s "
        f"({child.cpu:.0f} s of processor time)\n"
        f"  mapping without start and final files: {timings['map_s']:.1f} s, {pixels / timings['map_s']:,.0f} px/s; "
        f"in it the model {timings['model_s']:.1f} s, reading (in parallel) {timings['read_s']:.1f} s\n"
        f"  onnxruntime alone on the same {len(asked)} windows: {alone:.1f} s, {pixels / alone:,.0f} px/s; "
        f"overhead {1 - alone / child.wall:.0%}\n"
        f"  peak memory of the process tree: {child.peak_rss / 1e9:.2f} GB resident, {child.peak_pss / 1e9:.2f} GB "
        f"proportional; largest process {child.max_rss / 1e9:.2f} GB\n"
        f"  files written: {written / 1e6:.0f} MB"
        + ("" if operations is None else f"; model: {operations / 1e6:.3f} MFLOP per output pixel")
    )
    if timings["windows"] != len(asked):
        print(f"  note: the map ran {timings['windows']} windows, the comparison {len(asked)}")
    if options.json:
        print(json.dumps(figures))
    return 0


if __name__ == "__main__":
    sys.exit(main())

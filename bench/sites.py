"""A thousand field sites in one 50 km tile beside mapping the same windows once: time and memory, in one run.

    ./run bench sites [--sites 1000] [--place tile|valley] [--sources warped|aligned] [--threads 2] [--size 5000]

`tile`: the sites lie anywhere in the tile, so that they need next to all of its windows. `valley`: they lie along one
bent valley, 2 km wide, from corner to corner. Both are made by the shell in processes of their own: `miso sites` for
the sites, `miso map` for the tile's whole float map, whose time is taken in proportion to the windows that the sites
need. The sites are computed before the map and once more after it, so that a machine that slows down is noticed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from common import area, measure

from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.version import PLUGIN_ROOT

#: Metres around every site.
BUFFER = 100
#: Metres from the middle of the valley to its sides.
HALF_VALLEY = 1000.0


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sites", type=int, default=1000)
    parser.add_argument("--place", choices=("tile", "valley"), default="tile")
    parser.add_argument("--sources", choices=("warped", "aligned"), default="warped")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--size", type=int, default=5000, help="side of the area in pixels; default %(default)s")
    parser.add_argument("--cache", type=Path, default=PLUGIN_ROOT / "build" / "bench")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON too")
    options = parser.parse_args()
    ground = area.make(options.sources, options.size, options.size, options.cache)
    folder = Path(tempfile.mkdtemp(prefix="miso-bench-"))
    try:
        table = write_sites(folder / "sites.csv", ground.box, options.sites, options.place)
        common = [*ground.arguments, "--device", "cpu", "--threads", str(options.threads), "--json"]
        asked = ["--sites", str(table), "--crs", "EPSG:3338", "--buffer", str(BUFFER)]

        def sites(name: str) -> tuple[measure.Child, dict[str, Any]]:
            return run("sites", *common, *asked, "--out", str(folder), "--name", name)

        first, record = sites("first")
        whole, mapped = run(
            "map", *common, f"--extent={ground.extent}", "--encoding", "float", "--out", str(folder), "--name", "map"
        )
        again, _ = sites("again")
    finally:
        shutil.rmtree(folder)
    needed, all_windows = record["timings"]["windows"], mapped["timings"]["windows"]
    mean, mean_cpu = (first.wall + again.wall) / 2, (first.cpu + again.cpu) / 2
    share = needed / all_windows
    figures = {
        "sites": record["sites"],
        "place": options.place,
        "sources": options.sources,
        "threads": options.threads,
        "windows": [needed, all_windows],
        "sites_s": [round(first.wall, 1), round(again.wall, 1)],
        "map_s": round(whole.wall, 1),
        "ratio": round(mean / (whole.wall * share), 3),
        "ratio_cpu": round(mean_cpu / (whole.cpu * share), 3),
        "peak_rss_gb": [round(max(first.peak_rss, again.peak_rss) / 1e9, 3), round(whole.peak_rss / 1e9, 3)],
        "sites_timings": record["timings"],
        "map_timings": mapped["timings"],
    }
    print(
        f"{options.sites} sites ({options.place}) with {BUFFER} m around them in {options.size} x {options.size} px, "
        f"{options.sources} sources, {options.threads} threads\n"
        f"  sites: {first.wall:.1f} and {again.wall:.1f} s, {needed} windows, {needed / options.sites:.3f} a site; "
        f"{max(first.peak_rss, again.peak_rss) / 1e9:.2f} GB\n"
        f"  the whole float map: {whole.wall:.1f} s, {all_windows} windows; {whole.peak_rss / 1e9:.2f} GB\n"
        f"  sites / map of as many windows: {figures['ratio']:.2f} of its time, {figures['ratio_cpu']:.2f} of its "
        f"processor time ({mean_cpu:.0f} of {whole.cpu:.0f} s for the whole map)"
    )
    if options.json:
        print(json.dumps(figures))
    return 0


def write_sites(path: Path, box: Box, count: int, place: str) -> Path:
    """A table of points in EPSG:3338, in no order."""
    west, south, east, north = LATTICE.bounds(box)
    rng = np.random.default_rng(7)
    along = rng.uniform(0.01, 0.99, count)
    if place == "tile":
        x, y = west + along * (east - west), south + rng.uniform(0.01, 0.99, count) * (north - south)
    else:
        bend = 0.08 * np.sin(6 * along) * (north - south)
        x = west + along * (east - west)
        y = south + along * (north - south) + bend + rng.uniform(-HALF_VALLEY, HALF_VALLEY, count)
        y = np.clip(y, south + 10, north - 10)
    lines = ["id,x,y", *(f"P{number},{a:.2f},{b:.2f}" for number, (a, b) in enumerate(zip(x, y, strict=True)))]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def run(*arguments: str) -> tuple[measure.Child, dict[str, Any]]:
    """One command of the shell, with the record it prints."""
    child = measure.run_child([*measure.miso_command(), *arguments])
    if child.code:
        sys.exit(f"miso {arguments[0]} failed with exit status {child.code}")
    record: dict[str, Any] = json.loads(child.output)
    return child, record


if __name__ == "__main__":
    sys.exit(main())

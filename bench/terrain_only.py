"""Near-surface permafrost from elevation alone on held-out simulated tiles, by cell size and CRS of the elevation.

    ./run bench terrain_only [--model NAME|FILE] [--tiles 40] [--seed N] [--work DIR] [--workers 2] [--json FILE]

Each tile's true ground is written as elevation models of 10, 30 and 50 m in EPSG:3338 and UTM and mapped through the
engine's sources and terrain; climate is one constant per tile. Prints the ROC-AUC within mixed tiles (10-90 % with
permafrost). Simulated tiles are kept in DIR/tiles.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from miso_qgis.training import terrain_trial
from miso_qgis.version import PLUGIN_ROOT


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="", help="an installed model or a file; the bundled one without")
    parser.add_argument("--tiles", type=int, default=40)
    parser.add_argument("--seed", type=int, default=20250617, help="of the choice of tiles")
    parser.add_argument("--work", type=Path, default=PLUGIN_ROOT / "build" / "training")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--json", type=Path, help="where the figures of every tile go (DIR/terrain_only.json)")
    options = parser.parse_args()
    start = time.perf_counter()

    def report(done: int, total: int) -> None:
        if sys.stderr.isatty() or done % 10 == 0 or done == total:
            print(f"{done} of {total} tiles, {time.perf_counter() - start:.0f} s", file=sys.stderr)

    found = terrain_trial.run(
        options.model, options.work, options.tiles, options.seed, workers=options.workers, report=report
    )
    print(terrain_trial.table(found))
    print(f"{time.perf_counter() - start:.0f} s")
    path = options.json or options.work / "terrain_only.json"
    path.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

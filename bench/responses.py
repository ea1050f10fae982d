"""Responses of a model to slope aspect, valley position and climate on synthetic relief; or those of the simulation.

    ./run bench responses [--model NAME|FILE] [--threads N] [--brief] [--json FILE]
    ./run bench responses --simulation N [--workers N] [--json FILE]

The first form prints each figure with its bound (docs/responses.md). The second simulates N hilly tiles whose climate
is near that of the tests and prints the share of permafrost by aspect, slope and position among their labels.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path

from miso_qgis.training import responses


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default="", help="an installed model or a file; the bundled one without")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--brief", action="store_true", help="without the values of single reliefs")
    parser.add_argument("--simulation", type=int, default=0, metavar="N", help="tiles to simulate instead")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=0, help="of the simulated tiles")
    parser.add_argument("--json", default="", help="also write the figures here")
    options = parser.parse_args()
    start = time.perf_counter()
    if options.simulation:
        found = responses.simulated_responses(options.simulation, options.seed, options.workers)
        print(responses.simulated_table(found))
    else:
        found = responses.run(options.model, options.threads)
        print(responses.table(found, parts=not options.brief))
    print(f"{time.perf_counter() - start:.0f} s")
    if options.json:
        Path(options.json).write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

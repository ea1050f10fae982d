"""MISO's pipeline against random forests on a real soil survey (Ebergoetzen, Germany), 2 km blocks.

    ./run bench eberg [--seeds 5] [--jobs 2] [--data FOLDER]

Prints one table and writes build/eberg/results.json. What was computed before with the same settings is
read back. docs/eberg.md says what is compared and how.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from pathlib import Path

import torch
from eberg_study import data, study
from eberg_study.fitting import Settings

OUT = Path(__file__).resolve().parents[1] / "build" / "eberg"


def _progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _run(folder: Path, model: str, seed: int) -> study.Predictions:
    torch.set_num_threads(1)  # the networks are too small for two
    return study.stored_prediction(data.load(folder), model, Settings(), seed, OUT, _progress)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seeds", type=int, default=5, help="fold seeds 0, 1, ...")
    parser.add_argument("--jobs", type=int, default=2, help="processes")
    parser.add_argument("--data", type=Path, default=data.FOLDER)
    options = parser.parse_args()
    if not options.data.is_dir():
        print(f"The data folder {options.data} is missing; give another with --data.", file=sys.stderr)
        return 2
    start = time.perf_counter()
    with ProcessPoolExecutor(options.jobs) as pool:
        waiting = [
            [pool.submit(_run, options.data, model, seed) for model in ("MISO", *study.FORESTS)]
            for seed in range(options.seeds)
        ]
        runs = [{name: found for future in run for name, found in future.result().items()} for run in waiting]
    result = study.summarise(data.load(options.data), runs)
    result["settings"] = asdict(Settings())
    result["seconds"] = round(time.perf_counter() - start, 1)
    OUT.mkdir(parents=True, exist_ok=True)
    (OUT / "results.json").write_text(json.dumps(result, indent=1))
    print(study.table(result))
    accuracy = result["differences"]["MISO - RF"]["accuracy"]["low"] > -0.03
    # Both ways: a forest that says 0 to a class pays for the cut-off of its probabilities until it is scaled.
    loss = all(result["differences"][f"MISO - {forest}"]["log_loss"]["difference"] <= 0 for forest in study.FORESTS[:2])
    print(f"\nLower bound of the accuracy's difference to RF above -0.03: {'yes' if accuracy else 'no'}")
    print(f"Log loss not worse than RF's, with and without its temperature: {'yes' if loss else 'no'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

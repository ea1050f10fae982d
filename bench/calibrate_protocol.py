"""How hard the frozen protocol is, by baselines only, beside the published figures it is calibrated to.

    ./run bench calibrate_protocol [--draws 5] [--work build/protocol6] [--set temperature.sd=2.5 ...]

Simulates the campaigns of docs/protocol.md and prints, as mean of the draws with their sd, the scores the free knobs
were set by. Finished tiles and rows are kept under --work: a run that was stopped goes on where it was. --set tries
other values: a field of CampaignSettings (zone=-8,2), or CAUSE.sd, CAUSE.range_km of an unobserved field (CAUSE may be
soil: the five of the soil at once). MISO takes no part in this.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np

from miso_qgis.training import simulate
from miso_qgis.training.evaluation import baselines, metrics
from miso_qgis.training.evaluation.folds import make_splits
from miso_qgis.training.observations.campaign import CampaignSettings, make_campaign
from miso_qgis.training.observations.dataset import Dataset
from miso_qgis.training.simulation.unobserved import Variation

#: Model, task, folds, score, published value in percent.
TARGETS = (
    ("rf-xy", "nsp", "random", "accuracy", 94.9),
    ("rf-xy", "nsp", "1km", "accuracy", 92.2),
    ("rf-xy", "nsp", "10km", "accuracy", 83.4),
    ("xy-only", "nsp", "1km", "accuracy", 92.3),
    ("rf-xy", "order", "random", "weighted_f1", 64.7),
    ("rf-xy", "order", "10km", "weighted_f1", 54.9),
    ("terrain-only", "order", "1km", "accuracy", 40.0),
)
TOLERANCE = 4.0
SOIL = ("organic", "spodic", "andic", "mollic", "cambic")


def changed(settings: CampaignSettings, changes: list[str]) -> CampaignSettings:
    """Settings with `name=value` applied."""
    for change in changes:
        name, text = change.split("=", 1)
        if "." in name:
            cause, part = name.split(".", 1)
            fields = dict(settings.unobserved)
            for one in SOIL if cause == "soil" else (cause,):
                fields[one] = replace(fields.get(one, Variation(0.0, 10.0)), **{part: float(text)})
            settings = replace(settings, unobserved=fields)
        else:
            old = getattr(settings, name)
            value = tuple(float(v) for v in text.split(",")) if isinstance(old, tuple) else type(old)(text)
            settings = replace(settings, **{name: value})
    return settings


def score(
    dataset: Dataset, model: str, task: str, scheme: str, name: str, draw: int, threads: int, trees: int
) -> float:
    """Mean over five folds in percent; the validation part is fitted on too, as these models have nothing to tune."""
    baseline = baselines.BASELINES[model]
    points = dataset.observations[task]
    features = baseline.features(dataset, points)
    values = []
    for split in make_splits(dataset.observations, scheme, draw):
        seen = np.concatenate([split.training[task], split.validation[task]])
        held = split.test[task]
        model_of_fold = baseline.make(seed=draw, threads=threads, n_estimators=trees, **baseline.grid[0])
        fitted = model_of_fold.fit(features[seen], points.label[seen])
        chosen = fitted.predict(features[held])
        counts = metrics.confusion(points.label[held], chosen, baselines.CLASSES[task])
        values.append(100 * metrics.decision_scores(counts)[name])
    return float(np.mean(values))


def kept_score(work: Path, settings: CampaignSettings, row: int, trees: int) -> Path:
    """The file that keeps one row's score of one draw under given settings."""
    everything = {**asdict(settings), "version": simulate.VERSION, "row": TARGETS[row], "trees": trees}
    name = hashlib.sha256(json.dumps(everything, sort_keys=True).encode()).hexdigest()[:16]
    folder = work / "calibration"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / f"{settings.draw}_{row}_{name}.json"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--draws", type=int, default=5)
    parser.add_argument("--first", type=int, default=1, help="number of the first draw")
    parser.add_argument("--work", default="build/protocol6")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--context", type=float, default=1.0)
    parser.add_argument("--set", nargs="*", default=[], metavar="NAME=VALUE")
    parser.add_argument("--rows", nargs="*", type=int, help="numbers of the rows to compute (0..6)")
    parser.add_argument("--trees", type=int, default=100, help="trees of a forest; fewer for a rough look")
    parser.add_argument("--json", metavar="FILE", help="write the table to this file too")
    options = parser.parse_args()
    settings = changed(replace(CampaignSettings(), context=options.context), options.set)
    rows = options.rows or range(len(TARGETS))
    table: dict[int, list[float]] = {row: [] for row in rows}
    shares: list[list[float]] = []
    for draw in range(options.first, options.first + options.draws):
        started = time.monotonic()
        own = replace(settings, draw=draw)
        dataset = make_campaign(own, Path(options.work), options.workers)
        made = time.monotonic() - started
        labels = dataset.observations["order"].label
        shares.append(
            [float(dataset.observations["nsp"].label.mean()), *(np.bincount(labels, minlength=7) / labels.size)]
        )
        for row in rows:
            model, task, scheme, name, _ = TARGETS[row]
            kept = kept_score(Path(options.work), own, row, options.trees)
            if not kept.exists():
                value = score(dataset, model, task, scheme, name, draw, options.workers, options.trees)
                kept.write_text(json.dumps(value), encoding="utf-8")
            table[row].append(float(json.loads(kept.read_text(encoding="utf-8"))))
            print(f"draw {draw}: {model} {task} {scheme} {name} {table[row][-1]:.1f}", file=sys.stderr, flush=True)
        seconds = time.monotonic() - started
        print(f"draw {draw}: tiles {made:.0f} s, all {seconds:.0f} s", file=sys.stderr, flush=True)
    last = options.first + options.draws - 1
    print(f"draws {options.first} to {last}, context {options.context}, {options.trees} trees")
    print("permafrost among nsp pits, shares of the orders (%):")
    for share in shares:
        print("  " + "  ".join(f"{100 * v:5.1f}" for v in share))
    print(f"{'model':14}{'task':7}{'folds':8}{'score':13}{'published':>10}{'mean':>8}{'sd':>6}{'off':>7}")
    document: list[dict[str, Any]] = []
    for row, values in table.items():
        *what, target = TARGETS[row]
        mean, sd = float(np.mean(values)), float(np.std(values, ddof=1)) if len(values) > 1 else float("nan")
        verdict = "" if abs(mean - target) <= TOLERANCE else "  beyond 4"
        print("{:14}{:7}{:8}{:13}".format(*what) + f"{target:10.1f}{mean:8.1f}{sd:6.1f}{mean - target:+7.1f}{verdict}")
        document.append({"what": what, "published": target, "mean": mean, "sd": sd, "values": values})
    if options.json:
        Path(options.json).write_text(json.dumps({"shares": shares, "table": document}, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

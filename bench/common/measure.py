"""What the benchmarks measure with: a child process with its memory and processor time, and the bare runtime."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from miso_qgis.engine import runtime
from miso_qgis.engine.contract import (
    INPUT_COLS,
    INPUT_COVARIATES,
    INPUT_ROWS,
    INPUT_SATELLITE,
    METADATA_KEY,
    Contract,
)
from miso_qgis.engine.lattice import Box
from miso_qgis.engine.tiling import windows_over
from miso_qgis.version import PLUGIN_ROOT

Floats = NDArray[np.float32]

#: Seconds between two looks at the memory of a process tree.
PERIOD = 0.05


@dataclass(frozen=True)
class Child:
    """How a child process went: seconds of wall time and of processor time, and bytes of memory.

    peak_rss: largest sum of the resident sets of the process and its children (shared pages counted in each).
    peak_pss: the same by proportional sets (shared pages counted once); 0 where the system does not tell.
    max_rss: largest resident set that any single process of the tree ever had, by the kernel's own account.
    """

    code: int
    output: str
    wall: float
    cpu: float
    peak_rss: int
    peak_pss: int
    max_rss: int


def _tree(root: int) -> list[int]:
    parents: dict[int, list[int]] = {}
    for entry in os.listdir("/proc"):
        if entry.isdigit():
            try:
                stat = Path(f"/proc/{entry}/stat").read_text(encoding="ascii", errors="replace")
            except OSError:
                continue
            parents.setdefault(int(stat.rpartition(")")[2].split()[1]), []).append(int(entry))
    found, todo = [], [root]
    while todo:
        pid = todo.pop()
        found.append(pid)
        todo += parents.get(pid, [])
    return found


def _memory(pid: int) -> tuple[int, int]:
    """Resident and proportional set of a process, bytes."""
    rss = pss = 0
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines():
            if line.startswith("Rss:"):
                rss = int(line.split()[1]) * 1024
            elif line.startswith("Pss:"):
                pss = int(line.split()[1]) * 1024
    except (OSError, ValueError):
        return 0, 0
    return rss, pss


def miso_command() -> list[str]:
    """The engine's shell, in the interpreter that users have where ./run has set it up."""
    return [os.environ.get("MISO_ENGINE_PYTHON") or sys.executable, str(PLUGIN_ROOT / "miso_qgis" / "launch.py")]


def run_child(command: Sequence[str], environment: dict[str, str] | None = None) -> Child:
    """Run a command to its end and watch its process tree; its stderr goes to ours."""
    start = time.perf_counter()
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})}, start_new_session=True
    )
    peaks = [0, 0]
    over = threading.Event()

    def watch() -> None:
        while not over.wait(PERIOD):
            both = [_memory(pid) for pid in _tree(child.pid)]
            for index in range(2):
                peaks[index] = max(peaks[index], sum(value[index] for value in both))

    watcher = threading.Thread(target=watch, daemon=True)
    if sys.platform.startswith("linux"):
        watcher.start()
    try:
        assert child.stdout is not None
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
    except BaseException:
        os.killpg(child.pid, signal.SIGKILL)
        raise
    finally:
        over.set()
    wall = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    unit = 1 if sys.platform == "darwin" else 1024
    return Child(
        child.returncode, output, wall, usage.ru_utime + usage.ru_stime, peaks[0], peaks[1], usage.ru_maxrss * unit
    )


class BareRuntime:
    """onnxruntime and nothing else, with its own default options but for the number of threads."""

    def __init__(self, model: str, threads: int) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self._session = onnxruntime.InferenceSession(
            str(runtime.model_path(model)), sess_options=options, providers=["CPUExecutionProvider"]
        )
        self.contract = Contract.from_json(self._session.get_modelmeta().custom_metadata_map[METADATA_KEY])
        self._tasks = [task.name for task in self.contract.tasks]

    def predict(self, satellite: Floats, covariates: Floats, rows: Floats, cols: Floats) -> dict[str, Floats]:
        """Probabilities (classes, rows, cols) per task of one window."""
        feed = {
            INPUT_SATELLITE: satellite[None],
            INPUT_COVARIATES: covariates[None],
            INPUT_ROWS: rows,
            INPUT_COLS: cols,
        }
        return {task: value[0] for task, value in zip(self._tasks, self._session.run(self._tasks, feed), strict=True)}

    def queries(self, box: Box) -> list[tuple[Floats, Floats]]:
        """The query rows and columns of every window that a map of `box` needs, in window pixels."""
        window = self.contract.window
        asked = []
        for core in windows_over(box, window):
            target, whole = core.intersection(box), core.grown(window.halo)
            rows = np.arange(target.row0 - whole.row0, target.row1 - whole.row0, dtype=np.float32)
            cols = np.arange(target.col0 - whole.col0, target.col1 - whole.col0, dtype=np.float32)
            asked.append((rows + np.float32(0.5), cols + np.float32(0.5)))
        return asked

    def seconds(self, asked: list[tuple[Floats, Floats]]) -> float:
        """Time of the model's calls for those queries; a first call, which allocates, is not counted."""
        rng = np.random.default_rng(0)
        side = (self.contract.window.size,) * 2
        satellite = rng.uniform(200, 3000, (9, *side)).astype(np.float32)
        covariates = rng.uniform(0, 50, (10, *side)).astype(np.float32)
        self.predict(satellite, covariates, *asked[0])
        start = time.perf_counter()
        for rows, cols in asked:
            self.predict(satellite, covariates, rows, cols)
        return time.perf_counter() - start


def operations_per_pixel(model: str) -> float | None:
    """Operations of convolutions and products per output pixel, from the model's card; None without one."""
    card = runtime.model_path(model).with_suffix(".json")
    if not card.is_file():
        return None
    value = json.loads(card.read_text(encoding="utf-8")).get("operations_per_output_pixel")
    return None if value is None else float(value)

"""How fast this machine makes maps with a model: tried for about a second, and learnt from maps that were made.

A map's time is taken as the sum of what the network needs for the pixels of its windows and for the places it is asked
for, and of what reading, deriving terrain, encoding and writing need per pixel of the map. The first two are measured
by a trial on numbers of the right size; the last is a figure measured elsewhere until a map has been made here, which
then corrects all three.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from miso_qgis.engine import runtime
from miso_qgis.engine.contract import Window
from miso_qgis.language import grouped, say

#: Seconds per pixel of a map for reading, terrain, encoding and writing, beside the network: on two cores, from the
#: times of a whole tile in docs/performance.md (1.3 to 1.6 microseconds, with sources in other CRSs).
OTHER = 1.5e-6
#: Seconds before the first window and after the last one of a small map: opening, and six small files.
FIXED = 0.5
#: Time of one place asked for in times of one pixel of a window, where no trial tells (the bundled model's).
PLACE = 2.4
#: Seconds a timed call of the trial should take, at most.
CALL_SECONDS = 0.25
#: Pixels of a map's windows from which its times say more than a trial's: four windows of the bundled model.
LEAST_WINDOW_PIXELS = 1_900_000
#: A machine is busy where the network got less than this share of the cores while more processes wanted one than there
#: are: a trial is then good for BUSY_SECONDS only.
BUSY_SHARE, BUSY_SECONDS = 0.35, 60.0

Check = Callable[[], None]


@dataclass(frozen=True)
class Work:
    """What a map asks of a machine: pixels of all its windows, places asked for, pixels of the map."""

    window_pixels: int
    places: int
    pixels: int


@dataclass(frozen=True)
class Estimate:
    """Seconds a map will take from end to end, and a sentence that says where the figure comes from."""

    seconds: float
    how: str


@dataclass(frozen=True)
class _Speed:
    """Seconds per pixel of a window, per place and per pixel of a map, and for the rest."""

    window_pixel: float
    place: float
    other: float = OTHER
    fixed: float = FIXED

    def network(self, work: Work) -> float:
        return self.window_pixel * work.window_pixels + self.place * work.places

    def seconds(self, work: Work) -> float:
        return self.network(work) + self.other * work.pixels + self.fixed


@dataclass(frozen=True)
class _Trial:
    speed: _Speed
    busy: bool
    until: float


@dataclass(frozen=True)
class _Run:
    """Times of a finished map."""

    work: Work
    network: float
    seconds: float
    fixed: float


class Speeds:
    """What is known of the speed of models on this machine, per model file, device and number of threads."""

    def __init__(self) -> None:
        self._trials: dict[tuple[str, str, int], _Trial] = {}
        self._runs: dict[tuple[str, str, int], _Run] = {}

    def measure(self, model: runtime.Model, threads: int, check: Check) -> None:
        """Try a model for about a second, unless that was done.

        Args:
            threads: as in the request.
            check: called between the model's calls; what it raises ends the trial.
        """
        key = model.sha256, model.device, threads
        known = self._trials.get(key)
        if known is None or time.monotonic() > known.until:
            self._trials[key] = _try(model, threads, check)

    def learn(self, record: Mapping[str, Any]) -> None:
        """Take the times of a finished map into account. Records that tell none (of a continued run, of a small map)
        change nothing.

        Args:
            record: a run's record (docs/record.md), or its parts model, device, request, timings, valid_pixels.
        """
        try:
            timings, request = record["timings"], record["request"]
            if timings["parts_resumed"]:
                return
            side = int(timings["window"])
            work = Work(int(timings["windows"]) * side**2, int(record["valid_pixels"]), int(timings["pixels"]))
            fixed = float(timings["load_s"])
            seconds = fixed + float(timings["map_s"]) + float(timings["publish_s"])
            key = str(record["model"]["sha256"]), str(record["device"]), int(request["threads"])
            network = float(timings["model_s"])
        except (KeyError, TypeError, ValueError, OverflowError):
            return  # a record of an earlier version
        if work.window_pixels >= LEAST_WINDOW_PIXELS and 0 < network < seconds and work.pixels > 0:
            self._runs[key] = _Run(work, network, seconds, fixed)

    def estimate(self, model: runtime.Model, threads: int, work: Work) -> Estimate | None:
        """How long a map will take; None where neither a trial nor a map tells."""
        key = model.sha256, model.device, threads
        trial, run = self._trials.get(key), self._runs.get(key)
        where = f"{model.device}, {_threads(threads)}" if model.device == "cpu" else model.device
        if run is not None:
            speed = _Speed(1.0, PLACE) if trial is None else trial.speed
            factor = run.network / speed.network(run.work)
            rest = max(run.seconds - run.network - run.fixed, 0.0) / run.work.pixels
            speed = _Speed(speed.window_pixel * factor, speed.place * factor, rest, run.fixed)
            how = say(
                "From the last map made here with this model ({where}): {pixels} pixels in {seconds} s.",
                where=where,
                pixels=grouped(run.work.pixels),
                seconds=f"{run.seconds:.1f}",
            )
            return Estimate(speed.seconds(work), how)
        if trial is None:
            return None
        how = say(
            "From a trial of about a second of this model on this machine ({where}), and {other} "
            "microseconds a pixel for reading and writing, as measured on two cores elsewhere; the "
            "first map made here will correct both.",
            where=where,
            other=f"{OTHER * 1e6:g}",
        )
        if trial.busy:
            how += say(" Other programs were using the processor during the trial.")
        return Estimate(trial.speed.seconds(work), how)


def _try(model: runtime.Model, threads: int, check: Check) -> _Trial:
    """Time the model on one window, asked at few places and at all."""
    small, *larger = _windows(model.contract.window)
    window = small
    _call(model, small, few=True, check=check)  # the first call of a session takes longer
    seconds = _call(model, small, few=True, check=check)[0]
    for other in larger:
        if seconds * (other.size / small.size) ** 2 * PLACE <= CALL_SECONDS:
            window = other
            _call(model, window, few=True, check=check)
    few = min(_call(model, window, few=True, check=check)[0] for _ in range(2))
    every, share = min(_call(model, window, few=False, check=check) for _ in range(2))
    speed = _Speed(few / window.size**2, max(every - few, 0.0) / window.core**2)
    busy = model.device == "cpu" and share < (threads or _cores()) * BUSY_SHARE and _crowded()
    return _Trial(speed, busy, time.monotonic() + BUSY_SECONDS if busy else float("inf"))


def _windows(own: Window) -> list[Window]:
    """Windows to try a model on, smallest first. Its own would take long, and the memory of one for good."""
    if own.blended:
        return [own]
    cores = dict.fromkeys(max(own.stride, own.core // parts // own.stride * own.stride) for parts in (4, 2))
    return [replace(own, size=core + 2 * own.halo, step=0) for core in cores]


def _call(model: runtime.Model, window: Window, few: bool, check: Check) -> tuple[float, float]:
    """Seconds of one call on numbers from the training ranges, and the cores it kept busy."""
    check()
    numbers = np.random.default_rng(1)
    bands = model.contract.bands
    low = np.array([band.low for band in bands], np.float32)[:, None, None]
    high = np.array([band.high for band in bands], np.float32)[:, None, None]
    values = numbers.random((len(bands), window.size, window.size), np.float32) * (high - low) + low
    places = window.halo + np.arange(8 if few else window.core, dtype=np.float32) + np.float32(0.5)
    images = len(model.contract.satellite)
    feed = runtime.Windows(values[None, :images], values[None, images:], places, places)
    start, used = time.perf_counter(), time.process_time()
    model.run(feed, tuple(task.name for task in model.contract.tasks))
    seconds = time.perf_counter() - start
    return seconds, (time.process_time() - used) / seconds


def _cores() -> int:
    return os.cpu_count() or 1


def _crowded() -> bool:
    """Whether more processes wanted a core in the last minute than there are; where the system does not say: yes."""
    return not hasattr(os, "getloadavg") or os.getloadavg()[0] > _cores()


def _threads(count: int) -> str:
    if not count:
        return say("a thread per core")
    return say("1 thread") if count == 1 else say("{count} threads", count=count)

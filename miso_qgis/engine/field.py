"""The model's field over an area: windows of inputs in, pieces of probability out.

Windows lie on the lattice and are run whole, so the value at a pixel does not depend on what was drawn, nor on how the
area is cut into parts. Where a model's windows overlap they are added in row-major order of the lattice, so that the
sum has the same bits for any extent.
"""
# flake8: noqa: E203

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Executor, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from miso_qgis.engine import memory, runtime, sources
from miso_qgis.engine.applicability import Likeness
from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS, Window
from miso_qgis.engine.lattice import LATTICE, Box, Grid
from miso_qgis.engine.outputs.maps import Strip
from miso_qgis.engine.outputs.statistics import InputTally
from miso_qgis.engine.plan import Plan, inside
from miso_qgis.engine.stack import Inputs, InputStack
from miso_qgis.engine.tiling import INPUT_BYTES, Part, cut
from miso_qgis.language import say
from miso_qgis.protocol import Cancelled, MisoError

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]

#: Windows given at a time to a device that is not the CPU, which needs many to be busy.
ACCELERATOR_BATCH = 4
#: Seconds between two looks whether the user has cancelled, while the model runs.
CANCEL_POLL = 0.05
#: Pixels judged (against the training ranges and data) between two such looks.
JUDGED_AT_ONCE = 131_072
#: Standard deviation of the weight of blended windows, as a share of the window's side (Lin et al. 2025).
BLEND_SIGMA = 0.25

_ASPECT = COVARIATE_BANDS.index("aspct_4")
_ELEVATION = COVARIATE_BANDS.index("elevation")
_Indexes = tuple[slice, slice] | tuple[NDArray[np.intp], ...]


@dataclass(frozen=True)
class _Call:
    """One window to run: its core, the output pixels it gives, and where these lie in the window."""

    core: Box
    target: Box
    rows: NDArray[np.float32]
    cols: NDArray[np.float32]

    @property
    def queries(self) -> tuple[bytes, bytes]:
        return self.rows.tobytes(), self.cols.tobytes()


def bytes_per_pixel(model: runtime.Model, grid: Grid, tasks: tuple[str, ...]) -> float:
    """Of the inputs and outputs of a part, per pixel of the lattice."""
    layers = sum(len(model.contract.task(task).classes) for task in tasks) + 1
    return INPUT_BYTES + 4 * layers * (LATTICE.size / grid.size) ** 2


class Field:
    """The field of one run."""

    def __init__(
        self,
        model: runtime.Model,
        opened: sources.Sources,
        plan: Plan,
        window: Window,
        tasks: tuple[str, ...],
        is_cancelled: IsCancelled,
        batch: int = 0,
        memory_limit: int = 0,
        on_cpu: Callable[[], runtime.Model] | None = None,
        parts: Sequence[Part] | None = None,
    ) -> None:
        """
        Args:
            window: how the model is run; its own, or another that fits.
            batch: windows given to the model at a time; 0 takes one on the CPU, ACCELERATOR_BATCH elsewhere.
            memory_limit: MB that this process may take; 0 for no limit.
            on_cpu: gives the model on the CPU, for when a device's memory does not suffice for one window.
            parts: the pieces of the plan's box to map, each with all windows that touch it; None takes the whole box.
        """
        self._remarks: dict[str, str] = {}
        self._on_cpu = on_cpu
        self._model, self._plan, self._window = model, plan, window
        self._stack = InputStack(opened, self.check)
        self._tasks, self._is_cancelled = tasks, is_cancelled
        self._batch = batch or (1 if model.device == "cpu" else ACCELERATOR_BATCH)
        self.contract = model.contract
        self._memory_limit = memory_limit
        if parts is None:
            area = plan.grid.lattice_box(plan.box)
            parts = cut(area, window, bytes_per_pixel(model, plan.grid, tasks), memory.part_bytes(memory_limit))
        self.parts = list(parts)
        self.model_seconds = 0.0
        self.windows_run = 0
        bands = model.contract.bands
        self._low = np.array([b.low for b in bands], np.float32)
        self._high = np.array([b.high for b in bands], np.float32)
        space = model.contract.applicability
        self._likeness = None if space is None else Likeness(space)
        given = set(opened.by_role)
        coarse = {"climate", *(f"covariate {n}" for n in COVARIATE_BANDS[len(TERRAIN_BANDS) :])}
        self._climate_only = given <= coarse
        self._fed: dict[int, tuple[NDArray[np.float32], NDArray[np.float32]]] = {}
        self._interrupt = onnxruntime.RunOptions()
        self._halt = threading.Event()

    @property
    def remarks(self) -> list[str]:
        """What happened that the user should know of, in sentences."""
        return list(self._remarks.values())

    @property
    def read_seconds(self) -> float:
        """Time spent reading, beside the model."""
        return self._stack.seconds

    def check(self) -> None:
        """Raises Cancelled when the user asked to stop, or when the run is ending for another reason."""
        if self._halt.is_set() or self._is_cancelled():
            raise Cancelled()

    def strips(
        self, skip: Collection[int], progress: Progress, seen: Callable[[Part, Inputs], None] = lambda *_: None
    ) -> Iterator[Strip]:
        """The field over the plan's box, one piece per part, reading one part ahead.

        Args:
            skip: numbers of parts that are not needed.
            progress: called with 0..1 and a sentence.
            seen: shown the inputs of every part before it is mapped; they are written again afterwards.
        """
        parts = [part for part in self.parts if part.number not in skip]
        total = sum(len(part.windows) for part in self.parts)
        done = total - sum(len(part.windows) for part in parts)
        if not parts:
            return
        with (
            self._watched(),
            ThreadPoolExecutor(1, thread_name_prefix="miso-read") as reader,
            ThreadPoolExecutor(1, thread_name_prefix="miso-judge") as judge,
        ):
            try:
                ahead = reader.submit(self._read, parts[0])
                for number, part in enumerate(parts):
                    inputs = ahead.result()
                    if number + 1 < len(parts):
                        ahead = reader.submit(self._read, parts[number + 1])
                    start = done
                    seen(part, inputs)

                    def report(windows: int, start: int = start) -> None:
                        progress(
                            (start + windows) / total,
                            say("Mapping: window {start} of {total}", start=start + windows, total=total),
                        )

                    strip = self._map(part, inputs, judge, report)
                    done += len(part.windows)
                    report(len(part.windows))
                    del inputs  # before the next one is waited for
                    if strip is not None:
                        yield strip
            finally:
                self._halt.set()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        """While inside, a cancel ends the model's call under way: a large window may take longer than a user waits."""
        over = threading.Event()

        def watch() -> None:
            while not over.wait(CANCEL_POLL):
                if self._is_cancelled():
                    self._interrupt.terminate = True
                    return

        watcher = threading.Thread(target=watch, name="miso-cancel", daemon=True)
        watcher.start()
        try:
            yield
        except MisoError:
            if self._is_cancelled():  # an interrupted call fails: that is the cancel, no error of the model
                raise Cancelled() from None
            raise
        finally:
            over.set()
            watcher.join()

    def piece(self, part: Part) -> tuple[Strip | None, Inputs]:
        """The field of one part, and what it was made from; valid until the next but one is asked for."""
        with self._watched(), ThreadPoolExecutor(1, thread_name_prefix="miso-judge") as judge:
            inputs = self._read(part)
            return self._map(part, inputs, judge, lambda _: None), inputs

    def values(self, inputs: Inputs, box: Box) -> tuple[NDArray[np.float32], InputTally]:
        """The model's inputs at the pixels of a box of the plan's grid, (19, h, w), and how many of each lie outside
        their training range or are missing."""
        at = _positions(self._plan.grid, box, inputs.box)
        values = np.stack([band[at] for band in (*inputs.satellite, *inputs.covariates)])
        return values, self._applicability(inputs, at, np.ones(box.shape, bool))[1]

    def _read(self, part: Part) -> Inputs:
        self.check()
        return self._stack.read(part.inputs(self._window.halo))

    def forget(self) -> None:
        """Give back the memory that mapping took: the files are made without it."""
        self._fed.clear()
        self._stack.forget()

    # --- one part ---

    def _map(self, part: Part, inputs: Inputs, judge: Executor, report: Callable[[int], None]) -> Strip | None:
        """The piece of one part; None where coarse pixels have no centre in it. `judge` compares the inputs with the
        training data while the model works."""
        grid, box = self._plan.grid, self._plan.box
        piece = grid.box_within(part.box).intersection(box)
        if piece.empty:
            return None
        at = _positions(grid, piece, inputs.box)
        valid = self._valid(inputs, at)
        if self._plan.mask is not None:
            valid &= inside(self._plan.mask, piece.shape, grid.transform(piece))
        judged = judge.submit(self._applicability, inputs, at, valid)
        tally = InputTally.empty(len(self._low))
        probability = {
            task: np.full((len(self._model.contract.task(task).classes), *piece.shape), np.nan, np.float32)
            for task in self._tasks
        }
        calls = [
            call for call in (self._call(core, piece) for core in part.windows) if self._wanted(call, piece, valid)
        ]
        if self._window.blended:
            self._blend(calls, inputs, piece, probability, tally, report)
        else:
            for group in self._batches(calls):
                for call, found in zip(group, self._run(group, inputs, tally), strict=True):
                    for task, values in found.items():
                        probability[task][(slice(None), *call.target.slices_in(piece))] = values
                report(tally.windows)
        if not valid.all():
            for values in probability.values():
                values[:, ~valid] = np.nan
        applicability, counted = judged.result()
        tally.add(counted)
        return Strip(part.number, piece.row0 - box.row0, piece.col0 - box.col0, probability, applicability, tally)

    def _call(self, core: Box, piece: Box) -> _Call:
        grid, window = self._plan.grid, core.grown(self._window.halo)
        target = grid.box_within(core).intersection(piece)
        return _Call(
            core,
            target,
            grid.lattice_positions(target.row0, target.row1, window.row0).astype(np.float32),
            grid.lattice_positions(target.col0, target.col1, window.col0).astype(np.float32),
        )

    @staticmethod
    def _wanted(call: _Call, piece: Box, valid: NDArray[np.bool_]) -> bool:
        return not call.target.empty and bool(valid[call.target.slices_in(piece)].any())

    def _batches(self, calls: Sequence[_Call]) -> Iterator[list[_Call]]:
        """Neighbouring windows asked at the same places, so many at a time as one call of the model takes."""
        for _, same in groupby(calls, key=lambda call: call.queries):
            group = list(same)
            for start in range(0, len(group), self._batch):
                yield group[start : start + self._batch]

    def _run(self, group: list[_Call], inputs: Inputs, tally: InputTally) -> list[dict[str, NDArray[np.float32]]]:
        if len(group) > self._batch:  # it was halved since the group was made
            first, second = group[: self._batch], group[self._batch :]
            return [*self._run(first, inputs, tally), *self._run(second, inputs, tally)]
        self.check()
        memory.check(self._memory_limit)
        views = [(slice(None), *call.core.grown(self._window.halo).slices_in(inputs.box)) for call in group]
        satellite, covariates = self._buffers(len(group))
        for number, view in enumerate(views):
            satellite[number] = inputs.satellite[view]
            covariates[number] = inputs.covariates[view]
        windows = runtime.Windows(satellite, covariates, group[0].rows, group[0].cols)
        start = time.perf_counter()
        try:
            found = self._model.run(windows, self._tasks, self._interrupt)
        except MisoError as problem:
            if problem.code != "device.memory":
                raise
            return self._with_less(group, inputs, tally, problem)
        self.model_seconds += time.perf_counter() - start
        self.windows_run += len(group)
        tally.windows += len(group)
        return found

    def _with_less(
        self, group: list[_Call], inputs: Inputs, tally: InputTally, problem: MisoError
    ) -> list[dict[str, NDArray[np.float32]]]:
        """Half as many windows at a time from now on; when one alone is too much for a device, the CPU."""
        if len(group) > 1:
            self._batch = len(group) // 2
            self._fed.clear()
            self._remarks[self._model.device] = say(
                "The memory of the device {device} did not suffice for as many windows as were given to it at a time: "
                "{batch} from then on.",
                device=self._model.device,
                batch=self._batch,
            )
            return self._run(group, inputs, tally)
        if self._model.device == "cpu" or self._on_cpu is None:
            raise problem
        self._remarks[self._model.device] = say(
            "The memory of the device {device} did not suffice: the map was made, or finished, on the CPU.",
            device=self._model.device,
        )
        self._model = self._on_cpu()
        return self._run(group, inputs, tally)

    def _buffers(self, count: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Arrays for the inputs of so many windows, the same ones again for every call."""
        if count not in self._fed:
            side = self._window.size
            self._fed[count] = (
                np.empty((count, len(SATELLITE_BANDS), side, side), np.float32),
                np.empty((count, len(COVARIATE_BANDS), side, side), np.float32),
            )
        return self._fed[count]

    def _blend(
        self,
        calls: Sequence[_Call],
        inputs: Inputs,
        piece: Box,
        probability: dict[str, NDArray[np.float32]],
        tally: InputTally,
        report: Callable[[int], None],
    ) -> None:
        """Weighted mean of overlapping windows: sum(w p) / sum(w), w a Gaussian around the window's centre."""
        weights = np.zeros(piece.shape, np.float32)
        for values in probability.values():
            values[:] = 0.0
        for group in self._batches(calls):
            for call, found in zip(group, self._run(group, inputs, tally), strict=True):
                rows, cols = call.target.slices_in(piece)
                weight = self._weight(call.rows)[:, None] * self._weight(call.cols)[None]
                weights[rows, cols] += weight
                for task, values in found.items():
                    probability[task][:, rows, cols] += weight * values
            report(tally.windows)
        with np.errstate(invalid="ignore"):  # 0 / 0 where no window was run: nodata
            for values in probability.values():
                np.divide(values, weights, out=values)
                np.clip(values, 0.0, 1.0, out=values)

    def _weight(self, positions: NDArray[np.float32]) -> NDArray[np.float32]:
        distance = (positions - np.float32(self._window.size / 2)) / np.float32(BLEND_SIGMA * self._window.size)
        result: NDArray[np.float32] = np.exp(np.float32(-0.5) * distance * distance)
        return result

    # --- what went in ---

    def _valid(self, inputs: Inputs, at: _Indexes) -> NDArray[np.bool_]:
        """Pixels with something to predict from at 10 m: imagery or terrain; climate only where nothing else was
        given."""
        fine = [*inputs.satellite, *inputs.covariates[: len(TERRAIN_BANDS)]]
        if self._climate_only:
            fine = list(inputs.covariates)
        valid = np.isfinite(fine[0][at])
        for band in fine[1:]:
            if valid.all():
                break
            valid |= np.isfinite(band[at])
        return valid

    def _applicability(
        self, inputs: Inputs, at: _Indexes, valid: NDArray[np.bool_]
    ) -> tuple[NDArray[np.float32], InputTally]:
        """How far the model applies at each output pixel, 0..1, NaN where nodata, and what the inputs are like: some
        rows at a time, so that a cancel is heard and what is in between stays small."""
        result = np.full(valid.shape, np.nan, np.float32)
        tally = InputTally.empty(len(self._low))
        rows = max(1, JUDGED_AT_ONCE // max(1, valid.shape[1]))
        for row in range(0, valid.shape[0], rows):
            self.check()
            cut = slice(row, min(row + rows, valid.shape[0]))
            if valid[cut].any():
                self._judge(inputs, _rows_of(at, cut), valid[cut], result[cut], tally)
        return result, tally

    def _judge(
        self,
        inputs: Inputs,
        at: _Indexes,
        valid: NDArray[np.bool_],
        result: NDArray[np.float32],
        tally: InputTally,
    ) -> None:
        """Write the applicability of some rows to `result` and count them in `tally`: by the distance to the training
        data where the model knows it, else the share of the inputs inside the training range, missing counted as
        outside."""
        inside_range = np.zeros(valid.shape, np.uint8)
        pixels = int(valid.sum())
        everywhere = pixels == valid.size
        tally.pixels += pixels
        bands = [*inputs.satellite, *inputs.covariates]
        for index, band in enumerate(bands):
            if band.strides == (0, 0):  # a modality that was not given
                tally.missing[index] += pixels
                continue
            values = band[at]
            with np.errstate(invalid="ignore"):
                good = values >= self._low[index]
                good &= values <= self._high[index]
            known = ~np.isnan(values)
            if index == len(SATELLITE_BANDS) + _ASPECT:
                # Every direction was seen in training, and a plain has none.
                known |= np.isfinite(inputs.covariates[_ELEVATION][at])
                good = known
            inside_range += good
            there = _count(known, valid, everywhere)
            tally.missing[index] += pixels - there
            tally.outside[index] += there - _count(good, valid, everywhere)
        if self._likeness is None:
            share = inside_range.astype(np.float32)
            share /= np.float32(len(bands))
        else:
            share = self._like_training(bands, at)
            tally.dissimilar += _count(share < 1, valid, everywhere)
        np.copyto(result, share, where=True if everywhere else valid)

    def _like_training(self, bands: Sequence[NDArray[np.float32]], at: _Indexes) -> NDArray[np.float32]:
        """The applicability by distance at the output pixels; those that lie in one 10 m pixel share its value."""
        if self._likeness is None:
            raise RuntimeError("the model has no applicability by distance")
        first, second = at
        if isinstance(first, slice) or isinstance(second, slice) or self._plan.grid.size > LATTICE.size:
            return self._likeness.applicability([band[at] for band in bands])
        rows, cols = first.ravel(), second.ravel()
        box = np.s_[int(rows[0]) : int(rows[-1]) + 1, int(cols[0]) : int(cols[-1]) + 1]
        found = self._likeness.applicability([band[box] for band in bands])
        return found[np.ix_(rows - rows[0], cols - cols[0])]


def _rows_of(at: _Indexes, rows: slice) -> _Indexes:
    """Some rows of the pixels at `at`."""
    first, second = at
    if isinstance(first, slice) and isinstance(second, slice):
        return slice(first.start + rows.start, first.start + rows.stop), second
    if isinstance(first, slice) or isinstance(second, slice):
        raise RuntimeError("a slice beside an array")
    return first[rows], second


def _count(flags: NDArray[np.bool_], valid: NDArray[np.bool_], everywhere: bool) -> int:
    return int(np.count_nonzero(flags)) if everywhere else int(np.count_nonzero(flags & valid))


def _positions(grid: Grid, piece: Box, outer: Box) -> _Indexes:
    """Where the pixels of a piece lie in arrays that cover the lattice box `outer`: the 10 m pixels that hold their
    centres."""
    if grid.size == 10.0:
        return piece.slices_in(outer)
    rows = np.floor(grid.lattice_positions(piece.row0, piece.row1, outer.row0)).astype(np.intp)
    cols = np.floor(grid.lattice_positions(piece.col0, piece.col1, outer.col0)).astype(np.intp)
    return np.ix_(rows, cols)

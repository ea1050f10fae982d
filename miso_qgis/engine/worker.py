"""The engine as a long-lived child process: one JSON message per line on stdin and stdout.

The main thread reads messages, a second one computes; one job runs, others wait. The process ends when its stdin ends,
also in the middle of a job, so it never outlives the QGIS that started it. What libraries print goes to stderr and
cannot corrupt the stream of messages.
"""

from __future__ import annotations

import gc
import logging
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable
from typing import Any, BinaryIO

from miso_qgis import protocol
from miso_qgis.engine import inspection, mapping, memory, planning, runtime, trial
from miso_qgis.engine.accuracy import assessment
from miso_qgis.engine.accuracy import text as accuracy_text
from miso_qgis.engine.analysis import compare, suggest, zonal
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.report import records
from miso_qgis.engine.sites import batch
from miso_qgis.language import say
from miso_qgis.protocol import Cancelled, MapRequest, MisoError
from miso_qgis.requests.assess import AssessRequest
from miso_qgis.requests.compare import CompareRequest
from miso_qgis.requests.report import ReportRequest
from miso_qgis.requests.sites import SitesRequest
from miso_qgis.requests.suggest import SuggestRequest
from miso_qgis.requests.zonal import ZonalRequest
from miso_qgis.version import version

_LOG = logging.getLogger(__name__)

#: Jobs that may wait behind the running one.
MAX_WAITING = 32
#: Least seconds between two progress messages, so that many small windows do not flood the pipe.
PROGRESS_INTERVAL = 0.1
#: Seconds a job has to clean up after a shutdown was asked for.
GRACE = 1.0


class _Job:
    def __init__(self, identifier: str, kind: str, body: dict[str, Any]) -> None:
        self.id, self.kind, self.body = identifier, kind, body
        self.cancelled = threading.Event()


class Worker:
    """Answers requests that arrive on a stream of bytes."""

    def __init__(self, reader: BinaryIO, writer: BinaryIO) -> None:
        self._reader, self._writer = reader, writer
        self._write_lock = threading.Lock()
        self._waiting: queue.Queue[_Job | None] = queue.Queue(MAX_WAITING)
        self._jobs: dict[str, _Job] = {}
        self._jobs_lock = threading.Lock()
        self._models = ModelCache()
        self._speeds = trial.Speeds()
        self._planner = planning.Planner(self._models, self._speeds)
        self._inspector = inspection.Inspector(self._models)

    def serve(self) -> None:
        """Read messages until stdin ends or a shutdown is asked for."""
        computing = threading.Thread(target=self._compute, name="miso-compute", daemon=True)
        computing.start()
        self._send(protocol.hello(version(), os.getpid(), mapping.versions()))
        while True:
            line = self._reader.readline(protocol.MAX_LINE_BYTES + 1)
            if not line:
                break
            if len(line) > protocol.MAX_LINE_BYTES:
                self._skip_line(line)
                self._send(
                    protocol.error(
                        None, MisoError("protocol.too_long", say("A message was longer than a line may be."), "")
                    )
                )
                continue
            try:
                message = protocol.decode(line)
                if message["type"] == "shutdown":
                    break
                self._accept(message)
            except MisoError as problem:
                self._send(protocol.error(None, problem))
        if not line:
            # The parent was killed. So is this process now, and what a run has written so far stays: it can be resumed.
            return
        with self._jobs_lock:
            for job in self._jobs.values():
                job.cancelled.set()
        deadline = time.monotonic() + GRACE
        while self._jobs and time.monotonic() < deadline:
            time.sleep(0.02)

    def _skip_line(self, start: bytes) -> None:
        part = start
        while part and not part.endswith(b"\n"):
            part = self._reader.readline(1 << 20)

    def _accept(self, message: dict[str, Any]) -> None:
        identifier = message.get("id")
        if not isinstance(identifier, str):
            raise MisoError(
                "protocol.malformed",
                say("A {type} message has the id {identifier}.", type=message["type"], identifier=f"{identifier!r}"),
                "",
            )
        if message["type"] == "cancel":
            with self._jobs_lock:
                job = self._jobs.get(identifier)
            if job is not None:
                job.cancelled.set()
            return
        if message["type"] != "request":
            raise MisoError("protocol.unknown", say("A message has the type {type}.", type=f"{message['type']!r}"), "")
        body = message.get("body", {})
        if not isinstance(body, dict):
            raise MisoError("protocol.malformed", say("A request's body is no object."), "")
        job = _Job(identifier, str(message.get("kind")), body)
        with self._jobs_lock:
            if identifier in self._jobs:
                raise MisoError(
                    "protocol.malformed",
                    say("A job {identifier} is already under way.", identifier=f"{identifier!r}"),
                    "",
                )
            self._jobs[identifier] = job
        try:
            self._waiting.put_nowait(job)
        except queue.Full:
            self._finish(job)
            full = MisoError(
                "worker.busy",
                say("{max_waiting} jobs are waiting already.", max_waiting=MAX_WAITING),
                say("Wait until one has ended."),
            )
            self._send(protocol.error(identifier, full))

    def _finish(self, job: _Job) -> None:
        with self._jobs_lock:
            self._jobs.pop(job.id, None)

    def _compute(self) -> None:
        while True:
            job = self._waiting.get()
            if job is None:
                return
            try:
                if job.cancelled.is_set():
                    raise Cancelled()
                answer = protocol.result(job.id, self._perform(job))
            except MisoError as problem:
                answer = protocol.error(job.id, problem)
            except MemoryError:
                answer = protocol.error(
                    job.id,
                    MisoError(
                        "memory",
                        say("The engine ran out of memory."),
                        say("Close other programs, or choose a smaller extent."),
                    ),
                )
            except Exception as unexpected:  # the worker must outlive any bug of a job, and say what it was
                _LOG.error("%s", traceback.format_exc())
                answer = protocol.error(
                    job.id,
                    MisoError(
                        "internal",
                        say(
                            "The engine failed unexpectedly: {name}: {unexpected}.",
                            name=type(unexpected).__name__,
                            unexpected=unexpected,
                        ),
                        say("Please report this with the log."),
                    ),
                )
            self._finish(job)
            self._send(answer)
            # A run's objects refer to each other in circles, and its buffers would stay until Python looks for such.
            gc.collect()

    def _perform(self, job: _Job) -> dict[str, Any]:
        perform: dict[str, Callable[[_Job], dict[str, Any]]] = {
            "map": self._map,
            "sites": self._sites,
            "plan": self._plan,
            "inspect": self._inspect,
            "report": self._report,
            "models": lambda _: {"models": runtime.describe_models()},
            "devices": self._devices,
            "assess": self._assess,
            "zonal": self._zonal,
            "compare": self._compare,
            "suggest": self._suggest,
        }
        if job.kind not in perform:
            raise MisoError(
                "protocol.unknown",
                say("The engine knows no job of the kind {kind}.", kind=f"{job.kind!r}"),
                say("It knows: {perform}.", perform=", ".join(perform)),
            )
        return perform[job.kind](job)

    def _map(self, job: _Job) -> dict[str, Any]:
        report = self._reporter(job)
        record = mapping.run(MapRequest.from_dict(job.body), self._models, report, job.cancelled.is_set)
        self._speeds.learn(record)
        return record

    def _sites(self, job: _Job) -> dict[str, Any]:
        request = SitesRequest.from_dict(job.body)
        return batch.run(request, self._models, self._reporter(job), job.cancelled.is_set)

    def _reporter(self, job: _Job) -> Callable[[float, str], None]:
        """Sends a job's progress, not too often."""
        last = -1.0

        def report(fraction: float, text: str) -> None:
            nonlocal last
            now = time.monotonic()
            if now - last >= PROGRESS_INTERVAL or fraction >= 1:
                last = now
                self._send(protocol.progress(job.id, fraction, text))

        return report

    def _devices(self, job: _Job) -> dict[str, Any]:
        test, model = job.body.get("test", False), job.body.get("model", "")
        if not isinstance(test, bool) or not isinstance(model, str):
            raise MisoError(
                "request.invalid",
                say("The devices were asked for with {body}.", body=f"{job.body!r}"),
                say("Ask with test, model."),
            )
        return {"devices": self._models.devices(model, test)}

    def _zonal(self, job: _Job) -> dict[str, Any]:
        return zonal.run(ZonalRequest.from_dict(job.body), self._reporter(job), job.cancelled.is_set)

    def _compare(self, job: _Job) -> dict[str, Any]:
        return compare.run(CompareRequest.from_dict(job.body), self._reporter(job), job.cancelled.is_set)

    def _suggest(self, job: _Job) -> dict[str, Any]:
        return suggest.run(SuggestRequest.from_dict(job.body), self._reporter(job), job.cancelled.is_set)

    def _assess(self, job: _Job) -> dict[str, Any]:
        record = assessment.run(AssessRequest.from_dict(job.body), self._reporter(job), job.cancelled.is_set)
        return {**record, "text": accuracy_text.text_of(record)}

    def _plan(self, job: _Job) -> dict[str, Any]:
        measure = job.body.get("measure", False)
        if not isinstance(measure, bool):
            raise MisoError(
                "request.invalid",
                say("The field 'measure' is {measure}.", measure=f"{measure!r}"),
                say("Give true or false."),
            )
        runs = job.body.get("runs", [])
        for record in runs if isinstance(runs, list) else []:
            self._speeds.learn(record)

        def check() -> None:
            if job.cancelled.is_set():
                raise Cancelled()

        return self._planner.plan(MapRequest.from_dict(job.body.get("request")), measure, check)

    def _inspect(self, job: _Job) -> dict[str, Any]:
        x, y = (
            protocol.coordinate(say("The {name} of the place", name=name), job.body.get(name)) for name in ("x", "y")
        )
        crs = job.body.get("crs", protocol.MODEL_CRS)
        if not isinstance(crs, str):
            raise MisoError(
                "request.invalid", say("The CRS of the place is {crs}.", crs=f"{crs!r}"), say("Give a text.")
            )
        request = MapRequest.from_dict(job.body.get("request"))
        return self._inspector.inspect(request, x, y, crs, job.cancelled.is_set)

    def _report(self, job: _Job) -> dict[str, Any]:
        def report(fraction: float, text: str) -> None:
            if job.cancelled.is_set():
                raise Cancelled()
            self._send(protocol.progress(job.id, fraction, text))

        return records.make(ReportRequest.from_dict(job.body), report)

    def _send(self, message: dict[str, Any]) -> None:
        data = protocol.encode(message)
        try:
            with self._write_lock:
                self._writer.write(data)
                self._writer.flush()
        except (BrokenPipeError, ValueError, OSError):
            # Nobody listens any more: the end of stdin, which ends the process, is on its way.
            return


def main() -> int:
    """Serve on the process's own stdin and stdout until stdin ends."""
    memory.bound()
    messages = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # a library's print must not land between the messages
    sys.stdout = sys.stderr
    requests = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)  # nor may a file that leads to standard input eat them
    os.close(nothing)
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    Worker(requests, messages).serve()
    # A job that does not stop (or a library's thread) must not keep the process alive.
    sys.stderr.flush()
    os._exit(0)

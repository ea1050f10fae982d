"""The engine's worker process, started, spoken to and ended from the QGIS side.

One client holds at most one child process. The child is started by the first job, kept for the next ones (imports and
the model's session cost seconds) and started again when it has died. Every wait is a poll of 50 ms, so that a cancel is
seen at once from whatever thread the job runs in; no Qt event loop is needed or entered.
"""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import shutil
import signal
import subprocess  # nosec B404 # lists of arguments, never a shell
import sys
import threading
import time
import uuid
from collections import deque
from pathlib import Path
from typing import IO, Any, Callable, Deque, Dict, List, Mapping, Optional, Sequence, Union

from miso_qgis.client.environment import child_environment
from miso_qgis.language import say
from miso_qgis.protocol import (
    MAX_LINE_BYTES,
    PROTOCOL_VERSION,
    SCRATCH_OWNER,
    SCRATCH_PATTERN,
    Cancelled,
    MisoError,
    decode,
    encode,
)
from miso_qgis.protocol import cancel as cancel_message
from miso_qgis.protocol import request as request_message
from miso_qgis.protocol import shutdown as shutdown_message
from miso_qgis.version import PLUGIN_ROOT

logger = logging.getLogger(__name__)

POLL_SECONDS = 0.05
#: How long a cancelled child may take to answer before it is ended.
CANCEL_SECONDS = 1.0
#: The same for the short questions of `light_client`, for whose end nobody waits.
LIGHT_CANCEL_SECONDS = 30.0
#: How long a child may take to say hello: a cold disk and a virus scanner can make imports slow.
START_SECONDS = 120.0
#: How long a child may take to end after it was asked to.
STOP_SECONDS = 2.0

_QUEUE_LENGTH = 1000
_STDERR_LINES = 40
_STDERR_SHOWN = 8

OnProgress = Callable[[float, str], None]
OnLog = Callable[[str, str], None]
IsCancelled = Callable[[], bool]


def worker_command(python: Path, root: Optional[Path] = None) -> List[str]:
    """The command line of a worker. ``-I`` keeps the user's packages and the current folder off its search path."""
    launcher = (PLUGIN_ROOT if root is None else root) / "miso_qgis" / "launch.py"
    return [str(python), "-I", "-X", "utf8", str(launcher), "worker"]


def _taskkill() -> str:
    """Windows' own program, and not one of its name that comes first on PATH."""
    return os.path.join(os.environ.get("SYSTEMROOT", r"C:\Windows"), "System32", "taskkill.exe")


class _Child:
    """One process with its three threads: messages in, stderr in, messages out. Used by one job at a time."""

    def __init__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        options: Dict[str, Any] = {}
        if sys.platform == "win32":
            options["creationflags"] = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        else:
            # A group of its own: Ctrl+C in the terminal QGIS was started from does not reach it, and a kill reaches
            # all of it.
            options["start_new_session"] = True
        try:
            self.process: subprocess.Popen[bytes] = subprocess.Popen(  # nosec B603 # a list of arguments, no shell
                list(command),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=dict(environment),
                cwd=os.path.abspath(os.sep),  # a working folder the user may want to rename or unmount stays free
                **options,
            )
        except OSError as error:
            raise MisoError(
                "worker.start",
                say(
                    "The engine's Python {command} could not be started: {error}.",
                    command=f"{command[0]!r}",
                    error=error,
                ),
                say("Set up the engine again, or name another interpreter."),
            ) from error
        self.messages: queue.Queue[Union[Dict[str, Any], MisoError, None]] = queue.Queue(_QUEUE_LENGTH)
        self.stderr: Deque[str] = deque(maxlen=_STDERR_LINES)
        self._outgoing: queue.Queue[Optional[bytes]] = queue.Queue()
        self._closed = threading.Event()
        self._threads = [
            threading.Thread(target=target, args=(stream,), name=f"miso-{name}", daemon=True)
            for name, target, stream in (
                ("stdout", self._read_messages, self.process.stdout),
                ("stderr", self._read_stderr, self.process.stderr),
                ("stdin", self._write_messages, self.process.stdin),
            )
        ]
        for thread in self._threads:
            thread.start()

    # -- the threads ---------------------------------------------------------------------------------------------------

    def _deliver(self, item: Union[Dict[str, Any], MisoError, None]) -> None:
        """Put into the bounded queue. A full one holds the child back, but never outlives the child."""
        while not self._closed.is_set():
            with contextlib.suppress(queue.Full):
                self.messages.put(item, timeout=0.2)
                return

    def _read_messages(self, stream: IO[bytes]) -> None:
        try:
            while True:
                line = stream.readline(MAX_LINE_BYTES + 1)
                if not line:
                    break
                if len(line) > MAX_LINE_BYTES:
                    self._deliver(
                        MisoError(
                            "protocol.malformed", say("The engine sent an endless message."), say("Run the job again.")
                        )
                    )
                    break
                try:
                    self._deliver(decode(line))
                except MisoError as problem:
                    self._deliver(problem)
        except (OSError, ValueError):
            pass  # closed under our feet: the child is being ended
        finally:
            self._deliver(None)

    def _read_stderr(self, stream: IO[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError):
            while True:
                line = stream.readline(4096)
                if not line:
                    return
                text = line.decode("utf-8", "replace").rstrip()
                if text:
                    self.stderr.append(text)
                    logger.info("engine: %s", text)

    def _write_messages(self, stream: IO[bytes]) -> None:
        with contextlib.suppress(OSError, ValueError):
            while True:
                data = self._outgoing.get()
                if data is None:
                    break
                stream.write(data)
                stream.flush()
        # The end of its stdin is the child's sign to end, also when it never reads a shutdown.
        with contextlib.suppress(OSError, ValueError):
            stream.close()

    # -- used by the client --------------------------------------------------------------------------------------------

    @property
    def alive(self) -> bool:
        return self.process.poll() is None

    def send(self, data: bytes) -> None:
        self._outgoing.put(data)

    def stop(self) -> None:
        """Ask the child to end, and end it when it does not."""
        if self.alive:
            self.send(encode(shutdown_message()))
        self._outgoing.put(None)
        try:
            self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.kill()
        else:
            self._release()

    def kill(self) -> None:
        """End the child and what it started, now."""
        if sys.platform == "win32":
            with contextlib.suppress(OSError, subprocess.SubprocessError):
                subprocess.run(  # nosec B603 # a list of arguments, no shell
                    [_taskkill(), "/F", "/T", "/PID", str(self.process.pid)],
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    creationflags=subprocess.CREATE_NO_WINDOW,
                    timeout=5,
                    check=False,
                )
            with contextlib.suppress(OSError):
                self.process.kill()
        elif self.alive:
            with contextlib.suppress(OSError):
                os.killpg(self.process.pid, signal.SIGKILL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        self._outgoing.put(None)
        self._release()

    def _release(self) -> None:
        self._closed.set()
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(0.5)
        for stream in (self.process.stdout, self.process.stderr):
            # A grandchild may hold the pipe open and a reader in it: closing would wait for that reader.
            if stream is not None and not any(thread.is_alive() for thread in self._threads):
                stream.close()

    def obituary(self) -> MisoError:
        """Why the child is gone, as an error for the user."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self.process.wait(5)
        self._threads[1].join(0.5)
        code = self.process.poll()
        if code is None:
            message = say("The engine stopped answering.")
        elif code < 0:
            try:
                name = signal.Signals(-code).name
            except ValueError:
                name = say("signal {code}", code=-code)
            message = say("The engine was ended by {signal}.", signal=name)
        else:
            message = say("The engine ended with exit code {code}.", code=code)
        last = list(self.stderr)[-_STDERR_SHOWN:]
        if last:
            message += "\n{}\n{}\n".format(say("Its last words:"), "\n".join(last))
        hint = say("Run it again; the engine starts anew.")
        if code == -9:
            hint = say(
                "The system may have run out of memory: close other programs and run it again; the engine starts anew."
            )
        return MisoError("worker.died", message, hint)


class WorkerClient:
    """Runs jobs in a worker process, one after the other.

    Args:
        command: command line of the worker, for instance from `worker_command`.
        environment: environment of the child; default is `child_environment()`.
        start_seconds: how long the child may take to say hello.
        cancel_seconds: how long a cancelled child may take to answer before it is ended.

    A client may be used from any thread. A second job waits for the first one, and can be cancelled while it waits.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Optional[Mapping[str, str]] = None,
        start_seconds: float = START_SECONDS,
        cancel_seconds: float = CANCEL_SECONDS,
    ) -> None:
        self.command = list(command)
        self._environment = child_environment() if environment is None else dict(environment)
        self._start_seconds = start_seconds
        self._cancel_seconds = cancel_seconds
        self._job_lock = threading.Lock()
        self._child: Optional[_Child] = None
        self._closed = False
        #: What the running child said of itself: engine version, pid, versions of its libraries.
        self.hello: Dict[str, Any] = {}
        #: Process id of the last child that died or was ended, which could not clean up after itself.
        self.ended_pid: Optional[int] = None

    @property
    def pid(self) -> Optional[int]:
        """Process id of the running child, None when there is none."""
        child = self._child
        return child.process.pid if child is not None and child.alive else None

    def run_job(
        self,
        kind: str,
        body: Mapping[str, Any],
        on_progress: Optional[OnProgress] = None,
        is_cancelled: Optional[IsCancelled] = None,
        on_log: Optional[OnLog] = None,
    ) -> Dict[str, Any]:
        """Run one job and wait for its end.

        Args:
            kind: "map", "plan", "inspect", "models" or "devices".
            body: the request's fields, JSON-able.
            on_progress: called in this thread with a fraction of 0 to 1 and a text.
            is_cancelled: asked in this thread every 50 ms.
            on_log: called in this thread with a level ("info", "warning", ...) and a text.

        Returns:
            The body of the worker's result.

        Raises:
            Cancelled: `is_cancelled` said so. The child has answered, or was ended `cancel_seconds` later.
            MisoError: what the worker refused (its own code and text; the worker lives on), "worker.died" when the
                child is gone, "worker.start", "worker.protocol" when it never got ready.
        """
        cancelled = is_cancelled or (lambda: False)
        job = uuid.uuid4().hex[:12]
        data = encode(request_message(job, kind, body))
        if len(data) > MAX_LINE_BYTES:
            raise MisoError(
                "request.too_large",
                say(
                    "The request takes {count} MB, but the engine reads {max_line_bytes} MB.",
                    count=f"{len(data) / 2**20:.0f}",
                    max_line_bytes=f"{MAX_LINE_BYTES / 2**20:.0f}",
                ),
                say("Simplify the polygons of the mask."),
            )
        while not self._job_lock.acquire(timeout=POLL_SECONDS):
            if cancelled():
                raise Cancelled()
        try:
            child = self._ready_child(cancelled)
            _drop_leftovers(child)
            child.send(data)
            return self._follow(child, job, on_progress, cancelled, on_log)
        except MisoError:
            raise
        except BaseException:
            # A callback failed or the interpreter is ending: nobody will read the answer, so nobody should compute it.
            self._abandon()
            raise
        finally:
            self._job_lock.release()

    def close(self) -> None:
        """End the child, also under a running job (which then fails). The client cannot be used afterwards."""
        self._closed = True
        child, self._child = self._child, None
        if child is None:
            return
        self.ended_pid = child.process.pid
        if self._job_lock.acquire(blocking=False):
            try:
                child.stop()
            finally:
                self._job_lock.release()
        else:
            child.kill()

    # -- details -------------------------------------------------------------------------------------------------------

    def _refuse_when_closed(self) -> None:
        if self._closed:
            raise MisoError(
                "worker.closed", say("The engine was shut down with the plugin."), say("Enable the plugin again.")
            )

    def _abandon(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            self.ended_pid = child.process.pid
            child.kill()

    def _ready_child(self, cancelled: IsCancelled) -> _Child:
        self._refuse_when_closed()
        if self._child is not None:
            if self._child.alive:
                return self._child
            self._abandon()
        child = self._child = _Child(self.command, self._environment)
        try:
            self._refuse_when_closed()  # close() may have come between the check above and the start
            self.hello = self._await_hello(child, cancelled)
        except BaseException:
            self._abandon()
            raise
        logger.info("engine %s started, process %s", self.hello.get("engine"), child.process.pid)
        return child

    def _await_hello(self, child: _Child, cancelled: IsCancelled) -> Dict[str, Any]:
        deadline = time.monotonic() + self._start_seconds
        while True:
            if cancelled():
                raise Cancelled()
            try:
                message = child.messages.get(timeout=POLL_SECONDS)
            except queue.Empty:
                if time.monotonic() > deadline:
                    raise MisoError(
                        "worker.start",
                        say(
                            "The engine gave no sign of life within {start_seconds} seconds.",
                            start_seconds=f"{self._start_seconds:.0f}",
                        ),
                        say("Try again; when it stays so, set up the engine anew."),
                    ) from None
                continue
            if message is None:
                raise child.obituary()
            if isinstance(message, MisoError):
                raise message
            if message["type"] == "hello":
                break
            if message["type"] == "error":
                raise MisoError.from_dict(message)
        if message.get("protocol") != PROTOCOL_VERSION:
            raise MisoError(
                "worker.protocol",
                say(
                    "The engine speaks protocol {protocol}, the plugin {protocol_version}.",
                    protocol=f"{message.get('protocol')!r}",
                    protocol_version=PROTOCOL_VERSION,
                ),
                say("Install engine and plugin from the same version."),
            )
        if not isinstance(message.get("versions", {}), dict):
            raise self._malformed("hello", message["versions"])
        return message

    def _follow(
        self,
        child: _Child,
        job: str,
        on_progress: Optional[OnProgress],
        cancelled: IsCancelled,
        on_log: Optional[OnLog],
    ) -> Dict[str, Any]:
        """Read messages until the job has ended one way or the other."""
        cancel_deadline: Optional[float] = None
        while True:
            if cancel_deadline is None and cancelled():
                child.send(encode(cancel_message(job)))
                cancel_deadline = time.monotonic() + self._cancel_seconds
            if cancel_deadline is not None and time.monotonic() > cancel_deadline:
                logger.warning("the engine did not answer a cancel within %.1f s and was ended", self._cancel_seconds)
                self._abandon()
                raise Cancelled()
            try:
                message = child.messages.get(timeout=POLL_SECONDS)
            except queue.Empty:
                if child is not self._child and not child.alive:
                    raise child.obituary() from None
                continue
            if message is None:
                problem = child.obituary()
                if child is self._child:
                    self._abandon()
                if cancel_deadline is not None:
                    raise Cancelled()
                raise problem
            if isinstance(message, MisoError):
                # A line that is no message: something printed past the protocol, and the stream can no longer be
                # trusted.
                self._abandon()
                raise message
            kind = message["type"]
            if kind == "log" and message.get("id") in (job, None):
                if on_log is not None:
                    on_log(str(message.get("level", "info")), str(message.get("text", "")))
            elif message.get("id") != job:
                # An error without an id answers a line the worker could not read: nothing else will come for this job.
                if kind == "error" and message.get("id") is None:
                    raise MisoError.from_dict(message)
            elif kind == "progress":
                if on_progress is not None and cancel_deadline is None:
                    on_progress(self._fraction(message), str(message.get("text", "")))
            elif kind == "result":
                body = message.get("body")
                if not isinstance(body, dict):
                    raise self._malformed("result", body)
                return body
            elif kind == "error":
                if cancel_deadline is not None or message.get("code") == "cancelled":
                    raise Cancelled()
                raise MisoError.from_dict(message)

    def _fraction(self, message: Mapping[str, Any]) -> float:
        """How far a progress message says the job is."""
        value = message.get("fraction")
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 1:
            raise self._malformed("progress", value)
        return float(value)

    def _malformed(self, kind: str, value: object) -> MisoError:
        """Ends a child that does not keep to the protocol: what else it says cannot be trusted either."""
        self._abandon()
        return MisoError(
            "protocol.malformed",
            say("The engine's {kind} message holds {value}.", kind=kind, value=f"{str(value)[:100]!r}"),
            say("Install engine and plugin from the same version."),
        )


def _drop_leftovers(child: _Child) -> None:
    """Forget what the child said after the last job: nobody waits for it. A sign of its end is put back."""
    while True:
        try:
            message = child.messages.get_nowait()
        except queue.Empty:
            return
        if message is None or isinstance(message, MisoError):
            with contextlib.suppress(queue.Full):
                child.messages.put_nowait(message)
            return


def remove_leftovers(folder: Path, pid: int) -> None:
    """Remove the hidden working folders that the ended process `pid` left among the results in `folder`.

    A process that was ended had no chance to do it. Folders of other processes, which may be alive, are not touched.
    """
    for scratch in folder.glob(SCRATCH_PATTERN):
        with contextlib.suppress(OSError):
            if (scratch / SCRATCH_OWNER).read_text(encoding="ascii").strip() == str(pid):
                shutil.rmtree(scratch, ignore_errors=True)


_shared_lock = threading.Lock()
_shared: Dict[str, WorkerClient] = {}
_MAPS, _LIGHT = "maps", "light"


def _client(use: str, python: Path, cancel_seconds: float) -> WorkerClient:
    command = worker_command(python)
    with _shared_lock:
        client = _shared.get(use)
        if client is not None and client.command != command:
            _shared.pop(use).close()
            client = None
        if client is None:
            client = _shared[use] = WorkerClient(command, cancel_seconds=cancel_seconds)
        return client


def shared_client(python: Path) -> WorkerClient:
    """The one client of this process that makes maps, for the interpreter `python`. Another interpreter replaces it."""
    return _client(_MAPS, python, CANCEL_SECONDS)


def light_client(python: Path) -> WorkerClient:
    """The one client of this process for short questions ("plan", "inspect"), which answers while a map is computed.

    A question that was withdrawn may end in its own time: ending the child would make the next question wait for a new
    one.
    """
    return _client(_LIGHT, python, LIGHT_CANCEL_SECONDS)


def current_client() -> Optional[WorkerClient]:
    """The client that makes maps, if there is one; never starts anything."""
    return _shared.get(_MAPS)


def close_shared() -> None:
    """End the children of all shared clients, when the plugin is unloaded. Later calls make new clients."""
    with _shared_lock:
        clients = list(_shared.values())
        _shared.clear()
    for client in clients:
        client.close()

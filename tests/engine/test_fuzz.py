"""The protocol, fed with what nobody would send: the worker answers or refuses every line, the client ends with an
error of ours. Nothing hangs, nothing crashes, nothing grows without end."""

from __future__ import annotations

import json
import os
import resource
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from miso_qgis import protocol
from miso_qgis.client.worker_client import WorkerClient
from miso_qgis.engine.worker import Worker
from miso_qgis.protocol import MAX_LINE_BYTES, Cancelled, MisoError

SECONDS = 30.0

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
KINDS = ("map", "plan", "inspect", "devices", "nonsense", "")
FIELDS = ("folder", "imagery", "extent", "model", "request", "x", "y", "crs", "measure", "runs", "test", "tasks")
bodies = st.dictionaries(st.sampled_from(FIELDS) | st.text(max_size=8), values, max_size=6)
requests = st.builds(
    lambda identifier, kind, body: {"type": "request", "id": identifier, "kind": kind, "body": body},
    st.sampled_from(["a", "b", "c"]) | values,
    st.sampled_from(KINDS) | values,
    bodies | values,
)
messages = (
    requests
    | st.builds(lambda identifier: {"type": "cancel", "id": identifier}, st.sampled_from(["a", "z"]) | values)
    | st.dictionaries(st.sampled_from(["type", "id", "kind", "body"]) | st.text(max_size=5), values, max_size=4)
    | values
)
lines = messages.map(lambda m: json.dumps(m).encode()) | st.binary(max_size=60).map(lambda b: b.replace(b"\n", b" "))


class Talk:
    """A worker behind two pipes, in threads of this process."""

    def __init__(self) -> None:
        inward, self.write_end = os.pipe()
        self.read_end, outward = os.pipe()
        self._reader, self._writer = os.fdopen(inward, "rb"), os.fdopen(outward, "wb")
        self._heard = os.fdopen(self.read_end, "rb")
        self.said: list[dict[str, Any]] = []
        self.thread = threading.Thread(target=Worker(self._reader, self._writer).serve, daemon=True)
        self.thread.start()
        self._listener = threading.Thread(target=self._listen, daemon=True)
        self._listener.start()

    def _listen(self) -> None:
        for line in self._heard:
            self.said.append(protocol.decode(line))

    def send(self, data: bytes) -> None:
        os.write(self.write_end, data + b"\n")

    def wait(self, done: Any) -> bool:
        deadline = time.monotonic() + SECONDS
        while not done():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.002)
        return True

    def close(self) -> None:
        os.close(self.write_end)
        self.thread.join(SECONDS)
        assert not self.thread.is_alive()
        self._writer.close()
        self._listener.join(SECONDS)
        self._heard.close()
        self._reader.close()


@given(st.lists(lines, max_size=8))
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_worker_answers_or_refuses_every_line(sent: list[bytes]) -> None:
    talk = Talk()
    try:
        if any(b'"shutdown"' in line for line in sent):
            return
        for line in sent:
            talk.send(line)
        # A request that comes after them all is still answered, and so all before it were.
        talk.send(json.dumps({"type": "request", "id": "last", "kind": "devices", "body": {}}).encode())
        assert talk.wait(lambda: any(m["type"] == "result" and m["id"] == "last" for m in talk.said)), talk.said
        assert talk.said[0]["type"] == "hello"
        asked = {
            m["id"]
            for m in map(_parsed, sent)
            if isinstance(m, dict)
            and m.get("type") == "request"
            and isinstance(m.get("id"), str)
            and isinstance(m.get("body", {}), dict)
        }
        for identifier in asked:
            ends = [m for m in talk.said if m.get("id") == identifier and m["type"] in ("result", "error")]
            assert ends, identifier
        internal = [m for m in talk.said if m.get("code") == "internal"]
        assert not internal, internal
    finally:
        talk.close()


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line.decode("utf-8"))
    except (UnicodeDecodeError, ValueError, RecursionError):
        return None


def test_a_line_without_an_end_is_dropped_and_the_next_one_read() -> None:
    talk = Talk()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    block = b"x" * (1 << 20)
    for _ in range(3 * MAX_LINE_BYTES // len(block)):
        os.write(talk.write_end, block)
    talk.send(b"")
    talk.send(json.dumps({"type": "request", "id": "last", "kind": "devices", "body": {}}).encode())
    assert talk.wait(lambda: any(m["type"] == "result" for m in talk.said))
    assert any(m.get("code") == "protocol.too_long" for m in talk.said)
    talk.close()
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 3 * MAX_LINE_BYTES / 1024  # kB; the line itself had three times the limit


# A child that says hello and then, whatever it is asked, the bytes of a file; and ends, or waits.
CHILD = """
import json, sys, time
sys.stdout.buffer.write(json.dumps({"type": "hello", "protocol": %d, "engine": "t", "pid": 1, "versions": {}}).encode())
sys.stdout.buffer.write(b"\\n"); sys.stdout.buffer.flush()
job = json.loads(sys.stdin.readline())["id"].encode()
data = open(sys.argv[1], "rb").read().replace(b"JOB", job)
sys.stdout.buffer.write(data); sys.stdout.buffer.flush()
if sys.argv[2] == "wait": sys.stdin.read()
"""

answers = st.builds(
    lambda kind, identifier, more: {**more, "type": kind, "id": identifier},
    st.sampled_from(["progress", "progress", "log", "result", "error", "hello", "odd"]),
    st.sampled_from(["JOB", "JOB", "JOB", "other", None]) | values,
    st.dictionaries(st.sampled_from(["body", "fraction", "text", "code", "message", "hint", "level"]), values),
)
replies = answers.map(lambda m: json.dumps(m).encode()) | st.binary(max_size=40)


@pytest.fixture(scope="module")
def child(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fuzz") / "child.py"
    path.write_text(CHILD % protocol.PROTOCOL_VERSION)
    return path


@given(st.lists(replies, max_size=6), st.sampled_from(["end", "wait"]))
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_client_ends_with_a_result_or_an_error_of_ours(child: Path, said: list[bytes], after: str) -> None:
    script = child.with_name("said.bin")
    script.write_bytes(b"\n".join(said) + b"\n")
    client = WorkerClient([sys.executable, "-I", "-S", str(child), str(script), after], start_seconds=SECONDS)
    start = time.monotonic()
    try:
        # A child that waits without an answer is a job that runs: the user's cancel ends it.
        client.run_job("map", {}, lambda *_: None, lambda: time.monotonic() > start + 0.5, lambda *_: None)
    except MisoError:
        pass
    finally:
        client.close()
    assert time.monotonic() - start < SECONDS
    assert client.pid is None


FLOOD = {
    "logs": 'line = (json.dumps({"type": "log", "id": None, "text": "x" * 1000}) + "\\n").encode()',
    "no end of line": 'line = b"x" * 100000',
    "stderr": 'line = b""',
}


@pytest.mark.parametrize("kind", FLOOD)
def test_a_child_that_never_stops_talking_fills_no_memory(tmp_path: Path, kind: str) -> None:
    script = tmp_path / "flood.py"
    head = CHILD.split("data =")[0] % protocol.PROTOCOL_VERSION
    stream = "stderr" if kind == "stderr" else "stdout"
    text = 'line = b"y" * 100000' if kind == "stderr" else FLOOD[kind]
    script.write_text(f"{head}\n{text}\nwhile True: sys.{stream}.buffer.write(line)\n")
    client = WorkerClient([sys.executable, "-I", "-S", str(script)])
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.monotonic()
    with pytest.raises((Cancelled, MisoError)) as caught:
        client.run_job("map", {}, is_cancelled=lambda: time.monotonic() > start + 2)
    client.close()
    assert time.monotonic() - start < SECONDS
    assert caught.value.code in ("cancelled", "protocol.malformed")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown < 4 * MAX_LINE_BYTES / 1024  # kB

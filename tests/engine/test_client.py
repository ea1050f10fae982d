"""The client against real child processes: a small worker that speaks the protocol and misbehaves on request."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import pytest

from miso_qgis.client import environment, worker_client
from miso_qgis.client.worker_client import WorkerClient
from miso_qgis.protocol import PROTOCOL_VERSION, Cancelled, MisoError

# A worker that does as the request's kind says. It reads its stdin in a thread, as the engine does.
WORKER = """
import json, os, signal, sys, threading, time
def say(**message):
    sys.stdout.write(json.dumps(message) + "\\n"); sys.stdout.flush()
cancelled = set()
jobs = []
ready = threading.Condition()
def read():
    for line in sys.stdin:
        message = json.loads(line)
        with ready:
            if message["type"] == "cancel": cancelled.add(message["id"])
            elif message["type"] == "shutdown": os._exit(0)
            else: jobs.append(message); ready.notify()
    os._exit(0)
protocol, greeting = int(sys.argv[1]), sys.argv[2]
if greeting == "silent": time.sleep(60)
if greeting == "broken": sys.stderr.write("ImportError: no such library\\n"); sys.exit(3)
if greeting == "hello": say(type="hello", protocol=protocol, engine="test", pid=os.getpid(), versions={})
threading.Thread(target=read, daemon=True).start()
while True:
    with ready:
        while not jobs: ready.wait(60)
        job = jobs.pop(0)
    id, kind, body = job["id"], job["kind"], job["body"]
    if kind == "echo":
        say(type="log", id=id, level="warning", text="look here")
        say(type="progress", id="someone-else", fraction=0.9, text="not yours")
        for i in range(3): say(type="progress", id=id, fraction=i / 2, text=f"step {i}")
        say(type="result", id=id, body={"pid": os.getpid(), "body": body})
        say(type="log", id=id, level="info", text="left over")
    elif kind == "refuse":
        say(type="error", id=id, code="source.missing", message="There is no file x.", hint="Check the path.")
    elif kind == "slow":
        say(type="progress", id=id, fraction=0.3, text="computing")
        while id not in cancelled: time.sleep(0.01)
        say(type="error", id=id, code="cancelled", message="c", hint="")
    elif kind == "deaf":
        say(type="progress", id=id, fraction=0.3, text="computing")
        time.sleep(60)
    elif kind == "die":
        sys.stderr.write("line one\\nthe last line\\n"); sys.stderr.flush(); os._exit(7)
    elif kind == "killed":
        os.kill(os.getpid(), signal.SIGKILL)
    elif kind == "garbage":
        sys.stdout.write("GDAL says hello\\n"); sys.stdout.flush()
    elif kind == "flood":
        for i in range(5000): say(type="log", id=id, level="info", text=str(i))
        say(type="result", id=id, body={"done": True})
    elif kind == "env":
        say(type="result", id=id, body=dict(os.environ))
"""


@pytest.fixture
def make_client(tmp_path):
    script = tmp_path / "worker.py"
    script.write_text(WORKER)
    made = []

    def make(greeting="hello", protocol=PROTOCOL_VERSION, **options):
        client = WorkerClient([sys.executable, "-I", str(script), str(protocol), greeting], **options)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client):
    return make_client()


def gone(pid: int) -> bool:
    """Whether the process has ended (a child that was waited for leaves no entry)."""
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return True
    return False


def test_a_job_gets_its_own_messages_and_keeps_the_process(client):
    progress, logs = [], []
    assert client.pid is None
    first = client.run_job("echo", {"a": "ä"}, lambda f, t: progress.append((f, t)), None, lambda *a: logs.append(a))
    assert first["body"] == {"a": "ä"}
    assert progress == [(0.0, "step 0"), (0.5, "step 1"), (1.0, "step 2")]
    assert logs == [("warning", "look here")]
    logs.clear()
    second = client.run_job("echo", {}, on_log=lambda *a: logs.append(a))
    assert second["pid"] == first["pid"] == client.pid
    assert logs == [("warning", "look here")], "what the first job left behind reached the second"


def test_a_refusal_keeps_its_code_and_text_and_the_process(client):
    pid = client.run_job("echo", {})["pid"]
    with pytest.raises(MisoError) as caught:
        client.run_job("refuse", {})
    assert caught.value.to_dict() == {
        "code": "source.missing",
        "message": "There is no file x.",
        "hint": "Check the path.",
    }
    assert client.run_job("echo", {})["pid"] == pid


def test_a_cancel_is_answered_and_keeps_the_process(client):
    pid = client.run_job("echo", {})["pid"]
    seen = []
    start = time.monotonic()
    with pytest.raises(Cancelled):
        client.run_job("slow", {}, lambda f, t: seen.append(f), lambda: bool(seen))
    assert time.monotonic() - start < 1.0
    assert client.run_job("echo", {})["pid"] == pid


def test_a_deaf_process_is_ended_a_second_after_the_cancel(client):
    pid = client.run_job("echo", {})["pid"]
    seen = []
    start = time.monotonic()
    with pytest.raises(Cancelled):
        client.run_job("deaf", {}, lambda f, t: seen.append(f), lambda: bool(seen))
    assert 0.9 < time.monotonic() - start < 3.0
    assert gone(pid)
    assert client.run_job("echo", {})["pid"] != pid


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize(
    ("kind", "texts"), [("die", ["exit code 7", "the last line"]), ("killed", ["SIGKILL", "memory"])]
)
def test_a_death_is_told_and_the_next_job_starts_anew(client, kind, texts):
    with pytest.raises(MisoError) as caught:
        client.run_job(kind, {})
    assert caught.value.code == "worker.died"
    for text in texts:
        assert text in str(caught.value)
    assert client.run_job("echo", {"still": "there"})["body"] == {"still": "there"}


def test_a_line_that_is_no_message_ends_the_process(client):
    with pytest.raises(MisoError) as caught:
        client.run_job("garbage", {})
    assert caught.value.code == "protocol.malformed"
    assert client.pid is None
    assert client.run_job("echo", {})["body"] == {}


def test_a_failing_callback_does_not_leave_the_job_running(client):
    def fail(fraction, text):
        raise RuntimeError("the dialog is gone")

    with pytest.raises(RuntimeError, match="dialog"):
        client.run_job("slow", {}, fail)
    assert client.pid is None


def test_more_messages_than_the_queue_holds(client):
    texts = []
    assert client.run_job("flood", {}, on_log=lambda level, text: texts.append(text)) == {"done": True}
    assert texts == [str(i) for i in range(5000)]


def test_jobs_of_two_threads_run_one_after_the_other(client):
    entered, release = threading.Event(), threading.Event()
    order = []

    def first():
        with pytest.raises(Cancelled):
            client.run_job("slow", {}, lambda f, t: entered.set(), release.is_set)
        order.append("first")

    thread = threading.Thread(target=first)
    thread.start()
    assert entered.wait(20)
    with pytest.raises(Cancelled):  # a job that waits can be cancelled too
        client.run_job("echo", {}, is_cancelled=lambda: True)
    threading.Timer(0.3, release.set).start()
    client.run_job("echo", {})
    order.append("second")
    thread.join(10)
    assert order == ["first", "second"]


def test_another_protocol_is_refused(make_client):
    client = make_client(protocol=PROTOCOL_VERSION + 1)
    with pytest.raises(MisoError) as caught:
        client.run_job("echo", {})
    assert caught.value.code == "worker.protocol"
    assert str(PROTOCOL_VERSION + 1) in caught.value.message
    assert client.pid is None


def test_a_worker_that_cannot_start_says_why(make_client):
    with pytest.raises(MisoError) as caught:
        make_client("broken").run_job("echo", {})
    assert "exit code 3" in str(caught.value)
    assert "no such library" in str(caught.value)
    silent = make_client("silent", start_seconds=0.5)
    with pytest.raises(MisoError) as caught:
        silent.run_job("echo", {})
    assert caught.value.code == "worker.start"
    assert silent.pid is None
    with pytest.raises(Cancelled):
        make_client("silent").run_job("echo", {}, is_cancelled=lambda: True)


def test_close_ends_the_process_also_under_a_job(make_client):
    idle = make_client()
    pid = idle.run_job("echo", {})["pid"]
    idle.close()
    assert gone(pid)
    with pytest.raises(MisoError) as caught:
        idle.run_job("echo", {})
    assert caught.value.code == "worker.closed"

    busy = make_client()
    problems = []

    def job():
        try:
            busy.run_job("deaf", {}, lambda f, t: started.set())
        except MisoError as problem:
            problems.append(problem.code)

    started = threading.Event()
    thread = threading.Thread(target=job)
    thread.start()
    assert started.wait(20)
    pid = busy.pid
    busy.close()
    thread.join(10)
    assert problems == ["worker.died"]
    assert gone(pid)


def test_no_thread_is_left_behind(make_client):
    before = {t for t in threading.enumerate() if t.name.startswith("miso-")}
    client = make_client()
    client.run_job("echo", {})
    client.close()
    assert {t for t in threading.enumerate() if t.name.startswith("miso-")} <= before


def test_the_child_sees_nothing_of_the_parents_libraries(make_client, monkeypatch):
    for name in ("PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH", "MISO_KEPT"):
        monkeypatch.setenv(name, "/somewhere")
    seen = make_client().run_job("env", {})
    assert seen["MISO_KEPT"] == "/somewhere"
    assert not {"PYTHONPATH", "PROJ_LIB", "GDAL_DATA", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH"} & set(seen)
    assert "PATH" in seen


def test_an_oversized_request_is_refused_before_it_is_sent(client, monkeypatch):
    monkeypatch.setattr(worker_client, "MAX_LINE_BYTES", 1000)
    with pytest.raises(MisoError) as caught:
        client.run_job("echo", {"mask": "x" * 2000})
    assert caught.value.code == "request.too_large"
    assert client.pid is None


def test_finding_the_interpreter(tmp_path):
    empty = {"MISO_HOME": str(tmp_path / "home")}  # an engine that the user has installed is not looked at
    with pytest.raises(MisoError) as caught:
        environment.find_python(root=tmp_path, environ=empty)
    assert str(tmp_path / "home") in caught.value.hint
    assert str(environment.bundled_python(tmp_path)) in caught.value.hint
    bundled = environment.bundled_python(tmp_path)
    bundled.parent.mkdir(parents=True)
    bundled.symlink_to(sys.executable)
    assert environment.find_python(root=tmp_path, environ=empty) == bundled
    assert environment.find_python(sys.executable, tmp_path, empty) == Path(sys.executable)
    with pytest.raises(MisoError, match="nowhere"):
        environment.find_python("/nowhere/python", tmp_path, empty)
    with pytest.raises(MisoError, match="MISO_ENGINE_PYTHON"):
        environment.find_python(sys.executable, tmp_path, {"MISO_ENGINE_PYTHON": str(tmp_path)})


def test_path_loses_the_folders_of_an_osgeo4w_installation(tmp_path):
    root = str(tmp_path / "OSGeo4W")
    path = os.pathsep.join([os.path.join(root, "bin"), "/usr/bin", root, root + "-else"])
    kept = environment.child_environment({"OSGEO4W_ROOT": root, "PATH": path})
    assert kept == {"PATH": os.pathsep.join(["/usr/bin", root + "-else"])}


def test_the_shared_client_is_one_and_can_be_closed():
    python = Path(sys.executable)
    first = worker_client.shared_client(python)
    try:
        assert worker_client.shared_client(python) is first
        assert worker_client.current_client() is first
        assert worker_client.shared_client(Path("/another/python")) is not first
    finally:
        worker_client.close_shared()
    assert worker_client.current_client() is None


def test_leftovers_of_an_ended_process_are_removed_and_no_others(tmp_path):
    for name, pid in (("mine", "4711"), ("yours", "4712")):
        scratch = tmp_path / f".{name}.partial"
        scratch.mkdir()
        (scratch / "pid").write_text(pid)
        (scratch / "nsp_class.scratch.tif").write_bytes(b"half a raster")
    (tmp_path / ".nobody.partial").mkdir()
    (tmp_path / "result.tif").write_bytes(b"whole")
    worker_client.remove_leftovers(tmp_path, 4711)
    assert {path.name for path in tmp_path.iterdir()} == {".yours.partial", ".nobody.partial", "result.tif"}
    worker_client.remove_leftovers(tmp_path / "missing", 4711)

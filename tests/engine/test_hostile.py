"""Corrupted and hostile inputs against one worker, as the plugin starts it, that may take 2 GB and is watched: every
one must end in an error a user can read, within seconds, without a connection, a file or a byte too many."""

from __future__ import annotations

import collections
import gzip
import json
import os
import queue
import shutil
import socket
import subprocess
import sys
import tarfile
import threading
import time
import zipfile
from pathlib import Path

import pytest

from miso_qgis.client.environment import child_environment
from miso_qgis.client.worker_client import worker_command
from tests.engine import hostile_inputs as hostile
from tests.engine import support

resource = pytest.importorskip("resource", reason="pipes, devices and limits as Linux and macOS have them")

LIMIT = 2 * 2**30
#: Megabytes the worker may have had in memory at its largest; an ordinary small map takes 400.
MOST_MEMORY = 1000
#: Seconds an answer may take. The two slowest unpack a gigabyte or read 50,000 sources.
SECONDS = 10.0
MUTATIONS = 200
NAMES = hostile.names()


class Worker:
    """A worker under a limit of address space, and what is known of it from outside."""

    def __init__(self) -> None:
        python = Path(sys.executable)

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT))

        self.process = subprocess.Popen(
            worker_command(python),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
            env=child_environment(),
            preexec_fn=limit,
        )
        self._answers: queue.Queue = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        assert self._answers.get(timeout=60)["type"] == "hello"
        self._number = 0

    def _read(self) -> None:
        for line in self.process.stdout:
            self._answers.put(json.loads(line))
        self._answers.put(None)

    def ask(self, body: dict, kind: str = "map") -> dict:
        """The last message of a job: a result or an error."""
        self._number += 1
        line = json.dumps({"type": "request", "id": str(self._number), "kind": kind, "body": body})
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        while True:
            message = self._answers.get(timeout=60)
            assert message is not None, f"the worker ended with {self.process.wait(5)}"
            if message["type"] in ("result", "error"):
                return message

    def send(self, line: bytes) -> dict:
        self.process.stdin.write(line + b"\n")
        self.process.stdin.flush()
        return self._answers.get(timeout=60)

    def memory(self) -> float:
        """Most megabytes it ever had in memory."""
        text = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(text.split("VmHWM:")[1].split()[0]) / 1024


@pytest.fixture(scope="module")
def server():
    made = hostile.Server()
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("hostile")


@pytest.fixture(scope="module")
def inputs(folder, server):
    support.write_model(folder / "tiny.onnx")
    return {item.id: item for item in hostile.make(folder, server.port)}


@pytest.fixture(scope="module")
def worker(inputs):
    made = Worker()
    yield made
    made.process.kill()
    made.process.wait(5)


@pytest.fixture
def body(folder, inputs):
    """A sound request. Whatever it leaves behind is looked at and removed."""
    out = folder / "out"
    yield {
        "folder": str(out),
        "imagery": {"path": str(folder / "sound.tif")},
        "extent": hostile.EXTENT,
        "model": str(folder / "tiny.onnx"),
        "tasks": ["nsp"],
        "threads": 1,
    }
    shutil.rmtree(out, ignore_errors=True)


def left_in(folder: Path) -> list[str]:
    out = folder / "out"
    return sorted(path.name for path in out.iterdir()) if out.is_dir() else []


def test_the_list_is_as_long_as_it_should_be():
    kinds = collections.Counter(name.partition("-")[0] for name in NAMES)
    assert len(set(NAMES)) == len(NAMES) >= 100
    assert len(kinds) >= 15
    assert min(kinds.values()) >= 5


def test_the_sound_request_makes_a_map(worker, body, folder):
    """Else every refusal below would prove nothing."""
    answer = worker.ask(body)
    assert answer["type"] == "result", answer
    bundled = worker.ask({**body, "model": "", "name": "bundled"})
    assert bundled["type"] == "result", bundled
    assert "miso_nsp_probability.tif" in left_in(folder)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_refused_in_words(worker, server, inputs, folder, body, name):
    item = inputs[name]
    before = server.connections
    started = time.monotonic()
    answer = worker.ask({**body, **item.body})
    seconds = time.monotonic() - started
    assert answer["type"] == "error", f"a map was made of it: {left_in(folder)}"
    assert answer["code"].startswith(item.codes), answer
    assert answer["message"].strip().endswith((".", ")")), answer
    assert "Traceback" not in answer["message"]
    assert len(answer["message"]) < 1500, "nobody reads that"
    assert answer["hint"].strip(), answer
    assert seconds < SECONDS
    assert worker.process.poll() is None
    assert worker.memory() < MOST_MEMORY
    assert server.connections == before, f"it was connected to: {server.asked}"
    assert left_in(folder) == []
    assert not (folder / "ran").exists(), "code of an input was run"


def test_damaged_bytes_map_or_are_refused(worker, server, folder, body):
    """A compressed raster with bytes changed, cut off or put in at random: read as it then is, or refused."""
    codes = collections.Counter()
    before = server.connections
    for number, content in enumerate(hostile.mutations(MUTATIONS)):
        path = folder / "mutation.tif"
        path.write_bytes(content)
        started = time.monotonic()
        answer = worker.ask({**body, "imagery": {"path": str(path)}, "overwrite": True, "outputs": ["probability"]})
        assert time.monotonic() - started < SECONDS, f"mutation {number}"
        code = answer.get("code", "mapped")
        assert code.startswith(("source.", "extent.", "crs.", "mapped")), f"mutation {number}: {answer}"
        codes[code] += 1
    assert codes["mapped"] >= 10, codes
    assert sum(codes.values()) - codes["mapped"] >= 100, codes
    assert worker.memory() < MOST_MEMORY
    assert server.connections == before


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (b"\xff\xfe not text", "protocol.malformed"),
        (b"[" * 100_000, "protocol.malformed"),
        (b"{}", "protocol.malformed"),
        (b'{"type": "request"}', "protocol.malformed"),
        (b'{"type": "request", "id": "a", "kind": "map", "body": []}', "protocol.malformed"),
        (b'{"type": "hello", "id": "a"}', "protocol.unknown"),
        (b'{"type": "request", "id": "b", "kind": "exec", "body": {}}', "protocol.unknown"),
        (b'{"type": "request", "id": "c", "kind": "map", "body": {}}', "request."),
        (
            b'{"type": "request", "id": "d", "kind": "map", "body": {"folder": "' + b"a" * (33 << 20),
            "protocol.too_long",
        ),
    ],
    ids=lambda value: value[:60].decode("latin-1") if isinstance(value, bytes) else value,
)
def test_lines_that_are_no_request(worker, line, code):
    answer = worker.send(line)
    assert answer["type"] == "error"
    assert answer["code"].startswith(code), answer
    assert worker.process.poll() is None


def test_an_address_the_user_wrote_is_read_and_nothing_else(worker, server, folder, body):
    """Also shows that the server counts. Worked on by several threads of the engine, which keep reading it."""
    before = server.connections
    server.asked.clear()
    answer = worker.ask({**body, "imagery": {"path": server.address}})
    assert answer["type"] == "result", answer
    assert server.connections > before
    assert set(server.asked) == {"/asked.tif"}
    same = worker.ask({**body, "name": "file"})
    rows = [found["body"]["tasks"]["nsp"]["classes"] for found in (answer, same)]
    assert rows[0] == rows[1]
    # The permission ended with that file.
    count = server.connections
    mosaic = folder / "after.vrt"
    mosaic.write_text(hostile.vrt(hostile.source(f"/vsicurl/{server.address}")))
    assert worker.ask({**body, "imagery": {"path": str(mosaic)}})["code"] == "source.refused"
    assert server.connections == count


def test_an_address_where_nothing_is(worker, server, body):
    answer = worker.ask({**body, "imagery": {"path": server.address + ".gone"}})
    assert answer["code"] == "source.unreadable", answer
    closed = "http://127.0.0.1:1/a.tif"
    started = time.monotonic()
    assert worker.ask({**body, "imagery": {"path": closed}})["code"] == "source.unreadable"
    assert time.monotonic() - started < SECONDS


def test_a_silent_server_is_given_up(worker, body):
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        port = silent.getsockname()[1]
        started = time.monotonic()
        answer = worker.ask({**body, "imagery": {"path": f"http://127.0.0.1:{port}/a.tif"}})
        assert answer["code"] == "source.unreadable", answer
        assert time.monotonic() - started < 2 * SECONDS


def allowed(folder: Path) -> dict[str, str]:
    """The same raster in every way that is allowed."""
    sound = folder / "sound.tif"
    below = folder / "allowed place"
    below.mkdir(exist_ok=True)
    found = {"file": str(sound), "relative": os.path.relpath(sound, "/"), "address": sound.as_uri()}
    with zipfile.ZipFile(below / "a.zip", "w") as archive:
        archive.write(sound, "inner/sound.tif")
    found["zip"] = f"/vsizip/{below}/a.zip/inner/sound.tif"
    found["zip_braces"] = f"/vsizip/{{{below}/a.zip}}/inner/sound.tif"
    found["zip_only_member"] = f"/vsizip/{below}/a.zip"
    with tarfile.open(below / "a.tar", "w") as archive:
        archive.add(sound, "./sound.tif")
    found["tar"] = f"/vsitar/{below}/a.tar/sound.tif"
    (below / "sound.tif.gz").write_bytes(gzip.compress(sound.read_bytes()))
    found["gzip"] = f"/vsigzip/{below}/sound.tif.gz"
    (below / "link.tif").unlink(missing_ok=True)
    (below / "link.tif").symlink_to(sound)
    found["link"] = str(below / "link.tif")
    found["directory"] = f"GTIFF_DIR:1:{sound}"
    colon = below / "PG:a name=1.tif"
    colon.write_bytes(sound.read_bytes())
    found["colon"] = str(colon)
    bands = "".join(
        hostile.source("../sound.tif", 1)
        .replace("<SourceBand>1<", f"<SourceBand>{band}<")
        .replace('band="1"', f'band="{band}"')
        for band in range(1, 10)
    )
    (below / "mosaic.vrt").write_text(hostile.vrt(bands))
    found["mosaic"] = str(below / "mosaic.vrt")
    (below / "deeper").mkdir(exist_ok=True)
    (below / "deeper" / "link.vrt").unlink(missing_ok=True)
    (below / "deeper" / "link.vrt").symlink_to("../mosaic.vrt")
    found["linked mosaic"] = str(below / "deeper" / "link.vrt")
    with zipfile.ZipFile(below / "mosaic.zip", "w") as archive:
        archive.write(sound, "sound.tif")
        archive.writestr("below/mosaic.vrt", hostile.vrt(bands))
    found["zipped mosaic"] = f"/vsizip/{below}/mosaic.zip/below/mosaic.vrt"
    return found


def test_what_is_allowed_is_read(worker, folder, body):
    """A guard that refused everything would pass all of the above."""
    classes = {}
    for name, path in allowed(folder).items():
        answer = worker.ask({**body, "imagery": {"path": path}, "overwrite": True})
        assert answer["type"] == "result", (name, answer)
        classes[name] = json.dumps(answer["body"]["tasks"])
    assert len(set(classes.values())) == 1


def shell(*arguments: object) -> subprocess.CompletedProcess:
    command = [*worker_command(Path(sys.executable))[:-1], *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=child_environment(), timeout=60, check=False)


SHELL = (
    "truncated-40.tif",
    "data type-complex64.tif",
    "geotransform-nan_scale.tif",
    "enormous-2e9_tiled.tif",
    "decompression bomb-one_strip.tif",
    "corrupt pixels-deflate.tif",
    "remote-mosaic.vrt",
    "remote-netcdf_http",
    "device-dev_zero",
    "device-mosaic_stdin.vrt",
    "virtual raster-entity_bomb.vrt",
    "archive-bomb.zip",
)


@pytest.mark.parametrize("name", SHELL)
def test_the_shell_says_the_same(server, inputs, folder, name):
    before = server.connections
    extent = ",".join(str(hostile.EXTENT[side]) for side in ("xmin", "ymin", "xmax", "ymax"))
    done = shell("map", "--imagery", inputs[name].path, "--extent", extent, "--out", folder / "out")
    assert done.returncode == 2, done
    lines = [line for line in done.stderr.splitlines() if line.startswith(("Error: ", "Hint: "))]
    assert len(lines) == 2, done.stderr
    assert "Traceback" not in done.stderr
    assert server.connections == before
    assert left_in(folder) == []


# --- masks, which only the shell reads from files ---------------------------------------------------------------------

MASKS = """
import json, sys
from miso_qgis.engine.guard import gdal_settings
gdal_settings.apply()
from miso_qgis.engine import vectors
from miso_qgis.protocol import MisoError
for path in json.load(sys.stdin):
    try:
        answer = {"polygons": len(vectors.read_mask(path).polygons)}
    except MisoError as error:
        answer = error.to_dict()
    except BaseException as error:
        answer = {"code": "internal", "message": repr(error)}
    print(json.dumps(answer), flush=True)
"""


def masks(folder: Path, address: str) -> dict[str, str]:
    below = folder / "masks"
    below.mkdir()

    def write(name: str, content: str | bytes) -> str:
        (below / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return str(below / name)

    os.mkfifo(below / "pipe.gpkg")
    vrt = f'<OGRVRTDataSource><OGRVRTLayer name="a"><SrcDataSource>/vsicurl/{address}</SrcDataSource>'
    gml = '<gml:FeatureCollection xmlns:gml="http://www.opengis.net/gml" xmlns:xsi='
    gml += f'"http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://a {address}">'
    gml += f'<gml:featureMember xlink:href="{address}"><a><b/></a></gml:featureMember></gml:FeatureCollection>'
    kml = f"<kml><Document><NetworkLink><Link><href>{address}</href></Link></NetworkLink></Document></kml>"
    pipeline = f'{{"type": "gdal_streamed_alg", "command_line": "gdal vector pipeline ! read {address}"}}'
    sparse = below / "sparse.gpkg"
    with sparse.open("wb") as stream:
        stream.write(b"SQLite format 3\0")
        stream.truncate(10 * 2**30)
    return {
        "missing": str(below / "not_there.gpkg"),
        "device": "/dev/zero",
        "standard input": "/vsistdin/",
        "pipe": str(below / "pipe.gpkg"),
        "address": address,
        "curl": f"/vsicurl/{address}",
        "database": "PG:host=127.0.0.1",
        "service": f"WFS:{address}",
        "inline": '{"type": "FeatureCollection", "features": []}',
        "nul": "/tmp/a\0b.gpkg",
        "virtual": write("virtual.vrt", vrt + "</OGRVRTLayer></OGRVRTDataSource>"),
        "virtual by another name": write("virtual.gpkg", vrt + "</OGRVRTLayer></OGRVRTDataSource>"),
        "schema elsewhere": write("schema.gml", gml),
        "link elsewhere": write("link.kml", kml),
        "pipeline": write("pipeline.gdalg.json", pipeline),
        "service description": write("service.xml", f"<OGRWFSDataSource><URL>{address}</URL></OGRWFSDataSource>"),
        "truncated": write("truncated.geojson", '{"type": "FeatureCollection", "features": [{"type"'),
        "deep": write("deep.geojson", "[" * 1_000_000),
        "empty": write("empty.gpkg", b""),
        "garbage": write("garbage.gpkg", bytes(range(256)) * 100),
        "table": write("table.csv", "a,b\n1,2\n"),
        "sparse": str(sparse),
        "a raster": str(folder / "sound.tif"),
        "folder": str(below),
    }


def test_masks_are_vetted_too(folder, server, inputs):
    given = masks(folder, server.address)
    before = server.connections
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", MASKS],
        input=json.dumps(list(given.values())),
        capture_output=True,
        text=True,
        cwd=root,
        env=child_environment(),
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (LIMIT, LIMIT)),
        check=False,
    )
    answers = dict(zip(given, (json.loads(line) for line in done.stdout.splitlines()), strict=True))
    for name, answer in answers.items():
        assert answer.get("code", "").startswith("mask."), (name, answer)
        assert answer["hint"], name
    assert server.connections == before, server.asked
    assert "Unable to find driver" not in done.stderr


def test_output_nobody_reads_is_no_error(folder, inputs):
    """`miso models | head -c 1` used to end with a traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [*worker_command(Path(sys.executable))[:-1], "models", "--json"]
    done = subprocess.run(
        command, stdout=writer, stderr=subprocess.PIPE, text=True, env=child_environment(), timeout=60, check=False
    )
    os.close(writer)
    assert done.returncode == 141
    assert done.stderr == ""

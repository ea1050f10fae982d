"""Runs that are killed, starved or robbed: nothing looks whole that is not, and what was done is not done again."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS, Window
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.outputs.store import JOURNAL, Shape, Store, read_journal
from miso_qgis.engine.sources import RasterSource
from miso_qgis.protocol import Extent, MapRequest, MisoError, Source
from tests.engine import support

ROOT = Path(mapping.__file__).resolve().parents[2]
HEIGHT, WIDTH = 640, 200
AREA = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)
SCRATCH = ".miso.partial"


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("resume")
    imagery, elevation, climate = support.landscape(HEIGHT, WIDTH)
    support.write_raster(folder / "imagery.tif", imagery, box=AREA, names=SATELLITE_BANDS, blockysize=4, tiled=False)
    support.write_raster(folder / "elevation.tif", elevation, box=AREA)
    support.write_raster(folder / "climate.tif", climate, box=AREA, names=CLIMATE_BANDS)
    window = Window(size=24, halo=8, stride=8, reach=support.RADIUS)
    support.write_model(folder / "tiny.onnx", support.contract(window=window).to_json())
    return folder


def request(place: Path, out: Path, **changes: Any) -> MapRequest:
    values: dict[str, Any] = {
        "folder": str(out),
        "imagery": Source(str(place / "imagery.tif")),
        "elevation": Source(str(place / "elevation.tif")),
        "climate": Source(str(place / "climate.tif")),
        "model": str(place / "tiny.onnx"),
        "extent": Extent(*LATTICE.bounds(AREA)),
    }
    return MapRequest(**{**values, **changes})


def run(asked: MapRequest) -> dict[str, Any]:
    return mapping.run(asked, ModelCache(), lambda *_: None, lambda: False)


@pytest.fixture(scope="module")
def straight(place: Path) -> dict[str, Any]:
    """The same map without an interruption."""
    return run(request(place, place / "straight"))


def assert_same(record: dict[str, Any], other: dict[str, Any]) -> None:
    assert set(record["outputs"]) == set(other["outputs"])
    for key, path in record["outputs"].items():
        if key != "record":
            with rasterio.open(path) as a, rasterio.open(other["outputs"][key]) as b:
                np.testing.assert_array_equal(a.read(), b.read())
                assert [a.tags(i) for i in a.indexes] == [b.tags(i) for i in b.indexes]
    for field in ("tasks", "valid_km2", "applicability", "warnings"):
        assert record[field] == other[field]


def start(asked: MapRequest, **variables: str) -> subprocess.Popen[str]:
    """The run in a worker of its own, as the plugin starts it."""
    command = [sys.executable, str(ROOT / "miso_qgis" / "launch.py"), "worker"]
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env={**os.environ, **variables},
    )
    assert process.stdin is not None
    message = {"type": "request", "id": "1", "kind": "map", "body": asked.to_dict()}
    process.stdin.write(json.dumps(message) + "\n")
    process.stdin.flush()
    return process


def kill_after(process: subprocess.Popen[str], folder: Path, lines: int, delay: float) -> None:
    """SIGKILL once the journal has so many lines, and a little later."""
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if (folder / SCRATCH / JOURNAL).read_bytes().count(b"\n") >= lines:
                break
        except OSError:
            pass
        time.sleep(0.002)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    assert process.returncode == -signal.SIGKILL


def test_killed_at_ten_random_points_and_continued(place: Path, straight: dict[str, Any], tmp_path: Path) -> None:
    """One run that is killed ten times: the map is that of the straight run, and next to nothing is computed twice."""
    asked = request(place, tmp_path)
    rng = random.Random(11)
    total = straight["timings"]["windows"]
    parts = straight["timings"]["parts"]
    per_part = total / parts
    assert parts >= 40
    cuts = sorted(rng.sample(range(1, parts - 2), 10))
    for lines in cuts:
        process = start(dataclasses.replace(asked, resume=True))
        kill_after(process, tmp_path, lines + 1, rng.uniform(0, 0.03))
        assert [p.name for p in tmp_path.iterdir()] == [SCRATCH], "nothing that looks like a result"
    _, done = read_journal(tmp_path / SCRATCH)
    assert len(done) >= cuts[-1]
    record = run(dataclasses.replace(asked, resume=True))
    assert record["timings"]["parts_resumed"] == len(done)
    missing = total - sum(line["note"]["inputs"]["windows"] for line in done)
    assert missing <= record["timings"]["windows"] <= missing + 2 * per_part
    assert_same(record, straight)
    assert not (tmp_path / SCRATCH).exists()


def stopped(place: Path, out: Path, parts: int = 12, **changes: Any) -> MapRequest:
    """A request whose run was killed after some parts."""
    asked = request(place, out, **changes)
    kill_after(start(asked), out, parts + 1, 0.0)
    return dataclasses.replace(asked, resume=True)


def test_a_flipped_byte_is_noticed(place: Path, straight: dict[str, Any], tmp_path: Path) -> None:
    asked = stopped(place, tmp_path)
    _, done = read_journal(tmp_path / SCRATCH)
    row0, _, _, _ = done[5]["box"]
    with open(tmp_path / SCRATCH / "order_class.raw", "r+b") as handle:
        handle.seek(row0 * WIDTH + 7)
        value = handle.read(1)[0]
        handle.seek(row0 * WIDTH + 7)
        handle.write(bytes([value ^ 1]))
    record = run(asked)
    assert record["timings"]["parts_resumed"] == len(done) - 1
    assert_same(record, straight)


def test_a_torn_journal_is_cut_at_the_tear(place: Path, straight: dict[str, Any], tmp_path: Path) -> None:
    asked = stopped(place, tmp_path)
    journal = tmp_path / SCRATCH / JOURNAL
    _, done = read_journal(tmp_path / SCRATCH)
    journal.write_bytes(journal.read_bytes()[:-40])
    record = run(asked)
    assert record["timings"]["parts_resumed"] == len(done) - 1
    assert_same(record, straight)


def test_another_request_is_refused(place: Path, tmp_path: Path) -> None:
    asked = stopped(place, tmp_path)
    for changes, named in (({"threshold": 0.38}, "request.threshold = 0.5"), ({"climate": None}, "request.climate")):
        with pytest.raises(MisoError) as caught:
            run(dataclasses.replace(asked, **changes))
        assert caught.value.code == "resume.other"
        assert named in caught.value.message
    # What does not decide the pixels may differ.
    assert run(dataclasses.replace(asked, threads=1))["timings"]["parts_resumed"] > 0


@pytest.mark.parametrize("what", ["runtime", "source"])
def test_another_runtime_or_source_is_refused(
    place: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    copy = tmp_path / "climate.tif"
    shutil.copy(place / "climate.tif", copy)
    asked = stopped(place, tmp_path / "out", climate=Source(str(copy)))
    if what == "runtime":
        monkeypatch.setattr(mapping.onnxruntime, "__version__", "0.0.1")
    else:
        os.utime(copy, (1, 1))
    with pytest.raises(MisoError) as caught:
        run(asked)
    assert caught.value.code == "resume.other"
    assert {"runtime": "versions.onnxruntime", "source": "sources.climate"}[what] in caught.value.message


def test_a_taken_name_and_odd_letters_do_not_hide_a_stopped_run(place: Path, tmp_path: Path) -> None:
    """The stopped run is R_2 because R is whole already; and a name may hold what a file pattern gives a meaning."""
    name = "plot [a]"
    first = run(request(place, tmp_path, name=name))
    asked = request(place, tmp_path, name=name)
    process = start(asked)
    deadline = time.monotonic() + 60
    journal = tmp_path / f".{name}_2.partial" / JOURNAL
    while not (journal.exists() and journal.read_bytes().count(b"\n") > 5) and time.monotonic() < deadline:
        time.sleep(0.002)
    process.send_signal(signal.SIGKILL)
    process.communicate()
    record = run(dataclasses.replace(asked, resume=True))
    assert record["name"] == f"{name}_2"
    assert record["timings"]["parts_resumed"] >= 5
    assert_same(record, first)


def test_nothing_to_resume_is_an_ordinary_run(place: Path, tmp_path: Path, straight: dict[str, Any]) -> None:
    record = run(request(place, tmp_path, resume=True))
    assert record["timings"]["parts_resumed"] == 0
    assert_same(record, straight)


def test_without_resume_a_stopped_run_is_removed(place: Path, tmp_path: Path) -> None:
    asked = stopped(place, tmp_path)
    record = run(dataclasses.replace(asked, resume=False))
    assert record["name"] == "miso"
    assert record["timings"]["parts_resumed"] == 0
    assert not (tmp_path / SCRATCH).exists()


@pytest.mark.parametrize("crs", ["EPSG:3338", "EPSG:32606"])
def test_a_run_killed_while_files_are_made_is_continued(
    place: Path, straight: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, crs: str
) -> None:
    """All parts are there and two of the files: the rest is made without computing anything."""
    whole = straight if crs == "EPSG:3338" else run(request(place, place / "other", crs=crs))
    asked = request(place, tmp_path, crs=crs)
    made: list[str] = []

    def stop(share: float, text: str) -> None:
        if text == "Writing the maps":
            made[:] = [p.name for p in (tmp_path / SCRATCH).glob("*.tif")]
            if len(made) == 2:
                raise KeyboardInterrupt

    monkeypatch.setattr(mapping.OutputSet, "discard", lambda self: self.store.close())  # as after SIGKILL
    with pytest.raises(KeyboardInterrupt):
        mapping.run(asked, ModelCache(), stop, lambda: False)
    monkeypatch.undo()
    assert len(made) == 2
    record = run(dataclasses.replace(asked, resume=True))
    assert record["timings"]["windows"] == 0
    assert_same(record, whole)


def test_a_run_killed_while_files_are_moved_is_continued(
    place: Path, straight: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = request(place, tmp_path)
    real, moved = os.replace, []

    def replace(source: Any, target: Any) -> None:
        if Path(target).parent == tmp_path:
            if len(moved) == 4:
                raise KeyboardInterrupt
            moved.append(target)
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    monkeypatch.setattr(mapping.OutputSet, "discard", lambda self: self.store.close())
    with pytest.raises(KeyboardInterrupt):
        run(asked)
    monkeypatch.undo()
    assert len(moved) == 4
    assert not (tmp_path / "miso.json").exists()
    assert_same(run(dataclasses.replace(asked, resume=True)), straight)
    assert not (tmp_path / SCRATCH).exists()


def test_another_crs_is_continued_too(place: Path, tmp_path: Path) -> None:
    whole = run(request(place, tmp_path / "whole", crs="EPSG:32606"))
    asked = stopped(place, tmp_path / "out", crs="EPSG:32606")
    record = run(asked)
    assert record["timings"]["parts_resumed"] >= 12
    assert_same(record, whole)


def test_a_source_that_vanishes_keeps_what_was_done(
    place: Path, straight: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file cut short under way (a network drive, a stick pulled out): an error, and the run can go on later."""

    def fail(*_: object) -> None:
        raise MisoError("source.read", "Reading failed.", "Look.")

    source, out = tmp_path / "imagery.tif", tmp_path / "out"
    shutil.copy(place / "imagery.tif", source)
    stat = source.stat()
    asked = request(place, out, imagery=Source(str(source)))
    process = start(asked, GDAL_CACHEMAX="1")  # MB: what is cut off must not come from GDAL's memory
    deadline = time.monotonic() + 60
    while not (out / SCRATCH / JOURNAL).exists() or len(read_journal(out / SCRATCH)[1]) < 8:
        assert time.monotonic() < deadline
        time.sleep(0.002)
    os.truncate(source, stat.st_size // 2)
    assert process.stdout is not None
    error = next(message for message in map(json.loads, process.stdout) if message["type"] in ("error", "result"))
    process.communicate()
    assert error.get("code") == "source.read", error
    assert "resume" in error["hint"]
    assert [p.name for p in out.iterdir()] == [SCRATCH]
    shutil.copy(place / "imagery.tif", source)
    os.utime(source, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    done = len(read_journal(out / SCRATCH)[1])
    with monkeypatch.context() as patch:
        # It fails again at once: what the first run had done must not go with the second one's failure.
        patch.setattr(RasterSource, "read", fail)
        with pytest.raises(MisoError):
            run(dataclasses.replace(asked, resume=True))
    assert len(read_journal(out / SCRATCH)[1]) == done
    record = run(dataclasses.replace(asked, resume=True))
    assert record["timings"]["parts_resumed"] == done >= 8
    assert_same(record, straight)


def test_a_disk_that_fills_up_is_said(place: Path, tmp_path: Path) -> None:
    """A real small disk on which something else takes the space while the map is made."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this user may not mount a small disk")
    try:

        def fill(share: float, text: str) -> None:
            if share > 0.2 and not (disk / "other").exists():
                with open(disk / "other", "wb") as other:
                    while shutil.disk_usage(disk).free > 65_536:
                        other.write(bytes(65_536))
                        other.flush()

        with pytest.raises(MisoError) as caught:
            mapping.run(request(place, disk / "out"), ModelCache(), fill, lambda: False)
        assert caught.value.code == "output.space"
        assert list((disk / "out").iterdir()) == []
    finally:
        subprocess.run(["umount", str(disk)], check=True)


def test_a_store_gives_back_what_it_was_given(tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    shapes = {"a": Shape(3, "uint8"), "b": Shape(1, "float32")}
    values = {"a": rng.integers(0, 255, (3, 20, 30), np.uint8), "b": rng.random((1, 20, 30), np.float32)}
    store = Store(tmp_path, shapes, 20, 30, {"run": 1})
    boxes = [Box(0, 0, 7, 30), Box(7, 0, 20, 11), Box(7, 11, 20, 30)]
    for number, box in enumerate(boxes):
        part = {key: array[(slice(None), *box.slices_in(Box(0, 0, 20, 30)))] for key, array in values.items()}
        store.write(number, box.row0, box.col0, part, {"n": number})
    for key, array in values.items():
        np.testing.assert_array_equal(store.read(key, Box(0, 0, 20, 30)), array)
        np.testing.assert_array_equal(store.read(key, Box(5, 3, 17, 9)), array[:, 5:17, 3:9])
    store.close()
    again = Store(tmp_path, shapes, 20, 30, {"run": 1}, resume=True)
    assert again.done == dict(enumerate(boxes))
    assert list(again.notes()) == [(number, {"n": number}) for number in range(3)]
    again.write(3, 0, 0, {key: array[:, :2, :5] for key, array in values.items()}, {"n": "more"})
    assert list(again.notes())[-1] == (3, {"n": "more"})
    assert again.damaged == []
    again.close()

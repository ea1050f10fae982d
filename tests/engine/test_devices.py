"""Devices: what is offered, whether it computes what the CPU does, and what happens when it does not or lacks memory.

torch stands for a second device where it is installed (it runs on the CPU in most places, and is another library).
"""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
import rasterio
from onnx import helper

from miso_qgis.engine import mapping, runtime, self_test
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.devices import catalogue
from miso_qgis.engine.devices.onnx_session import CPU, OnnxSession
from miso_qgis.protocol import DEVICES, MapRequest, MisoError, Source
from miso_qgis.version import PLUGIN_ROOT
from tests.engine import support

HAS_TORCH = importlib.util.find_spec("torch") is not None
needs_torch = pytest.mark.skipif(not HAS_TORCH, reason="torch is not installed")
SAMPLE = PLUGIN_ROOT / "resources" / "sample"
SOURCES = {role: Source(str(SAMPLE / f"{role}.tif")) for role in ("imagery", "elevation", "climate")}


@pytest.fixture(scope="module")
def models() -> ModelCache:
    return ModelCache(4)


def test_the_cpu_is_offered_last_and_named(models: ModelCache) -> None:
    found = models.devices()
    assert [row["id"] for row in found] == [device.id for device in catalogue.offered()]
    assert found[-1]["id"] == "cpu"
    assert found[-1]["memory_mb"] > 0
    assert all(row["id"] in DEVICES and row["test"] is None for row in found)


def test_the_stored_window_is_one_of_the_model(models: ModelCache) -> None:
    contract = models.get("", "cpu").contract
    feed = self_test.window(contract)
    size = contract.window.size
    assert feed["satellite"].shape == (1, 9, size, size)
    assert feed["covariates"].shape == (1, 10, size, size)
    for name, bands in (("satellite", contract.satellite), ("covariates", contract.covariates)):
        for band, values in zip(bands, feed[name][0], strict=True):
            if band.name != "aspct_4":
                assert band.low - 500 <= np.nanmedian(values) <= band.high + 500, band.name
    # What is missing is part of the comparison.
    assert 0.05 < np.isnan(feed["satellite"]).mean() < 0.5
    assert np.isnan(feed["covariates"]).any()


def test_the_cpu_says_how_fast_it_is_and_where_every_operator_runs(models: ModelCache) -> None:
    verdict = models.devices(test=True)[-1]["test"]
    assert verdict["passed"]
    assert verdict["difference"] == 0
    assert verdict["pixels_per_second"] > 1000
    assert verdict["nodes"] == {CPU: verdict["nodes"][CPU]}
    assert verdict["nodes"][CPU] > 100


@needs_torch
def test_torch_computes_what_onnxruntime_does(models: ModelCache, tmp_path: Path) -> None:
    """Within 1e-3 as every device; far nearer where both run on the CPU. With missing values, batches and subpixels."""
    verdict = next(row["test"] for row in models.devices(test=True) if row["id"] == "torch")
    assert verdict["passed"], verdict
    assert "PyTorch" in verdict["detail"]
    for path in (runtime.model_path(""), support.write_model(tmp_path / "tiny.onnx")):
        reference, other = runtime.Model(path, "cpu"), runtime.Model(path, "torch")
        rng = np.random.default_rng(3)
        windows = runtime.Windows(
            rng.uniform(200, 3000, (3, 9, 256, 256)).astype(np.float32),
            rng.uniform(0, 300, (3, 10, 256, 256)).astype(np.float32),
            np.arange(96, 160, 0.25, np.float32),
            np.arange(100, 130, dtype=np.float32) + np.float32(0.5),
        )
        windows.satellite[0, :, 100:140] = np.nan
        windows.covariates[1, 3] = np.nan
        for mine, expected in zip(
            other.run(windows, ("nsp", "order")), reference.run(windows, ("nsp", "order")), strict=True
        ):
            for task, values in expected.items():
                assert mine[task].shape == values.shape
                assert np.abs(mine[task] - values).max() < 2e-5


@needs_torch
def test_a_map_by_torch_is_the_map(models: ModelCache, tmp_path: Path) -> None:
    records = {}
    for device in ("cpu", "torch"):
        asked = MapRequest(str(tmp_path / device), **SOURCES, device=device, precision="float32", encoding="float")
        records[device] = mapping.run(asked, models, lambda *_: None, lambda: False)
        assert records[device]["device"] == device
        assert records[device]["device_why"] == "asked for"
    assert "PyTorch" in records["torch"]["device_detail"]
    maps = []
    for device in ("cpu", "torch"):
        with rasterio.open(records[device]["outputs"]["order_probability"]) as dataset:
            maps.append(dataset.read())
    assert np.nanmax(np.abs(maps[0] - maps[1])) < 1e-3
    np.testing.assert_array_equal(np.isnan(maps[0]), np.isnan(maps[1]))


@needs_torch
def test_an_operator_that_torch_does_not_know_is_named(tmp_path: Path) -> None:
    model = onnx.load(support.write_model(tmp_path / "odd.onnx"))
    model.graph.node.append(helper.make_node("Det", ["by_row"], ["unused"]))
    onnx.save(model, tmp_path / "odd.onnx")
    with pytest.raises(MisoError) as caught:
        runtime.Model(tmp_path / "odd.onnx", "torch")
    assert caught.value.code == "model.operator"
    assert "Det" in caught.value.message


def test_a_device_that_is_not_there_is_refused_by_name() -> None:
    missing = next(name for name in DEVICES if name not in ("auto", *(device.id for device in catalogue.offered())))
    with pytest.raises(MisoError) as caught:
        ModelCache().choose(MapRequest("-", **SOURCES, device=missing))
    assert caught.value.code == "device.unavailable"
    assert missing in caught.value.message
    assert "--runtime" in caught.value.hint


def test_a_provider_that_gives_way_to_the_cpu_is_found_out() -> None:
    """onnxruntime takes the CPU without an error when a provider is not there: here one that this build lacks."""
    blob = runtime.model_path("").read_bytes()
    with pytest.raises(MisoError) as caught:
        OnnxSession(blob, "rocm", "MIGraphXExecutionProvider", ({},), 1)
    assert caught.value.code == "device.fallback"
    assert "CPUExecutionProvider" in caught.value.message
    verdict = self_test.attempt(
        "rocm",
        lambda: OnnxSession(blob, "rocm", "MIGraphXExecutionProvider", ({},), 1),
        runtime.Model(runtime.model_path("")).contract,
        [],
    )
    assert "fell back" in verdict.problem
    assert not verdict.to_dict()["passed"]


class _Off(OnnxSession):
    """A device that computes something else: what a driver with a fault, or half precision, would give."""

    def run(self, names: Any, feed: Any, stop: Any) -> Any:
        values = super().run(names, feed, stop)
        values[0] = values[0] + np.float32(0.002)
        return values


def test_a_device_that_computes_something_else_does_not_pass(models: ModelCache) -> None:
    model = models.get("", "cpu")
    blob = model.path.read_bytes()
    _, expected = self_test.measure(model.session, "cpu", model.contract, None)
    verdict = self_test.attempt("cuda", lambda: _Off(blob, "cuda", CPU, ({},), 0), model.contract, expected)
    assert verdict.difference == pytest.approx(0.002, rel=1e-2)
    assert "0.002" in verdict.problem
    right = self_test.attempt("cuda", lambda: OnnxSession(blob, "cuda", CPU, ({},), 0), model.contract, expected)
    assert right.problem == ""


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("import os; os.abort()", "status"),
        ("import sys; sys.exit('no such driver')", "no such driver"),
        ("print('{}')", "status 0"),
        ("import time; time.sleep(60)", "within 2 s"),
    ],
)
def test_a_driver_that_ends_its_process_ends_no_other(code: str, said: str) -> None:
    verdict = self_test.in_child([sys.executable, "-c", code], "cuda", 2.0)
    assert verdict.device == "cuda"
    assert said in verdict.problem


@needs_torch
def test_auto_takes_the_fastest_that_agrees(models: ModelCache, monkeypatch: pytest.MonkeyPatch) -> None:
    """With torch among the devices worth a try. On a processor it is slower; told to be faster, it is taken."""
    torch = catalogue.named("torch")
    monkeypatch.setattr(catalogue, "automatic", lambda: [torch])
    asked = MapRequest("-", **SOURCES, precision="float32")
    choice = models.choose(asked)
    verdict = models._verdict(runtime.model_path(""), "torch", 0)
    base = models._verdict(runtime.model_path(""), "cpu", 0)
    faster = verdict.pixels_per_second > base.pixels_per_second
    assert choice.model.device == ("torch" if faster else "cpu")
    key = choice.model.sha256, "torch"
    for speed, problem, expected in ((10**9, "", "torch"), (10**9, "it is broken", "cpu"), (1, "", "cpu")):
        models._verdicts[key] = self_test.Verdict("torch", problem, 1e-6, speed)
        choice = models.choose(asked)
        assert choice.model.device == expected
        assert bool(choice.refused) == bool(problem)
        if problem:
            assert "broken" in choice.refused[0]
    del models._verdicts[key]


def test_auto_tries_nothing_where_there_is_only_the_cpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(catalogue, "automatic", list)
    models = ModelCache()
    choice = models.choose(MapRequest("-", **SOURCES))
    assert choice.model.device == "cpu"
    assert "no other" in choice.device_why
    assert models._verdicts == {}


# Maps one part eight windows at a time under a limit of the address space, which the system really enforces.
_TIGHT = """
import json, resource, sys
from pathlib import Path
import numpy as np
sys.path.insert(0, {root!r})
from miso_qgis.engine import sources
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.field import Field
from miso_qgis.engine.plan import make_plan, window_of
from miso_qgis.protocol import NO_FOLDER, MapRequest, MisoError, Source
device, room = sys.argv[1], int(sys.argv[2])
given = {{r: Source(str(Path({sample!r}, r + ".tif"))) for r in ("imagery", "elevation", "climate")}}
request = MapRequest(NO_FOLDER, **given, threads=1, window=256)
models = ModelCache()
cpu = models.get("", "cpu", 1)
with sources.Sources(request, cpu.contract) as opened:
    plan, window = make_plan(request, opened), window_of(cpu.contract, request)
    def field(model, batch):
        return Field(model, opened, plan, window, ("nsp", "order"), lambda: False, batch, 0, lambda: cpu)
    easy = field(cpu, 1)
    expected, _ = easy.piece(easy.parts[0])
    tight = field(models.get("", device, 1), 8)
    for count in range(1, 9):
        tight._buffers(count)
    size = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (size + room * 2**20,) * 2)
    try:
        found, _ = tight.piece(tight.parts[0])
    except (MisoError, MemoryError, RuntimeError) as problem:
        print(json.dumps({{"failed": str(problem)}}))
        raise SystemExit
gaps = [float(np.nanmax(abs(found.probability[t] - expected.probability[t]))) for t in expected.probability]
print(json.dumps({{"remarks": tight.remarks, "device": tight._model.device, "gap": max(gaps)}}))
"""


def _tight(device: str, room: int) -> dict[str, Any]:
    script = _TIGHT.format(root=str(PLUGIN_ROOT), sample=str(SAMPLE))
    command = [sys.executable, "-I", "-c", script, device, str(room)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.stdout, done.stderr
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits of the address space are Linux's")
@pytest.mark.parametrize(
    ("device", "wanted"),
    [("cpu", "at a time"), pytest.param("torch", "finished, on the CPU", marks=needs_torch)],
)
def test_memory_that_does_not_suffice_halves_the_batch_and_then_takes_the_cpu(device: str, wanted: str) -> None:
    """How much a library needs differs between machines: the limit is drawn closer until it bites."""
    seen = []
    for room in (160, 130, 100, 85, 70, 60, 50):
        found = _tight(device, room)
        seen.append((room, found))
        if any(wanted in remark for remark in found.get("remarks", ())):
            break
    else:
        pytest.fail(f"no limit led there: {seen}")
    assert found["device"] == "cpu"
    assert found["gap"] < (1e-7 if device == "cpu" else 1e-3)

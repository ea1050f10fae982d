"""The limit of a map's memory: smaller parts where it is low, an end with a sentence where it is too low."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from miso_qgis.engine import memory
from miso_qgis.engine.contract import Window
from miso_qgis.engine.lattice import Box
from miso_qgis.engine.tiling import PART_BYTES, cut
from miso_qgis.protocol import MapRequest, MisoError, Source
from miso_qgis.version import PLUGIN_ROOT

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
#: As the bundled model's.
WINDOW = Window(size=704, halo=96, stride=8, reach=92)
PIXEL_BYTES = 116.0


def test_no_limit_changes_nothing() -> None:
    assert memory.part_bytes(0) == math.inf
    memory.check(0)
    area = Box(0, 0, 5000, 5000)
    assert cut(area, WINDOW, PIXEL_BYTES, math.inf) == cut(area, WINDOW, PIXEL_BYTES)


def test_a_low_limit_cuts_smaller_parts_with_the_same_windows() -> None:
    area = Box(17, 5, 3000, 5000)
    parts = {limit: cut(area, WINDOW, PIXEL_BYTES, memory.part_bytes(limit)) for limit in (600, 900, 1100, 4000)}
    widest = [max(part.box.width for part in parts[limit]) for limit in sorted(parts)]
    assert widest[0] == 512, "one window at least"
    assert widest == sorted(widest)
    assert widest[1] < widest[3]
    assert parts[4000] == cut(area, WINDOW, PIXEL_BYTES), "a generous limit leaves the parts as they are"
    for found in parts.values():
        assert sum(part.box.height * part.box.width for part in found) == area.height * area.width
        assert {window for part in found for window in part.windows} == {
            window for part in parts[4000] for window in part.windows
        }
    for limit in (900, 1100):
        fits = memory.part_bytes(limit)
        assert fits < PART_BYTES
        sizes = [
            part.inputs(WINDOW.halo).height * part.inputs(WINDOW.halo).width * PIXEL_BYTES for part in parts[limit]
        ]
        assert max(sizes) <= max(fits, WINDOW.size**2 * PIXEL_BYTES)


def test_what_this_process_takes_is_known() -> None:
    # In a process of its own: in this one, what earlier tests let go may be given back between the two looks.
    program = (
        "import numpy; from miso_qgis.engine import memory; before = memory.resident_bytes(); "
        "held = numpy.ones(40_000_000, numpy.uint8); print(memory.resident_bytes() - before)"
    )
    taken = subprocess.run([sys.executable, "-c", program], cwd=PLUGIN_ROOT, capture_output=True, text=True, check=True)
    assert 30_000_000 < int(taken.stdout) < 100_000_000
    memory.check(memory.resident_bytes() // memory.MB + 100)
    with pytest.raises(MisoError) as caught:
        memory.check(20)
    assert caught.value.code == "memory.limit"


@pytest.mark.parametrize("value", [1, 511, -5, 1e99, True, "512"])
def test_a_request_refuses_limits_that_are_none(value: object) -> None:
    with pytest.raises(MisoError):
        MapRequest(folder="x", imagery=Source("y"), memory=value)  # type: ignore[arg-type]


def test_a_map_that_does_not_fit_ends_with_a_sentence_and_leaves_nothing(tmp_path: Path) -> None:
    command = [
        sys.executable, str(PLUGIN_ROOT / "miso_qgis" / "launch.py"), "map", "--imagery", str(SAMPLE / "imagery.tif"),
        "--elevation", str(SAMPLE / "elevation.tif"), "--memory", "512", "--out", str(tmp_path / "out"), "--json",
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 2, done.stderr
    error = json.loads(done.stdout)["error"]
    assert error["code"] == "memory.limit"
    assert "512 MB are allowed" in error["message"]
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())

"""QGIS is killed, and none of the engine's processes stays behind."""

from __future__ import annotations

import json
import os
import shutil
import threading
import time
from pathlib import Path

import pytest
from desktop_support import desktop
from qgis_support import SAMPLE

#: Seconds after which nothing may be left.
SECONDS = 3.0


@pytest.mark.parametrize("state", ["computing", "idle"])
def test_workers_end_with_a_qgis_that_is_killed(tmp_path, state):
    sample = shutil.copytree(SAMPLE, tmp_path / "sample")
    script = Path(__file__).with_name("desktop_killed_session.py")
    logs: list = []

    def start() -> None:
        logs.append(desktop(tmp_path, script, 400, MISO_TEST_SAMPLE=sample, MISO_TEST_STATE=state))

    thread = threading.Thread(target=start)
    thread.start()
    # Looked at while QGIS's display is still being taken down, which would end nothing else.
    path = tmp_path / "killed.json"
    while thread.is_alive() and not path.exists():
        time.sleep(0.05)
    time.sleep(0.1)
    assert path.exists(), logs[0][-3000:]
    seen = json.loads(path.read_text())
    gone = None
    while gone is None and time.time() < seen["at"] + 30:
        if not any(os.path.exists(f"/proc/{pid}") for pid in seen["workers"]):
            gone = time.time() - seen["at"]
        time.sleep(0.05)
    thread.join()
    assert seen["workers"]
    assert (0 < seen["percent"] < 100) == (state == "computing")
    assert gone is not None
    assert gone < SECONDS
    print(f"{state}: all of {len(seen['workers'])} workers gone after {gone:.2f} s")

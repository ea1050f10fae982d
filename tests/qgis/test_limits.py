"""The user's limits of threads and memory hold for every run, whichever face asks for it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsSettings
from qgis_support import extent_text, read

from miso_qgis.gui.settings import Settings

pytest_plugins = ["qgis_support"]


@pytest.fixture(autouse=True)
def _no_limits(qgis_app):
    for key in ("miso/threads", "miso/memory_mb"):
        QgsSettings().remove(key)
    yield
    for key in ("miso/threads", "miso/memory_mb"):
        QgsSettings().remove(key)


def test_the_limits_are_part_of_the_request_and_change_no_pixel(run, sample, small, tmp_path):
    given = {**sample, "EXTENT": extent_text(*small), "TASKS": ["nsp"], "ENCODING": "float"}
    free = run(**given, FOLDER=str(tmp_path / "free"))
    Settings().threads = 1
    Settings().memory_mb = 4000
    bound = run(**given, FOLDER=str(tmp_path / "bound"))
    request = json.loads(Path(bound["RECORD"]).read_text(encoding="utf-8"))["request"]
    assert (request["threads"], request["memory"]) == (1, 4000)
    assert (read(free["NSP_PROBABILITY"]) == read(bound["NSP_PROBABILITY"])).all()


def test_a_map_that_takes_more_ends_with_a_sentence(run, sample, tmp_path):
    Settings().memory_mb = 512
    with pytest.raises(QgsProcessingException, match="512 MB are allowed"):
        run(**sample, FOLDER=str(tmp_path / "out"))
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    # The engine lives on, and without the limit the same map is made.
    Settings().memory_mb = 0
    assert Path(run(**sample, FOLDER=str(tmp_path / "out"))["RECORD"]).is_file()

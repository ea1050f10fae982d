"""The hostile inputs of the engine's tests through the toolbox: a sentence in QGIS, and QGIS as it was."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

import pytest
from qgis.core import QgsProcessingException, QgsProject
from qgis_support import extent_text, worker_pid

from tests.engine import hostile_inputs as hostile

resource = pytest.importorskip("resource", reason="pipes, devices and limits as Linux has them")

pytest_plugins = ["qgis_support"]

LIMIT = 2 * 2**30
SECONDS = 10.0
#: Kinds that are a path given as imagery; all their inputs are run.
KINDS = {
    "archive",
    "corrupt pixels",
    "data type",
    "decompression bomb",
    "device",
    "enormous",
    "geotransform",
    "no raster",
    "path",
    "remote",
    "sidecar",
    "truncated",
    "virtual raster",
    "zero size",
}


def is_a_text(item: hostile.Hostile) -> bool:
    """Whether it is a path that can be written into the dialog; an empty one there means that none is given."""
    return item.kind in KINDS and item.path is not None and bool(item.path.strip()) and "\ud800" not in item.path


def names() -> list:
    with tempfile.TemporaryDirectory() as folder:
        return [item.id for item in hostile.make(Path(folder), 9) if is_a_text(item)]


NAMES = names()


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
    return {item.id: item for item in hostile.make(folder, server.port)}


@pytest.fixture(scope="module")
def area():
    return extent_text(*(hostile.EXTENT[side] for side in ("xmin", "ymin", "xmax", "ymax")))


@pytest.fixture(scope="module")
def limited(run, inputs, folder, area):
    """The worker, started by a map that works, and from then on under a limit of address space."""
    results = run(IMAGERY=str(folder / "sound.tif"), EXTENT=area, FOLDER=str(folder / "sound"), TASKS="nsp", LOAD=False)
    assert Path(results["NSP_PROBABILITY"]).is_file()
    resource.prlimit(worker_pid(), resource.RLIMIT_AS, (LIMIT, LIMIT))
    return worker_pid()


def test_there_are_enough():
    assert len(set(NAMES)) == len(NAMES) >= 100
    assert {name.partition("-")[0] for name in NAMES} == KINDS


def refused(run, context, server, limited, folder, **parameters):
    """The sentence a user reads. Nothing else may have happened."""
    out = folder / "out"
    before = server.connections
    started = time.monotonic()
    with pytest.raises(QgsProcessingException) as caught:
        run(context=context, FOLDER=str(out), **parameters)
    assert time.monotonic() - started < SECONDS
    assert server.connections == before, f"it was connected to: {server.asked}"
    assert worker_pid() == limited, "the worker did not live through it"
    assert QgsProject.instance().count() == 0
    assert not context.layersToLoadOnCompletion()
    assert not out.exists() or not list(out.iterdir())
    assert not (folder / "ran").exists()
    return str(caught.value)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_refused_in_words(run, context, server, limited, inputs, folder, area, name):
    text = refused(run, context, server, limited, folder, IMAGERY=inputs[name].path, EXTENT=area, LOAD=True)
    assert "Traceback" not in text
    assert "unexpectedly" not in text
    assert "There were errors executing" not in text
    assert "incorrect parameter" not in text.lower()
    assert len(text.split()) > 8, text


def test_as_covariate_and_as_model_too(run, context, server, limited, inputs, folder, area):
    remote = inputs["remote-mosaic.vrt"].path
    sound = str(folder / "sound.tif")
    text = refused(
        run, context, server, limited, folder, IMAGERY=sound, COVARIATES=f"swi_10={remote}", EXTENT=area, LOAD=True
    )
    assert "refers to the address" in text or "not opened" in text
    for name in ("garbage.onnx", "external_device.onnx", "device.onnx"):
        path = inputs[f"model-{name}"].body["model"]
        refused(run, context, server, limited, folder, IMAGERY=sound, MODEL=path, EXTENT=area, LOAD=True)


def test_an_address_given_as_a_path_is_read(run, context, server, limited, folder, area):
    """Shows that the server counts, and that QGIS hands the address on."""
    server.asked.clear()
    out = folder / "asked"
    run(context=context, IMAGERY=server.address, EXTENT=area, FOLDER=str(out), TASKS="nsp", LOAD=False)
    assert server.asked
    assert set(server.asked) == {"/asked.tif"}
    assert os.listdir(out)

"""Fixtures of the tests in a real QGIS: one QGIS, one provider and one worker for all of them.

Loaded as a pytest plugin by the test modules. Nothing of QGIS is replaced: the algorithm, the tasks, the renderers and
the layouts are the ones users have. pytest-qgis starts the application and takes it down.
"""

from __future__ import annotations

import gc
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import qgis.utils
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsApplication,
    QgsLayerTreeModel,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.gui import QgsLayerTreeView
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent

from miso_qgis.client.environment import child_environment
from miso_qgis.client.worker_client import close_shared, current_client, worker_command
from miso_qgis.plugin import MisoPlugin
from miso_qgis.processing.jobs import engine_python
from miso_qgis.version import PLUGIN_ROOT

gdal.UseExceptions()
ogr.UseExceptions()

ROOT = PLUGIN_ROOT
SAMPLE = ROOT / "resources" / "sample"
OUTPUT_KEYS = ("nsp_probability", "order_probability", "nsp_class", "order_class", "confidence", "applicability")


class Recorder(QgsProcessingFeedback):
    """A feedback that keeps what it is told."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list = []
        self.warnings: list = []
        self.errors: list = []
        self.texts: list = []

    def pushInfo(self, text):
        self.infos.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)

    def reportError(self, text, fatal=False):
        self.errors.append(text)

    def pushFormattedMessage(self, html, text):
        self.infos.append(text)

    def setProgressText(self, text):
        self.texts.append(text)


def read(path: Any, band: int | None = None) -> np.ndarray:
    """Pixels of a raster: (height, width) of one band, else (bands, height, width)."""
    data = gdal.Open(str(path))
    if band is not None:
        return data.GetRasterBand(band).ReadAsArray()
    values = data.ReadAsArray()
    return values[None] if values.ndim == 2 else values


def write(
    path: Path, values: np.ndarray, like: Path, *, crs: bool = True, nodata: Any = None, names: Any = None
) -> Path:
    """A GeoTIFF of (bands, height, width) with the grid of another one, or of its upper left part."""
    other = gdal.Open(str(like))
    kind = {"uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32, "uint8": gdal.GDT_Byte}[str(values.dtype)]
    data = gdal.GetDriverByName("GTiff").Create(str(path), values.shape[2], values.shape[1], values.shape[0], kind)
    data.SetGeoTransform(other.GetGeoTransform())
    if crs:
        data.SetProjection(other.GetProjection())
    for i in range(values.shape[0]):
        band = data.GetRasterBand(i + 1)
        band.WriteArray(values[i])
        band.SetDescription(names[i] if names else other.GetRasterBand(min(i + 1, other.RasterCount)).GetDescription())
        if nodata is not None:
            band.SetNoDataValue(nodata)
    return path


def write_polygons(path: Path, polygons: list, epsg: int) -> Path:
    """A GeoPackage with a polygon layer; `polygons` as WKT."""
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    data = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = data.CreateLayer("area", crs, ogr.wkbUnknown)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, wkt in enumerate(polygons):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("number", number)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    return path


def extent_text(xmin: float, ymin: float, xmax: float, ymax: float, crs: str = "EPSG:3338") -> str:
    return f"{xmin!r},{xmax!r},{ymin!r},{ymax!r} [{crs}]"


def shell(*arguments: Any) -> subprocess.CompletedProcess:
    """The engine's shell, as a user would call it."""
    command = [*worker_command(engine_python())[:-1], *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, env=child_environment(), timeout=120, check=False)


def worker_pid() -> int | None:
    client = current_client()
    return client.pid if client is not None else None


def wait_until(condition: Any, seconds: float = 60.0) -> None:
    """Let Qt work until the condition holds."""
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise AssertionError(f"not reached within {seconds:g} s")
        QgsApplication.processEvents()
        time.sleep(0.01)


def run_batch(dialog: Any, pages: int) -> list:
    """Run Processing's batch dialog; returns the names of the pages it adds to the results viewer, when there are as
    many. Newer versions come back at once and add a page of their own."""
    from processing.core.ProcessingResults import resultsList

    before = len(resultsList.getResults())

    def added() -> list:
        names = [page.name for page in resultsList.getResults()[before:]]
        return [name for name in names if not name.endswith("[summary]")]

    dialog.runAlgorithm()
    wait_until(lambda: len(added()) >= pages, 120)
    return added()


@pytest.fixture(scope="session", autouse=True)
def _nothing_outlives_qgis(qgis_app):
    """Frees what is left in reference cycles while there is a QGIS: freed after its end, a layer or context crashes.

    First to be set up and so last to be taken down, just before pytest-qgis ends the application.
    """
    yield
    QgsProject.instance().clear()
    for _ in range(3):
        gc.collect()
        QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QgsApplication.processEvents()


@pytest.fixture(scope="session", autouse=True)
def _layer_tree(qgis_app, _nothing_outlives_qgis):
    """A layer tree for Processing, which puts results there in newer versions; pytest-qgis's interface has none."""
    view = QgsLayerTreeView()
    model = QgsLayerTreeModel(QgsProject.instance().layerTreeRoot())
    view.setModel(model)
    qgis.utils.iface.layerTreeView = lambda: view
    yield
    del qgis.utils.iface.layerTreeView
    sip.delete(view)
    sip.delete(model)


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The plugin's provider, registered the way qgis_process does it."""
    plugin = MisoPlugin(None)
    plugin.initProcessing()
    yield QgsApplication.processingRegistry().providerById("miso")
    plugin.unload()


@pytest.fixture(scope="session")
def run(provider):
    """Runs miso:mapsoils through processing.run and returns its results."""
    import processing

    def call(feedback: Any = None, context: Any = None, **parameters: Any) -> dict:
        return processing.run("miso:mapsoils", parameters, feedback=feedback or Recorder(), context=context)

    return call


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """Paths of the sample rasters, ready as parameters. Copies: QGIS writes statistics beside what it opens."""
    folder = tmp_path_factory.mktemp("sample")
    names = {"IMAGERY": "imagery.tif", "ELEVATION": "elevation.tif", "CLIMATE": "climate.tif"}
    return {key: shutil.copy(SAMPLE / name, folder / name).as_posix() for key, name in names.items()}


@pytest.fixture(scope="session")
def model(qgis_app):
    """The bundled model's contract as the engine's shell prints it: names, colours, thresholds."""
    listed = json.loads(shell("models", "--json").stdout)["models"]
    found = next(row for row in listed if row["name"] == "miso-fast")
    return SimpleNamespace(**found, task={task["name"]: task for task in found["tasks"]})


@pytest.fixture(scope="session")
def small(sample):
    """The extent of 100 x 100 pixels inside the sample, on the grid, away from its edges: xmin, ymin, xmax, ymax."""
    west, step, _, north, _, _ = gdal.Open(sample["IMAGERY"]).GetGeoTransform()
    return west + 200 * step, north - 300 * step, west + 300 * step, north - 200 * step


@pytest.fixture(scope="session")
def whole(run, sample, tmp_path_factory):
    """One map of the whole sample, shared by the tests that only look at it."""
    feedback = Recorder()
    started = time.monotonic()
    results = run(feedback, **sample, FOLDER=str(tmp_path_factory.mktemp("whole")), NAME="sample")
    seconds = time.monotonic() - started
    record = json.loads(Path(results["RECORD"]).read_text(encoding="utf-8"))
    paths = {key: results[key.upper()] for key in OUTPUT_KEYS}
    return SimpleNamespace(results=results, record=record, paths=paths, feedback=feedback, seconds=seconds)


@pytest.fixture
def project(qgis_app):
    """The application's project, empty before and after."""
    QgsProject.instance().clear()
    yield QgsProject.instance()
    QgsProject.instance().clear()


@pytest.fixture
def context(project):
    made = QgsProcessingContext()
    made.setProject(project)
    return made


@pytest.fixture
def qgis_profile(tmp_path):
    """A fresh QGIS profile's configuration folder with this checkout linked as the plugin."""
    plugins = tmp_path / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "miso_qgis").symlink_to(ROOT, target_is_directory=True)
    return tmp_path / "config"


def qgis_environment(config: Path) -> dict:
    """Environment of a QGIS process of its own: nothing of this test's, but the engine."""
    kept = child_environment()
    # QGIS takes the libraries of the first python3 on PATH, and breaks where that is another one than the system's.
    kept["PATH"] = os.pathsep.join(["/usr/bin", "/bin", kept.get("PATH", "")])
    kept.update(
        QGIS_CUSTOM_CONFIG_PATH=str(config), QT_QPA_PLATFORM="offscreen", MISO_ENGINE_PYTHON=str(engine_python())
    )
    return kept


def fresh_python(script: str, *arguments: Any, config: Path) -> Any:
    """Run a script in QGIS's Python in a process of its own; returns the JSON on the last line of its output."""
    program = "/usr/bin/python3" if os.path.exists("/usr/bin/python3") else sys.executable
    done = subprocess.run(
        [program, "-c", script, *map(str, arguments)],
        capture_output=True,
        text=True,
        env=qgis_environment(config),
        timeout=120,
        check=False,
    )
    assert done.stdout.strip(), done.stderr
    return json.loads(done.stdout.strip().splitlines()[-1])


@pytest.fixture(scope="session", autouse=True)
def _no_worker_outlives_the_tests():
    yield
    close_shared()

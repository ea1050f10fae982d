"""Layers that are no files, projects in another CRS or in none, long paths, and a second QGIS at the same time."""

from __future__ import annotations

import json
import shutil
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from desktop_support import desktop
from dock_support import ended, planned, set_extent
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QBuffer, QIODevice, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest
from qgis_support import SAMPLE, extent_text, read, wait_until, write_polygons

from miso_qgis.gui.run_queue import DONE

pytest_plugins = ["qgis_support", "dock_support"]


def triangle(small) -> str:
    west, south, east, north = small
    return f"POLYGON(({west} {south}, {east} {south}, {west} {north}, {west} {south}))"


# --- layers that are no files -----------------------------------------------------------------------------------------


def sketch(project, small) -> QgsVectorLayer:
    """A temporary layer with two polygons, as someone has just drawn them."""
    east, north = small[2:]
    layer = QgsVectorLayer("Polygon?crs=EPSG:3338&field=kind:string", "sketch", "memory")
    for kind, wkt in (
        ("in", triangle(small)),
        ("out", f"POLYGON(({east} {north}, {east} {north - 200}, {east - 200} {north}, {east} {north}))"),
    ):
        feature = QgsFeature(layer.fields())
        feature.setAttribute("kind", kind)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    project.addMapLayer(layer)
    return layer


@pytest.mark.parametrize("kind", ["memory", "filtered", "virtual"])
def test_polygons_of_a_layer_without_a_file(run, dock, layers, project, sample, small, tmp_path, kind):
    """From the dock, the same pixels as with those polygons in a file; the layer may go while the map is made."""
    layer = sketch(project, small)
    expected = [triangle(small)]
    if kind == "memory":
        expected.append(layer.getFeature(2).geometry().asWkt())
    elif kind == "filtered":
        assert layer.setSubsetString("\"kind\" = 'in'") or layer.dataProvider().name() == "memory"
        if layer.featureCount() != 1:  # temporary layers take filters since 3.26 only
            expected.append(layer.getFeature(2).geometry().asWkt())
    else:
        query = "select * from sketch where kind = 'in'"
        layer = QgsVectorLayer(f"?query={query}&uid=fid", "looked up", "virtual")
        assert layer.isValid()
        project.addMapLayer(layer)
    dock.options.tasks["order"].setChecked(False)
    set_extent(dock, *small)
    dock.area.mask.set_value(layer.id())
    assert dock.parameters()["MASK"] == layer.id()
    dock.run()
    project.removeMapLayer(layer.id())
    ended(dock)
    made = dock.history.runs[0]
    assert made.state == DONE, made.message
    found = read(Path(made.folder) / f"{made.name}_nsp_class.tif", 1)
    file = write_polygons(tmp_path / "same.gpkg", expected, 3338)
    results = run(
        **sample, MASK=str(file), EXTENT=extent_text(*small), TASKS=["nsp"], FOLDER=str(tmp_path / "file"), NAME="file"
    )
    other = read(results["NSP_CLASS"], 1)
    assert np.array_equal(found, other)
    assert 0 < (found == 255).sum() < found.size


CAPABILITIES = """<?xml version="1.0" encoding="UTF-8"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms" xmlns:xlink="http://www.w3.org/1999/xlink">
<Service><Name>WMS</Name><Title>test</Title><OnlineResource xlink:href="{url}"/></Service>
<Capability><Request>
<GetCapabilities><Format>text/xml</Format>
<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetCapabilities>
<GetMap><Format>image/png</Format>
<DCPType><HTTP><Get><OnlineResource xlink:href="{url}"/></Get></HTTP></DCPType></GetMap>
</Request><Exception><Format>XML</Format></Exception>
<Layer><Title>all</Title><CRS>EPSG:3338</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>-180</westBoundLongitude><eastBoundLongitude>-130</eastBoundLongitude>
<southBoundLatitude>50</southBoundLatitude><northBoundLatitude>72</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:3338" minx="-2000000" miny="400000" maxx="1500000" maxy="2400000"/>
<Layer queryable="0"><Name>elevation</Name><Title>elevation</Title><CRS>EPSG:3338</CRS></Layer>
</Layer></Capability></WMS_Capabilities>
"""


@pytest.fixture
def wms():
    """A map server with one layer that looks like an elevation model by its name; returns a layer source."""
    png = QBuffer()
    png.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(0x336699)
    picture.save(png, "PNG")

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            capabilities = "getcapabilities" in self.path.lower()
            url = f"http://127.0.0.1:{self.server.server_port}/?"
            body = CAPABILITIES.format(url=url).encode() if capabilities else bytes(png.data())
            self.send_response(200)
            self.send_header("Content-Type", "text/xml" if capabilities else "image/png")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"crs=EPSG:3338&format=image/png&layers=elevation&styles&url=http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()
    thread.join(10)


def test_a_map_service_is_not_taken_by_itself_and_refused_by_name(dock, project, layers, window, wms):
    """A WMS gives pictures, not elevations: it is said what to do instead, and at once."""
    project.removeMapLayer(layers.elevation.id())
    layer = QgsRasterLayer(wms, "elevation service", "wms")
    assert layer.isValid(), layer.error().message()
    project.addMapLayer(layer)
    assert dock.parameters().get("ELEVATION") != layer.id()
    dock.sources.pickers["elevation"].combo.setLayer(layer)
    assert dock.parameters()["ELEVATION"] == layer.id()
    wait_until(lambda: not dock.planner.waiting)
    assert "'elevation service' comes from the provider 'wms'" in dock.bar.line.text()
    assert "GeoTIFF" in dock.bar.line.toolTip()
    dock.run()
    assert dock.queue.current is None
    assert any("'elevation service'" in text for text in window.messages())


def test_a_map_service_that_does_not_answer(dock, project, layers):
    layer = QgsRasterLayer("crs=EPSG:3338&format=image/png&layers=x&styles&url=http://127.0.0.1:9/", "gone", "wms")
    assert not layer.isValid()
    project.addMapLayer(layer)
    dock.sources.pickers["imagery"].combo.setLayer(layer)
    wait_until(lambda: not dock.planner.waiting)
    assert "The layer 'gone' is broken" in dock.bar.line.text()
    assert "Repair the layer's data source" in dock.bar.line.toolTip()


# --- the project ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("crs", ["", "EPSG:4326", "EPSG:32606"])
def test_a_project_in_another_crs_or_in_none(dock, layers, window, project, small, crs):
    """The map view gives the same place; the map itself is in Alaska Albers whatever the project has."""
    own = QgsCoordinateReferenceSystem(crs) if crs else QgsCoordinateReferenceSystem()
    project.setCrs(own)
    window.canvas.setDestinationCrs(own)
    albers = layers.imagery.crs()
    to_own = QgsCoordinateTransform(albers, own if own.isValid() else albers, project)
    window.canvas.setExtent(to_own.transformBoundingBox(QgsRectangle(*small)))
    planned(dock)
    dock.options.tasks["order"].setChecked(False)
    QTest.mouseClick(dock.area.canvas_button, Qt.MouseButton.LeftButton)
    plan = planned(dock)
    west, south, east, north = small
    extent = plan["extent"]
    assert extent["xmin"] <= west
    assert extent["ymax"] >= north
    assert abs((extent["xmin"] + extent["xmax"]) / 2 - (west + east) / 2) < 500
    assert abs((extent["ymin"] + extent["ymax"]) / 2 - (south + north) / 2) < 500
    dock.run()
    ended(dock)
    made = dock.history.runs[0]
    assert made.state == DONE, made.message
    layer = next(layer for layer in project.mapLayers().values() if layer.name().endswith(": probability"))
    assert layer.crs() == albers
    assert project.crs() == own


def test_paths_that_are_long_and_in_other_alphabets(dock, layers, project, small, tmp_path):
    """Sources and results some 900 characters down, in a project saved there, asked at a place and opened again."""
    deep = tmp_path
    while len(str(deep)) < 800:
        deep = deep / "höhe 高さ высота, 'it' & #1 é"
    deep.mkdir(parents=True)
    for name in ("imagery", "elevation", "climate"):
        project.removeMapLayer(getattr(layers, name).id())
        path = shutil.copy(SAMPLE / f"{name}.tif", deep / f"{name} снимок.tif")
        project.addMapLayer(QgsRasterLayer(str(path), name))
    assert project.write(str(deep / "projekt é.qgz"))
    dock.sources.suggest()
    dock.options.folder.setFilePath("@project_folder/карты")
    dock.options.name.setText("Höhenzug 高さ " + "x" * 60)
    dock.options.tasks["order"].setChecked(False)
    set_extent(dock, *small)
    dock.run()
    ended(dock)
    made = dock.history.runs[0]
    assert made.state == DONE, made.message
    assert Path(made.folder) == deep / "карты"
    loaded = [layer for layer in project.mapLayers().values() if "карты" in layer.source()]
    assert len(loaded) >= 4
    assert all(layer.isValid() for layer in loaded)
    west, south, east, north = small
    dock.results.value.inspect((west + east) / 2, (south + north) / 2, "EPSG:3338", Path(made.record))
    wait_until(lambda: dock.results.value.answer is not None, 180)
    assert project.write()
    path = project.fileName()
    project.clear()
    assert project.read(path)
    assert all(layer.isValid() for layer in project.mapLayers().values())
    assert dock.history.runs[0].name == made.name


def test_a_name_too_long_for_a_file_is_said(dock, layers, small, window):
    set_extent(dock, *small)
    dock.options.name.setText("ö" * 130)  # 260 bytes
    dock.run()
    ended(dock)
    assert not [run for run in dock.history.runs if run.state == DONE]
    assert window.messages()
    assert "Traceback" not in " ".join(window.messages())


# --- a second QGIS ----------------------------------------------------------------------------------------------------


def test_two_qgis_with_one_profile_map_at_the_same_time(tmp_path):
    """Each into a folder of its own, then both into one under the same name: four whole maps, nothing overwritten."""
    shutil.copytree(SAMPLE, tmp_path / "sample")
    logs: dict = {}

    def start(number: int) -> None:
        logs[number] = desktop(
            tmp_path,
            Path(__file__).with_name("desktop_second_session.py"),
            600,
            f"qgis_{number}.log",
            MISO_TEST_SAMPLE=tmp_path / "sample",
            MISO_TEST_NUMBER=number,
        )

    threads = [threading.Thread(target=start, args=(number,)) for number in (1, 2)]
    threads[0].start()
    # Two that make one profile in the same instant are no test of the plugin: a newer QGIS then never comes up.
    wait_until(lambda: (tmp_path / "up_1").exists() or not threads[0].is_alive(), 120)
    threads[1].start()
    for thread in threads:
        thread.join()
    seen = {}
    for number in (1, 2):
        path = tmp_path / f"seen_{number}.json"
        assert path.exists(), logs[number][-3000:]
        seen[number] = json.loads(path.read_text(encoding="utf-8"))
        assert "error" not in seen[number], seen[number]["error"]
        assert "Traceback" not in logs[number]
    assert [seen[number]["own"] for number in (1, 2)] == [["own", "done"]] * 2
    # Of the same name in the same folder one is counted on, whichever came later.
    assert sorted(seen[number]["shared"] for number in (1, 2)) == [["same", "done"], ["same_2", "done"]]
    maps = [tmp_path / "maps 1" / "own", tmp_path / "maps 2" / "own"]
    maps += [tmp_path / "shared" / name for name in ("same", "same_2")]
    values = []
    for stem in maps:
        record = json.loads(stem.with_name(f"{stem.name}.json").read_text(encoding="utf-8"))
        assert all((stem.parent / file).is_file() for file in record["outputs"].values())
        values.append(read(stem.with_name(f"{stem.name}_nsp_probability.tif")))
    assert all(np.array_equal(values[0], other) for other in values[1:])
    assert not [path for path in (tmp_path / "shared").iterdir() if path.name.startswith(".")]

"""The algorithm miso:akveggrid: the tiles an extent touches, as QGIS and the engine both have them."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis_support import Recorder, extent_text, wait_until

from miso_qgis.akveg import tile_bounds

pytest_plugins = ["qgis_support"]


@pytest.fixture
def grid(provider, context):
    """Runs the algorithm and returns its features by tile."""
    import processing

    def call(**parameters):
        results = processing.run(
            "miso:akveggrid", {"OUTPUT": "memory:", **parameters}, context=context, feedback=Recorder()
        )
        layer = results["OUTPUT"]
        assert isinstance(layer, QgsVectorLayer)
        assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:3338")
        found = {feature["tile"]: feature for feature in layer.getFeatures()}
        assert results["COUNT"] == len(found) == layer.featureCount()
        return found

    return call


def refused(context, **parameters):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("miso:akveggrid")
    ok, message = algorithm.checkParameterValues({"OUTPUT": "memory:", **parameters}, context)
    assert not ok
    return message


def test_the_whole_grid(grid):
    tiles = grid()
    assert len(tiles) == 80 * 48
    fairbanks = tiles["AK050H50V15"]
    assert (fairbanks["column"], fairbanks["row"]) == (50, 15)
    assert fairbanks.geometry().boundingBox() == QgsRectangle(250005, 1650005, 300005, 1700005)
    together = QgsGeometry.unaryUnion([feature.geometry() for feature in tiles.values()])
    assert together.area() == pytest.approx(80 * 48 * 50000.0**2), "tiles overlap or leave gaps"


def test_the_tiles_of_an_extent_on_the_lattice(grid):
    assert list(grid(EXTENT=extent_text(*tile_bounds("AK050H50V15")))) == ["AK050H50V15"]
    assert list(grid(EXTENT=extent_text(299000.0, 1649000.0, 301000.0, 1651000.0))) == [
        "AK050H50V15",
        "AK050H51V15",
        "AK050H50V16",
        "AK050H51V16",
    ]


def test_an_extent_in_degrees_touches_what_its_bent_outline_touches(grid, context):
    """Compared with QGIS's own test of every tile against the densified outline."""
    text = extent_text(-150.0, 63.0, -140.0, 66.0, "EPSG:4326")
    found = set(grid(EXTENT=text))
    outline = QgsGeometry.fromRect(QgsRectangle(-150, 63, -140, 66)).densifyByCount(200)
    outline.transform(
        QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3338"), QgsProject.instance()
        )
    )
    expected = {tile for tile in grid() if outline.intersects(QgsGeometry.fromRect(QgsRectangle(*tile_bounds(tile))))}
    assert found == expected
    box = outline.boundingBox()
    in_box = grid(EXTENT=extent_text(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
    assert len(found) < len(in_box), "the outline is bent: its box has corners it does not reach"


def test_an_extent_across_the_antimeridian(grid):
    """The western Aleutians, 172 E to 163 W, and not the rest of the world."""
    whole = set(grid(EXTENT=extent_text(172.0, 51.0, -163.0, 55.0, "EPSG:4326")))
    east = set(grid(EXTENT=extent_text(-180.0, 51.0, -163.0, 55.0, "EPSG:4326")))
    west = set(grid(EXTENT=extent_text(172.0, 51.0, 180.0, 55.0, "EPSG:4326")))
    assert whole == east | west
    assert west - east
    assert max(int(tile[6:8]) for tile in whole) < 40


def test_a_layer_and_the_toolbox_make_the_same_tile(grid, sample, project):
    layer = QgsRasterLayer(sample["IMAGERY"], "imagery", "gdal")
    project.addMapLayer(layer)
    assert list(grid(EXTENT=layer.id())) == list(grid(EXTENT=layer)) == ["AK050H50V15"]


def test_what_is_wrong_is_said_before_anything_runs(grid, context):
    assert "touches no tile" in refused(context, EXTENT=extent_text(0.0, 51.0, 10.0, 55.0, "EPSG:4326"))
    assert "XMIN" in refused(context, EXTENT=extent_text(10.0, 51.0, 0.0, 55.0))
    assert "cannot be read" in refused(context, EXTENT="somewhere")
    with pytest.raises(QgsProcessingException):
        grid(EXTENT=extent_text(0.0, 51.0, 10.0, 55.0, "EPSG:4326"))


def test_the_loaded_layer_shows_outlines_and_ids(provider, project):
    import processing

    processing.runAndLoadResults(
        "miso:akveggrid", {"EXTENT": extent_text(*tile_bounds("AK050H50V15")), "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    wait_until(lambda: project.mapLayers())
    (layer,) = project.mapLayers().values()
    assert layer.name() == "AKVEG tiles"
    assert layer.labelsEnabled()
    assert layer.labeling().settings().fieldName == "tile"
    assert layer.renderer().symbol().symbolLayer(0).color().alpha() == 0

"""What a map looks like: rendered pixels, legends and metadata, also in a profile that has never seen the plugin."""

from __future__ import annotations

import numpy as np
import pytest
from pictures import legend, rendered, rgba
from qgis.core import QgsRasterLayer
from qgis_support import OUTPUT_KEYS, extent_text, fresh_python, read, write_polygons

pytest_plugins = ["qgis_support"]

PALETTE = {  # NRCS Global Soil Regions 2022
    "Andisols": "#FF00C5",
    "Entisols": "#FFAA00",
    "Gelisols": "#6677CD",
    "Histosols": "#895A44",
    "Inceptisols": "#D7D79E",
    "Mollisols": "#267300",
    "Spodosols": "#C29ED7",
}
#: ColorBrewer Blues, nine classes from 0 to 100 %, and those of them that lie on a whole percent.
RAMP = ("#F7FBFF", "#DEEBF7", "#C6DBEF", "#9ECAE1", "#6BAED6", "#4292C6", "#2171B5", "#08519C", "#08306B")
BLUES = {25 * i: RAMP[2 * i] for i in range(5)}


@pytest.fixture(scope="module")
def masked(run, sample, small, tmp_path_factory):
    """A map with nodata inside its extent: a triangle is kept."""
    folder = tmp_path_factory.mktemp("masked")
    xmin, ymin, xmax, ymax = small
    triangle = f"POLYGON(({xmin} {ymin},{xmax} {ymin},{xmin} {ymax},{xmin} {ymin}))"
    mask = write_polygons(folder / "triangle.gpkg", [triangle], 3338)
    results = run(**sample, EXTENT=extent_text(*small), MASK=str(mask), FOLDER=str(folder / "out"))
    return {key: results[key.upper()] for key in OUTPUT_KEYS}


@pytest.mark.parametrize("task", ["nsp", "order"])
def test_every_pixel_has_the_colour_of_its_class(whole, task):
    codes = read(whole.paths[f"{task}_class"], 1)
    image = rendered(QgsRasterLayer(whole.paths[f"{task}_class"], "x"))
    classes = whole.record["tasks"][task]["classes"]
    present = [row for row in classes if (codes == row["value"]).any()]
    assert len(present) >= 2, "the sample shows one class only: this test would see nothing"
    for row in present:
        colours = {tuple(pixel) for pixel in np.unique(image[codes == row["value"]], axis=0)}
        assert colours == {rgba(row["colour"])}, row["name"]
    if task == "order":
        assert {row["name"]: row["colour"].upper() for row in classes} == PALETTE


@pytest.mark.parametrize("key", OUTPUT_KEYS)
def test_nodata_is_transparent_and_the_rest_is_not(masked, key):
    values = read(masked[key], 1)
    alpha = rendered(QgsRasterLayer(masked[key], "x"))[..., 3]
    assert 0.4 < (values == 255).mean() < 0.6
    assert set(np.unique(alpha[values == 255])) == {0}
    assert set(np.unique(alpha[values != 255])) == {255}


def test_probability_is_blue_by_percent(whole):
    percent = read(whole.paths["nsp_probability"], 2)
    image = rendered(QgsRasterLayer(whole.paths["nsp_probability"], "x"))
    seen = 0
    for value, colour in BLUES.items():
        found = image[percent == value]
        if found.size:
            seen += 1
            assert {tuple(pixel) for pixel in np.unique(found, axis=0)} == {rgba(colour)}, value
    assert seen >= 3
    # Between the steps it is interpolated: the more likely, the darker.
    brightness = [image[percent == value][:, :3].astype(int).sum(axis=1).mean() for value in np.unique(percent)]
    assert all(later < earlier for earlier, later in zip(brightness, brightness[1:]))


def test_legends_show_exactly_the_models_classes_and_units(whole, model):
    names = [row["name"] for row in model.task["nsp"]["classes"]]
    assert legend(QgsRasterLayer(whole.paths["nsp_class"], "x")) == names
    assert legend(QgsRasterLayer(whole.paths["order_class"], "x")) == list(PALETTE)
    for key in ("nsp_probability", "order_probability", "confidence"):
        lines = legend(QgsRasterLayer(whole.paths[key], "x"))
        assert lines[0] == "0 %"
        assert lines[-1] == "100 %"
        assert all(line.endswith(" %") for line in lines)
    first, *between, last = legend(QgsRasterLayer(whole.paths["applicability"], "x"))
    assert first == "0 %: far from simulated landscapes"
    assert last == "100 %: like simulated landscapes (no evidence of accuracy)"
    assert all(line.endswith(" %") for line in between)


def test_a_float_map_has_the_same_legend_and_colours(run, sample, small, tmp_path):
    results = run(**sample, EXTENT=extent_text(*small), FOLDER=str(tmp_path), ENCODING="float", TASKS=["nsp"])
    layer = QgsRasterLayer(results["NSP_PROBABILITY"], "x")
    assert legend(layer)[0] == "0 %"
    assert legend(layer)[-1] == "100 %"
    image = rendered(layer)[..., :3].astype(float)
    present = read(results["NSP_PROBABILITY"], 2)
    assert present.max() - present.min() > 0.5, "a flat map would show one colour only"
    steps = np.linspace(0, 1, len(RAMP))
    colours = np.array([rgba(colour)[:3] for colour in RAMP], float)
    for channel in range(3):
        expected = np.interp(present, steps, colours[:, channel])
        assert np.abs(image[..., channel] - expected).max() <= 2


def test_areas_and_the_caveat_stand_in_the_layers_metadata(whole):
    for task in ("nsp", "order"):
        layer = QgsRasterLayer(whole.paths[f"{task}_class"], "x")
        layer.loadDefaultMetadata()
        abstract = layer.metadata().abstract()
        assert whole.record["model"]["caveat"] in abstract
        for row in whole.record["tasks"][task]["classes"]:
            assert f"{row['name']}: {row['km2']:.4f} km2" in abstract
        assert layer.metadata().title().endswith(whole.record["tasks"][task]["title"])
        assert layer.metadata().crs().authid() == "EPSG:3338"


DROPPED = """
import json, sys
from qgis.core import QgsApplication, QgsLayerTree, QgsLayerTreeModel, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
application = QgsApplication([], True)
application.initQgis()
seen = {}
for path in sys.argv[1:]:
    layer = QgsRasterLayer(path, "dropped", "gdal")
    tree = QgsLayerTree()
    model = QgsLayerTreeModel(tree)
    nodes = model.layerLegendNodes(tree.addLayer(layer))
    seen[path] = [str(node.data(Qt.ItemDataRole.DisplayRole)) for node in nodes]
plugin = any(name.startswith("miso") for name in sys.modules)
print(json.dumps({"plugin": plugin, "legends": seen}), flush=True)
import os
os._exit(0)
"""


def test_a_file_dropped_into_a_profile_without_the_plugin(whole, model, tmp_path):
    paths = [whole.paths[f"{task}_class"] for task in ("nsp", "order")]
    seen = fresh_python(DROPPED, *paths, config=tmp_path / "empty")
    assert seen["plugin"] is False
    for task, path in zip(("nsp", "order"), paths):
        names = [row["name"] for row in model.task[task]["classes"]]
        lines = [line for line in seen["legends"][path] if not line.startswith("Band ")]
        assert lines == names


def test_gdal_knows_the_names_of_the_classes(whole):
    from osgeo import gdal

    # Through gdalinfo: Band.GetCategoryNames crashes or returns None in Debian 12's Python bindings.
    bands = gdal.Info(whole.paths["order_class"], format="json")["bands"]
    text = gdal.Info(whole.paths["order_class"])
    assert len(bands) == 1
    assert [text.index(f"{code}: {name}") for code, name in enumerate(PALETTE)]

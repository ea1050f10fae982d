from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely
import shapely.geometry

from miso_qgis.engine import vectors
from miso_qgis.protocol import MisoError

SQUARE = shapely.box(0, 0, 1, 1)


def write(path: Path, shapes: list[shapely.Geometry], crs: str | None = "EPSG:3338", kind: str = "Unknown") -> Path:
    pyogrio.raw.write(
        path,
        geometry=np.array([shapely.to_wkb(s) for s in shapes], dtype=object),
        field_data=[],
        fields=[],
        geometry_type=kind,
        crs=crs,
    )
    return path


@pytest.mark.parametrize(
    ("name", "kind"),
    [("a.gpkg", "MultiPolygon"), ("a.shp", "Polygon"), ("a.geojson", "MultiPolygon"), ("a.fgb", "MultiPolygon")],
)
def test_polygons_of_any_format(tmp_path: Path, name: str, kind: str) -> None:
    shapes = [SQUARE, shapely.box(5, 5, 6, 6)]
    path = write(tmp_path / name, [shapely.MultiPolygon([s]) for s in shapes], kind=kind)
    mask = vectors.read_mask(str(path))
    assert len(mask.polygons) == 2
    assert all(shapely.geometry.shape(g).area == pytest.approx(1) for g in mask.polygons)
    assert mask.title == name


def test_points_beside_polygons_are_left_out(tmp_path: Path) -> None:
    path = write(tmp_path / "mixed.gpkg", [SQUARE, shapely.Point(3, 3)])
    assert len(vectors.read_mask(str(path)).polygons) == 1


def test_bad_masks(tmp_path: Path) -> None:
    text = tmp_path / "text.gpkg"
    text.write_text("no vector")
    points = write(tmp_path / "points.gpkg", [shapely.Point(3, 3)])
    nowhere = write(tmp_path / "nowhere.gpkg", [SQUARE], crs=None)
    for path, code, named in (
        (tmp_path / "none.gpkg", "mask.missing", "none.gpkg"),
        (text, "mask.unreadable", "text.gpkg"),
        (points, "mask.empty", "Point"),
        (nowhere, "mask.no_crs", "nowhere.gpkg"),
    ):
        with pytest.raises(MisoError) as caught:
            vectors.read_mask(str(path))
        assert caught.value.code == code
        assert named in caught.value.message
        assert caught.value.hint


def test_a_mask_can_travel(tmp_path: Path) -> None:
    mask = vectors.read_mask(str(write(tmp_path / "a.gpkg", [SQUARE])))
    assert json.loads(json.dumps(mask.polygons))[0]["type"] == "Polygon"

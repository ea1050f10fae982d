"""What the tests of field sites share: the sample's sites, and what the shell says of them."""

from __future__ import annotations

import json
import math
import shutil
import tempfile
from pathlib import Path

import pytest
from osgeo import ogr
from qgis_support import SAMPLE, shell

#: A copy: QGIS writes into the header of a GeoPackage it opens.
SITES = Path(shutil.copy(SAMPLE / "sites.gpkg", tempfile.mkdtemp(prefix="miso-sites-")))
POINTS = str(SITES) + "|layername=site_points"
AREAS = str(SITES) + "|layername=site_areas"


def rows(path) -> dict:
    """The layer of results by id: every column as GDAL gives it, and the geometry as text."""
    data = ogr.Open(str(path).partition("|")[0])
    found = {}
    for feature in data.GetLayer(0):
        row = feature.items()
        geometry = feature.GetGeometryRef()
        row["geometry"] = geometry.ExportToIsoWkt() if geometry is not None else None
        found[row["miso_id"]] = row
    return found


def assert_equal(mine: dict, other: dict, but: tuple = ()) -> None:
    """Every column of every site within 1e-6."""
    assert set(mine) == set(other)
    compared = 0
    for key, row in mine.items():
        assert [name for name in row if name not in but] == [name for name in other[key] if name not in but]
        for name, value in row.items():
            if name in but or name == "geometry":
                continue
            theirs = other[key][name]
            if isinstance(value, float) and isinstance(theirs, float):
                assert math.isclose(value, theirs, rel_tol=0, abs_tol=1e-6), (key, name, value, theirs)
            else:
                assert value == theirs, (key, name)
            compared += value is not None
    assert compared > 50 * len(mine)


@pytest.fixture(scope="session")
def by_shell(sample, qgis_app, tmp_path_factory):
    """The sample's 20 sites as the shell makes them, by layer."""
    found = {}
    for name in ("site_points", "site_areas"):
        arguments = [item for key, path in sample.items() for item in (f"--{key.lower()}", path)]
        folder = tmp_path_factory.mktemp("shell")
        done = shell(
            "sites", *arguments, "--sites", SITES, "--sites-layer", name, "--buffer", 100,
            "--out", folder, "--json",
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        found[name] = rows(json.loads(done.stdout)["outputs"]["sites"])
    assert (len(found["site_points"]), len(found["site_areas"])) == (12, 8)
    return found

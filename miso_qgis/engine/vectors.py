"""Vector files for the shell: polygons of a mask, read by OGR through pyogrio. (QGIS sends its layers' polygons
itself.)"""

from __future__ import annotations

import os

import pyogrio
import pyogrio.errors
import pyogrio.raw
import shapely
import shapely.geometry

from miso_qgis.protocol import Mask, MisoError


def read_mask(path: str, layer: str | None = None) -> Mask:
    """All polygons of a vector layer.

    Raises:
        MisoError: "mask.missing", "mask.unreadable", "mask.no_crs", "mask.empty".
    """
    if not os.path.exists(path):
        raise MisoError("mask.missing", f"There is no file {path} (given as mask).", "Check the path.")
    try:
        meta, _, geometries, _ = pyogrio.raw.read(path, layer=layer, columns=[], force_2d=True)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, ValueError) as error:
        raise MisoError(
            "mask.unreadable",
            f"{path} (given as mask) cannot be read as a vector layer: {error}.",
            "Give a GeoPackage, shapefile, GeoJSON or another file OGR knows.",
        ) from error
    if not meta["crs"]:
        raise MisoError(
            "mask.no_crs", f"The mask {path} has no coordinate reference system.", "Assign one to the file."
        )
    shapes = [shapely.from_wkb(blob) for blob in (geometries if geometries is not None else []) if blob is not None]
    polygons = [s for s in shapes if s.geom_type in ("Polygon", "MultiPolygon") and not s.is_empty]
    if not polygons:
        kinds = sorted({s.geom_type for s in shapes}) or ["nothing"]
        raise MisoError(
            "mask.empty", f"The mask {path} holds no polygon (it holds: {', '.join(kinds)}).", "Choose a polygon layer."
        )
    return Mask(tuple(shapely.geometry.mapping(p) for p in polygons), meta["crs"], os.path.basename(path))

"""Rasters of any CRS and pixel size, one file or many, read as aligned float32 arrays on a grid, NaN where nothing is
known. See docs/sources.md."""

from miso_qgis.engine.sources.request import Look, Looks, Note, RasterSource, Sources, refuse
from miso_qgis.engine.sources.resampling import Target, lattice_target, resample

__all__ = [
    "Look",
    "Looks",
    "Note",
    "RasterSource",
    "Sources",
    "Target",
    "lattice_target",
    "refuse",
    "resample",
]

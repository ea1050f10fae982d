"""Rasters of any CRS and pixel size, one file or many, read as aligned float32 arrays on a grid, NaN where nothing is
known. See docs/sources.md."""

from miso_qgis.engine.sources.resampling import Target, lattice_target, resample
from miso_qgis.engine.sources.stack import RasterSource, Sources

__all__ = ["RasterSource", "Sources", "Target", "lattice_target", "resample"]

"""Opening files that come from anywhere: what is not asked for is not touched, and what cannot be read is named."""

from __future__ import annotations

import os
import warnings

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError

from miso_qgis.protocol import MisoError, first_line


def open_raster(path: str, role: str) -> rasterio.DatasetReader:
    """Open a raster for reading.

    Args:
        path: what the user gave.
        role: what it was given as, for the messages.

    Raises:
        MisoError: "source.missing", "source.unreadable".
    """
    # Connection strings (NETCDF:file:variable, /vsi...) are GDAL's to judge; a drive letter's colon is the second sign.
    plain = not path.startswith("/vsi") and ":" not in path[2:]
    if plain and not os.path.exists(path):
        raise MisoError(
            "source.missing", f"There is no file {path} (given as {role}).", "Check the path, or choose another file."
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)  # _check_transform says it as an error
            data = rasterio.open(path)
    except RasterioIOError as error:
        raise MisoError(
            "source.unreadable",
            f"{path} (given as {role}) is not a raster that can be read: {first_line(error)}.",
            "Choose a GeoTIFF or another raster GDAL knows.",
        ) from error
    if data.count == 0:
        data.close()
        raise MisoError(
            "source.unreadable",
            f"{path} (given as {role}) holds no raster band of its own.",
            "Choose one of its subdatasets, or another raster.",
        )
    return data

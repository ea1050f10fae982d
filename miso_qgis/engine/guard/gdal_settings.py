"""What GDAL may do in the engine's process, as environment variables that must be set before GDAL is loaded.

Standard library only: importing this must load no GDAL. rasterio and pyogrio each bring a GDAL of their own, with
other drivers built in, so each is told its own list while it registers its drivers; a name it does not have would make
it print a warning.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

#: Raster drivers that ask servers, or that open whatever a small text file tells them to.
SKIPPED_RASTER_DRIVERS = (
    "DAAS",
    "DERIVED",
    "EEDA",
    "EEDAI",
    "GTI",
    "HTTP",
    "MRF",
    "PLMOSAIC",
    "STACIT",
    "STACTA",
    "WCS",
    "WMS",
    "WMTS",
    "Zarr",
)
#: Vector drivers that ask servers, run other programs, or open whatever a small text file tells them to.
SKIPPED_VECTOR_DRIVERS = (
    "ADBC",
    "AmigoCloud",
    "CSW",
    "Carto",
    "EEDA",
    "Elasticsearch",
    "GDALG",
    "GPSBabel",
    "HTTP",
    "NGW",
    "OAPIF",
    "OGCAPI",
    "OGR_VRT",
    "PLSCENES",
    "WFS",
)
#: Held whatever the user's own environment says.
SAFETY = {
    # No file on any server exists, but for the one URL that `rasters.open_raster` lifts this for.
    "CPL_VSIL_CURL_ALLOWED_EXTENSIONS": ".none",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
    "GML_DOWNLOAD_SCHEMA": "NO",
    "GML_SKIP_RESOLVE_ELEMS": "ALL",
    "PROJ_NETWORK": "OFF",
}
#: A server that does not answer is an error after some seconds, not after hours. A user's own settings win.
DEFAULTS = {
    # GDAL would take 5 % of the memory for its cache, whatever the machine.
    "GDAL_CACHEMAX": "128",
    # Blocks of a file are decoded in parallel where there are cores to spare.
    "GDAL_NUM_THREADS": "ALL_CPUS",
    "GDAL_HTTP_CONNECTTIMEOUT": "8",
    # A slow line is no error; one on which less than 100 bytes a second arrive for 8 seconds is.
    "GDAL_HTTP_LOW_SPEED_LIMIT": "100",
    "GDAL_HTTP_LOW_SPEED_TIME": "8",
    "GDAL_HTTP_TIMEOUT": "120",
    "GDAL_HTTP_MAX_RETRY": "1",
    "GDAL_HTTP_RETRY_DELAY": "1",
}


def apply() -> None:
    """Set this process's environment. Call it before rasterio or pyogrio is imported."""
    os.environ.update(SAFETY)
    os.environ["GDAL_SKIP"] = ",".join(SKIPPED_RASTER_DRIVERS)
    os.environ.pop("OGR_SKIP", None)
    # Lists of other files to let through would undo the first line of SAFETY.
    os.environ.pop("CPL_VSIL_CURL_ALLOWED_FILENAME", None)
    for name, value in DEFAULTS.items():
        os.environ.setdefault(name, value)


@contextmanager
def registering_vector_drivers() -> Iterator[None]:
    """While inside, a GDAL that is loaded leaves out the vector drivers. Not for two threads at once."""
    kept = os.environ.pop("GDAL_SKIP", None)
    os.environ["OGR_SKIP"] = ",".join(SKIPPED_VECTOR_DRIVERS)
    try:
        yield
    finally:
        del os.environ["OGR_SKIP"]
        if kept is not None:
            os.environ["GDAL_SKIP"] = kept

"""Pictures of rasters for a report: a few hundred pixels of them, whatever their size, and where they lie."""
# flake8: noqa: E203

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from pyproj import CRS, Geod
from rasterio.enums import Resampling
from rasterio.io import DatasetReader
from rasterio.windows import Window

from miso_qgis.engine.guard.rasters import open_raster
from miso_qgis.engine.lattice import transformer
from miso_qgis.engine.report import png
from miso_qgis.engine.report.document import Picture, Scale
from miso_qgis.engine.report.texts import colour
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line

#: Pixels along the longer side of a picture.
SIDE = 760
_GEOGRAPHIC = CRS.from_epsg(4326)
_ELLIPSOID = Geod(ellps="WGS84")
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Classes:
    """Colours of codes: code -> #RRGGBB."""

    colours: Mapping[int, str]


@dataclass(frozen=True)
class Scaled:
    """Colours from the value `low` to `high`, linear between those given."""

    colours: Sequence[str]
    low: float
    high: float


@dataclass(frozen=True)
class Drawn:
    """What came of a raster: its picture, where it lies (None where that is not known), and whether parts are empty.

    Attributes:
        metres: of the ground along one pixel of the picture; NaN where that is not known.
    """

    picture: Picture
    scale: Scale | None
    empty: bool
    metres: float


def draw(
    path: str, band: int, look: Classes | Scaled, alt: str, side: int = SIDE, bounds: Bounds | None = None
) -> Drawn:
    """A picture of one band, at most `side` pixels along a side.

    GDAL reads the overview that is nearest to this size, so that time and memory do not grow with the raster. Classes
    are taken as they are (nearest), other values averaged. Pixels of the picture are square on the ground at its
    centre, also for rasters in degrees.

    Args:
        band: counted from 1.
        bounds: xmin, ymin, xmax, ymax in the raster's CRS; None for all of it.

    Raises:
        MisoError: "source.missing" and the like when it cannot be opened, "report.raster" when it cannot be read.
    """
    with open_raster(path, say("a map of the report")) as data:
        if not 1 <= band <= data.count:
            raise MisoError(
                "report.raster",
                say("{path} has {count} bands, not {band}.", path=path, count=data.count, band=band),
                say("Make the map again."),
            )
        if data.transform.b or data.transform.d:
            raise MisoError(
                "report.raster", say("{path} does not lie north up.", path=path), say("Write it anew with gdalwarp.")
            )
        window = _window(data, bounds)
        place = _Place.of(data, window)
        height, width = place.shape(window, side)
        resampling = Resampling.nearest if isinstance(look, Classes) else Resampling.average
        try:
            values = data.read(band, window=window, out_shape=(height, width), resampling=resampling, masked=True)
        except MemoryError:
            raise
        except Exception as error:  # a damaged file comes out of rasterio as any of a dozen types
            raise MisoError(
                "report.raster",
                say("{path} cannot be read: {error}.", path=path, error=first_line(error)),
                say("Make the map again."),
            ) from error
    holes = np.ma.getmaskarray(values)
    plain: NDArray[Any] = np.ma.getdata(values)
    if plain.dtype.kind == "f":
        holes = holes | ~np.isfinite(plain)
    codes, palette, unknown = _classes(plain, look) if isinstance(look, Classes) else _scaled(plain, holes, look)
    holes = holes | unknown
    codes[holes] = len(palette)
    picture = Picture(png.indexed(codes, [*palette, (0, 0, 0, 0)]), width, height, alt)
    metres = place.metres / width if place.scale is not None else math.nan
    return Drawn(picture, place.scale, bool(holes.any()), metres)


def _window(data: DatasetReader, bounds: Bounds | None) -> Window:
    """The part of the raster that the bounds touch, whole pixels."""
    if bounds is None:
        return Window(0, 0, data.width, data.height)
    west, south, east, north = bounds
    columns = sorted(((west - data.transform.c) / data.transform.a, (east - data.transform.c) / data.transform.a))
    rows = sorted(((north - data.transform.f) / data.transform.e, (south - data.transform.f) / data.transform.e))
    left, right = max(math.floor(columns[0] + 1e-6), 0), min(math.ceil(columns[1] - 1e-6), data.width)
    top, bottom = max(math.floor(rows[0] + 1e-6), 0), min(math.ceil(rows[1] - 1e-6), data.height)
    if left >= right or top >= bottom:
        raise MisoError(
            "report.raster",
            say("{name} does not reach the place that is to be shown.", name=data.name),
            say("Check the place."),
        )
    return Window(left, top, right - left, bottom - top)


@dataclass(frozen=True)
class _Place:
    """Size of a window on the ground, metres, and its furniture."""

    metres: float
    metres_high: float
    scale: Scale | None

    @classmethod
    def of(cls, data: DatasetReader, window: Window) -> _Place:
        """By the ellipsoid at the window's centre; in units of the raster where the CRS is not known."""
        step_x, step_y = abs(data.transform.a), abs(data.transform.e)
        x = data.transform.c + (window.col_off + window.width / 2) * data.transform.a
        y = data.transform.f + (window.row_off + window.height / 2) * data.transform.e
        flat = cls(step_x * window.width, step_y * window.height, None)
        if data.crs is None:
            return flat
        try:
            crs = CRS.from_user_input(data.crs.to_wkt())
            to_degrees, back = transformer(crs, _GEOGRAPHIC), transformer(_GEOGRAPHIC, crs)
            # A pixel each way: lengths and directions at the centre itself.
            lon, lat = to_degrees.transform([x - step_x, x + step_x, x, x, x], [y, y, y - step_y, y + step_y, y])
            if not np.isfinite([*lon, *lat]).all() or abs(lat[4]) > 89.9:
                return flat
            across = _ELLIPSOID.inv(lon[0], lat[0], lon[1], lat[1])[2] / 2
            along = _ELLIPSOID.inv(lon[2], lat[2], lon[3], lat[3])[2] / 2
            north = back.transform(lon[4], lat[4] + 1e-4)
            angle = math.degrees(math.atan2((north[0] - x) / step_x * across, (north[1] - y) / step_y * along))
        except Exception:  # a CRS that PROJ reads but cannot compute with: the map is shown without its furniture
            return flat
        if not all(math.isfinite(v) and v > 0 for v in (across, along)) or not math.isfinite(angle):
            return flat
        wide = across * window.width
        return cls(wide, along * window.height, Scale(wide, angle))

    def shape(self, window: Window, side: int) -> tuple[int, int]:
        """Height and width of the picture: not larger than `side`, nor than the raster has pixels."""
        longest = min(side, max(window.width, window.height))
        ratio = self.metres / self.metres_high
        width, height = (longest, longest / ratio) if ratio >= 1 else (longest * ratio, longest)
        return max(round(height), 1), max(round(width), 1)


def _classes(values: NDArray[Any], look: Classes) -> tuple[NDArray[np.uint8], list[Any], NDArray[np.bool_]]:
    """Place of each pixel in the palette, the palette, and where a code has no colour."""
    known = dict(list(look.colours.items())[:255])
    codes = np.zeros(values.shape, np.uint8)
    found = np.zeros(values.shape, bool)
    for index, code in enumerate(known):
        here = values == code
        codes[here] = index
        found |= here
    return codes, [_rgba(text) for text in known.values()], ~found


def _scaled(
    values: NDArray[Any], holes: NDArray[np.bool_], look: Scaled
) -> tuple[NDArray[np.uint8], list[Any], NDArray[np.bool_]]:
    """As `_classes`, in 101 steps: a percent each."""
    share = (np.where(holes, look.low, values).astype(np.float64) - look.low) / (look.high - look.low)
    codes = np.rint(100 * np.clip(share, 0, 1)).astype(np.uint8)
    stops = np.array([_rgba(text)[:3] for text in look.colours], float)
    places = np.linspace(0, 1, 101) * (len(stops) - 1)
    mixed = np.stack([np.interp(places, np.arange(len(stops)), stops[:, k]) for k in range(3)], axis=1)
    palette = [(int(r), int(g), int(b), 255) for r, g, b in np.rint(mixed)]
    return codes, palette, np.zeros(values.shape, bool)


def _rgba(text: str) -> tuple[int, int, int, int]:
    checked = colour(text)
    red, green, blue = (int(checked[k : k + 2], 16) for k in (1, 3, 5))
    return red, green, blue, 255

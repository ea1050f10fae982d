"""Polygons to give figures for: ecoregions, major land resource areas, permafrost zones, parks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from numpy.typing import NDArray

from miso_qgis.engine.accuracy.table import Table, field_name, open_layer, plain
from miso_qgis.engine.lattice import parse_crs
from miso_qgis.engine.vectors import DRIVERS, MAX_FEATURES
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, first_line

#: Regions that get figures of their own.
MAX_REGIONS = 500


@dataclass(frozen=True)
class Regions:
    """Which places lie in which region.

    Attributes:
        names: in alphabetical order.
        place, region: (pairs,) a place and the index of a region it lies in; regions may overlap.
    """

    names: list[str]
    place: NDArray[np.intp]
    region: NDArray[np.intp]

    def members(self, index: int) -> NDArray[np.intp]:
        return np.unique(self.place[self.region == index])

    def texts(self, count: int) -> list[str]:
        """For every place the names of its regions."""
        found: list[list[str]] = [[] for _ in range(count)]
        for place, region in sorted(set(zip(self.place.tolist(), self.region.tolist(), strict=True))):
            found[place].append(self.names[region])
        return ["; ".join(names) for names in found]


def read_regions(path: str, layer: str, crs: str, name_field: str, table: Table) -> Regions:
    """Find the regions of a table's places.

    Args:
        crs: of the polygons; "" takes the file's.

    Raises:
        MisoError: as `table.read_table`, and "assess.regions" without a polygon or with too many names.
    """
    place, layer, info = open_layer(path, "regions", layer, DRIVERS)
    import pyogrio.raw

    name_field = field_name(
        say("The layer of regions {layer}", layer=layer), name_field, [str(name) for name in info["fields"]]
    )
    try:
        meta, _, blobs, data = pyogrio.raw.read(
            place.opened, layer=layer, columns=[name_field], force_2d=True, max_features=MAX_FEATURES
        )
        shapes = shapely.from_wkb(np.asarray(blobs, dtype=object), on_invalid="ignore")
    except MemoryError:
        raise
    except Exception as error:
        raise MisoError(
            "assess.regions",
            say("The regions {path} cannot be read: {error}.", path=path, error=first_line(error)),
            say("Give a layer of polygons."),
        ) from error
    if not (crs or meta["crs"]):
        raise MisoError(
            "assess.regions", say("The regions {path} have no CRS.", path=path), say("Assign one to the file.")
        )
    names = np.array([plain(value) for value in data[0]], dtype=object)
    polygons = np.isin(shapely.get_type_id(shapes), (3, 6)) & ~shapely.is_empty(shapes) & (names != "")
    if not polygons.any():
        raise MisoError(
            "assess.regions",
            say("The regions {path} hold no named polygon.", path=path),
            say("Give a layer of polygons."),
        )
    shapes, names = shapely.make_valid(shapes[polygons]), names[polygons]
    unique, codes = np.unique(names.astype(str), return_inverse=True)
    if len(unique) > MAX_REGIONS:
        raise MisoError(
            "assess.regions",
            say(
                "The regions {path} have {count} different names in {name_field}; up to {max_regions} are judged.",
                path=path,
                count=len(unique),
                name_field=f"{name_field!r}",
                max_regions=MAX_REGIONS,
            ),
            say("Choose a field with fewer names."),
        )
    x, y = table.places_in(parse_crs(crs or meta["crs"], say("the regions")))
    points = np.flatnonzero(np.isfinite(x))
    tree = shapely.STRtree(shapes)
    found, polygon = tree.query(shapely.points(x[points], y[points]), predicate="intersects")
    return Regions([str(name) for name in unique], points[found], np.asarray(codes).ravel()[polygon])

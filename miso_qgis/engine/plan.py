"""What a request means on the ground: the grid, the pixels, the mask, and the final grid in another CRS."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import rasterio.features
import rasterio.transform
import rasterio.warp
import shapely
import shapely.geometry
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from shapely.errors import ShapelyError

from miso_qgis.engine import sources, terrain
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS, Contract, Window
from miso_qgis.engine.lattice import LATTICE, Box, Grid, extent_bounds, is_model_crs, parse_crs, tile_box, transformer
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.language import say, speak
from miso_qgis.protocol import MAX_COORDINATE, MODEL_CRS, MapRequest, Mask, MisoError

#: Longest side of a map, pixels: all of Alaska at 2.5 m fits.
MAX_SIDE = 2_000_000

_MODEL_CRS = CRS.from_user_input(MODEL_CRS)


@dataclass(frozen=True)
class Plan:
    """Where a run computes: the model grid, its output box, the mask in EPSG:3338, and the final grid when it
    differs."""

    grid: Grid
    box: Box
    mask: shapely.Geometry | None
    final: OutputGrid | None


def make_plan(request: MapRequest, opened: sources.Sources, note: sources.Note = sources.refuse) -> Plan:
    """Decide the output box (and the final grid, for another CRS) of a request.

    Args:
        note: told of sources and masks that lie elsewhere; where it returns, the plan is made all the same.

    Raises:
        MisoError: "extent.*", "mask.*", "crs.unknown".
    """
    grid = Grid(request.pixel_size)
    mask = _mask_geometry(request.mask) if request.mask else None
    bounds, what = _asked_bounds(request, opened, mask)
    box = grid.box(*bounds)
    if max(box.shape) > MAX_SIDE:
        raise MisoError(
            "extent.size",
            say(
                "{what} ({bounds}, EPSG:3338) is {width} x {height} pixels large.",
                what=what,
                bounds=_show(bounds),
                width=f"{box.width:.3g}",
                height=f"{box.height:.3g}",
            ),
            say(
                "Up to {max_side} pixels a side are mapped, which is more than Alaska; check the extent's CRS.",
                max_side=MAX_SIDE,
            ),
        )
    area = sources.lattice_target(LATTICE.box(*bounds))
    for role, source in opened.by_role.items():
        if not source.touches(area):
            covered = source.bounds_in(_MODEL_CRS)
            note(
                MisoError(
                    "extent.outside",
                    say(
                        "{what} ({bounds}, EPSG:3338) lies outside the {role} {path} ({covered}).",
                        what=what,
                        bounds=_show(bounds),
                        role=speak(role),
                        path=source.path,
                        covered=_show(covered),
                    ),
                    say("Draw the extent where the data are, or leave the {role} out.", role=speak(role)),
                )
            )
    if mask is not None and not _overlap(bounds, mask.bounds):
        what = what[0].lower() + what[1:]
        note(
            MisoError(
                "mask.outside",
                say(
                    "The mask ({bounds}, EPSG:3338) lies outside {what} ({there}).",
                    bounds=_show(mask.bounds),
                    what=what,
                    there=_show(bounds),
                ),
                say("Draw the extent over the mask."),
            )
        )
    crs = parse_crs(request.crs, say("the output"))
    if is_model_crs(crs):
        return Plan(grid, box, mask, None)
    final = _grid_in(crs, request, bounds)
    # One pixel more on each side, so that the resampling at the rim has its neighbours.
    west, south, east, north = rasterio.warp.transform_bounds(
        final.crs.to_wkt(), MODEL_CRS, *final.bounds, densify_pts=64
    )
    return Plan(grid, grid.box(west, south, east, north).grown(1), mask, final)


def window_of(contract: Contract, request: MapRequest) -> Window:
    """The windows a request's map is made of.

    Raises:
        MisoError: "request.window".
    """
    window = contract.window.resized(request.window, request.overlap)
    return window if request.window else window.for_pixels(request.pixel_size)


def crs_text(grid: OutputGrid) -> str:
    """The CRS of a run's rasters as records and plans name it: authority and code, else WKT."""
    return ":".join(grid.crs.to_authority() or ()) or str(grid.crs.to_wkt())


def role_of(request: MapRequest, name: str) -> str:
    """The source that feeds an input of the model, or that it is derived from: a modality, or "covariate NAME"."""
    if name in request.covariates:
        return f"covariate {name}"
    if name in SATELLITE_BANDS:
        return "imagery"
    return "climate" if name in CLIMATE_BANDS else "elevation"


def absent(request: MapRequest) -> list[str]:
    """Modalities that were not given."""
    return [role for role in ("imagery", "elevation", "climate") if getattr(request, role) is None]


def notes(request: MapRequest, opened: sources.Sources, contract: Contract) -> list[str]:
    """What to know of a run's inputs before anything is mapped: modalities it does without, doubtful values, terrain of
    another definition than the model's."""
    found = []
    left_out = absent(request)
    if left_out:
        found.append(
            say(
                "No {left_out} was given: the model works without.", left_out=say(" and no ").join(map(speak, left_out))
            )
        )
    derived = [name for name in TERRAIN_BANDS if f"covariate {name}" not in opened.by_role]
    if opened.get("elevation") is not None and derived and contract.terrain != terrain.VERSION:
        found.append(
            say(
                "The model was trained on terrain of another definition ({terrain}) than is derived here ({version}).",
                terrain=contract.terrain,
                version=terrain.VERSION,
            )
        )
    return [*opened.warnings, *found]


def _asked_bounds(
    request: MapRequest, opened: sources.Sources, mask: shapely.Geometry | None
) -> tuple[tuple[float, float, float, float], str]:
    if request.tile:
        box = tile_box(request.tile)
        return Grid().bounds(box), say("The tile {tile}", tile=request.tile)
    if request.extent is not None:
        return extent_bounds(request.extent), say("The extent")
    source = next(iter(opened.by_role.values()))
    bounds = source.bounds_in(_MODEL_CRS)
    if mask is not None and _overlap(bounds, mask.bounds):
        # A mask without an extent: nothing beyond the polygons needs a raster.
        west, south, east, north = mask.bounds
        bounds = max(bounds[0], west), max(bounds[1], south), min(bounds[2], east), min(bounds[3], north)
    return bounds, say("The extent of {path}", path=source.path)


def _overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


def _show(bounds: tuple[float, ...]) -> str:
    return ", ".join(f"{v:.0f}" if abs(v) < 1e12 else f"{v:.3g}" for v in bounds)


def _mask_geometry(mask: Mask) -> shapely.Geometry:
    """The mask's polygons as one geometry in EPSG:3338."""
    crs = parse_crs(mask.crs, say("the mask"))
    try:
        shape = shapely.union_all(
            [shapely.make_valid(shapely.force_2d(shapely.geometry.shape(g))) for g in mask.polygons]
        )
    except (ShapelyError, ValueError, TypeError, KeyError, IndexError) as error:
        raise MisoError(
            "mask.invalid",
            say("The mask {title} cannot be read: {error}.", title=f"{mask.title!r}", error=error),
            say("Repair its geometries (Fix geometries)."),
        ) from error
    if shape.is_empty or shape.area == 0:
        raise MisoError(
            "mask.empty",
            say("The mask {title} covers no area.", title=f"{mask.title!r}"),
            say("Choose a layer with polygons in it."),
        )
    if not is_model_crs(crs):
        shape = in_crs(shape, crs, _MODEL_CRS)
    # NaN and infinity fail the comparison too.
    if not np.all(np.abs(shapely.get_coordinates(shape)) <= MAX_COORDINATE):
        raise MisoError(
            "mask.invalid",
            say("The mask {title} has no place in Alaska Albers.", title=f"{mask.title!r}"),
            say("Check that its coordinates and its CRS belong together."),
        )
    return shape


def in_crs(shape: shapely.Geometry, source: CRS, target: CRS) -> shapely.Geometry:
    """A geometry in another CRS, edges densified so that a straight line bends as it should."""
    west, south, east, north = shape.bounds
    change = transformer(source, target)
    dense = shapely.segmentize(shape, max(east - west, north - south) / 256)
    return shapely.transform(dense, lambda xy: np.column_stack(change.transform(xy[:, 0], xy[:, 1])))


def inside(shape: shapely.Geometry, size: tuple[int, int], transform: Affine) -> NDArray[np.bool_]:
    """Pixels whose centre lies in a geometry, (height, width)."""
    burnt = rasterio.features.rasterize([shape], size, transform=transform, fill=0, default_value=1, dtype="uint8")
    return np.asarray(burnt, bool)


def output_grid(grid: Grid, box: Box) -> OutputGrid:
    return OutputGrid(_MODEL_CRS, grid.transform(box), box.height, box.width)


def _grid_in(crs: CRS, request: MapRequest, bounds: tuple[float, float, float, float]) -> OutputGrid:
    """A north-up grid in another CRS over the asked bounds, edges on multiples of its pixel size."""
    xmin, ymin, xmax, ymax = rasterio.warp.transform_bounds(MODEL_CRS, crs.to_wkt(), *bounds, densify_pts=64)
    if xmin > xmax:
        xmax += 360.0  # across the antimeridian: longitudes run on beyond 180
    unit = crs.axis_info[0].unit_conversion_factor
    if crs.is_geographic:
        size = math.degrees(request.pixel_size / 6_371_000.0)
    else:
        size = request.pixel_size / unit
    grid = rasterio.transform.from_origin(math.floor(xmin / size) * size, math.ceil(ymax / size) * size, size, size)
    width = math.ceil(xmax / size) - math.floor(xmin / size)
    height = math.ceil(ymax / size) - math.floor(ymin / size)
    return OutputGrid(crs, grid, height, width)

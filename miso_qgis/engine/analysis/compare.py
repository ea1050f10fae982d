"""`miso compare`: agreement, differences and the change matrix in km2 of two maps."""

from __future__ import annotations

import csv
import dataclasses
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.analysis import change_styles, rasters
from miso_qgis.engine.analysis.agreement import Agreement, Differences
from miso_qgis.engine.analysis.alignment import MISSING, Alignment
from miso_qgis.engine.analysis.areas import CellAreas
from miso_qgis.engine.analysis.legends import ClassView, described
from miso_qgis.engine.analysis.rasters import MapRaster
from miso_qgis.engine.analysis.results import IsCancelled, Progress, Results, stop
from miso_qgis.engine.lattice import Box
from miso_qgis.engine.outputs import cog, styles
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.engine.outputs.scratch import check_space
from miso_qgis.engine.outputs.statistics import BandStatistics
from miso_qgis.engine.outputs.store import Shape, Store
from miso_qgis.engine.plan import crs_text
from miso_qgis.language import say
from miso_qgis.protocol import MisoError
from miso_qgis.requests.analysis import MapInput
from miso_qgis.requests.compare import CompareRequest

CHANGE, DIFFERENCE, MATRIX = "_change.tif", "_difference.tif", "_matrix.csv"
ENDINGS = (
    CHANGE,
    "_change.qml",
    "_change.tif.aux.xml",
    DIFFERENCE,
    "_difference.qml",
    MATRIX,
)
#: A pair of classes is the old one's number times this and the new one's.
BASE = 256
_NOTHING = 65535
_NODATA = 255


def run(request: CompareRequest, progress: Progress, is_cancelled: IsCancelled) -> dict[str, Any]:
    """Compare two maps.

    Returns:
        The record (docs/analysis.md), with full paths in its "outputs".

    Raises:
        MisoError: what is wrong with the request, the data or the disk; nothing is left behind then.
        Cancelled: `is_cancelled` answered True.
    """
    progress(0.0, say("Opening the maps"))
    maps: list[MapRaster] = []
    try:
        for given, role in ((request.new, say("new map")), (request.old, say("old map"))):
            maps.append(rasters.open_map(given, role))
        new, old = maps
        _settle(new, old, request.new)
        _settle(old, new, request.old)
        old_threshold = request.threshold if request.old_threshold is None else request.old_threshold
        views = ClassView(new, request.threshold, {}), ClassView(old, old_threshold, request.match)
        comparison = _Comparison(request, views)
        return comparison.run(progress, is_cancelled)
    finally:
        for one in maps:
            one.close()


def _settle(raster: MapRaster, other: MapRaster, given: MapInput) -> None:
    """What a raster is whose file does not say it, by the map it is compared with.

    Raises:
        MisoError: "compare.kind", "compare.band".
    """
    meaning = raster.meaning
    percent = other.meaning.kind in ("percent", "probability")
    # A palette alone may be that of classes or of a ramp of percent.
    unclear = given.kind == "auto" and not given.is_record and meaning.kind == "class" and not meaning.names and percent
    if meaning.kind == "value" or unclear:
        whole = raster.is_whole and not unclear
        kind = ""
        if other.meaning.kind == "class" and whole:
            kind = "class"
        elif percent and whole:
            kind = "percent"
        if not kind:
            raise MisoError(
                "compare.kind",
                say("What the values of {path} are is not known.", path=raster.path),
                say("Say whether they are classes, percent (0 to 100) or probabilities (0 to 1)."),
            )
        meaning = dataclasses.replace(meaning, kind=kind)
    if len(meaning.bands) > 1:
        names = ", ".join(f"{number} {name}" for number, name in meaning.bands.items())
        raise MisoError(
            "compare.band",
            say(
                "{path} has several bands ({names}), and which one is meant is not said.", path=raster.path, names=names
            ),
            say("Name the band, or compare the class maps."),
        )
    raster.meaning = meaning


class _Comparison:
    """Two maps on one grid."""

    def __init__(self, request: CompareRequest, views: tuple[ClassView, ClassView]) -> None:
        self._request = request
        self._new, self._old = views
        self._on_new = self._choose_grid()
        base, moved = views if self._on_new else views[::-1]
        self._base = base
        self._alignment = Alignment(base.raster.grid, moved.raster.grid, moved.read, request.method == "fold")
        self._box = self._alignment.box
        if self._box.empty:
            raise MisoError(
                "compare.no_overlap",
                say(
                    "The maps have no place in common: {new}; {old}.",
                    new=_where(self._new.raster),
                    old=_where(self._old.raster),
                ),
                say("Choose maps of the same area, and check their coordinate reference systems."),
            )
        whole = base.raster.grid
        shift = whole.transform @ type(whole.transform).translation(self._box.col0, self._box.row0)
        self.grid = OutputGrid(whole.crs, shift, self._box.height, self._box.width)
        self._areas = CellAreas(self.grid)
        self._both_percent = self._new.has_percent and self._old.has_percent

    def _choose_grid(self) -> bool:
        """Whether the new map's grid is taken."""
        if self._request.grid != "coarser":
            return self._request.grid == "new"
        forth = Alignment(self._new.raster.grid, self._old.raster.grid, self._old.read, False)
        # Of equal sizes (to a hundredth) the new map's.
        return forth.box.empty or forth.fineness >= 0.99

    def run(self, progress: Progress, is_cancelled: IsCancelled) -> dict[str, Any]:
        with Results(self._request.folder, self._request.name, ENDINGS, self._request.overwrite) as results:
            raw = results.path("").with_name("raw")
            raw.mkdir()
            shapes = {"pairs": Shape(1, "uint16"), "change": Shape(1, "uint8")}
            if self._both_percent:
                shapes["difference"] = Shape(1, "float32")
            size = self.grid.height, self.grid.width
            check_space(raw.parent, 2 * sum(shape.bytes_on(*size) for shape in shapes.values()))
            store = Store(raw, shapes, *size)
            try:
                agreement, differences, spread = self._read(store, progress, is_cancelled)
                if not agreement.compared_km2:
                    raise MisoError(
                        "compare.nothing",
                        say("No pixel has data in both maps."),
                        say(
                            "The new map alone has {only_new_km2} km2, the old one alone {only_old_km2} "
                            "km2 where they lie over each other. Check the maps' nodata.",
                            only_new_km2=f"{agreement.only_new_km2:.6g}",
                            only_old_km2=f"{agreement.only_old_km2:.6g}",
                        ),
                    )
                table = agreement.pairs(self._new, self._old)
                entries, codes = change_styles.change_legend(table, self._new.colours())
                progress(0.9, say("Writing the maps"))
                outputs = {"matrix": MATRIX, "change": CHANGE}
                self._write_change(results, store, codes, entries, is_cancelled)
                if self._both_percent:
                    outputs["difference"] = DIFFERENCE
                    self._write_difference(results, store, spread)
            finally:
                store.close()
            shutil.rmtree(raw)
            _write_matrix(results.path(MATRIX), agreement.matrix(self._new, self._old))
            record = self._record(agreement, differences, table)
            progress(1.0, say("Done"))
            return results.publish(record, outputs)

    def _read(
        self, store: Store, progress: Progress, is_cancelled: IsCancelled
    ) -> tuple[Agreement, Differences, BandStatistics]:
        agreement, differences, spread = Agreement(), Differences(), BandStatistics()
        done = 0
        for number, box in enumerate(rasters.tiles(self._box, self._alignment.strip_pixels)):
            stop(is_cancelled)
            here = self._base.read(box)
            there = self._alignment.pixels(box)
            new, old = (here, there) if self._on_new else (there, here)
            news, olds = self._new.numbers(new), self._old.numbers(old)
            local = Box(*(edge - start for edge, start in zip(_edges(box), _edges(self._box)[:2] * 2, strict=True)))
            km2 = self._areas.of(local)
            agreement.add(news, olds, km2)
            both = (news != MISSING) & (olds != MISSING)
            values: dict[str, NDArray[Any]] = {
                "pairs": np.where(both, olds * BASE + news, _NOTHING).astype(np.uint16)[None],
                "change": np.zeros((1, *box.shape), np.uint8),
            }
            if new.percent is not None and old.percent is not None:
                difference = new.percent - old.percent
                known = np.isfinite(difference)
                differences.add(new.percent[known], old.percent[known], km2[known])
                small = difference.astype(np.float32)
                spread.add(BandStatistics.of(small[known]))
                values["difference"] = small[None]
            elif self._both_percent:
                values["difference"] = np.full((1, *box.shape), np.nan, np.float32)
            store.write(number, local.row0, local.col0, values, {})
            done += box.height * box.width
            progress(0.9 * done / (self._box.height * self._box.width), say("Comparing"))
        return agreement, differences, spread

    def _write_change(
        self,
        results: Results,
        store: Store,
        codes: dict[tuple[int, int], int],
        entries: Sequence[styles.LegendEntry],
        is_cancelled: IsCancelled,
    ) -> None:
        lookup = np.full(_NOTHING + 1, _NODATA, np.uint8)
        for (old, new), code in codes.items():
            lookup[old * BASE + new] = code
        spread = BandStatistics()
        for number, box in enumerate(rasters.tiles(Box(0, 0, self.grid.height, self.grid.width), rasters.STRIP_PIXELS)):
            stop(is_cancelled)
            made = lookup[store.read("pairs", box)]
            spread.add(BandStatistics.of(made[made != _NODATA]))
            store.write(number, box.row0, box.col0, {"change": made}, {})
        names = {int(entry.value): entry.label for entry in entries}
        path = results.path(CHANGE)
        colours = {int(entry.value): entry.colour for entry in entries}
        cog.write(self._raw(store, "change", "uint8", _NODATA, "change", spread, colours), path)
        styles.write_paletted(path.with_suffix(".qml"), entries)
        styles.write_categories(path.with_name(f"{path.name}.aux.xml"), names)

    def _write_difference(self, results: Results, store: Store, spread: BandStatistics) -> None:
        path = results.path(DIFFERENCE)
        name = say("new minus old, percentage points")
        cog.write(self._raw(store, "difference", "float32", np.nan, name, spread, {}), path)
        styles.write_ramp(path.with_suffix(".qml"), 1, change_styles.difference_entries())

    def _raw(
        self,
        store: Store,
        key: str,
        dtype: str,
        nodata: float,
        name: str,
        spread: BandStatistics,
        colours: dict[int, str],
    ) -> cog.RawRaster:
        return cog.RawRaster(
            path=store.path(key),
            crs=self.grid.crs,
            transform=self.grid.transform,
            height=self.grid.height,
            width=self.grid.width,
            dtype=dtype,
            nodata=nodata,
            names=(name,),
            band_tags=[spread.tags(self.grid.height * self.grid.width)],
            tags={"TITLE": f"{self._request.name}: {name}"},
            colours=colours,
        )

    def _record(
        self, agreement: Agreement, differences: Differences, table: Sequence[dict[str, Any]]
    ) -> dict[str, Any]:
        old_threshold = self._request.old_threshold
        method, fineness = self._alignment.method, f"{self._alignment.fineness:.4g}"
        if self._on_new:
            grid = say(
                "That of the new map; the old map comes to it by {method} ({fineness} of its pixels to one).",
                method=method,
                fineness=fineness,
            )
        else:
            grid = say(
                "That of the old map; the new map comes to it by {method} ({fineness} of its pixels to one).",
                method=method,
                fineness=fineness,
            )
        warnings = agreement.warnings(self._new, self._old)
        unused = self._old.unmatched()
        if unused:
            warnings.append(
                say("The table of classes names what the old map does not hold: {unused}.", unused=", ".join(unused))
            )
        return {
            "kind": "compare",
            "request": self._request.to_dict(),
            "new": described(self._new, self._request.threshold),
            "old": described(self._old, self._request.threshold if old_threshold is None else old_threshold),
            "crs": crs_text(self.grid),
            "width": self.grid.width,
            "height": self.grid.height,
            "extent": list(self.grid.bounds),
            "grid": grid,
            "areas": self._areas.method,
            **agreement.statistics(self._new, self._old),
            "pairs": list(table),
            "matrix": agreement.matrix(self._new, self._old),
            "difference": differences.statistics() if self._both_percent else None,
            "warnings": warnings,
        }


def _edges(box: Box) -> tuple[int, int, int, int]:
    return box.row0, box.col0, box.row1, box.col1


def _where(raster: MapRaster) -> str:
    west, south, east, north = raster.grid.bounds
    return say(
        "{path} lies at {west}, {south}, {east}, {north} ({grid})",
        path=raster.path,
        west=f"{west:.10g}",
        south=f"{south:.10g}",
        east=f"{east:.10g}",
        north=f"{north:.10g}",
        grid=crs_text(raster.grid)[:40],
    )


def _write_matrix(path: Path, matrix: dict[str, Any]) -> None:
    """Rows: classes of the old map; columns: of the new one; km2."""
    with open(path, "w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow([say("old map (rows), new map (columns), km2"), *matrix["new"], "all"])
        for name, row in zip(matrix["old"], matrix["km2"], strict=True):
            writer.writerow([name, *(f"{value:.9g}" for value in row), f"{sum(row):.9g}"])
        totals = [sum(column) for column in zip(*matrix["km2"], strict=True)]
        writer.writerow(["all", *(f"{value:.9g}" for value in totals), f"{sum(totals):.9g}"])

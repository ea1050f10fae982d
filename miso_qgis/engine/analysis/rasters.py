"""Finished maps opened for analysis: what their values mean, and their pixels as codes, percent or quantities."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from pyproj import CRS
from rasterio.errors import RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window

from miso_qgis.engine.guard import rasters, vrt
from miso_qgis.engine.guard.locations import beside, locate, open_bytes
from miso_qgis.engine.lattice import Box, parse_crs
from miso_qgis.engine.outputs.maps import OutputGrid
from miso_qgis.language import say
from miso_qgis.protocol import MisoError, Source, first_line
from miso_qgis.requests.analysis import MapInput

#: Pixels of a strip that is read and computed at once.
STRIP_PIXELS = 2**21
#: The largest percent; what is above are codes of something else, such as water or glaciers.
FULL = 100.0
#: The value that byte rasters of percent have where nothing is known, also where they do not declare it.
UNDECLARED_NODATA = 255
MAX_RECORD_BYTES = 64 * 2**20
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")

Floats = NDArray[np.float64]
Codes = NDArray[np.int64]
Flags = NDArray[np.bool_]


@dataclass(frozen=True)
class Meaning:
    """What a raster is, whatever its file says.

    kind: "class", "percent", "probability" or "value"; label: what it is called in results; bands: name by number, of
    those that are used; names, colours: of the classes, by code.
    """

    kind: str
    label: str
    bands: Mapping[int, str]
    names: Mapping[int, str] = field(default_factory=dict)
    colours: Mapping[int, str] = field(default_factory=dict)
    #: What its columns end in, before the unit: "prob", "conf", "mean" or nothing.
    tail: str = ""
    #: Key of the record's task, and of its output; "" for a raster of no run.
    task: str = ""
    output: str = ""


class MapRaster:
    """One raster with its meaning. Close it after use."""

    def __init__(self, data: DatasetReader, source: Source, meaning: Meaning) -> None:
        self.path, self.meaning = source.path, meaning
        self._data, self._source = data, source
        crs = source.crs or (data.crs.to_wkt() if data.crs is not None else "")
        if not crs:
            raise MisoError(
                "source.no_crs",
                say("{path} has no coordinate reference system.", path=source.path),
                say("Assign one to the file, or set it on the layer in QGIS."),
            )
        transform = data.transform
        if transform == Affine.identity():
            raise MisoError(
                "source.no_transform",
                say("{path} is not georeferenced: it has no geotransform.", path=source.path),
                say(
                    "Georeference the raster first (QGIS's Georeferencer: in the menu Layer, in older versions Raster)."
                ),
            )
        self.grid = OutputGrid(parse_crs(crs, source.path), transform, data.height, data.width)

    @property
    def crs(self) -> CRS:
        return self.grid.crs

    @property
    def whole(self) -> Box:
        return Box(0, 0, self.grid.height, self.grid.width)

    @property
    def is_whole(self) -> bool:
        """Whether the values are stored as whole numbers."""
        return np.dtype(self._data.dtypes[self.first_band - 1]).kind in "iu"

    @property
    def first_band(self) -> int:
        return next(iter(self.meaning.bands))

    def close(self) -> None:
        self._data.close()

    def stored(self, band: int, box: Box) -> tuple[NDArray[Any], Flags]:
        """The stored values of a box inside the raster, and where they are nodata.

        Raises:
            MisoError: "source.read".
        """
        window = Window(box.col0, box.row0, box.width, box.height)
        nodata = self._source.nodata
        try:
            values = self._data.read(band, window=window)
            if nodata is None:
                missing = self._data.read_masks(band, window=window) == 0
            else:
                missing = values == nodata
        except (RasterioError, OSError) as error:
            raise MisoError(
                "source.read",
                say("{path} cannot be read: {error}.", path=self.path, error=first_line(error)),
                say("Check the file."),
            ) from error
        if values.dtype.kind == "f":
            missing = missing | ~np.isfinite(values)
        return values, missing

    def codes(self, box: Box, band: int = 0) -> tuple[Codes, Flags]:
        """Class codes of a box, and where they are nodata."""
        values, missing = self.stored(band or self.first_band, box)
        found = np.where(missing, 0, values)
        codes = found.astype(np.int64)
        if values.dtype.kind == "f" and not np.array_equal(codes, found):
            odd = found[codes != found].flat[0]
            raise MisoError(
                "analysis.classes",
                say("{path} holds {odd}, which is no code of a class.", path=self.path, odd=f"{odd:g}"),
                say("It is no map of classes: say what its values are."),
            )
        return codes, missing

    def percent(self, box: Box, band: int = 0) -> tuple[Floats, Codes]:
        """Percent of a box, NaN where there is none; and the codes above 100 that stand there instead, else 0.

        A raster of probabilities gives them times 100. Values below 0 and probabilities above 1 are no percent.
        """
        number = band or self.first_band
        values, missing = self.stored(number, box)
        if self.meaning.kind == "percent":
            if values.dtype == np.uint8 and self._data.nodatavals[number - 1] is None and self._source.nodata is None:
                missing = missing | ((values == UNDECLARED_NODATA) & (UNDECLARED_NODATA not in self.meaning.names))
            found = values.astype(np.float64)
            above = ~missing & (found > FULL)
            codes = np.where(above, found, 0).astype(np.int64)
        else:
            found = values.astype(np.float64) * FULL
            above = ~missing & (found > FULL * (1 + 1e-6))
            codes = np.zeros(found.shape, np.int64)
        found[missing | above | (found < 0)] = np.nan
        return found, codes

    def values(self, box: Box, band: int) -> Floats:
        """A quantity by the file's scale and offset, NaN where it is nodata."""
        values, missing = self.stored(band, box)
        scale, offset = self._source.scale, self._source.offset
        if scale is None:
            scale = float(self._data.scales[band - 1])
        if offset is None:
            offset = float(self._data.offsets[band - 1])
        found = values.astype(np.float64) * scale + offset
        found[missing] = np.nan
        return found

    def name_of(self, code: int) -> str:
        return self.meaning.names.get(code, f"code {code}")


def strips(box: Box, pixels: int = STRIP_PIXELS) -> Iterator[Box]:
    """A box in pieces of whole rows, of about so many pixels."""
    rows = max(1, pixels // max(box.width, 1))
    for row in range(box.row0, box.row1, rows):
        yield Box(row, box.col0, min(row + rows, box.row1), box.col1)


def tiles(box: Box, pixels: int) -> Iterator[Box]:
    """A box in pieces of about so many pixels: whole rows where one is no longer than that, else parts of rows."""
    if box.width <= pixels:
        yield from strips(box, pixels)
        return
    side = max(1, int(pixels**0.5))
    for row in range(box.row0, box.row1, side):
        for col in range(box.col0, box.col1, side):
            yield Box(row, col, min(row + side, box.row1), min(col + side, box.col1))


# --- opening ----------------------------------------------------------------------------------------------------------


def open_maps(given: MapInput, role: str) -> list[MapRaster]:
    """The rasters behind a map: all outputs of a record, one of them, or the raster that was given.

    Raises:
        MisoError: "record.unreadable", "record.output", and what opening a raster raises.
    """
    if given.is_record:
        return _open_record(given, role)
    data = rasters.open_raster(given.source.path, role)
    try:
        return [MapRaster(data, given.source, _judge(data, given))]
    except BaseException:
        data.close()
        raise


def open_map(given: MapInput, role: str) -> MapRaster:
    """The one raster behind a map.

    Raises:
        MisoError: as `open_maps`, and "record.output" when a record's output is not named.
    """
    if given.is_record and not given.output:
        outputs = [key for key in read_record(given.source.path)["outputs"] if key != "record"]
        raise MisoError(
            "record.output",
            say("{path} is the record of a run, and which of its maps is meant is not said.", path=given.source.path),
            say("Name one of: {outputs}.", outputs=", ".join(outputs)),
        )
    return open_maps(given, role)[0]


def read_record(path: str) -> dict[str, Any]:
    """A run's record, the outputs as full paths.

    Raises:
        MisoError: "record.unreadable".
    """
    try:
        file = Path(locate(path, "record").file)
        if file.stat().st_size > MAX_RECORD_BYTES:
            raise ValueError(say("it has more than {max_record_bytes} MB", max_record_bytes=MAX_RECORD_BYTES // 2**20))
        record = json.loads(file.read_text(encoding="utf-8"))
        folder = file.resolve().parent
        # Names only: a record from elsewhere leads to no file but those beside it.
        record["outputs"] = {key: str(folder / os.path.basename(name)) for key, name in record["outputs"].items()}
        record["tasks"] = dict(record["tasks"])
        record["request"]["encoding"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise MisoError(
            "record.unreadable",
            say("{path} is not the record of a map: {error}.", path=path, error=first_line(error)),
            say("Choose the .json file that lies beside the rasters of the run."),
        ) from error
    return dict(record)


def _open_record(given: MapInput, role: str) -> list[MapRaster]:
    record = read_record(given.source.path)
    keys = [key for key in record["outputs"] if key != "record"]
    if given.output and given.output not in keys:
        raise MisoError(
            "record.output",
            say("The run {path} has no output {output}.", path=given.source.path, output=f"{given.output!r}"),
            say("It has: {keys}.", keys=", ".join(keys)),
        )
    opened: list[MapRaster] = []
    try:
        for key in [given.output] if given.output else keys:
            data = rasters.open_raster(record["outputs"][key], role)
            try:
                meaning = _checked_meaning(record, key, data, given)
                opened.append(MapRaster(data, Source(record["outputs"][key]), meaning))
            except BaseException:
                data.close()
                raise
    except BaseException:
        for one in opened:
            one.close()
        raise
    return opened


def _checked_meaning(record: Mapping[str, Any], key: str, data: DatasetReader, given: MapInput) -> Meaning:
    """Raises MisoError "record.unreadable" where the record is not as the engine writes it."""
    try:
        meaning = _meaning(record, key, data, given.band)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise MisoError(
            "record.unreadable",
            say(
                "{path} is not the record of a map: its {key} cannot be told ({error}).",
                path=given.source.path,
                key=key,
                error=first_line(error),
            ),
            say("Choose the .json file that lies beside the rasters of the run."),
        ) from error
    if max(meaning.bands) > data.count:
        raise MisoError(
            "record.unreadable",
            say(
                "{name} has {count} bands, and not those that {path} says.",
                name=data.name,
                count=data.count,
                path=given.source.path,
            ),
            say("Choose a record that lies beside the rasters of its run."),
        )
    return meaning


def _meaning(record: Mapping[str, Any], key: str, data: DatasetReader, band: int) -> Meaning:
    """What one output of a run is."""
    share = "percent" if record["request"]["encoding"] == "percent" else "probability"
    task, _, what = key.rpartition("_")
    if task in record["tasks"]:
        rows = record["tasks"][task]["classes"]
        names = {int(row["value"]): str(row["name"]) for row in rows}
        colours = {int(row["value"]): row["colour"] for row in rows if _COLOUR.fullmatch(row["colour"])}
        if what == "class":
            return Meaning("class", task, {1: ""}, names, colours, "", task, key)
        bands = dict(enumerate(names.values(), start=1))
        if len(bands) == 2:
            bands.pop(1)  # the second class says all
        return Meaning(share, task, _chosen(bands, band, data), {}, colours, "prob", task, key)
    if key == "confidence":
        bands = dict(enumerate(record["tasks"], start=1))
        return Meaning(share, "", _chosen(bands, band, data), {}, {}, "conf", "", key)
    return Meaning(share, "applicability", {1: ""}, {}, {}, "", "", key)


def _chosen(bands: Mapping[int, str], band: int, data: DatasetReader) -> Mapping[int, str]:
    if not band:
        return bands
    if band > data.count:
        raise MisoError(
            "source.bands",
            say("{name} has {count} bands; {band} was asked for.", name=data.name, count=data.count, band=band),
            say("Choose another."),
        )
    return {band: bands.get(band, f"band {band}")}


def _judge(data: DatasetReader, given: MapInput) -> Meaning:
    """What a raster of no run is: as it was said, else by what its file says."""
    label = given.label or os.path.splitext(os.path.basename(given.source.path.rstrip("/\\")))[0]
    names, colours = _categories(given), _palette(data)
    names.update({int(code): name for code, name in given.names.items()})
    kind = given.kind
    if kind == "auto":
        whole = all(np.dtype(name).kind in "iu" for name in data.dtypes)
        kind = "class" if whole and data.count == 1 and (colours or names) else "value"
    numbers = range(1, data.count + 1)
    if kind == "class" or given.band:
        numbers = range(max(given.band, 1), max(given.band, 1) + 1)
    bands = {n: (data.descriptions[n - 1] or say("band {band}", band=n)) if n <= data.count else "" for n in numbers}
    if max(bands) > data.count:
        raise MisoError(
            "source.bands",
            say(
                "{path} has {count} bands; {bands} was asked for.",
                path=given.source.path,
                count=data.count,
                bands=max(bands),
            ),
            say("Choose another band."),
        )
    if len(bands) == 1:
        bands = {next(iter(bands)): ""}
    kept = {code: colours[code] for code in names if code in colours}
    return Meaning(kind, label, bands, names, kept, "" if kind == "class" else "mean")


def _palette(data: DatasetReader) -> dict[int, str]:
    try:
        table = data.colormap(1)
    except ValueError:  # rasterio's way to say that there is none
        return {}
    return {code: "#{:02X}{:02X}{:02X}".format(*rgba[:3]) for code, rgba in table.items()}


def _categories(given: MapInput) -> dict[int, str]:
    """Category names of band 1 from the .aux.xml beside a raster: rasterio has no call for them."""
    side = beside(locate(given.source.path, "map"), ".aux.xml")
    if side is None:
        return {}
    with open_bytes(side) as stream:
        data = stream.read(rasters.MAX_SIDECAR_BYTES)
    try:
        root = vrt.parse(data)
    except vrt.MalformedError:
        return {}
    found: list[str] = []
    for dataset in root.children:
        for band in dataset.children:
            if band.name == "pamrasterband" and band.get("band") in ("1", ""):
                for names in band.children:
                    if names.name == "categorynames":
                        found = [category.text for category in names.children]
    return {code: name for code, name in enumerate(found) if name.strip()}

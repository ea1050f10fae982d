"""Reports: what stands in them, that it is true of record and rasters, and that nothing in a record does harm."""

from __future__ import annotations

import base64
import hashlib
import html.parser
import json
import math
import re
import shutil
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Transformer
from rasterio.io import MemoryFile

from miso_qgis import cli, command_line
from miso_qgis.engine import mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.report import charts, page, pictures, png, records, run_report, texts
from miso_qgis.engine.report.document import (
    Axis,
    Bar,
    BarChart,
    LineChart,
    Map,
    Report,
    Row,
    Section,
    Series,
    Table,
)
from miso_qgis.protocol import Cancelled, Extent, MapRequest, Mask, MisoError, Source
from miso_qgis.requests.report import ReportRequest
from miso_qgis.version import PLUGIN_ROOT
from tests.engine import report_demo, support

HEIGHT, WIDTH = 150, 200
AREA = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)


class Reader(html.parser.HTMLParser):
    """What a parser of our own finds in a page: its elements with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words: list[str] = []
        self._style = False
        self.feed(text)
        self.close()
        self.text = "".join(self.words)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attributes)))
        self._style = tag == "style"

    def handle_endtag(self, tag: str) -> None:
        self._style = False

    def handle_data(self, data: str) -> None:
        if not self._style:
            self.words.append(data)

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of a map of a tiny model, with a mask: its path."""
    folder = tmp_path_factory.mktemp("report")
    imagery, elevation, climate = support.landscape(HEIGHT, WIDTH)
    support.write_raster(folder / "imagery.tif", imagery, names=SATELLITE_BANDS)
    support.write_raster(folder / "elevation.tif", elevation)
    support.write_raster(folder / "climate.tif", climate, names=CLIMATE_BANDS)
    support.write_model(folder / "tiny.onnx")
    xmin, ymin, xmax, ymax = LATTICE.bounds(AREA)
    ring = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymin)]
    request = MapRequest(
        folder=str(folder / "out"),
        **{role: Source(str(folder / f"{role}.tif")) for role in ("imagery", "elevation", "climate")},
        model=str(folder / "tiny.onnx"),
        mask=Mask(({"type": "Polygon", "coordinates": [ring]},), "EPSG:3338", "plot <b>"),
        name="mapped",
    )
    record = mapping.run(request, ModelCache(), lambda *_: None, lambda: False)
    return Path(record["outputs"]["record"])


def blocks_of(report: Report) -> list[Any]:
    found, rest = [], [*report.lead, *(block for section in report.sections for block in section.blocks)]
    while rest:
        block = rest.pop(0)
        found.append(block)
        rest = [*getattr(block, "blocks", ()), *rest]
    return found


def maps_of(report: Report) -> dict[str, Map]:
    return {block.title: block for block in blocks_of(report) if isinstance(block, Map)}


def pixels(data: bytes) -> np.ndarray:
    """A PNG as GDAL reads it: (height, width, 4)."""
    with MemoryFile(data) as memory, memory.open() as opened:
        values = opened.read()
        if values.shape[0] == 1:
            table = opened.colormap(1)
            return np.array([table[k] for k in range(256) if k in table], np.uint8)[values[0]]
        return np.moveaxis(values, 0, 2)


def copied(run: Path, target: Path, **changes: Any) -> Path:
    """A copy of a run, its record changed."""
    shutil.copytree(run.parent, target)
    record = json.loads(run.read_text(encoding="utf-8"))
    (target / run.name).write_text(json.dumps({**record, **changes}), encoding="utf-8")
    return target / run.name


# --- PNG --------------------------------------------------------------------------------------------------------------


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_pictures_are_read_by_gdal_as_they_were_written() -> None:
    random = np.random.default_rng(0)
    palette = [tuple(int(v) for v in row) for row in random.integers(0, 256, (256, 4))]
    codes = random.integers(0, 256, (37, 53), np.uint8)
    assert np.array_equal(pixels(png.indexed(codes, palette)), np.array(palette, np.uint8)[codes])
    for parts in (3, 4):
        values = random.integers(0, 256, (41, 29, parts), np.uint8)
        assert np.array_equal(pixels(png.truecolour(values))[:, :, :parts], values)
    one = png.indexed(np.zeros((1, 1), np.uint8), [(1, 2, 3, 255)])
    assert pixels(one).tolist() == [[[1, 2, 3, 255]]]


def test_a_picture_without_pixels_or_with_a_code_without_colour_is_refused() -> None:
    with pytest.raises(ValueError):
        png.indexed(np.full((2, 2), 3, np.uint8), [(0, 0, 0, 255)] * 3)
    with pytest.raises(ValueError):
        png.indexed(np.zeros((0, 4), np.uint8), [(0, 0, 0, 255)])
    with pytest.raises(ValueError):
        png.truecolour(np.zeros((4, 4, 2), np.uint8))


def test_every_chunk_has_its_checksum() -> None:
    data = png.truecolour(np.zeros((3, 3, 3), np.uint8))
    place, names = 8, []
    while place < len(data):
        size = struct.unpack(">I", data[place : place + 4])[0]
        body = data[place + 4 : place + 8 + size]
        assert struct.unpack(">I", data[place + 8 + size : place + 12 + size])[0] == zlib.crc32(body)
        names.append(body[:4])
        place += 12 + size
    assert names == [b"IHDR", b"IDAT", b"IEND"]


# --- texts ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0"), (16, "16"), (16.0, "16"), (0.12345, "0.123"), (12.345, "12.3"), (5e-7, "5e-07"), (1e300, "1e+300"),
     (-2.5, "-2.50"), (math.nan, "-"), (math.inf, "-"), (None, "-"), ("7", "-"), (True, "-"), (10**400, "-")],
)  # fmt: skip
def test_numbers(value: Any, shown: str) -> None:
    assert texts.number(value) == shown


def test_shares_areas_sizes_and_times() -> None:
    shares = [0, 0.0004, 0.016, 0.62, 0.9994, 1, math.nan]
    assert [texts.percent(v) for v in shares] == ["0 %", "< 0.1 %", "1.6 %", "62 %", "> 99.9 %", "100 %", "-"]
    assert [texts.area(v) for v in (0, 0.0123, 4.481, 27.15, 1234.4, "x")] == [
        "0",
        "0.012",
        "4.48",
        "27.1",
        "1234",
        "-",
    ]
    assert [texts.size(v) for v in (7, 8334, 999_600, 1_420_722)] == ["7 bytes", "8.3 kB", "1.0 MB", "1.4 MB"]
    assert [texts.seconds(v) for v in (5.63, 59, 200, 7500)] == ["5.6 s", "59 s", "3 min 20 s", "2 h 5 min"]


def test_hidden_signs_are_spelt_out_and_other_alphabets_are_not() -> None:
    assert texts.visible("a\u202egpj\x00\ud800\u2066") == "a\\u202egpj\\u0000\\ud800\\u2066"
    plain = "Zo\u00eb \u05d0\u05d1 \u9ad8\u3055 \U0001f9ca\nx"
    assert texts.visible(plain) == plain
    assert texts.visible("x" * 9000).startswith("x" * 4000 + "... (9000")


@given(st.text(st.characters(), max_size=40))
@settings(max_examples=100, deadline=None)
def test_any_text_is_one_text_and_no_markup(text: str) -> None:
    """In an element, in an attribute and in a drawing: a parser finds the text, and no element or attribute more."""
    bars = BarChart(text, [Bar(text, 1.0, "#112233", text=text)], text)
    content = page.html(Report(text, "", "", [Section(text, [bars])]))
    reader = Reader(content)
    plain = Reader(page.html(Report("x", "", "", [Section("x", [BarChart("x", [Bar("x", 1.0, "#112233")], "x")])])))
    tags = [tag for tag, _ in reader.elements if tag != "title"]
    assert tags == [tag for tag, _ in plain.elements if tag != "title"]
    assert [sorted(a) for t, a in reader.elements if t != "title"] == [
        sorted(a) for t, a in plain.elements if t != "title"
    ]
    assert texts.visible(text) in reader.text
    content.encode("utf-8")


# --- the page ---------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def demo() -> str:
    return page.html(report_demo.report())


def test_the_page_holds_no_script_no_handler_and_no_address_but_its_own(demo: str) -> None:
    reader = Reader(demo)
    assert not {tag for tag, _ in reader.elements} & {"script", "iframe", "object", "embed", "link", "base", "form"}
    for tag, attributes in reader.elements:
        for name, value in attributes.items():
            assert not name.startswith("on"), (tag, name)
            assert name not in ("style", "srcset", "ping", "action", "xlink:href"), (tag, name)
            if name in ("src", "href"):
                assert str(value).startswith(("data:image/png;base64,", "#part-")), (tag, value)
            if name == "fill":
                assert re.fullmatch(r"#[0-9A-Fa-f]{6}|url\(#b\d+\)", str(value)), (tag, value)
    for text in report_demo.HOSTILE[:8]:
        assert text.format(server="http://127.0.0.1:9") in reader.text


def test_the_policy_forbids_everything_but_the_page_s_own_style(demo: str) -> None:
    policy = next(a["content"] for a in Reader(demo).named("meta") if a.get("http-equiv") == "Content-Security-Policy")
    style = re.search(r"<style>(.*?)</style>", demo, re.DOTALL)
    assert style is not None
    digest = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == (
        f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_identifiers_are_used_once_and_every_reference_is_there(demo: str) -> None:
    found = [a["id"] for _, a in Reader(demo).elements if "id" in a]
    assert len(found) == len(set(found))
    for _, attributes in Reader(demo).elements:
        named = (attributes.get("aria-labelledby") or "").split()
        if (attributes.get("href") or "").startswith("#"):
            named.append(str(attributes["href"])[1:])
        assert set(named) <= set(found)


def test_what_is_no_text_says_what_it_is(demo: str) -> None:
    reader = Reader(demo)
    assert all(a.get("alt") for a in reader.named("img"))
    for attributes in reader.named("svg"):
        assert attributes.get("aria-hidden") == "true" or (
            attributes.get("role") == "img" and (attributes.get("aria-label") or attributes.get("aria-labelledby"))
        )
    heads = reader.named("th")
    assert heads
    assert all(a.get("scope") for a in heads)


def test_a_confusion_matrix_shows_its_counts_totals_and_shades() -> None:
    section = report_demo.agreement(report_demo.hostile("x"))
    matrix = section.blocks[0]
    content = page.html(Report("t", "", "", [section]))
    counts = np.array(matrix.counts)
    assert counts.sum() == 900
    cells = re.findall(r'<td class="number m(\d+)( right)?">(\d+)<span class="share">(\d+) %', content)
    shares = counts / counts.sum(axis=1, keepdims=True)
    assert [int(c[2]) for c in cells] == counts.ravel().tolist()
    assert [int(c[0]) for c in cells] == [round(10 * v) for v in shares.ravel()]
    assert [bool(c[1]) for c in cells] == np.eye(7, dtype=bool).ravel().tolist()
    sums = [int(v) for v in re.findall(r'<td class="number sum">(\d+)', content)]
    assert sums == [*counts.sum(axis=1).tolist(), *counts.sum(axis=0).tolist(), 900]


# --- charts -----------------------------------------------------------------------------------------------------------


def points(path: str) -> np.ndarray:
    return np.array([[float(v) for v in pair.split()] for pair in re.split("[ML]", path.rstrip("z")) if pair])


def test_a_roc_is_drawn_where_scikit_learn_puts_it() -> None:
    from sklearn import metrics

    truth, p = report_demo.predictions()
    false, hit, _ = metrics.roc_curve(truth, p, drop_intermediate=False)
    chart = LineChart("ROC", [Series("s", false, hit, steps=True)], Axis("x", 0, 1), Axis("y", 0, 1), square=True)
    drawn = charts.lines(chart, "b1")
    path = points(re.search(r'class="line c0 d0" d="([^"]*)"', drawn)[1])  # type: ignore[index]
    x = (path[:, 0] - 46) / 300
    y = 1 - (path[:, 1] - 10) / 300
    # The area under the drawn line is the area that scikit-learn computes of the steps.
    area = float(np.trapezoid(y, x))
    steps = float(np.sum(np.diff(false) * hit[:-1]))
    assert area == pytest.approx(steps, abs=0.002)
    assert steps == pytest.approx(metrics.roc_auc_score(truth, p), abs=0.01)


def test_an_interval_and_a_gap_are_drawn() -> None:
    x = [0.0, 1.0, 2.0, 3.0, 4.0]
    y = [1.0, 2.0, math.nan, 2.0, 1.0]
    series = Series("s", x, y, [0.5, 1.5, math.nan, 1.0, 0.5], [1.5, 2.5, math.nan, 3.0, 1.5], dots=True)
    drawn = charts.lines(LineChart("c", [series], Axis("x", 0, 4), Axis("y", 0, 4)), "b")
    line = re.search(r'class="line c0 d0" d="([^"]*)"', drawn)[1]  # type: ignore[index]
    band = re.search(r'class="band c0" d="([^"]*)"', drawn)[1]  # type: ignore[index]
    assert line.count("M") == band.count("M") == 2
    assert drawn.count("<circle") == 4
    assert "nan" not in drawn


def test_a_line_of_many_points_stays_small() -> None:
    x = np.linspace(0, 1, 200_000)
    drawn = charts.lines(
        LineChart("c", [Series("s", x, np.random.default_rng(0).random(x.size))], Axis("x"), Axis("y")), "b"
    )
    assert len(drawn) < 60_000


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0, 64), (-3, 17.2), (1e-9, 3e-9), (5, 5), (0, math.inf), (0, 1e12)])
def test_ticks_are_round_and_reach_around(low: float, high: float) -> None:
    ticks = charts.ticks_of(low, high, 5)
    assert 2 <= len(ticks) <= 12
    steps = np.diff(ticks)
    assert np.allclose(steps, steps[0])
    if math.isfinite(high) and high > low:
        assert ticks[0] <= low * (1 + 1e-9)
        assert ticks[-1] >= high * (1 - 1e-9)


def test_bars_are_as_long_as_their_values() -> None:
    drawn = charts.bars(
        BarChart("c", [Bar("a", 2.0), Bar("b", 8.0, "#FF0000", 6.0, 10.0), Bar("c", math.nan)], "km"), "b"
    )
    widths = [float(w) for w in re.findall(r'<rect [^>]*width="([\d.]+)"', drawn)]
    assert len(widths) == 2
    assert widths[1] == pytest.approx(4 * widths[0], rel=0.01)
    low, high = (float(v) for v in re.search(r'class="whisker" d="M([\d.]+) 36H([\d.]+)', drawn).groups())  # type: ignore[union-attr]
    assert (high - low) == pytest.approx(widths[1] / 2, rel=0.01)


# --- pictures of rasters ----------------------------------------------------------------------------------------------


def test_true_north_on_alaska_albers(tmp_path: Path) -> None:
    """The arrow leans against the convergence, n x (longitude + 154), n of the cone between 55 and 65 degrees."""
    to_albers = Transformer.from_crs(4326, 3338, always_xy=True)
    cone = (math.sin(math.radians(55)) + math.sin(math.radians(65))) / 2
    for lon, lat in ((-154.0, 64.0), (-147.7, 64.8), (-134.4, 58.3), (172.9, 52.9)):
        x, y = to_albers.transform(lon, lat)
        path = support.write_raster(
            tmp_path / f"{lon}.tif",
            np.ones((1, 40, 60), np.uint8),
            transform=support.transform_at(10, x - 300, y + 200),
        )
        scale = pictures.draw(str(path), 1, pictures.Classes({1: "#112233"}), "map").scale
        assert scale is not None
        east = lon + 154 if lon < 0 else lon - 206
        assert scale.north == pytest.approx(-cone * east, abs=0.15)
        assert scale.metres == pytest.approx(600, rel=0.02)


def test_pixels_of_a_raster_in_degrees_are_square_on_the_ground(tmp_path: Path) -> None:
    lat = 65.0
    path = support.write_raster(
        tmp_path / "degrees.tif",
        np.ones((1, 100, 200), np.uint8),
        crs="EPSG:4326",
        transform=support.transform_at(0.01, -150, lat + 0.5),
    )
    drawn = pictures.draw(str(path), 1, pictures.Classes({1: "#112233"}), "map")
    # WGS84: a degree of longitude and of latitude at 65 degrees north.
    a, e2 = 6378137.0, 0.00669437999014
    s = math.sin(math.radians(lat))
    east = math.radians(1) * a * math.cos(math.radians(lat)) / math.sqrt(1 - e2 * s * s)
    north = math.radians(1) * a * (1 - e2) / (1 - e2 * s * s) ** 1.5
    assert drawn.scale is not None
    assert drawn.scale.north == pytest.approx(0, abs=1e-6)
    assert drawn.scale.metres == pytest.approx(2 * east, rel=1e-4)
    assert drawn.picture.width / drawn.picture.height == pytest.approx(2 * east / north, rel=0.02)


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_large_raster_is_read_from_its_overviews(tmp_path: Path) -> None:
    """The picture has the overviews' values: the full raster says something else, so that its reading would show."""
    path = tmp_path / "large.tif"
    values = np.zeros((1, 2048, 4096), np.uint8)
    support.write_raster(path, values, tiled=True, compress="deflate")
    with rasterio.open(path, "r+") as data:
        data.build_overviews([2, 4, 8])
    with rasterio.open(path, "r+", overview_level=2) as data:
        data.write(np.ones((1, 256, 512), np.uint8))
    drawn = pictures.draw(str(path), 1, pictures.Classes({0: "#000000", 1: "#FF0000"}), "map", side=400)
    assert (drawn.picture.width, drawn.picture.height) == (400, 200)
    assert (pixels(drawn.picture.png) == [255, 0, 0, 255]).all()


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_colours_of_values_nodata_and_a_part_of_the_raster(tmp_path: Path) -> None:
    values = np.arange(100, dtype=np.float32).reshape(1, 10, 10) / 99
    values[0, 0, 0] = np.nan
    path = support.write_raster(tmp_path / "share.tif", values, nodata=np.nan)
    drawn = pictures.draw(str(path), 1, pictures.Scaled(("#000000", "#FFFFFF"), 0, 1), "map")
    found = pixels(drawn.picture.png)
    assert drawn.empty
    assert found[0, 0, 3] == 0
    assert found[9, 9].tolist() == [255, 255, 255, 255]
    grey = np.abs(found[:, :, 0].astype(float) - 255 * np.nan_to_num(values[0]))
    assert grey.max() <= 255 / 200 + 1
    xmin, _, _, ymax = LATTICE.bounds(Box(support.ROW0, support.COL0, support.ROW0 + 10, support.COL0 + 10))
    part = pictures.draw(
        str(path),
        1,
        pictures.Scaled(("#000000", "#FFFFFF"), 0, 1),
        "map",
        bounds=(xmin + 20, ymax - 50, xmin + 60, ymax),
    )
    assert np.array_equal(pixels(part.picture.png), found[0:5, 2:6])
    with pytest.raises(MisoError, match="does not reach"):
        pictures.draw(str(path), 1, pictures.Scaled(("#000000",), 0, 1), "map", bounds=(0, 0, 9, 9))
    with pytest.raises(MisoError, match="has 1 bands, not 2"):
        pictures.draw(str(path), 2, pictures.Scaled(("#000000",), 0, 1), "map")


def test_the_scale_bar_is_as_long_as_it_says() -> None:
    for metres in (37.0, 900.0, 8000.0, 48_000.0, 1_234_567.0):
        length = page.bar_length(metres)
        assert 0.15 * metres <= length <= 0.4 * metres * 1.0001
        assert f"{length:e}"[0] in "125"
    content = page.html(report_demo.report())
    width = float(re.search(r'class="scale" width="([\d.]+)%"[^>]*aria-label="Scale bar: 10 km"', content)[1])  # type: ignore[index]
    assert width == pytest.approx(100 * 10 / 48, abs=0.01)
    assert "True north is 29\u00b0 to the right of up" in content
    assert "True north is 17.3\u00b0 to the left of up" in content


# --- the report of a map ----------------------------------------------------------------------------------------------


def test_the_report_of_a_map_says_what_the_record_says(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "mapped.html"
    told: list[float] = []
    result = records.make(ReportRequest(str(run), str(out)), lambda share, _: told.append(share))
    content = out.read_text(encoding="utf-8")
    assert result == {"report": str(out), "kind": "map", "bytes": len(content.encode())}
    assert told == sorted(told)
    record = json.loads(run.read_text(encoding="utf-8"))
    reader = Reader(content)
    for task in record["tasks"].values():
        assert task["title"] in reader.text
        for row in task["classes"]:
            assert row["name"] in reader.text
            assert texts.percent(row["share"]) in reader.text
    for sentence in (*record["warnings"], record["model"]["sha256"], *record["versions"].values()):
        assert sentence in reader.text
    assert content.index(record["model"]["caveat"]) < content.index("<main")
    assert not [path for path in out.parent.iterdir() if path != out]


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_the_maps_are_those_of_the_files(run: Path) -> None:
    record = json.loads(run.read_text(encoding="utf-8"))
    found = maps_of(run_report.build(record, run))
    assert set(found) == {
        "Probability of \u201cpresent\u201d",
        "Class",
        "Most probable class",
        *(f"Order {k}" for k in range(7)),
        "Confidence: Near-surface permafrost",
        "Confidence: Soil order",
        "Applicability",
    }
    with rasterio.open(run.parent / record["outputs"]["order_class"]) as data:
        codes = data.read(1)
    colours = {row["value"]: row["colour"] for row in record["tasks"]["order"]["classes"]}
    drawn = pixels(found["Most probable class"].picture.png)
    assert drawn.shape[:2] == codes.shape
    for code in np.unique(codes):
        here = drawn[codes == code]
        if code == 255:
            assert (here[:, 3] == 0).all()
        else:
            wanted = [int(colours[code][k : k + 2], 16) for k in (1, 3, 5)]
            assert (here == [*wanted, 255]).all()
    assert (codes == 255).any()
    assert found["Class"].empty
    with rasterio.open(run.parent / record["outputs"]["nsp_probability"]) as data:
        percent = data.read(2)
    drawn = pixels(found["Probability of \u201cpresent\u201d"].picture.png)
    shown = drawn[percent == percent[percent < 255].max()]
    assert len(np.unique(shown, axis=0)) == 1


def test_areas_at_other_thresholds_are_sums_of_the_record(run: Path) -> None:
    record = json.loads(run.read_text(encoding="utf-8"))
    report = run_report.build(record, run)
    table = next(b for b in blocks_of(report) if isinstance(b, Table) and "other thresholds" in b.caption)
    percents = np.array(record["tasks"]["nsp"]["km2_per_percent"])
    assert table.rows[0][1:] == [texts.area(percents[k:].sum()) for k in range(10, 100, 10)]
    line = next(b for b in blocks_of(report) if isinstance(b, LineChart))
    assert line.series[0].y[0] == pytest.approx(percents.sum())
    assert line.series[0].y[50] == pytest.approx(record["tasks"]["nsp"]["classes"][1]["km2"], abs=1e-5)


def test_missing_moved_and_damaged_files_are_named_and_the_rest_is_there(run: Path, tmp_path: Path) -> None:
    record = copied(run, tmp_path / "moved")
    (tmp_path / "moved" / "mapped_nsp_class.tif").unlink()
    (tmp_path / "moved" / "mapped_applicability.tif").write_bytes(b"no raster")
    data = (tmp_path / "moved" / "mapped_confidence.tif").read_bytes()
    (tmp_path / "moved" / "mapped_confidence.tif").write_bytes(data[: len(data) // 3])
    out = tmp_path / "report.html"
    records.make(ReportRequest(str(record), str(out)))
    text = Reader(out.read_text(encoding="utf-8")).text
    assert "The file mapped_nsp_class.tif is not beside the record" in text
    assert "mapped_applicability.tif: " in text
    assert "mapped_confidence.tif: " in text
    found = maps_of(run_report.build(records.read(record), record))
    assert "Most probable class" in found
    assert "Class" not in found


def test_files_are_looked_for_beside_the_record_only(run: Path, tmp_path: Path) -> None:
    """A record that names a file elsewhere, an address or a device does not make the engine open it."""
    other = tmp_path / "elsewhere.tif"
    shutil.copy(run.parent / "mapped_nsp_class.tif", other)
    outputs = json.loads(run.read_text(encoding="utf-8"))["outputs"]
    outputs |= {
        "nsp_class": str(other),
        "order_class": "/vsicurl/http://127.0.0.1:9/x.tif",
        "confidence": "../../x.tif",
    }
    record = copied(run, tmp_path / "copy", outputs=outputs)
    found = maps_of(run_report.build(records.read(record), record))
    assert "Class" not in found
    assert "Most probable class" not in found
    assert "Applicability" in found


def test_a_hostile_record_stays_text(run: Path, tmp_path: Path) -> None:
    names = report_demo.hostile("http://127.0.0.1:9")
    record = json.loads(run.read_text(encoding="utf-8"))
    for k, row in enumerate(record["tasks"]["order"]["classes"]):
        row.update(name=names[k], colour=names[k])
    record["tasks"]["nsp"]["title"] = names[8]
    record["model"].update(caveat=names[0], title=names[9], name=names[3])
    record["warnings"] = names
    record["request"]["imagery"]["path"] = names[1]
    record["inputs"]["imagery"]["path"] = names[5]
    path = copied(run, tmp_path / "copy", **record)
    out = tmp_path / "r.html"
    records.make(ReportRequest(str(path), str(out), names[10], names[7]))
    content = out.read_text(encoding="utf-8")
    reader = Reader(content)
    assert not reader.named("script")
    assert not reader.named("iframe")
    assert {tag for tag, _ in reader.elements} <= {
        *re.split(" ", "html head meta title style body header h1 h2 p main nav ul li a section div dl dt dd footer"),
        *re.split(" ", "figure figcaption img table thead tbody tr th td bdi span details summary pre code"),
        *re.split(" ", "svg desc path rect text g circle defs lineargradient stop"),
    }
    assert not [name for _, a in reader.elements for name in a if name.startswith("on")]
    assert not re.search(r'(?:src|href|fill)="(?!data:image/png|#|url\(#b)', content)


@pytest.mark.parametrize(
    "changes",
    [
        {"tasks": {"nsp": {"title": "x", "classes": [{"name": "a"}]}}},
        {"tasks": {"nsp": []}},
        {"extent": ["a", "b", "c", "d"]},
        {"outputs": ["x"]},
        {"model": None},
        {"pixel_size": "wide"},
        {"applicability": {"outside": {"red": "much"}}},
        {"timings": 7},
    ],
)
def test_a_record_that_is_not_whole_is_refused_by_name(run: Path, tmp_path: Path, changes: dict[str, Any]) -> None:
    record = copied(run, tmp_path / "copy", **changes)
    with pytest.raises(MisoError) as caught:
        records.make(ReportRequest(str(record), str(tmp_path / "r.html")))
    assert caught.value.code == "record.unreadable"
    assert str(record) in caught.value.message
    assert not (tmp_path / "r.html").exists()


def test_no_change_of_a_record_makes_more_than_an_error_of_ours(run: Path, tmp_path: Path) -> None:
    """Each value of a record in its turn becomes something else: a report, or an error that says what is wrong."""
    random = np.random.default_rng(5)
    junk = [None, True, -1, 0, 10**400, 1e308, math.nan, math.inf, "", "x" * 5000, "\ud800\0", [], {}, [[]], {"a": 1}]
    text = run.read_text(encoding="utf-8")
    target, out = tmp_path / "changed.json", tmp_path / "r.html"

    def places(node: Any) -> list[tuple[Any, Any]]:
        pairs = (
            list(node.items()) if isinstance(node, dict) else list(enumerate(node)) if isinstance(node, list) else []
        )
        return [(node, key) for key, _ in pairs] + [place for _, value in pairs for place in places(value)]

    outcomes = {"report": 0}
    for number in range(250):
        record = json.loads(text)
        record["outputs"] = {}  # the maps have tests of their own, and drawing them takes most of the time
        found = places(record)
        node, key = found[random.integers(len(found))] if number % 2 else found[number // 2 % 24]
        node[key] = junk[random.integers(len(junk))]
        target.write_text(json.dumps(record), encoding="utf-8")
        try:
            records.make(ReportRequest(str(target), str(out), overwrite=True))
            outcomes["report"] += 1
        except MisoError as problem:
            outcomes[problem.code] = outcomes.get(problem.code, 0) + 1
    assert set(outcomes) == {"report", "record.unreadable", "record.unknown"}
    assert outcomes["report"] > 30
    assert outcomes["record.unreadable"] > 30


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe", b'{"a": 1}', b'{"kind": "party"}', b"[" * 100_000])
def test_what_is_no_record_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(MisoError) as caught:
        records.make(ReportRequest(str(path), str(tmp_path / "r.html")))
    assert caught.value.code in ("record.unreadable", "record.unknown")
    with pytest.raises(MisoError):
        records.make(ReportRequest(str(tmp_path / "none.json"), str(tmp_path / "r.html")))


def test_no_file_is_replaced_unasked_and_the_record_never(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.html"
    out.write_text("mine", encoding="utf-8")
    with pytest.raises(MisoError) as caught:
        records.make(ReportRequest(str(run), str(out)))
    assert caught.value.code == "report.exists"
    assert out.read_text(encoding="utf-8") == "mine"
    records.make(ReportRequest(str(run), str(out), overwrite=True))
    assert out.read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    before = run.read_bytes()
    for target in (run, run.parent):
        with pytest.raises(MisoError) as caught:
            records.make(ReportRequest(str(run), str(target), overwrite=True))
        assert caught.value.code == "report.unwritable"
    assert run.read_bytes() == before


@pytest.mark.parametrize(
    "changes",
    [{"record": ""}, {"out": " "}, {"out": "a\0b"}, {"record": 7}, {"title": "x" * 201}, {"overwrite": 1}, {"more": 1},
     {"notes": None}, {"record": "\ud800"}],
)  # fmt: skip
def test_requests_are_judged(changes: dict[str, Any]) -> None:
    with pytest.raises(MisoError) as caught:
        ReportRequest.from_dict({"record": "r.json", "out": "r.html", **changes})
    assert caught.value.code == "request.invalid"
    good = ReportRequest("r.json", "r.html", "t", "n", True)
    assert ReportRequest.from_dict(json.loads(json.dumps(good.to_dict()))) == good


def test_title_and_notes_of_the_author(run: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.html"
    records.make(ReportRequest(str(run), str(out), "Denali <2026>", "first line\nsecond line"))
    content = out.read_text(encoding="utf-8")
    assert "<h1><bdi>Denali &lt;2026&gt;</bdi></h1>" in content
    assert "first line\nsecond line" in content
    assert "Near-surface permafrost and Soil order. Map mapped" in Reader(content).text


# --- the command that repeats a map -----------------------------------------------------------------------------------

_PATHS = st.text(
    st.characters(blacklist_categories=("Cs",), blacklist_characters="\0*\n\r"), min_size=1, max_size=12
).filter(lambda text: text.strip() == text and not re.search(r":\d*$", text))
_SOURCES = st.builds(
    Source,
    path=_PATHS,
    bands=st.lists(st.integers(1, 99), max_size=3).map(tuple),
    scale=st.none() | st.floats(-1e6, 1e6),
    offset=st.just(0.0),
    more=st.lists(_PATHS, max_size=2).map(tuple),
).map(lambda s: s if s.scale is not None else Source(s.path, s.bands, more=s.more))
_REQUESTS = st.builds(
    MapRequest,
    folder=st.just("F"),
    imagery=st.none() | _SOURCES,
    elevation=st.none() | _SOURCES,
    climate=_SOURCES,
    covariates=st.dictionaries(
        st.sampled_from(["swi_10", "elevation", "tmin_january"]),
        st.builds(lambda path, band, scale: Source(path, band, scale=scale, offset=None if scale is None else -3.5),
                  _PATHS, st.sampled_from([(), (3,)]), st.none() | st.just(0.1)),
        max_size=2,
    ),
    extent=st.none() | st.just(Extent(-9.5, -20.25, 3e5, 1e6 / 3)) | st.just(Extent(-150, 60, -149, 61, "EPSG:4326")),
    model=st.sampled_from(["miso-fast", "some/model.onnx"]),
    tasks=st.sampled_from([(), ("nsp",), ("nsp", "order")]),
    pixel_size=st.sampled_from([10.0, 2.5, 33.3]),
    crs=st.sampled_from(["EPSG:3338", "EPSG:32606"]),
    device=st.sampled_from(["auto", "cpu"]),
    precision=st.sampled_from(["auto", "int8"]),
    encoding=st.sampled_from(["percent", "float"]),
    outputs=st.sampled_from([("probability",), ("class", "confidence")]),
    threshold=st.sampled_from([0.5, 0.38, "balanced"]),
    threads=st.sampled_from([0, 2]),
    memory=st.sampled_from([0, 900]),
    window=st.sampled_from([0, 512]),
    overlap=st.sampled_from([0, 64]),
    batch=st.sampled_from([0, 4]),
)  # fmt: skip


@given(_REQUESTS)
@settings(max_examples=80, deadline=None)
def test_the_command_makes_the_same_request(request: MapRequest) -> None:
    """Through a POSIX shell and the parser of ours, back to what was asked for."""
    options = command_line.map_options(request)
    assert options is not None
    text = command_line.posix([["miso", "map"], *options, ["--out", "F"]])
    done = subprocess.run(["sh", "-c", f"printf '%s\\0' {text}"], capture_output=True, check=True, timeout=20)
    words = done.stdout.decode("utf-8").split("\0")[:-1]
    parsed = cli._parser().parse_args(cli._join_negative(words[1:]))
    again = cli._map_request(parsed, name=parsed.name, folder=parsed.out)

    def plain(asked: MapRequest) -> dict[str, Any]:
        values = asked.to_dict()
        for source in (values["imagery"], values["elevation"], values["climate"]):
            if source is not None:  # "./" before a name that begins with a minus
                source["path"] = source["path"].removeprefix("./")
                source["more"] = tuple(path.removeprefix("./") for path in source["more"])
        return values

    assert plain(again) == plain(request)


def test_what_the_shell_has_no_words_for_is_repeated_from_the_record(run: Path, tmp_path: Path) -> None:
    """The mask stands in the record only: the command in the report makes the same map, to the last pixel."""
    record = json.loads(run.read_text(encoding="utf-8"))
    assert command_line.map_options(MapRequest.from_dict(record["request"])) is None
    assert "miso repeat mapped.json" in page.html(run_report.build(record, run))
    command = [sys.executable, str(PLUGIN_ROOT / "miso_qgis" / "launch.py"), "repeat", str(run), "--out", str(tmp_path)]
    done = subprocess.run([*command, "--json"], capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    again = json.loads(done.stdout)
    assert again["name"] == "mapped"
    assert again["request"]["mask"] == record["request"]["mask"]
    for key in ("nsp_probability", "order_class"):
        with rasterio.open(again["outputs"][key]) as new, rasterio.open(run.parent / record["outputs"][key]) as old:
            assert np.array_equal(new.read(), old.read())


def test_the_shell_writes_beside_the_record(run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    record = copied(run, tmp_path / "copy")
    assert cli.main(["report", str(record)]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path / "copy" / "mapped_report.html")
    assert cli.main(["report", str(record), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "report.exists"
    assert cli.main(["report", str(record), "--json", "--overwrite", "--title", "T"]) == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "map"


def test_the_worker_makes_reports_and_can_be_stopped(run: Path, tmp_path: Path) -> None:
    def stop(share: float, _: str) -> None:
        raise Cancelled()

    with pytest.raises(Cancelled):
        records.make(ReportRequest(str(run), str(tmp_path / "r.html")), stop)
    from miso_qgis.client.worker_client import WorkerClient, worker_command

    client = WorkerClient(worker_command(Path(sys.executable)))
    try:
        body = ReportRequest(str(run), str(tmp_path / "w.html")).to_dict()
        assert client.run_job("report", body)["report"] == str(tmp_path / "w.html")
        with pytest.raises(MisoError) as caught:
            client.run_job("report", {**body, "colour": "red"})
        assert caught.value.code == "request.invalid"
    finally:
        client.close()
    assert [path.name for path in tmp_path.iterdir()] == ["w.html"]


def test_rows_of_one_block_and_of_none() -> None:
    content = page.html(Report("t", "", "", [Section("s", [Row([]), Table([], []), Row([BarChart("b", [], "x")])])]))
    assert "</html>" in content

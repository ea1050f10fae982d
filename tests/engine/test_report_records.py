"""Reports of assessments and of runs at sites, of records made from the sample for real."""

from __future__ import annotations

import dataclasses
import html
import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from miso_qgis import cli
from miso_qgis.engine import mapping
from miso_qgis.engine.accuracy import assessment
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.report import assessment_report, records, sites_report
from miso_qgis.engine.sites import batch
from miso_qgis.protocol import MapRequest, MisoError, Source
from miso_qgis.requests.assess import AssessRequest
from miso_qgis.requests.report import ReportRequest
from miso_qgis.requests.sites import SitesRequest, SitesSource
from miso_qgis.shell import accuracy_commands, sites_options
from miso_qgis.version import PLUGIN_ROOT
from tests.engine import test_report_browser as browser

SAMPLE = PLUGIN_ROOT / "resources" / "sample"
HARM = '<script>alert("x")</script>'


def silent(*_: Any) -> None:
    pass


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a map of the sample, an assessment (with hostile labels) and a run at sites."""
    folder = tmp_path_factory.mktemp("records")
    sources = {role: Source(str(SAMPLE / f"{role}.tif")) for role in ("imagery", "elevation", "climate")}
    models = ModelCache()
    mapping.run(MapRequest(str(folder), **sources, name="m"), models, silent, lambda: False)
    pits = ["id,lon,lat,nsp,depth"]
    import pyogrio
    import shapely
    from pyproj import Transformer

    meta, _, shapes, values = pyogrio.raw.read(str(SAMPLE / "observations.gpkg"))
    columns = dict(zip(meta["fields"], values, strict=True))
    to_degrees = Transformer.from_crs(meta["crs"], 4326, always_xy=True)
    for number, shape in enumerate(shapely.from_wkb(shapes)):
        lon, lat = to_degrees.transform(shape.x, shape.y)
        label = HARM.replace('"', "'") if number < 3 else columns["nsp"][number]
        pits.append(f"{columns['id'][number]},{lon:.9f},{lat:.9f},{label},{columns['depth_cm'][number]}")
    (folder / "pits.csv").write_text("\n".join(pits))
    asked = AssessRequest(
        folder=str(folder), observations=str(folder / "pits.csv"), label_field="nsp", run=str(folder / "m.json"),
        task="nsp", depth_field="depth", block_size=1000.0, repeats=200, design="simple", x_field="lon",
        y_field="lat", classes={"wet; or <b>": "present"}, name="a",
    )  # fmt: skip
    assessment.run(asked, silent, lambda: False)
    shutil.copy(SAMPLE / "sites.gpkg", folder / "plots.gpkg")
    source = SitesSource(str(folder / "plots.gpkg"), "site_points", "id", title=HARM)
    wanted = SitesRequest(MapRequest(str(folder), **sources, name="s"), source, 60.0, 16, True)
    batch.run(wanted, models, silent, lambda: False)
    return folder


def page_of(made: Path, name: str, tmp_path: Path) -> str:
    records.make(ReportRequest(str(made / f"{name}.json"), str(tmp_path / "r.html"), overwrite=True))
    return (tmp_path / "r.html").read_text(encoding="utf-8")


def words(page: str) -> str:
    """What a reader sees, in one line."""
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def test_an_assessment_says_what_its_record_says(made: Path, tmp_path: Path) -> None:
    record = json.loads((made / "a.json").read_text())
    text = words(page_of(made, "a", tmp_path))
    figures = record["figures"]
    for figure in figures["scores"].values():
        assert f"{figure['value']:.3f} ({figure['low']:.3f} to {figure['high']:.3f})" in text
    for entry in figures["classes"]:
        for key in ("precision", "recall", "f1"):
            assert f"{entry[key]['value']:.3f}" in text
        assert f"{100 * entry['prevalence']:.0f} %" in text
    for row in record["area"]["rows"]:
        assert f"{row['users']['value']:.3f}" in text
        assert row["name"] in text
    assert f"{figures['count']} of {record['observations']['records']}" in text
    assert "63 blocks of 1 km" in text
    assert record["map"]["model"]["caveat"] in text
    for title in ("ROC", "Precision and recall", "Calibration", "Confusion matrix", "Thresholds", "Olofsson"):
        assert title in text


def test_sites_say_what_their_layer_says(made: Path, tmp_path: Path) -> None:
    import pyogrio

    meta, _, _, values = pyogrio.raw.read(str(made / "s.gpkg"), read_geometry=False)
    columns = dict(zip(meta["fields"], values, strict=True))
    page = page_of(made, "s", tmp_path)
    text = words(page)
    for number, name in enumerate(columns["miso_id"]):
        best = columns["nsp_class"][number]
        share = 100 * columns[f"nsp_{best}"][number]
        shown = re.search(rf"{name} {best} (\S+) %", text)
        assert shown is not None, name
        assert float(shown[1]) == pytest.approx(share, abs=0.6)
    assert page.count("data:image/png;base64,") == len(columns["miso_id"]) == 12
    assert "12: 12 whole, 0 in part, 0 failed" in text


def test_hostile_texts_stay_texts(made: Path, tmp_path: Path) -> None:
    for name in ("a", "s"):
        page = page_of(made, name, tmp_path)
        assert "<script" not in page
        assert "&lt;script&gt;" in page
        assert "<b>" not in page.split("</style>")[1].replace("<body>", "")


def test_the_commands_make_the_same_requests(made: Path) -> None:
    """Through the shell's own parser."""
    asked = json.loads((made / "a.json").read_text())["request"]
    lines = assessment_report.command_words(asked)
    assert lines is not None
    options = cli._parser().parse_args([word for line in lines[0:] for word in line][1:])
    again = accuracy_commands.request_of(options)
    assert dataclasses.replace(again, folder=asked["folder"]) == AssessRequest.from_dict(asked)
    asked = json.loads((made / "s.json").read_text())["request"]
    lines = sites_report.command_words(asked)
    assert lines is not None
    options = cli._parser().parse_args([word for line in lines for word in line][1:])
    found = sites_options.request(options, cli._map_request(options, name=options.name, folder=options.out)).to_dict()
    before = SitesRequest.from_dict(asked).to_dict()
    for request in (found, before):
        for key in ("folder", "encoding", "outputs"):
            request["map"].pop(key)
        request["map"]["model"] = request["map"]["model"] or "miso-fast"
        request["sites"].pop("title")
    assert found == before


def test_many_sites_and_missing_files_are_told(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sites_report, "MOST_SITES", 5)
    text = words(page_of(made, "s", tmp_path))
    assert "The first 5 of 12 sites" in text
    shutil.copy(made / "s.json", tmp_path / "s.json")
    text = words(page_of(tmp_path, "s", tmp_path))
    assert "The sites in s.gpkg cannot be shown: it is not beside the record." in text
    (tmp_path / "s.gpkg").write_bytes(b"SQLite format 3\0" + bytes(2000))
    assert "cannot be shown" in words(page_of(tmp_path, "s", tmp_path))
    # What a layer names that is no thumbnail of ours is not read.
    outside = tmp_path.parent / "secret.png"
    shutil.copy(next((made / "s_chips").glob("*.png")), outside)
    assert sites_report._picture(tmp_path, "../secret.png") is None
    assert sites_report._picture(made, "s_chips/S01.png") is not None
    assert sites_report._picture(made, "s_chips/S01.tif") is None


@pytest.mark.parametrize("name", ["a", "s"])
def test_a_record_that_is_not_whole_is_refused(made: Path, tmp_path: Path, name: str) -> None:
    whole = json.loads((made / f"{name}.json").read_text())
    for key in whole:
        record = {**whole, key: 7}
        (tmp_path / "x.json").write_text(json.dumps(record))
        problem = None
        try:
            records.make(ReportRequest(str(tmp_path / "x.json"), str(tmp_path / "x.html"), overwrite=True))
        except MisoError as error:
            problem = error
        assert problem is None or problem.code in ("record.unreadable", "record.unknown"), key
        assert problem is not None or key not in ("figures", "request", "sites", "map", "kind"), key


@pytest.mark.skipif(browser.CHROMIUM is None, reason="no Chromium on this computer")
@pytest.mark.parametrize("name", ["a", "s"])
def test_nothing_is_wider_than_a_telephone(made: Path, tmp_path: Path, name: str) -> None:
    # The probe measures a map's scale bar too; these pages have no map.
    page = page_of(made, name, tmp_path).replace(
        "</main>", '<div hidden><i class="scale"></i><i class="raster"></i></div></main>'
    )
    found = browser.measured(tmp_path, page, 360)
    assert found["scroll"] == 360
    assert found["wide"] == []

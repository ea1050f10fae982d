"""A plan against the map it plans: the same pixels, bands, words and warnings; and what the sources cover."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio.enums
import shapely
import shapely.geometry
from affine import Affine
from pyproj import CRS

from miso_qgis import cli
from miso_qgis.client.worker_client import WorkerClient, worker_command
from miso_qgis.engine import mapping, planning, trial
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.outputs.maps import OutputGrid, OutputSet
from miso_qgis.engine.plan import make_plan, window_of
from miso_qgis.engine.sources import Sources
from miso_qgis.protocol import NO_FOLDER, Extent, MapRequest, Mask, MisoError, Source
from tests.engine.support import COL0, ROW0, landscape, write_model, write_raster

SIDE = 96
WHOLE = Box(ROW0, COL0, ROW0 + SIDE, COL0 + SIDE)
NAMES = ["B04", "B03", "B02", "B05", "B06", "B07", "B08", "B11", "B12"]


class Place:
    """Rasters of a small landscape, a tiny model, and what plans and maps them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.imagery, self.elevation, self.climate = landscape(SIDE, SIDE)
        self.models, self.speeds = ModelCache(), trial.Speeds()
        self.planner = planning.Planner(self.models, self.speeds)
        self.parts: dict[str, Any] = {
            "model": str(write_model(folder / "tiny.onnx")),
            "imagery": self.write("i", self.imagery, names=NAMES),
            "elevation": self.write("e", self.elevation),
            "climate": self.write("c", self.climate),
        }

    def write(self, name: str, values: np.ndarray, **options: Any) -> Source:
        return Source(str(write_raster(self.folder / f"{name}.tif", values, **options)))

    def request(self, **changes: Any) -> MapRequest:
        return MapRequest(**{"folder": NO_FOLDER, **self.parts, **changes})

    def plan(self, measure: bool = False, **changes: Any) -> dict[str, Any]:
        found = self.planner.plan(self.request(**changes), measure, lambda: None)
        json.dumps(found, allow_nan=False)
        return found

    def map(self, **changes: Any) -> dict[str, Any]:
        request = self.request(**{"folder": str(self.folder / "out"), **changes})
        return mapping.run(request, self.models, lambda *_: None, lambda: False)


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def extent(box: Box) -> Extent:
    return Extent(*LATTICE.bounds(box))


def reasons(plan: dict[str, Any]) -> dict[str, str]:
    return {row["input"]: row["reason"] for row in plan["bands"]}


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"extent": Extent(*(v + 3.0 for v in LATTICE.bounds(Box(ROW0 + 10, COL0 + 10, ROW0 + 50, COL0 + 71))))},
        {"pixel_size": 25.0, "climate": None},
        {"crs": "EPSG:32606"},
        {"crs": "EPSG:4326", "imagery": None},
    ],
    ids=["whole", "drawn", "25 m", "UTM", "degrees"],
)
def test_a_plan_is_the_map_it_plans(place: Place, changes: dict[str, Any]) -> None:
    plan, record = place.plan(**changes), place.map(**changes)
    assert [plan["extent"][key] for key in ("xmin", "ymin", "xmax", "ymax")] == record["extent"]
    for key in ("width", "height", "pixel_size", "missing", "device"):
        assert plan[key] == record[key], key
    assert plan["extent"]["crs"] == record["crs"]
    assert plan["pixels"] == record["width"] * record["height"]
    cell = record["valid_km2"] / record["valid_pixels"]
    assert plan["area_km2"] == pytest.approx(plan["pixels"] * cell, rel=1e-3)
    assert [plan["model"][key] for key in ("name", "version")] == ["tiny", "1"]
    assert (plan["precision"], plan["problems"]) == (record["model"]["precision"], [])
    assert set(record["warnings"]) >= {warning for warning in plan["warnings"] if "covers" not in warning}
    # Band by band what the map's record says was read.
    read = {match["input"]: match for source in record["inputs"].values() for match in source["bands"]}
    rows = {row["input"]: row for row in plan["bands"]}
    assert len(rows) == 19
    for name, match in read.items():
        assert (rows[name]["band"], rows[name]["description"]) == (match["band"], match["description"])
    assert {name for name, row in rows.items() if row["band"]} == set(read)


def test_the_work_is_the_windows_that_are_run(place: Place) -> None:
    polygon = shapely.Polygon([LATTICE.transform(WHOLE) @ (c, r) for c, r in ((3, 3), (90, 8), (10, 70))])
    mask = Mask((shapely.geometry.mapping(polygon),), "EPSG:3338", "triangle")
    for changes in ({}, {"mask": mask}, {"pixel_size": 5.0}):
        request = place.request(**changes)
        contract = place.models.choose(request).model.contract
        with Sources(request, contract) as opened:
            work, share = planning._work(make_plan(request, opened), window_of(contract, request))
        record = place.map(**changes, overwrite=True)
        timings = record["timings"]
        assert work.window_pixels == timings["windows"] * timings["window"] ** 2
        assert work.places == pytest.approx(record["valid_pixels"], rel=0.02)
        assert share == pytest.approx(record["valid_pixels"] / timings["pixels"], rel=0.02)
    plan = place.plan(mask=mask)
    assert plan["area_km2"] == pytest.approx(polygon.area / 1e6, rel=1e-3)


def test_the_disk_it_needs_is_what_the_map_asks_for(place: Place) -> None:
    small = place.plan(outputs=("class",))
    whole = place.plan()
    assert small["bytes"] < whole["bytes"] < whole["bytes_working"]
    contract = place.models.choose(place.request()).model.contract
    with OutputSet(
        folder=str(place.folder / "x"),
        name="x",
        overwrite=False,
        contract=contract,
        tasks=("nsp", "order"),
        kinds=("probability", "class", "confidence", "applicability"),
        encoding="percent",
        threshold=0.5,
        grid=OutputGrid(CRS.from_epsg(3338), LATTICE.transform(WHOLE), SIDE, SIDE),
    ) as outputs:
        assert outputs.needs == whole["bytes_working"]
    # The whole of Alaska at 2.5 m as float takes terabytes.
    alaska = place.plan(
        extent=Extent(-2e6, 4e5, 1.4e6, 2.3e6), pixel_size=2.5, encoding="float", folder=str(place.folder / "out")
    )
    assert "output.space" in {problem["code"] for problem in alaska["problems"]}
    assert not (place.folder / "out").exists()
    assert alaska["coverage"]["imagery"] < 0.01


# --- bands ------------------------------------------------------------------------------------------------------------


def test_every_reason_for_a_band(place: Place) -> None:
    plan = place.plan()
    found = reasons(plan)
    assert {found[name] for name in ("red", "swir2")} == {"name"}
    assert {found[name] for name in ("elevation", "ppt_annual", "tmin_january")} == {"order"}
    assert {found[name] for name in ("sl_4", "swi_10", "aspct_4")} == {"derived"}
    assert plan["bands"][3]["text"] == "Band 4 of i.tif: its name is B05."
    assert plan["role_bands"]["imagery"] == [{"band": n, "description": t} for n, t in enumerate(NAMES, start=1)]
    slope = place.write("slope", np.full((2, SIDE, SIDE), 5, np.float32))
    turned = place.plan(
        climate=dataclasses.replace(place.parts["climate"], bands=(2, 3, 1)),
        covariates={"sl_4": dataclasses.replace(slope, bands=(2,), scale=0.5)},
        elevation=None,
    )
    rows = {row["input"]: row for row in turned["bands"]}
    assert [rows[name]["band"] for name in ("ppt_annual", "tmean_swi", "tmin_january")] == [2, 3, 1]
    assert {rows[name]["reason"] for name in ("ppt_annual", "tmean_swi", "tmin_january")} == {"chosen"}
    ready = rows["sl_4"]
    assert (ready["reason"], ready["role"], ready["band"]) == ("given", "covariate sl_4", 2)
    assert ready["text"] == "Band 2 of slope.tif: given ready-made. Values: x 0.5 +0 (set by the user)."
    assert {rows[name]["reason"] for name in ("elevation", "swi_10")} == {"missing"}
    assert turned["missing"] == ["elevation"]


def test_single_band_files_are_told_by_their_names(place: Place) -> None:
    paths = [place.write(f"scene_{name}", place.imagery[k : k + 1]).path for k, name in enumerate(NAMES)]
    plan = place.plan(imagery=Source(paths[0], more=tuple(paths[1:])))
    rows = plan["bands"][:9]
    assert {row["reason"] for row in rows} == {"name"}
    assert [row["path"] for row in rows] == paths
    assert rows[1]["text"] == "Band 1 of scene_B03.tif: the file's name tells."
    assert plan["coverage"]["imagery"] == 1.0


def test_bands_that_cannot_be_matched_are_a_problem_to_solve(place: Place) -> None:
    odd = place.write("odd", np.concatenate([place.imagery, place.imagery[:1]]), names=["red", "x", "B08", *"abcdefg"])
    plan = place.plan(imagery=odd)
    assert [problem["code"] for problem in plan["problems"]] == ["source.bands"]
    with pytest.raises(MisoError) as caught:
        place.map(imagery=odd)
    assert plan["problems"][0] == caught.value.to_dict()
    assert str(caught.value) in plan["warnings"]
    found = reasons(plan)
    assert [name for name in found if found[name] == "name"] == ["red", "nir"]
    assert found["green"] == "missing"
    assert len(plan["role_bands"]["imagery"]) == 10
    chosen = dataclasses.replace(odd, bands=(1, 2, 3, 4, 5, 6, 3, 8, 9))
    assert place.plan(imagery=chosen)["problems"] == []
    too_far = place.plan(imagery=dataclasses.replace(odd, bands=(11, 2, 3, 4, 5, 6, 3, 8, 9)))
    assert too_far["problems"][0]["code"] == "source.bands"
    assert set(reasons(too_far).values()) == {"missing", "derived", "order"}


def test_values_in_other_units_are_a_problem_and_a_missing_file_too(place: Place) -> None:
    feet = place.write("feet", place.elevation * 100)
    plan = place.plan(elevation=feet, climate=Source(str(place.folder / "none.tif")))
    assert [problem["code"] for problem in plan["problems"]] == ["source.missing", "source.units"]
    assert reasons(plan)["elevation"] == "order"
    assert reasons(plan)["ppt_annual"] == "missing"
    assert plan["coverage"]["climate"] is None
    with pytest.raises(MisoError) as caught:
        place.plan(imagery=None, elevation=None, climate=Source(str(place.folder / "none.tif")))
    assert caught.value.code == "source.missing"


# --- coverage ---------------------------------------------------------------------------------------------------------


def test_coverage_is_what_lies_inside_and_is_known(place: Place) -> None:
    half = extent(Box(WHOLE.row0, WHOLE.col0 + SIDE // 2, WHOLE.row1, WHOLE.col1 + SIDE // 2))
    plan = place.plan(extent=half)
    assert plan["coverage"] == {"imagery": 0.5, "elevation": 0.5, "climate": 0.5}
    assert "The imagery covers about 50% of the area; the model works without it elsewhere." in plan["warnings"]
    east = place.elevation.copy()
    east[:, :, : SIDE // 4] = -9999
    holed = place.write("holed", east, nodata=-9999)
    assert place.plan(elevation=holed)["coverage"]["elevation"] == pytest.approx(0.75, abs=0.02)
    # Where the mask lies is all that counts.
    corner = shapely.geometry.mapping(shapely.box(*LATTICE.bounds(Box(ROW0, COL0, ROW0 + 40, COL0 + SIDE // 4))))
    masked = place.plan(elevation=holed, mask=Mask((corner,), "EPSG:3338", "corner"))
    assert masked["coverage"]["elevation"] == 0.0
    nowhere = place.plan(extent=extent(Box(ROW0 + 900, COL0, ROW0 + 950, COL0 + 50)))
    assert nowhere["coverage"] == {"imagery": 0.0, "elevation": 0.0, "climate": 0.0}
    assert {problem["code"] for problem in nowhere["problems"]} == {"extent.outside"}


def test_scenes_that_lap_over_each_other_cover_together(place: Place) -> None:
    """Two scenes of the whole area, each without data in the other's half."""
    west, east = place.imagery.copy(), place.imagery.copy()
    west[:, :, SIDE // 2 :] = 0
    east[:, :, : SIDE // 2] = 0
    first, second = place.write("west", west, names=NAMES), place.write("east", east, names=NAMES)
    assert place.plan(imagery=first)["coverage"]["imagery"] == pytest.approx(0.5, abs=0.02)
    both = dataclasses.replace(first, more=(second.path,))
    assert place.plan(imagery=both)["coverage"]["imagery"] == 1.0


@pytest.mark.parametrize("overviews", [True, False])
def test_a_large_file_is_looked_at_in_little_time(place: Place, overviews: bool) -> None:
    """Nodata in the south; far more pixels than are read: through overviews, or in patches."""
    side = 6000
    values = np.zeros((1, side, side), np.int16)
    values[0, : side * 3 // 5] = 300
    path = write_raster(
        place.folder / "large.tif", values, nodata=0, transform=Affine(30, 0, 2e5, 0, -30, 1.8e6), tiled=True
    )
    if overviews:
        with rasterio.open(path, "r+") as data:
            data.build_overviews([4, 16, 32], rasterio.enums.Resampling.nearest)
    plan = place.plan(imagery=None, climate=None, elevation=Source(str(path)))
    assert plan["coverage"]["elevation"] == pytest.approx(0.6, abs=0.02 if overviews else 0.15)


# --- speed ------------------------------------------------------------------------------------------------------------


def test_the_speed_is_tried_once_and_said_how(place: Place) -> None:
    before = place.plan()
    assert (before["seconds"], before["pixels_per_second"]) == (None, None)
    assert before["measured"] == "Not measured yet."
    calls = []
    first = place.planner.plan(place.request(), True, lambda: calls.append(1))
    assert "trial" in first["measured"]
    assert first["seconds"] > trial.FIXED
    assert first["pixels_per_second"] == pytest.approx(first["pixels"] / first["seconds"], rel=0.02)
    tried = len(calls)
    again = place.planner.plan(place.request(), True, lambda: calls.append(1))
    assert again["seconds"] == first["seconds"]
    assert len(calls) - tried < tried
    # What is known serves plans that measure nothing, and a larger area takes longer.
    larger = place.plan(extent=extent(WHOLE.grown(2000)))
    assert larger["seconds"] > 2 * first["seconds"]


def test_a_cancel_ends_the_trial(place: Place) -> None:
    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) > 4:
            raise MisoError("cancelled", "", "")

    with pytest.raises(MisoError):
        place.planner.plan(place.request(), True, check)
    assert place.plan()["seconds"] is None


def test_a_finished_map_corrects_the_estimate(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "LEAST_WINDOW_PIXELS", 0)
    for measure in (False, True):
        place.plan(measure)
        record = place.map(overwrite=True)
        timings = record["timings"]
        took = timings["load_s"] + timings["map_s"] + timings["publish_s"]
        place.speeds.learn(record)
        plan = place.plan()
        assert plan["seconds"] == pytest.approx(took, rel=0.03, abs=0.02)
        assert plan["measured"].startswith("From the last map made here")
    slow = json.loads(json.dumps(record))
    slow["timings"]["model_s"] *= 3
    slow["timings"]["map_s"] = slow["timings"]["model_s"] + 10
    place.speeds.learn(slow)
    assert place.plan()["seconds"] > plan["seconds"]
    # Records that say nothing of a map's speed change nothing.
    kept = place.plan()["seconds"]
    for other in ({}, {**record, "timings": {**timings, "parts_resumed": 1}}, {**record, "timings": None}, 7):
        place.speeds.learn(other)  # type: ignore[arg-type]
    assert place.plan()["seconds"] == kept


def test_small_maps_say_little_of_the_speed(place: Place) -> None:
    place.speeds.learn(place.map())
    assert place.plan()["seconds"] is None


# --- over the wire, and from the shell --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def worker() -> Iterator[WorkerClient]:
    client = WorkerClient(worker_command(Path(sys.executable)))
    yield client
    client.close()


def test_plan_and_inspect_over_the_wire(place: Place, worker: WorkerClient) -> None:
    request = place.request(encoding="float").to_dict()
    plan = worker.run_job("plan", {"request": request, "measure": False})
    assert plan == place.plan(encoding="float")
    assert worker.run_job("plan", {"request": request, "measure": True})["seconds"] > 0
    x, y = LATTICE.transform(WHOLE) @ (20.5, 30.5)
    answer = worker.run_job("inspect", {"request": request, "x": x, "y": y, "crs": "EPSG:3338"})
    assert answer["inputs"][0]["value"] == float(place.imagery[0, 30, 20])
    assert sum(row["probability"] for row in answer["tasks"]["order"]["classes"]) == pytest.approx(1, abs=1e-5)
    # A map's times, told by another process.
    record = place.map()
    record["timings"] = {**record["timings"], "windows": 10_000, "model_s": 50.0, "map_s": 80.0}
    told = worker.run_job("plan", {"request": request, "measure": False, "runs": [record]})
    assert told["measured"].startswith("From the last map")
    assert not list(place.folder.glob("-*"))
    for kind, body, code in (
        ("inspect", {"request": request, "x": "1", "y": 2.0, "crs": "EPSG:3338"}, "request.invalid"),
        ("inspect", {"request": request, "x": x, "y": 1e300, "crs": "EPSG:3338"}, "request.invalid"),
        ("inspect", {"request": request, "x": x, "y": y, "crs": 3338}, "request.invalid"),
        ("inspect", {"request": request, "x": x, "y": y, "crs": "nonsense"}, "crs.unknown"),
        ("inspect", {"x": x, "y": y, "crs": "EPSG:3338"}, "request.invalid"),
        ("inspect", {"request": request, "x": x + 1e6, "y": y, "crs": "EPSG:3338"}, "inspect.outside"),
        ("plan", {"request": request, "measure": "yes"}, "request.invalid"),
        ("plan", {"measure": True}, "request.invalid"),
        ("plan", {"request": {**request, "model": "nosuch"}}, "model.missing"),
    ):
        with pytest.raises(MisoError) as caught:
            worker.run_job(kind, body)
        assert caught.value.code == code, body
    assert worker.run_job("plan", {"request": request})["width"] == SIDE


def test_the_shell_plans_and_inspects(place: Place, capsys: pytest.CaptureFixture[str]) -> None:
    rasters = ["--model", place.parts["model"]]
    for role in ("imagery", "elevation"):
        rasters += [f"--{role}", place.parts[role].path]
    assert cli.main(["plan", *rasters, "--no-measure", "--json"]) == 0
    plan = json.loads(capsys.readouterr().out)
    assert plan == place.plan(climate=None)
    assert cli.main(["plan", *rasters, "--climate", place.parts["elevation"].path]) == cli.EXIT_ERROR
    printed = capsys.readouterr().out
    assert "Note: " in printed
    assert "About " in printed
    x, y = LATTICE.transform(WHOLE) @ (20.5, 30.5)
    assert cli.main(["inspect", *rasters, "--at", f"{x},{y}", "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert cli.main(["inspect", *rasters, "--at", f"{x},{y}"]) == 0
    printed = capsys.readouterr().out
    assert f"{answer['tasks']['nsp']['classes'][1]['probability']:.1%}" in printed
    assert "ppt_annual    missing" in printed
    assert cli.main(["inspect", *rasters, "--at", "-9000000,0"]) == cli.EXIT_ERROR
    assert "outside all sources" in capsys.readouterr().err

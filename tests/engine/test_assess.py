"""Assessments from files to files: observations of every kind against a run and other rasters, in the engine and the
shell."""

from __future__ import annotations

import contextlib
import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
from pyproj import Transformer

from miso_qgis import cli
from miso_qgis.engine.accuracy import area, assessment
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.engine.outputs.styles import write_categories
from miso_qgis.protocol import Cancelled, MisoError, Source
from miso_qgis.requests.assess import AssessRequest, Filter
from tests.engine.support import COL0, ROW0, transform_at, write_raster

SIDE = 60
ORDERS = ("Entisols", "Gelisols", "Histosols", "Spodosols")


def quiet(fraction: float, text: str) -> None:
    """Progress that nobody watches."""


def assess(request: AssessRequest) -> dict[str, Any]:
    return assessment.run(request, quiet, lambda: False)


class Run:
    """A run of 60 x 60 pixels with a probability and classes of both tasks, its first column nodata."""

    def __init__(self, folder: Path, encoding: str = "percent") -> None:
        rng = np.random.default_rng(3)
        self.folder = folder
        self.percent = rng.integers(0, 101, (SIDE, SIDE)).astype(np.uint8)
        self.percent[:, 0] = 255
        self.present = (self.percent >= 50).astype(np.uint8)
        self.present[:, 0] = 255
        self.order = rng.integers(0, 4, (SIDE, SIDE)).astype(np.uint8)
        chance = np.where(np.arange(4)[:, None, None] == self.order, 70, 10).astype(np.uint8)
        absent = np.where(self.percent == 255, 255, 100 - self.percent.astype(int)).astype(np.uint8)
        both = np.stack([absent, self.percent])
        if encoding == "float":
            stored: Any = np.where(both == 255, np.nan, both / 100).astype(np.float32)
            write_raster(folder / "R_nsp_probability.tif", stored, nodata=np.nan)
        else:
            write_raster(folder / "R_nsp_probability.tif", both, nodata=255)
        write_raster(folder / "R_nsp_class.tif", self.present[None], nodata=255)
        write_raster(folder / "R_order_probability.tif", chance, nodata=255)
        write_raster(folder / "R_order_class.tif", self.order[None], nodata=255)
        self.record = folder / "R.json"
        self.record.write_text(json.dumps(self._document()), encoding="utf-8")
        self.transform = LATTICE.transform(Box(ROW0, COL0, ROW0 + SIDE, COL0 + SIDE))

    def _document(self) -> dict[str, Any]:
        def task(title: str, names: tuple[str, ...], codes: np.ndarray, threshold: float | None) -> dict[str, Any]:
            rows = [
                {"value": k, "name": name, "colour": "#808080", "km2": round(float((codes == k).sum()) * 1e-4, 6)}
                for k, name in enumerate(names)
            ]
            return {"title": title, "threshold": threshold, "classes": rows}

        return {
            "name": "R",
            "tasks": {
                "nsp": task("Near-surface permafrost", ("absent", "present"), self.present, 0.5),
                "order": task("Soil order", ORDERS, self.order, None),
            },
            "outputs": {f"{t}_{k}": f"R_{t}_{k}.tif" for t in ("nsp", "order") for k in ("probability", "class")},
        }

    def place(self, row: float, col: float) -> tuple[float, float]:
        """Metres of a place in pixels; the first pixel's centre is (0.5, 0.5)."""
        x, y = self.transform @ (col, row)
        return float(x), float(y)

    def request(self, observations: Path, label: str = "nsp", **more: Any) -> AssessRequest:
        values: dict[str, Any] = {"run": str(self.record), "task": "nsp", "depth_field": "depth", "block_size": 100.0}
        values |= {"folder": str(self.folder / "out"), "repeats": 200, **more}
        return AssessRequest(observations=str(observations), label_field=label, **values)


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path)


def write_points(
    path: Path,
    shapes: list[shapely.Geometry | None],
    crs: str | None = "EPSG:3338",
    kind: str = "Unknown",
    **fields: Any,
) -> Path:
    pyogrio.raw.write(
        path,
        geometry=np.array([None if s is None else shapely.to_wkb(s) for s in shapes], dtype=object),
        field_data=[np.array(v, dtype=None if np.asarray(v).dtype.kind in "if" else object) for v in fields.values()],
        fields=list(fields),
        geometry_type=kind,
        crs=crs,
    )
    return path


def pits(run: Run, n: int = 200, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Different pixels with data (rows, cols) and what was observed there: the map's class, wrong one time in five."""
    rng = np.random.default_rng(seed)
    cells = rng.permutation(SIDE * (SIDE - 1))[:n]
    rows, cols = cells // (SIDE - 1), cells % (SIDE - 1) + 1
    return rows, cols, np.where(rng.random(n) < 0.2, 1 - run.present[rows, cols], run.present[rows, cols]).astype(int)


def points_of(run: Run, rows: np.ndarray, cols: np.ndarray) -> list[shapely.Geometry]:
    return [shapely.Point(*run.place(r + 0.3, c + 0.6)) for r, c in zip(rows, cols, strict=True)]


def layer(path: str) -> dict[str, np.ndarray]:
    meta, _, geometry, data = pyogrio.raw.read(path)
    return {**dict(zip(meta["fields"], data, strict=True)), "geometry": shapely.from_wkb(geometry)}


def table(path: str) -> list[dict[str, str]]:
    with open(path, encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


def test_a_run_against_points_of_any_crs_and_shape(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    flat = points_of(run, rows, cols)
    degrees = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True)
    high = [shapely.Point(p.x, p.y, 300.0) for p in flat]
    multi = [shapely.MultiPoint([p]) for p in flat]
    lonlat = [shapely.Point(*degrees.transform(p.x, p.y)) for p in flat]
    wrapped = [shapely.Point(p.x + 360, p.y) for p in lonlat]
    depth = np.full(len(flat), 120.0)
    kinds = {
        "flat": (flat, "EPSG:3338"),
        "high": (high, "EPSG:3338"),
        "multi": (multi, "EPSG:3338"),
        "lonlat": (lonlat, "EPSG:4326"),
        "wrapped": (wrapped, "EPSG:4326"),
    }
    expected = np.zeros((2, 2), int)
    np.add.at(expected, (seen, run.present[rows, cols]), 1)
    found = {}
    for name, (shapes, crs) in kinds.items():
        file = write_points(tmp_path / f"{name}.gpkg", shapes, crs, nsp=seen, depth=depth)
        found[name] = assess(run.request(file, name=name))
        assert found[name]["figures"]["confusion"] == expected.tolist(), name
        assert found[name]["observations"]["used"] == 200
    first = found["flat"]
    accuracy = first["figures"]["scores"]["accuracy"]
    assert accuracy["value"] == pytest.approx(np.trace(expected) / 200, abs=1e-12)
    assert accuracy["low"] < accuracy["value"] < accuracy["high"]
    assert first["bootstrap"] == {
        "block_size_m": 100.0, "blocks": first["figures"]["blocks"], "min_blocks": 10, "repeats": 200, "seed": 0,
        "level": 0.95,
    }  # fmt: skip
    for other in found.values():
        # A place that went through degrees lies a millionth of a metre away, in the same pixel and block.
        assert other["figures"] == first["figures"]
    # The figures of probabilities are of the percents in the file.
    chance = run.percent[rows, cols] / 100
    assert first["figures"]["scores"]["brier"]["value"] == pytest.approx(np.mean((chance - seen) ** 2), abs=1e-12)
    shown = layer(first["outputs"]["points"])
    order = np.argsort(shown["record"])
    np.testing.assert_allclose(shown["probability"][order], chance, atol=1e-12)
    assert (shown["map_row"][order] == rows).all()
    np.testing.assert_allclose(shapely.get_x(shown["geometry"][order]), [p.x for p in flat], atol=1e-6)
    outcome = np.where(
        seen == run.present[rows, cols],
        np.where(seen == 1, "true presence", "true absence"),
        np.where(seen == 1, "missed presence", "false presence"),
    )
    assert (shown["outcome"][order] == outcome).all()


def test_what_does_not_count_is_counted_and_listed(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run, 50)
    keep = ~((rows == 5) & (cols > 40))
    rows, cols, seen = rows[keep], cols[keep], seen[keep]
    n = len(rows)
    shapes: list[Any] = points_of(run, rows, cols)
    labels = [str(v) for v in seen]
    depth, quality = [150.0] * n, ["gps"] * n
    west, north = run.place(0, 0)

    def add(shape: Any, label: str | None, deep: float = 150.0, how: str = "gps") -> None:
        shapes.append(shape), labels.append(label), depth.append(deep), quality.append(how)

    free = shapely.Point(*run.place(5.5, 45.5))
    add(free, "present")
    add(shapely.Point(*run.place(5.1, 45.9)), "yes")  # the same pixel, the same class
    add(shapely.Point(*run.place(5.5, 50.5)), "present")
    add(shapely.Point(*run.place(5.6, 50.5)), "absent")  # the same pixel, another class
    add(shapely.Point(west - 50, north - 50), "present")  # outside
    add(shapely.Point(*run.place(30.5, 0.5)), "present")  # nodata
    add(shapely.Point(*run.place(5.5, 52.5)), "present?")
    add(shapely.Point(*run.place(5.5, 53.5)), None)
    add(shapely.Point(*run.place(5.5, 54.5)), "unknown")
    add(shapely.Point(*run.place(5.5, 55.5)), "absent", 60.0)
    add(shapely.Point(*run.place(5.5, 56.5)), "absent", np.nan)
    add(shapely.Point(*run.place(5.5, 57.5)), "present", 150.0, "text")  # filtered
    add(None, "present")
    add(shapely.Point(), "present")
    file = write_points(tmp_path / "p.gpkg", shapes, kind="Point", nsp=labels, depth=depth, quality=quality)
    record = assess(
        run.request(file, filters=(Filter("quality", "=", "GPS"),), classes={"unknown": ""}, id_field="quality")
    )
    expected = {
        "filter": 1, "no_label": 1, "ignored_label": 1, "ambiguous_label": 1, "absence_without_depth": 1,
        "absence_not_deep": 1, "no_place": 2, "outside": 1, "nodata": 1, "conflict": 2, "duplicate": 1,
    }  # fmt: skip
    told = record["observations"]
    assert {code: row["count"] for code, row in told["not_used"].items()} == expected
    assert told["used"] == n + 1
    assert told["places"] == told["used"] + sum(expected.values())
    assert len(told["listed"]) == sum(expected.values())
    unused = table(record["outputs"]["unused"])
    assert {row["record"]: row["reason"] for row in unused} == {str(r["record"]): r["reason"] for r in told["listed"]}
    shown = layer(record["outputs"]["points"])
    assert len(shown["record"]) == told["places"]
    assert (shown["outcome"] == "not used").sum() == sum(expected.values())
    assert {r for r in shown["reason"] if r} == {row["text"] for row in told["listed"]}
    assert told["labels"]["unknown"] == {"class": None, "count": 1}
    assert told["labels"]["yes"] == {"class": "present", "count": 1}


@pytest.mark.parametrize(
    ("unit", "depths", "deep"),
    [
        ("cm", [100.0, 99.0, 250.0, np.nan], [True, False, True, False]),
        ("m", [1.0, 0.9, 2.5, np.nan], [True, False, True, False]),
        ("in", [39.37, 39.0, 60.0, np.nan], [True, False, True, False]),
        ("cm", ["> 100", "60+", "100+", "deep"], [True, False, True, False]),
    ],
)
def test_absence_of_permafrost_counts_from_one_metre(
    run: Run, tmp_path: Path, unit: str, depths: list[Any], deep: list[bool]
) -> None:
    shapes = points_of(run, np.arange(5), np.arange(5) + 5)
    first = "10" if isinstance(depths[0], str) else 0.1
    file = write_points(tmp_path / "p.gpkg", shapes, nsp=["present"] + ["absent"] * 4, depth=[first, *depths])
    record = assess(run.request(file, depth_unit=unit))
    # A presence counts at whatever depth it was met.
    assert record["observations"]["used"] == 1 + sum(deep)
    shown = layer(record["outputs"]["points"])
    assert [o != "not used" for o in shown["outcome"][1:]] == deep


def test_absences_without_depth_leave_recall_alone(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen)
    record = assess(run.request(file, depth_field=""))
    assert "not observed to 1 m" in record["recall_only"]
    assert record["observations"]["not_used"]["absence_without_depth"]["count"] == int((seen == 0).sum())
    assert record["figures"]["scores"] == {}
    present = record["figures"]["classes"][1]
    right = int(((seen == 1) & (run.present[rows, cols] == 1)).sum())
    assert present["recall"]["value"] == pytest.approx(right / (seen == 1).sum(), abs=1e-12)
    assert present["recall"]["low"] is not None
    assert present["prevalence"] is None
    assert not {"precision", "f1", "roc_auc", "brier"} & set(present)
    assert record["curves"] == {}
    assert record["best_threshold"] is None
    assert set(record["thresholds"][50]) == {"threshold", "true_present", "missed_present", "recall"}
    assert any("Name the field of the observed depth" in text for text in record["warnings"])


def test_presences_only_give_recall_alone(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(200, 200.0))
    record = assess(run.request(file, presence_only=True))
    assert record["observations"]["not_used"]["absence_not_asked"]["count"] == int((seen == 0).sum())
    assert record["figures"]["scores"] == {}
    assert "presences only" in record["recall_only"]
    with pytest.raises(MisoError, match="presences only"):
        run.request(file, presence_only=True, design="simple")
    with pytest.raises(MisoError) as caught:
        assess(run.request(write_points(tmp_path / "o.gpkg", points_of(run, rows, cols), o=["Gelisols"] * 200), "o",
                           task="order", depth_field="", presence_only=True))  # fmt: skip
    assert caught.value.code == "assess.presence_only"


def test_soil_orders(run: Run, tmp_path: Path) -> None:
    rows, cols, _ = pits(run, 120)
    rng = np.random.default_rng(2)
    codes = np.where(rng.random(120) < 0.3, rng.integers(0, 4, 120), run.order[rows, cols])
    labels = [ORDERS[c] for c in codes]
    labels[:5] = ["gelisol", "Alfisols", "Gelisols/Histosols", "9", "spodic"]
    codes[0], codes[4] = 1, 3
    file = write_points(tmp_path / "o.gpkg", points_of(run, rows, cols), order=labels)
    record = assess(run.request(file, "order", task="order", depth_field="", classes={"Spodic": "Spodosols"}))
    reasons = {code: row["count"] for code, row in record["observations"]["not_used"].items()}
    assert reasons == {"other_class": 1, "ambiguous_label": 2}
    used = np.r_[0, 4:120]
    expected = np.zeros((4, 4), int)
    np.add.at(expected, (codes[used], run.order[rows, cols][used]), 1)
    assert record["figures"]["confusion"] == expected.tolist()
    assert set(layer(record["outputs"]["points"])["outcome"]) == {"hit", "miss", "not used"}
    assert record["thresholds"] == []
    assert "roc_auc" in record["figures"]["classes"][1]


def test_another_threshold_takes_the_probability(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(200, 120.0))
    own, other = assess(run.request(file)), assess(run.request(file, threshold=0.3))
    for record, percent in ((own, 50), (other, 30)):
        mapped = (run.percent[rows, cols] >= percent).astype(int)
        expected = np.zeros((2, 2), int)
        np.add.at(expected, (seen, mapped), 1)
        assert record["figures"]["confusion"] == expected.tolist()
        row = next(row for row in record["thresholds"] if row["threshold"] == percent / 100)
        assert row["true_present"] == expected[1, 1]
        assert row["balanced_accuracy"] == record["figures"]["scores"]["balanced_accuracy"]["value"]
    assert own["area"]["rows"][1]["mapped_km2"] == pytest.approx((run.present == 1).sum() * 1e-4)
    assert other["area"]["rows"][1]["mapped_km2"] is None


def test_a_float_run_gives_the_same(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir(), (tmp_path / "b").mkdir()
    found = []
    for folder, encoding in (("a", "percent"), ("b", "float")):
        run = Run(tmp_path / folder, encoding)
        rows, cols, seen = pits(run)
        depth = np.full(200, 120.0)
        file = write_points(tmp_path / folder / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=depth)
        found.append(assess(run.request(file, threshold=0.4))["figures"]["scores"])
    for name, figure in found[0].items():
        if name == "ece":
            continue  # float32's 0.4 lies a trifle above 0.4, the edge of a bin
        for key in ("value", "low", "high"):
            assert found[1][name][key] == pytest.approx(figure[key], abs=1e-6), name


# --- other rasters ----------------------------------------------------------------------------------------------------


def test_class_and_probability_rasters_without_a_run(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    depth = np.full(200, 120.0)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=depth)
    expected = assess(run.request(file))["figures"]["confusion"]

    def of(path: Path, **more: Any) -> dict[str, Any]:
        source = more.pop("source", Source(str(path)))
        return assess(run.request(file, run="", raster=source, **more))

    codes = write_raster(tmp_path / "codes.tif", (run.present[None] * 1), nodata=255)
    assert of(codes, map_kind="class")["figures"]["confusion"] == expected
    with pytest.raises(MisoError) as caught:
        of(codes)
    assert caught.value.code == "assess.kind"
    named = np.where(run.present == 255, 255, 2 - run.present).astype(np.uint8)  # 1 permafrost, 2 none
    path = write_raster(tmp_path / "named.tif", named[None], nodata=255)
    write_categories(Path(f"{path}.aux.xml"), {1: "permafrost", 2: "none"})
    with pytest.raises(MisoError) as caught:
        of(path)
    assert caught.value.code == "assess.classes"
    record = of(path, present="permafrost", classes={"1": "permafrost", "0": "none"})
    assert np.array(record["figures"]["confusion"])[::-1, ::-1].tolist() == expected
    assert [c["name"] for c in record["map"]["classes"]] == ["permafrost", "none"]
    # Without a word of the user's, 1 is a presence by custom and an absence by its code.
    record = of(path, present="none")
    assert record["observations"]["not_used"]["ambiguous_label"]["count"] == int((seen == 1).sum())
    percent = write_raster(tmp_path / "percent.tif", run.percent[None], nodata=255)
    record = of(percent, map_kind="probability")
    assert record["figures"]["confusion"] == expected
    share = np.where(run.percent == 255, np.nan, run.percent / 100).astype(np.float32)
    assert of(write_raster(tmp_path / "share.tif", share[None]))["figures"]["confusion"] == expected
    hundred = write_raster(tmp_path / "hundred.tif", share[None] * 100)
    with pytest.raises(MisoError) as caught:
        of(hundred)
    assert caught.value.code == "assess.scale"
    scaled = of(hundred, source=Source(str(hundred), scale=0.01))
    assert scaled["figures"]["confusion"] == expected
    # Water as 253 in a map of percent is no probability.
    wet = run.percent.copy()
    wet[rows[:7], cols[:7]] = 253
    record = of(write_raster(tmp_path / "wet.tif", wet[None], nodata=255), map_kind="probability")
    assert record["observations"]["not_used"]["nodata"]["count"] == 7
    # A nodata value that the user set on the layer.
    record = of(codes, map_kind="class", source=Source(str(codes), nodata=0.0))
    assert record["observations"]["not_used"]["nodata"]["count"] == int((run.present[rows, cols] == 0).sum())


def test_classes_of_a_raster_without_names_take_them_from_the_mapping(run: Run, tmp_path: Path) -> None:
    rows, cols, _ = pits(run, 80)
    words = np.array(["sand", "silt", "peat", "rock"])
    file = write_points(tmp_path / "o.gpkg", points_of(run, rows, cols), soil=words[run.order[rows, cols]].tolist())
    codes = write_raster(tmp_path / "codes.tif", (run.order[None] + 10).astype(np.uint8), nodata=255)
    mapping = {word: str(10 + k) for k, word in enumerate(words)}
    request = run.request(
        file, "soil", run="", raster=Source(str(codes)), map_kind="class", task="", depth_field="", classes=mapping
    )
    record = assess(request)
    assert record["figures"]["scores"]["accuracy"]["value"] == 1
    assert [c["name"] for c in record["map"]["classes"]] == words.tolist()


# --- areas and regions ------------------------------------------------------------------------------------------------


def test_areas_of_a_stratified_sample(run: Run, tmp_path: Path) -> None:
    rng = np.random.default_rng(9)
    truth = np.where(rng.random((SIDE, SIDE)) < 0.15, 1 - run.present, run.present)
    picked = [rng.permutation(np.argwhere(run.present == k))[:90] for k in (0, 1)]
    rows, cols = np.concatenate(picked).T
    seen = truth[rows, cols].astype(int)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(180, 120.0))
    record = assess(run.request(file, design="stratified"))
    table_ = record["area"]
    assert table_["note"] == ""
    pixels = np.array([(run.present == k).sum() for k in (0, 1)])
    assert [row["mapped_km2"] for row in table_["rows"]] == pytest.approx((pixels * 1e-4).tolist(), abs=1e-9)
    counts = np.zeros((2, 2))
    np.add.at(counts, (run.present[rows, cols], seen), 1)
    found = area.estimate(counts, pixels / pixels.sum())
    for k, row in enumerate(table_["rows"]):
        assert row["adjusted_km2"] == pytest.approx(pixels.sum() * 1e-4 * found.proportion[k], rel=1e-12)
        half = 1.959963984540054 * pixels.sum() * 1e-4 * found.proportion_se[k]
        assert row["high_km2"] - row["adjusted_km2"] == pytest.approx(half, rel=1e-9)
        true = (truth[run.present != 255] == k).sum() * 1e-4
        assert row["low_km2"] <= true <= row["high_km2"]
    assert np.sum(table_["proportions"]) == pytest.approx(1)
    rows_ = table(record["outputs"]["area"])
    assert float(rows_[0]["adjusted_km2"]) == table_["rows"][0]["adjusted_km2"]
    assert rows_[0]["design"] == "stratified"
    plain = assess(run.request(file))
    assert "not declared a probability sample" in plain["area"]["note"]
    assert table(plain["outputs"]["area"])[0]["adjusted_km2"] == ""
    # The run's record and the raster itself agree on the mapped area.
    mine, recorded = table_["rows"][1]["mapped_km2"], plain["area"]["rows"][1]["mapped_km2"]
    assert mine == pytest.approx(recorded, abs=1e-9)
    # Areas of another threshold are those of the probability at that threshold.
    other = assess(run.request(file, design="simple", threshold=0.2))
    expected = ((run.percent >= 20) & (run.percent != 255)).sum() * 1e-4
    assert other["area"]["rows"][1]["mapped_km2"] == pytest.approx(expected, abs=1e-9)


def test_figures_by_region(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(200, 120.0))
    west, north = run.place(0, 0)
    middle = west + 300
    boxes = [shapely.box(west, north - 600, middle, north), shapely.box(middle, north - 600, middle + 200, north - 300)]
    boxes.append(shapely.box(middle, north - 300, middle + 200, north))
    degrees = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True)
    bent = [
        shapely.transform(shapely.segmentize(b, 5.0), lambda xy: np.column_stack(degrees.transform(*xy.T)))
        for b in boxes
    ]
    zones = write_points(tmp_path / "z.gpkg", bent, "EPSG:4326", zone=["continuous", "sporadic", "sporadic"])
    record = assess(run.request(file, regions=str(zones), region_field="ZONE"))
    found = {region["name"]: region for region in record["regions"]}
    assert set(found) == {"continuous", "sporadic", "(in no region)"}
    for name, inside in (
        ("continuous", cols < 30),
        ("sporadic", (cols >= 30) & (cols < 50)),
        ("(in no region)", cols >= 50),
    ):
        assert found[name]["count"] == inside.sum()
        right = (seen == run.present[rows, cols])[inside].mean()
        assert found[name]["scores"]["accuracy"]["value"] == pytest.approx(right, abs=1e-12)
        assert found[name]["classes"][1]["prevalence"] == pytest.approx(seen[inside].mean(), abs=1e-12)
        assert found[name]["blocks"] <= record["figures"]["blocks"]
    lines = table(record["outputs"]["regions"])
    assert {(line["region"], line["class"]) for line in lines} == {(n, c) for n in found for c in ("absent", "present")}
    assert all(line["prevalence"] and line["block_size_m"] == "100.0" for line in lines)
    assert set(layer(record["outputs"]["points"])["region"]) == {"continuous", "sporadic", None}
    bare = write_points(tmp_path / "bare.gpkg", boxes, None, zone=["continuous", "sporadic", "sporadic"])
    with pytest.raises(MisoError) as caught:
        assess(run.request(file, regions=str(bare), region_field="zone"))
    assert caught.value.code == "assess.regions"
    again = assess(run.request(file, regions=str(bare), region_field="zone", regions_crs="EPSG:3338"))
    assert again["regions"] == record["regions"]


# --- tables, names, the shell -----------------------------------------------------------------------------------------


def test_a_csv_of_longitudes_and_dates(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run, 40)
    degrees = Transformer.from_crs("EPSG:3338", "EPSG:4326", always_xy=True)
    file = tmp_path / "pedons.csv"
    with open(file, "w", newline="", encoding="utf-8") as handle:
        writer = csv.writer(handle)
        writer.writerow(["site", "LON", "LAT", "frozen", "dug", "seen_on", "error_m"])
        for k, point in enumerate(points_of(run, rows, cols)):
            lon, lat = degrees.transform(point.x, point.y)
            day = f"{1990 + k}-07-01"
            writer.writerow([f"S{k}", lon, lat, "yes" if seen[k] else "no", "1.2", day, 5 if k % 2 else ""])
    base = {"depth_field": "dug", "depth_unit": "m", "id_field": "site"}
    record = assess(run.request(file, "frozen", **base))
    assert record["observations"]["used"] == 40
    late = assess(run.request(file, "frozen", filters=(Filter("seen_on", ">=", "2010-01-01"),), **base))
    assert late["observations"]["used"] == 20
    both = (Filter("seen_on", ">=", "2010-01-01"), Filter("error_m", "<=", "10"))
    assert assess(run.request(file, "frozen", filters=both, **base))["observations"]["used"] == 10
    some = assess(run.request(file, "frozen", filters=(Filter("site", "in", "s1, S3,S5"),), **base))
    assert some["observations"]["used"] == 3
    with pytest.raises(MisoError) as caught:
        assess(run.request(file, "frozen", filters=(Filter("site", "<", "3"),), **base))
    assert caught.value.code == "assess.filter"
    with pytest.raises(MisoError) as caught:
        assess(run.request(file, "thawed", **base))
    assert "LON" in caught.value.hint


def test_results_are_never_replaced_and_a_cancel_leaves_nothing(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(200, 120.0))
    first = assess(run.request(file))
    out = tmp_path / "out"
    before = {path.name: path.stat().st_mtime_ns for path in out.iterdir()}
    (out / "assess.json").unlink()  # one file of that name is enough for it to be taken
    second = assess(run.request(file))
    assert second["name"] == "assess_2"
    assert all((out / n).stat().st_mtime_ns == t for n, t in before.items() if n != "assess.json")
    assert {k: v for k, v in second.items() if k in ("figures", "area", "thresholds", "curves")} == {
        k: v for k, v in first.items() if k in ("figures", "area", "thresholds", "curves")
    }
    assert json.loads(Path(second["outputs"]["record"]).read_text())["figures"] == second["figures"]
    for stop_at in ("Reading the map at the observations", "Computing figures", "Writing"):
        asked: list[str] = []

        def watch(fraction: float, text: str, asked: list[str] = asked) -> None:
            asked.append(text)

        with pytest.raises(Cancelled):
            assessment.run(
                run.request(file, name="gone"),
                watch,
                lambda asked=asked, stop_at=stop_at: stop_at in asked,  # type: ignore[misc]
            )
        assert not list(out.glob("*gone*")) + list(out.glob(".*"))


def test_a_moved_run_and_bad_records(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(200, 120.0))
    moved = tmp_path / "moved"
    moved.mkdir()
    for path in [*tmp_path.glob("R_*.tif"), run.record]:
        path.rename(moved / path.name)
    request = run.request(file, run=str(moved / "R.json"), folder=str(tmp_path / "out2"))
    assert assess(request)["observations"]["used"] == 200
    for text, code in (
        ("no JSON", "assess.run"),
        ('{"tasks": {}, "outputs": {}}', "assess.run"),
        ('{"tasks": {"nsp": {"classes": [{"value": "x"}]}}, "outputs": {}}', "assess.run"),
        ('{"tasks": {"nsp": {"classes": []}}, "outputs": {}}', "assess.run"),
        (json.dumps({**json.loads((moved / "R.json").read_text()), "outputs": {"nsp_class": "/etc/passwd"}}),
         "source.missing"),
    ):  # fmt: skip
        bad = moved / "bad.json"
        bad.write_text(text)
        with pytest.raises(MisoError) as caught:
            assess(run.request(file, run=str(bad)))
        assert caught.value.code == code, text
    with pytest.raises(MisoError) as caught:
        assess(run.request(file, run=str(moved / "R.json"), task="order2"))
    assert caught.value.code == "assess.task"
    assert "nsp, order" in caught.value.hint


def test_hostile_observations_are_refused(run: Run, tmp_path: Path) -> None:
    lines = write_points(tmp_path / "l.gpkg", [shapely.LineString([(0, 0), (1, 1)])], nsp=[1], depth=[120.0])
    nowhere = write_points(tmp_path / "n.gpkg", [shapely.Point(0, 0)], None, nsp=[1], depth=[120.0])
    (tmp_path / "v.vrt").write_text(f"<OGRVRTDataSource><OGRVRTLayer name='x'><SrcDataSource>{lines}</SrcDataSource>"
                                    "</OGRVRTLayer></OGRVRTDataSource>")  # fmt: skip
    request = run.request(lines)
    for path, code in (
        (str(lines), "observations.geometry"),
        (str(nowhere), "observations.no_crs"),
        (str(tmp_path / "v.vrt"), "observations.unreadable"),
        (str(tmp_path / "none.gpkg"), "observations.missing"),
        ("https://example.org/points.geojson", "observations.refused"),
        ("PG:dbname=x", "observations.refused"),
    ):
        with pytest.raises(MisoError) as caught:
            assess(replace(request, observations=path))
        assert caught.value.code == code, path


def test_the_request_checks_itself(run: Run) -> None:
    good = run.request(Path("p.gpkg"), filters=(Filter("q", "<=", "3"),), raster=None)
    assert AssessRequest.from_dict(json.loads(json.dumps(good.to_dict()))) == good
    for change in (
        {"colour": "red"},
        {"run": ""},
        {"raster": {"path": "x.tif"}},
        {"label_field": " "},
        {"design": "random"},
        {"depth_unit": "yd"},
        {"block_size": 1.0},
        {"block_size": "10"},
        {"repeats": 10},
        {"seed": -1},
        {"threshold": 1.5},
        {"regions": "z.gpkg"},
        {"filters": [{"field": "q", "operator": "like", "value": "3"}]},
        {"filters": [{"field": "q", "operator": "="}]},
        {"classes": ["a"]},
        {"classes": {"a": 1}},
        {"presence_only": 1},
        {"x_field": "lon"},
        {"name": "a/b"},
        {"folder": ""},
        {"map_kind": "percent"},
        {"run": "", "raster": {"path": "x.tif", "more": ["y.tif"]}},
    ):
        with pytest.raises(MisoError):
            AssessRequest.from_dict({**good.to_dict(), **change})


def test_the_shell_says_what_the_engine_finds(run: Run, tmp_path: Path) -> None:
    rows, cols, seen = pits(run)
    file = write_points(tmp_path / "p.gpkg", points_of(run, rows, cols), nsp=seen, depth=np.full(200, 48.0))
    record = assess(run.request(file, depth_unit="in", design="simple", filters=(Filter("depth", ">", "1"),)))
    arguments = ["assess", f"--run={run.record}", f"--observations={file}", "--label-field=nsp", "--task=nsp"]
    arguments += ["--depth-field=depth", "--depth-unit=in", "--filter", "depth", ">", "1", "--design=simple"]
    arguments += ["--block-size=100", "--repeats=200", f"--out={tmp_path / 'out'}"]
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        assert cli.main([*arguments, "--json"]) == 0
    by_shell = json.loads(printed.getvalue())
    for key in ("figures", "area", "thresholds", "curves", "best_threshold", "warnings", "map"):
        assert by_shell[key] == record[key], key
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
        assert cli.main(arguments) == 0
    text = printed.getvalue()
    accuracy = record["figures"]["scores"]["accuracy"]
    assert f"{accuracy['value']:.4f}  [{accuracy['low']:.4f}, {accuracy['high']:.4f}]" in text
    assert "Prevalence among the observations" in text
    assert f"{record['bootstrap']['blocks']} blocks of 0.1 km" in text
    assert f"adjusted {record['area']['rows'][1]['adjusted_km2']:.3f} km2" in text
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()) as told:
        assert cli.main([*arguments, "--classes", "frozen"]) == cli.EXIT_ERROR
    assert "TEXT=CLASS" in told.getvalue()


def test_a_map_in_degrees_and_its_areas(run: Run, tmp_path: Path) -> None:
    """Another CRS of the map: the points are moved into it, and areas are those on the ellipsoid."""
    path = tmp_path / "degrees.tif"
    codes = np.zeros((40, 40), np.uint8)
    codes[:, 20:] = 1
    transform = transform_at(0.001, -148.0, 65.0)
    with rasterio.open(
        path, "w", driver="GTiff", width=40, height=40, count=1, dtype="uint8", crs="EPSG:4326", transform=transform,
        nodata=255,
    ) as data:  # fmt: skip
        data.write(codes[None])
    rng = np.random.default_rng(1)
    cells = rng.permutation(1600)[:300]
    rows, cols = cells // 40, cells % 40
    albers = Transformer.from_crs("EPSG:4326", "EPSG:3338", always_xy=True)
    shapes = [
        shapely.Point(*albers.transform(-148.0 + (c + 0.5) / 1000, 65.0 - (r + 0.5) / 1000))
        for r, c in zip(rows, cols, strict=True)
    ]
    seen = np.where(rng.random(300) < 0.1, 1 - codes[rows, cols], codes[rows, cols]).astype(int)
    file = write_points(tmp_path / "p.gpkg", shapes, nsp=seen, depth=np.full(300, 120.0))
    record = assess(run.request(file, run="", raster=Source(str(path)), map_kind="class", design="simple"))
    expected = np.zeros((2, 2), int)
    np.add.at(expected, (seen, codes[rows, cols]), 1)
    assert record["figures"]["confusion"] == expected.tolist()
    box = shapely.segmentize(shapely.box(-148.0, 64.96, -147.96, 65.0), 0.0005)
    true = shapely.transform(box, lambda xy: np.column_stack(albers.transform(*xy.T))).area / 1e6
    assert record["area"]["total_km2"] == pytest.approx(true, rel=1e-4)

"""Folds that keep space apart, metrics that agree with scikit-learn, and a whole comparison on a small field."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from scipy import ndimage
from sklearn import metrics as sk

from miso_qgis.training import calibration
from miso_qgis.training.data import Tile
from miso_qgis.training.evaluation import baselines, crossvalidation, folds, metrics
from miso_qgis.training.observations.dataset import Dataset, Observations

SIZE = 96


def observations(rng: np.random.Generator, labels: np.ndarray, xy: np.ndarray, places: np.ndarray) -> Observations:
    """Points at (n, 3) tile, row, col."""
    return Observations(
        xy[:, 0], xy[:, 1], labels.astype(np.uint8), places[:, 0].astype(np.int32),
        places[:, 1].astype(np.float32), places[:, 2].astype(np.float32),
    )  # fmt: skip


@pytest.fixture(scope="module")
def field() -> Dataset:
    """24 tiles some km apart: permafrost where one band's mean over 250 m is high, which no single pixel shows."""
    rng = np.random.default_rng(5)
    tiles, places, xy, nsp, order = [], [], [], [], []
    for index in range(24):
        satellite = rng.integers(200, 4000, (9, SIZE, SIZE)).astype(np.uint16)
        covariates = rng.normal(0, 1, (10, SIZE, SIZE)).astype(np.float32)
        covariates[0] = rng.uniform(0, 360, (SIZE, SIZE))
        covariates[0, :4] = np.nan
        truth = ndimage.uniform_filter(covariates[1], 51)
        corner = np.array(
            [(index % 6) * 7000.0 + (400_000.0 if index > 17 else 0.0), 1_500_000.0 + (index // 6) * 9000.0]
        )
        tiles.append(Tile(satellite, covariates, np.full((SIZE, SIZE), 255, np.uint8),
                          np.full((SIZE, SIZE), 255, np.uint8), corner))  # fmt: skip
        at = rng.uniform(4, SIZE - 4, (40, 2))
        rows, cols = at.astype(int).T
        high = truth[rows, cols] > 0
        nsp.append(high)
        order.append(np.where(high, 2, rng.choice([1, 4, 6], 40)))
        places.append(np.column_stack([np.full(40, index), at]))
        xy.append(corner + at[:, ::-1] * 10.0)
    where, at = np.concatenate(places), np.concatenate(xy)
    return Dataset(tiles, {
        "nsp": observations(rng, np.concatenate(nsp)[::2], at[::2], where[::2]),
        "order": observations(rng, np.concatenate(order), at, where),
    })  # fmt: skip


@pytest.mark.parametrize("scheme", folds.SCHEMES)
def test_no_group_is_in_two_parts_of_a_split(field: Dataset, scheme: str) -> None:
    groups = {t: folds.group_ids(scheme, o) for t, o in field.observations.items()}
    splits = folds.make_splits(field.observations, scheme, seed=3, smallest_region=10)
    tested = {t: np.concatenate([s.test[t] for s in splits]) for t in groups}
    for task, own in groups.items():
        assert np.array_equal(np.sort(tested[task]), np.arange(own.size))  # each point held out once
    for split in splits:
        parts = (split.training, split.validation, split.test)
        for task, own in groups.items():
            assert sum(p[task].size for p in parts) == own.size
        in_test = set(np.concatenate([groups[t][split.test[t]] for t in groups]))
        others = np.concatenate([groups[t][p[t]] for t in groups for p in parts[:2]])
        assert in_test.isdisjoint(others)  # over both tasks at once
        if scheme == "ecoregion":
            groups_inside = {t: folds.block_ids(o.x, o.y, 10_000.0) for t, o in field.observations.items()}
        else:
            groups_inside = groups
        watched = set(np.concatenate([groups_inside[t][split.validation[t]] for t in groups]))
        fitted = np.concatenate([groups_inside[t][split.training[t]] for t in groups])
        assert watched.isdisjoint(fitted)
        assert others.size == 0 or 0 < sum(split.validation[t].size for t in groups) < 0.5 * others.size


def test_blocks_are_squares_of_the_ground() -> None:
    x, y = np.array([-0.1, 0.1, 999.9, 1000.1, 0.1]), np.array([5.0, 5.0, 5.0, 5.0, 1000.1])
    ids = folds.block_ids(x, y, 1000.0)
    assert ids[1] == ids[2]
    assert np.unique(ids).size == 4


def test_folds_follow_the_seed_and_are_of_like_size() -> None:
    rng = np.random.default_rng(0)
    groups = rng.integers(0, 60, 3000)
    drawn = folds.draw_folds(groups, 5, seed=1)
    np.testing.assert_array_equal(drawn, folds.draw_folds(groups, 5, seed=1))
    assert (drawn != folds.draw_folds(groups, 5, seed=2)).mean() > 0.5
    assert np.ptp(np.bincount(drawn)) < 120


def test_regions_of_a_users_polygons(tmp_path: Path) -> None:
    corners = [[(0, 0), (100, 0), (100, 100), (0, 100)], [(100, 0), (200, 0), (200, 100), (100, 100)]]
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[*c, c[0]]]}}
        for c in corners
    ]
    path = tmp_path / "regions.geojson"
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::3338"}}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": crs, "features": features}))
    found = folds.polygon_regions(path, np.array([10.0, 150.0, 260.0]), np.array([50.0, 50.0, 50.0]))
    assert found.tolist() == [0, 1, 1]  # the last lies in none: the nearest


def test_default_regions_of_known_places() -> None:
    from pyproj import Transformer

    to_albers = Transformer.from_crs(4326, 3338, always_xy=True)
    names = list(folds.REGION_ANCHORS)
    places = {
        "Interior lowlands": (-147.7, 64.8),
        "Southeast": (-134.4, 58.3),
        "Arctic coast and foothills": (-148.5, 70.2),
    }
    for name, (lon, lat) in places.items():
        x, y = to_albers.transform(lon, lat)
        assert names[int(folds.default_regions(np.array([x]), np.array([y]))[0])] == name


def test_nsp_scores_agree_with_scikit_learn() -> None:
    rng = np.random.default_rng(1)
    labels = (rng.random(500) < 0.3).astype(np.uint8)
    p = np.clip(0.3 + 0.3 * labels + rng.normal(0, 0.25, 500), 0.01, 0.99)
    decision = p >= 0.37
    found = metrics.nsp_scores(labels, np.column_stack([1 - p, p]), decision)
    assert found["roc_auc"] == pytest.approx(sk.roc_auc_score(labels, p))
    assert found["pr_auc"] == pytest.approx(sk.average_precision_score(labels, p))
    assert found["brier"] == pytest.approx(sk.brier_score_loss(labels, p))
    assert found["log_loss"] == pytest.approx(sk.log_loss(labels, p))
    assert found["prevalence"] == pytest.approx(labels.mean())
    for name, chosen in (("at_50", p >= 0.5), ("at_chosen", decision)):
        own = found[name]
        assert own["accuracy"] == pytest.approx(sk.accuracy_score(labels, chosen))
        assert own["balanced_accuracy"] == pytest.approx(sk.balanced_accuracy_score(labels, chosen))
        precision, recall, f1, support = sk.precision_recall_fscore_support(labels, chosen)
        np.testing.assert_allclose(own["precision"], precision)
        np.testing.assert_allclose(own["recall"], recall)
        np.testing.assert_allclose(own["f1"], f1)
        assert own["support"] == support.tolist()
        assert own["confusion"] == sk.confusion_matrix(labels, chosen).tolist()


def test_class_scores_agree_with_scikit_learn() -> None:
    rng = np.random.default_rng(2)
    labels = rng.choice([0, 1, 2, 4, 5, 6], 600)  # class 3 does not occur
    p = rng.dirichlet(np.ones(7), 600)
    p[np.arange(600), labels] += 0.4
    p /= p.sum(axis=1, keepdims=True)
    found = metrics.class_scores(labels, p)
    chosen = p.argmax(axis=1)
    occurring = np.unique(labels)
    assert found["accuracy"] == pytest.approx(sk.accuracy_score(labels, chosen))
    assert found["weighted_f1"] == pytest.approx(sk.f1_score(labels, chosen, average="weighted", zero_division=0))
    assert found["macro_f1"] == pytest.approx(
        sk.f1_score(labels, chosen, labels=occurring, average="macro", zero_division=0)
    )
    assert found["balanced_accuracy"] == pytest.approx(
        sk.recall_score(labels, chosen, labels=occurring, average="macro", zero_division=0)
    )
    assert found["log_loss"] == pytest.approx(sk.log_loss(labels, p, labels=np.arange(7)))
    assert found["confusion"] == sk.confusion_matrix(labels, chosen, labels=np.arange(7)).tolist()
    assert found["roc_auc"][3] is None
    assert found["roc_auc"][5] == pytest.approx(sk.roc_auc_score(labels == 5, p[:, 5]))
    assert found["pr_auc"][0] == pytest.approx(sk.average_precision_score(labels == 0, p[:, 0]))
    one_hot = np.eye(7)[labels]
    assert found["brier"] == pytest.approx(((one_hot - p) ** 2).sum(axis=1).mean())


def test_calibration_error_by_hand() -> None:
    p = np.array([0.1, 0.1, 0.9, 0.9])
    assert metrics.expected_calibration_error(np.array([False, False, True, False]), p, bins=2) == pytest.approx(
        0.5 * 0.1 + 0.5 * 0.4
    )
    rng = np.random.default_rng(0)
    q = rng.random(30_000)
    assert metrics.expected_calibration_error(rng.random(30_000) < q, q) < 0.012
    assert metrics.expected_calibration_error(rng.random(30_000) < q**2, q) > 0.1


def test_threshold_maximises_balanced_accuracy() -> None:
    rng = np.random.default_rng(4)
    labels = rng.random(400) < 0.2
    p = np.clip(rng.normal(0.25 + 0.3 * labels, 0.15), 0, 1)
    best = metrics.balanced_threshold(labels, p)
    scores = [sk.balanced_accuracy_score(labels, p >= t) for t in np.arange(1, 100) / 100]
    assert sk.balanced_accuracy_score(labels, p >= best) == pytest.approx(max(scores))


def test_calibration_undoes_what_was_done_to_probabilities() -> None:
    rng = np.random.default_rng(6)
    logit = rng.normal(-1, 1.5, 20_000)
    labels = (rng.random(20_000) < 1 / (1 + np.exp(-logit))).astype(int)
    wrong = 1 / (1 + np.exp(-(2.5 * logit + 1.0)))
    found = metrics.fit_calibration(labels, np.column_stack([1 - wrong, wrong]))
    assert found.slope == pytest.approx(1 / 2.5, rel=0.1)
    assert found.offset == pytest.approx(-1.0 / 2.5, abs=0.1)
    right = found.apply(np.column_stack([1 - wrong, wrong]))
    assert metrics.expected_calibration_error(labels == 1, right[:, 1]) < 0.015
    scores = rng.normal(0, 1, (20_000, 7))
    p = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    classes = np.array([rng.choice(7, p=row) for row in p[:4000]])
    sharp = p[:4000] ** 3 / (p[:4000] ** 3).sum(axis=1, keepdims=True)
    temperature = metrics.fit_calibration(classes, sharp).temperature
    assert temperature == pytest.approx(3.0, rel=0.15)


def test_few_blocks_move_a_calibration_less_than_many() -> None:
    """Blocks whose share of permafrost is off by chance: with few of them, believing them makes other blocks worse."""
    rng = np.random.default_rng(7)
    blocks, each = 10, 200
    gain = {"believed": [], "weighed": []}
    for _ in range(30):
        truth = rng.normal(0, 1.0, (2, blocks, 1)) + rng.normal(-1, 1.5, (2, blocks, each))
        said = truth - 0.7 * rng.normal(0, 1.0, (2, blocks, 1))  # what no input shows of a block
        labels = (rng.random(truth.shape) < 1 / (1 + np.exp(-truth))).astype(int)
        p = (1 / (1 + np.exp(-said))).reshape(2, -1)
        seen, other = (np.column_stack([1 - v, v]) for v in p)
        y, held = labels.reshape(2, -1)
        for name, count in (("believed", 0), ("weighed", blocks)):
            found = metrics.fit_calibration(y, seen, count)
            gain[name].append(metrics.multiclass_log_loss(held, found.apply(other)))
    assert np.mean(gain["weighed"]) < np.mean(gain["believed"])
    offsets = [abs(metrics.fit_calibration(y, seen, count).offset) for count in (2, 20, 2000, 0)]
    assert offsets == sorted(offsets)


def test_both_calibrations_are_the_same_rule() -> None:
    rng = np.random.default_rng(8)
    logit = rng.normal(0, 2, 600)
    y = (rng.random(600) < 1 / (1 + np.exp(-logit - 2))).astype(np.uint8)
    p = 1 / (1 + np.exp(-logit))
    scores = np.concatenate([logit[None], np.zeros((7, 600))]).astype(np.float32)
    for blocks in (0, 5, 50):
        own = calibration.fit_calibration(scores, y, np.full(600, 255, np.uint8), blocks)
        other = metrics.fit_calibration(y, np.column_stack([1 - p, p]), blocks)
        assert own.nsp_slope == pytest.approx(other.slope, abs=0.01)
        assert own.nsp_offset == pytest.approx(other.offset, abs=0.01)


def test_interval_of_a_mean_over_draws_covers_what_it_should() -> None:
    rng = np.random.default_rng(9)
    inside = 0
    for _ in range(400):
        draws = []
        for sd in (0.02, 0.05, 0.03):
            value = 0.1 + rng.normal(0, sd)
            draws.append({"difference": value, "low": value - 1.96 * sd, "high": value + 1.96 * sd})
        found = metrics.mean_interval(draws)
        inside += found["low"] <= 0.1 <= found["high"]
    assert 0.92 <= inside / 400 <= 0.98
    one = metrics.mean_interval(draws[:1])
    assert (one["low"], one["high"]) == pytest.approx((draws[0]["low"], draws[0]["high"]))


@pytest.mark.parametrize("task", ["nsp", "order"])
def test_scores_of_intervals_agree_with_scikit_learn(task: str) -> None:
    """A block drawn k times weighs k: the same as points repeated k times, with ties among the predictions."""
    rng = np.random.default_rng(8)
    classes = baselines.CLASSES[task]
    labels = rng.integers(0, classes, 300)
    p = np.round(rng.dirichlet(np.ones(classes), 300), 1) + 0.01 + 0.3 * np.eye(classes)[labels]
    p /= p.sum(axis=1, keepdims=True)
    weight = rng.integers(0, 3, 300)
    y, q = np.repeat(labels, weight), np.repeat(p, weight, axis=0)
    found = {name: make(labels, p)(weight.astype(float)) for name, make in metrics.COMPARED[task].items()}
    expected = {"log_loss": sk.log_loss(y, q, labels=np.arange(classes))}
    if task == "nsp":
        expected |= {
            "roc_auc": sk.roc_auc_score(y, q[:, 1]),
            "pr_auc": sk.average_precision_score(y, q[:, 1]),
            "brier": sk.brier_score_loss(y, q[:, 1]),
            "accuracy": sk.accuracy_score(y, q[:, 1] >= 0.5),
        }
    else:
        chosen = q.argmax(axis=1)
        expected |= {
            "macro_f1": sk.f1_score(y, chosen, average="macro"),
            "weighted_f1": sk.f1_score(y, chosen, average="weighted"),
            "accuracy": sk.accuracy_score(y, chosen),
        }
    assert found == pytest.approx(expected)


def test_block_bootstrap_knows_chance_from_a_difference() -> None:
    rng = np.random.default_rng(7)
    blocks = np.repeat(np.arange(60), 30)
    labels = (rng.random(blocks.size) < 0.4).astype(int)

    def model(skill: np.ndarray) -> np.ndarray:
        p = 1 / (1 + np.exp(-skill * (2 * labels - 1) - rng.normal(0, 1, blocks.size)))
        return np.column_stack([1 - p, p])

    make = metrics.COMPARED["nsp"]["log_loss"]
    good = make(labels, model(np.full(blocks.size, 1.5)))
    # The bad one is as good in half of the blocks and knows nothing in the others.
    bad = make(labels, model(1.5 * (blocks % 2)))
    worse = metrics.block_bootstrap(bad, good, blocks, repeats=200)
    assert 0 < worse["low"] < worse["difference"] < worse["high"]
    assert worse["blocks"] == 60
    assert worse["repeats"] == 200
    everywhere = np.ones(blocks.size)
    assert worse["difference"] == pytest.approx(bad(everywhere) - good(everywhere))
    same = metrics.block_bootstrap(good, good, blocks, repeats=50)
    assert same["difference"] == same["low"] == same["high"] == 0
    equal = metrics.block_bootstrap(make(labels, model(np.full(blocks.size, 1.5))), good, blocks, repeats=200)
    assert equal["low"] < 0 < equal["high"]
    # Taking the points of a block for independent makes the interval too narrow.
    alone = metrics.block_bootstrap(bad, good, np.arange(blocks.size), repeats=200)
    assert alone["high"] - alone["low"] < 0.9 * (worse["high"] - worse["low"])


def test_focal_statistics_by_hand(field: Dataset) -> None:
    tile = field.tiles[0]
    rows, cols = np.array([0, 50, 95]), np.array([3, 40, 95])
    found = baselines.focal_statistics(tile, rows, cols).reshape(3, len(baselines.RADII_METRES), 3, -1)
    bands = np.concatenate([tile.satellite.astype(np.float64), tile.covariates])
    band = 10  # elevation; aspect (9) has moved to the end as cosine and sine
    for k, (row, col) in enumerate(zip(rows, cols, strict=True)):
        for r, metres in enumerate(baselines.RADII_METRES):
            n = metres // 10
            window = np.s_[max(row - n, 0) : row + n + 1, max(col - n, 0) : col + n + 1]
            values = bands[band][window]
            expected = values.mean(), values.std(), bands[band][row, col] - values.min()
            np.testing.assert_allclose(found[k, r, :, band - 1], expected, rtol=1e-3, atol=1e-4)
            cosines = np.cos(np.radians(bands[9][window]))
            known = np.isfinite(cosines)
            if known.any():
                np.testing.assert_allclose(found[k, r, 0, -2], cosines[known].mean(), rtol=1e-3, atol=1e-4)
    assert np.isnan(found[0, 0, 2, -2])  # no aspect at the point itself


def test_whole_comparison(field: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def few(name: str, grid: tuple[dict[str, object], ...], trees: int) -> baselines.Baseline:
        made = baselines.BASELINES[name]
        return baselines.Baseline(made.features, grid, baselines._forest(n_estimators=trees), made.calibrated)

    grid = ({"max_features": "sqrt"}, {"max_features": 0.3})
    for name in ("rf11", "rf11-context"):
        monkeypatch.setitem(baselines.BASELINES, name, few(name, grid, 20))
    models = ("rf11-context", "rf11", "xy-only")
    document = crossvalidation.main(
        tmp_path / "out",
        field,
        models=models,
        schemes=("10km",),
        work=tmp_path / "work",
        repeats=40,
        say=lambda t: None,
    )
    scores = document["draws"][0]["schemes"]["10km"]["nsp"]["scores"]
    assert scores["rf11-context"]["roc_auc"] > scores["rf11"]["roc_auc"] + 0.15
    assert scores["rf11-context"]["points"] == len(field.observations["nsp"])
    gain = document["draws"][0]["schemes"]["10km"]["nsp"]["differences"]["rf11"]["roc_auc"]
    assert gain["low"] > 0
    assert (
        gain["blocks"]
        == np.unique(folds.block_ids(field.observations["nsp"].x, field.observations["nsp"].y, 10_000.0)).size
    )
    written = json.loads((tmp_path / "out" / "evaluation.json").read_text())
    assert written["summary"]["10km"]["nsp"]["scores"]["ROC-AUC"]["rf11"]["mean"] == pytest.approx(
        scores["rf11"]["roc_auc"]
    )
    page = (tmp_path / "out" / "evaluation.html").read_text()
    assert page.count("data:image/png;base64,") == 4
    assert "http" not in page.replace("http-equiv", "")
    # A second run reads the finished folds and says the same.
    before = {p: p.stat().st_mtime_ns for p in (tmp_path / "work").rglob("*.npz")}
    again = crossvalidation.main(
        tmp_path / "out",
        field,
        models=models,
        schemes=("10km",),
        work=tmp_path / "work",
        repeats=40,
        say=lambda t: None,
    )
    assert again["summary"] == document["summary"]
    assert before == {p: p.stat().st_mtime_ns for p in (tmp_path / "work").rglob("*.npz")}


def test_finished_folds_are_found_by_another_process() -> None:
    """What names the kept files holds no address of this process."""
    for model in crossvalidation.MODELS:
        assert " at 0x" not in crossvalidation._described(model)
    assert crossvalidation._described("rf11") != crossvalidation._described("rf11-context")


def test_first_folds_are_those_of_all_folds(field: Dataset) -> None:
    whole, _ = crossvalidation.cross_validate(field, "terrain-only", "10km", seed=1, tasks=("nsp",))
    part, details = crossvalidation.cross_validate(field, "terrain-only", "10km", seed=1, tasks=("nsp",), first_folds=2)
    assert [d["fold"] for d in details["folds"]] == [0, 1]
    first = whole["nsp"].fold < 2
    np.testing.assert_array_equal(part["nsp"].index, whole["nsp"].index[first])
    np.testing.assert_array_equal(part["nsp"].probability, whole["nsp"].probability[first])


def test_out_of_fold_predictions_do_not_see_the_test_labels(field: Dataset) -> None:
    """Changing the labels of one test fold changes no prediction of that fold."""
    found, _ = crossvalidation.cross_validate(field, "terrain-only", "10km", seed=1, tasks=("nsp",))
    held = found["nsp"].index[found["nsp"].fold == 2]
    points = field.observations["nsp"]
    labels = points.label.copy()
    labels[held] = 1 - labels[held]
    turned = Observations(points.x, points.y, labels, points.tile, points.row, points.col)
    other = Dataset(field.tiles, {**field.observations, "nsp": turned})
    again, _ = crossvalidation.cross_validate(other, "terrain-only", "10km", seed=1, tasks=("nsp",))
    own = found["nsp"].fold == 2
    np.testing.assert_array_equal(again["nsp"].probability[own], found["nsp"].probability[own])
    np.testing.assert_array_equal(again["nsp"].threshold[own], found["nsp"].threshold[own])
    assert (again["nsp"].probability[~own] != found["nsp"].probability[~own]).any()


def test_folds_without_one_class_or_without_validation_points(field: Dataset) -> None:
    points = field.observations["nsp"]
    alone = Dataset(field.tiles, {"nsp": points})
    features = {"nsp": baselines.terrain_features(field, points)}
    absent = np.flatnonzero(points.label == 0)
    none = np.empty(0, np.intp)
    for name, training in (("boosting", absent), ("rf11", np.arange(60))):
        fitted = baselines.fit_baseline(
            name, alone, features, {"nsp": training}, {"nsp": none}, seed=1, threads=1, tasks=("nsp",)
        )
        probability = fitted.predict("nsp", np.arange(100))
        np.testing.assert_allclose(probability.sum(axis=1), 1)
        assert (probability[:, 1] == 0).all() == (name == "boosting")


def test_unknown_names_are_refused(field: Dataset, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no model 'rf12'"):
        crossvalidation.main(tmp_path, field, models=("rf12",))
    with pytest.raises(ValueError, match="3km"):
        crossvalidation.main(tmp_path, field, models=("rf11",), schemes=("3km",))


def test_miso_and_what_is_left_out_of_it_enter_the_comparison(field: Dataset, tmp_path: Path) -> None:
    pytest.importorskip("torch")
    from dataclasses import replace

    from miso_qgis.training.points.fitting import QUICK_POINTS

    settings = replace(QUICK_POINTS, steps=3, warm_up=1, validate_every=3, batch=2, threads=1)
    found, details = crossvalidation.cross_validate(
        field, "miso", "ecoregion", seed=1, folder=tmp_path, settings=settings
    )
    assert np.array_equal(found["nsp"].index, np.arange(len(field.observations["nsp"])))
    for task, part in found.items():
        assert part.probability.shape == (len(field.observations[task]), baselines.CLASSES[task])
        np.testing.assert_allclose(part.probability.sum(axis=1), 1, atol=1e-4)
    crossing = details["folds"][0]["retrieval"]
    assert crossing["crops"] >= 4
    assert 0 <= crossing["visual_geo"] <= 1
    # Without imagery, imagery changes nothing.
    split = folds.make_splits(field.observations, "10km", 1)[0]
    blind = crossvalidation.fit_miso("miso-no-imagery", field, split, 1, None, settings, lambda t: None)
    dark = [Tile(t.satellite // 2, t.covariates, t.nsp, t.order, t.xy) for t in field.tiles]
    index = split.test["nsp"]
    own = blind.predict("nsp", index)
    blind._dataset = Dataset(dark, field.observations)
    np.testing.assert_array_equal(blind.predict("nsp", index), own)

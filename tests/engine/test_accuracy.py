"""The figures of an assessment: equal to scikit-learn's, to a bootstrap done by hand and to published areas."""

from __future__ import annotations

import warnings

import numpy as np
import pytest
from scipy import ndimage
from sklearn import metrics
from sklearn.calibration import calibration_curve

from miso_qgis.engine.accuracy import area, curves, scores
from miso_qgis.engine.accuracy.area_table import area_table
from miso_qgis.engine.accuracy.bootstrap import MIN_BLOCKS, Blocks
from miso_qgis.engine.accuracy.figures import Evidence, all_curves, all_figures, threshold_rows
from miso_qgis.engine.accuracy.scores import Ranked


def nothing() -> None:
    """A check that lets everything go on."""


def binary(seed: int, n: int = 300, percent: bool = True) -> tuple[np.ndarray, np.ndarray]:
    """Labels and probabilities that have to do with each other; whole percents have many ties."""
    rng = np.random.default_rng(seed)
    truth = rng.random(n) < 0.3
    chance = np.clip(0.35 + 0.3 * truth + rng.normal(0, 0.25, n), 0, 1)
    return truth, np.rint(100 * chance) / 100 if percent else chance


def multi(seed: int, n: int = 400, k: int = 5) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Labels of four of five classes, probabilities (n, k), and the likeliest class."""
    rng = np.random.default_rng(seed)
    truth = rng.choice(k - 1, n, p=[0.5, 0.3, 0.15, 0.05])
    logits = rng.normal(0, 1, (n, k)) + 1.5 * np.eye(k)[truth]
    chance = np.exp(logits) / np.exp(logits).sum(axis=1, keepdims=True)
    return truth, chance, chance.argmax(axis=1)


@pytest.mark.parametrize("seed", range(5))
def test_figures_of_the_confusion_matrix_are_scikit_learns(seed: int) -> None:
    truth, _, mapped = multi(seed)
    mapped[mapped == 2] = 4  # class 2 is observed and never mapped, class 4 mapped and never observed
    k = 5
    counts = scores.confusion(truth, mapped, k)
    assert np.array_equal(counts, metrics.confusion_matrix(truth, mapped, labels=range(k)))
    found = scores.decision_scores(counts)
    assert found["accuracy"] == pytest.approx(metrics.accuracy_score(truth, mapped), abs=1e-12)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # "y_pred contains classes not in y_true"
        assert found["balanced_accuracy"] == pytest.approx(metrics.balanced_accuracy_score(truth, mapped), abs=1e-12)
    assert found["kappa"] == pytest.approx(metrics.cohen_kappa_score(truth, mapped), abs=1e-12)
    precision, recall, f1, support = metrics.precision_recall_fscore_support(
        truth, mapped, labels=range(k), zero_division=np.nan
    )
    for name, expected in (("precision", precision), ("recall", recall), ("f1", f1)):
        np.testing.assert_allclose(found[name], expected, atol=1e-12)
    np.testing.assert_allclose(found["prevalence"], support / support.sum(), atol=1e-12)
    for average in ("macro", "weighted"):
        expected = metrics.f1_score(truth, mapped, average=average, zero_division=0)
        assert found[f"{average}_f1"] == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize("percent", [True, False])
@pytest.mark.parametrize("seed", range(3))
def test_curves_and_scores_of_probabilities_are_scikit_learns(seed: int, percent: bool) -> None:
    truth, chance = binary(seed, percent=percent)
    ranked = Ranked.of(truth, chance)
    hits, alarms = ranked.totals()
    assert scores.roc_auc(hits, alarms) == pytest.approx(metrics.roc_auc_score(truth, chance), abs=1e-12)
    expected = metrics.average_precision_score(truth, chance)
    assert scores.average_precision(hits, alarms) == pytest.approx(expected, abs=1e-12)
    roc = curves.roc_curve(ranked)
    fpr, tpr, thresholds = metrics.roc_curve(truth, chance, drop_intermediate=False)
    for name, values in (("false_positive_rate", fpr), ("true_positive_rate", tpr), ("threshold", thresholds)):
        np.testing.assert_allclose(roc[name], values, atol=1e-12)
    both = curves.precision_recall_curve(ranked)
    precision, recall, thresholds = metrics.precision_recall_curve(truth, chance)
    np.testing.assert_allclose(both["precision"][::-1], precision[:-1], atol=1e-12)
    np.testing.assert_allclose(both["recall"][::-1], recall[:-1], atol=1e-12)
    np.testing.assert_allclose(both["threshold"][::-1], thresholds, atol=1e-12)
    rows = curves.calibration_curve(truth, chance)
    frequency, mean = calibration_curve(truth, chance, n_bins=scores.BINS, strategy="uniform")
    np.testing.assert_allclose([row["observed_frequency"] for row in rows], frequency, atol=1e-12)
    np.testing.assert_allclose([row["mean_probability"] for row in rows], mean, atol=1e-12)
    evidence = Evidence(
        ["absent", "present"],
        1,
        truth.astype(int),
        (chance >= 0.5).astype(int),
        np.column_stack([1 - chance, chance]),
    )
    blocks = Blocks.of(np.arange(300.0) * 1e4, np.zeros(300), 1e4, 100, 0)
    figures = all_figures(evidence, blocks, False, nothing)
    assert figures["scores"]["brier"]["value"] == pytest.approx(metrics.brier_score_loss(truth, chance), abs=1e-12)
    counts = np.array([row["count"] for row in rows])
    expected = (counts * np.abs(frequency - mean)).sum() / counts.sum()
    assert figures["scores"]["ece"]["value"] == pytest.approx(expected, abs=1e-12)


def test_the_table_of_thresholds_is_scikit_learns() -> None:
    truth, chance = binary(7)
    rows = curves.threshold_table(truth, chance, recall_only=False)
    assert [row["threshold"] for row in rows] == [percent / 100 for percent in range(101)]
    for row in rows[1::9]:
        called = np.rint(100 * chance) >= round(100 * row["threshold"])
        assert row["recall"] == pytest.approx(metrics.recall_score(truth, called), abs=1e-12)
        assert row["accuracy"] == pytest.approx(metrics.accuracy_score(truth, called), abs=1e-12)
        assert row["kappa"] == pytest.approx(metrics.cohen_kappa_score(truth, called), abs=1e-12)
        expected = metrics.precision_score(truth, called, zero_division=np.nan)
        assert row["precision"] == pytest.approx(expected, abs=1e-12, nan_ok=True)
    assert rows[0]["recall"] == 1
    assert rows[0]["specificity"] == 0
    alone = curves.threshold_table(truth, chance, recall_only=True)
    assert set(alone[50]) == {"threshold", "true_present", "missed_present", "recall"}


def test_scores_of_many_classes_are_scikit_learns() -> None:
    truth, chance, mapped = multi(3)
    chance, mapped = chance[:, :4] / chance[:, :4].sum(axis=1, keepdims=True), chance[:, :4].argmax(axis=1)
    evidence = Evidence([f"c{i}" for i in range(4)], None, truth, mapped, chance)
    blocks = Blocks.of(np.arange(400.0) * 1e4, np.zeros(400), 1e4, 100, 0)
    figures = all_figures(evidence, blocks, False, nothing)
    expected = metrics.brier_score_loss(truth, chance, labels=[0, 1, 2, 3])
    assert figures["scores"]["brier"]["value"] == pytest.approx(expected, abs=1e-12)
    for k, row in enumerate(figures["classes"]):
        assert row["roc_auc"]["value"] == pytest.approx(metrics.roc_auc_score(truth == k, chance[:, k]), abs=1e-12)
        expected = metrics.average_precision_score(truth == k, chance[:, k])
        assert row["pr_auc"]["value"] == pytest.approx(expected, abs=1e-12)
        assert row["brier"]["value"] == pytest.approx(metrics.brier_score_loss(truth == k, chance[:, k]), abs=1e-12)
    assert set(all_curves(evidence, False)) == {"c0", "c1", "c2", "c3"}
    assert threshold_rows(evidence, False) == []


def test_a_draw_of_blocks_is_the_points_of_these_blocks_repeated() -> None:
    truth, chance = binary(11, 240)
    rng = np.random.default_rng(5)
    x, y = rng.uniform(0, 100_000, (2, 240))
    blocks = Blocks.of(x, y, 20_000, 50, 3)
    assert blocks.count == 25
    assert np.array_equal(blocks.draws.sum(axis=1), np.full(50, 25))
    areas, precisions = blocks.ranking(Ranked.of(truth, chance), nothing)
    mapped = (chance >= 0.5).astype(int)
    kappas = blocks.decisions(truth.astype(int), mapped, 2, nothing)["kappa"]
    for draw in range(0, 50, 7):
        repeated = np.repeat(np.arange(240), blocks.draws[draw][blocks.index])
        assert areas[draw] == pytest.approx(metrics.roc_auc_score(truth[repeated], chance[repeated]), abs=1e-12)
        expected = metrics.average_precision_score(truth[repeated], chance[repeated])
        assert precisions[draw] == pytest.approx(expected, abs=1e-12)
        assert kappas[draw] == pytest.approx(metrics.cohen_kappa_score(truth[repeated], mapped[repeated]), abs=1e-12)


def test_blocks_hang_on_the_grid_and_too_few_give_no_interval() -> None:
    truth, chance = binary(2, 90)
    x = np.repeat(np.arange(MIN_BLOCKS - 1) * 10_000.0, 10) - 45_000 + np.tile(np.arange(10) * 900.0, MIN_BLOCKS - 1)
    few = Blocks.of(x, np.zeros(90), 10_000, 200, 0)
    evidence = Evidence(["absent", "present"], 1, truth.astype(int), (chance >= 0.5).astype(int), None)
    assert few.count == MIN_BLOCKS  # the first pits of the row lie west of a line of the grid
    some = all_figures(evidence, few, False, nothing)
    assert some["interval_note"] == ""
    assert some["scores"]["accuracy"]["low"] < some["scores"]["accuracy"]["value"] < some["scores"]["accuracy"]["high"]
    fewer = all_figures(evidence, Blocks.of(x, np.zeros(90), 20_000, 200, 0), False, nothing)
    assert "at least 10" in fewer["interval_note"]
    assert fewer["blocks"] < MIN_BLOCKS
    assert all(f["low"] is None and f["high"] is None and f["value"] is not None for f in fewer["scores"].values())
    again = all_figures(evidence, Blocks.of(x, np.zeros(90), 10_000, 200, 0), False, nothing)
    assert again == some  # the seed is fixed
    other = all_figures(evidence, Blocks.of(x, np.zeros(90), 10_000, 200, 1), False, nothing)
    assert other["scores"]["accuracy"] != some["scores"]["accuracy"]


def test_points_that_share_their_luck_get_wider_intervals() -> None:
    """40 clusters of 20 points that are all right or all wrong: drawn as points they look like 800 independent ones."""
    rng = np.random.default_rng(4)
    right = np.repeat(rng.random(40) < 0.7, 20)
    truth = rng.integers(0, 2, 800)
    evidence = Evidence(["absent", "present"], 1, truth, np.where(right, truth, 1 - truth), None)
    x = np.repeat(np.arange(40) * 50_000.0, 20) + np.tile(np.arange(20) * 100.0, 40)

    def width(size: float) -> float:
        figure = all_figures(evidence, Blocks.of(x, np.zeros(800), size, 1000, 0), False, nothing)["scores"]["accuracy"]
        return float(figure["high"] - figure["low"])

    assert width(10_000.0) > 3 * width(100.0)


# --- areas ------------------------------------------------------------------------------------------------------------


def test_areas_equal_the_published_example() -> None:
    """The example of Olofsson et al. (2014), section 5: deforestation, forest gain, stable forest, stable non-forest;
    counts of mapped class by row, and 30 m pixels per mapped class. Published to the hectare and to two decimals."""
    counts = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
    pixels = np.array([200_000, 150_000, 3_200_000, 6_450_000])
    found = area.estimate(counts, pixels / pixels.sum())
    hectares = 0.09 * pixels.sum()
    np.testing.assert_allclose(hectares * found.proportion, [21_158, 11_686, 285_770, 581_386], atol=1)
    np.testing.assert_allclose(1.96 * hectares * found.proportion_se, [6_158, 3_756, 15_510, 16_282], atol=2)
    assert round(float(found.overall), 2) == 0.95
    assert round(1.96 * float(found.overall_se), 2) == 0.02
    np.testing.assert_array_equal(np.round(found.users, 2), [0.88, 0.73, 0.93, 0.96])
    np.testing.assert_array_equal(np.round(1.96 * found.users_se, 2), [0.07, 0.10, 0.04, 0.02])
    np.testing.assert_array_equal(np.round(found.producers, 2), [0.75, 0.85, 0.93, 0.96])
    # Their equation 7, term by term.
    rows = counts.sum(axis=1)
    for j in range(4):
        right, true_pixels = found.producers[j], (pixels * counts[:, j] / rows).sum()
        own = pixels[j] ** 2 * (1 - right) ** 2 * found.users[j] * (1 - found.users[j]) / (rows[j] - 1)
        others = sum(
            pixels[i] ** 2 * counts[i, j] / rows[i] * (1 - counts[i, j] / rows[i]) / (rows[i] - 1)
            for i in range(4)
            if i != j
        )
        variance = (own + right**2 * others) / true_pixels**2
        assert found.producers_se[j] == pytest.approx(np.sqrt(variance), rel=1e-12)


@pytest.fixture(scope="module")
def tile() -> tuple[np.ndarray, np.ndarray]:
    """A simulated tile of 1000 x 1000 pixels: its true classes, patchy as ground is, and a map whose errors are patchy
    too and worst where classes meet."""
    rng = np.random.default_rng(20)
    ground, error = (ndimage.gaussian_filter(rng.normal(size=(1000, 1000)), s) for s in (12.0, 5.0))
    ground, error = ground / ground.std(), error / error.std()
    edges = np.quantile(ground, [0.08, 0.45, 0.8])
    truth = np.digitize(ground, edges)
    mapped = np.digitize(ground + 0.35 * error + 0.1, edges)
    return truth, mapped


def test_adjusted_areas_cover_the_truth_in_95_of_100_draws(tile: tuple[np.ndarray, np.ndarray]) -> None:
    """Ten times 1,000 samples stratified by map class, drawn without replacement: the number of sampled pixels of every
    true class in a stratum is then hypergeometric, so all draws are made at once. (Of 1,000 draws alone the coverage
    itself is known to 0.7 % only.)"""
    truth, mapped = tile
    k, draws, per_stratum = 4, 10_000, 200
    cells = np.bincount(mapped.ravel() * k + truth.ravel(), minlength=k * k).reshape(k, k)
    weights = cells.sum(axis=1) / cells.sum()
    true_share = cells.sum(axis=0) / cells.sum()
    assert np.abs(weights - true_share).max() > 0.03, "the map's own areas are wrong, or there is nothing to adjust"
    rng = np.random.default_rng(1)
    sample = np.stack(
        [rng.multivariate_hypergeometric(cells[row], per_stratum, size=draws, method="marginals") for row in range(k)],
        axis=1,
    )
    found = area.estimate(sample, weights)
    low, high = area.interval(found.proportion, found.proportion_se)
    inside = (low <= true_share) & (true_share <= high)
    covered = inside.mean(axis=0)
    assert ((covered >= 0.93) & (covered <= 0.97)).all(), covered
    thousands = inside.reshape(10, 1000, k).mean(axis=(1, 2))
    assert ((thousands >= 0.93) & (thousands <= 0.97)).all(), thousands
    np.testing.assert_allclose(found.proportion.mean(axis=0), true_share, atol=0.001)
    # Beside the truth: what the map itself says is outside of nearly every interval of the class it exaggerates.
    worst = int(np.argmax(np.abs(weights - true_share)))
    assert ((low[:, worst] <= weights[worst]) & (weights[worst] <= high[:, worst])).mean() < 0.5
    # The accuracies by area too.
    overall = np.trace(cells) / cells.sum()
    first, last = area.interval(found.overall, found.overall_se)
    assert 0.93 <= ((first <= overall) & (overall <= last)).mean() <= 0.97
    users = np.diag(cells) / cells.sum(axis=1)
    first, last = area.interval(found.users, found.users_se)
    assert (((first <= users) & (users <= last)).mean(axis=0) >= 0.92).all()
    producers = np.diag(cells) / cells.sum(axis=0)
    first, last = area.interval(found.producers, found.producers_se)
    assert (((first <= producers) & (producers <= last)).mean(axis=0) >= 0.92).all()


def test_simple_random_samples_cover_too(tile: tuple[np.ndarray, np.ndarray]) -> None:
    truth, mapped = tile
    k = 4
    cells = np.bincount(mapped.ravel() * k + truth.ravel(), minlength=k * k)
    weights = cells.reshape(k, k).sum(axis=1) / cells.sum()
    true_share = cells.reshape(k, k).sum(axis=0) / cells.sum()
    sample = np.random.default_rng(2).multivariate_hypergeometric(cells, 600, size=1000, method="marginals")
    found = area.estimate(sample.reshape(-1, k, k), weights)
    low, high = area.interval(found.proportion, found.proportion_se)
    covered = ((low <= true_share) & (true_share <= high)).mean(axis=0)
    assert ((covered >= 0.93) & (covered <= 0.97)).all(), covered


def test_the_table_says_why_there_is_no_interval() -> None:
    counts = np.array([[40, 5], [3, 1]])  # observed by row
    km2 = np.array([80.0, 20.0])
    table = area_table(["absent", "present"], counts, km2, "none", False, {})
    assert "not declared a probability sample" in table["note"]
    assert "adjusted_km2" not in table["rows"][0]
    table = area_table(["absent", "present"], counts, km2, "simple", True, {})
    assert "absences" in table["note"]
    table = area_table(["absent", "present"], np.array([[40, 1], [3, 0]]), km2, "stratified", False, {})
    assert "present (1)" in table["note"]
    table = area_table(["absent", "present"], counts, km2, "stratified", False, {"absence_not_deep": 7, "outside": 3})
    assert table["note"] == ""
    assert table["rows"][0]["mapped_km2"] == 80
    total = sum(row["adjusted_km2"] for row in table["rows"])
    assert total == pytest.approx(100)
    row = table["rows"][1]
    assert row["adjusted_km2"] == pytest.approx(80 * 3 / 43 + 20 * 1 / 6)
    assert row["low_km2"] < row["adjusted_km2"] < row["high_km2"]
    told = " ".join(table["warnings"])
    assert "7 places of the sample do not count" in told
    assert "too large" in told
    assert "absent (43), present (6)" in told


def test_a_class_that_was_never_met_gets_no_interval_of_no_width() -> None:
    table = area_table(
        ["a", "b", "c"], np.array([[60, 2, 0], [3, 70, 0], [0, 0, 0]]), np.array([1.0, 1.0, 0.0]), "simple", False, {}
    )
    assert table["rows"][2]["adjusted_km2"] == 0
    assert np.isnan(table["rows"][2]["low_km2"])
    assert table["rows"][0]["low_km2"] < 1

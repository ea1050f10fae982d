"""The benchmark on a real survey: what it may see, how it mirrors, and that it calibrates. Scores are not tested."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from bench.eberg_study import data, fitting, forests, linear, study
from bench.eberg_study.fitting import Crops, Mirror, Settings
from bench.eberg_study.network import Shape, SurveyMiso
from miso_qgis.training.evaluation.folds import draw_folds
from miso_qgis.training.evaluation.metrics import class_scores

SMALL = Settings(
    shape=Shape(widths=(4, 4, 4), query=8, pixel=8, head=8, embedding=4), members=2, parts=3, pretraining=1, steps=4,
    every=2, pseudo=16,
)  # fmt: skip

pytestmark = pytest.mark.skipif(
    not (data.FOLDER / "eberg_points.csv").exists(), reason=f"the Ebergoetzen data are not in {data.FOLDER}"
)


@pytest.fixture(scope="module")
def survey() -> data.Survey:
    return data.load()


@pytest.fixture(scope="module")
def crops(survey: data.Survey) -> Crops:
    return Crops(survey).standardised(np.arange(len(survey.corner)))


def make_model(survey: data.Survey, shape: Shape) -> SurveyMiso:
    torch.manual_seed(0)
    return SurveyMiso(len(survey.terrain), len(survey.cover), len(survey.classes), fitting.extent(survey), shape).eval()


def test_the_soil_map_is_no_predictor(survey: data.Survey) -> None:
    names = (*survey.terrain_names, *survey.cover_names)
    assert not [name for name in names if "HBT" in name.upper()]
    assert survey.pixels.shape == (2513, 21)
    assert len(survey.classes) == 9
    assert len(survey.corner) == 22
    codes = [i for i, name in enumerate(survey.cover_names) if name.startswith("PRMGEO6")]
    np.testing.assert_array_equal(survey.cover[codes].sum(axis=0), 1)


def test_crops_hold_the_pixels_of_their_points(survey: data.Survey) -> None:
    crops = data.block_crops(survey, 1)
    local = (survey.position - survey.corner[survey.block] + data.MARGIN).astype(int)
    channel = survey.terrain_names.index("wetness")
    found = crops[survey.block, channel, local[:, 0], local[:, 1]]
    np.testing.assert_array_equal(found, survey.pixels[:, 1])


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize(("east", "north"), [(True, False), (False, True), (True, True), (False, False)])
def test_a_mirror_image_is_that_of_the_mirrored_elevation(east: bool, north: bool, turn: bool) -> None:
    elevation = np.random.default_rng(0).normal(size=(data.CROP, data.CROP)).astype(np.float32)

    def channels(z: np.ndarray) -> torch.Tensor:
        return torch.from_numpy(np.stack([z, *data.slope_components(np.ascontiguousarray(z))]))[None]

    flipped = elevation[:, ::-1] if east else elevation
    flipped = flipped[::-1] if north else flipped
    flipped = flipped.T if turn else flipped
    mirror = Mirror((1, 2), east, north, turn)
    image = mirror.crops(channels(elevation))
    np.testing.assert_allclose(image, channels(flipped), atol=1e-6)
    place = torch.tensor([[10.5, 40.5]])
    row, col = mirror.points(place)[0].long()
    assert image[0, 0, row, col] == elevation[10, 40]


def test_under_200000_weights(survey: data.Survey) -> None:
    model = make_model(survey, Settings().shape)
    head = linear.fit_linear(torch.zeros(9, Crops(survey).pixels[0].numel()), torch.arange(9), 9, 1.0)
    each = sum(p.numel() for part in (model, head) for p in part.parameters())
    assert Settings().members * each < 200_000


def test_prediction_ignores_the_place_and_follows_the_exact_position(survey: data.Survey, crops: Crops) -> None:
    model = make_model(survey, SMALL.shape)
    points = np.flatnonzero(survey.block == 3)
    plain = (Mirror(survey.components),)
    before = fitting.scores_at(model, crops, points, plain)
    with torch.no_grad():
        for weight in model.geo.parameters():
            weight.add_(1.0)
    np.testing.assert_array_equal(fitting.scores_at(model, crops, points, plain), before)
    shuffled = np.random.default_rng(1).permutation(points)
    np.testing.assert_allclose(
        fitting.scores_at(model, crops, shuffled, plain)[np.argsort(shuffled)], before, atol=1e-5
    )
    place = torch.tensor([[[40.0, 40.0], [40.0, 40.4]]])
    terrain, _ = model.fields(crops.values[3:4], place)
    assert (terrain[0, 0] - terrain[0, 1]).abs().max() > 0


def test_a_fit_reads_nothing_of_the_test_blocks(survey: data.Survey) -> None:
    fold = draw_folds(survey.block, 5, 3)
    training, test = np.flatnonzero(fold != 0), np.flatnonzero(fold == 0)
    probability, note = fitting.fit_predict(Crops(survey), training, test, SMALL, seed=1)
    assert probability.shape == (len(fitting.HEADS), len(test), 9)
    np.testing.assert_allclose(probability.sum(axis=2), 1, atol=1e-6)
    assert len(note.log_loss) == len(note.temperature) == len(fitting.HEADS)
    assert all(0 < step <= SMALL.steps for step in note.steps)

    label = survey.label.copy()
    label[test] = (label[test] + 1) % len(survey.classes)
    again, second = fitting.fit_predict(Crops(replace(survey, label=label)), training, test, SMALL, seed=1)
    np.testing.assert_array_equal(again, probability)
    assert second == note

    # The crops of the test blocks themselves: the fit stays what it was.
    spoilt = Crops(survey)
    spoilt.values[torch.from_numpy(np.unique(survey.block[test]))] = 1e3
    spoilt.pixels[torch.from_numpy(test)] = 1e3
    _, third = fitting.fit_predict(spoilt, training, test, SMALL, seed=1)
    assert third == note


def test_validation_parts_are_whole_blocks(survey: data.Survey) -> None:
    part = fitting.validation_parts(survey.block, 4, seed=2)
    assert {len(np.unique(part[survey.block == b])) for b in range(22)} == {1}
    assert set(part) == {0, 1, 2, 3}


def test_temperature_undoes_a_scale() -> None:
    rng = np.random.default_rng(0)
    scores = rng.normal(size=(4000, 5)).astype(np.float32)
    label = np.array([rng.choice(5, p=p) for p in np.exp(linear.log_softmax(scores))])
    assert linear.fit_temperature(scores * 2, label) == pytest.approx(2.0, rel=0.1)
    assert linear.log_loss(scores, label) < linear.log_loss(scores * 2, label)


def test_the_linear_head_is_at_its_optimum() -> None:
    """At the optimum the penalty's pull equals the slope of the cross-entropy."""
    torch.manual_seed(0)
    inputs, label = torch.randn(300, 6), torch.randint(0, 3, (300,))
    head = linear.fit_linear(inputs, label, 3, 0.1)
    gap = torch.softmax(head(inputs), dim=1) - torch.nn.functional.one_hot(label, 3)
    torch.testing.assert_close(gap.T @ inputs / 300, -0.1 * head.weight, atol=1e-4, rtol=0)
    torch.testing.assert_close(gap.mean(0), torch.zeros(3), atol=1e-4, rtol=0)


def test_no_standardised_value_lies_far_out(survey: data.Survey) -> None:
    crops = Crops(survey).standardised(np.arange(4))
    for values in (crops.values, crops.pixels):
        assert values.abs().max() <= fitting.FARTHEST


def test_a_forests_temperature_comes_from_the_training_part(survey: data.Survey) -> None:
    fold = draw_folds(survey.block, 5, 3)
    training, test = np.flatnonzero(fold != 0), np.flatnonzero(fold == 0)
    part = fitting.validation_parts(survey.block[training], 4, seed=1)
    found = forests.fit_temperature(survey.pixels, survey.label, 9, training, part, 1, seed=1)
    label = survey.label.copy()
    label[test] = (label[test] + 1) % 9
    assert forests.fit_temperature(survey.pixels, label, 9, training, part, 1, seed=1) == found
    left, kept = training[part == 0], training[part != 0]
    probability = forests.fit_predict(survey.pixels, survey.label, 9, kept, left, seed=1)
    before, after = (class_scores(survey.label[left], p)["log_loss"] for p in (probability, found.apply(probability)))
    assert after < before


def test_summary_counts_blocks_once_for_all_seeds(survey: data.Survey) -> None:
    rng = np.random.default_rng(0)

    def guess(share: float) -> np.ndarray:
        truth = np.eye(9, dtype=np.float32)[survey.label]
        other = rng.dirichlet(np.ones(9), len(survey.label)).astype(np.float32)
        return share * truth + (1 - share) * other

    worth = {"RF": 0.2, study.SCALED: 0.2}
    runs = [{model: guess(worth.get(model, 0.3)) for model in study.MODELS} for _ in range(2)]
    result = study.summarise(survey, runs, repeats=50)
    found = result["differences"]["MISO - RF"]["accuracy"]
    assert found["blocks"] == result["blocks"] == 22
    assert 0 < found["low"] < found["difference"] < found["high"]
    assert result["differences"]["MISO - RF"]["log_loss"]["high"] < 0
    assert "| RF with context |" in study.table(result)


def test_forest_gives_a_column_to_classes_it_never_saw(survey: data.Survey) -> None:
    training = np.flatnonzero((survey.label != 0) & (survey.block < 6))
    probability = forests.fit_predict(survey.pixels, survey.label, 9, training, np.arange(40), seed=0)
    assert probability.shape == (40, 9)
    assert not probability[:, 0].any()
    np.testing.assert_allclose(probability.sum(axis=1), 1)

"""What MISO is compared with: forests and boosting on the pixel's bands, on its surroundings, or on coordinates alone.

Missing values: every one of these models takes NaN as it is (scikit-learn's trees learn at each split which side
missing values go to); focal statistics are those of the values that are there, NaN where there are none.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier, RandomForestClassifier

from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS
from miso_qgis.training.data import Tile
from miso_qgis.training.observations.dataset import TASKS, Dataset, Observations
from miso_qgis.training.simulation.place import lonlat

from . import metrics
from .folds import Index, count_blocks

#: Classes of each task: absent and present; the seven orders.
CLASSES = {"nsp": 2, "order": 7}
#: Radii of the focal statistics, m, and in pixels of 10 m.
RADII_METRES = (50, 100, 250, 500, 1000)
_RADII = tuple(r // 10 for r in RADII_METRES)
_TERRAIN = slice(len(SATELLITE_BANDS), len(SATELLITE_BANDS) + len(TERRAIN_BANDS))
_ASPECT = len(SATELLITE_BANDS) + COVARIATE_BANDS.index("aspct_4")
#: Bands of the focal statistics: all, with aspect as its cosine and sine (a mean of angles means nothing).
CONTEXT_BANDS = len(SATELLITE_BANDS) + len(COVARIATE_BANDS) + 1

Features = NDArray[np.float32]


def pixel_features(dataset: Dataset, points: Observations) -> Features:
    """The 19 bands under each point, (n, 19)."""
    return dataset.bands_at(points)


def coordinate_features(dataset: Dataset, points: Observations) -> Features:
    """Longitude and latitude of each point, degrees, (n, 2)."""
    return np.column_stack(lonlat(points.x, points.y)).astype(np.float32)


def pixel_and_coordinate_features(dataset: Dataset, points: Observations) -> Features:
    """The 19 bands, longitude and latitude, (n, 21)."""
    return np.column_stack([pixel_features(dataset, points), coordinate_features(dataset, points)])


def terrain_features(dataset: Dataset, points: Observations) -> Features:
    """The seven terrain bands, (n, 7)."""
    return pixel_features(dataset, points)[:, _TERRAIN]


def _box_sums(values: NDArray[np.float64], rows: Index, cols: Index, radius: int) -> NDArray[np.float64]:
    """Sums of `values` (bands, h, w) over the square of 2 radius + 1 pixels about each point, cut at the edge."""
    bands, height, width = values.shape
    table = np.zeros((bands, height + 1, width + 1))
    np.cumsum(values, axis=1, out=table[:, 1:, 1:])
    np.cumsum(table[:, 1:, 1:], axis=2, out=table[:, 1:, 1:])
    top, bottom = np.maximum(rows - radius, 0), np.minimum(rows + radius + 1, height)
    left, right = np.maximum(cols - radius, 0), np.minimum(cols + radius + 1, width)
    return np.asarray(
        table[:, bottom, right] - table[:, top, right] - table[:, bottom, left] + table[:, top, left], np.float64
    )


def focal_statistics(tile: Tile, rows: Index, cols: Index) -> Features:
    """Mean, sd and height above the lowest value of every band about points of a tile, at every radius of RADII_METRES.

    Windows are squares of 2 radius + 1 pixels. Where one reaches beyond the tile, the part inside is used: on tiles of
    256 pixels with pits 900 m or more from the edge the window of 1000 m is always cut.

    Args:
        tile: of pixels of 10 m.
        rows, cols: (n,) pixels.

    Returns:
        (n, 3 * 5 * CONTEXT_BANDS), missing values left out of all three.
    """
    bands = np.concatenate([tile.satellite.astype(np.float32), tile.covariates.astype(np.float32)])
    radians = np.radians(bands[_ASPECT])
    bands = np.concatenate([np.delete(bands, _ASPECT, axis=0), np.cos(radians)[None], np.sin(radians)[None]])
    known = np.isfinite(bands)
    # Sums of squares are of differences to the tile's mean: those of elevations would lose the small ones.
    counts = known.sum(axis=(1, 2), keepdims=True)
    filled = np.where(known, bands, 0).astype(np.float64)
    middle = filled.sum(axis=(1, 2), keepdims=True) / np.maximum(counts, 1)
    centred = np.where(known, bands - middle, 0.0)
    squares = centred**2
    highest = np.where(known, bands, np.inf)
    parts = []
    for radius in _RADII:
        number = _box_sums(known.astype(np.float64), rows, cols, radius)
        divisor = np.where(number > 0, number, np.nan)
        mean = _box_sums(centred, rows, cols, radius) / divisor
        variance = _box_sums(squares, rows, cols, radius) / divisor - mean**2
        lowest = np.stack([ndimage.minimum_filter(b, size=2 * radius + 1, mode="nearest")[rows, cols] for b in highest])
        here = bands[:, rows, cols]
        parts += [mean + middle[:, 0], np.sqrt(np.maximum(variance, 0)), here - np.where(number > 0, lowest, np.nan)]
    return np.concatenate(parts).T.astype(np.float32)


def context_features(dataset: Dataset, points: Observations) -> Features:
    """The 19 bands, and the focal statistics of the tile about each point, (n, 19 + 15 * CONTEXT_BANDS)."""
    values = np.empty((len(points), 3 * len(_RADII) * CONTEXT_BANDS), np.float32)
    for index in np.unique(points.tile):
        here = np.flatnonzero(points.tile == index)
        rows, cols = (np.floor(v[here]).astype(np.intp) for v in (points.row, points.col))
        values[here] = focal_statistics(dataset.tiles[int(index)], rows, cols)
    return np.column_stack([pixel_features(dataset, points), values])


@dataclass(frozen=True)
class Baseline:
    """A model of the comparison. features: what it is given. grid: its tuning, tried on the validation points of each
    fold by log loss. calibrated: whether the common calibration rule is applied (not to models that are compared with
    published figures as they are).
    """

    features: Callable[[Dataset, Observations], Features]
    grid: Sequence[Mapping[str, Any]]
    make: Callable[..., Any]
    calibrated: bool = True


def _forest(**settings: Any) -> Callable[..., Any]:
    def make(seed: int, threads: int, **tuned: Any) -> Any:
        return RandomForestClassifier(**{**settings, **tuned}, random_state=seed, n_jobs=threads)

    return make


def _boosting(seed: int, threads: int, **tuned: Any) -> Any:
    return HistGradientBoostingClassifier(max_iter=150, early_stopping=False, random_state=seed, **tuned)


#: RF11 as its authors fixed it; what they left at the library's default is tuned.
_RF11 = _forest(n_estimators=253, max_depth=16, min_samples_split=5)
_RF_XY = _forest(n_estimators=100)
_FOREST_GRID = ({"max_features": "sqrt"}, {"max_features": 0.33}, {"max_features": "sqrt", "min_samples_leaf": 5})
_BOOSTING_GRID = (
    {"learning_rate": 0.05, "max_leaf_nodes": 15},
    {"learning_rate": 0.05, "max_leaf_nodes": 31, "l2_regularization": 1.0},
    {"learning_rate": 0.1, "max_leaf_nodes": 15, "l2_regularization": 1.0},
)
#: With 315 features a third of them at every split costs minutes a fit: a tenth.
_CONTEXT_FOREST_GRID = (
    {"max_features": "sqrt"},
    {"max_features": 0.1},
    {"max_features": "sqrt", "min_samples_leaf": 5},
)

BASELINES: dict[str, Baseline] = {
    "rf11": Baseline(pixel_features, _FOREST_GRID, _RF11),
    "rf-xy": Baseline(pixel_and_coordinate_features, ({},), _RF_XY, calibrated=False),
    "xy-only": Baseline(coordinate_features, ({},), _RF_XY, calibrated=False),
    "terrain-only": Baseline(terrain_features, ({},), _RF_XY, calibrated=False),
    "boosting": Baseline(pixel_features, _BOOSTING_GRID, _boosting),
    "rf11-context": Baseline(context_features, _CONTEXT_FOREST_GRID, _RF11),
    "boosting-context": Baseline(context_features, _BOOSTING_GRID, _boosting),
}


def _all_classes(model: Any, features: Features, classes: int) -> NDArray[np.float64]:
    """Probabilities (n, classes), 0 for classes the model has not seen."""
    result = np.zeros((features.shape[0], classes))
    result[:, np.asarray(model.classes_, np.intp)] = model.predict_proba(features)
    return result


class FittedBaseline:
    """One baseline, fitted per task on one fold."""

    def __init__(self, models: Mapping[str, Any], features: Mapping[str, Features], tuned: Mapping[str, Any]) -> None:
        self._models = models
        self._features = features
        #: Per task: what was chosen from the grid.
        self.tuned = tuned

    def predict(self, task: str, index: Index) -> NDArray[np.float64]:
        """Probabilities (n, classes) of the points `index` of a task."""
        return _all_classes(self._models[task], self._features[task][index], CLASSES[task])


def fit_baseline(
    name: str,
    dataset: Dataset,
    features: Mapping[str, Features],
    training: Mapping[str, Index],
    validation: Mapping[str, Index],
    seed: int,
    threads: int = 2,
    tasks: Sequence[str] = TASKS,
) -> FittedBaseline:
    """Fit a baseline on the training points, with the grid point that has the least log loss on the validation points.

    Args:
        name: key of BASELINES.
        dataset: the points.
        features: per task what BASELINES[name].features gives for all its points.
        training, validation: indices of each task's points.
        seed: of the trees.
        threads: that a forest may use.
        tasks: those to fit.
    """
    baseline = BASELINES[name]
    models: dict[str, Any] = {}
    tuned: dict[str, Any] = {}
    blocks = count_blocks(dataset.observations, validation)
    for task in tasks:
        labels = dataset.observations[task].label
        seen, held = training[task], validation[task]
        if np.unique(labels[seen]).size < 2:  # nothing to learn: boosting refuses, and so it is the same for all
            models[task] = DummyClassifier(strategy="prior").fit(features[task][seen], labels[seen])
            tuned[task] = {}
            continue
        best = np.inf
        grid = baseline.grid if held.size else baseline.grid[:1]
        for parameters in grid:
            model = baseline.make(seed=seed, threads=threads, **parameters)
            model.fit(features[task][seen], labels[seen])
            loss = 0.0
            if len(grid) > 1:
                probability = _all_classes(model, features[task][held], CLASSES[task])
                # Judged as it will be used: after the calibration.
                calibration = metrics.fit_calibration(labels[held], probability, blocks)
                loss = metrics.multiclass_log_loss(labels[held], calibration.apply(probability))
            if loss < best:
                best, models[task], tuned[task] = loss, model, dict(parameters)
    return FittedBaseline(models, features, tuned)

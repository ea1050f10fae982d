"""How far a pixel lies from the training data: the index itself, and its layer."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from miso_qgis.engine import mapping
from miso_qgis.engine.applicability import CLIP, Likeness, features
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, FEATURES, SATELLITE_BANDS, Applicability, Contract, Feature
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.protocol import Extent, MapRequest, MisoError, Source
from miso_qgis.version import PLUGIN_ROOT
from tests.engine import support

HEIGHT, WIDTH = 150, 170


def make_space(seed: int = 0, prototypes: int = 20, **changes: Any) -> Applicability:
    """A space around the landscapes of tests/engine/support.py."""
    rng = np.random.default_rng(seed)
    typical = {
        **dict.fromkeys(SATELLITE_BANDS, (0.35, 0.05)),
        "elevation": (200.0, 60.0),
        "swi_10": (8.0, 4.0),
        "ppt_annual": (6.0, 0.3),
        "tmean_swi": (50.0, 5.0),
        "tmin_january": (-25.0, 5.0),
    }
    values: dict[str, Any] = {
        "data": "test landscapes",
        "features": tuple(
            Feature(name, *typical.get(name, (0.0, 1.0)), float(rng.uniform(0.3, 2))) for name in FEATURES
        ),
        "prototypes": tuple(tuple(float(v) for v in row) for row in rng.normal(0, 0.7, (prototypes, len(FEATURES)))),
        "mean_distance": 5.0,
        "thresholds": (0.5, 0.6, 0.7, 0.8, 0.9, 1.0, 1.1),
    }
    return Applicability(**{**values, **changes})


def inputs(height: int, width: int, seed: int = 1) -> list[NDArray[np.float32]]:
    """Nineteen bands with single holes, missing modalities and level ground."""
    rng = np.random.default_rng(seed)
    bands = [rng.uniform(300, 3000, (height, width)) for _ in range(9)]
    bands += [rng.uniform(0, 60, (height, width)) for _ in range(10)]
    bands[12][5:9] = 0.0
    bands[9][5:9] = np.nan
    for band in bands[:9]:
        band[:7, :50] = np.nan
    for band in bands[16:]:
        band[20:30, 10:] = np.nan
    bands[13][rng.uniform(size=(height, width)) < 0.02] = np.nan
    bands[2][rng.uniform(size=(height, width)) < 0.02] = np.nan
    return [band.astype(np.float32) for band in bands]


def expected_index(space: Applicability, bands: list[NDArray[np.float32]]) -> NDArray[np.float64]:
    """The definition, in float64, point by point."""
    found = features([band.ravel() for band in bands]).astype(np.float64).T
    centre, scale, weight = (
        np.array([getattr(f, key) for f in space.features]) for key in ("centre", "scale", "weight")
    )
    standard = np.clip((found - centre) / scale, -CLIP, CLIP)
    result = []
    for point in standard:
        known = ~np.isnan(point)
        gaps = (np.array(space.prototypes)[:, known] - point[known]) * weight[known]
        whole = (weight**2).sum() / (weight[known] ** 2).sum()
        result.append(np.sqrt((gaps**2).sum(axis=1).min() * whole) / space.mean_distance)
    return np.array(result).reshape(bands[0].shape)


@pytest.mark.parametrize("prototypes", [1, 7, 96, 300])
def test_the_index_is_its_definition(prototypes: int) -> None:
    space, bands = make_space(prototypes=prototypes), inputs(40, 60)
    index, threshold = Likeness(space).index(bands)
    np.testing.assert_allclose(index, expected_index(space, bands), rtol=2e-4, atol=2e-5)
    assert threshold[35, 55] == np.float32(space.thresholds[6]), "everything"
    assert threshold[0, 0] == np.float32(space.thresholds[5]), "terrain and climate"
    assert threshold[25, 30] == np.float32(space.thresholds[2]), "satellite and terrain"


@given(st.data())
@settings(max_examples=25, deadline=None)
def test_a_pixel_has_the_same_bits_in_any_piece(draw: st.DataObject) -> None:
    space, bands = make_space(prototypes=70), inputs(60, 230)
    whole = Likeness(space).applicability(bands)
    row, col = draw.draw(st.integers(0, 59)), draw.draw(st.integers(0, 229))
    height, width = draw.draw(st.integers(1, 60 - row)), draw.draw(st.integers(1, 230 - col))
    cut = np.s_[row : row + height, col : col + width]
    np.testing.assert_array_equal(Likeness(space).applicability([band[cut] for band in bands]), whole[cut])


@given(st.integers(1, 300), st.floats(-6, 6), st.integers(0, 99))
@settings(max_examples=25, deadline=None)
def test_distances_are_exact(prototypes: int, magnitude: float, seed: int) -> None:
    """Whole numbers below 2^53, so that no library's order of summation shows: equal to integer arithmetic."""
    space = make_space(seed, prototypes)
    space = replace(space, features=tuple(replace(f, weight=f.weight * 10**magnitude) for f in space.features))
    likeness, bands = Likeness(space), [np.nan_to_num(band, nan=7.0) for band in inputs(20, 100, seed)]
    found = likeness.index(bands)[0].ravel()
    pixels = likeness._features[:-1, : found.size].T
    centres = likeness._prototypes[:, :-1] / 2
    assert np.abs(pixels).max() <= 2**22
    assert np.abs(pixels).max() > 2**18, "a finer unit would do"
    assert (pixels == pixels.astype(np.int64)).all()
    apart = pixels.astype(np.int64)[:, None] - centres.astype(np.int64)
    nearest = (apart**2).sum(axis=2).min(axis=1)
    expected = np.sqrt(nearest.astype(np.float64)) * (likeness._unit / space.mean_distance)
    np.testing.assert_array_equal(found, expected.astype(np.float32))


_ON_A_KERNEL = """
import hashlib
from miso_qgis.engine.applicability import Likeness
from tests.engine.test_applicability import inputs, make_space
space, bands = make_space(prototypes=96), inputs(31, 230)
whole = Likeness(space).index(bands)[0]
part = Likeness(space).index([band[:, 3:77] for band in bands])[0]
assert (part == whole[:, 3:77]).all()
print(hashlib.sha256(whole.tobytes()).hexdigest())
"""


def test_no_kernel_of_linear_algebra_shows() -> None:
    """Those of three generations of x86: in float32 that of Haswell disagrees, even with itself. (Between processors
    the last bits may still differ, by numpy's logarithms and sines.)"""
    told = set()
    for generation in ("", "Haswell", "Nehalem"):
        environment = {**os.environ, "OPENBLAS_CORETYPE": generation, "PYTHONPATH": str(PLUGIN_ROOT)}
        done = subprocess.run(
            [sys.executable, "-c", _ON_A_KERNEL], env=environment, cwd=PLUGIN_ROOT, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stderr
        told.add(done.stdout)
    assert len(told) == 1


def test_rows_longer_than_a_block() -> None:
    space, bands = make_space(), inputs(31, 9001)
    part = Likeness(space).index([band[:, 4000:4200] for band in bands])[0]
    np.testing.assert_array_equal(Likeness(space).index(bands)[0][:, 4000:4200], part)


def test_level_ground_needs_no_aspect_and_wild_values_stay_numbers() -> None:
    bands = [np.array([v, v], np.float32) for v in (*[900.0] * 9, *[1.0] * 10)]
    bands[9][:] = np.nan
    bands[12][:] = 0.0, 10.0
    bands[10][:] = -3e38
    found = features(bands)
    assert found[9, 0] == found[10, 0] == 0
    assert np.isnan(found[9, 1])
    index, _ = Likeness(make_space()).index(bands)
    assert np.isfinite(index).all()
    nothing = [np.full(2, np.nan, np.float32)] * 19
    assert (Likeness(make_space()).applicability(nothing) == 0).all()


def test_the_layer_its_share_and_its_words(tmp_path: Path) -> None:
    space = make_space(thresholds=(0.25,) * 7)
    document = support.contract(applicability=space).to_json()
    model = support.write_model(tmp_path / "tiny.onnx", document)
    box = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)
    imagery, elevation, climate = support.landscape(HEIGHT, WIDTH)
    imagery[:, :40, :60] = 0
    support.write_raster(tmp_path / "imagery.tif", imagery, names=SATELLITE_BANDS, nodata=0)
    support.write_raster(tmp_path / "elevation.tif", elevation)
    climate[0, :, 100:] = 9000
    support.write_raster(tmp_path / "climate.tif", climate, names=CLIMATE_BANDS)

    def run(name: str, area: Box = box, **changes: Any) -> tuple[dict[str, Any], NDArray[np.float32]]:
        values: dict[str, Any] = {
            "folder": str(tmp_path / "out"),
            "imagery": Source(str(tmp_path / "imagery.tif")),
            "elevation": Source(str(tmp_path / "elevation.tif")),
            "climate": Source(str(tmp_path / "climate.tif")),
            "model": str(model),
            "encoding": "float",
            "extent": Extent(*LATTICE.bounds(area)),
            "name": name,
        }
        request = MapRequest(**{**values, **changes})
        record = mapping.run(request, ModelCache(), lambda *_: None, lambda: False)
        with rasterio.open(record["outputs"]["applicability"]) as data:
            return record, data.read(1)

    record, whole = run("whole")
    assert whole[:, 110:].mean() < whole[:, :90].mean(), "9,000 mm of rain is farther from the prototypes"
    stated = record["applicability"]
    assert stated["beyond_threshold"] == pytest.approx(float((whole < 1).mean()), abs=1e-6)
    assert 0 < stated["beyond_threshold"] <= 1
    assert stated["outside"]["red"] == 0, "the share per band stays"
    assert stated["measure"] == "dissimilarity index, test landscapes"
    part = Box(box.row0 + 33, box.col0 + 21, box.row1 - 17, box.col1 - 5)
    _, cut = run("part", part, threads=1, batch=2)
    np.testing.assert_array_equal(cut, whole[33:-17, 21:-5])
    _, fine = run("fine", Box(box.row0 + 60, box.col0 + 60, box.row0 + 80, box.col0 + 90), pixel_size=5.0)
    np.testing.assert_array_equal(fine, whole[60:80, 60:90].repeat(2, axis=0).repeat(2, axis=1))
    percent, written = run("percent", encoding="percent")
    np.testing.assert_array_equal(written, np.rint(whole * np.float32(100)))
    assert percent["applicability"] == stated
    style = (tmp_path / "out" / "percent_applicability.qml").read_text(encoding="utf-8")
    assert "like test landscapes (no evidence of accuracy)" in style
    assert "far from test landscapes" in style


def test_a_model_without_it_shows_the_share_of_bands(tmp_path: Path) -> None:
    text = support.contract().to_json()
    assert "applicability" not in text
    assert Contract.from_json(text).applicability is None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"features": []}, "features"),
        ({"prototypes": []}, "prototypes"),
        ({"prototypes": [[0.0] * 19]}, "prototype"),
        ({"prototypes": ["x"]}, "prototypes"),
        ({"thresholds": [1.0] * 6}, "thresholds"),
        ({"thresholds": [0.0] + [1.0] * 6}, "distances"),
        ({"mean_distance": 0}, "distances"),
        ({"mean_distance": "far"}, "mean_distance"),
        ({"data": ""}, "data"),
    ],
)
def test_what_is_wrong_is_named(changes: dict[str, Any], words: str) -> None:
    import json

    document = json.loads(support.contract(applicability=make_space()).to_json())
    assert Contract.from_json(json.dumps(document)).applicability == make_space()
    document["applicability"].update(changes)
    with pytest.raises(MisoError, match=words) as caught:
        Contract.from_json(json.dumps(document))
    assert caught.value.code == "model.contract"


def test_scales_and_weights_are_checked() -> None:
    import json

    for change in ({"scale": 0.0}, {"weight": -1.0}):
        space = make_space()
        broken = replace(space, features=(replace(space.features[0], **change), *space.features[1:]))
        document = json.loads(support.contract(applicability=space).to_json())
        document["applicability"] = json.loads(json.dumps(asdict(broken)))
        with pytest.raises(MisoError, match="scale and weight of red"):
            Contract.from_json(json.dumps(document))

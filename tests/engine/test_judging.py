"""Inputs are compared with the training data beside the model: the same numbers, however it is cut, and it can stop."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray

from miso_qgis.engine import field, mapping
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.contract import CLIMATE_BANDS, SATELLITE_BANDS
from miso_qgis.engine.lattice import LATTICE, Box
from miso_qgis.protocol import Cancelled, Extent, MapRequest, Source
from tests.engine import support
from tests.engine.test_applicability import make_space

HEIGHT, WIDTH = 150, 170
BOX = Box(support.ROW0, support.COL0, support.ROW0 + HEIGHT, support.COL0 + WIDTH)


@pytest.fixture(scope="module", params=[True, False], ids=["by distance", "by ranges"])
def request_(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> MapRequest:
    """A model with or without an applicability; rows without any value, a hole, and a climate out of range."""
    folder = tmp_path_factory.mktemp("judging")
    space = make_space(thresholds=(0.25,) * 7) if request.param else None
    model = support.write_model(folder / "tiny.onnx", support.contract(applicability=space).to_json())
    imagery, elevation, climate = support.landscape(HEIGHT, WIDTH)
    imagery[:, :40, :60] = 0
    imagery[:, 60:90] = 0
    elevation[:, 55:95] = -32767
    climate[0, :, 100:] = 9000
    paths = {
        "imagery": support.write_raster(folder / "imagery.tif", imagery, names=SATELLITE_BANDS, nodata=0),
        "elevation": support.write_raster(folder / "elevation.tif", elevation, nodata=-32767),
        "climate": support.write_raster(folder / "climate.tif", climate, names=CLIMATE_BANDS),
    }
    return MapRequest(
        folder=str(folder / "out"),
        model=str(model),
        encoding="float",
        extent=Extent(*LATTICE.bounds(BOX)),
        overwrite=True,
        **{role: Source(str(path)) for role, path in paths.items()},  # type: ignore[arg-type]
    )


def mapped(request: MapRequest, **changes: Any) -> tuple[dict[str, Any], NDArray[np.float32]]:
    asked = MapRequest(**{**vars(request), **changes})
    record = mapping.run(asked, ModelCache(), lambda *_: None, lambda: False)
    with rasterio.open(record["outputs"]["applicability"]) as data:
        return record, data.read(1)


@pytest.mark.parametrize("pixel_size", [10.0, 4.0, 30.0])
def test_rows_judged_at_a_time_do_not_show(
    request_: MapRequest, pixel_size: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, expected = mapped(request_, name="whole", pixel_size=pixel_size)
    assert np.isnan(expected).any()
    assert np.nanstd(expected) > 0.01
    for pixels in (1, 700):
        monkeypatch.setattr(field, "JUDGED_AT_ONCE", pixels)
        record, found = mapped(request_, name="parts", pixel_size=pixel_size)
        np.testing.assert_array_equal(found, expected)
        assert record["applicability"] == whole["applicability"]
    assert whole["applicability"]["outside"]["ppt_annual"] > 0.3
    assert 0 < whole["applicability"]["missing"]["red"] < 0.5


def judging() -> bool:
    return threading.current_thread().name.startswith("miso-judge")


def test_the_model_runs_meanwhile(request_: MapRequest) -> None:
    """The judging waits for the model's first window here: were it done before the model, it would wait in vain."""
    ran = threading.Event()
    waited: list[bool] = []

    def is_cancelled() -> bool:
        if judging():
            waited.append(ran.wait(60))
        return False

    def progress(share: float, text: str) -> None:
        if text.startswith("Mapping: window"):
            ran.set()

    request = MapRequest(**{**vars(request_), "name": "meanwhile"})
    mapping.run(request, ModelCache(), progress, is_cancelled)
    assert waited
    assert all(waited)


def test_a_cancel_is_heard_between_the_rows(request_: MapRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(field, "JUDGED_AT_ONCE", 700)
    looks: list[int] = []

    def is_cancelled() -> bool:
        if judging():
            looks.append(1)
        return judging() and len(looks) >= 3

    request = MapRequest(**{**vars(request_), "name": "cancelled"})
    with pytest.raises(Cancelled):
        mapping.run(request, ModelCache(), lambda *_: None, is_cancelled)
    assert len(looks) == 3, "it stops at once"
    assert not list(Path(request.folder).glob("*cancelled*"))

"""Cuts the window of the devices' self-test out of the sample area: python tools/self_test_window.py (in ./run python).

The engine itself reads it, so that it holds what a model sees; a byte per value is enough for a comparison.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from miso_qgis.engine import self_test, sources
from miso_qgis.engine.choice import ModelCache
from miso_qgis.engine.field import Field
from miso_qgis.engine.plan import make_plan, window_of
from miso_qgis.protocol import NO_FOLDER, MapRequest, Source
from miso_qgis.version import PLUGIN_ROOT

SIDE = 128


def _cuts(values: np.ndarray) -> Iterator[np.ndarray]:
    for row in range(0, values.shape[1] - SIDE, SIDE // 2):
        for col in range(0, values.shape[2] - SIDE, SIDE // 2):
            yield values[:, row : row + SIDE, col : col + SIDE]


def main() -> None:
    sample = PLUGIN_ROOT / "resources" / "sample"
    request = MapRequest(
        NO_FOLDER, **{role: Source(str(sample / f"{role}.tif")) for role in ("imagery", "elevation", "climate")}
    )
    model = ModelCache().get("", "cpu")
    contract = model.contract
    with sources.Sources(request, contract) as opened:
        plan = make_plan(request, opened)
        field = Field(model, opened, plan, window_of(contract, request), ("nsp",), lambda: False, 1, 0)
        _, inputs = field.piece(field.parts[0])
        everything = np.concatenate([inputs.satellite, inputs.covariates])
        values = max(_cuts(everything), key=lambda cut: np.isfinite(cut).sum())
    low, high = np.nanmin(values, axis=(1, 2)), np.nanmax(values, axis=(1, 2))
    steps = np.maximum(high - low, 1e-6) / (self_test.MISSING - 1)
    codes = np.round((np.nan_to_num(values) - low[:, None, None]) / steps[:, None, None])
    codes = np.where(np.isnan(values), self_test.MISSING, np.clip(codes, 0, self_test.MISSING - 1)).astype(np.uint8)
    # A hole in the imagery and one in a covariate: devices must replace what is missing in the same way.
    codes[:9, 20:40, 20:50] = self_test.MISSING
    codes[12, 60:64, 60:80] = self_test.MISSING
    bands = np.array([band.name for band in contract.bands])
    np.savez_compressed(self_test.STORED, bands=bands, codes=codes, low=low, high=high)
    print(self_test.STORED, self_test.STORED.stat().st_size, "bytes")


if __name__ == "__main__":
    main()

"""A tiny real model and small rasters for tests of the engine's mechanics (the bundled model has its own end-to-end
tests)."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import onnx
import rasterio
from affine import Affine
from onnx import TensorProto, helper, numpy_helper

from miso_qgis.engine import terrain
from miso_qgis.engine.contract import (
    COVARIATE_BANDS,
    SATELLITE_BANDS,
    Band,
    Contract,
    SoilClass,
    Task,
    Window,
)
from miso_qgis.engine.lattice import LATTICE, Box

#: Near Fairbanks: upper left lattice pixel of the test rasters, away from any window corner.
ROW0, COL0 = 72_345, 246_789
RADIUS = 3  # reach of the tiny model, pixels


def contract(**changes: Any) -> Contract:
    values: dict[str, Any] = {
        "name": "tiny",
        "title": "Tiny model for tests",
        "version": "1",
        "caveat": "A model for tests only.",
        "pixel_size": 10.0,
        "crs": "EPSG:3338",
        "window": Window(size=64, halo=8, stride=8, reach=RADIUS),
        "satellite": tuple(Band(n, n, "reflectance x 10000", 1.0, 9000.0) for n in SATELLITE_BANDS),
        "covariates": tuple(Band(n, n, "", -1000.0, 5000.0) for n in COVARIATE_BANDS),
        "tasks": (
            Task(
                "nsp",
                "Near-surface permafrost",
                (SoilClass(0, "absent", "#DEEBF7"), SoilClass(1, "present", "#08306B")),
                0.4,
            ),
            Task("order", "Soil order", tuple(SoilClass(i, f"Order {i}", f"#{i:02X}40C0") for i in range(7))),
        ),
        "terrain": terrain.VERSION,
    }
    return Contract(**{**values, **changes})


def write_model(path: Path, document: str | None = None, *, bands: int = 9) -> Path:
    """A real ONNX model: nsp = sigmoid of a 7 x 7 mean of red and the first covariate (NaN as 0), order = a softmax.

    The field is queried by the same separable linear interpolation as the bundled one. `document` replaces the
    contract's JSON; "" leaves the metadata out.
    """
    size = 2 * RADIUS + 1
    mean = np.full((1, 1, size, size), 1 / size**2, np.float32)
    slopes = np.linspace(-2, 2, 7, dtype=np.float32).reshape(1, 7, 1, 1)
    constants = {
        "zero": np.float32(0),
        "half": np.float32(0.5),
        "one": np.float32(1),
        "red_scale": np.float32(1 / 500),
        "height_scale": np.float32(1 / 100),
        "centre": np.float32(4),
        "mean": mean,
        "slopes": slopes,
        "red_start": np.array([0], np.int64),
        "red_end": np.array([1], np.int64),
        "height_start": np.array([1], np.int64),
        "height_end": np.array([2], np.int64),
        "axis1": np.array([1], np.int64),
        "axis0": np.array([0], np.int64),
        "dim2": np.array(2, np.int64),
        "dim3": np.array(3, np.int64),
        "zero_i": np.array(0, np.int64),
        "one_i": np.array(1, np.int64),
    }
    node = helper.make_node

    def weights(queries: str, dim: str, out: str) -> list[Any]:
        """[q, n] weights relu(1 - |q - 0.5 - j|) of linear interpolation between pixel centres."""
        return [
            node("Shape", ["x"], [f"{out}_shape"]),
            node("Gather", [f"{out}_shape", dim], [f"{out}_n"]),
            node("Range", ["zero_i", f"{out}_n", "one_i"], [f"{out}_i"]),
            node("Cast", [f"{out}_i"], [f"{out}_f"], to=TensorProto.FLOAT),
            node("Unsqueeze", [f"{out}_f", "axis0"], [f"{out}_j"]),
            node("Sub", [queries, "half"], [f"{out}_q"]),
            node("Unsqueeze", [f"{out}_q", "axis1"], [f"{out}_c"]),
            node("Sub", [f"{out}_c", f"{out}_j"], [f"{out}_d"]),
            node("Abs", [f"{out}_d"], [f"{out}_a"]),
            node("Sub", ["one", f"{out}_a"], [f"{out}_w"]),
            node("Relu", [f"{out}_w"], [out]),
        ]

    nodes = [
        node("Slice", ["satellite", "red_start", "red_end", "axis1"], ["red"]),
        node("Slice", ["covariates", "height_start", "height_end", "axis1"], ["height"]),
        node("IsNaN", ["red"], ["red_nan"]),
        node("Where", ["red_nan", "zero", "red"], ["red_0"]),
        node("IsNaN", ["height"], ["height_nan"]),
        node("Where", ["height_nan", "zero", "height"], ["height_0"]),
        node("Mul", ["red_0", "red_scale"], ["red_s"]),
        node("Mul", ["height_0", "height_scale"], ["height_s"]),
        node("Add", ["red_s", "height_s"], ["x0"]),
        node("Conv", ["x0", "mean"], ["x1"], pads=[RADIUS] * 4),
        node("Sub", ["x1", "centre"], ["x"]),
        *weights("query_rows", "dim2", "by_row"),
        *weights("query_cols", "dim3", "by_col"),
        node("Transpose", ["by_col"], ["by_col_t"], perm=[1, 0]),
        node("MatMul", ["by_row", "x"], ["rows"]),
        node("MatMul", ["rows", "by_col_t"], ["logit"]),
        node("Sigmoid", ["logit"], ["present"]),
        node("Sub", ["one", "present"], ["absent"]),
        node("Concat", ["absent", "present"], ["nsp"], axis=1),
        node("Mul", ["logit", "slopes"], ["order_logit"]),
        node("Softmax", ["order_logit"], ["order"], axis=1),
    ]
    floats = TensorProto.FLOAT
    graph = helper.make_graph(
        nodes,
        "tiny",
        [
            helper.make_tensor_value_info("satellite", floats, ["n", bands, "h", "w"]),
            helper.make_tensor_value_info("covariates", floats, ["n", 10, "h", "w"]),
            helper.make_tensor_value_info("query_rows", floats, ["rows"]),
            helper.make_tensor_value_info("query_cols", floats, ["cols"]),
        ],
        [
            helper.make_tensor_value_info("nsp", floats, ["n", 2, "rows", "cols"]),
            helper.make_tensor_value_info("order", floats, ["n", 7, "rows", "cols"]),
        ],
        [numpy_helper.from_array(np.asarray(v), k) for k, v in constants.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)])
    model.ir_version = 9
    text = contract().to_json() if document is None else document
    if text:
        helper.set_model_props(model, {"miso": text})
    onnx.checker.check_model(model)
    path.write_bytes(model.SerializeToString())
    return path


def expected_logit(red: np.ndarray, height: np.ndarray) -> np.ndarray:
    """What the tiny model computes before the sigmoid, in float64, with `RADIUS` cells lost on each side."""
    x = np.nan_to_num(red.astype(np.float64)) / 500 + np.nan_to_num(height.astype(np.float64)) / 100
    size = 2 * RADIUS + 1
    view = np.lib.stride_tricks.sliding_window_view(x, (size, size))
    return view.mean(axis=(2, 3)) - 4


def write_raster(path: Path, values: np.ndarray, *, box: Box | None = None, **options: Any) -> Path:
    """A GeoTIFF of (bands, h, w) on the lattice at `box` (default: the tests' place), unless `options` say
    otherwise."""
    count, height, width = values.shape
    box = box or Box(ROW0, COL0, ROW0 + height, COL0 + width)
    names = options.pop("names", None)
    settings: dict[str, Any] = {
        "driver": "GTiff",
        "dtype": values.dtype,
        "count": count,
        "height": height,
        "width": width,
        "crs": "EPSG:3338",
        "transform": LATTICE.transform(box),
        **options,
    }
    with rasterio.open(path, "w", **settings) as data:
        data.write(values)
        for index, name in enumerate(names or [], start=1):
            data.set_band_description(index, name)
    return path


def landscape(height: int, width: int, seed: int = 1) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Imagery (9, h, w) uint16, elevation (1, h, w) float32 and climate (3, h, w) float32 that vary smoothly and a
    little."""
    rng = np.random.default_rng(seed)
    row, col = np.mgrid[0:height, 0:width].astype(np.float64)
    wave = np.sin(row / 17) + np.cos(col / 23) + 0.3 * rng.normal(size=(height, width))
    imagery = np.stack([1000 + 200 * wave + 50 * i for i in range(9)]).clip(1, 9000).astype(np.uint16)
    elevation = (200 + 60 * np.sin(col / 31) + 40 * np.cos(row / 29))[None].astype(np.float32)
    climate = np.stack([350 + row / 10, 50 - row / 100, -25 + col / 100]).astype(np.float32)
    return imagery, elevation, climate


def transform_at(size: float, x: float, y: float) -> Affine:
    return Affine(size, 0, x, 0, -size, y)

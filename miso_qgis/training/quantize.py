"""The static int8 form of an exported model: the same contract, 8-bit integer products.

Every scale is fixed here, once, from calibration crops of the training tiles; nothing is measured while a map is made
(dynamic quantisation), so a pixel still depends on its place and data only: integer sums have no order, and the same
pixel is the same number for any batch, thread count and query lattice.

Quantised are the convolutions, what joins them, and the two products that interpolate to the queries. In float stay the
inputs' normalisation (its range is the data's), the interpolation matrices' making, and the last convolution with all
that follows: there a step of the integer grid would be a step in log-odds.

Weights have 7 bits. On processors without VNNI instructions onnxruntime adds pairs of products u8 x s8 in 16 bits,
which saturate with 8-bit weights (2 x 255 x 127 > 32767) and do not with 7 (2 x 255 x 64 <= 32767); so a map is the
same on old and new processors. The interpolation weights right of a product obey the same bound: 1 is stored as 64.
Left of it both sides are unsigned, whose kernels widen before they add, and 1 is stored as 128. Both are exact for
queries at the centres of pixels of 10 and 5 m; at 2.5 m the columns' weights are rounded to 1/64, and a pair still adds
up to 1.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnxruntime.quantization import (
    CalibrationDataReader,
    CalibrationMethod,
    QuantFormat,
    QuantType,
    quantize_static,
)

from miso_qgis.engine.contract import (
    INPUT_COLS,
    INPUT_COVARIATES,
    INPUT_ROWS,
    INPUT_SATELLITE,
    METADATA_KEY,
    Contract,
)

from . import data, evaluate
from .data import Tile

#: Crops of the training tiles whose activations set the scales, spoilt as in training (missing modalities, holes).
CROPS = 32
CROP = 256
QUERIES = 64
#: Share of an activation's values inside its range, percent. Chosen on the validation tiles from minimum and maximum,
#: 99.99, 99.999 and entropy (docs/training.md).
PERCENTILE = 99.999
#: Conditions in which the two forms are compared on the test tiles.
COMPARED = ("all inputs", "no imagery", "no elevation")

#: Operators that carry integers between the products.
_JOINING = ("Relu", "Add", "Concat")


class _Crops(CalibrationDataReader):  # type: ignore[misc]
    """Calibration inputs, one crop at a time."""

    def __init__(self, tiles: Sequence[Tile], seed: int, how: data.Spoiling, crop: int, queries: int) -> None:
        self._feeds: list[dict[str, NDArray[np.float32]]] = []
        rng = np.random.default_rng([seed, 8])
        for tile in tiles:
            batch = data.make_batch(rng, [tile], 1, crop, queries, how)
            self._feeds.append(
                {
                    INPUT_SATELLITE: batch.satellite,
                    INPUT_COVARIATES: batch.covariates,
                    INPUT_ROWS: batch.rows,
                    INPUT_COLS: batch.cols,
                }
            )
        self._next = iter(self._feeds)

    def get_next(self) -> dict[str, NDArray[np.float32]] | None:
        return next(self._next, None)


def calibration_tiles(count: int) -> list[int]:
    """Which of `count` training tiles a crop is cut from, spread evenly; a tile may come twice where there are few."""
    return [int(index) for index in np.linspace(0, count - 1, CROPS)]


def quantisable(graph: onnx.GraphProto) -> tuple[list[str], dict[str, str]]:
    """Which nodes of an exported graph take integers, and which tensors are interpolation weights.

    Returns:
        Names of the nodes: every convolution but the last, every matrix product, and what only joins their results.
        Tensors that hold interpolation weights, with "left" or "right": their side of the product.

    Raises:
        ValueError: when the graph is not one that training/export.py writes.
    """
    products = [node for node in graph.node if node.op_type in ("Conv", "MatMul")]
    convolutions = [node for node in products if node.op_type == "Conv"]
    matrices = [node for node in products if node.op_type == "MatMul"]
    if len(convolutions) < 2 or not matrices:
        raise ValueError(f"a graph of {len(convolutions)} convolutions and {len(matrices)} matrix products")
    made = {output: node.name for node in products for output in node.output}
    # The nodes are in the order of computation, so one pass finds every chain of joining nodes.
    for node in graph.node:
        if node.op_type in _JOINING and all(name in made for name in node.input):
            made[node.output[0]] = node.name
    last = convolutions[-1].name
    names = [node.name for node in graph.node if node.name != last and node.output and node.output[0] in made]
    weights: dict[str, str] = {}
    for node in matrices:
        sides = [side for side, name in zip(("left", "right"), node.input, strict=True) if name not in made]
        if len(sides) != 1:
            raise ValueError(f"the matrix product {node.name} has interpolation weights on {len(sides)} sides")
        weights[node.input[0 if sides[0] == "left" else 1]] = sides[0]
    return names, weights


def quantise(
    source: Path, target: Path, tiles: Sequence[Tile], seed: int, how: data.Spoiling, crop: int = CROP
) -> None:
    """Write the int8 form of `source`, without its contract (see `write_contract`).

    Args:
        source: a float32 model of training/export.py.
        tiles: training tiles (see `calibration_tiles`); a crop of each sets the scales.
        seed: of the choice and the spoiling of the crops: the same seed gives the same file.
        how: what the crops miss.
        crop: side of a crop, pixels, a multiple of the model's stride.
    """
    graph = onnx.load(str(source)).graph
    names, weights = quantisable(graph)
    forms: dict[str, tuple[QuantType, Any, float]] = {
        "left": (QuantType.QUInt8, np.uint8, 1 / 128),
        "right": (QuantType.QInt8, np.int8, 1 / 64),
    }
    overrides = {
        tensor: [
            {
                "quant_type": forms[side][0],
                "scale": np.array(forms[side][2], np.float32),
                "zero_point": np.array(0, forms[side][1]),
            }
        ]
        for tensor, side in weights.items()
    }
    with contextlib.redirect_stdout(sys.stderr):  # the library prints there, and stdout may be somebody's JSON
        quantize_static(
            str(source),
            str(target),
            _Crops(tiles, seed, how, crop, min(QUERIES, crop // 2)),
            quant_format=QuantFormat.QDQ,
            op_types_to_quantize=["Conv", "MatMul", *_JOINING],
            nodes_to_quantize=names,
            per_channel=True,
            reduce_range=True,
            activation_type=QuantType.QUInt8,
            weight_type=QuantType.QInt8,
            calibrate_method=CalibrationMethod.Percentile,
            extra_options={"CalibPercentile": PERCENTILE, "TensorQuantOverrides": overrides},
        )


def write_contract(path: Path, contract: Contract) -> None:
    """Put a contract into a model file, in place of what it carries."""
    model = onnx.load(str(path))
    del model.metadata_props[:]
    for key, value in ((METADATA_KEY, contract.to_json()), ("caveat", contract.caveat)):
        entry = model.metadata_props.add()
        entry.key, entry.value = key, value
    model.producer_name, model.producer_version, model.doc_string = "miso", contract.version, contract.caveat
    onnx.checker.check_model(model)
    partial = path.with_suffix(".partial")
    onnx.save(model, str(partial))
    partial.replace(path)


def difference(
    reference: evaluate.Predictor,
    other: evaluate.Predictor,
    tiles: Sequence[Tile],
    threshold: float,
    conditions: Sequence[str] = COMPARED,
    step: int = 4,
) -> dict[str, dict[str, float]]:
    """How far the probabilities of two models lie apart, per condition.

    Returns:
        {condition: {"nsp_mean", "nsp_max", "order_mean", "order_max" (absolute differences of probability, the order's
        over all classes), "nsp_class_changes" (share of pixels whose class at `threshold` differs),
        "order_class_changes"}}.
    """
    found: dict[str, dict[str, float]] = {}
    for condition in conditions:
        sums = dict.fromkeys(("nsp_mean", "order_mean", "nsp_class_changes", "order_class_changes"), 0.0)
        worst = dict.fromkeys(("nsp_max", "order_max"), 0.0)
        pixels = 0
        for tile in tiles:
            inputs = evaluate.spoil(tile, **evaluate.CONDITIONS[condition])
            rows, cols = ((np.arange(step // 2, n, step) + 0.5).astype(np.float32) for n in tile.nsp.shape)
            nsp, order = reference(*inputs, rows, cols)
            other_nsp, other_order = other(*inputs, rows, cols)
            count = nsp[0].size
            pixels += count
            for task, a, b in (("nsp", nsp, other_nsp), ("order", order, other_order)):
                gap = np.abs(a - b)
                sums[f"{task}_mean"] += float(gap.mean(dtype=np.float64)) * count
                worst[f"{task}_max"] = max(worst[f"{task}_max"], float(gap.max()))
            sums["nsp_class_changes"] += float(((nsp[1] >= threshold) != (other_nsp[1] >= threshold)).sum())
            sums["order_class_changes"] += float((order.argmax(axis=0) != other_order.argmax(axis=0)).sum())
        found[condition] = {**{key: value / pixels for key, value in sums.items()}, **worst}
    return found

"""The static int8 form of an exported model: the same contract, 8-bit integer products.

Every scale is fixed here, once, from calibration crops of the training tiles; nothing is measured while a map is made
(dynamic quantisation), so a pixel still depends on its place and data only: integer sums have no order, and the same
pixel is the same number for any batch, thread count and query lattice.

Quantised are the convolutions, what joins them, and the two products that interpolate to the queries. In float stay the
inputs' normalisation, the convolutions that read it (their inputs' tails need more than 256 steps), the branch of
positions (as small as it is coarse), the interpolation matrices' making, and the last convolution with all that
follows: there a step of the integer grid would be a step in log-odds.

Three changes of the graph before, none of which changes its function, leave less to round. Channels that belong
together are brought to one range by factors that the convolutions before and after take up: a tensor has one scale,
which else is set by its widest channel (Nagel et al. 2019, cross-layer equalisation). Sums of 1 x 1 convolutions become
one convolution of the joined channels, so that only their sum is rounded. The levels' interpolated rows get one scale,
so that joining them rounds nothing. A tensor's range is that of least squared error between its smallest and largest
value and `LEAST_RANGE` of them.

Afterwards the last convolution, which is float, is fitted anew to the rounded features it reads, so that its scores
come as near to the float model's as they can (`refit_last`).

Weights have 7 bits. On processors without VNNI instructions onnxruntime adds pairs of products u8 x s8 in 16 bits,
which saturate with 8-bit weights (2 x 255 x 127 > 32767) and do not with 7 (2 x 255 x 64 <= 32767); so a map is the
same on old and new processors. The interpolation weights right of a product obey the same bound: 1 is stored as 64.
Left of it both sides are unsigned, whose kernels widen before they add, and 1 is stored as 128. Both are exact for
queries at the centres of pixels of 10 and 5 m; at 2.5 m the columns' weights are rounded to 1/64, and a pair still adds
up to 1.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import helper, numpy_helper
from onnxruntime.quantization import CalibrationMethod, QuantType
from onnxruntime.quantization.calibrate import TensorsData
from onnxruntime.quantization.qdq_quantizer import QDQQuantizer
from onnxruntime.quantization.quant_utils import load_model_with_shape_infer

from miso_qgis.engine.choice import TOLERANCE
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

#: Crops of the training tiles whose activations set the scales, spoilt as in training (missing modalities, holes). With
#: 32 one of twelve validation tiles left the ranges, with 256 still one of twenty. One of each tile, between these
#: numbers.
CROPS = (256, 640)
CROP = 256
QUERIES = 64
#: Values of a tensor looked at per crop, and shares of its whole range that are tried.
VALUES = 3000
LEAST_RANGE = 0.8
_RANGES = (1.0, 0.95, 0.9, 0.85, LEAST_RANGE)
#: Quantile of a channel's magnitude that equalisation takes for its range, and the least factor between two channels.
CHANNEL_QUANTILE = 0.9999
LEAST_FACTOR = 1 / 16
#: Steps of a weight at either side of 0 (7 bits); the crops whose inputs the rounding of weights looks at, places in
#: each, and what is added to the inputs' second moments, as a share of their mean.
WEIGHT_STEPS = 64
ROUNDING_CROPS = 96
PATCHES = 1500
ROUNDING_DAMP = 0.01
#: Of the last convolution's new fit, as a share of the features' mean square.
RIDGE = 1e-6
#: Of a pixel in that fit whose probabilities do not move with its scores; at most 1/16 is added to it.
LEAST_WEIGHT = 1e-3
#: Conditions in which the two forms are compared on the test tiles.
COMPARED = ("all inputs", "no imagery", "no elevation")

Feeds = dict[str, NDArray[np.float32]]
#: Gives the same calibration inputs each time it is called: together they are larger than they need stay in memory.
Calibration = Callable[[], Iterable[Feeds]]

#: Operators that carry integers between the products.
_JOINING = ("Relu", "Add", "Concat")


def _crops(tiles: Sequence[Tile], seed: int, how: data.Spoiling, crop: int, queries: int) -> Iterator[Feeds]:
    """Calibration inputs, one crop of each tile at a time."""
    rng = np.random.default_rng([seed, 8])
    for tile in tiles:
        batch = data.make_batch(rng, [tile], 1, crop, queries, how)
        yield {
            INPUT_SATELLITE: batch.satellite,
            INPUT_COVARIATES: batch.covariates,
            INPUT_ROWS: batch.rows,
            INPUT_COLS: batch.cols,
        }


def calibration_tiles(count: int) -> list[int]:
    """Which of `count` training tiles a crop is cut from, spread evenly; a tile may come twice where there are few."""
    return [int(index) for index in np.linspace(0, count - 1, min(max(count, CROPS[0]), CROPS[1]))]


def quantisable(graph: onnx.GraphProto) -> tuple[list[str], dict[str, str]]:
    """Which nodes of an exported graph take integers, and which tensors are interpolation weights.

    Returns:
        Names of the nodes: every convolution but the last and those that read the inputs (and 1 x 1 convolutions fed
        by such alone), every matrix product, and what only joins their results.
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
    kept = {convolutions[-1].name, *_float_convolutions(graph, made)}
    names = [node.name for node in graph.node if node.name not in kept and node.output and node.output[0] in made]
    weights: dict[str, str] = {}
    for node in matrices:
        sides = [side for side, name in zip(("left", "right"), node.input, strict=True) if name not in made]
        if len(sides) != 1:
            raise ValueError(f"the matrix product {node.name} has interpolation weights on {len(sides)} sides")
        weights[node.input[0 if sides[0] == "left" else 1]] = sides[0]
    return names, weights


def _float_convolutions(graph: onnx.GraphProto, made: Mapping[str, str]) -> list[str]:
    """Names of the convolutions, and of what follows them at once, that stay float: those that read the inputs, and
    chains of 1 x 1 convolutions behind such."""
    sizes = {tensor.name: tuple(tensor.dims[2:]) for tensor in graph.initializer}
    names, chain = [], set()
    for node in graph.node:
        if node.op_type == "Conv" and (node.input[0] not in made or node.input[0] in chain):
            names.append(node.name)
            if set(sizes[node.input[1]]) == {1}:
                chain.add(node.output[0])
        elif node.op_type == "Relu" and node.input[0] in chain:
            names.append(node.name)
            chain.add(node.output[0])
    return names


@dataclass
class _Channels:
    """Tensors that carry the same channels, the convolutions that make them and those that read them."""

    tensors: list[str] = field(default_factory=list)
    makers: list[onnx.NodeProto] = field(default_factory=list)
    readers: list[onnx.NodeProto] = field(default_factory=list)
    free: bool = True


def _channels(graph: onnx.GraphProto, weights: Mapping[str, str]) -> list[_Channels]:
    """The sets of tensors whose channels can be scaled together: what sums, joins and rectifies keeps a channel's
    factor."""
    parent: dict[str, str] = {}

    def find(name: str) -> str:
        while parent.setdefault(name, name) != name:
            name = parent[name]
        return name

    for node in graph.node:
        if node.op_type == "Conv":
            find(node.output[0])
        sources = [name for name in node.input if name not in weights]
        if node.op_type in (*_JOINING, "MatMul") and all(name in parent for name in sources):
            for name in sources:
                parent[find(name)] = find(node.output[0])
    groups: dict[str, _Channels] = {}
    for name in parent:
        groups.setdefault(find(name), _Channels()).tensors.append(name)
    for node in graph.node:
        if node.op_type == "Conv":
            groups[find(node.output[0])].makers.append(node)
        for name in node.input:
            if name not in parent:
                continue
            if node.op_type == "Conv":
                groups[find(name)].readers.append(node)
            elif node.op_type != "Shape" and node.output[0] not in parent:
                groups[find(name)].free = False
    return [group for group in groups.values() if group.free and group.readers]


def equalise(model: onnx.ModelProto, weights: Mapping[str, str], feeds: Calibration) -> None:
    """Bring the channels of every tensor to one range, in place; the model's function stays.

    Args:
        weights: interpolation weights, of `quantisable`.
        feeds: calibration inputs.
    """
    graph = model.graph
    groups = _channels(graph, weights)
    readers: dict[str, list[str]] = {}
    for node in graph.node:
        for name in node.input:
            readers.setdefault(name, []).append(node.op_type)
    # What only a Relu reads is never written as integers.
    wanted = [name for group in groups for name in group.tensors if readers.get(name) != ["Relu"]]
    ranges: dict[str, NDArray[np.float64]] = {}
    run = _inside(model, wanted)
    for feed in feeds():
        for name, value in zip(wanted, run.run(wanted, feed), strict=True):
            per_channel = np.abs(value).transpose(1, 0, 2, 3).reshape(value.shape[1], -1)
            few = per_channel[:, :: max(1, per_channel.shape[1] // VALUES)]
            found = np.quantile(few, CHANNEL_QUANTILE, axis=1)
            ranges[name] = np.maximum(ranges.get(name, 0.0), found)
    tensors = {tensor.name: tensor for tensor in graph.initializer}

    def scale(name: str, factor: NDArray[np.float64], axis: int) -> None:
        values = numpy_helper.to_array(tensors[name]).astype(np.float64)
        shape = [-1 if number == axis else 1 for number in range(values.ndim)]
        tensors[name].CopyFrom(numpy_helper.from_array((values * factor.reshape(shape)).astype(np.float32), name))

    for group in groups:
        widest = np.max([ranges[name] for name in group.tensors if name in ranges], axis=0)
        factor = np.maximum(widest / max(float(widest.max()), 1e-12), LEAST_FACTOR)
        for node in group.makers:
            scale(node.input[1], 1 / factor, 0)
            if len(node.input) > 2:
                scale(node.input[2], 1 / factor, 0)
        for node in group.readers:
            scale(node.input[1], factor, 1)


def merge_sums(model: onnx.ModelProto) -> None:
    """Replace every sum of 1 x 1 convolutions that nothing else reads by one convolution of their joined inputs, in
    place; the model's function stays."""
    graph = model.graph
    tensors = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    while True:
        makers = {name: node for node in graph.node for name in node.output}
        reads = [name for node in graph.node for name in node.input]
        found = None
        for node in graph.node:
            parts = [makers.get(name) for name in node.input] if node.op_type == "Add" else []
            if parts and all(
                part is not None
                and part.op_type == "Conv"
                and reads.count(part.output[0]) == 1
                and tensors[part.input[1]].shape[2:] == (1, 1)
                for part in parts
            ):
                found = node, [part for part in parts if part is not None]
                break
        if found is None:
            break
        node, convolutions = found
        inputs: list[str] = []
        for part in convolutions:
            joined = makers.get(part.input[0])
            if joined is not None and joined.name.endswith("/joined"):
                inputs += joined.input
                graph.node.remove(joined)
            else:
                inputs.append(part.input[0])
        weight = np.concatenate([tensors[part.input[1]] for part in convolutions], axis=1)
        bias = sum(
            (tensors[part.input[2]] for part in convolutions if len(part.input) > 2), np.zeros(len(weight), np.float32)
        )
        arguments = [f"{node.name}/joined_output", f"{node.name}/weight", f"{node.name}/bias"]
        for name, values in zip(arguments[1:], (weight, np.asarray(bias, np.float32)), strict=True):
            tensors[name] = values
            graph.initializer.append(numpy_helper.from_array(values, name))
        place = list(graph.node).index(node)
        graph.node.remove(node)
        new = helper.make_node("Conv", arguments, list(node.output), name=f"{node.name}/Conv", kernel_shape=[1, 1])
        graph.node.insert(place, new)
        join = helper.make_node("Concat", inputs, arguments[:1], name=f"{node.name}/joined", axis=1)
        graph.node.insert(place, join)
        for part in convolutions:
            graph.node.remove(part)
    used = {name for node in graph.node for name in node.input}
    for tensor in [tensor for tensor in graph.initializer if tensor.name not in used]:
        graph.initializer.remove(tensor)


def _inside(model: onnx.ModelProto, names: Sequence[str]) -> onnxruntime.InferenceSession:
    """A session that also gives tensors within the graph."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    for name in names:
        copy.graph.output.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, None))
    return onnxruntime.InferenceSession(copy.SerializeToString(), providers=["CPUExecutionProvider"])


def _tensor_ranges(
    model: onnx.ModelProto, names: Sequence[str], weights: Mapping[str, str], feeds: Calibration, seed: int
) -> dict[str, tuple[float, float]]:
    """The range that 256 steps are spread over, of every tensor that the nodes `names` read or write."""
    nodes = [node for node in model.graph.node if node.name in set(names)]
    constants = {tensor.name for tensor in model.graph.initializer} | set(weights)
    wanted = sorted({name for node in nodes for name in (*node.input, *node.output)} - constants)
    rng = np.random.default_rng([seed, 9])
    lowest, highest = dict.fromkeys(wanted, 0.0), dict.fromkeys(wanted, 0.0)
    seen: dict[str, list[NDArray[np.float32]]] = {name: [] for name in wanted}
    run = _inside(model, wanted)
    for feed in feeds():
        for name, value in zip(wanted, run.run(wanted, feed), strict=True):
            lowest[name] = min(lowest[name], float(value.min()))
            highest[name] = max(highest[name], float(value.max()))
            flat = value.ravel()
            seen[name].append(flat[rng.integers(0, flat.size, min(VALUES, flat.size))])
    ranges = {name: _least_error(np.concatenate(seen[name]), lowest[name], highest[name]) for name in wanted}
    makers = {output: node for node in nodes for output in node.output}
    for node in nodes:
        strips = [makers.get(name) for name in node.input]
        if node.op_type == "Concat" and all(strip is not None and strip.op_type == "MatMul" for strip in strips):
            shared = [ranges[name] for name in node.input]
            common = min(low for low, _ in shared), max(high for _, high in shared)
            ranges.update(dict.fromkeys((*node.input, *node.output), common))
    return {**ranges, **dict.fromkeys(weights, (0.0, 1.0))}


def _least_error(values: NDArray[np.float32], low: float, high: float) -> tuple[float, float]:
    """The share of the range from low to high over which 256 steps represent `values` with the least squared error."""
    best = np.inf, low, high
    for share in _RANGES:
        step = max((high - low) * share / 255, 1e-12)
        zero = round(-low * share / step)
        rounded = np.clip(np.round(values / step) + zero, 0, 255)
        error = float(np.square((rounded - zero) * step - values).mean())
        if error < best[0]:
            best = error, low * share, high * share
    return best[1], best[2]


def round_weights(model: onnx.ModelProto, names: Sequence[str], feeds: Calibration, seed: int) -> None:
    """Round the weights of the convolutions `names` to their 7 bits, in place, each so that what it does to the
    convolution's result is made up for by those not yet rounded (Frantar et al. 2023, GPTQ).

    Rounding each to its nearest step is best for weights alone, not for their products with inputs that go together.
    The scale of a channel is that of its largest weight, which stays the largest.
    """
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    nodes = [node for node in model.graph.node if node.name in set(names) and node.op_type == "Conv"]
    read = sorted({node.input[0] for node in nodes})
    seconds: dict[str, NDArray[np.float64]] = {}
    rng = np.random.default_rng([seed, 11])
    run = _inside(model, read)
    for feed in itertools.islice(feeds(), ROUNDING_CROPS):
        values = dict(zip(read, run.run(read, feed), strict=True))
        for node in nodes:
            patches = _patches(node, tensors[node.input[1]].dims, values[node.input[0]][0], rng)
            seconds[node.name] = seconds.get(node.name, 0.0) + patches @ patches.T
    for node in nodes:
        tensor = tensors[node.input[1]]
        weight = numpy_helper.to_array(tensor).astype(np.float64)
        rows = weight.reshape(len(weight), -1)
        scale = np.maximum(np.abs(rows).max(axis=1), 1e-12) / WEIGHT_STEPS
        second = seconds[node.name]
        second = second + ROUNDING_DAMP * np.trace(second) / len(second) * np.eye(len(second))
        # Upper triangle of the inverse's Cholesky factor: row k says how later weights make up for weight k.
        upper = np.linalg.cholesky(np.linalg.inv(second)).T
        left, steps = rows.copy(), np.empty_like(rows)
        for k in range(rows.shape[1]):
            steps[:, k] = np.clip(np.round(left[:, k] / scale), -WEIGHT_STEPS, WEIGHT_STEPS)
            error = (left[:, k] - steps[:, k] * scale) / upper[k, k]
            left[:, k + 1 :] -= error[:, None] * upper[k, k + 1 :]
        largest = np.abs(rows).argmax(axis=1)
        short = np.abs(steps).max(axis=1) < WEIGHT_STEPS
        channel = np.flatnonzero(short)
        steps[channel, largest[channel]] = WEIGHT_STEPS * np.sign(rows[channel, largest[channel]])
        rounded = (steps * scale[:, None]).reshape(weight.shape).astype(np.float32)
        tensor.CopyFrom(numpy_helper.from_array(rounded, tensor.name))


def _patches(
    node: onnx.NodeProto, dims: Sequence[int], value: NDArray[np.float32], rng: np.random.Generator
) -> NDArray[np.float64]:
    """What a convolution's kernel sees at some places, (inputs x kernel, places); `value` is its input (c, h, w)."""
    attributes = {entry.name: list(entry.ints) for entry in node.attribute}
    (kh, kw), (sh, sw) = dims[2:], attributes.get("strides", [1, 1])
    top, left, bottom, right = attributes.get("pads", [0, 0, 0, 0])
    padded = np.pad(value, ((0, 0), (top, bottom), (left, right)))
    views = np.lib.stride_tricks.sliding_window_view(padded, (kh, kw), axis=(1, 2))[:, ::sh, ::sw]
    rows, cols = views.shape[1:3]
    places = rng.integers(0, rows * cols, min(PATCHES, rows * cols))
    seen = views[:, places // cols, places % cols]
    return np.ascontiguousarray(seen.transpose(0, 2, 3, 1)).reshape(-1, places.size).astype(np.float64)


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
    model = onnx.load(str(source))

    def feeds() -> Iterator[Feeds]:
        return _crops(tiles, seed, how, crop, min(QUERIES, crop // 2))

    equalise(model, quantisable(model.graph)[1], feeds)
    merge_sums(model)
    names, weights = quantisable(model.graph)
    ranges = _tensor_ranges(model, names, weights, feeds, seed)
    round_weights(model, names, feeds, seed)
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
    prepared = target.with_suffix(".prepared")
    onnx.save(model, str(prepared))
    try:
        quantizer = QDQQuantizer(
            load_model_with_shape_infer(prepared),
            True,  # scales per channel of the weights
            True,  # weights of 7 bits
            QuantType.QInt8,
            QuantType.QUInt8,
            TensorsData(
                CalibrationMethod.MinMax,
                {name: (np.float32(low), np.float32(high)) for name, (low, high) in ranges.items()},
            ),
            names,
            [],
            ["Conv", "MatMul", *_JOINING],
            {"TensorQuantOverrides": overrides},
        )
        quantizer.quantize_model()
        quantizer.model.save_model_to_file(str(target))
    finally:
        prepared.unlink()
    refit_last(source, target, feeds, seed)


def _sensitivities(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    """How much a probability moves with each raw score, (8, n) as the scores: the derivatives of what
    architecture/model.py makes of permafrost, gelic and the other orders."""
    permafrost, gelic = (1 / (1 + np.exp(-np.clip(row, -30, 30))) for row in scores[:2])
    others = np.exp(scores[2:] - scores[2:].max(axis=0))
    others /= others.sum(axis=0)
    return np.concatenate(
        [
            [permafrost * (1 - permafrost), (1 - permafrost) * gelic * (1 - gelic)],
            (1 - permafrost) * (1 - gelic) * others * (1 - others),
        ]
    )


def refit_last(source: Path, target: Path, feeds: Calibration, seed: int) -> None:
    """Fit the last convolution of the int8 model `target` anew, in place, so that its scores are those of `source` in
    the least-squares sense, weighted by what an error does to the probabilities.

    It stays in float and reads rounded features: weights that know how these are rounded take back what the rounding of
    all layers before shifted and shrank. Ridge regression towards the old weights; `feeds` are calibration inputs, no
    label is used.
    """
    original, model = onnx.load(str(source)), onnx.load(str(target))
    node = [node for node in original.graph.node if node.op_type == "Conv"][-1]
    last = [node for node in model.graph.node if node.op_type == "Conv"][-1]
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    weight, bias = (numpy_helper.to_array(tensors[name]).astype(np.float64) for name in last.input[1:3])
    if weight.shape[2:] != (1, 1):
        raise ValueError(f"the last convolution has a kernel of {weight.shape[2:]}")
    features, scores = _inside(model, last.input[:1]), _inside(original, node.output[:1])
    rng = np.random.default_rng([seed, 10])
    outputs, count = len(weight), weight.shape[1] + 1
    gram, right = np.zeros((outputs, count, count)), np.zeros((outputs, count))
    for feed in feeds():
        read = features.run(list(last.input[:1]), feed)[0][0].reshape(count - 1, -1)
        wanted = scores.run(list(node.output[:1]), feed)[0][0].reshape(outputs, -1)
        chosen = rng.integers(0, read.shape[1], min(VALUES, read.shape[1]))
        rows = np.concatenate([read[:, chosen], np.ones((1, chosen.size))]).astype(np.float64)
        goal = wanted[:, chosen].astype(np.float64)
        gap = goal - (weight[:, :, 0, 0] @ rows[:-1] + bias[:, None])
        for k, share in enumerate(_sensitivities(goal) ** 2 + LEAST_WEIGHT):
            gram[k] += (rows * share) @ rows.T
            right[k] += rows @ (share * gap[k])
    ridge = RIDGE * np.trace(gram, axis1=1, axis2=2)[:, None, None] / count * np.eye(count)
    change = np.linalg.solve(gram + ridge, right[:, :, None])[:, :, 0]
    for name, values in (
        (last.input[1], weight + change[:, :-1, None, None]),
        (last.input[2], bias + change[:, -1]),
    ):
        tensors[name].CopyFrom(numpy_helper.from_array(values.astype(np.float32), name))
    onnx.save(model, str(target))


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
        over all classes), "nsp_q99", "nsp_q999" (quantiles of the differences of P(nsp)), "nsp_within" (share of pixels
        whose P(nsp) differs by at most TOLERANCE), "nsp_class_changes" (share of pixels whose class at
        `threshold` differs), "order_class_changes"}}.
    """
    found: dict[str, dict[str, float]] = {}
    for condition in conditions:
        gaps: dict[str, list[NDArray[np.float32]]] = {"nsp": [], "order": []}
        changes: dict[str, list[NDArray[np.bool_]]] = {"nsp": [], "order": []}
        for tile in tiles:
            inputs = evaluate.spoil(tile, **evaluate.CONDITIONS[condition])
            rows, cols = ((np.arange(step // 2, n, step) + 0.5).astype(np.float32) for n in tile.nsp.shape)
            nsp, order = reference(*inputs, rows, cols)
            other_nsp, other_order = other(*inputs, rows, cols)
            gaps["nsp"].append(np.abs(nsp[1] - other_nsp[1]).ravel())
            gaps["order"].append(np.abs(order - other_order).ravel())
            changes["nsp"].append(((nsp[1] >= threshold) != (other_nsp[1] >= threshold)).ravel())
            changes["order"].append((order.argmax(axis=0) != other_order.argmax(axis=0)).ravel())
        figures: dict[str, float] = {}
        for task in ("nsp", "order"):
            gap = np.concatenate(gaps[task])
            figures[f"{task}_mean"] = float(gap.mean(dtype=np.float64))
            figures[f"{task}_max"] = float(gap.max())
            figures[f"{task}_class_changes"] = float(np.concatenate(changes[task]).mean())
        gap = np.concatenate(gaps["nsp"])
        figures["nsp_q99"], figures["nsp_q999"] = (float(v) for v in np.quantile(gap, (0.99, 0.999)))
        figures["nsp_within"] = float((gap <= TOLERANCE).mean())
        found[condition] = figures
    return found

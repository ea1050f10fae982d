"""Sessions of PyTorch: the same .onnx file, its operators one by one. For GPUs that onnxruntime does not reach here
(ROCm, Apple's MPS), and where torch is installed anyway.

Whole numbers (shapes, indices) stay on the CPU, everything else lies on the device. Operators are those of ONNX opset
13 to 21 that models of this project and their like are made of; any other is refused by name. Definitions:
https://onnx.ai/onnx/operators/.
"""
# flake8: noqa: E203

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
import onnx
import onnxruntime as ort
import torch
import torch.nn.functional as F  # noqa: N812 - its name everywhere
from numpy.typing import NDArray
from onnx import numpy_helper

from miso_qgis.engine.devices.session import Session
from miso_qgis.language import say
from miso_qgis.protocol import MisoError

_Values = dict[str, torch.Tensor]
_Attributes = dict[str, Any]
_Operator = Callable[[list[Any], _Attributes], Any]


#: What `describe` calls the processor.
ON_CPU = "CPU"


def accelerator() -> str:
    """The fastest kind of device torch finds here: "cuda" (also ROCm's name), "mps", "xpu" or "cpu"."""
    if torch.cuda.is_available():
        return "cuda"
    if torch.backends.mps.is_available():
        return "mps"
    if hasattr(torch, "xpu") and torch.xpu.is_available():
        return "xpu"
    return "cpu"


def describe() -> tuple[str, int]:
    """Name of torch's device and its memory in MB (0 when it does not tell)."""
    kind = accelerator()
    if kind == "cuda":
        facts = torch.cuda.get_device_properties(0)
        return f"{facts.name} ({'ROCm' if torch.version.hip else 'CUDA'})", facts.total_memory >> 20
    return {"mps": "Apple GPU (MPS)", "xpu": "Intel GPU (XPU)", "cpu": ON_CPU}[kind], 0


class TorchSession(Session):
    """A model in PyTorch."""

    def __init__(self, blob: bytes, threads: int) -> None:
        """Load on torch's fastest device.

        Raises:
            MisoError: "model.operator" when the model holds an operator that is not known here.
            Exception: the file is no model.
        """
        model = onnx.load_from_string(blob)
        graph = model.graph
        kind = accelerator()
        self._device = torch.device(kind)
        self._threads = threads
        if kind == "cuda":
            # Tensor-float 32 rounds the products to 10 bits, which would break agreement with the CPU.
            torch.backends.cuda.matmul.allow_tf32 = False
            torch.backends.cudnn.allow_tf32 = False
        self.detail = f"PyTorch {torch.__version__} on {describe()[0]}"
        self.metadata = {entry.key: entry.value for entry in model.metadata_props}
        known = {value.name for value in graph.initializer}
        self.inputs = {value.name: _shape(value) for value in graph.input if value.name not in known}
        self.outputs = {value.name: _shape(value) for value in graph.output}
        self._constants: _Values = {
            value.name: self._placed(numpy_helper.to_array(value)) for value in graph.initializer
        }
        self._steps: list[tuple[_Operator, list[str], _Attributes, list[str]]] = []
        for node in graph.node:
            if node.domain not in ("", "ai.onnx") or node.op_type not in _OPERATORS:
                raise _unknown(
                    say(
                        "The model holds the operator {operator}, which the torch runtime does not know.",
                        operator=f"{node.domain or 'ai.onnx'}.{node.op_type}",
                    )
                )
            attributes = {entry.name: onnx.helper.get_attribute_value(entry) for entry in node.attribute}
            if node.op_type == "Constant":
                self._constants[node.output[0]] = self._placed(numpy_helper.to_array(attributes["value"]))
            else:
                self._steps.append((_OPERATORS[node.op_type], list(node.input), attributes, list(node.output)))
        self._last_use = self._uses()
        self.nodes = {f"torch {kind}": len(self._steps)}

    def _placed(self, array: NDArray[Any]) -> torch.Tensor:
        tensor = torch.from_numpy(np.array(array))
        return tensor if tensor.dtype == torch.int64 else tensor.to(self._device)

    def _uses(self) -> list[list[str]]:
        """Per step the values nobody needs after it: a window's activations would fill the memory otherwise."""
        seen = {*self._constants, *self.outputs}
        result: list[list[str]] = []
        for _, inputs, _, outputs in reversed(self._steps):
            gone = [name for name in dict.fromkeys([*inputs, *outputs]) if name and name not in seen]
            seen.update(gone)
            result.append(gone)
        return result[::-1]

    def run(
        self, names: Sequence[str], feed: Mapping[str, NDArray[np.float32]], stop: ort.RunOptions | None
    ) -> list[NDArray[np.float32]]:
        if self._threads:
            torch.set_num_threads(self._threads)
        with torch.inference_mode():
            values: _Values = {**self._constants, **{name: self._placed(array) for name, array in feed.items()}}
            for (operator, inputs, attributes, outputs), gone in zip(self._steps, self._last_use, strict=True):
                if stop is not None and stop.terminate:
                    raise RuntimeError("the call was ended")
                given = [values[name] if name else None for name in inputs]
                values[outputs[0]] = operator(given, attributes)
                del given
                for name in gone:
                    del values[name]
            return [np.ascontiguousarray(values[name].cpu().numpy()) for name in names]


def _shape(value: onnx.ValueInfoProto) -> list[Any]:
    sizes = value.type.tensor_type.shape.dim
    return [size.dim_value if size.HasField("dim_value") else size.dim_param or None for size in sizes]


# --- operators: (inputs, attributes) -> output ---


def _ints(tensor: torch.Tensor) -> list[int]:
    return [int(value) for value in tensor.reshape(-1).tolist()]


def _axes(given: list[Any], attributes: _Attributes, place: int = 1) -> list[int] | None:
    """Axes, an attribute in older opsets and an input in newer ones."""
    if len(given) > place and given[place] is not None:
        return _ints(given[place])
    return [int(axis) for axis in attributes["axes"]] if "axes" in attributes else None


def _slice(given: list[Any], _: _Attributes) -> torch.Tensor:
    data, starts, ends = given[0], _ints(given[1]), _ints(given[2])
    axes = _ints(given[3]) if len(given) > 3 and given[3] is not None else list(range(len(starts)))
    steps = _ints(given[4]) if len(given) > 4 and given[4] is not None else [1] * len(starts)
    for start, end, axis, step in zip(starts, ends, axes, steps, strict=True):
        size = data.shape[axis]
        chosen = range(size)[slice(start, end if abs(end) < 2**62 else None, step)]
        if step < 0:  # torch has no negative steps
            data = data.index_select(axis, torch.tensor(list(chosen), device=data.device))
        else:
            data = data[(slice(None),) * (axis % data.ndim) + (slice(chosen.start, chosen.stop, step),)]
    return data


def _unknown(what: str) -> MisoError:
    return MisoError("model.operator", what, say("Choose another device."))


def _pads(given: Any, attributes: _Attributes, value: float) -> tuple[Any, tuple[int, int]]:
    """The input and the padding that torch does itself; uneven padding is added beforehand."""
    if attributes.get("auto_pad", b"NOTSET") not in (b"NOTSET", b"VALID") or attributes.get("ceil_mode"):
        raise _unknown(say("The model pads in a way the torch runtime does not know."))
    top, left, bottom, right = [int(n) for n in attributes.get("pads", (0, 0, 0, 0))]
    if (top, left) == (bottom, right):
        return given, (top, left)
    return F.pad(given, (left, right, top, bottom), value=value), (0, 0)


def _conv(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data, padding = _pads(given[0], attributes, 0.0)
    return F.conv2d(
        data,
        given[1],
        given[2] if len(given) > 2 else None,
        stride=tuple(attributes.get("strides", (1, 1))),
        padding=padding,
        dilation=tuple(attributes.get("dilations", (1, 1))),
        groups=int(attributes.get("group", 1)),
    )


def _average_pool(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    counted = bool(attributes.get("count_include_pad", 0))
    data, padding = _pads(given[0], attributes, 0.0)
    if data is not given[0] and not counted:
        raise _unknown(say("The model pools with uneven padding, which the torch runtime does not know."))
    strides = tuple(attributes.get("strides", (1, 1)))
    return F.avg_pool2d(data, tuple(attributes["kernel_shape"]), strides, padding, count_include_pad=counted)


def _max_pool(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data, padding = _pads(given[0], attributes, float("-inf"))
    return F.max_pool2d(
        data,
        tuple(attributes["kernel_shape"]),
        tuple(attributes.get("strides", (1, 1))),
        padding,
        tuple(attributes.get("dilations", (1, 1))),
    )


def _resize(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data = given[0]
    mode = attributes.get("mode", b"nearest")
    if mode != b"linear" or attributes.get("coordinate_transformation_mode", b"half_pixel") not in (
        b"half_pixel",
        b"pytorch_half_pixel",
    ):
        raise _unknown(say("The model resizes in a way the torch runtime does not know."))
    if len(given) > 3 and given[3] is not None:
        size = _ints(given[3])[2:]
        return F.interpolate(data, size=size, mode="bilinear", align_corners=False)
    scales = [float(value) for value in given[2].cpu().tolist()[2:]]
    return F.interpolate(data, scale_factor=scales, mode="bilinear", align_corners=False, recompute_scale_factor=False)


def _gather(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data, index = given[0], given[1]
    axis = int(attributes.get("axis", 0))
    at = torch.where(index < 0, index + data.shape[axis], index).to(data.device)
    found = data.index_select(axis, at.reshape(-1))
    axis %= data.ndim
    return found.reshape(data.shape[:axis] + tuple(index.shape) + data.shape[axis + 1 :])


_TYPES = {1: torch.float32, 6: torch.int32, 7: torch.int64, 9: torch.bool, 11: torch.float64}


def _cast(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    if attributes["to"] not in _TYPES:
        raise _unknown(say("The model uses numbers the torch runtime does not know."))
    wanted = _TYPES[attributes["to"]]
    if wanted == torch.int64:
        return given[0].cpu().to(wanted)
    # Whole numbers come from the CPU, and become numbers of the device here.
    return given[0].to(torch.device(accelerator()), wanted)


def _clip(given: list[Any], _: _Attributes) -> torch.Tensor:
    low = given[1] if len(given) > 1 else None
    high = given[2] if len(given) > 2 else None
    return torch.clamp(given[0], low, high)


def _reduce(function: Callable[..., torch.Tensor]) -> _Operator:
    def reduced(given: list[Any], attributes: _Attributes) -> torch.Tensor:
        axes = _axes(given, attributes) or list(range(given[0].ndim))
        return function(given[0], dim=axes, keepdim=bool(attributes.get("keepdims", 1)))

    return reduced


def _unsqueeze(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data = given[0]
    axes = _axes(given, attributes) or []
    total = data.ndim + len(axes)
    for axis in sorted(axis % total for axis in axes):
        data = data.unsqueeze(axis)
    return data


def _squeeze(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    axes = _axes(given, attributes)
    return given[0].squeeze() if axes is None else given[0].squeeze(tuple(axes))


def _reshape(given: list[Any], _: _Attributes) -> torch.Tensor:
    shape = [given[0].shape[n] if size == 0 else size for n, size in enumerate(_ints(given[1]))]
    return given[0].reshape(shape)


def _constant_of_shape(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    value = torch.from_numpy(np.array(numpy_helper.to_array(attributes["value"]))) if "value" in attributes else None
    number = torch.zeros(1) if value is None else value
    made = number.reshape(()).expand(_ints(given[0])).clone()
    return made if made.dtype == torch.int64 else made.to(torch.device(accelerator()))


def _by_channel(values: Any, data: torch.Tensor, attributes: _Attributes) -> Any:
    """A scale or zero point per channel, or one for all, so that it lines up with the data."""
    if values.ndim == 0 or values.numel() == 1:
        return values.reshape(())
    shape = [1] * data.ndim
    shape[int(attributes.get("axis", 1))] = -1
    return values.reshape(shape)


def _quantize(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data, zero = given[0], given[2]
    limits = torch.iinfo(zero.dtype)
    scaled = torch.round(data / _by_channel(given[1], data, attributes))  # to even, as ONNX asks
    moved = scaled + _by_channel(zero, data, attributes).to(scaled.dtype)
    return moved.clamp(limits.min, limits.max).to(zero.dtype)


def _dequantize(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    data = given[0].to(torch.float32)
    if len(given) > 2 and given[2] is not None:
        data = data - _by_channel(given[2], data, attributes).to(torch.float32)
    return data * _by_channel(given[1], data, attributes)


def _div(given: list[Any], _: _Attributes) -> torch.Tensor:
    whole = not given[0].is_floating_point()
    return torch.div(given[0], given[1], rounding_mode="trunc" if whole else None)


def _gemm(given: list[Any], attributes: _Attributes) -> torch.Tensor:
    first = given[0].T if attributes.get("transA") else given[0]
    second = given[1].T if attributes.get("transB") else given[1]
    product = float(attributes.get("alpha", 1.0)) * (first @ second)
    return product if len(given) < 3 or given[2] is None else product + float(attributes.get("beta", 1.0)) * given[2]


def _plain(function: Callable[..., Any]) -> _Operator:
    """An operator that takes its inputs as torch's function does."""
    return lambda given, _: function(*given)


def _folded(function: Callable[..., Any]) -> _Operator:
    """An operator of two or more inputs."""

    def folded(given: list[Any], _: _Attributes) -> torch.Tensor:
        result = given[0]
        for other in given[1:]:
            result = function(result, other)
        return result

    return folded


_OPERATORS: dict[str, _Operator] = {
    **{
        name: _plain(function)
        for name, function in {
            "Abs": torch.abs,
            "Add": torch.add,
            "And": torch.logical_and,
            "Ceil": torch.ceil,
            "Cos": torch.cos,
            "Equal": torch.eq,
            "Erf": torch.erf,
            "Exp": torch.exp,
            "Floor": torch.floor,
            "Greater": torch.gt,
            "GreaterOrEqual": torch.ge,
            "Identity": lambda value: value,
            "IsNaN": torch.isnan,
            "Less": torch.lt,
            "LessOrEqual": torch.le,
            "Log": torch.log,
            "MatMul": torch.matmul,
            "Mul": torch.mul,
            "Neg": torch.neg,
            "Not": torch.logical_not,
            "Or": torch.logical_or,
            "Pow": torch.pow,
            "Reciprocal": torch.reciprocal,
            "Relu": torch.relu,
            "Round": torch.round,
            "Sigmoid": torch.sigmoid,
            "Sign": torch.sign,
            "Sin": torch.sin,
            "Softplus": F.softplus,
            "Sqrt": torch.sqrt,
            "Sub": torch.sub,
            "Tanh": torch.tanh,
            "Where": torch.where,
        }.items()
    },
    "AveragePool": _average_pool,
    "Cast": _cast,
    "Clip": _clip,
    "Concat": lambda given, attributes: torch.cat(given, int(attributes["axis"])),
    "Constant": lambda given, attributes: given[0],
    "ConstantOfShape": _constant_of_shape,
    "Conv": _conv,
    "DequantizeLinear": _dequantize,
    "Div": _div,
    "Expand": lambda given, _: given[0] * torch.ones(_ints(given[1]), dtype=given[0].dtype, device=given[0].device),
    "Flatten": lambda given, attributes: given[0].flatten(int(attributes.get("axis", 1))),
    "Gather": _gather,
    "Gemm": _gemm,
    "GlobalAveragePool": lambda given, _: given[0].mean(dim=(2, 3), keepdim=True),
    "LeakyRelu": lambda given, attributes: F.leaky_relu(given[0], float(attributes.get("alpha", 0.01))),
    "Max": _folded(torch.maximum),
    "MaxPool": _max_pool,
    "Min": _folded(torch.minimum),
    "QuantizeLinear": _quantize,
    "Range": lambda given, _: torch.arange(*(value.item() for value in given), dtype=given[0].dtype),
    "ReduceMax": _reduce(torch.amax),
    "ReduceMean": _reduce(torch.mean),
    "ReduceMin": _reduce(torch.amin),
    "ReduceSum": _reduce(torch.sum),
    "Reshape": _reshape,
    "Resize": _resize,
    "Shape": lambda given, _: torch.tensor(given[0].shape, dtype=torch.int64),
    "Slice": _slice,
    "Softmax": lambda given, attributes: torch.softmax(given[0], int(attributes.get("axis", -1))),
    "Squeeze": _squeeze,
    "Transpose": lambda given, attributes: given[0].permute(
        *(attributes.get("perm") or list(range(given[0].ndim))[::-1])
    ),
    "Unsqueeze": _unsqueeze,
}

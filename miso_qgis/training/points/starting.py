"""Weights to start a fit from: a checkpoint of a training run, or a model file as it is installed.

An exported file holds no batch normalisation any more: it is folded into the convolutions before it. Those are taken
over as they are, and every normalisation is set anew so that the network's values stay the same and its batch
statistics are those of the user's own tiles; otherwise the first step of a fit would undo what the weights know.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnx.numpy_helper
import torch
from torch import Tensor, nn

from miso_qgis.engine import runtime
from miso_qgis.engine.contract import INPUT_COLS, INPUT_COVARIATES, INPUT_ROWS, INPUT_SATELLITE
from miso_qgis.protocol import MisoError
from miso_qgis.training import export
from miso_qgis.training.architecture import AnyConfiguration, build
from miso_qgis.training.data import Tile

#: Tiles whose inputs give the batch statistics of a network read from a model file, and the side of the crops, pixels.
TILES = 24
CROP = 128
#: The network must say what the file says within this much in probability.
TOLERANCE = 1e-3


def load_start(start: str, configuration: AnyConfiguration, tiles: Sequence[Tile], work: Path) -> nn.Module:
    """A network with the weights of `start`.

    Args:
        start: path of a checkpoint (.pt) or a model file (.onnx), name of an installed model, or of a run in `work`.
        configuration: of the network; that of the weights must be the same.
        tiles: the user's.

    Raises:
        MisoError: "start.missing", "start.differs" when the weights are those of another architecture.
    """
    run = work / "runs" / start / "checkpoint.pt"
    if start.endswith(".pt") or run.is_file():
        return _from_checkpoint(Path(start) if start.endswith(".pt") else run, configuration)
    try:
        path = runtime.model_path(start)
    except MisoError as error:
        raise MisoError("start.missing", error.message, error.hint) from error
    return _from_onnx(path, configuration, tiles)


def _from_checkpoint(path: Path, configuration: AnyConfiguration) -> nn.Module:
    if not path.is_file():
        raise MisoError("start.missing", f"There is no checkpoint {path}.", "Check the path given as --start.")
    state = torch.load(path, weights_only=True)
    network = build(configuration)
    try:
        network.load_state_dict(state.get("model", state))
    except RuntimeError as error:
        raise _differs(path, "its weights have other names or shapes") from error
    return network


def _differs(path: Path, why: str) -> MisoError:
    return MisoError(
        "start.differs",
        f"{path} is not a model of the architecture that is to be fitted: {why}.",
        "Leave --start out, or give a float32 model that this version of 'miso train' wrote.",
    )


def _from_onnx(path: Path, configuration: AnyConfiguration, tiles: Sequence[Tile]) -> nn.Module:
    graph = onnx.load(str(path)).graph
    constants = {entry.name: onnx.numpy_helper.to_array(entry) for entry in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant":
            for entry in node.attribute:
                if entry.name == "value":
                    constants[node.output[0]] = onnx.numpy_helper.to_array(entry.t)
    convolutions = [node for node in graph.node if node.op_type == "Conv"]
    network = build(configuration).eval()
    inputs = _inputs(tiles)
    order = _executed(network, inputs)
    own = [module for module in order if isinstance(module, nn.Conv2d)]
    if len(convolutions) != len(own) or any(node.input[1] not in constants for node in convolutions):
        raise _differs(path, f"it has {len(convolutions)} convolutions in float32, not {len(own)}")
    for name in ("mean", "scale"):
        key = f"field.satellite_input.{name}"
        if key not in constants:
            raise _differs(path, "it does not say how it scales imagery")
        getattr(network.field.satellite_input, name).copy_(torch.from_numpy(constants[key].copy()))  # type: ignore[union-attr]
    followed = dict(zip(order, order[1:], strict=False))
    with torch.no_grad():
        for node, module in zip(convolutions, own, strict=True):
            weight = constants[node.input[1]]
            bias = constants[node.input[2]] if len(node.input) > 2 else np.zeros(weight.shape[0], np.float32)
            if tuple(weight.shape) != tuple(module.weight.shape):
                raise _differs(path, f"a convolution is {weight.shape}, not {tuple(module.weight.shape)}")
            module.weight.copy_(torch.from_numpy(weight.copy()))
            after = followed.get(module)
            if module.bias is not None:
                module.bias.copy_(torch.from_numpy(bias.copy()))
            elif isinstance(after, nn.BatchNorm2d):
                _neutral(after, torch.from_numpy(bias.copy()))
        for name in ("nsp_slope", "nsp_offset", "order_temperature"):
            if name in constants:
                getattr(network, name).copy_(torch.from_numpy(constants[name].copy()))
        _keep_function(network, inputs)
    _check(path, network, inputs)
    return network


def _inputs(tiles: Sequence[Tile]) -> tuple[Tensor, Tensor]:
    """Crops of some of the tiles, from their middle."""
    chosen = [tiles[int(index)] for index in np.unique(np.linspace(0, len(tiles) - 1, TILES).astype(int))]
    found: list[list[np.ndarray[Any, Any]]] = [[], []]
    for tile in chosen:
        row, col = (max(0, (n - CROP) // 2) for n in tile.satellite.shape[1:])
        for part, bands in zip(found, (tile.satellite, tile.covariates), strict=True):
            part.append(bands[:, row : row + CROP, col : col + CROP].astype(np.float32))
    return torch.from_numpy(np.stack(found[0])), torch.from_numpy(np.stack(found[1]))


def _lines() -> Tensor:
    return torch.arange(4.5, CROP, 8.0)


def _executed(network: nn.Module, inputs: tuple[Tensor, Tensor]) -> list[nn.Module]:
    """Convolutions and normalisations in the order in which they run."""
    order: list[nn.Module] = []

    def note(module: nn.Module, given: Any, found: Any) -> None:
        order.append(module)

    hooks = [m.register_forward_hook(note) for m in network.modules() if isinstance(m, (nn.Conv2d, nn.BatchNorm2d))]
    with torch.no_grad():
        network(inputs[0][:1], inputs[1][:1], _lines(), _lines())
    for hook in hooks:
        hook.remove()
    return order


def _neutral(norm: nn.BatchNorm2d, bias: Tensor) -> None:
    """Make a normalisation add `bias` and do nothing else."""
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.running_mean.zero_()
    norm.running_var.fill_(1.0 - norm.eps)
    norm.weight.fill_(1.0)
    norm.bias.copy_(bias)


def _keep_function(network: nn.Module, inputs: tuple[Tensor, Tensor]) -> None:
    """Give neutral normalisations the statistics of the inputs, and weights that undo them."""
    found: dict[nn.BatchNorm2d, tuple[Tensor, Tensor]] = {}

    def watch(norm: nn.BatchNorm2d) -> Callable[..., None]:
        def note(module: nn.Module, given: tuple[Tensor], out: Tensor) -> None:
            found[norm] = (given[0].mean((0, 2, 3)), given[0].var((0, 2, 3), unbiased=False))

        return note

    norms = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]
    hooks = [norm.register_forward_hook(watch(norm)) for norm in norms]
    network(*inputs, _lines(), _lines())
    for hook in hooks:
        hook.remove()
    for norm, (mean, variance) in found.items():
        assert norm.running_mean is not None
        assert norm.running_var is not None
        norm.running_mean.copy_(mean)
        norm.running_var.copy_(variance)
        norm.weight.copy_(torch.sqrt(variance + norm.eps))
        norm.bias.add_(mean)


def _check(path: Path, network: nn.Module, inputs: tuple[Tensor, Tensor]) -> None:
    """Raises MisoError "start.differs" when the network does not say what the file says."""
    lines = _lines()
    with torch.no_grad():
        own = network(inputs[0][:2], inputs[1][:2], lines, lines)
    feeds = {
        INPUT_SATELLITE: inputs[0][:2].numpy(),
        INPUT_COVARIATES: inputs[1][:2].numpy(),
        INPUT_ROWS: lines.numpy(),
        INPUT_COLS: lines.numpy(),
    }
    said = export.session(path).run(["nsp", "order"], feeds)
    gap = max(float(np.abs(a.numpy() - b).max()) for a, b in zip(own, said, strict=True))
    if not gap <= TOLERANCE:
        raise _differs(path, f"with its weights the network's probabilities differ from the file's by {gap:.2g}")

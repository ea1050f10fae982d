"""Starting the satellite encoder from a SatlasPretrain checkpoint (Bastani et al. 2023, arXiv 2211.15660).

The files hold a whole pretraining model; the encoder lies under `backbone.backbone.` with torchvision's names of Swin
V2-B, beside a feature pyramid and heads that have no counterpart here. Its nine Sentinel-2 channels are red, green,
blue, B05, B06, B07, B08, B11, B12, which is the order of our bands; its three-channel files hold red, green, blue.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from .published import PublishedMiso

PREFIX = "backbone.backbone."
#: The classifier that torchvision puts behind the encoder; untrained in these files and unused here.
CLASSIFIER = ("norm.", "head.")
_FIRST = "features.0.0.weight"
_SHOWN = 4


@dataclass(frozen=True)
class Started:
    """What a checkpoint filled.

    tensors: of the encoder, taken from the file. bands: of the first convolution that came from the file, the first
    ones in our order; the others keep their initial weights. ignored: entries of the file that are not the encoder's.
    """

    tensors: int
    bands: int
    ignored: int


def start_from_satlas(model: PublishedMiso, path: Path) -> Started:
    """Fill the satellite encoder of `model` from a SatlasPretrain checkpoint file.

    The first convolution may have another number of input channels. With 9 or fewer, the channels that the file has
    fill ours from the first, because both orders begin with red, green, blue; with more (Landsat's 11, whose order is
    another) none does. Its bias is taken in any case.

    Raises:
        ValueError: when the file is no state dict, holds no encoder, or the encoder's names or shapes differ. The model
            is then as it was.
    """
    state = torch.load(path, map_location="cpu", weights_only=True)
    if not isinstance(state, dict) or not all(isinstance(v, Tensor) for v in state.values()):
        raise ValueError(f"{path} is no SatlasPretrain checkpoint: it does not hold a plain dictionary of tensors.")
    found = {name[len(PREFIX) :]: value for name, value in state.items() if name.startswith(PREFIX)}
    found = {name: value for name, value in found.items() if not name.startswith(CLASSIFIER)}
    if not found:
        begins = _listed(sorted({".".join(name.split(".")[:2]) for name in state}))
        raise ValueError(f"{path} holds no encoder: no name begins with {PREFIX!r}. Its names begin with {begins}.")
    encoder = model.satellite
    wanted = encoder.state_dict()
    differences = []
    for title, names in (("missing", wanted.keys() - found.keys()), ("unknown here", found.keys() - wanted.keys())):
        if names:
            differences.append(f"{len(names)} {title} ({_listed(sorted(names))})")
    shapes = [
        f"{name} {tuple(found[name].shape)} instead of {tuple(wanted[name].shape)}"
        for name in sorted(wanted.keys() & found.keys())
        if _outer(name, found[name]) != _outer(name, wanted[name])
    ]
    if shapes:
        differences.append(f"{len(shapes)} of another shape ({_listed(shapes)})")
    if differences:
        raise ValueError(f"The encoder in {path} is not a Swin V2-B with windows of 8: {'; '.join(differences)}.")

    first = wanted[_FIRST].clone()
    bands = found[_FIRST].shape[1]
    bands = bands if bands <= first.shape[1] else 0
    first[:, :bands] = found[_FIRST][:, :bands]
    encoder.load_state_dict({**found, _FIRST: first})
    return Started(tensors=len(found), bands=bands, ignored=len(state) - len(found))


def _outer(name: str, value: Tensor) -> tuple[int, ...]:
    """The shape that must agree: all of it, but for the input channels of the first convolution."""
    shape = tuple(value.shape)
    return shape[:1] + shape[2:] if name == _FIRST else shape


def _listed(names: Iterable[str]) -> str:
    shown = list(names)
    return ", ".join(shown[:_SHOWN]) + (", ..." if len(shown) > _SHOWN else "")

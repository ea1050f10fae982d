"""The linear head on the point's values and their focal means; log loss and temperature of scores."""

from __future__ import annotations

import math

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize_scalar
from torch import Tensor, nn
from torch.nn import functional

from .data import Integers


def fit_linear(inputs: Tensor, label: Tensor, classes: int, penalty: float) -> nn.Linear:
    """Multinomial logistic regression.

    Args:
        inputs: (n, m) standardised. label: (n,). penalty: half of it times the squared weights is added to the mean
            cross-entropy; intercepts are free.
    """
    head = nn.Linear(inputs.shape[1], classes)
    for parameter in head.parameters():
        nn.init.zeros_(parameter)
    optimizer = torch.optim.LBFGS(head.parameters(), max_iter=25, history_size=8, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = functional.cross_entropy(head(inputs), label) + penalty / 2 * head.weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return head.requires_grad_(False)


def log_softmax(scores: NDArray[np.floating]) -> NDArray[np.float64]:
    """Logarithms of the probabilities along the last axis."""
    moved = scores.astype(np.float64) - scores.max(axis=-1, keepdims=True)
    logs: NDArray[np.float64] = moved - np.log(np.exp(moved).sum(axis=-1, keepdims=True))
    return logs


def log_loss(scores: NDArray[np.floating], label: Integers) -> float:
    """Mean negative logarithm of the label's probability."""
    return float(-log_softmax(scores)[np.arange(len(label)), label].mean())


def fit_temperature(scores: NDArray[np.floating], label: Integers) -> float:
    """The temperature that minimises the log loss (Guo et al. 2017)."""
    found = minimize_scalar(lambda t: log_loss(scores / math.exp(t), label), bounds=(-1.5, 1.5), method="bounded")
    return math.exp(float(found.x))

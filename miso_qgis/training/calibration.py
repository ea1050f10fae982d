"""Probabilities that mean what they say: Platt scaling of permafrost, a temperature for the orders.

Platt (1999): log-odds times a slope plus an offset. Guo et al. (2017): scores divided by a temperature. Both are fitted
on held-out blocks. Points of a block share ground, climate and whoever dug them, so that a block counts as one
observation, whatever the number of its points: few blocks say little about the offset between said and found, and
taking theirs for the truth makes the probabilities elsewhere worse. Slope, offset and temperature therefore have a
normal prior around "change nothing", which few blocks move a little and many blocks overrule.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from . import losses

#: With fewer held-out labels of a task, or of its rarer class, than this its calibration is left alone.
ENOUGH = 20
ENOUGH_OF_CLASS = 5
#: Standard deviation of the prior of the offset, and of the logarithms of slope and temperature.
PRIOR_SD = 0.5
#: Largest magnitude of the logarithms of slope and temperature.
MOST = 3.0


@dataclass(frozen=True)
class Calibration:
    """nsp log-odds x slope + offset; order scores / temperature."""

    nsp_slope: float = 1.0
    nsp_offset: float = 0.0
    order_temperature: float = 1.0


def fit_calibration(
    scores: NDArray[np.float32], nsp: NDArray[np.uint8], order: NDArray[np.uint8], blocks: int = 0
) -> Calibration:
    """The three numbers of largest likelihood, or of largest posterior density where blocks are counted.

    Args:
        scores: (8, n) of the model's `logits`. nsp, order: (n,) labels, 255 for none.
        blocks: spatial blocks the points lie in; 0 where there are so many that no prior is needed.
    """
    strength = 0.5 / (PRIOR_SD**2 * blocks) if blocks else 0.0
    logits = torch.from_numpy(scores.T).double()
    known = torch.from_numpy(nsp != losses.NO_LABEL)
    present = torch.from_numpy((nsp[nsp != losses.NO_LABEL] == 1).astype(np.float64))
    labels = torch.from_numpy(order)[:, None, None]
    use_nsp = _enough(nsp[nsp != losses.NO_LABEL], 2)
    use_order = _enough(order[order != losses.NO_LABEL], 7)
    if not (use_nsp or use_order):
        return Calibration()

    def loss_of(parameters: Tensor) -> Tensor:
        log_slope, offset, log_temperature = parameters  # logarithms: neither may change a sign
        permafrost = logits[:, 0] * torch.exp(log_slope) + offset if use_nsp else logits[:, 0]
        loss = strength * (parameters**2).sum()
        if use_nsp:
            loss = loss + torch.nn.functional.binary_cross_entropy_with_logits(permafrost[known], present)
        if use_order:
            scaled = torch.cat([permafrost[:, None], logits[:, 1:] * torch.exp(-log_temperature)], dim=1)
            loss = loss + losses.order_loss(scaled[:, :, None, None], labels)
        return loss

    found = _least(loss_of, [0.0, 0.0, 0.0])
    if max(abs(found[0]), abs(found[2])) > MOST:
        # The search ran away, as it does from scores that are far from log-odds: again from standardised ones.
        mean, spread = float(logits[:, 0].mean()), max(float(logits[:, 0].std()), 1e-6)
        again = _least(loss_of, [-math.log(spread), -mean / spread, 0.0])
        found = min(found, again, key=lambda v: float(loss_of(torch.tensor(v, dtype=torch.float64))))
    # A model that has learnt nothing has no finite optimum: the best slope is 0.
    log_slope, log_temperature = (min(max(found[k], -MOST), MOST) for k in (0, 2))
    return Calibration(math.exp(log_slope), found[1], math.exp(log_temperature))


def _least(loss_of: Callable[[Tensor], Tensor], start: list[float]) -> list[float]:
    """Where a loss of three numbers is least."""
    parameters = torch.tensor(start, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS([parameters], max_iter=60, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = loss_of(parameters)
        loss.backward()  # type: ignore[no-untyped-call]
        return loss

    optimizer.step(closure)  # type: ignore[no-untyped-call]
    return [float(v) for v in parameters.detach()]


def _enough(labels: NDArray[np.uint8], classes: int) -> bool:
    counts = np.sort(np.bincount(labels, minlength=classes))[::-1]
    return bool(labels.size >= ENOUGH and counts[1] >= ENOUGH_OF_CLASS)

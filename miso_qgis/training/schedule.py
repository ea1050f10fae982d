"""The learning rate over a fit."""

from __future__ import annotations

import math


def learning_rate(peak: float, warm_up: int, steps: int, step: int) -> float:
    """Linear warm-up to the peak over `warm_up` steps, then a cosine down to 1 % of it at the last of `steps`."""
    if step < warm_up:
        return peak * (step + 1) / warm_up
    progress = (step - warm_up) / max(1, steps - warm_up)
    return peak * (0.01 + 0.99 * (1 + math.cos(math.pi * progress)) / 2)

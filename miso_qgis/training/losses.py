"""Losses of the two tasks and of the contrastive alignment."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional as F

from .architecture import GELISOLS

NO_LABEL = 255
TEMPERATURE = 0.1
CONTRASTIVE_WEIGHT = 0.1


def nsp_loss(logits: Tensor, labels: Tensor, smoothing: float = 0.0) -> Tensor:
    """Binary cross-entropy of permafrost within 1 m over the labelled queries.

    Args:
        logits: (n, 8, rows, cols) of architecture.Miso.logits. labels: (n, rows, cols) uint8: 0, 1, or 255 for none.
        smoothing: share of a label's weight that is spread evenly over both classes.
    """
    known = labels != NO_LABEL
    target = labels.to(logits.dtype).clamp(max=1.0)
    if smoothing:
        target = target * (1.0 - smoothing) + smoothing / 2
    losses = F.binary_cross_entropy_with_logits(logits[:, 0], target, reduction="none")
    return (losses * known).sum() / known.sum().clamp(min=1)


def order_log_probabilities(logits: Tensor) -> Tensor:
    """Logarithms of the seven order probabilities, (n, 7, rows, cols), computed without leaving log space."""
    permafrost, gelic = logits[:, :1], logits[:, 1:2]
    others = F.log_softmax(logits[:, 2:], dim=1)
    absent = F.logsigmoid(-permafrost)
    others = others + absent + F.logsigmoid(-gelic)
    gelisols = torch.logaddexp(F.logsigmoid(permafrost), absent + F.logsigmoid(gelic))
    return torch.cat([others[:, :GELISOLS], gelisols, others[:, GELISOLS:]], dim=1)


def order_loss(logits: Tensor, labels: Tensor, smoothing: float = 0.0) -> Tensor:
    """Cross-entropy of the soil order over the labelled queries; shapes and smoothing as in `nsp_loss`, labels 0..6 or
    255.
    """
    logarithms = order_log_probabilities(logits)
    loss = F.nll_loss(logarithms, labels.long(), ignore_index=NO_LABEL)
    if smoothing:
        known = labels != NO_LABEL
        even = -(logarithms.mean(dim=1) * known).sum() / known.sum().clamp(min=1)
        loss = loss * (1.0 - smoothing) + even * smoothing
    return loss


def info_nce(a: Tensor, b: Tensor, usable: Tensor) -> Tensor:
    """Symmetric InfoNCE (van den Oord et al. 2018): each row of `a` must find its own row of `b` among the batch's, and
    back.

    Args:
        a, b: unit vectors (n, width). usable: (n,) bool, pairs of which both sides exist.
    """
    if int(usable.sum()) < 2:
        return a.sum() * 0.0
    similarity = a[usable] @ b[usable].T / TEMPERATURE
    target = torch.arange(similarity.shape[0], device=similarity.device)
    return (F.cross_entropy(similarity, target) + F.cross_entropy(similarity.T, target)) / 2

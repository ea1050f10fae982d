"""What every configuration shares: the meaning of the eight scores, calibration, and the calls of training and maps."""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

ORDER_CLASSES = 7
GELISOLS = 2
#: Log-odds of permafrost within 1 m, log-odds of Gelisols where there is none, scores of the six other orders.
SCORES = 2 + ORDER_CLASSES - 1


class Model(nn.Module):
    """The calls that all configurations have.

    The head gives 8 values: the log-odds of permafrost within 1 m, the log-odds of Gelisols where there is none, and
    scores of the six other orders. Permafrost within 1 m is a Gelisol by itself, so
    P(Gelisols) = P(nsp) + (1 - P(nsp)) P(Gelisols | no nsp): the two maps can never contradict each other.

    Throughout, satellite is (n, 9, h, w) reflectance x 10000, covariates (n, 10, h, w) in the contract's units, NaN is
    missing, and positions are (row, column) in pixels of the window, the first pixel's centre at 0.5.
    """

    #: Buffers of `add_calibration`.
    nsp_slope: Tensor
    nsp_offset: Tensor
    order_temperature: Tensor

    def add_calibration(self) -> None:
        """Buffers of the calibration on held-out blocks: log-odds * slope + offset, order scores / temperature."""
        self.register_buffer("nsp_slope", torch.ones(()))
        self.register_buffer("nsp_offset", torch.zeros(()))
        self.register_buffer("order_temperature", torch.ones(()))

    def logits(
        self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Raw scores (n, 8, rows, cols) at the lattice of rows and columns, and pooled features for `embeddings`."""
        raise NotImplementedError

    def logits_at(self, satellite: Tensor, covariates: Tensor, points: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """Raw scores (n, 8, k) at each image's own points (n, k, 2), and pooled features for `embeddings`.

        At the same places it equals `logits`.
        """
        raise NotImplementedError

    def raw_embeddings(self, pooled: dict[str, Tensor], xy: Tensor) -> dict[str, Tensor]:
        """The vectors that `embeddings` scales to unit length."""
        raise NotImplementedError

    def embeddings(self, pooled: dict[str, Tensor], xy: Tensor) -> dict[str, Tensor]:
        """Unit vectors satellite, covariates, visual and geo for the contrastive losses, (n, embedding) each.

        Args:
            pooled: of `logits` or `logits_at`. xy: (n, 2) metres in EPSG:3338. It reaches "geo" alone.
        """
        return {name: F.normalize(value, dim=1) for name, value in self.raw_embeddings(pooled, xy).items()}

    def probabilities(self, logits: Tensor) -> tuple[Tensor, Tensor]:
        """Calibrated probabilities of raw scores (n, 8, ...).

        Returns:
            nsp (n, 2, ...): absent, present; order (n, 7, ...).
        """
        permafrost = logits[:, :1] * self.nsp_slope + self.nsp_offset
        gelic = logits[:, 1:2] / self.order_temperature
        others = torch.softmax(logits[:, 2:] / self.order_temperature, dim=1)
        present, absent = torch.sigmoid(permafrost), torch.sigmoid(-permafrost)
        others = others * (absent * torch.sigmoid(-gelic))
        gelisols = present + absent * torch.sigmoid(gelic)
        order = torch.cat([others[:, :GELISOLS], gelisols, others[:, GELISOLS:]], dim=1)
        return torch.cat([absent, present], dim=1), order

    def forward(self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities nsp (n, 2, rows, cols) and order (n, 7, rows, cols) at the lattice of rows and columns."""
        return self.probabilities(self.logits(satellite, covariates, rows, cols)[0])

    def described(self) -> dict[str, Any]:
        """Configuration and number of weights that a prediction uses."""
        raise NotImplementedError

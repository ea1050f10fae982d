"""The model that is fitted on field points: the network, a branch for the pixel itself, several of them as one.

A forest that looks at the 19 bands of one pixel is hard to beat with a few thousand points, because it need not learn
how to look. The pixel branch gives a network the same view: each band at the queried pixel as a piecewise linear
encoding between quantiles of the data (Gorishniy, Rubachev and Babenko 2022), through a small network, added to the
scores. The pyramids then only have to learn what the surroundings say beyond that.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS, TERRAIN_BANDS
from miso_qgis.training.architecture import SCORES

MODALITIES = ("imagery", "terrain", "climate")
_BANDS = len(SATELLITE_BANDS) + len(COVARIATE_BANDS)
#: Bands that are encoded together.
_AT_ONCE = 4
_ASPECT = len(SATELLITE_BANDS) + COVARIATE_BANDS.index("aspct_4")


class PixelBranch(nn.Module):
    """Scores from the 19 bands of single pixels, (points, 8).

    Aspect enters as sine and cosine, 0 where level. A band becomes `bins` numbers from 0 to 1: how far the value is
    through each step between neighbouring quantiles; all 0 and a flag where it is missing. The last layer starts at 0:
    a new branch says nothing.
    """

    def __init__(self, bins: int, width: int, dropout: float = 0.0) -> None:
        super().__init__()
        self.low: Tensor
        self.step: Tensor
        count = _BANDS + 1
        self.register_buffer("low", torch.zeros(count, bins))
        self.register_buffer("step", torch.ones(count, bins))
        self.first = nn.Linear(count * bins + _BANDS, width)
        self.second = nn.Linear(width, width)
        self.last = nn.Linear(width, SCORES)
        self.dropout = nn.Dropout(dropout)
        nn.init.zeros_(self.last.weight)
        nn.init.zeros_(self.last.bias)

    @staticmethod
    def _spread(bands: Tensor) -> Tensor:
        """(points, 19) -> (points, 20): aspect as its sine and cosine."""
        aspect = bands[:, _ASPECT : _ASPECT + 1] * (torch.pi / 180)
        return torch.cat([bands[:, :_ASPECT], torch.sin(aspect), torch.cos(aspect), bands[:, _ASPECT + 1 :]], dim=1)

    def set_quantiles(self, bands: Tensor) -> None:
        """Take the steps from values of the training data, (n, 19), NaN where missing."""
        spread = self._spread(bands.double())
        bins = self.low.shape[1]
        shares = torch.linspace(0.005, 0.995, bins + 1, dtype=torch.float64)
        for index in range(spread.shape[1]):
            values = spread[:, index][~torch.isnan(spread[:, index])]
            if values.numel() == 0:
                continue
            edges = torch.quantile(values[:: max(1, values.numel() // 200_000)], shares)
            width = torch.diff(edges)
            # Values that repeat give steps of no width: a thousandth of the range keeps the division finite.
            least = max(float(edges[-1] - edges[0]) * 1e-3, 1e-9)
            self.low[index] = edges[:-1].float()
            self.step[index] = width.clamp(min=least).float()

    def forward(self, bands: Tensor, missing: Tensor) -> Tensor:
        """bands, missing: (points, 19), 0 where missing, and 1 there."""
        there = 1.0 - missing
        there = torch.cat([there[:, : _ASPECT + 1], there[:, _ASPECT:]], dim=1)
        spread = self._spread(bands)
        bins = self.low.shape[1]
        weight = self.first.weight.t()
        total = torch.addmm(self.first.bias, missing, weight[-_BANDS:])
        # A few bands at a time: the encoding of all of them would be the largest array of a map.
        for start in range(0, spread.shape[1], _AT_ONCE):
            part = slice(start, start + _AT_ONCE)
            encoded = torch.clamp((spread[:, part, None] - self.low[part]) / self.step[part], 0.0, 1.0)
            encoded = (encoded * there[:, part, None]).flatten(1)
            total = torch.addmm(total, encoded, weight[start * bins : start * bins + encoded.shape[1]])
        hidden = self.dropout(F.relu(total))
        return self.last(F.relu(self.second(hidden)))  # type: ignore[no-any-return]


class PointModel(nn.Module):
    """One network or the mean score of several, each with a pixel branch or none; used like a single network.

    Calibration is one for all, kept in the first network's buffers.
    """

    def __init__(
        self, members: Sequence[nn.Module], branches: Sequence[nn.Module], modalities: Sequence[str] = MODALITIES
    ) -> None:
        """
        Args:
            branches: one per member, or empty.
            modalities: what the model looks at; the others are missing to it, whatever it is given.
        """
        super().__init__()
        self.modalities = tuple(modalities)
        hidden = [name not in self.modalities for name in MODALITIES]
        parts = len(TERRAIN_BANDS), len(COVARIATE_BANDS) - len(TERRAIN_BANDS)
        bands = torch.repeat_interleave(torch.tensor(hidden[1:]), torch.tensor(parts))
        self.hidden_covariates: Tensor
        self.register_buffer("hidden_covariates", bands[:, None, None], persistent=False)
        self.members = nn.ModuleList(members)
        self.branches = nn.ModuleList(branches)

    @property
    def configuration(self) -> Any:
        return self.members[0].configuration

    @property
    def nsp_slope(self) -> Tensor:
        return self.members[0].nsp_slope  # type: ignore[return-value]

    @property
    def nsp_offset(self) -> Tensor:
        return self.members[0].nsp_offset  # type: ignore[return-value]

    @property
    def order_temperature(self) -> Tensor:
        return self.members[0].order_temperature  # type: ignore[return-value]

    def described(self) -> dict[str, Any]:
        """Of the first network, with the weights of all."""
        own = self.members[0].described()  # type: ignore[operator]
        used = own["parameters"] * len(self.members) + sum(p.numel() for p in self.branches.parameters())
        return {**own, "parameters": used, "members": len(self.members), "pixel_branch": len(self.branches) > 0}

    def _seen(self, satellite: Tensor, covariates: Tensor) -> tuple[Tensor, Tensor]:
        """The inputs without what the model does not look at."""
        nothing = satellite.new_full((), float("nan"))
        if "imagery" not in self.modalities:
            satellite = torch.where(torch.isnan(satellite), satellite, nothing)
        if not {"terrain", "climate"} <= set(self.modalities):
            covariates = torch.where(self.hidden_covariates, nothing, covariates)
        return satellite, covariates

    def logits(
        self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """As the network's own: scores (n, 8, rows, cols) and pooled features (of the first network)."""
        satellite, covariates = self._seen(satellite, covariates)
        total, pooled = self.members[0].logits(satellite, covariates, rows, cols)  # type: ignore[operator]
        for member in self.members[1:]:
            total = total + member.logits(satellite, covariates, rows, cols)[0]
        if len(self.branches):
            row, col = _pixel(rows, satellite.shape[2]), _pixel(cols, satellite.shape[3])
            bands, missing = _filled(*(v.index_select(2, row).index_select(3, col) for v in (satellite, covariates)))
            flat = [v.permute(0, 2, 3, 1).reshape(-1, _BANDS) for v in (bands, missing)]
            own = sum(branch(*flat) for branch in self.branches)
            total = total + own.reshape(-1, row.shape[0], col.shape[0], SCORES).permute(0, 3, 1, 2)
        return total / len(self.members), pooled

    def logits_at(self, satellite: Tensor, covariates: Tensor, points: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """As the network's own: scores (n, 8, k) at points (n, k, 2) given as (row, col) in pixels."""
        satellite, covariates = self._seen(satellite, covariates)
        total, pooled = self.members[0].logits_at(satellite, covariates, points)  # type: ignore[operator]
        for member in self.members[1:]:
            total = total + member.logits_at(satellite, covariates, points)[0]
        if len(self.branches):
            row, col = _pixel(points[..., 0], satellite.shape[2]), _pixel(points[..., 1], satellite.shape[3])
            images = torch.arange(points.shape[0], device=points.device)[:, None]
            # Advanced indices around a slice: (n, k) first, bands last.
            found = [v[images, :, row, col].transpose(1, 2) for v in (satellite, covariates)]
            flat = [v.transpose(1, 2).flatten(0, 1) for v in _filled(*found)]
            own = sum(branch(*flat) for branch in self.branches)
            total = total + own.reshape(points.shape[0], points.shape[1], SCORES).transpose(1, 2)
        return total / len(self.members), pooled

    def embeddings(self, pooled: dict[str, Tensor], xy: Tensor) -> dict[str, Tensor]:
        return self.members[0].embeddings(pooled, xy)  # type: ignore[operator,no-any-return]

    def probabilities(self, logits: Tensor) -> tuple[Tensor, Tensor]:
        """Calibrated, as the network's own: (n, 8, rows, cols) -> nsp (n, 2, ...), order (n, 7, ...)."""
        return self.members[0].probabilities(logits)  # type: ignore[operator,no-any-return]

    def forward(self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor) -> tuple[Tensor, Tensor]:
        """As the network's own: calibrated probabilities at the lattice of query rows and columns."""
        return self.probabilities(self.logits(satellite, covariates, rows, cols)[0])


def _filled(satellite: Tensor, covariates: Tensor) -> tuple[Tensor, Tensor]:
    """The bands together along axis 1, 0 where missing, and 1 there."""
    # Filled before they are joined: in an exported graph no NaN may pass a node that is quantised.
    missing = [torch.isnan(v) for v in (satellite, covariates)]
    values = [torch.where(m, torch.zeros_like(v), v) for m, v in zip(missing, (satellite, covariates), strict=True)]
    return torch.cat(values, dim=1), torch.cat([m.to(satellite.dtype) for m in missing], dim=1)


def _pixel(position: Tensor, size: int) -> Tensor:
    """The pixel a position lies in."""
    return torch.clamp(torch.floor(position), min=0, max=size - 1).long()

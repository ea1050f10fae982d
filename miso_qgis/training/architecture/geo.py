"""From a place to an embedding, for the contrastive loss alone: no encoder of this file takes part in a prediction."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F


class GeoEncoder(nn.Module):
    """Place -> embedding, for `fast`: sines and cosines of the EPSG:3338 coordinates at geometric wavelengths
    (Space2Vec, Mai et al. 2020), and two layers.
    """

    def __init__(self, width: int, frequencies: int = 16) -> None:
        super().__init__()
        # Wavelengths from 2 (the whole normalised range) down to 0.01 (about 20 km).
        self.waves: Tensor
        self.register_buffer("waves", 2 * math.pi / torch.logspace(math.log10(2.0), -2.0, frequencies))
        self.net = nn.Sequential(nn.Linear(4 * frequencies, 128), nn.ReLU(), nn.Linear(128, width))

    def forward(self, xy: Tensor) -> Tensor:
        """(n, 2) metres in EPSG:3338 -> (n, width)."""
        centre = xy.new_tensor([-349995.0, 1200005.0])
        half = xy.new_tensor([1850000.0, 1200000.0])
        angle = (((xy - centre) / half)[:, :, None] * self.waves).flatten(1)
        return self.net(torch.cat([torch.sin(angle), torch.cos(angle)], dim=1))  # type: ignore[no-any-return]


class _Layer(nn.Module):
    """Linear, ReLU, dropout, the input added, layer norm: width stays."""

    def __init__(self, width: int, dropout: float) -> None:
        super().__init__()
        self.linear = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)
        self.norm = nn.LayerNorm(width)

    def forward(self, x: Tensor) -> Tensor:
        return self.norm(x + self.dropout(F.relu(self.linear(x))))  # type: ignore[no-any-return]


class GridCellEncoder(nn.Module):
    """Place -> embedding, as published: Space2Vec's grid cells (Mai et al. 2020), then five layers, three with skips.

    The grid cells are sin(u / r) and cos(u / r) of both coordinates u, normalised to [-1, 1] over the AKVEG grid (y
    from north to south), for radii r in geometric steps.
    """

    #: West, north, east, south of the AKVEG grid in EPSG:3338, metres: -1, -1, 1, 1 after normalisation.
    bounds = (-2199995.0, 2400005.0, 1500005.0, 5.0)

    def __init__(
        self,
        width: int,
        frequencies: int = 64,
        smallest: float = 0.0005,
        largest: float = 2.0,
        hidden: int = 3,
        dropout: float = 0.1,
    ) -> None:
        super().__init__()
        self.radii: Tensor
        steps = torch.linspace(math.log(smallest), math.log(largest), frequencies, dtype=torch.float64)
        self.register_buffer("radii", torch.exp(steps).float())
        self.first = nn.Linear(4 * frequencies, width)
        self.middle = nn.Sequential(*(_Layer(width, dropout) for _ in range(hidden)))
        self.last = nn.Linear(width, width)
        for layer in (self.first, *(block.linear for block in self.middle), self.last):
            nn.init.xavier_uniform_(layer.weight)

    def cells(self, xy: Tensor) -> Tensor:
        """(n, 2) metres in EPSG:3338 -> (n, 4 frequencies): per coordinate and radius sine and cosine."""
        west, north, east, south = self.bounds
        start, reach = xy.new_tensor([west, north]), xy.new_tensor([east - west, south - north])
        unit = ((xy - start) / reach * 2 - 1).to(self.radii.dtype)
        angle = unit[:, :, None] / self.radii
        return torch.stack([torch.sin(angle), torch.cos(angle)], dim=3).flatten(1)

    def forward(self, xy: Tensor) -> Tensor:
        """(n, 2) metres in EPSG:3338 -> (n, width)."""
        return F.relu(self.last(self.middle(F.relu(self.first(self.cells(xy))))))

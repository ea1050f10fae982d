"""The bundled configuration `fast`: two convolutional pyramids, a continuous query and one head per pixel.

The three ideas of MISO (Lin et al. 2025, arXiv 2506.17302) at a cost a laptop can bear: a visual encoder per modality;
a continuous field that can be asked anywhere; contrastive alignment of the modalities with each other and with the
place. Where MISO runs an MLP per level and query, here every level is projected linearly on its own coarse grid and
interpolated to the queries by two small matrices: linear maps commute with interpolation, so the sum is the same at a
thousandth of the cost.

Nothing depends on the window's extent, the batch or the place: no global pooling, no attention, batch statistics
frozen. Physical units go in and are normalised here; NaN means missing.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

from torch import Tensor, nn

from .geo import GeoEncoder
from .inputs import POSITION_CELL, CovariateInput, SatelliteInput
from .model import ORDER_CLASSES, SCORES, Model
from .pyramid import Pyramid
from .query import lattice_query, scattered_query


@dataclass(frozen=True)
class Configuration:
    """Widths per level (strides 2, 4, 8, 16), 3 x 3 convolutions per level, widths of the field and the head."""

    name: str = "fast"
    satellite: tuple[int, ...] = (24, 48, 64, 96)
    covariates: tuple[int, ...] = (32, 64, 96, 128)
    blocks: tuple[int, ...] = (1, 2, 2, 2)
    position: int = 48
    query: int = 64
    head: int = 64
    embedding: int = 64

    @property
    def stride(self) -> int:
        return int(2 ** len(self.blocks))


class Field(nn.Module):
    """The continuous field: pyramids and position features, projected to one width, summed at the queries."""

    def __init__(self, configuration: Configuration) -> None:
        super().__init__()
        c = configuration
        self.strides = tuple(2 ** (level + 1) for level in range(len(c.blocks)))
        self.satellite_input = SatelliteInput()
        self.covariate_input = CovariateInput()
        self.satellite = Pyramid(SatelliteInput.channels, c.satellite, c.blocks)
        self.covariates = Pyramid(CovariateInput.channels, c.covariates, c.blocks)
        self.position = nn.Sequential(
            nn.Conv2d(CovariateInput.position_channels, c.position, 1),
            nn.ReLU(),
            nn.Conv2d(c.position, c.position, 1),
            nn.ReLU(),
        )
        self.satellite_projection = nn.ModuleList(nn.Conv2d(w, c.query, 1, bias=False) for w in c.satellite)
        self.covariate_projection = nn.ModuleList(
            nn.Conv2d(w, c.query, 1, bias=i == 0) for i, w in enumerate(c.covariates)
        )
        self.position_projection = nn.Conv2d(c.position, c.query, 1, bias=False)
        self._position_level = int(math.log2(POSITION_CELL)) - 1

    def encode(self, satellite: Tensor, covariates: Tensor) -> tuple[list[Tensor], Tensor, Tensor]:
        """Projected maps per level, and the coarsest map of each modality (for the contrastive loss)."""
        seen = self.satellite(self.satellite_input(satellite))
        features, position = self.covariate_input(covariates)
        known = self.covariates(features)
        maps = []
        for level, (a, b) in enumerate(zip(seen, known, strict=True)):
            projected = self.satellite_projection[level](a) + self.covariate_projection[level](b)
            if level == self._position_level:
                projected = projected + self.position_projection(self.position(position))
            maps.append(projected)
        return maps, seen[-1], known[-1]

    def query(self, maps: list[Tensor], rows: Tensor, cols: Tensor) -> Tensor:
        """(n, width, len(rows), len(cols)): sum over levels of the maps interpolated to the lattice rows x cols."""
        return lattice_query(maps, self.strides, rows, cols)

    def query_at(self, maps: list[Tensor], points: Tensor) -> Tensor:
        """(n, width, k): the same at each image's own points (n, k, 2), (row, column)."""
        return scattered_query(maps, self.strides, points)


class Miso(Model):
    """The configuration `fast`. `forward` is what is exported; h and w of a window are multiples of the stride."""

    def __init__(self, configuration: Configuration | None = None) -> None:
        super().__init__()
        self.configuration = configuration or Configuration()
        c = self.configuration
        self.field = Field(c)
        self.head = nn.Sequential(
            nn.ReLU(),
            nn.Conv2d(c.query, c.head, 1),
            nn.ReLU(),
            nn.Conv2d(c.head, c.head, 1),
            nn.ReLU(),
            nn.Conv2d(c.head, SCORES, 1),
        )
        self.add_calibration()
        self.geo = GeoEncoder(c.embedding)
        self.embed_satellite = nn.Linear(c.satellite[-1], c.embedding)
        self.embed_covariates = nn.Linear(c.covariates[-1], c.embedding)
        self.embed_visual = nn.Linear(c.query, c.embedding)

    def logits(
        self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        maps, seen, known = self.field.encode(satellite, covariates)
        values = self.field.query(maps, rows, cols)
        pooled = {"satellite": seen.mean((2, 3)), "covariates": known.mean((2, 3)), "visual": values.mean((2, 3))}
        return self.head(values), pooled

    def logits_at(self, satellite: Tensor, covariates: Tensor, points: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        maps, seen, known = self.field.encode(satellite, covariates)
        values = self.field.query_at(maps, points)
        pooled = {"satellite": seen.mean((2, 3)), "covariates": known.mean((2, 3)), "visual": values.mean(2)}
        return self.head(values[..., None])[..., 0], pooled

    def raw_embeddings(self, pooled: dict[str, Tensor], xy: Tensor) -> dict[str, Tensor]:
        return {
            "satellite": self.embed_satellite(pooled["satellite"]),
            "covariates": self.embed_covariates(pooled["covariates"]),
            "visual": self.embed_visual(pooled["visual"]),
            "geo": self.geo(xy),
        }

    def forward(self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor) -> tuple[Tensor, Tensor]:
        # Without the pooled features, which have no place in an exported graph.
        maps, _, _ = self.field.encode(satellite, covariates)
        return self.probabilities(self.head(self.field.query(maps, rows, cols)))

    def described(self) -> dict[str, Any]:
        used = sum(p.numel() for part in (self.field, self.head) for p in part.parameters())
        return {**asdict(self.configuration), "parameters": used}


def fast_flops_per_pixel(configuration: Configuration, size: int, core: int) -> float:
    """Operations (2 per multiply-add) of convolutions and products per output pixel of a window, halo included."""
    c = configuration
    window = (size / core) ** 2
    total = 0.0
    for channels, widths in ((SatelliteInput.channels, c.satellite), (CovariateInput.channels, c.covariates)):
        for level, (width, count) in enumerate(zip(widths, c.blocks, strict=True)):
            cells = window / 4 ** (level + 1)
            total += cells * 2 * (4 * channels * width + 9 * count * width * width + width * c.query)
            channels = width
    cells = window / POSITION_CELL**2
    total += cells * 2 * c.position * (CovariateInput.position_channels + c.position + c.query)
    for level in range(len(c.blocks)):
        side = size / 2 ** (level + 1)
        total += 2 * c.query * (side * side / core + side)
    total += 2 * (c.query * c.head + c.head * c.head + c.head * (1 + ORDER_CLASSES))
    return total

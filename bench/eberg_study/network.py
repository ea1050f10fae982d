"""MISO for one small survey: the package's pyramids, query and geo encoder under a head for nine soil classes."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

from miso_qgis.training.architecture import GeoEncoder, Pyramid
from miso_qgis.training.architecture.query import scattered_query

from .data import POINT_RADII

#: Pixels of 25 m in a cell that the pyramids read (means of 50 m; their strides are 100, 200 and 400 m).
CELL = 2


@dataclass(frozen=True)
class Shape:
    """Widths and 3 x 3 convolutions per level; widths of the fused query, point branch, head and embeddings."""

    widths: tuple[int, ...] = (16, 24, 32)
    blocks: tuple[int, ...] = (1, 1, 1)
    query: int = 48
    pixel: int = 48
    head: int = 64
    embedding: int = 32
    dropout: float = 0.3


class SurveyMiso(nn.Module):
    """Two pyramids (terrain; the other grids) asked at exact positions, beside a branch that sees the point's pixel.

    The point branch reads the pixel of 25 m and its focal means.

    Args:
        terrain, cover: number of channels of each modality. classes: number of soil classes.
        extent: west, south, east, north in metres, for the geo encoder's range.
    """

    def __init__(
        self,
        terrain: int,
        cover: int,
        classes: int,
        extent: tuple[float, float, float, float],
        shape: Shape,
    ) -> None:
        super().__init__()
        self.split = terrain
        inputs = (terrain + cover) * (1 + len(POINT_RADII))
        self.extent = extent
        self.terrain = Pyramid(terrain, shape.widths, shape.blocks)
        self.cover = Pyramid(cover, shape.widths, shape.blocks)
        features = sum(shape.widths)
        self.terrain_projection = nn.Linear(features, shape.query)
        self.cover_projection = nn.Linear(features, shape.query)
        self.pixel = nn.Sequential(nn.Linear(inputs, shape.pixel), nn.ReLU())
        self.dropout = nn.Dropout(shape.dropout)
        self.hidden = nn.Sequential(
            nn.Linear(shape.query + shape.pixel, shape.head), nn.ReLU(), nn.Dropout(shape.dropout)
        )
        self.scores = nn.Linear(shape.head, classes)
        self.direct = nn.Linear(inputs, classes)
        self.geo = GeoEncoder(shape.embedding)
        self.embed_terrain = nn.Linear(shape.query, shape.embedding)
        self.embed_cover = nn.Linear(shape.query, shape.embedding)
        self.embed_visual = nn.Linear(shape.query, shape.embedding)

    def fields(self, crops: Tensor, points: Tensor) -> tuple[Tensor, Tensor]:
        """Terrain and cover features (n, k, query) at the points.

        Args:
            crops: (n, terrain + cover, h, w) standardised cells of 50 m.
            points: (n, k, 2) row and column in pixels of 25 m.
        """
        found = []
        for pyramid, projection, part in (
            (self.terrain, self.terrain_projection, crops[:, : self.split]),
            (self.cover, self.cover_projection, crops[:, self.split :]),
        ):
            # Interpolated before the projection: linear maps commute, and there are fewer points than cells.
            levels = [scattered_query([m], [CELL * 2 ** (i + 1)], points) for i, m in enumerate(pyramid(part))]
            found.append(projection(torch.cat(levels, dim=1).transpose(1, 2)))
        return found[0], found[1]

    def classify(self, visual: Tensor, pixel: Tensor) -> Tensor:
        """Scores (..., classes) from the fused features and the pixel's values."""
        both = torch.cat([functional.relu(visual), self.pixel(pixel)], dim=-1)
        scores: Tensor = self.scores(self.hidden(self.dropout(both))) + self.direct(self.dropout(pixel))
        return scores

    def forward(self, crops: Tensor, points: Tensor, pixel: Tensor) -> Tensor:
        """Scores (n, k, classes) at the points; the place takes no part in them.

        Args:
            crops, points: as in `fields`. pixel: (n, k, scales (terrain + cover)) standardised values at the points.
        """
        terrain, cover = self.fields(crops, points)
        return self.classify(terrain + cover, pixel)

    def embeddings(self, terrain: Tensor, cover: Tensor, xy: Tensor) -> dict[str, Tensor]:
        """Unit vectors (m, embedding) of each modality, of both together, and of the place.

        Args:
            terrain, cover: (m, query). xy: (m, 2) metres.
        """
        west, south, east, north = self.extent
        middle = xy.new_tensor([(west + east) / 2, (south + north) / 2])
        half = xy.new_tensor([(east - west) / 2, (north - south) / 2])
        raw = {
            "terrain": self.embed_terrain(functional.relu(terrain)),
            "cover": self.embed_cover(functional.relu(cover)),
            "visual": self.embed_visual(functional.relu(terrain + cover)),
            "geo": self.geo(_over_alaska((xy - middle) / half)),
        }
        return {name: functional.normalize(value, dim=1) for name, value in raw.items()}


def _over_alaska(unit: Tensor) -> Tensor:
    """The survey's square laid over the range that the geo encoder normalises, so that its wavelengths fit 10 km."""
    centre = unit.new_tensor([-349995.0, 1200005.0])
    half = unit.new_tensor([1850000.0, 1200000.0])
    return centre + unit * half

"""The configuration `published`: the paper's model (Lin et al. 2025, arXiv 2506.17302) at its size.

A Swin V2-B reads the imagery and a Swin-B the covariates; at each of their four scales LIIF answers at the query
points; the scales are summed and normalised, each modality is mapped, the sum of both is mapped, and a head reads it.
docs/architecture.md lists where it differs from the authors' code, and why.

Every answer depends on the whole crop (attention windows that shift), so maps of this model need blending, and a crop
of another size than 250 px is another scale to it.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint
from torch.utils.flop_counter import FlopCounterMode

from .geo import GridCellEncoder
from .model import SCORES, Model
from .published_inputs import PublishedCovariates, PublishedSatellite
from .query import LocalImplicit
from .swin import CHANNELS, STRIDES, SwinEncoder


@dataclass(frozen=True)
class PublishedConfiguration:
    """The published sizes. Encoders have the sizes of Swin-B.

    crop: pixels of a training crop. hidden: of the LIIF networks, per scale. embedding: width of everything behind
    them. frequencies, radii: of the place's encoding. drop_path: stochastic depth of the two encoders, in training.
    chunk: query points that go through the decoder at a time, all images counted.
    """

    name: str = "published"
    crop: int = 250
    hidden: tuple[tuple[int, ...], ...] = ((256, 512), (256, 512), (512, 1024), (1024, 1024))
    embedding: int = 1024
    frequencies: int = 64
    radii: tuple[float, float] = (0.0005, 2.0)
    drop_path: tuple[float, float] = (0.5, 0.1)
    chunk: int = 256

    @property
    def stride(self) -> int:
        """A window of any size is resized to whole cells inside the model."""
        return 1


def _mapper(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.Linear(width, width), nn.LayerNorm(width))


def _head(width: int, out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Linear(width, width), nn.GELU(), nn.Linear(width, width // 2), nn.GELU(), nn.Linear(width // 2, out)
    )


class Queries(nn.Module):
    """LIIF on the four maps of an encoder, summed and normalised."""

    def __init__(self, configuration: PublishedConfiguration) -> None:
        super().__init__()
        c = configuration
        self.levels = nn.ModuleList(
            LocalImplicit(channels, hidden, c.embedding) for channels, hidden in zip(CHANNELS, c.hidden, strict=True)
        )
        self.norm = nn.LayerNorm(c.embedding)

    def forward(self, maps: list[Tensor], points: Tensor) -> Tensor:
        """points (n, k, 2) as shares of the window -> (n, k, embedding)."""
        answers = [level(values, points) for level, values in zip(self.levels, maps, strict=True)]
        return self.norm(torch.stack(answers).sum(0))  # type: ignore[no-any-return]


class PublishedMiso(Model):
    """The configuration `published`.

    One model gives both tasks' scores, where the authors train one model per task; apart from the head's last layer
    they are the same. `pooled` holds the mapped embeddings of each image, averaged over its query points: with one
    point per crop, what the authors contrast.
    """

    def __init__(self, configuration: PublishedConfiguration | None = None) -> None:
        super().__init__()
        self.configuration = configuration or PublishedConfiguration()
        c = self.configuration
        self.satellite_input = PublishedSatellite()
        self.covariate_input = PublishedCovariates()
        self.satellite = SwinEncoder(PublishedSatellite.channels, version=2, drop_path=c.drop_path[0])
        self.covariates = SwinEncoder(PublishedCovariates.channels, version=1, drop_path=c.drop_path[1])
        self.satellite_query = Queries(c)
        self.covariate_query = Queries(c)
        self.satellite_mapper = _mapper(c.embedding)
        self.covariate_mapper = _mapper(c.embedding)
        self.visual_mapper = _mapper(c.embedding)
        self.head = _head(c.embedding, SCORES)
        self.add_calibration()
        self.geo = GridCellEncoder(c.embedding, c.frequencies, *c.radii)
        self.geo_mapper = _mapper(c.embedding)
        self.geo_head = _head(c.embedding, SCORES)

    def encode(self, satellite: Tensor, covariates: Tensor) -> tuple[list[Tensor], list[Tensor]]:
        """The maps of both encoders, (n, h', w', channels) each, of the window resized to whole cells of 32 px."""
        coarsest = STRIDES[-1]
        height, width = (math.ceil(side / coarsest) * coarsest for side in satellite.shape[2:])
        size = (height, width)
        return (
            self.satellite(self.satellite_input(satellite, size)),
            self.covariates(self.covariate_input(covariates, size)),
        )

    def decode(self, seen: list[Tensor], known: list[Tensor], points: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Scores (n, k, 8) and the mapped embeddings (n, k, embedding) of imagery, covariates and both, at points
        (n, k, 2) as shares of the window.
        """
        image = self.satellite_mapper(self.satellite_query(seen, points))
        cause = self.covariate_mapper(self.covariate_query(known, points))
        visual = self.visual_mapper(image + cause)
        return self.head(visual), image, cause, visual

    def logits_at(self, satellite: Tensor, covariates: Tensor, points: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        height, width = satellite.shape[2:]
        seen, known = self.encode(satellite, covariates)
        return self._chunked(seen, known, points / points.new_tensor([height, width]))

    def logits(
        self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        lattice = torch.stack(torch.meshgrid(rows, cols, indexing="ij"), dim=-1).flatten(0, 1)
        scores, pooled = self.logits_at(satellite, covariates, lattice.expand(satellite.shape[0], -1, -1))
        return scores.unflatten(2, (len(rows), len(cols))), pooled

    def _chunked(self, seen: list[Tensor], known: list[Tensor], shares: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
        """`decode` by chunks of points. With gradients, a chunk's inner values are computed again going back."""
        count = shares.shape[1]
        pieces = shares.split(max(1, self.configuration.chunk // shares.shape[0]), dim=1)
        again = torch.is_grad_enabled() and len(pieces) > 1
        scores, sums = [], None
        for piece in pieces:
            if again:
                out = checkpoint(self.decode, seen, known, piece, use_reentrant=False)
            else:
                out = self.decode(seen, known, piece)
            scores.append(out[0])
            part = torch.stack([value.sum(1) for value in out[1:]])
            sums = part if sums is None else sums + part
        assert sums is not None
        satellite, covariates, visual = sums / count
        pooled = {"satellite": satellite, "covariates": covariates, "visual": visual}
        return torch.cat(scores, dim=1).transpose(1, 2), pooled

    def raw_embeddings(self, pooled: dict[str, Tensor], xy: Tensor) -> dict[str, Tensor]:
        return {**pooled, "geo": self.geo_mapper(self.geo(xy))}

    def geo_logits(self, xy: Tensor) -> Tensor:
        """Scores (n, 8) from places (n, 2) alone, for the authors' auxiliary loss on the geo branch; no prediction."""
        return self.geo_head(self.geo_mapper(self.geo(xy)))  # type: ignore[no-any-return]

    def described(self) -> dict[str, Any]:
        whole = sum(p.numel() for p in self.parameters())
        place = sum(p.numel() for part in (self.geo, self.geo_mapper, self.geo_head) for p in part.parameters())
        return {**asdict(self.configuration), "parameters": whole - place}


def published_flops(configuration: PublishedConfiguration, size: int) -> tuple[int, int]:
    """Operations (2 per multiply-add) of one window of `size` pixels: of the encoders, and of one query point.

    Counted by torch while the model runs without data or weights (device "meta"): products and convolutions.
    """
    with torch.device("meta"):
        model = PublishedMiso(configuration).eval()
        satellite = torch.empty(1, PublishedSatellite.channels, size, size)
        covariates = torch.empty(1, 10, size, size)
        points = torch.empty(1, 1, 2)
        with torch.no_grad():
            with FlopCounterMode(display=False) as encoders:
                seen, known = model.encode(satellite, covariates)
            with FlopCounterMode(display=False) as decoder:
                model.decode(seen, known, points)
    return encoders.get_total_flops(), decoder.get_total_flops()


def published_flops_per_pixel(configuration: PublishedConfiguration, size: int, core: int) -> float:
    """Operations per output pixel when the middle `core` pixels (both axes) of a window of `size` are kept."""
    window, point = published_flops(configuration, size)
    return window / core**2 + point

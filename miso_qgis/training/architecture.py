"""The network: two convolutional pyramids, a continuous query and one head per pixel (configuration `fast`).

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

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS

ORDER_CLASSES = 7
GELISOLS = 2

#: Position of each covariate band.
_BAND = {name: i for i, name in enumerate(COVARIATE_BANDS)}
#: Radii, in cells of 80 m, of the neighbourhoods a pixel's height is compared with: 160, 400 and 800 m.
POSITION_RADII = (2, 5, 10)
#: Cell of the position features, in pixels; also a stride of the pyramid.
_POSITION_CELL = 8


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


def _signed_log(x: Tensor, scale: float) -> Tensor:
    """sign(x) log(1 + |x| / scale): linear near 0, so heavy tails bend without losing the middle."""
    return torch.sign(x) * torch.log1p(torch.abs(x) / scale)


class SatelliteInput(nn.Module):
    """Reflectance x 10000 -> square root, standardised, 0 where missing, and the share of bands that are there.

    (n, 9, h, w) -> (n, 10, h, w).
    """

    channels = len(SATELLITE_BANDS) + 1

    def __init__(self) -> None:
        super().__init__()
        self.mean: Tensor
        self.scale: Tensor
        self.register_buffer("mean", torch.full((len(SATELLITE_BANDS), 1, 1), 0.3))
        self.register_buffer("scale", torch.full((len(SATELLITE_BANDS), 1, 1), 0.1))

    def forward(self, x: Tensor) -> Tensor:
        missing = torch.isnan(x)
        root = torch.sqrt(torch.clamp(x * 1e-4, 0.0, 1.6))
        value = torch.clamp((root - self.mean) / self.scale, -5.0, 5.0)
        value = torch.where(missing, torch.zeros_like(value), value)
        there = 1.0 - missing.to(value.dtype).mean(dim=1, keepdim=True)
        return torch.cat([value, there], dim=1)


class CovariateInput(nn.Module):
    """Ten covariates in physical units -> bounded features, 0 where missing, and what is there.

    (n, 10, h, w) -> (n, 21, h, w) at full resolution, and (n, 10, h/8, w/8): how high a place lies in its
    surroundings.

    Aspect enters as sin(slope) cos(aspect) and sin(slope) sin(aspect), the normal's horizontal components: 0 where
    level, where aspect is NaN by definition, and never interpolated across north. Stream power enters by signed
    logarithm, curvature and position divided by robust scales; elevation mostly as relative elevation and only weakly
    (clipped) in itself.
    """

    channels = 21
    position_channels = 3 + 2 * 3 + 1

    def forward(self, c: Tensor) -> tuple[Tensor, Tensor]:
        missing = torch.isnan(c)
        there = 1.0 - missing.to(c.dtype)
        value = torch.where(missing, torch.zeros_like(c), c)

        def band(name: str) -> Tensor:
            return value[:, _BAND[name] : _BAND[name] + 1]

        def mask(name: str) -> Tensor:
            return there[:, _BAND[name] : _BAND[name] + 1]

        slope = torch.clamp(band("sl_4"), 0.0, 89.0) * (math.pi / 180)
        aspect = band("aspct_4") * (math.pi / 180)
        tilt = torch.sin(slope) * mask("aspct_4") * 4.0
        z, known = band("elevation"), mask("elevation")
        relative, position = self._relative_elevation(z, known)
        features = [
            tilt * torch.cos(aspect),
            tilt * torch.sin(aspect),
            torch.clamp(slope * 5.0, 0.0, 4.0),
            _signed_log(torch.clamp(band("maxc_4"), -0.1, 0.1), 0.002),
            _signed_log(torch.clamp(band("tpi_4"), -100.0, 100.0), 0.5),
            _signed_log(torch.clamp(band("spi"), -1e7, 1e7), 5.0) * 0.4,
            mask("swi_10") * (torch.clamp(band("swi_10"), 0.0, 25.0) - 9.0) * 0.4,
            _signed_log(torch.clamp(relative, -200.0, 200.0), 1.0) * 0.7,
            torch.clamp(z, -100.0, 3000.0) * 5e-4,
            mask("ppt_annual") * (torch.log(torch.clamp(band("ppt_annual"), 50.0, 8000.0)) - 6.2) * 1.6,
            mask("tmean_swi") * (torch.clamp(band("tmean_swi"), -60.0, 90.0) - 40.0) / 14.0,
            mask("tmin_january") * (torch.clamp(band("tmin_january"), -50.0, 10.0) + 23.0) / 7.0,
            there[:, 1:],  # level ground has no aspect: its absence says nothing
        ]
        return torch.cat(features, dim=1), position

    @staticmethod
    def _relative_elevation(z: Tensor, known: Tensor) -> tuple[Tensor, Tensor]:
        """Height above the mean of about 120 m (full resolution), and the position features on cells of 80 m."""
        pair = torch.cat([z * known, known], dim=1)
        near = F.avg_pool2d(F.avg_pool2d(pair, 4), 3, stride=1, padding=1)
        near = F.interpolate(near, scale_factor=4.0, mode="bilinear", align_corners=False)
        near = _fit(near, pair)
        relative = (z - near[:, :1] / torch.clamp(near[:, 1:], min=1e-3)) * known

        cells = F.avg_pool2d(pair, _POSITION_CELL)
        share = cells[:, 1:]
        inside = (share > 0.0).to(z.dtype)
        height = cells[:, :1] / torch.clamp(share, min=1e-3)
        features = []
        for radius in POSITION_RADII:
            around = F.avg_pool2d(cells, 2 * radius + 1, stride=1, padding=radius)
            mean = around[:, :1] / torch.clamp(around[:, 1:], min=1e-6)
            features.append(_signed_log((height - mean) * inside, 4.0))
        far = torch.full_like(height, -1e5)
        for radius in POSITION_RADII[1:]:
            size = 2 * radius + 1
            top = F.max_pool2d(torch.where(inside > 0, height, far), size, stride=1, padding=radius)
            low = -F.max_pool2d(torch.where(inside > 0, -height, far), size, stride=1, padding=radius)
            above, below = (height - low) * inside, (top - height) * inside
            features += [
                torch.log1p(torch.abs(above) / 4.0),
                torch.log1p(torch.abs(below) / 4.0),
                above / (above + below + 5.0),
            ]
        features.append(inside)
        return relative, torch.cat(features, dim=1)


def _fit(x: Tensor, like: Tensor) -> Tensor:
    """Pad or cut the ends of both axes to the size of `like`; windows of whole strides need neither."""
    if torch.jit.is_tracing() or torch.onnx.is_in_onnx_export():
        return x
    rows, cols = like.shape[2] - x.shape[2], like.shape[3] - x.shape[3]
    return F.pad(x, (0, cols, 0, rows), mode="replicate") if rows or cols else x


class _Residual(nn.Module):
    def __init__(self, width: int) -> None:
        super().__init__()
        self.conv = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.norm(self.conv(x)))


class Pyramid(nn.Module):
    """Feature maps at strides s = 2, 4, 8, 16. Cells do not overlap: cell i covers the pixels from s i to s (i + 1)."""

    def __init__(self, channels: int, widths: tuple[int, ...], blocks: tuple[int, ...]) -> None:
        super().__init__()
        self.levels = nn.ModuleList()
        for width, count in zip(widths, blocks, strict=True):
            self.levels.append(
                nn.Sequential(
                    nn.Conv2d(channels, width, 2, stride=2, bias=False),
                    nn.BatchNorm2d(width),
                    nn.ReLU(),
                    *(_Residual(width) for _ in range(count)),
                )
            )
            channels = width

    def forward(self, x: Tensor) -> list[Tensor]:
        maps = []
        for level in self.levels:
            x = level(x)
            maps.append(x)
        return maps


def interpolation_matrix(query: Tensor, cells: Tensor, stride: int) -> Tensor:
    """Linear interpolation from cell centres to query positions, (queries, cells).

    Args:
        query: positions in pixels of the window, the first pixel's centre at 0.5.
        cells: 0, 1, ... up to the number of cells less one, float.
        stride: pixels per cell. Beyond the outer centres the outer cell's value holds.
    """
    position = torch.clamp(query / stride - 0.5, min=0.0)
    position = torch.minimum(position, cells[-1:])
    return F.relu(1.0 - torch.abs(position[:, None] - cells[None, :]))


class Field(nn.Module):
    """The continuous field: pyramids and position features, projected to one width, summed at the queries."""

    def __init__(self, configuration: Configuration) -> None:
        super().__init__()
        c = configuration
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
        self._position_level = int(math.log2(_POSITION_CELL)) - 1

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

    @staticmethod
    def query(maps: list[Tensor], rows: Tensor, cols: Tensor) -> Tensor:
        """(n, width, len(rows), len(cols)): sum over levels of the maps interpolated to the lattice rows x cols."""
        strips, weights = [], []
        for level, values in enumerate(maps):
            stride = 2 ** (level + 1)
            kind = {"dtype": rows.dtype, "device": rows.device}
            row_cells = torch.arange(values.shape[2], **kind)  # type: ignore[call-overload]
            col_cells = torch.arange(values.shape[3], **kind)  # type: ignore[call-overload]
            strips.append(torch.matmul(interpolation_matrix(rows, row_cells, stride), values))
            weights.append(interpolation_matrix(cols, col_cells, stride))
        # Side by side, one product both interpolates along the columns and sums over the levels.
        return torch.matmul(torch.cat(strips, dim=3), torch.cat(weights, dim=1).transpose(0, 1))


class GeoEncoder(nn.Module):
    """Place -> embedding: sines and cosines of the EPSG:3338 coordinates at geometric wavelengths (Space2Vec,
    Mai et al. 2020).

    It takes part in the contrastive loss only and is not exported.
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


class Miso(nn.Module):
    """The model. `forward` is what is exported; training calls `logits` and `embeddings`.

    The head gives 8 values: the log-odds of permafrost within 1 m, the log-odds of Gelisols where there is none, and
    scores of the six other orders. Permafrost within 1 m is a Gelisol by itself, so
    P(Gelisols) = P(nsp) + (1 - P(nsp)) P(Gelisols | no nsp): the two maps can never contradict each other.
    """

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
            nn.Conv2d(c.head, 2 + ORDER_CLASSES - 1, 1),
        )
        # Calibration on held-out blocks (fit.calibrate): log-odds * slope + offset, order scores / temperature.
        self.nsp_slope: Tensor
        self.nsp_offset: Tensor
        self.order_temperature: Tensor
        self.register_buffer("nsp_slope", torch.ones(()))
        self.register_buffer("nsp_offset", torch.zeros(()))
        self.register_buffer("order_temperature", torch.ones(()))
        self.geo = GeoEncoder(c.embedding)
        self.embed_satellite = nn.Linear(c.satellite[-1], c.embedding)
        self.embed_covariates = nn.Linear(c.covariates[-1], c.embedding)
        self.embed_visual = nn.Linear(c.query, c.embedding)

    def logits(
        self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor
    ) -> tuple[Tensor, dict[str, Tensor]]:
        """Raw scores (n, 8, rows, cols), and pooled features for `embeddings`."""
        maps, seen, known = self.field.encode(satellite, covariates)
        values = self.field.query(maps, rows, cols)
        pooled = {"satellite": seen.mean((2, 3)), "covariates": known.mean((2, 3)), "visual": values.mean((2, 3))}
        return self.head(values), pooled

    def embeddings(self, pooled: dict[str, Tensor], xy: Tensor) -> dict[str, Tensor]:
        """Unit vectors per modality and of the place, (n, embedding) each."""
        raw = {
            "satellite": self.embed_satellite(pooled["satellite"]),
            "covariates": self.embed_covariates(pooled["covariates"]),
            "visual": self.embed_visual(pooled["visual"]),
            "geo": self.geo(xy),
        }
        return {name: F.normalize(value, dim=1) for name, value in raw.items()}

    def probabilities(self, logits: Tensor) -> tuple[Tensor, Tensor]:
        """nsp (n, 2, rows, cols): absent, present; order (n, 7, rows, cols). Calibrated."""
        permafrost = logits[:, :1] * self.nsp_slope + self.nsp_offset
        gelic = logits[:, 1:2] / self.order_temperature
        others = torch.softmax(logits[:, 2:] / self.order_temperature, dim=1)
        present, absent = torch.sigmoid(permafrost), torch.sigmoid(-permafrost)
        others = others * (absent * torch.sigmoid(-gelic))
        gelisols = present + absent * torch.sigmoid(gelic)
        order = torch.cat([others[:, :GELISOLS], gelisols, others[:, GELISOLS:]], dim=1)
        return torch.cat([absent, present], dim=1), order

    def forward(self, satellite: Tensor, covariates: Tensor, rows: Tensor, cols: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities at the lattice of query rows and columns.

        Args:
            satellite: (n, 9, h, w) reflectance x 10000. covariates: (n, 10, h, w) in the contract's units. NaN is
                missing. h and w are multiples of the stride.
            rows, cols: positions in pixels of the window, the first pixel's centre at 0.5.
        """
        maps, _, _ = self.field.encode(satellite, covariates)
        return self.probabilities(self.head(self.field.query(maps, rows, cols)))

    def described(self) -> dict[str, Any]:
        """Configuration and number of weights that a prediction uses."""
        used = sum(p.numel() for part in (self.field, self.head) for p in part.parameters())
        return {**asdict(self.configuration), "parameters": used}


def flops_per_pixel(configuration: Configuration, size: int, core: int) -> float:
    """Operations (2 per multiply-add) of convolutions and products per output pixel of a window, halo included."""
    c = configuration
    window = (size / core) ** 2
    total = 0.0
    for channels, widths in ((SatelliteInput.channels, c.satellite), (CovariateInput.channels, c.covariates)):
        for level, (width, count) in enumerate(zip(widths, c.blocks, strict=True)):
            cells = window / 4 ** (level + 1)
            total += cells * 2 * (4 * channels * width + 9 * count * width * width + width * c.query)
            channels = width
    cells = window / _POSITION_CELL**2
    total += cells * 2 * c.position * (CovariateInput.position_channels + c.position + c.query)
    for level in range(len(c.blocks)):
        side = size / 2 ** (level + 1)
        total += 2 * c.query * (side * side / core + side)
    total += 2 * (c.query * c.head + c.head * c.head + c.head * (1 + ORDER_CLASSES))
    return total

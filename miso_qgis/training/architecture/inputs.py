"""What `fast` makes of its rasters: physical units and NaN in, bounded numbers and masks out, relative elevation."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from miso_qgis.engine.contract import COVARIATE_BANDS, SATELLITE_BANDS

#: Position of each covariate band.
BAND = {name: i for i, name in enumerate(COVARIATE_BANDS)}
#: Radii, in cells of 80 m, of the neighbourhoods a pixel's height is compared with: 160, 400 and 800 m.
POSITION_RADII = (2, 5, 10)
#: Cell of the position features, in pixels; also a stride of the pyramid.
POSITION_CELL = 8


def signed_log(x: Tensor, scale: float) -> Tensor:
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
            return value[:, BAND[name] : BAND[name] + 1]

        def mask(name: str) -> Tensor:
            return there[:, BAND[name] : BAND[name] + 1]

        slope = torch.clamp(band("sl_4"), 0.0, 89.0) * (math.pi / 180)
        aspect = band("aspct_4") * (math.pi / 180)
        tilt = torch.sin(slope) * mask("aspct_4") * 4.0
        z, known = band("elevation"), mask("elevation")
        relative, position = self._relative_elevation(z, known)
        features = [
            tilt * torch.cos(aspect),
            tilt * torch.sin(aspect),
            torch.clamp(slope * 5.0, 0.0, 4.0),
            signed_log(torch.clamp(band("maxc_4"), -0.1, 0.1), 0.002),
            signed_log(torch.clamp(band("tpi_4"), -100.0, 100.0), 0.5),
            signed_log(torch.clamp(band("spi"), -1e7, 1e7), 5.0) * 0.4,
            mask("swi_10") * (torch.clamp(band("swi_10"), 0.0, 25.0) - 9.0) * 0.4,
            signed_log(torch.clamp(relative, -200.0, 200.0), 1.0) * 0.7,
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

        cells = F.avg_pool2d(pair, POSITION_CELL)
        share = cells[:, 1:]
        inside = (share > 0.0).to(z.dtype)
        height = cells[:, :1] / torch.clamp(share, min=1e-3)
        features = []
        for radius in POSITION_RADII:
            around = F.avg_pool2d(cells, 2 * radius + 1, stride=1, padding=radius)
            mean = around[:, :1] / torch.clamp(around[:, 1:], min=1e-6)
            features.append(signed_log((height - mean) * inside, 4.0))
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

"""What `published` makes of its rasters: the authors' scaling where it carries information, a robust one where not.

A missing value becomes a learned number per channel (0 at the start), and the crop is resized with the missing pixels
left out of the weights, so that a value next to a gap is not blended with what stands for the gap.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from miso_qgis.engine.contract import SATELLITE_BANDS

from .inputs import BAND, signed_log

#: Reflectance x 10000 that becomes 0 and 1: red, green, blue, then the six other bands (the authors' scaling).
SATELLITE_RANGE = ((78.0, 3318.0), (158.0, 3411.0), (167.0, 3335.0), *((0.0, 8160.0),) * 6)
#: Mean and standard deviation of the covariates whose distribution the authors' statistics describe.
STATISTICS = {
    "elevation": (479.10, 531.05),
    "sl_4": (8.483, 11.039),
    "swi_10": (11.091, 5.156),
    "ppt_annual": (817.3, 916.9),
    "tmean_swi": (22.77, 22.00),
    "tmin_january": (-18.97, 7.93),
}
#: Band, largest magnitude, scale: heavy tails that min-max scaling flattens enter as signed logarithms.
HEAVY = (("maxc_4", 0.1, 0.002), ("spi", 1e7, 5.0), ("tpi_4", 100.0, 0.5))
#: Largest magnitude of a standardised covariate.
LIMIT = 5.0


class _Scaled(nn.Module):
    """Resizing, and the learned stand-in for what is missing."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.missing = nn.Parameter(torch.zeros(channels, 1, 1))

    def fill(self, value: Tensor, there: Tensor, size: tuple[int, int]) -> Tensor:
        """value (n, channels, h, w), 0 where there is none, and there (1 or 0) -> (n, channels, *size)."""
        if value.shape[2:] != size:
            weight = F.interpolate(there, size=size, mode="bilinear", align_corners=False)
            value = F.interpolate(value, size=size, mode="bilinear", align_corners=False) / weight.clamp(min=1e-3)
            there = (weight >= 0.5).to(value.dtype)
        return torch.where(there > 0, value, self.missing.to(value.dtype))


class PublishedSatellite(_Scaled):
    """Reflectance x 10000 -> 0..1 by the authors' limits, clipped: (n, 9, h, w) -> (n, 9, *size)."""

    channels = len(SATELLITE_BANDS)

    def __init__(self) -> None:
        super().__init__(self.channels)
        limits = torch.tensor(SATELLITE_RANGE)
        self.low: Tensor
        self.span: Tensor
        self.register_buffer("low", limits[:, :1, None])
        self.register_buffer("span", (limits[:, 1:] - limits[:, :1])[:, :, None])

    def forward(self, x: Tensor, size: tuple[int, int]) -> Tensor:
        missing = torch.isnan(x)
        value = torch.clamp((x - self.low) / self.span, 0.0, 1.0)
        return self.fill(torch.where(missing, torch.zeros_like(value), value), 1.0 - missing.to(x.dtype), size)


class PublishedCovariates(_Scaled):
    """Ten covariates in physical units -> eleven channels: (n, 10, h, w) -> (n, 11, *size).

    Elevation, slope, wetness and climate are standardised by the authors' mean and standard deviation and clipped at 5.
    Curvature, stream power and position enter as signed logarithms. Aspect and slope give the horizontal components of
    the surface's normal, sin(slope) cos(aspect) and sin(slope) sin(aspect): 0 where level, where aspect is NaN by
    definition. So aspect takes two channels.
    """

    channels = 2 + len(HEAVY) + len(STATISTICS)

    def __init__(self) -> None:
        super().__init__(self.channels)

    def forward(self, c: Tensor, size: tuple[int, int]) -> Tensor:
        known = 1.0 - torch.isnan(c).to(c.dtype)
        zero = torch.where(torch.isnan(c), torch.zeros_like(c), c)

        def band(name: str) -> tuple[Tensor, Tensor]:
            i = BAND[name]
            return zero[:, i], known[:, i]

        slope, sloped = band("sl_4")
        aspect, faced = band("aspct_4")
        tilt = torch.sin(torch.clamp(slope, 0.0, 89.0) * (math.pi / 180)) * faced * 4.0
        angle = aspect * (math.pi / 180)
        values, there = [tilt * torch.cos(angle), tilt * torch.sin(angle)], [sloped, sloped]
        for name, limit, scale in HEAVY:
            value, mask = band(name)
            values.append(signed_log(torch.clamp(value, -limit, limit), scale))
            there.append(mask)
        for name, (mean, deviation) in STATISTICS.items():
            value, mask = band(name)
            values.append(torch.clamp((value - mean) / deviation, -LIMIT, LIMIT))
            there.append(mask)
        exists = torch.stack(there, dim=1)
        return self.fill(torch.stack(values, dim=1) * exists, exists, size)

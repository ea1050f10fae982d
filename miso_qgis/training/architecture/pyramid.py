"""The encoders of `fast`: a convolutional pyramid per modality."""

from __future__ import annotations

from torch import Tensor, nn
from torch.nn import functional as F


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

"""A field from maps: linear interpolation to a lattice or to scattered points (`fast`), and LIIF (`published`).

Positions are (row, column) in pixels of the window, the centre of the first pixel at 0.5. Cell i of a map of stride s
covers the pixels from s i to s (i + 1). Beyond the outer centres the outer cell's value holds.
"""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor, nn
from torch.nn import functional as F


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


def lattice_query(maps: Sequence[Tensor], strides: Sequence[int], rows: Tensor, cols: Tensor) -> Tensor:
    """Sum over levels of the maps interpolated to the lattice rows x cols: (n, width, len(rows), len(cols)).

    Args:
        maps: (n, width, h / stride, w / stride) per level. rows, cols: positions, pixels.
    """
    strips, weights = [], []
    for values, stride in zip(maps, strides, strict=True):
        kind = {"dtype": rows.dtype, "device": rows.device}
        row_cells = torch.arange(values.shape[2], **kind)  # type: ignore[call-overload]
        col_cells = torch.arange(values.shape[3], **kind)  # type: ignore[call-overload]
        strips.append(torch.matmul(interpolation_matrix(rows, row_cells, stride), values))
        weights.append(interpolation_matrix(cols, col_cells, stride))
    # Side by side, one product both interpolates along the columns and sums over the levels.
    return torch.matmul(torch.cat(strips, dim=3), torch.cat(weights, dim=1).transpose(0, 1))


def neighbours(positions: Tensor, cells: int) -> tuple[Tensor, Tensor]:
    """The two cells whose centres enclose a position on one axis, and how far it lies from the first to the second.

    Args:
        positions: in cells, the centre of the first at 0.5. cells: their number on this axis.

    Returns:
        Indices (*positions, 2) of the cells, and the fraction (*positions), 0 at the first centre and 1 at the second.
        Beyond the outer centres both are the outer cell, or the fraction is 0 or 1.
    """
    inside = torch.clamp(positions - 0.5, 0.0, cells - 1.0)
    first = torch.clamp(torch.floor(inside), max=max(cells - 2.0, 0.0))
    lower = first.long()
    return torch.stack([lower, torch.clamp(lower + 1, max=cells - 1)], dim=-1), inside - first


def gather(values: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
    """The cells of a map at index pairs, each image at its own.

    Args:
        values: (n, h, w, width). rows, cols: (n, ...) long, of one shape.

    Returns:
        (n, ..., width).
    """
    n, h, w, width = values.shape
    image = torch.arange(n, device=values.device).reshape(n, *(1 for _ in rows.shape[1:]))
    index = (image * h + rows) * w + cols
    return values.reshape(n * h * w, width).index_select(0, index.flatten()).reshape(*rows.shape, width)


def scattered_query(maps: Sequence[Tensor], strides: Sequence[int], points: Tensor) -> Tensor:
    """Sum over levels of the maps interpolated to each image's own points: (n, width, points).

    The four cells round a point are gathered at each level, so the cost is that of the points, not of the window. The
    result is `lattice_query`'s at the same places.

    Args:
        maps: (n, width, h / stride, w / stride) per level. points: (n, k, 2) rows and columns, pixels.
    """
    total: Tensor | None = None
    for values, stride in zip(maps, strides, strict=True):
        row, down = neighbours(points[..., 0] / stride, values.shape[2])
        col, right = neighbours(points[..., 1] / stride, values.shape[3])
        corners = gather(
            values.permute(0, 2, 3, 1),
            row[..., :, None].expand(*row.shape, 2).flatten(2),
            col[..., None, :].expand(*col.shape[:-1], 2, 2).flatten(2),
        )
        weights = torch.stack([(1 - down) * (1 - right), (1 - down) * right, down * (1 - right), down * right], dim=-1)
        level = (corners * weights[..., None].to(corners.dtype)).sum(2)
        total = level if total is None else total + level
    assert total is not None
    return total.transpose(1, 2)


class LocalImplicit(nn.Module):
    """LIIF on one map (Chen, Liu and Wang 2021): an MLP reads each of the four cells round a point and the point's
    offset from its centre; the four answers are blended by the area of the rectangle that the point spans with the
    opposite centre, which makes the field continuous. A linear layer and a layer norm follow.

    Offsets are (row, column) in half cells, so that -2 to 2 spans the four cells, as in the authors' code.
    """

    def __init__(self, channels: int, hidden: Sequence[int], width: int) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        last = channels + 2
        for size in hidden:
            layers += [nn.Linear(last, size), nn.ReLU(inplace=True)]
            last = size
        self.mlp = nn.Sequential(*layers, nn.Linear(last, width))
        self.linear = nn.Linear(width, width)
        self.norm = nn.LayerNorm(width)

    def forward(self, values: Tensor, points: Tensor) -> Tensor:
        """(n, h, w, channels) and points (n, k, 2) as shares of the window, 0 to 1 -> (n, k, width)."""
        height, breadth = values.shape[1:3]
        at_row, at_col = points[..., 0] * height, points[..., 1] * breadth
        row, down = neighbours(at_row, height)
        col, right = neighbours(at_col, breadth)
        out: Tensor | None = None
        for i, vertical in enumerate((1 - down, down)):
            for j, horizontal in enumerate((1 - right, right)):
                offset = torch.stack([at_row - row[..., i] - 0.5, at_col - col[..., j] - 0.5], dim=-1) * 2
                cell = gather(values, row[..., i], col[..., j])
                answer = self.mlp(torch.cat([cell, offset.to(cell.dtype)], dim=-1))
                part = answer * (vertical * horizontal)[..., None].to(answer.dtype)
                out = part if out is None else out + part
        return self.norm(self.linear(out))  # type: ignore[no-any-return]

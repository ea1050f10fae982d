"""How an area is cut: every pixel owned once, windows on the lattice, parts of bounded size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from miso_qgis.engine import tiling
from miso_qgis.engine.contract import Window
from miso_qgis.engine.lattice import Box, Grid
from miso_qgis.engine.tiling import cut, windows_over

WINDOWS = (
    Window(64, 8, 8, 3),
    Window(704, 96, 16, 92),
    Window(48, 0, 1, 0),
    Window(64, 0, 4, 500, step=32),
    Window(250, 5, 10, 250, step=120),
)


@st.composite
def areas(draw: st.DrawFn) -> Box:
    row, col = draw(st.integers(-3000, 3000)), draw(st.integers(-3000, 3000))
    return Box(row, col, row + draw(st.integers(1, 700)), col + draw(st.integers(1, 700)))


@settings(max_examples=60, deadline=None)
@given(area=areas(), window=st.sampled_from(WINDOWS))
def test_every_pixel_is_owned_once_and_covered_by_the_same_windows(area: Box, window: Window) -> None:
    owners = np.zeros(area.shape, int)
    for number, part in enumerate(cut(area, window)):
        assert part.number == number
        owners[part.box.slices_in(area)] += 1
        covered = np.zeros(part.box.shape, int)
        for core in part.windows:
            assert core.row0 % window.spacing == core.col0 % window.spacing == 0
            assert core.shape == (window.core, window.core)
            covered[core.intersection(part.box).slices_in(part.box)] += 1
        corner = Box(part.box.row0, part.box.col0, part.box.row0 + 1, part.box.col0 + 1)
        assert covered.min() >= 1
        assert covered[0, 0] == len(windows_over(corner, window))
        assert list(part.windows) == sorted(part.windows, key=lambda b: (b.row0, b.col0))
        outer = part.inputs(window.halo)
        assert all(core.grown(window.halo).intersection(outer) == core.grown(window.halo) for core in part.windows)
    assert np.all(owners == 1)


@given(
    size=st.sampled_from([2.5, 3.0, 7.3, 10.0, 15.0, 30.0, 100.0]),
    row=st.integers(-500, 500),
    height=st.integers(1, 300),
)
def test_parts_share_out_any_output_grid(size: float, row: int, height: int) -> None:
    """Every output pixel belongs to exactly one part: the one that holds its centre."""
    grid, box, window = Grid(size), Box(row, 0, row + height, 1), Window(48, 0, 1, 0)
    owners = np.zeros(height, int)
    for part in cut(grid.lattice_box(box), window):
        inside = grid.box_within(part.box).intersection(box)
        owners[inside.row0 - row : inside.row1 - row] += 1
        centres = grid.lattice_positions(inside.row0, inside.row1, part.box.row0)
        assert np.all((centres >= 0) & (centres <= part.box.height))
    assert np.all(owners == 1)


@pytest.mark.parametrize("size", [2.5, 3.3, 5.0, 9.9, 10.0, 100.0])
def test_fine_pixels_take_no_more_memory(size: float) -> None:
    """A window asks for no more places than at 10 m, and a part's inputs and outputs stay below the limit."""
    window = Window(704, 96, 16, 92).for_pixels(size)
    assert (window.halo, window.reach, window.core % 16) == (96, 92, 0)
    assert window.core == 512 if size >= 10 else window.core * 10 / size <= 512 + 160 / size
    bytes_each = tiling.INPUT_BYTES + 4 * 10 * (10 / size) ** 2
    for part in cut(Box(0, 0, 3000, 3000), window, bytes_each):
        outer = part.inputs(window.halo)
        assert outer.height * outer.width * bytes_each <= max(tiling.PART_BYTES, window.size**2 * bytes_each)


def test_windows_hang_on_the_lattice() -> None:
    window = Window(704, 96, 16, 92)
    found = windows_over(Box(-5, 500, 20, 530), window)
    assert [(b.row0, b.col0) for b in found] == [(-512, 0), (-512, 512), (0, 0), (0, 512)]


def test_parts_are_bounded_and_rows_follow_each_other() -> None:
    window = Window(704, 96, 16, 92)
    parts = cut(Box(10, 7, 20_010, 40_007), window)
    assert max(p.inputs(window.halo).height * p.inputs(window.halo).width * 76 for p in parts) <= tiling.PART_BYTES
    followed = sum(
        (a.box.col0, a.box.col1) == (b.box.col0, b.box.col1) and a.box.row1 == b.box.row0
        for a, b in zip(parts, parts[1:], strict=False)
    )
    panels = len({(p.box.col0, p.box.col1) for p in parts})
    assert followed == len(parts) - panels

"""Charts as SVG, drawn for a width of 360 units, which is that of a narrow screen: text is legible without zooming.

Colours come from classes of the page's style (`c0` ... `c5`, after Okabe and Ito's palette, which people with any
colour vision tell apart, each with a light and a dark form); every series has a dash pattern of its own too.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from miso_qgis.engine.report.document import Axis, BarChart, Histogram, LineChart, Mark, Series
from miso_qgis.engine.report.texts import colour, columns_of, escaped, number, shortened, visible
from miso_qgis.language import say

WIDTH = 360
#: Colours and dash patterns there are; further series begin again.
COLOURS = 6
#: Points of a line; more cannot be told apart on paper either.
MAX_POINTS = 2000
_CHARACTER = 6.1  # width of a character of the 11 px font, on average
_LEFT, _RIGHT, _TOP = 46, 14, 10
_HEIGHT = 230
_BOTTOM = 40


def bars(chart: BarChart, identifier: str) -> str:
    """A chart of bars that lie."""
    labels = [visible(bar.label, 200) for bar in chart.bars]
    left = min(max([_CHARACTER * columns_of(text) for text in labels], default=0) + 8, 140)
    shown = [bar.text or _with_unit(bar.value, chart.unit) for bar in chart.bars]
    right = max([_CHARACTER * columns_of(text) for text in shown], default=0) + 8
    top = chart.top
    highest = max([v for bar in chart.bars for v in (bar.value, bar.high) if math.isfinite(v)], default=0.0)
    ticks = ticks_of(0.0, top if math.isfinite(top) else highest, 4)
    end = max(top if math.isfinite(top) else ticks[-1], 1e-12)
    room = WIDTH - left - right
    rows, pitch = [], 24
    height = pitch * len(chart.bars)
    for tick in ticks:
        x = left + room * tick / end
        rows.append(f'<path class="rule" d="M{x:.1f} 0V{height}"/>')
        rows.append(_text(x, height + 14, f"{tick:.10g}", "middle", "tick"))
    for row, (bar, label, text) in enumerate(zip(chart.bars, labels, shown, strict=True)):
        y = row * pitch
        rows.append(_text(left - 6, y + 16, shortened(label, (left - 6) / _CHARACTER), "end", "", label))
        tip = left
        if math.isfinite(bar.value):
            length = room * min(max(bar.value / end, 0.0), 1.0)
            tip = left + length
            fill = f'fill="{colour(bar.colour)}"' if bar.colour else 'class="c0"'
            rows.append(f'<rect {fill} stroke="#808080" stroke-width=".7" x="{left:.1f}" y="{y + 4}" '
                        f'width="{length:.1f}" height="{pitch - 8}"/>')  # fmt: skip
        if math.isfinite(bar.low) and math.isfinite(bar.high):
            low, high = (left + room * min(max(v / end, 0.0), 1.0) for v in (bar.low, bar.high))
            tip = max(tip, high)
            rows.append(
                f'<path class="whisker" d="M{low:.1f} {y + 12}H{high:.1f}M{low:.1f} {y + 8}v8M{high:.1f} {y + 8}v8"/>'
            )
        rows.append(_text(tip + 5, y + 16, text, "start", "value"))
    rows.append(f'<path class="axis" d="M{left:.1f} 0V{height}"/>')
    rows.append(_text(left + room / 2, height + 30, chart.axis, "middle", "title"))
    told = "; ".join(f"{label}: {text}" for label, text in zip(labels, shown, strict=True))
    return _svg(identifier, chart.title, f"{chart.axis}. {told}.", height + 36, rows)


def _with_unit(value: float, unit: str) -> str:
    return f"{number(value)} {unit}".rstrip() if math.isfinite(value) else "-"


@dataclass(frozen=True)
class _Plot:
    """Where values lie on the paper."""

    x0: float
    x1: float
    y0: float
    y1: float
    height: int

    @property
    def width(self) -> int:
        return WIDTH - _LEFT - _RIGHT

    def x(self, value: float) -> float:
        return _LEFT + self.width * min(max((value - self.x0) / (self.x1 - self.x0), 0.0), 1.0)

    def y(self, value: float) -> float:
        return _TOP + self.height * (1.0 - min(max((value - self.y0) / (self.y1 - self.y0), 0.0), 1.0))


def _plot(x: Axis, y: Axis, xs: Iterable[float], ys: Iterable[float], square: bool) -> tuple[_Plot, list[str]]:
    """A plot of these axes, with its grid, ticks and titles."""
    x_ticks, x0, x1 = _axis(x, xs)
    y_ticks, y0, y1 = _axis(y, ys)
    plot = _Plot(x0, x1, y0, y1, WIDTH - _LEFT - _RIGHT if square else _HEIGHT - _TOP - _BOTTOM)
    low = _TOP + plot.height
    parts = []
    for tick in y_ticks:
        parts.append(f'<path class="rule" d="M{_LEFT} {plot.y(tick):.1f}H{WIDTH - _RIGHT}"/>')
        parts.append(_text(_LEFT - 6, plot.y(tick) + 4, f"{tick:.10g}", "end", "tick"))
    for tick in x_ticks:
        parts.append(f'<path class="rule" d="M{plot.x(tick):.1f} {_TOP}V{low}"/>')
        parts.append(_text(plot.x(tick), low + 15, f"{tick:.10g}", "middle", "tick"))
    parts.append(_text(_LEFT + plot.width / 2, low + 32, x.title, "middle", "title"))
    middle = _TOP + plot.height / 2
    title = escaped(y.title)
    parts.append(f'<text class="title" text-anchor="middle" transform="translate(11 {middle:.1f}) rotate(-90)">'
                 f"{title}</text>")  # fmt: skip
    parts.append(f'<path class="axis" d="M{_LEFT} {_TOP}V{low}H{WIDTH - _RIGHT}"/>')
    return plot, parts


def _axis(axis: Axis, values: Iterable[float]) -> tuple[list[float], float, float]:
    """Ticks and both ends of an axis."""
    known = [v for v in values if math.isfinite(v)] or [0.0, 1.0]
    low = axis.low if math.isfinite(axis.low) else min(known)
    high = axis.high if math.isfinite(axis.high) else max(known)
    if high <= low:
        high = low + (abs(low) or 1.0)
    ticks = ticks_of(low, high, 5)
    if not math.isfinite(axis.low):
        low = min(ticks[0], low)
    if not math.isfinite(axis.high):
        high = max(ticks[-1], high)
    return [t for t in ticks if low - 1e-9 * (high - low) <= t <= high + 1e-9 * (high - low)], low, high


def ticks_of(low: float, high: float, about: int) -> list[float]:
    """Round numbers from at or below `low` to at or above `high`, about so many."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        high = low + 1.0 if math.isfinite(low) else 1.0
        low = low if math.isfinite(low) else 0.0
    rough = (high - low) / about
    unit = 10.0 ** math.floor(math.log10(rough))
    step = next(unit * f for f in (1.0, 2.0, 2.5, 5.0, 10.0) if unit * f >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return [round(k * step, 12) for k in range(first, last + 1)]


def histogram(chart: Histogram, identifier: str) -> str:
    """Bars that stand."""
    count = len(chart.values)
    ends = (chart.start - chart.step / 2, chart.start + (count - 0.5) * chart.step)
    plot, parts = _plot(chart.x, chart.y, ends, [0.0, *chart.values], False)
    ground = plot.y(0.0)
    shapes = []
    for k, value in enumerate(chart.values):
        if not math.isfinite(value) or value <= 0:
            continue
        left, right = (plot.x(chart.start + (k + d) * chart.step) for d in (-0.45, 0.45))
        shapes.append(f"M{left:.2f} {ground:.1f}V{plot.y(value):.2f}H{right:.2f}V{ground:.1f}z")
    parts.append(f'<path class="c0" d="{"".join(shapes)}"/>')
    parts += _marks(plot, chart.marks)
    known = [(v, chart.start + k * chart.step) for k, v in enumerate(chart.values) if math.isfinite(v)]
    told = ""
    if known:
        value, place = max(known)
        told = say(" The largest value, {value}, is at {place}.", value=number(value), place=number(place))
    return _svg(
        identifier,
        chart.title,
        say("{y} by {x}.{told}", y=chart.y.title, x=chart.x.title, told=told),
        _total(plot),
        parts,
    )


def lines(chart: LineChart, identifier: str) -> str:
    """Lines over two axes."""
    # Python's own numbers: those of numpy, one by one, take many times as long.
    chart = replace(chart, series=[_plain(series) for series in chart.series])
    xs = [v for series in chart.series for v in series.x]
    ys = [v for series in chart.series for v in (*series.y, *series.low, *series.high)]
    plot, parts = _plot(chart.x, chart.y, xs, ys, chart.square)
    if chart.diagonal:
        start, end = max(plot.x0, plot.y0), min(plot.x1, plot.y1)
        parts.append(f'<path class="reference" d="M{plot.x(start):.1f} {plot.y(start):.1f}'
                     f'L{plot.x(end):.1f} {plot.y(end):.1f}"/>')  # fmt: skip
    if chart.level is not None:
        parts.append(f'<path class="reference" d="M{_LEFT} {plot.y(chart.level[1]):.1f}H{WIDTH - _RIGHT}"/>')
    parts += [_band(plot, series, k) for k, series in enumerate(chart.series)]
    parts += [_line(plot, series, k) for k, series in enumerate(chart.series)]
    parts += _marks(plot, chart.marks)
    told = "; ".join(_told(series) for series in chart.series)
    return _svg(
        identifier,
        chart.title,
        say("{y} by {x}. {told}.", y=chart.y.title, x=chart.x.title, told=told),
        _total(plot),
        parts,
    )


def _plain(series: Series) -> Series:
    x, y, low, high = ([float(v) for v in values] for values in (series.x, series.y, series.low, series.high))
    return replace(series, x=x, y=y, low=low, high=high)


def _told(series: Series) -> str:
    known = [v for v in series.y if math.isfinite(v)]
    if not known:
        return say("{name}: no values", name=visible(series.name, 200))
    return say(
        "{name}: {low} to {high}",
        name=visible(series.name, 200),
        low=number(min(known)),
        high=number(max(known)),
    )


def _band(plot: _Plot, series: Series, order: int) -> str:
    """The interval around a line, in as many pieces as there are gaps in it."""
    if not series.low or not series.high:
        return ""
    pieces: list[list[tuple[float, float, float]]] = [[]]
    for x, low, high in zip(series.x, series.low, series.high, strict=True):
        if all(map(math.isfinite, (x, low, high))):
            pieces[-1].append((plot.x(x), plot.y(low), plot.y(high)))
        elif pieces[-1]:
            pieces.append([])
    shapes = []
    for piece in filter(None, pieces):
        if series.steps:
            piece = [p for a, b in zip(piece, [*piece[1:], piece[-1]], strict=True) for p in (a, (b[0], a[1], a[2]))]
        thin = _thinned([(x, low) for x, low, _ in piece]), _thinned([(x, high) for x, _, high in piece])
        outline = [*thin[1], *reversed(thin[0])]
        shapes.append("M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in outline) + "z")
    return f'<path class="band c{order % COLOURS}" d="{"".join(shapes)}"/>' if shapes else ""


def _line(plot: _Plot, series: Series, order: int) -> str:
    pieces: list[list[tuple[float, float]]] = [[]]
    for x, y in zip(series.x, series.y, strict=True):
        if math.isfinite(x) and math.isfinite(y):
            place = plot.x(x), plot.y(y)
            if series.steps and pieces[-1]:
                pieces[-1].append((place[0], pieces[-1][-1][1]))
            pieces[-1].append(place)
        elif pieces[-1]:
            pieces.append([])
    shapes = ["M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in _thinned(piece)) for piece in pieces if piece]
    kind = order % COLOURS
    line = f'<path class="line c{kind} d{kind}" d="{"".join(shapes)}"/>' if shapes else ""
    dots = [place for piece in pieces for place in piece] if series.dots else []
    return line + "".join(f'<circle class="dot c{kind}" cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in dots)


def _thinned(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without the points that nobody would see: equal on paper, or in the middle of a level or upright piece."""
    kept: list[tuple[float, float]] = []
    for x, y in ((round(x, 1), round(y, 1)) for x, y in points):
        if kept and kept[-1] == (x, y):
            continue
        if len(kept) > 1 and (kept[-2][0] == kept[-1][0] == x or kept[-2][1] == kept[-1][1] == y):
            kept[-1] = (x, y)
            continue
        kept.append((x, y))
    if len(kept) > MAX_POINTS:
        last = kept[-1]
        kept = kept[:: math.ceil(len(kept) / MAX_POINTS)]
        if kept[-1] != last:
            kept.append(last)
    return kept


def _marks(plot: _Plot, marks: Sequence[Mark]) -> list[str]:
    parts = []
    for k, mark in enumerate(marks):
        if not math.isfinite(mark.x):
            continue
        x = plot.x(mark.x)
        anchor, shift = ("start", 4) if x < _LEFT + 0.6 * plot.width else ("end", -4)
        parts.append(f'<path class="mark" d="M{x:.1f} {_TOP}V{_TOP + plot.height}"/>')
        parts.append(_text(x + shift, _TOP + 11 + 13 * k, mark.label, anchor, "value"))
    return parts


def _total(plot: _Plot) -> int:
    return plot.height + _TOP + _BOTTOM


def _text(x: float, y: float, text: str, anchor: str, kind: str, tip: str = "") -> str:
    told = f"<title>{escaped(tip)}</title>" if tip and tip != text else ""
    name = f' class="{kind}"' if kind else ""
    return f'<text{name} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{told}{escaped(text)}</text>'


def key(order: int, dots: bool = False) -> str:
    """A short piece of the line of one series, for the legend."""
    kind = order % COLOURS
    dot = f'<circle class="dot c{kind}" cx="14" cy="6" r="3"/>' if dots else ""
    line = f'<path class="line c{kind} d{kind}" d="M0 6H28"/>'
    return f'<svg class="key" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">{line}{dot}</svg>'


def reference_key() -> str:
    """The same of a reference line."""
    return (
        '<svg class="key" width="28" height="12" viewBox="0 0 28 12" aria-hidden="true">'
        '<path class="reference" d="M0 6H28"/></svg>'
    )


def _svg(identifier: str, title: str, description: str, height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg class="chart" viewBox="0 0 {WIDTH} {height:.0f}" role="img" '
        f'aria-labelledby="{identifier}-t {identifier}-d"><title id="{identifier}-t">{escaped(title)}</title>'
        f'<desc id="{identifier}-d">{escaped(description)}</desc>{"".join(parts)}</svg>'
    )

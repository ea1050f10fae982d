"""Writes a report as one HTML file that asks for nothing: style, pictures and charts are inside, scripts are none.

The file's own security policy forbids every request and every style but its own (by its checksum), so that a text of a
record that got through as markup could still do nothing. Hence no `style` attributes: what belongs to one picture is a
rule in the style, and sizes in charts are SVG's own.
"""

from __future__ import annotations

import base64
import hashlib
import math
from collections.abc import Sequence
from pathlib import Path

from miso_qgis.engine.report import charts
from miso_qgis.engine.report.document import (
    BarChart,
    Block,
    Bullets,
    Cell,
    Command,
    Details,
    Histogram,
    KeyValues,
    Legend,
    LineChart,
    Map,
    Matrix,
    Meter,
    Picture,
    Ramp,
    Report,
    Row,
    Scale,
    Section,
    Swatch,
    Table,
    Text,
)
from miso_qgis.engine.report.texts import colour, escaped, has_long_word, number, visible
from miso_qgis.language import language, say
from miso_qgis.version import version

_STYLE = Path(__file__).with_name("page.css")
#: Shades of a matrix's cells.
SHADES = 10
#: Columns from which a table is set smaller on paper, smaller still and on a page turned round, and broken anywhere.
_WIDTHS = ((8, "many"), (13, "very-many"), (24, "huge"))
_ARROW = "M0-15 7 13 0 8z"
_ARROW_DARK = "M0-15-7 13 0 8z"


def html(report: Report) -> str:
    """The whole report as the text of an HTML file."""
    return _Page(report).text()


def anchor(order: int) -> str:
    return f"part-{order}"


class _Page:
    def __init__(self, report: Report) -> None:
        self._report = report
        self._rules: list[str] = []
        self._count = 0

    def text(self) -> str:
        report = self._report
        lead = "".join(map(self._block, report.lead))
        sections = "".join(self._section(section, order) for order, section in enumerate(report.sections))
        style = _STYLE.read_text(encoding="utf-8") + "".join(f"{rule}\n" for rule in self._rules)
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
        policy = f"default-src 'none'; img-src data:; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
        caveat = f'<p class="caveat" role="note"><bdi>{escaped(report.caveat)}</bdi></p>' if report.caveat else ""
        return (
            f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n'
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
            '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
            '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
            f'<meta name="generator" content="MISO for QGIS {escaped(version())}">\n'
            f"<title>{escaped(report.title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
            f"<header>\n<h1><bdi>{escaped(report.title)}</bdi></h1>\n"
            f'<p class="subtitle"><bdi>{escaped(report.subtitle)}</bdi></p>\n</header>\n{caveat}\n'
            f"{self._contents()}<main>\n{lead}{sections}</main>\n"
            f"<footer><bdi>{escaped(report.foot)}</bdi></footer>\n</body>\n</html>\n"
        )

    def _contents(self) -> str:
        if len(self._report.sections) < 2:
            return ""
        links = "".join(
            f'<li><a href="#{anchor(order)}"><bdi>{escaped(section.title)}</bdi></a></li>'
            for order, section in enumerate(self._report.sections)
        )
        return f'<nav aria-label="Contents"><ul>{links}</ul></nav>\n'

    def _name(self) -> str:
        """An identifier that is used once."""
        self._count += 1
        return f"b{self._count}"

    def _section(self, section: Section, order: int) -> str:
        blocks = "".join(map(self._block, section.blocks))
        return f'<section id="{anchor(order)}">\n<h2><bdi>{escaped(section.title)}</bdi></h2>\n{blocks}</section>\n'

    def _block(self, block: Block) -> str:
        if isinstance(block, Text):
            return f'<p class="{_kind(block.kind)}"><bdi>{escaped(block.text)}</bdi></p>\n'
        if isinstance(block, Bullets):
            items = "".join(f"<li><bdi>{escaped(item)}</bdi></li>" for item in block.items)
            return f'<ul class="{_kind(block.kind)}">{items}</ul>\n' if items else ""
        if isinstance(block, KeyValues):
            rows = "".join(f"<div><dt>{_text(key)}</dt><dd>{_cell(value)}</dd></div>" for key, value in block.rows)
            return f"<dl>{rows}</dl>\n"
        if isinstance(block, Table):
            return _table(block)
        if isinstance(block, Matrix):
            return _matrix(block)
        if isinstance(block, BarChart):
            return self._figure(block.title, charts.bars(block, self._name()))
        if isinstance(block, Histogram):
            return self._figure(block.title, charts.histogram(block, self._name()))
        if isinstance(block, LineChart):
            return self._figure(block.title, charts.lines(block, self._name()), _line_key(block))
        if isinstance(block, Map):
            return self._map(block)
        if isinstance(block, Legend):
            return f'<div class="shared">{self._legend(block.legend, block.empty)}</div>\n'
        if isinstance(block, Row):
            kind = "grid small" if block.small else "grid"
            return f'<div class="{kind}">{"".join(map(self._block, block.blocks))}</div>\n'
        if isinstance(block, Details):
            blocks = "".join(map(self._block, block.blocks))
            # Open, because a browser prints what is folded away as folded away.
            return f"<details open><summary>{_text(block.title)}</summary>{blocks}</details>\n"
        if isinstance(block, Command):
            return f'<pre tabindex="0"><code>{escaped(block.text)}</code></pre>\n'
        raise TypeError(f"no block of a report: {block!r}")

    def _figure(self, title: str, content: str, below: str = "") -> str:
        return f"<figure><figcaption>{_text(title)}</figcaption>{content}{below}</figure>\n"

    def _map(self, block: Map) -> str:
        name = self._name()
        picture = block.picture
        self._rules.append(f"#{name}{{--ratio:{picture.width / picture.height:.4f}}}")
        # A picture of few pixels is enlarged: each of them should be seen as what it is.
        coarse = " coarse" if max(picture.width, picture.height) < 400 else ""
        image = _image(picture, f"raster{coarse}")
        furniture = ""
        if block.scale is not None:
            furniture = f'<div class="furniture">{_scale_bar(block.scale)}{_north_arrow(block.scale)}</div>'
        note = f'<p class="note">{_text(block.note)}</p>' if block.note else ""
        return (
            f'<figure class="map" id="{name}"><figcaption>{_text(block.title)}</figcaption>'
            f'<div class="frame">{image}{furniture}</div>'
            f"{self._legend(block.legend, block.empty)}{note}</figure>\n"
        )

    def _legend(self, legend: Ramp | Sequence[Swatch], empty: bool) -> str:
        entries = [] if isinstance(legend, Ramp) else list(legend)
        if empty:
            entries.append(Swatch("", say("no data")))
        items = "".join(f"<li>{_swatch(entry)}</li>" for entry in entries)
        listed = f'<ul class="legend">{items}</ul>' if items else ""
        return (self._ramp(legend) if isinstance(legend, Ramp) else "") + listed

    def _ramp(self, ramp: Ramp) -> str:
        name = self._name()
        last = max(len(ramp.colours) - 1, 1)
        stops = "".join(
            f'<stop offset="{k / last:.4f}" stop-color="{colour(text)}"/>' for k, text in enumerate(ramp.colours)
        )
        ticks = "".join(
            f'<li class="{"start" if place < 0.2 else "end" if place > 0.8 else "middle"}">{_text(text)}</li>'
            for place, text in ramp.ticks
        )
        told = escaped(say("Colours from {ticks}", ticks=", ".join(text for _, text in ramp.ticks)))
        return (
            f'<div class="ramp"><svg width="100%" height="12" role="img" aria-label="{told}">'
            f'<defs><linearGradient id="{name}">{stops}</linearGradient></defs>'
            f'<rect width="100%" height="12" fill="url(#{name})" stroke="#808080" stroke-width="1"/></svg>'
            f"<ul>{ticks}</ul></div>"
        )


def _kind(kind: str) -> str:
    return kind if kind in ("note", "warning") else "plain"


def _text(value: str) -> str:
    return f"<bdi>{escaped(value)}</bdi>"


# --- cells and tables -------------------------------------------------------------------------------------------------


def _cell(value: Cell) -> str:
    if isinstance(value, Picture):
        return _image(value, "thumbnail")
    if isinstance(value, Swatch):
        return _swatch(value)
    if isinstance(value, Meter):
        width = 100 * min(max(value.share, 0.0), 1.0) if math.isfinite(value.share) else 0.0
        fill = f'fill="{colour(value.colour)}"' if value.colour else 'class="c0"'
        return (
            f'<svg class="meter" width="100%" height="12" aria-hidden="true"><rect {fill} width="{width:.2f}%" '
            'height="12" stroke="#808080" stroke-width="1"/></svg>'
        )
    return _text(value)


def _image(picture: Picture, kind: str) -> str:
    data = base64.b64encode(picture.png).decode("ascii")
    return (
        f'<img class="{kind}" src="data:image/png;base64,{data}" width="{picture.width}" height="{picture.height}" '
        f'alt="{escaped(picture.alt)}">'
    )


def _swatch(swatch: Swatch) -> str:
    """A colour and its name; without a colour, the ground that shows where there is no data."""
    fill = f'fill="{colour(swatch.colour)}"' if swatch.colour else 'class="empty"'
    return (
        '<span class="swatch"><svg width="16" height="12" aria-hidden="true">'
        f'<rect x=".5" y=".5" width="15" height="11" {fill} stroke="#808080"/></svg>{_text(swatch.text)}</span>'
    )


def _table(table: Table) -> str:
    head = "".join(
        f'<th scope="col" class="{_column(c.kind)}{_wrapping(c.title)}">{_text(c.title)}</th>' for c in table.columns
    )
    body = []
    for order, row in enumerate(table.rows):
        cells: list[str] = []
        for column, cell in zip(table.columns, row, strict=True):
            start, end = ('<th scope="row"', "</th>") if not cells else ("<td", "</td>")
            cells.append(f'{start} class="{_column(column.kind)}{_wrapping(cell)}">{_cell(cell)}{end}')
        total = ' class="total"' if order >= len(table.rows) - table.total else ""
        body.append(f"<tr{total}>{''.join(cells)}</tr>")
    content = f"<thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody>"
    return _scrolled(content, len(table.columns), table.caption)


def _column(kind: str) -> str:
    return kind if kind in ("number", "meter", "picture") else "text"


def _wrapping(cell: Cell) -> str:
    """A class for cells whose words must be broken; those of others stay whole, however narrow the table is."""
    text = cell.text if isinstance(cell, Swatch) else cell
    return " long" if isinstance(text, str) and has_long_word(text) else ""


def _scrolled(content: str, columns: int, title: str, kind: str = "") -> str:
    """A table in a box of its own that scrolls on a narrow screen, by keyboard too. Its title stays where it is."""
    size = "".join(f" {name}" for least, name in _WIDTHS if columns >= least)
    heading = f'<p class="caption">{_text(title)}</p>' if title else ""
    label = escaped(title or say("Table"))
    return (
        f'<div class="table">{heading}<div class="scroll" tabindex="0" role="region" aria-label="{label}">'
        f'<table class="{kind}data{size}">{content}</table></div></div>\n'
    )


def _matrix(matrix: Matrix) -> str:
    further = "".join(f'<th scope="col" class="number">{_text(title)}</th>' for title, _ in matrix.columns_after)
    heads = "".join(f'<th scope="col" class="number{_wrapping(label)}">{_text(label)}</th>' for label in matrix.labels)
    span = len(matrix.labels)
    body = []
    for order, (label, row) in enumerate(zip(matrix.labels, matrix.counts, strict=True)):
        whole = math.fsum(v for v in row if math.isfinite(v))
        cells = "".join(_shaded(v, whole, order == k) for k, v in enumerate(row))
        after = "".join(f'<td class="number">{_text(texts[order])}</td>' for _, texts in matrix.columns_after)
        head = f'<th scope="row" class="text{_wrapping(label)}">{_text(label)}</th>'
        body.append(f'<tr>{head}{cells}<td class="number sum">{number(whole, 6)}</td>{after}</tr>')
    sums = [math.fsum(v for v in column if math.isfinite(v)) for column in zip(*matrix.counts, strict=True)]
    total = _text(say("total"))
    bottom = "".join(f'<td class="number sum">{number(value, 6)}</td>' for value in (*sums, math.fsum(sums)))
    blank = "<td></td>" * len(matrix.columns_after)
    body.append(f'<tr class="total"><th scope="row">{total}</th>{bottom}{blank}</tr>')
    for title, texts in matrix.rows_after:
        cells = "".join(f'<td class="number">{_text(text)}</td>' for text in texts)
        body.append(f'<tr><th scope="row">{_text(title)}</th>{cells}<td></td>{blank}</tr>')
    blank_heads = f"<td></td>{'<td></td>' * len(matrix.columns_after)}"
    top = (
        f'<tr><td></td><th scope="colgroup" colspan="{span}" class="over">{_text(matrix.column_title)}</th>'
        f"{blank_heads}</tr>"
    )
    second = (
        f'<tr><th scope="col">{_text(matrix.row_title)}</th>{heads}<th scope="col" class="number">{total}</th>'
        f"{further}</tr>"
    )
    content = f"<thead>{top}{second}</thead><tbody>{''.join(body)}</tbody>"
    return _scrolled(content, span + 2 + len(matrix.columns_after), matrix.title, "matrix ")


def _shaded(value: float, whole: float, diagonal: bool) -> str:
    share = value / whole if whole > 0 and math.isfinite(value) else 0.0
    shade = round(SHADES * min(max(share, 0.0), 1.0))
    right = " right" if diagonal else ""
    told = f'<span class="share">{100 * share:.0f} %</span>' if whole > 0 else ""
    return f'<td class="number m{shade}{right}">{number(value, 6)}{told}</td>'


# --- furniture of charts and maps -------------------------------------------------------------------------------------


def _line_key(chart: LineChart) -> str:
    """The legend of a chart; its title says what a single line is."""
    if len(chart.series) == 1 and not chart.diagonal and chart.level is None:
        return ""
    entries = [charts.key(k, series.dots) + _text(series.name) for k, series in enumerate(chart.series)]
    if chart.diagonal:
        entries.append(charts.reference_key() + _text(chart.diagonal))
    if chart.level is not None:
        entries.append(charts.reference_key() + _text(f"{visible(chart.level[0])} ({number(chart.level[1])})"))
    items = "".join(f"<li>{entry}</li>" for entry in entries)
    return f'<ul class="legend">{items}</ul>'


def bar_length(metres: float) -> float:
    """Length of a scale bar for a picture so wide: the largest of 1, 2, 5 x 10^n up to 40 % of it."""
    unit = 10.0 ** math.floor(math.log10(0.4 * metres))
    return unit * max(f for f in (1.0, 2.0, 5.0) if f * unit <= 0.4 * metres * (1 + 1e-9))


def _scale_bar(scale: Scale) -> str:
    """As long as it says on the picture above it, however large that is shown."""
    length = bar_length(scale.metres)
    unit, name = (1000.0, "km") if length >= 1000 else (1.0, "m")
    end, middle = f"{length / unit:g} {name}", f"{length / unit / 2:g}"
    told = escaped(say("Scale bar: {length}", length=end))
    width = 100 * length / scale.metres
    return (
        f'<svg class="scale" width="{width:.3f}%" height="28" role="img" aria-label="{told}">'
        '<rect class="box" x="0" y="2" width="100%" height="6"/><rect class="ink" x="0" y="2" width="50%" height="6"/>'
        f'<text class="zero" x="0" y="22">0</text>'
        f'<text class="half" x="50%" y="22" text-anchor="middle">{middle}</text>'
        f'<text x="100%" y="22" text-anchor="middle">{end}</text></svg>'
    )


def _north_arrow(scale: Scale) -> str:
    """The arrow points to true north, and its letter stands upright at the tip."""
    angle = round(scale.north, 1) + 0.0
    if angle == 0:
        told = say("True north is up")
    elif angle > 0:
        told = say("True north is {angle}° to the right of up", angle=f"{angle:g}")
    else:
        told = say("True north is {angle}° to the left of up", angle=f"{-angle:g}")
    told = escaped(told)
    x, y = 24 * math.sin(math.radians(angle)), -24 * math.cos(math.radians(angle))
    return (
        f'<svg class="north" width="60" height="56" viewBox="-30 -34 60 56" role="img" aria-label="{told}">'
        f'<title>{told}</title><g transform="rotate({angle:g})"><path class="ink" d="{_ARROW_DARK}"/>'
        f'<path class="box" d="{_ARROW}"/></g>'
        f'<text x="{x:.1f}" y="{y + 4:.1f}" text-anchor="middle">N</text></svg>'
    )

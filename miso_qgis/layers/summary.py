"""What came out of a run, to read: the caveat, km2 and share per class, how far the model applies, and where all is.

The same summary as plain lines (for logs), as HTML for a text browser, and as a page of its own beside the rasters. The
HTML keeps to what Qt's text browsers understand: tables, attributes, inline colours. It sets no colour of text or
ground, so that it is legible in a light and a dark theme.
"""

from __future__ import annotations

import datetime
import html
import math
import re
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Tuple

from qgis.PyQt.QtCore import QDateTime, QLocale, Qt, QUrl

from miso_qgis.language import speak
from miso_qgis.layers.appearance import area_text
from miso_qgis.layers.cards import card_path
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

#: Inputs that lie outside their training range, or are missing, on less than this share of the map are not listed.
LISTED = 0.01
#: Longest bar of the chart, in pixels of the text, and the size of the blank that makes it thick.
BAR_LENGTH, BAR_POINTS = 180, 6
#: Frame of a bar: seen on light and on dark ground, whatever the class's colour.
_FRAME = "#808080"
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}\Z")


def input_title(name: str) -> str:
    """What people call an input of the models, for instance "Slope" for "sl_4"."""
    titles = {
        "red": tr("Red (B04)"),
        "green": tr("Green (B03)"),
        "blue": tr("Blue (B02)"),
        "rededge1": tr("Red edge 1 (B05)"),
        "rededge2": tr("Red edge 2 (B06)"),
        "rededge3": tr("Red edge 3 (B07)"),
        "nir": tr("Near infrared (B08)"),
        "swir1": tr("Short-wave infrared 1 (B11)"),
        "swir2": tr("Short-wave infrared 2 (B12)"),
        "aspct_4": tr("Aspect"),
        "elevation": tr("Elevation"),
        "maxc_4": tr("Maximum curvature"),
        "sl_4": tr("Slope"),
        "spi": tr("Stream power index"),
        "swi_10": tr("Wetness index"),
        "tpi_4": tr("Topographic position"),
        "ppt_annual": tr("Annual precipitation"),
        "tmean_swi": tr("Summer warmth index"),
        "tmin_january": tr("January minimum temperature"),
    }
    return titles.get(name, name)


def share_text(share: float) -> str:
    """A share of the map in percent: "62 %", "1.6 %", and never 0 or 100 % for what is not that."""
    percent = 100.0 * share
    if 0.0 < percent < 0.1:
        return tr("< 0.1 %")
    if 99.9 < percent < 100.0:
        return tr("> 99.9 %")
    digits = 0 if percent in (0.0, 100.0) or 10.0 <= percent < 99.0 else 1
    return tr("{percent} %").format(percent=f"{percent:.{digits}f}")


# --- plain ------------------------------------------------------------------------------------------------------------


def summary_lines(record: Mapping[str, Any]) -> List[str]:
    """The record in a few lines for a log: caveat, model, size, km2 and share per class, inputs the model does not
    know.

    Args:
        record: as a job returns it, or as `read_record` reads it. Its "warnings" are not repeated.
    """
    model = record["model"]
    lines = [
        speak(str(model["caveat"])),
        tr("Model: {title} {version}, computed on {device} ({precision}).").format(
            title=speak(model["title"]),
            version=model["version"],
            device=record.get("device", "cpu"),
            precision=model.get("precision", "float32"),
        ),
        tr("Map: {width} x {height} pixels of {size:g} m in {crs}, {area} with data.").format(
            width=record["width"],
            height=record["height"],
            size=float(record["pixel_size"]),
            crs=record["crs"],
            area=area_text(float(record["valid_km2"])),
        ),
    ]
    for task in record.get("tasks", {}).values():
        areas = ", ".join(f"{speak(c['name'])} {c['km2']:.2f} ({share_text(c['share'])})" for c in task["classes"])
        lines.append(tr("{title}, km2: {areas}.").format(title=speak(task["title"]), areas=areas))
    for key, sentence in (
        ("outside", tr("Outside the training range on part of the map: {inputs}.")),
        ("missing", tr("Missing on part of the map: {inputs}.")),
    ):
        listed = ", ".join(f"{input_title(n)} {share_text(s)}" for n, s in _shares(record, key))
        if listed:
            lines.append(sentence.format(inputs=listed))
    return lines


# --- HTML -------------------------------------------------------------------------------------------------------------


def summary_html(record: Mapping[str, Any], relative: bool = False) -> str:
    """The record as a piece of HTML.

    Args:
        record: as for `summary_lines`, with full paths in "outputs".
        relative: links are written relative to the run's folder, for a page that lies there.
    """
    parts = [
        _caveat(record),
        _heading(record),
        *(_task(task) for task in record.get("tasks", {}).values()),
        _warnings(record),
        _inputs(record),
        _links(record, relative),
    ]
    return "\n".join(part for part in parts if part)


def summary_page(record: Mapping[str, Any]) -> str:
    """The record as a whole page for a browser, to lie in the run's folder."""
    return (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{_safe(tr('MISO: {name}').format(name=record['name']))}</title>"
        "<style>:root{color-scheme:light dark}"
        "body{font-family:sans-serif;max-width:46em;margin:2em auto;padding:0 1em;line-height:1.4}</style>"
        f"</head><body>\n{summary_html(record, relative=True)}\n</body></html>\n"
    )


def write_page(record: Mapping[str, Any]) -> Path:
    """Write the page into the run's folder, under the run's name; returns its path.

    Raises:
        MisoError: "summary.unwritable".
    """
    path = Path(str(record["folder"])) / f"{record['name']}_summary.html"
    try:
        path.write_text(summary_page(record), encoding="utf-8")
    except OSError as error:
        raise MisoError(
            "summary.unwritable",
            tr("The summary {path} could not be written: {error}.").format(path=path, error=error.strerror or error),
            tr("The maps are whole; make room, or choose a folder you may write to for the next run."),
        ) from error
    return path


def links(record: Mapping[str, Any]) -> List[Tuple[str, Path]]:
    """What the summary points to, as label and path: folder, record, and the model's card where there is one."""
    model = record["model"]
    found = [
        (tr("Folder with the maps"), Path(str(record["folder"]))),
        (tr("Record of the run"), Path(str(record["outputs"]["record"]))),
    ]
    # The file the run was made with may be gone, or on another computer; the model of that name may be here.
    card = card_path(str(model.get("path", ""))) or card_path(str(model["name"]))
    if card is not None:
        found.append((tr("Model card"), card))
    return found


def _safe(value: object) -> str:
    return html.escape(str(value))


def _caveat(record: Mapping[str, Any]) -> str:
    caveat = speak(str(record["model"].get("caveat", "")))
    return f"<p><b>{_safe(caveat)}</b></p>" if caveat else ""


def _heading(record: Mapping[str, Any]) -> str:
    model, timings = record["model"], record.get("timings", {})
    rows = [
        (tr("Model"), f"{model['title']} {model['version']} ({model.get('precision', 'float32')})"),
        (
            tr("Map"),
            tr("{area}, {width} x {height} pixels of {size:g} m, {crs}").format(
                area=area_text(float(record["valid_km2"])),
                width=record["width"],
                height=record["height"],
                size=float(record["pixel_size"]),
                crs=record["crs"] if len(str(record["crs"])) < 40 else tr("a CRS of its own"),
            ),
        ),
        (
            tr("Made"),
            tr("{time}, in {seconds} s on {device}").format(
                time=_local(str(record.get("created", ""))),
                seconds=f"{float(timings.get('map_s', 0)) + float(timings.get('load_s', 0)):.0f}",
                device=record.get("device", "cpu"),
            ),
        ),
    ]
    cells = "".join(f"<tr><td>{_safe(name)}&nbsp;&nbsp;</td><td>{_safe(text)}</td></tr>" for name, text in rows)
    return f'<h2>{_safe(record["name"])}</h2>\n<table cellspacing="0" cellpadding="1">{cells}</table>'


def _local(created: str) -> str:
    """A time of a record (UTC) as this computer's clock and language show it."""
    try:
        made = datetime.datetime.fromisoformat(created.replace("Z", "+00:00"))
    except ValueError:
        return created
    when = QDateTime.fromSecsSinceEpoch(int(made.timestamp()), Qt.TimeSpec.LocalTime)
    return str(QLocale().toString(when, QLocale.FormatType.ShortFormat))


def _task(task: Mapping[str, Any]) -> str:
    threshold = task.get("threshold")
    note = ""
    if threshold is not None and len(task["classes"]) == 2:
        note = _paragraph(
            tr("Called \u201c{name}\u201d where its probability is at least {percent} %.").format(
                name=speak(task["classes"][1]["name"]), percent=f"{100 * float(threshold):.4g}"
            )
        )
    mapped = [row for row in task["classes"] if row["pixels"]]
    if len(task["classes"]) > 2:
        mapped.sort(key=lambda row: -float(row["km2"]))
    absent = [speak(str(row["name"])) for row in task["classes"] if not row["pixels"]]
    rows = "".join(
        _row(speak(str(r["name"])), area_text(float(r["km2"])), float(r["share"]), r["colour"]) for r in mapped
    )
    table = f'<table cellspacing="0" cellpadding="2">{rows}</table>' if rows else ""
    rest = _paragraph(tr("Nowhere on this map: {names}.").format(names=", ".join(absent))) if absent else ""
    return f"{_title(speak(task['title']))}{note}{table}{rest}"


def _row(name: str, area: str, share: float, colour: Any) -> str:
    """One line of a chart: name, area, share, and a bar as long as the share."""
    return (
        f"<tr><td>{_safe(name)}&nbsp;&nbsp;</td>"
        f'<td align="right">{_safe(area) + "&nbsp;&nbsp;" if area else ""}</td>'
        f'<td align="right">{_safe(share_text(share))}&nbsp;&nbsp;</td>'
        f'<td valign="middle">{_bar(share, colour)}</td></tr>'
    )


def _bar(share: float, colour: Any) -> str:
    """A framed bar made of a table's cell: it needs no picture, and is sharp at any scale."""
    filled = str(colour) if isinstance(colour, str) and _COLOUR.match(colour) else _FRAME
    length = max(2, math.ceil(BAR_LENGTH * min(max(share, 0.0), 1.0)))
    return (
        f'<table cellspacing="1" cellpadding="0" bgcolor="{_FRAME}"><tr>'
        f'<td width="{length}" bgcolor="{filled}" style="font-size:{BAR_POINTS}pt">&nbsp;</td></tr></table>'
    )


def _title(text: object) -> str:
    # Qt's browsers put no room of their own between a table and a title.
    return f'<h3 style="margin-top:16px">{_safe(text)}</h3>\n'


def _paragraph(text: str) -> str:
    return f"<p>{_safe(text)}</p>\n"


def _warnings(record: Mapping[str, Any]) -> str:
    sentences = [str(sentence) for sentence in record.get("warnings", [])]
    if not sentences:
        return ""
    items = "".join(f"<li>{_safe(sentence)}</li>" for sentence in sentences)
    return f"{_title(tr('Please note'))}<ul>{items}</ul>"


def _shares(record: Mapping[str, Any], key: str) -> List[Tuple[str, float]]:
    """Inputs with a share worth telling ("outside" or "missing"), the largest first."""
    shares: Dict[str, float] = record.get("applicability", {}).get(key) or {}
    listed = [(name, float(share)) for name, share in shares.items() if float(share) >= LISTED]
    return sorted(listed, key=lambda pair: -pair[1])


def _inputs(record: Mapping[str, Any]) -> str:
    parts = [_title(tr("How far the model applies"))]
    beyond: Optional[float] = record.get("applicability", {}).get("beyond_threshold")
    if beyond is not None:
        parts.append(
            _paragraph(
                tr(
                    "{share} of the map is farther from the training data than the threshold of its applicability."
                ).format(share=share_text(float(beyond)))
            )
        )
    given_up = [str(role) for role in record.get("missing", [])]
    sentence = tr("No {role} was given; the model worked without.")
    parts += [_paragraph(sentence.format(role=_role(role))) for role in given_up]
    outside = _shares(record, "outside")
    missing = [(name, share) for name, share in _shares(record, "missing") if _role_of(name) not in given_up]
    if outside:
        parts.append(_paragraph(tr("Outside the training range, share of the map:")))
        parts.append(_chart(outside))
    elif record.get("applicability", {}).get("outside"):
        parts.append(_paragraph(tr("Every known input lies inside its training range on at least 99 % of the map.")))
    if missing:
        parts.append(_paragraph(tr("Without data, share of the map:")))
        parts.append(_chart(missing))
    return "".join(parts)


def _chart(shares: List[Tuple[str, float]]) -> str:
    rows = "".join(_row(input_title(name), "", share, "#fc8d59") for name, share in shares)
    return f'<table cellspacing="0" cellpadding="1">{rows}</table>'


def _role_of(name: str) -> str:
    """The modality an input belongs to."""
    if name in ("ppt_annual", "tmean_swi", "tmin_january"):
        return "climate"
    terrain = ("aspct_4", "elevation", "maxc_4", "sl_4", "spi", "swi_10", "tpi_4")
    return "elevation" if name in terrain else "imagery"


def _role(role: str) -> str:
    return {"imagery": tr("imagery"), "elevation": tr("elevation"), "climate": tr("climate")}.get(role, role)


def _links(record: Mapping[str, Any], relative: bool) -> str:
    folder = Path(str(record["folder"]))
    shown = []
    for label, path in links(record):
        if relative and path == folder:
            address = "."
        elif relative and path.parent == folder:
            address = QUrl.toPercentEncoding(path.name).data().decode("ascii")
        else:
            address = QUrl.fromLocalFile(str(path)).toEncoded().data().decode("ascii")
        shown.append(f'<a href="{_safe(address)}">{_safe(label)}</a>')
    return f"<p>{' &nbsp;|&nbsp; '.join(shown)}</p>"

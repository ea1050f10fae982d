"""A whole QGIS project from a run's record: layers in their group, and a print layout that is a map to hand on."""
# flake8: noqa: E203

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional, Sequence, Tuple

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsLayerTree,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLegendRenderer,
    QgsLegendStyle,
    QgsLineSymbol,
    QgsMapLayerLegendUtils,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRasterLayer,
    QgsRasterSymbolLegendNode,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsSingleBandPseudoColorRenderer,
    QgsTextFormat,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont

from miso_qgis.language import speak
from miso_qgis.layers.appearance import class_label
from miso_qgis.layers.loading import FIRST_RANK, RUN_PROPERTY, add_in_order, add_veil, classes_of, prepare
from miso_qgis.layers.results import ResultLayer, read_record, result_layers
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr
from miso_qgis.version import PLUGIN_ROOT

LAYOUT_NAME = "Map"

_INK = QColor("#1d2b3a")
_MUTED = QColor("#5a6672")
_FRAME = QColor("#8a949e")
_MM = QgsUnitTypes.LayoutUnit.LayoutMillimeters

# Millimetres.
_MARGIN = 12.0
_GAP = 9.0
_MAP_TOP = 33.0


@dataclass(frozen=True)
class Sheet:
    """A page, millimetres. What it has more than another in height goes to the maps."""

    width: float
    height: float

    @property
    def map_height(self) -> float:
        return self.height - 78.0

    @property
    def legend_top(self) -> float:
        return _MAP_TOP + self.map_height + 2.5

    @property
    def foot_top(self) -> float:
        return self.height - 17.0


A4 = Sheet(297.0, 210.0)
LETTER = Sheet(279.4, 215.9)


def build_project(record_path: Path, project_path: Path) -> QgsProject:
    """Make and save a project that shows a run.

    Args:
        record_path: the run's R.json, beside its rasters.
        project_path: .qgz or .qgs to write; layer paths are stored relative to it.

    Returns:
        The project, with the layout "Map".

    Raises:
        MisoError: "record.unreadable", "layer.invalid" when a raster cannot be opened, "project.unwritable".
    """
    record = read_record(record_path)
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem(str(record["crs"])))
    project.setTitle(str(record["name"]))
    project.setFileName(str(project_path))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    layers = add_run(project, record)
    xmin, ymin, xmax, ymax = (float(v) for v in record["extent"])
    whole = QgsRectangle(xmin, ymin, xmax, ymax)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(whole, project.crs()))
    add_layout(project, record, layers)
    project_path.parent.mkdir(parents=True, exist_ok=True)
    if not project.write(str(project_path)):
        raise MisoError(
            "project.unwritable",
            tr("The project {path} could not be written: {error}.").format(path=project_path, error=project.error()),
            tr("Choose a folder you may write to."),
        )
    return project


def add_run(project: QgsProject, record: Mapping[str, Any]) -> Dict[str, QgsRasterLayer]:
    """Add a run's rasters and the veil over them as one group on top of the layer tree.

    Returns:
        The rasters by the record's output key ("nsp_class" ...).

    Raises:
        MisoError: "layer.invalid".
    """
    group = project.layerTreeRoot().insertGroup(0, str(record["name"]))
    group.setCustomProperty(RUN_PROPERTY, str(record["name"]))
    added: Dict[str, QgsRasterLayer] = {}
    for rank, entry in enumerate(result_layers(dict(record)), FIRST_RANK):
        layer = _open(entry, record)
        add_in_order(project, group, layer, rank, entry.shown)
        added[entry.key] = layer
    if "applicability" in added:
        add_veil(project, group, added["applicability"])
    return added


def _open(entry: ResultLayer, record: Mapping[str, Any]) -> QgsRasterLayer:
    layer = QgsRasterLayer(entry.path, entry.title, "gdal")
    if not layer.isValid():
        raise MisoError(
            "layer.invalid",
            tr("The raster {path} cannot be opened.").format(path=entry.path),
            tr("Run the map again, or restore the file beside the record."),
        )
    prepare(layer, entry, classes_of(record, entry.key))
    return layer


# --- the print layout -------------------------------------------------------------------------------------------------


def add_layout(
    project: QgsProject,
    record: Mapping[str, Any],
    layers: Mapping[str, QgsRasterLayer],
    name: str = LAYOUT_NAME,
    sheet: Sheet = A4,
    title: str = "",
) -> QgsPrintLayout:
    """Add a print layout (landscape): probability of permafrost on the left, soil order on the right.

    A run with one of the two gets one map; each map has its legend, and there is one scale bar, one north arrow, the
    title and the model's caveat.

    Args:
        title: "" takes one that says what is shown.
    """
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize(QgsLayoutSize(sheet.width, sheet.height, _MM))
    layout.setName(name)
    shown = _panels(layers)
    width = (sheet.width - 2 * _MARGIN - _GAP * (len(shown) - 1)) / max(len(shown), 1)
    model = record["model"]
    heading = title or _title(record, shown)
    _label(layout, heading, 20 if len(heading) < 64 else 13, _MARGIN, 9.0, sheet.width - 2 * _MARGIN, 10.0, bold=True)
    _label(layout, _subtitle(record), 9.5, _MARGIN, 19.5, sheet.width - 2 * _MARGIN, 6.0, colour=_MUTED)
    # On paper the areas would not fit beside the names.
    names = {class_label(row): speak(str(row["name"])) for task in record["tasks"].values() for row in task["classes"]}
    maps = []
    for i, (key, layer) in enumerate(shown):
        left = _MARGIN + i * (width + _GAP)
        _label(layout, _legend_title(record, key), 9.0, left, sheet.legend_top, width, 5.0)
        _label(layout, layer.name(), 11.5, left, _MAP_TOP - 6.6, width, 6.0, bold=True)
        item = _map(layout, record, layer, left, width, sheet.map_height)
        maps.append(item)
        _legends(layout, layer, item, left, width, sheet.legend_top + 5.5, names)
    right = sheet.width - _MARGIN
    if maps:
        _north_arrow(layout, maps[-1], right - 7.0, sheet.foot_top - 1.5)
        bar = _scale_bar(layout, maps[-1], right - 10.0, sheet.foot_top - 1.5)
        right -= 14.0 + bar.rect().width()
    caveat = f"{speak(model['title'])} {model['version']}: {speak(model['caveat'])}"
    _label(layout, caveat, 8.0, _MARGIN, sheet.foot_top, right - _MARGIN, 9.0, italic=True)
    project.layoutManager().addLayout(layout)
    return layout


def _panels(layers: Mapping[str, QgsRasterLayer]) -> List[Tuple[str, QgsRasterLayer]]:
    """What the layout shows, left to right: one panel per task, a probability where there are two classes."""
    panels = []
    for task, keys in (
        ("nsp", ("nsp_probability", "nsp_class")),
        ("order", ("order_class", "order_probability")),
    ):
        key = next((key for key in keys if key in layers), None)
        if key is not None:
            panels.append((task, key))
    if not panels:
        panels = [(key, key) for key in list(layers)[:1]]
    return [(key, layers[key]) for _, key in panels]


def _title(record: Mapping[str, Any], shown: List[Tuple[str, QgsRasterLayer]]) -> str:
    keys = [key.split("_")[0] for key, _ in shown]
    if keys == ["nsp", "order"]:
        return tr("Near-surface permafrost and soil order")
    tasks = record.get("tasks", {})
    return ", ".join(speak(str(tasks[key]["title"])) for key in keys if key in tasks) or str(record["name"])


def _subtitle(record: Mapping[str, Any]) -> str:
    created = str(record.get("created", ""))
    try:
        day = datetime.datetime.fromisoformat(created.replace("Z", "+00:00")).date().isoformat()
    except ValueError:
        day = created
    area = float(record["valid_km2"])
    return tr("Run {name}, {day}. {area:.1f} km\u00b2 at {size:g} m, {crs}. Model {model} {version}.").format(
        name=record["name"],
        day=day,
        area=area,
        size=float(record["pixel_size"]),
        crs=record["crs"],
        model=record["model"]["name"],
        version=record["model"]["version"],
    )


def _map(
    layout: QgsPrintLayout, record: Mapping[str, Any], layer: QgsRasterLayer, left: float, width: float, height: float
) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.setId(f"map of {layer.name()}")
    _place(item, left, _MAP_TOP, width, height)
    layout.addLayoutItem(item)
    item.setCrs(QgsCoordinateReferenceSystem(str(record["crs"])))
    item.setLayers([layer])
    item.setKeepLayerSet(True)
    item.setBackgroundColor(QColor("#f3f4f5"))
    item.setFrameEnabled(True)
    item.setFrameStrokeColor(_FRAME)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.25, _MM))
    item.setExtent(_framed(record["extent"], width / height))
    return item


def _framed(bounds: Sequence[float], ratio: float) -> QgsRectangle:
    """The smallest rectangle of this width to height ratio around the bounds, with a margin of 1 %."""
    xmin, ymin, xmax, ymax = (float(v) for v in bounds)
    height = 1.02 * max(ymax - ymin, (xmax - xmin) / ratio)
    return QgsRectangle.fromCenterAndSize(QgsPointXY((xmin + xmax) / 2.0, (ymin + ymax) / 2.0), height * ratio, height)


def _legends(
    layout: QgsPrintLayout,
    layer: QgsRasterLayer,
    linked: QgsLayoutItemMap,
    left: float,
    width: float,
    top: float,
    names: Mapping[str, str],
) -> None:
    """The legend below a map: one item per column, because a legend left to itself fills its columns unevenly.

    Args:
        names: what lines are called on paper, by what they are called in the layer tree.
    """
    entries = [(number, names.get(text, text)) for number, text in _legend_entries(layer)]
    rows = 1 if len(entries) <= 5 else 2 if len(entries) <= 8 else 3
    columns = [entries[i : i + rows] for i in range(0, len(entries), rows)]
    for i, column in enumerate(columns):
        _legend_column(layout, layer, linked, column, left + i * width / len(columns), top)


def _legend_column(
    layout: QgsPrintLayout,
    layer: QgsRasterLayer,
    linked: QgsLayoutItemMap,
    entries: List[Tuple[int, str]],
    left: float,
    top: float,
) -> QgsLayoutItemLegend:
    legend = QgsLayoutItemLegend(layout)
    legend.setId(f"legend of {layer.name()}, from line {entries[0][0]}")
    layout.addLayoutItem(legend)
    legend.setLinkedMap(linked)
    legend.setAutoUpdateModel(False)
    root = legend.model().rootGroup()
    root.clear()
    node = root.addLayer(layer)
    QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)  # the map's own heading names it
    for number, text in entries:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, number, text)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, [number for number, _ in entries])
    legend.model().refreshLayerLegend(node)
    legend.setSymbolWidth(6.0)
    legend.setSymbolHeight(3.8)
    legend.setBoxSpace(0.0)
    legend.setBackgroundEnabled(False)
    legend.setStyleFont(QgsLegendStyle.Style.SymbolLabel, _font(9.0))
    legend.setFontColor(_INK)
    legend.adjustBoxSize()
    legend.attemptMove(QgsLayoutPoint(left, top, _MM))
    return legend


def _legend_entries(layer: QgsRasterLayer) -> List[Tuple[int, str]]:
    """Which of a raster's legend lines go on paper: those with a colour (the first one only names the band)."""
    tree = QgsLayerTree()
    nodes = layer.legend().createLayerTreeModelLegendNodes(tree.addLayer(layer))
    entries = [
        (i, str(node.data(Qt.ItemDataRole.DisplayRole)))
        for i, node in enumerate(nodes)
        if isinstance(node, QgsRasterSymbolLegendNode)
    ]
    if len(entries) > 8 and isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer):
        entries = entries[::2]  # every second step of a ramp is enough
    return entries


def _legend_title(record: Mapping[str, Any], key: str) -> str:
    task, _, kind = key.partition("_")
    if kind == "probability":
        classes = record.get("tasks", {}).get(task, {}).get("classes", [])
        if len(classes) == 2:
            return tr("Probability that permafrost is present within 1 m") if task == "nsp" else tr("Probability")
        return tr("Probability")
    return tr("Most probable class") if task == "order" else tr("Class")


def _scale_bar(layout: QgsPrintLayout, linked: QgsLayoutItemMap, right: float, top: float) -> QgsLayoutItemScaleBar:
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale bar")
    layout.addLayoutItem(bar)
    bar.setStyle("Single Box")
    bar.setLinkedMap(linked)
    metres_per_mm = linked.extent().width() / linked.rect().width()
    length = _round_length(metres_per_mm * 20.0)
    if length >= 1000:
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceKilometers)
        bar.setUnitLabel("km")
        bar.setMapUnitsPerScaleBarUnit(1.0)
        bar.setUnitsPerSegment(length / 1000.0)
    else:
        bar.setUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
        bar.setUnitLabel("m")
        bar.setUnitsPerSegment(length)
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(1.8)
    text = QgsTextFormat()
    text.setFont(_font(8.5))
    text.setSize(8.5)
    text.setSizeUnit(QgsUnitTypes.RenderUnit.RenderPoints)
    text.setColor(_INK)
    bar.setTextFormat(text)
    edge = {"color": _INK.name(), "width": "0.2", "capstyle": "square", "joinstyle": "miter"}
    bar.setLineSymbol(QgsLineSymbol.createSimple(edge))
    bar.setFillSymbol(QgsFillSymbol.createSimple({"color": _INK.name(), "style": "solid", "outline_style": "no"}))
    bar.setAlternateFillSymbol(
        QgsFillSymbol.createSimple({"color": "#ffffff", "style": "solid", "outline_style": "no"})
    )
    bar.setBackgroundEnabled(False)
    bar.update()
    bar.attemptMove(QgsLayoutPoint(right - bar.rect().width(), top, _MM))
    return bar


def _round_length(metres: float) -> float:
    """The largest of 1, 2, 5 x 10^n that is not longer."""
    step = 1.0
    while step * 10.0 <= metres:
        step *= 10.0
    while step > metres:
        step /= 10.0
    return step * max(f for f in (1.0, 2.0, 5.0) if f * step <= metres)


def _north_arrow(layout: QgsPrintLayout, linked: QgsLayoutItemMap, left: float, top: float) -> QgsLayoutItemPicture:
    """True north: the grid's north is off by up to 29 degrees in the far west."""
    arrow = QgsLayoutItemPicture(layout)
    arrow.setId("north arrow")
    arrow.setPicturePath(str(PLUGIN_ROOT / "resources" / "icons" / "north.svg"))
    layout.addLayoutItem(arrow)
    _place(arrow, left, top, 7.0, 10.0)
    arrow.setNorthMode(QgsLayoutItemPicture.NorthMode.TrueNorth)
    arrow.setLinkedMap(linked)
    return arrow


def _label(
    layout: QgsPrintLayout,
    text: str,
    size: float,
    left: float,
    top: float,
    width: float,
    height: float,
    *,
    bold: bool = False,
    italic: bool = False,
    colour: Optional[QColor] = None,
) -> QgsLayoutItemLabel:
    label = QgsLayoutItemLabel(layout)
    label.setId(text[:40])
    label.setText(text)
    label.setFont(_font(size, bold, italic))
    label.setFontColor(colour or _INK)
    label.setMarginX(0.0)
    label.setMarginY(0.0)
    label.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    layout.addLayoutItem(label)
    _place(label, left, top, width, height)
    return label


def _place(item: QgsLayoutItem, left: float, top: float, width: float, height: float) -> None:
    item.attemptMove(QgsLayoutPoint(left, top, _MM))
    item.attemptResize(QgsLayoutSize(width, height, _MM))


def _font(size: float, bold: bool = False, italic: bool = False) -> QFont:
    font = QFont("DejaVu Sans")
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPointSizeF(size)
    font.setBold(bold)
    font.setItalic(italic)
    return font


def export_layout_png(project: QgsProject, name: str, path: Path, dpi: float = 150.0) -> None:
    """Write a layout of the project as PNG.

    Raises:
        MisoError: "layout.missing", "layout.export".
    """
    layout = project.layoutManager().layoutByName(name)
    if layout is None:
        known = ", ".join(item.name() for item in project.layoutManager().printLayouts()) or tr("none")
        raise MisoError(
            "layout.missing",
            tr("The project has no layout called {name!r}.").format(name=name),
            tr("It has: {names}.").format(names=known),
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    # Not exportToImage: it would try to georeference the PNG, which GDAL answers with an error on the terminal.
    image = QgsLayoutExporter(layout).renderPageToImage(0, dpi=dpi)
    if image.isNull() or not image.save(str(path), "PNG"):
        raise MisoError(
            "layout.export",
            tr("The layout {name!r} could not be exported to {path}.").format(name=name, path=path),
            tr("Choose a folder you may write to."),
        )

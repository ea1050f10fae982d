"""The dock's second page: where the map is made, and what a map of that area would be."""

from __future__ import annotations

from typing import Any, Callable, Dict, Mapping, Optional

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.gui import QgsExtentWidget, QgsMapTool
from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from miso_qgis.gui import drawn_area, widgets
from miso_qgis.gui.drawn_area import DrawnArea
from miso_qgis.gui.estimate import EstimateView
from miso_qgis.gui.layer_picker import LayerPicker
from miso_qgis.gui.polygon_tool import PolygonTool
from miso_qgis.protocol import MODEL_CRS, MisoError
from miso_qgis.translation import tr


class AreaPanel(QWidget):
    """Extent, tile and polygons, and the read-out of the plan."""

    changed = pyqtSignal()
    #: Something the user should be told in the message bar.
    failed = pyqtSignal(MisoError)

    def __init__(self, iface: Any, parent: Optional[QWidget] = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._drawn: Optional[DrawnArea] = None
        self._tool_before: Optional[QgsMapTool] = None
        self.polygon_tool = PolygonTool(self._canvas)
        self.polygon_tool.drawn.connect(self._polygon_drawn)
        self.polygon_tool.given_up.connect(self._put_down_tool)
        self.polygon_tool.deactivated.connect(lambda: self.polygon_button.setChecked(False))

        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self._extent_box())
        column.addWidget(self._polygons_box())
        box = QGroupBox(tr("This map would be"), self)
        inside = QVBoxLayout(box)
        self.estimate = EstimateView(box)
        inside.addWidget(self.estimate)
        column.addWidget(box)
        column.addStretch(1)

    def _extent_box(self) -> QGroupBox:
        box = QGroupBox(tr("Extent (m, EPSG:3338)"), self)
        self.extent = QgsExtentWidget(box, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.extent.setObjectName("misoExtent")
        self.extent.setToolTip(
            tr("West, east, south and north of the area (m, EPSG:3338). Left empty: the whole imagery, else elevation.")
        )
        self.extent.setNullValueAllowed(True, tr("Whole imagery"))
        self.extent.setOutputCrs(QgsCoordinateReferenceSystem(MODEL_CRS))
        self.extent.setMapCanvas(self._canvas)
        self.extent.extentChanged.connect(self._extent_changed)
        self.rectangle_button = self._button(
            "misoDrawRectangle",
            tr("Rectangle"),
            "/mActionAddBasicRectangle.svg",
            tr("Draw the extent as a rectangle on the map."),
            self.extent.setOutputExtentFromDrawOnCanvas,
        )
        self.polygon_button = self._button(
            "misoDrawPolygon",
            tr("Polygon"),
            "draw_polygon",
            tr(
                "Draw a polygon on the map: click its corners, end with a right click or a double click. Outside of "
                "it the map is empty."
            ),
            self._draw_polygon,
        )
        self.polygon_button.setCheckable(True)
        self.canvas_button = self._button(
            "misoCanvasExtent",
            tr("Map view"),
            "/mActionZoomFullExtent.svg",
            tr("Take what the map window shows."),
            self.extent.setOutputExtentFromCurrent,
        )
        self.selection_button = self._button(
            "misoSelectedFeatures",
            tr("Selection"),
            "/mIconSelected.svg",
            tr("Take the selected features of the current layer: the extent around them, and polygons as the outline."),
            self.take_selection,
        )
        self.bookmark_button = self._button(
            "misoBookmark",
            tr("Bookmark"),
            "/mActionShowBookmarks.svg",
            tr("Take the extent of a spatial bookmark of the project or of yours."),
            None,
        )
        self.bookmark_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.bookmark_button.setMenu(QMenu(self.bookmark_button))
        self.bookmark_button.menu().aboutToShow.connect(self._list_bookmarks)
        self.grid_button = self._button(
            "misoShowGrid",
            tr("AKVEG grid"),
            "akveg_grid",
            tr("Add the tiles of the AKVEG grid in the map window as a layer; it shows their ids."),
            self._show_grid,
        )
        self.tile = QLineEdit(box)
        self.tile.setObjectName("misoTile")
        self.tile.setPlaceholderText("AK050H50V15")
        self.tile.setToolTip(tr("The id of a 50 km tile of the AKVEG grid, instead of an extent."))
        self.tile.setClearButtonEnabled(True)
        self.tile.textChanged.connect(self._tile_changed)
        buttons = widgets.in_two_columns(
            (
                self.rectangle_button,
                self.polygon_button,
                self.canvas_button,
                self.selection_button,
                self.bookmark_button,
                self.grid_button,
            ),
            264,
        )
        tile_row = QHBoxLayout()
        label = QLabel(tr("AKVEG tile"))
        label.setToolTip(self.tile.toolTip())
        label.setBuddy(self.tile)
        tile_row.addWidget(label)
        tile_row.addWidget(self.tile, 1)
        column = QVBoxLayout(box)
        column.addWidget(self.extent)
        column.addLayout(buttons)
        column.addLayout(tile_row)
        return box

    def _polygons_box(self) -> QGroupBox:
        box = QGroupBox(tr("Inside polygons"), self)
        self.mask = LayerPicker("misoMask", tr("Polygons"), QgsMapLayerProxyModel.Filter.PolygonLayer, box)
        self.mask.setToolTip(tr("Outside of the polygons of this layer or file the map is empty. May be left out."))
        self.mask.changed.connect(self.changed)
        self.drawn_label = QLabel(box)
        self.drawn_label.setObjectName("misoDrawnArea")
        self.drawn_label.setWordWrap(True)
        self.clear_button = QToolButton(box)
        self.clear_button.setObjectName("misoClearDrawn")
        self.clear_button.setIcon(widgets.icon("/mIconClearText.svg"))
        self.clear_button.setToolTip(tr("Drop the drawn or selected polygon; the extent stays."))
        self.clear_button.clicked.connect(lambda: self._set_drawn(None))
        row = QHBoxLayout()
        row.addWidget(self.drawn_label, 1)
        row.addWidget(self.clear_button)
        form = QFormLayout(box)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        label = QLabel(tr("Layer"))
        label.setToolTip(self.mask.combo.toolTip())
        label.setBuddy(self.mask.combo)
        form.addRow(label, self.mask)
        form.addRow(row)
        self._show_drawn()
        return box

    def _button(self, name: str, text: str, icon: str, hint: str, clicked: Optional[Callable[[], None]]) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setIcon(widgets.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(hint)
        if clicked is not None:
            button.clicked.connect(lambda _checked=False: clicked())
        return button

    # -- parameters ----------------------------------------------------------------------------------------------------

    def parameters(self) -> Dict[str, Any]:
        """EXTENT or TILE, and MASK, as far as they are given."""
        found: Dict[str, Any] = {}
        tile = self.tile.text().strip()
        if tile:
            found["TILE"] = tile
        elif self.extent.isValid() and not self.extent.outputExtent().isEmpty():
            found["EXTENT"] = drawn_area.extent_text(self.extent.outputExtent())
        if self._drawn is not None:
            found["MASK"] = self._drawn.text()
        elif self.mask.value():
            found["MASK"] = self.mask.value()
        return found

    def set_parameters(self, parameters: Mapping[str, Any]) -> None:
        """Show these parameters; what is not among them becomes empty."""
        blocker = QSignalBlocker(self)
        self.tile.setText(str(parameters.get("TILE") or ""))
        mask = str(parameters.get("MASK") or "")
        drawn = drawn_area.from_text(mask)
        rectangle = drawn_area.extent_from_text(str(parameters.get("EXTENT") or ""))
        if rectangle is None:
            self.extent.clear()
        else:
            self._set_extent(rectangle)
        self.mask.set_value("" if drawn is not None else mask)
        self._set_drawn(drawn)
        del blocker
        self.changed.emit()

    def show_plan(self, plan: Optional[Mapping[str, Any]], note: str = "") -> None:
        """Show a plan in the read-out, or why there is none."""
        self.estimate.show_plan(plan, note)

    # -- what the user does --------------------------------------------------------------------------------------------

    def _set_extent(self, rectangle: QgsRectangle) -> None:
        self.extent.setOutputExtentFromUser(rectangle, QgsCoordinateReferenceSystem(MODEL_CRS))

    def _extent_changed(self, _rectangle: QgsRectangle) -> None:
        # An outline belongs to the extent around it: another extent means that another area is wanted.
        around = self._drawn.box() if self._drawn is not None else None
        if around is not None and not drawn_area.same_box(around, self.extent.outputExtent()):
            self._set_drawn(None)
        if not self.extent.outputExtent().isEmpty() and self.tile.text():
            self.tile.clear()
        for edit in self.extent.findChildren(QLineEdit):
            if not edit.hasFocus():
                edit.setCursorPosition(0)  # a narrow field shows its beginning
        self.changed.emit()

    def _tile_changed(self, text: str) -> None:
        if text.strip() and (self.extent.isValid() or self._drawn is not None):
            self._set_drawn(None)
            self.extent.clear()
        self.changed.emit()

    def _list_bookmarks(self) -> None:
        menu = self.bookmark_button.menu()
        menu.clear()
        for manager in (QgsProject.instance().bookmarkManager(), QgsApplication.bookmarkManager()):
            for bookmark in manager.bookmarks():
                extent = bookmark.extent()
                action = menu.addAction(bookmark.name())
                action.triggered.connect(lambda _checked=False, extent=extent: self._take_bookmark(extent))
        if menu.isEmpty():
            menu.addAction(tr("There are no bookmarks")).setEnabled(False)

    def _take_bookmark(self, extent: QgsReferencedRectangle) -> None:
        self.extent.setOutputExtentFromUser(QgsRectangle(extent), extent.crs())

    def _draw_polygon(self) -> None:
        if self._canvas.mapTool() is self.polygon_tool:
            self._put_down_tool()
            return
        self._tool_before = self._canvas.mapTool()
        self._canvas.setMapTool(self.polygon_tool)
        self.polygon_button.setChecked(True)

    def _put_down_tool(self) -> None:
        if self._canvas.mapTool() is self.polygon_tool:
            if self._tool_before is not None:
                self._canvas.setMapTool(self._tool_before)
            else:
                self._canvas.unsetMapTool(self.polygon_tool)
        self._tool_before = None

    def _polygon_drawn(self, polygon: QgsGeometry) -> None:
        self._put_down_tool()
        self._take(lambda: drawn_area.from_geometries([polygon], self._canvas_to_model(), tr("Drawn polygon")))

    def take_selection(self) -> None:
        """Take the selected features of the current layer as the area."""

        def taken() -> DrawnArea:
            return drawn_area.from_selection(self._iface.activeLayer())

        self._take(taken)

    def _take(self, make: Callable[[], DrawnArea]) -> None:
        try:
            area = make()
        except MisoError as problem:
            self.failed.emit(problem)
            return
        self.tile.clear()
        self._set_drawn(area if area.is_outline else None)
        self._set_extent(area.box())

    def _canvas_to_model(self) -> QgsCoordinateTransform:
        return QgsCoordinateTransform(
            self._canvas.mapSettings().destinationCrs(),
            QgsCoordinateReferenceSystem(MODEL_CRS),
            QgsProject.instance(),
        )

    def _set_drawn(self, area: Optional[DrawnArea]) -> None:
        if area is None and self._drawn is None:
            return
        self._drawn = area
        self._show_drawn()
        self.changed.emit()

    def _show_drawn(self) -> None:
        drawn = self._drawn
        self.drawn_label.setText(drawn.describe() if drawn is not None else "")
        self.drawn_label.setVisible(drawn is not None)
        self.clear_button.setVisible(drawn is not None)
        self.mask.setEnabled(drawn is None)

    def _show_grid(self) -> None:
        import processing

        extent, crs = self._canvas.extent(), self._canvas.mapSettings().destinationCrs()
        text = drawn_area.extent_text(extent, crs.authid())
        try:
            processing.runAndLoadResults("miso:akveggrid", {"EXTENT": text, "OUTPUT": "TEMPORARY_OUTPUT"})
        except Exception as error:  # noqa: BLE001 - whatever Processing raises is one message to the user
            self.failed.emit(MisoError("grid.failed", tr("No grid: {error}").format(error=error), ""))

    # -- the end -------------------------------------------------------------------------------------------------------

    def release(self) -> None:
        """Leave nothing on the canvas, when the plugin is unloaded."""
        self._put_down_tool()
        self.polygon_tool.deleteLater()

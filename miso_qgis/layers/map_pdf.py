"""The map page of a run as a PDF, through a print layout in a project of its own that nobody sees."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, List

from qgis.core import QgsCoordinateReferenceSystem, QgsLayoutExporter, QgsProject
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QGuiApplication

from miso_qgis.layers.project import A4, LETTER, Sheet, add_layout, add_run
from miso_qgis.layers.results import read_record
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

#: Pages by the names that users know them by.
SHEETS: Dict[str, Sheet] = {"A4": A4, "Letter": LETTER}
DPI = 300.0


def check_fonts() -> None:
    """Text needs the fonts of a program with a screen, or of one that pretends to have one.

    Raises:
        MisoError: "layout.no_fonts".
    """
    if not isinstance(QCoreApplication.instance(), QGuiApplication):
        raise MisoError(
            "layout.no_fonts",
            tr("This QGIS runs without fonts, so that a page would have no text."),
            tr("Run it in QGIS Desktop; the report (HTML) can be made anywhere."),
        )


def write_map_pdf(record_path: Path, path: Path, sheet: Sheet = A4, title: str = "") -> List[str]:
    """Write the page. To be called on the main thread.

    Args:
        record_path: the run's R.json, beside its rasters.
        path: of the PDF; its folder is made when missing.

    Returns:
        Sentences on rasters that are not there any more; the others are shown.

    Raises:
        MisoError: "record.unreadable", "layer.invalid", "layout.no_fonts", "layout.empty", "layout.export".
    """
    check_fonts()
    record = read_record(record_path)
    # Beside the record and nowhere else, as for the report: a record may have been written by anyone.
    beside = {key: os.path.join(record["folder"], os.path.basename(file)) for key, file in record["outputs"].items()}
    record["outputs"] = {key: file for key, file in beside.items() if os.path.isfile(file)}
    warnings = [
        tr("The file {file} is not beside the record; the page goes without.").format(file=os.path.basename(file))
        for key, file in beside.items()
        if key not in record["outputs"]
    ]
    project = QgsProject()
    try:
        project.setCrs(QgsCoordinateReferenceSystem(str(record["crs"])))
        project.setTitle(title or str(record["name"]))
        layers = add_run(project, record)
        if not layers:
            raise MisoError(
                "layout.empty",
                tr("None of the maps of {path} is there any more.").format(path=record_path),
                tr("Put the rasters back beside the record, or run the map again."),
            )
        layout = add_layout(project, record, layers, sheet=sheet, title=title)
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        settings.exportMetadata = True
        settings.appendGeoreference = False  # there may be two maps on the page
        path.parent.mkdir(parents=True, exist_ok=True)
        result = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
        if result != QgsLayoutExporter.ExportResult.Success:
            raise OSError(tr("QGIS could not write it"))
    except OSError as error:
        raise MisoError(
            "layout.export",
            tr("The page could not be written to {path}: {error}.").format(path=path, error=error.strerror or error),
            tr("Choose a file in a folder you may write to, and close it where it is open."),
        ) from error
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise MisoError(
            "record.unreadable",
            tr("{path} is not the record of a MISO run: {error!r}.").format(path=record_path, error=error),
            tr("Choose the .json file that lies beside the rasters of the run."),
        ) from error
    finally:
        project.clear()
    return warnings

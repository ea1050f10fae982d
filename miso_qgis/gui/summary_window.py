"""The summary of a run in a window of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QUrl

from miso_qgis.gui.messages import show_error
from miso_qgis.gui.model_card import show_model_card
from miso_qgis.gui.reader import Reader, open_address, present
from miso_qgis.layers.results import read_record
from miso_qgis.layers.summary import links, summary_html, summary_lines
from miso_qgis.protocol import MisoError
from miso_qgis.translation import tr

NAME = "misoSummary"


def show_summary(iface: Any, record_path: Path) -> Optional[Reader]:
    """Show what came out of a run.

    Args:
        record_path: the run's R.json.

    Returns:
        The window; None when the record cannot be read, which the message bar then says.
    """
    try:
        record = read_record(Path(record_path))
        text = summary_html(record)
    except MisoError as problem:
        show_error(iface.messageBar(), problem)
        return None
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        problem = MisoError(
            "record.unreadable",
            tr("{path} is not the record of a MISO run: {error!r}.").format(path=record_path, error=error),
            tr("Choose the .json file that lies beside the rasters of the run."),
        )
        show_error(iface.messageBar(), problem)
        return None
    parent = iface.mainWindow()

    def follow(url: QUrl) -> None:
        path = Path(url.toLocalFile())
        if path.suffix == ".md":
            show_model_card(parent, str(path.with_suffix(".onnx")))
        else:
            open_address(url)

    window = Reader(NAME, tr("MISO: {name}").format(name=record["name"]), parent, follow)
    window.browser.setHtml(text)
    folder = links(record)[0][1]
    window.add_button(
        f"{NAME}Folder", tr("Open folder"), lambda: open_address(QUrl.fromLocalFile(str(folder)))
    ).setToolTip(str(folder))
    window.browser.setAccessibleDescription("\n".join(summary_lines(record)))
    present(window)
    return window

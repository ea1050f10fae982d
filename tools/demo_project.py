"""Builds a QGIS project from a run's record and exports its print layout.

QGIS's Python runs it, in a process of its own:

python3 tools/demo_project.py RECORD.json PROJECT.qgz MAP.png
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


def main(arguments: list) -> int:
    """Returns the exit status: 0, 2 when the arguments or the record are wrong."""
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    record, project_path, png = (Path(argument).resolve() for argument in arguments)
    # The checkout's root holds the package under its own name, whatever the checkout is called.
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    # GUI enabled: without it Qt has no fonts, and a layout no text.
    application = QgsApplication([], True)
    application.initQgis()
    from miso_qgis.layers.project import LAYOUT_NAME, build_project, export_layout_png
    from miso_qgis.protocol import MisoError

    status = 0
    try:
        project = build_project(record, project_path)
        export_layout_png(project, LAYOUT_NAME, png)
        del project
    except MisoError as problem:
        print(problem, file=sys.stderr)
        status = 2
    application.exitQgis()
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Pages that an algorithm has written, in Processing's result viewer.

Not as HTML outputs: Processing's batch dialog ends in an error over those (in QGIS 3.22 at least, where it forgets the
time of the result).
"""

from __future__ import annotations

import time

from qgis.core import QgsProcessingAlgorithm, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from miso_qgis.processing.jobs import ProblemFeedback


def show(algorithm: QgsProcessingAlgorithm, name: str, page: str, feedback: QgsProcessingFeedback) -> None:
    """List a page in QGIS Desktop's result viewer, which opens for it.

    The panel shows its results itself, and a model calls this in its own thread and lists what it wants to be seen.
    """
    from qgis.utils import iface

    in_gui_thread = QThread.currentThread() == QCoreApplication.instance().thread()
    if iface is None or not in_gui_thread or isinstance(feedback, ProblemFeedback):
        return
    from processing.core.ProcessingResults import resultsList

    resultsList.addResult(icon=algorithm.icon(), name=name, timestamp=time.localtime(), result=page)

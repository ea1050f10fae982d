"""Runs inside QGIS Desktop (qgis --code): runs the test file named by MISO_TEST_CASES with pytest, and ends QGIS.

The results are written as JUnit XML into the folder MISO_TEST_FOLDER. The plugins that would start a QGIS of their own
are left out: the one there is, is the one to test.
"""

import os
import sys
import traceback

from qgis.PyQt.QtCore import QTimer


def run():
    code = 3
    try:
        here = os.path.dirname(os.path.abspath(os.environ["MISO_TEST_CASES"]))
        sys.path[:0] = [here, *os.environ["MISO_TEST_PACKAGES"].split(os.pathsep)]
        import pytest

        code = pytest.main(
            [
                os.environ["MISO_TEST_CASES"],
                "-p",
                "no:pytest_qgis",
                "-p",
                "no:qgis",
                "-p",
                "no:qt",
                "-p",
                "no:cacheprovider",
                "-x",
                "-s",
                f"--rootdir={here}",
                "-c",
                os.devnull,
                f"--junitxml={os.path.join(os.environ['MISO_TEST_FOLDER'], 'cases.xml')}",
            ]
        )
    except BaseException:
        traceback.print_exc()
    sys.stdout.flush()
    os._exit(int(code))


QTimer.singleShot(1000, run)

"""What the user has settled for good in QGIS's settings (`miso/...`): engine, default folder, defaults, limits.

A value that is missing, or that no version of this plugin wrote, reads as its default: settings can be edited by hand
and outlive versions. Setting a value to its default removes it, so that a later default reaches the user.
"""

from __future__ import annotations

import math
import os
from typing import Any, Dict

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from miso_qgis.processing.jobs import ENGINE_HOME_SETTING, ENGINE_PYTHON_SETTING, MEMORY_SETTING, THREADS_SETTING
from miso_qgis.protocol import DEVICES, ENCODINGS, MAX_MEMORY_MB, MAX_PIXEL_SIZE, MIN_MEMORY_MB, MIN_PIXEL_SIZE

_DEFAULT_FOLDER = "miso/default_folder"
_DEVICE = "miso/default_device"
_PIXEL_SIZE = "miso/default_pixel_size"
_THRESHOLD = "miso/default_threshold"
_ENCODING = "miso/default_encoding"

MAX_THREADS = 1024

DEVICE, PIXEL_SIZE, THRESHOLD, ENCODING = "auto", 10.0, "0.5", "percent"


def documents_folder() -> str:
    """Where results go as long as the user has chosen nothing: MISO in the documents folder."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return os.path.normpath(os.path.join(documents or os.path.expanduser("~"), "MISO"))


class Settings:
    """The settings as typed attributes; every access reads or writes QgsSettings."""

    @property
    def engine_python(self) -> str:
        """Path of the engine's interpreter, "" for the one that the set-up made."""
        return _text(ENGINE_PYTHON_SETTING)

    @engine_python.setter
    def engine_python(self, value: str) -> None:
        _store(ENGINE_PYTHON_SETTING, value.strip(), "")

    @property
    def engine_home(self) -> str:
        """Folder in which engines are installed, "" for the user's own."""
        return _text(ENGINE_HOME_SETTING)

    @engine_home.setter
    def engine_home(self, value: str) -> None:
        _store(ENGINE_HOME_SETTING, value.strip(), "")

    @property
    def default_folder(self) -> str:
        """Folder for results; may begin with a variable of the project such as @project_folder."""
        return _text(_DEFAULT_FOLDER) or documents_folder()

    @default_folder.setter
    def default_folder(self, value: str) -> None:
        chosen = value.strip()
        if chosen and not chosen.startswith("@"):
            chosen = os.path.normpath(os.path.expanduser(chosen))
        _store(_DEFAULT_FOLDER, "" if chosen == documents_folder() else chosen, "")

    @property
    def threads(self) -> int:
        """Threads of the processor that the engine may use at most; 0 for no limit."""
        return _whole(THREADS_SETTING, 1, MAX_THREADS)

    @threads.setter
    def threads(self, value: int) -> None:
        _store(THREADS_SETTING, int(value), 0)

    @property
    def memory_mb(self) -> int:
        """Megabytes (2**20 bytes) that a map run may take; 0 for the engine's own measure."""
        return _whole(MEMORY_SETTING, MIN_MEMORY_MB, MAX_MEMORY_MB)

    @memory_mb.setter
    def memory_mb(self, value: int) -> None:
        _store(MEMORY_SETTING, int(value), 0)

    @property
    def default_device(self) -> str:
        """One of the protocol's DEVICES."""
        value = _text(_DEVICE)
        return value if value in DEVICES else DEVICE

    @default_device.setter
    def default_device(self, value: str) -> None:
        _store(_DEVICE, value, DEVICE)

    @property
    def default_pixel_size(self) -> float:
        """Metres."""
        value = _number(_text(_PIXEL_SIZE))
        return value if MIN_PIXEL_SIZE <= value <= MAX_PIXEL_SIZE else PIXEL_SIZE

    @default_pixel_size.setter
    def default_pixel_size(self, value: float) -> None:
        _store(_PIXEL_SIZE, float(value), PIXEL_SIZE)

    @property
    def default_threshold(self) -> str:
        """As the algorithm's THRESHOLD takes it: a probability as text, or "balanced"."""
        value = _text(_THRESHOLD)
        return value if value == "balanced" or 0.0 <= _number(value) <= 1.0 else THRESHOLD

    @default_threshold.setter
    def default_threshold(self, value: str) -> None:
        _store(_THRESHOLD, value.strip(), THRESHOLD)

    @property
    def default_encoding(self) -> str:
        """One of the protocol's ENCODINGS."""
        value = _text(_ENCODING)
        return value if value in ENCODINGS else ENCODING

    @default_encoding.setter
    def default_encoding(self, value: str) -> None:
        _store(_ENCODING, value, ENCODING)

    def default_parameters(self) -> Dict[str, Any]:
        """The parameters of ``miso:mapsoils`` that the user has defaults for.

        The limits are not among them: they hold for every run, whichever face asked for it.
        """
        return {
            "FOLDER": self.default_folder,
            "DEVICE": self.default_device,
            "PIXEL_SIZE": self.default_pixel_size,
            "THRESHOLD": self.default_threshold,
            "ENCODING": self.default_encoding,
        }


def _text(key: str) -> str:
    value = QgsSettings().value(key, "")
    return str(value).strip() if isinstance(value, (str, int, float)) else ""


def _number(text: str) -> float:
    """The number a text stands for, NaN (which no bounds hold) for none."""
    try:
        return float(text)
    except ValueError:
        return math.nan


def _whole(key: str, low: int, high: int) -> int:
    value = _number(_text(key))
    return int(value) if low <= value <= high else 0


def _store(key: str, value: Any, default: Any) -> None:
    if value == default:
        QgsSettings().remove(key)
    else:
        QgsSettings().setValue(key, value)

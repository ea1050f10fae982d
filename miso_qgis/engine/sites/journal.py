"""What a run of sites has done so far, so that one that was killed goes on where it was.

One line per finished part, forced to disk before the part counts as done (see outputs/store.py, whose journals these
can be read with). Chips grow in one raw file beside it.
"""
# flake8: noqa: E203

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

from miso_qgis.engine.outputs.store import JOURNAL, read_journal


class Journal:
    """The journal in a run's working folder."""

    def __init__(self, folder: Path, header: Mapping[str, Any], resume: bool) -> None:
        """
        Args:
            header: identity of the run, its first line.
            resume: keep the lines that are there.

        Raises:
            OSError: when the disk fails.
        """
        #: What finished parts gave, by the part's number.
        self.done: dict[int, list[dict[str, Any]]] = {}
        lines = read_journal(folder)[1] if resume else []
        fresh = folder / f"{JOURNAL}.new"
        with open(fresh, "wb") as handle:
            handle.write(_line(header))
            for line in lines:
                self.done[int(line["part"])] = line["sites"]
                handle.write(_line(line))
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(fresh, folder / JOURNAL)
        self._file: BinaryIO = open(folder / JOURNAL, "ab", buffering=0)  # noqa: SIM115 - kept open

    def write(self, part: int, sites: list[dict[str, Any]]) -> None:
        """Note what a part gave.

        Raises:
            OSError: when the disk fails or is full; the part then does not count as done.
        """
        view = memoryview(_line({"part": part, "sites": sites}))
        while view:
            view = view[self._file.write(view) :]
        os.fsync(self._file.fileno())

    def close(self) -> None:
        self._file.close()


def _line(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n").encode()

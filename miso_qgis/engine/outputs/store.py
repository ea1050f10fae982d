"""Rasters while they are being made: uncompressed files that parts are written into, and a journal of what is safe.

A part counts as written only when its line stands in the journal: its bytes were forced to disk before, and the line
holds their checksums. So a process may be killed at any moment: what the journal names is kept, the rest is made again.
(A raster file itself tells nothing: after a kill it opens and reads zeros.)
"""
# flake8: noqa: E203

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from miso_qgis.engine.lattice import Box
from miso_qgis.language import say

JOURNAL = "journal"
_MAX_HEADER_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Shape:
    """Bands and type of one raster of a store."""

    bands: int
    dtype: str

    def bytes_on(self, height: int, width: int) -> int:
        return self.bands * height * width * np.dtype(self.dtype).itemsize


class Store:
    """Raw rasters of one size in a folder, each band after band, rows from north to south, little-endian."""

    def __init__(
        self,
        folder: Path,
        shapes: Mapping[str, Shape],
        height: int,
        width: int,
        header: Mapping[str, Any] | None = None,
        resume: bool = False,
    ) -> None:
        """
        Args:
            shapes: the rasters by key.
            header: identity of the run, the journal's first line; None keeps no journal.
            resume: continue with what the folder's journal says is written.

        Raises:
            OSError: when the disk fails.
        """
        self._folder, self._shapes = folder, dict(shapes)
        self.height, self.width = height, width
        #: Finished parts by number, with their boxes in the rasters.
        self.done: dict[int, Box] = {}
        #: Parts whose bytes were not what their checksums said, and are made again.
        self.damaged: list[int] = []
        self._journal: BinaryIO | None = None
        # What was noted with a part: where its line lies in the journal, or the note itself where none is kept.
        self._lines: dict[int, int] = {}
        self._notes: dict[int, dict[str, Any]] = {}
        self._files: dict[str, BinaryIO] = {}
        lines = read_journal(folder)[1] if resume else []
        try:
            for key, shape in self._shapes.items():
                path = self.path(key)
                if resume and not path.exists():
                    continue  # finished and released before the run was stopped
                self._files[key] = open(path, "r+b" if resume else "w+b", buffering=0)  # noqa: SIM115 - kept open
                self._files[key].truncate(shape.bytes_on(height, width))
            self._recover(lines)
            if header is not None:
                self._start_journal(header, lines)
        except BaseException:
            self.close()
            raise

    def path(self, key: str) -> Path:
        return self._folder / f"{key}.raw"

    def _recover(self, lines: list[dict[str, Any]]) -> None:
        for line in lines:
            number, box, sums = line["part"], Box(*line["box"]), line["crc32"]
            if all(zlib.crc32(self._bytes(key, box)) == sums.get(key) for key in self._files):
                self.done[number] = box
            else:
                self.damaged.append(number)

    def _start_journal(self, header: Mapping[str, Any], lines: list[dict[str, Any]]) -> None:
        """A fresh journal with what was recovered, in place of the old one in one step."""
        fresh = self._folder / f"{JOURNAL}.new"
        with open(fresh, "wb") as handle:
            handle.write(_line(header))
            for line in lines:
                if line["part"] in self.done:
                    self._lines[line["part"]] = handle.tell()
                    handle.write(_line(line))
            handle.flush()
            os.fsync(handle.fileno())
        os.replace(fresh, self._folder / JOURNAL)
        self._journal = open(self._folder / JOURNAL, "ab", buffering=0)  # noqa: SIM115 - kept open

    def write(self, number: int, row: int, col: int, values: Mapping[str, NDArray[Any]], note: dict[str, Any]) -> None:
        """Write one part of every raster, each (bands, rows, columns), and note it.

        Raises:
            OSError: when the disk fails or is full; the part then does not count as written.
        """
        first = next(iter(values.values()))
        box = Box(row, col, row + first.shape[1], col + first.shape[2])
        sums = {}
        for key, array in values.items():
            if key not in self._files:
                continue
            shape = self._shapes[key]
            data = np.ascontiguousarray(array, np.dtype(shape.dtype).newbyteorder("<"))
            self._put(key, box, data)
            sums[key] = zlib.crc32(data.data)
        if self._journal is not None:
            for handle in self._files.values():
                _to_disk(handle)
            edges = [box.row0, box.col0, box.row1, box.col1]
            self._lines[number] = self._journal.seek(0, os.SEEK_END)
            self._journal.write(_line({"part": number, "box": edges, "crc32": sums, "note": note}))
            _to_disk(self._journal)
        else:
            self._notes[number] = note
        self.done[number] = box

    def notes(self) -> Iterator[tuple[int, dict[str, Any]]]:
        """Every finished part with what was noted with it, in the order of the numbers. Read from the journal, so that
        memory does not grow with the number of parts."""
        if self._journal is None:
            yield from sorted(self._notes.items())
            return
        with open(self._folder / JOURNAL, "rb") as handle:
            for number, start in sorted(self._lines.items()):
                handle.seek(start)
                yield number, json.loads(handle.readline())["note"]

    def _put(self, key: str, box: Box, data: NDArray[Any]) -> None:
        handle = self._files[key]
        for band in range(data.shape[0]):
            if box.width == self.width:
                handle.seek(self._offset(key, band, box.row0, 0))
                _write_all(handle, data[band])
            else:
                for row in range(data.shape[1]):
                    handle.seek(self._offset(key, band, box.row0 + row, box.col0))
                    _write_all(handle, data[band, row])

    def _offset(self, key: str, band: int, row: int, col: int) -> int:
        size = np.dtype(self._shapes[key].dtype).itemsize
        return ((band * self.height + row) * self.width + col) * size

    def read(self, key: str, box: Box) -> NDArray[Any]:
        """A box of one raster, (bands, height, width)."""
        shape = self._shapes[key]
        return np.frombuffer(self._bytes(key, box), np.dtype(shape.dtype).newbyteorder("<")).reshape(
            shape.bands, *box.shape
        )

    def _bytes(self, key: str, box: Box) -> bytes:
        shape, handle = self._shapes[key], self._files[key]
        size = np.dtype(shape.dtype).itemsize
        found = []
        for band in range(shape.bands):
            if box.width == self.width:
                handle.seek(self._offset(key, band, box.row0, 0))
                found.append(_read_all(handle, box.height * box.width * size))
            else:
                for row in range(box.row0, box.row1):
                    handle.seek(self._offset(key, band, row, box.col0))
                    found.append(_read_all(handle, box.width * size))
        return b"".join(found)

    def has(self, key: str) -> bool:
        """Whether a raster is still here, not released."""
        return key in self._files

    def release(self, key: str) -> None:
        """Remove a raster that is needed no more."""
        handle = self._files.pop(key, None)
        if handle is not None:
            handle.close()
        self.path(key).unlink(missing_ok=True)

    def close(self) -> None:
        """Close every file; nothing is removed. Safe to call twice."""
        for handle in self._files.values():
            handle.close()
        if self._journal is not None:
            self._journal.close()


def read_journal(folder: Path) -> tuple[dict[str, Any] | None, list[dict[str, Any]]]:
    """The header (None where there is none) and the part lines of a folder's journal. A last line that was torn by the
    end of its process is left out, and so is anything behind a line that cannot be read."""
    lines: list[dict[str, Any]] = []
    try:
        with open(folder / JOURNAL, "rb") as handle:
            while text := handle.readline(_MAX_HEADER_BYTES):
                line = json.loads(text) if text.endswith(b"\n") else None
                if not isinstance(line, dict):
                    break
                lines.append(line)
    except (OSError, ValueError):
        pass
    if not lines:
        return None, []
    return lines[0], lines[1:]


def _line(value: Mapping[str, Any]) -> bytes:
    return (json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")) + "\n").encode()


def _to_disk(handle: BinaryIO) -> None:
    if hasattr(os, "fdatasync"):
        os.fdatasync(handle.fileno())
    else:
        os.fsync(handle.fileno())


def _write_all(handle: BinaryIO, data: NDArray[Any]) -> None:
    view = data.data.cast("B")
    while view:
        view = view[handle.write(view) :]


def _read_all(handle: BinaryIO, count: int) -> bytes:
    data = handle.read(count)
    while len(data) < count:
        more = handle.read(count - len(data))
        if not more:
            raise OSError(say("{name} is shorter than it was written", name=handle.name))
        data += more
    return data

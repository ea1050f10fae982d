"""The files of an analysis: written under a hidden folder, and given their names when all of them are whole."""

from __future__ import annotations

import csv
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import Any

from miso_qgis.engine.outputs.scratch import reserve, write_error
from miso_qgis.protocol import SCRATCH_OWNER, Cancelled, MisoError
from miso_qgis.version import version

Progress = Callable[[float, str], None]
IsCancelled = Callable[[], bool]

RECORD = ".json"


def stop(is_cancelled: IsCancelled) -> None:
    """Raises Cancelled where the user asked for it."""
    if is_cancelled():
        raise Cancelled()


class Results:
    """The files of one analysis. Use as a context: leaving it without `publish` removes everything written."""

    def __init__(self, folder: str, name: str, endings: Sequence[str], overwrite: bool) -> None:
        """Take a free name.

        Args:
            endings: what the results' names end in, for instance ".gpkg" and "_matrix.csv"; the record's is added.

        Raises:
            MisoError: "output.folder".
        """
        taken = reserve(folder, name, [*endings, RECORD], overwrite, lambda stem, ending: f"{stem}{ending}")
        self.folder, self.name, self._scratch = taken.folder, taken.name, taken.scratch
        self._endings = tuple(endings)

    def __enter__(self) -> Results:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self._scratch, ignore_errors=True)
        if isinstance(error, OSError) and not isinstance(error, MisoError):
            raise write_error(error, self.folder) from error

    def path(self, ending: str) -> Path:
        """Where to write the result of this ending."""
        return self._scratch / f"{self.name}{ending}"

    def publish(self, record: Mapping[str, Any], outputs: Mapping[str, str]) -> dict[str, Any]:
        """Move everything written to its final name, the record last, and return it with full paths.

        Args:
            record: what is to stand in it, without what is added here (version, time, name, outputs).
            outputs: key: ending.
        """
        names = {key: f"{self.name}{ending}" for key, ending in outputs.items()}
        names["record"] = f"{self.name}{RECORD}"
        made: dict[str, Any] = {
            "miso": version(),
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds"),
            "name": self.name,
            "folder": str(self.folder),
            **record,
            "outputs": names,
        }
        self.path(RECORD).write_text(
            json.dumps(made, ensure_ascii=False, indent=1, allow_nan=False) + "\n", encoding="utf-8"
        )
        files = [entry for entry in self._scratch.iterdir() if entry.name not in (SCRATCH_OWNER, names["record"])]
        for file in [*sorted(files), self.path(RECORD)]:
            with open(file, "rb+") as handle:
                os.fsync(handle.fileno())
            os.replace(file, self.folder / file.name)
        # Of results that were replaced, what these do not have: an older difference beside newer changes would mislead.
        written = {file.name for file in files}
        for ending in self._endings:
            if f"{self.name}{ending}" not in written:
                (self.folder / f"{self.name}{ending}").unlink(missing_ok=True)
        return {**made, "outputs": {key: str(self.folder / name) for key, name in names.items()}}


def write_table(path: Path, columns: Mapping[str, Sequence[Any]]) -> None:
    """A CSV with a .csvt beside it, which tells OGR and QGIS the types: a key of digits joins as a number."""
    kinds = []
    for values in columns.values():
        known = [value for value in values if value is not None]
        if known and all(isinstance(value, int) for value in known):
            kinds.append("Integer64")
        elif all(isinstance(value, (int, float)) for value in known) and known:
            kinds.append("Real")
        else:
            kinds.append("String")
    with open(path, "w", encoding="utf-8", newline="") as handle:
        writer = csv.writer(handle)
        writer.writerow(columns)
        for row in zip(*columns.values(), strict=True):
            writer.writerow(["" if value is None else value for value in row])
    path.with_suffix(".csvt").write_text(",".join(f'"{kind}"' for kind in kinds) + "\n", encoding="ascii")

"""Records as they lie on the disk, and which report each kind gets."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from miso_qgis.engine.report import assessment_report, page, run_report, sites_report
from miso_qgis.engine.report.document import Report
from miso_qgis.language import later, say, speak
from miso_qgis.protocol import MisoError, first_line
from miso_qgis.requests.report import ReportRequest

#: Bytes of a record; the largest, with a mask of many vertices, has what one message of the worker may have.
MAX_RECORD_BYTES = 64 * 2**20
_HINT = later("Choose the .json file that a map, a batch of sites or an assessment has left beside its results.")

#: Kind of a record -> what makes its report of the record and its path. A record says its kind in "kind"; a map's,
#: which is older than that field, is one that has a request and tasks.
BUILDERS: dict[str, Callable[[Mapping[str, Any], Path], Report]] = {
    "map": run_report.build,
    "sites": sites_report.build,
    "assessment": assessment_report.build,
}


def make(request: ReportRequest, progress: Callable[[float, str], None] = lambda *_: None) -> dict[str, Any]:
    """Write the report of a record.

    Returns:
        `report`: path of the HTML file; `kind`: of the record; `bytes`: size of the file.

    Raises:
        MisoError: "record.unreadable", "record.unknown", "report.exists", "report.unwritable".
    """
    progress(0.0, say("Reading the record"))
    path = Path(request.record).expanduser()
    record = read(path)
    kind = kind_of(record)
    if kind not in BUILDERS:
        raise MisoError(
            "record.unknown",
            say("{path} is a record of the kind {kind}, of which no report is made.", path=path, kind=f"{kind!r}"),
            speak(_HINT),
        )
    target = Path(request.out).expanduser()
    if not request.overwrite and target.exists():
        raise MisoError(
            "report.exists",
            say("The file {target} is already there.", target=target),
            say("Choose another name, or allow to overwrite it."),
        )
    progress(0.1, say("Drawing the maps"))
    try:
        report = BUILDERS[kind](record, path)
    except (ArithmeticError, AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        # A record is a file that anyone may have edited: what is missing or of another kind than it should be.
        raise MisoError(
            "record.unreadable",
            say(
                "{path} is no whole record: {name}: {error}.",
                path=path,
                name=type(error).__name__,
                error=first_line(error),
            ),
            speak(_HINT),
        ) from error
    report = run_report.with_words(report, request.title, request.notes)
    progress(0.8, say("Writing the report"))
    data = page.html(report).encode("utf-8")
    _write(target, data, Path(os.path.abspath(path)))
    progress(1.0, say("Done"))
    return {"report": os.path.abspath(target), "kind": kind, "bytes": len(data)}


def read(path: Path) -> dict[str, Any]:
    """A record from its file.

    Raises:
        MisoError: "record.unreadable".
    """
    try:
        if not path.is_file():
            raise OSError(say("there is no such file"))
        if path.stat().st_size > MAX_RECORD_BYTES:
            raise ValueError(say("it has more than {max_record_bytes} MB", max_record_bytes=MAX_RECORD_BYTES // 2**20))
        record = json.loads(path.read_bytes())
        if not isinstance(record, dict):
            raise ValueError(say("it holds no object"))
    except (OSError, ValueError, RecursionError) as error:
        raise MisoError(
            "record.unreadable", say("{path} is no record: {error}.", path=path, error=first_line(error)), speak(_HINT)
        ) from error
    return record


def map_request(path: str) -> Mapping[str, Any]:
    """The request in the record of a map, as a JSON object that nobody has judged yet.

    Raises:
        MisoError: "record.unreadable", "record.unknown" when it is that of something else.
    """
    record = read(Path(path).expanduser())
    if kind_of(record) != "map":
        raise MisoError("record.unknown", say("{path} is not the record of a map.", path=path), speak(_HINT))
    request: Mapping[str, Any] = record["request"]
    return request


def kind_of(record: Mapping[str, Any]) -> str:
    """What a record is of: "map", or what it says itself."""
    kind = record.get("kind")
    if isinstance(kind, str):
        return kind
    return "map" if isinstance(record.get("request"), dict) and isinstance(record.get("tasks"), dict) else "unknown"


def _write(target: Path, data: bytes, record: Path) -> None:
    """The file appears when it is whole."""
    unfinished = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        if os.path.abspath(target) == str(record) or target.is_dir():
            raise OSError(say("it is the record itself, or a folder"))
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(data)
            os.replace(unfinished, target)
        finally:
            unfinished.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise MisoError(
            "report.unwritable",
            say(
                "The report {target} could not be written: {error}.",
                target=target,
                error=getattr(error, "strerror", None) or error,
            ),
            say("Choose a file in a folder you may write to."),
        ) from error

"""What a report is made of: a record, and where the report goes."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Dict, Mapping

from miso_qgis.language import say
from miso_qgis.protocol import MAX_PATH_LENGTH, MisoError

#: Characters of what the user writes into a report.
MAX_TITLE = 200
MAX_NOTES = 20_000


@dataclass(frozen=True)
class ReportRequest:
    """A report of a record.

    Attributes:
        record: path of the record (.json) that a run, a batch or an assessment has left.
        out: path of the HTML file to write; its folder is made when missing.
        title: heading of the report; "" takes one that says what the record holds.
        notes: what the author adds, shown below the heading; line ends are kept.
        overwrite: replace a file of that name.
    """

    record: str
    out: str
    title: str = ""
    notes: str = ""
    overwrite: bool = False

    def __post_init__(self) -> None:
        for what, value in ((say("The record"), self.record), (say("The report's file"), self.out)):
            _check_text(what, value, MAX_PATH_LENGTH)
            if not value.strip() or "\0" in value:
                raise _reject(what, value, say("Name a file."))
        _check_text(say("The title"), self.title, MAX_TITLE)
        _check_text(say("The notes"), self.notes, MAX_NOTES)
        if self.overwrite is not True and self.overwrite is not False:
            raise _reject(say("The field 'overwrite'"), self.overwrite, say("Give true or false."))

    def to_dict(self) -> Dict[str, Any]:
        return dataclasses.asdict(self)

    @classmethod
    def from_dict(cls, value: Any) -> ReportRequest:
        """A request from a JSON object.

        Raises:
            MisoError: "request.invalid", also for a field that is not known or one that is missing.
        """
        if not isinstance(value, Mapping):
            raise _reject(say("The request"), value, say("Give an object with the fields of ReportRequest."))
        known = [entry.name for entry in dataclasses.fields(cls)]
        for name in value:
            if name not in known:
                raise _reject(
                    say("The field {name} of the request", name=f"{name!r}"),
                    value[name],
                    say("Known fields: {known}.", known=known),
                )
        for name in ("record", "out"):
            if name not in value:
                raise MisoError(
                    "request.invalid",
                    say("The request lacks the field {name}.", name=f"{name!r}"),
                    say("Give record and out."),
                )
        return cls(**{str(name): part for name, part in value.items()})


def _check_text(what: str, value: Any, most: int) -> None:
    if not isinstance(value, str):
        raise _reject(what, value, say("Give a text."))
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        raise _reject(what, value, say("Give a text of whole characters.")) from None
    if len(value) > most:
        raise MisoError(
            "request.invalid",
            say("{what} has {count} characters.", what=what, count=len(value)),
            say("Give at most {most}.", most=most),
        )


def _reject(what: str, value: object, hint: str) -> MisoError:
    shown = repr(value)
    return MisoError(
        "request.invalid",
        say("{what} is {shown}.", what=what, shown=shown if len(shown) <= 300 else shown[:297] + "..."),
        hint,
    )

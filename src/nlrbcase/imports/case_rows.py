"""What a public record says of a case: what every importer yields, one row at a time."""

from __future__ import annotations

from datetime import date

from attrs import frozen

from nlrbcase.events import Event
from nlrbcase.numbers import CaseNumber


@frozen
class CaseRow:
    """What one row of a public record says of a case; several rows may speak of one case.

    Attributes:
        line: The row's place in its source: a line of a file, the first being 1, or a row's number.
        number: The case's number.
        unit: The unit, where the source names one.
        name: What the source calls the case.
        events: What happened; an entry that no kind is known for is `other-entry`, its words in
            the note, so that nothing is lost.
        unknown: The names of documents for which no kind is known, as they are written.
        status: The Agency's recorded status, as it is written; empty if the source gives none.
        closed: The day the Agency records as the day the case was closed; None if it gives none.
        reason_closed: The recorded reason, as it is written.
        cautions: What is odd about the row, in words, though it could be read.
    """

    line: int
    number: CaseNumber
    unit: str = ""
    name: str = ""
    events: tuple[Event, ...] = ()
    unknown: tuple[str, ...] = ()
    status: str = ""
    closed: date | None = None
    reason_closed: str = ""
    cautions: tuple[str, ...] = ()


@frozen
class BadRow:
    """A row that could not be read, and is left out.

    Attributes:
        line: The row's place in its source, as of a `CaseRow`.
        said: What was found and what would be right.
    """

    line: int
    said: str

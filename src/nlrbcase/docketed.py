"""What a docket answers: what is due, what was recorded and when, what an import did."""

from __future__ import annotations

from datetime import date, datetime

from attrs import frozen

from nlrbcase.due_days import Status
from nlrbcase.events import Entry, Event
from nlrbcase.imports.case_rows import BadRow
from nlrbcase.numbers import CaseNumber
from nlrbcase.provisions import Rule
from nlrbcase.registry import rule
from nlrbcase.stages import Stage


@frozen
class Due:
    """A deadline of one case of a docket, as it stands on a day, in short.

    `Docket.case(number).due(today)` gives it whole, with its steps and its law.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
        name: What the case is called.
        key: The key of the rule.
        opened_by: The event that opened it.
        status: How it stands on the day.
        safe: The last day that is on time under every reading, that day included; of a time to
            wait, the first day on which it has passed under every reading.
        due: The last day under the prevailing reading; None while it is not known.
        latest: The latest last day that any reading gives; None while it is not known.
        actor: Who acts, in words.
        why: Why the last day is not known; empty if it is.
        at: The last moment of the safe day, in the zone of the office that receives the paper;
            None if there is none, or it is not known.
        city: The city of that office; empty if there is none.
        cautions: The keys of what to know before relying on the day.
        filed: How many papers were filed under it.
    """

    number: CaseNumber
    unit: str
    name: str
    key: str
    opened_by: Entry
    status: Status
    safe: date
    due: date | None
    latest: date | None
    actor: str
    why: str
    at: datetime | None
    city: str
    cautions: tuple[str, ...]
    filed: int

    @property
    def rule(self) -> Rule:
        """The rule that gives the time, found by its key."""
        return rule(self.key)


@frozen
class Listed:
    """A case of a docket in short, as it stood at the end of a day.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
        name: What the case is called.
        stage: Where its main line stood; None if the case cannot be read.
        over: Whether it was over; None if the case cannot be read.
        next: What was due first, by the safe day; None if nothing was.
    """

    number: CaseNumber
    unit: str
    name: str
    stage: Stage | None
    over: bool | None
    next: Due | None


@frozen
class Recorded:
    """An event as it is recorded in a docket.

    Attributes:
        seq: Its place in the order of recording; the first is 1.
        event: The event.
        at: When it was recorded; None if that was not given.
        corrects: The place of the entry that it corrects; None if it corrects none.
        corrected_by: The place of the event that corrects it; None while it stands.
        wrong: Why the case cannot be read with it, if it is the first such event; else empty.
    """

    seq: int
    event: Event
    at: datetime | None
    corrects: int | None
    corrected_by: int | None
    wrong: str = ""


@frozen
class Kept:
    """A case in short, as a docket keeps it.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
        name: What the case is called.
        note: What else to know.
        events: How many events are recorded, corrected ones too.
    """

    number: str
    unit: str
    name: str
    note: str
    events: int


@frozen
class Observed:
    """What a public record said of where a case stands.

    Attributes:
        source: The record, in words, such as the name of a file.
        line: The row's place in it.
        status: The Agency's recorded status, as it is written.
        closed: The day on which it records the case as closed; None if it gives none.
        reason: The recorded reason, as it is written.
        at: When it was taken over; None if that was not given.
    """

    source: str
    line: int
    status: str
    closed: date | None
    reason: str
    at: datetime | None


@frozen
class Taken:
    """What an import did.

    Attributes:
        rows: How many rows were read, bad ones included.
        cases: How many cases were added.
        events: How many events were added.
        already: How many events were there already.
        unknown: The names of documents for which no kind is known, and how often each came, the
            commonest first; at most a thousand names.
        unknown_total: How many such documents there were.
        bad: The rows that were left out, the first thousand of them.
        bad_total: How many rows were left out.
        odd: Rows that were taken and are odd, each with what is odd; the first thousand.
        odd_total: How many oddities there were.
    """

    rows: int = 0
    cases: int = 0
    events: int = 0
    already: int = 0
    unknown: tuple[tuple[str, int], ...] = ()
    unknown_total: int = 0
    bad: tuple[BadRow, ...] = ()
    bad_total: int = 0
    odd: tuple[BadRow, ...] = ()
    odd_total: int = 0


@frozen
class Doubt:
    """Something in a docket that does not hold.

    Attributes:
        number: The case's number as it is stored; empty if it is about the file.
        unit: The unit; empty if there is none.
        about: What it is about: "file", "case", "future", "days" or "status".
        said: What was found.
    """

    number: str
    unit: str
    about: str
    said: str

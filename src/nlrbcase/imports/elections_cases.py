"""The Agency's list of election tallies as cases: a tally, and what the row says of its case."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from nlrbcase.ballots import Count
from nlrbcase.elections import Tally
from nlrbcase.errors import NoElection, NotAChoice, NotATally
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.case_texts import case_closing
from nlrbcase.imports.election_rows import (
    REVISED,
    SELF_DETERMINATION,
    TALLY_TYPES,
    UD,
    ElectionRow,
)
from nlrbcase.imports.elections_csv import elections
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.outcomes import Ballot
from nlrbcase.polls import kind_of

_BY_MAIL = "mail"
_SET_FOR = "the day for which the election was scheduled"


def elections_cases(file: str | Path) -> Iterator[CaseRow | BadRow]:
    """Yield the cases of a list of tallies, one row at a time; a case may have several rows.

    Raises:
        NotOfType: `file` is no path.
        NotAnElectionList: It is none: it has no head with its columns.
        OSError: The file cannot be read.
    """
    return (_row(row) for row in elections(file) if not row.head)


def _row(row: ElectionRow) -> CaseRow | BadRow:
    """Return what a row says of its case."""
    if row.number is None:
        said = "; ".join(map(str, row.problems))
        return BadRow(row.line, said or "the row has no case number")
    try:
        kind_of(row.number)
    except NoElection as error:
        return BadRow(row.line, f"{row.number}: {error}")
    told = [str(problem) for problem in row.problems]
    filing = () if row.filed is None else (Event(Kind.PETITION_FILED, row.filed),)
    vote = tuple(_vote(row, told))
    tally = tally_events(row, row.number, told)
    closing = case_closing(row.status, row.filed, row.closed, row.closed_reason, told)
    return CaseRow(
        row.line,
        row.number,
        unit=row.unit,
        name=row.name,
        events=(*filing, *vote, *tally, *closing),
        status=row.status,
        closed=row.closed,
        reason_closed=row.closed_reason,
        cautions=tuple(told),
    )


def _vote(row: ElectionRow, told: list[str]) -> Iterator[Event]:
    """Yield the mailing of the ballots and the election, as far as their days are known.

    Of an election at the polls the list has the day for which it was scheduled: that it was held
    then is taken from its tally.
    """
    if row.mailed is not None:
        yield Event(Kind.BALLOTS_MAILED, row.mailed)
    if row.scheduled is None:
        if row.mailed is None:
            told.append("no day of the election is given")
    elif row.tally_date is None or row.scheduled > row.tally_date:
        told.append(f"the election was scheduled for {row.scheduled}, and no tally came after it")
        yield Event(Kind.OTHER_ENTRY, row.scheduled, note=_SET_FOR)
    elif row.mailed is None or row.mode.casefold() != _BY_MAIL:
        kind = Kind.RUNOFF_HELD if is_runoff(row) else Kind.ELECTION_HELD
        yield Event(kind, row.scheduled, note=_SET_FOR)


def is_runoff(row: ElectionRow) -> bool:
    """Return whether a row is of a runoff."""
    return TALLY_TYPES.get(row.tally_type) == Ballot.RUNOFF.value


def tally_events(row: ElectionRow, number: CaseNumber, told: list[str]) -> tuple[Event, ...]:
    """Return the tally with its numbers; what they decide is another question."""
    if row.tally_date is None:
        told.append("no day of the tally is given: the tally is left out")
        return ()
    kind = Kind.REVISED_TALLY if row.category in REVISED else Kind.TALLY_PREPARED
    if row.category in (SELF_DETERMINATION, UD) or number.type is CaseType.UD:
        # A group that votes on its unit decides by rules of its own; of a UD poll the list does
        # not say which votes are those to rescind.  A count would be judged all the same.
        return (Event(kind, row.tally_date, note=f"{row.category}: {_in_words(row)}"),)
    count = _count(row, number, told)
    note = "" if count is not None else _in_words(row)
    return (Event(kind, row.tally_date, count=count, note=note),)


def _count(row: ElectionRow, number: CaseNumber, told: list[str]) -> Count | None:
    """Return the numbers of a tally; None if they are no count, or fit no ballot paper."""
    if row.counted is None or row.against is None:
        told.append("not all votes are known: the numbers are kept as a note")
        return None
    votes = [(name, votes or 0) for name, votes in row.unions]
    ballot = Ballot(TALLY_TYPES.get(row.tally_type, Ballot.INITIAL.value))
    if ballot is Ballot.RUNOFF:
        # Those without a vote were not on its ballot.
        votes = [(name, ballots) for name, ballots in votes if ballots] or votes[:1]
    try:
        count = Count(votes, row.against, row.challenged, row.void, row.eligible)
        Tally.of(count, number.type, ballot)
    except (NotAChoice, NotATally) as error:
        told.append(f"{error}: the numbers are kept as a note")
        return None
    return count


def _in_words(row: ElectionRow) -> str:
    """Return the numbers of a tally in words."""
    numbers = [
        *row.unions,
        ("against", row.against),
        ("challenged", row.challenged),
        ("void", row.void),
        ("eligible", row.eligible),
    ]
    return ", ".join(f"{name} {votes}" for name, votes in numbers if votes is not None)

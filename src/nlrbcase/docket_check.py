"""What in a docket does not hold any more: the file, each case, what is kept beside it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from nlrbcase.case import Case
from nlrbcase.chronology import effective
from nlrbcase.docket_days import Span, span, unreadable
from nlrbcase.docket_events import Key, case_at
from nlrbcase.docket_file import writing
from nlrbcase.docket_history import observed
from nlrbcase.docket_spans import forget, is_current, kept
from nlrbcase.docketed import Doubt
from nlrbcase.errors import CaseUnreadable, shown
from nlrbcase.events import Event, Kind
from nlrbcase.imports.agreement import Disagreement, agreement
from nlrbcase.imports.case_rows import CaseRow
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.wording import plain


def file_doubts(db: sqlite3.Connection) -> Iterator[Doubt]:
    """Yield what is wrong with the file itself."""
    for (said,) in db.execute("PRAGMA integrity_check").fetchall():
        if said != "ok":
            yield Doubt("", "", "file", said)
    for table, row, *_ in db.execute("PRAGMA foreign_key_check").fetchall():
        yield Doubt("", "", "file", f"{table}: row {row} is of no case")


def case_doubts(db: sqlite3.Connection, key: Key, today: date | None = None) -> Iterator[Doubt]:
    """Yield what is wrong with a case; what is kept beside it is forgotten if it is wrong.

    Args:
        db: The docket.
        key: The case.
        today: The day; None not to look for what is recorded of a later one.
    """
    # One transaction, so that nothing is recorded between the case and what is kept beside it.
    with writing(db):
        try:
            case = case_at(db, key)
        except CaseUnreadable as error:
            found = [Doubt(key.number, key.unit, "case", _of_the_case(error))]
            wrong = _wrong(db, key, unreadable(error.seq, error.said))
        else:
            found = list(_status(db, key, case))
            found += _future(key, case, today) if today is not None else ()
            wrong = _wrong(db, key, case)
        if wrong:
            forget(db, key)
            said = f"{wrong} days kept beside it were not those of the case; they are forgotten"
            found.append(Doubt(key.number, key.unit, "days", said))
    yield from found


def _future(key: Key, case: Case, today: date) -> Iterator[Doubt]:
    """Yield what is recorded of days that have not come."""
    for said in ahead(effective(case.events), today):
        yield Doubt(key.number, key.unit, "future", said)


def ahead(events: Iterable[Event], today: date) -> Iterator[str]:
    """Yield of each event on a day that has not come that it is, in words.

    What a case has opened by then is known on that day alone, so a wrong year hides a deadline.
    """
    for event in events:
        # An entry without a kind opens nothing, and may be of a day that is only planned.
        if event.on > today and event.kind is not Kind.OTHER_ENTRY:
            yield f"{event.kind.said} is recorded of {plain(event.on)}, which has not come"


def _of_the_case(error: CaseUnreadable) -> str:
    """Return why a case cannot be read."""
    return f"event {error.seq}: {error.said}" if error.seq else error.said


def _wrong(db: sqlite3.Connection, key: Key, of: Case | Span) -> int:
    """Return how many of the spans kept of a case are not those that it has."""
    if not is_current(db):
        return 0
    return sum(1 for each in kept(db, key) if each != _right(each, of))


def _right(kept_span: Span, of: Case | Span) -> Span:
    """Return what is to be kept instead of a span, if it is not that already."""
    if isinstance(of, Span):
        return of
    return span(of, date.fromordinal(max(kept_span.since, FIRST_DAY.toordinal())))


def _status(db: sqlite3.Connection, key: Key, case: Case) -> Iterator[Doubt]:
    """Yield where the case stands otherwise than the Agency's record says that came last."""
    seen = observed(db, key)
    if seen:
        said = seen[-1]
        row = CaseRow(
            said.line,
            case.number,
            case.unit,
            status=said.status,
            closed=said.closed,
            reason_closed=said.reason,
        )
        found = agreement(case, row)
        if found is not None:
            yield Doubt(key.number, key.unit, "status", f"{said.source}, {_of(found)}")


def _of(found: Disagreement) -> str:
    """Return a disagreement without the case, which is told before it."""
    return (
        f"line {found.line}: recorded as {shown(found.recorded)}, stands at {found.stands.value}: "
        f"{found.reason}"
    )

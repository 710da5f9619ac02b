"""What is kept beside each case: where it stands and what is due, from one day to another.

Between two days on which something happened, what a case has opened stays the same, and only the
day it is moves a deadline from open to at risk to missed.  So for each such span the deadlines are
computed once, each with the days on which it is due or overdue; and any day can be asked for.
Nothing here decides anything: `Case` does, and a test compares.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple
from zoneinfo import ZoneInfo

from nlrbcase.case import Case, is_overdue, runs
from nlrbcase.chronology import known_from
from nlrbcase.due_days import Deadline
from nlrbcase.errors import NlrbCaseError, NoHour, NoSuchRegion, NoTimeZones
from nlrbcase.facts import who
from nlrbcase.found import Found
from nlrbcase.law.computation import FIRST_DAY, LAST_DAY
from nlrbcase.provisions import Caution
from nlrbcase.receiving import receiving_region

DUE, OVERDUE = "due", "overdue"
_DAY = timedelta(days=1)
_BETWEEN = "\n"


class Row(NamedTuple):
    """A deadline on the days on which it stands as it does, as it is stored."""

    place: int
    since: int
    until: int
    list: str
    status: str
    rule: str
    kind: str
    opened_on: str
    opened_by: str | None
    safe: int
    due: int | None
    latest: int | None
    actor: str
    why: str
    at: str | None
    zone: str | None
    city: str
    cautions: str
    filed: int


class Span(NamedTuple):
    """A case between two days on which something happened, as it is stored.

    Attributes:
        since: The first day.
        until: The first day after.
        stage: Where the main line stands; empty if the case cannot be read.
        over: Whether the case is over.
        seq: The event that cannot be taken; 0 if there is none.
        problem: Why the case cannot be read; empty if it can.
        rows: The deadlines that are due or overdue on some of the days.
    """

    since: int
    until: int
    stage: str
    over: int
    seq: int
    problem: str
    rows: tuple[Row, ...]


def unreadable(seq: int, said: str) -> Span:
    """Return the days of a case that cannot be read: all of them, with nothing on them."""
    return Span(0, _end(), "", 0, seq, said, ())


def span(case: Case, day: date) -> Span:
    """Return the days around one on which nothing happened, and what is due on them.

    Args:
        case: The case.
        day: The day, in the calendar.
    """
    turns = sorted({known.toordinal() for known in known_from(case.events)})
    place = bisect_right(turns, day.toordinal())
    since = turns[place - 1] if place else 0
    until = turns[place] if place < len(turns) else _end()
    try:
        then = case.until(day)
        found = then.opened()
    except NlrbCaseError as error:
        return Span(since, until, "", 0, 0, str(error), ())
    # The law is known for the days of the calendar alone.
    first, after = max(since, FIRST_DAY.toordinal()), min(until, _end())
    rows = [
        row for place, one in enumerate(found) for row in _rows(then, place, one, (first, after))
    ]
    return Span(since, until, then.stage.value, int(then.over), 0, "", tuple(rows))


def _end() -> int:
    """Return the first day after the calendar."""
    return LAST_DAY.toordinal() + 1


def _rows(then: Case, place: int, one: Found, days: tuple[int, int]) -> Iterator[Row]:
    """Yield a deadline for each stretch of days on which it is due or overdue."""
    for since, until in pairwise(_turns(one, *days)):
        day = date.fromordinal(since)
        of = DUE if runs(one, day) else OVERDUE if is_overdue(then, one, day) else ""
        if of and one.safe is not None:
            yield _row(then, place, one, one.safe, of, (since, until))


def _turns(one: Found, since: int, until: int) -> list[int]:
    """Return the days on which a deadline can come to stand otherwise, the ends included."""
    edges = [one.safe, one.ended, one.latest if isinstance(one, Deadline) else None]
    turns = {edge.toordinal() + after for edge in edges if edge is not None for after in range(2)}
    return [since, *sorted(turn for turn in turns if since < turn < until), until]


def _row(then: Case, place: int, one: Found, safe: date, of: str, days: tuple[int, int]) -> Row:
    """Return a deadline on the days on which it stands as it does."""
    dated = one if isinstance(one, Deadline) else None
    at, zone, city, more = _moment(then, one, safe)
    opened = one.opened_by
    return Row(
        place=place,
        since=days[0],
        until=days[1],
        list=of,
        status=one.status(date.fromordinal(days[0])).value,
        rule=one.rule.key,
        kind=opened.kind.value,
        opened_on=opened.on.isoformat(),
        opened_by=opened.by.value if opened.by is not None else None,
        safe=safe.toordinal(),
        due=dated.due.toordinal() if dated is not None else None,
        latest=dated.latest.toordinal() if dated is not None else None,
        actor=who(one.actor),
        why="" if dated is not None else getattr(one, "why", ""),
        at=at,
        zone=zone,
        city=city,
        cautions=_BETWEEN.join(dict.fromkeys(each.key for each in (*one.cautions, *more))),
        filed=len(one.used),
    )


def _moment(
    then: Case, one: Found, safe: date
) -> tuple[str | None, str | None, str, tuple[Caution, ...]]:
    """Return the last hour of the safe day, its zone, the office's city, and cautions on them."""
    try:
        if not isinstance(one, Deadline):
            return None, None, "", ()
        moment = one.moment(safe, receiving_region(then))
    except (NoHour, NoSuchRegion, NoTimeZones):
        return None, None, "", ()
    zone = moment.at.tzinfo
    name = zone.key if isinstance(zone, ZoneInfo) else None
    return moment.at.replace(tzinfo=None).isoformat(), name, moment.city, moment.cautions

"""The due days of a case as a calendar shows them, whatever it is written in."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from attrs import evolve, frozen

from nlrbcase.case import Case
from nlrbcase.due_days import Deadline, Status
from nlrbcase.errors import NoHour
from nlrbcase.exports.due_day_words import lines, mark, reasons, title
from nlrbcase.exports.known_by import identified
from nlrbcase.exports.sent import Sent
from nlrbcase.found import Found
from nlrbcase.receiving import receiving_region
from nlrbcase.wording import plain

ALARMS = (7, 1, 0)
MOST_DAYS_BEFORE = 366

_MORNING = time(9)
_CANCELLED = "Cancelled"
_GONE = "What is recorded now gives no such day."


@frozen
class DueDay:
    """A due day of a case, ready to be written.

    Attributes:
        uid: What it is known by: the case, the rule and the event that opened it; never its day.
        number: The number of the case.
        unit: The unit of the case; empty if it has none.
        rule: The key of the rule; empty of what fell away.
        title: The paper and the case, in one line.
        mark: What comes before the title, such as "Met"; empty while it runs.
        text: The reasons, cautions first, in several lines.
        day: The safe day.
        at: The last moment of that day, in UTC; None if it is shown as a whole day.
        alarms: When to remind: how long after the moment, or after midnight of the day, so that
            what is negative comes before it.
        cancelled: Whether it was sent before, and fell away.
        settled: Whether nothing more can come of it: it fell away, or its case is over.
        revised: How many events were recorded in its case, which only grows.
    """

    uid: str
    number: str
    unit: str
    rule: str
    title: str
    mark: str
    text: str
    day: date
    at: datetime | None
    alarms: tuple[timedelta, ...]
    cancelled: bool
    settled: bool
    revised: int

    @property
    def summary(self) -> str:
        """The mark and the title."""
        return f"{self.mark}: {self.title}" if self.mark else self.title

    @property
    def fingerprint(self) -> str:
        """What tells whether anything changed that a reader sees."""
        seen = (
            self.rule,
            self.summary,
            self.text,
            self.day.isoformat(),
            self.at.isoformat() if self.at is not None else "",
            [alarm.total_seconds() for alarm in self.alarms],
            self.cancelled,
        )
        return sha256(json.dumps(seen).encode("ascii")).hexdigest()


def due_days_of(
    case: Case,
    today: date,
    sent: Mapping[str, Sent],
    *,
    timed: bool = False,
    alarms: Sequence[int] = ALARMS,
) -> Iterator[DueDay]:
    """Yield the due days of a case that a calendar shows, in the order of opening.

    They are those that are not over by a day, the duties then overdue, and whatever was sent
    before: of that, what was met, missed or lapsed is marked, and what fell away is cancelled.

    Args:
        case: The case.
        today: The day by which all is told, that day included.
        sent: What was sent of this case, by its `uid`.
        timed: Whether to give the last moment of the day, where there is one.
        alarms: How many days before the due day to remind, in the morning; 0 for the day itself.

    Raises:
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        OutOfOrder: As for `Case.until`.
        NoTimeZones: The system has no time zones.
    """
    then = case.until(today)
    overdue = then.overdue(today)
    region = receiving_region(then)
    shown = set()
    ended = {}
    for uid, one in identified(then):
        status = one.status(today)
        if status is Status.ENDED and one.ended is not None:
            ended[uid] = f"It ended on {plain(one.ended)} without its paper."
            continue
        counts = _still_open(one, today, status) or one in overdue
        if one.safe is not None and (counts or one.safe >= today or uid in sent):
            shown.add(uid)
            found = _due_day(then, one, one.safe, status, uid, region, timed=timed, alarms=alarms)
            yield evolve(found, settled=then.over and not counts)
    for uid, before in sent.items():
        if uid not in shown:
            yield _cancelled(before, ended.get(uid, _GONE), len(then.events))


def _still_open(one: Found, today: date, status: Status) -> bool:
    """Return whether a paper may still be argued to be on time."""
    return isinstance(one, Deadline) and status is Status.AT_RISK and today <= one.latest


def _due_day(
    case: Case,
    one: Found,
    day: date,
    status: Status,
    uid: str,
    region: int | None,
    *,
    timed: bool,
    alarms: Sequence[int],
) -> DueDay:
    """Return a deadline as a calendar shows it."""
    at = _moment(one, day, region) if timed else None
    runs = status in (Status.OPEN, Status.NOT_YET)
    return DueDay(
        uid=uid,
        number=str(case.number),
        unit=case.unit,
        rule=one.rule.key,
        title=title(case, one, region),
        mark=mark(one, status),
        text=reasons(case, one, region),
        day=day,
        at=at.astimezone(UTC) if at is not None else None,
        alarms=tuple(_alarm(day, at, before) for before in alarms) if runs else (),
        cancelled=False,
        settled=False,
        revised=len(case.events),
    )


def _moment(one: Found, day: date, region: int | None) -> datetime | None:
    """Return the last moment of a day for a paper; None if it has none."""
    if not isinstance(one, Deadline):
        return None
    try:
        return one.moment(day, region).at
    except NoHour:
        return None


def _alarm(day: date, at: datetime | None, before: int) -> timedelta:
    """Return how long after a moment, or after midnight of a day, to remind of it.

    That is in the morning some days before, where the office is; never after the moment.
    """
    morning = datetime.combine(day - timedelta(days=before), _MORNING)
    if at is None:
        return morning - datetime.combine(day, time())
    # Of two moments in one zone Python would take the difference on the clock, as if no summer
    # time came between.
    return min(morning.replace(tzinfo=at.tzinfo).astimezone(UTC) - at.astimezone(UTC), timedelta())


def _cancelled(before: Sent, why: str, revised: int) -> DueDay:
    """Return what was sent before and fell away."""
    return DueDay(
        uid=before.uid,
        number=before.number,
        unit=before.unit,
        rule="",
        title=" ".join(lines(before.title).split()),
        mark=_CANCELLED,
        text=why,
        day=before.day,
        at=None,
        alarms=(),
        cancelled=True,
        settled=True,
        revised=revised,
    )

"""Due days as an iCalendar feed (RFC 5545), which calendar programs subscribe to or import.

It needs the extra `nlrbcase[ical]`.  A due day keeps its identifier however often its day moves,
and each revision has a higher number, so that a calendar moves what it has instead of keeping both.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from attrs import field, frozen

from nlrbcase.business_days import check_day
from nlrbcase.case import Case
from nlrbcase.errors import NotForACalendar
from nlrbcase.exports.due_days import ALARMS, MOST_DAYS_BEFORE, DueDay, due_days_of
from nlrbcase.exports.ical_text import check_installed, written
from nlrbcase.exports.sent import Sent

NAME = "NLRB due days"


@frozen
class Feed:
    """A calendar of due days.

    Attributes:
        content: The calendar, as a file of it holds it: UTF-8, its lines ended as the format asks.
        sent: What was sent, this time and before, to be given to the next call.
        uids: What it shows, by day.
        cancelled: How many of these fell away since they were sent.
    """

    content: bytes = field(repr=False)
    sent: tuple[Sent, ...] = field(repr=False)
    uids: tuple[str, ...]
    cancelled: int


def calendar(
    cases: Iterable[Case],
    today: date,
    *,
    stamp: datetime,
    timed: bool = False,
    alarms: Iterable[int] = ALARMS,
    sent: Iterable[Sent] = (),
    name: str = NAME,
) -> Feed:
    """Return the due days of cases as a calendar, each on its safe day.

    It shows what is not over, with alarms, and what is overdue; of what was sent before, also what
    was met, missed or lapsed, marked so until the case is over, and what fell away, cancelled.  A
    title names the paper, the hour, the case, and the due day if it is another than the safe day.
    Whatever is the same as it was sent stays the same to the byte.

    Args:
        cases: The cases, each once.
        today: The day by which all is told, by what had happened by then.
        stamp: The moment at which the calendar is made, with its time zone.
        timed: Whether a due day is the last moment of the day, in the zone of the office that
            receives the paper, instead of the whole day; what has no hour stays a whole day.
        alarms: How many days before a due day to remind of it, at nine in the morning; 0 for the
            day itself.
        sent: What was sent before, as the last `Feed` has it; what it says of cases that are not
            given is kept as it is.  Without it, a due day that moved is still known again, but
            none that fell away is cancelled.
        name: What the calendar is called.

    Raises:
        NotInstalled: The extra `nlrbcase[ical]` is not installed.
        NotForACalendar: An argument cannot be used: the stamp has no zone, a number of days is
            none, a case is given twice.
        NotADay: `today` is no `datetime.date`, or it has an hour.
        OutsideCalendar: `today` is not in the calendar.
        OutOfOrder: As for `Case.until`.
        NoTimeZones: The system has no time zones.
    """
    check_installed()
    today = check_day(today, "today")
    at = _checked_stamp(stamp)
    days_before = _checked_alarms(alarms)
    known = _checked_sent(sent)
    told: list[tuple[DueDay, Sent]] = []
    for case in _each_once(cases):
        of_case = known.get((str(case.number), case.unit), {})
        for day in due_days_of(case, today, of_case, timed=timed, alarms=days_before):
            now = _revised(day, of_case.get(day.uid), at)
            told.append((day, now))
    before = {uid: one for of_case in known.values() for uid, one in of_case.items()}
    # What is settled is said once at least, and again until its day is over.
    shown = sorted(
        (
            (day, now)
            for day, now in told
            if not day.settled or day.day >= today or now is not before[day.uid]
        ),
        key=_by_day,
    )
    return Feed(
        content=written(shown, name),
        sent=tuple((before | {now.uid: now for _, now in told}).values()),
        uids=tuple(now.uid for _, now in shown),
        cancelled=sum(day.cancelled for day, _ in shown),
    )


def _checked_stamp(stamp: object) -> datetime:
    """Return a moment in UTC, to the second."""
    if not isinstance(stamp, datetime) or stamp.tzinfo is None:
        right = "a moment with its time zone, such as datetime.now(UTC)"
        raise NotForACalendar(stamp, "stamp", right)
    return stamp.astimezone(UTC).replace(microsecond=0)


def _checked_alarms(alarms: Iterable[int]) -> tuple[int, ...]:
    """Return numbers of days, each once, the most first."""
    found = set()
    for days in alarms:
        if type(days) is not int or not 0 <= days <= MOST_DAYS_BEFORE:
            right = f"whole numbers of days, from 0 to {MOST_DAYS_BEFORE}"
            raise NotForACalendar(days, "alarms", right)
        found.add(days)
    return tuple(sorted(found, reverse=True))


def _checked_sent(sent: Iterable[Sent]) -> dict[tuple[str, str], dict[str, Sent]]:
    """Return what was sent by its case, and there by its identifier."""
    found: dict[tuple[str, str], dict[str, Sent]] = {}
    for one in sent:
        if not isinstance(one, Sent):
            raise NotForACalendar(one, "sent", "what the last `Feed` has as `sent`")
        found.setdefault((one.number, one.unit), {})[one.uid] = one
    return found


def _each_once(cases: Iterable[Case]) -> Iterator[Case]:
    """Yield cases, and refuse one that comes again: its due days would have to be told twice."""
    known = set()
    for case in cases:
        if not isinstance(case, Case):
            raise NotForACalendar(case, "cases", "objects of the class Case")
        if (case.number, case.unit) in known:
            raise NotForACalendar(case, "cases", "each case and unit once")
        known.add((case.number, case.unit))
        yield case


def _revised(day: DueDay, before: Sent | None, stamp: datetime) -> Sent:
    """Return what is sent of a due day: as before if it is the same, else with a higher number.

    The number of a first revision is that of the events of the case, so that it rises even for
    those who do not keep what was sent.
    """
    fingerprint = day.fingerprint
    if before is not None and before.fingerprint == fingerprint:
        return before
    sequence = day.revised if before is None else max(before.sequence + 1, day.revised)
    return Sent(
        uid=day.uid,
        number=day.number,
        unit=day.unit,
        day=day.day,
        title=day.title,
        sequence=sequence,
        fingerprint=fingerprint,
        stamp=stamp,
    )


def _by_day(pair: tuple[DueDay, Sent]) -> tuple[object, ...]:
    """Return what due days are sorted by."""
    day, now = pair
    return day.day, day.number, day.unit, day.title, now.uid

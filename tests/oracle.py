"""A second opinion on every count: plain, day by day, sharing only the table of closed days.

Wherever the law can be read in two ways, a count asks which way to go.  `readings` walks through
every combination of replies: the earliest and the latest of their days are the bracket, and the
day of the prevailing replies is the due day.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from nlrbcase import OutsideCalendar, closed
from nlrbcase.calendars import Shutdown
from nlrbcase.law.computation import FIRST_DAY, LAST_DAY, SHUTDOWNS
from nlrbcase.periods import (
    Backward,
    BusinessDays,
    BusinessDaysBefore,
    Days,
    DaysBefore,
    DaysExceptHolidays,
    Forward,
    FullWorkingDaysBefore,
    Hours,
    Months,
    Weeks,
)
from nlrbcase.provisions import CountedBy, Office, Question, Receipt, Rule, Version

SHORT = 7
SATURDAY = 5
HOURS_OF_A_DAY = 24
MONTHS_OF_A_YEAR = 12


class Terms(NamedTuple):
    """All that a count goes by: two rules with the same terms have the same days.

    `election` is a paper in a representation case; `arrives` one that must be received or served
    by the day itself, whose time a shutdown can at most treat as holidays; `overtaken` the first
    day of a later version, which may leave the time no more days.
    """

    within: Forward | Backward
    counted_by: CountedBy
    tolled: bool | Question
    election: bool
    washington: bool
    arrives: bool
    not_before: bool
    overtaken: date | None = None


class Answer(NamedTuple):
    """The three days of a deadline."""

    due: date
    safe: date
    latest: date


def terms(rule: Rule, version: Version, *, election: bool) -> Terms | None:
    """Return what a version is counted by, or None if it gives no number of days."""
    if not isinstance(version.within, Forward | Backward):
        return None
    receipt = version.receipt or rule.receipt
    office = version.received_by or rule.received_by
    return Terms(
        version.within,
        version.counted_by or rule.counted_by,
        tolled=rule.tolled,
        election=election,
        washington=office in {Office.BOARD, Office.GENERAL_COUNSEL},
        arrives=receipt in {Receipt.RECEIVED, Receipt.SERVICE},
        not_before=rule.not_before,
        overtaken=_overtaken(rule, version),
    )


def _overtaken(rule: Rule, version: Version) -> date | None:
    """Return the first day of the version after one that it may overtake, if it may."""
    later = [other.since for other in rule.versions if other.since > version.since]
    return min(later) if later and version.overtaken is not None else None


def answer(terms: Terms, day: date) -> Answer:
    """Return the days of a deadline whose time starts on a day, or is counted back from it.

    Raises:
        OutsideCalendar: The count needs a day that the table of closed days does not have.
    """
    found = list(readings(terms, day))
    days = [reading for reading, _ in found]
    [due] = [reading for reading, prevails in found if prevails]

    latest = max(days)
    return Answer(latest, latest, latest) if terms.not_before else Answer(due, min(days), latest)


def readings(terms: Terms, day: date) -> Iterator[tuple[date, bool]]:
    """Yield the last day for every combination of replies, and whether it is the prevailing one."""
    count = _counted_back if isinstance(terms.within, Backward) else _counted_ahead
    branches: list[dict[str, bool]] = [{}]
    while branches:
        settled = branches.pop()
        ask = _Replies(settled)
        yield _in_calendar(count(terms, day, ask)), ask.prevailing
        for question in list(ask.given)[len(settled) :]:
            branches.append({**settled, question: True})
            settled = {**settled, question: False}


class _Replies:
    """Replies to the open questions of law: some given beforehand, to the others "the earlier"."""

    def __init__(self, settled: dict[str, bool]) -> None:
        self.given = dict(settled)
        self.prevailing = True

    def __call__(self, question: str, *, late_prevails: bool = False) -> bool:
        """Return whether to go by the later reading."""
        reply = self.given.setdefault(question, False)
        self.prevailing &= reply is late_prevails
        return reply


# What is a business day?


@cache
def _why_closed(day: date, *, washington: bool) -> str | None:
    """Return None for a business day, "" for a day surely closed, else the question it raises."""
    found = closed(day, washington=washington)
    if found is None:
        return None
    return "" if found.question is None else found.question.key


class _Offices(NamedTuple):
    """The offices under one reading of the law: the careful side differs by direction."""

    terms: Terms
    ask: _Replies

    def open(self, day: date) -> bool:
        question = _why_closed(day, washington=self.terms.washington)
        if question is None:
            return self._open_in_a_shutdown(day)
        if not question:
            return False
        later = self.ask(question)
        return later if isinstance(self.terms.within, Backward) else not later

    def _open_in_a_shutdown(self, day: date) -> bool:
        """Return whether a shutdown leaves a day a business day: ahead, it adds days instead."""
        by_rules = self.terms.counted_by is CountedBy.RULES
        counts_offices = isinstance(self.terms.within, BusinessDaysBefore) or (
            by_rules and isinstance(self.terms.within, DaysBefore)
        )
        shut = any(shutdown.first <= day <= shutdown.last for shutdown in SHUTDOWNS)
        return not (shut and counts_offices) or self.ask("backward-over-shutdown")

    def nth_open(self, day: date, n: int, step: timedelta) -> date:
        """Return the n-th business day from a day, not counted itself."""
        while n:
            day += step
            n -= self.open(day)
        return day

    def first_open(self, day: date, step: timedelta) -> date:
        """Return the day itself if it is a business day, else the next one that way."""
        while not self.open(day):
            day += step
        return day


AHEAD = timedelta(days=1)
BACK = -AHEAD


# Counting ahead.


def _counted_ahead(terms: Terms, start: date, ask: _Replies) -> date:
    offices = _Offices(terms, ask)
    if terms.counted_by is CountedBy.SIX_MONTHS:
        same_number = _landing(terms.within, start)
        if not ask("six-months"):
            return same_number
        return _rolled(offices, same_number + AHEAD, shutdowns_too=True)

    day = _as_if_never_shut(terms, start, offices)
    if terms.overtaken and day >= terms.overtaken and not ask("overtaken"):
        return terms.overtaken + BACK
    for shutdown in SHUTDOWNS if terms.tolled else ():
        added = [shut for shut in _days_of(shutdown) if shut > start]
        if added and day >= shutdown.first and _are_added(terms, start, day, shutdown, ask):
            for _ in added:
                day += AHEAD
            day = offices.first_open(day, AHEAD)
    return day


def _as_if_never_shut(terms: Terms, start: date, offices: _Offices) -> date:
    """Return the last day, with no day of a shutdown added."""
    by_rules = terms.counted_by is CountedBy.RULES
    match terms.within:
        case Days(0):
            return start
        case BusinessDays(n):
            last = offices.nth_open(start, n, AHEAD)
        case Days(n) if by_rules and n < SHORT:
            last = offices.nth_open(start, n, AHEAD)
        case DaysExceptHolidays(n):
            last = start
            while n:
                last += AHEAD
                n -= last.weekday() >= SATURDAY or offices.open(last)
        case Hours():
            last = _landing(terms.within, start)
            if by_rules and not offices.open(last) and not offices.ask("hours"):
                return last
        case _:
            last = _landing(terms.within, start)
    # A provision that leaves out holidays says itself that a closed last day moves on.
    if not by_rules and not isinstance(terms.within, DaysExceptHolidays):
        return last
    return _rolled(offices, last, shutdowns_too=terms.arrives and not terms.tolled)


def _landing(period: Forward | Backward, day: date) -> date:
    """Return the day that the calendar alone gives."""
    match period:
        case Days(n):
            return day + n * AHEAD
        case Weeks(n):
            return day + 7 * n * AHEAD
        case Hours(n):
            while n > 0:
                day += AHEAD
                n -= HOURS_OF_A_DAY
            return day
        case DaysBefore(n):
            return day + n * BACK
        case Months(n):
            months = day.year * MONTHS_OF_A_YEAR + day.month - 1 + n
        case _:
            message = f"{period} is no count by the calendar alone"
            raise TypeError(message)
    year, month = months // MONTHS_OF_A_YEAR, months % MONTHS_OF_A_YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def _rolled(offices: _Offices, day: date, *, shutdowns_too: bool) -> date:
    """Return the day, or the next on which the offices are open."""
    while not offices.open(day) or (shutdowns_too and _kept_as_holiday(day, offices.ask)):
        day += AHEAD
    return day


def _kept_as_holiday(day: date, ask: _Replies) -> bool:
    return any(
        ask(shutdown.as_holidays.key, late_prevails=shutdown.as_holidays.late_prevails)
        for shutdown in SHUTDOWNS
        if shutdown.as_holidays and shutdown.first <= day <= shutdown.last
    )


def _are_added(terms: Terms, start: date, day: date, shutdown: Shutdown, ask: _Replies) -> bool:
    """Return whether the days of a shutdown are added to a time that would end on a day."""
    days = _days_of(shutdown)
    if start in days:
        question = shutdown.begun
    elif day in days:
        question = shutdown.inside_election if terms.election else shutdown.inside
    else:
        question = shutdown.after_election if terms.election else shutdown.after
    return all(
        ask(asked.key, late_prevails=asked.late_prevails)
        for asked in (question, terms.tolled)
        if isinstance(asked, Question)
    )


@cache
def _days_of(shutdown: Shutdown) -> tuple[date, ...]:
    length = (shutdown.last - shutdown.first).days + 1
    return tuple(shutdown.first + n * AHEAD for n in range(length))


# Counting back.


def _counted_back(terms: Terms, fixed: date, ask: _Replies) -> date:
    offices = _Offices(terms, ask)
    by_rules = terms.counted_by is CountedBy.RULES
    match terms.within:
        case DaysBefore(0):
            return fixed
        case BusinessDaysBefore(n):
            return offices.nth_open(fixed, n, BACK)
        case FullWorkingDaysBefore(n):
            eve = offices.nth_open(fixed, n, BACK) + BACK
            return eve if ask("eve") else offices.first_open(eve, BACK)
        case DaysBefore(n) if by_rules and n < SHORT and not ask("short"):
            return offices.nth_open(fixed, n, BACK)
    landing = _landing(terms.within, fixed)
    if not ask("landing"):
        return offices.first_open(landing, BACK)
    return offices.first_open(landing, AHEAD) if by_rules else landing


def _in_calendar(day: date) -> date:
    if not FIRST_DAY <= day <= LAST_DAY:
        raise OutsideCalendar(day, FIRST_DAY, LAST_DAY)
    return day

"""The n-th business day, ahead and back, as numpy and pandas find it, for pairs drawn at random.

Neither is given a closed day that nlrbcase says is one: numpy goes by the holidays of `holidays`,
pandas by its own, and both by the closings of `peers.closings`.
"""

from __future__ import annotations

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from nlrbcase import business_day_after, deadline
from nlrbcase.periods import BusinessDays, BusinessDaysBefore
from peers.closings import FIRST, LAST, ORDERS, SHUTDOWNS, days
from peers.terms import invented

MISSING = "the extra `bench` brings it"
np = pytest.importorskip("numpy", reason=MISSING)
holidays = pytest.importorskip("holidays", reason=MISSING)
pandas = pytest.importorskip("pandas", reason=MISSING)
pandas_holiday = pytest.importorskip("pandas.tseries.holiday", reason=MISSING)

pytestmark = pytest.mark.long

SEED = 20260723
MILLION = 1_000_000
EXPLAINED = 4_000
"""Fewer, for each deadline says what becomes of every day that it counts."""

WITH_PANDAS = 20_000
MOST = 250
MARGIN = timedelta(days=400)
"""Calendar days in which 250 business days always fit."""

SHUT = [day for first, last in SHUTDOWNS for day in days(first, last)]


def federal(*more: date) -> Any:
    """Return numpy's calendar: the Federal holidays as `holidays` has them, and more days."""
    found = holidays.country_holidays("US", years=range(FIRST.year - 1, LAST.year + 2))
    return np.busdaycalendar(holidays=np.array([*found, *more], dtype="datetime64[D]"))


OPEN = federal()
"""Days closed by executive order are business days."""

CLOSED = federal(*ORDERS)
"""They are none."""


def starts(first: date, last: date, size: int) -> tuple[Any, Any]:
    """Return days drawn at random, both ends included, and as many numbers from 1 to 250."""
    draw = np.random.default_rng(SEED)
    found = np.datetime64(first, "D") + draw.integers(0, (last - first).days + 1, size=size)
    return found, draw.integers(1, MOST + 1, size=size)


def ahead(found: Any, n: Any, calendar: Any) -> list[date]:
    """Return numpy's n-th business days after days, which may be closed themselves."""
    theirs: list[date] = np.busday_offset(found, n, roll="backward", busdaycal=calendar).tolist()
    return theirs


def back(found: Any, n: Any, calendar: Any) -> list[date]:
    """Return numpy's n-th business days before days, which may be closed themselves."""
    theirs: list[date] = np.busday_offset(found, -n, roll="forward", busdaycal=calendar).tolist()
    return theirs


class TestAhead:
    """in computing any period of time ... the day of the act ... is not to be included"""

    @pytest.mark.parametrize(
        ("orders_closed", "calendar"),
        [
            pytest.param(False, OPEN, id="days closed by order are business days"),
            pytest.param(True, CLOSED, id="days closed by order are none"),
        ],
    )
    def test_is_numpys_for_a_million_pairs(self, *, orders_closed: bool, calendar: Any) -> None:
        found, n = starts(FIRST, LAST - MARGIN, MILLION)

        wrong = [
            (day, count, theirs)
            for day, count, theirs in zip(
                found.tolist(), n.tolist(), ahead(found, n, calendar), strict=True
            )
            if business_day_after(day, count, orders_closed=orders_closed) != theirs
        ]

        assert not wrong

    def test_a_deadline_with_its_steps_is_numpys_under_either_reading(self) -> None:
        found, n = starts(FIRST, LAST - MARGIN, EXPLAINED)
        pairs = zip(found.tolist(), n.tolist(), strict=True)
        theirs = zip(ahead(found, n, OPEN), ahead(found, n, CLOSED), strict=True)

        given = [deadline(invented(BusinessDays(count)), day) for day, count in pairs]

        assert [(each.due, each.latest) for each in given] == list(theirs)
        assert all(each.safe == each.due for each in given)

    def test_is_pandas_own(self) -> None:
        calendar = pandas_holiday.USFederalHolidayCalendar()
        custom = pandas.offsets.CustomBusinessDay
        draw = Random(SEED)  # noqa: S311 - it draws examples, no secrets
        # One offset for each number, for its holidays are found anew each time.
        offsets = {n: custom(n=n, calendar=calendar) for n in (1, 2, 5, 7, 14, 28, 60, 120, 250)}
        span = (LAST - MARGIN - FIRST).days

        wrong = [
            (day, n, theirs)
            for _ in range(WITH_PANDAS)
            for day, n in [(FIRST + timedelta(draw.randint(0, span)), draw.choice([*offsets]))]
            for theirs in [(pandas.Timestamp(day) + offsets[n]).date()]
            if business_day_after(day, n) != theirs
        ]

        assert not wrong


class TestBack:
    """business day means days that Agency offices are open normal business operating hours"""

    def test_a_business_day_lies_as_far_ahead_of_its_nth_before(self) -> None:
        found, n = starts(FIRST + MARGIN, LAST, MILLION)
        on_business_days = found[np.is_busday(found, busdaycal=OPEN)]
        count = n[: len(on_business_days)]
        before = back(on_business_days, count, OPEN)

        wrong = [
            (day, n, earlier)
            for day, n, earlier in zip(
                on_business_days.tolist(), count.tolist(), before, strict=True
            )
            if business_day_after(earlier, n) != day
        ]

        assert len(on_business_days) > MILLION / 2
        assert not wrong

    def test_a_deadline_with_its_steps_is_numpys_under_either_reading(self) -> None:
        # Back, a closed day makes a count end earlier; so the careful reading closes all of them.
        careful = federal(*ORDERS, *SHUT)
        found, n = starts(FIRST + MARGIN, LAST, EXPLAINED)
        pairs = zip(found.tolist(), n.tolist(), strict=True)
        theirs = zip(back(found, n, careful), back(found, n, OPEN), strict=True)

        given = [deadline(invented(BusinessDaysBefore(count)), sets=day) for day, count in pairs]

        assert [(each.due, each.latest) for each in given] == list(theirs)
        assert all(each.safe == each.due for each in given)

    def test_is_pandas_own(self) -> None:
        calendar = pandas_holiday.USFederalHolidayCalendar()
        custom = pandas.offsets.CustomBusinessDay
        offsets = {n: custom(n=-n, calendar=calendar) for n in (1, 2, 5, 7, 14)}
        draw = Random(SEED)  # noqa: S311 - it draws examples, no secrets
        span = (LAST - MARGIN - FIRST).days

        wrong = [
            (day, n, theirs)
            for _ in range(EXPLAINED)
            for day, n in [
                (FIRST + MARGIN + timedelta(draw.randint(0, span)), draw.choice([*offsets]))
            ]
            for theirs in [(pandas.Timestamp(day) + offsets[n]).date()]
            if deadline(invented(BusinessDaysBefore(n)), sets=day).latest != theirs
        ]

        assert not wrong

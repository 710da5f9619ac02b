"""Periods counted by lexdays under Rule 6 of the Federal Rules of Civil Procedure, and by nlrbcase.

29 CFR 102.2(a) says the same as Rule 6(a) of periods of seven days and more: the day of the event
is left out, every day counts, and a last day that is closed gives way to the next that is not.
Where the two rules differ, lexdays is asked again with the difference made good, one reason at a
time, until it gives the day of nlrbcase.  A difference that no reason makes good fails.

Run with `-rP` to see how often each reason was needed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum
from itertools import combinations
from random import Random
from typing import NamedTuple

import pytest

from nlrbcase import Deadline, deadline
from nlrbcase.periods import Days, DaysBefore, Forward, Months, Weeks
from peers.closings import (
    DAY,
    FIRST,
    ORDERS,
    SHUTDOWN_2013,
    SHUTDOWN_2025,
    SHUTDOWNS,
    days,
    in_shutdown,
)
from peers.terms import invented

lexdays = pytest.importorskip("lexdays", reason="the extra `bench` brings it")

pytestmark = pytest.mark.long

SEED = 20260723
LAST = date(2097, 12, 31)
"""A count that starts here ends in 2099, the last year that lexdays covers."""

MOST = 120
SHORT = 7
RULE_6 = "us/frcp"
FEDERAL = lexdays.calendar("us")


class Why(Enum):
    """Why lexdays and nlrbcase give different days."""

    SHORT = (
        "In a period of less than 7 days 29 CFR 102.2(a) counts business days only; Rule "
        "6(a)(1)(B) counts every day."
    )
    OBSERVED_FRIDAY = (
        "A holiday on a Saturday is kept on Friday, by 5 U.S.C. 6103(b)(1), and the Agency is "
        "closed.  Whether Rule 6(a)(6) makes it a legal holiday lexdays calls unsettled, and takes "
        "the earlier day."
    )
    ORDER = (
        "A day closed by executive order: nlrbcase takes it as closed in its latest day, and in a "
        "due day counted back; lexdays knows the order of December 2025 alone, counting back."
    )
    SHUTDOWN = (
        "Days on which a lapse in appropriations closed the Agency: they are added to a time that "
        "runs ahead, and closed in a count back.  They are no business of Rule 6."
    )


class Reading(Enum):
    """The day of a deadline that is compared."""

    DUE = "due"
    LATEST = "latest"


class Asked(NamedTuple):
    """A period, the day from which it runs, and whether it runs back."""

    day: date
    n: int
    unit: str
    back: bool = False


PERIODS: dict[str, Callable[[int], Forward]] = {"day": Days, "week": Weeks, "month": Months}


def ours(asked: Asked) -> Deadline:
    """Return the deadline of nlrbcase."""
    if asked.back:
        return deadline(invented(DaysBefore(asked.n)), sets=asked.day)
    period = PERIODS[asked.unit]
    return deadline(invented(period(asked.n), tolled=True), asked.day)


def theirs(asked: Asked, made_good: Iterable[Why] = (), reading: Reading = Reading.DUE) -> date:
    """Return the day of lexdays, with differences of law made good."""
    good = frozenset(made_good)
    kinds = (
        ["public", "observed_friday"] if Why.OBSERVED_FRIDAY in good or asked.back else ["public"]
    )
    if Why.SHORT in good and asked.unit == "day" and asked.n < SHORT:
        found = asked.day
        for _ in range(asked.n):
            found = moved(found, kinds, good, back=asked.back)
    else:
        friday = "holiday" if Why.OBSERVED_FRIDAY in good else "safe"
        found = lexdays.compute(
            RULE_6,
            asked.day,
            (asked.n, asked.unit),
            direction="before" if asked.back else "after",
            options={"observed_friday": friday},
        ).deadline
    if asked.back:
        return settled(found, kinds, good, back=True)
    found = settled(found, kinds, good)
    return tolled(asked.day, found, kinds, good, reading) if Why.SHUTDOWN in good else found


def shut(day: date, good: frozenset[Why], *, back: bool) -> bool:
    """Return whether a day is closed for a reason that lexdays does not go by."""
    ordered = Why.ORDER in good and day in ORDERS
    return ordered or (back and Why.SHUTDOWN in good and in_shutdown(day))


def moved(day: date, kinds: list[str], good: frozenset[Why], *, back: bool) -> date:
    """Return the next business day, or the one before."""
    step = FEDERAL.previous_business_day if back else FEDERAL.next_business_day
    found: date = step(day, kinds=kinds)
    while shut(found, good, back=back):
        found = step(found, kinds=kinds)
    return found


def settled(day: date, kinds: list[str], good: frozenset[Why], *, back: bool = False) -> date:
    """Return the day itself, or the next one where it is closed for a reason of ours."""
    return moved(day, kinds, good, back=back) if shut(day, good, back=back) else day


def tolled(
    start: date, day: date, kinds: list[str], good: frozenset[Why], reading: Reading
) -> date:
    """Return a last day with the days of each shutdown added that the reading adds."""
    for first, last in SHUTDOWNS:
        if not (first <= day and start < last):
            continue
        # Settled are times begun before, in 2013, and in 2025 if they would have ended inside.
        adds = start < first and (
            (first, last) == SHUTDOWN_2013 or ((first, last) == SHUTDOWN_2025 and day <= last)
        )
        if not adds and reading is Reading.DUE:
            continue
        day += (last - max(first, start + DAY)).days * DAY + DAY
        if not FEDERAL.is_business_day(day, kinds=kinds) or shut(day, good, back=False):
            day = moved(day, kinds, good, back=False)
    return day


def fewest(asked: Asked, given: date, allowed: list[Why], reading: Reading) -> tuple[Why, ...]:
    """Return the fewest reasons that lead lexdays to a day to which all of them lead it."""
    return next(
        chosen
        for size in range(len(allowed) + 1)
        for chosen in combinations(allowed, size)
        if theirs(asked, chosen, reading) == given
    )


def anywhere(draw: Random, size: int, most: int = MOST) -> Iterator[tuple[date, int]]:
    """Yield days and numbers, drawn from all."""
    for _ in range(size):
        yield FIRST + draw.randint(365, (LAST - FIRST).days) * DAY, draw.randint(1, most)


def near_closings(draw: Random, size: int, *, back: bool = False) -> Iterator[tuple[date, int]]:
    """Yield days and numbers whose count ends near a closing that only the Agency has."""
    closings = [*ORDERS, *(day for first, last in SHUTDOWNS for day in days(first, last))]
    for _ in range(size):
        n = draw.randint(1, MOST)
        ahead = draw.choice(closings) + draw.randint(-5, 5) * DAY - n * DAY
        yield (ahead + 2 * n * DAY if back else ahead), n


DRAW = Random(SEED)  # noqa: S311 - it draws examples, no secrets
AHEAD = [
    *(Asked(day, n, "day") for day, n in anywhere(DRAW, 4_000)),
    *(Asked(day, n, "day") for day, n in near_closings(DRAW, 2_000)),
    *(Asked(day, n, "day") for day, n in anywhere(DRAW, 1_000, SHORT - 1)),
    *(Asked(day, n, "week") for day, n in anywhere(DRAW, 1_000, 52)),
    *(Asked(day, n, "month") for day, n in anywhere(DRAW, 1_000, 12)),
]
BACK = [
    *(Asked(day, n, "day", back=True) for day, n in anywhere(DRAW, 2_000)),
    *(Asked(day, n, "day", back=True) for day, n in near_closings(DRAW, 1_000, back=True)),
    *(Asked(day, n, "day", back=True) for day, n in anywhere(DRAW, 500, SHORT - 1)),
]


class TestRule6:
    """The last day of the period so computed is to be included, unless it does not fall on a
    business day, in which event the period runs until the next Agency business day
    """

    @pytest.mark.parametrize(
        ("every", "reading", "allowed"),
        [
            pytest.param(
                AHEAD,
                Reading.DUE,
                [Why.SHORT, Why.OBSERVED_FRIDAY, Why.SHUTDOWN],
                id="due days ahead",
            ),
            pytest.param(AHEAD, Reading.LATEST, [*Why], id="latest days ahead"),
            pytest.param(
                BACK, Reading.DUE, [Why.SHORT, Why.ORDER, Why.SHUTDOWN], id="due days back"
            ),
        ],
    )
    def test_gives_the_same_day_once_each_difference_of_law_is_made_good(
        self, every: list[Asked], reading: Reading, allowed: list[Why]
    ) -> None:
        needed: Counter[tuple[Why, ...]] = Counter()
        unexplained = []

        for asked in every:
            given = getattr(ours(asked), reading.value)
            if theirs(asked, allowed, reading) == given:
                needed[fewest(asked, given, allowed, reading)] += 1
            else:
                unexplained.append((asked, given, theirs(asked)))

        print(f"{len(every)} {reading.value} days:")
        for whys, times in needed.most_common():
            print(f"{times:6} {' and '.join(why.name for why in whys) or 'the same day'}")
        assert not unexplained
        # A reason that nothing needs is no reason.
        assert {why for whys in needed for why in whys} == set(allowed)

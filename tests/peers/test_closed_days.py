"""The days closed from 1986 to 2100 against four calendars that others keep.

Each program is asked about every day.  The days on which it and nlrbcase differ must be those of
its table below, no more and no fewer.
"""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from datetime import date
from enum import Enum
from typing import NamedTuple

import pytest

from nlrbcase import closed
from peers.closings import DAY, FIRST, LAST, ORDERS, SATURDAY, days

YEARS = range(FIRST.year - 1, LAST.year + 2)
"""The first and the last days of a year may be kept in the year before or after."""

MISSING = "the extra `bench` brings it"


class Why(Enum):
    """Why nlrbcase and another program differ on a day."""

    ORDER = (
        "Closed by executive order.  No text of the Agency says whether it is a business day: "
        "nlrbcase names the question, the other program keeps statutory holidays only."
    )
    EARLY_ORDER = "Closed by executive order before 2001; `holidays` lists none so early."
    HALF_DAY = "Half a day was free by executive order; nlrbcase counts it as a business day."
    EMANCIPATION_DAY = (
        "A holiday of the District of Columbia, not of 5 U.S.C. 6103; nothing read says that the "
        "Agency closes for it."
    )
    JUNETEENTH = (
        "A Federal holiday from 17 June 2021 (Public Law 117-17); workalendar leaves it to each "
        "State, and keeps it neither in its Federal calendar nor in the District's."
    )
    INAUGURATION_ON_SATURDAY = (
        "5 U.S.C. 6103(c) moves Inauguration Day from a Sunday to the day after; nothing read "
        "moves it from a Saturday, and workalendar moves it to the Friday."
    )


def kept(since: int, month: int, day: int) -> list[date]:
    """Return the working days on which a fixed day is kept, each year from one to 2100."""
    found = [date(year, month, day) for year in range(since, LAST.year + 1)]
    return [day + (0, 0, 0, 0, 0, -1, 1)[day.weekday()] * DAY for day in found]


ORDER = dict.fromkeys(ORDERS, Why.ORDER)
EARLY_ORDER = dict.fromkeys((day for day in ORDERS if day.year < 2001), Why.EARLY_ORDER)
HALF_DAY = dict.fromkeys([date(2002, 12, 24), date(2009, 12, 24), date(2015, 12, 24)], Why.HALF_DAY)
JUNETEENTH = dict.fromkeys(kept(2021, 6, 19), Why.JUNETEENTH)
INAUGURATION_ON_SATURDAY = dict.fromkeys(
    [date(2001, 1, 19), date(2029, 1, 19), date(2057, 1, 19), date(2085, 1, 19)],
    Why.INAUGURATION_ON_SATURDAY,
)


def emancipation_days(since: int) -> dict[date, Why]:
    """Return the working days on which the District keeps 16 April."""
    return dict.fromkeys(kept(since, 4, 16), Why.EMANCIPATION_DAY)


def of_holidays(category: str, subdivision: str | None = None) -> AbstractSet[date]:
    """Return the days that `holidays` keeps."""
    program = pytest.importorskip("holidays", reason=MISSING)
    return set(program.country_holidays("US", subdiv=subdivision, years=YEARS, categories=category))


def of_pandas() -> AbstractSet[date]:
    """Return the days that pandas keeps."""
    program = pytest.importorskip("pandas.tseries.holiday", reason=MISSING)
    found = program.USFederalHolidayCalendar().holidays(str(FIRST), str(LAST))
    return {moment.date() for moment in found}


def of_workalendar(name: str) -> AbstractSet[date]:
    """Return the days that a calendar of workalendar keeps."""
    program = pytest.importorskip("workalendar.usa", reason=MISSING)
    calendar = getattr(program, name)()
    return {day for year in YEARS for day, _ in calendar.holidays(year)}


class Peer(NamedTuple):
    """Another program, and where it differs.

    Attributes:
        kept: What returns the days that it keeps.
        washington: Whether for an office in Washington.
        ours: The days that only nlrbcase calls closed, or perhaps closed.
        theirs: The days that only the other program calls closed.
    """

    kept: Callable[[], AbstractSet[date]]
    washington: bool
    ours: dict[date, Why]
    theirs: dict[date, Why]


PEERS = [
    pytest.param(
        Peer(lambda: of_holidays("public"), washington=False, ours=ORDER, theirs={}),
        id="holidays",
    ),
    pytest.param(
        Peer(
            lambda: of_holidays("government"), washington=False, ours=EARLY_ORDER, theirs=HALF_DAY
        ),
        id="holidays, with days closed by order",
    ),
    pytest.param(
        Peer(
            lambda: of_holidays("public", "DC"),
            washington=True,
            ours=ORDER,
            theirs=emancipation_days(since=2005),
        ),
        id="holidays, in the District of Columbia",
    ),
    pytest.param(Peer(of_pandas, washington=False, ours=ORDER, theirs={}), id="pandas"),
    pytest.param(
        Peer(
            lambda: of_workalendar("UnitedStates"),
            washington=False,
            ours=ORDER | JUNETEENTH,
            theirs={},
        ),
        id="workalendar",
    ),
    pytest.param(
        Peer(
            lambda: of_workalendar("DistrictOfColumbia"),
            washington=True,
            ours=ORDER | JUNETEENTH,
            theirs=emancipation_days(since=1986) | INAUGURATION_ON_SATURDAY,
        ),
        id="workalendar, in the District of Columbia",
    ),
]


@pytest.mark.long
class TestEveryDay:
    """The following are legal public holidays (5 U.S.C. 6103(a))"""

    @pytest.mark.parametrize("peer", PEERS)
    def test_differs_only_where_it_is_listed_and_everywhere_there(self, peer: Peer) -> None:
        theirs = {day for day in peer.kept() if FIRST <= day <= LAST and not weekend(day)}
        every = [day for day in days(FIRST, LAST) if not weekend(day)]

        ours = {day for day in every if closed(day, washington=peer.washington)}

        assert ours - theirs == set(peer.ours)
        assert theirs - ours == set(peer.theirs)


@pytest.mark.long
class TestNames:
    """A day is closed for the same reason, and not by chance for another."""

    def test_are_those_of_holidays(self) -> None:
        program = pytest.importorskip("holidays", reason=MISSING)
        theirs = program.country_holidays("US", years=YEARS)
        other_words = {"Martin Luther King Jr. Day": "Birthday of Martin Luther King, Jr."}

        wrong = [
            (day, shut.said, theirs[day])
            for day in days(FIRST, LAST)
            if not weekend(day) and (shut := closed(day)) and shut.question is None
            if not shut.said.startswith(
                other_words.get(theirs[day], theirs[day].removesuffix(" (observed)"))
            )
        ]

        assert not wrong


class TestWithoutAnother:
    """What the tables of differences rest on."""

    def test_every_weekend_is_closed(self) -> None:
        every = [day for day in days(FIRST, LAST) if weekend(day)]

        assert len(every) == 12000
        assert all(found and found.question is None for found in map(closed, every))

    def test_only_days_closed_by_order_are_open_questions_outside_washington(self) -> None:
        asked = {day for day in days(FIRST, LAST) if (shut := closed(day)) and shut.question}

        assert asked == set(ORDERS)


def weekend(day: date) -> bool:
    """Return whether a day is a Saturday or a Sunday."""
    return day.weekday() >= SATURDAY

"""Federal holidays (5 U.S.C. 6103) with their history, and days closed by executive order.

Sources:
    5 U.S.C. 6103(a)-(c), U.S. Code as of April 2023, read.
    Birthday of Martin Luther King, Jr.: first kept on 20 January 1986.
    Juneteenth: Public Law 117-17, signed 17 June 2021; first kept on Friday 18 June 2021.
    Executive Order 11582 (11 February 1971), under which a Sunday's holiday is kept on Monday:
    not read; cited in every closing order.
    Executive orders: as each row says. Their clause, read in those of 2007, 2009 and 2012, puts
    the day "within the scope of Executive Order 11582 ... insofar as they relate to the pay and
    leave of employees".
    Veterans Day is said to have been kept on the fourth Monday of October from 1971 to 1977; it
    is 11 November in every year covered here.
    The storms of 2010 and 2012, 11 September 2001 and the spring of 2020 closed single offices
    or stopped elections; no text that adds time for them was found, and they are no rows.
"""

from __future__ import annotations

from datetime import date

from nlrbcase.calendars import ClosingOrder, EveryFourthYear, Fixed, Holiday, InLieu, Nth, Weekday
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.provisions import Evidence

_STATUTE = "5 U.S.C. 6103(a)"

HOLIDAYS: tuple[Holiday, ...] = (
    Holiday("New Year's Day", Fixed(1, 1), _STATUTE, FIRST_DAY),
    Holiday(
        "Birthday of Martin Luther King, Jr.",
        Nth(3, Weekday.MONDAY, 1),
        _STATUTE,
        date(1986, 1, 20),
    ),
    Holiday("Washington's Birthday", Nth(3, Weekday.MONDAY, 2), _STATUTE, FIRST_DAY),
    Holiday("Memorial Day", Nth(-1, Weekday.MONDAY, 5), _STATUTE, FIRST_DAY),
    Holiday(
        "Juneteenth National Independence Day",
        Fixed(6, 19),
        "5 U.S.C. 6103(a); Public Law 117-17",
        date(2021, 6, 17),
    ),
    Holiday("Independence Day", Fixed(7, 4), _STATUTE, FIRST_DAY),
    Holiday("Labor Day", Nth(1, Weekday.MONDAY, 9), _STATUTE, FIRST_DAY),
    Holiday("Columbus Day", Nth(2, Weekday.MONDAY, 10), _STATUTE, FIRST_DAY),
    Holiday("Veterans Day", Fixed(11, 11), _STATUTE, FIRST_DAY),
    Holiday("Thanksgiving Day", Nth(4, Weekday.THURSDAY, 11), _STATUTE, FIRST_DAY),
    Holiday("Christmas Day", Fixed(12, 25), _STATUTE, FIRST_DAY),
)

IN_LIEU: tuple[InLieu, ...] = (
    InLieu(Weekday.SATURDAY, -1, "5 U.S.C. 6103(b)(1)", Evidence.TEXT),
    InLieu(Weekday.SUNDAY, 1, "Executive Order 11582", Evidence.SECONDARY),
)

INAUGURATION_DAY = Holiday(
    "Inauguration Day",
    EveryFourthYear(1965, 1, 20),
    "5 U.S.C. 6103(c)",
    FIRST_DAY,
)
"""A holiday for pay and leave of employees in and around the District of Columbia only."""


CLOSING_ORDERS: tuple[ClosingOrder, ...] = (
    ClosingOrder(
        day=date(2025, 12, 26),
        authority="Executive Order 14371",
        announced=date(2025, 12, 18),
        evidence=Evidence.TEXT,
        read_in="govwatch.app",
    ),
    ClosingOrder(
        day=date(2025, 12, 24),
        authority="Executive Order 14371",
        announced=date(2025, 12, 18),
        evidence=Evidence.TEXT,
        read_in="govwatch.app",
    ),
    ClosingOrder(
        day=date(2025, 1, 9),
        authority="Executive Order 14133",
        why="in mourning for President Carter",
        announced=date(2025, 1, 3),
        evidence=Evidence.TEXT,
        read_in="90 FR 187",
    ),
    ClosingOrder(
        day=date(2024, 12, 24),
        authority="Executive Order 14129",
        evidence=Evidence.SECONDARY,
        read_in="executivedisorder.net",
    ),
    ClosingOrder(
        day=date(2020, 12, 24),
        authority="Executive Order 13965",
        evidence=Evidence.TEXT,
        read_in="govwatch.app",
    ),
    ClosingOrder(
        day=date(2019, 12, 24),
        authority="Executive Order 13900",
        evidence=Evidence.TEXT,
        read_in="84 FR 69983",
    ),
    ClosingOrder(
        day=date(2018, 12, 24),
        authority="Executive Order 13854",
        evidence=Evidence.TEXT,
        read_in="83 FR 65481",
    ),
    ClosingOrder(
        day=date(2018, 12, 5),
        authority="Executive Order 13852",
        why="in mourning for President George H. W. Bush",
        evidence=Evidence.TEXT,
        read_in="83 FR 62687",
    ),
    ClosingOrder(
        day=date(2015, 12, 24),
        whole=False,
        authority="Executive Order 13713",
        evidence=Evidence.TEXT,
        read_in="explainthelaw.com",
    ),
    ClosingOrder(
        day=date(2014, 12, 26),
        authority="Executive Order 13682",
        evidence=Evidence.TEXT,
        read_in="79 FR 73459",
    ),
    ClosingOrder(
        day=date(2012, 12, 24),
        authority="Executive Order 13633",
        evidence=Evidence.TEXT,
        read_in="77 FR 76339",
    ),
    ClosingOrder(
        day=date(2009, 12, 24),
        whole=False,
        authority="Executive Order 13523",
        announced=date(2009, 12, 11),
        evidence=Evidence.TEXT,
        read_in="74 FR 66563",
    ),
    ClosingOrder(
        day=date(2008, 12, 26),
        authority="Executive Order 13482",
        evidence=Evidence.SECONDARY,
        read_in="a copy of the text; its number from a third-party list",
    ),
    ClosingOrder(
        day=date(2007, 12, 24),
        authority="Executive Order 13453",
        evidence=Evidence.TEXT,
        read_in="3 CFR 2007 Compilation",
    ),
    ClosingOrder(
        day=date(2007, 1, 2),
        authority="Executive Order 13421",
        why="in mourning for President Ford",
        announced=date(2006, 12, 29),
        evidence=Evidence.SECONDARY,
        read_in="fedsmith.com, 29 December 2006",
    ),
    ClosingOrder(
        day=date(2004, 6, 11),
        authority="Executive Order 13343",
        why="in mourning for President Reagan",
        evidence=Evidence.SECONDARY,
        read_in="a copy of the text; its number from a third-party list",
    ),
    ClosingOrder(
        day=date(2003, 12, 26),
        authority="Executive Order 13320",
        evidence=Evidence.SECONDARY,
        read_in="Office of Personnel Management, CPM 2003-18; its number from a third-party list",
    ),
    ClosingOrder(
        day=date(2002, 12, 24),
        whole=False,
        authority="Executive Order 13281",
        announced=date(2002, 12, 19),
        evidence=Evidence.TEXT,
        read_in="White House release of 19 December 2002",
    ),
    ClosingOrder(
        day=date(2001, 12, 24),
        authority="Executive Order 13238",
        announced=date(2001, 12, 10),
        evidence=Evidence.SECONDARY,
        read_in="federalnewsnetwork.com; its number from a third-party list",
    ),
    ClosingOrder(
        day=date(1998, 12, 24),
        whole=False,
        authority="Executive Order 13109",
        evidence=Evidence.SECONDARY,
        read_in="executivedisorder.net",
    ),
    ClosingOrder(
        day=date(1997, 12, 26),
        authority="an executive order of December 1997 (its number not verified)",
        evidence=Evidence.SECONDARY,
        read_in="a notice of the Office of Personnel Management",
    ),
    ClosingOrder(
        day=date(1994, 4, 27),
        authority="an executive order of April 1994 (its number not verified)",
        why="in mourning for President Nixon",
        announced=date(1994, 4, 26),
        evidence=Evidence.TEXT,
        read_in="59 FR 21915",
    ),
    ClosingOrder(
        day=date(1986, 12, 26),
        authority="Executive Order 12577",
        announced=date(1986, 12, 22),
        evidence=Evidence.TEXT,
        read_in="reaganlibrary.gov",
    ),
)
"""Newest first; checked to 23 July 2026."""

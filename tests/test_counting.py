"""A period and a day give steps, the last of which is the due day."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from nlrbcase.business_days import computation_on
from nlrbcase.counting import Count, Stance, months_after
from nlrbcase.counting_ahead import count_forward
from nlrbcase.counting_back import count_back
from nlrbcase.errors import OutsideCalendar
from nlrbcase.law import computation as law
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
from nlrbcase.provisions import CountedBy

EARLY, LATE = Stance.EARLY, Stance.LATE
OWN_WORDS, SIX_MONTHS = CountedBy.OWN_WORDS, CountedBy.SIX_MONTHS


def begun(
    start: date,
    *,
    key: str = "exceptions",
    by: CountedBy = CountedBy.RULES,
    stance: Stance = Stance.PREVAILING,
    washington: bool = False,
    tolled: bool = False,
    received: bool = False,
) -> Count:
    """Return a count that has not begun; in an unfair labor practice case, if nothing is said."""
    return Count(
        start=start,
        anchor="served",
        cite="the provision",
        computation=computation_on(start),
        counted_by=by,
        key=key,
        washington=washington,
        tolled=tolled,
        received=received,
        stance=stance,
    )


def told(count: Count) -> str:
    """Return the steps of a count as one text: the day, what becomes of it, the law."""
    return " ".join(f"{step.day} {step.said} | {step.cite}" for step in count.steps)


class TestStepsAhead:
    """the day of the act, event, or default after which the designated period of time begins to run
    is not to be included. The last day of the period so computed is to be included
    """

    @pytest.mark.parametrize(
        ("within", "start", "facts", "steps"),
        [
            pytest.param(
                BusinessDays(3),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-10 not counted: Saturday | 29 CFR 102.1(i)
                2021-04-11 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-12 1 | 29 CFR 102.2(a)
                2021-04-13 2 | 29 CFR 102.2(a)
                2021-04-14 3: the last of 3 business days | 29 CFR 102.2(a)
                """,
                id="business days skip a weekend",
            ),
            pytest.param(
                Days(6),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-10 not counted: Saturday | 29 CFR 102.1(i)
                2021-04-11 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-12 1 | 29 CFR 102.2(a)
                2021-04-13 2 | 29 CFR 102.2(a)
                2021-04-14 3 | 29 CFR 102.2(a)
                2021-04-15 4 | 29 CFR 102.2(a)
                2021-04-16 5 | 29 CFR 102.2(a)
                2021-04-17 not counted: Saturday | 29 CFR 102.1(i)
                2021-04-18 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-19 6: the last of 6 days | 29 CFR 102.2(a)
                """,
                id="less than 7 days are business days",
            ),
            pytest.param(
                Days(7),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-10 1 | 29 CFR 102.2(a)
                2021-04-11 2 | 29 CFR 102.2(a)
                2021-04-12 3 | 29 CFR 102.2(a)
                2021-04-13 4 | 29 CFR 102.2(a)
                2021-04-14 5 | 29 CFR 102.2(a)
                2021-04-15 6 | 29 CFR 102.2(a)
                2021-04-16 7: the last of 7 days | 29 CFR 102.2(a)
                """,
                id="7 days are calendar days",
            ),
            pytest.param(
                Days(2),
                date(2021, 4, 9),
                {"by": OWN_WORDS},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-10 1 | the provision
                2021-04-11 2: the last of 2 days | the provision
                """,
                id="by its own words few days are calendar days",
            ),
            pytest.param(
                Days(1),
                date(2021, 4, 9),
                {"by": OWN_WORDS},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-10 1: the last of 1 day | the provision
                """,
                id="one day, which does not roll by its own words",
            ),
            pytest.param(
                Days(0),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: due on the day itself | the provision
                """,
                id="no day at all: the day itself",
            ),
            pytest.param(
                Days(7),
                date(2021, 6, 28),
                {},
                """
                2021-06-28 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-06-29 1 | 29 CFR 102.2(a)
                2021-06-30 2 | 29 CFR 102.2(a)
                2021-07-01 3 | 29 CFR 102.2(a)
                2021-07-02 4 | 29 CFR 102.2(a)
                2021-07-03 5 | 29 CFR 102.2(a)
                2021-07-04 6 | 29 CFR 102.2(a)
                2021-07-05 7: the last of 7 days, but Independence Day (Sunday), kept on this day:
                    the period runs on | 5 U.S.C. 6103(a); Executive Order 11582
                2021-07-06 the next business day | 29 CFR 102.2(a)
                """,
                id="the last day on a holiday runs on",
            ),
            pytest.param(
                Weeks(1),
                date(2021, 4, 10),
                {},
                """
                2021-04-10 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-11 1 | 29 CFR 102.2(a)
                2021-04-12 2 | 29 CFR 102.2(a)
                2021-04-13 3 | 29 CFR 102.2(a)
                2021-04-14 4 | 29 CFR 102.2(a)
                2021-04-15 5 | 29 CFR 102.2(a)
                2021-04-16 6 | 29 CFR 102.2(a)
                2021-04-17 7: the last of 1 week, but Saturday: the period runs on | 29 CFR
                    102.1(i)
                2021-04-18 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-19 the next business day | 29 CFR 102.2(a)
                """,
                id="weeks are of 7 days, to a Saturday",
            ),
            pytest.param(
                Months(6),
                date(2023, 8, 31),
                {},
                """
                2023-08-31 served: the day itself is not counted | 29 CFR 102.2(a)
                2024-02-29 6 months, to the last day of a month that has no day 31 | the
                    provision
                """,
                id="months to the month's last day",
            ),
            pytest.param(
                Months(6),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-10-09 6 months, to the same-numbered day, but Saturday: the period runs on |
                    29 CFR 102.1(i)
                2021-10-10 not counted: Sunday | 29 CFR 102.1(i)
                2021-10-11 not counted: Columbus Day | 5 U.S.C. 6103(a)
                2021-10-12 the next business day | 29 CFR 102.2(a)
                """,
                id="months to the same-numbered day, a Saturday",
            ),
            pytest.param(
                Months(6),
                date(2021, 4, 9),
                {"by": OWN_WORDS},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-10-09 6 months, to the same-numbered day | the provision
                """,
                id="months by their own words do not roll",
            ),
            pytest.param(
                Months(6),
                date(2021, 4, 8),
                {"by": SIX_MONTHS},
                """
                2021-04-08 served: the day itself is not counted | the provision
                2021-10-08 6 months, to the same-numbered day | the provision
                """,
                id="the six months, in the reading of the decisions",
            ),
            pytest.param(
                Months(6),
                date(2021, 4, 8),
                {"by": SIX_MONTHS, "stance": LATE},
                """
                2021-04-08 served: the day itself is not counted | the provision
                2021-10-08 6 months, to the same-numbered day | the provision
                2021-10-09 the months taken to end the day after, the day of the act not being
                    counted, but Saturday: the period runs on | 29 CFR 102.1(i)
                2021-10-10 not counted: Sunday | 29 CFR 102.1(i)
                2021-10-11 not counted: Columbus Day | 5 U.S.C. 6103(a)
                2021-10-12 the next business day | 29 CFR 102.2(a)
                """,
                id="the six months, in the later reading",
            ),
            pytest.param(
                Hours(48),
                date(2021, 4, 7),
                {},
                """
                2021-04-07 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-09 48 hours end on this day, at the hour of the event | the provision
                """,
                id="hours of two whole days",
            ),
            pytest.param(
                Hours(49),
                date(2021, 4, 7),
                {},
                """
                2021-04-07 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-10 49 hours end on this day, at the hour of the event | the provision
                """,
                id="an hour more is a day more",
            ),
            pytest.param(
                Hours(24),
                date(2021, 4, 9),
                {"stance": EARLY},
                """
                2021-04-09 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-10 24 hours end on this day, at the hour of the event | the provision
                """,
                id="hours that end on a Saturday, read early",
            ),
            pytest.param(
                Hours(24),
                date(2021, 4, 9),
                {"stance": LATE},
                """
                2021-04-09 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-10 24 hours end on this day, at the hour of the event, but Saturday: the
                    period runs on | 29 CFR 102.1(i)
                2021-04-11 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-12 the next business day | 29 CFR 102.2(a)
                """,
                id="hours that end on a Saturday, read late",
            ),
            pytest.param(
                Hours(24),
                date(2021, 4, 9),
                {"by": OWN_WORDS, "stance": LATE},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-10 24 hours end on this day, at the hour of the event | the provision
                """,
                id="hours by their own words never roll",
            ),
            pytest.param(
                DaysExceptHolidays(4),
                date(2021, 7, 1),
                {},
                """
                2021-07-01 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-07-02 1 | the provision
                2021-07-03 2 | the provision
                2021-07-04 3 | the provision
                2021-07-05 not counted: Independence Day (Sunday), kept on this day | the
                    provision
                2021-07-06 4: the last of 4 days, holidays excluded | the provision
                """,
                id="holidays excluded, weekends not",
            ),
            pytest.param(
                DaysExceptHolidays(2),
                date(2021, 4, 8),
                {},
                """
                2021-04-08 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-04-09 1 | the provision
                2021-04-10 2: the last of 2 days, holidays excluded, but Saturday: the period runs
                    on | 29 CFR 102.1(i)
                2021-04-11 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-12 the next business day | the provision
                """,
                id="holidays excluded, and the last day on a weekend rolls by the provision",
            ),
            pytest.param(
                BusinessDays(3),
                date(2019, 12, 23),
                {"stance": EARLY},
                """
                2019-12-23 served: the day itself is not counted | 29 CFR 102.2(a)
                2019-12-24 1, though closed by Executive Order 13900: see the cautions |
                    29 CFR 102.2(a)
                2019-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-26 2 | 29 CFR 102.2(a)
                2019-12-27 3: the last of 3 business days | 29 CFR 102.2(a)
                """,
                id="a closing by order, the first of three, read early",
            ),
            pytest.param(
                BusinessDays(2),
                date(2019, 12, 23),
                {"stance": EARLY},
                """
                2019-12-23 served: the day itself is not counted | 29 CFR 102.2(a)
                2019-12-24 1, though closed by Executive Order 13900: see the cautions | 29 CFR
                    102.2(a)
                2019-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-26 2: the last of 2 business days | 29 CFR 102.2(a)
                """,
                id="a closing by order, read early",
            ),
            pytest.param(
                BusinessDays(2),
                date(2019, 12, 23),
                {"stance": LATE},
                """
                2019-12-23 served: the day itself is not counted | 29 CFR 102.2(a)
                2019-12-24 not counted: closed by Executive Order 13900 | Executive Order 13900
                2019-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-26 1 | 29 CFR 102.2(a)
                2019-12-27 2: the last of 2 business days | 29 CFR 102.2(a)
                """,
                id="a closing by order, read late",
            ),
            pytest.param(
                BusinessDays(1),
                date(2019, 12, 23),
                {"stance": EARLY},
                """
                2019-12-23 served: the day itself is not counted | 29 CFR 102.2(a)
                2019-12-24 1: the last of 1 business day, though closed by Executive Order 13900:
                    see the cautions | 29 CFR 102.2(a)
                """,
                id="a closing by order on the last day, read early",
            ),
            pytest.param(
                Days(7),
                date(2018, 12, 15),
                {"stance": EARLY},
                """
                2018-12-15 served: the day itself is not counted | 29 CFR 102.2(a)
                2018-12-16 1 | 29 CFR 102.2(a)
                2018-12-17 2 | 29 CFR 102.2(a)
                2018-12-18 3 | 29 CFR 102.2(a)
                2018-12-19 4 | 29 CFR 102.2(a)
                2018-12-20 5 | 29 CFR 102.2(a)
                2018-12-21 6 | 29 CFR 102.2(a)
                2018-12-22 7: the last of 7 days, but Saturday: the period runs on | 29 CFR
                    102.2(a)
                2018-12-23 not counted: Sunday | 29 CFR 102.2(a)
                2018-12-24 the next business day, though closed by Executive Order 13854: see the
                    cautions | 29 CFR 102.2(a)
                """,
                id="a roll to a day closed by order, read early",
            ),
            pytest.param(
                Days(7),
                date(2018, 12, 15),
                {"stance": LATE},
                """
                2018-12-15 served: the day itself is not counted | 29 CFR 102.2(a)
                2018-12-16 1 | 29 CFR 102.2(a)
                2018-12-17 2 | 29 CFR 102.2(a)
                2018-12-18 3 | 29 CFR 102.2(a)
                2018-12-19 4 | 29 CFR 102.2(a)
                2018-12-20 5 | 29 CFR 102.2(a)
                2018-12-21 6 | 29 CFR 102.2(a)
                2018-12-22 7: the last of 7 days, but Saturday: the period runs on | 29 CFR
                    102.2(a)
                2018-12-23 not counted: Sunday | 29 CFR 102.2(a)
                2018-12-24 not counted: closed by Executive Order 13854 | Executive Order 13854
                2018-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2018-12-26 the next business day | 29 CFR 102.2(a)
                """,
                id="a roll over a day closed by order, read late",
            ),
            pytest.param(
                BusinessDays(1),
                date(2021, 1, 19),
                {"stance": LATE},
                """
                2021-01-19 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-01-20 1: the last of 1 business day | 29 CFR 102.2(a)
                """,
                id="Inauguration Day is a business day for a region",
            ),
            pytest.param(
                BusinessDays(1),
                date(2021, 1, 19),
                {"stance": LATE, "washington": True},
                """
                2021-01-19 served: the day itself is not counted | 29 CFR 102.2(a)
                2021-01-20 not counted: Inauguration Day, in Washington | 5 U.S.C. 6103(c)
                2021-01-21 1: the last of 1 business day | 29 CFR 102.2(a)
                """,
                id="Inauguration Day in Washington, read late",
            ),
            pytest.param(
                Days(7),
                date(2013, 9, 26),
                {"tolled": True},
                """
                2013-09-26 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-09-27 1 | 29 CFR 102.111(a)
                2013-09-28 2 | 29 CFR 102.111(a)
                2013-09-29 3 | 29 CFR 102.111(a)
                2013-09-30 4 | 29 CFR 102.111(a)
                2013-10-01 5 | 29 CFR 102.111(a)
                2013-10-02 6 | 29 CFR 102.111(a)
                2013-10-03 7: the last of 7 days | 29 CFR 102.111(a)
                2013-10-19 16 days added, one for each day that the shutdown of 2013 closed the
                    offices, from 1 October 2013 to 16 October 2013, but Saturday: the period runs
                    on | 29 CFR 102.111(a)
                2013-10-20 not counted: Sunday | 29 CFR 102.111(a)
                2013-10-21 the next business day | 29 CFR 102.111(a)
                """,
                id="a shutdown adds its days, and the last rolls again",
            ),
            pytest.param(
                Days(7),
                date(2013, 9, 23),
                {"tolled": True},
                """
                2013-09-23 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-09-24 1 | 29 CFR 102.111(a)
                2013-09-25 2 | 29 CFR 102.111(a)
                2013-09-26 3 | 29 CFR 102.111(a)
                2013-09-27 4 | 29 CFR 102.111(a)
                2013-09-28 5 | 29 CFR 102.111(a)
                2013-09-29 6 | 29 CFR 102.111(a)
                2013-09-30 7: the last of 7 days | 29 CFR 102.111(a)
                """,
                id="a time that ended before a shutdown has nothing added",
            ),
            pytest.param(
                Days(7),
                date(2013, 9, 24),
                {"tolled": True},
                """
                2013-09-24 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-09-25 1 | 29 CFR 102.111(a)
                2013-09-26 2 | 29 CFR 102.111(a)
                2013-09-27 3 | 29 CFR 102.111(a)
                2013-09-28 4 | 29 CFR 102.111(a)
                2013-09-29 5 | 29 CFR 102.111(a)
                2013-09-30 6 | 29 CFR 102.111(a)
                2013-10-01 7: the last of 7 days | 29 CFR 102.111(a)
                2013-10-17 16 days added, one for each day that the shutdown of 2013 closed the
                    offices, from 1 October 2013 to 16 October 2013 | 78 FR 61869 (4 October 2013)
                """,
                id="a time that ends on its first day has its days added",
            ),
            pytest.param(
                Days(7),
                date(2013, 10, 16),
                {"tolled": True},
                """
                2013-10-16 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-10-17 1 | 29 CFR 102.111(a)
                2013-10-18 2 | 29 CFR 102.111(a)
                2013-10-19 3 | 29 CFR 102.111(a)
                2013-10-20 4 | 29 CFR 102.111(a)
                2013-10-21 5 | 29 CFR 102.111(a)
                2013-10-22 6 | 29 CFR 102.111(a)
                2013-10-23 7: the last of 7 days | 29 CFR 102.111(a)
                """,
                id="a time begun on its last day has nothing added",
            ),
            pytest.param(
                Days(7),
                date(2013, 10, 16),
                {"tolled": True, "stance": LATE},
                """
                2013-10-16 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-10-17 1 | 29 CFR 102.111(a)
                2013-10-18 2 | 29 CFR 102.111(a)
                2013-10-19 3 | 29 CFR 102.111(a)
                2013-10-20 4 | 29 CFR 102.111(a)
                2013-10-21 5 | 29 CFR 102.111(a)
                2013-10-22 6 | 29 CFR 102.111(a)
                2013-10-23 7: the last of 7 days | 29 CFR 102.111(a)
                """,
                id="nor has it, read late",
            ),
            pytest.param(
                Days(7),
                date(2013, 10, 15),
                {"tolled": True, "stance": LATE},
                """
                2013-10-15 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-10-16 1 | 29 CFR 102.111(a)
                2013-10-17 2 | 29 CFR 102.111(a)
                2013-10-18 3 | 29 CFR 102.111(a)
                2013-10-19 4 | 29 CFR 102.111(a)
                2013-10-20 5 | 29 CFR 102.111(a)
                2013-10-21 6 | 29 CFR 102.111(a)
                2013-10-22 7: the last of 7 days | 29 CFR 102.111(a)
                2013-10-23 1 day added, one for each day that the shutdown of 2013 closed the
                    offices, from 16 October 2013 to 16 October 2013 | 78 FR 61869 (4 October
                    2013)
                """,
                id="a time begun in it has the days that follow added, read late",
            ),
            pytest.param(
                Days(7),
                date(2013, 10, 15),
                {"tolled": True, "stance": EARLY},
                """
                2013-10-15 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-10-16 1 | 29 CFR 102.111(a)
                2013-10-17 2 | 29 CFR 102.111(a)
                2013-10-18 3 | 29 CFR 102.111(a)
                2013-10-19 4 | 29 CFR 102.111(a)
                2013-10-20 5 | 29 CFR 102.111(a)
                2013-10-21 6 | 29 CFR 102.111(a)
                2013-10-22 7: the last of 7 days | 29 CFR 102.111(a)
                """,
                id="a time begun in it has nothing added, read early",
            ),
            pytest.param(
                Days(7),
                date(2013, 9, 26),
                {},
                """
                2013-09-26 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-09-27 1 | 29 CFR 102.111(a)
                2013-09-28 2 | 29 CFR 102.111(a)
                2013-09-29 3 | 29 CFR 102.111(a)
                2013-09-30 4 | 29 CFR 102.111(a)
                2013-10-01 5 | 29 CFR 102.111(a)
                2013-10-02 6 | 29 CFR 102.111(a)
                2013-10-03 7: the last of 7 days | 29 CFR 102.111(a)
                """,
                id="a time that nothing extends is not tolled",
            ),
            pytest.param(
                Days(7),
                date(2013, 10, 8),
                {"received": True, "stance": EARLY},
                """
                2013-10-08 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-10-09 1 | 29 CFR 102.111(a)
                2013-10-10 2 | 29 CFR 102.111(a)
                2013-10-11 3 | 29 CFR 102.111(a)
                2013-10-12 4 | 29 CFR 102.111(a)
                2013-10-13 5 | 29 CFR 102.111(a)
                2013-10-14 6 | 29 CFR 102.111(a)
                2013-10-15 7: the last of 7 days | 29 CFR 102.111(a)
                """,
                id="a time that nothing extends, its last day in a shutdown, read early",
            ),
            pytest.param(
                Days(7),
                date(2013, 10, 8),
                {"received": True, "stance": LATE},
                """
                2013-10-08 served: the day itself is not counted | 29 CFR 102.111(a)
                2013-10-09 1 | 29 CFR 102.111(a)
                2013-10-10 2 | 29 CFR 102.111(a)
                2013-10-11 3 | 29 CFR 102.111(a)
                2013-10-12 4 | 29 CFR 102.111(a)
                2013-10-13 5 | 29 CFR 102.111(a)
                2013-10-14 6 | 29 CFR 102.111(a)
                2013-10-15 7: the last of 7 days, but shutdown of 2013: the period runs on | 78 FR
                    61869 (4 October 2013)
                2013-10-16 not counted: shutdown of 2013 | 78 FR 61869 (4 October 2013)
                2013-10-17 the next business day | 29 CFR 102.111(a)
                """,
                id="a time that nothing extends, its last day in a shutdown, read late",
            ),
        ],
    )
    def test_each_day_has_its_reason_and_its_law(
        self, within: Forward, start: date, facts: dict[str, Any], steps: str
    ) -> None:
        count = begun(start, **facts)

        count_forward(within, count)

        assert told(count) == " ".join(steps.split())
        assert count.due == count.steps[-1].day


class TestShutdownInElections:
    """a shutdown's notice may except papers in representation cases"""

    @pytest.mark.parametrize(
        ("key", "stance", "due"),
        [
            pytest.param(
                "exceptions", EARLY, date(2025, 11, 17), id="an unfair labor practice is tolled"
            ),
            pytest.param(
                "objections", EARLY, date(2025, 10, 3), id="an election is not, read early"
            ),
            pytest.param("objections", LATE, date(2025, 11, 17), id="an election is, read late"),
        ],
    )
    def test_a_paper_due_inside_it(self, key: str, stance: Stance, due: date) -> None:
        count = begun(date(2025, 9, 26), key=key, stance=stance, tolled=True)

        count_forward(Days(7), count)

        assert count.due == due

    @pytest.mark.parametrize(
        ("key", "stance", "due"),
        [
            pytest.param(
                "exceptions", EARLY, date(2026, 1, 7), id="an unfair labor practice is tolled"
            ),
            pytest.param(
                "objections", EARLY, date(2025, 11, 25), id="an election is not, read early"
            ),
            pytest.param("objections", LATE, date(2026, 1, 7), id="an election is, read late"),
        ],
    )
    def test_a_paper_due_after_it_if_only_elections_were_in_doubt(
        self, monkeypatch: pytest.MonkeyPatch, key: str, stance: Stance, due: date
    ) -> None:
        # No notice so far tells the two apart for papers due later; one may.
        (of_2025,) = [shutdown for shutdown in law.SHUTDOWNS if shutdown.name == "2025"]
        monkeypatch.setattr(law, "SHUTDOWNS", (evolve(of_2025, after=None),))
        count = begun(date(2025, 9, 26), key=key, stance=stance, tolled=True)

        count_forward(Days(60), count)

        assert count.due == due


class TestStepsBack:
    """Counted back from a day that an event fixes, which is not counted itself"""

    @pytest.mark.parametrize(
        ("within", "start", "facts", "steps"),
        [
            pytest.param(
                DaysBefore(0),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: due by that day | the provision
                """,
                id="none: the day itself",
            ),
            pytest.param(
                DaysBefore(2),
                date(2021, 4, 12),
                {"stance": EARLY},
                """
                2021-04-12 served: the day itself is not counted | the provision
                2021-04-11 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-10 not counted: Saturday | 29 CFR 102.1(i)
                2021-04-09 1 | the provision
                2021-04-08 2: the last of 2 business days back | the provision
                """,
                id="less than 7 days may be business days",
            ),
            pytest.param(
                DaysBefore(3),
                date(2021, 4, 9),
                {"stance": LATE},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-08 1 | the provision
                2021-04-07 2 | the provision
                2021-04-06 3: the last of 3 days back | the provision
                """,
                id="less than 7 days may be calendar days",
            ),
            pytest.param(
                DaysBefore(3),
                date(2021, 4, 9),
                {"by": OWN_WORDS},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-08 1 | the provision
                2021-04-07 2 | the provision
                2021-04-06 3: the last of 3 days back | the provision
                """,
                id="by its own words few days are calendar days",
            ),
            pytest.param(
                DaysBefore(7),
                date(2021, 4, 9),
                {},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-08 1 | the provision
                2021-04-07 2 | the provision
                2021-04-06 3 | the provision
                2021-04-05 4 | the provision
                2021-04-04 5 | the provision
                2021-04-03 6 | the provision
                2021-04-02 7: the last of 7 days back | the provision
                """,
                id="7 days are calendar days",
            ),
            pytest.param(
                DaysBefore(1),
                date(2021, 4, 9),
                {"by": OWN_WORDS},
                """
                2021-04-09 served: the day itself is not counted | the provision
                2021-04-08 1: the last of 1 day back | the provision
                """,
                id="one day",
            ),
            pytest.param(
                DaysBefore(7),
                date(2021, 4, 11),
                {"stance": EARLY},
                """
                2021-04-11 served: the day itself is not counted | the provision
                2021-04-10 1 | the provision
                2021-04-09 2 | the provision
                2021-04-08 3 | the provision
                2021-04-07 4 | the provision
                2021-04-06 5 | the provision
                2021-04-05 6 | the provision
                2021-04-04 7: the last of 7 days back, but Sunday | the provision
                2021-04-02 the business day before | 29 CFR 102.2(a)
                """,
                id="on a Sunday, read early",
            ),
            pytest.param(
                DaysBefore(7),
                date(2021, 4, 10),
                {"stance": LATE},
                """
                2021-04-10 served: the day itself is not counted | the provision
                2021-04-09 1 | the provision
                2021-04-08 2 | the provision
                2021-04-07 3 | the provision
                2021-04-06 4 | the provision
                2021-04-05 5 | the provision
                2021-04-04 6 | the provision
                2021-04-03 7: the last of 7 days back, but Saturday | the provision
                2021-04-05 the business day after | 29 CFR 102.2(a)
                """,
                id="on a Saturday, read late",
            ),
            pytest.param(
                DaysBefore(2),
                date(2021, 4, 13),
                {"by": OWN_WORDS, "stance": EARLY},
                """
                2021-04-13 served: the day itself is not counted | the provision
                2021-04-12 1 | the provision
                2021-04-11 2: the last of 2 days back, but Sunday | the provision
                2021-04-09 the business day before | the provision
                """,
                id="on a Sunday by its own words, read early",
            ),
            pytest.param(
                DaysBefore(2),
                date(2021, 4, 13),
                {"by": OWN_WORDS, "stance": LATE},
                """
                2021-04-13 served: the day itself is not counted | the provision
                2021-04-12 1 | the provision
                2021-04-11 2: the last of 2 days back, but Sunday | the provision
                """,
                id="on a Sunday by its own words, read late",
            ),
            pytest.param(
                DaysBefore(7),
                date(2013, 10, 9),
                {"stance": EARLY},
                """
                2013-10-09 served: the day itself is not counted | the provision
                2013-10-08 1 | the provision
                2013-10-07 2 | the provision
                2013-10-06 3 | the provision
                2013-10-05 4 | the provision
                2013-10-04 5 | the provision
                2013-10-03 6 | the provision
                2013-10-02 7: the last of 7 days back, but shutdown of 2013 | the provision
                2013-09-30 the business day before | 29 CFR 102.111(a)
                """,
                id="on a day of a shutdown, read early",
            ),
            pytest.param(
                DaysBefore(7),
                date(2013, 10, 22),
                {"stance": LATE},
                """
                2013-10-22 served: the day itself is not counted | the provision
                2013-10-21 1 | the provision
                2013-10-20 2 | the provision
                2013-10-19 3 | the provision
                2013-10-18 4 | the provision
                2013-10-17 5 | the provision
                2013-10-16 6 | the provision
                2013-10-15 7: the last of 7 days back, but shutdown of 2013 | the provision
                2013-10-17 the business day after | 29 CFR 102.111(a)
                """,
                id="on a day of a shutdown, read late",
            ),
            pytest.param(
                DaysBefore(2),
                date(2013, 10, 10),
                {"by": OWN_WORDS, "stance": EARLY},
                """
                2013-10-10 served: the day itself is not counted | the provision
                2013-10-09 1 | the provision
                2013-10-08 2: the last of 2 days back | the provision
                """,
                id="its own words know no shutdown",
            ),
            pytest.param(
                BusinessDaysBefore(2),
                date(2021, 4, 12),
                {},
                """
                2021-04-12 served: the day itself is not counted | the provision
                2021-04-11 not counted: Sunday | 29 CFR 102.1(i)
                2021-04-10 not counted: Saturday | 29 CFR 102.1(i)
                2021-04-09 1 | the provision
                2021-04-08 2: the last of 2 business days back | the provision
                """,
                id="business days skip a weekend",
            ),
            pytest.param(
                BusinessDaysBefore(2),
                date(2019, 12, 27),
                {"stance": EARLY},
                """
                2019-12-27 served: the day itself is not counted | the provision
                2019-12-26 1 | the provision
                2019-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-24 not counted: closed by Executive Order 13900 | Executive Order 13900
                2019-12-23 2: the last of 2 business days back | the provision
                """,
                id="over a closing by order, read early",
            ),
            pytest.param(
                BusinessDaysBefore(2),
                date(2019, 12, 26),
                {"stance": LATE},
                """
                2019-12-26 served: the day itself is not counted | the provision
                2019-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-24 1, though closed by Executive Order 13900: see the cautions | the
                    provision
                2019-12-23 2: the last of 2 business days back | the provision
                """,
                id="over a closing by order, read late",
            ),
            pytest.param(
                BusinessDaysBefore(2),
                date(2019, 12, 27),
                {"stance": LATE},
                """
                2019-12-27 served: the day itself is not counted | the provision
                2019-12-26 1 | the provision
                2019-12-25 not counted: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-24 2: the last of 2 business days back, though closed by Executive Order
                    13900: see the cautions | the provision
                """,
                id="to a closing by order, read late",
            ),
            pytest.param(
                BusinessDaysBefore(2),
                date(2013, 10, 3),
                {"stance": EARLY},
                """
                2013-10-03 served: the day itself is not counted | the provision
                2013-10-02 not counted: shutdown of 2013 | 78 FR 61869 (4 October 2013)
                2013-10-01 not counted: shutdown of 2013 | 78 FR 61869 (4 October 2013)
                2013-09-30 1 | the provision
                2013-09-29 not counted: Sunday | 29 CFR 102.111(a)
                2013-09-28 not counted: Saturday | 29 CFR 102.111(a)
                2013-09-27 2: the last of 2 business days back | the provision
                """,
                id="over a shutdown, read early",
            ),
            pytest.param(
                BusinessDaysBefore(2),
                date(2013, 10, 3),
                {"stance": LATE},
                """
                2013-10-03 served: the day itself is not counted | the provision
                2013-10-02 1 | the provision
                2013-10-01 2: the last of 2 business days back | the provision
                """,
                id="over a shutdown, read late",
            ),
            pytest.param(
                FullWorkingDaysBefore(2),
                date(2021, 2, 8),
                {},
                """
                2021-02-08 served: its own hours do not count | the provision
                2021-02-07 no working day: Sunday | 29 CFR 102.1(i)
                2021-02-06 no working day: Saturday | 29 CFR 102.1(i)
                2021-02-05 full working day 1 of 2 | the provision
                2021-02-04 full working day 2 of 2 | the provision
                2021-02-03 the last day before them | the provision
                """,
                id="full working days lie between",
            ),
            pytest.param(
                FullWorkingDaysBefore(2),
                date(2019, 12, 27),
                {"stance": EARLY},
                """
                2019-12-27 served: its own hours do not count | the provision
                2019-12-26 full working day 1 of 2 | the provision
                2019-12-25 no working day: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-24 no working day: closed by Executive Order 13900 | Executive Order 13900
                2019-12-23 full working day 2 of 2 | the provision
                2019-12-22 the last day before them, but Sunday | the provision
                2019-12-20 the working day before | 29 CFR 102.67(k)
                """,
                id="full working days, one closed by order, read early",
            ),
            pytest.param(
                FullWorkingDaysBefore(2),
                date(2019, 12, 27),
                {"stance": LATE},
                """
                2019-12-27 served: its own hours do not count | the provision
                2019-12-26 full working day 1 of 2 | the provision
                2019-12-25 no working day: Christmas Day | 5 U.S.C. 6103(a)
                2019-12-24 full working day 2 of 2, though closed by Executive Order 13900: see
                    the cautions | the provision
                2019-12-23 the last day before them | the provision
                """,
                id="full working days, one closed by order, read late",
            ),
            pytest.param(
                FullWorkingDaysBefore(1),
                date(2019, 12, 27),
                {"stance": LATE},
                """
                2019-12-27 served: its own hours do not count | the provision
                2019-12-26 full working day 1 of 1 | the provision
                2019-12-25 the last day before them, but Christmas Day | the provision
                """,
                id="full working days, closed by order before them, read late",
            ),
            pytest.param(
                FullWorkingDaysBefore(2),
                date(2021, 4, 14),
                {"stance": EARLY},
                """
                2021-04-14 served: its own hours do not count | the provision
                2021-04-13 full working day 1 of 2 | the provision
                2021-04-12 full working day 2 of 2 | the provision
                2021-04-11 the last day before them, but Sunday | the provision
                2021-04-09 the working day before | 29 CFR 102.67(k)
                """,
                id="a Sunday before the full working days, read early",
            ),
            pytest.param(
                FullWorkingDaysBefore(2),
                date(2021, 4, 14),
                {"stance": LATE},
                """
                2021-04-14 served: its own hours do not count | the provision
                2021-04-13 full working day 1 of 2 | the provision
                2021-04-12 full working day 2 of 2 | the provision
                2021-04-11 the last day before them, but Sunday | the provision
                """,
                id="a Sunday before the full working days, read late",
            ),
        ],
    )
    def test_each_day_has_its_reason_and_its_law(
        self, within: Backward, start: date, facts: dict[str, Any], steps: str
    ) -> None:
        count = begun(start, **facts)

        count_back(within, count)

        assert told(count) == " ".join(steps.split())


class TestMonthsAfter:
    """Months run to the same-numbered day."""

    @pytest.mark.parametrize(
        ("day", "n"),
        [
            pytest.param(date(9999, 12, 1), 6, id="after the last year of all"),
            pytest.param(date(1, 1, 31), -6, id="before the first"),
        ],
    )
    def test_where_no_date_can_hold_it(self, day: date, n: int) -> None:
        with pytest.raises(OutsideCalendar):
            months_after(day, n)

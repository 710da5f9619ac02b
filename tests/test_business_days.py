"""Is it a business day, and why not; the n-th business day."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase import Evidence, NotADay, NotANumber, OutsideCalendar, business_day_after, closed
from nlrbcase.business_days import computation_on
from nlrbcase.law.computation import COMPUTATIONS

DAY = timedelta(days=1)
CALENDAR = st.dates(min_value=date(1978, 1, 1), max_value=date(2099, 6, 30))


def _weekday_closings(year: int) -> dict[date, str]:
    """Return the settled closings of a year that are no weekends."""
    found = {}
    day = date(year, 1, 1)
    while day.year == year:
        shut = closed(day)
        if shut is not None and day.weekday() < 5 and shut.question is None:
            found[day] = shut.said
        day += DAY
    return found


class TestBusinessDay:
    """business day means days that Agency offices are open normal business operating hours, which
    is Monday through Friday, excluding Federal holidays
    """

    @pytest.mark.parametrize(
        ("day", "said"),
        [
            pytest.param(date(2021, 4, 10), "Saturday", id="a Saturday"),
            pytest.param(date(2021, 4, 11), "Sunday", id="a Sunday"),
            pytest.param(date(2021, 4, 12), None, id="a Monday"),
            pytest.param(date(2020, 2, 29), "Saturday", id="a leap day on a Saturday"),
            pytest.param(date(2024, 2, 29), None, id="a leap day on a Thursday"),
            pytest.param(date(2013, 10, 7), None, id="a day of a shutdown is added, not skipped"),
            pytest.param(date(2015, 12, 24), None, id="half a day's work is a business day"),
        ],
    )
    def test_a_day_is_open_or_says_why_not(self, day: date, said: str | None) -> None:
        found = closed(day)

        assert (found.said if found else None) == said

    def test_a_weekend_is_cited_as_the_rules_stood_that_day(self) -> None:
        cites = {
            day: (closed(day) or pytest.fail("open")).cite
            for day in (date(2020, 5, 31), date(2020, 5, 30), date(2017, 3, 5))
        }

        assert cites == {
            date(2020, 5, 31): "29 CFR 102.1(i)",
            date(2020, 5, 30): "29 CFR 102.2(a)",
            date(2017, 3, 5): "29 CFR 102.111(a)",
        }

    def test_before_the_first_computation_that_was_read_its_words_are_taken(self) -> None:
        oldest = COMPUTATIONS[-1]

        assert computation_on(oldest.since) is oldest
        assert computation_on(oldest.since - DAY) is oldest

    def test_a_day_closed_by_order_is_counted_unless_it_is_told_otherwise(self) -> None:
        assert business_day_after(date(2018, 12, 4), 1) == date(2018, 12, 5)
        assert business_day_after(date(2018, 12, 4), 1, orders_closed=True) == date(2018, 12, 6)

    def test_the_office_is_told_by_name(self) -> None:
        with pytest.raises(TypeError, match="positional"):
            closed(date(2021, 1, 20), True)  # type: ignore[call-arg]  # noqa: FBT003
        with pytest.raises(TypeError, match="positional"):
            business_day_after(date(2021, 1, 20), 1, True)  # type: ignore[call-arg]  # noqa: FBT003
        assert closed(day=date(2021, 4, 12)) is None
        assert business_day_after(day=date(2021, 4, 9), n=1) == date(2021, 4, 12)


class TestFederalHolidays:
    """The following are legal public holidays (5 U.S.C. 6103(a))"""

    @pytest.mark.parametrize(
        ("year", "days"),
        [
            pytest.param(
                1985,
                "01-01 02-18 05-27 07-04 09-02 10-14 11-11 11-28 12-25",
                id="before the Birthday of Martin Luther King, Jr.",
            ),
            pytest.param(
                1986,
                "01-01 01-20 02-17 05-26 07-04 09-01 10-13 11-11 11-27 12-25",
                id="the first year of the Birthday of Martin Luther King, Jr.",
            ),
            pytest.param(
                2020,
                "01-01 01-20 02-17 05-25 07-03 09-07 10-12 11-11 11-26 12-25",
                id="Independence Day on a Saturday; before Juneteenth",
            ),
            pytest.param(
                2021,
                "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
                id="Juneteenth, Christmas and the next New Year's Day on Saturdays",
            ),
            pytest.param(
                2022,
                "01-17 02-21 05-30 06-20 07-04 09-05 10-10 11-11 11-24 12-26",
                id="New Year's Day kept in the year before, Juneteenth and Christmas on Sundays",
            ),
            pytest.param(
                2023,
                "01-02 01-16 02-20 05-29 06-19 07-04 09-04 10-09 11-10 11-23 12-25",
                id="New Year's Day on a Sunday, Veterans Day on a Saturday",
            ),
            pytest.param(
                2100,
                "01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31",
                id="the last year: the New Year's Day after it is kept in it",
            ),
        ],
    )
    def test_the_holidays_of_a_year(self, year: int, days: str) -> None:
        found = _weekday_closings(year)

        assert [f"{day:%m-%d}" for day in found] == days.split()

    def test_a_holiday_on_a_saturday_is_kept_on_friday_by_statute(self) -> None:
        found = closed(date(2020, 7, 3))

        assert found is not None
        assert found.said == "Independence Day (Saturday), kept on this day"
        assert found.cite == "5 U.S.C. 6103(a); 5 U.S.C. 6103(b)(1)"

    def test_a_holiday_on_a_sunday_is_kept_on_monday_by_executive_order(self) -> None:
        found = closed(date(2021, 7, 5))

        assert found is not None
        assert found.cite == "5 U.S.C. 6103(a); Executive Order 11582"
        # The order itself was not read.
        assert found.evidence is Evidence.SECONDARY

    def test_juneteenth_was_first_kept_the_day_after_it_became_law(self) -> None:
        assert closed(date(2021, 6, 18)) is not None
        assert closed(date(2020, 6, 19)) is None

    def test_every_year_has_its_holidays_on_as_many_weekdays(self) -> None:
        # Eleven a year, each on a weekday of its own or in lieu; a New Year's Day on a Saturday
        # moves to the year before.
        for year in range(2022, 2101):
            moved_in = date(year + 1, 1, 1).weekday() == 5
            moved_out = date(year, 1, 1).weekday() == 5

            assert len(_weekday_closings(year)) == 11 + moved_in - moved_out


class TestClosedByOrder:
    """shall be considered as falling within the scope of Executive Order 11582 ... insofar as they
    relate to the pay and leave of employees of the United States
    """

    @pytest.mark.parametrize(
        ("day", "announced"),
        [
            pytest.param(date(2025, 12, 26), date(2025, 12, 18), id="a Christmas order"),
            pytest.param(date(2018, 12, 5), None, id="in mourning, its day not known"),
            pytest.param(date(1986, 12, 26), date(1986, 12, 22), id="the first known"),
        ],
    )
    def test_whether_it_is_a_business_day_is_an_open_question(
        self, day: date, announced: date | None
    ) -> None:
        found = closed(day)

        assert found is not None
        assert found.question is not None
        assert found.question.key == "closed-by-order"
        assert found.announced == announced

    @pytest.mark.parametrize(
        ("day", "said"),
        [
            pytest.param(date(2025, 12, 26), "closed by Executive Order 14371", id="no reason"),
            pytest.param(
                date(2025, 1, 9),
                "closed by Executive Order 14133, in mourning for President Carter",
                id="in mourning",
            ),
        ],
    )
    def test_the_order_is_told_with_its_reason_if_it_gave_one(self, day: date, said: str) -> None:
        found = closed(day)

        assert found is not None
        assert found.said == said

    @pytest.mark.parametrize(
        ("day", "washington", "expected"),
        [
            pytest.param(date(2021, 1, 20), True, "inauguration-day", id="in Washington, open"),
            pytest.param(date(2021, 1, 20), False, None, id="elsewhere a business day"),
            pytest.param(
                date(1985, 1, 21), True, "inauguration-day", id="a Sunday's, the day after"
            ),
            pytest.param(date(2022, 1, 20), True, None, id="a year after one"),
            pytest.param(date(2023, 1, 20), True, None, id="two years after one"),
            pytest.param(date(2016, 1, 20), True, None, id="the year before one"),
            pytest.param(
                date(2081, 1, 20), True, None, id="the same day as King's birthday in 2081"
            ),
        ],
    )
    def test_inauguration_day(self, day: date, *, washington: bool, expected: str | None) -> None:
        found = closed(day, washington=washington)

        key = found.question.key if found and found.question else None
        assert key == expected

    def test_a_holiday_on_the_day_settles_it(self) -> None:
        # In 2025 Inauguration Day was the Birthday of Martin Luther King, Jr.
        found = closed(date(2025, 1, 20), washington=True)

        assert found is not None
        assert found.question is None

    def test_inauguration_day_on_a_saturday_is_a_saturday(self) -> None:
        found = closed(date(2029, 1, 20), washington=True)

        assert found is not None
        assert found.said == "Saturday"


class TestWhatIsNoDay:
    """Bad input gets a clear error."""

    @pytest.mark.parametrize(
        "wrong",
        ["2021-04-09", datetime(2021, 4, 9, 12, 0), 20210409, None],  # noqa: DTZ001
        ids=["a text", "an hour too much", "a number", "nothing"],
    )
    def test_it_is_refused_with_what_would_be_right(self, wrong: object) -> None:
        with pytest.raises(NotADay, match=re.escape("give a datetime.date such as")):
            closed(wrong)  # type: ignore[arg-type]

    @pytest.mark.parametrize("day", [date(1977, 12, 31), date(2101, 1, 1)])
    def test_a_day_outside_the_calendar_is_refused(self, day: date) -> None:
        with pytest.raises(OutsideCalendar, match="from 1978-01-01 to 2100-12-31"):
            closed(day)

    @pytest.mark.parametrize("day", [date(1978, 1, 1), date(2100, 12, 31)])
    def test_the_first_and_the_last_day_are_inside(self, day: date) -> None:
        assert closed(day) is not None


class TestNthBusinessDay:
    """in computing any period of time ... the day of the act ... is not to be included"""

    @pytest.mark.parametrize("orders_closed", [False, True])
    def test_it_is_the_day_that_counting_one_by_one_finds(self, *, orders_closed: bool) -> None:
        for offset in range(0, 4000, 3):
            start = date(2012, 1, 1) + offset * DAY
            day, done = start, 0
            while done < 10:
                day += DAY
                shut = closed(day)
                done += shut is None or (shut.question is not None and not orders_closed)

            assert business_day_after(start, 10, orders_closed=orders_closed) == day

    @given(start=CALENDAR, n=st.integers(1, 250), m=st.integers(1, 100))
    def test_counting_on_is_counting_more(self, start: date, n: int, m: int) -> None:
        once = business_day_after(start, n)

        assert business_day_after(once, m) == business_day_after(start, n + m)

    @given(start=CALENDAR, n=st.integers(1, 250))
    def test_it_is_a_business_day_after_the_start(self, start: date, n: int) -> None:
        found = business_day_after(start, n)
        shut = closed(found)

        assert found > start
        assert shut is None or shut.question is not None

    @pytest.mark.parametrize("n", [0, -1, 1.5, "1", None])
    def test_what_is_no_number_of_days_is_refused(self, n: int) -> None:
        with pytest.raises(NotANumber, match="give 1 or more"):
            business_day_after(date(2021, 4, 9), n)

    def test_the_end_of_the_calendar_is_an_error_and_no_guess(self) -> None:
        assert business_day_after(date(2100, 12, 29), 1) == date(2100, 12, 30)
        with pytest.raises(OutsideCalendar):
            business_day_after(date(2100, 12, 30), 1)

    def test_it_never_counts_from_outside_the_calendar(self) -> None:
        with pytest.raises(OutsideCalendar):
            business_day_after(date(1977, 12, 30), 1)

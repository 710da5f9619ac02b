"""A rule and a day: the deadline, its readings, its cautions."""

from __future__ import annotations

import pickle
import re
from datetime import date, datetime, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase import (
    DaysOutOfOrder,
    Deadline,
    Event,
    Kind,
    LawNotEncoded,
    MissingDay,
    NeedlessDay,
    NoFixedDay,
    NoSuchDuty,
    NoSuchRule,
    NotADay,
    OutsideCalendar,
    Party,
    Status,
    Timeliness,
    deadline,
)
from nlrbcase.law import computation as law
from nlrbcase.law.representation.petition import FIRST_DAY_OF_2024
from nlrbcase.periods import Days, NoSuchPaper, Unfixed
from nlrbcase.provisions import Version
from nlrbcase.registry import rule

BESSEMER = date(2020, 11, 20)
JFK8 = date(2021, 12, 22)


def _days(found: Deadline) -> tuple[date, date, date]:
    return found.due, found.safe, found.latest


def _one(day: date) -> tuple[date, date, date]:
    return day, day, day


def _keys(found: Deadline) -> set[str]:
    return {caution.key for caution in found.cautions}


class TestWorkedExamples:
    """The deadlines of real cases, and of the Agency's own examples."""

    @pytest.mark.parametrize(
        ("key", "on", "petition", "expected"),
        [
            pytest.param(
                "objections", date(2021, 4, 9), BESSEMER, date(2021, 4, 16), id="Bessemer"
            ),
            pytest.param(
                "objections", date(2022, 5, 2), date(2022, 2, 2), date(2022, 5, 9), id="LDJ5"
            ),
            pytest.param(
                "objections",
                date(2025, 2, 15),
                date(2024, 12, 23),
                date(2025, 2, 24),
                id="RDU1: tallied on a Saturday, Washington's Birthday inside",
            ),
            pytest.param(
                "objections",
                date(2020, 7, 1),
                date(2020, 5, 30),
                date(2020, 7, 8),
                id="the last petition under the 7 days, which a holiday inside does not extend",
            ),
            pytest.param(
                "objections",
                date(2020, 7, 1),
                date(2020, 5, 31),
                date(2020, 7, 9),
                id="the first petition under the 5 business days, Independence Day kept on Friday",
            ),
            pytest.param(
                "exceptions-to-report",
                date(2022, 9, 1),
                JFK8,
                date(2022, 9, 16),
                id="JFK8: Labor Day inside",
            ),
            pytest.param(
                "exceptions-to-report",
                date(2021, 11, 29),
                BESSEMER,
                date(2021, 12, 13),
                id="Bessemer: the day the Agency stated",
            ),
            pytest.param(
                "request-for-review",
                date(2023, 1, 11),
                JFK8,
                date(2023, 1, 26),
                id="JFK8: the press forgot the Birthday of Martin Luther King, Jr.",
            ),
        ],
    )
    def test_an_election(self, key: str, on: date, petition: date, expected: date) -> None:
        found = deadline(key, on, law_as_of=petition)

        assert _days(found) == _one(expected)

    @pytest.mark.parametrize(
        ("sets", "expected"),
        [
            pytest.param(date(2021, 2, 8), date(2021, 2, 2), id="Bessemer's ballots were mailed"),
            pytest.param(date(2022, 3, 25), date(2022, 3, 21), id="JFK8 voted from a Friday on"),
        ],
    )
    def test_full_working_days_lie_between(self, sets: date, expected: date) -> None:
        found = deadline("notice-of-election-posting", sets=sets, law_as_of=BESSEMER)

        assert _days(found) == _one(expected)

    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            pytest.param(date(2025, 9, 9), date(2025, 11, 19), id="original day 7 October 2025"),
            pytest.param(date(2025, 9, 15), date(2025, 11, 26), id="original day a holiday"),
            pytest.param(date(2013, 9, 10), date(2013, 10, 24), id="original day 8 October 2013"),
            pytest.param(date(2013, 9, 23), date(2013, 11, 6), id="due after the one of 2013"),
        ],
    )
    def test_a_shutdown_adds_its_days(self, on: date, expected: date) -> None:
        found = deadline("exceptions", on)

        assert _days(found) == _one(expected)

    @pytest.mark.parametrize(
        ("act", "due", "latest"),
        [
            pytest.param(
                date(1985, 3, 4), date(1985, 9, 4), date(1985, 9, 5), id="MacDonald's Industrial"
            ),
            pytest.param(
                date(1993, 4, 12), date(1993, 10, 12), date(1993, 10, 13), id="Dun & Bradstreet"
            ),
            pytest.param(date(2017, 7, 26), date(2018, 1, 26), date(2018, 1, 29), id="FCA US"),
            pytest.param(date(2024, 3, 30), date(2024, 9, 30), date(2024, 10, 1), id="a Monday"),
            pytest.param(
                date(2025, 8, 31), date(2026, 2, 28), date(2026, 3, 2), id="no 31 February"
            ),
            pytest.param(
                date(2023, 8, 31), date(2024, 2, 29), date(2024, 3, 1), id="a leap February"
            ),
            pytest.param(
                date(2024, 2, 29), date(2024, 8, 29), date(2024, 8, 30), id="from a leap day"
            ),
        ],
    )
    @pytest.mark.parametrize("key", ["charge", "charge-service"])
    def test_six_months(self, key: str, act: date, due: date, latest: date) -> None:
        found = deadline(key, act)

        assert _days(found) == (due, due, latest)

    def test_an_answer_is_due_two_weeks_after_service(self) -> None:
        assert _days(deadline("answer", date(2014, 4, 30))) == _one(date(2014, 5, 14))


class TestReasons:
    """The counting yields the steps, and the last step's day is the due day."""

    @given(on=st.dates(date(1980, 1, 1), date(2095, 1, 1)), data=st.data())
    def test_the_last_step_of_each_reading_is_its_day(self, on: date, data: st.DataObject) -> None:
        key = data.draw(st.sampled_from(["answer", "charge", "exceptions", "dismissal-appeal"]))

        found = deadline(key, on)

        assert found.steps[-1].day == found.due
        assert all(reading.steps[-1].day == reading.due for reading in found.readings)
        assert found.safe == min(reading.due for reading in found.readings)
        assert found.latest == max(reading.due for reading in found.readings)

    @given(on=st.dates(date(2020, 6, 1), date(2025, 8, 1)))
    def test_each_day_from_the_start_to_the_end_is_a_step(self, on: date) -> None:
        found = deadline("objections", on, law_as_of=date(2020, 5, 31))

        days = [step.day for step in found.steps]

        assert days[0] == on
        assert days == [on + timedelta(days=n) for n in range((found.due - on).days + 1)]

    def test_every_step_has_its_law(self) -> None:
        found = deadline("objections", date(2020, 7, 1), law_as_of=date(2020, 5, 31))

        assert [(step.day.day, step.said, step.cite) for step in found.steps] == [
            (1, "tally prepared: the day itself is not counted", "29 CFR 102.2(a)"),
            (2, "1", "29 CFR 102.2(a)"),
            (
                3,
                "not counted: Independence Day (Saturday), kept on this day",
                "5 U.S.C. 6103(a); 5 U.S.C. 6103(b)(1)",
            ),
            (4, "not counted: Saturday", "29 CFR 102.1(i)"),
            (5, "not counted: Sunday", "29 CFR 102.1(i)"),
            (6, "2", "29 CFR 102.2(a)"),
            (7, "3", "29 CFR 102.2(a)"),
            (8, "4", "29 CFR 102.2(a)"),
            (9, "5: the last of 5 business days", "29 CFR 102.2(a)"),
        ]

    def test_a_roll_is_a_step_with_its_reason(self) -> None:
        found = deadline("answer", date(2023, 6, 5))

        assert [(step.day, step.said) for step in found.steps[-2:]] == [
            (
                date(2023, 6, 19),
                (
                    "14: the last of 14 days, but Juneteenth National Independence Day: "
                    "the period runs on"
                ),
            ),
            (date(2023, 6, 20), "the next business day"),
        ]

    def test_days_added_for_a_shutdown_are_a_step_with_their_number(self) -> None:
        found = deadline("exceptions", date(2025, 9, 9))

        assert found.steps[-2].day == date(2025, 10, 7)
        assert found.steps[-1].said.startswith("43 days added, one for each day")

    def test_a_count_back_over_a_weekend_shows_it(self) -> None:
        found = deadline("notice-of-election-posting", sets=date(2021, 2, 8), law_as_of=BESSEMER)

        assert [step.said for step in found.steps] == [
            (
                "the day the election begins; in a mail-ballot election, the day the ballots are "
                "mailed: its own hours do not count"
            ),
            "no working day: Sunday",
            "no working day: Saturday",
            "full working day 1 of 3",
            "full working day 2 of 3",
            "full working day 3 of 3",
            "the last day before them",
        ]


class TestReadings:
    """Where the law can be read in more than one way, the answer says so."""

    @pytest.mark.parametrize(
        ("key", "on", "days", "caution"),
        [
            pytest.param(
                "answer",
                date(2018, 11, 21),
                (date(2018, 12, 5), date(2018, 12, 5), date(2018, 12, 6)),
                "closed-by-order",
                id="the last day closed by executive order",
            ),
            pytest.param(
                "subpoena-revocation",
                date(2018, 12, 20),
                (date(2018, 12, 28), date(2018, 12, 28), date(2018, 12, 31)),
                "closed-by-order",
                id="a day closed by executive order inside a count of business days",
            ),
            pytest.param(
                "exceptions",
                date(2020, 12, 23),
                (date(2021, 1, 20), date(2021, 1, 20), date(2021, 1, 21)),
                "inauguration-day",
                id="Inauguration Day, the paper going to Washington",
            ),
            pytest.param(
                "exceptions",
                date(2025, 10, 16),
                (date(2025, 11, 13), date(2025, 11, 13), date(2025, 12, 10)),
                "shutdown-2025-begun",
                id="begun inside the shutdown of 2025",
            ),
            pytest.param(
                "compliance-answer",
                date(2025, 9, 25),
                (date(2025, 11, 28), date(2025, 11, 28), date(2025, 11, 28)),
                None,
                id="due inside the shutdown of 2025: settled",
            ),
            pytest.param(
                "eaja-answer",
                date(2025, 10, 9) - timedelta(days=21),
                (date(2025, 12, 5), date(2025, 12, 5), date(2025, 12, 5)),
                None,
                id="counted over the shutdown of 2025 and due inside it",
            ),
        ],
    )
    def test_each_open_point_gives_an_earlier_and_a_later_day(
        self, key: str, on: date, days: tuple[date, date, date], caution: str | None
    ) -> None:
        found = deadline(key, on)

        assert _days(found) == days
        assert len(found.readings) == (1 if caution is None else 2)
        assert caution is None or caution in _keys(found)
        assert all(reading.label for reading in found.readings) == (caution is not None)
        assert all(reading.authority for reading in found.readings) == (caution is not None)

    def test_inauguration_day_is_a_business_day_for_a_region(self) -> None:
        found = deadline("answer", date(2021, 1, 6))

        assert _days(found) == _one(date(2021, 1, 20))

    def test_a_paper_due_after_the_shutdown_of_2025_has_two_readings(self) -> None:
        # No period of the rules is long enough to begin before it and end after it.
        answer = rule("answer")
        longer = evolve(
            answer, versions=tuple(evolve(each, within=Days(60)) for each in answer.versions)
        )

        found = deadline(longer, date(2025, 9, 30))

        assert _days(found) == (date(2025, 12, 1), date(2025, 12, 1), date(2026, 1, 13))
        assert "shutdown-2025-after" in _keys(found)

    def test_papers_of_an_election_in_the_shutdown_of_2025_are_tolled_but_not_safe(self) -> None:
        found = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1))

        assert _days(found) == (date(2025, 11, 17), date(2025, 10, 3), date(2025, 11, 17))
        assert "shutdown-2025-election" in _keys(found)

    def test_the_lapse_of_2026_may_have_added_four_days(self) -> None:
        found = deadline("answer", date(2026, 1, 19))

        assert _days(found) == (date(2026, 2, 2), date(2026, 2, 2), date(2026, 2, 6))

    def test_the_lapse_of_2018_may_have_added_three_days(self) -> None:
        found = deadline("answer", date(2018, 1, 8))

        assert _days(found) == (date(2018, 1, 22), date(2018, 1, 22), date(2018, 1, 25))

    def test_a_lapse_in_which_the_agency_stayed_open_adds_nothing(self) -> None:
        assert _days(deadline("answer", date(2018, 12, 27))) == _one(date(2019, 1, 10))

    @pytest.mark.parametrize(
        ("key", "on"),
        [
            pytest.param("charge", date(2025, 4, 7), id="a charge"),
            pytest.param("eaja-application", date(2025, 9, 8), id="an EAJA application"),
        ],
    )
    def test_what_statutes_set_no_shutdown_moves(self, key: str, on: date) -> None:
        found = deadline(key, on)

        assert date(2025, 10, 1) <= found.due <= date(2025, 11, 12)
        assert found.latest - found.due <= timedelta(days=1)

    @pytest.mark.parametrize(
        ("key", "on", "told"),
        [
            pytest.param("charge", date(2025, 4, 7), "could be e-filed", id="in 2025 e-filing ran"),
            pytest.param(
                "charge", date(2013, 4, 8), "could not be e-filed", id="in 2013 it did not"
            ),
            pytest.param("exceptions", date(2025, 10, 13), "could be e-filed", id="begun inside"),
        ],
    )
    def test_a_last_day_on_which_the_offices_were_shut_says_whether_papers_were_taken(
        self, key: str, on: date, told: str
    ) -> None:
        found = {caution.key: caution.said for caution in deadline(key, on).cautions}

        assert told in found["due-in-shutdown"]

    def test_the_board_meant_to_treat_the_shutdown_of_2013_as_holidays(self) -> None:
        charge = deadline("charge", date(2013, 4, 8))
        application = deadline("eaja-application", date(2013, 9, 9))

        assert _days(charge) == (date(2013, 10, 8), date(2013, 10, 8), date(2013, 10, 17))
        assert _days(application) == (date(2013, 10, 9), date(2013, 10, 9), date(2013, 10, 17))
        assert "shutdown-2013-holidays" in _keys(charge) & _keys(application)

    @pytest.mark.parametrize(
        ("hearing", "days"),
        [
            pytest.param(
                date(2024, 4, 9),
                (date(2024, 3, 12), date(2024, 3, 12), date(2024, 3, 12)),
                id="on a business day",
            ),
            pytest.param(
                date(2024, 6, 17),
                (date(2024, 5, 20), date(2024, 5, 20), date(2024, 5, 20)),
                id="on a Monday",
            ),
            pytest.param(
                date(2024, 6, 24),
                (date(2024, 5, 24), date(2024, 5, 24), date(2024, 5, 28)),
                id="on Memorial Day",
            ),
        ],
    )
    def test_a_count_back_that_lands_on_a_closed_day(
        self, hearing: date, days: tuple[date, date, date]
    ) -> None:
        found = deadline("summary-judgment-motion", sets=hearing)

        assert _days(found) == days
        assert ("backward-on-closed-day" in _keys(found)) == (found.due != found.latest)

    @pytest.mark.parametrize(
        ("key", "sets", "petition", "days"),
        [
            pytest.param(
                "statement-of-position",
                date(2025, 11, 13),
                date(2025, 9, 15),
                (date(2025, 9, 30), date(2025, 9, 30), date(2025, 11, 12)),
                id="business days back",
            ),
            pytest.param(
                "summary-judgment-motion",
                date(2025, 11, 20),
                None,
                (date(2025, 9, 30), date(2025, 9, 30), date(2025, 11, 13)),
                id="landing in the shutdown",
            ),
            pytest.param(
                "notice-of-election-posting",
                date(2025, 10, 10),
                date(2025, 9, 2),
                (date(2025, 10, 6), date(2025, 10, 6), date(2025, 10, 6)),
                id="the employer's working days go on",
            ),
        ],
    )
    def test_a_count_back_over_a_shutdown(
        self, key: str, sets: date, petition: date | None, days: tuple[date, date, date]
    ) -> None:
        assert _days(deadline(key, sets=sets, law_as_of=petition)) == days

    def test_a_time_that_the_statute_sets_too_may_not_be_tolled(self) -> None:
        found = deadline("subpoena-revocation", date(2025, 9, 29))

        assert _days(found) == (date(2025, 10, 6), date(2025, 10, 6), date(2025, 11, 18))
        assert "shutdown-and-statute" in _keys(found)

    def test_few_days_back_may_be_business_days(self) -> None:
        found = deadline("eaja-extension-motion", sets=date(2024, 3, 18))

        assert _days(found) == (date(2024, 3, 13), date(2024, 3, 13), date(2024, 3, 15))
        assert "backward-short" in _keys(found)

    def test_full_working_days_after_a_sunday_are_safe_from_friday(self) -> None:
        found = deadline("notice-of-election-posting", sets=date(2021, 2, 11), law_as_of=BESSEMER)

        assert _days(found) == (date(2021, 2, 5), date(2021, 2, 5), date(2021, 2, 7))

    def test_a_time_to_wait_is_safe_on_its_latest_day(self) -> None:
        found = deadline("complaint-hearing", date(2018, 12, 10))

        assert found.due == found.safe == found.latest == date(2018, 12, 26)
        assert "closed-by-order" in _keys(found)


class TestPetitionUnknown:
    """Never silently the newest."""

    def test_the_earliest_version_gives_the_day(self) -> None:
        found = deadline("objections", date(2020, 7, 1))

        assert _days(found) == (date(2020, 7, 8), date(2020, 7, 8), date(2020, 7, 9))
        assert [reading.label for reading in found.readings] == [
            "petition filed from 14 April 2015 to 30 May 2020",
            "petition filed from 31 May 2020",
        ]
        assert "version-unknown" in _keys(found)

    def test_a_petition_may_have_been_pending_for_five_years(self) -> None:
        last = deadline("objections", date(2025, 5, 30))
        after = deadline("objections", date(2025, 5, 31))

        assert len(last.readings) == 2
        assert len(after.readings) == 1

    def test_with_one_version_left_the_caution_still_asks(self) -> None:
        found = deadline("objections", date(2026, 8, 3))

        assert len(found.readings) == 1
        assert "version-unknown" in _keys(found)

    def test_a_version_that_asks_for_no_paper_is_a_caution(self) -> None:
        found = deadline("pre-election-brief", date(2024, 5, 13))

        assert found.due == date(2024, 5, 20)
        assert "version-without-day" in _keys(found)

    def test_a_hearing_that_some_version_needs_is_asked_for(self) -> None:
        with pytest.raises(MissingDay, match="the day the hearing opens; or give `law_as_of`"):
            deadline("statement-of-position", date(2023, 12, 28))

    def test_both_days_answer_for_every_version(self) -> None:
        found = deadline("statement-of-position", date(2023, 12, 28), sets=date(2024, 1, 8))

        assert _days(found) == (date(2024, 1, 5), date(2024, 1, 5), date(2024, 1, 10))

    def test_a_given_petition_leaves_one_reading_and_no_such_caution(self) -> None:
        found = deadline("objections", date(2020, 7, 1), law_as_of=date(2020, 6, 1))

        assert len(found.readings) == 1
        assert "version-unknown" not in _keys(found)


class TestEvidence:
    """Never make a date look more certain than its source."""

    @pytest.mark.parametrize(
        ("key", "on", "petition", "caution"),
        [
            pytest.param(
                "exceptions-to-report",
                date(2024, 3, 1),
                date(2024, 1, 2),
                "evidence-agency",
                id="words of 2019, not read after 2023",
            ),
            pytest.param(
                "notice-of-petition-posting",
                date(2024, 3, 1),
                date(2024, 2, 20),
                "evidence-secondary",
                id="from a law firm",
            ),
            pytest.param(
                "exceptions-to-report",
                date(2014, 3, 3),
                date(2013, 2, 20),
                "evidence-unverified",
                id="believed only",
            ),
        ],
    )
    def test_weak_evidence_is_a_caution(
        self, key: str, on: date, petition: date, caution: str
    ) -> None:
        assert caution in _keys(deadline(key, on, law_as_of=petition))

    def test_law_after_the_last_reading_is_a_caution(self) -> None:
        read = deadline("objections", date(2024, 8, 30), law_as_of=date(2024, 8, 1))
        later = deadline("objections", date(2024, 9, 3), law_as_of=date(2024, 8, 1))

        assert "law-last-read" not in _keys(read)
        assert "law-last-read" in _keys(later)

    def test_law_before_the_first_reading_is_a_caution(self) -> None:
        assert "older-than-read" in _keys(deadline("answer", date(1986, 9, 28)))
        assert "older-than-read" not in _keys(deadline("answer", date(1986, 9, 29)))

    @pytest.mark.parametrize(
        ("on", "key"),
        [
            pytest.param(date(1985, 12, 1), "early-orders", id="orders before 1986"),
            pytest.param(date(1999, 3, 1), "gaps-in-orders", id="orders before 2001"),
            pytest.param(date(1991, 9, 26), "early-counting", id="counting before it was read"),
            pytest.param(date(1995, 11, 6), "lapse-of-1995", id="the lapses of 1995"),
        ],
    )
    def test_what_the_calendar_does_not_know_is_a_caution(self, on: date, key: str) -> None:
        assert key in _keys(deadline("answer", on))

    def test_the_last_half_day_of_ignorance(self) -> None:
        assert not {"early-orders", "gaps-in-orders", "early-counting"} & _keys(
            deadline("answer", date(2001, 1, 2))
        )

    def test_a_count_back_after_the_last_check_of_orders_is_a_caution(self) -> None:
        found = deadline("summary-judgment-motion", sets=date(2027, 1, 12))

        assert "later-orders" in _keys(found)

    def test_a_statutory_last_day_on_a_weekend_is_a_caution(self) -> None:
        assert "last-day-closed" in _keys(deadline("charge", date(2025, 8, 31)))
        assert "last-day-closed" not in _keys(deadline("charge", date(2024, 3, 30)))


class TestLawAtADay:
    """At each change of law: the last day of the old version and the first of the new."""

    @pytest.mark.parametrize(
        ("on", "cite"),
        [
            pytest.param(date(2017, 3, 5), "29 CFR 102.111(a)", id="before the rewrite of 2017"),
            pytest.param(date(2017, 3, 6), "29 CFR 102.2(a)", id="from the rewrite of 2017"),
        ],
    )
    def test_the_day_a_period_starts_picks_how_it_is_counted(self, on: date, cite: str) -> None:
        assert deadline("answer", on).steps[0].cite == cite

    def test_the_day_before_all_law_is_an_error_that_names_the_first(self) -> None:
        with pytest.raises(LawNotEncoded, match="the earliest law encoded is that of 1978-01-01"):
            deadline("objections", date(1850, 1, 1))

    def test_a_practice_of_2025_has_no_law_before(self) -> None:
        with pytest.raises(LawNotEncoded, match="2025-10-02"):
            deadline("charge-evidence", date(2025, 10, 1))

    def test_automatic_impoundment_ended_for_every_petition(self) -> None:
        last = deadline("impoundment-request", date(2023, 3, 9), law_as_of=date(2022, 11, 1))

        assert last.due == date(2023, 3, 23)
        with pytest.raises(NoSuchDuty, match="rescinded"):
            deadline("impoundment-request", date(2023, 3, 10), law_as_of=date(2022, 11, 1))


class TestEitherEvent:
    """GC 26-01: whether two weeks run from docketing or filing."""

    def test_filing_is_safe_and_docketing_latest(self) -> None:
        found = deadline("charge-evidence", date(2026, 3, 2), sets=date(2026, 3, 5))

        assert _days(found) == (date(2026, 3, 16), date(2026, 3, 16), date(2026, 3, 19))

    def test_without_the_day_of_docketing_a_caution_says_so(self) -> None:
        found = deadline("charge-evidence", date(2026, 3, 2))

        assert _days(found) == _one(date(2026, 3, 16))
        assert "runs-from" in _keys(found)

    def test_docketed_before_it_was_filed_is_refused(self) -> None:
        with pytest.raises(DaysOutOfOrder, match="earlier than 2026-03-02"):
            deadline("charge-evidence", date(2026, 3, 2), sets=date(2026, 2, 27))


class TestFixedBySomebody:
    """who may fix a reasonable time for such filing, but not in excess of 35 days from the close of
    the hearing
    """

    def test_without_the_day_there_is_none_and_the_limit_is_named(self) -> None:
        with pytest.raises(NoFixedDay, match="no later than 2024-04-17") as caught:
            deadline("brief-to-judge", date(2024, 3, 13))

        assert caught.value.key == "brief-to-judge"

    def test_the_day_that_the_judge_fixed_is_the_due_day(self) -> None:
        found = deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 4, 17))

        assert _days(found) == _one(date(2024, 4, 17))
        assert "beyond-limit" not in _keys(found)

    def test_the_hearing_is_a_step_only_if_its_day_is_another(self) -> None:
        later = deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 4, 17))
        same = deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 3, 13))
        alone = deadline("brief-to-judge", sets=date(2024, 4, 17))

        assert [step.day for step in later.steps] == [date(2024, 3, 13), date(2024, 4, 17)]
        assert [step.day for step in same.steps] == [date(2024, 3, 13)]
        assert [step.day for step in alone.steps] == [date(2024, 4, 17)]

    def test_a_day_beyond_the_limit_is_a_caution(self) -> None:
        found = deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 4, 18))

        assert "beyond-limit" in _keys(found)

    def test_a_day_before_the_hearing_closed_is_refused(self) -> None:
        with pytest.raises(DaysOutOfOrder, match=re.escape(rule("brief-to-judge").sets)):
            deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 3, 12))

    def test_a_notice_of_hearing_governs(self) -> None:
        computed = deadline("pre-election-hearing", date(2022, 3, 1), law_as_of=date(2022, 2, 28))
        noticed = deadline(
            "pre-election-hearing",
            date(2022, 3, 1),
            law_as_of=date(2022, 2, 28),
            sets=date(2022, 3, 24),
        )

        assert _days(computed) == _one(date(2022, 3, 21))
        assert _days(noticed) == _one(date(2022, 3, 24))


class TestBadInput:
    """a message saying what is right"""

    @pytest.mark.parametrize("where", ["on", "law_as_of", "sets"])
    @pytest.mark.parametrize("wrong", ["2021-04-09", datetime(2021, 4, 9, 9, 0)])  # noqa: DTZ001
    def test_a_day_must_be_a_date_without_an_hour(self, where: str, wrong: object) -> None:
        days = {"on": date(2021, 4, 9), "law_as_of": None, "sets": None, where: wrong}

        with pytest.raises(NotADay, match=rf"^{where}: "):
            deadline("objections", **days)  # type: ignore[arg-type]

    def test_a_wrong_key_suggests_the_right_one(self) -> None:
        with pytest.raises(NoSuchRule, match="did you mean objections") as caught:
            deadline("objection", date(2021, 4, 9))

        assert caught.value.near[0] == "objections"

    def test_a_day_outside_the_calendar(self) -> None:
        with pytest.raises(OutsideCalendar, match="2101-01-01"):
            deadline("answer", date(2101, 1, 1))

    @pytest.mark.parametrize(
        ("key", "on"),
        [
            pytest.param("charge", date(2100, 12, 1), id="in every reading"),
            pytest.param("charge", date(2100, 6, 30), id="in the latest reading only"),
        ],
    )
    def test_a_count_that_leaves_the_calendar(self, key: str, on: date) -> None:
        with pytest.raises(OutsideCalendar, match="2101"):
            deadline(key, on)

    def test_nothing_given(self) -> None:
        with pytest.raises(MissingDay, match="needs `on`"):
            deadline("answer")
        with pytest.raises(MissingDay, match="needs `sets`"):
            deadline("summary-judgment-motion")

    def test_the_day_of_the_event_where_the_fixed_day_is_needed(self) -> None:
        with pytest.raises(MissingDay, match="needs `sets`"):
            deadline("notice-of-election-posting", date(2021, 2, 1), law_as_of=BESSEMER)

    def test_a_fixed_day_of_no_use(self) -> None:
        with pytest.raises(NeedlessDay, match="no use for `sets`"):
            deadline("answer", date(2021, 2, 1), sets=date(2021, 3, 1))

    def test_a_petition_filed_after_the_tally(self) -> None:
        with pytest.raises(DaysOutOfOrder, match="later than 2021-04-09"):
            deadline("objections", date(2021, 4, 9), law_as_of=date(2021, 11, 20))

    @pytest.mark.parametrize(
        ("key", "on", "sets", "law_as_of"),
        [
            pytest.param("answer", date(2024, 3, 1), None, date(2090, 1, 1), id="law of 2090"),
            pytest.param(
                "statement-of-position",
                date(2024, 5, 1),
                date(2024, 1, 20),
                date(2024, 1, 2),
                id="a notice after its hearing",
            ),
            pytest.param(
                "statement-of-position",
                date(2021, 3, 1),
                date(2020, 1, 1),
                date(2019, 2, 25),
                id="a hearing before its notice",
            ),
        ],
    )
    def test_days_that_cannot_all_be_right(
        self, key: str, on: date, sets: date | None, law_as_of: date
    ) -> None:
        with pytest.raises(DaysOutOfOrder):
            deadline(key, on, sets=sets, law_as_of=law_as_of)

    def test_no_such_paper_under_that_law(self) -> None:
        with pytest.raises(NoSuchDuty, match="oral"):
            deadline("responsive-statement", sets=date(2024, 3, 5), law_as_of=date(2024, 2, 1))


class TestTimely:
    """the Board will accept as timely filed any document which is postmarked on the day before (or
    earlier than) the due date; documents which are postmarked on or after the due date are untimely
    """

    def test_the_last_day_is_on_time_and_the_next_is_late(self) -> None:
        found = deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER)

        assert found.timely(date(2021, 4, 16)) is Timeliness.TIMELY
        assert found.timely(date(2021, 4, 17)) is Timeliness.LATE

    def test_a_postmark_of_the_day_before_saves_a_paper(self) -> None:
        found = deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER)

        assert found.postmark_by == date(2021, 4, 15)
        assert found.timely(date(2021, 4, 20), postmarked=date(2021, 4, 15))
        assert not found.timely(date(2021, 4, 20), postmarked=date(2021, 4, 16))

    @pytest.mark.parametrize(
        ("key", "on"),
        [
            pytest.param("charge", date(2024, 3, 29), id="a charge"),
            pytest.param("eaja-application", date(2024, 3, 29), id="an EAJA application"),
            pytest.param("subpoena-revocation", date(2024, 3, 29), id="a petition to revoke"),
        ],
    )
    def test_no_postmark_saves_what_must_be_received(self, key: str, on: date) -> None:
        found = deadline(key, on)

        assert found.postmark_by is None
        assert not found.timely(found.latest + timedelta(days=1), postmarked=on + timedelta(days=1))

    def test_objections_had_to_be_received_before_2015(self) -> None:
        before = deadline("objections", date(2015, 5, 1), law_as_of=date(2015, 4, 13))
        after = deadline("objections", date(2015, 5, 1), law_as_of=date(2015, 4, 14))

        assert before.postmark_by is None
        assert after.postmark_by == date(2015, 5, 7)

    def test_a_postmark_that_may_not_count_is_not_offered(self) -> None:
        # In 2016 a petition may still have been filed before 14 April 2015.
        found = deadline("objections", date(2016, 5, 2))

        assert found.postmark_by is None
        assert found.timely(date(2016, 5, 11), postmarked=date(2016, 5, 6)) is Timeliness.ARGUABLE

    def test_between_safe_and_latest_it_is_arguable_and_that_is_not_true(self) -> None:
        found = deadline("charge", date(2017, 7, 26))

        assert found.timely(date(2018, 1, 29)) is Timeliness.ARGUABLE
        assert not found.timely(date(2018, 1, 29))

    def test_a_time_to_wait_is_kept_from_its_last_day_on(self) -> None:
        found = deadline("complaint-hearing", date(2024, 3, 1))

        assert not found.timely(date(2024, 3, 14))
        assert found.timely(date(2024, 3, 15))


class TestStatus:
    """open to the safe day, at-risk to the latest, then missed (a duty) or lapsed (an option)"""

    @pytest.mark.parametrize(
        ("today", "status"),
        [
            (date(2018, 1, 26), Status.OPEN),
            (date(2018, 1, 27), Status.AT_RISK),
            (date(2018, 1, 29), Status.AT_RISK),
            (date(2018, 1, 30), Status.LAPSED),
        ],
    )
    def test_an_option(self, today: date, status: Status) -> None:
        assert deadline("charge", date(2017, 7, 26)).status(today) is status

    def test_a_duty_is_missed(self) -> None:
        found = deadline("answer", date(2024, 3, 1))

        assert found.status(date(2024, 3, 15)) is Status.OPEN
        assert found.status(date(2024, 3, 16)) is Status.MISSED

    def test_a_time_to_wait_opens(self) -> None:
        found = deadline("complaint-hearing", date(2024, 3, 1))

        assert found.status(date(2024, 3, 14)) is Status.NOT_YET
        assert found.status(date(2024, 3, 15)) is Status.OPEN

    @pytest.mark.parametrize(
        ("filed", "status"),
        [
            (date(2018, 1, 26), Status.MET),
            (date(2018, 1, 29), Status.AT_RISK),
            (date(2018, 1, 30), Status.MET_LATE),
        ],
    )
    def test_a_paper_filed_meets_it_as_far_as_it_is_timely(
        self, filed: date, status: Status
    ) -> None:
        paper = Event(Kind.CHARGE_FILED, filed, by=Party.CHARGING_PARTY)
        found = evolve(deadline("charge", date(2017, 7, 26)), used=(paper,))

        assert found.status(date(2018, 3, 1)) is status

    def test_a_time_for_any_party_stays_open_to_those_who_have_not_used_it(self) -> None:
        paper = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 13), by=Party.EMPLOYER)
        found = evolve(deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER), used=(paper,))

        assert found.status(date(2021, 4, 14)) is Status.OPEN
        assert found.status(date(2021, 4, 14), by=Party.EMPLOYER) is Status.MET
        assert found.status(date(2021, 4, 14), by=Party.PETITIONER) is Status.OPEN
        assert found.status(date(2021, 4, 19), by=Party.PETITIONER) is Status.LAPSED
        assert found.status(date(2021, 4, 19)) is Status.MET


class TestSafeBeforeDue:
    """Lists, alarms and calendars go by the safe day."""

    TOLLED = deadline("objections", date(2025, 9, 26), law_as_of=date(2025, 8, 1))
    """Due 17 November 2025, safe 3 October: a paper of an election in the shutdown."""

    def test_a_postmark_goes_by_the_safe_day(self) -> None:
        assert self.TOLLED.postmark_by == date(2025, 10, 2)

    @pytest.mark.parametrize(
        ("today", "status"),
        [
            (date(2025, 10, 3), Status.OPEN),
            (date(2025, 10, 4), Status.AT_RISK),
            (date(2025, 11, 17), Status.AT_RISK),
            (date(2025, 11, 18), Status.LAPSED),
        ],
    )
    def test_open_to_the_safe_day_and_at_risk_to_the_latest(
        self, today: date, status: Status
    ) -> None:
        assert self.TOLLED.status(today) is status

    def test_after_the_safe_day_a_used_window_counts_as_used(self) -> None:
        paper = Event(Kind.OBJECTIONS_FILED, date(2025, 10, 1), by=Party.EMPLOYER)
        found = evolve(self.TOLLED, used=(paper,))

        assert found.status(date(2025, 10, 3)) is Status.OPEN
        assert found.status(date(2025, 10, 4)) is Status.MET

    @pytest.mark.parametrize("wrong", ["2025-10-03", datetime(2025, 10, 3, 9, 0), None])  # noqa: DTZ001
    def test_a_day_asked_about_must_be_a_day(self, wrong: object) -> None:
        with pytest.raises(NotADay, match="today"):
            self.TOLLED.status(wrong)  # type: ignore[arg-type]
        with pytest.raises(NotADay, match="day"):
            self.TOLLED.timely(wrong)  # type: ignore[arg-type]

    def test_a_paper_filed_after_the_day_asked_about_does_not_count(self) -> None:
        paper = Event(Kind.ANSWER_FILED, date(2024, 3, 14), by=Party.RESPONDENT)
        found = evolve(deadline("answer", date(2024, 3, 1)), used=(paper,))

        assert found.status(date(2024, 3, 13)) is Status.OPEN
        assert found.status(date(2024, 3, 14)) is Status.MET

    def test_a_postmark_must_be_a_day(self) -> None:
        with pytest.raises(NotADay, match="postmarked"):
            self.TOLLED.timely(date(2025, 10, 6), postmarked="2025-10-02")  # type: ignore[arg-type]


class TestOpening:
    """A deadline is the meeting of a rule and the event that opened it."""

    def test_the_event_is_the_one_the_period_runs_from(self) -> None:
        found = deadline("answer", date(2024, 3, 1))

        assert found.opened_by == Event(Kind.COMPLAINT_SERVED, date(2024, 3, 1))

    def test_a_day_that_an_event_fixes_is_kept(self) -> None:
        found = deadline("summary-judgment-motion", sets=date(2024, 4, 9))

        assert found.opened_by.sets == date(2024, 4, 9)

    def test_a_count_back_is_known_by_the_day_it_counts_from(self) -> None:
        hearing, notice = date(2024, 1, 20), date(2024, 1, 8)
        with_notice = deadline(
            "statement-of-position", notice, sets=hearing, law_as_of=date(2024, 1, 2)
        )
        without = deadline("statement-of-position", sets=hearing, law_as_of=date(2024, 1, 2))

        assert with_notice.opened_by == without.opened_by

    @pytest.mark.parametrize(
        ("petition", "told"),
        [
            pytest.param(date(2024, 1, 2), "8 January 2024 was not used", id="counted back"),
            pytest.param(date(2023, 12, 1), "20 January 2024 was not used", id="counted ahead"),
        ],
    )
    def test_a_day_of_no_use_to_the_version_is_noted(self, petition: date, told: str) -> None:
        found = deadline(
            "statement-of-position",
            date(2024, 1, 8),
            sets=date(2024, 1, 20),
            law_as_of=petition,
        )

        assert told in {note.key: note.said for note in found.notes}["day-not-used"]

    def test_a_responsive_paper_is_opened_by_the_paper_it_answers(self) -> None:
        found = deadline("answering-brief", date(2024, 3, 1))

        assert found.opened_by.kind is Kind.EXCEPTIONS_FILED

    @pytest.mark.parametrize(
        ("on", "petition", "expected"),
        [
            pytest.param(date(1980, 3, 3), None, date(1980, 3, 3), id="by the day of the tally"),
            pytest.param(date(2024, 3, 1), None, None, id="by the petition, its day unknown"),
            pytest.param(date(2024, 3, 1), date(2024, 2, 1), date(2024, 2, 1), id="known"),
        ],
    )
    def test_the_day_that_picked_the_law_is_kept(
        self, on: date, petition: date | None, expected: date | None
    ) -> None:
        assert deadline("objections", on, law_as_of=petition).law_as_of == expected

    def test_a_wrong_day_is_named_by_its_argument(self) -> None:
        with pytest.raises(NotADay) as caught:
            deadline("summary-judgment-motion", sets="2024-04-09")  # type: ignore[arg-type]

        assert caught.value.where == "sets"

    def test_a_time_that_began_on_the_last_day_of_a_shutdown_has_nothing_added(self) -> None:
        found = deadline("exceptions", date(2025, 11, 12))

        assert _days(found) == _one(date(2025, 12, 10))
        assert not [step for step in found.steps if "added" in step.said]

    def test_a_day_fixed_later_shows_the_event_first(self) -> None:
        found = deadline("brief-to-judge", date(2024, 3, 13), sets=date(2024, 4, 17))

        assert [step.day for step in found.steps] == [date(2024, 3, 13), date(2024, 4, 17)]

    def test_a_last_day_that_an_order_may_close_says_so(self) -> None:
        found = deadline("oral-presentation-request", date(2018, 11, 29))

        assert found.steps[-1].day == date(2018, 12, 5)
        assert "though closed by Executive Order 13852" in found.steps[-1].said


class TestValues:
    """Rules and deadlines are hashable and picklable."""

    def test_a_deadline_survives_pickling(self) -> None:
        found = deadline("objections", date(2020, 7, 1))

        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301

    def test_a_deadline_shows_its_days_at_a_glance(self) -> None:
        one = deadline("answer", date(2024, 3, 1))
        several = deadline("charge", date(2017, 7, 26))

        assert repr(one) == "<Deadline answer: due 2024-03-15>"
        assert repr(several) == (
            "<Deadline charge: due 2018-01-26, safe 2018-01-26, latest 2018-01-29>"
        )

    def test_a_changed_rule_survives_pickling_as_what_it_is(self) -> None:
        changed = evolve(rule("answer"), title="another")

        again = pickle.loads(pickle.dumps(changed))  # noqa: S301

        assert again.title == "another"
        assert again.versions == changed.versions

    def test_a_subclass_of_date_leaves_no_trace(self) -> None:
        class Odd(date):
            pass

        odd = deadline("objections", Odd(2031, 4, 4), law_as_of=Odd(2031, 1, 2))
        plain = deadline("objections", date(2031, 4, 4), law_as_of=date(2031, 1, 2))

        assert odd == plain
        assert {type(step.day) for step in (*odd.steps, *plain.steps)} == {date}

    def test_equal_deadlines_hash_alike(self) -> None:
        one = deadline("charge", date(2024, 3, 30))
        other = deadline("charge", date(2024, 3, 30))

        assert len({one, other}) == 1

    def test_a_rule_compares_hashes_and_pickles_by_its_key(self) -> None:
        found = rule("objections")

        assert pickle.loads(pickle.dumps(found)) is found  # noqa: S301
        assert evolve(found, title="another") == found
        assert len(pickle.dumps(found)) < 200

    def test_the_front_door_takes_the_rule_itself(self) -> None:
        assert deadline(rule("answer"), date(2024, 3, 1)) == deadline("answer", date(2024, 3, 1))


class TestFirstDayInDoubt:
    """only cases filed after the effective date"""

    NINE_DAYS = evolve(
        rule("objections").versions[0],
        since=date(2024, 9, 30),
        within=Days(9),
        first_day=FIRST_DAY_OF_2024,
    )
    AMENDED = evolve(rule("objections"), versions=(NINE_DAYS, *rule("objections").versions))

    def test_a_petition_of_that_day_may_be_under_either_version(self) -> None:
        found = deadline(self.AMENDED, date(2024, 11, 4), law_as_of=date(2024, 9, 30))

        early, late = FIRST_DAY_OF_2024.early, FIRST_DAY_OF_2024.late
        assert {reading.label: reading.version.within for reading in found.readings} == {
            early: Days(9),
            late: rule("objections").versions[0].within,
        }
        assert {reading.label: reading.authority for reading in found.readings} == {
            early: FIRST_DAY_OF_2024.early_authority,
            late: FIRST_DAY_OF_2024.late_authority,
        }

    @pytest.mark.parametrize(
        ("petition", "version"),
        [
            pytest.param(date(2024, 9, 29), rule("objections").versions[0], id="the day before"),
            pytest.param(date(2024, 10, 1), NINE_DAYS, id="the day after"),
        ],
    )
    def test_another_petition_is_under_one(self, petition: date, version: Version) -> None:
        found = deadline(self.AMENDED, date(2024, 11, 4), law_as_of=petition)

        (reading,) = found.readings
        assert (reading.label, reading.version) == ("", version)


class TestEdgesOfTheCalendar:
    """The calendar's first and last days are in it; a day before all law is an error of law."""

    def test_the_first_day_is_in_it(self) -> None:
        assert deadline("answer", law.FIRST_DAY).opened_by.on == law.FIRST_DAY

    def test_the_last_day_is_in_it(self) -> None:
        found = deadline("notice-of-election-posting", sets=law.LAST_DAY, law_as_of=BESSEMER)

        assert found.opened_by.on == law.LAST_DAY

    def test_a_petition_filed_before_it_is_outside(self) -> None:
        with pytest.raises(OutsideCalendar):
            deadline("objections", date(2021, 4, 9), law_as_of=law.FIRST_DAY - timedelta(days=1))

    def test_a_day_before_all_law_names_the_law_even_outside_the_calendar(self) -> None:
        with pytest.raises(LawNotEncoded, match="2015-04-14"):
            deadline("petition-service", date(1900, 1, 1))

    def test_the_first_day_of_all_law_is_law(self) -> None:
        assert deadline("petition-service", date(2015, 4, 14)).version.since == date(2015, 4, 14)


class TestVersionsThatMayGovern:
    """Where the petition's day is not given, each version a pending petition could have."""

    def test_the_one_of_the_earliest_day_governs_the_answer(self) -> None:
        found = deadline("objections", date(2020, 7, 1))

        assert found.due == min(reading.due for reading in found.readings)
        assert found.version is found.readings[0].version
        assert found.version is not found.readings[-1].version
        assert found.law_as_of is None

    def test_where_none_gives_a_day_the_newest_says_why(self) -> None:
        newest, older = rule("objections").versions[:2]
        versions = (
            evolve(newest, within=NoSuchPaper("the newer law asks for none")),
            evolve(older, within=Unfixed("promptly")),
        )

        with pytest.raises(NoSuchDuty, match="the newer law asks for none"):
            deadline(evolve(rule("objections"), versions=versions), date(2020, 7, 1))

    def test_a_rule_of_an_unknown_key_is_refused(self) -> None:
        with pytest.raises(NoSuchRule, match="no-such-rule"):
            deadline(evolve(rule("answer"), key="no-such-rule"), date(2024, 3, 1))

    def test_a_version_that_goes_by_the_petition_takes_no_earlier_one(self) -> None:
        newest, older = rule("objections").versions[:2]
        says_so = evolve(newest, law_as_of=Kind.PETITION_FILED)
        changed = evolve(rule("objections"), versions=(says_so, older))

        found = deadline(changed, date(2020, 7, 1), law_as_of=newest.since - timedelta(days=1))

        assert found.version is older

    def test_a_petition_before_the_first_version_is_named_with_it(self) -> None:
        with pytest.raises(LawNotEncoded) as error:
            deadline(
                "notice-of-election-transmittal", date(2016, 1, 5), law_as_of=date(2015, 4, 13)
            )

        assert "2015-04-13" in str(error.value)
        assert "2015-04-14" in str(error.value)

    def test_only_versions_in_force_by_then_may_govern(self) -> None:
        found = deadline("notice-of-election-transmittal", date(2016, 1, 5))

        assert {reading.version.since for reading in found.readings} == {date(2015, 4, 14)}

    def test_a_petition_of_the_day_itself_may_have_the_version_that_begins_then(self) -> None:
        newest = rule("objections").versions[0]

        found = deadline("objections", newest.since)

        assert newest in [reading.version for reading in found.readings]

    def test_a_version_that_took_over_for_every_case_is_one_reading(self) -> None:
        newest, older = rule("objections").versions[:2]
        for_all = evolve(newest, law_as_of=Kind.TALLY_PREPARED)
        changed = evolve(rule("objections"), versions=(for_all, older))

        found = deadline(changed, date(2020, 7, 1))

        assert [reading.version for reading in found.readings] == [for_all]

    def test_the_calendars_first_day_is_told_as_no_day_of_law(self) -> None:
        found = deadline("voter-list", date(1985, 1, 2))

        assert [reading.label for reading in found.readings] == ["petition filed"]


class TestWhatOpensIt:
    """The first event that a rule names stands for all of them."""

    @pytest.mark.parametrize(
        ("key", "kind"),
        [
            ("voter-list", Kind.ELECTION_DIRECTED),
            ("request-for-review", Kind.CERTIFIED_REPRESENTATIVE),
        ],
    )
    def test_of_several_the_first(self, key: str, kind: Kind) -> None:
        assert deadline(key, date(2024, 3, 1), law_as_of=date(2024, 1, 2)).opened_by.kind is kind

    def test_of_a_paper_answered_the_first_that_meets_it(self) -> None:
        answered = evolve(rule("answer"), met_by=(Kind.ANSWER_FILED, Kind.CHARGE_FILED))
        changed = evolve(rule("objections"), runs_from=(answered,))

        found = deadline(changed, date(2021, 4, 9), law_as_of=BESSEMER)

        assert found.opened_by.kind is Kind.ANSWER_FILED

    def test_a_count_ahead_is_known_by_the_day_it_runs_from(self) -> None:
        found = deadline("charge-evidence", date(2026, 3, 2), sets=date(2026, 3, 5))

        assert (found.opened_by.on, found.opened_by.sets) == (date(2026, 3, 2), date(2026, 3, 5))
        assert "day-not-used" not in {note.key for note in found.notes}

    def test_only_a_rule_with_either_event_asks_for_the_other(self) -> None:
        either = deadline("charge-evidence", date(2026, 3, 2))

        assert law.RUNS_FROM.caution in either.cautions + either.notes
        assert law.RUNS_FROM.caution not in deadline("answer", date(2024, 3, 1)).cautions

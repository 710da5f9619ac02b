"""The deadlines of responsive papers."""

from __future__ import annotations

from datetime import date

import pytest

from cases import (
    BESSEMER,
    BOARD_CASE,
    EMPLOYER,
    RESPONDENT,
    UNION,
    dated,
    days,
    keys,
    one_day,
    opened,
)
from nlrbcase import Case, Event, Kind, Party, Undated

REPORTED = BESSEMER.record(
    Event(Kind.POST_ELECTION_NOTICE_OF_HEARING, date(2021, 4, 26), sets=date(2021, 5, 7)),
    Event(Kind.POST_ELECTION_HEARING_OPENED, date(2021, 5, 7)),
    Event(Kind.POST_ELECTION_HEARING_CLOSED, date(2021, 5, 26)),
    Event(Kind.HEARING_OFFICER_REPORT, date(2021, 8, 2)),
)


def _extended(of: Case, about: str, on: date, sets: date) -> Case:
    return of.record(Event(Kind.EXTENSION_GRANTED, on, about=about, sets=sets))


class TestFromTheDueDay:
    """29 CFR 102.2(a): the time for a responsive paper runs from the day the paper it answers was
    required to be received, even if that came early.
    """

    @pytest.mark.parametrize(
        "filed",
        [
            pytest.param(date(2021, 12, 6), id="early"),
            pytest.param(date(2021, 12, 30), id="on the last day"),
        ],
    )
    def test_an_answering_brief_whenever_exceptions_came(self, filed: date) -> None:
        found = BOARD_CASE.record(Event(Kind.EXCEPTIONS_FILED, filed, by=RESPONDENT))

        # Exceptions were due on 30 December 2021, 14 days before 13 January.
        assert days(dated(found, "answering-brief")) == one_day(date(2022, 1, 13))
        assert days(dated(found, "cross-exceptions")) == one_day(date(2022, 1, 13))

    def test_nothing_opens_until_the_paper_answered_is_filed(self) -> None:
        for key in ("answering-brief", "cross-exceptions", "reply-brief"):
            assert opened(BOARD_CASE, key) == []

    def test_a_paper_of_the_wrong_party_opens_no_answer(self) -> None:
        found = BOARD_CASE.record(Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=Party.JUDGE))

        assert opened(found, "answering-brief") == []

    def test_exceptions_of_the_general_counsel_are_answered_too(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=Party.GENERAL_COUNSEL)
        )

        assert dated(found, "answering-brief").due == date(2022, 1, 13)

    def test_exceptions_by_two_parties_open_one_time_to_answer(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=RESPONDENT),
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 22), by=Party.CHARGING_PARTY),
        )

        assert dated(found, "answering-brief").due == date(2022, 1, 13)

    def test_a_chain(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=RESPONDENT),
            Event(Kind.CROSS_EXCEPTIONS, date(2022, 1, 5), by=Party.CHARGING_PARTY),
            Event(Kind.ANSWERING_BRIEF_TO_CROSS_EXCEPTIONS, date(2022, 1, 20), by=RESPONDENT),
        )

        # 13 January, and 14 days for each paper after it.
        assert dated(found, "answering-brief-to-cross-exceptions").due == date(2022, 1, 27)
        assert dated(found, "reply-brief").due == date(2022, 2, 10)

    def test_in_a_representation_case(self) -> None:
        found = REPORTED.record(Event(Kind.EXCEPTIONS_TO_REPORT, date(2021, 8, 9), by=EMPLOYER))

        # 10 business days from Monday 2 August, and 5 more.
        assert dated(found, "exceptions-to-report").due == date(2021, 8, 16)
        assert days(dated(found, "answering-brief-to-report")) == one_day(date(2021, 8, 23))


class TestMoreTime:
    """That more time for the paper answered moves the answer is inferred: safe is unmoved."""

    def test_the_answer_moves_and_its_safe_day_stays(self) -> None:
        extended = _extended(BOARD_CASE, "exceptions", date(2021, 12, 20), date(2022, 1, 13))

        found = extended.record(Event(Kind.EXCEPTIONS_FILED, date(2022, 1, 10), by=RESPONDENT))

        one = dated(found, "answering-brief")
        assert days(one) == (date(2022, 1, 27), date(2022, 1, 13), date(2022, 1, 27))
        assert "answer-moves-with-paper" in keys(one)

    def test_the_move_goes_down_the_chain(self) -> None:
        extended = _extended(BOARD_CASE, "exceptions", date(2021, 12, 20), date(2022, 1, 13))

        found = extended.record(
            Event(Kind.EXCEPTIONS_FILED, date(2022, 1, 10), by=RESPONDENT),
            Event(Kind.ANSWERING_BRIEF, date(2022, 1, 12), by=UNION),
        )

        one = dated(found, "reply-brief")
        assert days(one) == (date(2022, 2, 10), date(2022, 1, 27), date(2022, 2, 10))

    def test_more_time_for_the_answer_itself(self) -> None:
        filed = BOARD_CASE.record(Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 20), by=RESPONDENT))

        found = _extended(filed, "answering-brief", date(2022, 1, 5), date(2022, 1, 20))

        assert days(dated(found, "answering-brief")) == one_day(date(2022, 1, 20))
        assert days(dated(found, "cross-exceptions")) == one_day(date(2022, 1, 13))

    def test_more_time_for_both(self) -> None:
        first = _extended(BOARD_CASE, "exceptions", date(2021, 12, 20), date(2022, 1, 13))
        filed = first.record(Event(Kind.EXCEPTIONS_FILED, date(2022, 1, 10), by=RESPONDENT))

        found = _extended(filed, "answering-brief", date(2022, 1, 12), date(2022, 2, 10))

        assert days(dated(found, "answering-brief")) == one_day(date(2022, 2, 10))


class TestOfAWindow:
    """A request for review in a window has no last day from which its answer could run."""

    def test_the_opposition_has_a_safe_day_and_no_due_day(self) -> None:
        found = BESSEMER.until(date(2021, 1, 15)).record(
            Event(Kind.REQUEST_FOR_REVIEW, date(2021, 1, 20), by=EMPLOYER)
        )

        (one,) = opened(found, "opposition-to-review")

        assert isinstance(one, Undated)
        # 5 business days from Wednesday 20 January, Inauguration Day.
        assert one.safe == date(2021, 1, 27)
        assert "answer-to-early-paper" in keys(one)

    def test_after_the_certification_it_runs_from_the_last_day(self) -> None:
        found = BESSEMER.until(date(2021, 4, 9)).record(
            Event(Kind.CERTIFIED_RESULTS, date(2021, 4, 19)),
            Event(Kind.REQUEST_FOR_REVIEW, date(2021, 4, 21), by=UNION),
        )

        # 10 business days from Monday 19 April, and 5 more.
        assert dated(found, "request-for-review").due == date(2021, 5, 3)
        assert days(dated(found, "opposition-to-review")) == one_day(date(2021, 5, 10))

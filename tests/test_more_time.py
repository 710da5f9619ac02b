"""More time: granted, with the day fixed, it moves a deadline where the law allows it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import BOARD_CASE, RESPONDENT, case, dated, days, keys, one_day, opened
from nlrbcase import Case, Deadline, Event, Kind, Status, Undated

# 28 days from service on Thursday 2 December 2021.
EXCEPTIONS_DUE = date(2021, 12, 30)
TALLIED = case(
    "10-RC-269250",
    (Kind.PETITION_FILED, date(2020, 11, 20)),
    (Kind.AGREEMENT_APPROVED, date(2020, 12, 1)),
    (Kind.ELECTION_HELD, date(2021, 4, 8)),
    (Kind.TALLY_PREPARED, date(2021, 4, 9)),
)
REPLIED = BOARD_CASE.record(
    Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 30), by=RESPONDENT),
    Event(Kind.ANSWERING_BRIEF, date(2022, 1, 13)),
)


def _granted(of: Case, about: str, on: date, sets: date) -> Case:
    return of.record(Event(Kind.EXTENSION_GRANTED, on, about=about, sets=sets))


class TestGranted:
    """29 CFR 102.2(c): requests for extension of time; once granted, the day fixed is the day."""

    def test_the_day_granted_is_the_last_day(self) -> None:
        found = _granted(BOARD_CASE, "exceptions", date(2021, 12, 20), date(2022, 1, 13))

        one = dated(found, "exceptions")
        assert days(one) == one_day(date(2022, 1, 13))
        assert one.steps[-1].day == date(2022, 1, 13)
        assert "more time granted" in one.steps[-1].said

    def test_the_last_grant_counts(self) -> None:
        found = _granted(BOARD_CASE, "exceptions", date(2021, 12, 20), date(2022, 1, 13))

        again = _granted(found, "exceptions", date(2022, 1, 10), date(2022, 1, 27))

        assert days(dated(again, "exceptions")) == one_day(date(2022, 1, 27))

    @pytest.mark.parametrize(
        "day",
        [
            pytest.param(date(2021, 12, 23), id="earlier than the due day"),
            pytest.param(EXCEPTIONS_DUE, id="the due day itself"),
        ],
    )
    def test_a_day_no_later_changes_nothing(self, day: date) -> None:
        found = _granted(BOARD_CASE, "exceptions", date(2021, 12, 20), day)

        assert days(dated(found, "exceptions")) == one_day(EXCEPTIONS_DUE)

    def test_more_time_is_for_the_time_opened_last(self) -> None:
        found = BOARD_CASE.record(
            Event(Kind.REMANDED_TO_JUDGE, date(2022, 5, 2)),
            Event(Kind.JUDGE_DECISION, date(2022, 9, 1)),
            Event(
                Kind.EXTENSION_GRANTED,
                date(2022, 9, 20),
                about="exceptions",
                sets=date(2022, 10, 13),
            ),
        )

        first, second = [one for one in found.deadlines() if one.rule.key == "exceptions"]

        assert first.due == EXCEPTIONS_DUE
        assert second.due == date(2022, 10, 13)

    def test_a_grant_after_the_last_day_still_moves_it(self) -> None:
        found = _granted(BOARD_CASE, "exceptions", date(2022, 1, 3), date(2022, 1, 13))

        assert dated(found, "exceptions").status(date(2022, 1, 5)) is Status.OPEN

    def test_asking_moves_nothing(self) -> None:
        found = BOARD_CASE.record(
            Event(
                Kind.EXTENSION_REQUESTED,
                date(2021, 12, 20),
                about="exceptions",
                sets=date(2022, 1, 13),
            )
        )

        assert days(dated(found, "exceptions")) == one_day(EXCEPTIONS_DUE)

    def test_a_time_without_a_day_gets_the_day_granted(self) -> None:
        heard = BOARD_CASE.until(date(2021, 9, 15))
        (before,) = opened(heard, "brief-to-judge")

        found = _granted(heard, "brief-to-judge", date(2021, 9, 16), date(2021, 10, 20))

        assert isinstance(before, Undated)
        assert days(dated(found, "brief-to-judge")) == one_day(date(2021, 10, 20))


class TestNotAllowed:
    """More time that the law does not allow is recorded, and never relied on."""

    def test_objections_wait_for_nobody_their_offer_of_proof_may(self) -> None:
        found = _granted(TALLIED, "objections", date(2021, 4, 14), date(2021, 4, 23))

        one = dated(found, "objections")
        assert days(one) == one_day(date(2021, 4, 16))
        assert "more-time-for-part" in keys(one)

    def test_a_reply_brief_has_no_more_time(self) -> None:
        # 29 CFR 102.46(e): no extensions of time for reply briefs.  The answering brief was due
        # on 13 January, and the reply is due 14 days later.
        found = _granted(REPLIED, "reply-brief", date(2022, 1, 20), date(2022, 2, 10))

        one = dated(found, "reply-brief")
        assert days(one) == (date(2022, 1, 27), date(2022, 1, 27), date(2022, 2, 10))
        assert "no-more-time" in keys(one)

    def test_between_the_two_days_such_a_paper_is_at_risk(self) -> None:
        found = _granted(REPLIED, "reply-brief", date(2022, 1, 20), date(2022, 2, 10))

        assert dated(found, "reply-brief").status(date(2022, 2, 1)) is Status.AT_RISK


class TestAlways:
    """An extension never makes a deadline earlier."""

    @given(
        granted=st.dates(date(2021, 12, 3), date(2022, 3, 1)),
        sets=st.dates(date(2021, 11, 1), date(2022, 6, 1)),
        about=st.sampled_from(("exceptions", "answering-brief", "cross-exceptions", "reply-brief")),
    )
    def test_no_day_is_earlier(self, granted: date, sets: date, about: str) -> None:
        before = {(one.rule, one.opened_by): one for one in REPLIED.deadlines()}
        if about == "reply-brief":
            granted = max(granted, date(2022, 1, 13))
        if about in ("answering-brief", "cross-exceptions"):
            granted = max(granted, date(2021, 12, 30))

        found = _granted(REPLIED, about, granted, sets)

        after = {(one.rule, one.opened_by): one for one in found.deadlines()}
        for key, old in before.items():
            assert isinstance(after[key], Deadline)
            assert after[key].due >= old.due
            assert after[key].safe >= old.safe
            assert after[key].latest >= old.latest

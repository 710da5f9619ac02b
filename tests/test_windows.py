"""Whether conduct was inside a window: to the minute, by the day, in every zone and every year."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.tz import tzoffset
from hypothesis import given, settings
from hypothesis import strategies as st

from nlrbcase.election_facts import ElectionFacts, When
from nlrbcase.errors import DaysOutOfOrder, NotADay, NotAMoment, NotBallots
from nlrbcase.holdings import Method, Point, Window
from nlrbcase.windows import Answer, Conduct, placed, zone_said

YES, NO, DEPENDS, UNKNOWN = Answer
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)
CENTRAL = timezone(timedelta(hours=-6))
EASTERN = timezone(timedelta(hours=-5))
CHICAGO = ZoneInfo("America/Chicago")

CRITICAL = Window(Point.PETITION_FILED, Point.POLLS_CLOSE, whole_day=True)
SECOND = Window(Point.FIRST_ELECTION, Point.POLLS_CLOSE, whole_day=True)
PEERLESS = Window(Point.POLLS_OPEN, Point.POLLS_CLOSE, hours_before=24)
POLLS = Window(Point.POLLS_OPEN, Point.POLLS_CLOSE)
GUARDSMARK = Window(Point.BALLOTS_MAILED, Point.BALLOTS_DUE, hours_before=24)
OREGON = Window(Point.BALLOTS_MAILED, Point.BALLOTS_DUE)
WINDOWS = (CRITICAL, SECOND, PEERLESS, POLLS, GUARDSMARK, OREGON)
FILED = date(2020, 11, 20)
"""The petition at Bessemer."""

CONDUCT = "at which hour the conduct took place"


def at(month: int, day: int, hour: int, minute: int = 0, zone: Any = CENTRAL) -> datetime:
    """Return a moment of 2021."""
    return datetime(2021, month, day, hour, minute, tzinfo=zone)


def answer(window: Window, facts: ElectionFacts, began: When, ended: When | None = None) -> Answer:
    """Return whether conduct was inside."""
    return placed(window, facts, Conduct(began, ended)).answer


BY_MAIL = ElectionFacts(
    petition_filed=FILED,
    mailed=at(2, 8, 17),
    ballots_due=at(3, 29, 17),
    counted=at(3, 30, 9),
)
BY_HAND = ElectionFacts(petition_filed=FILED, polls_open=at(2, 8, 7), polls_close=at(2, 8, 19))


class TestCriticalPeriod:
    """from the filing of the petition to the election; conduct earlier on that day as well"""

    @pytest.mark.parametrize(
        ("conduct", "found"),
        [
            pytest.param(FILED - DAY, NO, id="the day before the petition"),
            pytest.param(datetime(2020, 11, 19, 23, 59, tzinfo=CENTRAL), NO, id="its last minute"),
            pytest.param(FILED, YES, id="the day of the petition"),
            pytest.param(
                datetime(2020, 11, 20, 0, 0, tzinfo=CENTRAL), YES, id="earlier on that day"
            ),
            pytest.param(date(2020, 12, 31), YES, id="the end of the year"),
            pytest.param(at(3, 29, 17), YES, id="the minute the ballots are due"),
            pytest.param(at(3, 29, 17, 1), DEPENDS, id="due and not counted"),
            pytest.param(at(3, 30, 9), DEPENDS, id="the minute the count begins"),
            pytest.param(at(3, 30, 9, 1), NO, id="the count has begun"),
            pytest.param(date(2021, 3, 31), NO, id="the day after the count"),
        ],
    )
    def test_by_mail(self, conduct: When, found: Answer) -> None:
        assert answer(CRITICAL, BY_MAIL, conduct) is found

    @pytest.mark.parametrize(
        ("conduct", "found"),
        [
            pytest.param(date(2021, 2, 7), YES, id="the day before the polls"),
            pytest.param(at(2, 8, 19), YES, id="the minute they close"),
            pytest.param(at(2, 8, 19, 1), NO, id="the minute after"),
            pytest.param(date(2021, 2, 8), UNKNOWN, id="that day, at an hour not known"),
            pytest.param(date(2021, 2, 9), NO, id="the day after"),
        ],
    )
    def test_by_hand(self, conduct: When, found: Answer) -> None:
        assert answer(CRITICAL, BY_HAND, conduct) is found

    def test_what_it_depends_on_is_said(self) -> None:
        found = placed(CRITICAL, BY_MAIL, Conduct(at(3, 29, 18)))

        assert found.why == "inside if it ends with the count, outside if it ends with the voting"
        assert found.missing == ()

    def test_by_mail_the_count_is_asked_for_only_after_the_ballots_are_due(self) -> None:
        facts = ElectionFacts(
            petition_filed=FILED, mailed=date(2021, 2, 8), ballots_due=date(2021, 3, 29)
        )

        after = placed(CRITICAL, facts, Conduct(date(2021, 3, 30)))

        assert answer(CRITICAL, facts, date(2021, 3, 28)) is YES
        assert after.answer is UNKNOWN
        assert after.missing == ("when the count began",)

    def test_on_a_day_without_hours_both_hours_are_asked_for(self) -> None:
        facts = ElectionFacts(
            petition_filed=FILED,
            mailed=date(2021, 2, 8),
            ballots_due=date(2021, 3, 29),
            counted=date(2021, 3, 30),
        )

        found = placed(CRITICAL, facts, Conduct(date(2021, 3, 29)))

        assert found.answer is UNKNOWN
        assert found.missing == (CONDUCT, "at which hour the ballots were due back")

    @pytest.mark.parametrize(
        ("known", "conduct", "found", "missing"),
        [
            pytest.param({}, date(2020, 11, 19), NO, (), id="before the petition, nothing known"),
            pytest.param(
                {},
                date(2020, 12, 1),
                UNKNOWN,
                ("when the polls closed or when the ballots were due back",),
                id="later, nothing known",
            ),
            pytest.param(
                {},
                FILED,
                UNKNOWN,
                ("when the polls closed or when the ballots were due back",),
                id="the day of the petition, which counts whole",
            ),
            pytest.param(
                {"polls_open": at(2, 8, 7)}, at(2, 8, 7), YES, (), id="the polls open, no close"
            ),
            pytest.param(
                {"polls_open": at(2, 8, 7)},
                at(2, 8, 7, 1),
                UNKNOWN,
                ("when the polls closed",),
                id="they opened, no close",
            ),
            pytest.param({"mailed": at(2, 8, 7)}, at(2, 8, 7), YES, (), id="mailed, no return"),
            pytest.param(
                {"mailed": at(2, 8, 7)},
                at(2, 9, 7),
                UNKNOWN,
                ("when the ballots were due back", "when the count began"),
                id="mailed before it, no return",
            ),
            pytest.param(
                {"mailed": at(2, 8, 7), "counted": at(3, 30, 9)},
                at(2, 9, 7),
                UNKNOWN,
                ("when the ballots were due back",),
                id="between the mailing and the count",
            ),
            pytest.param(
                {"counted": date(2021, 3, 30)}, date(2021, 3, 31), NO, (), id="after the count"
            ),
            pytest.param({"polls_close": at(2, 8, 19)}, at(2, 8, 19), YES, (), id="only the close"),
            pytest.param({"polls_close": at(2, 8, 19)}, at(2, 8, 20), NO, (), id="after the close"),
            pytest.param(
                {"ballots_due": at(3, 29, 17)}, at(3, 29, 17), YES, (), id="only the return"
            ),
        ],
    )
    def test_what_is_missing_is_said_and_what_is_known_is_used(
        self, known: dict[str, When], conduct: When, found: Answer, missing: tuple[str, ...]
    ) -> None:
        facts = ElectionFacts(petition_filed=FILED, **known)  # type: ignore[arg-type]  # by name

        result = placed(CRITICAL, facts, Conduct(conduct))

        assert result.answer is found
        assert result.missing == missing

    def test_a_window_that_opens_with_the_filing_itself_asks_for_its_hour(self) -> None:
        window = Window(Point.PETITION_FILED, Point.POLLS_CLOSE)

        found = placed(window, ElectionFacts(petition_filed=FILED), Conduct(FILED))

        assert found.missing == (
            CONDUCT,
            "at which hour the petition was filed",
            "when the polls closed or when the ballots were due back",
        )

    def test_when_the_day_of_the_close_begins_only_the_opening_is_to_be_asked_for(self) -> None:
        facts = ElectionFacts(petition_filed=FILED, polls_close=date(2021, 2, 8))

        found = placed(POLLS, facts, Conduct(at(2, 8, 0)))

        assert found.answer is UNKNOWN
        assert found.missing == ("when the polls opened",)


class TestSecondElection:
    """from the first election to the second; whether its own day counts was not read"""

    FACTS = ElectionFacts(
        petition_filed=FILED,
        first_election=date(2021, 2, 8),
        mailed=date(2022, 2, 4),
        counted=date(2022, 3, 28),
    )

    @pytest.mark.parametrize(
        ("conduct", "found"),
        [
            pytest.param(date(2021, 2, 7), NO, id="before the first election"),
            pytest.param(date(2021, 2, 8), DEPENDS, id="on its day"),
            pytest.param(at(2, 8, 0), DEPENDS, id="its first minute"),
            pytest.param(at(2, 8, 23, 59), DEPENDS, id="its last minute"),
            pytest.param(at(2, 9, 0), YES, id="the midnight after it"),
            pytest.param(date(2021, 2, 9), YES, id="the day after it"),
            pytest.param(date(2022, 2, 3), YES, id="the day before the second mailing"),
            pytest.param(date(2022, 3, 29), NO, id="the day after the count"),
        ],
    )
    def test_edges(self, conduct: When, found: Answer) -> None:
        assert answer(SECOND, self.FACTS, conduct) is found

    def test_why(self) -> None:
        found = placed(SECOND, self.FACTS, Conduct(date(2021, 2, 8)))

        assert found.why == (
            "inside if that whole day counts, outside if only the time after that day counts"
        )

    def test_conduct_that_went_on_past_that_day_is_inside(self) -> None:
        assert answer(SECOND, self.FACTS, date(2021, 2, 1), date(2021, 2, 8)) is DEPENDS
        assert answer(SECOND, self.FACTS, date(2021, 2, 1), date(2021, 2, 9)) is YES


class TestHoursBefore:
    """within 24 hours before the scheduled start; by mail, before the ballots are to be mailed"""

    @pytest.mark.parametrize(
        ("window", "facts", "conduct", "found"),
        [
            pytest.param(PEERLESS, BY_HAND, at(2, 7, 6, 59), NO, id="24 h 1 min before the polls"),
            pytest.param(PEERLESS, BY_HAND, at(2, 7, 7), YES, id="24 hours before the polls"),
            pytest.param(PEERLESS, BY_HAND, at(2, 7, 11), YES, id="20 hours before the polls"),
            pytest.param(PEERLESS, BY_HAND, at(2, 8, 19), YES, id="at the close"),
            pytest.param(PEERLESS, BY_HAND, at(2, 8, 19, 1), NO, id="a minute after the close"),
            pytest.param(GUARDSMARK, BY_MAIL, at(2, 7, 16, 59), NO, id="24 h 1 min before mailing"),
            pytest.param(GUARDSMARK, BY_MAIL, at(2, 7, 17), YES, id="24 hours before the mailing"),
            pytest.param(GUARDSMARK, BY_MAIL, at(2, 7, 21), YES, id="20 hours before the mailing"),
            pytest.param(GUARDSMARK, BY_MAIL, at(3, 29, 17), YES, id="at the return"),
            pytest.param(GUARDSMARK, BY_MAIL, at(3, 29, 17, 1), NO, id="a minute after the return"),
            pytest.param(OREGON, BY_MAIL, at(2, 7, 21), NO, id="20 hours before, the older rule"),
            pytest.param(OREGON, BY_MAIL, at(2, 8, 16, 59), NO, id="a minute before the mailing"),
            pytest.param(OREGON, BY_MAIL, at(2, 8, 17), YES, id="the minute of the mailing"),
        ],
    )
    def test_to_the_minute(
        self, window: Window, facts: ElectionFacts, conduct: When, found: Answer
    ) -> None:
        assert answer(window, facts, conduct) is found

    def test_to_the_microsecond(self) -> None:
        opening = at(2, 7, 7)

        assert answer(PEERLESS, BY_HAND, opening - timedelta(microseconds=1)) is NO
        assert answer(PEERLESS, BY_HAND, opening) is YES

    @pytest.mark.parametrize(
        ("conduct", "found", "missing"),
        [
            pytest.param(date(2021, 2, 6), NO, (), id="two days before"),
            pytest.param(date(2021, 2, 7), UNKNOWN, (CONDUCT,), id="the day before"),
            pytest.param(date(2021, 2, 8), YES, (), id="the day of the mailing"),
            pytest.param(date(2021, 3, 28), YES, (), id="the day before the return"),
            pytest.param(date(2021, 3, 29), UNKNOWN, (CONDUCT,), id="the day of the return"),
            pytest.param(date(2021, 3, 30), NO, (), id="the day after the return"),
        ],
    )
    def test_a_day_against_moments(
        self, conduct: date, found: Answer, missing: tuple[str, ...]
    ) -> None:
        result = placed(GUARDSMARK, BY_MAIL, Conduct(conduct))

        assert result.answer is found
        assert result.missing == missing

    @pytest.mark.parametrize(
        ("conduct", "found"),
        [
            pytest.param(at(2, 6, 23, 59), NO, id="before the earliest hour"),
            pytest.param(at(2, 7, 0), UNKNOWN, id="at the earliest hour"),
            pytest.param(at(2, 7, 23, 59), UNKNOWN, id="before the latest hour"),
            pytest.param(at(2, 8, 0), YES, id="after the latest hour"),
            pytest.param(date(2021, 2, 6), NO, id="two days before"),
            pytest.param(date(2021, 2, 7), UNKNOWN, id="the day before"),
        ],
    )
    def test_against_a_mailing_without_an_hour(self, conduct: When, found: Answer) -> None:
        facts = ElectionFacts(petition_filed=FILED, mailed=date(2021, 2, 8))

        result = placed(GUARDSMARK, facts, Conduct(conduct))

        known = [CONDUCT] if not isinstance(conduct, datetime) else []
        asked = [*known, "at which hour the ballots were mailed"]
        assert result.answer is found
        assert result.missing == (tuple(asked) if found is UNKNOWN else ())

    def test_where_nothing_is_known_of_the_other_way_of_voting_it_is_asked_for(self) -> None:
        found = placed(PEERLESS, BY_MAIL, Conduct(at(2, 7, 21)))

        assert found.answer is UNKNOWN
        assert found.missing == (
            "when the polls opened, if there was such voting",
            "when the polls closed, if there was such voting",
        )

    def test_both_ways_of_voting_each_have_their_window(self) -> None:
        facts = ElectionFacts(
            petition_filed=FILED,
            polls_open=at(3, 1, 7),
            polls_close=at(3, 1, 19),
            mailed=at(2, 8, 17),
            ballots_due=at(2, 22, 17),
        )

        assert facts.methods == (Method.MANUAL, Method.MAIL)
        assert answer(GUARDSMARK, facts, at(2, 7, 21)) is YES
        assert answer(PEERLESS, facts, at(2, 7, 21)) is NO
        assert answer(PEERLESS, facts, at(2, 28, 21)) is YES
        assert answer(GUARDSMARK, facts, at(2, 28, 21)) is NO
        assert answer(CRITICAL, facts, at(3, 1, 19)) is YES
        assert placed(CRITICAL, facts, Conduct(at(3, 1, 20))).missing == ("when the count began",)

    def test_only_the_later_way_of_voting_is_asked_about(self) -> None:
        facts = ElectionFacts(
            petition_filed=FILED,
            polls_open=date(2021, 2, 8),
            polls_close=date(2021, 2, 8),
            mailed=date(2021, 2, 1),
            ballots_due=date(2021, 3, 1),
            counted=date(2021, 3, 2),
        )

        found = placed(CRITICAL, facts, Conduct(date(2021, 3, 1)))

        assert found.missing == (CONDUCT, "at which hour the ballots were due back")
        assert answer(CRITICAL, facts, date(2021, 2, 9)) is YES


class TestConductThatWentOn:
    """Conduct that went on was there at each moment between its two ends."""

    @pytest.mark.parametrize(
        ("began", "ended", "found"),
        [
            pytest.param(at(2, 6, 9), at(2, 7, 16, 59), NO, id="it ended a minute before"),
            pytest.param(at(2, 6, 9), at(2, 7, 17), YES, id="it ended as the window opened"),
            pytest.param(at(3, 29, 17), at(4, 1, 9), YES, id="it began as the window closed"),
            pytest.param(at(3, 29, 17, 1), at(4, 1, 9), NO, id="it began a minute after"),
            pytest.param(date(2021, 1, 1), date(2021, 12, 31), YES, id="it covers the window"),
            pytest.param(date(2021, 2, 1), date(2021, 2, 6), NO, id="days before"),
            pytest.param(date(2021, 2, 1), date(2021, 2, 7), UNKNOWN, id="it ended that day"),
            pytest.param(date(2021, 2, 1), date(2021, 2, 8), YES, id="it ended the day after"),
            pytest.param(at(2, 7, 18), date(2021, 2, 7), YES, id="it began inside, ended that day"),
            pytest.param(
                date(2021, 3, 29), at(3, 29, 9), YES, id="it began that day, ended inside"
            ),
        ],
    )
    def test_it_is_inside_if_any_of_it_is(self, began: When, ended: When, found: Answer) -> None:
        assert answer(GUARDSMARK, BY_MAIL, began, ended) is found

    @pytest.mark.parametrize(
        ("began", "ended", "missing"),
        [
            (date(2021, 2, 1), date(2021, 2, 7), "at which hour the conduct ended"),
            (date(2021, 3, 29), date(2021, 4, 9), "at which hour the conduct began"),
        ],
    )
    def test_only_the_hour_of_the_end_that_matters_is_asked_for(
        self, began: date, ended: date, missing: str
    ) -> None:
        assert placed(GUARDSMARK, BY_MAIL, Conduct(began, ended)).missing == (missing,)


class TestZones:
    """An hour is an hour wherever it was: moments compare, whatever their zones."""

    @pytest.mark.parametrize(
        "zone", [UTC, EASTERN, ZoneInfo("Asia/Tokyo"), ZoneInfo("Pacific/Apia")]
    )
    @pytest.mark.parametrize(
        ("opening", "found"), [(at(2, 7, 16, 59), NO), (at(2, 7, 17), YES)], ids=["before", "at"]
    )
    def test_conduct_told_in_another_zone(
        self, zone: Any, opening: datetime, found: Answer
    ) -> None:
        assert answer(GUARDSMARK, BY_MAIL, opening.astimezone(zone)) is found

    def test_whose_midnight_counts_is_left_open_and_said(self) -> None:
        morning = datetime(2020, 11, 20, 0, 30, tzinfo=EASTERN)

        found = placed(CRITICAL, BY_MAIL, Conduct(morning))

        assert found.answer is DEPENDS
        assert found.why == (
            "inside if days are those of UTC-05:00, outside if days are those of UTC-06:00"
        )
        assert answer(CRITICAL, BY_MAIL, morning + 30 * MINUTE) is YES
        assert answer(CRITICAL, BY_MAIL, morning - 31 * MINUTE) is NO

    def test_days_without_hours_are_days_of_the_one_zone_that_is_known(self) -> None:
        facts = ElectionFacts(petition_filed=FILED, polls_open=date(2021, 2, 8))

        assert answer(CRITICAL, facts, datetime(2020, 11, 20, 0, 0, tzinfo=EASTERN)) is YES
        assert answer(CRITICAL, facts, datetime(2020, 11, 19, 23, 59, tzinfo=EASTERN)) is NO

    def test_a_zone_has_the_name_that_it_was_given(self) -> None:
        facts = ElectionFacts(petition_filed=FILED, polls_open=at(2, 8, 7, zone=CHICAGO))

        found = placed(CRITICAL, facts, Conduct(datetime(2020, 11, 20, 0, 30, tzinfo=EASTERN)))

        assert found.why.endswith("outside if days are those of America/Chicago")

    @pytest.mark.parametrize(
        ("zone", "said"),
        [
            (CHICAGO, "America/Chicago"),
            (EASTERN, "UTC-05:00"),
            (tzoffset("EST", -5 * 3600), "EST"),
        ],
        ids=["by its key", "by its distance", "by the name given to it"],
    )
    def test_a_zone_is_told_by(self, zone: tzinfo, said: str) -> None:
        assert zone_said(zone) == said


class TestClocksThatChange:
    """Hours that passed and hours on the clock: where they differ, either may count."""

    SPRING = ElectionFacts(
        petition_filed=FILED,
        polls_open=at(3, 14, 17, zone=CHICAGO),
        polls_close=at(3, 14, 19, zone=CHICAGO),
    )
    FALL = ElectionFacts(
        petition_filed=FILED,
        polls_open=at(11, 7, 17, zone=CHICAGO),
        polls_close=at(11, 7, 19, zone=CHICAGO),
    )

    @pytest.mark.parametrize(
        ("facts", "conduct", "found"),
        [
            pytest.param(SPRING, at(3, 13, 15, 59), NO, id="spring, before both"),
            pytest.param(SPRING, at(3, 13, 16), DEPENDS, id="spring, 24 hours passed"),
            pytest.param(SPRING, at(3, 13, 16, 59), DEPENDS, id="spring, in between"),
            pytest.param(SPRING, at(3, 13, 17), YES, id="spring, 24 hours on the clock"),
            pytest.param(FALL, at(11, 6, 16, 59, zone=EASTERN), NO, id="fall, before both"),
            pytest.param(FALL, at(11, 6, 17, zone=EASTERN), DEPENDS, id="fall, on the clock"),
            pytest.param(FALL, at(11, 6, 17, 59, zone=EASTERN), DEPENDS, id="fall, in between"),
            pytest.param(FALL, at(11, 6, 18, zone=EASTERN), YES, id="fall, 24 hours passed"),
        ],
    )
    def test_between_the_two_it_depends(
        self, facts: ElectionFacts, conduct: datetime, found: Answer
    ) -> None:
        assert answer(PEERLESS, facts, conduct.astimezone(CHICAGO)) is found

    def test_why(self) -> None:
        found = placed(PEERLESS, self.SPRING, Conduct(at(3, 13, 16, 30, zone=CHICAGO)))

        assert found.why == (
            "inside if hours are counted as they pass, outside if hours are counted on the clock"
        )

    def test_the_day_after_both_come_to_the_same(self) -> None:
        facts = ElectionFacts(petition_filed=FILED, polls_open=at(3, 15, 17, zone=CHICAGO))

        assert answer(PEERLESS, facts, at(3, 14, 16, 59, zone=CHICAGO)) is NO
        assert answer(PEERLESS, facts, at(3, 14, 17, zone=CHICAGO)) in (YES, UNKNOWN)
        assert placed(PEERLESS, facts, Conduct(at(3, 14, 17, zone=CHICAGO))).missing == ()

    def test_a_day_without_an_hour_has_both_too(self) -> None:
        """On 7 November 2021 the clocks went back: that day had 25 hours."""
        facts = ElectionFacts(petition_filed=FILED, polls_open=date(2021, 11, 8))
        # 00:30 by the summer clock: 24 hours before 00:30, and before any hour of the 8th passed.
        night = datetime(2021, 11, 7, 0, 30, tzinfo=CHICAGO)

        assert answer(PEERLESS, facts, night) is UNKNOWN
        assert answer(PEERLESS, facts, night - 31 * MINUTE) is NO

    def test_an_hour_that_came_twice_is_told_apart(self) -> None:
        first = datetime(2021, 11, 7, 1, 30, tzinfo=CHICAGO)
        facts = ElectionFacts(petition_filed=FILED, polls_open=first, polls_close=first)

        assert answer(POLLS, facts, first) is YES
        assert answer(POLLS, facts, first.replace(fold=1)) is NO
        with pytest.raises(DaysOutOfOrder):
            ElectionFacts(petition_filed=FILED, polls_open=first.replace(fold=1), polls_close=first)


class TestCalendarsEdges:
    """Leap days, ends of years, the first year and the last."""

    @pytest.mark.parametrize(
        ("opens", "before"),
        [
            pytest.param(date(2024, 3, 1), date(2024, 2, 29), id="a leap day"),
            pytest.param(date(2023, 3, 1), date(2023, 2, 28), id="no leap day"),
            pytest.param(date(2024, 1, 1), date(2023, 12, 31), id="the end of a year"),
            pytest.param(date(2000, 3, 1), date(2000, 2, 29), id="the leap day of a century"),
        ],
    )
    def test_24_hours_before_are_a_day_before(self, opens: date, before: date) -> None:
        moment = datetime.combine(opens, time(9), CENTRAL)
        facts = ElectionFacts(petition_filed=date(1999, 1, 1), polls_open=moment)
        start = datetime.combine(before, time(9), CENTRAL)

        assert answer(PEERLESS, facts, start - MINUTE) is NO
        assert placed(PEERLESS, facts, Conduct(start)).answer is YES
        assert answer(PEERLESS, facts, before - DAY) is NO

    @pytest.mark.parametrize("window", WINDOWS)
    @pytest.mark.parametrize("extreme", [date.min, date.max])
    @pytest.mark.parametrize(
        "zone", [UTC, timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)), CHICAGO]
    )
    def test_no_year_is_too_early_or_too_late(
        self, window: Window, extreme: date, zone: Any
    ) -> None:
        first = datetime.combine(extreme, time.min, zone)
        last = datetime.combine(extreme, time.max, zone)
        elections = (
            ElectionFacts(petition_filed=extreme, first_election=extreme),
            ElectionFacts(
                petition_filed=extreme,
                first_election=extreme,
                polls_open=first,
                polls_close=last,
                mailed=extreme,
                ballots_due=extreme,
                counted=extreme,
            ),
            ElectionFacts(petition_filed=date.min, first_election=date.min, mailed=first),
        )

        for facts, conduct in product(elections, (date.min, date.max, extreme, first, last)):
            assert placed(window, facts, Conduct(conduct)).answer in Answer
            assert placed(window, facts, Conduct(date.min, conduct)).answer in Answer

    def test_the_first_day_of_all(self) -> None:
        opens = datetime(1, 1, 1, 5, tzinfo=UTC)
        facts = ElectionFacts(petition_filed=date.min, polls_open=opens, polls_close=opens)

        assert answer(PEERLESS, facts, datetime.min.replace(tzinfo=UTC)) is YES
        assert answer(PEERLESS, facts, opens + MINUTE) is NO


class TestElectionFacts:
    """What cannot be is refused, with what would be right."""

    @pytest.mark.parametrize(
        ("given", "error"),
        [
            pytest.param({"petition_filed": "2020-11-20"}, NotADay, id="a text"),
            pytest.param({"petition_filed": None}, NotADay, id="no petition"),
            pytest.param({"petition_filed": at(1, 1, 9)}, NotADay, id="a petition with an hour"),
            pytest.param({"polls_open": datetime(2021, 2, 8)}, NotAMoment, id="no time zone"),  # noqa: DTZ001 - wrong on purpose
            pytest.param({"polls_open": "2021-02-08"}, NotAMoment, id="a text for a moment"),
            pytest.param({"mailed": 20210208}, NotAMoment, id="a number for a moment"),
            pytest.param({"first_election": at(2, 8, 9)}, NotADay, id="first election, an hour"),
            pytest.param({"margin": True}, NotBallots, id="true is no margin"),
            pytest.param({"margin": -1}, NotBallots, id="a negative margin"),
            pytest.param({"margin": 1.0}, NotBallots, id="a fraction"),
            pytest.param({"margin": 10**6000}, NotBallots, id="more votes than can be written"),
            pytest.param({"polls_close": date(2020, 11, 19)}, DaysOutOfOrder, id="before petition"),
            pytest.param({"ballots_due": date(2020, 11, 19)}, DaysOutOfOrder, id="due before it"),
            pytest.param({"counted": date(2020, 11, 19)}, DaysOutOfOrder, id="counted before it"),
            pytest.param(
                {"mailed": date(2021, 2, 8), "counted": date(2021, 2, 7)},
                DaysOutOfOrder,
                id="counted before mailed",
            ),
            pytest.param(
                {"directed": date(2021, 2, 9), "mailed": date(2021, 2, 8)},
                DaysOutOfOrder,
                id="directed after the mailing",
            ),
            pytest.param(
                {"polls_open": at(2, 8, 9, 1), "polls_close": at(2, 8, 9)},
                DaysOutOfOrder,
                id="closed a minute before they opened",
            ),
        ],
    )
    def test_wrong_facts(self, given: dict[str, Any], error: type[Exception]) -> None:
        with pytest.raises(error) as raised:
            ElectionFacts(**{"petition_filed": FILED, **given})

        assert str(raised.value)

    def test_moments_compare_by_time_and_not_by_their_days(self) -> None:
        """00:30 in New York is 23:30 of the day before in Chicago."""
        late, later = at(2, 9, 0, 30, zone=EASTERN), at(2, 8, 23, 45)

        facts = ElectionFacts(petition_filed=FILED, polls_open=late, polls_close=later)

        assert answer(POLLS, facts, at(2, 8, 23, 40)) is YES
        with pytest.raises(DaysOutOfOrder):
            ElectionFacts(petition_filed=FILED, polls_open=later, polls_close=late)

    @pytest.mark.parametrize(
        ("known", "methods"),
        [
            ((), ()),
            (("polls_open",), (Method.MANUAL,)),
            (("polls_close",), (Method.MANUAL,)),
            (("mailed",), (Method.MAIL,)),
            (("ballots_due",), (Method.MAIL,)),
            (("polls_close", "ballots_due"), (Method.MANUAL, Method.MAIL)),
            (("counted",), ()),
        ],
    )
    def test_any_of_its_days_tells_how_ballots_were_cast(
        self, known: tuple[str, ...], methods: tuple[Method, ...]
    ) -> None:
        days: dict[str, Any] = dict.fromkeys(known, date(2021, 2, 8))

        facts = ElectionFacts(petition_filed=FILED, **days)

        assert facts.methods == methods

    def test_facts_are_values(self) -> None:
        assert pickle.loads(pickle.dumps(BY_MAIL)) == BY_MAIL  # noqa: S301
        assert len({BY_MAIL, BY_MAIL, BY_HAND}) == 2


# What follows is a second way to the same answers: every hour that may have been is tried.

FIRST = date(2021, 2, 1)
HOURS = (time(0), time(12), time.max)
GRID = [datetime.combine(FIRST + i * DAY, each, CENTRAL) for i in range(4) for each in HOURS]
EARLY, FAR = datetime(2020, 11, 20, 1, tzinfo=CENTRAL), datetime(2021, 6, 1, tzinfo=CENTRAL)
FARTHER = datetime(2022, 6, 1, tzinfo=CENTRAL)
MANUAL_NAMES, MAIL_NAMES = ("polls_open", "polls_close"), ("mailed", "ballots_due")
FOLLOW = (
    ("polls_open", "polls_close"),
    ("polls_close", "counted"),
    ("polls_open", "counted"),
    ("mailed", "ballots_due"),
    ("ballots_due", "counted"),
    ("mailed", "counted"),
)


def midnight(day: date) -> datetime:
    """Return the beginning of a day."""
    return datetime.combine(day, time(), CENTRAL)


def may_be(when: When) -> list[datetime]:
    """Return the moments that a day or a moment may have been."""
    if isinstance(when, datetime):
        return [when]
    return [datetime.combine(when, each, CENTRAL) for each in HOURS]


def worlds(facts: ElectionFacts, names: tuple[str, ...]) -> Iterator[dict[str, datetime]]:
    """Yield every way in which an election may have been held, after the petition."""
    begins = midnight(facts.first_election or facts.petition_filed)
    known = [getattr(facts, name) for name in names]
    anytime = [begins, *(each for each in GRID if each >= begins), FARTHER]
    for found in product(*(anytime if when is None else may_be(when) for when in known)):
        world = dict(zip(names, found, strict=True))
        if all(world[one] <= world[two] for one, two in FOLLOW if {one, two} <= world.keys()):
            yield world


def each_reading(
    window: Window, facts: ElectionFacts, world: dict[str, datetime]
) -> list[tuple[datetime, datetime]]:
    """Return the windows of a world, one for each reading."""
    names = {
        Point.POLLS_OPEN: "polls_open",
        Point.POLLS_CLOSE: "polls_close",
        Point.BALLOTS_MAILED: "mailed",
        Point.BALLOTS_DUE: "ballots_due",
    }
    before = timedelta(hours=window.hours_before)
    if window.opens in names:
        return [(world[names[window.opens]] - before, world[names[window.closes]])]
    opens = [midnight(facts.petition_filed)]
    if window.opens is Point.FIRST_ELECTION and facts.first_election is not None:
        first = midnight(facts.first_election)
        opens = [first, first + DAY]
    closes = [max(world[name] for name in ("polls_close", "ballots_due") if name in world)]
    if Method.MAIL in facts.methods:
        closes.append(world["counted"])
    return list(product(opens, closes))


def tried(window: Window, facts: ElectionFacts, conduct: Conduct) -> Answer:
    """Return whether conduct was inside, by trying every hour that may have been."""
    asks_polls = window.opens is Point.POLLS_OPEN or (
        window.closes is Point.POLLS_CLOSE and Method.MANUAL in facts.methods
    )
    asks_mail = window.closes is Point.BALLOTS_DUE or (
        window.opens is not Point.POLLS_OPEN and Method.MAIL in facts.methods
    )
    names = (MANUAL_NAMES if asks_polls else ()) + (MAIL_NAMES if asks_mail else ())
    names += ("counted",)
    found: dict[int, set[bool]] = {}
    for world in worlds(facts, names):
        for place, (opens, closes) in enumerate(each_reading(window, facts, world)):
            for began in may_be(conduct.began):
                ends = [began] if conduct.ended is None else may_be(conduct.ended)
                for ended in ends:
                    if began <= ended:
                        inside = began <= closes and ended >= opens
                        found.setdefault(place, set()).add(inside)
    if any(len(each) > 1 for each in found.values()):
        return UNKNOWN
    answers = {each for found_ in found.values() for each in found_}
    return DEPENDS if len(answers) > 1 else YES if answers == {True} else NO


def vague(moment: datetime, how: str) -> When | None:
    """Return a moment as it is known: to the hour, by its day, or not at all."""
    if how == "unknown":
        return None
    return moment.date() if how == "day" else moment


HOW = st.sampled_from(["moment", "moment", "day", "day", "unknown"])


@st.composite
def elections(draw: st.DrawFn) -> ElectionFacts:
    """Return an election whose facts are known more or less."""
    moments = st.sampled_from([each for each in GRID if each.time() != time.max])
    known: dict[str, When | None] = {}
    last = []
    for names in draw(
        st.sampled_from([(MANUAL_NAMES,), (MAIL_NAMES,), (MANUAL_NAMES, MAIL_NAMES)])
    ):
        days = sorted(draw(st.tuples(moments, moments)))
        # One of the two is known at least: so it is known how ballots were cast.
        hows = draw(st.tuples(HOW, HOW).filter(lambda both: both != ("unknown", "unknown")))
        known |= {name: vague(*each) for name, *each in zip(names, days, hows, strict=True)}  # type: ignore[arg-type]  # a moment and a word
        last.append(days[1])
    if draw(st.booleans()):
        counted = max(last) + draw(st.sampled_from([0, 1, 2])) * timedelta(hours=12)
        known["counted"] = vague(counted, draw(HOW))
    first = draw(st.sampled_from([None, FIRST, FIRST - DAY]))
    return ElectionFacts(petition_filed=FIRST - 2 * DAY, first_election=first, **known)  # type: ignore[arg-type]  # by name


@st.composite
def conducts(draw: st.DrawFn) -> Conduct:
    """Return conduct at once or that went on, in the days of the election or around them."""
    moments = st.sampled_from([EARLY, *(each for each in GRID if each.time() != time.max), FAR])
    began, ended = sorted(draw(st.tuples(moments, moments)))
    hows = [draw(st.sampled_from(["moment", "day"])) for _ in range(2)]
    if draw(st.booleans()):
        return Conduct(vague(began, hows[0]) or began)
    return Conduct(vague(began, hows[0]) or began, vague(ended, hows[1]) or ended)


class TestEveryHourTried:
    """The answers are those that trying every possible hour gives."""

    @settings(max_examples=120, deadline=None)
    @given(st.sampled_from(WINDOWS), elections(), conducts())
    def test_they_agree(self, window: Window, facts: ElectionFacts, conduct: Conduct) -> None:
        if window is SECOND and facts.first_election is None:
            window = CRITICAL

        found = placed(window, facts, conduct)

        assert found.answer is tried(window, facts, conduct)
        assert bool(found.missing) is (found.answer is UNKNOWN)
        assert bool(found.why) is (found.answer is DEPENDS)

    @given(
        st.sampled_from([PEERLESS, POLLS, GUARDSMARK, OREGON]),
        st.lists(st.sampled_from(GRID), min_size=3, max_size=3),
        st.lists(st.integers(-12, 14), min_size=3, max_size=3),
    )
    def test_the_zones_in_which_moments_are_told_make_no_difference(
        self, window: Window, moments: list[datetime], hours: list[int]
    ) -> None:
        opens, closes, conduct = *sorted(moments[:2]), moments[2]
        names = MANUAL_NAMES if window.opens is Point.POLLS_OPEN else MAIL_NAMES
        zones = [timezone(timedelta(hours=each)) for each in hours]

        found = [
            answer(
                window,
                ElectionFacts(
                    petition_filed=FILED,
                    **dict(zip(names, (told[0], told[1]), strict=True)),  # type: ignore[arg-type]  # by name
                ),
                told[2],
            )
            for told in (
                (opens, closes, conduct),
                [
                    each.astimezone(zone)
                    for each, zone in zip((opens, closes, conduct), zones, strict=True)
                ],
            )
        ]

        assert found[0] is found[1]
        assert found[0] in (YES, NO)

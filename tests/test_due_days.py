"""A deadline: who has used it, whether it has ended, what it says of itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from attrs import evolve
from attrs.exceptions import FrozenInstanceError

from nlrbcase import (
    Deadline,
    Event,
    Evidence,
    Kind,
    NotADay,
    Party,
    Status,
    Timeliness,
    Undated,
    deadline,
)
from nlrbcase.counting import Taken
from nlrbcase.law.computation import HOURS
from nlrbcase.numbers import CaseType
from nlrbcase.periods import Hours
from nlrbcase.provisions import Receipt
from nlrbcase.registry import rule

DAY = timedelta(days=1)
BESSEMER = date(2020, 11, 20)
OBJECTIONS = deadline("objections", date(2021, 4, 9), law_as_of=BESSEMER)
"""Due 16 April 2021; any party may use it, each for itself."""


def _used(by: Party | None, of: CaseType | None, on: date = date(2021, 4, 13)) -> Deadline:
    return evolve(OBJECTIONS, used=(Event(Kind.OBJECTIONS_FILED, on, by=by),), of=of)


class TestWhoHasUsedIt:
    """A time for any party is used up by each for itself."""

    @pytest.mark.parametrize(
        ("filed_by", "asked", "of", "status"),
        [
            pytest.param(
                Party.LABOR_ORGANIZATION,
                Party.PETITIONER,
                CaseType.RC,
                Status.MET,
                id="the petitioner of an RC case is a union",
            ),
            pytest.param(
                Party.EMPLOYER,
                Party.PETITIONER,
                CaseType.RC,
                Status.OPEN,
                id="and no employer",
            ),
            pytest.param(
                Party.EMPLOYER,
                Party.PETITIONER,
                CaseType.RM,
                Status.MET,
                id="that of an RM case is",
            ),
            pytest.param(
                Party.LABOR_ORGANIZATION,
                Party.PETITIONER,
                None,
                Status.OPEN,
                id="of a case of unknown type it is not known",
            ),
            pytest.param(
                Party.EMPLOYER, Party.EMPLOYER, CaseType.RC, Status.MET, id="the same in its case"
            ),
            pytest.param(
                Party.EMPLOYER, Party.EMPLOYER, None, Status.MET, id="the same in any case"
            ),
            pytest.param(
                None, Party.EMPLOYER, CaseType.RC, Status.OPEN, id="whose paper is not known"
            ),
        ],
    )
    def test_while_it_runs(
        self, filed_by: Party | None, asked: Party, of: CaseType | None, status: Status
    ) -> None:
        assert _used(filed_by, of).status(date(2021, 4, 14), by=asked) is status

    def test_a_paper_of_nobody_known_counts_once_the_time_has_run(self) -> None:
        used = _used(None, CaseType.RC)

        assert used.status(OBJECTIONS.safe, by=Party.EMPLOYER) is Status.OPEN
        assert used.status(OBJECTIONS.safe + DAY, by=Party.EMPLOYER) is Status.MET

    def test_the_party_asked_about_matters_only_where_each_acts_for_itself(self) -> None:
        paper = Event(Kind.ANSWER_FILED, date(2024, 3, 14), by=Party.RESPONDENT)
        used = evolve(deadline("answer", date(2024, 3, 1)), used=(paper,))

        assert used.status(date(2024, 3, 15), by=Party.CHARGING_PARTY) is Status.MET


class TestEnded:
    """What no longer runs is neither missed nor lapsed."""

    @pytest.mark.parametrize(
        ("ended", "today", "status"),
        [
            pytest.param(date(2021, 4, 14), date(2021, 4, 13), Status.OPEN, id="the day before"),
            pytest.param(date(2021, 4, 14), date(2021, 4, 14), Status.ENDED, id="on the day"),
            pytest.param(date(2021, 4, 14), date(2021, 4, 30), Status.ENDED, id="later"),
            pytest.param(date(2021, 4, 16), date(2021, 4, 16), Status.ENDED, id="on its last day"),
            pytest.param(date(2021, 4, 17), date(2021, 4, 17), Status.LAPSED, id="it had run out"),
        ],
    )
    def test_from_its_day_on_unless_it_had_run_out(
        self, ended: date, today: date, status: Status
    ) -> None:
        assert evolve(OBJECTIONS, ended=ended).status(today) is status

    @pytest.mark.parametrize("by", [None, Party.PETITIONER], ids=["anyone", "one of them"])
    def test_what_was_filed_still_met_it(self, by: Party | None) -> None:
        ended = evolve(_used(by, CaseType.RC), ended=date(2021, 4, 14))

        assert ended.status(date(2021, 4, 15)) is Status.MET

    def test_a_time_to_wait_ends_whenever_its_case_does(self) -> None:
        waited = deadline("complaint-hearing", date(2024, 3, 1))

        assert evolve(waited, ended=date(2024, 3, 20)).status(date(2024, 3, 20)) is Status.ENDED
        assert evolve(waited, ended=date(2024, 3, 20)).status(date(2024, 3, 19)) is Status.OPEN


class TestATimeToWait:
    """Nothing may be done before its last day."""

    WAITED = deadline("complaint-hearing", date(2024, 3, 1))

    @pytest.mark.parametrize(
        ("days", "expected"),
        [(-1, Timeliness.LATE), (0, Timeliness.TIMELY), (1, Timeliness.TIMELY)],
        ids=["the day before", "its last day", "later"],
    )
    def test_what_is_done_after_it_is_done_in_time(self, days: int, expected: Timeliness) -> None:
        assert self.WAITED.timely(self.WAITED.due + days * DAY) is expected


class TestWhatItSaysOfItself:
    """The version that governs, and where it is silent the rule."""

    def test_only_timely_is_true(self) -> None:
        assert [bool(each) for each in Timeliness] == [True, False, False]

    def test_readings_that_agree_are_one_day(self) -> None:
        one = OBJECTIONS.readings[0]
        # The same day, told apart only by what holds it.
        again = evolve(
            one, steps=(*one.steps[:-1], evolve(one.steps[-1], day=date(2021, 4, 16).replace()))
        )

        assert repr(evolve(OBJECTIONS, readings=(one, again))) == (
            "<Deadline objections: due 2021-04-16>"
        )

    def test_who_acts_is_told_by_the_version_if_it_says_so(self) -> None:
        version = evolve(OBJECTIONS.version, actor=Party.EMPLOYER)

        assert evolve(OBJECTIONS, version=version).actor is Party.EMPLOYER
        assert OBJECTIONS.actor is rule("objections").actor

    @pytest.mark.parametrize(
        ("of_the_version", "of_the_points", "weakest"),
        [
            pytest.param(Evidence.TEXT, [None], Evidence.TEXT, id="the point has none of its own"),
            pytest.param(
                Evidence.TEXT, [Evidence.AGENCY], Evidence.AGENCY, id="the point's is less"
            ),
            pytest.param(
                Evidence.SECONDARY,
                [Evidence.AGENCY],
                Evidence.SECONDARY,
                id="the version's is less",
            ),
            pytest.param(
                Evidence.TEXT,
                [Evidence.AGENCY, None, Evidence.UNVERIFIED],
                Evidence.UNVERIFIED,
                id="the least of several",
            ),
        ],
    )
    def test_evidence_is_no_more_than_of_any_point_that_a_reading_takes(
        self, of_the_version: Evidence, of_the_points: list[Evidence | None], weakest: Evidence
    ) -> None:
        version = evolve(OBJECTIONS.version, evidence=of_the_version)
        taken = tuple(Taken(evolve(HOURS, evidence=each), late=True) for each in of_the_points)
        reading = evolve(OBJECTIONS.readings[0], version=version, taken=taken)

        found = evolve(OBJECTIONS, version=version, readings=(reading,))

        assert found.evidence is weakest

    def test_evidence_and_receipt_are_the_versions(self) -> None:
        version = evolve(OBJECTIONS.version, evidence=Evidence.SECONDARY, receipt=Receipt.RECEIVED)
        found = evolve(
            OBJECTIONS,
            version=version,
            readings=(evolve(OBJECTIONS.readings[0], version=version),),
        )

        assert (found.evidence, found.receipt) == (Evidence.SECONDARY, Receipt.RECEIVED)
        assert found.postmark_by is None
        assert OBJECTIONS.receipt is Receipt.POSTMARK
        assert OBJECTIONS.postmark_by == date(2021, 4, 15)
        assert OBJECTIONS.steps is OBJECTIONS.readings[0].steps

    def test_the_strictest_receipt_of_versions_that_may_govern(self) -> None:
        received = evolve(OBJECTIONS.version, receipt=Receipt.RECEIVED)
        own = OBJECTIONS.readings[0]
        found = evolve(OBJECTIONS, readings=(own, evolve(own, version=received)))

        assert found.receipt is Receipt.RECEIVED
        assert found.postmark_by is None

    def test_where_the_version_is_silent_the_rule_tells_how_a_paper_arrives(self) -> None:
        silent = evolve(OBJECTIONS.version, receipt=None)
        served = evolve(OBJECTIONS.rule, receipt=Receipt.SERVICE)
        reading = evolve(OBJECTIONS.readings[0], version=silent)

        found = evolve(OBJECTIONS, rule=served, version=silent, readings=(reading,))

        assert found.receipt is Receipt.SERVICE
        assert found.postmark_by is None

    def test_hours_have_no_postmark(self) -> None:
        version = evolve(OBJECTIONS.version, within=Hours(24))

        assert evolve(OBJECTIONS, version=version).postmark_by is None


class TestUndated:
    """A paper whose time has begun, and whose last day is not known."""

    WINDOW = Undated(
        rule("objections"), OBJECTIONS.opened_by, "no day is known", safe=date(2021, 4, 16)
    )
    """Any party may use it, each for itself."""

    DUTY = Undated(rule("answer"), deadline("answer", date(2024, 3, 1)).opened_by, "no day")

    def test_it_says_what_it_is(self) -> None:
        assert repr(self.WINDOW) == "<Undated objections: safe 2021-04-16>"
        assert self.WINDOW.actor is rule("objections").actor
        assert hash(self.WINDOW) == hash(evolve(self.WINDOW))
        with pytest.raises(FrozenInstanceError):
            self.WINDOW.why = "another"  # type: ignore[misc]

    @pytest.mark.parametrize(
        ("today", "status"),
        [
            (date(2021, 4, 15), Status.OPEN),
            (date(2021, 4, 16), Status.OPEN),
            (date(2021, 4, 17), Status.AT_RISK),
        ],
        ids=["before the safe day", "on it", "after it"],
    )
    def test_open_to_the_safe_day(self, today: date, status: Status) -> None:
        assert self.WINDOW.status(today) is status
        assert evolve(self.WINDOW, safe=None).status(today) is Status.OPEN

    @pytest.mark.parametrize(
        ("today", "status"),
        [
            (date(2024, 3, 13), Status.OPEN),
            (date(2024, 3, 14), Status.MET),
            (date(2024, 3, 15), Status.MET),
        ],
        ids=["the day before", "on the day it is filed", "later"],
    )
    def test_a_duty_is_met_once_its_paper_is_filed(self, today: date, status: Status) -> None:
        paper = Event(Kind.ANSWER_FILED, date(2024, 3, 14), by=Party.RESPONDENT)

        assert evolve(self.DUTY, used=(paper,)).status(today) is status

    @pytest.mark.parametrize(
        ("filed_by", "asked", "status"),
        [
            pytest.param(Party.EMPLOYER, None, Status.OPEN, id="others may still use it"),
            pytest.param(Party.EMPLOYER, Party.EMPLOYER, Status.MET, id="who filed has"),
            pytest.param(Party.EMPLOYER, Party.PETITIONER, Status.OPEN, id="another has not"),
            pytest.param(Party.LABOR_ORGANIZATION, Party.PETITIONER, Status.MET, id="by its name"),
            pytest.param(None, Party.EMPLOYER, Status.OPEN, id="whose paper is not known"),
        ],
    )
    def test_a_window_is_used_up_by_each_for_itself(
        self, filed_by: Party | None, asked: Party | None, status: Status
    ) -> None:
        paper = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 13), by=filed_by)
        used = evolve(self.WINDOW, used=(paper,), of=CaseType.RC)

        assert used.status(date(2021, 4, 14), by=asked) is status

    @pytest.mark.parametrize(
        ("today", "status"),
        [
            (date(2021, 4, 13), Status.OPEN),
            (date(2021, 4, 14), Status.ENDED),
            (date(2021, 4, 15), Status.ENDED),
        ],
        ids=["the day before", "on the day", "later"],
    )
    def test_it_ends(self, today: date, status: Status) -> None:
        paper = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 12), by=Party.EMPLOYER)
        ended = evolve(self.WINDOW, ended=date(2021, 4, 14))

        assert ended.status(today) is status
        assert evolve(ended, used=(paper,)).status(today) is (
            Status.MET if status is Status.ENDED else Status.OPEN
        )

    def test_the_day_asked_about_must_be_a_day(self) -> None:
        with pytest.raises(NotADay, match="today"):
            self.WINDOW.status("2021-04-16")  # type: ignore[arg-type]

    def test_who_asks_makes_no_difference_to_a_duty_of_one(self) -> None:
        paper = Event(Kind.ANSWER_FILED, date(2024, 3, 8), by=Party.RESPONDENT)
        met = evolve(self.DUTY, used=(paper,))

        for party in (None, Party.RESPONDENT, Party.CHARGING_PARTY):
            assert met.status(date(2024, 3, 9), party) is Status.MET

    def test_at_its_end_another_party_has_not_met_it(self) -> None:
        paper = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 12), by=Party.EMPLOYER)
        over = evolve(self.WINDOW, used=(paper,), ended=date(2021, 4, 20))

        assert over.status(date(2021, 4, 20), Party.EMPLOYER) is Status.MET
        assert over.status(date(2021, 4, 20), Party.LABOR_ORGANIZATION) is Status.ENDED

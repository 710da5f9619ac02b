"""Charges: each allegation within its six months or not, and what the charge opens."""

from __future__ import annotations

import pickle
from datetime import date, datetime, timedelta
from typing import Any

import jsonschema
import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from cases import case, keys
from nlrbcase import (
    Allegation,
    AllegationStatus,
    Amendment,
    CaseType,
    Caution,
    Charge,
    DaysOutOfOrder,
    Event,
    Kind,
    NlrbCaseError,
    NoSuchCaseType,
    NoSuchSection,
    NotACharge,
    NotADay,
    NotAnAllegation,
    OutsideCalendar,
    Party,
    Receipt,
    SixMonths,
    Timeliness,
    allegation_label,
    deadline,
    rule,
    section,
)
from nlrbcase.charge_records import ChargeRecord, SixMonthsRecord
from nlrbcase.charge_words import possible
from nlrbcase.errors import NotOfType
from nlrbcase.law.unfair_practices import SECTIONS
from nlrbcase.schemas import schema
from nlrbcase.wording import full

DAY = timedelta(days=1)
TIMELY, ARGUABLE = AllegationStatus.TIMELY, AllegationStatus.ARGUABLE
OPEN, AT_RISK = AllegationStatus.OPEN, AllegationStatus.AT_RISK
BARRED = AllegationStatus.BARRED

ACT = date(1993, 4, 12)
FILED = date(1993, 10, 6)


def one(
    conduct: date, filed: date | None = None, served: date | None = None, **facts: Any
) -> SixMonths:
    """Return the six months of a charge with one allegation."""
    (found,) = Charge(filed, served, Allegation("8(a)(3)", conduct, **facts)).six_months
    return found


def named(cautions: tuple[Caution, ...]) -> set[str]:
    """Return the keys of cautions."""
    return {caution.key for caution in cautions}


class TestFilingAndService:
    """more than six months prior to the filing of the charge with the Board and the service of a
    copy thereof upon the person against whom such charge is made (29 U.S.C. 160(b))
    """

    @pytest.mark.parametrize(
        ("conduct", "filed", "served", "status"),
        [
            pytest.param(
                ACT, FILED, date(1993, 10, 12), TIMELY, id="both on the same-numbered day or before"
            ),
            pytest.param(
                ACT,
                FILED,
                date(1993, 10, 13),
                ARGUABLE,
                id="Dun & Bradstreet: served a day late, timely only under the latest reading",
            ),
            pytest.param(ACT, FILED, date(1993, 10, 14), BARRED, id="served two days late"),
            pytest.param(
                ACT, date(1993, 10, 13), date(1993, 10, 13), ARGUABLE, id="both a day late"
            ),
            pytest.param(
                ACT, date(1993, 10, 14), date(1993, 10, 14), BARRED, id="filed two days late"
            ),
            pytest.param(
                date(1985, 3, 4), date(1985, 9, 4), date(1985, 9, 4), TIMELY, id="MacDonald's"
            ),
            pytest.param(
                date(2017, 7, 26),
                date(2018, 1, 26),
                date(2018, 1, 29),
                ARGUABLE,
                id="FCA: served the Monday after a last day on a Friday",
            ),
            pytest.param(
                date(2017, 7, 26),
                date(2018, 1, 26),
                date(2018, 1, 30),
                BARRED,
                id="FCA: the day after that",
            ),
            pytest.param(ACT, ACT, ACT, TIMELY, id="all on the day of the act"),
        ],
    )
    def test_both_must_be_in_time(
        self, conduct: date, filed: date, served: date, status: AllegationStatus
    ) -> None:
        found = one(conduct, filed, served)

        assert found.status() is status

    def test_dun_and_bradstreet_is_late_under_the_prevailing_reading(self) -> None:
        found = one(ACT, FILED, date(1993, 10, 13))

        assert found.filing_timeliness is Timeliness.TIMELY
        assert found.service_timeliness is Timeliness.ARGUABLE
        assert found.service.due == date(1993, 10, 12)
        assert "Dun & Bradstreet" in found.service.readings[0].authority
        assert found.status().said == "timely only under the latest reading"

    def test_each_paper_knows_that_it_was_used(self) -> None:
        found = one(ACT, FILED, date(1993, 10, 12))

        assert found.filing.used == (Event(Kind.CHARGE_FILED, FILED),)
        assert found.service.used == (Event(Kind.CHARGE_SERVED, date(1993, 10, 12)),)

    @pytest.mark.parametrize("filed", range(-2, 4))
    @pytest.mark.parametrize("served", range(-2, 4))
    @pytest.mark.parametrize(
        "conduct",
        [
            date(1993, 4, 12),
            date(2017, 7, 26),
            date(2021, 4, 9),
            date(2025, 4, 7),
            date(2013, 4, 8),
            date(2023, 8, 31),
        ],
    )
    def test_the_status_is_the_worse_of_the_two_deadlines(
        self, conduct: date, filed: int, served: int
    ) -> None:
        filing, service = deadline("charge", conduct), deadline("charge-service", conduct)
        days = filing.due + filed * DAY, service.due + served * DAY
        worst = {filing.timely(days[0]), service.timely(days[1])}
        expected = (
            BARRED
            if Timeliness.LATE in worst
            else ARGUABLE
            if Timeliness.ARGUABLE in worst or days[1] < days[0]
            else TIMELY
        )

        assert one(conduct, *days).status() is expected

    @given(st.dates(date(1978, 1, 1), date(2099, 12, 31)), st.integers(0, 200), st.integers(0, 30))
    def test_it_agrees_with_its_deadlines_on_any_day(
        self, conduct: date, filed: int, served: int
    ) -> None:
        days = conduct + filed * DAY, conduct + (filed + served) * DAY

        found = one(conduct, *days)

        assert found.filing.readings == deadline("charge", conduct).readings
        assert found.service.readings == deadline("charge-service", conduct).readings
        each = {found.filing.timely(days[0]), found.service.timely(days[1])}
        assert (found.status() is BARRED) is (Timeliness.LATE in each)
        assert (found.status() is TIMELY) is (each == {Timeliness.TIMELY})
        # The two papers are counted alike, so that one reading of the law decides both.
        assert [(reading.due, reading.label) for reading in found.filing.readings] == [
            (reading.due, reading.label) for reading in found.service.readings
        ]

    @given(
        st.dates(date(1978, 1, 1), date(2097, 12, 31)),
        st.none() | st.integers(0, 400),
        st.none() | st.integers(0, 400),
        st.none() | st.integers(0, 400),
    )
    def test_whatever_moves_its_start(
        self, conduct: date, known: int | None, ends: int | None, discharged: int | None
    ) -> None:
        later = {"known": known, "ends": ends, "discharged": discharged}
        days = {name: conduct + n * DAY for name, n in later.items() if n is not None}

        found = one(conduct, **days)

        assert one(conduct).safe <= found.safe == found.filing.due <= found.latest
        due = [reading.due for reading in found.filing.readings]
        assert len(due) == len(set(due)) >= 2
        assert [(reading.due, reading.label) for reading in found.service.readings] == [
            (reading.due, reading.label) for reading in found.filing.readings
        ]
        assert found.filing.due == found.filing.steps[-1].day


class TestLastDay:
    """Months, not days: the same-numbered day, or the month's last; it does not roll"""

    @pytest.mark.parametrize(
        ("conduct", "safe"),
        [
            pytest.param(date(2021, 8, 31), date(2022, 2, 28), id="31 August, common year"),
            pytest.param(date(2023, 8, 31), date(2024, 2, 29), id="31 August, leap year"),
            pytest.param(date(2023, 8, 29), date(2024, 2, 29), id="29 August, leap year"),
            pytest.param(date(2020, 8, 29), date(2021, 2, 28), id="29 August, common year"),
            pytest.param(date(2024, 2, 29), date(2024, 8, 29), id="leap day"),
            pytest.param(date(2023, 2, 28), date(2023, 8, 28), id="the last of February"),
            pytest.param(date(2023, 12, 30), date(2024, 6, 30), id="30 December"),
            pytest.param(date(2023, 12, 31), date(2024, 6, 30), id="31 December"),
            pytest.param(date(2023, 6, 30), date(2023, 12, 30), id="over no year's end"),
            pytest.param(date(2023, 7, 1), date(2024, 1, 1), id="to a holiday"),
            pytest.param(date(2021, 4, 9), date(2021, 10, 9), id="to a Saturday"),
            pytest.param(date(2021, 4, 11), date(2021, 10, 11), id="to Columbus Day"),
        ],
    )
    def test_months_are_counted(self, conduct: date, safe: date) -> None:
        found = one(conduct)

        assert (found.safe, found.filing.due, found.service.due) == (safe, safe, safe)

    @pytest.mark.parametrize(
        ("conduct", "has_no_such_day"),
        [
            pytest.param(date(2021, 8, 28), False, id="28 August"),
            pytest.param(date(2021, 8, 29), True, id="29 August, common year"),
            pytest.param(date(2023, 8, 29), False, id="29 August, leap year"),
            pytest.param(date(2023, 12, 31), True, id="31 December"),
            pytest.param(date(2023, 7, 31), False, id="31 July"),
        ],
    )
    def test_a_month_without_such_a_day_is_told_as_unsettled(
        self,
        conduct: date,
        has_no_such_day: bool,  # noqa: FBT001 - a row
    ) -> None:
        found = one(conduct)

        for each in (found.filing, found.service):
            told = {caution.key for caution in each.cautions}
            assert ("month-without-such-day" in told) == has_no_such_day
            assert ("to the same-numbered day" in each.explain()) != has_no_such_day

    @pytest.mark.parametrize(
        "conduct", [date(2023, 7, 1), date(2021, 4, 9), date(2021, 4, 10), date(2021, 4, 11)]
    )
    def test_a_closed_last_day_is_told(self, conduct: date) -> None:
        found = one(conduct)

        assert "last-day-closed" in named(found.cautions)
        assert "the business day before" in " ".join(found.explain().split())

    def test_the_shutdown_of_2025_adds_nothing(self) -> None:
        found = one(date(2025, 4, 7))

        assert (found.safe, found.latest) == (date(2025, 10, 7), date(2025, 10, 8))
        assert "due-in-shutdown" in named(found.cautions)


class TestStart:
    """The six months run from the act or, if later, from clear and unequivocal notice of it."""

    def test_later_notice_begins_them(self) -> None:
        found = one(date(2017, 1, 10), known=date(2017, 7, 26))

        assert (found.safe, found.latest) == (date(2018, 1, 26), date(2018, 1, 29))
        assert found.filing.opened_by.on == date(2017, 7, 26)
        assert "notice-of-the-act" in named(found.cautions)

    def test_notice_on_the_day_itself_changes_nothing(self) -> None:
        assert one(ACT, known=ACT).safe == one(ACT).safe

    @pytest.mark.parametrize("day", ["known", "ends", "discharged"])
    def test_a_day_before_the_act_is_refused(self, day: str) -> None:
        with pytest.raises(DaysOutOfOrder, match="earlier than the alleged conduct, 1993-04-12"):
            Allegation("8(a)(3)", ACT, **{day: ACT - DAY})


class TestContinuingConduct:
    """Nothing was read on conduct that goes on: the safe day is counted from its first day."""

    FIRST, LAST = date(2024, 1, 10), date(2024, 3, 5)

    def test_the_last_day_gives_the_latest_reading_alone(self) -> None:
        found = one(self.FIRST, ends=self.LAST)

        assert (found.safe, found.filing.due) == (date(2024, 7, 10), date(2024, 7, 10))
        assert found.latest == date(2024, 9, 6)
        assert "day-not-used" not in named(found.notes)
        assert [reading.due for reading in found.filing.readings] == [
            date(2024, 7, 10),
            date(2024, 7, 11),
            date(2024, 9, 5),
            date(2024, 9, 6),
        ]

    def test_each_reading_says_from_which_day_it_runs_and_how_months_end(self) -> None:
        found = one(self.FIRST, ends=self.LAST)

        labels = [tuple(reading.label.split("; ")) for reading in found.filing.readings]
        first = "the six months do not wait for the end of conduct that went on"
        last = "the six months run from the last day of conduct that went on"
        months = [reading.label for reading in one(self.FIRST).filing.readings]
        assert labels == [(start, end) for start in (first, last) for end in months]
        assert [
            [(taken.question.key, taken.late) for taken in reading.taken]
            for reading in found.filing.readings
        ] == [
            [("continuing-conduct", last_day), ("six-months", day_after)]
            for last_day in (False, True)
            for day_after in (False, True)
        ]

    def test_it_rests_on_no_authority_that_was_read(self) -> None:
        found = one(self.FIRST, ends=self.LAST)

        assert "continuing-conduct" in named(found.cautions)
        assert "was not read" in found.filing.readings[-1].authority
        assert "was not read" not in found.filing.readings[0].authority

    @pytest.mark.parametrize(
        ("day", "status"),
        [
            (date(2024, 7, 10), TIMELY),
            (date(2024, 7, 11), ARGUABLE),
            (date(2024, 9, 6), ARGUABLE),
            (date(2024, 9, 7), BARRED),
        ],
    )
    def test_a_charge_within_the_later_reading_is_arguable(
        self, day: date, status: AllegationStatus
    ) -> None:
        assert one(self.FIRST, day, day, ends=self.LAST).status() is status

    def test_a_charge_may_be_filed_while_it_goes_on(self) -> None:
        found = one(self.FIRST, date(2024, 2, 1), date(2024, 2, 1), ends=self.LAST)

        assert found.status() is TIMELY

    def test_an_end_before_notice_moves_nothing(self) -> None:
        found = one(self.FIRST, known=date(2024, 4, 1), ends=self.LAST)

        assert found.safe == date(2024, 10, 1)
        assert len(found.filing.readings) == 2
        assert "day-not-used" in named(found.notes)

    def test_an_end_on_the_day_itself_moves_nothing(self) -> None:
        found = one(self.FIRST, ends=self.FIRST)

        assert found.filing.readings == one(self.FIRST).filing.readings
        assert "continuing-conduct" not in named(found.cautions)
        assert "day-not-used" in named(found.notes)

    def test_an_end_a_day_later_repeats_no_day(self) -> None:
        found = one(self.FIRST, ends=self.FIRST + DAY)

        days = [reading.due for reading in found.filing.readings]
        assert days == [date(2024, 7, 10), date(2024, 7, 11), date(2024, 7, 12)]


class TestArmedForces:
    """prevented from filing such charge by reason of service in the armed forces, in which event
    the six-month period shall be computed from the day of his discharge (29 U.S.C. 160(b))
    """

    CONDUCT = date(2024, 1, 10)

    def test_discharge_after_the_six_months_begins_them_anew_for_both_papers(self) -> None:
        found = one(self.CONDUCT, discharged=date(2024, 9, 3))

        assert (found.filing.rule.key, found.service.rule.key) == (
            "charge-after-armed-forces",
            "charge-service-after-armed-forces",
        )
        assert (found.safe, found.latest) == (date(2025, 3, 3), date(2025, 3, 4))
        assert "armed-forces" in named(found.cautions)

    def test_discharge_within_the_six_months_leaves_the_act_safe(self) -> None:
        found = one(self.CONDUCT, discharged=date(2024, 5, 1))

        assert (found.safe, found.latest) == (date(2024, 7, 10), date(2024, 11, 4))
        assert "discharged-in-time" in named(found.cautions)
        assert "armed-forces" not in named(found.cautions)
        assert "day-not-used" not in named(found.notes)

    @pytest.mark.parametrize(
        ("discharged", "safe"),
        [
            pytest.param(date(2024, 7, 11), date(2024, 7, 10), id="the last day of any reading"),
            pytest.param(date(2024, 7, 12), date(2025, 1, 12), id="the day after"),
        ],
    )
    def test_the_edge(self, discharged: date, safe: date) -> None:
        assert one(self.CONDUCT, discharged=discharged).safe == safe

    def test_discharge_before_notice_moves_nothing(self) -> None:
        found = one(self.CONDUCT, known=date(2024, 6, 3), discharged=date(2024, 5, 1))

        assert found.safe == date(2024, 12, 3)
        assert "day-not-used" in named(found.notes)

    def test_discharge_on_the_day_of_the_act_moves_nothing(self) -> None:
        found = one(self.CONDUCT, discharged=self.CONDUCT)

        assert found.filing.readings == one(self.CONDUCT).filing.readings
        assert "discharged-in-time" not in named(found.cautions)
        assert "day-not-used" in named(found.notes)
        assert all(caution.note for caution in found.notes)

    def test_conduct_that_went_on_after_discharge(self) -> None:
        found = one(self.CONDUCT, discharged=date(2024, 9, 3), ends=date(2024, 12, 2))

        assert (found.safe, found.latest) == (date(2025, 3, 3), date(2025, 6, 3))

    def test_the_statute_says_it_of_the_six_months_for_either_paper(self) -> None:
        filing, service = (
            rule("charge-after-armed-forces"),
            rule("charge-service-after-armed-forces"),
        )

        assert service.versions[0].text == filing.versions[0].text
        assert (service.late, service.counted_by) == (filing.late, filing.counted_by)
        assert (service.receipt, service.duty) == (Receipt.SERVICE, True)
        assert not service.tolled

    def test_what_is_counted_from_discharge_says_so(self) -> None:
        found = one(self.CONDUCT, discharged=date(2024, 5, 1)).to_dict()

        runs_from = [reading["version"]["runs_from"] for reading in found["filing"]["readings"]]
        act = "alleged unfair labor practice, or clear notice of it"
        assert runs_from == [act, act, *["discharged from armed forces"] * 2]

    def test_without_discharge_the_answer_names_the_exception(self) -> None:
        text = " ".join(one(self.CONDUCT).explain().split())

        assert "only service in the armed forces moves the start of the six months" in text


class TestStillPossible:
    """What is still possible: the safe day, the latest day, the days left."""

    @pytest.mark.parametrize(
        ("today", "status", "left"),
        [
            (date(1993, 4, 12), OPEN, 183),
            (date(1993, 10, 11), OPEN, 1),
            (date(1993, 10, 12), OPEN, 0),
            (date(1993, 10, 13), AT_RISK, -1),
            (date(1993, 10, 14), BARRED, None),
        ],
    )
    @pytest.mark.parametrize("filed", [None, FILED])
    def test_until_the_latest_day(
        self, filed: date | None, today: date, status: AllegationStatus, left: int | None
    ) -> None:
        found = one(ACT, filed)

        assert found.status() is OPEN
        assert (found.status(today), found.days_left(today)) == (status, left)

    @pytest.mark.parametrize(
        ("today", "status"),
        [
            (date(2018, 1, 26), OPEN),
            (date(2018, 1, 27), AT_RISK),
            (date(2018, 1, 29), AT_RISK),
            (date(2018, 1, 30), BARRED),
        ],
        ids=["a Friday, the safe day", "the Saturday after", "the Monday, the latest", "too late"],
    )
    def test_over_a_weekend(self, today: date, status: AllegationStatus) -> None:
        assert one(date(2017, 7, 26)).status(today) is status

    def test_a_charge_may_be_served_on_the_day_it_is_filed(self) -> None:
        assert one(ACT, FILED, FILED).status() is TIMELY

    def test_what_is_missing_is_said(self) -> None:
        both, service = one(ACT), one(ACT, FILED)

        assert [said.split(" by ")[0] for said in possible(both)] == [
            "File the charge",
            "Serve a copy",
        ]
        (said,) = possible(service)
        assert said == (
            f"Serve a copy by {full(date(1993, 10, 12))}; the latest day that could be argued is "
            f"{full(date(1993, 10, 13))}"
        )
        assert "at once" in possible(service, date(1993, 10, 13))[0]
        assert "nothing is left to do" in possible(service, date(1993, 10, 14))[0]

    def test_nothing_is_missing_once_both_are_done(self) -> None:
        found = one(ACT, FILED, FILED)

        assert found.days_left(date(1993, 10, 1)) is None
        assert possible(found) == ()

    def test_a_charge_filed_a_day_late_can_still_be_served(self) -> None:
        found = one(ACT, date(1993, 10, 13))

        assert found.status(date(1993, 10, 13)) is AT_RISK
        assert found.status(date(1993, 10, 14)) is BARRED

    def test_a_charge_filed_too_late_needs_no_service(self) -> None:
        found = one(ACT, date(1993, 10, 14))

        assert found.status() is BARRED
        assert found.days_left(date(1993, 10, 14)) is None

    @pytest.mark.parametrize("today", [datetime(2021, 4, 9, 12), "2021-04-09"])  # noqa: DTZ001
    def test_a_day_that_is_none(self, today: Any) -> None:
        for asked in (one(ACT).status, one(ACT).days_left, one(ACT).explain, one(ACT).to_dict):
            with pytest.raises(NotADay):
                asked(today)


class TestServedBeforeFiled:
    """Upon the filing of a charge, the Charging Party is responsible for the timely and proper
    service of a copy (29 CFR 102.14(a))
    """

    def test_a_copy_served_before_is_arguable_at_best(self) -> None:
        found = one(ACT, FILED, FILED - DAY)

        assert (found.status(), found.service_timeliness) == (ARGUABLE, Timeliness.ARGUABLE)
        assert "served-before-filed" in named(found.cautions)
        assert possible(found)[0].startswith("Serve a copy by Tuesday 12 October 1993")
        assert "before the charge was filed" in " ".join(found.explain().split())

    def test_the_day_of_filing_is_early_enough(self) -> None:
        found = one(ACT, FILED, FILED)

        assert found.status() is TIMELY
        assert "served-before-filed" not in named(found.cautions)

    def test_it_does_not_save_what_is_late(self) -> None:
        assert one(ACT, date(1993, 10, 15), date(1993, 10, 14)).status() is BARRED


class TestRelatedAllegations:
    """an untimely allegation that is factually and legally related to the allegation(s) of a
    timely charge may be litigated (Redd-I, 290 NLRB 1115)
    """

    EARLY = Allegation("8(a)(1)", date(2024, 1, 10))
    LATER = Allegation("8(a)(3)", date(2024, 3, 4))

    def test_one_of_several_is_barred(self) -> None:
        charge = Charge(date(2024, 8, 1), date(2024, 8, 2), [self.EARLY, self.LATER])

        barred, timely = charge.six_months

        assert (barred.status(), timely.status()) == (BARRED, TIMELY)
        assert "related-allegations" in named(barred.cautions)
        assert "related-allegations" not in named(barred.notes)
        assert "related-allegations" in named(timely.notes)
        for each in (barred, timely):
            assert not any(caution.note for caution in each.cautions)
            assert all(note.note for note in each.notes)

    def test_where_none_is_timely_it_is_a_note(self) -> None:
        found = Charge(date(2024, 12, 1), date(2024, 12, 2), [self.EARLY, self.LATER]).six_months

        assert [each.status() for each in found] == [BARRED, BARRED]
        assert all("related-allegations" in named(each.notes) for each in found)
        assert all("related-allegations" not in named(each.cautions) for each in found)

    def test_what_an_amendment_adds_late(self) -> None:
        amended = Amendment(date(2024, 9, 9), self.EARLY, date(2024, 9, 10))
        charge = Charge(date(2024, 8, 1), date(2024, 8, 2), self.LATER, amended)

        first, added = charge.six_months

        assert (first.status(), added.status()) == (TIMELY, BARRED)
        assert (first.amendment, added.amendment) == (False, True)
        assert {"amended-charge", "related-allegations"} <= named(added.cautions)
        assert "Redd-I" in charge.explain()

    def test_what_an_amendment_adds_in_time(self) -> None:
        amended = Amendment(date(2024, 8, 30), self.LATER, date(2024, 8, 30))
        charge = Charge(date(2024, 7, 1), date(2024, 7, 1), self.EARLY, amended)

        assert [each.status() for each in charge.six_months] == [TIMELY, TIMELY]

    def test_an_amendment_may_allege_what_came_after_the_charge(self) -> None:
        later = Allegation("8(a)(4)", date(2024, 9, 2))
        charge = Charge(
            date(2024, 7, 1), date(2024, 7, 1), self.EARLY, Amendment(later.conduct, later)
        )

        assert charge.six_months[1].status() is OPEN


class TestAllegation:
    """a section, and the day of the act"""

    @pytest.mark.parametrize(
        ("given_as", "key", "label"),
        [
            ("8(a)(3)", "8(a)(3)", ""),
            ("Section 8 (A)(3)", "8(a)(3)", ""),
            ("8(a)(3) Discipline", "8(a)(3)", "Discipline"),
            ("Weingarten", "8(a)(1)", "Weingarten"),
            (section("8(b)(3)"), "8(b)(3)", ""),
            (allegation_label("8(g) All Allegations"), "8(g)", "All Allegations"),
        ],
    )
    def test_a_section_in_any_form(self, given_as: Any, key: str, label: str) -> None:
        found = Allegation(given_as, ACT)

        assert found.section == section(key)
        assert found.label == label
        assert repr(found) == f"<Allegation {key} of 12 April 1993>"

    @pytest.mark.parametrize("found", SECTIONS, ids=lambda found: found.key)
    def test_its_case_types_and_who_is_charged_are_its_sections(self, found: Any) -> None:
        alleged = Allegation(found, ACT)

        assert alleged.case_types == found.charged_as
        assert alleged.against == found.violated_by

    @pytest.mark.parametrize(
        ("given_as", "known"),
        [
            pytest.param(section("8(a)(3)"), False, id="a section"),
            pytest.param("8(a)(3)", False, id="its name"),
            pytest.param("8(a)(3) Discipline", True, id="a label of the Agency"),
        ],
    )
    def test_a_section_alone_is_no_label_of_the_agency(self, given_as: Any, *, known: bool) -> None:
        alleged = Allegation(given_as, ACT).alleged

        assert alleged is not None
        assert alleged.known is known

    def test_the_section_may_be_unknown(self) -> None:
        found = Allegation(None, ACT)

        assert (found.section, found.label, found.case_types, found.against) == (None, "", (), ())
        assert "section not given" in Charge(None, None, found).explain()

    @pytest.mark.parametrize(
        ("wrong", "error"),
        [
            pytest.param("8(a)(6)", NoSuchSection, id="no such section"),
            pytest.param("Discipline", NotAnAllegation, id="a label of two sections"),
            pytest.param(8, NotAnAllegation, id="a number"),
        ],
    )
    def test_a_wrong_section(self, wrong: Any, error: type[NlrbCaseError]) -> None:
        with pytest.raises(error):
            Allegation(wrong, ACT)

    @pytest.mark.parametrize("name", ["conduct", "known", "ends", "discharged"])
    @pytest.mark.parametrize(
        ("wrong", "error"),
        [
            pytest.param(datetime(2021, 4, 9, 9), NotADay, id="an hour"),  # noqa: DTZ001
            pytest.param("2021-04-09", NotADay, id="a text"),
            pytest.param(date(2101, 1, 1), OutsideCalendar, id="after the calendar"),
        ],
    )
    def test_a_wrong_day(self, name: str, wrong: Any, error: type[NlrbCaseError]) -> None:
        days: dict[str, Any] = {"conduct": ACT, name: wrong}

        with pytest.raises(error):
            Allegation("8(a)(3)", **days)

    def test_no_day_of_conduct(self) -> None:
        with pytest.raises(NotADay, match="conduct"):
            Allegation("8(a)(3)", None)  # type: ignore[arg-type]


class TestCharge:
    """when it was filed and served, and what it alleges"""

    ALLEGED = Allegation("8(a)(3)", date(2024, 1, 10))

    def test_one_allegation_need_be_in_no_list(self) -> None:
        assert Charge(None, None, self.ALLEGED) == Charge(None, None, [self.ALLEGED])

    @pytest.mark.parametrize(
        ("facts", "says"),
        [
            pytest.param({}, "it alleges nothing", id="nothing alleged"),
            pytest.param({"allegations": ["8(a)(3)"]}, "is no Allegation", id="a text"),
            pytest.param({"allegations": None}, "None is no Allegation", id="no list"),
            pytest.param(
                {"allegations": ALLEGED, "amended": date(2024, 2, 1)},
                "is no Amendment",
                id="a day for an amendment",
            ),
            pytest.param(
                {"allegations": ALLEGED, "served": date(2024, 2, 1)},
                "served on 2024-02-01, and not filed: give `filed`",
                id="served, not filed",
            ),
            pytest.param(
                {"allegations": ALLEGED, "docketed": date(2024, 2, 1)},
                "docketed on 2024-02-01",
                id="docketed, not filed",
            ),
            pytest.param(
                {"allegations": ALLEGED, "amended": Amendment(date(2024, 2, 1), ALLEGED)},
                "amended on 2024-02-01",
                id="amended, not filed",
            ),
        ],
    )
    def test_what_is_no_charge(self, facts: dict[str, Any], says: str) -> None:
        with pytest.raises(NotACharge, match=says) as caught:
            Charge(**facts)

        assert isinstance(caught.value, ValueError)
        assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)  # noqa: S301

    def test_an_amendment_that_adds_nothing(self) -> None:
        with pytest.raises(NotACharge, match="it alleges nothing"):
            Amendment(date(2024, 2, 1), [])

    def test_an_amendment_shows_what_it_adds(self) -> None:
        amended = Amendment(date(2024, 2, 1), self.ALLEGED)

        assert repr(amended) == "<Amendment filed 2024-02-01: 8(a)(3) of 10 January 2024>"

    @pytest.mark.parametrize(
        ("facts", "says"),
        [
            pytest.param(
                {"filed": date(2024, 1, 9)},
                "filed on 2024-01-09, before the alleged conduct on 2024-01-10",
                id="filed before the act",
            ),
            pytest.param(
                {"filed": date(2024, 1, 10), "served": date(2024, 1, 9)},
                "served on 2024-01-09, before the alleged conduct",
                id="served before the act",
            ),
            pytest.param(
                {"filed": date(2024, 2, 1), "docketed": date(2024, 1, 31)},
                "docketed on 2024-01-31, before it was filed on 2024-02-01",
                id="docketed before it was filed",
            ),
            pytest.param(
                {"filed": date(2024, 2, 1), "amended": Amendment(date(2024, 1, 31), ALLEGED)},
                "amended on 2024-01-31, before it was filed on 2024-02-01",
                id="amended before it was filed",
            ),
        ],
    )
    def test_days_that_cannot_all_be_right(self, facts: dict[str, Any], says: str) -> None:
        with pytest.raises(DaysOutOfOrder, match=says):
            Charge(allegations=self.ALLEGED, **facts)

    def test_it_may_be_docketed_and_amended_on_the_day_it_is_filed(self) -> None:
        day = date(2024, 2, 1)

        charge = Charge(day, None, self.ALLEGED, Amendment(day, self.ALLEGED), day)

        assert [each.filed for each in charge.six_months] == [day, day]

    def test_a_charge_before_the_notice_that_it_claims(self) -> None:
        alleged = Allegation("8(a)(3)", date(2024, 1, 10), known=date(2024, 3, 1))

        with pytest.raises(DaysOutOfOrder, match="before notice of it on 2024-03-01"):
            Charge(date(2024, 2, 29), None, alleged)

    @pytest.mark.parametrize("name", ["filed", "served", "docketed"])
    def test_a_day_with_an_hour(self, name: str) -> None:
        days: dict[str, Any] = {"filed": date(2024, 2, 1), name: datetime(2024, 2, 1, 9)}  # noqa: DTZ001

        with pytest.raises(NotADay, match=name):
            Charge(allegations=self.ALLEGED, **days)

    def test_six_months_that_leave_the_calendar(self) -> None:
        with pytest.raises(OutsideCalendar):
            Charge(None, None, Allegation("8(a)(3)", date(2100, 11, 30)))

    def test_it_can_be_hashed_compared_changed_and_pickled(self) -> None:
        charge = Charge(date(2024, 7, 10), None, self.ALLEGED)

        assert pickle.loads(pickle.dumps(charge)) == charge  # noqa: S301
        assert len({charge, evolve(charge)}) == 1
        served = evolve(charge, served=date(2024, 7, 10))
        assert [each.status() for each in served.six_months] == [TIMELY]
        assert repr(charge) == "<Charge filed 2024-07-10: 8(a)(3) of 10 January 2024>"
        assert repr(charge.six_months[0]) == "<SixMonths 8(a)(3) of 10 January 2024: open>"

    def test_its_case_types_are_those_of_its_sections(self) -> None:
        keys = ("8(a)(3)", "8(a)(1)", "8(b)(4)(i)")

        charge = Charge(None, None, [Allegation(key, ACT) for key in keys])

        assert charge.case_types == (CaseType.CA, CaseType.CC, CaseType.CD)
        assert "code-is-not-section" in named(charge.notes)

    @pytest.mark.parametrize(
        ("keys_", "several"),
        [
            (("8(a)(3)", "8(a)(1)"), False),
            (("8(a)(3)", "8(b)(1)(A)"), True),
            (("8(a)(3)", "8(e)"), False),
            (("8(a)(3)", "8(e)", "8(b)(3)"), True),
            ((None, "8(a)(3)"), False),
            ((None,), False),
        ],
    )
    def test_each_of_several_charged_must_be_served(
        self, *, keys_: tuple[str | None, ...], several: bool
    ) -> None:
        charge = Charge(None, None, [Allegation(key, ACT) for key in keys_])

        assert ("several-charged" in named(charge.cautions)) is several


class TestWhatItOpens:
    """The two-week deadline for responding to preliminary information requests (nlrb.gov, on GC
    Memorandum GC 26-01), and what else runs from filing and from service
    """

    FILED = date(2026, 1, 6)

    def _charge(self, *keys_: str | None, filed: date = FILED, **facts: Any) -> Charge:
        alleged = [Allegation(key, filed) for key in keys_]
        return Charge(filed, facts.pop("served", None), alleged, **facts)

    def test_evidence_both_ways(self) -> None:
        charge = self._charge("8(a)(3)", docketed=date(2026, 1, 9))

        evidence = charge.deadlines()[0]

        assert evidence.rule.key == "charge-evidence"
        assert [reading.due for reading in evidence.readings] == [
            date(2026, 1, 20),
            date(2026, 1, 23),
        ]
        assert (evidence.safe, evidence.of) == (date(2026, 1, 20), CaseType.CA)
        text = charge.explain()
        assert "Tuesday 20 January 2026" in text
        assert "Friday 23 January 2026" in text

    def test_without_the_day_of_docketing_the_other_way_is_named(self) -> None:
        charge = self._charge("8(a)(3)")

        assert "runs-from" in keys(charge.deadlines()[0])
        assert "charge docketed: that day was not given" in " ".join(charge.explain().split())

    @pytest.mark.parametrize(
        ("filed", "says"),
        [
            (date(2025, 10, 1), "2025-10-02"),
            (date(2025, 10, 2), "ask the Region"),
            (date(2025, 12, 22), "ask the Region"),
            (date(2025, 12, 23), ""),
        ],
    )
    def test_the_first_charges_that_it_is_for(self, filed: date, says: str) -> None:
        charge = self._charge("8(a)(3)", filed=filed)

        assert ("charge-evidence" in [one.rule.key for one in charge.deadlines()]) is not bool(says)
        undated = {one.rule.key: one.why for one in charge.undated()}
        assert ("charge-evidence" in undated) is bool(says)
        assert says in undated.get("charge-evidence", "")

    @pytest.mark.parametrize(
        ("key", "opened"),
        [
            ("8(a)(3)", ["charge-evidence", "merit-determination"]),
            (
                "8(e)",
                [
                    "charge-evidence",
                    "merit-determination",
                    "priority-charge-evidence",
                    "priority-decision",
                ],
            ),
            (None, ["charge-evidence", "merit-determination"]),
        ],
    )
    def test_by_the_type_of_case(self, key: str | None, opened: list[str]) -> None:
        assert [one.rule.key for one in self._charge(key).deadlines()] == opened

    def test_service_opens_the_adjustment_of_a_dispute(self) -> None:
        charge = self._charge("8(b)(4)(D)", served=date(2026, 1, 13))

        found = {one.rule.key: one.due for one in charge.deadlines()}

        assert found["dispute-adjustment"] == date(2026, 1, 23)

    def test_each_type_has_its_own(self) -> None:
        charge = self._charge("8(a)(3)", "8(e)")

        by_type = {(one.rule.key, one.of) for one in charge.deadlines()}

        assert ("merit-determination", CaseType.CA) in by_type
        assert ("merit-determination", CaseType.CE) in by_type
        assert ("priority-decision", CaseType.CA) not in by_type
        assert "in CE cases" in charge.explain()
        assert charge.explain().count("- merit-determination") == 1

    def test_a_type_can_be_asked_for(self) -> None:
        charge = self._charge("8(a)(3)")

        assert len(charge.deadlines("CP")) == 4
        assert charge.deadlines("29-CA-261755") == charge.deadlines()

    def test_a_type_that_is_none_of_charges(self) -> None:
        with pytest.raises(NotACharge, match="RC is no type of charge"):
            self._charge("8(a)(3)").deadlines("RC")
        with pytest.raises(NoSuchCaseType):
            self._charge("8(a)(3)").deadlines("XX")

    def test_a_charge_not_filed_opens_nothing(self) -> None:
        charge = Charge(None, None, Allegation("8(a)(3)", ACT))

        assert (charge.deadlines(), charge.undated()) == ((), ())
        assert "What the charge opens" not in charge.explain()

    @pytest.mark.parametrize("code", ["CA", "CB", "CC", "CD", "CE", "CG", "CP"])
    def test_a_case_with_the_same_record_opens_the_same(self, code: str) -> None:
        charge = self._charge(None, docketed=date(2026, 1, 9), served=date(2026, 1, 13))
        recorded = case(
            f"01-{code}-1",
            Event(Kind.CHARGE_FILED, self.FILED, sets=date(2026, 1, 9)),
            (Kind.CHARGE_SERVED, date(2026, 1, 13)),
        )

        assert [(one.rule.key, one.readings) for one in charge.deadlines(code)] == [
            (one.rule.key, one.readings) for one in recorded.deadlines()
        ]


class TestOfACase:
    """The charge of a case, with the days recorded."""

    CASE = case(
        "29-CA-261755",
        (Kind.CONDUCT, date(2024, 1, 10)),
        Event(Kind.CHARGE_FILED, date(2024, 7, 1), allegations=("8(a)(1)", "8(a)(3) Discipline")),
        (Kind.CHARGE_DOCKETED, date(2024, 7, 2)),
        (Kind.CHARGE_SERVED, date(2024, 7, 3)),
        Event(Kind.CHARGE_AMENDED, date(2024, 8, 1), allegations=("8(a)(3)", "8(a)(4)")),
        (Kind.CHARGE_SERVED, date(2024, 8, 2)),
    )

    def test_its_days_and_sections(self) -> None:
        charge = Charge.of(self.CASE)

        assert (charge.filed, charge.served) == (date(2024, 7, 1), date(2024, 7, 3))
        assert charge.docketed == date(2024, 7, 2)
        assert [each.said for each in charge.allegations] == [
            "8(a)(1) of 10 January 2024",
            "8(a)(3) of 10 January 2024",
        ]

    def test_what_an_amendment_names_first_is_added_by_it(self) -> None:
        charge = Charge.of(self.CASE)

        (amended,) = charge.amended
        assert (amended.filed, amended.served) == (date(2024, 8, 1), date(2024, 8, 2))
        assert [each.said for each in amended.allegations] == ["8(a)(4) of 10 January 2024"]
        assert [each.status() for each in charge.six_months] == [TIMELY, TIMELY, BARRED]

    def test_its_deadlines_for_conduct_are_those_of_the_case(self) -> None:
        (filing,) = [one for one in self.CASE.deadlines() if one.rule.key == "charge"]

        assert Charge.of(self.CASE).six_months[0].filing.readings == filing.readings

    def test_allegations_can_be_given_with_their_own_days(self) -> None:
        days = {"8(a)(1)": date(2024, 3, 1), "8(a)(4)": date(2024, 7, 20), "8(a)(5)": ACT}

        charge = Charge.of(self.CASE, [Allegation(key, day) for key, day in days.items()])

        assert [each.section for each in charge.allegations] == [
            section("8(a)(1)"),
            section("8(a)(5)"),
        ]
        assert [each.section for each in charge.amended[0].allegations] == [section("8(a)(4)")]

    def test_conduct_after_the_charge_is_put_with_the_amendment_that_names_it(self) -> None:
        charge = Charge.of(self.CASE, [Allegation("8(a)(3)", date(2024, 7, 20))])

        assert charge.allegations == ()
        assert [each.status() for each in charge.six_months] == [TIMELY]

    def test_conduct_may_name_its_sections(self) -> None:
        found = case(
            "29-CA-1",
            Event(Kind.CONDUCT, date(2024, 1, 10), allegations=("8(a)(1)",)),
            Event(Kind.CONDUCT, date(2024, 2, 12), allegations=("8(a)(3)",)),
            Event(Kind.CHARGE_FILED, date(2024, 7, 1), allegations=("8(a)(1)", "8(a)(3)")),
        )

        assert [each.said for each in Charge.of(found).all_allegations] == [
            "8(a)(1) of 10 January 2024",
            "8(a)(3) of 12 February 2024",
        ]

    def test_before_any_charge_there_is_the_conduct(self) -> None:
        charge = Charge.of(case("29-CA-1", (Kind.CONDUCT, date(2024, 1, 10))))

        assert charge.filed is None
        assert [each.said for each in charge.all_allegations] == [
            "a section not named of 10 January 2024"
        ]

    @pytest.mark.parametrize(
        ("found", "says"),
        [
            pytest.param(case("10-RC-1"), "no case of unfair labor practices", id="a petition"),
            pytest.param(case("10-CA-1"), "it alleges nothing", id="nothing recorded"),
            pytest.param(
                case("10-CA-1").record(
                    Event(Kind.CHARGE_AMENDED, date(2024, 8, 1)), irregular="begins in the middle"
                ),
                "an amendment, and no charge-filed",
                id="an amendment alone",
            ),
        ],
    )
    def test_a_case_without_a_charge(self, found: Any, says: str) -> None:
        with pytest.raises(NotACharge, match=says):
            Charge.of(found)

    @pytest.mark.parametrize("found", [None, "10-CA-1", 3, date(2024, 8, 1)])
    def test_what_is_no_case(self, found: Any) -> None:
        with pytest.raises(NotOfType, match="is no Case"):
            Charge.of(found)

    @pytest.mark.parametrize("alleged", [None, "8(a)(3)", 3, [None]])
    def test_what_is_no_allegation(self, alleged: Any) -> None:
        with pytest.raises(NotACharge, match="is no Allegation"):
            Charge.of(case("10-CA-1", (Kind.CHARGE_FILED, date(2024, 8, 1))), alleged)


SHOWN = (
    pytest.param(Charge(FILED, date(1993, 10, 13), Allegation("8(a)(3)", ACT)), id="Dun"),
    pytest.param(Charge(None, None, Allegation(None, date(2025, 8, 31))), id="not filed"),
    pytest.param(
        Charge(
            date(2025, 12, 6),
            date(2025, 12, 5),
            [
                Allegation("8(a)(3) Discipline", date(2025, 6, 12), known=date(2025, 7, 1)),
                Allegation("8(b)(4)(i)", date(2025, 5, 1), ends=date(2025, 9, 1)),
                Allegation("8(e)", date(2025, 1, 2), discharged=date(2025, 10, 1)),
            ],
            Amendment(date(2026, 1, 15), Allegation("8(b)(2)", date(2025, 6, 12))),
            date(2025, 12, 9),
        ),
        id="all there is",
    ),
)


class TestAnswer:
    """Every answer with its reasons, as text and as data, the same facts in both"""

    @pytest.mark.parametrize("charge", SHOWN)
    @pytest.mark.parametrize("region", [None, 10])
    def test_text_and_data_say_the_same(self, charge: Charge, region: int | None) -> None:
        today = date(2025, 12, 10)

        words = " ".join(charge.explain(today, region).split())
        record = charge.to_dict(today, region)

        jsonschema.validate(record, schema(ChargeRecord))
        assert record["case_types"] == [of.value for of in charge.case_types]
        for alleged in record["allegations"]:
            assert alleged["status_said"].casefold() in words.casefold()
            assert alleged["allegation"]["said"] in words
            for told in (*alleged["cautions"], *alleged["notes"]):
                assert told["said"] in words
                assert told["cite"] in words
            for said in alleged["possible"]:
                assert said in words
            for reading in alleged["filing"]["readings"]:
                assert f"if {reading['label']}" in words
                assert reading["authority"] in words
                assert reading["version"]["text"] in words
                for step in reading["steps"]:
                    assert step["said"] in words
            for reading in alleged["service"]["readings"]:
                assert reading["version"]["cite"] in words
        for opened in record["opens"]:
            assert opened["deadline"]["title"] in words
            for told in opened["deadline"]["cautions"]:
                assert told["said"] in words
        for told in (*record["cautions"], *record["notes"]):
            assert told["said"] in words
        assert all(one["why"] in words for one in record["undated"])

    @pytest.mark.parametrize("charge", SHOWN)
    def test_no_line_is_longer_than_a_page_is_wide(self, charge: Charge) -> None:
        for text in (charge.explain(), *(each.explain() for each in charge.six_months)):
            assert max(map(len, text.splitlines())) <= 96
            assert " ".join(text.split()).endswith("This is not legal advice.")

    @pytest.mark.parametrize("charge", SHOWN)
    def test_one_allegation_alone(self, charge: Charge) -> None:
        for each in charge.six_months:
            record = each.to_dict()

            jsonschema.validate(record, schema(SixMonthsRecord))
            assert record["safe"] == each.safe.isoformat()
            assert record["today"] is record["days_left"] is None
            assert each.status().said.capitalize() in each.explain()
            assert "Monday 2 March 2026" in each.explain(date(2026, 3, 2)) or each.served

    def test_the_parties_are_words_of_json(self) -> None:
        record = one(ACT).to_dict()

        assert record["allegation"]["against"] == [Party.EMPLOYER.value]

    def test_six_months_are_never_called_days(self) -> None:
        start = date(2023, 7, 1)
        for each in range(366):
            conduct = start + each * DAY
            charge = Charge(None, None, Allegation("8(a)(3)", conduct))
            # So many days before the safe day, where a count in days would be told.
            today = charge.six_months[0].safe - 180 * DAY

            text = charge.explain(max(today, conduct))

            assert "180 days" not in text
            assert "180 days" not in str(charge.to_dict())
        assert "180" not in charge.explain()

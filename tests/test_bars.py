"""What bars a petition or an election of a day: the day before, the first, the last, the next."""

from __future__ import annotations

import pickle
import re
from calendar import monthrange
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any, ClassVar

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nlrbcase import (
    NEVER,
    Bar,
    BarEffect,
    BarFacts,
    Barrable,
    Barred,
    DaysOutOfOrder,
    Evidence,
    NotADay,
    NotAFact,
    NotYesOrNo,
    OutsideCalendar,
    bars,
)
from nlrbcase.bar_effects import worst
from nlrbcase.barred import judged
from nlrbcase.barring import Fact
from nlrbcase.law import bars as law
from nlrbcase.law.representation.petition import RECOGNITION_RULE

DAY = timedelta(days=1)
PETITION, ELECTION, POLL = Barrable.PETITION, Barrable.ELECTION, Barrable.POLL
BARRED, ARGUABLE, UNKNOWN, OPEN, FREE = BarEffect
NOTHING = {
    "election_held": NEVER,
    "poll_held": NEVER,
    "rescission_certified": NEVER,
    "certified": NEVER,
    "contract_effective": NEVER,
    "recognized": NEVER,
}
"""Facts by which nothing is barred."""


def known(**facts: Any) -> BarFacts:
    """Return facts of which nothing is left open but what is given as None."""
    return BarFacts(**{**NOTHING, **facts})


def only(found: tuple[Barred, ...]) -> Barred:
    """Return the one bar found."""
    (one,) = found
    return one


def judge(bar: Bar, what: Barrable, on: date, **facts: Any) -> Barred:
    """Return what one bar does, though it does nothing."""
    return only(tuple(each for each in judged(known(**facts), on, [what]) if each.bar == bar))


def effect(bar: Bar, what: Barrable, on: date, **facts: Any) -> BarEffect:
    """Return the effect of one bar."""
    return judge(bar, what, on, **facts).effect


def keys(found: Barred) -> set[str]:
    """Return the keys of the cautions."""
    return {caution.key for caution in found.cautions}


def numerically(day: date, months: int) -> date:
    """Return the same-numbered day some months later, or the first of the month after it."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if day.day <= monthrange(year, month + 1)[1]:
        return date(year, month + 1, day.day)
    year, month = divmod(year * 12 + month + 1, 12)
    return date(year, month + 1, 1)


def every_day(first: date, last: date) -> Iterator[date]:
    """Yield each day from one to another, both included."""
    for n in range((last - first).days + 1):
        yield first + n * DAY


class TestElectionYear:
    """29 U.S.C. 159(c)(3): "No election shall be directed in any bargaining unit or any
    subdivision within which in the preceding twelve-month period, a valid election shall have been
    held."
    """

    @pytest.mark.parametrize(
        ("held", "argued", "last"),
        [
            pytest.param(
                date(2021, 4, 9), date(2022, 4, 8), date(2022, 4, 9), id="the same-numbered day"
            ),
            pytest.param(
                date(2020, 2, 29),
                date(2021, 2, 28),
                date(2021, 3, 1),
                id="no 29 February to end on",
            ),
            pytest.param(
                date(2019, 2, 28), date(2020, 2, 27), date(2020, 2, 28), id="before a leap day"
            ),
            pytest.param(
                date(2019, 3, 1), date(2020, 2, 29), date(2020, 3, 1), id="the day before is leap"
            ),
            pytest.param(
                date(2021, 12, 31), date(2022, 12, 30), date(2022, 12, 31), id="the end of a year"
            ),
            pytest.param(
                date(2021, 1, 1), date(2021, 12, 31), date(2022, 1, 1), id="the first of a year"
            ),
        ],
    )
    def test_the_last_day(self, held: date, argued: date, last: date) -> None:
        found = judge(law.ELECTION_BAR, ELECTION, held + 30 * DAY, election_held=held)

        assert (found.first, found.earliest, found.last, found.latest) == (held, argued, last, last)
        assert found.safe == last + DAY
        assert "end-of-the-months" in keys(found)

    def test_every_day_of_some_years_is_barred_to_its_end(self) -> None:
        for held in every_day(date(1999, 1, 1), date(2004, 12, 31)):
            last = numerically(held, 12)
            told = [
                effect(law.ELECTION_BAR, ELECTION, day, election_held=held)
                for day in (held - DAY, held, last - 2 * DAY, last - DAY, last, last + DAY)
            ]

            assert told == [FREE, BARRED, BARRED, BARRED, ARGUABLE, FREE]

    def test_readings_say_what_they_rest_on_and_count_each_step(self) -> None:
        found = judge(law.ELECTION_BAR, ELECTION, date(2021, 6, 1), election_held=date(2020, 2, 29))

        late, early = found.readings
        assert [step.day for step in late.steps] == [
            date(2020, 2, 29),
            date(2021, 2, 28),
            date(2021, 3, 1),
        ]
        assert [step.day for step in early.steps] == [date(2020, 2, 29), date(2021, 2, 28)]
        assert late.label == law.MONTHS_END.late
        assert early.authority == law.MONTHS_END.early_authority
        assert "not counted" in late.steps[0].said
        assert "the day itself is counted" in early.steps[0].said
        assert {step.cite for step in (*late.steps, *early.steps)} == {"29 U.S.C. 159(c)(3)"}

    def test_it_leaves_a_deauthorization_poll_alone_but_says_that_this_was_not_found(self) -> None:
        found = bars(known(election_held=date(2021, 4, 9)), date(2021, 6, 1), [POLL])
        told = judge(law.ELECTION_BAR, ELECTION, date(2021, 6, 1), election_held=date(2021, 4, 9))

        assert found == ()
        assert "a-valid-election" in keys(told)

    def test_the_statute_was_read(self) -> None:
        found = judge(law.ELECTION_BAR, ELECTION, date(2021, 6, 1), election_held=date(2021, 4, 9))

        assert found.evidence is Evidence.TEXT
        assert "law-last-read" not in keys(found)

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2023, 4, 20), False, id="as of the day on which it was read"),
            pytest.param(date(2023, 4, 21), True, id="the day after"),
        ],
    )
    def test_a_later_day_is_after_the_law_was_read(self, on: date, told: bool) -> None:  # noqa: FBT001
        found = judge(law.ELECTION_BAR, ELECTION, on, election_held=date(2022, 10, 3))

        assert ("law-last-read" in keys(found)) is told


class TestPetitionInTheElectionYear:
    """the Agency's Outline, 10-110: "The prohibition of Section 9(c)(3) does not preclude the
    processing of a petition filed within 60 days"
    """

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2021, 4, 9), BARRED, id="the day of the election"),
            pytest.param(date(2022, 2, 6), BARRED, id="before any reading opens the window"),
            pytest.param(date(2022, 2, 7), ARGUABLE, id="60 days before the earlier end"),
            pytest.param(date(2022, 2, 8), ARGUABLE, id="60 days before the later end"),
            pytest.param(date(2022, 2, 9), OPEN, id="inside under every reading"),
            pytest.param(date(2022, 4, 8), OPEN, id="the last day but one"),
            pytest.param(date(2022, 4, 9), OPEN, id="the last day of the year"),
            pytest.param(date(2022, 4, 10), FREE, id="the day after"),
        ],
    )
    def test_a_petition_may_come_in_the_last_sixty_days(self, on: date, told: BarEffect) -> None:
        assert effect(law.ELECTION_BAR, PETITION, on, election_held=date(2021, 4, 9)) is told

    @pytest.mark.long
    def test_the_window_of_every_day_of_some_years(self) -> None:
        for held in every_day(date(2019, 1, 1), date(2021, 12, 31)):
            last = numerically(held, 12)
            safe = last - 59 * DAY
            told = [
                effect(law.ELECTION_BAR, PETITION, day, election_held=held)
                for day in (safe - 3 * DAY, safe - 2 * DAY, safe - DAY, safe, last, last + DAY)
            ]

            assert told == [BARRED, ARGUABLE, ARGUABLE, OPEN, OPEN, FREE]

    def test_the_election_itself_stays_barred_in_these_days(self) -> None:
        on, facts = date(2022, 3, 1), known(election_held=date(2021, 4, 9))

        told = {each.what: each.effect for each in bars(facts, on)}

        assert told == {PETITION: OPEN, ELECTION: BARRED}

    def test_the_window_says_its_days_and_how_it_is_known(self) -> None:
        found = judge(law.ELECTION_BAR, PETITION, date(2022, 1, 3), election_held=date(2021, 4, 9))

        (period,) = found.open
        assert (period.earliest, period.first) == (date(2022, 2, 7), date(2022, 2, 9))
        assert (period.last, period.latest) == (None, None)
        assert [reading.due for reading in period.opens] == [
            date(2022, 2, 9),
            date(2022, 2, 8),
            date(2022, 2, 7),
        ]
        assert found.evidence is Evidence.AGENCY
        assert {"evidence-agency", "sentence-cut-off", "edge-of-the-window"} <= keys(found)
        assert found.insulated is None

    def test_before_the_outline_was_read_the_window_is_older_than_what_is_known(self) -> None:
        before = judge(
            law.ELECTION_BAR, PETITION, date(2009, 1, 17), election_held=date(2008, 6, 2)
        )
        after = judge(law.ELECTION_BAR, PETITION, date(2009, 1, 18), election_held=date(2008, 6, 2))

        assert "older-than-read" in keys(before)
        assert "older-than-read" not in keys(after)


class TestPollYear:
    """29 U.S.C. 159(e)(2): "No election shall be conducted pursuant to this subsection in any
    bargaining unit or any subdivision within which, in the preceding twelve-month period, a valid
    election shall have been held."
    """

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2021, 4, 8), FREE, id="the day before the poll"),
            pytest.param(date(2021, 4, 9), BARRED, id="the day of the poll"),
            pytest.param(date(2022, 4, 8), BARRED, id="the last day but one"),
            pytest.param(date(2022, 4, 9), ARGUABLE, id="the last day"),
            pytest.param(date(2022, 4, 10), FREE, id="the day after"),
        ],
    )
    def test_a_second_poll_waits_twelve_months(self, on: date, told: BarEffect) -> None:
        assert effect(law.POLL_BAR, POLL, on, poll_held=date(2021, 4, 9)) is told

    def test_it_has_no_window_and_bars_no_petition_for_an_election(self) -> None:
        facts, on = known(poll_held=date(2021, 4, 9)), date(2022, 3, 1)

        found = only(bars(facts, on))

        assert (found.what, found.open) == (POLL, ())
        assert "petition-for-a-poll" in keys(found)


class TestCertificationYear:
    """Brooks v. NLRB, 348 U.S. 96 (1954): the certification year"""

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2018, 9, 30), FREE, id="the day before the certification"),
            pytest.param(date(2018, 10, 1), BARRED, id="the day of the certification"),
            pytest.param(date(2019, 9, 30), BARRED, id="the last day but one"),
            pytest.param(date(2019, 10, 1), ARGUABLE, id="the last day"),
            pytest.param(date(2019, 10, 2), FREE, id="the day after"),
        ],
    )
    def test_a_petition_waits_a_year(self, on: date, told: BarEffect) -> None:
        facts = {"certified": date(2018, 10, 1), "certification_tested": False}

        assert effect(law.CERTIFICATION_BAR, PETITION, on, **facts) is told

    def test_every_day_of_some_years(self) -> None:
        for certified in every_day(date(2015, 1, 1), date(2018, 12, 31)):
            last = numerically(certified, 12)
            told = [
                effect(
                    law.CERTIFICATION_BAR,
                    PETITION,
                    day,
                    certified=certified,
                    certification_tested=False,
                )
                for day in (certified, last - 70 * DAY, last - DAY, last, last + DAY)
            ]

            assert told == [BARRED, BARRED, BARRED, ARGUABLE, FREE]

    def test_that_recognition_may_not_be_withdrawn_in_it_is_noted(self) -> None:
        # Brooks v. NLRB, 348 U.S. 96 (1954): "no petition / no withdrawal of recognition".
        found = judge(
            law.CERTIFICATION_BAR, PETITION, date(2019, 3, 1), certified=date(2018, 10, 1)
        )

        (note,) = [each for each in found.notes if each.key == "withdrawal-of-recognition"]
        assert "not judged here" in note.said
        assert "Brooks" in note.cite

    def test_it_has_no_window_and_can_be_longer(self) -> None:
        found = judge(
            law.CERTIFICATION_BAR,
            PETITION,
            date(2019, 9, 1),
            certified=date(2018, 10, 1),
            certification_tested=False,
        )

        assert found.open == ()
        assert found.evidence is Evidence.AGENCY
        assert "mar-jac" in keys(found)
        assert "test-of-certification" not in keys(found)
        assert found.safe == date(2019, 10, 2)

    def test_once_over_it_may_stand_yet_if_the_certification_may_have_been_tested(self) -> None:
        found = judge(
            law.CERTIFICATION_BAR, PETITION, date(2020, 3, 2), certified=date(2018, 10, 1)
        )

        assert found.effect is UNKNOWN
        assert found.missing == (Fact.TESTED,)
        assert found.last == date(2019, 10, 1)
        assert found.open_ended
        assert found.safe is None
        assert "test-of-certification" in keys(found)

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2019, 12, 1), BARRED, id="before the session"),
            pytest.param(date(2021, 1, 9), BARRED, id="the last day but one"),
            pytest.param(date(2021, 1, 10), ARGUABLE, id="the last day"),
            pytest.param(date(2021, 1, 11), FREE, id="the day after"),
        ],
    )
    def test_after_enforcement_the_year_runs_from_the_first_session(
        self, on: date, told: BarEffect
    ) -> None:
        found = judge(
            law.CERTIFICATION_BAR,
            PETITION,
            on,
            certified=date(2018, 10, 1),
            bargaining_after_enforcement=date(2020, 1, 10),
        )

        assert found.effect is told
        assert found.law == (law.YEAR_AFTER_ENFORCEMENT,)

    @pytest.mark.parametrize(
        ("session", "on", "told", "missing"),
        [
            pytest.param(
                None,
                date(2019, 9, 30),
                BARRED,
                (Fact.BARGAINING_AFTER_ENFORCEMENT,),
                id="surely within a year of a session that came later",
            ),
            pytest.param(
                None,
                date(2019, 10, 1),
                UNKNOWN,
                (Fact.BARGAINING_AFTER_ENFORCEMENT,),
                id="a session may have come early",
            ),
            pytest.param(NEVER, date(2024, 1, 2), BARRED, (), id="no session yet: no year yet"),
        ],
    )
    def test_tested_and_the_session_not_known(
        self, session: Any, on: date, told: BarEffect, missing: tuple[Fact, ...]
    ) -> None:
        found = judge(
            law.CERTIFICATION_BAR,
            PETITION,
            on,
            certified=date(2018, 10, 1),
            certification_tested=True,
            bargaining_after_enforcement=session,
        )

        assert (found.effect, found.missing) == (told, missing)
        assert (found.first, found.last, found.safe) == (date(2018, 10, 1), None, None)
        assert found.law == (law.YEAR_AFTER_ENFORCEMENT,)


class TestContractBar:
    """as a law firm reports Mountaire Farms (2021): a contract bars a petition "up to a maximum
    period of three years", but for a window that "begins 90 days and ends 60 days before an
    agreement expires"
    """

    TERM: ClassVar[dict[str, Any]] = {
        "contract_effective": date(2019, 6, 1),
        "contract_expires": date(2022, 5, 31),
    }

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2019, 5, 31), FREE, id="the day before it takes effect"),
            pytest.param(date(2019, 6, 1), BARRED, id="the day on which it takes effect"),
            pytest.param(date(2022, 3, 1), BARRED, id="91 days before"),
            pytest.param(date(2022, 3, 2), ARGUABLE, id="90 days before"),
            pytest.param(date(2022, 3, 3), OPEN, id="89 days before"),
            pytest.param(date(2022, 3, 31), OPEN, id="61 days before"),
            pytest.param(date(2022, 4, 1), ARGUABLE, id="60 days before"),
            pytest.param(date(2022, 4, 2), BARRED, id="59 days before: insulated"),
            pytest.param(date(2022, 5, 31), BARRED, id="the last day of the term"),
            pytest.param(date(2022, 6, 1), FREE, id="the day after it expired"),
        ],
    )
    def test_the_window(self, on: date, told: BarEffect) -> None:
        assert effect(law.CONTRACT_BAR, PETITION, on, health_care=False, **self.TERM) is told

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2022, 1, 30), BARRED, id="121 days before"),
            pytest.param(date(2022, 1, 31), ARGUABLE, id="120 days before"),
            pytest.param(date(2022, 2, 1), OPEN, id="119 days before"),
            pytest.param(date(2022, 3, 1), OPEN, id="91 days before"),
            pytest.param(date(2022, 3, 2), ARGUABLE, id="90 days before"),
            pytest.param(date(2022, 3, 3), BARRED, id="89 days before: insulated"),
            pytest.param(date(2022, 5, 31), BARRED, id="the last day of the term"),
            pytest.param(date(2022, 6, 1), FREE, id="the day after it expired"),
        ],
    )
    def test_the_window_of_health_care(self, on: date, told: BarEffect) -> None:
        assert effect(law.CONTRACT_BAR, PETITION, on, health_care=True, **self.TERM) is told

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2022, 1, 30), BARRED, id="before either window"),
            pytest.param(date(2022, 2, 1), UNKNOWN, id="in that of health care alone"),
            pytest.param(date(2022, 3, 2), ARGUABLE, id="on an edge of both"),
            pytest.param(date(2022, 3, 3), UNKNOWN, id="in the general one alone"),
            pytest.param(date(2022, 4, 2), BARRED, id="after both"),
            pytest.param(date(2022, 6, 1), FREE, id="after the contract"),
        ],
    )
    def test_not_knowing_whether_it_is_health_care(self, on: date, told: BarEffect) -> None:
        found = judge(law.CONTRACT_BAR, PETITION, on, **self.TERM)

        assert found.effect is told
        assert found.missing == (Fact.HEALTH_CARE,)
        assert len(found.open) == 2
        assert found.insulated is None
        assert found.safe == date(2022, 6, 1)

    @pytest.mark.long
    def test_the_windows_of_every_last_day_of_a_leap_year_and_the_next(self) -> None:
        for ends in every_day(date(2020, 1, 1), date(2021, 3, 31)):
            begun = ends - 700 * DAY
            for health, opens, closes in ((False, 90, 60), (True, 120, 90)):
                days = [opens + 1, opens, opens - 1, closes + 1, closes, closes - 1, 0, -1]
                told = [
                    effect(
                        law.CONTRACT_BAR,
                        PETITION,
                        ends - n * DAY,
                        contract_effective=begun,
                        contract_expires=ends,
                        health_care=health,
                    )
                    for n in days
                ]

                expected = [BARRED, ARGUABLE, OPEN, OPEN, ARGUABLE, BARRED, BARRED, FREE]
                assert told == expected

    def test_its_days_its_insulated_period_and_its_evidence(self) -> None:
        found = judge(law.CONTRACT_BAR, PETITION, date(2022, 3, 10), health_care=False, **self.TERM)

        assert (found.first, found.last) == (date(2019, 6, 1), date(2022, 5, 31))
        assert found.earliest == found.latest
        assert found.insulated == (date(2022, 4, 1), date(2022, 5, 31))
        assert found.evidence is Evidence.SECONDARY
        assert {"evidence-secondary", "valid-contract", "law-last-read"} <= keys(found)
        assert "end-of-the-months" not in keys(found)

    def test_a_window_that_closes_on_a_weekend_says_that_no_rule_moves_it(self) -> None:
        sunday = judge(
            law.CONTRACT_BAR,
            PETITION,
            date(2022, 3, 10),
            contract_effective=date(2020, 6, 1),
            contract_expires=date(2022, 5, 27),
            health_care=False,
        )
        thursday = judge(
            law.CONTRACT_BAR, PETITION, date(2022, 3, 10), health_care=False, **self.TERM
        )

        assert sunday.open[0].last == date(2022, 3, 27)
        assert "no-roll" in keys(sunday)
        assert "no-roll" not in keys(thursday)

    def test_an_election_on_a_petition_that_came_in_time_is_not_barred(self) -> None:
        assert bars(known(health_care=False, **self.TERM), date(2022, 5, 2), [ELECTION, POLL]) == ()


class TestLongContract:
    """a contract bars "up to a maximum period of three years" """

    TERM: ClassVar[dict[str, Any]] = {
        "contract_effective": date(2018, 10, 1),
        "contract_expires": date(2025, 10, 1),
        "health_care": False,
    }

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2021, 7, 1), BARRED, id="91 days before the earlier end"),
            pytest.param(date(2021, 7, 2), ARGUABLE, id="90 days before the earlier end"),
            pytest.param(date(2021, 7, 3), ARGUABLE, id="90 days before the later end"),
            pytest.param(date(2021, 7, 4), OPEN, id="inside under every reading"),
            pytest.param(date(2021, 7, 31), OPEN, id="61 days before the earlier end"),
            pytest.param(date(2021, 8, 1), ARGUABLE, id="60 days before the earlier end"),
            pytest.param(date(2021, 8, 2), ARGUABLE, id="60 days before the later end"),
            pytest.param(date(2021, 8, 3), BARRED, id="insulated"),
            pytest.param(date(2021, 9, 30), BARRED, id="the last day of three years"),
            pytest.param(date(2021, 10, 1), ARGUABLE, id="the same-numbered day"),
            pytest.param(date(2021, 10, 2), FREE, id="three years over, the contract still on"),
        ],
    )
    def test_it_bars_for_three_years_alone(self, on: date, told: BarEffect) -> None:
        assert effect(law.CONTRACT_BAR, PETITION, on, **self.TERM) is told

    @pytest.mark.parametrize(
        ("expires", "ends"),
        [
            pytest.param(date(2021, 9, 29), [date(2021, 9, 29)], id="a day less than three years"),
            pytest.param(date(2021, 9, 30), [date(2021, 9, 30)], id="three years"),
            pytest.param(
                date(2021, 10, 1), [date(2021, 10, 1), date(2021, 9, 30)], id="perhaps a day more"
            ),
            pytest.param(
                date(2021, 10, 2), [date(2021, 10, 1), date(2021, 9, 30)], id="two days more"
            ),
        ],
    )
    def test_around_three_years(self, expires: date, ends: list[date]) -> None:
        facts = {**self.TERM, "contract_expires": expires}

        found = judge(law.CONTRACT_BAR, PETITION, date(2019, 1, 2), **facts)

        assert [reading.due for reading in found.readings] == ends

    def test_readings_of_a_window_say_from_which_end_they_count(self) -> None:
        found = judge(law.CONTRACT_BAR, PETITION, date(2019, 1, 2), **self.TERM)

        (period,) = found.open
        assert [reading.due for reading in period.closes] == [
            date(2021, 7, 31),
            date(2021, 8, 1),
            date(2021, 8, 2),
        ]
        assert "30 September 2021" in period.closes[0].label
        assert "1 October 2021" in period.closes[-1].label


class TestShortContract:
    """a contract of fewer days than its window counts back"""

    @pytest.mark.parametrize(
        ("effective", "windows", "told"),
        [
            pytest.param(date(2022, 3, 2), 1, False, id="the window opens with the contract"),
            pytest.param(date(2022, 3, 3), 1, True, id="a day of it comes before"),
            pytest.param(date(2022, 4, 1), 1, True, id="one day of it is left, by one reading"),
            pytest.param(date(2022, 4, 2), 0, True, id="all of it comes before"),
        ],
    )
    def test_the_window_comes_before_the_contract(
        self,
        effective: date,
        windows: int,
        told: bool,  # noqa: FBT001
    ) -> None:
        found = judge(
            law.CONTRACT_BAR,
            PETITION,
            date(2022, 5, 2),
            contract_effective=effective,
            contract_expires=date(2022, 5, 31),
            health_care=False,
        )

        assert found.effect is BARRED
        assert len(found.open) == windows
        assert ("window-before-contract" in keys(found)) is told

    def test_a_contract_of_one_day_bars_on_that_day(self) -> None:
        day = date(2022, 5, 31)
        facts = {"contract_effective": day, "contract_expires": day, "health_care": None}

        told = [effect(law.CONTRACT_BAR, PETITION, day + n * DAY, **facts) for n in (-1, 0, 1)]

        assert told == [FREE, BARRED, FREE]


class TestContractInPart:
    """unknown is not "no bar" """

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2019, 6, 1), UNKNOWN, id="its first day"),
            pytest.param(date(2022, 6, 1), UNKNOWN, id="the last day that it could bar"),
            pytest.param(date(2022, 6, 2), FREE, id="three years over"),
        ],
    )
    def test_the_last_day_is_not_known(self, on: date, told: BarEffect) -> None:
        found = judge(law.CONTRACT_BAR, PETITION, on, contract_effective=date(2019, 6, 1))

        assert (found.effect, found.missing) == (told, (Fact.CONTRACT_EXPIRES,))
        assert found.safe == date(2022, 6, 2)
        assert found.open == ()
        assert all("as long as it can bar" in reading.label for reading in found.readings)
        assert ("at the latest" in found.explain()) is (told is UNKNOWN)

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2022, 4, 2), UNKNOWN, id="in the term"),
            pytest.param(date(2022, 5, 31), UNKNOWN, id="the last day"),
            pytest.param(date(2022, 6, 1), FREE, id="the day after"),
        ],
    )
    def test_the_first_day_is_not_known(self, on: date, told: BarEffect) -> None:
        found = judge(
            law.CONTRACT_BAR,
            PETITION,
            on,
            contract_effective=None,
            contract_expires=date(2022, 5, 31),
        )

        assert found.effect is told
        assert (found.missing == (Fact.CONTRACT_EFFECTIVE,)) is (told is UNKNOWN)

    def test_nothing_is_known(self) -> None:
        found = judge(law.CONTRACT_BAR, PETITION, date(2022, 4, 2), contract_effective=None)

        assert found.effect is UNKNOWN
        assert found.missing == (Fact.CONTRACT_EFFECTIVE, Fact.CONTRACT_EXPIRES)
        assert (found.version, found.law, found.evidence) == (None, (), None)


class TestRecognitionBarOf2024:
    """29 CFR 103.21(b) of 2024: "no less than 6 months after the parties' first bargaining session
    and no more than 1 year after that date"
    """

    FACTS: ClassVar[dict[str, Any]] = {"recognized": date(2024, 10, 1), "construction": False}

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2024, 9, 30), FREE, id="the day before the recognition"),
            pytest.param(date(2024, 10, 1), BARRED, id="the day of the recognition"),
            pytest.param(date(2025, 1, 9), BARRED, id="before the first session"),
            pytest.param(date(2025, 7, 9), BARRED, id="the last day of six months"),
            pytest.param(date(2025, 7, 10), ARGUABLE, id="the same-numbered day"),
            pytest.param(date(2025, 12, 1), ARGUABLE, id="a reasonable period may be longer"),
            pytest.param(date(2026, 1, 10), ARGUABLE, id="the last day of a year"),
            pytest.param(date(2026, 1, 11), FREE, id="the day after"),
        ],
    )
    def test_it_stands_for_a_reasonable_period(self, on: date, told: BarEffect) -> None:
        facts = {**self.FACTS, "first_bargaining": date(2025, 1, 10)}

        assert effect(law.RECOGNITION_BAR, PETITION, on, **facts) is told

    def test_every_first_session_of_some_years(self) -> None:
        for session in every_day(date(2024, 10, 1), date(2028, 3, 31)):
            least, most = numerically(session, 6), numerically(session, 12)
            found = judge(
                law.RECOGNITION_BAR,
                PETITION,
                session,
                recognized=date(2024, 10, 1),
                first_bargaining=session,
            )

            assert (found.earliest, found.last, found.latest) == (least - DAY, most, most)
            assert found.effect is BARRED

    def test_its_readings_and_what_it_rests_on(self) -> None:
        facts = {**self.FACTS, "first_bargaining": date(2024, 10, 31)}

        found = judge(law.RECOGNITION_BAR, PETITION, date(2024, 11, 1), **facts)

        assert [reading.due for reading in found.readings] == [
            date(2025, 10, 31),
            date(2025, 10, 30),
            date(2025, 5, 1),
            date(2025, 4, 30),
        ]
        assert found.law == (law.RECOGNITION_AT_LEAST, law.RECOGNITION_AT_MOST)
        assert found.evidence is Evidence.TEXT
        assert {"reasonable-period", "law-last-read"} <= keys(found)
        assert found.condition == ""

    @pytest.mark.parametrize(
        ("session", "on", "told", "missing"),
        [
            pytest.param(
                None,
                date(2025, 3, 31),
                BARRED,
                (Fact.FIRST_BARGAINING,),
                id="surely within six months of a session that came later",
            ),
            pytest.param(
                None,
                date(2025, 4, 1),
                UNKNOWN,
                (Fact.FIRST_BARGAINING,),
                id="a session may have come early",
            ),
            pytest.param(NEVER, date(2025, 9, 1), BARRED, (), id="no session yet"),
        ],
    )
    def test_the_first_session_is_not_known(
        self, session: Any, on: date, told: BarEffect, missing: tuple[Fact, ...]
    ) -> None:
        found = judge(law.RECOGNITION_BAR, PETITION, on, first_bargaining=session, **self.FACTS)

        assert (found.effect, found.missing) == (told, missing)
        assert (found.first, found.last, found.safe) == (date(2024, 10, 1), None, None)
        assert "first-bargaining-session" in keys(found)

    def test_a_session_after_the_day_asked_about_has_not_ended_it(self) -> None:
        facts = {**self.FACTS, "first_bargaining": date(2025, 9, 1)}

        assert effect(law.RECOGNITION_BAR, PETITION, date(2025, 8, 1), **facts) is BARRED


class TestRecognitionWindowOf2020:
    """29 CFR 103.21(a)(4) of 2020: no bar until "45 days from the posting date pass without a
    properly supported petition being filed"
    """

    FACTS: ClassVar[dict[str, Any]] = {
        "recognized": date(2021, 2, 1),
        "notice_posted": date(2021, 2, 4),
        "construction": False,
    }

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2021, 1, 31), FREE, id="the day before the recognition"),
            pytest.param(date(2021, 2, 1), OPEN, id="the day of the recognition"),
            pytest.param(date(2021, 2, 4), OPEN, id="the day of the posting"),
            pytest.param(date(2021, 3, 21), OPEN, id="the 45th day"),
            pytest.param(date(2021, 3, 22), UNKNOWN, id="the day after: how long was not read"),
            pytest.param(date(2024, 9, 29), UNKNOWN, id="years later"),
        ],
    )
    def test_a_petition_may_come_for_forty_five_days(self, on: date, told: BarEffect) -> None:
        found = judge(law.RECOGNITION_BAR, PETITION, on, **self.FACTS)

        assert found.effect is told

    def test_its_days_and_cautions(self) -> None:
        found = judge(law.RECOGNITION_BAR, PETITION, date(2021, 3, 1), **self.FACTS)

        (period,) = found.open
        assert (period.first, period.last) == (date(2021, 2, 1), date(2021, 3, 21))
        assert (found.first, found.last, found.safe) == (date(2021, 3, 22), None, None)
        assert found.evidence is Evidence.TEXT
        assert {"after-the-window", "properly-supported-petition", "no-roll"} <= keys(found)

    def test_without_a_notice_it_never_bars(self) -> None:
        facts = {**self.FACTS, "notice_posted": NEVER}

        assert bars(known(**facts), date(2021, 6, 1)) == ()

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2021, 3, 18), OPEN, id="a notice cannot have been up for 45 days"),
            pytest.param(date(2021, 3, 19), UNKNOWN, id="it may have been"),
        ],
    )
    def test_whether_a_notice_was_posted_is_not_known(self, on: date, told: BarEffect) -> None:
        facts = {**self.FACTS, "notice_posted": None}

        found = judge(law.RECOGNITION_BAR, PETITION, on, **facts)

        assert (found.effect, found.missing) == (told, (Fact.NOTICE_POSTED,))

    def test_on_a_day_on_which_the_rule_of_2024_stands_both_may_govern(self) -> None:
        facts = known(
            recognized=date(2024, 8, 1),
            notice_posted=date(2024, 8, 20),
            first_bargaining=date(2024, 9, 3),
            construction=False,
        )

        before = only(bars(facts, date(2024, 9, 29)))
        after = bars(facts, date(2024, 9, 30))

        assert (before.effect, before.condition) == (OPEN, "")
        assert [each.effect for each in after] == [ARGUABLE, ARGUABLE]
        assert [each.if_governs for each in after] == [OPEN, BARRED]
        assert "falls within the time left open if the law before" in re.sub(
            r"\s+", " ", after[0].explain()
        )
        assert "Barred if the rule of 30 September 2024 governs" in re.sub(
            r"\s+", " ", after[1].explain()
        )
        assert [each.condition for each in after] == [
            RECOGNITION_RULE.late,
            RECOGNITION_RULE.early,
        ]
        assert all("which-recognition-rule" in keys(each) for each in after)

    def test_where_the_old_law_bars_nothing_the_new_one_is_arguable(self) -> None:
        facts = known(
            recognized=date(2024, 9, 29),
            notice_posted=NEVER,
            first_bargaining=date(2024, 10, 15),
            construction=False,
        )

        found = only(bars(facts, date(2024, 11, 1)))

        assert found.effect is ARGUABLE
        assert found.condition == RECOGNITION_RULE.early

    def test_where_the_new_law_bars_nothing_the_window_of_the_old_is_open(self) -> None:
        facts = known(
            recognized=date(2024, 8, 1),
            notice_posted=date(2025, 12, 1),
            first_bargaining=date(2024, 9, 3),
            construction=False,
        )

        found = only(bars(facts, date(2025, 12, 10)))

        assert found.effect is OPEN
        assert found.condition == RECOGNITION_RULE.late

    def test_where_neither_bars_nothing_is_told(self) -> None:
        facts = known(
            recognized=date(2023, 8, 1),
            notice_posted=NEVER,
            first_bargaining=date(2023, 9, 1),
            construction=False,
        )

        assert bars(facts, date(2024, 10, 1)) == ()

    @pytest.mark.parametrize(
        ("recognized", "versions"),
        [
            pytest.param(date(2020, 7, 30), [None], id="the day before the rule of 2020"),
            pytest.param(date(2020, 7, 31), [1], id="its first day"),
            pytest.param(date(2024, 9, 29), [1, 0], id="the day before the rule of 2024"),
            pytest.param(date(2024, 9, 30), [0], id="its first day"),
        ],
    )
    def test_the_day_of_the_recognition_picks_the_rule(
        self, recognized: date, versions: list[int | None]
    ) -> None:
        on = date(2024, 10, 1) if recognized.year == 2024 else recognized

        found = [
            each.version
            for each in judged(known(recognized=recognized, construction=False), on, [PETITION])
        ]

        told = [None if n is None else law.RECOGNITION_BAR.versions[n] for n in versions]
        assert found == told


class TestFirstDayOf2024:
    """89 FR 62952, in force from 30 September 2024, as reported: "only … cases filed after the
    effective date"
    """

    def test_a_petition_of_that_day_may_be_under_the_law_before(self) -> None:
        facts = known(recognized=date(2024, 9, 30), construction=False)

        old, new = bars(facts, date(2024, 9, 30), [PETITION])

        assert [each.version for each in (old, new)] == list(law.RECOGNITION_BAR.versions[::-1])
        assert [each.effect for each in (old, new)] == [ARGUABLE, ARGUABLE]
        assert [each.if_governs for each in (old, new)] == [OPEN, BARRED]

    def test_a_notice_posted_on_that_day_leaves_it_open_under_the_law_before(self) -> None:
        day = date(2024, 9, 30)
        facts = known(recognized=day, notice_posted=day, construction=False)

        old, _ = bars(facts, day, [PETITION])

        (period,) = old.open
        assert (period.first, period.last, period.latest) == (
            day,
            date(2024, 11, 14),
            date(2024, 11, 14),
        )

    def test_of_the_next_day_the_rule_of_2024_alone_governs(self) -> None:
        facts = known(recognized=date(2024, 9, 30), construction=False)

        found = only(bars(facts, date(2024, 10, 1), [PETITION]))

        assert (found.effect, found.condition) == (BARRED, "")
        assert found.evidence is Evidence.TEXT


class TestWhichRuleIsReported:
    """which rule governs is known from secondary sources alone: so is what follows from it"""

    FACTS: ClassVar[dict[str, Any]] = {
        "recognized": date(2024, 9, 1),
        "notice_posted": date(2024, 9, 10),
        "first_bargaining": date(2024, 9, 20),
        "construction": False,
    }

    def test_where_it_is_open_the_answer_is_no_better_known(self) -> None:
        found = bars(known(**self.FACTS), date(2024, 10, 1), [PETITION])

        assert [each.evidence for each in found] == [Evidence.SECONDARY, Evidence.SECONDARY]
        assert all("secondary source only" in each.explain() for each in found)
        assert [each.to_dict()["evidence"] for each in found] == ["secondary", "secondary"]

    def test_under_the_law_before_the_window_is_whole(self) -> None:
        old, _ = bars(known(**self.FACTS), date(2024, 10, 1), [PETITION])

        (period,) = old.open
        assert (period.last, period.latest) == (date(2024, 10, 25), date(2024, 10, 25))
        assert old.if_governs is OPEN

    def test_before_that_day_the_end_of_the_window_is_open(self) -> None:
        found = only(bars(known(**self.FACTS), date(2024, 9, 29), [PETITION]))

        (period,) = found.open
        assert (period.last, period.latest) == (date(2024, 9, 29), date(2024, 10, 25))
        assert found.effect is OPEN
        assert found.evidence is Evidence.SECONDARY
        assert "which-recognition-rule" in keys(found)

    def test_where_nothing_was_read_that_stays_said(self) -> None:
        facts = known(
            recognized=date(2018, 10, 1), first_bargaining=date(2024, 9, 2), construction=False
        )

        old, new = bars(facts, date(2024, 10, 1), [PETITION])

        assert (old.evidence, new.evidence) == (None, Evidence.SECONDARY)


class TestEarlierRecognition:
    """before 31 July 2020 nothing about the recognition bar was read: never silence"""

    def test_it_may_bar(self) -> None:
        facts = known(recognized=date(2018, 10, 1), construction=False)

        found = only(bars(facts, date(2019, 11, 1)))

        assert found.effect is UNKNOWN
        assert keys(found) == {"recognition-before-2020"}
        assert found.first == date(2018, 10, 1)
        assert "Evidence: no law was read" in found.explain()

    def test_from_2024_on_the_new_rule_may_govern_too(self) -> None:
        facts = known(
            recognized=date(2018, 10, 1), first_bargaining=date(2024, 9, 2), construction=False
        )

        old, new = bars(facts, date(2024, 10, 1))

        assert (old.effect, old.version) == (UNKNOWN, None)
        assert new.effect is ARGUABLE
        assert new.version == law.RECOGNITION_BAR.versions[0]


class TestConstructionRecognition:
    """Casale Industries, as secondary sources report it: "a six-month limitations period for
    election petitions challenging a construction employer's voluntary recognition"
    """

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2024, 10, 30), FREE, id="the day before the recognition"),
            pytest.param(date(2024, 10, 31), OPEN, id="the day of the recognition"),
            pytest.param(date(2025, 4, 30), OPEN, id="the last day of six months"),
            pytest.param(date(2025, 5, 1), UNKNOWN, id="the day after"),
        ],
    )
    def test_a_challenge_must_come_within_six_months(self, on: date, told: BarEffect) -> None:
        facts = {"recognized": date(2024, 10, 31), "construction": True}

        found = judge(law.CONSTRUCTION_BAR, PETITION, on, **facts)

        assert found.effect is told
        assert found.missing == ()

    def test_not_knowing_whether_it_was_one(self) -> None:
        found = judge(
            law.CONSTRUCTION_BAR, PETITION, date(2025, 6, 2), recognized=date(2024, 10, 31)
        )

        assert (found.effect, found.missing) == (UNKNOWN, (Fact.CONSTRUCTION,))
        assert {"challenges-alone", "evidence-secondary"} <= keys(found)

    def test_an_earlier_recognition_was_not_read(self) -> None:
        facts = {"recognized": date(2024, 9, 29), "construction": True}

        found = judge(law.CONSTRUCTION_BAR, PETITION, date(2025, 6, 2), **facts)

        assert (found.effect, keys(found)) == (UNKNOWN, {"construction-before-2024"})


class TestOtherBars:
    """29 U.S.C. 158(b)(7)(B): "where within the preceding twelve months a valid election under
    section 159(c) of this title has been conducted"; 158(a)(3): "within one year preceding the
    effective date of such agreement"
    """

    @pytest.mark.parametrize(
        ("bar", "what", "fact"),
        [
            pytest.param(law.PICKETING_BAR, Barrable.PICKETING, "election_held", id="picketing"),
            pytest.param(
                law.SECURITY_AGREEMENT_BAR,
                Barrable.SECURITY_AGREEMENT,
                "rescission_certified",
                id="union security",
            ),
        ],
    )
    def test_each_stands_for_twelve_months(self, bar: Bar, what: Barrable, fact: str) -> None:
        facts = {"poll_held": None, fact: date(2021, 4, 9)}
        days = (date(2021, 4, 8), date(2021, 4, 9), date(2022, 4, 8), date(2022, 4, 9))

        told = [effect(bar, what, day, **facts) for day in (*days, date(2022, 4, 10))]

        assert told == [FREE, BARRED, BARRED, ARGUABLE, FREE]

    def test_neither_is_told_unless_it_is_asked_about(self) -> None:
        facts = BarFacts(election_held=date(2021, 4, 9), rescission_certified=date(2021, 4, 9))

        told = {each.what for each in bars(facts, date(2021, 6, 1))}

        assert told == {PETITION, ELECTION, POLL}

    def test_thirty_days_of_picketing_bar_no_petition(self) -> None:
        (found,) = bars(
            known(election_held=date(2021, 4, 9)), date(2021, 6, 1), [Barrable.PICKETING]
        )

        assert "thirty-days-of-picketing" in {note.key for note in found.notes}


class TestUnknown:
    """unknown is not "no bar" """

    def test_of_what_nothing_is_known_may_bar(self) -> None:
        found = bars(BarFacts(), date(2022, 3, 1))

        assert {each.effect for each in found} == {UNKNOWN}
        assert {fact for each in found for fact in each.missing} == {
            Fact.ELECTION_HELD,
            Fact.POLL_HELD,
            Fact.CERTIFIED,
            Fact.CONTRACT_EFFECTIVE,
            Fact.CONTRACT_EXPIRES,
            Fact.RECOGNIZED,
            Fact.CONSTRUCTION,
        }

    def test_what_is_known_never_to_have_happened_bars_nothing(self) -> None:
        assert bars(known(), date(2022, 3, 1), list(Barrable)) == ()

    @pytest.mark.parametrize("fact", NOTHING, ids=str)
    def test_each_fact_left_open_is_asked_for(self, fact: str) -> None:
        found = bars(known(**{fact: None}), date(2022, 3, 1), list(Barrable))

        assert found
        assert all(Fact(fact) in each.missing for each in found)

    def test_together_the_worst_counts(self) -> None:
        facts = known(election_held=date(2021, 4, 9), certified=None)

        found = bars(facts, date(2022, 3, 1), [PETITION])

        assert {each.effect for each in found} == {OPEN, UNKNOWN}
        assert worst(found) is UNKNOWN
        assert worst(()) is FREE


QUESTIONS = (Fact.TESTED, Fact.HEALTH_CARE, Fact.CONSTRUCTION)
DAYS = tuple(fact for fact in Fact if fact not in QUESTIONS)


class TestFacts:
    """bad input gets an error of ours, named by what is wrong"""

    @pytest.mark.parametrize("wrong", [datetime(2021, 4, 9, 12), "2021-04-09", 20210409, True])  # noqa: DTZ001
    @pytest.mark.parametrize("name", DAYS, ids=lambda fact: fact.value)
    def test_what_is_no_day(self, name: Fact, wrong: Any) -> None:
        with pytest.raises(NotADay, match=name.value):
            BarFacts(**{name.value: wrong})

    @pytest.mark.parametrize("name", DAYS, ids=lambda fact: fact.value)
    def test_a_day_outside_the_calendar(self, name: Fact) -> None:
        for day in (date(1977, 12, 31), date(2101, 1, 1)):
            with pytest.raises(OutsideCalendar):
                BarFacts(**{name.value: day})  # type: ignore[arg-type]  # a day, for a fact of a day

    @pytest.mark.parametrize("wrong", ["yes", 1, date(2021, 4, 9), NEVER])
    @pytest.mark.parametrize("name", QUESTIONS, ids=lambda fact: fact.value)
    def test_what_is_neither_yes_nor_no(self, name: Fact, wrong: Any) -> None:
        with pytest.raises(NotYesOrNo, match=name.value):
            BarFacts(**{name.value: wrong})

    def test_a_contract_has_a_last_day_or_it_is_not_known(self) -> None:
        with pytest.raises(NotADay, match="contract_expires"):
            BarFacts(contract_expires=NEVER)  # type: ignore[arg-type]  # what is tested

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("contract_effective", "contract_expires"),
            ("recognized", "notice_posted"),
            ("recognized", "first_bargaining"),
            ("certified", "bargaining_after_enforcement"),
        ],
    )
    def test_days_reversed(self, first: str, second: str) -> None:
        same = BarFacts(**{first: date(2021, 4, 9), second: date(2021, 4, 9)})  # type: ignore[arg-type]  # days, for facts of days

        assert same.day(Fact(first)) == same.day(Fact(second))
        with pytest.raises(DaysOutOfOrder, match=rf"{second} \(2021-04-08\) is before {first}"):
            BarFacts(**{first: date(2021, 4, 9), second: date(2021, 4, 8)})  # type: ignore[arg-type]  # likewise

    @pytest.mark.parametrize(
        "facts",
        [
            pytest.param(
                {"contract_effective": NEVER, "contract_expires": date(2021, 4, 9)}, id="contract"
            ),
            pytest.param({"recognized": NEVER, "notice_posted": date(2021, 4, 9)}, id="notice"),
            pytest.param(
                {"poll_held": NEVER, "rescission_certified": date(2021, 4, 9)}, id="rescission"
            ),
            pytest.param({"certified": NEVER, "certification_tested": True}, id="test"),
            pytest.param(
                {
                    "certification_tested": False,
                    "bargaining_after_enforcement": date(2021, 4, 9),
                },
                id="no test, but a session after it",
            ),
        ],
    )
    def test_facts_that_contradict_each_other(self, facts: dict[str, Any]) -> None:
        with pytest.raises(DaysOutOfOrder):
            BarFacts(**facts)

    def test_a_poll_may_have_been_held_after_that_of_the_certification(self) -> None:
        facts = BarFacts(poll_held=date(2022, 4, 8), rescission_certified=date(2021, 4, 9))

        assert facts.rescission_certified == date(2021, 4, 9)

    @pytest.mark.parametrize("wrong", [None, {}, date(2021, 4, 9)])
    def test_what_are_no_facts(self, wrong: Any) -> None:
        with pytest.raises(NotAFact, match="BarFacts"):
            bars(wrong, date(2022, 3, 1))

    @pytest.mark.parametrize("wrong", [None, "2022-03-01", datetime(2022, 3, 1, 12)])  # noqa: DTZ001
    def test_no_day_asked_about(self, wrong: Any) -> None:
        with pytest.raises(NotADay, match="on"):
            bars(BarFacts(), wrong)

    @pytest.mark.parametrize("wrong", [None, "petition", ["petition"], 7])
    def test_what_no_bar_stands_against(self, wrong: Any) -> None:
        with pytest.raises(NotAFact, match="Barrable"):
            bars(BarFacts(), date(2022, 3, 1), wrong)

    def test_a_count_that_leaves_the_calendar(self) -> None:
        with pytest.raises(OutsideCalendar):
            bars(BarFacts(election_held=date(2100, 6, 1)), date(2100, 7, 1))

    def test_a_contract_that_ends_in_the_calendar_needs_no_three_years_in_it(self) -> None:
        facts = known(
            contract_effective=date(2099, 1, 1),
            contract_expires=date(2100, 12, 31),
            health_care=False,
        )

        assert only(bars(facts, date(2100, 12, 31))).effect is BARRED

    def test_the_first_days_of_the_calendar(self) -> None:
        facts = known(
            contract_effective=date(1978, 1, 1),
            contract_expires=date(1978, 2, 1),
            health_care=True,
        )

        assert only(bars(facts, date(1978, 1, 1))).effect is BARRED


class Subclass(date):
    """A day of another class."""


def _days() -> st.SearchStrategy[date]:
    """Return days, many of them near the change of the law of recognitions."""
    return st.one_of(
        st.dates(date(2017, 1, 1), date(2027, 12, 31)),
        st.dates(date(2024, 7, 1), date(2025, 3, 31)),
    )


def _facts() -> st.SearchStrategy[dict[str, Any]]:
    day = st.one_of(st.none(), st.just(NEVER), _days())
    answer = st.one_of(st.none(), st.booleans())
    return st.fixed_dictionaries(
        {
            fact.value: answer
            if fact in QUESTIONS
            else st.one_of(st.none(), _days())
            if fact is Fact.CONTRACT_EXPIRES
            else day
            for fact in Fact
        }
    )


class TestEveryAnswer:
    """whatever is known, the answer is one, and says why"""

    @example(
        facts={fact.value: None for fact in Fact}
        | {"recognized": date(2024, 8, 17), "notice_posted": date(2025, 1, 1)},
        on=date(2024, 10, 1),
    )
    @example(
        facts={fact.value: None for fact in Fact} | {"recognized": date(2024, 8, 17)},
        on=date(2024, 10, 1),
    )
    @given(facts=_facts(), on=_days())
    def test_it_agrees_with_its_own_days(self, facts: dict[str, Any], on: date) -> None:
        try:
            given_facts = BarFacts(**facts)
        except DaysOutOfOrder:
            return

        for each in judged(given_facts, on, list(Barrable)):
            assert pickle.loads(pickle.dumps(each)) == each  # noqa: S301
            assert each.bar.title in re.sub(r"\s+", " ", each.explain())
            assert each.to_dict()["effect"] == each.effect.value
            if each.safe is not None and on >= each.safe:
                assert each.effect is FREE
            if (each.if_governs or each.effect) in (BARRED, ARGUABLE):
                assert each.version is not None
                assert each.first is not None
                assert each.first <= on
                assert each.latest is None or on <= each.latest
            if each.effect is OPEN and each.open:
                assert any(period.holds(on) for period in each.open)
            if each.effect is UNKNOWN:
                assert each.missing or each.version is None or each.open

    @given(facts=_facts(), on=_days())
    def test_knowing_less_never_frees(self, facts: dict[str, Any], on: date) -> None:
        try:
            more = bars(BarFacts(**facts), on, [PETITION])
            less = {
                fact.value: bars(BarFacts(**{**facts, fact.value: None}), on, [PETITION])
                for fact in Fact
            }
        except DaysOutOfOrder:
            return

        for found in less.values():
            if worst(more) in (BARRED, ARGUABLE):
                assert worst(found) in (BARRED, ARGUABLE, UNKNOWN)

    def test_a_day_of_another_class_is_a_day(self) -> None:
        found = bars(BarFacts(election_held=Subclass(2021, 4, 9)), Subclass(2022, 3, 1), [ELECTION])

        assert found == bars(BarFacts(election_held=date(2021, 4, 9)), date(2022, 3, 1), [ELECTION])
        assert {type(step.day) for step in found[0].readings[0].steps} == {date}


class TestText:
    """every step, each with its citation"""

    def test_the_answer_says_the_days_the_law_and_the_readings(self) -> None:
        found = judge(law.ELECTION_BAR, PETITION, date(2022, 1, 3), election_held=date(2021, 4, 9))

        text = found.explain()

        assert text.startswith("Election bar: no second election within twelve months\n")
        assert "on Monday 3 January 2022: barred" in text
        assert "from Friday 9 April 2021 to Saturday 9 April 2022" in text
        assert "certainly over from Sunday 10 April 2022" in re.sub(r"\s+", " ", text)
        assert "from Wednesday 9 February 2022 to the end of the bar" in re.sub(r"\s+", " ", text)
        assert "arguably from Monday 7 February 2022" in text
        assert "reading 1 of 2 (used here): Saturday 9 April 2022" in text
        assert "60: the last of 60 days back" in text
        assert "This is not legal advice." in re.sub(r"\s+", " ", text)
        assert max(map(len, text.splitlines())) <= 96

    def test_quotation_marks_are_for_words_that_were_read(self) -> None:
        statute = judge(
            law.ELECTION_BAR, ELECTION, date(2022, 1, 3), election_held=date(2021, 4, 9)
        )
        report = judge(
            law.CONTRACT_BAR, PETITION, date(2022, 3, 10), health_care=False, **TestContractBar.TERM
        )

        assert '"No election shall be directed' in statute.explain()
        assert '"a valid collective' not in report.explain()
        assert (
            "The insulated period: Friday 1 April 2022 to Tuesday 31 May 2022" in report.explain()
        )

    def test_what_is_not_known_is_asked_for(self) -> None:
        found = judge(
            law.CERTIFICATION_BAR, PETITION, date(2020, 3, 2), certified=date(2018, 10, 1)
        )

        text = re.sub(r"\s+", " ", found.explain())
        assert f"Not known: {Fact.TESTED.said}" in text
        assert "to Tuesday 1 October 2019, or later" in text

    def test_plain_data_has_the_same_days(self) -> None:
        found = judge(
            law.CONTRACT_BAR, PETITION, date(2022, 3, 10), health_care=False, **TestContractBar.TERM
        )

        record = found.to_dict()

        assert record["effect"] == "open"
        assert (record["first"], record["last"]) == ("2019-06-01", "2022-05-31")
        assert (record["insulated_from"], record["insulated_to"]) == ("2022-04-01", "2022-05-31")
        assert record["open"][0]["first"] == "2022-03-03"
        assert record["open"][0]["latest"] == "2022-04-01"
        assert record["evidence"] == "secondary"

"""An objection and the facts: each question, its answer, its law; never who wins."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime, time, timedelta, timezone
from itertools import product
from typing import Any
from zoneinfo import ZoneInfo

import jsonschema
import pytest
from attrs import evolve

from nlrbcase.considerations import About, Finding
from nlrbcase.deadlines import deadline
from nlrbcase.election_facts import ElectionFacts, When
from nlrbcase.errors import (
    DaysOutOfOrder,
    LawNotEncoded,
    NlrbCaseError,
    NoSuchGround,
    NotADay,
    NotAFact,
    NotAMoment,
    NotBallots,
    NotOfType,
    NotTheGroundsFacts,
)
from nlrbcase.grounds import judge
from nlrbcase.grounds_records import FindingOnObjection, GroundRecord, ground_record
from nlrbcase.grounds_text import ground_text
from nlrbcase.holdings import Decider, Ground, Method, Whose
from nlrbcase.law.objections import (
    BURDEN,
    CRITICAL_PERIOD,
    ELECTION_PRESUMPTION,
    GROUNDS,
    REASONABLE_TENDENCY,
    SET_ASIDE_FACTORS,
)
from nlrbcase.precedent import ground, ground_on
from nlrbcase.provisions import Evidence
from nlrbcase.schemas import schema
from nlrbcase.windows import Answer

A_GROUND, A_FINDING = (
    jsonschema.Draft202012Validator(schema(each)) for each in (GroundRecord, FindingOnObjection)
)
YES, NO, DEPENDS, UNKNOWN = Answer
DAY = timedelta(days=1)
CENTRAL = timezone(timedelta(hours=-6))
MEETING, HOURS, MAILBOX = (
    "captive-audience-meeting",
    "peerless-plywood-24-hour",
    "ballot-collection-box-or-mailbox",
)
SOLICITED, COLLECTED = "mail-ballot-solicitation", "mail-ballot-collection-by-party"
LIST, POSTING = "voter-list-noncompliance", "notice-posting-noncompliance"

# The cases of Amazon, as the public record has them.
BHM1_2021 = ElectionFacts(
    petition_filed=date(2020, 11, 20),
    directed=date(2021, 1, 15),
    mailed=date(2021, 2, 8),
    ballots_due=date(2021, 3, 29),
    counted=date(2021, 3, 30),
    margin=1798 - 738,
)
BHM1_2022 = ElectionFacts(
    petition_filed=date(2020, 11, 20),
    first_election=date(2021, 2, 8),
    mailed=date(2022, 2, 4),
    counted=date(2022, 3, 28),
    margin=993 - 875,
)
JFK8 = ElectionFacts(
    petition_filed=date(2021, 12, 22),
    polls_open=date(2022, 3, 25),
    polls_close=date(2022, 3, 30),
    margin=2654 - 2131,
)
LDJ5 = ElectionFacts(
    petition_filed=date(2022, 2, 2),
    polls_open=date(2022, 4, 25),
    counted=date(2022, 5, 2),
    margin=618 - 380,
)
RDU1 = ElectionFacts(
    petition_filed=date(2024, 12, 23),
    polls_open=date(2025, 2, 10),
    counted=date(2025, 2, 15),
    margin=2447 - 829,
)
BESSEMER_DECIDED = date(2021, 11, 29)


def main_line(finding: Finding) -> list[str]:
    """Return the citations that govern the ground's first question."""
    return [holding.cite for holding in finding.governing[0].holdings]


def keys(finding: Finding) -> set[str]:
    """Return the keys of the cautions and notes."""
    return {each.key for each in (*finding.cautions, *finding.notes)}


def flat(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())


def steps(finding: Finding, about: About) -> str:
    """Return the steps about something, as one text."""
    return " ".join(step.said for step in finding.steps if step.about is about)


class TestMandatoryMeetings:
    """Not unlawful or objectionable merely for being mandatory, under the law of their day."""

    @pytest.mark.parametrize(
        ("facts", "conduct", "decided"),
        [
            pytest.param(BHM1_2021, date(2021, 1, 20), BESSEMER_DECIDED, id="Bessemer 2021"),
            pytest.param(BHM1_2021, date(2021, 1, 20), None, id="Bessemer 2021, no decision"),
            pytest.param(BHM1_2022, date(2022, 1, 20), date(2024, 11, 5), id="Bessemer 2022"),
            pytest.param(BHM1_2022, date(2022, 1, 20), date(2025, 6, 1), id="decided after it"),
            pytest.param(JFK8, date(2022, 3, 1), date(2023, 1, 11), id="JFK8"),
            pytest.param(LDJ5, date(2022, 4, 20), None, id="LDJ5"),
        ],
    )
    def test_before_the_change_the_old_law_governs(
        self, facts: ElectionFacts, conduct: date, decided: date | None
    ) -> None:
        found = judge(MEETING, conduct, facts, decided)

        (held,) = found.governing[0].holdings
        assert found.critical_period is YES
        assert held.cite == "Babcock & Wilcox Co., 77 NLRB 577"
        assert held.held.startswith("Yes")
        assert found.window is None
        assert "373 NLRB No. 136" not in steps(found, About.HOLDING)

    @pytest.mark.parametrize("decided", [None, date(2025, 6, 1)])
    def test_at_rdu1_the_new_law_governs_with_its_safe_harbor(self, decided: date | None) -> None:
        found = judge(MEETING, date(2025, 2, 3), RDU1, decided)

        (held,) = found.governing[0].holdings
        assert found.critical_period is YES
        assert "373 NLRB No. 136" in held.cite
        assert held.held.startswith("No")
        for safeguard in ("told reasonably ahead", "voluntary", "no attendance is recorded"):
            assert safeguard in held.held
        assert {"notice-of-subject", "notice-voluntary", "notice-no-records"} <= {
            asked.key for asked in found.missing
        }
        assert "captive-audience-status" in keys(found)

    def test_on_the_day_of_the_change_both_are_told(self) -> None:
        facts = ElectionFacts(petition_filed=date(2024, 10, 1), polls_open=date(2024, 12, 2))

        found = judge(MEETING, date(2024, 11, 13), facts)

        assert [holding.since.year for holding in found.governing[0].holdings] == [2024, 1948]
        assert {"either-holding", "captive-audience-day"} <= keys(found)
        assert found.answer(About.HOLDING) is DEPENDS

    def test_each_line_says_whether_another_holding_may_govern(self) -> None:
        facts = ElectionFacts(petition_filed=date(2024, 10, 1), polls_open=date(2024, 12, 2))

        found = judge(MEETING, date(2024, 11, 13), facts)
        held = [step for step in found.steps if step.about is About.HOLDING]

        assert [step.answer for step in held] == [DEPENDS, DEPENDS, None]
        assert ["either may govern" in step.said for step in held] == [True, True, False]
        assert ["from that day on" in step.said for step in held] == [True, False, False]

    @pytest.mark.parametrize(
        ("ground", "since"),
        [
            pytest.param(LIST, "(in force from 14 April 2015)", id="a regulation"),
            pytest.param("threat-loss-of-benefits", "(written in 1997)", id="a guide"),
            pytest.param("threat-plant-closure", "(held in 1969)", id="a year alone"),
            pytest.param(MEETING, "(held on 17 December 1953)", id="a day"),
        ],
    )
    def test_since_when_it_is_held(self, ground: str, since: str) -> None:
        assert since in steps(judge(ground, date(2021, 1, 20), BHM1_2021), About.HOLDING)

    def test_outside_the_critical_period(self) -> None:
        found = judge(MEETING, date(2020, 11, 19), BHM1_2021, BESSEMER_DECIDED)

        assert found.critical_period is NO
        assert steps(found, About.CRITICAL_PERIOD).startswith("Outside the critical period")

    def test_every_petition_that_is_amended_keeps_its_note(self) -> None:
        found = judge(MEETING, date(2021, 1, 20), BHM1_2021)

        assert "amended-petition" in {note.key for note in found.notes}
        assert "amended-petition" not in {caution.key for caution in found.cautions}

    def test_only_by_mail_is_the_end_of_the_period_in_doubt(self) -> None:
        by_mail, by_hand = (
            judge(MEETING, date(2021, 1, 20), BHM1_2021),
            judge(MEETING, date(2022, 3, 1), JFK8),
        )

        assert "critical-period-end-by-mail" in keys(by_mail)
        assert "critical-period-end-by-mail" not in keys(by_hand)


class TestWhatTheLawAsks:
    """Fields legal_standard/test_type are summaries; where not tied to a verified authority treat
    them as unverified."""

    BY_MAIL = ElectionFacts(
        petition_filed=date(2020, 11, 20), mailed=date(2021, 2, 8), ballots_due=date(2021, 3, 29)
    )
    BY_HAND = ElectionFacts(
        petition_filed=date(2020, 11, 20),
        polls_open=date(2021, 2, 8),
        polls_close=date(2021, 2, 8),
    )

    def asked(
        self, key: str, decided: date | None, facts: ElectionFacts = BY_MAIL
    ) -> list[tuple[str, str, Decider | None]]:
        """Return what the law asks, each with its citation and with who decided it."""
        if decided is not None and decided < facts.petition_filed:
            facts = ElectionFacts(petition_filed=decided - 60 * DAY)
        found = judge(key, facts.petition_filed + 50 * DAY, facts, decided)
        steps = [step for step in found.steps if step.about is About.STANDARD]
        return [(step.said, step.cite, step.by) for step in steps]

    @pytest.mark.parametrize(
        ("key", "decided", "cites"),
        [
            pytest.param(
                "cemex-bargaining-order",
                date(2023, 8, 24),
                ["NLRB v. Gissel Packing Co."],
                id="the day before Cemex: Gissel alone",
            ),
            pytest.param(
                "cemex-bargaining-order",
                date(2023, 8, 25),
                ["Cemex", "NLRB v. Gissel Packing Co."],
                id="the day of Cemex: each its own",
            ),
            pytest.param(
                "altered-board-documents",
                date(1984, 12, 31),
                ["Allied Electric"],
                id="the last day on which there surely was no SDC Investment",
            ),
            pytest.param(
                "altered-board-documents",
                date(1985, 12, 31),
                ["Allied Electric", "SDC Investment"],
                id="the first day on which it surely was there",
            ),
            pytest.param(
                "surveillance", date(2024, 2, 29), [""], id="the day before NCRNC: nothing read"
            ),
            pytest.param("surveillance", date(2024, 3, 1), ["NCRNC"], id="the day of NCRNC"),
            pytest.param(
                "ballot-collection-box-or-mailbox",
                date(2021, 8, 2),
                ["Professional Transportation", "Fessler & Bowman"],
                id="mailbox: before the Regional Director, the Board by analogy",
            ),
            pytest.param(
                "ballot-collection-box-or-mailbox",
                date(2021, 11, 29),
                ["Amazon.com Services LLC, 10-RC-269250", "Professional", "Fessler & Bowman"],
                id="mailbox: the Regional Director's own test",
            ),
            pytest.param(
                "solicitation-of-grievances", None, [""], id="the inference is of no decision read"
            ),
            pytest.param(
                "electioneering-near-polls",
                date(2021, 6, 1),
                ["Milchem", "Boston Insulated Wire"],
                id="by mail: not Able Rolling, which takes talk out of the rule",
            ),
        ],
    )
    def test_it_is_cited_to_what_holds_it_on_the_day_of_decision(
        self, key: str, decided: date | None, cites: list[str]
    ) -> None:
        found = [cite for _, cite, _ in self.asked(key, decided)]

        assert [
            (cite.startswith(start) and bool(start) is bool(cite))
            for cite, start in zip(found, cites, strict=True)
        ] == [True] * len(cites)

    @pytest.mark.parametrize(
        ("key", "decided", "later"),
        [
            ("cemex-bargaining-order", date(2023, 8, 24), ("Cemex", "default", "set aside")),
            ("altered-board-documents", date(1984, 6, 1), ("favors", "case by case")),
            ("surveillance", date(2021, 6, 1), ("out of the ordinary", "intimidate")),
            ("ballot-collection-box-or-mailbox", date(2021, 8, 2), ("took over", "watched")),
            (MEETING, date(2024, 11, 12), ("notices",)),
            ("interrogation", date(1983, 12, 31), ("in all the circumstances",)),
        ],
    )
    def test_later_law_is_not_said_of_an_earlier_decision(
        self, key: str, decided: date, later: tuple[str, ...]
    ) -> None:
        said = " ".join(said for said, _, _ in self.asked(key, decided))

        assert said
        assert [word for word in later if word in said] == []

    def test_a_regional_directors_test_is_no_holding_of_the_board(self) -> None:
        found = self.asked("ballot-collection-box-or-mailbox", date(2021, 11, 29))

        assert [by for said, _, by in found if "took over" in said] == [Decider.REGIONAL_DIRECTOR]

    def test_what_is_of_no_holding_here_says_that_nobody_is_its_source(self) -> None:
        found = judge("solicitation-of-grievances", date(2021, 1, 20), BHM1_2021)

        (step,) = (step for step in found.steps if step.about is About.STANDARD)
        assert (step.cite, step.by, step.evidence) == ("", None, Evidence.UNVERIFIED)
        assert "(no source was read; believed, not verified)" in found.explain()

    def test_where_nothing_says_it_the_answer_says_that(self) -> None:
        ((said, cite, by),) = self.asked("surveillance", date(2021, 6, 1))

        assert (cite, by) == ("", None)
        assert "not encoded" in said

    def test_how_it_is_weighed_is_said_once_for_each_that_weighs(self) -> None:
        found = self.asked("electioneering-near-polls", date(2021, 2, 9) + 90 * DAY, self.BY_HAND)

        assert [
            ("Milchem" in cite, "the act itself is enough" in said) for said, cite, _ in found
        ] == [(True, True), (False, False)]
        assert "all the circumstances count" in found[1][0]

    @pytest.mark.parametrize(
        ("key", "weighs"),
        [
            pytest.param("board-agent-misconduct", [True, False, False], id="a holding says how"),
            pytest.param("threat-plant-closure", [False, True], id="only the ground says how"),
        ],
    )
    def test_the_ground_says_how_it_is_weighed_where_no_holding_does(
        self, key: str, weighs: list[bool]
    ) -> None:
        asked = self.asked(key, date(2021, 6, 1))

        assert not asked[-1][1]
        assert ["How it is weighed" in said for said, _, _ in asked] == weighs

    def test_on_the_day_of_a_prospective_change_each_is_said_to_be_one_of_two(self) -> None:
        facts = ElectionFacts(petition_filed=date(2024, 10, 1), polls_open=date(2024, 12, 2))

        found = judge(MEETING, date(2024, 11, 13), facts)

        said = [step.said for step in found.steps if step.about is About.STANDARD]
        assert ["either may govern" in each for each in said] == [True, True]

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_its_page_of_a_day_says_only_what_was_asked_by_then(self, each: Ground) -> None:
        held = [one for line in each.lines for one in line.holdings]
        first = min(one.since for one in held)
        asked = {one.since: one.law_asks.said for one in held if one.law_asks is not None}

        for since, said in asked.items():
            whole = flat(ground_text(each))
            assert said in whole
            if since > first and said not in {asked[day] for day in asked if day < since}:
                assert said not in flat(ground_text(ground_on(each, since - DAY)))

    @pytest.mark.parametrize(
        ("key", "day", "standard"),
        [
            pytest.param(
                "altered-board-documents",
                date(1984, 12, 31),
                "Standard: the act itself is enough",
                id="before the test case by case",
            ),
            pytest.param(
                "altered-board-documents",
                date(1985, 12, 31),
                "Standard: decided case by case",
                id="after it",
            ),
            pytest.param("surveillance", date(2024, 2, 29), "", id="none that was read"),
            pytest.param(
                "surveillance", date(2024, 3, 1), "Standard: all the circumstances", id="the first"
            ),
        ],
    )
    def test_the_standard_on_its_page_is_that_of_the_day(
        self, key: str, day: date, standard: str
    ) -> None:
        text = flat(ground_text(ground_on(ground(key), day)))

        assert standard in text
        assert ("Standard:" in text) is bool(standard)


class TestMayNotHaveStood:
    """since: only the year was found"""

    @pytest.mark.parametrize(
        ("decided", "told"),
        [
            pytest.param(date(2024, 4, 18), True, id="before the last day of the week"),
            pytest.param(date(2024, 4, 19), False, id="the last day of the week"),
        ],
    )
    def test_the_step_itself_says_so(self, decided: date, *, told: bool) -> None:
        """Summary of NLRB Decisions for Week of April 15 - 19, 2024"""
        facts = ElectionFacts(petition_filed=date(2024, 1, 2))

        found = judge("solicitation-of-grievances", date(2024, 2, 1), facts, decided)

        said = steps(found, About.HOLDING)
        assert ("it may not have stood yet" in said) is told

    @pytest.mark.parametrize(
        ("petition", "told"),
        [
            pytest.param(date(1987, 2, 1), True, id="in the year of the regulation"),
            pytest.param(date(1987, 12, 30), True, id="the day before the last of that year"),
            pytest.param(date(1987, 12, 31), False, id="the last day of that year"),
        ],
    )
    def test_a_regulation_of_a_year_may_be_later_than_the_petition(
        self, petition: date, *, told: bool
    ) -> None:
        """29 CFR 103.20, of 1987"""
        facts = ElectionFacts(petition_filed=petition, polls_open=petition + 60 * DAY)

        found = judge(POSTING, petition + 50 * DAY, facts, petition + 400 * DAY)

        cautioned = " ".join(each.said for each in found.cautions if each.key == "holding")
        assert ("it may not have stood yet" in steps(found, About.HOLDING)) is told
        assert ("it may be later than" in cautioned) is told


class TestMassedMeetings:
    """inside the Guardsmark window; a case decided before 2016-01-29: outside, with a caution"""

    MAILED = datetime(2021, 2, 8, 17, tzinfo=CENTRAL)

    def facts(self, mailed: datetime) -> ElectionFacts:
        """Return an election by mail."""
        return ElectionFacts(
            petition_filed=mailed.date() - 80 * DAY,
            mailed=mailed,
            ballots_due=mailed.date() + 49 * DAY,
        )

    @pytest.mark.parametrize(
        ("hours", "found"),
        [(20, YES), (24, YES), (24.1, NO), (0, YES)],
        ids=["20 hours before", "24 hours before", "24 hours and 6 minutes", "at the mailing"],
    )
    def test_in_2021(self, hours: float, found: Answer) -> None:
        speech = self.MAILED - timedelta(hours=hours)

        result = judge(HOURS, speech, self.facts(self.MAILED), date(2021, 11, 29))

        assert result.window is found
        assert result.critical_period is YES
        assert main_line(result) == ["Guardsmark, LLC, 363 NLRB No. 103 (05-RC-143199)"]

    @pytest.mark.parametrize(
        ("decided", "window", "caution"),
        [
            pytest.param(date(2016, 1, 28), NO, True, id="the day before Guardsmark"),
            pytest.param(date(2016, 1, 29), YES, False, id="the day of Guardsmark"),
            pytest.param(None, YES, False, id="not decided yet"),
        ],
    )
    def test_by_the_day_of_the_decision(
        self, decided: date | None, window: Answer, *, caution: bool
    ) -> None:
        mailed = datetime(2015, 10, 8, 17, tzinfo=CENTRAL)

        result = judge(HOURS, mailed - timedelta(hours=20), self.facts(mailed), decided)

        assert result.window is window
        assert ("dicta-of-1998" in keys(result)) is caution

    def test_the_hours_are_told_with_the_window(self) -> None:
        result = judge(HOURS, self.MAILED - timedelta(hours=20), self.facts(self.MAILED))

        said = steps(result, About.WINDOW)
        assert said.startswith("Inside the time in which such conduct counts, from 24 hours before")
        assert "(Monday 8 February 2021, 5:00 p.m., UTC-06:00)" in said
        assert "(Monday 29 March 2021)" in said

    def test_a_day_without_its_hour_asks_for_it(self) -> None:
        result = judge(HOURS, date(2021, 2, 7), self.facts(self.MAILED))

        assert result.window is UNKNOWN
        assert result.unknown == ("at which hour the conduct took place",)

    def test_how_ballots_were_cast_picks_the_rule(self) -> None:
        unknown = ElectionFacts(petition_filed=date(2020, 11, 20))
        both = evolve(self.facts(self.MAILED), polls_open=datetime(2021, 3, 8, 9, tzinfo=CENTRAL))
        speech = self.MAILED - timedelta(hours=20)

        for facts, methods in (
            (self.facts(self.MAILED), [Method.MAIL]),
            (JFK8, [Method.MANUAL]),
            (both, [Method.MANUAL, Method.MAIL]),
            (unknown, [Method.MANUAL, Method.MAIL]),
        ):
            found = judge(HOURS, speech if facts is not JFK8 else date(2022, 3, 1), facts)
            assert [each.line.method for each in found.governing] == methods
        assert judge(HOURS, speech, both).window is YES
        assert judge(HOURS, speech, unknown).window is UNKNOWN

    def test_clocks_that_change_in_between_are_told(self) -> None:
        chicago = ZoneInfo("America/Chicago")
        facts = ElectionFacts(
            petition_filed=date(2021, 1, 4), mailed=datetime(2021, 3, 14, 17, tzinfo=chicago)
        )

        found = judge(HOURS, datetime(2021, 3, 13, 16, 30, tzinfo=chicago), facts)

        assert found.window is DEPENDS
        assert "inside if hours are counted as they pass" in steps(found, About.WINDOW)


class TestMailbox:
    """the three facts reported, authority at RD level, the decision itself not read (SECONDARY)"""

    FOUND = judge(MAILBOX, date(2021, 2, 4), BHM1_2021, BESSEMER_DECIDED)

    def test_the_three_facts_are_named(self) -> None:
        said = steps(self.FOUND, About.HOLDING)

        assert "encouraged employees to vote there" in said
        assert "a tent with a banner of its campaign slogan" in said
        assert "let them believe that they were watched" in said

    def test_the_authority_is_a_regional_director(self) -> None:
        (held,) = self.FOUND.governing[0].holdings
        step = next(step for step in self.FOUND.steps if step.about is About.HOLDING)

        assert (step.by, step.evidence) == (Decider.REGIONAL_DIRECTOR, Evidence.SECONDARY)
        assert "10-RC-269250" in step.cite
        assert "the decision itself was not read" in held.read_in

    def test_the_cautions_say_so(self) -> None:
        said = " ".join(caution.said for caution in self.FOUND.cautions)

        assert "mailbox-not-reviewed" in keys(self.FOUND)
        assert "the decision itself was not read" in said
        assert "It is no precedent of the Board" in said

    def test_the_day_before_its_decision_it_does_not_govern_and_that_is_told(self) -> None:
        found = judge(MAILBOX, date(2021, 2, 4), BHM1_2021, BESSEMER_DECIDED - DAY)

        told = [each.said for each in found.cautions if each.key == "line-not-encoded"]
        assert all("10-RC-269250" not in cite for cite in main_line(found))
        assert any(
            "What the law was before 29 November 2021 is not encoded" in each for each in told
        )


class TestSecondElection:
    """for a second election, from the first"""

    @pytest.mark.parametrize(
        ("conduct", "found"),
        [
            pytest.param(date(2021, 2, 7), NO, id="before the first election"),
            pytest.param(date(2021, 2, 8), DEPENDS, id="on its day"),
            pytest.param(date(2021, 2, 9), YES, id="the day after"),
            pytest.param(date(2022, 2, 20), UNKNOWN, id="the return of the ballots is not known"),
            pytest.param(date(2022, 3, 29), NO, id="after the count"),
        ],
    )
    def test_bessemer_2022(self, conduct: date, found: Answer) -> None:
        result = judge(MEETING, conduct, BHM1_2022)

        assert result.critical_period is found
        assert "Goodyear" in result.steps[0].cite
        assert "first-election-day" in keys(result)
        assert result.evidence is Evidence.UNVERIFIED


class TestNumbers:
    """enough voters, where the standard asks it"""

    @pytest.mark.parametrize("key", [SOLICITED, COLLECTED, "defective-election-arrangements"])
    @pytest.mark.parametrize(
        ("margin", "affected", "found"),
        [
            pytest.param(15, 14, NO, id="one fewer than the margin"),
            pytest.param(15, 15, YES, id="as many as the margin"),
            pytest.param(15, 16, YES, id="one more"),
            pytest.param(0, 0, NO, id="a tie, nobody affected"),
            pytest.param(0, 1, YES, id="a tie, one voter affected"),
            pytest.param(1, 0, NO, id="nobody affected"),
            pytest.param(None, 3, UNKNOWN, id="no margin known"),
            pytest.param(15, None, UNKNOWN, id="nobody counted those affected"),
            pytest.param(None, None, UNKNOWN, id="neither"),
        ],
    )
    def test_against_the_margin(
        self, key: str, margin: int | None, affected: int | None, found: Answer
    ) -> None:
        facts = evolve(BHM1_2021, margin=margin)

        result = judge(key, date(2021, 2, 9), facts, affected=affected)

        missing = {"the margin of the election": margin, "how many voters were affected": affected}
        assert result.enough is found
        for said, value in missing.items():
            assert (said in result.unknown) is (value is None)

    def test_professional_transportation(self) -> None:
        """a vote of 42 to 27 was not set aside"""
        facts = evolve(BHM1_2021, margin=42 - 27)

        said = steps(judge(SOLICITED, date(2021, 2, 9), facts, affected=1), About.NUMBERS)

        assert said.endswith("no, with 1 voter and a margin of 15")

    @pytest.mark.parametrize(
        ("affected", "found"), [pytest.param(5, NO, id="fewer"), pytest.param(6, YES, id="as many")]
    )
    def test_a_standard_may_ask_for_several_times_the_margin(
        self, affected: int, found: Answer
    ) -> None:
        """Made up: three times a margin of two."""
        solicited = ground(SOLICITED)
        assert solicited.enough is not None
        asked = evolve(solicited, enough=evolve(solicited.enough, of_margin=3))

        result = judge(asked, date(2021, 2, 9), evolve(BHM1_2021, margin=2), affected=affected)

        assert result.enough is found

    def test_other_standards_do_not_ask(self) -> None:
        assert judge(MEETING, date(2021, 1, 20), BHM1_2021, affected=10).enough is None


class TestOwnTime:
    """The time that a ground names holds where a holding names no other."""

    @pytest.mark.parametrize(
        ("key", "facts", "windows"),
        [
            pytest.param("list-keeping", JFK8, 1, id="the ground's"),
            pytest.param(SOLICITED, BHM1_2021, 1, id="the ground's, by mail"),
            pytest.param("electioneering-near-polls", JFK8, 1, id="the ground's, for two lines"),
            pytest.param("electioneering-near-polls", BHM1_2021, 3, id="three holdings', by mail"),
            pytest.param("payments-raffles-gifts", JFK8, 1, id="one holding's of three"),
            pytest.param("interrogation", JFK8, 0, id="none but the critical period"),
        ],
    )
    def test_each_is_asked_once(self, key: str, facts: ElectionFacts, windows: int) -> None:
        found = judge(key, facts.petition_filed + 5 * DAY, facts)

        assert len([step for step in found.steps if step.about is About.WINDOW]) == windows
        assert (found.window is None) is (windows == 0)

    def test_the_time_of_two_lines_is_cited_from_the_first(self) -> None:
        found = judge("electioneering-near-polls", date(2022, 3, 25), JFK8)

        (cite,) = {step.cite for step in found.steps if step.about is About.WINDOW}
        assert cite == found.governing[0].holdings[0].cite
        assert cite.startswith("Milchem")

    def test_talk_with_voters_by_mail_goes_by_the_mail_alone(self) -> None:
        found = judge("electioneering-near-polls", date(2021, 2, 9), BHM1_2021)

        assert found.window is YES
        assert found.unknown == ()

    @pytest.mark.parametrize("decided", [date(2021, 4, 14), date(2021, 4, 15)])
    def test_sustained_talk_and_other_electioneering_count_by_mail_too(self, decided: date) -> None:
        """mail ballots: whole voting period, but Milchem not applied to brief chats"""
        found = judge("electioneering-near-polls", date(2021, 2, 9), BHM1_2021, decided)

        cites = [holding.cite for each in found.governing for holding in each.holdings]
        assert found.window is YES
        assert any(cite.startswith("Milchem") for cite in cites)
        assert any(cite.startswith("Boston Insulated Wire") for cite in cites)
        assert ("Able Rolling Steel Door" in " ".join(cites)) is (decided == date(2021, 4, 15))
        assert "sustained-talk-by-mail" in keys(found)

    def test_what_is_kept_at_the_polls_asks_for_polls_in_a_mail_election(self) -> None:
        found = judge("list-keeping", date(2021, 2, 9), BHM1_2021)

        assert found.window is UNKNOWN
        assert "when the polls opened, if there was such voting" in found.unknown

    def test_where_holdings_may_differ_each_answer_is_told_as_its_own(self) -> None:
        """Made up: two holdings of which either may govern, one a day wider than the other."""
        hours = ground(HOURS)
        new, old = hours.lines[1].holdings
        newer = evolve(new, since=date(2016, 1, 1), seen=date(2016, 12, 31))
        line = evolve(hours.lines[1], holdings=(newer, old))
        mailed = datetime(2015, 10, 8, 17, tzinfo=CENTRAL)
        facts = ElectionFacts(
            petition_filed=date(2015, 9, 1), mailed=mailed, ballots_due=mailed + DAY
        )

        found = judge(
            evolve(hours, lines=(line,)), mailed - timedelta(hours=20), facts, date(2016, 6, 1)
        )

        said = [step.said for step in found.steps if step.about is About.WINDOW]
        assert found.window is DEPENDS
        assert [each.split()[0] for each in said] == ["Inside", "Outside"]
        assert all(each.endswith("; if this holding governs") for each in said)

    def test_where_one_of_two_holdings_names_no_time_it_depends(self) -> None:
        """Made up: the older holding has no window, and a court holds the newer."""
        hours = ground(HOURS)
        new, old = hours.lines[1].holdings
        newer = evolve(
            new, since=date(2016, 1, 1), seen=date(2016, 12, 31), by=Decider.COURT_OF_APPEALS
        )
        line = evolve(hours.lines[1], holdings=(newer, evolve(old, window=None)))
        mailed = datetime(2015, 10, 8, 17, tzinfo=CENTRAL)
        facts = ElectionFacts(
            petition_filed=date(2015, 9, 1), mailed=mailed, ballots_due=mailed + DAY
        )

        found = judge(evolve(hours, lines=(line,)), mailed, facts, date(2016, 6, 1))

        (time,) = [step for step in found.steps if step.about is About.WINDOW]
        assert time.answer is DEPENDS
        assert time.said.endswith("; if this holding governs")
        asked = [step for step in found.steps if step.about is About.STANDARD and step.cite]
        assert [(step.by, step.cite) for step in asked] == [
            (Decider.COURT_OF_APPEALS, newer.cite),
            (old.by, old.cite),
        ]
        assert all(step.said.endswith("; either may govern") for step in asked)

    def test_where_one_of_two_holdings_needs_an_hour_it_is_asked_for(self) -> None:
        """Made up: under the newer holding the hour decides, under the older the day does."""
        hours = ground(HOURS)
        new, old = hours.lines[1].holdings
        newer = evolve(new, since=date(2016, 1, 1), seen=date(2016, 12, 31))
        line = evolve(hours.lines[1], holdings=(newer, old))
        mailed = datetime(2015, 10, 8, 17, tzinfo=CENTRAL)
        facts = ElectionFacts(petition_filed=date(2015, 9, 1), mailed=mailed)

        found = judge(evolve(hours, lines=(line,)), date(2015, 10, 7), facts, date(2016, 6, 1))

        answers = [step.answer for step in found.steps if step.about is About.WINDOW]
        assert answers == [UNKNOWN, DEPENDS]
        assert found.unknown == ("at which hour the conduct took place",)

    def test_a_ground_without_a_line_for_such_an_election_shows_them_all(self) -> None:
        hours = ground(HOURS)
        by_hand = evolve(hours, lines=hours.lines[:1])

        found = judge(by_hand, date(2021, 2, 7), BHM1_2021)

        assert main_line(found) == ["Peerless Plywood Co., 107 NLRB 427, 429"]
        assert found.window is UNKNOWN


class TestLateness:
    """A voter list or a posting that came late, by the rule of the day of the petition."""

    @pytest.mark.parametrize(
        ("came", "found"),
        [
            pytest.param(date(2021, 1, 19), NO, id="a day early"),
            pytest.param(date(2021, 1, 20), NO, id="the second business day"),
            pytest.param(date(2021, 1, 21), YES, id="a day late"),
        ],
    )
    def test_the_list_at_bessemer(self, came: date, found: Answer) -> None:
        """Directed on Friday 15 January 2021; Monday was a holiday."""
        result = judge(LIST, came, BHM1_2021)

        assert result.late is found
        assert "due Wednesday 20 January 2021" in steps(result, About.LATENESS)
        assert {"longer-time-for-list", "five-days-printed"} <= keys(result)

    def test_the_list_of_an_old_petition(self) -> None:
        """Seven days, by Excelsior, for a petition before 14 April 2015."""
        facts = ElectionFacts(
            petition_filed=date(2015, 4, 13), directed=date(2015, 5, 1), polls_open=date(2015, 6, 1)
        )

        result = judge(LIST, date(2015, 5, 8), facts, date(2015, 12, 1))

        assert result.late is NO
        assert main_line(result) == ["Excelsior Underwear, 156 NLRB 1236"]
        assert "seven-days-of-excelsior" in keys(result)
        assert judge(LIST, date(2015, 5, 9), facts).late is YES

    def test_that_telephone_numbers_reach_the_list_of_an_old_petition_was_not_read(self) -> None:
        """must include phone numbers known to supervisors"""
        facts = ElectionFacts(petition_filed=date(2015, 4, 13), directed=date(2017, 5, 1))

        found = judge(LIST, date(2017, 5, 8), facts, date(2017, 12, 1))

        (told,) = (each for each in found.cautions if each.key == "numbers-under-excelsior")
        assert "was not read" in told.said

    @pytest.mark.parametrize("petition", [date(2010, 3, 1), date(2016, 3, 1), date(2024, 3, 1)])
    def test_without_the_direction_it_is_asked_for_under_the_law_of_the_petition(
        self, petition: date
    ) -> None:
        facts = ElectionFacts(petition_filed=petition)
        due = deadline("voter-list", petition, law_as_of=petition)

        result = judge(LIST, petition + 30 * DAY, facts)

        (step,) = (step for step in result.steps if step.about is About.LATENESS)
        assert result.late is UNKNOWN
        assert step.cite == due.version.cite
        assert any("election directed" in said for said in result.unknown)
        assert not any("`" in said for said in result.unknown)

    @pytest.mark.parametrize(
        ("begins", "came", "found"),
        [
            pytest.param({"polls_open": date(2022, 3, 25)}, date(2022, 3, 21), NO, id="in time"),
            pytest.param({"polls_open": date(2022, 3, 25)}, date(2022, 3, 22), YES, id="late"),
            pytest.param(
                {"polls_open": date(2022, 4, 25), "mailed": date(2022, 3, 25)},
                date(2022, 3, 22),
                YES,
                id="by mail first: the mailing begins it",
            ),
            pytest.param({}, date(2022, 3, 22), UNKNOWN, id="the day it begins is not known"),
            pytest.param(
                {"polls_close": date(2022, 3, 30)}, date(2022, 3, 22), UNKNOWN, id="only its end"
            ),
        ],
    )
    def test_the_posting(self, begins: dict[str, date], came: date, found: Answer) -> None:
        facts = ElectionFacts(petition_filed=date(2021, 12, 22), **begins)  # type: ignore[arg-type]  # by name

        result = judge(POSTING, came, facts)

        assert result.late is found
        asked = [said for said in result.unknown if "the day the election begins" in said]
        assert bool(asked) is (found is UNKNOWN)

    def test_it_agrees_with_the_deadline_of_every_day(self) -> None:
        due = deadline(
            "notice-of-election-posting", law_as_of=date(2021, 12, 22), sets=date(2022, 3, 25)
        )

        for came in (date(2022, 3, 1) + i * DAY for i in range(24)):
            expected = NO if came <= due.due else YES
            assert judge(POSTING, came, JFK8).late is expected

    def test_a_moment_told_elsewhere_is_a_day_of_the_election(self) -> None:
        facts = evolve(BHM1_2021, mailed=datetime(2021, 2, 8, 17, tzinfo=CENTRAL))
        evening = datetime(2021, 1, 20, 22, tzinfo=CENTRAL)

        assert judge(LIST, evening.astimezone(ZoneInfo("Asia/Tokyo")), facts).late is NO

    @pytest.mark.parametrize(
        ("petition", "says"),
        [
            pytest.param(date(1970, 3, 2), "the law of 1970-03-02 is not encoded", id="1970"),
            pytest.param(date(1977, 12, 31), "is outside the calendar", id="directed in 1978"),
        ],
    )
    @pytest.mark.parametrize("directed", [True, False])
    def test_before_all_rules_it_is_not_known_and_the_rest_is_told(
        self, petition: date, says: str, *, directed: bool
    ) -> None:
        facts = ElectionFacts(
            petition_filed=petition, directed=petition + 2 * DAY if directed else None
        )

        result = judge(LIST, petition + 30 * DAY, facts, petition + 300 * DAY)

        assert main_line(result) == ["Excelsior Underwear, 156 NLRB 1236"]
        if directed:
            assert says in steps(result, About.LATENESS)
        else:
            assert result.late is UNKNOWN

    def test_days_after_the_calendar_are_not_judged(self) -> None:
        facts = ElectionFacts(petition_filed=date(2100, 11, 1), directed=date(2100, 11, 2))

        assert judge(LIST, date(2150, 1, 1), facts).late is UNKNOWN
        assert judge(LIST, date.max, evolve(facts, directed=None)).late is UNKNOWN

    def test_a_posting_before_any_rule_raises(self) -> None:
        facts = ElectionFacts(petition_filed=date(1986, 3, 3), polls_open=date(1986, 5, 1))

        with pytest.raises(LawNotEncoded):
            judge(POSTING, date(1986, 4, 25), facts, date(1986, 12, 1))
        with pytest.raises(LawNotEncoded):
            judge(POSTING, date(1986, 4, 25), facts)

    def test_other_grounds_are_about_no_paper(self) -> None:
        assert judge(MEETING, date(2021, 1, 20), BHM1_2021).late is None


class TestDaysBeforeTheLaw:
    """a day before the first raises"""

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_the_day_before_the_first_holding_or_the_framework(self, each: Ground) -> None:
        first = max(
            min(line.holdings[-1].since for line in each.lines),
            CRITICAL_PERIOD.holdings[-1].since,
        )
        facts = ElectionFacts(petition_filed=first - 400 * DAY)

        with pytest.raises(LawNotEncoded):
            judge(each, first - 300 * DAY, facts, first - DAY)

    def test_the_first_year_of_the_framework(self) -> None:
        facts = ElectionFacts(petition_filed=date(1960, 5, 2))

        with pytest.raises(LawNotEncoded):
            judge(HOURS, date(1960, 6, 1), facts, date(1960, 12, 31))
        assert judge(HOURS, date(1960, 6, 1), facts, date(1961, 1, 1)).governing


class TestZones:
    """Days without hours, and moments in zones."""

    def test_where_no_hour_of_the_election_is_known_its_days_are_those_of_the_conduct(self) -> None:
        moment = datetime(2021, 1, 20, 9, tzinfo=CENTRAL)
        timed = evolve(BHM1_2021, mailed=datetime(2021, 2, 8, 17, tzinfo=CENTRAL))

        assumed, known = judge(MEETING, moment, BHM1_2021), judge(MEETING, moment, timed)
        by_day = judge(MEETING, moment.date(), BHM1_2021)

        told = [each.said for each in assumed.cautions if each.key == "days-of-the-conduct"]
        assert told == [
            (
                "No hour of the election is known: its days are taken as days of UTC-06:00, where "
                "the conduct was."
            )
        ]
        assert "days-of-the-conduct" not in keys(known) | keys(by_day)


class TestBadInput:
    """What is wrong is refused, with what would be right."""

    @pytest.mark.parametrize(
        ("given", "error"),
        [
            pytest.param({"key": "no-such-ground"}, NoSuchGround, id="no such ground"),
            pytest.param({"key": None}, NoSuchGround, id="no ground at all"),
            pytest.param({"conduct_on": None}, NotAMoment, id="no conduct"),
            pytest.param({"conduct_on": "2021-01-20"}, NotAMoment, id="a text"),
            pytest.param({"conduct_on": datetime(2021, 1, 20)}, NotAMoment, id="no time zone"),  # noqa: DTZ001 - wrong on purpose
            pytest.param({"conduct_until": "later"}, NotAMoment, id="an end that is a text"),
            pytest.param({"conduct_until": date(2021, 1, 19)}, DaysOutOfOrder, id="ends before"),
            pytest.param({"facts": None}, NotAFact, id="no election"),
            pytest.param({"facts": {"petition_filed": "2020-11-20"}}, NotAFact, id="a dict"),
            pytest.param({"decided_on": "2021-11-29"}, NotADay, id="decided, a text"),
            pytest.param(
                {"decided_on": datetime(2021, 11, 29, tzinfo=CENTRAL)}, NotADay, id="with an hour"
            ),
            pytest.param({"decided_on": date(2021, 1, 19)}, DaysOutOfOrder, id="before conduct"),
            pytest.param({"decided_on": date(2021, 2, 7)}, DaysOutOfOrder, id="before the mailing"),
            pytest.param({"decided_on": date(2021, 3, 29)}, DaysOutOfOrder, id="before the count"),
            pytest.param({"affected": True}, NotBallots, id="true is no number"),
            pytest.param({"affected": -1}, NotBallots, id="fewer than none"),
            pytest.param({"affected": 1.5}, NotBallots, id="half a voter"),
            pytest.param({"affected": 10**6000}, NotBallots, id="more than can be written"),
            pytest.param({"affected": -(10**6000)}, NotBallots, id="fewer than can be written"),
            pytest.param({"known": ["speech"]}, NotTheGroundsFacts, id="another ground's fact"),
            pytest.param({"known": [None]}, NotTheGroundsFacts, id="a fact without a name"),
            pytest.param({"known": None}, NotAFact, id="no names"),
            pytest.param({"known": 5}, NotAFact, id="a number for names"),
        ],
    )
    def test_it_is_refused(self, given: dict[str, Any], error: type[NlrbCaseError]) -> None:
        right: dict[str, Any] = {
            "key": MEETING,
            "conduct_on": date(2021, 1, 20),
            "facts": BHM1_2021,
        }

        with pytest.raises(error) as raised:
            judge(**{**right, **given})

        assert len(str(raised.value)) < 400

    @pytest.mark.parametrize("about", [None, "window", 3])
    def test_an_answer_is_asked_for_by_what_it_is_about(self, about: Any) -> None:
        with pytest.raises(NotOfType, match="is no About"):
            judge(MEETING, date(2021, 1, 20), BHM1_2021).answer(about)

    def test_a_decision_may_be_of_the_day_of_the_count_or_the_conduct(self) -> None:
        count = date(2021, 3, 30)

        assert judge(MEETING, count, BHM1_2021, count).decided_on == count

    def test_an_end_is_compared_by_the_minute(self) -> None:
        nine = datetime(2021, 1, 20, 9, tzinfo=CENTRAL)
        eastern = timezone(timedelta(hours=-5))
        late, later = (
            datetime(2021, 1, 21, 0, 30, tzinfo=eastern),
            datetime(2021, 1, 20, 23, 45, tzinfo=CENTRAL),
        )

        with pytest.raises(DaysOutOfOrder):
            judge(MEETING, nine, BHM1_2021, conduct_until=nine - timedelta(minutes=1))
        assert judge(MEETING, nine, BHM1_2021, conduct_until=nine).critical_period is YES
        assert judge(MEETING, late, BHM1_2021, conduct_until=later).critical_period is YES
        with pytest.raises(DaysOutOfOrder):
            judge(MEETING, later, BHM1_2021, conduct_until=late)


NOTICES = ("notice-of-subject", "notice-voluntary", "notice-no-records")


class TestKnownFacts:
    """The facts that are known are no longer asked for."""

    def test_each_can_be_told(self) -> None:
        for each in GROUNDS:
            names = [asked.key for asked in each.every_asked]
            asked_then = [one.key for one in judge(each, date(2022, 2, 1), JFK8).missing]
            for name in names:
                missing = [
                    one.key for one in judge(each, date(2022, 2, 1), JFK8, known=[name]).missing
                ]
                assert missing == [other for other in asked_then if other != name]
            assert judge(each, date(2022, 2, 1), JFK8, known=names).missing == ()

    @pytest.mark.parametrize(
        ("conduct", "decided", "asked"),
        [
            pytest.param(date(2021, 1, 20), date(2021, 11, 29), False, id="Babcock governed"),
            pytest.param(date(2024, 11, 12), date(2025, 3, 3), False, id="the day before Amazon"),
            pytest.param(date(2024, 11, 13), date(2025, 3, 3), True, id="that day, by either"),
            pytest.param(date(2024, 11, 14), None, True, id="the day after"),
        ],
    )
    def test_the_three_notices_are_asked_for_only_where_the_holding_that_has_them_may_govern(
        self, conduct: date, decided: date | None, *, asked: bool
    ) -> None:
        filed = conduct - timedelta(days=1)

        found = judge(MEETING, conduct, ElectionFacts(petition_filed=filed), decided)

        told = [one["key"] for one in found.to_dict()["missing"]]
        assert [key for key in told if key.startswith("notice-")] == [
            key for key in NOTICES if asked
        ]
        assert {"attendance-compelled", "views-expressed", "threats-or-promises"} <= {*told}
        assert ("Were they told reasonably ahead" in found.explain()) is asked

    @pytest.mark.parametrize(
        ("filed", "asked"),
        [
            pytest.param(date(2015, 4, 13), False, id="the last petition under the old rule"),
            pytest.param(date(2015, 4, 14), True, id="the first under that of 2014"),
        ],
    )
    def test_electronic_notice_is_asked_for_under_the_rule_that_has_it(
        self, filed: date, *, asked: bool
    ) -> None:
        facts = ElectionFacts(petition_filed=filed, polls_open=date(2015, 5, 14))

        found = judge("notice-posting-noncompliance", date(2015, 5, 12), facts)

        assert ("distributed" in [one.key for one in found.missing]) is asked

    @pytest.mark.parametrize(
        ("decided", "asked"), [(date(2017, 6, 6), False), (date(2017, 6, 7), True)]
    )
    def test_telephone_numbers_of_supervisors_are_asked_for_from_the_decision_on_them(
        self, decided: date, *, asked: bool
    ) -> None:
        facts = ElectionFacts(petition_filed=date(2017, 2, 1), directed=date(2017, 3, 1))

        found = judge("voter-list-noncompliance", date(2017, 3, 6), facts, decided)

        assert ("numbers-left-out" in [one.key for one in found.missing]) is asked

    def test_what_another_holding_asks_for_may_be_told_as_known_all_the_same(self) -> None:
        found = judge(MEETING, date(2021, 1, 20), BHM1_2021, known=NOTICES)

        assert found.missing == judge(MEETING, date(2021, 1, 20), BHM1_2021).missing

    def test_the_ground_tells_under_which_holding_a_fact_is_asked_for(self) -> None:
        text = ground_text(ground(MEETING))
        (newest, *older) = ground_record(ground(MEETING))["lines"][0]["holdings"]

        before, common = text.split("Facts it asks for")
        assert before.count("(notice-voluntary)") == 1
        assert "notice-" not in common
        assert [asked["key"] for asked in newest["asks"]] == [*NOTICES]
        assert [each["asks"] for each in older] == [[], []]

    def test_one_name_and_names_made_as_they_are_asked_for(self) -> None:
        one = judge(MEETING, date(2021, 1, 20), BHM1_2021, known="attendance-compelled")
        made = judge(
            MEETING,
            date(2021, 1, 20),
            BHM1_2021,
            known=(name for name in ("attendance-compelled",)),  # type: ignore[arg-type]  # taken all the same
        )

        assert "attendance-compelled" not in [asked.key for asked in one.missing]
        assert one.missing == made.missing


ELECTIONS = {
    "by mail": BHM1_2021,
    "by hand": JFK8,
    "not known how": ElectionFacts(petition_filed=date(2021, 12, 22)),
    "the second": BHM1_2022,
    "both": ElectionFacts(
        petition_filed=date(2021, 12, 22),
        polls_open=datetime(2022, 3, 25, 8, tzinfo=CENTRAL),
        polls_close=datetime(2022, 3, 25, 20, tzinfo=CENTRAL),
        mailed=date(2022, 3, 1),
        ballots_due=date(2022, 4, 1),
    ),
}


def of_every_ground() -> list[Any]:
    """Return every ground with every kind of election."""
    return [
        pytest.param(each, facts, id=f"{each.key}, {name}")
        for each, (name, facts) in product(GROUNDS, ELECTIONS.items())
    ]


class TestEveryGround:
    """Every ground can be judged, told and written, with all that governs."""

    @pytest.mark.parametrize(("each", "facts"), of_every_ground())
    def test_on_plain_facts(self, each: Ground, facts: ElectionFacts) -> None:
        when: When = facts.petition_filed + 60 * DAY

        found = judge(each, when, facts)

        text, record = found.explain(), found.to_dict()
        A_FINDING.validate(record)
        assert json.loads(json.dumps(record)) == record
        assert {each.line for each in found.governing} <= set(found.ground.lines)
        for governs in found.governing:
            for holding in governs.holdings:
                assert holding.cite in flat(text)
                assert flat(holding.held).rstrip(".") in flat(text)
                assert holding.read_in in flat(text)
                assert holding.cite in {
                    held["cite"] for line in record["governing"] for held in line["holdings"]
                }
        for step in found.steps:
            assert step.cite or step.about in (About.STANDARD, About.BURDEN)
            assert step.cite in flat(text)
            assert flat(step.said).rstrip(".") in flat(text)
        for caution in (*found.cautions, *found.notes):
            assert caution.said in flat(text)
        for asked in found.missing:
            assert f"{asked.said} ({asked.key})" in flat(text)
        for said in found.unknown:
            assert said in flat(text)
        for line in text.splitlines():
            assert len(line) <= 96 or len(line.split()) == 1
        assert text.endswith("It is not legal advice.")
        assert text == text.strip()
        assert "  - " not in text.split("\n\n")[0]

    @pytest.mark.parametrize(("each", "facts"), of_every_ground())
    def test_its_answers_are_those_of_its_steps(self, each: Ground, facts: ElectionFacts) -> None:
        found = judge(each, facts.petition_filed + 60 * DAY, facts)

        answers = {
            About.CRITICAL_PERIOD: found.critical_period,
            About.WINDOW: found.window,
            About.LATENESS: found.late,
            About.NUMBERS: found.enough,
        }
        for about, answer in answers.items():
            own = {step.answer for step in found.steps if step.about is about}
            assert (answer in own) if own else (answer is None)
        unsure = [answer for answer in answers.values() if answer is UNKNOWN]
        assert bool(found.unknown) is bool(unsure)
        assert found.evidence is max(
            (step.evidence for step in found.steps), key=list(Evidence).index
        )

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_the_objecting_party_is_told_what_to_prove(self, each: Ground) -> None:
        found = judge(each, date(2022, 2, 1), JFK8)

        burden = [step.said for step in found.steps if step.about is About.BURDEN]
        of_a_party = Whose.EMPLOYER in each.conduct_of or Whose.UNION in each.conduct_of
        weighed = "circumstances" in each.standard.said.lower()
        assert burden == [
            *([each.burden] if each.burden else []),
            BURDEN.said,
            *([REASONABLE_TENDENCY.said] if of_a_party and not each.burden else []),
            *([SET_ASIDE_FACTORS.said] if weighed else []),
            ELECTION_PRESUMPTION.said,
        ]

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_it_never_says_who_wins(self, each: Ground) -> None:
        text = flat(judge(each, date(2022, 2, 1), JFK8).explain())

        assert "This says what the law asks, and not what will be decided." in text

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_its_own_page(self, each: Ground) -> None:
        text, record = ground_text(each), ground_record(each)

        A_GROUND.validate(record)
        assert json.loads(json.dumps(record)) == record
        for holding in (holding for line in each.lines for holding in line.holdings):
            assert holding.cite in flat(text)
            assert holding.read_in in flat(text)
            assert holding.evidence.said in flat(text)
        for said in (*each.applied, *each.positions):
            assert said.cite in flat(text)
        for line in text.splitlines():
            assert len(line) <= 96 or len(line.split()) == 1

    @pytest.mark.parametrize("conduct", [date.min, date(1, 12, 31), date(9998, 1, 1), date.max])
    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_no_year_is_a_traceback(self, each: Ground, conduct: date) -> None:
        zone = timezone(timedelta(hours=14))
        facts = ElectionFacts(
            petition_filed=conduct,
            directed=conduct,
            polls_open=datetime.combine(conduct, time.min, zone),
            polls_close=datetime.combine(conduct, time.max, zone),
            mailed=conduct,
            ballots_due=conduct,
        )

        for when in (conduct, datetime.combine(conduct, time(12), zone)):
            try:
                found = judge(each, when, facts, conduct_until=conduct)
            except NlrbCaseError as error:
                assert str(error)  # noqa: PT017 - an answer or an error of ours, nothing else
            else:
                assert found.explain()
                assert json.dumps(found.to_dict())

    def test_a_finding_is_a_value(self) -> None:
        found = judge(MEETING, date(2021, 1, 20), BHM1_2021)

        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
        assert len({found, judge(MEETING, date(2021, 1, 20), BHM1_2021)}) == 1
        assert repr(found) == "<Finding captive-audience-meeting: critical period yes>"

    def test_repr_tells_the_window(self) -> None:
        found = judge(HOURS, date(2021, 2, 8), BHM1_2021)

        assert repr(found).endswith("critical period yes, window yes>")

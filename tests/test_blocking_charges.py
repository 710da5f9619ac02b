"""May a charge block an election: which rule governs, what it allows, what it asks."""

from __future__ import annotations

import json
import pickle
from datetime import date, datetime, timedelta
from itertools import product

import jsonschema
import pytest

from nlrbcase.allegations import allegation_label, section
from nlrbcase.blocking import Effect
from nlrbcase.blocking_answers import Blocking
from nlrbcase.blocking_charges import may_block
from nlrbcase.blocking_records import BlockingRecord
from nlrbcase.errors import (
    DaysOutOfOrder,
    FactsDisagree,
    LawNotEncoded,
    NlrbCaseError,
    NoSuchSection,
    NotADay,
    NotAnAllegation,
    NotYesOrNo,
    OutsideCalendar,
)
from nlrbcase.law.blocking import RULES
from nlrbcase.law.unfair_practices import SECTIONS
from nlrbcase.provisions import Evidence
from nlrbcase.schemas import schema

DAY = timedelta(days=1)
IN_2019, IN_2021, IN_2024 = date(2019, 5, 1), date(2021, 3, 15), date(2024, 10, 15)
R2014, R2020, R2024 = "rule-of-2014", "rule-of-2020", "rule-of-2024"
ABEYANCE, DELAYED, IMPOUNDED, COUNTED, GOES_ON = (
    Effect.HELD_IN_ABEYANCE,
    Effect.ELECTION_DELAYED,
    Effect.IMPOUNDED,
    Effect.COUNTED,
    Effect.NOT_BLOCKED,
)


def _rules(found: Blocking) -> list[str]:
    return [reading.rule.key for reading in found.readings]


def _keys(found: Blocking) -> set[str]:
    return {caution.key for caution in (*found.cautions, *found.notes)}


def _under_2020(*sections: str, **facts: bool | None) -> Blocking:
    return may_block(sections, IN_2021, petition_filed=date(2020, 11, 20), **facts)


def _ways(found: Blocking, place: int = 0) -> list[tuple[Effect, list[str]]]:
    """Return what the first rule lets one section do, with the conditions left."""
    possible = found.readings[0].sections[place].possible
    return [(each.by.effect, [condition.key for condition in each.open]) for each in possible]


class TestWhichRule:
    """requests from 14 April 2015; the rule of 31 July 2020; cases filed from 30 September 2024"""

    @pytest.mark.parametrize(
        ("on", "filed", "rules"),
        [
            pytest.param(date(2015, 4, 14), date(2015, 4, 13), [R2014], id="the first day"),
            pytest.param(date(2020, 7, 30), date(2020, 7, 30), [R2014], id="its last day"),
            pytest.param(date(2020, 7, 31), date(2020, 7, 31), [R2020], id="the first of 2020"),
            pytest.param(
                date(2020, 7, 31), date(2020, 7, 30), [R2020, R2014], id="petition of the eve"
            ),
            pytest.param(
                date(2021, 7, 31), date(2020, 7, 30), [R2020, R2014], id="and a year later"
            ),
            pytest.param(date(2024, 9, 29), date(2024, 9, 29), [R2020], id="its last day for all"),
            pytest.param(
                date(2024, 9, 30), date(2024, 9, 29), [R2020], id="petition before the new rule"
            ),
            pytest.param(
                date(2024, 9, 30), date(2024, 9, 30), [R2024, R2020], id="the first of 2024, or not"
            ),
            pytest.param(date(2026, 1, 5), date(2024, 9, 30), [R2024, R2020], id="nor later"),
            pytest.param(date(2024, 10, 1), date(2024, 10, 1), [R2024], id="the day after"),
            pytest.param(
                date(2026, 1, 5), date(2024, 9, 29), [R2020], id="an old petition years later"
            ),
            pytest.param(
                date(2024, 9, 30), date(2020, 7, 30), [R2020, R2014], id="one older than both"
            ),
        ],
    )
    def test_by_both_days(self, on: date, filed: date, rules: list[str]) -> None:
        found = may_block("8(a)(3)", on, petition_filed=filed)

        assert _rules(found) == rules
        assert all(bool(reading.condition) is (len(rules) > 1) for reading in found.readings)

    @pytest.mark.parametrize(
        ("on", "rules"),
        [
            pytest.param(date(2020, 7, 30), [R2014], id="no petition could be later"),
            pytest.param(date(2020, 7, 31), [R2020, R2014], id="a pending one may be older"),
            pytest.param(date(2024, 9, 29), [R2020, R2014], id="the same to the end"),
            pytest.param(date(2024, 9, 30), [R2024, R2020, R2014], id="and one rule more"),
            pytest.param(date(2025, 7, 30), [R2024, R2020, R2014], id="five years to the day"),
            pytest.param(date(2025, 7, 31), [R2024, R2020], id="too old for that of 2014"),
            pytest.param(date(2029, 9, 29), [R2024, R2020], id="a leap day in the five years"),
            pytest.param(date(2029, 9, 30), [R2024], id="too old for that of 2020"),
        ],
    )
    def test_without_the_day_of_the_petition(self, on: date, rules: list[str]) -> None:
        found = may_block("8(a)(3)", on)

        assert _rules(found) == rules
        assert ("version-unknown" in _keys(found)) is (on >= date(2020, 7, 31))

    def test_each_reading_says_when_it_governs(self) -> None:
        found = may_block("8(a)(3)", IN_2024)

        assert [reading.condition for reading in found.readings] == [
            "petition filed from 30 September 2024",
            (
                "petition filed before 30 September 2024; the rule of 2020 goes by the day of: "
                "blocking requested, or of: petition filed, and that was from 31 July 2020"
            ),
            (
                "petition filed before 30 September 2024; the rule of 2020 goes by the day of: "
                "petition filed, and that was before 31 July 2020"
            ),
        ]

    def test_a_petition_of_the_first_day_of_2024_may_be_under_either_rule(self) -> None:
        # As reported: "only … cases filed after the effective date".
        found = may_block("8(a)(3)", date(2024, 9, 30), petition_filed=date(2024, 9, 30))

        assert [reading.condition for reading in found.readings] == [
            "the rule of 2024 reaches cases filed on 30 September 2024, the day it took effect",
            "the rule of 2024 reaches only cases filed after 30 September 2024",
        ]
        assert found.picked_evidence is Evidence.SECONDARY
        assert DELAYED in found.effects
        assert COUNTED in found.effects

    def test_with_the_petition_known_only_the_trigger_is_open(self) -> None:
        found = may_block("8(a)(3)", date(2020, 8, 10), petition_filed=date(2020, 6, 1))

        assert [reading.condition for reading in found.readings] == [
            "the rule of 2020 goes by the day of: blocking requested",
            "the rule of 2020 goes by the day of: petition filed",
        ]

    def test_one_reading_at_least_on_every_day_and_never_more_than_the_rules_in_force(
        self,
    ) -> None:
        turns = [rule.since for rule in RULES]
        days = [turn + n * DAY for turn in turns for n in (-1, 0, 1)]
        pairs = [
            (on, filed) for on, filed in product(days, days) if turns[-1] <= on and filed <= on
        ]

        for on, filed in pairs:
            found = may_block("8(a)(3)", on, petition_filed=filed)
            unknown = may_block("8(a)(3)", on)

            assert 1 <= len(found.readings) <= sum(turn <= on for turn in turns)
            assert {*_rules(found)} <= {*_rules(unknown)}

    @pytest.mark.parametrize(
        ("on", "filed", "cautions", "evidence"),
        [
            pytest.param(IN_2019, IN_2019, set(), Evidence.TEXT, id="nothing open in 2019"),
            pytest.param(
                date(2020, 8, 10),
                date(2020, 6, 1),
                {"petitions-from-2020"},
                Evidence.UNVERIFIED,
                id="an old petition under the rule of 2020",
            ),
            pytest.param(
                IN_2024,
                date(2024, 9, 1),
                {"cases-filed-from-2024", "petitions-from-2020"},
                Evidence.SECONDARY,
                id="an old petition under the rule of 2024",
            ),
            pytest.param(
                date(2024, 9, 30),
                date(2024, 9, 30),
                {"cases-filed-from-2024", "petitions-from-2020", "rule-of-2024-reported"},
                Evidence.SECONDARY,
                id="the day itself, where 'after' may leave it out",
            ),
        ],
    )
    def test_how_that_is_known(
        self, on: date, filed: date, cautions: set[str], evidence: Evidence
    ) -> None:
        found = may_block("8(a)(3)", on, petition_filed=filed)

        picks = {"petitions-from-2020", "cases-filed-from-2024", "rule-of-2024-reported"}
        assert _keys(found) & picks == cautions
        assert found.evidence is evidence

    def test_a_petition_of_2020_under_its_own_rule_leaves_nothing_open(self) -> None:
        found = may_block("8(a)(3)", IN_2021, petition_filed=date(2020, 11, 20))

        assert found.picked_evidence is Evidence.TEXT
        assert found.evidence is Evidence.TEXT

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(date(2024, 9, 30), False, id="the last day known"),
            pytest.param(date(2024, 10, 1), True, id="the day after"),
        ],
    )
    def test_later_law_is_not_known(self, on: date, told: bool) -> None:  # noqa: FBT001
        found = may_block("8(a)(3)", on, petition_filed=date(2024, 9, 30))

        assert ("law-last-read" in _keys(found)) is told

    @pytest.mark.parametrize(
        ("on", "told"),
        [
            pytest.param(IN_2019, True, id="the words of 2014"),
            pytest.param(IN_2021, False, id="those of 2020 were not read"),
            pytest.param(IN_2024, False, id="those of 2024 were not read"),
        ],
    )
    def test_that_nobody_is_served_is_said_of_the_rule_of_2014_alone(
        self,
        on: date,
        told: bool,  # noqa: FBT001
    ) -> None:
        found = may_block("8(a)(3)", on, petition_filed=on)

        assert ("not served on any other party" in found.explain().replace("\n  ", " ")) is told


class TestRuleOf2014:
    """held in abeyance absent special circumstances; else the petition is processed"""

    @pytest.mark.parametrize("key", [found.key for found in SECTIONS])
    def test_any_charge_may_hold_the_petition_up(self, key: str) -> None:
        found = may_block(key, IN_2019)

        assert _ways(found) == [
            (ABEYANCE, ["bears-on-election", "no-special-circumstances"]),
            (GOES_ON, []),
        ]
        assert found
        assert found.missing == ()

    def test_the_offer_of_proof_comes_with_the_request(self) -> None:
        reading = may_block("8(a)(3)", IN_2019).readings[0]

        assert reading.rule.filing.key == "blocking-offer-of-proof"
        assert reading.filed.within.said == "the day itself"
        assert reading.filed.evidence is Evidence.TEXT


class TestRuleOf2020:
    """promptly opened and counted; impounded for the charges that paragraph (c) names"""

    @pytest.mark.parametrize(
        "key",
        [found.key for found in SECTIONS if found.key not in ("8(a)(2)", "8(b)(1)(A)")],
    )
    def test_other_charges_leave_vote_and_count(self, key: str) -> None:
        found = _under_2020(key)

        assert _ways(found) == [(COUNTED, [])]
        assert not found
        assert found.evidence is Evidence.TEXT

    @pytest.mark.parametrize(
        ("circumstances", "ways"),
        [
            pytest.param(
                None,
                [(IMPOUNDED, ["circumstances", "pending-to-the-end"]), (COUNTED, [])],
                id="not known",
            ),
            pytest.param(
                True, [(IMPOUNDED, ["pending-to-the-end"]), (COUNTED, [])], id="it challenges them"
            ),
            pytest.param(False, [(COUNTED, [])], id="it does not"),
        ],
    )
    def test_restraint_by_a_union_if_it_challenges_the_circumstances(
        self,
        circumstances: bool | None,  # noqa: FBT001
        ways: list[tuple[Effect, list[str]]],
    ) -> None:
        found = _under_2020("8(b)(1)(A)", circumstances=circumstances)

        assert _ways(found) == ways
        assert bool(found) is (circumstances is not False)
        assert [each.key for each in found.missing] == (
            ["circumstances"] if circumstances is None else []
        )

    @pytest.mark.parametrize(
        "place", [pytest.param(0, id="8(a)(1)"), pytest.param(1, id="8(a)(2)")]
    )
    def test_interference_with_unlawful_aid_if_it_challenges_them(self, place: int) -> None:
        found = _under_2020("8(a)(1)", "8(a)(2)", circumstances=True, domination=False)

        assert _ways(found, place) == [(IMPOUNDED, ["pending-to-the-end"]), (COUNTED, [])]

    def test_if_it_does_not_the_words_that_were_not_kept_decide(self) -> None:
        found = _under_2020("8(a)(1)", "8(a)(2)", circumstances=False, domination=False)

        assert _ways(found) == _ways(found, 1)
        assert _ways(found) == [
            (IMPOUNDED, ["both-are-enough", "pending-to-the-end"]),
            (COUNTED, []),
        ]
        assert found.evidence is Evidence.UNVERIFIED
        assert "charges-named-in-sum" in _keys(found)

    def test_interference_alone_is_counted(self) -> None:
        assert _ways(_under_2020("8(a)(1)", circumstances=True)) == [(COUNTED, [])]

    @pytest.mark.parametrize(
        "sections",
        [
            pytest.param(("8(a)(2)",), id="alone"),
            pytest.param(("8(a)(2)", "8(a)(5)"), id="with another section"),
        ],
    )
    def test_domination(self, sections: tuple[str, ...]) -> None:
        found = _under_2020(*sections, domination=True)

        assert _ways(found) == [(IMPOUNDED, ["pending-to-the-end"]), (COUNTED, [])]

    def test_unlawful_aid_alone_may_stand_for_interference_too(self) -> None:
        found = _under_2020("8(a)(2)", circumstances=True, domination=False)

        assert _ways(found) == [
            (IMPOUNDED, ["one-stands-for-both", "pending-to-the-end"]),
            (COUNTED, []),
        ]

    def test_nothing_known_of_unlawful_aid(self) -> None:
        found = _under_2020("8(a)(2)")

        assert [each.key for each in found.missing] == ["domination", "circumstances"]
        assert {effect for effect, _ in _ways(found)} == {IMPOUNDED, COUNTED}

    def test_how_long(self) -> None:
        found = _under_2020("8(b)(1)(A)", circumstances=True)

        due_under = found.readings[0].sections[0].possible[0].by.due_under
        assert due_under is not None
        assert due_under.key == "ballots-impounded"
        assert "complaint-prolongs-impoundment" in _keys(found)
        assert "complaint-prolongs-impoundment" not in _keys(_under_2020("8(a)(3)"))

    def test_each_section_of_a_mixed_charge_is_told_alone(self) -> None:
        found = _under_2020("8(a)(3)", "8(b)(1)(A)", circumstances=True)

        assert _ways(found) == [(COUNTED, [])]
        assert _ways(found, 1)[0][0] is IMPOUNDED
        assert found
        assert "one-is-enough" in _keys(found)
        assert "one-is-enough" not in _keys(_under_2020("8(a)(3)", "8(a)(5)"))

    def test_that_its_paragraph_on_the_request_was_not_read_is_told(self) -> None:
        assert "offer-of-proof-of-2020" in _keys(_under_2020("8(a)(3)"))


class TestRuleOf2024:
    """delay an election on request, with an adequate offer of proof"""

    @pytest.mark.parametrize("key", [found.key for found in SECTIONS])
    def test_any_charge_may_delay_the_election(self, key: str) -> None:
        found = may_block(key, IN_2024, petition_filed=IN_2024)

        assert _ways(found) == [
            (DELAYED, ["own-charge", "witnesses-agreed", "adequate-offer", "no-exception"]),
            (GOES_ON, []),
        ]
        assert found.evidence is Evidence.SECONDARY
        assert "rule-of-2024-reported" in _keys(found)

    def test_what_the_charge_says_is_not_asked(self) -> None:
        found = may_block("8(a)(2) Domination", IN_2024, petition_filed=IN_2024)

        assert found.missing == ()


class TestAllegations:
    """sections by name, Section values, or the Agency's labels; one or many"""

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param("8(a)(2)", id="a name"),
            pytest.param("29 U.S.C. 158(a)(2)", id="its citation"),
            pytest.param(section("8(a)(2)"), id="a section"),
            pytest.param("8(a)(2) Assistance", id="an allegation"),
            pytest.param(allegation_label("8(a)(2) Assistance"), id="one that was read"),
            pytest.param("assistance", id="a label alone"),
            pytest.param(["8(a)(2)"], id="a list"),
            pytest.param(iter(("8(a)(2)", "Section 8(a)(2)")), id="the same twice, from a stream"),
        ],
    )
    def test_each_is_the_same(self, given: str) -> None:
        found = may_block(given, IN_2021, petition_filed=IN_2021)

        assert [each.key for each in found.sections] == ["8(a)(2)"]
        assert found.readings == _under_2020("8(a)(2)").readings

    @pytest.mark.parametrize(
        "given",
        [
            pytest.param("8(a)(2) Domination", id="as the Agency writes it"),
            pytest.param("8(a)(2) DOMINATION ", id="in capitals"),
            pytest.param("Domination", id="the label alone"),
            pytest.param(["8(a)(2) Assistance", "8(a)(2) Domination"], id="with the other"),
        ],
    )
    def test_the_label_of_domination_says_so(self, given: str) -> None:
        found = may_block(given, IN_2021, petition_filed=IN_2021)

        assert dict(found.facts) == {"circumstances": None, "domination": True}
        assert found.readings == _under_2020("8(a)(2)", domination=True).readings

    def test_the_label_of_assistance_rules_domination_not_out(self) -> None:
        found = may_block("8(a)(2) Assistance", IN_2021, petition_filed=IN_2021)

        assert dict(found.facts)["domination"] is None

    def test_a_label_that_contradicts_the_answer_is_refused(self) -> None:
        with pytest.raises(FactsDisagree, match="'8\\(a\\)\\(2\\) Domination'") as caught:
            may_block("8(a)(2) Domination", IN_2021, domination=False)

        assert caught.value.argument == "domination"

    def test_order_is_kept_and_does_not_change_what_a_section_can_do(self) -> None:
        one, other = _under_2020("8(a)(1)", "8(a)(2)"), _under_2020("8(a)(2)", "8(a)(1)")

        assert [each.key for each in other.sections] == ["8(a)(2)", "8(a)(1)"]
        assert {*one.readings[0].sections} == {*other.readings[0].sections}

    @pytest.mark.parametrize(
        ("sections", "on", "told"),
        [
            pytest.param("8(b)(1)(A)", IN_2021, False, id="asked and used"),
            pytest.param("8(a)(1)", IN_2021, True, id="not asked of this section"),
            pytest.param("8(b)(1)(A)", IN_2019, True, id="not asked by the rule of 2014"),
        ],
    )
    def test_an_answer_that_no_rule_asks_for_is_told(
        self,
        sections: str,
        on: date,
        told: bool,  # noqa: FBT001
    ) -> None:
        found = may_block(sections, on, petition_filed=on, circumstances=True)

        assert ("fact-not-used" in _keys(found)) is told


class TestBadInput:
    """an error of ours, never a silent answer"""

    @pytest.mark.parametrize(
        ("on", "filed", "error"),
        [
            pytest.param(date(2015, 4, 13), None, LawNotEncoded, id="the day before the first"),
            pytest.param(date(1950, 1, 1), None, LawNotEncoded, id="before the calendar"),
            pytest.param(date(2101, 1, 1), None, OutsideCalendar, id="after the calendar"),
            pytest.param(IN_2021, date(1950, 1, 1), OutsideCalendar, id="a petition before it"),
            pytest.param(IN_2021, IN_2021 + DAY, DaysOutOfOrder, id="a petition after the request"),
            pytest.param(None, None, NotADay, id="no day"),
            pytest.param("2021-03-15", None, NotADay, id="a text"),
            pytest.param(datetime(2021, 3, 15), None, NotADay, id="a moment"),  # noqa: DTZ001
            pytest.param(IN_2021, "2021-03-15", NotADay, id="a petition on a text"),
            pytest.param(
                IN_2021,
                datetime(2021, 3, 1),  # noqa: DTZ001
                NotADay,
                id="a petition at a moment",
            ),
        ],
    )
    def test_days(self, on: date, filed: date | None, error: type[NlrbCaseError]) -> None:
        with pytest.raises(error):
            may_block("8(a)(3)", on, petition_filed=filed)

    def test_the_first_day_encoded_is_told(self) -> None:
        with pytest.raises(LawNotEncoded) as caught:
            may_block("8(a)(3)", date(2015, 4, 13))

        assert caught.value.earliest == date(2015, 4, 14)

    @pytest.mark.parametrize(
        ("sections", "error"),
        [
            pytest.param("8(b)(1)", NoSuchSection, id="a section too wide"),
            pytest.param("9(c)", NoSuchSection, id="none on charges"),
            pytest.param("Discipline", NotAnAllegation, id="a label of several"),
            pytest.param("", NotAnAllegation, id="an empty text"),
            pytest.param([], NoSuchSection, id="nothing"),
            pytest.param(None, NoSuchSection, id="None"),
            pytest.param(8, NoSuchSection, id="a number"),
            pytest.param(["8(a)(3)", None], NotAnAllegation, id="None among them"),
        ],
    )
    def test_sections(self, sections: str, error: type[NlrbCaseError]) -> None:
        with pytest.raises(error):
            may_block(sections, IN_2021)

    @pytest.mark.parametrize("argument", ["circumstances", "domination"])
    @pytest.mark.parametrize(
        "answer", [pytest.param("no", id="a word"), pytest.param(1, id="a number")]
    )
    def test_answers(self, argument: str, answer: object) -> None:
        with pytest.raises(NotYesOrNo, match=f"{argument}: .* is neither yes nor no"):
            may_block("8(a)(3)", IN_2021, **{argument: answer})  # type: ignore[arg-type]

    @pytest.mark.parametrize(
        "error",
        [
            pytest.param(NotYesOrNo("no", "domination"), id="NotYesOrNo"),
            pytest.param(FactsDisagree("domination", "8(a)(2) Domination"), id="FactsDisagree"),
        ],
    )
    def test_the_errors_are_value_errors_and_can_be_pickled(self, error: NlrbCaseError) -> None:
        again = pickle.loads(pickle.dumps(error))  # noqa: S301

        assert isinstance(again, ValueError)
        assert str(again) == str(error)


EVERY = [
    pytest.param(may_block("8(a)(3)", IN_2019), id="rule of 2014"),
    pytest.param(_under_2020("8(a)(3)"), id="vote and count"),
    pytest.param(_under_2020("8(a)(1)", "8(a)(2)"), id="impound, all open"),
    pytest.param(_under_2020("8(b)(1)(A)", "8(a)(3)", circumstances=True), id="impound, known"),
    pytest.param(may_block("8(a)(3)", IN_2024, petition_filed=IN_2024), id="rule of 2024"),
    pytest.param(may_block(["8(a)(2)", "8(a)(5)"], IN_2024), id="three readings"),
]


class TestAsTextAndJson:
    """every answer with its law, its conditions and its cautions"""

    @pytest.mark.parametrize("found", EVERY)
    def test_the_text_leaves_nothing_out(self, found: Blocking) -> None:
        text = " ".join(found.explain().split())

        for reading in found.readings:
            assert f"{reading.rule.title} governs" in text
            assert reading.condition in text
            assert reading.rule.source in text
            assert f"(rule {reading.rule.filing.key})" in text
            assert reading.filed.text in text
            for each in reading.possible:
                assert each.by.effect.said in text
                assert each.by.cite in text
                assert all(condition.said in text for condition in each.open)
        assert all(caution.said in text for caution in (*found.cautions, *found.notes))
        assert all(each.key in text for each in found.sections)
        assert found.evidence.said in text
        assert "This is not legal advice." in text

    @pytest.mark.parametrize("found", EVERY)
    def test_its_lines_fit_a_terminal(self, found: Blocking) -> None:
        assert all(len(line) <= 96 for line in found.explain().splitlines())

    @pytest.mark.parametrize("found", EVERY)
    def test_only_words_that_were_read_are_quoted(self, found: Blocking) -> None:
        text = " ".join(found.explain().split())

        for reading in found.readings:
            for each in reading.possible:
                if each.by.text:
                    assert (f'"{each.by.text}"' in text) is (each.by.evidence is Evidence.TEXT)

    def test_how_long_is_told(self) -> None:
        text = " ".join(_under_2020("8(b)(1)(A)").explain().split())

        assert "60 days; runs from: election held" in text
        assert "the impoundment goes on if a complaint issues" in text
        assert "(rule ballots-impounded)" in text

    def test_whether_it_may_hold_anything_up_is_said_first(self) -> None:
        assert "It holds up neither: the election is held" in _under_2020("8(a)(3)").explain()
        assert "It may hold up the election" in may_block("8(a)(3)", IN_2019).explain()

    @pytest.mark.parametrize("found", EVERY)
    def test_json_is_valid_and_says_the_same(self, found: Blocking) -> None:
        record = json.loads(json.dumps(found.to_dict()))

        jsonschema.validate(record, schema(BlockingRecord))
        assert record["may_hold_up"] is bool(found)
        assert record["effects"] == [effect.value for effect in found.effects]
        assert record["sections"] == [each.key for each in found.sections]
        assert record["evidence"] == found.evidence.value
        assert [reading["rule"]["key"] for reading in record["readings"]] == _rules(found)
        assert [
            [way["effect"] for way in reading["sections"][0]["possible"]]
            for reading in record["readings"]
        ] == [
            [each.by.effect.value for each in reading.sections[0].possible]
            for reading in found.readings
        ]
        assert {each["key"] for each in record["cautions"] + record["notes"]} == _keys(found)

    def test_json_tells_how_long_and_what_is_missing(self) -> None:
        record = _under_2020("8(b)(1)(A)").to_dict()

        (reading,) = record["readings"]
        way = reading["sections"][0]["possible"][0]
        assert (way["effect"], way["due_under"]) == ("impounded", "ballots-impounded")
        assert way["period"].startswith("60 days")
        assert reading["filing"]["due_under"] == "blocking-offer-of-proof"
        assert [each["key"] for each in record["missing"]] == ["circumstances"]
        assert record["facts"] == {"circumstances": None, "domination": None}

    @pytest.mark.parametrize("found", EVERY)
    def test_it_can_be_hashed_and_pickled(self, found: Blocking) -> None:
        assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301
        assert len({found, found}) == 1

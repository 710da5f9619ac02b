"""The law on charges that block an election: its rows, through time."""

from __future__ import annotations

import inspect
import json
import os
import pickle
import re
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from nlrbcase.allegations import allegation_label, section
from nlrbcase.blocking import BlockingRule, ChargeEffect, Condition, Effect, SettledBy
from nlrbcase.blocking_charges import may_block
from nlrbcase.events import Kind
from nlrbcase.law import blocking as law
from nlrbcase.law.representation.petition import BALLOTS_IMPOUNDED, BLOCKED_BALLOTS_COUNT
from nlrbcase.periods import Days
from nlrbcase.provisions import Caution, Evidence

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))
ROWS = {
    "rule-of-2014": ("r2014_blocking_charge",),
    "rule-of-2020": ("epr2020_blocking_vote_and_count", "epr2020_blocking_impound"),
    "rule-of-2024": ("fc2024_blocking_charge",),
}

CONDITIONS = [found for found in vars(law).values() if isinstance(found, Condition)]
CAUTIONS = [found for found in vars(law).values() if isinstance(found, Caution)]
EFFECTS = [
    pytest.param(rule, effect, id=f"{rule.key}-{place}-{effect.effect.value}")
    for rule in law.RULES
    for place, effect in enumerate(rule.effects)
]


def _key(found: BlockingRule | Condition | Caution) -> str:
    return found.key


def _impounding() -> list[ChargeEffect]:
    return [each for each in law.RULE_OF_2020.effects if each.effect is Effect.IMPOUNDED]


class TestEveryRule:
    """what every rule must be"""

    def test_the_newest_comes_first(self) -> None:
        assert all(newer.since > older.since for newer, older in pairwise(law.RULES))

    def test_keys_are_unique(self) -> None:
        for found in (law.RULES, CONDITIONS, CAUTIONS):
            assert len({each.key for each in found}) == len(found)

    @pytest.mark.parametrize("rule", law.RULES, ids=_key)
    def test_the_last_effect_is_for_every_charge_without_a_condition(
        self, rule: BlockingRule
    ) -> None:
        open_to_all = [each for each in rule.effects if not (each.alleging or each.conditions)]

        assert open_to_all == [rule.effects[-1]]
        assert not rule.effects[-1].effect.holds_up

    @pytest.mark.parametrize("rule", law.RULES, ids=_key)
    def test_it_goes_by_days_that_are_asked_for(self, rule: BlockingRule) -> None:
        assert {*rule.picked_by} <= {Kind.BLOCKING_REQUESTED, Kind.PETITION_FILED}

    def test_the_oldest_goes_by_the_request_so_that_one_rule_always_governs(self) -> None:
        assert law.RULES[-1].picked_by == (Kind.BLOCKING_REQUESTED,)

    @pytest.mark.parametrize("rule", law.RULES, ids=_key)
    def test_what_is_filed_is_from_the_same_rule(self, rule: BlockingRule) -> None:
        version = rule.filing.on(rule.since)

        assert version.since == rule.since
        assert version.source.startswith(rule.source)
        assert version.first_day == rule.first_day

    @pytest.mark.parametrize("rule", law.RULES, ids=_key)
    def test_it_can_be_hashed_and_pickled(self, rule: BlockingRule) -> None:
        assert pickle.loads(pickle.dumps(rule)) == rule  # noqa: S301
        assert len({rule, rule}) == 1


class TestEveryEffect:
    """what every row must be"""

    @pytest.mark.parametrize(("rule", "effect"), EFFECTS)
    def test_it_cites_the_section(self, rule: BlockingRule, effect: ChargeEffect) -> None:
        assert effect.cite.startswith("29 CFR 103.20")
        assert rule.cite.startswith("29 CFR 103.20")

    @pytest.mark.parametrize(("rule", "effect"), EFFECTS)
    def test_words_are_kept_only_where_they_were_read_or_reported(
        self, rule: BlockingRule, effect: ChargeEffect
    ) -> None:
        assert (effect.evidence is Evidence.TEXT) <= bool(effect.text)
        assert (effect.evidence is Evidence.UNVERIFIED) <= (not effect.text)
        assert list(Evidence).index(effect.evidence) >= list(Evidence).index(rule.evidence)

    @pytest.mark.parametrize(("rule", "effect"), EFFECTS)
    def test_its_rule_on_days_is_of_the_same_day(
        self, rule: BlockingRule, effect: ChargeEffect
    ) -> None:
        if effect.due_under is not None:
            assert effect.due_under.on(rule.since).since == rule.since

        assert (effect.due_under is None) is (rule is not law.RULE_OF_2020)

    @pytest.mark.parametrize(("rule", "effect"), EFFECTS)
    def test_the_sections_it_names_are_sections(
        self, rule: BlockingRule, effect: ChargeEffect
    ) -> None:
        assert all(section(key).key == key for key in effect.alleging)
        assert bool(effect.alleging) is (
            rule is law.RULE_OF_2020 and effect.effect is Effect.IMPOUNDED
        )


class TestEveryCondition:
    """what every condition must be"""

    @pytest.mark.parametrize("found", CONDITIONS, ids=_key)
    def test_it_follows_if_and_is_used(self, found: Condition) -> None:
        assert found.said[0].islower() or found.said.startswith("8(")
        assert not found.said.endswith(".")
        assert any(found in effect.conditions for rule in law.RULES for effect in rule.effects)

    def test_what_the_charge_settles_can_be_said(self) -> None:
        settled = {each.key for each in CONDITIONS if each.settled_by is SettledBy.CHARGE}

        arguments = {*inspect.signature(may_block).parameters}
        assert settled == arguments - {"sections", "on", "petition_filed"}

    @pytest.mark.parametrize("found", CONDITIONS, ids=_key)
    def test_a_label_that_shows_it_is_one_of_the_agency(self, found: Condition) -> None:
        assert all(allegation_label(text).known for text in found.allegations)

    @pytest.mark.parametrize("found", CAUTIONS, ids=_key)
    def test_a_caution_is_a_sentence(self, found: Caution) -> None:
        assert re.fullmatch(r"[A-Z].*\.", found.said)

    @pytest.mark.parametrize("found", [*Effect, *SettledBy], ids=lambda found: found.value)
    def test_each_word_is_said(self, found: Effect | SettledBy) -> None:
        assert found.said


class TestThroughTime:
    """practice of 2014; vote and count, or impound, of 2020; the rule of 2024"""

    def test_the_days_on_which_the_law_changed(self) -> None:
        assert [rule.since for rule in law.RULES] == [
            date(2024, 9, 30),
            date(2020, 7, 31),
            date(2015, 4, 14),
        ]

    def test_what_each_can_do(self) -> None:
        found = {
            rule.key: list(dict.fromkeys(each.effect for each in rule.effects))
            for rule in law.RULES
        }

        assert found == {
            "rule-of-2024": [Effect.ELECTION_DELAYED, Effect.NOT_BLOCKED],
            "rule-of-2020": [Effect.IMPOUNDED, Effect.COUNTED],
            "rule-of-2014": [Effect.HELD_IN_ABEYANCE, Effect.NOT_BLOCKED],
        }

    def test_how_each_is_known(self) -> None:
        known = [(rule.evidence, rule.picked_evidence) for rule in law.RULES]

        assert known == [
            (Evidence.SECONDARY, Evidence.SECONDARY),
            (Evidence.TEXT, Evidence.UNVERIFIED),
            (Evidence.TEXT, Evidence.TEXT),
        ]

    def test_only_of_2020_it_is_open_which_day_picks_it(self) -> None:
        assert [rule.key for rule in law.RULES if len(rule.picked_by) > 1] == ["rule-of-2020"]


class TestParagraphC:
    """8(a)(1) with 8(a)(2), and 8(b)(1)(A), on the petition's circumstances; domination"""

    def test_the_charges_that_it_names(self) -> None:
        read = [
            (each.alleging, each.conditions[0].key)
            for each in _impounding()
            if each.evidence is Evidence.TEXT
        ]

        assert read == [
            (("8(a)(1)", "8(a)(2)"), "circumstances"),
            (("8(b)(1)(A)",), "circumstances"),
            (("8(a)(2)",), "domination"),
        ]

    def test_what_its_summary_leaves_open_hangs_on_its_words(self) -> None:
        left = [each for each in _impounding() if each.evidence is not Evidence.TEXT]

        assert left
        for each in left:
            assert SettledBy.LAW in [condition.settled_by for condition in each.conditions]

    def test_a_charge_withdrawn_or_dismissed_in_time_impounds_nothing(self) -> None:
        assert all(law.PENDING_TO_THE_END in each.conditions for each in _impounding())

    def test_the_days_are_those_of_the_rule_on_impounded_ballots(self) -> None:
        assert {each.due_under for each in _impounding()} == {BALLOTS_IMPOUNDED}
        assert BALLOTS_IMPOUNDED.on(law.RULE_OF_2020.since).within == Days(60)
        assert "up to 60 days" in _impounding()[0].text

    def test_all_other_charges_leave_the_count_alone(self) -> None:
        assert law.RULE_OF_2020.effects[-1].due_under == BLOCKED_BALLOTS_COUNT
        assert law.RULE_OF_2020.effects[-1].cite == "29 CFR 103.20(b)"


class TestReference:
    """the days and the words of the reference"""

    @pytest.fixture
    def rows(self) -> dict[str, dict[str, str]]:
        path = REFERENCE / "r_case_periods.json"
        if not path.exists():
            pytest.skip("the reference is not here; set NLRBCASE_REFERENCE to its directory")
        return {row["id"]: row for row in json.loads(path.read_text(encoding="utf-8"))}

    @pytest.mark.parametrize("rule", law.RULES, ids=_key)
    def test_it_begins_on_the_day_of_its_rows(
        self, rows: dict[str, dict[str, str]], rule: BlockingRule
    ) -> None:
        begins = {date.fromisoformat(rows[row]["effective_from"]) for row in ROWS[rule.key]}

        assert begins == {rule.since}

    @pytest.mark.parametrize(("rule", "effect"), EFFECTS)
    def test_its_words_are_there(
        self, rows: dict[str, dict[str, str]], rule: BlockingRule, effect: ChargeEffect
    ) -> None:
        assert effect.text in " ".join(rows[row]["verbatim"] for row in ROWS[rule.key])

    def test_no_other_row_is_on_blocking(self, rows: dict[str, dict[str, str]]) -> None:
        named = {row for rows_of in ROWS.values() for row in rows_of}

        assert {row for row in rows if "block" in row} <= named

"""The law of bars: every line is cited, its words are in the reference, its numbers too."""

from __future__ import annotations

import json
import os
import pickle
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nlrbcase import Bar, Barrable, Caution, Evidence, Question, Version
from nlrbcase.barring import AfterPetitions, Fact, ForATime, ToADay
from nlrbcase.law import bars as law
from nlrbcase.law.computation import FIRST_DAY
from nlrbcase.law.representation.petition import (
    CONSTRUCTION_RECOGNITION_PETITION,
    EXPEDITED_PETITION,
    RECOGNITION_RULE,
    RECOGNITION_WINDOW_PETITION,
)
from nlrbcase.periods import DaysBefore, Months

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

ROWS = [
    ("bar_9c3_election_year", law.ELECTION_YEAR),
    ("bar_9c3_early_filing_window", law.LAST_SIXTY_DAYS),
    ("bar_9e2_ud_election_year", law.POLL_YEAR),
    ("certification_year", law.CERTIFICATION_YEAR),
    ("certification_year", law.YEAR_AFTER_ENFORCEMENT),
    ("contract_bar_maximum", law.THREE_YEARS),
    ("contract_bar_window_general_open", law.OPENS_NINETY_DAYS_BEFORE),
    ("contract_bar_window_general_close", law.CLOSES_SIXTY_DAYS_BEFORE),
    ("contract_bar_window_health_open", law.HEALTH_CARE_OPENS),
    ("contract_bar_window_health_close", law.HEALTH_CARE_CLOSES),
    ("fc2024_voluntary_recognition_bar_min", law.RECOGNITION_AT_LEAST),
    ("fc2024_voluntary_recognition_bar_max", law.RECOGNITION_AT_MOST),
    ("picketing_8b7b_year", law.PICKETING_YEAR),
    ("ud_security_agreement_bar", law.SECURITY_AGREEMENT_YEAR),
]
"""Rows of the research, each with its line of law; those on rules are tested with the rules."""

EVIDENCE = {
    "regulation text": Evidence.TEXT,
    "statute text": Evidence.TEXT,
    "agency manual": Evidence.AGENCY,
    "Board decision": Evidence.AGENCY,
    "secondary": Evidence.SECONDARY,
}
NUMBER_IN_WORDS = {
    ("bar_9c3_election_year", 12): "twelve-month",
    ("bar_9e2_ud_election_year", 12): "twelve-month",
    ("contract_bar_maximum", 36): "three years",
    ("fc2024_voluntary_recognition_bar_max", 12): "1 year",
    ("picketing_8b7b_year", 12): "twelve months",
    ("ud_security_agreement_bar", 12): "one year",
}
WITHOUT_NUMBER = {
    "certification_year": "the year is in its name, and of the decision no such words were kept",
}
LINES = [found for found in vars(law).values() if isinstance(found, Version)]
CAUTIONS = [found for found in vars(law).values() if isinstance(found, Caution)]
QUESTIONS = [found for found in vars(law).values() if isinstance(found, Question)]


def _research() -> dict[str, dict[str, Any]]:
    if not REFERENCE.is_dir():
        pytest.skip(f"the research is not at hand: {REFERENCE}")
    rows = json.loads((REFERENCE / "r_case_periods.json").read_text(encoding="utf-8"))
    return {row["id"]: row for row in rows}


class TestRows:
    """each period that bars something, as the research has it"""

    def test_each_line_of_law_stands_on_a_row(self) -> None:
        found = {(line.cite, line.text) for _, line in ROWS}

        assert {(line.cite, line.text) for line in LINES} == found

    @pytest.mark.parametrize(("key", "line"), ROWS, ids=lambda each: str(each)[:50])
    def test_its_clause_is_that_of_the_row(self, key: str, line: Version) -> None:
        row = _research()[key]

        assert line.text
        assert line.text in row["verbatim"]
        assert line.evidence is EVIDENCE[row["evidence"]]

    @pytest.mark.parametrize(("key", "line"), ROWS, ids=lambda each: str(each)[:50])
    def test_its_number_is_that_of_the_row(self, key: str, line: Version) -> None:
        row = _research()[key]
        within = line.within

        assert isinstance(within, Months | DaysBefore)
        months = {"years": 12, "months": 1, "days": 1}[row["unit"]]
        assert within.n == row["quantity"] * months
        assert (row["direction"] == "before") is isinstance(within, DaysBefore)

    @pytest.mark.parametrize(("key", "line"), ROWS, ids=lambda each: str(each)[:50])
    def test_its_clause_contains_its_number(self, key: str, line: Version) -> None:
        if key in WITHOUT_NUMBER:
            assert "certification" in line.text
            return
        assert isinstance(line.within, Months | DaysBefore)
        said = NUMBER_IN_WORDS.get((key, line.within.n), str(line.within.n))

        assert re.search(rf"\b{said}\b", line.text)

    @pytest.mark.parametrize("line", LINES, ids=lambda line: line.cite)
    def test_a_day_on_which_it_was_read_is_given(self, line: Version) -> None:
        assert line.cite
        assert line.source
        assert line.since == FIRST_DAY or line.since == date(2024, 9, 30)
        assert line.seen is None or line.seen <= line.read_to


class TestRulesReused:
    """the days for petitions stand in their rules, and are not said twice"""

    def test_the_window_of_2020_is_that_of_its_rule(self) -> None:
        newer, older = law.RECOGNITION_BAR.versions

        assert isinstance(older, AfterPetitions)
        assert older.rule is RECOGNITION_WINDOW_PETITION
        assert older.since == date(2020, 7, 31)
        assert newer.since == date(2024, 9, 30)

    def test_which_rule_governs_is_one_question_for_the_bar_and_for_the_window(self) -> None:
        _, older = RECOGNITION_WINDOW_PETITION.versions

        assert law.RECOGNITION_BAR.reaches is RECOGNITION_RULE
        assert older.overtaken is RECOGNITION_RULE
        assert RECOGNITION_RULE.evidence is Evidence.SECONDARY

    def test_the_limit_on_challenges_is_that_of_its_rule(self) -> None:
        (version,) = law.CONSTRUCTION_BAR.versions

        assert isinstance(version, AfterPetitions)
        assert version.rule is CONSTRUCTION_RECOGNITION_PETITION
        assert version.since == date(2024, 9, 30)

    def test_thirty_days_of_picketing_are_no_bar(self) -> None:
        versions = [version for bar in law.BARS for version in bar.versions]
        waits = [each.rule for each in versions if isinstance(each, AfterPetitions)]
        noted = {caution.key for caution in law.PICKETING_BAR.cautions if caution.note}

        assert EXPEDITED_PETITION not in waits
        assert "thirty-days-of-picketing" in noted


class TestEveryBar:
    """what every bar must be"""

    def test_keys_are_unique(self) -> None:
        assert len({bar.key for bar in law.BARS}) == len(law.BARS)
        assert len({each.key for each in CAUTIONS}) == len(CAUTIONS)
        assert len({each.key for each in QUESTIONS}) == len(QUESTIONS)

    def test_all_are_listed(self) -> None:
        assert {found for found in vars(law).values() if isinstance(found, Bar)} == set(law.BARS)

    @pytest.mark.parametrize("bar", law.BARS, ids=lambda bar: bar.key)
    def test_versions_stand_newest_first(self, bar: Bar) -> None:
        since = [version.since for version in bar.versions]

        assert since == sorted(set(since), reverse=True)

    @pytest.mark.parametrize("bar", law.BARS, ids=lambda bar: bar.key)
    def test_days_before_the_first_version_are_told_of(self, bar: Bar) -> None:
        assert (bar.not_read is None) is (bar.versions[-1].since == FIRST_DAY)

    @pytest.mark.parametrize("bar", law.BARS, ids=lambda bar: bar.key)
    def test_it_compares_hashes_and_pickles_by_its_key(self, bar: Bar) -> None:
        again = pickle.loads(pickle.dumps(bar))  # noqa: S301

        assert again == bar
        assert hash(again) == hash(bar)
        assert bar != bar.key
        assert [other for other in law.BARS if other == bar] == [bar]

    @pytest.mark.parametrize("found", CAUTIONS, ids=lambda found: found.key)
    def test_a_caution_is_a_sentence(self, found: Caution) -> None:
        assert re.fullmatch(r"[A-Z].*\.", found.said)

    def test_each_fact_and_each_thing_barred_is_used_and_said(self) -> None:
        asked = {bar.begins for bar in law.BARS} | {bar.only_if for bar in law.BARS}
        for version in (version for bar in law.BARS for version in bar.versions):
            asked |= {version.ends} if isinstance(version, ToADay) else {version.runs_from}
            if isinstance(version, ForATime) and version.otherwise is not None:
                asked |= {version.otherwise.if_so, version.otherwise.runs_from}
            if not isinstance(version, AfterPetitions):
                asked |= {window.if_so for window in version.windows}

        assert asked - {None} == set(Fact)
        assert {what for bar in law.BARS for what in bar.bars} == set(Barrable)
        assert all(each.said for each in (*Fact, *Barrable))

    def test_what_each_stands_against(self) -> None:
        told = {bar.key: [what.value for what in bar.bars] for bar in law.BARS}

        assert told == {
            "election-bar": ["petition", "election"],
            "certification-bar": ["petition"],
            "contract-bar": ["petition"],
            "recognition-bar": ["petition"],
            "construction-recognition": ["petition"],
            "deauthorization-bar": ["deauthorization-poll"],
            "picketing-bar": ["picketing"],
            "union-security-bar": ["union-security-agreement"],
        }

"""The law of elections: every line is cited, its words are in the reference, its numbers too."""

from __future__ import annotations

import os
import pickle
import re
from pathlib import Path

import pytest

from nlrbcase.law import elections as law
from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Follows, Outcome, OutcomeKind, Provision
from nlrbcase.provisions import Caution, Evidence, weakest

HERE = Path(__file__).resolve().parents[2]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

PROVISIONS = [found for found in vars(law).values() if isinstance(found, Provision)]
CAUTIONS = [found for found in vars(law).values() if isinstance(found, Caution)]
WORDS_NOT_KEPT = {"separate-majority", "revised-tally"}


def _key(found: Provision | Caution) -> str:
    return found.key


class TestEveryProvision:
    """what every line must be"""

    @pytest.mark.parametrize("found", PROVISIONS, ids=_key)
    def test_it_says_cites_and_tells_what_was_read(self, found: Provision) -> None:
        assert found.said[0].isupper()
        assert not found.said.endswith(".")
        assert found.cite
        assert found.read_in

    @pytest.mark.parametrize("found", PROVISIONS, ids=_key)
    def test_only_words_that_were_read_are_quoted(self, found: Provision) -> None:
        quoted = found.evidence is Evidence.TEXT and found.key not in WORDS_NOT_KEPT

        assert bool(found.text) is quoted

    @pytest.mark.parametrize("found", PROVISIONS, ids=_key)
    def test_the_words_are_those_of_the_reference(self, found: Provision) -> None:
        if not REFERENCE.is_dir():
            pytest.skip("the reference is not here")
        names = ("representation_cases.md", "r_case_periods.json")
        text = " ".join((REFERENCE / name).read_text("utf-8") for name in names)

        assert found.text in " ".join(text.replace('\\"', '"').split())

    @pytest.mark.parametrize("found", CAUTIONS, ids=_key)
    def test_a_caution_is_a_sentence(self, found: Caution) -> None:
        assert re.fullmatch(r"[A-Z].*\.", found.said)

    def test_keys_are_unique(self) -> None:
        assert len(set(map(_key, PROVISIONS))) == len(PROVISIONS)
        assert len(set(map(_key, CAUTIONS))) == len(CAUTIONS)

    def test_what_was_not_verified_is_named_one_by_one(self) -> None:
        found = {each.key for each in PROVISIONS if each.evidence is Evidence.UNVERIFIED}

        assert found == {
            "tie-in-runoff",
            "second-place-shared",
            "all-have-voted-among-more",
            "after-a-second-nullity",
            "sonotone",
            "globe",
            "globe-pool",
            "armour-globe",
        }


class TestNumbers:
    """the choices of a runoff, and those for which the paragraph on nullities is written"""

    def test_they_are_those_of_the_words(self) -> None:
        assert law.RUNOFF_CHOICES == 2
        assert "between the two choices" in law.RUNOFF_BETWEEN_TWO.text
        assert law.THREE_CHOICES == 3
        assert "the third choice" in law.TWO_BELOW_THIRD.text

    def test_each_case_with_an_election_is_decided_in_one_way(self) -> None:
        assert {*law.BY_VALID_VOTES} == {CaseType.RC, CaseType.RM, CaseType.RD}
        assert law.BY_ELIGIBLE == (CaseType.UD,)


class TestOutcome:
    """what an election can come to"""

    @pytest.mark.parametrize("kind", list(OutcomeKind), ids=lambda kind: kind.value)
    def test_each_is_said_and_something_follows(self, kind: OutcomeKind) -> None:
        outcome = Outcome(kind, ("A", "B"), law.TIED)

        assert outcome.said
        assert outcome.follows in Follows
        assert pickle.loads(pickle.dumps(outcome)) == outcome  # noqa: S301

    def test_ends_without_a_representative_are_one_result(self) -> None:
        ends = (OutcomeKind.LOST, OutcomeKind.TIED, OutcomeKind.NO_FURTHER_ELECTION)

        assert len({Outcome(kind, (kind.value,), law.LOST).result for kind in ends}) == 1

    def test_evidence_is_that_of_the_line_least_well_known(self) -> None:
        assert Outcome(OutcomeKind.TIED, (), law.TIED).evidence is Evidence.AGENCY
        assert weakest(each.evidence for each in law.TIED_IN_RUNOFF) is Evidence.UNVERIFIED
        assert weakest(each.evidence for each in law.WON) is Evidence.TEXT

    def test_a_citation_is_given_once(self) -> None:
        outcome = Outcome(OutcomeKind.LOST, (), (law.MAJORITY, law.MAJORITY))

        assert outcome.cite == law.MAJORITY.cite

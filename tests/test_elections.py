"""A tally, judged: real elections; the rules on ties, runoffs and nullities; and why."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase.ballots import NONE, Count
from nlrbcase.case_types import case_type
from nlrbcase.elections import Tally
from nlrbcase.errors import (
    BallotsDisagree,
    NlrbCaseError,
    NoElection,
    NoSuchCaseType,
    NotAChoice,
    NotATally,
    NotBallots,
)
from nlrbcase.law import elections as law
from nlrbcase.numbers import CaseNumber, CaseType
from nlrbcase.outcomes import Ballot, Follows, OutcomeKind
from nlrbcase.provisions import Evidence

HERE = Path(__file__).resolve().parents[1]
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))

WON, LOST, TIED = OutcomeKind.WON, OutcomeKind.LOST, OutcomeKind.TIED
RUNOFF, NULLITY = OutcomeKind.RUNOFF, OutcomeKind.NULLITY
OVER, OPEN = OutcomeKind.NO_FURTHER_ELECTION, OutcomeKind.UNDETERMINED

FEW = st.integers(0, 12)
BESSEMER = Tally("RC", {"RWDSU": 738}, 1798, 505, 76, 5867)


@st.composite
def tallies(draw: st.DrawFn) -> Tally:
    """Return a tally of one union or several."""
    names = ("A", "B", "C")[: draw(st.integers(1, 3))]
    votes = {name: draw(FEW) for name in names}
    eligible = draw(st.none() | st.integers(0, 60))
    return Tally("RC", votes, draw(FEW), draw(FEW), draw(FEW), eligible)


def _keys(tally: Tally) -> set[str]:
    return {caution.key for caution in tally.outcome.cautions if not caution.note}


class TestRealElections:
    """as the Agency and its decisions told them"""

    @pytest.mark.parametrize(
        ("kind", "yes", "no", "challenged", "expected"),
        [
            pytest.param("RC", 738, 1798, 505, LOST, id="Bessemer 2021: 505 cannot make up 1,060"),
            pytest.param("RC", 875, 993, 416, OPEN, id="Bessemer 2022: 416 can make up 118"),
            pytest.param("RC", 2654, 2131, 67, WON, id="JFK8: 67 cannot make up 523"),
            pytest.param("RC", 380, 618, 0, LOST, id="LDJ5: no challenges"),
            pytest.param("RC", 4, 5, 1, LOST, id="Mod Interiors: a tie would lose too"),
            pytest.param("RC", 17, 23, 6, LOST, id="Everett Products: six would only tie"),
            pytest.param("RC", 43, 42, 10, OPEN, id="Horton Automatics: sufficient"),
            pytest.param("RC", 10, 10, 1, OPEN, id="McCormick Lumber: one breaks the tie"),
            pytest.param("RC", 75, 65, 9, WON, id="Goody's: insufficient by one"),
            pytest.param("RC", 75, 65, 10, OPEN, id="as many as the margin could tie"),
            pytest.param("RC", 5, 4, 1, OPEN, id="one could tie, and a tie loses"),
            pytest.param("RC", 61, 61, 3, OPEN, id="a tie with three challenged"),
            pytest.param("RD", 11, 10, 0, WON, id="decertification: one vote keeps the union"),
            pytest.param("RD", 10, 10, 0, TIED, id="decertification: a tie loses the union"),
            pytest.param("RM", 10, 10, 0, TIED, id="an employer's petition: a tie loses"),
        ],
    )
    def test_one_union(
        self, kind: str, yes: int, no: int, challenged: int, expected: OutcomeKind
    ) -> None:
        tally = Tally(kind, {"Union": yes}, no, challenged)

        assert tally.outcome.kind is expected
        assert tally.determinative is (expected is OPEN)
        assert tally.margin == abs(yes - no)

    def test_bessemer_in_full(self) -> None:
        outcome = BESSEMER.outcome

        assert (outcome.kind, outcome.follows, outcome.choices) == (LOST, Follows.RESULTS, ())
        assert (BESSEMER.valid, BESSEMER.margin, BESSEMER.majority) == (2536, 1060, 1269)
        assert BESSEMER.cast == 738 + 1798 + 505 + 76
        assert BESSEMER.turnout == pytest.approx(3117 / 5867)

    def test_the_reference_tells_the_same_of_the_four(self) -> None:
        if not REFERENCE.is_dir():
            pytest.skip("the reference is not here")

        text = json.dumps(json.loads((REFERENCE / "amazon_cases.json").read_text("utf-8")))

        for number in ("738", "875", "2654", "380"):
            assert number in text.replace(",", "")


class TestMajority:
    """majority of the valid ballots cast"""

    def test_void_ballots_change_nothing(self) -> None:
        assert {Tally("RC", {"A": 11}, 10, 0, void).outcome.kind for void in (0, 1, 9)} == {WON}

    def test_among_three_choices_a_majority_is_more_than_half(self) -> None:
        assert Tally("RC", {"A": 51, "B": 30}, 19, 0).outcome.kind is WON
        assert Tally("RC", {"A": 50, "B": 30}, 20, 0).outcome.kind is RUNOFF
        assert Tally("RC", {"A": 30, "B": 19}, 51, 0).outcome.kind is LOST

    def test_a_choice_without_a_vote_is_a_choice(self) -> None:
        one, two = Tally("RC", {"A": 5}, 5, 0), Tally("RC", {"A": 5, "B": 0}, 5, 0)

        assert (one.outcome.kind, two.outcome.kind) == (TIED, RUNOFF)

    def test_who_won_is_named(self) -> None:
        assert Tally("RC", {"A": 3, "B": 9}, 1, 0).outcome.choices == ("B",)

    def test_no_vote_at_all_is_treated_as_a_tie_with_a_caution(self) -> None:
        tally = Tally("RC", {"A": 0}, 0, 0)

        assert (tally.outcome.kind, tally.margin) == (TIED, 0)
        assert "no-valid-votes" in _keys(tally)

    @given(tallies(), st.integers(0, 9))
    def test_adding_votes_to_the_winner_never_loses(self, tally: Tally, more: int) -> None:
        standing = tally.standing
        if standing.kind is WON:
            (winner,) = standing.choices
            votes = {name: n + more * (name == winner) for name, n in tally.votes}

            grown = Tally("RC", votes, tally.against, tally.challenged)

            assert grown.standing.result == standing.result
            assert tally.determinative or not grown.determinative

    @given(tallies(), st.randoms(use_true_random=False))
    def test_the_order_of_choices_never_matters(self, tally: Tally, shuffled: object) -> None:
        votes = list(tally.votes)
        shuffled.shuffle(votes)  # type: ignore[attr-defined]
        other = Tally("RC", votes, tally.against, tally.challenged, tally.void, tally.eligible)

        assert other.outcome == tally.outcome
        assert other.ways == tally.ways
        assert other.explain() == tally.explain()


class TestRunoff:
    """a run-off shall be conducted ... between the two choices receiving the largest and second
    largest number of valid votes cast in the election
    """

    @pytest.mark.parametrize(
        ("a", "b", "none", "two"),
        [
            pytest.param(40, 30, 29, ("A", "B"), id="two unions"),
            pytest.param(40, 29, 30, ("A", NONE), id="a union and none"),
            pytest.param(29, 30, 40, ("B", NONE), id="none may lead"),
            pytest.param(40, 40, 10, ("A", "B"), id="two tied above the third"),
            pytest.param(40, 10, 40, ("A", NONE), id="one of the two tied is none"),
            pytest.param(36, 0, 36, ("A", NONE), id="third without votes, who voted not known"),
        ],
    )
    def test_it_is_between_the_first_two(
        self, a: int, b: int, none: int, two: tuple[str, str]
    ) -> None:
        outcome = Tally("RC", {"A": a, "B": b}, none, 0).outcome

        assert (outcome.kind, outcome.choices) == (RUNOFF, two)
        assert outcome.evidence is Evidence.TEXT
        assert outcome.follows is Follows.RUNOFF

    def test_challenges_are_determinative_if_the_two_could_change(self) -> None:
        tally = Tally("RC", {"A": 40, "B": 30}, 29, 2)

        assert tally.determinative
        assert tally.outcome.choices == ("A", "B", NONE)
        assert not Tally("RC", {"A": 40, "B": 32}, 29, 2).determinative
        assert Tally("RC", {"A": 40, "B": 32}, 29, 3).determinative

    def test_a_runoff_elects_or_not_and_no_further_one_follows(self) -> None:
        won = Tally("RC", {"A": 31, "B": 30}, 0, 0, ballot="run-off")
        lost = Tally("RC", {"A": 30}, 31, 0, ballot=Ballot.RUNOFF)

        assert (won.outcome.kind, won.outcome.choices) == (WON, ("A",))
        assert lost.outcome.kind is LOST

    @pytest.mark.parametrize(
        ("votes", "against"),
        [
            pytest.param({"A": 30, "B": 30}, 0, id="between two unions"),
            pytest.param({"A": 30}, 30, id="between a union and none"),
        ],
    )
    def test_a_tie_in_a_runoff_was_not_verified(self, votes: dict[str, int], against: int) -> None:
        tally = Tally("RC", votes, against, 0, ballot="run-off")

        assert (tally.outcome.kind, tally.outcome.follows) == (TIED, Follows.RESULTS)
        assert tally.outcome.evidence is Evidence.UNVERIFIED
        assert "tie-in-runoff" in _keys(tally)
        assert "not verified" in tally.explain()

    def test_between_two_unions_one_challenge_may_tie(self) -> None:
        tally = Tally("RC", {"A": 5, "B": 4}, 0, 1, ballot="run-off")

        assert tally.determinative
        assert "tie-in-runoff" in _keys(tally)


class TestNullity:
    """the regional director shall declare the first election a nullity and shall conduct another"""

    @pytest.mark.parametrize(
        ("a", "b", "none", "provision"),
        [
            pytest.param(10, 10, 10, law.ALL_EQUAL, id="equally divided"),
            pytest.param(10, 10, 15, law.TWO_BELOW_THIRD, id="two unions equal below none"),
            pytest.param(
                15, 10, 10, law.TWO_BELOW_THIRD, id="a union and none equal below a union"
            ),
            pytest.param(20, 10, 10, law.TWO_BELOW_THIRD, id="half is no majority"),
        ],
    )
    def test_equal_votes_that_leave_no_two_in_front(
        self, a: int, b: int, none: int, provision: object
    ) -> None:
        outcome = Tally("RC", {"A": a, "B": b}, none, 0).outcome

        assert (outcome.kind, outcome.choices) == (NULLITY, ("A", "B", NONE))
        assert outcome.law[0] == provision
        assert outcome.evidence is Evidence.TEXT
        assert outcome.follows is Follows.ANOTHER_ELECTION

    def test_one_vote_more_is_a_majority(self) -> None:
        assert Tally("RC", {"A": 21, "B": 10}, 10, 0).outcome.kind is WON

    def test_only_one_further_election_is_held(self) -> None:
        tally = Tally("RC", {"A": 10, "B": 10}, 15, 0, ballot="further")

        assert (tally.outcome.kind, tally.outcome.follows) == (OVER, Follows.RESULTS)
        assert tally.outcome.evidence is Evidence.UNVERIFIED
        assert "second-nullity" in _keys(tally)

    def test_a_further_election_may_lead_to_a_runoff(self) -> None:
        assert Tally("RC", {"A": 12, "B": 10}, 11, 0, ballot="further").outcome.kind is RUNOFF

    @pytest.mark.parametrize(
        "votes",
        [
            pytest.param({"A": 5, "B": 5, "C": 5}, id="all equal"),
            pytest.param({"A": 7, "B": 5, "C": 5}, id="second place shared"),
            pytest.param({"A": 5, "B": 5, "C": 0}, id="three share the first place"),
        ],
    )
    def test_among_four_choices_it_was_not_verified(self, votes: dict[str, int]) -> None:
        tally = Tally("RC", votes, 5, 0)

        assert tally.outcome.kind is NULLITY
        assert tally.outcome.evidence is Evidence.UNVERIFIED
        assert "four-or-more-choices" in _keys(tally)

    def test_among_four_choices_two_in_front_are_a_runoff(self) -> None:
        outcome = Tally("RC", {"A": 5, "B": 5, "C": 4}, 4, 0).outcome

        assert (outcome.kind, outcome.choices) == (RUNOFF, ("A", "B"))
        assert outcome.evidence is Evidence.TEXT


class TestNoFurtherElection:
    """In the event two or more choices receive the same number of ballots and another choice
    receives no ballots ... and if all eligible voters have cast valid ballots
    """

    @pytest.mark.parametrize(
        ("eligible", "expected", "caution"),
        [
            pytest.param(10, OVER, "everyone-voted", id="everyone has voted"),
            pytest.param(9, OVER, "everyone-voted", id="more than the list has"),
            pytest.param(11, RUNOFF, "not-everyone-voted", id="one has not: W. Shanhouse & Sons"),
            pytest.param(None, RUNOFF, "eligible-not-known", id="not known"),
        ],
    )
    def test_it_takes_that_everyone_voted(
        self, eligible: int | None, expected: OutcomeKind, caution: str
    ) -> None:
        tally = Tally("RC", {"A": 5, "B": 5}, 0, 0, 0, eligible)

        assert (tally.outcome.kind, tally.outcome.choices) == (expected, ("A", "B"))
        assert caution in _keys(tally)

    def test_void_ballots_are_not_valid(self) -> None:
        assert Tally("RC", {"A": 5, "B": 5}, 0, 0, 1, 11).outcome.kind is RUNOFF

    def test_a_third_choice_with_one_vote_is_enough_for_a_runoff(self) -> None:
        assert Tally("RC", {"A": 5, "B": 5}, 1, 0, 0, 11).outcome.kind is RUNOFF

    def test_not_while_challenges_could_affect_the_results(self) -> None:
        assert Tally("RC", {"A": 5, "B": 5}, 0, 1, 0, 10).outcome.kind is OPEN

    def test_from_a_loss_to_such_an_end_nothing_changes(self) -> None:
        # The one who voted chose none; another, if counted, ties: nobody is certified either way.
        assert not Tally("RC", {"A": 0, "B": 0}, 1, 1, 0, 1).determinative

    def test_among_four_choices_it_was_not_verified(self) -> None:
        tally = Tally("RC", {"A": 5, "B": 5, "C": 5}, 0, 0, 0, 15)

        assert tally.outcome.kind is OVER
        assert tally.outcome.evidence is Evidence.UNVERIFIED


class TestDeauthorization:
    """at least a majority of the employees eligible to vote ... have voted to rescind"""

    @pytest.mark.parametrize(
        ("yes", "no", "challenged", "eligible", "expected"),
        [
            pytest.param(24, 5, 0, 48, OutcomeKind.NOT_RESCINDED, id="half of those eligible"),
            pytest.param(25, 5, 0, 48, OutcomeKind.RESCINDED, id="one more than half"),
            pytest.param(46, 12, 0, 97, OutcomeKind.NOT_RESCINDED, id="most of those voting"),
            pytest.param(24, 24, 0, 47, OutcomeKind.RESCINDED, id="against does not count"),
            pytest.param(24, 5, 1, 48, OPEN, id="one more yes would do"),
            pytest.param(24, 5, 1, 49, OPEN, id="one more yes would do, of 49"),
            pytest.param(24, 5, 1, 50, OutcomeKind.NOT_RESCINDED, id="25 of 50 are half"),
            pytest.param(25, 5, 1, 49, OPEN, id="one more on the list makes 25 half of 50"),
            pytest.param(25, 5, 1, 48, OutcomeKind.RESCINDED, id="of 49, 25 are enough still"),
            pytest.param(24, 5, 2, 51, OPEN, id="both counted for it"),
            pytest.param(24, 5, 2, 52, OutcomeKind.NOT_RESCINDED, id="26 of 52 are half"),
        ],
    )
    def test_a_majority_of_those_eligible(
        self, yes: int, no: int, challenged: int, eligible: int, expected: OutcomeKind
    ) -> None:
        tally = Tally("UD", {"Local 1": yes}, no, challenged, 0, eligible)

        assert tally.outcome.kind is expected
        assert tally.majority == eligible // 2 + 1
        assert ("challenges-and-eligible" in _keys(tally)) is (challenged > 0)

    def test_the_number_eligible_must_be_known(self) -> None:
        with pytest.raises(NotATally, match="decided by a majority of those eligible; give them"):
            Tally("UD", {"Local 1": 24}, 5, 0)

    def test_it_takes_no_two_unions_and_no_runoff(self) -> None:
        with pytest.raises(NotATally, match="one question"):
            Tally("UD", {"A": 24, "B": 1}, 5, 0, 0, 48)
        with pytest.raises(NotATally, match="one question"):
            Tally("UD", {"A": 24}, 5, 0, 0, 48, "run-off")


class TestChallenges:
    """if the challenged ballots are insufficient in number to affect the results of the election"""

    @given(FEW, FEW, FEW)
    def test_all_for_one_side_then_the_other_bracket_the_outcome(
        self, yes: int, no: int, challenged: int
    ) -> None:
        tally = Tally("RC", {"A": yes}, no, challenged)

        most = tally.resolve(votes={"A": challenged}).outcome.result
        fewest = tally.resolve(against=challenged).outcome.result

        assert tally.determinative is (most != fewest)
        assert {way.outcome.result for way in tally.ways} == {most, fewest}

    @given(tallies())
    def test_each_way_is_a_way(self, tally: Tally) -> None:
        for way in tally.ways:
            counted = dict(way.counted)
            against = counted.pop(NONE, 0)

            then = tally.resolve(way.sustained, counted, against, eligible=way.eligible)

            assert then.outcome.result == way.outcome.result

    @given(tallies(), st.data())
    def test_what_is_not_determinative_stays(self, tally: Tally, data: st.DataObject) -> None:
        left = tally.challenged or 0
        votes = {}
        for name, _ in tally.votes:
            votes[name] = data.draw(st.integers(0, left))
            left -= votes[name]
        against = data.draw(st.integers(0, left))

        then = tally.resolve(left - against, votes, against)

        if not tally.determinative:
            assert then.outcome.result == tally.outcome.result
        assert then.outcome.kind is not OPEN

    def test_a_number_that_is_not_known_rules_nothing_out(self) -> None:
        tally = Tally("RC", {"A": 500}, 4)

        assert tally.determinative
        assert (tally.outcome.kind, tally.standing.kind) == (OPEN, WON)
        assert "challenged-not-known" in _keys(tally)
        assert {way.outcome.kind for way in tally.ways} == {WON, TIED}

    @pytest.mark.parametrize(
        ("kind", "votes", "against", "eligible"),
        [
            pytest.param("RC", {"A": 9}, 0, None, id="one union"),
            pytest.param("RC", {"A": 9, "B": 0}, 0, None, id="two unions"),
            pytest.param("RC", {"A": 3, "B": 0}, 0, None, id="as many votes as choices"),
            pytest.param("RC", {"A": 15, "B": 0}, 0, None, id="one short of a power of two"),
            pytest.param("RC", {"A": 0, "B": 0}, 9, 9, id="all against"),
            pytest.param("RC", {"A": 9, "B": 0, "C": 0}, 0, 40, id="three unions"),
            pytest.param("RC", {"A": 0}, 0, 0, id="nobody"),
            pytest.param("UD", {"A": 0}, 0, 40, id="to rescind"),
            pytest.param("UD", {"A": 40}, 0, 40, id="rescinded by all"),
        ],
    )
    def test_a_number_that_is_not_known_stands_for_any(
        self, kind: str, votes: dict[str, int], against: int, eligible: int | None
    ) -> None:
        unknown = Tally(kind, votes, against, None, 0, eligible)
        a_thousand = Tally(kind, votes, against, 1000, 0, eligible)

        assert {way.outcome.result for way in unknown.ways} == {
            way.outcome.result for way in a_thousand.ways
        }

    def test_a_loss_that_becomes_a_tie_is_no_change(self) -> None:
        tally = Tally("RC", {"A": 4}, 5, 1)

        assert tally.outcome.result == tally.resolve(votes={"A": 1}).outcome.result
        assert tally.resolve(votes={"A": 1}).outcome.kind is TIED


class TestResolve:
    """the revised tally"""

    def test_it_counts_what_was_overruled_and_keeps_the_old(self) -> None:
        tally = Tally("RC", {"RWDSU": 875}, 993, 416, 59, 6143)

        then = tally.resolve(sustained=300, votes={"RWDSU": 60}, against=50, void=6)

        assert then.count == Count({"RWDSU": 935}, 1043, 0, 65, 6143)
        assert (then.sustained, then.revises) == (300, tally)
        assert then.outcome.kind is LOST
        assert tally.challenged == 416
        assert "Of 416 challenged ballots, 300 discarded, 116 opened, 0 left" in then.explain()

    @pytest.mark.parametrize(
        ("void", "found_void", "now"),
        [(None, 0, None), (None, 2, 2), (0, 0, 0), (1, 2, 3)],
        ids=["not known", "two at least", "none", "one before and two more"],
    )
    def test_void_ballots_are_those_before_and_those_found(
        self, void: int | None, found_void: int, now: int | None
    ) -> None:
        tally = Tally("RC", {"A": 5}, 3, 2, void)

        assert tally.resolve(sustained=2 - found_void, void=found_void).void == now

    def test_those_discarded_add_up(self) -> None:
        tally = Tally("RC", {"A": 5}, 3, 4).resolve(sustained=3, unresolved=1)

        assert tally.resolve(sustained=1).sustained == 4

    def test_some_may_be_left_and_resolved_later(self) -> None:
        tally = Tally("RC", {"A": 20}, 18, 5)

        first = tally.resolve(sustained=2, against=1, unresolved=2)
        second = first.resolve(sustained=1, votes={"A": 1})

        assert (first.challenged, first.outcome.kind) == (2, OPEN)
        assert (second.challenged, second.sustained, second.outcome.kind) == (0, 3, WON)
        assert second.revises is not None
        assert second.revises.revises is tally

    @given(tallies(), st.data())
    def test_it_conserves_ballots(self, tally: Tally, data: st.DataObject) -> None:
        left = tally.challenged or 0
        parts = []
        for _ in range(4):
            parts.append(data.draw(st.integers(0, left)))
            left -= parts[-1]
        sustained, yes, no, void = parts

        then = tally.resolve(sustained, {"A": yes}, no, void, unresolved=left)

        assert then.cast == tally.cast
        assert then.valid == tally.valid + yes + no
        assert (then.void, then.challenged) == ((tally.void or 0) + void, left)

    @pytest.mark.parametrize(
        ("given_numbers", "message"),
        [
            pytest.param(
                {"sustained": 3, "votes": {"A": 1}},
                "5 ballots were challenged, but 3 sustained, 1 overruled and 0 unresolved make 4",
                id="too few",
            ),
            pytest.param(
                {"sustained": 3, "votes": {"A": 1}, "against": 1, "void": 1, "unresolved": 1},
                "5 ballots were challenged, but 3 sustained, 3 overruled and 1 unresolved make 7",
                id="too many",
            ),
        ],
    )
    def test_the_sums_must_agree(self, given_numbers: dict[str, object], message: str) -> None:
        tally = Tally("RC", {"A": 20}, 18, 5)

        with pytest.raises(BallotsDisagree, match=message) as caught:
            tally.resolve(**given_numbers)  # type: ignore[arg-type]

        assert isinstance(caught.value, ValueError)
        assert caught.value.challenged == 5

    def test_what_is_not_known_cannot_be_resolved(self) -> None:
        with pytest.raises(BallotsDisagree, match="how many ballots were challenged is not known"):
            Tally("RC", {"A": 20}, 18).resolve(sustained=1)

    @pytest.mark.parametrize(
        ("given_numbers", "error"),
        [
            pytest.param({"votes": {"B": 5}}, NotAChoice, id="a choice not on the ballot"),
            pytest.param({"votes": {NONE: 5}}, NotAChoice, id="none is given as against"),
            pytest.param({"votes": {"A": "5"}}, NotBallots, id="a text"),
            pytest.param({"votes": {"A": 6}, "against": -1}, NotBallots, id="negative"),
            pytest.param({"sustained": True, "against": 4}, NotBallots, id="true"),
            pytest.param({"sustained": 6, "unresolved": -1}, NotBallots, id="negative, left"),
            pytest.param({"sustained": 5, "unresolved": None}, NotBallots, id="left, not known"),
        ],
    )
    def test_what_is_no_ballot_is_refused(
        self, given_numbers: dict[str, object], error: type[NlrbCaseError]
    ) -> None:
        with pytest.raises(error):
            Tally("RC", {"A": 20}, 18, 5).resolve(**given_numbers)  # type: ignore[arg-type]

    def test_in_a_runoff_between_two_unions_none_can_be_against(self) -> None:
        with pytest.raises(NotATally, match="against: 1, but none is not on the ballot"):
            Tally("RC", {"A": 5, "B": 4}, 0, 1, ballot="run-off").resolve(against=1)


class TestWhatIsNoTally:
    """a clear error, or a caution"""

    @pytest.mark.parametrize("kind", ["UC", "AC", "CA", "10-CA-300000"])
    def test_some_cases_have_no_election(self, kind: str) -> None:
        with pytest.raises(NoElection, match="there are RC, RM, RD, UD") as caught:
            Tally(kind, {"A": 5}, 4, 0)

        assert caught.value.kind == case_type(kind).code

    @pytest.mark.parametrize("kind", ["RC", CaseType.RC, CaseNumber("10-RC-269250"), "rc"])
    def test_a_case_may_be_named_in_any_way(self, kind: CaseType | CaseNumber | str) -> None:
        assert Tally(kind, {"A": 5}, 4, 0).kind is CaseType.RC

    def test_an_unknown_type_is_refused(self) -> None:
        with pytest.raises(NoSuchCaseType):
            Tally("RX", {"A": 5}, 4, 0)

    @pytest.mark.parametrize(
        ("votes", "against", "ballot", "message"),
        [
            pytest.param({}, 5, "initial", "on the ballot; name each", id="no union"),
            pytest.param(
                {"A": 1, "B": 2, "C": 3}, 0, "run-off", "3 are named", id="runoff of three"
            ),
            pytest.param(
                {"A": 1, "B": 2}, 3, "run-off", "against: 3", id="runoff with none beside"
            ),
            pytest.param({"A": 1}, 3, "further", "three choices", id="no nullity between two"),
            pytest.param({"A": 1}, 3, "second", "there are initial, rerun", id="unknown ballot"),
        ],
    )
    def test_what_does_not_fit_the_ballot_paper(
        self, votes: dict[str, int], against: int, ballot: str, message: str
    ) -> None:
        with pytest.raises(NotATally, match=message):
            Tally("RC", votes, against, 0, ballot=ballot)

    @pytest.mark.parametrize("name", ["none", "None", " NONE "])
    def test_no_union_is_called_none(self, name: str) -> None:
        with pytest.raises(NotAChoice, match="given as `against`"):
            Tally("RC", {name: 5}, 4, 0)

    @pytest.mark.parametrize("field", ["against", "challenged", "void", "eligible", "sustained"])
    @pytest.mark.parametrize("wrong", [-1, "5", True, 5.0])
    def test_what_is_no_number_is_refused(self, field: str, wrong: object) -> None:
        given_numbers = {"against": 4, field: wrong}

        with pytest.raises(NotBallots, match=field):
            Tally("RC", {"A": 5}, **given_numbers)  # type: ignore[arg-type]

    def test_more_ballots_than_eligible_is_a_caution(self) -> None:
        assert "more-ballots-than-eligible" in _keys(Tally("RC", {"A": 5}, 4, 1, 1, 10))
        assert "more-ballots-than-eligible" not in _keys(Tally("RC", {"A": 5}, 4, 0, 1, 10))

    @pytest.mark.parametrize(
        ("votes", "against", "majority"),
        [(0, 0, 1), (1, 0, 1), (1, 1, 2), (2, 1, 2), (2, 2, 3)],
    )
    def test_the_fewest_votes_that_are_more_than_half(
        self, votes: int, against: int, majority: int
    ) -> None:
        assert Tally("RC", {"A": votes}, against).majority == majority

    def test_turnout_leaves_out_what_was_discarded(self) -> None:
        assert Tally("RC", {"A": 4}, 2, 1, 0, 40, sustained=6).turnout == 7 / 40

    def test_turnout_needs_those_eligible(self) -> None:
        assert Tally("RC", {"A": 5}, 4, 0).turnout is None
        assert Tally("RC", {"A": 5}, 4, 0, 0, 0).turnout is None
        assert Tally("RC", {"A": 5}, 4, 2, 0, 10).turnout == pytest.approx(1.1)


class TestTally:
    """what it is made of"""

    def test_it_can_be_made_of_a_count_and_gives_it_back(self) -> None:
        count = Count({"RWDSU": 738}, 1798, 505, 76, 5867)

        tally = Tally.of(count, "10-RC-269250")

        assert tally == BESSEMER
        assert tally.count == count

    def test_it_is_hashed_and_pickled(self) -> None:
        assert pickle.loads(pickle.dumps(BESSEMER)) == BESSEMER  # noqa: S301
        assert len({BESSEMER, Tally.of(BESSEMER.count, "RC")}) == 1

    @pytest.mark.parametrize(
        "error",
        [
            NotAChoice("B", "on the ballot are A"),
            NoElection("UC", ("RC",)),
            NotATally("one question"),
            BallotsDisagree(5, 3, 1, 0),
        ],
    )
    def test_errors_can_be_pickled(self, error: NlrbCaseError) -> None:
        assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301


EXPLAINED = [
    pytest.param(BESSEMER, id="lost"),
    pytest.param(Tally("RC", {"A": 40, "B": 30}, 29, 2), id="undetermined"),
    pytest.param(Tally("RC", {"A": 5, "B": 5}, 0, 0, 0, 10), id="no further election"),
    pytest.param(Tally("RC", {"A": 5, "B": 5, "C": 5}, 5, 0), id="a nullity among four"),
    pytest.param(Tally("UD", {"Local 1": 24}, 5, 1, 0, 48), id="deauthorization"),
    pytest.param(Tally("RC", {"A": 5}, 4), id="challenges not known"),
]


class TestExplanation:
    """why, in words, each line with its law"""

    def test_bessemer(self) -> None:
        assert BESSEMER.explain().splitlines()[:3] == [
            "RC case, first election",
            "RWDSU 738, against 1,798; 505 challenged, 76 void, 5,867 eligible",
            "Lost: no labor organization is elected. Next: a certification of results",
        ]
        assert (
            "The challenged ballots are insufficient in number to affect the results: 505, margin "
            "1,060"
        ) in BESSEMER.explain()

    @pytest.mark.parametrize("tally", EXPLAINED)
    def test_every_reason_has_its_law(self, tally: Tally) -> None:
        from nlrbcase.tally_words import reasons

        assert all(reason.said and reason.cite for reason in reasons(tally))

    @pytest.mark.parametrize("tally", EXPLAINED)
    def test_every_caution_is_told_and_the_evidence_named(self, tally: Tally) -> None:
        text = " ".join(tally.explain().split())

        assert all(caution.said in text for caution in tally.outcome.cautions)
        assert text.endswith(f"{tally.outcome.evidence.said}. This is not legal advice.")

    @pytest.mark.parametrize("tally", EXPLAINED)
    def test_no_line_is_wider_than_a_page(self, tally: Tally) -> None:
        assert max(map(len, tally.explain().splitlines())) <= 96

    def test_each_way_is_told(self) -> None:
        text = " ".join(Tally("RC", {"A": 40, "B": 30}, 29, 2).explain().split())

        assert "With 2 discarded: undecided: a runoff between A and B" in text
        assert "With 1 counted for none, 1 discarded: a nullity" in text
        assert "With 2 counted for none: undecided: a runoff between A and none" in text

    def test_the_standing_is_told_beside_what_is_open(self) -> None:
        text = Tally("RC", {"A": 5}, 4, 1).explain()

        assert "Without the challenged ballots, won: A is elected" in text
        assert "the regional director certifies" not in text

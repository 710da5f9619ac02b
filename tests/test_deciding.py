"""What votes decide, with the numbers at each edge; what of the numbers is in doubt."""

from __future__ import annotations

import pickle

import pytest

from nlrbcase.ballots import Count
from nlrbcase.case_types import case_type
from nlrbcase.deciding import decide, numbers_in_doubt
from nlrbcase.law import elections as law
from nlrbcase.outcomes import Ballot, OutcomeKind
from nlrbcase.polls import Poll, poll_of
from nlrbcase.provisions import Caution


def _poll(count: Count, kind: str = "RC") -> Poll:
    return poll_of(case_type(kind).type, Ballot.INITIAL, count)


def _among(*unions: str) -> Poll:
    return _poll(Count(tuple((name, 0) for name in unions), 0))


class TestMajority:
    """Whoever has more than half of the valid votes is elected."""

    def test_a_union_whose_name_comes_after_none_is_a_union(self) -> None:
        outcome = decide(_among("uaw"), (5, 2), 10)

        assert (outcome.kind, outcome.choices) == (OutcomeKind.WON, ("uaw",))

    def test_a_poll_that_was_stored_is_decided_alike(self) -> None:
        stored = pickle.loads(pickle.dumps(_among("A")))  # noqa: S301

        assert decide(stored, (2, 5), 10) == decide(_among("A"), (2, 5), 10)
        assert decide(stored, (2, 5), 10).kind is OutcomeKind.LOST

    @pytest.mark.parametrize("votes", [(0,), (0, 0, 0)], ids=["too few", "too many"])
    def test_votes_must_be_for_the_choices_that_there_are(self, votes: tuple[int, ...]) -> None:
        with pytest.raises(ValueError, match="zip"):
            decide(_among("A"), votes, 10)


class TestSecondPlace:
    """A runoff is between two, so the second must have more votes than the third."""

    def test_a_thousand_votes_each_are_equal_votes(self) -> None:
        votes = tuple(int("1000") for _ in range(3))

        outcome = decide(_among("A", "B"), votes, 4000)

        assert outcome.kind is OutcomeKind.NULLITY
        assert law.ALL_EQUAL in outcome.law

    def test_equal_votes_for_all_are_no_tie_of_some_though_everyone_voted(self) -> None:
        outcome = decide(_among("A", "B"), (5, 5, 5), 15)

        assert outcome.kind is OutcomeKind.NULLITY

    @pytest.mark.parametrize("each", [1, 2])
    def test_where_everyone_voted_a_tie_of_some_is_the_end(self, each: int) -> None:
        outcome = decide(_among("A", "B"), (each, each, 0), 2 * each)

        assert outcome.kind is OutcomeKind.NO_FURTHER_ELECTION
        assert outcome.choices == ("A", "B")

    def test_two_level_below_the_third_are_not_all_equal(self) -> None:
        outcome = decide(_among("A", "B"), (6, 5, 5), 20)

        assert law.TWO_BELOW_THIRD in outcome.law
        assert law.ALL_EQUAL not in outcome.law

    @pytest.mark.parametrize("eligible", [None, 30], ids=["not known", "not everyone"])
    def test_whether_everyone_voted_matters_in_a_tie_only(self, eligible: int | None) -> None:
        outcome = decide(_among("A", "B"), (6, 5, 4), eligible)

        assert outcome.kind is OutcomeKind.RUNOFF
        assert outcome.cautions == (law.OBJECTIONS_FIRST,)


class TestNoFurtherElection:
    """Choices are tied, another has no vote, and everyone has voted."""

    def test_among_three_choices_the_words_were_read(self) -> None:
        outcome = decide(_among("A", "B"), (5, 5, 0), 10)

        assert outcome.law == (law.ALL_HAVE_VOTED,)
        assert law.FOUR_OR_MORE_CHOICES not in outcome.cautions


class TestNumbersInDoubt:
    """What to know of the numbers counted."""

    @pytest.mark.parametrize(
        ("count", "sustained", "cast"),
        [
            pytest.param(Count({"A": 5}, 3, 0, 0), 0, 8, id="votes alone"),
            pytest.param(Count({"A": 5}, 3, None, None), 0, 8, id="nothing else known"),
            pytest.param(Count({"A": 5}, 3, 7, 3), 7, 25, id="challenged, void and discarded"),
            pytest.param(Count({"A": 5, "B": 3}, 3, 1, 1), 3, 16, id="each bit twice"),
        ],
    )
    def test_all_ballots_cast_are_held_against_those_eligible(
        self, count: Count, sustained: int, cast: int
    ) -> None:
        def told(eligible: int) -> bool:
            counted = Count(count.votes, count.against, count.challenged, count.void, eligible)
            cautions = numbers_in_doubt(_poll(counted), counted, sustained)
            return law.MORE_BALLOTS_THAN_ELIGIBLE in cautions

        assert told(cast - 1)
        assert not told(cast)

    @pytest.mark.parametrize(("void", "told"), [(None, ()), (0, ()), (1, (law.DUAL_MARKED,))])
    def test_dual_marked_ballots_are_told_of_where_some_are_void(
        self, void: int | None, told: tuple[Caution, ...]
    ) -> None:
        count = Count({"A": 5}, 3, 0, void, 30)

        assert numbers_in_doubt(_poll(count), count, 0) == told

    @pytest.mark.parametrize(
        ("challenged", "sustained", "told"),
        [
            pytest.param(0, 0, (), id="none was challenged"),
            pytest.param(1, 0, (law.CHALLENGES_AND_ELIGIBLE,), id="one is challenged"),
            pytest.param(0, 1, (law.CHALLENGES_AND_ELIGIBLE,), id="one was"),
            pytest.param(None, 0, (law.CHALLENGED_NOT_KNOWN,), id="not known"),
        ],
    )
    def test_challenges_may_change_who_is_eligible_to_rescind(
        self, challenged: int | None, sustained: int, told: tuple[Caution, ...]
    ) -> None:
        count = Count({"A": 5}, 3, challenged, 0, 30)

        assert numbers_in_doubt(_poll(count, "UD"), count, sustained) == told

"""What was counted: whole numbers of ballots, for choices with names."""

from __future__ import annotations

import pickle
from collections import OrderedDict

import pytest

from nlrbcase.ballots import Count
from nlrbcase.errors import NlrbCaseError, NotAChoice, NotBallots


class TestVotes:
    """votes, for each labor organization, by its name"""

    @pytest.mark.parametrize(
        "votes",
        [
            pytest.param({"RWDSU": 738, "IBT": 0}, id="a dict"),
            pytest.param(OrderedDict(RWDSU=738, IBT=0), id="any mapping"),
            pytest.param((("RWDSU", 738), ("IBT", 0)), id="pairs"),
            pytest.param([["RWDSU", 738], ["IBT", 0]], id="lists of two, as JSON has them"),
            pytest.param(iter([("RWDSU", 738), ("IBT", 0)]), id="pairs that come one by one"),
        ],
    )
    def test_they_are_kept_as_pairs_in_the_order_given(self, votes: object) -> None:
        count = Count(votes, 1798)

        assert count.votes == (("RWDSU", 738), ("IBT", 0))

    @pytest.mark.parametrize(
        "votes",
        [
            pytest.param("RWDSU", id="a text"),
            pytest.param(b"RWDSU", id="bytes"),
            pytest.param(738, id="a number without a name"),
            pytest.param(None, id="nothing"),
            pytest.param(["RWDSU"], id="names without numbers"),
            pytest.param(["AB"], id="a text of two letters is no pair"),
            pytest.param([("RWDSU", 738, 1)], id="three things"),
        ],
    )
    def test_what_names_no_choice_with_a_number_is_refused(self, votes: object) -> None:
        with pytest.raises(NotBallots, match="give votes by the name of each choice") as caught:
            Count(votes, 0)

        assert caught.value.where == "votes"
        assert caught.value.found == votes

    @pytest.mark.parametrize("name", ["", "  ", None, 5, ("A",)])
    def test_a_choice_has_a_name(self, name: object) -> None:
        with pytest.raises(NotAChoice, match="a choice has a name") as caught:
            Count([(name, 5)], 0)

        assert caught.value.name == name

    def test_two_choices_have_two_names(self) -> None:
        with pytest.raises(NotAChoice, match="'A' is no choice: it is named twice"):
            Count([("A", 5), ("B", 4), ("A", 1)], 0)


class TestNumbers:
    """a number of ballots is a whole number, not negative"""

    @pytest.mark.parametrize(
        "wrong",
        [
            pytest.param(-1, id="negative"),
            pytest.param("5", id="a text"),
            pytest.param(5.0, id="a float, even a whole one"),
            pytest.param(True, id="true is no number"),
            pytest.param(float("nan"), id="no number at all"),
        ],
    )
    @pytest.mark.parametrize("where", ["votes", "against", "challenged", "void", "eligible"])
    def test_anything_else_is_refused_and_named(self, wrong: object, where: str) -> None:
        given = {
            "votes": {"A": 5},
            "against": 4,
            where: {"A": wrong} if where == "votes" else wrong,
        }

        with pytest.raises(NotBallots, match="counts no ballots; give a whole number") as caught:
            Count(**given)  # type: ignore[arg-type]  # the wrong type is the point

        assert caught.value.where == ("votes for A" if where == "votes" else where)
        assert isinstance(caught.value, NlrbCaseError)
        assert isinstance(caught.value, TypeError)
        assert isinstance(caught.value, ValueError)

    def test_what_is_not_known_is_none_but_never_the_votes_against(self) -> None:
        count = Count({"A": 5}, 4)

        assert (count.challenged, count.void, count.eligible) == (None, None, None)
        with pytest.raises(NotBallots, match="against: None"):
            Count({"A": 5}, None)  # type: ignore[arg-type]

    def test_zero_is_a_number(self) -> None:
        assert Count({"A": 0}, 0, 0, 0, 0).eligible == 0

    def test_it_is_hashed_and_pickled_by_what_was_counted(self) -> None:
        count = Count({"A": 5}, 4, 1)

        assert pickle.loads(pickle.dumps(count)) == count  # noqa: S301
        assert {count: "found"}[Count((("A", 5),), 4, 1)] == "found"

    def test_an_error_can_be_pickled(self) -> None:
        error = NotBallots(-1, "void")

        assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301

"""What challenged ballots could change, held against every way of resolving them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations_with_replacement, product
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nlrbcase.ballots import NONE
from nlrbcase.challenges import ways
from nlrbcase.deciding import decide
from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Ballot, OutcomeKind
from nlrbcase.polls import Poll

NAMES = ("A", "B", "C", "D")

AGAINST = Poll(CaseType.RC, Ballot.INITIAL, ("A", NONE))
RUNOFF = Poll(CaseType.RC, Ballot.RUNOFF, ("A", "B"))
RUNOFF_WITH_NONE = Poll(CaseType.RC, Ballot.RUNOFF, ("A", NONE))
RESCISSION = Poll(CaseType.UD, Ballot.INITIAL, ("A", NONE))


def _among(choices: int, ballot: Ballot = Ballot.INITIAL) -> Poll:
    """Return a poll among some choices, none included."""
    return Poll(CaseType.RC, ballot, (*NAMES[: choices - 1], NONE))


def _splits(ballots: int, choices: int) -> Iterator[tuple[int, ...]]:
    """Yield every way to give up to so many ballots to choices."""
    if not choices:
        yield ()
        return
    for some in range(ballots + 1):
        for rest in _splits(ballots - some, choices - 1):
            yield (some, *rest)


def _every(
    poll: Poll, votes: tuple[int, ...], eligible: int | None, challenged: int
) -> set[object]:
    """Return every result that challenged ballots can give, by trying all there is."""
    found: set[object] = set()
    for added in _splits(challenged, len(votes)):
        after = tuple(now + more for now, more in zip(votes, added, strict=True))
        counted = sum(added)
        lists: list[int | None] = [None]
        if eligible is not None:
            fewest = max(eligible - (challenged - counted), 0)
            lists = list(range(fewest, eligible + counted + 1))
        found |= {decide(poll, after, then).result for then in lists}
    return found


def _reached(
    poll: Poll, votes: tuple[int, ...], eligible: int | None, challenged: int
) -> set[object]:
    return {way.outcome.result for way in ways(poll, votes, eligible, challenged)}


def _hold(poll: Poll, most: int, challenged: int) -> int:
    """Hold every small count against brute force; return how many were tried."""
    tried = 0
    choices = len(poll.choices)
    # The order of names changes nothing, another test says; NONE alone differs.
    unions = combinations_with_replacement(range(most + 1), choices - 1)
    counts = (
        product(range(most + 1), repeat=2)
        if poll.between_two
        else ((*each, none) for each in unions for none in range(most + 1))
    )
    for votes in counts:
        for some in range(challenged + 1):
            for eligible in _lists(poll, votes, some):
                tried += 1
                assert _reached(poll, votes, eligible, some) == _every(
                    poll, votes, eligible, some
                ), (poll, votes, eligible, some)
    return tried


def _lists(poll: Poll, votes: tuple[int, ...], challenged: int) -> list[int | None]:
    """Return the numbers eligible at which anything could turn, and whether it may be unknown."""
    valid = sum(votes)
    if poll.by_eligible:
        return list(range(2 * valid + 2 * challenged + 3))
    some = {valid - 1, valid, valid + 1, valid + challenged, valid + challenged + 1}
    return [None, *sorted(each for each in some if each >= 0)]


SMALL = [
    pytest.param(AGAINST, 6, 5, id="one union"),
    pytest.param(RUNOFF, 6, 5, id="a runoff between two unions"),
    pytest.param(RUNOFF_WITH_NONE, 4, 4, id="a runoff between a union and none"),
    pytest.param(RESCISSION, 3, 3, id="a majority of those eligible, whose number may change"),
    pytest.param(_among(3), 3, 3, id="three choices"),
    pytest.param(_among(3, Ballot.FURTHER), 3, 3, id="three, after a nullity"),
    pytest.param(_among(4), 2, 3, id="four choices"),
]

LARGER = [
    pytest.param(AGAINST, 12, 9, id="one union"),
    pytest.param(RESCISSION, 6, 6, id="a majority of those eligible, whose number may change"),
    pytest.param(_among(3), 5, 5, id="three choices"),
    pytest.param(_among(3, Ballot.FURTHER), 5, 4, id="three, after a nullity"),
    pytest.param(_among(4), 5, 4, id="four choices"),
    pytest.param(_among(4, Ballot.FURTHER), 3, 4, id="four, after a nullity"),
    pytest.param(_among(5), 2, 4, id="five choices"),
]


class TestEveryWay:
    """could any way of counting the challenged ballots change the outcome"""

    @pytest.mark.parametrize(("poll", "most", "challenged"), SMALL)
    def test_what_is_worked_out_is_what_can_be(
        self, poll: Poll, most: int, challenged: int
    ) -> None:
        assert _hold(poll, most, challenged) > 100

    @pytest.mark.parametrize(
        ("votes", "challenged"),
        [
            pytest.param((0, 0, 0, 0, 1), 3, id="one of those tied gets the last of three"),
            pytest.param((0, 0, 0, 1, 0), 3, id="one that is no last choice gets it"),
            pytest.param((1, 0, 0, 0, 0), 3, id="the first gets it"),
        ],
    )
    def test_where_everyone_voted_one_vote_ends_a_tie_among_five(
        self, votes: tuple[int, ...], challenged: int
    ) -> None:
        reached = _reached(_among(5), votes, 0, challenged)

        assert reached == _every(_among(5), votes, 0, challenged)

    @pytest.mark.parametrize(
        "votes", [(10, 0, 0), (0, 10, 1), (1, 0, 10), (9, 0, 0), (12, 4, 1)], ids=str
    )
    @pytest.mark.parametrize("challenged", [7, 8, 9, 10, 11])
    def test_one_far_in_front_can_be_overtaken_by_many(
        self, votes: tuple[int, ...], challenged: int
    ) -> None:
        reached = _reached(_among(3), votes, None, challenged)

        assert reached == _every(_among(3), votes, None, challenged)

    @pytest.mark.parametrize("challenged", [8, 9])
    def test_among_four_a_last_choice_spares_a_vote(self, challenged: int) -> None:
        reached = _reached(_among(4), (9, 0, 0, 0), None, challenged)

        assert reached == _every(_among(4), (9, 0, 0, 0), None, challenged)

    @pytest.mark.parametrize(
        ("votes", "eligible", "challenged"),
        [
            pytest.param("3 3 1 1 0", 12, 4, id="four are tied alone, and everyone has voted"),
            pytest.param("3 0 0 0 0", None, 3, id="one of the last two is spared"),
            pytest.param("4 1 1 1 0", None, 1, id="the last is level with all but the first"),
            pytest.param("901 300 300 300 0", None, 1, id="the first needs one vote more"),
        ],
    )
    def test_among_five_few_ballots_are_enough(
        self, votes: str, eligible: int | None, challenged: int
    ) -> None:
        # Read one by one, so that equal numbers are not one object.
        counted = tuple(map(int, votes.split()))

        reached = _reached(_among(5), counted, eligible, challenged)

        assert reached == _every(_among(5), counted, eligible, challenged)

    @pytest.mark.long
    @pytest.mark.parametrize(("poll", "most", "challenged"), LARGER)
    def test_in_all_larger_counts_too(self, poll: Poll, most: int, challenged: int) -> None:
        assert _hold(poll, most, challenged) > 1000

    @settings(max_examples=60, deadline=None)
    @given(
        st.sampled_from((AGAINST, RUNOFF, RESCISSION, _among(3), _among(4), _among(5))),
        st.data(),
    )
    def test_and_in_counts_of_any_kind(self, poll: Poll, data: st.DataObject) -> None:
        choices = len(poll.choices)
        around = data.draw(st.integers(0, 40))
        votes = tuple(around + data.draw(st.integers(0, 8)) for _ in poll.choices)
        challenged = data.draw(st.integers(0, 12 if choices < 4 else 5))
        turning = 2 * votes[0] if poll.by_eligible else sum(votes)
        eligible = max(turning + data.draw(st.integers(-12, 12)), 0)

        reached = _reached(poll, votes, eligible, challenged)

        assert reached == _every(poll, votes, eligible, challenged)


class TestAWay:
    """a way of resolving the challenged ballots, and what it comes to"""

    def test_the_first_discards_all(self) -> None:
        first, *_ = ways(AGAINST, (5, 4), None, 3)

        assert (first.sustained, first.counted, first.outcome.kind) == (3, (), OutcomeKind.WON)

    def test_those_eligible_stay_as_many_where_the_ballots_alone_give_the_result(self) -> None:
        found = ways(_among(3), (5, 4, 3), 30, 6)

        assert len(found) > 3
        assert {way.eligible for way in found} == {30}

    def test_those_eligible_are_fewer_where_only_that_gives_the_result(self) -> None:
        found = ways(_among(3), (5, 5, 0), 12, 2)

        (ended,) = [way for way in found if way.outcome.kind is OutcomeKind.NO_FURTHER_ELECTION]
        assert (ended.counted, ended.sustained, ended.eligible) == ((), 2, 10)

    def test_no_way_counts_more_than_there_are(self) -> None:
        for poll in (AGAINST, RUNOFF, RESCISSION, _among(3), _among(4)):
            for votes in product((0, 3, 4, 20), repeat=len(poll.choices)):
                for way in ways(poll, votes, 30, 7):
                    assert sum(number for _, number in way.counted) + way.sustained == 7
                    assert all(number > 0 for _, number in way.counted)

    def test_the_first_is_what_the_votes_give_as_they_stand(self) -> None:
        for poll in (AGAINST, RUNOFF, RESCISSION, _among(3), _among(4)):
            for votes in product((0, 3, 4, 20), repeat=len(poll.choices)):
                first, *_ = ways(poll, votes, 30, 7)

                assert (first.counted, first.sustained, first.eligible) == ((), 7, 30)
                assert first.outcome == decide(poll, votes, 30)

    def test_a_result_is_reached_with_the_fewest_ballots_that_can_give_it(self) -> None:
        _, won = ways(AGAINST, (875, 993), 6143, 416)

        assert won.counted == (("A", 119),)
        assert ways(AGAINST, (875, 993), 6143, 118) == ways(AGAINST, (875, 993), 6143, 118)[:1]

    @pytest.mark.parametrize("challenged", range(1, 30))
    def test_what_a_few_could_change_more_could_too(self, challenged: int) -> None:
        for votes in ((20, 15, 12), (12, 12, 9), (30, 4, 4), (0, 0, 1)):
            fewer = _reached(_among(3), votes, None, challenged - 1)

            assert fewer <= _reached(_among(3), votes, None, challenged)

    def test_a_million_ballots_take_no_time(self) -> None:
        poll = _among(5)
        votes = (400_000_000, 300_000_000, 2, 0, 290_000_000)
        start = process_time()

        found = ways(poll, votes, 2_000_000_000, 200_000_000)

        assert {way.outcome.kind for way in found} >= {OutcomeKind.WON, OutcomeKind.RUNOFF}
        # Less than a tenth of a second, where trying all ways would take longer than the sun has.
        assert process_time() - start < 0.1

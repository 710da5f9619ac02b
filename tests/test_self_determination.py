"""Groups that vote on their own unit: professionals, a severed group, an added one."""

from __future__ import annotations

from itertools import product

import pytest

from nlrbcase.ballots import Count
from nlrbcase.elections import Tally
from nlrbcase.errors import NotATally
from nlrbcase.outcomes import Follows, OutcomeKind
from nlrbcase.provisions import Evidence
from nlrbcase.self_determination import Units, joining, professionals, severance

WON, LOST = OutcomeKind.WON, OutcomeKind.LOST


def _one(yes: int, no: int, challenged: int = 0) -> Tally:
    return Tally("RC", {"A": yes}, no, challenged)


def _two(separate: int, larger: int, none: int, challenged: int = 0) -> Tally:
    return Tally("RC", {"S": separate, "L": larger}, none, challenged)


class TestProfessionals:
    """professional employees are in one unit with others only if a majority of them votes for it"""

    @pytest.mark.parametrize(
        ("yes", "no", "units", "outcomes"),
        [
            pytest.param(8, 5, Units.ONE, [WON], id="they join: 10 and 20 against 3 and 25"),
            pytest.param(6, 6, Units.SEPARATE, [WON, LOST], id="a tie is no majority for it"),
            pytest.param(5, 8, Units.SEPARATE, [WON, LOST], id="they decline"),
        ],
    )
    def test_if_they_join_the_votes_are_pooled(
        self, yes: int, no: int, units: Units, outcomes: list[OutcomeKind]
    ) -> None:
        found = professionals(Count({"one unit": yes}, no, 0), _one(10, 3), _one(20, 25))

        assert found.units is units
        assert [outcome.kind for outcome in found.outcomes] == outcomes

    def test_the_pool_is_the_sum(self) -> None:
        own = Tally("RC", {"A": 10, "B": 1}, 3, 1, 1, 16)
        others = Tally("RC", {"B": 4, "A": 20}, 25, 2, None, 60)

        found = professionals(Count({"one unit": 9}, 4, 1), own, others)

        (pool,) = found.tallies
        assert dict(pool.votes) == {"A": 30, "B": 5}
        assert (pool.against, pool.challenged, pool.void, pool.eligible) == (28, 3, None, 76)

    def test_challenges_that_could_change_the_unit_are_determinative(self) -> None:
        found = professionals(Count({"one unit": 7}, 6, 1), _one(10, 3, 1), _one(20, 5))

        assert (found.units, found.standing) == (Units.UNDETERMINED, Units.ONE)
        assert found.determinative
        assert not any(tally.determinative for tally in found.tallies)

    def test_challenges_that_could_change_the_pool_are_determinative(self) -> None:
        found = professionals(Count({"one unit": 9}, 1, 1), _one(10, 3, 1), _one(3, 10))

        assert found.units is Units.ONE
        assert found.determinative

    @pytest.mark.parametrize(
        ("inclusion", "own", "others"),
        [
            pytest.param(Count({"x": 1}, 1, 0), _one(1, 1, 2), _one(1, 1), id="other challenges"),
            pytest.param(Count({"x": 1, "y": 1}, 1, 0), _one(1, 1), _one(1, 1), id="two questions"),
            pytest.param(Count({"x": 1}, 1, 0), _one(1, 1), _two(1, 1, 1), id="other choices"),
            pytest.param(
                Count({"x": 1}, 1, 0), _one(1, 1), Tally("RD", {"A": 1}, 1, 0), id="other cases"
            ),
        ],
    )
    def test_the_tallies_must_fit(self, inclusion: Count, own: Tally, others: Tally) -> None:
        with pytest.raises(NotATally):
            professionals(inclusion, own, others)


class TestSeverance:
    """a majority of the group for the union that seeks the separate unit makes it one"""

    def test_a_majority_makes_a_unit_of_its_own(self) -> None:
        found = severance(_two(6, 3, 2), Tally("RC", {"L": 20}, 22, 0), "S", "L")

        assert found.units is Units.SEPARATE
        assert [outcome.kind for outcome in found.outcomes] == [WON, LOST]

    def test_without_one_the_votes_are_pooled_and_those_for_it_are_for_nobody(self) -> None:
        found = severance(_two(3, 5, 1), Tally("RC", {"L": 20}, 21, 0), "S", "L")

        (pool,) = found.tallies
        assert found.units is Units.ONE
        assert dict(pool.votes) == {"L": 25}
        # 1 against, 3 for the separate union, 21 against in the rest: 25 are half of 50.
        assert (pool.valid, pool.against) == (50, 25)
        assert pool.outcome.follows is Follows.RESULTS

    def test_a_group_of_an_existing_unit_stays_there(self) -> None:
        found = severance(_two(4, 4, 0), None, "S", "L")

        assert (found.units, found.tallies) == (Units.ONE, ())
        assert not found.determinative

    def test_or_leaves_it(self) -> None:
        found = severance(_two(5, 4, 0), None, "S", "L")

        assert [outcome.choices for outcome in found.outcomes] == [("S",)]

    def test_challenges_within_the_group(self) -> None:
        assert severance(_two(5, 4, 0, 1), None, "S", "L").units is Units.UNDETERMINED
        assert severance(_two(4, 5, 0, 1), None, "S", "L").units is Units.ONE
        # The finalists could change, which matters not: there is no runoff on the unit.
        assert not severance(_two(10, 15, 14, 2), None, "S", "L").determinative

    @pytest.mark.parametrize(
        "most",
        [
            pytest.param(2, id="small numbers"),
            pytest.param(3, id="larger ones", marks=pytest.mark.long),
        ],
    )
    def test_held_against_every_way_to_resolve_the_challenges(self, most: int) -> None:
        few = range(most)
        for numbers in product(range(most + 1), few, range(2), few, few, range(most), range(2)):
            separate, larger, none, yes, no, challenged, more = numbers
            group = _two(separate, larger, none, challenged)
            rest = Tally("RC", {"L": yes}, no, more)
            results = {
                _result(group.resolve(challenged - s - x - n, {"S": s, "L": x}, n), after)
                for s in range(challenged + 1)
                for x in range(challenged - s + 1)
                for n in range(challenged - s - x + 1)
                for after in (
                    rest.resolve(sustained=more),
                    rest.resolve(votes={"L": more}),
                    rest.resolve(against=more),
                )
            }

            found = severance(group, rest, "S", "L")

            assert found.determinative is (len(results) > 1), numbers

    @pytest.mark.parametrize(
        ("group", "rest", "separate", "larger"),
        [
            pytest.param(_one(1, 1), None, "S", "L", id="one union in the group"),
            pytest.param(_two(1, 1, 1), None, "S", "X", id="another union"),
            pytest.param(_two(1, 1, 1), _one(1, 1), "S", "L", id="another union in the rest"),
            pytest.param(_two(1, 1, 1), _two(1, 1, 1), "S", "L", id="two unions in the rest"),
        ],
    )
    def test_the_tallies_must_fit(
        self, group: Tally, rest: Tally | None, separate: str, larger: str
    ) -> None:
        with pytest.raises(NotATally, match="are asked for"):
            severance(group, rest, separate, larger)


def _result(group: Tally, rest: Tally) -> tuple[object, ...]:
    found = severance(group, rest, "S", "L")
    return (found.units, *(outcome.result for outcome in found.outcomes))


class TestJoining:
    """the group joins the existing unit, or stays unrepresented"""

    @pytest.mark.parametrize(
        ("yes", "no", "challenged", "units"),
        [
            pytest.param(5, 4, 0, Units.JOINS, id="a majority"),
            pytest.param(4, 4, 0, Units.STAYS_OUT, id="a tie"),
            pytest.param(4, 5, 1, Units.STAYS_OUT, id="a tie at best"),
            pytest.param(4, 4, 1, Units.UNDETERMINED, id="one could decide"),
        ],
    )
    def test_by_a_majority_of_valid_votes(
        self, yes: int, no: int, challenged: int, units: Units
    ) -> None:
        assert joining(_one(yes, no, challenged)).units is units

    def test_it_is_asked_of_one_union(self) -> None:
        with pytest.raises(NotATally, match="are asked for"):
            joining(_two(1, 1, 1))


class TestWhatWasNotRead:
    """follow the decision that directs the election"""

    @pytest.mark.parametrize(
        "found",
        [
            pytest.param(
                professionals(Count({"one unit": 8}, 5, 0), _one(10, 3), _one(20, 25)),
                id="professionals",
            ),
            pytest.param(severance(_two(3, 5, 1), None, "S", "L"), id="severance"),
            pytest.param(joining(_one(4, 4, 1)), id="joining"),
        ],
    )
    def test_every_answer_says_that_it_was_not_verified(self, found: object) -> None:
        text = " ".join(found.explain().split())  # type: ignore[attr-defined]

        assert found.evidence is Evidence.UNVERIFIED  # type: ignore[attr-defined]
        assert "follow that" in text
        assert Evidence.UNVERIFIED.said in text
        assert "This is not legal advice." in text

    def test_what_is_open_is_told_with_what_stands(self) -> None:
        text = joining(_one(4, 4, 1)).explain()

        assert "Units: undetermined until the challenges are resolved. Without" in text

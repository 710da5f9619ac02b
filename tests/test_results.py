"""A tally event carries its numbers: standing, moves and deadlines follow from them."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase import (
    Ballot,
    Case,
    Count,
    Event,
    Kind,
    NotATally,
    OutcomeKind,
    OutOfOrder,
    Party,
    Stage,
    Status,
)

FILED, AGREED, HELD = date(2022, 1, 3), date(2022, 1, 13), date(2022, 2, 1)
LATER = date(2022, 3, 1)


def counted(count: Count | None, number: str = "10-RC-269250") -> Case:
    """Return a case whose ballots were counted on 1 February 2022."""
    return Case(
        number,
        events=[
            Event(Kind.PETITION_FILED, FILED),
            Event(Kind.AGREEMENT_APPROVED, AGREED),
            Event(Kind.ELECTION_HELD, HELD),
            Event(Kind.TALLY_PREPARED, HELD, count=count),
        ],
    )


def offered(case: Case) -> set[str]:
    """Return what may happen next on the main line."""
    return {one.event.value for one in case.moves() if one.track == "petition"}


WON = Count({"RWDSU": 50}, 40, 0)
LOST = Count({"RWDSU": 40}, 50, 0)
OPEN = Count({"RWDSU": 61}, 61, 3)
RUNOFF = Count({"A": 40, "B": 30}, 29, 0)
NULLITY = Count({"A": 30, "B": 30}, 30, 0)


class TestStanding:
    """29 CFR 102.69, 102.70: what the ballots decide, and what must come first."""

    @pytest.mark.parametrize(
        ("count", "number", "stage"),
        [
            pytest.param(WON, "10-RC-269250", Stage.REPRESENTATIVE_ELECTED, id="won"),
            pytest.param(LOST, "10-RC-269250", Stage.NOBODY_ELECTED, id="lost"),
            pytest.param(
                Count({"A": 5}, 5, 0), "10-RD-269250", Stage.NOBODY_ELECTED, id="a tie never elects"
            ),
            pytest.param(RUNOFF, "10-RC-269250", Stage.RUNOFF_REQUIRED, id="no majority of three"),
            pytest.param(NULLITY, "10-RC-269250", Stage.NULLITY_FOUND, id="equally divided"),
            pytest.param(OPEN, "10-RC-269250", Stage.NO_RESULT, id="challenges decide"),
            pytest.param(
                Count({"A": 30}, 10, 0, None, 50),
                "10-UD-269250",
                Stage.NOBODY_ELECTED,
                id="a deauthorization poll certifies results",
            ),
            pytest.param(
                Count({"A": 5}, 4), "10-RC-269250", Stage.NO_RESULT, id="challenges not known"
            ),
            pytest.param(None, "10-RC-269250", Stage.NO_RESULT, id="no numbers"),
        ],
    )
    def test_the_result_follows_from_the_numbers(
        self, count: Count | None, number: str, stage: Stage
    ) -> None:
        assert counted(count, number).standing["result"] is stage

    def test_determinative_challenges_are_pending(self) -> None:
        assert counted(OPEN).standing["challenges"] is Stage.CHALLENGES_PENDING
        assert counted(LOST).standing["challenges"] is Stage.NO_CHALLENGES

    def test_a_revised_tally_resolves_them(self) -> None:
        case = counted(OPEN).record(
            Event(Kind.REVISED_TALLY, LATER, count=Count({"RWDSU": 63}, 61, 0))
        )

        assert case.standing["challenges"] is Stage.CHALLENGES_RESOLVED
        assert case.standing["result"] is Stage.REPRESENTATIVE_ELECTED

    def test_a_second_election_leaves_no_result(self) -> None:
        case = counted(LOST).record(
            Event(Kind.OBJECTIONS_FILED, date(2022, 2, 8)),
            Event(Kind.SECOND_ELECTION_DIRECTED, LATER),
            Event(Kind.BALLOTS_MAILED, LATER),
        )

        assert case.standing["result"] is Stage.NO_RESULT

    def test_that_challenges_decide_may_be_recorded_besides(self) -> None:
        case = counted(OPEN).record(Event(Kind.CHALLENGES_DETERMINATIVE, HELD))

        assert case.standing["challenges"] is Stage.CHALLENGES_PENDING


class TestMoves:
    """What cannot follow from the tally is neither offered nor taken."""

    @pytest.mark.parametrize(
        ("count", "may", "may_not"),
        [
            (WON, "certified-representative", "certified-results"),
            (LOST, "certified-results", "certified-representative"),
            (RUNOFF, "runoff-held", "certified-results"),
            (NULLITY, "nullity-declared", "runoff-held"),
        ],
        ids=["won", "lost", "runoff", "nullity"],
    )
    def test_it_offers_what_follows(self, count: Count, may: str, may_not: str) -> None:
        case = counted(count)

        assert may in offered(case)
        assert may_not not in offered(case)
        with pytest.raises(OutOfOrder, match="result"):
            case.record(Event(Kind(may_not), LATER))
        assert case.record(Event(Kind(may), LATER)).stage is not Stage.TALLIED

    def test_nothing_is_certified_while_challenges_decide(self) -> None:
        assert not {"certified-results", "certified-representative", "runoff-held"} & offered(
            counted(OPEN)
        )

    def test_a_runoff_waits_for_the_objections_window(self) -> None:
        """29 CFR 102.70(a): "no objections are filed": five business days from Tuesday."""
        case = counted(RUNOFF)

        runoff = next(one for one in case.moves() if one.event is Kind.RUNOFF_HELD)
        assert runoff.not_before == date(2022, 2, 9)
        early = case.record(Event(Kind.RUNOFF_HELD, date(2022, 2, 8)))
        assert len(early.irregularities) == 1

    def test_what_happened_all_the_same_is_recorded(self) -> None:
        case = counted(LOST).record(
            Event(Kind.CERTIFIED_REPRESENTATIVE, LATER), irregular="a bargaining order"
        )

        assert case.stage is Stage.CERTIFIED
        assert "result" in case.irregularities[0].found


class TestDeadlines:
    """29 CFR 102.69(c)(1)(ii): a hearing within 15 business days of the tally."""

    def test_a_determinative_challenge_opens_the_hearing(self) -> None:
        found = {one.rule.key: one for one in counted(OPEN).deadlines()}

        # Tuesday 1 February 2022; Washington's Birthday on 21 February.
        assert found["objections-hearing"].due == date(2022, 2, 23)
        assert found["objections"].due == date(2022, 2, 8)

    def test_no_hearing_is_due_without_objections_or_challenges(self) -> None:
        assert "objections-hearing" not in {one.rule.key for one in counted(WON).deadlines()}

    def test_a_revised_tally_opens_its_own_objections(self) -> None:
        case = counted(OPEN).record(
            Event(Kind.REVISED_TALLY, LATER, count=Count({"RWDSU": 61}, 64, 0))
        )

        one = next(one for one in case.deadlines() if one.rule.key == "objections-to-revised-tally")
        assert one.due == date(2022, 3, 8)
        assert one.status(LATER) is Status.OPEN


class TestTallies:
    """The tallies of a case, judged."""

    def test_each_knows_its_ballot_and_the_one_it_revises(self) -> None:
        case = (
            counted(RUNOFF)
            .record(Event(Kind.RUNOFF_HELD, LATER))
            .record(Event(Kind.TALLY_PREPARED, LATER, count=Count({"A": 50, "B": 49}, 0, 2)))
            .record(
                Event(Kind.REVISED_TALLY, date(2022, 4, 1), count=Count({"A": 51, "B": 50}, 0, 0))
            )
        )

        first, runoff, revised = case.tallies
        assert (first.ballot, runoff.ballot, revised.ballot) == (
            Ballot.INITIAL,
            Ballot.RUNOFF,
            Ballot.RUNOFF,
        )
        assert first.outcome.kind is OutcomeKind.RUNOFF
        assert runoff.determinative
        assert revised.revises == runoff
        assert revised.outcome.choices == ("A",)

    def test_numbers_that_fit_no_ballot_say_so_and_stop_nothing(self) -> None:
        case = counted(Count({"A": 5}, 4, 0), "10-UD-269250")

        assert case.standing["result"] is Stage.NO_RESULT
        with pytest.raises(NotATally):
            _ = case.tallies

    def test_numbers_change_nothing_where_no_election_is_held(self) -> None:
        case = Case("10-UC-269250", events=[Event(Kind.PETITION_FILED, FILED, count=WON)])

        assert case.stage is Stage.PETITION_PENDING


class TestAnotherBallot:
    """29 CFR 102.69(b), 102.70: what is left open, and what a later ballot begins anew."""

    def test_a_revised_tally_may_leave_challenges_that_decide(self) -> None:
        pending = counted(OPEN)
        assert pending.standing["challenges"] is Stage.CHALLENGES_PENDING
        revised = pending.record(
            Event(Kind.REVISED_TALLY, LATER, count=Count({"RWDSU": 62}, 61, 2))
        )
        assert revised.standing["challenges"] is Stage.CHALLENGES_PENDING
        with pytest.raises(OutOfOrder):
            revised.record(Event(Kind.CERTIFIED_REPRESENTATIVE, date(2022, 4, 1)))
        decided = revised.record(
            Event(Kind.REVISED_TALLY, date(2022, 3, 8), count=Count({"RWDSU": 63}, 61, 1))
        )
        assert decided.standing["challenges"] is Stage.CHALLENGES_RESOLVED

    def test_objections_to_a_runoff_follow_decided_objections(self) -> None:
        decided = counted(RUNOFF).record(
            Event(Kind.OBJECTIONS_FILED, date(2022, 2, 4), by=Party.EMPLOYER),
            Event(Kind.OBJECTIONS_DECIDED, date(2022, 2, 18)),
        )
        held = decided.record(Event(Kind.RUNOFF_HELD, LATER))
        assert held.standing["objections"] is Stage.NO_OBJECTIONS
        assert held.standing["post-election hearing"] is Stage.NO_HEARING
        again = held.record(
            Event(Kind.TALLY_PREPARED, LATER, count=Count({"A": 60, "B": 39}, 0, 0)),
            Event(Kind.OBJECTIONS_FILED, date(2022, 3, 4), by=Party.EMPLOYER),
        )
        assert again.standing["objections"] is Stage.OBJECTIONS_PENDING

    def test_an_election_held_again_has_no_challenges_yet(self) -> None:
        pending = counted(OPEN)
        again = pending.record(
            Event(Kind.OBJECTIONS_FILED, date(2022, 2, 4), by=Party.EMPLOYER),
            Event(Kind.OBJECTIONS_DECIDED, date(2022, 2, 18)),
            Event(Kind.ELECTION_HELD, LATER),
        )
        assert again.standing["challenges"] is Stage.NO_CHALLENGES

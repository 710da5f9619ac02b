"""Where a case stands, what may happen next, and what is wrong with what happened."""

from __future__ import annotations

from datetime import date

import pytest

from cases import BESSEMER, BOARD_CASE, EMPLOYER, UNION, case
from nlrbcase import Case, Event, Kind, OutOfOrder, Stage

FILED = case("10-RC-269250", (Kind.PETITION_FILED, date(2020, 11, 20)))
TALLIED = BESSEMER.until(date(2021, 4, 9))


def _refusal(of: Case, event: Event) -> OutOfOrder | None:
    """Return the error by which an event is refused; None if it is taken."""
    try:
        of.record(event)
    except OutOfOrder as error:
        return error
    return None


class TestOutOfOrder:
    """The error says what was found, and what could happen."""

    def _error(self, of: Case, event: Event) -> OutOfOrder:
        with pytest.raises(OutOfOrder) as caught:
            of.record(event)
        return caught.value

    def test_its_facts(self) -> None:
        event = Event(Kind.TALLY_PREPARED, date(2020, 12, 1))

        error = self._error(FILED, event)

        assert error.number == "10-RC-269250"
        assert error.event == event
        assert dict(error.standing) == FILED.standing
        assert error.why == (
            "tally-prepared on 2020-12-01 comes when petition stands at voting; it stands at "
            "petition-pending"
        )
        assert error.possible[0] in {move.event.value for move in FILED.moves()}
        assert set(error.possible) <= {move.event.value for move in FILED.moves()}

    def test_what_may_happen_on_its_own_track_comes_first(self) -> None:
        error = self._error(TALLIED, Event(Kind.OBJECTIONS_DECIDED, date(2021, 4, 12)))

        own = [move.event.value for move in TALLIED.moves() if move.track == "objections"]

        assert list(error.possible[: len(own)]) == own

    @pytest.mark.parametrize("of", [Case("10-RC-1"), FILED, BESSEMER, BOARD_CASE], ids=str)
    def test_no_message_is_long(self, of: Case) -> None:
        errors = [_refusal(of, Event(kind, date(2022, 6, 1))) for kind in Kind]

        said = [str(error) for error in errors if error is not None]

        # The stages at which an event may come are many for a few.
        assert max(len(each) for each in said) < 700
        assert all("irregular" in each and str(of.number) in each for each in said)

    def test_an_event_of_the_other_family(self) -> None:
        error = self._error(FILED, Event(Kind.CHARGE_FILED, date(2020, 12, 1)))

        assert error.why == "charge-filed on 2020-12-01 is no event of RC cases"

    def test_a_day_whose_events_do_not_fit_together_names_one_of_them(self) -> None:
        # What moves nothing is taken first, whatever stands before it in the order of kinds.
        day = date(2021, 5, 3)
        events = (
            Event(Kind.OTHER_ENTRY, day),
            Event(Kind.PETITION_WITHDRAWN, day),
            Event(Kind.CERTIFIED_RESULTS, day),
            Event(Kind.OBJECTIONS_DECIDED, day),
        )

        with pytest.raises(OutOfOrder) as caught:
            BESSEMER.record(*events)

        assert caught.value.event in events


class TestMoves:
    """What may happen now, on which track, by which law."""

    @pytest.mark.parametrize("of", [Case("10-RC-1"), FILED, BESSEMER, BOARD_CASE], ids=str)
    def test_what_is_offered_is_in_order(self, of: Case) -> None:
        for move in of.moves():
            found = of.record(Event(move.event, date(2022, 6, 1)))

            assert move.cite
            if isinstance(move.to, Stage):
                assert found.standing[move.track] is move.to

    def test_a_case_not_filed_takes_the_petition_alone_on_its_main_line(self) -> None:
        moves = [move.event for move in Case("10-RC-1").moves() if move.track == "petition"]

        assert moves == [Kind.PETITION_FILED]

    def test_a_certification_waits_for_the_time_for_objections(self) -> None:
        (move,) = [move for move in TALLIED.moves() if move.event is Kind.CERTIFIED_RESULTS]

        # The last day is Friday 16 April.
        assert move.not_before == date(2021, 4, 17)


class TestIrregularities:
    """Real entries that the tables call impossible are recorded with a reason."""

    def test_what_is_out_of_order_is_listed_with_its_reason(self) -> None:
        runoff = Event(Kind.RUNOFF_HELD, date(2021, 1, 4))

        found = FILED.record(runoff, irregular="so the docket says")

        (irregular,) = found.irregularities
        assert irregular.event.kind is Kind.RUNOFF_HELD
        assert irregular.reason == "so the docket says"
        assert irregular.found == (
            "runoff-held on 2021-01-04 comes when petition stands at tallied; it stands at "
            "petition-pending"
        )

    def test_it_moves_the_case_all_the_same(self) -> None:
        found = FILED.record(
            Event(Kind.TALLY_PREPARED, date(2021, 1, 4)), irregular="the election is not recorded"
        )

        assert found.stage is Stage.TALLIED
        # 5 business days from Monday 4 January.
        assert [one.due for one in found.deadlines() if one.rule.key == "objections"] == [
            date(2021, 1, 11)
        ]

    def test_what_is_in_order_is_none_whatever_was_said(self) -> None:
        found = FILED.record(
            Event(Kind.NOTICE_OF_HEARING, date(2020, 11, 23)), irregular="to be sure"
        )

        assert found.irregularities == ()

    def test_a_runoff_before_the_time_for_objections_is_over(self) -> None:
        found = TALLIED.record(Event(Kind.RUNOFF_HELD, date(2021, 4, 16)))

        (irregular,) = found.irregularities
        assert irregular.found == (
            "runoff election held or mailed on 16 April 2021, before the time for objections was "
            "over (last day 16 April 2021)"
        )
        assert irregular.reason == ""

    def test_a_runoff_the_day_after(self) -> None:
        assert TALLIED.record(Event(Kind.RUNOFF_HELD, date(2021, 4, 17))).irregularities == ()

    def test_nothing_a_clinic_knows_is_refused(self) -> None:
        for kind in Kind:
            found = BESSEMER.record(Event(kind, date(2021, 6, 1)), irregular="the docket says so")

            assert len(found.events) == len(BESSEMER.events) + 1


class TestGaps:
    """What cannot have happened without something that is not recorded."""

    def test_a_vote_that_nothing_ordered(self) -> None:
        found = FILED.record(Event(Kind.ELECTION_HELD, date(2021, 1, 4)))

        (gap,) = found.gaps
        assert gap.event.kind is Kind.ELECTION_HELD
        assert gap.presumes == "the agreement or the direction of election"
        assert found.irregularities == ()

    @pytest.mark.parametrize(
        ("on", "waived"),
        [
            pytest.param(date(2021, 4, 16), True, id="on the last day for objections"),
            pytest.param(date(2021, 4, 19), False, id="after it"),
        ],
    )
    def test_an_early_certification_presumes_a_waiver(self, on: date, *, waived: bool) -> None:
        found = TALLIED.record(Event(Kind.CERTIFIED_RESULTS, on))

        assert bool(found.gaps) is waived

    def test_a_case_told_in_full_has_none(self) -> None:
        assert BESSEMER.gaps == ()
        assert BOARD_CASE.gaps == ()


class TestConsolidated:
    """A case is one number; consolidation and severance are events that name the other."""

    def test_joined_and_severed(self) -> None:
        joined = BESSEMER.record(
            Event(Kind.CONSOLIDATED, date(2021, 4, 26), about="10-CA-200000", by=EMPLOYER)
        )
        apart = joined.record(Event(Kind.SEVERED, date(2021, 5, 3), about="10-CA-200000", by=UNION))

        assert joined.standing["consolidation"] is Stage.CONSOLIDATED
        assert apart.standing["consolidation"] is Stage.SEPARATE

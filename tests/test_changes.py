"""Which deadlines moved from one record of a case to another, and by which event."""

from __future__ import annotations

from datetime import date

import pytest
from attrs import evolve

from cases import BESSEMER, BOARD_CASE, EMPLOYER, RESPONDENT, UNION, case, dated
from nlrbcase import Case, Change, Deadline, Entry, Event, Kind, NotTheSameCase, Undated

MORE_TIME = Event(
    Kind.EXTENSION_GRANTED, date(2021, 12, 20), about="exceptions", sets=date(2022, 1, 13)
)
TALLIED = case(
    "10-RC-269250",
    (Kind.PETITION_FILED, date(2020, 11, 20)),
    (Kind.AGREEMENT_APPROVED, date(2020, 12, 1)),
    (Kind.ELECTION_HELD, date(2021, 4, 8)),
    (Kind.TALLY_PREPARED, date(2021, 4, 9)),
)


def _of(found: tuple[Change, ...], key: str) -> Change:
    (one,) = [change for change in found if change.rule.key == key]
    return one


def _due(one: Deadline | Undated | None) -> date:
    assert isinstance(one, Deadline)
    return one.due


class TestChanges:
    """Which deadlines moved, from when to when, and by which event."""

    def test_more_time(self) -> None:
        found = BOARD_CASE.changes(BOARD_CASE.record(MORE_TIME))

        (change,) = found
        assert change.rule.key == "exceptions"
        assert (_due(change.before), _due(change.after)) == (date(2021, 12, 30), date(2022, 1, 13))
        assert change.because == MORE_TIME
        assert str(change) == (
            "exceptions: 30 December 2021 → 13 January 2022, by more time granted of "
            "20 December 2021"
        )

    def test_a_paper_and_its_answer_move_together(self) -> None:
        filed = BOARD_CASE.record(Event(Kind.EXCEPTIONS_FILED, date(2021, 12, 28), by=RESPONDENT))

        found = filed.changes(filed.record(MORE_TIME))

        assert [change.rule.key for change in found if change.because == MORE_TIME] == [
            "exceptions",
            "answering-brief",
            "cross-exceptions",
        ]

    def test_a_paper_filed_opens_and_meets(self) -> None:
        objections = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 14), by=EMPLOYER)

        found = TALLIED.changes(TALLIED.record(objections))

        met = _of(found, "objections")
        assert met.before is not None
        assert met.before.used == ()
        assert met.after is not None
        assert met.after.used == (objections,)
        assert _of(found, "objections-hearing").before is None

    def test_each_change_names_its_own_event(self) -> None:
        objections = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 14), by=EMPLOYER)
        others = Event(Kind.OBJECTIONS_FILED, date(2021, 4, 16), by=UNION)

        found = TALLIED.changes(TALLIED.record(objections, others))

        assert [change.because for change in found if change.rule.key == "objections"] == [
            objections,
            others,
        ]

    def test_a_hearing_postponed(self) -> None:
        noticed = case(
            "01-RC-300000",
            (Kind.PETITION_FILED, date(2024, 1, 8)),
            Event(Kind.NOTICE_OF_HEARING, date(2024, 1, 9), sets=date(2024, 1, 18)),
        )
        order = Event(Kind.HEARING_POSTPONED, date(2024, 1, 12), sets=date(2024, 1, 22))

        change = _of(noticed.changes(noticed.record(order)), "statement-of-position")

        assert (_due(change.before), _due(change.after)) == (date(2024, 1, 17), date(2024, 1, 19))
        assert "safe 17 January 2024" in str(change)

    def test_an_end(self) -> None:
        found = BESSEMER.changes(
            BESSEMER.record(Event(Kind.PETITION_WITHDRAWN, date(2021, 4, 20), by=UNION))
        )

        assert str(_of(found, "certification")).startswith(
            "certification: no day known → no day known, ended 20 April 2021, by withdrawal"
        )
        assert "objections" not in {change.rule.key for change in found}

    def test_nothing_changed(self) -> None:
        assert BESSEMER.changes(BESSEMER) == ()
        assert (
            BESSEMER.changes(BESSEMER.record(Event(Kind.BALLOTS_COUNTED, date(2021, 4, 8)))) == ()
        )

    def test_a_note_or_a_name_changes_nothing(self) -> None:
        assert BESSEMER.changes(evolve(BESSEMER, name="Amazon", note="a fulfillment center")) == ()

    @pytest.mark.parametrize(
        "other", [Case("10-RC-269251"), Case("10-RC-269250", unit="B")], ids=["number", "unit"]
    )
    def test_another_case(self, other: Case) -> None:
        with pytest.raises(NotTheSameCase):
            BESSEMER.changes(other)

    def test_what_was_taken_out(self) -> None:
        found = BOARD_CASE.record(MORE_TIME).changes(BOARD_CASE)

        (change,) = found
        assert change.because is None
        assert (_due(change.before), _due(change.after)) == (date(2022, 1, 13), date(2021, 12, 30))


class TestCorrections:
    """A corrected entry is the same deadline, on other days."""

    RIGHT = Event(
        Kind.TALLY_PREPARED,
        date(2021, 4, 12),
        corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
    )

    def test_a_corrected_day_moves_the_deadline(self) -> None:
        change = _of(TALLIED.changes(TALLIED.record(self.RIGHT)), "objections")

        # 5 business days from Friday 9 April, and from Monday 12 April.
        assert (_due(change.before), _due(change.after)) == (date(2021, 4, 16), date(2021, 4, 19))
        assert change.because == self.RIGHT

    def test_a_correction_of_a_correction(self) -> None:
        once = TALLIED.record(self.RIGHT)
        again = Event(
            Kind.TALLY_PREPARED,
            date(2021, 4, 13),
            corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 12)),
        )

        change = _of(once.changes(once.record(again)), "objections")

        assert (_due(change.before), _due(change.after)) == (date(2021, 4, 19), date(2021, 4, 20))

    def test_both_corrections_at_once_are_one_deadline_that_moved_twice(self) -> None:
        again = Event(
            Kind.TALLY_PREPARED,
            date(2021, 4, 13),
            corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 12)),
        )

        found = TALLIED.changes(TALLIED.record(self.RIGHT, again))

        moved = [change for change in found if change.rule.key == "objections"]
        assert _due(moved[0].before) == date(2021, 4, 16)
        assert _due(moved[-1].after) == date(2021, 4, 20)
        assert all(change.before and change.after for change in moved)

    def test_a_correction_to_an_earlier_day(self) -> None:
        earlier = Event(
            Kind.TALLY_PREPARED,
            date(2021, 4, 8),
            corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
        )

        found = TALLIED.record(earlier)

        assert dated(found, "objections").due == date(2021, 4, 15)
        assert _due(_of(TALLIED.changes(found), "objections").after) == date(2021, 4, 15)
        assert found.until(date(2021, 4, 8)).stage is found.stage

    def test_an_entry_struck_out_closes_what_it_opened(self) -> None:
        struck = Event(
            Kind.RECORDED_IN_ERROR,
            date(2021, 4, 10),
            corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)),
        )

        change = _of(TALLIED.changes(TALLIED.record(struck)), "objections")

        assert change.after is None
        assert change.because == struck
        assert str(change).startswith("objections: 16 April 2021 → none, by an entry struck out")

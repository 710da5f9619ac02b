"""Where a case stands is held against the Agency's recorded status, and can disagree."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase.case import Case
from nlrbcase.errors import NotTheSameCase
from nlrbcase.events import Event, Kind
from nlrbcase.imports.agreement import agreement
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.merge import gathered
from nlrbcase.numbers import CaseNumber
from nlrbcase.stages import Stage

C = CaseNumber("04-CA-386641")
R = CaseNumber("10-RC-269250")
FILED, LETTER, LATER = date(2026, 5, 11), date(2026, 5, 27), date(2026, 6, 3)

CHARGE = Event(Kind.CHARGE_FILED, FILED)
DISMISSED = Event(Kind.CHARGE_DISMISSED, LETTER)
CLOSED = Event(Kind.CASE_CLOSED, LETTER)
PETITION = Event(Kind.PETITION_FILED, FILED)
BLOCKED = Event(Kind.PETITION_HELD_IN_ABEYANCE, LETTER)
RESUMED = Event(Kind.PETITION_RESUMED, LATER)


def recorded(number: CaseNumber, status: str, closed: date | None = None) -> CaseRow:
    """Return a row with a status."""
    return CaseRow(7, number, status=status, closed=closed)


class TestStatus:
    """Closed: over; Open: not over; Open - Blocked: held in abeyance"""

    @pytest.mark.parametrize(
        ("number", "events", "status"),
        [
            pytest.param(C, (CHARGE,), "Open", id="open"),
            pytest.param(C, (CHARGE, DISMISSED), "Closed", id="dismissed"),
            pytest.param(C, (CHARGE, DISMISSED, CLOSED), "Closed", id="closed"),
            pytest.param(R, (PETITION, BLOCKED), "Open - Blocked", id="blocked"),
            pytest.param(R, (PETITION, BLOCKED, RESUMED), "Open", id="resumed"),
            pytest.param(C, (CHARGE, DISMISSED), "", id="no status"),
        ],
    )
    def test_what_agrees(self, number: CaseNumber, events: tuple[Event, ...], status: str) -> None:
        assert agreement(Case(number, events=events), recorded(number, status, LETTER)) is None

    @pytest.mark.parametrize(
        ("number", "events", "status", "closed", "stands", "reason"),
        [
            pytest.param(
                C,
                (CHARGE, DISMISSED),
                "Open",
                None,
                Stage.DISMISSED,
                "charge-dismissed of 27 May 2026 ends it, and the Agency has not closed it; "
                "what ends it may be of a part of the charge, or appealed",
                id="a dismissal letter in an open case",
            ),
            pytest.param(
                C,
                (CHARGE,),
                "Closed",
                None,
                Stage.CHARGE_PENDING,
                "no day of closing is recorded",
                id="closed without a day",
            ),
            pytest.param(
                C,
                (CHARGE, Event(Kind.CHARGE_AMENDED, LATER)),
                "Closed",
                LETTER,
                Stage.CHARGE_PENDING,
                "it was closed on 27 May 2026, and charge-amended of 3 June 2026 is later",
                id="something later than the closing",
            ),
            pytest.param(
                C,
                (CHARGE,),
                "Closed",
                LETTER,
                Stage.CHARGE_PENDING,
                "it was closed on 27 May 2026, but what is recorded leaves it open",
                id="a closing that is not recorded",
            ),
            pytest.param(
                R,
                (PETITION,),
                "Open - Blocked",
                None,
                Stage.PETITION_PENDING,
                "no abeyance is recorded",
                id="blocked by nothing",
            ),
            pytest.param(
                R,
                (PETITION, BLOCKED),
                "Open",
                None,
                Stage.PETITION_PENDING,
                "an abeyance has not ended",
                id="an abeyance without an end",
            ),
            pytest.param(
                C,
                (CHARGE,),
                "Pending",
                None,
                Stage.CHARGE_PENDING,
                "it is no status that is known",
                id="an unknown status",
            ),
        ],
    )
    def test_what_disagrees_says_why(
        self,
        number: CaseNumber,
        events: tuple[Event, ...],
        status: str,
        closed: date | None,
        stands: Stage,
        reason: str,
    ) -> None:
        found = agreement(Case(number, events=events), recorded(number, status, closed))

        assert found is not None
        assert (found.line, found.number, found.recorded) == (7, number, status)
        assert (found.stands, found.reason) == (stands, reason)
        assert str(found) == (
            f"line 7: {number}: recorded as {status!r}, stands at {stands.value}: {reason}"
        )

    def test_a_row_of_another_case_is_refused(self) -> None:
        with pytest.raises(NotTheSameCase):
            agreement(Case(C), recorded(R, "Open"))


class TestGathered:
    """what an import did: added, already there, unknown names, bad rows, disagreements"""

    def test_it_counts_everything_and_the_last_status_holds(self) -> None:
        note = Event(Kind.OTHER_ENTRY, LETTER, note="Memo")
        rows: list[CaseRow | BadRow] = [
            CaseRow(2, C, "", "Acme", (CHARGE,), status="Open", cautions=("odd",)),
            BadRow(3, "no number"),
            CaseRow(4, R, "A", "", (PETITION,), status="Closed"),
            CaseRow(5, C, "", "", (CHARGE, CLOSED, note), ("Memo",), status="Closed"),
            CaseRow(6, C, events=(note,), unknown=("Memo",)),
        ]

        found = gathered(rows, source="a list")

        assert [(case.number, case.unit, case.name) for case in found.cases] == [
            (C, "", "Acme"),
            (R, "A", ""),
        ]
        assert (found.added, found.already) == (4, 2)
        assert found.unknown == (("Memo", 2),)
        assert found.bad == (BadRow(3, "no number"),)
        assert found.cautions == ((2, "odd"),)
        assert [(each.line, each.number) for each in found.disagreements] == [(4, R)]

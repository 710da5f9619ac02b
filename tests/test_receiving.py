"""Which region receives the papers of a case."""

from __future__ import annotations

from datetime import date

import pytest

from nlrbcase import Case, Event, Kind
from nlrbcase.case_page import reasons
from nlrbcase.receiving import receiving_region

TALLIED = Case("10-RC-269250").record(
    Event(Kind.PETITION_FILED, date(2020, 11, 20)),
    Event(Kind.ELECTION_DIRECTED, date(2021, 1, 15)),
    Event(Kind.BALLOTS_MAILED, date(2021, 2, 8)),
    Event(Kind.TALLY_PREPARED, date(2021, 4, 9)),
)


def _more(kind: Kind, about: str | None) -> Case:
    return TALLIED.record(Event(kind, date(2021, 4, 12), about=about), irregular="for the test")


class TestRegion:
    """The region in the number, unless the record says that another may have the case."""

    @pytest.mark.parametrize(
        ("case", "region"),
        [
            pytest.param(TALLIED, 10, id="nothing moved it"),
            pytest.param(_more(Kind.CONSOLIDATED, "10-CA-290944"), 10, id="joined in its region"),
            pytest.param(_more(Kind.CONSOLIDATED, "29-CA-290944"), None, id="joined to another"),
            pytest.param(_more(Kind.CASE_TRANSFERRED, "28-RC-269250"), None, id="transferred"),
            pytest.param(
                _more(Kind.CASE_TRANSFERRED, None), None, id="transferred, not said where"
            ),
        ],
    )
    def test_the_region_is_certain_or_not_given(self, case: Case, region: int | None) -> None:
        assert receiving_region(case) == region

    def test_reasons_tell_the_hour_in_its_zone_only_then(self) -> None:
        moved = _more(Kind.CASE_TRANSFERRED, "28-RC-269250")

        assert "in Atlanta" in reasons(TALLIED, date(2021, 4, 12), "objections")
        assert "in Atlanta" not in reasons(moved, date(2021, 4, 12), "objections")

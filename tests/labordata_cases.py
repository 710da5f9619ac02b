"""A charge and a petition as labordata has them, and what is read of them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from labordata_database import LOOSE, Rows, database
from nlrbcase.ballots import Count
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.labordata import labordata
from nlrbcase.numbers import CaseNumber

CHARGE, PETITION = "10-CA-290944", "10-RC-269250"
FILED = date(2021, 3, 4)

CHARGE_ROW = {
    "case_number": CHARGE,
    "name": "Amazon",
    "date_filed": "2021-03-04",
    "status": "Closed",
    "date_closed": "2021-09-01",
    "reason_closed": "Withdrawal Non-adjusted",
}
PETITION_ROW = {
    "case_number": PETITION,
    "name": "Amazon",
    "date_filed": "2020-11-20",
    "status": "Open",
}
UNIT = {"voting_unit_id": 1, "case_number": PETITION, "unit_id": "A"}
ELECTION = {
    "election_id": 7,
    "voting_unit_id": 1,
    "date": "2021-04-09",
    "tally_type": "Initial",
    "ballot_type": "Single Labor Organization",
    "unit_size": 5867,
}
RESULT = {"election_id": 7, "void_ballots": 76, "challenged_ballots": 505}
FOR = {"election_id": 7, "option": "RWDSU", "votes": 738}
AGAINST = {"election_id": 7, "option": "Against", "votes": 1798}
BESSEMER: Rows = {
    "filing": [PETITION_ROW],
    "voting_unit": [UNIT],
    "election": [ELECTION],
    "election_result": [RESULT],
    "tally": [FOR, AGAINST],
}
COUNT = Count({"RWDSU": 738}, 1798, 505, 76, 5867)
VOTED = date(2021, 4, 9)


def read(tmp_path: Path, rows: Rows, schema: str = LOOSE) -> list[CaseRow | BadRow]:
    """Return what a database with some rows is read as."""
    return list(labordata(database(tmp_path / "labordata.db", rows, schema)))


def cases(tmp_path: Path, rows: Rows, schema: str = LOOSE) -> list[CaseRow]:
    """Return the cases of a database with some rows, all of which can be read."""
    found = read(tmp_path, rows, schema)
    assert [row for row in found if isinstance(row, BadRow)] == []
    return [row for row in found if isinstance(row, CaseRow)]


def one(tmp_path: Path, rows: Rows, schema: str = LOOSE) -> CaseRow:
    """Return the only case of a database with some rows."""
    (row,) = cases(tmp_path, rows, schema)
    return row


def bad(tmp_path: Path, rows: Rows, schema: str = LOOSE) -> list[tuple[int, str]]:
    """Return the rows of a database that cannot be read."""
    found = read(tmp_path, rows, schema)
    return [(row.line, row.said) for row in found if isinstance(row, BadRow)]


def charge(tmp_path: Path, **cells: Any) -> CaseRow:
    """Return the charge of a database, of which some cells are other than usual."""
    return one(tmp_path, {"filing": [CHARGE_ROW | cells]})


def listed(*entries: tuple[Any, ...], of: str = CHARGE) -> Rows:
    """Return a filing with the entries of its docket: the day, the document, and who filed it."""
    filing = CHARGE_ROW if of == CHARGE else PETITION_ROW
    columns = ("date", "document", "issued_by_filed_by")
    docket = [{"case_number": of} | dict(zip(columns, entry, strict=False)) for entry in entries]
    return {"filing": [filing], "docket": docket}


def kinds(row: CaseRow) -> list[Kind]:
    """Return the kinds of a case's events."""
    return [event.kind for event in row.events]


def usual_charge(line: int) -> CaseRow:
    """Return the usual charge."""
    return CaseRow(
        line,
        CaseNumber(CHARGE),
        name="Amazon",
        events=(
            Event(Kind.CHARGE_FILED, FILED),
            Event(Kind.CASE_CLOSED, date(2021, 9, 1), note="Withdrawal Non-adjusted"),
        ),
        status="Closed",
        closed=date(2021, 9, 1),
        reason_closed="Withdrawal Non-adjusted",
    )

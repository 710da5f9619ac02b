"""The lists of cases of nlrb.gov are read whatever is wrong with them, and that is told."""

from __future__ import annotations

import csv
import io
import tracemalloc
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlrbcase.errors import NotAPublicRecord
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.detect import rows_of
from nlrbcase.imports.filings_csv import filings
from nlrbcase.imports.merge import gathered
from nlrbcase.numbers import CaseNumber

HEAD = ["Name", "Case Number", "City", "Date Filed", "Status", "Date Closed", "Reason Closed"]
GOOD = ["Acme, Inc.", "04-CA-378223", "Whitehall", "01/05/2026", "Open", "", ""]
CLOSED = [*GOOD[:4], "Closed", "03/02/2026", "Withdrawal Non-adjusted"]


def text(*rows: list[str], head: list[str] | None = None) -> str:
    """Return rows as a list in CSV."""
    written = io.StringIO()
    csv.writer(written, lineterminator="\n").writerows([head or HEAD, *rows])
    return written.getvalue()


def read(folder: Path, found: str | bytes) -> list[CaseRow | BadRow]:
    """Return the rows of a list."""
    file = folder / "filings.csv"
    file.write_bytes(found if isinstance(found, bytes) else found.encode("utf-8"))
    return list(filings(file))


def said(row: CaseRow | BadRow) -> str:
    """Return what is wrong with a row."""
    return row.said if isinstance(row, BadRow) else "; ".join(row.cautions)


class TestRows:
    """recent filings, and a search for cases"""

    def test_an_open_case(self, tmp_path: Path) -> None:
        assert read(tmp_path, text(GOOD)) == [
            CaseRow(
                2,
                CaseNumber("04-CA-378223"),
                name="Acme, Inc.",
                events=(Event(Kind.CHARGE_FILED, date(2026, 1, 5)),),
                status="Open",
            )
        ]

    def test_a_closed_case(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, text(CLOSED))

        assert isinstance(row, CaseRow)
        assert row.events[1] == Event(
            Kind.CASE_CLOSED, date(2026, 3, 2), note="Withdrawal Non-adjusted"
        )
        assert (row.closed, row.reason_closed) == (date(2026, 3, 2), "Withdrawal Non-adjusted")

    @pytest.mark.parametrize(
        "head",
        [
            ["case_name", "case_number", "city", "date_filed", "status", "date_closed", "reason"],
            ["NAME", " CaseNumber ", "CITY", "DateFiled", "STATUS", "DateClosed", "x"],
            ["Case Name", "Case Number", "Unit City", "Case Filed Date", "Case Status", "x", "y"],
            ["", "Case-Number", "", "Filed Date", "status", "closed_date", "closed reason"],
        ],
        ids=",".join,
    )
    def test_columns_by_whichever_name(self, tmp_path: Path, head: list[str]) -> None:
        (row,) = read(tmp_path, text(GOOD, head=head))

        assert isinstance(row, CaseRow)
        assert row.events == (Event(Kind.CHARGE_FILED, date(2026, 1, 5)),)
        assert row.status == "Open"

    def test_in_any_order(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, text(GOOD[::-1], head=HEAD[::-1]))

        assert isinstance(row, CaseRow)
        assert (row.number, row.name) == (CaseNumber("04-CA-378223"), "Acme, Inc.")

    def test_allegations_where_the_list_has_them(self, tmp_path: Path) -> None:
        (row,) = read(
            tmp_path,
            text([*GOOD, "8(a)(3) Discipline; 8(a)(1) Weingarten;"], head=[*HEAD, "Allegations"]),
        )

        assert isinstance(row, CaseRow)
        assert row.events[0].allegations == ("8(a)(3) Discipline", "8(a)(1) Weingarten")

    def test_an_old_case_with_five_digits_and_no_day(self, tmp_path: Path) -> None:
        old = ["Acme", "10-CA-37123", "", "Pre 2010", "Closed", "Pre 2010", ""]

        (row,) = read(tmp_path, text(old))

        assert isinstance(row, CaseRow)
        assert (row.number, row.events) == (CaseNumber("10-CA-037123"), ())
        assert "date filed: 'Pre 2010' is no day" in said(row)
        assert "date closed: 'Pre 2010' is no day" in said(row)

    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
    def test_whatever_spreadsheets_write(self, tmp_path: Path, encoding: str) -> None:
        (row,) = read(tmp_path, text(["Café", *GOOD[1:]]).encode(encoding))

        assert isinstance(row, CaseRow)
        assert (row.name, row.cautions) == ("Café", ())


class TestBadRows:
    """a bad row is reported with its line and skipped; NUL bytes, duplicate rows"""

    @pytest.mark.parametrize(
        ("bad", "message"),
        [
            (["Acme", "", "", "01/05/2026", "Open"], "it has no case number"),
            (["Acme", "CA-378223", "", "", "Open"], "'CA-378223' is not a case number"),
            (["Acme", "04-CA-378223 (E)", "", "", "Open"], "claim for fees"),
            ([*GOOD, "Whitehall"], "it has 8 cells, and the head 7: they may be shifted"),
        ],
    )
    def test_it_is_told_and_the_next_one_is_read(
        self, tmp_path: Path, bad: list[str], message: str
    ) -> None:
        first, last = read(tmp_path, text(bad, GOOD))

        assert isinstance(first, BadRow)
        assert first.line == 2
        assert message in first.said
        assert isinstance(last, CaseRow)
        assert last.line == 3

    def test_a_short_row_is_read_as_far_as_it_goes(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, text(GOOD[:4]))

        assert isinstance(row, CaseRow)
        assert (len(row.events), said(row)) == (1, "it has 4 cells, and the head 7")

    @pytest.mark.parametrize(
        ("found", "message"),
        [
            pytest.param(
                text(GOOD).replace("Whitehall", '"Whitehall'),
                "a quotation mark is opened and never closed",
                id="a stray quote",
            ),
            pytest.param(
                text(GOOD).replace("Whitehall", "x" * 200_000), "it is cut", id="a line too long"
            ),
            pytest.param(text(GOOD[:3]), "what is needed is not", id="a row without its day"),
            pytest.param(
                text(GOOD)[:-4], "the file ends within it: it may have been cut off", id="cut off"
            ),
        ],
    )
    def test_a_damaged_row_makes_no_case(self, tmp_path: Path, found: str, message: str) -> None:
        (bad,) = read(tmp_path, found)

        assert isinstance(bad, BadRow)
        assert (bad.line, message in bad.said) == (2, True), bad

    def test_a_head_with_a_quote_that_is_never_closed_is_refused(self, tmp_path: Path) -> None:
        found = text(GOOD).replace("Reason Closed", '"Reason Closed')

        with pytest.raises(NotAPublicRecord, match="line 1: a quotation mark is opened"):
            read(tmp_path, found)

    def test_nul_bytes_are_left_out_and_told(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, text(GOOD).replace("04-CA", "04\0-CA"))

        assert isinstance(row, CaseRow)
        assert said(row) == "it has NUL bytes: they are left out"

    def test_a_row_that_stands_twice_adds_nothing(self, tmp_path: Path) -> None:
        found = gathered(read(tmp_path, text(CLOSED, CLOSED)), source="filings.csv")

        assert (len(found.cases), found.added, found.already) == (1, 2, 2)

    def test_a_row_that_has_changed_closes_the_case(self, tmp_path: Path) -> None:
        found = gathered(read(tmp_path, text(GOOD, CLOSED)), source="filings.csv")

        assert (len(found.cases), found.added, found.already) == (1, 2, 1)
        assert found.cases[0].over

    @pytest.mark.parametrize(
        "found",
        ["", "\n", "a,b\n", "Case Number,Name\n", "Date Filed,Status\n", "[]"],
    )
    def test_what_is_no_list_of_cases_is_refused(self, tmp_path: Path, found: str) -> None:
        with pytest.raises(NotAPublicRecord, match=r"filings\.csv: no public record"):
            read(tmp_path, found)


class TestFuzz:
    """no exception ever"""

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(st.lists(st.lists(st.text(max_size=12), max_size=9), max_size=6))
    def test_any_cells(self, tmp_path: Path, table: list[list[str]]) -> None:
        written = io.StringIO()
        csv.writer(written).writerows(table)
        found = (text() + written.getvalue()).encode("utf-8", "surrogatepass")

        rows = read(tmp_path, found)

        assert all(said(row).isprintable() and row.line > 1 for row in rows)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(
        st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=3)), min_size=1, max_size=8)
    )
    def test_any_change_of_bytes(self, tmp_path: Path, changes: list[tuple[int, bytes]]) -> None:
        body = bytearray(text(GOOD, CLOSED, GOOD).removeprefix(text()).encode())
        for place, new in changes:
            at = place % len(body)
            body[at : at + 1] = new

        rows = read(tmp_path, text().encode() + bytes(body))

        assert gathered(rows, source="filings.csv").added <= 12


def _most_memory(file: Path) -> int:
    """Return the most memory, in bytes, that Python took to read a list."""
    tracemalloc.start()
    try:
        for _ in rows_of(file):
            pass
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


class TestMemory:
    """memory does not grow with the file"""

    @pytest.mark.long
    def test_it_is_the_same_for_ten_times_the_rows(self, tmp_path: Path) -> None:
        most = []
        for times in (10_000, 100_000):
            file = tmp_path / f"{times}.csv"
            with file.open("w", encoding="utf-8", newline="") as written:
                writer = csv.writer(written)
                writer.writerow(HEAD)
                writer.writerows([GOOD[0], f"04-CA-{n}", *GOOD[2:]] for n in range(1, times + 1))
            most.append(_most_memory(file))

        assert most[1] < most[0] + 100_000

    @pytest.mark.long
    @pytest.mark.parametrize("piece", ["x", ",", '"', "\0", ";8(a)(3)", "\x80"])
    def test_a_line_of_a_hundred_megabytes(self, tmp_path: Path, piece: str) -> None:
        file = tmp_path / "one-line.csv"
        million = (piece * (1_000_000 // len(piece))).encode("utf-8", "surrogateescape")
        with file.open("wb") as written:
            written.write(text(GOOD).encode())
            for _ in range(100):
                written.write(million)
            written.write(b"\n" + text(GOOD).encode().splitlines(keepends=True)[1])

        assert _most_memory(file) < 32_000_000
        rows = list(rows_of(file))
        assert isinstance(rows[0], CaseRow)
        assert isinstance(rows[-1], CaseRow)
        assert len(rows) == 3

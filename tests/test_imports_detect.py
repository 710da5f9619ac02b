"""Which public record a file is, is found by what is in it."""

from __future__ import annotations

import json
import pickle
import sqlite3
from pathlib import Path

import pytest

from nlrbcase.errors import NotAPublicRecord, NotOfType
from nlrbcase.events import Kind
from nlrbcase.imports.case_rows import CaseRow
from nlrbcase.imports.detect import rows_of

PAGE = json.dumps({"case_number": "04-CA-378223", "date_filed": "2026-01-05", "status": "Open"})
TALLIES = (
    "Case Number,Tally Date,Labor Organization 1 Name,Votes For Labor Org1,"
    "Votes Cast Against Labor Org\n04-RC-378338,01/05/2026,UFCW,7,3\n"
)
CASES = "Case Number,Date Filed,Status\n04-CA-378223,01/05/2026,Open\n"


def put(folder: Path, found: str | bytes) -> Path:
    """Return a file whose name says nothing."""
    file = folder / "download"
    file.write_bytes(found if isinstance(found, bytes) else found.encode("utf-8"))
    return file


class TestFound:
    """by content: JSON, CSV by its head, SQLite by its first bytes"""

    @pytest.mark.parametrize(
        ("found", "kind"),
        [
            pytest.param(f"[{PAGE}]", Kind.CHARGE_FILED, id="a list of pages"),
            pytest.param(f"\n\n {PAGE}\n", Kind.CHARGE_FILED, id="one page a line"),
            pytest.param(f"\ufeff[{PAGE}]", Kind.CHARGE_FILED, id="with a mark of spreadsheets"),
            pytest.param(" " * 100_000 + f"[{PAGE}]", Kind.CHARGE_FILED, id="after many blanks"),
            pytest.param(CASES, Kind.CHARGE_FILED, id="a list of cases"),
            pytest.param("\n\n" + CASES, Kind.CHARGE_FILED, id="a list after blank lines"),
            pytest.param(CASES.encode("utf-16"), Kind.CHARGE_FILED, id="a list in UTF-16"),
            pytest.param(f"[{PAGE}]".encode("utf-16"), Kind.CHARGE_FILED, id="pages in UTF-16"),
            pytest.param(
                f"{PAGE}\n".encode("utf-16-le"), Kind.CHARGE_FILED, id="a page in UTF-16, no mark"
            ),
            pytest.param(TALLIES, Kind.TALLY_PREPARED, id="a list of tallies"),
        ],
    )
    def test_a_record(self, tmp_path: Path, found: str | bytes, kind: Kind) -> None:
        (row,) = rows_of(put(tmp_path, found))

        assert isinstance(row, CaseRow)
        assert [event.kind for event in row.events] == [kind]

    def test_a_path_may_be_a_text(self, tmp_path: Path) -> None:
        file = put(tmp_path, CASES)

        assert list(rows_of(str(file))) == list(rows_of(file))

    def test_a_list_of_tallies_with_the_dates_of_its_cases_is_one_of_tallies(
        self, tmp_path: Path
    ) -> None:
        found = TALLIES.replace("Tally Date", "Tally Date,Case Filed Date,Case Status").replace(
            "01/05/2026", "01/05/2026,12/01/2025,Open"
        )

        (row,) = rows_of(put(tmp_path, found))

        assert isinstance(row, CaseRow)
        assert [event.kind for event in row.events] == [Kind.PETITION_FILED, Kind.TALLY_PREPARED]

    def test_a_database_is_read_as_labordatas(self, tmp_path: Path) -> None:
        with sqlite3.connect(tmp_path / "download") as db:
            db.execute("CREATE TABLE filing (case_number TEXT, date_filed TEXT, status TEXT)")
            db.execute("INSERT INTO filing VALUES ('04-CA-378223', '2026-01-05', 'Open')")
        db.close()

        (row,) = rows_of(tmp_path / "download")

        assert isinstance(row, CaseRow)
        assert [event.kind for event in row.events] == [Kind.CHARGE_FILED]


class TestRefused:
    """a clear error naming what was found and what can be read"""

    @pytest.mark.parametrize(
        ("found", "message"),
        [
            ("", "it is empty"),
            ("\n \n", "it is empty"),
            ("Name,Date\nAcme,1\n", "it begins with 'Name,Date' on line 1"),
            ("<!DOCTYPE html>\n", "it begins with '<!DOCTYPE html>' on line 1"),
            (b"PK\x03\x04 workbook", "it is a ZIP file, such as a workbook of a spreadsheet"),
            (b"\x7fELF\x00\x01", "it begins with 'ELF"),
            ("x" * 500_000, "it begins with 'xxx"),
        ],
        ids=lambda found: str(found)[:20],
    )
    def test_what_is_no_record(self, tmp_path: Path, found: str | bytes, message: str) -> None:
        with pytest.raises(NotAPublicRecord) as error:
            rows_of(put(tmp_path, found))

        assert message in str(error.value)
        assert "what can be imported are case pages as JSON" in str(error.value)
        assert len(str(error.value)) < 700

    def test_a_damaged_head_says_so(self, tmp_path: Path) -> None:
        with pytest.raises(NotAPublicRecord, match="a quotation mark is opened and never closed"):
            rows_of(put(tmp_path, CASES.replace("Status", '"Status')))

    @pytest.mark.parametrize("found", [None, 3, b"a.csv", ["a.csv"]])
    def test_what_is_no_path(self, found: object) -> None:
        with pytest.raises(NotOfType, match="is no path of a file; give"):
            rows_of(found)  # type: ignore[arg-type]  # it is what is tested

    def test_a_path_that_no_file_has(self) -> None:
        with pytest.raises(NotAPublicRecord, match="NUL character"):
            rows_of("a\0b.csv")

    def test_a_file_that_is_not_there(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            rows_of(tmp_path / "nothing.csv")

    def test_the_error_can_be_pickled(self) -> None:
        error = NotAPublicRecord("a.csv", "it is empty")

        assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301
        assert (error.name, error.said) == ("a.csv", "it is empty")

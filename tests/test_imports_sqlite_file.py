"""A database that somebody else made is read whatever is in it, and is not touched."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from labordata_cases import (
    BESSEMER,
    CHARGE,
    CHARGE_ROW,
    COUNT,
    ELECTION,
    FOR,
    PETITION,
    PETITION_ROW,
    RESULT,
    UNIT,
    cases,
    charge,
    listed,
    one,
    read,
    usual_charge,
)
from labordata_database import LOOSE, Rows, database, insert, large
from nlrbcase.errors import DatabaseBusy, DatabaseDamaged, DatabaseFailed, NotADatabase
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.labordata import labordata
from nlrbcase.imports.merge import gathered


def pages(path: Path) -> int:
    """Return the size of a page of a database."""
    return int.from_bytes(path.read_bytes()[16:18], "big")


class TestHostile:
    """Hostile files end in an error that says what is wrong, or in rows, within bounded memory"""

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            pytest.param(b"", "it is empty", id="empty"),
            pytest.param(
                b"SQLite", "does not begin as a file of SQLite does", id="cut in its head"
            ),
            pytest.param(b"case_number,name\n" * 20, "does not begin as", id="CSV"),
            pytest.param(bytes(range(256)) * 32, "does not begin as", id="encrypted"),
            pytest.param(
                b"SQLite format 3\0" + b"\x10\x00\x01\x01" + b"\xff" * 4076,
                "it may be encrypted",
                id="encrypted but for its head",
            ),
        ],
    )
    def test_what_is_no_database_is_refused(
        self, tmp_path: Path, content: bytes, said: str
    ) -> None:
        file = tmp_path / "labordata.db"
        file.write_bytes(content)

        with pytest.raises(NotADatabase, match=said):
            next(labordata(file))

    def test_a_file_that_is_not_there_is_an_error_and_is_not_begun(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            next(labordata(tmp_path / "labordata.db"))

        assert list(tmp_path.iterdir()) == []

    def test_a_directory_is_an_error(self, tmp_path: Path) -> None:
        with pytest.raises(OSError, match="directory"):
            next(labordata(tmp_path))

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "labordata.db")

        with pytest.raises(NotADatabase, match="it is no file"):
            next(labordata(tmp_path / "labordata.db"))

    def test_a_file_that_is_cut_off_is_refused(self, tmp_path: Path) -> None:
        file = large(tmp_path / "labordata.db", 60, 420)
        whole = file.read_bytes()
        file.write_bytes(whole[: len(whole) // pages(file) // 2 * pages(file)])

        with pytest.raises(DatabaseDamaged, match="not all of it is there"):
            list(labordata(file))

    def test_pages_that_are_damaged_are_refused_with_their_table(self, tmp_path: Path) -> None:
        file = large(tmp_path / "labordata.db", 300, 2100)
        content = bytearray(file.read_bytes())
        with closing(sqlite3.connect(file)) as made:
            ((root,),) = made.execute("SELECT rootpage FROM sqlite_master WHERE name = 'docket'")
        content[(root - 1) * pages(file) : root * pages(file)] = b"\x7f" * pages(file)
        file.write_bytes(content)

        with pytest.raises(DatabaseDamaged, match="table docket"):
            list(labordata(file))

    def test_a_database_that_is_being_written_is_not_waited_for_long(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", BESSEMER)
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")

            with pytest.raises(DatabaseBusy, match="another program is writing"):
                next(labordata(file))

    def test_a_cell_beyond_all_measure_is_an_error_that_names_its_table(
        self, tmp_path: Path
    ) -> None:
        entry = ("2021-06-01", "x" * 1_000_001)

        with pytest.raises(DatabaseFailed, match="table docket: a row is longer than 1,000,000"):
            read(tmp_path, listed(entry))

    def test_a_cell_beyond_all_measure_that_is_not_read_is_no_matter(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("filing (case_number", "filing (url, case_number")

        row = one(tmp_path, {"filing": [CHARGE_ROW | {"url": "x" * 2_000_000}]}, schema)

        assert evolve(row, cautions=()) == usual_charge(1)

    def test_a_long_text_is_cut_and_told(self, tmp_path: Path) -> None:
        row = one(tmp_path, listed(("2021-06-01", "x" * 5000)))

        assert row.events[2].note == "x" * 2000
        assert row.cautions == (
            "docket, row 1: document is longer than 2,000 characters: it is cut",
        )

    @pytest.mark.parametrize(
        ("found", "name", "said"),
        [
            pytest.param("Ama\0zon", "Amazon", "has NUL bytes: they are left out", id="NUL"),
            pytest.param(
                b"Caf\xe9",
                "Caf\xe9",
                "bytes that are no UTF-8: they are read as Windows does",
                id="no UTF-8",
            ),
            pytest.param(b"Ama\xffzon\0", "Ama\xffzon", "has NUL bytes", id="both"),
        ],
    )
    def test_bytes_that_are_no_text_are_told(
        self, tmp_path: Path, found: str | bytes, name: str, said: str
    ) -> None:
        file = database(tmp_path / "labordata.db", {"filing": [CHARGE_ROW]}, LOOSE)
        with closing(sqlite3.connect(file)) as made:
            as_bytes = found if isinstance(found, bytes) else found.encode()
            made.execute("UPDATE filing SET name = CAST(? AS TEXT)", (as_bytes,))
            made.commit()

        (row,) = labordata(file)

        assert isinstance(row, CaseRow)
        assert row.name == name
        assert said in "; ".join(row.cautions)

    @pytest.mark.parametrize(
        ("found", "name"),
        [
            pytest.param("A\nB\r\nC\tD", "A B  C D", id="more than one line"),
            pytest.param("A\u202eB\u2028C", "A B C", id="what changes the order of a line"),
            pytest.param("\x1b[31mAmazon", " [31mAmazon".strip(), id="an order to the terminal"),
            pytest.param("Ünion", "Ünion", id="letters beyond ASCII"),
            pytest.param(5, "5", id="a number"),
            pytest.param(None, "", id="nothing"),
        ],
    )
    def test_a_name_is_on_one_line(self, tmp_path: Path, found: object, name: str) -> None:
        row = charge(tmp_path, name=found)

        assert (row.name, row.cautions) == (name, ())

    def test_a_blob_is_no_text_and_is_told(self, tmp_path: Path) -> None:
        row = charge(tmp_path, name=b"Amazon")

        assert row.name == ""
        assert row.cautions == ("filing, row 1: name is a BLOB and no text: it is left out",)

    def test_a_database_in_utf_16_is_read(self, tmp_path: Path) -> None:
        rows = BESSEMER | {"filing": [PETITION_ROW | {"name": "Ünion"}, CHARGE_ROW]}
        schema = f"PRAGMA encoding = 'UTF-16le'; {LOOSE}"

        _, row = cases(tmp_path, rows, schema)

        assert (row.name, row.events[2].count) == ("Ünion", COUNT)

    @pytest.mark.parametrize("column", ["TEXT COLLATE NOCASE", "TEXT COLLATE RTRIM", "NUMERIC"])
    def test_the_way_in_which_numbers_are_compared_does_not_matter(
        self, tmp_path: Path, column: str
    ) -> None:
        schema = LOOSE.replace("docket (case_number", f"docket (case_number {column}")
        numbers = [f"{region:02}-{code}-{at:06}" for region in (1, 10) for code in ("CA", "RC")
                   for at in (5, 50, 500)]  # fmt: skip
        rows: Rows = {
            "filing": [{"case_number": each.lower()} for each in numbers],
            "docket": [
                {"case_number": each.lower(), "date": "2021-04-01", "document": "Memo"}
                for each in reversed(numbers)
            ],
        }

        found = cases(tmp_path, rows, schema)

        assert [str(row.number) for row in found] == numbers
        assert all(len(row.events) == 1 for row in found)

    def test_a_way_of_comparing_that_is_not_known_is_an_error(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("docket (case_number", "docket (case_number COLLATE NOCASE")
        rows = listed(("2021-06-01", "Dismissal Letter"))
        file = database(tmp_path / "labordata.db", rows, schema)
        file.write_bytes(file.read_bytes().replace(b"COLLATE NOCASE", b"COLLATE MYSELF"))

        with pytest.raises(DatabaseFailed, match=r"table docket: .* MYSELF"):
            list(labordata(file))

    def test_triggers_are_not_set_off(self, tmp_path: Path) -> None:
        trigger = "CREATE TRIGGER gone AFTER INSERT ON tally BEGIN DELETE FROM docket; END;"
        file = database(tmp_path / "labordata.db", BESSEMER, LOOSE + trigger)
        before = file.read_bytes()

        (row,) = labordata(file)

        assert isinstance(row, CaseRow)
        assert file.read_bytes() == before

    def test_what_a_table_computes_is_not_read(self, tmp_path: Path) -> None:
        schema = LOOSE.replace(
            "filing (case_number, name",
            "filing (case_number, name AS (hex(zeroblob(9)))",
        )
        filing = {key: CHARGE_ROW[key] for key in CHARGE_ROW if key != "name"}

        row = one(tmp_path, {"filing": [filing]}, schema)

        assert row.name == ""
        assert row.cautions == ("table filing has no column name",)

    @settings(
        max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
    )
    @given(data=st.data())
    def test_whatever_the_cells_hold_there_are_rows(
        self, tmp_path: Path, data: st.DataObject
    ) -> None:
        known = st.sampled_from(
            [CHARGE, PETITION, "1-RC-1", "2021-04-09", "Tally", "A", 1, 7, "Against", "Closed"]
        )
        cells = (
            known
            | st.none()
            | st.integers(-(2**63), 2**63 - 1)
            | st.floats()
            | st.binary(max_size=12)
            | st.text(st.characters(codec="utf-8"), max_size=12)
        )
        columns = {
            "filing": tuple(CHARGE_ROW),
            "docket": ("case_number", "date", "document", "issued_by_filed_by"),
            "allegation": ("case_number", "allegation"),
            "voting_unit": tuple(UNIT),
            "election": tuple(ELECTION),
            "election_result": tuple(RESULT),
            "tally": tuple(FOR),
        }
        file = tmp_path / "labordata.db"
        file.unlink(missing_ok=True)
        database(file, {}, LOOSE)
        with closing(sqlite3.connect(file)) as made:
            for table, names in columns.items():
                rows = data.draw(st.lists(st.tuples(*(cells for _ in names)), max_size=4))
                insert(made, table, names, rows)
            made.commit()

        found = list(labordata(file))

        assert all(row.said for row in found if isinstance(row, BadRow))
        assert gathered(found, source="labordata").cases == tuple(
            case for case in gathered(found * 2, source="labordata").cases
        )


class TestUntouched:
    """The file is read and never written, and nothing is begun beside it"""

    def test_nothing_is_written(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", BESSEMER)
        file.chmod(0o444)
        before = (file.read_bytes(), file.stat().st_mtime_ns)

        assert len(list(labordata(file))) == 1
        assert (file.read_bytes(), file.stat().st_mtime_ns) == before
        assert list(tmp_path.iterdir()) == [file]

    def test_of_a_database_that_is_written_ahead_no_file_is_begun(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", BESSEMER, f"PRAGMA journal_mode = WAL; {LOOSE}")
        before = file.read_bytes()
        rows = labordata(file)
        next(rows)

        assert list(tmp_path.iterdir()) == [file]
        assert list(rows) == []
        assert file.read_bytes() == before

    def test_what_is_written_ahead_is_read(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", BESSEMER, f"PRAGMA journal_mode = WAL; {LOOSE}")
        with closing(sqlite3.connect(file)) as other:
            insert(other, "filing", tuple(CHARGE_ROW), [tuple(CHARGE_ROW.values())])
            other.commit()
            before = {each: each.stat().st_size for each in tmp_path.iterdir()}

            found = list(labordata(file))

            assert len(found) == 2
            assert {each: each.stat().st_size for each in tmp_path.iterdir()} == before

    def test_all_rows_are_of_one_moment(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", BESSEMER, f"PRAGMA journal_mode = WAL; {LOOSE}")
        with closing(sqlite3.connect(file)) as other:
            other.execute("UPDATE filing SET name = 'Amazon.com'")
            other.commit()
            rows = labordata(file)
            row = next(rows)
            other.execute("DELETE FROM filing")
            other.commit()

            assert isinstance(row, CaseRow)
            assert (row.name, list(rows)) == ("Amazon.com", [])

    def test_a_file_that_somebody_writes_meanwhile_is_told(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", BESSEMER, f"PRAGMA journal_mode = WAL; {LOOSE}")
        rows = labordata(file)
        next(rows)
        with closing(sqlite3.connect(file)) as other:
            other.execute("DELETE FROM filing")
            other.commit()

        with pytest.raises(DatabaseBusy, match="wrote it while it was read"):
            next(rows)

    def test_a_write_that_was_broken_off_is_not_mended(self, tmp_path: Path) -> None:
        file = large(tmp_path / "labordata.db", 300, 2100)
        program = (
            "import os, sqlite3, sys; made = sqlite3.connect(sys.argv[1], isolation_level=None);"
            "made.execute('PRAGMA cache_size = 1'); made.execute('BEGIN');"
            "made.execute(\"UPDATE docket SET document = document || 'x'\"); os._exit(0)"
        )
        subprocess.run([sys.executable, "-c", program, str(file)], check=True)
        before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
        assert set(before) == {"labordata.db", "labordata.db-journal"}

        with pytest.raises(DatabaseFailed, match="a program stopped while writing it"):
            list(labordata(file))

        assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before

    def test_who_stops_reading_leaves_it_free(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labordata.db", {"filing": [CHARGE_ROW, PETITION_ROW]})
        rows = labordata(file)
        next(rows)

        rows.close()  # type: ignore[attr-defined]  # it is a generator

        with closing(sqlite3.connect(file, timeout=0)) as other:
            other.execute("DELETE FROM filing")
            other.commit()

    def test_names_of_files_are_not_addresses(self, tmp_path: Path) -> None:
        file = database(tmp_path / "labor data?mode=rwc&x=%41#1.db", BESSEMER)

        assert len(list(labordata(file))) == 1
        assert list(tmp_path.iterdir()) == [file]

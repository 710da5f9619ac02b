"""A docket: many cases in one file, in which what is recorded is only ever added to."""

from __future__ import annotations

import json
import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from attrs import evolve

from cases import BESSEMER, BOARD_CASE, UNION, case
from nlrbcase import (
    AlreadyInDocket,
    Case,
    CaseNumber,
    CaseUnreadable,
    Conflict,
    Count,
    Docket,
    DocketBusy,
    DocketFailed,
    Entry,
    Event,
    Kind,
    NewerDocket,
    NotACaseFile,
    NotACaseNumber,
    NotADocket,
    NotAMoment,
    NothingToCorrect,
    NotInDocket,
    NotOfType,
    OutOfOrder,
    Party,
    serialize,
)
from nlrbcase.docket_file import migrate, told
from nlrbcase.docket_schema import APPLICATION_ID, MIGRATIONS
from nlrbcase.exports.sent import Sent
from nlrbcase.imports.case_rows import CaseRow

NUMBER = "10-RC-269250"
PETITION = Event(Kind.PETITION_FILED, date(2020, 11, 20), by=UNION)
NOON = datetime(2021, 4, 12, 12, tzinfo=UTC)


@pytest.fixture
def docket(tmp_path: Path) -> Iterator[Docket]:
    """Return a docket in which there is nothing."""
    with Docket.create(tmp_path / "docket.db") as made:
        yield made


@pytest.fixture
def filed(docket: Docket) -> Docket:
    """Return a docket with one case, in which a petition is filed."""
    docket.add(Case(NUMBER, events=[PETITION]))
    return docket


def raw(docket: Docket, statement: str, *values: object) -> None:
    """Do to the file of a docket what another program would."""
    with closing(sqlite3.connect(docket.path)) as db, db:
        db.execute(statement, values)


def contents(folder: Path) -> dict[str, bytes]:
    """Return what is in the files of a folder."""
    return {name: (folder / name).read_bytes() for name in names(folder)}


def names(folder: Path) -> list[str]:
    """Return the names of what is in a folder."""
    return sorted(each.name for each in folder.iterdir())


class TestKeeping:
    """What was added is there, as it was."""

    @pytest.mark.parametrize("of", [BESSEMER, BOARD_CASE], ids=["an election", "a complaint"])
    def test_a_case_comes_back_as_it_was_added(self, docket: Docket, of: Case) -> None:
        named = evolve(of, unit="A", name="A name; DROP TABLE cases", note="a\nnote")

        docket.add(named)

        assert docket.case(of.number, "A") == named
        assert list(docket.cases()) == [named]

    def test_it_is_there_for_the_next_handle(self, filed: Docket) -> None:
        filed.close()

        with Docket.open(filed.path) as again:
            assert again.case(NUMBER).events == (PETITION,)

    def test_every_field_of_an_event_comes_back(self, docket: Docket) -> None:
        tally = Event(
            Kind.TALLY_PREPARED,
            date(2021, 4, 9),
            by=Party.REGIONAL_DIRECTOR,
            sets=date(2021, 4, 16),
            about="objections",
            count=Count((("RWDSU", 738), ("=Local 1", 2)), 1798, 505, 76, 5867),
            allegations=("8(a)(1)", "8(a)(3)"),
            note="\x00\x1b[31m\u202e\n\r'\"; --",
            irregular="to see it",
        )
        docket.add(Case(NUMBER))

        docket.record(NUMBER, tally)

        assert docket.case(NUMBER).events == (tally,)

    def test_an_event_is_stored_as_case_files_write_it(self, filed: Docket) -> None:
        with closing(sqlite3.connect(filed.path)) as db:
            stored = [row[0] for row in db.execute("SELECT event FROM events")]

        whole = json.loads(serialize.dumps(filed.case(NUMBER)))
        assert [json.loads(event) for event in stored] == whole["events"]

    def test_units_of_one_number_are_cases_of_their_own(self, docket: Docket) -> None:
        docket.add(Case(NUMBER, "A", (PETITION,)))
        docket.add(Case(NUMBER, "B"))

        docket.record(NUMBER, PETITION, unit="B")

        assert docket.units(NUMBER) == ("A", "B")
        assert [each.unit for each in docket.cases()] == ["A", "B"]

    def test_a_number_may_be_written_otherwise(self, docket: Docket) -> None:
        docket.add(Case("1-RC-20986"))

        assert docket.case("01-rc-020986").number == docket.case("1-RC-20986").number

    def test_cases_are_read_some_at_a_time_while_others_are_added(self, docket: Docket) -> None:
        docket.take(CaseRow(n, CaseNumber(f"10-RC-{n:06}")) for n in range(1, 450))
        found = []

        for place, each in enumerate(docket.cases()):
            found.append(str(each.number))
            if place == 0:
                docket.record("10-RC-000449", PETITION)

        assert found == [f"10-RC-{serial:06}" for serial in range(1, 450)]
        assert len(each.events) == 1


class TestAdding:
    """A case is added once, under a number and a unit of its own."""

    def test_it_cannot_be_added_again(self, filed: Docket) -> None:
        with pytest.raises(AlreadyInDocket, match="10-RC-269250 is in the docket already"):
            filed.add(Case(NUMBER))

        assert filed.case(NUMBER).events == (PETITION,)

    @pytest.mark.parametrize(
        ("of", "said"),
        [
            pytest.param(Case(NUMBER, name="\ud800"), "name: it holds half", id="a name"),
            pytest.param(Case(NUMBER, note="\ud800"), "note: it holds half", id="a note"),
            pytest.param(Case(NUMBER, "\ud800"), "unit: it holds half", id="a unit"),
            pytest.param(Case(NUMBER, name=1), "name: 1 is no text", id="no text"),  # type: ignore[arg-type]
            pytest.param(
                Case(NUMBER, events=[evolve(PETITION, note="\ud800")]),
                "half a character",
                id="a note of an event",
            ),
            pytest.param(
                Case(NUMBER, events=[evolve(PETITION, note="x" * 1_000_001)]),
                "1,000,000 are the most",
                id="an event without end",
            ),
        ],
    )
    def test_what_could_not_be_read_again_is_refused_whole(
        self, docket: Docket, of: Case, said: str
    ) -> None:
        with pytest.raises(NotACaseFile, match=said):
            docket.add(of)

        assert list(docket.cases()) == []
        assert docket.units(NUMBER) == ()

    def test_several_are_added_or_none(self, filed: Docket) -> None:
        with pytest.raises(AlreadyInDocket):
            filed.add(BOARD_CASE, Case(NUMBER))

        assert [str(one.number) for one in filed.cases()] == [NUMBER]


class TestRecording:
    """An event is recorded if the case allows it, and then for good."""

    def test_recording_returns_the_case_with_it(self, filed: Docket) -> None:
        agreed = Event(Kind.AGREEMENT_APPROVED, date(2020, 12, 1), sets=date(2021, 1, 8))

        grown = filed.record(NUMBER, agreed)

        assert grown == filed.case(NUMBER) == Case(NUMBER, events=[PETITION, agreed])

    def test_an_event_out_of_order_is_refused_and_nothing_written(self, filed: Docket) -> None:
        held = Event(Kind.HEARING_CLOSED, date(2020, 12, 22))

        with pytest.raises(OutOfOrder):
            filed.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 1)), held)

        assert filed.case(NUMBER).events == (PETITION,)

    def test_with_a_reason_it_is_recorded_and_keeps_the_reason(self, filed: Docket) -> None:
        held = Event(Kind.HEARING_CLOSED, date(2020, 12, 22))

        filed.record(NUMBER, held, irregular="the record begins in the middle")

        (found,) = filed.case(NUMBER).irregularities
        assert found.reason == "the record begins in the middle"

    def test_several_events_are_recorded_in_the_order_given(self, filed: Docket) -> None:
        later = Event(Kind.PETITION_AMENDED, date(2020, 12, 1))
        earlier = Event(Kind.PETITION_AMENDED, date(2020, 11, 25))

        filed.record(NUMBER, later, earlier)

        assert [(one.seq, one.event) for one in filed.history(NUMBER)] == [
            (1, PETITION),
            (2, later),
            (3, earlier),
        ]

    def test_a_correction_names_what_it_corrects_and_both_are_kept(self, filed: Docket) -> None:
        right = evolve(
            PETITION, on=date(2020, 11, 23), corrects=Entry(Kind.PETITION_FILED, PETITION.on)
        )

        filed.record(NUMBER, right, at=NOON)

        first, second = filed.history(NUMBER)
        assert (first.event, first.corrected_by, first.corrects, first.at) == (
            PETITION,
            2,
            None,
            None,
        )
        assert (second.event, second.corrects, second.corrected_by) == (right, 1, None)
        assert second.at == NOON
        assert filed.case(NUMBER).deadlines()[0].opened_by == right

    def test_nothing_to_correct_is_an_error(self, filed: Docket) -> None:
        wrong = evolve(PETITION, corrects=Entry(Kind.TALLY_PREPARED, date(2021, 4, 9)))

        with pytest.raises(NothingToCorrect):
            filed.record(NUMBER, wrong)

    def test_the_same_event_twice_is_two_events(self, filed: Docket) -> None:
        amended = Event(Kind.PETITION_AMENDED, date(2020, 12, 1))

        filed.record(NUMBER, amended)
        filed.record(NUMBER, amended)

        assert filed.case(NUMBER).events == (PETITION, amended, amended)

    def test_recording_nothing_changes_nothing(self, filed: Docket) -> None:
        assert filed.record(NUMBER) == filed.case(NUMBER)

    @pytest.mark.parametrize("wrong", ["petition-filed", None, PETITION.kind])
    def test_what_is_no_event_is_refused(self, filed: Docket, wrong: object) -> None:
        with pytest.raises(NotOfType, match="is no Event"):
            filed.record(NUMBER, wrong, irregular="why")  # type: ignore[arg-type]  # that is the test

    @pytest.mark.parametrize("wrong", [date(2021, 1, 1), datetime(2021, 1, 1), "now"])  # noqa: DTZ001
    def test_a_moment_of_recording_has_a_zone(self, filed: Docket, wrong: object) -> None:
        with pytest.raises(NotAMoment):
            filed.record(NUMBER, PETITION, at=wrong)  # type: ignore[arg-type]  # that is the test

    def test_a_name_may_change_and_the_old_one_is_kept_in_the_file(self, filed: Docket) -> None:
        filed.describe(NUMBER, name="Amazon", at=NOON)
        filed.describe(NUMBER, name="Amazon, BHM1")
        filed.describe(NUMBER, note="mail ballot")

        found = filed.case(NUMBER)
        assert (found.name, found.note) == ("Amazon, BHM1", "mail ballot")
        with closing(sqlite3.connect(filed.path)) as db:
            names = [row[0] for row in db.execute("SELECT name FROM descriptions ORDER BY seq")]
        assert names == ["Amazon", "Amazon, BHM1", "Amazon, BHM1"]


class TestTypes:
    """What is of another type than what is asked for is refused by name, and changes nothing."""

    @pytest.mark.parametrize("wrong", [None, "x", NUMBER, [Case(NUMBER)]], ids=str)
    def test_what_is_no_case_is_not_added(self, docket: Docket, wrong: object) -> None:
        with pytest.raises(NotOfType, match=r"cases: .* is no Case"):
            docket.add(Case("10-RC-000001"), wrong)  # type: ignore[arg-type]  # that is the test

        assert list(docket.cases()) == []

    @pytest.mark.parametrize("wrong", ["abc", [None], [NUMBER], 3, None], ids=str)
    def test_what_is_no_row_is_not_taken(self, docket: Docket, wrong: object) -> None:
        with pytest.raises(NotOfType, match=r"rows: .* is no "):
            docket.take(wrong)  # type: ignore[arg-type]  # that is the test

        assert list(docket.cases()) == []

    @pytest.mark.parametrize("wrong", [[1], "a", None], ids=str)
    def test_what_was_never_sent_is_not_kept(self, docket: Docket, wrong: object) -> None:
        with pytest.raises(NotOfType, match=r"sent: .* is no "):
            docket.keep_sent(wrong)  # type: ignore[arg-type]  # that is the test

        assert docket.sent() == ()

    @pytest.mark.parametrize("wrong", ["0", "1", 1.0, True])
    def test_a_number_of_events_is_a_number(self, filed: Docket, wrong: object) -> None:
        with pytest.raises(NotOfType, match=r"expect: .* is no number of events"):
            filed.record(NUMBER, PETITION, expect=wrong)  # type: ignore[arg-type]  # that is it

        assert len(filed.history(NUMBER)) == 1


class TestWhatIsNotThere:
    """A case that is not there is an error that helps to find it."""

    def test_an_unknown_number(self, docket: Docket) -> None:
        for ask in (docket.case, docket.history, docket.observed, docket.record, docket.describe):
            with pytest.raises(NotInDocket, match="10-RC-269250 is not in the docket"):
                ask(NUMBER)

    def test_another_unit(self, docket: Docket) -> None:
        docket.add(Case(NUMBER, "A"))

        with pytest.raises(NotInDocket, match=r"not with no unit; its units: 'A'") as said:
            docket.case(NUMBER)

        assert said.value.units == ("A",)

    @pytest.mark.parametrize("wrong", ["Amazon", "10-RC", "../../etc/passwd", "' OR 1=1 --"])
    def test_what_is_no_number(self, docket: Docket, wrong: str) -> None:
        with pytest.raises(NotACaseNumber):
            docket.case(wrong)


class TestConflict:
    """A second writer of the same place is refused, and nothing is lost."""

    def test_who_expects_what_is_no_more_is_refused(self, filed: Docket) -> None:
        seen = len(filed.case(NUMBER).events)
        with Docket.open(filed.path) as other:
            other.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 1)), expect=seen)

        with pytest.raises(Conflict, match="2 events are recorded and 1 were expected") as said:
            filed.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 2)), expect=seen)

        assert (said.value.number, said.value.expected, said.value.found) == (NUMBER, 1, 2)
        assert [event.on.day for event in filed.case(NUMBER).events] == [20, 1]

    def test_who_expects_nothing_records_after_what_there_is(self, filed: Docket) -> None:
        with Docket.open(filed.path) as other:
            other.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 1)))

        filed.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 2)))

        assert len(filed.history(NUMBER)) == 3

    def test_the_file_itself_refuses_a_place_that_is_taken(self, filed: Docket) -> None:
        for insert in ("INSERT", "INSERT OR REPLACE", "INSERT OR IGNORE"):
            with pytest.raises(sqlite3.IntegrityError, match="this place is taken"):
                raw(filed, f"{insert} INTO events SELECT * FROM events")  # noqa: S608 - as listed

        assert filed.case(NUMBER).events == (PETITION,)

    def test_a_writer_that_does_not_end_is_an_error(self, filed: Docket) -> None:
        with closing(sqlite3.connect(filed.path, isolation_level=None)) as db:
            db.execute("BEGIN IMMEDIATE")
            with (
                Docket.open(filed.path, wait=0.05) as other,
                pytest.raises(DocketBusy, match="another program is writing it"),
            ):
                other.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 1)))
            db.execute("ROLLBACK")

        assert filed.case(NUMBER).events == (PETITION,)

    def test_readers_do_not_wait_for_a_writer(self, filed: Docket) -> None:
        filed.due(date(2020, 11, 23))
        with closing(sqlite3.connect(filed.path, isolation_level=None)) as db:
            db.execute("BEGIN IMMEDIATE")
            with Docket.open(filed.path, wait=0.05) as other:
                assert other.case(NUMBER).events == (PETITION,)
                assert other.due(date(2020, 11, 23)) == filed.due(date(2020, 11, 23))


class TestAppendOnly:
    """Nothing that was recorded is changed or deleted, by any program."""

    @pytest.mark.parametrize("table", ["cases", "events", "descriptions", "observations"])
    @pytest.mark.parametrize("act", ["UPDATE {} SET {}", "DELETE FROM {}"])
    def test_the_file_refuses_it(self, docket: Docket, table: str, act: str) -> None:
        docket.add(Case(NUMBER, events=[PETITION], name="a name"))
        raw(
            docket,
            "INSERT INTO observations SELECT id, 1, 's', '1', 'Open', '', '', '' FROM cases",
        )
        column = "unit = 'B'" if table == "cases" else "recorded = 'later'"

        with pytest.raises(sqlite3.IntegrityError, match="a docket is append-only"):
            raw(docket, act.format(table, column))

        assert docket.case(NUMBER).events == (PETITION,)


class TestWhatIsNoDocket:
    """A file that is no docket is a clear error, and is left as it is."""

    @pytest.mark.parametrize(
        ("content", "said"),
        [
            pytest.param(b"", "it is empty; remove it, and `nlrbcase", id="an empty file"),
            pytest.param(b"number,name\n10-RC-269250,Amazon\n" * 9, "no file of SQLite", id="text"),
            pytest.param(b"SQLite format 3\0", "no file of SQLite", id="the first bytes alone"),
            pytest.param(b"\0" * 4096, "no file of SQLite", id="zeros"),
        ],
    )
    def test_a_file_of_something_else(self, tmp_path: Path, content: bytes, said: str) -> None:
        path = tmp_path / "docket.db"
        path.write_bytes(content)

        with pytest.raises(NotADocket, match=said):
            Docket.open(path)

        assert path.read_bytes() == content
        assert names(tmp_path) == ["docket.db"]

    def test_a_database_of_another_program(self, tmp_path: Path) -> None:
        path = tmp_path / "other.db"
        with closing(sqlite3.connect(path)) as db, db:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("CREATE TABLE events (x)")
        before = path.read_bytes()

        with pytest.raises(NotADocket, match="another program made"):
            Docket.open(path)

        assert path.read_bytes() == before
        assert names(tmp_path) == ["other.db"]

    def test_a_docket_that_was_never_finished(self, tmp_path: Path) -> None:
        path = tmp_path / "docket.db"
        with closing(sqlite3.connect(path)) as db, db:
            db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            db.execute("CREATE TABLE cases (x)")

        with pytest.raises(NotADocket, match="it was never finished"):
            Docket.open(path)

    @pytest.mark.parametrize("pages", [1, 3, 7])
    def test_a_docket_of_which_a_part_is_there(self, filed: Docket, pages: int) -> None:
        filed.close()
        whole = filed.path.read_bytes()
        filed.path.write_bytes(whole[: 4096 * pages])

        with pytest.raises(NotADocket, match="damaged or not all of it is there"):
            Docket.open(filed.path)

        assert filed.path.read_bytes() == whole[: 4096 * pages]

    def test_a_docket_with_garbled_pages_is_an_error_of_what_is_read(self, filed: Docket) -> None:
        filed.close()
        whole = filed.path.read_bytes()
        filed.path.write_bytes(whole[:4096] + b"\xff" * (len(whole) - 4096))

        with pytest.raises(NotADocket, match="damaged"), Docket.open(filed.path) as found:
            found.case(NUMBER)

    @pytest.mark.parametrize(
        ("statement", "said"),
        [
            pytest.param("DROP TRIGGER events_no_update", "tables are not", id="a guard is gone"),
            pytest.param("DROP TABLE descriptions", "tables are not", id="a table is gone"),
            pytest.param("ALTER TABLE days ADD COLUMN x", "tables are not", id="a column more"),
            pytest.param(
                "CREATE TRIGGER t AFTER INSERT ON cases BEGIN SELECT 1; END",
                "triggers that are not",
                id="a trigger of somebody else",
            ),
        ],
    )
    def test_a_docket_with_other_tables(self, filed: Docket, statement: str, said: str) -> None:
        raw(filed, statement)

        with pytest.raises(NotADocket, match=said):
            Docket.open(filed.path)

    def test_a_view_of_somebody_else_does_no_harm(self, filed: Docket) -> None:
        raw(filed, "CREATE VIEW mine AS SELECT number FROM cases")

        with Docket.open(filed.path) as again:
            assert again.case(NUMBER).events == (PETITION,)

    def test_a_file_that_is_not_there_is_not_begun(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            Docket.open(tmp_path / "docket.db")

        assert names(tmp_path) == []

    @pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo], ids=["a folder", "a pipe"])
    def test_what_is_no_file(self, tmp_path: Path, make: object) -> None:
        path = tmp_path / "docket.db"
        make(path)  # type: ignore[operator]  # either of them

        with pytest.raises(NotADocket, match="it is no file"):
            Docket.open(path)

    def test_a_name_that_a_program_might_misread_is_a_name(self, tmp_path: Path) -> None:
        path = tmp_path / "a?mode=memory&b#c%41 é.db"

        with Docket.create(path) as made:
            made.add(Case(NUMBER))

        assert path.stat().st_size
        with Docket.open(path) as again:
            assert again.units(NUMBER) == ("",)


class TestFormats:
    """A docket of an older format is brought to today's; one of a newer format is left alone."""

    def test_a_newer_format_is_refused_untouched(self, filed: Docket) -> None:
        filed.close()
        with closing(sqlite3.connect(filed.path)) as db:
            newer = (*MIGRATIONS, ("ALTER TABLE cases ADD COLUMN office TEXT",))
            migrate(db, newer)
        before = {
            name: (filed.path.parent / name).read_bytes() for name in names(filed.path.parent)
        }

        with pytest.raises(NewerDocket, match="a docket of format 2") as said:
            Docket.open(filed.path)

        assert (said.value.found, said.value.known) == (2, 1)
        assert {
            name: (filed.path.parent / name).read_bytes() for name in names(filed.path.parent)
        } == before

    def test_a_newer_format_is_seen_even_where_the_file_does_not_tell_yet(
        self, filed: Docket
    ) -> None:
        with closing(sqlite3.connect(filed.path, isolation_level=None)) as db:
            db.execute("PRAGMA wal_autocheckpoint = 0")
            migrate(db, (*MIGRATIONS, ("CREATE TABLE more (x)",)))
            # What was written last is beside the file as long as somebody has it open.
            before = filed.path.read_bytes()

            with pytest.raises(NewerDocket):
                Docket.open(filed.path)

            assert filed.path.read_bytes() == before

    def test_an_older_format_is_brought_forward_and_keeps_what_it_has(self, filed: Docket) -> None:
        filed.due(date(2020, 11, 23))
        newer = (*MIGRATIONS, ("CREATE TABLE offices (x)",), ("ALTER TABLE offices ADD y",))
        with closing(sqlite3.connect(filed.path, isolation_level=None)) as db:
            migrate(db, newer)
            migrate(db, newer)

            version = db.execute("PRAGMA user_version").fetchone()[0]
            events = db.execute("SELECT count(*) FROM events").fetchone()[0]

        assert (version, events) == (3, 1)

    def test_a_step_that_fails_leaves_the_format_before_it(self, filed: Docket) -> None:
        broken = (*MIGRATIONS, ("CREATE TABLE offices (x)", "CREATE TABLE offices (x)"))
        with closing(sqlite3.connect(filed.path, isolation_level=None)) as db:
            with pytest.raises(sqlite3.OperationalError, match="already exists"):
                migrate(db, broken)

            tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master")]
            version = db.execute("PRAGMA user_version").fetchone()[0]

        assert version == 1
        assert "offices" not in tables
        with Docket.open(filed.path) as again:
            assert again.case(NUMBER).events == (PETITION,)


class TestHostileContent:
    """What somebody wrote into the file by hand is an error that names the place, or is text."""

    @pytest.mark.parametrize(
        ("event", "said"),
        [
            pytest.param("", "it is empty", id="nothing"),
            pytest.param("{", "no JSON", id="no JSON"),
            pytest.param("[" * 200_000, "nested too deeply", id="deep nesting"),
            pytest.param('{"kind": "petition-filed"}', "on: the key is missing", id="no day"),
            pytest.param('{"kind": "x", "on": "2021-01-01"}', "no kind of event", id="no kind"),
            pytest.param(
                '{"kind": "petition-filed", "on": "2021-01-01", "x": 1}', "no such key", id="a key"
            ),
            pytest.param(
                '{"kind": "petition-filed", "on": "2021-01-01", "on": "2021-01-02"}',
                "given twice",
                id="a key twice",
            ),
            pytest.param(
                '{"kind": "tally-prepared", "on": "2021-01-01", "count": {"votes": {"A": 1'
                + "0" * 5000
                + '}, "against": 0}}',
                "no number of ballots",
                id="a number without end",
            ),
            pytest.param(
                '{"kind": "petition-filed", "on": "9999999-01-01"}', "no day", id="a day far off"
            ),
            pytest.param(
                '{"kind": "tally-prepared", "on": "2021-01-01"}', "out of order", id="out of order"
            ),
            pytest.param(
                '{"kind": "petition-amended", "on": "2021-01-01", "note": "\ud800"}'.encode(
                    "utf-8", "surrogatepass"
                ).decode("utf-8", "surrogateescape"),
                "half a character",
                id="bytes that are no text",
            ),
        ],
    )
    def test_an_event_that_is_none(self, filed: Docket, event: str, said: str) -> None:
        raw(
            filed,
            "INSERT INTO events SELECT id, 2, CAST(? AS TEXT), '' FROM cases",
            event.encode("utf-8", "surrogateescape"),
        )

        with pytest.raises(CaseUnreadable, match="10-RC-269250 cannot be read: event 2: ") as found:
            filed.case(NUMBER)

        assert said in found.value.said
        assert len(str(found.value)) < 2000
        assert [one.about for one in filed.check()] == ["case"]

    def test_an_event_of_many_million_characters(self, filed: Docket) -> None:
        raw(
            filed,
            "INSERT INTO events SELECT id, 2, hex(zeroblob(10000000)), '' FROM cases",
        )

        with pytest.raises(CaseUnreadable, match="too big"):
            filed.case(NUMBER)

    def test_an_event_that_is_missing(self, filed: Docket) -> None:
        raw(
            filed,
            "INSERT INTO events SELECT case_id, 3, event, '' FROM events",
        )

        with pytest.raises(CaseUnreadable, match="event 2: it is missing"):
            filed.case(NUMBER)

    def test_a_number_that_is_none_is_found_by_check_alone(self, filed: Docket) -> None:
        raw(filed, "INSERT INTO cases (number, unit) VALUES ('../../etc/passwd', '')")

        found = list(filed.check())

        assert [(one.number, one.about) for one in found] == [("../../etc/passwd", "case")]
        assert filed.case(NUMBER).events == (PETITION,)

    def test_names_like_sql_and_like_paths_are_names(self, docket: Docket, tmp_path: Path) -> None:
        odd = ["'); DROP TABLE events; --", "../../../etc/passwd", "\x1b]0;title\x07", "%s%n"]
        for serial, name in enumerate(odd, start=1):
            docket.add(Case(f"10-RC-{serial:06}", name, (PETITION,), name, name))

        assert [(one.unit, one.name, one.note) for one in docket.cases()] == [
            (name, name, name) for name in odd
        ]
        assert [one.name for one in docket.due(date(2020, 11, 20))][: len(odd)]
        assert names(tmp_path)[0] == "docket.db"
        assert len(list(docket.cases(text="'); DROP"))) == 1


class TestPermissions:
    """A docket is written with the permissions that the user's mask leaves."""

    @pytest.mark.parametrize("mask", [0o077, 0o022])
    def test_the_mask_is_kept(self, tmp_path: Path, mask: int) -> None:
        program = (
            "import os, sys; os.umask(int(sys.argv[2])); from nlrbcase import Case, Docket\n"
            "with Docket.create(sys.argv[1]) as docket:\n"
            f"    docket.add(Case({NUMBER!r}))\n"
            "    print(*(oct(os.stat(e).st_mode & 0o777) for e in os.scandir(sys.argv[3])))"
        )

        done = subprocess.run(
            [sys.executable, "-c", program, str(tmp_path / "d.db"), str(mask), str(tmp_path)],
            check=True,
            capture_output=True,
            text=True,
        )

        assert set(done.stdout.split()) == {oct(0o666 & ~mask)}

    def test_what_cannot_be_begun_leaves_nothing(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            Docket.create(tmp_path / "none" / "docket.db")

        assert names(tmp_path) == []

    def test_a_file_that_is_there_is_not_begun_anew(self, tmp_path: Path) -> None:
        path = tmp_path / "docket.db"
        path.write_text("mine", encoding="utf-8")

        with pytest.raises(FileExistsError):
            Docket.create(path)

        assert path.read_text(encoding="utf-8") == "mine"
        assert names(tmp_path) == ["docket.db"]

    @pytest.mark.skipif(
        hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may write everywhere"
    )
    def test_a_file_that_may_only_be_read_is_an_error(self, filed: Docket) -> None:
        filed.close()
        filed.path.chmod(stat.S_IRUSR)

        with pytest.raises((DocketFailed, OSError)), Docket.open(filed.path) as again:
            again.record(NUMBER, Event(Kind.PETITION_AMENDED, date(2020, 12, 1)))


class TestReadOnly:
    """A file or a folder that may not be written to is told as what it is."""

    @pytest.mark.parametrize("code", ["SQLITE_READONLY_DIRECTORY", "SQLITE_CANTOPEN"])
    def test_a_copy_is_advised(self, code: str) -> None:
        error = sqlite3.OperationalError("attempt to write a readonly database")
        error.sqlite_errorname = code

        said = "its folder must be writable, even to read it: copy"
        with pytest.raises(DocketFailed, match=said), told("docket.db"):
            raise error

    def test_another_failure_advises_none(self) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorname = "SQLITE_FULL"

        with pytest.raises(DocketFailed, match=r"full \(SQLITE_FULL\); what was"), told("d"):
            raise error


class TestClosed:
    """A handle that was closed says so."""

    def test_it_is_an_error(self, filed: Docket) -> None:
        filed.close()

        with pytest.raises(DocketFailed, match="closed"):
            filed.case(NUMBER)


class TestSent:
    """What calendars were told is kept with the docket."""

    def test_what_is_kept_comes_back_and_is_replaced(self, docket: Docket) -> None:
        one = Sent("a", NUMBER, "", date(2021, 4, 16), "objections", 1, "x", NOON)
        other = evolve(one, uid="b")

        docket.keep_sent([one, other])
        docket.keep_sent([evolve(one, sequence=2)])

        assert docket.sent() == (evolve(one, sequence=2), other)


class TestPastAndFuture:
    """What is recorded may be of any day, and `until` holds for a docket too."""

    def test_a_case_is_as_it_was_known_then(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        days = [date(2020, 11, 19), date(2021, 2, 8), date(2021, 4, 9)]

        stages = [docket.listed(day)[0].stage for day in days]

        assert stages == [BESSEMER.until(day).stage for day in days]

    def test_a_day_of_each_event_is_a_day_of_its_own(self, docket: Docket) -> None:
        docket.add(
            case(
                NUMBER,
                (Kind.PETITION_FILED, date(2020, 2, 28)),
                (Kind.PETITION_AMENDED, date(2020, 2, 29)),
                (Kind.PETITION_WITHDRAWN, date(2020, 12, 31)),
            )
        )
        turn = date(2020, 12, 31)

        overs = [docket.listed(turn + timedelta(days=off))[0].over for off in (-1, 0, 1)]

        assert overs == [False, True, True]

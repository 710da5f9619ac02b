"""Taking public records into a docket: nothing twice, nothing lost, the status kept beside."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import UTC, date, datetime
from itertools import chain
from pathlib import Path

import pytest
from attrs import evolve

from nlrbcase import (
    Case,
    CaseNumber,
    Docket,
    DocketFailed,
    Event,
    Kind,
    NlrbCaseError,
    NotACaseFile,
    Party,
)
from nlrbcase.imports.case_rows import BadRow, CaseRow

NUMBER = CaseNumber("10-RC-269250")
FILED = Event(Kind.PETITION_FILED, date(2020, 11, 20))
WITHDRAWN = Event(Kind.PETITION_WITHDRAWN, date(2020, 12, 1))
ROW = CaseRow(
    2,
    NUMBER,
    name="Amazon",
    events=(FILED, WITHDRAWN),
    status="Closed",
    closed=date(2020, 12, 1),
    reason_closed="Withdrawal Non-adjusted",
)
NOON = datetime(2026, 1, 5, 12, tzinfo=UTC)


@pytest.fixture
def docket(tmp_path: Path) -> Iterator[Docket]:
    """Return a docket in which there is nothing."""
    with Docket.create(tmp_path / "docket.db") as made:
        yield made


class TestTaking:
    """Rows become cases, each with what it says."""

    def test_a_row_becomes_a_case(self, docket: Docket) -> None:
        done = docket.take([ROW], source="a list", at=NOON)

        assert docket.case(NUMBER) == Case(NUMBER, events=ROW.events, name="Amazon")
        assert (done.rows, done.cases, done.events, done.already) == (1, 1, 2, 0)
        assert {one.at for one in docket.history(NUMBER)} == {NOON}

    def test_several_rows_may_speak_of_one_case(self, docket: Docket) -> None:
        rows = [evolve(ROW, line=n, events=(event,)) for n, event in enumerate(ROW.events, 1)]

        done = docket.take(rows)

        assert (done.rows, done.cases, done.events) == (2, 1, 2)
        assert len(docket.case(NUMBER).events) == 2

    def test_units_are_cases_of_their_own(self, docket: Docket) -> None:
        docket.take([evolve(ROW, unit="A"), evolve(ROW, unit="B")])

        assert docket.units(NUMBER) == ("A", "B")

    def test_what_is_impossible_is_recorded_with_its_source(self, docket: Docket) -> None:
        tally = Event(Kind.CERTIFIED_RESULTS, date(2020, 12, 5))

        docket.take([evolve(ROW, events=(FILED, WITHDRAWN, tally))], source="elections.csv")

        reasons = {one.event.irregular for one in docket.history(NUMBER)}
        assert reasons == {"", "imported from elections.csv"}

    def test_what_was_recorded_here_is_kept(self, docket: Docket) -> None:
        docket.add(Case(NUMBER, events=[evolve(FILED, by=Party.LABOR_ORGANIZATION)], name="Ours"))

        done = docket.take([ROW])

        assert (done.cases, done.events, done.already) == (0, 1, 1)
        assert docket.case(NUMBER).name == "Ours"
        assert docket.history(NUMBER)[0].event.by is Party.LABOR_ORGANIZATION

    def test_a_name_is_taken_where_there_is_none(self, docket: Docket) -> None:
        docket.add(Case(NUMBER, note="ours"))

        docket.take([ROW])

        assert (docket.case(NUMBER).name, docket.case(NUMBER).note) == ("Amazon", "ours")


class TestAgain:
    """An import that is run again adds nothing twice."""

    def test_the_same_rows_add_nothing(self, docket: Docket) -> None:
        docket.take([ROW], source="a list")
        before = (docket.history(NUMBER), docket.observed(NUMBER))

        done = docket.take([ROW], source="a list")

        assert (done.cases, done.events, done.already) == (0, 0, 2)
        assert (docket.history(NUMBER), docket.observed(NUMBER)) == before

    def test_a_row_that_stands_twice_adds_nothing(self, docket: Docket) -> None:
        done = docket.take([ROW, ROW], source="a list")

        assert (done.cases, done.events, done.already) == (1, 2, 2)
        assert len(docket.observed(NUMBER)) == 1

    def test_an_import_that_broke_off_is_finished(self, docket: Docket) -> None:
        rows = [evolve(ROW, line=n, number=CaseNumber(f"10-RC-{n:06}")) for n in range(1, 1200)]

        def broken() -> Iterator[CaseRow]:
            yield from rows[:700]
            raise _Broken

        with pytest.raises(_Broken):
            docket.take(broken())
        half = sum(1 for _ in docket.cases())
        done = docket.take(rows)

        assert half == 500
        assert (done.cases, done.already) == (699, 1000)
        assert sum(1 for _ in docket.cases()) == 1199


class _Broken(NlrbCaseError):
    """A file that broke off."""


class TestStatus:
    """What the Agency records of where a case stands is kept, and compared."""

    def test_it_is_kept_as_it_is_written(self, docket: Docket) -> None:
        docket.take([ROW], source="a list", at=NOON)

        (seen,) = docket.observed(NUMBER)

        assert (seen.source, seen.line, seen.at) == ("a list", 2, NOON)
        assert (seen.status, seen.closed, seen.reason) == (
            "Closed",
            date(2020, 12, 1),
            "Withdrawal Non-adjusted",
        )

    def test_a_status_that_changes_is_added(self, docket: Docket) -> None:
        opened = evolve(ROW, events=(FILED,), status="Open", closed=None, reason_closed="")

        for row, source in ((opened, "January"), (ROW, "February"), (opened, "January")):
            docket.take([row], source=source)

        assert [one.status for one in docket.observed(NUMBER)] == ["Open", "Closed"]

    def test_a_case_that_is_opened_again_is_open_again(self, docket: Docket) -> None:
        opened = evolve(ROW, events=(FILED,), status="Open", closed=None, reason_closed="")

        for row, source in ((opened, "January"), (ROW, "February"), (opened, "March")):
            docket.take([row], source=source)

        assert [one.status for one in docket.observed(NUMBER)] == ["Open", "Closed", "Open"]

    def test_a_row_that_says_nothing_of_it_adds_nothing(self, docket: Docket) -> None:
        docket.take([evolve(ROW, status="", closed=None, reason_closed="")])

        assert docket.observed(NUMBER) == ()

    @pytest.mark.parametrize(
        ("row", "said"),
        [
            pytest.param(ROW, [], id="closed and withdrawn"),
            pytest.param(
                evolve(ROW, events=(FILED,)),
                ["recorded as 'Closed', stands at petition-pending"],
                id="closed and pending",
            ),
            pytest.param(
                evolve(ROW, status="Open", closed=None),
                ["recorded as 'Open', stands at withdrawn"],
                id="open and withdrawn",
            ),
        ],
    )
    def test_check_tells_where_they_disagree(
        self, docket: Docket, row: CaseRow, said: list[str]
    ) -> None:
        docket.take([row], source="a list")

        found = list(docket.check())

        assert [one.about for one in found] == ["status"] * len(said)
        for one, expected in zip(found, said, strict=True):
            assert expected in one.said
            assert one.said.startswith("a list, line 2: ")


class TestReport:
    """What was done is counted, and what was left out is told with its line."""

    def test_rows_left_out_odd_ones_and_unknown_names(self, docket: Docket) -> None:
        rows: list[CaseRow | BadRow] = [
            evolve(ROW, unknown=("A Letter", "A Letter", "A Form"), cautions=("closed early",)),
            BadRow(7, "no case number"),
        ]

        done = docket.take(rows)

        assert done.unknown == (("A Letter", 2), ("A Form", 1))
        assert done.unknown_total == 3
        assert done.bad == (BadRow(7, "no case number"),)
        assert done.odd == (BadRow(2, "closed early"),)
        assert (done.rows, done.bad_total, done.odd_total) == (2, 1, 1)

    def test_lists_do_not_grow_without_end(self, docket: Docket) -> None:
        bad = (BadRow(line, "no case number") for line in range(3000))
        odd = (evolve(ROW, cautions=("odd",), unknown=(f"Letter {n}",)) for n in range(3000))

        done = docket.take(chain(bad, odd))

        assert (len(done.bad), done.bad_total) == (1000, 3000)
        assert (len(done.odd), done.odd_total) == (1000, 3000)
        assert (len(done.unknown), done.unknown_total) == (1000, 3000)

    def test_progress_is_told_after_each_batch(self, docket: Docket) -> None:
        told: list[int] = []

        docket.take((BadRow(line, "x") for line in range(1200)), progress=told.append)

        assert told == [500, 1000, 1200]


class TestHostileRows:
    """A row that cannot be kept is left out whole, and told; the others are taken."""

    @pytest.mark.parametrize(
        "wrong",
        [
            pytest.param(evolve(ROW, name="\ud800"), id="a name that is no text"),
            pytest.param(evolve(ROW, status="\ud800"), id="a status that is no text"),
            pytest.param(evolve(ROW, unit="\ud800"), id="a unit that is no text"),
            pytest.param(
                evolve(ROW, events=(evolve(FILED, note="\ud800"),)), id="a note that is no text"
            ),
            pytest.param(evolve(ROW, name="x" * 2_000_000), id="a name without end"),
            pytest.param(
                evolve(ROW, events=(evolve(FILED, note="x" * 2_000_000),)), id="a note without end"
            ),
        ],
    )
    def test_it_is_left_out(self, docket: Docket, wrong: CaseRow) -> None:
        good = evolve(ROW, line=3, number=CaseNumber("10-RC-000001"))

        done = docket.take([wrong, good])

        assert [row.line for row in done.bad] == [2]
        assert [str(one.number) for one in docket.cases()] == ["10-RC-000001"]
        assert (done.cases, done.events) == (1, 2)

    def test_names_like_sql_are_names(self, docket: Docket) -> None:
        docket.take([evolve(ROW, name="'; DROP TABLE cases; --", status="' OR 1=1")])

        assert docket.case(NUMBER).name == "'; DROP TABLE cases; --"
        assert docket.observed(NUMBER)[0].status == "' OR 1=1"

    def test_a_source_is_a_text(self, docket: Docket) -> None:
        with pytest.raises(NotACaseFile, match="source"):
            docket.take([ROW], source="\ud800")

    def test_a_case_that_cannot_be_read_is_left_as_it_is(self, docket: Docket) -> None:
        docket.add(Case(NUMBER, events=[FILED]))
        raw = sqlite3.connect(docket.path)
        with raw:
            raw.execute("INSERT INTO events SELECT case_id, 2, '{', '' FROM events")
        raw.close()

        done = docket.take([ROW])

        assert [row.line for row in done.bad] == [2]
        assert "cannot be read" in done.bad[0].said

    def test_a_closed_docket_is_an_error_of_the_docket(self, docket: Docket) -> None:
        docket.close()

        with pytest.raises(DocketFailed, match="closed"):
            docket.take([ROW])

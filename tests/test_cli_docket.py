"""`nlrbcase docket`: many cases in one file, asked every morning."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import shlex
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve

from cases import BESSEMER, BOARD_CASE, case
from nlrbcase import Case, Count, Docket, Entry, Event, Kind, serialize
from nlrbcase.calendar_records import CalendarRecord
from nlrbcase.case_records import CaseRecord, MovesRecord, RecordedRecord
from nlrbcase.cli import docket_tables, main
from nlrbcase.docket_records import (
    AffectedListRecord,
    AgendaRecord,
    CheckRecord,
    HistoryRecord,
    ImportRecord,
    KeptRecord,
    ListRecord,
)
from nlrbcase.objected import Objection
from nlrbcase.schemas import schema

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = sorted((ROOT / "docs" / "examples").glob("*.json"))
NUMBER = "10-RC-269250"
ACTIONS = (
    "init",
    "add",
    "record",
    "describe",
    "import",
    "list",
    "due",
    "overdue",
    "ics",
    "check",
    "affected",
    "show",
    "moves",
    "history",
    "export",
)
WIDE = 96


@pytest.fixture
def docket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Docket]:
    """Return a docket with two cases, which the commands use."""
    monkeypatch.setenv("NLRBCASE_DOCKET", str(tmp_path / "clinic.db"))
    with Docket.create(tmp_path / "clinic.db") as made:
        made.add(evolve(BESSEMER, name="Amazon, BHM1"))
        made.add(BOARD_CASE)
        yield made


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Return the exit code of `nlrbcase docket` with words, what it printed, and its errors."""
    try:
        code = main(["docket", *map(str, words)])
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def held(out: str, record: type) -> dict[str, Any]:
    """Return what a command printed as JSON, which must be under its schema."""
    data: dict[str, Any] = json.loads(out)
    jsonschema.validate(data, schema(record))
    return data


class TestDue:
    """nlrbcase docket due [--within DAYS | --all] [--on DATE]"""

    def test_the_worked_cases_show_bessemers_window_with_the_regions_hour(
        self,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.delenv("NLRBCASE_DOCKET", raising=False)
        run(capsys, "init")
        run(capsys, "add", *EXAMPLES)

        code, out, err = run(capsys, "due", "--within", "14", "--on", "2021-04-12")

        lines = out.splitlines()
        assert (code, err) == (1, "")
        assert lines[0] == "On Monday 12 April 2021: 1 paper due within 14 days"
        assert lines[1] == ("  Fri 16 Apr 2021  10-RC-269250  objections  by 11:59 p.m. in Atlanta")
        assert "any party may" in lines[2]

    def test_the_earliest_safe_day_comes_first(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        _, out, _ = run(capsys, "due", "--all", "--on", "2021-12-20", "--json")

        agenda = held(out, AgendaRecord)
        found = agenda["due"]
        assert [one["safe"] for one in found] == sorted(one["safe"] for one in found)
        assert found == [
            one for one in found if one["number"] in {str(case.number) for case in docket.cases()}
        ]
        assert agenda["within"] is None

    @pytest.mark.parametrize(
        ("on", "code"),
        [
            pytest.param("2021-04-01", 1, id="two weeks before the last day"),
            pytest.param("1990-01-01", 0, id="before anything happened"),
        ],
    )
    def test_the_exit_code_tells_whether_something_is_due(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, on: str, code: int
    ) -> None:
        docket.add(Case("05-RD-000001", events=[Event(Kind.PETITION_FILED, date(2021, 4, 1))]))

        assert run(capsys, "due", "--on", on)[0] == code

    @pytest.mark.parametrize("days", ["3", "14"])
    def test_all_and_within_exclude_each_other(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, days: str
    ) -> None:
        assert docket.path.exists()

        code, _, err = run(capsys, "due", "--all", "--within", days, "--on", "2021-04-12")

        assert code == 2
        assert "not allowed with" in err

    def test_what_cannot_be_read_is_on_top_and_the_code_is_2(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        with closing(sqlite3.connect(docket.path)) as raw, raw:
            raw.execute("INSERT INTO events SELECT id, 99, '{', '' FROM cases WHERE id = 2")

        code, out, _ = run(capsys, "due", "--on", "2021-04-12")

        lines = out.splitlines()
        assert code == 2
        assert lines[0].startswith("Nothing is known of 1 case")
        assert lines[1].startswith("  13-CA-200000 cannot be read: event 8: it is missing")
        assert "10-RC-269250" in out
        assert run(capsys, "due", "--on", "2021-04-12", "--json")[0] == 2

    def test_what_is_the_same_but_for_its_beginning_is_told_once(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.add(
            Case(
                "10-RC-000001",
                events=[
                    Event(Kind.PETITION_FILED, date(2021, 1, 4)),
                    Event(Kind.ELECTION_DIRECTED, date(2021, 1, 15), sets=date(2021, 2, 8)),
                ],
            )
        )

        _, out, _ = run(capsys, "due", "--all", "--on", "2021-01-16")

        heads = [line for line in out.splitlines() if line.startswith("  ") and line[2] != " "]
        assert len(heads) == len(set(heads)) > 1

    @pytest.mark.parametrize("days", ["-1", "two", "1.5", "9" * 40, "٣"])
    def test_a_number_of_days_is_a_number(
        self, capsys: pytest.CaptureFixture[str], days: str
    ) -> None:
        code, _, err = run(capsys, "due", f"--within={days}")

        assert code == 2
        assert "give 0 or more" in err


class TestOverdue:
    """nlrbcase docket overdue [--on DATE]"""

    def test_the_oldest_comes_first(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        code, out, _ = run(capsys, "overdue", "--on", "2021-12-20", "--json")

        found = held(out, AgendaRecord)["due"]
        assert code == 1
        assert {one["status"] for one in found} == {"missed"}
        assert [one["safe"] for one in found] == sorted(one["safe"] for one in found)
        assert len(found) == len(docket.overdue(date(2021, 12, 20)))

    def test_nothing_overdue_is_0(self, capsys: pytest.CaptureFixture[str], docket: Docket) -> None:
        assert docket.path.exists()

        code, out, _ = run(capsys, "overdue", "--on", "1990-01-01")

        assert (code, len(out.splitlines())) == (0, 1)


class TestTables:
    """Tables fit a terminal, and nothing from a case can move its cursor."""

    HOSTILE = "\x1b]0;owned\x07\x1b[2J\r\n\u202e=cmd|' /C calc'!A0 " + "very long " * 30

    @pytest.mark.parametrize(
        "words",
        [
            ["list", "--on", "2021-04-12"],
            ["due", "--all", "--on", "2021-04-12"],
            ["overdue", "--on", "2021-04-12"],
            ["show", NUMBER, "--unit", "\x1b[2J", "--on", "2021-04-12"],
            ["history", NUMBER, "--unit", "\x1b[2J"],
            ["check"],
            ["affected", "--rule", "objections", "--on", "2021-04-12"],
        ],
        ids=lambda words: words[0],
    )
    def test_hostile_names_stay_within_their_lines(
        self,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        words: list[str],
    ) -> None:
        # By its name alone, for where a docket is kept may be longer than a line.
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("NLRBCASE_DOCKET", "d.db")
        with Docket.create(tmp_path / "d.db") as docket:
            noted = [evolve(event, note=self.HOSTILE) for event in BESSEMER.events]
            docket.add(Case(NUMBER, "\x1b[2J", noted, self.HOSTILE, self.HOSTILE))

        code, out, err = run(capsys, *words)

        assert (code in (0, 1), err) == (True, "")
        assert all(line.isprintable() for line in out.split("\n"))
        assert max(map(len, out.split("\n"))) <= WIDE

    @pytest.mark.parametrize("width", [40, 60, 80])
    def test_a_narrow_terminal_gets_narrow_lines(self, docket: Docket, width: int) -> None:
        found = docket.listed(date(2021, 4, 12))

        lines = docket_tables.case_list(found, date(2021, 4, 12), width).splitlines()

        told = " ".join(" ".join(lines).split())
        assert len(lines) == (5 if width < 60 else 3)
        assert max(map(len, lines)) <= width
        assert "10-RC-269250 Fri 16 Apr 2021 objections" in told
        assert "13-CA-200000 Mon 12 Apr 2021 merit-determination" in told

    @pytest.mark.parametrize(
        "words",
        [["due", "--on=2021-04-01"], ["list"], ["overdue", "--on=2021-04-12"]],
        ids=lambda words: words[0],
    )
    def test_formulas_in_csv_are_text(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, words: list[str]
    ) -> None:
        for serial, begin in enumerate(("=", "+", "-", "@", "\t=", "\r\n@", " \x00="), start=1):
            name = f"{begin}HYPERLINK(1)"
            events = [Event(Kind.PETITION_FILED, date(2021, 4, 1))]
            docket.add(Case(f"10-RC-{serial:06}", name, events, name))

        _, out, _ = run(capsys, *words, "--csv")

        rows = list(csv.DictReader(io.StringIO(out)))
        hostile = [row for row in rows if "HYPERLINK" in row["name"]]
        assert len(hostile) >= 7
        assert {row["name"][0] for row in hostile} == {row["unit"][0] for row in hostile} == {"'"}


class TestList:
    """nlrbcase docket list [--type|--family|--region|--text|--open|--over] [--on DATE]"""

    @pytest.mark.parametrize(
        ("words", "numbers"),
        [
            pytest.param([], [NUMBER, "13-CA-200000"], id="all"),
            pytest.param(["--type", "RC"], [NUMBER], id="a type"),
            pytest.param(["--family", "c"], ["13-CA-200000"], id="a family"),
            pytest.param(["--region", "13"], ["13-CA-200000"], id="a region"),
            pytest.param(["--text", "amazon"], [NUMBER], id="a name"),
            pytest.param(["--over"], [], id="over"),
            pytest.param(["--open"], [NUMBER, "13-CA-200000"], id="open"),
        ],
    )
    def test_only_what_is_asked_for(
        self,
        capsys: pytest.CaptureFixture[str],
        docket: Docket,
        words: list[str],
        numbers: list[str],
    ) -> None:
        assert docket.path.exists()

        code, out, _ = run(capsys, "list", *words, "--on", "2021-12-20", "--json")

        found = held(out, ListRecord)["cases"]
        assert code == 0
        assert [one["number"] for one in found] == numbers

    def test_a_region_that_is_none_is_an_error(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()

        code, _, err = run(capsys, "list", "--region", "99")

        assert code == 2
        assert "no region has the number 99" in err


class TestRecord:
    """nlrbcase docket record NUMBER KIND DATE ..."""

    def test_it_is_recorded_and_the_deadlines_that_moved_are_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = ["13-CA-200000", "extension-granted", "2021-12-15", "--about", "exceptions"]

        code, out, _ = run(capsys, "record", *words, "--sets", "2022-01-13")

        assert code == 0
        assert "exceptions: 30 December 2021 → 13 January 2022, by more time granted" in out
        assert len(docket.case("13-CA-200000").events) == 8

    def test_what_is_out_of_order_is_refused(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        code, _, err = run(capsys, "record", NUMBER, "certified-results", "2021-05-03")

        assert code == 2
        assert "out of order" in err
        assert docket.case(NUMBER).events == BESSEMER.events

    def test_an_extension_is_recorded_with_its_moment(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = ["13-CA-200000", "extension-granted", "2021-12-15", "--about", "exceptions"]

        code, out, _ = run(capsys, "record", *words, "--sets", "2022-01-13", "--json")

        assert code == 0
        recorded = held(out, RecordedRecord)
        assert recorded["number"] == "13-CA-200000"
        last = docket.history("13-CA-200000")[-1]
        assert (last.seq, last.event.sets) == (8, date(2022, 1, 13))
        assert last.at is not None

    def test_who_looked_before_another_recorded_is_refused(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = ["record", "13-CA-200000", "other-entry", "2021-12-15", "--expect"]

        codes = [run(capsys, *words, expect)[0] for expect in ("7", "7", "8")]

        assert codes == [0, 2, 0]
        assert len(docket.history("13-CA-200000")) == 9

    def test_the_only_unit_need_not_be_named(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.add(Case("10-RC-000001", "A"))

        code, _, _ = run(capsys, "record", "10-RC-000001", "petition-filed", "2021-01-04")

        assert code == 0
        assert len(docket.case("10-RC-000001", "A").events) == 1

    @pytest.mark.parametrize("action", ["show", "history", "moves", "export"])
    def test_with_a_unit_and_without_one_the_poorer_is_not_picked(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, action: str
    ) -> None:
        docket.add(Case("10-RC-000001"))
        docket.add(Case("10-RC-000001", "A", events=[Event(Kind.PETITION_FILED, date(2021, 1, 4))]))

        code, _, err = run(capsys, action, "10-RC-000001")
        named = [run(capsys, action, "10-RC-000001", "--unit", unit)[0] for unit in ("", "A")]

        assert (code, named) == (2, [0, 0])
        assert "the docket has 10-RC-000001 without a unit (--unit \"\") and as 'A'" in err

    def test_of_several_units_one_must_be_named(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.add(Case("10-RC-000001", "A"))
        docket.add(Case("10-RC-000001", "B"))

        code, _, err = run(capsys, "record", "10-RC-000001", "petition-filed", "2021-01-04")

        assert code == 2
        assert "--unit: the docket has 10-RC-000001 as 'A' and as 'B'; say which" in err

    def test_a_day_to_come_is_refused_unless_it_is_confirmed(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = ["record", "13-CA-200000", "other-entry", "2099-11-20"]

        refused, _, err = run(capsys, *words)
        seen = len(docket.case("13-CA-200000").events)
        taken, _, _ = run(capsys, *words, "--future")

        assert (refused, seen, taken) == (2, 7, 0)
        assert "DATE: 20 November 2099 has not come" in err
        assert "--future records it all the same" in err
        assert docket.case("13-CA-200000").events[-1].on == date(2099, 11, 20)

    def test_a_day_that_an_event_fixes_may_be_to_come(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = ["13-CA-200000", "extension-granted", "2021-12-15", "--about", "exceptions"]

        assert run(capsys, "record", *words, "--sets", "2099-01-13")[0] == 0
        assert docket.case("13-CA-200000").events[-1].sets == date(2099, 1, 13)

    def test_more_time_that_moves_nothing_says_so(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = [NUMBER, "extension-granted", "2021-04-14", "--about", "objections"]

        _, out, _ = run(capsys, "record", *words, "--sets", "2021-04-23")

        said = " ".join(out.split())
        assert "No day moved. More time for objections: none for the objections" in said
        assert docket.path.exists()

    def test_the_same_entry_again_is_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = ["record", "13-CA-200000", "other-entry", "2021-12-15"]

        first, second = (run(capsys, *words)[1] for _ in range(2))

        assert "The same" not in first
        assert "The same is recorded 2 times now" in second
        assert "--corrects other-entry 2021-12-15" in " ".join(second.split())
        assert len(docket.case("13-CA-200000").events) == 9

    @pytest.mark.parametrize(
        ("filed", "times"),
        [
            pytest.param(["1=list-keeping"], 1, id="another is listed"),
            pytest.param(["1=list-keeping", "7=list-keeping"], 0, id="it is listed"),
            pytest.param([], 0, id="the paper lists none"),
        ],
    )
    def test_a_ruling_on_what_no_paper_lists_is_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, filed: list[str], times: int
    ) -> None:
        docket.add(case("10-RC-000001", *((each.kind, each.on) for each in BESSEMER.events[:-1])))
        papers = [word for each in filed for word in ("--objection", each)]
        objected = ["10-RC-000001", "objections-filed", "2021-04-16"]
        run(capsys, "record", *objected, *papers)
        ruled = ["10-RC-000001", "director-decision", "2021-05-20", "--ruling", "7=sustained"]

        code, out, _ = run(capsys, "record", *ruled)

        assert code == 0
        assert out.count("No paper that is recorded lists an objection 7.") == times

    def test_a_ruling_where_nothing_was_filed_is_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.add(case("10-RC-000001", *((each.kind, each.on) for each in BESSEMER.events[:-1])))
        ruled = ["10-RC-000001", "director-decision", "2021-05-20", "--ruling", "7=sustained"]

        _, out, _ = run(capsys, "record", *ruled, "--irregular", "as it was told us", "--json")

        assert held(out, RecordedRecord)["remarks"] == [
            "No paper that is recorded lists an objection 7."
        ]

    def test_a_name_is_given(self, capsys: pytest.CaptureFixture[str], docket: Docket) -> None:
        code, out, _ = run(capsys, "describe", NUMBER, "--name", "BHM1", "--note", "by mail")

        assert (code, out) == (0, "10-RC-269250: BHM1\nby mail\n")
        assert docket.case(NUMBER).name == "BHM1"
        assert run(capsys, "describe", NUMBER)[0] == 2


class TestOneCase:
    """show, moves, history and export say of one case what `nlrbcase case` says of a file."""

    def test_show_is_the_page_of_case_show(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        file = tmp_path / "case.json"
        serialize.save(docket.case(NUMBER), file)
        main(["case", "show", str(file), "--on", "2021-04-12"])
        page: list[str] = capsys.readouterr().out.splitlines()

        code, out, _ = run(capsys, "show", NUMBER, "--on", "2021-04-12")

        assert code == 0
        differ = [
            (mine, theirs)
            for mine, theirs in zip(out.splitlines(), page, strict=False)
            if mine != theirs
        ]
        assert len(differ) == 3
        assert all("nlrbcase" in mine or "legal" in mine for mine, _ in differ)
        assert f"`nlrbcase docket show {NUMBER} --why KEY`" in out

    def test_show_as_json_and_with_reasons(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()

        _, out, _ = run(capsys, "show", NUMBER, "--on", "2021-04-12", "--json")
        _, why, _ = run(capsys, "show", NUMBER, "--on", "2021-04-12", "--why", "objections")

        assert held(out, CaseRecord)["stage"] == "tallied"
        assert "the last of 5 business days" in why

    def test_moves_and_history(self, capsys: pytest.CaptureFixture[str], docket: Docket) -> None:
        _, moves, _ = run(capsys, "moves", NUMBER, "--json")
        _, history, _ = run(capsys, "history", NUMBER, "--json")
        _, lines, _ = run(capsys, "history", NUMBER)

        possible = held(moves, MovesRecord)["moves"]
        assert len(possible) == len(docket.case(NUMBER).moves())
        found = held(history, HistoryRecord)["history"]
        assert [one["seq"] for one in found] == list(range(1, 13))
        assert len(lines.splitlines()) == 13

    def test_history_tells_all_that_is_recorded_of_an_event(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.record(
            NUMBER,
            Event(
                Kind.OBJECTIONS_FILED,
                date(2021, 4, 16),
                about="objections",
                objections=(Objection(4, "list-keeping"),),
                note="by e-mail",
                irregular="as it was told us",
            ),
            Event(Kind.REVISED_TALLY, date(2021, 5, 3), count=Count((("RWDSU", 738),), 1798, 505)),
        )

        _, out, _ = run(capsys, "history", NUMBER)

        said = " ".join(out.split())
        assert "RWDSU 738, against 1,798, challenged 505" in said
        assert "objections filed (objections), objections 4; by e-mail" in said
        assert "out of order, recorded because: as it was told us" in said

    def test_export_is_a_case_file(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        docket.describe(NUMBER, note="a soft\u00adhyphen, a\u202eturn")
        file = tmp_path / "out.json"

        code, printed, _ = run(capsys, "export", NUMBER)
        run(capsys, "export", NUMBER, file)
        again, _, err = run(capsys, "export", NUMBER, file)

        assert (code, again) == (0, 2)
        assert "exists" in err
        assert file.read_text(encoding="utf-8") == printed
        assert serialize.load(file) == docket.case(NUMBER)


class TestImport:
    """nlrbcase docket import SOURCE..."""

    @pytest.fixture
    def pages(self, tmp_path: Path) -> Path:
        """Return two case pages, and one that is none."""
        file = tmp_path / "pages.json"
        page: dict[str, Any] = {
            "case_number": "04-CB-378126",
            "name": "=Letter Carriers",
            "case_type": "CB",
            "region_assigned": "Region 04, Philadelphia, Pennsylvania",
            "date_filed": "2026-01-02",
            "status": "Open",
            "date_closed": None,
            "allegations": [],
            "latest_action": "Signed Charge Against Union",
            "latest_action_date": "2026-01-02",
        }
        other = page | {"case_number": "04-CA-378127"}
        wrong = page | {"case_number": "no number"}
        file.write_text(json.dumps([page, wrong, other]), encoding="utf-8")
        return file

    def test_rows_are_taken_and_a_bad_one_is_told_with_its_line(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, pages: Path
    ) -> None:
        code, out, _ = run(capsys, "import", pages)

        assert code == 1
        assert out.startswith("pages.json: 3 rows read; 2 cases and ")
        assert "Left out: 1" in out
        assert "line " in out
        assert str(pages.parent) not in out
        assert {one.source for one in docket.observed("04-CB-378126")} == {"pages.json"}

    def test_again_it_adds_nothing(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, pages: Path
    ) -> None:
        assert docket.path.exists()
        run(capsys, "import", pages)

        _, out, _ = run(capsys, "import", pages, "--json")

        (done,) = held(out, ImportRecord)["files"]
        assert (done["cases_added"], done["events_added"], done["bad_rows"]) == (0, 0, 1)
        assert done["events_already_there"] > 0

    def test_what_is_no_record_is_an_error(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        file = tmp_path / "x.txt"
        file.write_text("hello", encoding="utf-8")

        code, _, err = run(capsys, "import", file)

        assert code == 2
        assert "x.txt" in err
        assert len(list(docket.cases())) == 2

    @pytest.mark.parametrize("form", [[], ["--json"]], ids=["text", "JSON"])
    def test_what_was_done_before_a_bad_file_is_told(
        self,
        capsys: pytest.CaptureFixture[str],
        docket: Docket,
        pages: Path,
        tmp_path: Path,
        form: list[str],
    ) -> None:
        wrong = tmp_path / "x.txt"
        wrong.write_text("hello", encoding="utf-8")

        code, out, err = run(capsys, "import", pages, wrong, *form)

        assert code == 2
        assert "pages.json" in out
        assert "x.txt" in err
        assert "04-CB-378126" in {str(case.number) for case in docket.cases()}
        if form:
            assert [one["source"] for one in held(out, ImportRecord)["files"]] == ["pages.json"]

    def test_an_event_of_a_day_to_come_is_kept_and_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, pages: Path
    ) -> None:
        page = json.loads(pages.read_text(encoding="utf-8"))[0]
        page |= {"latest_action": "Dismissal Letter", "latest_action_date": "2099-01-02"}
        pages.write_text(json.dumps([page]), encoding="utf-8")

        _, out, _ = run(capsys, "import", pages)

        assert "2 January 2099, which has not come" in " ".join(out.split())
        assert docket.case("04-CB-378126").events[-1].on == date(2099, 1, 2)

    def test_a_case_that_may_be_there_under_another_unit_is_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, pages: Path
    ) -> None:
        docket.add(Case("04-CB-378126", "A"))

        _, out, _ = run(capsys, "import", pages)

        assert "as unit 'A'" in " ".join(out.split())
        assert docket.units("04-CB-378126") == ("", "A")

    @pytest.mark.skipif(sys.platform == "win32", reason="it has no such signal")
    def test_stopped_by_the_user_it_keeps_what_was_taken(
        self, docket: Docket, tmp_path: Path
    ) -> None:
        file = tmp_path / "filings.csv"
        head = "Name,Case Number,City,States & Territories,Date Filed,Region Assigned,Status\n"
        row = 'ACME,10-RC-{:06},Atlanta,GA,1/5/2021,"Region 10, Atlanta",Open\n'
        file.write_text(head + "".join(map(row.format, range(1, 40_000))), encoding="utf-8")
        words = [sys.executable, "-m", "nlrbcase", "docket", "import", str(file)]

        with subprocess.Popen(
            [*words, "--docket", str(docket.path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            while process.poll() is None and len(docket.listed(date(2020, 1, 1))) < 3:
                time.sleep(0.01)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)

        assert (process.returncode, out) == (130, "")
        assert re.fullmatch(
            r"filings.csv: broken off after \d+ rows, which are taken and kept\n"
            "nlrbcase: stopped; what was recorded is kept\n",
            err,
        )
        kept = sum(1 for _ in docket.cases()) - 2
        assert kept == int(err.split()[4])


class TestCheck:
    """nlrbcase docket check [--on DATE]"""

    def test_what_is_recorded_of_a_day_to_come_is_told(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.add(Case("05-RD-000001", events=[Event(Kind.PETITION_FILED, date(2062, 4, 1))]))

        before, out, _ = run(capsys, "check", "--on", "2062-03-31", "--json")
        after, _, _ = run(capsys, "check", "--on", "2062-04-01")

        (found,) = held(out, CheckRecord)["doubts"]
        assert (before, after) == (1, 0)
        assert (found["number"], found["about"]) == ("05-RD-000001", "future")
        assert found["said"] == "petition filed is recorded of 1 April 2062, which has not come"

    def test_what_was_corrected_and_what_has_no_kind_is_of_no_day_to_come(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        entry = Entry(Kind.PETITION_FILED, date(2062, 4, 1))
        events = [
            Event(Kind.PETITION_FILED, date(2062, 4, 1)),
            Event(Kind.PETITION_FILED, date(2020, 4, 1), corrects=entry),
            Event(Kind.OTHER_ENTRY, date(2062, 5, 1), note="the day of the election"),
        ]
        docket.add(Case("05-RD-000001", events=events))

        assert run(capsys, "check", "--on", "2022-01-01")[0] == 0

    def test_a_docket_that_holds_is_0(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        code, out, _ = run(capsys, "check")

        assert (code, out) == (0, f"{docket.path}: all that is recorded holds\n")

    def test_what_does_not_hold_is_told_and_the_code_is_1(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        with closing(sqlite3.connect(docket.path)) as raw, raw:
            raw.execute("INSERT INTO events SELECT id, 8, '{}', '' FROM cases WHERE id = 2")

        code, out, _ = run(capsys, "check", "--json")

        (found,) = held(out, CheckRecord)["doubts"]
        assert code == 1
        assert (found["number"], found["about"]) == ("13-CA-200000", "case")
        assert "event 8: " in found["said"]


class TestAffected:
    """nlrbcase docket affected --rule KEY [--version-since DATE] [--on DATE]"""

    def test_old_day_and_new_day(self, capsys: pytest.CaptureFixture[str], docket: Docket) -> None:
        assert docket.path.exists()

        code, out, _ = run(
            capsys, "affected", "--rule", "objections", "--on", "2021-04-12", "--json"
        )

        record = held(out, AffectedListRecord)
        (found,) = record["affected"]
        assert code == 1
        assert (record["rule"], record["version_since"]) == ("objections", "2020-05-31")
        assert (found["number"], found["moved"]) == (NUMBER, False)
        assert found["before"]["due"] == found["after"]["due"] == "2021-04-16"

    def test_an_older_version_touches_nothing(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()
        words = ["affected", "--rule", "objections", "--on", "2021-04-12"]

        code, out, _ = run(capsys, *words, "--version-since", "2015-04-14")

        assert code == 0
        assert "0 deadlines touched" in " ".join(out.split())

    def test_a_day_on_which_no_version_began_is_an_error(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()

        code, _, err = run(capsys, "affected", "--rule", "objections", "--version-since=2015-04-15")

        assert code == 2
        assert "31 May 2020, 14 April 2015" in err


class TestCalendar:
    """nlrbcase docket ics [--out PATH]"""

    def test_due_days_are_written_and_what_was_sent_is_kept(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        pytest.importorskip("icalendar", reason="the extra nlrbcase[ical] is not installed")
        out = tmp_path / "due.ics"

        code, _, _ = run(capsys, "ics", "--on", "2021-04-12", "--out", out)

        text = out.read_text(encoding="utf-8")
        assert code == 0
        assert "BEGIN:VCALENDAR" in text
        assert "objections" in text.replace("\r\n ", "").lower()
        assert NUMBER in {one.number for one in docket.sent()}

    def test_json_tells_what_the_file_was_given(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        pytest.importorskip("icalendar", reason="the extra nlrbcase[ical] is not installed")
        out_file = tmp_path / "due.ics"

        code, out, _ = run(capsys, "ics", "--on", "2021-04-12", "--out", out_file, "--json")
        alone, _, err = run(capsys, "ics", "--on", "2021-04-12", "--json")

        record = held(out, CalendarRecord)
        assert (code, alone) == (0, 2)
        assert "--json: give --out as well" in err
        assert (record["file"], record["cancelled"]) == (str(out_file), 0)
        assert {one["uid"] for one in record["due_days"]} == {one.uid for one in docket.sent()}
        assert "2021-04-16" in {one["day"] for one in record["due_days"]}

    @pytest.mark.parametrize("end", ["", "-wal", "-shm", "-journal"])
    def test_the_docket_is_not_written_over(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, end: str
    ) -> None:
        file = docket.path.with_name(f"{docket.path.name}{end}")
        before = file.read_bytes() if file.exists() else None

        code, _, err = run(capsys, "ics", "--out", file)

        assert code == 2
        assert "is the docket" in err
        assert (file.read_bytes() if file.exists() else None) == before


class TestWhichDocket:
    """The docket is the one of --docket, or the variable's, or docket.db where you are."""

    def test_the_option_goes_before_the_variable(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        other = tmp_path / "other.db"

        code, out, _ = run(capsys, "init", other)
        _, listed, _ = run(capsys, "list", "--docket", other, "--on", "2021-04-12")

        assert (code, out) == (0, f"{other}: a docket in which there is nothing yet\n")
        assert listed == "On Monday 12 April 2021: 0 cases\n"
        assert len(list(docket.cases())) == 2

    def test_none_is_begun_unasked(
        self,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.delenv("NLRBCASE_DOCKET", raising=False)

        code, _, err = run(capsys, "due")

        assert code == 2
        assert err == (
            "nlrbcase: --docket: docket.db is not there; `nlrbcase docket init` begins one\n"
        )
        assert list(tmp_path.iterdir()) == []

    def test_one_that_is_there_is_not_begun_anew(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        code, _, err = run(capsys, "init")

        assert code == 2
        assert "exists" in err
        assert len(list(docket.cases())) == 2

    def test_a_case_that_is_there_is_not_added_again(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        code, _, err = run(capsys, "add", *EXAMPLES)

        assert code == 2
        assert "10-RC-269250 is in the docket already" in err
        assert [str(one.number) for one in docket.cases()] == [NUMBER, "13-CA-200000"]
        assert docket.case(NUMBER) == evolve(BESSEMER, name="Amazon, BHM1")

    def test_a_file_that_is_empty_is_not_told_to_begin_and_that_it_exists_in_a_circle(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        file = tmp_path / "e.db"
        file.touch()

        code, _, err = run(capsys, "list", "--docket", file)

        assert code == 2
        assert "it is empty; remove it, and `nlrbcase docket init` begins one" in err


class TestClosedOutput:
    """A caller that closed the output still gets the exit code, and no traceback."""

    @pytest.mark.skipif(sys.platform == "win32", reason="it has no such shell")
    @pytest.mark.parametrize(
        ("words", "code"),
        [
            (["list", "--on", "2021-04-12"], 0),
            (["due", "--on", "2021-04-12"], 1),
            (["export", NUMBER], 0),
            (["ics", "--on", "2021-04-12"], 0),
            (["show", "99"], 2),
        ],
        ids=lambda given: given[0] if isinstance(given, list) else None,
    )
    def test_closed(self, docket: Docket, words: list[str], code: int) -> None:
        if words[0] == "ics":
            pytest.importorskip("icalendar", reason="the extra nlrbcase[ical] is not installed")
        command = shlex.join([sys.executable, "-m", "nlrbcase", "docket", *words])

        both, out = (
            subprocess.run(
                ["/bin/sh", "-c", f"{command} {closed}"],
                check=False,
                stderr=subprocess.PIPE,
                text=True,
                env={**os.environ, "NLRBCASE_DOCKET": str(docket.path)},
            )
            for closed in (">&- 2>&-", ">&-")
        )

        assert (both.returncode, out.returncode) == (code, code)
        assert ("nlrbcase: " in out.stderr) is (code == 2)
        assert "Traceback" not in out.stderr
        assert len(docket.case(NUMBER).events) == 12


class TestHelp:
    """Every action says what it does, with an example that runs, and its exit codes."""

    @pytest.mark.parametrize("action", ACTIONS)
    def test_help(self, capsys: pytest.CaptureFixture[str], action: str) -> None:
        code, out, _ = run(capsys, action, "--help")

        assert code == 0
        assert f"Example: nlrbcase docket {action}" in out
        assert "exit codes:" in out

    @pytest.mark.parametrize("action", ["show", "due", "moves", "history", "affected"])
    def test_the_example_runs(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, action: str
    ) -> None:
        assert docket.path.exists()
        _, out, _ = run(capsys, action, "--help")
        example = out.split("Example: nlrbcase docket ")[1].splitlines()[0]

        code, _, err = run(capsys, *shlex.split(example))

        assert (code in (0, 1), err) == (True, "")

    @pytest.mark.skipif(sys.platform == "win32", reason="it has no such terminals")
    def test_on_a_terminal_progress_is_told_and_wiped_away(self, docket: Docket) -> None:
        import pty

        ours, theirs = pty.openpty()
        words = [sys.executable, "-m", "nlrbcase", "docket", "due", "--on", "2021-04-12"]
        done = subprocess.run(
            [*words, "--docket", str(docket.path)],
            check=False,
            stdout=subprocess.PIPE,
            stderr=theirs,
            text=True,
        )
        os.close(theirs)

        told = os.read(ours, 4096).decode()
        os.close(ours)
        assert "2 of 2 cases computed" in told
        assert told.endswith("\r\x1b[K")
        assert "computed" not in done.stdout

    def test_a_process_without_a_terminal_tells_no_progress(self, docket: Docket) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "nlrbcase", "docket", "due", "--on", "2021-04-12"],
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "NLRBCASE_DOCKET": str(docket.path)},
        )

        assert (done.returncode, done.stderr) == (1, "")


class TestKept:
    """What writes cases answers in JSON as well."""

    def test_init_add_and_describe(
        self,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("NLRBCASE_DOCKET", "d.db")
        serialize.save_new(BESSEMER, tmp_path / "case.json")

        answers = [
            json.loads(run(capsys, *words, "--json")[1])
            for words in (
                ["init"],
                ["add", "case.json"],
                ["describe", NUMBER, "--name", "Another name"],
            )
        ]

        for answer in answers:
            jsonschema.validate(answer, schema(KeptRecord))
            assert answer["docket"] == "d.db"
        assert answers[0]["cases"] == []
        assert [each["events"] for each in answers[1]["cases"]] == [len(BESSEMER.events)]
        assert [each["name"] for each in answers[2]["cases"]] == ["Another name"]

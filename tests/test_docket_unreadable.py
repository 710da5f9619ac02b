"""A case that the law or the code of today refuses: the others go on, and it can be cured."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from attrs import evolve

from cases import BESSEMER
from nlrbcase import (
    Case,
    CaseUnreadable,
    Docket,
    Entry,
    Event,
    Kind,
    OutOfOrder,
    rule,
    serialize,
)
from nlrbcase.cli import main
from nlrbcase.docket_records import HistoryRecord, KeptRecord, ListRecord
from nlrbcase.schemas import schema

GOOD, BAD = "10-RC-269250", "10-RC-269251"
PETITION = Event(Kind.PETITION_FILED, date(2020, 11, 20))
RUNOFF = Event(Kind.RUNOFF_HELD, date(2020, 11, 21))
CURE = evolve(RUNOFF, corrects=Entry(Kind.RUNOFF_HELD, RUNOFF.on), irregular="so it was told us")
STRUCK = Event(
    Kind.RECORDED_IN_ERROR, date(2020, 11, 23), corrects=Entry(Kind.RUNOFF_HELD, RUNOFF.on)
)
ON = date(2021, 4, 12)
NOON = datetime(2021, 4, 12, 12, tzinfo=UTC)


def stored(docket: Docket, text: str) -> None:
    """Store an event of the bad case as code of another day would have."""
    with closing(sqlite3.connect(docket.path)) as db, db:
        db.execute(
            "INSERT INTO events SELECT id, 2, ?, '2020-11-23T12:00:00+00:00' FROM cases "
            "WHERE number = ?",
            (text, BAD),
        )


@pytest.fixture
def docket(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Docket]:
    """Return a docket with a good case, and one whose second event the tables refuse."""
    monkeypatch.setenv("NLRBCASE_DOCKET", str(tmp_path / "clinic.db"))
    with Docket.create(tmp_path / "clinic.db") as made:
        made.add(evolve(BESSEMER, name="good"))
        made.add(Case(BAD, events=[PETITION], name="bad"))
        stored(made, json.dumps({"kind": "runoff-held", "on": "2020-11-21", "note": "as heard"}))
        yield made


@pytest.fixture
def garbled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Docket]:
    """Return a docket with a case whose second event is none."""
    monkeypatch.setenv("NLRBCASE_DOCKET", str(tmp_path / "clinic.db"))
    with Docket.create(tmp_path / "clinic.db") as made:
        made.add(Case(BAD, events=[PETITION], name="bad", note="noted"))
        stored(made, '{"kind": "petition-filed", "on": "20')
        yield made


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Return the exit code of `nlrbcase docket` with words, what it printed, and its errors."""
    code = main(["docket", *map(str, words)])
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def held(out: str, record: type) -> dict[str, Any]:
    """Return what a command printed as JSON, which must be under its schema."""
    data: dict[str, Any] = json.loads(out)
    jsonschema.validate(data, schema(record))
    return data


class TestCuring:
    """Nothing is overwritten: an event that corrects the refused one makes the case whole."""

    @pytest.mark.parametrize("cure", [CURE, STRUCK], ids=["recorded with a reason", "struck out"])
    def test_a_correction_of_what_is_refused_is_recorded(self, docket: Docket, cure: Event) -> None:
        with pytest.raises(CaseUnreadable, match="event 2: "):
            docket.case(BAD)

        grown = docket.record(BAD, cure, expect=2)

        assert docket.case(BAD) == grown
        assert [one.event.kind for one in docket.history(BAD)] == [
            PETITION.kind,
            RUNOFF.kind,
            cure.kind,
        ]
        assert list(docket.check()) == []

    def test_a_reason_given_apart_counts_as_well(self, docket: Docket) -> None:
        docket.record(BAD, evolve(CURE, irregular=""), irregular="so it was told us")

        (found,) = docket.case(BAD).irregularities
        assert found.reason == "so it was told us"

    def test_what_cures_nothing_is_refused_and_not_written(self, docket: Docket) -> None:
        with pytest.raises(CaseUnreadable, match="event 2: ") as said:
            docket.record(BAD, Event(Kind.PETITION_AMENDED, date(2020, 12, 1)))

        assert "--corrects runoff-held 2020-11-21 --irregular REASON" in said.value.said
        assert len(docket.history(BAD)) == 2

    def test_a_cure_that_is_out_of_order_itself_says_so(self, docket: Docket) -> None:
        with pytest.raises(OutOfOrder) as said:
            docket.record(BAD, evolve(CURE, irregular=""))

        assert said.value.event.corrects == CURE.corrects
        assert len(docket.history(BAD)) == 2

    def test_the_same_on_the_command_line(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        words = [BAD, "runoff-held", "2020-11-21", "--corrects", "runoff-held", "2020-11-21"]

        code, out, _ = run(capsys, "record", *words, "--irregular", "so it was told us")

        assert code == 0
        assert "The case can be read again" in " ".join(out.split())
        assert docket.history(BAD)[-1].event.irregular == "so it was told us"
        assert run(capsys, "check")[0] == 0


class TestLooking:
    """What is recorded can be seen, and taken out, though no case can be made of it."""

    def test_the_history_marks_what_is_refused(self, docket: Docket) -> None:
        first, second = docket.history(BAD)

        assert (first.event, first.wrong) == (PETITION, "")
        assert second.event.note == "as heard"
        assert "out of order" in second.wrong
        assert (second.seq, second.at) == (2, datetime(2020, 11, 23, 12, tzinfo=UTC))

    def test_the_history_on_the_command_line(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()

        code, out, _ = run(capsys, "history", BAD)
        _, record, _ = run(capsys, "history", BAD, "--json")

        assert code == 2
        assert out.startswith(f"2 events recorded of {BAD} bad")
        assert "refused: 10-RC-269251: out of order" in " ".join(out.split())
        history = held(record, HistoryRecord)["history"]
        assert [bool(one["wrong"]) for one in history] == [False, True]

    def test_of_what_is_no_event_the_history_points_to_the_export(
        self, capsys: pytest.CaptureFixture[str], garbled: Docket
    ) -> None:
        assert garbled.path.exists()

        code, _, err = run(capsys, "history", BAD)

        assert code == 2
        assert "event 2: " in err
        assert "nlrbcase docket export" in err

    def test_an_export_of_what_is_refused_is_a_case_file_once_it_is_mended(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        assert docket.path.exists()

        code, out, err = run(capsys, "export", BAD)
        again, _, _ = run(capsys, "export", BAD, tmp_path / "out.json")

        assert (code, again) == (2, 2)
        assert f"{BAD} cannot be read" in err
        assert (tmp_path / "out.json").read_text(encoding="utf-8") == out
        data = json.loads(out)
        assert (data["format"], data["number"], data["name"]) == (1, BAD, "bad")
        data["events"][1]["irregular"] = "so it was told us"
        assert len(serialize.loads(json.dumps(data)).events) == 2

    def test_an_export_of_what_is_no_event_keeps_its_text(
        self, capsys: pytest.CaptureFixture[str], garbled: Docket
    ) -> None:
        assert garbled.path.exists()

        code, out, _ = run(capsys, "export", BAD)

        assert code == 2
        assert json.loads(out)["events"][1] == '{"kind": "petition-filed", "on": "20'

    def test_an_export_that_is_there_is_not_written_over(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, tmp_path: Path
    ) -> None:
        assert docket.path.exists()
        (tmp_path / "out.json").write_text("mine", encoding="utf-8")

        code, _, err = run(capsys, "export", BAD, tmp_path / "out.json")

        assert code == 2
        assert "exists" in err
        assert (tmp_path / "out.json").read_text(encoding="utf-8") == "mine"

    def test_a_name_is_given_and_told(
        self, capsys: pytest.CaptureFixture[str], garbled: Docket
    ) -> None:
        assert garbled.path.exists()

        code, out, _ = run(capsys, "describe", BAD, "--name", "another")
        _, record, _ = run(capsys, "describe", BAD, "--note", "other", "--json")

        assert (code, out) == (0, f"{BAD}: another\nnoted\n")
        (kept,) = held(record, KeptRecord)["cases"]
        assert (kept["name"], kept["note"], kept["events"]) == ("another", "other", 2)


class TestTheOthers:
    """One case that cannot be read stops no answer on the others, and is named."""

    def test_cases_raise_or_tell_what_is_left_out(self, docket: Docket) -> None:
        skipped: list[CaseUnreadable] = []

        with pytest.raises(CaseUnreadable):
            list(docket.cases())
        found = list(docket.cases(skipped=skipped.append))

        assert [str(case.number) for case in found] == [GOOD]
        assert [(one.number, one.seq) for one in skipped] == [(BAD, 2)]

    def test_affected_tells_what_is_left_out(self, docket: Docket) -> None:
        skipped: list[CaseUnreadable] = []
        objections = rule("objections")
        asked = {"rule": objections, "on": ON}

        with pytest.raises(CaseUnreadable):
            list(docket.affected(objections.versions[0], **asked))  # type: ignore[arg-type]
        found = list(
            docket.affected(objections.versions[0], rule=objections, on=ON, skipped=skipped.append)
        )

        assert [str(one.number) for one in found] == [GOOD]
        assert [one.number for one in skipped] == [BAD]

    def test_affected_on_the_command_line(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()

        code, out, err = run(capsys, "affected", "--rule", "objections", "--on", ON)

        assert code == 2
        assert GOOD in out
        assert f"{BAD} cannot be read" in " ".join(err.split())

    def test_a_calendar_is_written_and_keeps_what_was_sent(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        pytest.importorskip("icalendar", reason="the extra nlrbcase[ical] is not installed")
        sound = Docket.create(tmp_path / "sound.db")
        sound.add(Case(BAD, events=[PETITION]))
        words = ["--docket", sound.path, "--on", "2020-11-20", "--out", tmp_path / "due.ics"]
        run(capsys, "ics", *words)
        before = sound.sent()
        sound.add(BESSEMER)
        stored(sound, json.dumps({"kind": "runoff-held", "on": "2020-11-21"}))

        code, _, err = run(capsys, "ics", *words)

        text = (tmp_path / "due.ics").read_text(encoding="utf-8")
        assert code == 2
        assert f"{BAD} cannot be read" in " ".join(err.split())
        assert GOOD in text
        assert "CANCELLED" not in text
        assert before
        assert set(before) <= set(sound.sent())
        sound.close()

    @pytest.mark.parametrize("words", [["due", "--within", "14"], ["overdue"], ["list"]])
    def test_csv_leaves_out_no_case_without_a_word(
        self, capsys: pytest.CaptureFixture[str], docket: Docket, words: list[str]
    ) -> None:
        assert docket.path.exists()

        code, out, err = run(capsys, *words, "--csv", "--on", ON)

        assert code == 2
        assert f"{BAD} cannot be read" in " ".join(err.split())
        assert GOOD in out

    def test_a_list_with_a_case_that_cannot_be_read_is_2(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        assert docket.path.exists()

        codes = [run(capsys, "list", *more, "--on", ON)[0] for more in ([], ["--text", "good"])]
        _, out, _ = run(capsys, "list", "--json", "--on", ON)

        assert codes == [2, 0]
        (wrong,) = held(out, ListRecord)["unreadable"]
        assert (wrong["number"], wrong["event"]) == (BAD, 2)
        assert "out of order" in wrong["said"]


class TestColumns:
    """The table for programs tells what the page tells."""

    def test_a_time_to_wait_does_not_read_like_a_last_day(
        self, capsys: pytest.CaptureFixture[str], docket: Docket
    ) -> None:
        docket.add(
            Case(
                "13-CA-200001",
                events=[
                    Event(Kind.CHARGE_FILED, date(2021, 1, 4)),
                    Event(Kind.COMPLAINT_ISSUED, date(2021, 4, 5)),
                    Event(Kind.COMPLAINT_SERVED, date(2021, 4, 5)),
                ],
            )
        )

        _, out, _ = run(capsys, "due", "--all", "--csv", "--on", ON)

        rows = [row for row in csv.DictReader(io.StringIO(out)) if row["number"] == "13-CA-200001"]
        by_rule = {row["rule"]: row for row in rows}
        waits = {key: row["not_before"] for key, row in by_rule.items()}
        assert waits == {key: str(rule(key).not_before) for key in by_rule}
        assert set(waits.values()) == {"True", "False"}
        assert by_rule["answer"]["duty"] == "True"
        assert by_rule["answer"]["opened_by"] == "complaint-served"
        assert by_rule["answer"]["opened_on"] == "2021-04-05"
        assert by_rule["answer"]["filed"] == "0"
        assert by_rule["answer"]["why_undated"] == ""

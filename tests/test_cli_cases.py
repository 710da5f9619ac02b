"""`nlrbcase case`: keep a case in a file, and say what follows from what happened."""

from __future__ import annotations

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from nlrbcase.case_records import CaseRecord, MovesRecord, RecordedRecord
from nlrbcase.cli import main
from nlrbcase.schemas import schema
from nlrbcase.serialize import dumps, load

ROOT = Path(__file__).resolve().parents[1]
ACTIONS = ("new", "show", "moves", "record", "check", "ics", "timeline", "diagram")

BESSEMER = {
    "format": 1,
    "number": "10-RC-269250",
    "name": "Amazon, BHM1",
    "events": [
        {"kind": "petition-filed", "on": "2020-11-20", "by": "labor-organization"},
        {"kind": "election-directed", "on": "2021-01-15", "by": "regional-director"},
        {"kind": "request-for-review", "on": "2021-01-21", "by": "employer"},
        {"kind": "ballots-mailed", "on": "2021-02-08"},
        {
            "kind": "tally-prepared",
            "on": "2021-04-09",
            "count": {
                "votes": {"RWDSU": 738},
                "against": 1798,
                "challenged": 505,
                "void": 76,
                "eligible": 5867,
            },
        },
        {"kind": "objections-filed", "on": "2021-04-16", "by": "labor-organization"},
    ],
}
CHARGE = {
    "format": 1,
    "number": "29-CA-261755",
    "events": [
        {"kind": "charge-filed", "on": "2020-06-17", "by": "charging-party"},
        {"kind": "charge-served", "on": "2020-06-18"},
        {"kind": "complaint-issued", "on": "2020-12-22", "sets": "2021-03-22"},
    ],
}


@pytest.fixture
def bessemer(tmp_path: Path) -> Path:
    """Return a case like Bessemer's, in a file as nlrbcase writes it."""
    return written(tmp_path / "bessemer.json", BESSEMER)


def written(path: Path, data: object) -> Path:
    """Return a file with a case, as nlrbcase writes it."""
    path.write_text(json.dumps(data), encoding="utf-8")
    path.write_text(dumps(load(path)), encoding="utf-8", newline="\n")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: object) -> tuple[int, str, str]:
    """Return the exit code of `nlrbcase case` with words, what it printed, and its errors."""
    try:
        code = main(["case", *map(str, words)])
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def sections(page: str) -> dict[str, str]:
    """Return what stands under each title of a page, its blanks made one."""
    found: dict[str, str] = {}
    for part in page.split("\n\n")[1:-1]:
        title, *lines = part.splitlines()
        found[title] = " ".join(" ".join(lines).split())
    return found


class TestShow:
    """nlrbcase case show FILE [--on DATE] [--why KEY | --json]"""

    @pytest.mark.parametrize("example", [False, True], ids=["our own", "docs/examples"])
    def test_objections_are_open_to_every_party_until_the_16th(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path, *, example: bool
    ) -> None:
        file = ROOT / "docs" / "examples" / "bessemer.json" if example else bessemer

        code, out, err = run(capsys, "show", file, "--on", "2021-04-12")

        page = sections(out)
        assert (code, err) == (0, "")
        assert "\nOn Monday 12 April 2021: ballots tallied\n" in out
        assert page["Where it stands"] == (
            "petition ballots tallied review review requested result results to be certified"
        )
        assert page["Open"] == (
            "Fri 16 Apr 2021 objections: Objections to the election, with a written offer of proof "
            "Any party may, each for itself, until Friday 16 April 2021 "
            "from tally prepared, 9 April 2021"
        )
        following = page["May happen next (`nlrbcase case moves FILE` tells the law of each)"]
        assert "→ objections pending: objections-filed" in following
        assert "certified-results from 17 April 2021" in following
        assert (
            "tally prepared: RWDSU 738, against 1,798, challenged 505, void 76, eligible 5,867"
            in page["What happened"]
        )

    @pytest.mark.parametrize("example", [False, True], ids=["our own", "docs/examples"])
    def test_then_objections_are_pending(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path, *, example: bool
    ) -> None:
        file = ROOT / "docs" / "examples" / "bessemer.json" if example else bessemer

        _, out, _ = run(capsys, "show", file, "--on", "2021-04-20")

        page = sections(out)
        assert "objections objections pending" in page["Where it stands"]
        assert "objections: met 16 April 2021 by the labor organization" in page["Past deadlines"]
        assert "certified-representative" not in out
        assert "Fri 30 Apr 2021 objections-hearing" in page["Open"]

    def test_on_the_last_day_the_others_still_may(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        _, out, _ = run(capsys, "show", bessemer, "--on", "2021-04-16")

        page = sections(out)
        assert "filed: 16 April 2021 by the labor organization" in page["Open"]

    def test_what_came_later_is_not_told(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        _, out, _ = run(capsys, "show", bessemer, "--on", "2021-01-20")

        assert "election agreed or directed" in out
        assert sections(out)["What happened"].endswith(
            "election directed, by the Regional Director"
        )
        assert "April 2021" not in out

    def test_a_charge_case(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        charge = written(tmp_path / "charge.json", CHARGE)

        code, out, _ = run(capsys, "show", charge, "--on", "2020-12-28")

        page = sections(out)
        assert code == 0
        assert "complaint complaint issued, no answer yet" in page["Where it stands"]
        assert "Tue 5 Jan 2021 answer: Answer to the complaint" in page["Open"]
        assert "The respondent must until Tuesday 5 January 2021" in page["Open"]
        assert "complaint issued, for Monday 22 March 2021" in page["What happened"]

    def test_a_case_in_which_nothing_has_happened(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        file = written(tmp_path / "new.json", {**BESSEMER, "events": []})

        code, out, _ = run(capsys, "show", file, "--on", "2021-04-12")

        assert code == 0
        assert list(sections(out)) == [
            "Where it stands",
            "May happen next (`nlrbcase case moves FILE` tells the law of each)",
        ]

    @pytest.mark.parametrize("example", ["bessemer", "jfk8", "ldj5", "bryson"])
    @pytest.mark.parametrize("action", ["show --on 2023-01-12", "show --on 2026-01-23", "moves"])
    def test_no_line_is_wider_than_96(
        self, capsys: pytest.CaptureFixture[str], example: str, action: str
    ) -> None:
        file = ROOT / "docs" / "examples" / f"{example}.json"

        name, *others = action.split()

        code, out, _ = run(capsys, name, file, *others)

        assert code == 0
        assert max(len(line) for line in out.splitlines()) <= 96
        assert not any(line.endswith(" ") for line in out.splitlines())

    @pytest.mark.parametrize("day", ["2021-01-20", "2021-04-12", "2021-04-16", "2021-05-03"])
    def test_json_has_the_same_facts(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path, day: str
    ) -> None:
        _, text, _ = run(capsys, "show", bessemer, "--on", day)
        code, out, _ = run(capsys, "show", bessemer, "--on", day, "--json")

        record, words = json.loads(out), " ".join(text.split())
        jsonschema.validate(record, schema(CaseRecord))
        assert (code, record["on"]) == (0, day)
        for track in record["standing"][:1]:
            assert f"{track['track']} {track['said']}" in words
        for event in record["events"]:
            assert event["said"] in words
        for opened in record["deadlines"]:
            assert f"{opened['rule']}: " in words
        for move in record["moves"]:
            assert move["event"] in words

    def test_json_has_whole_events(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        _, out, _ = run(capsys, "show", bessemer, "--on", "2021-04-12", "--json")

        tally = json.loads(out)["events"][-1]
        assert tally["count"] == {**BESSEMER["events"][4]["count"]}  # type: ignore[index]
        assert (tally["kind"], tally["said"]) == ("tally-prepared", "tally prepared")

    def test_why_gives_every_step(self, capsys: pytest.CaptureFixture[str], bessemer: Path) -> None:
        code, out, _ = run(capsys, "show", bessemer, "--on", "2021-04-12", "--why", "objections")

        assert code == 0
        assert "objections, from tally prepared on 9 April 2021\n" in out
        assert "Fri 16 Apr 2021  5: the last of 5 business days" in out
        assert "here 20 November 2020" in " ".join(out.split())

    def test_why_gives_the_cautions_of_what_has_no_day(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        _, out, _ = run(
            capsys, "show", bessemer, "--on", "2021-02-20", "--why", "request-for-review"
        )

        assert "its last day runs from the final disposition" in " ".join(out.split())
        assert out.count("\n- ") >= 3

    def test_why_of_what_has_not_begun_says_so(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        code, out, _ = run(capsys, "show", bessemer, "--on", "2021-02-20", "--why", "objections")

        assert code == 0
        assert "Nothing that is recorded has begun the time for objections" in out


class TestMoves:
    """nlrbcase case moves FILE [--json]"""

    def test_each_has_its_law(self, capsys: pytest.CaptureFixture[str], bessemer: Path) -> None:
        code, out, _ = run(capsys, "moves", bessemer)

        assert code == 0
        assert out.startswith("10-RC-269250: ballots tallied\n")
        assert "objections-decided → objections decided   29 CFR 102.69" in out

    def test_json_lists_the_same(self, capsys: pytest.CaptureFixture[str], bessemer: Path) -> None:
        _, text, _ = run(capsys, "moves", bessemer)
        _, out, _ = run(capsys, "moves", bessemer, "--json")

        record, words = json.loads(out), " ".join(text.split())
        jsonschema.validate(record, schema(MovesRecord))
        assert (record["format"], record["number"]) == (1, "10-RC-269250")
        assert record["stage"] == "tallied"
        assert len(record["moves"]) == words.count(" → ")
        for move in record["moves"]:
            assert f"{move['event']} → " in words
            assert move["cite"] in words


class TestNew:
    """nlrbcase case new FILE NUMBER"""

    def test_it_writes_a_file_that_can_be_shown(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        file = tmp_path / "my.json"

        code, out, err = run(capsys, "new", file, "10-RC-269250", "--name", "BHM1", "--unit", "A")

        assert (code, err) == (0, "")
        assert out == f"{file}: 10-RC-269250, nothing has happened yet\n"
        assert file.read_text(encoding="utf-8") == dumps(load(file))
        assert (load(file).name, load(file).unit) == ("BHM1", "A")

    def test_a_file_that_is_there_stays(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        before = bessemer.read_bytes()

        code, out, err = run(capsys, "new", bessemer, "10-RC-269250")

        assert (code, out) == (2, "")
        assert err == f"nlrbcase: {bessemer}: File exists\n"
        assert bessemer.read_bytes() == before

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            pytest.param(["10-XX-1"], "its type 'XX' is none of", id="no such type"),
            pytest.param(["269250"], "it should have 2 hyphens", id="no number of a case"),
            pytest.param(["10-RC-1", "--name", "\udcff"], "name: '\\udcff' holds half", id="half"),
        ],
    )
    def test_what_cannot_be_kept_makes_no_file(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path, words: list[str], said: str
    ) -> None:
        code, out, err = run(capsys, "new", tmp_path / "my.json", *words)

        assert (code, out) == (2, "")
        assert said in err
        assert list(tmp_path.iterdir()) == []


class TestRecord:
    """nlrbcase case record FILE KIND DATE ..."""

    def test_it_says_which_deadlines_moved(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        words = "extension-granted 2021-04-13 --about objections-evidence --sets 2021-04-23"

        code, out, err = run(capsys, "record", bessemer, *words.split())

        assert (code, err) == (0, "")
        assert out.startswith(
            "10-RC-269250: recorded more time granted, 13 April 2021; ballots tallied\n"
        )
        assert "objections-evidence: " in out
        assert load(bessemer).events[-2].about == "objections-evidence"

    def test_everything_that_can_be_said_is_kept(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        line = (
            "revised-tally 2021-05-03 --by regional-director --sets 2021-06-01 --about x "
            "--note 'by mail' --for RWDSU=740 --for 'Local 1=2' --against 1799 --challenged 0 "
            "--void 70 --eligible 5867 --allegation 8(a)(1) --allegation 8(a)(3)"
        )

        code, _, err = run(capsys, "record", bessemer, *shlex.split(line))

        assert (code, err) == (0, "")
        assert json.loads(bessemer.read_text(encoding="utf-8"))["events"][-1] == {
            "kind": "revised-tally",
            "on": "2021-05-03",
            "by": "regional-director",
            "sets": "2021-06-01",
            "about": "x",
            "count": {
                "votes": {"RWDSU": 740, "Local 1": 2},
                "against": 1799,
                "challenged": 0,
                "void": 70,
                "eligible": 5867,
            },
            "allegations": ["8(a)(1)", "8(a)(3)"],
            "note": "by mail",
        }

    def test_ballots_that_are_not_known_are_left_out(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        run(capsys, "record", bessemer, "revised-tally", "2021-05-03", "--against", "5")

        count = json.loads(bessemer.read_text(encoding="utf-8"))["events"][-1]["count"]
        assert count == {"votes": {}, "against": 5}

    def test_a_wrong_day_is_corrected(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        words = "objections-filed 2021-04-15 --corrects objections-filed 2021-04-16"

        code, _, _ = run(capsys, "record", bessemer, *words.split())
        _, out, _ = run(capsys, "show", bessemer, "--on", "2021-04-20")

        assert code == 0
        assert "objections: met 15 April 2021" in out

    def test_out_of_order_with_a_reason_is_recorded_and_listed(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        words = ["challenges-resolved", "2021-04-29", "--irregular", "so it is reported"]

        code, _, _ = run(capsys, "record", bessemer, *words)
        _, out, _ = run(capsys, "show", bessemer, "--on", "2021-05-03")

        assert code == 0
        assert "Recorded because: so it is reported" in " ".join(out.split())

    def test_json_has_the_days_before_and_after(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        code, out, _ = run(
            capsys, "record", bessemer, "revised-tally", "2021-05-03", "--against", "5", "--json"
        )

        record = json.loads(out)
        jsonschema.validate(record, schema(RecordedRecord))
        assert code == 0
        assert record["recorded"]["count"]["against"] == 5
        opened = [each for each in record["changes"] if each["before"] is None]
        assert "objections-to-revised-tally" in {each["rule"] for each in opened}
        assert all(each["because"]["kind"] == "revised-tally" for each in record["changes"])

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            pytest.param("tally-preparred 2021-05-01", "did you mean tally-prepared", id="a kind"),
            pytest.param("Tally-Prepared 2021-05-01", "did you mean tally-prepared", id="capitals"),
            pytest.param("xyzzy 2021-05-01", "'xyzzy' is no kind of event", id="nothing near"),
            pytest.param(
                "revised-tally 2021-05-01 --by employe", "did you mean employer", id="a party"
            ),
            pytest.param("revised-tally 2021-5-1", "as 2021-04-09", id="a malformed day"),
            pytest.param("revised-tally 2021-02-30", "day is out of range", id="no such day"),
            pytest.param("revised-tally", "required: DATE", id="no day"),
            pytest.param("revised-tally 2021-05-01 --sets soon", "--sets: 'soon'", id="no day set"),
            pytest.param(
                "revised-tally 2021-05-01 --sets 2021-02-29", "--sets", id="no such day set"
            ),
            pytest.param(
                "extension-granted 2021-04-13 --about objection --sets 2021-04-23",
                "no rule is called 'objection': did you mean objections",
                id="an unknown rule",
            ),
            pytest.param(
                "extension-granted 2021-04-13 --about answer --sets 2021-04-23",
                "is about 'answer', the key of no rule of representation cases",
                id="a rule of another family",
            ),
            pytest.param(
                "extension-granted 2021-04-13 --about objections", "needs `sets`", id="no new day"
            ),
            pytest.param("answer-filed 2021-05-01", "is no event of", id="another family's event"),
            pytest.param(
                "certified-representative 2021-05-01",
                "out of order: certified-representative on 2021-05-01 needs objections to stand at",
                id="out of order",
            ),
            pytest.param("petition-amended 1900-01-01", "out of order", id="before all law"),
            pytest.param(
                "petition-filed 9999-12-31 --future", "out of order", id="after the last day"
            ),
            pytest.param(
                "revised-tally 2099-05-01", "--future records it all the same", id="not come yet"
            ),
            pytest.param(
                "revised-tally 2021-05-01 --challenged 5",
                "--challenged: give the ballots of a tally with it",
                id="ballots challenged alone",
            ),
            pytest.param(
                "revised-tally 2021-05-01 --for A=1", "--for: give the ballots for none", id="half"
            ),
            pytest.param(
                "revised-tally 2021-05-01 --for A=1 --for A=2 --against 0",
                "--for: 'A' is given twice",
                id="a choice twice",
            ),
            pytest.param("revised-tally 2021-05-01 --for A", "write NAME=N", id="no votes"),
            pytest.param("revised-tally 2021-05-01 --for =1", "write NAME=N", id="no name"),
            pytest.param(
                "revised-tally 2021-05-01 --against -1", "'-1' is no number of", id="minus one"
            ),
            pytest.param(
                f"revised-tally 2021-05-01 --against {'9' * 5000}", "is no number of", id="many"
            ),
            pytest.param(
                "revised-tally 2021-05-01 --void 1.5", "is no number of", id="half a vote"
            ),
            pytest.param(
                "revised-tally 2021-05-01 --corrects tally 2021-04-09",
                "--corrects: 'tally' is no kind of event",
                id="no such kind to correct",
            ),
            pytest.param(
                "revised-tally 2021-05-01 --corrects tally-prepared 2021-4-9",
                "--corrects: '2021-4-9' is not a day",
                id="no such day to correct",
            ),
            pytest.param(
                "revised-tally 2021-05-01 --corrects tally-prepared 2021-04-10",
                "corrects tally-prepared on 2021-04-10, which is not in the case",
                id="nothing to correct",
            ),
            pytest.param(
                "revised-tally 2021-05-01 --note \udcff",
                "events[6].note: '\\udcff' holds half a character",
                id="half a character",
            ),
        ],
    )
    def test_a_mistake_changes_nothing(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path, line: str, said: str
    ) -> None:
        before = bessemer.read_bytes()

        code, out, err = run(capsys, "record", bessemer, *line.split(" "))

        assert (code, out) == (2, "")
        assert said in " ".join(err.split())
        assert "Traceback" not in err
        assert bessemer.read_bytes() == before
        assert list(bessemer.parent.iterdir()) == [bessemer]

    def test_a_reason_is_asked_for_where_one_would_do(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path
    ) -> None:
        _, _, err = run(capsys, "record", bessemer, "review-granted", "2020-12-01")

        assert "--irregular REASON" in err

    def test_what_somebody_else_records_at_the_same_time_is_not_lost(self, bessemer: Path) -> None:
        line = [sys.executable, "-m", "nlrbcase", "case", "record", str(bessemer), "revised-tally"]
        days = [f"2021-05-{day:02}" for day in range(3, 9)]

        running = [
            subprocess.Popen([*line, day, "--against", "5"], stderr=subprocess.PIPE) for day in days
        ]
        ended = [(each.communicate()[1], each.returncode) for each in running]

        recorded = {event.on.isoformat() for event in load(bessemer).events}
        for day, (err, code) in zip(days, ended, strict=True):
            assert (code == 0) == (day in recorded)
            assert code == 0 or b"was changed by somebody else meanwhile" in err


class TestCheck:
    """nlrbcase case check FILE"""

    def test_nothing_to_say(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        file = written(tmp_path / "charge.json", CHARGE)

        code, out, err = run(capsys, "check", file)

        assert (code, out, err) == (0, "29-CA-261755: 3 events, complaint pending\n", "")

    def test_what_is_irregular_is_listed_with_its_reason(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        resolved = {
            "kind": "challenges-resolved",
            "on": "2021-04-10",
            "irregular": "so it is reported",
        }
        early = {"kind": "certified-results", "on": "2021-04-12"}
        file = tmp_path / "case.json"
        data = {**BESSEMER, "events": [*BESSEMER["events"][:5], resolved, early]}  # type: ignore[index]
        file.write_text(json.dumps(data), encoding="utf-8")

        code, out, _ = run(capsys, "check", file)

        words = " ".join(out.split())
        assert code == 0
        assert "out of order: challenges-resolved on 2021-04-10" in words
        assert "Recorded because: so it is reported" in words
        assert "not recorded: " in words
        assert "before certification of results on 12 April 2021" in words
        assert "not in canonical form: recording anything will write it so" in words

    def test_what_must_have_happened_and_is_not_recorded(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        events = [BESSEMER["events"][0], *BESSEMER["events"][3:]]  # type: ignore[index]
        file = written(tmp_path / "case.json", {**BESSEMER, "events": events})

        code, out, _ = run(capsys, "check", file)

        assert code == 0
        assert "  not recorded: " in out
        assert ", before ballots mailed on 8 February 2021" in " ".join(out.split())

    def test_its_help_tells_its_exit_codes(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "check", "--help")

        assert "code is 0 if it can be read, whatever is irregular in it, and 2 if it cannot" in (
            " ".join(out.split())
        )


class TestDiagram:
    """nlrbcase case diagram r|c [--track NAME]"""

    @pytest.mark.parametrize("family", ["r", "c"])
    def test_every_track_is_drawn(self, capsys: pytest.CaptureFixture[str], family: str) -> None:
        code, out, _ = run(capsys, "diagram", family)

        assert code == 0
        assert out.count("```mermaid\nstateDiagram-v2\n") == out.count("\n## ") + 1
        assert out.startswith(f"## {'petition' if family == 'r' else 'charge'}\n")

    def test_one_track(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = run(capsys, "diagram", "r", "--track", "objections")

        assert code == 0
        assert out.startswith("stateDiagram-v2\n")
        assert "objections_pending" in out

    def test_an_unknown_track(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, "diagram", "r", "--track", "objection")

        assert (code, out) == (2, "")
        assert "--track: 'objection' is none of petition, " in err


class TestErrors:
    """Bad input gives a message saying what is right; exit code 2; no traceback; nothing changed"""

    LINES = (
        "show FILE",
        "show FILE --json",
        "show FILE --why objections",
        "moves FILE",
        "record FILE petition-filed 2020-11-20",
        "check FILE",
    )

    @pytest.mark.parametrize("line", LINES)
    @pytest.mark.parametrize(
        ("content", "said"),
        [
            pytest.param(None, "No such file or directory", id="a missing file"),
            pytest.param("/", "Is a directory", id="a directory"),
            pytest.param("", "it is empty", id="an empty file"),
            pytest.param("{", "it is no JSON: ", id="half a file"),
            pytest.param("[]", "[] is no object; it needs format", id="another JSON"),
            pytest.param(
                '{"format": 1, "number": "10-RC-1", "events": [{"kind": "petition-filed", '
                '"on": "2021-4-9"}]}',
                "events[0].on: '2021-4-9' is no day",
                id="a malformed day",
            ),
            pytest.param(
                '{"format": 1, "number": "10-RC-1", "events": [{"kind": "tally-prepared", '
                '"on": "2021-04-09"}]}',
                "events[0]: 10-RC-000001: out of order: ",
                id="out of order",
            ),
        ],
    )
    def test_a_file_that_is_no_case(
        self,
        capsys: pytest.CaptureFixture[str],
        tmp_path: Path,
        line: str,
        content: str | None,
        said: str,
    ) -> None:
        file = tmp_path / "case.json"
        if content == "/":
            file.mkdir()
        elif content is not None:
            file.write_text(content, encoding="utf-8")

        code, out, err = run(capsys, *line.replace("FILE", str(file)).split())

        assert (code, out) == (2, "")
        assert err.startswith(f"nlrbcase: {file}: ")
        assert said in err
        if content not in (None, "/"):
            assert file.read_text(encoding="utf-8") == content

    @pytest.mark.skipif(
        not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read anything"
    )
    @pytest.mark.parametrize("line", LINES)
    def test_a_file_that_may_not_be_read(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path, line: str
    ) -> None:
        bessemer.chmod(0)

        code, out, err = run(capsys, *line.replace("FILE", str(bessemer)).split())

        bessemer.chmod(0o600)
        assert (code, out) == (2, "")
        assert err == f"nlrbcase: {bessemer}: Permission denied\n"

    def test_an_event_out_of_order_changes_no_byte_of_a_file_written_by_hand(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        file = tmp_path / "case.json"
        file.write_bytes(b"\xef\xbb\xbf" + json.dumps(CHARGE, indent=7).encode() + b"\r\n\r\n")
        before = file.read_bytes()

        code, _, err = run(capsys, "record", file, "compliance-achieved", "2020-06-19")

        assert code == 2
        assert "out of order" in err
        assert file.read_bytes() == before

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            pytest.param("", "required: ACTION", id="no action"),
            pytest.param("shew x", "invalid choice: 'shew'", id="no such action"),
            pytest.param("show", "required: FILE", id="no file"),
            pytest.param("new my.json", "required: NUMBER", id="no number"),
            pytest.param("show x --on 2021-4-9", "as 2021-04-09", id="a malformed day"),
            pytest.param("show x --why a --json", "not allowed with", id="two forms"),
            pytest.param("diagram x", "invalid choice: 'x'", id="no such family"),
        ],
    )
    def test_a_line_that_is_no_command(
        self, capsys: pytest.CaptureFixture[str], line: str, said: str
    ) -> None:
        code, out, err = run(capsys, *line.split())

        assert (code, out) == (2, "")
        assert said in " ".join(err.split())

    @pytest.mark.parametrize("day", ["1977-12-31", "2101-01-01"])
    def test_a_day_outside_the_calendar(
        self, capsys: pytest.CaptureFixture[str], bessemer: Path, day: str
    ) -> None:
        code, out, err = run(capsys, "show", bessemer, "--on", day)

        assert (code, out) == (2, "")
        assert f"{day} is outside the calendar" in err

    def test_no_rule_of_that_name(self, capsys: pytest.CaptureFixture[str], bessemer: Path) -> None:
        code, out, err = run(capsys, "show", bessemer, "--why", "objection")

        assert (code, out) == (2, "")
        assert "did you mean objections" in err


class TestHelp:
    """Each action has a help with an example that works"""

    @pytest.mark.parametrize("action", ACTIONS)
    def test_each_has_an_example(self, capsys: pytest.CaptureFixture[str], action: str) -> None:
        code, out, _ = run(capsys, action, "--help")

        assert code == 0
        assert f"Example: nlrbcase case {action} " in out

    def test_the_list_of_actions_is_whole(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "--help")

        assert [action for action in ACTIONS if f"\n    {action} " not in out] == []

    def test_the_examples_work(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
        bessemer: Path,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        (tmp_path / "docs" / "examples").mkdir(parents=True)
        bessemer.rename(tmp_path / "docs" / "examples" / "bessemer.json")
        examples = []
        for action in ACTIONS:
            _, out, _ = run(capsys, action, "--help")
            examples.append(" ".join(out.split("Example: nlrbcase case ")[1].split()))

        for example in examples:
            if example.startswith("record "):
                for kind, day in (
                    ("petition-filed", "2020-11-20"),
                    ("election-directed", "2021-01-15"),
                    ("ballots-mailed", "2021-02-08"),
                ):
                    assert run(capsys, "record", "my.json", kind, day)[0] == 0
            code, out, err = run(capsys, *shlex.split(example))
            assert (code, err) == (0, ""), example
            assert out

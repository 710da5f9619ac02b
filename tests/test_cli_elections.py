"""`nlrbcase tally` and `nlrbcase audit`: who won and why; which published rows contradict."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase.cli import main
from nlrbcase.cli.elections import _assumed
from nlrbcase.elections import Tally
from nlrbcase.schemas import schema
from nlrbcase.tally_records import FindingRecord, TallyRecord

BESSEMER = "tally --for RWDSU=738 --against 1798 --challenged 505 --void 76 --eligible 5867"
HEAD = (
    "Case Number,Tally Date,Tally Type,Tally Category,Unit ID,Num Eligible Voters,"
    "Num Void Ballots,Labor Organization 1 Name,Votes For Labor Org1,Labor Organization 2 Name,"
    "Votes For Labor Org2,Labor Organization 3 Name,Votes For Labor Org3,"
    "Votes Cast Against Labor Org,Num Valid Votes Counted,Num Challenged Ballots,"
    "Challenges R Determinitive,Runoff Required,Union To Certify,Closed Reason\n"
)
GOOD = "10-RC-1,04/09/2021,Initial,Single Labor Organization,A,20,0,R,5,,0,,0,4,9,0,,,R,\n"
WRONG = GOOD.replace("4,9,0,,", "4,8,0,Y,")
GROUP = GOOD.replace("10-RC-1", "10-RC-2").replace(
    "Single Labor Organization", "Self Determination"
)


def run(capsys: pytest.CaptureFixture[str], line: str, *words: object) -> tuple[int, str, str]:
    """Return the exit code of a command line, what it printed, and what it said of errors."""
    try:
        code = main([*shlex.split(line), *map(str, words)])
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def listed(folder: Path, *rows: str) -> Path:
    """Return a list of tallies."""
    file = folder / "elections.csv"
    file.write_text(HEAD + "".join(rows), encoding="utf-8")
    return file


class TestTally:
    """nlrbcase tally --for NAME=N --against N ..."""

    def test_the_outcome_and_why(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, BESSEMER)

        assert (code, err) == (0, "")
        assert "Lost: no labor organization is elected. Next: a certification of results" in out
        assert "margin 1,060" in out
        assert "Objections to the election" not in out

    @pytest.mark.parametrize(
        ("line", "kind"),
        [
            ("--for RWDSU=875 --against 993 --challenged 416", "undetermined"),
            ("--for ALU=2654 --against 2131 --challenged 67", "won"),
            ("--for ALU=380 --against 618", "lost"),
            ("--for A=10 --against 10 --challenged 0 --type RD", "tied"),
            ("--for A=10 --against 10 --type 10-RD-1 --challenged 0", "tied"),
            ("--for 'Local 1'=24 --against 5 --type UD --eligible 46", "rescinded"),
            ("--for A=40 --for B=30 --against 20 --challenged 0", "runoff"),
            ("--for A=40 --for B=30 --against 0 --ballot run-off", "won"),
        ],
    )
    def test_json(self, capsys: pytest.CaptureFixture[str], line: str, kind: str) -> None:
        code, out, err = run(capsys, f"tally {line} --json")

        record = json.loads(out)
        assert (code, err) == (0, "")
        jsonschema.validate(record, schema(TallyRecord))
        assert record["outcome"]["kind"] == kind
        assert record["challenged_assumed"] is ("--challenged" not in line)

    def test_text_and_json_say_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, text, _ = run(capsys, BESSEMER)
        _, out, _ = run(capsys, f"{BESSEMER} --json")

        words, record = " ".join(text.split()).casefold(), json.loads(out)
        for told in (*record["reasons"], *record["cautions"], *record["notes"], record["outcome"]):
            assert told["said"].casefold() in words

    def test_each_way_is_in_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "tally --for A=5 --against 4 --challenged 1 --json")

        ways = json.loads(out)["ways"]
        assert [way["outcome"]["kind"] for way in ways] == ["won", "tied"]
        assert [way["counted"] for way in ways] == [{}, {"none": 1}]

    @pytest.mark.parametrize(
        ("options", "due", "safe", "latest"),
        [
            ("--petition-filed 2020-11-20", "2021-04-16", "2021-04-16", "2021-04-16"),
            ("", "2021-04-16", "2021-04-16", "2021-04-16"),
            ("--petition-filed 2020-05-30", "2021-04-16", "2021-04-16", "2021-04-16"),
        ],
    )
    def test_when_objections_are_due(
        self,
        capsys: pytest.CaptureFixture[str],
        options: str,
        due: str,
        safe: str,
        latest: str,
    ) -> None:
        line = f"{BESSEMER} --prepared 2021-04-09 {options} --region 10"

        _, text, _ = run(capsys, line)
        _, out, _ = run(capsys, f"{line} --json")

        record = json.loads(out)
        jsonschema.validate(record, schema(TallyRecord))
        objections = record["objections"]
        assert (objections["due"], objections["safe"], objections["latest"]) == (due, safe, latest)
        assert objections["due_at"] == "2021-04-16T23:59:00-04:00"
        assert "Objections to the election" in text
        assert "Due Friday 16 April 2021" in text

    def test_the_day_of_the_petition_makes_a_difference(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line = "tally --for A=5 --against 4 --prepared 2020-07-01 --json --petition-filed"

        found = [run(capsys, line, day)[1] for day in ("2020-05-30", "2020-05-31")]

        assert [json.loads(out)["objections"]["due"] for out in found] == [
            "2020-07-08",
            "2020-07-09",
        ]

    def test_what_is_assumed_is_said(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "tally --for A=7 --against 4")
        _, given_none, _ = run(capsys, "tally --for A=7 --against 4 --challenged 0")

        assert " ".join(out.split()).startswith(
            "No --challenged was given: it is assumed that no ballot is challenged. If some are, "
            "give their number: 3 challenged ballots or more could change this outcome."
        )
        assert "assumed" not in given_none

    @given(st.integers(0, 9), st.integers(0, 9), st.sampled_from(["initial", "run-off"]))
    def test_so_many_could_change_it_and_no_fewer(
        self, votes: int, others: int, ballot: str
    ) -> None:
        choices = {"A": votes} if ballot == "initial" else {"A": votes, "B": others}
        against = others if ballot == "initial" else 0

        words = _assumed(Tally("RC", choices, against, 0, ballot=ballot)).split()

        enough = int(words[words.index("challenged", words.index("number:")) - 1])
        for challenged in (enough, enough - 1):
            tally = Tally("RC", choices, against, challenged, ballot=ballot)
            assert tally.determinative is (challenged == enough)

    def test_among_several_no_number_is_claimed(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "tally --for A=7 --for B=3 --against 1")

        assert "enough of them could change this outcome" in " ".join(out.split())

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            pytest.param("", "name each labor organization", id="nothing"),
            pytest.param("--against 5", "--for: name each", id="no union"),
            pytest.param("--for A=5", "give the ballots for none", id="none against"),
            pytest.param("--challenged 5", "--challenged: give the ballots", id="only challenged"),
            pytest.param("--for A=5 --for A=4 --against 1", "'A' is given twice", id="twice"),
            pytest.param("--for A --against 1", "write NAME=N, as RWDSU=738", id="no number"),
            pytest.param("--for A=-5 --against 1", "no number of ballots", id="negative"),
            pytest.param("--for A=five --against 1", "no number of ballots", id="in words"),
            pytest.param(
                "--for none=5 --against 1", "given as `against`", id="a union called none"
            ),
            pytest.param("--for A=5 --against 1 --type UC", "no election is held", id="UC"),
            pytest.param("--for A=5 --against 1 --type XX", "no type of case", id="no type"),
            pytest.param("--for A=5 --against 1 --type UD", "give them", id="UD, none eligible"),
            pytest.param("--for A=5 --against 1 --ballot second", "invalid choice", id="no ballot"),
            pytest.param(
                "--for A=5 --against 1 --petition-filed 2020-11-20", "--prepared", id="no day"
            ),
            pytest.param("--for A=5 --against 1 --region 10", "--prepared", id="a region alone"),
            pytest.param(
                "--for A=5 --against 1 --prepared 2021-04-09 --region 99",
                "no region has the number 99",
                id="no region",
            ),
            pytest.param("--for A=5 --against 1 --prepared 4/9/21", "as 2021-04-09", id="a day"),
        ],
    )
    def test_bad_input_says_what_is_right(
        self, capsys: pytest.CaptureFixture[str], line: str, says: str
    ) -> None:
        code, out, err = run(capsys, f"tally {line}")

        assert (code, out) == (2, "")
        assert says in " ".join(err.split())
        assert "Traceback" not in err


class TestAudit:
    """nlrbcase audit FILE [--json | --quiet]"""

    def test_nothing_found(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        code, out, err = run(capsys, "audit", listed(tmp_path, GOOD, GROUP))

        assert (code, err) == (0, "")
        assert out == (
            "2 rows read: nothing found. 1 self-determination row judged for sums alone.\n"
        )

    def test_what_is_found_with_the_reason(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        code, out, err = run(capsys, "audit", listed(tmp_path, GOOD, WRONG))

        assert (code, err) == (1, "")
        assert out.splitlines() == [
            (
                "line 3, 10-RC-1 A: error: 8 valid votes, but votes for and against make 9 "
                "[valid-votes]"
            ),
            (
                "line 3, 10-RC-1 A: error: no ballot is challenged: nothing can change the "
                "outcome; the flag says Y (the flag was not changed when the challenges were "
                "resolved) [determinative-flag]"
            ),
            (
                "line 3, 10-RC-1 A: error: every number is that of line 2 (one tally was entered "
                "or added up twice) [duplicate-count]"
            ),
            "2 rows read: 3 errors, 0 warnings.",
        ]

    def test_json_is_one_finding_a_line(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        code, out, err = run(capsys, "audit --json", listed(tmp_path, GOOD, WRONG))

        records = [json.loads(line) for line in out.splitlines()]
        assert (code, err) == (1, "")
        for record in records:
            jsonschema.validate(record, schema(FindingRecord))
        assert [record["kind"] for record in records] == [
            "valid-votes",
            "determinative-flag",
            "duplicate-count",
        ]
        assert (records[0]["line"], records[0]["expected"], records[0]["found"]) == (3, "9", "8")

    @pytest.mark.parametrize(("row", "expected"), [(GOOD, 0), (WRONG, 1)])
    def test_quiet(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path, row: str, expected: int
    ) -> None:
        assert run(capsys, "audit --quiet", listed(tmp_path, row)) == (expected, "", "")

    def test_json_of_nothing_is_nothing(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        assert run(capsys, "audit --json", listed(tmp_path, GOOD)) == (0, "", "")

    def test_a_bad_row_does_not_stop_it(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        bad = GOOD.replace(",R,5,", ",R,-5,").replace("10-RC-1", "10-RC-3")

        code, out, _ = run(capsys, "audit", listed(tmp_path, bad, "\0\n", '"\n', WRONG))

        assert code == 1
        assert "line 2, 10-RC-3 A: error: Votes For Labor Org1: '-5' is negative" in out
        assert "line 3: error: it has NUL bytes" in out
        assert "line 4: error: a quotation mark is opened and never closed" in out
        assert "line 5, 10-RC-1 A: error: 8 valid votes" in out

    @pytest.mark.parametrize(
        ("found", "says"),
        [
            pytest.param(b"", "it is empty", id="empty"),
            pytest.param(b"a,b\n1,2\n", "no column 'Case Number'", id="another list"),
            pytest.param(b"\xff\xfe\x00\x01" * 99, "no column", id="no text"),
        ],
    )
    def test_what_is_no_list_is_refused(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path, found: bytes, says: str
    ) -> None:
        file = tmp_path / "x.csv"
        file.write_bytes(found)

        code, out, err = run(capsys, "audit", file)

        assert (code, out) == (2, "")
        assert says in err
        assert str(file) in err

    def test_a_file_that_is_not_there(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        code, out, err = run(capsys, "audit", tmp_path / "none.csv")

        assert (code, out) == (2, "")
        assert "No such file" in err

    def test_a_folder_is_no_file(self, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
        assert run(capsys, "audit", tmp_path)[0] == 2

    def test_progress_is_told_on_a_terminal_only(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        rows = [GOOD.replace("10-RC-1", f"10-RC-{number}") for number in range(1, 2001)]
        file = listed(tmp_path, *rows)

        silent = run(capsys, "audit", file)
        monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
        code, _, err = run(capsys, "audit", file)

        assert silent == (0, "2000 rows read: nothing found.\n", "")
        assert code == 0
        assert "1,000 rows read" in err
        assert "2,000 rows read" in err
        assert err.endswith("\r\x1b[K")

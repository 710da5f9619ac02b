"""The command line: text for people, JSON for programs, the same facts in both."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from nlrbcase.cli import main
from nlrbcase.records import DayRecord, DeadlineRecord, RuleRecord
from nlrbcase.registry import rules
from nlrbcase.schemas import schema


def run(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    """Return the exit code of a command line, what it printed, and what it said of errors."""
    try:
        code = main(line.split())
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


class TestDue:
    """nlrbcase due KEY [DATE] ..."""

    @pytest.mark.parametrize(
        ("line", "due", "safe", "latest"),
        [
            ("objections 2021-04-09 --petition-filed 2020-11-20", "2021-04-16", "", ""),
            ("objections 2022-05-02 --petition-filed 2022-02-02", "2022-05-09", "", ""),
            ("objections 2025-02-15 --petition-filed 2024-12-23", "2025-02-24", "", ""),
            ("objections 2020-07-01 --petition-filed 2020-05-30", "2020-07-08", "", ""),
            ("objections 2020-07-01 --petition-filed 2020-05-31", "2020-07-09", "", ""),
            ("objections 2020-07-01", "2020-07-08", "2020-07-08", "2020-07-09"),
            ("exceptions-to-report 2022-09-01 --petition-filed 2021-12-22", "2022-09-16", "", ""),
            ("request-for-review 2023-01-11 --petition-filed 2021-12-22", "2023-01-26", "", ""),
            (
                "notice-of-election-posting --sets 2021-02-08 --petition-filed 2020-11-20",
                "2021-02-02",
                "",
                "",
            ),
            ("exceptions 2025-09-09", "2025-11-19", "", ""),
            ("charge 1985-03-04", "1985-09-04", "1985-09-04", "1985-09-05"),
            ("charge 2017-07-26", "2018-01-26", "2018-01-26", "2018-01-29"),
            ("charge 2024-03-30", "2024-09-30", "2024-09-30", "2024-10-01"),
            ("charge 2025-08-31", "2026-02-28", "2026-02-28", "2026-03-02"),
            ("answer 2014-04-30", "2014-05-14", "", ""),
        ],
    )
    def test_it_answers(
        self, capsys: pytest.CaptureFixture[str], line: str, due: str, safe: str, latest: str
    ) -> None:
        code, out, err = run(capsys, f"due {line} --json")

        record = json.loads(out)
        assert (code, err) == (0, "")
        assert (record["due"], record["safe"], record["latest"]) == (
            due,
            safe or due,
            latest or due,
        )
        jsonschema.validate(record, schema(DeadlineRecord))

    def test_text_and_json_say_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = "due charge 2025-08-31 --region 10"

        _, text, _ = run(capsys, line)
        _, out, _ = run(capsys, f"{line} --json")

        words, record = " ".join(text.split()), json.loads(out)
        for reading in record["readings"]:
            assert reading["label"] in words
            assert reading["authority"] in words
            for step in reading["steps"]:
                assert step["said"] in words
                assert step["cite"] in words
        for told in (*record["cautions"], *record["notes"]):
            assert told["said"] in words
        for fact in (record["hour"], record["more_time"], record["version"]["text"]):
            assert fact in words

    def test_a_region_adds_the_moment(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = "due objections 2021-04-09 --petition-filed 2020-11-20 --region 10"

        _, out, _ = run(capsys, f"{line} --json")

        assert json.loads(out)["due_at"] == "2021-04-16T23:59:00-04:00"

    def test_washington_whatever_the_region(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, text, _ = run(capsys, "due exceptions 2025-09-09 --region 19")

        assert "by 11:59 p.m. in Washington" in text

    def test_the_law_of_another_day_can_be_asked_for(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        _, out, _ = run(capsys, "due subpoena-revocation 2017-03-06 --law-as-of 2017-03-05 --json")

        assert json.loads(out)["version"]["since"] == "1978-01-01"


class TestErrors:
    """Bad input gives a message saying what is right; no traceback reaches the command line."""

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            pytest.param(
                "due objections 1850-01-01",
                "the earliest law encoded is that of 1978-01-01",
                id="before all law",
            ),
            pytest.param("due objection 2021-04-09", "did you mean objections", id="a wrong key"),
            pytest.param("due objections 2021-4-9", "as 2021-04-09", id="a malformed date"),
            pytest.param("due objections 2021-02-30", "day is out of range", id="no such day"),
            pytest.param("due objections 20210409", "as 2021-04-09", id="a date without hyphens"),
            pytest.param(
                "due objections 2021-04-09T12:00", "as 2021-04-09", id="a date with an hour"
            ),
            pytest.param(
                "due objections \uff12\uff10\uff12\uff11-04-09",
                "as 2021-04-09",
                id="other digits",
            ),
            pytest.param(
                "due objections 2021-04-09 --region 99",
                "no region has the number 99",
                id="an unknown region",
            ),
            pytest.param(
                "due objections 2021-04-09 --region ten",
                "no region has the number 'ten'",
                id="a region in words",
            ),
            pytest.param("due charge 2100-11-30", "outside the calendar", id="beyond the calendar"),
            pytest.param("due charge 2101-01-01", "outside the calendar", id="outside it"),
            pytest.param(
                "due summary-judgment-motion 2024-03-01",
                "needs `sets` (--sets DATE)",
                id="a hearing date missing",
            ),
            pytest.param("due answer", "needs `on` (the DATE)", id="no date at all"),
            pytest.param(
                "due answer 2024-03-01 --sets 2024-03-05", "no use for `sets`", id="a needless date"
            ),
            pytest.param(
                "due answer 2024-03-01 --petition-filed 2024-02-01",
                "no use for `--petition-filed`",
                id="no petition in a charge case",
            ),
            pytest.param(
                "due objections 2021-04-09 --petition-filed 2021-11-20",
                "is later than 2021-04-09",
                id="days in the wrong order",
            ),
            pytest.param("due brief-to-judge 2024-03-13", "the judge fixes", id="no fixed day"),
            pytest.param(
                "due responsive-statement --sets 2024-03-05 --petition-filed 2024-02-01",
                "no such paper",
                id="no such duty",
            ),
            pytest.param(
                "due objections 2021-04-09 --pet 2020-11-20",
                "unrecognized arguments",
                id="half an option",
            ),
            pytest.param(f"rule {'x' * 9999}", "x…: see `nlrbcase rules`", id="a very long key"),
            pytest.param("rule xyzzy", "nlrbcase rules", id="no such rule"),
            pytest.param("day 1900-01-01", "outside the calendar", id="a day outside"),
            pytest.param("day", "required: DATE", id="no day"),
            pytest.param("dew objections", "invalid choice", id="no such command"),
            pytest.param(
                "due objections 2021-04-09 --law-as-of 2021-01-01 --petition-filed 2021-01-01",
                "not allowed with",
                id="two days that pick the law",
            ),
        ],
    )
    def test_the_message_says_what_is_right_and_the_exit_code_is_two(
        self, capsys: pytest.CaptureFixture[str], line: str, says: str
    ) -> None:
        code, out, err = run(capsys, line)

        assert code == 2
        assert out == ""
        assert says in " ".join(err.split())
        assert "Traceback" not in err


class TestRules:
    """nlrbcase rules [--family r|c] [--on DATE] [--json]"""

    def test_every_rule_is_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = run(capsys, "rules")

        assert code == 0
        for each in rules():
            assert f"{each.key}: {each.title}" in " ".join(out.split())

    def test_json_lists_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "rules --json")

        assert [record["key"] for record in json.loads(out)["rules"]] == [
            each.key for each in rules()
        ]

    def test_one_family(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "rules --family r --json")

        assert {record["family"] for record in json.loads(out)["rules"]} == {"r"}

    def test_the_versions_of_a_day(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "rules --on 2016-01-04 --json")

        found = {record["key"]: record["versions"] for record in json.loads(out)["rules"]}
        assert all(len(versions) == 1 for versions in found.values())
        assert found["objections"][0]["within"] == "7 days"
        assert "charge-evidence" not in found

    def test_a_day_before_all_law_lists_nothing_and_says_so(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code, out, err = run(capsys, "rules --on 1950-01-01")

        assert (code, out) == (2, "")
        assert "1978-01-01" in err


class TestRule:
    """nlrbcase rule KEY (its versions through time)"""

    def test_each_version_has_its_clause_its_source_and_its_evidence(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        code, out, _ = run(capsys, "rule objections")

        words = " ".join(out.split())
        assert code == 0
        assert '"Within 5 business days after the tally of ballots has been prepared"' in words
        assert "84 FR 69524, postponed by 85 FR 17500" in words
        assert "From 14 April 2015, by the day of: petition filed: 7 days" in words
        assert "words not read" in words

    def test_json_has_them_all(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "rule objections --json")

        record = json.loads(out)
        jsonschema.validate(record, schema(RuleRecord))
        assert [version["within"] for version in record["versions"]] == [
            "5 business days",
            "7 days",
            "7 days",
            "5 days",
        ]


class TestDay:
    """nlrbcase day DATE"""

    @pytest.mark.parametrize(
        ("day", "says"),
        [
            ("2021-04-12", "Monday 12 April 2021 is a business day"),
            ("2020-07-03", "no business day: Independence Day (Saturday), kept on this day"),
            ("2025-12-24", "is not settled: closed by Executive Order 14371"),
            ("2025-12-24", "Announced 18 December 2025"),
            ("2025-10-07", "shutdown of 2025"),
            ("2024-12-24", "Evidence: known from a secondary source only"),
            ("2015-12-24", "half a day's work"),
            ("2021-01-20", "Inauguration Day"),
        ],
    )
    def test_it_says_why_not(self, capsys: pytest.CaptureFixture[str], day: str, says: str) -> None:
        code, out, _ = run(capsys, f"day {day}")

        assert code == 0
        assert says in " ".join(out.split())

    def test_json(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "day 2020-07-03 --json")

        jsonschema.validate(json.loads(out), schema(DayRecord))
        assert date.fromisoformat(json.loads(out)["day"]) == date(2020, 7, 3)


class TestProgram:
    """`nlrbcase` alone shows what to try first."""

    def test_alone_it_shows_what_to_try(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = run(capsys, "")

        assert code == 0
        assert "nlrbcase due objections 2021-04-09 --petition-filed 2020-11-20" in out

    def test_what_it_says_to_try_works(
        self,
        capsys: pytest.CaptureFixture[str],
        monkeypatch: pytest.MonkeyPatch,
        tmp_path: Path,
    ) -> None:
        monkeypatch.chdir(tmp_path)
        _, out, _ = run(capsys, "")
        tries = re.findall(r"^  nlrbcase (.*?)(?:   |$)", out, re.MULTILINE)

        assert len(tries) == out.count("\n  nlrbcase ")
        assert {line.split()[0] for line in tries} == {
            "due",
            "rules",
            "rule",
            "day",
            "case",
            "docket",
            "charge",
            "tally",
            "objections",
            "bars",
        }
        for line in tries:
            code, said, err = run(capsys, line)
            assert (code, err) == (0, "")
            assert said

    def test_it_runs_as_a_module_in_any_locale(self) -> None:
        line = [sys.executable, "-m", "nlrbcase", "due", "exceptions", "2024-03-01"]
        env = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}

        done = subprocess.run(line, check=True, capture_output=True, env=env)

        assert "…" in done.stdout.decode("utf-8")

    def test_a_reader_that_stops_early_is_no_error(self) -> None:
        line = [sys.executable, "-m", "nlrbcase", "rules", "--json"]

        with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as done:
            assert done.stdout is not None
            assert done.stderr is not None
            first = done.stdout.readline()
            done.stdout.close()
            errors = done.stderr.read()

        assert first.strip() == b"{"
        assert (done.returncode, errors) == (0, b"")

    def test_an_argument_that_is_no_text_is_an_error_like_any_other(self) -> None:
        line: list[str | bytes] = [sys.executable, "-m", "nlrbcase", "rule", b"\xff\xfe"]

        done = subprocess.run(line, check=False, capture_output=True)

        assert done.returncode == 2
        assert b"no rule is called" in done.stderr
        assert b"Traceback" not in done.stderr

    @pytest.mark.parametrize("command", ["", "due", "rules", "rule", "day", "tally", "audit"])
    def test_each_command_has_a_help(
        self, capsys: pytest.CaptureFixture[str], command: str
    ) -> None:
        code, out, _ = run(capsys, f"{command} --help")

        assert code == 0
        assert "usage: nlrbcase" in out


class TestTerminals:
    """What others wrote into a file cannot give a terminal commands."""

    def test_a_name_reaches_the_terminal_without_controls(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        case = tmp_path / "case.json"
        text = {"format": 1, "number": "10-RC-269250", "name": "A\x1b[2J\x9bB\u202eC", "events": []}
        case.write_text(json.dumps(text), encoding="utf-8")

        code, out, _ = run(capsys, f"case show {case} --on 2021-04-12")

        assert code == 0
        assert "A\ufffd[2J\ufffdB\ufffdC" in out
        assert not set("\x1b\x9b\u202e") & set(out)

    def test_an_error_does_not_pass_them_on_either(
        self, capsys: pytest.CaptureFixture[str], tmp_path: Path
    ) -> None:
        case = tmp_path / "case.json"
        case.write_text(
            json.dumps({"format": 1, "number": "10-RC-269250", "events": [], "\x1b[2J": 1}),
            encoding="utf-8",
        )

        code, _, err = run(capsys, f"case show {case}")

        assert code == 2
        assert "\x1b" not in err

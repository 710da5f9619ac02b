"""`nlrbcase bars`: what bars a petition or an election on a day, and until when."""

from __future__ import annotations

import json
import re
import shlex

import jsonschema
import pytest

from nlrbcase.bar_records import BarsRecord
from nlrbcase.barring import Barrable
from nlrbcase.cli import main
from nlrbcase.schemas import schema

NOTHING = "--certified never --recognized never --contract-effective never --poll-held never"
ELECTION = f"bars --on 2022-03-01 --election-held 2021-04-09 {NOTHING}"


def run(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    """Return the exit code of a command line, what it printed, and what it said of errors."""
    try:
        code = main(shlex.split(line))
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


def plain(text: str) -> str:
    """Return a text without its line breaks."""
    return re.sub(r"\s+", " ", text)


class TestBars:
    """nlrbcase bars --on DATE [--election-held DATE] ..."""

    def test_in_brief_then_with_reasons(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, ELECTION)

        assert (code, err) == (0, "")
        assert out.startswith("On Tuesday 1 March 2022\n")
        assert "A petition for an election (RC, RM, RD): not barred, by the facts given" in out
        assert "An election (RC, RM, RD): barred" in out
        assert "A deauthorization poll (UD): not barred, by the facts given" in out
        assert "Open to a petition, the last 60 days of the election bar" in out
        assert "Not judged" not in out
        assert max(map(len, out.splitlines())) <= 96

    def test_what_is_not_given_is_not_known(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, _ = run(capsys, "bars --on 2022-03-01")

        assert code == 0
        assert out.count(": may be barred: not enough is known") == 3
        assert plain(out).count("Not judged; not known:") == 7
        assert "Certification year. Not judged; not known: certification of representative" in out

    def test_what_is_over_or_has_not_begun_is_said(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        term = "--contract-effective 2022-06-01 --contract-expires 2024-05-31"
        line = f"{ELECTION.replace('--contract-effective never', term)} --of petition"

        _, before, _ = run(capsys, line)
        _, after, _ = run(capsys, line.replace("--on 2022-03-01", "--on 2024-06-03"))

        assert "It begins only on Wednesday 1 June 2022" in plain(before)
        assert "It was over from Saturday 1 June 2024" in plain(after)
        assert "It was over from Sunday 10 April 2022" in plain(after)

    def test_a_bar_that_may_last_longer_says_so(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "bars --on 2020-03-02 --of petition --certified 2018-10-01")

        assert "it stands to Tuesday 1 October 2019, or later; not known: whether" in plain(out)

    def test_two_rules_that_may_govern_are_told_apart(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line = (
            f"{ELECTION} --of petition --recognized 2024-08-01 --no-construction "
            "--first-bargaining 2024-09-03"
        ).replace("--on 2022-03-01", "--on 2024-11-01")
        line = line.replace("--recognized never ", "")

        _, unknown, _ = run(capsys, line)
        _, never, _ = run(capsys, f"{line} --notice-posted never")

        assert "not known: notice of the recognition posted" in plain(unknown)
        assert "It does not stand; this is so if the law before" in plain(never)
        assert "barred if the rule of 30 September 2024 governs" in plain(never)

    @pytest.mark.parametrize(
        ("options", "effects"),
        [
            pytest.param(
                "",
                {"petition": "open", "election": "barred", "deauthorization-poll": "free"},
                id="all that is usually asked",
            ),
            pytest.param("--of petition", {"petition": "open"}, id="a petition"),
            pytest.param(
                "--of picketing --of election",
                {"picketing": "barred", "election": "barred"},
                id="two things",
            ),
            pytest.param(
                "--of deauthorization-poll", {"deauthorization-poll": "free"}, id="no bar at all"
            ),
        ],
    )
    def test_json(
        self, capsys: pytest.CaptureFixture[str], options: str, effects: dict[str, str]
    ) -> None:
        code, out, err = run(capsys, f"{ELECTION} {options} --json")

        record = json.loads(out)
        assert (code, err) == (0, "")
        assert record["effects"] == effects
        assert record["on"] == "2022-03-01"
        jsonschema.validate(record, schema(BarsRecord))

    @pytest.mark.parametrize(
        ("line", "effect"),
        [
            ("--contract-effective 2020-06-01 --contract-expires 2022-12-31", "barred"),
            ("--contract-effective 2019-06-01 --contract-expires 2022-04-30", "unknown"),
            (
                "--contract-effective 2019-06-01 --contract-expires 2022-04-30 --no-health-care",
                "arguable",
            ),
            (
                "--contract-effective 2019-06-01 --contract-expires 2022-06-15 --health-care",
                "open",
            ),
            ("--certified 2021-01-04 --no-certification-tested", "free"),
            ("--certified 2021-01-04 --certification-tested", "unknown"),
            ("--certified 2021-01-04 --bargaining-after-enforcement 2021-09-01", "barred"),
            ("--recognized 2022-01-10 --notice-posted 2022-01-15 --construction", "unknown"),
            ("--recognized 2022-01-10 --notice-posted 2022-01-15 --no-construction", "open"),
        ],
    )
    def test_each_option(self, capsys: pytest.CaptureFixture[str], line: str, effect: str) -> None:
        given = {word for word in line.split() if word.startswith("--")}
        rest = {
            name: f"--{name} never"
            for name in ("election-held", "certified", "recognized", "contract-effective")
            if f"--{name}" not in given
        }

        _, out, _ = run(
            capsys, f"bars --on 2022-03-01 --of petition --json {' '.join(rest.values())} {line}"
        )

        assert json.loads(out)["effects"] == {"petition": effect}

    def test_everything_can_be_asked_for(self, capsys: pytest.CaptureFixture[str]) -> None:
        asked = " ".join(f"--of {what.value}" for what in Barrable)

        line = f"{ELECTION} {asked} --poll-held 2021-11-19 --rescission-certified 2021-12-01"

        code, out, _ = run(capsys, f"{line} --json")

        assert code == 0
        assert list(json.loads(out)["effects"]) == [what.value for what in Barrable]

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            pytest.param("bars", "--on", id="no day"),
            pytest.param("bars --on yesterday", "is not a day", id="no such day"),
            pytest.param("bars --on never", "is not a day", id="a day never asked about"),
            pytest.param(
                "bars --on 2022-03-01 --election-held sometimes", "is not a day", id="no day either"
            ),
            pytest.param(
                "bars --on 2022-03-01 --contract-expires never",
                "is not a day",
                id="every contract has a last day",
            ),
            pytest.param("bars --on 2022-03-01 --of tea", "invalid choice", id="nothing barred"),
            pytest.param(
                "bars --on 2022-03-01 --contract-effective 2022-01-01 "
                "--contract-expires 2021-01-01",
                "contract_expires (2021-01-01) is before contract_effective (2022-01-01)",
                id="days reversed",
            ),
            pytest.param(
                "bars --on 2101-03-01", "outside the calendar", id="a day beyond the calendar"
            ),
        ],
    )
    def test_what_is_wrong_is_said(
        self, capsys: pytest.CaptureFixture[str], line: str, said: str
    ) -> None:
        code, out, err = run(capsys, line)

        assert (code, out) == (2, "")
        assert said in err
        assert "Traceback" not in err

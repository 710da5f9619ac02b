"""`nlrbcase blocking`: may a charge hold up an election."""

from __future__ import annotations

import json
import shlex

import jsonschema
import pytest

from nlrbcase.blocking_records import BlockingRecord
from nlrbcase.cli import main
from nlrbcase.schemas import schema


def run(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    """Return the exit code of a command line, what it printed, and what it said of errors."""
    try:
        code = main(shlex.split(line))
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


class TestBlocking:
    """nlrbcase blocking SECTION... --on DATE"""

    def test_the_answer_as_text(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(
            capsys, "blocking '8(a)(1)' '8(a)(2)' --on 2021-03-15 --petition-filed 2020-11-20"
        )

        assert (code, err) == (0, "")
        assert out.startswith("May a charge under 8(a)(1) and 8(a)(2) block the election?\n")
        assert "The rule of 2020 governs   29 CFR 103.20(b), (c)" in out

    @pytest.mark.parametrize(
        ("line", "effects", "facts"),
        [
            pytest.param(
                "'8(a)(3)' --on 2021-03-15 --petition-filed 2020-11-20",
                ["voted-and-counted"],
                {"circumstances": None, "domination": None},
                id="vote and count",
            ),
            pytest.param(
                "'8(b)(1)(A)' --on 2021-03-15 --petition-filed 2020-11-20 --circumstances yes",
                ["impounded", "voted-and-counted"],
                {"circumstances": True, "domination": None},
                id="impound",
            ),
            pytest.param(
                "'8(b)(1)(A)' --on 2021-03-15 --petition-filed 2020-11-20 --circumstances no",
                ["voted-and-counted"],
                {"circumstances": False, "domination": None},
                id="nothing to impound for",
            ),
            pytest.param(
                "'8(a)(2) Domination' --on 2019-03-15 --domination yes",
                ["held-in-abeyance", "not-blocked"],
                {"circumstances": None, "domination": True},
                id="abeyance",
            ),
        ],
    )
    def test_json(
        self,
        capsys: pytest.CaptureFixture[str],
        line: str,
        effects: list[str],
        facts: dict[str, bool | None],
    ) -> None:
        code, out, err = run(capsys, f"blocking {line} --json")

        record = json.loads(out)
        assert (code, err) == (0, "")
        jsonschema.validate(record, schema(BlockingRecord))
        assert record["effects"] == effects
        assert record["facts"] == facts

    @pytest.mark.parametrize(
        ("line", "said"),
        [
            pytest.param("'8(b)(1)' --on 2021-03-15", "8(b)(1)(A) or 8(b)(1)(B)", id="too wide"),
            pytest.param("'8(a)(3)' --on 2015-04-13", "2015-04-14", id="too early"),
            pytest.param(
                "'8(a)(3)' --on 2021-03-15 --petition-filed 2021-03-16",
                "is later than 2021-03-15",
                id="days in the wrong order",
            ),
            pytest.param(
                "'8(a)(2) Domination' --on 2021-03-15 --domination no",
                "the answer is no, but",
                id="facts that disagree",
            ),
        ],
    )
    def test_what_cannot_be_answered_is_said_in_a_line(
        self, capsys: pytest.CaptureFixture[str], line: str, said: str
    ) -> None:
        code, out, err = run(capsys, f"blocking {line}")

        assert (code, out) == (2, "")
        assert said in err
        assert err.count("\n") == 1

    @pytest.mark.parametrize(
        "line",
        [
            pytest.param("--on 2021-03-15", id="no section"),
            pytest.param("'8(a)(3)'", id="no day"),
            pytest.param("'8(a)(3)' --on 15.3.2021", id="no day in that form"),
            pytest.param("'8(a)(3)' --on 2021-03-15 --domination perhaps", id="neither yes nor no"),
        ],
    )
    def test_a_line_that_is_none_is_refused(
        self, capsys: pytest.CaptureFixture[str], line: str
    ) -> None:
        code, out, err = run(capsys, f"blocking {line}")

        assert (code, out) == (2, "")
        assert "usage: nlrbcase blocking" in err

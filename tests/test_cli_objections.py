"""`nlrbcase objections` and `nlrbcase judge`."""

from __future__ import annotations

import json
import shlex
from datetime import date, datetime, timedelta, timezone

import jsonschema
import pytest

from nlrbcase.cli import main
from nlrbcase.election_facts import ElectionFacts
from nlrbcase.grounds import judge
from nlrbcase.grounds_records import FindingOnObjection, GroundRecord, GroundsRecord
from nlrbcase.grounds_text import ground_text
from nlrbcase.holdings import Ground
from nlrbcase.law.objections import GROUNDS
from nlrbcase.precedent import ground, ground_on
from nlrbcase.schemas import schema

A_GROUND, A_FINDING = (
    jsonschema.Draft202012Validator(schema(each)) for each in (GroundRecord, FindingOnObjection)
)
CENTRAL = timezone(timedelta(hours=-6))
BESSEMER = "--petition-filed 2020-11-20 --mailed 2021-02-08 --ballots-due 2021-03-29"
MEETING = f"judge captive-audience-meeting --conduct 2021-01-20 {BESSEMER}"
SPEECH = (
    "judge peerless-plywood-24-hour --petition-filed 2020-11-20 "
    "--mailed 2021-02-08T17:00-06:00 --ballots-due 2021-03-29T17:00-05:00"
)


def run(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    """Return the exit code of a command line, what it printed, and what it said of errors."""
    try:
        code = main(shlex.split(line))
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


class TestObjections:
    """nlrbcase objections [KEY] [--on DATE]"""

    def test_every_ground_is_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, "objections")

        words = " ".join(out.split())
        assert (code, err) == (0, "")
        for each in GROUNDS:
            assert f"{each.key}: {each.title}" in words
        assert max(map(len, out.splitlines())) <= 96

    def test_json_lists_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "objections --json")

        found = json.loads(out)
        jsonschema.validate(found, schema(GroundsRecord))
        assert found["format"] == 1
        assert [record["key"] for record in found["grounds"]] == [each.key for each in GROUNDS]

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_one_is_told_whole(self, capsys: pytest.CaptureFixture[str], each: Ground) -> None:
        code, out, err = run(capsys, f"objections {each.key}")
        _, data, _ = run(capsys, f"objections {each.key} --json")

        words, record = " ".join(out.split()), json.loads(data)
        assert (code, err) == (0, "")
        assert out == f"{ground_text(each)}\n"
        A_GROUND.validate(record)
        for fact in (each.title, each.said, each.law_asks, each.standard.said):
            assert fact in words
        for asked in each.every_asked:
            assert f"{asked.said} ({asked.key})" in words
        for caution in each.cautions:
            assert caution.said in words

    def test_on_a_day_only_what_stood_is_told(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = "objections captive-audience-meeting --on 2022-03-25"

        _, out, _ = run(capsys, line)
        _, data, _ = run(capsys, f"{line} --json")

        record = json.loads(data)
        A_GROUND.validate(record)
        assert (
            out
            == f"{ground_text(ground_on(ground('captive-audience-meeting'), date(2022, 3, 25)))}\n"
        )
        assert "Babcock & Wilcox" in out
        assert "373 NLRB No. 136" not in out
        assert "GC Memorandum 25-05" not in out
        assert [held["since"] for held in record["lines"][0]["holdings"]] == ["1948-01-01"]

    @pytest.mark.parametrize(
        ("on", "cite"),
        [
            ("2016-01-28", "Oregon Washington Telephone Co., 123 NLRB 339"),
            ("2016-01-29", "Guardsmark, LLC, 363 NLRB No. 103"),
        ],
    )
    def test_at_a_change_of_precedent(
        self, capsys: pytest.CaptureFixture[str], on: str, cite: str
    ) -> None:
        _, data, _ = run(capsys, f"objections peerless-plywood-24-hour --on {on} --json")

        (held,) = json.loads(data)["lines"][1]["holdings"]
        assert held["cite"].startswith(cite)

    def test_the_list_on_a_day_leaves_out_grounds_without_precedent(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        _, out, _ = run(capsys, "objections --on 1960-01-01")
        _, data, _ = run(capsys, "objections --on 1960-01-01 --json")

        assert "peerless-plywood-24-hour" in out
        assert "mail-ballot-solicitation" not in out
        assert [record["key"] in out for record in json.loads(data)["grounds"]].count(False) == 0

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            pytest.param("objections mailbox", "ballot-collection-box-or-mailbox", id="a word"),
            pytest.param("objections nothing", "see `nlrbcase objections`", id="nothing like it"),
            pytest.param("objections --on 1900-01-01", "is not encoded", id="before all precedent"),
            pytest.param(
                "objections mail-ballot-solicitation --on 2021-06-08",
                "the earliest law encoded is that of 2021-06-09",
                id="the day before its first",
            ),
            pytest.param("objections --on 2021-1-1", "as 2021-04-09", id="a malformed day"),
            pytest.param(
                "objections polling --on 2021-01-01T09:00-06:00", "as 2021-04-09", id="an hour"
            ),
        ],
    )
    def test_errors(self, capsys: pytest.CaptureFixture[str], line: str, says: str) -> None:
        code, out, err = run(capsys, line)

        assert (code, out) == (2, "")
        assert says in " ".join(err.split())
        assert "Traceback" not in err


class TestJudge:
    """nlrbcase judge KEY --conduct WHEN --petition-filed DATE ..."""

    def test_it_says_what_the_library_says(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = (
            "judge mail-ballot-solicitation --conduct 2021-02-09T09:30-06:00 --until 2021-02-10 "
            "--petition-filed 2020-11-20 --directed 2021-01-15 --mailed 2021-02-08 "
            "--ballots-due 2021-03-29 --counted 2021-03-30 --margin 15 --affected 16 "
            "--decided 2021-11-29 --known who-solicited --known what-was-offered"
        )

        code, out, err = run(capsys, line)
        _, data, _ = run(capsys, f"{line} --json")

        found = judge(
            "mail-ballot-solicitation",
            datetime(2021, 2, 9, 9, 30, tzinfo=CENTRAL),
            ElectionFacts(
                petition_filed=date(2020, 11, 20),
                directed=date(2021, 1, 15),
                mailed=date(2021, 2, 8),
                ballots_due=date(2021, 3, 29),
                counted=date(2021, 3, 30),
                margin=15,
            ),
            date(2021, 11, 29),
            conduct_until=date(2021, 2, 10),
            affected=16,
            known=["who-solicited", "what-was-offered"],
        )
        assert (code, err) == (0, "")
        assert out == f"{found.explain()}\n"
        assert json.loads(data) == found.to_dict()
        assert found.enough is not None
        assert [asked.key for asked in found.missing] == ["how-many-solicited"]

    def test_polls_and_a_first_election(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = (
            "judge list-keeping --conduct 2022-03-25T09:00-04:00 --petition-filed 2021-12-22 "
            "--first-election 2022-01-10 --polls-open 2022-03-25T08:00-04:00 "
            "--polls-close 2022-03-25T20:00-04:00 --json"
        )

        _, data, _ = run(capsys, line)

        record = json.loads(data)
        A_FINDING.validate(record)
        assert (record["critical_period"], record["window"]) == ("yes", "yes")
        assert record["election"]["first_election"] == "2022-01-10"
        assert record["election"]["polls_close"] == "2022-03-25T20:00:00-04:00"

    @pytest.mark.parametrize("each", GROUNDS, ids=lambda each: each.key)
    def test_every_ground_can_be_judged(
        self, capsys: pytest.CaptureFixture[str], each: Ground
    ) -> None:
        line = f"judge {each.key} --conduct 2021-02-09 {BESSEMER}"

        code, out, err = run(capsys, line)
        _, data, _ = run(capsys, f"{line} --json")

        assert (code, err) == (0, "")
        assert "This is not legal advice." in out or "It is not legal advice." in " ".join(
            out.split()
        )
        A_FINDING.validate(json.loads(data))

    @pytest.mark.parametrize(
        ("conduct", "window"),
        [
            ("2021-02-07T16:59-06:00", "no"),
            ("2021-02-07T17:00-06:00", "yes"),
            ("2021-02-07T22:59Z", "no"),
            ("2021-02-07T23:00Z", "yes"),
            ("2021-02-07T23:00:00Z", "yes"),
            ("2021-02-07T22:59:59Z", "no"),
            ("2021-02-08T08:00+09:00", "yes"),
            ("2021-02-07", "unknown"),
            ("2021-02-06", "no"),
        ],
    )
    def test_hours_and_zones(
        self, capsys: pytest.CaptureFixture[str], conduct: str, window: str
    ) -> None:
        _, data, _ = run(capsys, f"{SPEECH} --conduct {conduct} --json")

        assert json.loads(data)["window"] == window

    def test_what_is_missing_is_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, f"{SPEECH} --conduct 2021-02-07")

        assert "Was it in the time in which such conduct counts? Not known" in out
        assert (
            "What would settle what is not known\n  - at which hour the conduct took place\n" in out
        )

    def test_a_close_or_a_return_alone_can_be_given(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line = "judge interrogation --conduct 2021-02-01 --petition-filed 2020-11-20"

        for option in ("--polls-close", "--ballots-due"):
            _, data, _ = run(capsys, f"{line} {option} 2021-02-08 --json")
            assert json.loads(data)["critical_period"] == "yes"

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            pytest.param("judge", "required: KEY, --conduct, --petition-filed", id="nothing"),
            pytest.param(
                f"judge mailbox --conduct 2021-02-08 {BESSEMER}", "did you mean", id="key"
            ),
            pytest.param(f"{MEETING} --decided 2021-01-19", "is before conduct_on", id="too early"),
            pytest.param(f"{MEETING} --decided 2021-03-28", "is before ballots_due", id="mid-vote"),
            pytest.param(f"{MEETING} --until 2021-01-19", "is before conduct_on", id="ends before"),
            pytest.param(f"{MEETING} --counted 2021-03-28", "before ballots_due", id="counted"),
            pytest.param(f"{MEETING} --known speech", "asks for no fact 'speech'", id="a fact"),
            pytest.param(f"{MEETING} --known ''", "asks for no fact ''", id="an empty fact"),
            pytest.param(f"{MEETING} --margin -1", "no number of ballots", id="a negative margin"),
            pytest.param(f"{MEETING} --margin 1.5", "no number of ballots", id="half a vote"),
            pytest.param(f"{MEETING} --affected True", "no number of ballots", id="a word"),
            pytest.param(f"{MEETING} --affected {'9' * 5000}", "no number of ballots", id="huge"),
            pytest.param(f"{MEETING} --affected \u0663", "no number of ballots", id="other digits"),
            pytest.param(f"{MEETING} --decided 2021-11-29T09:00Z", "as 2021-04-09", id="an hour"),
            pytest.param(
                f"{MEETING} --first-election 2020-11-19", "before petition_filed", id="first"
            ),
        ],
    )
    def test_errors(self, capsys: pytest.CaptureFixture[str], line: str, says: str) -> None:
        code, out, err = run(capsys, line)

        assert (code, out) == (2, "")
        assert says in " ".join(err.split())
        assert "Traceback" not in err

    @pytest.mark.parametrize(
        "moment",
        [
            "2021-02-07T17:00",
            "2021-02-07 17:00-06:00",
            "2021-02-07t17:00-06:00",
            "20210207T170000-0600",
            "2021-02-07T17:00-0600",
            "2021-02-07T25:00-06:00",
            "2021-02-30T17:00-06:00",
            "2021-02-07T17:00-25:00",
            "2021-02-07T17:00:61Z",
            "0000-02-07T17:00Z",
            "\uff12\uff10\uff12\uff11-02-07T17:00-06:00",
            "2021-02-07T17:00-06:00 ",
            "2021-2-7",
            "2021-02-30",
            "noon",
            "",
        ],
    )
    def test_what_is_no_moment_is_refused(
        self, capsys: pytest.CaptureFixture[str], moment: str
    ) -> None:
        code, out, err = run(capsys, f"{SPEECH} --conduct {shlex.quote(moment)}")

        assert (code, out) == (2, "")
        assert "argument --conduct" in err
        assert "Traceback" not in err

    @pytest.mark.parametrize("year", ["0001", "9999"])
    def test_no_year_is_a_traceback(self, capsys: pytest.CaptureFixture[str], year: str) -> None:
        for each in GROUNDS:
            line = (
                f"judge {each.key} --conduct {year}-12-31T23:59-12:00 "
                f"--petition-filed {year}-01-01 --directed {year}-01-01 "
                f"--polls-open {year}-12-31T00:00+14:00 --mailed {year}-01-01T00:00+14:00"
            )
            code, out, err = run(capsys, line)

            assert code in (0, 2)
            assert bool(out) is (code == 0)
            assert "Traceback" not in err


@pytest.mark.parametrize("command", ["objections", "judge"])
def test_each_command_has_a_help(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, out, _ = run(capsys, f"{command} --help")

    assert code == 0
    assert "usage: nlrbcase" in out

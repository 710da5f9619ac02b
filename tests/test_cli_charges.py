"""`nlrbcase charge` and `nlrbcase sections`."""

from __future__ import annotations

import json
import shlex
from datetime import date

import jsonschema
import pytest

from nlrbcase import Allegation, Charge
from nlrbcase.charge_records import ChargeRecord
from nlrbcase.cli import main
from nlrbcase.law.unfair_practices import SECTIONS
from nlrbcase.schemas import schema
from nlrbcase.section_records import SectionRecord, SectionsRecord

DUN = "charge --conduct 1993-04-12 --filed 1993-10-06 --served"


def run(capsys: pytest.CaptureFixture[str], line: str) -> tuple[int, str, str]:
    """Return the exit code of a command line, what it printed, and what it said of errors."""
    try:
        code = main(shlex.split(line))
    except SystemExit as stop:
        code = int(stop.code or 0)
    printed = capsys.readouterr()
    return code, printed.out, printed.err


class TestCharge:
    """nlrbcase charge --conduct DATE [--known DATE] [--filed DATE] [--served DATE] ..."""

    @pytest.mark.parametrize(
        ("served", "says", "service"),
        [
            ("1993-10-12", "Timely under every reading", "on time under every reading"),
            (
                "1993-10-13",
                "Timely only under the latest reading",
                "late under the prevailing reading, on time only under the latest",
            ),
            ("1993-10-14", "Barred under every reading", "late under every reading"),
        ],
    )
    def test_service_counts_like_filing(
        self, capsys: pytest.CaptureFixture[str], served: str, says: str, service: str
    ) -> None:
        code, out, err = run(capsys, f"{DUN} {served}")

        assert (code, err) == (0, "")
        assert f"\n{says}\n" in out
        assert service in " ".join(out.split())
        assert "180" not in out

    @pytest.mark.parametrize(
        ("line", "safe", "latest", "status", "left"),
        [
            ("--conduct 2025-08-31 --on 2026-02-27", "2026-02-28", "2026-03-02", "open", 1),
            ("--conduct 2023-08-31 --on 2024-02-29", "2024-02-29", "2024-03-01", "open", 0),
            ("--conduct 2023-08-31 --on 2024-03-01", "2024-02-29", "2024-03-01", "at-risk", -1),
            ("--conduct 2023-08-31 --on 2024-03-02", "2024-02-29", "2024-03-01", "barred", None),
            (
                "--conduct 2017-01-10 --known 2017-07-26 --filed 2018-01-26 --on 2018-01-26",
                "2018-01-26",
                "2018-01-29",
                "open",
                0,
            ),
            (
                "--conduct 2024-01-10 --ends 2024-03-05 --on 2024-07-10",
                "2024-07-10",
                "2024-09-06",
                "open",
                0,
            ),
            (
                "--conduct 2024-01-10 --discharged 2024-09-03 --on 2025-03-01",
                "2025-03-03",
                "2025-03-04",
                "open",
                2,
            ),
        ],
    )
    def test_json(
        self,
        capsys: pytest.CaptureFixture[str],
        line: str,
        safe: str,
        latest: str,
        status: str,
        left: int | None,
    ) -> None:
        code, out, err = run(capsys, f"charge {line} --json")

        record = json.loads(out)
        assert (code, err) == (0, "")
        jsonschema.validate(record, schema(ChargeRecord))
        (alleged,) = record["allegations"]
        assert (alleged["safe"], alleged["latest"]) == (safe, latest)
        assert (alleged["status"], alleged["days_left"]) == (status, left)

    def test_it_says_what_the_library_says(self, capsys: pytest.CaptureFixture[str]) -> None:
        line = "--conduct 2025-11-03 --filed 2025-12-01 --docketed 2025-12-05 --region 10"

        _, out, _ = run(capsys, f"charge {line} --section '8(a)(3)' --section 8(e) --on 2025-12-10")

        alleged = [Allegation(key, date(2025, 11, 3)) for key in ("8(a)(3)", "8(e)")]
        charge = Charge(date(2025, 12, 1), None, alleged, docketed=date(2025, 12, 5))
        assert out == f"{charge.explain(date(2025, 12, 10), 10)}\n"

    def test_the_days_left_count_from_today_if_no_day_is_given(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        _, out, _ = run(capsys, "charge --conduct 1993-04-12 --json")

        (alleged,) = json.loads(out)["allegations"]
        _, again, _ = run(capsys, f"charge --conduct 1993-04-12 --on {alleged['today']} --json")
        assert alleged["today"] > "2026"
        assert again == out

    def test_what_is_said_twice_with_another_citation_is_said_once_with_both(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        line = "charge --conduct 2026-05-25 --filed 2026-06-01 --on 2026-06-02"

        _, out, _ = run(capsys, line)

        cautions = " ".join(out.split("\nCautions\n")[1].split("\n\n")[0].split())
        assert cautions.count("The law was last read as it stood on 20 April 2023") == 1
        assert cautions.endswith("(29 U.S.C. 160(b); 29 CFR 102.14(a), (c))")

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            pytest.param(
                "--conduct 2024-02-29 --on 2024-02-28",
                "--conduct: 2024-02-29 is later than 2024-02-28",
                id="the act",
            ),
            pytest.param(
                "--conduct 2024-02-27 --known 2024-02-29 --on 2024-02-28",
                "--known: 2024-02-29 is later",
                id="the notice",
            ),
            pytest.param(
                "--conduct 2024-02-27 --ends 2024-02-29 --on 2024-02-28",
                "--ends: 2024-02-29 is later",
                id="the end of conduct that went on",
            ),
            pytest.param(
                "--conduct 2024-02-27 --discharged 2024-02-29 --on 2024-02-28",
                "--discharged: 2024-02-29 is later",
                id="the discharge from the armed forces",
            ),
            pytest.param(
                "--conduct 2100-06-01", "--conduct: 2100-06-01 is later than today", id="today"
            ),
        ],
    )
    def test_what_had_not_happened_by_the_day_asked_for_is_refused(
        self, capsys: pytest.CaptureFixture[str], line: str, says: str
    ) -> None:
        code, out, err = run(capsys, f"charge {line}")

        assert (code, out) == (2, "")
        assert says in err
        assert "if it is right, give --on a day not before it" in err

    @pytest.mark.parametrize(
        "line",
        [
            "--conduct 2024-02-28 --on 2024-02-28",
            "--conduct 2024-02-27 --known 2024-02-28 --ends 2024-02-28 --on 2024-02-28",
            "--conduct 2024-02-27 --discharged 2024-02-28 --on 2024-02-28",
        ],
    )
    def test_what_happened_on_the_day_asked_for_is_taken(
        self, capsys: pytest.CaptureFixture[str], line: str
    ) -> None:
        code, out, _ = run(capsys, f"charge {line}")

        assert code == 0
        assert out.startswith("Charge of an unfair labor practice\n")

    @pytest.mark.parametrize(
        ("papers", "counted", "told"),
        [
            pytest.param(
                "--filed 2024-03-01 --served 2024-03-04",
                "--filed 2024-03-01 --served 2024-03-04",
                (),
                id="all came by the day",
            ),
            pytest.param(
                "--filed 2024-03-01 --served 2024-03-05",
                "--filed 2024-03-01",
                ("served",),
                id="the copy came the day after",
            ),
            pytest.param(
                "--filed 2024-03-05 --served 2024-03-06 --docketed 2024-03-06",
                "",
                ("filed", "served", "docketed"),
                id="filed the day after, and so all that follows",
            ),
            pytest.param(
                "--filed 2024-03-05 --served 2024-03-04",
                "",
                ("filed", "served"),
                id="a copy does not count without the charge",
            ),
            pytest.param(
                "--filed 2024-03-04 --docketed 2024-03-05",
                "--filed 2024-03-04",
                ("docketed",),
                id="docketed the day after",
            ),
        ],
    )
    def test_a_paper_of_a_later_day_counts_as_not_yet_there_and_that_is_said(
        self, capsys: pytest.CaptureFixture[str], papers: str, counted: str, told: tuple[str, ...]
    ) -> None:
        asked = "--conduct 2024-02-28 --on 2024-03-04"

        _, out, _ = run(capsys, f"charge {asked} {papers}")
        _, data, _ = run(capsys, f"charge {asked} {papers} --json")

        _, without, _ = run(capsys, f"charge {asked} {counted}")
        _, data_without, _ = run(capsys, f"charge {asked} {counted} --json")
        record = json.loads(data)
        jsonschema.validate(record, schema(ChargeRecord))
        added = [each for each in record["cautions"] if each["key"] == "not-yet-by-then"]
        record["cautions"] = [each for each in record["cautions"] if each not in added]
        assert record == json.loads(data_without)
        assert out.endswith(without)
        words = " ".join(out.removesuffix(without).split())
        assert [
            what for what in ("filed", "served", "docketed") if f"not yet {what}: " in words
        ] == [*told]
        assert words == " ".join(each["said"] for each in added)

    @pytest.mark.parametrize(
        ("line", "says"),
        [
            pytest.param("", "required: --conduct", id="no day of conduct"),
            pytest.param("--conduct 1993-4-12", "as 2021-04-09", id="a malformed date"),
            pytest.param(
                "--conduct 1993-04-12 --filed 1993-04-11",
                "the charge was filed on 1993-04-11, before the alleged conduct on 1993-04-12",
                id="filed before the act",
            ),
            pytest.param(
                "--conduct 1993-04-12 --known 1993-04-11",
                "the day of notice, 1993-04-11, is earlier than the alleged conduct",
                id="known before the act",
            ),
            pytest.param(
                "--conduct 1993-04-12 --served 1993-10-12",
                "served on 1993-10-12, and not filed: give `filed` (--filed)",
                id="served, not filed",
            ),
            pytest.param(
                "--conduct 1993-04-12 --section Discipline",
                "--section: 'Discipline' names no section",
                id="a label of two sections",
            ),
            pytest.param(
                "--conduct 1993-04-12 --section 8(a)",
                "--section: no section of the Act is held here as '8(a)'",
                id="a section too wide",
            ),
            pytest.param(
                "--conduct 1993-04-12 --section 8(a)3",
                "--section: no section of the Act is held here as '8(a)3': did you mean 8(a)(3)?",
                id="a section without its last brackets",
            ),
            pytest.param("--conduct 1977-12-31", "outside the calendar", id="before all law"),
            pytest.param(
                "--conduct 2100-11-30 --on 2100-12-01",
                "outside the calendar",
                id="beyond the calendar",
            ),
            pytest.param(
                "--conduct 2024-01-10 --region 99", "no region has the number 99", id="no region"
            ),
        ],
    )
    def test_errors(self, capsys: pytest.CaptureFixture[str], line: str, says: str) -> None:
        code, out, err = run(capsys, f"charge {line}")

        assert (code, out) == (2, "")
        assert says in " ".join(err.split())
        assert "Traceback" not in err


class TestSections:
    """nlrbcase sections [SECTION]"""

    def test_every_section_is_listed(self, capsys: pytest.CaptureFixture[str]) -> None:
        code, out, err = run(capsys, "sections")

        words = " ".join(out.split())
        assert (code, err) == (0, "")
        for each in SECTIONS:
            assert f"{each.key}: {each.said}" in words
        assert max(map(len, out.splitlines())) <= 96

    def test_json_lists_the_same(self, capsys: pytest.CaptureFixture[str]) -> None:
        _, out, _ = run(capsys, "sections --json")

        found = json.loads(out)
        jsonschema.validate(found, schema(SectionsRecord))
        assert found["format"] == 1
        assert [record["key"] for record in found["sections"]] == [each.key for each in SECTIONS]

    @pytest.mark.parametrize("each", SECTIONS, ids=lambda each: each.key)
    def test_one_is_told_whole(self, capsys: pytest.CaptureFixture[str], each: object) -> None:
        found = SECTIONS[SECTIONS.index(each)]

        _, out, _ = run(capsys, f"sections '{found.key}'")
        _, data, _ = run(capsys, f"sections '{found.key}' --json")

        words, record = " ".join(out.split()), json.loads(data)
        jsonschema.validate(record, schema(SectionRecord))
        assert record["asked"] is None
        for label in found.labels:
            assert " ".join(label.split()) in words
        for caution in found.cautions:
            assert caution.said in words
        for fact in (found.said, found.cite, found.evidence.said, found.read_in):
            assert fact in words
        for of in found.charged_as:
            assert f"Charged as: {of.value}, " in words

    @pytest.mark.parametrize(
        ("text", "key", "known"),
        [
            ("Weingarten", "8(a)(1)", True),
            ("8(a)(3) Discipline", "8(a)(3)", True),
            ("8(a)(3) Blacklisting", "8(a)(3)", False),
        ],
    )
    def test_a_label_tells_its_section(
        self, capsys: pytest.CaptureFixture[str], text: str, key: str, *, known: bool
    ) -> None:
        _, out, _ = run(capsys, f"sections '{text}'")
        _, data, _ = run(capsys, f"sections '{text}' --json")

        assert out.startswith(f"{key}: ")
        assert ("not seen in any page read" in out) is not known
        record = json.loads(data)
        assert (record["key"], record["asked"]["known"]) == (key, known)

    @pytest.mark.parametrize(
        ("text", "says"),
        [
            ("8(a)", "did you mean 8(a)(1)"),
            ("Blacklisting", "names no section"),
            ("8(a)3", "held here as '8(a)3': did you mean 8(a)(3)?"),
            ("Section 8(a)5", "held here as 'Section 8(a)5': did you mean 8(a)(5)?"),
            ("8(a)(3", "held here as '8(a)(3': did you mean 8(a)(3)?"),
            ("8a3", "held here as '8a3': did you mean 8(a)(3)?"),
            ("8(a)x Discipline", "held here as '8(a)x': did you mean 8(a)(1) or"),
            ("8(a) Discipline", "held here as '8(a)': did you mean 8(a)(1) or"),
        ],
    )
    def test_errors(self, capsys: pytest.CaptureFixture[str], text: str, says: str) -> None:
        code, out, err = run(capsys, f"sections '{text}'")

        assert (code, out) == (2, "")
        assert says in err


@pytest.mark.parametrize("command", ["charge", "sections"])
def test_each_command_has_a_help(capsys: pytest.CaptureFixture[str], command: str) -> None:
    code, out, _ = run(capsys, f"{command} --help")

    assert code == 0
    assert "usage: nlrbcase" in out

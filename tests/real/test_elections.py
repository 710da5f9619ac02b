"""The Agency's list of tallies, 2017 to 2018: our flags agree with its own, or the audit says why.

The list is public and stays outside the project; where it is not at hand, these tests say so.
What disagrees is printed by class, with its cases: `pytest tests/real -s`.
"""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from collections import Counter, defaultdict
from functools import cache
from itertools import islice
from pathlib import Path

import pytest

from nlrbcase.audit import audit
from nlrbcase.audit_flags import tallies
from nlrbcase.errors import NotATally
from nlrbcase.findings import Finding, FindingKind
from nlrbcase.imports.election_rows import ElectionRow
from nlrbcase.imports.elections_csv import elections

HERE = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("NLRBCASE_DATA", HERE.parent / "shared" / "data"))
FILE = DATA / "nlrb_elections_sample.csv"

pytestmark = pytest.mark.skipif(
    not FILE.exists(), reason=f"the public list of tallies is not at hand: {FILE} is not there"
)

_ENOUGH = 985
_OF = 1000
_SINGLE = ("single labor organization", "revised single labor org")
_FLAGS = (FindingKind.DETERMINATIVE_FLAG, FindingKind.DETERMINATIVE_NOT_ENTERED)
_CAUSES = (
    "the flag contradicts the numbers",
    "the flag was not entered",
    "the flag was not changed when the challenges were resolved",
    "a revised tally",
    "duplicate count",
    "they could make it a tie",
    "no valid vote is entered",
    "the valid votes include the challenged ballots",
    "more ballots than eligible voters",
    "in a UD poll",
)
_LONG = 200_000
_A_FEW_MEGABYTES = 8 * 1024


@cache
def _rows() -> tuple[ElectionRow, ...]:
    """Return every row."""
    return tuple(elections(FILE))


@cache
def _findings() -> tuple[Finding, ...]:
    """Return all that the audit finds."""
    return tuple(audit(_rows()))


def _disagree(row: ElectionRow) -> bool:
    """Return whether the row's flag is not what its numbers, read in any way, call for."""
    try:
        found = tallies(row)
    except NotATally:
        return False
    return bool(found) and (row.determinative or False) not in {
        tally.determinative for tally in found
    }


class TestSample:
    """On the 2,560 sample rows the computed flag agrees with the Agency's"""

    def test_every_row_is_read(self) -> None:
        assert len(_rows()) == 2560
        assert [row.line for row in _rows() if row.problems] == []

    def test_the_flag_of_single_union_rows_agrees_in_98_and_a_half_of_100(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        single = [row for row in _rows() if row.category in _SINGLE]
        agree = [row for row in single if tallies(row) and not _disagree(row)]

        with capsys.disabled():
            share = 100 * len(agree) / len(single)
            print(f"\n{len(agree)} of {len(single)} single-union rows agree: {share:.2f} %")
        assert len(agree) * _OF >= _ENOUGH * len(single)

    def test_each_disagreement_has_its_class_and_the_audit_names_it(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        ours = {row.line for row in _rows() if _disagree(row)}
        named = [finding for finding in _findings() if finding.kind in _FLAGS]
        classes: dict[str, list[str]] = defaultdict(list)
        for finding in named:
            classes[f"{finding.kind.value}: {finding.cause}"].append(finding.case)

        with capsys.disabled():
            print(f"\n{len(named)} flags on challenges differ:")
            for said, cases in sorted(classes.items(), key=lambda each: -len(each[1])):
                print(f"{len(cases):>4}  {said}: {', '.join(cases)}")
        assert {finding.line for finding in named} == ours
        assert all(finding.cause.startswith(_CAUSES) for finding in named)

    def test_the_flag_on_runoffs_differs_in_few_rows(self) -> None:
        kinds = (FindingKind.RUNOFF_FLAG, FindingKind.RUNOFF_NOT_ENTERED)

        assert {finding.case for finding in _findings() if finding.kind in kinds} == {
            "05-RC-179494",
            "06-RD-193788",
            "19-RC-204655",
            "21-RC-193057",
        }

    def test_what_is_found(self, capsys: pytest.CaptureFixture[str]) -> None:
        kinds = Counter(finding.kind.value for finding in _findings())
        lines = {finding.line for finding in _findings()}
        by_line = {row.line: row for row in _rows()}

        with capsys.disabled():
            print(f"\n{len(_findings())} findings in {len(lines)} rows:")
            print("\n".join(f"{count:>4}  {kind}" for kind, count in kinds.most_common()))
        assert kinds[FindingKind.UNREADABLE.value] == 0
        assert all(by_line[finding.line].case == finding.case for finding in _findings())

    def test_a_sum_is_called_wrong_where_it_is(self) -> None:
        sums = {finding.line for finding in _findings() if finding.kind.value.startswith("valid-")}
        wrong = {
            row.line
            for row in _rows()
            if None not in (row.counted, row.valid) and row.counted != row.valid
        }

        assert sums == wrong

    def test_known_rows(self) -> None:
        found = {(finding.case, finding.kind.value) for finding in _findings()}

        assert found >= {
            ("07-RC-219327", "determinative-flag"),
            ("31-RM-209539", "determinative-flag"),
            ("03-RC-194250", "duplicate-count"),
            ("07-RC-221281", "duplicate-count"),
            ("20-RC-170461", "duplicate-count"),
            ("01-RC-196511", "not-a-tally"),
            ("06-RC-204676", "valid-includes-challenged"),
            ("08-UD-208658", "ballot-type"),
        }


def _most_memory(file: Path) -> int:
    """Return the most memory, in kilobytes, that auditing this file or one before it took."""
    resource = pytest.importorskip("resource", reason="this system does not tell its memory")
    line = [sys.executable, "-m", "nlrbcase", "audit", "--json", str(file)]
    done = subprocess.run(line, check=False, stdout=subprocess.DEVNULL)
    assert done.returncode == 1
    return int(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)


class TestLongFile:
    """a 200,000-row file streams with flat memory"""

    @pytest.mark.long
    def test_memory_does_not_grow(self, tmp_path: Path) -> None:
        file = tmp_path / "long.csv"
        with FILE.open(encoding="utf-8-sig", newline="") as given:
            head, *sample = list(csv.reader(given))
        with file.open("w", encoding="utf-8", newline="") as written:
            writer = csv.writer(written)
            writer.writerow(head)
            for number in range(_LONG):
                cells = sample[number % len(sample)]
                region, code, _ = cells[0].split("-")
                writer.writerow([f"{region}-{code}-{number + 1:06}", *cells[1:]])

        short = tmp_path / "short.csv"
        with file.open(encoding="utf-8") as long, short.open("w", encoding="utf-8") as written:
            written.writelines(islice(long, _LONG // 10))

        most = [_most_memory(each) for each in (short, file)]

        assert most[1] < most[0] + _A_FEW_MEGABYTES

"""The Agency's list of tallies and its case pages, imported: the cases stand as it records them.

The records are public and stay outside the project; where they are not at hand, these tests say
so.  What disagrees is printed with its reason: `pytest tests/real -s`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest
from attrs import evolve

from nlrbcase.case import Case
from nlrbcase.events import Kind
from nlrbcase.imports.case_rows import CaseRow
from nlrbcase.imports.detect import rows_of
from nlrbcase.imports.docket_entries import reason_closed
from nlrbcase.imports.merge import Gathered, gathered
from nlrbcase.imports.merging import merged
from nlrbcase.stages import Stage

HERE = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("NLRBCASE_DATA", HERE.parent / "shared" / "data"))
PAGES = DATA / "nlrb_case_pages_2026_sample.json"
TALLIES = DATA / "nlrb_elections_sample.csv"

pytestmark = pytest.mark.skipif(
    not (PAGES.exists() and TALLIES.exists()),
    reason=f"the public records are not at hand: they are not in {DATA}",
)

_ENOUGH = 97
_SAMPLES = [pytest.param(PAGES, 238, id="case pages"), pytest.param(TALLIES, 2560, id="tallies")]
_BOTH = [pytest.param(PAGES, id="case pages"), pytest.param(TALLIES, id="tallies")]


@cache
def _rows(file: Path) -> tuple[CaseRow, ...]:
    """Return the rows of a sample, none of which is bad."""
    found = tuple(rows_of(file))
    rows = tuple(row for row in found if isinstance(row, CaseRow))
    assert len(rows) == len(found)
    return rows


@cache
def _imported(file: Path) -> Gathered:
    """Return what a sample amounts to."""
    return gathered(_rows(file), source=file.name)


def _by_case(rows: Iterable[CaseRow]) -> dict[object, CaseRow]:
    """Return the last row of each case."""
    return {(row.number, row.unit): row for row in rows}


_ELECTED = {
    Kind.CERTIFIED_REPRESENTATIVE: Stage.REPRESENTATIVE_ELECTED,
    Kind.CERTIFIED_RESULTS: Stage.NOBODY_ELECTED,
}


def _contradicts(case: Case, reason: str) -> str:
    """Return how the last tally contradicts the certification recorded; empty if it does not."""
    found = reason_closed(reason)
    certified = None if found is None else dict(found.presumes).get(case.number.family)
    shown = case.standing.get("result")
    if certified not in _ELECTED or shown is None or shown not in _ELECTED.values():
        return ""
    if shown is _ELECTED[certified]:
        return ""
    return f"{case.number} {case.unit}: {reason}, but the last tally shows {shown.said}"


def _print(head: str, found: Iterable[object], capsys: pytest.CaptureFixture[str]) -> None:
    """Print what disagrees."""
    with capsys.disabled():
        print("\n".join(["", head, *(f"      {each}" for each in found)]))


class TestAgreement:
    """cases whose standing agrees with the Agency's recorded status in at least 97 in 100"""

    @pytest.mark.parametrize(("file", "rows"), _SAMPLES)
    def test_every_row_is_read(self, file: Path, rows: int) -> None:
        assert len(_rows(file)) == rows
        assert _imported(file).unknown == ()

    @pytest.mark.parametrize("file", _BOTH)
    def test_the_cases_stand_as_recorded(
        self, file: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        found = _imported(file)
        total = len(found.cases)
        agree = total - len(found.disagreements)

        head = f"{file.name}: {agree} of {total} cases stand as recorded; the others:"
        _print(f"{head} ({100 * agree / total:.2f} %)", found.disagreements, capsys)
        assert agree * 100 >= _ENOUGH * total
        assert all(each.reason for each in found.disagreements)

    def test_a_certification_agrees_with_the_tally(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        last = _by_case(_rows(TALLIES))
        cases = [
            case
            for case in _imported(TALLIES).cases
            if last[case.number, case.unit].reason_closed.startswith("Certif") and case.tallies
        ]

        found = [_contradicts(c, last[c.number, c.unit].reason_closed) for c in cases]

        differ = [each for each in found if each]
        agree = len(cases) - len(differ)
        head = f"{agree} of {len(cases)} certifications are what the last tally shows; the others:"
        _print(f"{head} ({100 * agree / len(cases):.2f} %)", differ, capsys)
        assert agree * 100 >= _ENOUGH * len(cases)

    def test_the_documents_alone_say_which_cases_are_over(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        rows = [_without(Kind.CASE_CLOSED)(row) for row in _rows(PAGES)]

        found = gathered(rows, source=PAGES.name)

        agree = len(rows) - len(found.disagreements)
        head = f"{agree} of {len(rows)} case pages agree without their days of closing; the others:"
        _print(head, found.disagreements, capsys)
        assert agree * 100 >= _ENOUGH * len(rows)

    def test_the_open_cases_with_a_dismissal_letter_are_told(self) -> None:
        told = {each.line for each in _imported(PAGES).disagreements}

        assert told == {line for line, said in _imported(PAGES).cautions if "may dismiss" in said}


class TestImportedTwice:
    """an import run twice adds nothing twice"""

    @pytest.mark.parametrize("file", _BOTH)
    def test_the_second_time_adds_nothing(self, file: Path) -> None:
        cases: dict[object, Case] = {
            (case.number, case.unit): case for case in _imported(file).cases
        }

        for row in _rows(file):
            again = merged(cases[row.number, row.unit], row, source=file.name)

            assert (again.added, again.already) == ((), len(row.events))

    @pytest.mark.parametrize("file", _BOTH)
    def test_in_whichever_order_the_same_cases_are_over(self, file: Path) -> None:
        turned = gathered(reversed(_rows(file)), source=file.name)

        over = {(case.number, case.unit) for case in _imported(file).cases if case.over}
        assert over == {(case.number, case.unit) for case in turned.cases if case.over}


def _without(kind: Kind) -> Callable[[CaseRow], CaseRow]:
    return lambda row: evolve(
        row, events=tuple(event for event in row.events if event.kind is not kind)
    )


def _turned(row: CaseRow) -> CaseRow:
    return evolve(row, status={"Open": "Closed", "Closed": "Open"}[row.status])


def _closed_all(row: CaseRow) -> CaseRow:
    return evolve(row, status="Closed")


def _certified_otherwise(row: CaseRow) -> CaseRow:
    words = {
        "Certific. of Representative": "Certification of Results",
        "Certification of Results": "Certific. of Representative",
    }
    return evolve(row, reason_closed=words.get(row.reason_closed, row.reason_closed))


class TestItCanFail:
    """the check fails on records that were spoilt"""

    @pytest.mark.parametrize(
        ("file", "spoil", "at_most"),
        [
            pytest.param(PAGES, _turned, 5, id="pages, open and closed exchanged"),
            pytest.param(TALLIES, _turned, 5, id="tallies, open and closed exchanged"),
            pytest.param(PAGES, _closed_all, 25, id="pages, all closed"),
            pytest.param(TALLIES, _without(Kind.CASE_CLOSED), 5, id="tallies without closings"),
        ],
    )
    def test_few_agree(self, file: Path, spoil: Callable[[CaseRow], CaseRow], at_most: int) -> None:
        rows = [spoil(row) for row in _rows(file)]

        found = gathered(rows, source=file.name)

        agree = len(found.cases) - len(found.disagreements)
        assert agree * 100 <= at_most * len(found.cases)

    def test_certifications_exchanged_agree_with_few_tallies(self) -> None:
        last = _by_case(map(_certified_otherwise, _rows(TALLIES)))
        cases = [
            case
            for case in _imported(TALLIES).cases
            if last[case.number, case.unit].reason_closed.startswith("Certif") and case.tallies
        ]

        agree = [c for c in cases if not _contradicts(c, last[c.number, c.unit].reason_closed)]

        assert len(agree) * 100 <= 10 * len(cases)

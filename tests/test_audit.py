"""Rows that contradict their own numbers are found, each with the reason; others are left alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from nlrbcase.audit import audit
from nlrbcase.audit_flags import tallies
from nlrbcase.elections import Tally
from nlrbcase.errors import Problem
from nlrbcase.findings import Finding, FindingKind, Severity
from nlrbcase.imports.election_rows import ElectionRow
from nlrbcase.numbers import CaseNumber

REPRESENTATIVE, RESULTS = "Certific. of Representative", "Certification of Results"


def row(
    *votes: int | None,
    against: int | None = 4,
    challenged: int | None = 0,
    number: str = "10-RC-269250",
    **others: object,
) -> ElectionRow:
    """Return a row whose numbers agree, of unions called A, B, C, as others change it."""
    known = [each for each in (*votes, against) if each is not None]
    words = (
        "",
        "single labor organization",
        "two labor organizations",
        "three labor organizations",
    )
    found = ElectionRow(
        line=2,
        case=number,
        number=CaseNumber(number),
        unit="A",
        category="ud" if "UD" in number else words[len(votes)],
        tally_type="initial",
        tally_date=date(2021, 4, 9),
        unions=tuple(zip("ABC", votes, strict=False)),
        against=against,
        valid=sum(known),
        challenged=challenged,
        void=0,
        eligible=1000,
    )
    return evolve(found, **others)  # type: ignore[arg-type]


def changed_by(found: ElectionRow, changes: dict[str, object]) -> ElectionRow:
    """Return a row with changes."""
    return evolve(found, **changes)  # type: ignore[arg-type]


def kinds(*rows: ElectionRow) -> list[str]:
    """Return what is wrong with rows, in words."""
    return [finding.kind.value for finding in audit(rows)]


def only(*rows: ElectionRow) -> Finding:
    """Return the one thing that is wrong with rows."""
    (finding,) = audit(rows)
    return finding


class TestDeterminative:
    """flags that contradict the row's own numbers"""

    @pytest.mark.parametrize(
        ("found", "expected", "flag"),
        [
            pytest.param(row(5, challenged=1), True, None, id="one could make a tie"),
            pytest.param(row(5, challenged=1), True, False, id="and N is said"),
            pytest.param(row(4, challenged=1), True, None, id="one breaks a tie"),
            pytest.param(row(6, challenged=1), False, True, id="two short"),
            pytest.param(row(3, challenged=1), False, True, id="one would only tie"),
            pytest.param(row(3), False, True, id="none challenged"),
            pytest.param(row(3, 3, challenged=1), True, None, id="two unions"),
        ],
    )
    def test_a_flag_that_contradicts_the_numbers(
        self,
        found: ElectionRow,
        expected: bool,  # noqa: FBT001
        flag: bool | None,  # noqa: FBT001
    ) -> None:
        runoff = len(found.unions) > 1 or None

        wrong = only(evolve(found, determinative=flag, runoff=runoff))

        entered = FindingKind.DETERMINATIVE_FLAG, FindingKind.DETERMINATIVE_NOT_ENTERED
        assert wrong.kind is entered[flag is None]
        assert wrong.severity is (Severity.WARNING if flag is None else Severity.ERROR)
        assert wrong.expected == ("Y" if expected else "N")
        assert wrong.found == {True: "Y", False: "N", None: ""}[flag]
        assert wrong.cause
        right = evolve(found, determinative=expected, runoff=runoff)
        assert kinds(right) == []

    def test_an_empty_flag_counts_as_n(self) -> None:
        assert kinds(row(6, challenged=1)) == []

    @pytest.mark.parametrize(
        "found",
        [
            pytest.param(row(None, determinative=True), id="votes"),
            pytest.param(row(5, against=None, determinative=True), id="against"),
            pytest.param(row(5, challenged=None, determinative=True), id="challenged"),
            pytest.param(
                row(5, number="10-UD-1", determinative=True, eligible=None), id="eligible"
            ),
            pytest.param(evolve(row(5, determinative=True), number=None), id="number"),
            pytest.param(row(5, challenged=1, unread=frozenset({"determinative"})), id="flag"),
            pytest.param(
                row(5, determinative=True, tally_type="x", unread=frozenset({"tally_type"})),
                id="type of tally",
            ),
        ],
    )
    def test_a_flag_is_never_called_wrong_when_numbers_are_missing(
        self, found: ElectionRow
    ) -> None:
        assert kinds(found) == []

    @pytest.mark.parametrize(
        ("found", "cause"),
        [
            (row(5, challenged=1), "they could make it a tie, which is no majority"),
            (row(5, challenged=2), "the flag was not entered"),
            (row(9, challenged=1, determinative=True), "the flag contradicts the numbers"),
            (row(9, determinative=True), "the flag was not changed"),
            (row(0, against=0, challenged=2), "no valid vote is entered"),
            (row(9, challenged=13, valid=13), "duplicate count"),
            (row(9, challenged=5, valid=18), "the valid votes include the challenged ballots"),
            (row(9, challenged=6, eligible=14), "more ballots than eligible voters"),
            (row(9, challenged=6, category="revised single labor org"), "a revised tally"),
        ],
    )
    def test_what_may_lie_behind_it(self, found: ElectionRow, cause: str) -> None:
        flag = next(each for each in audit([found]) if each.kind.value.startswith("determinative"))

        assert flag.cause.startswith(cause)

    @given(st.integers(0, 9), st.integers(0, 9), st.integers(0, 9), st.none() | st.booleans())
    def test_it_agrees_with_the_tally(
        self,
        votes: int,
        against: int,
        challenged: int,
        flag: bool | None,  # noqa: FBT001
    ) -> None:
        found = row(votes, against=against, challenged=challenged, determinative=flag)
        tally = Tally("RC", {"A": votes}, against, challenged)

        wrong = [kind for kind in kinds(found) if kind.startswith("determinative")]

        assert bool(wrong) is (tally.determinative is not bool(flag))


class TestUnionDeauthorization:
    """UD polls (a majority of those eligible decides) follow rules of their own"""

    def test_those_eligible_decide(self) -> None:
        found = row(6, against=5, challenged=2, number="10-UD-1", eligible=40)

        assert kinds(found) == []
        assert kinds(evolve(found, determinative=True)) == ["determinative-flag"]
        assert "40 were eligible" in only(evolve(found, determinative=True)).said

    def test_the_list_does_not_say_which_votes_are_to_rescind(self) -> None:
        found = row(0, against=20, challenged=1, number="10-UD-1", eligible=40)

        assert {tally.determinative for tally in tallies(found)} == {True, False}
        assert kinds(found) == kinds(evolve(found, determinative=True)) == []

    def test_how_it_was_closed_is_not_held_against_it(self) -> None:
        assert kinds(row(30, number="10-UD-1", closed_reason=REPRESENTATIVE, eligible=40)) == []

    def test_a_ud_case_with_another_ballot(self) -> None:
        found = row(30, number="10-UD-1", category="single labor organization", eligible=40)

        assert kinds(found) == ["ballot-type"]
        assert kinds(row(30, category="ud")) == ["ballot-type"]


class TestSelfDetermination:
    """self-determination rows are judged only for sums, not for flags"""

    def test_flags_and_endings_are_left_alone(self) -> None:
        found = row(
            5,
            category="self determination",
            challenged=9,
            determinative=False,
            runoff=True,
            closed_reason=RESULTS,
        )

        assert kinds(found) == []

    def test_sums_are_not(self) -> None:
        assert kinds(row(5, category="self determination", valid=7)) == ["valid-votes"]


class TestRunoff:
    """the flag for a runoff"""

    @pytest.mark.parametrize(
        ("found", "kind"),
        [
            pytest.param(row(5, 3, against=3, runoff=False), [], id="a nullity is no runoff"),
            pytest.param(row(5, 3), ["runoff-not-entered"], id="not entered"),
            pytest.param(row(5, 3, runoff=False), ["runoff-flag"], id="N"),
            pytest.param(row(5, 3, runoff=True), [], id="right"),
            pytest.param(row(9, 3, runoff=True), ["runoff-flag"], id="won"),
            pytest.param(row(5, runoff=True), ["runoff-flag"], id="one union"),
            pytest.param(row(4, runoff=True), ["runoff-flag"], id="a tie of one union"),
            pytest.param(
                row(5, 3, challenged=9, determinative=True), [], id="open, either may be said"
            ),
            pytest.param(row(5, 3, unread=frozenset({"runoff"})), [], id="not read"),
            pytest.param(
                row(5, 3, against=0, tally_type="run-off", runoff=True),
                ["runoff-flag"],
                id="only one is held",
            ),
        ],
    )
    def test_it_is_held_against_the_votes(self, found: ElectionRow, kind: list[str]) -> None:
        assert kinds(found) == kind

    def test_unions_without_a_vote_were_not_on_the_ballot_of_a_runoff(self) -> None:
        found = row(5, 0, 4, against=0, tally_type="run-off", category="")

        (tally,) = tallies(found)

        assert tally.poll.choices == ("A", "C")
        assert kinds(found) == []
        assert kinds(row(0, against=5, tally_type="run-off")) == []

    def test_votes_that_fit_no_ballot_paper(self) -> None:
        wrong = only(row(5, 4, against=3, tally_type="run-off"))

        assert wrong.kind is FindingKind.NOT_A_TALLY
        assert "against: 3, but none is not on the ballot" in wrong.said

    @pytest.mark.parametrize(
        "unions",
        [
            pytest.param((("A", 5), ("A", 4)), id="one name twice"),
            pytest.param((("None", 5),), id="a union called none"),
        ],
    )
    def test_choices_that_are_none(self, unions: tuple[tuple[str, int], ...]) -> None:
        assert "not-a-tally" in kinds(row(5, unions=unions, category="", valid=None))

    def test_cases_without_elections(self) -> None:
        assert kinds(row(5, number="10-UC-1")) == ["not-a-tally"]


class TestSums:
    """sums that contradict the row's own numbers"""

    @pytest.mark.parametrize(
        ("found", "kind", "severity"),
        [
            (row(5, valid=10), "valid-votes", Severity.ERROR),
            (row(5, valid=8), "valid-votes", Severity.ERROR),
            (row(5, valid=0), "valid-not-entered", Severity.WARNING),
            (row(9, challenged=3, valid=16), "valid-includes-challenged", Severity.WARNING),
            (row(9, void=2, valid=15), "valid-includes-void", Severity.WARNING),
            (
                row(9, challenged=3, void=2, valid=18),
                "valid-includes-challenged",
                Severity.WARNING,
            ),
            (row(9, valid=26), "duplicate-count", Severity.ERROR),
            (row(9, void=13, eligible=20), "duplicate-count", Severity.ERROR),
            (row(9, eligible=12), "more-ballots-than-eligible", Severity.WARNING),
            (row(9, challenged=2, eligible=14), "more-ballots-than-eligible", Severity.WARNING),
            (row(9, eligible=0), "more-ballots-than-eligible", Severity.WARNING),
            (row(9, category="two labor organizations"), "ballot-type", Severity.WARNING),
        ],
    )
    def test_what_does_not_add_up(self, found: ElectionRow, kind: str, severity: Severity) -> None:
        first = next(iter(audit([found])))

        assert (first.kind.value, first.severity) == (kind, severity)
        assert any(char.isdigit() for char in first.said)

    @pytest.mark.parametrize(
        "changed", [{"valid": None}, {"against": None}, {"unions": (("A", None),)}, {"unions": ()}]
    )
    def test_a_sum_with_a_part_missing_is_held_against_nothing(
        self, changed: dict[str, object]
    ) -> None:
        assert kinds(changed_by(row(5), changed)) == []

    def test_challenged_ballots_as_many_as_the_valid_votes_are_that_count_again(self) -> None:
        found = row(58, against=12, valid=72, challenged=72, eligible=80)

        assert kinds(found) == [
            "valid-votes",
            "duplicate-count",
            "more-ballots-than-eligible",
            "determinative-not-entered",
        ]
        assert "duplicate-count" not in kinds(evolve(found, eligible=150))


class TestTwice:
    """some rows count a tally twice"""

    def test_a_row_once_more(self) -> None:
        wrong = only(row(50), row(50, line=3))

        assert (wrong.line, wrong.kind) == (3, FindingKind.DUPLICATE_COUNT)
        assert wrong.said == "every number is that of line 2"

    def test_a_row_doubled(self) -> None:
        wrong = only(row(100, against=8, line=2), row(50, line=3))

        assert (wrong.line, wrong.said) == (2, "every number is twice that of line 3")

    @pytest.mark.parametrize(
        "changed",
        [
            {"unit": "B"},
            {"tally_date": date(2021, 4, 10)},
            {"tally_date": None},
            {"tally_type": "rerun"},
            {"category": "self determination"},
            {"case": "10-RC-269251"},
        ],
    )
    def test_another_tally_may_have_the_same_numbers(self, changed: dict[str, object]) -> None:
        assert kinds(row(50), changed_by(row(50, line=3), changed)) == []

    def test_rows_far_from_each_other_are_not_compared(self) -> None:
        between = [row(5, line=line, number=f"10-RC-{line}") for line in range(3, 2003)]

        assert kinds(row(50), *between[:999], row(50, line=9000)) == ["duplicate-count"]
        assert kinds(row(50), *between, row(50, line=9000)) == []


class TestClosing:
    """the union to certify, and why the case was closed"""

    @pytest.mark.parametrize(
        ("found", "kind"),
        [
            (row(5, closed_reason=REPRESENTATIVE), []),
            (row(5, closed_reason=RESULTS), ["closed-reason"]),
            (row(3, closed_reason=RESULTS), []),
            (row(3, closed_reason=REPRESENTATIVE), ["closed-reason"]),
            (row(4, closed_reason=REPRESENTATIVE), ["closed-reason"]),
            (row(5, closed_reason="Withdrawal Non-adjusted"), []),
            (row(5, challenged=9, determinative=True, closed_reason=RESULTS), []),
            (row(5, challenged=None, closed_reason=RESULTS), []),
            (row(5, 3, runoff=True, closed_reason=RESULTS), []),
            (row(5, certify="a"), []),
            (row(5, certify="Amazon"), ["union-not-on-ballot"]),
            (row(3, certify="A"), ["union-not-elected"]),
            (row(9, 1, certify="B"), ["union-not-elected"]),
            (row(9, 1, certify="A"), []),
            (row(5, challenged=9, determinative=True, certify="A"), []),
            (row(None, certify="A"), []),
        ],
    )
    def test_the_end_is_held_against_the_tally(self, found: ElectionRow, kind: list[str]) -> None:
        assert kinds(found) == kind

    @pytest.mark.parametrize(
        "later",
        [
            pytest.param({"tally_date": date(2021, 5, 1), "line": 1}, id="a later day"),
            pytest.param({"line": 3, "tally_type": "rerun"}, id="the same day, a later line"),
            pytest.param({"line": 3, "tally_date": None}, id="no day, a later line"),
        ],
    )
    def test_only_the_last_tally_is_held_against_the_end(self, later: dict[str, object]) -> None:
        first = row(3, closed_reason=REPRESENTATIVE, certify="A")
        second = changed_by(row(5, closed_reason=REPRESENTATIVE, certify="A"), later)

        assert kinds(first, second) == []

    @pytest.mark.parametrize(
        ("found", "other", "cause"),
        [
            (row(3), {"unit": "B"}, "another unit of the case is in line 9"),
            (row(3), {"category": "self determination"}, "a group voted on its unit in line 9"),
            (row(3, number="10-RD-1"), {"case": "other"}, "in an RD case votes may be entered"),
            (row(3, category="revised single labor org"), {"case": "other"}, "a revised tally"),
            (row(3), {"case": "other"}, "what came after it"),
        ],
    )
    def test_what_else_could_explain_it(
        self, found: ElectionRow, other: dict[str, object], cause: str
    ) -> None:
        rows = evolve(found, closed_reason=REPRESENTATIVE), changed_by(evolve(found, line=9), other)

        wrong = only(*rows)

        assert (wrong.kind.value, wrong.severity) == ("closed-reason", Severity.WARNING)
        assert wrong.cause.startswith(cause)


class TestAudit:
    """each row, with the reason, and never stopped by a bad one"""

    def test_what_could_not_be_read_is_told_first(self) -> None:
        bad = row(5, problems=(Problem("Tally Date", "'x' is no day"),), valid=99)
        head = ElectionRow(1, problems=(Problem("Unit ID", "the column is missing"),), head=True)

        told = list(audit([head, bad]))

        assert [str(finding) for finding in told] == [
            "line 1: error: Unit ID: the column is missing [unreadable]",
            "line 2, 10-RC-269250 A: error: Tally Date: 'x' is no day [unreadable]",
            (
                "line 2, 10-RC-269250 A: error: 99 valid votes, but votes for and against make 9, "
                "90 fewer [valid-votes]"
            ),
        ]

    def test_findings_come_in_the_order_of_rows(self) -> None:
        rows = [row(5, line=line, valid=99, number=f"10-RC-{line}") for line in range(2, 3000)]

        assert [finding.line for finding in audit(rows)] == list(range(2, 3000))

    def test_few_rows_are_kept(self) -> None:
        taken = 0

        def endless() -> Iterator[ElectionRow]:
            nonlocal taken
            while True:
                taken += 1
                on = date(2021, 4, 9) + timedelta(taken % 9)
                yield row(5, valid=99, line=taken, tally_date=on, number=f"10-RC-{taken}")

        assert next(audit(endless())).line == 1
        assert taken <= 1001

    def test_every_kind_is_an_error_or_a_warning(self) -> None:
        errors = {kind.value for kind in FindingKind if kind.severity is Severity.ERROR}

        assert errors == {
            "unreadable",
            "not-a-tally",
            "valid-votes",
            "duplicate-count",
            "determinative-flag",
            "runoff-flag",
        }

"""The list of tallies as cases: petition, vote, tally with its numbers, closing."""

from __future__ import annotations

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlrbcase.ballots import Count
from nlrbcase.case import Case
from nlrbcase.case_page import page
from nlrbcase.errors import NotATally
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.elections_cases import elections_cases
from nlrbcase.imports.merge import Gathered, gathered
from nlrbcase.numbers import CaseNumber

GOOD = {
    "Case Number": "10-RC-269250",
    "Case Name": "Amazon.com Services",
    "Case Status": "Closed",
    "Case Filed Date": "11/20/2020",
    "Case Closed Date": "12/01/2021",
    "Closed Reason": "Certification of Results",
    "Election Mode": "Manual",
    "Ballot Mail Date": "",
    "Schedule Election Date": "04/08/2021",
    "Tally Date": "04/09/2021",
    "Tally Type": "Initial",
    "Tally Category": "Single Labor Organization",
    "Unit ID": "A",
    "Num Eligible Voters": "5867",
    "Num Void Ballots": "76",
    "Labor Organization 1 Name": "RWDSU",
    "Votes For Labor Org1": "738",
    "Labor Organization 2 Name": "",
    "Votes For Labor Org2": "0",
    "Votes Cast Against Labor Org": "1798",
    "Num Valid Votes Counted": "2536",
    "Num Challenged Ballots": "305",
}
FILED, VOTED, TALLIED = date(2020, 11, 20), date(2021, 4, 8), date(2021, 4, 9)
CLOSED = date(2021, 12, 1)
COUNT = Count({"RWDSU": 738}, against=1798, challenged=305, void=76, eligible=5867)
SET_FOR = "the day for which the election was scheduled"


def read(folder: Path, *rows: dict[str, str]) -> list[CaseRow | BadRow]:
    """Return the rows of a list."""
    written = io.StringIO()
    writer = csv.DictWriter(written, [*GOOD], restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    file = folder / "elections.csv"
    file.write_text(written.getvalue(), encoding="utf-8")
    return list(elections_cases(file))


def row(folder: Path, **changed: str) -> CaseRow:
    """Return a row that differs in something, the words of its columns joined by underscores."""
    changes = {key.replace("_", " "): value for key, value in changed.items()}
    (found,) = read(folder, {**GOOD, **changes})
    assert isinstance(found, CaseRow), found
    return found


def put_together(folder: Path, *changes: dict[str, str]) -> Gathered:
    """Return what rows amount to."""
    return gathered(read(folder, *({**GOOD, **each} for each in changes)), source="elections.csv")


class TestRow:
    """filed, mailed or held, tallied with its count, closed"""

    def test_an_election_at_the_polls(self, tmp_path: Path) -> None:
        assert row(tmp_path) == CaseRow(
            2,
            CaseNumber("10-RC-269250"),
            unit="A",
            name="Amazon.com Services",
            events=(
                Event(Kind.PETITION_FILED, FILED),
                Event(Kind.ELECTION_HELD, VOTED, note=SET_FOR),
                Event(Kind.TALLY_PREPARED, TALLIED, count=COUNT),
                Event(Kind.CASE_CLOSED, CLOSED, note="Certification of Results"),
            ),
            status="Closed",
            closed=CLOSED,
            reason_closed="Certification of Results",
        )

    @pytest.mark.parametrize(
        ("mode", "mailed", "kinds"),
        [
            ("Mail", "02/08/2021", [Kind.BALLOTS_MAILED]),
            ("Mixed: Mail and Manual", "02/08/2021", [Kind.BALLOTS_MAILED, Kind.ELECTION_HELD]),
            ("Manual", "02/08/2021", [Kind.BALLOTS_MAILED, Kind.ELECTION_HELD]),
            ("Mail", "", [Kind.ELECTION_HELD]),
            ("", "", [Kind.ELECTION_HELD]),
        ],
    )
    def test_how_the_ballots_were_cast(
        self, tmp_path: Path, mode: str, mailed: str, kinds: list[Kind]
    ) -> None:
        found = row(tmp_path, Election_Mode=mode, Ballot_Mail_Date=mailed)

        assert [event.kind for event in found.events[1:-2]] == kinds

    def test_a_runoff(self, tmp_path: Path) -> None:
        found = row(
            tmp_path,
            Tally_Type="Run-off",
            Labor_Organization_2_Name="UFCW",
            Tally_Category="Two Labor Organizations",
        )

        assert found.events[1].kind is Kind.RUNOFF_HELD
        # Without a vote it was not on the ballot of the runoff.
        assert found.events[2].count == COUNT

    def test_a_revised_tally(self, tmp_path: Path) -> None:
        found = row(tmp_path, Tally_Category="Revised Single Labor Org")

        assert found.events[2].kind is Kind.REVISED_TALLY

    @pytest.mark.parametrize(
        "changed",
        [
            {"Tally_Category": "Self Determination"},
            {"Tally_Category": "UD"},
            {"Case_Number": "10-UD-269250"},
        ],
        ids=["a group that votes on its unit", "a UD poll", "a UD case"],
    )
    def test_what_is_decided_otherwise_has_its_numbers_in_words(
        self, tmp_path: Path, changed: dict[str, str]
    ) -> None:
        tally = row(tmp_path, **changed).events[2]

        assert tally.count is None
        assert "RWDSU 738, against 1798, challenged 305, void 76, eligible 5867" in tally.note

    def test_numbers_that_are_no_count_are_kept_in_words(self, tmp_path: Path) -> None:
        found = row(
            tmp_path, Labor_Organization_2_Name="RWDSU", Tally_Category="Two Labor Organizations"
        )

        assert found.events[2].count is None
        assert found.events[2].note.startswith("RWDSU 738, RWDSU 0, against 1798")
        assert "is no choice: it is named twice" in found.cautions[0]

    def test_numbers_that_fit_no_ballot_paper_are_kept_in_words(self, tmp_path: Path) -> None:
        found = row(
            tmp_path,
            Tally_Type="Run-off",
            Labor_Organization_2_Name="UFCW",
            Votes_For_Labor_Org2="8",
            Tally_Category="Two Labor Organizations",
        )

        assert found.events[2].count is None
        assert "none is not on the ballot of a runoff between two" in found.cautions[0]

    def test_votes_that_are_not_known_make_no_count(self, tmp_path: Path) -> None:
        found = row(tmp_path, Votes_Cast_Against_Labor_Org="many")

        assert found.events[2].count is None
        assert found.cautions == (
            "Votes Cast Against Labor Org: 'many' is no number of ballots",
            "not all votes are known: the numbers are kept as a note",
        )

    def test_an_election_set_for_after_its_tally_has_no_day(self, tmp_path: Path) -> None:
        found = row(tmp_path, Schedule_Election_Date="04/10/2021")

        assert found.events[1] == Event(Kind.OTHER_ENTRY, date(2021, 4, 10), note=SET_FOR)
        assert found.cautions == (
            "the election was scheduled for 2021-04-10, and no tally came after it",
        )

    @pytest.mark.parametrize("day", ["", "pre 2010", "13/01/2021", "01/01/1900", "01/01/2150"])
    def test_a_tally_without_a_day_is_left_out_and_told(self, tmp_path: Path, day: str) -> None:
        found = row(tmp_path, Tally_Date=day)

        assert [event.kind for event in found.events] == [
            Kind.PETITION_FILED,
            Kind.OTHER_ENTRY,
            Kind.CASE_CLOSED,
        ]
        assert "no day of the tally is given: the tally is left out" in found.cautions

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            ({"Case Number": "10-CA-269250"}, "no election is held in CA cases"),
            ({"Case Number": "10-UC-269250"}, "no election is held in UC cases"),
            ({"Case Number": "10-RC"}, "'10-RC' is not a case number"),
            ({"Case Number": ""}, "the row has no case number"),
        ],
    )
    def test_a_row_that_is_none_is_told_and_the_next_one_read(
        self, tmp_path: Path, changed: dict[str, str], message: str
    ) -> None:
        bad, good = read(tmp_path, {**GOOD, **changed}, GOOD)

        assert isinstance(bad, BadRow)
        assert bad.line == 2
        assert message in bad.said
        assert isinstance(good, CaseRow)

    @pytest.mark.parametrize(
        ("old", "new", "message"),
        [
            pytest.param("Amazon.com", '"Amazon.com', "never closed", id="a stray quote"),
            pytest.param(
                ",1798,2536,305\n",
                "\n",
                "the row is not checked",
                id="a row without the votes against",
            ),
            pytest.param(",2536,305\n", ",25", "the file ends within it", id="a file cut off"),
            pytest.param("Amazon.com", "x" * 200_000, "it is cut", id="a line far too long"),
        ],
    )
    def test_a_damaged_row_makes_no_case(
        self, tmp_path: Path, old: str, new: str, message: str
    ) -> None:
        written = io.StringIO()
        writer = csv.DictWriter(written, [*GOOD], lineterminator="\n")
        writer.writeheader()
        writer.writerow(GOOD)
        file = tmp_path / "elections.csv"
        file.write_text(written.getvalue().replace(old, new), encoding="utf-8")

        (found,) = elections_cases(file)

        assert isinstance(found, BadRow)
        assert (found.line, message in found.said) == (2, True), found

    def test_open_with_a_tally_is_not_over(self, tmp_path: Path) -> None:
        (case,) = put_together(
            tmp_path, {"Case Status": "Open", "Case Closed Date": "", "Closed Reason": ""}
        ).cases

        assert not case.over
        assert "objections" in {one.rule.key for one in case.deadlines()}


class TestSeveralRows:
    """several tallies of one unit, and several units of one case"""

    def test_an_initial_and_a_revised_tally_follow_each_other(self, tmp_path: Path) -> None:
        revised = {
            "Tally Category": "Revised Single Labor Org",
            "Tally Date": "05/03/2021",
            "Num Challenged Ballots": "0",
            "Votes Cast Against Labor Org": "2000",
        }

        for rows in ([{}, revised], [revised, {}]):
            found = put_together(tmp_path, *rows)
            (case,) = found.cases
            assert (found.added - len(case.irregularities), found.already) == (5, 3)
            assert [tally.count.challenged for tally in case.tallies] == [305, 0]
            assert case.over

    def test_the_order_of_the_rows_does_not_matter_to_what_stands(self, tmp_path: Path) -> None:
        rerun = {
            "Tally Type": "Rerun",
            "Schedule Election Date": "07/07/2021",
            "Tally Date": "07/08/2021",
        }

        one, other = (put_together(tmp_path, *rows).cases[0] for rows in ([{}, rerun], [rerun, {}]))

        assert _facts(one) == _facts(other)
        assert one.over
        assert other.over

    def test_each_unit_is_a_case(self, tmp_path: Path) -> None:
        found = put_together(tmp_path, {}, {"Unit ID": "B"})

        assert [(str(case.number), case.unit) for case in found.cases] == [
            ("10-RC-269250", "A"),
            ("10-RC-269250", "B"),
        ]
        assert found.already == 0

    def test_a_row_that_stands_twice_adds_nothing(self, tmp_path: Path) -> None:
        found = put_together(tmp_path, {}, {})

        assert (found.added, found.already, len(found.cases)) == (4, 4, 1)


def _facts(case: Case) -> set[tuple[Kind, date]]:
    """Return what happened in a case, and when."""
    return {(event.kind, event.on) for event in case.events}


class TestFuzz:
    """no exception ever"""

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(
        st.lists(
            st.dictionaries(
                st.sampled_from(list(GOOD)),
                st.sampled_from(
                    ["", "A", "UD", "Run-off", "10-RD-7", "04/09/2021", "99", "-1", "RWDSU", "none"]
                ),
                max_size=5,
            ),
            max_size=4,
        )
    )
    def test_any_cells(self, tmp_path: Path, changes: list[dict[str, str]]) -> None:
        found = put_together(tmp_path, *changes)
        rows = read(tmp_path, *({**GOOD, **each} for each in changes))

        assert len(rows) == len(changes)
        assert len(found.bad) + len(found.cases) <= len(rows)
        for case in found.cases:
            assert case.standing
            assert isinstance(case.deadlines(), tuple)
            assert page(case, date(2021, 6, 1))
            try:
                assert isinstance(case.tallies, tuple)
            except NotATally:
                # Each row fits its ballot; only together with a runoff of the same day they do not.
                assert Kind.RUNOFF_HELD in {event.kind for event in case.events}

    def test_a_first_tally_on_the_day_of_a_runoff_is_told_when_it_is_asked_for(
        self, tmp_path: Path
    ) -> None:
        two = {"Labor Organization 2 Name": "A"}
        (case,) = put_together(tmp_path, two, {"Tally Type": "Run-off"}).cases

        assert page(case, date(2021, 6, 1))
        with pytest.raises(NotATally, match="runoff between two"):
            _ = case.tallies

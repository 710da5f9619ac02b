"""The Agency's list of tallies is read whatever is wrong with it, and what is wrong is told."""

from __future__ import annotations

import csv
import io
import pickle
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlrbcase.audit import audit
from nlrbcase.errors import NotAnElectionList
from nlrbcase.imports import cells
from nlrbcase.imports.csv_records import records
from nlrbcase.imports.election_rows import ElectionRow
from nlrbcase.imports.elections_csv import elections
from nlrbcase.numbers import CaseNumber

_LIST = (
    "Case Number,Case Name,Unit City,Unit State,Case Status,Case Filed Date,Case Closed Date,"
    "Closed Reason,Election Mode,Ballot Mail Date,Ballot Count Date,Schedule Election Date,"
    "Scheduled Tally Date,Tally Date,Tally Type,Tally Category,Unit ID,Ballots Impounded,"
    "Num Eligible Voters,Num Void Ballots,Labor Organization 1 Name,Votes For Labor Org1,"
    "Labor Organization 2 Name,Votes For Labor Org2,Labor Organization 3 Name,"
    "Votes For Labor Org3,Votes Cast Against Labor Org,Num Valid Votes Counted,"
    "Num Challenged Ballots,Challenges R Determinitive,Runoff Required,Union To Certify"
)
_DOWNLOAD = (
    "region,case_number,name,status,date_filed,date_closed,reason_closed,city,state,unit_id,"
    "ballot_type,tally_type,tally_date,num_of_eligible_voters,void_ballots,labor_union_1,"
    "votes_for_labor_union_1,labor_union_2,votes_for_labor_union_2,labor_union_3,"
    "votes_for_labor_union_3,votes_against,total_ballots_counted,runoff_required,"
    "challenged_ballots,challenges_are_determinative,union_to_certify,voting_unit_unit_a,"
    "voting_unit_unit_b,voting_unit_unit_c,voting_unit_unit_d"
)
LIST, DOWNLOAD = (columns.split(",") for columns in (_LIST, _DOWNLOAD))

GOOD = {
    "Case Number": "10-RC-269250",
    "Closed Reason": "Certification of Results",
    "Tally Date": "04/09/2021",
    "Tally Type": "Initial",
    "Tally Category": "Single Labor Organization",
    "Unit ID": "A",
    "Num Eligible Voters": "5867",
    "Num Void Ballots": "76",
    "Labor Organization 1 Name": "RWDSU",
    "Votes For Labor Org1": "738",
    "Votes For Labor Org2": "0",
    "Votes For Labor Org3": "0",
    "Votes Cast Against Labor Org": "1798",
    "Num Valid Votes Counted": "2536",
    "Num Challenged Ballots": "505",
}
GOOD_DOWNLOAD = {
    "case_number": "10-RC-269250",
    "reason_closed": "Certification of Results",
    "tally_date": "2021-04-09",
    "tally_type": "Initial",
    "ballot_type": "Single Labor Organization",
    "unit_id": "A",
    "num_of_eligible_voters": "5,867",
    "void_ballots": "76.0",
    "labor_union_1": "RWDSU",
    "votes_for_labor_union_1": "738",
    "votes_against": "1,798",
    "total_ballots_counted": "2536",
    "challenged_ballots": "505",
}


def text(*rows: dict[str, str], columns: list[str] | None = None) -> str:
    """Return rows as a list in CSV."""
    written = io.StringIO()
    writer = csv.DictWriter(written, columns or LIST, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return written.getvalue()


def read(folder: Path, found: str | bytes) -> list[ElectionRow]:
    """Return the rows of a list."""
    file = folder / "elections.csv"
    file.write_bytes(found if isinstance(found, bytes) else found.encode("utf-8"))
    return list(elections(file))


def said(row: ElectionRow) -> str:
    """Return what is wrong with a row."""
    return "; ".join(map(str, row.problems))


class TestColumns:
    """the columns of the Agency's list, and those of the tally download of nlrb.gov"""

    def test_there_are_as_many_as_published(self) -> None:
        assert (len(LIST), len(DOWNLOAD)) == (32, 31)

    @pytest.mark.parametrize(
        ("columns", "given_row"),
        [pytest.param(LIST, GOOD, id="list"), pytest.param(DOWNLOAD, GOOD_DOWNLOAD, id="download")],
    )
    def test_both_are_read_alike(
        self, tmp_path: Path, columns: list[str], given_row: dict[str, str]
    ) -> None:
        (row,) = read(tmp_path, text(given_row, columns=columns))

        assert row == ElectionRow(
            line=2,
            case="10-RC-269250",
            number=CaseNumber("10-RC-269250"),
            unit="A",
            category="single labor organization",
            tally_type="initial",
            tally_date=date(2021, 4, 9),
            closed_reason="Certification of Results",
            unions=(("RWDSU", 738),),
            against=1798,
            valid=2536,
            challenged=505,
            void=76,
            eligible=5867,
        )
        assert row.counted == 2536

    def test_in_any_order_and_with_a_mark_of_spreadsheets(self, tmp_path: Path) -> None:
        columns = list(reversed(LIST))

        (row,) = read(tmp_path, b"\xef\xbb\xbf" + text(GOOD, columns=columns).encode())

        assert (row.against, row.problems) == (1798, ())

    def test_a_missing_column_is_told_once_and_its_number_is_not_known(
        self, tmp_path: Path
    ) -> None:
        columns = [name for name in LIST if name != "Num Challenged Ballots"]
        given_row = {key: value for key, value in GOOD.items() if key in columns}

        head, row = read(tmp_path, text(given_row, columns=columns))

        assert head.head
        assert said(head) == (
            "Num Challenged Ballots: the column is missing: what needs it is not checked"
        )
        assert (row.challenged, row.problems, row.unread) == (None, (), frozenset({"challenged"}))

    @pytest.mark.parametrize(
        ("found", "message"),
        [
            pytest.param("", "it is empty", id="empty"),
            pytest.param("\n\n", "it is empty", id="blank"),
            pytest.param("a,b\n1,2\n", "line 1 has no column 'Case Number' or", id="another list"),
            pytest.param(
                text(GOOD).replace("Case Number", "Case No"),
                "no column 'Case Number'",
                id="no case",
            ),
            pytest.param(text(GOOD).replace(",", ";"), "no column", id="semicolons"),
        ],
    )
    def test_what_is_no_list_is_refused(self, tmp_path: Path, found: str, message: str) -> None:
        with pytest.raises(NotAnElectionList, match=message):
            read(tmp_path, found)

    def test_the_error_can_be_pickled(self) -> None:
        error = NotAnElectionList("a.csv", "it is empty")

        assert str(pickle.loads(pickle.dumps(error))) == str(error)  # noqa: S301


class TestCells:
    """dates as offices and spreadsheets write them; strings and negative numbers told"""

    @pytest.mark.parametrize(
        ("cell", "expected"),
        [
            ("0", 0),
            ("12", 12),
            ("1,234", 1234),
            ("1,234,567", 1234567),
            ("12.0", 12),
            ("12.", 12),
            ("", None),
        ],
    )
    def test_numbers(self, cell: str, expected: int | None) -> None:
        assert cells.number(cell) == (expected, "")

    @pytest.mark.parametrize(
        ("cell", "message"),
        [
            ("-3", "is negative"),
            ("\N{MINUS SIGN}3", "is negative"),
            ("(3)", "is negative"),
            ("twelve", "is no number of ballots"),
            ("12.5", "is no number of ballots"),
            ("1,23", "is no number of ballots"),
            ("1e3", "is no number of ballots"),
            ("\N{ARABIC-INDIC DIGIT FIVE}", "is no number of ballots"),
            ("9" * 5000, "…"),
            ("nan", "is no number"),
            ("#REF!", "is no number"),
        ],
    )
    def test_what_is_no_number(self, cell: str, message: str) -> None:
        value, wrong = cells.number(cell)

        assert value is None
        assert message in wrong

    @pytest.mark.parametrize(
        "cell",
        [
            "04/09/2021",
            "4/9/2021",
            "2021-04-09",
            "2021-04-09 00:00:00",
            "2021-04-09T00:00:00",
            "04/09/2021 12:00:00 AM",
            "44295",
            "44295.0",
            "44295.75",
        ],
    )
    def test_days(self, cell: str) -> None:
        assert cells.day(cell) == (date(2021, 4, 9), "")

    @pytest.mark.parametrize(
        "cell",
        ["02/30/2021", "13/09/2021", "2021-04-31", "04/09/21", "April 9", "442", "0000-01-01"],
    )
    def test_what_is_no_day(self, cell: str) -> None:
        value, wrong = cells.day(cell)

        assert value is None
        assert "is no day" in wrong

    def test_flags(self) -> None:
        assert [cells.flag(cell)[0] for cell in ("Y", "N", "", "maybe")] == [
            True,
            False,
            None,
            None,
        ]
        assert cells.flag("maybe")[1] == "'maybe' is neither Y nor N"


class TestBadRows:
    """it never stops at a bad row"""

    @pytest.mark.parametrize(
        ("changed", "message"),
        [
            ({"Votes For Labor Org1": "-1"}, "Votes For Labor Org1: '-1' is negative"),
            ({"Num Challenged Ballots": "few"}, "Num Challenged Ballots: 'few' is no number"),
            ({"Tally Date": "soon"}, "Tally Date: 'soon' is no day"),
            ({"Runoff Required": "?"}, "Runoff Required: '?' is neither Y nor N"),
            ({"Tally Type": "Second"}, "Tally Type: 'Second' is none of initial, rerun, run-off"),
            ({"Tally Category": "Four"}, "Tally Category: 'Four' is no ballot that is known"),
            ({"Case Number": "10-RX-1"}, "Case Number: '10-RX-1' is not a case number"),
            ({"Case Number": ""}, "Case Number: the row has no case number"),
            ({"Votes For Labor Org2": "3"}, "Votes For Labor Org2: 3 votes, and no name"),
        ],
    )
    def test_a_bad_cell_is_told_and_the_next_row_read(
        self, tmp_path: Path, changed: dict[str, str], message: str
    ) -> None:
        bad, good = read(tmp_path, text({**GOOD, **changed}, GOOD))

        assert said(bad).startswith(message)
        assert (good.line, good.problems) == (3, ())

    def test_a_short_row(self, tmp_path: Path) -> None:
        lines = text(GOOD, GOOD).splitlines()
        lines[1] = lines[1].rsplit(",", 8)[0]

        bad, good = read(tmp_path, "\n".join(lines))

        assert "it has 24 cells, and the head 32" in said(bad)
        assert (bad.number, bad.against, bad.counted) == (None, None, None)
        assert good.counted == 2536

    def test_a_short_row_that_has_what_is_needed_is_read_as_far_as_it_goes(
        self, tmp_path: Path
    ) -> None:
        lines = text(GOOD, GOOD).splitlines(keepends=True)
        lines[1] = lines[1].rsplit(",", 2)[0] + "\n"

        short, _ = read(tmp_path, "".join(lines))

        assert said(short) == "it has 30 cells, and the head 32: the others are not known"
        assert (short.number, short.challenged) == (CaseNumber("10-RC-269250"), 505)

    def test_a_file_that_ends_within_a_number_does_not_give_half_of_it(
        self, tmp_path: Path
    ) -> None:
        whole = text(GOOD, GOOD)
        cut = whole[: whole.rindex("505") + len("50")]

        good, bad = read(tmp_path, cut)

        assert good.challenged == 505
        assert (bad.line, bad.number, bad.challenged) == (3, None, None)
        assert "the file ends within it: it may have been cut off" in said(bad)

    def test_the_last_row_may_be_without_a_line_end(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, text(GOOD).removesuffix("\n"))

        assert (row.challenged, row.problems) == (505, ())

    def test_a_quote_that_a_later_row_closes_takes_no_row_with_it(self, tmp_path: Path) -> None:
        named = {**GOOD, "Labor Organization 1 Name": "Teamsters, Local 653"}
        lines = text(GOOD, GOOD, named, GOOD).splitlines(keepends=True)
        lines[1] = lines[1].replace("RWDSU", '"RWDSU')

        rows = read(tmp_path, "".join(lines))

        assert [(row.line, row.number is None) for row in rows] == [
            (2, True),
            (3, False),
            (4, False),
            (5, False),
        ]
        assert "never closed" in said(rows[0])

    def test_a_long_row_is_not_checked_for_its_cells_may_be_shifted(self, tmp_path: Path) -> None:
        lines = text(GOOD, GOOD).splitlines()
        lines[1] = lines[1].replace("RWDSU", "RWDSU, Local 1") + "x"

        bad, good = read(tmp_path, "\n".join(lines))

        assert "it has 33 cells, and the head 32: they may be shifted" in said(bad)
        assert (bad.case, bad.counted, good.counted) == ("10-RC-269250", None, 2536)

    def test_empty_cells_at_the_end_are_nothing(self, tmp_path: Path) -> None:
        lines = text(GOOD).splitlines()

        (row,) = read(tmp_path, f"{lines[0]}\n{lines[1]},,,\n,,,\n\n")

        assert row.problems == ()

    def test_nul_bytes(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, text(GOOD).replace("738", "7\x0038"))

        assert row.unions == (("RWDSU", 738),)
        assert said(row) == "it has NUL bytes: they are left out"

    def test_bytes_that_are_no_utf_8(self, tmp_path: Path) -> None:
        found = text({**GOOD, "Labor Organization 1 Name": "X"}, GOOD).encode()

        bad, good = read(tmp_path, found.replace(b",X,", b",Uni\xf3n,"))

        assert bad.unions == (("Unión", 738),)
        assert "no UTF-8" in said(bad)
        assert good.problems == ()

    def test_a_quote_that_is_never_closed_takes_no_other_row_with_it(self, tmp_path: Path) -> None:
        lines = text(*[GOOD] * 40).splitlines()
        lines[5] = lines[5].replace("RWDSU", '"RWDSU')

        rows = read(tmp_path, "\n".join(lines))

        assert len(rows) == 40
        assert [row.line for row in rows if row.problems] == [6]
        assert "never closed" in said(rows[4])
        assert (rows[4].number, rows[4].unions) == (None, ())

    def test_a_name_on_two_lines_is_one_row_and_lines_are_those_of_the_file(
        self, tmp_path: Path
    ) -> None:
        named = {**GOOD, "Case Name": 'Amazon,\n"BHM1"', "Labor Organization 1 Name": "R\nW"}

        rows = read(tmp_path, text(named, GOOD))

        assert [(row.line, row.problems) for row in rows] == [(2, ()), (5, ())]
        assert rows[0].unions == (("R W", 738),)

    @pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
    def test_whatever_ends_a_line(self, tmp_path: Path, end: str) -> None:
        rows = read(tmp_path, text(GOOD, GOOD).replace("\n", end))

        assert [row.line for row in rows] == [2, 3]

    def test_a_line_without_an_end_is_cut(self, tmp_path: Path) -> None:
        rows = read(tmp_path, text(GOOD) + "x" * 1_000_000 + "\n" + text(GOOD).splitlines()[1])

        assert [row.line for row in rows] == [2, 3, 4]
        assert "it is cut" in said(rows[1])

    def test_of_a_row_that_is_too_long_nothing_is_taken(self, tmp_path: Path) -> None:
        lines = text(GOOD, GOOD).splitlines(keepends=True)
        lines[1] = lines[1].replace(",,", f",{'x' * 200_000},", 1)

        bad, good = read(tmp_path, "".join(lines))

        assert "longer than 100,000 characters" in said(bad)
        assert (bad.number, bad.unit) == (None, "")
        assert good.problems == ()

    @pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
    def test_two_bytes_a_character_with_a_mark_or_without(
        self, tmp_path: Path, encoding: str
    ) -> None:
        rows = read(tmp_path, text(GOOD, GOOD).replace("\n", "\r\n").encode(encoding))

        assert [(row.line, row.challenged, row.problems) for row in rows] == [
            (2, 505, ()),
            (3, 505, ()),
        ]

    def test_a_day_outside_the_calendar_is_told_and_not_taken(self, tmp_path: Path) -> None:
        for day in ("01/01/1900", "01/01/2150", "22"):
            (row,) = read(tmp_path, text({**GOOD, "Tally Date": day}))

            assert row.tally_date is None
            assert said(row).startswith("Tally Date: ")

    def test_a_head_with_a_quote_that_is_never_closed_is_refused(self, tmp_path: Path) -> None:
        found = text(GOOD).replace("Union To Certify", '"Union To Certify', 1)

        with pytest.raises(NotAnElectionList, match="line 1: a quotation mark is opened"):
            read(tmp_path, found)

    def test_whatever_is_cut_off_no_row_says_what_the_whole_file_does_not(
        self, tmp_path: Path
    ) -> None:
        found = text(GOOD, {**GOOD, "Labor Organization 1 Name": "R, W"}, GOOD)
        whole = {row.line: row for row in read(tmp_path, found)}
        head = found.index("\n") + 1

        for end in range(head, len(found)):
            rows = read(tmp_path, found[:end])

            assert all(row.number is None or row == whole[row.line] for row in rows), end

    def test_whether_a_record_has_an_end(self, tmp_path: Path) -> None:
        file = tmp_path / "some.csv"
        file.write_bytes(b'a,b\n"c\nd",e')

        assert [(each.line, each.cells, each.ended) for each in records(file)] == [
            (1, ("a", "b"), True),
            (2, ("c d", "e"), False),
        ]


HEAD = text().encode()
LINE = text(GOOD).encode().splitlines(keepends=True)[1]


def _told_on_one_line(rows: list[ElectionRow]) -> bool:
    """Return whether all that is found has words, a line, and no line of its own to break."""
    return all(
        finding.said and finding.line > 0 and str(finding).isprintable() for finding in audit(rows)
    )


class TestFuzz:
    """no exception ever"""

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(st.lists(st.lists(st.text(max_size=12), max_size=34), max_size=6))
    def test_any_cells(self, tmp_path: Path, table: list[list[str]]) -> None:
        written = io.StringIO()
        csv.writer(written).writerows(table)
        found = HEAD + written.getvalue().encode("utf-8", "surrogatepass") + LINE

        rows = read(tmp_path, found)

        assert _told_on_one_line(rows)
        assert rows

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(st.binary(max_size=300), st.sampled_from([b"", HEAD]))
    def test_any_bytes(self, tmp_path: Path, found: bytes, head: bytes) -> None:
        try:
            rows = read(tmp_path, head + found)
        except NotAnElectionList:
            assert not head
        else:
            assert _told_on_one_line(rows)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(
        st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=3)), min_size=1, max_size=8)
    )
    def test_any_change_of_bytes(self, tmp_path: Path, changes: list[tuple[int, bytes]]) -> None:
        body = bytearray(LINE * 4)
        for place, new in changes:
            at = place % len(body)
            body[at : at + 1] = new

        rows = read(tmp_path, HEAD + bytes(body))

        assert _told_on_one_line(rows)

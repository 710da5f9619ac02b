"""Labordata's database becomes cases, whatever is wrong with it, and is not touched."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from labordata_cases import (
    AGAINST,
    BESSEMER,
    CHARGE,
    CHARGE_ROW,
    COUNT,
    ELECTION,
    FILED,
    FOR,
    PETITION,
    PETITION_ROW,
    RESULT,
    UNIT,
    VOTED,
    bad,
    cases,
    charge,
    kinds,
    listed,
    one,
    read,
    usual_charge,
)
from labordata_database import LOOSE, SCHEMA, Rows, database, large
from nlrbcase.docket import Docket
from nlrbcase.errors import (
    NotAPublicRecord,
)
from nlrbcase.events import Event, Kind, Party
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.detect import rows_of
from nlrbcase.imports.labordata import labordata
from nlrbcase.imports.labordata_tables import contents
from nlrbcase.imports.merge import gathered
from nlrbcase.numbers import CaseNumber
from nlrbcase.stages import Stage


class TestFiling:
    """filing: one row a case"""

    def test_a_charge_is_filed_and_closed_with_its_reason(self, tmp_path: Path) -> None:
        row = charge(tmp_path)

        assert row == CaseRow(
            1,
            CaseNumber(CHARGE),
            name="Amazon",
            events=(
                Event(Kind.CHARGE_FILED, FILED),
                Event(Kind.CASE_CLOSED, date(2021, 9, 1), note="Withdrawal Non-adjusted"),
            ),
            status="Closed",
            closed=date(2021, 9, 1),
            reason_closed="Withdrawal Non-adjusted",
        )

    def test_a_petition_is_filed(self, tmp_path: Path) -> None:
        row = one(tmp_path, {"filing": [PETITION_ROW]})

        assert row.events == (Event(Kind.PETITION_FILED, date(2020, 11, 20)),)
        assert row.status == "Open"

    @pytest.mark.parametrize(
        "found",
        [
            pytest.param("2021-03-04", id="as labordata writes it"),
            pytest.param("03/04/2021", id="as nlrb.gov writes it"),
            pytest.param("2021-03-04 00:00:00", id="with an hour"),
            pytest.param("2021-03-04T00:00:00.000", id="with an hour after a T"),
            pytest.param(44259, id="as a spreadsheet counts days"),
            pytest.param(44259.0, id="counted, with a point"),
            pytest.param("  2021-03-04\n", id="among blanks"),
        ],
    )
    def test_a_day_is_read_in_every_form(self, tmp_path: Path, found: object) -> None:
        assert charge(tmp_path, date_filed=found).events[0].on == FILED

    @pytest.mark.parametrize(
        "found", ["pre 2010", "2021-02-29", "0021-03-04", "soon", 20210304, -1, 1.5]
    )
    def test_what_is_no_day_is_told_and_no_event(self, tmp_path: Path, found: object) -> None:
        row = charge(tmp_path, date_filed=found)

        assert kinds(row) == [Kind.CASE_CLOSED]
        assert "date filed: " in row.cautions[0]

    def test_an_empty_day_is_no_event_and_nothing_is_wrong_with_it(self, tmp_path: Path) -> None:
        row = charge(tmp_path, date_filed=None, date_closed="", status="Open")

        assert (row.events, row.cautions) == ((), ())

    def test_closed_before_it_was_filed_is_told_and_kept(self, tmp_path: Path) -> None:
        row = charge(tmp_path, date_closed="2020-09-01")

        assert row.closed == date(2020, 9, 1)
        assert kinds(row) == [Kind.CHARGE_FILED, Kind.CASE_CLOSED]
        assert row.cautions == ("it was closed on 2020-09-01, before it was filed on 2021-03-04",)

    def test_an_open_case_is_not_closed_by_a_day_of_closing(self, tmp_path: Path) -> None:
        row = charge(tmp_path, status="Open")

        assert kinds(row) == [Kind.CHARGE_FILED, Kind.OTHER_ENTRY]
        assert "its status is 'Open'" in row.cautions[0]

    @pytest.mark.parametrize(
        "found", ["1-RC-20986", "01-RC-20986", " 01-rc-020986 ", "01-RC-0\x0020986"]
    )
    def test_a_serial_of_five_digits_is_a_number_of_before_2011(
        self, tmp_path: Path, found: str
    ) -> None:
        row = one(tmp_path, {"filing": [PETITION_ROW | {"case_number": found}]})

        assert row.number == CaseNumber("01-RC-020986")

    def test_rows_of_one_case_written_differently_make_one_case(self, tmp_path: Path) -> None:
        rows: Rows = {
            "filing": [PETITION_ROW | {"case_number": "01-RC-020986"}],
            "docket": [
                {
                    "case_number": "1-RC-20986",
                    "date": "2020-12-01",
                    "document": "Notice of Election",
                }
            ],
        }

        found = gathered(cases(tmp_path, rows), source="labordata")

        (case,) = found.cases
        assert [event.kind for event in case.events] == [
            Kind.PETITION_FILED,
            Kind.NOTICE_OF_ELECTION_SENT,
        ]

    @pytest.mark.parametrize(
        ("found", "said"),
        [
            pytest.param(None, "it has no case number", id="nothing"),
            pytest.param("", "''", id="an empty text"),
            pytest.param("10-ZZ-290944", "its type 'ZZ' is none of", id="a type that is none"),
            pytest.param("10-CA-2909441", "7 digits", id="too many digits"),
            pytest.param("10-CA-290944; DROP TABLE filing", "is no digit", id="more than a number"),
            pytest.param(10290944, "is no text but 10290944", id="a number"),
            pytest.param(0.5, "is no text but 0.5", id="a fraction"),
            pytest.param(b"10-CA-290944", "is no text but b'10-CA-290944'", id="a BLOB"),
        ],
    )
    @pytest.mark.parametrize("table", ["filing", "docket", "allegation"])
    def test_a_row_without_a_case_number_is_left_out_and_told(
        self, tmp_path: Path, table: str, found: object, said: str
    ) -> None:
        rows = listed(("2021-03-08", "Dismissal Letter"))
        rows["allegation"] = [{"case_number": CHARGE, "allegation": "8(a)(1) Coercive Rules"}]
        rows[table].append(rows[table][0] | {"case_number": found})

        row, wrong = sorted(read(tmp_path, rows), key=lambda each: isinstance(each, BadRow))

        assert isinstance(row, CaseRow)
        assert len(row.events) == 3
        assert isinstance(wrong, BadRow)
        assert wrong.line == 2
        assert wrong.said.startswith(f"{table}, row 2: ")
        assert said in wrong.said

    def test_a_row_that_is_there_twice_is_taken_once(self, tmp_path: Path) -> None:
        row = one(tmp_path, {"filing": [CHARGE_ROW, CHARGE_ROW]})

        assert kinds(row) == [Kind.CHARGE_FILED, Kind.CASE_CLOSED]
        assert row.cautions == ("filing has 1 row that an earlier one equals: each is taken once",)

    def test_rows_that_differ_are_both_taken(self, tmp_path: Path) -> None:
        later = CHARGE_ROW | {"date_closed": "2021-10-01"}

        first, second = cases(tmp_path, {"filing": [CHARGE_ROW, later]})

        assert (first.line, second.line) == (1, 2)
        assert (first.closed, second.closed) == (date(2021, 9, 1), date(2021, 10, 1))
        assert first.cautions == ("filing has 2 rows of it, which differ: all are taken",)


class TestAllegation:
    """allegation: the labels of a charge"""

    def test_the_filing_alleges_them_in_their_order(self, tmp_path: Path) -> None:
        labels = ["8(a)(3) Discipline", "8(a)(1) Coercive Rules", "8(a)(3) Discipline"]
        alleged = [{"case_number": CHARGE, "allegation": label} for label in labels]

        row = one(tmp_path, {"filing": [CHARGE_ROW], "allegation": alleged})

        assert row.events[0].kind is Kind.CHARGE_FILED
        assert row.events[0].allegations == ("8(a)(3) Discipline", "8(a)(1) Coercive Rules")

    def test_what_names_no_section_is_kept_in_the_note_and_told(self, tmp_path: Path) -> None:
        alleged = [{"case_number": CHARGE, "allegation": "Rudeness"}]

        row = one(tmp_path, {"filing": [CHARGE_ROW], "allegation": alleged})

        assert row.events[0].allegations == ()
        assert row.events[0].note.endswith("alleged: Rudeness")
        assert "'Rudeness' names no section" in row.cautions[0]

    def test_without_a_filing_they_are_told(self, tmp_path: Path) -> None:
        alleged = [{"case_number": CHARGE, "allegation": "8(a)(3) Discipline"}]

        row = one(tmp_path, {"allegation": alleged})

        assert row.events == ()
        assert row.cautions == (
            "filing has no row of it",
            "the allegation '8(a)(3) Discipline' is left out with the filing",
        )


class TestDocket:
    """docket: one row an entry"""

    def test_the_names_of_documents_are_kinds(self, tmp_path: Path) -> None:
        row = one(
            tmp_path,
            listed(("2021-06-01", "Dismissal Letter"), ("2021-04-01", "Dubo Deferral Letter")),
        )

        assert row.events[2:] == (
            Event(Kind.CHARGE_DISMISSED, date(2021, 6, 1)),
            Event(Kind.DEFERRED, date(2021, 4, 1), note="Dubo Deferral Letter"),
        )

    def test_who_filed_it_is_kept(self, tmp_path: Path) -> None:
        entry = ("2021-06-01", "Signed Amended Charge Against Employer", "Charging Party")

        row = one(tmp_path, listed(entry))

        assert row.events[2] == Event(
            Kind.CHARGE_AMENDED, date(2021, 6, 1), by=Party.CHARGING_PARTY
        )

    def test_a_name_that_is_not_known_is_kept_as_a_note_and_counted(self, tmp_path: Path) -> None:
        entry = ("2021-06-01", "Memo to File", "Counsel for GC / Region")

        row = one(tmp_path, listed(entry))

        assert row.events[2] == Event(
            Kind.OTHER_ENTRY, date(2021, 6, 1), note="Memo to File (Counsel for GC / Region)"
        )
        assert row.unknown == ("Memo to File",)

    @pytest.mark.parametrize("found", [None, "", b"\x00\xff"])
    def test_an_entry_without_a_name_is_kept_and_counted(
        self, tmp_path: Path, found: object
    ) -> None:
        row = one(tmp_path, listed(("2021-06-01", found)))

        assert row.events[2].kind is Kind.OTHER_ENTRY
        assert row.events[2].note == "an entry that names no document"
        assert row.unknown == ("an entry that names no document",)

    def test_an_entry_that_is_there_twice_is_taken_once(self, tmp_path: Path) -> None:
        entry = ("2021-06-01", "Dismissal Letter")

        row = one(tmp_path, listed(entry, entry, entry))

        assert kinds(row)[2:] == [Kind.CHARGE_DISMISSED]
        assert row.cautions == ("docket has 2 rows that an earlier one equals: each is taken once",)

    def test_one_day_written_in_two_ways_is_one_event(self, tmp_path: Path) -> None:
        row = one(
            tmp_path,
            listed(("2021-06-01", "Dismissal Letter"), ("06/01/2021", "Dismissal Letter")),
        )

        assert kinds(row)[2:] == [Kind.CHARGE_DISMISSED]

    @pytest.mark.parametrize(
        ("found", "said"),
        [(None, "it has no day"), ("", "it has no day"), ("pre 2010", "'pre 2010' is no day")],
    )
    def test_an_entry_without_a_day_is_left_out_and_told(
        self, tmp_path: Path, found: str | None, said: str
    ) -> None:
        ((line, wrong),) = bad(tmp_path, listed(("2021-06-01", "Tally"), (found, "Memo")))

        assert line == 2
        assert wrong.startswith("docket, row 2: 'Memo': ")
        assert said in wrong

    def test_the_charge_is_not_filed_twice(self, tmp_path: Path) -> None:
        entry = ("2021-03-04", "Signed Charge Against Employer", "Charging Party")

        row = one(tmp_path, listed(entry))

        assert row.events[0] == Event(Kind.CHARGE_FILED, FILED, by=Party.CHARGING_PARTY)
        assert kinds(row) == [Kind.CHARGE_FILED, Kind.CASE_CLOSED]

    def test_a_charge_that_the_docket_lists_a_day_later_was_filed_on_its_day(
        self, tmp_path: Path
    ) -> None:
        row = one(tmp_path, listed(("2021-03-05", "Signed Charge Against Employer")))

        assert row.events[0].on == FILED
        assert row.events[2] == Event(
            Kind.OTHER_ENTRY, date(2021, 3, 5), note="Signed Charge Against Employer"
        )
        assert row.unknown == ()

    def test_where_the_day_of_filing_is_not_known_the_docket_gives_it(self, tmp_path: Path) -> None:
        rows = listed(("2009-03-05", "Signed Charge Against Employer"))
        rows["filing"] = [CHARGE_ROW | {"date_filed": "pre 2010"}]

        row = one(tmp_path, rows)

        assert Event(Kind.CHARGE_FILED, date(2009, 3, 5)) in row.events

    def test_entries_without_a_filing_are_kept(self, tmp_path: Path) -> None:
        docket = listed(("2021-06-01", "Dismissal Letter"))["docket"]

        row = one(tmp_path, {"docket": docket})

        assert (row.number, kinds(row)) == (CaseNumber(CHARGE), [Kind.CHARGE_DISMISSED])
        assert row.cautions[0] == "filing has no row of it"

    def test_what_a_dismissal_letter_leaves_open_is_told_of_an_open_case(
        self, tmp_path: Path
    ) -> None:
        rows = listed(("2021-06-01", "Dismissal Letter"))
        rows["filing"] = [CHARGE_ROW | {"status": "Open", "date_closed": None}]

        assert "may dismiss the charge or a part of it" in one(tmp_path, rows).cautions[0]

    def test_a_very_long_docket_comes_in_parts_and_is_taken_whole(self, tmp_path: Path) -> None:
        entries = [(f"2021-06-{1 + at % 30:02}", f"Memo {at}") for at in range(2500)]

        parts = cases(tmp_path, listed(*entries))

        assert len(parts) == 3
        assert max(len(part.events) for part in parts) == 1002
        found = gathered(parts, source="labordata")
        assert [len(case.events) for case in found.cases] == [2502]
        assert sum(times for _, times in found.unknown) == 2500


class TestElection:
    """voting_unit, election, election_result and tally: an election of a unit, as it was counted"""

    def test_a_unit_votes_and_its_ballots_are_counted(self, tmp_path: Path) -> None:
        row = one(tmp_path, BESSEMER)

        assert row.unit == "A"
        assert row.events[1:] == (
            Event(
                Kind.ELECTION_HELD,
                VOTED,
                note="labordata has one day for the election and its tally",
            ),
            Event(Kind.TALLY_PREPARED, VOTED, count=COUNT),
        )
        assert row.cautions == ()

    def test_the_case_stands_where_the_tally_puts_it(self, tmp_path: Path) -> None:
        (case,) = gathered([one(tmp_path, BESSEMER)], source="labordata").cases

        assert (case.stage, case.standing["result"]) == (Stage.TALLIED, Stage.NOBODY_ELECTED)
        assert case.irregularities == ()

    def test_the_docket_does_not_count_it_again(self, tmp_path: Path) -> None:
        docket = listed(("2021-04-09", "Tally"), of=PETITION)["docket"]

        row = one(tmp_path, BESSEMER | {"docket": docket})

        assert row.events[2:] == (Event(Kind.TALLY_PREPARED, VOTED, count=COUNT, note="Tally"),)

    def test_each_unit_has_its_own_election_and_all_else(self, tmp_path: Path) -> None:
        rows = BESSEMER | {
            "voting_unit": [UNIT, UNIT | {"voting_unit_id": 2, "unit_id": "B"}],
            "election": [
                ELECTION,
                ELECTION | {"election_id": 8, "voting_unit_id": 2, "date": "2021-04-12"},
            ],
            "docket": listed(
                ("2021-04-12", "Tally"), ("2021-04-02", "Notice of Election"), of=PETITION
            )["docket"],
        }

        first, second = cases(tmp_path, rows)

        assert (first.unit, second.unit) == ("A", "B")
        common = [Kind.PETITION_FILED, Kind.ELECTION_HELD, Kind.TALLY_PREPARED]
        assert kinds(first) == kinds(second) == [*common, Kind.NOTICE_OF_ELECTION_SENT]
        assert [row.events[2].on.day for row in (first, second)] == [9, 12]
        assert first.events[2].count == COUNT
        assert "the docket does not say of which unit an entry is" in "; ".join(first.cautions)

    def test_a_unit_without_an_election_is_a_case_of_its_own(self, tmp_path: Path) -> None:
        units = [UNIT, UNIT | {"voting_unit_id": 2, "unit_id": "B"}]

        found = cases(tmp_path, {"filing": [PETITION_ROW], "voting_unit": units})

        assert [(row.unit, kinds(row)) for row in found] == [
            ("A", [Kind.PETITION_FILED]),
            ("B", [Kind.PETITION_FILED]),
        ]

    @pytest.mark.parametrize(
        ("cells", "expected"),
        [
            pytest.param(
                {"tally_type": "Run-off"},
                [Kind.RUNOFF_HELD, Kind.TALLY_PREPARED],
                id="a runoff",
            ),
            pytest.param(
                {"tally_type": "Rerun"}, [Kind.ELECTION_HELD, Kind.TALLY_PREPARED], id="a rerun"
            ),
            pytest.param(
                {"tally_type": None}, [Kind.ELECTION_HELD, Kind.TALLY_PREPARED], id="not said"
            ),
            pytest.param(
                {"ballot_type": "Revised Single Labor Org"}, [Kind.REVISED_TALLY], id="revised"
            ),
        ],
    )
    def test_the_type_of_the_tally_tells_the_kinds(
        self, tmp_path: Path, cells: dict[str, str], expected: list[Kind]
    ) -> None:
        row = one(tmp_path, BESSEMER | {"election": [ELECTION | cells]})

        assert kinds(row)[1:] == expected
        assert row.cautions == ()

    @pytest.mark.parametrize("column", ["tally_type", "ballot_type"])
    def test_a_type_that_is_not_known_is_told(self, tmp_path: Path, column: str) -> None:
        row = one(tmp_path, BESSEMER | {"election": [ELECTION | {column: "Straw Poll"}]})

        assert kinds(row)[1:] == [Kind.ELECTION_HELD, Kind.TALLY_PREPARED]
        assert row.cautions == (f"election, row 1: {column}: 'straw poll' is not known",)

    @pytest.mark.parametrize(
        "option", ["Against", "Votes Against", "votes_against", "No Union", "NONE", "neither", "No"]
    )
    def test_the_choice_of_no_union_is_known_by_its_names(
        self, tmp_path: Path, option: str
    ) -> None:
        row = one(tmp_path, BESSEMER | {"tally": [FOR, AGAINST | {"option": option}]})

        assert row.events[2].count == COUNT

    def test_votes_against_may_stand_in_the_result(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("challenged_ballots", "challenged_ballots, votes_against")
        rows = BESSEMER | {"tally": [FOR], "election_result": [RESULT | {"votes_against": 1798}]}

        assert one(tmp_path, rows, schema).events[2].count == COUNT

    @pytest.mark.parametrize(
        ("tally", "said"),
        [
            pytest.param([FOR], "not all votes are known", id="none against"),
            pytest.param([], "not all votes are known", id="no votes"),
            pytest.param([FOR | {"votes": "many"}, AGAINST], "'many' is no number", id="no number"),
            pytest.param([FOR | {"votes": -1}, AGAINST], "is negative", id="fewer than none"),
            pytest.param(
                [FOR, AGAINST, AGAINST | {"votes": 5}],
                "more than one number of votes against",
                id="two numbers against",
            ),
            pytest.param([FOR, FOR | {"votes": 5}, AGAINST], "'RWDSU'", id="one union twice"),
        ],
    )
    def test_votes_that_are_no_count_are_kept_as_a_note_and_told(
        self, tmp_path: Path, tally: list[dict[str, Any]], said: str
    ) -> None:
        row = one(tmp_path, BESSEMER | {"tally": tally})

        assert (row.events[2].kind, row.events[2].count) == (Kind.TALLY_PREPARED, None)
        assert "challenged 505" in row.events[2].note
        assert said in "; ".join(row.cautions)

    def test_a_vote_that_is_there_twice_counts_once(self, tmp_path: Path) -> None:
        row = one(tmp_path, BESSEMER | {"tally": [FOR, AGAINST, FOR, AGAINST]})

        assert row.events[2].count == COUNT

    def test_an_election_of_no_unit_is_of_the_case(self, tmp_path: Path) -> None:
        row = one(tmp_path, BESSEMER | {"voting_unit": [UNIT | {"unit_id": None}]})

        assert (row.unit, row.events[2].count) == ("", COUNT)

    def test_an_election_may_name_its_case_itself(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("election (election_id,", "election (case_number, election_id,")
        election = ELECTION | {"case_number": PETITION, "voting_unit_id": None}

        row = one(tmp_path, BESSEMER | {"voting_unit": [], "election": [election]}, schema)

        assert (row.unit, row.events[2].count) == ("", COUNT)

    def test_where_the_tally_has_a_day_of_its_own_each_has_its_day(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("date, tally_type", "election_date, tally_date, tally_type")
        election = {key: ELECTION[key] for key in ELECTION if key != "date"}
        days = {"election_date": "2021-04-02", "tally_date": "2021-04-09"}

        row = one(tmp_path, BESSEMER | {"election": [election | days]}, schema)

        assert row.events[1:] == (
            Event(Kind.ELECTION_HELD, date(2021, 4, 2)),
            Event(Kind.TALLY_PREPARED, VOTED, count=COUNT),
        )

    def test_a_day_of_the_tally_alone_is_no_day_of_the_election(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("date, tally_type", "tally_date, tally_type")
        election = {key: ELECTION[key] for key in ELECTION if key != "date"}

        row = one(
            tmp_path, BESSEMER | {"election": [election | {"tally_date": "2021-04-09"}]}, schema
        )

        assert kinds(row)[1:] == [Kind.TALLY_PREPARED]

    @pytest.mark.parametrize("found", [None, "pre 2010", "2021-04-31"])
    def test_an_election_without_a_day_is_left_out_and_told(
        self, tmp_path: Path, found: str | None
    ) -> None:
        rows = BESSEMER | {"election": [ELECTION | {"date": found}]}

        assert bad(tmp_path, rows) == [
            (1, "election, row 1: no day can be read of the election: it is left out")
        ]

    def test_no_election_is_held_on_a_charge(self, tmp_path: Path) -> None:
        rows = BESSEMER | {
            "filing": [CHARGE_ROW],
            "voting_unit": [UNIT | {"case_number": CHARGE}],
        }

        wrong, row = read(tmp_path, rows)

        assert isinstance(wrong, BadRow)
        assert "no election is held in CA cases, such as 10-CA-290944" in wrong.said
        assert isinstance(row, CaseRow)
        assert (row.unit, len(row.events)) == ("", 2)

    def test_of_elections_with_one_key_the_first_is_taken(self, tmp_path: Path) -> None:
        again = ELECTION | {"date": "2021-05-09"}

        assert bad(tmp_path, BESSEMER | {"election": [ELECTION, ELECTION, again]}) == [
            (3, "election, row 3: election, row 1 has the same election_id and is taken")
        ]

    @pytest.mark.parametrize(
        ("table", "again"),
        [("voting_unit", UNIT | {"unit_id": "B"}), ("election_result", RESULT)],
    )
    def test_of_rows_joined_by_one_key_the_first_is_taken_and_it_is_told(
        self, tmp_path: Path, table: str, again: dict[str, Any]
    ) -> None:
        first = next(row for row in cases(tmp_path, BESSEMER | {table: [*BESSEMER[table], again]}))

        assert first.events[2].count == COUNT
        assert f"election, row 1: {table} has 2 rows for it: the first is taken" in first.cautions

    @pytest.mark.parametrize("schema", [LOOSE, SCHEMA], ids=["loose", "keyed"])
    def test_what_belongs_to_no_case_is_left_out_and_told(
        self, tmp_path: Path, schema: str
    ) -> None:
        rows = BESSEMER | {
            "election": [ELECTION, ELECTION | {"election_id": 8, "voting_unit_id": 5}],
            "tally": [FOR, AGAINST, FOR | {"election_id": 9}],
        }
        none = "it has no case number, or is of a row that has none"

        assert bad(tmp_path, rows, schema) == [
            (2 if schema == LOOSE else 8, f"election, row {2 if schema == LOOSE else 8}: {none}"),
            (3, f"tally, row 3: {none}"),
        ]

    def test_the_keys_of_rows_change_nothing(self, tmp_path: Path) -> None:
        keyed = one(tmp_path, BESSEMER, SCHEMA)
        (tmp_path / "labordata.db").unlink()

        assert keyed == one(tmp_path, BESSEMER, LOOSE)

    def test_many_rows_of_one_key_do_not_multiply(self, tmp_path: Path) -> None:
        rows = BESSEMER | {
            name: [BESSEMER[name][0]] * 900
            for name in ("election", "voting_unit", "election_result")
        }

        row = one(tmp_path, rows | {"tally": [FOR] * 450 + [AGAINST] * 450})

        assert row.events[2].count == COUNT

    def test_of_very_many_rows_of_a_case_those_beyond_a_thousand_are_told(
        self, tmp_path: Path
    ) -> None:
        votes = [{"election_id": 7, "option": f"Local {at}", "votes": 1} for at in range(1002)]

        found = bad(tmp_path, BESSEMER | {"tally": votes})

        assert [line for line, _ in found] == [1001, 1002]
        assert "more than 1,000 rows of this table" in found[0][1]


class TestTwice:
    """An import run twice adds nothing twice"""

    def test_a_docket_takes_it_once(self, tmp_path: Path) -> None:
        file = large(tmp_path / "labordata.db", 60, 420)
        with Docket.create(tmp_path / "cases.docket") as docket:
            first = docket.take(labordata(file), source="labordata")
            before = {str(case.number): case.events for case in docket.cases()}

            second = docket.take(labordata(file), source="labordata")

            assert (first.cases, first.bad) == (60, ())
            assert (second.cases, second.events, second.already) == (0, 0, first.events)
            assert {str(case.number): case.events for case in docket.cases()} == before

    def test_what_is_usual_is_in_order(self, tmp_path: Path) -> None:
        file = large(tmp_path / "labordata.db", 60, 420)

        found = gathered(labordata(file), source="labordata")

        assert {
            case.number: case.irregularities for case in found.cases if case.irregularities
        } == {}

    def test_it_is_known_by_what_is_in_it(self, tmp_path: Path) -> None:
        file = database(tmp_path / "no-name", BESSEMER)

        assert list(rows_of(file)) == list(labordata(file))


class TestTables:
    """What is missing is a caution; without filings it is no such database"""

    def test_all_tables_are_found(self, tmp_path: Path) -> None:
        found = contents(database(tmp_path / "labordata.db"))

        assert {name: table.unread for name, table in found.tables.items()} == dict.fromkeys(
            (
                "filing",
                "allegation",
                "docket",
                "voting_unit",
                "election",
                "election_result",
                "tally",
                "participant",
            ),
            "",
        )
        assert found.cautions == ()

    @pytest.mark.parametrize(
        "table", ["docket", "allegation", "voting_unit", "election", "election_result", "tally"]
    )
    def test_a_table_that_is_missing_is_told_with_the_first_case(
        self, tmp_path: Path, table: str
    ) -> None:
        schema = f"{LOOSE} DROP TABLE {table};"

        first, second = cases(tmp_path, {"filing": [CHARGE_ROW, PETITION_ROW]}, schema)

        assert first.cautions == (f"table {table}: there is none; nothing of it is read",)
        assert second.cautions == ()

    def test_filings_alone_will_do(self, tmp_path: Path) -> None:
        schema = "CREATE TABLE filing (case_number);"

        row = one(tmp_path, {"filing": [{"case_number": CHARGE}]}, schema)

        assert row.number == CaseNumber(CHARGE)
        assert row.cautions[0] == (
            "table filing has no column name, date_filed, status, date_closed, reason_closed"
        )
        assert len(row.cautions) == 8

    def test_a_table_without_a_column_it_needs_is_not_read(self, tmp_path: Path) -> None:
        schema = LOOSE.replace("docket (case_number, date, document", "docket (case_number, day, x")

        row = one(tmp_path, {"filing": [CHARGE_ROW]}, schema)

        (said,) = row.cautions
        assert said.startswith("table docket: it has no column date or document_date, document or")

    def test_an_election_needs_a_day_and_a_case(self, tmp_path: Path) -> None:
        schema = "CREATE TABLE filing (case_number); CREATE TABLE election (election_id);"

        found = contents(database(tmp_path / "labordata.db", {}, schema))

        assert found.tables["election"].unread == (
            "it has no column case_number or voting_unit_id, date or election_date or tally_date"
        )

    def test_columns_are_known_by_other_names_and_capitals(self, tmp_path: Path) -> None:
        schema = """CREATE TABLE Filing (
            CASE_NUMBER TEXT PRIMARY KEY, Case_Name, Case_Filed_Date, case_status,
            case_closed_date, CLOSED_REASON) WITHOUT ROWID"""
        columns = ("CASE_NUMBER", "Case_Name", "Case_Filed_Date", "case_status")
        filing = dict(
            zip((*columns, "case_closed_date", "closed_reason"), CHARGE_ROW.values(), strict=True)
        )

        row = one(tmp_path, {"Filing": [filing]}, schema)

        assert evolve(row, cautions=()) == usual_charge(row.line)

    def test_who_took_part_is_counted_and_left_out(self, tmp_path: Path) -> None:
        people = [{"case_number": CHARGE, "participant": name} for name in ("Ada", "Bea")]

        row = one(tmp_path, {"filing": [CHARGE_ROW], "participant": people})

        assert row.cautions == (
            "table participant: its 2 rows are left out, for who took part is no event of a case",
        )

    def test_without_a_number_of_rows_their_place_is_told(self, tmp_path: Path) -> None:
        schema = "CREATE TABLE filing (case_number PRIMARY KEY, date_filed) WITHOUT ROWID;"
        rows: Rows = {"filing": [{"case_number": "no"}, {"case_number": CHARGE}]}

        assert [row.line for row in read(tmp_path, rows, schema)] == [2, 1]

    @pytest.mark.parametrize(
        ("schema", "said"),
        [
            pytest.param("CREATE TABLE docket (case_number);", "there is none", id="none"),
            pytest.param("CREATE TABLE filing (number);", "no column case_number", id="another"),
            pytest.param(
                "CREATE VIEW filing AS WITH RECURSIVE more (case_number) AS (SELECT '10-CA-000001' "
                "UNION ALL SELECT case_number FROM more) SELECT case_number FROM more;",
                "it is a view and no plain table",
                id="a view without an end",
            ),
            pytest.param(
                "CREATE VIRTUAL TABLE filing USING fts5(case_number);",
                "it is a virtual table and no plain table",
                id="a virtual table",
            ),
        ],
    )
    def test_without_filings_it_is_no_such_database(
        self, tmp_path: Path, schema: str, said: str
    ) -> None:
        file = database(tmp_path / "labordata.db", {}, schema)

        with pytest.raises(NotAPublicRecord, match=said) as raised:
            next(labordata(file))

        assert raised.value.name == str(file)

    def test_a_view_in_the_place_of_a_table_is_told(self, tmp_path: Path) -> None:
        view = """DROP TABLE docket; CREATE VIEW docket AS WITH RECURSIVE
            more (case_number) AS (SELECT '10-CA-290944' UNION ALL SELECT case_number FROM more)
            SELECT case_number, '2021-04-01' AS date, 'Tally' AS document FROM more;"""

        row = one(tmp_path, {"filing": [CHARGE_ROW]}, LOOSE + view)

        assert row.cautions == (
            "table docket: it is a view and no plain table; nothing of it is read",
        )


class TestOrder:
    """The order of rows says nothing"""

    def test_rows_in_any_order_are_the_same_cases(self, tmp_path: Path) -> None:
        tidy = large(tmp_path / "tidy.db", 60, 420)
        with closing(sqlite3.connect(tidy)) as made:
            made.executescript(
                "CREATE TABLE other AS SELECT * FROM docket ORDER BY url;"
                "DROP TABLE docket; ALTER TABLE other RENAME TO docket;"
                "CREATE INDEX of_docket ON docket (case_number, document);"
            )

        found = gathered(labordata(tidy), source="labordata").cases

        before = gathered(
            labordata(large(tmp_path / "shuffled.db", 60, 420)), source="labordata"
        ).cases
        assert len(before) == 60
        assert {(case.number, frozenset(case.events)) for case in found} == {
            (case.number, frozenset(case.events)) for case in before
        }

    def test_cases_come_in_the_order_of_their_numbers(self, tmp_path: Path) -> None:
        rows = labordata(large(tmp_path / "labordata.db", 60, 420))

        numbers = [row.number for row in rows if isinstance(row, CaseRow)]

        assert len(numbers) == 60
        assert [str(number) for number in numbers] == sorted(map(str, numbers))

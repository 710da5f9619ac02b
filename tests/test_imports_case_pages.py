"""Case pages are read whatever is wrong with them, one at a time, and what is wrong is told."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlrbcase.errors import NotAPublicRecord
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_pages import case_pages
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.merge import gathered
from nlrbcase.numbers import CaseNumber

PAGE: dict[str, Any] = {
    "case_number": "04-CB-378287",
    "name": "ILA Local 1694 (Enstructure Wilmington)",
    "case_type": "CB",
    "city": "Wilmington",
    "date_filed": "2026-01-06",
    "status": "Closed",
    "date_closed": "2026-01-23",
    "allegations": ["8(b)(1)(A) Hiring Halls"],
    "latest_action": "Dismissal Letter",
    "latest_action_date": "2026-01-23",
}
OPEN = {**PAGE, "status": "Open", "date_closed": None}
FILED, CLOSED = date(2026, 1, 6), date(2026, 1, 23)


def read(folder: Path, found: str | bytes) -> list[CaseRow | BadRow]:
    """Return the rows of a file."""
    file = folder / "pages.json"
    file.write_bytes(found if isinstance(found, bytes) else found.encode("utf-8"))
    return list(case_pages(file))


def page(folder: Path, **changed: Any) -> CaseRow:
    """Return the row of one page that differs in something."""
    (row,) = read(folder, json.dumps([{**PAGE, **changed}]))
    assert isinstance(row, CaseRow), row
    return row


def said(row: CaseRow | BadRow) -> str:
    """Return what is wrong with a row."""
    return row.said if isinstance(row, BadRow) else "; ".join(row.cautions)


def kinds(row: CaseRow) -> list[Kind]:
    """Return what happened in a row."""
    return [event.kind for event in row.events]


class TestPage:
    """what a case page says: type, dates, status, allegations, the latest docket entry"""

    def test_everything_that_it_says_of_the_case(self, tmp_path: Path) -> None:
        row = page(tmp_path)

        note = "alleged as the record lists it, which may include what was alleged by amendment"
        assert row == CaseRow(
            1,
            CaseNumber("04-CB-378287"),
            name="ILA Local 1694 (Enstructure Wilmington)",
            events=(
                Event(
                    Kind.CHARGE_FILED, FILED, allegations=("8(b)(1)(A) Hiring Halls",), note=note
                ),
                Event(Kind.CHARGE_DISMISSED, CLOSED),
                Event(Kind.CASE_CLOSED, CLOSED),
            ),
            status="Closed",
            closed=CLOSED,
        )

    def test_a_petition_is_filed_as_one(self, tmp_path: Path) -> None:
        row = page(tmp_path, case_number="04-RC-378338", allegations=[])

        assert kinds(row)[0] is Kind.PETITION_FILED

    def test_the_charge_on_the_docket_is_the_filing_itself(self, tmp_path: Path) -> None:
        row = page(
            tmp_path, latest_action="Signed Charge Against Union", latest_action_date="2026-01-06"
        )

        assert kinds(row) == [Kind.CHARGE_FILED, Kind.CASE_CLOSED]

    def test_a_charge_entered_the_day_after_was_filed_the_day_before(self, tmp_path: Path) -> None:
        row = page(
            tmp_path, latest_action="Signed Charge Against Union", latest_action_date="2026-01-07"
        )

        assert [(event.kind, event.on.day) for event in row.events] == [
            (Kind.CHARGE_FILED, 6),
            (Kind.OTHER_ENTRY, 7),
            (Kind.CASE_CLOSED, 23),
        ]
        assert (row.events[1].note, row.unknown) == ("Signed Charge Against Union", ())

    def test_a_document_that_is_not_known_is_kept_and_told(self, tmp_path: Path) -> None:
        row = page(tmp_path, latest_action="Memo to File")

        assert row.events[1] == Event(Kind.OTHER_ENTRY, CLOSED, note="Memo to File")
        assert row.unknown == ("Memo to File",)

    def test_of_an_open_case_what_the_last_paper_leaves_open_is_told(self, tmp_path: Path) -> None:
        opened = page(tmp_path, status="Open", date_closed=None)

        assert said(opened).startswith("Dismissal Letter: A dismissal letter may dismiss")
        assert said(page(tmp_path)) == ""

    def test_an_allegation_that_names_no_section_is_kept_and_told(self, tmp_path: Path) -> None:
        row = page(tmp_path, allegations=["8(a)(3) Discipline", "Rudeness", "8(z)(1) Other"])

        assert row.events[0].allegations == ("8(a)(3) Discipline",)
        assert row.events[0].note.endswith("; alleged: Rudeness; alleged: 8(z)(1) Other")
        assert "'Rudeness' names no section" in said(row)
        assert "held here as" in said(row)

    def test_the_reason_for_closing_is_kept_and_no_day_is_made_of_it(self, tmp_path: Path) -> None:
        row = page(tmp_path, reason_closed="Withdrawal Non-adjusted", latest_action="")

        assert row.reason_closed == "Withdrawal Non-adjusted"
        assert row.events[1:] == (Event(Kind.CASE_CLOSED, CLOSED, note="Withdrawal Non-adjusted"),)

    def test_a_serial_of_five_digits_is_a_number_of_before_2011(self, tmp_path: Path) -> None:
        assert page(tmp_path, case_number="10-CA-37123").number == CaseNumber("10-CA-037123")


class TestDays:
    """no day is invented"""

    @pytest.mark.parametrize("found", ["pre 2010", "Pre-2010", "2009", "02/30/2009", "1 May 2009"])
    def test_a_filing_without_a_day_is_no_event(self, tmp_path: Path, found: str) -> None:
        row = page(tmp_path, date_filed=found)

        assert kinds(row) == [Kind.CHARGE_DISMISSED, Kind.CASE_CLOSED]
        assert f"date filed: '{found}' is no day" in said(row)
        assert "the allegations are left out" in said(row)

    def test_an_empty_day_is_no_event_and_nothing_is_wrong_with_it(self, tmp_path: Path) -> None:
        row = page(tmp_path, date_filed=None, allegations=[])

        assert (kinds(row)[0], row.cautions) == (Kind.CHARGE_DISMISSED, ())

    @pytest.mark.parametrize("found", ["0201-01-06", "1977-12-31", "2101-01-01"])
    def test_a_day_outside_the_calendar_is_no_event(self, tmp_path: Path, found: str) -> None:
        row = page(tmp_path, date_filed=found)

        assert kinds(row) == [Kind.CHARGE_DISMISSED, Kind.CASE_CLOSED]
        assert "outside the calendar" in said(row)

    def test_american_days_are_read_too(self, tmp_path: Path) -> None:
        assert page(tmp_path, date_filed="01/06/2026").events[0].on == FILED

    def test_an_entry_without_a_day_is_left_out_and_told(self, tmp_path: Path) -> None:
        row = page(tmp_path, latest_action_date="")

        assert kinds(row) == [Kind.CHARGE_FILED, Kind.CASE_CLOSED]
        assert said(row) == "latest action: 'Dismissal Letter' has no day, and is left out"

    def test_closed_before_filed_is_told_and_both_are_kept(self, tmp_path: Path) -> None:
        row = page(tmp_path, date_closed="2026-01-05", latest_action="")
        case = gathered([row], source="pages.json").cases[0]

        assert said(row) == "it was closed on 2026-01-05, before it was filed on 2026-01-06"
        assert {event.kind for event in case.events} == {Kind.CHARGE_FILED, Kind.CASE_CLOSED}
        assert case.irregularities


class TestStatus:
    """the recorded status"""

    def test_closed_without_a_day_closes_nothing(self, tmp_path: Path) -> None:
        row = page(tmp_path, date_closed=None, latest_action="")

        assert kinds(row) == [Kind.CHARGE_FILED]
        assert said(row) == "its status is 'Closed', and no day of closing is given"

    def test_a_day_of_closing_does_not_close_what_is_recorded_as_open(self, tmp_path: Path) -> None:
        row = page(tmp_path, status="Open", latest_action="")

        assert kinds(row) == [Kind.CHARGE_FILED, Kind.OTHER_ENTRY]
        assert "its status is 'Open', although it has a day of closing" in said(row)

    def test_a_status_that_is_not_known_is_kept_and_told(self, tmp_path: Path) -> None:
        row = page(tmp_path, status="Pending")

        assert (row.status, said(row)) == ("Pending", "its status 'Pending' is not known")


class TestFiles:
    """a list of pages, or one page a line, of any length"""

    def test_lines_are_those_of_the_file(self, tmp_path: Path) -> None:
        rows = read(tmp_path, f"\n[\n{json.dumps(PAGE, indent=1)},\n\n{json.dumps(OPEN)}\n]\n")

        assert [row.line for row in rows] == [3, len(json.dumps(PAGE, indent=1).split("\n")) + 4]

    def test_many_blank_lines_before_the_list(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, "\n" * 70_000 + f"[{GOOD}]")

        assert (row.line, isinstance(row, CaseRow)) == (70_001, True)

    def test_one_a_line(self, tmp_path: Path) -> None:
        rows = read(tmp_path, f"{json.dumps(PAGE)}\n\n{json.dumps(OPEN)}\n")

        assert [(row.line, isinstance(row, CaseRow)) for row in rows] == [(1, True), (3, True)]

    def test_a_list_of_none(self, tmp_path: Path) -> None:
        assert read(tmp_path, "[]") == read(tmp_path, " [ \n ] ") == []

    @pytest.mark.parametrize(
        ("found", "message"),
        [
            ("", "it is empty"),
            (" \n\t\n", "it is empty"),
            ("case_number,name\n", "it begins with 'c'"),
            ('"[]"', "it begins with '\"'"),
        ],
    )
    def test_what_is_no_file_of_pages_is_refused(
        self, tmp_path: Path, found: str, message: str
    ) -> None:
        with pytest.raises(NotAPublicRecord, match=message):
            read(tmp_path, found)

    @pytest.mark.parametrize("size", [1, 2, 3, 7, 64])
    def test_pieces_of_any_size(
        self, tmp_path: Path, size: int, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        named = [{**PAGE, "name": name} for name in ('a "b" \\', "[{,]}\n", "\u2013" * 9, "\\\\")]
        found = json.dumps(named) + json.dumps(named, indent=1, ensure_ascii=False)[:0]
        whole = read(tmp_path, found)
        monkeypatch.setattr("nlrbcase.imports.json_items._AT_ONCE", size)

        assert read(tmp_path, found) == whole
        assert [row.name for row in whole if isinstance(row, CaseRow)] == [
            'a "b" \\',
            "[{,]}",
            "\u2013" * 9,
            "\\\\",
        ]


GOOD = json.dumps(PAGE)


class TestBadItems:
    """a bad row is reported with its line and skipped"""

    @pytest.mark.parametrize(
        ("item", "message"),
        [
            ("null", "it is no case page but null"),
            ("true", "it is no case page but true"),
            ("5", "it is no case page but 5"),
            ('"04-CB-378287"', "it is no case page but '04-CB-378287'"),
            ("[1, 2]", "it is no case page but a list"),
            ("{}", "it has no case number"),
            ('{"case_number": null}', "it has no case number"),
            ('{"case_number": 378287}', "it has no case number"),
            ('{"case_number": "04-CB-378287-001"}', "is not a case number: after its serial"),
            ('{"case_number": "04-ZZ-1"}', "'04-ZZ-1' is not a case number"),
            ('{"case_number" "04-CB-378287"}', "it is no JSON"),
            ("{'case_number': '04-CB-378287'}", "it is no JSON"),
            ("{} {}", "it is no JSON"),
            ("", "nothing stands there"),
            ("[" * 100_000 + "]" * 100_000, "nested too deeply"),
            ('{"a":' * 100_000 + "1" + "}" * 100_000, "nested too deeply"),
            ('{"case_number": "04-CB-378287", "allegations": [%s1]}' % ("1," * 6000), "parts"),
            ('{"name": "%s"}' % ("x" * 1_000_001), "it is longer than 1,000,000 characters"),
        ],
        ids=lambda found: found[:20],
    )
    def test_it_is_told_and_the_next_one_is_read(
        self, tmp_path: Path, item: str, message: str
    ) -> None:
        first, bad, last = read(tmp_path, f"[{GOOD},\n{item},\n{GOOD}]")

        assert isinstance(bad, BadRow)
        assert (bad.line, message in bad.said) == (2, True), bad
        assert isinstance(first, CaseRow)
        assert isinstance(last, CaseRow)
        assert last.line == 3

    @pytest.mark.parametrize(
        "line", ["{", "{}", "]", "[1]", '{"a": "' + "x" * 1_000_000 + '"}', "nonsense"]
    )
    def test_a_bad_line_takes_no_other_with_it(self, tmp_path: Path, line: str) -> None:
        rows = read(tmp_path, f"{GOOD}\n{line}\n{GOOD}\n")

        assert [(row.line, type(row)) for row in rows] == [(1, CaseRow), (2, BadRow), (3, CaseRow)]

    @pytest.mark.parametrize("cut", [1, 20, 200, 300])
    def test_a_file_cut_off_gives_what_is_whole(self, tmp_path: Path, cut: int) -> None:
        found = f"[{GOOD},\n{GOOD}]"

        first, *others = read(tmp_path, found[:-cut])

        assert isinstance(first, CaseRow)
        assert "may have been cut off" in said(others[-1])

    def test_what_follows_the_list_is_told(self, tmp_path: Path) -> None:
        rows = read(tmp_path, f"[{GOOD}]\n{GOOD}")

        assert [said(row) for row in rows] == [
            "",
            "more follows the end of the list: it is not read",
        ]

    def test_a_text_that_is_never_closed_ends_with_its_line(self, tmp_path: Path) -> None:
        rows = read(tmp_path, f'[{{"name": "x}},\n{GOOD}]')

        assert all(isinstance(row, BadRow) for row in rows)
        assert len(rows) == 2


class TestBadCells:
    """wrong types at every key; control characters; bytes that are no UTF-8"""

    @pytest.mark.parametrize("key", [key for key in PAGE if key not in ("case_type", "city")])
    @pytest.mark.parametrize(
        "value", [None, 5, 10**400, 1.5, True, {}, {"a": []}, [], [[]], [1], "", "\x00", "\ud800"]
    )
    def test_whatever_stands_there(self, tmp_path: Path, key: str, value: object) -> None:
        (row,) = read(tmp_path, json.dumps([{**PAGE, key: value}]))

        assert isinstance(row, BadRow) == (key == "case_number")
        assert said(row).isprintable()
        said(row).encode("utf-8")

    def test_a_number_of_five_thousand_digits(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, f'[{GOOD[:-1]}, "status": {"9" * 5000}}}]')

        assert "status: inf is no text: it is left out" in said(row)

    def test_control_characters_become_blanks(self, tmp_path: Path) -> None:
        row = page(tmp_path, name="A\nB\x1b[31m\u202eC\x00", latest_action="Memo\r\nTo File")

        assert (row.name, row.unknown) == ("A B [31m C", ("Memo  To File",))

    def test_half_characters_become_unknown_ones(self, tmp_path: Path) -> None:
        assert page(tmp_path, name="a\ud83db\udc80").name == "a\ufffdb\ufffd"

    def test_bytes_that_are_no_utf_8_are_read_as_windows_does(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, f"[{GOOD}]".encode().replace(b"ILA", b"Uni\xf3n"))

        assert isinstance(row, CaseRow)
        assert row.name.startswith("Unión Local")
        assert "no UTF-8" in said(row)

    def test_a_mark_of_spreadsheets(self, tmp_path: Path) -> None:
        assert len(read(tmp_path, b"\xef\xbb\xbf" + f"[{GOOD}]".encode())) == 1

    def test_a_key_that_is_given_twice_is_told(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, f'[{{"status": "Open", {GOOD[1:]}]')

        assert isinstance(row, CaseRow)
        assert said(row) == "status: the key is given twice"

    def test_a_text_far_too_long_is_cut_and_told(self, tmp_path: Path) -> None:
        row = page(tmp_path, latest_action="x" * 5000)

        assert row.unknown == ("x" * 2000,)
        assert said(row) == "latest action: it is longer than 2,000 characters, and is cut"

    def test_more_allegations_than_any_charge_has(self, tmp_path: Path) -> None:
        (row,) = read(tmp_path, json.dumps([{**PAGE, "allegations": list(map(str, range(1001)))}]))

        assert said(row) == "04-CB-378287: 1,001 allegations, and no charge has so many"


_VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=8,
)


class TestFuzz:
    """no exception ever"""

    @settings(
        suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=50
    )
    @given(st.lists(_VALUES | st.fixed_dictionaries(dict.fromkeys(PAGE, _VALUES)), max_size=4))
    def test_any_values(self, tmp_path: Path, items: list[Any]) -> None:
        rows = read(tmp_path, json.dumps(items))

        assert len(rows) == len(items)
        assert all(said(row).isprintable() for row in rows)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(st.binary(max_size=200), st.sampled_from([b"[", b"{", f"[{GOOD},".encode()]))
    def test_any_bytes(self, tmp_path: Path, found: bytes, head: bytes) -> None:
        rows = read(tmp_path, head + found)

        assert all(row.line > 0 for row in rows)

    @settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
    @given(
        st.lists(st.tuples(st.integers(0, 10_000), st.binary(max_size=2)), min_size=1, max_size=6)
    )
    def test_any_change_of_bytes(self, tmp_path: Path, changes: list[tuple[int, bytes]]) -> None:
        body = bytearray(f"{GOOD},\n{GOOD},\n{GOOD}".encode())
        for place, new in changes:
            at = place % len(body)
            body[at : at + 1] = new

        rows = read(tmp_path, b"[" + bytes(body) + b"]")

        assert gathered(rows, source="pages.json").added <= 9


def _most_memory(act: Callable[[], object]) -> int:
    """Return the most memory, in bytes, that Python took for something."""
    tracemalloc.start()
    try:
        act()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def _write(file: Path, pieces: Iterator[str]) -> Path:
    """Write a file piece by piece."""
    with file.open("w", encoding="utf-8") as written:
        written.writelines(pieces)
    return file


def _pages(times: int) -> Iterator[str]:
    """Yield a list of pages."""
    yield "["
    for number in range(1, times + 1):
        page = {**PAGE, "case_number": f"04-CB-{number}"}
        yield f"{json.dumps(page, indent=1)}{',' if number < times else ']'}\n"


class TestMemory:
    """memory does not grow with the file"""

    def test_it_is_less_than_the_file_and_the_same_for_a_longer_one(self, tmp_path: Path) -> None:
        short = _write(tmp_path / "short.json", _pages(500))
        long = _write(tmp_path / "long.json", _pages(1500))
        _exhaust(short)

        most = [_most_memory(partial(_exhaust, file)) for file in (short, long)]

        assert max(most) < 400_000 < long.stat().st_size
        assert most[1] < most[0] + 50_000

    @pytest.mark.long
    @pytest.mark.parametrize(
        ("begin", "piece", "end"),
        [
            pytest.param("[" + GOOD + ",", "[", "]", id="nesting"),
            pytest.param("[" + GOOD + ',{"name": "', "x", '"}]', id="one text"),
            pytest.param("[" + GOOD + ',{"name": "', "\\\\", '"}]', id="backslashes"),
            pytest.param("[" + GOOD + ",", " ", GOOD + "]", id="blanks"),
            pytest.param("[" + GOOD + ",", "9", "]", id="a huge number"),
            pytest.param(GOOD + "\n", "{", "\n" + GOOD, id="one line"),
        ],
    )
    def test_a_line_of_a_hundred_megabytes(
        self, tmp_path: Path, begin: str, piece: str, end: str
    ) -> None:
        million = piece * (1_000_000 // len(piece))
        file = _write(
            tmp_path / "one-line.json", iter((begin, *(million for _ in range(100)), end))
        )

        most = _most_memory(partial(_exhaust, file))

        assert most < 16_000_000
        assert isinstance(next(case_pages(file)), CaseRow)


def _exhaust(file: Path) -> None:
    """Read a file to its end and keep nothing."""
    for _ in case_pages(file):
        pass

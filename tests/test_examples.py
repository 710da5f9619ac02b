"""The worked cases of docs/examples: the files, the page, and the research that they come from."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from nlrbcase import Deadline, Kind, Party, Status, deadline
from nlrbcase.case import Case
from nlrbcase.found import Found
from nlrbcase.serialize import dumps, load, loads
from nlrbcase.stages import Stage
from nlrbcase.wording import full, plain

HERE = Path(__file__).resolve().parents[1]
EXAMPLES = HERE / "docs" / "examples"
PAGE = (EXAMPLES / "README.md").read_text(encoding="utf-8")
REFERENCE = Path(os.environ.get("NLRBCASE_REFERENCE", HERE.parent / "shared" / "reference"))
CASES = {name: load(EXAMPLES / f"{name}.json") for name in ("bessemer", "jfk8", "ldj5", "bryson")}

needs_research = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason=f"the research is not at hand: {REFERENCE}"
)


def _last(one: Found) -> date | None:
    """The last day, or the safe day where the last is not known yet."""
    return one.due if isinstance(one, Deadline) else one.safe


def _opened(case: Case, key: str, on: date) -> list[Found]:
    return [one for one in case.opened() if one.rule.key == key and one.opened_by.on == on]


class TestFiles:
    """what nlrbcase wrote loads and saves to the same bytes"""

    def test_every_file_is_tested(self) -> None:
        assert {path.stem for path in EXAMPLES.glob("*.json")} == set(CASES)

    @pytest.mark.parametrize("name", CASES)
    def test_a_file_is_canonical(self, name: str) -> None:
        found = (EXAMPLES / f"{name}.json").read_bytes()

        assert dumps(loads(found.decode("utf-8"))).encode("utf-8") == found

    @pytest.mark.parametrize(
        ("name", "number", "stage"),
        [
            ("bessemer", "10-RC-269250", Stage.TALLIED),
            ("jfk8", "29-RC-288020", Stage.CERTIFIED),
            ("ldj5", "29-RC-290053", Stage.TALLIED),
            ("bryson", "29-CA-261755", Stage.BEFORE_BOARD),
        ],
    )
    def test_a_case_stands_where_the_record_ends(
        self, name: str, number: str, stage: Stage
    ) -> None:
        case = CASES[name]

        assert (str(case.number), case.stage) == (number, stage)

    @pytest.mark.parametrize("name", CASES)
    def test_every_event_says_its_source(self, name: str) -> None:
        assert all("Source: " in event.note for event in CASES[name].events)

    @pytest.mark.parametrize("name", CASES)
    def test_a_case_was_a_case_on_every_day_of_its_record(self, name: str) -> None:
        case = CASES[name]

        for event in case.events:
            known = case.until(event.on)
            assert known.events[-1].on == event.on


class TestWhatIsMissing:
    """a gap is what cannot have been missing; an irregularity is recorded with its reason"""

    @pytest.mark.parametrize(
        ("name", "days"),
        [
            ("bessemer", ["2021-05-07", "2021-08-02", "2023-09-25", "2024-11-05"]),
            ("jfk8", ["2022-09-01"]),
            ("ldj5", ["2022-04-25"]),
            ("bryson", []),
        ],
    )
    def test_gaps(self, name: str, days: list[str]) -> None:
        assert [gap.event.on.isoformat() for gap in CASES[name].gaps] == days

    @pytest.mark.parametrize(
        ("name", "days"),
        [
            ("bessemer", []),
            ("jfk8", ["2024-08-29"]),
            ("ldj5", []),
            ("bryson", ["2022-03-17", "2022-04-18", "2024-01-29"]),
        ],
    )
    def test_irregularities_have_reasons(self, name: str, days: list[str]) -> None:
        found = CASES[name].irregularities

        assert [each.event.on.isoformat() for each in found] == days
        assert all(each.reason for each in found)

    def test_no_event_is_called_irregular_that_the_tables_take(self) -> None:
        for case in CASES.values():
            said = {event.on for event in case.events if event.irregular}
            assert said == {each.event.on for each in case.irregularities}

    def test_the_number_of_ldj5_is_doubted(self) -> None:
        assert "The number is not verified" in CASES["ldj5"].note

    def test_the_first_petition_at_jfk8_is_another_case(self) -> None:
        case = CASES["jfk8"]

        assert "25 October 2021" in case.note
        assert "withdrawn on 12 November 2021" in case.note
        assert [event.on for event in case.events if event.kind is Kind.PETITION_FILED] == [
            date(2021, 12, 22)
        ]


class TestBessemer:
    """Within 5 business days after the tally of ballots has been prepared"""

    def test_three_days_after_the_tally_objections_are_open_to_everybody(self) -> None:
        friday = date(2021, 4, 16)

        known = CASES["bessemer"].until(date(2021, 4, 12))

        (objections,) = _opened(known, "objections", date(2021, 4, 9))
        assert known.stage is Stage.TALLIED
        assert known.standing["objections"] is Stage.NO_OBJECTIONS
        assert _last(objections) == objections.safe == friday
        for party in (Party.EMPLOYER, Party.LABOR_ORGANIZATION, None):
            assert objections.status(friday, party) is Status.OPEN
            assert objections.status(date(2021, 4, 17), party) is Status.LAPSED

    def test_once_the_union_has_filed_they_are_pending(self) -> None:
        known = CASES["bessemer"].until(date(2021, 4, 20))

        (objections,) = _opened(known, "objections", date(2021, 4, 9))
        assert known.standing["objections"] is Stage.OBJECTIONS_PENDING
        assert objections.status(date(2021, 4, 20), Party.LABOR_ORGANIZATION) is Status.MET
        assert objections.status(date(2021, 4, 20), Party.EMPLOYER) is Status.LAPSED

    def test_a_second_election_starts_afresh(self) -> None:
        known = CASES["bessemer"].until(date(2022, 3, 30))

        assert known.stage is Stage.VOTING
        assert known.standing["objections"] is Stage.NO_OBJECTIONS
        assert known.standing["challenges"] is Stage.NO_CHALLENGES

    def test_both_sides_objected_to_the_second_election(self) -> None:
        (objections,) = _opened(CASES["bessemer"], "objections", date(2022, 3, 31))

        assert {event.by for event in objections.used} == {
            Party.EMPLOYER,
            Party.LABOR_ORGANIZATION,
        }


DEADLINES = [
    ("bessemer", "request-for-review", date(2021, 1, 15), date(2021, 2, 1)),
    ("bessemer", "objections", date(2021, 4, 9), date(2021, 4, 16)),
    ("bessemer", "exceptions-to-report", date(2021, 8, 2), date(2021, 8, 16)),
    ("bessemer", "request-for-review", date(2021, 11, 29), date(2021, 12, 13)),
    ("bessemer", "objections", date(2022, 3, 31), date(2022, 4, 7)),
    ("bessemer", "exceptions", date(2024, 11, 5), date(2024, 12, 3)),
    ("jfk8", "objections", date(2022, 4, 1), date(2022, 4, 8)),
    ("jfk8", "objections-evidence", date(2022, 4, 7), date(2022, 4, 22)),
    ("jfk8", "exceptions-to-report", date(2022, 9, 1), date(2022, 9, 16)),
    ("jfk8", "request-for-review", date(2023, 1, 11), date(2023, 1, 26)),
    ("ldj5", "objections", date(2022, 5, 2), date(2022, 5, 9)),
]
"""The deadlines of the research: the case, the rule, the day it runs from, the last day."""

ELSEWHERE = {
    ("JFK8_2022", "2024-09-27"): "an order in the charge case that tests the certification",
    ("ALB1_2022", "2022-10-25"): "no file: TestWithoutAFile",
    ("RDU1_2025", "2025-02-24"): "no file: TestWithoutAFile",
}
"""The deadlines of the research that no file of these raises."""

CORRECTED = {
    "2023-01-25": "2023-01-26",
}
"""What the press printed, and what the rule gives: a holiday lies between."""


class TestDeadlines:
    """until 10 business days after a final disposition"""

    @pytest.mark.parametrize(("name", "key", "on", "last"), DEADLINES)
    def test_the_case_gives_the_day(self, name: str, key: str, on: date, last: date) -> None:
        found = _opened(CASES[name], key, on)

        assert found
        assert {_last(one) for one in found} == {last}

    @pytest.mark.parametrize("on", [date(2021, 1, 15), date(2021, 11, 29)])
    def test_an_election_directed_fixes_no_last_day_for_review(self, on: date) -> None:
        (window,) = _opened(CASES["bessemer"], "request-for-review", on)

        assert not isinstance(window, Deadline)

    def test_the_papers_forgot_the_holiday(self) -> None:
        for one in _opened(CASES["jfk8"], "request-for-review", date(2023, 1, 11)):
            assert isinstance(one, Deadline)
            skipped = [step.said for step in one.steps if step.day == date(2023, 1, 16)]
            assert len(skipped) == 1
            assert "Martin Luther King" in skipped[0]

    def test_calendar_days_would_have_been_a_day_short(self) -> None:
        (one,) = _opened(CASES["jfk8"], "exceptions-to-report", date(2022, 9, 1))

        assert isinstance(one, Deadline)
        assert (one.due - date(2022, 9, 1)).days == 15
        assert any(step.day == date(2022, 9, 5) and "Labor Day" in step.said for step in one.steps)


def _rows(case: Case) -> Iterator[tuple[str, ...]]:
    """The cells of the row for each deadline of a case."""
    for one in case.opened():
        last, opener = _last(one), one.opened_by
        if last is None:
            continue
        yield (
            f"[`{one.rule.key}`](../reference/rules.md#{one.rule.key})",
            f"{opener.kind.said}, {full(opener.on)}",
            full(last) if isinstance(one, Deadline) else f"not fixed yet; safe: {full(last)}",
            "; ".join(sorted(_filed(event.on, event.by) for event in one.used)) or "nothing",
        )


def _filed(on: date, by: Party | None) -> str:
    return f"{plain(on)}, {by.said}" if by else plain(on)


def _section(name: str) -> str:
    parts = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    return next(part for part in parts if f"({name}.json)" in part)


def _table(section: str) -> list[tuple[str, ...]]:
    return [
        tuple(cell.strip() for cell in line.strip("|").split("|"))
        for line in section.splitlines()
        if line.startswith("| [`")
    ]


class TestPage:
    """computed by the library"""

    @pytest.mark.parametrize("name", CASES)
    def test_every_row_is_what_the_case_gives(self, name: str) -> None:
        computed = set(_rows(CASES[name]))

        table = _table(_section(name))

        assert table
        assert [row for row in table if row not in computed] == []

    @pytest.mark.parametrize(("name", "key", "on", "last"), DEADLINES)
    def test_every_deadline_of_the_research_is_a_row(
        self, name: str, key: str, on: date, last: date
    ) -> None:
        rows = [row for row in _table(_section(name)) if f"[`{key}`]" in row[0]]

        assert any(full(on) in row[1] and full(last) in row[2] for row in rows)

    @pytest.mark.parametrize("name", CASES)
    def test_its_number_stands_on_the_page(self, name: str) -> None:
        assert str(CASES[name].number) in _section(name)

    def test_one_sentence_per_line(self) -> None:
        prose = [
            line for line in PAGE.splitlines() if line and not line.startswith(("|", ">", "<"))
        ]

        assert [line for line in prose if re.search(r"[a-z)]{3}\. [A-Z]", line)] == []


class TestWithoutAFile:
    """no file: ALB1's objections and RDU1's number have gaps that no event can say"""

    @pytest.mark.parametrize(
        ("building", "petition", "tally", "last"),
        [
            ("ALB1", date(2022, 8, 17), date(2022, 10, 18), date(2022, 10, 25)),
            ("RDU1", date(2024, 12, 23), date(2025, 2, 15), date(2025, 2, 24)),
        ],
    )
    def test_objections(self, building: str, petition: date, tally: date, last: date) -> None:
        objections = deadline("objections", tally, law_as_of=petition)

        row = f"| {building} | {plain(petition)} | {full(tally)} | {full(objections.due)} |"
        assert objections.due == objections.safe == last
        assert row in PAGE


FILES = {
    "bessemer": ("BHM1_2021", "BHM1_2022"),
    "jfk8": ("JFK8_2022",),
    "ldj5": ("LDJ5_2022",),
    "bryson": ("29-CA-261755",),
}
"""The parts of the research that each file holds."""

NOT_IN_THE_FILE = {
    ("jfk8", "2021-10-25"): "the first petition: another case, whose number is not known",
    ("jfk8", "2022-03-17"): "the petition under section 10(j): in bryson.json",
    ("jfk8", "2026-04-02"): "the Board's order to bargain: another case",
}
"""Sourced events with a day that stay out; the note of the case names each."""

FROM_ANOTHER_LIST = {("bryson", "2022-03-17")}
"""Days of a file that the research lists under another case."""


def _research() -> dict[str, list[dict[str, Any]]]:
    if not REFERENCE.is_dir():
        return {}
    found = json.loads((REFERENCE / "amazon_cases.json").read_text(encoding="utf-8"))
    lists = {case["key"]: case["events"] for case in found["cases"]}
    return lists | {case["case"]: case["events"] for case in found["related_ulp"]}


RESEARCH = _research()


def _events(name: str) -> list[dict[str, Any]]:
    return [event for key in FILES[name] for event in RESEARCH[key]]


def _exact(event: dict[str, Any]) -> bool:
    return re.fullmatch(r"\d{4}-\d{2}-\d{2}", event["date"] or "") is not None


@needs_research
class TestResearch:
    """every event with an exact day and a source, and no other"""

    @pytest.mark.parametrize("name", CASES)
    def test_no_sourced_event_is_forgotten(self, name: str) -> None:
        days = {event.on.isoformat() for event in CASES[name].events}

        for event in _events(name):
            if _exact(event) and event["source_url"]:
                left_out = (name, event["date"]) in NOT_IN_THE_FILE
                assert left_out != (event["date"] in days), event

    @pytest.mark.parametrize("name", CASES)
    def test_no_day_is_invented(self, name: str) -> None:
        known = {event["date"] for event in _events(name) if event["source_url"]}
        known |= {day for file, day in FROM_ANOTHER_LIST if file == name}

        assert {event.on.isoformat() for event in CASES[name].events} <= known

    def test_what_another_list_has_is_in_the_research(self) -> None:
        every = {event["date"] for events in RESEARCH.values() for event in events}

        assert {day for _, day in FROM_ANOTHER_LIST} <= every

    @pytest.mark.parametrize("name", CASES)
    def test_what_has_a_day_and_no_source_is_named_in_the_note(self, name: str) -> None:
        case = CASES[name]

        for event in _events(name):
            if _exact(event) and not event["source_url"]:
                day = date.fromisoformat(event["date"])
                assert day not in {each.on for each in case.events}
                assert plain(day) in case.note

    @pytest.mark.parametrize(("name", "day"), sorted(NOT_IN_THE_FILE))
    def test_what_stays_out_is_in_the_note_or_in_another_file(self, name: str, day: str) -> None:
        elsewhere = [file for file, other in FROM_ANOTHER_LIST if other == day]

        assert elsewhere or plain(date.fromisoformat(day)) in CASES[name].note
        for file in elsewhere:
            assert day in {event.on.isoformat() for event in CASES[file].events}

    @pytest.mark.parametrize("name", CASES)
    def test_a_note_gives_the_address_of_its_source(self, name: str) -> None:
        for event in _events(name):
            url = event["source_url"] or ""
            plain_address = url.startswith("https://") and "?" not in url
            if plain_address and _exact(event) and (name, event["date"]) not in NOT_IN_THE_FILE:
                day = date.fromisoformat(event["date"])
                notes = [each.note for each in CASES[name].events if each.on == day]
                assert any(url in note for note in notes), event

    @pytest.mark.parametrize("name", CASES)
    def test_no_note_holds_another_address(self, name: str) -> None:
        known = {event["source_url"] for events in RESEARCH.values() for event in events}
        known |= {
            case["tally"]["source_url"]
            for case in json.loads((REFERENCE / "amazon_cases.json").read_text("utf-8"))["cases"]
        }

        for event in CASES[name].events:
            for url in re.findall(r"https?://\S+", event.note):
                assert url in known

    def test_every_deadline_with_a_day_is_computed(self) -> None:
        found = json.loads((REFERENCE / "amazon_cases.json").read_text(encoding="utf-8"))
        computed = {last.isoformat() for _, _, _, last in DEADLINES}

        for case in found["cases"]:
            for each in case["deadlines"]:
                day = each["due_date"]
                if day and (case["key"], day) not in ELSEWHERE:
                    assert CORRECTED.get(day, day) in computed, each

    @pytest.mark.parametrize("name", ["bessemer", "jfk8", "ldj5"])
    def test_the_tallies_are_those_of_the_research(self, name: str) -> None:
        found = json.loads((REFERENCE / "amazon_cases.json").read_text(encoding="utf-8"))
        tallies = {case["tally"]["date"]: case["tally"] for case in found["cases"]}

        for event in CASES[name].events:
            if event.kind is not Kind.TALLY_PREPARED:
                continue
            tally, count = tallies[event.on.isoformat()], event.count
            assert count is not None
            assert [votes for _, votes in count.votes] == [tally["votes_for"]]
            assert (count.against, count.eligible) == (tally["votes_against"], tally["eligible"])
            if tally["verified"] is True:
                assert (count.challenged, count.void) == (tally["challenged"], tally["void"])
            else:
                assert (count.challenged, count.void) == (None, None)
                assert "not verified" in event.note

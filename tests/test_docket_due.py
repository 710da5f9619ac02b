"""What is due across many cases: what each case says, from what is kept beside it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from attrs import evolve

import nlrbcase
from cases import BESSEMER, BOARD_CASE, case
from nlrbcase import (
    Case,
    CasesUnreadable,
    Deadline,
    Docket,
    Due,
    Entry,
    Event,
    Kind,
    NlrbCaseError,
    NoSuchCaseType,
    NoSuchFamily,
    NoSuchRegion,
    NotADay,
    NotADocket,
    NotDaysAhead,
    NotOfType,
    NotYesOrNo,
    OutOfOrder,
    OutsideCalendar,
    Party,
    Stage,
    Status,
    Undated,
)
from nlrbcase.law.computation import FIRST_DAY, LAST_DAY
from walks import walks

_DAY = timedelta(days=1)
_TALLIED = BESSEMER.until(date(2021, 4, 9))
_WITHDRAWN = Event(Kind.PETITION_WITHDRAWN, date(2021, 4, 10))
_AMENDMENT = """
from attrs import evolve

_TEN = evolve(OBJECTIONS.versions[0], within=BusinessDays(10))
OBJECTIONS = evolve(OBJECTIONS, versions=(_TEN, *OBJECTIONS.versions[1:]))
"""
Short = tuple[str, str, str, Entry, date, date | None, date | None, Status, int]


@pytest.fixture
def docket(tmp_path: Path) -> Iterator[Docket]:
    """Return a docket in which there is nothing."""
    with Docket.create(tmp_path / "docket.db") as made:
        yield made


def renumbered(cases: list[Case]) -> list[Case]:
    """Return cases with numbers of their own, of the same types."""
    return [
        Case(f"{str(one.number)[:6]}{place:06}", events=one.events, name=f"case {place}")
        for place, one in enumerate(cases, start=1)
    ]


def by_hand(cases: list[Case], today: date, *, overdue: bool = False) -> list[Short]:
    """Return what each case says of itself, the earliest safe day first."""
    found = []
    for one in sorted(cases, key=lambda each: (str(each.number), each.unit)):
        says: tuple[Deadline | Undated, ...] = one.overdue(today) if overdue else one.due(today)
        for each in says:
            assert each.safe is not None
            dated = each if isinstance(each, Deadline) else None
            opened = each.opened_by
            found.append(
                (
                    str(one.number),
                    one.unit,
                    each.rule.key,
                    Entry(opened.kind, opened.on, opened.by),
                    each.safe,
                    dated.due if dated is not None else None,
                    dated.latest if dated is not None else None,
                    each.status(today),
                    len(each.used),
                )
            )
    return sorted(found, key=lambda each: each[4])


def in_short(found: tuple[Due, ...]) -> list[Short]:
    """Return what a docket says, so that it can be compared."""
    return [
        (
            str(one.number),
            one.unit,
            one.key,
            one.opened_by,
            one.safe,
            one.due,
            one.latest,
            one.status,
            one.filed,
        )
        for one in found
    ]


def days_of(cases: list[Case], random: Random, count: int) -> list[date]:
    """Return days on which, before which and after which something happens or is due."""
    found = {FIRST_DAY, LAST_DAY}
    for one in cases:
        found.update(event.on for event in one.events)
        for each in one.deadlines():
            found.update((each.safe, each.due, each.latest))
    near = [day + _DAY * off for day in sorted(found) for off in (-1, 0, 1)]
    inside = [day for day in near if FIRST_DAY <= day <= LAST_DAY]
    return random.sample(inside, min(count, len(inside)))


class TestWhatIsDue:
    """What is due across all cases is what `Case.due` says of each, soonest first."""

    @pytest.mark.parametrize("seed", range(3))
    def test_a_docket_says_what_its_cases_say(self, docket: Docket, seed: int) -> None:
        random = Random(seed)  # noqa: S311 - the same cases every time
        cases = renumbered([one for one in walks(seed + 40, 12) if _known_all_along(one)])
        for one in cases:
            docket.add(one)

        for today in days_of(cases, random, 15):
            assert in_short(docket.due(today)) == by_hand(cases, today), today
            assert in_short(docket.overdue(today)) == by_hand(cases, today, overdue=True), today

    @pytest.mark.long
    def test_many_dockets_say_what_their_cases_say(self, tmp_path: Path) -> None:
        days = 0
        for seed in range(10):
            random = Random(seed)  # noqa: S311 - the same cases every time
            cases = renumbered([one for one in walks(seed + 400, 30) if _known_all_along(one)])
            with Docket.create(tmp_path / f"{seed}.db") as docket:
                for one in cases:
                    docket.add(one)
                for today in days_of(cases, random, 60):
                    assert in_short(docket.due(today)) == by_hand(cases, today), (seed, today)
                    found = in_short(docket.overdue(today))
                    assert found == by_hand(cases, today, overdue=True), (seed, today)
                    days += 1

        assert days == 600

    def test_it_is_so_whatever_was_recorded_between(self, docket: Docket) -> None:
        random = Random(7)  # noqa: S311 - the same cases every time
        cases = renumbered([one for one in walks(77, 5) if _known_all_along(one)])
        begun = [evolve(one, events=()) for one in cases]
        for one in begun:
            docket.add(one)
        turns = [(place, event) for place, one in enumerate(cases) for event in one.events]
        random.shuffle(turns)

        for place, event in turns:
            begun[place] = docket.record(begun[place].number, event, irregular="as it came")
            today = event.on + timedelta(days=random.choice((-30, -1, 0, 1, 7, 40)))
            if FIRST_DAY <= today <= LAST_DAY and all(map(_known_all_along, begun)):
                assert in_short(docket.due(today)) == by_hand(begun, today), (today, event)

    def test_within_keeps_what_has_its_safe_day_by_then(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        today = date(2021, 4, 12)
        objections = date(2021, 4, 16)

        by_days = {days: docket.due(today, days) for days in (0, 3, 4, 14, 10**30)}

        assert [objections in {one.safe for one in found} for found in by_days.values()] == [
            False,
            False,
            True,
            True,
            True,
        ]
        assert by_days[10**30] == docket.due(today)

    def test_the_safe_day_itself_is_due_and_the_day_after_is_not(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        last = date(2021, 4, 16)

        keys = [{one.key for one in docket.due(last + _DAY * off)} for off in (0, 1)]

        assert ["objections" in each for each in keys] == [True, False]

    def test_each_says_all_that_a_list_needs(self, docket: Docket) -> None:
        docket.add(evolve(BESSEMER, name="Amazon, BHM1"))

        (found,) = [one for one in docket.due(date(2021, 4, 12)) if one.key == "objections"]

        assert (str(found.number), found.unit, found.name) == ("10-RC-269250", "", "Amazon, BHM1")
        assert found.opened_by == Entry(Kind.TALLY_PREPARED, date(2021, 4, 9))
        assert (found.status, found.actor, found.city) == (Status.OPEN, "any party", "Atlanta")
        assert found.at == datetime(2021, 4, 16, 23, 59, tzinfo=ZoneInfo("America/New_York"))
        assert found.rule.title.startswith("Objections to the election")
        assert found.cautions == ("two-zones",)

    def test_a_window_without_a_last_day_says_why(self, docket: Docket) -> None:
        docket.add(
            case(
                "10-RC-269250",
                (Kind.PETITION_FILED, date(2020, 11, 20)),
                Event(Kind.ELECTION_DIRECTED, date(2021, 1, 15), sets=date(2021, 2, 8)),
            )
        )

        (found,) = [one for one in docket.due(date(2021, 1, 20)) if one.key == "request-for-review"]

        assert (found.due, found.latest, found.at) == (None, None, None)
        assert "final disposition" in found.why

    def test_a_docket_without_cases_has_nothing_due(self, docket: Docket) -> None:
        assert docket.due(date(2021, 4, 12)) == ()
        assert docket.overdue(date(2021, 4, 12)) == ()
        assert docket.listed(date(2021, 4, 12)) == ()


def _known_all_along(one: Case) -> bool:
    """Return whether a case can be looked at on every day of its past."""
    try:
        for event in one.events:
            one.until(event.on)
    except OutOfOrder:
        return False
    return True


class TestNothingIsStale:
    """What is kept goes when something is recorded, and when the law or the code changes."""

    def test_what_is_recorded_changes_the_next_answer(self, docket: Docket) -> None:
        docket.add(BOARD_CASE)
        today = date(2021, 12, 20)
        before = {one.key: one.safe for one in docket.due(today)}

        docket.record(
            BOARD_CASE.number,
            Event(
                Kind.EXTENSION_GRANTED,
                date(2021, 12, 15),
                about="exceptions",
                sets=date(2022, 1, 13),
            ),
        )

        after = {one.key: (one.safe, one.due) for one in docket.due(today)}
        assert before["exceptions"] == date(2021, 12, 30)
        assert after["exceptions"] == (date(2022, 1, 13), date(2022, 1, 13))

    def test_another_handle_sees_it_too(self, docket: Docket) -> None:
        docket.add(_TALLIED)
        day = date(2021, 4, 12)
        with Docket.open(docket.path) as other:
            assert "objections" in {one.key for one in other.due(day)}

            docket.record(BESSEMER.number, _WITHDRAWN)

            assert "objections" not in {one.key for one in other.due(day)}

    def test_what_other_code_computed_is_computed_again(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        day = date(2021, 4, 12)
        right = docket.due(day)
        with sqlite3.connect(docket.path) as raw:
            # As an nlrbcase of another law would have left it.
            raw.execute("UPDATE derived SET stamp = 'another law'")
            raw.execute("UPDATE days SET safe = safe - 3, due = due - 3")
        raw.close()

        assert docket.due(day) == right

    def test_a_new_version_of_a_rule_moves_the_days_that_were_kept(
        self, docket: Docket, tmp_path: Path
    ) -> None:
        docket.add(_TALLIED)
        package = Path(nlrbcase.__file__).parent
        amended = tmp_path / "amended" / "nlrbcase"
        shutil.copytree(package, amended, ignore=shutil.ignore_patterns("__pycache__"))
        with (amended / "law" / "representation" / "objections.py").open("a") as law:
            law.write(_AMENDMENT)
        ask = (
            "import sys; from datetime import date; from nlrbcase import Docket\n"
            "with Docket.open(sys.argv[1]) as docket:\n"
            "    found = docket.due(date(2021, 4, 12))\n"
            "    print(*(one.safe for one in found if one.key == 'objections'))"
        )

        days = []
        for home in (package.parent, amended.parent, package.parent):
            done = subprocess.run(
                [sys.executable, "-c", ask, str(docket.path)],
                check=True,
                capture_output=True,
                text=True,
                env={**os.environ, "PYTHONPATH": str(home)},
            )
            days.append(done.stdout.strip())

        assert days == ["2021-04-16", "2021-04-23", "2021-04-16"]

    def test_an_event_written_by_another_program_changes_the_next_answer(
        self, docket: Docket
    ) -> None:
        docket.add(_TALLIED)
        day = date(2021, 4, 12)
        assert "objections" in {one.key for one in docket.due(day)}
        event = '{"kind": "petition-withdrawn", "on": "2021-04-10"}'
        with sqlite3.connect(docket.path) as raw:
            raw.execute(
                "INSERT INTO events (case_id, seq, event, recorded) "
                "SELECT case_id, max(seq) + 1, ?, '' FROM events",
                (event,),
            )
        raw.close()

        assert "objections" not in {one.key for one in docket.due(day)}

    def test_check_finds_days_that_somebody_changed_and_forgets_them(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        day = date(2021, 4, 12)
        right = docket.due(day)
        with sqlite3.connect(docket.path) as raw:
            raw.execute("UPDATE days SET safe = safe + 1 WHERE rule = 'objections'")
        raw.close()
        assert docket.due(day) != right

        (doubt,) = docket.check()

        assert (doubt.number, doubt.about) == ("10-RC-269250", "days")
        assert docket.due(day) == right
        assert list(docket.check()) == []

    @pytest.mark.parametrize(
        "change",
        [
            pytest.param("kind = 'no-kind'", id="a kind that is none"),
            pytest.param("status = 'no-status'", id="a status that is none"),
            pytest.param("due = 'soon'", id="a day that is a text"),
            pytest.param("due = 99999999999", id="a day beyond the calendar"),
            pytest.param("rule = X'00FF'", id="a key that is no text"),
            pytest.param("at = 'noon'", id="a moment that is none"),
            pytest.param("zone = '../../etc/passwd'", id="a zone that is a path"),
            pytest.param("opened_on = ''", id="a day that is empty"),
            pytest.param("opened_by = 'nobody'", id="a party that is none"),
        ],
    )
    def test_garbled_days_are_an_error_that_check_mends(self, docket: Docket, change: str) -> None:
        docket.add(BESSEMER)
        day = date(2021, 4, 12)
        right = docket.due(day)
        with sqlite3.connect(docket.path) as raw:
            raw.execute(f"UPDATE days SET {change}")  # noqa: S608 - the table above
        raw.close()

        with pytest.raises(NotADocket, match="nlrbcase docket check"):
            [one.rule for one in docket.due(day)]

        assert [one.about for one in docket.check()] == ["days"]
        assert docket.due(day) == right


class TestWhatCannotBeRead:
    """A list never leaves out a case without saying so."""

    def test_a_broken_case_is_an_error_unless_a_part_will_do(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        docket.add(BOARD_CASE)
        _insert(docket, BOARD_CASE, '{"kind": "petition-filed", "on": "2022-01-01"}')
        day = date(2021, 4, 12)

        with pytest.raises(CasesUnreadable, match="13-CA-200000 cannot be read: event 8: ") as said:
            docket.due(day)

        assert [(one.number, one.seq) for one in said.value.cases] == [("13-CA-200000", 8)]
        assert docket.unreadable(day)[0].said == said.value.cases[0].said
        assert {str(one.number) for one in docket.due(day, partly=True)} == {"10-RC-269250"}
        with pytest.raises(CasesUnreadable):
            docket.overdue(day)
        assert [(str(one.number), one.stage, one.over) for one in docket.listed(day)] == [
            ("10-RC-269250", Stage.TALLIED, False),
            ("13-CA-200000", None, None),
        ]


def _insert(docket: Docket, of: Case, event: str) -> None:
    """Write an event as no nlrbcase would."""
    with sqlite3.connect(docket.path) as raw:
        raw.execute(
            "INSERT INTO events (case_id, seq, event, recorded) "
            "SELECT id, (SELECT max(seq) + 1 FROM events WHERE case_id = id), ?, '' FROM cases "
            "WHERE number = ?",
            (event, str(of.number)),
        )
    raw.close()


class TestListed:
    """Every case as it stood at the end of a day."""

    def test_a_case_is_listed_with_its_stage_and_what_comes_next(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        docket.add(BOARD_CASE)

        on = {day: docket.listed(day) for day in (date(2020, 12, 1), date(2021, 4, 12))}

        assert [(str(one.number), one.stage) for one in on[date(2020, 12, 1)]] == [
            ("10-RC-269250", Stage.PETITION_PENDING),
            ("13-CA-200000", Stage.NOT_FILED),
        ]
        first = on[date(2021, 4, 12)][0].next
        assert first is not None
        assert (first.key, first.safe) == ("objections", date(2021, 4, 16))

    @pytest.mark.parametrize(
        ("asked", "numbers"),
        [
            pytest.param({}, ["10-RC-269250", "13-CA-200000", "13-RC-000001"], id="all"),
            pytest.param({"type": "RC"}, ["10-RC-269250", "13-RC-000001"], id="a type"),
            pytest.param({"family": "c"}, ["13-CA-200000"], id="a family"),
            pytest.param({"family": "r"}, ["10-RC-269250", "13-RC-000001"], id="the other"),
            pytest.param({"type": "RC", "family": "c"}, [], id="a type of the other family"),
            pytest.param({"region": 13}, ["13-CA-200000", "13-RC-000001"], id="a region"),
            pytest.param({"region": 13, "type": "RC"}, ["13-RC-000001"], id="region and type"),
            pytest.param({"region": 1}, [], id="a region that begins another's number"),
            pytest.param({"over": True}, ["13-RC-000001"], id="over"),
            pytest.param({"over": False}, ["10-RC-269250", "13-CA-200000"], id="open"),
            pytest.param({"text": "acme"}, ["13-RC-000001"], id="a name, small or capital"),
            pytest.param({"text": "269250"}, ["10-RC-269250"], id="a piece of a number"),
            pytest.param({"text": "%"}, [], id="what SQL takes for anything"),
        ],
    )
    def test_only_what_is_asked_for(
        self, docket: Docket, asked: dict[str, object], numbers: list[str]
    ) -> None:
        docket.add(BESSEMER)
        docket.add(BOARD_CASE)
        docket.add(
            evolve(
                case(
                    "13-RC-000001",
                    (Kind.PETITION_FILED, date(2021, 1, 4)),
                    (Kind.PETITION_WITHDRAWN, date(2021, 1, 5)),
                ),
                name="ACME",
            )
        )

        listed = docket.listed(date(2022, 1, 1), **asked)  # type: ignore[arg-type]  # of the table
        cases = docket.cases(**asked)  # type: ignore[arg-type]  # of the table

        assert [str(one.number) for one in listed] == numbers
        assert [str(one.number) for one in cases] == numbers

    @pytest.mark.parametrize(
        ("wrong", "error"),
        [
            ({"type": "XX"}, NoSuchCaseType),
            ({"type": "rc"}, NoSuchCaseType),
            ({"type": 3}, NoSuchCaseType),
            ({"family": "x"}, NoSuchFamily),
            ({"region": 99}, NoSuchRegion),
            ({"region": 35}, NoSuchRegion),
            ({"region": -1}, NoSuchRegion),
            ({"over": "no"}, NotYesOrNo),
            ({"over": 0}, NotYesOrNo),
            ({"text": None}, NotOfType),
            ({"text": 3}, NotOfType),
        ],
        ids=str,
    )
    def test_what_there_is_not_is_an_error(
        self, docket: Docket, wrong: dict[str, object], error: type[NlrbCaseError]
    ) -> None:
        with pytest.raises(error):
            docket.listed(date(2021, 1, 1), **wrong)  # type: ignore[arg-type]  # that is the test
        with pytest.raises(error):
            docket.cases(**wrong)  # type: ignore[arg-type]  # that is the test

    @pytest.mark.parametrize("wrong", ["10", "*", 1.0, True])
    def test_a_region_is_a_number(self, docket: Docket, wrong: Any) -> None:
        with pytest.raises(NoSuchRegion):
            docket.listed(date(2021, 1, 1), region=wrong)


class TestWrongDays:
    """A day is a day of the calendar, and a number of days is not negative."""

    @pytest.mark.parametrize("wrong", [None, "2021-04-12", datetime(2021, 4, 12)])  # noqa: DTZ001
    def test_what_is_no_day_is_refused(self, docket: Docket, wrong: Any) -> None:
        for ask in (docket.due, docket.overdue, docket.listed, docket.unreadable):
            with pytest.raises(NotADay):
                ask(wrong)

    @pytest.mark.parametrize("day", [FIRST_DAY - _DAY, LAST_DAY + _DAY, date.max, date.min])
    def test_a_day_outside_the_calendar_is_refused(self, docket: Docket, day: date) -> None:
        with pytest.raises(OutsideCalendar):
            docket.due(day)

    @pytest.mark.parametrize("wrong", [-1, 1.5, True, "14"])
    def test_what_is_no_number_of_days_is_refused(self, docket: Docket, wrong: object) -> None:
        with pytest.raises(NotDaysAhead, match="give 0 or more"):
            docket.due(date(2021, 4, 12), wrong)  # type: ignore[arg-type]  # that is the test


class TestProgress:
    """Long work tells how far it is."""

    def test_what_must_be_computed_is_counted(self, docket: Docket) -> None:
        docket.add(BESSEMER)
        docket.add(BOARD_CASE)
        told: list[tuple[int, int]] = []

        docket.due(date(2021, 4, 12), progress=lambda done, total: told.append((done, total)))
        docket.due(date(2021, 4, 13), progress=lambda done, total: told.append((done, total)))

        assert told == [(2, 2)]


class TestParties:
    """A time that several may use stays open to its last day for those who have not used it."""

    def test_objections_of_one_party_leave_the_time_of_the_others(self, docket: Docket) -> None:
        docket.add(
            BESSEMER.record(Event(Kind.OBJECTIONS_FILED, date(2021, 4, 14), by=Party.EMPLOYER))
        )

        (found,) = [one for one in docket.due(date(2021, 4, 15)) if one.key == "objections"]

        assert (found.status, found.filed) == (Status.OPEN, 1)

"""Chronologies of closed representation cases of 2007 to 2011: the tables take what happened.

The records are public and stay outside the project; where they are not at hand, these tests say
so.  What is irregular in them is printed with its cause: `pytest tests/real -s`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import cache

import pytest
from attrs import evolve

from chronologies import FILE, Chronology, chronologies
from nlrbcase import Case, Event, Kind, OutOfOrder, Stage

pytestmark = pytest.mark.skipif(
    not FILE.exists(), reason=f"the public chronologies are not at hand: {FILE} is not there"
)

_ENOUGH = 98
_VOTES = (Kind.ELECTION_HELD, Kind.RUNOFF_HELD)
_TALLIES = (Kind.TALLY_PREPARED, Kind.REVISED_TALLY)


@cache
def _all() -> tuple[Chronology, ...]:
    """Return every chronology."""
    return tuple(chronologies())


@cache
def _of_petitions() -> tuple[Chronology, ...]:
    """Return those that begin with the petition."""
    return tuple(found for found in _all() if found.begins_with_the_petition)


def _refused(found: Chronology) -> OutOfOrder | None:
    """Return why the tables refuse a chronology; None if they take it."""
    try:
        Case(found.number, found.unit, found.events())
    except OutOfOrder as error:
        return error
    return None


def _cause(error: OutOfOrder) -> str:
    """Return what is behind an event that the tables refuse."""
    kind, stage = error.event.kind, dict(error.standing)["petition"]
    certified = kind in (Kind.CERTIFIED_REPRESENTATIVE, Kind.CERTIFIED_RESULTS)
    over = stage in (Stage.CLOSED, Stage.DISMISSED, Stage.WITHDRAWN, Stage.CERTIFIED)
    causes = (
        (kind in _VOTES and over, "an election that was set and never held, its day entered"),
        (kind in _TALLIES, "a typing error: the tally is earlier than the election or its order"),
        (certified and stage is Stage.TALLIED, "no entry says how the objections ended"),
        (certified, "no entry of the tally, or its day is a typing error"),
        (
            kind in (Kind.CASE_CLOSED, Kind.PETITION_WITHDRAWN),
            "entered twice, or under another year",
        ),
        (over, "a typing error: the entry is later than the end of the case"),
    )
    return next((said for fits, said in causes if fits), "an entry is missing before it")


class TestWhatHappened:
    """Nothing that really happened is refused."""

    def test_every_chronology_replays(self) -> None:
        recorded = [
            Case(found.number, found.unit).record(*found.events(), irregular="it is in the record")
            for found in _all()
        ]

        assert len(recorded) == len(_all())
        assert all(case.stage for case in recorded)

    def test_irregular_entries_are_all_that_is_irregular(self) -> None:
        for found in _all():
            refused = _refused(found) is not None
            case = Case(found.number, found.unit).record(*found.events(), irregular="in the record")

            assert any(
                one.found.startswith(one.event.kind.value) for one in case.irregularities
            ) == (refused), found.number

    def test_almost_all_that_begin_with_the_petition_are_regular(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        causes: Counter[str] = Counter()
        lines = []

        for found in _of_petitions():
            error = _refused(found)
            if error is not None:
                causes[_cause(error)] += 1
                lines.append(f"{found.number} {found.unit}: {_cause(error)}: {error.why}")
            else:
                late = Case(found.number, found.unit, found.events()).irregularities
                causes.update(one.found for one in late)
                lines += [f"{found.number} {found.unit}: {one.found}" for one in late]

        with capsys.disabled():
            total = len(_of_petitions())
            print(f"\n{total - len(lines)} of {total} chronologies are regular; the others:")
            print("\n".join(f"{count:>4}  {cause}" for cause, count in causes.most_common()))
            print("\n".join(f"      {line}" for line in lines))
        assert (total - len(lines)) * 100 >= _ENOUGH * total
        assert causes.most_common(1)[0][0].startswith("an election that was set")

    def test_what_is_presumed_is_rare(self) -> None:
        presumed = [
            found.number
            for found in _of_petitions()
            if _refused(found) is None and Case(found.number, found.unit, found.events()).gaps
        ]

        assert len(presumed) * 25 <= len(_of_petitions())

    def test_the_end_is_the_one_in_the_record(self) -> None:
        for found in _of_petitions():
            codes = [code for _, code in found.entries]
            if _refused(found) is None and "RCLOS.Close" in codes and "RREOP.Reopn" not in codes:
                assert Case(found.number, found.unit, found.events()).over, found.number

    def test_every_case_with_a_tally_has_its_objections_window(self) -> None:
        seven = timedelta(days=7)

        for found in _of_petitions()[:400]:
            if _refused(found) is not None:
                continue
            case = Case(found.number, found.unit, found.events())
            tallies = [event for event in case.events if event.kind is Kind.TALLY_PREPARED]
            windows = [one for one in case.deadlines() if one.rule.key == "objections"]
            assert [one.opened_by for one in windows] == tallies
            # The rules of the time: seven days, the last of them no weekend or holiday.
            assert all(one.opened_by.on + seven <= one.due for one in windows)


def _without(*kinds: Kind) -> Callable[[list[Event]], list[Event]]:
    return lambda events: [event for event in events if event.kind not in kinds]


def _reversed(events: list[Event]) -> list[Event]:
    days = [event.on for event in events]
    first, last = min(days), max(days)
    return [evolve(event, on=first + (last - event.on)) for event in events]


def _shuffled(events: list[Event]) -> list[Event]:
    kinds = [event.kind for event in events]
    random.Random(len(events)).shuffle(kinds)  # noqa: S311 - the same order in every run
    return [evolve(event, kind=kind) for event, kind in zip(events, kinds, strict=True)]


def _several_days(events: list[Event]) -> bool:
    return len({event.on for event in events}) > 1


def _any_of(*kinds: Kind) -> Callable[[list[Event]], bool]:
    return lambda events: any(event.kind in kinds for event in events)


class TestWhatCannotHappen:
    """The tables refuse what cannot have happened."""

    @pytest.mark.parametrize(
        ("change", "applies", "enough"),
        [
            pytest.param(
                _without(Kind.PETITION_FILED), _any_of(Kind.PETITION_FILED), 95, id="no petition"
            ),
            pytest.param(_without(*_VOTES), _any_of(*_VOTES), 95, id="no election"),
            pytest.param(_without(*_TALLIES), _any_of(*_TALLIES), 95, id="no tally"),
            pytest.param(_reversed, _several_days, 95, id="in reverse order"),
            pytest.param(_shuffled, _several_days, 80, id="shuffled"),
        ],
    )
    def test_they_refuse_a_record_that_was_spoilt(
        self,
        change: Callable[[list[Event]], list[Event]],
        applies: Callable[[list[Event]], bool],
        enough: int,
    ) -> None:
        refused = total = 0

        for found in _all():
            events = found.events()
            if applies(events):
                total += 1
                try:
                    Case(found.number, found.unit, change(events))
                except OutOfOrder:
                    refused += 1

        assert refused * 100 >= enough * total, f"{refused} of {total}"

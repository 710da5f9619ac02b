"""The elections of a case, as labordata's tables have them: for each unit, votes and tallies."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator
from datetime import date
from typing import TypeVar

from nlrbcase.errors import shown
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow
from nlrbcase.imports.cells import known_day, number
from nlrbcase.imports.election_rows import CATEGORIES, REVISED, TALLY_TYPES, ElectionRow
from nlrbcase.imports.elections_cases import is_runoff, tally_events
from nlrbcase.imports.labordata_cells import text
from nlrbcase.imports.labordata_queries import ELECTION, ELECTION_CELLS, TALLY, UNIT
from nlrbcase.imports.labordata_rows import CasePart, Cell, Row, where
from nlrbcase.numbers import CaseNumber
from nlrbcase.provisions import Family

_Read = TypeVar("_Read")

_AGAINST = {"against", "votesagainst", "no", "none", "neither", "nounion"}
"""What may stand for the choice of no labor organization, without what varies."""

_ONE_DAY = "labordata has one day for the election and its tally"


def elections_of(
    part: CasePart, told: list[str]
) -> Iterator[tuple[str, tuple[Event, ...]] | BadRow]:
    """Yield the events of each election of a case, with its unit; empty if none is named.

    Args:
        part: What the tables hold of the case.
        told: Cautions, to which those of the elections are added.
    """
    votes = _votes(part, told)
    taken: dict[Cell, Row] = {}
    for row in part.rows[ELECTION]:
        _, election, *_ = row.cells
        first = taken.get(election) if election is not None else None
        if first is not None:
            if first.cells != row.cells:
                said = f"{where(ELECTION, first)} has the same election_id and is taken"
                yield BadRow(row.line, f"{where(ELECTION, row)}: {said}")
            continue
        taken[election] = row
        if part.number.family is not Family.R:
            code = part.number.type.value
            said = f"no election is held in {code} cases, such as {part.number}"
            yield BadRow(row.line, f"{where(ELECTION, row)}: {said}")
            continue
        unit = text(row.cells[0], told, ELECTION, row, "unit_id")
        found, vote = _read(row, votes.get(election, []), part.number, told)
        if found.tally_date is None:
            said = "no day can be read of the election: it is left out"
            yield BadRow(row.line, f"{where(ELECTION, row)}: {said}")
            continue
        yield unit, (*_vote(found, vote), *tally_events(found, part.number, told))


def units_of(part: CasePart, told: list[str]) -> tuple[str, ...]:
    """Return the units of a case by their names; empty if none has one."""
    names = (text(row.cells[0], told, UNIT, row, "unit_id") for row in part.rows[UNIT])
    return tuple(sorted({name for name in names if name}))


def _votes(part: CasePart, told: list[str]) -> dict[Cell, list[tuple[str, str]]]:
    """Return the choices of each election, and the votes for each as they are written."""
    found: dict[Cell, list[tuple[str, str]]] = {}
    for row in part.rows[TALLY]:
        election, choice, votes = row.cells
        name = text(choice, told, TALLY, row, "option")
        pair = (name, text(votes, told, TALLY, row, "votes"))
        of = found.setdefault(election, [])
        if pair not in of:
            of.append(pair)
    return found


def _read(
    row: Row, votes: list[tuple[str, str]], case: CaseNumber, told: list[str]
) -> tuple[ElectionRow, date | None]:
    """Return an election as a row of the Agency's list of tallies, and the day of the vote."""
    cells = dict(zip(ELECTION_CELLS, row.cells, strict=True))
    at = where(ELECTION, row)

    def taken(read: Callable[[str], tuple[_Read, str]], key: str, cell: Cell) -> _Read:
        value, wrong = read(text(cell, told, ELECTION, row, key))
        if wrong:
            told.append(f"{at}: {key}: {wrong}")
        return value

    def word(key: str, known: Container[str]) -> str:
        found = text(cells[key], told, ELECTION, row, key).casefold()
        if found not in known:
            told.append(f"{at}: {key}: {shown(found)} is not known")
        return found

    for table, times in (("voting_unit", "unit_times"), ("election_result", "result_times")):
        if cells[times] not in (None, 1):
            told.append(f"{at}: {table} has {cells[times]!r} rows for it: the first is taken")
    counted = [(name, taken(number, "votes", found)) for name, found in votes]
    against = {found for name, found in counted if _plain(name) in _AGAINST}
    if cells["against"] is not None:
        against.add(taken(number, "votes_against", cells["against"]))
    if len(against) > 1:
        told.append(f"{at}: it has more than one number of votes against: none is taken")
    unions = [(name, found) for name, found in counted if _plain(name) not in _AGAINST]
    vote = taken(known_day, "date", cells["day"])
    tally = taken(known_day, "tally_date", cells["tally_day"])
    return ElectionRow(
        line=row.line,
        case=str(case),
        number=case,
        category=word("ballot_type", CATEGORIES),
        tally_type=word("tally_type", TALLY_TYPES),
        tally_date=tally or vote,
        unions=tuple(
            (name or f"labor organization {place}", found)
            for place, (name, found) in enumerate(unions, 1)
        ),
        against=against.pop() if len(against) == 1 else None,
        valid=taken(number, "total_ballots_counted", cells["valid"]),
        challenged=taken(number, "challenged_ballots", cells["challenged"]),
        void=taken(number, "void_ballots", cells["void"]),
        eligible=taken(number, "unit_size", cells["eligible"]),
    ), vote


def _plain(name: str) -> str:
    """Return the name of a choice without what varies in it."""
    return "".join(char for char in name.casefold() if char.isalnum())


def _vote(row: ElectionRow, day: date | None) -> tuple[Event, ...]:
    """Return the election; nothing of one whose ballots were tallied before, or without a day."""
    if day is None or row.category in REVISED:
        return ()
    kind = Kind.RUNOFF_HELD if is_runoff(row) else Kind.ELECTION_HELD
    return (Event(kind, day, note=_ONE_DAY if day == row.tally_date else ""),)

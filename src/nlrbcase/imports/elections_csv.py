"""The Agency's list of election tallies, row by row, in both forms in which it is published.

The columns are those of the list released in NLRB-2022-000194, or those of the tally download of
nlrb.gov.  What the second calls the ballots counted is taken for the valid votes of the first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from nlrbcase.errors import NotACaseNumber, NotAnElectionList, Problem, shown
from nlrbcase.imports.cells import flag, known_day, number
from nlrbcase.imports.csv_records import Record, records
from nlrbcase.imports.election_rows import CATEGORIES, TALLY_TYPES, ElectionRow
from nlrbcase.imports.files import path_of
from nlrbcase.numbers import CaseNumber

_Read = TypeVar("_Read")

_PLACES = ("1", "2", "3")

_COLUMNS = {
    "case": ("Case Number", "case_number"),
    "unit": ("Unit ID", "unit_id"),
    "category": ("Tally Category", "ballot_type"),
    "tally_type": ("Tally Type", "tally_type"),
    "tally_date": ("Tally Date", "tally_date"),
    "closed_reason": ("Closed Reason", "reason_closed"),
    "eligible": ("Num Eligible Voters", "num_of_eligible_voters"),
    "void": ("Num Void Ballots", "void_ballots"),
    **{f"union {at}": (f"Labor Organization {at} Name", f"labor_union_{at}") for at in _PLACES},
    **{
        f"votes {at}": (f"Votes For Labor Org{at}", f"votes_for_labor_union_{at}") for at in _PLACES
    },
    "against": ("Votes Cast Against Labor Org", "votes_against"),
    "valid": ("Num Valid Votes Counted", "total_ballots_counted"),
    "challenged": ("Num Challenged Ballots", "challenged_ballots"),
    "determinative": ("Challenges R Determinitive", "challenges_are_determinative"),
    "runoff": ("Runoff Required", "runoff_required"),
    "certify": ("Union To Certify", "union_to_certify"),
}

_OF_THE_CASE = {
    "name": ("Case Name", "name"),
    "status": ("Case Status", "status"),
    "filed": ("Case Filed Date", "date_filed"),
    "closed": ("Case Closed Date", "date_closed"),
    "mode": ("Election Mode",),
    "mailed": ("Ballot Mail Date",),
    "scheduled": ("Schedule Election Date",),
}
"""Columns that no check of a tally needs: where one is missing, nothing is told."""

_NEEDED = ("case", "votes 1", "against")
_NEEDED_OF_A_ROW = (*_NEEDED, "unit", "tally_date")
"""Without its unit a row would be taken for one of another case."""


def elections(file: str | Path) -> Iterator[ElectionRow]:
    """Yield the rows of a list of tallies, one at a time; a bad row is yielded with its problems.

    Raises:
        NotOfType: `file` is no path.
        NotAnElectionList: It is none: it has no head with its columns.
        OSError: The file cannot be read.
    """
    file = path_of(file)
    found = records(file)
    head = next(found, None)
    if head is None:
        raise NotAnElectionList(str(file), "it is empty")
    if head.broken:
        raise NotAnElectionList(str(file), f"line {head.line}: {head.broken}")
    places = _places(head, str(file))
    missing = frozenset(_COLUMNS) - frozenset(places)
    told = [Problem("", said) for said in head.problems]
    told += [
        Problem(_COLUMNS[key][0], "the column is missing: what needs it is not checked")
        for key in _COLUMNS
        if key in missing
    ]
    if told:
        yield ElectionRow(head.line, problems=tuple(told), head=True)
    for record in found:
        yield _row(record, places, missing, head.cells)


def is_head_of_elections(head: Record) -> bool:
    """Return whether a record is the head of a list of tallies."""
    return all(key in _columns(head) for key in _NEEDED)


def _columns(head: Record) -> dict[str, int]:
    """Return where each column is that there is."""
    titles = [_plain(title) for title in head.cells]
    return {
        key: titles.index(_plain(name))
        for key, names in (_COLUMNS | _OF_THE_CASE).items()
        for name in names
        if _plain(name) in titles
    }


def _places(head: Record, file: str) -> dict[str, int]:
    """Return where each column is, if none is missing that is needed."""
    places = _columns(head)
    lacking = [" or ".join(map(repr, _COLUMNS[key])) for key in _NEEDED if key not in places]
    if lacking:
        raise NotAnElectionList(file, f"line {head.line} has no column {', '.join(lacking)}")
    return places


def _plain(title: str) -> str:
    """Return the title of a column without what varies."""
    return re.sub(r"[\W_]+", "", title).casefold()


def _row(
    record: Record, places: dict[str, int], missing: frozenset[str], head: tuple[str, ...]
) -> ElectionRow:
    """Return the row of a record."""
    problems = [Problem("", said) for said in record.problems]
    cells = record.cells
    needed = [places[key] for key in _NEEDED_OF_A_ROW if key in places]
    if wrong := record.misfit(len(head), needed):
        return ElectionRow(
            record.line,
            "".join(cells[places["case"] : places["case"] + 1]),
            problems=(*problems, Problem("", f"{wrong}; the row is not checked")),
            unread=frozenset(_COLUMNS),
        )
    if lacking := record.lacking(len(head)):
        problems.append(Problem("", f"{lacking}: the others are not known"))
    unread = {*missing, *(key for key, place in places.items() if place >= len(cells))}

    def taken(read: Callable[[str], tuple[_Read, str]], key: str) -> _Read:
        value, wrong = read("" if key in unread or key not in places else cells[places[key]])
        if wrong:
            problems.append(Problem(head[places[key]], wrong))
            unread.add(key)
        return value

    unions = []
    for at in _PLACES:
        name, votes = taken(_text, f"union {at}"), taken(number, f"votes {at}")
        if votes and not name:
            said = f"{votes:,} votes, and no name"
            problems.append(Problem(head[places[f"votes {at}"]], said))
        if name or votes or f"votes {at}" in unread - missing:
            unions.append((name or f"labor organization {at}", votes))
    return ElectionRow(
        line=record.line,
        case=taken(_text, "case"),
        number=taken(_case_number, "case"),
        unit=taken(_text, "unit"),
        category=taken(_category, "category"),
        tally_type=taken(_tally_type, "tally_type"),
        tally_date=taken(known_day, "tally_date"),
        closed_reason=taken(_text, "closed_reason"),
        unions=tuple(unions),
        against=taken(number, "against"),
        valid=taken(number, "valid"),
        challenged=taken(number, "challenged"),
        void=taken(number, "void"),
        eligible=taken(number, "eligible"),
        determinative=taken(flag, "determinative"),
        runoff=taken(flag, "runoff"),
        certify=taken(_text, "certify"),
        name=taken(_text, "name"),
        status=taken(_text, "status"),
        filed=taken(known_day, "filed"),
        closed=taken(known_day, "closed"),
        mode=taken(_text, "mode"),
        mailed=taken(known_day, "mailed"),
        scheduled=taken(known_day, "scheduled"),
        # After all cells were taken: they add to both.
        problems=tuple(problems),
        unread=frozenset(unread),
    )


def _text(cell: str) -> tuple[str, str]:
    """Return a cell as it is."""
    return cell, ""


def _case_number(cell: str) -> tuple[CaseNumber | None, str]:
    """Return the number of a case."""
    try:
        return CaseNumber(cell), ""
    except NotACaseNumber as error:
        return None, str(error) if cell else "the row has no case number"


def _category(cell: str) -> tuple[str, str]:
    """Return what was on the ballot."""
    found = cell.casefold()
    known = found in CATEGORIES
    return found, "" if known else f"{shown(cell)} is no ballot that is known"


def _tally_type(cell: str) -> tuple[str, str]:
    """Return which ballot was counted."""
    found = cell.casefold()
    known = ", ".join(name for name in TALLY_TYPES if name)
    return found, "" if found in TALLY_TYPES else f"{shown(cell)} is none of {known}"

"""Labordata's database of the Agency's case pages as cases: filings, allegations, dockets, tallies.

Who took part in a case is no event, and is left out; so are the descriptions of units.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path

from attrs import evolve

from nlrbcase.errors import shown
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.case_texts import case_row
from nlrbcase.imports.cells import known_day
from nlrbcase.imports.docket_entries import DocketEntry, docket_entry
from nlrbcase.imports.files import path_of
from nlrbcase.imports.labordata_cells import text
from nlrbcase.imports.labordata_elections import elections_of, units_of
from nlrbcase.imports.labordata_queries import ALLEGATION, DOCKET, FILING, TABLES
from nlrbcase.imports.labordata_rows import CasePart, Cell, Row, by_case, where
from nlrbcase.imports.labordata_tables import contents_of
from nlrbcase.imports.sqlite_file import opened
from nlrbcase.provisions import Family
from nlrbcase.wording import number

_FILINGS = (Kind.CHARGE_FILED, Kind.PETITION_FILED)
_NAMELESS = "an entry that names no document"
_DAYS_KEPT = 4096


def labordata(file: str | Path) -> Iterator[CaseRow | BadRow]:
    """Yield the cases of labordata's database, in the order of their numbers as they are written.

    A case with several units comes once for each; one whose docket is very long, in parts.  What
    the database lacks is told with its first case.  The file is read and never written, and
    memory does not grow with it; what has to be sorted is sorted on the disk.

    Raises:
        NotOfType: `file` is no path.
        NotAPublicRecord: It has no table of filings with a column of case numbers.
        NotADatabase: It is no file of SQLite, or is encrypted.
        DatabaseDamaged: It is damaged, or not all of it is there.
        DatabaseBusy: Another program is writing it, or wrote it while it was read.
        DatabaseFailed: It cannot be read to its end, for another reason of SQLite's.
        OSError: It cannot be read at all.
    """
    file = path_of(file)
    with opened(file) as connection:
        found = contents_of(connection, str(file))
        cautions = found.cautions
        for part in by_case(connection, found, str(file)):
            if isinstance(part, BadRow):
                yield part
                continue
            for row in _case(part):
                if cautions and isinstance(row, CaseRow):
                    yield evolve(row, cautions=(*cautions, *row.cautions))
                    cautions = ()
                else:
                    yield row


def _case(part: CasePart) -> Iterator[CaseRow | BadRow]:
    """Yield what is said of a case, for each of its units; what is odd about it, with the first."""
    told: list[str] = []
    bad: list[BadRow] = []
    first, *again = _filings(part, told, bad)
    elections = _elections(part, told, bad)
    cautions = list(first.cautions)
    if part.goes_on:
        # All but the docket came with the part before.
        again, cautions, told, bad = [], [], [], []
    entries = _entries(part, told, bad)
    if first.closed is None:
        # What is closed has ended, whatever the names of its papers leave open.
        told += dict.fromkeys(doubt for _, entry in entries for doubt in entry.cautions)
    if entries and len(elections) > 1:
        told.append("the docket does not say of which unit an entry is: it is recorded of each")
    yield from bad
    for place, (unit, ours) in enumerate(elections.items()):
        theirs = {_what(event) for of in elections if of != unit for event in elections[of]}
        events, unknown = _with_docket([*first.events, *ours], entries, theirs)
        yield evolve(
            first,
            unit=unit,
            events=events,
            unknown=unknown if place == 0 else (),
            cautions=() if place else (*cautions, *told),
        )
        for filing in again:
            yield evolve(filing, unit=unit)


def _filings(part: CasePart, told: list[str], bad: list[BadRow]) -> list[CaseRow]:
    """Return what the rows of filings say of a case: one, if they do not differ."""
    rows = _once(part, FILING, told)
    alleged = [
        text(row.cells[0], told, ALLEGATION, row, "allegation") for row in part.rows[ALLEGATION]
    ]
    if len(rows) > 1:
        told.append(f"filing has {len(rows)} rows of it, which differ: all are taken")
    read = [_filing(row, part, alleged) for row in rows]
    bad += [row for row in read if isinstance(row, BadRow)]
    found = [row for row in read if isinstance(row, CaseRow)]
    if found:
        return found
    told.append("no row of filing can be read of it" if rows else "filing has no row of it")
    told += [f"the allegation {shown(each)} is left out with the filing" for each in alleged]
    line = next(row.line for rows in part.rows for row in rows)
    return [CaseRow(line, part.number)]


def _once(part: CasePart, table: int, told: list[str]) -> list[Row]:
    """Return the rows of a table without those that an earlier one equals."""
    found: dict[tuple[Cell, ...], Row] = {}
    for row in part.rows[table]:
        found.setdefault(row.cells, row)
    again = len(part.rows[table]) - len(found)
    if again:
        said = f"{number(again, 'row')} that an earlier one equals: each is taken once"
        told.append(f"{TABLES[table]} has {said}")
    return list(found.values())


def _filing(row: Row, part: CasePart, alleged: list[str]) -> CaseRow | BadRow:
    """Return what a row of filings says."""
    told: list[str] = []
    keys = ("name", "filed", "status", "closed", "reason")
    texts = {
        key: text(cell, told, FILING, row, key) for key, cell in zip(keys, row.cells, strict=True)
    }
    texts["case"] = str(part.number)
    return case_row(row.line, texts, filter(None, alleged), told)


def _elections(part: CasePart, told: list[str], bad: list[BadRow]) -> dict[str, list[Event]]:
    """Return the events of elections for each unit of a case; of no name, if none is named."""
    # A charge is of no unit.
    units = units_of(part, told) if part.number.family is Family.R else ()
    found: dict[str, list[Event]] = {unit: [] for unit in units}
    unnamed: list[Event] = []
    for election in elections_of(part, told):
        if isinstance(election, BadRow):
            bad.append(election)
            continue
        unit, events = election
        (found.setdefault(unit, []) if unit else unnamed).extend(events)
    if len(found) > 1:
        if unnamed:
            told.append("of an election no unit is named: it is recorded of each")
        return {unit: [*events, *unnamed] for unit, events in found.items()}
    unit = next(iter(found), "")
    return {unit: [*found.get(unit, ()), *unnamed]}


def _entries(part: CasePart, told: list[str], bad: list[BadRow]) -> list[tuple[str, DocketEntry]]:
    """Return the entries of a docket, each with the name of its document."""
    of = part.number.type
    found = []
    for row in _once(part, DOCKET, told):
        day, document, actor = row.cells
        name = text(document, told, DOCKET, row, "document") or _NAMELESS
        on, wrong = _day(text(day, told, DOCKET, row, "date"))
        if on is None:
            said = f"{shown(name)}: {wrong or 'it has no day'}; the entry is left out"
            bad.append(BadRow(row.line, f"{where(DOCKET, row)}: {said}"))
            continue
        by = text(actor, told, DOCKET, row, "issued_by_filed_by")
        found.append((name, docket_entry(name, on, of, by)))
    return found


_day = lru_cache(_DAYS_KEPT)(known_day)


def _with_docket(
    events: list[Event], entries: list[tuple[str, DocketEntry]], theirs: set[tuple[Kind, date]]
) -> tuple[tuple[Event, ...], tuple[str, ...]]:
    """Return events with those of a docket, and the names that no kind is known for.

    Args:
        events: What the other tables say; what the docket says again is not added.
        entries: The docket.
        theirs: What happened in the elections of other units: an entry of the docket that is
            that alone is theirs.
    """
    found = list(events)
    unknown = []
    places: dict[tuple[Kind, date], list[int]] = {}
    for place, event in enumerate(found):
        places.setdefault(_what(event), []).append(place)
    filed = next((event for event in events if event.kind in _FILINGS), None)
    for name, entry in entries:
        event = entry.event
        if filed is not None and event.kind in _FILINGS and event.on != filed.on:
            # There is one filing, and its day is known: this is where the docket lists it.
            event = Event(Kind.OTHER_ENTRY, event.on, by=event.by, note=name)
        same = places.setdefault(_what(event), [])
        if not same and _what(event) in theirs:
            continue
        if entry.unknown:
            unknown.append(entry.unknown)
        if event.kind is not Kind.OTHER_ENTRY and any(place < len(events) for place in same):
            found[same[0]] = _both(found[same[0]], event)
        elif not any(found[place] == event for place in same):
            same.append(len(found))
            found.append(event)
    return tuple(found), tuple(unknown)


def _what(event: Event) -> tuple[Kind, date]:
    """Return what happened and when."""
    return event.kind, event.on


def _both(event: Event, listed: Event) -> Event:
    """Return an event with what the docket says of it besides."""
    notes = filter(None, dict.fromkeys((event.note, listed.note)))
    return evolve(event, by=event.by or listed.by, note="; ".join(notes))

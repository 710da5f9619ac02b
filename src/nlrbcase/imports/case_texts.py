"""What a page or a row of a list says of a case, as texts, made into events.

No day is invented: what has none that can be read is told among the cautions, and is no event.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from nlrbcase.allegations import section_of
from nlrbcase.errors import NoSuchSection, NotACaseNumber, NotAnAllegation, shown
from nlrbcase.events import Event, Kind
from nlrbcase.imports.case_rows import BadRow, CaseRow
from nlrbcase.imports.cells import known_day
from nlrbcase.imports.docket_entries import docket_entry, status
from nlrbcase.numbers import CaseNumber
from nlrbcase.provisions import Family

FIELDS = {
    "case": ("case number", "number of case"),
    "name": ("name", "case name"),
    "filed": ("date filed", "filed date", "case filed date", "filed"),
    "status": ("status", "case status"),
    "closed": ("date closed", "closed date", "case closed date", "closed"),
    "reason": ("reason closed", "closed reason"),
    "allegations": ("allegations",),
    "action": ("latest action",),
    "action_on": ("latest action date",),
}
"""What the lists and pages of the Agency say of a case, by the names of their columns and keys.

Capitals, blanks and underscores in a name do not matter.
"""

_FILINGS = {Family.C: Kind.CHARGE_FILED, Family.R: Kind.PETITION_FILED}
_LISTED = "alleged as the record lists it, which may include what was alleged by amendment"
_LONGEST_TEXT = 2000
_MOST_ALLEGATIONS = 1000


def field_of(title: str) -> str:
    """Return the field that a column or a key is for; empty if none."""
    return _fields().get(_folded(title), "")


@cache
def _fields() -> dict[str, str]:
    """Return the fields, by the names of their columns and keys."""
    return {_folded(name): key for key, names in FIELDS.items() for name in names}


def _folded(title: str) -> str:
    """Return a title without what varies in it."""
    return re.sub(r"[\W_]+", "", title).casefold()


def case_row(
    line: int,
    texts: Mapping[str, str],
    allegations: Iterable[str] = (),
    cautions: Iterable[str] = (),
) -> CaseRow | BadRow:
    """Return what is said of a case as events.

    Args:
        line: Where it is said.
        texts: What is said, by the keys of `FIELDS`; what is missing is not known.
        allegations: The allegations, as the Agency writes them.
        cautions: What is odd about it already.
    """
    told = list(cautions)
    found = {key: _cut(texts.get(key, ""), key, told) for key in FIELDS}
    alleged = tuple(dict.fromkeys(allegations))
    try:
        number = CaseNumber(found["case"])
    except NotACaseNumber as error:
        return BadRow(line, str(error) if found["case"] else "it has no case number")
    if len(alleged) > _MOST_ALLEGATIONS:
        return BadRow(line, f"{number}: {len(alleged):,} allegations, and no charge has so many")
    filed, closed, action_on = (
        _told_day(found[key], key, told) for key in ("filed", "closed", "action_on")
    )
    filing = _filing(number, filed, alleged, told)
    entry, unknown, doubts = _action(number, found["action"], action_on, filed, told)
    if closed is None:
        # What is closed has ended, whatever the name of its last paper leaves open.
        told += doubts
    closing = case_closing(found["status"], filed, closed, found["reason"], told)
    return CaseRow(
        line,
        number,
        name=found["name"],
        events=(*filing, *entry, *closing),
        unknown=unknown,
        status=found["status"],
        closed=closed,
        reason_closed=found["reason"],
        cautions=tuple(told),
    )


def case_closing(
    recorded: str, filed: date | None, closed: date | None, reason: str, told: list[str]
) -> tuple[Event, ...]:
    """Return the closing of a case, if it is recorded with its day.

    Of a case that is recorded as open, a day of closing is kept as an entry without a kind: were
    it a closing, what is still due would be due no more.

    Args:
        recorded: The Agency's status, as it is written.
        filed: The day of filing; None if not known.
        closed: The day of closing; None if not known.
        reason: The Agency's reason, as it is written.
        told: Cautions, to which those of the closing are added.
    """
    known = status(recorded)
    is_over = known is None or known.over
    if recorded and known is None:
        told.append(f"its status {shown(recorded)} is not known")
    if closed is None:
        if known is not None and is_over:
            told.append(f"its status is {shown(recorded)}, and no day of closing is given")
        return ()
    if filed is not None and closed < filed:
        told.append(f"it was closed on {closed}, before it was filed on {filed}")
    if is_over:
        return (Event(Kind.CASE_CLOSED, closed, note=reason),)
    told.append(f"its status is {shown(recorded)}, although it has a day of closing, {closed}")
    said = f"recorded as the day of closing of a case whose status is {recorded}"
    return (Event(Kind.OTHER_ENTRY, closed, note="; ".join(filter(None, (said, reason)))),)


def _cut(text: str, key: str, told: list[str]) -> str:
    """Return a text, cut if it is far longer than any that the Agency writes; that is told."""
    if len(text) <= _LONGEST_TEXT:
        return text
    told.append(f"{FIELDS[key][0]}: it is longer than {_LONGEST_TEXT:,} characters, and is cut")
    return text[:_LONGEST_TEXT]


def _told_day(text: str, key: str, told: list[str]) -> date | None:
    """Return a day; what is wrong with it is told."""
    found, wrong = known_day(text)
    if wrong:
        told.append(f"{FIELDS[key][0]}: {wrong}; what happened then has no day, and is left out")
    return found


def _filing(
    number: CaseNumber, filed: date | None, allegations: tuple[str, ...], told: list[str]
) -> tuple[Event, ...]:
    """Return the filing of a case, with what is alleged; what names no section is in the note."""
    unread: dict[str, None] = {}
    for text in allegations:
        try:
            section_of(text)
        except (NoSuchSection, NotAnAllegation) as error:
            unread[text] = None
            told.append(f"allegations: {error}")
    if filed is None:
        if allegations:
            told.append("the allegations are left out, for the day of the charge is not known")
        return ()
    notes = [_LISTED] if allegations else []
    notes += [f"alleged: {text}" for text in unread]
    alleged = tuple(text for text in allegations if text not in unread)
    return (Event(_FILINGS[number.family], filed, allegations=alleged, note="; ".join(notes)),)


def _action(
    number: CaseNumber, name: str, on: date | None, filed: date | None, told: list[str]
) -> tuple[tuple[Event, ...], tuple[str, ...], tuple[str, ...]]:
    """Return the latest entry of the docket, its name if it is not known, and its cautions."""
    if not name:
        return (), (), ()
    if on is None:
        told.append(f"latest action: {shown(name)} has no day, and is left out")
        return (), (), ()
    entry = docket_entry(name, on, number.type)
    event = entry.event
    if event.kind in _FILINGS.values() and filed is not None:
        # The charge or petition itself: it was filed on the day of filing.
        event = Event(Kind.OTHER_ENTRY, on, note=name)
        if on == filed:
            return (), (), ()
    return (event,), (entry.unknown,) if entry.unknown else (), entry.cautions

"""Entries of the Agency's dockets as events, by the names of their documents."""

from __future__ import annotations

from datetime import date
from functools import cache, lru_cache
from typing import TypeAlias

from attrs import frozen

from nlrbcase.documents import ClosingReason, Document, RecordedStatus
from nlrbcase.errors import NotOfType
from nlrbcase.events import Event, Kind, Party
from nlrbcase.law.documents import ACTORS, DOCUMENTS, REASONS_CLOSED, STATUSES
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Evidence

_READ = 4096
_Read: TypeAlias = tuple[Kind, Party | None, str, str, tuple[str, ...]]


@frozen
class DocketEntry:
    """An entry of a docket, read.

    Attributes:
        event: The event that it stands for; `other-entry`, with its name in the note, if none.
        unknown: Its name, if no row of the law knows it; else empty.
        cautions: What to know before relying on the event, in words; what holds for every entry
            of a docket is not repeated.
    """

    event: Event
    unknown: str
    cautions: tuple[str, ...] = ()


def docket_entry(name: str, on: date, of: CaseType, by: str = "") -> DocketEntry:
    """Return what an entry of a docket stands for.

        >>> entry = docket_entry("Dubo Deferral Letter", date(2026, 4, 2), CaseType.CA)
        >>> entry.event.kind, entry.event.note, entry.unknown
        (<Kind.DEFERRED: 'deferred'>, 'Dubo Deferral Letter', '')

    Args:
        name: The document's name, as the docket has it.
        on: The day under which the docket has it.
        of: The type of the case.
        by: Who filed or issued it, as the docket has it; kept in the note if not known.

    Raises:
        NotADay: `on` is no `datetime.date`, or it has an hour.
        NotOfType: `name` or `by` is no text, or `of` no `CaseType`.
    """
    _check_of(of)
    for where, text in (("name", name), ("by", by)):
        _check_text(text, where)
    kind, actor, note, unknown, cautions = _read(name, of, by)
    return DocketEntry(Event(kind, on, by=actor, note=note), unknown, cautions)


@lru_cache(_READ)
def _read(name: str, of: CaseType, by: str) -> _Read:
    """Return the kind, party and note of an entry, its name if it is not known, and its cautions.

    They are kept: dockets are long, and their words few.
    """
    found = document(name, of)
    actor = _actors().get(_folded(by))
    said = f"{name} ({by})" if by and actor is None else name
    if found is None or found.kind is None:
        return Kind.OTHER_ENTRY, actor, said, "" if found is not None else name, ()
    keeps_name = found.keeps_name or found.evidence is Evidence.UNVERIFIED or said != name
    told = tuple(f"{name}: {caution.said}" for caution in found.cautions if not caution.note)
    return found.kind, found.by or actor, said if keeps_name else "", "", told


def document(name: str, of: CaseType) -> Document | None:
    """Return what the law knows of a document by its name; None if it knows nothing.

    Blanks and capitals do not matter, nor does the form of an apostrophe or of "and".

    Args:
        name: The document's name, as the docket has it.
        of: The type of the case on whose docket it stands.

    Raises:
        NotOfType: `name` is no text, or `of` no `CaseType`.
    """
    _check_of(of)
    return next(
        (
            found
            for found in _documents().get(_folded(name), ())
            if of.family in found.families and (not found.types or of in found.types)
        ),
        None,
    )


def status(name: str) -> RecordedStatus | None:
    """Return what a recorded status says; None if it is not known.

    Raises:
        NotOfType: `name` is no text.
    """
    return _statuses().get(_folded(name))


def reason_closed(name: str) -> ClosingReason | None:
    """Return what a recorded reason for closing says; None if it is not known.

    Raises:
        NotOfType: `name` is no text.
    """
    return _reasons().get(_folded(name))


def _folded(name: str) -> str:
    """Return a name without what varies in how it is typed."""
    _check_text(name, "name")
    plain = name.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").replace("&", "and")
    return "".join(plain.split()).casefold()


def _check_text(found: object, where: str) -> None:
    """Refuse what is no text."""
    if not isinstance(found, str):
        raise NotOfType(found, where, "text")


def _check_of(found: object) -> None:
    """Refuse what is no type of case."""
    if not isinstance(found, CaseType):
        raise NotOfType(found, "of", "CaseType")


@cache
def _documents() -> dict[str, tuple[Document, ...]]:
    """Return the documents by each of their names."""
    found: dict[str, tuple[Document, ...]] = {}
    for each in DOCUMENTS:
        for name in each.names:
            found[_folded(name)] = (*found.get(_folded(name), ()), each)
    return found


@cache
def _actors() -> dict[str, Party]:
    """Return those who act, by the Agency's words."""
    return {_folded(each.name): each.party for each in ACTORS}


@cache
def _statuses() -> dict[str, RecordedStatus]:
    """Return the statuses, by the Agency's words."""
    return {_folded(each.name): each for each in STATUSES}


@cache
def _reasons() -> dict[str, ClosingReason]:
    """Return the reasons for closing, by the Agency's words."""
    return {_folded(name): each for each in REASONS_CLOSED for name in each.names}

"""The charge of a case, from what is recorded in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from nlrbcase.allegations import section_of
from nlrbcase.alleged import Allegation, Amendment
from nlrbcase.case import Case
from nlrbcase.chronology import effective
from nlrbcase.errors import NotACharge, NotOfType
from nlrbcase.events import Event, Kind
from nlrbcase.provisions import Family
from nlrbcase.sections import Section

_Parts = tuple[date | None, date | None, tuple[Allegation, ...], tuple[Amendment, ...], date | None]


def recorded(case: Case, allegations: tuple[Allegation, ...]) -> _Parts:
    """Return what makes the charge of a case: the arguments of `Charge`, in their order.

    Args:
        case: The case.
        allegations: What is alleged; if empty, what the case records.

    Raises:
        NotACharge: The case is none of unfair labor practices.
        NoSuchSection: No section held here has a name that an event has.
        NotAnAllegation: What an event alleges names no section.
        NotOfType: It is no `Case`.
    """
    if not isinstance(case, Case):
        raise NotOfType(case, "case", "Case")
    if case.number.type.family is not Family.C:
        said = f"{case.number} is no case of unfair labor practices"
        raise NotACharge(said)
    events = effective(case.events)
    papers = [*_of(events, Kind.CHARGE_FILED)[:1], *_of(events, Kind.CHARGE_AMENDED)]
    if papers and papers[0].kind is not Kind.CHARGE_FILED:
        said = f"{case.number} records an amendment, and no {Kind.CHARGE_FILED.value}"
        raise NotACharge(said)
    named = [_sections(paper) for paper in papers]
    every = tuple(dict.fromkeys(found for sections in named for found in sections))
    alleged = allegations or tuple(_alleged(_of(events, Kind.CONDUCT), every))
    by_paper: list[list[Allegation]] = [[] for _ in papers] or [[]]
    for each in alleged:
        by_paper[_place(each, papers, named)].append(each)
    served = _served(papers, _of(events, Kind.CHARGE_SERVED))
    docketed = _of(events, Kind.CHARGE_DOCKETED)
    amended = [
        Amendment(paper.on, tuple(added), day)
        for paper, added, day in zip(papers[1:], by_paper[1:], served[1:], strict=True)
        if added
    ]
    return (
        papers[0].on if papers else None,
        served[0] if served else None,
        tuple(by_paper[0]),
        tuple(amended),
        docketed[0].on if docketed else None,
    )


def _of(events: Sequence[Event], kind: Kind) -> list[Event]:
    """Return the events of a kind, in order."""
    return [event for event in events if event.kind is kind]


def _sections(event: Event) -> tuple[Section, ...]:
    """Return the sections that an event names."""
    return tuple(dict.fromkeys(section_of(text) for text in event.allegations))


def _alleged(conduct: Sequence[Event], every: Sequence[Section]) -> Iterator[Allegation]:
    """Yield an allegation for each day of conduct and each section that it is alleged under."""
    for event in conduct:
        for found in _sections(event) or every or (None,):
            yield Allegation(found, event.on)


def _place(
    allegation: Allegation, papers: Sequence[Event], named: Sequence[tuple[Section, ...]]
) -> int:
    """Return the place of the first paper that can allege it and names its section, else 0."""
    for place, (paper, sections) in enumerate(zip(papers, named, strict=True)):
        if allegation.section in sections and paper.on >= allegation.conduct:
            return place
    return 0


def _served(papers: Sequence[Event], services: Sequence[Event]) -> list[date | None]:
    """Return the day each paper was served: the first service after it that no other one has."""
    left = list(services)
    found: list[date | None] = []
    for place, paper in enumerate(papers):
        taken = next((one for one in left if place == 0 or one.on >= paper.on), None)
        if taken is not None:
            left.remove(taken)
        found.append(taken.on if taken is not None else None)
    return found

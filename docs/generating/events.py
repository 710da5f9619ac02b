"""The page of every kind of event: what it says, takes, starts, ends and moves."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from generating.docstrings import parsed
from generating.event_fields import fields
from generating.event_law import law_of
from generating.markdown import TABLES, opening, sentence, table
from nlrbcase import Event, Family, Kind, procedure_of
from nlrbcase.replay import OF_ANY_PAPER, ready

_SHARED = "Either family"
_OUTSIDE = "Outside any case"


def events_page() -> Iterator[str]:
    """Yield the page of all kinds of events."""
    yield from opening(
        "Every event",
        TABLES,
        "An event is what happened in a case, on a day; its word is the heading of its section.",
        "How the tracks hang together: see [every track and stage](stages.md).",
    )
    yield ""
    yield "## What an event holds"
    yield ""
    for name, said in parsed(Event).attributes:
        yield f"- `{name}`: {said}"
    yield ""
    yield "Every event takes `by`, `note`, `corrects` and `irregular`."
    yield "What else one takes stands in its section; what is needed there is marked so."
    for group, kinds in groupby(sorted(Kind, key=_place), key=_group):
        yield ""
        yield f"## {group}"
        yield ""
        found = [*kinds]
        yield from table(
            ("event", "what happened"), ((f"[`{k.value}`](#{k.value})", k.said) for k in found)
        )
        for kind in found:
            yield ""
            yield from _event(kind)


def _place(kind: Kind) -> tuple[int, int]:
    """Return the place of a kind on the page: its group's, then its own."""
    return _groups().index(_group(kind)), kind.place


def _groups() -> list[str]:
    """Return the groups in the order of the page."""
    found = [_SHARED]
    for family in Family:
        found += [_on_track(family, track.name) for track in procedure_of(family).tracks]
        found += [_papers(family), _facts(family)]
    return [*found, _OUTSIDE]


def _group(kind: Kind) -> str:
    """Return the group of a kind."""
    knowing = [family for family in Family if kind.place in ready(procedure_of(family)).known]
    if len(knowing) == len(Family) or kind in (*OF_ANY_PAPER, Kind.RECORDED_IN_ERROR):
        return _SHARED
    if not knowing:
        return _OUTSIDE
    law = procedure_of(knowing[0])
    known = ready(law).known[kind.place]
    if known.home is not None:
        return _on_track(law.family, law.tracks[known.home].name)
    return _facts(law.family) if known.fact else _papers(law.family)


def _on_track(family: Family, track: str) -> str:
    """Return the heading of a track's own events."""
    return f"{family.said.capitalize()}: the {track} track"


def _papers(family: Family) -> str:
    """Return the heading of the papers that move no track."""
    return f"{family.said.capitalize()}: papers that move no track"


def _facts(family: Family) -> str:
    """Return the heading of what may come at any time."""
    return f"{family.said.capitalize()}: at any time"


def _event(kind: Kind) -> Iterator[str]:
    """Yield the section of a kind."""
    yield f"### {kind.value}"
    yield ""
    yield sentence(kind.said)
    taken = list(fields(kind))
    if taken:
        yield ""
        yield from (f"- Takes `{name}`: {said}." for name, said in taken)
    if kind is Kind.RECORDED_IN_ERROR:
        yield ""
        yield "It strikes out an entry of any case; the entry stays in the record."
    if kind in OF_ANY_PAPER:
        yield ""
        yield "It may happen with any paper, once the paper's time has begun."
    laws = {family: list(law_of(procedure_of(family), kind)) for family in Family}
    told = {family: lines for family, lines in laws.items() if lines}
    if len(told) == len(Family) and len({tuple(lines) for lines in told.values()}) == 1:
        told = {Family.R: told[Family.R]}
        heading = "In cases of either family:"
    else:
        heading = ""
    for family, lines in told.items():
        yield ""
        yield heading or f"In {family.said}:"
        yield ""
        yield from (f"- {line}" for line in lines)

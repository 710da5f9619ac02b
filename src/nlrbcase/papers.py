"""Which papers were filed under which deadline of a case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from attrs import evolve

from nlrbcase.due_days import Undated
from nlrbcase.events import Event, Kind
from nlrbcase.found import Found
from nlrbcase.openings import History
from nlrbcase.parties import may_be
from nlrbcase.provisions import Rule


def with_papers(history: History, rule: Rule, ours: list[Found]) -> list[Found]:
    """Return deadlines with the papers filed under each."""
    if not ours:
        return ours
    used: dict[int, list[Event]] = {}
    for event in history.of(*rule.met_by, Kind.PAPER_WITHDRAWN):
        if event.kind is not Kind.PAPER_WITHDRAWN:
            for place in _met_by(history, rule, ours, used, event):
                used.setdefault(place, []).append(event)
        elif event.about == rule.key:
            _withdraw(history, used, event)
    return [
        evolve(one, used=tuple(used[place]), of=history.type) if used.get(place) else one
        for place, one in enumerate(ours)
    ]


def _met_by(
    history: History,
    rule: Rule,
    ours: Sequence[Found],
    used: dict[int, list[Event]],
    event: Event,
) -> Iterator[int]:
    """Yield the places of the deadlines that a paper was filed under.

    It is the one opened last before it.  What is a duty is done for every deadline that runs; of
    what may be asked for, a paper asks for one thing.
    """
    fitting = [
        place
        for place, one in enumerate(ours)
        if one.opened_by.on <= event.on
        and one.opened_by is not event
        and may_be(one.actor, event.by, history.type)
    ]
    last = max(fitting, key=lambda place: (ours[place].opened_by.on, place), default=None)
    for place in fitting:
        if place == last or (rule.duty and not used.get(place) and _runs(ours[place], event.on)):
            yield place


def _runs(one: Found, day: date) -> bool:
    """Return whether a time runs on a day."""
    if one.ended is not None and one.ended < day:
        return False
    return isinstance(one, Undated) or one.rule.not_before or day <= one.latest


def _withdraw(history: History, used: dict[int, list[Event]], event: Event) -> None:
    """Take back the last paper filed by the party that withdrew it."""
    papers = [
        paper
        for filed in used.values()
        for paper in filed
        if event.by is None or paper.by in (None, event.by)
    ]
    if papers:
        last = max(papers, key=history.place)
        for filed in used.values():
            filed[:] = [paper for paper in filed if paper is not last]

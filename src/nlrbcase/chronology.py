"""The events of a case in the order in which the tables take them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache, partial
from itertools import groupby, pairwise
from typing import NamedTuple, TypeAlias

from attrs import frozen

from nlrbcase.events import Event, Kind
from nlrbcase.procedure import Back
from nlrbcase.replay import Ready, State, forced, incomplete, next_state, with_result

_WIDEST = 2048
_MOST_WAYS = 64
# A crowded day is searched less widely, so that no day takes long.
_MOST_STEPS = 2 * 2 * _WIDEST * _MOST_WAYS


class Placed(NamedTuple):
    """An event as a replay took it.

    Attributes:
        event: The event.
        before: Where the case stood before it.
        after: Where the case stood after it.
        in_order: Whether the tables allowed it.
        presumes: What must have come before it and is not recorded; empty if nothing.
    """

    event: Event
    before: State
    after: State
    in_order: bool
    presumes: str


class Way(NamedTuple):
    """One way in which what is recorded can have come about, to the end of a day.

    Attributes:
        state: Where the case stands then.
        cost: How many events were out of order, and how many presume what is not recorded, from
            the first day: the fewer, the likelier is the way.
        came_from: The number of the way that it goes on from, among those of the day before.
        day: The events of the day in this way's order.
    """

    state: State
    cost: tuple[int, int]
    came_from: int
    day: tuple[Placed, ...]


@frozen
class Refused:
    """The first event that the tables do not take.

    Attributes:
        event: The event.
        state: Where the case stood.
    """

    event: Event
    state: State


def in_one_order(events: Iterable[Event]) -> tuple[Event, ...]:
    """Return events in one order, whatever the order in which they were recorded."""
    found = sorted(events, key=_day_and_kind)
    for first, second in pairwise(found):
        if first.on == second.on and first.kind is second.kind:
            return tuple(sorted(found, key=_whole))
    return tuple(found)


def _day_and_kind(event: Event) -> tuple[date, int]:
    """Return what tells most events apart."""
    return event.on, event.kind.place


def _whole(event: Event) -> tuple[object, ...]:
    """Return what tells any two events apart that are not the same."""
    return (
        event.on,
        event.kind.place,
        event.by.value if event.by is not None else "",
        event.sets.isoformat() if event.sets is not None else "",
        event.about or "",
        event.note,
        event.irregular,
        repr((event.count, event.allegations, event.corrects)),
    )


def effective(events: Sequence[Event]) -> tuple[Event, ...]:
    """Return the events that stand: without those corrected, and without entries struck out."""
    if all(event.corrects is None for event in events):
        return tuple(events)
    gone = {id(old) for _, old in corrections(events)}
    return tuple(
        event
        for event in events
        if id(event) not in gone
        and not (event.kind is Kind.RECORDED_IN_ERROR and event.corrects is not None)
    )


def corrections(events: Sequence[Event]) -> Iterator[tuple[Event, Event | None]]:
    """Yield each event that corrects an entry, with the event corrected; None if there is none."""
    free = [event for event in events if event.kind is not Kind.RECORDED_IN_ERROR]
    for event in events:
        entry = event.corrects
        if entry is None:
            continue
        old = next(
            (
                other
                for other in free
                if other is not event
                and other.kind is entry.kind
                and other.on == entry.on
                and entry.by in (None, other.by)
            ),
            None,
        )
        if old is not None:
            free = [other for other in free if other is not old]
        yield event, old


def known_from(events: Sequence[Event]) -> list[date]:
    """Return, for each event, the day from which it is known: its own, or that of what stands.

    An entry and what corrected it are known together, by the day of the last of them.

    Args:
        events: The events of a case, in their one order.
    """
    corrected = {id(old): event for event, old in corrections(events)}
    if not corrected:
        return [event.on for event in events]
    found = []
    for event in events:
        stands = event
        while id(stands) in corrected:
            stands = corrected[id(stands)]
        found.append(stands.on)
    return found


def beginnings(law: Ready) -> tuple[Way, ...]:
    """Return the one way in which nothing has happened."""
    return (Way(law.start, (0, 0), 0, ()),)


def by_day(events: Sequence[Event]) -> Iterator[tuple[Event, ...]]:
    """Yield the events of each day, of events that are sorted."""
    for _, day in groupby(events, key=_on):
        yield tuple(day)


def _on(event: Event) -> date:
    """Return the day of an event."""
    return event.on


def replay(law: Ready, events: Sequence[Event], *, lenient: bool = False) -> list[Placed] | Refused:
    """Return the events in the order in which the tables take them.

    Events of one day are taken in whichever order the tables allow, given all that follows: the
    way with the fewest events out of order, among those the one that presumes least, among those
    the one nearest to the order of a case's life.  Only an event that says why it is irregular
    may be out of order.

    Args:
        law: The procedure.
        events: The events, in their one order.
        lenient: Whether any event may be out of order.
    """
    days = [beginnings(law)]
    for day in by_day(events):
        ways = after_day(law, days[-1], day)
        if not ways and lenient:
            ways = after_day(law, days[-1], day, lenient=True)
        if not ways:
            return first_refused(law, days[-1][0].state, day)
        days.append(ways)
    found: list[tuple[Placed, ...]] = []
    place = 0
    for ways in reversed(days):
        found.append(ways[place].day)
        place = ways[place].came_from
    return [taken for day in reversed(found) for taken in day]


def one_more(law: Ready, ways: tuple[Way, ...], event: Event) -> tuple[Way, ...]:
    """Return the ways, without their events, after the only event of a day; none if refused."""
    if len(ways) == 1:
        way = ways[0]
        after = next_state(law, way.state, event)
        if after is not None:
            cost = (way.cost[0], way.cost[1] + 1) if after[1] else way.cost
            return (Way(after[0], cost, 0, ()),)
    return bare(after_day(law, ways, (event,)))


def bare(ways: tuple[Way, ...]) -> tuple[Way, ...]:
    """Return ways without the events that led to them."""
    return tuple([way._replace(came_from=0, day=()) for way in ways])


def after_day(
    law: Ready, ways: tuple[Way, ...], day: tuple[Event, ...], *, lenient: bool = False
) -> tuple[Way, ...]:
    """Return the ways in which a day's events can have come about; none if they cannot."""
    if len(day) == 1 and len(ways) == 1:
        event, way = day[0], ways[0]
        after = next_state(law, way.state, event)
        if after is not None:
            state, presumes = after
            cost = (way.cost[0], way.cost[1] + 1) if presumes else way.cost
            return (
                Way(
                    state,
                    cost,
                    0,
                    (Placed(event, way.state, state, in_order=True, presumes=presumes),),
                ),
            )
    best: dict[State, Way] = {}
    for number, way in enumerate(ways):
        for state, (cost, order) in _orders(law, way, day, lenient=lenient).items():
            known = best.get(state)
            if known is None or cost < known.cost:
                best[state] = Way(state, cost, number, order)
    return tuple(sorted(best.values(), key=lambda way: way.cost)[:_MOST_WAYS])


_Alike: TypeAlias = tuple[tuple[Event, ...], ...]
"""The events of a day, those that any table takes alike together."""

_Left: TypeAlias = tuple[int, ...]
"""How many of each kind of alike events are left to take."""

_Chain: TypeAlias = "tuple[_Chain, Placed] | None"
"""Events taken, the last one first."""

_Order: TypeAlias = tuple[tuple[int, int], _Chain]
"""What an order costs, and its events."""


def _orders(
    law: Ready, way: Way, day: tuple[Event, ...], *, lenient: bool
) -> dict[State, tuple[tuple[int, int], tuple[Placed, ...]]]:
    """Return each state in which the events of a day can leave a case, with the best order.

    The orders grow by one event at a time, all together, so that two orders that lead to the same
    state with the same events left go on as one; a day of very many events keeps the likeliest.
    """
    alike = _alike(day)
    widest = max(_MOST_WAYS, min(_WIDEST, _MOST_STEPS // (len(day) * len(alike))))
    layer: dict[tuple[State, _Left], _Order] = {
        (way.state, tuple([len(events) for events in alike])): (way.cost, None)
    }
    for _ in day:
        grown: dict[tuple[State, _Left], _Order] = {}
        for (state, left), ((irregular, presumed), chain) in layer.items():
            for place, taken in _choices(law, state, alike, left, lenient=lenient):
                key = (taken.after, (*left[:place], left[place] - 1, *left[place + 1 :]))
                cost = (irregular + (not taken.in_order), presumed + bool(taken.presumes))
                if key not in grown or cost < grown[key][0]:
                    grown[key] = (cost, (chain, taken))
        layer = grown
        if len(grown) > widest:
            must = [not events[0].irregular for events in alike]
            layer = dict(sorted(grown.items(), key=partial(_unlikely, must))[:widest])
    return {state: (cost, _unchained(chain)) for (state, _), (cost, chain) in layer.items()}


def _unlikely(
    must: list[bool], found: tuple[tuple[State, _Left], _Order]
) -> tuple[int, tuple[int, int]]:
    """Return what makes an order worse: events left that must be in order, then what it costs."""
    (_, left), (cost, _) = found
    return sum(count for count, one in zip(left, must, strict=True) if one), cost


def _unchained(chain: _Chain) -> tuple[Placed, ...]:
    """Return the events of a chain, the first one first."""
    found: list[Placed] = []
    while chain is not None:
        chain, taken = chain
        found.append(taken)
    return tuple(reversed(found))


def _alike(day: tuple[Event, ...]) -> _Alike:
    """Return the events of a day, those together that any state takes or refuses alike."""
    found: dict[object, list[Event]] = {}
    for event in day:
        key = (event.kind, event.about, event.count, bool(event.irregular), incomplete(event))
        found.setdefault(key, []).append(event)
    return tuple([tuple(events) for events in found.values()])


def _choices(
    law: Ready, state: State, alike: _Alike, left: _Left, *, lenient: bool = False
) -> list[tuple[int, Placed]]:
    """Return the events that may come next on a day, each with its place and as it would be taken.

    An event that is in order, presumes nothing and can move no track wherever the case stands can
    only make more possible: it is taken at once.
    """
    found: list[tuple[int, Placed]] = []
    willing: list[tuple[int, Placed]] = []
    for place, events in enumerate(alike):
        if not left[place]:
            continue
        event = events[-left[place]]
        after = next_state(law, state, event)
        if after is not None:
            taken = Placed(event, state, after[0], in_order=True, presumes=after[1])
            if not after[1] and _still(law, event.kind.place):
                return [(place, taken)]
            found.append((place, taken))
        elif event.irregular or lenient:
            moved = with_result(law, forced(law, state, event.kind.place), event)
            willing.append((place, Placed(event, state, moved, in_order=False, presumes="")))
    return found + willing


@cache
def _still(law: Ready, place: int) -> bool:
    """Return whether events of a kind leave every track where it stands."""
    known = law.known.get(place)
    return known is None or all(
        not isinstance(move.to, Back) and move.to.place == at
        for _, moves in known.tables
        for at, every in moves.items()
        for move in every
    )


def first_refused(law: Ready, state: State, day: tuple[Event, ...]) -> Refused:
    """Return the first event that no order could take, and where the case stood at its turn."""
    alike = _alike(day)
    left = tuple([len(events) for events in alike])
    refused_at: dict[int, State] = {}
    while choices := _choices(law, state, alike, left):
        place, taken = choices[0]
        for earlier in range(place):
            event = alike[earlier][-left[earlier]] if left[earlier] else None
            if event is not None and next_state(law, state, event) is None:
                refused_at.setdefault(earlier, state)
        state = taken.after
        left = (*left[:place], left[place] - 1, *left[place + 1 :])
    place = next(place for place, count in enumerate(left) if count)
    return Refused(alike[place][-left[place]], refused_at.get(place, state))

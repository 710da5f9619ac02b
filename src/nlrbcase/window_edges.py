"""Where the edges of a window of time lie, under each reading of the law."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, tzinfo

from attrs import evolve, frozen

from nlrbcase.election_facts import ORDER, ElectionFacts, When, day_of, instant
from nlrbcase.holdings import Method, Point, Window

_SHORTEST = timedelta(microseconds=1)
_HOUR = timedelta(hours=1)
FACT_OF = {
    Point.PETITION_FILED: "petition_filed",
    Point.FIRST_ELECTION: "first_election",
    Point.POLLS_OPEN: "polls_open",
    Point.POLLS_CLOSE: "polls_close",
    Point.BALLOTS_MAILED: "mailed",
    Point.BALLOTS_DUE: "ballots_due",
}
"""The fact of an election that fixes each moment."""


@frozen
class Stretch:
    """A moment that lies somewhere between two, both included, as times since the year 1 began."""

    low: timedelta
    high: timedelta


@frozen
class Edge:
    """An edge of a window under one reading.

    Attributes:
        at: Where it lies.
        names: The facts of the election that fix it.
        reading: The reading, in words that follow "if"; empty if there is no other.
    """

    at: Stretch
    names: tuple[str, ...] = ()
    reading: str = ""


def stretch(when: When | None, zone: tzinfo) -> Stretch:
    """Return a day of a zone or a moment as a stretch; of what is not known, all time."""
    if when is None:
        return Stretch(timedelta.min, timedelta.max)
    if isinstance(when, datetime):
        return Stretch(instant(when), instant(when))
    first, last = _ends(when, zone)
    return Stretch(instant(first), instant(last))


def _ends(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return the first and the last moment of a day."""
    return datetime.combine(day, time.min, zone), datetime.combine(day, time.max, zone)


def _known(name: str, facts: ElectionFacts, zone: tzinfo) -> Stretch:
    """Return when something happened, as far as that and what came before and after it tell."""
    own = stretch(getattr(facts, name), zone)
    lows, highs = [own.low], [own.high]
    for chain in ORDER:
        if name in chain:
            place = chain.index(name)
            lows += [stretch(getattr(facts, each), zone).low for each in chain[:place]]
            highs += [stretch(getattr(facts, each), zone).high for each in chain[place:]]
    return Stretch(max(lows), max(*lows, min(highs)))


def openings(window: Window, facts: ElectionFacts, zone: tzinfo) -> Iterator[Edge]:
    """Yield when a window opens, under each reading."""
    name = FACT_OF[window.opens]
    when: When | None = getattr(facts, name)
    edge = Edge(_known(name, facts, zone), (name,))
    if window.whole_day and when is not None:
        yield from _opening_days(window, day_of(when), zone)
        return
    if not window.hours_before:
        yield edge
        return
    before = window.hours_before * _HOUR
    yield Edge(_less(edge.at, before), edge.names, "hours are counted as they pass")
    if when is not None:
        clock = _on_the_clock(when, before, zone)
        if clock != _less(stretch(when, zone), before):
            yield Edge(clock, edge.names, "hours are counted on the clock")


def _opening_days(window: Window, day: date, zone: tzinfo) -> Iterator[Edge]:
    """Yield when a window opens that opens with a day."""
    whole = stretch(day, zone)
    yield Edge(Stretch(whole.low, whole.low), reading="that whole day counts")
    if window.opens is Point.FIRST_ELECTION:
        after = whole.high + _SHORTEST
        yield Edge(Stretch(after, after), reading="only the time after that day counts")


def _less(at: Stretch, before: timedelta) -> Stretch:
    """Return an earlier stretch; all time stays what it is."""
    first = timedelta.min + before
    return Stretch(max(at.low, first) - before, max(at.high, first) - before)


def _on_the_clock(when: When, before: timedelta, zone: tzinfo) -> Stretch:
    """Return the moment at which the clock showed the same, hours before."""
    first, last = (when, when) if isinstance(when, datetime) else _ends(when, zone)
    return Stretch(_clock(first, before), _clock(last, before))


def _clock(moment: datetime, before: timedelta) -> timedelta:
    """Return a moment that is earlier by the clock of its zone."""
    try:
        return instant(moment - before)
    except OverflowError:
        # No clock shows a year before the first.
        return instant(moment) - before


def closings(window: Window, facts: ElectionFacts, zone: tzinfo) -> Iterator[Edge]:
    """Yield when a window closes, under each reading."""
    name = FACT_OF[window.closes]
    edge = Edge(_known(name, facts, zone), (name,))
    at_the_polls = window.opens is Point.POLLS_OPEN or facts.methods == (Method.MANUAL,)
    if window.closes is not Point.POLLS_CLOSE or at_the_polls:
        yield edge
        return
    due = Edge(_known("ballots_due", facts, zone), ("ballots_due",))
    if not facts.methods:
        yield evolve(edge, names=(name, "ballots_due"))
        return
    if Method.MANUAL in facts.methods:
        due = _later(due, edge)
    yield evolve(due, reading="it ends with the voting")
    yield Edge(_known("counted", facts, zone), ("counted",), "it ends with the count")


def _later(one: Edge, other: Edge) -> Edge:
    """Return the later of two edges, fixed by each that may be the later."""
    low = max(one.at.low, other.at.low)
    names = [name for each in (one, other) if each.at.high >= low for name in each.names]
    return Edge(Stretch(low, max(one.at.high, other.at.high)), tuple(names))

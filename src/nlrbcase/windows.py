"""Whether conduct was inside a window of time, to the hour where the hours are known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from enum import Enum
from itertools import product

from attrs import frozen

from nlrbcase.election_facts import ElectionFacts, When
from nlrbcase.holdings import Method, Window
from nlrbcase.window_edges import Edge, Stretch, closings, openings, stretch

_SAID = {
    "petition_filed": "the petition was filed",
    "first_election": "the first election was held",
    "polls_open": "the polls opened",
    "polls_close": "the polls closed",
    "mailed": "the ballots were mailed",
    "ballots_due": "the ballots were due back",
    "counted": "the count began",
}
_BY = {
    "polls_open": Method.MANUAL,
    "polls_close": Method.MANUAL,
    "mailed": Method.MAIL,
    "ballots_due": Method.MAIL,
}


class Answer(Enum):
    """What the facts and the law answer to one question.  The values are the words of JSON.

    Attributes:
        YES: Yes, under every reading.
        NO: No, under every reading.
        DEPENDS: The law can be read in more than one way.
        UNKNOWN: A fact is missing.
    """

    YES = "yes"
    NO = "no"
    DEPENDS = "depends"
    UNKNOWN = "unknown"


@frozen
class Conduct:
    """When conduct took place.

    Attributes:
        began: The day or moment, or the first one if it went on.
        ended: The last day or moment if it went on; None if it was done at once.
    """

    began: When
    ended: When | None = None


@frozen
class Placed:
    """Whether conduct was inside a window.

    Attributes:
        answer: Whether it was.
        missing: The facts that would settle it, in words; empty unless the answer is that it is
            not known.
        why: How it must be read to be inside, and how to be outside, in words; empty unless the
            answer is that it depends.
    """

    answer: Answer
    missing: tuple[str, ...] = ()
    why: str = ""


@frozen
class _Reading:
    """What comes of one reading: the answer, by what it was read, and what would settle it."""

    answer: Answer
    by: tuple[str, ...]
    missing: tuple[str, ...] = ()


def placed(window: Window, facts: ElectionFacts, conduct: Conduct) -> Placed:
    """Return whether conduct was inside a window.

    Both ends of the window count as inside.  Where the hour of a day is not known, the answer is
    sure only if it is the same at every hour.  It depends where readings differ: a mail-ballot
    election may end when the ballots are due or when they are counted, the day of the first
    election may count toward the second or not, hours may be counted as they pass or on a clock
    that is changed in between, and a day may be that of the polls or that of the conduct.
    """
    found = list(_readings(window, facts, conduct))
    answers = {reading.answer for reading in found}
    if Answer.UNKNOWN in answers:
        missing = dict.fromkeys(fact for reading in found for fact in reading.missing)
        return Placed(Answer.UNKNOWN, tuple(missing))
    if len(answers) == 1:
        return Placed(answers.pop())
    return Placed(Answer.DEPENDS, why=_why(found))


def _why(found: list[_Reading]) -> str:
    """Return how a window must be read for conduct to be inside, and how to be outside."""
    inside = {by for each in found if each.answer is Answer.YES for by in each.by}
    outside = {by for each in found if each.answer is Answer.NO for by in each.by}
    told = []
    for said, only in (("inside", inside - outside), ("outside", outside - inside)):
        ways = dict.fromkeys(by for each in found for by in each.by if by in only)
        if ways:
            told.append(f"{said} if {' or '.join(ways)}")
    return ", ".join(told)


def _readings(window: Window, facts: ElectionFacts, conduct: Conduct) -> Iterator[_Reading]:
    """Yield what comes of each reading of a window."""
    zones = _zones(facts, conduct)
    for zone in zones:
        edges = product(openings(window, facts, zone), closings(window, facts, zone))
        for opening, closing in edges:
            by = (f"days are those of {zone_said(zone)}", opening.reading, closing.reading)
            yield _read(opening, closing, facts, conduct, zone, by)


def _read(
    opens: Edge,
    closes: Edge,
    facts: ElectionFacts,
    conduct: Conduct,
    zone: tzinfo,
    by: tuple[str, ...],
) -> _Reading:
    """Return what comes of one reading."""
    began, ended = _stretches(conduct, zone)
    if ended.high < opens.at.low or began.low > closes.at.high:
        return _Reading(Answer.NO, by)
    missing: list[str] = []
    first, last = "the conduct began", "the conduct ended"
    if conduct.ended is None:
        first = last = "the conduct took place"
    if ended.low < opens.at.high:
        missing += _missing(opens, (last, conduct.ended or conduct.began), facts)
    if began.high > closes.at.low:
        missing += _missing(closes, (first, conduct.began), facts)
    if ended.low >= opens.at.high and began.high <= closes.at.low:
        return _Reading(Answer.YES, by)
    return _Reading(Answer.UNKNOWN, by, tuple(missing))


def _zones(facts: ElectionFacts, conduct: Conduct) -> tuple[tzinfo, ...]:
    """Return the zones in which days may be days: that of the election, that of the conduct."""
    found = [facts.zone]
    found += [when.tzinfo for when in (conduct.began, conduct.ended) if isinstance(when, datetime)]
    return tuple(dict.fromkeys(zone for zone in found if zone is not None)) or (UTC,)


def zone_said(zone: tzinfo) -> str:
    """Return a time zone by its name, or by its distance from UTC."""
    return getattr(zone, "key", None) or zone.tzname(None) or str(zone)


def _stretches(conduct: Conduct, zone: tzinfo) -> tuple[Stretch, Stretch]:
    """Return when conduct began and when it ended."""
    began = stretch(conduct.began, zone)
    if conduct.ended is None:
        return began, began
    ended = stretch(conduct.ended, zone)
    return (
        Stretch(began.low, min(began.high, ended.high)),
        Stretch(max(began.low, ended.low), ended.high),
    )


def _missing(edge: Edge, took_place: tuple[str, When], facts: ElectionFacts) -> Iterator[str]:
    """Yield the facts that would settle on which side of an edge conduct was."""
    if not facts.methods and len(edge.names) > 1:
        yield " or ".join(f"when {_SAID[name]}" for name in edge.names)
        return
    unknown = [name for name in edge.names if getattr(facts, name) is None]
    for name in unknown:
        other = facts.methods and _BY.get(name) not in (None, *facts.methods)
        yield f"when {_SAID[name]}{', if there was such voting' if other else ''}"
    if not unknown:
        happened = [took_place, *((_SAID[name], getattr(facts, name)) for name in edge.names)]
        yield from (
            f"at which hour {said}" for said, when in happened if not isinstance(when, datetime)
        )

"""What a bar does on a day: the effect, its last day in every reading, its windows."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from enum import Enum
from typing import Any

from attrs import frozen

from nlrbcase.barring import Bar, Barrable, BarVersion, Fact, PetitionWindow
from nlrbcase.provisions import Caution, Evidence, Version, weakest
from nlrbcase.readings import Reading

_DAY = timedelta(days=1)


class BarEffect(Enum):
    """What a bar does to a petition or an election of one day.  The values are those of JSON."""

    BARRED = "barred"
    """It is barred under every reading."""
    ARGUABLE = "arguable"
    """It is barred under some readings, and not under others."""
    UNKNOWN = "unknown"
    """It may be barred: a fact is missing, or the law was not read."""
    OPEN = "open"
    """The bar stands, or is about to, but leaves this day open under every reading."""
    FREE = "free"
    """The bar does not stand on this day: it has not begun, or it is over."""

    @property
    def said(self) -> str:
        """The effect in words that follow what is barred or not."""
        return {
            BarEffect.BARRED: "barred",
            BarEffect.ARGUABLE: "arguably barred: readings differ",
            BarEffect.UNKNOWN: "may be barred: not enough is known",
            BarEffect.OPEN: "not barred, for it falls within the time left open",
            BarEffect.FREE: "not barred by this",
        }[self]

    @property
    def overall(self) -> str:
        """What follows if no bar does worse, in words."""
        return {
            BarEffect.OPEN: "not barred, by the facts given",
            BarEffect.FREE: "not barred, by the facts given",
        }.get(self, self.said)


def worst(found: Iterable[Barred]) -> BarEffect:
    """Return the effect of several bars together: that of the one most in the way."""
    return min((each.effect for each in found), key=_RANK.index, default=BarEffect.FREE)


_RANK = tuple(BarEffect)
"""The effects, that most in the way first."""


@frozen
class OpenPeriod:
    """A time in which a petition may come although a bar stands, or before it begins.

    Attributes:
        title: What it is called.
        opens: The readings of its first day, the safe one first.
        closes: The readings of its last day, the safe one first; empty if it lasts to the last day
            of the bar, after which it is free.
        window: The law; None where it is a rule on petitions.
    """

    title: str
    opens: tuple[Reading, ...]
    closes: tuple[Reading, ...] = ()
    window: PetitionWindow | None = None

    @property
    def first(self) -> date:
        """The first day certainly inside, that day included."""
        return max(reading.due for reading in self.opens)

    @property
    def earliest(self) -> date:
        """The earliest day that could be argued to be inside."""
        return min(reading.due for reading in self.opens)

    @property
    def last(self) -> date | None:
        """The last day certainly inside, that day included; None if it lasts to the end."""
        return min((reading.due for reading in self.closes), default=None)

    @property
    def latest(self) -> date | None:
        """The latest day that could be argued to be inside; None if it lasts to the end."""
        return max((reading.due for reading in self.closes), default=None)

    def holds(self, day: date) -> bool:
        """Return whether a day is certainly inside."""
        return self.first <= day and (self.last is None or day <= self.last)

    def may_hold(self, day: date) -> bool:
        """Return whether a day is inside under some reading."""
        return self.earliest <= day and (self.latest is None or day <= self.latest)


@frozen(repr=False)
class Barred:
    """What one bar does to a petition, or to an election, of one day.

    Attributes:
        bar: The bar.
        what: What it bars, or might.
        on: The day asked about.
        effect: What it does on that day.
        version: The version by which it was judged; None if none was read, or nothing is known of
            the fact that begins it.
        condition: When that version governs, where that is not settled; else empty.
        if_governs: What it does if that version governs, where that is not settled; else None.
        first: First day of the bar, that day included; None if not known.
        readings: The readings of its last day, the prevailing one first; the last that it can be,
            if the day that ends it is missing; empty if none is known, or none was read.
        open_ended: Whether it may end later than the readings say, for a fact is missing.
        open: When a petition may come all the same.
        missing: The facts that are not known and that it depends on.
        law: The lines of law on which it rests, each once.
        cautions: What to know before relying on it.
        notes: What else to know, which leaves it as sure as it is.
        picked_evidence: What was read of when that version governs, where that is not settled;
            else None.
    """

    bar: Bar
    what: Barrable
    on: date
    effect: BarEffect
    version: BarVersion | None = None
    condition: str = ""
    if_governs: BarEffect | None = None
    first: date | None = None
    readings: tuple[Reading, ...] = ()
    open_ended: bool = False
    open: tuple[OpenPeriod, ...] = ()
    missing: tuple[Fact, ...] = ()
    law: tuple[Version, ...] = ()
    cautions: tuple[Caution, ...] = ()
    notes: tuple[Caution, ...] = ()
    picked_evidence: Evidence | None = None

    def __repr__(self) -> str:
        return f"<Barred {self.bar.key}: {self.what.value} of {self.on} {self.effect.value}>"

    @property
    def begun(self) -> bool:
        """Whether anything is known of the fact that begins the bar."""
        return self.version is not None or self.first is not None

    @property
    def last(self) -> date | None:
        """The last day of the bar under the prevailing reading, that day included."""
        return self.readings[0].due if self.readings else None

    @property
    def earliest(self) -> date | None:
        """The earliest last day that any reading gives."""
        return min((reading.due for reading in self.readings), default=None)

    @property
    def latest(self) -> date | None:
        """The latest last day that any reading gives; it may end later if it is open-ended."""
        return max((reading.due for reading in self.readings), default=None)

    @property
    def safe(self) -> date | None:
        """The first day on which the bar is certainly over; None if no such day is known.

        A petition may be safe earlier, in a time that `open` gives.
        """
        return None if self.latest is None or self.open_ended else self.latest + _DAY

    @property
    def insulated(self) -> tuple[date, date] | None:
        """First and last day of the time from a window's close to the end of the bar, if it is one.

        Both are those of the longest reading.  None too where it is not known which window opens.
        """
        found = [each for each in self.open if each.window is not None and each.window.then]
        if len(found) != 1 or found[0].last is None or self.latest is None:
            return None
        return found[0].last + _DAY, self.latest

    @property
    def evidence(self) -> Evidence | None:
        """What was read of the point least well known: which version governs, or what it says.

        None if the answer rests on no line of law.
        """
        if not self.law:
            return None
        closes = (reading for period in self.open for reading in period.closes)
        points = (taken.question.evidence for reading in closes for taken in reading.taken)
        found = (self.picked_evidence, *points, *(version.evidence for version in self.law))
        return weakest(each for each in found if each is not None)

    def explain(self) -> str:
        """Return the whole answer as text: the effect, the law, every step, the cautions."""
        from nlrbcase.bar_words import explain

        return explain(self)

    def to_dict(self) -> dict[str, Any]:
        """Return the same facts as plain data, ready for JSON."""
        from nlrbcase.bar_records import barred_record

        return dict(barred_record(self))

"""An objection to an election as it is filed and ruled on, in a case."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from enum import Enum

from attrs import field, frozen

from nlrbcase.errors import DaysOutOfOrder, NotADay, NotAnObjection
from nlrbcase.events import Party
from nlrbcase.numbers import CaseNumber


class Ruling(Enum):
    """What became of an objection.  The values are the words of JSON; they never change.

    Attributes:
        SUSTAINED: It was found to be right.
        OVERRULED: It was found to be wrong, or without proof.
        WITHDRAWN: The party that filed it gave it up.
    """

    SUSTAINED = "sustained"
    OVERRULED = "overruled"
    WITHDRAWN = "withdrawn"


def _numbers(values: Iterable[CaseNumber | str]) -> tuple[CaseNumber, ...]:
    """Return case numbers, texts among them read as such."""
    if isinstance(values, str) or not isinstance(values, Iterable):
        raise NotAnObjection(values, "charges", "several numbers, such as ('10-CA-290944',)")
    return tuple(CaseNumber(value) for value in values)


@frozen
class Objection:
    """One objection, as the paper that files it or the decision on it names it.

    Attributes:
        number: Its number in the paper, from 1.
        ground: The key of its ground, as `nlrbcase objections` lists them; empty where a decision
            names the objection by its number alone.
        by: Whose objection it is; needed in a decision only if several parties objected.
        conduct_on: The day of the conduct; None if it is not known.
        conduct_until: The last day of conduct that went on.
        charges: The numbers of the charges on the same conduct.
        ruling: What became of it, in a decision or a report.
        note: Anything worth keeping.

    Raises:
        NotAnObjection: The number is not 1 or more, or another part is not of its kind.
        NotADay: A day is no `datetime.date`, or it has an hour.
        DaysOutOfOrder: The conduct ends before it begins, or its end alone is given.
        NotACaseNumber: A charge's number is none.
    """

    number: int
    ground: str = ""
    by: Party | None = None
    conduct_on: date | None = None
    conduct_until: date | None = None
    charges: tuple[CaseNumber, ...] = field(default=(), converter=_numbers)
    ruling: Ruling | None = None
    note: str = ""

    def __attrs_post_init__(self) -> None:
        if type(self.number) is not int or self.number < 1:
            raise NotAnObjection(self.number, "number", "its number in the paper, 1 or more")
        for name in ("ground", "note"):
            if type(getattr(self, name)) is not str:
                raise NotAnObjection(getattr(self, name), name, "a text")
        for name, right in (("by", Party.EMPLOYER), ("ruling", Ruling.SUSTAINED)):
            found = getattr(self, name)
            if found is not None and type(found) is not type(right):
                raise NotAnObjection(found, name, f"one such as {right}")
        for name in ("conduct_on", "conduct_until"):
            day = getattr(self, name)
            if day is not None and type(day) is not date:
                raise NotADay(day, name)
        if self.conduct_until is not None and (
            self.conduct_on is None or self.conduct_until < self.conduct_on
        ):
            message = (
                f"conduct_until ({self.conduct_until}) is before conduct_on ({self.conduct_on})"
                if self.conduct_on
                else f"conduct_until ({self.conduct_until}) is given without conduct_on"
            )
            raise DaysOutOfOrder(message)

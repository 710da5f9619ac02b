"""Every exception of nlrbcase, each named by what is wrong."""

from __future__ import annotations

from datetime import date

_SHOWN = 80


def shown(found: object) -> str:
    """Return what was found as it would be typed, cut if it is very long."""
    text = repr(found)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


class NlrbCaseError(Exception):
    """What nlrbcase raises: catch it to catch them all."""


class NotADay(NlrbCaseError, TypeError, ValueError):
    """A value given as a day is no day.

    Attributes:
        found: The value given.
        where: The argument it was given for.
    """

    def __init__(self, found: object, where: str) -> None:
        self.found = found
        self.where = where
        super().__init__(found, where)

    def __str__(self) -> str:
        kind = type(self.found).__name__
        return (
            f"{self.where}: {shown(self.found)} ({kind}) is not a day; give a datetime.date such "
            f"as date(2021, 4, 9), without an hour, or on the command line 2021-04-09"
        )


class NotANumber(NlrbCaseError, ValueError):
    """A value given as a number of days to count is none.

    Attributes:
        found: The value given.
        where: The argument it was given for.
    """

    def __init__(self, found: object, where: str) -> None:
        self.found = found
        self.where = where
        super().__init__(found, where)

    def __str__(self) -> str:
        return f"{self.where}: {shown(self.found)} is no number of days to count; give 1 or more"


class NoTimeZones(NlrbCaseError, LookupError):
    """This system has no time zones, so that no moment can be told.

    Attributes:
        zone: The zone that was looked for.
    """

    def __init__(self, zone: str) -> None:
        self.zone = zone
        super().__init__(zone)

    def __str__(self) -> str:
        return (
            f"this system does not know the time zone {self.zone}; `pip install tzdata` brings it"
        )


class OutsideCalendar(NlrbCaseError, ValueError):
    """A day, or a day that a count reaches, lies outside the years that the calendar covers.

    Attributes:
        day: The day found; None if no date can hold it.
        first: First day covered, that day included.
        last: Last day covered, that day included.
    """

    def __init__(self, day: date | None, first: date, last: date) -> None:
        self.day = day
        self.first = first
        self.last = last
        super().__init__(day, first, last)

    def __str__(self) -> str:
        found = self.day.isoformat() if self.day else "a day that no calendar holds"
        return (
            f"{found} is outside the calendar: holidays are known from "
            f"{self.first} to {self.last}, and nothing is guessed beyond"
        )


class NoSuchRule(NlrbCaseError, LookupError):
    """No rule has this key.

    Attributes:
        key: The key given.
        near: Keys that look like it, the likeliest first.
    """

    def __init__(self, key: object, near: tuple[str, ...] = ()) -> None:
        self.key = key
        self.near = near
        super().__init__(key, near)

    def __str__(self) -> str:
        hint = f"did you mean {' or '.join(self.near)}?" if self.near else "see `nlrbcase rules`"
        return f"no rule is called {shown(self.key)}: {hint}"


class LawNotEncoded(NlrbCaseError, LookupError):
    """The law of that day is not in nlrbcase: there may have been some, we have not written it.

    Attributes:
        key: The rule's key, or what else was looked up.
        day: The day asked for.
        earliest: First day for which the law is encoded, that day included.
    """

    def __init__(self, key: str, day: date, earliest: date) -> None:
        self.key = key
        self.day = day
        self.earliest = earliest
        super().__init__(key, day, earliest)

    def __str__(self) -> str:
        return (
            f"{self.key}: the law of {self.day} is not encoded; "
            f"the earliest law encoded is that of {self.earliest}"
        )


class NoFixedDay(NlrbCaseError, ValueError):
    """The law gives this paper no number of days.

    Attributes:
        key: The rule's key.
        said: What the law says instead ("promptly").
        fixed_by: The day that would settle it, in words, if one can; else empty.
        limit: The outer limit in words, if the law has one; else empty.
    """

    def __init__(self, key: str, said: str, fixed_by: str = "", limit: str = "") -> None:
        self.key = key
        self.said = said
        self.fixed_by = fixed_by
        self.limit = limit
        super().__init__(key, said, fixed_by, limit)

    def __str__(self) -> str:
        limit = f" ({self.limit})" if self.limit else ""
        ask = f"; give {self.fixed_by} as `sets` (--sets)" if self.fixed_by else ""
        return f"{self.key}: the law fixes no day: {self.said}{limit}{ask}"


class NoSuchDuty(NlrbCaseError, ValueError):
    """The law of that day asked for no such paper.

    Attributes:
        key: The rule's key.
        why: Why there was none, with its citation.
    """

    def __init__(self, key: str, why: str) -> None:
        self.key = key
        self.why = why
        super().__init__(key, why)

    def __str__(self) -> str:
        return f"{self.key}: no such paper under the law of that day: {self.why}"


class MissingDay(NlrbCaseError, ValueError):
    """A rule needs a day that was not given.

    Attributes:
        key: The rule's key.
        argument: `on`, `sets` or `law_as_of`.
        asks: The day that it asks for, in words.
        instead: What else would do, in words; empty if nothing would.
    """

    def __init__(self, key: str, argument: str, asks: str, instead: str = "") -> None:
        self.key = key
        self.argument = argument
        self.asks = asks
        self.instead = instead
        super().__init__(key, argument, asks, instead)

    def __str__(self) -> str:
        option = {"on": "the DATE", "sets": "--sets DATE"}.get(self.argument, "--law-as-of DATE")
        return f"{self.key} needs `{self.argument}` ({option}): {self.asks}{self.instead}"


class NeedlessDay(NlrbCaseError, ValueError):
    """A day was given that the rule cannot use.

    Attributes:
        key: The rule's key.
        argument: The argument given.
        asks: What the rule asks for instead, in words.
    """

    def __init__(self, key: str, argument: str, asks: str) -> None:
        self.key = key
        self.argument = argument
        self.asks = asks
        super().__init__(key, argument, asks)

    def __str__(self) -> str:
        return f"{self.key} has no use for `{self.argument}`: it asks for {self.asks}"


class DaysOutOfOrder(NlrbCaseError, ValueError):
    """Two days that were given cannot both be right.

    Attributes:
        said: What is wrong with them, in words.
    """

    def __init__(self, said: str) -> None:
        self.said = said
        super().__init__(said)


class NoSuchRegion(NlrbCaseError, LookupError):
    """No region of the Board has this number.

    Attributes:
        number: The number given.
        known: The numbers that there are.
    """

    def __init__(self, number: object, known: tuple[int, ...]) -> None:
        self.number = number
        self.known = known
        super().__init__(number, known)

    def __str__(self) -> str:
        known = ", ".join(map(str, self.known))
        return f"no region has the number {shown(self.number)}; there are {known}"


class NoHour(NlrbCaseError, ValueError):
    """The deadline has a day but no moment: no office receives the paper, or it is not known which.

    Attributes:
        key: The rule's key.
        why: What is missing, in words.
    """

    def __init__(self, key: str, why: str) -> None:
        self.key = key
        self.why = why
        super().__init__(key, why)

    def __str__(self) -> str:
        return f"{self.key} has no moment of the day: {self.why}"

"""Every exception of nlrbcase, each named by what is wrong."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from nlrbcase.events import Event
    from nlrbcase.stages import Stage

_SHOWN = 80
_SOME = 12


def shown(found: object) -> str:
    """Return what was found as it would be typed, cut if it is very long."""
    try:
        text = repr(found)
    except ValueError:
        # Python writes no number of thousands of digits.
        text = "a number too long to write"
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


class NotAFact(NlrbCaseError, TypeError, ValueError):
    """A value given as a fact is none.

    Attributes:
        found: The value given.
        where: The argument it was given for.
        right: What would be right.
    """

    def __init__(self, found: object, where: str, right: str) -> None:
        self.found = found
        self.where = where
        self.right = right
        super().__init__(found, where, right)

    def __str__(self) -> str:
        kind = type(self.found).__name__
        return f"{self.where}: {shown(self.found)} ({kind}) is no fact; give {self.right}"


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


class NoSuchCaseType(NlrbCaseError, LookupError):
    """No type of case has this code.

    Attributes:
        code: The code given.
        known: The codes that there are.
    """

    def __init__(self, code: object, known: tuple[str, ...]) -> None:
        self.code = code
        self.known = known
        super().__init__(code, known)

    def __str__(self) -> str:
        return f"no type of case has the code {shown(self.code)}; there are {', '.join(self.known)}"


class NoSuchFamily(NlrbCaseError, LookupError, ValueError):
    """No family of cases has this letter.

    Attributes:
        family: The value given.
        known: The letters that there are.
    """

    def __init__(self, family: object, known: tuple[str, ...]) -> None:
        self.family = family
        self.known = known
        super().__init__(family, known)

    def __str__(self) -> str:
        return f"{shown(self.family)} is no family of cases; there are {', '.join(self.known)}"


class NotACaseNumber(NlrbCaseError, ValueError):
    """A value given as the number of a case is none.

    Attributes:
        found: The value given.
        part: What is wrong with it: "region", "type", "serial", "hyphens", or the whole "number".
        said: Why, in words.
    """

    def __init__(self, found: object, part: str, said: str) -> None:
        self.found = found
        self.part = part
        self.said = said
        super().__init__(found, part, said)

    def __str__(self) -> str:
        return (
            f"{shown(self.found)} is not a case number: {self.said}; a case number is a region, "
            f"a type and a serial of at most six digits, such as 10-RC-269250"
        )


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


class OutOfOrder(NlrbCaseError, ValueError):
    """An event that the law does not allow where the case stands.

    Attributes:
        number: The case's number.
        event: The event.
        standing: Where each track stood, by name.
        why: What is wrong, in words.
        possible: What could happen instead, as the words of kinds, that track's own first.
    """

    def __init__(
        self,
        number: str,
        event: Event,
        standing: tuple[tuple[str, Stage], ...],
        why: str,
        possible: tuple[str, ...],
    ) -> None:
        self.number = number
        self.event = event
        self.standing = standing
        self.why = why
        self.possible = possible
        super().__init__(number, event, standing, why, possible)

    def __str__(self) -> str:
        instead = ", ".join(self.possible[:_SOME]) or "nothing"
        if len(self.possible) > _SOME:
            instead += f" and {len(self.possible) - _SOME} more"
        return (
            f"{self.number}: out of order: {self.why}. What may happen there: {instead}. If it "
            f"did happen, record it with the reason (`irregular`, --irregular REASON)"
        )


class NothingToCorrect(NlrbCaseError, ValueError):
    """An event corrects an entry that the case does not have, or that was corrected already.

    Attributes:
        event: The event that corrects.
    """

    def __init__(self, event: Event) -> None:
        self.event = event
        super().__init__(event)

    def __str__(self) -> str:
        entry = self.event.corrects
        what = f"{entry.kind.value} on {entry.on}" if entry is not None else "nothing"
        return (
            f"{self.event.kind.value} on {self.event.on} corrects {what}, which is not in the "
            f"case, or was corrected already"
        )


class Problem:
    """One thing that is wrong with a case file.

    Attributes:
        path: Where it is, such as `events[3].on`; empty for the whole.
        said: What was found, and what would be right.
    """

    __slots__ = ("path", "said")

    def __init__(self, path: str, said: str) -> None:
        self.path = path
        self.said = said

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Problem):
            return NotImplemented
        return (self.path, self.said) == (other.path, other.said)

    def __hash__(self) -> int:
        return hash((self.path, self.said))

    def __repr__(self) -> str:
        return f"Problem({self.path!r}, {self.said!r})"

    def __str__(self) -> str:
        return f"{self.path}: {self.said}" if self.path else self.said


class NotACaseFile(NlrbCaseError, ValueError):
    """A text or a file is no case file: nothing of it was taken.

    Attributes:
        problems: Everything that is wrong, each with its path.
        name: The file's name; empty if it was no file.
    """

    def __init__(self, problems: tuple[Problem, ...], name: str = "") -> None:
        self.problems = problems
        self.name = name
        super().__init__(problems, name)

    def __str__(self) -> str:
        head = f"{self.name}: " if self.name else ""
        if len(self.problems) == 1:
            return f"{head}{self.problems[0]}"
        lines = "".join(f"\n  {problem}" for problem in self.problems)
        return f"{head}{len(self.problems)} problems:{lines}"


class NotTheSameCase(NlrbCaseError, ValueError):
    """Two cases are to be compared, or put together, that are not the same.

    Attributes:
        number: The number of the one.
        other: The number of the other.
    """

    def __init__(self, number: str, other: str) -> None:
        self.number = number
        self.other = other
        super().__init__(number, other)

    def __str__(self) -> str:
        return f"{self.number} and {self.other} are not the same case and unit"


class ChangedMeanwhile(NlrbCaseError, RuntimeError):
    """A file was changed by somebody else between reading and writing; it was left as it is.

    Attributes:
        name: The file's name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)

    def __str__(self) -> str:
        return f"{self.name} was changed by somebody else meanwhile: nothing was written; try again"


class WrongOption(NlrbCaseError, ValueError):
    """An option of the command line is wrong.

    Attributes:
        option: The option.
        said: What is wrong with it.
    """

    def __init__(self, option: str, said: str) -> None:
        self.option = option
        self.said = said
        super().__init__(option, said)

    def __str__(self) -> str:
        return f"{self.option}: {self.said}"


class NotBallots(NlrbCaseError, TypeError, ValueError):
    """A value given as a number of ballots, or as votes, is none.

    Attributes:
        found: The value given.
        where: The argument it was given for.
        right: What would be right.
    """

    def __init__(
        self, found: object, where: str, right: str = "a whole number, not negative"
    ) -> None:
        self.found = found
        self.where = where
        self.right = right
        super().__init__(found, where, right)

    def __str__(self) -> str:
        kind = type(self.found).__name__
        return f"{self.where}: {shown(self.found)} ({kind}) counts no ballots; give {self.right}"


class NotAChoice(NlrbCaseError, ValueError):
    """A name is no name of a choice on a ballot, or is not on this one.

    Attributes:
        name: The name given.
        said: What is wrong with it.
    """

    def __init__(self, name: object, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{shown(self.name)} is no choice: {self.said}"


class NoElection(NlrbCaseError, ValueError):
    """No election is held in cases of this type.

    Attributes:
        kind: The code of the type.
        known: The codes of the types that have elections.
    """

    def __init__(self, kind: str, known: tuple[str, ...]) -> None:
        self.kind = kind
        self.known = known
        super().__init__(kind, known)

    def __str__(self) -> str:
        return f"no election is held in {self.kind} cases; there are {', '.join(self.known)}"


class NotATally(NlrbCaseError, ValueError):
    """Ballots do not fit the ballot paper that they are said to be of.

    Attributes:
        said: What does not fit, and what would.
    """

    def __init__(self, said: str) -> None:
        self.said = said
        super().__init__(said)

    def __str__(self) -> str:
        return self.said


class BallotsDisagree(NlrbCaseError, ValueError):
    """Challenged ballots, as resolved, are not as many as were challenged.

    Attributes:
        challenged: Ballots challenged in the tally; None if not known.
        sustained: Ballots whose challenges were sustained.
        opened: Ballots whose challenges were overruled: counted, or found void.
        unresolved: Ballots left challenged.
    """

    def __init__(
        self, challenged: int | None, sustained: int, opened: int, unresolved: int
    ) -> None:
        self.challenged = challenged
        self.sustained = sustained
        self.opened = opened
        self.unresolved = unresolved
        super().__init__(challenged, sustained, opened, unresolved)

    def __str__(self) -> str:
        parts = (
            f"{self.sustained} sustained, {self.opened} overruled and {self.unresolved} "
            f"unresolved make {self.sustained + self.opened + self.unresolved}"
        )
        if self.challenged is None:
            return f"how many ballots were challenged is not known; {parts}"
        return f"{self.challenged} ballots were challenged, but {parts}"


class NotACharge(NlrbCaseError, ValueError):
    """What is given does not make a charge.

    Attributes:
        said: What is wrong, and what would be right.
    """

    def __init__(self, said: str) -> None:
        self.said = said
        super().__init__(said)

    def __str__(self) -> str:
        return f"no charge: {self.said}"


class NotAnElectionList(NlrbCaseError, ValueError):
    """A file is no list of election tallies as the Agency publishes it.

    Attributes:
        name: The file's name.
        said: What is wrong with it.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{self.name}: no list of election tallies as the Agency publishes it: {self.said}"


class NotAPublicRecord(NlrbCaseError, ValueError):
    """A file is none of the public records of cases that can be imported.

    Attributes:
        name: The file's name.
        said: What was found in it, and what would be right.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{self.name}: no public record that can be imported: {self.said}"


class NotADatabase(NlrbCaseError, ValueError):
    """A file is no database of SQLite that can be read.

    Attributes:
        name: The file's name.
        said: What was found.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{self.name}: no database of SQLite that can be read: {self.said}"


class DatabaseDamaged(NlrbCaseError, ValueError):
    """A database is damaged, or not all of it is there.

    Attributes:
        name: The file's name.
        said: What SQLite said, and of which table.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return (
            f"{self.name}: the database is damaged, or not all of it is there ({self.said}); get "
            "the file again"
        )


class DatabaseBusy(NlrbCaseError, TimeoutError):
    """Another program writes the database that is to be read.

    Attributes:
        name: The file's name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)

    def __str__(self) -> str:
        return (
            f"{self.name}: another program is writing the database, or wrote it while it was read; "
            "wait for it, or take a copy, and read again"
        )


class DatabaseFailed(NlrbCaseError, OSError):
    """A database could not be read to its end.

    Attributes:
        name: The file's name.
        said: Why, and in which table.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{self.name}: the database could not be read: {self.said}"


class NoSuchSection(NlrbCaseError, LookupError):
    """No section of the Act that is held here has this name.

    Attributes:
        key: The name given.
        near: Names of the paragraphs within it, or else of those that look like it.
    """

    def __init__(self, key: object, near: tuple[str, ...] = ()) -> None:
        self.key = key
        self.near = near
        super().__init__(key, near)

    def __str__(self) -> str:
        near = " or ".join(self.near)
        hint = f"did you mean {near}?" if near else "give one such as 8(a)(3) or 8(b)(1)(A)"
        return f"no section of the Act is held here as {shown(self.key)}: {hint}"


class NotAnAllegation(NlrbCaseError, ValueError):
    """A text names no section of the Act, and its label alone does not tell one.

    Attributes:
        found: The text given.
        sections: The sections under which such a label was seen; empty if none.
    """

    def __init__(self, found: object, sections: tuple[str, ...] = ()) -> None:
        self.found = found
        self.sections = sections
        super().__init__(found, sections)

    def __str__(self) -> str:
        seen = " and ".join(self.sections)
        why = f"alone it tells no section (seen under {seen})" if seen else "it is no known label"
        return (
            f"{shown(self.found)} names no section, and {why}; put the section before it, "
            f"as in '8(a)(3) Discipline'"
        )


class NotYesOrNo(NlrbCaseError, TypeError, ValueError):
    """A value given as the answer to a question of fact is neither yes nor no.

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
            f"{self.where}: {shown(self.found)} ({kind}) is neither yes nor no; give True, False, "
            f"or None if it is not known"
        )


class FactsDisagree(NlrbCaseError, ValueError):
    """What is said of a charge contradicts the label of an allegation in it.

    Attributes:
        argument: The argument that says so.
        label: The allegation, with its label.
    """

    def __init__(self, argument: str, label: str) -> None:
        self.argument = argument
        self.label = label
        super().__init__(argument, label)

    def __str__(self) -> str:
        return f"{self.argument}: the answer is no, but the charge alleges {self.label!r}"


class NoSuchGround(NlrbCaseError, LookupError):
    """No ground for setting an election aside has this key.

    Attributes:
        key: The key given.
        near: Keys that look like it, the likeliest first.
    """

    def __init__(self, key: object, near: tuple[str, ...] = ()) -> None:
        self.key = key
        self.near = near
        super().__init__(key, near)

    def __str__(self) -> str:
        hint = "see `nlrbcase objections`"
        if self.near:
            hint = f"did you mean {' or '.join(self.near)}?"
        return f"no ground for objections is called {shown(self.key)}: {hint}"


class NotAMoment(NlrbCaseError, TypeError, ValueError):
    """A value given as a day or a moment is neither.

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
            f"{self.where}: {shown(self.found)} ({kind}) is neither a day nor a moment; give a "
            "datetime.date, or a datetime with its time zone, or on the command line 2021-02-08 or "
            "2021-02-08T17:00-05:00"
        )


class NotTheGroundsFacts(NlrbCaseError, LookupError):
    """A fact is named that the ground does not ask for.

    Attributes:
        key: The fact's name as it was given.
        ground: The ground's key.
        asks: The names of the facts that the ground asks for.
    """

    def __init__(self, key: object, ground: str, asks: tuple[str, ...]) -> None:
        self.key = key
        self.ground = ground
        self.asks = asks
        super().__init__(key, ground, asks)

    def __str__(self) -> str:
        asks = ", ".join(self.asks)
        return f"{self.ground} asks for no fact {shown(self.key)}; it asks for {asks}"


class NotAnObjection(NlrbCaseError, TypeError, ValueError):
    """What is given as an objection, or as a part of one, is none.

    Attributes:
        found: The value given.
        where: The argument it was given for.
        right: What would be right.
    """

    def __init__(self, found: object, where: str, right: str) -> None:
        self.found = found
        self.where = where
        self.right = right
        super().__init__(found, where, right)

    def __str__(self) -> str:
        return f"{self.where}: {shown(self.found)} is not of an objection; give {self.right}"


class NotInstalled(NlrbCaseError, ImportError):
    """A library is missing that only an extra of nlrbcase brings.

    Attributes:
        library: The library.
        extra: The extra that brings it.
    """

    def __init__(self, library: str, extra: str) -> None:
        self.library = library
        self.extra = extra
        super().__init__(library, extra)

    def __str__(self) -> str:
        return (
            f"the library {self.library} is not installed: `pip install 'nlrbcase[{self.extra}]'` "
            "brings it"
        )


class NotForACalendar(NlrbCaseError, TypeError, ValueError):
    """A value given for a calendar of due days cannot be used in one.

    Attributes:
        found: The value given.
        where: The argument it was given for.
        right: What would be right.
    """

    def __init__(self, found: object, where: str, right: str) -> None:
        self.found = found
        self.where = where
        self.right = right
        super().__init__(found, where, right)

    def __str__(self) -> str:
        kind = type(self.found).__name__
        return f"{self.where}: {shown(self.found)} ({kind}) makes no calendar; give {self.right}"


class NotWhatWasSent(NlrbCaseError, ValueError):
    """A text is no record of what a calendar has sent.

    Attributes:
        name: The file's name; empty if it was no file.
        said: What is wrong with it.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        head = f"{self.name}: " if self.name else ""
        return f"{head}no record of what a calendar has sent: {self.said}"


class NotADocket(NlrbCaseError, ValueError):
    """A file is no docket that can be read here; it is as it was.

    Attributes:
        name: The file's name.
        said: What it is instead, and what would be right.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{self.name}: no docket: {self.said}"


class NewerDocket(NlrbCaseError, ValueError):
    """A docket was written by a newer nlrbcase than this one; it is as it was.

    Attributes:
        name: The file's name.
        found: The number of the docket's format.
        known: The newest format that can be read here.
    """

    def __init__(self, name: str, found: int, known: int) -> None:
        self.name = name
        self.found = found
        self.known = known
        super().__init__(name, found, known)

    def __str__(self) -> str:
        return (
            f"{self.name}: a docket of format {self.found}, written by a newer nlrbcase; this one "
            f"reads formats up to {self.known}: `pip install --upgrade nlrbcase`"
        )


class DocketBusy(NlrbCaseError, TimeoutError):
    """Another program kept writing a docket for too long; nothing was written.

    Attributes:
        name: The file's name.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)

    def __str__(self) -> str:
        return f"{self.name}: another program is writing it: nothing was written; try again"


class DocketFailed(NlrbCaseError, OSError):
    """A docket could not be read or written; what was recorded before is as it was.

    Attributes:
        name: The file's name.
        said: What the system said.
    """

    def __init__(self, name: str, said: str) -> None:
        self.name = name
        self.said = said
        super().__init__(name, said)

    def __str__(self) -> str:
        return f"{self.name}: {self.said}; what was recorded before is as it was"


class Conflict(NlrbCaseError, RuntimeError):
    """Somebody else recorded in a case meanwhile; nothing was written, and theirs is kept.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
        expected: How many events the writer knew of.
        found: How many there are.
    """

    def __init__(self, number: str, unit: str, expected: int, found: int) -> None:
        self.number = number
        self.unit = unit
        self.expected = expected
        self.found = found
        super().__init__(number, unit, expected, found)

    def __str__(self) -> str:
        return (
            f"{_case(self.number, self.unit)}: {self.found} events are recorded and {self.expected}"
            " were expected: somebody else recorded meanwhile. Nothing was written; look at the "
            "case again"
        )


class AlreadyInDocket(NlrbCaseError, ValueError):
    """A case is to be added to a docket that has it; nothing was written.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
    """

    def __init__(self, number: str, unit: str) -> None:
        self.number = number
        self.unit = unit
        super().__init__(number, unit)

    def __str__(self) -> str:
        return f"{_case(self.number, self.unit)} is in the docket already; record in it what is new"


class NotInDocket(NlrbCaseError, LookupError):
    """A docket has no case of this number and unit.

    Attributes:
        number: The case's number.
        unit: The unit asked for; empty if none.
        units: The units that the docket has of this case.
    """

    def __init__(self, number: str, unit: str, units: tuple[str, ...] = ()) -> None:
        self.number = number
        self.unit = unit
        self.units = units
        super().__init__(number, unit, units)

    def __str__(self) -> str:
        if not self.units:
            return f"{self.number} is not in the docket"
        there = ", ".join(shown(unit) if unit else "none" for unit in self.units[:_SOME])
        more = f" and {len(self.units) - _SOME} more" if len(self.units) > _SOME else ""
        asked = f"unit {shown(self.unit)}" if self.unit else "no unit"
        return f"{self.number} is in the docket, but not with {asked}; its units: {there}{more}"


class CaseUnreadable(NlrbCaseError, ValueError):
    """A case of a docket does not hold any more: what is recorded cannot be read or replayed.

    Attributes:
        number: The case's number.
        unit: The unit; empty if the case has none.
        seq: The event that cannot be taken, by its place in the order of recording, the first
            being 1; 0 if it is not one event.
        said: Why.
    """

    def __init__(self, number: str, unit: str, seq: int, said: str) -> None:
        self.number = number
        self.unit = unit
        self.seq = seq
        self.said = said
        super().__init__(number, unit, seq, said)

    def __str__(self) -> str:
        event = f"event {self.seq}: " if self.seq else ""
        return f"{_case(self.number, self.unit)} cannot be read: {event}{self.said}"


class CasesUnreadable(NlrbCaseError, ValueError):
    """Some cases of a docket cannot be read, so that no answer would be whole.

    Attributes:
        cases: What is wrong with each.
    """

    def __init__(self, cases: tuple[CaseUnreadable, ...]) -> None:
        self.cases = cases
        super().__init__(cases)

    def __str__(self) -> str:
        more = f" (and {len(self.cases) - 1} more)" if len(self.cases) > 1 else ""
        return (
            f"{self.cases[0]}{more}; `nlrbcase docket check` lists them, and `partly=True` answers "
            "for the others"
        )


class NotDaysAhead(NlrbCaseError, TypeError, ValueError):
    """A value given as a number of days to look ahead is none.

    Attributes:
        found: The value given.
    """

    def __init__(self, found: object) -> None:
        self.found = found
        super().__init__(found)

    def __str__(self) -> str:
        return f"within: {shown(self.found)} is no number of days to look ahead; give 0 or more"


class NotOfType(NlrbCaseError, TypeError):
    """A value given is of another type than what is asked for.

    Attributes:
        found: The value given.
        where: The argument it was given for.
        asked: What is asked for, in words that follow "is no ".
    """

    def __init__(self, found: object, where: str, asked: str) -> None:
        self.found = found
        self.where = where
        self.asked = asked
        super().__init__(found, where, asked)

    def __str__(self) -> str:
        kind = type(self.found).__name__
        return f"{self.where}: {shown(self.found)} ({kind}) is no {self.asked}"


def _case(number: str, unit: str) -> str:
    """Return a case by its number and unit."""
    return f"{number} unit {shown(unit)}" if unit else number

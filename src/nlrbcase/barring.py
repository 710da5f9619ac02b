"""What a bar is made of: what it bars, from which fact it runs, for how long, and its windows."""

from __future__ import annotations

from datetime import date
from enum import Enum
from typing import Final, TypeAlias

from attrs import frozen

from nlrbcase.provisions import Caution, Question, Rule, Version


class Barrable(Enum):
    """What a bar can stand against.  The values are the words of JSON."""

    PETITION = "petition"
    ELECTION = "election"
    POLL = "deauthorization-poll"
    PICKETING = "picketing"
    SECURITY_AGREEMENT = "union-security-agreement"

    @property
    def said(self) -> str:
        """What is barred, in plain words."""
        return {
            Barrable.PETITION: "a petition for an election (RC, RM, RD)",
            Barrable.ELECTION: "an election (RC, RM, RD)",
            Barrable.POLL: "a deauthorization poll (UD)",
            Barrable.PICKETING: "picketing for recognition",
            Barrable.SECURITY_AGREEMENT: "an agreement on union security",
        }[self]


class Absent(Enum):
    """That something is known not to have happened, which is more than not knowing its day."""

    NEVER = "never"


NEVER: Final = Absent.NEVER
"""It is known not to have happened, in the unit and by the day asked about."""


class Fact(Enum):
    """A fact that a bar asks for.  The values are the names under which it is given."""

    ELECTION_HELD = "election_held"
    POLL_HELD = "poll_held"
    RESCISSION_CERTIFIED = "rescission_certified"
    CERTIFIED = "certified"
    TESTED = "certification_tested"
    BARGAINING_AFTER_ENFORCEMENT = "bargaining_after_enforcement"
    CONTRACT_EFFECTIVE = "contract_effective"
    CONTRACT_EXPIRES = "contract_expires"
    HEALTH_CARE = "health_care"
    RECOGNIZED = "recognized"
    NOTICE_POSTED = "notice_posted"
    FIRST_BARGAINING = "first_bargaining"
    CONSTRUCTION = "construction"

    @property
    def said(self) -> str:
        """The fact in plain words."""
        return {
            Fact.ELECTION_HELD: "last valid election held, its last day of balloting",
            Fact.POLL_HELD: "last valid deauthorization poll held, its last day of balloting",
            Fact.RESCISSION_CERTIFIED: "certification that a majority voted to rescind",
            Fact.CERTIFIED: "certification of representative",
            Fact.TESTED: "whether the employer refused to bargain, to test the certification in "
            "court",
            Fact.BARGAINING_AFTER_ENFORCEMENT: "first bargaining session after court enforcement",
            Fact.CONTRACT_EFFECTIVE: "contract takes effect",
            Fact.CONTRACT_EXPIRES: "last day of the contract's term",
            Fact.HEALTH_CARE: "whether the employer is a health care institution",
            Fact.RECOGNIZED: "voluntary recognition",
            Fact.NOTICE_POSTED: "notice of the recognition posted",
            Fact.FIRST_BARGAINING: "first bargaining session after the recognition",
            Fact.CONSTRUCTION: "whether a construction employer recognized the union as one that "
            "a majority supports",
        }[self]


@frozen
class PetitionWindow:
    """A time before the end of a bar in which a petition may come although the bar stands.

    Attributes:
        title: What it is called.
        opens: The line of law on its first day, counted back from the last day of the bar.
        closes: The line of law on its last day, counted back likewise; None if it lasts to the end.
        if_so: The fact, true or false, on which it depends; None if it always opens.
        is_so: What that fact must be.
        then: What the time from its close to the end of the bar is called; empty if there is none.
        cautions: What to know of it, notes included.
    """

    title: str
    opens: Version
    closes: Version | None = None
    if_so: Fact | None = None
    is_so: bool = True
    then: str = ""
    cautions: tuple[Caution, ...] = ()


@frozen
class Otherwise:
    """Another fact from which the time of a bar runs, where something is so.

    Attributes:
        if_so: The fact, true or false, that decides.
        runs_from: The fact from which the time then runs.
        least: The line of law that says so, with the time.
        caution: What is told unless it is known not to be so.
    """

    if_so: Fact
    runs_from: Fact
    least: Version
    caution: Caution


@frozen
class ForATime:
    """A version of a bar that lasts for a time that is counted.

    Attributes:
        since: First day in force, that day included, by the day of the fact that begins the bar.
        runs_from: The fact from which its time is counted.
        least: How long it lasts, at the least.
        most: How long it lasts at the most, where that differs.
        length: What is open between the two; None if they are the same.
        otherwise: What it is counted from instead, where something is so.
        windows: When a petition may come although it stands.
        cautions: What to know of it, notes included.
    """

    since: date
    runs_from: Fact
    least: Version
    most: Version | None = None
    length: Question | None = None
    otherwise: Otherwise | None = None
    windows: tuple[PetitionWindow, ...] = ()
    cautions: tuple[Caution, ...] = ()


@frozen
class ToADay:
    """A version of a bar that lasts to a day that is given.

    Attributes:
        since: First day in force, that day included, by the day of the fact that begins the bar.
        ends: The fact that gives its last day.
        most: How long it lasts at the most, from the fact that begins it.
        windows: When a petition may come although it stands.
        cautions: What to know of it, notes included.
    """

    since: date
    ends: Fact
    most: Version
    windows: tuple[PetitionWindow, ...] = ()
    cautions: tuple[Caution, ...] = ()


@frozen
class AfterPetitions:
    """A version of a bar that begins once a time for petitions has passed.

    For how long it then lasts was not read.

    Attributes:
        since: First day in force, that day included, by the day of the fact that begins the bar.
        runs_from: The fact from which the time for petitions runs; without it the bar never begins.
        rule: The rule on that time.
        cautions: What to know of it, notes included.
    """

    since: date
    runs_from: Fact
    rule: Rule
    cautions: tuple[Caution, ...] = ()


BarVersion: TypeAlias = ForATime | ToADay | AfterPetitions
"""A bar as it stood from a day on."""


@frozen(eq=False, repr=False)
class Bar:
    """What the law lets stand against a petition or an election for a time.

    Bars compare, hash and pickle by their key.

    Attributes:
        key: A short name that does not change.
        title: What it is.
        bars: What it stands against.
        begins: The fact that begins it; its day is the first day of the bar, that day included,
            unless a time for petitions comes first.
        versions: Newest first; the day of `begins` picks the one that governs.
        only_if: A fact that must be true for it to stand at all; None if there is none.
        reaches: What is open, if it is not settled which version governs petitions filed from the
            newest one's first day on, the bar having begun before, or on that day itself: early,
            that the newest does; late, that the one before still does.  None if it is settled.
        not_read: What is said of a day before the first version; None if every day of the calendar
            has one.
        cautions: What to know under any version, notes included.
    """

    key: str
    title: str
    bars: tuple[Barrable, ...]
    begins: Fact
    versions: tuple[BarVersion, ...]
    only_if: Fact | None = None
    reaches: Question | None = None
    not_read: Caution | None = None
    cautions: tuple[Caution, ...] = ()

    def __eq__(self, other: object) -> bool:
        return self.key == other.key if isinstance(other, Bar) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"<Bar {self.key}>"

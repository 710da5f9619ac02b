"""What a rule of law is made of: who must file what, by when, and how that is known."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time
from enum import Enum
from itertools import pairwise
from typing import TypeAlias

from attrs import field, frozen
from attrs.converters import optional

from nlrbcase.errors import LawNotEncoded
from nlrbcase.events import Kind, Party
from nlrbcase.periods import Backward, NoSuchPaper, Period
from nlrbcase.timeline import in_force


class Evidence(Enum):
    """What was read to establish a line of law, the strongest first."""

    TEXT = "text"
    AGENCY = "agency"
    SECONDARY = "secondary"
    UNVERIFIED = "unverified"

    @property
    def said(self) -> str:
        """The evidence in plain words."""
        return {
            Evidence.TEXT: "the words of the law were read",
            Evidence.AGENCY: "known from the Agency's own pages, manuals, practice or decisions",
            Evidence.SECONDARY: "known from a secondary source only",
            Evidence.UNVERIFIED: "believed, but not verified against any text",
        }[self]


def weakest(found: Iterable[Evidence]) -> Evidence:
    """Return the weakest of what was read of several lines of law.

    Raises:
        ValueError: There is none.
    """
    return max(found, key=tuple(Evidence).index)


class Family(Enum):
    """The two families of cases."""

    R = "r"
    C = "c"

    @property
    def said(self) -> str:
        """The family in plain words."""
        return {Family.R: "representation cases", Family.C: "unfair labor practice cases"}[self]


class Office(Enum):
    """Who receives a paper."""

    REGION = "the regional office"
    BOARD = "the Board in Washington"
    GENERAL_COUNSEL = "the General Counsel in Washington"
    JUDGES = "the Division of Judges"
    COURT = "the court"
    OF_THE_PAPER = "the office that receives the paper itself"
    NONE = "no office"

    @property
    def in_washington(self) -> bool:
        """Whether the office is at the Agency's headquarters."""
        return self is Office.BOARD or self is Office.GENERAL_COUNSEL


class Receipt(Enum):
    """When a paper counts as on time."""

    POSTMARK = "received by the day it is due, or postmarked the day before"
    RECEIVED = "received by the day it is due; a postmark does not count"
    SERVICE = "served: deposited or e-mailed by the day it is due, or received if by other means"
    DEPOSIT = (
        "served: deposited with the mail or a private delivery service by the day it is due, or "
        "received if by other means, e-mail too"
    )
    GIVEN = "given by the day it is due; whether it must have arrived by then was not read"
    NONE = "done by the day it is due; no paper is received"

    @property
    def must_arrive(self) -> bool:
        """Whether a postmark is of no use."""
        return self in _MUST_ARRIVE


_MUST_ARRIVE = (Receipt.RECEIVED, Receipt.SERVICE, Receipt.DEPOSIT)


class Late(Enum):
    """Whether a late paper can be excused."""

    NEVER = "A late paper is not excused"
    EXCUSABLE = (
        "A late paper may be excused, within a reasonable time, only for good cause based on "
        "excusable neglect and if nobody is unduly prejudiced"
    )
    DISCRETION = (
        "A late paper may be taken for good cause, in the discretion of the one who decides"
    )
    UNSAID = "What becomes of a late paper was not found"
    NO_PAPER = "There is no paper that could be late"


class CountedBy(Enum):
    """How the days of a period are counted."""

    RULES = "the Board's rules on time"
    OWN_WORDS = "its own words, which the Board's rules on time do not touch"
    SIX_MONTHS = "the case law on the six months of section 10(b)"


@frozen
class Extension:
    """Whether more time can be had, from whom, and under which provision.

    Attributes:
        kind: "none", "request", "part", "order" or "unsaid".
        said: Who may grant it, or for what part, in words that follow "More time: ".
        cite: The provision; empty if none was found.
    """

    kind: str
    said: str
    cite: str

    @classmethod
    def none(cls, said: str = "none", cite: str = "") -> Extension:
        """No more time can be had.

        Args:
            said: The same in other words, where the provision has them.
            cite: The provision; empty if it is only that none allows more.
        """
        return cls("none", said, cite)

    @classmethod
    def on_request(cls, cite: str, said: str = "on request") -> Extension:
        """More time can be asked for under the general provision on requests.

        Args:
            cite: The provision that lets it be asked for here.
            said: Who may grant it, in words that follow "More time: ".
        """
        return cls("request", said, cite)

    @classmethod
    def part(cls, said: str, cite: str) -> Extension:
        """More time can be asked for a part of the paper alone.

        Args:
            said: For what part, and on what ground, in words that follow "More time: ".
            cite: The provision.
        """
        return cls("part", said, cite)

    @classmethod
    def order(cls, said: str, cite: str) -> Extension:
        """Somebody named may fix a later day.

        Args:
            said: Who, and on what ground, in words that follow "More time: ".
            cite: The provision.
        """
        return cls("order", said, cite)

    @classmethod
    def unsaid(cls) -> Extension:
        """No provision on more time was found."""
        return cls("unsaid", "no provision found", "")


_UNSAID = Extension.unsaid()


@frozen
class Caution:
    """Something to know before relying on a date.

    Attributes:
        key: A short name that does not change.
        said: The caution, a full sentence or two.
        cite: What it rests on; may be empty.
        note: Whether it only says what else to know, and leaves the date as sure as it is.
    """

    key: str
    said: str
    cite: str = ""
    note: bool = False


@frozen
class Question:
    """A point on which the law can be read in two ways, each giving its own day.

    Attributes:
        key: A short name that does not change.
        early: The reading that makes a count forward end earlier.
        late: The reading that makes it end later.
        early_authority: What the early reading rests on.
        late_authority: What the late reading rests on.
        late_prevails: Whether the later reading is the prevailing one.
        caution: What the reader is told whenever the two differ.
        evidence: What was read of which reading holds, where that is less than of the provision
            itself; else None.
    """

    key: str
    early: str
    late: str
    early_authority: str
    late_authority: str
    caution: Caution
    late_prevails: bool = False
    evidence: Evidence | None = None


@frozen
class Computation:
    """How the Board's rules count time, from a day on.

    Attributes:
        since: First day on which a period counted so could start, that day included.
        cite: The provision on counting.
        weekend_cite: The provision under which weekends are no business days.
        source: What made it law.
        text: Its operative clause, word for word.
        evidence: What was read.
        read_to: Last day for which it is known to stand.
        seen: Oldest day on which it was read as in force, where `since` is only the calendar's
            first day.
        short: A period of fewer days than this counts business days only.
        efiled_by: Local hour by which the office must have an e-filed paper; None if every paper
            must be there before the office closes.
        filing_cite: The provision on when a paper is timely.
        postmark_days: Days before the due day by which a postmark saves a paper.
        extension_cite: The provision on requests for more time.
        notice_days: Days before the due day within which such a request must rest on something
            not reasonably foreseeable.
    """

    since: date
    cite: str
    weekend_cite: str
    source: str
    text: str
    evidence: Evidence
    read_to: date
    seen: date | None
    short: int
    efiled_by: time | None
    filing_cite: str
    postmark_days: int
    extension_cite: str
    notice_days: int


@frozen
class ByPetition:
    """Who acts, where that goes by the kind of petition.

    Attributes:
        rc: Who acts on a petition for certification, each of them; empty if nobody.
        rm: Who acts on an employer's petition, likewise.
        rd: Who acts on a petition for decertification, likewise.
    """

    rc: tuple[Party, ...]
    rm: tuple[Party, ...]
    rd: tuple[Party, ...]


Actor: TypeAlias = Party | ByPetition
"""Who acts under a rule."""


def _triggers(value: Trigger | Iterable[Trigger]) -> tuple[Trigger, ...]:
    """Return one trigger or several as a tuple."""
    return (value,) if isinstance(value, Kind | Rule) else tuple(value)


def _kinds(value: Kind | Iterable[Kind]) -> tuple[Kind, ...]:
    """Return one kind or several as a tuple."""
    return (value,) if isinstance(value, Kind) else tuple(value)


@frozen
class Version:
    """A rule as it stood from a day on; what it leaves as None is as the rule says.

    Attributes:
        since: First day in force, that day included.  Where no first day is known, the first day
            of the calendar; see `seen`.
        within: The period.
        cite: Where the provision is codified.
        source: What made it law, or, where its words were not read, who reports it.
        text: Its operative clause: word for word with evidence TEXT, else as it is reported; empty
            if the words were not read or not kept.
        evidence: What was read.
        read_to: Last day for which the provision is known to stand as it is given here.
        seen: Oldest day on which it was read as in force, where `since` is only the calendar's
            first day.
        by: Local hour by which the paper is due, if not the usual one.
        actor: Who acts.
        runs_from: What the period runs from.
        or_from: A later event from which it may run instead; its day is asked for as `sets`.
        law_as_of: The event whose day picks this version.
        received_by: Who receives the paper.
        receipt: When it counts as on time.
        extension: Whether more time can be had.
        counted_by: How its days are counted.
        cautions: What to know before relying on a date under this version, notes included.
        first_day: What is open of `since` itself: early, that this version governs that day; late,
            that the one before it still does.  None if it is settled.
        overtaken: What is open of a time that runs on when the next version is in force: early,
            that it ends on the day before; late, that it runs its course.  None if it surely does.
    """

    since: date
    within: Period
    cite: str
    source: str
    text: str
    evidence: Evidence
    read_to: date
    seen: date | None = None
    by: time | None = None
    actor: Actor | None = None
    runs_from: tuple[Trigger, ...] | None = field(default=None, converter=optional(_triggers))
    or_from: Kind | None = None
    law_as_of: Kind | None = None
    received_by: Office | None = None
    receipt: Receipt | None = None
    extension: Extension | None = None
    counted_by: CountedBy | None = None
    cautions: tuple[Caution, ...] = ()
    first_day: Question | None = None
    overtaken: Question | None = None


@frozen(eq=False, repr=False)
class Rule:
    """A paper or act that the law asks for or allows within a period, through time.

    Rules compare, hash and pickle by their key.

    Attributes:
        key: Its name, as on the command line.
        title: What is to be filed or done.
        actor: Who acts.
        duty: Whether they must; if not, the period limits what they may do.
        runs_from: The events, or the papers' due days, from which the period runs; for a period
            counted back, the event that fixes the day.
        met_by: What ends it.
        versions: Newest first.
        law_as_of: The event whose day picks the version; None for the day the period starts.
        opens_with: In a case, the events that open it, where these are not what it runs from.
        given: In a case, the events one of which must have happened as well; empty if none.
        unless: In a case, the events of the same day that keep it from opening.
        sets_from: In a case, the rule whose last day is the day asked for as `sets`.
        window_from: In a case, earlier decisions from which the paper may be asked for at any
            time, though its last day counts from a later one.
        usable_from: In a case, other events after which the paper may be filed.
        sets: The day asked for as `sets`, in words; empty if the rule has no use for one.
        set_day_governs: Whether the day given as `sets` is itself the answer: a notice or an
            order fixes the day, and the period says only what it should be.
        received_by: Who receives the paper.
        receipt: When it counts as on time.
        extension: Whether more time can be had.
        late: Whether a late paper can be excused.
        counted_by: How its days are counted.
        tolled: Whether a shutdown of the Agency adds its days; never so for periods set by
            statute and for acts that are no paper to be filed or served.  A question, where that
            is open for this paper.
        not_before: Whether the period must pass first, so that the latest day is the safe one.
        cautions: What to know before relying on a date under any version, notes included.
    """

    key: str
    title: str
    actor: Actor
    duty: bool
    runs_from: tuple[Trigger, ...] = field(converter=_triggers)
    met_by: tuple[Kind, ...] = field(converter=_kinds)
    versions: tuple[Version, ...]
    law_as_of: Kind | None = None
    opens_with: tuple[Kind, ...] = ()
    given: tuple[Kind, ...] = ()
    unless: tuple[Kind, ...] = ()
    sets_from: Rule | None = None
    window_from: tuple[Kind, ...] = ()
    usable_from: tuple[Kind, ...] = ()
    sets: str = ""
    set_day_governs: bool = False
    received_by: Office = Office.REGION
    receipt: Receipt = Receipt.POSTMARK
    extension: Extension = _UNSAID
    late: Late = Late.UNSAID
    counted_by: CountedBy = CountedBy.RULES
    tolled: bool | Question = True
    not_before: bool = False
    cautions: tuple[Caution, ...] = ()

    def on(self, day: date) -> Version:
        """Return the version in force on a day.

        Args:
            day: The day that picks the version: the one `law_as_of` names, or the day on which
                the period starts.

        Raises:
            LawNotEncoded: The day is before the first version.
        """
        version = in_force(self.versions, day)
        if version is None:
            raise LawNotEncoded(self.key, day, self.versions[-1].since)
        return version

    def after(self, version: Version) -> Version | None:
        """Return the version that came next; None if there is none.

        Args:
            version: One of the rule's own versions.
        """
        newer = [each for each in self.versions if each.since > version.since]
        return newer[-1] if newer else None

    def before(self, version: Version, day: date) -> Version | None:
        """Return the version that may still govern the first day of another; None if none may.

        Args:
            version: One of the rule's own versions.
            day: The day that picked it.
        """
        if version.first_day is None or day != version.since:
            return None
        return in_force([each for each in self.versions if each.since < day], day)

    def triggers(self, version: Version) -> tuple[Trigger, ...]:
        """Return what a version's period runs from: events, or other papers' last days.

        Args:
            version: One of the rule's own versions.
        """
        return self.runs_from if version.runs_from is None else version.runs_from

    def anchor(self, version: Version) -> str:
        """Return what happened on the day a version's period runs from, in words.

        Args:
            version: One of the rule's own versions.
        """
        triggers = self.triggers(version)
        if len(triggers) == 1:
            return triggers[0].said
        return " or ".join([trigger.said for trigger in triggers])

    @property
    def said(self) -> str:
        """The day the paper is due, in words, for a period that runs from it."""
        return f"last day for {self.key.replace('-', ' ')}"

    @property
    def asks(self) -> str:
        """The days that the rule asks for, in words, by the argument that takes each."""
        ahead = [version for version in self.versions if not isinstance(version.within, Backward)]
        dated = [version for version in ahead if not isinstance(version.within, NoSuchPaper)]
        found = []
        if dated:
            found.append(f"`on`, the day of: {self._anchors(dated)}")
        if self.sets:
            found.append(f"`sets`, {self.sets}")
        if self.law_as_of is not None:
            found.append(f"`law_as_of`, the day of: {self.law_as_of.said}")
        return "; ".join(found)

    def _anchors(self, dated: list[Version]) -> str:
        """Return what versions run from, the newest first, older ones where they differ."""
        said = self.anchor(dated[0])
        for newer, older in pairwise(dated):
            if self.anchor(older) != self.anchor(newer):
                said += f" (before {newer.since}: {self.anchor(older)})"
        return said

    def __eq__(self, other: object) -> bool:
        return self.key == other.key if isinstance(other, Rule) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.key)

    def __repr__(self) -> str:
        return f"<Rule {self.key}>"


Trigger: TypeAlias = Kind | Rule
"""What a period can run from: an event, or the day another rule's paper is due."""

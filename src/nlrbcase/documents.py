"""What the Agency's records call things: documents on a docket, who acted, how a case ended."""

from __future__ import annotations

from attrs import frozen

from nlrbcase.events import Kind, Party
from nlrbcase.numbers import CaseType
from nlrbcase.provisions import Caution, Evidence, Family


@frozen
class Document:
    """An entry on the Agency's dockets, by its name, and the event that it stands for.

    Attributes:
        names: How the Agency writes it, in every spelling that was seen.
        kind: The event; None if the name is known and no kind stands for it.
        families: The families of cases on whose dockets it stands for that.
        evidence: What was read to tie the names to the kind.
        read_in: Where the names were read.
        by: Who acts, where the name tells which party; None if the kind tells, or nothing does.
        types: The types of cases it is for; empty for all of its families.
        keeps_name: Whether the name says more than the kind, and is to be kept beside it.
        cautions: What to know before relying on it.
    """

    names: tuple[str, ...]
    kind: Kind | None
    families: tuple[Family, ...]
    evidence: Evidence
    read_in: str
    by: Party | None = None
    types: tuple[CaseType, ...] = ()
    keeps_name: bool = False
    cautions: tuple[Caution, ...] = ()


@frozen
class ClosingReason:
    """Why a case was closed, by the Agency's word for it.

    Attributes:
        names: How the Agency writes it.
        presumes: How the case must have ended, for each family that has the word; empty if the
            word does not tell.  The day is not told: it is the day of the closing or before.
        evidence: What was read of the word.
        read_in: Where.
    """

    names: tuple[str, ...]
    presumes: tuple[tuple[Family, Kind], ...]
    evidence: Evidence
    read_in: str


@frozen
class RecordedStatus:
    """How a case stands, by the Agency's word for it.

    Attributes:
        name: How the Agency writes it.
        over: Whether the case is closed.
        blocked: Whether a charge holds the petition up.
        evidence: What was read of the word.
        read_in: Where.
    """

    name: str
    over: bool
    blocked: bool
    evidence: Evidence
    read_in: str


@frozen
class RecordedActor:
    """Who filed or issued a document, by the Agency's words.

    Attributes:
        name: How the Agency writes it.
        party: Who it is.
        evidence: What was read to tie the words to the party.
        read_in: Where.
    """

    name: str
    party: Party
    evidence: Evidence
    read_in: str

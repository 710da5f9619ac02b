"""What a procedure is made of: a few small tracks, each a table of what may happen next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeAlias

from attrs import field, frozen

from nlrbcase.events import Kind
from nlrbcase.provisions import Caution, Evidence, Family, Rule
from nlrbcase.stages import Stage


class Back(Enum):
    """Where a move goes that undoes the end of a case."""

    BACK = "back"

    @property
    def said(self) -> str:
        """The goal in plain words."""
        return "the stage held before the case ended"


BACK: Final = Back.BACK
"""The stage that the track held before the case ended."""

Goal: TypeAlias = Stage | Back
"""Where a move leads."""


def _stages(value: Stage | Iterable[Stage]) -> tuple[Stage, ...]:
    """Return one stage or several as a tuple."""
    return (value,) if isinstance(value, Stage) else tuple(value)


@frozen
class Need:
    """Where another track must stand for a move to be in order.

    Attributes:
        track: The other track, by its name.
        stages: The stages, any of which will do.
    """

    track: str
    stages: tuple[Stage, ...] = field(converter=_stages)


@frozen
class Move:
    """What may happen at a stage, and where it leads.

    Attributes:
        event: What happens.
        to: The stage it leads to.
        cite: The provision.
        needs: Where other tracks must stand; not asked of a track that only follows the event.
        after: The rules whose due day must have passed; an event before that is an irregularity,
            never refused.
        unless: What may let it come earlier and is often not recorded: a waiver.  An early event
            is then a gap, and no irregularity.
        evidence: What was read of the provision.
        presumes: What must have come before and is often not recorded: a paper that orders a
            hearing or an election.  Such a move is taken, never offered, and listed as a gap.
    """

    event: Kind
    to: Goal
    cite: str
    needs: tuple[Need, ...] = ()
    after: tuple[Rule, ...] = ()
    unless: str = ""
    evidence: Evidence = Evidence.TEXT
    presumes: str = ""


def _table(moves: Mapping[Stage, Iterable[Move]]) -> Mapping[Stage, tuple[Move, ...]]:
    """Return a table that nobody can change."""
    return MappingProxyType({stage: tuple(found) for stage, found in moves.items()})


@frozen(eq=False, repr=False)
class Track:
    """One line of a procedure: where it begins, and what may happen at each stage.

    Attributes:
        name: Its name, as in `case.standing`.
        said: What it follows, in plain words.
        begins: The stage of a case in which nothing has happened yet.
        moves: What may happen, by stage.
        ends: The stages at which the case is over; of the main line alone.
        idle: The stages, besides the first, at which nothing on the track is pending any more:
            the times that it opened end with it.
    """

    name: str
    said: str
    begins: Stage
    moves: Mapping[Stage, tuple[Move, ...]] = field(converter=_table)
    ends: tuple[Stage, ...] = ()
    idle: tuple[Stage, ...] = ()

    def __repr__(self) -> str:
        return f"<Track {self.name}>"


@frozen
class Also:
    """An event that opens what another opens, as long as that other is not recorded itself.

    Attributes:
        event: What was recorded.
        opens_as: What it is taken for.
        caution: What to know of the days so counted.
        sets: Whether it is taken so only if it fixes a day.
        rules: The rules that it opens so; empty for all that the other opens.
        earlier: Whether the other comes before this one, as the entry of an order before its
            service; if not, after it.
        besides: Whether it opens so besides the other, if that is of another day: it is a step of
            its own, not one whose other part may be missing.
    """

    event: Kind
    opens_as: Kind
    caution: Caution
    sets: bool = False
    rules: tuple[Rule, ...] = ()
    earlier: bool = False
    besides: bool = False


@frozen(eq=False, repr=False)
class Procedure:
    """The law of one family of cases: its tracks, its rules, and what joins them.

    Attributes:
        family: The family of cases.
        tracks: The tracks, the main line first.  The first track that knows a kind is its home.
        rules: The deadline rules, in the order of a case's life.
        facts: What happens outside the procedure and may come at any time.
        also: What else an event opens.
        resets: Pairs: an event that fixes a day anew, and the event that fixed it first.
        outlives: The rules whose time runs on when the case is over.
        only: Rules that are for some types of case alone, and the codes of those types.
        final: Endings after which nothing runs on.
        undoes: Pairs: an event, and the event whose time it ends.
        withdrawals: Rules whose paper moves a track, and the event of its withdrawal.
        kinds: Events that are for some types of case alone, and the codes of those types.
        requests: Rules on requests that are for some papers alone, and the rules of those papers.
    """

    family: Family
    tracks: tuple[Track, ...]
    rules: tuple[Rule, ...]
    facts: tuple[Kind, ...] = ()
    also: tuple[Also, ...] = ()
    resets: tuple[tuple[Kind, Kind], ...] = ()
    outlives: tuple[Rule, ...] = ()
    only: tuple[tuple[tuple[Rule, ...], tuple[str, ...]], ...] = ()
    final: tuple[Kind, ...] = ()
    undoes: tuple[tuple[Kind, Kind], ...] = ()
    withdrawals: tuple[tuple[Rule, Kind], ...] = ()
    kinds: tuple[tuple[tuple[Kind, ...], tuple[str, ...]], ...] = ()
    requests: tuple[tuple[Rule, tuple[Rule, ...]], ...] = ()

    def __repr__(self) -> str:
        return f"<Procedure {self.family.value}>"

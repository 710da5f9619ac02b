"""Where a case stands after each event, and whether an event is in order.

A procedure is made ready once: every kind finds its home track, the tracks that follow it and the
rules whose paper it is.  The state of a case is three plain values, so that a step once taken is
remembered for every other case.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple, TypeAlias

from attrs import frozen

from nlrbcase.events import Event, Kind
from nlrbcase.numbers import CaseType
from nlrbcase.outcomes import Ballot
from nlrbcase.procedure import Back, Move, Procedure, Track
from nlrbcase.provisions import Rule
from nlrbcase.results import results
from nlrbcase.stages import Stage

_STAGES = tuple(Stage)
_REMEMBERED = 1 << 16


class State(NamedTuple):
    """Where a case stands.

    Attributes:
        places: The place of each track's stage, in the order of the procedure's tracks.
        held: The place of the stage that the main line held before the case ended.
        seen: What has happened, a bit for each kind.
    """

    places: tuple[int, ...]
    held: int
    seen: int


Table: TypeAlias = tuple[int, dict[int, tuple[Move, ...]]]
"""The number of a track, and its moves for one kind by the place of the stage."""


@frozen(eq=False)
class Known:
    """What a procedure knows of a kind.

    Attributes:
        home: The number of its home track; None if no track knows it.
        tables: For each track that knows it, home first: its number, and its moves by stage.
        papers: Kinds that must have happened for it to be a paper of a rule, as bits.
        late_papers: The same, of the rules whose time runs on when the case is over.
        fact: Whether it may come at any time.
    """

    home: int | None
    tables: tuple[Table, ...]
    papers: int
    late_papers: int
    fact: bool


@frozen(eq=False)
class Ready:
    """A procedure made ready for replay.

    Attributes:
        procedure: The procedure.
        type: The type of case; None if the numbers of a tally are not to be judged.
        start: The state in which nothing has happened.
        known: What is known of each kind, by its place.
        numbers: The number of each track, by its name.
        ends: The places of the stages at which the case is over.
        opened_by: For each rule, by key: the kinds that open it, as bits.
    """

    procedure: Procedure
    type: CaseType | None
    start: State
    known: dict[int, Known]
    numbers: dict[str, int]
    ends: frozenset[int]
    opened_by: dict[str, int]


@cache
def ready(procedure: Procedure, of: CaseType | None = None) -> Ready:
    """Return a procedure made ready for replay.

    Args:
        procedure: The procedure.
        of: The type of case, by which the numbers of a tally are judged.
    """
    tracks = procedure.tracks
    places = tuple(track.begins.place for track in tracks)
    opened_by = {rule.key: _bits(_openings(rule, procedure)) for rule in procedure.rules}
    kinds = [*Kind]
    return Ready(
        procedure=procedure,
        type=of,
        start=State(places, places[0], 0),
        known={
            kind.place: known
            for kind in kinds
            if _held_in(procedure, kind, of)
            and (known := _known(procedure, kind, opened_by)) is not None
        },
        numbers={track.name: number for number, track in enumerate(tracks)},
        ends=frozenset(stage.place for stage in tracks[0].ends),
        opened_by=opened_by,
    )


def _held_in(procedure: Procedure, kind: Kind, of: CaseType | None) -> bool:
    """Return whether an event can happen in cases of a type."""
    return of is None or all(
        kind not in kinds or of.value in codes for kinds, codes in procedure.kinds
    )


def _bits(kinds: Iterator[Kind]) -> int:
    """Return kinds as bits."""
    found = 0
    for kind in kinds:
        found |= 1 << kind.place
    return found


def _openings(rule: Rule, procedure: Procedure) -> Iterator[Kind]:
    """Yield the kinds of events that open a rule, in any of its versions."""
    for trigger in openers(rule):
        yield trigger
        for also in procedure.also:
            if also.opens_as is trigger:
                yield also.event


def openers(rule: Rule) -> tuple[Kind, ...]:
    """Return the kinds that open a rule in any version, the papers answered among them."""
    found: list[Kind] = list(rule.opens_with) or [
        kind
        for version in rule.versions
        for trigger in rule.triggers(version)
        for kind in (trigger.met_by if isinstance(trigger, Rule) else (trigger,))
    ]
    return tuple(dict.fromkeys([*found, *rule.window_from, *rule.usable_from]))


def _known(procedure: Procedure, kind: Kind, opened_by: dict[str, int]) -> Known | None:
    """Return what a procedure knows of a kind; None if it does not know it."""
    tables = tuple(
        (number, table)
        for number, track in enumerate(procedure.tracks)
        if (table := _table(track, kind))
    )
    rules = [rule for rule in procedure.rules if kind in rule.met_by]
    papers = late = 0
    for rule in rules:
        papers |= opened_by[rule.key]
        late |= opened_by[rule.key] if rule in procedure.outlives else 0
    fact = kind in procedure.facts
    if not (tables or papers or fact):
        return None
    return Known(tables[0][0] if tables else None, tables, papers, late, fact)


def _table(track: Track, kind: Kind) -> dict[int, tuple[Move, ...]]:
    """Return the moves of a track for one kind, by the place of the stage."""
    found = {
        stage.place: tuple(move for move in moves if move.event is kind)
        for stage, moves in track.moves.items()
    }
    return {place: moves for place, moves in found.items() if moves}


@lru_cache(maxsize=_REMEMBERED)
def step(law: Ready, state: State, place: int) -> tuple[State, str] | None:
    """Return the state after an event of a kind, and what it presumes; None if out of order.

    Args:
        law: The procedure.
        state: Where the case stands.
        place: The place of the kind.
    """
    known = law.known.get(place)
    if known is None:
        return None
    presumes = ""
    if known.home is not None:
        move = fitting(law, state, known.tables[0])
        if move is None:
            return None
        presumes = move.presumes
    elif not (known.fact or _paper_in_order(law, state, known)):
        return None
    return _moved(law, state, place, known), presumes


def fitting(
    law: Ready, state: State, table: tuple[int, dict[int, tuple[Move, ...]]]
) -> Move | None:
    """Return the move of a track's table that a state allows; None if none."""
    number, moves = table
    for move in moves.get(state.places[number], ()):
        if all(met(law, state, need.track, need.stages) for need in move.needs):
            return move
    return None


def met(law: Ready, state: State, track: str, stages: tuple[Stage, ...]) -> bool:
    """Return whether a track stands at one of some stages."""
    at = state.places[law.numbers[track]]
    return any(stage.place == at for stage in stages)


def _paper_in_order(law: Ready, state: State, known: Known) -> bool:
    """Return whether a paper's time has begun, and the case is not over, or its time runs on."""
    bits = known.late_papers if state.places[0] in law.ends else known.papers
    return bool(bits & state.seen)


def _moved(law: Ready, state: State, place: int, known: Known) -> State:
    """Return the state after an event that is in order: its tracks moved, it is seen."""
    places = list(state.places)
    for table in known.tables:
        move = fitting(law, state, table)
        if move is not None:
            places[table[0]] = state.held if isinstance(move.to, Back) else move.to.place
    return _after(law, state, place, places)


def _after(law: Ready, state: State, place: int, places: list[int]) -> State:
    """Return a state with its tracks at new places, and the kind seen."""
    held = state.held if places[0] in law.ends else places[0]
    seen = state.seen | 1 << place
    if place == Kind.SECOND_ELECTION_DIRECTED.place:
        # What is counted next is no tally of a runoff or of another ballot before it.
        seen &= ~(1 << Kind.RUNOFF_HELD.place | 1 << Kind.NULLITY_DECLARED.place)
    return State(tuple(places), held, seen)


def forced(law: Ready, state: State, place: int) -> State:
    """Return the state after an event that is out of order and recorded all the same.

    Each track that knows the kind goes where its first move for it leads, if the event did not
    fit where it stood.
    """
    known = law.known.get(place)
    places = list(state.places)
    for number, moves in known.tables if known is not None else ():
        move = fitting(law, state, (number, moves)) or next(iter(moves.values()))[0]
        if not isinstance(move.to, Back):
            places[number] = move.to.place
        elif places[number] in law.ends:
            places[number] = state.held
    return _after(law, state, place, places)


def stages(law: Ready, state: State) -> dict[str, Stage]:
    """Return the stage of every track, by its name."""
    tracks = law.procedure.tracks
    return {track.name: _STAGES[at] for track, at in zip(tracks, state.places, strict=True)}


def next_state(law: Ready, state: State, event: Event) -> tuple[State, str] | None:
    """Return the state after an event, and what it presumes; None if it is out of order."""
    if event.kind in OF_ANY_PAPER:
        return _general(law, state, event)
    after = step(law, state, event.kind.place)
    if after is None or event.count is None:
        return after
    return with_result(law, after[0], event), after[1]


def with_result(law: Ready, state: State, event: Event) -> State:
    """Return a state after what the numbers of a tally amount to; as it is for other events."""
    ballot = (
        Ballot.RUNOFF
        if state.seen >> Kind.RUNOFF_HELD.place & 1
        else Ballot.FURTHER
        if state.seen >> Kind.NULLITY_DECLARED.place & 1
        else Ballot.INITIAL
    )
    for kind in results(event, law.type, ballot):
        further = step(law, state, kind.place)
        state = state if further is None else further[0]
    return state


OF_ANY_PAPER = frozenset(
    (
        Kind.EXTENSION_REQUESTED,
        Kind.EXTENSION_GRANTED,
        Kind.PAPER_WITHDRAWN,
        Kind.PAGE_LIMIT_MOTION,
        Kind.DOCUMENT_DUE,
    )
)
"""What can happen with any paper: in order once the time of the paper it is about has begun."""


def _general(law: Ready, state: State, event: Event) -> tuple[State, str] | None:
    """Return the state after something that happens to a paper; None if its time has not begun."""
    if incomplete(event):
        return None
    opened = law.opened_by.get(event.about, 0) if event.about is not None else -1
    if not opened & state.seen:
        return None
    after = State(state.places, state.held, state.seen | 1 << event.kind.place)
    if event.kind is Kind.PAPER_WITHDRAWN:
        for rule, kind in law.procedure.withdrawals:
            moved = step(law, after, kind.place) if rule.key == event.about else None
            after = after if moved is None else moved[0]
    return after, ""


def incomplete(event: Event) -> str:
    """Return what an event lacks to mean anything, in words; empty if nothing."""
    if event.about is None and event.kind in (Kind.EXTENSION_GRANTED, Kind.PAPER_WITHDRAWN):
        return "`about`, the key of the rule whose paper is meant"
    if event.sets is None and event.kind in (Kind.EXTENSION_GRANTED, Kind.DOCUMENT_DUE):
        return "`sets`, the day on which the paper is due"
    return ""

"""Where a case stands, what may happen next, and what is wrong with what happened."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cache

from attrs import frozen

from nlrbcase.chronology import Placed, Refused
from nlrbcase.due_days import Deadline
from nlrbcase.errors import OutOfOrder, shown
from nlrbcase.events import Event, Kind
from nlrbcase.history import Ends
from nlrbcase.procedure import Goal, Move, Track
from nlrbcase.provisions import Evidence, Rule
from nlrbcase.replay import (
    OF_ANY_PAPER,
    Ready,
    State,
    fitting,
    incomplete,
    met,
    openers,
    stages,
)
from nlrbcase.stages import Stage
from nlrbcase.wording import plain

_DAY = timedelta(days=1)


@frozen
class Possible:
    """What may happen next in a case.

    Attributes:
        track: The track it moves, by name.
        event: What happens.
        to: The stage it leads to.
        cite: The provision.
        evidence: What was read of the provision.
        not_before: First day on which it is in time, where a window must have closed before.
    """

    track: str
    event: Kind
    to: Goal
    cite: str
    evidence: Evidence
    not_before: date | None = None


@frozen
class Irregularity:
    """An event that the law did not allow when it happened.

    Attributes:
        event: The event.
        found: What is wrong with it.
        reason: Why it was recorded all the same; empty if only its day is wrong.
    """

    event: Event
    found: str
    reason: str


@frozen
class Gap:
    """An event that cannot have happened without another, which is not recorded.

    Attributes:
        event: The event.
        presumes: What must have come before it, in words.
    """

    event: Event
    presumes: str


def possible(law: Ready, state: State, windows: Sequence[Deadline]) -> tuple[Possible, ...]:
    """Return what may happen where a case stands, on which track, by which law.

    Args:
        law: The procedure.
        state: Where the case stands.
        windows: The deadlines of the case, for moves that must wait for one.
    """
    return tuple(
        Possible(
            law.procedure.tracks[number].name,
            move.event,
            move.to,
            move.cite,
            move.evidence,
            _first_day_after(windows, move.after),
        )
        for number, move in _open_moves(law, state)
    )


def _open_moves(law: Ready, state: State) -> Iterator[tuple[int, Move]]:
    """Yield the moves that are in order, each on its home track, by that track's number."""
    at = [*stages(law, state).values()]
    for number, track in enumerate(law.procedure.tracks):
        offered: set[Kind] = set()
        for move in track.moves.get(at[number], ()):
            known = law.known.get(move.event.place)
            home = known is not None and known.home == number
            if (
                home
                and not move.presumes
                and move.event not in offered
                and needs_met(law, state, move)
            ):
                offered.add(move.event)
                yield number, move


def needs_met(law: Ready, state: State, move: Move) -> bool:
    """Return whether the other tracks stand where a move needs them."""
    return all(met(law, state, need.track, need.stages) for need in move.needs)


def _first_day_after(windows: Sequence[Deadline], rules: tuple[Rule, ...]) -> date | None:
    """Return the first day after the windows of some rules have closed; None if none is known."""
    days = [one.due for one in windows if one.rule in rules and not one.ended]
    return max(days) + _DAY if days else None


def irregularities(
    number: str, law: Ready, placed: Sequence[Placed], windows: Sequence[Deadline]
) -> Iterator[Irregularity]:
    """Yield what the law did not allow when it happened, in order.

    Args:
        number: The case's number.
        law: The procedure.
        placed: What happened.
        windows: The deadlines of the case, for events that must wait for one.
    """
    for one in placed:
        if not one.in_order:
            error = out_of_order(number, law, Refused(one.event, one.before))
            yield Irregularity(one.event, error.why, one.event.irregular)
            continue
        move = _home_move(law, one)
        early = _early(windows, move, one, placed)
        if early is not None and move is not None and not move.unless:
            yield Irregularity(one.event, early, one.event.irregular)


def gaps(law: Ready, placed: Sequence[Placed], windows: Sequence[Deadline]) -> Iterator[Gap]:
    """Yield what cannot have happened without something that is not recorded, in order.

    Args:
        law: The procedure.
        placed: What happened.
        windows: The deadlines of the case, for events that must wait for one.
    """
    for one in placed:
        if one.presumes:
            yield Gap(one.event, one.presumes)
        move = _home_move(law, one) if one.in_order else None
        if move is not None and move.unless and _early(windows, move, one, placed) is not None:
            yield Gap(one.event, move.unless)


def _home_move(law: Ready, one: Placed) -> Move | None:
    """Return the move that an event made on its home track; None if it made none."""
    known = law.known.get(one.event.kind.place)
    if known is None or known.home is None:
        return None
    return fitting(law, one.before, known.tables[0])


def _early(
    windows: Sequence[Deadline], move: Move | None, one: Placed, placed: Sequence[Placed]
) -> str | None:
    """Return what is wrong with an event that came while a window was open; None if none was."""
    if move is None or not move.after:
        return None
    event = one.event
    earlier = {id(other.event) for other in placed[: placed.index(one)]}
    for rule in move.after:
        opened = [
            window for window in windows if window.rule == rule and id(window.opened_by) in earlier
        ]
        if opened and event.on <= opened[-1].due:
            return (
                f"{event.kind.said} on {plain(event.on)}, before the time for {rule.key} was over "
                f"(last day {plain(opened[-1].due)})"
            )
    return None


def ends(law: Ready, placed: Sequence[Placed]) -> Ends:
    """Return when what the events opened ends without its paper."""
    over: date | None = None
    final = False
    undone: list[date | None] = [None] * len(placed)
    undoes = dict(law.procedure.undoes)
    # What can still be undone: the places of events, by their kind and by their line.
    of_kind: dict[Kind | None, list[int]] = {}
    on_line: dict[int | None, list[int]] = {}
    for place, one in enumerate(placed):
        ended = one.after.places[0] in law.ends
        final = ended and (final or one.event.kind in law.procedure.final)
        if not ended:
            over = None
        elif one.before.places[0] not in law.ends:
            over = one.event.on
        back = of_kind.pop(undoes.get(one.event.kind), [])
        for number in _put_back(law, one):
            back += on_line.pop(number, [])
        for earlier in back:
            if undone[earlier] is None:
                undone[earlier] = one.event.on
        of_kind.setdefault(one.event.kind, []).append(place)
        on_line.setdefault(_line(law, one.event.kind.place), []).append(place)
    return Ends(over, tuple(undone), final)


@cache
def _line(law: Ready, place: int) -> int | None:
    """Return the number of the track on which what a kind opens is pending; None if on none.

    It is the home track; of what stands on the main line, the next on which it makes something
    pending: a complaint is pending on the track of the complaint.
    """
    known = law.known.get(place)
    if known is None or known.home != 0:
        return known.home if known is not None else None
    for number, moves in known.tables[1:]:
        idle = _idle(law.procedure.tracks[number])
        goals = [move.to for every in moves.values() for move in every]
        if any(isinstance(goal, Stage) and goal.place not in idle for goal in goals):
            return number
    return None


def _idle(track: Track) -> set[int]:
    """Return the places of the stages at which nothing on a track is pending."""
    return {track.begins.place, *(stage.place for stage in track.idle)}


def _put_back(law: Ready, one: Placed) -> Iterator[int]:
    """Yield the numbers of the tracks that an event puts where nothing is pending."""
    for number, track in enumerate(law.procedure.tracks[1:], start=1):
        before, after = one.before.places[number], one.after.places[number]
        if before != after and after in _idle(track):
            yield number


def out_of_order(number: str, law: Ready, refused: Refused) -> OutOfOrder:
    """Return the error for an event that the tables do not take.

    Args:
        number: The case's number.
        law: The procedure.
        refused: The event, and where the case stood.
    """
    event, state = refused.event, refused.state
    known = law.known.get(event.kind.place)
    home = known.home if known is not None else None
    # What may happen on the event's own track comes first.
    offered = sorted(_open_moves(law, state), key=lambda found: found[0] != home)
    possible = tuple(dict.fromkeys(move.event.value for _, move in offered))
    standing = tuple(stages(law, state).items())
    return OutOfOrder(number, event, standing, _why(law, state, event), possible)


def _why(law: Ready, state: State, event: Event) -> str:
    """Return why an event is out of order, in words."""
    said = f"{event.kind.value} on {event.on}"
    known = law.known.get(event.kind.place)
    if incomplete(event):
        return f"{said} needs {incomplete(event)}"
    if event.kind in OF_ANY_PAPER:
        return f"{said} {_about_why(law, event.about)}"
    if known is None:
        what = law.procedure.family.said if law.type is None else f"{law.type.value} cases"
        return f"{said} is no event of {what}"
    if known.home is None:
        return f"{said}: {_paper_why(law, state, event)}"
    return f"{said} {_track_why(law, state, event, law.procedure.tracks[known.home])}"


def _about_why(law: Ready, about: str | None) -> str:
    """Return why something about a paper is out of order, in words."""
    if about is None:
        return "comes before anything that it could be about"
    if about not in law.opened_by:
        return f"is about {shown(about)}, the key of no rule of {law.procedure.family.said}"
    return f"comes before the time for {about} has begun"


def _track_why(law: Ready, state: State, event: Event, track: Track) -> str:
    """Return why a track does not take an event, in words."""
    at = stages(law, state)
    for move in track.moves.get(at[track.name], ()):
        if move.event is event.kind:
            lacking = next(
                need for need in move.needs if not met(law, state, need.track, need.stages)
            )
            wanted = " or ".join(stage.value for stage in lacking.stages)
            stands = at[lacking.track].value
            return f"needs {lacking.track} to stand at {wanted}; it stands at {stands}"
    takes = [
        stage.value
        for stage, moves in track.moves.items()
        if any(move.event is event.kind and not move.presumes for move in moves)
    ]
    stands = at[track.name].value
    return f"comes when {track.name} stands at {' or '.join(takes)}; it stands at {stands}"


def _paper_why(law: Ready, state: State, event: Event) -> str:
    """Return why a paper is out of order, in words."""
    rules = [rule for rule in law.procedure.rules if event.kind in rule.met_by]
    if any(law.opened_by[rule.key] & state.seen for rule in rules):
        return "the case is over, and the time for it with it"
    kinds = dict.fromkeys(kind.value for rule in rules for kind in openers(rule))
    return f"its time has not begun: it comes after {' or '.join(kinds)}"
